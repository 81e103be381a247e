export const id = 758;
export const ids = [758];
export const modules = {

/***/ 9438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile),
/* harmony export */   j: () => (/* binding */ openOutputDir)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);





/** Writes a file for people and later jobs. @returns its absolute path */
async function writeOutputFile(dir, name, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text, { mode: 0o600 });
    return path;
}
/**
 * Where such files go: as told, else a folder of this run under the runner's or the system's temporary one.
 * Opened before anything is sent, so that a run never finds out afterwards that it can't report.
 * @throws {ConfigError} `invalid-input` when nothing can be written there
 */
async function openOutputDir(given, { environment, workspace }) {
    try {
        if (given === '')
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(environment.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'minio-actions-'));
        const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, given);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(dir, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(dir, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return dir;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        const message = `Input \`report-dir\`: nothing can be written to ${given || 'the folder for temporary files'}${code}.`;
        const mend = 'Give a folder that this user may write to.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL([{ rule: 'input/report-dir', severity: 'error', message, mend }], 'invalid-input');
    }
}


/***/ }),

/***/ 6018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   eJ: () => (/* binding */ sortByCanonical)
/* harmony export */ });
function isList(value) {
    return Array.isArray(value);
}
function sortKeys(value) {
    if (value === null || typeof value !== 'object')
        return value;
    if (isList(value))
        return value.map(sortKeys);
    return sortObject(value);
}
function sortObject(value) {
    const entries = Object.entries(value).map(([key, item]) => [key, sortKeys(item)]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** One text for one value: keys in code-point order, no white space. Lists keep their order. */
function canonicalJson(value) {
    return JSON.stringify(sortKeys(value));
}
/** Whether two values are the same data, whatever the order of their keys. `undefined` equals only itself. */
function sameJson(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    // Most things are equal and were made by the same code, with their keys in the same order.
    return JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b);
}
/** A list whose order carries no meaning, in the one order we always use. */
function sortByCanonical(items) {
    if (items.length < 2)
        return [...items];
    const keyed = items.map((item) => [canonicalJson(item), item]);
    return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}


/***/ }),

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ intersectFilters),
/* harmony export */   KV: () => (/* binding */ filterOf),
/* harmony export */   R_: () => (/* binding */ presentFlows),
/* harmony export */   _g: () => (/* binding */ isSameEnd),
/* harmony export */   bC: () => (/* binding */ nameEnd),
/* harmony export */   ip: () => (/* binding */ listFlows),
/* harmony export */   sU: () => (/* binding */ isAsWide)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/** Replication rules as arrows from a bucket of one site to a bucket of another. */

/** One arrow per rule, and two for a rule that is declared for both directions. */
function listFlows(declared, file) {
    return (declared.replication?.bucketReplications ?? []).flatMap((rule, index) => {
        const source = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(file, 'bucketReplications', index);
        const here = { alias: rule.sourceAlias, bucket: rule.sourceBucket };
        const there = { alias: rule.targetAlias, bucket: rule.targetBucket };
        const forth = { from: here, to: there, rule, source };
        return rule.bidirectional === true ? [forth, { ...forth, from: there, to: here }] : [forth];
    });
}
/** Those that are to be there. */
function presentFlows(flows) {
    return flows.filter(({ rule }) => rule.state !== 'absent');
}
/** Whether all that the narrow filter lets pass passes the wide one too. */
function isAsWide(wide, narrow) {
    const tags = narrow.tags ?? [];
    if (!(narrow.prefix ?? '').startsWith(wide.prefix ?? ''))
        return false;
    return (wide.tags ?? []).every((tag) => tags.some(({ key, value }) => key === tag.key && value === tag.value));
}
/** The filter of what passes both; `undefined` when nothing can. */
function intersectFilters(one, other) {
    const [a, b] = [one.prefix ?? '', other.prefix ?? ''];
    if (!a.startsWith(b) && !b.startsWith(a))
        return undefined;
    const tags = new Map((one.tags ?? []).map(({ key, value }) => [key, value]));
    for (const { key, value } of other.tags ?? []) {
        if ((tags.get(key) ?? value) !== value)
            return undefined;
        tags.set(key, value);
    }
    const both = [...tags].map(([key, value]) => ({ key, value }));
    return { prefix: a.length > b.length ? a : b, tags: both };
}
function isSameEnd(one, other) {
    return one.alias === other.alias && one.bucket === other.bucket;
}
/** `alias/bucket`; neither part can hold a slash. */
function nameEnd({ alias, bucket }) {
    return `${alias}/${bucket}`;
}
/** What tells rules with the same ends apart. */
function filterOf({ prefix = '', tags = [] }) {
    return JSON.stringify([prefix, tags.map(({ key, value }) => `${key}=${value}`).sort()]);
}


/***/ }),

/***/ 7282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkSitePairs),
/* harmony export */   v: () => (/* binding */ groupPairs)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _byte_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5208);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9154);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9419);
/** Pairs of replicated sites together: what they say of one group and of one site. */




/** The server takes less for the group, and its buckets then go on without it. */
const minBandwidth = 100_000_000;
/** Pairs that touch are one group. In the order of the file, as are the groups. */
function groupPairs(pairs, file) {
    const declared = pairs.map((pair, index) => ({ pair, source: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(file, 'siteReplications', index) }));
    let groups = [];
    for (const own of declared) {
        const touched = groups.filter((group) => group.some((other) => isTouching(other.pair, own.pair)));
        const apart = groups.filter((group) => !touched.includes(group));
        groups = [...apart, [...touched.flat(), own]];
    }
    return groups
        .map((group) => declared.filter((own) => group.includes(own)))
        .sort(([a], [b]) => (a && b ? declared.indexOf(a) - declared.indexOf(b) : 0));
}
/** Contradictions inside a group, and values that mean nothing. */
function checkSitePairs(pairs, file) {
    return groupPairs(pairs, file).flatMap((group) => [
        ...checkExpiry(group),
        ...checkPresence(group),
        ...checkNames(group),
        ...checkSettings(group),
        ...group.flatMap(checkValues),
    ]);
}
function isTouching(one, other) {
    const ends = [other.sourceAlias, other.targetAlias];
    return ends.includes(one.sourceAlias) || ends.includes(one.targetAlias);
}
function checkExpiry(group) {
    const said = group.filter(({ pair }) => pair.replicateLifecycleExpiry !== undefined);
    const [first, ...rest] = said;
    return rest
        .filter(({ pair }) => pair.replicateLifecycleExpiry !== first?.pair.replicateLifecycleExpiry)
        .map(({ source }) => {
        const message = 'Another pair of the group says the opposite; lifecycle expiry is replicated for all or none.';
        const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'replicateLifecycleExpiry');
        return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('sites/expiry', place, message, 'Say it once for the group.');
    });
}
function checkPresence(group) {
    const present = group.filter(({ pair }) => pair.state !== 'absent');
    const staying = new Set(present.flatMap(({ pair }) => [pair.sourceAlias, pair.targetAlias]));
    const absent = group.filter(({ pair }) => pair.state === 'absent');
    const leaving = new Set(absent.map(({ pair }) => pair.targetAlias));
    return absent.flatMap(({ pair, source }) => {
        const named = staying.has(pair.targetAlias) ? pair.targetAlias : undefined;
        const alias = named ?? (leaving.has(pair.sourceAlias) ? pair.sourceAlias : undefined);
        if (alias === undefined)
            return [];
        const message = `${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(alias)} is declared both in the group and out of it.`;
        return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('sites/absent', (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'state'), message, 'Remove one of the two pairs.')];
    });
}
/** A site that is only ever a source is called as its alias. */
function checkNames(group) {
    const sources = new Set(group.map(({ pair }) => pair.sourceAlias));
    const targets = new Set(group.map(({ pair }) => pair.targetAlias));
    return group.flatMap(({ pair, source }) => {
        const { targetName } = pair;
        if (targetName === undefined || !sources.has(targetName) || targets.has(targetName))
            return [];
        const message = `${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(targetName)} and ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(pair.targetAlias)} cannot both be called ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(targetName)}.`;
        const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'targetName');
        return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('replication/site-name', place, message, 'Give each site its own "targetName".')];
    });
}
function checkSettings(group) {
    return ['isAsync', 'bandwidth', 'targetName'].flatMap((key) => {
        const seen = new Map();
        return group.flatMap(({ pair, source }) => {
            const value = pair[key];
            if (value === undefined)
                return [];
            const before = seen.get(pair.targetAlias) ?? value;
            seen.set(pair.targetAlias, before);
            if (before === value)
                return [];
            const message = `Another pair says something else of ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(pair.targetAlias)}; it holds for the site, whichever sends.`;
            return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('sites/setting', (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, key), message, `Say "${key}" once for the site.`)];
        });
    });
}
function checkValues({ pair, source }) {
    const findings = [];
    const { bandwidth, maxLag } = pair;
    const bytes = typeof bandwidth === 'string' ? (0,_byte_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBytes */ .z)(bandwidth) : bandwidth;
    if (bandwidth !== undefined && (bytes === undefined || (bytes > 0 && bytes < minBandwidth))) {
        const message = `The bandwidth ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(String(bandwidth))} is none that takes effect.`;
        const mend = 'Write bytes per second or a size such as 200MiB: 100 MB or more, or 0 for no limit.';
        findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('replication/bandwidth', (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'bandwidth'), message, mend));
    }
    if (maxLag !== undefined && (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(maxLag) === undefined) {
        const message = `${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(maxLag)} is no time.`;
        const mend = 'Write a number and s, m, h or d, such as 15m.';
        findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('replication/time', (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'maxLag'), message, mend));
    }
    return findings;
}


/***/ }),

/***/ 6352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dU: () => (/* binding */ deriveEnvPrefix),
/* harmony export */   f_: () => (/* binding */ nameVariables),
/* harmony export */   gp: () => (/* binding */ isEnvPrefix)
/* harmony export */ });
/** How the environment variables of an alias are called. */
/** `primary_cluster` → `PRIMARY`, `az-2` → `AZ_2`; what the file says wins. */
function deriveEnvPrefix(alias, declaration) {
    if (declaration?.envPrefix !== undefined)
        return declaration.envPrefix;
    const name = alias.toUpperCase().replace(/[^A-Z0-9]/g, '_');
    return name.replace(/_CLUSTER$/, '');
}
/** Whether a shell, a workflow and a container all take it as the beginning of a variable's name. */
function isEnvPrefix(prefix) {
    return /^[A-Z_][A-Z0-9_]*$/.test(prefix);
}
/** The variables of one alias, by what they hold. */
function nameVariables(prefix) {
    return {
        url: `${prefix}_MINIO_URL`,
        accessKey: `${prefix}_MINIO_ACCESS_KEY`,
        secretKey: `${prefix}_MINIO_SECRET_KEY`,
        sessionToken: `${prefix}_MINIO_SESSION_TOKEN`,
        replicationUrl: `${prefix}_MINIO_REPLICATION_URL`,
        replicationAccessKey: `${prefix}_MINIO_REPLICATION_ACCESS_KEY`,
        replicationSecretKey: `${prefix}_MINIO_REPLICATION_SECRET_KEY`,
    };
}


/***/ }),

/***/ 4553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  q: () => (/* binding */ splitConfigDir)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
// EXTERNAL MODULE: ./build/src/config/read-file.js
var read_file = __webpack_require__(2717);
;// CONCATENATED MODULE: ./build/src/config/ca-file.js
/** The certificate authorities that aliases name. */




/** Whether each file is there, is a certificate, and is no key. Never throws. */
async function checkCaFiles(workspace, root, aliases) {
    const found = await Promise.all(aliases.map((alias) => checkCaFile(workspace, root, alias)));
    return found.flat();
}
async function checkCaFile(workspace, root, alias) {
    const { caFile } = alias.declaration;
    if (caFile === undefined)
        return [];
    const place = (0,finding/* below */.Gz)(alias.source, 'caFile');
    const read = await (0,read_file/* readText */.yR)(workspace, caFile.startsWith('/') ? caFile : (0,posix_.join)(root, caFile));
    if (read.kind === 'refused')
        return [{ ...read.finding, source: place }];
    if (read.kind === 'missing') {
        const mend = 'Write its path from the parent of the configuration folder.';
        return [(0,judgement/* error */.z3)('reference/ca-file', place, `There is no file ${(0,judgement/* quote */.hD)(caFile)}.`, mend)];
    }
    if (read.text.includes('PRIVATE KEY-----')) {
        const mend = 'Remove it from the repository, make a new one, and name the certificate only.';
        return [(0,judgement/* error */.z3)('secret/known-form', place, `${(0,judgement/* quote */.hD)(caFile)} holds a private key.`, mend)];
    }
    if (read.text.includes('-----BEGIN CERTIFICATE-----'))
        return [];
    const mend = 'Name a file in PEM form, which begins with -----BEGIN CERTIFICATE-----.';
    return [(0,judgement/* error */.z3)('reference/ca-file', place, `${(0,judgement/* quote */.hD)(caFile)} holds no certificate.`, mend)];
}

// EXTERNAL MODULE: ./build/src/config/env-prefix.js
var env_prefix = __webpack_require__(6352);
// EXTERNAL MODULE: ./build/src/config/server-url.js
var server_url = __webpack_require__(3813);
;// CONCATENATED MODULE: ./build/src/config/check/alias.js
/** Aliases: names, environment variables and addresses. */




function checkAlias({ name, source, envPrefix, declaration }) {
    return [
        ...checkName(name, source),
        ...checkPrefix(envPrefix, source, declaration.envPrefix !== undefined),
        ...checkUrl(declaration.url, (0,finding/* below */.Gz)(source, 'url')),
        ...checkUrl(declaration.replicationUrl, (0,finding/* below */.Gz)(source, 'replicationUrl')),
        ...checkUrl(declaration.publicBaseUrl, (0,finding/* below */.Gz)(source, 'publicBaseUrl'), true),
    ];
}
/** What two aliases cannot have in common. */
function checkAliases(aliases) {
    const prefixes = new Map();
    const urls = new Map();
    return aliases.flatMap(({ name, source, envPrefix, declaration }) => {
        const findings = [];
        const twin = prefixes.get(envPrefix);
        if (twin !== undefined) {
            const message = `${(0,judgement/* quote */.hD)(name)} and ${(0,judgement/* quote */.hD)(twin)} would both read ${(0,env_prefix/* nameVariables */.f_)(envPrefix).url}.`;
            findings.push((0,judgement/* error */.z3)('alias/env-prefix', source, message, 'Give one of them another "envPrefix".'));
        }
        prefixes.set(envPrefix, name);
        const address = URL.parse(declaration.url)?.host;
        const same = address === undefined ? undefined : urls.get(address);
        if (same !== undefined) {
            const message = `${(0,judgement/* quote */.hD)(name)} and ${(0,judgement/* quote */.hD)(same)} have one address: they are one deployment.`;
            const mend = 'Keep one, or give each site its own address; replication cannot go through a balancer.';
            findings.push((0,judgement/* warning */.$e)('alias/same-url', (0,finding/* below */.Gz)(source, 'url'), message, mend));
        }
        if (address !== undefined)
            urls.set(address, name);
        return findings;
    });
}
function checkName(name, source) {
    if (name === 'all') {
        const message = 'The alias "all" is taken: it stands for every alias.';
        return [(0,judgement/* error */.z3)('alias/name', source, message, 'Choose another name.')];
    }
    if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(name))
        return [];
    const mend = 'Use up to 64 of a-z, A-Z, 0-9, "_", "-" and ".", beginning with a letter or digit.';
    return [(0,judgement/* error */.z3)('alias/name', source, `${(0,judgement/* quote */.hD)(name)} cannot be an alias.`, mend)];
}
function checkPrefix(prefix, source, written) {
    if ((0,env_prefix/* isEnvPrefix */.gp)(prefix))
        return [];
    const place = written ? (0,finding/* below */.Gz)(source, 'envPrefix') : source;
    const message = `${(0,judgement/* quote */.hD)(prefix)} cannot begin the name of an environment variable.`;
    const mend = 'Set "envPrefix" to capital letters, digits and "_", beginning with a letter.';
    return [(0,judgement/* error */.z3)('alias/env-prefix', place, message, mend)];
}
function checkUrl(text, place, allowPath = false) {
    if (text === undefined)
        return [];
    const parsed = (0,server_url/* parseServerUrl */.E)(text, allowPath);
    const subject = (0,judgement/* quote */.hD)(String(place.path.at(-1)));
    if (!parsed.ok) {
        const { rule, message, mend } = parsed.problem;
        return [(0,judgement/* error */.z3)(rule, place, `${subject} ${message}.`, mend)];
    }
    if (parsed.plain === undefined)
        return [];
    return [(0,judgement/* warning */.$e)(parsed.plain.rule, place, `${subject} ${parsed.plain.message}.`, parsed.plain.mend)];
}

;// CONCATENATED MODULE: ./build/src/config/check/bucket-name.js
/** Names that the server takes. */


/** Taken by the server for its own addresses. */
const reserved = new Set(['minio']);
/** Nothing when the server would take the name. */
function checkBucketName({ name, source }) {
    const problem = describeProblem(name);
    if (problem === undefined)
        return [];
    const message = `The server refuses the bucket name ${(0,judgement/* quote */.hD)(name)}: ${problem}.`;
    return [(0,judgement/* error */.z3)('bucket/name', (0,finding/* below */.Gz)(source, 'name'), message, suggestName(name))];
}
function describeProblem(name) {
    if (name.length < 3)
        return 'it is shorter than 3 characters';
    if (name.length > 63)
        return 'it is longer than 63 characters';
    if (name.includes('_'))
        return 'it has an underscore';
    if (/[A-Z]/.test(name))
        return 'it has capital letters';
    if (/[^a-z0-9.-]/.test(name))
        return 'only a-z, 0-9, "-" and "." are allowed';
    if (/^[.-]|[.-]$/.test(name))
        return 'it must begin and end with a letter or digit';
    if (/\.\.|\.-|-\./.test(name))
        return 'a dot must stand between letters or digits';
    if (/^\d+\.\d+\.\d+\.\d+$/.test(name))
        return 'it looks like an IP address';
    return reserved.has(name) ? 'it is reserved' : undefined;
}
function suggestName(name) {
    if (name.length > 63)
        return 'Shorten it.';
    const better = name
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/[.-]*\.[.-]*/g, '.')
        .replace(/^[.-]+|[.-]+$/g, '');
    if (better === name || describeProblem(better) !== undefined)
        return 'Choose another name.';
    return `Use "${better}".`;
}

// EXTERNAL MODULE: ./build/src/config/byte-size.js
var byte_size = __webpack_require__(5208);
;// CONCATENATED MODULE: ./build/src/config/check/tag.js
/** Tags that the server takes, on buckets, objects and in filters. */

