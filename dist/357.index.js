export const id = 357;
export const ids = [357];
export const modules = {

/***/ 479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ EnvReader)
/* harmony export */ });
/* harmony import */ var _config_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9419);
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
        // An address may carry a password, which must not be shown.
        const shown = text.includes('@') && text.includes('://') ? 'what it holds' : (0,_config_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text);
        const message = `${setting.name} can't be ${shown}.`;
        this.findings.push((0,_config_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('cluster/setting', this.locate(setting.name), message, `Write ${setting.expected}.`));
        return setting.fallback;
    }
    /** The text if `read` takes it; otherwise a finding. */
    readText(name, rule, expected, read) {
        const text = this.get(name);
        const value = text === undefined ? undefined : read(text);
        if (text === undefined || value !== undefined)
            return value;
        const shown = text.includes('@') && text.includes('://') ? 'what it holds' : (0,_config_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text);
        this.findings.push((0,_config_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(rule, this.locate(name), `${name} can't be ${shown}.`, `Write ${expected}.`));
        return undefined;
    }
}


/***/ }),

/***/ 9648:
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

/***/ 9063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kk: () => (/* binding */ computeMath),
  jW: () => (/* binding */ listNodeNames),
  yl: () => (/* binding */ projectAddition)
});

// UNUSED EXPORTS: layOutCluster

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/cluster/erasure.js
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
    return { drives, nodes: Math.min(...sets.map((set) => countNodes(set, drives))) };
}
/** How many nodes may go, taking those with the most drives of the set first. */
function countNodes(set, drives) {
    const perNode = [...(0,group_by/* groupBy */.$)(set, ({ host, port }) => `${host}:${port}`).values()]
        .map(({ length }) => length)
        .sort((a, b) => b - a);
    let left = drives;
    const first = perNode.findIndex((count) => {
        left -= count;
        return left < 0;
    });
    return first === -1 ? perNode.length : first;
}

;// CONCATENATED MODULE: ./build/src/cluster/math.js
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
        const layout = layOutPool(pool, setDriveCount);
        if (!layout.ok)
            return { ok: false, pool: index, problem: layout.problem };
        layouts.push({ pool, setSize: layout.setSize, sets: layout.sets });
    }
    const chosen = chooseParity(parity, layouts[0]?.setSize ?? 0);
    const computed = layouts.map((layout) => {
        const standard = computeClass(layout.sets, chosen.standard, growsParity);
        const raw = driveSize === undefined ? undefined : driveSize * layout.pool.drives.length;
        return {
            ...layout,
            nodes: listNodeNames(layout.pool.drives).length,
            standard,
            reduced: computeClass(layout.sets, chosen.reduced, growsParity),
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
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9648);
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
var cluster_host = __webpack_require__(9648);
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

/***/ 1925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readSpec)
});

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
// EXTERNAL MODULE: ./build/src/cluster/host.js
var cluster_host = __webpack_require__(9648);
;// CONCATENATED MODULE: ./build/src/cluster/image.js
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

;// CONCATENATED MODULE: ./build/src/cluster/setting/kind.js
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

// EXTERNAL MODULE: ./build/src/config/byte-size.js
var byte_size = __webpack_require__(5208);
// EXTERNAL MODULE: ./build/src/cluster/network.js
var cluster_network = __webpack_require__(4074);
;// CONCATENATED MODULE: ./build/src/cluster/setting/value.js
/** Readers of the values of CLUSTER_ settings: `undefined` for what is no such value. */




