export const id = 844;
export const ids = [844];
export const modules = {

/***/ 4844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ run_action)
});

// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/src/cluster/env-reader.js
var env_reader = __webpack_require__(479);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/level.js
var src_level = __webpack_require__(8823);
// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/cluster/math.js + 1 modules
var math = __webpack_require__(9063);
;// CONCATENATED MODULE: ./build/src/cluster/running/diff-drive.js
/** Nodes and drives: declared and running. */


/** What is missing, and what nobody declared. A node that is not there at all is told instead of its drives. */
function diffDrives(pools, { nodes }, source) {
    const declared = pools.flatMap(({ drives }, pool) => drives.map(({ host, port, path }) => ({ node: host === '' ? '' : `${host}:${port}`, path, pool })));
    const running = nodes.flatMap(({ drives }) => drives);
    const missing = without(declared, running);
    const undeclared = without(running, declared);
    const lostNodes = wholeNodes(missing, running);
    const newNodes = wholeNodes(undeclared, declared);
    return [
        ...lostNodes.map((node) => (0,judgement/* error */.z3)('running/node-missing', source, `No running drive is of the declared node ${(0,judgement/* quote */.hD)(node)}.`, 'Start it with the rendered command line, or correct MINIO_VOLUMES: names must be those that nodes are started with.')),
        ...newNodes.map((node) => (0,judgement/* warning */.$e)('running/node-undeclared', source, `Node ${(0,judgement/* quote */.hD)(node)} runs, and nobody declared it.`, 'Declare it in MINIO_VOLUMES, or take it out of the command lines.')),
        ...missing.filter(({ node }) => !lostNodes.includes(node)).map((drive) => tellMissing(drive, source)),
        ...undeclared
            .filter(({ node }) => !newNodes.includes(node))
            .map((drive) => (0,judgement/* warning */.$e)('running/drive-undeclared', source, `Drive ${diff_drive_name(drive)} runs, and nobody declared it.`, 'Declare it in MINIO_VOLUMES, or take it out of the command lines.')),
        ...diffPlaces(declared, running, source),
    ];
}
function tellMissing(drive, source) {
    const message = `The declared drive ${diff_drive_name(drive)} is not part of the running cluster.`;
    return (0,judgement/* error */.z3)('running/drive-missing', source, message, 'Start all nodes with the rendered command line.');
}
function diffPlaces(declared, running, source) {
    const places = new Map(declared.map((drive) => [diff_drive_name(drive), drive.pool]));
    return running.flatMap((drive) => {
        const pool = places.get(diff_drive_name(drive));
        if (pool === undefined || drive.pool === undefined || drive.pool === pool)
            return [];
        const message = `Drive ${diff_drive_name(drive)} is in pool ${drive.pool + 1}, and declared in pool ${pool + 1}.`;
        const mend = 'Write the pools in the order in which they were added.';
        return [(0,judgement/* error */.z3)('running/pool-order', source, message, mend)];
    });
}
/** What is not well. A node that is offline is told instead of its drives. */
function diff_drive_judgeStates({ nodes }, source) {
    return nodes.flatMap(({ endpoint, state, drives }) => {
        if (state !== 'offline')
            return drives.flatMap((drive) => judgeState(drive, source));
        const message = `Node ${quote(endpoint)} is offline.`;
        return [error('running/node-offline', source, message, 'Look at it and at its network.')];
    });
}
function judgeState(drive, source) {
    if (drive.state !== 'ok') {
        const message = `Drive ${diff_drive_name(drive)} is not online: the server calls it ${quote(drive.state)}.`;
        return [
            error('running/drive-offline', source, message, 'Look at the drive; replace it where it is broken.'),
        ];
    }
    if (!drive.healing)
        return [];
    return [
        note('running/drive-healing', source, `Drive ${diff_drive_name(drive)} is being healed.`, 'Wait until it is done before another drive is taken out.'),
    ];
}
function diff_drive_name({ node, path }) {
    return `${node}${path}`;
}
function without(items, others) {
    const names = new Set(others.map(diff_drive_name));
    return items.filter((item) => !names.has(diff_drive_name(item)));
}
/** Nodes of which the other side has nothing at all. A server by itself has no name, so its drives are told. */
function wholeNodes(items, others) {
    const there = new Set(others.map(({ node }) => node));
    return [...(0,group_by/* groupBy */.$)(items, ({ node }) => node).keys()].filter((node) => node !== '' && !there.has(node));
}

;// CONCATENATED MODULE: ./build/src/cluster/running/release.js
/** Versions of the server: times, in two spellings. */
/**
 * When a release was made, in milliseconds since 1970: `2025-10-15T17:29:55Z` as servers tell it, or
 * `RELEASE.2025-10-15T17-29-55Z` as tags of images do. `undefined` for a build that says neither, such as one
 * by `go install`.
 */
