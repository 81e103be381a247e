export const id = 4029;
export const ids = [4029];
export const modules = {

/***/ 4029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ run_action)
});

// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(9648);
// EXTERNAL MODULE: ./build/src/action/change/change-resources.js + 47 modules
var change_resources = __webpack_require__(718);
;// CONCATENATED MODULE: ./build/src/server/shared-reader.js
/**
 * A reader that asks the server once for what several parts of one reading want: the same question gets the
 * same answer, a failure too. For one reading only, since what is there is to be read afresh in the next.
 * Lines are not shared.
 */
function shareReader(reader) {
    const answers = new Map();
    const read = (route, target) => {
        const asked = answers.get(route) ?? new Map();
        answers.set(route, asked);
        const question = describe(target);
        const answer = asked.get(question) ?? reader.read(route, target);
        asked.set(question, answer);
        return answer;
    };
    return Object.freeze({ ...reader, read });
}
function describe({ bucket = '', key = '', query = {} } = {}) {
    return JSON.stringify([bucket, key, Object.entries(query).sort()]);
}

// EXTERNAL MODULE: ./build/src/action/access/plan-access.js + 35 modules
var plan_access = __webpack_require__(1924);
// EXTERNAL MODULE: ./build/src/action/change/plan-buckets.js + 1 modules
var plan_buckets = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/src/action/change/plan-replication.js + 8 modules
var plan_replication = __webpack_require__(3771);
;// CONCATENATED MODULE: ./build/src/action/change/plan-all.js




/** Every action that owns resources, in the order in which they are applied. */
function listParts(access) {
    return [
        (0,plan_buckets/* createBucketPlanner */.X)('apply-buckets'),
        (0,plan_buckets/* createBucketPlanner */.X)('apply-policies'),
        (0,plan_access/* createAccessPlanner */.f)(access),
        plan_replication/* replicationPlanner */.x,
    ];
}
/**
 * Plans everything at once: each section is what its own action would find once the earlier ones were applied,
 * so that the digests of one plan hold through all stages. The servers are read once for all of them.
 */
function createWholePlanner(access) {
    const parts = listParts(access);
    return {
        action: 'plan',
        chooseAliases: (desired, inputs) => {
            const chosen = parts.flatMap((part) => part.chooseAliases?.(desired, inputs) ?? []);
            return desired.aliases.filter(({ name }) => chosen.some((alias) => alias.name === name));
        },
        start: (session, inputs, context) => {
            const isNamed = (alias) => inputs.alias === 'all' || inputs.alias === alias;
            return async (desired) => {
                const shared = { ...session, readers: session.readers.map(shareReader) };
                const named = narrowSession(shared, isNamed);
                const makers = parts
                    .filter((part) => part.isPartOf?.(desired, inputs) ?? true)
                    .map((part) => part.start(part.chooseAliases ? shared : named, inputs, context));
                return joinPlans(await makeInOrder(makers, desired));
            };
        },
    };
}
function narrowSession(session, isNamed) {
    return {
        ...session,
        connections: session.connections.filter(({ alias }) => isNamed(alias)),
        readers: session.readers.filter(({ alias }) => isNamed(alias)),
    };
}
/** All read side by side; each compares once the earlier ones are known. The first failure is told. */
async function makeInOrder(makers, desired) {
    const made = [];
    for (const make of makers) {
        const earlier = planOf([...made]);
        // Who fails before it is asked for leaves nobody to hear of it.
        earlier.catch(() => undefined);
        made.push(make(desired, earlier));
    }
    await Promise.allSettled(made);
    return Promise.all(made);
}
async function planOf(made) {
    return joinPlans(await Promise.all(made)).plan;
}
function joinPlans(planned) {
    return {
        plan: { sections: planned.flatMap(({ plan }) => plan.sections) },
        deployments: new Map(planned.flatMap(({ deployments }) => [...deployments])),
        findings: planned.flatMap(({ findings }) => findings),
        overviews: planned.flatMap(({ overviews }) => overviews),
        access: planned.flatMap(({ access }) => access ?? []),
    };
}

