export const id = 2932;
export const ids = [2932];
export const modules = {

/***/ 2932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ run_action)
});

// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(9648);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/level.js
var src_level = __webpack_require__(8823);
// EXTERNAL MODULE: ./build/src/cluster/running/diff-running.js + 1 modules
var diff_running = __webpack_require__(9001);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
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

// EXTERNAL MODULE: ./build/src/server/routes.js + 8 modules
var routes = __webpack_require__(1839);
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

// EXTERNAL MODULE: ./build/src/cluster/running/info.js
var running_info = __webpack_require__(9246);
// EXTERNAL MODULE: ./build/src/server/connect.js + 9 modules
var connect = __webpack_require__(6927);
;// CONCATENATED MODULE: ./build/src/cluster/running/node.js
/** Every node asked by itself, where this machine reaches it: clocks, certificates, and which node may go now. */




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
    const unknown = { endpoint, clockAheadSeconds: undefined, mayGo: undefined, certificate: undefined };
    if (address === null)
        return unknown;
    const end = AbortSignal.any([AbortSignal.timeout(node_timeoutMs), ...(signal ? [signal] : [])]);
    const keyless = { alias: `${alias} ${endpoint}`, url: address, accessKey: '', secretKey: '' };
    const connection = caFile === undefined ? keyless : { ...keyless, caFile };
    const certificate = await readCertificate(address, end).catch(() => undefined);
    const reader = (0,connect/* openReader */.c)(connection, { timeoutMs: node_timeoutMs, signal: end });
    try {
        const started = now();
        const live = await reader.read(routes/* routes */.J.getLiveness);
        const clockAheadSeconds = compareClock(live, started, now());
        const { status } = await reader.read(routes/* routes */.J.getWriteHealth, { query: { maintenance: 'true' } });
        return { endpoint, clockAheadSeconds, mayGo: status === 200, certificate };
    }
    catch {
        return { ...unknown, certificate };
    }
    finally {
        await reader.close();
    }
}

