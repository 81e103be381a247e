export const id = 4199;
export const ids = [4199];
export const modules = {

/***/ 2095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settleSites)
/* harmony export */ });
/* harmony import */ var _config_check_replication_flow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _replication_read_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5003);
/* harmony import */ var _resources_remote_target_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4992);
/* harmony import */ var _heartbeat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4788);




/**
 * Reads every site of the session, as far as replication needs it: one outcome for each connection, in their
 * order. With `mustSeeAll` a bucket that may not be read is a failure; else it is told and left out.
 */
function settleSites(desired, session, context, mustSeeAll = false) {
    return Promise.allSettled(session.readers.map((reader) => readOne(desired, reader, session, context, mustSeeAll)));
}
function readOne(desired, reader, session, { reporter }, mustSeeAll) {
    const { alias } = reader;
    const request = {
        addresses: mapAddresses(session),
        credentials: session.access,
        buckets: listBuckets(desired, alias),
        mustSeeAll,
        onSlowPath: (why) => reporter.log('info', `${alias}: ${why}`),
    };
    return (0,_heartbeat_js__WEBPACK_IMPORTED_MODULE_2__/* .withHeartbeat */ .p)(reporter, `reading ${alias}`, () => (0,_replication_read_site_js__WEBPACK_IMPORTED_MODULE_1__/* .readSite */ .Us)(reader, request));
}
/** Host and port → alias. */
function mapAddresses({ access }) {
    return new Map([...access].map(([alias, { url }]) => [(0,_resources_remote_target_address_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .ci)(url).endpoint, alias]));
}
/** Those that a rule begins or ends at. */
function listBuckets(desired, alias) {
    const ends = (0,_config_check_replication_flow_js__WEBPACK_IMPORTED_MODULE_0__/* .listFlows */ .ip)(desired, desired.replicationFile).flatMap(({ from, to }) => [from, to]);
    return [...new Set(ends.filter((end) => end.alias === alias).map(({ bucket }) => bucket))];
}


/***/ }),

/***/ 5003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nO: () => (/* binding */ describeBuckets),
  Us: () => (/* binding */ readSite),
  Z7: () => (/* binding */ readTexts)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/resources/bucket/read.js
var read = __webpack_require__(7304);
// EXTERNAL MODULE: ./build/src/resources/object-lock/read.js
var object_lock_read = __webpack_require__(1857);
// EXTERNAL MODULE: ./build/src/resources/read-bulk.js
var read_bulk = __webpack_require__(6884);
// EXTERNAL MODULE: ./build/src/resources/remote-target/read.js
var remote_target_read = __webpack_require__(7646);
// EXTERNAL MODULE: ./build/src/resources/replication/read.js
var replication_read = __webpack_require__(2520);
// EXTERNAL MODULE: ./build/src/resources/site-replication/read.js
var site_replication_read = __webpack_require__(358);
// EXTERNAL MODULE: ./build/src/resources/versioning/read.js
var versioning_read = __webpack_require__(1878);
// EXTERNAL MODULE: ./build/src/server/capability.js
var capability = __webpack_require__(6715);
// EXTERNAL MODULE: ./build/src/server/routes.js + 8 modules
var routes = __webpack_require__(1839);
// EXTERNAL MODULE: ./build/src/server/xml.js
var server_xml = __webpack_require__(752);
// EXTERNAL MODULE: ./build/src/server/zip.js
var zip = __webpack_require__(5190);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/src/resources/remote-target/address.js
var address = __webpack_require__(4992);
;// CONCATENATED MODULE: ./build/src/resources/remote-target/secret.js
/** The keys that a server signs with at a target: compared, never kept. */


/** The file of the bulk export that holds a bucket's targets: XML, whatever its name says. */
const targetsExportName = 'bucket-targets.json';
/**
 * Which targets are signed for with the given secret key: ARN → yes or no. The document has the secrets in
 * clear; only the answers leave this function.
 * @throws {XmlError} which never quotes the document
 */
function compareTargetSecrets(xml, { addresses, credentials }) {
    const answers = new Map();
    for (const node of (0,server_xml/* children */.Y_)((0,server_xml/* parseXml */.NO)(xml), 'Targets')) {
        const secure = (0,server_xml/* childText */.ix)(node, 'Secure') === 'true';
        const alias = addresses.get((0,address/* normaliseEndpoint */.kz)((0,server_xml/* childText */.ix)(node, 'Endpoint') ?? '', secure)) ?? '';
        const secret = (0,server_xml/* childText */.ix)((0,server_xml/* child */.jf)(node, 'Credentials'), 'SecretAccessKey');
        const given = credentials.get(alias);
        if (given && given.secretKey === undefined)
            continue;
        answers.set((0,server_xml/* childText */.ix)(node, 'Arn') ?? '', secret === given?.secretKey);
    }
    return answers;
}

