export const id = 2325;
export const ids = [2325];
export const modules = {

/***/ 7751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ loadClusterConfig),
  z: () => (/* binding */ readDeclaredCluster)
});

// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
;// CONCATENATED MODULE: ./build/src/cluster/env-reader.js
/** The variables of an env file by name, and what was wrong with them. */

class EnvReader {
    file;
    findings = [];
    variables;
    byName;
    constructor(file, { variables }) {
        this.file = file;
        this.variables = variables;
        this.byName = new Map(variables.map((variable) => [variable.name, variable]));
    }
    /** The text; a variable that is set to nothing counts as not set. */
    get(name) {
        return this.byName.get(name)?.value || undefined;
    }
    /** Where a variable is set, or the file. */
    locate(name) {
        return this.byName.get(name)?.source ?? { file: this.file, path: [] };
    }
    /** The value or its default; what can't be read is a finding, and the default stands in. */
    read(setting) {
        const text = this.get(setting.name);
        if (text === undefined)
            return setting.fallback;
        const value = setting.read(text);
        if (value !== undefined)
            return value;
        const message = `${setting.name} can't be ${show(text)}.`;
        this.findings.push((0,judgement/* error */.z3)('cluster/setting', this.locate(setting.name), message, `Write ${setting.expected}.`));
        return setting.fallback;
    }
    /** The text if `read` takes it; otherwise a finding. */
    readText(name, rule, expected, read) {
        const text = this.get(name);
        const value = text === undefined ? undefined : read(text);
        if (text === undefined || value !== undefined)
            return value;
        this.findings.push((0,judgement/* error */.z3)(rule, this.locate(name), `${name} can't be ${show(text)}.`, `Write ${expected}.`));
        return undefined;
    }
}
/** An address may carry a password, or a token in its query, which must not be shown. */
function show(text) {
    return text.includes('://') && /[@?#]/.test(text) ? 'the address that it holds' : (0,judgement/* quote */.hD)(text);
}

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/cluster/host.js
var cluster_host = __webpack_require__(7267);
// EXTERNAL MODULE: ./build/src/cluster/setting/index.js + 1 modules
var setting = __webpack_require__(4473);
;// CONCATENATED MODULE: ./build/src/cluster/check/address.js
/** Addresses that others use: of the servers, the proxy, the sites, and what the servers talk to. */



function checkAddresses(spec, env) {
    return [
        ...checkProxyHosts(spec, env),
        ...checkConsole(spec, env),
        ...checkSites(spec, env),
        ...checkPlain(spec, env),
        ...checkMetrics(spec, env),
        ...checkOidc(spec, env),
        ...checkCapacity(spec, env),
    ];
}
function checkProxyHosts({ proxy: { s3Host, consoleHost, webHost } }, env) {
    const hosts = [s3Host, consoleHost, webHost];
    const twice = hosts.find((host, index) => hosts.indexOf(host) !== index);
    if (twice === undefined)
        return [];
    const message = `${(0,judgement/* quote */.hD)(twice)} is the host name of more than one of these: the S3 API, the console, the web host.`;
    const mend = `Set ${setting/* settings */.W.s3Host.name}, ${setting/* settings */.W.consoleHost.name} and ${setting/* settings */.W.webHost.name} to different names.`;
    const names = [setting/* settings */.W.webHost, setting/* settings */.W.consoleHost, setting/* settings */.W.s3Host].map(({ name }) => name);
    const written = [...names, 'MINIO_BROWSER_REDIRECT_URL', 'MINIO_SERVER_URL'];
    const name = written.find((one) => env.get(one)?.includes(twice)) ?? setting/* settings */.W.webHost.name;
    return [(0,judgement/* error */.z3)('cluster/proxy-host', env.locate(name), message, mend)];
}
/** The console makes its links for one address, which the proxy has to serve. */
function checkConsole({ server, proxy: { consoleHost, webHost } }, env) {
    const url = server.consoleUrl === undefined ? null : URL.parse(server.consoleUrl);
    if (url === null)
        return [];
    const name = 'MINIO_BROWSER_REDIRECT_URL';
    if (url.hostname === webHost && /^\/storage(?:\/|$)/.test(url.pathname)) {
        const message = `${name} is below /storage/ of ${(0,judgement/* quote */.hD)(webHost)}, where objects are.`;
        const mend = `Use another path, such as https://${webHost}/minio-console.`;
        return [(0,judgement/* error */.z3)('cluster/console-url', env.locate(name), message, mend)];
    }
    if ([consoleHost, webHost].includes(url.hostname))
        return [];
    const message = `${name} sends browsers to ${(0,judgement/* quote */.hD)(url.hostname)}, where the rendered proxy has no console: it is at ${(0,judgement/* quote */.hD)(consoleHost)} or ${(0,judgement/* quote */.hD)(webHost)}.`;
    const mend = `Use one of these hosts, or set ${setting/* settings */.W.consoleHost.name} or ${setting/* settings */.W.webHost.name} to that one.`;
    return [(0,judgement/* warning */.$e)('cluster/console-url', env.locate(name), message, mend)];
}
function checkSites({ sites }, env) {
    const source = env.locate(setting/* settings */.W.sites.name);
    if (sites.length === 1) {
        const message = 'A front over a single site has nowhere to move clients to.';
        return [(0,judgement/* error */.z3)('cluster/site', source, message, 'Name at least two sites, or none.')];
    }
    const names = sites.map(({ name }) => name);
    const addresses = sites.flatMap(({ servers }) => servers.map(({ host, port }) => `${host}:${port}`));
    const repeated = [names, addresses].flatMap((all) => all.filter((one, index) => all.indexOf(one) !== index));
    if (repeated.length === 0)
        return [];
    const message = `${(0,judgement/* listWords */.yh)(repeated.slice(0, 3), 'and')} is named twice in ${setting/* settings */.W.sites.name}.`;
    return [(0,judgement/* error */.z3)('cluster/site', source, message, 'Give each site a name and servers of its own.')];
}
/** Addresses with secrets on the way, on other machines. */
function checkPlain({ server, oidc }, env) {
    const addresses = [
        ['MINIO_SERVER_URL', server.serverUrl],
        ['MINIO_BROWSER_REDIRECT_URL', server.consoleUrl],
        [setting/* settings */.W.oidcIssuer.name, oidc?.issuer],
    ];
    return addresses.flatMap(([name, url]) => {
        if (!url?.startsWith('http:') || (0,cluster_host/* isLoopbackHost */.cW)(URL.parse(url)?.hostname ?? ''))
            return [];
        const message = `${name} is plain http: whoever listens reads what is sent, and can change it.`;
        return [(0,judgement/* warning */.$e)('cluster/plain-http', env.locate(name), message, 'Use https.')];
    });
}
function checkMetrics({ server }, env) {
    if (server.metricsAuth === 'jwt')
        return [];
    const message = 'Anyone who reaches a node can read the metrics, with the names of all buckets.';
    const mend = 'Set MINIO_PROMETHEUS_AUTH_TYPE="jwt" and give Prometheus a token.';
    return [(0,judgement/* warning */.$e)('cluster/metrics-auth', env.locate('MINIO_PROMETHEUS_AUTH_TYPE'), message, mend)];
}
function checkOidc({ oidc }, env) {
    const own = env.variables.find(({ name }) => name.startsWith('MINIO_IDENTITY_OPENID_CONFIG_URL'));
    if (oidc === undefined || own === undefined)
        return [];
    const message = `${own.name} and ${setting/* settings */.W.oidcIssuer.name} both configure the sign-in.`;
    return [(0,judgement/* error */.z3)('cluster/oidc', env.locate(own.name), message, `Keep ${setting/* settings */.W.oidcIssuer.name} alone.`)];
}
function checkCapacity({ monitoring: { capacity } }, env) {
    if (capacity.warning < capacity.critical)
        return [];
    const { name } = setting/* settings */.W.capacityWarning;
    const message = `${name} is not below ${setting/* settings */.W.capacityCritical.name}: the warning would never come first.`;
    return [(0,judgement/* error */.z3)('cluster/setting', env.locate(name), message, 'Lower it, such as to 80%.')];
}

;// CONCATENATED MODULE: ./build/src/cluster/check/certificate.js
/** What the certificates of the nodes must be for. */


/** Nodes verify each other by what MINIO_VOLUMES names; NGINX compares with names only. */
function checkCertificates({ server, proxy }, env) {
    const drives = server.pools.flatMap((pool) => pool.drives);
    const address = drives.map(({ host }) => host).find((host) => isAddress(host) && !(0,cluster_host/* isLoopbackHost */.cW)(host));
    if (!server.tls || address === undefined)
        return [];
    const message = `Nodes are named by address, such as ${(0,judgement/* quote */.hD)(address)}: a certificate that has only names fits none of them.`;
    const mend = `Give each certificate the address of its node as a subject alternative name of type IP, and ${proxy.s3Host}, by which the proxy knows it.`;
    return [(0,judgement/* note */.N4)('cluster/certificate-address', env.locate('MINIO_VOLUMES'), message, mend)];
}
function isAddress(host) {
    return (0,cluster_host/* isIpv4 */.eH)(host) || (0,cluster_host/* isIpv6 */.sX)(host);
}

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/cluster/check/drive.js
/** Drives of all pools together: each must be a place of its own. */


function checkDrives(pools, env) {
    const source = env.locate('MINIO_VOLUMES');
    const drives = pools.flatMap((pool) => pool.drives);
    const hosts = (0,group_by/* groupBy */.$)(drives, ({ host }) => host);
    return [
        ...[...hosts].flatMap(([host, own]) => checkPaths(host, own, source)).slice(0, 1),
        ...checkServers(hosts, source),
        ...checkEvenness(pools, source),
    ];
}
/** The first: a wrong range repeats it, on every host. */
function checkPaths(host, drives, source) {
    const paths = drives.map(({ path }) => path).sort(compareFolders);
    const where = host === '' ? 'this machine' : (0,judgement/* quote */.hD)(host);
    for (const [index, path] of paths.entries()) {
        const next = paths[index + 1];
        if (next === path) {
            const message = `${(0,judgement/* quote */.hD)(path)} on ${where} is named twice: two drives of the cluster would be one.`;
            const mend = 'Name every drive once; two servers on one machine need paths of their own.';
            return [(0,judgement/* error */.z3)('cluster/duplicate-drive', source, message, mend)];
        }
        if (next?.startsWith(`${path}/`)) {
            const message = `${(0,judgement/* quote */.hD)(next)} on ${where} is below another drive, ${(0,judgement/* quote */.hD)(path)}.`;
            return [(0,judgement/* error */.z3)('cluster/nested-drive', source, message, 'Put the drives beside each other.')];
        }
    }
    return [];
}
/** A folder right before what is below it. */
function compareFolders(a, b) {
    const [left, right] = [a, b].map((path) => path.replaceAll('/', '\0'));
    return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
}
function checkServers(hosts, source) {
    return [...hosts].flatMap(([host, drives]) => {
        if (new Set(drives.map(({ port }) => port)).size < 2)
            return [];
        const message = `Two servers are on ${(0,judgement/* quote */.hD)(host)}: the loss of that machine counts twice.`;
        return [(0,judgement/* warning */.$e)('cluster/duplicate-host', source, message, 'Put each server on a machine of its own.')];
    });
}
function checkEvenness(pools, source) {
    return pools.flatMap(({ expression, drives }) => {
        const counts = [...(0,group_by/* groupBy */.$)(drives, ({ host }) => host).values()].map(({ length }) => length);
        if (new Set(counts).size < 2)
            return [];
        const message = `Hosts of ${(0,judgement/* quote */.hD)(expression)} have different numbers of drives: the loss of a bigger node costs more.`;
        return [(0,judgement/* warning */.$e)('cluster/uneven-hosts', source, message, 'Give every host of a pool as many drives.')];
    });
}

;// CONCATENATED MODULE: ./build/src/cluster/check/join-expression.js
/** One expression in place of several that differ in one number. */
/**
 * `https://h{1...3}/d{1...4}` for `https://h1/d{1...4}` and the same with h2 and h3; `undefined` where no
 * single range stands for all of them.
 */
function joinExpressions(expressions) {
    const [first = ''] = expressions;
    // Numbers of the ranges themselves are in braces and stay.
    for (const match of first.matchAll(/(?<![.{\d])\d+(?![.}\d]{2}|\d|\})/g)) {
        const head = first.slice(0, match.index);
        const tail = first.slice(match.index + match[0].length);
        const numbers = expressions.map((one) => readBetween(one, head, tail));
        const range = numbers.includes(undefined) ? undefined : makeRange(numbers.flatMap((one) => one ?? []));
        if (range !== undefined)
            return `${head}${range}${tail}`;
    }
    return undefined;
}
function readBetween(text, head, tail) {
    if (!text.startsWith(head) || !text.endsWith(tail))
        return undefined;
    const between = text.slice(head.length, text.length - tail.length);
    return /^\d{1,6}$/.test(between) ? between : undefined;
}
/** Numbers that follow each other, all without leading zeros or all of one length. */
function makeRange(numbers) {
    const [from = ''] = numbers;
    const to = numbers.at(-1) ?? '';
    const follows = numbers.every((text, index) => Number(text) === Number(from) + index);
    const plain = numbers.every((text) => !text.startsWith('0') || text === '0');
    const padded = numbers.every(({ length }) => length === from.length);
    return follows && (plain ? !to.startsWith('0') : padded) ? `{${from}...${to}}` : undefined;
}

