export const id = 7107;
export const ids = [7107,1872];
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

/***/ 7107:
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
;// CONCATENATED MODULE: ./build/src/login/judge-policy.js
/** What the policies of repositories let their jobs do: a policy's name is the id of the repository that has it. */

const numeric = /^\d+$/;
const namesShown = 5;
/** Pure. */
function judgePolicies({ alias, policies, repositoryId, weigh }) {
    const numbered = [...policies].filter(([name]) => numeric.test(name));
    return [
        ...judgeOwn(alias, policies, repositoryId),
        ...judgeOthers(alias, numbered.map(([name]) => name).filter((name) => name !== repositoryId), repositoryId),
        ...numbered.flatMap(([name, document]) => judgeDocument(alias, name, document, weigh)),
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
function judgeDocument(alias, name, value, weigh) {
    const { document } = (0,policy_document/* parsePolicyDocument */.X)(value);
    if (document === undefined)
        return [];
    const weight = weigh(document);
    return [
        ...(weight === undefined ? [] : [tellWide(alias, name, weight)]),
        ...(leansOnToken(document) ? [tellCondition(alias, name)] : []),
    ];
}
function tellWide(alias, name, { severity, words }) {
    const message = `By the policy ${name} of ${alias} any job of that repository that learns the audience can ${words}.`;
    const mend = 'Name just the actions and buckets that its jobs need (docs/identities.md lists them); where they need this, let few people approve them, and keep the repository for nothing else.';
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
    return [
        ...judgeNumber(running, expected),
        ...ours.flatMap((provider) => judgeProvider(provider, expected)),
        ...judgeAudiences(ours.filter(goesByClaim), expected),
        ...running
            .filter((provider) => !isOurs(provider))
            .flatMap((provider) => [...tellOther(provider, expected), ...judgeSecret(provider, expected)]),
    ];
}
function goesByClaim({ settings }) {
    return !settings.has('role_policy');
}
function judgeNumber(running, { alias }) {
    const names = running.filter(goesByClaim).map(({ name }) => name || 'the one without a name');
    if (names.length < 2)
        return [];
    const message = `${alias} has ${names.length} identity providers that go by a claim (${names.join(', ')}): with more than one its users and policies are not there, and nobody but root can do anything.`;
    const mend = 'Keep one of them, remove or disable the others, and restart the server.';
    return [judge('login/two-providers', 'error', message, mend)];
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
/** Whoever it signs for comes in beside the jobs; and the server takes a token for jobs by the keys of any provider. */
function tellOther(provider, expected) {
    const { settings } = provider;
    const host = URL.parse(settings.get('config_url') ?? '')?.host || 'an address that is none';
    const name = capitalise(nameProvider(provider, expected));
    const beside = `${name} takes tokens of another issuer (${host}) beside that of the jobs, who could sign as any repository too`;
    const mend = 'Remove it where nobody is to sign in by it, else keep what its role_policy allows small.';
    const role = settings.get('role_policy');
    if (role === undefined)
        return [judge('login/other-provider', 'warning', `${beside}.`, mend)];
    const weight = expected.weighRole(role);
    const rights = weight === undefined ? '' : `, among them to ${weight.words}`;
    const message = `${beside}; and its role_policy gives the same rights to everybody whom that signs for${rights}.`;
    return [judge('login/other-provider', weight?.severity ?? 'warning', message, mend)];
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
    if (!goesByClaim(provider))
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
    const others = ownerIds.has(claim)
        ? 'with a policy that has the id of the owner as name, all repositories of the owner have the same rights'
        : 'it is not a number that belongs to one repository, so that others can be named to fit';
    const message = `${name} goes by the claim ${claim}: a policy that has the id of a repository as name lets no job sign in, and ${others}.`;
    return [judge('login/claim-name', 'error', capitalise(message), mend)];
}
/** Of any provider: the server takes tokens that are signed with it, whatever they say. */
function judgeSecret(provider, expected) {
    const name = nameProvider(provider, expected);
    const { secret } = provider;
    if (secret === 'set')
        return [];
    if (secret === undefined) {
        const message = `Whether ${name} has a client_secret can't be seen: it would be set in the environment of the server.`;
        const look = 'Look there, or run this as a user who may do admin:SiteReplicationAdd.';
        return [judge('login/client-secret', 'warning', message, look)];
    }
    const what = secret === 'empty' ? 'empty' : 'another of its settings, such as the audience, or a common word';
    const message = `The client_secret of ${name} is ${what}: whoever knows it can make tokens for any repository, which the server takes.`;
    const mend = `Set it to the output of \`openssl rand -hex 32\`, and keep it nowhere else. ${guide}`;
    return [judge('login/client-secret', 'error', message, mend)];
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
    const digest = digests.get(id);
    const secret = digest === undefined ? findSecret(pairs, given.length > 0) : weighDigest(digest, [...settings.values()]);
    return { name, settings, secret };
}
/** By what is stored, as far as the environment can't have the last word. */
function findSecret(pairs, mayBeInEnvironment) {
    const shown = pairs.some(([key]) => key === 'client_secret');
    if (pairs.length > 0 && !shown)
        return 'set';
    return mayBeInEnvironment ? undefined : 'empty';
}
/** What people write where they believe that no secret is needed, since the issuer of jobs wants none. */
const guesses = [
    ...[
        'secret',
        'client_secret',
        'client-secret',
        'clientsecret',
        'mysecret',
        'password',
        'changeme',
        'change-me',
    ],
    ...[
        'minio',
        'minioadmin',
        'minio123',
        'github',
        'actions',
        'github-actions',
        'oidc',
        'openid',
        'admin',
        'root',
    ],
    ...['none', 'null', 'empty', 'unused', 'not-used', 'dummy', 'placeholder', 'example', 'test', 'x', 'xxx'],
    ...['true', '0', '1', '1234', '123456', '12345678', '********', '<secret>'],
];
/** The digest that runs, without salt, so that it can be compared with that of a guess, such as another setting. */
function weighDigest(digest, settings) {
    if (digest === hash(''))
        return 'empty';
    const words = [...settings, ...guesses];
    const written = words.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase()]);
    return written.some((word) => hash(word) === digest) ? 'guessed' : 'set';
}
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64url');
}
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
// EXTERNAL MODULE: ./build/src/access/audit.js + 4 modules
var audit = __webpack_require__(3482);
// EXTERNAL MODULE: ./build/src/policy/built-in.js
var built_in = __webpack_require__(5394);
;// CONCATENATED MODULE: ./build/src/action/login/weigh-policy.js
/** What a policy amounts to in the hands of a job, by the same judgement as the audit of apply-access. */