function parseRelease(text) {
    const match = /(?:^|RELEASE\.)(\d{4}-\d\d-\d\d)T(\d\d)[:-](\d\d)[:-](\d\d)Z/.exec(text);
    if (match === null)
        return undefined;
    const [, day, hours, minutes, seconds] = match;
    const time = Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./build/src/cluster/running/diff-running.js
/** Where a running cluster is not what its env file says. */






/** Worst first; empty for a cluster that is as declared, and whole. Pure. */
function diffRunning(spec, running, env) {
    const source = env.locate('MINIO_VOLUMES');
    const mixed = tellMixedVersions(running.nodes);
    const mend = 'Bring all nodes to one version, in one go.';
    return sortFindings([
        ...diffDeclared(spec, running, env),
        ...judgeStates(running, source),
        ...(mixed === undefined ? [] : [warning('running/versions', env.locate('CLUSTER_IMAGE'), mixed, mend)]),
    ]);
}
/** Only what differs from the env file, not what fails. */
function diffDeclared(spec, running, env) {
    return [
        ...diffPools(spec, running, env),
        ...diffDrives(spec.server.pools, running, env.locate('MINIO_VOLUMES')),
        ...diffParity(spec, running, env),
        ...diffRegion(spec, running, env),
        ...diffImage(spec, running, env),
    ];
}
function diffPools(spec, { pools }, env) {
    const source = env.locate('MINIO_VOLUMES');
    const declared = spec.server.pools.length;
    if (pools.length === 0)
        return [];
    if (declared !== pools.length) {
        const message = `Declared are ${declared} pools, and ${pools.length} run.`;
        const mend = declared > pools.length
            ? 'Start all nodes at once with the rendered command line.'
            : 'Declare the pool that is missing; a pool with data is taken away by decommissioning only.';
        return [(0,judgement/* error */.z3)('running/pools', source, message, mend)];
    }
    const layout = (0,math/* computeMath */.Kk)(spec);
    if (!layout.ok)
        return [];
    return layout.math.pools.flatMap(({ setSize }, index) => {
        const actual = pools[index]?.setSize;
        if (actual === undefined || actual === setSize)
            return [];
        const message = `Pool ${index + 1} has sets of ${actual} drives, and the env file asks for ${setSize}.`;
        const mend = 'The size of sets is fixed when a pool is first started: declare what runs.';
        return [(0,judgement/* error */.z3)('running/set-size', source, message, mend)];
    });
}
function diffParity(spec, { parity }, env) {
    const layout = (0,math/* computeMath */.Kk)(spec);
    const [first] = layout.ok ? layout.math.pools : [];
    if (first === undefined || parity === undefined)
        return [];
    const judge = (name, what, declared, actual) => {
        if (declared === actual)
            return [];
        const message = `Parity of ${what} is ${actual} drives, and the env file comes to ${declared}.`;
        const mend = `Start the nodes with the rendered ${name}; objects that are there keep their parity.`;
        return [(0,judgement/* error */.z3)('running/parity', env.locate(name), message, mend)];
    };
    return [
        ...judge('MINIO_STORAGE_CLASS_STANDARD', 'STANDARD', first.standard.parity, parity.standard),
        ...judge('MINIO_STORAGE_CLASS_RRS', 'REDUCED_REDUNDANCY', first.reduced.parity, parity.reduced),
    ];
}
function diffRegion({ server }, { region }, env) {
    const declared = server.region ?? '';
    if (declared === region)
        return [];
    const tell = (name) => (name === '' ? 'none' : (0,judgement/* quote */.hD)(name));
    const message = `The region is ${tell(region)}, and the env file says ${tell(declared)}.`;
    const mend = 'Start the nodes with the rendered MINIO_REGION, or declare what clients already sign for.';
    return [(0,judgement/* warning */.$e)('running/region', env.locate('MINIO_REGION'), message, mend)];
}
/** A build that has no version of its own can't be compared. */
function diffImage(spec, { nodes }, env) {
    const declared = parseRelease(spec.images.server);
    const source = env.locate('CLUSTER_IMAGE');
    const versions = new Set(nodes.map(({ version }) => version).filter((version) => version !== ''));
    return [...versions].flatMap((version) => {
        const actual = parseRelease(version);
        if (declared === undefined || actual === undefined || declared === actual)
            return [];
        const message = `Version ${(0,judgement/* quote */.hD)(version)} runs, and the image is ${(0,judgement/* quote */.hD)(spec.images.server)}.`;
        return [(0,judgement/* note */.N4)('running/image', source, message, 'Roll the declared image out, or declare what runs.')];
    });
}
/** `undefined` while all nodes that say it are of one version. */
function tellMixedVersions(nodes) {
    const versions = (0,group_by/* groupBy */.$)(nodes.filter(({ version }) => version !== ''), ({ version }) => version);
    if (versions.size < 2)
        return undefined;
    const parts = [...versions].map(([version, members]) => `${(0,judgement/* quote */.hD)(version)} on ${members.map(({ endpoint }) => endpoint).join(', ')}`);
    return `Nodes run different versions: ${parts.join('; ')}.`;
}

// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/src/cluster/running/certificate.js
/** The certificate of an address, as anybody sees it who connects. */

const timeoutMs = 10_000;
/**
 * Only looks: nothing is sent, so an expired or unknown certificate is looked at as well. `undefined` where
 * the address is not https.
 * @throws {Error} when no TLS connection comes about
 */
function readCertificate(url, signal) {
    if (url.protocol !== 'https:')
        return Promise.resolve(undefined);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const named = /^[\d.]+$|:/.test(host) ? {} : { servername: host };
    const options = { host, port: Number(url.port) || 443, ...named, rejectUnauthorized: false };
    return new Promise((resolve, reject) => {
        const socket = certificate_open(options, () => {
            resolve(describe(socket.getPeerCertificate(), host));
            socket.destroy();
        });
        const give = (message) => socket.destroy(new Error(message));
        socket.setTimeout(timeoutMs, () => give(`no answer within ${timeoutMs / 1000} s`));
        signal?.addEventListener('abort', () => give('cancelled'), { once: true });
        socket.once('error', reject);
    });
}
function certificate_open(options, onSecure) {
    return (0,external_node_tls_.connect)(options, onSecure);
}
function describe(certificate, host) {
    const names = (certificate.subjectaltname ?? '')
        .split(', ')
        .map((name) => name.replace(/^(?:DNS|IP Address):/, ''))
        .filter((name) => name !== '');
    return {
        validFrom: Date.parse(certificate.valid_from),
        validTo: Date.parse(certificate.valid_to),
        names,
        issuer: [certificate.issuer.CN, certificate.issuer.O].flat().filter(Boolean)[0] ?? '',
        fits: (0,external_node_tls_.checkServerIdentity)(host, certificate) === undefined,
    };
}

// EXTERNAL MODULE: ./build/src/server/routes.js + 6 modules
var routes = __webpack_require__(1030);
;// CONCATENATED MODULE: ./build/src/cluster/running/health.js
/** What a cluster says of itself to anybody, without keys. */

/**
 * Asks a node, or whatever stands before the nodes.
 * @throws {ServiceError} when it can't be reached, or what answers is no MinIO server
 */
async function readHealth(reader, now) {
    const started = now();
    const first = await reader.read(routes/* routes */.J.getLiveness);
    const clockAheadSeconds = compareClock(first, started, now());
    const maintenance = { query: { maintenance: 'true' } };
    const [ready, write, read, writeLess, readLess] = await Promise.all([
        reader.read(routes/* routes */.J.getReadiness),
        reader.read(routes/* routes */.J.getWriteHealth),
        reader.read(routes/* routes */.J.getReadHealth),
        reader.read(routes/* routes */.J.getWriteHealth, maintenance),
        reader.read(routes/* routes */.J.getReadHealth, maintenance),
    ]);
    return {
        live: judge(first),
        ready: judge(ready),
        write: judge(write),
        read: judge(read),
        maintenance: { write: judge(writeLess), read: judge(readLess) },
        clockAheadSeconds,
    };
}
/** A node that still starts answers 200 and says so in a header only. */
function judge({ status, headers }) {
    const reason = headers['x-minio-server-status'] ?? '';
    const quorum = Number(headers['x-minio-write-quorum'] ?? headers['x-minio-read-quorum'] ?? Number.NaN);
    return {
        healthy: status >= 200 && status < 300 && reason === '',
        status,
        ...(Number.isInteger(quorum) && { quorum }),
        ...(reason !== '' && { reason }),
    };
}
/**
 * The header has whole seconds, and the answer was made between `started` and `ended`: what lies within these
 * bounds is no difference.
 */
function compareClock({ headers }, started, ended) {
    const date = Date.parse(headers.date ?? '');
    if (Number.isNaN(date))
        return undefined;
    if (date > ended)
        return Math.round((date - ended) / 1000);
    const latest = date + 1000;
    return latest < started ? 0 - Math.round((started - latest) / 1000) : 0;
}

;// CONCATENATED MODULE: ./build/src/cluster/running/json.js
/** Fields of what a server answered: anything else than the expected type counts as not there. */
/** Fields of an object; none for anything else. */
function readFields(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return new Map();
    return new Map(Object.entries(value));
}
/** Fields of an answer's root; `undefined` when it is no JSON object. */
function parseFields(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? readFields(value)
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** '' where there is no text. */
function readText(fields, name) {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
}
/** `undefined` where there is no number of zero or more. */
function readNumber(fields, name) {
    const value = fields.get(name);
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}
/** The objects of a list. */
function readList(fields, name) {
    const value = fields.get(name);
    return Array.isArray(value) ? value.map(readFields) : [];
}
function readNumbers(fields, name) {
    const value = fields.get(name);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [];
}

;// CONCATENATED MODULE: ./build/src/cluster/running/info.js
/** A running cluster as the admin API tells it. Environment variables, which are in it too, are not kept. */


/**
 * `undefined` when the answer is not that of this API.
 * @throws {ServiceError} when it can't be read
 */
async function readInfo(reader) {
    const { body, headers } = await reader.read(routes/* routes */.J.getInfo);
    return parseInfo(body.toString('utf8'), headers.server ?? '');
}
function parseInfo(text, server) {
    const root = parseFields(text);
    if (root === undefined || !root.has('servers'))
        return undefined;
    const backend = readFields(root.get('backend'));
    const standard = readNumber(backend, 'standardSCParity');
    const sizes = readNumbers(backend, 'totalDrivesPerSet');
    return {
        deploymentId: readText(root, 'deploymentID'),
        region: readText(root, 'region'),
        server,
        // A parity of zero is left out of the answer where there are sets all the same.
        parity: sizes.length === 0
            ? undefined
            : { standard: standard ?? 0, reduced: readNumber(backend, 'rrSCParity') ?? 0 },
        pools: readNumbers(backend, 'totalSets').map((sets, index) => ({ sets, setSize: sizes[index] ?? 0 })),
        nodes: readList(root, 'servers')
            .map(readNode)
            .sort((a, b) => (a.endpoint < b.endpoint ? -1 : 1)),
    };
}
function readNode(fields) {
    return {
        endpoint: readText(fields, 'endpoint'),
        state: readText(fields, 'state'),
        version: readText(fields, 'version'),
        uptimeSeconds: readNumber(fields, 'uptime'),
        drives: readList(fields, 'drives').map(readDrive),
    };
}
function readDrive(fields) {
    const endpoint = readText(fields, 'endpoint');
    const url = endpoint.startsWith('/') ? null : URL.parse(endpoint);
    const total = readNumber(fields, 'totalspace') ?? 0;
    return {
        node: url === null ? '' : hostAndPort(url),
        path: url === null ? endpoint || readText(fields, 'path') : decodePath(url.pathname),
        state: readText(fields, 'state'),
        healing: fields.get('healing') === true,
        space: total === 0 ? undefined : { total, used: readNumber(fields, 'usedspace') ?? 0 },
        pool: readNumber(fields, 'pool_index'),
        set: readNumber(fields, 'set_index'),
    };
}
function hostAndPort({ hostname, port, protocol }) {
    return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./build/src/server/connect.js + 12 modules
var connect = __webpack_require__(9379);
;// CONCATENATED MODULE: ./build/src/cluster/running/node.js
/** Every node asked by itself, where this machine reaches it: clocks, and which node may go now. */



/** Little, since machines that only the nodes reach are common. */
const node_timeoutMs = 5_000;
/**
 * Sends no credentials. A node that can't be reached is no failure: it may be meant to be out of reach.
 * @param connection of the cluster: its scheme and authorities hold for nodes too
 */
async function askNodes(endpoints, connection, now, signal) {
    return Promise.all(endpoints.map((endpoint) => askNode(endpoint, connection, now, signal)));
}
async function askNode(endpoint, { alias, url, caFile }, now, signal) {
    const address = URL.parse(`${url.protocol}//${endpoint}`);
    const unknown = { endpoint, clockAheadSeconds: undefined, mayGo: undefined };
    if (address === null)
        return unknown;
    const end = AbortSignal.any([AbortSignal.timeout(node_timeoutMs), ...(signal ? [signal] : [])]);
    const keyless = { alias: `${alias} ${endpoint}`, url: address, accessKey: '', secretKey: '' };
    const connection = caFile === undefined ? keyless : { ...keyless, caFile };
    const reader = (0,connect/* openReader */.c)(connection, { timeoutMs: node_timeoutMs, signal: end });
    try {
        const started = now();
        const live = await reader.read(routes/* routes */.J.getLiveness);
        const clockAheadSeconds = compareClock(live, started, now());
        const { status } = await reader.read(routes/* routes */.J.getWriteHealth, { query: { maintenance: 'true' } });
        return { endpoint, clockAheadSeconds, mayGo: status === 200 };
    }
    catch {
        return unknown;
    }
    finally {
        await reader.close();
    }
}

;// CONCATENATED MODULE: ./build/src/cluster/running/usage.js
/** What is stored, as the server's scanner counted it: never now, and of a young server not at all. */


/**
 * `undefined` when the answer is not that of this API.
 * @throws {ServiceError} when it can't be read
 */
async function readUsage(reader) {
    const { body } = await reader.read(routes/* routes */.J.getDataUsage);
    return parseUsage(body.toString('utf8'));
}
function parseUsage(text) {
    const root = parseFields(text);
    if (root === undefined || !root.has('lastUpdate'))
        return undefined;
    const countedAt = Date.parse(readText(root, 'lastUpdate'));
    const buckets = [...readFields(root.get('bucketsUsageInfo'))].map(([name, value]) => readBucket(name, readFields(value)));
    return {
        // The zero of the server's clock is the year 1.
        countedAt: countedAt > 0 ? countedAt : undefined,
        bytes: readNumber(root, 'objectsTotalSize') ?? 0,
        objects: readNumber(root, 'objectsCount') ?? 0,
        buckets: buckets.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1)),
    };
}
function readBucket(name, fields) {
    return {
        name,
        bytes: readNumber(fields, 'size') ?? 0,
        objects: readNumber(fields, 'objectsCount') ?? 0,
        versions: readNumber(fields, 'versionsCount') ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/src/cluster/running/read-running.js
/** Everything that a running cluster tells, each part by itself: what one part lacks, another may show. */






const foreign = 'What answers has no admin API of MinIO.';
/**
 * Reads only. @throws {ExpectedError} of a cancelled run; whatever fails else is said in its part.
 */
async function readRunning(reader, connection, options) {
    const { signed, now = Date.now, signal } = options;
    const { alias, url } = connection;
    const ask = (read) => signed ? attempt(read) : Promise.resolve(refuse('No keys were given.', 'missing-credentials'));
    const [health, info, usage, certificate] = await Promise.all([
        attempt(() => readHealth(reader, now)),
        ask(() => readInfo(reader)),
        ask(() => readUsage(reader)),
        readServed(url, signal),
    ]);
    const endpoints = info.ok ? info.value.nodes.map(({ endpoint }) => endpoint) : [];
    const nodes = options.askNodes ? await askNodes(endpoints, connection, now, signal) : [];
    return { alias, origin: url.origin, health, info, usage, certificate, nodes };
}
async function attempt(read) {
    try {
        const value = await read();
        return value === undefined ? refuse(foreign, 'unsupported') : { ok: true, value };
    }
    catch (error) {
        if (!(error instanceof src_errors/* ExpectedError */.Dh) || error.reason === 'cancelled')
            throw error;
        return refuse(error.message, error.reason);
    }
}
async function readServed(url, signal) {
    try {
        return { ok: true, value: await readCertificate(url, signal) };
    }
    catch (error) {
        return refuse(`No TLS connection came about: ${error instanceof Error ? error.message : ''}.`, 'unreachable');
    }
}
function refuse(why, reason) {
    return { ok: false, why, reason };
}

;// CONCATENATED MODULE: ./build/src/cluster/judge/judgement.js
/** Short ways to write a finding about what runs: it was declared nowhere, so it has no place. */
function find(severity, rule, [message, mend]) {
    return { rule, severity, message, mend };
}
/** A warning above the one, an error above the other, else nothing. */
function exceed(rule, value, { warning, critical }, told) {
    if (value > critical)
        return [find('error', rule, told)];
    return value > warning ? [find('warning', rule, told)] : [];
}
/** Part of 1 as `83 %`: cut, so that what is not full never reads as 100 %. */
function percent(share) {
    return `${Math.floor(share * 1000) / 10} %`;
}

;// CONCATENATED MODULE: ./build/src/cluster/judge/judge-certificate.js


const day = 86_400;
/** `undefined` where there is none, or it could not be seen. */
function reportCertificate(served, now) {
    if (!served.ok || served.value === undefined)
        return undefined;
    const { validTo, names } = served.value;
    return { validTo, names, secondsLeft: Math.floor((validTo - now) / 1000) };
}
function judgeCertificate(served, { certificateLife }, now) {
    if (!served.ok) {
        const mend = 'Check from a machine that reaches the address directly.';
        return [find('warning', 'unread/certificate', [`The certificate can't be seen: ${served.why}`, mend])];
    }
    if (served.value === undefined)
        return [];
    const { validFrom, names, fits } = served.value;
    const seconds = Math.floor((served.value.validTo - now) / 1000);
    return [
        ...judgeLife(seconds, certificateLife),
        ...(validFrom > now
            ? [
                find('error', 'certificate/early', [
                    'The certificate is not valid yet.',
                    'Look at the clocks, or issue it again.',
                ]),
            ]
            : []),
        ...(fits
            ? []
            : [
                find('error', 'certificate/name', [
                    `The certificate is for ${names.map((name) => (0,judgement/* quote */.hD)(name)).join(', ') || 'no name at all'}, not for the address asked.`,
                    'Issue one that names every address that clients use.',
                ]),
            ]),
    ];
}
function judgeLife(seconds, { warning, critical }) {
    const mend = 'Renew it; the server takes new files up by itself.';
    if (seconds <= 0) {
        return [find('error', 'certificate/expired', ['The certificate has expired.', mend])];
    }
    if (seconds >= warning)
        return [];
    const message = `The certificate expires in ${Math.floor(seconds / day)} days.`;
    return [find(seconds < critical ? 'error' : 'warning', 'certificate/life', [message, mend])];
}

;// CONCATENATED MODULE: ./build/src/cluster/judge/judge-health.js
/** Whether the cluster answers, and whether it can be written and read. */

/** `margin` is what the drives show; `undefined` where they could not be read. */
function judgeHealth({ health, origin, nodes }, nodeCount, margin, { clockSkew }) {
    if (!health.ok)
        return [tellUnread(health, origin)];
    const { live, ready, write, read } = health.value;
    return [
        ...judgeVerdict('health/live', live, 'The server does not live yet', 'Wait until it has started, and look at its log.'),
        ...judgeVerdict('health/ready', ready, 'The server is not ready for requests', 'Look at its log; where it uses a KMS or etcd, at these too.'),
        ...judgeVerdict('health/write-quorum', write, 'Some set can’t be written', 'Bring nodes and drives back until its write quorum stands.'),
        ...judgeVerdict('health/read-quorum', read, 'Some set can’t even be read', 'Bring nodes and drives back until its read quorum stands.'),
        ...judgeMaintenance(health.value, nodeCount, margin),
        // Nodes that were asked themselves are compared with each other.
        ...(nodes.length > 0 ? [] : judgeClock(health.value, clockSkew)),
    ];
}
function tellUnread(part, origin) {
    if (part.reason === 'unreachable') {
        const mend = 'Bring the cluster back, or correct its address.';
        return find('error', 'health/unreachable', [`${origin} can't be asked: ${part.why}`, mend]);
    }
    const mend = 'Let the path /minio/health/ through to the server.';
    return find('warning', 'unread/health', [`Its health can't be asked: ${part.why}`, mend]);
}
function judgeVerdict(rule, verdict, message, mend) {
    if (verdict.healthy)
        return [];
    const { status, reason, quorum } = verdict;
    const details = [
        `status ${status}`,
        ...(reason === undefined ? [] : [`it says ${reason}`]),
        ...(quorum === undefined ? [] : [`${quorum} drives of each set are needed`]),
    ];
    return [find('error', rule, [`${message} (${details.join(', ')}).`, mend])];
}
/** Of one node alone nothing is said: it can never go. */
function judgeMaintenance({ write }, nodes, margin) {
    if (nodes < 2 || margin === undefined || !write.healthy || margin.writes.nodes > 0)
        return [];
    return [
        find('warning', 'health/maintenance', [
            'Not every node may go now: without one that holds much of a set, that set can’t be written.',
            'Put off maintenance until all nodes and drives are back.',
        ]),
    ];
}
function judgeClock({ clockAheadSeconds: ahead }, limit) {
    const distance = Math.abs(ahead ?? 0);
    const direction = (ahead ?? 0) > 0 ? 'ahead of' : 'behind';
    return exceed('health/clock', distance, limit, [
        `The clock of the server is ${distance} s ${direction} that of this machine.`,
        'Have both follow a time server: requests more than 15 minutes off are refused.',
    ]);
}

;// CONCATENATED MODULE: ./build/src/cluster/judge/margin.js
/** How much more a running cluster can lose, from the drives that are online now. */

/** Every set of every pool; of one whose drives are all unknown there is nothing online. */
function listSets({ nodes, pools, parity }) {
    if (parity === undefined)
        return [];
    const online = nodes.flatMap(({ drives }) => drives).filter(isOnline);
    const bySet = (0,group_by/* groupBy */.$)(online, ({ pool, set }) => `${pool}/${set}`);
    return pools.flatMap(({ sets, setSize }, pool) => Array.from({ length: sets }, (_, set) => {
        const readQuorum = setSize - parity.standard;
        // Two halves could disagree.
        const writeQuorum = readQuorum === parity.standard ? readQuorum + 1 : readQuorum;
        return { pool, set, online: bySet.get(`${pool}/${set}`) ?? [], readQuorum, writeQuorum };
    }));
}
function isOnline({ state }) {
    return state === 'ok';
}
function countDrives(drives) {
    const online = drives.filter(isOnline);
    const healing = online.filter((drive) => drive.healing).length;
    return { online: online.length, offline: drives.length - online.length, healing };
}
function measureMargin(sets) {
    if (sets.length === 0)
        return undefined;
    return {
        writes: measureLoss(sets, ({ writeQuorum }) => writeQuorum),
        reads: measureLoss(sets, ({ readQuorum }) => readQuorum),
    };
}
function measureLoss(sets, quorumOf) {
    const spare = sets.map((set) => ({ ...set, drives: Math.max(0, set.online.length - quorumOf(set)) }));
    return {
        drives: Math.min(...spare.map(({ drives }) => drives)),
        nodes: Math.min(...spare.map(({ online, drives }) => countNodes(online, drives))),
    };
}
/** How many nodes may go, taking those with the most drives of the set first. */
function countNodes(online, drives) {
    const perNode = [...(0,group_by/* groupBy */.$)(online, ({ node }) => node).values()]
        .map(({ length }) => length)
        .sort((a, b) => b - a);
    let left = drives;
    const first = perNode.findIndex((count) => {
        left -= count;
        return left < 0;
    });
    return first === -1 ? perNode.length : first;
}
/** Whether every set can still be written without this node. */
function mayGo({ drives }, sets) {
    const own = new Set(drives.filter(isOnline));
    return sets.every(({ online, writeQuorum }) => {
        const rest = online.filter((drive) => !own.has(drive)).length;
        return rest >= writeQuorum;
    });
}

;// CONCATENATED MODULE: ./build/src/cluster/judge/judge-node.js
/** Nodes and drives as the cluster itself sees them. */




function judgeNodes({ nodes, pools }, margin) {
    const offline = nodes.filter(({ state }) => state === 'offline');
    const starting = nodes.filter(({ state }) => state !== 'offline' && state !== 'online');
    const lost = margin === undefined || margin.writes.drives === 0;
    const severity = lost ? 'error' : 'warning';
    const left = lost
        ? 'Nothing more may be lost.'
        : `${margin.writes.drives} more drives of a set may be lost.`;
    const mixed = tellMixedVersions(nodes);
    return [
        ...offline.map(({ endpoint }) => find(severity, 'nodes/offline', [
            `Node ${(0,judgement/* quote */.hD)(endpoint)} is offline. ${left}`,
            'Look at the machine, at its network, and at the log of the service.',
        ])),
        ...starting.map(({ endpoint, state }) => find('warning', 'nodes/starting', [
            `Node ${(0,judgement/* quote */.hD)(endpoint)} is ${(0,judgement/* quote */.hD)(state)}.`,
            'Check again in a minute; then look at its log.',
        ])),
        ...nodes
            .filter(({ state }) => state !== 'offline')
            .flatMap(({ drives }) => drives.filter((drive) => !isOnline(drive)))
            .map((drive) => find(severity, 'drives/offline', [
            `Drive ${(0,judgement/* quote */.hD)(nameDrive(drive))} is not online: the server calls it ${(0,judgement/* quote */.hD)(drive.state)}. ${left}`,
            'Look at the drive and its mount; a replaced one is filled again by itself.',
        ])),
        ...judge_node_tellMissing(pools, nodes.flatMap(({ drives }) => drives).length),
        ...tellHealing(nodes.flatMap(({ drives }) => drives)),
        ...(mixed === undefined
            ? []
            : [find('warning', 'nodes/versions', [mixed, 'Bring all nodes to one version, in one go.'])]),
    ];
}
/** Drives that no node tells of. */
function judge_node_tellMissing(pools, told) {
    const expected = pools.reduce((sum, { sets, setSize }) => sum + sets * setSize, 0);
    if (told >= expected)
        return [];
    const message = `The cluster has ${expected} drives, and tells of ${told} only.`;
    return [find('error', 'drives/missing', [message, 'See that all nodes run with the same command line.'])];
}
function tellHealing(drives) {
    const healing = drives.filter((drive) => drive.healing && isOnline(drive));
    if (healing.length === 0)
        return [];
    const names = healing.map((drive) => (0,judgement/* quote */.hD)(nameDrive(drive))).join(', ');
    const mend = 'Wait until it is done before another drive is taken out.';
    return [find('note', 'drives/healing', [`Being healed: ${names}.`, mend])];
}
function nameDrive({ node, path }) {
    return `${node}${path}`;
}
/** Every clock was read against that of this machine, which therefore need not be right. */
function judgeClocks(asked, { clockSkew }) {
    const known = asked.flatMap(({ endpoint, clockAheadSeconds }) => clockAheadSeconds === undefined ? [] : [{ endpoint, clockAheadSeconds }]);
    const sorted = [...known].sort((a, b) => a.clockAheadSeconds - b.clockAheadSeconds);
    const [slowest] = sorted;
    const fastest = sorted.at(-1);
    if (slowest === undefined || fastest === undefined)
        return tellUnasked(asked, known.length);
    const skew = fastest.clockAheadSeconds - slowest.clockAheadSeconds;
    return [
        ...exceed('nodes/clock', skew, clockSkew, [
            `The clock of ${(0,judgement/* quote */.hD)(fastest.endpoint)} is ${skew} s ahead of that of ${(0,judgement/* quote */.hD)(slowest.endpoint)}.`,
            'Have all nodes follow a time server: what they ask each other is refused from 15 minutes on.',
        ]),
        ...tellUnasked(asked, known.length),
    ];
}
/** Nodes behind a proxy are out of reach on purpose. */
function tellUnasked(asked, known) {
    if (asked.length < 2 || known === asked.length)
        return [];
    const message = `${asked.length - known} of ${asked.length} nodes are out of reach from here, so their clocks are not compared.`;
    return [
        find('note', 'nodes/unasked', [message, 'Run the check where nodes can be reached, or leave it be.']),
    ];
}

;// CONCATENATED MODULE: ./build/src/cluster/judge/judge-space.js
/** How full pools are. */


function measurePools({ pools, nodes, parity }) {
    const drives = nodes.flatMap((node) => node.drives);
    return pools.map(({ sets, setSize }, index) => {
        const own = drives.filter(({ pool }) => pool === index);
        const standard = parity?.standard ?? 0;
        const spaces = own.filter(isOnline).flatMap(({ space }) => space ?? []);
        const raw = spaces.reduce((sum, { total }) => sum + total, 0);
        const rawUsed = spaces.reduce((sum, { used }) => sum + used, 0);
        const space = {
            raw,
            rawUsed,
            usable: setSize === 0 ? 0 : Math.floor((raw * (setSize - standard)) / setSize),
            usedShare: raw === 0 ? 0 : rawUsed / raw,
            complete: spaces.length === sets * setSize,
        };
        return {
            pool: index + 1,
            sets,
            setSize,
            parity: standard,
            drives: countDrives(own),
            space: raw === 0 ? undefined : space,
        };
    });
}
/** `undefined` unless every pool is known. */
function sumSpace(pools) {
    const spaces = pools.flatMap(({ space }) => space ?? []);
    if (spaces.length === 0 || spaces.length < pools.length)
        return undefined;
    const sum = (read) => spaces.reduce((total, space) => total + read(space), 0);
    const raw = sum((space) => space.raw);
    const rawUsed = sum((space) => space.rawUsed);
    return {
        raw,
        rawUsed,
        usable: sum((space) => space.usable),
        usedShare: rawUsed / raw,
        complete: spaces.every(({ complete }) => complete),
    };
}
function judgeSpace(pools, whole, { usage }) {
    const mend = 'Add a pool, expire what is old by lifecycle rules, or set quotas.';
    const each = pools.flatMap(({ pool, space }) => {
        if (space === undefined) {
            const message = `How full pool ${pool} is can't be told: none of its drives says so.`;
            return [find('warning', 'unread/space', [message, 'Look at what else is said of the cluster.'])];
        }
        const message = `Pool ${pool} is ${percent(space.usedShare)} full.`;
        return exceed('space/pool', space.usedShare, usage, [message, mend]);
    });
    if (pools.length < 2 || whole === undefined)
        return each;
    const told = [`The cluster is ${percent(whole.usedShare)} full.`, mend];
    return [...each, ...exceed('space/cluster', whole.usedShare, usage, told)];
}

// EXTERNAL MODULE: ./build/src/config/byte-size.js
var byte_size = __webpack_require__(5208);
;// CONCATENATED MODULE: ./build/src/cluster/judge/judge-usage.js
/** What buckets hold, against what was declared for them. */




/** Quotas that are declared for one alias. */
function listQuotas({ buckets }, alias) {
    return buckets.flatMap(({ name, source, declaration: { quota, sites } }) => {
        const bytes = typeof quota === 'string' ? (0,byte_size/* parseBytes */.z)(quota) : quota;
        const here = sites === undefined || sites.includes(alias);
        return bytes && here ? [{ bucket: name, bytes, source: (0,finding/* below */.Gz)(source, 'quota') }] : [];
    });
}
function reportBuckets(usage, quotas) {
    if (!usage.ok)
        return [];
    const limits = new Map(quotas.map(({ bucket, bytes }) => [bucket, bytes]));
    return usage.value.buckets.map((bucket) => {
        const quota = limits.get(bucket.name);
        return quota === undefined ? bucket : { ...bucket, quota };
    });
}
/** `undefined` where nothing was counted. */
function sumUsage(usage, now) {
    if (!usage.ok || usage.value.countedAt === undefined)
        return undefined;
    const { bytes, objects, buckets, countedAt } = usage.value;
    const ageSeconds = Math.max(0, Math.round((now - countedAt) / 1000));
    return { bytes, objects, buckets: buckets.length, ageSeconds };
}
function judgeUsage(usage, quotas, thresholds, now) {
    if (!usage.ok) {
        const mend = 'Allow the access key admin:DataUsageInfo.';
        return [find('warning', 'unread/usage', [`What buckets hold can't be read: ${usage.why}`, mend])];
    }
    const numbers = sumUsage(usage, now);
    if (numbers === undefined) {
        const message = 'The server has not counted yet what its buckets hold.';
        return [find('note', 'unread/usage', [message, 'Check again once its scanner has gone round.'])];
    }
    const { ageSeconds } = numbers;
    const message = `What buckets hold was last counted ${ageSeconds} s ago.`;
    const mend = 'See that the scanner runs, and what the drives are busy with.';
    return [
        ...exceed('usage/age', ageSeconds, thresholds.usageAge, [message, mend]),
        ...usage.value.buckets.flatMap((bucket) => judgeSize(bucket, thresholds)),
        ...judgeQuotas(usage.value.buckets, quotas, thresholds),
    ];
}
function judgeSize({ name, bytes }, { bucketBytes }) {
    return exceed('usage/bucket', bytes, bucketBytes, [
        `Bucket ${(0,judgement/* quote */.hD)(name)} holds ${bytes} bytes.`,
        'See what fills it; lifecycle rules and a quota keep it small.',
    ]);
}
/** A quota is enforced late, by the same counts. */
function judgeQuotas(buckets, quotas, { quota }) {
    const sizes = new Map(buckets.map(({ name, bytes }) => [name, bytes]));
    return quotas.flatMap(({ bucket, bytes, source }) => {
        const share = (sizes.get(bucket) ?? 0) / bytes;
        const told = [
            `Bucket ${(0,judgement/* quote */.hD)(bucket)} holds ${percent(share)} of its quota.`,
            'Raise the quota, or make room: once it is reached, uploads are refused.',
        ];
        return exceed('usage/quota', share, quota, told).map((finding) => ({ ...finding, source }));
    });
}

;// CONCATENATED MODULE: ./build/src/cluster/judge/advisory.js
/**
 * Published advisories of the server, newest first, as they stood on 21 November 2026. Releases are those in
 * which each is fixed, by edition: the community edition is archived since April 2026, and what came out
 * later is fixed in AIStor and in the fork Silo only.
 */
const april = 'RELEASE.2026-04-17T00-00-00Z';
const advisories = [
    {
        id: 'GHSA-xh8f-g2qw-gcm7',
        cve: 'CVE-2026-42600',
        severity: 'medium',
        what: 'with the root key, files beside the drives can be read through what nodes say to each other',
        since: 'RELEASE.2022-07-24T01-54-52Z',
        fixed: { aistor: 'RELEASE.2026-04-14T21-32-45Z', silo: 'RELEASE.2026-06-18T00-00-00Z' },
    },
    {
        id: 'GHSA-hv4r-mvr4-25vw',
        cve: 'CVE-2026-41145',
        severity: 'high',
        what: 'who knows an access key can write objects without its secret, by unsigned trailers and a query',
        since: 'RELEASE.2023-05-18T00-05-36Z',
        fixed: { aistor: 'RELEASE.2026-04-11T03-20-12Z', silo: april },
    },
    {
        id: 'GHSA-9c4q-hq6p-c237',
        cve: 'CVE-2026-40344',
        severity: 'high',
        what: 'who knows an access key can write objects without its secret, by archives that are unpacked',
        since: 'RELEASE.2023-05-18T00-05-36Z',
        fixed: { aistor: 'RELEASE.2026-04-11T03-20-12Z', silo: april },
    },
    {
        id: 'GHSA-h749-fxx7-pwpg',
        cve: 'CVE-2026-39414',
        severity: 'high',
        what: 'who may write and read objects can exhaust the memory of a node by S3 Select',
        since: 'RELEASE.2018-08-18T03-49-57Z',
        fixed: { aistor: 'RELEASE.2025-12-20T04-58-37Z', silo: april },
    },
    {
        id: 'GHSA-3rh2-v3gr-35p9',
        cve: 'CVE-2026-34204',
        severity: 'high',
        what: 'who may write objects can make them unreadable by headers of replication',
        since: 'RELEASE.2024-03-30T09-41-56Z',
        fixed: { aistor: 'RELEASE.2026-03-26T21-24-40Z', silo: april },
    },
    {
        id: 'GHSA-jv87-32hw-hh99',
        cve: 'CVE-2026-33419',
        severity: 'critical',
        what: 'passwords of LDAP users can be guessed without limit',
        fixed: { aistor: 'RELEASE.2026-03-17T21-25-16Z', silo: april },
    },
    {
        id: 'GHSA-5cx5-wh4m-82fh',
        cve: 'CVE-2026-33322',
        severity: 'critical',
        what: 'who knows the OIDC client secret can sign tokens for any policy',
        since: 'RELEASE.2022-11-08T05-27-07Z',
        fixed: { aistor: 'RELEASE.2026-03-17T21-25-16Z', silo: april },
    },
    {
        id: 'GHSA-jjjj-jwhf-8rgr',
        cve: 'CVE-2025-62506',
        severity: 'high',
        what: 'a restricted service account can make one without its restrictions',
        fixed: { community: 'RELEASE.2025-10-15T17-29-55Z' },
    },
    {
        id: 'GHSA-wg47-6jq2-q2hh',
        cve: 'CVE-2025-31489',
        severity: 'high',
        what: 'who knows an access key that may write can upload without its secret, by unsigned trailers',
        fixed: { community: 'RELEASE.2025-04-03T14-56-28Z' },
    },
    {
        id: 'GHSA-wc79-7x8x-2p58',
        cve: 'CVE-2025-27414',
        severity: 'medium',
        what: 'any SSH key is trusted over SFTP for an LDAP user without one',
        since: 'RELEASE.2024-06-06T09-36-42Z',
        fixed: { community: 'RELEASE.2025-02-28T09-55-16Z' },
    },
    {
        id: 'GHSA-cwq8-g58r-32hg',
        cve: 'CVE-2024-55949',
        severity: 'critical',
        what: 'anybody who signs in can give himself rights by importing access settings',
        since: 'RELEASE.2022-06-25T15-50-16Z',
        fixed: { community: 'RELEASE.2024-12-13T22-19-12Z' },
    },
    {
        id: 'GHSA-95fr-cm4m-q5p9',
        cve: 'CVE-2024-36107',
        severity: 'medium',
        what: 'anybody can find out whether an object exists, and some of its metadata',
        fixed: { community: 'RELEASE.2024-05-27T19-17-46Z' },
    },
    {
        id: 'GHSA-xx8w-mq23-29g4',
        cve: 'CVE-2024-24747',
        severity: 'high',
        what: 'an access key can widen its own rights to those of its parent',
        fixed: { community: 'RELEASE.2024-01-31T20-20-33Z' },
    },
    {
        id: 'GHSA-6xvq-wj2x-3h3q',
        cve: 'CVE-2023-28432',
        severity: 'high',
        what: 'anybody can read the environment of a node with its root password; it was exploited',
        since: 'RELEASE.2019-12-17T23-16-33Z',
        fixed: { community: 'RELEASE.2023-03-20T20-16-18Z' },
    },
    {
        id: 'GHSA-2pxw-r47w-4p8c',
        cve: 'CVE-2023-28434',
        severity: 'high',
        what: 'who may use the console can write into any bucket; it was exploited',
        fixed: { community: 'RELEASE.2023-03-20T20-16-18Z' },
    },
    {
        id: 'GHSA-2j69-jjmg-534q',
        cve: 'CVE-2022-24842',
        severity: 'high',
        what: 'any user can make service accounts of root',
        fixed: { community: 'RELEASE.2022-04-12T06-55-35Z' },
    },
    {
        id: 'GHSA-xv4r-vccv-mg4w',
        cve: 'CVE-2020-11012',
        severity: 'critical',
        what: 'the admin API can be used without the secret of an admin’s key',
        since: 'RELEASE.2019-12-17T23-16-33Z',
        fixed: { community: 'RELEASE.2020-04-23T00-58-49Z' },
    },
];

;// CONCATENATED MODULE: ./build/src/cluster/judge/judge-version.js
/** Whether what runs is known to be vulnerable. */





function judgeVersions(info, facts) {
    const edition = nameEdition(info.server);
    const known = info.nodes.filter(({ version }) => version !== '');
    return [...(0,group_by/* groupBy */.$)(known, ({ version }) => version)].flatMap(([version, nodes]) => {
        const release = parseRelease(version) ?? parseRelease(facts.builtFrom ?? '');
        if (release === undefined)
            return [tellUnknown(version)];
        const open = advisories.filter((advisory) => applies(advisory, release, edition));
        return open.map((advisory) => tellAdvisory(advisory, version, nodes, edition, facts.accepted));
    });
}
/** As far as the answer says. */
function nameEdition(server) {
    if (/silo/i.test(server))
        return 'silo';
    return /aistor/i.test(server) ? 'aistor' : 'community';
}
function applies({ since, fixed }, release, edition) {
    const from = since === undefined ? undefined : parseRelease(since);
    if (from !== undefined && release < from)
        return false;
    // The other two took up what the community edition had fixed.
    const until = parseRelease(fixed[edition] ?? fixed.community ?? '');
    return until === undefined || release < until;
}
function tellUnknown(version) {
    const message = `Version ${(0,judgement/* quote */.hD)(version)} does not say what it was built from, so nobody can say whether it is known to be vulnerable.`;
    const mend = 'Give the release it was built from as "built-from", such as RELEASE.2025-10-15T17-29-55Z.';
    return find('note', 'unread/version', [message, mend]);
}
function tellAdvisory({ id, cve, severity, what, fixed }, version, nodes, edition, accepted) {
    const message = `Version ${(0,judgement/* quote */.hD)(version)} (${nodes.map(({ endpoint }) => endpoint).join(', ')}) has ${cve}, ${severity}: ${what} (${id}).`;
    if (accepted.has(id) || accepted.has(cve)) {
        return find('note', 'version/accepted', [
            message,
            'It was accepted: look again when what is used changes.',
        ]);
    }
    const fix = fixed[edition] ?? fixed.community;
    const mend = fix === undefined
        ? `This edition has no fix (${tellOthers(fixed)}): move, or see that it can't be used here and list it in "accept-advisories".`
        : `Upgrade to ${fix} or newer.`;
    return find(severity === 'medium' ? 'warning' : 'error', 'version/vulnerable', [message, mend]);
}
function tellOthers(fixed) {
    return Object.entries(fixed)
        .map(([edition, release]) => `${edition} has one in ${release}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/cluster/judge/threshold.js
const threshold_day = 86_400;
/**
 * Where nobody says otherwise. Requests signed 15 minutes off are refused, and nodes sign theirs too: long
 * before that somebody should know. The scanner goes round in minutes to hours, in a large cluster in days.
 */
const defaultClusterThresholds = {
    usage: { warning: 0.8, critical: 0.9 },
    quota: { warning: 0.8, critical: 0.95 },
    bucketBytes: { warning: Number.POSITIVE_INFINITY, critical: Number.POSITIVE_INFINITY },
    usageAge: { warning: 2 * threshold_day, critical: 7 * threshold_day },
    clockSkew: { warning: 5, critical: 60 },
    certificateLife: { warning: 30 * threshold_day, critical: 7 * threshold_day },
};

;// CONCATENATED MODULE: ./build/src/cluster/judge/check-cluster.js
/** One cluster: read, judged, told as data. */













/**
 * Reads only; without keys what anybody may ask is still told. What can't be read is a finding.
 * @throws {ExpectedError} of a cancelled run
 */
async function checkCluster(reader, connection, options, expectation) {
    const running = await readRunning(reader, connection, options);
    return judgeCluster(running, expectation, (options.now ?? Date.now)());
}
/** Never `ok` with anything that could not be looked at. Pure. `now` in milliseconds. */
function judgeCluster(running, expectation, now) {
    const info = running.info.ok ? running.info.value : undefined;
    const sets = info === undefined ? [] : listSets(info);
    const margin = measureMargin(sets);
    const pools = info === undefined ? [] : measurePools(info);
    const space = sumSpace(pools);
    const findings = (0,finding/* sortFindings */.Tc)(gatherFindings(running, expectation, { margin, pools, space }, now));
    return {
        alias: running.alias,
        origin: running.origin,
        level: (0,src_level/* worstLevel */.c)(findings.map(src_level/* levelOf */.I)),
        health: running.health.ok ? summariseHealth(running.health.value) : undefined,
        drives: info && countDrives(info.nodes.flatMap(({ drives }) => drives)),
        nodes: info === undefined ? [] : reportNodes(info, sets, running.nodes),
        pools,
        margin,
        space,
        usage: sumUsage(running.usage, now),
        buckets: reportBuckets(running.usage, expectation.quotas),
        certificate: reportCertificate(running.certificate, now),
        findings,
    };
}
function gatherFindings(running, { quotas, versions, declared, ...expectation }, { margin, pools, space }, now) {
    const thresholds = { ...defaultClusterThresholds, ...expectation.thresholds };
    const { info, health, usage, certificate } = running;
    const nodeCount = info.ok ? info.value.nodes.length : 0;
    const basic = judgeHealth(running, nodeCount, margin, thresholds);
    // Then all else would only say so again.
    if (!health.ok && health.reason === 'unreachable' && !info.ok)
        return basic;
    const served = judgeCertificate(certificate, thresholds, now);
    if (!info.ok)
        return [...basic, ...served, check_cluster_tellUnread(info.why, health.ok && info.reason === 'unreachable')];
    return [
        ...basic,
        ...served,
        ...(margin === undefined ? [tellStarting()] : []),
        ...judgeNodes(info.value, margin),
        ...judgeClocks(running.nodes, thresholds),
        ...judgeSpace(pools, space, thresholds),
        ...judgeUsage(usage, quotas, thresholds, now),
        ...judgeVersions(info.value, versions),
        ...(declared === undefined ? [] : diffDeclared(declared.spec, info.value, declared.env)),
    ];
}
/**
 * A node that takes connections and answers nothing (its drives or its machine hang) keeps the others waiting
 * longer than any caller waits, while the quorum stands.
 */
function check_cluster_tellUnread(why, hangs) {
    if (hangs) {
        const message = `Health is answered, but not what one node asks the others for: ${why}`;
        return find('error', 'nodes/hanging', [message, 'Look for a node that hangs, and restart it.']);
    }
    const mend = 'Give keys that may use admin:ServerInfo and admin:DataUsageInfo.';
    return find('warning', 'unread/info', [`Nodes, drives, space and versions can't be read: ${why}`, mend]);
}
function tellStarting() {
    const message = 'The node that answered does not know its drives yet.';
    return find('warning', 'unread/drives', [
        message,
        'Check again once it has started; then look at its log.',
    ]);
}
function summariseHealth({ live, ready, write, read, maintenance }) {
    return {
        live: live.healthy,
        ready: ready.healthy,
        write: write.healthy,
        read: read.healthy,
        maintenance: maintenance.write.healthy,
    };
}
function reportNodes({ nodes }, sets, asked) {
    const answers = new Map(asked.map((answer) => [answer.endpoint, answer]));
    return nodes.map((node) => {
        const { endpoint, state, version, uptimeSeconds, drives } = node;
        const answer = answers.get(endpoint);
        const clockAheadSeconds = answer?.clockAheadSeconds;
        return {
            endpoint,
            state,
            version,
            ...(uptimeSeconds !== undefined && { uptimeSeconds }),
            drives: countDrives(drives),
            // What the node says itself counts more than what we make of the drives.
            mayGo: answer?.mayGo ?? (sets.length > 0 && mayGo(node, sets)),
            ...(clockAheadSeconds !== undefined && { clockAheadSeconds }),
        };
    });
}

// EXTERNAL MODULE: ./build/src/cluster/read-spec.js + 22 modules
var read_spec = __webpack_require__(1925);
// EXTERNAL MODULE: ./build/src/config/env-file.js
var env_file = __webpack_require__(8602);
// EXTERNAL MODULE: ./build/src/config/load.js + 33 modules
var load = __webpack_require__(4553);
// EXTERNAL MODULE: ./build/src/config/locate.js
var config_locate = __webpack_require__(1872);
// EXTERNAL MODULE: ./build/src/config/read-file.js
var read_file = __webpack_require__(2717);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/credentials.js
var credentials = __webpack_require__(5662);
// EXTERNAL MODULE: ./build/src/config/env-prefix.js
var env_prefix = __webpack_require__(6352);
// EXTERNAL MODULE: ./build/src/action/event-guard.js
var event_guard = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/src/action/secret.js
var secret = __webpack_require__(1322);
;// CONCATENATED MODULE: ./build/src/action/cluster-session.js





/** @throws {ConfigError} for an address that is refused, or half a pair of keys */
function resolveClusters({ root, aliases }, { allowInsecureHttp }, { environment, reporter }) {
    const keyless = new Set(aliases.filter((alias) => !hasKeys(alias, environment)).map(({ name }) => name));
    const options = { allowInsecureHttp, pullRequest: (0,event_guard/* isPullRequest */.r)(environment) };
    const connections = (0,credentials/* resolveConnections */.g)(aliases, { ...environment, ...standIn(aliases, keyless) }, options);
    (0,secret/* hideSecrets */.s)(reporter, connections.filter(({ alias }) => !keyless.has(alias)));
    return connections.map(({ caFile, ...connection }) => {
        reporter.log('info', `${connection.alias} is ${connection.url.origin}`);
        const trusted = caFile === undefined ? connection : { ...connection, caFile: (0,external_node_path_.resolve)(root, caFile) };
        if (!keyless.has(connection.alias))
            return { connection: trusted, signed: true };
        return { connection: { ...trusted, accessKey: '', secretKey: '' }, signed: false };
    });
}
function hasKeys({ envPrefix }, environment) {
    const { accessKey, secretKey } = (0,env_prefix/* nameVariables */.f_)(envPrefix);
    return Boolean(environment[accessKey] || environment[secretKey]);
}
/** So that addresses without keys go through the same rules; never sent. */
function standIn(aliases, keyless) {
    const none = aliases.filter(({ name }) => keyless.has(name));
    return Object.fromEntries(none.flatMap(({ envPrefix }) => {
        const { accessKey, secretKey } = (0,env_prefix/* nameVariables */.f_)(envPrefix);
        return [accessKey, secretKey].map((name) => [name, 'none']);
    }));
}

// EXTERNAL MODULE: ./build/src/action/heartbeat.js
var heartbeat = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/src/action/output-file.js
var output_file = __webpack_require__(9438);
// EXTERNAL MODULE: ./build/src/render/cluster-word.js
var cluster_word = __webpack_require__(7649);
// EXTERNAL MODULE: ./build/src/render/report-json.js
var report_json = __webpack_require__(8333);
;// CONCATENATED MODULE: ./build/src/render/cluster-json.js



/** What a check of clusters came to, for machines; what is not known is left out. Findings are with all together. */
function serialiseClusterReports(reports, failureReason) {
    return (0,report_json/* serialiseReport */.ev)({
        action: 'cluster-check',
        status: (0,src_level/* worstLevel */.c)(reports.map(({ level }) => level)),
        failureReason,
        findings: (0,cluster_word/* listClusterFindings */.tr)(reports),
        clusters: reports.map(({ findings, ...cluster }) => cluster),
    });
}

// EXTERNAL MODULE: ./build/src/render/check-number.js
var check_number = __webpack_require__(3762);
// EXTERNAL MODULE: ./build/src/render/duration.js
var duration = __webpack_require__(6412);
// EXTERNAL MODULE: ./build/src/render/file-link.js
var file_link = __webpack_require__(3031);
// EXTERNAL MODULE: ./build/src/render/finding-text.js
var finding_text = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/render/quantity.js
var quantity = __webpack_require__(3749);
;// CONCATENATED MODULE: ./build/src/render/cluster-markdown.js







const bounds = {
    full: { nodes: 100, buckets: 30, findings: 100, characters: 400 },
    brief: { nodes: 10, buckets: 5, findings: 10, characters: 200 },
};
/** One after the other, the worst first. */
function renderClustersMarkdown(reports, options) {
    const worstFirst = [...reports].sort((a, b) => (0,check_number/* rankLevel */.T0)(b.level) - (0,check_number/* rankLevel */.T0)(a.level));
    return worstFirst.map((report) => renderClusterMarkdown(report, options)).join('\n\n');
}
/** A check of a cluster for people: verdict, findings worst first, then what was measured. */
function renderClusterMarkdown(report, options) {
    const page = bounds[options.extent];
    const parts = [
        `### ${(0,markdown/* escapeMarkdown */.FV)((0,cluster_word/* describeClusterVerdict */.Zr)(report))}`,
        renderNumbers(report, page),
        renderFindings(report, page, options.filesUrl),
        renderPools(report.pools),
        renderNodes(report.nodes, page),
        renderBuckets(report, page),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function renderNumbers({ origin, health, margin, usage, certificate }, page) {
    const rows = [
        ['address', (0,markdown/* code */.aY)(cut(origin, page))],
        ...(health ? [['health', (0,cluster_word/* describeHealth */.gw)(health)]] : []),
        ...(margin ? [['may be lost now', (0,cluster_word/* describeMargin */.Cj)(margin)]] : []),
        ...(usage ? [['stored', (0,cluster_word/* describeUsage */.P_)(usage)]] : []),
        ...(certificate ? [['certificate', (0,markdown/* escapeMarkdown */.FV)(cut((0,cluster_word/* describeCertificate */.dF)(certificate), page))]] : []),
    ];
    return (0,markdown/* table */.tp)(['', ''], rows);
}
function renderFindings({ findings }, page, filesUrl) {
    if (findings.length === 0)
        return '';
    const rows = findings
        .slice(0, page.findings)
        .map(({ severity, source, message, mend, rule }) => [
        severity,
        source ? (0,file_link/* linkSource */.k)(source, filesUrl) : '',
        `${(0,markdown/* escapeMarkdown */.FV)(cut(message, page))} ${(0,markdown/* escapeMarkdown */.FV)(cut(mend, page))}`,
        (0,markdown/* code */.aY)(rule),
    ]);
    const rest = tellRest(findings.length - rows.length, 'more finding');
    return `#### ${(0,finding_text/* describeFindings */.k)(findings)}\n\n${(0,markdown/* table */.tp)(['', 'where', 'what', 'rule'], rows)}${rest}`;
}
function renderPools(pools) {
    if (pools.length === 0)
        return '';
    const rows = pools.map(({ pool, sets, setSize, parity, drives, space }) => [
        String(pool),
        `${(0,quantity/* formatCount */.B4)(sets)} × ${(0,quantity/* formatCount */.B4)(setSize)}`,
        String(parity),
        (0,cluster_word/* describeDrives */.BG)(drives),
        space ? `${(0,cluster_word/* describeShare */.rm)(space.usedShare)}${space.complete ? '' : ' of what is online'}` : 'not known',
        space ? (0,quantity/* describeBytes */.nI)(space.usable) : '',
        space ? (0,quantity/* describeBytes */.nI)(space.raw) : '',
    ]);
    const head = ['pool', 'sets × drives', 'parity', 'drives', 'full', 'usable', 'raw'];
    return (0,markdown/* fold */.AU)('Pools', (0,markdown/* table */.tp)(head, rows), true);
}
function renderNodes(nodes, page) {
    if (nodes.length === 0)
        return '';
    const rows = nodes
        .slice(0, page.nodes)
        .map(({ endpoint, state, version, uptimeSeconds, drives, mayGo, clockAheadSeconds }) => [
        (0,markdown/* code */.aY)(cut(endpoint, page)),
        (0,markdown/* escapeMarkdown */.FV)(cut(state, page)),
        (0,cluster_word/* describeDrives */.BG)(drives),
        (0,markdown/* escapeMarkdown */.FV)(cut(version, page)),
        uptimeSeconds === undefined ? '' : (0,duration/* describeDuration */.M)(uptimeSeconds),
        clockAheadSeconds === undefined ? '' : `${clockAheadSeconds} s`,
        mayGo ? 'yes' : 'no',
    ]);
    const head = ['node', 'state', 'drives', 'version', 'up', 'clock ahead', 'may go now'];
    const rest = tellRest(nodes.length - rows.length, 'more node');
    return (0,markdown/* fold */.AU)('Nodes', `${(0,markdown/* table */.tp)(head, rows)}${rest}`, rows.length <= 8);
}
function renderBuckets({ buckets }, page) {
    if (buckets.length === 0)
        return '';
    const rows = buckets
        .slice(0, page.buckets)
        .map((bucket) => [
        (0,markdown/* code */.aY)(cut(bucket.name, page)),
        (0,quantity/* describeBytes */.nI)(bucket.bytes),
        (0,quantity/* formatCount */.B4)(bucket.objects),
        (0,quantity/* formatCount */.B4)(bucket.versions),
        (0,cluster_word/* describeQuota */.iK)(bucket),
    ]);
    const rest = tellRest(buckets.length - rows.length, 'more bucket');
    const head = ['bucket', 'size', 'objects', 'versions', 'of its quota'];
    return (0,markdown/* fold */.AU)('Biggest buckets', `${(0,markdown/* table */.tp)(head, rows)}${rest}`, false);
}
function cut(text, { characters }) {
    return text.length > characters ? `${text.slice(0, characters).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
function tellRest(count, noun) {
    return count > 0 ? `\n\n… and ${(0,quantity/* describeCount */.vG)(count, noun)}, in the report.` : '';
}

// EXTERNAL MODULE: ./build/src/render/prometheus.js
var prometheus = __webpack_require__(2720);
;// CONCATENATED MODULE: ./build/src/render/cluster-metrics.js


const prefix = 'minio_actions_cluster_';
/** Series of buckets are costly where there are thousands. */
const maxBuckets = 100;
/**
 * Checks of clusters in Prometheus' text format. What is not known has no series; `checkedAt` lets an alert
 * notice that no check runs any more.
 */
function renderClusterMetrics(reports, checkedAt) {
    const list = (name, help, read) => (0,prometheus/* renderGauge */.w)(`${prefix}${name}`, help, reports.flatMap(read));
    const one = (name, help, read) => list(name, help, (report) => {
        const value = read(report);
        return value === undefined ? [] : [{ labels: { alias: report.alias }, value }];
    });
    const spare = (name, help, read) => one(name, help, ({ margin }) => margin && read(margin));
    return [
        one('check_level', 'Verdict: 0 ok, 1 unknown, 2 warning, 3 critical.', ({ level }) => (0,check_number/* rankLevel */.T0)(level)),
        one('check_timestamp_seconds', 'When the check was made, in seconds since 1970.', () => checkedAt.getTime() / 1000),
        list('healthy', 'Answers of the health API, 1 for yes.', listHealth),
        list('drives', 'Drives by node and state; healing ones are online too.', listDrives),
        list('node_up', 'Whether the cluster calls the node online.', listNodes),
        list('node_may_go', 'Whether all sets can be written while the node is down.', listDispensable),
        list('node_clock_ahead_seconds', 'Clock of the node against that of the check.', listClocks),
        spare('spare_write_nodes', 'Nodes that may still go before writes fail.', ({ writes }) => writes.nodes),
        spare('spare_write_drives', 'Drives of a set that may go before writes fail.', ({ writes }) => writes.drives),
        spare('spare_read_nodes', 'Nodes that may still go before reads fail.', ({ reads }) => reads.nodes),
        spare('spare_read_drives', 'Drives of a set that may go before reads fail.', ({ reads }) => reads.drives),
        list('pool_raw_bytes', 'Raw size of the drives that are online.', (report) => listPools(report, 'raw')),
        list('pool_raw_used_bytes', 'Used part of it.', (report) => listPools(report, 'rawUsed')),
        list('pool_usable_bytes', 'What fits in with the parity of STANDARD.', (report) => listPools(report, 'usable')),
        one('usage_bytes', 'Size of all objects, as the scanner counted.', ({ usage }) => usage?.bytes),
        one('usage_objects', 'Objects, as the scanner counted.', ({ usage }) => usage?.objects),
        one('usage_age_seconds', 'Since the scanner counted.', ({ usage }) => usage?.ageSeconds),
        list('bucket_bytes', `Size of the ${maxBuckets} biggest buckets.`, listBuckets),
        list('bucket_quota_bytes', 'Declared quota of these buckets.', cluster_metrics_listQuotas),
        one('certificate_seconds_left', 'Until the certificate expires.', ({ certificate }) => certificate?.secondsLeft),
    ].join('');
}
const questions = [
    'live',
    'ready',
    'write',
    'read',
    'maintenance',
];
function listHealth({ alias, health }) {
    if (health === undefined)
        return [];
    return questions.map((check) => ({ labels: { alias, check }, value: Number(health[check]) }));
}
const states = ['online', 'offline', 'healing'];
function listDrives({ alias, nodes }) {
    return nodes.flatMap(({ endpoint, drives }) => states.map((state) => ({ labels: { alias, node: endpoint, state }, value: drives[state] })));
}
function listNodes({ alias, nodes }) {
    return nodes.map(({ endpoint, state }) => ({
        labels: { alias, node: endpoint },
        value: Number(state === 'online'),
    }));
}
function listDispensable({ alias, nodes }) {
    return nodes.map(({ endpoint, mayGo }) => ({ labels: { alias, node: endpoint }, value: Number(mayGo) }));
}
function listClocks({ alias, nodes }) {
    return nodes.flatMap(({ endpoint, clockAheadSeconds }) => clockAheadSeconds === undefined ? [] : [{ labels: { alias, node: endpoint }, value: clockAheadSeconds }]);
}
function listPools({ alias, pools }, part) {
    return pools.flatMap(({ pool, space }) => space === undefined ? [] : [{ labels: { alias, pool: String(pool) }, value: space[part] }]);
}
function listBuckets({ alias, buckets }) {
    return buckets
        .slice(0, maxBuckets)
        .map(({ name, bytes }) => ({ labels: { alias, bucket: name }, value: bytes }));
}
function cluster_metrics_listQuotas({ alias, buckets }) {
    return buckets
        .slice(0, maxBuckets)
        .flatMap(({ name, quota }) => quota === undefined ? [] : [{ labels: { alias, bucket: name }, value: quota }]);
}

// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
;// CONCATENATED MODULE: ./build/src/render/cluster-text.js




/** As many as a person looks at. */
const cluster_text_maxBuckets = 5;
/**
 * A check of a cluster for a log or a terminal: verdict, then what was measured. Findings are shown by whoever
 * reports. Ends without a line break.
 */
function renderClusterText(report) {
    const { health, margin, usage, certificate, nodes, pools, buckets } = report;
    const rest = buckets.length - cluster_text_maxBuckets;
    return [
        (0,cluster_word/* describeClusterVerdict */.Zr)(report),
        ...(health ? [`  health       ${(0,cluster_word/* describeHealth */.gw)(health)}`] : []),
        ...(margin ? [`  may be lost  ${(0,cluster_word/* describeMargin */.Cj)(margin)}`] : []),
        ...nodes.map((node) => `  node         ${describeNode(node)}`),
        ...pools.map((pool) => `  pool ${String(pool.pool).padEnd(7)} ${describePool(pool)}`),
        ...(usage ? [`  stored       ${(0,cluster_word/* describeUsage */.P_)(usage)}`] : []),
        ...buckets.slice(0, cluster_text_maxBuckets).map((bucket) => {
            const quota = (0,cluster_word/* describeQuota */.iK)(bucket);
            const size = `${(0,quantity/* describeBytes */.nI)(bucket.bytes)}${quota === '' ? '' : `, ${quota}`}`;
            return `  bucket       ${(0,plain/* plain */.p)(bucket.name)}: ${size}`;
        }),
        ...(rest > 0 ? [`               and ${(0,quantity/* describeCount */.vG)(rest, 'more bucket')}`] : []),
        ...(certificate ? [`  certificate  ${(0,cluster_word/* describeCertificate */.dF)(certificate)}`] : []),
    ].join('\n');
}
function describeNode({ endpoint, state, version, drives, mayGo, ...node }) {
    const { uptimeSeconds, clockAheadSeconds = 0 } = node;
    const parts = [
        `${(0,plain/* plain */.p)(endpoint)} ${(0,plain/* plain */.p)(state)}`,
        (0,cluster_word/* describeDrives */.BG)(drives),
        version === '' ? '' : (0,plain/* plain */.p)(version),
        uptimeSeconds === undefined ? '' : `up ${(0,duration/* describeDuration */.M)(uptimeSeconds)}`,
        clockAheadSeconds === 0 ? '' : `clock ${clockAheadSeconds} s ahead`,
        mayGo ? 'may go' : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function describePool({ sets, setSize, parity, drives, space }) {
    const shape = `${(0,quantity/* describeCount */.vG)(sets, 'set')} of ${setSize} drives, parity ${parity}`;
    return [shape, (0,cluster_word/* describeDrives */.BG)(drives), space ? (0,cluster_word/* describeSpace */.Aq)(space) : 'space not known'].join(', ');
}

// EXTERNAL MODULE: ./build/src/action/run-failure.js
var run_failure = __webpack_require__(3906);
;// CONCATENATED MODULE: ./build/src/action/publish-cluster.js








/** Tells a check in every place at once, then fails the run where it is not in order. @throws {RunFailure} */
async function publishClusters(reports, inputs, dir, { reporter, signal }) {
    const level = (0,src_level/* worstLevel */.c)(reports.map((report) => report.level));
    const findings = (0,cluster_word/* listClusterFindings */.tr)(reports);
    const reason = judgeRun(level, findings, inputs);
    reporter.say(reports.map(renderClusterText).join('\n'));
    reporter.showFindings(findings);
    await reporter.summarise(() => renderClustersMarkdown(reports, { extent: 'full' }));
    const sum = (read) => String(reports.reduce((total, report) => total + read(report), 0));
    const fullest = reports.flatMap(({ pools }) => pools.flatMap(({ space }) => space?.usedShare ?? []));
    reporter.setOutput('status', level);
    reporter.setOutput('drives-online', sum(({ drives }) => drives?.online ?? 0));
    reporter.setOutput('drives-offline', sum(({ drives }) => drives?.offline ?? 0));
    reporter.setOutput('drives-healing', sum(({ drives }) => drives?.healing ?? 0));
    reporter.setOutput('used-percent', fullest.length === 0 ? '' : String(Math.floor(Math.max(...fullest) * 1000) / 10));
    const metrics = renderClusterMetrics(reports, new Date());
    reporter.setOutput('metrics-path', await (0,output_file/* writeOutputFile */.B)(dir, 'cluster-check.prom', metrics));
    const text = serialiseClusterReports(reports, reason);
    reporter.setOutput('report-path', await (0,output_file/* writeOutputFile */.B)(dir, 'cluster-check.report.json', text));
    await reporter.comment({
        mode: inputs.comment,
        marker: { action: 'cluster-check', label: inputs.alias },
        noteworthy: level !== 'ok',
        token: inputs.githubToken,
        signal,
        render: (extent, filesUrl) => renderClustersMarkdown(reports, {
            extent: extent === 'full' ? 'full' : 'brief',
            ...(filesUrl !== undefined && { filesUrl }),
        }),
    });
    if (reason !== '')
        throw new run_failure/* RunFailure */.a(reason, reports.map(cluster_word/* describeClusterVerdict */.Zr).join('; '));
    reporter.setOutput('failure-reason', '');
}
/** What could not be looked at is never green. */
function judgeRun(level, findings, { failOn }) {
    if (level === 'critical' || (level === 'warning' && failOn === 'warning'))
        return 'findings';
    // A warning elsewhere makes nothing seen that was not.
    const unseen = level === 'unknown' || findings.some((finding) => (0,src_level/* levelOf */.I)(finding) === 'unknown');
    return unseen ? 'unproved' : '';
}

// EXTERNAL MODULE: ./build/src/action/server-session.js + 1 modules
var server_session = __webpack_require__(2480);
;// CONCATENATED MODULE: ./build/src/action/check-cluster.js















/** Asks every cluster that is named, judges it, and says so in all places at once. Reads only. @throws {ExpectedError} */
async function checkClusters(inputs, context) {
    const { reporter, workspace } = context;
    if (inputs.githubToken !== '')
        reporter.hide(inputs.githubToken);
    const dir = await (0,output_file/* openOutputDir */.j)(inputs.reportDir, context);
    const desired = await loadDesired(inputs, context);
    const declared = await readDeclared(inputs, desired, context);
    const clusters = resolveClusters(desired, inputs, context);
    const checks = clusters.map((access) => checkOne(access, desired, declared, inputs, context));
    const reports = await (0,heartbeat/* withHeartbeat */.p)(reporter, 'checking clusters', () => Promise.all(checks));
    const { locate } = (0,config_locate.createLocator)(workspace);
    const located = reports.map(async (report) => ({ ...report, findings: await locate(report.findings) }));
    await publishClusters(await Promise.all(located), inputs, dir, context);
}
async function loadDesired({ configDir, alias }, { workspace, reporter }) {
    const loaded = await (0,load/* loadConfig */.Z)({ workspace, configDir });
    const errors = loaded.findings.filter(({ severity }) => severity === 'error');
    if (loaded.desired === undefined)
        throw new src_errors/* ConfigError */.xL(errors);
    reporter.showFindings(loaded.findings.filter(({ severity }) => severity === 'warning'));
    return { ...loaded.desired, aliases: (0,server_session/* chooseAliases */.O)(loaded.desired.aliases, alias) };
}
/** What one env file describes is one cluster. */
async function readDeclared({ envFile }, { aliases }, { workspace }) {
    if (envFile === '')
        return undefined;
    if (aliases.length > 1) {
        const message = 'Input `env-file` describes one cluster, and several aliases are checked.';
        throw refuseInput(message, 'Check each alias in a step of its own.');
    }
    const read = await (0,read_file/* readText */.yR)(workspace, envFile);
    if (read.kind === 'refused')
        throw new src_errors/* ConfigError */.xL([read.finding]);
    if (read.kind === 'missing')
        throw refuseInput(`Input \`env-file\`: there is no ${envFile}.`, 'Correct the path.');
    const parsed = (0,env_file/* parseEnvFile */.FO)(read.file, read.text);
    const { spec, findings } = (0,read_spec/* readSpec */.O)(read.file, parsed);
    if (spec === undefined)
        throw new src_errors/* ConfigError */.xL(findings.filter(({ severity }) => severity === 'error'));
    return { spec, env: new env_reader/* EnvReader */.b(read.file, parsed) };
}
function refuseInput(message, mend) {
    return new src_errors/* ConfigError */.xL([{ rule: 'input/env-file', severity: 'error', message, mend }], 'invalid-input');
}
async function checkOne({ connection, signed }, desired, declared, inputs, { signal }) {
    const reader = (0,connect/* openReader */.c)(connection, { signal, timeoutMs: inputs.timeoutSeconds * 1000 });
    try {
        return await checkCluster(reader, connection, { signed, askNodes: inputs.askNodes, signal }, {
            thresholds: Object.fromEntries(Object.entries(inputs.thresholds).filter(([, limit]) => limit !== undefined)),
            quotas: listQuotas(desired, connection.alias),
            versions: { accepted: new Set(inputs.acceptAdvisories), builtFrom: inputs.builtFrom || undefined },
            ...(declared !== undefined && { declared }),
        });
    }
    finally {
        await reader.close();
    }
}

// EXTERNAL MODULE: ./build/src/config/duration.js
var config_duration = __webpack_require__(9154);
// EXTERNAL MODULE: ./build/src/action/limit.js
var limit = __webpack_require__(6755);
;// CONCATENATED MODULE: ./build/src/action/cluster-input.js


/** The inputs of a cluster check. Stable: workflows depend on them. */
const clusterDefaults = {
    'config-dir': 'config',
    alias: 'primary_cluster',
    'env-file': '',
    'max-usage': '80,90',
    'max-quota-usage': '80,95',
    'max-bucket-size': '',
    'max-usage-age': '2d,7d',
    'max-clock-skew': '5s,60s',
    'min-certificate-life': '30d,7d',
    'ask-nodes': 'false',
    'built-from': '',
    'accept-advisories': '',
    'fail-on': 'critical',
    timeout: '15s',
    'allow-insecure-http': 'false',
    'report-dir': '',
    comment: 'changes-only',
    'github-token': '',
};
const pairMend = 'Write one value, beyond which the check fails, or two with a comma: warning, then failure.';
const timeMend = 'Write a number and s, m, h or d, such as 15m.';
const shareMend = 'Shares are like 80%.';
function readClusterInputs(reader) {
    return {
        configDir: reader.text('config-dir'),
        alias: reader.text('alias'),
        /** Empty where what runs is not compared with an env file. */
        envFile: reader.text('env-file'),
        thresholds: {
            usage: reader.parsed('max-usage', limit/* parseShareLimit */.wG, `${pairMend} ${shareMend}`),
            quota: reader.parsed('max-quota-usage', limit/* parseShareLimit */.wG, `${pairMend} ${shareMend}`),
            bucketBytes: reader.parsed('max-bucket-size', limit/* parseByteLimit */.H1, `${pairMend} Sizes are like 10GiB.`),
            usageAge: reader.parsed('max-usage-age', limit/* parseTimeLimit */.Er, `${pairMend} ${timeMend}`),
            clockSkew: reader.parsed('max-clock-skew', limit/* parseTimeLimit */.Er, `${pairMend} ${timeMend}`),
            certificateLife: reader.parsed('min-certificate-life', limit/* parseLifeLimit */.nB, `${pairMend} ${timeMend}`),
        },
        askNodes: reader.flag('ask-nodes'),
        /** Empty where it is not known. */
        builtFrom: reader.text('built-from'),
        acceptAdvisories: reader.list('accept-advisories'),
        failOn: reader.oneOf('fail-on', ['critical', 'warning']),
        timeoutSeconds: reader.parsed('timeout', config_duration/* parseDuration */.E, timeMend) ?? 15,
        allowInsecureHttp: reader.flag('allow-insecure-http'),
        reportDir: reader.text('report-dir'),
        comment: reader.oneOf('comment', ['changes-only', 'true', 'false']),
        /** Empty where nothing is to be posted. */
        githubToken: reader.text('github-token'),
    };
}

;// CONCATENATED MODULE: ./build/actions/cluster-check/inputs.js


;// CONCATENATED MODULE: ./build/actions/cluster-check/run.js



/** Judges; writes nothing. */
const run_action = (0,action/* defineAction */.Q)({
    name: 'cluster-check',
    defaults: clusterDefaults,
    readInputs: readClusterInputs,
    run: checkClusters,
});


/***/ }),

/***/ 6755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ parseTimeLimit),
/* harmony export */   G3: () => (/* binding */ parseCountLimit),
/* harmony export */   H1: () => (/* binding */ parseByteLimit),
/* harmony export */   nB: () => (/* binding */ parseLifeLimit),
/* harmony export */   wG: () => (/* binding */ parseShareLimit)
/* harmony export */ });
/* harmony import */ var _config_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5208);
/* harmony import */ var _config_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9154);
/** Limits as an input holds them: `15m`, or `5m,15m` for a warning before the failure. */