;// CONCATENATED MODULE: ./build/src/cluster/check/host.js
/** Hosts of MINIO_VOLUMES, as they are written. */



function checkHosts(pools, { tls }, env) {
    const source = env.locate('MINIO_VOLUMES');
    const drives = pools.flatMap((pool) => pool.drives);
    if (drives.length === 0)
        return [];
    return [
        ...checkNames(drives, source),
        ...checkMixture(drives, source),
        ...checkLoopback(drives, source),
        ...checkSinglePools(pools, source),
        ...checkAlone(drives, source),
        ...checkTransport(drives, tls, source),
    ];
}
function checkNames(drives, source) {
    const hosts = [...new Set(drives.map(({ host }) => host))].filter((host) => host !== '');
    const wrong = hosts.filter((host) => !(0,cluster_host/* isHost */.jU)(host.toLowerCase()));
    if (wrong.length === 0)
        return [];
    const message = `${(0,judgement/* listWords */.yh)(wrong.slice(0, 3), 'and')} in MINIO_VOLUMES can't be the name of a host.`;
    const mend = 'Use letters, digits and -, with dots between the parts, or an IP address.';
    return [(0,judgement/* error */.z3)('cluster/host', source, message, mend)];
}
function checkMixture(drives, source) {
    const schemes = [...new Set(drives.map(({ scheme }) => scheme))];
    if (schemes.length < 2)
        return [];
    const message = schemes.includes('')
        ? 'MINIO_VOLUMES names drives of this machine and of others, which the server refuses.'
        : 'MINIO_VOLUMES has http:// and https://, which the server refuses.';
    return [(0,judgement/* error */.z3)('cluster/mixed', source, message, 'Write all of them as https://host/path.')];
}
function checkLoopback(drives, source) {
    const loopback = drives.find(({ host }) => (0,cluster_host/* isLoopbackHost */.cW)(host.toLowerCase()));
    if (loopback === undefined)
        return [];
    const message = `Every node takes ${(0,judgement/* quote */.hD)(loopback.host)} for itself, so none finds the others.`;
    return [(0,judgement/* error */.z3)('cluster/loopback', source, message, 'Name each node as the others reach it.')];
}
/** A pool on one host among several hosts: its loss takes the pool's quorum, and with it the cluster's. */
function checkSinglePools(pools, source) {
    const hostsOf = (pool) => new Set(pool.drives.map(({ host }) => host.toLowerCase()));
    const all = new Set(pools.flatMap((pool) => [...hostsOf(pool)]));
    const single = pools.filter((pool) => hostsOf(pool).size === 1);
    if (single.length === 0 || all.size < 2 || pools.length < 2 || all.has(''))
        return [];
    const message = `Each argument of MINIO_VOLUMES is a pool of its own, and ${(0,judgement/* quote */.hD)(single[0]?.expression ?? '')} is on one host: without that node nothing can be written.`;
    const joined = joinExpressions(pools.map(({ expression }) => expression));
    const mend = joined === undefined
        ? 'Write one argument for all hosts, such as https://minio{1...4}.example.com:9000/mnt/disk{1...4}/data.'
        : `Write one argument for all hosts: ${joined}`;
    return [(0,judgement/* error */.z3)('cluster/host-pool', source, message, mend)];
}
function checkAlone(drives, source) {
    if (new Set(drives.map(({ host }) => host)).size > 1)
        return [];
    if (drives.length === 1 && drives[0]?.host !== '') {
        const message = 'One drive by itself is named by its path, or the server does not start.';
        return [(0,judgement/* error */.z3)('cluster/volume', source, message, 'Write the path alone, or name several drives.')];
    }
    const message = 'All drives are on one machine: its loss is the loss of the cluster.';
    return [(0,judgement/* note */.N4)('cluster/standalone', source, message, 'Use it for development, or name several hosts.')];
}
function checkTransport(drives, tls, source) {
    if (tls || drives.every(({ host }) => host === ''))
        return [];
    const message = 'The nodes speak http: whoever listens between them reads and changes data and keys.';
    return [(0,judgement/* warning */.$e)('cluster/plain-http', source, message, 'Write https:// and give each node a certificate.')];
}

// EXTERNAL MODULE: ./build/src/cluster/image.js
var cluster_image = __webpack_require__(2225);
;// CONCATENATED MODULE: ./build/src/cluster/check/image.js
/** Container images that are what they were when they were chosen. */



/** Names on Docker Hub whose images were deleted, or hold nothing that is of use any more. */
const removed = /^(?:docker\.io\/)?minio\/(minio|console)$/;
function checkImages({ images }, env) {
    return [
        ...checkImage(setting/* settings */.W.image.name, images.server, env),
        ...(images.nginx === undefined ? [] : checkImage(setting/* settings */.W.nginxImage.name, images.nginx, env)),
    ];
}
function checkImage(setting, text, env) {
    const source = env.locate(setting);
    const image = (0,cluster_image/* readImage */.A)(text);
    if (image === undefined)
        return [];
    const gone = removed.exec(image.name);
    if (gone !== null) {
        const message = `${(0,judgement/* quote */.hD)(image.name)} was deleted from its registry.`;
        const mend = gone[1] === 'console'
            ? 'Use the console of the server itself.'
            : 'Leave the setting out for the image that is kept, or name one of your own.';
        return [(0,judgement/* error */.z3)('cluster/removed-image', source, message, mend)];
    }
    if (image.digest !== undefined)
        return [];
    const floating = image.tag === undefined || image.tag === 'latest';
    const message = `${(0,judgement/* quote */.hD)(text)} names no digest, so it can be another image tomorrow.`;
    const mend = 'Add the digest: name:tag@sha256:….';
    return [
        (floating ? judgement/* error */.z3 : judgement/* warning */.$e)(floating ? 'cluster/latest-image' : 'cluster/image-digest', source, message, mend),
    ];
}

// EXTERNAL MODULE: ./build/src/cluster/math.js
var math = __webpack_require__(2576);
;// CONCATENATED MODULE: ./build/src/cluster/check/layout.js
/** Sets and parity: what the server refuses, and what bears less than it seems. */


const problems = {
    indivisible: 'has a number of drives that cannot be divided into sets of 2 to 16',
    asymmetric: 'cannot be divided into sets that use all hosts alike',
    'set-size-refused': 'cannot be divided into sets of MINIO_ERASURE_SET_DRIVE_COUNT drives',
};
function checkLayout(spec, env) {
    const { pools } = spec.server;
    const source = env.locate('MINIO_VOLUMES');
    if (pools.length === 0)
        return [];
    const layout = (0,math/* computeMath */.Kk)(spec);
    if (layout.ok)
        return [...checkParity(layout.math, env), ...checkPools(layout.math, source)];
    const pool = pools[layout.pool];
    const message = `${(0,judgement/* quote */.hD)(pool?.expression ?? '')} ${problems[layout.problem]}: it has ${pool?.drives.length}.`;
    const mend = 'Choose hosts and drives whose product divides into equal sets, such as 4 hosts with 4 drives.';
    return [(0,judgement/* error */.z3)('cluster/set-size', source, message, mend)];
}
function checkParity(math, env) {
    const standardSource = locateClass('MINIO_STORAGE_CLASS_STANDARD', env);
    const reducedSource = locateClass('MINIO_STORAGE_CLASS_RRS', env);
    return [
        ...checkRange(math, 'standard', standardSource),
        ...checkRange(math, 'reduced', reducedSource),
        ...checkOrder(math, reducedSource),
        ...checkTolerance(math, 'standard', standardSource),
        ...(env.get('MINIO_STORAGE_CLASS_RRS') === undefined
            ? []
            : checkTolerance(math, 'reduced', reducedSource)),
    ];
}
/** Where nothing is declared, the volumes decide. */
function locateClass(name, env) {
    return env.locate(env.get(name) === undefined ? 'MINIO_VOLUMES' : name);
}
const classNames = { standard: 'STANDARD', reduced: 'REDUCED_REDUNDANCY' };
/** Of the pool with the smallest sets: the server does not start with more than half of them. */
function checkRange({ pools }, name, source) {
    const small = pools.find((pool) => pool[name].parity > Math.floor(pool.setSize / 2));
    if (small === undefined)
        return [];
    const half = Math.floor(small.setSize / 2);
    const message = `${classNames[name]} has a parity of ${small[name].parity}, but ${(0,judgement/* quote */.hD)(small.pool.expression)} has sets of ${small.setSize} drives: at most half of a set can be parity.`;
    return [
        (0,judgement/* error */.z3)('cluster/parity', source, message, `Write EC:${half} or less, or give that pool more drives.`),
    ];
}
function checkOrder({ pools: [first] }, source) {
    if (first === undefined || first.standard.parity === 0)
        return [];
    if (first.reduced.parity <= first.standard.parity)
        return [];
    const message = `REDUCED_REDUNDANCY has a parity of ${first.reduced.parity}, more than the ${first.standard.parity} of STANDARD, which the server refuses.`;
    return [(0,judgement/* error */.z3)('cluster/parity', source, message, `Write EC:${first.standard.parity} or less.`)];
}
function checkTolerance({ pools }, name, source) {
    const weak = pools.find((pool) => pool.nodes > 1 && Math.min(pool[name].reads.nodes, pool[name].writes.nodes) < 1);
    if (weak === undefined) {
        const bare = pools.find((pool) => pool[name].parity === 0 && pool.setSize > 1);
        return bare === undefined ? [] : [explainWeakness(bare, name, 'drive', source)];
    }
    return [explainWeakness(weak, name, 'node', source)];
}
function explainWeakness({ pool, ...math }, name, unit, source) {
    const { reads } = math[name];
    const what = (unit === 'node' ? reads.nodes : reads.drives) < 1 ? 'reading' : 'writing';
    const message = `With a parity of ${math[name].parity} for ${classNames[name]}, the loss of one ${unit} of ${(0,judgement/* quote */.hD)(pool.expression)} stops ${what}.`;
    const mend = 'Raise the parity to the number of drives that a node has in a set, or use more nodes.';
    return (0,judgement/* warning */.$e)('cluster/tolerance', source, message, mend);
}
function checkPools({ pools }, source) {
    const [first] = pools;
    const other = pools.find(({ setSize, sets, nodes }) => setSize !== first?.setSize || sets.length !== first.sets.length || nodes !== first.nodes);
    if (other === undefined)
        return [];
    const message = `${(0,judgement/* quote */.hD)(other.pool.expression)} is not like the first pool: it has ${other.nodes} nodes and ${other.sets.length} × ${other.setSize} drives, not ${first?.nodes} and ${first?.sets.length} × ${first?.setSize}. One parity stands for all pools, so they bear and hold different amounts.`;
    return [(0,judgement/* warning */.$e)('cluster/uneven-pools', source, message, 'Add pools of the same shape.')];
}

// EXTERNAL MODULE: ./build/src/cluster/network.js
var cluster_network = __webpack_require__(4074);
;// CONCATENATED MODULE: ./build/src/cluster/check/network.js
/** Networks that containers get. */



function checkNetworks({ networks, proxy }, env) {
    const named = [
        ...nameNetwork(setting/* settings */.W.storageNetwork.name, networks.storage),
        ...nameNetwork(setting/* settings */.W.monitoringNetwork.name, networks.monitoring),
        ...nameNetwork(setting/* settings */.W.databaseNetwork.name, networks.database),
    ];
    return [
        ...named.flatMap((one) => checkPrivacy(one, env)),
        ...named.flatMap((one, index) => checkOverlap(one, named.slice(0, index), env)),
        ...checkTrusted(proxy.trustedNetworks, env),
    ];
}
function nameNetwork(name, text) {
    const network = (0,cluster_network/* readNetwork */.Lp)(text);
    return network === undefined ? [] : [{ name, text, network }];
}
function checkPrivacy({ name, text, network }, env) {
    if ((0,cluster_network/* isPrivateNetwork */.az)(network))
        return [];
    const message = `${(0,judgement/* quote */.hD)(text)} has public addresses: machines on the internet that own them could not be reached any more.`;
    const mend = 'Use a network within 10.0.0.0/8, 172.16.0.0/12 (up to 172.31) or 192.168.0.0/16.';
    return [(0,judgement/* error */.z3)('cluster/public-network', env.locate(name), message, mend)];
}
function checkOverlap(one, others, env) {
    const other = others.find(({ network }) => (0,cluster_network/* overlap */.EF)(network, one.network));
    if (other === undefined)
        return [];
    const message = `${(0,judgement/* quote */.hD)(one.text)} of ${one.name} overlaps ${(0,judgement/* quote */.hD)(other.text)} of ${other.name}.`;
    const source = env.locate(env.get(one.name) === undefined ? other.name : one.name);
    return [(0,judgement/* error */.z3)('cluster/overlapping-networks', source, message, 'Use networks that do not overlap.')];
}
function checkTrusted(texts, env) {
    const wide = texts.find((text) => text.endsWith('/0'));
    if (wide === undefined)
        return [];
    const { name } = setting/* settings */.W.trustedNetworks;
    const message = `${name} has ${(0,judgement/* quote */.hD)(wide)}: everybody may reach the console and the admin API.`;
    return [
        (0,judgement/* warning */.$e)('cluster/trusted-network', env.locate(name), message, 'List the networks of administrators.'),
    ];
}

