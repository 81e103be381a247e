export const id = 6615;
export const ids = [6615];
export const modules = {

/***/ 6610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2542);

/** The beginning of a text from outside, as one harmless line of so many characters at most. */
function cut(text, characters) {
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text);
    return line.length > characters ? `${line.slice(0, characters).replace(/[\ud800-\udbff]$/, '')}…` : line;
}


/***/ }),

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ isPullRequestEvent),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   qZ: () => (/* binding */ findCommentPlace)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9084);

/**
 * From what the runner itself says, never from what a workflow's author or an artifact does. `undefined`
 * where the run is for no pull request.
 */
async function findCommentPlace(environment) {
    const repository = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .findRepository */ .W1)(environment);
    if (repository === undefined || !isPullRequestEvent(environment))
        return undefined;
    const { number, head } = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .asPayload */ .Hz)((await (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readPayload */ .rD)(environment)).pull_request);
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0)
        return undefined;
    const { sha } = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .asPayload */ .Hz)(head);
    return { ...repository, pullRequest: number, ...(isCommit(sha) && { commit: sha }) };
}
function isCommit(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}
/** Whatever happens to a pull request: what runs then is its code, not that of the repository. */
function isPullRequestEvent({ GITHUB_EVENT_NAME: event = '' }) {
    return event.startsWith('pull_request');
}


/***/ }),

/***/ 9084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ asPayload),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** From what the runner itself says. `undefined` where the environment is not that of a runner. */
function findRepository(environment) {
    const { GITHUB_REPOSITORY: name = '' } = environment;
    const [owner, repo] = name.split('/');
    if (!owner || !repo)
        return undefined;
    return { apiUrl: environment.GITHUB_API_URL || 'https://api.github.com', owner, repo };
}
/** What the forge says of the event; empty where it can't be read. */
async function readPayload({ GITHUB_EVENT_PATH: file }) {
    if (!file)
        return {};
    return asPayload(parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '')));
}
function asPayload(value) {
    return isObject(value) ? value : {};
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

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

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ linkRun),
/* harmony export */   T6: () => (/* binding */ readRunLinks),
/* harmony export */   wH: () => (/* binding */ linkFiles)
/* harmony export */ });
/** Log and summary of another run of the repository. */
function linkRun(environment, id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
    return server && repository ? `${server}/${repository}/actions/runs/${id}` : undefined;
}
/** Prefix of every file's address at a commit of another repository. */
function linkFiles({ GITHUB_SERVER_URL: server }, repository, commit) {
    return server ? `${server}/${repository}/blob/${commit}` : undefined;
}
/** `undefined` where the environment is not that of a runner. */
function readRunLinks(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
    const { GITHUB_RUN_ID: id, GITHUB_SHA: commit } = environment;
    if (!server || !repository || !id || !commit)
        return undefined;
    const base = `${server}/${repository}`;
    return { run: `${base}/actions/runs/${id}`, files: `${base}/blob/${commit}` };
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellPullRequest: () => (/* binding */ tellPullRequest),
  tellRepository: () => (/* binding */ tellRepository)
});

// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
// EXTERNAL MODULE: ./build/src/report/body.js
var report_body = __webpack_require__(3734);
// EXTERNAL MODULE: ./build/src/report/forge.js
var report_forge = __webpack_require__(8967);
;// CONCATENATED MODULE: ./build/src/report/comment-service.js

async function openCommentService(place, options) {
    const forge = await (0,report_forge/* openForge */.ys)(place.apiUrl, options);
    const { owner, repo, pullRequest } = place;
    const { issues } = forge.rest;
    const on = { owner, repo, issue_number: pullRequest };
    return {
        findSelf: () => (0,report_forge/* findSelf */.ct)(forge),
        list: async (keep) => {
            const kept = await forge.paginate(issues.listComments, { ...on, per_page: 100 }, ({ data }) => data.map(readComment).filter(keep));
            return kept.sort((a, b) => a.id - b.id);
        },
        create: async (body) => readComment((await issues.createComment({ ...on, body })).data),
        update: async (id, body) => void (await issues.updateComment({ owner, repo, comment_id: id, body })),
        remove: async (id) => {
            await issues.deleteComment({ owner, repo, comment_id: id }).catch((error) => {
                if ((0,report_forge/* readStatus */.rk)(error) !== 404)
                    throw error;
            });
        },
    };
}
function readComment({ id, body = '', user }) {
    return { id, body, author: user?.login ?? '' };
}

