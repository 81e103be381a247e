export const id = 109;
export const ids = [109];
export const modules = {

/***/ 2490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishComment: () => (/* binding */ publishComment)
});

// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var render_markdown = __webpack_require__(5601);
;// CONCATENATED MODULE: ./build/src/report/comment-body.js

/** GitHub takes 65,536 characters; bytes are never fewer. */
const maxBytes = 65_000;
/**
 * The first line of our comments, hidden. Whatever the label holds, it can't end the line or the comment:
 * what is not plain ASCII, and what ends an HTML comment, is written as JSON's escapes.
 */
function writeMarker({ action, label }) {
    const json = JSON.stringify({ action, label }).replace(/[^\x20-\x7e]|[-<>&]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `<!-- minio-actions:v1 ${json} -->`;
}
/** Only the first line counts: further down stands text of others. */
function hasMarker(body, marker) {
    return body.split(/\r?\n/, 1)[0] === writeMarker(marker);
}
/** A comment that GitHub takes: the full text, or the short one, or else only where to look. */
function composeComment(marker, text) {
    const { full, short, runUrl } = text;
    const link = runUrl === undefined ? '' : `[Log, summary and report of this run](${runUrl})`;
    const long = '_Too long for a comment: this is the short form._';
    const last = 'The result is too long for a comment: see the summary of the run.';
    const compose = (parts) => [writeMarker(marker), ...parts, link].filter((part) => part !== '').join('\n\n');
    const candidates = [[hideSecrets(full, text)], [hideSecrets(short, text), long]].map(compose);
    return candidates.find((body) => Buffer.byteLength(body) <= maxBytes) ?? compose([last]);
}
/** Also as they look once escaped; the longest first, since one may be a part of another. */
function hideSecrets(markdown, { secrets }) {
    const forms = secrets.flatMap((secret) => [secret, (0,render_markdown/* escapeMarkdown */.FV)(secret)]).filter((form) => form !== '');
    return forms
        .sort((a, b) => b.length - a.length)
        .reduce((rest, form) => rest.replaceAll(form, '***'), markdown);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/report/comment-service.js

const requestTimeoutMs = 15_000;
const attempts = 3;
const firstDelayMs = 1000;
/** A service that asks for a longer pause is not waited for: a comment is not worth minutes of a job. */
const maxDelayMs = 30_000;
/** Whom the token that a job gets by itself comments as. */
const jobLogin = 'github-actions[bot]';
/** The library is loaded only here, when there is something to say. */
async function openCommentService(place, options) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(options.token, { baseUrl: place.apiUrl });
    repeatRequests(octokit, options);
    const { owner, repo, pullRequest } = place;
    const { issues } = octokit.rest;
    const on = { owner, repo, issue_number: pullRequest };
    return {
        findSelf: () => findSelf(octokit),
        list: async (keep) => {
            const kept = await octokit.paginate(issues.listComments, { ...on, per_page: 100 }, ({ data }) => data.map(readComment).filter(keep));
            return kept.sort((a, b) => a.id - b.id);
        },
        create: async (body) => readComment((await issues.createComment({ ...on, body })).data),
        update: async (id, body) => void (await issues.updateComment({ owner, repo, comment_id: id, body })),
        remove: async (id) => {
            await issues.deleteComment({ owner, repo, comment_id: id }).catch((error) => {
                if (readStatus(error) !== 404)
                    throw error;
            });
        },
    };
}
function readComment({ id, body = '', user }) {
    return { id, body, author: user?.login ?? '' };
}
/**
 * A person's token (and any of Gitea) tells by `GET /user`. That of an app may not ask, but knows its
 * `viewer`, which only GitHub has; what neither tells is the token that a job gets by itself.
 */
async function findSelf(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        const status = readStatus(error);
        if (status !== 403 && status !== 404)
            throw error;
    }
    const answer = await octokit.graphql('{ viewer { login } }').catch(() => undefined);
    return readViewer(answer) ?? jobLogin;
}
function readViewer(answer) {
    const { viewer } = { viewer: undefined, ...asObject(answer) };
    const { login } = { login: undefined, ...asObject(viewer) };
    return typeof login === 'string' && login !== '' ? login : undefined;
}
/** Every request has a time limit, and is made again when the service is overloaded or asks for a pause. */
function repeatRequests(octokit, options) {
    const { signal, wait = (delayMs) => (0,promises_.setTimeout)(delayMs, undefined, { signal }) } = options;
    octokit.hook.wrap('request', async (request, parameters) => {
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
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./build/src/report/comment.js



/**
 * Keeps one comment per marker on the pull request: found again by its first line and its author, rewritten
 * in place. Where it can't be, a warning says why, and nothing fails.
 */
async function publishComment(request, place, options, warn) {
    if (request.mode === 'false' || place === undefined)
        return;
    if (options.token === '') {
        warn('No comment was written on the pull request: the input `github-token` is empty.');
        return;
    }
    try {
        await keepComment(request, await openCommentService(place, options));
    }
    catch (error) {
        warn(describeRefusal(error, place));
    }
}
async function keepComment(request, service) {
    const body = composeComment(request.marker, request);
    const listBy = (author) => service.list((comment) => comment.author === author && hasMarker(comment.body, request.marker));
    const own = await listBy(await service.findSelf());
    if (own.length > 0)
        return settle(own, body, service);
    if (request.mode === 'changes-only' && !request.noteworthy)
        return;
    const created = await service.create(body);
    // Another job may have begun one at the same time; now we also know for sure who we are.
    await settle(await listBy(created.author), body, service);
}
/** The oldest stays, so that jobs which meet agree on one; the others go. */
async function settle(own, body, service) {
    const [oldest, ...others] = own;
    if (oldest && oldest.body !== body)
        await service.update(oldest.id, body);
    for (const other of others)
        await service.remove(other.id);
}
/** By status alone: the words differ from forge to forge. */
function describeRefusal(error, { owner, repo, pullRequest }) {
    const where = (0,plain/* plain */.p)(`${owner}/${repo}#${pullRequest}`);
    const status = readStatus(error);
    const start = `No comment was written on ${where}`;
    if (status === 401)
        return `${start}: the token was not accepted. Give the input \`github-token\` a valid one.`;
    if ((status === 403 && !saysRateLimit(error)) || status === 404) {
        return `${start}: the token may not (${status}). Give the job \`permissions: pull-requests: write\`; a pull request from a fork only gets a token that reads.`;
    }
    const why = error instanceof Error ? (0,plain/* plain */.p)(error.message) : 'unknown';
    return `${start}: ${status === undefined ? '' : `status ${status}, `}${why}. The result stands in the summary of the run.`;
}


/***/ })

};
