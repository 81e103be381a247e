export const id = 7999;
export const ids = [7999];
export const modules = {

/***/ 1060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ buildSection),
  Q: () => (/* binding */ declaredFor)
});

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
;// CONCATENATED MODULE: ./build/src/resources/bucket-frame.js

/** The frame of a change to one kind of thing in this bucket, pointing at the key that declares it. */
function frameOf(bucket, kind, key) {
    const declared = key in bucket.declaration;
    return {
        alias: bucket.alias,
        owner: kind === 'policy' ? 'apply-policies' : 'apply-buckets',
        kind,
        key: bucket.name,
        source: declared ? (0,finding/* below */.Gz)(bucket.source, key) : bucket.source,
    };
}

// EXTERNAL MODULE: ./build/src/resources/diff-declared.js
var diff_declared = __webpack_require__(1631);
;// CONCATENATED MODULE: ./build/src/resources/bucket/diff.js


function diffBucketBase(bucket, actual) {
    if (bucket.declaration.state === 'absent')
        return diffAbsent(bucket, actual);
    return [...diffPresent(bucket, actual), ...diffRegion(bucket)];
}
function diffPresent(bucket, actual) {
    const objectLocking = bucket.declaration.objectLocking ?? actual?.objectLocking ?? false;
    const after = { objectLocking };
    if (actual === undefined) {
        const lock = {
            oneWay: 'Object lock can never be switched off for this bucket.',
            notes: ['Versioning is switched on with it.'],
        };
        return [{ ...frameOf(bucket, 'bucket', 'name'), verb: 'create', after, ...(objectLocking && lock) }];
    }
    if (objectLocking === actual.objectLocking)
        return [];
    const why = objectLocking
        ? 'Object lock is set when a bucket is created and can’t be added: declare a new bucket and copy the data.'
        : 'Object lock can’t be taken away: declare `objectLocking: true`, or a new bucket and copy the data.';
    const before = { objectLocking: actual.objectLocking };
    return [(0,diff_declared/* reportUnsupported */.gi)(frameOf(bucket, 'bucket', 'objectLocking'), why, { before, after })];
}
/** By S3's convention a server without a region is in this one. */
const defaultRegion = 'us-east-1';
/** All buckets of a server share its one region, which is set where the server is started. */
function diffRegion(bucket) {
    const { region } = bucket.declaration;
    const there = bucket.region === '' ? defaultRegion : bucket.region;
    if (region === undefined || region === there)
        return [];
    const fact = there === undefined ? 'The server does not tell its region' : `The server’s region is ${there}`;
    const why = `${fact}, for every bucket: declare that, set it on the server, or remove \`region\`.`;
    return [(0,diff_declared/* reportUnsupported */.gi)(frameOf(bucket, 'bucket', 'region'), why)];
}
function diffAbsent(bucket, actual) {
    if (actual === undefined)
        return [];
    const frame = frameOf(bucket, 'bucket', 'state');
    const { objectLocking, documents, remains } = actual;
    const obstacle = findObstacle(remains);
    if (obstacle)
        return [(0,diff_declared/* reportUnsupported */.gi)(frame, obstacle, { before: { objectLocking } })];
    const settings = Object.entries(documents).flatMap(([kind, value]) => (value === undefined ? [] : [kind]));
    const goesWith = [...new Set([...settings, ...(remains?.hasPolicy ? ['policy'] : [])])].sort();
    const notes = goesWith.length > 0 ? [`Goes with the bucket: ${goesWith.join(', ')}.`] : [];
    const oneWay = 'The bucket and its settings are gone for good.';
    return [{ ...frame, verb: 'delete', before: { objectLocking, goesWith }, notes, oneWay }];
}
/** Why a bucket can't go. What was not looked at is no reason to let it go. */
function findObstacle(remains) {
    if (remains === undefined)
        return 'It is not known what the bucket holds: it stays.';
    if (remains.holds !== 'nothing') {
        const inside = remains.holds === 'uploads' ? 'unfinished uploads' : 'objects, versions or delete markers';
        return `The bucket still holds ${inside}, and only an empty one is removed: empty it first.`;
    }
    if (remains.replicatesTo.length === 0)
        return undefined;
    return `The bucket still replicates (${remains.replicatesTo.join(', ')}): remove that first.`;
}

