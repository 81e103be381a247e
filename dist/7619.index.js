export const id = 7619;
export const ids = [7619];
export const modules = {

/***/ 7619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ run_action)
});

// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(9648);
// EXTERNAL MODULE: ./build/src/action/change/change-resources.js + 19 modules
var change_resources = __webpack_require__(3317);
// EXTERNAL MODULE: ./build/src/action/change/plan-buckets.js + 1 modules
var plan_buckets = __webpack_require__(2743);
// EXTERNAL MODULE: ./build/src/action/input/change-input.js
var change_input = __webpack_require__(1850);
;// CONCATENATED MODULE: ./build/actions/apply-policies/inputs.js

const defaults = change_input/* changeDefaults */.$8;
function readInputs(reader) {
    return { ...(0,change_input/* readChangeInputs */.Y1)(reader), allowDeleteBuckets: false };
}

;// CONCATENATED MODULE: ./build/actions/apply-policies/run.js




/** Owns bucket policies, and nothing else: it never creates a bucket. */
const run_action = (0,action/* defineAction */.Q)({
    name: 'apply-policies',
    defaults: defaults,
    readInputs: readInputs,
    run: (inputs, context) => (0,change_resources/* changeResources */.s)((0,plan_buckets/* createBucketPlanner */.X)('apply-policies'), inputs, context),
});


/***/ }),

/***/ 2743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ createBucketPlanner)
});

// EXTERNAL MODULE: ./build/src/plan/build.js
var build = __webpack_require__(2421);
// EXTERNAL MODULE: ./build/src/plan/expect.js
var expect = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/src/policy/exposure.js
var exposure = __webpack_require__(8123);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
;// CONCATENATED MODULE: ./build/src/render/bucket-table.js



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

/***/ 2421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ buildSection),
/* harmony export */   Q: () => (/* binding */ declaredFor)
/* harmony export */ });
/* harmony import */ var _resources_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6292);
/* harmony import */ var _resources_policy_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8407);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8717);



/** Buckets without `sites` are declared for every alias that the run names. */
function declaredFor(desired, alias) {
    return desired.buckets.filter(({ declaration: { sites } }) => sites?.includes(alias) ?? true);
}
/** Compares one alias with its declaration. Pure: the same input gives the same section and digest. */
function buildSection({ owner, desired, actual, unmanaged, host }) {
    const { alias, capabilities } = actual;
    const declared = declaredFor(desired, alias);
    const changes = declared.flatMap((bucket) => {
        const there = actual.buckets.get(bucket.name);
        const locked = there?.objectLocking ?? bucket.declaration.objectLocking ?? false;
        const exists = there !== undefined;
        const frame = { ...bucket, alias, capabilities, unmanaged, locked, exists, region: actual.region };
        return (0,_resources_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diffBucket */ .YB)(owner, frame, there);
    });
    const strays = unmanaged === 'ignore' ? [] : reportStrays(owner, declared, actual);
    const sorted = sortChanges([...changes, ...strays]);
    const server = capabilities.deploymentId ?? host;
    return {
        id: `${alias}/${owner}`,
        alias,
        owner,
        server,
        host,
        changes: sorted,
        existing: countExisting(actual),
        digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestChanges */ .e)(server, sorted),
    };
}
/** Buckets that nobody declared: told, and left alone in every mode. */
function reportStrays(owner, declared, actual) {
    const names = new Set(declared.map((bucket) => bucket.name));
    const strays = [...actual.buckets.values()].filter((bucket) => !names.has(bucket.name));
    return strays.flatMap((bucket) => reportStray(owner, actual.alias, bucket));
}
function reportStray(owner, alias, bucket) {
    const { name: key, objectLocking, documents } = bucket;
    const report = { alias, owner, key, verb: 'report', reason: 'unmanaged' };
    if (owner === 'apply-buckets')
        return [{ ...report, kind: 'bucket', before: { objectLocking } }];
    if (!documents.policy)
        return [];
    const change = { ...report, kind: 'policy', before: documents.policy };
    return [{ ...change, notes: (0,_resources_policy_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .remarkExposure */ .W)(change) }];
}
/** By bucket, then by kind in the order of applying. */
function sortChanges(changes) {
    return [...changes].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || _resources_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.indexOf(a.kind) - _resources_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.indexOf(b.kind));
}
function countExisting({ buckets }) {
    const counts = { bucket: buckets.size };
    for (const { documents } of buckets.values()) {
        for (const kind of _resources_index_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKinds */ .U2) {
            if (documents[kind] !== undefined)
                counts[kind] = (counts[kind] ?? 0) + 1;
        }
    }
    return counts;
}


