export const id = 6112;
export const ids = [6112];
export const modules = {

/***/ 896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ collectReadings),
/* harmony export */   ZV: () => (/* binding */ tellUnbound),
/* harmony export */   t9: () => (/* binding */ mapDeployments)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _server_routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1839);
/* harmony import */ var _run_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3906);
/** What the readings of several servers come to together. */



/** Every reading, or one failure that tells of all of them. @throws {ExpectedError} */
function collectReadings(settled) {
    const failures = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    const [first] = failures;
    const expected = failures.filter((failure) => failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh);
    if (first !== undefined && expected.length < failures.length)
        throw first;
    if (expected.length > 1) {
        throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .RunFailure */ .a(expected[0]?.reason ?? 'partial', expected.map((failure) => failure.message).join(' '));
    }
    if (first !== undefined)
        throw first;
    return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
/** Whoever reads a plan must know what binds it to its servers. */
function tellUnbound(aliases, deployments, { log }) {
    for (const alias of new Set(aliases.filter((name) => !deployments.has(name)))) {
        const why = `without ${_server_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.getInfo.permission}, or without an admin API`;
        log('info', `${alias} does not tell which deployment it is, ${why}: only its address is known`);
    }
}
/**
 * Alias → deployment id, of the servers that tell it. Two aliases of one server would be planned, and
 * changed, as if they were two.
 * @throws {RunFailure}
 */
function mapDeployments(actuals) {
    const owners = new Map();
    for (const { alias, capabilities } of actuals) {
        const { deploymentId } = capabilities;
        if (deploymentId === undefined)
            continue;
        const other = owners.get(deploymentId);
        if (other !== undefined) {
            const message = `${other} and ${alias} are the same server (deployment ${deploymentId}): correct the address of one, or name one by \`alias\`.`;
            throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .RunFailure */ .a('invalid-config', message);
        }
        owners.set(deploymentId, alias);
    }
    return new Map([...owners].map(([deploymentId, alias]) => [alias, deploymentId]));
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

/***/ 5016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   Hy: () => (/* binding */ sortNames),
/* harmony export */   Wp: () => (/* binding */ parseAnswer),
/* harmony export */   bZ: () => (/* binding */ splitNames),
/* harmony export */   dR: () => (/* binding */ readField),
/* harmony export */   dV: () => (/* binding */ AnswerError),
/* harmony export */   r6: () => (/* binding */ readNames),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1707);
/** Fields of an answer in JSON: what is missing, or of another type than it should be, is empty. */

/** An answer that is no such thing as it should be. Never quotes it. */
class AnswerError extends Error {
    name = 'AnswerError';
}
/** A text in JSON, of unknown form. @throws {AnswerError} when it is none */
function parseAnswer(text) {
    const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(text);
    if (value === undefined)
        throw new AnswerError('it holds what is no JSON');
    return value;
}
function readField(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function readText(value, name) {
    const field = readField(value, name);
    return typeof field === 'string' ? field : '';
}
/** Sorted, each once. */
function readNames(value, name) {
    const field = readField(value, name);
    const names = Array.isArray(field) ? field : [];
    return sortNames(names.filter((one) => typeof one === 'string'));
}
function sortNames(names) {
    return [...new Set(names)].sort();
}
/** Names in one text, with commas between; sorted, each once. */
function splitNames(text) {
    return sortNames(text
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''));
}
/** Name → value of an object; none for anything else. */
function readEntries(value) {
    return typeof value === 'object' && value !== null ? Object.entries(value) : [];
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
/* harmony import */ var _read_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4802);




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
    const targets = await (0,_read_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .J)(reader, _server_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.listRemoteTargets, { query: { bucket } });
    const names = Array.isArray(targets) ? targets.map(nameTarget) : [];
    return rules && names.length === 0 ? ['rules'] : names.sort();
}
function nameTarget(target) {
    if (typeof target !== 'object' || target === null)
        return 'an unknown target';
    return `${String(Reflect.get(target, 'endpoint'))}/${String(Reflect.get(target, 'targetbucket'))}`;
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

/***/ 4802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1707);