/** A part of a DNS name: small letters, digits, `-`; room is left for what names get appended. */
function readLabel(text) {
    return /^[a-z](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(text) ? text : undefined;
}
function readHostName(text) {
    return (0,cluster_host/* isHostName */.uy)(text) ? text : undefined;
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
    return (0,cluster_network/* readNetwork */.Lp)(text) === undefined ? undefined : text;
}
function readImageName(text) {
    return readImage(text) === undefined ? undefined : text;
}
/** More than nothing, such as `5GiB`. */
function readSize(text) {
    const bytes = (0,byte_size/* parseBytes */.z)(text);
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
    return (0,cluster_host/* isHost */.jU)(url.hostname) && url.port !== '0' ? text.replace(/\/+$/, '') : undefined;
}
function readHostAndPort(text) {
    const [, host = '', port = ''] = /^(.+):(\d+)$/.exec(text) ?? [];
    return (0,cluster_host/* isHost */.jU)(host) && (0,cluster_host/* readPort */.Sr)(port) !== undefined ? text : undefined;
}
/** An IP address, with `:port` or without. */
function readResolver(text) {
    const [, host = '', port] = /^(\[.*\]|[^:]*)(?::(.*))?$/.exec(text) ?? [];
    if (!(0,cluster_host/* isIpv4 */.eH)(host) && !(0,cluster_host/* isIpv6 */.sX)(host))
        return undefined;
    return port === undefined || (0,cluster_host/* readPort */.Sr)(port) !== undefined ? text : undefined;
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

;// CONCATENATED MODULE: ./build/src/cluster/setting/node.js
/** The nodes, and what runs them: systemd, containers, Kubernetes. */



const nodeSettings = {
    name: set('CLUSTER_NAME', [
        'minio',
        'Begins the names of services, volumes, jobs and alerts.',
        'small letters, digits and -, a letter first, at most 40',
    ], readLabel),
    cpus: set('CLUSTER_CPUS', ['0.5-4', 'CPUs of a node: guaranteed and limit.', 'a number such as 4, or two such as 0.5-1'], (text) => readShare(text, readCpus)),
    memory: set('CLUSTER_MEMORY', [
        '4GiB-16GiB',
        'Memory of a node: guaranteed and limit.',
        'a size such as 16GiB, or two such as 512MiB-1GiB',
    ], (text) => readShare(text, readSize)),
    driveSize: leave('CLUSTER_DRIVE_SIZE', ['1TiB', 'Size of a drive, for the capacity and for volume claims.', looks.size], readSize),
    user: set('CLUSTER_USER', ['minio-user', 'User and group of the service.', 'a user name of small letters, digits, - and _'], (text) => (/^[a-z_][a-z0-9_-]{0,30}$/.test(text) ? text : undefined)),
    binary: set('CLUSTER_BINARY', ['/usr/local/bin/minio', 'Where the server is installed.', looks.path], readFilePath),
    secretEnvFile: leave('CLUSTER_SECRET_ENV_FILE', [
        '/run/secrets/minio_env',
        'File on the nodes with the other secrets as NAME=value, written by a vault: the OIDC client secret, tokens of webhooks.',
        looks.path,
    ], readFilePath),
    image: set('CLUSTER_IMAGE', [defaultServerImage, 'Container image of the server.', looks.image], readImageName),
    nginxImage: leave('CLUSTER_NGINX_IMAGE', [
        'registry.example.com/nginx:1.28.0',
        'Container image of NGINX; without it the containers are rendered without a proxy.',
        looks.image,
    ], readImageName),
    storageNetwork: set('CLUSTER_STORAGE_NETWORK', ['172.30.40.0/24', 'Network of the nodes among each other.', looks.network], readCidr),
    monitoringNetwork: set('CLUSTER_MONITORING_NETWORK', ['172.30.41.0/24', 'Network of the monitoring.', looks.network], readCidr),
    databaseNetwork: set('CLUSTER_DATABASE_NETWORK', ['172.30.42.0/24', 'Network of the databases that are backed up.', looks.network], readCidr),
    namespace: set('CLUSTER_NAMESPACE', ['minio', 'Namespace in Kubernetes.', 'small letters, digits and -, a letter first, at most 40'], readLabel),
    storageClassName: leave('CLUSTER_STORAGE_CLASS_NAME', [
        'local-path',
        'Storage class of the volume claims in Kubernetes. Default: that of the Kubernetes cluster.',
        looks.word,
    ], readWord),
};

// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(9154);
;// CONCATENATED MODULE: ./build/src/cluster/setting/proxy.js
/** What stands before the servers. */



const proxySettings = {
    s3Host: leave('CLUSTER_S3_HOST', [
        's3.creativeflow.local',
        'Host name of the S3 API. Default: that of MINIO_SERVER_URL, or s3 in the domain of the nodes.',
        looks.host,
    ], readHostName),
    consoleHost: leave('CLUSTER_CONSOLE_HOST', [
        'console.creativeflow.local',
        'Host name of the console. Default: that of MINIO_BROWSER_REDIRECT_URL, or console in the domain of the nodes.',
        looks.host,
    ], readHostName),
    webHost: leave('CLUSTER_WEB_HOST', [
        'storage.creativeflow.local',
        'Host name under which /storage/ and /minio-console/ are. Default: storage in the domain of the nodes.',
        looks.host,
    ], readHostName),
    certificateFile: set('CLUSTER_TLS_CERTIFICATE', ['/etc/nginx/tls/tls.crt', 'Certificate of the proxy, a PEM file on its machine.', looks.path], readFilePath),
    keyFile: set('CLUSTER_TLS_KEY', ['/etc/nginx/tls/tls.key', 'Key of that certificate.', looks.path], readFilePath),
    nodeCaFile: set('CLUSTER_NODE_CA', [
        '/etc/ssl/certs/ca-certificates.crt',
        'PEM file of the authority that signed the certificates of the nodes, on the machines of the proxy and of Prometheus.',
        looks.path,
    ], readFilePath),
    resolvers: set('CLUSTER_RESOLVERS', [
        '127.0.0.11',
        'Name servers that the proxy asks, between spaces; the default is that of containers.',
        'IP addresses between spaces, each with :port where it is not 53',
    ], (text) => readList(text, readResolver)),
    maxBody: set('CLUSTER_MAX_BODY', ['5GiB', 'Largest request that the proxy lets through; S3 itself ends at 5GiB for one part.', looks.size], readSize),
    origins: set('CLUSTER_WEB_ORIGINS', [
        '*',
        'Origins whose pages may read /storage/, between spaces.',
        '* or origins such as https://app.example.com between spaces',
    ], (text) => readList(text, readOrigin)),
    maxAge: set('CLUSTER_WEB_MAX_AGE', ['7d', 'How long browsers may keep what they read below /storage/.', looks.time], duration/* parseDuration */.E),
    trustedNetworks: set('CLUSTER_TRUSTED_NETWORKS', [
        '10.0.0.0/8 172.16.0.0/12 192.168.0.0/16',
        'Networks that may reach the console, between spaces.',
        `${looks.network}; several between spaces`,
    ], (text) => readList(text, readCidr)),
    sites: leave('CLUSTER_SITES', [
        'east=https://minio.east.example.com west=https://minio.west.example.com',
        'Sites behind one front, the preferred one first; several servers of a site between commas.',
        'name=https://host:9000 for each site, between spaces, of one scheme within a site',
    ], (text) => readList(text, readSite)),
};

;// CONCATENATED MODULE: ./build/src/cluster/setting/watch.js
/** Sign-in, metrics, alerts and logs. */



const watchSettings = {
    oidcIssuer: leave('CLUSTER_OIDC_ISSUER', [
        'https://id.creativeflow.local/realms/storage',
        'Issuer whose tokens are exchanged for temporary keys; of Keycloak, the address of the realm.',
        looks.url,
    ], readUrl),
    oidcClientId: set('CLUSTER_OIDC_CLIENT_ID', ['minio-console', 'Client at the issuer.', looks.word], readWord),
    oidcClaim: set('CLUSTER_OIDC_CLAIM', ['policy', 'Claim of the token that names policies.', looks.word], readWord),
    auditReceiver: leave('CLUSTER_AUDIT_RECEIVER', [
        'http://audit.creativeflow.local:4560/loki/api/v1/raw',
        'Where the rendered receiver takes the audit log; the servers are told to send it there. The path is /loki/api/v1/raw for Alloy, /promtail/api/v1/raw for Promtail.',
        looks.url,
    ], readUrl),
    lokiUrl: set('CLUSTER_LOKI_URL', ['http://loki:3100/loki/api/v1/push', 'Where log lines are pushed to.', looks.url], readUrl),
    scrapeInterval: set('CLUSTER_SCRAPE_INTERVAL', ['30s', 'How often Prometheus asks the cluster and the nodes.', looks.time], duration/* parseDuration */.E),
    bucketScrapeInterval: set('CLUSTER_BUCKET_SCRAPE_INTERVAL', ['5m', 'How often it asks for the metrics of buckets, which cost more.', looks.time], duration/* parseDuration */.E),
    tokenFile: set('CLUSTER_PROMETHEUS_TOKEN_FILE', [
        '/etc/prometheus/minio.token',
        'File with the bearer token for the metrics, on the machine of Prometheus.',
        looks.path,
    ], readFilePath),
    blackbox: leave('CLUSTER_BLACKBOX', [
        'blackbox:9115',
        'Blackbox exporter that looks at certificates, as host:port.',
        'a host and port such as blackbox:9115',
    ], readHostAndPort),
    capacityWarning: set('CLUSTER_CAPACITY_WARNING', ['80%', 'Used space from which an alert warns.', looks.percent], readPercent),
    capacityCritical: set('CLUSTER_CAPACITY_CRITICAL', ['90%', 'Used space from which an alert is critical.', looks.percent], readPercent),
    replicationLag: set('CLUSTER_REPLICATION_LAG', ['15m', 'How long replication may stay behind.', looks.time], duration/* parseDuration */.E),
    certificateLife: set('CLUSTER_CERTIFICATE_LIFE', ['30d', 'Remaining life of a certificate from which an alert warns.', looks.time], duration/* parseDuration */.E),
};

;// CONCATENATED MODULE: ./build/src/cluster/setting/index.js
/** Every setting, in the order in which people read them. */



const settings = { ...nodeSettings, ...proxySettings, ...watchSettings };

;// CONCATENATED MODULE: ./build/src/cluster/check/address.js
/** Addresses that others use: of the servers, the proxy, the sites, and what the servers talk to. */



function checkAddresses(spec, env) {
    return [
        ...checkProxyHosts(spec, env),
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
    const message = `${(0,judgement/* quote */.hD)(twice)} is the host name of two of the S3 API, the console and the web.`;
    const mend = `Set ${settings.s3Host.name}, ${settings.consoleHost.name} and ${settings.webHost.name} to different names.`;
    return [(0,judgement/* error */.z3)('cluster/proxy-host', env.locate(settings.webHost.name), message, mend)];
}
function checkSites({ sites }, env) {
    const source = env.locate(settings.sites.name);
    if (sites.length === 1) {
        const message = 'A front over one site moves nobody anywhere.';
        return [(0,judgement/* error */.z3)('cluster/site', source, message, 'Name at least two sites, or none.')];
    }
    const names = sites.map(({ name }) => name);
    const addresses = sites.flatMap(({ servers }) => servers.map(({ host, port }) => `${host}:${port}`));
    const repeated = [names, addresses].flatMap((all) => all.filter((one, index) => all.indexOf(one) !== index));
    if (repeated.length === 0)
        return [];
    const message = `${(0,judgement/* listWords */.yh)(repeated.slice(0, 3), 'and')} stands twice in ${settings.sites.name}.`;
    return [(0,judgement/* error */.z3)('cluster/site', source, message, 'Give each site a name and servers of its own.')];
}
/** Addresses with secrets on the way, on other machines. */
function checkPlain({ server, oidc }, env) {
    const addresses = [
        ['MINIO_SERVER_URL', server.serverUrl],
        ['MINIO_BROWSER_REDIRECT_URL', server.consoleUrl],
        [settings.oidcIssuer.name, oidc?.issuer],
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
    const message = `${own.name} and ${settings.oidcIssuer.name} both configure the sign-in.`;
    return [(0,judgement/* error */.z3)('cluster/oidc', env.locate(own.name), message, `Keep ${settings.oidcIssuer.name} alone.`)];
}
function checkCapacity({ monitoring: { capacity } }, env) {
    if (capacity.warning < capacity.critical)
        return [];
    const { name } = settings.capacityWarning;
    const message = `${name} is not below ${settings.capacityCritical.name}: the warning would never come first.`;
    return [(0,judgement/* error */.z3)('cluster/setting', env.locate(name), message, 'Lower it, such as to 80%.')];
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
        const message = `Hosts of ${(0,judgement/* quote */.hD)(expression)} have different numbers of drives: sets lean on some nodes.`;
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

;// CONCATENATED MODULE: ./build/src/cluster/check/image.js
/** Container images that are what they were when they were chosen. */



/** Names on Docker Hub whose images were deleted, or hold nothing that is of use any more. */
const removed = /^(?:docker\.io\/)?minio\/(minio|console)$/;
function checkImages({ images }, env) {
    return [
        ...checkImage(settings.image.name, images.server, env),
        ...(images.nginx === undefined ? [] : checkImage(settings.nginxImage.name, images.nginx, env)),
    ];
}
function checkImage(setting, text, env) {
    const source = env.locate(setting);
    const image = readImage(text);
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
    const message = `${(0,judgement/* quote */.hD)(text)} can be another image tomorrow.`;
    const mend = 'Add the digest: name:tag@sha256:….';
    return [
        (floating ? judgement/* error */.z3 : judgement/* warning */.$e)(floating ? 'cluster/latest-image' : 'cluster/image-digest', source, message, mend),
    ];
}

// EXTERNAL MODULE: ./build/src/cluster/math.js + 1 modules
var math = __webpack_require__(9063);
;// CONCATENATED MODULE: ./build/src/cluster/check/layout.js
/** Sets and parity: what the server refuses, and what bears less than it seems. */


const problems = {
    indivisible: 'has a number of drives that can not be divided into sets of 2 to 16',
    asymmetric: 'can not be divided into sets that use all hosts alike',
    'set-size-refused': 'can not be divided into sets of MINIO_ERASURE_SET_DRIVE_COUNT drives',
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
    const mend = 'Use numbers of hosts and drives whose product has such a divisor, such as 4 hosts with 4 drives.';
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

;// CONCATENATED MODULE: ./build/src/cluster/check/network.js
/** Networks that containers get. */



function checkNetworks({ networks, proxy }, env) {
    const named = [
        ...nameNetwork(settings.storageNetwork.name, networks.storage),
        ...nameNetwork(settings.monitoringNetwork.name, networks.monitoring),
        ...nameNetwork(settings.databaseNetwork.name, networks.database),
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
    const message = `${(0,judgement/* quote */.hD)(text)} has public addresses: hosts of others could not be reached any more.`;
    const mend = 'Use a network within 10.0.0.0/8, 172.16.0.0/12 (up to 172.31) or 192.168.0.0/16.';
    return [(0,judgement/* error */.z3)('cluster/public-network', env.locate(name), message, mend)];
}
function checkOverlap(one, others, env) {
    const other = others.find(({ network }) => (0,cluster_network/* overlap */.EF)(network, one.network));
    if (other === undefined)
        return [];
    const message = `${(0,judgement/* quote */.hD)(one.text)} of ${one.name} overlaps ${(0,judgement/* quote */.hD)(other.text)} of ${other.name}.`;
    const source = env.locate(env.get(one.name) === undefined ? other.name : one.name);
    return [(0,judgement/* error */.z3)('cluster/overlapping-networks', source, message, 'Use networks apart.')];
}
function checkTrusted(texts, env) {
    const wide = texts.find((text) => text.endsWith('/0'));
    if (wide === undefined)
        return [];
    const { name } = settings.trustedNetworks;
    const message = `${name} has ${(0,judgement/* quote */.hD)(wide)}: everybody may reach the console.`;
    return [
        (0,judgement/* warning */.$e)('cluster/trusted-network', env.locate(name), message, 'List the networks of administrators.'),
    ];
}

;// CONCATENATED MODULE: ./build/src/cluster/check/port.js
/** Ports of the servers. */

function checkPorts({ ports, addresses }, pools, env) {
    const findings = [];
    const options = env.locate('MINIO_OPTS');
    if (ports.s3 !== 0 && ports.s3 === ports.console) {
        const message = `The S3 API and the console can't both listen on port ${ports.s3}.`;
        findings.push((0,judgement/* error */.z3)('cluster/port', options, message, 'Give the console another, such as :9001.'));
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
    return findings;
}

// EXTERNAL MODULE: ./build/src/config/suggestion.js
var suggestion = __webpack_require__(1906);
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
const known = Object.values(settings).map(({ name }) => name);
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
        const message = `${name} names drives beside MINIO_VOLUMES.`;
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
    const mend = `Put the variable into the file of ${settings.secretEnvFile.name}, and change the password.`;
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
        ...checkNetworks(spec, env),
        ...checkImages(spec, env),
    ];
}

// EXTERNAL MODULE: ./build/src/cluster/env-reader.js
var env_reader = __webpack_require__(479);
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
        return { problem: `ends with ${(0,judgement/* quote */.hD)(`--${name}`)}`, mend: 'Write its value after it.' };
    return { name, value, words: [word, value] };
}
/** Port of `:9001` or `host:9001`. */
function readListenPort(address) {
    const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(address) ?? [];
    return host === '' || (0,cluster_host/* isHost */.jU)(host) ? (0,cluster_host/* readPort */.Sr)(port) : undefined;
}

// EXTERNAL MODULE: ./build/src/cluster/read-pool.js + 2 modules
var read_pool = __webpack_require__(5541);
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
    const ports = { s3: readPortOf(env, s3Address ?? ':9000'), console: readPortOf(env, consoleAddress) };
    const pools = written.pools.map((pool) => (0,read_pool/* completePool */.I)(pool, ports.s3));
    const server = {
        volumes: written.words,
        pools,
        tls: written.pools.some(({ drives }) => drives.some(({ scheme }) => scheme === 'https')),
        ports,
        addresses: { s3: s3Address, console: consoleAddress },
        options: options.rest,
        certsDir: options.certsDir,
        region: env.get('MINIO_REGION') ?? env.get('MINIO_SITE_REGION'),
        parity: {
            standard: readParity(env.get('MINIO_STORAGE_CLASS_STANDARD')),
            reduced: readParity(env.get('MINIO_STORAGE_CLASS_RRS')),
        },
        setDriveCount: env.readText('MINIO_ERASURE_SET_DRIVE_COUNT', 'cluster/set-size', 'a number from 2 to 16', readSetSize),
        metricsAuth: readMetricsAuth(env),
        serverUrl: env.readText('MINIO_SERVER_URL', 'cluster/url', url, readUrl),
        consoleUrl: env.readText('MINIO_BROWSER_REDIRECT_URL', 'cluster/url', url, readUrl),
        auditWebhooks: listAuditWebhooks(env),
        credentials: {
            userFile: readCredentialFile(env, 'MINIO_ROOT_USER_FILE'),
            passwordFile: readCredentialFile(env, 'MINIO_ROOT_PASSWORD_FILE'),
            envFile: env.read(nodeSettings.secretEnvFile) ??
                env.readText('MINIO_CONFIG_ENV_FILE', 'cluster/credential-file', credentialPath, readFilePath),
        },
        variables: listRest(env.variables),
    };
    return { server, written };
}
function readPortOf(env, address) {
    const port = readListenPort(address);
    if (port !== undefined)
        return port;
    const message = 'An address that the server is to listen on has no host and port that it could have.';
    const mend = 'Write it as :9000 or 10.0.0.1:9000, with a port from 1 to 65535.';
    env.findings.push((0,judgement/* error */.z3)('cluster/port', env.locate('MINIO_OPTS'), message, mend));
    return 0;
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
    return env.readText(name, 'cluster/credential-file', credentialPath, readFilePath) ?? '';
}
const auditName = /^MINIO_AUDIT_WEBHOOK_(ENABLE|ENDPOINT)(?:_([A-Za-z0-9_]+))?$/;
/** Those that are switched on; the one without a name is called `_`, as the server does. */
function listAuditWebhooks(env) {
    const declared = env.variables.flatMap(({ name }) => {
        const [, part, id] = auditName.exec(name) ?? [];
        return part === 'ENDPOINT' ? [{ name, id }] : [];
    });
    const webhooks = declared.flatMap(({ name, id }) => {
        const endpoint = env.readText(name, 'cluster/url', url, readUrl);
        const enabled = env.get(`MINIO_AUDIT_WEBHOOK_ENABLE${id === undefined ? '' : `_${id}`}`);
        return endpoint === undefined || enabled !== 'on' ? [] : [{ name: id ?? '_', endpoint }];
    });
    const receiver = env.read(watchSettings.auditReceiver);
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
        name: env.read(settings.name),
        node: {
            cpus: env.read(settings.cpus),
            memory: env.read(settings.memory),
            driveSize: env.read(settings.driveSize),
            user: env.read(settings.user),
            binary: env.read(settings.binary),
        },
        proxy: readProxy(env, server),
        networks: {
            storage: env.read(settings.storageNetwork),
            monitoring: env.read(settings.monitoringNetwork),
            database: env.read(settings.databaseNetwork),
        },
        sites: env.read(settings.sites) ?? [],
        images: { server: env.read(settings.image), nginx: env.read(settings.nginxImage) },
        kubernetes: {
            namespace: env.read(settings.namespace),
            storageClass: env.read(settings.storageClassName),
        },
        oidc: readOidc(env),
        monitoring: {
            scrapeInterval: env.read(settings.scrapeInterval),
            bucketScrapeInterval: env.read(settings.bucketScrapeInterval),
            tokenFile: env.read(settings.tokenFile),
            blackbox: env.read(settings.blackbox),
            capacity: {
                warning: env.read(settings.capacityWarning),
                critical: env.read(settings.capacityCritical),
            },
            replicationLag: env.read(settings.replicationLag),
            certificateLife: env.read(settings.certificateLife),
        },
        logs: { auditReceiver: env.read(settings.auditReceiver), lokiUrl: env.read(settings.lokiUrl) },
    };
}
function readProxy(env, server) {
    const domain = findDomain(server);
    return {
        s3Host: env.read(settings.s3Host) ?? hostOf(server.serverUrl) ?? `s3.${domain}`,
        consoleHost: env.read(settings.consoleHost) ?? hostOf(server.consoleUrl) ?? `console.${domain}`,
        webHost: env.read(settings.webHost) ?? `storage.${domain}`,
        certificateFile: env.read(settings.certificateFile),
        keyFile: env.read(settings.keyFile),
        nodeCaFile: env.read(settings.nodeCaFile),
        resolvers: env.read(settings.resolvers),
        maxBody: env.read(settings.maxBody),
        origins: env.read(settings.origins),
        maxAge: env.read(settings.maxAge),
        trustedNetworks: env.read(settings.trustedNetworks),
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
    const issuer = env.read(settings.oidcIssuer);
    const clientId = env.read(settings.oidcClientId);
    const claim = env.read(settings.oidcClaim);
    if (issuer === undefined)
        return undefined;
    const [, realm = 'master'] = /\/realms\/([A-Za-z0-9._-]+)$/.exec(issuer) ?? [];
    return { issuer, clientId, claim, realm };
}

;// CONCATENATED MODULE: ./build/src/cluster/read-spec.js
/** From the lines of an env file to a spec that renderers can trust. */





/** `file` is where the env file is, relative to the workspace. Never throws. */
function readSpec(file, envFile) {
    const env = new env_reader/* EnvReader */.b(file, envFile);
    const { server, written } = readServer(env);
    const spec = { file, server, ...readSurroundings(env, server) };
    const findings = [...envFile.findings, ...env.findings, ...checkSpec(spec, written, env)];
    const refused = findings.some(({ severity }) => severity === 'error');
    return { spec: refused ? undefined : spec, findings: (0,finding/* sortFindings */.Tc)(findings) };
}


/***/ }),

/***/ 7649:
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


/***/ })

};