/***/ }),

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ nothingEarlier),
/* harmony export */   ce: () => (/* binding */ expectActual),
/* harmony export */   dj: () => (/* binding */ expectSite)
/* harmony export */ });
/** What will be there once the changes of earlier actions are applied, as far as later actions look at it. */
/** A run that plans nothing earlier. */
const nothingEarlier = { sections: [] };
/** Buckets that are to be made are there, without settings; those that are to go are not. Pure. */
function expectActual(actual, earlier) {
    const changes = changesAt(actual.alias, earlier);
    if (changes.length === 0)
        return actual;
    const buckets = new Map(actual.buckets);
    for (const change of changes) {
        if (change.kind !== 'bucket')
            continue;
        if (change.verb === 'delete')
            buckets.delete(change.key);
        if (change.verb !== 'create')
            continue;
        const made = makeBucket(change.key, change.after?.objectLocking ?? false);
        buckets.set(change.key, made);
    }
    return { ...actual, buckets: sortByName(buckets) };
}
/** As `expectActual`, and with the versioning that is to be set. Rules and targets stay as they are. Pure. */
function expectSite(site, earlier) {
    const changes = changesAt(site.alias, earlier);
    if (changes.length === 0)
        return site;
    const buckets = new Map(site.buckets);
    for (const change of changes) {
        const name = change.key;
        const bucket = buckets.get(name);
        if (change.kind === 'bucket' && change.verb === 'delete')
            buckets.delete(name);
        if (change.kind === 'bucket' && change.verb === 'create') {
            buckets.set(name, makeSiteBucket(name, change.after?.objectLocking ?? false));
        }
        if (change.kind === 'versioning' && bucket)
            buckets.set(name, { ...bucket, versioning: change.after });
    }
    return { ...site, buckets: sortByName(buckets) };
}
function changesAt(alias, { sections }) {
    return sections
        .filter((section) => section.alias === alias)
        .flatMap(({ changes }) => changes.filter(({ verb }) => verb !== 'report'));
}
function makeBucket(name, objectLocking) {
    return {
        name,
        objectLocking,
        documents: {
            versioning: undefined,
            retention: undefined,
            encryption: undefined,
            quota: undefined,
            tags: undefined,
            lifecycle: undefined,
            cors: undefined,
            notification: undefined,
            policy: undefined,
        },
    };
}
/** The server switches versioning on together with object lock. */
function makeSiteBucket(name, objectLocking) {
    const enabled = { status: 'Enabled', excludedPrefixes: [], excludeFolders: false };
    return { name, versioning: objectLocking ? enabled : undefined, objectLocking, rules: [], targets: [] };
}
function sortByName(buckets) {
    return new Map([...buckets].sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ bucketDocuments),
  W: () => (/* binding */ parseBucket)
});

// EXTERNAL MODULE: ./build/src/server/routes.js + 8 modules
var routes = __webpack_require__(1839);
// EXTERNAL MODULE: ./build/src/server/xml.js
var server_xml = __webpack_require__(752);
// EXTERNAL MODULE: ./build/src/resources/document.js
var resources_document = __webpack_require__(8966);
// EXTERNAL MODULE: ./build/src/resources/cors/types.js
var types = __webpack_require__(7436);
;// CONCATENATED MODULE: ./build/src/resources/cors/read.js




