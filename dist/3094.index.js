export const id = 3094;
export const ids = [3094];
export const modules = {

/***/ 9540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yo: () => (/* binding */ listThrowaways),
/* harmony export */   _X: () => (/* binding */ assertEventMayChange),
/* harmony export */   fP: () => (/* binding */ throwawayVariable),
/* harmony export */   fb: () => (/* binding */ isUntrusted),
/* harmony export */   tO: () => (/* binding */ isThrowaway)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _server_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(596);


/** Events that anyone can start who may read the repository; `workflow_run` follows such a one. */
const openEvents = new Set([
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'commit_comment',
    'fork',
    'watch',
    'gollum',
    'workflow_run',
]);
/** Names the throwaway servers that a job started for itself: their deployment ids, comma-separated. */
const throwawayVariable = 'MINIO_ACTIONS_THROWAWAY_DEPLOYMENT';
/**
 * Whether a stranger may have started the run, or written what it reads: a change made there was not agreed to by
 * anyone. A pull request has several events, such as for its reviews, and more on other forges.
 */
function isUntrusted({ GITHUB_EVENT_NAME: event }) {
    return openEvents.has(event) || (event?.startsWith('pull_request') ?? false);
}
/**
 * Lets nothing be changed on events that a stranger can start, unless an input names the event or the
 * servers are the job's own throwaway ones: on loopback, and with a recorded deployment id. `harmless` is the
 * input, or what to leave out, that changes nothing.
 * @throws {RefusedError} `event-refused`
 */
function assertEventMayChange(environment, allowedEvents, servers, harmless) {
    const event = environment.GITHUB_EVENT_NAME ?? '';
    if (!isUntrusted(environment) || allowedEvents.includes(event))
        return;
    if (servers.length > 0 && servers.every((server) => isThrowaway(server, environment)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk('event-refused', `Nothing is changed on the event \`${event}\`: whoever starts it need not be allowed to change a server.`, `${harmless}, or \`allow-event: ${event}\` if that is really meant`);
}
/** Deployment ids of the throwaway servers that this job has started. */
function listThrowaways(environment) {
    return (environment[throwawayVariable] ?? '').split(',').filter((id) => id !== '');
}
/** Whether this job has started a server for itself. */
function isThrowaway({ url, deploymentId = '' }, environment) {
    return (0,_server_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url) && listThrowaways(environment).includes(deploymentId);
}


/***/ }),

/***/ 8743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ parseAudiences),
/* harmony export */   HA: () => (/* binding */ readLoginInputs),
/* harmony export */   uS: () => (/* binding */ loginDefaults)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** The inputs of every action that works with servers: where its keys come from. Stable: workflows depend on them. */
const loginDefaults = {
    login: 'keys',
    'oidc-audience': '',
};
function readLoginInputs(reader) {
    return { login: reader.oneOf('login', ['keys', 'oidc']), oidcAudience: reader.text('oidc-audience') };
}
/**
 * One audience for every alias, or `alias=audience` for each, comma- or line-separated.
 * @throws {ConfigError} `invalid-input`, which shows nothing of it
 */
function parseAudiences(text) {
    if (isAudience(text))
        return () => text;
    const pairs = text
        .split(/[,\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => /^([\w.-]+)\s*=\s*(\S+)$/.exec(part)?.slice(1) ?? []);
    const audiences = new Map(pairs.map(([alias = '', audience = '']) => [alias, audience]));
    const whole = [...audiences].every(([alias, audience]) => alias !== '' && isAudience(audience));
    if (whole && audiences.size === pairs.length && pairs.length > 0)
        return (alias) => audiences.get(alias);
    const none = text === '';
    const message = `Input \`oidc-audience\`: ${none ? 'signing in needs the audience that the server takes.' : 'it can be read neither as an audience nor as `alias=audience`.'}`;
    const mend = 'Give it from a secret of the environment that the job names; for several servers a line `alias=audience` each.';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL([{ rule: 'input/oidc-audience', severity: 'error', message, mend }], 'invalid-input');
}
function isAudience(text) {
    return /^[\w.:/~+@-]+$/.test(text);
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ createRequest),
  s: () => (/* binding */ openLogin)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/login/exchange.js
var exchange = __webpack_require__(806);
;// CONCATENATED MODULE: ./build/src/login/identity.js
/** What a job's token says of it. Not verified here: that is the server's to do. */

/** @returns undefined for what is no token of a forge */
function readIdentity(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const fields = new Map(Object.entries(Object(claims)));
        const text = (name) => {
            const value = fields.get(name);
            return typeof value === 'string' ? value : '';
        };
        const identity = {
            issuer: text('iss'),
            repository: text('repository'),
            repositoryId: text('repository_id'),
        };
        return identity.issuer === '' ? undefined : identity;
    }
    catch {
        return undefined;
    }
}
/**
 * Servers go by it.
 * @throws {ConfigError} `missing-credentials` for one that does not say the id of its repository
 */
