export const id = 262;
export const ids = [262,872];
export const modules = {

/***/ 3163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changeDefaults),
/* harmony export */   Y: () => (/* binding */ readChangeInputs)
/* harmony export */ });
/** The inputs that every action has which changes a server. Stable: workflows depend on them. */
const changeDefaults = {
    'config-dir': 'config',
    alias: 'primary_cluster',
    mode: 'apply',
    'expected-plan': '',
    unmanaged: 'report',
    'max-deletes': '',
    concurrency: '8',
    'allow-insecure-http': 'false',
    'allow-event': '',
    'report-dir': '',
};
function readChangeInputs(reader) {
    return {
        configDir: reader.text('config-dir'),
        alias: reader.text('alias'),
        mode: reader.oneOf('mode', ['apply', 'plan']),
        /** Digests as JSON, or the path of a plan file; '' when nothing was reviewed. */
        expectedPlan: reader.text('expected-plan'),
        unmanaged: reader.oneOf('unmanaged', ['report', 'ignore', 'delete']),
        maxDeletes: reader.integer('max-deletes', 0, 1_000_000),
        concurrency: reader.integer('concurrency', 1, 64) ?? Number(changeDefaults.concurrency),
        allowInsecureHttp: reader.flag('allow-insecure-http'),
        allowEvents: reader.list('allow-event'),
        /** '' for the runner's or the system's folder for temporary files. */
        reportDir: reader.text('report-dir'),
    };
}


/***/ }),

/***/ 844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ changeResources)
});

;// CONCATENATED MODULE: ./build/src/change.js
/**
 * The words in which a difference is told. A change is data: it can be shown, saved, hashed, compared
 * with another, and applied by another job. Imports only the words of findings.
 */
/** `primary_cluster lifecycle users`: names a change in a line of text. */
function changeTitle(change) {
    return `${change.alias} ${change.kind} ${change.key}`;
}

// EXTERNAL MODULE: ./build/src/config/load.js + 36 modules
var load = __webpack_require__(3042);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/server/read-optional.js

/**
 * Reads what may not be set: `undefined` when the server says so with the route's own code. A missing
 * bucket, a refusal and anything else stay errors.
 */