/** Left out of the bulk export by servers that have CORS per bucket, hence always read by itself. */
const corsDocument = (0,resources_document/* parseOnce */.v)({
    route: routes/* routes */.J.getCors,
    parse(xml) {
        const rules = (0,server_xml/* children */.Y_)((0,server_xml/* parseXml */.NO)(xml), 'CORSRule');
        return rules.length === 0 ? undefined : rules.map(parseRule);
    },
});
function parseRule(rule) {
    const all = (name) => (0,types/* sortSet */.F)((0,server_xml/* children */.Y_)(rule, name).map((node) => (0,server_xml/* text */.Qq)(node) ?? ''));
    return {
        id: (0,server_xml/* childText */.ix)(rule, 'ID') ?? '',
        allowedOrigins: all('AllowedOrigin'),
        allowedMethods: all('AllowedMethod'),
        allowedHeaders: all('AllowedHeader'),
        exposeHeaders: all('ExposeHeader'),
        maxAgeSeconds: Number((0,server_xml/* childText */.ix)(rule, 'MaxAgeSeconds') ?? 0),
    };
}

;// CONCATENATED MODULE: ./build/src/resources/encryption/read.js



const encryptionDocument = (0,resources_document/* parseOnce */.v)({
    exportName: 'bucket-encryption.xml',
    route: routes/* routes */.J.getEncryption,
    parse(xml) {
        const rule = (0,server_xml/* child */.jf)((0,server_xml/* parseXml */.NO)(xml), 'Rule');
        const applied = (0,server_xml/* child */.jf)(rule, 'ApplyServerSideEncryptionByDefault');
        const sseAlgorithm = (0,server_xml/* childText */.ix)(applied, 'SSEAlgorithm');
        if (sseAlgorithm !== 'AES256' && sseAlgorithm !== 'aws:kms')
            return undefined;
        return { sseAlgorithm, kmsMasterKeyId: (0,server_xml/* childText */.ix)(applied, 'KMSMasterKeyID') ?? '' };
    },
});

// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
;// CONCATENATED MODULE: ./build/src/resources/lifecycle/read.js




