export const id = 1659;
export const ids = [1659,1872];
export const modules = {

/***/ 2316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ globsOverlap),
/* harmony export */   Lu: () => (/* binding */ coversGlob),
/* harmony export */   X5: () => (/* binding */ meetGlobs),
/* harmony export */   gI: () => (/* binding */ dropCovered),
/* harmony export */   ik: () => (/* binding */ deriveGlob)
/* harmony export */ });
/* harmony import */ var _policy_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9640);
/** Patterns of names (`*`: any text, `?`: any one character) as sets of names. */

/** Whether every name of `narrow` is surely one of `wide`. A false answer may be wrong, a true one is not. */
function coversGlob(wide, narrow) {
    return (0,_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .walkPattern */ .k2)(wide, narrow, (symbol, given) => given !== '*' && (symbol === '?' || symbol === given));
}
/** Whether there is a name that both stand for. */
function globsOverlap(one, other) {
    // What can be reached in `other` after each beginning of `one`.
    let reached = skipStars(other, new Set([0]));
    for (const symbol of one) {
        reached = symbol === '*' ? anythingFrom(other, reached) : skipStars(other, step(other, reached, symbol));
        if (reached.size === 0)
            return false;
    }
    return reached.has(other.length);
}
/** Places behind one more character; a star stays where it is. */
function step(pattern, places, symbol) {
    const next = new Set();
    for (const place of places) {
        const expected = pattern[place];
        if (expected === '*')
            next.add(place);
        else if (expected === '?' || expected === symbol || (symbol === '?' && expected !== undefined)) {
            next.add(place + 1);
        }
    }
    return next;
}
function skipStars(pattern, places) {
    for (const place of places)
        if (pattern[place] === '*')
            places.add(place + 1);
    return places;
}
function anythingFrom(pattern, places) {
    const first = Math.min(...places);
    return new Set(Array.from({ length: pattern.length - first + 1 }, (_, index) => first + index));
}
/**
 * A pattern of which every name is one of both, where the stars of both keep some text of their own: `a*b` for `a*`
 * and `*b`. Undefined where they have no name in common.
 */
function meetGlobs(one, other) {
    const failed = new Set();
    const walk = (at, place) => {
        if (at === one.length && place === other.length)
            return '';
        const state = at * (other.length + 1) + place;
        if (failed.has(state))
            return undefined;
        for (const [text, nextAt, nextPlace] of listSteps(one[at], other[place])) {
            const rest = walk(at + nextAt, place + nextPlace);
            if (rest !== undefined)
                return text + rest;
        }
        failed.add(state);
        return undefined;
    };
    return walk(0, 0)?.replace(/\*+/g, '*');
}
/** A star first takes what it can. */
function listSteps(a, b) {
    if (a !== '*' && b !== '*')
        return fitLetters(a, b);
    const taken = [
        ...(a === '*' && b !== undefined ? [[b, 0, 1]] : []),
        ...(b === '*' && a !== undefined ? [[a, 1, 0]] : []),
    ];
    const left = a === '*' ? ['', 1, 0] : ['', 0, 1];
    return [...taken, left];
}
function fitLetters(a, b) {
    if (a === undefined || b === undefined)
        return [];
    if (a === b || b === '?')
        return [[a, 1, 1]];
    return a === '?' ? [[b, 1, 1]] : [];
}
/**
 * What is left of a pattern for names below a beginning: those that can follow `bucket/` of `b*\/x` are `*\/x`
 * and `x`.
 */
function deriveGlob(pattern, beginning) {
    let places = skipStars(pattern, new Set([0]));
    for (const symbol of beginning) {
        places = skipStars(pattern, stepText(pattern, places, symbol));
        if (places.size === 0)
            return [];
    }
    const rests = [...places].map((place) => pattern.slice(place));
    return dropCovered(rests);
}
/** The same for a text, in which `?` and `*` are what they are. */
function stepText(pattern, places, symbol) {
    const next = new Set();
    for (const place of places) {
        const expected = pattern[place];
        if (expected === '*')
            next.add(place);
        else if (expected === '?' || expected === symbol)
            next.add(place + 1);
    }
    return next;
}
/** Those that no other one covers, each once. */
function dropCovered(patterns) {
    const each = [...new Set(patterns)];
    return each.filter((pattern, index) => {
        // Of two that cover each other the first stays.
        const covers = (other, place) => place !== index && coversGlob(other, pattern) && (place < index || !coversGlob(pattern, other));
        return !each.some(covers);
    });
}