const allowed = /^[a-zA-Z0-9+\-._:/@ =]+$/;
const letters = 'Use a-z, A-Z, 0-9, space and + - = . _ : / @ only.';
/** Keys up to 128 characters, values up to 256 and possibly empty. */
function findTagProblem(key, value) {
    const name = `The server refuses the tag ${(0,judgement/* quote */.hD)(key)}`;
    if (key === '')
        return { message: 'A tag has no name.', mend: 'Name or remove it.' };
    if (key.length > 128)
        return { message: `${name}: its name is too long.`, mend: 'Use at most 128 characters.' };
    if (!allowed.test(key))
        return { message: `${name}: its name has other characters.`, mend: letters };
    if (value.length > 256)
        return { message: `${name}: its value is too long.`, mend: 'Use at most 256 characters.' };
    if (value !== '' && !allowed.test(value)) {
        return { message: `${name}: its value has other characters.`, mend: letters };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/config/check/bucket-setting.js
/** Tags, quota, encryption and anonymous access of one bucket. */




const maxTags = 50;
function checkTags({ declaration, source }) {
    const tags = Object.entries(declaration.tags ?? {});
    const place = (0,finding/* below */.Gz)(source, 'tags');
    const findings = tags.flatMap(([key, value]) => {
        const problem = findTagProblem(key, value);
        return problem === undefined
            ? []
            : [(0,judgement/* error */.z3)('bucket/tag', (0,finding/* below */.Gz)(place, key), problem.message, problem.mend)];
    });
    if (tags.length <= maxTags)
        return findings;
    const message = `A bucket can have ${maxTags} tags; here are ${tags.length}.`;
    return [...findings, (0,judgement/* error */.z3)('bucket/tag', place, message, 'Remove some.')];
}
/** From 8 PiB on JSON rounds a number without a word. */
function checkQuota({ declaration, source }) {
    const { quota } = declaration;
    if (quota === undefined || quota === null)
        return [];
    const bytes = typeof quota === 'string' ? (0,byte_size/* parseBytes */.z)(quota) : quota;
    if (bytes !== undefined && bytes > 0 && bytes <= Number.MAX_SAFE_INTEGER)
        return [];
    const message = `The quota ${(0,judgement/* quote */.hD)(String(quota))} is no size above zero and below 8 PiB.`;
    const mend = 'Write bytes, or a number with B, KiB, MiB, GiB, TiB, kB, MB, GB or TB; null for no quota.';
    return [(0,judgement/* error */.z3)('bucket/quota', (0,finding/* below */.Gz)(source, 'quota'), message, mend)];
}
function checkEncryption({ declaration, source }) {
    const { encryption } = declaration;
    if (!encryption)
        return [];
    const place = (0,finding/* below */.Gz)(source, 'encryption');
    const named = encryption.kmsMasterKeyId !== undefined;
    if (encryption.sseAlgorithm === 'aws:kms' && !named) {
        const mend = 'Add "kmsMasterKeyId" with the name of a key that exists, or use AES256.';
        return [(0,judgement/* error */.z3)('bucket/encryption', place, 'Encryption with aws:kms needs the name of a key.', mend)];
    }
    if (encryption.sseAlgorithm === 'AES256' && named) {
        const message = 'A key cannot be named with AES256.';
        return [
            (0,judgement/* error */.z3)('bucket/encryption', (0,finding/* below */.Gz)(place, 'kmsMasterKeyId'), message, 'Remove it, or use aws:kms.'),
        ];
    }
    return [];
}
function checkPublic({ declaration, source }) {
    if (declaration.public === undefined || declaration.defaultPolicyFile)
        return [];
    const message = `"public" says that anonymous ${declaration.public} is meant, but no policy file grants it.`;
    const mend = 'Add "defaultPolicyFile", or remove "public".';
    return [(0,judgement/* warning */.$e)('bucket/public', (0,finding/* below */.Gz)(source, 'public'), message, mend)];
}
/** What is to be removed needs no settings; whoever wrote both may have meant something else. */
function checkAbsent({ declaration, source, name }) {
    if (declaration.state !== 'absent')
        return [];
    const about = new Set(['name', 'state', 'sites', 'purpose', 'layout']);
    const rest = Object.keys(declaration).filter((key) => !about.has(key));
    if (rest.length === 0)
        return [];
    const message = `Bucket ${(0,judgement/* quote */.hD)(name)} is declared absent, yet has ${rest.map((key) => (0,judgement/* quote */.hD)(key)).join(', ')}.`;
    return [(0,judgement/* warning */.$e)('bucket/absent', (0,finding/* below */.Gz)(source, 'state'), message, 'Remove the settings, or the state.')];
}

// EXTERNAL MODULE: ./build/src/server/xml-text.js
var xml_text = __webpack_require__(9594);
// EXTERNAL MODULE: ./build/src/config/structure.js
var structure = __webpack_require__(5653);
;// CONCATENATED MODULE: ./build/src/config/check/character.js
/** Characters in the settings of a bucket that could not be sent to the server. */




/** What is sent as XML, with all that is in it. */
const sentAsXml = [
    'excludedPrefixes',
    'lifecycle',
    'encryption',
    'tags',
    'notifications',
    'cors',
];
function checkCharacters({ declaration, source }) {
    return sentAsXml.flatMap((key) => checkValue(declaration[key], (0,finding/* below */.Gz)(source, key)));
}
/** Keys too: those of tags are sent. */
function checkValue(value, place) {
    if (typeof value === 'string')
        return checkText(value, place);
    return (0,structure/* listEntries */.fi)(value).flatMap(([step, item]) => {
        const inside = (0,finding/* below */.Gz)(place, step);
        return [...(typeof step === 'string' ? checkText(step, inside) : []), ...checkValue(item, inside)];
    });
}
function checkText(text, place) {
    const character = (0,xml_text/* findNonXml */.a)(text);
    if (character === undefined)
        return [];
    const message = `${(0,judgement/* quote */.hD)(text)} holds the character ${character}, which cannot be sent to the server.`;
    return [(0,judgement/* error */.z3)('bucket/character', place, message, 'Remove the character.')];
}

;// CONCATENATED MODULE: ./build/src/config/check/layout.js
/** The layout that a bucket declares, and prefixes elsewhere that are not in it. */


function checkLayout({ declaration, source }) {
    return (declaration.layout ?? []).flatMap((prefix, index) => {
        const problem = layout_describeProblem(prefix);
        if (problem === undefined)
            return [];
        const place = (0,finding/* below */.Gz)(source, 'layout', index);
        return [(0,judgement/* warning */.$e)('layout/prefix', place, `The prefix ${(0,judgement/* quote */.hD)(prefix)} ${problem[0]}.`, problem[1])];
    });
}
/** Prefixes of rules that match nothing of the declared layout are probably mistyped. */
function checkPrefixes(bucket) {
    const { layout = [], lifecycle, excludedPrefixes } = bucket.declaration;
    if (layout.length === 0)
        return [];
    const filters = (lifecycle ?? []).map((rule, index) => [
        rule.filter?.prefix,
        (0,finding/* below */.Gz)(bucket.source, 'lifecycle', index, 'filter', 'prefix'),
    ]);
    const excluded = (excludedPrefixes ?? []).map((prefix, index) => [
        prefix.replace(/\*+$/, ''),
        (0,finding/* below */.Gz)(bucket.source, 'excludedPrefixes', index),
    ]);
    return [...filters, ...excluded].flatMap(([prefix, place]) => {
        if (!prefix || layout.some((known) => isWithin(prefix, known)))
            return [];
        const message = `The prefix ${(0,judgement/* quote */.hD)(prefix)} is not in the layout of ${(0,judgement/* quote */.hD)(bucket.name)}.`;
        return [(0,judgement/* warning */.$e)('layout/unknown-prefix', place, message, 'Correct the prefix, or add it to "layout".')];
    });
}
function layout_describeProblem(prefix) {
    if (prefix.startsWith('/'))
        return ['begins with "/"', 'Remove it: names of objects do not begin with "/".'];
    if (prefix.includes('//'))
        return ['has an empty part', 'Remove one "/".'];
    if (prefix.split('/').some((part) => part === '.' || part === '..')) {
        return ['has a part that the server refuses', 'Remove "." and ".." from it.'];
    }
    return prefix.endsWith('/') ? undefined : ['does not end with "/"', 'End it with "/".'];
}
/** Whether objects under the one may also be under the other; `{…}` stands for any one part. */
function isWithin(prefix, known) {
    const parts = prefix.split('/');
    const knownParts = known.split('/');
    const last = Math.min(parts.length, knownParts.length) - 1;
    return parts.slice(0, last + 1).every((part, index) => {
        const other = knownParts[index] ?? '';
        if (part === other || /^\{.*\}$/.test(other))
            return true;
        if (index !== last)
            return false;
        return index === parts.length - 1 ? other.startsWith(part) : other === '';
    });
}

;// CONCATENATED MODULE: ./build/src/config/check/lifecycle-action.js
/** Expiry and transition of one lifecycle rule. */


function checkExpiration(rule, place) {
    const { expiration } = rule;
    if (expiration === undefined)
        return [];
    const here = (0,finding/* below */.Gz)(place, 'expiration');
    const { days, date, expiredObjectDeleteMarker: marker, expiredObjectAllVersions: all } = expiration;
    const problems = checkDate(date, here);
    const refuse = (message, mend) => problems.push((0,judgement/* error */.z3)('lifecycle/expiration', here, message, mend));
    if (days !== undefined && date !== undefined)
        refuse('"days" and "date" exclude each other.', 'Keep one.');
    if (marker !== undefined && (days !== undefined || date !== undefined)) {
        refuse('"expiredObjectDeleteMarker" excludes "days" and "date".', 'Put it in a rule of its own.');
    }
    if (all !== undefined && days === undefined)
        refuse('"expiredObjectAllVersions" needs "days".', 'Add "days".');
    if (days === undefined && date === undefined && marker === undefined && all === undefined) {
        refuse('"expiration" does not say when.', 'Add "days" or "date".');
    }
    return problems;
}
function checkTransition(rule, place) {
    const findings = ['transition', 'noncurrentVersionTransition'].flatMap((key) => {
        const tier = rule[key]?.storageClass;
        return tier === undefined ? [] : checkTier(tier, (0,finding/* below */.Gz)(place, key, 'storageClass'));
    });
    if (rule.transition === undefined)
        return findings;
    return [...findings, ...checkMoment(rule, (0,finding/* below */.Gz)(place, 'transition'))];
}
function checkMoment(rule, here) {
    const { days, date } = rule.transition ?? {};
    const findings = checkDate(date, here);
    if (days !== undefined && date !== undefined) {
        findings.push((0,judgement/* error */.z3)('lifecycle/transition', here, '"days" and "date" exclude each other.', 'Keep one.'));
    }
    if (days === undefined && date === undefined) {
        const message = '"transition" does not say when; the server moves such objects at once.';
        findings.push((0,judgement/* warning */.$e)('lifecycle/transition', here, message, 'Add "days" or "date"; 0 days for at once.'));
    }
    const expires = rule.expiration?.days;
    if (days !== undefined && expires !== undefined && days >= expires) {
        const message = `Objects expire after ${expires} days, before they would move after ${days}.`;
        findings.push((0,judgement/* warning */.$e)('lifecycle/order', (0,finding/* below */.Gz)(here, 'days'), message, 'Move them earlier, or not at all.'));
    }
    return findings;
}
/** Tiers have upper-case names on this server, whatever its admin client was given. */
function checkTier(tier, here) {
    if (tier === tier.toUpperCase())
        return [];
    const message = `No tier can be called ${(0,judgement/* quote */.hD)(tier)}: tiers have upper-case names.`;
    return [(0,judgement/* error */.z3)('lifecycle/tier', here, message, `Write "${tier.toUpperCase().slice(0, 60)}".`)];
}
function checkDate(date, here) {
    if (date === undefined || isDay(date))
        return [];
    const message = `${(0,judgement/* quote */.hD)(date)} is no day of the calendar.`;
    return [
        (0,judgement/* error */.z3)('lifecycle/date', (0,finding/* below */.Gz)(here, 'date'), message, 'Write it as YYYY-MM-DD, such as 2027-01-31.'),
    ];
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/src/config/check/lifecycle.js
/** Lifecycle rules of one bucket: what the server refuses, drops, or does otherwise than it reads. */




const actions = [
    'expiration',
    'delMarkerExpiration',
    'noncurrentVersionExpiration',
    'transition',
    'noncurrentVersionTransition',
    'abortIncompleteMultipartUpload',
];
function checkLifecycle(bucket) {
    const rules = bucket.declaration.lifecycle ?? [];
    const place = (0,finding/* below */.Gz)(bucket.source, 'lifecycle');
    return [
        ...checkIds(rules, place),
        ...rules.flatMap((rule, index) => checkRule(rule, (0,finding/* below */.Gz)(place, index), bucket)),
    ];
}
function checkIds(rules, place) {
    const seen = new Set();
    return rules.flatMap(({ id }, index) => {
        if (id === undefined)
            return [];
        const repeated = seen.has(id);
        seen.add(id);
        if (!repeated)
            return [];
        const message = `The rule id ${(0,judgement/* quote */.hD)(id)} is there twice.`;
        return [
            (0,judgement/* error */.z3)('lifecycle/duplicate-id', (0,finding/* below */.Gz)(place, index, 'id'), message, 'Give each rule its own id.'),
        ];
    });
}
function checkRule(rule, place, bucket) {
    const findings = [
        ...checkFilter(rule, place),
        ...checkExpiration(rule, place),
        ...checkTransition(rule, place),
        ...checkNoncurrent(rule, place, bucket),
        ...checkLocked(rule, place, bucket),
        ...checkAbort(rule, place),
    ];
    if (actions.some((action) => rule[action] !== undefined))
        return findings;
    const mend = 'Add "expiration" or another action, or remove the rule.';
    return [...findings, (0,judgement/* error */.z3)('lifecycle/no-action', place, 'The rule does nothing.', mend)];
}
function checkFilter(rule, place) {
    const { tags = {}, objectSizeGreaterThan: from, objectSizeLessThan: to } = rule.filter ?? {};
    const filter = (0,finding/* below */.Gz)(place, 'filter');
    const findings = Object.entries(tags).flatMap(([key, value]) => {
        const problem = findTagProblem(key, value);
        return problem ? [(0,judgement/* error */.z3)('lifecycle/tag', (0,finding/* below */.Gz)(filter, 'tags', key), problem.message, problem.mend)] : [];
    });
    if (from !== undefined && to !== undefined && from + 1 >= to) {
        const message = `No object is larger than ${from} and smaller than ${to} bytes.`;
        findings.push((0,judgement/* warning */.$e)('lifecycle/size', filter, message, 'Correct the sizes.'));
    }
    if (rule.delMarkerExpiration !== undefined && Object.keys(tags).length > 0) {
        const message = 'Delete markers have no tags; the server refuses "delMarkerExpiration" with a tag filter.';
        const mend = 'Filter by prefix, or use a rule of its own.';
        findings.push((0,judgement/* error */.z3)('lifecycle/delete-marker-tag', (0,finding/* below */.Gz)(filter, 'tags'), message, mend));
    }
    return findings;
}
function checkNoncurrent(rule, place, bucket) {
    const expiration = rule.noncurrentVersionExpiration;
    const findings = [];
    if (expiration &&
        expiration.noncurrentDays === undefined &&
        expiration.newerNoncurrentVersions === undefined) {
        const message = '"noncurrentVersionExpiration" says neither how old nor how many.';
        const mend = 'Add "noncurrentDays", "newerNoncurrentVersions", or both.';
        findings.push((0,judgement/* error */.z3)('lifecycle/noncurrent', (0,finding/* below */.Gz)(place, 'noncurrentVersionExpiration'), message, mend));
    }
    const key = expiration ? 'noncurrentVersionExpiration' : 'noncurrentVersionTransition';
    if (rule[key] !== undefined && bucket.declaration.versioning === false) {
        const message = 'The bucket is not versioned: no version stops being current.';
        const mend = 'Set "versioning" to true, or remove this.';
        findings.push((0,judgement/* warning */.$e)('lifecycle/noncurrent-unversioned', (0,finding/* below */.Gz)(place, key), message, mend));
    }
    return findings;
}
function checkLocked(rule, place, bucket) {
    if (bucket.declaration.objectLocking !== true)
        return [];
    const mend = 'Remove it: locked versions must go through their retention.';
    const refuse = (what, ...steps) => (0,judgement/* error */.z3)('lifecycle/locked', (0,finding/* below */.Gz)(place, ...steps), `The server refuses ${what} with object locking.`, mend);
    const findings = [];
    if (rule.expiration?.expiredObjectAllVersions === true) {
        findings.push(refuse('"expiredObjectAllVersions"', 'expiration', 'expiredObjectAllVersions'));
    }
    if (rule.delMarkerExpiration !== undefined) {
        findings.push(refuse('"delMarkerExpiration"', 'delMarkerExpiration'));
    }
    return findings;
}
function checkAbort(rule, place) {
    if (rule.abortIncompleteMultipartUpload === undefined)
        return [];
    const message = 'This server has no rule for unfinished uploads: it refuses it alone, and drops it beside others.';
    const mend = 'Remove it, and set "api stale_uploads_expiry" on the server, which holds for all buckets.';
    return [(0,judgement/* error */.z3)('lifecycle/abort-multipart', (0,finding/* below */.Gz)(place, 'abortIncompleteMultipartUpload'), message, mend)];
}

;// CONCATENATED MODULE: ./build/src/config/check/notification.js
/** Event subscriptions and CORS rules of one bucket. */


function checkNotifications({ declaration, source }) {
    const seen = new Set();
    return (declaration.notifications ?? []).flatMap(({ id, arn }, index) => {
        const place = (0,finding/* below */.Gz)(source, 'notifications', index);
        const findings = [];
        if (!/^arn:minio:sqs:[^:\s]*:[^:\s]+:[^:\s]+$/.test(arn)) {
            const message = `${(0,judgement/* quote */.hD)(arn)} is no target of this server.`;
            const mend = 'Write it as arn:minio:sqs:<region>:<id>:<type>, as the server lists it.';
            findings.push((0,judgement/* error */.z3)('notification/arn', (0,finding/* below */.Gz)(place, 'arn'), message, mend));
        }
        if (id !== undefined && seen.has(id)) {
            const message = `The subscription id ${(0,judgement/* quote */.hD)(id)} is there twice.`;
            findings.push((0,judgement/* error */.z3)('notification/duplicate-id', (0,finding/* below */.Gz)(place, 'id'), message, 'Give each its own id.'));
        }
        if (id !== undefined)
            seen.add(id);
        return findings;
    });
}
function checkCors({ declaration, source }) {
    return (declaration.cors ?? []).flatMap(({ allowedOrigins }, rule) => allowedOrigins.flatMap((origin, index) => {
        if (origin.split('*').length <= 2)
            return [];
        const message = `The origin ${(0,judgement/* quote */.hD)(origin)} has more than one "*".`;
        const place = (0,finding/* below */.Gz)(source, 'cors', rule, 'allowedOrigins', index);
        return [(0,judgement/* error */.z3)('cors/origin', place, message, 'Keep one, or list the origins.')];
    }));
}

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/config/suggestion.js
var suggestion = __webpack_require__(1906);
;// CONCATENATED MODULE: ./build/src/config/check/reference.js
/** Names in one file that must exist in another. */




const endAliases = ['sourceAlias', 'targetAlias'];
function createBucketFinder(buckets) {
    const byName = (0,group_by/* groupBy */.$)(buckets, ({ name }) => name);
    return (alias, name) => byName.get(name)?.find(({ declaration }) => declaration.sites?.includes(alias) ?? true);
}
/** Aliases that buckets and replication name, and buckets that replication names. */
function checkReferences(declared, unread, replicationFile, find) {
    const aliases = new Set(declared.aliases.map(({ name }) => name));
    const buckets = new Set(declared.buckets.map(({ name }) => name));
    const suggestAlias = (0,suggestion/* createSuggester */.Im)([...aliases]);
    const suggestBucket = (0,suggestion/* createSuggester */.Im)([...buckets]);
    const { siteReplications = [], bucketReplications = [] } = declared.replication ?? {};
    const checkAlias = (name, place) => aliases.has(name) || isAmong(name, unread.aliases) ? [] : missAlias(name, suggestAlias, place);
    const checkEnd = (alias, name, place) => {
        const bucket = find(alias, name);
        if (bucket?.declaration.state === 'absent')
            return [refuseAbsent(name, place)];
        if (bucket !== undefined || isAmong(name, unread.buckets))
            return [];
        return [missBucket(alias, name, buckets.has(name), suggestBucket, place)];
    };
    return [
        ...declared.buckets.flatMap(({ declaration, source }) => (declaration.sites ?? []).flatMap((site, index) => checkAlias(site, (0,finding/* below */.Gz)(source, 'sites', index)))),
        ...siteReplications.flatMap((pair, index) => {
            const place = (0,finding/* below */.Gz)(replicationFile, 'siteReplications', index);
            return endAliases.flatMap((key) => checkAlias(pair[key], (0,finding/* below */.Gz)(place, key)));
        }),
        ...bucketReplications.flatMap((rule, index) => {
            const place = (0,finding/* below */.Gz)(replicationFile, 'bucketReplications', index);
            return [
                ...endAliases.flatMap((key) => checkAlias(rule[key], (0,finding/* below */.Gz)(place, key))),
                ...checkEnd(rule.sourceAlias, rule.sourceBucket, (0,finding/* below */.Gz)(place, 'sourceBucket')),
                ...checkEnd(rule.targetAlias, rule.targetBucket, (0,finding/* below */.Gz)(place, 'targetBucket')),
            ];
        }),
    ];
}
/** Buckets that two elements declare for one site. */
function checkDuplicates(buckets) {
    const sites = new Map();
    return buckets.flatMap(({ name, source, declaration }) => {
        const own = declaration.sites ?? [undefined];
        const taken = sites.get(name) ?? new Set();
        const clash = taken.size > 0 && (taken.has(undefined) || own.some((site) => !site || taken.has(site)));
        sites.set(name, new Set([...taken, ...own]));
        if (!clash)
            return [];
        const message = `Bucket ${(0,judgement/* quote */.hD)(name)} is declared twice for the same site.`;
        const mend = 'Merge the two, or give them different "sites".';
        return [(0,judgement/* error */.z3)('bucket/duplicate', (0,finding/* below */.Gz)(source, 'name'), message, mend)];
    });
}
function isAmong(name, names) {
    return names === 'all' || names.has(name);
}
function missAlias(name, suggest, place) {
    const otherwise = 'Add it to mc_aliases, or use an alias that is there.';
    const message = `There is no alias ${(0,judgement/* quote */.hD)(name)} in mc_aliases.`;
    return [(0,judgement/* error */.z3)('reference/alias', place, message, suggest(name, otherwise))];
}
function refuseAbsent(name, place) {
    const message = `Bucket ${(0,judgement/* quote */.hD)(name)} is declared absent, yet replication needs it.`;
    return (0,judgement/* error */.z3)('reference/bucket', place, message, 'Remove the rule, or the state of the bucket.');
}
function missBucket(alias, name, known, suggest, place) {
    if (known) {
        const message = `Bucket ${(0,judgement/* quote */.hD)(name)} is declared, but not for ${(0,judgement/* quote */.hD)(alias)}.`;
        return (0,judgement/* error */.z3)('reference/bucket', place, message, `Add ${(0,judgement/* quote */.hD)(alias)} to its "sites".`);
    }
    const otherwise = `Add it to buckets_definition, for the site ${(0,judgement/* quote */.hD)(alias)}.`;
    return (0,judgement/* error */.z3)('reference/bucket', place, `Bucket ${(0,judgement/* quote */.hD)(name)} is not declared.`, suggest(name, otherwise));
}

// EXTERNAL MODULE: ./build/src/config/check/replication-flow.js
var replication_flow = __webpack_require__(6878);
// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(9154);
;// CONCATENATED MODULE: ./build/src/config/check/replication-rule.js
/** Single replication rules: what the server refuses of one, and what it silently leaves out. */







/** The server refuses less, but for zero, which is no limit. */
const minBandwidth = 100_000_000;
/** The rule alone, once however many directions it has. */
function checkReplicationRule({ from, to, rule, source }) {
    const findings = [];
    if ((0,replication_flow/* isSameEnd */._g)(from, to)) {
        const message = 'A bucket cannot be replicated to itself.';
        findings.push((0,judgement/* error */.z3)('replication/self', source, message, 'Name another target.'));
    }
    return [
        ...findings,
        ...replication_rule_checkPrefix(rule, source),
        ...replication_rule_checkTags(rule, source),
        ...checkLimits(rule, source),
        ...checkReach(rule, source),
    ];
}
/** The rules travel as XML: the server would refuse all of them, after their targets were set. */
function replication_rule_checkPrefix({ prefix = '' }, source) {
    const character = (0,xml_text/* findNonXml */.a)(prefix);
    if (character === undefined)
        return [];
    const message = `The prefix holds ${character}, a character that no rule can hold.`;
    return [(0,judgement/* error */.z3)('replication/prefix', (0,finding/* below */.Gz)(source, 'prefix'), message, 'Leave it out.')];
}
function replication_rule_checkTags(rule, source) {
    const tags = rule.tags ?? [];
    const findings = tags.flatMap(({ key, value }, index) => {
        const problem = findTagProblem(key, value);
        const place = (0,finding/* below */.Gz)(source, 'tags', index);
        if (problem)
            return [(0,judgement/* error */.z3)('replication/tag', place, problem.message, problem.mend)];
        if (tags.findIndex((tag) => tag.key === key) === index)
            return [];
        const message = `The server refuses the tag ${(0,judgement/* quote */.hD)(key)} twice in one rule.`;
        return [(0,judgement/* error */.z3)('replication/tag', place, message, 'Keep one of them.')];
    });
    if (tags.length === 0 || rule.deleteMarkers === false)
        return findings;
    const place = (0,finding/* below */.Gz)(source, 'tags');
    if (rule.deleteMarkers === true) {
        const message = 'The server refuses "deleteMarkers" in a rule that filters by tags.';
        const mend = 'Filter by "prefix" instead, or set "deleteMarkers" to false: deletes then stay here.';
        return [...findings, (0,judgement/* error */.z3)('replication/tag-deletes', place, message, mend)];
    }
    const message = 'With a tag filter, deletes do not reach the target.';
    const mend = 'Filter by "prefix" instead, or set "deleteMarkers" to false to say that this is meant.';
    return [...findings, (0,judgement/* warning */.$e)('replication/tag-deletes', place, message, mend)];
}
function checkLimits(rule, source) {
    const findings = [];
    const { bandwidth } = rule;
    const bytes = typeof bandwidth === 'string' ? (0,byte_size/* parseBytes */.z)(bandwidth) : bandwidth;
    if (bandwidth !== undefined && (bytes === undefined || (bytes > 0 && bytes < minBandwidth))) {
        const message = `The bandwidth ${(0,judgement/* quote */.hD)(String(bandwidth))} is none that the server takes.`;
        const mend = 'Write bytes per second or a size such as 200MiB: 100 MB or more, or 0 for no limit.';
        findings.push((0,judgement/* error */.z3)('replication/bandwidth', (0,finding/* below */.Gz)(source, 'bandwidth'), message, mend));
    }
    return [...findings, ...checkThresholds(rule, source)];
}
const times = ['maxLag', 'maxDowntime', 'healthInterval'];
function checkThresholds(rule, source) {
    const findings = times.flatMap((key) => {
        const value = rule[key];
        if (value === undefined || (0,duration/* parseDuration */.E)(value) !== undefined)
            return [];
        const mend = 'Write a number and s, m, h or d, such as 15m.';
        return [(0,judgement/* error */.z3)('replication/time', (0,finding/* below */.Gz)(source, key), `${(0,judgement/* quote */.hD)(value)} is no time.`, mend)];
    });
    const bytes = rule.maxPendingBytes;
    if (typeof bytes !== 'string' || (0,byte_size/* parseBytes */.z)(bytes) !== undefined)
        return findings;
    const place = (0,finding/* below */.Gz)(source, 'maxPendingBytes');
    const mend = 'Write bytes, or a size such as 10GiB.';
    return [...findings, (0,judgement/* error */.z3)('replication/size', place, `${(0,judgement/* quote */.hD)(bytes)} is no size.`, mend)];
}
function checkReach(rule, source) {
    const findings = [];
    if (rule.existingObjects === false) {
        const message = 'What was there before the rule never reaches the target, and no backlog shows it.';
        const mend = 'Remove "existingObjects", or copy the older objects yourself.';
        findings.push((0,judgement/* warning */.$e)('replication/existing-objects', (0,finding/* below */.Gz)(source, 'existingObjects'), message, mend));
    }
    if (rule.isAsync === false) {
        const message = `Every write to ${(0,judgement/* quote */.hD)(rule.sourceBucket)} waits for ${(0,judgement/* quote */.hD)(rule.targetAlias)}.`;
        const mend = 'Keep it for sites that are near to each other only.';
        findings.push((0,judgement/* note */.N4)('replication/synchronous', (0,finding/* below */.Gz)(source, 'isAsync'), message, mend));
    }
    return findings;
}
/** What the buckets at both ends must be for the server to take the rule. */
function checkReplicationEnds(flow, find) {
    const from = find(flow.from.alias, flow.from.bucket);
    const to = find(flow.to.alias, flow.to.bucket);
    return [
        ...checkVersioned(from, flow, (0,replication_flow/* nameEnd */.bC)(flow.from)),
        ...checkVersioned(to, flow, (0,replication_flow/* nameEnd */.bC)(flow.to)),
        ...checkLocks(from, to, flow),
        ...checkExcluded(from, flow),
    ];
}
function checkVersioned(bucket, { source }, name) {
    if (bucket === undefined || bucket.declaration.versioning === true)
        return [];
    if (bucket.declaration.objectLocking === true && bucket.declaration.versioning === undefined)
        return [];
    const mend = 'Set "versioning" of the bucket to true.';
    if (bucket.declaration.versioning === false) {
        const message = `Replication needs versioning, which ${(0,judgement/* quote */.hD)(name)} declares off.`;
        return [(0,judgement/* error */.z3)('replication/unversioned', source, message, mend)];
    }
    const message = `Replication needs versioning, which ${(0,judgement/* quote */.hD)(name)} does not declare.`;
    return [(0,judgement/* warning */.$e)('replication/unversioned', source, message, mend)];
}
function checkLocks(from, to, flow) {
    if (from?.declaration.objectLocking !== true || to === undefined)
        return [];
    if (to.declaration.objectLocking === true)
        return [];
    const message = `${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} has object locking, ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))} has not; the server refuses the rule.`;
    const mend = 'Set "objectLocking" to true on both; an existing bucket cannot be changed.';
    return [(0,judgement/* error */.z3)('replication/lock', flow.source, message, mend)];
}
function checkExcluded(from, flow) {
    if (!from?.declaration.excludedPrefixes?.length)
        return [];
    const message = `Objects under the excluded prefixes of ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} are not versioned, so they are not replicated.`;
    const mend = 'Remove "excludedPrefixes" where the target must have everything.';
    return [(0,judgement/* warning */.$e)('replication/excluded', flow.source, message, mend)];
}

;// CONCATENATED MODULE: ./build/src/config/check/replication-state.js
/** Rules that are to be there and gone at once. */



/** `flows` are all that are declared: a rule for both directions is two of them. */
function checkReplicationStates(flows) {
    const present = (0,replication_flow/* presentFlows */.R_)(flows);
    return flows.flatMap((flow) => {
        if (flow.rule.state !== 'absent')
            return [];
        const other = present.find((one) => isSameRule(one, flow));
        if (other === undefined)
            return [];
        const ends = `${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} to ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))}`;
        const both = other.rule.bidirectional ? ', there by one with "bidirectional"' : '';
        const message = `The rule from ${ends} is declared twice, absent here and present elsewhere${both}.`;
        const mend = 'Remove one of them; without "bidirectional" a rule leads one way only.';
        return [(0,judgement/* error */.z3)('replication/contradiction', (0,finding/* below */.Gz)(flow.source, 'state'), message, mend)];
    });
}
function isSameRule(one, other) {
    const same = (0,replication_flow/* isSameEnd */._g)(one.from, other.from) && (0,replication_flow/* isSameEnd */._g)(one.to, other.to);
    return same && (0,replication_flow/* filterOf */.KV)(one.rule) === (0,replication_flow/* filterOf */.KV)(other.rule);
}

// EXTERNAL MODULE: ./build/src/config/check/secret.js
var secret = __webpack_require__(9695);
// EXTERNAL MODULE: ./build/src/config/check/site-group.js
var site_group = __webpack_require__(7282);
;// CONCATENATED MODULE: ./build/src/config/check/topology.js
/** Replication rules together: which clash, and where a copy never arrives. */




function checkTopology(flows) {
    const bySource = (0,group_by/* groupBy */.$)(flows, ({ from }) => (0,replication_flow/* nameEnd */.bC)(from));
    return [...bySource.values()].flatMap((own) => [
        ...checkTargets(own),
        ...checkPriorities(own),
        ...own.flatMap((flow) => checkChain(flow, own, bySource.get((0,replication_flow/* nameEnd */.bC)(flow.to)) ?? [])),
    ]);
}
/** Groups of replicated sites: they take everything, so no bucket rule can begin there. */
function checkSiteGroups(declared, flows, file) {
    const pairs = declared.replication?.siteReplications ?? [];
    const staying = pairs.filter(({ state }) => state !== 'absent');
    const members = new Set(staying.flatMap(({ sourceAlias, targetAlias }) => [sourceAlias, targetAlias]));
    return [
        ...pairs.flatMap((pair, index) => checkSelf(pair.sourceAlias === pair.targetAlias, file, index)),
        ...checkSiteNames(pairs, file),
        ...flows.filter(({ from }) => members.has(from.alias)).map((flow) => describeClash(flow)),
        ...checkSuspended(declared, members),
    ];
}
/** Settings that the server keeps with the target, so that all rules to it have them in common. */
const shared = ['isAsync', 'bandwidth', 'healthInterval'];
function checkShared(flow, before) {
    return shared.flatMap((key) => {
        const own = settingOf(flow, key);
        const others = before.map((other) => settingOf(other, key)).filter((setting) => setting !== undefined);
        if (own === undefined || others.every((other) => other === own))
            return [];
        const message = `Rules from ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} to ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))} have one target, so they can't differ in ${(0,judgement/* quote */.hD)(key)}.`;
        const mend = 'Write the same in each of them.';
        return [(0,judgement/* error */.z3)('replication/shared-target', (0,finding/* below */.Gz)(flow.source, key), message, mend)];
    });
}
function settingOf({ rule }, key) {
    return key === 'isAsync' ? (rule.isAsync ?? true) : rule[key];
}
/** A source bucket has one target per endpoint, and one rule per filter. */
function checkTargets(own) {
    return own.flatMap((flow, index) => {
        const before = own.slice(0, index).filter(({ to }) => to.alias === flow.to.alias);
        const other = before.find(({ to }) => to.bucket !== flow.to.bucket);
        if (other !== undefined) {
            const message = `${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} cannot go to two buckets of one site: ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(other.to))} and ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))}.`;
            const mend = 'Keep one; several rules may lead to the same bucket.';
            return [(0,judgement/* error */.z3)('replication/two-targets', flow.source, message, mend)];
        }
        if (!before.some(({ rule }) => (0,replication_flow/* filterOf */.KV)(rule) === (0,replication_flow/* filterOf */.KV)(flow.rule)))
            return checkShared(flow, before);
        const message = `There is another rule from ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} to ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))} with the same filter.`;
        return [(0,judgement/* error */.z3)('replication/duplicate', flow.source, message, 'Remove one of them.')];
    });
}
function checkPriorities(own) {
    const seen = new Set();
    return own.flatMap(({ rule, source }) => {
        const { priority } = rule;
        if (priority === undefined)
            return [];
        const equal = seen.has(priority);
        seen.add(priority);
        if (!equal)
            return [];
        const message = `Another rule of ${(0,judgement/* quote */.hD)(rule.sourceBucket)} has the priority ${priority}; the server takes each once, so it is assigned.`;
        const mend = 'Give each rule its own, or remove them.';
        return [(0,judgement/* note */.N4)('replication/priority', (0,finding/* below */.Gz)(source, 'priority'), message, mend)];
    });
}
/**
 * The server does not send replicas on. With A⇄B and A→C, what is written at B never reaches C unless B has
 * a rule of its own; with A→B→C alone, what is written at A never does. Such a rule must be as wide as what
 * both of the others let pass.
 */
function checkChain(first, own, next) {
    const twoWay = next.some(({ to }) => (0,replication_flow/* isSameEnd */._g)(to, first.from));
    return next.flatMap((second) => {
        const passed = (0,replication_flow/* intersectFilters */.Bq)(first.rule, second.rule);
        if ((0,replication_flow/* isSameEnd */._g)(second.to, first.from) || passed === undefined)
            return [];
        const direct = own.filter(({ to }) => (0,replication_flow/* isSameEnd */._g)(to, second.to));
        if (direct.some(({ rule }) => (0,replication_flow/* isAsWide */.sU)(rule, passed)))
            return [];
        const [from, to] = [(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(first.from)), (0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(second.to))];
        const some = direct.length > 0;
        const what = some
            ? `Not all that is written at ${from} reaches ${to}`
            : `What is written at ${from} never reaches ${to}`;
        const message = `${what}: replicas are not sent on by ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(first.to))}.`;
        const mend = some
            ? `Widen the prefix or tags of the rule from ${from} to ${to}.`
            : `Add a rule from ${from} to ${to}.`;
        const judge = twoWay ? judgement/* error */.z3 : judgement/* warning */.$e;
        return [judge('replication/chain-gap', second.source, message, mend)];
    });
}
function checkSelf(same, file, index) {
    if (!same)
        return [];
    const message = 'A site cannot be replicated to itself.';
    return [(0,judgement/* error */.z3)('replication/self', (0,finding/* below */.Gz)(file, 'siteReplications', index), message, 'Name another site.')];
}
function checkSiteNames(pairs, file) {
    const owners = new Map();
    return pairs.flatMap(({ targetAlias, targetName = targetAlias }, index) => {
        const owner = owners.get(targetName) ?? targetAlias;
        owners.set(targetName, owner);
        if (owner === targetAlias)
            return [];
        const message = `${(0,judgement/* quote */.hD)(owner)} and ${(0,judgement/* quote */.hD)(targetAlias)} cannot both be called ${(0,judgement/* quote */.hD)(targetName)}.`;
        const place = (0,finding/* below */.Gz)(file, 'siteReplications', index);
        return [(0,judgement/* error */.z3)('replication/site-name', place, message, 'Give each site its own "targetName".')];
    });
}
function describeClash({ from, source }) {
    const message = `${(0,judgement/* quote */.hD)(from.alias)} is in "siteReplications"; a site that replicates everything takes no bucket rules.`;
    const mend = 'Choose one: remove the site from "siteReplications", or this rule.';
    return (0,judgement/* error */.z3)('replication/site-conflict', source, message, mend);
}
function checkSuspended(declared, members) {
    if (members.size === 0)
        return [];
    return declared.buckets.flatMap(({ name, source, declaration }) => {
        const concerned = declaration.sites?.some((site) => members.has(site)) ?? true;
        if (declaration.versioning !== false || !concerned)
            return [];
        const message = `Site replication turns versioning on for every bucket; ${(0,judgement/* quote */.hD)(name)} declares it off.`;
        return [(0,judgement/* error */.z3)('replication/site-versioning', (0,finding/* below */.Gz)(source, 'versioning'), message, 'Set it to true.')];
    });
}

;// CONCATENATED MODULE: ./build/src/config/check/versioning.js
/** Versioning, object locking and retention of one bucket, as far as they depend on each other. */


function checkVersioning({ declaration, source }) {
    if (declaration.versioning !== false || declaration.objectLocking !== true)
        return [];
    const message = 'Object locking needs versioning, and the server refuses to suspend it.';
    const mend = 'Set "versioning" to true, or "objectLocking" to false.';
    return [(0,judgement/* error */.z3)('versioning/locked', (0,finding/* below */.Gz)(source, 'versioning'), message, mend)];
}
function checkExclusions({ declaration, source }) {
    const { excludedPrefixes, excludeFolders, objectLocking, versioning } = declaration;
    const key = excludedPrefixes?.length ? 'excludedPrefixes' : 'excludeFolders';
    if (!excludedPrefixes?.length && excludeFolders !== true)
        return [];
    const place = (0,finding/* below */.Gz)(source, key);
    const findings = [];
    if (objectLocking === true) {
        const message = `The server refuses "${key}" on a bucket with object locking.`;
        findings.push((0,judgement/* error */.z3)('versioning/excluded-locked', place, message, `Remove "${key}".`));
    }
    if (versioning !== true) {
        const message = `The server takes "${key}" only while versioning is enabled.`;
        const mend = `Set "versioning" to true, or remove "${key}".`;
        findings.push((0,judgement/* error */.z3)('versioning/excluded-suspended', place, message, mend));
    }
    for (const [index, prefix] of (excludedPrefixes ?? []).entries()) {
        if (prefix !== '')
            continue;
        const message = 'An empty prefix would take the whole bucket out of versioning.';
        findings.push((0,judgement/* error */.z3)('versioning/excluded-empty', (0,finding/* below */.Gz)(place, index), message, 'Remove it.'));
    }
    return findings;
}
function checkRetention({ declaration, source }) {
    const { retention, objectLocking } = declaration;
    if (!retention)
        return [];
    const place = (0,finding/* below */.Gz)(source, 'retention');
    const findings = [];
    if (objectLocking !== true) {
        const mend = 'Set "objectLocking" to true; it can only be chosen when the bucket is created.';
        findings.push((0,judgement/* error */.z3)('retention/unlocked', place, 'Default retention needs object locking.', mend));
    }
    if ((retention.days === undefined) === (retention.years === undefined)) {
        const message = 'Retention needs exactly one of "days" and "years".';
        findings.push((0,judgement/* error */.z3)('retention/period', place, message, 'Write one of them.'));
    }
    if (retention.mode === 'COMPLIANCE') {
        const message = 'What is written under COMPLIANCE cannot be removed before its time by anybody, root included.';
        findings.push((0,judgement/* note */.N4)('retention/compliance', (0,finding/* below */.Gz)(place, 'mode'), message, 'Use GOVERNANCE while trying out.'));
    }
    return findings;
}

;// CONCATENATED MODULE: ./build/src/config/check/index.js
/** Every check that needs neither a server nor another file to be read. */















const bucketChecks = [
    checkBucketName,
    checkVersioning,
    checkExclusions,
    checkRetention,
    checkLifecycle,
    checkQuota,
    checkEncryption,
    checkTags,
    checkNotifications,
    checkCors,
    checkPublic,
    checkLayout,
    checkPrefixes,
    checkCharacters,
    checkAbsent,
];
/** What can be said of the aliases alone. */
function checkAliasFile(aliases) {
    return [
        ...aliases.flatMap((alias) => [...checkAlias(alias), ...(0,secret/* checkAliasSecrets */.y1)(alias)]),
        ...checkAliases(aliases),
    ];
}
/** Pure: the same declarations give the same findings, in the same order. */
function checkDeclarations(declared, unread) {
    const { replicationFile } = declared;
    const find = createBucketFinder(declared.buckets);
    const all = (0,replication_flow/* listFlows */.ip)(declared, replicationFile);
    const flows = (0,replication_flow/* presentFlows */.R_)(all);
    const rules = flows.filter(({ from, rule }) => from.alias === rule.sourceAlias && from.bucket === rule.sourceBucket);
    return [
        ...declared.buckets.flatMap((bucket) => bucketChecks.flatMap((check) => check(bucket))),
        ...checkDuplicates(declared.buckets),
        ...checkAliasFile(declared.aliases),
        ...checkReferences(declared, unread, replicationFile, find),
        ...rules.flatMap(checkReplicationRule),
        ...flows.flatMap((flow) => checkReplicationEnds(flow, find)),
        ...checkTopology(flows),
        ...checkReplicationStates(all),
        ...checkSiteGroups(declared, flows, replicationFile),
        ...(0,site_group/* checkSitePairs */.V)(declared.replication?.siteReplications ?? [], replicationFile),
    ];
}

// EXTERNAL MODULE: ./build/src/config/env-file.js
var env_file = __webpack_require__(8602);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(6023);
// EXTERNAL MODULE: ./build/src/policy/field.js
var policy_field = __webpack_require__(640);
// EXTERNAL MODULE: ./build/src/policy/problem.js + 1 modules
var problem = __webpack_require__(8404);
// EXTERNAL MODULE: ./build/src/policy/resource.js
var policy_resource = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/src/policy/server-action.js
var server_action = __webpack_require__(9008);
;// CONCATENATED MODULE: ./build/src/policy/lint-action.js




function lintActions(statement, path, bucket) {
    if (statement.NotAction !== undefined) {
        const message = 'The server answers a bucket policy with NotAction with an internal error.';
        return [
            (0,problem/* problem */.CC)('policy/not-action', [...path, 'NotAction'], message, 'List the actions that are meant.'),
        ];
    }
    const at = [...path, 'Action'];
    const actions = (0,policy_field/* toList */.st)(statement.Action);
    if (actions.length === 0) {
        return [(0,problem/* problem */.CC)('policy/action-missing', at, 'The statement names no action.', 'Add "Action".')];
    }
    return [...new Set(actions)].flatMap((action) => lintAction(action, statement, at, bucket));
}
function lintAction(action, statement, at, bucket) {
    const known = (0,server_action/* expandAction */.l1)(action);
    if (known.length === 0)
        return [tellUnknown(action, at)];
    if (known.every((name) => server_action/* inertActions */.IY.has(name))) {
        const message = `A bucket policy never grants ${(0,problem/* quoteValue */.cl)(action)}.`;
        return [(0,problem/* problem */.CC)('policy/inert-action', at, message, 'Remove it.')];
    }
    // The server asks for an object's resource as soon as a pattern could mean an action on objects.
    const onObjects = action === 's3:*' || known.some((name) => server_action/* knownActions */.Bp.get(name)?.onObjects);
    const resources = [...(0,policy_field/* toList */.st)(statement.Resource), ...(0,policy_field/* toList */.st)(statement.NotResource)];
    const patterns = resources.flatMap((resource) => (0,policy_resource/* resourcePattern */.nn)(resource) ?? []);
    const fits = patterns.some((pattern) => (onObjects ? /[/*]/.test(pattern) : isBucketPattern(pattern)));
    if (patterns.length === 0 || fits)
        return [];
    const kind = onObjects ? 'on objects' : 'on the bucket itself';
    const arn = `arn:aws:s3:::${bucket}${onObjects ? '/*' : ''}`;
    const message = `${(0,problem/* quoteValue */.cl)(action)} acts ${kind}, and no resource of the statement does.`;
    return [(0,problem/* problem */.CC)('policy/action-resource', at, message, `Add "${arn}" to Resource, or move the action.`)];
}
function isBucketPattern(pattern) {
    return !pattern.includes('/') || pattern === '*';
}
function tellUnknown(action, at) {
    const meant = [...server_action/* knownActions */.Bp.keys()].find((name) => name.toLowerCase() === action.toLowerCase());
    const mend = meant
        ? `Did you mean "${meant}"?`
        : 'Use an S3 action that the server knows, such as s3:GetObject.';
    return (0,problem/* problem */.CC)('policy/unknown-action', at, `The server does not know the action ${(0,problem/* quoteValue */.cl)(action)}.`, mend);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/policy/lint-condition-value.js


/** Checks of the value alone, by what the operator compares. */
const fits = {
    text: (value) => typeof value === 'string',
    number: (value) => typeof value === 'number' || (typeof value === 'string' && /^[+-]?\d+$/.test(value)),
    time: (value) => typeof value === 'string' && isTime(value),
    network: (value) => typeof value === 'string' && isNetwork(value),
    truth: isTruth,
    presence: isTruth,
};
const wants = {
    text: 'text in quotes',
    number: 'a whole number',
    time: 'a time such as "2030-01-01T00:00:00Z"',
    network: 'an address or network such as "10.0.0.0/8"',
    truth: '"true" or "false"',
    presence: '"true" or "false"',
};
/** Operators that take one value only, and those that go with one key only. */
const single = ['number', 'time', 'truth', 'presence'];
const onlyKey = {
    network: 'aws:SourceIp',
    truth: 'aws:SecureTransport',
};
function lintConditionValues(use) {
    const { kind, key, operator, values, path } = use;
    const refuse = (message, mend) => [(0,problem/* problem */.CC)('policy/condition-value', path, message, mend)];
    const only = onlyKey[kind];
    if (only !== undefined && key !== only) {
        return refuse(`The server takes ${operator} only with ${only}.`, `Use ${only}, or another operator.`);
    }
    if (values.length === 0)
        return refuse('A condition key needs a value.', 'Write the value, or remove the key.');
    const distinct = new Set(values);
    if (distinct.size < values.length)
        return refuse('The server refuses a value that is there twice.', 'Keep one.');
    if (single.includes(kind) && values.length > 1) {
        return refuse(`The server takes only one value with ${operator}.`, 'Write one statement for each value.');
    }
    const misfit = values.find((value) => !fits[kind](value));
    if (misfit === undefined)
        return [];
    return refuse(`${(0,problem/* quoteValue */.cl)(String(misfit))} does not go with ${operator}.`, `Write ${wants[kind]}.`);
}
function isTruth(value) {
    return (typeof value === 'boolean' ||
        (typeof value === 'string' && /^([01tTfF]|true|TRUE|True|false|FALSE|False)$/.test(value)));
}
/** RFC 3339 with seconds and a zone. */
function isTime(value) {
    return (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
        !Number.isNaN(Date.parse(value)));
}
function isNetwork(value) {
    const [address = '', prefix, more] = value.split('/');
    if ((0,external_node_net_.isIP)(address) === 0 || more !== undefined)
        return false;
    if (prefix === undefined)
        return true;
    return /^\d{1,3}$/.test(prefix) && Number(prefix) <= ((0,external_node_net_.isIPv6)(address) ? 128 : 32);
}

// EXTERNAL MODULE: ./build/src/policy/wildcard.js
var wildcard = __webpack_require__(9640);
;// CONCATENATED MODULE: ./build/src/policy/server-condition.js
/** Which conditions the server knows, and with which actions it takes each key. */

const operators = new Map([
    ...['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'].map(server_condition_text),
    ...['StringLike', 'StringNotLike', 'BinaryEquals'].map(server_condition_text),
    ...['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'].flatMap((comparison) => [
        [`Numeric${comparison}`, 'number'],
        [`Date${comparison}`, 'time'],
    ]),
    ['NumericGreaterThanIfExists', 'number'],
    ['IpAddress', 'network'],
    ['NotIpAddress', 'network'],
    ['Bool', 'truth'],
    ['Null', 'presence'],
]);
function server_condition_text(name) {
    return [name, 'text'];
}
const commonKeys = [
    's3:signatureversion',
    's3:authType',
    's3:signatureAge',
    's3:x-amz-content-sha256',
    's3:LocationConstraint',
    'aws:Referer',
    'aws:SourceIp',
    'aws:UserAgent',
    'aws:SecureTransport',
    'aws:CurrentTime',
    'aws:EpochTime',
    'aws:principaltype',
    'aws:userid',
    'aws:username',
    'aws:groups',
    'ldap:user',
    'ldap:username',
    'ldap:groups',
    ...['sub', 'iss', 'aud', 'jti', 'upn', 'name', 'groups', 'given_name', 'family_name', 'middle_name'].map(jwt),
    ...['nickname', 'preferred_username', 'profile', 'picture', 'website', 'email', 'gender', 'birthdate'].map(jwt),
    ...['phone_number', 'address', 'scope', 'client_id'].map(jwt),
];
function jwt(claim) {
    return `jwt:${claim}`;
}
const listing = ['s3:prefix', 's3:delimiter', 's3:max-keys'];
const sealing = [
    's3:x-amz-server-side-encryption',
    's3:x-amz-server-side-encryption-customer-algorithm',
    's3:x-amz-server-side-encryption-aws-kms-key-id',
];
const version = 's3:versionid';
const existing = 's3:ExistingObjectTag';
const requested = ['s3:RequestObjectTagKeys', 's3:RequestObjectTag'];
const retained = ['s3:object-lock-retain-until-date', 's3:object-lock-mode'];
const remaining = 's3:object-lock-remaining-retention-days';
const legalHold = 's3:object-lock-legal-hold';
/** Beyond the keys that go with every action. */
const keysOfAction = {
    's3:DeleteObject': [version],
    's3:DeleteObjectVersion': [version],
    's3:GetObject': [...sealing, version, existing],
    's3:GetObjectAttributes': [existing],
    's3:ListBucket': listing,
    's3:ListBucketVersions': listing,
    's3:PutObject': [
        's3:x-amz-copy-source',
        ...sealing,
        's3:x-amz-metadata-directive',
        's3:x-amz-storage-class',
        version,
        ...retained,
        legalHold,
        ...requested,
    ],
    's3:PutObjectRetention': [...sealing, remaining, ...retained, version],
    's3:GetObjectRetention': [...sealing, version],
    's3:PutObjectLegalHold': [...sealing, legalHold, version],
    's3:BypassGovernanceRetention': [version, remaining, ...retained, legalHold, ...requested],
    's3:PutBucketTagging': requested,
    's3:PutObjectTagging': [version, existing, ...requested],
    's3:PutObjectVersionTagging': [version, existing, ...requested],
    ...Object.fromEntries([
        'GetObjectVersionAttributes',
        'GetObjectTagging',
        'DeleteObjectTagging',
        'GetObjectVersion',
        'GetObjectVersionTagging',
        'DeleteObjectVersionTagging',
        'ReplicateObject',
        'ReplicateDelete',
        'ReplicateTags',
        'GetObjectVersionForReplication',
    ].map((action) => [`s3:${action}`, [version, existing]])),
};
/** Every key that the server knows in any place. */
const knownKeys = new Set([
    ...commonKeys,
    ...Object.values(keysOfAction).flat(),
    'sts:DurationSeconds',
    'svc:DurationSeconds',
]);
/** Keys the server takes with an action; with a pattern, those of every action it matches. */
function keysFor(action) {
    if (action === 's3:*' || action === '*')
        return knownKeys;
    const own = Object.entries(keysOfAction).flatMap(([name, keys]) => (0,wildcard/* matchesWildcard */._)(action, name) ? keys : []);
    return new Set([...commonKeys, ...own]);
}

// EXTERNAL MODULE: ./build/src/policy/statement.js
var statement = __webpack_require__(3437);
;// CONCATENATED MODULE: ./build/src/policy/lint-condition.js






/** The form that guides for AWS give to "nobody but these": it can be neither stored nor mended here. */
function isPrivateTemplate({ Effect, Condition = {} }) {
    const keys = Object.values(Condition).flatMap((one) => Object.keys(one));
    return Effect === 'Deny' && keys.includes('aws:PrincipalArn');
}
function tellPrivateTemplate(path) {
    const message = 'This form of "nobody but these" is for AWS: the server refuses aws:PrincipalArn and every …IfExists, and a ' +
        'bucket policy binds anonymous callers only, so that it could keep out nobody who signs in.';
    const mend = `Remove the statement: without an Allow nobody anonymous gets in, and ${statement/* usersDecide */.P}`;
    return (0,problem/* problem */.CC)('policy/private-template', path, message, mend);
}
function lintConditions(statement, path) {
    const { Condition } = statement;
    if (Condition === undefined)
        return [];
    const at = [...path, 'Condition'];
    const entries = Object.entries(Condition);
    if (entries.length === 0) {
        return [
            (0,problem/* problem */.CC)('policy/condition-empty', at, 'The server refuses an empty Condition.', 'Remove or fill it.'),
        ];
    }
    return [
        ...entries.flatMap(([operator, keys]) => lintOperator(operator, keys, statement, [...at, operator])),
        ...lintClashes(entries, at),
    ];
}
/** In front of anything but text the server drops `ForAnyValue:`, and then keeps one of the two. */
function lintClashes(entries, at) {
    const seen = new Set();
    return entries.flatMap(([operator, keys]) => {
        const plain = operator.replace(/^(ForAllValues|ForAnyValue):/, '');
        if (operators.get(plain) === 'text')
            return [];
        return Object.keys(keys).flatMap((key) => {
            const form = `${plain} ${key}`;
            const message = `${(0,problem/* quoteValue */.cl)(plain)} is there twice for ${(0,problem/* quoteValue */.cl)(key)}, and the server keeps one of them.`;
            const clash = (0,problem/* problem */.CC)('policy/condition-clash', [...at, operator, key], message, 'Keep one.');
            if (seen.has(form))
                return [clash];
            seen.add(form);
            return [];
        });
    });
}
function lintOperator(operator, keys, statement, at) {
    const plain = operator.replace(/^(ForAllValues|ForAnyValue):/, '');
    const kind = operators.get(plain);
    if (kind === undefined)
        return [tellOperator(operator, plain, at)];
    if (Object.keys(keys).length === 0) {
        const message = `${(0,problem/* quoteValue */.cl)(operator)} has no keys, and the server drops it: the statement holds without it.`;
        return [(0,problem/* problem */.CC)('policy/condition-dropped', at, message, 'Remove or fill it.')];
    }
    return Object.entries(keys).flatMap(([key, values]) => {
        const place = [...at, key];
        const [name = ''] = key.split('/');
        if (!knownKeys.has(name))
            return [tellKey(name, place)];
        return [
            ...lintKeyOfActions(name, statement, place),
            ...lintConditionValues({ kind, key: name, operator: plain, values: (0,policy_field/* toList */.st)(values), path: place }),
            ...lintMeaning(name, plain, (0,policy_field/* toList */.st)(values).map(String), statement, place),
        ];
    });
}
function tellOperator(operator, plain, at) {
    const meant = [...operators.keys()].find((name) => name.toLowerCase() === plain.toLowerCase());
    const bare = plain.replace(/IfExists$/, '');
    const message = `The server does not know the operator ${(0,problem/* quoteValue */.cl)(operator)}.`;
    if (meant)
        return (0,problem/* problem */.CC)('policy/condition-operator', at, message, `Did you mean "${meant}"?`);
    const mend = operators.has(bare) && bare !== plain ? `Use "${bare}".` : 'Use StringEquals, IpAddress or the like.';
    return (0,problem/* problem */.CC)('policy/condition-operator', at, message, mend);
}
function tellKey(name, at) {
    const meant = [...knownKeys].find((known) => known.toLowerCase() === name.toLowerCase());
    const message = `The server does not know the condition key ${(0,problem/* quoteValue */.cl)(name)}.`;
    const mend = meant ? `Did you mean "${meant}"?` : 'Use a key that it knows, such as aws:SourceIp.';
    return (0,problem/* problem */.CC)('policy/condition-key', at, message, mend);
}
function lintKeyOfActions(key, statement, at) {
    const misfits = (0,policy_field/* toList */.st)(statement.Action).filter((action) => !keysFor(action).has(key));
    if (misfits.length === 0)
        return [];
    const message = `The server does not take ${(0,problem/* quoteValue */.cl)(key)} together with ${misfits.map(problem/* quoteValue */.cl).join(', ')}.`;
    return [
        (0,problem/* problem */.CC)('policy/condition-key-action', at, message, 'Put these actions into a statement of their own.'),
    ];
}
/** Who is asking is never known of an anonymous caller, and these say only what the caller says of itself. */
const identityKeys = /^(aws:(username|userid|groups)|jwt:|ldap:)/;
const claimedKeys = new Set(['aws:Referer', 'aws:UserAgent']);
function lintMeaning(key, operator, values, { Effect }, at) {
    if (key === 'aws:SecureTransport') {
        const message = 'aws:SecureTransport in a bucket policy binds anonymous callers only.';
        return [
            (0,problem/* problem */.CC)('policy/secure-transport', at, message, 'To ask it of users, put it into their policies.'),
        ];
    }
    if (identityKeys.test(key) && Effect === 'Allow' && !/Not|Null/.test(operator)) {
        const message = `A bucket policy binds anonymous callers only, who have no ${key}: this never holds.`;
        return [(0,problem/* problem */.CC)('policy/condition-never', at, message, 'Grant it by a policy of that user instead.')];
    }
    if (claimedKeys.has(key)) {
        const message = `Callers choose their own ${key}: it is no boundary.`;
        return [(0,problem/* problem */.CC)('policy/condition-advisory', at, message, 'Do not rely on it to keep anyone out.')];
    }
    const bare = values.find((value) => (0,external_node_net_.isIPv6)(value));
    if (key !== 'aws:SourceIp' || bare === undefined)
        return [];
    const message = `The server reads ${(0,problem/* quoteValue */.cl)(bare)} as a network of 32 bits: far more than one address.`;
    return [(0,problem/* problem */.CC)('policy/ipv6-range', at, message, `Write "${bare}/128".`)];
}

// EXTERNAL MODULE: ./build/src/policy/exposure.js
var policy_exposure = __webpack_require__(8123);
;// CONCATENATED MODULE: ./build/src/policy/lint-exposure.js



const judgements = [
    {
        rule: 'policy/anonymous-administration',
        abilities: ['administer'],
        meantBy: [],
        may: 'change the settings of the bucket, or take it over',
        mend: 'Name only the actions that are meant; nothing may open these to everyone.',
    },
    {
        rule: 'policy/anonymous-write',
        abilities: ['write', 'delete'],
        meantBy: ['write', 'read-write'],
        may: 'write or delete objects',
        mend: 'Grant it to a user instead, or declare "public": "read-write" on the bucket if it is meant.',
    },
    {
        rule: 'policy/anonymous-read',
        abilities: ['read', 'list'],
        meantBy: ['read', 'read-write'],
        may: 'read or list objects',
        mend: 'Declare "public": "read" on the bucket if it is meant, or remove the statement.',
    },
];
/** What the document opens to everyone, and whether the bucket's declaration says that it is meant. */
function lintExposure(document, context) {
    const exposure = (0,policy_exposure/* findExposure */.BL)(document, context.bucket);
    const problems = judgements.flatMap((judgement) => judge(judgement, exposure, context));
    return [...problems, ...lintCanned(document, exposure, context.bucket)];
}
function judge({ rule, abilities, meantBy, may, mend }, exposure, context) {
    if (context.public !== undefined && meantBy.includes(context.public))
        return [];
    const open = exposure.filter((one) => abilities.includes(one.ability));
    const statements = [...new Set(open.map((one) => one.statement))];
    return statements.map((index) => {
        const names = [...new Set(open.flatMap((one) => (one.statement === index ? [one.action] : [])))];
        const shown = names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
        return (0,problem/* problem */.CC)(rule, ['Statement', index, 'Action'], `Anyone may ${may} without signing in (${shown}).`, mend);
    });
}
/** Clients call a policy public, download or upload only if one statement is about the bucket itself. */
function lintCanned(document, exposure, bucket) {
    const opens = exposure.some((one) => one.objects === '*' && !one.conditional);
    const named = document.Statement.some((statement) => statement.Effect === 'Allow' &&
        (0,policy_exposure/* bindsAnyone */.Jk)(statement) &&
        statement.Condition === undefined &&
        (0,policy_field/* toList */.st)(statement.Action).includes('s3:GetBucketLocation') &&
        (0,policy_field/* toList */.st)(statement.Resource).includes(`arn:aws:s3:::${bucket}`));
    if (!opens || named)
        return [];
    const message = 'Clients show this policy as "custom": they look for s3:GetBucketLocation on the bucket itself.';
    return [(0,problem/* problem */.CC)('policy/canned', ['Statement'], message, 'Nothing, unless people rely on the usual name.')];
}

;// CONCATENATED MODULE: ./build/src/policy/lint-principal.js



function lintPrincipal({ Principal }, path) {
    const at = [...path, 'Principal'];
    const names = Principal === undefined ? [] : Principal === '*' ? ['*'] : (0,policy_field/* toList */.st)(Principal.AWS);
    if (names.length === 0) {
        const message = 'The statement names no Principal, which the server refuses.';
        return [(0,problem/* problem */.CC)('policy/principal', at, message, `Write "Principal": "*"; ${statement/* usersDecide */.P}`)];
    }
    const inert = names.filter((name) => name !== '*');
    if (inert.length === 0)
        return [];
    const message = `A bucket policy binds anonymous callers only: ${inert.map(problem/* quoteValue */.cl).join(', ')} is stored and has no effect.`;
    return [(0,problem/* problem */.CC)('policy/inert-principal', at, message, 'Grant it by a policy of that user instead.')];
}

;// CONCATENATED MODULE: ./build/src/policy/lint-resource.js



function lintResources({ Resource, NotResource }, path, bucket) {
    const named = (0,policy_field/* toList */.st)(Resource);
    const spared = (0,policy_field/* toList */.st)(NotResource);
    if (named.length === 0 && spared.length === 0) {
        const message = 'The statement names no resource.';
        return [
            (0,problem/* problem */.CC)('policy/resource-missing', [...path, 'Resource'], message, `Add "arn:aws:s3:::${bucket}/*".`),
        ];
    }
    if (named.length > 0 && spared.length > 0) {
        const message = 'The server refuses Resource and NotResource in one statement.';
        return [(0,problem/* problem */.CC)('policy/two-resource-lists', [...path, 'NotResource'], message, 'Keep one of them.')];
    }
    const field = named.length > 0 ? 'Resource' : 'NotResource';
    return [...named, ...spared].flatMap((resource) => lintResource(resource, [...path, field], bucket));
}
function lintResource(resource, at, bucket) {
    const pattern = (0,policy_resource/* resourcePattern */.nn)(resource);
    if (pattern === undefined) {
        const message = `${(0,problem/* quoteValue */.cl)(resource)} is no S3 resource.`;
        return [(0,problem/* problem */.CC)('policy/resource-form', at, message, `Write "arn:aws:s3:::${bucket}/*" or the like.`)];
    }
    if ((0,policy_resource/* belongsTo */.g4)(pattern, bucket))
        return [];
    const message = `${(0,problem/* quoteValue */.cl)(resource)} belongs to another bucket than ${(0,problem/* quoteValue */.cl)(bucket)}.`;
    return [(0,problem/* problem */.CC)('policy/other-bucket', at, message, 'Use {{BUCKET_NAME}} in the resource.')];
}

// EXTERNAL MODULE: ./build/src/policy/normalise.js + 1 modules
var normalise = __webpack_require__(1214);
;// CONCATENATED MODULE: ./build/src/policy/lint.js







/** The server's own limit on the document it is sent. */
const maxBytes = 20 * 1024;
/**
 * Judges a bucket policy by this server's rules, which are not AWS's. A document without an error whose rule
 * is `refused` is stored by the server.
 */
function lintBucketPolicy(document, context) {
    const problems = [
        ...lintDocument(document),
        ...document.Statement.flatMap((statement, index) => lintStatement(statement, index, context.bucket)),
        ...lintExposure(document, context),
    ];
    return (0,problem/* locateProblems */.DO)(problems, context.source);
}
function lintDocument(document) {
    const problems = [];
    if (document.Version !== '2012-10-17') {
        const message = 'The server takes only the Version "2012-10-17".';
        problems.push((0,problem/* problem */.CC)('policy/version', ['Version'], message, 'Write "Version": "2012-10-17".'));
    }
    if (document.Statement.length === 0) {
        const message = 'A policy without statements is the same as none.';
        problems.push((0,problem/* problem */.CC)('policy/empty', ['Statement'], message, 'Use "defaultPolicyFile": null instead.'));
    }
    else if (countBytes(document) > maxBytes) {
        const message = 'The policy has more than 20 KiB, which the server refuses.';
        problems.push((0,problem/* problem */.CC)('policy/too-large', [], message, 'Join statements, or use wildcards.'));
    }
    return problems;
}
/** Of what is sent. What is far from the limit as written is not brought into that form. */
function countBytes(document) {
    const written = Buffer.byteLength(JSON.stringify(document));
    if (written < maxBytes / 2)
        return written;
    const normal = (0,normalise/* normalisePolicy */.R)(document);
    return normal ? Buffer.byteLength((0,normalise/* encodePolicy */.D)(normal)) : 0;
}
function lintStatement(statement, index, bucket) {
    const path = ['Statement', index];
    if (isPrivateTemplate(statement))
        return [tellPrivateTemplate([...path, 'Condition'])];
    return [
        ...lintEffect(statement, path),
        ...lintPrincipal(statement, path),
        ...lintActions(statement, path, bucket),
        ...lintResources(statement, path, bucket),
        ...lintConditions(statement, path),
    ];
}
function lintEffect({ Effect }, path) {
    const at = [...path, 'Effect'];
    if (Effect === 'Allow')
        return [];
    if (Effect !== 'Deny') {
        return [
            (0,problem/* problem */.CC)('policy/effect', at, 'Effect must be "Allow" or "Deny".', 'Write one of them, with a capital.'),
        ];
    }
    const message = 'A bucket policy binds anonymous callers only: this Deny keeps them out, and restricts nobody who signs in.';
    return [(0,problem/* problem */.CC)('policy/deny', at, message, 'Restrict users by their own policies.')];
}

// EXTERNAL MODULE: ./build/src/config/parse-text.js + 1 modules
var parse_text = __webpack_require__(2293);
;// CONCATENATED MODULE: ./build/src/config/placeholder.js
/** `{{NAME}}` in policy files, filled from what the bucket declares; never from the environment. */
const pattern = /\{\{\s*([A-Za-z0-9_]+)\s*\}\}/g;
const whole = new RegExp(`^${pattern.source}$`);
/**
 * Fills placeholders inside the texts of parsed JSON; keys are left alone. What is filled in is not read
 * again. A text in a list that is nothing but a placeholder takes a list value's elements in its place.
 */
function fillPlaceholders(value, values) {
    const filler = new Filler(values);
    const filled = filler.fill(value);
    return {
        value: filled,
        unresolved: [...filler.unresolved].sort(),
        misplaced: [...filler.misplaced].sort(),
        used: [...filler.used].sort(),
    };
}
class Filler {
    unresolved = new Set();
    misplaced = new Set();
    used = new Set();
    values;
    constructor(values) {
        this.values = new Map(Object.entries(values));
    }
    fill(value) {
        if (typeof value === 'string')
            return this.fillText(value);
        if (Array.isArray(value))
            return value.flatMap((item) => this.fillEntry(item));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fill(item)]));
    }
    fillEntry(item) {
        if (typeof item !== 'string')
            return [this.fill(item)];
        const name = whole.exec(item)?.[1];
        const list = name === undefined ? undefined : this.values.get(name);
        if (name === undefined || typeof list === 'string' || list === undefined)
            return [this.fillText(item)];
        this.used.add(name);
        return [...list];
    }
    fillText(text) {
        return text.replace(pattern, (written, name) => {
            const value = this.values.get(name);
            if (value === undefined)
                this.unresolved.add(name);
            else if (typeof value !== 'string')
                this.misplaced.add(name);
            else
                return this.note(name, value);
            return written;
        });
    }
    note(name, value) {
        this.used.add(name);
        return value;
    }
}

;// CONCATENATED MODULE: ./build/src/config/policy-file.js
/** Policy files: read once, filled in and judged for each bucket that uses them. */











/** `workspace` bounds what may be read; `root` is what paths in declarations are relative to. */
function createPolicyReader(workspace, root) {
    const cache = new Map();
    const read = (path) => {
        const file = (0,posix_.join)(root, path);
        const known = cache.get(file) ?? readPolicyFile(workspace, file);
        cache.set(file, known);
        return known;
    };
    return {
        async resolve(declaration, source) {
            const path = declaration.defaultPolicyFile;
            if (typeof path !== 'string')
                return { policy: path, findings: checkNoPolicy(declaration, source) };
            const place = (0,finding/* below */.Gz)(source, 'defaultPolicyFile');
            if ((0,read_file/* isEscaping */.RK)(path))
                return fail(refuseEscaping(path, place));
            const parsed = await read(path);
            if (parsed === undefined)
                return fail(await refuseMissing(workspace, root, path, place));
            if (!('value' in parsed))
                return { policy: undefined, findings: [] };
            return fillPolicy(declaration, source, parsed);
        },
        async readAll() {
            const names = await listFolder((0,posix_.join)(workspace, root, 'policies'));
            await Promise.all(names.filter(isPolicyName).map((name) => read(`policies/${name}`)));
            return (await Promise.all(cache.values())).filter((parsed) => parsed !== undefined);
        },
    };
}
async function readPolicyFile(workspace, file) {
    const read = await (0,read_file/* readText */.yR)(workspace, file);
    if (read.kind === 'missing')
        return undefined;
    if (read.kind === 'refused')
        return { file, findings: [read.finding] };
    return (0,parse_text/* parseText */.r)(file, read.text);
}
function fillPolicy(declaration, source, parsed) {
    const { name, policyValues = {} } = declaration;
    const filled = fillPlaceholders(parsed.value, { ...policyValues, BUCKET_NAME: name });
    const findings = checkValues(declaration, source, filled, parsed.file);
    if (findings.some(({ severity }) => severity === 'error'))
        return { policy: undefined, findings };
    const { document, problems } = (0,policy_document/* parsePolicyDocument */.X)(filled.value);
    const origin = { file: parsed.file, path: [] };
    const told = [...findings, ...(0,problem/* locateProblems */.DO)(problems, origin)];
    if (document === undefined)
        return { policy: undefined, findings: told };
    const policy = { document, source: origin };
    const context = { bucket: name, source: origin, ...(declaration.public && { public: declaration.public }) };
    return { policy, findings: [...told, ...lintBucketPolicy(document, context)] };
}
function checkValues({ name, policyValues = {} }, source, { unresolved, misplaced, used }, file) {
    const place = (0,finding/* below */.Gz)(source, 'policyValues');
    const given = Object.keys(policyValues);
    const findings = [];
    for (const missing of unresolved) {
        const message = `{{${missing}}} in ${(0,judgement/* quote */.hD)(file)} has no value for bucket ${(0,judgement/* quote */.hD)(name)}.`;
        const mend = (0,suggestion/* suggestMend */.PL)(missing, given, `Add ${(0,judgement/* quote */.hD)(missing)} to "policyValues" of the bucket.`);
        findings.push((0,judgement/* error */.z3)('placeholder/unresolved', (0,finding/* below */.Gz)(source, 'defaultPolicyFile'), message, mend));
    }
    for (const list of misplaced) {
        const message = `{{${list}}} stands in ${(0,judgement/* quote */.hD)(file)} where a list cannot be filled in.`;
        const mend = 'Write one text as its value, or let the placeholder be an entry of a list.';
        findings.push((0,judgement/* error */.z3)('placeholder/list', (0,finding/* below */.Gz)(place, list), message, mend));
    }
    if (given.includes('BUCKET_NAME')) {
        const message = 'BUCKET_NAME always is the name of the bucket.';
        findings.push((0,judgement/* error */.z3)('placeholder/reserved', (0,finding/* below */.Gz)(place, 'BUCKET_NAME'), message, 'Remove it.'));
    }
    const unused = given.filter((key) => key !== 'BUCKET_NAME' && !used.includes(key) && !misplaced.includes(key));
    return [...findings, ...unused.map((key) => describeUnused(key, (0,finding/* below */.Gz)(place, key), (0,judgement/* quote */.hD)(file)))];
}
function checkNoPolicy({ policyValues = {} }, source) {
    const place = (0,finding/* below */.Gz)(source, 'policyValues');
    return Object.keys(policyValues).map((key) => describeUnused(key, (0,finding/* below */.Gz)(place, key), 'a policy file'));
}
function describeUnused(key, place, file) {
    return (0,judgement/* warning */.$e)('placeholder/unused', place, `No {{${key}}} is filled in from it in ${file}.`, 'Remove it.');
}
function refuseEscaping(path, place) {
    const message = `The policy file ${(0,judgement/* quote */.hD)(path)} leads out of the repository.`;
    const mend = 'Write its path from the parent of the configuration folder, such as policies/name.json.';
    return (0,judgement/* error */.z3)('reference/policy-file', place, message, mend);
}
async function refuseMissing(workspace, root, path, place) {
    const folder = (0,posix_.dirname)(path);
    const present = (await listFolder((0,posix_.join)(workspace, root, folder))).filter(isPolicyName).slice(0, 100);
    const paths = present.map((name) => (0,posix_.join)(folder, name));
    const otherwise = paths.length > 0 ? `There are ${(0,judgement/* listWords */.yh)(paths.slice(0, 5), 'and')}.` : 'Add the file.';
    const message = `There is no policy file ${(0,judgement/* quote */.hD)(path)}.`;
    return (0,judgement/* error */.z3)('reference/policy-file', place, message, (0,suggestion/* suggestMend */.PL)(path, paths, otherwise));
}
function fail(finding) {
    return { policy: undefined, findings: [finding] };
}
function isPolicyName(name) {
    return /\.(?:json|ya?ml)$/.test(name);
}
/** Names in a folder, sorted; none when it cannot be read. */
async function listFolder(folder) {
    return (await (0,promises_.readdir)(folder).catch(() => [])).sort();
}

;// CONCATENATED MODULE: ./build/src/config/config-file.js
/** One file of the configuration folder, in whichever of its two forms is there. */



const endings = ['.json', '.yaml', '.yml'];
/** `undefined` when the file is in no form there. Never throws. */
async function readConfigFile(workspace, folder, name) {
    const forms = await Promise.all(endings.map((end) => (0,read_file/* readText */.yR)(workspace, `${folder}/${name}${end}`)));
    const present = forms.filter((form) => form.kind !== 'missing');
    const [first, second] = present;
    if (first === undefined)
        return undefined;
    if (second !== undefined) {
        const message = `There is ${first.file} and ${second.file}; which one counts is not clear.`;
        const findings = [
            (0,judgement/* error */.z3)('file/both-forms', { file: second.file, path: [] }, message, 'Remove one of them.'),
        ];
        return { file: first.file, findings };
    }
    if (first.kind === 'refused')
        return { file: first.file, findings: [first.finding] };
    return (0,parse_text/* parseText */.r)(first.file, first.text);
}

;// CONCATENATED MODULE: ./build/src/config/generated/keys.js
// Generated from schemas/ by scripts/generate.ts. Do not edit.
const schemaKeys = {
    "buckets_definition.schema.json": {
        "#/$defs/BucketDeclaration": [
            "name",
            "versioning",
            "objectLocking",
            "defaultPolicyFile",
            "policyValues",
            "sites",
            "region",
            "excludedPrefixes",
            "excludeFolders",
            "retention",
            "lifecycle",
            "quota",
            "encryption",
            "tags",
            "notifications",
            "cors",
            "purpose",
            "layout",
            "public",
            "state"
        ],
        "#/$defs/LifecycleRuleDeclaration": [
            "id",
            "status",
            "filter",
            "expiration",
            "delMarkerExpiration",
            "noncurrentVersionExpiration",
            "transition",
            "noncurrentVersionTransition",
            "abortIncompleteMultipartUpload"
        ],
        "#/$defs/LifecycleRuleDeclaration/properties/filter": [
            "prefix",
            "tags",
            "objectSizeGreaterThan",
            "objectSizeLessThan"
        ],
        "#/$defs/LifecycleRuleDeclaration/properties/expiration": [
            "days",
            "date",
            "expiredObjectDeleteMarker",
            "expiredObjectAllVersions"
        ],
        "#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration": [
            "days"
        ],
        "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration": [
            "noncurrentDays",
            "newerNoncurrentVersions"
        ],
        "#/$defs/LifecycleRuleDeclaration/properties/transition": [
            "days",
            "date",
            "storageClass"
        ],
        "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition": [
            "noncurrentDays",
            "storageClass"
        ],
        "#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload": [
            "daysAfterInitiation"
        ],
        "#/$defs/NotificationDeclaration": [
            "id",
            "arn",
            "events",
            "prefix",
            "suffix"
        ],
        "#/$defs/CorsRuleDeclaration": [
            "id",
            "allowedOrigins",
            "allowedMethods",
            "allowedHeaders",
            "exposeHeaders",
            "maxAgeSeconds"
        ],
        "#/$defs/RetentionDeclaration": [
            "mode",
            "days",
            "years"
        ],
        "#/$defs/EncryptionDeclaration": [
            "sseAlgorithm",
            "kmsMasterKeyId"
        ]
    },
    "mc_aliases.schema.json": {
        "#": [
            "$schema"
        ],
        "#/$defs/AliasDeclaration": [
            "url",
            "accessKey",
            "secretKey",
            "api",
            "path",
            "envPrefix",
            "replicationUrl",
            "publicBaseUrl",
            "caFile"
        ]
    },
    "replication_rules.schema.json": {
        "#": [
            "$schema",
            "siteReplications",
            "bucketReplications"
        ],
        "#/$defs/SiteReplicationDeclaration": [
            "sourceAlias",
            "targetAlias",
            "targetName",
            "isAsync",
            "bandwidth",
            "replicateLifecycleExpiry",
            "maxLag",
            "state",
            "notes"
        ],
        "#/$defs/BucketReplicationDeclaration": [
            "sourceAlias",
            "sourceBucket",
            "targetAlias",
            "targetBucket",
            "isAsync",
            "priority",
            "tags",
            "storageClass",
            "prefix",
            "deletes",
            "deleteMarkers",
            "existingObjects",
            "metadataSync",
            "bandwidth",
            "bidirectional",
            "maxLag",
            "healthInterval",
            "maxPendingObjects",
            "maxPendingBytes",
            "maxFailedObjects",
            "maxDowntime",
            "notes",
            "state"
        ],
        "#/$defs/BucketReplicationDeclaration/properties/tags/items": [
            "key",
            "value"
        ]
    }
};

;// CONCATENATED MODULE: ./build/src/config/generated/validators.js
// @ts-nocheck
// Generated from schemas/ by scripts/generate.ts. Do not edit.

const validateBucket = validate23;
const schema32 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string" }, "versioning": { "type": "boolean" }, "objectLocking": { "type": "boolean" }, "defaultPolicyFile": { "type": ["string", "null"] }, "policyValues": { "type": "object", "additionalProperties": { "type": ["string", "array"], "items": { "type": "string" } } }, "sites": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "region": { "type": "string", "minLength": 1 }, "excludedPrefixes": { "type": ["array", "null"], "items": { "type": "string" }, "maxItems": 10 }, "excludeFolders": { "type": "boolean" }, "retention": { "anyOf": [{ "$ref": "#/$defs/RetentionDeclaration" }, { "type": "null" }] }, "lifecycle": { "type": ["array", "null"], "items": { "$ref": "#/$defs/LifecycleRuleDeclaration" }, "maxItems": 1000 }, "quota": { "type": ["integer", "string", "null"], "minimum": 1 }, "encryption": { "anyOf": [{ "$ref": "#/$defs/EncryptionDeclaration" }, { "type": "null" }] }, "tags": { "type": ["object", "null"], "additionalProperties": { "type": "string" } }, "notifications": { "type": ["array", "null"], "items": { "$ref": "#/$defs/NotificationDeclaration" } }, "cors": { "type": ["array", "null"], "items": { "$ref": "#/$defs/CorsRuleDeclaration" }, "maxItems": 100 }, "purpose": { "type": "string" }, "layout": { "type": "array", "items": { "type": "string" } }, "public": { "enum": ["read", "write", "read-write"] }, "state": { "enum": ["present", "absent"] } } };
const schema33 = { "type": "object", "additionalProperties": false, "required": ["mode"], "properties": { "mode": { "enum": ["GOVERNANCE", "COMPLIANCE"] }, "days": { "type": "integer", "minimum": 1, "maximum": 36500 }, "years": { "type": "integer", "minimum": 1, "maximum": 100 } } };
const schema34 = { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 255 }, "status": { "enum": ["Enabled", "Disabled"] }, "filter": { "type": "object", "additionalProperties": false, "properties": { "prefix": { "type": "string" }, "tags": { "type": "object", "additionalProperties": { "type": "string" } }, "objectSizeGreaterThan": { "type": "integer", "minimum": 1 }, "objectSizeLessThan": { "type": "integer", "minimum": 1 } } }, "expiration": { "type": "object", "additionalProperties": false, "properties": { "days": { "type": "integer", "minimum": 1, "maximum": 2147483647 }, "date": { "type": "string" }, "expiredObjectDeleteMarker": { "type": "boolean" }, "expiredObjectAllVersions": { "type": "boolean" } } }, "delMarkerExpiration": { "type": "object", "additionalProperties": false, "required": ["days"], "properties": { "days": { "type": "integer", "minimum": 1, "maximum": 2147483647 } } }, "noncurrentVersionExpiration": { "type": "object", "additionalProperties": false, "properties": { "noncurrentDays": { "type": "integer", "minimum": 1, "maximum": 2147483647 }, "newerNoncurrentVersions": { "type": "integer", "minimum": 1 } } }, "transition": { "type": "object", "additionalProperties": false, "required": ["storageClass"], "properties": { "days": { "type": "integer", "minimum": 0 }, "date": { "type": "string" }, "storageClass": { "type": "string", "minLength": 1 } } }, "noncurrentVersionTransition": { "type": "object", "additionalProperties": false, "required": ["noncurrentDays", "storageClass"], "properties": { "noncurrentDays": { "type": "integer", "minimum": 0 }, "storageClass": { "type": "string", "minLength": 1 } } }, "abortIncompleteMultipartUpload": { "type": "object", "additionalProperties": false, "required": ["daysAfterInitiation"], "properties": { "daysAfterInitiation": { "type": "integer", "minimum": 1, "maximum": 2147483647 } } } } };
const schema35 = { "type": "object", "additionalProperties": false, "required": ["sseAlgorithm"], "properties": { "sseAlgorithm": { "enum": ["AES256", "aws:kms"] }, "kmsMasterKeyId": { "type": "string", "minLength": 1 } } };
const schema36 = { "type": "object", "additionalProperties": false, "required": ["arn", "events"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 255 }, "arn": { "type": "string", "minLength": 1 }, "events": { "type": "array", "items": { "enum": ["s3:ObjectAccessed:*", "s3:ObjectAccessed:Get", "s3:ObjectAccessed:GetRetention", "s3:ObjectAccessed:GetLegalHold", "s3:ObjectAccessed:Head", "s3:ObjectAccessed:Attributes", "s3:ObjectCreated:*", "s3:ObjectCreated:CompleteMultipartUpload", "s3:ObjectCreated:Copy", "s3:ObjectCreated:Post", "s3:ObjectCreated:Put", "s3:ObjectCreated:PutRetention", "s3:ObjectCreated:PutLegalHold", "s3:ObjectCreated:PutTagging", "s3:ObjectCreated:DeleteTagging", "s3:ObjectRemoved:*", "s3:ObjectRemoved:Delete", "s3:ObjectRemoved:DeleteMarkerCreated", "s3:ObjectRemoved:DeleteAllVersions", "s3:ObjectRemoved:NoOP", "s3:BucketCreated:*", "s3:BucketRemoved:*", "s3:Replication:*", "s3:Replication:OperationFailedReplication", "s3:Replication:OperationCompletedReplication", "s3:Replication:OperationMissedThreshold", "s3:Replication:OperationReplicatedAfterThreshold", "s3:Replication:OperationNotTracked", "s3:ObjectRestore:*", "s3:ObjectRestore:Post", "s3:ObjectRestore:Completed", "s3:ObjectTransition:*", "s3:ObjectTransition:Failed", "s3:ObjectTransition:Complete", "s3:Scanner:*", "s3:Scanner:ManyVersions", "s3:Scanner:LargeVersions", "s3:Scanner:BigPrefix", "s3:LifecycleDelMarkerExpiration:Delete"] }, "minItems": 1 }, "prefix": { "type": "string" }, "suffix": { "type": "string" } } };
const schema37 = { "type": "object", "additionalProperties": false, "required": ["allowedOrigins", "allowedMethods"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 255 }, "allowedOrigins": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "allowedMethods": { "type": "array", "items": { "enum": ["GET", "PUT", "POST", "DELETE", "HEAD"] }, "minItems": 1 }, "allowedHeaders": { "type": "array", "items": { "type": "string" } }, "exposeHeaders": { "type": "array", "items": { "type": "string" } }, "maxAgeSeconds": { "type": "integer", "minimum": 0 } } };
const func1 = Object.prototype.hasOwnProperty;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema32.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.versioning !== undefined) {
            if (typeof data.versioning !== "boolean") {
                const err3 = { instancePath: instancePath + "/versioning", schemaPath: "#/properties/versioning/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.objectLocking !== undefined) {
            if (typeof data.objectLocking !== "boolean") {
                const err4 = { instancePath: instancePath + "/objectLocking", schemaPath: "#/properties/objectLocking/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.defaultPolicyFile !== undefined) {
            let data3 = data.defaultPolicyFile;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err5 = { instancePath: instancePath + "/defaultPolicyFile", schemaPath: "#/properties/defaultPolicyFile/type", keyword: "type", params: { type: schema32.properties.defaultPolicyFile.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.policyValues !== undefined) {
            let data4 = data.policyValues;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                for (const key1 in data4) {
                    let data5 = data4[key1];
                    if ((typeof data5 !== "string") && (!(Array.isArray(data5)))) {
                        const err6 = { instancePath: instancePath + "/policyValues/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policyValues/additionalProperties/type", keyword: "type", params: { type: schema32.properties.policyValues.additionalProperties.type }, message: "must be string,array" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if (Array.isArray(data5)) {
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            if (typeof data5[i0] !== "string") {
                                const err7 = { instancePath: instancePath + "/policyValues/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/policyValues/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/policyValues", schemaPath: "#/properties/policyValues/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.sites !== undefined) {
            let data7 = data.sites;
            if (Array.isArray(data7)) {
                if (data7.length < 1) {
                    const err9 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                const len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data7[i1] !== "string") {
                        const err10 = { instancePath: instancePath + "/sites/" + i1, schemaPath: "#/properties/sites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.region !== undefined) {
            let data9 = data.region;
            if (typeof data9 === "string") {
                if (data9.length < 1) {
                    const err12 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.excludedPrefixes !== undefined) {
            let data10 = data.excludedPrefixes;
            if ((!(Array.isArray(data10))) && (data10 !== null)) {
                const err14 = { instancePath: instancePath + "/excludedPrefixes", schemaPath: "#/properties/excludedPrefixes/type", keyword: "type", params: { type: schema32.properties.excludedPrefixes.type }, message: "must be array,null" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (Array.isArray(data10)) {
                if (data10.length > 10) {
                    const err15 = { instancePath: instancePath + "/excludedPrefixes", schemaPath: "#/properties/excludedPrefixes/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                const len2 = data10.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data10[i2] !== "string") {
                        const err16 = { instancePath: instancePath + "/excludedPrefixes/" + i2, schemaPath: "#/properties/excludedPrefixes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.excludeFolders !== undefined) {
            if (typeof data.excludeFolders !== "boolean") {
                const err17 = { instancePath: instancePath + "/excludeFolders", schemaPath: "#/properties/excludeFolders/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.retention !== undefined) {
            let data13 = data.retention;
            const _errs30 = errors;
            let valid8 = false;
            const _errs31 = errors;
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.mode === undefined) {
                    const err18 = { instancePath: instancePath + "/retention", schemaPath: "#/$defs/RetentionDeclaration/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property '" + "mode" + "'" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                for (const key2 in data13) {
                    if (!(((key2 === "mode") || (key2 === "days")) || (key2 === "years"))) {
                        const err19 = { instancePath: instancePath + "/retention", schemaPath: "#/$defs/RetentionDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data13.mode !== undefined) {
                    let data14 = data13.mode;
                    if (!((data14 === "GOVERNANCE") || (data14 === "COMPLIANCE"))) {
                        const err20 = { instancePath: instancePath + "/retention/mode", schemaPath: "#/$defs/RetentionDeclaration/properties/mode/enum", keyword: "enum", params: { allowedValues: schema33.properties.mode.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                if (data13.days !== undefined) {
                    let data15 = data13.days;
                    if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                        const err21 = { instancePath: instancePath + "/retention/days", schemaPath: "#/$defs/RetentionDeclaration/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                    if ((typeof data15 == "number") && (isFinite(data15))) {
                        if (data15 > 36500 || isNaN(data15)) {
                            const err22 = { instancePath: instancePath + "/retention/days", schemaPath: "#/$defs/RetentionDeclaration/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, message: "must be <= 36500" };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                        if (data15 < 1 || isNaN(data15)) {
                            const err23 = { instancePath: instancePath + "/retention/days", schemaPath: "#/$defs/RetentionDeclaration/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                }
                if (data13.years !== undefined) {
                    let data16 = data13.years;
                    if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                        const err24 = { instancePath: instancePath + "/retention/years", schemaPath: "#/$defs/RetentionDeclaration/properties/years/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                    if ((typeof data16 == "number") && (isFinite(data16))) {
                        if (data16 > 100 || isNaN(data16)) {
                            const err25 = { instancePath: instancePath + "/retention/years", schemaPath: "#/$defs/RetentionDeclaration/properties/years/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        if (data16 < 1 || isNaN(data16)) {
                            const err26 = { instancePath: instancePath + "/retention/years", schemaPath: "#/$defs/RetentionDeclaration/properties/years/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/retention", schemaPath: "#/$defs/RetentionDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
            var _valid0 = _errs31 === errors;
            valid8 = valid8 || _valid0;
            const _errs40 = errors;
            if (data13 !== null) {
                const err28 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            var _valid0 = _errs40 === errors;
            valid8 = valid8 || _valid0;
            if (!valid8) {
                const err29 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
            else {
                errors = _errs30;
                if (vErrors !== null) {
                    if (_errs30) {
                        vErrors.length = _errs30;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.lifecycle !== undefined) {
            let data17 = data.lifecycle;
            if ((!(Array.isArray(data17))) && (data17 !== null)) {
                const err30 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/type", keyword: "type", params: { type: schema32.properties.lifecycle.type }, message: "must be array,null" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            if (Array.isArray(data17)) {
                if (data17.length > 1000) {
                    const err31 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                const len3 = data17.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data18 = data17[i3];
                    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                        for (const key3 in data18) {
                            if (!(func1.call(schema34.properties, key3))) {
                                const err32 = { instancePath: instancePath + "/lifecycle/" + i3, schemaPath: "#/$defs/LifecycleRuleDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                        if (data18.id !== undefined) {
                            let data19 = data18.id;
                            if (typeof data19 === "string") {
                                if (data19.length > 255) {
                                    const err33 = { instancePath: instancePath + "/lifecycle/" + i3 + "/id", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err33];
                                    }
                                    else {
                                        vErrors.push(err33);
                                    }
                                    errors++;
                                }
                                if (data19.length < 1) {
                                    const err34 = { instancePath: instancePath + "/lifecycle/" + i3 + "/id", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err35 = { instancePath: instancePath + "/lifecycle/" + i3 + "/id", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                        if (data18.status !== undefined) {
                            let data20 = data18.status;
                            if (!((data20 === "Enabled") || (data20 === "Disabled"))) {
                                const err36 = { instancePath: instancePath + "/lifecycle/" + i3 + "/status", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/status/enum", keyword: "enum", params: { allowedValues: schema34.properties.status.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        if (data18.filter !== undefined) {
                            let data21 = data18.filter;
                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                for (const key4 in data21) {
                                    if (!((((key4 === "prefix") || (key4 === "tags")) || (key4 === "objectSizeGreaterThan")) || (key4 === "objectSizeLessThan"))) {
                                        const err37 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err37];
                                        }
                                        else {
                                            vErrors.push(err37);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.prefix !== undefined) {
                                    if (typeof data21.prefix !== "string") {
                                        const err38 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter/prefix", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err38];
                                        }
                                        else {
                                            vErrors.push(err38);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.tags !== undefined) {
                                    let data23 = data21.tags;
                                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                        for (const key5 in data23) {
                                            if (typeof data23[key5] !== "string") {
                                                const err39 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/properties/tags/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err39];
                                                }
                                                else {
                                                    vErrors.push(err39);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err40 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter/tags", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/properties/tags/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                            vErrors = [err40];
                                        }
                                        else {
                                            vErrors.push(err40);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.objectSizeGreaterThan !== undefined) {
                                    let data25 = data21.objectSizeGreaterThan;
                                    if (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) {
                                        const err41 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter/objectSizeGreaterThan", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/properties/objectSizeGreaterThan/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err41];
                                        }
                                        else {
                                            vErrors.push(err41);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data25 == "number") && (isFinite(data25))) {
                                        if (data25 < 1 || isNaN(data25)) {
                                            const err42 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter/objectSizeGreaterThan", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/properties/objectSizeGreaterThan/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                                vErrors = [err42];
                                            }
                                            else {
                                                vErrors.push(err42);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data21.objectSizeLessThan !== undefined) {
                                    let data26 = data21.objectSizeLessThan;
                                    if (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) {
                                        const err43 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter/objectSizeLessThan", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/properties/objectSizeLessThan/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err43];
                                        }
                                        else {
                                            vErrors.push(err43);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data26 == "number") && (isFinite(data26))) {
                                        if (data26 < 1 || isNaN(data26)) {
                                            const err44 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter/objectSizeLessThan", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/properties/objectSizeLessThan/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                                vErrors = [err44];
                                            }
                                            else {
                                                vErrors.push(err44);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                const err45 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                        }
                        if (data18.expiration !== undefined) {
                            let data27 = data18.expiration;
                            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                for (const key6 in data27) {
                                    if (!((((key6 === "days") || (key6 === "date")) || (key6 === "expiredObjectDeleteMarker")) || (key6 === "expiredObjectAllVersions"))) {
                                        const err46 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err46];
                                        }
                                        else {
                                            vErrors.push(err46);
                                        }
                                        errors++;
                                    }
                                }
                                if (data27.days !== undefined) {
                                    let data28 = data27.days;
                                    if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                                        const err47 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data28 == "number") && (isFinite(data28))) {
                                        if (data28 > 2147483647 || isNaN(data28)) {
                                            const err48 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                                            if (vErrors === null) {
                                                vErrors = [err48];
                                            }
                                            else {
                                                vErrors.push(err48);
                                            }
                                            errors++;
                                        }
                                        if (data28 < 1 || isNaN(data28)) {
                                            const err49 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                                vErrors = [err49];
                                            }
                                            else {
                                                vErrors.push(err49);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data27.date !== undefined) {
                                    if (typeof data27.date !== "string") {
                                        const err50 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration/date", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err50];
                                        }
                                        else {
                                            vErrors.push(err50);
                                        }
                                        errors++;
                                    }
                                }
                                if (data27.expiredObjectDeleteMarker !== undefined) {
                                    if (typeof data27.expiredObjectDeleteMarker !== "boolean") {
                                        const err51 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration/expiredObjectDeleteMarker", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/expiredObjectDeleteMarker/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                        if (vErrors === null) {
                                            vErrors = [err51];
                                        }
                                        else {
                                            vErrors.push(err51);
                                        }
                                        errors++;
                                    }
                                }
                                if (data27.expiredObjectAllVersions !== undefined) {
                                    if (typeof data27.expiredObjectAllVersions !== "boolean") {
                                        const err52 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration/expiredObjectAllVersions", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/expiredObjectAllVersions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                        if (vErrors === null) {
                                            vErrors = [err52];
                                        }
                                        else {
                                            vErrors.push(err52);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err53 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err53];
                                }
                                else {
                                    vErrors.push(err53);
                                }
                                errors++;
                            }
                        }
                        if (data18.delMarkerExpiration !== undefined) {
                            let data32 = data18.delMarkerExpiration;
                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                if (data32.days === undefined) {
                                    const err54 = { instancePath: instancePath + "/lifecycle/" + i3 + "/delMarkerExpiration", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/required", keyword: "required", params: { missingProperty: "days" }, message: "must have required property '" + "days" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err54];
                                    }
                                    else {
                                        vErrors.push(err54);
                                    }
                                    errors++;
                                }
                                for (const key7 in data32) {
                                    if (!(key7 === "days")) {
                                        const err55 = { instancePath: instancePath + "/lifecycle/" + i3 + "/delMarkerExpiration", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err55];
                                        }
                                        else {
                                            vErrors.push(err55);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.days !== undefined) {
                                    let data33 = data32.days;
                                    if (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) {
                                        const err56 = { instancePath: instancePath + "/lifecycle/" + i3 + "/delMarkerExpiration/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err56];
                                        }
                                        else {
                                            vErrors.push(err56);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data33 == "number") && (isFinite(data33))) {
                                        if (data33 > 2147483647 || isNaN(data33)) {
                                            const err57 = { instancePath: instancePath + "/lifecycle/" + i3 + "/delMarkerExpiration/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                                            if (vErrors === null) {
                                                vErrors = [err57];
                                            }
                                            else {
                                                vErrors.push(err57);
                                            }
                                            errors++;
                                        }
                                        if (data33 < 1 || isNaN(data33)) {
                                            const err58 = { instancePath: instancePath + "/lifecycle/" + i3 + "/delMarkerExpiration/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                                vErrors = [err58];
                                            }
                                            else {
                                                vErrors.push(err58);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                const err59 = { instancePath: instancePath + "/lifecycle/" + i3 + "/delMarkerExpiration", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err59];
                                }
                                else {
                                    vErrors.push(err59);
                                }
                                errors++;
                            }
                        }
                        if (data18.noncurrentVersionExpiration !== undefined) {
                            let data34 = data18.noncurrentVersionExpiration;
                            if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                for (const key8 in data34) {
                                    if (!((key8 === "noncurrentDays") || (key8 === "newerNoncurrentVersions"))) {
                                        const err60 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionExpiration", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err60];
                                        }
                                        else {
                                            vErrors.push(err60);
                                        }
                                        errors++;
                                    }
                                }
                                if (data34.noncurrentDays !== undefined) {
                                    let data35 = data34.noncurrentDays;
                                    if (!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) {
                                        const err61 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionExpiration/noncurrentDays", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/properties/noncurrentDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err61];
                                        }
                                        else {
                                            vErrors.push(err61);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data35 == "number") && (isFinite(data35))) {
                                        if (data35 > 2147483647 || isNaN(data35)) {
                                            const err62 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionExpiration/noncurrentDays", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/properties/noncurrentDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                                            if (vErrors === null) {
                                                vErrors = [err62];
                                            }
                                            else {
                                                vErrors.push(err62);
                                            }
                                            errors++;
                                        }
                                        if (data35 < 1 || isNaN(data35)) {
                                            const err63 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionExpiration/noncurrentDays", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/properties/noncurrentDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                                vErrors = [err63];
                                            }
                                            else {
                                                vErrors.push(err63);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data34.newerNoncurrentVersions !== undefined) {
                                    let data36 = data34.newerNoncurrentVersions;
                                    if (!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) {
                                        const err64 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionExpiration/newerNoncurrentVersions", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/properties/newerNoncurrentVersions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err64];
                                        }
                                        else {
                                            vErrors.push(err64);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data36 == "number") && (isFinite(data36))) {
                                        if (data36 < 1 || isNaN(data36)) {
                                            const err65 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionExpiration/newerNoncurrentVersions", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/properties/newerNoncurrentVersions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                                vErrors = [err65];
                                            }
                                            else {
                                                vErrors.push(err65);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                const err66 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionExpiration", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                        if (data18.transition !== undefined) {
                            let data37 = data18.transition;
                            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                if (data37.storageClass === undefined) {
                                    const err67 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/required", keyword: "required", params: { missingProperty: "storageClass" }, message: "must have required property '" + "storageClass" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err67];
                                    }
                                    else {
                                        vErrors.push(err67);
                                    }
                                    errors++;
                                }
                                for (const key9 in data37) {
                                    if (!(((key9 === "days") || (key9 === "date")) || (key9 === "storageClass"))) {
                                        const err68 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err68];
                                        }
                                        else {
                                            vErrors.push(err68);
                                        }
                                        errors++;
                                    }
                                }
                                if (data37.days !== undefined) {
                                    let data38 = data37.days;
                                    if (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) {
                                        const err69 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err69];
                                        }
                                        else {
                                            vErrors.push(err69);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data38 == "number") && (isFinite(data38))) {
                                        if (data38 < 0 || isNaN(data38)) {
                                            const err70 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            if (vErrors === null) {
                                                vErrors = [err70];
                                            }
                                            else {
                                                vErrors.push(err70);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data37.date !== undefined) {
                                    if (typeof data37.date !== "string") {
                                        const err71 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition/date", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err71];
                                        }
                                        else {
                                            vErrors.push(err71);
                                        }
                                        errors++;
                                    }
                                }
                                if (data37.storageClass !== undefined) {
                                    let data40 = data37.storageClass;
                                    if (typeof data40 === "string") {
                                        if (data40.length < 1) {
                                            const err72 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition/storageClass", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/properties/storageClass/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err72];
                                            }
                                            else {
                                                vErrors.push(err72);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err73 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition/storageClass", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/properties/storageClass/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err73];
                                        }
                                        else {
                                            vErrors.push(err73);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err74 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                        if (data18.noncurrentVersionTransition !== undefined) {
                            let data41 = data18.noncurrentVersionTransition;
                            if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                if (data41.noncurrentDays === undefined) {
                                    const err75 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/required", keyword: "required", params: { missingProperty: "noncurrentDays" }, message: "must have required property '" + "noncurrentDays" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err75];
                                    }
                                    else {
                                        vErrors.push(err75);
                                    }
                                    errors++;
                                }
                                if (data41.storageClass === undefined) {
                                    const err76 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/required", keyword: "required", params: { missingProperty: "storageClass" }, message: "must have required property '" + "storageClass" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err76];
                                    }
                                    else {
                                        vErrors.push(err76);
                                    }
                                    errors++;
                                }
                                for (const key10 in data41) {
                                    if (!((key10 === "noncurrentDays") || (key10 === "storageClass"))) {
                                        const err77 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err77];
                                        }
                                        else {
                                            vErrors.push(err77);
                                        }
                                        errors++;
                                    }
                                }
                                if (data41.noncurrentDays !== undefined) {
                                    let data42 = data41.noncurrentDays;
                                    if (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) {
                                        const err78 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition/noncurrentDays", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/properties/noncurrentDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err78];
                                        }
                                        else {
                                            vErrors.push(err78);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data42 == "number") && (isFinite(data42))) {
                                        if (data42 < 0 || isNaN(data42)) {
                                            const err79 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition/noncurrentDays", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/properties/noncurrentDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            if (vErrors === null) {
                                                vErrors = [err79];
                                            }
                                            else {
                                                vErrors.push(err79);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data41.storageClass !== undefined) {
                                    let data43 = data41.storageClass;
                                    if (typeof data43 === "string") {
                                        if (data43.length < 1) {
                                            const err80 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition/storageClass", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/properties/storageClass/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err80];
                                            }
                                            else {
                                                vErrors.push(err80);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err81 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition/storageClass", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/properties/storageClass/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err81];
                                        }
                                        else {
                                            vErrors.push(err81);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err82 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err82];
                                }
                                else {
                                    vErrors.push(err82);
                                }
                                errors++;
                            }
                        }
                        if (data18.abortIncompleteMultipartUpload !== undefined) {
                            let data44 = data18.abortIncompleteMultipartUpload;
                            if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                if (data44.daysAfterInitiation === undefined) {
                                    const err83 = { instancePath: instancePath + "/lifecycle/" + i3 + "/abortIncompleteMultipartUpload", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/required", keyword: "required", params: { missingProperty: "daysAfterInitiation" }, message: "must have required property '" + "daysAfterInitiation" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err83];
                                    }
                                    else {
                                        vErrors.push(err83);
                                    }
                                    errors++;
                                }
                                for (const key11 in data44) {
                                    if (!(key11 === "daysAfterInitiation")) {
                                        const err84 = { instancePath: instancePath + "/lifecycle/" + i3 + "/abortIncompleteMultipartUpload", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err84];
                                        }
                                        else {
                                            vErrors.push(err84);
                                        }
                                        errors++;
                                    }
                                }
                                if (data44.daysAfterInitiation !== undefined) {
                                    let data45 = data44.daysAfterInitiation;
                                    if (!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))) {
                                        const err85 = { instancePath: instancePath + "/lifecycle/" + i3 + "/abortIncompleteMultipartUpload/daysAfterInitiation", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/properties/daysAfterInitiation/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err85];
                                        }
                                        else {
                                            vErrors.push(err85);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data45 == "number") && (isFinite(data45))) {
                                        if (data45 > 2147483647 || isNaN(data45)) {
                                            const err86 = { instancePath: instancePath + "/lifecycle/" + i3 + "/abortIncompleteMultipartUpload/daysAfterInitiation", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/properties/daysAfterInitiation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                                            if (vErrors === null) {
                                                vErrors = [err86];
                                            }
                                            else {
                                                vErrors.push(err86);
                                            }
                                            errors++;
                                        }
                                        if (data45 < 1 || isNaN(data45)) {
                                            const err87 = { instancePath: instancePath + "/lifecycle/" + i3 + "/abortIncompleteMultipartUpload/daysAfterInitiation", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/properties/daysAfterInitiation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                                vErrors = [err87];
                                            }
                                            else {
                                                vErrors.push(err87);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                const err88 = { instancePath: instancePath + "/lifecycle/" + i3 + "/abortIncompleteMultipartUpload", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err88];
                                }
                                else {
                                    vErrors.push(err88);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err89 = { instancePath: instancePath + "/lifecycle/" + i3, schemaPath: "#/$defs/LifecycleRuleDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err89];
                        }
                        else {
                            vErrors.push(err89);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.quota !== undefined) {
            let data46 = data.quota;
            if (((!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) && (typeof data46 !== "string")) && (data46 !== null)) {
                const err90 = { instancePath: instancePath + "/quota", schemaPath: "#/properties/quota/type", keyword: "type", params: { type: schema32.properties.quota.type }, message: "must be integer,string,null" };
                if (vErrors === null) {
                    vErrors = [err90];
                }
                else {
                    vErrors.push(err90);
                }
                errors++;
            }
            if ((typeof data46 == "number") && (isFinite(data46))) {
                if (data46 < 1 || isNaN(data46)) {
                    const err91 = { instancePath: instancePath + "/quota", schemaPath: "#/properties/quota/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err91];
                    }
                    else {
                        vErrors.push(err91);
                    }
                    errors++;
                }
            }
        }
        if (data.encryption !== undefined) {
            let data47 = data.encryption;
            const _errs112 = errors;
            let valid23 = false;
            const _errs113 = errors;
            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                if (data47.sseAlgorithm === undefined) {
                    const err92 = { instancePath: instancePath + "/encryption", schemaPath: "#/$defs/EncryptionDeclaration/required", keyword: "required", params: { missingProperty: "sseAlgorithm" }, message: "must have required property '" + "sseAlgorithm" + "'" };
                    if (vErrors === null) {
                        vErrors = [err92];
                    }
                    else {
                        vErrors.push(err92);
                    }
                    errors++;
                }
                for (const key12 in data47) {
                    if (!((key12 === "sseAlgorithm") || (key12 === "kmsMasterKeyId"))) {
                        const err93 = { instancePath: instancePath + "/encryption", schemaPath: "#/$defs/EncryptionDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err93];
                        }
                        else {
                            vErrors.push(err93);
                        }
                        errors++;
                    }
                }
                if (data47.sseAlgorithm !== undefined) {
                    let data48 = data47.sseAlgorithm;
                    if (!((data48 === "AES256") || (data48 === "aws:kms"))) {
                        const err94 = { instancePath: instancePath + "/encryption/sseAlgorithm", schemaPath: "#/$defs/EncryptionDeclaration/properties/sseAlgorithm/enum", keyword: "enum", params: { allowedValues: schema35.properties.sseAlgorithm.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err94];
                        }
                        else {
                            vErrors.push(err94);
                        }
                        errors++;
                    }
                }
                if (data47.kmsMasterKeyId !== undefined) {
                    let data49 = data47.kmsMasterKeyId;
                    if (typeof data49 === "string") {
                        if (data49.length < 1) {
                            const err95 = { instancePath: instancePath + "/encryption/kmsMasterKeyId", schemaPath: "#/$defs/EncryptionDeclaration/properties/kmsMasterKeyId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err95];
                            }
                            else {
                                vErrors.push(err95);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err96 = { instancePath: instancePath + "/encryption/kmsMasterKeyId", schemaPath: "#/$defs/EncryptionDeclaration/properties/kmsMasterKeyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err96];
                        }
                        else {
                            vErrors.push(err96);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err97 = { instancePath: instancePath + "/encryption", schemaPath: "#/$defs/EncryptionDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err97];
                }
                else {
                    vErrors.push(err97);
                }
                errors++;
            }
            var _valid1 = _errs113 === errors;
            valid23 = valid23 || _valid1;
            const _errs120 = errors;
            if (data47 !== null) {
                const err98 = { instancePath: instancePath + "/encryption", schemaPath: "#/properties/encryption/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err98];
                }
                else {
                    vErrors.push(err98);
                }
                errors++;
            }
            var _valid1 = _errs120 === errors;
            valid23 = valid23 || _valid1;
            if (!valid23) {
                const err99 = { instancePath: instancePath + "/encryption", schemaPath: "#/properties/encryption/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err99];
                }
                else {
                    vErrors.push(err99);
                }
                errors++;
            }
            else {
                errors = _errs112;
                if (vErrors !== null) {
                    if (_errs112) {
                        vErrors.length = _errs112;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.tags !== undefined) {
            let data50 = data.tags;
            if ((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (data50 !== null)) {
                const err100 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: schema32.properties.tags.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err100];
                }
                else {
                    vErrors.push(err100);
                }
                errors++;
            }
            if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                for (const key13 in data50) {
                    if (typeof data50[key13] !== "string") {
                        const err101 = { instancePath: instancePath + "/tags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tags/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err101];
                        }
                        else {
                            vErrors.push(err101);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.notifications !== undefined) {
            let data52 = data.notifications;
            if ((!(Array.isArray(data52))) && (data52 !== null)) {
                const err102 = { instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/type", keyword: "type", params: { type: schema32.properties.notifications.type }, message: "must be array,null" };
                if (vErrors === null) {
                    vErrors = [err102];
                }
                else {
                    vErrors.push(err102);
                }
                errors++;
            }
            if (Array.isArray(data52)) {
                const len4 = data52.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    let data53 = data52[i4];
                    if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                        if (data53.arn === undefined) {
                            const err103 = { instancePath: instancePath + "/notifications/" + i4, schemaPath: "#/$defs/NotificationDeclaration/required", keyword: "required", params: { missingProperty: "arn" }, message: "must have required property '" + "arn" + "'" };
                            if (vErrors === null) {
                                vErrors = [err103];
                            }
                            else {
                                vErrors.push(err103);
                            }
                            errors++;
                        }
                        if (data53.events === undefined) {
                            const err104 = { instancePath: instancePath + "/notifications/" + i4, schemaPath: "#/$defs/NotificationDeclaration/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property '" + "events" + "'" };
                            if (vErrors === null) {
                                vErrors = [err104];
                            }
                            else {
                                vErrors.push(err104);
                            }
                            errors++;
                        }
                        for (const key14 in data53) {
                            if (!(((((key14 === "id") || (key14 === "arn")) || (key14 === "events")) || (key14 === "prefix")) || (key14 === "suffix"))) {
                                const err105 = { instancePath: instancePath + "/notifications/" + i4, schemaPath: "#/$defs/NotificationDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err105];
                                }
                                else {
                                    vErrors.push(err105);
                                }
                                errors++;
                            }
                        }
                        if (data53.id !== undefined) {
                            let data54 = data53.id;
                            if (typeof data54 === "string") {
                                if (data54.length > 255) {
                                    const err106 = { instancePath: instancePath + "/notifications/" + i4 + "/id", schemaPath: "#/$defs/NotificationDeclaration/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err106];
                                    }
                                    else {
                                        vErrors.push(err106);
                                    }
                                    errors++;
                                }
                                if (data54.length < 1) {
                                    const err107 = { instancePath: instancePath + "/notifications/" + i4 + "/id", schemaPath: "#/$defs/NotificationDeclaration/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err107];
                                    }
                                    else {
                                        vErrors.push(err107);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err108 = { instancePath: instancePath + "/notifications/" + i4 + "/id", schemaPath: "#/$defs/NotificationDeclaration/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err108];
                                }
                                else {
                                    vErrors.push(err108);
                                }
                                errors++;
                            }
                        }
                        if (data53.arn !== undefined) {
                            let data55 = data53.arn;
                            if (typeof data55 === "string") {
                                if (data55.length < 1) {
                                    const err109 = { instancePath: instancePath + "/notifications/" + i4 + "/arn", schemaPath: "#/$defs/NotificationDeclaration/properties/arn/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err109];
                                    }
                                    else {
                                        vErrors.push(err109);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err110 = { instancePath: instancePath + "/notifications/" + i4 + "/arn", schemaPath: "#/$defs/NotificationDeclaration/properties/arn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err110];
                                }
                                else {
                                    vErrors.push(err110);
                                }
                                errors++;
                            }
                        }
                        if (data53.events !== undefined) {
                            let data56 = data53.events;
                            if (Array.isArray(data56)) {
                                if (data56.length < 1) {
                                    const err111 = { instancePath: instancePath + "/notifications/" + i4 + "/events", schemaPath: "#/$defs/NotificationDeclaration/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err111];
                                    }
                                    else {
                                        vErrors.push(err111);
                                    }
                                    errors++;
                                }
                                const len5 = data56.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                    let data57 = data56[i5];
                                    if (!(((((((((((((((((((((((((((((((((((((((data57 === "s3:ObjectAccessed:*") || (data57 === "s3:ObjectAccessed:Get")) || (data57 === "s3:ObjectAccessed:GetRetention")) || (data57 === "s3:ObjectAccessed:GetLegalHold")) || (data57 === "s3:ObjectAccessed:Head")) || (data57 === "s3:ObjectAccessed:Attributes")) || (data57 === "s3:ObjectCreated:*")) || (data57 === "s3:ObjectCreated:CompleteMultipartUpload")) || (data57 === "s3:ObjectCreated:Copy")) || (data57 === "s3:ObjectCreated:Post")) || (data57 === "s3:ObjectCreated:Put")) || (data57 === "s3:ObjectCreated:PutRetention")) || (data57 === "s3:ObjectCreated:PutLegalHold")) || (data57 === "s3:ObjectCreated:PutTagging")) || (data57 === "s3:ObjectCreated:DeleteTagging")) || (data57 === "s3:ObjectRemoved:*")) || (data57 === "s3:ObjectRemoved:Delete")) || (data57 === "s3:ObjectRemoved:DeleteMarkerCreated")) || (data57 === "s3:ObjectRemoved:DeleteAllVersions")) || (data57 === "s3:ObjectRemoved:NoOP")) || (data57 === "s3:BucketCreated:*")) || (data57 === "s3:BucketRemoved:*")) || (data57 === "s3:Replication:*")) || (data57 === "s3:Replication:OperationFailedReplication")) || (data57 === "s3:Replication:OperationCompletedReplication")) || (data57 === "s3:Replication:OperationMissedThreshold")) || (data57 === "s3:Replication:OperationReplicatedAfterThreshold")) || (data57 === "s3:Replication:OperationNotTracked")) || (data57 === "s3:ObjectRestore:*")) || (data57 === "s3:ObjectRestore:Post")) || (data57 === "s3:ObjectRestore:Completed")) || (data57 === "s3:ObjectTransition:*")) || (data57 === "s3:ObjectTransition:Failed")) || (data57 === "s3:ObjectTransition:Complete")) || (data57 === "s3:Scanner:*")) || (data57 === "s3:Scanner:ManyVersions")) || (data57 === "s3:Scanner:LargeVersions")) || (data57 === "s3:Scanner:BigPrefix")) || (data57 === "s3:LifecycleDelMarkerExpiration:Delete"))) {
                                        const err112 = { instancePath: instancePath + "/notifications/" + i4 + "/events/" + i5, schemaPath: "#/$defs/NotificationDeclaration/properties/events/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.events.items.enum }, message: "must be equal to one of the allowed values" };
                                        if (vErrors === null) {
                                            vErrors = [err112];
                                        }
                                        else {
                                            vErrors.push(err112);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err113 = { instancePath: instancePath + "/notifications/" + i4 + "/events", schemaPath: "#/$defs/NotificationDeclaration/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err113];
                                }
                                else {
                                    vErrors.push(err113);
                                }
                                errors++;
                            }
                        }
                        if (data53.prefix !== undefined) {
                            if (typeof data53.prefix !== "string") {
                                const err114 = { instancePath: instancePath + "/notifications/" + i4 + "/prefix", schemaPath: "#/$defs/NotificationDeclaration/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err114];
                                }
                                else {
                                    vErrors.push(err114);
                                }
                                errors++;
                            }
                        }
                        if (data53.suffix !== undefined) {
                            if (typeof data53.suffix !== "string") {
                                const err115 = { instancePath: instancePath + "/notifications/" + i4 + "/suffix", schemaPath: "#/$defs/NotificationDeclaration/properties/suffix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err115];
                                }
                                else {
                                    vErrors.push(err115);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err116 = { instancePath: instancePath + "/notifications/" + i4, schemaPath: "#/$defs/NotificationDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err116];
                        }
                        else {
                            vErrors.push(err116);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.cors !== undefined) {
            let data60 = data.cors;
            if ((!(Array.isArray(data60))) && (data60 !== null)) {
                const err117 = { instancePath: instancePath + "/cors", schemaPath: "#/properties/cors/type", keyword: "type", params: { type: schema32.properties.cors.type }, message: "must be array,null" };
                if (vErrors === null) {
                    vErrors = [err117];
                }
                else {
                    vErrors.push(err117);
                }
                errors++;
            }
            if (Array.isArray(data60)) {
                if (data60.length > 100) {
                    const err118 = { instancePath: instancePath + "/cors", schemaPath: "#/properties/cors/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    if (vErrors === null) {
                        vErrors = [err118];
                    }
                    else {
                        vErrors.push(err118);
                    }
                    errors++;
                }
                const len6 = data60.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    let data61 = data60[i6];
                    if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                        if (data61.allowedOrigins === undefined) {
                            const err119 = { instancePath: instancePath + "/cors/" + i6, schemaPath: "#/$defs/CorsRuleDeclaration/required", keyword: "required", params: { missingProperty: "allowedOrigins" }, message: "must have required property '" + "allowedOrigins" + "'" };
                            if (vErrors === null) {
                                vErrors = [err119];
                            }
                            else {
                                vErrors.push(err119);
                            }
                            errors++;
                        }
                        if (data61.allowedMethods === undefined) {
                            const err120 = { instancePath: instancePath + "/cors/" + i6, schemaPath: "#/$defs/CorsRuleDeclaration/required", keyword: "required", params: { missingProperty: "allowedMethods" }, message: "must have required property '" + "allowedMethods" + "'" };
                            if (vErrors === null) {
                                vErrors = [err120];
                            }
                            else {
                                vErrors.push(err120);
                            }
                            errors++;
                        }
                        for (const key15 in data61) {
                            if (!((((((key15 === "id") || (key15 === "allowedOrigins")) || (key15 === "allowedMethods")) || (key15 === "allowedHeaders")) || (key15 === "exposeHeaders")) || (key15 === "maxAgeSeconds"))) {
                                const err121 = { instancePath: instancePath + "/cors/" + i6, schemaPath: "#/$defs/CorsRuleDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err121];
                                }
                                else {
                                    vErrors.push(err121);
                                }
                                errors++;
                            }
                        }
                        if (data61.id !== undefined) {
                            let data62 = data61.id;
                            if (typeof data62 === "string") {
                                if (data62.length > 255) {
                                    const err122 = { instancePath: instancePath + "/cors/" + i6 + "/id", schemaPath: "#/$defs/CorsRuleDeclaration/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err122];
                                    }
                                    else {
                                        vErrors.push(err122);
                                    }
                                    errors++;
                                }
                                if (data62.length < 1) {
                                    const err123 = { instancePath: instancePath + "/cors/" + i6 + "/id", schemaPath: "#/$defs/CorsRuleDeclaration/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err123];
                                    }
                                    else {
                                        vErrors.push(err123);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err124 = { instancePath: instancePath + "/cors/" + i6 + "/id", schemaPath: "#/$defs/CorsRuleDeclaration/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err124];
                                }
                                else {
                                    vErrors.push(err124);
                                }
                                errors++;
                            }
                        }
                        if (data61.allowedOrigins !== undefined) {
                            let data63 = data61.allowedOrigins;
                            if (Array.isArray(data63)) {
                                if (data63.length < 1) {
                                    const err125 = { instancePath: instancePath + "/cors/" + i6 + "/allowedOrigins", schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedOrigins/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err125];
                                    }
                                    else {
                                        vErrors.push(err125);
                                    }
                                    errors++;
                                }
                                const len7 = data63.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                    if (typeof data63[i7] !== "string") {
                                        const err126 = { instancePath: instancePath + "/cors/" + i6 + "/allowedOrigins/" + i7, schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedOrigins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err126];
                                        }
                                        else {
                                            vErrors.push(err126);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err127 = { instancePath: instancePath + "/cors/" + i6 + "/allowedOrigins", schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedOrigins/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err127];
                                }
                                else {
                                    vErrors.push(err127);
                                }
                                errors++;
                            }
                        }
                        if (data61.allowedMethods !== undefined) {
                            let data65 = data61.allowedMethods;
                            if (Array.isArray(data65)) {
                                if (data65.length < 1) {
                                    const err128 = { instancePath: instancePath + "/cors/" + i6 + "/allowedMethods", schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedMethods/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err128];
                                    }
                                    else {
                                        vErrors.push(err128);
                                    }
                                    errors++;
                                }
                                const len8 = data65.length;
                                for (let i8 = 0; i8 < len8; i8++) {
                                    let data66 = data65[i8];
                                    if (!(((((data66 === "GET") || (data66 === "PUT")) || (data66 === "POST")) || (data66 === "DELETE")) || (data66 === "HEAD"))) {
                                        const err129 = { instancePath: instancePath + "/cors/" + i6 + "/allowedMethods/" + i8, schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedMethods/items/enum", keyword: "enum", params: { allowedValues: schema37.properties.allowedMethods.items.enum }, message: "must be equal to one of the allowed values" };
                                        if (vErrors === null) {
                                            vErrors = [err129];
                                        }
                                        else {
                                            vErrors.push(err129);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err130 = { instancePath: instancePath + "/cors/" + i6 + "/allowedMethods", schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedMethods/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err130];
                                }
                                else {
                                    vErrors.push(err130);
                                }
                                errors++;
                            }
                        }
                        if (data61.allowedHeaders !== undefined) {
                            let data67 = data61.allowedHeaders;
                            if (Array.isArray(data67)) {
                                const len9 = data67.length;
                                for (let i9 = 0; i9 < len9; i9++) {
                                    if (typeof data67[i9] !== "string") {
                                        const err131 = { instancePath: instancePath + "/cors/" + i6 + "/allowedHeaders/" + i9, schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedHeaders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err131];
                                        }
                                        else {
                                            vErrors.push(err131);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err132 = { instancePath: instancePath + "/cors/" + i6 + "/allowedHeaders", schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedHeaders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err132];
                                }
                                else {
                                    vErrors.push(err132);
                                }
                                errors++;
                            }
                        }
                        if (data61.exposeHeaders !== undefined) {
                            let data69 = data61.exposeHeaders;
                            if (Array.isArray(data69)) {
                                const len10 = data69.length;
                                for (let i10 = 0; i10 < len10; i10++) {
                                    if (typeof data69[i10] !== "string") {
                                        const err133 = { instancePath: instancePath + "/cors/" + i6 + "/exposeHeaders/" + i10, schemaPath: "#/$defs/CorsRuleDeclaration/properties/exposeHeaders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err133];
                                        }
                                        else {
                                            vErrors.push(err133);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err134 = { instancePath: instancePath + "/cors/" + i6 + "/exposeHeaders", schemaPath: "#/$defs/CorsRuleDeclaration/properties/exposeHeaders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err134];
                                }
                                else {
                                    vErrors.push(err134);
                                }
                                errors++;
                            }
                        }
                        if (data61.maxAgeSeconds !== undefined) {
                            let data71 = data61.maxAgeSeconds;
                            if (!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))) {
                                const err135 = { instancePath: instancePath + "/cors/" + i6 + "/maxAgeSeconds", schemaPath: "#/$defs/CorsRuleDeclaration/properties/maxAgeSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err135];
                                }
                                else {
                                    vErrors.push(err135);
                                }
                                errors++;
                            }
                            if ((typeof data71 == "number") && (isFinite(data71))) {
                                if (data71 < 0 || isNaN(data71)) {
                                    const err136 = { instancePath: instancePath + "/cors/" + i6 + "/maxAgeSeconds", schemaPath: "#/$defs/CorsRuleDeclaration/properties/maxAgeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err136];
                                    }
                                    else {
                                        vErrors.push(err136);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err137 = { instancePath: instancePath + "/cors/" + i6, schemaPath: "#/$defs/CorsRuleDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err137];
                        }
                        else {
                            vErrors.push(err137);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.purpose !== undefined) {
            if (typeof data.purpose !== "string") {
                const err138 = { instancePath: instancePath + "/purpose", schemaPath: "#/properties/purpose/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err138];
                }
                else {
                    vErrors.push(err138);
                }
                errors++;
            }
        }
        if (data.layout !== undefined) {
            let data73 = data.layout;
            if (Array.isArray(data73)) {
                const len11 = data73.length;
                for (let i11 = 0; i11 < len11; i11++) {
                    if (typeof data73[i11] !== "string") {
                        const err139 = { instancePath: instancePath + "/layout/" + i11, schemaPath: "#/properties/layout/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err139];
                        }
                        else {
                            vErrors.push(err139);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err140 = { instancePath: instancePath + "/layout", schemaPath: "#/properties/layout/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err140];
                }
                else {
                    vErrors.push(err140);
                }
                errors++;
            }
        }
        if (data.public !== undefined) {
            let data75 = data.public;
            if (!(((data75 === "read") || (data75 === "write")) || (data75 === "read-write"))) {
                const err141 = { instancePath: instancePath + "/public", schemaPath: "#/properties/public/enum", keyword: "enum", params: { allowedValues: schema32.properties.public.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err141];
                }
                else {
                    vErrors.push(err141);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data76 = data.state;
            if (!((data76 === "present") || (data76 === "absent"))) {
                const err142 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema32.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err142];
                }
                else {
                    vErrors.push(err142);
                }
                errors++;
            }
        }
    }
    else {
        const err143 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err143];
        }
        else {
            vErrors.push(err143);
        }
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateAlias = validate25;
const schema45 = { "type": "object", "additionalProperties": false, "required": ["url"], "properties": { "url": { "type": "string" }, "accessKey": { "type": "string" }, "secretKey": { "type": "string" }, "api": { "enum": ["S3v4", "s3v4"] }, "path": { "enum": ["auto", "on", "off"] }, "envPrefix": { "type": "string" }, "replicationUrl": { "type": "string" }, "publicBaseUrl": { "type": "string" }, "caFile": { "type": "string" } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.url === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema45.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            if (typeof data.url !== "string") {
                const err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.accessKey !== undefined) {
            if (typeof data.accessKey !== "string") {
                const err3 = { instancePath: instancePath + "/accessKey", schemaPath: "#/properties/accessKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.secretKey !== undefined) {
            if (typeof data.secretKey !== "string") {
                const err4 = { instancePath: instancePath + "/secretKey", schemaPath: "#/properties/secretKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.api !== undefined) {
            let data3 = data.api;
            if (!((data3 === "S3v4") || (data3 === "s3v4"))) {
                const err5 = { instancePath: instancePath + "/api", schemaPath: "#/properties/api/enum", keyword: "enum", params: { allowedValues: schema45.properties.api.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            let data4 = data.path;
            if (!(((data4 === "auto") || (data4 === "on")) || (data4 === "off"))) {
                const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/enum", keyword: "enum", params: { allowedValues: schema45.properties.path.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.envPrefix !== undefined) {
            if (typeof data.envPrefix !== "string") {
                const err7 = { instancePath: instancePath + "/envPrefix", schemaPath: "#/properties/envPrefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.replicationUrl !== undefined) {
            if (typeof data.replicationUrl !== "string") {
                const err8 = { instancePath: instancePath + "/replicationUrl", schemaPath: "#/properties/replicationUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.publicBaseUrl !== undefined) {
            if (typeof data.publicBaseUrl !== "string") {
                const err9 = { instancePath: instancePath + "/publicBaseUrl", schemaPath: "#/properties/publicBaseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.caFile !== undefined) {
            if (typeof data.caFile !== "string") {
                const err10 = { instancePath: instancePath + "/caFile", schemaPath: "#/properties/caFile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateReplication = validate26;
const schema47 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "siteReplications": { "type": "array", "items": { "$ref": "#/$defs/SiteReplicationDeclaration" } }, "bucketReplications": { "type": "array", "items": { "$ref": "#/$defs/BucketReplicationDeclaration" } } }, "$defs": { "SiteReplicationDeclaration": { "type": "object", "additionalProperties": false, "required": ["sourceAlias", "targetAlias"], "properties": { "sourceAlias": { "type": "string" }, "targetAlias": { "type": "string" }, "targetName": { "type": "string", "minLength": 1 }, "isAsync": { "type": "boolean" }, "bandwidth": { "type": ["integer", "string"], "minimum": 0 }, "replicateLifecycleExpiry": { "type": "boolean" }, "maxLag": { "type": "string" }, "state": { "enum": ["present", "absent"] }, "notes": { "type": "string" } } }, "BucketReplicationDeclaration": { "type": "object", "additionalProperties": false, "required": ["sourceAlias", "sourceBucket", "targetAlias", "targetBucket"], "properties": { "sourceAlias": { "type": "string" }, "sourceBucket": { "type": "string" }, "targetAlias": { "type": "string" }, "targetBucket": { "type": "string" }, "isAsync": { "type": "boolean" }, "priority": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "tags": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "value"], "properties": { "key": { "type": "string", "minLength": 1 }, "value": { "type": "string" } } } }, "storageClass": { "enum": ["STANDARD", "REDUCED_REDUNDANCY"] }, "prefix": { "type": "string" }, "deletes": { "type": "boolean" }, "deleteMarkers": { "type": "boolean" }, "existingObjects": { "type": "boolean" }, "metadataSync": { "type": "boolean" }, "bandwidth": { "type": ["integer", "string"], "minimum": 0 }, "bidirectional": { "type": "boolean" }, "maxLag": { "type": "string" }, "healthInterval": { "type": "string" }, "maxPendingObjects": { "type": "integer", "minimum": 0 }, "maxPendingBytes": { "type": ["integer", "string"], "minimum": 0 }, "maxFailedObjects": { "type": "integer", "minimum": 0 }, "maxDowntime": { "type": "string" }, "notes": { "type": "string" }, "state": { "enum": ["present", "absent"] } } } }, "$id": "replication_rules.schema.json" };
const schema48 = { "type": "object", "additionalProperties": false, "required": ["sourceAlias", "targetAlias"], "properties": { "sourceAlias": { "type": "string" }, "targetAlias": { "type": "string" }, "targetName": { "type": "string", "minLength": 1 }, "isAsync": { "type": "boolean" }, "bandwidth": { "type": ["integer", "string"], "minimum": 0 }, "replicateLifecycleExpiry": { "type": "boolean" }, "maxLag": { "type": "string" }, "state": { "enum": ["present", "absent"] }, "notes": { "type": "string" } } };
const schema49 = { "type": "object", "additionalProperties": false, "required": ["sourceAlias", "sourceBucket", "targetAlias", "targetBucket"], "properties": { "sourceAlias": { "type": "string" }, "sourceBucket": { "type": "string" }, "targetAlias": { "type": "string" }, "targetBucket": { "type": "string" }, "isAsync": { "type": "boolean" }, "priority": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "tags": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "value"], "properties": { "key": { "type": "string", "minLength": 1 }, "value": { "type": "string" } } } }, "storageClass": { "enum": ["STANDARD", "REDUCED_REDUNDANCY"] }, "prefix": { "type": "string" }, "deletes": { "type": "boolean" }, "deleteMarkers": { "type": "boolean" }, "existingObjects": { "type": "boolean" }, "metadataSync": { "type": "boolean" }, "bandwidth": { "type": ["integer", "string"], "minimum": 0 }, "bidirectional": { "type": "boolean" }, "maxLag": { "type": "string" }, "healthInterval": { "type": "string" }, "maxPendingObjects": { "type": "integer", "minimum": 0 }, "maxPendingBytes": { "type": ["integer", "string"], "minimum": 0 }, "maxFailedObjects": { "type": "integer", "minimum": 0 }, "maxDowntime": { "type": "string" }, "notes": { "type": "string" }, "state": { "enum": ["present", "absent"] } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="replication_rules.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(((key0 === "$schema") || (key0 === "siteReplications")) || (key0 === "bucketReplications"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.$schema !== undefined) {
            if (typeof data.$schema !== "string") {
                const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.siteReplications !== undefined) {
            let data1 = data.siteReplications;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.sourceAlias === undefined) {
                            const err2 = { instancePath: instancePath + "/siteReplications/" + i0, schemaPath: "#/$defs/SiteReplicationDeclaration/required", keyword: "required", params: { missingProperty: "sourceAlias" }, message: "must have required property '" + "sourceAlias" + "'" };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        if (data2.targetAlias === undefined) {
                            const err3 = { instancePath: instancePath + "/siteReplications/" + i0, schemaPath: "#/$defs/SiteReplicationDeclaration/required", keyword: "required", params: { missingProperty: "targetAlias" }, message: "must have required property '" + "targetAlias" + "'" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                        for (const key1 in data2) {
                            if (!(func1.call(schema48.properties, key1))) {
                                const err4 = { instancePath: instancePath + "/siteReplications/" + i0, schemaPath: "#/$defs/SiteReplicationDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
                                }
                                errors++;
                            }
                        }
                        if (data2.sourceAlias !== undefined) {
                            if (typeof data2.sourceAlias !== "string") {
                                const err5 = { instancePath: instancePath + "/siteReplications/" + i0 + "/sourceAlias", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/sourceAlias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        if (data2.targetAlias !== undefined) {
                            if (typeof data2.targetAlias !== "string") {
                                const err6 = { instancePath: instancePath + "/siteReplications/" + i0 + "/targetAlias", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/targetAlias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        if (data2.targetName !== undefined) {
                            let data5 = data2.targetName;
                            if (typeof data5 === "string") {
                                if (data5.length < 1) {
                                    const err7 = { instancePath: instancePath + "/siteReplications/" + i0 + "/targetName", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/targetName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err8 = { instancePath: instancePath + "/siteReplications/" + i0 + "/targetName", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/targetName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data2.isAsync !== undefined) {
                            if (typeof data2.isAsync !== "boolean") {
                                const err9 = { instancePath: instancePath + "/siteReplications/" + i0 + "/isAsync", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/isAsync/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        if (data2.bandwidth !== undefined) {
                            let data7 = data2.bandwidth;
                            if ((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")) {
                                const err10 = { instancePath: instancePath + "/siteReplications/" + i0 + "/bandwidth", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/bandwidth/type", keyword: "type", params: { type: schema48.properties.bandwidth.type }, message: "must be integer,string" };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                if (data7 < 0 || isNaN(data7)) {
                                    const err11 = { instancePath: instancePath + "/siteReplications/" + i0 + "/bandwidth", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/bandwidth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data2.replicateLifecycleExpiry !== undefined) {
                            if (typeof data2.replicateLifecycleExpiry !== "boolean") {
                                const err12 = { instancePath: instancePath + "/siteReplications/" + i0 + "/replicateLifecycleExpiry", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/replicateLifecycleExpiry/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        if (data2.maxLag !== undefined) {
                            if (typeof data2.maxLag !== "string") {
                                const err13 = { instancePath: instancePath + "/siteReplications/" + i0 + "/maxLag", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/maxLag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data2.state !== undefined) {
                            let data10 = data2.state;
                            if (!((data10 === "present") || (data10 === "absent"))) {
                                const err14 = { instancePath: instancePath + "/siteReplications/" + i0 + "/state", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/state/enum", keyword: "enum", params: { allowedValues: schema48.properties.state.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data2.notes !== undefined) {
                            if (typeof data2.notes !== "string") {
                                const err15 = { instancePath: instancePath + "/siteReplications/" + i0 + "/notes", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/siteReplications/" + i0, schemaPath: "#/$defs/SiteReplicationDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/siteReplications", schemaPath: "#/properties/siteReplications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.bucketReplications !== undefined) {
            let data12 = data.bucketReplications;
            if (Array.isArray(data12)) {
                const len1 = data12.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data13 = data12[i1];
                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                        if (data13.sourceAlias === undefined) {
                            const err18 = { instancePath: instancePath + "/bucketReplications/" + i1, schemaPath: "#/$defs/BucketReplicationDeclaration/required", keyword: "required", params: { missingProperty: "sourceAlias" }, message: "must have required property '" + "sourceAlias" + "'" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        if (data13.sourceBucket === undefined) {
                            const err19 = { instancePath: instancePath + "/bucketReplications/" + i1, schemaPath: "#/$defs/BucketReplicationDeclaration/required", keyword: "required", params: { missingProperty: "sourceBucket" }, message: "must have required property '" + "sourceBucket" + "'" };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                        if (data13.targetAlias === undefined) {
                            const err20 = { instancePath: instancePath + "/bucketReplications/" + i1, schemaPath: "#/$defs/BucketReplicationDeclaration/required", keyword: "required", params: { missingProperty: "targetAlias" }, message: "must have required property '" + "targetAlias" + "'" };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        if (data13.targetBucket === undefined) {
                            const err21 = { instancePath: instancePath + "/bucketReplications/" + i1, schemaPath: "#/$defs/BucketReplicationDeclaration/required", keyword: "required", params: { missingProperty: "targetBucket" }, message: "must have required property '" + "targetBucket" + "'" };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                        for (const key2 in data13) {
                            if (!(func1.call(schema49.properties, key2))) {
                                const err22 = { instancePath: instancePath + "/bucketReplications/" + i1, schemaPath: "#/$defs/BucketReplicationDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                        if (data13.sourceAlias !== undefined) {
                            if (typeof data13.sourceAlias !== "string") {
                                const err23 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/sourceAlias", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/sourceAlias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        if (data13.sourceBucket !== undefined) {
                            if (typeof data13.sourceBucket !== "string") {
                                const err24 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/sourceBucket", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/sourceBucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data13.targetAlias !== undefined) {
                            if (typeof data13.targetAlias !== "string") {
                                const err25 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/targetAlias", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/targetAlias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data13.targetBucket !== undefined) {
                            if (typeof data13.targetBucket !== "string") {
                                const err26 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/targetBucket", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/targetBucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data13.isAsync !== undefined) {
                            if (typeof data13.isAsync !== "boolean") {
                                const err27 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/isAsync", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/isAsync/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data13.priority !== undefined) {
                            let data19 = data13.priority;
                            if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                const err28 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/priority", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                            if ((typeof data19 == "number") && (isFinite(data19))) {
                                if (data19 > 2147483647 || isNaN(data19)) {
                                    const err29 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/priority", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                                    if (vErrors === null) {
                                        vErrors = [err29];
                                    }
                                    else {
                                        vErrors.push(err29);
                                    }
                                    errors++;
                                }
                                if (data19 < 0 || isNaN(data19)) {
                                    const err30 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/priority", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data13.tags !== undefined) {
                            let data20 = data13.tags;
                            if (Array.isArray(data20)) {
                                const len2 = data20.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data21 = data20[i2];
                                    if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                        if (data21.key === undefined) {
                                            const err31 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags/" + i2, schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property '" + "key" + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err31];
                                            }
                                            else {
                                                vErrors.push(err31);
                                            }
                                            errors++;
                                        }
                                        if (data21.value === undefined) {
                                            const err32 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags/" + i2, schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err32];
                                            }
                                            else {
                                                vErrors.push(err32);
                                            }
                                            errors++;
                                        }
                                        for (const key3 in data21) {
                                            if (!((key3 === "key") || (key3 === "value"))) {
                                                const err33 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags/" + i2, schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                                if (vErrors === null) {
                                                    vErrors = [err33];
                                                }
                                                else {
                                                    vErrors.push(err33);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data21.key !== undefined) {
                                            let data22 = data21.key;
                                            if (typeof data22 === "string") {
                                                if (data22.length < 1) {
                                                    const err34 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags/" + i2 + "/key", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err34];
                                                    }
                                                    else {
                                                        vErrors.push(err34);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err35 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags/" + i2 + "/key", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err35];
                                                }
                                                else {
                                                    vErrors.push(err35);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data21.value !== undefined) {
                                            if (typeof data21.value !== "string") {
                                                const err36 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags/" + i2 + "/value", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err36];
                                                }
                                                else {
                                                    vErrors.push(err36);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err37 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags/" + i2, schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                            vErrors = [err37];
                                        }
                                        else {
                                            vErrors.push(err37);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err38 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                        }
                        if (data13.storageClass !== undefined) {
                            let data24 = data13.storageClass;
                            if (!((data24 === "STANDARD") || (data24 === "REDUCED_REDUNDANCY"))) {
                                const err39 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/storageClass", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/storageClass/enum", keyword: "enum", params: { allowedValues: schema49.properties.storageClass.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data13.prefix !== undefined) {
                            if (typeof data13.prefix !== "string") {
                                const err40 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/prefix", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        if (data13.deletes !== undefined) {
                            if (typeof data13.deletes !== "boolean") {
                                const err41 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/deletes", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/deletes/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                        if (data13.deleteMarkers !== undefined) {
                            if (typeof data13.deleteMarkers !== "boolean") {
                                const err42 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/deleteMarkers", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/deleteMarkers/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                        }
                        if (data13.existingObjects !== undefined) {
                            if (typeof data13.existingObjects !== "boolean") {
                                const err43 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/existingObjects", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/existingObjects/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                        if (data13.metadataSync !== undefined) {
                            if (typeof data13.metadataSync !== "boolean") {
                                const err44 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/metadataSync", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/metadataSync/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                        }
                        if (data13.bandwidth !== undefined) {
                            let data30 = data13.bandwidth;
                            if ((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (typeof data30 !== "string")) {
                                const err45 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/bandwidth", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/bandwidth/type", keyword: "type", params: { type: schema49.properties.bandwidth.type }, message: "must be integer,string" };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                            if ((typeof data30 == "number") && (isFinite(data30))) {
                                if (data30 < 0 || isNaN(data30)) {
                                    const err46 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/bandwidth", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/bandwidth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err46];
                                    }
                                    else {
                                        vErrors.push(err46);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data13.bidirectional !== undefined) {
                            if (typeof data13.bidirectional !== "boolean") {
                                const err47 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/bidirectional", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/bidirectional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err47];
                                }
                                else {
                                    vErrors.push(err47);
                                }
                                errors++;
                            }
                        }
                        if (data13.maxLag !== undefined) {
                            if (typeof data13.maxLag !== "string") {
                                const err48 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxLag", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxLag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                        }
                        if (data13.healthInterval !== undefined) {
                            if (typeof data13.healthInterval !== "string") {
                                const err49 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/healthInterval", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/healthInterval/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                        }
                        if (data13.maxPendingObjects !== undefined) {
                            let data34 = data13.maxPendingObjects;
                            if (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) {
                                const err50 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxPendingObjects", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxPendingObjects/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err50];
                                }
                                else {
                                    vErrors.push(err50);
                                }
                                errors++;
                            }
                            if ((typeof data34 == "number") && (isFinite(data34))) {
                                if (data34 < 0 || isNaN(data34)) {
                                    const err51 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxPendingObjects", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxPendingObjects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err51];
                                    }
                                    else {
                                        vErrors.push(err51);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data13.maxPendingBytes !== undefined) {
                            let data35 = data13.maxPendingBytes;
                            if ((!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) && (typeof data35 !== "string")) {
                                const err52 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxPendingBytes", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxPendingBytes/type", keyword: "type", params: { type: schema49.properties.maxPendingBytes.type }, message: "must be integer,string" };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                            if ((typeof data35 == "number") && (isFinite(data35))) {
                                if (data35 < 0 || isNaN(data35)) {
                                    const err53 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxPendingBytes", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxPendingBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err53];
                                    }
                                    else {
                                        vErrors.push(err53);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data13.maxFailedObjects !== undefined) {
                            let data36 = data13.maxFailedObjects;
                            if (!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) {
                                const err54 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxFailedObjects", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxFailedObjects/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                            if ((typeof data36 == "number") && (isFinite(data36))) {
                                if (data36 < 0 || isNaN(data36)) {
                                    const err55 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxFailedObjects", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxFailedObjects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err55];
                                    }
                                    else {
                                        vErrors.push(err55);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data13.maxDowntime !== undefined) {
                            if (typeof data13.maxDowntime !== "string") {
                                const err56 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxDowntime", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxDowntime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                        }
                        if (data13.notes !== undefined) {
                            if (typeof data13.notes !== "string") {
                                const err57 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/notes", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err57];
                                }
                                else {
                                    vErrors.push(err57);
                                }
                                errors++;
                            }
                        }
                        if (data13.state !== undefined) {
                            let data39 = data13.state;
                            if (!((data39 === "present") || (data39 === "absent"))) {
                                const err58 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/state", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/state/enum", keyword: "enum", params: { allowedValues: schema49.properties.state.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err58];
                                }
                                else {
                                    vErrors.push(err58);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err59 = { instancePath: instancePath + "/bucketReplications/" + i1, schemaPath: "#/$defs/BucketReplicationDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err60 = { instancePath: instancePath + "/bucketReplications", schemaPath: "#/properties/bucketReplications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err60];
                }
                else {
                    vErrors.push(err60);
                }
                errors++;
            }
        }
    }
    else {
        const err61 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err61];
        }
        else {
            vErrors.push(err61);
        }
        errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/src/config/misfit.js
/** Turns what a schema validator objects to into words for people. */


const typeWords = {
    string: 'text',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    null: 'null',
};
/** Keywords that compare with a limit, and how the sentence goes on. */
const limitWords = {
    minimum: (limit) => `must be ${limit} or more`,
    maximum: (limit) => `must be ${limit} or less`,
    minLength: () => 'must not be empty',
    maxLength: (limit) => `must have at most ${limit} characters`,
    minItems: (limit) => `must have at least ${limit} ${limit === 1 ? 'entry' : 'entries'}`,
    maxItems: (limit) => `must have at most ${limit} entries`,
};
/** One misfit as a finding. `found` is the value that it is about, `known` the keys its object may have. */
function describeMisfit(misfit, found, known, source) {
    const { keyword, params } = misfit;
    if (keyword === 'additionalProperties')
        return describeUnknownKey(params, known, source);
    if (keyword === 'required')
        return describeMissingKey(params, source);
    if (keyword === 'type')
        return describeType(params, found, source);
    if (keyword === 'enum')
        return describeChoice(params, found, source);
    const limit = limitWords[keyword]?.(params.limit) ?? 'does not fit the schema';
    return (0,judgement/* error */.z3)('schema/range', source, `${nameValue(source)} ${limit}.`, 'Change the value.');
}
/** The key, or for an entry of a list its list and number, counted from 1 as people do. */
function nameValue(source) {
    const step = source.path.at(-1);
    if (step === undefined)
        return 'The file';
    if (typeof step === 'string')
        return (0,judgement/* quote */.hD)(step);
    const list = source.path.at(-2);
    return list === undefined ? `Entry ${step + 1}` : `Entry ${step + 1} of ${(0,judgement/* quote */.hD)(String(list))}`;
}
/** What kind of value it is, without showing it: it may be a secret in the wrong place. */
function nameKind(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'string')
        return 'text';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'a number' : 'a fraction';
    return typeof value === 'boolean' ? `${value}` : 'an object';
}
function describeUnknownKey(params, known, source) {
    const key = String(params.additionalProperty);
    const otherwise = `Remove it; known here: ${known.join(', ')}.`;
    return (0,judgement/* error */.z3)('schema/unknown-key', { file: source.file, path: [...source.path, key] }, `Unknown key ${(0,judgement/* quote */.hD)(key)}.`, (0,suggestion/* suggestMend */.PL)(key, known, otherwise));
}
function describeMissingKey(params, source) {
    const key = (0,judgement/* quote */.hD)(String(params.missingProperty));
    const place = source.path.length === 0 ? '' : ` in ${nameValue(source)}`;
    return (0,judgement/* error */.z3)('schema/missing-key', source, `The key ${key} is missing${place}.`, `Add ${key}.`);
}
function describeType(params, found, source) {
    const types = toWords(params.type).map((type) => typeWords[type] ?? type);
    const wanted = types.length > 1 ? `${types.slice(0, -1).join(', ')} or ${types.at(-1)}` : `${types[0]}`;
    const quoted = typeof found === 'string' && /^(true|false|null|-?\d+)$/.test(found.trim());
    return (0,judgement/* error */.z3)('schema/type', source, `${nameValue(source)} must be ${wanted}, but is ${nameKind(found)}.`, quoted && !wanted.includes('text') ? 'Remove the quotes.' : `Write ${wanted}.`);
}
function describeChoice(params, found, source) {
    const choices = toWords(params.allowedValues);
    const shown = typeof found === 'string' ? (0,judgement/* quote */.hD)(found) : nameKind(found);
    const otherwise = `Write ${choices.length > 8 ? `one of ${choices.join(', ')}` : (0,judgement/* listWords */.yh)(choices)}.`;
    return (0,judgement/* error */.z3)('schema/value', source, `${nameValue(source)} cannot be ${shown}.`, typeof found === 'string' ? (0,suggestion/* suggestMend */.PL)(found, choices, otherwise) : otherwise);
}
function toWords(value) {
    return Array.isArray(value) ? value.map(String) : [String(value)];
}

;// CONCATENATED MODULE: ./build/src/config/schema-check.js
/** Values of unknown shape become declarations here, and only here. */




/** More errors of form than anybody mends in one go. */
const maxFormErrors = 1000;
const bucketShape = defineShape(validateBucket, 'buckets_definition', '#/$defs/BucketDeclaration');
const aliasShape = defineShape(validateAlias, 'mc_aliases', '#/$defs/AliasDeclaration');
const replicationShape = defineShape(validateReplication, 'replication_rules', '#');
function defineShape(validator, name, root) {
    return { validator, keys: schemaKeys[`${name}.schema.json`] ?? {}, root };
}
/** `undefined` when the value does not fit; then `findings` has at least one more error. */
function parseBucket(value, source, findings) {
    const fits = (candidate) => bucketShape.validator(candidate);
    if (fits(value))
        return value;
    findings.push(...describeMisfits(bucketShape, value, source));
    return undefined;
}
/** As `parseBucket`. */
function parseAlias(value, source, findings) {
    const fits = (candidate) => aliasShape.validator(candidate);
    if (fits(value))
        return value;
    findings.push(...describeMisfits(aliasShape, value, source));
    return undefined;
}
/** As `parseBucket`. */
function parseReplication(value, source, findings) {
    const fits = (candidate) => replicationShape.validator(candidate);
    if (fits(value))
        return value;
    findings.push(...describeMisfits(replicationShape, value, source));
    return undefined;
}
function describeMisfits(shape, value, source) {
    const misfits = (shape.validator.errors ?? []).filter(isTelling);
    const findings = misfits.slice(0, maxFormErrors).map((misfit) => {
        const { path, found } = followPointer(value, misfit.instancePath);
        const known = shape.keys[findPlace(misfit, shape.root)] ?? [];
        return describeMisfit(misfit, found, known, { file: source.file, path: [...source.path, ...path] });
    });
    if (misfits.length <= maxFormErrors)
        return findings;
    return [...findings, stopHere(source.file, misfits.length - maxFormErrors, 'errors')];
}
/** Counts what is not told one by one. */
function stopHere(file, count, what) {
    return (0,judgement/* error */.z3)('schema/more', { file, path: [] }, `And ${count} more ${what}.`, 'Mend the ones above first.');
}
/** "Or null" is written as a choice of two; what says something is why the first choice did not fit. */
function isTelling(misfit) {
    return misfit.keyword !== 'anyOf' && !misfit.schemaPath.endsWith('/anyOf/1/type');
}
/** Where the schema file describes the object that the misfit is about. */
function findPlace(misfit, root) {
    const place = misfit.schemaPath.slice(0, misfit.schemaPath.lastIndexOf('/'));
    return place.startsWith('#/$defs/') ? place : `${root}${place.slice(1)}`;
}
function followPointer(value, pointer) {
    const path = [];
    let found = value;
    for (const part of pointer.split('/').slice(1)) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        path.push(Array.isArray(found) ? Number(key) : key);
        found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
    }
    return { path, found };
}

;// CONCATENATED MODULE: ./build/src/config/read-entries.js
/** The entries of a file, one by one: a broken one leaves the others readable. */



/** Adds to `findings` what is wrong with the file. */
function readAliases(parsed, findings) {
    if (parsed === undefined || !('value' in parsed))
        return { declared: [], unread: 'all' };
    const { file, value } = parsed;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return refuseTop(file, 'an object of aliases', findings);
    }
    const entries = Object.entries(value).filter(([name]) => name !== '$schema');
    if (entries.length === 0)
        return refuseNone(file, findings);
    return readEntries(entries, file, findings, ([name, entry], found) => {
        const source = { file, path: [name] };
        const declaration = parseAlias(entry, source, found);
        if (declaration === undefined)
            return name;
        return { name, source, declaration, envPrefix: (0,env_prefix/* deriveEnvPrefix */.dU)(name, declaration) };
    });
}
/** Adds to `findings` what is wrong with the file. Policies are not looked at. */
function readBuckets(parsed, findings) {
    if (parsed === undefined || !('value' in parsed))
        return { declared: [], unread: 'all' };
    const { file, value } = parsed;
    if (!Array.isArray(value))
        return refuseTop(file, 'a list of buckets', findings);
    const entries = [...value.entries()];
    return readEntries(entries, file, findings, ([index, entry], found) => {
        const source = { file, path: [index] };
        const declaration = parseBucket(entry, source, found);
        return declaration === undefined ? findName(entry) : { name: declaration.name, source, declaration };
    });
}
/** `read` gives the declaration, or the name of what could not be read. */
function readEntries(entries, file, findings, read) {
    const found = [];
    const declared = [];
    const unread = new Set();
    let stopped = false;
    for (const [index, entry] of entries.entries()) {
        stopped = found.length >= maxFormErrors;
        if (stopped) {
            found.push(stopHere(file, entries.length - index, 'entries that were not checked'));
            break;
        }
        const result = read(entry, found);
        if (typeof result === 'string')
            unread.add(result);
        else
            declared.push(result);
    }
    for (const finding of found)
        findings.push(finding);
    return { declared, unread: stopped ? 'all' : unread };
}
function findName(entry) {
    const named = typeof entry === 'object' && entry !== null && 'name' in entry;
    return named && typeof entry.name === 'string' ? entry.name : '';
}
/** Then nothing would be done anywhere, and every run would be content. */
function refuseNone(file, findings) {
    const mend = 'Add an alias with the "url" of a server.';
    findings.push((0,judgement/* error */.z3)('alias/none', { file, path: [] }, 'The file names no server.', mend));
    return { declared: [], unread: 'all' };
}
function refuseTop(file, wanted, findings) {
    const message = `The file must hold ${wanted}.`;
    findings.push((0,judgement/* error */.z3)('schema/type', { file, path: [] }, message, `Write ${wanted}.`));
    return { declared: [], unread: 'all' };
}

;// CONCATENATED MODULE: ./build/src/config/read-declarations.js
/** Reads the configuration files and turns their entries into declarations. */







/** Never throws for what a file holds. */
async function readDeclarations(folders, policies, onAliases) {
    const { workspace, root, folder } = folders;
    const findings = [];
    const aliasFile = await readConfigFile(workspace, folder, 'mc_aliases');
    const aliases = readAliases(aliasFile, findings);
    if (isSound(aliasFile, aliases.declared, findings))
        onAliases({ root: (0,posix_.join)(workspace, root), aliases: aliases.declared });
    const [bucketFile, replicationFile] = await Promise.all([
        readConfigFile(workspace, folder, 'buckets_definition'),
        readConfigFile(workspace, folder, 'replication_rules'),
    ]);
    const needed = { buckets_definition: bucketFile, mc_aliases: aliasFile };
    for (const [name, file] of Object.entries(needed))
        if (!file)
            findings.push(missFile(folder, name));
    const present = [bucketFile, aliasFile, replicationFile].filter((file) => file !== undefined);
    for (const file of present)
        findings.push(...file.findings, ...checkSecrets(file));
    const buckets = readBuckets(bucketFile, findings);
    const readable = {
        root: (0,posix_.join)(workspace, root),
        aliases: aliases.declared,
        buckets: await resolvePolicies(buckets.declared, policies, findings),
        replication: readReplication(replicationFile, findings),
        replicationFile: { file: replicationFile?.file ?? `${folder}/replication_rules.json`, path: [] },
    };
    const unread = { aliases: aliases.unread, buckets: buckets.unread };
    return { readable, unread, findings, files: present.map(({ file }) => file) };
}
/** Nothing is sent to an address, and no key is used, that the alias file itself leaves in doubt. */
function isSound(file, aliases, findings) {
    const told = [...(file?.findings ?? []), ...findings, ...checkAliasFile(aliases)];
    return aliases.length > 0 && told.every(({ severity }) => severity !== 'error');
}
async function resolvePolicies(declared, policies, findings) {
    return Promise.all(declared.map(async (bucket) => {
        const resolved = await policies.resolve(bucket.declaration, bucket.source);
        findings.push(...resolved.findings);
        return { ...bucket, policy: resolved.policy };
    }));
}
/** A broken rule leaves no part of the file readable: rules are only judged together. */
function readReplication(parsed, findings) {
    if (parsed === undefined || !('value' in parsed))
        return undefined;
    return parseReplication(parsed.value, { file: parsed.file, path: [] }, findings);
}
/** The keys of an alias are judged by what they are; anything else by what it looks like. */
function checkSecrets({ file, value }) {
    const isKey = ({ source }) => /^(?:accessKey|secretKey)$/.test(String(source?.path.at(-1)));
    return (0,secret/* checkTexts */.Ri)(value, { file, path: [] }).filter((finding) => !isKey(finding));
}
function missFile(folder, name) {
    const file = `${folder}/${name}.json`;
    const mend = `Add ${(0,judgement/* quote */.hD)(file)}, or ${(0,judgement/* quote */.hD)(`${name}.yaml`)} in its place, or correct config-dir.`;
    return (0,judgement/* error */.z3)('file/missing', { file, path: [] }, `There is no ${(0,judgement/* quote */.hD)(file)}.`, mend);
}

;// CONCATENATED MODULE: ./build/src/config/load.js
/** From the files of a configuration to what they declare, with everything that is wrong with them. */










const envName = 'minio_cluster_vars.env';
/** Reads and judges a configuration; needs no server. Never throws for what a file holds. */
async function loadConfig({ workspace, configDir, onAliases }) {
    const place = splitConfigDir(configDir);
    if (!place)
        return refuseFolder(workspace, configDir);
    const { root } = place;
    const folder = (0,posix_.join)(root, place.configFolder);
    const policies = createPolicyReader(workspace, root);
    const [declared, environment] = await Promise.all([
        readDeclarations({ workspace, root, folder }, policies, onAliases ?? (() => undefined)),
        readEnvironment(workspace, (0,posix_.join)(folder, envName)),
    ]);
    const policyFiles = await policies.readAll();
    const { readable } = declared;
    const findings = [
        ...declared.findings,
        ...policyFiles.flatMap(judgePolicyFile),
        ...checkDeclarations(readable, declared.unread),
        ...(await checkCaFiles(workspace, root, readable.aliases)),
        ...environment.findings,
    ];
    const files = [...declared.files, ...policyFiles.map(({ file }) => file), ...environment.files];
    return conclude(workspace, readable, findings, files);
}
/** Beside what each bucket that uses it says of it. */
function judgePolicyFile({ file, value, findings }) {
    return [...findings, ...(0,secret/* checkTexts */.Ri)(value, { file, path: [] })];
}
/**
 * The folder that declared paths are relative to, and the name of the configuration folder in it; both with
 * forward slashes. `undefined` for a folder that is not below the workspace.
 */
function splitConfigDir(configDir) {
    const folder = (0,posix_.normalize)(configDir.replaceAll('\\', '/')).replace(/\/$/, '');
    if ((0,read_file/* isEscaping */.RK)(folder) || folder === '.')
        return undefined;
    return { root: (0,posix_.dirname)(folder), configFolder: (0,posix_.basename)(folder) };
}
async function conclude(workspace, readable, findings, files) {
    const once = removeRepeats(findings);
    const located = once.length === 0 ? once : await locateFindings(workspace, once);
    const broken = located.some(({ severity }) => severity === 'error');
    return {
        desired: broken ? undefined : readable,
        readable,
        findings: (0,finding/* sortFindings */.Tc)(located),
        files: [...new Set(files)].sort(),
    };
}
/** The position-keeping parser is loaded only when something points into a file. */
async function locateFindings(workspace, findings) {
    const { createLocator } = await __webpack_require__.e(/* import() */ 872).then(__webpack_require__.bind(__webpack_require__, 1872));
    return createLocator(workspace).locate(findings);
}
/** A policy file that many buckets use says the same of each. */
function removeRepeats(findings) {
    const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
    return [...seen.values()];
}
async function readEnvironment(workspace, file) {
    const read = await (0,read_file/* readText */.yR)(workspace, file);
    if (read.kind === 'missing')
        return { findings: [], files: [] };
    if (read.kind === 'refused')
        return { findings: [read.finding], files: [file] };
    const parsed = (0,env_file/* parseEnvFile */.FO)(file, read.text);
    return { findings: [...parsed.findings, ...(0,env_file/* checkEnvFile */.yk)(parsed)], files: [file] };
}
function refuseFolder(workspace, configDir) {
    const message = `The configuration folder ${(0,judgement/* quote */.hD)(configDir)} must lie below the top of the repository.`;
    const source = { file: configDir, path: [] };
    const finding = (0,judgement/* error */.z3)('file/outside', source, message, 'Use a folder such as config.');
    const readable = {
        root: workspace,
        aliases: [],
        buckets: [],
        replication: undefined,
        replicationFile: source,
    };
    return { desired: undefined, readable, findings: [finding], files: [] };
}


/***/ }),

/***/ 2293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ isYaml),
  r: () => (/* binding */ parseText)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/src/config/position.js
var position = __webpack_require__(8881);
// EXTERNAL MODULE: ./build/src/config/structure.js
var structure = __webpack_require__(5653);
// EXTERNAL MODULE: ./build/src/config/syntax-error.js
var syntax_error = __webpack_require__(5270);
;// CONCATENATED MODULE: ./build/src/config/parse-json.js
/** Strict JSON, fast; a slower parser is asked only why a text is not JSON. */




const strict = { disallowComments: true, allowTrailingComma: false };
const tolerant = { disallowComments: false, allowTrailingComma: true };
/** The parser's codes, in words: what is wrong, how to mend it. */
const problems = {
    InvalidSymbol: ['This is no JSON value.', 'Put text in double quotes.'],
    InvalidNumberFormat: ['This is no JSON number.', 'Write digits only, or quote it.'],
    PropertyNameExpected: [
        'A key in double quotes is expected here.',
        'Quote the key, or remove a comma too many.',
    ],
    ValueExpected: ['A value is expected here.', 'Add it, or remove a comma too many.'],
    ColonExpected: ['A colon is expected here.', 'Add ":" between key and value.'],
    CommaExpected: ['A comma is expected here.', 'Add "," between two entries.'],
    CloseBraceExpected: ['An object is not closed.', 'Add "}".'],
    CloseBracketExpected: ['A list is not closed.', 'Add "]".'],
    EndOfFileExpected: ['Something follows the end of the value.', 'Remove it.'],
    UnexpectedEndOfComment: ['A comment is not closed.', 'Remove the comment.'],
    UnexpectedEndOfString: ['A text is not closed.', "Add '\"' on the same line."],
    UnexpectedEndOfNumber: ['A number is not finished.', 'Add the missing digits.'],
    InvalidUnicode: ['This is no \\u escape.', 'Write \\u and four hexadecimal digits.'],
    InvalidEscapeCharacter: ['This is no JSON escape.', 'Write "\\\\" for a backslash.'],
    InvalidCharacter: ['This character is not allowed here.', 'Remove or escape it.'],
};
/** Comments and trailing commas are errors, but do not hide what else is wrong. Never throws. */
function parseJson(file, text) {
    const locate = (0,position/* createPositionFinder */.Q)(text);
    const scan = (0,structure/* scanBrackets */.H9)(text);
    if (scan.tooDeepAt !== undefined) {
        const finding = (0,structure/* refuseDepth */.ko)(file);
        return { file, findings: [{ ...finding, source: { file, path: [], ...locate(scan.tooDeepAt) } }] };
    }
    const errors = (0,syntax_error/* collectSyntaxErrors */.j)(file, locate);
    const value = parseStrictly(text);
    if (value === undefined)
        return explainFailure(file, text, errors);
    const keys = (0,structure/* inspectKeys */.jc)(value, file);
    if (keys.count !== scan.colons)
        findDuplicateKeys(text, errors);
    // Nothing is made of a value with an unsafe key: it would only be told of a second time.
    const safe = keys.findings.length === 0;
    return { file, ...(safe && { value }), findings: [...errors.findings, ...keys.findings] };
}
function parseStrictly(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function explainFailure(file, text, errors) {
    try {
        (0,main.visit)(text, { onError: (code, offset) => addError(errors, code, offset) }, strict);
        if (errors.findings.length === 0) {
            errors.add('syntax/json', 0, 'The file is not valid JSON.', 'Check it with a JSON editor.');
        }
        const left = [];
        const value = (0,main.parse)(text, left, tolerant);
        if (left.length > 0)
            return { file, findings: errors.findings };
        findDuplicateKeys(text, errors);
        return { file, value, findings: [...errors.findings, ...(0,structure/* inspectKeys */.jc)(value, file).findings] };
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        return { file, findings: [(0,structure/* refuseDepth */.ko)(file)] };
    }
}
function addError(errors, code, offset) {
    const name = (0,main.printParseErrorCode)(code);
    if (name === 'InvalidCommentToken') {
        const mend = 'Remove the comment, or keep the file as .yaml, where comments begin with "#".';
        errors.add('syntax/comment', offset, 'JSON has no comments.', mend);
        return;
    }
    const [message, mend] = problems[name] ?? ['This is not valid JSON.', 'Check it with a JSON editor.'];
    errors.add('syntax/json', offset, message, mend);
}
function findDuplicateKeys(text, errors) {
    const open = [];
    (0,main.visit)(text, {
        onObjectBegin: () => void open.push(new Set()),
        onObjectEnd: () => void open.pop(),
        onObjectProperty: (key, offset) => {
            if (open.at(-1)?.has(key))
                (0,syntax_error/* addDuplicate */.d)(errors, key, offset);
            open.at(-1)?.add(key);
        },
    }, tolerant);
}

;// CONCATENATED MODULE: ./build/src/config/parse-text.js

/** Never throws, and ends for any text. YAML where the name says so, else strict JSON. */
async function parseText(file, text) {
    if (!isYaml(file))
        return parseJson(file, text);
    // Most runs meet no YAML; its parser takes longer to load than they take.
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(463)]).then(__webpack_require__.bind(__webpack_require__, 6463));
    return parseYaml(file, text);
}
function isYaml(file) {
    return file.endsWith('.yaml') || file.endsWith('.yml');
}


/***/ }),

/***/ 8881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createPositionFinder)
/* harmony export */ });
/** Finds line and column, both from 1, of offsets in one text. The text is read once. */
function createPositionFinder(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        const line = countStarts(starts, offset);
        return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
    };
}
/** How many of the sorted starts are at or before the offset. */
function countStarts(starts, offset) {
    let low = 1;
    let high = starts.length;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle - 1] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseServerUrl)
/* harmony export */ });
/* harmony import */ var _server_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(596);
/** Addresses of servers: what is wrong with one before anything is sent to it. */

/**
 * Reads the address of an S3 API. `plain` tells of http to another machine, which the caller judges. The
 * messages never hold the address: it may carry a password.
 */
function parseServerUrl(text, allowPath = false) {
    const url = URL.parse(text);
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
        return refuse('alias/url', 'is no address of a server', 'Write it as https://host or https://host:port.');
    }
    if (url.username !== '' || url.password !== '') {
        return refuse('alias/userinfo', 'holds a user name or password', 'Remove it; keys come from the environment.');
    }
    const more = allowPath ? /[?#]/.test(url.href) : url.href !== `${url.origin}/`;
    if (more) {
        return refuse('alias/url', 'has more than a host and a port', 'Remove what follows the host and port.');
    }
    return { ok: true, url, plain: describePlain(url) };
}
function describePlain(url) {
    if (url.protocol === 'https:' || (0,_server_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url))
        return undefined;
    return {
        rule: 'alias/plain-http',
        message: 'is plain http to another machine: whoever listens can read and change what is sent',
        mend: 'Use https, or allow it with the input allow-insecure-http.',
    };
}
function refuse(rule, message, mend) {
    return { ok: false, problem: { rule, message, mend } };
}


/***/ }),

/***/ 5270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ addDuplicate),
/* harmony export */   j: () => (/* binding */ collectSyntaxErrors)
/* harmony export */ });
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9419);
/** Syntax errors of one file: all of them at once, but not without end. */

/** Errors that are told one by one; the rest is counted. */
const maxTold = 20;
/** Collects findings that carry their position, since a broken file cannot be searched for it later. */
function collectSyntaxErrors(file, locate) {
    const findings = [];
    let untold = 0;
    let last = '';
    return {
        get findings() {
            if (untold === 0)
                return findings;
            const message = `And ${untold} more syntax errors in this file.`;
            return [...findings, (0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('syntax/more', { file, path: [] }, message, 'Mend the ones above first.')];
        },
        add(rule, offset, message, mend) {
            const position = locate(offset);
            // A parser that has stumbled objects to the rest of the line as well.
            const place = `${rule} ${rule === 'syntax/json' ? position.line : offset}`;
            if (place === last)
                return;
            last = place;
            if (findings.length >= maxTold)
                untold++;
            else
                findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(rule, { file, path: [], ...position }, message, mend));
        },
    };
}
/** One form for JSON and YAML. */
function addDuplicate(errors, key, offset) {
    const message = `The key ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is there twice; the first one would be lost.`;
    errors.add('syntax/duplicate-key', offset, message, 'Remove one of them.');
}


/***/ }),

/***/ 6023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parsePolicyDocument)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(640);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8404);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3437);
/**
 * A bucket policy as written: typed, but in any of the forms that the server takes. What it means is
 * settled by `normalisePolicy`, whether it is wise by `lintBucketPolicy`.
 */



/**
 * Takes parsed JSON or YAML. Like the server, it reads field names in any case and drops unknown ones;
 * the document that comes back has only known fields, in their usual spelling. Never throws.
 */
function parsePolicyDocument(value) {
    const problems = [];
    const document = parseFields(value, problems);
    const broken = problems.some((problem) => problem.severity === 'error');
    return { document: broken ? undefined : document, problems };
}
function parseFields(value, problems) {
    if (!(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
        const mend = 'Write { "Version": "2012-10-17", "Statement": […] }.';
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/shape', [], 'A policy must be an object.', mend));
        return undefined;
    }
    const fields = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(value, ['Version', 'Id', 'Statement'], [], problems);
    const version = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(fields.get('Version'), ['Version'], problems);
    const id = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(fields.get('Id'), ['Id'], problems);
    return {
        ...(version !== undefined && { Version: version }),
        ...(id !== undefined && { Id: id }),
        Statement: parseStatements(fields.get('Statement'), problems),
    };
}
/** An absent `Statement` is an empty one: the server stores such a policy, and reads it back as `null`. */
function parseStatements(value, problems) {
    if (value === undefined || value === null)
        return [];
    if (Array.isArray(value)) {
        return value.map((item, index) => (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .B)(item, ['Statement', index], problems));
    }
    const message = 'Statement must be a list; the server refuses a single object.';
    problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/statement-list', ['Statement'], message, 'Put the statement in square brackets.'));
    return [];
}


/***/ }),

/***/ 8123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ findExposure),
/* harmony export */   BQ: () => (/* binding */ describeExposure),
/* harmony export */   Jk: () => (/* binding */ bindsAnyone)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(640);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7218);
/* harmony import */ var _server_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9008);



/** What a policy opens to anonymous callers: what is allowed, less what an unconditional `Deny` takes back. */
function findExposure({ Statement }, bucket) {
    const denied = Statement.filter((one) => one.Effect === 'Deny' && bindsAnyone(one) && isPlain(one));
    const taken = denied.flatMap((one) => spread(one, 0, bucket));
    return Statement.flatMap((one, index) => {
        if (one.Effect !== 'Allow' || !bindsAnyone(one))
            return [];
        return spread(one, index, bucket).filter((open) => !taken.some((deny) => covers(deny, open)));
    });
}
const words = [
    ['administer', 'administer'],
    ['write', 'write'],
    ['delete', 'delete'],
    ['read', 'read'],
    ['list', 'list'],
];
/** `read and list`, or undefined for a bucket that is closed to everyone. */
function describeExposure(document, bucket) {
    const open = new Set(findExposure(document, bucket).map((exposure) => exposure.ability));
    const parts = words.flatMap(([ability, word]) => (open.has(ability) ? [word] : []));
    return parts.length > 0 ? parts.join(', ').replace(/, ([^,]*)$/, ' and $1') : undefined;
}
/** Only `*` is anonymous; any other name binds nobody here. */
function bindsAnyone({ Principal }) {
    if (Principal === undefined)
        return false;
    return Principal === '*' || (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(Principal.AWS).includes('*');
}
function isConditional({ Condition = {} }) {
    return Object.values(Condition).some((keys) => Object.keys(keys).length > 0);
}
/** Whether it is certain what a statement takes back: what depends, or is spared, may take back less. */
function isPlain(statement) {
    return !isConditional(statement) && (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(statement.NotResource).length === 0;
}
function spread(statement, index, bucket) {
    const conditional = isConditional(statement);
    const reach = findReach(statement, bucket);
    const actions = new Set((0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(statement.Action).flatMap(_server_action_js__WEBPACK_IMPORTED_MODULE_1__/* .expandAction */ .l1));
    return [...actions].flatMap((action) => {
        const known = _server_action_js__WEBPACK_IMPORTED_MODULE_1__/* .knownActions */ .Bp.get(action);
        if (known === undefined || _server_action_js__WEBPACK_IMPORTED_MODULE_1__/* .inertActions */ .IY.has(action))
            return [];
        const places = known.onObjects ? reach.objects : reach.bucket ? [''] : [];
        return places.map((objects) => ({
            ability: known.ability,
            action,
            objects,
            conditional,
            statement: index,
        }));
    });
}
/** `NotResource` means everything else of the bucket; which part is not worked out, so all of it counts. */
function findReach({ Resource, NotResource }, bucket) {
    if ((0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(NotResource).length > 0)
        return { bucket: true, objects: ['*'] };
    const patterns = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(Resource).flatMap((resource) => (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcePattern */ .nn)(resource) ?? []);
    return {
        bucket: patterns.some((pattern) => (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .coversBucket */ .ZX)(pattern, bucket)),
        objects: [...new Set(patterns.flatMap((pattern) => (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .coveredObjects */ .jk)(pattern, bucket) ?? []))],
    };
}
/** Certain only where the denied names are one beginning, or the very same pattern. */
function covers(deny, open) {
    if (deny.action !== open.action)
        return false;
    if (deny.objects === open.objects)
        return true;
    const beginning = deny.objects.slice(0, -1);
    return deny.objects.endsWith('*') && !/[*?]/.test(beginning) && open.objects.startsWith(beginning);
}


/***/ }),

/***/ 640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   dX: () => (/* binding */ unknownField),
/* harmony export */   h_: () => (/* binding */ readOneOrMany),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   st: () => (/* binding */ toList),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8404);
/** Reading the fields of a policy out of unknown data, and saying what is wrong with them. */

function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Both forms of a list, as a list. */
function toList(value) {
    if (value === undefined)
        return [];
    return isList(value) ? value : [value];
}
function isList(value) {
    return Array.isArray(value);
}
/** The known fields under their usual spelling, whatever the case they are written in; the rest is told of. */
function readFields(value, known, path, problems) {
    const fields = new Map();
    for (const [key, field] of Object.entries(value)) {
        const name = known.find((candidate) => candidate.toLowerCase() === key.toLowerCase());
        if (name === undefined)
            problems.push(unknownField([...path, key], key, known));
        else if (fields.has(name))
            problems.push(repeatedField([...path, key], name));
        else
            fields.set(name, field);
    }
    return fields;
}
/** The server takes `null` for an absent field. */
function readText(value, path, problems) {
    if (value === undefined || value === null)
        return undefined;
    if (isText(value))
        return value;
    problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('policy/shape', path, `${path.at(-1)} must be text.`, 'Put the value in quotes.'));
    return undefined;
}
/** A value or a list of values, each of which must pass `accepts`; the form is kept. */
function readOneOrMany(value, accepts, path, problems) {
    if (value === undefined || value === null)
        return undefined;
    if (accepts(value))
        return value;
    if (Array.isArray(value) && value.every(accepts))
        return value;
    const message = `${path.at(-1)} must be one text or a list of texts.`;
    problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('policy/shape', path, message, 'Put each value in quotes.'));
    return undefined;
}
function isText(value) {
    return typeof value === 'string';
}
function unknownField(path, key, known) {
    const message = `The server drops the field ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteValue */ .cl)(key)} without a word.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('policy/unknown-field', path, message, `Remove it; the fields it keeps are ${known.join(', ')}.`);
}
function repeatedField(path, name) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('policy/shape', path, `${name} is there twice, in different spellings.`, 'Keep one of them.');
}


/***/ }),