const lifecycleDocument = (0,resources_document/* parseOnce */.v)({
    exportName: 'lifecycle.xml',
    route: routes/* routes */.J.getLifecycle,
    parse(xml) {
        const rules = (0,server_xml/* children */.Y_)((0,server_xml/* parseXml */.NO)(xml), 'Rule');
        return rules.length === 0 ? undefined : (0,canonical_json/* sortByCanonical */.eJ)(rules.map(read_parseRule));
    },
});
function read_parseRule(rule) {
    return {
        id: (0,server_xml/* childText */.ix)(rule, 'ID') ?? '',
        status: (0,server_xml/* childText */.ix)(rule, 'Status') === 'Disabled' ? 'Disabled' : 'Enabled',
        ...parseFilter(rule),
        ...parseExpiration(rule),
        ...parseTransition(rule),
        abortIncompleteUploadDays: count((0,server_xml/* child */.jf)(rule, 'AbortIncompleteMultipartUpload'), 'DaysAfterInitiation'),
    };
}
/** Three shapes mean the same: `<Filter>`, a filter with `<And>`, and the older `<Prefix>` beside it. */
function parseFilter(rule) {
    const filter = (0,server_xml/* child */.jf)(rule, 'Filter');
    const both = (0,server_xml/* child */.jf)(filter, 'And') ?? filter;
    const tags = (0,server_xml/* children */.Y_)(both, 'Tag').map((tag) => [
        (0,server_xml/* childText */.ix)(tag, 'Key') ?? '',
        (0,server_xml/* childText */.ix)(tag, 'Value') ?? '',
    ]);
    return {
        prefix: (0,server_xml/* childText */.ix)(both, 'Prefix') ?? (0,server_xml/* childText */.ix)(rule, 'Prefix') ?? '',
        tags: Object.fromEntries(tags),
        objectSizeGreaterThan: count(both, 'ObjectSizeGreaterThan'),
        objectSizeLessThan: count(both, 'ObjectSizeLessThan'),
    };
}
function parseExpiration(rule) {
    const expiration = (0,server_xml/* child */.jf)(rule, 'Expiration');
    const noncurrent = (0,server_xml/* child */.jf)(rule, 'NoncurrentVersionExpiration');
    return {
        expirationDays: count(expiration, 'Days'),
        expirationDate: day(expiration),
        expiredObjectDeleteMarker: (0,server_xml/* childText */.ix)(expiration, 'ExpiredObjectDeleteMarker') === 'true',
        expiredObjectAllVersions: (0,server_xml/* childText */.ix)(expiration, 'ExpiredObjectAllVersions') === 'true',
        delMarkerExpirationDays: count((0,server_xml/* child */.jf)(rule, 'DelMarkerExpiration'), 'Days'),
        noncurrentExpirationDays: count(noncurrent, 'NoncurrentDays'),
        newerNoncurrentVersions: count(noncurrent, 'NewerNoncurrentVersions'),
    };
}
/** Zero days of transition mean "at once", while elsewhere zero means "not set". */
function parseTransition(rule) {
    const transition = (0,server_xml/* child */.jf)(rule, 'Transition');
    const noncurrent = (0,server_xml/* child */.jf)(rule, 'NoncurrentVersionTransition');
    return {
        transitionDays: number(transition, 'Days') ?? null,
        transitionDate: day(transition),
        transitionStorageClass: (0,server_xml/* childText */.ix)(transition, 'StorageClass') ?? '',
        noncurrentTransitionDays: number(noncurrent, 'NoncurrentDays') ?? null,
        noncurrentTransitionStorageClass: (0,server_xml/* childText */.ix)(noncurrent, 'StorageClass') ?? '',
    };
}
function number(node, name) {
    const value = (0,server_xml/* childText */.ix)(node, name);
    return value === undefined ? undefined : Number(value);
}
function count(node, name) {
    return number(node, name) || null;
}
function day(node) {
    return (0,server_xml/* childText */.ix)(node, 'Date')?.slice(0, 'YYYY-MM-DD'.length) ?? null;
}

// EXTERNAL MODULE: ./build/src/resources/notification/types.js
var notification_types = __webpack_require__(4782);
;// CONCATENATED MODULE: ./build/src/resources/notification/read.js





/** MinIO stores every target as a queue, whatever kind of service stands behind it. */
const notificationDocument = (0,resources_document/* parseOnce */.v)({
    exportName: 'notification.xml',
    route: routes/* routes */.J.getNotifications,
    parse(xml) {
        const queues = (0,server_xml/* children */.Y_)((0,server_xml/* parseXml */.NO)(xml), 'QueueConfiguration');
        return queues.length === 0 ? undefined : (0,canonical_json/* sortByCanonical */.eJ)(queues.map(parseQueue));
    },
});
function parseQueue(queue) {
    const rules = (0,server_xml/* children */.Y_)((0,server_xml/* child */.jf)((0,server_xml/* child */.jf)(queue, 'Filter'), 'S3Key'), 'FilterRule');
    const filter = (name) => {
        const rule = rules.find((node) => (0,server_xml/* childText */.ix)(node, 'Name')?.toLowerCase() === name);
        return (0,server_xml/* childText */.ix)(rule, 'Value') ?? '';
    };
    return {
        id: (0,server_xml/* childText */.ix)(queue, 'Id') ?? '',
        arn: (0,notification_types/* dropRegion */.q)((0,server_xml/* childText */.ix)(queue, 'Queue') ?? ''),
        events: [...new Set((0,server_xml/* children */.Y_)(queue, 'Event').map((event) => (0,server_xml/* text */.Qq)(event) ?? ''))].sort(),
        prefix: filter('prefix'),
        suffix: filter('suffix'),
    };
}

