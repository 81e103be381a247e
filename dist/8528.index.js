export const id = 8528;
export const ids = [8528];
export const modules = {

/***/ 6385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ changeTitle)
/* harmony export */ });
/**
 * The words in which a difference is told. A change is data: it can be shown, saved, hashed, compared
 * with another, and applied by another job. Imports only the words of findings.
 */
/** `primary_cluster lifecycle users`: names a change in a line of text. */
function changeTitle(change) {
    return `${change.alias} ${change.kind} ${change.key}`;
}


/***/ }),

/***/ 5172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ compareExposure)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6018);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8350);
/* harmony import */ var _exposure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(640);




const none = { Statement: [] };
/** What a change of a bucket's policy means to people who have not signed in; `undefined` is no policy. */
function compareExposure(bucket, before = none, after = none) {
    const old = examine(before, bucket);
    const fresh = examine(after, bucket);
    return { opened: findGains(old, fresh, cautious), closed: findGains(fresh, old, sceptical) };
}
const isAlike = (one, other) => one.plain || one.terms === other.terms;
/** Nothing that opens goes untold. */
const cautious = { isOpen: isAlike, isClosed: () => true };
/** Nothing is called closed that may be open: conditions are no boundary. */
const sceptical = { isOpen: () => true, isClosed: ({ plain }) => plain };
function examine(document, bucket) {
    const sort = (exposures) => (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(exposures.map((exposure) => addTerms(exposure, document)), ({ action }) => action);
    return { allowed: sort((0,_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .findExposure */ .BL)(document, bucket)), denied: sort((0,_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .findDenials */ .UG)(document, bucket)) };
}
function addTerms(exposure, { Statement }) {
    const { Condition = {}, NotResource } = Statement[exposure.statement] ?? {};
    const spared = [...(0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .toList */ .st)(NotResource)].sort();
    const plain = !exposure.conditional && spared.length === 0;
    return { ...exposure, plain, terms: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)([Condition, spared]) };
}
/** What is open in `to` and was not in `from`. */
function findGains(from, to, belief) {
    const gained = [...to.allowed].flatMap(([action, exposures]) => {
        const before = from.allowed.get(action) ?? [];
        const isNew = (open) => !before.some((old) => (0,_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .coversObjects */ .ld)(old.objects, open.objects) && belief.isOpen(old, open));
        const denials = (from.denied.get(action) ?? []).filter((denial) => belief.isClosed(denial));
        const freed = denials.filter((denial) => !isStillDenied(denial, to.denied.get(action) ?? []));
        return exposures.flatMap((open) => [...(isNew(open) ? [open] : []), ...findFreed(open, freed)]);
    });
    const places = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(gained, ({ ability, objects }) => JSON.stringify([ability, objects]));
    return [...places.values()].flatMap(([first]) => {
        if (first === undefined)
            return [];
        const { ability, objects } = first;
        return [{ ability, objects, partly: overlapsAny(first, from) }];
    });
}
function isStillDenied(denial, denials) {
    return denials.some((still) => (0,_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .coversObjects */ .ld)(still.objects, denial.objects) && isAlike(still, denial));
}
/** The part of what is open now that a denial kept closed. */
function findFreed(open, denials) {
    const overlapping = denials.filter((denial) => mayOverlap(denial.objects, open.objects));
    return overlapping.map((denial) => {
        const whole = (0,_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .coversObjects */ .ld)(denial.objects, open.objects);
        return { ...open, objects: whole ? open.objects : denial.objects };
    });
}
function overlapsAny({ ability, objects }, { allowed }) {
    return [...allowed.values()].some((exposures) => exposures.some((one) => one.ability === ability && mayOverlap(one.objects, objects)));
}
/** False only where no name can match both patterns, by what they begin with. */
function mayOverlap(one, other) {
    if (one === '' || other === '')
        return one === other;
    const a = readBeginning(one);
    const b = readBeginning(other);
    return a.startsWith(b) || b.startsWith(a);
}
/** Up to the first wildcard. */
function readBeginning(pattern) {
    return pattern.slice(0, pattern.search(/[*?]|$/));
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

/***/ 7043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ makeId),
/* harmony export */   T: () => (/* binding */ adoptIds)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6018);


/**
 * Gives each rule without an id the id of an equal rule that is already there, else one made from its
 * content. The server invents a random id for a rule that has none, on every write: left to it, equal
 * rules would never look equal.
 */
function adoptIds(declared, actual) {
    const taken = new Set(declared.map((rule) => rule.id).filter((id) => id !== ''));
    return declared.map((rule) => {
        if (rule.id !== '')
            return rule;
        const twin = actual.find((there) => !taken.has(there.id) && contentOf(there) === contentOf(rule));
        const id = twin?.id ?? makeId(contentOf(rule), taken);
        // Some clients make subscriptions without one, and the server keeps them so.
        if (id !== '')
            taken.add(id);
        return { ...rule, id };
    });
}
function contentOf(rule) {
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({ ...rule, id: '' });
}
/** An id made from what it stands for, so that it is the same in every run, and not one of `taken`; `label` is for people. */
function makeId(content, taken, label = 'rule') {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex').slice(0, 12);
    let id = `${label}-${digest}`;
    for (let copy = 2; taken.has(id); copy += 1)
        id = `${label}-${digest}-${copy}`;
    return id;
}


/***/ }),

/***/ 1137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ frameOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);

/** The frame of a change to one kind of thing in this bucket, pointing at the key that declares it. */
function frameOf(bucket, kind, key) {
    const declared = key in bucket.declaration;
    return {
        alias: bucket.alias,
        owner: kind === 'policy' ? 'apply-policies' : 'apply-buckets',
        kind,
        key: bucket.name,
        source: declared ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(bucket.source, key) : bucket.source,
    };
}


/***/ }),

/***/ 7304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ readRemains),
/* harmony export */   dm: () => (/* binding */ listBucketNames),
/* harmony export */   r0: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var _server_read_optional_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3238);
/* harmony import */ var _server_routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1839);
/* harmony import */ var _server_xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(752);



/** Every bucket the caller may see. */
async function listBucketNames(reader) {
    const reply = await reader.read(_server_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.listBuckets);
    const root = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .NO)(reply.body.toString('utf8'));
    return (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .children */ .Y_)((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, 'Buckets'), 'Bucket').map((bucket) => (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .childText */ .ix)(bucket, 'Name') ?? '');
}
/** What would go with a bucket. @throws {ServiceError} when any of it can't be read: then nothing may go. */
async function readRemains(reader, bucket) {
    return {
        holds: await readContents(reader, bucket),
        replicatesTo: await readReplicationTargets(reader, bucket),
        hasPolicy: (await (0,_server_read_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptional */ .T)(reader, _server_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.getPolicy, { bucket })) !== undefined,
    };
}
/**
 * Looks for any version, delete marker or unfinished upload. The server's own refusal to delete does not
 * count unfinished uploads.
 */
async function readContents(reader, bucket) {
    const versions = await reader.read(_server_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.listOneVersion, { bucket });
    const listed = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .NO)(versions.body.toString('utf8'));
    if ((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .children */ .Y_)(listed, 'Version').length + (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .children */ .Y_)(listed, 'DeleteMarker').length > 0)
        return 'versions';
    const uploads = await reader.read(_server_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.listOneUpload, { bucket });
    return (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .children */ .Y_)((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .NO)(uploads.body.toString('utf8')), 'Upload').length > 0 ? 'uploads' : 'nothing';
}
async function readReplicationTargets(reader, bucket) {
    const rules = await (0,_server_read_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptional */ .T)(reader, _server_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.getReplication, { bucket });
    const reply = await reader.read(_server_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.listRemoteTargets, { query: { bucket } });
    const targets = JSON.parse(reply.body.toString('utf8'));
    const names = Array.isArray(targets) ? targets.map(nameTarget) : [];
    return rules && names.length === 0 ? ['rules'] : names.sort();
}
function nameTarget(target) {
    if (typeof target !== 'object' || target === null)
        return 'an unknown target';
    return `${String(Reflect.get(target, 'endpoint'))}/${String(Reflect.get(target, 'targetbucket'))}`;
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

/***/ 1631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ diffDeclared),
/* harmony export */   JX: () => (/* binding */ keepProtection),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   gi: () => (/* binding */ reportUnsupported)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6018);

/** What protects data is never taken away because nobody declared it: it is told instead. */
function keepProtection(unmanaged) {
    return unmanaged === 'delete' ? 'report' : unmanaged;
}
/**
 * Settles what is unmanaged before anything is compared (what must not be deleted counts as desired), then
 * tells the difference of two normalised values. The one place that decides on a verb.
 */