// EXTERNAL MODULE: ./build/src/suggestion.js
var suggestion = __webpack_require__(233);
;// CONCATENATED MODULE: ./build/src/cluster/words.js
/** Command line options in one variable. */
/**
 * Words between white space; quotes join, and are taken away. `undefined` when one is not closed, and for a
 * backslash, which a shell and systemd read differently.
 */
function splitWords(text) {
    const words = [];
    let rest = text.trim();
    while (rest !== '') {
        const match = /^((?:"[^"\\]*"|'[^'\\]*'|[^\s"'\\])+)(?:\s+|$)/.exec(rest);
        if (match === null)
            return undefined;
        words.push((match[1] ?? '').replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
        rest = rest.slice(match[0].length);
    }
    return words;
}

;// CONCATENATED MODULE: ./build/src/cluster/option.js
/** MINIO_OPTS: options of `minio server`. */




const addresses = ['address', 'console-address'];
const flags = ['quiet', 'anonymous', 'json', 'compat', 'no-compat', 'log-compress'];
const valued = [
    ['config', 'address', 'console-address', 'config-dir', 'certs-dir', 'ftp', 'sftp', 'interface', 'memlimit'],
    ['shutdown-timeout', 'idle-timeout', 'read-header-timeout', 'conn-user-timeout', 'dns-cache-ttl'],
    ['max-idle-conns-per-host', 'crossdomain-xml', 'send-buf-size', 'recv-buf-size', 'log-dir', 'log-size'],
    ['log-prefix', 'listeners', 'C', 'S'],
].flat();
/** Reads them as the server's command line does; what it would refuse is a finding. */
function readOptions(text, source, findings) {
    const refuse = ({ problem, mend }) => findings.push((0,judgement/* error */.z3)('cluster/option', source, `MINIO_OPTS ${problem}.`, mend));
    const words = splitWords(text);
    if (words === undefined) {
        refuse({ problem: 'has an open quote or a backslash', mend: 'Close the quote; leave out backslashes.' });
    }
    const left = [...(words ?? [])];
    const options = [];
    while (left.length > 0) {
        const option = takeOption(left);
        if ('problem' in option)
            refuse(option);
        else
            options.push(option);
    }
    const find = (...names) => options.findLast(({ name }) => names.includes(name))?.value;
    return {
        s3Address: find('address'),
        consoleAddress: find('console-address'),
        certsDir: find('certs-dir', 'S'),
        rest: options.flatMap(({ name, words }) => (addresses.includes(name) ? [] : words)),
    };
}
/** Takes one option off the front, with its value. */
function takeOption(left) {
    const word = left.shift() ?? '';
    const [, name, given] = /^--?([A-Za-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) {
        // Not shown: it may be anything, such as a secret that slipped in.
        return {
            problem: 'has a word that is no option',
            mend: 'Name drives in MINIO_VOLUMES, and nothing here.',
        };
    }
    if (flags.includes(name))
        return { name, value: '', words: [word] };
    if (!valued.includes(name)) {
        const otherwise = 'Remove it: the server does not start with it.';
        const mend = (0,suggestion/* suggestMend */.PL)(name, [...flags, ...valued], otherwise);
        // What follows is most likely its value.
        if (given === undefined && left[0]?.startsWith('-') === false)
            left.shift();
        return { problem: `has ${(0,judgement/* quote */.hD)(`--${name}`)}, which this server does not know`, mend };
    }
    if (given !== undefined)
        return { name, value: given, words: [word] };
    const value = left.shift();
    if (value === undefined)
        return {
            problem: `ends with ${(0,judgement/* quote */.hD)(`--${name}`)}, which needs a value`,
            mend: 'Write its value after it.',
        };
    return { name, value, words: [word, value] };
}
/** Where an address that servers listen on is set: the option wins over its variable. */
function locateAddress(env, option) {
    const variable = option === 'address' ? 'MINIO_ADDRESS' : 'MINIO_CONSOLE_ADDRESS';
    const words = splitWords(env.get('MINIO_OPTS') ?? '') ?? [];
    const given = words.some((word) => word.replace(/^--?/, '').split('=')[0] === option);
    return env.locate(given || env.get(variable) === undefined ? 'MINIO_OPTS' : variable);
}
/** Port of `:9001` or `host:9001`. */
function readListenPort(address) {
    const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(address) ?? [];
    return host === '' || (0,cluster_host/* isHost */.jU)(host) ? (0,cluster_host/* readPort */.Sr)(port) : undefined;
}

;// CONCATENATED MODULE: ./build/src/cluster/check/port.js
/** Ports of the servers. */



function checkPorts({ ports, addresses }, pools, env) {
    const findings = [];
    if (ports.s3 !== 0 && ports.s3 === ports.console) {
        const message = `The S3 API and the console can't both listen on port ${ports.s3}.`;
        const console = locateAddress(env, 'console-address');
        const source = console.line === undefined ? locateAddress(env, 'address') : console;
        findings.push((0,judgement/* error */.z3)('cluster/port', source, message, 'Give the console another, such as :9001.'));
    }
    const drives = pools.flatMap((pool) => pool.drives).filter(({ host }) => host !== '');
    const strange = drives.find(({ port }) => port !== undefined && port !== ports.s3);
    if (strange !== undefined && ports.s3 !== 0) {
        const listens = addresses.s3 === undefined
            ? 'the servers listen on their default, 9000'
            : `the servers listen on ${addresses.s3}`;
        const message = `MINIO_VOLUMES has port ${strange.port}, but ${listens}: the node would not find itself.`;
        const mend = `Set --address :${strange.port} in MINIO_OPTS, or write port ${ports.s3} in MINIO_VOLUMES.`;
        findings.push((0,judgement/* error */.z3)('cluster/port', env.locate('MINIO_VOLUMES'), message, mend));
    }
    if (new Set(drives.map(({ host }) => host)).size < 2)
        return findings;
    return [
        ...findings,
        ...checkListening('address', addresses.s3 ?? '', env),
        ...checkListening('console-address', addresses.console, env),
    ];
}
/** One command starts all nodes, and each has an address of its own. The console may be for the node alone. */
function checkListening(option, address, env) {
    const [, host = ''] = /^(.*):\d+$/.exec(address) ?? [];
    if (['', '0.0.0.0', '[::]'].includes(host))
        return [];
    if (option === 'console-address' && (0,cluster_host/* isLoopbackHost */.cW)(host))
        return [];
    const message = (0,cluster_host/* isLoopbackHost */.cW)(host)
        ? `With --${option} ${address} no node reaches another.`
        : `Only one node has the address ${(0,judgement/* quote */.hD)(host)}, and all are started with --${option} ${address}.`;
    const mend = `Write the port alone: --${option} ${address.slice(host.length)}`;
    return [(0,judgement/* error */.z3)('cluster/listen', locateAddress(env, option), message, mend)];
}

// EXTERNAL MODULE: ./build/src/cluster/render/logs/receiver.js
var receiver = __webpack_require__(4124);
;// CONCATENATED MODULE: ./build/src/cluster/check/receiver.js
/** Where the servers send their audit log. */



/** A proxy of one's own may lead another path there, so it is no error. */
function checkReceiver({ logs: { auditReceiver } }, env) {
    const path = auditReceiver === undefined ? undefined : new URL(auditReceiver).pathname;
    const { alloy, promtail } = receiver/* receiverPaths */.mC;
    if (path === undefined || path === alloy || path === promtail)
        return [];
    const { name } = setting/* settings */.W.auditReceiver;
    const message = `${name} has the path ${(0,judgement/* quote */.hD)(path)}, and the rendered receivers take lines at ${(0,judgement/* listWords */.yh)([alloy, promtail], 'and')} only: the audit log would be refused.`;
    const mend = `End it with ${alloy} for Alloy, or ${promtail} for Promtail.`;
    return [(0,judgement/* warning */.$e)('cluster/audit-path', env.locate(name), message, mend)];
}

;// CONCATENATED MODULE: ./build/src/cluster/check/variable.js
/** Variables that are missing, unknown, or hold what no rendered file can carry. */



const required = new Map([
    ['MINIO_ROOT_USER_FILE', 'Set it to the path of the file with the name of the root user.'],
    ['MINIO_ROOT_PASSWORD_FILE', 'Set it to the path of the file with the password of the root user.'],
    [
        'MINIO_VOLUMES',
        'List servers and drives, such as https://minio{1...4}.example.com:9000/mnt/disk{1...4}/data.',
    ],
]);
const known = Object.values(setting/* settings */.W).map(({ name }) => name);
function checkVariables(env) {
    return [
        ...checkRequired(env),
        ...checkCredentialFiles(env),
        ...variable_checkNames(env),
        ...checkRivals(env),
        ...env.variables.flatMap(({ name, value }) => checkValue(name, value, env)),
    ];
}
function checkRequired(env) {
    return [...required].flatMap(([name, mend]) => {
        if (env.get(name)?.trim())
            return [];
        return [
            (0,judgement/* error */.z3)('cluster/missing', env.locate(name), `${name} is not set, and the cluster needs it.`, mend),
        ];
    });
}
function checkCredentialFiles(env) {
    const user = env.get('MINIO_ROOT_USER_FILE');
    if (user === undefined || user !== env.get('MINIO_ROOT_PASSWORD_FILE'))
        return [];
    const message = 'The name and the password of the root user are read from one file.';
    const mend = 'Give each a file of its own: the server takes the whole content.';
    return [(0,judgement/* error */.z3)('cluster/credential-file', env.locate('MINIO_ROOT_PASSWORD_FILE'), message, mend)];
}
function variable_checkNames(env) {
    const suggest = (0,suggestion/* createSuggester */.Im)(known);
    return env.variables.flatMap(({ name }) => {
        if (!name.startsWith('CLUSTER_') || known.some((one) => one === name))
            return [];
        const mend = suggest(name, 'Remove it, or use one of the settings in docs/configuration.md.');
        return [(0,judgement/* error */.z3)('cluster/unknown-setting', env.locate(name), `There is no setting ${(0,judgement/* quote */.hD)(name)}.`, mend)];
    });
}
/** The server takes these before MINIO_VOLUMES, or instead of it. */
function checkRivals(env) {
    return ['MINIO_ARGS', 'MINIO_ENDPOINTS'].flatMap((name) => {
        if (env.get(name) === undefined)
            return [];
        const message = `${name} names drives as well as MINIO_VOLUMES, and the server takes only one of them.`;
        return [(0,judgement/* error */.z3)('cluster/two-volumes', env.locate(name), message, 'Keep MINIO_VOLUMES alone.')];
    });
}
function checkValue(name, value, env) {
    if (/[\p{Cc}\p{Cs}]/u.test(value)) {
        const message = `The value of ${name} holds a character that no environment file can carry.`;
        return [(0,judgement/* error */.z3)('cluster/character', env.locate(name), message, 'Remove control characters.')];
    }
    if (!/:\/\/[^/\s?#]*@/.test(value))
        return [];
    const message = `${name} holds an address with a user name or password.`;
    const mend = `Put the variable into the file of ${setting/* settings */.W.secretEnvFile.name}, and change the password.`;
    return [(0,judgement/* error */.z3)('cluster/userinfo', env.locate(name), message, mend)];
}

;// CONCATENATED MODULE: ./build/src/cluster/check/index.js
/** Everything that is judged about a cluster beyond single values. */










function checkSpec(spec, written, env) {
    return [
        ...checkVariables(env),
        ...checkHosts(written.pools, spec.server, env),
        ...checkDrives(spec.server.pools, env),
        ...checkPorts(spec.server, written.pools, env),
        ...checkLayout(spec, env),
        ...checkAddresses(spec, env),
        ...checkCertificates(spec, env),
        ...checkReceiver(spec, env),
        ...checkNetworks(spec, env),
        ...checkImages(spec, env),
    ];
}

// EXTERNAL MODULE: ./build/src/config/env-file.js
var env_file = __webpack_require__(8602);
;// CONCATENATED MODULE: ./build/src/cluster/local-variable.js
/** Variables that a field of the spec stands for, or that no current server reads. */
const names = new Set([
    'MINIO_ROOT_USER_FILE',
    'MINIO_ROOT_PASSWORD_FILE',
    'MINIO_VOLUMES',
    'MINIO_ARGS',
    'MINIO_ENDPOINTS',
    'MINIO_CONFIG_ENV_FILE',
    'MINIO_OPTS',
    'MINIO_ADDRESS',
    'MINIO_CONSOLE_ADDRESS',
    'MINIO_REGION',
    'MINIO_SITE_REGION',
    'MINIO_STORAGE_CLASS_STANDARD',
    'MINIO_STORAGE_CLASS_RRS',
    'MINIO_ERASURE_SET_DRIVE_COUNT',
    'MINIO_PROMETHEUS_AUTH_TYPE',
    'MINIO_SERVER_URL',
    'MINIO_BROWSER_REDIRECT_URL',
    'MINIO_SERVER_URLS',
    'MINIO_PROMETHEUS_URL',
]);
function isLocalSetting(name) {
    return names.has(name);
}

// EXTERNAL MODULE: ./build/src/cluster/read-pool.js + 2 modules
var read_pool = __webpack_require__(5541);
// EXTERNAL MODULE: ./build/src/cluster/setting/node.js
var node = __webpack_require__(1803);
// EXTERNAL MODULE: ./build/src/cluster/setting/value.js
var value = __webpack_require__(602);
// EXTERNAL MODULE: ./build/src/cluster/setting/watch.js
var watch = __webpack_require__(3648);
;// CONCATENATED MODULE: ./build/src/cluster/read-server.js
/** The MINIO_ variables of an env file. */








const credentialPath = 'an absolute path of letters, digits and ._@+-';
const url = 'an address such as https://host.example.com, without a user';
/** Everything that could be read; what could not is among the reader's findings. */
function readServer(env) {
    env.findings.push(...(0,env_file/* checkEnvFile */.yk)({ variables: env.variables, findings: [] }));
    const written = (0,read_pool/* readPools */.a)(env.get('MINIO_VOLUMES') ?? '', env.locate('MINIO_VOLUMES'));
    env.findings.push(...written.findings);
    const optionSource = env.locate('MINIO_OPTS');
    const options = readOptions(env.get('MINIO_OPTS') ?? '', optionSource, env.findings);
    const s3Address = options.s3Address ?? env.get('MINIO_ADDRESS');
    const consoleAddress = options.consoleAddress ?? env.get('MINIO_CONSOLE_ADDRESS') ?? ':9001';
    const ports = {
        s3: readPortOf(env, s3Address ?? ':9000', 'address'),
        console: readPortOf(env, consoleAddress, 'console-address'),
    };
    const pools = written.pools.map((pool) => (0,read_pool/* completePool */.I)(pool, ports.s3));
    const server = {
        volumes: written.words,
        pools,
        tls: written.pools.some(({ drives }) => drives.some(({ scheme }) => scheme === 'https')),
        ports,
        addresses: { s3: s3Address, console: consoleAddress },
        options: options.rest,
        certsDir: options.certsDir,
        region: readRegion(env),
        parity: {
            standard: readParity(env.get('MINIO_STORAGE_CLASS_STANDARD')),
            reduced: readParity(env.get('MINIO_STORAGE_CLASS_RRS')),
        },
        setDriveCount: env.readText('MINIO_ERASURE_SET_DRIVE_COUNT', 'cluster/set-size', 'a number from 2 to 16', readSetSize),
        metricsAuth: readMetricsAuth(env),
        serverUrl: env.readText('MINIO_SERVER_URL', 'cluster/url', url, value/* readUrl */.wo),
        consoleUrl: env.readText('MINIO_BROWSER_REDIRECT_URL', 'cluster/url', url, value/* readUrl */.wo),
        auditWebhooks: listAuditWebhooks(env),
        credentials: {
            userFile: readCredentialFile(env, 'MINIO_ROOT_USER_FILE'),
            passwordFile: readCredentialFile(env, 'MINIO_ROOT_PASSWORD_FILE'),
            envFile: env.read(node/* nodeSettings */.A.secretEnvFile) ??
                env.readText('MINIO_CONFIG_ENV_FILE', 'cluster/credential-file', credentialPath, value/* readFilePath */.yw),
        },
        variables: listRest(env.variables),
    };
    return { server, written };
}
function readPortOf(env, address, option) {
    const port = readListenPort(address);
    if (port !== undefined)
        return port;
    const what = option === 'address' ? 'S3 API' : 'console';
    const message = `The address that the ${what} is to listen on is not of the form host:port.`;
    const mend = `Write it as :${option === 'address' ? 9000 : 9001}, with a port from 1 to 65535.`;
    env.findings.push((0,judgement/* error */.z3)('cluster/port', locateAddress(env, option), message, mend));
    return 0;
}
/** What the server does not take it leaves out: clients may then sign for any region. */
function readRegion(env) {
    const name = env.get('MINIO_REGION') === undefined ? 'MINIO_SITE_REGION' : 'MINIO_REGION';
    const expected = 'letters, digits, - and _, a letter first, at least two, such as us-east-1';
    const read = (text) => (/^[A-Za-z][A-Za-z0-9_-]+$/.test(text) ? text : undefined);
    return env.readText(name, 'cluster/region', expected, read);
}
/** Other forms are findings of the env file's own check. */
function readParity(text) {
    const [, parity] = /^EC:(\d{1,2})$/.exec(text ?? '') ?? [];
    return parity === undefined ? undefined : Number(parity);
}
function readSetSize(text) {
    const size = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    return size >= 2 && size <= 16 ? size : undefined;
}
function readMetricsAuth(env) {
    const read = (text) => (text === 'jwt' || text === 'public' ? text : undefined);
    return (env.readText('MINIO_PROMETHEUS_AUTH_TYPE', 'cluster/metrics-auth', '"jwt" or "public"', read) ?? 'jwt');
}
function readCredentialFile(env, name) {
    return env.readText(name, 'cluster/credential-file', credentialPath, value/* readFilePath */.yw) ?? '';
}
const auditName = /^MINIO_AUDIT_WEBHOOK_(ENABLE|ENDPOINT)(?:_([A-Za-z0-9_]+))?$/;
/** Those that are switched on; the one without a name is called `_`, as the server does. */
function listAuditWebhooks(env) {
    const declared = env.variables.flatMap(({ name }) => {
        const [, part, id] = auditName.exec(name) ?? [];
        return part === 'ENDPOINT' ? [{ name, id }] : [];
    });
    const webhooks = declared.flatMap(({ name, id }) => {
        const endpoint = env.readText(name, 'cluster/url', url, value/* readUrl */.wo);
        const enabled = env.get(`MINIO_AUDIT_WEBHOOK_ENABLE${id === undefined ? '' : `_${id}`}`);
        return endpoint === undefined || enabled !== 'on' ? [] : [{ name: id ?? '_', endpoint }];
    });
    const receiver = env.read(watch/* watchSettings */.d.auditReceiver);
    const added = receiver === undefined || webhooks.some(({ endpoint }) => endpoint === receiver);
    const all = added ? webhooks : [...webhooks, { name: 'receiver', endpoint: receiver }];
    return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** By name. A secret never gets into the spec, not even as a placeholder. */
function listRest(variables) {
    return variables
        .filter(({ name, value }) => value !== '' && name.startsWith('MINIO_'))
        .filter(({ name }) => !isLocalSetting(name) && !auditName.test(name) && !(0,env_file/* isSecretName */.eh)(name))
        .map(({ name, value }) => ({ name, value }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/cluster/read-surroundings.js
/** The CLUSTER_ settings of an env file: what stands around the servers. */


/** Defaults that depend on the servers are derived here. */
function readSurroundings(env, server) {
    return {
        name: env.read(setting/* settings */.W.name),
        node: {
            cpus: env.read(setting/* settings */.W.cpus),
            memory: env.read(setting/* settings */.W.memory),
            driveSize: env.read(setting/* settings */.W.driveSize),
            user: env.read(setting/* settings */.W.user),
            binary: env.read(setting/* settings */.W.binary),
        },
        proxy: readProxy(env, server),
        networks: {
            storage: env.read(setting/* settings */.W.storageNetwork),
            monitoring: env.read(setting/* settings */.W.monitoringNetwork),
            database: env.read(setting/* settings */.W.databaseNetwork),
        },
        sites: env.read(setting/* settings */.W.sites) ?? [],
        images: { server: env.read(setting/* settings */.W.image), nginx: env.read(setting/* settings */.W.nginxImage) },
        kubernetes: {
            namespace: env.read(setting/* settings */.W.namespace),
            storageClass: env.read(setting/* settings */.W.storageClassName),
        },
        oidc: readOidc(env),
        monitoring: {
            scrapeInterval: env.read(setting/* settings */.W.scrapeInterval),
            bucketScrapeInterval: env.read(setting/* settings */.W.bucketScrapeInterval),
            tokenFile: env.read(setting/* settings */.W.tokenFile),
            blackbox: env.read(setting/* settings */.W.blackbox),
            capacity: {
                warning: env.read(setting/* settings */.W.capacityWarning),
                critical: env.read(setting/* settings */.W.capacityCritical),
            },
            replicationLag: env.read(setting/* settings */.W.replicationLag),
            certificateLife: env.read(setting/* settings */.W.certificateLife),
        },
        logs: { auditReceiver: env.read(setting/* settings */.W.auditReceiver), lokiUrl: env.read(setting/* settings */.W.lokiUrl) },
    };
}
function readProxy(env, server) {
    const domain = findDomain(server);
    const webHost = env.read(setting/* settings */.W.webHost) ?? `storage.${domain}`;
    const redirected = hostOf(server.consoleUrl);
    return {
        s3Host: env.read(setting/* settings */.W.s3Host) ?? hostOf(server.serverUrl) ?? `s3.${domain}`,
        // The console may be at a path of the web host; its own then leads there.
        consoleHost: env.read(setting/* settings */.W.consoleHost) ??
            (redirected === webHost ? undefined : redirected) ??
            `console.${domain}`,
        webHost,
        certificateFile: env.read(setting/* settings */.W.certificateFile),
        keyFile: env.read(setting/* settings */.W.keyFile),
        nodeCaFile: env.read(setting/* settings */.W.nodeCaFile),
        resolvers: env.read(setting/* settings */.W.resolvers),
        maxBody: env.read(setting/* settings */.W.maxBody),
        origins: env.read(setting/* settings */.W.origins),
        maxAge: env.read(setting/* settings */.W.maxAge),
        trustedNetworks: env.read(setting/* settings */.W.trustedNetworks),
    };
}
/** What follows the first part of a node's name; `localhost` for addresses and short names. */
function findDomain({ pools }) {
    const host = pools[0]?.drives[0]?.host ?? '';
    const dot = host.indexOf('.');
    return dot > 0 && (0,cluster_host/* isHostName */.uy)(host) ? host.slice(dot + 1) : 'localhost';
}
function hostOf(url) {
    const host = url === undefined ? undefined : URL.parse(url)?.hostname;
    return host !== undefined && (0,cluster_host/* isHostName */.uy)(host) ? host : undefined;
}
function readOidc(env) {
    const issuer = env.read(setting/* settings */.W.oidcIssuer);
    const clientId = env.read(setting/* settings */.W.oidcClientId);
    const claim = env.read(setting/* settings */.W.oidcClaim);
    if (issuer === undefined)
        return undefined;
    const [, realm = 'master'] = /\/realms\/([A-Za-z0-9._-]+)$/.exec(issuer) ?? [];
    return { issuer, clientId, claim, realm };
}

;// CONCATENATED MODULE: ./build/src/cluster/read-spec.js
/** From the lines of an env file to a spec that renderers can trust. */





/** `file` is where the env file is, relative to the workspace. Never throws. */
function readSpec(file, envFile) {
    const env = new EnvReader(file, envFile);
    const { server, written } = readServer(env);
    const spec = { file, server, ...readSurroundings(env, server) };
    const findings = [...envFile.findings, ...env.findings, ...checkSpec(spec, written, env)];
    const refused = findings.some(({ severity }) => severity === 'error');
    return { spec: refused ? undefined : spec, findings: (0,finding/* sortFindings */.Tc)(findings) };
}

// EXTERNAL MODULE: ./build/src/config/load.js + 6 modules
var load = __webpack_require__(6832);
// EXTERNAL MODULE: ./build/src/config/read-file.js
var read_file = __webpack_require__(2717);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/action/server-session.js + 1 modules
var server_session = __webpack_require__(2480);
;// CONCATENATED MODULE: ./build/src/action/cluster/declared-cluster.js








/** `envFile` is relative to the workspace. @throws {ConfigError} when it is not there, or not in order */
async function readDeclaredCluster(envFile, { workspace }) {
    const read = await (0,read_file/* readText */.yR)(workspace, envFile);
    if (read.kind === 'refused')
        throw new errors/* ConfigError */.xL([read.finding]);
    if (read.kind === 'missing')
        throw new errors/* ConfigError */.xL([missFile(envFile)]);
    const parsed = (0,env_file/* parseEnvFile */.FO)(read.file, read.text);
    const { spec, findings } = readSpec(read.file, parsed);
    if (spec === undefined)
        throw new errors/* ConfigError */.xL(findings.filter(({ severity }) => severity === 'error'));
    return { spec, env: new EnvReader(read.file, parsed), findings };
}
function missFile(file) {
    const mend = 'Add it, or correct the input `env-file`.';
    return (0,judgement/* error */.z3)('file/missing', { file, path: [] }, `There is no ${file}.`, mend);
}
/** The configuration with only the aliases that `alias` names, and what is to be said of it. @throws {ConfigError} */
async function loadClusterConfig({ configDir, alias }, { workspace }) {
    const { desired, findings } = await (0,load/* loadConfig */.Z)({ workspace, configDir });
    if (desired === undefined)
        throw new errors/* ConfigError */.xL(findings.filter(({ severity }) => severity === 'error'));
    return {
        desired: { ...desired, aliases: (0,server_session/* chooseAliases */.OG)(desired.aliases, alias) },
        warnings: findings.filter(({ severity }) => severity === 'warning'),
    };
}


/***/ }),

/***/ 1315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ chooseParity),
/* harmony export */   d8: () => (/* binding */ countNodes),
/* harmony export */   k2: () => (/* binding */ computeClass),
/* harmony export */   tI: () => (/* binding */ layOutPool)
/* harmony export */ });
/* unused harmony export defaultParity */
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8350);
/** How the server lays drives out in sets, and what that bears. Pure; agrees with a real server by test. */

/** Drives that hold the parts of one object: the server allows 2 to 16, and 1 for a drive by itself. */
const setSizes = Array.from({ length: 15 }, (_, index) => index + 2);
/** Sets of a pool in the server's order; `setDriveCount` is MINIO_ERASURE_SET_DRIVE_COUNT. */
function layOutPool(pool, setDriveCount) {
    const total = pool.drives.length;
    if (total === 1 && pool.ranges.length === 0)
        return { ok: true, setSize: 1, sets: [pool.drives] };
    const divisors = setSizes.filter((size) => total % size === 0);
    if (divisors.length === 0)
        return { ok: false, problem: 'indivisible' };
    const setSize = setDriveCount === undefined ? chooseSetSize(pool, divisors) : setDriveCount;
    if (setSize === undefined)
        return { ok: false, problem: 'asymmetric' };
    if (!divisors.includes(setSize))
        return { ok: false, problem: 'set-size-refused' };
    const sets = Array.from({ length: total / setSize }, (_, index) => pool.drives.slice(index * setSize, (index + 1) * setSize));
    return { ok: true, setSize, sets };
}
/** The largest that goes into the first range, or that the first range goes into. */
function chooseSetSize({ ranges }, divisors) {
    // Of several ranges the server lets only the first of the text decide.
    const [first] = ranges;
    const symmetric = divisors.filter((size) => first === undefined || (first > size ? first % size === 0 : size % first === 0));
    return symmetric.at(-1);
}
/** Parity the server chooses for STANDARD where none is declared. */
function defaultParity(setSize) {
    if (setSize === 1)
        return 0;
    if (setSize <= 3)
        return 1;
    if (setSize <= 5)
        return 2;
    return setSize <= 7 ? 3 : 4;
}
/**
 * Parities in effect. The first pool's set size decides for all pools. REDUCED_REDUNDANCY is one drive where
 * none is declared, whatever STANDARD is.
 */
function chooseParity(declared, firstSetSize) {
    return {
        standard: declared.standard ?? defaultParity(firstSetSize),
        reduced: declared.reduced ?? (firstSetSize === 1 ? 0 : 1),
    };
}
/**
 * What one class bears. Half of the drives as parity needs one more for writes: two halves could disagree.
 * `growsParity`: MINIO_STORAGE_CLASS_OPTIMIZE is not `capacity`.
 */
function computeClass(sets, parity, growsParity = true) {
    const size = sets[0]?.length ?? 0;
    const readQuorum = size - parity;
    const writeQuorum = readQuorum === parity ? readQuorum + 1 : readQuorum;
    return {
        parity,
        readQuorum,
        writeQuorum,
        reads: tolerate(sets, size - readQuorum),
        writes: tolerate(sets, size - writeQuorum),
        newObjects: tolerate(sets, growsParity ? Math.ceil(size / 2) - 1 : size - writeQuorum),
        usableShare: size === 0 ? 0 : readQuorum / size,
    };
}
function tolerate(sets, drives) {
    const nodes = sets.map((set) => set.map(({ host, port }) => `${host}:${port}`));
    return { drives, nodes: Math.min(...nodes.map((set) => countNodes(set, drives))) };
}
/** How many nodes may go with at most `drives` of a set, whose nodes are named drive by drive: the fullest go first. */
function countNodes(nodes, drives) {
    const perNode = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(nodes, (node) => node).values()]
        .map(({ length }) => length)
        .sort((a, b) => b - a);
    let left = drives;
    const first = perNode.findIndex((count) => {
        left -= count;
        return left < 0;
    });
    return first === -1 ? perNode.length : first;
}


/***/ }),