// EXTERNAL MODULE: ./build/src/action/input/change-input.js
var change_input = __webpack_require__(1850);
// EXTERNAL MODULE: ./build/src/action/input/issue-input.js
var issue_input = __webpack_require__(6717);
;// CONCATENATED MODULE: ./build/actions/plan/inputs.js


/** Those of an action that changes a server, without what only a change needs. */
const { mode: _mode, 'expected-plan': _expectedPlan, concurrency: _concurrency, 'allow-event': _allowEvent, ...shared } = change_input/* changeDefaults */.$8;
const defaults = {
    ...shared,
    alias: 'all',
    'allow-delete-buckets': 'false',
    'iam-export': 'false',
    rehearsal: '',
    'fail-on-changes': 'false',
    ...issue_input/* issueDefaults */.g,
};
function readInputs(reader) {
    const tried = reader.text('rehearsal') !== '';
    return {
        ...(0,change_input/* readPlanInputs */.jU)(reader),
        mode: 'plan',
        expectedPlan: '',
        concurrency: 1,
        allowEvents: [],
        allowDeleteBuckets: reader.flag('allow-delete-buckets'),
        iamExport: reader.flag('iam-export'),
        secretsToken: '',
        issues: (0,issue_input/* readIssueInputs */.H)(reader),
        failOnChanges: reader.flag('fail-on-changes'),
        rehearsal: tried ? reader.oneOf('rehearsal', ['success', 'failure', 'cancelled', 'skipped']) : undefined,
    };
}

;// CONCATENATED MODULE: ./build/actions/plan/run.js




/** Plans for every action that owns resources; writes nothing, ever. */
const run_action = (0,action/* defineAction */.Q)({
    name: 'plan',
    defaults: defaults,
    readInputs: readInputs,
    run: (inputs, context) => (0,change_resources/* changeResources */.s)(createWholePlanner(inputs), inputs, context),
});


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ createBucketPlanner)
});

// EXTERNAL MODULE: ./build/src/plan/build.js + 19 modules
var build = __webpack_require__(1060);
// EXTERNAL MODULE: ./build/src/plan/expect.js
var expect = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/src/policy/exposure.js
var exposure = __webpack_require__(8123);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
;// CONCATENATED MODULE: ./build/src/render/plan/bucket-table.js



/** Each owner shows what it reads. */
const columns = {
    'apply-buckets': ['bucket', 'declared', 'versioning', 'lock', 'quota', 'settings'],
    'apply-policies': ['bucket', 'declared', 'policy'],
};
/** Every bucket that is there, declared or not, with what it is set to: a person's "list buckets". */
function renderBucketsMarkdown(owner, actual, declared) {
    const rows = describeBuckets(owner, actual, declared).map(([name = '', ...rest]) => [(0,markdown/* code */.aY)(name), ...rest]);
    const body = rows.length === 0 ? 'No buckets yet.' : (0,markdown/* table */.tp)(columns[owner], rows);
    return (0,markdown/* fold */.AU)(`Buckets on ${actual.alias}`, body, false);
}
/** The same for a terminal, in columns. */
function renderBucketsText(owner, actual, declared) {
    const rows = [columns[owner], ...describeBuckets(owner, actual, declared)];
    const widths = columns[owner].map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
    return [`Buckets on ${(0,plain/* plain */.p)(actual.alias)}:`, ...lines.map((line) => `  ${line.trimEnd()}`)].join('\n');
}
function describeBuckets(owner, { buckets }, declared) {
    return [...buckets.values()].map((bucket) => [
        (0,plain/* plain */.p)(bucket.name),
        declared.has(bucket.name) ? 'yes' : 'no',
        ...(owner === 'apply-policies' ? [describePolicy(bucket)] : describeBucket(bucket)),
    ]);
}
function describePolicy({ name, documents: { policy } }) {
    if (!policy)
        return '';
    const open = (0,exposure/* describeExposure */.BQ)(policy, name);
    return open ? `anyone may ${open}` : 'closed to everyone';
}
function describeBucket(bucket) {
    const { versioning, quota } = bucket.documents;
    return [
        versioning?.status.toLowerCase() ?? 'never set',
        describeLock(bucket),
        quota && quota.bytes > 0 ? `${quota.bytes} bytes` : '',
        describeSettings(bucket),
    ];
}
function describeLock({ objectLocking, documents: { retention } }) {
    if (!objectLocking)
        return '';
    return retention ? `${retention.mode} ${retention.validity} ${retention.unit}` : 'on';
}
function describeSettings({ documents }) {
    const parts = [
        documents.lifecycle && `lifecycle (${documents.lifecycle.length})`,
        documents.tags && `tags (${Object.keys(documents.tags).length})`,
        documents.encryption && `encryption ${documents.encryption.sseAlgorithm}`,
        documents.notification && `notifications (${documents.notification.length})`,
        documents.cors && `CORS (${documents.cors.length})`,
    ];
    return parts.filter(Boolean).join(', ');
}

