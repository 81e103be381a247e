export const id = 5290;
export const ids = [5290];
export const modules = {

/***/ 1322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hideSecret),
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
/** Shorter access keys are words like `admin`: hiding those would blot out ordinary text. */
const minAccessKey = 8;
const minLine = 8;
/** Hides the keys of each, in every form in which it might be shown. */
function hideSecrets(reporter, holders) {
    for (const { accessKey, secretKey, sessionToken } of holders.filter((holder) => holder.accessKey !== '')) {
        const whole = [secretKey, sessionToken].flatMap((secret) => (secret ? [secret] : []));
        const secrets = accessKey.length >= minAccessKey ? [...whole, accessKey] : whole;
        const pair = Buffer.from(`${accessKey}:${secretKey ?? ''}`).toString('base64');
        for (const form of new Set([...secrets.flatMap(derivedForms), pair]))
            reporter.hide(form);
    }
}
/** Hides one that is no pair of keys. */
function hideSecret(reporter, secret) {
    for (const form of new Set(derivedForms(secret)))
        reporter.hide(form);
}
/** One of several lines is shown line by line, in places; a short line is taken for a word. */
function derivedForms(secret) {
    const lines = secret.split(/[\r\n]+/).filter((line) => line !== secret && line.length >= minLine);
    return [secret, ...lines].flatMap(encodeForms);
}
function encodeForms(secret) {
    const base64 = Buffer.from(secret).toString('base64');
    const base64url = Buffer.from(secret).toString('base64url');
    return [secret, base64, base64url, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
}


/***/ }),

/***/ 8206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ diagnoseCancellation),
/* harmony export */   Nr: () => (/* binding */ orCancelled),
/* harmony export */   cc: () => (/* binding */ CancelledError)
/* harmony export */ });
/** The run was cancelled: what that does to requests, and how it is told. */
/** A request was not begun, or given up, since the run was cancelled. */
class CancelledError extends Error {
    name = 'CancelledError';
}
/** `before` is what the last attempt came to, where another would have followed. */
function diagnoseCancellation(before) {
    const after = before === undefined ? '' : ` when this was to be tried again: ${before.cause}`;
    return {
        reason: 'cancelled',
        status: 0,
        code: 'Cancelled',
        cause: `the run was cancelled${after}`,
        mend: '',
        transient: false,
        lost: false,
    };
}
/**
 * As `work`, unless the signal aborts first: then it rejects at once, also while the work waits for a
 * connection, of which undici would only tell when it stands.
 * @throws {CancelledError} and calls `onCancel`, so that the work itself can be ended
 */