/***/ 7267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ readPort),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   eH: () => (/* binding */ isIpv4),
/* harmony export */   jU: () => (/* binding */ isHost),
/* harmony export */   sX: () => (/* binding */ isIpv6),
/* harmony export */   uy: () => (/* binding */ isHostName)
/* harmony export */ });
/** Names and addresses of machines. */
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** A DNS name in lower case, whose last part is not a number alone. */
function isHostName(text) {
    const labels = text.split('.');
    return text.length <= 253 && labels.every((part) => label.test(part)) && !/^\d+$/.test(labels.at(-1) ?? '');
}
/** Four numbers up to 255, without leading zeros. */
function isIpv4(text) {
    return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
}
/** In brackets, as in a URL; without a zone. */
function isIpv6(text) {
    return /^\[[0-9a-f:.]+\]$/.test(text) && URL.canParse(`http://${text}`);
}
/** Anything that can stand as the host of a URL. */
function isHost(text) {
    return isHostName(text) || isIpv4(text) || isIpv6(text);
}
/** Whether every machine means itself by it. */
function isLoopbackHost(host) {
    return host === 'localhost' || host === '[::1]' || (isIpv4(host) && host.startsWith('127.'));
}
/** 1 to 65535, without a sign or leading zeros. */
function readPort(text) {
    if (!/^[1-9]\d{0,4}$/.test(text))
        return undefined;
    const port = Number(text);
    return port <= 65_535 ? port : undefined;
}