/** A caller with nothing but the policy, and a bucket that no policy names: what holds there holds in every bucket. */
const caller = '0';
const anyBucket = 'zq7-x0-any.bucket-4k';
const waysShown = 4;
/** Pure. `undefined` for what neither leads to more rights nor reaches the objects of every bucket. */
function weighPolicy(document) {
    const { escalations, shares } = (0,audit/* auditAccess */.o)({
        ...{ buckets: [anyBucket], policies: new Map([[caller, document]]), bucketPolicies: new Map() },
        ...{ users: [], groups: [], serviceAccounts: [], unread: [] },
    });
    const ways = escalations.map(({ could, action }) => `${could} (${action})`);
    const shown = [...ways.slice(0, waysShown), ...tellMore(ways.length - waysShown)];
    const words = [...tellObjects(shares.flatMap(({ rights }) => rights)), ...shown];
    if (words.length === 0)
        return undefined;
    const everything = escalations.some(({ action }) => action === 'admin:*');
    return { severity: everything ? 'error' : 'warning', words: words.join(', ') };
}
function tellMore(count) {
    return count > 0 ? [`and ${count} more of the kind`] : [];
}
/**
 * A part of every bucket, such as one prefix, is not told, nor what is beside the objects, such as tags. To remove a
 * bucket by force removes what is in it.
 */
function tellObjects(rights) {
    const whole = rights.filter(({ actions, reach }) => actions.length === 0 && reach.within.every((pattern) => /^\*+$/.test(pattern)));
    const abilities = new Set(whole.map(({ ability }) => ability));
    const emptying = rights.some(({ actions }) => actions.includes('s3:ForceDeleteBucket'));
    const can = [
        ...(abilities.has('read') ? ['read'] : []),
        ...(abilities.has('write') ? ['write'] : []),
        ...(emptying || abilities.has('delete') || abilities.has('delete versions') ? ['delete'] : []),
    ];
    return can.length > 0 ? [`${joinWords(can)} objects in every bucket`] : [];
}
function joinWords(words) {
    const last = words.slice(-1);
    return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${last}`;
}
/** The same for the policies of a role, which add up: their names, comma-separated. Those that are not there give nothing. */
function weighRole(role, policies) {
    const statements = role.split(',').flatMap((part) => {
        const name = part.trim();
        const { document = built_in/* builtInPolicies */.e.get(name) } = (0,policy_document/* parsePolicyDocument */.X)(policies.get(name));
        return document?.Statement ?? [];
    });
    return weighPolicy({ Version: '2012-10-17', Statement: statements });
}

;// CONCATENATED MODULE: ./build/src/action/login/examine-login.js
/** Looks at how servers let jobs sign in, and says what is weak about it. Reads only, with keys of an administrator. */











/** @throws {ConfigError} `findings` when there is an error among them */
async function examineLogin(declared, { oidcAudience, oidcIssuer }, context) {
    const { reporter, environment } = context;
    assertNumber(environment);
    const audiences = oidcAudience === '' ? () => undefined : (0,login_input/* parseAudiences */.D6)(oidcAudience);
    const issuer = oidcIssuer || nameIssuer(environment);
    const session = openAsAdministrator(declared, context);
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
/** @throws {ConfigError} */
function openAsAdministrator(declared, context) {
    try {
        const inputs = { login: 'keys', oidcAudience: '', allowInsecureHttp: false };
        return (0,server_session/* openSession */.fA)(declared, inputs, [], context);
    }
    catch (error) {
        if (!(error instanceof src_errors/* ConfigError */.xL) || error.reason !== 'missing-credentials')
            throw error;
        const mend = 'Set it: the doctor needs keys of an administrator, or of a user with the identities doctor and doctor-digest of docs/identities.md.';
        const findings = error.findings.map((finding) => finding.rule === 'credentials/missing' ? { ...finding, mend } : finding);
        throw new src_errors/* ConfigError */.xL(findings, error.reason);
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
    const findings = judgeProviders(providers, {
        ...expected,
        weighRole: (role) => weighRole(role, policies ?? new Map()),
    });
    if (policies === undefined)
        return [tellNotStarted(alias), ...findings];
    const repositoryId = environment.GITHUB_REPOSITORY_ID || undefined;
    return [...findings, ...judgePolicies({ alias, policies, repositoryId, weigh: weighPolicy })];
}
function tellNotStarted(alias) {
    const message = `${alias} has not started its identity system: there are no users and no policies, and nobody but root can do anything.`;
    const mend = "Right after a start, wait. Else the server's log says why: often its OpenID provider (config_url) does not answer, or two providers go by a claim.";
    return { rule: 'login/not-started', severity: 'error', message, mend };
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
/** `undefined` where the server has none yet. */
async function readPolicies(reader) {
    try {
        const { body } = await reader.read(routes/* routes */.J.listIamPolicies);
        const parsed = JSON.parse(body.toString('utf8'));
        return new Map(Object.entries(Object(parsed)));
    }
    catch (error) {
        if (error instanceof src_errors/* ServiceError */._7 && error.failure.code === 'XMinioServerNotInitialized')
            return undefined;
        throw error;
    }
}
const secretUnseen = 'how hard the client_secret is to guess, which no server shows. It has to be random, such as the output of `openssl rand -hex 32`: whoever knows it can make tokens for any repository';
/** What nobody gave was compared with nothing. */
function listUnseen(oidcAudience, { environment }) {
    const unseen = [
        ...(oidcAudience === '' ? ['whether the audience of the jobs fits (`oidc-audience` is not given)'] : []),
        ...(environment.GITHUB_REPOSITORY_ID
            ? []
            : ['whether the repository has a policy (`GITHUB_REPOSITORY_ID` is not set)']),
        secretUnseen,
    ];
    return `Not looked at: ${unseen.join('; ')}.`;
}
/** @throws {ConfigError} */
function assertNumber({ GITHUB_REPOSITORY_ID: id = '' }) {
    if (/^\d*$/.test(id))
        return;
    const message = 'GITHUB_REPOSITORY_ID is not a number: it is the id of the repository, not its name.';
    const mend = 'Set it to the output of `gh api repos/OWNER/NAME --jq .id`.';
    throw new src_errors/* ConfigError */.xL([{ rule: 'login/repository-id', severity: 'error', message, mend }], 'invalid-input');
}
async function publish(findings, { aliases }, unseen, { reporter }) {
    const names = aliases.map(({ name }) => name).join(', ');
    const errors = findings.filter(({ severity }) => severity === 'error');
    reporter.showFindings(findings.filter(({ severity }) => severity !== 'error'));
    if (findings.length === 0)
        reporter.say(`Nothing weak is seen in the way jobs sign in to ${names}.`);
    reporter.say(unseen);
    await reporter.summarise(() => `${renderDoctor(findings, names)}\n\n${(0,markdown/* escapeMarkdown */.FV)(unseen)}`);
    if (errors.length > 0)
        throw new src_errors/* ConfigError */.xL(errors, 'findings');
}
function renderDoctor(findings, names) {
    const title = `### Signing in to ${(0,markdown/* escapeMarkdown */.FV)(names)}`;
    if (findings.length === 0)
        return `${title}\n\nNothing weak is seen.`;
    return `${title}\n\n${(0,finding_markdown/* renderFindingTable */.m)(findings)}`;
}