/***/ 1214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ encodePolicy),
  R: () => (/* binding */ normalisePolicy)
});

// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
// EXTERNAL MODULE: ./build/src/policy/field.js
var field = __webpack_require__(640);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/policy/normalise-condition.js


/**
 * An operator without keys says nothing, and the server forgets it; so it does `ForAnyValue:` and
 * `ForAllValues:` in front of anything but text.
 */
function normaliseConditions(conditions) {
    const merged = {};
    for (const [operator, keys] of Object.entries(conditions)) {
        const plain = operator.replace(/^(ForAllValues|ForAnyValue):/, '');
        const name = /^(String|Binary)/.test(plain) ? operator : plain;
        const normal = normaliseKeys(plain, keys);
        if (Object.keys(normal).length > 0)
            merged[name] = { ...merged[name], ...normal };
    }
    return merged;
}
function normaliseKeys(operator, keys) {
    const entries = Object.entries(keys).map(([key, values]) => [
        key,
        [...new Set((0,field/* toList */.st)(values).map((value) => normaliseValue(operator, value)))].sort(),
    ]);
    return Object.fromEntries(entries);
}
/** The server keeps numbers, truth values, times and networks by their value, and any other text as it is. */
function normaliseValue(operator, value) {
    const text = String(value);
    if (operator.startsWith('Numeric'))
        return /^[+-]?\d+$/.test(text) ? String(BigInt(text)) : text;
    if (operator === 'Null')
        return truth(text);
    if (operator === 'IpAddress' || operator === 'NotIpAddress')
        return normaliseNetwork(text);
    if (operator.startsWith('Date'))
        return normaliseTime(text);
    return text;
}
/** The spellings of truth that the server's language takes. */
function truth(text) {
    if (/^(1|t|T|TRUE|true|True)$/.test(text))
        return 'true';
    return /^(0|f|F|FALSE|false|False)$/.test(text) ? 'false' : text;
}
function normaliseTime(text) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? text : new Date(Math.floor(time / 1000) * 1000).toISOString();
}
/** A bare address is a network of one; the bits behind the prefix are cut off. */
function normaliseNetwork(text) {
    const [address = '', prefix = '32'] = text.split('/');
    const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
    if ((0,external_node_net_.isIPv6)(address))
        return bits <= 128 ? `${maskIPv6(address, bits)}/${bits}` : text;
    const parts = address.split('.').map(Number);
    if (parts.length !== 4 || !parts.every((part) => part >= 0 && part <= 255) || !(bits <= 32))
        return text;
    const number = parts.reduce((sum, part) => sum * 256 + part, 0);
    const masked = bits === 0 ? 0 : number - (number % 2 ** (32 - bits));
    return `${[24, 16, 8, 0].map((shift) => Math.floor(masked / 2 ** shift) % 256).join('.')}/${bits}`;
}
/** Groups in full, so that every spelling of an address becomes one. */
function maskIPv6(address, bits) {
    const spelled = new URL(`http://[${address}]`).hostname.slice(1, -1);
    const [head = '', tail] = spelled.split('::');
    const left = head === '' ? [] : head.split(':');
    const right = tail === undefined || tail === '' ? [] : tail.split(':');
    const groups = [...left, ...Array(8 - left.length - right.length).fill('0'), ...right];
    const value = groups.reduce((sum, group) => (sum << 16n) | BigInt(Number.parseInt(group, 16)), 0n);
    const rest = BigInt(128 - bits);
    const masked = (value >> rest) << rest;
    return groups.map((_, index) => ((masked >> BigInt(112 - index * 16)) & 0xffffn).toString(16)).join(':');
}