function assertRepositoryId({ issuer, repositoryId }) {
    if (repositoryId !== '')
        return;
    const message = `The token that ${issuer} signed for this job does not say the id of its repository (claim repository_id), by which servers go.`;
    const mend = 'Tokens of GitHub and of GitHub Enterprise Server do; for jobs of another forge set keys.';
    throw new errors/* ConfigError */.xL([{ rule: 'login/identity', severity: 'error', message, mend }], 'missing-credentials');
}
/** For a log. */
function describeIdentity({ issuer, repository, repositoryId }) {
    return `repository ${repository} (id ${repositoryId}), as ${issuer} says`;
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/src/server/dispatcher.js
var dispatcher = __webpack_require__(1844);
// EXTERNAL MODULE: ./build/src/server/network-failure.js
var network_failure = __webpack_require__(6048);
// EXTERNAL MODULE: ./build/src/server/retry.js
var retry = __webpack_require__(451);
;// CONCATENATED MODULE: ./build/src/login/identity-token.js
/** The identity of a job: a token that the forge signs for it, for one audience and a few minutes. */





const operation = 'ask for an identity token';
const resource = 'the runner';
const timeoutMs = 15_000;
const grant = 'Give the job `permissions: id-token: write`.';
const later = 'Run the job again; where that lasts, look at the status of the forge, and whether the runner may reach this address.';
/**
 * `fromFork`: the run is for a pull request from another repository.
 * @throws {ConfigError} `missing-credentials` where there is none: off a runner, in a fork, or without the permission
 */
function findTokenSource(environment, fromFork) {
    const url = URL.parse(environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '');
    const bearer = environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    if (url !== null && bearer)
        return { url, bearer };
    throw fromFork
        ? refuse('This run is for a pull request from a fork, and such runs have no identity to sign in with.', 'Work with throwaway servers there, or only check the files (validate-config).')
        : refuse('This run has no identity to sign in with: the runner offers it no token.', `${grant} Off a runner, and in pull requests from forks, there is none: use keys.`);
}
function refuse(message, mend) {
    return new errors/* ConfigError */.xL([{ rule: 'login/identity', severity: 'error', message, mend }], 'missing-credentials');
}
/** Asks for a token anew, up to three times. @throws {ServiceError} which holds nothing of the answer */
async function requestIdentityToken(source, audience, signal) {
    const sockets = (0,dispatcher/* openSockets */.j)({ alias: resource, url: source.url, accessKey: '', secretKey: '' });
    const url = new URL(source.url);
    url.searchParams.set('audience', audience);
    try {
        const outcome = await (0,retry/* retry */.L)({
            attempt: () => ask(url, source.bearer, sockets.dispatcher, signal),
            idempotent: true,
            signal,
            onRetry: () => undefined,
        });
        if ('success' in outcome)
            return outcome.success;
        const { reason, status, code, cause, mend } = outcome.diagnosis;
        const words = [`Can't ${operation}: ${cause}.`, mend].filter((part) => part !== '').join(' ');
        throw new errors/* ServiceError */._7({ reason, operation, resource, status, code, outcomeUnknown: false }, words);
    }
    finally {
        await sockets.dispatcher.close();
    }
}
async function ask(url, bearer, dispatcher, signal) {
    const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    try {
        const answer = await (0,undici.request)(url, { headers, dispatcher, signal: limit });
        const body = await answer.body.text();
        const token = answer.statusCode === 200 ? readToken(body) : undefined;
        return token === undefined ? { failure: diagnose(url, answer.statusCode) } : { success: token };
    }
    catch (error) {
        if (limit.aborted)
            return { failure: { ...diagnose(url, 0), code: 'TIMEOUT' } };
        const failure = (0,network_failure/* diagnoseNetwork */.l)(error, { origin: url.origin, timeoutMs });
        if (failure === undefined)
            throw error;
        return { failure };
    }
}
function readToken(body) {
    try {
        const { value } = { value: undefined, ...Object(JSON.parse(body)) };
        return typeof value === 'string' && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function diagnose({ host }, status) {
    const refused = status === 401 || status === 403;
    const said = status === 0
        ? `no answer came from ${host} within ${timeoutMs / 1000} s`
        : `${host} answered with status ${status}`;
    return {
        reason: refused ? 'denied' : 'unreachable',
        status,
        code: `HTTP${status}`,
        cause: status === 200 ? `the answer of ${host} holds no token` : said,
        mend: refused ? grant : later,
        transient: status === 0 || status === 429 || status >= 500,
        lost: false,
    };
}

// EXTERNAL MODULE: ./build/src/login/session-policy.js
var session_policy = __webpack_require__(2110);
;// CONCATENATED MODULE: ./build/src/login/sign-in.js

/** Fresh keys are made once the old ones have less than this left: time for one request and its retries. */
const reserveMs = 180_000;
/** Signs in when keys are first wanted, once for everybody who asks, and again before they end. */
function createSignIn(make, now = Date.now) {
    const made = [];
    return {
        keys: () => {
            const last = made.at(-1);
            if (last !== undefined && now() < last.end - reserveMs)
                return last.keys;
            const next = { keys: make(), end: now() + exchange/* lifeSeconds */._i * 1000 };
            made.push(next);
            return next.keys;
        },
        made: async () => {
            const good = made.filter(({ end }) => now() < end);
            const settled = await Promise.allSettled(good.map(({ keys }) => keys));
            return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
        },
    };
}

// EXTERNAL MODULE: ./build/src/action/input/login-input.js
var login_input = __webpack_require__(8743);
// EXTERNAL MODULE: ./build/src/action/secret.js
var secret = __webpack_require__(1322);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/action/login/fork.js
/** Whose pull request a run is for. */

/** Whether it is from another repository, whose jobs get no identity here. False where that can't be known. */
function isFromFork({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, }) {
    if (!event?.startsWith('pull_request') || event === 'pull_request_target' || !file)
        return false;
    const request = readField(readPayload(file), 'pull_request');
    if (request === undefined)
        return false;
    const base = readField(readField(readField(request, 'base'), 'repo'), 'id');
    // A fork that was deleted since has no repository.
    return readField(readField(readField(request, 'head'), 'repo'), 'id') !== base;
}
function readPayload(file) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function readField(value, name) {
    return new Map(Object.entries(Object(value))).get(name);
}

;// CONCATENATED MODULE: ./build/src/action/login/login.js
/** Keys for a run, made from the identity of its job and for what it does, kept nowhere else. */









/**
 * @returns undefined where all keys are set by hand. Asks nobody yet.
 * @throws {ConfigError} when the audience can't be read, or the run has no identity
 */
function openLogin({ login, oidcAudience }, wanted, context, options) {
    if (login !== 'oidc')
        return undefined;
    const audiences = (0,login_input/* parseAudiences */.D6)(oidcAudience);
    const request = createRequest(oidcAudience, wanted, context, options);
    const opened = [];
    return {
        join: (connection) => {
            if (connection.accessKey !== '')
                return connection;
            if (audiences(connection.alias) === undefined)
                refuseAlias(connection.alias);
            const signIn = createSignIn(() => request(connection));
            opened.push({ place: connection, signIn });
            const { GITHUB_REPOSITORY_ID: policy } = context.environment;
            return { ...connection, ...(policy && { policy }), signIn: () => signIn.keys() };
        },
        end: async () => {
            await Promise.all(opened.map(({ place, signIn }) => endOne(place, signIn, context)));
        },
    };
}
/** What makes keys of one server. @throws {ConfigError} as `openLogin` */
function createRequest(oidcAudience, wanted, { environment, reporter, signal }, options) {
    const audiences = (0,login_input/* parseAudiences */.D6)(oidcAudience);
    const source = findTokenSource(environment, isFromFork(environment));
    (0,secret/* hideSecret */.D)(reporter, source.bearer);
    const policy = (0,session_policy/* composeSessionPolicy */.tl)(wanted);
    return async ({ alias, url, caFile }) => {
        const audience = audiences(alias) ?? refuseAlias(alias);
        (0,secret/* hideSecret */.D)(reporter, audience);
        const token = await requestIdentityToken(source, audience, signal);
        (0,secret/* hideSecret */.D)(reporter, token);
        const identity = readIdentity(token);
        const who = identity ? describeIdentity(identity) : 'a job that its token does not name';
        reporter.log('info', `signing in to ${alias}: ${who}`);
        if (identity)
            assertRepositoryId(identity);
        const place = { alias, url, ...(caFile !== undefined && { caFile }) };
        const keys = await (0,exchange/* exchangeToken */.r1)(place, { token, policy }, options);
        (0,secret/* hideSecrets */.s)(reporter, [keys]);
        reporter.log('info', `${alias} gave keys for ${wanted.join(', ')} until ${keys.expires}`);
        return keys;
    };
}
async function endOne({ alias, ...place }, signIn, { reporter }) {
    for (const keys of await signIn.made()) {
        await (0,exchange/* giveBack */.F5)({ alias, ...place }, keys).catch(() => reporter.log('info', `the keys for ${alias} could not be given back; they end by themselves`));
    }
}
function refuseAlias(alias) {
    const message = `Input \`oidc-audience\`: it has none for ${alias}, which this run works with.`;
    const mend = `Add a line ${alias}=audience, or set keys for ${alias}.`;
    throw new errors/* ConfigError */.xL([{ rule: 'input/oidc-audience', severity: 'error', message, mend }], 'invalid-input');
}


/***/ }),

/***/ 2480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OG: () => (/* binding */ chooseAliases),
  fA: () => (/* binding */ openSession),
  FQ: () => (/* binding */ tellOthers)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/credentials.js
var credentials = __webpack_require__(5662);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/server/connection.js
var server_connection = __webpack_require__(6549);
// EXTERNAL MODULE: ./build/src/config/env-prefix.js
var env_prefix = __webpack_require__(6352);
// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
// EXTERNAL MODULE: ./build/src/config/server-url.js
var server_url = __webpack_require__(3813);
;// CONCATENATED MODULE: ./build/src/config/replication-access.js






/**
 * What each alias is to others. The address: `replicationUrl`, of which the environment has the last word, else
 * the one that this run uses. The keys: a pair of variables of their own, so that they need no more rights than
 * replication takes, else the keys of the run itself. Whoever plans can do without the secret key.
 * @throws {ConfigError} `missing-credentials` when a secret key is set without its access key, a key can't be one, or the
 * address is none
 */
function resolveReplicationAccess(aliases, connections, environment) {
    const findings = [];
    const access = new Map();
    for (const connection of connections) {
        const { alias, accessKey, secretKey, url } = connection;
        const own = (0,server_connection/* isTemporary */.e)(connection) ? { accessKey: '' } : { accessKey, secretKey };
        const declared = aliases.find(({ name }) => name === alias);
        const keys = declared && readKeys(declared, environment, findings);
        const address = declared && readAddress(declared, environment, findings);
        access.set(alias, { url: address ?? url, ...(keys ?? own) });
    }
    if (findings.length > 0)
        throw new errors/* ConfigError */.xL(findings, 'missing-credentials');
    return access;
}
function readAddress({ name, source, envPrefix, declaration }, environment, findings) {
    const variable = (0,env_prefix/* nameVariables */.f_)(envPrefix).replicationUrl;
    const given = environment[variable] || declaration.replicationUrl;
    if (given === undefined)
        return undefined;
    const parsed = (0,server_url/* parseServerUrl */.E)(given);
    if (parsed.ok)
        return parsed.url;
    const place = environment[variable] ? `The address in ${variable}` : `The replicationUrl of "${name}"`;
    const { rule, message, mend } = parsed.problem;
    findings.push((0,judgement/* error */.z3)(rule, source, `${place} ${message}.`, mend));
    return undefined;
}
function readKeys(declared, environment, findings) {
    const { name, source, envPrefix } = declared;
    const names = (0,env_prefix/* nameVariables */.f_)(envPrefix);
    const accessKey = environment[names.replicationAccessKey];
    const secretKey = environment[names.replicationSecretKey];
    findings.push(...(0,credentials/* judgeKey */.F)(declared, names.replicationAccessKey, accessKey ?? '', true), ...(0,credentials/* judgeKey */.F)(declared, names.replicationSecretKey, secretKey ?? '', false));
    if (accessKey)
        return { accessKey, ...(secretKey && { secretKey }) };
    if (!secretKey)
        return undefined;
    const missing = names.replicationAccessKey;
    const message = `The environment variable ${missing} for "${name}" is not set, but the secret key of its pair is.`;
    const mend = `Set ${missing} too, or neither: then other servers sign in there with the keys of this run.`;
    findings.push((0,judgement/* error */.z3)('credentials/missing', source, message, mend));
    return undefined;
}

// EXTERNAL MODULE: ./build/src/server/connect.js + 9 modules
var connect = __webpack_require__(6927);
// EXTERNAL MODULE: ./build/src/action/event-guard.js
var event_guard = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/src/action/login/login.js + 4 modules
var login_login = __webpack_require__(9096);
// EXTERNAL MODULE: ./build/src/action/secret.js
var secret = __webpack_require__(1322);
;// CONCATENATED MODULE: ./build/src/action/server-session.js








/** A runner kills what is still there 7.5 s after it asked it to end. */
const lastMs = 5_000;
const lastTimeoutMs = 2_000;
/**
 * Opens every alias given. Resolves credentials, hides them, and opens readers. Sends nothing yet. Keys that are signed in
 * for are good for these purposes only.
 * @throws {ConfigError}
 */
function openSession(declared, inputs, purposes, context) {
    const onRetry = (event) => context.reporter.log('warning', describeRetry(event));
    const end = new AbortController();
    const { timeoutMs, attempts } = inputs;
    const signal = AbortSignal.any([context.signal, end.signal]);
    const options = {
        onRetry,
        signal,
        ...(timeoutMs !== undefined && { timeoutMs }),
        ...(attempts !== undefined && { attempts }),
    };
    const login = (0,login_login/* openLogin */.s)(inputs, purposes, { ...context, signal }, options);
    const connections = server_session_connect(declared, inputs, login, context);
    const access = resolveReplicationAccess(declared.aliases, connections, context.environment);
    (0,secret/* hideSecrets */.s)(context.reporter, [...connections, ...access.values()]);
    const readers = connections.map((connection) => (0,connect/* openReader */.c)(connection, options));
    const writers = [];
    return {
        connections,
        readers,
        access,
        openWriters: () => {
            writers.push(...connections.map((connection) => (0,connect/* openWriter */.K)(connection, options)));
            return writers;
        },
        openLastWriters: () => {
            const last = { timeoutMs: lastTimeoutMs, attempts: 1, signal: AbortSignal.timeout(lastMs) };
            const opened = connections.map((connection) => (0,connect/* openWriter */.K)(connection, last));
            writers.push(...opened);
            return opened;
        },
        close: async () => {
            end.abort();
            await Promise.all([...readers, ...writers].map((session) => session.close()));
            await login?.end();
        },
    };
}
function server_session_connect({ root, aliases }, inputs, login, { environment, reporter }) {
    const connections = (0,credentials/* resolveConnections */.g)(aliases, environment, {
        allowInsecureHttp: inputs.allowInsecureHttp,
        untrusted: (0,event_guard/* isUntrusted */.fb)(environment),
        signsIn: login !== undefined,
    });
    for (const { alias, url } of connections)
        reporter.log('info', `${alias} is ${url.origin}`);
    return connections.map((connection) => {
        const { caFile } = connection;
        const trusted = caFile === undefined ? connection : { ...connection, caFile: (0,external_node_path_.resolve)(root, caFile) };
        return login?.join(trusted) ?? trusted;
    });
}
/** `all` is every alias of the file. @throws {ConfigError} `invalid-input` for one that is not there */
function chooseAliases(declared, name) {
    if (name === 'all')
        return declared;
    const chosen = declared.filter((alias) => alias.name === name);
    if (chosen.length > 0)
        return chosen;
    const known = declared.map((alias) => alias.name).join(', ');
    const message = `Input \`alias\`: "${name}" is not in mc_aliases.`;
    const mend = `Give \`all\` or one of: ${known}.`;
    throw new errors/* ConfigError */.xL([{ rule: 'input/alias', severity: 'error', message, mend }], 'invalid-input');
}
/** Names the aliases that a run leaves alone, since a plan of all of them may have been looked at before. */
function tellOthers(declared, { connections }, reporter) {
    const chosen = new Set(connections.map(({ alias }) => alias));
    const others = declared.map(({ name }) => name).filter((name) => !chosen.has(name));
    if (others.length > 0)
        reporter.log('info', `Not looked at: ${others.join(', ')} (\`alias: all\` takes all).`);
}
function describeRetry({ operation, resource, attempt, attempts, reason, delayMs }) {
    return `${operation} (${resource}): attempt ${attempt} of ${attempts}: ${reason}; again in ${delayMs} ms`;
}


/***/ }),