/** What a server answers in JSON, of unknown form. @throws {ServiceError} also when it is no JSON; never quotes it */
async function readAnswer(reader, route, target = {}) {
    const { status, body } = await reader.read(route, target);
    const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(body.toString('utf8'));
    if (value !== undefined)
        return value;
    const { operation } = route;
    const resource = target.bucket === undefined ? reader.alias : `${reader.alias}/${target.bucket}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7({
        ...{ reason: 'server-error', operation, resource, status },
        ...{ code: 'UnreadableAnswer', outcomeUnknown: false },
    }, `Can't ${operation} (${resource}): what the server answers is no JSON. Check that the address is the server's own, and look at what is in front of it.`);
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
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1707);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4992);



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
    const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(body.toString('utf8'));
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
function parseTarget(fields, view) {
    const arn = text(fields, 'arn');
    const secure = fields.get('secure') === true;
    const endpoint = (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseEndpoint */ .kz)(text(fields, 'endpoint'), secure);
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
/* harmony import */ var _answer_field_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5016);
/* harmony import */ var _read_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4802);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6965);





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
            sites: (0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .sortSites */ .X)(peers.map((peer) => describeSite(peer, targets))),
            lifecycleExpiry: (0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)([first.lifecycleExpiry, ...rest.map(({ lifecycleExpiry }) => lifecycleExpiry)]),
        },
        deploymentIds: new Map(peers.map(({ name, deploymentId }) => [name, deploymentId])),
    };
}
/** Targets that lead to a known deployment, of all buckets. */
async function readTargets(reader) {
    const listed = await (0,_read_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAnswer */ .J)(reader, _server_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.listRemoteTargets);
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
        return await (0,_read_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAnswer */ .J)(reader, _server_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.getSites);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && error.reason === 'unsupported')
            return undefined;
        throw error;
    }
}
function parsePeers(info) {
    const sites = (0,_answer_field_js__WEBPACK_IMPORTED_MODULE_4__/* .readField */ .dR)(info, 'sites');
    return (0,_answer_field_js__WEBPACK_IMPORTED_MODULE_4__/* .readField */ .dR)(info, 'enabled') === true && Array.isArray(sites) ? sites.map(parsePeer) : [];
}
function parsePeer(site) {
    return {
        name: (0,_answer_field_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(site, 'name'),
        deploymentId: (0,_answer_field_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(site, 'deploymentID'),
        endpoint: normaliseEndpoint((0,_answer_field_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(site, 'endpoint')),
        synchronous: (0,_answer_field_js__WEBPACK_IMPORTED_MODULE_4__/* .readField */ .dR)(site, 'sync') === 'enable',
        bandwidth: readCount((0,_answer_field_js__WEBPACK_IMPORTED_MODULE_4__/* .readField */ .dR)(site, 'defaultbandwidth'), 'bandwidthLimitPerBucket'),
        lifecycleExpiry: (0,_answer_field_js__WEBPACK_IMPORTED_MODULE_4__/* .readField */ .dR)(site, 'replicate-ilm-expiry') === true,
    };
}
function parseTarget(target) {
    const scheme = (0,_answer_field_js__WEBPACK_IMPORTED_MODULE_4__/* .readField */ .dR)(target, 'secure') === true ? 'https' : 'http';
    return {
        arn: (0,_answer_field_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(target, 'arn'),
        bucket: (0,_answer_field_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(target, 'sourcebucket'),
        deploymentId: (0,_answer_field_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(target, 'deploymentID'),
        endpoint: normaliseEndpoint(`${scheme}://${(0,_answer_field_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(target, 'endpoint')}`),
        synchronous: (0,_answer_field_js__WEBPACK_IMPORTED_MODULE_4__/* .readField */ .dR)(target, 'replicationSync') === true,
        bandwidth: readCount(target, 'bandwidthlimit'),
    };
}
function describeSite(peer, targets) {
    const own = targets.filter(({ deploymentId }) => deploymentId === peer.deploymentId);
    return {
        name: peer.name,
        endpoint: peer.endpoint,
        synchronous: (0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)([peer.synchronous, ...own.map(({ synchronous }) => synchronous)]),
        bandwidth: (0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)([peer.bandwidth, ...own.map(({ bandwidth }) => bandwidth)]),
    };
}
function readCount(value, name) {
    const field = (0,_answer_field_js__WEBPACK_IMPORTED_MODULE_4__/* .readField */ .dR)(value, name);
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

/***/ 6715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ probeServer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1839);
/** What kind of server answers, found by asking it: versions are no guide, since source builds carry none. */


/** Refusals of the request, not of the credentials; the last is that of a proxy. */
const lacksRight = new Set(['AccessDenied', 'AllAccessDisabled', 'HTTP403']);
/**
 * Asks with reading requests only.
 * @throws {ServiceError} when the server can't be reached or does not accept the credentials
 */
async function probeServer(reader) {
    try {
        const reply = await reader.read(_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.getInfo);
        const info = parseObject(reply);
        return info === undefined ? await probeS3(reader) : withAdmin(reader, reply, info);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
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
        const reply = await reader.read(_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.getAccountInfo);
        if (parseObject(reply) === undefined)
            return await probeS3(reader);
        return withAdmin(reader, reply, new Map());
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
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
        const reply = await reader.read(_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.listBuckets);
        return { ...without, serverHeader: reply.headers.server ?? '' };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) || !lacksRight.has(error.failure.code))
            throw error;
        return { ...without, serverHeader: '' };
    }
}
function withAdmin(reader, reply, info) {
    const serverHeader = reply.headers.server ?? '';
    const adminVersion = reader.negotiated?.().adminVersion ?? 'v3';
    const edition = nameEdition(serverHeader, adminVersion);
    const deploymentId = readText(info, 'deploymentID');
    const unknown = { deploymentIdUnknown: `the access key lacks ${_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.getInfo.permission}` };
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


/***/ }),

/***/ 5190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ZipError),
/* harmony export */   u: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
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
    if (data.length !== header.bytes || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(data) !== header.crc) {
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
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, { maxOutputLength: header.bytes + 1, chunkSize: room });
}


/***/ })

};