;// CONCATENATED MODULE: ./build/src/policy/normalise.js
/**
 * What a bucket policy means to the server, in one form: two documents that the server treats alike become
 * the same data, two that it treats differently do not.
 */



/** @returns undefined for a document without statements: it grants nothing, the same as no policy. */
function normalisePolicy({ Id = '', Statement }) {
    if (Statement.length === 0)
        return undefined;
    return { Id, Statement: (0,canonical_json/* sortByCanonical */.eJ)(mergeRepeated(Statement.map(normaliseStatement))) };
}
/** The document to send; what is empty is left out. */
function encodePolicy({ Id, Statement }) {
    const document = { Version: '2012-10-17', ...(Id && { Id }), Statement: Statement.map(encodeStatement) };
    return JSON.stringify(document);
}
function normaliseStatement(statement) {
    return {
        Sid: statement.Sid ?? '',
        Effect: statement.Effect ?? '',
        Principal: { AWS: normalisePrincipal(statement.Principal) },
        Action: toSet(statement.Action),
        Resource: toSet(statement.Resource).map(normaliseResource),
        NotResource: toSet(statement.NotResource).map(normaliseResource),
        Condition: normaliseConditions(statement.Condition ?? {}),
    };
}
/** The server drops a statement that an earlier one repeats, whatever the two are called. */
function mergeRepeated(statements) {
    const kept = new Map();
    for (const statement of statements) {
        const meaning = (0,canonical_json/* canonicalJson */.dj)({ ...statement, Sid: '' });
        if (!kept.has(meaning))
            kept.set(meaning, statement);
    }
    return [...kept.values()];
}
function normalisePrincipal(principal) {
    if (principal === undefined)
        return [];
    return toSet(principal === '*' ? '*' : principal.AWS);
}
/** The server answers `**` for `*`. */
function normaliseResource(resource) {
    return resource === '**' ? '*' : resource;
}
function toSet(value) {
    return [...new Set((0,field/* toList */.st)(value))].sort();
}
function encodeStatement(statement) {
    const { Sid, Effect, Principal, Action, Resource, NotResource, Condition } = statement;
    return {
        ...(Sid && { Sid }),
        Effect,
        Principal,
        Action,
        ...(Resource.length > 0 && { Resource }),
        ...(NotResource.length > 0 && { NotResource }),
        ...(Object.keys(Condition).length > 0 && { Condition }),
    };
}