// EXTERNAL MODULE: ./build/src/action/login/login.js + 4 modules
var login = __webpack_require__(9096);
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

/***/ 2998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ anyone),
/* harmony export */   j: () => (/* binding */ comparePrincipals)
/* harmony export */ });
/** What an audit says. */
const anyone = { kind: 'anyone' };
const kinds = ['anyone', 'user', 'service account', 'repository'];
/** The order in which they are told: anyone first, then users by name, service accounts, and repositories. */
function comparePrincipals(a, b) {
    if (a.kind !== b.kind)
        return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
    if (a.kind === 'anyone' || b.kind === 'anyone' || a.name === b.name)
        return 0;
    return a.name < b.name ? -1 : 1;
}


/***/ }),

/***/ 3482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ auditAccess)
});

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/policy/server-action.js
var server_action = __webpack_require__(9008);
// EXTERNAL MODULE: ./build/src/access/audit-entry.js
var audit_entry = __webpack_require__(2998);
// EXTERNAL MODULE: ./build/src/policy/admin-action.js
var admin_action = __webpack_require__(206);
// EXTERNAL MODULE: ./build/src/access/certainty.js
var certainty = __webpack_require__(4353);
// EXTERNAL MODULE: ./build/src/access/evaluate.js
var evaluate = __webpack_require__(5937);
// EXTERNAL MODULE: ./build/src/access/find-reach.js
var find_reach = __webpack_require__(7595);
;// CONCATENATED MODULE: ./build/src/access/escalation.js
/** Who could come to more rights than they were given. */





/** Only the widest is told of those who can administer everything. */
function findEscalations(callers, shares) {
    const onServer = callers.flatMap(([principal, standing]) => standing === undefined ? [] : findOnServer(principal, standing));
    return [...onServer, ...findOnBuckets(callers, shares)];
}
function findOnServer(principal, standing) {
    const found = [...admin_action/* escalations */.HZ].flatMap(([action, could]) => {
        if (!action.startsWith('admin:') || !(0,find_reach/* mayAllow */.LQ)(standing, action))
            return [];
        const answer = (0,evaluate/* evaluate */._)(standing, { action });
        return answer === 'no' ? [] : [{ principal, action, could: remark(could, answer), buckets: [] }];
    });
    const all = found.filter(({ action }) => action === 'admin:*');
    return all.length > 0 ? all : [...found, ...findWiderKey(principal, standing, found)];
}
/**
 * Everybody may make service accounts for their own user unless that is denied; a service account with a
 * policy of its own may where that allows it, and what it makes is not bound by that policy.
 */
function findWiderKey(principal, { layers, values }, told) {
    const action = 'admin:CreateServiceAccount';
    const embedded = layers.filter(({ kind }) => kind === 'embedded');
    if (embedded.length === 0 || told.some((one) => one.action === action))
        return [];
    const allows = (0,evaluate/* evaluate */._)({ layers: embedded, values }, { action });
    const denials = layers.flatMap(({ kind, statements }) => kind === 'given' ? statements.filter(({ statement }) => statement.Effect === 'Deny') : []);
    const open = { statement: { Effect: 'Allow', Action: [action] }, origin: { kind: 'embedded' } };
    const spared = (0,evaluate/* evaluate */._)({ layers: [{ kind: 'given', statements: [...denials, open] }], values }, { action });
    const answer = (0,certainty/* allOf */.bn)([allows, spared]);
    if (answer === 'no')
        return [];
    return [
        { principal, action, could: remark('make a key with every right of its parent', answer), buckets: [] },
    ];
}
/** Whoever asks can claim to fulfil a condition: it stays a way. */
function remark(could, answer) {
    return answer === 'maybe' ? `${could}, whatever the conditions say` : could;
}
/** One for each caller and way, with the buckets. */
function findOnBuckets(callers, shares) {
    const found = new Map();
    for (const { bucket, principals, rights } of shares) {
        const ways = listWays(rights);
        for (const principal of ways.length > 0 ? principals : []) {
            const own = found.get(principal) ?? new Map();
            found.set(principal, own);
            for (const way of ways) {
                const key = `${way.action} ${way.could}`;
                const before = own.get(key);
                if (before === undefined)
                    own.set(key, { ...way, buckets: [bucket] });
                else
                    before.buckets.push(bucket);
            }
        }
    }
    return [audit_entry/* anyone */.Z, ...callers.map(([principal]) => principal)].flatMap((principal) => [...(found.get(principal)?.values() ?? [])].map((way) => ({ principal, ...way })));
}
/** What some rights open; of what they open both under a condition and without, the latter. */
function listWays(rights) {
    const answers = new Map();
    for (const { actions, reach } of rights) {
        for (const action of actions.filter((one) => admin_action/* escalations */.HZ.has(one))) {
            answers.set(action, (0,certainty/* anyOf */.EB)([answers.get(action) ?? 'no', reach.terms.length > 0 ? 'maybe' : 'yes']));
        }
    }
    return [...answers].flatMap(([action, answer]) => {
        const could = admin_action/* escalations */.HZ.get(action);
        return could === undefined ? [] : [{ action, could: remark(could, answer) }];
    });
}

;// CONCATENATED MODULE: ./build/src/access/signature.js
/** For one model: its statements are told apart by being different objects. */
function createSignature() {
    const numbers = new Map();
    const personal = new Map();
    const number = (item) => {
        const known = numbers.get(item) ?? numbers.size;
        numbers.set(item, known);
        return known;
    };
    const isPersonal = (statement, values) => {
        const known = personal.get(statement) ?? mayDependOn(values, statement);
        personal.set(statement, known);
        return known;
    };
    return (principal, { layers, values }) => {
        let signature = principal.kind;
        let isOwn = false;
        for (const { kind, statements } of layers) {
            signature += ` ${kind}`;
            for (const { statement, origin } of statements) {
                isOwn ||= isPersonal(statement, values);
                signature += ` ${number(statement)}/${numberOrigin(origin, number)}`;
            }
        }
        return isOwn ? `${signature} ${JSON.stringify([...values])}` : signature;
    };
}
function numberOrigin(origin, number) {
    if (origin.kind !== 'policy')
        return origin.kind;
    const { policy, group } = origin;
    return group === undefined ? `${number(policy)}` : `${number(policy)}/${number(group)}`;
}
/** Conditions, and variables in resources, may be about what the server says of the caller: they name it then. */
function mayDependOn(values, { Condition, Resource, NotResource }) {
    const text = JSON.stringify([Condition, Resource, NotResource]);
    return [...values.keys()].some((name) => text.includes(name));
}