// EXTERNAL MODULE: ./build/src/cluster/running/json.js
var json = __webpack_require__(5688);
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
    const root = (0,json/* parseFields */.L5)(text);
    if (root === undefined || !root.has('lastUpdate'))
        return undefined;
    const countedAt = Date.parse((0,json/* readText */.yR)(root, 'lastUpdate'));
    const buckets = [...(0,json/* readFields */.qU)(root.get('bucketsUsageInfo'))].map(([name, value]) => readBucket(name, (0,json/* readFields */.qU)(value)));
    return {
        // The zero of the server's clock is the year 1.
        countedAt: countedAt > 0 ? countedAt : undefined,
        bytes: (0,json/* readNumber */.kz)(root, 'objectsTotalSize') ?? 0,
        objects: (0,json/* readNumber */.kz)(root, 'objectsCount') ?? 0,
        buckets: buckets.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1)),
    };
}
function readBucket(name, fields) {
    return {
        name,
        bytes: (0,json/* readNumber */.kz)(fields, 'size') ?? 0,
        objects: (0,json/* readNumber */.kz)(fields, 'objectsCount') ?? 0,
        versions: (0,json/* readNumber */.kz)(fields, 'versionsCount') ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/src/cluster/running/read-running.js
/** Everything that a running cluster tells, each part by itself: what one part lacks, another may show. */






/**
 * Reads only. @throws {ExpectedError} of a cancelled run; whatever fails else is said in its part.
 */
async function readRunning(reader, connection, options) {
    const { signed, now = Date.now, signal } = options;
    const { alias, url } = connection;
    const ask = (read) => signed ? attempt(read) : Promise.resolve(refuse('No keys were given.', 'missing-credentials'));
    const [health, info, usage, certificate] = await Promise.all([
        attempt(() => readHealth(reader, now)),
        ask(() => (0,running_info/* readInfo */.LV)(reader)),
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
        return value === undefined ? refuse(running_info/* noAdminApi */.p$, 'unsupported') : { ok: true, value };
    }
    catch (error) {
        if (!(error instanceof errors/* ExpectedError */.Dh) || error.reason === 'cancelled')
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

// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
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
function judgeCertificate(served, thresholds, now) {
    if (!served.ok) {
        const mend = 'Check from a machine that reaches the address directly.';
        return [find('warning', 'unread/certificate', [`The certificate can't be seen: ${served.why}`, mend])];
    }
    return served.value === undefined ? [] : judgeServed('The certificate', served.value, thresholds, now);
}
/** Of nodes that were asked themselves: what is behind a proxy has other certificates than the proxy. */
function judgeNodeCertificates({ nodes, origin }, thresholds, now) {
    return nodes.flatMap(({ endpoint, certificate }) => {
        if (certificate === undefined || origin === `https://${endpoint}`)
            return [];
        return judgeServed(`The certificate of node ${(0,judgement/* quote */.hD)(endpoint)}`, certificate, thresholds, now);
    });
}
function judgeServed(whose, { validFrom, validTo, names, fits }, { certificateLife }, now) {
    return [
        ...judgeLife(whose, Math.floor((validTo - now) / 1000), certificateLife),
        ...(validFrom > now
            ? [
                find('error', 'certificate/early', [
                    `${whose} is not valid yet.`,
                    'Look at the clocks, or issue it again.',
                ]),
            ]
            : []),
        ...(fits
            ? []
            : [
                find('error', 'certificate/name', [
                    `${whose} is for ${names.map((name) => (0,judgement/* quote */.hD)(name)).join(', ') || 'no name at all'}, not for the address asked.`,
                    'Issue one that names every address that clients use.',
                ]),
            ]),
    ];
}
function judgeLife(whose, seconds, { warning, critical }) {
    const mend = 'Renew it; the server takes new files up by itself.';
    if (seconds <= 0) {
        return [find('error', 'certificate/expired', [`${whose} has expired.`, mend])];
    }
    if (seconds >= warning)
        return [];
    const message = `${whose} expires in ${Math.floor(seconds / day)} days.`;
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
        ...judgeVerdict('health/live', live, 'The server is not up yet', 'Wait until it has started, and look at its log.'),
        ...judgeVerdict('health/ready', ready, 'The server is not ready for requests', 'Look at its log; where it uses a KMS or etcd, at these too.'),
        ...judgeVerdict('health/write-quorum', write, 'An erasure set can’t be written', 'Bring nodes and drives back until enough drives of the set can be written.'),
        ...judgeVerdict('health/read-quorum', read, 'An erasure set can’t even be read', 'Bring nodes and drives back until enough drives of the set can be read.'),
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
    return find('warning', 'unread/health', [`The health API can't be asked: ${part.why}`, mend]);
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
            'Not every node may be taken down now: without some of them, writes would be refused, or objects not be read.',
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

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/cluster/erasure.js
var erasure = __webpack_require__(1315);
;// CONCATENATED MODULE: ./build/src/cluster/judge/margin.js
/** How much more a running cluster can lose, from the drives that are whole now: online, and not being filled. */


/** Every set of every pool; one whose drives are all unknown has none that is whole. */
function listSets({ nodes, pools, parity }) {
    if (parity === undefined)
        return [];
    const whole = nodes.flatMap(({ drives }) => drives).filter(isWhole);
    const bySet = (0,group_by/* groupBy */.$)(whole, ({ pool, set }) => `${pool}/${set}`);
    return pools.flatMap(({ sets, setSize }, pool) => Array.from({ length: sets }, (_, set) => {
        const readQuorum = setSize - parity.standard;
        // Two halves could disagree.
        const writeQuorum = readQuorum === parity.standard ? readQuorum + 1 : readQuorum;
        return { pool, set, whole: bySet.get(`${pool}/${set}`) ?? [], readQuorum, writeQuorum };
    }));
}
function isOnline({ state }) {
    return state === 'ok';
}
/** One that is being filled lacks objects, which are lost with as many others as parity bears. */
function isWhole(drive) {
    return isOnline(drive) && !drive.healing;
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
    const spare = sets.map((set) => ({ ...set, drives: Math.max(0, set.whole.length - quorumOf(set)) }));
    return {
        drives: Math.min(...spare.map(({ drives }) => drives)),
        nodes: Math.min(...spare.map(({ whole, drives }) => (0,erasure/* countNodes */.d8)(whole.map(({ node }) => node), drives))),
    };
}
/** Whether every set can still be written, and all that is in it be read, without this node. */
function mayGo({ drives }, sets) {
    const own = new Set(drives);
    return sets.every(({ whole, writeQuorum }) => {
        const rest = whole.filter((drive) => !own.has(drive)).length;
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
    const mixed = (0,diff_running/* tellMixedVersions */.Ip)(nodes);
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
        ...tellMissing(pools, nodes.flatMap(({ drives }) => drives).length),
        ...tellHealing(nodes.flatMap(({ drives }) => drives)),
        ...(mixed === undefined
            ? []
            : [find('warning', 'nodes/versions', [mixed, 'Bring all nodes to one version, in one go.'])]),
    ];
}
/** Drives that no node tells of. */
function tellMissing(pools, told) {
    const expected = pools.reduce((sum, { sets, setSize }) => sum + sets * setSize, 0);
    if (told >= expected)
        return [];
    const message = `The cluster has ${expected} drives, but its nodes report only ${told}.`;
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
        return [];
    const skew = fastest.clockAheadSeconds - slowest.clockAheadSeconds;
    return exceed('nodes/clock', skew, clockSkew, [
        `The clock of ${(0,judgement/* quote */.hD)(fastest.endpoint)} is ${skew} s ahead of that of ${(0,judgement/* quote */.hD)(slowest.endpoint)}.`,
        'Have all nodes follow a time server: requests between them are refused from a difference of 15 minutes on.',
    ]);
}
/** Somebody wanted them asked. Those that are offline are told already. */
function tellUnasked({ nodes }, asked) {
    const offline = new Set(nodes.filter(({ state }) => state === 'offline').map(({ endpoint }) => endpoint));
    const unread = asked.filter(({ endpoint, mayGo }) => mayGo === undefined && !offline.has(endpoint));
    if (unread.length === 0)
        return [];
    const names = unread.map(({ endpoint }) => (0,judgement/* quote */.hD)(endpoint)).join(', ');
    const message = `Out of reach from here, so that their clocks and certificates are not known: ${names}.`;
    const mend = 'Run the check where nodes can be reached, mend their certificates, or leave "ask-nodes" out.';
    return [find('note', 'unread/nodes', [message, mend])];
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
            const message = `How full pool ${pool} is, is not known: none of its drives reports its space.`;
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
/** The fullest drive of a pool that as a whole is less full: the server refuses writes to a set with one full drive. */
function judgeDrives({ nodes }, pools, { usage }) {
    const drives = nodes.flatMap((node) => node.drives).filter(isOnline);
    return pools.flatMap(({ pool, space }) => {
        const shares = drives.flatMap((drive) => {
            if (drive.pool !== pool - 1 || drive.space === undefined)
                return [];
            return [{ name: `${drive.node}${drive.path}`, share: drive.space.used / drive.space.total }];
        });
        const [fullest] = shares.sort((a, b) => b.share - a.share);
        if (fullest === undefined || space === undefined)
            return [];
        if (rank(fullest.share, usage) <= rank(space.usedShare, usage))
            return [];
        const message = `Drive ${(0,judgement/* quote */.hD)(fullest.name)} is ${percent(fullest.share)} full, and its pool ${percent(space.usedShare)}: one full drive is enough for writes to be refused.`;
        const mend = 'See what else is on it; all drives of a pool should be of one size and hold nothing else.';
        return exceed('space/drive', fullest.share, usage, [message, mend]);
    });
}
function rank(share, { warning, critical }) {
    return Number(share > warning) + Number(share > critical);
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
        const mend = 'Check again once its scanner has gone round, which begins with the first bucket.';
        return [find('note', 'unread/usage', [message, mend])];
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

// EXTERNAL MODULE: ./build/src/cluster/running/release.js
var running_release = __webpack_require__(1809);
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
        const release = (0,running_release/* parseRelease */.B)(version) ?? (0,running_release/* parseRelease */.B)(facts.builtFrom ?? '');
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
    const from = since === undefined ? undefined : (0,running_release/* parseRelease */.B)(since);
    if (from !== undefined && release < from)
        return false;
    // The other two took up what the community edition had fixed.
    const until = (0,running_release/* parseRelease */.B)(fixed[edition] ?? fixed.community ?? '');
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
        ...(info?.deploymentId && { deploymentId: info.deploymentId }),
        level: (0,src_level/* worstLevel */.cY)(findings.map(src_level/* levelOf */.In)),
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
        ...tellUnasked(info.value, running.nodes),
        ...judgeNodeCertificates(running, thresholds, now),
        ...judgeSpace(pools, space, thresholds),
        ...judgeDrives(info.value, pools, thresholds),
        ...judgeUsage(usage, quotas, thresholds, now),
        ...judgeVersions(info.value, versions),
        ...(declared === undefined ? [] : (0,diff_running/* diffDeclared */.Ir)(declared.spec, info.value, declared.env)),
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

// EXTERNAL MODULE: ./build/src/config/locate.js
var config_locate = __webpack_require__(1872);
// EXTERNAL MODULE: ./build/src/action/expected-deployment.js
var expected_deployment = __webpack_require__(8795);
// EXTERNAL MODULE: ./build/src/action/heartbeat.js
var heartbeat = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/src/action/keep-issue.js
var keep_issue = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/src/action/login/login.js + 4 modules
var login_login = __webpack_require__(9096);
// EXTERNAL MODULE: ./build/src/action/output-file.js
var output_file = __webpack_require__(9438);
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
;// CONCATENATED MODULE: ./build/src/action/cluster/cluster-session.js





/**
 * With a login no cluster is without keys.
 * @throws {ConfigError} for an address that is refused, or half a pair of keys
 */
function resolveClusters({ root, aliases }, { allowInsecureHttp }, login, { environment, reporter }) {
    const without = login ? [] : aliases.filter((alias) => !hasKeys(alias, environment));
    const keyless = new Set(without.map(({ name }) => name));
    const untrusted = (0,event_guard/* isUntrusted */.fb)(environment);
    const options = { allowInsecureHttp, untrusted, signsIn: login !== undefined };
    const connections = (0,credentials/* resolveConnections */.g)(aliases, { ...environment, ...standIn(aliases, keyless) }, options);
    (0,secret/* hideSecrets */.s)(reporter, connections.filter(({ alias }) => !keyless.has(alias)));
    return connections.map(({ caFile, ...connection }) => {
        reporter.log('info', `${connection.alias} is ${connection.url.origin}`);
        const trusted = caFile === undefined ? connection : { ...connection, caFile: (0,external_node_path_.resolve)(root, caFile) };
        if (!keyless.has(connection.alias))
            return { connection: login?.join(trusted) ?? trusted, signed: true };
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

// EXTERNAL MODULE: ./build/src/action/cluster/declared-cluster.js + 19 modules
var declared_cluster = __webpack_require__(7751);
// EXTERNAL MODULE: ./build/src/render/report-json.js + 1 modules
var report_json = __webpack_require__(5790);
// EXTERNAL MODULE: ./build/src/render/cluster/cluster-word.js
var cluster_word = __webpack_require__(2370);
;// CONCATENATED MODULE: ./build/src/render/cluster/cluster-json.js



/** What a check of clusters came to, for machines; what is not known is left out. Findings are with all together. */
function serialiseClusterReports(reports, failureReason) {
    return (0,report_json/* serialiseReport */.ev)({
        action: 'cluster-check',
        status: (0,src_level/* worstLevel */.cY)(reports.map(({ level }) => level)),
        failureReason,
        findings: (0,cluster_word/* listClusterFindings */.tr)(reports),
        clusters: reports.map(({ findings, ...cluster }) => cluster),
    });
}

// EXTERNAL MODULE: ./build/src/render/duration.js
var duration = __webpack_require__(6412);
// EXTERNAL MODULE: ./build/src/render/file-link.js
var file_link = __webpack_require__(5412);
// EXTERNAL MODULE: ./build/src/render/finding-text.js
var finding_text = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/render/quantity.js
var quantity = __webpack_require__(3749);
;// CONCATENATED MODULE: ./build/src/render/cluster/cluster-markdown.js







const bounds = {
    full: { nodes: 100, buckets: 30, findings: 100, characters: 400 },
    brief: { nodes: 10, buckets: 5, findings: 10, characters: 200 },
};
/** One after the other, the worst first. */
function renderClustersMarkdown(reports, options) {
    const worstFirst = [...reports].sort((a, b) => (0,src_level/* rankLevel */.T0)(b.level) - (0,src_level/* rankLevel */.T0)(a.level));
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
;// CONCATENATED MODULE: ./build/src/render/cluster/cluster-metrics.js


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
        one('check_level', 'Verdict: 0 ok, 1 unknown, 2 warning, 3 critical.', ({ level }) => (0,src_level/* rankLevel */.T0)(level)),
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
;// CONCATENATED MODULE: ./build/src/render/cluster/cluster-text.js




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
;// CONCATENATED MODULE: ./build/src/action/cluster/publish-cluster.js










/** Without numbers, which change from run to run. */
const titles = {
    ok: 'A cluster is in order',
    unknown: 'A cluster could not be judged in full',
    warning: 'A cluster needs attention',
    critical: 'A cluster is not in order',
};
/** Tells a check in every place at once, then fails the run where it is not in order. @throws {RunFailure} */
async function publishClusters(reports, inputs, dir, context) {
    const { reporter, signal } = context;
    const level = (0,src_level/* worstLevel */.cY)(reports.map((report) => report.level));
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
    reporter.setOutput('metrics-path', await (0,output_file/* writeOutputFile */.BF)(dir, 'cluster-check.prom', metrics));
    const text = serialiseClusterReports(reports, reason);
    reporter.setOutput('report-path', await (0,output_file/* writeOutputFile */.BF)(dir, 'cluster-check.report.json', text));
    const render = (extent, filesUrl) => renderClustersMarkdown(reports, {
        extent: extent === 'full' ? 'full' : 'brief',
        ...(filesUrl !== undefined && { filesUrl }),
    });
    await reporter.comment({
        mode: inputs.comment,
        marker: { action: 'cluster-check', label: inputs.alias },
        noteworthy: level !== 'ok',
        token: inputs.githubToken,
        signal,
        render,
    });
    const verdict = reports.map(cluster_word/* describeClusterVerdict */.Zr).join('; ');
    const news = { whole: reason === '', title: titles[level], closing: (0,markdown/* escapeMarkdown */.FV)(verdict), render };
    await (0,keep_issue/* keepIssue */.p)('cluster-check', news, { ...inputs, label: inputs.alias }, context);
    if (reason !== '')
        throw new run_failure/* RunFailure */.a(reason, verdict);
    reporter.setOutput('failure-reason', '');
}
/** What could not be looked at is never green. */
function judgeRun(level, findings, { failOn }) {
    if (level === 'critical' || (level === 'warning' && failOn === 'warning'))
        return 'findings';
    // A warning elsewhere makes nothing seen that was not.
    const unseen = level === 'unknown' || findings.some((finding) => (0,src_level/* levelOf */.In)(finding) === 'unknown');
    return unseen ? 'unproved' : '';
}

;// CONCATENATED MODULE: ./build/src/action/cluster/check-cluster.js













/** Asks every cluster that is named, judges it, and says so in all places at once. Reads only. @throws {ExpectedError} */
async function checkClusters(inputs, context) {
    if (inputs.githubToken !== '')
        context.reporter.hide(inputs.githubToken);
    const dir = await (0,output_file/* openOutputDir */.jk)(inputs.reportDir, context);
    const issue = { ...inputs, label: inputs.alias };
    const reports = await (0,keep_issue/* lookOrTell */.W)('cluster-check', issue, context, () => look(inputs, context));
    await publishClusters(reports, inputs, dir, context);
}
async function look(inputs, context) {
    const { reporter, workspace } = context;
    const { desired, warnings } = await (0,declared_cluster/* loadClusterConfig */.N)(inputs, context);
    reporter.showFindings(warnings);
    const declared = await readDeclared(inputs, desired, context);
    const login = (0,login_login/* openLogin */.s)(inputs, ['cluster-check'], context, { signal: context.signal });
    const clusters = resolveClusters(desired, inputs, login, context);
    const checks = clusters.map((access) => checkOne(access, desired, declared, inputs, context));
    const reports = await (0,heartbeat/* withHeartbeat */.p)(reporter, 'checking clusters', () => Promise.all(checks)).finally(() => login?.end());
    assertMeant(inputs, reports);
    const { locate } = (0,config_locate.createLocator)(workspace);
    const located = reports.map(async (report) => ({ ...report, findings: await locate(report.findings) }));
    return Promise.all(located);
}
/** One that tells nothing of itself is told by the check. @throws {RefusedError} */
function assertMeant({ expectedDeployments }, reports) {
    const found = reports.flatMap(({ alias, deploymentId: id }) => (id === undefined ? [] : [{ alias, id }]));
    (0,expected_deployment/* assertDeployments */.r1)(expectedDeployments, found);
}
/** What one env file describes is one cluster. */
async function readDeclared({ envFile }, { aliases }, context) {
    if (envFile === '')
        return undefined;
    if (aliases.length > 1) {
        const message = 'Input `env-file` describes one cluster, and several aliases are checked.';
        const mend = 'Check each alias in a step of its own.';
        throw new errors/* ConfigError */.xL([{ rule: 'input/env-file', severity: 'error', message, mend }], 'invalid-input');
    }
    return (0,declared_cluster/* readDeclaredCluster */.z)(envFile, context);
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
// EXTERNAL MODULE: ./build/src/action/input/issue-input.js
var issue_input = __webpack_require__(6717);
// EXTERNAL MODULE: ./build/src/action/input/limit.js
var limit = __webpack_require__(6132);
// EXTERNAL MODULE: ./build/src/action/input/login-input.js
var login_input = __webpack_require__(8743);
;// CONCATENATED MODULE: ./build/src/action/input/cluster-input.js





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
    'expected-deployment-id': '',
    'allow-insecure-http': 'false',
    ...login_input/* loginDefaults */.uS,
    'report-dir': '',
    comment: 'changes-only',
    ...issue_input/* issueDefaults */.g,
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
        /** `undefined`: any server that takes the keys. */
        expectedDeployments: reader.parsed('expected-deployment-id', expected_deployment/* parseExpectedDeployments */.cP, expected_deployment/* deploymentMend */.CT),
        allowInsecureHttp: reader.flag('allow-insecure-http'),
        ...(0,login_input/* readLoginInputs */.HA)(reader),
        reportDir: reader.text('report-dir'),
        comment: reader.oneOf('comment', ['changes-only', 'true', 'false']),
        ...(0,issue_input/* readIssueInputs */.H)(reader),
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

/***/ 4580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

const issuesUrl = 'https://github.com/minio-actions/minio-actions/issues';
function describeError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL)
        return { reason: error.reason, message: `${error.message}.` };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk) {
        return { reason: error.reason, message: `${error.message} To go on: ${error.unlock}.` };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh)
        return { reason: error.reason, message: error.message };
    const message = `This is a mistake of ours: please report the lines above at ${issuesUrl}.`;
    return { reason: 'internal-error', message };
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

/***/ 6132:
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

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ lookOrTell),
/* harmony export */   p: () => (/* binding */ keepIssue)
/* harmony export */ });
/* harmony import */ var _render_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6610);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5601);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4580);



/** Where the input `issue` asks for it. A run that was cancelled says nothing. Never fails. */
async function keepIssue(action, { title, ...news }, { issue, issueLabels, label, githubToken: token }, { reporter, signal }) {
    if (!issue || signal.aborted)
        return;
    const about = { marker: { action, label }, title: `${title} (${label})` };
    await reporter.issue({ ...news, ...about, labels: issueLabels, token, signal });
}
/** Looks, and where that fails says so in the issue: nobody may take silence for order. @throws what `look` throws */
async function lookOrTell(action, options, context, look) {
    try {
        return await look();
    }
    catch (error) {
        await keepIssue(action, describeBlindness(action, (0,_describe_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .U)(error)), options, context);
        throw error;
    }
}
/** As much of a message as is read. */
const maxMessage = 4000;
function describeBlindness(action, { reason, message }) {
    const text = [`### ${action} failed: ${reason}`, (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_render_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(message, maxMessage))].join('\n\n');
    return { whole: false, title: `${action} could not look`, closing: '', render: () => text };
}


/***/ }),

/***/ 8823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   T0: () => (/* binding */ rankLevel),
/* harmony export */   cY: () => (/* binding */ worstLevel)
/* harmony export */ });
/** How bad things are, in one word for each. */
const order = ['ok', 'unknown', 'warning', 'critical'];
/** From 0, the best, to 3. */
function rankLevel(level) {
    return order.indexOf(level);
}
/** `ok` for none. */
function worstLevel(levels) {
    return order[Math.max(0, ...levels.map(rankLevel))] ?? 'ok';
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

/***/ 5412:
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