// EXTERNAL MODULE: ./build/src/server/read-optional.js
var read_optional = __webpack_require__(3238);
;// CONCATENATED MODULE: ./build/src/replication/read-site-text.js
/** The documents of a site's buckets that replication needs, as the server sent them. */









const documents = {
    versioning: versioning_read/* versioningDocument */.S,
    objectLock: object_lock_read/* objectLockDocument */.A,
    replication: replication_read/* replicationDocument */.kX,
};
const documentNames = ['versioning', 'objectLock', 'replication'];
const concurrency = 16;
/**
 * All buckets in one request. The export has the secrets of targets in clear: they are compared on the way
 * and let go.
 * @throws {ServiceError} @throws {ZipError} @throws {XmlError} none of which quotes what was read
 */
async function readExport(reader, given) {
    const reply = await reader.read(routes/* routes */.J.exportBucketMetadata);
    const byFile = new Map(documentNames.map((name) => [documents[name].exportName, name]));
    const buckets = new Map();
    const secrets = new Map();
    const entries = (0,zip/* readZip */.u)(reply.body, (path) => {
        const [bucket = '', file = ''] = splitPath(path);
        // Every bucket has some entry, so that one without any of these is seen too.
        if (!buckets.has(bucket))
            buckets.set(bucket, {});
        return byFile.has(file) || file === targetsExportName;
    });
    for (const { name: path, data } of entries) {
        const [bucket = '', file = ''] = splitPath(path);
        const name = byFile.get(file);
        if (name)
            buckets.set(bucket, { ...buckets.get(bucket), [name]: data.toString('utf8') });
        else
            for (const [arn, same] of compareTargetSecrets(data.toString('utf8'), given))
                secrets.set(arn, same);
    }
    return { buckets, secrets };
}
function splitPath(path) {
    const slash = path.indexOf('/');
    return slash < 0 ? [path] : [path.slice(0, slash), path.slice(slash + 1)];
}
/**
 * One request for each document; a bucket that is not there is not in the answer. One of `more` that may not be
 * read is left out too, and told, unless all must be seen.
 * @throws {ServiceError}
 */