// EXTERNAL MODULE: ./build/src/policy/field.js
var field = __webpack_require__(640);
// EXTERNAL MODULE: ./build/src/policy/resource.js
var policy_resource = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/src/policy/wildcard.js
var wildcard = __webpack_require__(9640);
;// CONCATENATED MODULE: ./build/src/access/touch.js
/** Which statements can matter in which bucket: found once, since callers and buckets are many. */



function createTouch(buckets) {
    const all = new Set(buckets);
    const known = new Map();
    return (statement) => {
        const touched = known.get(statement) ?? (treatsAlike(statement) ? 'alike' : findTouched(statement, all));
        known.set(statement, touched);
        return touched;
    };
}
const everyBucket = new Set(['*', '*/*']);
/** Nothing in it tells one bucket from another; of what is about `*` the server reads no resource. */
function treatsAlike({ Action, Resource, NotResource }) {
    if ((0,field/* toList */.st)(Action).includes('*'))
        return true;
    const resources = (0,field/* toList */.st)(Resource);
    return (0,field/* toList */.st)(NotResource).length === 0 && resources.every((one) => everyBucket.has((0,policy_resource/* resourcePattern */.nn)(one)));
}
function findTouched({ Resource, NotResource }, buckets) {
    if ((0,field/* toList */.st)(NotResource).length > 0)
        return buckets;
    return new Set((0,field/* toList */.st)(Resource).flatMap((resource) => findNamed(resource, buckets)));
}
function findNamed(resource, buckets) {
    // A variable may stand for any text here.
    const pattern = (0,policy_resource/* resourcePattern */.nn)(resource)?.replace(/\$\{[^}]*\}/g, '*');
    if (pattern === undefined)
        return [];
    const [name = ''] = pattern.split('/');
    if (!/[*?]/.test(name))
        return buckets.has(name) ? [name] : [];
    return [...buckets].filter((bucket) => (0,wildcard/* reachesWildcard */.km)(pattern, `${bucket}/`) || (0,wildcard/* matchesWildcard */._W)(pattern, bucket));
}

;// CONCATENATED MODULE: ./build/src/access/find-alike.js
/** Callers who were given the same in a bucket: what they can do there is found once for all of them. */


/** All to whom anything may be allowed: bucket by bucket, in the order of the callers. */
function findAlike(callers, buckets) {
    const touch = createTouch(buckets);
    const sign = createSignature();
    const members = listMembers(callers, touch, sign);
    return buckets.flatMap((bucket) => {
        const groups = new Map();
        for (const { caller, places, elsewhere } of members) {
            const way = places.has(bucket) ? findWay(caller, bucket, touch, sign) : elsewhere;
            if (way === undefined)
                continue;
            const { signature, standing } = way;
            const group = groups.get(signature) ?? { bucket, principals: [], standing };
            groups.set(signature, group);
            group.principals.push(caller.principal);
        }
        return [...groups.values()];
    });
}
function listMembers(callers, touch, sign) {
    const known = new Map();
    return callers.flatMap(([principal, standing]) => {
        if (standing === undefined)
            return [];
        const caller = { principal, standing };
        const touched = standing.layers.flatMap(({ statements }) => statements.map(({ statement }) => touch(statement)));
        const places = new Set(touched.flatMap((some) => (some === 'alike' ? [] : [...some])));
        const way = findWay(caller, undefined, touch, sign);
        const elsewhere = way && (known.get(way.signature) ?? way);
        if (elsewhere !== undefined)
            known.set(elsewhere.signature, elsewhere);
        return [{ caller, places, elsewhere }];
    });
}
/** `bucket`: absent for those to which nothing is special. `undefined`: nothing is allowed there. */
function findWay({ principal, standing }, bucket, touch, sign) {
    const isAbout = (statement) => {
        const touched = touch(statement);
        return touched === 'alike' || (bucket !== undefined && touched.has(bucket));
    };
    const layers = standing.layers.map(({ kind, statements }) => ({
        kind,
        statements: statements.filter(({ statement }) => isAbout(statement)),
    }));
    const open = layers.every(({ statements }) => statements.some(({ statement }) => statement.Effect === 'Allow'));
    if (!open)
        return undefined;
    const narrow = { layers, values: standing.values };
    return { signature: sign(principal, narrow), standing: narrow };
}

// EXTERNAL MODULE: ./build/src/access/model.js
var model = __webpack_require__(6961);
// EXTERNAL MODULE: ./build/src/access/server-right.js
var server_right = __webpack_require__(5202);
// EXTERNAL MODULE: ./build/src/access/standing.js
var standing = __webpack_require__(9514);
;// CONCATENATED MODULE: ./build/src/access/audit.js
/** Who can do what in each bucket, and through what: an outsider's view of everything that was given. */









