export const id = 58;
export const ids = [58];
export const modules = {

/***/ 8461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ run_action)
});

// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(9648);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/json-text.js
var json_text = __webpack_require__(1707);
// EXTERNAL MODULE: ./build/src/resources/resource-change.js
var resource_change = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/src/config/read-file.js
var read_file = __webpack_require__(2717);
;// CONCATENATED MODULE: ./build/src/plan/shape.js
/** Judges data from outside: whether it has one form exactly, with nothing beside it and nothing beyond bounds. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function shape_text(maxLength) {
    return (value) => typeof value === 'string' && value.length <= maxLength;
}
function matching(pattern) {
    return (value) => typeof value === 'string' && pattern.test(value);
}
const flag = (value) => typeof value === 'boolean';
/** Not negative, and no more than can be counted. */
const count = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
function oneOf(...values) {
    return (value) => values.some((known) => known === value);
}
function either(a, b) {
    return (value) => a(value) || b(value);
}
function nullable(shape) {
    return (value) => value === null || shape(value);
}
/** For what a record may be without. */
function optional(shape) {
    return (value) => value === undefined || shape(value);
}
function list(shape, maxItems) {
    return (value) => Array.isArray(value) && value.length <= maxItems && value.every((item) => shape(item));
}
/** Every name is text from outside. */
function dictionary(shape, maxItems) {
    return (value) => {
        if (!isObject(value))
            return false;
        const entries = Object.entries(value);
        return entries.length <= maxItems && entries.every(([name, item]) => name !== '__proto__' && shape(item));
    };
}
/** Has these fields and no others. A field that the type gains is missing here, for the compiler to see. */
function record(fields) {
    const shapes = new Map(Object.entries(fields));
    return (value) => {
        if (!isObject(value))
            return false;
        const given = new Map(Object.entries(value));
        for (const name of given.keys())
            if (!shapes.has(name))
                return false;
        for (const [name, shape] of shapes)
            if (!shape(given.get(name)))
                return false;
        return true;
    };
}

;// CONCATENATED MODULE: ./build/src/plan/change-shape.js