;// CONCATENATED MODULE: ./build/src/report/marker.js
/**
 * The first line of what we write, hidden. Whatever the label holds, it can't end the line or the comment:
 * what is not plain ASCII, and what ends an HTML comment, is written as JSON's escapes.
 */
function writeMarker({ action, label }, facts = {}) {
    const json = JSON.stringify({ ...facts, action, label }).replace(/[^\x20-\x7e]|[-<>&]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `<!-- minio-actions:v1 ${json} -->`;
}
/** Only the first line counts: further down stands text of others. */
function hasMarker(body, marker) {
    return readFacts(body, marker) !== undefined;
}
/** @returns undefined where the text is not about `marker` */
function readFacts(body, marker) {
    const [line = ''] = body.split(/\r?\n/, 1);
    const [, json = ''] = /^<!-- minio-actions:v1 (\{[^<>]*\}) -->$/.exec(line) ?? [];
    const { action, label, ...facts } = parseTexts(json);
    return action === marker.action && label === marker.label ? facts : undefined;
}
/** Whatever is no text is left out. */
function parseTexts(json) {
    try {
        const value = JSON.parse(json);
        const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
        return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/src/report/comment.js





const grant = 'Give the job `permissions: pull-requests: write`; a pull request from a fork only gets a token that reads.';
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
        await keepComment({ ...request, commit: place.commit }, await openCommentService(place, options));
    }
    catch (error) {
        warn((0,report_forge/* describeRefusal */.a2)(error, `No comment was written on ${describePlace(place)}`, grant));
    }
}
async function keepComment(request, service) {
    const body = (0,report_body/* composeBody */.h$)(writeMarker(request.marker), 'comment', request);
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
function describePlace({ owner, repo, pullRequest }) {
    return (0,plain/* plain */.p)(`${owner}/${repo}#${pullRequest}`);
}

// EXTERNAL MODULE: ./build/src/report/comment-place.js
var comment_place = __webpack_require__(1175);
// EXTERNAL MODULE: ./build/src/report/event.js
var report_event = __webpack_require__(9084);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/render/cut.js
var cut = __webpack_require__(6610);
;// CONCATENATED MODULE: ./build/src/report/issue-service.js

const maxClosedPages = 10;
async function openIssueService(place, options) {
    const { apiUrl, owner, repo } = place;
    const forge = await (0,report_forge/* openForge */.ys)(apiUrl, options);
    const { issues } = forge.rest;
    const by = (author) => ({
        ...{ owner, repo, per_page: 100, creator: author },
        // Gitea's and Forgejo's word for it.
        created_by: author,
    });
    return {
        findSelf: () => (0,report_forge/* findSelf */.ct)(forge),
        listOpen: async (author, keep) => {
            const kept = await forge.paginate(issues.listForRepo, { ...by(author), state: 'open' }, ({ data }) => data.flatMap(readIssue).filter((issue) => issue.author === author && keep(issue)));
            return kept.sort((a, b) => a.number - b.number);
        },
        findClosed: async (author, keep) => {
            const wanted = { ...by(author), state: 'closed', sort: 'updated', direction: 'desc' };
            let pages = 0;
            const [latest] = await forge.paginate(issues.listForRepo, wanted, ({ data }, done) => {
                const kept = data.flatMap(readIssue).filter((issue) => issue.author === author && keep(issue));
                pages += 1;
                if (kept.length > 0 || pages === maxClosedPages)
                    done();
                return kept;
            });
            return latest;
        },
        create: async (title, body, labels) => {
            const { data } = await issues.create({
                owner,
                repo,
                title,
                body,
                ...(labels.length > 0 && { labels: [...labels] }),
            });
            return { number: data.number, open: true, author: data.user?.login ?? '', body };
        },
        update: async (issue, change) => void (await issues.update({ owner, repo, issue_number: issue, ...change })),
        say: async (issue, body) => void (await issues.createComment({ owner, repo, issue_number: issue, body })),
    };
}
/** A pull request is an issue to the service, and none to us; Gitea says null for what is none. */
function readIssue({ number, state, body, user, pull_request: pull }) {
    if (pull !== undefined && pull !== null)
        return [];
    return [{ number, open: state === 'open', body: body ?? '', author: user?.login ?? '' }];
}

;// CONCATENATED MODULE: ./build/src/report/issue.js







/** A forge takes 255. */
const maxTitle = 180;
const issue_grant = 'Give the job `permissions: issues: write`, and see that the repository has issues switched on.';
/**
 * Keeps one issue per marker while something is wrong: found again by its first line and its author, rewritten in
 * place, closed when all is in order, and opened again when it is not. What says the same already is left alone.
 * Where it can't be kept, a warning says why, and nothing fails.
 */
async function publishIssue(request, place, options, warn) {
    const start = `No issue was kept in ${(0,plain/* plain */.p)(`${place.owner}/${place.repo}`)}`;
    if (options.token === '')
        return warn(`${start}: the input \`github-token\` is empty.`);
    try {
        const service = await openIssueService(place, options);
        await (request.whole ? closeIssues(request, service) : keepIssue(request, service));
    }
    catch (error) {
        warn((0,report_forge/* describeRefusal */.a2)(error, start, issue_grant));
    }
}
async function keepIssue(request, service) {
    const isOwn = ({ body }) => hasMarker(body, request.marker);
    const self = await service.findSelf();
    const open = await service.listOpen(self, isOwn);
    if (open.length > 0)
        return issue_settle(open, request, service);
    const closed = await service.findClosed(self, isOwn);
    if (closed)
        return rewrite(closed, request, service);
    const { title, body } = compose(request, request.now.toISOString());
    const created = await service.create(title, body, request.labels);
    // Another job may have opened one at the same time; now we also know for sure who we are.
    await issue_settle(await service.listOpen(created.author, isOwn), request, service);
}
/** The oldest stays, so that jobs which meet agree on one. */
async function issue_settle(open, request, service) {
    const [oldest, ...others] = open;
    if (oldest)
        await rewrite(oldest, request, service);
    for (const { number } of others) {
        await service.update(number, { state: 'closed', state_reason: 'not_planned' });
    }
}
async function rewrite(issue, request, service) {
    const facts = readFacts(issue.body, request.marker);
    const { title, body, told } = compose(request, readTime(facts?.since) ?? request.now.toISOString());
    if (issue.open && facts?.told === told)
        return;
    const reopened = { state: 'open', state_reason: 'reopened' };
    await service.update(issue.number, { title, body, ...(issue.open ? {} : reopened) });
}
/** What one that was closed by a person still says is left: it goes on counting from its beginning. */
async function closeIssues(request, service) {
    const { marker, now, closing, secrets, runUrl } = request;
    const open = await service.listOpen(await service.findSelf(), ({ body }) => hasMarker(body, marker));
    for (const { number, body } of open) {
        const since = readTime(readFacts(body, marker)?.since);
        const [, ...rest] = body.split('\n');
        const ended = [writeMarker(marker), ...rest].join('\n');
        await service.update(number, { body: ended, state: 'closed', state_reason: 'completed' });
        const span = since === undefined ? '' : `It was not from ${showTime(since)} until ${showTime(now.toISOString())}.`;
        const parts = ['**In order again.**', span, (0,report_body/* hideSecrets */.s0)(closing, secrets), (0,report_body/* showRunLink */.h)(runUrl)];
        await service.say(number, parts.filter((part) => part !== '').join('\n\n'));
    }
}
function compose(request, since) {
    const { marker, full, short, secrets } = request;
    const words = (0,report_body/* hideSecrets */.s0)((0,plain/* plain */.p)(request.title), secrets);
    const title = `${(0,cut/* cut */.J)(words, maxTitle)} since ${showTime(since)}`;
    const intro = `Not in order since **${showTime(since)}**. This issue is kept current, and closed once all is in order.`;
    const told = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([title, full]))
        .digest('hex')
        .slice(0, 16);
    const text = { ...request, full: `${intro}\n\n${full}`, short: `${intro}\n\n${short}` };
    return { title, body: (0,report_body/* composeBody */.h$)(writeMarker(marker, { since, told }), 'issue', text), told };
}
/** ISO 8601 as we write it ourselves; anything else was not written by us. */
function readTime(text) {
    return text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? text : undefined;
}
/** `2026-11-21 09:17 UTC` */
function showTime(iso) {
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

// EXTERNAL MODULE: ./build/src/report/run-link.js
var run_link = __webpack_require__(1418);
// EXTERNAL MODULE: ./build/src/report/triggering-run.js
var triggering_run = __webpack_require__(1734);
;// CONCATENATED MODULE: ./build/src/report/tell-forge.js
/** From a run on a runner to the pull request or the repository that it is for. */







/** Keeps a comment current; `secrets` are kept out of it. Never fails. */
async function tellPullRequest(comment, secrets, warn) {
    const { mode, marker, noteworthy, token, signal } = comment;
    const place = await findPlace(comment, warn);
    const request = { mode, marker, noteworthy, ...renderText(comment), secrets };
    await publishComment(request, place, { token, signal }, warn);
}
async function findPlace({ of, token, signal }, warn) {
    if (of === undefined)
        return (0,comment_place/* findCommentPlace */.qZ)(process.env);
    const grant = 'Give the job `permissions: pull-requests: write`.';
    try {
        const place = await (0,triggering_run/* findTriggeringPlace */.H)(process.env, { token, signal });
        if (place === undefined)
            warn('No comment was written: what the run was for is no open pull request’s head.');
        return place;
    }
    catch (error) {
        warn((0,report_forge/* describeRefusal */.a2)(error, 'No comment was written, since the pull request could not be looked up', grant));
        return undefined;
    }
}
/** Keeps an issue current; `secrets` are kept out of it. Never fails. */
async function tellRepository(issue, secrets, warn) {
    const place = (0,report_event/* findRepository */.W1)(process.env);
    if (place === undefined || (0,comment_place/* isPullRequestEvent */.T5)(process.env))
        return;
    const { token, signal } = issue;
    const request = { ...issue, ...renderText(issue), secrets, now: new Date() };
    await publishIssue(request, place, { token, signal }, warn);
}
function renderText({ render }) {
    const links = (0,run_link/* readRunLinks */.T6)(process.env);
    const [full, short] = [render('full', links?.files), render('short', links?.files)];
    return { full, short, runUrl: links?.run };
}


/***/ }),