function diffDeclared(frame, desired, actual, unmanaged, remark = () => ({})) {
    if (desired === undefined && actual !== undefined && unmanaged === 'report') {
        return [{ ...frame, verb: 'report', reason: 'unmanaged', before: actual }];
    }
    const settled = desired === undefined && unmanaged !== 'delete' ? actual : (desired ?? undefined);
    const change = compare(frame, settled, actual);
    return change ? [{ ...change, ...remark(change) }] : [];
}
/** The change from what is there to what is wanted; nobody need have declared it. */
function compare(frame, desired, actual) {
    if ((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(desired, actual))
        return undefined;
    if (desired === undefined)
        return actual === undefined ? undefined : { ...frame, verb: 'delete', before: actual };
    if (actual === undefined)
        return { ...frame, verb: 'create', after: desired };
    return { ...frame, verb: 'update', before: actual, after: desired };
}
/** A declaration that this server cannot fulfil: named where it was declared, and the run fails. */
function reportUnsupported(frame, why, sides = {}) {
    return { ...frame, ...sides, verb: 'report', reason: 'unsupported', notes: [why] };
}


/***/ }),

/***/ 8966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ parseOnce)
/* harmony export */ });
/** Most buckets of a server hold the same few documents: of these every text is parsed once. */
function parseOnce(document) {
    const known = new Map();
    return {
        ...document,
        parse: (text) => {
            const parsed = known.get(text) ?? { value: document.parse(text) };
            known.set(text, parsed);
            return parsed.value;
        },
    };
}


/***/ }),

/***/ 739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ normaliseIamPolicy),
/* harmony export */   y: () => (/* binding */ encodeIamPolicy)
/* harmony export */ });
/* harmony import */ var _policy_normalise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1214);

/** What an IAM policy means to the server, in one form; it ignores a `Principal`. */
function normaliseIamPolicy(document) {
    const statements = document.Statement.map(({ Principal: _ignored, ...statement }) => statement);
    const { Id = '', Statement = [] } = (0,_policy_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePolicy */ .R)({ ...document, Statement: statements }) ?? {};
    return { Id, Statement: Statement.map(({ Principal: _none, ...statement }) => statement) };
}
/** The document to send; what is empty is left out. */
function encodeIamPolicy({ Id, Statement }) {
    return (0,_policy_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePolicy */ .D)({ Id, Statement });
}


/***/ }),

/***/ 6292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c4: () => (/* binding */ accessKinds),
  hX: () => (/* binding */ applyChange),
  YB: () => (/* binding */ diffBucket),
  EZ: () => (/* binding */ kinds),
  U2: () => (/* binding */ settingKinds)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/server/read-optional.js
var read_optional = __webpack_require__(3238);
// EXTERNAL MODULE: ./build/src/server/routes.js + 8 modules
var routes = __webpack_require__(1839);
// EXTERNAL MODULE: ./build/src/resources/bucket/read.js
var read = __webpack_require__(7304);
;// CONCATENATED MODULE: ./build/src/resources/bucket/apply.js




async function applyBucketBase(writer, change) {
    if (change.verb === 'delete')
        await deleteBucket(writer, change.key);
    else
        await createBucket(writer, change.key, change.after?.objectLocking ?? false);
}
/** A lost reply is answered by looking: a second try would only hear that the bucket is already ours. */
async function createBucket(writer, bucket, locked) {
    const route = locked ? routes/* routes */.J.createLockedBucket : routes/* routes */.J.createBucket;
    try {
        await writer.write(route, { bucket });
    }
    catch (error) {
        const lost = error instanceof errors/* ServiceError */._7 && error.failure.outcomeUnknown;
        if (!lost || !(await isThere(writer, bucket, locked)))
            throw error;
    }
}
/** Whether the bucket can be seen, made as it was asked for. What can't be looked at is not known to be there. */
async function isThere(writer, bucket, locked) {
    try {
        await writer.read(routes/* routes */.J.headBucket, { bucket });
        return !locked || (await (0,read_optional/* readOptional */.T)(writer, routes/* routes */.J.getObjectLock, { bucket })) !== undefined;
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return false;
        throw error;
    }
}
/** Looked at again at the last moment: what was empty when planned may not be any more. */
async function deleteBucket(writer, bucket) {
    const holds = await (0,read/* readContents */.r0)(writer, bucket);
    if (holds !== 'nothing') {
        throw new errors/* ServiceError */._7({
            reason: 'stale-plan',
            operation: routes/* routes */.J.deleteBucket.operation,
            resource: `${writer.alias}/${bucket}`,
            status: 0,
            code: 'BucketNotEmpty',
            outcomeUnknown: false,
        }, `Bucket ${bucket} holds ${holds} by now and was left alone: empty it, and plan again.`);
    }
    await writer.write(routes/* routes */.J.deleteBucket, { bucket });
}