async function readBuckets(reader, { buckets, mustSeeAll = false, onSlowPath }, more) {
    const needed = new Set(buckets);
    const read = async (name) => {
        const mayMiss = !mustSeeAll && !needed.has(name);
        return { name, texts: await (mayMiss ? tryBucket(reader, name, onSlowPath) : readBucket(reader, name)) };
    };
    const found = new Map();
    for (const { name, texts } of await (0,p_map/* default */.Ay)(new Set([...buckets, ...more]), read, { concurrency })) {
        if (texts)
            found.set(name, texts);
    }
    return found;
}
async function tryBucket(reader, bucket, onMissed) {
    try {
        return await readBucket(reader, bucket);
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7) || error.reason !== 'denied')
            throw error;
        onMissed(`${bucket} is left out, since it can't be read (${error.failure.code})`);
        return undefined;
    }
}
async function readBucket(reader, bucket) {
    const texts = {};
    try {
        for (const name of documentNames) {
            const reply = await (0,read_optional/* readOptional */.T)(reader, documents[name].route, { bucket });
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

;// CONCATENATED MODULE: ./build/src/replication/read-site.js














/**
 * Reads one site: in a few requests for all its buckets, or bucket by bucket where the bulk export can't be
 * had. A bucket that is not there is not in the answer.
 * @throws {ServiceError} `unsupported` for a server without the admin API, which has no remote targets
 */
async function readSite(reader, request) {
    const capabilities = await (0,capability/* probeServer */._)(reader);
    if (capabilities.adminVersion === undefined)
        throw tellUnsupported(reader.alias);
    const pending = timeListing(reader);
    const [texts, group, listing] = await Promise.all([
        readTexts(reader, request, () => listAll(reader, request, pending)),
        (0,site_replication_read/* readGroup */.iY)(reader),
        pending,
    ]);
    const peers = new Set(group?.deploymentIds.values());
    const view = { ...request, peers, secrets: texts.secrets };
    const targets = (0,remote_target_read/* parseRemoteTargets */.i)(reader.alias, listing.reply.body, view);
    return {
        alias: reader.alias,
        capabilities,
        clockAheadSeconds: listing.clockAheadSeconds,
        buckets: describeBuckets(reader.alias, texts, targets, peers),
        group,
    };
}
/** Every bucket that is listed, and every one that has a target: those are known even where buckets are not. */
async function listAll(reader, request, pending) {
    const targets = (0,remote_target_read/* parseRemoteTargets */.i)(reader.alias, (await pending).reply.body, remote_target_read/* plainView */.y9);
    const listed = await listVisible(reader, request);
    return [...listed, ...targets.map(({ target }) => target.from)];
}
async function listVisible(reader, { mustSeeAll, onSlowPath }) {
    try {
        return await (0,read/* listBucketNames */.dm)(reader);
    }
    catch (error) {
        if (mustSeeAll || !(error instanceof errors/* ServiceError */._7) || error.reason !== 'denied')
            throw error;
        onSlowPath(`buckets can't be listed either (${error.failure.code}) without ${routes/* routes */.J.listBuckets.permission}: rules that nobody declared may be missed`);
        return [];
    }
}
/**
 * Where the bulk export can't be had, the buckets asked for and those that `listMore` names are read one by one.
 * @throws {ServiceError}
 */
async function readTexts(reader, request, listMore = async () => []) {
    try {
        return await readExport(reader, request);
    }
    catch (error) {
        if (error instanceof zip/* ZipError */.W || error instanceof server_xml/* XmlError */.Gy) {
            throw tellUnreadable(reader.alias, error.message, error);
        }
        if (!(error instanceof errors/* ServiceError */._7) || !['denied', 'unsupported'].includes(error.reason))
            throw error;
        const without = 'so buckets are read one by one, and of the keys at targets only the access key is compared';
        request.onSlowPath(`${(0,read_bulk/* tellWithoutBulk */.C)(error)}, ${without}`);
        return { buckets: await readBuckets(reader, request, await listMore()), secrets: new Map() };
    }
}
/** The list is a quick answer, so that the time it carries is close to that in the middle of our wait. */
async function timeListing(reader) {
    const begun = Date.now();
    const reply = await reader.read(routes/* routes */.J.listRemoteTargets);
    const middle = (begun + Date.now()) / 2;
    // The header has whole seconds, so that it is half a second behind on average.
    const server = Date.parse(reply.headers.date ?? '') + 500;
    return { reply, clockAheadSeconds: Number.isNaN(server) ? 0 : (server - middle) / 1000 };
}
/** Sorted by name. Without `peers`, rules that site replication made are there too. */
function describeBuckets(alias, { buckets }, targets, peers) {
    const known = (0,group_by/* groupBy */.$)(targets, ({ target }) => target.from);
    const described = new Map();
    for (const name of [...buckets.keys()].sort()) {
        const texts = buckets.get(name) ?? {};
        const own = known.get(name) ?? [];
        described.set(name, understand(alias, name, () => ({
            name,
            versioning: texts.versioning ? versioning_read/* versioningDocument */.S.parse(texts.versioning) : undefined,
            objectLocking: texts.objectLock
                ? (object_lock_read/* objectLockDocument */.A.parse(texts.objectLock)?.enabled ?? false)
                : false,
            rules: (0,replication_read/* resolveRules */.SJ)(texts.replication ? (replication_read/* replicationDocument */.kX.parse(texts.replication) ?? []) : [], own, peers),
            targets: own,
        })));
    }
    return described;
}
function understand(alias, bucket, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof server_xml/* XmlError */.Gy))
            throw error;
        throw tellUnreadable(`${alias}/${bucket}`, error.message, error);
    }
}
function tellUnsupported(alias) {
    const failure = {
        reason: 'unsupported',
        operation: 'read replication',
        resource: alias,
        status: 0,
        code: 'NoAdminApi',
        outcomeUnknown: false,
    };
    return new errors/* ServiceError */._7(failure, `Can't read replication (${alias}): this server has no admin API, or none that this access key may use, and remote targets are known only there.`);
}
function tellUnreadable(resource, why, cause) {
    const failure = {
        reason: 'server-error',
        operation: 'understand replication',
        resource,
        status: 0,
        code: 'UnreadableAnswer',
        outcomeUnknown: false,
    };
    return new errors/* ServiceError */._7(failure, `Can't understand what the server answers for ${resource}: ${why}.`, {
        cause,
    });
}


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ declareGroups)
/* harmony export */ });
/* harmony import */ var _config_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5208);
/* harmony import */ var _config_check_site_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7282);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(358);