async function orCancelled(signal, work, onCancel) {
    if (signal === undefined)
        return work();
    const cancelled = new CancelledError('the run was cancelled');
    if (signal.aborted)
        throw cancelled;
    let stop = () => { };
    const aborted = new Promise((_resolve, reject) => {
        stop = () => {
            reject(cancelled);
            onCancel(cancelled);
        };
    });
    signal.addEventListener('abort', stop);
    try {
        return await Promise.race([work(), aborted]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 6927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ openReader),
  K: () => (/* binding */ openWriter)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/server/xml.js
var xml = __webpack_require__(752);
;// CONCATENATED MODULE: ./build/src/server/error-answer.js

const httpsWanted = /^Client sent an HTTP request to an HTTPS server/i;
const nothing = { code: '', message: '', requestId: '', region: '' };
/** Reads XML or JSON by what is there, not by route: some admin routes answer XML, some S3 ones JSON. */
function parseErrorAnswer(reply) {
    const fallback = fromHeaders(reply);
    const body = reply.body.toString('utf8').trim();
    if (body === '')
        return { ...fallback, form: 'empty' };
    if (isPage(reply, body))
        return { ...fallback, form: 'page' };
    const parsed = parseJsonError(body) ?? parseXmlError(body);
    if (parsed === undefined)
        return { ...fallback, form: httpsWanted.test(body) ? 'https-wanted' : 'plain' };
    return { ...parsed, requestId: parsed.requestId || fallback.requestId };
}
/** True for an answer in HTML, whatever its status: no route of ours is answered so. */
function isPage(reply, body = reply.body.toString('utf8', 0, 256).trim()) {
    return (reply.headers['content-type'] ?? '').startsWith('text/html') || /^<(!doctype )?html\b/i.test(body);
}
/** An answer to HEAD has no body; MinIO puts the code in a header. */
function fromHeaders(reply) {
    return {
        ...nothing,
        code: keepToken(reply.headers['x-minio-error-code'] ?? ''),
        requestId: keepToken(reply.headers['x-amz-request-id'] ?? ''),
        region: keepToken(reply.headers['x-amz-bucket-region'] ?? ''),
    };
}
function parseJsonError(body) {
    if (!body.startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(body);
        if (typeof value !== 'object' || value === null)
            return undefined;
        const fields = new Map(Object.entries(value));
        const read = (name) => {
            const field = fields.get(name);
            return typeof field === 'string' ? field : '';
        };
        return buildAnswer(read, 'json');
    }
    catch {
        return undefined;
    }
}
function parseXmlError(body) {
    if (!body.startsWith('<'))
        return undefined;
    let root;
    try {
        root = (0,xml/* parseXml */.NO)(body);
    }
    catch {
        return undefined;
    }
    if (root.name === 'ErrorResponse')
        return readSignInError(root);
    return root.name === 'Error' ? buildAnswer((name) => (0,xml/* childText */.ix)(root, name) ?? '', 'xml') : undefined;
}
/** Signing in has an envelope of its own, with the id beside the error. */
function readSignInError(root) {
    const error = (0,xml/* child */.jf)(root, 'Error');
    return buildAnswer((name) => (0,xml/* childText */.ix)(error, name) ?? (0,xml/* childText */.ix)(root, name) ?? '', 'xml');
}
function buildAnswer(read, form) {
    return {
        code: keepToken(read('Code')),
        message: tidy(read('Message')),
        requestId: keepToken(read('RequestId')),
        region: keepToken(read('Region')),
        form,
    };
}
/** Codes, ids and regions are plain tokens; anything else is not shown and not signed with. */
function keepToken(value) {
    return /^[A-Za-z0-9._:/+=-]{1,128}$/.test(value) ? value : '';
}
function tidy(message) {
    return message
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .replace(/\.?\s*$/, '')
        .trim();
}

;// CONCATENATED MODULE: ./build/src/server/iam-failure.js
/** What the server says of policies, users, groups and service accounts. */
const meaning = (cause, mend) => () => ({ reason: 'server-error', cause, mend });
/**
 * The same code for a service account that is missing, for one that the caller may not remove, and for a key that
 * is no user's.
 */
const noAccount = ({ route, alias }, _answer, { status }) => status === 404
    ? {
        reason: 'server-error',
        cause: route.effect === 'write'
            ? `there is no such service account, or the access key of ${alias} may not do that to it`
            : 'there is no such service account',
        mend: route.effect === 'write' ? `Allow it ${route.permission}, or plan again.` : 'Plan again.',
    }
    : {
        reason: 'server-error',
        cause: 'the access key is that of root, of a service account or of a temporary user',
        mend: 'Choose another name.',
    };
const identityCause = 'its OpenID provider (config_url) does not answer, or two providers go by a claim';
/** Also what a server says in its first seconds. */
const notStarted = {
    reason: 'server-error',
    cause: 'the server has not started its identity system, and has no users and policies until it does',
    mend: `Where that lasts, its log says why: often ${identityCause}.`,
};
/** The same code for a server without its drives, and for one without its identity system. */
const notReady = {
    reason: 'server-error',
    cause: 'the server has not started in full: its drives, or its users and policies, are not there',
    mend: `Where that lasts, its log says why: drives are missing, ${identityCause}.`,
};
const iamCodes = [
    ['XMinioAdminNoSuchPolicy', meaning('there is no such policy', 'Declare it, or name one that is there.')],
    ['XMinioAdminNoSuchUser', meaning('there is no such user', 'Declare it, or name one that is there.')],
    ['XMinioAdminNoSuchGroup', meaning('there is no such group', 'Plan again.')],
    ['XMinioIAMPolicyInUse', meaning('somebody still has the policy', 'Take it from all who have it first.')],
    [
        'XMinioIAMServiceAccountNotAllowed',
        meaning('the access key is taken, or the parent can’t have it', 'Choose another access key.'),
    ],
    ['XMinioInvalidIAMCredentials', noAccount],
    ['XMinioServerNotInitialized', () => notReady],
    ['XMinioIAMNotInitialized', () => notStarted],
];

;// CONCATENATED MODULE: ./build/src/server/replication-failure.js
/** What the server says of targets and rules, in words that tell which side has to be mended. */
const replication_failure_meaning = (reason, cause, mend) => () => ({ reason, cause, mend });
const targetKeys = 'Check the access key and the secret key given for the alias that receives.';
const targetRights = 'Allow the access key given for the alias that receives to read the configuration of that bucket and to replicate into it.';
const targetAddress = 'Check the URL of the alias that receives, as the sending server sees it (`replicationUrl`), and that the server there is up.';
/**
 * The server's own sentence says "offline or invalid credentials" for both, names the access key and ends
 * with what really happened. Of that only the kind is told.
 */
const connectionCauses = [
    [
        /Access Key Id you provided does not exist/i,
        {
            reason: 'denied',
            cause: 'the target does not know the access key',
            mend: targetKeys,
            transient: false,
        },
    ],
    [
        /request signature we calculated does not match/i,
        {
            reason: 'denied',
            cause: 'the target does not accept the secret key',
            mend: targetKeys,
            transient: false,
        },
    ],
    [
        /security token|access key is disabled/i,
        { reason: 'denied', cause: 'the target does not accept the keys', mend: targetKeys, transient: false },
    ],
    [
        /Access Denied|is not authorized/i,
        {
            reason: 'denied',
            cause: 'the access key may not use the target bucket',
            mend: targetRights,
            transient: false,
        },
    ],
    [
        /HTTP response to HTTPS client/i,
        unreachable('the target speaks plain http and is asked in https', false),
    ],
    [
        /HTTP request to an HTTPS server|malformed HTTP response/i,
        unreachable('the target speaks https and is asked in plain http', false),
    ],
    [
        /x509|certificate/i,
        {
            ...unreachable('the server does not trust the certificate of the target', false),
            mend: 'Put the authority of that certificate where the sending server looks for the ones it trusts (`certs/CAs`), or renew the certificate at the alias that receives.',
        },
    ],
    [/no such host/i, unreachable('the server does not know the name of the target’s host', true)],
    [/connection refused/i, unreachable('nothing answers at the address of the target', true)],
    [/timeout|timed out|deadline/i, unreachable('the target does not answer in time', true)],
];
/** Not `unreachable`: that is said of the server that was asked, and ends all that is meant for it. */
function unreachable(cause, transient) {
    return { reason: 'server-error', cause, mend: targetAddress, transient };
}
const connection = (_context, { message }) => connectionCauses.find(([pattern]) => pattern.test(message))?.[1] ??
    unreachable('the server can’t use the target', true);
/** The same code for a bucket that is missing over there and a target that is missing here. */
const notFound = ({ route }) => route.path === 'set-remote-target'
    ? {
        reason: 'missing-bucket',
        cause: 'the target has no such bucket',
        mend: 'Create the bucket there first, or correct `targetBucket` or the URL of the alias that receives.',
    }
    : { reason: 'server-error', cause: 'there is no such remote target', mend: 'Plan again.' };
const siteGroup = 'Remove the rules from `bucketReplications`, or the site from its group first.';
const replicationCodes = [
    ['XMinioAdminReplicationRemoteConnectionError', connection],
    ['XMinioAdminRemoteTargetNotFoundError', notFound],
    [
        'ReplicationSourceNotVersionedError',
        replication_failure_meaning('server-error', 'the source bucket is not versioned', 'Declare `versioning: true` for it and apply that first.'),
    ],
    [
        'RemoteTargetNotVersionedError',
        replication_failure_meaning('server-error', 'the target bucket is not versioned', 'Declare `versioning: true` for it at the alias that receives, and apply that first.'),
    ],
    [
        'ReplicationDestinationMissingLockError',
        replication_failure_meaning('server-error', 'the source bucket has object lock and the target bucket has not, or may not be asked for it', 'Make the target bucket with `objectLocking: true`; an existing one can’t be changed. Where it has it, allow s3:GetBucketObjectLockConfiguration there.'),
    ],
    [
        'XMinioAdminReplicationBandwidthLimitError',
        replication_failure_meaning('server-error', 'the bandwidth is below 100 MB per second, the least that the server takes', 'Give at least 100MB, or 0 for no limit.'),
    ],
    [
        'XMinioAdminBucketRemoteAlreadyExists',
        replication_failure_meaning('server-error', 'the bucket has another target at this address, and the server takes one bucket of each', 'Remove the rules to the other bucket first.'),
    ],
    [
        'XMinioAdminRemoteIdenticalToSource',
        replication_failure_meaning('server-error', 'the target is the source bucket itself', 'Check that the two aliases are two servers.'),
    ],
    [
        'XMinioAdminRemoteTargetDenyAdd',
        replication_failure_meaning('server-error', 'the server belongs to a group of replicated sites, and takes no targets', siteGroup),
    ],
    [
        'XMinioReplicationDenyEdit',
        replication_failure_meaning('server-error', 'the server belongs to a group of replicated sites, and keeps its rules', siteGroup),
    ],
];

;// CONCATENATED MODULE: ./build/src/server/sign-in-failure.js
/** Why a server gave no temporary keys: it says so with a few codes for everything, so that its words decide. */

const guide = 'docs/login.md says how the server is set up.';
/** By what the server writes, in the order in which it looks. */
const known = [
    {
        words: /^Role .* does not exist/i,
        cause: 'the server has no identity provider that goes by a claim of the token',
        mend: guide,
    },
    {
        words: /token is expired|token expired/i,
        cause: "the job's identity token has expired",
        mend: 'Set the clocks of this machine, of the server and of the issuer right.',
    },
    {
        words: /(?:used before issued|not valid yet)/i,
        cause: "by the server's clock the job's identity token is not valid yet",
        mend: 'Set the clock of the server right.',
    },
    {
        words: /`a(?:ud|zp)`/,
        cause: 'the audience of the token is not the one that the server takes (its client_id)',
        mend: 'Give it as `oidc-audience`, from a secret of the environment that the job names.',
    },
    {
        words: /None of the given policies/i,
        cause: 'the server has no policy for this repository',
        mend: `Declare a policy whose name is the numeric id of the repository. Where there is one, claim_name on the server is not repository_id: login with \`doctor: true\` tells which; ${guide}`,
    },
    {
        words: /claim missing from the JWT/i,
        cause: 'the token lacks the claim that the server goes by',
        mend: `Set claim_name to repository_id on the server; ${guide}`,
    },
    {
        words: /(?:No public key found for kid|signature is invalid|verification error|Invalid kid)/i,
        cause: 'the server does not know who signed the token',
        mend: `Check that config_url on the server is that of the issuer of this forge; ${guide}`,
    },
    {
        words: /access_token is mandatory/i,
        cause: 'the server wants to ask the issuer about the user, which this issuer does not offer',
        mend: 'Set claim_userinfo to off on the server.',
    },
];
/** Nothing of the token is quoted, nor words of the server that are not known. */
function explainSignIn(answer, { alias, status }) {
    if (answer.code === 'STSIAMNotInitialized')
        return notStarted;
    const found = known.find(({ words }) => words.test(answer.message));
    if (found)
        return { reason: 'denied', cause: found.cause, mend: found.mend };
    if (answer.code === 'MalformedPolicyDocument' || /session policy/i.test(answer.message)) {
        const cause = 'the server does not take the policy that narrows the keys down';
        return { reason: 'denied', cause, mend: 'Sign in for fewer actions at a time.' };
    }
    if (status === 403) {
        const cause = `${alias} gives this caller no keys`;
        return { reason: 'denied', cause, mend: guide };
    }
    if (status === 405 || status === 404 || status === 501)
        return { reason: 'unsupported', cause: 'this server has no sign-in by tokens', mend: guide };
    if (status === 400)
        return { reason: 'denied', cause: 'the server does not take the token', mend: guide };
    return { reason: 'server-error', cause: 'the server could not make keys', mend: '' };
}

;// CONCATENATED MODULE: ./build/src/server/answer-failure.js
/** What it means when the server answered, but not with success. */




const maxQuote = 300;
/** What MinIO's console says to a signed request. */
const consolePort = /must be made to API port/i;
const transientStatuses = new Set([408, 429, 502, 503, 504]);
const transientCodes = new Set(['SlowDown', 'RequestTimeout', 'Throttling', 'XMinioServerNotInitialized']);
/** A gateway answered because the server behind it did not, so what the server did is not known. */
const lostStatuses = new Set([502, 504]);
/** Reads an answer that is no success. The server's own sentence is taken in, except about credentials. */
function diagnoseAnswer(reply, context) {
    const answer = parseErrorAnswer(reply);
    const code = answer.code || impliedCode(reply.status, context);
    const { reason, cause, mend, transient } = explain({ ...answer, code }, reply, context);
    const request = answer.requestId === '' ? '' : `, request ${answer.requestId}`;
    return {
        reason,
        status: reply.status,
        code,
        ...(answer.requestId === '' ? {} : { requestId: answer.requestId }),
        cause: `${cause} (${code}, status ${reply.status}${request})`,
        mend,
        transient: transient ?? (transientStatuses.has(reply.status) || transientCodes.has(code)),
        lost: lostStatuses.has(reply.status),
    };
}
function explain(answer, reply, context) {
    if (context.route.api === 'sts' && answer.form === 'xml')
        return explainSignIn(answer, { alias: context.alias, status: reply.status });
    const known = byCode.get(answer.code);
    if (known !== undefined)
        return known(context, answer, reply);
    if (answer.form === 'page' || consolePort.test(answer.message))
        return page(context);
    if (answer.form === 'https-wanted')
        return plainToTls(context);
    if (reply.status >= 300 && reply.status < 400)
        return redirect;
    if (reply.status === 401 || reply.status === 403)
        return denied(context);
    if (reply.status === 501 || reply.status === 405)
        return unsupported;
    const said = answer.message === '' ? '' : `: ${quote(answer.message, context.secrets)}`;
    return { reason: 'server-error', cause: `the server refused${said}`, mend: '' };
}
/** Cut only after the secrets are out, so that no part of one is left at the end. */
function quote(message, secrets) {
    const clean = secrets.reduce((words, secret) => (secret === '' ? words : words.replaceAll(secret, '***')), message);
    return clean.length > maxQuote ? `${clean.slice(0, maxQuote)}...` : clean;
}
/** For answers without a code: those to HEAD, and those of something in between. */
function impliedCode(status, context) {
    if (status === 404 && context.route.method === 'HEAD')
        return 'NoSuchBucket';
    if (status === 403 && context.route.method === 'HEAD')
        return 'AccessDenied';
    return `HTTP${status}`;
}
const denied = ({ route, bucket, alias, policy }) => {
    const where = route.api === 's3' && bucket !== undefined ? ` on bucket ${bucket}` : '';
    const who = policy === undefined ? 'it' : `the policy ${policy}, which is that of this repository,`;
    return {
        reason: 'denied',
        cause: policy === undefined
            ? `the access key of ${alias} may not do that`
            : `the policy ${policy} of ${alias} does not let this job do that`,
        mend: route.permission === '' ? '' : `Allow ${who} ${route.permission}${where}.`,
    };
};
const credentials = (cause) => ({ alias }) => ({
    reason: 'denied',
    cause,
    mend: `Check the access key, the secret key and the session token given for ${alias}.`,
});
const wrongSignature = ({ alias }) => ({
    reason: 'denied',
    cause: 'the signature does not fit',
    mend: `Check the secret key given for ${alias}; where it is right, something in between changes the path or the Host header.`,
});
const wrongRegion = ({ region }, answer) => ({
    reason: 'wrong-region',
    cause: `the server is not in region ${region}${answer.region === '' ? '' : ` but in ${answer.region}`}`,
    mend: `Declare ${answer.region === '' ? "the server's region" : `the region ${answer.region}`} or none.`,
});
const malformedAuthorization = (context, answer, reply) => answer.region === ''
    ? credentials('the server does not accept the form of the credentials')(context, answer, reply)
    : wrongRegion(context, answer, reply);
const clockSkew = ({ now }, _answer, reply) => {
    const server = Date.parse(reply.headers.date ?? '');
    const seconds = Math.round((now.getTime() - server) / 1000);
    const direction = seconds > 0 ? 'ahead of' : 'behind';
    const distance = Number.isNaN(seconds) ? '' : `: it is ${Math.abs(seconds)} s ${direction} the server's`;
    return {
        reason: 'clock-skew',
        cause: `the clock of this machine is too far off${distance}`,
        mend: 'Set the clock of this machine or of the server right; up to 15 minutes apart are accepted.',
    };
};
const missingBucket = ({ bucket }) => ({
    reason: 'missing-bucket',
    cause: `there is no bucket ${bucket ?? ''}`.trim(),
    mend: 'Create it first, or correct the name.',
});
const unsupported = { reason: 'unsupported', cause: 'this server does not have that', mend: '' };
const redirect = {
    reason: 'unreachable',
    cause: 'the address answers with a redirect, and those are not followed',
    mend: 'Give the address it leads to as the URL.',
};
const page = ({ origin }) => ({
    reason: 'unreachable',
    cause: `${origin} is not the S3 API; a console or a proxy answers so`,
    mend: 'Check the port of the URL, and the health of the server behind the proxy.',
});
const plainToTls = ({ origin }) => ({
    reason: 'unreachable',
    cause: `${origin} speaks https and was asked in plain http`,
    mend: 'Write https:// in the URL.',
});
const byCode = new Map([
    ['AccessDenied', denied],
    ['InvalidAccessKeyId', credentials('the server does not know this access key')],
    ['SignatureDoesNotMatch', wrongSignature],
    ['InvalidToken', credentials('the server does not accept the session token')],
    ['InvalidTokenId', credentials('the server does not accept the session token')],
    ['ExpiredToken', credentials('the session token has expired')],
    ['AuthorizationHeaderMalformed', malformedAuthorization],
    ['InvalidRegion', wrongRegion],
    ['IllegalLocationConstraintException', wrongRegion],
    ['PermanentRedirect', wrongRegion],
    ['RequestTimeTooSkewed', clockSkew],
    ['NoSuchBucket', missingBucket],
    ['NotImplemented', () => unsupported],
    ['MethodNotAllowed', () => unsupported],
    ['XMinioAdminVersionMismatch', () => unsupported],
    ...iamCodes,
    ...replicationCodes,
]);

// EXTERNAL MODULE: ./build/src/server/cancellation.js
var cancellation = __webpack_require__(8206);
// EXTERNAL MODULE: ./build/src/server/dispatcher.js
var dispatcher = __webpack_require__(1844);
// EXTERNAL MODULE: ./build/src/server/exchange.js
var exchange = __webpack_require__(9388);
// EXTERNAL MODULE: ./build/src/server/failure.js
var failure = __webpack_require__(2499);
;// CONCATENATED MODULE: ./build/src/server/line-stream.js
/** Answers that are read while they come: too long to be held, and worth something before they end. */



/** A real line has a key of at most 1 KiB and a few words for each target. */
const maxLineBytes = 1024 * 1024;
const lineEnd = 0x0a;
/**
 * As `exchange`, but returns with the first piece of a success. `timeoutMs` is the longest wait for the
 * next piece; there is no limit for all of them.
 */
const beginExchange = async (dispatcher, origin, request, timeoutMs, cancel) => {
    const controller = new AbortController();
    const wait = (work) => waitFor(work, controller, timeoutMs, cancel);
    const answer = await wait(() => dispatcher.request(describe(origin, request, controller.signal)));
    const pieces = readPieces(answer.body, wait);
    const isSuccess = answer.statusCode >= 200 && answer.statusCode < 300;
    const head = { status: answer.statusCode, headers: (0,exchange/* joinHeaders */.Jw)(answer.headers) };
    if (!isSuccess)
        return { ...head, body: await (0,exchange/* collectBody */.Px)(pieces), rest: pieces };
    const first = await pieces.next();
    const begun = { ...head, body: first.done ? Buffer.alloc(0) : first.value, rest: pieces };
    // Nobody goes on reading what is no answer of the server's.
    if (isPage(begun))
        await pieces.return(undefined);
    return begun;
};
/** As `by`, and also cancelled when `end` aborts. */
function endAt(by, end) {
    if (end === undefined)
        return by;
    return (dispatcher, origin, request, timeoutMs, cancel) => by(dispatcher, origin, request, timeoutMs, cancel === undefined ? end : AbortSignal.any([cancel, end]));
}
/**
 * The lines of an answer without the space around them, empty ones left out: this server writes a space
 * now and then to show that it still works.
 * @throws {NoAnswerError} when a line is longer than 1 MiB, and whatever ends the pieces
 */
async function* splitLines({ body, rest }) {
    let begun = [];
    let begunBytes = 0;
    for await (const piece of joinPieces(body, rest)) {
        const end = piece.lastIndexOf(lineEnd);
        begunBytes = end === -1 ? begunBytes + piece.length : piece.length - end - 1;
        if (end === -1)
            begun.push(piece);
        else {
            yield* takeLines(Buffer.concat([...begun, piece.subarray(0, end)]));
            begun = [piece.subarray(end + 1)];
        }
        if (begunBytes > maxLineBytes)
            throw new exchange/* NoAnswerError */.i5('TOO_LARGE');
    }
    yield* takeLines(Buffer.concat(begun));
}
function* takeLines(bytes) {
    for (const line of bytes.toString('utf8').split('\n')) {
        if (line.length > maxLineBytes)
            throw new exchange/* NoAnswerError */.i5('TOO_LARGE');
        const tidy = line.trim();
        if (tidy !== '')
            yield tidy;
    }
}
async function* joinPieces(first, rest) {
    try {
        yield first;
        yield* rest;
    }
    finally {
        await rest.return(undefined);
    }
}
async function* readPieces(body, wait) {
    const source = body[Symbol.asyncIterator]();
    try {
        for (;;) {
            const next = await wait(() => source.next());
            if (next.done)
                return undefined;
            yield next.value;
        }
    }
    finally {
        // Ends the request where it is still under way, and its socket with it.
        await source.return?.();
    }
}
/** The clock runs only while the server is waited for, not while our side works on what came. */
async function waitFor(work, controller, timeoutMs, cancel) {
    const timer = setTimeout(() => controller.abort(new exchange/* NoAnswerError */.i5('TIMEOUT')), timeoutMs);
    try {
        return await (0,cancellation/* orCancelled */.Nr)(cancel, work, (cancelled) => controller.abort(cancelled));
    }
    finally {
        clearTimeout(timer);
    }
}
function describe(origin, request, signal) {
    const { method, path, headers, body } = request;
    return { origin, method, path, headers, body: body ?? null, signal };
}

// EXTERNAL MODULE: ./build/src/server/network-failure.js
var network_failure = __webpack_require__(6048);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/server/routes.js + 8 modules
var routes = __webpack_require__(1839);
;// CONCATENATED MODULE: ./build/src/server/request.js


/** What MinIO takes for a bucket's name, old names with capitals and underscores included. */
const bucketName = /^[A-Za-z0-9][A-Za-z0-9._:-]{1,61}[A-Za-z0-9]$/;
/** Below this path are the server's own APIs, so it can't be a bucket. */
const reservedName = 'minio';
/**
 * The second guard after the types: only the listed routes, only with the effect that this side was opened
 * for, and only on something that is a bucket. A refusal is a bug of ours, never a user's mistake.
 */
function checkRoute(route, allowed, target) {
    if (!(0,routes/* isListed */.y)(route))
        throw new Error(`Refused to send a request that is not listed: ${route.operation}`);
    if (route.effect !== allowed) {
        throw new Error(`Refused to send a request that may ${route.effect} as one that may ${allowed}`);
    }
    if ((route.scope !== 'service') !== (target.bucket !== undefined)) {
        throw new Error(`Refused to ${route.operation}: ${target.bucket === undefined ? 'no bucket' : 'a bucket'} given`);
    }
    if (target.bucket !== undefined && (!bucketName.test(target.bucket) || target.bucket === reservedName)) {
        throw new Error(`Refused to ${route.operation}: ${JSON.stringify(target.bucket)} is no bucket name`);
    }
    checkKey(route, target);
    const missing = route.required?.find((name) => !target.query?.[name]);
    if (missing !== undefined)
        throw new Error(`Refused to ${route.operation}: query ${missing} is missing`);
    const stray = Object.keys(target.query ?? {}).find((name) => !route.query.includes(name));
    if (stray !== undefined)
        throw new Error(`Refused to ${route.operation}: query ${stray} is not listed`);
}
/** The server leaves out a slash in front, and would act on another object; other odd names it refuses. */
function checkKey({ scope, operation, tagged = false }, { key = '', tags }) {
    if ((scope === 'object') !== (key !== '')) {
        throw new Error(`Refused to ${operation}: ${key === '' ? 'no' : 'a'} key given`);
    }
    if (key.startsWith('/'))
        throw new Error(`Refused to ${operation}: the key begins with a slash`);
    if (tags !== undefined && !tagged)
        throw new Error(`Refused to ${operation}: tags given`);
}
/** Turns a checked route into what goes over the wire. */
function buildRequest(route, target, body, adminVersion) {
    const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
    return {
        method: route.method,
        path: buildPath(route, target, adminVersion),
        headers: {
            ...route.headers,
            ...tagHeader(target),
            ...(bytes === undefined ? {} : bodyHeaders(route, bytes)),
        },
        ...(bytes === undefined ? {} : { body: bytes }),
    };
}
function buildPath(route, target, adminVersion) {
    const query = { ...route.baseQuery, ...target.query };
    if (route.api === 'admin') {
        const named = target.bucket === undefined ? query : { ...query, bucket: target.bucket };
        return `/minio/admin/${adminVersion}/${route.path}${encodeQuery(named)}`;
    }
    if (route.api === 'health')
        return `/minio/health/${route.path}${encodeQuery(query)}`;
    const subResource = route.path === '' ? {} : { [route.path]: '' };
    const key = target.key === undefined ? '' : `/${target.key.split('/').map(encode).join('/')}`;
    return `/${target.bucket ?? ''}${key}${encodeQuery({ ...subResource, ...query })}`;
}
function encodeQuery(query) {
    const pairs = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`);
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
/** As in a query. */
function tagHeader({ tags = [] }) {
    if (tags.length === 0)
        return {};
    return { 'x-amz-tagging': tags.map(({ key, value }) => `${encode(key)}=${encode(value)}`).join('&') };
}
/** RFC 3986, as the signature wants it; encodeURIComponent leaves five characters more. */
function encode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/**
 * The type is one that MinIO takes everywhere: some admin routes answer 400 to any other. The digest is
 * what S3 requires when a lifecycle is set, and does no harm elsewhere.
 */
function bodyHeaders(route, body) {
    if (route.api === 'sts')
        return { 'content-type': 'application/x-www-form-urlencoded' };
    const type = { 'content-type': 'application/octet-stream' };
    if (route.api === 'admin')
        return type;
    return { ...type, 'content-md5': (0,external_node_crypto_.createHash)('md5').update(body).digest('base64') };
}

// EXTERNAL MODULE: ./build/src/server/retry.js
var retry = __webpack_require__(451);
// EXTERNAL MODULE: ./build/src/server/route.js
var server_route = __webpack_require__(9788);
;// CONCATENATED MODULE: ./build/src/server/sealed-body.js
/** Bodies that carry secrets: sealed and opened where the keys are, so that nobody else needs them. */

/** What holds secrets is sealed with our own secret key, as the server expects it. */
async function sealBody({ sealed }, body, { secretKey }) {
    if (!sealed || body === undefined)
        return body;
    const { sealEnvelope } = await __webpack_require__.e(/* import() */ 2651).then(__webpack_require__.bind(__webpack_require__, 2651));
    return sealEnvelope(secretKey, Buffer.from(body));
}
/**
 * The reply with its answer opened, where the route says that it is sealed; one in clear is passed on.
 * @throws {ServiceError} when it can't be opened
 */
async function openAnswer(route, reply, { secretKey }, resource) {
    if (!route.sealedAnswer)
        return reply;
    const { EnvelopeError, looksSealed, openEnvelope } = await __webpack_require__.e(/* import() */ 2651).then(__webpack_require__.bind(__webpack_require__, 2651));
    if (!looksSealed(reply.body))
        return reply;
    try {
        return { ...reply, body: await openEnvelope(secretKey, reply.body) };
    }
    catch (error) {
        if (error instanceof EnvelopeError)
            throw tellDamaged(route, reply, resource, error);
        throw error;
    }
}
function tellDamaged(route, { status }, resource, cause) {
    const { operation } = route;
    const code = 'UnreadableAnswer';
    const failure = {
        reason: 'server-error',
        operation,
        resource,
        status,
        code,
        outcomeUnknown: false,
    };
    return new errors/* ServiceError */._7(failure, `Can't ${operation} (${resource}): ${cause.message}.`, { cause });
}

// EXTERNAL MODULE: ./build/src/server/sign.js
var sign = __webpack_require__(6416);
;// CONCATENATED MODULE: ./build/src/server/transport.js













const defaultTimeoutMs = 30_000;
/** A site with hundreds of buckets joins in minutes. */
const slowFactor = 20;
const defaultRegion = 'us-east-1';
/** Signs, sends, learns, retries. Knows nothing of what is in a body. */
class Transport {
    #connection;
    #sockets;
    #timeoutMs;
    #attempts;
    #onRetry;
    #now;
    #signal;
    #secrets;
    #negotiated;
    /** @throws {ConfigError} when the CA file or the proxy variable can't be used */
    constructor(connection, options) {
        this.#connection = connection;
        this.#sockets = (0,dispatcher/* openSockets */.j)(connection);
        this.#timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
        this.#attempts = options.attempts ?? retry/* maxAttempts */.F;
        this.#onRetry = options.onRetry ?? (() => undefined);
        this.#now = options.now ?? (() => new Date());
        this.#signal = options.signal;
        this.#secrets = options.secrets ?? [];
        this.#negotiated = { region: connection.region ?? defaultRegion, adminVersion: 'v3' };
    }
    get negotiated() {
        return this.#negotiated;
    }
    /**
     * @throws {ServiceError} on any answer but a success, after bounded retries
     * @throws {Error} for a route that is not listed or has another effect than allowed: a bug of ours
     */
    async send(allowed, route, target = {}, body) {
        const call = await this.#prepare(allowed, route, target, body);
        const reply = await this.#deliver(exchange/* exchange */.cv, call);
        return openAnswer(route, reply, call.keys, (0,failure/* nameResource */.m)(this.#connection.alias, target));
    }
    /**
     * The answer line by line, as it comes; only for reading. Tried again until its first piece is there.
     * @throws {ServiceError} as `send`, and when the answer breaks off or a line is longer than 1 MiB
     */
    async *readLines(route, target = {}, end) {
        try {
            const call = await this.#prepare('read', route, target);
            yield* splitLines(await this.#deliver(endAt(beginExchange, end), call));
        }
        catch (error) {
            if (end?.aborted && !this.#signal?.aborted)
                return;
            const diagnosis = this.#diagnoseThrown(error, route);
            if (diagnosis === undefined)
                throw error;
            const resource = (0,failure/* nameResource */.m)(this.#connection.alias, target);
            const cause = `the answer broke off: ${diagnosis.cause}`;
            throw (0,failure/* toServiceError */.N)({ ...diagnosis, cause }, { route, resource, attempts: 1, lost: false });
        }
    }
    /** Sends nothing, but for signing in. */
    async #prepare(allowed, route, target, body) {
        checkRoute(route, allowed, target);
        const keys = await this.#findKeys(route);
        return { route, target, keys, body: await sealBody(route, body, keys) };
    }
    async #deliver(by, call) {
        const { route, target } = call;
        const resource = (0,failure/* nameResource */.m)(this.#connection.alias, target);
        const tell = (attempt, reason, delayMs) => this.#onRetry({
            operation: route.operation,
            resource,
            attempt,
            attempts: this.#attempts,
            reason,
            delayMs,
        });
        let made = 0;
        const outcome = await (0,retry/* retry */.L)({
            attempt: () => {
                made += 1;
                return this.#attempt(by, call, (lesson) => tell(made, lesson, 0));
            },
            idempotent: route.idempotent,
            attempts: this.#attempts,
            ...(this.#signal && { signal: this.#signal }),
            onRetry: (attempt, diagnosis, delayMs) => tell(attempt, diagnosis.cause, delayMs),
        });
        if ('success' in outcome)
            return outcome.success;
        throw (0,failure/* toServiceError */.N)(outcome.diagnosis, { ...outcome, route, resource });
    }
    /** Ends idle sockets at once and busy ones when they are done, or at once too after an abort. */
    async close() {
        await (this.#signal?.aborted ? this.#sockets.destroy() : this.#sockets.dispatcher.close());
    }
    /** One attempt, and once more when the answer taught something. Both go unnoticed by the server's data. */
    async #attempt(by, call, onLesson) {
        try {
            const used = this.#negotiated;
            let reply = await this.#exchange(by, call, used);
            if (this.#learn(reply, used, onLesson))
                reply = await this.#exchange(by, call, this.#negotiated);
            if (isAnswer(call.route, reply))
                return { success: reply };
            return { failure: diagnoseAnswer(reply, this.#contextOf(call)) };
        }
        catch (error) {
            const failure = this.#diagnoseThrown(error, call.route);
            if (failure === undefined)
                throw error;
            return { failure };
        }
    }
    #exchange(by, { route, target, body, keys }, negotiated) {
        const { url } = this.#connection;
        const request = buildRequest(route, target, body, negotiated.adminVersion);
        const scope = { region: negotiated.region, service: 's3', date: this.#now() };
        const unsigned = { ...request, headers: { ...request.headers, host: url.host } };
        const headers = (0,server_route/* isSigned */.JI)(route) ? (0,sign/* signHeaders */.E)(unsigned, keys, scope) : unsigned.headers;
        const signed = { ...request, headers };
        const cancel = route.effect === 'read' ? this.#signal : undefined;
        return by(this.#sockets.dispatcher, url.origin, signed, this.#waitFor(route), cancel);
    }
    /**
     * Takes the region or the admin version that a refusal names. Such a refusal comes before anything is
     * done, so sending again is safe for every route. True when sending again makes sense.
     */
    #learn(reply, used, onLesson) {
        const lesson = findLesson(reply, used);
        if (lesson === undefined)
            return false;
        const { region, adminVersion } = { ...this.#negotiated, ...lesson };
        if (region !== this.#negotiated.region) {
            onLesson(`the server's region is ${region}; signing for it from now on`);
        }
        if (adminVersion !== this.#negotiated.adminVersion) {
            onLesson(`the server's admin API is ${adminVersion}; using it from now on`);
        }
        this.#negotiated = { region, adminVersion };
        return true;
    }
    /** @throws {ExpectedError} when signing in fails */
    async #findKeys(route) {
        const { signIn } = this.#connection;
        return signIn && (0,server_route/* isSigned */.JI)(route) ? signIn() : this.#connection;
    }
    #contextOf({ route, target, keys: { secretKey, sessionToken = '' } }) {
        const { alias, url, policy } = this.#connection;
        return {
            ...{ route, alias, origin: url.origin, ...(policy && { policy }) },
            ...(target.bucket === undefined ? {} : { bucket: target.bucket }),
            region: this.#negotiated.region,
            now: this.#now(),
            secrets: [secretKey, sessionToken, ...this.#secrets],
        };
    }
    #waitFor({ slow }) {
        return slow ? this.#timeoutMs * slowFactor : this.#timeoutMs;
    }
    #diagnoseThrown(error, route) {
        if (error instanceof cancellation/* CancelledError */.cc)
            return (0,cancellation/* diagnoseCancellation */.IO)();
        const { proxy } = this.#sockets;
        return (0,network_failure/* diagnoseNetwork */.l)(error, {
            origin: this.#connection.url.origin,
            timeoutMs: this.#waitFor(route),
            ...(proxy === undefined ? {} : { proxy }),
        });
    }
}
function isAnswer({ verdicts = [] }, reply) {
    const answered = (reply.status >= 200 && reply.status < 300) || verdicts.includes(reply.status);
    return answered && !isPage(reply);
}
function findLesson(reply, used) {
    if (reply.status !== 400 && reply.status !== 426)
        return undefined;
    const { code, region, message } = parseErrorAnswer(reply);
    if (code === 'AuthorizationHeaderMalformed' && region !== '' && region !== used.region)
        return { region };
    const wants = /(?:expected|expects client requests with 'admin' API version) '(v[34])'/.exec(message)?.[1];
    if (code !== 'XMinioAdminVersionMismatch' || wants === used.adminVersion)
        return undefined;
    return wants === 'v3' || wants === 'v4' ? { adminVersion: wants } : undefined;
}

;// CONCATENATED MODULE: ./build/src/server/connect.js


/**
 * A connection that cannot change anything: it has no method for it, and what is behind it refuses routes
 * that write. Sends nothing yet.
 * @throws {ConfigError} when the URL, the CA file or the proxy variable can't be used
 */
function openReader(connection, options = {}) {
    return Object.freeze(readWith(openTransport(connection, options), connection.alias));
}
/** As `openReader`, and able to write. Only the part that carries out plans may hold one. */
function openWriter(connection, options = {}) {
    const transport = openTransport(connection, options);
    const write = (route, target, body) => transport.send('write', route, target, body);
    return Object.freeze({ ...readWith(transport, connection.alias), write });
}
function readWith(transport, alias) {
    return {
        alias,
        read: (route, target) => transport.send('read', route, target),
        readLines: (route, target, end) => transport.readLines(route, target, end),
        negotiated: () => transport.negotiated,
        close: () => transport.close(),
    };
}
function openTransport(connection, options) {
    checkUrl(connection);
    return new Transport(connection, options);
}
/** A path is refused since the signature covers it: behind a proxy that strips it every request would fail. */
function checkUrl({ alias, url }) {
    const bare = /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '';
    if (bare && url.username === '' && url.password === '')
        return;
    throw new errors/* ConfigError */.xL([
        {
            rule: 'server-url',
            severity: 'error',
            message: `The URL of ${alias} must be http:// or https:// with a host and perhaps a port, nothing more.`,
            mend: 'Leave out any path, query, user and password.',
        },
    ], 'invalid-config');
}


/***/ }),

/***/ 1844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openSockets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8182);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6752);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(596);






const connectTimeoutMs = 10_000;
/**
 * @throws {ConfigError} when `caFile` or the proxy variable can't be used
 */
function openSockets(connection) {
    const secureContext = connection.caFile === undefined ? undefined : trustAlso(connection.caFile);
    const tls = secureContext === undefined ? {} : { secureContext };
    const end = new AbortController();
    const connect = { ...tls, timeout: connectTimeoutMs, signal: end.signal };
    // The waits of undici are off: exchange() has one of its own for everything.
    const shared = { connections: 64, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 };
    const proxy = findProxy(connection.url);
    const open = (dispatcher) => ({
        dispatcher,
        destroy: async () => {
            end.abort();
            await dispatcher.destroy();
        },
    });
    if (proxy === undefined)
        return open(new undici__WEBPACK_IMPORTED_MODULE_2__.Agent({ ...shared, connect }));
    const options = { ...shared, uri: proxy.href, requestTls: connect, proxyTls: connect };
    return { ...open(new undici__WEBPACK_IMPORTED_MODULE_2__.ProxyAgent(options)), proxy: proxy.host };
}
/** No proxy for loopback, as in Go's own HTTP client: a proxy elsewhere can't reach this machine's loopback. */
function findProxy(url) {
    if ((0,_loopback_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U)(url))
        return undefined;
    const proxy = (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_5__/* .getProxyForUrl */ .T)(url);
    if (proxy === '')
        return undefined;
    const parsed = URL.parse(proxy);
    if (parsed !== null && /^https?:$/.test(parsed.protocol))
        return parsed;
    throw badConnection('proxy-address', 'The proxy variable of the environment (HTTP_PROXY, HTTPS_PROXY or ALL_PROXY) is not an http or https address.', 'Correct it, or name the server in NO_PROXY.');
}
/** With those that the process was started with, where this Node can tell them (22.15 and newer). */
function defaultAuthorities() {
    const tell = node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates;
    return tell ? tell('default') : node_tls__WEBPACK_IMPORTED_MODULE_1__.rootCertificates;
}
/** The usual authorities and those of the file. */
function trustAlso(caFile) {
    try {
        return node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext({ ca: [...defaultAuthorities(), readCertificates(caFile)] });
    }
    catch {
        throw badConnection('ca-file', `The certificate file ${caFile} can't be read as PEM certificates.`, 'Give a file with one or more blocks that begin with -----BEGIN CERTIFICATE-----.');
    }
}
function readCertificates(caFile) {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(caFile, 'utf8');
    if (!text.includes('-----BEGIN CERTIFICATE-----'))
        throw new Error('no certificate');
    return text;
}
function badConnection(rule, message, mend) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL([{ rule, severity: 'error', message, mend }], 'invalid-config');
}


/***/ }),

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ joinHeaders),
/* harmony export */   Px: () => (/* binding */ collectBody),
/* harmony export */   cv: () => (/* binding */ exchange),
/* harmony export */   i5: () => (/* binding */ NoAnswerError)
/* harmony export */ });
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8206);

