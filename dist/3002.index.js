export const id = 3002;
export const ids = [3002];
export const modules = {

/***/ 8967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a2: () => (/* binding */ describeRefusal),
/* harmony export */   ct: () => (/* binding */ findSelf),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   ys: () => (/* binding */ openForge)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _render_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2542);
/** The forge's REST interface, with bounded patience: what comments and issues share. */


const requestTimeoutMs = 15_000;
const attempts = 3;
const firstDelayMs = 1000;
/** A service that asks for a longer pause is not waited for: a comment is not worth minutes of a job. */
const maxDelayMs = 30_000;
/** Whom the token that a job gets by itself comments as. */
const jobLogin = 'github-actions[bot]';
/** The library is loaded only here, when there is something to say. What is asked throws what `describeRefusal` can tell. */
async function openForge(apiUrl, options) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const forge = getOctokit(options.token, { baseUrl: apiUrl });
    repeatRequests(forge, options);
    return forge;
}
/**
 * The login that what this token writes has. A person's token (and any of Gitea) tells by `GET /user`. That of an
 * app may not ask, but knows its `viewer`, which only GitHub has; what neither tells is the token that a job gets
 * by itself.
 */
async function findSelf(forge) {
    try {
        return (await forge.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        const status = readStatus(error);
        if (status !== 403 && status !== 404)
            throw error;
    }
    const answer = await forge.graphql('{ viewer { login } }').catch(() => undefined);
    return readViewer(answer) ?? jobLogin;
}
function readViewer(answer) {
    const { viewer } = { viewer: undefined, ...asObject(answer) };
    const { login } = { login: undefined, ...asObject(viewer) };
    return typeof login === 'string' && login !== '' ? login : undefined;
}
/** Every request has a time limit, and is made again when the service is overloaded or asks for a pause. */
function repeatRequests(forge, options) {
    const { signal, wait = (delayMs) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delayMs, undefined, { signal }) } = options;
    forge.hook.wrap('request', async (request, parameters) => {
        for (let attempt = 1;; attempt += 1) {
            const limit = AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]);
            try {
                // In place: the library's own step after this one is given this object, whatever we pass on.
                parameters.request = { ...parameters.request, signal: limit };
                return await request(parameters);
            }
            catch (error) {
                const delayMs = judgeDelay(error, attempt);
                if (attempt === attempts || delayMs === undefined || signal.aborted)
                    throw error;
                await wait(delayMs);
            }
        }
    });
}
/** How long until it may go better; `undefined`: it won't, or not soon enough. */
function judgeDelay(error, attempt) {
    const status = readStatus(error);
    const asked = readRetryAfter(error);
    const limited = status === 429 || (status === 403 && (asked !== undefined || saysRateLimit(error)));
    if (!limited && status !== undefined && status < 500)
        return undefined;
    const delayMs = asked === undefined ? firstDelayMs * 2 ** attempt * Math.random() : asked * 1000;
    return delayMs <= maxDelayMs ? delayMs : undefined;
}
/** HTTP status of a refusal; the library says 500 when no answer came. `undefined` for what is none. */
function readStatus(error) {
    const { status } = { status: undefined, ...asObject(error) };
    return typeof status === 'number' ? status : undefined;
}
function readRetryAfter(error) {
    const { response } = { response: undefined, ...asObject(error) };
    const { headers } = { headers: undefined, ...asObject(response) };
    const seconds = Number(new Map(Object.entries(asObject(headers))).get('retry-after') ?? Number.NaN);
    return seconds >= 0 ? seconds : undefined;
}
/** A 403 that passes by itself. */
function saysRateLimit(error) {
    return error instanceof Error && /rate limit/i.test(error.message);
}
/**
 * Why something was not written, by status alone: the words differ from forge to forge. `start` says what it is, and
 * `grant`, a sentence, what would allow it.
 */