// EXTERNAL MODULE: ./build/src/resources/cors/types.js
var types = __webpack_require__(7436);
;// CONCATENATED MODULE: ./build/src/resources/cors/diff.js



const why = 'This server has no CORS per bucket (it answers 501). Set it for the whole server with ' +
    '`MINIO_API_CORS_ALLOW_ORIGIN`, or remove `cors` here.';
function diffCors(bucket, actual) {
    const desired = (0,types/* declareCors */.q)(bucket.declaration);
    const frame = frameOf(bucket, 'cors', 'cors');
    if (desired && bucket.capabilities.cors === false)
        return [(0,diff_declared/* reportUnsupported */.gi)(frame, why, { after: desired })];
    return (0,diff_declared/* diffDeclared */.Ir)(frame, desired, actual, bucket.unmanaged);
}

;// CONCATENATED MODULE: ./build/src/resources/encryption/types.js
function declareEncryption({ encryption }) {
    if (encryption === undefined || encryption === null)
        return encryption;
    return { sseAlgorithm: encryption.sseAlgorithm, kmsMasterKeyId: encryption.kmsMasterKeyId ?? '' };
}

;// CONCATENATED MODULE: ./build/src/resources/encryption/diff.js



function diffEncryption(bucket, actual) {
    const desired = declareEncryption(bucket.declaration);
    return (0,diff_declared/* diffDeclared */.Ir)(frameOf(bucket, 'encryption', 'encryption'), desired, actual, (0,diff_declared/* keepProtection */.JX)(bucket.unmanaged), () => ({
        notes: ['Applies to objects written from now on; those already there stay as they are.'],
    }));
}

// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
// EXTERNAL MODULE: ./build/src/resources/adopt-id.js
var adopt_id = __webpack_require__(7043);
;// CONCATENATED MODULE: ./build/src/resources/lifecycle/types.js


/** Rules act each on its own, so their order means nothing. */
function declareLifecycle({ lifecycle }, actual) {
    if (lifecycle === undefined || lifecycle === null)
        return lifecycle;
    if (lifecycle.length === 0)
        return null;
    return (0,canonical_json/* sortByCanonical */.eJ)((0,adopt_id/* adoptIds */.T)(lifecycle.map(normaliseRule), actual ?? []));
}
function normaliseRule(rule) {
    return {
        id: rule.id ?? '',
        status: rule.status ?? 'Enabled',
        ...normaliseFilter(rule.filter),
        ...normaliseExpiration(rule),
        ...normaliseTransition(rule),
        abortIncompleteUploadDays: rule.abortIncompleteMultipartUpload?.daysAfterInitiation ?? null,
    };
}
function normaliseFilter(filter = {}) {
    return {
        prefix: filter.prefix ?? '',
        tags: filter.tags ?? {},
        objectSizeGreaterThan: filter.objectSizeGreaterThan || null,
        objectSizeLessThan: filter.objectSizeLessThan || null,
    };
}
function normaliseExpiration(rule) {
    const { expiration, delMarkerExpiration, noncurrentVersionExpiration: noncurrent } = rule;
    return {
        expirationDays: expiration?.days || null,
        expirationDate: expiration?.date ?? null,
        expiredObjectDeleteMarker: expiration?.expiredObjectDeleteMarker ?? false,
        expiredObjectAllVersions: expiration?.expiredObjectAllVersions ?? false,
        delMarkerExpirationDays: delMarkerExpiration?.days || null,
        noncurrentExpirationDays: noncurrent?.noncurrentDays || null,
        newerNoncurrentVersions: noncurrent?.newerNoncurrentVersions || null,
    };
}
/** Zero days of transition mean "at once", while elsewhere zero means "not set". */
function normaliseTransition({ transition, noncurrentVersionTransition }) {
    return {
        transitionDays: transition?.days ?? null,
        transitionDate: transition?.date ?? null,
        transitionStorageClass: transition?.storageClass ?? '',
        noncurrentTransitionDays: noncurrentVersionTransition?.noncurrentDays ?? null,
        noncurrentTransitionStorageClass: noncurrentVersionTransition?.storageClass ?? '',
    };
}