// EXTERNAL MODULE: ./build/src/resources/bucket-frame.js
var bucket_frame = __webpack_require__(1137);
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
        return [{ ...(0,bucket_frame/* frameOf */.D)(bucket, 'bucket', 'name'), verb: 'create', after, ...(objectLocking && lock) }];
    }
    if (objectLocking === actual.objectLocking)
        return [];
    const why = objectLocking
        ? 'Object lock is set when a bucket is created and can’t be added: declare a new bucket and copy the data.'
        : 'Object lock can’t be taken away: declare `objectLocking: true`, or a new bucket and copy the data.';
    const before = { objectLocking: actual.objectLocking };
    return [(0,diff_declared/* reportUnsupported */.gi)((0,bucket_frame/* frameOf */.D)(bucket, 'bucket', 'objectLocking'), why, { before, after })];
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
    return [(0,diff_declared/* reportUnsupported */.gi)((0,bucket_frame/* frameOf */.D)(bucket, 'bucket', 'region'), why)];
}
function diffAbsent(bucket, actual) {
    if (actual === undefined)
        return [];
    const frame = (0,bucket_frame/* frameOf */.D)(bucket, 'bucket', 'state');
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

// EXTERNAL MODULE: ./build/src/server/xml.js
var xml = __webpack_require__(752);
;// CONCATENATED MODULE: ./build/src/server/xml-object.js

/** Writes a document from data; an empty list writes nothing. @throws {XmlError} as `writeXml` */
function writeXmlObject(root, content) {
    return (0,xml/* writeXml */.hG)(toElement(root, content));
}
function toElement(name, content) {
    if (typeof content === 'string')
        return (0,xml/* element */.ND)(name, content);
    return (0,xml/* element */.ND)(name, Object.entries(content).flatMap(toElements));
}
function toElements([name, content]) {
    return isList(content) ? content.map((item) => toElement(name, item)) : [toElement(name, content)];
}
function isList(content) {
    return Array.isArray(content);
}

;// CONCATENATED MODULE: ./build/src/resources/cors/apply.js


async function applyCors(writer, change) {
    const target = { bucket: change.key };
    if (change.after === undefined) {
        await writer.write(routes/* routes */.J.deleteCors, target);
        return;
    }
    const CORSRule = change.after.map(encodeRule);
    await writer.write(routes/* routes */.J.setCors, target, writeXmlObject('CORSConfiguration', { CORSRule }));
}
function encodeRule(rule) {
    return {
        ...(rule.id && { ID: rule.id }),
        AllowedOrigin: [...rule.allowedOrigins],
        AllowedMethod: [...rule.allowedMethods],
        AllowedHeader: [...rule.allowedHeaders],
        ExposeHeader: [...rule.exposeHeaders],
        ...(rule.maxAgeSeconds > 0 && { MaxAgeSeconds: String(rule.maxAgeSeconds) }),
    };
}

// EXTERNAL MODULE: ./build/src/resources/cors/types.js
var types = __webpack_require__(7436);
;// CONCATENATED MODULE: ./build/src/resources/cors/diff.js



const why = 'This server has no CORS per bucket (it answers 501). Set it for the whole server with ' +
    '`MINIO_API_CORS_ALLOW_ORIGIN`, or remove `cors` here.';
function diffCors(bucket, actual) {
    const desired = (0,types/* declareCors */.q)(bucket.declaration);
    const frame = (0,bucket_frame/* frameOf */.D)(bucket, 'cors', 'cors');
    if (desired && bucket.capabilities.cors === false)
        return [(0,diff_declared/* reportUnsupported */.gi)(frame, why, { after: desired })];
    return (0,diff_declared/* diffDeclared */.Ir)(frame, desired, actual, bucket.unmanaged);
}

;// CONCATENATED MODULE: ./build/src/resources/encryption/apply.js


async function applyEncryption(writer, change) {
    const target = { bucket: change.key };
    if (change.after === undefined) {
        await writer.write(routes/* routes */.J.deleteEncryption, target);
        return;
    }
    const { sseAlgorithm, kmsMasterKeyId } = change.after;
    const applied = { SSEAlgorithm: sseAlgorithm, ...(kmsMasterKeyId && { KMSMasterKeyID: kmsMasterKeyId }) };
    const document = { Rule: { ApplyServerSideEncryptionByDefault: applied } };
    await writer.write(routes/* routes */.J.setEncryption, target, writeXmlObject('ServerSideEncryptionConfiguration', document));
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
    return (0,diff_declared/* diffDeclared */.Ir)((0,bucket_frame/* frameOf */.D)(bucket, 'encryption', 'encryption'), desired, actual, (0,diff_declared/* keepProtection */.JX)(bucket.unmanaged), () => ({
        notes: ['Applies to objects written from now on; those already there stay as they are.'],
    }));
}

;// CONCATENATED MODULE: ./build/src/resources/attachment.js


/** Attaches before it detaches, so that nothing is missing meanwhile. @throws {ServiceError} */
async function applyAttachments(writer, holder, before, after) {
    const added = after.filter((name) => !before.includes(name));
    const removed = before.filter((name) => !after.includes(name));
    if (added.length > 0)
        await send(writer, routes/* routes */.J.attachPolicies, holder, added);
    if (removed.length > 0)
        await send(writer, routes/* routes */.J.detachPolicies, holder, removed);
}
/** What is so already is as good as done. */
async function send(writer, route, holder, policies) {
    try {
        await writer.write(route, {}, JSON.stringify({ policies, ...holder }));
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && error.failure.code === 'XMinioAdminPolicyChangeAlreadyApplied')
            return;
        throw error;
    }
}
/** Removes what may be gone already: that is as good as done. @throws {ServiceError} */
async function removeKnown(remove) {
    try {
        await remove();
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && error.failure.status === 404)
            return;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/resources/group/apply.js


const none = { status: 'enabled', members: [], policies: [] };
/**
 * Members leave first and join last: who leaves waits for nothing, and who joins gets nothing that the group is
 * about to lose. @throws {ServiceError}
 */
async function applyGroup(writer, { key, before, after }) {
    if (after === undefined) {
        await removeKnown(() => removeGroup(writer, key, before?.members ?? []));
        return;
    }
    const there = before ?? none;
    const setStatus = async () => {
        if (there.status !== after.status)
            await writer.write(routes/* routes */.J.setGroupStatus, { query: { group: key, status: after.status } });
    };
    const left = there.members.filter((name) => !after.members.includes(name));
    const joined = after.members.filter((name) => !there.members.includes(name));
    // Adding nobody makes a group; taking nobody away would remove one.
    if (before === undefined)
        await updateGroup(writer, key, joined, false);
    if (left.length > 0)
        await updateGroup(writer, key, left, true);
    // The server attaches nothing to a disabled group.
    if (after.status === 'enabled')
        await setStatus();
    await applyAttachments(writer, { group: key }, there.policies, after.policies);
    if (before !== undefined && joined.length > 0)
        await updateGroup(writer, key, joined, false);
    if (after.status === 'disabled')
        await setStatus();
}
/** The server removes empty groups only. */
async function removeGroup(writer, group, members) {
    if (members.length > 0)
        await updateGroup(writer, group, members, true);
    await updateGroup(writer, group, [], true);
}
async function updateGroup(writer, group, members, isRemove) {
    await writer.write(routes/* routes */.J.updateGroup, {}, JSON.stringify({ group, members, isRemove }));
}

// EXTERNAL MODULE: ./build/src/resources/iam-policy/types.js
var iam_policy_types = __webpack_require__(739);
;// CONCATENATED MODULE: ./build/src/resources/iam-policy/apply.js


/** @throws {ServiceError} */
async function applyIamPolicy(writer, { key, after }) {
    const target = { query: { name: key } };
    if (after === undefined)
        await writer.write(routes/* routes */.J.removeIamPolicy, target);
    else
        await writer.write(routes/* routes */.J.setIamPolicy, target, (0,iam_policy_types/* encodeIamPolicy */.y)(after));
}

;// CONCATENATED MODULE: ./build/src/resources/lifecycle/apply.js


async function applyLifecycle(writer, change) {
    const target = { bucket: change.key };
    if (change.after === undefined) {
        await writer.write(routes/* routes */.J.deleteLifecycle, target);
        return;
    }
    const Rule = change.after.map(apply_encodeRule);
    await writer.write(routes/* routes */.J.setLifecycle, target, writeXmlObject('LifecycleConfiguration', { Rule }));
}
function apply_encodeRule(rule) {
    return {
        ID: rule.id,
        Status: rule.status,
        Filter: encodeFilter(rule),
        ...group('Expiration', {
            Days: rule.expirationDays,
            Date: midnight(rule.expirationDate),
            ExpiredObjectDeleteMarker: rule.expiredObjectDeleteMarker || null,
            ExpiredObjectAllVersions: rule.expiredObjectAllVersions || null,
        }),
        ...group('DelMarkerExpiration', { Days: rule.delMarkerExpirationDays }),
        ...group('NoncurrentVersionExpiration', {
            NoncurrentDays: rule.noncurrentExpirationDays,
            NewerNoncurrentVersions: rule.newerNoncurrentVersions,
        }),
        ...group('Transition', {
            Days: rule.transitionDays,
            Date: midnight(rule.transitionDate),
            StorageClass: rule.transitionStorageClass || null,
        }),
        ...group('NoncurrentVersionTransition', {
            NoncurrentDays: rule.noncurrentTransitionDays,
            StorageClass: rule.noncurrentTransitionStorageClass || null,
        }),
        ...group('AbortIncompleteMultipartUpload', { DaysAfterInitiation: rule.abortIncompleteUploadDays }),
    };
}
/** One condition stands alone in the filter; more than one must be wrapped in `<And>`. */
function encodeFilter(rule) {
    const Tag = Object.entries(rule.tags).map(([Key, Value]) => ({ Key, Value }));
    const sizes = settings({
        ObjectSizeGreaterThan: rule.objectSizeGreaterThan,
        ObjectSizeLessThan: rule.objectSizeLessThan,
    });
    const conditions = {
        ...(rule.prefix && { Prefix: rule.prefix }),
        ...(Tag.length > 0 && { Tag }),
        ...sizes,
    };
    const count = Object.keys(conditions).length;
    if (count === 0)
        return { Prefix: '' };
    return count > 1 || Tag.length > 1 ? { And: conditions } : conditions;
}
function settings(values) {
    const set = Object.entries(values).filter(([, value]) => value !== null);
    return Object.fromEntries(set.map(([name, value]) => [name, String(value)]));
}
/** An element that holds nothing is an error to the server, so it is left out whole. */
function group(name, values) {
    const set = settings(values);
    return Object.keys(set).length > 0 ? { [name]: set } : {};
}
function midnight(day) {
    return day === null ? null : `${day}T00:00:00Z`;
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
    const frame = (0,bucket_frame/* frameOf */.D)(bucket, 'lifecycle', 'lifecycle');
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

;// CONCATENATED MODULE: ./build/src/resources/notification/apply.js


/** Notifications are cleared by an empty document: a DELETE would delete the bucket. */
async function applyNotifications(writer, change) {
    const QueueConfiguration = (change.after ?? []).map(encodeQueue);
    const document = writeXmlObject('NotificationConfiguration', { QueueConfiguration });
    await writer.write(routes/* routes */.J.setNotifications, { bucket: change.key }, document);
}
function encodeQueue({ id, arn, events, prefix, suffix }) {
    const FilterRule = [
        { Name: 'prefix', Value: prefix },
        { Name: 'suffix', Value: suffix },
    ].filter((rule) => rule.Value !== '');
    const filter = FilterRule.length > 0 && { Filter: { S3Key: { FilterRule } } };
    return { Id: id, Queue: arn, Event: [...events], ...filter };
}

// EXTERNAL MODULE: ./build/src/resources/notification/types.js
var notification_types = __webpack_require__(4782);
;// CONCATENATED MODULE: ./build/src/resources/notification/diff.js



function diffNotifications(bucket, actual) {
    const desired = (0,notification_types/* declareNotifications */.d)(bucket.declaration, actual);
    return (0,diff_declared/* diffDeclared */.Ir)((0,bucket_frame/* frameOf */.D)(bucket, 'notification', 'notifications'), desired, actual, bucket.unmanaged);
}

;// CONCATENATED MODULE: ./build/src/resources/object-lock/apply.js


/** Retention is cleared by a document without a rule: a DELETE would delete the bucket. */
async function applyRetention(writer, change) {
    const rule = change.after && {
        Rule: {
            DefaultRetention: { Mode: change.after.mode, [change.after.unit]: String(change.after.validity) },
        },
    };
    const document = { ObjectLockEnabled: 'Enabled', ...rule };
    await writer.write(routes/* routes */.J.setObjectLock, { bucket: change.key }, writeXmlObject('ObjectLockConfiguration', document));
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
    const frame = (0,bucket_frame/* frameOf */.D)(bucket, 'retention', 'retention');
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

// EXTERNAL MODULE: ./build/src/policy/normalise.js + 1 modules
var normalise = __webpack_require__(1214);
;// CONCATENATED MODULE: ./build/src/resources/policy/apply.js


async function applyPolicy(writer, change) {
    const target = { bucket: change.key };
    if (change.after === undefined) {
        await writer.write(routes/* routes */.J.deletePolicy, target);
        return;
    }
    await writer.write(routes/* routes */.J.setPolicy, target, (0,normalise/* encodePolicy */.D)(change.after));
}

// EXTERNAL MODULE: ./build/src/resources/policy/diff.js + 1 modules
var diff = __webpack_require__(8407);
;// CONCATENATED MODULE: ./build/src/resources/quota/apply.js

/** Both fields are written, since servers differ in which one they enforce; zero clears. */
async function applyQuota(writer, change) {
    const { bytes = 0, rate = 0, requests = 0 } = change.after ?? {};
    const body = { quota: bytes, size: bytes, rate, requests, ...(bytes > 0 && { quotatype: 'hard' }) };
    const target = { bucket: change.key };
    await writer.write(routes/* routes */.J.setQuota, target, JSON.stringify(body));
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
    const frame = (0,bucket_frame/* frameOf */.D)(bucket, 'quota', 'quota');
    if (desired && bucket.capabilities.adminVersion === undefined) {
        return [
            (0,diff_declared/* reportUnsupported */.gi)(frame, 'This server has no admin interface, and quotas are set there.', {
                after: desired,
            }),
        ];
    }
    return (0,diff_declared/* diffDeclared */.Ir)(frame, desired, actual, bucket.unmanaged);
}

// EXTERNAL MODULE: ./build/src/resources/remote-target/address.js
var address = __webpack_require__(4992);
// EXTERNAL MODULE: ./build/src/resources/remote-target/read.js
var remote_target_read = __webpack_require__(7646);
;// CONCATENATED MODULE: ./build/src/resources/remote-target/apply.js




/**
 * Carries out one change of a target. `credentials` are those given for the alias that receives; removing
 * needs none. The server tries the target before it takes it, at every change. `deploymentId` is that of the
 * deployment that receives, kept with a new target so that it is known again wherever it moves.
 * @throws {ServiceError}
 */
async function applyTarget(writer, { before, after }, credentials, deploymentId) {
    if (after === undefined) {
        if (before !== undefined)
            await removeTarget(writer, before);
        return;
    }
    if (credentials === undefined)
        throw new Error(`no credentials for ${after.site}`);
    const arn = before && (await findArn(writer, before, after));
    const set = () => before === undefined || arn === undefined
        ? createTarget(writer, after, credentials, deploymentId)
        : updateTarget(writer, arn, before, after, credentials);
    await set().catch((error) => {
        throw error instanceof errors/* ServiceError */._7 ? nameAddress(error, after) : error;
    });
}
/** Which address the server itself tried: it may be another than the one that we use. */
function nameAddress(error, { secure, endpoint, bucket }) {
    const address = `${secure ? 'https' : 'http'}://${endpoint}/${bucket}`;
    return new errors/* ServiceError */._7(error.failure, `${error.message} The target is ${address}.`, { cause: error });
}
/** The targets of one bucket as they are now; what they are called in the configuration is not looked up. */
async function listTargets(reader, bucket) {
    const reply = await reader.read(routes/* routes */.J.listRemoteTargets, { query: { bucket } });
    return (0,remote_target_read/* parseRemoteTargets */.i)(reader.alias, reply.body, remote_target_read/* plainView */.y9);
}
/** Of the first of the places where there is a target. */
async function findArn(reader, ...places) {
    const known = await listTargets(reader, places[0]?.from ?? '');
    const arns = new Map(known.map(({ arn, target }) => [(0,address/* keyOf */.TN)(target), arn]));
    return places.map((place) => arns.get((0,address/* keyOf */.TN)(place))).find((arn) => arn !== undefined);
}
async function createTarget(writer, target, credentials, deploymentID) {
    const body = JSON.stringify({ ...encodeTarget(target, credentials), deploymentID });
    await writer.write(routes/* routes */.J.setRemoteTarget, { bucket: target.from }, body);
}
/** The flag of the keys also takes the address, which is why all of it is always sent. */
async function updateTarget(writer, arn, there, target, credentials) {
    const flags = {
        creds: target.credentials !== there.credentials ||
            target.secure !== there.secure ||
            target.endpoint !== there.endpoint,
        sync: target.synchronous !== there.synchronous,
        bandwidth: target.bandwidth !== there.bandwidth,
        healthcheck: target.healthInterval !== there.healthInterval,
    };
    const differing = Object.entries(flags).filter(([, differs]) => differs);
    const body = JSON.stringify({ ...encodeTarget(target, credentials), arn });
    const query = Object.fromEntries(differing.map(([flag]) => [flag, 'true']));
    await writer.write(routes/* routes */.J.updateRemoteTarget, { bucket: target.from, query }, body);
}
function encodeTarget(target, { accessKey, secretKey, sessionToken }) {
    return {
        sourcebucket: target.from,
        endpoint: target.endpoint,
        secure: target.secure,
        targetbucket: target.bucket,
        credentials: { accessKey, secretKey, ...(sessionToken !== undefined && { sessionToken }) },
        type: 'replication',
        path: 'auto',
        api: 's3v4',
        replicationSync: target.synchronous,
        bandwidthlimit: target.bandwidth,
        healthCheckDuration: Math.round(target.healthInterval * remote_target_read/* nanosecondsPerSecond */.f6),
    };
}
/** One that is gone already is as good as removed: the server drops them itself with the last rule. */
async function removeTarget(writer, target) {
    const arn = await findArn(writer, target);
    if (arn === undefined)
        return;
    try {
        await writer.write(routes/* routes */.J.removeRemoteTarget, { bucket: target.from, query: { arn } });
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && error.failure.code === 'XMinioAdminRemoteTargetNotFoundError')
            return;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/resources/replication/read.js
var replication_read = __webpack_require__(2520);
;// CONCATENATED MODULE: ./build/src/resources/replication/current.js
/** The rules of a bucket at the moment of writing, beside those that a plan was made from. */





/** @throws {ServiceError} @throws {XmlError} for an answer that can't be understood */
async function readRules(reader, bucket, targets) {
    const reply = await (0,read_optional/* readOptional */.T)(reader, routes/* routes */.J.getReplication, { bucket });
    const listed = reply && replication_read/* replicationDocument */.kX.parse(reply.body.toString('utf8'));
    return (0,replication_read/* resolveRules */.SJ)(listed ?? [], targets, new Set());
}
/** Whether `there` are the rules that the plan saw, at the addresses that it has given their targets since. */
function isAsPlanned(there, { before = [] }, targets) {
    const moves = new Map(targets.flatMap(({ before, after }) => (before && after ? [[(0,address/* keyOf */.TN)(before), after]] : [])));
    const moved = before.map((rule) => ({ ...rule, to: moves.get((0,address/* keyOf */.TN)(rule.to)) ?? rule.to }));
    return (0,canonical_json/* sameJson */.Vk)(simplify(there), simplify(moved));
}
/** What an address is called here is no matter of the server's; rules of replicated sites are not ours. */
function simplify(rules) {
    const own = rules.filter(({ id }) => !id.startsWith('site-repl-'));
    return (0,canonical_json/* sortByCanonical */.eJ)(own.map((rule) => ({ ...rule, to: (0,address/* keyOf */.TN)(rule.to) })));
}
/** The changes of the targets of one bucket. */
function listTargetChanges(planned, { alias, key }) {
    return planned.flatMap((change) => {
        if (change.kind !== 'remote-target' || change.alias !== alias || change.verb === 'report')
            return [];
        return (change.after ?? change.before)?.from === key ? [change] : [];
    });
}
/** The targets that a plan says will go: no other may be dropped with the last rule. */
function listLeaving(targets) {
    return targets.flatMap(({ verb, before }) => (verb === 'delete' && before ? [before] : []));
}

;// CONCATENATED MODULE: ./build/src/resources/replication/apply.js







/**
 * Replaces all rules of a bucket at once, unless they are no longer those that the plan saw: what somebody
 * else has set since then would be lost. Removing the last one makes the server drop every target of the
 * bucket: that is refused when one of them is not to go by `planned`, the other changes of the plan.
 * @throws {ServiceError} `stale-plan` for both
 */
async function applyRules(writer, change, planned) {
    const { key: bucket, after } = change;
    const targets = await listTargets(writer, bucket);
    const own = listTargetChanges(planned, change);
    const there = await readRules(writer, bucket, targets).catch((error) => {
        if (!(error instanceof xml/* XmlError */.Gy))
            throw error;
        const why = `the rules that are there can't be understood: ${error.message}`;
        throw refuse(writer, bucket, 'set replication', 'server-error', 'UnreadableAnswer', why);
    });
    if (!isAsPlanned(there, change, own)) {
        const why = 'the rules are no longer those that the plan was made from. Plan again';
        throw refuse(writer, bucket, 'set replication', 'stale-plan', 'RulesChanged', why);
    }
    if (after === undefined) {
        await removeRules(writer, bucket, targets, listLeaving(own));
        return;
    }
    const arns = new Map(targets.map(({ arn, target }) => [(0,address/* keyOf */.TN)(target), arn]));
    const Rule = after.map((rule) => replication_apply_encodeRule(rule, apply_findArn(writer, bucket, rule, arns)));
    await writer.write(routes/* routes */.J.setReplication, { bucket }, writeXmlObject('ReplicationConfiguration', { Rule }));
}
async function removeRules(writer, bucket, targets, leaving) {
    const planned = new Set(leaving.map(address/* keyOf */.TN));
    const stray = targets.find(({ target }) => !planned.has((0,address/* keyOf */.TN)(target)));
    if (stray !== undefined) {
        const why = `the server would drop the target ${(0,address/* keyOf */.TN)(stray.target)} too, which the plan does not name. Plan again`;
        throw refuse(writer, bucket, 'remove replication', 'stale-plan', 'UnplannedTarget', why);
    }
    await writer.write(routes/* routes */.J.deleteReplication, { bucket });
}
function apply_findArn({ alias }, bucket, { to }, arns) {
    const arn = arns.get((0,address/* keyOf */.TN)(to));
    if (arn !== undefined)
        return arn;
    const why = `there is no remote target ${(0,address/* keyOf */.TN)(to)}, so no rule can lead there`;
    throw refuse({ alias }, bucket, 'set replication', 'server-error', 'NoSuchRemoteTarget', why);
}
function refuse({ alias }, bucket, operation, reason, code, why) {
    const resource = `${alias}/${bucket}`;
    const failure = { reason, operation, resource, status: 0, code, outcomeUnknown: false };
    return new errors/* ServiceError */._7(failure, `Can't ${operation} (${resource}): ${why}.`);
}
function replication_apply_encodeRule(rule, arn) {
    return {
        ...(rule.id !== '' && { ID: rule.id }),
        ...encodeStatus(rule.enabled),
        Priority: String(rule.priority),
        DeleteMarkerReplication: encodeStatus(rule.deleteMarkers),
        DeleteReplication: encodeStatus(rule.deletes),
        Destination: { Bucket: arn, ...(rule.storageClass !== '' && { StorageClass: rule.storageClass }) },
        SourceSelectionCriteria: { ReplicaModifications: encodeStatus(rule.metadataSync) },
        Filter: apply_encodeFilter(rule),
        ExistingObjectReplication: encodeStatus(rule.existingObjects),
    };
}
function encodeStatus(enabled) {
    return { Status: enabled ? 'Enabled' : 'Disabled' };
}
/** One condition stands alone; more than one must be wrapped. A prefix beside the filter would be lost. */
function apply_encodeFilter({ prefix, tags }) {
    const Tag = tags.map(({ key, value }) => ({ Key: key, Value: value }));
    if (Tag.length === 0)
        return { Prefix: prefix };
    if (Tag.length === 1 && prefix === '')
        return { Tag };
    return { And: { ...(prefix !== '' && { Prefix: prefix }), Tag } };
}

;// CONCATENATED MODULE: ./build/src/resources/service-account/apply.js



/** What the server takes for "never" when an account is changed. */
const never = '1970-01-01T00:00:00Z';
/** @throws {ServiceError} */
async function applyServiceAccount(writer, { key, before, after }, secrets) {
    if (after === undefined) {
        await removeAccount(writer, key);
        return;
    }
    const [wanted, there] = [requireDetail(key, after), before && requireDetail(key, before)];
    if (there === undefined) {
        await secrets.use(writer.alias, key, (secretKey) => addAccount(writer, key, wanted, secretKey));
        if (wanted.status === 'disabled')
            await updateAccount(writer, key, { ...wanted, status: 'enabled' }, wanted);
        return;
    }
    if (wanted.secret === undefined)
        await updateAccount(writer, key, there, wanted);
    else
        await secrets.use(writer.alias, key, (secretKey) => updateAccount(writer, key, there, wanted, secretKey));
}
/** Of one that the caller may not remove the server says that it is not there. */
async function removeAccount(writer, accessKey) {
    const at = { query: { accessKey } };
    try {
        await writer.write(routes/* routes */.J.removeServiceAccount, at);
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
        const isGone = await writer.read(routes/* routes */.J.getServiceAccount, at).then(() => false, isMissing);
        if (!isGone)
            throw error;
    }
}
function isMissing(error) {
    return error instanceof errors/* ServiceError */._7 && error.failure.status === 404;
}
function requireDetail(key, value) {
    if ('policy' in value)
        return value;
    throw new Error(`nothing is known of service account ${key} but its parent`);
}
/** A new account is always enabled. */
async function addAccount(writer, accessKey, { parent, name, description, expires, policy }, secretKey) {
    const body = {
        targetUser: parent,
        accessKey,
        secretKey,
        ...(name !== '' && { name }),
        ...(description !== '' && { description }),
        ...(expires !== null && { expiration: expires }),
        ...encodeEmbedded('policy', policy),
    };
    await writer.write(routes/* routes */.J.addServiceAccount, {}, JSON.stringify(body));
}
/**
 * Sends what differs, and its policy always: the server takes a missing one for "none", and the account could
 * do all that its parent may. What stays is not sent otherwise, since a near expiry would be refused.
 */
async function updateAccount(writer, accessKey, before, after, secretKey) {
    const { status, name, description, expires, policy } = after;
    const body = {
        ...encodeEmbedded('newPolicy', policy),
        ...(status !== before.status && { newStatus: status === 'enabled' ? 'on' : 'off' }),
        ...(name !== before.name && { newName: name }),
        ...(description !== before.description && { newDescription: description }),
        ...(expires !== before.expires && { newExpiration: expires ?? never }),
        ...(secretKey !== undefined && { newSecretKey: secretKey }),
    };
    await writer.write(routes/* routes */.J.updateServiceAccount, { query: { accessKey } }, JSON.stringify(body));
}
function encodeEmbedded(field, policy) {
    if (policy === 'inherit')
        return {};
    // For an empty one the server keeps what is there.
    const document = policy === 'unclear' ? { Id: '', Statement: [] } : policy;
    return { [field]: JSON.parse((0,iam_policy_types/* encodeIamPolicy */.y)(document)) };
}

// EXTERNAL MODULE: ./build/src/resources/site-replication/read.js
var site_replication_read = __webpack_require__(358);
;// CONCATENATED MODULE: ./build/src/resources/site-replication/access.js

/** Those that the group is to hold: a declared site's address is always the declared one. */
function selectSites(access, { sites }) {
    const endpoints = new Set(sites.map(({ endpoint }) => endpoint));
    return access.filter(({ endpoint }) => endpoints.has(endpoint));
}
/** Each is asked when its turn comes, since what is done at one shows at the next. */
async function* askMembers(access, group) {
    for (const site of selectSites(access, group)) {
        const known = await (0,site_replication_read/* readGroup */.iY)(site.writer);
        if (known)
            yield { access: site, known };
    }
}
/** Of the keys of all: what must never be quoted. */
function listSecrets(access) {
    return access.map(({ secretKey }) => secretKey);
}

;// CONCATENATED MODULE: ./build/src/resources/site-replication/answer.js
/** Answers of the site replication API: a status of 200 is no success yet. */

const maxQuote = 300;
/** What a server that says `success` adds when it could not tell every site. */
const partialWords = /partially failed|could not be (?:configured|removed)|unable to/i;
/**
 * What the answer admits, in the server's words; '' when it is a success in every part. `success` is left
 * out of answers to removals.
 */
function findHiddenError(body) {
    const answer = parse(body);
    if (answer === undefined)
        return 'the answer can’t be understood';
    const read = (name) => {
        const value = Reflect.get(answer, name);
        return typeof value === 'string' ? value : '';
    };
    const said = [read('errorDetail'), read('initialSyncErrorMessage')].filter((text) => text !== '');
    const status = read('status');
    const failed = Reflect.get(answer, 'success') === false || partialWords.test(status);
    if (!failed && said.length === 0)
        return '';
    return (said.length > 0 ? said : [status || 'no reason was given']).join('; ');
}
/** @throws {ServiceError} `partial`, when the answer hides an error: some of it may have been done. */
function requireSuccess(reply, asked) {
    const hidden = findHiddenError(reply.body.toString('utf8'));
    if (hidden === '')
        return;
    throw failPartly(tidy(hidden, asked.secrets), asked, reply.status);
}
/** For what was accepted and yet is not so. */
function failPartly(cause, { alias, route, about }, status = 200) {
    const resource = `${alias}/${about}`;
    return new errors/* ServiceError */._7({
        reason: 'partial',
        operation: route.operation,
        resource,
        status,
        code: 'Incomplete',
        outcomeUnknown: false,
    }, `Can't ${route.operation} (${resource}) in full: ${cause}. Bring all sites up and run again: the plan shows what is left.`);
}
function parse(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** On one line, and cut only after the secrets are out. */
function tidy(text, secrets) {
    const clean = secrets
        .filter((secret) => secret !== '')
        .reduce((words, secret) => words.replaceAll(secret, '***'), text)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .replace(/\.?\s*$/, '')
        .trim();
    return clean.length > maxQuote ? `${clean.slice(0, maxQuote)}...` : clean;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/resources/site-replication/leave.js





/** A server looks over its buckets every half minute, and after a restart begins later. */
const settleMs = 90_000;
const pollMs = 1_000;
/**
 * Takes a site, or all, out of the group that `alias` is in, and asks there.
 * @throws {ServiceError} also when a site could not be told
 */
async function removeSites(access, alias, name, waitMs = settleMs) {
    const asked = { alias, route: routes/* routes */.J.removeSites, about: name === 'all' ? 'group' : name };
    const host = access.find((site) => site.alias === alias);
    if (host === undefined)
        throw failPartly('there are no keys for the site that is to be asked', asked);
    const known = await (0,site_replication_read/* readGroup */.iY)(host.writer);
    if (known === undefined) {
        if (name === 'all')
            return;
        throw failPartly(`${alias} is in no group itself`, asked);
    }
    const leaving = known.group.sites.filter((site) => name === 'all' || site.name === name);
    if (leaving.length === 0)
        return;
    await awaitAddresses(access, known, leaving, waitMs, asked);
    const body = JSON.stringify(name === 'all' ? { all: true } : { sites: [name] });
    const reply = await host.writer.write(routes/* routes */.J.removeSites, {}, body);
    requireSuccess(reply, { ...asked, secrets: listSecrets(access) });
}
/**
 * Targets are removed by their address. For a while after a site's address was changed, the buckets of
 * others lead to the old one, and would keep a target and a rule for ever.
 */
async function awaitAddresses(access, known, leaving, waitMs, asked) {
    const end = Date.now() + waitMs;
    const ids = new Set(known.deploymentIds.values());
    const gone = new Set(leaving.length === 1 ? leaving.map(({ name }) => known.deploymentIds.get(name)) : []);
    const members = access.filter(({ deploymentId = '' }) => ids.has(deploymentId) && !gone.has(deploymentId));
    for (const { alias, writer } of members) {
        while (await hasOldAddress(writer, known, leaving)) {
            if (Date.now() > end)
                throw failPartly(`the buckets of ${alias} still lead to its old address`, asked);
            await (0,promises_.setTimeout)(pollMs);
        }
    }
}
async function hasOldAddress(writer, { deploymentIds }, leaving) {
    const addresses = new Map(leaving.map(({ name, endpoint }) => [deploymentIds.get(name), endpoint]));
    const targets = await (0,site_replication_read/* readTargets */.R0)(writer);
    return targets.some(({ deploymentId, endpoint }) => (addresses.get(deploymentId) ?? endpoint) !== endpoint);
}

;// CONCATENATED MODULE: ./build/src/resources/site-replication/setting.js
/** How the sites of a group send to each other. A server keeps it for itself, so each one is asked. */




/**
 * Tells whether lifecycle expiry is replicated. The first site that is asked tells the others; together with
 * anything else in one request it would not.
 */
async function applyExpiry(access, after) {
    const { lifecycleExpiry } = after;
    if (lifecycleExpiry === 'mixed')
        return;
    const flag = lifecycleExpiry ? 'enableILMExpiryReplication' : 'disableILMExpiryReplication';
    for await (const { access: site, known } of askMembers(access, after)) {
        if (known.group.lifecycleExpiry === lifecycleExpiry)
            continue;
        const reply = await site.writer.write(routes/* routes */.J.editSite, { query: { [flag]: 'true' } }, '{}');
        // A second attempt after a lost answer is told so; the sites that were not told are asked in turn.
        if (/already set to (?:true|false)/.test(findHiddenError(reply.body.toString('utf8'))))
            continue;
        const asked = { alias: site.alias, route: routes/* routes */.J.editSite, about: 'group' };
        requireSuccess(reply, { ...asked, secrets: listSecrets(access) });
    }
}
/** Sets `synchronous` and `bandwidth` of every site at every other, and then in each bucket. */
async function applySending(access, after) {
    for await (const member of askMembers(access, after)) {
        const open = listOpen(member, after);
        for (const site of open)
            await editSending(access, member, site);
        if (open.length > 0)
            await setting_confirm(member, after);
    }
}
/** Sites that this member sends to otherwise than is wanted. */
function listOpen({ access, known }, after) {
    return after.sites.filter((site) => {
        const id = known.deploymentIds.get(site.name);
        const seen = known.group.sites.find(({ name }) => name === site.name);
        const own = id === access.deploymentId || site.endpoint === access.endpoint;
        return (seen !== undefined && !own && !(isSame(seen, site, 'synchronous') && isSame(seen, site, 'bandwidth')));
    });
}
/** `mixed` is not declared, so it stays. */
function isSame(seen, wanted, key) {
    return wanted[key] === 'mixed' || seen[key] === wanted[key];
}
async function editSending(access, { access: { alias, writer }, known }, { name, synchronous, bandwidth }) {
    const deploymentID = known.deploymentIds.get(name) ?? '';
    const body = JSON.stringify({
        deploymentID,
        name,
        ...(synchronous !== 'mixed' && { sync: synchronous ? 'enable' : 'disable' }),
        ...(bandwidth !== 'mixed' && { defaultbandwidth: { bandwidthLimitPerBucket: bandwidth, set: true } }),
    });
    const reply = await writer.write(routes/* routes */.J.editSite, {}, body);
    requireSuccess(reply, { alias, route: routes/* routes */.J.editSite, about: name, secrets: listSecrets(access) });
    if (bandwidth !== 'mixed')
        await limitBuckets(writer, deploymentID, bandwidth);
}
/** The server gives the limit only to buckets that have none yet. */
async function limitBuckets(writer, deploymentId, bandwidth) {
    const targets = await (0,site_replication_read/* readTargets */.R0)(writer);
    const open = targets.filter((target) => target.deploymentId === deploymentId && target.bandwidth !== bandwidth);
    for (const { arn, bucket } of open) {
        const body = JSON.stringify({ arn, bandwidthlimit: bandwidth });
        await writer.write(routes/* routes */.J.updateRemoteTarget, { bucket, query: { bandwidth: 'true' } }, body);
    }
}
/** A bucket whose target does not answer just now keeps what it had, and the server says nothing of it. */
async function setting_confirm({ access }, after) {
    const known = await (0,site_replication_read/* readGroup */.iY)(access.writer);
    const [left] = known ? listOpen({ access, known }, after) : [];
    if (left === undefined)
        return;
    const asked = { alias: access.alias, route: routes/* routes */.J.editSite, about: left.name };
    throw failPartly('some of its buckets kept the old setting, as the site did not answer', asked);
}

;// CONCATENATED MODULE: ./build/src/resources/site-replication/apply.js







/**
 * Carries out a change of a group: addresses first, then who joins, then settings at every site. What is
 * there is read anew at each step, so that it goes on where an earlier run ended.
 * @throws {ServiceError} also for a status of 200 that hides an error: some of it is done then
 */
async function applySites(access, change) {
    const { after, alias } = change;
    if (after === undefined)
        return removeSites(access, alias, 'all');
    for await (const member of askMembers(access, after))
        await moveSites(access, member, after);
    await joinSites(access, alias, after);
    // A further site makes every server forget how the others are sent to.
    await applyExpiry(access, after);
    await applySending(access, after);
}
/** Takes one site out; everything on it stays. Done already is done. */
async function applyLeaving(access, change) {
    await removeSites(access, change.alias, change.key);
}
/** One request for each address; the server refuses one that leads to another deployment, or nowhere. */
async function moveSites(access, member, after) {
    const { writer, alias } = member.access;
    for (const { name, endpoint } of member.known.group.sites) {
        const wanted = after.sites.find((site) => site.name === name)?.endpoint ?? endpoint;
        if (wanted === endpoint || wanted === 'mixed')
            continue;
        const deploymentID = member.known.deploymentIds.get(name);
        const body = JSON.stringify({ deploymentID, name, endpoint: wanted });
        const reply = await writer.write(routes/* routes */.J.editSite, {}, body);
        requireSuccess(reply, { alias, route: routes/* routes */.J.editSite, about: name, secrets: listSecrets(access) });
    }
}
async function joinSites(access, alias, after) {
    const host = await findHost(access, alias, after);
    if (host === undefined)
        throw failPartly('no site of the group can be asked', addingAt(alias));
    const known = await (0,site_replication_read/* readGroup */.iY)(host.writer);
    const names = new Set(known?.deploymentIds.keys());
    if (after.sites.every(({ name }) => names.has(name)))
        return;
    // The list is the whole group: servers refuse one that leaves a member out, or the one that is asked.
    const joining = after.sites.filter(({ name }) => !names.has(name));
    const sites = [
        ...(known?.group.sites ?? []).map(({ name, endpoint }) => signIn(name, endpoint, findMember(access, known, name), host.alias)),
        ...joining.map(({ name, endpoint }) => signIn(name, endpoint, access.find((site) => site.endpoint === endpoint), host.alias)),
    ];
    const query = { replicateILMExpiry: String(after.lifecycleExpiry === true) };
    const reply = await host.writer.write(routes/* routes */.J.addSites, { query }, JSON.stringify(sites));
    requireSuccess(reply, { ...addingAt(host.alias), secrets: listSecrets(access) });
}
/** A member where there is one. For a new group, the site with data: servers refuse to be asked elsewhere. */
async function findHost(access, alias, after) {
    for await (const { access: member } of askMembers(access, after))
        return member;
    const sites = selectSites(access, after);
    for (const site of sites) {
        if ((await (0,read/* listBucketNames */.dm)(site.writer)).length > 0)
            return site;
    }
    return sites.find((site) => site.alias === alias) ?? sites[0];
}
function findMember(access, known, name) {
    const id = known?.deploymentIds.get(name);
    return access.find(({ deploymentId }) => deploymentId === id);
}
function signIn(name, endpoint, access, host) {
    if (access === undefined)
        throw failPartly(`there are no keys for ${name}`, addingAt(host));
    const { accessKey, secretKey } = access;
    // One address, whatever the name says.
    return { name, endpoints: endpoint, accessKey, secretKey };
}
function addingAt(alias) {
    return { alias, route: routes/* routes */.J.addSites, about: 'group' };
}

;// CONCATENATED MODULE: ./build/src/resources/tags/apply.js


async function applyTags(writer, change) {
    const target = { bucket: change.key };
    if (change.after === undefined) {
        await writer.write(routes/* routes */.J.deleteTags, target);
        return;
    }
    const Tag = Object.entries(change.after).map(([Key, Value]) => ({ Key, Value }));
    await writer.write(routes/* routes */.J.setTags, target, writeXmlObject('Tagging', { TagSet: { Tag } }));
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
    return (0,diff_declared/* diffDeclared */.Ir)((0,bucket_frame/* frameOf */.D)(bucket, 'tags', 'tags'), declareTags(bucket.declaration), actual, bucket.unmanaged);
}

;// CONCATENATED MODULE: ./build/src/resources/user/apply.js


/** @throws {ServiceError} */
async function applyUser(writer, { key, before, after }, secrets) {
    const query = { accessKey: key };
    if (after === undefined) {
        await removeKnown(() => writer.write(routes/* routes */.J.removeUser, { query }));
        return;
    }
    let status = before?.status ?? 'enabled';
    if (after.secret !== undefined) {
        // Without a status the server would disable the user.
        await secrets.use(writer.alias, key, async (secretKey) => {
            await writer.write(routes/* routes */.J.setUser, { query }, JSON.stringify({ secretKey, status }));
        });
    }
    const setStatus = async () => {
        if (status !== after.status)
            await writer.write(routes/* routes */.J.setUserStatus, { query: { ...query, status: after.status } });
        status = after.status;
    };
    // The server knows no disabled user when it attaches policies.
    if (after.status === 'enabled')
        await setStatus();
    await applyAttachments(writer, { user: key }, before?.policies ?? [], after.policies);
    await setStatus();
}

;// CONCATENATED MODULE: ./build/src/resources/versioning/apply.js


async function applyVersioning(writer, change) {
    if (change.after === undefined)
        return;
    const { status, excludedPrefixes, excludeFolders } = change.after;
    const document = {
        Status: status,
        ...(excludeFolders && { ExcludeFolders: 'true' }),
        ExcludedPrefixes: excludedPrefixes.map((Prefix) => ({ Prefix })),
    };
    await writer.write(routes/* routes */.J.setVersioning, { bucket: change.key }, writeXmlObject('VersioningConfiguration', document));
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
    const frame = (0,bucket_frame/* frameOf */.D)(bucket, 'versioning', 'versioning');
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

;// CONCATENATED MODULE: ./build/src/resources/index.js
/**
 * Every kind of resource, in the order in which a bucket's changes are applied: the bucket first, then
 * what others depend on. Adding a kind is adding a folder and its lines here.
 */



























/** The settings of a bucket. */
const settingKinds = [
    'versioning',
    'retention',
    'encryption',
    'quota',
    'tags',
    'lifecycle',
    'cors',
    'notification',
    'policy',
];
/** Who may do what; none of it belongs to a bucket. */
const accessKinds = ['iam-policy', 'user', 'group', 'service-account'];
const kinds = [
    'bucket',
    ...settingKinds,
    ...accessKinds,
    'remote-target',
    'replication',
    'site-replication',
    'replicated-site',
];
/** The difference for one declared bucket, of the kinds that `owner` may touch. */
function diffBucket(owner, bucket, actual) {
    const there = actual?.documents;
    const absent = bucket.declaration.state === 'absent';
    if (owner === 'apply-policies')
        return absent ? [] : (0,diff/* diffPolicy */.m)(bucket, there?.policy);
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
/** Carries out one change with the fewest requests. @throws {ServiceError} */
function applyChange(writer, change, context) {
    switch (change.kind) {
        case 'bucket':
            return applyBucketBase(writer, change);
        case 'versioning':
            return applyVersioning(writer, change);
        case 'retention':
            return applyRetention(writer, change);
        case 'encryption':
            return applyEncryption(writer, change);
        case 'quota':
            return applyQuota(writer, change);
        case 'tags':
            return applyTags(writer, change);
        case 'lifecycle':
            return applyLifecycle(writer, change);
        case 'cors':
            return applyCors(writer, change);
        case 'notification':
            return applyNotifications(writer, change);
        case 'policy':
            return applyPolicy(writer, change);
        case 'iam-policy':
            return applyIamPolicy(writer, change);
        case 'user':
            return applyUser(writer, change, requireSecrets(context));
        case 'group':
            return applyGroup(writer, change);
        case 'service-account':
            return applyServiceAccount(writer, change, requireSecrets(context));
        case 'remote-target':
            return applyTarget(writer, change, ...giveAccess(change.after?.site ?? '', context));
        case 'replication':
            return applyRules(writer, change, resources_listTargetChanges(context.planned));
        case 'site-replication':
            return applySites(context.sites, change);
        case 'replicated-site':
            return applyLeaving(context.sites, change);
    }
}
/** What is known of the alias that receives: the keys given for it, and which deployment it is. */
function giveAccess(alias, { keys, sites }) {
    const deploymentId = sites.find((site) => site.alias === alias)?.deploymentId;
    return [keys.get(alias), deploymentId];
}
function requireSecrets({ secrets }) {
    if (secrets === undefined)
        throw new Error('no secrets for identities');
    return secrets;
}
function resources_listTargetChanges(planned) {
    return planned.filter((change) => change.kind === 'remote-target');
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

/***/ 8407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ diffPolicy),
  W: () => (/* binding */ remarkExposure)
});

// EXTERNAL MODULE: ./build/src/policy/exposure.js
var exposure = __webpack_require__(8123);
// EXTERNAL MODULE: ./build/src/policy/exposure-change.js
var exposure_change = __webpack_require__(5172);
// EXTERNAL MODULE: ./build/src/resources/bucket-frame.js
var bucket_frame = __webpack_require__(1137);
// EXTERNAL MODULE: ./build/src/resources/diff-declared.js
var diff_declared = __webpack_require__(1631);
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
    const frame = (0,bucket_frame/* frameOf */.D)(bucket, 'policy', 'defaultPolicyFile');
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


/***/ }),

/***/ 4992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   bC: () => (/* binding */ nameEnd),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   dJ: () => (/* binding */ nameTarget),
/* harmony export */   kz: () => (/* binding */ normaliseEndpoint)
/* harmony export */ });
/** Where a target is. Servers compare it letter by letter, so everything here uses one spelling. */
/** The address that is written in a URL. */
function addressOf(url) {
    const secure = url.protocol === 'https:';
    return { endpoint: normaliseEndpoint(url.host, secure), secure };
}
/** Lower-case, with the port that is meant where none is written. */
function normaliseEndpoint(endpoint, secure) {
    const host = endpoint.toLowerCase();
    return /:\d+$/.test(host) ? host : `${host}:${secure ? 443 : 80}`;
}
/** One text for one target of a bucket; a bucket's name holds no slash. */
function keyOf({ endpoint, bucket }) {
    return `${endpoint}/${bucket}`;
}
/** `users → dr/users`: the key of a change to a target. */
function nameTarget({ from, ...to }) {
    return `${from} → ${nameEnd(to)}`;
}
/** `dr/users`, or by its address where that is no alias's. */
function nameEnd({ site, endpoint, bucket, }) {
    return `${site || endpoint}/${bucket}`;
}


/***/ }),