// EXTERNAL MODULE: ./build/src/resources/object-lock/read.js
var read = __webpack_require__(1857);
// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(6023);
// EXTERNAL MODULE: ./build/src/policy/normalise.js + 1 modules
var normalise = __webpack_require__(1214);
;// CONCATENATED MODULE: ./build/src/resources/policy/read.js




const policyDocument = (0,resources_document/* parseOnce */.v)({
    exportName: 'policy.json',
    route: routes/* routes */.J.getPolicy,
    parse(json) {
        const { document, problems } = (0,policy_document/* parsePolicyDocument */.X)(JSON.parse(json));
        // A policy that can't be understood must not look like none: a plan would then overwrite it unseen.
        if (!document)
            throw new Error(`the server answered a policy of unknown form: ${problems[0]?.message}`);
        return (0,normalise/* normalisePolicy */.R)(document);
    },
});

;// CONCATENATED MODULE: ./build/src/resources/quota/read.js


/** `quota` is the older field and `size` the newer; the server stores whichever it was sent. */
const quotaDocument = (0,resources_document/* parseOnce */.v)({
    exportName: 'quota.json',
    route: routes/* routes */.J.getQuota,
    parse(json) {
        const stored = json === '' ? null : JSON.parse(json);
        const bytes = Math.max(readCount(stored, 'quota'), readCount(stored, 'size'));
        const [rate, requests] = [readCount(stored, 'rate'), readCount(stored, 'requests')];
        return bytes + rate + requests > 0 ? { bytes, rate, requests } : undefined;
    },
});
function readCount(stored, field) {
    if (typeof stored !== 'object' || stored === null)
        return 0;
    const value = Reflect.get(stored, field);
    return typeof value === 'number' ? value : 0;
}

;// CONCATENATED MODULE: ./build/src/resources/tags/read.js



const tagsDocument = (0,resources_document/* parseOnce */.v)({
    exportName: 'tagging.xml',
    route: routes/* routes */.J.getTags,
    parse(xml) {
        const tags = (0,server_xml/* children */.Y_)((0,server_xml/* child */.jf)((0,server_xml/* parseXml */.NO)(xml), 'TagSet'), 'Tag');
        if (tags.length === 0)
            return undefined;
        return Object.fromEntries(tags.map((tag) => [(0,server_xml/* childText */.ix)(tag, 'Key') ?? '', (0,server_xml/* childText */.ix)(tag, 'Value') ?? '']));
    },
});

// EXTERNAL MODULE: ./build/src/resources/versioning/read.js
var versioning_read = __webpack_require__(1878);
;// CONCATENATED MODULE: ./build/src/resources/actual.js









/** Where each document of a bucket is found. */
const bucketDocuments = {
    versioning: versioning_read/* versioningDocument */.S,
    objectLock: read/* objectLockDocument */.A,
    encryption: encryptionDocument,
    quota: quotaDocument,
    tags: tagsDocument,
    lifecycle: lifecycleDocument,
    cors: corsDocument,
    notification: notificationDocument,
    policy: policyDocument,
};
/** The one way from the server's text to Actual, shared by both readers. */
function parseBucket(name, texts) {
    const objectLock = parse(read/* objectLockDocument */.A, texts.objectLock);
    return {
        name,
        objectLocking: objectLock?.enabled ?? false,
        documents: {
            versioning: parse(versioning_read/* versioningDocument */.S, texts.versioning),
            retention: objectLock?.retention,
            encryption: parse(encryptionDocument, texts.encryption),
            quota: parse(quotaDocument, texts.quota),
            tags: parse(tagsDocument, texts.tags),
            lifecycle: parse(lifecycleDocument, texts.lifecycle),
            cors: parse(corsDocument, texts.cors),
            notification: parse(notificationDocument, texts.notification),
            policy: parse(policyDocument, texts.policy),
        },
    };
}
function parse(document, text) {
    return text === undefined || text === '' ? undefined : document.parse(text);
}