;// CONCATENATED MODULE: ./build/src/resources/lifecycle/diff.js




function diffLifecycle(bucket, actual) {
    const desired = declareLifecycle(bucket.declaration, actual);
    const frame = frameOf(bucket, 'lifecycle', 'lifecycle');
    return (0,diff_declared/* diffDeclared */.Ir)(frame, desired, actual, bucket.unmanaged, remarkLifecycle);
}
/** Data that a rule removes can't be brought back: a reviewer should meet that in words. */
function remarkLifecycle({ before, after }) {
    const known = new Set(before?.map((rule) => (0,canonical_json/* canonicalJson */.dj)(rule)));
    const fresh = (after ?? []).filter((rule) => rule.status === 'Enabled' && !known.has((0,canonical_json/* canonicalJson */.dj)(rule)));
    const notes = fresh.flatMap(describeRemoval);
    return notes.length > 0 ? { notes } : {};
}
function describeRemoval(rule) {
    const { id, expirationDays, expirationDate, expiredObjectAllVersions: all } = rule;
    const what = rule.prefix === '' ? 'objects' : `objects under ${rule.prefix}`;
    const when = expirationDays === null ? `from ${expirationDate}` : `${expirationDays} days after they are written`;
    const expires = expirationDays !== null || expirationDate !== null;
    return [
        ...(expires ? [`Rule ${id} removes ${what} ${when}${all ? ', with all their versions' : ''}.`] : []),
        ...(rule.delMarkerExpirationDays ? [`Rule ${id} removes deleted ${what} with all their versions.`] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/resources/notification/types.js
var notification_types = __webpack_require__(4782);
;// CONCATENATED MODULE: ./build/src/resources/notification/diff.js



function diffNotifications(bucket, actual) {
    const desired = (0,notification_types/* declareNotifications */.d)(bucket.declaration, actual);
    return (0,diff_declared/* diffDeclared */.Ir)(frameOf(bucket, 'notification', 'notifications'), desired, actual, bucket.unmanaged);
}

;// CONCATENATED MODULE: ./build/src/resources/object-lock/types.js
function declareRetention({ retention }) {
    if (retention === undefined || retention === null)
        return retention;
    const { mode, days, years } = retention;
    if (days !== undefined)
        return { mode, unit: 'Days', validity: days };
    return years === undefined ? undefined : { mode, unit: 'Years', validity: years };
}

;// CONCATENATED MODULE: ./build/src/resources/object-lock/diff.js



function diffRetention(bucket, actual) {
    const desired = declareRetention(bucket.declaration);
    const frame = frameOf(bucket, 'retention', 'retention');
    if (desired && !bucket.locked) {
        const why = 'Default retention needs a bucket that was created with object lock: declare a new one.';
        return [(0,diff_declared/* reportUnsupported */.gi)(frame, why, { after: desired })];
    }
    return (0,diff_declared/* diffDeclared */.Ir)(frame, desired, actual, (0,diff_declared/* keepProtection */.JX)(bucket.unmanaged), remarkRetention);
}
function remarkRetention({ after }) {
    if (after?.mode !== 'COMPLIANCE')
        return {};
    const time = `${after.validity} ${after.unit.toLowerCase()}`;
    return {
        oneWay: `COMPLIANCE: no one, not even root, can delete a version written from now on for ${time}.`,
    };
}

// EXTERNAL MODULE: ./build/src/policy/exposure.js
var exposure = __webpack_require__(8123);
// EXTERNAL MODULE: ./build/src/policy/exposure-change.js
var exposure_change = __webpack_require__(5172);
// EXTERNAL MODULE: ./build/src/policy/normalise.js + 1 modules
var normalise = __webpack_require__(1214);
;// CONCATENATED MODULE: ./build/src/resources/policy/types.js

/** A document without statements grants nothing: the same as none. */
function declarePolicy({ policy }) {
    if (policy === undefined || policy === null)
        return policy;
    return (0,normalise/* normalisePolicy */.R)(policy.document) ?? null;
}

;// CONCATENATED MODULE: ./build/src/resources/policy/diff.js





/** Points at the policy file where there is one, else at the key that says so in the bucket definitions. */
function diffPolicy(bucket, actual) {
    const frame = frameOf(bucket, 'policy', 'defaultPolicyFile');
    const source = bucket.policy?.source ?? frame.source;
    const changes = (0,diff_declared/* diffDeclared */.Ir)({ ...frame, source }, declarePolicy(bucket), actual, bucket.unmanaged);
    const missing = bucket.exists ? [] : ['The bucket is not there yet: apply-buckets makes it first.'];
    return changes.map((change) => ({ ...change, notes: [...missing, ...remarkExposure(change)] }));
}
/** What everyone may do with the bucket, before and after: the first thing a reviewer has to see. */
function remarkExposure({ key, before, after, verb }) {
    const now = before && (0,exposure/* describeExposure */.BQ)(before, key);
    if (verb === 'report')
        return now ? [`Anyone may ${now} without signing in.`] : [];
    const then = after && (0,exposure/* describeExposure */.BQ)(after, key);
    if (then === now)
        return then ? [`Anyone may ${then} without signing in, ${compareOpen(key, before, after)}.`] : [];
    return [`Without signing in, anyone may ${then ?? 'do nothing'} (until now: ${now ?? 'nothing'}).`];
}
/** The same words can stand for another part of the bucket. */
function compareOpen(bucket, before, after) {
    const { opened, closed } = (0,exposure_change/* compareExposure */.J)(bucket, before, after);
    const same = [...opened, ...closed].every(({ ability }) => ability === 'inspect');
    return same ? 'as before' : 'but not the same as before';
}

// EXTERNAL MODULE: ./build/src/config/byte-size.js
var byte_size = __webpack_require__(5208);
;// CONCATENATED MODULE: ./build/src/resources/quota/types.js

/** Zero is the same as none. */
function declareQuota({ quota }, actual) {
    if (quota === undefined)
        return undefined;
    const bytes = typeof quota === 'number' ? quota : quota === null ? 0 : ((0,byte_size/* parseBytes */.z)(quota) ?? 0);
    const { rate = 0, requests = 0 } = actual ?? {};
    return bytes + rate + requests === 0 ? null : { bytes, rate, requests };
}

;// CONCATENATED MODULE: ./build/src/resources/quota/diff.js



function diffQuota(bucket, actual) {
    const desired = declareQuota(bucket.declaration, actual);
    const frame = frameOf(bucket, 'quota', 'quota');
    if (desired && bucket.capabilities.adminVersion === undefined) {
        return [
            (0,diff_declared/* reportUnsupported */.gi)(frame, 'This server has no admin interface, and quotas are set there.', {
                after: desired,
            }),
        ];
    }
    return (0,diff_declared/* diffDeclared */.Ir)(frame, desired, actual, bucket.unmanaged);
}

;// CONCATENATED MODULE: ./build/src/resources/tags/types.js
/** An empty set is the same as none. */
function declareTags({ tags }) {
    if (tags === undefined || tags === null)
        return tags;
    return Object.keys(tags).length === 0 ? null : tags;
}

;// CONCATENATED MODULE: ./build/src/resources/tags/diff.js



function diffTags(bucket, actual) {
    return (0,diff_declared/* diffDeclared */.Ir)(frameOf(bucket, 'tags', 'tags'), declareTags(bucket.declaration), actual, bucket.unmanaged);
}

;// CONCATENATED MODULE: ./build/src/resources/versioning/types.js
/**
 * What the bucket should be, keeping what is there of everything undeclared: the server stores one
 * document, so a part that is not managed has to be sent back as it was.
 */
function declareVersioning({ versioning, excludedPrefixes, excludeFolders, objectLocking }, actual) {
    const status = desiredStatus(versioning ?? (objectLocking || undefined), actual);
    if (status === undefined)
        return undefined;
    return {
        status,
        excludedPrefixes: excludedPrefixes === undefined ? (actual?.excludedPrefixes ?? []) : sorted(excludedPrefixes),
        excludeFolders: excludeFolders ?? actual?.excludeFolders ?? false,
    };
}
/** `false` asks for "not Enabled": a bucket that never had versioning already is. */
function desiredStatus(versioning, actual) {
    if (versioning === true)
        return 'Enabled';
    if (versioning === false && actual?.status === 'Enabled')
        return 'Suspended';
    return actual?.status;
}
function sorted(prefixes) {
    return [...(prefixes ?? [])].sort();
}

;// CONCATENATED MODULE: ./build/src/resources/versioning/diff.js



function diffVersioning(bucket, actual) {
    const frame = frameOf(bucket, 'versioning', 'versioning');
    if (!isManaged(bucket))
        return (0,diff_declared/* diffDeclared */.Ir)(frame, undefined, actual, (0,diff_declared/* keepProtection */.JX)(bucket.unmanaged));
    const desired = declareVersioning(bucket.declaration, actual);
    if (bucket.locked && desired?.status === 'Suspended') {
        const why = 'Versioning can’t be suspended in a bucket with object lock: declare `versioning: true`.';
        return [(0,diff_declared/* reportUnsupported */.gi)(frame, why, { ...(actual && { before: actual }), after: desired })];
    }
    return (0,diff_declared/* diffDeclared */.Ir)(frame, desired, actual, 'ignore', remarkVersioning);
}
/** Object lock brings versioning along: who declares the one has declared the other. */
function isManaged({ declaration }) {
    const { versioning, excludedPrefixes, excludeFolders, objectLocking } = declaration;
    const parts = [versioning, excludedPrefixes, excludeFolders, objectLocking || undefined];
    return parts.some((part) => part !== undefined);
}
function remarkVersioning({ before, after }) {
    const notes = [];
    if (before?.status === 'Enabled' && after?.status === 'Suspended') {
        notes.push('From now on an overwrite or delete destroys the previous data; older versions stay.');
    }
    const newlyExcluded = after?.excludedPrefixes.filter((prefix) => !before?.excludedPrefixes.includes(prefix));
    if (newlyExcluded?.length) {
        notes.push(`New objects under ${newlyExcluded.join(', ')} will be neither versioned nor replicated.`);
    }
    if (before !== undefined)
        return { notes };
    return { notes, oneWay: 'Versioning can be suspended later, but never be unset.' };
}

;// CONCATENATED MODULE: ./build/src/resources/diff-bucket.js










/** The difference for one declared bucket, of the kinds that `owner` may touch. */
function diffBucket(owner, bucket, actual) {
    const there = actual?.documents;
    const absent = bucket.declaration.state === 'absent';
    if (owner === 'apply-policies')
        return absent ? [] : diffPolicy(bucket, there?.policy);
    const base = diffBucketBase(bucket, actual);
    if (absent)
        return base;
    return [
        ...base,
        ...diffVersioning(bucket, there?.versioning),
        ...diffRetention(bucket, there?.retention),
        ...diffEncryption(bucket, there?.encryption),
        ...diffQuota(bucket, there?.quota),
        ...diffTags(bucket, there?.tags),
        ...diffLifecycle(bucket, there?.lifecycle),
        ...diffCors(bucket, there?.cors),
        ...diffNotifications(bucket, there?.notification),
    ];
}

// EXTERNAL MODULE: ./build/src/resources/resource-change.js
var resource_change = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/src/plan/digest.js
var digest = __webpack_require__(8717);
;// CONCATENATED MODULE: ./build/src/plan/build.js




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
        return diffBucket(owner, frame, there);
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
        digest: (0,digest/* digestChanges */.e)(server, sorted),
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
    return [{ ...change, notes: remarkExposure(change) }];
}
/** By bucket, then by kind in the order of applying. */
function sortChanges(changes) {
    return [...changes].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || resource_change/* kinds */.EZ.indexOf(a.kind) - resource_change/* kinds */.EZ.indexOf(b.kind));
}
function countExisting({ buckets }) {
    const counts = { bucket: buckets.size };
    for (const { documents } of buckets.values()) {
        for (const kind of resource_change/* settingKinds */.U2) {
            if (documents[kind] !== undefined)
                counts[kind] = (counts[kind] ?? 0) + 1;
        }
    }
    return counts;
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
// EXTERNAL MODULE: ./build/src/resources/answer-field.js
var answer_field = __webpack_require__(5016);
;// CONCATENATED MODULE: ./build/src/resources/policy/read.js





const policyDocument = (0,resources_document/* parseOnce */.v)({
    exportName: 'policy.json',
    route: routes/* routes */.J.getPolicy,
    parse(json) {
        const { document, problems } = (0,policy_document/* parsePolicyDocument */.X)((0,answer_field/* parseAnswer */.Wp)(json));
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
        const stored = json === '' ? null : (0,answer_field/* parseAnswer */.Wp)(json);
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

/***/ 7436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sortSet),
/* harmony export */   q: () => (/* binding */ declareCors)
/* harmony export */ });
function declareCors({ cors }) {
    if (cors === undefined || cors === null)
        return cors;
    return cors.length === 0 ? null : cors.map(normaliseRule);
}
function normaliseRule(rule) {
    return {
        id: rule.id ?? '',
        allowedOrigins: sortSet(rule.allowedOrigins),
        allowedMethods: sortSet(rule.allowedMethods),
        allowedHeaders: sortSet(rule.allowedHeaders),
        exposeHeaders: sortSet(rule.exposeHeaders),
        maxAgeSeconds: rule.maxAgeSeconds ?? 0,
    };
}
/** Repetition and order inside one list of a rule mean nothing. */
function sortSet(values = []) {
    return [...new Set(values)].sort();
}


/***/ }),

/***/ 4782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ declareNotifications),
/* harmony export */   q: () => (/* binding */ dropRegion)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6018);
/* harmony import */ var _adopt_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7043);


function declareNotifications({ notifications }, actual) {
    if (notifications === undefined || notifications === null)
        return notifications;
    if (notifications.length === 0)
        return null;
    const declared = notifications.map(({ id, arn, events, prefix, suffix }) => ({
        id: id ?? '',
        arn: dropRegion(arn),
        events: sortEvents(events),
        prefix: prefix ?? '',
        suffix: suffix ?? '',
    }));
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByCanonical */ .eJ)((0,_adopt_id_js__WEBPACK_IMPORTED_MODULE_0__/* .adoptIds */ .T)(declared, actual ?? []));
}
/** It tells targets apart by nothing but their id and type: a server has one region, and puts it into what it is given. */
function dropRegion(arn) {
    return arn.replace(/^(arn:minio:sqs:)[^:]*/, '$1');
}
/** The server stores a wildcard as it is sent; only order and repetition mean nothing. */
function sortEvents(events) {
    return [...new Set(events)].sort();
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