/***/ 5662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ judgeKey),
/* harmony export */   g: () => (/* binding */ resolveConnections)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9656);
/* harmony import */ var _server_loopback_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(596);
/* harmony import */ var _server_sign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6416);
/* harmony import */ var _env_prefix_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6352);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9419);
/* harmony import */ var _server_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3813);
/** Who we are on each server: from the environment, and from nowhere else but signing in. */







/**
 * One connection per alias, in their order; `caFile` is as declared, for the caller to resolve. Neither
 * messages nor errors hold a value of the environment.
 *
 * @throws {ConfigError} `missing-credentials`, with everything that is missing or refused, by name.
 */
function resolveConnections(aliases, environment, options) {
    const findings = [];
    const connections = aliases.map((alias) => resolveConnection(alias, environment, options, findings));
    if (findings.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(findings, 'missing-credentials');
    return connections.filter((connection) => connection !== undefined);
}
function resolveConnection(alias, environment, options, findings) {
    const names = (0,_env_prefix_js__WEBPACK_IMPORTED_MODULE_4__/* .nameVariables */ .f_)(alias.envPrefix);
    const accessKey = environment[names.accessKey];
    const secretKey = environment[names.secretKey];
    const url = resolveUrl(alias, environment[names.url], options, findings);
    const sessionToken = environment[names.sessionToken];
    if (options.signsIn && !accessKey && !secretKey)
        return describeKeyless(alias, url, findings);
    const miss = (name, other) => findings.push(options.signsIn ? missHalf(alias, name, other) : missVariable(alias, name));
    if (!accessKey)
        miss(names.accessKey, names.secretKey);
    if (!secretKey)
        miss(names.secretKey, names.accessKey);
    for (const name of [names.accessKey, names.secretKey, names.sessionToken]) {
        findings.push(...judgeKey(alias, name, environment[name] ?? '', name !== names.secretKey));
    }
    if (url === undefined || !accessKey || !secretKey)
        return undefined;
    return {
        alias: alias.name,
        url,
        accessKey,
        secretKey,
        ...(sessionToken && { sessionToken }),
        ...(alias.declaration.caFile !== undefined && { caFile: alias.declaration.caFile }),
    };
}
/** What signing in answers has the keys in clear, which no input allows on an open line. */
function describeKeyless(alias, url, findings) {
    if (url === undefined)
        return undefined;
    if (url.protocol === 'http:' && !(0,_server_loopback_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopback */ .U)(url)) {
        const message = `The address of "${alias.name}" is plain http to another machine: signing in there would show its keys to whoever listens.`;
        findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('credentials/plain-login', alias.source, message, 'Use https.'));
        return undefined;
    }
    const { caFile } = alias.declaration;
    return { alias: alias.name, url, accessKey: '', secretKey: '', ...(caFile !== undefined && { caFile }) };
}
function resolveUrl(alias, given, options, findings) {
    const name = (0,_env_prefix_js__WEBPACK_IMPORTED_MODULE_4__/* .nameVariables */ .f_)(alias.envPrefix).url;
    if (!given && options.untrusted) {
        findings.push(refuseDeclaredUrl(alias, name));
        return undefined;
    }
    const place = given ? `The address in ${name}` : `The url of "${alias.name}"`;
    const parsed = (0,_server_url_js__WEBPACK_IMPORTED_MODULE_6__/* .parseServerUrl */ .E)(given || alias.declaration.url);
    const plain = parsed.ok && !options.allowInsecureHttp ? parsed.plain : undefined;
    const problem = parsed.ok ? plain : parsed.problem;
    if (parsed.ok && problem === undefined)
        return parsed.url;
    if (problem !== undefined) {
        const source = given ? alias.source : (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(alias.source, 'url');
        findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(problem.rule, source, `${place} ${problem.message}.`, problem.mend));
    }
    return undefined;
}
/**
 * What is wrong with a key or token, which is not shown. `isSent`: it goes into a header; a secret key is hashed, and may
 * have any letters.
 */