/** More than the metadata of 100,000 buckets; a larger answer is a fault or an attack. */
const maxBodyBytes = 256 * 1024 * 1024;
/** An answer that trickles is given this many times the wait for one byte. */
const maxWaits = 10;
/** No answer within the time, or one without an end. */
class NoAnswerError extends Error {
    name = 'NoAnswerError';
    code;
    constructor(code) {
        super(code);
        this.code = code;
    }
}
/**
 * One request, one answer, whatever its status; redirects are answers. `timeoutMs` is the longest wait for
 * the next byte, from the start of the request on; `cancel` ends it at once.
 * @throws what the network or undici reports, NoAnswerError, or CancelledError
 */
const exchange = async (dispatcher, origin, request, timeoutMs, cancel) => {
    const controller = new AbortController();
    const deadline = Date.now() + timeoutMs * maxWaits;
    const idle = setTimeout(() => controller.abort(new NoAnswerError('TIMEOUT')), timeoutMs);
    const onBytes = () => {
        if (Date.now() > deadline)
            controller.abort(new NoAnswerError('TIMEOUT'));
        idle.refresh();
    };
    const work = async () => {
        const { method, path, headers, body } = request;
        const options = { origin, method, path, headers, body: body ?? null, signal: controller.signal };
        const answer = await dispatcher.request(options);
        return {
            status: answer.statusCode,
            headers: joinHeaders(answer.headers),
            body: await collectBody(answer.body, onBytes),
        };
    };
    try {
        return await (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .orCancelled */ .Nr)(cancel, work, (cancelled) => controller.abort(cancelled));
    }
    finally {
        clearTimeout(idle);
    }
};
/** All of a body, up to the limit. @throws {NoAnswerError} beyond it */
async function collectBody(body, onBytes = () => undefined) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        onBytes();
        length += chunk.length;
        if (length > maxBodyBytes)
            throw new NoAnswerError('TOO_LARGE');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, length);
}
/** Names in lower case, and one text for each. */
function joinHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        name.toLowerCase(),
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]));
}


