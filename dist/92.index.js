export const id = 92;
export const ids = [92,1872];
export const modules = {

/***/ 1024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* reexport */ loginActionDefaults),
  K: () => (/* reexport */ readLoginActionInputs)
});

// EXTERNAL MODULE: ./build/src/login/session-policy.js
var session_policy = __webpack_require__(2110);
;// CONCATENATED MODULE: ./build/src/action/input/login-action-input.js

/** The inputs of login. Stable: workflows depend on them. */
const loginActionDefaults = {
    'config-dir': 'config',
    alias: 'primary_cluster',
    for: 'plan',
    'oidc-audience': '',
    doctor: 'false',
    'oidc-issuer': '',
};
function readLoginActionInputs(reader) {
    return {
        configDir: reader.text('config-dir'),
        alias: reader.text('alias'),
        /** What the keys are for; less than the server can narrow them to. */
        purposes: reader.parsed('for', parsePurposes, `Give one or more of: ${session_policy/* purposes */.mP.join(', ')}.`) ?? [],
        /** A secret. */
        oidcAudience: reader.text('oidc-audience'),
        doctor: reader.flag('doctor'),
        /** '' for the one of the forge that runs this. */
        oidcIssuer: reader.text('oidc-issuer').replace(/\/$/, ''),
    };
}
function parsePurposes(text) {
    const names = text
        .split(/[,\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    const known = names.filter(session_policy/* isPurpose */.JO);
    if (known.length < names.length || Buffer.byteLength((0,session_policy/* composeSessionPolicy */.tl)(known)) > session_policy/* maxPolicyBytes */.si)
        return undefined;
    return [...new Set(known)];
}

;// CONCATENATED MODULE: ./build/actions/login/inputs.js



/***/ }),

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ run_action)
});

// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(9648);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/credentials.js
var credentials = __webpack_require__(5662);
// EXTERNAL MODULE: ./build/src/config/env-prefix.js
var env_prefix = __webpack_require__(6352);
// EXTERNAL MODULE: ./build/src/config/load.js + 6 modules
var load = __webpack_require__(6832);
// EXTERNAL MODULE: ./build/src/config/load-aliases.js
var load_aliases = __webpack_require__(8247);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/login/exchange.js
var exchange = __webpack_require__(806);
// EXTERNAL MODULE: ./build/src/action/event-guard.js
var event_guard = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/src/action/server-session.js + 1 modules
var server_session = __webpack_require__(2480);
// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(6023);
// EXTERNAL MODULE: ./build/src/policy/field.js
var field = __webpack_require__(640);
;// CONCATENATED MODULE: ./build/src/login/judge-policy.js
/** What the policies of repositories let their jobs do: a policy's name is the id of the repository that has it. */