function judgeKey(alias, variable, value, isSent) {
    if (/^\s|\s$|\p{Cc}/u.test(value))
        return [refusePasted(alias, variable)];
    return isSent && !(0,_server_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .fitsHeader */ .O)(value) ? [refuseCharacter(alias, variable)] : [];
}
/** White space around a key is never part of it, and a header cannot carry a control character. */
function refusePasted(alias, name) {
    const message = `The value of ${name} for "${alias.name}" begins or ends with white space, or holds a line end or another control character.`;
    const mend = `Set the secret behind ${name} again, as one line with nothing around it.`;
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('credentials/line-end', alias.source, message, mend);
}
function refuseCharacter(alias, name) {
    const message = `The value of ${name} for "${alias.name}" has characters beyond printable ASCII, with which nobody can sign in.`;
    const mend = `Set the secret behind ${name} again; a user with such a name needs another one.`;
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('credentials/character', alias.source, message, mend);
}
function missVariable(alias, name) {
    const message = `The environment variable ${name} for "${alias.name}" is not set.`;
    const mend = `Set ${name}, from a secret of the environment that the job names; without stored keys: \`login: oidc\`.`;
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('credentials/missing', alias.source, message, mend);
}
/** Only an alias for which neither is set is signed in to. */
function missHalf(alias, name, other) {
    const message = `For "${alias.name}" ${other} is set and ${name} is not: it is signed in to only where neither is.`;
    const mend = `Unset ${other}, so that \`login: oidc\` is used; or set both.`;
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('credentials/missing', alias.source, message, mend);
}
function refuseDeclaredUrl(alias, name) {
    const message = `In a run that a pull request or a stranger can start the address of "${alias.name}" must not come from files: they could send the keys anywhere.`;
    const mend = `Set ${name}, or run without keys.`;
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('credentials/declared-url', alias.source, message, mend);
}