/** Longer than any name or value that a server takes. */
const line = shape_text(4096);
const maxItems = 1000;
const lines = list(line, maxItems);
const mixed = oneOf('mixed');
const statementFields = {
    Sid: line,
    Effect: line,
    Principal: record({ AWS: lines }),
    Action: lines,
    Resource: lines,
    NotResource: lines,
    Condition: dictionary(dictionary(lines, maxItems), maxItems),
};
const statement = record(statementFields);
const policy = record({ Id: line, Statement: list(statement, maxItems) });
/** Three times what a server takes: comparing two costs more than their lengths. */
const maxPolicyLength = 64 * 1024;
const boundedPolicy = (value) => policy(value) && JSON.stringify(value).length <= maxPolicyLength;
const { Principal: _ofBuckets, ...iamFields } = statementFields;
const iamPolicy = record({ Id: line, Statement: list(record(iamFields), maxItems) });
const change_shape_status = oneOf('enabled', 'disabled');
const secret = optional(oneOf('as declared', 'generated', 'other', 'unknown'));
const serviceAccount = record({
    parent: line,
    status: change_shape_status,
    name: line,
    description: line,
    expires: nullable(line),
    policy: either(iamPolicy, oneOf('inherit', 'unclear')),
    secret,
});
const lifecycleRule = record({
    id: line,
    status: oneOf('Enabled', 'Disabled'),
    prefix: line,
    tags: dictionary(line, maxItems),
    objectSizeGreaterThan: nullable(count),
    objectSizeLessThan: nullable(count),
    expirationDays: nullable(count),
    expirationDate: nullable(line),
    expiredObjectDeleteMarker: flag,
    expiredObjectAllVersions: flag,
    delMarkerExpirationDays: nullable(count),
    noncurrentExpirationDays: nullable(count),
    newerNoncurrentVersions: nullable(count),
    transitionDays: nullable(count),
    transitionDate: nullable(line),
    transitionStorageClass: line,
    noncurrentTransitionDays: nullable(count),
    noncurrentTransitionStorageClass: line,
    abortIncompleteUploadDays: nullable(count),
});
const corsRule = record({
    id: line,
    allowedOrigins: lines,
    allowedMethods: lines,
    allowedHeaders: lines,
    exposeHeaders: lines,
    maxAgeSeconds: count,
});
const notification = record({ id: line, arn: line, events: lines, prefix: line, suffix: line });
const remoteTarget = record({
    from: line,
    site: line,
    endpoint: line,
    secure: flag,
    bucket: line,
    synchronous: flag,
    bandwidth: count,
    healthInterval: count,
    credentials: oneOf('as given', 'other'),
});
const replicationRule = record({
    id: line,
    enabled: flag,
    priority: count,
    prefix: line,
    tags: list(record({ key: line, value: line }), maxItems),
    deleteMarkers: flag,
    deletes: flag,
    existingObjects: flag,
    metadataSync: flag,
    storageClass: line,
    to: record({ site: line, endpoint: line, bucket: line }),
});
const replicatedSite = record({
    name: line,
    endpoint: line,
    synchronous: either(flag, mixed),
    bandwidth: either(count, mixed),
});
/** Where it leads is made into a link. */
const file = (value) => line(value) && value !== '' && !(0,read_file/* isEscaping */.RK)(value);
const source = record({
    file,
    path: list(either(line, count), maxItems),
    line: optional(count),
    column: optional(count),
});
function shapeChange(kind, value) {
    return record({
        alias: line,
        owner: oneOf('apply-buckets', 'apply-policies', 'apply-access', 'setup-replication'),
        kind: oneOf(kind),
        key: line,
        verb: oneOf('create', 'update', 'delete', 'report'),
        before: optional(value),
        after: optional(value),
        source: optional(source),
        oneWay: optional(line),
        notes: optional(lines),
        reason: optional(oneOf('unmanaged', 'unsupported')),
    });
}
/** Each kind with the form of its values: whoever adds a kind adds it here, else no file with it is taken. */
const shapes = {
    bucket: shapeChange('bucket', record({ objectLocking: flag, goesWith: optional(lines) })),
    versioning: shapeChange('versioning', record({
        status: oneOf('Enabled', 'Suspended'),
        excludedPrefixes: lines,
        excludeFolders: flag,
    })),
    retention: shapeChange('retention', record({
        mode: oneOf('GOVERNANCE', 'COMPLIANCE'),
        unit: oneOf('Days', 'Years'),
        validity: count,
    })),
    encryption: shapeChange('encryption', record({ sseAlgorithm: oneOf('AES256', 'aws:kms'), kmsMasterKeyId: line })),
    quota: shapeChange('quota', record({ bytes: count, rate: count, requests: count })),
    tags: shapeChange('tags', dictionary(line, maxItems)),
    lifecycle: shapeChange('lifecycle', list(lifecycleRule, maxItems)),
    cors: shapeChange('cors', list(corsRule, maxItems)),
    notification: shapeChange('notification', list(notification, maxItems)),
    policy: shapeChange('policy', boundedPolicy),
    'iam-policy': shapeChange('iam-policy', iamPolicy),
    user: shapeChange('user', record({ status: change_shape_status, policies: lines, secret })),
    group: shapeChange('group', record({ status: change_shape_status, members: lines, policies: lines })),
    'service-account': shapeChange('service-account', either(serviceAccount, record({ parent: line }))),
    'remote-target': shapeChange('remote-target', remoteTarget),
    replication: shapeChange('replication', list(replicationRule, maxItems)),
    'site-replication': shapeChange('site-replication', record({ sites: list(replicatedSite, maxItems), lifecycleExpiry: either(flag, mixed) })),
    'replicated-site': shapeChange('replicated-site', replicatedSite),
};
const resourceChange = (value) => {
    const kind = resource_change/* kinds */.EZ.find((known) => isObject(value) && 'kind' in value && value.kind === known);
    return kind !== undefined && shapes[kind](value);
};