const numeric = /^\d+$/;
const namesShown = 5;
/** Pure. */
function judgePolicies({ alias, policies, repositoryId }) {
    const numbered = [...policies].filter(([name]) => numeric.test(name));
    return [
        ...judgeOwn(alias, policies, repositoryId),
        ...judgeOthers(alias, numbered.map(([name]) => name).filter((name) => name !== repositoryId), repositoryId),
        ...numbered.flatMap(([name, document]) => judgeDocument(alias, name, document)),
    ];
}
function judgeOwn(alias, policies, repositoryId) {
    if (repositoryId === undefined || policies.has(repositoryId))
        return [];
    const message = `${alias} has no policy called ${repositoryId}, the id of this repository: its jobs can't sign in.`;
    const mend = `Declare one of that name in config/access.json, with just what its jobs do.`;
    return [{ rule: 'login/no-policy', severity: 'error', message, mend }];
}
function judgeOthers(alias, others, repositoryId) {
    if (others.length === 0 || repositoryId === undefined)
        return [];
    const shown = others.slice(0, namesShown).join(', ');
    const more = others.length > namesShown ? ` and ${others.length - namesShown} more` : '';
    const message = `Jobs of other repositories that learn the audience can sign in to ${alias} too: ${shown}${more}.`;
    const mend = 'Remove the policies whose repositories are not to sign in.';
    return [{ rule: 'login/other-repository', severity: 'note', message, mend }];
}
function judgeDocument(alias, name, value) {
    const { document } = (0,policy_document/* parsePolicyDocument */.X)(value);
    if (document === undefined)
        return [];
    const wide = findWide(document);
    return [
        ...(wide === undefined ? [] : [tellWide(alias, name, wide)]),
        ...(leansOnToken(document) ? [tellCondition(alias, name)] : []),
    ];
}
/** An action that stands for everything of its kind, wherever it is allowed. */
function findWide({ Statement }) {
    const allowed = Statement.filter(({ Effect }) => Effect === 'Allow').flatMap(({ Action }) => (0,field/* toList */.st)(Action));
    return allowed.find((action) => ['*', 'admin:*', 's3:*'].includes(action));
}
function tellWide(alias, name, action) {
    const message = `The policy ${name} of ${alias} allows ${action}: any job of that repository that learns the audience has all of it.`;
    const mend = 'Name the actions that its jobs need; docs/identities.md lists them for each action of this suite.';
    const severity = action === 's3:*' ? 'warning' : 'error';
    return { rule: 'login/wide-policy', severity, message, mend };
}
function leansOnToken({ Statement }) {
    const keys = Statement.flatMap(({ Condition = {} }) => Object.values(Condition).flatMap(Object.keys));
    return keys.some((key) => key.startsWith('jwt:'));
}
function tellCondition(alias, name) {
    const message = `The policy ${name} of ${alias} has conditions on claims of the token, which are no boundary on this server.`;
    const mend = 'Guard the audience by an environment with reviewers, and keep the policy small.';
    return { rule: 'login/condition', severity: 'warning', message, mend };
}

// EXTERNAL MODULE: ./build/src/server/loopback.js
var loopback = __webpack_require__(596);
;// CONCATENATED MODULE: ./build/src/login/judge-provider.js
/** What is weak about the way a server lets jobs sign in, and how to mend it. */