/***/ }),

/***/ 2499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toServiceError),
/* harmony export */   m: () => (/* binding */ nameResource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** `primary_cluster/users`, or the alias alone. */
function nameResource(alias, { bucket, query = {} }) {
    const name = bucket ?? query.bucket ?? query.accessKey ?? query.group ?? query.name ?? '';
    return name === '' ? alias : `${alias}/${name}`;
}
/** The one way a failed request is told to the rest of the suite. */
function toServiceError(diagnosis, request) {
    const { reason, status, code, requestId } = diagnosis;
    const { route, resource, attempts } = request;
    const outcomeUnknown = route.effect === 'write' && request.lost;
    const sentences = [
        `Can't ${route.operation} (${resource}): ${diagnosis.cause}${attempts > 1 ? `, tried ${attempts} times` : ''}.`,
        outcomeUnknown ? 'It may have been done all the same.' : '',
        diagnosis.mend,
    ];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7({
        reason,
        operation: route.operation,
        resource,
        status,
        code,
        ...(requestId === undefined ? {} : { requestId }),
        outcomeUnknown,
    }, sentences.filter((sentence) => sentence !== '').join(' '));
}


/***/ }),

/***/ 6048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ diagnoseNetwork)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9388);
/** What it means when no usable answer came: causes in words, by the code of Node, OpenSSL or undici. */