/** In seconds. */
function parseTimeLimit(text) {
    return parseLimit(text, (part) => (part === '0' ? 0 : (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(part)));
}
/** In bytes. */
function parseByteLimit(text) {
    return parseLimit(text, _config_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .z);
}
function parseCountLimit(text) {
    return parseLimit(text, (part) => (/^\d{1,15}$/.test(part) ? Number(part) : undefined));
}
/** One value alone is where the check fails; half of it is where it warns, as for a rule's own values. */
function parseLimit(text, parse) {
    const values = text.split(',').map((part) => parse(part.trim()));
    const [first, second = first] = values;
    if (first === undefined || second === undefined || values.length > 2 || first > second)
        return undefined;
    return { warning: values.length === 1 ? Math.floor(first / 2) : first, critical: second };
}
/** Shares as percentages, `80,90` or `80%,90%`, of 1. One value alone is where the check fails. */
function parseShareLimit(text) {
    return parsePair(text, (part) => {
        const percent = /^(\d{1,3}(?:\.\d)?)%?$/.exec(part)?.[1];
        return percent === undefined || Number(percent) > 100 ? undefined : Number(percent) / 100;
    });
}
/** What remains, in seconds, such as `30d,7d`: less is worse, so the warning comes first and is the greater. */
function parseLifeLimit(text) {
    const [first = '', ...others] = text.split(',');
    const turned = [...others, first].join(',');
    const limit = parsePair(turned, (part) => (part === '0' ? 0 : (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(part)));
    return limit && { warning: limit.critical, critical: limit.warning };
}
/** Without a half way: what is 45 % full is no warning of 90 %. */
function parsePair(text, parse) {
    const values = text.split(',').map((part) => parse(part.trim()));
    const [first, second = first] = values;
    if (first === undefined || second === undefined || values.length > 2 || first > second)
        return undefined;
    // A second value that is none must not stand for the first.
    return values.includes(undefined) ? undefined : { warning: first, critical: second };
}


/***/ }),