/***/ }),

/***/ 2225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readImage),
/* harmony export */   e: () => (/* binding */ defaultServerImage)
/* harmony export */ });
/** Which container of the server is rendered where none is declared. */
/**
 * The last image that the project published, by digest. Its copy on Docker Hub was deleted; this registry
 * keeps a frozen one. It gets no mends any more: declare an image of your own build in CLUSTER_IMAGE.
 */
const defaultServerImage = 'quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z@sha256:14cea493d9a34af32f524e538b8346cf79f3321eff8e708c1e2960462bd8936e';
/** `registry/path:tag@sha256:…`; `undefined` when it is no name of an image. */
function readImage(text) {
    const match = /^([a-z0-9][a-z0-9.-]*(?::\d{1,5}(?=\/))?(?:\/[a-z0-9][a-z0-9._-]*)*)(?::([A-Za-z0-9_][\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(text);
    const name = match?.[1];
    return name === undefined ? undefined : { name, tag: match?.[2], digest: match?.[3] };
}


/***/ }),

/***/ 2576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ computeMath),
/* harmony export */   jW: () => (/* binding */ listNodeNames),
/* harmony export */   yl: () => (/* binding */ projectAddition)
/* harmony export */ });
/* unused harmony export layOutCluster */
/* harmony import */ var _erasure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/** The erasure maths of a whole cluster: what it holds, and what it bears. */

/** Of a spec that `readSpec` let through, which always has a layout. */
function computeMath({ server, node }) {
    const { pools, parity, setDriveCount, variables } = server;
    const optimize = variables.find(({ name }) => name === 'MINIO_STORAGE_CLASS_OPTIMIZE')?.value;
    const growsParity = optimize !== 'capacity';
    return layOutCluster({ pools, parity, setDriveCount, driveSize: node.driveSize, growsParity });
}
/** `pool` counts from 0 and is the first that the server refuses. Parities are taken as they are. */
function layOutCluster(input) {
    const { pools, parity, setDriveCount, driveSize, growsParity } = input;
    const layouts = [];
    for (const [index, pool] of pools.entries()) {
        const layout = (0,_erasure_js__WEBPACK_IMPORTED_MODULE_0__/* .layOutPool */ .tI)(pool, setDriveCount);
        if (!layout.ok)
            return { ok: false, pool: index, problem: layout.problem };
        layouts.push({ pool, setSize: layout.setSize, sets: layout.sets });
    }
    const chosen = (0,_erasure_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseParity */ .BE)(parity, layouts[0]?.setSize ?? 0);
    const computed = layouts.map((layout) => {
        const standard = (0,_erasure_js__WEBPACK_IMPORTED_MODULE_0__/* .computeClass */ .k2)(layout.sets, chosen.standard, growsParity);
        const raw = driveSize === undefined ? undefined : driveSize * layout.pool.drives.length;
        return {
            ...layout,
            nodes: listNodeNames(layout.pool.drives).length,
            standard,
            reduced: (0,_erasure_js__WEBPACK_IMPORTED_MODULE_0__/* .computeClass */ .k2)(layout.sets, chosen.reduced, growsParity),
            raw,
            usable: raw === undefined ? undefined : Math.floor(raw * standard.usableShare),
        };
    });
    return { ok: true, math: sumUp(computed) };
}
/** host:port of each node, in the order of the command line. */
function listNodeNames(drives) {
    return [...new Set(drives.map(({ host, port }) => `${host}:${port}`))];
}
/** `undefined` for a cluster without pools. */
function projectAddition({ pools }) {
    const last = pools.at(-1);
    if (last === undefined)
        return undefined;
    const weigh = ({ pool, standard }) => pool.drives.length * standard.usableShare;
    const free = pools.reduce((sum, pool) => sum + weigh(pool) / 2, 0);
    const { nodes, raw, usable } = last;
    return { nodes, raw, usable, shareOfNew: weigh(last) / (weigh(last) + free) };
}
function sumUp(pools) {
    return {
        pools,
        nodes: listNodeNames(pools.flatMap(({ pool }) => pool.drives)).length,
        raw: sumBytes(pools.map(({ raw }) => raw)),
        usable: sumBytes(pools.map(({ usable }) => usable)),
        reads: takeLeast(pools.map(({ standard }) => standard.reads)),
        writes: takeLeast(pools.map(({ standard }) => standard.writes)),
        newObjects: takeLeast(pools.map(({ standard }) => standard.newObjects)),
    };
}
function sumBytes(sizes) {
    return sizes.reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size), 0);
}
function takeLeast(tolerances) {
    return {
        drives: Math.min(...tolerances.map(({ drives }) => drives)),
        nodes: Math.min(...tolerances.map(({ nodes }) => nodes)),
    };
}


/***/ }),

/***/ 4074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   Lp: () => (/* binding */ readNetwork),
/* harmony export */   az: () => (/* binding */ isPrivateNetwork)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7267);
/** Networks as CIDRs of IPv4. */

/** `undefined` for anything but `a.b.c.d/n` whose address is the first of the network. */
function readNetwork(text) {
    const [, address = '', bits = ''] = /^([\d.]+)\/(\d|[12]\d|3[0-2])$/.exec(text) ?? [];
    if (!(0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isIpv4 */ .eH)(address))
        return undefined;
    const size = 2 ** (32 - Number(bits));
    const first = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
    return first % size === 0 ? { first, last: first + size - 1 } : undefined;
}
/** RFC 1918, and what carriers and Kubernetes use within (RFC 6598). */
const privateNetworks = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'].flatMap((text) => readNetwork(text) ?? []);
/** Whether all of it belongs to nobody on the Internet. */
function isPrivateNetwork({ first, last }) {
    return privateNetworks.some((one) => one.first <= first && last <= one.last);
}
/** Whether any address is in both. */
function overlap(a, b) {
    return a.first <= b.last && b.first <= a.last;
}


/***/ }),

/***/ 5541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ completePool),
  a: () => (/* binding */ readPools)
});

// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/cluster/host.js
var cluster_host = __webpack_require__(7267);
;// CONCATENATED MODULE: ./build/src/cluster/drive.js
/** One drive as MINIO_VOLUMES names it, after its ranges are counted out. */