// EXTERNAL MODULE: ./build/src/plan/file.js
var plan_file = __webpack_require__(8619);
;// CONCATENATED MODULE: ./build/src/plan/read-plan-file.js





const maxSections = 1000;
const maxChanges = 100_000;
/** Some seconds of comparing. */
const maxPairs = 500_000;
const read_plan_file_line = shape_text(4096);
const digest = matching(/^[0-9a-f]{64}$/);
const existing = (value) => isObject(value) && Object.entries(value).every(([kind, amount]) => isKind(kind) && count(amount));
function isKind(name) {
    return resource_change/* kinds */.EZ.some((kind) => kind === name);
}
const section = record({
    id: read_plan_file_line,
    alias: read_plan_file_line,
    owner: oneOf('apply-buckets', 'apply-policies', 'apply-access', 'setup-replication'),
    server: read_plan_file_line,
    host: read_plan_file_line,
    changes: list(resourceChange, maxChanges),
    existing,
    digest,
});
const content = record({
    version: oneOf(plan_file/* planFileVersion */.kD),
    configDigest: optional(digest),
    sections: list(section, maxSections),
});
/**
 * The whole of a plan file that somebody else wrote, as data: exactly what `serialisePlan` writes, and nothing
 * beside it. Never throws. What it says need not be true: a digest binds only where it is compared with one's own.
 */
function readPlanFile(fileText) {
    const value = (0,json_text/* readJson */.V)(fileText);
    if (value === undefined)
        return { ok: false, why: 'It is not JSON.' };
    if (!isObject(value) || !('version' in value))
        return { ok: false, why: 'It is no plan file.' };
    if (value.version !== plan_file/* planFileVersion */.kD)
        return { ok: false, why: `It is not a plan file of version ${plan_file/* planFileVersion */.kD}.` };
    if (!content(value))
        return { ok: false, why: `It has something that no plan has${locateMisfit(value)}.` };
    const { sections, configDigest } = value;
    const odd = sections.findIndex((one) => !isCoherent(one));
    if (odd >= 0)
        return { ok: false, why: `Section ${odd + 1} contradicts itself.` };
    const ids = new Set(sections.map(({ id }) => id));
    if (ids.size < sections.length)
        return { ok: false, why: 'It has one section twice.' };
    if (weighPolicies(sections) > maxPairs)
        return { ok: false, why: 'Its policies would take too long to compare.' };
    return { ok: true, plan: { sections }, ...(configDigest !== undefined && { configDigest }) };
}
/** Comparing what two policies expose takes time by how many resources the one names, times those of the other. */
function weighPolicies(sections) {
    const weigh = (policy) => (policy?.Statement ?? []).reduce((sum, { Resource, NotResource }) => sum + Resource.length + NotResource.length, 1);
    const changes = sections.flatMap((one) => one.changes);
    return changes.reduce((sum, change) => sum + (change.kind === 'policy' ? weigh(change.before) * weigh(change.after) : 0), 0);
}
/** A section holds its own changes only, and each has the sides that its verb tells of. */
function isCoherent({ id, alias, owner, changes }) {
    return (id === `${alias}/${owner}` &&
        changes.every((change) => {
            const { verb, before, after, reason } = change;
            if (change.alias !== alias || change.owner !== owner)
                return false;
            if (verb === 'report')
                return reason !== undefined;
            if (reason !== undefined)
                return false;
            if (verb === 'create')
                return before === undefined && after !== undefined;
            return before !== undefined && (verb === 'delete') === (after === undefined);
        }));
}
/** As far as it is easily told. */
function locateMisfit(value) {
    const sections = 'sections' in value && Array.isArray(value.sections) ? value.sections : [];
    const index = sections.findIndex((one) => !section(one));
    if (index < 0)
        return '';
    const one = sections[index];
    const changes = isObject(one) && 'changes' in one && Array.isArray(one.changes) ? one.changes : [];
    const change = changes.findIndex((each) => !resourceChange(each));
    return change < 0 ? `, in section ${index + 1}` : `, in change ${change + 1} of section ${index + 1}`;
}

// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/render/plan-bounds.js
var plan_bounds = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/render/plan/plan-overview.js
var plan_overview = __webpack_require__(8961);
// EXTERNAL MODULE: ./build/src/render/plan/plan-section.js
var plan_section = __webpack_require__(2823);
// EXTERNAL MODULE: ./build/src/render/plan/plan-top.js + 4 modules
var plan_top = __webpack_require__(2307);
;// CONCATENATED MODULE: ./build/src/render/plan/fork-comment.js





const notice = [
    '**Not a plan against your servers.** The code of this pull request made it, on empty servers of its own job and without any secret: it lists everything that is declared, as if nothing were there yet.',
    'Whoever wrote that code decides what stands here. Judge the changed files themselves, and the workflows first.',
];
const next = '**Next:** a maintainer who wants the plan against the servers pushes these commits to a branch of the repository.';
const rehearsals = new Map([
    ['success', 'success'],
    ['failure', 'failure'],
    ['timed_out', 'failure'],
    ['cancelled', 'cancelled'],
]);
/** For a pull request from a fork. A full one may be longer than a comment can be; a short one always fits. */
function renderForkComment(view, { extent, filesUrl }) {
    const parts = [
        (0,markdown/* drawAlert */.vO)('WARNING', notice),
        ...renderResult(view, { extent, ...(filesUrl && { filesUrl }) }),
    ];
    const link = view.runUrl === undefined ? '' : `[The run of the pull request](${view.runUrl})`;
    return [...parts, next, link].filter((part) => part !== '').join('\n\n');
}
function renderResult({ plan, conclusion }, { extent, filesUrl }) {
    if (plan === undefined) {
        const ended = (0,markdown/* escapeMarkdown */.FV)(conclusion.slice(0, 30) || 'unknown');
        return ['### No plan', `The run of the pull request left none; it ended as ${ended}. Its log says why.`];
    }
    const bounds = (0,plan_bounds/* boundPlan */.q)(extent, filesUrl);
    const rehearsal = rehearsals.get(conclusion) ?? 'skipped';
    const view = { plan, mode: 'plan', findings: [], results: [], rehearsal };
    const changes = extent === 'full' ? (0,plan_section/* renderSections */.H)(plan, [], bounds) : [(0,plan_overview/* renderOverview */.m)(plan, bounds)];
    return [...(0,plan_top/* renderPlanTop */.$)(view, bounds), ...changes];
}

// EXTERNAL MODULE: ./build/src/report/run-link.js
var run_link = __webpack_require__(1418);
// EXTERNAL MODULE: ./build/src/report/triggering-run.js
var triggering_run = __webpack_require__(1734);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/action/post/foreign-file.js




const maxBytes = 20 * 1000 * 1000;
/**
 * Reads what a stranger's run left: a plain file of at most 20 MB, below the workspace or the folder for temporary
 * files, with no link on the way. Never throws.
 */
async function readForeignFile(given, { workspace, environment }) {
    const path = (0,external_node_path_.resolve)(workspace, given);
    const roots = [workspace, environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)()];
    const root = roots.find((folder) => isBelow(folder, path));
    if (root === undefined) {
        return refuse('It lies neither in the workspace nor in the folder for temporary files.');
    }
    try {
        const expected = (0,external_node_path_.join)(await (0,promises_.realpath)(root), (0,external_node_path_.relative)(root, path));
        if ((await (0,promises_.realpath)(path)) !== expected)
            return refuse('It is reached through a link.');
        return await readOpened(expected);
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'missing' };
        return refuse(`It can't be read (${code}).`);
    }
}
function isBelow(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(root, way) === path;
}
async function readOpened(path) {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer without end.
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            return refuse('It is not a regular file.');
        if (stat.size > maxBytes)
            return refuse('It has more than 20 MB.');
        return { kind: 'text', text: await handle.readFile('utf8') };
    }
    finally {
        await handle.close();
    }
}
function refuse(why) {
    return { kind: 'refused', why };
}