const trustMend = "Give the certificate of the authority that signed it as the alias's `caFile` (a PEM file).";
const unsent = { unsent: true };
const again = { transient: true };
const selfSigned = {
    cause: 'its certificate is signed by itself and not trusted here',
    mend: trustMend,
    ...unsent,
};
const unknownAuthority = {
    cause: 'its certificate is signed by an authority that is not trusted here',
    mend: trustMend,
    ...unsent,
};
const hungUp = { cause: 'the connection was closed before an answer came', mend: '', ...again };
const noRoute = {
    cause: 'no network route leads there',
    mend: 'Check that this machine may reach the server (network, firewall, VPN).',
    ...again,
    ...unsent,
};
const slowConnect = {
    cause: 'nothing answered the attempt to connect',
    mend: 'Check the address, and that no firewall drops the connection.',
    ...again,
    ...unsent,
};
/** Codes of undici for what we did wrong. */
const bugs = new Set(['UND_ERR_INVALID_ARG', 'UND_ERR_DESTROYED', 'UND_ERR_CLOSED']);
/** Around what really happened. */
const wrappers = new Set(['UND_ERR_PRX_TLS']);
const meanings = new Map([
    [
        'ECONNREFUSED',
        {
            cause: 'nothing accepts connections there',
            mend: 'Check the host and port of the URL, and that the server runs.',
            ...again,
            ...unsent,
        },
    ],
    [
        'ENOTFOUND',
        { cause: 'no such host name is known', mend: 'Check the host in the URL for a slip.', ...unsent },
    ],
    [
        'EAI_AGAIN',
        {
            cause: 'the name service did not answer',
            mend: 'Check the name service of this machine.',
            ...again,
            ...unsent,
        },
    ],
    ['EHOSTUNREACH', noRoute],
    ['ENETUNREACH', noRoute],
    ['UND_ERR_CONNECT_TIMEOUT', slowConnect],
    ['ECONNRESET', hungUp],
    ['EPIPE', hungUp],
    ['UND_ERR_SOCKET', hungUp],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', selfSigned],
    ['SELF_SIGNED_CERT_IN_CHAIN', unknownAuthority],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', unknownAuthority],
    ['UNABLE_TO_GET_ISSUER_CERT', unknownAuthority],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', unknownAuthority],
    ['CERT_HAS_EXPIRED', { cause: 'its certificate has expired', mend: 'Renew it on the server.', ...unsent }],
    [
        'CERT_NOT_YET_VALID',
        {
            cause: 'its certificate is not valid yet',
            mend: 'Check the clock of this machine and the certificate on the server.',
            ...unsent,
        },
    ],
    [
        'ERR_TLS_CERT_ALTNAME_INVALID',
        {
            cause: 'its certificate is for another host name',
            mend: 'Use the name that the certificate carries in the URL, or renew the certificate with this one.',
            ...unsent,
        },
    ],
    ['TOO_LARGE', { cause: 'its answer is larger than any real one', mend: 'Check what is at this address.' }],
]);
/**
 * Reads what was thrown while a request was made; takes no text of the error into the words. `undefined`
 * for what the network never throws: a bug of ours.
 */
function diagnoseNetwork(error, context) {
    const code = findCode(error);
    if (code === undefined || bugs.has(code))
        return undefined;
    const { cause, mend, transient = false, unsent = false } = findMeaning(error, code, context);
    const through = context.proxy === undefined ? '' : ` through the proxy ${context.proxy}`;
    return {
        reason: 'unreachable',
        status: 0,
        code,
        cause: `${cause}: ${context.origin}${through} (${code})`,
        mend,
        transient,
        lost: !(unsent || isFromConnect(error)),
    };
}
function findMeaning(error, code, context) {
    if (error instanceof _exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswerError */ .i5 && error.code === 'TIMEOUT')
        return noAnswer(context);
    const refused = /^Proxy response \((\d+)\)/.exec(messageOf(error))?.[1];
    if (refused !== undefined)
        return proxyRefusal(refused);
    if (code === 'EPROTO' || code.startsWith('ERR_SSL_'))
        return notTls;
    if (code.startsWith('HPE_'))
        return notHttp;
    if (code === 'ETIMEDOUT')
        return slowConnect;
    return meanings.get(code) ?? { cause: 'the connection failed', mend: '', ...again };
}
function noAnswer(context) {
    return {
        cause: `no answer came within ${context.timeoutMs / 1000} s`,
        mend: 'Check the health of the server and of what is between.',
        ...again,
    };
}
function proxyRefusal(status) {
    const mend = status === '407'
        ? 'Give the proxy its user and password in the proxy variable of the environment.'
        : 'Allow the server in the proxy, or name it in NO_PROXY.';
    return { cause: `the proxy refused the connection with status ${status}`, mend, ...unsent };
}
const notTls = {
    cause: 'the secure connection could not be made; a port that speaks plain http answers like this',
    mend: 'If the server has no TLS, write http:// in the URL; else check its TLS settings.',
    ...unsent,
};
const notHttp = {
    cause: 'the answer is not HTTP; a port that speaks TLS answers like this',
    mend: 'If the server has TLS, write https:// in the URL; else check the port.',
};
function findCode(error) {
    if (!(error instanceof Error))
        return undefined;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    return code === undefined || wrappers.has(code) ? (findCode(error.cause) ?? code) : code;
}
function isFromConnect(error) {
    return error instanceof Error && 'syscall' in error && error.syscall === 'connect';
}
function messageOf(error) {
    return error instanceof Error ? error.message : '';
}