/** Paths of other characters mean different things to the server, to a shell and to systemd. */
const safePath = /^[A-Za-z0-9._@+:=,~/-]+$/;
/** Reads `https://host:9000/path` or `/path`. */
function readDrive(word) {
    if (word.startsWith('/'))
        return finish({ scheme: '', host: '', port: undefined, path: word });
    const match = /^(https?):\/\/(\[[^\]/]*\]|[^/:]*)(?::([^/]*))?(\/.*)?$/.exec(word);
    if (match === null)
        return refuse('is neither an address such as https://host:9000/path nor an absolute path');
    const [, scheme, host = '', port, path = ''] = match;
    if (host.includes('@'))
        return refuse('holds a user name or password');
    if (host === '')
        return refuse('has no host');
    const number = port === undefined ? undefined : (0,cluster_host/* readPort */.Sr)(port);
    if (port !== undefined && number === undefined)
        return refuse('has a port that is not from 1 to 65535');
    return finish({ scheme: scheme === 'https' ? 'https' : 'http', host, port: number, path });
}
function finish(drive) {
    if (drive.path === '')
        return refuse('names no path on the host');
    if (!safePath.test(drive.path))
        return refuse('has characters in its path other than letters, digits and ._@+:=,~-/');
    const path = external_node_path_.posix.normalize(drive.path).replace(/\/$/, '');
    if (path === '')
        return refuse('is the root of the file system, which the server refuses');
    return { ok: true, drive: { ...drive, path } };
}
function refuse(problem) {
    return { ok: false, problem };
}

;// CONCATENATED MODULE: ./build/src/cluster/expand.js
/** Ranges in MINIO_VOLUMES, counted out exactly as the server does it. */
/** More than any cluster has, and little enough that a typing mistake costs nothing. */
const maxDrives = 10_000;
const range = /\{([0-9a-z]*)\.\.\.([0-9a-z]*)\}/g;
/** Whether the server looks for ranges in it: then it must have a right one, and is a pool of its own. */
function hasRange(expression) {
    return expression.includes('...') || (expression.includes('{') && expression.includes('}'));
}
/**
 * `{1...4}` counts in tens, `{a...f}` in sixteens as soon as one bound is no decimal number. A bound with a
 * leading zero sets the width. The first range counts fastest, so that neighbours are on different hosts.
 * `ranges` has the number of values of each, in the order of the text.
 */
function expandExpression(expression) {
    const ranges = [];
    for (const [written, from = '', to = ''] of expression.matchAll(range)) {
        const values = countRange(from, to);
        if (typeof values === 'string')
            return { ok: false, problem: `${written} ${values}` };
        ranges.push(values);
    }
    const texts = expression.split(/\{[0-9a-z]*\.\.\.[0-9a-z]*\}/);
    if (ranges.length === 0 || texts.some((text) => /[{}]/.test(text))) {
        return { ok: false, problem: 'has braces or dots that are no range' };
    }
    const total = ranges.reduce((product, values) => product * values.length, 1);
    if (total > maxDrives)
        return { ok: false, problem: `stands for more than ${maxDrives} drives` };
    return { ok: true, words: combine(texts, ranges), ranges: ranges.map(({ length }) => length) };
}
function combine(texts, ranges) {
    const [head = '', ...rest] = texts;
    let words = [head];
    for (const [index, values] of ranges.entries()) {
        const tail = rest[index] ?? '';
        const shorter = words;
        words = values.flatMap((value) => shorter.map((word) => word + value + tail));
    }
    return words;
}
/** The values as text, or what is wrong with the bounds. */
function countRange(from, to) {
    const first = readBound(from);
    const last = readBound(to);
    if (first === undefined || last === undefined)
        return 'does not count from a number to a number';
    if (first.value > last.value)
        return 'counts backwards';
    if (last.value - first.value >= maxDrives)
        return `has more than ${maxDrives} values`;
    const base = first.base === 16 || last.base === 16 ? 16 : 10;
    const padded = (from.startsWith('0') && from.length > 1) || to.startsWith('0');
    return Array.from({ length: last.value - first.value + 1 }, (_, index) => {
        const digits = (first.value + index).toString(base);
        return padded ? digits.padStart(to.length, '0') : digits;
    });
}
/** Each bound is read by itself: `{8...c}` counts from 8 to 12. */
function readBound(text) {
    const base = /^[0-9]+$/.test(text) ? 10 : 16;
    if (!/^[0-9a-f]{1,12}$/.test(text))
        return undefined;
    return { value: Number.parseInt(text, base), base };
}

;// CONCATENATED MODULE: ./build/src/cluster/read-pool.js
/** MINIO_VOLUMES: its words, and the pools that the server makes of them. */



/** As the server does: every word with a range is a pool; words without any are one pool together. */
function readPools(value, source) {
    const words = value.split(/\s+/).filter((word) => word !== '');
    const findings = [];
    if (words.length > 1 && words.some(hasRange) && !words.every(hasRange)) {
        const message = 'MINIO_VOLUMES has arguments with a range and others without, which the server refuses.';
        findings.push((0,judgement/* error */.z3)('cluster/range', source, message, 'Write a range such as {1...4} in every argument.'));
    }
    const groups = words.some(hasRange) ? words.map((word) => [word]) : [words];
    const pools = words.length === 0 ? [] : groups.map((group) => readPool(group, source, findings));
    return { words, pools: findings.length === 0 ? pools : [], findings };
}
/** Fills in what the server fills in. */
function completePool({ expression, drives, ranges }, port) {
    return { expression, ranges, drives: drives.map((drive) => completeDrive(drive, port)) };
}
function completeDrive({ host, port, path }, ownPort) {
    return { host: host.toLowerCase(), port: port ?? ownPort, path };
}
function readPool(words, source, findings) {
    const drives = [];
    let ranges = [];
    for (const word of words) {
        const expansion = hasRange(word)
            ? expandExpression(word)
            : { ok: true, words: [word], ranges: [] };
        if (expansion.ok) {
            ranges = expansion.ranges;
            drives.push(...readDrives(word, expansion.words, source, findings));
        }
        else {
            const message = `${(0,judgement/* quote */.hD)(word)} in MINIO_VOLUMES: ${expansion.problem}.`;
            const mend = 'Write a range as {1...4}: three dots, the smaller number first.';
            findings.push((0,judgement/* error */.z3)('cluster/range', source, message, mend));
        }
    }
    return { expression: words.join(' '), drives, ranges };
}
/** The first mistake of a word: the others are the same one, counted on. */
function readDrives(word, expanded, source, findings) {
    const drives = [];
    for (const one of expanded) {
        const reading = readDrive(one);
        if (!reading.ok) {
            // The text may hold a password before an @.
            const named = word.includes('@') ? 'An argument' : (0,judgement/* quote */.hD)(word);
            const message = `${named} in MINIO_VOLUMES ${reading.problem}.`;
            const mend = 'Write it as https://host{1...4}.example.com:9000/mnt/disk{1...4}/data.';
            findings.push((0,judgement/* error */.z3)('cluster/volume', source, message, mend));
            return [];
        }
        drives.push(reading.drive);
    }
    return drives;
}


/***/ }),

/***/ 4124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ describeReceiver),
/* harmony export */   KU: () => (/* binding */ describeAddress),
/* harmony export */   mC: () => (/* binding */ receiverPaths)
/* harmony export */ });
/** Where a receiver of the audit log listens, and what it must be called by. */
/** Paths at which the programs take lines as they are. Their other paths take the format of Loki only. */
const receiverPaths = { alloy: '/loki/api/v1/raw', promtail: '/promtail/api/v1/raw' };
/** @param declared CLUSTER_AUDIT_RECEIVER, a URL that `readSpec` let through */
function describeReceiver(declared, program) {
    const url = new URL(declared);
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    const path = receiverPaths[program];
    return { port, url: `${url.origin}${path}`, declared: url.pathname === path };
}
/** Lines of comment about the address and its safety. */
function describeAddress({ url, declared }, loki) {
    return [
        `Takes the audit log of the servers at ${url}`,
        ...(declared
            ? []
            : ['(CLUSTER_AUDIT_RECEIVER has another path: set it to this one to use this program)']),
        `and pushes it to ${loki}.`,
        'The servers send it without a password: let only their network reach this port. For https, put a proxy before it.',
    ].map((line) => line.replace(/\p{Cc}/gu, ' '));
}


/***/ }),

/***/ 9001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ir: () => (/* binding */ diffDeclared),
  vz: () => (/* binding */ diffRunning),
  Ip: () => (/* binding */ tellMixedVersions)
});

// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/cluster/math.js
var math = __webpack_require__(2576);
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
        ...lostNodes.map((node) => (0,judgement/* error */.z3)('running/node-missing', source, `The declared node ${(0,judgement/* quote */.hD)(node)} has no running drive.`, 'Start it with the rendered command line, or correct MINIO_VOLUMES: names must be those that nodes are started with.')),
        ...newNodes.map((node) => (0,judgement/* warning */.$e)('running/node-undeclared', source, `Node ${(0,judgement/* quote */.hD)(node)} is running, but is not declared.`, 'Declare it in MINIO_VOLUMES, or take it out of the command lines.')),
        ...missing.filter(({ node }) => !lostNodes.includes(node)).map((drive) => tellMissing(drive, source)),
        ...undeclared
            .filter(({ node }) => !newNodes.includes(node))
            .map((drive) => (0,judgement/* warning */.$e)('running/drive-undeclared', source, `Drive ${diff_drive_name(drive)} is running, but is not declared.`, 'Declare it in MINIO_VOLUMES, or take it out of the command lines.')),
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
function judgeStates({ nodes }, source) {
    return nodes.flatMap(({ endpoint, state, drives }) => {
        if (state !== 'offline')
            return drives.flatMap((drive) => judgeState(drive, source));
        const message = `Node ${(0,judgement/* quote */.hD)(endpoint)} is offline.`;
        return [(0,judgement/* error */.z3)('running/node-offline', source, message, 'Look at it and at its network.')];
    });
}
function judgeState(drive, source) {
    if (drive.state !== 'ok') {
        const message = `Drive ${diff_drive_name(drive)} is not online: the server calls it ${(0,judgement/* quote */.hD)(drive.state)}.`;
        return [
            (0,judgement/* error */.z3)('running/drive-offline', source, message, 'Look at the drive; replace it where it is broken.'),
        ];
    }
    if (!drive.healing)
        return [];
    return [
        (0,judgement/* note */.N4)('running/drive-healing', source, `Drive ${diff_drive_name(drive)} is being healed.`, 'Wait until it is done before another drive is taken out.'),
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

// EXTERNAL MODULE: ./build/src/cluster/running/release.js
var release = __webpack_require__(1809);
;// CONCATENATED MODULE: ./build/src/cluster/running/diff-running.js
/** Where a running cluster is not what its env file says. */






/** Worst first; empty for a cluster that is as declared, and whole. Pure. */
function diffRunning(spec, running, env) {
    const source = env.locate('MINIO_VOLUMES');
    const mixed = tellMixedVersions(running.nodes);
    const mend = 'Bring all nodes to one version, in one go.';
    return (0,finding/* sortFindings */.Tc)([
        ...diffDeclared(spec, running, env),
        ...judgeStates(running, source),
        ...(mixed === undefined ? [] : [(0,judgement/* warning */.$e)('running/versions', env.locate('CLUSTER_IMAGE'), mixed, mend)]),
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
        const message = `The number of pools is ${declared} in the env file, and ${pools.length} in the running cluster.`;
        const mend = declared > pools.length
            ? 'Start all nodes at once with the rendered command line.'
            : 'Declare the pool that is missing; a pool with data can only be removed by decommissioning it.';
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
        const message = `Parity of ${what} is ${actual} drives, and the env file gives ${declared}.`;
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
    const declared = (0,release/* parseRelease */.B)(spec.images.server);
    const source = env.locate('CLUSTER_IMAGE');
    const versions = new Set(nodes.map(({ version }) => version).filter((version) => version !== ''));
    return [...versions].flatMap((version) => {
        const actual = (0,release/* parseRelease */.B)(version);
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


/***/ }),

/***/ 9246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ readInfo),
/* harmony export */   p$: () => (/* binding */ noAdminApi)
/* harmony export */ });
/* unused harmony export parseInfo */
/* harmony import */ var _server_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1839);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5688);
/** A running cluster as the admin API tells it. Environment variables, which are in it too, are not kept. */


/** Why there is no information when `readInfo` gives none. */
const noAdminApi = 'What answers has no admin API of MinIO.';
/**
 * `undefined` when the answer is not that of this API.
 * @throws {ServiceError} when it can't be read
 */