/***/ }),

/***/ 2228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ showBucket),
/* harmony export */   Mu: () => (/* binding */ findNamedBuckets),
/* harmony export */   cv: () => (/* binding */ nameBucket)
/* harmony export */ });
/* harmony import */ var _policy_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(640);
/* harmony import */ var _policy_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7218);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2316);
/** Buckets that are worth an audit: those that are known, and those that policies name. */



/** Letters that the name of a bucket has at most. */
const longestName = 63;
/** Nobody writes policies so entangled; without an end, sixteen patterns could make a hundred thousand. */
const mostMeetings = 500;
/** Stand for the wildcards of a pattern in a name that no bucket can have; no `?`s, however many, are any text. */
const anyText = '\ue000'.repeat(longestName + 1);
const anyLetter = '\ue001';
/**
 * The buckets that resources name, be it to allow, to deny or to spare them; a pattern is a bucket of its own, which
 * stands for all that match it and are not known: `logs-*`, or `*` for every other bucket. What patterns have in
 * common, such as `team-*-logs`, is one as well: only there one may allow what another denies elsewhere. `showBucket`
 * gives its name back.
 */
function findNamedBuckets(documents) {
    const patterns = new Set([...documents].flatMap(({ Statement }) => Statement.flatMap(listPatterns)));
    const globs = new Set([...patterns].flatMap(listGlobs));
    return [...new Set([...globs, ...listMeetings([...globs])].map(nameGlob))].sort();
}
function listPatterns({ Effect, Action, Resource, NotResource }) {
    const spared = (0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(NotResource);
    const named = [...(0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(Resource), ...spared].flatMap((resource) => (0,_policy_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePattern */ .nn)(resource) ?? []);
    // Of what is about `*` the server reads no resource.
    const isOpen = Effect === 'Allow' && (spared.length > 0 || (0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(Action).includes('*'));
    return isOpen ? ['*', ...named] : named;
}
/** A star takes in slashes too: `team-*-logs/*` is also about `x-logs/…` in the bucket `team-a`. */
function listGlobs(pattern) {
    const bucket = bucketGlob(pattern);
    const beginnings = [...bucket.matchAll(/\*/g)].map(({ index }) => bucket.slice(0, index + 1));
    return [bucket, ...beginnings].filter((glob) => glob.replaceAll('*', '').length <= longestName);
}
/** What some of the patterns have in common that no one of them says: first of two of them, then of three, and so on. */
function listMeetings(globs) {
    const wide = globs.filter((glob) => /[*?]/.test(glob));
    const found = new Set();
    const waiting = wide.map((glob, index) => ({ glob, index }));
    for (const { glob, index } of waiting) {
        for (const [place, other] of [...wide.entries()].slice(index + 1)) {
            for (const met of meet(glob, other)) {
                if (found.has(met))
                    continue;
                if (found.size === mostMeetings)
                    return found;
                found.add(met);
                waiting.push({ glob: met, index: place });
            }
        }
    }
    return found;
}
/** What is in the middle of both, such as `*a*` and `*b*`, can come one way or the other. */
function meet(one, other) {
    if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .coversGlob */ .Lu)(one, other) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .coversGlob */ .Lu)(other, one))
        return [];
    return [(0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .meetGlobs */ .X5)(one, other), (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .meetGlobs */ .X5)(other, one)].flatMap((glob) => glob ?? []);
}
/** The bucket that a pattern is about. Variables in the name of a bucket can stand for anything. */
function nameBucket(pattern) {
    return nameGlob(bucketGlob(pattern));
}
function bucketGlob(pattern) {
    const [bucket = ''] = pattern.replace(/\$\{[^}]*\}/g, '*').split('/');
    return bucket.replace(/\*+/g, '*');
}
function nameGlob(glob) {
    return glob.replaceAll('*', anyText).replaceAll('?', anyLetter);
}
function showBucket(name) {
    return name.replaceAll(anyText, '*').replaceAll(anyLetter, '?');
}