// EXTERNAL MODULE: ./build/src/resources/read-actual.js + 1 modules
var read_actual = __webpack_require__(289);
// EXTERNAL MODULE: ./build/src/action/heartbeat.js
var heartbeat = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/src/action/reading.js
var reading = __webpack_require__(896);
// EXTERNAL MODULE: ./build/src/action/change/locate-section.js
var locate_section = __webpack_require__(3965);
;// CONCATENATED MODULE: ./build/src/action/change/plan-buckets.js







/** Plans the settings of buckets that `owner` owns. */
function createBucketPlanner(owner) {
    return {
        action: owner,
        start: (session, inputs, context) => {
            let heads = startReadings(session, owner);
            return (desired, earlier = Promise.resolve(expect/* nothingEarlier */.Io)) => {
                const current = heads ?? startReadings(session, owner);
                heads = undefined;
                return planBuckets({ owner, desired, inputs, session, context, heads: current, earlier });
            };
        },
    };
}
function startReadings({ readers }, owner) {
    return readers.map((reader) => (0,read_actual/* startReading */.B)(reader, owner));
}
/** @throws {ExpectedError} telling of every server that can't be read, not only of the first */
async function planBuckets(planning) {
    const { owner, desired, inputs, session, context } = planning;
    const attempts = session.readers.map((reader, index) => read(planning, reader, planning.heads[index]));
    const found = (0,reading/* collectReadings */.Cy)(await Promise.allSettled(attempts));
    const before = await planning.earlier;
    const actuals = found.map((actual) => (0,expect/* expectActual */.ce)(actual, before));
    const deployments = (0,reading/* mapDeployments */.t9)(actuals);
    const sections = actuals.map((actual, index) => {
        const host = session.connections[index]?.url.host ?? '';
        return (0,build/* buildSection */.C)({ owner, desired, actual, unmanaged: inputs.unmanaged, host });
    });
    return {
        plan: { sections: await (0,locate_section/* locateSections */.F)(context.workspace, sections) },
        deployments,
        findings: [],
        overviews: found.map((actual) => plan_buckets_describeBuckets(owner, desired, actual)),
    };
}
function plan_buckets_describeBuckets(owner, desired, actual) {
    const declared = () => new Set((0,build/* declaredFor */.Q)(desired, actual.alias).map((bucket) => bucket.name));
    return {
        text: () => renderBucketsText(owner, actual, declared()),
        markdown: () => renderBucketsMarkdown(owner, actual, declared()),
    };
}
function read({ owner, desired, context: { reporter } }, reader, head) {
    const { alias } = reader;
    const request = {
        owner,
        declared: (0,build/* declaredFor */.Q)(desired, alias),
        onSlowPath: (why) => reporter.log('info', `${alias}: reading bucket by bucket, since ${why}`),
        onUnreadable: (bucket, why) => reporter.log('warning', `${alias}/${bucket} is left out: ${why}`),
    };
    return (0,heartbeat/* withHeartbeat */.p)(reporter, `reading ${alias}`, () => (0,read_actual/* readActual */.R)(reader, request, head));
}