async function readOptional(reader, route, target) {
    try {
        return await reader.read(route, target);
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && route.absent !== undefined && error.failure.code === route.absent) {
            return undefined;
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/server/routes.js
/**
 * Every request the suite can send, listed once. The effect is not the verb: on this server some POSTs
 * only read, and some GETs write. A sub-resource the server does not route acts on the bucket itself
 * (DELETE deletes it, PUT creates one), so nothing outside this list may ever leave the process.
 */
/** With what is in it, so that no listed route can be made into another. */
function freeze(route) {
    for (const value of Object.values(route))
        Object.freeze(value);
    return Object.freeze(route);
}
function onBucket(effect, method, path, operation, permission, extra = {}) {
    const base = { api: 's3', scope: 'bucket', query: [], idempotent: true };
    return freeze({ ...base, method, path, effect, operation, permission, ...extra });
}
function onAdmin(effect, method, path, scope, operation, permission, extra = {}) {
    const base = { api: 'admin', query: [], idempotent: true };
    return freeze({ ...base, method, path, scope, effect, operation, permission, ...extra });
}
const once = { idempotent: false };
/** A bucket made with a lock needs more than the right to create one. */
const lockedPermission = 's3:CreateBucket, s3:PutBucketObjectLockConfiguration and s3:PutBucketVersioning';
const lifecycleAbsent = { absent: 'NoSuchLifecycleConfiguration' };
const tagsAbsent = { absent: 'NoSuchTagSet' };
const encryptionAbsent = { absent: 'ServerSideEncryptionConfigurationNotFoundError' };
const lockAbsent = { absent: 'ObjectLockConfigurationNotFoundError' };
const policyAbsent = { absent: 'NoSuchBucketPolicy' };
const replicationAbsent = { absent: 'ReplicationConfigurationNotFoundError' };
const corsAbsent = { absent: 'NoSuchCORSConfiguration' };
const lockHeader = { ...once, headers: { 'x-amz-bucket-object-lock-enabled': 'true' } };
const oneVersion = { baseQuery: { 'max-keys': '1' } };
const oneUpload = { baseQuery: { 'max-uploads': '1' } };
const listBuckets = freeze({
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
/** The whole list. The transport sends these objects themselves and nothing that merely looks like one. */
const routes = Object.freeze({
    listBuckets,
    headBucket: onBucket('read', 'HEAD', '', 'look for bucket', 's3:ListBucket'),
    createBucket: onBucket('write', 'PUT', '', 'create bucket', 's3:CreateBucket', once),
    createLockedBucket: onBucket('write', 'PUT', '', 'create locked bucket', lockedPermission, lockHeader),
    deleteBucket: onBucket('write', 'DELETE', '', 'delete bucket', 's3:DeleteBucket', once),
    getLocation: onBucket('read', 'GET', 'location', 'get location', 's3:GetBucketLocation'),
    /** At most one version: enough to tell an empty bucket, delete markers included. */
    listOneVersion: onBucket('read', 'GET', 'versions', 'list versions', 's3:ListBucketVersions', oneVersion),
    /** At most one unfinished upload. */
    listOneUpload: onBucket('read', 'GET', 'uploads', 'list uploads', 's3:ListBucketMultipartUploads', oneUpload),
    getVersioning: onBucket('read', 'GET', 'versioning', 'get versioning', 's3:GetBucketVersioning'),
    setVersioning: onBucket('write', 'PUT', 'versioning', 'set versioning', 's3:PutBucketVersioning'),
    getObjectLock: onBucket('read', 'GET', 'object-lock', 'get object lock', 's3:GetBucketObjectLockConfiguration', lockAbsent),
    setObjectLock: onBucket('write', 'PUT', 'object-lock', 'set object lock', 's3:PutBucketObjectLockConfiguration'),
    getLifecycle: onBucket('read', 'GET', 'lifecycle', 'get lifecycle', 's3:GetLifecycleConfiguration', lifecycleAbsent),
    setLifecycle: onBucket('write', 'PUT', 'lifecycle', 'set lifecycle', 's3:PutLifecycleConfiguration'),
    deleteLifecycle: onBucket('write', 'DELETE', 'lifecycle', 'remove lifecycle', 's3:PutLifecycleConfiguration'),
    getTags: onBucket('read', 'GET', 'tagging', 'get tags', 's3:GetBucketTagging', tagsAbsent),
    setTags: onBucket('write', 'PUT', 'tagging', 'set tags', 's3:PutBucketTagging'),
    deleteTags: onBucket('write', 'DELETE', 'tagging', 'remove tags', 's3:PutBucketTagging'),
    getEncryption: onBucket('read', 'GET', 'encryption', 'get encryption', 's3:GetEncryptionConfiguration', encryptionAbsent),
    setEncryption: onBucket('write', 'PUT', 'encryption', 'set encryption', 's3:PutEncryptionConfiguration'),
    deleteEncryption: onBucket('write', 'DELETE', 'encryption', 'remove encryption', 's3:PutEncryptionConfiguration'),
    getPolicy: onBucket('read', 'GET', 'policy', 'get policy', 's3:GetBucketPolicy', policyAbsent),
    setPolicy: onBucket('write', 'PUT', 'policy', 'set policy', 's3:PutBucketPolicy'),
    deletePolicy: onBucket('write', 'DELETE', 'policy', 'remove policy', 's3:DeleteBucketPolicy'),
    getCors: onBucket('read', 'GET', 'cors', 'get CORS', 's3:GetBucketCors', corsAbsent),
    setCors: onBucket('write', 'PUT', 'cors', 'set CORS', 's3:PutBucketCors'),
    deleteCors: onBucket('write', 'DELETE', 'cors', 'remove CORS', 's3:DeleteBucketCors'),
    /** Whether there are rules; what they are is not read here. */
    getReplication: onBucket('read', 'GET', 'replication', 'get replication', 's3:GetReplicationConfiguration', replicationAbsent),
    /** There is no deleting: send an empty document, since DELETE would act on the bucket. */
    getNotifications: onBucket('read', 'GET', 'notification', 'get notifications', 's3:GetBucketNotification'),
    setNotifications: onBucket('write', 'PUT', 'notification', 'set notifications', 's3:PutBucketNotification'),
    getInfo: onAdmin('read', 'GET', 'info', 'service', 'get server info', 'admin:ServerInfo'),
    /** Shows only the buckets that the caller may use. */
    getAccountInfo: onAdmin('read', 'GET', 'accountinfo', 'service', 'get account info', ''),
    getQuota: onAdmin('read', 'GET', 'get-bucket-quota', 'bucket', 'get quota', 'admin:GetBucketQuota'),
    /** A quota of zero removes it. */
    setQuota: onAdmin('write', 'PUT', 'set-bucket-quota', 'bucket', 'set quota', 'admin:SetBucketQuota'),
    /** Of every bucket, or of the one in the query `bucket`. The answer holds secrets: see `readZip`. */
    exportBucketMetadata: onAdmin('read', 'GET', 'export-bucket-metadata', 'service', 'read metadata of all buckets', 'admin:ExportBucketMetadata', { query: ['bucket'], baseQuery: { bucket: '' } }),
    /** Of every bucket, or of the one in the query `bucket`. The answer is `null` when there is none. */
    listRemoteTargets: onAdmin('read', 'GET', 'list-remote-targets', 'service', 'list remote targets', 'admin:GetBucketTarget', { query: ['bucket', 'type'], baseQuery: { bucket: '', type: '' } }),
});
const listed = new Set(Object.values(routes));
/** True only for the very objects of `routes`: a copy with another method or path is not one of them. */
function isListed(route) {
    return listed.has(route);
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 26 modules
var XMLParser = __webpack_require__(9658);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/fxp.js
var fxp = __webpack_require__(5824);
// EXTERNAL MODULE: ./build/src/server/xml-text.js
var xml_text = __webpack_require__(9594);
;// CONCATENATED MODULE: ./build/src/server/xml.js
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
const parser = new XMLParser/* default */.A({
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
    const validity = fxp/* XMLValidator */.iI.validate(document);
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
function server_xml_text(node) {
    return node?.text ?? '';
}
/** The text of the first child of that name; undefined where there is no such child. */
function childText(node, name) {
    return child(node, name)?.text;
}
/** An element to write: with text, or with children, from which absent ones are left out. */
function xml_element(name, content) {
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
    if ((0,xml_text/* findNonXml */.a)(value) !== undefined)
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

;// CONCATENATED MODULE: ./build/src/resources/bucket/read.js



/** Every bucket the caller may see. */
async function listBucketNames(reader) {
    const reply = await reader.read(routes.listBuckets);
    const root = parseXml(reply.body.toString('utf8'));
    return children(child(root, 'Buckets'), 'Bucket').map((bucket) => childText(bucket, 'Name') ?? '');
}
/** What would go with a bucket. @throws {ServiceError} when any of it can't be read: then nothing may go. */
async function readRemains(reader, bucket) {
    return {
        holds: await readContents(reader, bucket),
        replicatesTo: await readReplicationTargets(reader, bucket),
        hasPolicy: (await readOptional(reader, routes.getPolicy, { bucket })) !== undefined,
    };
}
/**
 * Looks for any version, delete marker or unfinished upload. The server's own refusal to delete does not
 * count unfinished uploads.
 */
async function readContents(reader, bucket) {
    const versions = await reader.read(routes.listOneVersion, { bucket });
    const listed = parseXml(versions.body.toString('utf8'));
    if (children(listed, 'Version').length + children(listed, 'DeleteMarker').length > 0)
        return 'versions';
    const uploads = await reader.read(routes.listOneUpload, { bucket });
    return children(parseXml(uploads.body.toString('utf8')), 'Upload').length > 0 ? 'uploads' : 'nothing';
}
async function readReplicationTargets(reader, bucket) {
    const rules = await readOptional(reader, routes.getReplication, { bucket });
    const reply = await reader.read(routes.listRemoteTargets, { query: { bucket } });
    const targets = JSON.parse(reply.body.toString('utf8'));
    const names = Array.isArray(targets) ? targets.map(nameTarget) : [];
    return rules && names.length === 0 ? ['rules'] : names.sort();
}
function nameTarget(target) {
    if (typeof target !== 'object' || target === null)
        return 'an unknown target';
    return `${String(Reflect.get(target, 'endpoint'))}/${String(Reflect.get(target, 'targetbucket'))}`;
}

;// CONCATENATED MODULE: ./build/src/resources/bucket/apply.js




async function applyBucketBase(writer, change) {
    if (change.verb === 'delete')
        await deleteBucket(writer, change.key);
    else
        await createBucket(writer, change.key, change.after?.objectLocking ?? false);
}
/** A lost reply is answered by looking: a second try would only hear that the bucket is already ours. */
async function createBucket(writer, bucket, locked) {
    const route = locked ? routes.createLockedBucket : routes.createBucket;
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
        await writer.read(routes.headBucket, { bucket });
        return !locked || (await readOptional(writer, routes.getObjectLock, { bucket })) !== undefined;
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return false;
        throw error;
    }
}
/** Looked at again at the last moment: what was empty when planned may not be any more. */
async function deleteBucket(writer, bucket) {
    const holds = await readContents(writer, bucket);
    if (holds !== 'nothing') {
        throw new errors/* ServiceError */._7({
            reason: 'stale-plan',
            operation: routes.deleteBucket.operation,
            resource: `${writer.alias}/${bucket}`,
            status: 0,
            code: 'BucketNotEmpty',
            outcomeUnknown: false,
        }, `Bucket ${bucket} holds ${holds} by now and was left alone: empty it, and plan again.`);
    }
    await writer.write(routes.deleteBucket, { bucket });
}

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

// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
;// CONCATENATED MODULE: ./build/src/resources/diff-declared.js

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
function compare(frame, desired, actual) {
    if ((0,canonical_json/* sameJson */.Vk)(desired, actual))
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
    return [reportUnsupported(frameOf(bucket, 'bucket', 'objectLocking'), why, { before, after })];
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
    return [reportUnsupported(frameOf(bucket, 'bucket', 'region'), why)];
}
function diffAbsent(bucket, actual) {
    if (actual === undefined)
        return [];
    const frame = frameOf(bucket, 'bucket', 'state');
    const { objectLocking, documents, remains } = actual;
    const obstacle = findObstacle(remains);
    if (obstacle)
        return [reportUnsupported(frame, obstacle, { before: { objectLocking } })];
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

;// CONCATENATED MODULE: ./build/src/server/xml-object.js

/** Writes a document from data; an empty list writes nothing. @throws {XmlError} as `writeXml` */
function writeXmlObject(root, content) {
    return writeXml(toElement(root, content));
}
function toElement(name, content) {
    if (typeof content === 'string')
        return xml_element(name, content);
    return xml_element(name, Object.entries(content).flatMap(toElements));
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
        await writer.write(routes.deleteCors, target);
        return;
    }
    const CORSRule = change.after.map(encodeRule);
    await writer.write(routes.setCors, target, writeXmlObject('CORSConfiguration', { CORSRule }));
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

;// CONCATENATED MODULE: ./build/src/resources/cors/types.js
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

;// CONCATENATED MODULE: ./build/src/resources/cors/diff.js



const why = 'This server has no CORS per bucket (it answers 501). Set it for the whole server with ' +
    '`MINIO_API_CORS_ALLOW_ORIGIN`, or remove `cors` here.';
function diffCors(bucket, actual) {
    const desired = declareCors(bucket.declaration);
    const frame = frameOf(bucket, 'cors', 'cors');
    if (desired && bucket.capabilities.cors === false)
        return [reportUnsupported(frame, why, { after: desired })];
    return diffDeclared(frame, desired, actual, bucket.unmanaged);
}

;// CONCATENATED MODULE: ./build/src/resources/encryption/apply.js


async function applyEncryption(writer, change) {
    const target = { bucket: change.key };
    if (change.after === undefined) {
        await writer.write(routes.deleteEncryption, target);
        return;
    }
    const { sseAlgorithm, kmsMasterKeyId } = change.after;
    const applied = { SSEAlgorithm: sseAlgorithm, ...(kmsMasterKeyId && { KMSMasterKeyID: kmsMasterKeyId }) };
    const document = { Rule: { ApplyServerSideEncryptionByDefault: applied } };
    await writer.write(routes.setEncryption, target, writeXmlObject('ServerSideEncryptionConfiguration', document));
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
    return diffDeclared(frameOf(bucket, 'encryption', 'encryption'), desired, actual, keepProtection(bucket.unmanaged), () => ({
        notes: ['Applies to objects written from now on; those already there stay as they are.'],
    }));
}

;// CONCATENATED MODULE: ./build/src/resources/lifecycle/apply.js


async function applyLifecycle(writer, change) {
    const target = { bucket: change.key };
    if (change.after === undefined) {
        await writer.write(routes.deleteLifecycle, target);
        return;
    }
    const Rule = change.after.map(apply_encodeRule);
    await writer.write(routes.setLifecycle, target, writeXmlObject('LifecycleConfiguration', { Rule }));
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/resources/adopt-id.js


/**
 * Gives each rule without an id the id of an equal rule that is already there, else one made from its
 * content. The server invents a random id for a rule that has none, on every write: left to it, equal
 * rules would never look equal.
 */
function adoptIds(declared, actual) {
    const taken = new Set(declared.map((rule) => rule.id));
    return declared.map((rule) => {
        if (rule.id !== '')
            return rule;
        const twin = actual.find((there) => !taken.has(there.id) && contentOf(there) === contentOf(rule));
        const id = twin?.id ?? freeId(rule, taken);
        taken.add(id);
        return { ...rule, id };
    });
}
function contentOf(rule) {
    return (0,canonical_json/* canonicalJson */.dj)({ ...rule, id: '' });
}
function freeId(rule, taken) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(contentOf(rule)).digest('hex').slice(0, 12);
    let id = `rule-${digest}`;
    for (let copy = 2; taken.has(id); copy += 1)
        id = `rule-${digest}-${copy}`;
    return id;
}

;// CONCATENATED MODULE: ./build/src/resources/lifecycle/types.js


/** Rules act each on its own, so their order means nothing. */
function declareLifecycle({ lifecycle }, actual) {
    if (lifecycle === undefined || lifecycle === null)
        return lifecycle;
    if (lifecycle.length === 0)
        return null;
    return (0,canonical_json/* sortByCanonical */.eJ)(adoptIds(lifecycle.map(types_normaliseRule), actual ?? []));
}
function types_normaliseRule(rule) {
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
    return diffDeclared(frame, desired, actual, bucket.unmanaged, remarkLifecycle);
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
    await writer.write(routes.setNotifications, { bucket: change.key }, document);
}
function encodeQueue({ id, arn, events, prefix, suffix }) {
    const FilterRule = [
        { Name: 'prefix', Value: prefix },
        { Name: 'suffix', Value: suffix },
    ].filter((rule) => rule.Value !== '');
    const filter = FilterRule.length > 0 && { Filter: { S3Key: { FilterRule } } };
    return { Id: id, Queue: arn, Event: [...events], ...filter };
}

;// CONCATENATED MODULE: ./build/src/resources/notification/types.js


function declareNotifications({ notifications }, actual) {
    if (notifications === undefined || notifications === null)
        return notifications;
    if (notifications.length === 0)
        return null;
    const declared = notifications.map(({ id, arn, events, prefix, suffix }) => ({
        id: id ?? '',
        arn,
        events: sortEvents(events),
        prefix: prefix ?? '',
        suffix: suffix ?? '',
    }));
    return (0,canonical_json/* sortByCanonical */.eJ)(adoptIds(declared, actual ?? []));
}
/** The server stores a wildcard as it is sent; only order and repetition mean nothing. */
function sortEvents(events) {
    return [...new Set(events)].sort();
}

;// CONCATENATED MODULE: ./build/src/resources/notification/diff.js



function diffNotifications(bucket, actual) {
    const desired = declareNotifications(bucket.declaration, actual);
    return diffDeclared(frameOf(bucket, 'notification', 'notifications'), desired, actual, bucket.unmanaged);
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
    await writer.write(routes.setObjectLock, { bucket: change.key }, writeXmlObject('ObjectLockConfiguration', document));
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
        return [reportUnsupported(frame, why, { after: desired })];
    }
    return diffDeclared(frame, desired, actual, keepProtection(bucket.unmanaged), remarkRetention);
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
        await writer.write(routes.deletePolicy, target);
        return;
    }
    await writer.write(routes.setPolicy, target, (0,normalise/* encodePolicy */.D)(change.after));
}

// EXTERNAL MODULE: ./build/src/policy/exposure.js
var exposure = __webpack_require__(8123);
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
    const changes = diffDeclared({ ...frame, source }, declarePolicy(bucket), actual, bucket.unmanaged);
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
        return then ? [`Anyone may ${then} without signing in, as before.`] : [];
    return [`Without signing in, anyone may ${then ?? 'do nothing'} (until now: ${now ?? 'nothing'}).`];
}

;// CONCATENATED MODULE: ./build/src/resources/quota/apply.js

/** Both fields are written, since servers differ in which one they enforce; zero clears. */
async function applyQuota(writer, change) {
    const { bytes = 0, rate = 0, requests = 0 } = change.after ?? {};
    const body = { quota: bytes, size: bytes, rate, requests, ...(bytes > 0 && { quotatype: 'hard' }) };
    const target = { bucket: change.key };
    await writer.write(routes.setQuota, target, JSON.stringify(body));
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
            reportUnsupported(frame, 'This server has no admin interface, and quotas are set there.', {
                after: desired,
            }),
        ];
    }
    return diffDeclared(frame, desired, actual, bucket.unmanaged);
}

;// CONCATENATED MODULE: ./build/src/resources/tags/apply.js


async function applyTags(writer, change) {
    const target = { bucket: change.key };
    if (change.after === undefined) {
        await writer.write(routes.deleteTags, target);
        return;
    }
    const Tag = Object.entries(change.after).map(([Key, Value]) => ({ Key, Value }));
    await writer.write(routes.setTags, target, writeXmlObject('Tagging', { TagSet: { Tag } }));
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
    return diffDeclared(frameOf(bucket, 'tags', 'tags'), declareTags(bucket.declaration), actual, bucket.unmanaged);
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
    await writer.write(routes.setVersioning, { bucket: change.key }, writeXmlObject('VersioningConfiguration', document));
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
        return diffDeclared(frame, undefined, actual, keepProtection(bucket.unmanaged));
    const desired = declareVersioning(bucket.declaration, actual);
    if (bucket.locked && desired?.status === 'Suspended') {
        const why = 'Versioning can’t be suspended in a bucket with object lock: declare `versioning: true`.';
        return [reportUnsupported(frame, why, { ...(actual && { before: actual }), after: desired })];
    }
    return diffDeclared(frame, desired, actual, 'ignore', remarkVersioning);
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




















const kinds = [
    'bucket',
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
/** Carries out one change with the fewest requests. @throws {ServiceError} */
function applyChange(writer, change) {
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
    }
}

;// CONCATENATED MODULE: ./build/src/plan/digest.js


/**
 * Binds a review to what would be done, and to the server it would be done to. Positions, times, reports
 * and unmanaged things are left out: moving a line in a file does not make a reviewed plan stale.
 */
function digestChanges(server, changes) {
    const bound = changes.filter((change) => change.verb !== 'report').map(boundPart);
    const text = (0,canonical_json/* canonicalJson */.dj)({ version: 1, server, changes: bound });
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function boundPart({ kind, key, verb, before, after }) {
    return { kind, key, verb, before: before ?? null, after: after ?? null };
}

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
        digest: digestChanges(server, sorted),
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
    return [...changes].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}
function countExisting({ buckets }) {
    const counts = { bucket: buckets.size };
    for (const { documents } of buckets.values()) {
        for (const kind of kinds) {
            if (kind !== 'bucket' && documents[kind] !== undefined)
                counts[kind] = (counts[kind] ?? 0) + 1;
        }
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/src/plan/plan.js
function changesOf(plan) {
    return plan.sections.flatMap((section) => section.changes);
}
function countVerbs(changes) {
    const counts = { create: 0, update: 0, delete: 0, report: 0 };
    for (const change of changes)
        counts[change.verb] += 1;
    return counts;
}
/** Whether applying the plan would write anything. */
function hasChanges(plan) {
    return changesOf(plan).some((change) => change.verb !== 'report');
}

;// CONCATENATED MODULE: ./build/src/plan/safety.js


/** Beyond this share, a plan that deletes is more likely a mistake than a wish. */
const maxDeleteShare = 0.3;
/** Below this number of existing things, a share says little. */
const minExisting = 10;
function findUnsafe(plan, options) {
    return plan.sections.flatMap((section) => [
        ...findBucketDeletes(section, options),
        ...findMassDeletes(section, options),
    ]);
}
/** @throws {RefusedError} `unsafe-plan`, naming every reason and every input. */
function assertSafe(plan, options) {
    const unsafe = findUnsafe(plan, options);
    if (unsafe.length === 0)
        return;
    const message = unsafe.map((reason) => reason.message).join(' ');
    const unlock = [...new Set(unsafe.map((reason) => reason.unlock))].join(' and ');
    throw new errors/* RefusedError */.fk('unsafe-plan', message, unlock);
}
function findBucketDeletes(section, { allowDeleteBuckets }) {
    if (allowDeleteBuckets)
        return [];
    const goes = section.changes.filter((change) => change.kind === 'bucket' && change.verb === 'delete');
    if (goes.length === 0)
        return [];
    const names = goes.map((change) => change.key).join(', ');
    return [
        {
            message: `The plan removes buckets on ${section.alias}: ${names}.`,
            unlock: '`allow-delete-buckets: true`',
        },
    ];
}
function findMassDeletes(section, { maxDeletes }) {
    return kinds.flatMap((kind) => {
        const existing = section.existing[kind] ?? 0;
        const deletes = section.changes.filter((change) => change.kind === kind && change.verb === 'delete').length;
        const many = existing >= minExisting && deletes > existing * maxDeleteShare;
        if (!many || deletes <= (maxDeletes ?? 0))
            return [];
        const message = `The plan deletes ${deletes} of ${existing} (${kind}) on ${section.alias}, more than 30 %.`;
        return [{ message, unlock: `\`max-deletes: ${deletes}\`` }];
    });
}

;// CONCATENATED MODULE: ./build/src/plan/fingerprint.js

/** Title of each change that would be made → its values, in one text that can be compared. */
function fingerprintChanges(changes) {
    const made = changes.filter((change) => change.verb !== 'report');
    return new Map(made.map(({ verb, kind, key, before, after }) => [
        `${verb} ${kind} ${key}`,
        (0,canonical_json/* canonicalJson */.dj)({ before: before ?? null, after: after ?? null }),
    ]));
}

;// CONCATENATED MODULE: ./build/src/plan/stale.js



/** As many moves as a sentence can hold. */
const maxMoves = 10;
/**
 * Refuses to apply anything but what was reviewed. Only the sections of this run are compared, so that
 * applying one stage does not make the next one stale; a section with nothing left to do needs no review.
 * @throws {RefusedError} `stale-plan`, saying what moved as far as it can be told.
 */
function assertReviewed(plan, reviewed) {
    const moved = plan.sections.filter((section) => !isReviewed(section, reviewed));
    if (moved.length === 0)
        return;
    const message = moved.map((section) => describeMove(section, reviewed)).join(' ');
    throw new errors/* RefusedError */.fk('stale-plan', message, 'a new plan and its review');
}
/**
 * A plan made by someone who may not ask for the deployment id is bound to the host instead; whoever applies
 * it may well know the id, and then compares like with like.
 */
function isReviewed({ id, host, changes, digest }, reviewed) {
    if (changes.every((change) => change.verb === 'report'))
        return true;
    const then = reviewed.digests.get(id);
    return then !== undefined && (then === digest || then === digestChanges(host, changes));
}
function describeMove(section, reviewed) {
    const { id } = section;
    if (!reviewed.digests.has(id))
        return `The expected plan says nothing of ${id}.`;
    const then = reviewed.changes.get(id);
    const intro = `What would be done for ${id} is no longer what was reviewed`;
    if (!then)
        return `${intro}: configuration or server moved (give the plan file to see what).`;
    const moves = listMoves(fingerprintChanges(section.changes), then);
    if (moves.length === 0)
        return `${intro}: the same changes, but on another server.`;
    const more = moves.length > maxMoves ? `; and ${moves.length - maxMoves} more` : '';
    return `${intro}: ${moves.slice(0, maxMoves).join('; ')}${more}.`;
}
function listMoves(now, then) {
    const fresh = [...now].flatMap(([title, print]) => {
        if (!then.has(title))
            return [`new: ${title}`];
        return then.get(title) === print ? [] : [`other values: ${title}`];
    });
    const gone = [...then.keys()].filter((title) => !now.has(title)).map((title) => `gone: ${title}`);
    return [...fresh, ...gone];
}

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

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/render/field-diff.js

/**
 * The fields in which the two sides of a change differ, in the order of their names. Sides that differ give
 * at least one line: nothing that is changed goes unshown.
 */
function diffFields({ before, after }) {
    const old = flatten(before);
    const fresh = flatten(after);
    const fields = [...new Set([...old.keys(), ...fresh.keys()])].sort();
    const lines = fields.flatMap((field) => diffField(field, old.get(field), fresh.get(field)));
    // What remains differs only in fields that say "not set"; then those are shown as well.
    if (lines.some((line) => !line.idle))
        return lines.filter((line) => !line.idle).map(showLine);
    return lines.map(showLine);
}
function diffField(field, from, to) {
    if (from !== undefined && to !== undefined && (0,canonical_json/* canonicalJson */.dj)(from) === (0,canonical_json/* canonicalJson */.dj)(to))
        return [];
    const alone = from === undefined || to === undefined;
    const line = (sign, value) => value === undefined ? [] : [{ sign, field, value, idle: alone && !saysSomething(value) }];
    return [...line('-', from), ...line('+', to)];
}
function showLine({ sign, field, value }) {
    const plain = typeof value === 'string' && value !== '';
    return { sign, field: field === '' ? 'value' : field, value: plain ? value : (0,canonical_json/* canonicalJson */.dj)(value) };
}
/** Every leaf under its own name; two rules of one list never share one. */
function flatten(value) {
    const fields = new Map();
    if (value !== undefined)
        collect(value, '', fields);
    return fields;
}
function collect(value, path, fields) {
    if (isObject(value) && Object.keys(value).length > 0) {
        for (const [key, item] of Object.entries(value))
            collect(item, path === '' ? key : `${path}.${key}`, fields);
    }
    else if (isRules(value)) {
        const names = nameRules(value);
        value.forEach((rule, index) => {
            collect(rule, `${path}[${names[index]}]`, fields);
        });
    }
    else
        fields.set(path, value);
}
/** By id where there is one; several of one name, and those without, are told apart by a number. */
function nameRules(rules) {
    const taken = new Set();
    return rules.map((rule) => {
        const id = rule.id ?? rule.Sid;
        const name = typeof id === 'string' ? id : '';
        let unique = name;
        for (let number = 1; unique === '' || taken.has(unique); number += 1)
            unique = `${name}#${number}`;
        taken.add(unique);
        return unique;
    });
}
function saysSomething(value) {
    if (Array.isArray(value))
        return value.length > 0;
    return value !== null && value !== '' && value !== false && !isObject(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isRules(value) {
    return Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item));
}

;// CONCATENATED MODULE: ./build/src/render/plan-text.js




const signs = { create: '+', update: '~', delete: '-', report: '?' };
/** The whole plan as text for a log or a terminal; ends without a line break. */
function renderPlanText(plan) {
    const sections = plan.sections.map(renderSection);
    return [...sections, `Plan: ${describeCounts(changesOf(plan))}.`].join('\n');
}
/** `2 to create, 1 to update, 0 to delete`, and what is only reported. */
function describeCounts(changes) {
    const counts = countVerbs(changes);
    const parts = [`${counts.create} to create`, `${counts.update} to update`, `${counts.delete} to delete`];
    if (counts.report > 0)
        parts.push(`${counts.report} reported`);
    return parts.join(', ');
}
function renderSection({ id, changes }) {
    const body = changes.length === 0 ? ['  Nothing to do.'] : changes.map(renderChange);
    return [`${(0,plain/* plain */.p)(id)}: ${describeCounts(changes)}`, ...body].join('\n');
}
function renderChange(change) {
    const where = change.source ? `  (${(0,plain/* plain */.p)((0,finding/* formatSource */.j2)(change.source))})` : '';
    const state = change.reason ? ` ${change.reason}` : '';
    const title = `  ${signs[change.verb]} ${change.kind} ${(0,plain/* plain */.p)(change.key)}${state}${where}`;
    const fields = change.verb === 'report' ? [] : diffFields(change);
    return [
        title,
        ...fields.map(({ sign, field, value }) => `      ${sign} ${(0,plain/* plain */.p)(field)}: ${(0,plain/* plain */.p)(value)}`),
        ...(change.oneWay ? [`      ! one way: ${(0,plain/* plain */.p)(change.oneWay)}`] : []),
        ...(change.notes ?? []).map((note) => `      ! ${(0,plain/* plain */.p)(note)}`),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/render/plan-markdown.js






const words = {
    create: 'create',
    update: 'update',
    delete: '**delete**',
    report: 'report',
};
/** Lines up to which the details stand open. */
const openLines = 10;
/** The plan for a job summary: verdict, what can't be undone, a table, then every field folded away. */
function renderPlanMarkdown(plan) {
    const changes = changesOf(plan);
    const verdict = hasChanges(plan) ? describeCounts(changes) : 'nothing to change';
    const parts = [`### Plan: ${verdict}`, renderWarnings(changes), ...plan.sections.map(plan_markdown_renderSection)];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** As many names as a line can hold. */
const maxNames = 8;
/** What a reviewer must not miss, above everything that folds; what is the same for many is said once. */
function renderWarnings(changes) {
    const deletes = changes.filter((change) => change.verb === 'delete');
    const doors = changes.filter((change) => change.oneWay);
    const unsupported = changes.filter((change) => change.reason === 'unsupported');
    return [
        ...warn('Deletes', deletes, ({ kind }) => kind),
        ...warn('One way', doors, ({ oneWay = '' }) => oneWay),
        ...warn('Not possible here', unsupported, ({ notes = [] }) => notes.join(' ')),
    ].join('\n');
}
function warn(label, changes, describe) {
    return [...(0,group_by/* groupBy */.$)(changes, describe)].map(([text, alike]) => {
        const names = alike.slice(0, maxNames).map((change) => (0,markdown/* code */.aY)(`${change.alias}/${change.key}`));
        const more = alike.length > maxNames ? ` and ${alike.length - maxNames} more` : '';
        return `- **${label}:** ${(0,markdown/* escapeMarkdown */.FV)(text)} ${names.join(' ')}${more}`;
    });
}
function plan_markdown_renderSection({ id, changes }) {
    if (changes.length === 0)
        return `${(0,markdown/* code */.aY)(id)}: nothing to do.`;
    const rows = changes.map((change) => [
        words[change.verb],
        change.kind,
        (0,markdown/* code */.aY)(change.key),
        change.source ? (0,markdown/* code */.aY)((0,finding/* formatSource */.j2)(change.source)) : 'not declared',
        (0,markdown/* escapeMarkdown */.FV)([change.reason ?? '', ...(change.notes ?? [])].filter(Boolean).join(': ')),
    ]);
    const overview = (0,markdown/* table */.tp)(['', 'kind', 'name', 'declared at', 'remarks'], rows);
    return [`${(0,markdown/* code */.aY)(id)}: ${describeCounts(changes)}`, overview, renderDetails(changes)].join('\n\n');
}
function renderDetails(changes) {
    const lines = changes.filter((change) => change.verb !== 'report').flatMap(renderFields);
    if (lines.length === 0)
        return '';
    return (0,markdown/* fold */.AU)('Every field', (0,markdown/* fence */.EU)(lines, 'diff'), lines.length < openLines);
}
function renderFields(change) {
    const fields = diffFields(change).map(({ sign, field, value }) => `${sign} ${field}: ${value}`);
    return [`# ${change.verb} ${change.kind} ${change.key}`, ...fields];
}

;// CONCATENATED MODULE: ./build/src/render/result-text.js


const outcomes = ['done', 'failed', 'not-attempted', 'unknown'];
/** `12 done, 1 failed, 3 not attempted, 0 unknown`. */
function describeOutcomes(results) {
    return outcomes
        .map((outcome) => {
        const count = results.filter((result) => result.outcome === outcome).length;
        return `${count} ${outcome.replace('-', ' ')}`;
    })
        .join(', ');
}
/** One line for one result, such as `done  create bucket users`. */
function renderResultLine({ change, outcome, failure }) {
    const why = failure ? `: ${(0,plain/* plain */.p)(failure.message)}` : '';
    return `${outcome.padEnd('not-attempted'.length)}  ${change.verb} ${(0,plain/* plain */.p)(changeTitle(change))}${why}`;
}
/** The last word on an apply. */
function renderResultsText(results) {
    return results.length === 0
        ? 'Applied: nothing had to be changed.'
        : `Applied: ${describeOutcomes(results)}.`;
}

;// CONCATENATED MODULE: ./build/src/render/result-markdown.js



/** What was done, not done and unknown, for a job summary: counts, then whatever did not succeed. */
function renderResultsMarkdown(results) {
    if (results.length === 0)
        return '### Applied: nothing had to be changed';
    const troubled = results.filter((result) => result.outcome !== 'done');
    const rows = troubled.map(({ change, outcome, failure }) => [
        outcome.replace('-', ' '),
        change.verb,
        (0,markdown/* code */.aY)(changeTitle(change)),
        (0,markdown/* escapeMarkdown */.FV)(failure?.message ?? ''),
    ]);
    const heading = `### Applied: ${describeOutcomes(results)}`;
    if (rows.length === 0)
        return heading;
    return [heading, (0,markdown/* table */.tp)(['', 'change', 'what', 'why'], rows)].join('\n\n');
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./build/src/execute/silence.js
/** Replies lost in a row after which a server counts as gone; one alone may be an accident on the way. */
const maxLostReplies = 3;
function watchSilence() {
    const lost = new Map();
    return {
        notice: ({ change: { alias }, outcome, failure }) => {
            if (outcome === 'done')
                lost.set(alias, 0);
            if (failure?.reason !== 'unreachable')
                return;
            lost.set(alias, outcome === 'unknown' ? (lost.get(alias) ?? 0) + 1 : maxLostReplies);
        },
        isSilent: (alias) => (lost.get(alias) ?? 0) >= maxLostReplies,
    };
}

;// CONCATENATED MODULE: ./build/src/execute/execute.js





/**
 * Carries out a plan. A bucket that fails does not stop the others; a bucket that can't be made stops what
 * was to go into it; a server that no longer answers stops everything meant for it. Every change that is
 * not a report gets exactly one result, in the order of the plan.
 */
async function executePlan(plan, options) {
    const silence = watchSilence();
    const run = (chain) => runChain(chain, options, silence);
    const chains = plan.sections.flatMap(splitChains);
    const results = await (0,p_map/* default */.Ay)(chains, run, { concurrency: options.concurrency });
    return results.flat();
}
function splitChains({ changes }) {
    const made = changes.filter((change) => change.verb !== 'report');
    return [...(0,group_by/* groupBy */.$)(made, (change) => change.key).values()];
}
async function runChain(chain, options, silence) {
    const results = [];
    for (const change of chain) {
        const obstacle = execute_findObstacle(change, results, options.signal, silence);
        const result = obstacle ? notAttempted(change, obstacle) : await attempt(change, options.writers);
        silence.notice(result);
        options.onResult(result);
        results.push(result);
    }
    return results;
}
function execute_findObstacle(change, before, signal, silence) {
    if (signal.aborted)
        return 'the run was cancelled';
    if (silence.isSilent(change.alias))
        return `${change.alias} no longer answers`;
    const base = before.find((result) => result.change.kind === 'bucket');
    if (base && base.outcome !== 'done')
        return `bucket ${change.key} could not be made`;
    return undefined;
}
function notAttempted(change, why) {
    return {
        change,
        outcome: 'not-attempted',
        failure: { reason: 'partial', message: `Not attempted: ${why}.` },
    };
}
async function attempt(change, writers) {
    const writer = writers.get(change.alias);
    if (!writer)
        throw new Error(`no writer for alias ${change.alias}`);
    try {
        await applyChange(writer, change);
        return { change, outcome: 'done' };
    }
    catch (error) {
        return describeFailure(change, error);
    }
}
/** Also a mistake of ours is the result of one change: the others go on, and the run can still report. */
function describeFailure(change, error) {
    if (error instanceof errors/* ServiceError */._7) {
        const { reason, outcomeUnknown } = error.failure;
        return {
            change,
            outcome: outcomeUnknown ? 'unknown' : 'failed',
            failure: { reason, message: error.message },
        };
    }
    const message = error instanceof Error ? `${error.name}: ${error.message}` : 'something unknown was thrown';
    return { change, outcome: 'unknown', failure: { reason: 'internal-error', message } };
}

;// CONCATENATED MODULE: ./build/src/execute/verify.js
/**
 * Settles results by what a fresh plan still finds to do: what the server acknowledged but did not keep
 * has failed, and what was lost on the way is done if it took effect, and else has failed.
 */
function verifyResults(results, remaining) {
    const open = new Set(remaining.flatMap((section) => section.changes.filter(isOpen).map(identify)));
    return results.map((result) => settle(result, open.has(identify(result.change))));
}
function settle(result, stillOpen) {
    if (result.outcome === 'done' && stillOpen) {
        const message = 'The server accepted this, but a fresh read shows otherwise: someone else may be changing it.';
        return { change: result.change, outcome: 'failed', failure: { reason: 'server-error', message } };
    }
    if (result.outcome !== 'unknown')
        return result;
    return stillOpen ? { ...result, outcome: 'failed' } : { change: result.change, outcome: 'done' };
}
/** What is declared and not possible is not done either. */
function isOpen(change) {
    return change.verb !== 'report' || change.reason === 'unsupported';
}
function identify({ alias, owner, kind, key }) {
    return JSON.stringify([alias, owner, kind, key]);
}

// EXTERNAL MODULE: ./build/src/action/run-failure.js
var run_failure = __webpack_require__(3906);
;// CONCATENATED MODULE: ./build/src/action/apply-plan.js






/**
 * Carries out a plan, then reads everything again: only what a fresh plan no longer wants to change is done.
 * Where that can't be read, the results stand as the server gave them.
 * @throws {ExpectedError} when the second reading fails; `onResults` has been told by then
 */
async function applyPlan(plan, session, { concurrency, replan, onResults }, { reporter, signal }) {
    if (!hasChanges(plan))
        return [];
    const writers = new Map(session.openWriters().map((writer) => [writer.alias, writer]));
    const soFar = [];
    onResults(soFar);
    const onResult = (result) => {
        soFar.push(result);
        // Hundreds may follow one that failed, each with the same reason.
        const level = result.outcome === 'not-attempted' ? 'debug' : 'info';
        reporter.log(level, renderResultLine(result));
    };
    const results = await executePlan(plan, { writers, concurrency, signal, onResult });
    onResults(results);
    if (signal.aborted)
        return results;
    const settled = await apply_plan_settle(results, replan);
    onResults(settled);
    return settled;
}
/** Where the second reading fails, what already failed is the better reason to tell. */
async function apply_plan_settle(results, replan) {
    try {
        const remaining = await replan();
        return verifyResults(results, remaining.sections);
    }
    catch (error) {
        const troubled = results.some((result) => result.outcome !== 'done');
        if (error instanceof errors/* ExpectedError */.Dh && troubled)
            return results;
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        throw new run_failure/* RunFailure */.a(error.reason, `Everything was written, but could not be verified. ${error.message}`);
    }
}
/** Why a run failed; undefined when everything was done. */
function judgeResults(results, cancelled) {
    const troubled = results.filter((result) => result.outcome !== 'done');
    if (troubled.length === 0)
        return undefined;
    const causes = troubled.filter((result) => result.outcome !== 'not-attempted');
    const reasons = new Set(causes.map((result) => result.failure?.reason ?? 'partial'));
    const [only] = reasons;
    const first = causes[0]?.failure?.message ?? '';
    const reason = cancelled ? 'cancelled' : reasons.size === 1 && only ? only : 'partial';
    return { reason, message: `${describeOutcomes(results)}. ${first}`.trim() };
}

// EXTERNAL MODULE: ./build/src/server/loopback.js
var loopback = __webpack_require__(596);
;// CONCATENATED MODULE: ./build/src/action/event-guard.js


/**
 * Events that a stranger can start, or whose code a stranger may have written: a change made there was not
 * agreed to by anyone.
 */
const untrustedEvents = ['pull_request', 'pull_request_target', 'issue_comment', 'workflow_run'];
/** Names the throwaway server that a job started for itself, by its deployment id. */
const throwawayVariable = 'MINIO_ACTIONS_THROWAWAY_DEPLOYMENT';
function isPullRequest(environment) {
    return environment.GITHUB_EVENT_NAME?.startsWith('pull_request') ?? false;
}
/**
 * Lets nothing be changed on events that a stranger can start, unless an input names the event or the
 * server is the job's own throwaway one: on loopback, and with the recorded deployment id.
 * @throws {RefusedError} `event-refused`
 */
function assertEventMayChange(environment, allowedEvents, servers) {
    const event = environment.GITHUB_EVENT_NAME ?? '';
    if (!untrustedEvents.includes(event) || allowedEvents.includes(event))
        return;
    const throwaway = environment[throwawayVariable];
    if (throwaway && servers.every((server) => isThrowaway(server, throwaway)))
        return;
    throw new errors/* RefusedError */.fk('event-refused', `Nothing is changed on the event \`${event}\`: whoever starts it need not be allowed to change a server.`, `\`mode: plan\`, or \`allow-event: ${event}\` if that is really meant`);
}
function isThrowaway({ url, deploymentId }, throwaway) {
    return (0,loopback/* isLoopback */.U)(url) && deploymentId === throwaway;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/plan/file.js

/** Version of the plan file's shape; see `schemas/plan.schema.json`. */
const planFileVersion = 1;
/** The plan as a file: reviewable, and enough for another job to see that nothing has moved. */
function serialisePlan(plan) {
    return `${JSON.stringify({ version: planFileVersion, sections: plan.sections }, null, 2)}\n`;
}
/** The value of the output `plan-digest`: a JSON map of section id → digest. */
function serialiseDigests(plan) {
    return JSON.stringify(Object.fromEntries(plan.sections.map(({ id, digest }) => [id, digest])));
}
/** Takes a plan file's text, or the map that `plan-digest` holds. @returns undefined if it is neither. */
function parseReviewedPlan(text) {
    const value = parseJson(text);
    if (!isRecord(value))
        return undefined;
    if ('version' in value || 'sections' in value)
        return parsePlanFile(value);
    const digests = Object.entries(value).filter(isDigest);
    if (digests.length === 0 || digests.length < Object.keys(value).length)
        return undefined;
    return { digests: new Map(digests), changes: new Map() };
}
function parsePlanFile({ version, sections }) {
    if (version !== planFileVersion || !Array.isArray(sections))
        return undefined;
    const digests = new Map();
    const changes = new Map();
    for (const section of sections) {
        if (!isRecord(section) || typeof section.id !== 'string')
            return undefined;
        const entry = [section.id, section.digest];
        if (!isDigest(entry) || !Array.isArray(section.changes))
            return undefined;
        digests.set(...entry);
        changes.set(section.id, fingerprintChanges(section.changes.filter(isBound)));
    }
    return { digests, changes };
}
/** What was parsed from JSON holds nothing but JSON. */
function isBound(change) {
    if (!isRecord(change))
        return false;
    const verbs = ['create', 'update', 'delete', 'report'];
    return verbs.includes(change.verb) && typeof change.kind === 'string' && typeof change.key === 'string';
}
function isDigest(entry) {
    return typeof entry[1] === 'string' && /^[0-9a-f]{64}$/.test(entry[1]);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/action/expected-plan.js




/**
 * Reads the input `expected-plan`: the JSON of `plan-digest`, or the path of a plan file.
 * @returns undefined when it is empty
 * @throws {ConfigError} `invalid-input` when it is neither
 */
async function readReviewedPlan(given, workspace) {
    if (given === '')
        return undefined;
    const text = given.startsWith('{') ? given : await readPlanFile((0,external_node_path_.resolve)(workspace, given));
    const reviewed = text === undefined ? undefined : parseReviewedPlan(text);
    if (reviewed)
        return reviewed;
    const message = 'Input `expected-plan` is neither the value of `plan-digest` nor the path of a plan file.';
    const mend = 'Give the output `plan-digest` or `plan-path` of the plan that was reviewed.';
    throw new errors/* ConfigError */.xL([{ rule: 'input/expected-plan', severity: 'error', message, mend }], 'invalid-input');
}
async function readPlanFile(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/action/output-file.js
var output_file = __webpack_require__(9438);
// EXTERNAL MODULE: ./build/src/config/locate.js
var locate = __webpack_require__(1872);
;// CONCATENATED MODULE: ./build/src/server/capability.js
/** What kind of server answers, found by asking it: versions are no guide, since source builds carry none. */


/** Refusals of the request, not of the credentials; the last is that of a proxy. */
const lacksRight = new Set(['AccessDenied', 'AllAccessDisabled', 'HTTP403']);
/**
 * Asks with reading requests only.
 * @throws {ServiceError} when the server can't be reached or does not accept the credentials
 */
async function probeServer(reader) {
    try {
        const reply = await reader.read(routes.getInfo);
        const info = parseObject(reply);
        return info === undefined ? await probeS3(reader) : withAdmin(reader, reply, info);
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
        if (lacksRight.has(error.failure.code))
            return probeAccount(reader);
        if (isAboutRoute(error))
            return probeS3(reader);
        throw error;
    }
}
/** Any signed caller may ask for its account, so that this tells a missing right from a missing API. */
async function probeAccount(reader) {
    try {
        const reply = await reader.read(routes.getAccountInfo);
        if (parseObject(reply) === undefined)
            return await probeS3(reader);
        return withAdmin(reader, reply, new Map());
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
        if (lacksRight.has(error.failure.code) || isAboutRoute(error))
            return probeS3(reader);
        throw error;
    }
}
/** A server without the admin API takes its path for a bucket, or answers in its own ways. */
function isAboutRoute({ failure }) {
    const { reason, status } = failure;
    if (reason === 'unsupported' || reason === 'missing-bucket')
        return true;
    return (reason === 'server-error' || reason === 'unreachable') && status >= 200 && status < 500;
}
async function probeS3(reader) {
    const without = {
        edition: 's3-only',
        adminVersion: undefined,
        deploymentIdUnknown: 'the server has no admin API',
        cors: undefined,
    };
    try {
        const reply = await reader.read(routes.listBuckets);
        return { ...without, serverHeader: reply.headers.server ?? '' };
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7) || !lacksRight.has(error.failure.code))
            throw error;
        return { ...without, serverHeader: '' };
    }
}
function withAdmin(reader, reply, info) {
    const serverHeader = reply.headers.server ?? '';
    const adminVersion = reader.negotiated?.().adminVersion ?? 'v3';
    const edition = nameEdition(serverHeader, adminVersion);
    const deploymentId = readText(info, 'deploymentID');
    const unknown = { deploymentIdUnknown: `the access key lacks ${routes.getInfo.permission}` };
    return {
        edition,
        adminVersion,
        ...(deploymentId === '' ? unknown : { deploymentId }),
        ...readRegion(info),
        cors: hasCors(edition),
        serverHeader,
    };
}
/** A server without a region leaves it out of its info, and nothing else of it. */
function readRegion(info) {
    return info.has('deploymentID') ? { region: readText(info, 'region') } : {};
}
function nameEdition(serverHeader, adminVersion) {
    if (adminVersion === 'v4' || /aistor/i.test(serverHeader))
        return 'aistor';
    if (/silo/i.test(serverHeader))
        return 'silo';
    return /^minio\b/i.test(serverHeader) ? 'community' : 'other';
}
/** The community server answers 501 to setting CORS, and no reading request shows that. */
function hasCors(edition) {
    if (edition === 'community')
        return false;
    return edition === 'silo' || edition === 'aistor' ? true : undefined;
}
function parseObject(reply) {
    try {
        const value = JSON.parse(reply.body.toString('utf8'));
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        return new Map(Object.entries(value));
    }
    catch {
        return undefined;
    }
}
function readText(fields, name) {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/server/zip.js
/**
 * Reads a zip that is held in memory, without unpacking what nobody asked for. Only what the server's
 * exports use: stored or deflated entries, sizes below 4 GiB, and the 64-bit end record that an archive of
 * more than 65,535 entries needs (about 10,000 buckets).
 */

/** The archive is damaged, uses what we don't read, or would unpack to more than is sane. */
class ZipError extends Error {
    name = 'ZipError';
}
/** No document about a bucket comes near this. */
const maxEntryBytes = 16 * 1024 * 1024;
const maxTotalBytes = 1024 * 1024 * 1024;
const maxEntries = 5_000_000;
const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const centralLength = 46;
const localLength = 30;
const max16 = 0xffff;
const max32 = 0xffffffff;
/**
 * Goes through the entries in the archive's order. `wanted` is asked for each name once; an entry it does
 * not want is never unpacked.
 * @throws {ZipError} when reached by the iteration, not before
 */
function* readZip(archive, wanted) {
    const directory = guard(() => findDirectory(archive));
    let offset = directory.offset;
    const unpacked = new Map();
    let total = 0;
    for (let index = 0; index < directory.count; index++) {
        const at = offset;
        const header = guard(() => readHeader(archive, at));
        offset = header.next;
        if (!wanted(header.name))
            continue;
        total += header.bytes;
        if (total > maxTotalBytes)
            throw new ZipError('The archive would unpack to more than 1 GiB');
        yield { name: header.name, data: guard(() => unpack(archive, header, unpacked)) };
    }
}
/** Reading past the end of the buffer means the archive is cut short. */
function guard(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof ZipError)
            throw error;
        throw new ZipError('The archive is damaged or cut short', { cause: error });
    }
}
function findDirectory(archive) {
    const lowest = Math.max(0, archive.length - endLength - max16);
    for (let at = archive.length - endLength; at >= lowest; at--) {
        if (archive.readUInt32LE(at) === endSignature)
            return checkDirectory(readEnd(archive, at), at);
    }
    throw new ZipError('The answer is not a zip archive');
}
function readEnd(archive, at) {
    const count = archive.readUInt16LE(at + 10);
    const offset = archive.readUInt32LE(at + 16);
    if (count !== max16 && offset !== max32)
        return { count, offset };
    const locator = at - 20;
    if (locator < 0 || archive.readUInt32LE(locator) !== end64LocatorSignature)
        return { count, offset };
    const end64 = Number(archive.readBigUInt64LE(locator + 8));
    if (archive.readUInt32LE(end64) !== end64Signature)
        throw new ZipError('The archive has a broken end');
    return {
        count: Number(archive.readBigUInt64LE(end64 + 32)),
        offset: Number(archive.readBigUInt64LE(end64 + 48)),
    };
}
function checkDirectory(directory, end) {
    const { count, offset } = directory;
    if (count > maxEntries)
        throw new ZipError(`The archive has more than ${maxEntries} entries`);
    if (offset + count * centralLength > end)
        throw new ZipError('The archive names more entries than it has');
    return directory;
}
function readHeader(archive, at) {
    if (archive.readUInt32LE(at) !== centralSignature)
        throw new ZipError('The archive has a broken directory');
    const nameLength = archive.readUInt16LE(at + 28);
    const nameAt = at + centralLength;
    return {
        name: archive.toString('utf8', nameAt, nameAt + nameLength),
        flags: archive.readUInt16LE(at + 8),
        method: archive.readUInt16LE(at + 10),
        crc: archive.readUInt32LE(at + 16),
        packedBytes: archive.readUInt32LE(at + 20),
        bytes: archive.readUInt32LE(at + 24),
        localOffset: archive.readUInt32LE(at + 42),
        next: nameAt + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32),
    };
}
/**
 * `unpacked` remembers by packed bytes: most buckets of a server hold the same few documents, and unpacking
 * costs more than looking.
 */
function unpack(archive, header, unpacked) {
    if (header.bytes > maxEntryBytes)
        throw new ZipError('The archive has an entry larger than 16 MiB');
    if ((header.flags & 1) !== 0)
        throw new ZipError('The archive has an encrypted entry');
    const packed = findPacked(archive, header);
    const key = `${header.method}:${header.bytes}:${packed.toString('latin1')}`;
    const known = unpacked.get(key);
    if (known?.crc === header.crc)
        return known.data;
    const data = header.method === 0 ? packed : inflate(packed, header);
    if (data.length !== header.bytes || (0,external_node_zlib_.crc32)(data) !== header.crc) {
        throw new ZipError('The archive has an entry that does not fit its checksum');
    }
    unpacked.set(key, { data, crc: header.crc });
    return data;
}
/** Sizes are taken from the directory: a streamed archive has none in front of the entry. */
function findPacked(archive, header) {
    const at = header.localOffset;
    if (archive.readUInt32LE(at) !== localSignature)
        throw new ZipError('The archive has a broken entry');
    const start = at + localLength + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    const end = start + header.packedBytes;
    if (end > archive.length)
        throw new ZipError('The archive is damaged or cut short');
    return archive.subarray(start, end);
}
function inflate(packed, header) {
    if (header.method !== 8)
        throw new ZipError('The archive has an entry packed in a way we do not read');
    // One byte more than declared, so that a longer entry is told from a fitting one.
    const room = Math.max(64, header.bytes + 1);
    return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: header.bytes + 1, chunkSize: room });
}

;// CONCATENATED MODULE: ./build/src/resources/document.js
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

;// CONCATENATED MODULE: ./build/src/resources/cors/read.js




/** Left out of the bulk export by servers that have CORS per bucket, hence always read by itself. */
const corsDocument = parseOnce({
    route: routes.getCors,
    parse(xml) {
        const rules = children(parseXml(xml), 'CORSRule');
        return rules.length === 0 ? undefined : rules.map(parseRule);
    },
});
function parseRule(rule) {
    const all = (name) => sortSet(children(rule, name).map((node) => server_xml_text(node) ?? ''));
    return {
        id: childText(rule, 'ID') ?? '',
        allowedOrigins: all('AllowedOrigin'),
        allowedMethods: all('AllowedMethod'),
        allowedHeaders: all('AllowedHeader'),
        exposeHeaders: all('ExposeHeader'),
        maxAgeSeconds: Number(childText(rule, 'MaxAgeSeconds') ?? 0),
    };
}

;// CONCATENATED MODULE: ./build/src/resources/encryption/read.js



const encryptionDocument = parseOnce({
    exportName: 'bucket-encryption.xml',
    route: routes.getEncryption,
    parse(xml) {
        const rule = child(parseXml(xml), 'Rule');
        const applied = child(rule, 'ApplyServerSideEncryptionByDefault');
        const sseAlgorithm = childText(applied, 'SSEAlgorithm');
        if (sseAlgorithm !== 'AES256' && sseAlgorithm !== 'aws:kms')
            return undefined;
        return { sseAlgorithm, kmsMasterKeyId: childText(applied, 'KMSMasterKeyID') ?? '' };
    },
});

;// CONCATENATED MODULE: ./build/src/resources/lifecycle/read.js




const lifecycleDocument = parseOnce({
    exportName: 'lifecycle.xml',
    route: routes.getLifecycle,
    parse(xml) {
        const rules = children(parseXml(xml), 'Rule');
        return rules.length === 0 ? undefined : (0,canonical_json/* sortByCanonical */.eJ)(rules.map(read_parseRule));
    },
});
function read_parseRule(rule) {
    return {
        id: childText(rule, 'ID') ?? '',
        status: childText(rule, 'Status') === 'Disabled' ? 'Disabled' : 'Enabled',
        ...parseFilter(rule),
        ...parseExpiration(rule),
        ...parseTransition(rule),
        abortIncompleteUploadDays: count(child(rule, 'AbortIncompleteMultipartUpload'), 'DaysAfterInitiation'),
    };
}
/** Three shapes mean the same: `<Filter>`, a filter with `<And>`, and the older `<Prefix>` beside it. */
function parseFilter(rule) {
    const filter = child(rule, 'Filter');
    const both = child(filter, 'And') ?? filter;
    const tags = children(both, 'Tag').map((tag) => [
        childText(tag, 'Key') ?? '',
        childText(tag, 'Value') ?? '',
    ]);
    return {
        prefix: childText(both, 'Prefix') ?? childText(rule, 'Prefix') ?? '',
        tags: Object.fromEntries(tags),
        objectSizeGreaterThan: count(both, 'ObjectSizeGreaterThan'),
        objectSizeLessThan: count(both, 'ObjectSizeLessThan'),
    };
}
function parseExpiration(rule) {
    const expiration = child(rule, 'Expiration');
    const noncurrent = child(rule, 'NoncurrentVersionExpiration');
    return {
        expirationDays: count(expiration, 'Days'),
        expirationDate: day(expiration),
        expiredObjectDeleteMarker: childText(expiration, 'ExpiredObjectDeleteMarker') === 'true',
        expiredObjectAllVersions: childText(expiration, 'ExpiredObjectAllVersions') === 'true',
        delMarkerExpirationDays: count(child(rule, 'DelMarkerExpiration'), 'Days'),
        noncurrentExpirationDays: count(noncurrent, 'NoncurrentDays'),
        newerNoncurrentVersions: count(noncurrent, 'NewerNoncurrentVersions'),
    };
}
/** Zero days of transition mean "at once", while elsewhere zero means "not set". */
function parseTransition(rule) {
    const transition = child(rule, 'Transition');
    const noncurrent = child(rule, 'NoncurrentVersionTransition');
    return {
        transitionDays: number(transition, 'Days') ?? null,
        transitionDate: day(transition),
        transitionStorageClass: childText(transition, 'StorageClass') ?? '',
        noncurrentTransitionDays: number(noncurrent, 'NoncurrentDays') ?? null,
        noncurrentTransitionStorageClass: childText(noncurrent, 'StorageClass') ?? '',
    };
}
function number(node, name) {
    const value = childText(node, name);
    return value === undefined ? undefined : Number(value);
}
function count(node, name) {
    return number(node, name) || null;
}
function day(node) {
    return childText(node, 'Date')?.slice(0, 'YYYY-MM-DD'.length) ?? null;
}

;// CONCATENATED MODULE: ./build/src/resources/notification/read.js




/** MinIO stores every target as a queue, whatever kind of service stands behind it. */
const notificationDocument = parseOnce({
    exportName: 'notification.xml',
    route: routes.getNotifications,
    parse(xml) {
        const queues = children(parseXml(xml), 'QueueConfiguration');
        return queues.length === 0 ? undefined : (0,canonical_json/* sortByCanonical */.eJ)(queues.map(parseQueue));
    },
});
function parseQueue(queue) {
    const rules = children(child(child(queue, 'Filter'), 'S3Key'), 'FilterRule');
    const filter = (name) => {
        const rule = rules.find((node) => childText(node, 'Name')?.toLowerCase() === name);
        return childText(rule, 'Value') ?? '';
    };
    return {
        id: childText(queue, 'Id') ?? '',
        arn: childText(queue, 'Queue') ?? '',
        events: [...new Set(children(queue, 'Event').map((event) => server_xml_text(event) ?? ''))].sort(),
        prefix: filter('prefix'),
        suffix: filter('suffix'),
    };
}

;// CONCATENATED MODULE: ./build/src/resources/object-lock/read.js



const objectLockDocument = parseOnce({
    exportName: 'object-lock.xml',
    route: routes.getObjectLock,
    parse(xml) {
        const root = parseXml(xml);
        const enabled = childText(root, 'ObjectLockEnabled') === 'Enabled';
        return { enabled, retention: parseRetention(child(child(root, 'Rule'), 'DefaultRetention')) };
    },
});
function parseRetention(node) {
    const mode = childText(node, 'Mode');
    if (mode !== 'GOVERNANCE' && mode !== 'COMPLIANCE')
        return undefined;
    const days = childText(node, 'Days');
    if (days !== undefined)
        return { mode, unit: 'Days', validity: Number(days) };
    return { mode, unit: 'Years', validity: Number(childText(node, 'Years')) };
}

// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(6023);
;// CONCATENATED MODULE: ./build/src/resources/policy/read.js




const policyDocument = parseOnce({
    exportName: 'policy.json',
    route: routes.getPolicy,
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
const quotaDocument = parseOnce({
    exportName: 'quota.json',
    route: routes.getQuota,
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



const tagsDocument = parseOnce({
    exportName: 'tagging.xml',
    route: routes.getTags,
    parse(xml) {
        const tags = children(child(parseXml(xml), 'TagSet'), 'Tag');
        if (tags.length === 0)
            return undefined;
        return Object.fromEntries(tags.map((tag) => [childText(tag, 'Key') ?? '', childText(tag, 'Value') ?? '']));
    },
});

;// CONCATENATED MODULE: ./build/src/resources/versioning/read.js



/** The server answers an empty document for a bucket that never had versioning. */
const versioningDocument = parseOnce({
    exportName: 'versioning.xml',
    route: routes.getVersioning,
    parse(xml) {
        const root = parseXml(xml);
        const status = childText(root, 'Status');
        if (status !== 'Enabled' && status !== 'Suspended')
            return undefined;
        const prefixes = children(root, 'ExcludedPrefixes').map((node) => childText(node, 'Prefix') ?? '');
        return {
            status,
            excludedPrefixes: prefixes.sort(),
            excludeFolders: childText(root, 'ExcludeFolders') === 'true',
        };
    },
});

;// CONCATENATED MODULE: ./build/src/resources/actual.js









/** Where each document of a bucket is found. */
const bucketDocuments = {
    versioning: versioningDocument,
    objectLock: objectLockDocument,
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
    const objectLock = parse(objectLockDocument, texts.objectLock);
    return {
        name,
        objectLocking: objectLock?.enabled ?? false,
        documents: {
            versioning: parse(versioningDocument, texts.versioning),
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

;// CONCATENATED MODULE: ./build/src/resources/read-bulk.js



/**
 * Reads every bucket in one request. The export also holds the credentials of replication targets in
 * clear: only the documents asked for are ever unpacked, and those are not among them.
 */
async function readBulk(reader, wanted) {
    const reply = await reader.read(routes.exportBucketMetadata);
    const names = exportNames(wanted);
    const texts = new Map();
    const entries = readZip(reply.body, (path) => {
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
function exportNames(wanted) {
    const names = new Map();
    for (const name of wanted) {
        const { exportName } = bucketDocuments[name];
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
        return await readOptional(reader, bucketDocuments[name].route, { bucket });
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && error.reason === 'unsupported')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/resources/read-actual.js









/** Reads one alias: in bulk if that can be had, else bucket by bucket. @throws {ServiceError} */
async function readActual(reader, request) {
    // Asked at the same time: what the export may hold does not depend on what the server is.
    const [capabilities, bulk] = await Promise.all([probeServer(reader), tryBulk(reader, request)]);
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
        buckets.set(name, { ...bucket, remains: await readRemains(reader, name) });
    }
    const region = await findRegion(reader, request, capabilities, buckets);
    return { alias: reader.alias, capabilities, region, buckets };
}
/** What can't be understood of a declared bucket is an error: a plan would overwrite it unseen. */
function understandBucket(alias, name, texts, { declared, onUnreadable }) {
    try {
        return parseBucket(name, texts);
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
    const reply = await reader.read(routes.getLocation, { bucket });
    return server_xml_text(parseXml(reply.body.toString('utf8')));
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
/** @returns undefined where the export can't be had */
async function tryBulk(reader, { owner, onSlowPath }) {
    try {
        return await readBulk(reader, documentsOf[owner]);
    }
    catch (error) {
        if (error instanceof ZipError)
            throw tellUnreadable(reader.alias, error.message, error);
        if (!(error instanceof errors/* ServiceError */._7) || !['denied', 'unsupported'].includes(error.reason))
            throw error;
        onSlowPath(`the bulk export can't be had (${error.failure.code})`);
        return undefined;
    }
}
async function readTexts(reader, { owner, declared }, capabilities, bulk) {
    const wanted = wantedDocuments(owner, capabilities);
    if (bulk)
        return addUnexported(reader, bulk, wanted);
    const listed = await listBucketNames(reader);
    // A list may hide a bucket from this caller, so what is declared is asked for by name as well.
    return readEach(reader, new Set([...listed, ...declared.map((bucket) => bucket.name)]), wanted);
}
async function addUnexported(reader, texts, wanted) {
    const rest = wanted.filter((name) => bucketDocuments[name].exportName === undefined);
    if (rest.length === 0)
        return texts;
    for (const [bucket, more] of await readEach(reader, texts.keys(), rest)) {
        texts.set(bucket, { ...texts.get(bucket), ...more });
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/src/action/heartbeat.js
const beatMs = 15_000;
/** Does the work, and says every 15 seconds that it is still under way: long work is never silent. */
async function withHeartbeat(reporter, label, work) {
    const start = Date.now();
    const timer = setInterval(() => {
        reporter.log('info', `still ${label} (${Math.round((Date.now() - start) / 1000)} s)`);
    }, beatMs);
    try {
        return await work();
    }
    finally {
        clearInterval(timer);
    }
}

;// CONCATENATED MODULE: ./build/src/action/plan-resources.js






/**
 * Reads every server of the session and compares it with what is declared. Cannot write: it has readers only.
 * @throws {ExpectedError} telling of every server that can't be read, not only of the first
 */
async function planResources(owner, desired, inputs, session, context) {
    const attempts = session.readers.map((reader) => read(owner, desired, reader, context));
    const actuals = plan_resources_collect(await Promise.allSettled(attempts));
    assertDistinct(actuals);
    const sections = actuals.map((actual, index) => {
        const host = session.connections[index]?.url.host ?? '';
        return buildSection({ owner, desired, actual, unmanaged: inputs.unmanaged, host });
    });
    return { plan: { sections: await locateSections(context.workspace, sections) }, actuals };
}
function read(owner, desired, reader, { reporter }) {
    const { alias } = reader;
    return withHeartbeat(reporter, `reading ${alias}`, () => readActual(reader, {
        owner,
        declared: declaredFor(desired, alias),
        onSlowPath: (why) => reporter.log('info', `${alias}: reading bucket by bucket, since ${why}`),
        onUnreadable: (bucket, why) => reporter.log('warning', `${alias}/${bucket} is left out: ${why}`),
    }));
}
function plan_resources_collect(settled) {
    const failures = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    const [first] = failures;
    const expected = failures.filter((failure) => failure instanceof errors/* ExpectedError */.Dh);
    if (first !== undefined && expected.length < failures.length)
        throw first;
    if (expected.length > 1) {
        throw new run_failure/* RunFailure */.a(expected[0]?.reason ?? 'partial', expected.map((failure) => failure.message).join(' '));
    }
    if (first !== undefined)
        throw first;
    return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
/** Two aliases of one server would be planned, and changed, as if they were two. @throws {RunFailure} */
function assertDistinct(actuals) {
    const known = new Map();
    for (const { alias, capabilities } of actuals) {
        const { deploymentId } = capabilities;
        const other = deploymentId === undefined ? undefined : known.get(deploymentId);
        if (other !== undefined) {
            const message = `${other} and ${alias} are the same server (deployment ${deploymentId}): correct the address of one, or name one by \`alias\`.`;
            throw new run_failure/* RunFailure */.a('invalid-config', message);
        }
        if (deploymentId !== undefined)
            known.set(deploymentId, alias);
    }
}
/** One position-keeping parse of each file that a change points at; none when there is no change. */
async function locateSections(workspace, sections) {
    const locator = (0,locate.createLocator)(workspace);
    const locateOne = async (section) => {
        const changes = await locator.locate(section.changes);
        return { ...section, changes };
    };
    return Promise.all(sections.map(locateOne));
}

// EXTERNAL MODULE: ./build/src/render/report-json.js
var report_json = __webpack_require__(8333);
;// CONCATENATED MODULE: ./build/src/action/run-record.js




/** Sets every output and writes the files into `dir`. Called once, at the end of a run, however it ended. */
async function publishRun(record, dir, failureReason, context) {
    const { setOutput } = context.reporter;
    const { plan = { sections: [] } } = record;
    const counts = countVerbs(changesOf(plan));
    // Where the run failed, whoever reports the failure sets it.
    if (failureReason === '')
        setOutput('failure-reason', '');
    setOutput('has-changes', String(hasChanges(plan)));
    setOutput('to-create', String(counts.create));
    setOutput('to-update', String(counts.update));
    setOutput('to-delete', String(counts.delete));
    setOutput('changed', String(record.changed || record.results.some(mayHaveWritten)));
    setOutput('plan-digest', record.plan ? serialiseDigests(plan) : '');
    const planFile = `${record.action}.plan.json`;
    setOutput('plan-path', record.plan ? await (0,output_file/* writeOutputFile */.B)(dir, planFile, serialisePlan(plan)) : '');
    const report = (0,report_json/* serialiseChangeReport */.M)(record, failureReason);
    setOutput('report-path', await (0,output_file/* writeOutputFile */.B)(dir, `${record.action}.report.json`, report));
    context.reporter.log('info', `files of this run: ${dir}`);
}
function mayHaveWritten({ outcome }) {
    return outcome === 'done' || outcome === 'unknown';
}

// EXTERNAL MODULE: ./build/src/config/env-prefix.js
var env_prefix = __webpack_require__(6352);
// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
// EXTERNAL MODULE: ./build/src/config/server-url.js
var server_url = __webpack_require__(3813);
;// CONCATENATED MODULE: ./build/src/config/credentials.js
/** Who we are on each server: from the environment, and from nowhere else. */





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
        throw new errors/* ConfigError */.xL(findings, 'missing-credentials');
    return connections.filter((connection) => connection !== undefined);
}
function resolveConnection(alias, environment, options, findings) {
    const names = (0,env_prefix/* nameVariables */.f_)(alias.envPrefix);
    const accessKey = environment[names.accessKey];
    const secretKey = environment[names.secretKey];
    const url = resolveUrl(alias, environment[names.url], options, findings);
    const sessionToken = environment[names.sessionToken];
    if (!accessKey)
        findings.push(missVariable(alias, names.accessKey));
    if (!secretKey)
        findings.push(missVariable(alias, names.secretKey));
    for (const name of [names.accessKey, names.secretKey, names.sessionToken]) {
        if (isPastedWithMore(environment[name]))
            findings.push(refusePasted(alias, name));
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
function resolveUrl(alias, given, options, findings) {
    const name = (0,env_prefix/* nameVariables */.f_)(alias.envPrefix).url;
    if (!given && options.pullRequest) {
        findings.push(refuseDeclaredUrl(alias, name));
        return undefined;
    }
    const place = given ? `The address in ${name}` : `The url of "${alias.name}"`;
    const parsed = (0,server_url/* parseServerUrl */.E)(given || alias.declaration.url);
    const plain = parsed.ok && !options.allowInsecureHttp ? parsed.plain : undefined;
    const problem = parsed.ok ? plain : parsed.problem;
    if (parsed.ok && problem === undefined)
        return parsed.url;
    if (problem !== undefined) {
        const source = given ? alias.source : (0,finding/* below */.Gz)(alias.source, 'url');
        findings.push((0,judgement/* error */.z3)(problem.rule, source, `${place} ${problem.message}.`, problem.mend));
    }
    return undefined;
}
/** White space around a key is never part of it, and a header cannot carry a control character. */
function isPastedWithMore(value) {
    return value !== undefined && /^\s|\s$|\p{Cc}/u.test(value);
}
function refusePasted(alias, name) {
    const message = `The value of ${name} for "${alias.name}" begins or ends with white space, or holds a line end or another control character.`;
    const mend = `Set the secret behind ${name} again, as one line with nothing around it.`;
    return (0,judgement/* error */.z3)('credentials/line-end', alias.source, message, mend);
}
function missVariable(alias, name) {
    const message = `The environment variable ${name} for "${alias.name}" is not set.`;
    const mend = `Set ${name}, from a secret of the environment that the job names.`;
    return (0,judgement/* error */.z3)('credentials/missing', alias.source, message, mend);
}
function refuseDeclaredUrl(alias, name) {
    const message = `In a run for a pull request the address of "${alias.name}" must not come from its files: they could send the keys anywhere.`;
    const mend = `Set ${name}, or run without keys.`;
    return (0,judgement/* error */.z3)('credentials/declared-url', alias.source, message, mend);
}

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
        root = parseXml(body);
    }
    catch {
        return undefined;
    }
    return root.name === 'Error' ? buildAnswer((name) => childText(root, name) ?? '', 'xml') : undefined;
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
    const { reason, cause, mend } = explain({ ...answer, code }, reply, context);
    const request = answer.requestId === '' ? '' : `, request ${answer.requestId}`;
    return {
        reason,
        status: reply.status,
        code,
        ...(answer.requestId === '' ? {} : { requestId: answer.requestId }),
        cause: `${cause} (${code}, status ${reply.status}${request})`,
        mend,
        transient: transientStatuses.has(reply.status) || transientCodes.has(code),
        lost: lostStatuses.has(reply.status),
    };
}
function explain(answer, reply, context) {
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
const denied = ({ route, bucket, alias }) => {
    const where = route.api === 's3' && bucket !== undefined ? ` on bucket ${bucket}` : '';
    return {
        reason: 'denied',
        cause: `the access key of ${alias} may not do that`,
        mend: route.permission === '' ? '' : `Allow it ${route.permission}${where}.`,
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
]);

;// CONCATENATED MODULE: ./build/src/server/cancellation.js
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(8182);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./build/src/server/dispatcher.js






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
        return open(new undici/* Agent */.g6({ ...shared, connect }));
    const options = { ...shared, uri: proxy.href, requestTls: connect, proxyTls: connect };
    return { ...open(new undici/* ProxyAgent */.kT(options)), proxy: proxy.host };
}
/** No proxy for loopback, as in Go's own HTTP client: a proxy elsewhere can't reach this machine's loopback. */
function findProxy(url) {
    if ((0,loopback/* isLoopback */.U)(url))
        return undefined;
    const proxy = (0,proxy_from_env/* getProxyForUrl */.T)(url);
    if (proxy === '')
        return undefined;
    const parsed = URL.parse(proxy);
    if (parsed !== null && /^https?:$/.test(parsed.protocol))
        return parsed;
    throw badConnection('proxy-address', 'The proxy variable of the environment (HTTP_PROXY, HTTPS_PROXY or ALL_PROXY) is not an http or https address.', 'Correct it, or name the server in NO_PROXY.');
}
/** With those that the process was started with, where this Node can tell them (22.15 and newer). */
function defaultAuthorities() {
    const tell = external_node_tls_.getCACertificates;
    return tell ? tell('default') : external_node_tls_.rootCertificates;
}
/** The usual authorities and those of the file. */
function trustAlso(caFile) {
    try {
        return external_node_tls_.createSecureContext({ ca: [...defaultAuthorities(), readCertificates(caFile)] });
    }
    catch {
        throw badConnection('ca-file', `The certificate file ${caFile} can't be read as PEM certificates.`, 'Give a file with one or more blocks that begin with -----BEGIN CERTIFICATE-----.');
    }
}
function readCertificates(caFile) {
    const text = (0,external_node_fs_.readFileSync)(caFile, 'utf8');
    if (!text.includes('-----BEGIN CERTIFICATE-----'))
        throw new Error('no certificate');
    return text;
}
function badConnection(rule, message, mend) {
    return new errors/* ConfigError */.xL([{ rule, severity: 'error', message, mend }], 'invalid-config');
}

;// CONCATENATED MODULE: ./build/src/server/exchange.js

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
async function exchange(dispatcher, origin, request, timeoutMs, cancel) {
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
            headers: joinValues(answer.headers),
            body: await exchange_collect(answer.body, onBytes),
        };
    };
    try {
        return await orCancelled(cancel, work, (cancelled) => controller.abort(cancelled));
    }
    finally {
        clearTimeout(idle);
    }
}
async function exchange_collect(body, onBytes) {
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
function joinValues(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        name.toLowerCase(),
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]));
}

;// CONCATENATED MODULE: ./build/src/server/failure.js

/** `primary_cluster/users`, or the alias alone. */
function nameResource(alias, target) {
    const bucket = target.bucket ?? target.query?.bucket ?? '';
    return bucket === '' ? alias : `${alias}/${bucket}`;
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
    return new errors/* ServiceError */._7({
        reason,
        operation: route.operation,
        resource,
        status,
        code,
        ...(requestId === undefined ? {} : { requestId }),
        outcomeUnknown,
    }, sentences.filter((sentence) => sentence !== '').join(' '));
}

;// CONCATENATED MODULE: ./build/src/server/network-failure.js
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
    if (error instanceof NoAnswerError && error.code === 'TIMEOUT')
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
    if (!isListed(route))
        throw new Error(`Refused to send a request that is not listed: ${route.operation}`);
    if (route.effect !== allowed) {
        throw new Error(`Refused to send a request that may ${route.effect} as one that may ${allowed}`);
    }
    if ((route.scope === 'bucket') !== (target.bucket !== undefined)) {
        throw new Error(`Refused to ${route.operation}: ${target.bucket === undefined ? 'no bucket' : 'a bucket'} given`);
    }
    if (target.bucket !== undefined && (!bucketName.test(target.bucket) || target.bucket === reservedName)) {
        throw new Error(`Refused to ${route.operation}: ${JSON.stringify(target.bucket)} is no bucket name`);
    }
    const stray = Object.keys(target.query ?? {}).find((name) => !route.query.includes(name));
    if (stray !== undefined)
        throw new Error(`Refused to ${route.operation}: query ${stray} is not listed`);
}
/** Turns a checked route into what goes over the wire. */
function buildRequest(route, target, body, adminVersion) {
    const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
    return {
        method: route.method,
        path: buildPath(route, target, adminVersion),
        headers: { ...route.headers, ...(bytes === undefined ? {} : bodyHeaders(route, bytes)) },
        ...(bytes === undefined ? {} : { body: bytes }),
    };
}
function buildPath(route, target, adminVersion) {
    const query = { ...route.baseQuery, ...target.query };
    if (route.api === 'admin') {
        const named = target.bucket === undefined ? query : { ...query, bucket: target.bucket };
        return `/minio/admin/${adminVersion}/${route.path}${encodeQuery(named)}`;
    }
    const subResource = route.path === '' ? {} : { [route.path]: '' };
    return `/${target.bucket ?? ''}${encodeQuery({ ...subResource, ...query })}`;
}
function encodeQuery(query) {
    const pairs = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`);
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
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
    const type = { 'content-type': 'application/octet-stream' };
    if (route.api === 'admin')
        return type;
    return { ...type, 'content-md5': (0,external_node_crypto_.createHash)('md5').update(body).digest('base64') };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/server/retry.js


const maxAttempts = 3;
const firstDelayMs = 200;
const maxDelayMs = 5_000;
/**
 * Up to three attempts, with full jitter between. What cannot pass by itself is not tried again; neither is
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
        if (!again || attempt === maxAttempts)
            return { diagnosis, attempts: attempt, lost };
        const cancelled = { diagnosis: diagnoseCancellation(diagnosis), attempts: attempt, lost };
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
    await (0,external_node_timers_promises_.setTimeout)(delayMs, undefined, signal && { signal }).catch((error) => {
        if (!signal?.aborted)
            throw error;
    });
}
function neverSent(diagnosis) {
    return diagnosis.status === 0 && !diagnosis.lost;
}

// EXTERNAL MODULE: ./node_modules/aws4/aws4.js
var aws4 = __webpack_require__(8832);
;// CONCATENATED MODULE: ./build/src/server/sign.js


/**
 * AWS Signature Version 4 over all headers and the real hash of the body. Returns the headers to send; any
 * header added later would not be covered.
 */
function signHeaders(request, credentials, { region, service, date }) {
    const { accessKey, secretKey, sessionToken } = credentials;
    const { method, path, body } = request;
    const datetime = formatDate(date);
    const headers = { ...request.headers, 'x-amz-date': datetime };
    if (sessionToken !== undefined)
        headers['x-amz-security-token'] = sessionToken;
    if (service === 's3')
        headers['x-amz-content-sha256'] = hashBody(body);
    const options = { method, path, region, service, headers, doNotModifyHeaders: true };
    const signer = new aws4.RequestSigner(body === undefined ? options : { ...options, body }, {
        accessKeyId: accessKey,
        secretAccessKey: secretKey,
    });
    signer.datetime = datetime;
    signer.prepareRequest();
    return { ...headers, authorization: signer.authHeader() };
}
function hashBody(body) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(body ?? '')
        .digest('hex');
}
/** `20130524T000000Z`. */
function formatDate(date) {
    return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

;// CONCATENATED MODULE: ./build/src/server/transport.js










const defaultTimeoutMs = 30_000;
const transport_defaultRegion = 'us-east-1';
/** Signs, sends, learns, retries. Knows nothing of what is in a body. */
class Transport {
    #connection;
    #sockets;
    #timeoutMs;
    #onRetry;
    #now;
    #signal;
    #negotiated;
    /** @throws {ConfigError} when the CA file or the proxy variable can't be used */
    constructor(connection, options) {
        this.#connection = connection;
        this.#sockets = openSockets(connection);
        this.#timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
        this.#onRetry = options.onRetry ?? (() => undefined);
        this.#now = options.now ?? (() => new Date());
        this.#signal = options.signal;
        this.#negotiated = { region: connection.region ?? transport_defaultRegion, adminVersion: 'v3' };
    }
    get negotiated() {
        return this.#negotiated;
    }
    /**
     * @throws {ServiceError} on any answer but a success, after bounded retries
     * @throws {Error} for a route that is not listed or has another effect than allowed: a bug of ours
     */
    async send(allowed, route, target = {}, body) {
        checkRoute(route, allowed, target);
        const resource = nameResource(this.#connection.alias, target);
        const tell = (attempt, reason, delayMs) => this.#onRetry({
            operation: route.operation,
            resource,
            attempt,
            attempts: maxAttempts,
            reason,
            delayMs,
        });
        let made = 0;
        const outcome = await retry({
            attempt: () => {
                made += 1;
                return this.#attempt(route, target, body, (lesson) => tell(made, lesson, 0));
            },
            idempotent: route.idempotent,
            ...(this.#signal && { signal: this.#signal }),
            onRetry: (attempt, diagnosis, delayMs) => tell(attempt, diagnosis.cause, delayMs),
        });
        if ('success' in outcome)
            return outcome.success;
        throw toServiceError(outcome.diagnosis, { ...outcome, route, resource });
    }
    /** Ends idle sockets at once and busy ones when they are done, or at once too after an abort. */
    async close() {
        await (this.#signal?.aborted ? this.#sockets.destroy() : this.#sockets.dispatcher.close());
    }
    /** One attempt, and once more when the answer taught something. Both go unnoticed by the server's data. */
    async #attempt(route, target, body, onLesson) {
        try {
            const used = this.#negotiated;
            let reply = await this.#exchange(route, target, body, used);
            if (this.#learn(reply, used, onLesson)) {
                reply = await this.#exchange(route, target, body, this.#negotiated);
            }
            if (reply.status >= 200 && reply.status < 300 && !isPage(reply))
                return { success: reply };
            return { failure: diagnoseAnswer(reply, this.#contextOf(route, target)) };
        }
        catch (error) {
            const failure = this.#diagnoseThrown(error);
            if (failure === undefined)
                throw error;
            return { failure };
        }
    }
    #exchange(route, target, body, negotiated) {
        const { url } = this.#connection;
        const request = buildRequest(route, target, body, negotiated.adminVersion);
        const scope = { region: negotiated.region, service: 's3', date: this.#now() };
        const unsigned = { ...request, headers: { ...request.headers, host: url.host } };
        const headers = signHeaders(unsigned, this.#connection, scope);
        const signed = { ...request, headers };
        const cancel = route.effect === 'read' ? this.#signal : undefined;
        return exchange(this.#sockets.dispatcher, url.origin, signed, this.#timeoutMs, cancel);
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
    #contextOf(route, target) {
        const { alias, url, secretKey, sessionToken = '' } = this.#connection;
        return {
            route,
            alias,
            origin: url.origin,
            ...(target.bucket === undefined ? {} : { bucket: target.bucket }),
            region: this.#negotiated.region,
            now: this.#now(),
            secrets: [secretKey, sessionToken],
        };
    }
    #diagnoseThrown(error) {
        if (error instanceof CancelledError)
            return diagnoseCancellation();
        const { proxy } = this.#sockets;
        return diagnoseNetwork(error, {
            origin: this.#connection.url.origin,
            timeoutMs: this.#timeoutMs,
            ...(proxy === undefined ? {} : { proxy }),
        });
    }
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

;// CONCATENATED MODULE: ./build/src/action/secret.js
/** Shorter access keys are words like `admin`: hiding those would blot out ordinary text. */
const minAccessKey = 8;
/** Hides what a connection holds, in every form in which it might be shown. */
function hideSecrets(reporter, connections) {
    for (const { accessKey, secretKey, sessionToken } of connections) {
        const whole = [secretKey, ...(sessionToken ? [sessionToken] : [])];
        const secrets = accessKey.length >= minAccessKey ? [...whole, accessKey] : whole;
        const pair = Buffer.from(`${accessKey}:${secretKey}`).toString('base64');
        for (const form of new Set([...secrets.flatMap(derivedForms), pair]))
            reporter.hide(form);
    }
}
function derivedForms(secret) {
    const base64 = Buffer.from(secret).toString('base64');
    const base64url = Buffer.from(secret).toString('base64url');
    return [secret, base64, base64url, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
}

;// CONCATENATED MODULE: ./build/src/action/server-session.js






/** Resolves credentials, hides them, and opens readers. Sends nothing yet. @throws {ConfigError} */
function openSession(desired, inputs, context) {
    const connections = connect(desired, inputs, context);
    const onRetry = (event) => context.reporter.log('warning', describeRetry(event));
    const options = { onRetry, signal: context.signal };
    const readers = connections.map((connection) => openReader(connection, options));
    const writers = [];
    return {
        connections,
        readers,
        openWriters: () => {
            writers.push(...connections.map((connection) => openWriter(connection, options)));
            return writers;
        },
        close: async () => {
            await Promise.all([...readers, ...writers].map((session) => session.close()));
        },
    };
}
function connect(desired, inputs, { environment, reporter }) {
    const aliases = chooseAliases(desired, inputs.alias);
    const connections = resolveConnections(aliases, environment, {
        allowInsecureHttp: inputs.allowInsecureHttp,
        pullRequest: isPullRequest(environment),
    });
    hideSecrets(reporter, connections);
    for (const { alias, url } of connections)
        reporter.log('info', `${alias} is ${url.origin}`);
    return connections.map((connection) => {
        const { caFile } = connection;
        return caFile === undefined ? connection : { ...connection, caFile: (0,external_node_path_.resolve)(desired.root, caFile) };
    });
}
/** `all` is every alias of the file. */
function chooseAliases(desired, name) {
    if (name === 'all')
        return desired.aliases;
    const chosen = desired.aliases.filter((alias) => alias.name === name);
    if (chosen.length > 0)
        return chosen;
    const known = desired.aliases.map((alias) => alias.name).join(', ');
    const message = `Input \`alias\`: "${name}" is not in mc_aliases.`;
    const mend = `Give \`all\` or one of: ${known}.`;
    throw new errors/* ConfigError */.xL([{ rule: 'input/alias', severity: 'error', message, mend }], 'invalid-input');
}
function describeRetry({ operation, resource, attempt, attempts, reason, delayMs }) {
    return `${operation} (${resource}): attempt ${attempt} of ${attempts}: ${reason}; again in ${delayMs} ms`;
}

;// CONCATENATED MODULE: ./build/src/action/change-resources.js




















/** How many of several like failures one sentence can tell. */
const maxTold = 5;
/**
 * The one path of every changing action: load, read, plan, show, guard, and in apply mode execute and
 * verify. Plan mode is the same path, ended early. Outputs and report are written however it ends.
 * @throws {ExpectedError}
 */
async function changeResources(owner, inputs, context) {
    const record = { action: owner, mode: inputs.mode, findings: [], results: [], changed: false };
    let failureReason = 'internal-error';
    const dir = await (0,output_file/* openOutputDir */.j)(inputs.reportDir, context);
    try {
        await runStages(owner, inputs, context, record);
        failureReason = '';
    }
    catch (error) {
        if (error instanceof errors/* ExpectedError */.Dh)
            failureReason = error.reason;
        throw error;
    }
    finally {
        await publishRun(record, dir, failureReason, context);
    }
}
async function runStages(owner, inputs, context, record) {
    const desired = await loadDesired(inputs, context, record);
    const session = openSession(desired, inputs, context);
    try {
        const replan = () => planResources(owner, desired, inputs, session, context);
        const planned = await replan();
        record.plan = planned.plan;
        await showPlan(owner, desired, planned, inputs, context);
        await assertMayApply(planned, inputs, session, context);
        if (inputs.mode === 'apply')
            await apply(planned, inputs, session, replan, record, context);
        assertWhole(record, context);
    }
    finally {
        await session.close();
    }
}
/** What was done is told and kept also when the reading after it fails. */
async function apply({ plan }, inputs, session, replan, record, context) {
    const options = {
        concurrency: inputs.concurrency,
        replan: async () => (await replan()).plan,
        onResults: (results) => {
            record.results = results;
            record.changed ||= results.some(mayHaveWritten);
        },
    };
    try {
        await applyPlan(plan, session, options, context);
    }
    finally {
        context.reporter.say(renderResultsText(record.results));
        await context.reporter.summarise(() => renderResultsMarkdown(record.results));
    }
}
async function loadDesired(inputs, context, record) {
    const loaded = await (0,load/* loadConfig */.Z)({ workspace: context.workspace, configDir: inputs.configDir });
    record.findings = loaded.findings;
    const of = (severity) => loaded.findings.filter((finding) => finding.severity === severity);
    if (loaded.desired === undefined)
        throw new errors/* ConfigError */.xL(of('error'));
    context.reporter.showFindings(of('warning'));
    return loaded.desired;
}
/** In a log the plan comes last, where the eye is; on a page it comes first. */
async function showPlan(owner, desired, { plan, actuals }, inputs, { reporter }) {
    const inventories = inputs.mode === 'plan' ? actuals : [];
    const declared = (alias) => new Set(declaredFor(desired, alias).map((bucket) => bucket.name));
    for (const actual of inventories)
        reporter.say(renderBucketsText(owner, actual, declared(actual.alias)));
    reporter.say(renderPlanText(plan));
    await reporter.summarise(() => renderPlanMarkdown(plan));
    for (const actual of inventories) {
        await reporter.summarise(() => renderBucketsMarkdown(owner, actual, declared(actual.alias)));
    }
}
/** Every reason not to apply also fails the plan that would run into it. */
async function assertMayApply({ plan, actuals }, inputs, session, context) {
    if (inputs.mode === 'apply') {
        const servers = session.connections.map(({ url, alias }) => {
            const actual = actuals.find((one) => one.alias === alias);
            return { url, deploymentId: actual?.capabilities.deploymentId };
        });
        assertEventMayChange(context.environment, inputs.allowEvents, servers);
    }
    assertSafe(plan, inputs);
    const reviewed = await readReviewedPlan(inputs.expectedPlan, context.workspace);
    if (reviewed)
        assertReviewed(plan, reviewed);
}
/** Fails a run that leaves anything declared undone. @throws {RunFailure} */
function assertWhole({ plan, results }, { signal }) {
    const failed = judgeResults(results, signal.aborted);
    if (failed)
        throw new run_failure/* RunFailure */.a(failed.reason, failed.message);
    const unsupported = changesOf(plan ?? { sections: [] }).filter(({ reason }) => reason === 'unsupported');
    if (unsupported.length === 0)
        return;
    const each = unsupported.map((change) => `${changeTitle(change)}: ${change.notes?.join(' ') ?? ''}`);
    throw new run_failure/* RunFailure */.a('unsupported', `Not possible as declared: ${each.slice(0, maxTold).join(' ')}`);
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLocator: () => (/* binding */ createLocator)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _parse_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2293);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8881);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2717);
/** Finds line and column of what was declared, with one parse of each file that something points at. */




/** Keeps what it parsed, so one locator serves a whole run. `workspace` is what files are relative to. */
function createLocator(workspace) {
    const finders = new Map();
    const findPosition = (file) => {
        const known = finders.get(file) ?? openFile(workspace, file);
        finders.set(file, known);
        return known;
    };
    const locateOne = async (item) => {
        const { source } = item;
        if (source === undefined || source.line !== undefined)
            return item;
        const position = (await findPosition(source.file))?.(source.path);
        return position === undefined ? item : { ...item, source: { ...source, ...position } };
    };
    return { locate: (items) => Promise.all(items.map(locateOne)) };
}
async function openFile(workspace, file) {
    const read = await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(workspace, file);
    if (read.kind !== 'text')
        return undefined;
    const position = (0,_position_js__WEBPACK_IMPORTED_MODULE_3__/* .createPositionFinder */ .Q)(read.text);
    try {
        const findOffset = (0,_parse_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isYaml */ .u)(file) ? await indexYaml(read.text) : indexJson(read.text);
        return (path) => position(findOffset(path));
    }
    catch (cause) {
        // Only nesting without end does this; such a file has a finding of its own, without a place inside.
        if (cause instanceof RangeError)
            return undefined;
        throw cause;
    }
}
async function indexYaml(text) {
    const { indexYamlText } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(642)]).then(__webpack_require__.bind(__webpack_require__, 9642));
    return indexYamlText(text);
}
function indexJson(text) {
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, [], { allowTrailingComma: true });
    return (path) => {
        if (tree === undefined)
            return 0;
        for (let length = path.length; length > 0; length--) {
            const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, [...path.slice(0, length)]);
            if (node !== undefined)
                return findStart(node);
        }
        return tree.offset;
    };
}
function findStart(node) {
    return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}


/***/ })

};