/***/ }),

/***/ 8404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DO: () => (/* binding */ locateProblems),
  CC: () => (/* binding */ problem),
  cl: () => (/* binding */ quoteValue)
});

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
;// CONCATENATED MODULE: ./build/src/policy/rule.js
/** Every rule about bucket policies, once. The ids are stable: people name them in their own files. */
const refused = { severity: 'error', refused: true };
const dangerous = { severity: 'error', refused: false };
const doubtful = { severity: 'warning', refused: false };
const informative = { severity: 'note', refused: false };
const policyRules = {
    // Shape of the document and of its statements.
    'policy/shape': refused,
    'policy/statement-list': refused,
    'policy/unknown-field': doubtful,
    'policy/version': refused,
    'policy/too-large': refused,
    'policy/empty': informative,
    'policy/effect': refused,
    'policy/principal': refused,
    'policy/not-principal': refused,
    // Actions and resources.
    'policy/action-missing': refused,
    'policy/not-action': refused,
    'policy/unknown-action': refused,
    'policy/inert-action': doubtful,
    'policy/action-resource': refused,
    'policy/resource-missing': refused,
    'policy/two-resource-lists': refused,
    'policy/resource-form': refused,
    'policy/other-bucket': refused,
    // Conditions.
    'policy/private-template': refused,
    'policy/condition-empty': refused,
    'policy/condition-dropped': doubtful,
    'policy/condition-operator': refused,
    'policy/condition-key': refused,
    'policy/condition-key-action': refused,
    'policy/condition-value': refused,
    'policy/condition-clash': dangerous,
    'policy/condition-never': doubtful,
    'policy/ipv6-range': doubtful,
    'policy/condition-advisory': informative,
    // Whom it binds, and what it opens.
    'policy/inert-principal': doubtful,
    'policy/deny': informative,
    'policy/secure-transport': doubtful,
    'policy/anonymous-administration': dangerous,
    'policy/anonymous-write': dangerous,
    'policy/anonymous-read': doubtful,
    'policy/canned': informative,
};