/** What `read`, `list`, `write`, `delete` and `delete versions` are named for. */
const plainActions = new Set([
    's3:GetObject',
    's3:ListBucket',
    's3:ListBucketVersions',
    's3:PutObject',
    's3:DeleteObject',
    's3:DeleteObjectVersion',
]);
const otherActions = [...server_action/* knownActions */.Bp].flatMap(([action, { ability }]) => plainActions.has(action) ? [] : [{ action, ability }]);
/** Pure. Root itself, who can do everything, has no share. */
function auditAccess(model) {
    const standings = (0,standing/* findStandings */.t)(model);
    const callers = listCallers(model, standings);
    const known = new Map();
    const find = (standing, bucket) => {
        const rights = known.get(standing) ?? findRights(standing, bucket);
        known.set(standing, rights);
        return rights;
    };
    const alike = [...findOpen(model, standings), ...findAlike(callers, model.buckets)];
    const shares = alike.flatMap(({ bucket, principals, standing }) => {
        const rights = find(standing, bucket);
        return rights.length > 0 ? [{ bucket, principals, rights }] : [];
    });
    const serverRights = (0,server_right/* findServerRights */.Uq)(callers);
    return { shares, serverRights, escalations: findEscalations(callers, shares), unread: model.unread };
}
function listCallers({ users, serviceAccounts, policies }, standings) {
    const callers = [
        ...users.map(({ name }) => [{ kind: 'user', name }, standings.ofUser(name)]),
        ...serviceAccounts.map((account) => {
            const { accessKey: name, parent } = account;
            return [{ kind: 'service account', name, parent }, standings.ofServiceAccount(account)];
        }),
        ...[...policies.keys()]
            .filter(model/* isRepositoryId */.e)
            .map((name) => [{ kind: 'repository', name }, standings.ofRepository(name)]),
    ];
    return callers.sort(([a], [b]) => (0,audit_entry/* comparePrincipals */.j)(a, b));
}
function findOpen({ buckets }, standings) {
    return buckets.flatMap((bucket) => {
        const standing = standings.ofAnyone(bucket);
        return standing === undefined ? [] : [{ bucket, principals: [audit_entry/* anyone */.Z], standing }];
    });
}
/** What a caller can do in one bucket. */
function findRights(standing, bucket) {
    const find = (0,find_reach/* createGrantFinder */.DV)(standing, bucket);
    const simple = [
        ['read', find('s3:GetObject')],
        ['list', [...find('s3:ListBucket'), ...find('s3:ListBucketVersions')]],
        ['write', find('s3:PutObject')],
        ['delete', find('s3:DeleteObject')],
        ['delete versions', (0,find_reach/* findVersionGrants */.LF)(standing, bucket)],
    ];
    const rights = simple.flatMap(([ability, grants]) => mergeGrants(grants).map((grant) => ({ ability, ...grant, actions: [] })));
    return [...rights, ...findOthers(standing, find)];
}
/** Actions of one ability that reach as far through the same are one right. */
function findOthers(standing, find) {
    const isOpen = standing.layers.some(({ kind }) => kind === 'bucket-policy');
    const possible = otherActions.filter(({ action }) => (0,find_reach/* mayAllow */.LQ)(standing, action) && !(isOpen && server_action/* inertActions */.IY.has(action)));
    const known = new Map();
    const found = possible.flatMap(({ action, ability }) => {
        const grants = find(action);
        const named = known.get(grants) ?? mergeGrants(grants).map(nameGrant);
        known.set(grants, named);
        return named.map(({ name, grant }) => ({ action, ability, name, grant }));
    });
    const alike = (0,group_by/* groupBy */.$)(found, ({ ability, name }) => `${ability} ${name}`);
    return [...alike.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const actions = [first, ...others].map(({ action }) => action).sort();
        return [{ ability: first.ability, ...first.grant, actions }];
    });
}
function nameGrant(grant) {
    return { name: JSON.stringify([nameReach(grant.reach), grant.origins.map(nameOrigin).sort()]), grant };
}
/** Of grants with one reach, one; with the origins of all. */
function mergeGrants(grants) {
    const alike = (0,group_by/* groupBy */.$)(grants, ({ reach }) => nameReach(reach));
    return [...alike.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const origins = new Map([first, ...others].flatMap((grant) => grant.origins.map((origin) => [nameOrigin(origin), origin])));
        const everywhere = [first, ...others].some((grant) => grant.everywhere);
        return [{ reach: first.reach, origins: [...origins.values()], everywhere }];
    });
}
function nameReach({ within, except, terms }) {
    return JSON.stringify([within, except, terms]);
}
function nameOrigin(origin) {
    return JSON.stringify(origin.kind === 'policy' ? [origin.policy, origin.group] : [origin.kind]);
}


/***/ }),

/***/ 7595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ createGrantFinder),
/* harmony export */   LF: () => (/* binding */ findVersionGrants),
/* harmony export */   LQ: () => (/* binding */ mayAllow)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6018);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8350);
/* harmony import */ var _policy_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(640);
/* harmony import */ var _policy_resource_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7218);
/* harmony import */ var _policy_server_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9008);
/* harmony import */ var _policy_wildcard_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9640);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5937);
/* harmony import */ var _evaluate_condition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(875);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2316);
/* harmony import */ var _match_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5161);
/* harmony import */ var _named_bucket_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2228);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1931);
/* harmony import */ var _request_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5849);
/** How far an action reaches in a bucket, by the statements of one layer. */













/** Where every layer allows the action. `values` of the place are those of the caller. */
function findGrants({ layers, values }, action, bucket) {
    const [first, ...others] = layers.map((layer) => findAllowed(layer, action, { bucket, values }));
    if (first === undefined)
        return [{ reach: base(action), origins: [], everywhere: true }];
    return others.reduce(joinGrants, first);
}
/** `findGrants` for many actions: those that the same statements are about reach as far. */
function createGrantFinder(standing, bucket) {
    const statements = standing.layers.flatMap((layer) => layer.statements.map(({ statement }) => statement));
    const known = new Map();
    return (action) => {
        const about = statements.map((statement) => (isAbout(statement, action) ? '1' : '0')).join('');
        const key = `${isOnObjects(action)} ${about}`;
        const grants = known.get(key) ?? findGrants(standing, action, bucket);
        known.set(key, grants);
        return grants;
    };
}
/** The same for deleting one version for good, where some layers only have to not deny it. */
function findVersionGrants({ layers, values }, bucket) {
    const action = 's3:DeleteObjectVersion';
    const deletable = findGrants({ layers, values }, 's3:DeleteObject', bucket);
    return layers.reduce((grants, layer) => {
        const place = { bucket, values };
        const asked = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .askedOfVersions */ .x)(layer);
        if (asked === 'full')
            return joinGrants(grants, findAllowed(layer, action, place));
        return asked === 'denials' ? takeDenied(grants, layer, action, place) : grants;
    }, deletable);
}
/** Names of objects, or the bucket itself. */
function base(action) {
    return isOnObjects(action) ? _reach_js__WEBPACK_IMPORTED_MODULE_6__/* .everything */ .YT : { ..._reach_js__WEBPACK_IMPORTED_MODULE_6__/* .everything */ .YT, within: [''] };
}
/** One that is named among those of objects the server asks of the bucket. */
function isOnObjects(action) {
    return action !== 's3:ResetBucketReplicationState' && (_policy_server_action_js__WEBPACK_IMPORTED_MODULE_1__/* .knownActions */ .Bp.get(action)?.onObjects ?? false);
}
function joinGrants(some, others) {
    return some.flatMap((one) => others.flatMap((other) => {
        const reach = (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .intersect */ .y$)(one.reach, other.reach);
        if (reach === undefined)
            return [];
        const origins = [...one.origins, ...other.origins];
        return [{ reach, origins, everywhere: one.everywhere && other.everywhere }];
    }));
}
function findAllowed(layer, action, place) {
    const allowed = layer.statements.flatMap((owned) => {
        if (owned.statement.Effect !== 'Allow')
            return [];
        const reaches = spread(owned, action, place).flatMap((reach) => (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .tidy */ .DZ)(reach) ?? []);
        if (reaches.length === 0)
            return [];
        const everywhere = takesInOthers(owned.statement, place.bucket);
        return reaches.map((reach) => ({ reach, origins: [owned.origin], everywhere }));
    });
    return takeDenied(allowed, layer, action, place);
}
/** More parts of one reach than anybody writes policies for. */
const mostParts = 50;
function takeDenied(grants, layer, action, place) {
    const denials = layer.statements.flatMap((owned) => owned.statement.Effect === 'Deny' && mayBind(owned.statement, place) ? spread(owned, action, place) : []);
    return denials.reduce((left, denial) => left.flatMap((grant) => takeOne(grant.reach, denial, left.length < mostParts).map((reach) => ({ ...grant, reach }))), [...grants]);
}
/**
 * A denial under conditions takes nothing for sure; it is a remark on what it may take, and one only, since it asks for
 * all of them together. `split`: only there; else on the whole, and says where.
 */