/***/ 8823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf),
/* harmony export */   c: () => (/* binding */ worstLevel)
/* harmony export */ });
/** How bad things are, in one word for each. */
const order = ['ok', 'unknown', 'warning', 'critical'];
/** `ok` for none. */
function worstLevel(levels) {
    return order[Math.max(0, ...levels.map((level) => order.indexOf(level)))] ?? 'ok';
}
/** An error is critical; what could not be looked at is unknown, however it is told. */
function levelOf({ rule, severity }) {
    if (severity === 'error')
        return 'critical';
    if (rule.startsWith('unread/'))
        return 'unknown';
    return severity === 'warning' ? 'warning' : 'ok';
}


/***/ }),

/***/ 3762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ listCheckFindings),
/* harmony export */   T0: () => (/* binding */ rankLevel),
/* harmony export */   YD: () => (/* binding */ sumBacklogs),
/* harmony export */   YR: () => (/* binding */ sortRules),
/* harmony export */   fD: () => (/* binding */ findWorstLevel)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8350);


const ranks = { ok: 0, unknown: 1, warning: 2, critical: 3 };
/** From 0, the best, to 3. */
function rankLevel(level) {
    return ranks[level];
}
/** The worst of them; `ok` for none. */
function findWorstLevel(levels) {
    return levels.reduce((worst, level) => (ranks[level] > ranks[worst] ? level : worst), 'ok');
}
function sumBacklogs(rules) {
    const backlogs = rules.flatMap(({ backlog }) => backlog ?? []);
    const sum = (read) => backlogs.reduce((total, backlog) => total + read(backlog), 0);
    const ages = backlogs.flatMap(({ oldestSeconds }) => oldestSeconds ?? []);
    const count = (level) => rules.filter((rule) => rule.level === level).length;
    return {
        rules: rules.length,
        levels: {
            ok: count('ok'),
            unknown: count('unknown'),
            warning: count('warning'),
            critical: count('critical'),
        },
        complete: backlogs.length === rules.length && backlogs.every(({ complete }) => complete),
        pendingObjects: sum(({ pendingObjects }) => pendingObjects),
        failedObjects: sum(({ failedObjects }) => failedObjects),
        pendingDeletes: sum(({ pendingDeletes }) => pendingDeletes),
        pendingBytes: sum(({ pendingBytes }) => pendingBytes),
        unsizedObjects: sum(({ unsizedObjects }) => unsizedObjects),
        ...(ages.length > 0 && { oldestSeconds: ages.reduce((oldest, age) => Math.max(oldest, age)) }),
    };
}
/** Worst first; of one level, what failed, is older or is more comes first. */
function sortRules(rules) {
    return [...rules].sort((a, b) => ranks[b.level] - ranks[a.level] ||
        (b.backlog?.failedObjects ?? 0) - (a.backlog?.failedObjects ?? 0) ||
        (b.backlog?.oldestSeconds ?? 0) - (a.backlog?.oldestSeconds ?? 0) ||
        (b.backlog?.pendingObjects ?? 0) - (a.backlog?.pendingObjects ?? 0));
}
/** Those about sites and those of every rule, worst first, each once; a note of many rules, once for all of them. */
function listCheckFindings({ findings, rules }) {
    const all = [...findings, ...rules.flatMap((rule) => rule.findings)];
    const alike = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(all, (finding) => JSON.stringify([finding.rule, finding.message, placeOf(finding)]));
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .Tc)([...alike.values()].flatMap(mergeAlike));
}
/** What is wrong has its own place each time; a note is the same wherever it stands. */
function placeOf({ severity, source }) {
    return severity === 'note' ? undefined : source;
}
function mergeAlike([first, ...others]) {
    if (first === undefined)
        return [];
    const places = new Set([first, ...others].map(({ source }) => JSON.stringify(source))).size;
    if (places === 1)
        return [first];
    return [{ ...first, message: `${first.message} (In ${places} places; this is the first.)` }];
}