/***/ }),

/***/ 451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ maxAttempts),
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8206);


const maxAttempts = 3;
const firstDelayMs = 200;
const maxDelayMs = 5_000;
/**
 * Up to three attempts or as given, with full jitter between. What cannot pass by itself is not tried again; neither is
 * what must not happen twice, unless it is certain that it never left. The hint `Retry-After` is not
 * followed: MinIO always says 60 s.
 */
async function retry(rule) {
    const { signal, wait = (delayMs) => pause(delayMs, signal), random = Math.random } = rule;
    let lost = false;
    for (let attempt = 1;; attempt++) {
        const outcome = await rule.attempt();
        if ('success' in outcome)
            return outcome;
        const diagnosis = outcome.failure;
        lost ||= diagnosis.lost;
        const again = diagnosis.transient && (rule.idempotent || neverSent(diagnosis));
        if (!again || attempt >= (rule.attempts ?? maxAttempts))
            return { diagnosis, attempts: attempt, lost };
        const cancelled = { diagnosis: (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnoseCancellation */ .IO)(diagnosis), attempts: attempt, lost };
        if (signal?.aborted)
            return cancelled;
        const delayMs = Math.round(random() * Math.min(maxDelayMs, firstDelayMs * 2 ** attempt));
        rule.onRetry(attempt, diagnosis, delayMs);
        await wait(delayMs);
        if (signal?.aborted)
            return cancelled;
    }
}
/** Shorter when the signal aborts. */
async function pause(delayMs, signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delayMs, undefined, signal && { signal }).catch((error) => {
        if (!signal?.aborted)
            throw error;
    });
}
function neverSent(diagnosis) {
    return diagnosis.status === 0 && !diagnosis.lost;
}


/***/ }),

/***/ 9788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ freeze),
/* harmony export */   Hw: () => (/* binding */ onAdmin),
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   QC: () => (/* binding */ onHealth),
/* harmony export */   dB: () => (/* binding */ onObject),
/* harmony export */   mv: () => (/* binding */ onBucket)
/* harmony export */ });
/** What a request of the list in `routes.ts` is, and how one is written down. */
function isSigned({ api }) {
    return api !== 'health' && api !== 'sts';
}
/** With what is in it, so that no listed route can be made into another. */
function freeze(route) {
    for (const value of Object.values(route))
        Object.freeze(value);
    return Object.freeze(route);
}
/** Of the S3 API. */
function onS3(scope) {
    const base = { api: 's3', scope, query: [], idempotent: true };
    return (effect, method, path, operation, permission, extra = {}) => freeze({ ...base, method, path, effect, operation, permission, ...extra });
}
const onBucket = onS3('bucket');
const onObject = onS3('object');
function onAdmin(effect, method, path, scope, operation, permission, extra = {}) {
    const base = { api: 'admin', query: [], idempotent: true };
    return freeze({ ...base, method, path, scope, effect, operation, permission, ...extra });
}
/** Asked by anybody; an unhealthy server says so by its status. */
function onHealth(path, operation, extra = {}) {
    const base = { api: 'health', scope: 'service', query: [], idempotent: true };
    return freeze({ ...base, method: 'GET', path, effect: 'read', operation, permission: '', ...extra });
}
/** For what must not happen twice. */
const once = { idempotent: false };


/***/ }),

/***/ 1839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ isListed),
  J: () => (/* binding */ routes)
});

// EXTERNAL MODULE: ./build/src/server/route.js
var route = __webpack_require__(9788);
;// CONCATENATED MODULE: ./build/src/server/admin-routes.js
/** The server itself, and what the admin API says of buckets. */

const adminRoutes = {
    getInfo: (0,route/* onAdmin */.Hw)('read', 'GET', 'info', 'service', 'get server info', 'admin:ServerInfo'),
    /** Shows only the buckets that the caller may use. */
    getAccountInfo: (0,route/* onAdmin */.Hw)('read', 'GET', 'accountinfo', 'service', 'get account info', ''),
    getQuota: (0,route/* onAdmin */.Hw)('read', 'GET', 'get-bucket-quota', 'bucket', 'get quota', 'admin:GetBucketQuota'),
    /** A quota of zero removes it. */
    setQuota: (0,route/* onAdmin */.Hw)('write', 'PUT', 'set-bucket-quota', 'bucket', 'set quota', 'admin:SetBucketQuota'),
    /** Of every bucket, or of the one in the query `bucket`. The answer holds secrets: see `readZip`. */
    exportBucketMetadata: (0,route/* onAdmin */.Hw)('read', 'GET', 'export-bucket-metadata', 'service', 'read metadata of all buckets', 'admin:ExportBucketMetadata', { query: ['bucket'], baseQuery: { bucket: '' } }),
    /** Counted by the scanner, so it may be old or empty: see `lastUpdate` in it. */
    getDataUsage: (0,route/* onAdmin */.Hw)('read', 'GET', 'datausageinfo', 'service', 'get data usage', 'admin:DataUsageInfo'),
};

;// CONCATENATED MODULE: ./build/src/server/bucket-routes.js
/** Buckets and their settings. */

/** A bucket made with a lock needs more than the right to create one. */
const lockedPermission = 's3:CreateBucket, s3:PutBucketObjectLockConfiguration and s3:PutBucketVersioning';
const lifecycleAbsent = { absent: 'NoSuchLifecycleConfiguration' };
const tagsAbsent = { absent: 'NoSuchTagSet' };
const encryptionAbsent = { absent: 'ServerSideEncryptionConfigurationNotFoundError' };
const lockAbsent = { absent: 'ObjectLockConfigurationNotFoundError' };
const policyAbsent = { absent: 'NoSuchBucketPolicy' };
const corsAbsent = { absent: 'NoSuchCORSConfiguration' };
const lockHeader = { ...route/* once */.Oo, headers: { 'x-amz-bucket-object-lock-enabled': 'true' } };
const oneVersion = { baseQuery: { 'max-keys': '1' } };
const oneUpload = { baseQuery: { 'max-uploads': '1' } };
const listBuckets = (0,route/* freeze */.CN)({
    method: 'GET',
    api: 's3',
    path: '',
    scope: 'service',
    effect: 'read',
    operation: 'list buckets',
    permission: 's3:ListAllMyBuckets',
    query: [],
    idempotent: true,
});
const bucketRoutes = {
    listBuckets,
    headBucket: (0,route/* onBucket */.mv)('read', 'HEAD', '', 'look for bucket', 's3:ListBucket'),
    createBucket: (0,route/* onBucket */.mv)('write', 'PUT', '', 'create bucket', 's3:CreateBucket', route/* once */.Oo),
    createLockedBucket: (0,route/* onBucket */.mv)('write', 'PUT', '', 'create locked bucket', lockedPermission, lockHeader),
    deleteBucket: (0,route/* onBucket */.mv)('write', 'DELETE', '', 'delete bucket', 's3:DeleteBucket', route/* once */.Oo),
    getLocation: (0,route/* onBucket */.mv)('read', 'GET', 'location', 'get location', 's3:GetBucketLocation'),
    /** At most one version: enough to tell an empty bucket, delete markers included. */
    listOneVersion: (0,route/* onBucket */.mv)('read', 'GET', 'versions', 'list versions', 's3:ListBucketVersions', oneVersion),
    /** At most one unfinished upload. */
    listOneUpload: (0,route/* onBucket */.mv)('read', 'GET', 'uploads', 'list uploads', 's3:ListBucketMultipartUploads', oneUpload),
    getVersioning: (0,route/* onBucket */.mv)('read', 'GET', 'versioning', 'get versioning', 's3:GetBucketVersioning'),
    setVersioning: (0,route/* onBucket */.mv)('write', 'PUT', 'versioning', 'set versioning', 's3:PutBucketVersioning'),
    getObjectLock: (0,route/* onBucket */.mv)('read', 'GET', 'object-lock', 'get object lock', 's3:GetBucketObjectLockConfiguration', lockAbsent),
    setObjectLock: (0,route/* onBucket */.mv)('write', 'PUT', 'object-lock', 'set object lock', 's3:PutBucketObjectLockConfiguration'),
    getLifecycle: (0,route/* onBucket */.mv)('read', 'GET', 'lifecycle', 'get lifecycle', 's3:GetLifecycleConfiguration', lifecycleAbsent),
    setLifecycle: (0,route/* onBucket */.mv)('write', 'PUT', 'lifecycle', 'set lifecycle', 's3:PutLifecycleConfiguration'),
    deleteLifecycle: (0,route/* onBucket */.mv)('write', 'DELETE', 'lifecycle', 'remove lifecycle', 's3:PutLifecycleConfiguration'),
    getTags: (0,route/* onBucket */.mv)('read', 'GET', 'tagging', 'get tags', 's3:GetBucketTagging', tagsAbsent),
    setTags: (0,route/* onBucket */.mv)('write', 'PUT', 'tagging', 'set tags', 's3:PutBucketTagging'),
    deleteTags: (0,route/* onBucket */.mv)('write', 'DELETE', 'tagging', 'remove tags', 's3:PutBucketTagging'),
    getEncryption: (0,route/* onBucket */.mv)('read', 'GET', 'encryption', 'get encryption', 's3:GetEncryptionConfiguration', encryptionAbsent),
    setEncryption: (0,route/* onBucket */.mv)('write', 'PUT', 'encryption', 'set encryption', 's3:PutEncryptionConfiguration'),
    deleteEncryption: (0,route/* onBucket */.mv)('write', 'DELETE', 'encryption', 'remove encryption', 's3:PutEncryptionConfiguration'),
    getPolicy: (0,route/* onBucket */.mv)('read', 'GET', 'policy', 'get policy', 's3:GetBucketPolicy', policyAbsent),
    setPolicy: (0,route/* onBucket */.mv)('write', 'PUT', 'policy', 'set policy', 's3:PutBucketPolicy'),
    deletePolicy: (0,route/* onBucket */.mv)('write', 'DELETE', 'policy', 'remove policy', 's3:DeleteBucketPolicy'),
    getCors: (0,route/* onBucket */.mv)('read', 'GET', 'cors', 'get CORS', 's3:GetBucketCors', corsAbsent),
    setCors: (0,route/* onBucket */.mv)('write', 'PUT', 'cors', 'set CORS', 's3:PutBucketCors'),
    deleteCors: (0,route/* onBucket */.mv)('write', 'DELETE', 'cors', 'remove CORS', 's3:DeleteBucketCors'),
    /** There is no deleting: send an empty document, since DELETE would act on the bucket. */
    getNotifications: (0,route/* onBucket */.mv)('read', 'GET', 'notification', 'get notifications', 's3:GetBucketNotification'),
    setNotifications: (0,route/* onBucket */.mv)('write', 'PUT', 'notification', 'set notifications', 's3:PutBucketNotification'),
};