function takeOne(reach, denial, split) {
    if (denial.terms.length === 0)
        return (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .subtract */ .Re)(reach, denial);
    const both = (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .intersect */ .y$)(reach, { ...denial, terms: [] });
    if (both === undefined)
        return [reach];
    const term = `unless ${[...new Set(denial.terms)].sort().join(', and ')}`;
    const remark = (part, text) => ({
        ...part,
        terms: [...new Set([...part.terms, text])].sort(),
    });
    if (split)
        return [...(0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .subtract */ .Re)(reach, denial), remark(both, term)];
    return [remark(reach, `${term}, in ${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalJson */ .dj)([denial.within, denial.except])}`)];
}
/** False for a denial that is about other callers: nobody claims to be another one to be denied something. */
function mayBind({ Condition }, { values }) {
    return (0,_evaluate_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateConditions */ .w)(Condition, (0,_request_value_js__WEBPACK_IMPORTED_MODULE_7__/* .readHonestly */ .Xx)(values)) !== 'no';
}
const abouts = new WeakMap();
/** Found once for each statement: few of them count for many callers, in many buckets. */
function isAbout(statement, action) {
    const known = abouts.get(statement) ?? new Map();
    abouts.set(statement, known);
    const about = known.get(action) ?? (0,_match_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesAction */ .ch)(statement, action);
    known.set(action, about);
    return about;
}
/** False where some layer allows it nowhere, whatever the bucket. */
function mayAllow({ layers }, action) {
    return layers.every(({ statements }) => statements.some(({ statement }) => statement.Effect === 'Allow' && isAbout(statement, action)));
}
/** Where the statement is about the action. */
function spread({ statement, origin }, action, place) {
    if (!isAbout(statement, action))
        return [];
    const terms = listTerms(statement, place);
    const start = base(action);
    const isLimited = origin.kind === 'bucket-policy' || (0,_match_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .limitsResource */ .NK)(statement, place.bucket);
    const { Resource, NotResource } = isLimited ? statement : {};
    const read = (widens) => (resource) => readResource(resource, { action, origin, widens }, place);
    const [named, spared] = [(0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(Resource), (0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(NotResource)];
    const allows = statement.Effect === 'Allow';
    const within = named.length > 0 ? named.flatMap(read(allows)) : [{ patterns: start.within, terms: [] }];
    const except = spared.flatMap(read(!allows));
    return within.flatMap(({ patterns, terms: own }) => patterns.map((pattern) => ({
        within: [...start.within, pattern],
        // Which names are spared depends too, where a variable is among them: then none of them is for sure.
        except: except.flatMap((one) => (one.terms.length > 0 ? [] : one.patterns)),
        terms: [...terms, ...own, ...except.flatMap((one) => one.terms)],
    })));
}
function readResource(resource, { action, origin, widens }, { bucket, values }) {
    const written = (0,_policy_resource_js__WEBPACK_IMPORTED_MODULE_9__/* .resourcePattern */ .nn)(resource);
    if (written === undefined)
        return [];
    const filled = (0,_request_value_js__WEBPACK_IMPORTED_MODULE_7__/* .fillResource */ .ey)(written, (0,_request_value_js__WEBPACK_IMPORTED_MODULE_7__/* .readValues */ .N$)(values));
    // A denial of what is the caller's own leaves what is others' in the buckets of such names.
    const personal = widens && standsForPersonal(written, bucket);
    const pattern = personal ? filled.pattern.replace(/^[^/]*/, () => bucket) : filled.pattern;
    const terms = filled.certain && !personal ? [] : [`variables in ${resource}`];
    const patterns = isOnObjects(action)
        ? (0,_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .deriveGlob */ .ik)(pattern, `${bucket}/`)
        : meansBucket(pattern, bucket, origin)
            ? ['']
            : [];
    return patterns.length > 0 ? [{ patterns, terms }] : [];
}
/** Whether the bucket is the one for all that a variable in their name makes, such as `home-${aws:username}`. */
function standsForPersonal(pattern, bucket) {
    return /^[^/]*\$\{/.test(pattern) && (0,_named_bucket_js__WEBPACK_IMPORTED_MODULE_5__/* .nameBucket */ .cv)(pattern) === bucket;
}
/** To policies of users the bucket is `bucket/` as well, which `bucket/*` matches. */
function meansBucket(pattern, bucket, { kind }) {
    if (kind === 'bucket-policy')
        return (0,_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_11__/* .matchesWildcard */ ._W)(pattern, bucket);
    return pattern === bucket || (0,_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_11__/* .matchesWildcard */ ._W)(pattern, `${bucket}/`);
}
/** The conditions, each as one remark; those of an Allow only as far as not every request of this caller has them. */
function listTerms({ Condition, Effect }, { values }) {
    return Object.entries(Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).flatMap(([key, value]) => {
        const fulfilled = (0,_evaluate_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateConditions */ .w)({ [operator]: { [key]: value } }, (0,_request_value_js__WEBPACK_IMPORTED_MODULE_7__/* .readHonestly */ .Xx)(values));
        if (fulfilled === 'yes' && Effect === 'Allow')
            return [];
        return [`${operator} ${key} ${listValues((0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(value))}`];
    }));
}
function listValues(values) {
    return [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_12__/* .groupBy */ .$)(values, String).keys()]
        .sort()
        .map((value) => (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalJson */ .dj)(value))
        .join(' or ');
}
/** Whether one pattern takes in more buckets than this one. */
function takesInOthers(statement, bucket) {
    if ((0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(statement.NotResource).length > 0 || !(0,_match_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .limitsResource */ .NK)(statement, bucket))
        return true;
    return (0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(statement.Resource).some((resource) => {
        const [first = ''] = ((0,_policy_resource_js__WEBPACK_IMPORTED_MODULE_9__/* .resourcePattern */ .nn)(resource) ?? '').split('/');
        return /[*?]/.test(first) && (0,_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_11__/* .matchesWildcard */ ._W)(first, bucket);
    });
}


/***/ }),

/***/ 2316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ globsOverlap),
/* harmony export */   Lu: () => (/* binding */ coversGlob),
/* harmony export */   X5: () => (/* binding */ meetGlobs),
/* harmony export */   gI: () => (/* binding */ dropCovered),
/* harmony export */   ik: () => (/* binding */ deriveGlob)
/* harmony export */ });
/* harmony import */ var _policy_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9640);
/** Patterns of names (`*`: any text, `?`: any one character) as sets of names. */