/***/ }),

/***/ 6717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readIssueInputs),
/* harmony export */   g: () => (/* binding */ issueDefaults)
/* harmony export */ });
/** The inputs of every action that can keep an issue. Stable: workflows depend on them. */
const issueDefaults = { issue: 'false', 'issue-labels': '' };
function readIssueInputs(reader) {
    return {
        /** Keeps one issue open while something is wrong. */
        issue: reader.flag('issue'),
        issueLabels: reader.list('issue-labels'),
    };
}


/***/ }),

/***/ 289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readActual),
  B: () => (/* binding */ startReading)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/server/capability.js
var capability = __webpack_require__(6715);
// EXTERNAL MODULE: ./build/src/server/routes.js + 8 modules
var routes = __webpack_require__(1839);
// EXTERNAL MODULE: ./build/src/server/xml.js
var xml = __webpack_require__(752);
// EXTERNAL MODULE: ./build/src/server/zip.js
var zip = __webpack_require__(5190);
// EXTERNAL MODULE: ./build/src/resources/actual.js + 7 modules
var actual = __webpack_require__(795);
// EXTERNAL MODULE: ./build/src/resources/bucket/read.js
var read = __webpack_require__(7304);
// EXTERNAL MODULE: ./build/src/resources/read-bulk.js
var read_bulk = __webpack_require__(6884);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/src/server/read-optional.js
var read_optional = __webpack_require__(3238);
;// CONCATENATED MODULE: ./build/src/resources/read-each.js




/** Requests under way at one time; more gains nothing, since the server answers at the pace of its cores. */
const concurrency = 16;
/**
 * Reads bucket by bucket, for callers that may not have the bulk export, servers that have none, and
 * documents that it leaves out. A bucket that is not there is not in the answer.
 */