;// CONCATENATED MODULE: ./build/src/policy/problem.js
/** What is wrong inside a policy, before it is known which file the policy is from. */


/** Severity is the rule's own. */
function problem(rule, path, message, mend) {
    return { rule, severity: policyRules[rule].severity, path, message, mend };
}
/** Problems become findings once the document's place is known. */
function locateProblems(problems, document) {
    return problems.map(({ path, ...judgement }) => ({ ...judgement, source: (0,finding/* below */.Gz)(document, ...path) }));
}
const longest = 80;
/** A value of a policy inside a message: cut, and without control characters. */
function quoteValue(value) {
    const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
    return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')}"`;
}


/***/ }),

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZX: () => (/* binding */ coversBucket),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   jk: () => (/* binding */ coveredObjects),
/* harmony export */   nn: () => (/* binding */ resourcePattern)
/* harmony export */ });
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9640);

const prefix = 'arn:aws:s3:::';
/** What follows `arn:aws:s3:::`; `*` for everything; undefined for what is no S3 resource. */
function resourcePattern(resource) {
    if (/^\*+$/.test(resource))
        return '*';
    if (!resource.startsWith(prefix))
        return undefined;
    const pattern = resource.slice(prefix.length);
    return pattern === '' || pattern.startsWith('/') ? undefined : pattern;
}
/** The server's test of whether a resource belongs to a bucket at all. */
function belongsTo(pattern, bucket) {
    return (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(pattern, bucket) || (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .reachesWildcard */ .k)(pattern, `${bucket}/`);
}
/** Whether the bucket itself is meant. */
function coversBucket(pattern, bucket) {
    return (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(pattern, bucket);
}
/** Which objects of the bucket are meant, such as `public/*`; undefined for none. */
function coveredObjects(pattern, bucket) {
    if (!(0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .reachesWildcard */ .k)(pattern, `${bucket}/`))
        return undefined;
    return pattern.startsWith(`${bucket}/`) ? pattern.slice(bucket.length + 1) : '*';
}


/***/ }),