;// CONCATENATED MODULE: ./build/src/action/post/post-comment.js






/** The inputs of post-comment. Stable: workflows depend on them. */
const postDefaults = {
    'plan-file': 'minio-rehearsal/plan.plan.json',
    label: 'fork',
    'github-token': '',
};
function readPostInputs(reader) {
    return {
        planFile: reader.text('plan-file'),
        label: reader.text('label'),
        githubToken: reader.text('github-token'),
    };
}
/**
 * Tells the pull request of the run that started this one what that run left behind, which is data and nothing more:
 * read strictly, rendered here, and posted where the forge itself says that it belongs.
 * @throws {ExpectedError}
 */
async function postComment(inputs, context) {
    const { reporter, environment, signal } = context;
    const { label, githubToken: token } = inputs;
    if (token !== '')
        reporter.hide(token);
    const run = await (0,triggering_run/* readTriggeringRun */.C)(environment);
    if (run === undefined)
        throw refuseEvent(environment);
    const plan = await readForeignPlan(inputs, context);
    const text = (extent) => renderFor(run, plan, extent, environment);
    await reporter.summarise(() => text('short'));
    const marker = { action: 'post-comment', label };
    const about = { of: 'triggering-run', mode: 'true', marker, noteworthy: true };
    await reporter.comment({ ...about, token, signal, render: text });
    reporter.setOutput('failure-reason', '');
}
/** Links lead to the files that the run had, and to its log. */
function renderFor(run, plan, extent, environment) {
    const filesUrl = (0,run_link/* linkFiles */.wH)(environment, run.headRepository, run.headSha);
    const view = { plan, conclusion: run.conclusion, runUrl: (0,run_link/* linkRun */.G7)(environment, run.id) };
    return renderForkComment(view, { extent, ...(filesUrl !== undefined && { filesUrl }) });
}
/** @returns undefined where the run left none */
async function readForeignPlan({ planFile }, context) {
    const read = await readForeignFile(planFile, context);
    if (read.kind === 'missing')
        return undefined;
    const file = read.kind === 'text' ? readPlanFile(read.text) : { ok: false, why: read.why };
    if (file.ok)
        return file.plan;
    const message = `Input \`plan-file\`: what the run of the pull request left is not taken. ${file.why}`;
    const mend = 'Nothing was posted. Look into the workflows that the pull request changes, and into its run.';
    throw new errors/* ConfigError */.xL([{ rule: 'input/plan-file', severity: 'error', message, mend }], 'invalid-input');
}
function refuseEvent({ GITHUB_EVENT_NAME: event = 'none' }) {
    const message = `This run (event \`${event}\`) was not started by the run of a pull request.`;
    return new errors/* RefusedError */.fk('event-refused', message, 'a workflow on `workflow_run` of one that runs on `pull_request`');
}

;// CONCATENATED MODULE: ./build/actions/post-comment/inputs.js


;// CONCATENATED MODULE: ./build/actions/post-comment/run.js



/** Comments on a pull request from a fork; speaks to no server. */
const run_action = (0,action/* defineAction */.Q)({ name: 'post-comment', defaults: postDefaults, readInputs: readPostInputs, run: postComment });


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

/***/ 1707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/**
 * What a text in JSON holds; `undefined` for one that is none, which no JSON holds. The error of the language would quote
 * the text.
 */
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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

/***/ 3749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   nI: () => (/* binding */ describeBytes),
/* harmony export */   vG: () => (/* binding */ describeCount)
/* harmony export */ });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
/** A size in its greatest unit, such as `1.2 GiB`; bytes are whole. */
function describeBytes(bytes) {
    let size = bytes;
    let unit = 0;
    // What would round up to 1024 belongs to the next unit.
    while (size >= 1023.95 && unit < units.length - 1) {
        size /= 1024;
        unit += 1;
    }
    return `${Math.round(size * 10) / 10} ${units[unit]}`;
}
/** `1 rule`, `1,204 rules`. */
function describeCount(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** `1,204`. */
function formatCount(count) {
    return count.toLocaleString('en-US');
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