async function readEach(reader, buckets, wanted) {
    const read = async (bucket) => ({ bucket, texts: await readBucket(reader, bucket, wanted) });
    const found = new Map();
    for (const { bucket, texts } of await (0,p_map/* default */.Ay)(buckets, read, { concurrency })) {
        if (texts)
            found.set(bucket, texts);
    }
    return found;
}
async function readBucket(reader, bucket, wanted) {
    const texts = {};
    try {
        for (const name of wanted) {
            const reply = await readSupported(reader, name, bucket);
            if (reply)
                texts[name] = reply.body.toString('utf8');
        }
        return texts;
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && error.failure.code === 'NoSuchBucket')
            return undefined;
        throw error;
    }
}
/** What a server does not know at all can't be set there either. */
async function readSupported(reader, name, bucket) {
    try {
        return await (0,read_optional/* readOptional */.T)(reader, actual/* bucketDocuments */.T[name].route, { bucket });
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && error.reason === 'unsupported')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/resources/read-actual.js









/** Asks for what every reading begins with. A failure waits until the answer is wanted. */
function startReading(reader, owner) {
    const head = { capabilities: (0,capability/* probeServer */._)(reader), bulk: tryBulk(reader, owner) };
    for (const answer of Object.values(head))
        answer.catch(() => undefined);
    return head;
}
/** Reads one alias: in bulk if that can be had, else bucket by bucket. @throws {ServiceError} */
async function readActual(reader, request, head = startReading(reader, request.owner)) {
    const [capabilities, bulk] = await Promise.all([head.capabilities, head.bulk]);
    const texts = await readTexts(reader, request, capabilities, bulk);
    const buckets = new Map();
    for (const name of [...texts.keys()].sort()) {
        const bucket = understandBucket(reader.alias, name, texts.get(name) ?? {}, request);
        if (bucket)
            buckets.set(name, bucket);
    }
    for (const { name, declaration } of request.declared) {
        const bucket = buckets.get(name);
        if (!bucket || declaration.state !== 'absent' || request.owner !== 'apply-buckets')
            continue;
        buckets.set(name, { ...bucket, remains: await (0,read/* readRemains */.UW)(reader, name) });
    }
    const region = await findRegion(reader, request, capabilities, buckets);
    return { alias: reader.alias, capabilities, region, buckets };
}
/** What can't be understood of a declared bucket is an error: a plan would overwrite it unseen. */
function understandBucket(alias, name, texts, { declared, onUnreadable }) {
    try {
        return (0,actual/* parseBucket */.W)(name, texts);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : 'unknown';
        if (declared.some((bucket) => bucket.name === name))
            throw tellUnreadable(`${alias}/${name}`, why, error);
        onUnreadable(name, why);
        return undefined;
    }
}
function tellUnreadable(resource, why, cause) {
    return new errors/* ServiceError */._7({
        reason: 'server-error',
        operation: 'understand metadata',
        resource,
        status: 0,
        code: 'UnreadableAnswer',
        outcomeUnknown: false,
    }, `Can't understand what the server answers for ${resource}: ${why}.`, { cause });
}
/** All buckets share the server's region; where it does not tell, any bucket does. */
async function findRegion(reader, { declared }, { region }, buckets) {
    const [bucket] = buckets.keys();
    const asked = declared.some(({ declaration }) => declaration.region !== undefined);
    if (region !== undefined || !asked || bucket === undefined)
        return region;
    const reply = await reader.read(routes/* routes */.J.getLocation, { bucket });
    return (0,xml/* text */.Qq)((0,xml/* parseXml */.NO)(reply.body.toString('utf8')));
}
/** Each owner reads what it owns, and whether the bucket is there. */
const documentsOf = {
    'apply-buckets': [
        'versioning',
        'objectLock',
        'encryption',
        'tags',
        'lifecycle',
        'notification',
        'quota',
        'cors',
    ],
    'apply-policies': ['policy'],
};
/** Without what this server is known not to have. */
function wantedDocuments(owner, { cors, adminVersion }) {
    const missing = new Set();
    if (adminVersion === undefined)
        missing.add('quota');
    if (cors === false)
        missing.add('cors');
    return documentsOf[owner].filter((name) => !missing.has(name));
}
async function tryBulk(reader, owner) {
    try {
        return { texts: await (0,read_bulk/* readBulk */.J)(reader, documentsOf[owner]) };
    }
    catch (error) {
        if (error instanceof zip/* ZipError */.W)
            throw tellUnreadable(reader.alias, error.message, error);
        if (!(error instanceof errors/* ServiceError */._7) || !['denied', 'unsupported'].includes(error.reason))
            throw error;
        return { refused: error };
    }
}
async function readTexts(reader, { owner, declared, onSlowPath }, capabilities, bulk) {
    const wanted = wantedDocuments(owner, capabilities);
    if ('texts' in bulk)
        return addUnexported(reader, bulk.texts, wanted);
    onSlowPath((0,read_bulk/* tellWithoutBulk */.C)(bulk.refused));
    const listed = await (0,read/* listBucketNames */.dm)(reader);
    // A list may hide a bucket from this caller, so what is declared is asked for by name as well.
    return readEach(reader, new Set([...listed, ...declared.map((bucket) => bucket.name)]), wanted);
}
async function addUnexported(reader, texts, wanted) {
    const rest = wanted.filter((name) => actual/* bucketDocuments */.T[name].exportName === undefined);
    if (rest.length === 0)
        return texts;
    for (const [bucket, more] of await readEach(reader, texts.keys(), rest)) {
        texts.set(bucket, { ...texts.get(bucket), ...more });
    }
    return texts;
}


/***/ })

};