/***/ 9008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ knownActions),
/* harmony export */   IY: () => (/* binding */ inertActions),
/* harmony export */   l1: () => (/* binding */ expandAction)
/* harmony export */ });
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9640);
/** Which actions the server knows, and what each lets an anonymous caller do. */

const objectActions = {
    read: [
        'GetObject',
        'GetObjectAttributes',
        'GetObjectVersion',
        'GetObjectVersionAttributes',
        'GetObjectTagging',
        'GetObjectVersionTagging',
        'GetObjectRetention',
        'GetObjectLegalHold',
        'GetObjectVersionForReplication',
    ],
    write: [
        'PutObject',
        'PutObjectTagging',
        'PutObjectVersionTagging',
        'PutObjectFanOut',
        'RestoreObject',
        'AbortMultipartUpload',
    ],
    delete: ['DeleteObject', 'DeleteObjectVersion', 'DeleteObjectTagging', 'DeleteObjectVersionTagging'],
    administer: [
        'BypassGovernanceRetention',
        'PutObjectRetention',
        'PutObjectLegalHold',
        'ReplicateObject',
        'ReplicateDelete',
        'ReplicateTags',
        'ResetBucketReplicationState',
    ],
    listParts: ['ListMultipartUploadParts'],
};
const bucketActions = {
    list: ['ListBucket', 'ListBucketVersions', 'ListBucketMultipartUploads', 'HeadBucket'],
    inspect: [
        'GetBucketLocation',
        'GetBucketNotification',
        'GetBucketPolicy',
        'GetBucketPolicyStatus',
        'GetBucketCors',
        'GetLifecycleConfiguration',
        'GetBucketObjectLockConfiguration',
        'GetBucketTagging',
        'GetEncryptionConfiguration',
        'GetBucketVersioning',
        'GetReplicationConfiguration',
        'ListenNotification',
        'ListenBucketNotification',
        'ListAllMyBuckets',
    ],
    administer: [
        'CreateBucket',
        'DeleteBucket',
        'ForceDeleteBucket',
        'DeleteBucketPolicy',
        'DeleteBucketCors',
        'PutLifecycleConfiguration',
        'PutBucketNotification',
        'PutBucketPolicy',
        'PutBucketCors',
        'PutBucketObjectLockConfiguration',
        'PutBucketTagging',
        'PutEncryptionConfiguration',
        'PutBucketVersioning',
        'PutReplicationConfiguration',
    ],
};
function list(names, ability, onObjects) {
    return names.map((name) => [`s3:${name}`, { ability, onObjects }]);
}
/** Every action of a bucket policy, such as `s3:GetObject`; the server tells them apart by their capitals. */
const knownActions = new Map([
    ...list(objectActions.read, 'read', true),
    ...list(objectActions.listParts, 'list', true),
    ...list(objectActions.write, 'write', true),
    ...list(objectActions.delete, 'delete', true),
    ...list(objectActions.administer, 'administer', true),
    ...list(bucketActions.list, 'list', false),
    ...list(bucketActions.inspect, 'inspect', false),
    ...list(bucketActions.administer, 'administer', false),
]);
const matched = new Map();
/** The known actions that a pattern such as `s3:Get*` stands for. Policies repeat few patterns often. */
function expandAction(pattern) {
    const names = matched.get(pattern) ?? [...knownActions.keys()].filter((name) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(pattern, name));
    matched.set(pattern, names);
    return names;
}
/** Never reached through the policy of a bucket: they are about all buckets, or one that is not there yet. */
const inertActions = new Set(['s3:CreateBucket', 's3:ListAllMyBuckets']);