/**
 * The groups that the pairs declare; `[]`: no site is replicated; `undefined`: nothing is said of it.
 * `addresses`: alias → where other sites reach it. The pairs are taken to have passed their checks.
 */
function declareGroups(replication, file, addresses) {
    const pairs = replication?.siteReplications;
    if (pairs === undefined)
        return undefined;
    return (0,_config_check_site_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupPairs */ .v)(pairs, file).map((group) => declareGroup(group, addresses));
}
function declareGroup(group, addresses) {
    const leaving = group
        .filter(({ pair }) => pair.state === 'absent')
        .map(({ pair: { targetAlias: alias }, source }) => ({
        alias,
        endpoint: locate(alias, addresses),
        source,
    }));
    const gone = new Set(leaving.map(({ alias }) => alias));
    const aliases = new Set(group.flatMap(({ pair }) => [pair.sourceAlias, pair.targetAlias]));
    const [lifecycleExpiry] = group.flatMap(({ pair }) => pair.replicateLifecycleExpiry ?? []);
    return {
        sites: [...aliases]
            .filter((alias) => !gone.has(alias))
            .map((alias) => declareSite(alias, group, addresses)),
        leaving: leaving.filter(({ alias }, index) => leaving.findIndex((one) => one.alias === alias) === index),
        lifecycleExpiry,
        source: sourceOf(group),
    };
}
function declareSite(alias, group, addresses) {
    const towards = group.filter(({ pair }) => pair.targetAlias === alias).map(({ pair }) => pair);
    const [name = alias] = towards.flatMap(({ targetName }) => targetName ?? []);
    const [isAsync] = towards.flatMap((pair) => pair.isAsync ?? []);
    const [bandwidth] = towards.flatMap((pair) => pair.bandwidth ?? []);
    const naming = group.filter(({ pair }) => pair.sourceAlias === alias || pair.targetAlias === alias);
    return {
        alias,
        name,
        endpoint: locate(alias, addresses),
        synchronous: isAsync === undefined ? undefined : !isAsync,
        bandwidth: typeof bandwidth === 'string' ? (0,_config_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .z)(bandwidth) : bandwidth,
        source: sourceOf(naming),
    };
}
function locate(alias, addresses) {
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseEndpoint */ .kz)(addresses.get(alias) ?? '');
}
function sourceOf([first]) {
    if (first === undefined)
        throw new Error('a group has at least one pair');
    return first.source;
}


/***/ }),

/***/ 4889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ matchGroup)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6965);
/** Which declared site is which member, never by its place in a list: servers list members by name. */

/** `deploymentIds`: alias → id. A site is known by its id, or by its address where the id is not told. */
function matchGroup(declared, groups, deploymentIds) {
    const find = (group, { alias, endpoint }) => group && findMember(group, deploymentIds.get(alias), endpoint);
    const named = [...declared.sites, ...declared.leaving];
    const actual = groups.filter((group) => named.some((site) => find(group, site)));
    const [current] = actual;
    const wanted = declared.sites.map((site) => want(site, find(current, site)));
    const leaving = declared.leaving.flatMap((gone) => {
        const site = find(current, gone);
        return site ? [{ site, source: gone.source }] : [];
    });
    const known = new Set([...wanted.map(({ before }) => before), ...leaving.map(({ site }) => site)]);
    const others = current?.group.sites.filter((site) => !known.has(site)) ?? [];
    const going = leaving.map(({ site }) => site);
    return {
        declared,
        actual,
        wanted,
        leaving,
        undeclared: others,
        after: {
            sites: (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .sortSites */ .X)([...wanted.map(({ after }) => after), ...going, ...others]),
            lifecycleExpiry: declared.lifecycleExpiry ?? current?.group.lifecycleExpiry ?? false,
        },
    };
}
function findMember({ group, deploymentIds }, id, endpoint) {
    return group.sites.find((site) => id === undefined ? site.endpoint === endpoint : deploymentIds.get(site.name) === id);
}
function want(declared, before) {
    return {
        declared,
        before,
        after: {
            name: before?.name ?? declared.name,
            endpoint: declared.endpoint,
            synchronous: declared.synchronous ?? before?.synchronous ?? false,
            bandwidth: declared.bandwidth ?? before?.bandwidth ?? 0,
        },
    };
}


/***/ }),

/***/ 7612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ mergeGroups)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6965);
/** What each site says of its group, made into one account, since none of them knows all of it. */