function describeRefusal(error, start, grant) {
    const status = readStatus(error);
    if (status === 401)
        return `${start}: the token was not accepted. Give the input \`github-token\` a valid one.`;
    if ((status === 403 && !saysRateLimit(error)) || status === 404 || status === 410)
        return `${start}: the token may not (${status}). ${grant}`;
    const why = error instanceof Error ? (0,_render_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(error.message) : 'unknown';
    return `${start}: ${status === undefined ? '' : `status ${status}, `}${why}. The result stands in the summary of the run.`;
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : {};
}


/***/ }),

/***/ 3002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SecretRefusedError: () => (/* binding */ SecretRefusedError),
  setRepositorySecret: () => (/* binding */ setRepositorySecret)
});

// EXTERNAL MODULE: ./build/src/report/forge.js
var forge = __webpack_require__(8967);
// EXTERNAL MODULE: ./node_modules/hash-wasm/dist/index.umd.js
var index_umd = __webpack_require__(608);
// EXTERNAL MODULE: ./node_modules/tweetnacl/nacl-fast.js
var nacl_fast = __webpack_require__(668);
;// CONCATENATED MODULE: ./build/src/report/sealed-box.js
/** What GitHub takes a secret in: only the holder of the key's other half can open it, not even we. */


/**
 * An anonymous box as of libsodium: a key of its own, then the text sealed with it for `publicKey`; the nonce is
 * made of both keys. `publicKey` is in base64, the result too.
 * @throws {Error} when it is no such key
 */
async function sealForKey(publicKey, text) {
    const recipient = new Uint8Array(Buffer.from(publicKey, 'base64'));
    if (recipient.length !== nacl_fast.box.publicKeyLength)
        throw new Error('the public key has another length');
    const own = nacl_fast.box.keyPair();
    const digest = await (0,index_umd.blake2b)(Buffer.concat([own.publicKey, recipient]), nacl_fast.box.nonceLength * 8);
    const nonce = new Uint8Array(Buffer.from(digest, 'hex'));
    const sealed = nacl_fast.box(new Uint8Array(Buffer.from(text, 'utf8')), nonce, recipient, own.secretKey);
    return Buffer.concat([own.publicKey, sealed]).toString('base64');
}

;// CONCATENATED MODULE: ./build/src/report/repository-secret.js


/** Why GitHub did not take it. `status` is 0 when no answer came. */
class SecretRefusedError extends Error {
    name = 'SecretRefusedError';
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/**
 * Makes or replaces it. What is sent can be opened by GitHub alone.
 * @throws {SecretRefusedError} which says what the token needs, and holds nothing of the value
 */
async function setRepositorySecret(place, value, options) {
    try {
        await send(place, value, options);
    }
    catch (error) {
        const status = (0,forge/* readStatus */.rk)(error) ?? 0;
        throw new SecretRefusedError(status, explain(status, place));
    }
}
async function send({ apiUrl, owner, repo, name, environment }, value, options) {
    const { rest } = await (0,forge/* openForge */.ys)(apiUrl, options);
    const { actions } = rest;
    if (environment === undefined) {
        const { data } = await actions.getRepoPublicKey({ owner, repo });
        const encrypted_value = await sealForKey(data.key, value);
        await actions.createOrUpdateRepoSecret({
            ...{ owner, repo, secret_name: name },
            ...{ encrypted_value, key_id: data.key_id },
        });
        return;
    }
    const at = { owner, repo, environment_name: environment };
    const { data } = await actions.getEnvironmentPublicKey(at);
    const encrypted_value = await sealForKey(data.key, value);
    await actions.createOrUpdateEnvironmentSecret({
        ...at,
        secret_name: name,
        encrypted_value,
        key_id: data.key_id,
    });
}
function explain(status, { owner, repo, environment }) {
    const where = environment === undefined ? `${owner}/${repo}` : `environment ${environment} of ${owner}/${repo}`;
    if (status === 401)
        return 'GitHub does not accept the token; give `secrets-token` a valid one.';
    if (status === 403 || status === 404) {
        const right = environment === undefined ? '"Secrets: write"' : '"Environments: write"';
        return `the token may not set secrets of ${where} (status ${status}), or it is not there; give \`secrets-token\` one with the permission ${right} there.`;
    }
    return status === 0 ? 'GitHub did not answer.' : `GitHub answered with status ${status}.`;
}


/***/ })

};