/***/ }),

/***/ 806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ giveBack),
/* harmony export */   _i: () => (/* binding */ lifeSeconds),
/* harmony export */   r1: () => (/* binding */ exchangeToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _server_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6927);
/* harmony import */ var _server_routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1839);
/* harmony import */ var _server_xml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(752);
/** A token for keys that end by themselves, and those keys given back before. */





/** How long keys last: the shortest that the server knows. */
const lifeSeconds = 900;
/**
 * Keys of the server for a job's token, never for more than the policy says.
 * @throws {ServiceError} that holds nothing of the token or of the keys
 */
async function exchangeToken(place, { token, policy }, options = {}) {
    const form = new URLSearchParams({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        WebIdentityToken: token,
        // Without it they would end with the token, which is good for five minutes.
        DurationSeconds: String(lifeSeconds),
        Policy: policy,
        // By this mark of their own they can be given back.
        TokenRevokeType: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'),
    });
    const writer = (0,_server_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .openWriter */ .K)({ ...place, accessKey: '', secretKey: '' }, { ...options, secrets: [token] });
    try {
        const { body, status } = await writer.write(_server_routes_js__WEBPACK_IMPORTED_MODULE_3__/* .routes */ .J.assumeRole, {}, form.toString());
        return readKeys(body.toString('utf8')) ?? refuseAnswer(place, status);
    }
    finally {
        await writer.close();
    }
}
function readKeys(text) {
    const credentials = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)(parse(text), 'AssumeRoleWithWebIdentityResult'), 'Credentials');
    const field = (name) => (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)(credentials, name) ?? '';
    const keys = {
        accessKey: field('AccessKeyId'),
        secretKey: field('SecretAccessKey'),
        sessionToken: field('SessionToken'),
        expires: field('Expiration'),
    };
    return Object.values(keys).includes('') ? undefined : keys;
}
function parse(text) {
    try {
        return (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseXml */ .NO)(text);
    }
    catch {
        return undefined;
    }
}
function refuseAnswer({ alias }, status) {
    const { operation } = _server_routes_js__WEBPACK_IMPORTED_MODULE_3__/* .routes */ .J.assumeRole;
    const failure = { operation, resource: alias, status, code: 'UnreadableAnswer', outcomeUnknown: false };
    const message = `Can't ${operation} (${alias}): the answer holds no keys. Check what is at this address.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7({ ...failure, reason: 'unsupported' }, message);
}
const lastMs = 3_000;
/** The keys are of no use any more. @throws {ServiceError} when the server does not say so within 3 s */
async function giveBack(place, keys) {
    const options = { attempts: 1, timeoutMs: lastMs, signal: AbortSignal.timeout(lastMs) };
    const writer = (0,_server_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .openWriter */ .K)({ ...place, ...keys }, options);
    try {
        await writer.write(_server_routes_js__WEBPACK_IMPORTED_MODULE_3__/* .routes */ .J.revokeKeys);
    }
    finally {
        await writer.close();
    }
}


/***/ }),

/***/ 9135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ identities)
/* harmony export */ });
// Generated from policies/identities/ by scripts/generate.ts. Do not edit.
const identities = {
    "apply-access": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:ListUserPolicies",
                "admin:ListUsers",
                "admin:ListGroups",
                "admin:GetGroup",
                "admin:ListServiceAccounts"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:CreatePolicy",
                "admin:DeletePolicy",
                "admin:AttachUserOrGroupPolicy"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:CreateUser",
                "admin:EnableUser",
                "admin:DeleteUser"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:AddUserToGroup",
                "admin:EnableGroup"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:CreateServiceAccount",
                "admin:UpdateServiceAccount",
                "admin:RemoveServiceAccount"
            ]
        }
    ],
    "apply-buckets": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo",
                "admin:GetBucketQuota"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListAllMyBuckets",
                "s3:GetBucketVersioning",
                "s3:GetBucketObjectLockConfiguration",
                "s3:GetBucketTagging",
                "s3:GetLifecycleConfiguration",
                "s3:GetEncryptionConfiguration",
                "s3:GetBucketNotification"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:SetBucketQuota"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:CreateBucket",
                "s3:PutBucketVersioning",
                "s3:PutBucketObjectLockConfiguration",
                "s3:PutBucketTagging",
                "s3:PutLifecycleConfiguration",
                "s3:PutEncryptionConfiguration",
                "s3:PutBucketNotification"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "apply-policies": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListAllMyBuckets",
                "s3:GetBucketPolicy"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:PutBucketPolicy",
                "s3:DeleteBucketPolicy"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "bulk-export": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ExportBucketMetadata"
            ]
        }
    ],
    "cluster-check": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo",
                "admin:DataUsageInfo"
            ]
        }
    ],
    "doctor-digest": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:SiteReplicationAdd"
            ]
        }
    ],
    "doctor": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ConfigUpdate",
                "admin:ListUserPolicies"
            ]
        }
    ],
    "iam-export": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ExportIAM"
            ]
        }
    ],
    "import": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo",
                "admin:GetBucketQuota",
                "admin:GetBucketTarget",
                "admin:SiteReplicationInfo",
                "admin:ListUserPolicies",
                "admin:ListUsers",
                "admin:ListGroups",
                "admin:GetGroup",
                "admin:ListServiceAccounts"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListAllMyBuckets",
                "s3:GetBucketVersioning",
                "s3:GetBucketObjectLockConfiguration",
                "s3:GetBucketTagging",
                "s3:GetLifecycleConfiguration",
                "s3:GetEncryptionConfiguration",
                "s3:GetBucketNotification",
                "s3:GetBucketPolicy",
                "s3:GetReplicationConfiguration"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "inspect-buckets": [
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListBucketVersions",
                "s3:ListBucketMultipartUploads"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "plan": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo",
                "admin:GetBucketQuota",
                "admin:GetBucketTarget",
                "admin:SiteReplicationInfo"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:ListUserPolicies",
                "admin:ListUsers",
                "admin:ListGroups",
                "admin:GetGroup",
                "admin:ListServiceAccounts"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListAllMyBuckets",
                "s3:GetBucketVersioning",
                "s3:GetBucketObjectLockConfiguration",
                "s3:GetBucketTagging",
                "s3:GetLifecycleConfiguration",
                "s3:GetEncryptionConfiguration",
                "s3:GetBucketNotification",
                "s3:GetBucketPolicy",
                "s3:GetReplicationConfiguration"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "remove-buckets": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:GetBucketTarget"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListBucketVersions",
                "s3:ListBucketMultipartUploads",
                "s3:GetBucketPolicy",
                "s3:GetReplicationConfiguration"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:DeleteBucket"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "renew-replicas": [
        {
            "Effect": "Allow",
            "Action": [
                "s3:GetObjectVersion"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ResetBucketReplicationState"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "replicate-sites": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:SiteReplicationAdd",
                "admin:SiteReplicationRemove"
            ]
        }
    ],
    "replicate": [
        {
            "Effect": "Allow",
            "Action": [
                "s3:GetBucketVersioning",
                "s3:GetBucketObjectLockConfiguration",
                "s3:ListBucket"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ReplicateObject",
                "s3:PutObject",
                "s3:GetObject"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ReplicateDelete",
                "s3:DeleteObject"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:PutObjectRetention",
                "s3:PutObjectLegalHold"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "replication-check": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo",
                "admin:GetBucketTarget",
                "admin:SiteReplicationInfo",
                "admin:ReplicationDiff"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListAllMyBuckets",
                "s3:GetBucketVersioning",
                "s3:GetBucketObjectLockConfiguration",
                "s3:GetReplicationConfiguration",
                "s3:GetLifecycleConfiguration",
                "s3:ListBucketVersions",
                "s3:GetObjectTagging"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "send-canary": [
        {
            "Effect": "Allow",
            "Action": [
                "s3:PutObject",
                "s3:DeleteObject"
            ],
            "Resource": [
                "arn:aws:s3:::*/.minio-actions-canary/*"
            ]
        }
    ],
    "setup-replication": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo",
                "admin:GetBucketTarget",
                "admin:SiteReplicationInfo"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListAllMyBuckets",
                "s3:GetBucketVersioning",
                "s3:GetBucketObjectLockConfiguration",
                "s3:GetReplicationConfiguration"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:SetBucketTarget"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:PutReplicationConfiguration"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ]
};


/***/ }),

/***/ 2110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ isPurpose),
/* harmony export */   mP: () => (/* binding */ purposes),
/* harmony export */   si: () => (/* binding */ maxPolicyBytes),
/* harmony export */   tl: () => (/* binding */ composeSessionPolicy)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6018);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8350);
/* harmony import */ var _generated_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9135);
/** The policy that keys are narrowed down to: less than the repository may do, and just what one job does. */



/**
 * What keys can be for, and the identities whose rights that takes. What only some runs need is asked for all the same: the
 * server gives nothing of it to a repository whose own policy lacks it.
 */
const parts = {
    plan: ['plan', 'inspect-buckets', 'bulk-export'],
    'apply-buckets': ['apply-buckets', 'remove-buckets', 'bulk-export'],
    'apply-policies': ['apply-policies', 'bulk-export'],
    'apply-access': ['apply-access'],
    'setup-replication': ['setup-replication', 'replicate-sites', 'bulk-export'],
    'replication-check': ['replication-check', 'bulk-export'],
    'send-canary': ['send-canary'],
    'renew-replicas': ['renew-replicas'],
    'cluster-check': ['cluster-check'],
    import: ['import', 'bulk-export'],
    'iam-export': ['iam-export'],
};
/** Every purpose, in the order of a deployment. */
const purposes = Object.keys(parts).filter((name) => isPurpose(name));
function isPurpose(name) {
    return Object.hasOwn(parts, name);
}
/** What the server takes at most, in bytes of its own JSON. */
const maxPolicyBytes = 2048;
/** The document for all of the purposes together, as JSON; it may be more than the server takes. */
function composeSessionPolicy(wanted) {
    const names = new Set(wanted.flatMap((purpose) => parts[purpose]));
    const statements = [...names].flatMap((name) => _generated_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identities */ .t[name]);
    return JSON.stringify({ Version: '2012-10-17', Statement: joinStatements(statements) });
}
/**
 * To delete a version a user needs no more than not to be denied it; of keys that are narrowed down the server wants it
 * allowed by name.
 */
function nameAll(action) {
    return action === 's3:DeleteObject' ? [action, 's3:DeleteObjectVersion'] : [action];
}
/** One for each set of resources: actions without any are for the server as a whole. */
function joinStatements(statements) {
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(statements, ({ Resource }) => (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(Resource ?? []));
    return [...groups.values()].map((same) => {
        const [{ Resource } = {}] = same;
        const actions = [...new Set(same.flatMap(({ Action }) => Action.flatMap(nameAll)))].sort();
        return { Effect: 'Allow', Action: actions, ...(Resource && { Resource }) };
    });
}


/***/ }),

/***/ 9327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ describeFindings),
/* harmony export */   p: () => (/* binding */ renderFindingText)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2542);


/** One finding as `file:line:column: severity: message  [rule]`, with the mend on a line of its own. */
function renderFindingText(finding) {
    const where = finding.source ? `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSource */ .j2)(finding.source))}: ` : '';
    const title = `${where}${finding.severity}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(finding.message)}  [${finding.rule}]`;
    return `${title}\n    ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(finding.mend)}`;
}
/** `2 errors, 1 warning, 0 notes`. */
function describeFindings(findings) {
    const count = (severity) => {
        const number = findings.filter((finding) => finding.severity === severity).length;
        return `${number} ${severity}${number === 1 ? '' : 's'}`;
    };
    return `${count('error')}, ${count('warning')}, ${count('note')}`;
}


/***/ }),

/***/ 5601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vO: () => (/* binding */ drawAlert)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2542);

/**
 * Text from outside as inert markdown: no tag, mention, reference, image, link or fence survives in it,
 * and it stays on its line. Whatever is written into a summary or a comment goes through here.
 */
function escapeMarkdown(value) {
    return ((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(value)
        // Before anything is encoded: `&#40;` is no reference.
        .replace(/@/g, '@\u200b')
        .replace(/#(?=\d)/g, '#\u200b')
        .replace(/\b(GH-)(?=\d)/gi, '$1\u200b')
        .replace(/^(\s*)([-+#=]|\d+\.)/, '$1\u200b$2')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()!|~^$]/g, (char) => `&#${char.charCodeAt(0)};`)
        .replace(/:(?=\/\/)/g, '&#58;')
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`));
}
/** Text from outside as code inside a line. */
function code(value) {
    return `<code>${escapeMarkdown(value)}</code>`;
}
/** Lines from outside in a fence that nothing inside can close. */
function fence(lines, language = '') {
    const safe = lines.map(_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p);
    const runs = safe.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const mark = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
    return [`${mark}${language}`, ...safe, mark].join('\n');
}
/** A table; cells are markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A part folded away under its title (text from outside). */
function fold(title, body, open) {
    return `<details${open ? ' open' : ''}><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
}
/** A box that stands out, where the place knows such; elsewhere a quotation. Lines are markdown already. */
function drawAlert(kind, lines) {
    return [`[!${kind}]`, ...lines].map((line) => `> ${line}`).join('\n');
}


/***/ }),

/***/ 2542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/** Control characters, and the marks that reorder or hide text: nothing from outside may move a cursor. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Text from configuration or a server as one harmless line: what can't be seen is shown as a code point. */
function plain(value) {
    return value.replace(unprintable, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 6549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isTemporary)
/* harmony export */ });
/** Whether its keys end by themselves within hours, so that nobody else can be given them for good. */
function isTemporary({ signIn, sessionToken }) {
    return signIn !== undefined || sessionToken !== undefined;
}


/***/ })

};