/***/ 1734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readTriggeringRun),
/* harmony export */   H: () => (/* binding */ findTriggeringPlace)
/* harmony export */ });
/* harmony import */ var _comment_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1175);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9084);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8967);
/** For a workflow that another one started: which run that was, and for which pull request. */



/**
 * From what the forge says of the event, and from nothing that the run left behind. `undefined` where the event
 * is another one, or was not for a pull request.
 */
async function readTriggeringRun(environment) {
    if (environment.GITHUB_EVENT_NAME !== 'workflow_run')
        return undefined;
    const run = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .asPayload */ .Hz)((await (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readPayload */ .rD)(environment)).workflow_run);
    const { id, event, conclusion, head_sha: headSha, head_branch: headBranch } = run;
    const { full_name: headRepository } = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .asPayload */ .Hz)(run.head_repository);
    if (event !== 'pull_request' || typeof id !== 'number' || !Number.isSafeInteger(id))
        return undefined;
    if (!(0,_comment_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommit */ .WM)(headSha))
        return undefined;
    if (typeof headRepository !== 'string' || !/^[\w.-]+\/[\w.-]+$/.test(headRepository))
        return undefined;
    if (typeof headBranch !== 'string' || headBranch === '')
        return undefined;
    const ended = typeof conclusion === 'string' ? conclusion : '';
    return { id, conclusion: ended, headSha, headBranch, headRepository };
}
/**
 * The open pull request whose head is what the run was for. A run of what was pushed over since is for none: a newer
 * one tells. Asked for by the head's branch: by its commit, the service finds none while that is in a fork only.
 * @throws what `describeRefusal` can tell
 */
async function findTriggeringPlace(environment, options) {
    const repository = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W1)(environment);
    const run = await readTriggeringRun(environment);
    if (repository === undefined || run === undefined)
        return undefined;
    const pullRequest = await findPullRequest(run, repository, options);
    return pullRequest === undefined ? undefined : { ...repository, pullRequest, commit: run.headSha };
}
async function findPullRequest({ headSha, headBranch, headRepository }, { apiUrl, owner, repo }, options) {
    const forge = await (0,_forge_js__WEBPACK_IMPORTED_MODULE_2__/* .openForge */ .ys)(apiUrl, options);
    const [headOwner] = headRepository.split('/');
    const wanted = { owner, repo, state: 'open', head: `${headOwner}:${headBranch}`, per_page: 100 };
    const [found] = await forge.paginate(forge.rest.pulls.list, wanted, ({ data }) => data.filter(({ head }) => head.sha === headSha && head.repo?.full_name === headRepository));
    return found?.number;
}


/***/ })

};