async function readInfo(reader) {
    const { body, headers } = await reader.read(_server_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .routes */ .J.getInfo);
    return parseInfo(body.toString('utf8'), headers.server ?? '');
}
function parseInfo(text, server) {
    const root = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFields */ .L5)(text);
    if (root === undefined || !root.has('servers'))
        return undefined;
    const backend = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .qU)(root.get('backend'));
    const standard = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(backend, 'standardSCParity');
    const sizes = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumbers */ .Pl)(backend, 'totalDrivesPerSet');
    return {
        deploymentId: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(root, 'deploymentID'),
        region: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(root, 'region'),
        server,
        // A parity of zero is left out of the answer where there are sets all the same.
        parity: sizes.length === 0
            ? undefined
            : { standard: standard ?? 0, reduced: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(backend, 'rrSCParity') ?? 0 },
        pools: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumbers */ .Pl)(backend, 'totalSets').map((sets, index) => ({ sets, setSize: sizes[index] ?? 0 })),
        nodes: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readList */ .LD)(root, 'servers')
            .map(readNode)
            .sort((a, b) => (a.endpoint < b.endpoint ? -1 : 1)),
    };
}
function readNode(fields) {
    return {
        endpoint: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(fields, 'endpoint'),
        state: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(fields, 'state'),
        version: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(fields, 'version'),
        uptimeSeconds: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(fields, 'uptime'),
        drives: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readList */ .LD)(fields, 'drives').map(readDrive),
    };
}
function readDrive(fields) {
    const endpoint = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(fields, 'endpoint');
    const url = endpoint.startsWith('/') ? null : URL.parse(endpoint);
    const total = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(fields, 'totalspace') ?? 0;
    return {
        node: url === null ? '' : hostAndPort(url),
        path: url === null ? endpoint || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(fields, 'path') : decodePath(url.pathname),
        state: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(fields, 'state'),
        healing: fields.get('healing') === true,
        space: total === 0 ? undefined : { total, used: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(fields, 'usedspace') ?? 0 },
        pool: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(fields, 'pool_index'),
        set: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(fields, 'set_index'),
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


/***/ }),

/***/ 5688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ parseFields),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   Pl: () => (/* binding */ readNumbers),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
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


/***/ }),

/***/ 1809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseRelease)
/* harmony export */ });
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


/***/ }),

/***/ 4473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ settings)
});

// EXTERNAL MODULE: ./build/src/cluster/setting/node.js
var node = __webpack_require__(1803);
// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(9154);
// EXTERNAL MODULE: ./build/src/cluster/setting/kind.js
var kind = __webpack_require__(349);
// EXTERNAL MODULE: ./build/src/cluster/setting/value.js
var value = __webpack_require__(602);
;// CONCATENATED MODULE: ./build/src/cluster/setting/proxy.js
/** What stands before the servers. */



const proxySettings = {
    s3Host: (0,kind/* leave */.qG)('CLUSTER_S3_HOST', [
        's3.creativeflow.local',
        'Host name of the S3 API. Default: that of MINIO_SERVER_URL, or s3 in the domain of the nodes.',
        kind/* looks */.dx.host,
    ], value/* readHostName */.KO),
    consoleHost: (0,kind/* leave */.qG)('CLUSTER_CONSOLE_HOST', [
        'console.creativeflow.local',
        'Host name of the console. Default: that of MINIO_BROWSER_REDIRECT_URL, or console in the domain of the nodes.',
        kind/* looks */.dx.host,
    ], value/* readHostName */.KO),
    webHost: (0,kind/* leave */.qG)('CLUSTER_WEB_HOST', [
        'storage.creativeflow.local',
        'Host name under which /storage/ and /minio-console/ are. Default: storage in the domain of the nodes.',
        kind/* looks */.dx.host,
    ], value/* readHostName */.KO),
    certificateFile: (0,kind/* set */.hZ)('CLUSTER_TLS_CERTIFICATE', ['/etc/nginx/tls/tls.crt', 'Certificate of the proxy, a PEM file on its machine.', kind/* looks */.dx.path], value/* readFilePath */.yw),
    keyFile: (0,kind/* set */.hZ)('CLUSTER_TLS_KEY', ['/etc/nginx/tls/tls.key', 'Key of that certificate.', kind/* looks */.dx.path], value/* readFilePath */.yw),
    nodeCaFile: (0,kind/* set */.hZ)('CLUSTER_NODE_CA', [
        '/etc/ssl/certs/ca-certificates.crt',
        'PEM file of the authority that signed the certificates of the nodes, on the machines of the proxy and of Prometheus.',
        kind/* looks */.dx.path,
    ], value/* readFilePath */.yw),
    resolvers: (0,kind/* set */.hZ)('CLUSTER_RESOLVERS', [
        '127.0.0.11',
        'Name servers that the proxy asks, between spaces; the default is that of containers.',
        'IP addresses between spaces, each with :port where it is not 53',
    ], (text) => value/* readList */.LD(text, value/* readResolver */.J5)),
    maxBody: (0,kind/* set */.hZ)('CLUSTER_MAX_BODY', ['5GiB', 'Largest request that the proxy lets through; S3 itself ends at 5GiB for one part.', kind/* looks */.dx.size], value/* readSize */.ik),
    origins: (0,kind/* set */.hZ)('CLUSTER_WEB_ORIGINS', [
        '*',
        'Origins whose pages may read /storage/, between spaces.',
        '* or origins such as https://app.example.com between spaces',
    ], (text) => value/* readList */.LD(text, value/* readOrigin */.P2)),
    maxAge: (0,kind/* set */.hZ)('CLUSTER_WEB_MAX_AGE', ['7d', 'How long browsers may keep what they read below /storage/.', kind/* looks */.dx.time], duration/* parseDuration */.E),
    trustedNetworks: (0,kind/* set */.hZ)('CLUSTER_TRUSTED_NETWORKS', [
        '10.0.0.0/8 172.16.0.0/12 192.168.0.0/16',
        'Networks that may reach the console, administration, health and metrics through the proxy, between spaces: of administrators, of the front over the sites, and of the servers of the other sites, which replicate.',
        `${kind/* looks */.dx.network}; several between spaces`,
    ], (text) => value/* readList */.LD(text, value/* readCidr */.vi)),
    sites: (0,kind/* leave */.qG)('CLUSTER_SITES', [
        'east=https://minio.east.example.com west=https://minio.west.example.com',
        'Sites behind one front, the preferred one first; several servers of a site between commas.',
        'name=https://host:9000 for each site, between spaces, of one scheme within a site',
    ], (text) => value/* readList */.LD(text, value/* readSite */.Us)),
};

// EXTERNAL MODULE: ./build/src/cluster/setting/watch.js
var watch = __webpack_require__(3648);
;// CONCATENATED MODULE: ./build/src/cluster/setting/index.js
/** Every setting, in the order in which people read them. */



const settings = { ...node/* nodeSettings */.A, ...proxySettings, ...watch/* watchSettings */.d };


/***/ }),

/***/ 349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dx: () => (/* binding */ looks),
/* harmony export */   hZ: () => (/* binding */ set),
/* harmony export */   qG: () => (/* binding */ leave)
/* harmony export */ });
/** A setting of our own in the env file: what is rendered around the servers, which never read it. */
/** With a default, which is written as a value is. */
function set(name, [example, about, expected], read) {
    const fallback = read(example);
    if (fallback === undefined)
        throw new RangeError(`The default of ${name} is no value of it.`);
    return { name, about, example, expected, fallback, read };
}
/** Without a default, or with one that other values give. */
function leave(name, [example, about, expected], read) {
    return { name, about, example, expected, fallback: undefined, read };
}
/** What values look like, in the words of every message. */
const looks = {
    host: 'a host name in small letters, such as s3.example.com',
    path: 'an absolute path of letters, digits and ._@+-',
    network: 'a network such as 172.30.40.0/24, beginning with its first address',
    time: 'a time such as 30s, 15m, 2h or 7d',
    size: 'a size such as 500GiB or 4TB',
    image: 'an image as registry/name:tag@sha256:digest',
    percent: 'a share such as 80%',
    word: 'letters, digits and ._-',
    url: 'an address such as https://host.example.com, without a user',
};


/***/ }),

/***/ 1803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ nodeSettings)
/* harmony export */ });
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2225);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(349);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(602);
/** The nodes, and what runs them: systemd, containers, Kubernetes. */



const nodeSettings = {
    name: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)('CLUSTER_NAME', [
        'minio',
        'Begins the names of services, volumes, jobs and alerts.',
        'small letters, digits and -, a letter first, at most 40',
    ], _value_js__WEBPACK_IMPORTED_MODULE_1__/* .readLabel */ .V8),
    cpus: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)('CLUSTER_CPUS', ['0.5-4', 'CPUs of a node: guaranteed and limit.', 'a number such as 4, or two such as 0.5-1'], (text) => _value_js__WEBPACK_IMPORTED_MODULE_1__/* .readShare */ .cb(text, _value_js__WEBPACK_IMPORTED_MODULE_1__/* .readCpus */ .OR)),
    memory: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)('CLUSTER_MEMORY', [
        '4GiB-16GiB',
        'Memory of a node: guaranteed and limit.',
        'a size such as 16GiB, or two such as 512MiB-1GiB',
    ], (text) => _value_js__WEBPACK_IMPORTED_MODULE_1__/* .readShare */ .cb(text, _value_js__WEBPACK_IMPORTED_MODULE_1__/* .readSize */ .ik)),
    driveSize: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .leave */ .qG)('CLUSTER_DRIVE_SIZE', ['1TiB', 'Size of a drive, for the capacity and for volume claims.', _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .looks */ .dx.size], _value_js__WEBPACK_IMPORTED_MODULE_1__/* .readSize */ .ik),
    user: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)('CLUSTER_USER', ['minio-user', 'User and group of the service.', 'a user name of small letters, digits, - and _'], (text) => (/^[a-z_][a-z0-9_-]{0,30}$/.test(text) ? text : undefined)),
    binary: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)('CLUSTER_BINARY', ['/usr/local/bin/minio', 'Where the server is installed.', _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .looks */ .dx.path], _value_js__WEBPACK_IMPORTED_MODULE_1__/* .readFilePath */ .yw),
    secretEnvFile: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .leave */ .qG)('CLUSTER_SECRET_ENV_FILE', [
        '/run/secrets/minio_env',
        'File on the nodes with the other secrets as NAME=value, written by a vault: the OIDC client secret, tokens of webhooks.',
        _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .looks */ .dx.path,
    ], _value_js__WEBPACK_IMPORTED_MODULE_1__/* .readFilePath */ .yw),
    image: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)('CLUSTER_IMAGE', [_image_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultServerImage */ .e, 'Container image of the server.', _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .looks */ .dx.image], _value_js__WEBPACK_IMPORTED_MODULE_1__/* .readImageName */ .t4),
    nginxImage: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .leave */ .qG)('CLUSTER_NGINX_IMAGE', [
        'docker.io/library/nginx:1.30.0-alpine@sha256:0272e4604ed93c1792f03695a033a6e8546840f86e0de20a884bb17d2c924883',
        'Container image of NGINX; without it the containers are rendered without a proxy. It has no default, since it needs the latest fixes.',
        _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .looks */ .dx.image,
    ], _value_js__WEBPACK_IMPORTED_MODULE_1__/* .readImageName */ .t4),
    storageNetwork: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)('CLUSTER_STORAGE_NETWORK', ['172.30.40.0/24', 'Network of the nodes among each other.', _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .looks */ .dx.network], _value_js__WEBPACK_IMPORTED_MODULE_1__/* .readCidr */ .vi),
    monitoringNetwork: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)('CLUSTER_MONITORING_NETWORK', ['172.30.41.0/24', 'Network of the monitoring.', _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .looks */ .dx.network], _value_js__WEBPACK_IMPORTED_MODULE_1__/* .readCidr */ .vi),
    databaseNetwork: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)('CLUSTER_DATABASE_NETWORK', ['172.30.42.0/24', 'Network of the databases that are backed up.', _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .looks */ .dx.network], _value_js__WEBPACK_IMPORTED_MODULE_1__/* .readCidr */ .vi),
    namespace: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)('CLUSTER_NAMESPACE', ['minio', 'Namespace in Kubernetes.', 'small letters, digits and -, a letter first, at most 40'], _value_js__WEBPACK_IMPORTED_MODULE_1__/* .readLabel */ .V8),
    storageClassName: (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .leave */ .qG)('CLUSTER_STORAGE_CLASS_NAME', [
        'local-path',
        'Storage class of the volume claims in Kubernetes. Default: that of the Kubernetes cluster.',
        _kind_js__WEBPACK_IMPORTED_MODULE_0__/* .looks */ .dx.word,
    ], _value_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS),
};


/***/ }),

/***/ 602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ readResolver),
/* harmony export */   KO: () => (/* binding */ readHostName),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   OR: () => (/* binding */ readCpus),
/* harmony export */   P2: () => (/* binding */ readOrigin),
/* harmony export */   Us: () => (/* binding */ readSite),
/* harmony export */   V8: () => (/* binding */ readLabel),
/* harmony export */   cb: () => (/* binding */ readShare),
/* harmony export */   ik: () => (/* binding */ readSize),
/* harmony export */   oO: () => (/* binding */ readPercent),
/* harmony export */   pS: () => (/* binding */ readWord),
/* harmony export */   t4: () => (/* binding */ readImageName),
/* harmony export */   vi: () => (/* binding */ readCidr),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   yw: () => (/* binding */ readFilePath),
/* harmony export */   zO: () => (/* binding */ readHostAndPort)
/* harmony export */ });
/* harmony import */ var _config_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5208);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7267);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2225);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4074);
/** Readers of the values of CLUSTER_ settings: `undefined` for what is no such value. */