/***/ }),

/***/ 8795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ deploymentMend),
/* harmony export */   cP: () => (/* binding */ parseExpectedDeployments),
/* harmony export */   r1: () => (/* binding */ assertDeployments)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

const deploymentMend = 'Write one deployment id, or `alias=id` for each alias, comma- or line-separated, or the same as a JSON object.';
/** One id, `alias=id` pairs, or a JSON object of them. @returns undefined for anything else */
function parseExpectedDeployments(text) {
    if (/^[\w-]+$/.test(text))
        return { only: text };
    const pairs = text.startsWith('{') ? readObject(text) : readPairs(text);
    const byAlias = new Map(pairs ?? []);
    return pairs === undefined || byAlias.size < pairs.length || byAlias.size === 0 ? undefined : { byAlias };
}
function readObject(text) {
    try {
        const entries = Object.entries(Object(JSON.parse(text)));
        const pairs = entries.filter((entry) => typeof entry[1] === 'string');
        return pairs.length === entries.length ? pairs : undefined;
    }
    catch {
        return undefined;
    }
}
function readPairs(text) {
    const parts = text.split(/[,\n]/).map((part) => part.trim());
    const pairs = parts
        .filter((part) => part !== '')
        .map((part) => /^([^=\s]+)\s*=\s*([\w-]+)$/.exec(part)?.slice(1));
    return pairs.every((pair) => pair !== undefined)
        ? pairs.map(([alias = '', id = '']) => [alias, id])
        : undefined;
}
/**
 * Refuses servers that are not those meant, whatever keys and addresses say. One that nobody expects is not
 * meant either, nor is one that does not tell which it is.
 * @throws {RefusedError} `wrong-deployment`, naming every one
 */
function assertDeployments(expected, found) {
    if (expected === undefined)
        return;
    const wrong = found.flatMap((server) => describeMismatch(server, expected));
    if (wrong.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk('wrong-deployment', wrong.join(' '), 'correct the address and the keys, or `expected-deployment-id` (`alias=id` for each of several aliases)');
}
function describeMismatch({ alias, id }, expected) {
    const wanted = 'only' in expected ? expected.only : expected.byAlias.get(alias);
    if (wanted === undefined)
        return [`No deployment is expected for ${alias}, which this run works with.`];
    if (id === wanted)
        return [];
    if (id !== undefined)
        return [`${alias} is the deployment ${id}, not the expected ${wanted}.`];
    const why = 'its access key may lack admin:ServerInfo';
    return [
        `${alias} does not tell which deployment it is (${why}), so that it can't be the expected ${wanted}.`,
    ];
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withHeartbeat)
/* harmony export */ });
const beatMs = 15_000;
/** Does the work, and says every 15 seconds that it is still under way, and how far: long work is never silent. */
async function withHeartbeat(reporter, label, work, detail = () => '') {
    const start = Date.now();
    const timer = setInterval(() => {
        const more = detail();
        const seconds = Math.round((Date.now() - start) / 1000);
        reporter.log('info', `still ${label} (${seconds} s)${more === '' ? '' : `: ${more}`}`);
    }, beatMs);
    try {
        return await work();
    }
    finally {
        clearInterval(timer);
    }
}


/***/ }),

/***/ 9018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findLink),
/* harmony export */   V: () => (/* binding */ refuseLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



/**
 * The first link on the way from the workspace to `target`, relative to the workspace: a checkout can hold one that
 * leads anywhere. `undefined` where there is none, or where the target lies elsewhere.
 */
async function findLink(workspace, target) {
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (parts[0] === '..')
        return undefined;
    for (let count = 1; count <= parts.length; count += 1) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, ...parts.slice(0, count));
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined);
        if (there?.isSymbolicLink())
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, place);
    }
    return undefined;
}
function refuseLink(input, link) {
    const message = `Input \`${input}\`: ${link} is a link, and nothing is written through links.`;
    const mend = 'Remove it, or give another folder.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL([{ rule: `input/${input}`, severity: 'error', message, mend }], 'invalid-input');
}