/***/ }),

/***/ 3031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ linkSource)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5601);


/** A place in a file as code, and as a link to it where `filesUrl` tells where files can be seen. */
function linkSource(source, filesUrl) {
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSource */ .j2)(source));
    if (filesUrl === undefined)
        return name;
    const path = source.file.split('/').map(encodeSegment).join('/');
    const line = source.line === undefined ? '' : `#L${source.line}`;
    return `<a href="${filesUrl}/${path}${line}">${name}</a>`;
}
/** Also what `encodeURIComponent` leaves; half a surrogate pair, which no file's name holds, becomes `?`. */
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '?')).replace(/[!'()*~_]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
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

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderLabels),
/* harmony export */   w: () => (/* binding */ renderGauge)
/* harmony export */ });
/** Prometheus' text format (0.0.4): gauges only. */
/** One family; '' without a sample, since what is not known has no series. Ends with a line break. */
function renderGauge(name, help, samples) {
    if (samples.length === 0)
        return '';
    const lines = samples.map(({ labels, value }) => `${name}${renderLabels(labels)} ${value}\n`);
    return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join('')}`;
}
/** `{name="value"}`; '' for none. */
function renderLabels(labels) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
/** The format is UTF-8, which half a surrogate pair has no place in, and knows three escapes. */
function escapeLabel(value) {
    const unicode = value.replace(/\p{Cs}/gu, '\ufffd');
    return unicode.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}


/***/ })

};