/***/ }),

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseStatement),
/* harmony export */   P: () => (/* binding */ usersDecide)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(640);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8404);
/** One statement of a bucket policy, in any of the forms that the server takes. */


/** Bucket policies bind anonymous callers only, so this is how each mend about other callers ends. */
const usersDecide = 'who else may use the bucket is settled by users and their own policies.';
const statementFields = [
    'Sid',
    'Effect',
    'Principal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
];
/** Shapes only; `lintBucketPolicy` judges what is in them. What is wrong is added to `problems`. */
function parseStatement(value, path, problems) {
    if (!(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/shape', path, 'A statement must be an object.', 'Write { "Effect": "Allow", … }.'));
        return {};
    }
    const fields = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(value, [...statementFields, 'NotPrincipal'], path, problems);
    if (fields.has('NotPrincipal'))
        problems.push(notPrincipal([...path, 'NotPrincipal'], fields.has('Principal')));
    const text = (name) => (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(fields.get(name), [...path, name], problems);
    const list = (name) => (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readOneOrMany */ .h_)(fields.get(name), _field_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, [...path, name], problems);
    return keepPresent({
        Sid: text('Sid'),
        Effect: text('Effect'),
        Principal: parsePrincipal(fields.get('Principal'), [...path, 'Principal'], problems),
        Action: list('Action'),
        NotAction: list('NotAction'),
        Resource: list('Resource'),
        NotResource: list('NotResource'),
        Condition: parseConditions(fields.get('Condition'), [...path, 'Condition'], problems),
    });
}
/** Leaves out what is `undefined`, so that the result is plain JSON. */
function keepPresent(fields) {
    const present = {};
    for (const name in fields) {
        const value = fields[name];
        if (isPresent(value))
            present[name] = value;
    }
    return present;
}
function isPresent(value) {
    return value !== undefined;
}
function parsePrincipal(value, path, problems) {
    if (value === undefined || value === '*')
        return value;
    if (!(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
        problems.push(badPrincipal(path));
        return undefined;
    }
    const fields = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(value, ['AWS'], path, problems);
    if (!fields.has('AWS'))
        problems.push(badPrincipal(path));
    const names = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readOneOrMany */ .h_)(fields.get('AWS'), _field_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, [...path, 'AWS'], problems);
    return names === undefined ? undefined : { AWS: names };
}
function badPrincipal(path) {
    const message = 'The server takes only "*" and { "AWS": … } as Principal.';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/principal', path, message, `Write "Principal": "*"; ${usersDecide}`);
}
/** Without a `Principal` the server refuses the statement; beside one it drops `NotPrincipal`. */
function notPrincipal(path, besidePrincipal) {
    if (besidePrincipal)
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownField */ .dX)(path, 'NotPrincipal', statementFields);
    const message = 'The server does not know NotPrincipal, and a bucket policy binds anonymous callers only.';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/not-principal', path, message, `Remove the statement; ${usersDecide}`);
}
function parseConditions(value, path, problems) {
    if (value === undefined)
        return undefined;
    if (!(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
        const message = 'Condition must be an object of operators.';
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/shape', path, message, conditionForm));
        return undefined;
    }
    const operators = Object.entries(value).map(([operator, keys]) => [
        operator,
        parseConditionKeys(keys, [...path, operator], problems),
    ]);
    return Object.fromEntries(operators);
}
const conditionForm = 'Write "Condition": { "IpAddress": { "aws:SourceIp": ["10.0.0.0/8"] } }.';
function parseConditionKeys(value, path, problems) {
    if (!(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
        const message = `${path.at(-1)} must be an object of condition keys.`;
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/shape', path, message, conditionForm));
        return {};
    }
    const keys = [];
    for (const [key, item] of Object.entries(value)) {
        const values = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readOneOrMany */ .h_)(item, isConditionValue, [...path, key], problems);
        if (values !== undefined)
            keys.push([key, values]);
        if (item === null)
            problems.push(missingValue([...path, key]));
    }
    return Object.fromEntries(keys);
}
function isConditionValue(value) {
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(value) || typeof value === 'boolean' || Number.isSafeInteger(value);
}
function missingValue(path) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/condition-value', path, 'A condition key needs a value.', 'Write the value, or remove the key.');
}


/***/ }),

/***/ 9640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesWildcard),
/* harmony export */   k: () => (/* binding */ reachesWildcard)
/* harmony export */ });
/** `*` stands for any text and `?` for any one character, as the server reads patterns. Linear in both. */
function matchesWildcard(pattern, text) {
    let at = 0;
    let place = 0;
    let star = -1;
    let resume = 0;
    while (place < text.length) {
        const symbol = pattern[at];
        if (symbol === '*') {
            star = at;
            resume = place;
            at += 1;
        }
        else if (symbol !== undefined && (symbol === '?' || symbol === text[place])) {
            at += 1;
            place += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            resume += 1;
            place = resume;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}
/** Whether something that begins with `prefix` can match; as simple-minded as the server's own check. */
function reachesWildcard(pattern, prefix) {
    for (let at = 0; at < prefix.length; at += 1) {
        const symbol = pattern[at];
        if (symbol === '*')
            return true;
        if (symbol !== '?' && symbol !== prefix[at])
            return false;
    }
    return true;
}


/***/ }),

/***/ 8333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ serialiseChangeReport),
/* harmony export */   ev: () => (/* binding */ serialiseReport),
/* harmony export */   w5: () => (/* binding */ serialiseFindingsReport)
/* harmony export */ });
/** Version of the report file's shape; see `schemas/report.schema.json`. */
const reportVersion = 1;
function serialiseChangeReport(report, failureReason) {
    const { action, mode, findings, plan, results } = report;
    const sections = plan?.sections ?? [];
    return serialiseReport({ action, mode, failureReason, findings, sections, results });
}
/** What a run that only judges came to, for machines. */
function serialiseFindingsReport(findings, failureReason) {
    return serialiseReport({ action: 'validate-config', failureReason, findings });
}
/** Any report file: what the schema asks of all of them comes first. */
function serialiseReport(report) {
    return `${JSON.stringify({ version: reportVersion, ...report }, null, 2)}\n`;
}


/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether the address stays on this machine; by its host as URL writes it, no name is looked up. */
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}


/***/ }),

/***/ 9594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findNonXml)
/* harmony export */ });
/** What XML 1.0 §2.2 leaves out of Char: most control characters, halves of a pair, U+FFFE and U+FFFF. */
const outside = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** The first character that no XML document can carry, not even escaped, as `U+0001`; `undefined` without one. */
function findNonXml(text) {
    const point = outside.exec(text)?.[0].codePointAt(0);
    return point === undefined ? undefined : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ })

};