;// CONCATENATED MODULE: ./build/src/server/health-routes.js
/** What anybody may ask a node of itself and of the cluster. 503: no quorum; 412: none once this node is down. */

const verdicts = [412, 503];
const maintenance = { query: ['maintenance'], verdicts };
const healthRoutes = {
    /** 200 even while the node still starts: then `x-minio-server-status` says `offline`. */
    getLiveness: (0,route/* onHealth */.QC)('live', 'ask whether the server lives', { verdicts }),
    getReadiness: (0,route/* onHealth */.QC)('ready', 'ask whether the server is ready', { verdicts }),
    /** With `maintenance=true`: whether all sets can be written while the node that answers is down. */
    getWriteHealth: (0,route/* onHealth */.QC)('cluster', 'ask for the write quorum', maintenance),
    getReadHealth: (0,route/* onHealth */.QC)('cluster/read', 'ask for the read quorum', maintenance),
};

;// CONCATENATED MODULE: ./build/src/server/iam-routes.js
/** Who may do what: policies, users, groups and service accounts. */

const sealed = { sealed: true };
const opened = { sealedAnswer: true };
const byName = { query: ['name'], required: ['name'] };
const byKey = { query: ['accessKey'], required: ['accessKey'] };
const byGroup = { query: ['group'], required: ['group'] };
/** Either of two rights does; this one also goes with the older way to attach. */
const attach = 'admin:AttachUserOrGroupPolicy';
const seeAccounts = 'admin:ListServiceAccounts';
const iamRoutes = {
    /** All of IAM, with every secret in clear: see `readIamExport`. */
    exportIam: (0,route/* onAdmin */.Hw)('read', 'GET', 'export-iam', 'service', 'export IAM', 'admin:ExportIAM'),
    /** Fails as a whole when one of them is not understood. */
    listIamPolicies: (0,route/* onAdmin */.Hw)('read', 'GET', 'list-canned-policies', 'service', 'list IAM policies', 'admin:ListUserPolicies'),
    getIamPolicy: (0,route/* onAdmin */.Hw)('read', 'GET', 'info-canned-policy', 'service', 'get IAM policy', 'admin:GetPolicy', byName),
    setIamPolicy: (0,route/* onAdmin */.Hw)('write', 'PUT', 'add-canned-policy', 'service', 'set IAM policy', 'admin:CreatePolicy', byName),
    /** One that is not there counts as removed; one that somebody has is not. */
    removeIamPolicy: (0,route/* onAdmin */.Hw)('write', 'DELETE', 'remove-canned-policy', 'service', 'remove IAM policy', 'admin:DeletePolicy', byName),
    listUsers: (0,route/* onAdmin */.Hw)('read', 'GET', 'list-users', 'service', 'list users', 'admin:ListUsers', opened),
    /** Whoever asks may always ask for itself. */
    getUser: (0,route/* onAdmin */.Hw)('read', 'GET', 'user-info', 'service', 'get user', 'admin:GetUser', byKey),
    /** Also sets the secret of one that is there, and its status. */
    setUser: (0,route/* onAdmin */.Hw)('write', 'PUT', 'add-user', 'service', 'set user', 'admin:CreateUser', {
        ...byKey,
        ...sealed,
    }),
    setUserStatus: (0,route/* onAdmin */.Hw)('write', 'PUT', 'set-user-status', 'service', 'set status of user', 'admin:EnableUser', { query: ['accessKey', 'status'], required: ['accessKey', 'status'] }),
    /** Takes it out of its groups, and removes its service accounts. */
    removeUser: (0,route/* onAdmin */.Hw)('write', 'DELETE', 'remove-user', 'service', 'remove user', 'admin:DeleteUser', byKey),
    listGroups: (0,route/* onAdmin */.Hw)('read', 'GET', 'groups', 'service', 'list groups', 'admin:ListGroups'),
    getGroup: (0,route/* onAdmin */.Hw)('read', 'GET', 'group', 'service', 'get group', 'admin:GetGroup', byGroup),
    /** Adds or removes members; makes the group when it adds, and removes an empty one when it removes nobody. */
    updateGroup: (0,route/* onAdmin */.Hw)('write', 'PUT', 'update-group-members', 'service', 'update group', 'admin:AddUserToGroup'),
    setGroupStatus: (0,route/* onAdmin */.Hw)('write', 'PUT', 'set-group-status', 'service', 'set status of group', 'admin:EnableGroup', { query: ['group', 'status'], required: ['group', 'status'] }),
    /** Who has which policies; the only reading that tells those of a disabled group. */
    listAttachments: (0,route/* onAdmin */.Hw)('read', 'GET', 'idp/builtin/policy-entities', 'service', 'list attachments', 'admin:ListGroups', opened),
    attachPolicies: (0,route/* onAdmin */.Hw)('write', 'POST', 'idp/builtin/policy/attach', 'service', 'attach policies', attach, sealed),
    detachPolicies: (0,route/* onAdmin */.Hw)('write', 'POST', 'idp/builtin/policy/detach', 'service', 'detach policies', attach, sealed),
    /** Of every user and of root, by name only. */
    listAccessKeys: (0,route/* onAdmin */.Hw)('read', 'GET', 'list-access-keys-bulk', 'service', 'list service accounts', `${seeAccounts} and admin:ListUsers`, { ...opened, baseQuery: { listType: 'svcacc-only', all: 'true' } }),
    /** Of one user, who is asked for by name unless it asks itself. */
    listServiceAccounts: (0,route/* onAdmin */.Hw)('read', 'GET', 'list-service-accounts', 'service', 'list service accounts of user', seeAccounts, { query: ['user'], required: ['user'], ...opened }),
    getServiceAccount: (0,route/* onAdmin */.Hw)('read', 'GET', 'info-service-account', 'service', 'get service account', seeAccounts, { ...byKey, ...opened }),
    /** Refuses one that is there. */
    addServiceAccount: (0,route/* onAdmin */.Hw)('write', 'PUT', 'add-service-account', 'service', 'add service account', 'admin:CreateServiceAccount', { ...sealed, ...route/* once */.Oo }),
    /** Takes its policy away when the body has none: the account may then do all that its parent may. */
    updateServiceAccount: (0,route/* onAdmin */.Hw)('write', 'POST', 'update-service-account', 'service', 'update service account', 'admin:UpdateServiceAccount', { ...byKey, ...sealed }),
    removeServiceAccount: (0,route/* onAdmin */.Hw)('write', 'DELETE', 'delete-service-account', 'service', 'remove service account', 'admin:RemoveServiceAccount', byKey),
};

;// CONCATENATED MODULE: ./build/src/server/object-routes.js
/** Objects and their versions, as far as checks need them. */

/** MinIO asks for the first alone, others for the second. */
const readingTags = 's3:GetObjectTagging and s3:GetObjectVersionTagging';
const deleting = 's3:DeleteObject and s3:DeleteObjectVersion';
const objectRoutes = {
    /** Up to 1,000 versions and delete markers, by key and then from the newest. */
    listVersions: (0,route/* onBucket */.mv)('read', 'GET', 'versions', 'list versions', 's3:ListBucketVersions', {
        query: ['prefix', 'key-marker', 'version-id-marker', 'max-keys'],
        baseQuery: { 'encoding-type': 'url' },
    }),
    /** Of an object that is not there the server asks its targets. */
    askForObject: (0,route/* onObject */.dB)('read', 'GET', '', 'ask for an object', 's3:GetObject'),
    getObjectTags: (0,route/* onObject */.dB)('read', 'GET', 'tagging', 'get tags of a version', readingTags, {
        query: ['versionId'],
        absent: 'NoSuchTagSet',
    }),
    /** With tags servers other than MinIO ask for s3:PutObjectTagging too. */
    putObject: (0,route/* onObject */.dB)('write', 'PUT', '', 'write object', 's3:PutObject', { ...route/* once */.Oo, tagged: true }),
    /** Without a version it would only hide the object; with one that version is gone for ever. */
    deleteVersion: (0,route/* onObject */.dB)('write', 'DELETE', '', 'remove version', deleting, {
        query: ['versionId'],
        required: ['versionId'],
    }),
};

;// CONCATENATED MODULE: ./build/src/server/provider-routes.js
/** Who else the server lets vouch for callers. */

const providerRoutes = {
    /** Text in the server's own form, without secrets: see `parseProviders`. */
    getProviders: (0,route/* onAdmin */.Hw)('read', 'GET', 'get-config-kv', 'service', 'get identity providers', 'admin:ConfigUpdate', { baseQuery: { key: 'identity_openid' }, sealedAnswer: true }),
    /** What servers compare before they replicate with each other; of secrets it has digests. */
    getProviderDigests: (0,route/* onAdmin */.Hw)('read', 'GET', 'site-replication/peer/idp-settings', 'service', 'get digests of identity providers', 'admin:SiteReplicationAdd'),
};

;// CONCATENATED MODULE: ./build/src/server/replication-routes.js
/** Rules, remote targets, sites, and how far behind they are. */