/***/ 7646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   f6: () => (/* binding */ nanosecondsPerSecond),
/* harmony export */   i: () => (/* binding */ parseRemoteTargets),
/* harmony export */   y9: () => (/* binding */ plainView)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4992);


/** For a caller that only looks for what is there. */
const plainView = {
    addresses: new Map(),
    credentials: new Map(),
    peers: new Set(),
    secrets: new Map(),
};
/**
 * Understands the list of remote targets, of one bucket or of all, sorted by bucket and address. Those
 * that site replication made are left out.
 * @throws {ServiceError} when the answer is no such list
 */
function parseRemoteTargets(alias, body, view) {
    return parseList(alias, body)
        .map(readFields)
        .filter((fields) => fields.get('type') === 'replication' && !view.peers.has(idOf(text(fields, 'arn'))))
        .map((fields) => parseTarget(fields, view))
        .sort((a, b) => (orderOf(a.target) < orderOf(b.target) ? -1 : 1));
}
/** The part of an ARN that site replication fills with a deployment id, and everybody else at random. */
function idOf(arn) {
    return arn.split(':')[4] ?? '';
}
function orderOf({ from, endpoint, bucket }) {
    return JSON.stringify([from, endpoint, bucket]);
}
function parseList(alias, body) {
    const value = parseJson(body.toString('utf8'));
    if (value === null)
        return [];
    if (Array.isArray(value))
        return value;
    const failure = {
        reason: 'server-error',
        operation: 'list remote targets',
        resource: alias,
        status: 200,
        code: 'UnreadableAnswer',
        outcomeUnknown: false,
    };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(failure, `Can't understand the list of remote targets that ${alias} answers.`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function parseTarget(fields, view) {
    const arn = text(fields, 'arn');
    const secure = fields.get('secure') === true;
    const endpoint = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseEndpoint */ .kz)(text(fields, 'endpoint'), secure);
    const site = view.addresses.get(endpoint) ?? '';
    const accessKey = text(readFields(fields.get('credentials')), 'accessKey');
    const wanted = view.credentials.get(site)?.accessKey;
    const given = (wanted === accessKey || wanted === '') && view.secrets.get(arn) !== false;
    const target = {
        from: text(fields, 'sourcebucket'),
        site,
        endpoint,
        secure,
        bucket: text(fields, 'targetbucket'),
        synchronous: fields.get('replicationSync') === true,
        bandwidth: number(fields, 'bandwidthlimit'),
        healthInterval: number(fields, 'healthCheckDuration') / nanosecondsPerSecond,
        credentials: given ? 'as given' : 'other',
    };
    const deploymentId = text(fields, 'deploymentID');
    return { target, arn, ...(deploymentId !== '' && { deploymentId }), link: parseLink(fields) };
}
/** Times on this wire are in nanoseconds. */
const nanosecondsPerSecond = 1_000_000_000;
const nanosecondsPerMillisecond = 1_000_000;
/** How Go writes a time that was never set. */
const never = /^0001-/;
function parseLink(fields) {
    const lastOnline = text(fields, 'lastOnline');
    const seen = lastOnline !== '' && !never.test(lastOnline);
    const online = fields.get('isOnline') === true;
    const downtimeSeconds = number(fields, 'totalDowntime') / nanosecondsPerSecond;
    return {
        // A target that is down from the start has a downtime; a fresh one has nothing yet.
        state: online ? 'online' : seen || downtimeSeconds > 0 ? 'offline' : 'unknown',
        ...(seen && { lastOnline }),
        downtimeSeconds,
        latencyMs: number(readFields(fields.get('latency')), 'curr') / nanosecondsPerMillisecond,
    };
}
function readFields(value) {
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
function text(fields, name) {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
}
/** What is left out is zero. */
function number(fields, name) {
    const value = fields.get(name);
    return typeof value === 'number' ? value : 0;
}


/***/ }),