/** Whether every name of `narrow` is surely one of `wide`. A false answer may be wrong, a true one is not. */
function coversGlob(wide, narrow) {
    return (0,_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .walkPattern */ .k2)(wide, narrow, (symbol, given) => given !== '*' && (symbol === '?' || symbol === given));
}
/** Whether there is a name that both stand for. */
function globsOverlap(one, other) {
    // What can be reached in `other` after each beginning of `one`.
    let reached = skipStars(other, new Set([0]));
    for (const symbol of one) {
        reached = symbol === '*' ? anythingFrom(other, reached) : skipStars(other, step(other, reached, symbol));
        if (reached.size === 0)
            return false;
    }
    return reached.has(other.length);
}
/** Places behind one more character; a star stays where it is. */
function step(pattern, places, symbol) {
    const next = new Set();
    for (const place of places) {
        const expected = pattern[place];
        if (expected === '*')
            next.add(place);
        else if (expected === '?' || expected === symbol || (symbol === '?' && expected !== undefined)) {
            next.add(place + 1);
        }
    }
    return next;
}
function skipStars(pattern, places) {
    for (const place of places)
        if (pattern[place] === '*')
            places.add(place + 1);
    return places;
}
function anythingFrom(pattern, places) {
    const first = Math.min(...places);
    return new Set(Array.from({ length: pattern.length - first + 1 }, (_, index) => first + index));
}
/**
 * A pattern of which every name is one of both, where the stars of both keep some text of their own: `a*b` for `a*`
 * and `*b`. Undefined where they have no name in common.
 */
function meetGlobs(one, other) {
    const failed = new Set();
    const walk = (at, place) => {
        if (at === one.length && place === other.length)
            return '';
        const state = at * (other.length + 1) + place;
        if (failed.has(state))
            return undefined;
        for (const [text, nextAt, nextPlace] of listSteps(one[at], other[place])) {
            const rest = walk(at + nextAt, place + nextPlace);
            if (rest !== undefined)
                return text + rest;
        }
        failed.add(state);
        return undefined;
    };
    return walk(0, 0)?.replace(/\*+/g, '*');
}
/** A star first takes what it can. */
function listSteps(a, b) {
    if (a !== '*' && b !== '*')
        return fitLetters(a, b);
    const taken = [
        ...(a === '*' && b !== undefined ? [[b, 0, 1]] : []),
        ...(b === '*' && a !== undefined ? [[a, 1, 0]] : []),
    ];
    const left = a === '*' ? ['', 1, 0] : ['', 0, 1];
    return [...taken, left];
}
function fitLetters(a, b) {
    if (a === undefined || b === undefined)
        return [];
    if (a === b || b === '?')
        return [[a, 1, 1]];
    return a === '?' ? [[b, 1, 1]] : [];
}
/**
 * What is left of a pattern for names below a beginning: those that can follow `bucket/` of `b*\/x` are `*\/x`
 * and `x`.
 */
function deriveGlob(pattern, beginning) {
    let places = skipStars(pattern, new Set([0]));
    for (const symbol of beginning) {
        places = skipStars(pattern, stepText(pattern, places, symbol));
        if (places.size === 0)
            return [];
    }
    const rests = [...places].map((place) => pattern.slice(place));
    return dropCovered(rests);
}
/** The same for a text, in which `?` and `*` are what they are. */
function stepText(pattern, places, symbol) {
    const next = new Set();
    for (const place of places) {
        const expected = pattern[place];
        if (expected === '*')
            next.add(place);
        else if (expected === '?' || expected === symbol)
            next.add(place + 1);
    }
    return next;
}
/** Those that no other one covers, each once. */
function dropCovered(patterns) {
    const each = [...new Set(patterns)];
    return each.filter((pattern, index) => {
        // Of two that cover each other the first stays.
        const covers = (other, place) => place !== index && coversGlob(other, pattern) && (place < index || !coversGlob(pattern, other));
        return !each.some(covers);
    });
}


/***/ }),

/***/ 2228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ showBucket),
/* harmony export */   Mu: () => (/* binding */ findNamedBuckets),
/* harmony export */   cv: () => (/* binding */ nameBucket)
/* harmony export */ });
/* harmony import */ var _policy_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(640);
/* harmony import */ var _policy_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7218);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2316);
/** Buckets that are worth an audit: those that are known, and those that policies name. */



/** Letters that the name of a bucket has at most. */
const longestName = 63;
/** Nobody writes policies so entangled; without an end, sixteen patterns could make a hundred thousand. */
const mostMeetings = 500;
/** Stand for the wildcards of a pattern in a name that no bucket can have; no `?`s, however many, are any text. */
const anyText = '\ue000'.repeat(longestName + 1);
const anyLetter = '\ue001';
/**
 * The buckets that resources name, be it to allow, to deny or to spare them; a pattern is a bucket of its own, which
 * stands for all that match it and are not known: `logs-*`, or `*` for every other bucket. What patterns have in
 * common, such as `team-*-logs`, is one as well: only there one may allow what another denies elsewhere. `showBucket`
 * gives its name back.
 */