/** Pure. Members that no alias leads to are there as the others know them. */
function mergeGroups(views) {
    const clusters = clusterViews(views.filter(knowsGroup));
    const merged = clusters.map((cluster) => mergeCluster(cluster, views));
    return {
        groups: merged.map(({ actual }) => actual),
        findings: merged.flatMap(({ findings }) => findings),
    };
}
function knowsGroup(view) {
    return view.known !== undefined;
}
/** Those that share a member tell of one group. */
function clusterViews(views) {
    let clusters = [];
    for (const view of views) {
        const ids = new Set(view.known.deploymentIds.values());
        const meets = ({ known }) => [...known.deploymentIds.values()].some((id) => ids.has(id));
        const touched = clusters.filter((cluster) => cluster.some(meets));
        const apart = clusters.filter((cluster) => !touched.includes(cluster));
        const [first = view, ...rest] = touched.flat();
        clusters = [...apart, first === view ? [view] : [first, ...rest, view]];
    }
    return clusters;
}
function mergeCluster(cluster, views) {
    const [first, ...rest] = cluster;
    const { deploymentIds } = first.known;
    const sites = first.known.group.sites.map((site) => mergeSite(site, deploymentIds.get(site.name), cluster));
    const expiry = rest.map(({ known }) => known.group.lifecycleExpiry);
    const group = {
        sites: (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .sortSites */ .X)(sites),
        lifecycleExpiry: (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G)([first.known.group.lifecycleExpiry, ...expiry]),
    };
    const names = new Map([...deploymentIds].map(([name, id]) => [id, name]));
    const members = views.flatMap(({ alias, deploymentId = '' }) => {
        const name = names.get(deploymentId);
        return name === undefined ? [] : [[alias, name]];
    });
    const actual = { group, deploymentIds, members: new Map(members) };
    return { actual, findings: [...findStrangers(cluster, views), ...findMixed(group)] };
}
/** What the others say of it, for only they send to it. */
function mergeSite(site, id, cluster) {
    const told = (views) => views.flatMap(({ known }) => known.group.sites.filter(({ name }) => known.deploymentIds.get(name) === id));
    const everywhere = told(cluster);
    const elsewhere = told(cluster.filter(({ deploymentId }) => deploymentId !== id));
    const [first = site, ...rest] = elsewhere;
    return {
        name: site.name,
        endpoint: (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G)([site.endpoint, ...everywhere.map(({ endpoint }) => endpoint)]),
        synchronous: (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G)([first.synchronous, ...rest.map(({ synchronous }) => synchronous)]),
        bandwidth: (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G)([first.bandwidth, ...rest.map(({ bandwidth }) => bandwidth)]),
    };
}
function findStrangers(cluster, views) {
    const [first] = cluster;
    const ids = new Set(cluster.flatMap(({ known }) => [...known.deploymentIds.values()]));
    const concerned = views.filter(({ known, deploymentId = '' }) => known === undefined && ids.has(deploymentId));
    const accounts = [...cluster, ...concerned].map((view) => ({
        alias: view.alias,
        sites: listMembers(view),
    }));
    const told = listMembers(first);
    return accounts
        .filter(({ sites }) => sites !== told)
        .map(({ alias, sites }) => ({
        rule: 'sites/disagree',
        severity: 'error',
        message: `${first.alias} replicates with ${told}, but by the account of ${alias} it is ${sites}: a site was not reached when the group was changed.`,
        mend: 'Bring all sites up. On a site that should be in no group, remove all site replication; the others stay as they are. Then run again.',
    }));
}
function listMembers({ known }) {
    if (known === undefined)
        return 'no group';
    const members = [...known.deploymentIds].sort(([a], [b]) => (a < b ? -1 : 1));
    return members.map(([name, id]) => `${name} (${id})`).join(', ');
}
function findMixed({ sites, lifecycleExpiry }) {
    const words = {
        endpoint: 'its address',
        synchronous: 'whether writes wait for it',
        bandwidth: 'its limit',
    };
    const found = sites.flatMap((site) => {
        const mixed = ['endpoint', 'synchronous', 'bandwidth'].filter((key) => site[key] === 'mixed');
        return mixed.map((key) => disagree(`about ${site.name}: ${words[key]}`));
    });
    return lifecycleExpiry === 'mixed' ? [...found, disagree('whether lifecycle expiry is replicated')] : found;
}
function disagree(about) {
    return {
        rule: 'sites/disagree',
        severity: 'warning',
        message: `The replicated sites, or their buckets, disagree ${about}.`,
        mend: 'Declare it and apply: it is then set at every site. After a change of address, wait a minute first.',
    };
}


/***/ })

};