/** A part of a DNS name: small letters, digits, `-`; room is left for what names get appended. */
function readLabel(text) {
    return /^[a-z](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(text) ? text : undefined;
}
function readHostName(text) {
    return (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .isHostName */ .uy)(text) ? text : undefined;
}
/** Of characters that need no quoting anywhere. */
function readFilePath(text) {
    return /^(?:\/[A-Za-z0-9._@+-]+)+$/.test(text) && !/\/\.\.?(?:\/|$)/.test(text) ? text : undefined;
}
/** Letters, digits and `._-`, a letter or digit first. */
function readWord(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(text) ? text : undefined;
}
function readCidr(text) {
    return (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .readNetwork */ .Lp)(text) === undefined ? undefined : text;
}
function readImageName(text) {
    return (0,_image_js__WEBPACK_IMPORTED_MODULE_3__/* .readImage */ .A)(text) === undefined ? undefined : text;
}
/** More than nothing, such as `5GiB`. */
function readSize(text) {
    const bytes = (0,_config_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .z)(text);
    return bytes === undefined || bytes === 0 ? undefined : bytes;
}
function readCpus(text) {
    const cpus = /^\d{1,4}(?:\.\d{1,2})?$/.test(text) ? Number(text) : 0;
    return cpus > 0 ? cpus : undefined;
}
/** `80%` as 0.8; above 0 and at most 100. */
function readPercent(text) {
    const percent = /^\d{1,3}%$/.test(text) ? Number(text.slice(0, -1)) : 0;
    return percent > 0 && percent <= 100 ? percent / 100 : undefined;
}
/** `0.5-1`: guaranteed, then the limit; one value is both. */
function readShare(text, readOne) {
    const [first = '', second = first, ...more] = text.split('-').map((part) => part.trim());
    const reserved = readOne(first);
    const limit = readOne(second);
    if (reserved === undefined || limit === undefined || more.length > 0)
        return undefined;
    return reserved <= limit ? { reserved, limit } : undefined;
}
/** http or https, without user, query and fragment; no slash at the end. Of characters that a URL may have. */
function readUrl(text) {
    if (!/^https?:\/\/[A-Za-z0-9._~:/@!&*+,=[\]-]+$/.test(text))
        return undefined;
    const url = URL.parse(text);
    if (url === null || url.username !== '' || url.password !== '')
        return undefined;
    return (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .isHost */ .jU)(url.hostname) && url.port !== '0' ? text.replace(/\/+$/, '') : undefined;
}
function readHostAndPort(text) {
    const [, host = '', port = ''] = /^(.+):(\d+)$/.exec(text) ?? [];
    return (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .isHost */ .jU)(host) && (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .readPort */ .Sr)(port) !== undefined ? text : undefined;
}
/** An IP address, with `:port` or without. */
function readResolver(text) {
    const [, host = '', port] = /^(\[.*\]|[^:]*)(?::(.*))?$/.exec(text) ?? [];
    if (!(0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .isIpv4 */ .eH)(host) && !(0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .isIpv6 */ .sX)(host))
        return undefined;
    return port === undefined || (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .readPort */ .Sr)(port) !== undefined ? text : undefined;
}
/** `*`, or the scheme, host and port of a page. */
function readOrigin(text) {
    if (text === '*')
        return text;
    const url = readUrl(text);
    return url !== undefined && URL.parse(url)?.origin === url ? url : undefined;
}
/** Elements between white space, each once; at least one. */
function readList(text, readOne) {
    const words = [...new Set(text.split(/\s+/).filter((word) => word !== ''))];
    const values = words.flatMap((word) => readOne(word) ?? []);
    return values.length > 0 && values.length === words.length ? values : undefined;
}
/** `east=https://a.example:9000,https://b.example:9000`. */
function readSite(text) {
    const [, name, list = ''] = /^([a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?)=(.+)$/.exec(text) ?? [];
    const words = list.split(',');
    const servers = words.flatMap((word) => readAddress(word) ?? []);
    if (name === undefined || servers.length !== words.length)
        return undefined;
    return servers.every(({ tls }) => tls === servers[0]?.tls) ? { name, servers } : undefined;
}
function readAddress(text) {
    const origin = readUrl(text);
    const url = origin === undefined ? null : URL.parse(origin);
    if (url === null || url.pathname !== '/')
        return undefined;
    const tls = url.protocol === 'https:';
    return { tls, host: url.hostname, port: Number(url.port) || (tls ? 443 : 80) };
}


/***/ }),

/***/ 3648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ watchSettings)
/* harmony export */ });
/* harmony import */ var _config_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9154);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(349);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(602);
/** Sign-in, metrics, alerts and logs. */



const watchSettings = {
    oidcIssuer: (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)('CLUSTER_OIDC_ISSUER', [
        'https://id.creativeflow.local/realms/storage',
        'Issuer whose tokens are exchanged for temporary keys; of Keycloak, the address of the realm.',
        _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx.url,
    ], _value_js__WEBPACK_IMPORTED_MODULE_2__/* .readUrl */ .wo),
    oidcClientId: (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .set */ .hZ)('CLUSTER_OIDC_CLIENT_ID', ['minio-console', 'Client at the issuer.', _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx.word], _value_js__WEBPACK_IMPORTED_MODULE_2__/* .readWord */ .pS),
    oidcClaim: (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .set */ .hZ)('CLUSTER_OIDC_CLAIM', ['policy', 'Claim of the token that names policies.', _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx.word], _value_js__WEBPACK_IMPORTED_MODULE_2__/* .readWord */ .pS),
    auditReceiver: (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)('CLUSTER_AUDIT_RECEIVER', [
        'http://audit.creativeflow.local:4560/loki/api/v1/raw',
        'Where the rendered receiver takes the audit log; the servers are told to send it there. The path is /loki/api/v1/raw for Alloy, /promtail/api/v1/raw for Promtail.',
        _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx.url,
    ], _value_js__WEBPACK_IMPORTED_MODULE_2__/* .readUrl */ .wo),
    lokiUrl: (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .set */ .hZ)('CLUSTER_LOKI_URL', ['http://loki:3100/loki/api/v1/push', 'Where log lines are pushed to.', _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx.url], _value_js__WEBPACK_IMPORTED_MODULE_2__/* .readUrl */ .wo),
    scrapeInterval: (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .set */ .hZ)('CLUSTER_SCRAPE_INTERVAL', ['30s', 'How often Prometheus asks the cluster and the nodes.', _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx.time], _config_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E),
    bucketScrapeInterval: (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .set */ .hZ)('CLUSTER_BUCKET_SCRAPE_INTERVAL', ['5m', 'How often it asks for the metrics of buckets, which cost more.', _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx.time], _config_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E),
    tokenFile: (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .set */ .hZ)('CLUSTER_PROMETHEUS_TOKEN_FILE', [
        '/etc/prometheus/minio.token',
        'File with the bearer token for the metrics, on the machine of Prometheus.',
        _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx.path,
    ], _value_js__WEBPACK_IMPORTED_MODULE_2__/* .readFilePath */ .yw),
    blackbox: (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)('CLUSTER_BLACKBOX', [
        'blackbox:9115',
        'Blackbox exporter that looks at certificates, as host:port.',
        'a host and port such as blackbox:9115',
    ], _value_js__WEBPACK_IMPORTED_MODULE_2__/* .readHostAndPort */ .zO),
    capacityWarning: (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .set */ .hZ)('CLUSTER_CAPACITY_WARNING', ['80%', 'Used space from which an alert warns.', _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx.percent], _value_js__WEBPACK_IMPORTED_MODULE_2__/* .readPercent */ .oO),
    capacityCritical: (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .set */ .hZ)('CLUSTER_CAPACITY_CRITICAL', ['90%', 'Used space from which an alert is critical.', _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx.percent], _value_js__WEBPACK_IMPORTED_MODULE_2__/* .readPercent */ .oO),
    replicationLag: (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .set */ .hZ)('CLUSTER_REPLICATION_LAG', ['15m', 'How long replication may stay behind.', _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx.time], _config_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E),
    certificateLife: (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .set */ .hZ)('CLUSTER_CERTIFICATE_LIFE', ['30d', 'Remaining life of a certificate from which an alert warns.', _kind_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx.time], _config_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E),
};


/***/ }),

/***/ 2370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ describeSpace),
/* harmony export */   BG: () => (/* binding */ describeDrives),
/* harmony export */   Cj: () => (/* binding */ describeMargin),
/* harmony export */   P_: () => (/* binding */ describeUsage),
/* harmony export */   Zr: () => (/* binding */ describeClusterVerdict),
/* harmony export */   dF: () => (/* binding */ describeCertificate),
/* harmony export */   gw: () => (/* binding */ describeHealth),
/* harmony export */   iK: () => (/* binding */ describeQuota),
/* harmony export */   rm: () => (/* binding */ describeShare),
/* harmony export */   tr: () => (/* binding */ listClusterFindings)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6412);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2542);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3749);
/** A check of a cluster in words, for every place alike. */




/** `primary_cluster: critical, 2 findings; 15 of 16 drives online`. */
function describeClusterVerdict(report) {
    const { alias, level, drives, findings } = report;
    const count = level === 'ok' ? '' : `, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCount */ .vG)(findings.length, 'finding')}`;
    const shape = drives === undefined ? 'nodes and drives not known' : describeDrives(drives);
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(alias)}: ${level}${count}; ${shape}`;
}
/** `15 of 16 drives online, 1 being healed`. */
function describeDrives({ online, offline, healing }) {
    const all = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(online + offline);
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(online)} of ${all} drives online${healing > 0 ? `, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(healing)} being healed` : ''}`;
}
function describeHealth({ live, ready, write, read }) {
    const say = (name, holds) => `${name} ${holds ? 'yes' : 'NO'}`;
    return [say('live', live), say('ready', ready), say('writes', write), say('reads', read)].join(', ');
}
/** How much more may be lost now. */
function describeMargin({ writes, reads }) {
    const say = (nodes, drives) => `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCount */ .vG)(nodes, 'node')} or ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCount */ .vG)(drives, 'drive')} of a set`;
    return `for writes ${say(writes.nodes, writes.drives)}, for reads ${say(reads.nodes, reads.drives)}`;
}
/** `83 %` of what; cut, so that what is not full never reads as 100 %. */
function describeShare(share) {
    return `${Math.floor(share * 1000) / 10} %`;
}
function describeSpace({ raw, usable, usedShare, complete }) {
    const full = `${describeShare(usedShare)} full`;
    const sizes = `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .nI)(usable)} usable of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .nI)(raw)} raw`;
    return `${full}, ${sizes}${complete ? '' : ', of the drives online only'}`;
}
function describeUsage({ bytes, objects, buckets, ageSeconds }) {
    const what = `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .nI)(bytes)} in ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCount */ .vG)(objects, 'object')} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCount */ .vG)(buckets, 'bucket')}`;
    return `${what}, counted ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDuration */ .M)(ageSeconds)} ago`;
}
/** '' without a quota. */
function describeQuota({ bytes, quota }) {
    return quota === undefined ? '' : `${describeShare(bytes / quota)} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .nI)(quota)}`;
}
function describeCertificate({ secondsLeft, names }) {
    const life = secondsLeft > 0 ? `expires in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDuration */ .M)(secondsLeft)}` : 'has expired';
    return `${life}, for ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(names.join(', ')) || 'no name'}`;
}
/** Worst first; of several clusters each says which. */
function listClusterFindings(reports) {
    if (reports.length < 2)
        return [...(reports[0]?.findings ?? [])];
    const named = reports.flatMap(({ alias, findings }) => findings.map((finding) => ({ ...finding, message: `${alias}: ${finding.message}` })));
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .Tc)(named);
}


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeDuration)
/* harmony export */ });
const units = [
    ['d', 86_400],
    ['h', 3600],
    ['min', 60],
    ['s', 1],
];
/** A time in its two greatest units, such as `5 min 12 s`; below ten seconds with a tenth, such as `1.4 s`. */
function describeDuration(seconds) {
    if (seconds < 9.95)
        return `${Math.round(Math.max(0, seconds) * 10) / 10} s`;
    const whole = Math.round(seconds);
    const first = units.findIndex(([, length]) => whole >= length);
    let rest = whole;
    const parts = units.slice(first, first + 2).map(([unit, length]) => {
        const count = Math.floor(rest / length);
        rest -= count * length;
        return count === 0 ? '' : `${count} ${unit}`;
    });
    return parts.filter(Boolean).join(' ');
}


/***/ })

};