function findNamedBuckets(documents) {
    const patterns = new Set([...documents].flatMap(({ Statement }) => Statement.flatMap(listPatterns)));
    const globs = new Set([...patterns].flatMap(listGlobs));
    return [...new Set([...globs, ...listMeetings([...globs])].map(nameGlob))].sort();
}
function listPatterns({ Effect, Action, Resource, NotResource }) {
    const spared = (0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(NotResource);
    const named = [...(0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(Resource), ...spared].flatMap((resource) => (0,_policy_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePattern */ .nn)(resource) ?? []);
    // Of what is about `*` the server reads no resource.
    const isOpen = Effect === 'Allow' && (spared.length > 0 || (0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(Action).includes('*'));
    return isOpen ? ['*', ...named] : named;
}
/** A star takes in slashes too: `team-*-logs/*` is also about `x-logs/…` in the bucket `team-a`. */
function listGlobs(pattern) {
    const bucket = bucketGlob(pattern);
    const beginnings = [...bucket.matchAll(/\*/g)].map(({ index }) => bucket.slice(0, index + 1));
    return [bucket, ...beginnings].filter((glob) => glob.replaceAll('*', '').length <= longestName);
}
/** What some of the patterns have in common that no one of them says: first of two of them, then of three, and so on. */
function listMeetings(globs) {
    const wide = globs.filter((glob) => /[*?]/.test(glob));
    const found = new Set();
    const waiting = wide.map((glob, index) => ({ glob, index }));
    for (const { glob, index } of waiting) {
        for (const [place, other] of [...wide.entries()].slice(index + 1)) {
            for (const met of meet(glob, other)) {
                if (found.has(met))
                    continue;
                if (found.size === mostMeetings)
                    return found;
                found.add(met);
                waiting.push({ glob: met, index: place });
            }
        }
    }
    return found;
}
/** What is in the middle of both, such as `*a*` and `*b*`, can come one way or the other. */
function meet(one, other) {
    if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .coversGlob */ .Lu)(one, other) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .coversGlob */ .Lu)(other, one))
        return [];
    return [(0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .meetGlobs */ .X5)(one, other), (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .meetGlobs */ .X5)(other, one)].flatMap((glob) => glob ?? []);
}
/** The bucket that a pattern is about. Variables in the name of a bucket can stand for anything. */
function nameBucket(pattern) {
    return nameGlob(bucketGlob(pattern));
}
function bucketGlob(pattern) {
    const [bucket = ''] = pattern.replace(/\$\{[^}]*\}/g, '*').split('/');
    return bucket.replace(/\*+/g, '*');
}
function nameGlob(glob) {
    return glob.replaceAll('*', anyText).replaceAll('?', anyLetter);
}
function showBucket(name) {
    return name.replaceAll(anyText, '*').replaceAll(anyLetter, '?');
}


/***/ }),

/***/ 1931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ coversReach),
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   dN: () => (/* binding */ reachesOverlap),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2316);
/** Sets of names in a bucket, as policies can describe them; and what is under conditions among them. */

const everything = { within: ['*'], except: [], terms: [] };
/** In the shortest form; undefined where no name is left for sure. */
function tidy({ within, except, terms }) {
    const narrow = within.filter((one, index) => !within.some((other, place) => place !== index && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .coversGlob */ .Lu)(one, other) && (place < index || !(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .coversGlob */ .Lu)(other, one))));
    const apart = narrow.some((one, index) => narrow.slice(index + 1).some((other) => !(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globsOverlap */ .BX)(one, other)));
    const taken = except.some((one) => narrow.some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .coversGlob */ .Lu)(one, pattern)));
    if (apart || taken)
        return undefined;
    const felt = except.filter((one) => narrow.every((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globsOverlap */ .BX)(one, pattern)));
    return { within: [...narrow].sort(), except: (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .dropCovered */ .gI)(felt).sort(), terms: [...new Set(terms)].sort() };
}
/** What is in both. */
function intersect(one, other) {
    return tidy({
        within: [...one.within, ...other.within],
        except: [...one.except, ...other.except],
        terms: [...one.terms, ...other.terms],
    });
}
/** What of `reach` is not in `taken`, whatever `taken` depends on. */
function subtract(reach, taken) {
    if (intersect(reach, taken) === undefined)
        return [reach];
    const outside = taken.within.map((pattern) => ({ ...reach, except: [...reach.except, pattern] }));
    const spared = taken.except.map((pattern) => ({ ...reach, within: [...reach.within, pattern] }));
    return [...outside, ...spared].flatMap((one) => tidy(one) ?? []);
}
/** Whether all of `narrow` is surely in `wide`, by what both depend on too. */
function coversReach(wide, narrow) {
    return wide.terms.every((term) => narrow.terms.includes(term)) && subtract(narrow, wide).length === 0;
}
function reachesOverlap(one, other) {
    return intersect(one, other) !== undefined;
}


/***/ }),

/***/ 5202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ findServerRights),
/* harmony export */   qZ: () => (/* binding */ createHeld),
/* harmony export */   y9: () => (/* binding */ allOfServer)
/* harmony export */ });
/* harmony import */ var _policy_admin_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4353);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5937);
/* harmony import */ var _find_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7595);
/** What a caller may do with the server as a whole. */




/** `admin:*` stands for every action of administration, those without a name of their own among them. */
const allOfServer = 'admin:*';
const onServer = [..._policy_admin_action_js__WEBPACK_IMPORTED_MODULE_0__/* .exactActions */ .TW].flatMap(([action, service]) => service === 'admin' || service === 'kms' ? [action] : []);
/** Of those who may do anything there. */
function findServerRights(callers) {
    return callers.flatMap(([principal, standing]) => {
        if (standing === undefined)
            return [];
        const allowed = onServer.flatMap((action) => {
            const answer = (0,_find_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .mayAllow */ .LQ)(standing, action) ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(standing, { action }) : 'no';
            return answer === 'no' ? [] : [{ action, isConditional: answer === 'maybe' }];
        });
        if (allowed.length === 0)
            return [];
        const conditional = allowed.filter(({ isConditional }) => isConditional);
        return [{ principal, actions: names(allowed), conditional: names(conditional) }];
    });
}
function names(rights) {
    return rights.map(({ action }) => action).sort();
}
/** How actions are held by one audit; who holds all holds each. */
function createHeld(rights, nameOf) {
    const byName = new Map(rights.map((right) => [nameOf(right.principal), indexRight(right)]));
    return (principal, action) => {
        const held = byName.get(nameOf(principal));
        if (held === undefined)
            return 'no';
        const all = action.startsWith('admin:') ? held.get(allOfServer) : undefined;
        return (0,_certainty_js__WEBPACK_IMPORTED_MODULE_3__/* .anyOf */ .EB)([held.get(action) ?? 'no', all ?? 'no']);
    };
}
function indexRight({ actions, conditional }) {
    return new Map(actions.map((action) => [action, conditional.includes(action) ? 'maybe' : 'yes']));
}


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