/***/ 2520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ resolveRules),
/* harmony export */   kX: () => (/* binding */ replicationDocument),
/* harmony export */   uO: () => (/* binding */ sortTags)
/* harmony export */ });
/* harmony import */ var _server_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1839);
/* harmony import */ var _server_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(752);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8966);
/* harmony import */ var _remote_target_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7646);




const replicationDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOnce */ .v)({
    exportName: 'replication.xml',
    route: _server_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .routes */ .J.getReplication,
    parse(xml) {
        const root = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(xml);
        const role = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(root, 'Role') ?? '';
        const rules = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)(root, 'Rule').map((rule) => parseRule(rule, role));
        return rules.length === 0 ? undefined : rules;
    },
});
/**
 * Says where each rule leads, in the server's order. Rules that site replication made (`peers`: the
 * deployment ids of its sites) are left out.
 */
function resolveRules(listed, targets, peers) {
    const byArn = new Map(targets.map(({ arn, target }) => [arn, target]));
    return listed
        .filter(({ id, arn }) => !(id.startsWith('site-repl-') && peers.has((0,_remote_target_read_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(arn))))
        .map(({ arn, ...rule }) => {
        const { site, endpoint, bucket } = byArn.get(arn) ?? { site: '', endpoint: arn, bucket: '' };
        return { ...rule, to: { site, endpoint, bucket } };
    });
}
/** In the older form the role is the ARN of the one target, whatever the rules say. */
function parseRule(rule, role) {
    const destination = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(rule, 'Destination');
    const filter = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(rule, 'Filter');
    const both = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(filter, 'And') ?? filter;
    const replicas = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(rule, 'SourceSelectionCriteria'), 'ReplicaModifications');
    return {
        id: (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(rule, 'ID') ?? '',
        enabled: isEnabled(rule),
        priority: Number((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(rule, 'Priority') ?? 0),
        prefix: (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(both, 'Prefix') ?? '',
        tags: sortTags((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)(both, 'Tag')
            .map(parseTag)
            .filter(({ key }) => key !== '')),
        deleteMarkers: isEnabled((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(rule, 'DeleteMarkerReplication')),
        deletes: isEnabled((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(rule, 'DeleteReplication')),
        existingObjects: isEnabled((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(rule, 'ExistingObjectReplication')),
        // The only one of these that is on where nothing is said.
        metadataSync: replicas === undefined || isEnabled(replicas),
        storageClass: (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(destination, 'StorageClass') ?? '',
        arn: role === '' ? ((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(destination, 'Bucket') ?? '') : role,
    };
}
function isEnabled(node) {
    return (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(node, 'Status') === 'Enabled';
}
function parseTag(tag) {
    return { key: (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(tag, 'Key') ?? '', value: (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(tag, 'Value') ?? '' };
}
/** Their order means nothing. */
function sortTags(tags) {
    return tags.map(({ key, value }) => ({ key, value })).sort((a, b) => (a.key < b.key ? -1 : 1));
}


/***/ }),

/***/ 358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ readTargets),
/* harmony export */   iY: () => (/* binding */ readGroup),
/* harmony export */   kz: () => (/* binding */ normaliseEndpoint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _server_routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1839);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6965);



/**
 * The group as this site knows it; `undefined` when it is in none, or the server has no such thing. A
 * change of settings may reach the group and not every bucket's target, so both are read.
 * @throws {ServiceError}
 */
async function readGroup(reader) {
    const peers = parsePeers(await readSites(reader));
    const [first, ...rest] = peers;
    if (first === undefined)
        return undefined;
    const targets = await readTargets(reader);
    return {
        group: {
            sites: (0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sortSites */ .X)(peers.map((peer) => describeSite(peer, targets))),
            lifecycleExpiry: (0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)([first.lifecycleExpiry, ...rest.map(({ lifecycleExpiry }) => lifecycleExpiry)]),
        },
        deploymentIds: new Map(peers.map(({ name, deploymentId }) => [name, deploymentId])),
    };
}
/** Targets that lead to a known deployment, of all buckets. */
async function readTargets(reader) {
    const reply = await reader.read(_server_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.listRemoteTargets);
    const listed = JSON.parse(reply.body.toString('utf8'));
    return Array.isArray(listed)
        ? listed.map(parseTarget).filter(({ deploymentId }) => deploymentId !== '')
        : [];
}
/** As servers and people write it in many ways: `https://Host:443/` and `https://host` are one. */
function normaliseEndpoint(text) {
    return URL.parse(text)?.origin ?? text;
}
async function readSites(reader) {
    try {
        const reply = await reader.read(_server_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.getSites);
        return JSON.parse(reply.body.toString('utf8'));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && error.reason === 'unsupported')
            return undefined;
        throw error;
    }
}
function parsePeers(info) {
    const sites = readField(info, 'sites');
    return readField(info, 'enabled') === true && Array.isArray(sites) ? sites.map(parsePeer) : [];
}
function parsePeer(site) {
    return {
        name: readText(site, 'name'),
        deploymentId: readText(site, 'deploymentID'),
        endpoint: normaliseEndpoint(readText(site, 'endpoint')),
        synchronous: readField(site, 'sync') === 'enable',
        bandwidth: readCount(readField(site, 'defaultbandwidth'), 'bandwidthLimitPerBucket'),
        lifecycleExpiry: readField(site, 'replicate-ilm-expiry') === true,
    };
}
function parseTarget(target) {
    const scheme = readField(target, 'secure') === true ? 'https' : 'http';
    return {
        arn: readText(target, 'arn'),
        bucket: readText(target, 'sourcebucket'),
        deploymentId: readText(target, 'deploymentID'),
        endpoint: normaliseEndpoint(`${scheme}://${readText(target, 'endpoint')}`),
        synchronous: readField(target, 'replicationSync') === true,
        bandwidth: readCount(target, 'bandwidthlimit'),
    };
}
function describeSite(peer, targets) {
    const own = targets.filter(({ deploymentId }) => deploymentId === peer.deploymentId);
    return {
        name: peer.name,
        endpoint: peer.endpoint,
        synchronous: (0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)([peer.synchronous, ...own.map(({ synchronous }) => synchronous)]),
        bandwidth: (0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)([peer.bandwidth, ...own.map(({ bandwidth }) => bandwidth)]),
    };
}
function readField(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function readText(value, name) {
    const field = readField(value, name);
    return typeof field === 'string' ? field : '';
}
function readCount(value, name) {
    const field = readField(value, name);
    return typeof field === 'number' ? field : 0;
}


/***/ }),

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   X: () => (/* binding */ sortSites)
/* harmony export */ });
/** The one value of them all. */
function settle(values) {
    return values.every((value) => value === values[0]) ? values[0] : 'mixed';
}
function sortSites(sites) {
    return [...sites].sort((a, b) => (a.name < b.name ? -1 : 1));
}


/***/ }),

/***/ 3238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptional)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/**
 * Reads what may not be set: `undefined` when the server says so with the route's own code. A missing
 * bucket, a refusal and anything else stay errors.
 */
async function readOptional(reader, route, target) {
    try {
        return await reader.read(route, target);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && route.absent !== undefined && error.failure.code === route.absent) {
            return undefined;
        }
        throw error;
    }
}


/***/ })

};