const absent = { absent: 'ReplicationConfigurationNotFoundError' };
const replication_routes_sealed = { sealed: true };
const manageSites = 'admin:SiteReplicationAdd';
const seeSites = 'admin:SiteReplicationInfo';
/** The admin API's own version of what sites say to each other. */
const sites = { baseQuery: { 'api-version': '1' } };
const replicationRoutes = {
    getReplication: (0,route/* onBucket */.mv)('read', 'GET', 'replication', 'get replication', 's3:GetReplicationConfiguration', absent),
    setReplication: (0,route/* onBucket */.mv)('write', 'PUT', 'replication', 'set replication', 's3:PutReplicationConfiguration'),
    /** Also removes every remote target of the bucket, with its credentials. */
    deleteReplication: (0,route/* onBucket */.mv)('write', 'DELETE', 'replication', 'remove replication and its targets', 's3:PutReplicationConfiguration'),
    /** Of every bucket, or of the one in the query `bucket`. The answer is `null` when there is none. */
    listRemoteTargets: (0,route/* onAdmin */.Hw)('read', 'GET', 'list-remote-targets', 'service', 'list remote targets', 'admin:GetBucketTarget', { query: ['bucket', 'type'], baseQuery: { bucket: '', type: '' } }),
    /** A target that is there already stays as it is, and its ARN is the answer. */
    setRemoteTarget: (0,route/* onAdmin */.Hw)('write', 'PUT', 'set-remote-target', 'bucket', 'set remote target', 'admin:SetBucketTarget', replication_routes_sealed),
    /** Changes only what a flag in the query names; the body carries the ARN. */
    updateRemoteTarget: (0,route/* onAdmin */.Hw)('write', 'PUT', 'set-remote-target', 'bucket', 'update remote target', 'admin:SetBucketTarget', {
        ...replication_routes_sealed,
        baseQuery: { update: 'true' },
        query: ['creds', 'sync', 'proxy', 'bandwidth', 'healthcheck', 'path'],
    }),
    /** Refused while a rule uses it. */
    removeRemoteTarget: (0,route/* onAdmin */.Hw)('write', 'DELETE', 'remove-remote-target', 'bucket', 'remove remote target', 'admin:SetBucketTarget', { query: ['arn'], required: ['arn'] }),
    /** Every version that is not yet where a rule sends it, one JSON object per line; walks the whole bucket. */
    getBacklog: (0,route/* onAdmin */.Hw)('read', 'POST', 'replication/diff', 'bucket', 'read replication backlog', 'admin:ReplicationDiff', { query: ['arn', 'prefix', 'verbose'] }),
    getReplicationMetrics: (0,route/* onBucket */.mv)('read', 'GET', 'replication-metrics', 'get replication metrics', 's3:GetReplicationConfiguration', { ...absent, query: ['replication-metrics'], baseQuery: { 'replication-metrics': '2' } }),
    /** Sends existing objects again. Without `arn` it stamps every target. */
    startResync: (0,route/* onBucket */.mv)('write', 'PUT', 'replication-reset', 'start resync', 's3:ResetBucketReplicationState', { ...route/* once */.Oo, query: ['arn', 'reset-id'], required: ['arn', 'reset-id'] }),
    getResync: (0,route/* onBucket */.mv)('read', 'GET', 'replication-reset-status', 'get resync status', 's3:ResetBucketReplicationState', { query: ['arn'] }),
    getSites: (0,route/* onAdmin */.Hw)('read', 'GET', 'site-replication/info', 'service', 'get replicated sites', seeSites, sites),
    getSiteStatus: (0,route/* onAdmin */.Hw)('read', 'GET', 'site-replication/status', 'service', 'get status of replicated sites', seeSites, {
        ...sites,
        query: ['buckets', 'policies', 'users', 'groups', 'metrics', 'peer-state', 'ilm-expiry-rules'],
    }),
    /** Takes all sites, the one that is asked among them; a success can still tell of an error. */
    addSites: (0,route/* onAdmin */.Hw)('write', 'PUT', 'site-replication/add', 'service', 'add replicated sites', manageSites, {
        ...sites,
        ...replication_routes_sealed,
        ...route/* once */.Oo,
        slow: true,
        query: ['replicateILMExpiry'],
    }),
    editSite: (0,route/* onAdmin */.Hw)('write', 'PUT', 'site-replication/edit', 'service', 'edit replicated site', manageSites, {
        ...sites,
        ...replication_routes_sealed,
        query: ['enableILMExpiryReplication', 'disableILMExpiryReplication'],
    }),
    removeSites: (0,route/* onAdmin */.Hw)('write', 'PUT', 'site-replication/remove', 'service', 'remove replicated sites', 'admin:SiteReplicationRemove', { ...sites, ...route/* once */.Oo, slow: true }),
    resyncSite: (0,route/* onAdmin */.Hw)('write', 'PUT', 'site-replication/resync/op', 'service', 'resync a site', 'admin:SiteReplicationResync', { ...sites, ...route/* once */.Oo, query: ['operation'], required: ['operation'] }),
    /** Asking for a version queues it again where its replication failed: a HEAD that writes. */
    retryVersion: (0,route/* onObject */.dB)('write', 'HEAD', '', 'retry replication of a version', 's3:GetObjectVersion', {
        query: ['versionId'],
        required: ['versionId'],
    }),
};

;// CONCATENATED MODULE: ./build/src/server/sign-in-routes.js
/** How a caller without keys comes by temporary ones, and gives them back. */

const signInRoutes = {
    /** Unsigned: the token in its form says who asks. The server keeps the keys it makes until they end. */
    assumeRole: (0,route/* freeze */.CN)({
        method: 'POST',
        api: 'sts',
        path: '',
        scope: 'service',
        effect: 'write',
        operation: 'sign in',
        permission: '',
        query: [],
        idempotent: true,
    }),
    /** Those that ask, and what was made under the same mark; whoever has them may always do so. */
    revokeKeys: (0,route/* onAdmin */.Hw)('write', 'POST', 'revoke-tokens/openid', 'service', 'give the keys back', ''),
};

;// CONCATENATED MODULE: ./build/src/server/routes.js
/**
 * Every request the suite can send, listed once. The effect is not the verb: on this server some POSTs
 * only read, and some GETs and HEADs write. A sub-resource the server does not route acts on the bucket
 * itself (DELETE deletes it, PUT creates one), so nothing outside this list may ever leave the process.
 */








/** The whole list. The transport sends these objects themselves and nothing that merely looks like one. */
const routes = Object.freeze({
    ...bucketRoutes,
    ...adminRoutes,
    ...iamRoutes,
    ...replicationRoutes,
    ...objectRoutes,
    ...healthRoutes,
    ...signInRoutes,
    ...providerRoutes,
});
const listed = new Set(Object.values(routes));
/** True only for the very objects of `routes`: a copy with another method or path is not one of them. */
function isListed(route) {
    return listed.has(route);
}


/***/ }),

/***/ 752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ XmlError),
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   hG: () => (/* binding */ writeXml),
/* harmony export */   ix: () => (/* binding */ childText),
/* harmony export */   jf: () => (/* binding */ child)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9658);
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5824);
/* harmony import */ var _xml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9594);
/**
 * XML as S3 uses it: elements and text, no attributes, no types. Text stays as written ("007" is not 7),
 * and one element of a list looks like many.
 */


/** The document is not one that an S3 server writes. Says where, never quotes it. */
class XmlError extends Error {
    name = 'XmlError';
}
const maxDepth = 64;
const textName = '#text';
const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
// Entities are decoded here, not there: the five of XML and numbers, so that nothing can expand.
const parser = new fast_xml_parser__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A({
    preserveOrder: true,
    ignoreAttributes: true,
    removeNSPrefix: true,
    parseTagValue: false,
    trimValues: false,
    processEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    textNodeName: textName,
    maxNestedTags: maxDepth,
});
/**
 * The root element of a document.
 * @throws {XmlError} when it is not well-formed, has a document type, or nests more than 64 deep
 */
function parseXml(document) {
    if (document.includes('<!DOCTYPE'))
        throw new XmlError('The XML has a document type, which no S3 answer has');
    const validity = fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__/* .XMLValidator */ .iI.validate(document);
    if (validity !== true) {
        throw new XmlError(`The XML is not well-formed at line ${validity.err.line}, column ${validity.err.col}`);
    }
    const root = parseNodes(document).find((node) => node.name !== textName);
    if (root === undefined)
        throw new XmlError('The XML has no element');
    return root;
}
/** The first child of that name. Of `undefined` there is none, so that paths can be followed. */
function child(node, name) {
    return node?.children.find((candidate) => candidate.name === name);
}
/** All children of that name, in order. */
function children(node, name) {
    return node?.children.filter((candidate) => candidate.name === name) ?? [];
}
/** The text of an element without children; '' for an absent one. */
function text(node) {
    return node?.text ?? '';
}
/** The text of the first child of that name; undefined where there is no such child. */
function childText(node, name) {
    return child(node, name)?.text;
}
/** An element to write: with text, or with children, from which absent ones are left out. */
function element(name, content) {
    if (typeof content === 'string')
        return { name, children: [], text: content };
    return { name, children: content.filter((node) => node !== undefined), text: '' };
}
/**
 * A document in S3's namespace.
 * @throws {XmlError} when a text holds a character that XML can't carry
 */
function writeXml(root) {
    return `<${root.name} xmlns="${namespace}">${writeContent(root)}</${root.name}>`;
}
function writeContent(node) {
    if (node.children.length === 0)
        return escapeText(node.text);
    return node.children.map((inner) => `<${inner.name}>${writeContent(inner)}</${inner.name}>`).join('');
}
const escapes = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\r': '&#13;',
};
function escapeText(value) {
    if ((0,_xml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .findNonXml */ .a)(value) !== undefined)
        throw new XmlError('The text holds a character that XML cannot carry');
    return value.replace(/[&<>"'\r]/g, (character) => escapes[character] ?? character);
}
function parseNodes(document) {
    try {
        const parsed = parser.parse(document);
        return toNodes(parsed);
    }
    catch (error) {
        if (error instanceof XmlError)
            throw error;
        throw new XmlError('The XML is not well-formed, or nests too deep');
    }
}
/** The parser's shape: a list of objects with one key each, the element's name, or `#text`. */
function toNodes(list) {
    if (!Array.isArray(list))
        throw new XmlError('The XML is not well-formed');
    return list.map(toNode);
}
function toNode(item) {
    const [name, content] = typeof item === 'object' && item !== null ? (Object.entries(item)[0] ?? []) : [];
    if (name === undefined)
        throw new XmlError('The XML is not well-formed');
    if (name === textName)
        return { name, children: [], text: decodeEntities(String(content)) };
    const inner = toNodes(content);
    const elements = inner.filter((node) => node.name !== textName);
    if (elements.length > 0)
        return { name, children: elements, text: '' };
    return { name, children: [], text: inner.map((node) => node.text).join('') };
}
const named = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
]);
function decodeEntities(value) {
    if (!value.includes('&'))
        return value;
    return value.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|\w+);/g, (_whole, entity) => {
        const decoded = entity.startsWith('#') ? decodeNumber(entity) : named.get(entity);
        if (decoded === undefined)
            throw new XmlError('The XML has an entity that is not of XML itself');
        return decoded;
    });
}
function decodeNumber(entity) {
    const point = entity.startsWith('#x')
        ? Number.parseInt(entity.slice(2), 16)
        : Number.parseInt(entity.slice(1), 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}


/***/ })

};