const discovery = '/.well-known/openid-configuration';
const guide = 'See docs/login.md.';
/** Pure. The words hold no audience. */
function judgeProviders(providers, expected) {
    const { alias, issuer } = expected;
    const running = providers.filter(({ settings }) => settings.get('enable') !== 'off');
    const place = locate(issuer);
    const isOurs = ({ settings }) => readIssuer(settings.get('config_url')) === place;
    const ours = running.filter(isOurs);
    if (running.length === 0) {
        const message = `${alias} has no identity provider: no job can sign in.`;
        return [judge('login/no-provider', 'error', message, `Set one up for ${issuer}. ${guide}`)];
    }
    if (ours.length === 0) {
        const message = `No identity provider of ${alias} is ${issuer}, which signs the tokens of these jobs.`;
        const mend = `Set config_url to ${issuer}${discovery}, or give the input \`oidc-issuer\`.`;
        return [judge('login/issuer', 'error', message, mend)];
    }
    const byClaim = ours.filter(({ settings }) => !settings.has('role_policy'));
    return [
        ...ours.flatMap((provider) => judgeProvider(provider, expected)),
        ...judgeAudiences(byClaim, expected),
        ...running.filter((provider) => !isOurs(provider)).flatMap((provider) => tellOther(provider, expected)),
    ];
}
/** The place of the issuer whose discovery document an address is. */
function readIssuer(configUrl = '') {
    const place = locate(configUrl);
    return place?.endsWith(discovery) ? place.slice(0, -discovery.length) : undefined;
}
/** Where an address leads, however it is written. Plain http is a finding of its own. */
function locate(address) {
    const url = URL.parse(address);
    if (url === null)
        return undefined;
    const host = url.host.replace(/\.(?=:|$)/, '');
    return `${host}${url.pathname.replace(/\/+/g, '/').replace(/\/$/, '')}`;
}
/** Whoever it signs for comes in beside the jobs. */
function tellOther(provider, expected) {
    const { settings } = provider;
    const host = URL.parse(settings.get('config_url') ?? '')?.host || 'an address that is none';
    const name = capitalise(nameProvider(provider, expected));
    const beside = `${name} takes tokens of another issuer (${host}) beside that of the jobs`;
    if (settings.has('role_policy')) {
        const message = `${beside}, and its role_policy gives the same rights to everybody whom that signs for.`;
        const mend = 'Remove it where nobody is to sign in by it, else keep what its role_policy allows small.';
        return [judge('login/other-provider', 'warning', message, mend)];
    }
    const mend = 'Nothing to do where that is meant; remove it where nobody is to sign in by it.';
    return [judge('login/other-provider', 'note', `${beside}.`, mend)];
}
function judge(rule, severity, message, mend) {
    return { rule, severity, message, mend };
}
function judgeProvider(provider, expected) {
    return [
        ...judgeRole(provider, expected),
        ...judgeClaim(provider, expected),
        ...judgeSecret(provider, expected),
        ...judgeClientId(provider, expected),
        ...judgeLine(provider, expected),
    ];
}
function nameProvider({ name }, { alias }) {
    return name === '' ? `the identity provider of ${alias}` : `the identity provider ${name} of ${alias}`;
}
function judgeRole(provider, expected) {
    const role = provider.settings.get('role_policy');
    if (role === undefined)
        return [];
    const message = `The role_policy of ${nameProvider(provider, expected)} gives the same rights to every repository whose jobs this issuer signs for.`;
    const mend = `Remove role_policy, and set claim_name to repository_id. ${guide}`;
    return [judge('login/role-policy', 'error', message, mend)];
}
/** Numbers that a repository cannot choose. */
const ownerIds = new Set(['repository_owner_id', 'enterprise_id']);
function judgeClaim(provider, expected) {
    const { settings } = provider;
    if (settings.has('role_policy'))
        return [];
    const claim = `${settings.get('claim_prefix') ?? ''}${settings.get('claim_name') ?? 'policy'}`;
    const mend = `Set claim_name to repository_id, without a claim_prefix. ${guide}`;
    const name = nameProvider(provider, expected);
    if (settings.get('claim_userinfo') === 'on') {
        const message = `claim_userinfo of ${name} is on, and this issuer tells nothing of users: no job can sign in.`;
        return [judge('login/userinfo', 'error', message, 'Set claim_userinfo to off.')];
    }
    if (claim === 'repository_id')
        return [];
    if (ownerIds.has(claim)) {
        const message = `${name} goes by ${claim}: every repository of the owner has the same rights.`;
        return [judge('login/claim-name', 'warning', capitalise(message), mend)];
    }
    const message = `${name} goes by the claim ${claim}, which is not a number that belongs to one repository: others can be named so that theirs fits.`;
    return [judge('login/claim-name', 'error', capitalise(message), mend)];
}
function judgeSecret(provider, expected) {
    const name = nameProvider(provider, expected);
    const mend = `Set client_secret to 32 random bytes, and keep them nowhere else. ${guide}`;
    if (provider.secretSet === false) {
        const message = `The client_secret of ${name} is empty: the server relies on it to tell tokens from forgeries.`;
        return [judge('login/client-secret', 'error', message, mend)];
    }
    if (provider.secretSet === true)
        return [];
    const message = `Whether ${name} has a client_secret can't be seen: it would be set in the environment of the server.`;
    const look = 'Look there, or run this as a user who may do admin:SiteReplicationAdd.';
    return [judge('login/client-secret', 'warning', message, look)];
}
/** A client id is what jobs give as their audience; who guesses it needs no secret of an environment. */
function judgeClientId(provider, expected) {
    const id = provider.settings.get('client_id') ?? '';
    if (!isGuessable(id))
        return [];
    const message = `The client_id of ${nameProvider(provider, expected)} does not look random: if it can be guessed, any job of the repository can sign in, reviewed or not.`;
    const mend = `Set it to 32 random bytes in hex, and keep it as a secret of the environment that has reviewers. ${guide}`;
    return [judge('login/audience', 'error', message, mend)];
}
/** At least about 128 bits: 32 digits of hex, or 22 of base64url, which mix digits with capitals and small letters. */
function isGuessable(id) {
    const hex = /^[0-9a-f]{32,}$/i.test(id);
    const mixed = /^[\w-]{22,}$/.test(id) && [/[0-9]/, /[A-Z]/, /[a-z]/].every((kind) => kind.test(id));
    const words = /minio|github|action/i.test(id);
    return !(hex || mixed) || words || new Set(id).size < 8;
}
function judgeLine(provider, expected) {
    const url = URL.parse(provider.settings.get('config_url') ?? '');
    if (url === null || url.protocol === 'https:' || (0,loopback/* isLoopback */.U)(url))
        return [];
    const message = `${nameProvider(provider, expected)} is asked in plain http: whoever is in between can put his own keys in its place.`;
    return [judge('login/plain-issuer', 'error', capitalise(message), 'Use https in config_url.')];
}
function judgeAudiences(providers, { alias, audience }) {
    const fits = providers.some(({ settings }) => settings.get('client_id') === audience);
    if (audience === undefined || providers.length === 0 || fits)
        return [];
    const message = `The audience that is given is not the client_id of ${alias}: jobs with it can't sign in.`;
    return [judge('login/audience-mismatch', 'error', message, 'Give the client_id as `oidc-audience`.')];
}
function capitalise(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/login/provider.js
/** Identity providers of a server, as its settings say them. */

const variable = /^# MINIO_IDENTITY_OPENID_([A-Z_]+?)=(.*)$/;
const target = /^identity_openid(?::(\S+))?(?: (.*))?$/;
/**
 * Reads the settings in the form that the server writes them: for each provider the variables of its environment as
 * comments, then what is stored. Variables win; those with secrets are left out by the server, and of what is stored an
 * empty secret is there, another one is not. Providers without an address and an id are none.
 */
function parseProviders(text, digests) {
    const providers = [];
    let variables = [];
    for (const line of text.split('\n')) {
        const [, name, value = ''] = variable.exec(line) ?? [];
        if (name !== undefined)
            variables.push([name, value]);
        const found = target.exec(line);
        if (found === null)
            continue;
        const provider = readProvider(found[1] ?? '', found[2] ?? '', variables, digests);
        if (provider)
            providers.push(provider);
        variables = [];
    }
    return providers;
}
function readProvider(name, stored, variables, digests) {
    const pairs = [...stored.matchAll(/([a-z_]+)=(?:"([^"]*)"|(\S*))/g)].map(([, key = '', quoted, plain = '']) => [key, quoted ?? plain]);
    const suffix = name === '' ? '' : `_${name}`;
    const given = variables.map(([key, value]) => [
        (key.endsWith(suffix) && suffix !== '' ? key.slice(0, -suffix.length) : key).toLowerCase(),
        value,
    ]);
    const settings = new Map([...pairs, ...given].filter(([, value]) => value !== ''));
    const id = settings.get('client_id') ?? '';
    if (id === '' && !settings.has('config_url'))
        return undefined;
    return { name, settings, secretSet: isSecretSet(digests.get(id), pairs, given.length > 0) };
}
/** What runs decides; else what is stored, as far as the environment can't have the last word. */
function isSecretSet(digest, pairs, mayBeInEnvironment) {
    if (digest !== undefined)
        return digest !== digestOfNothing;
    const shown = pairs.some(([key]) => key === 'client_secret');
    if (pairs.length > 0 && !shown)
        return true;
    return mayBeInEnvironment ? undefined : !shown;
}
const digestOfNothing = (0,external_node_crypto_.createHash)('sha256').update('').digest('base64url');
/** Of what servers compare before they replicate with each other. Never throws; what is not understood is left out. */
function parseDigests(body) {
    const openId = readFields(readFields(parse(body)).get('OpenID'));
    const providers = [openId.get('ClaimProvider'), ...readFields(openId.get('Roles')).values()].map(readFields);
    return new Map(providers.flatMap((provider) => {
        const [id, digest] = [provider.get('ClientID'), provider.get('HashedClientSecret')];
        return typeof id === 'string' && typeof digest === 'string' && id !== '' ? [[id, digest]] : [];
    }));
}
function parse(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function readFields(value) {
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

// EXTERNAL MODULE: ./build/src/render/finding-markdown.js
var finding_markdown = __webpack_require__(1485);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/server/routes.js + 8 modules
var routes = __webpack_require__(1839);
// EXTERNAL MODULE: ./build/src/action/input/login-input.js
var login_input = __webpack_require__(8743);
// EXTERNAL MODULE: ./build/src/action/secret.js
var secret = __webpack_require__(1322);
;// CONCATENATED MODULE: ./build/src/action/login/examine-login.js
/** Looks at how servers let jobs sign in, and says what is weak about it. Reads only, with keys of an administrator. */










/** @throws {ConfigError} `findings` when there is an error among them */
async function examineLogin(declared, { oidcAudience, oidcIssuer }, context) {
    const { reporter, environment } = context;
    const audiences = oidcAudience === '' ? () => undefined : (0,login_input/* parseAudiences */.D6)(oidcAudience);
    const issuer = oidcIssuer || nameIssuer(environment);
    const session = (0,server_session/* openSession */.fA)(declared, { login: 'keys', oidcAudience: '', allowInsecureHttp: false }, [], context);
    try {
        const examined = session.readers.map(async (reader) => {
            const { alias } = reader;
            const audience = audiences(alias);
            if (audience !== undefined)
                (0,secret/* hideSecret */.D)(reporter, audience);
            return examine(reader, { alias, issuer, audience }, context);
        });
        const findings = (await Promise.all(examined)).flat();
        await publish(findings, declared, listUnseen(oidcAudience, context), context);
    }
    finally {
        await session.close();
    }
}
const publicIssuer = 'https://token.actions.githubusercontent.com';
/** GitHub itself has one for everybody, an installation of its own has one on its host. */
function nameIssuer({ GITHUB_SERVER_URL: server = '' }) {
    const own = server !== '' && server !== 'https://github.com';
    return own ? `${server.replace(/\/$/, '')}/_services/token` : publicIssuer;
}
async function examine(reader, expected, { reporter, environment }) {
    const { alias } = expected;
    const { body } = await reader.read(routes/* routes */.J.getProviders);
    const providers = parseProviders(body.toString('utf8'), await readDigests(reader));
    for (const { settings } of providers) {
        const id = settings.get('client_id');
        if (id !== undefined)
            (0,secret/* hideSecret */.D)(reporter, id);
    }
    const policies = await readPolicies(reader);
    const repositoryId = environment.GITHUB_REPOSITORY_ID || undefined;
    return [...judgeProviders(providers, expected), ...judgePolicies({ alias, policies, repositoryId })];
}
/** Shows more than the settings do; whoever may not ask for it does without. */
async function readDigests(reader) {
    try {
        return parseDigests((await reader.read(routes/* routes */.J.getProviderDigests)).body);
    }
    catch (error) {
        if (error instanceof src_errors/* ServiceError */._7 && ['denied', 'unsupported'].includes(error.reason))
            return new Map();
        throw error;
    }
}
async function readPolicies(reader) {
    const { body } = await reader.read(routes/* routes */.J.listIamPolicies);
    const parsed = JSON.parse(body.toString('utf8'));
    return new Map(Object.entries(Object(parsed)));
}
/** What nobody gave was compared with nothing. */
function listUnseen(oidcAudience, { environment }) {
    const unseen = [
        ...(oidcAudience === '' ? ['whether the audience of the jobs fits (`oidc-audience` is not given)'] : []),
        ...(environment.GITHUB_REPOSITORY_ID
            ? []
            : ['whether the repository has a policy (`GITHUB_REPOSITORY_ID` is not set)']),
    ];
    return unseen.length === 0 ? '' : `Not looked at: ${unseen.join('; ')}.`;
}
async function publish(findings, { aliases }, unseen, { reporter }) {
    const names = aliases.map(({ name }) => name).join(', ');
    const errors = findings.filter(({ severity }) => severity === 'error');
    reporter.showFindings(findings.filter(({ severity }) => severity !== 'error'));
    if (findings.length === 0)
        reporter.say(`Nothing is weak about the way jobs sign in to ${names}.`);
    if (unseen !== '')
        reporter.say(unseen);
    await reporter.summarise(() => [renderDoctor(findings, names), (0,markdown/* escapeMarkdown */.FV)(unseen)].filter((part) => part !== '').join('\n\n'));
    if (errors.length > 0)
        throw new src_errors/* ConfigError */.xL(errors, 'findings');
}
function renderDoctor(findings, names) {
    const title = `### Signing in to ${(0,markdown/* escapeMarkdown */.FV)(names)}`;
    if (findings.length === 0)
        return `${title}\n\nNothing is weak about it.`;
    return `${title}\n\n${(0,finding_markdown/* renderFindingTable */.m)(findings)}`;
}

// EXTERNAL MODULE: ./build/src/action/login/login.js + 3 modules
var login = __webpack_require__(5528);
// EXTERNAL MODULE: ./build/src/action/login/made-keys.js
var made_keys = __webpack_require__(6222);
;// CONCATENATED MODULE: ./build/src/action/login/run-login.js
/** Signs in once for the later steps of a job, and at its end takes the keys away again. */












/** @throws {ExpectedError} */
async function runLogin(inputs, context) {
    const declared = await loadChosen(inputs, context);
    if (inputs.doctor)
        await examineLogin(declared, inputs, context);
    else
        await signIn(declared, inputs, context);
    context.reporter.setOutput('failure-reason', '');
}
/** @throws {ConfigError} */
async function loadChosen({ configDir, alias }, { workspace, reporter }) {
    const place = (0,load/* splitConfigDir */.q)(configDir);
    // Reads nothing then, and says why.
    if (!place)
        throw new src_errors/* ConfigError */.xL((await (0,load/* loadConfig */.Z)({ workspace, configDir })).findings);
    const { aliases, findings } = await (0,load_aliases/* loadAliases */.J)(workspace, place);
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        throw new src_errors/* ConfigError */.xL(errors);
    reporter.showFindings(findings);
    return { root: (0,external_node_path_.resolve)(workspace, place.root), aliases: (0,server_session/* chooseAliases */.OG)(aliases, alias) };
}
/** At every alias or at none. */
async function signIn({ root, aliases }, { oidcAudience, purposes }, context) {
    assertJob(context.environment);
    const places = listPlaces({ root, aliases }, context);
    const request = (0,login/* createRequest */.W)(oidcAudience, purposes, context, { signal: context.signal });
    const settled = await Promise.allSettled(aliases.map(async ({ name, envPrefix }) => {
        const place = places.get(name);
        if (place === undefined)
            throw new Error(`no address for alias ${name}`);
        return { place, envPrefix, keys: await request(place) };
    }));
    const made = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed) {
        await Promise.allSettled(made.map(({ place, keys }) => (0,exchange/* giveBack */.F5)(place, keys)));
        throw failed.reason;
    }
    await exportKeys(made, context);
}
/** Elsewhere no later step would know the keys, and nothing would end them. @throws {ConfigError} */
function assertJob({ GITHUB_ENV, GITHUB_STATE }) {
    if (GITHUB_ENV && GITHUB_STATE)
        return;
    const message = 'Keys are made for the later steps of a job, and this is not a step of a job.';
    const mend = 'Use the action in a workflow; elsewhere set the keys of a user as variables.';
    throw new src_errors/* ConfigError */.xL([{ rule: 'login/no-job', severity: 'error', message, mend }], 'missing-credentials');
}
/** Alias → where it is. What keys the job had before count for nothing. */
function listPlaces({ root, aliases }, { environment, reporter }) {
    const options = { allowInsecureHttp: false, untrusted: (0,event_guard/* isUntrusted */.fb)(environment), signsIn: true };
    const connections = (0,credentials/* resolveConnections */.g)(aliases, { ...environment, ...blankKeys(aliases) }, options);
    return new Map(connections.map(({ caFile, ...connection }) => {
        reporter.log('info', `${connection.alias} is ${connection.url.origin}`);
        const trusted = caFile === undefined ? {} : { caFile: (0,external_node_path_.resolve)(root, caFile) };
        return [connection.alias, { ...connection, ...trusted }];
    }));
}
function blankKeys(aliases) {
    const names = aliases.flatMap(({ envPrefix }) => listNames(envPrefix));
    return Object.fromEntries(names.map((name) => [name, '']));
}
function listNames(envPrefix) {
    const { accessKey, secretKey, sessionToken } = (0,env_prefix/* nameVariables */.f_)(envPrefix);
    return [accessKey, secretKey, sessionToken];
}
/** They are hidden by now. */
async function exportKeys(made, { reporter }) {
    const { exportToJob, saveForEnd } = await Promise.all(/* import() */[__webpack_require__.e(6421), __webpack_require__.e(5283)]).then(__webpack_require__.bind(__webpack_require__, 5283));
    saveForEnd(...(0,made_keys/* keepMade */.p)(made.map(({ place, envPrefix, keys }) => ({ place, names: listNames(envPrefix), keys }))));
    for (const { envPrefix, keys } of made) {
        const values = [keys.accessKey, keys.secretKey, keys.sessionToken];
        for (const [index, name] of listNames(envPrefix).entries())
            exportToJob(name, values[index] ?? '');
    }
    const ends = Object.fromEntries(made.map(({ place, keys }) => [place.alias, keys.expires]));
    reporter.say(`Signed in to ${made.map(({ place }) => place.alias).join(', ')} for this job.`);
    reporter.setOutput('expires', JSON.stringify(ends));
}

// EXTERNAL MODULE: ./build/actions/login/inputs.js + 1 modules
var inputs = __webpack_require__(1024);
;// CONCATENATED MODULE: ./build/actions/login/run.js



const run_action = (0,action/* defineAction */.Q)({ name: 'login', defaults: inputs/* defaults */.N, readInputs: inputs/* readInputs */.K, run: runLogin });


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readMade),
/* harmony export */   p: () => (/* binding */ keepMade)
/* harmony export */ });
/** The keys of a job, kept for its end by the runner. */
/** Name of the saved value. */
const state = 'keys';
/** Name and text of the value to save. */
function keepMade(made) {
    const kept = made.map(({ place: { alias, url, caFile }, names, keys }) => ({
        ...{ alias, url: url.origin, caFile, names },
        ...{ accessKey: keys.accessKey, secretKey: keys.secretKey, sessionToken: keys.sessionToken },
    }));
    return [state, JSON.stringify(kept)];
}
/** Empty where nothing was saved, or nothing that is understood. */
function readMade(environment) {
    const saved = parse(environment[`STATE_${state}`] ?? '');
    return Array.isArray(saved) ? saved.flatMap(readOne) : [];
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function readOne(value) {
    const fields = new Map(Object.entries(Object(value)));
    const text = (name) => {
        const field = fields.get(name);
        return typeof field === 'string' ? field : '';
    };
    const url = URL.parse(text('url'));
    const listed = fields.get('names');
    const names = Array.isArray(listed) ? listed.filter((name) => typeof name === 'string') : [];
    if (url === null)
        return [];
    const caFile = text('caFile');
    return [
        {
            place: { alias: text('alias'), url, ...(caFile !== '' && { caFile }) },
            names,
            keys: {
                accessKey: text('accessKey'),
                secretKey: text('secretKey'),
                sessionToken: text('sessionToken'),
            },
        },
    ];
}


/***/ }),