/***/ }),

/***/ 9438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ writeOutputFile),
/* harmony export */   Bl: () => (/* binding */ writeNamedFile),
/* harmony export */   jk: () => (/* binding */ openOutputDir)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9018);






/** Writes a file for people and later jobs, in place of one of that name or of a link. @returns its absolute path */
async function writeOutputFile(dir, name, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text, { mode: 0o600, flag: 'wx' });
    return path;
}
/**
 * Writes a file where an input says, relative to the workspace. @returns its absolute path
 * @throws {ConfigError} `invalid-input` when it can't be written
 */
async function writeNamedFile(input, given, text, { workspace }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, given);
    const link = await (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .findLink */ .K)(workspace, path);
    if (link !== undefined)
        throw (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLink */ .V)(input, link);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text);
        return path;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        const message = `Input \`${input}\`: ${given} can't be written${code}.`;
        const mend = 'Give a file that this user may write.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL([{ rule: `input/${input}`, severity: 'error', message, mend }], 'invalid-input');
    }
}
/**
 * Where such files go: as told, else a folder of this run under the runner's or the system's temporary one.
 * Opened before anything is sent, so that a run never finds out afterwards that it can't report.
 * @throws {ConfigError} `invalid-input` when nothing can be written there
 */
async function openOutputDir(given, { environment, workspace }) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, given);
    const link = given === '' ? undefined : await (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .findLink */ .K)(workspace, dir);
    if (link !== undefined)
        throw (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLink */ .V)('report-dir', link);
    try {
        if (given === '')
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(environment.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'minio-actions-'));
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

/***/ 3906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ RunFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** The run as a whole did not reach what was declared; each part has said why where it belongs. */
class RunFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'RunFailure';
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
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
    const { indexYamlText } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9642)]).then(__webpack_require__.bind(__webpack_require__, 9642));
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

/***/ 5790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MA: () => (/* binding */ serialiseChangeReport),
  w5: () => (/* binding */ serialiseFindingsReport),
  ev: () => (/* binding */ serialiseReport)
});

// EXTERNAL MODULE: ./build/src/access/named-bucket.js
var named_bucket = __webpack_require__(2228);
;// CONCATENATED MODULE: ./build/src/render/access/access-change-data.js

/** Who gains and who loses what, one by one and in whole, for machines; see `schemas/report.schema.json`. */
function listAccessData(sites) {
    return sites.map(({ alias, diff: { gains, losses, serverGains, serverLosses } }) => ({
        alias,
        gains: gains.map(listChange),
        losses: losses.map(listChange),
        serverGains,
        serverLosses,
    }));
}
function listChange({ principal, ability, actions, bucket, reach, partly }) {
    const { within, except, terms } = reach;
    return {
        principal,
        ability,
        actions,
        bucket: (0,named_bucket/* showBucket */.CV)(bucket),
        within,
        except,
        conditions: terms,
        partly,
    };
}

;// CONCATENATED MODULE: ./build/src/render/report-json.js

/** Version of the report file's shape; see `schemas/report.schema.json`. */
const reportVersion = 1;
function serialiseChangeReport(report, failureReason) {
    const { action, mode, findings, plan, access = [], results } = report;
    const sections = plan?.sections ?? [];
    const told = access.length > 0 && { access: listAccessData(access) };
    return serialiseReport({ action, mode, failureReason, findings, sections, ...told, results });
}
/** What a run that only judges came to, for machines. */
function serialiseFindingsReport(findings, failureReason) {
    return serialiseReport({ action: 'validate-config', failureReason, findings });
}
/** Any report file: what the schema asks of all of them comes first. */
function serialiseReport(report) {
    return `${JSON.stringify({ version: reportVersion, ...report }, null, 2)}\n`;
}


/***/ })

};