/***/ }),

/***/ 1857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ objectLockDocument)
/* harmony export */ });
/* harmony import */ var _server_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1839);
/* harmony import */ var _server_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(752);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8966);



const objectLockDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOnce */ .v)({
    exportName: 'object-lock.xml',
    route: _server_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .routes */ .J.getObjectLock,
    parse(xml) {
        const root = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(xml);
        const enabled = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(root, 'ObjectLockEnabled') === 'Enabled';
        return { enabled, retention: parseRetention((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'Rule'), 'DefaultRetention')) };
    },
});
function parseRetention(node) {
    const mode = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(node, 'Mode');
    if (mode !== 'GOVERNANCE' && mode !== 'COMPLIANCE')
        return undefined;
    const days = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(node, 'Days');
    if (days !== undefined)
        return { mode, unit: 'Days', validity: Number(days) };
    return { mode, unit: 'Years', validity: Number((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(node, 'Years')) };
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


/***/ }),

/***/ 6884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tellWithoutBulk),
/* harmony export */   J: () => (/* binding */ readBulk)
/* harmony export */ });
/* harmony import */ var _server_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1839);
/* harmony import */ var _server_zip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5190);
/* harmony import */ var _actual_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(795);



/**
 * Reads every bucket in one request. The export also holds the credentials of replication targets in
 * clear: only the documents asked for are ever unpacked, and those are not among them.
 */
async function readBulk(reader, wanted) {
    const reply = await reader.read(_server_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .routes */ .J.exportBucketMetadata);
    const names = exportNames(wanted);
    const texts = new Map();
    const entries = (0,_server_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .readZip */ .u)(reply.body, (path) => {
        const { bucket, file } = splitPath(path);
        // Every bucket has some entry, so that one without any of the wanted documents is still seen.
        if (!texts.has(bucket))
            texts.set(bucket, {});
        return names.has(file);
    });
    for (const entry of entries) {
        const { bucket, file } = splitPath(entry.name);
        const name = names.get(file);
        if (name)
            texts.set(bucket, { ...texts.get(bucket), [name]: entry.data.toString('utf8') });
    }
    return texts;
}
/** For a run that goes on without the export. */
function tellWithoutBulk({ reason, failure }) {
    const lack = reason === 'denied' ? ` without ${_server_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .routes */ .J.exportBucketMetadata.permission}` : '';
    return `the bulk export can't be had (${failure.code})${lack}`;
}
function exportNames(wanted) {
    const names = new Map();
    for (const name of wanted) {
        const { exportName } = _actual_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketDocuments */ .T[name];
        if (exportName !== undefined)
            names.set(exportName, name);
    }
    return names;
}
function splitPath(path) {
    const slash = path.indexOf('/');
    if (slash < 0)
        return { bucket: path, file: '' };
    return { bucket: path.slice(0, slash), file: path.slice(slash + 1) };
}


/***/ }),

/***/ 1878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ versioningDocument)
/* harmony export */ });
/* harmony import */ var _server_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1839);
/* harmony import */ var _server_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(752);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8966);



/** The server answers an empty document for a bucket that never had versioning. */
const versioningDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOnce */ .v)({
    exportName: 'versioning.xml',
    route: _server_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .routes */ .J.getVersioning,
    parse(xml) {
        const root = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(xml);
        const status = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(root, 'Status');
        if (status !== 'Enabled' && status !== 'Suspended')
            return undefined;
        const prefixes = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)(root, 'ExcludedPrefixes').map((node) => (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(node, 'Prefix') ?? '');
        return {
            status,
            excludedPrefixes: prefixes.sort(),
            excludeFolders: (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(root, 'ExcludeFolders') === 'true',
        };
    },
});


/***/ })

};