/***/ 8247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ loadAliases)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _ca_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6145);
/* harmony import */ var _check_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2309);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9995);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9419);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1872);
/* harmony import */ var _read_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8891);
/** The alias file alone, for a run that has no other file yet. */







/** `root` and `configFolder` as of `splitConfigDir`. Never throws for what the file holds. */
async function loadAliases(workspace, { root, configFolder }) {
    const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(root, configFolder);
    const parsed = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfigFile */ .R)(workspace, folder, 'mc_aliases');
    if (parsed === undefined)
        return missFile(`${folder}/mc_aliases.json`);
    const findings = [...parsed.findings];
    const { declared } = (0,_read_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .readAliases */ .NH)(parsed, findings);
    findings.push(...(0,_check_index_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAliasFile */ .T)(declared), ...(await (0,_ca_file_js__WEBPACK_IMPORTED_MODULE_1__/* .checkCaFiles */ .O)(workspace, root, declared)));
    const located = findings.length === 0 ? [] : await (0,_locate_js__WEBPACK_IMPORTED_MODULE_5__.createLocator)(workspace).locate(findings);
    return { file: parsed.file, aliases: declared, findings: located };
}
function missFile(file) {
    const mend = 'Add it with the name and "url" of each server, or correct config-dir.';
    const finding = (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3)('file/missing', { file, path: [] }, `There is no ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(file)}.`, mend);
    return { file, aliases: [], findings: [finding] };
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLocator: () => (/* binding */ createLocator)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _parse_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2293);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8881);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2717);
/** Finds line and column of what was declared, with one parse of each file that something points at. */




/** Keeps what it parsed, so one locator serves a whole run. `workspace` is what files are relative to. */
function createLocator(workspace) {
    const finders = new Map();
    const findPosition = (file) => {
        const known = finders.get(file) ?? openFile(workspace, file);
        finders.set(file, known);
        return known;
    };
    const locateOne = async (item) => {
        const { source } = item;
        if (source === undefined || source.line !== undefined)
            return item;
        const position = (await findPosition(source.file))?.(source.path);
        return position === undefined ? item : { ...item, source: { ...source, ...position } };
    };
    return { locate: (items) => Promise.all(items.map(locateOne)) };
}
async function openFile(workspace, file) {
    const read = await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(workspace, file);
    if (read.kind !== 'text')
        return undefined;
    const position = (0,_position_js__WEBPACK_IMPORTED_MODULE_3__/* .createPositionFinder */ .Q)(read.text);
    try {
        const findOffset = (0,_parse_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isYaml */ .u)(file) ? await indexYaml(read.text) : indexJson(read.text);
        return (path) => position(findOffset(path));
    }
    catch (cause) {
        // Only nesting without end does this; such a file has a finding of its own, without a place inside.
        if (cause instanceof RangeError)
            return undefined;
        throw cause;
    }
}
async function indexYaml(text) {
    const { indexYamlText } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9642)]).then(__webpack_require__.bind(__webpack_require__, 9642));
    return indexYamlText(text);
}
function indexJson(text) {
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, [], { allowTrailingComma: true });
    return (path) => {
        if (tree === undefined)
            return 0;
        for (let length = path.length; length > 0; length--) {
            const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, [...path.slice(0, length)]);
            if (node !== undefined)
                return findStart(node);
        }
        return tree.offset;
    };
}
function findStart(node) {
    return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}


/***/ }),

/***/ 1485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderFindingsMarkdown),
/* harmony export */   m: () => (/* binding */ renderFindingTable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9327);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5601);



/** Rows that a reader can still take in; the report file holds them all. */
const maxRows = 100;
/** Findings, worst first, for a job summary of their own. */
function renderFindingsMarkdown(findings) {
    if (findings.length === 0)
        return '### No findings';
    return `### ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFindings */ .k)(findings)}\n\n${renderFindingTable(findings)}`;
}
/** Findings, worst first, as a table. */
function renderFindingTable(findings) {
    const rows = findings
        .slice(0, maxRows)
        .map(({ severity, source, message, mend, rule }) => [
        severity,
        source ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSource */ .j2)(source)) : '',
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(message)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(mend)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(rule),
    ]);
    const more = findings.length > maxRows ? `\n\n… and ${findings.length - maxRows} more, in the report.` : '';
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'where', 'what', 'rule'], rows)}${more}`;
}


/***/ })

};
