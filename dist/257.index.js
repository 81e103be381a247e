export const id = 257;
export const ids = [257];
export const modules = {

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ defineAction)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/action/input.js

/** `defaults` has every input of the action, and is kept equal to its `action.yml` by a test. */
function createInputReader(given, defaults) {
    const findings = [];
    const text = (name) => given.get(name)?.trim() || (defaults[name] ?? '');
    const mistake = (name, message, mend) => {
        findings.push({
            rule: `input/${name}`,
            severity: 'error',
            message: `Input \`${name}\`: ${message}`,
            mend,
        });
    };
    const oneOf = (name, values) => {
        const found = values.find((value) => value === text(name));
        const [first] = values;
        if (found === undefined)
            mistake(name, `"${text(name)}" is not known.`, `Give one of: ${values.join(', ')}.`);
        if (first === undefined)
            throw new Error(`input ${name} has no possible values`);
        return found ?? first;
    };
    return {
        text,
        oneOf,
        flag: (name) => oneOf(name, ['false', 'true']) === 'true',
        integer: (name, min, max) => {
            const value = text(name);
            if (value === '')
                return undefined;
            const number = Number(value);
            const fits = /^\d+$/.test(value) && number >= min && number <= max;
            if (!fits)
                mistake(name, `"${value}" is not a whole number from ${min} to ${max}.`, 'Correct it.');
            return fits ? number : min;
        },
        list: (name) => text(name)
            .split(/[,\n]/)
            .map((part) => part.trim())
            .filter((part) => part !== ''),
        parsed: (name, parse, mend) => {
            const value = text(name);
            if (value === '')
                return undefined;
            const parsed = parse(value);
            if (parsed === undefined)
                mistake(name, `"${value}" can't be read.`, mend);
            return parsed;
        },
        finish: (inputs) => {
            if (findings.length > 0)
                throw new errors/* ConfigError */.xL(findings, 'invalid-input');
            return inputs;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/action/action.js

function defineAction(definition) {
    const { name, defaults } = definition;
    return {
        name,
        defaults,
        start: async (given, context) => {
            const reader = createInputReader(given, defaults);
            await definition.run(reader.finish(definition.readInputs(reader)), context);
        },
    };
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

/***/ 5208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseBytes)
/* harmony export */ });
/** Sizes as people write them: `500GiB`, `1.5 TB`, `1048576`. */
const units = {
    '': 1,
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    pb: 1e15,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
    pib: 2 ** 50,
};
const pattern = /^(\d{1,16}(?:\.\d{1,6})?) ?([a-z]{0,3})$/i;
/**
 * The size in bytes: a whole number that JSON carries without loss. `undefined` for anything else, such as
 * `500G`, which means two different sizes to different people.
 */
function parseBytes(text) {
    const match = pattern.exec(text.trim());
    const unit = units[match?.[2]?.toLowerCase() ?? ''];
    if (match === null || unit === undefined)
        return undefined;
    const bytes = Math.round(Number(match[1]) * unit);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}


/***/ }),

/***/ 9695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ checkTexts),
/* harmony export */   qW: () => (/* binding */ checkText),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   y1: () => (/* binding */ checkAliasSecrets)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8350);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9419);
/* harmony import */ var _structure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5653);
/** Secrets that look real, in files that everybody with the repository can read. */




const mend = 'Remove it, put a placeholder there, change the secret, and keep it in a vault.';
/** Shorter texts are left to people. */
const minLength = 16;
const maxSuspects = 100;
/**
 * Shapes that only secrets have, anywhere in a text, and what they are. `ASIA` wants a digit after it, which
 * only one in thirty keys lacks: it also begins words. A shape begins where a word does, so that a long text
 * is passed over once.
 */
const shapes = [
    [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/, 'a private key'],
    [/(?<![A-Za-z0-9])(?:AKIA|ASIA(?=[A-Z]{0,15}\d))[0-9A-Z]{16}(?![A-Za-z0-9])/, 'an AWS access key'],
    [/(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,}/, 'a GitHub token'],
    [/(?<![A-Za-z0-9])github_pat_[A-Za-z0-9]{20,40}_[A-Za-z0-9]{40,}/, 'a GitHub token'],
    [/(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\./, 'a signed token'],
];
/** The keys of an alias must be placeholders; the values are never shown. */
function checkAliasSecrets({ name, source, declaration }) {
    return ['accessKey', 'secretKey'].flatMap((key) => {
        const value = declaration[key];
        if (value === undefined || isPlaceholder(value))
            return [];
        const message = `${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} of ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} looks real; keys come from the environment.`;
        return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('secret/alias-key', (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, key), message, mend)];
    });
}
/** Whether a text only stands in for a secret: a name in capitals, `${…}`, `<…>`, `{{…}}`, or a word that says so. */
function isPlaceholder(value) {
    return (value === '' ||
        /placeholder|changeme|change-me|change_me|your[-_]|replace|example|redacted|^x+$|^\*+$/i.test(value) ||
        /^(?:\$\{.*\}|\$[A-Z_]\w*|<.*>|\{\{.*\}\})$/.test(value) ||
        /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value));
}
/** All texts of a parsed file, wherever they stand; the first hundred that look like secrets. */
function checkTexts(value, source) {
    const findings = [];
    const visit = (current, path) => {
        if (findings.length >= maxSuspects)
            return;
        if (typeof current === 'string')
            findings.push(...checkText(current, { file: source.file, path }));
        for (const [step, item] of (0,_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .listEntries */ .fi)(current))
            visit(item, [...path, step]);
    };
    visit(value, source.path);
    return findings;
}
/** One text, of whatever file. */
function checkText(text, source) {
    if (text.length < minLength)
        return [];
    const shape = shapes.find(([pattern]) => pattern.test(text));
    if (shape !== undefined)
        return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('secret/known-form', source, `This has ${shape[1]} in it.`, mend)];
    if (!splitWords(text).some(looksRandom))
        return [];
    return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('secret/looks-random', source, 'This looks like a key or password.', mend)];
}
/** Without the quotes, brackets and stops around them; an address stays one word. */
function splitWords(text) {
    return text.split(/[\s"'`()<>,;]+|[.:!?]+(?=\s|$)/);
}
/** Letters of both cases and digits without any order: 30 or more with over 4.2 bits each. */
function looksRandom(text) {
    if (text.length < 30 || text.length > 200 || !/^[A-Za-z0-9+/=_-]+$/.test(text))
        return false;
    if (!/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/\d/.test(text))
        return false;
    return measureEntropy(text) > 4.2;
}
/** Shannon's, in bits per character. */
function measureEntropy(text) {
    const counts = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(text, (letter) => letter);
    return [...counts.values()].reduce((sum, { length }) => {
        const share = length / text.length;
        return sum - share * Math.log2(share);
    }, 0);
}


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/** Times as people write them: `90s`, `15m`, `2h`, `1d`. */
const seconds = { s: 1, m: 60, h: 3600, d: 86_400 };
/** The time in seconds, more than zero; `undefined` when the text is none. */
function parseDuration(text) {
    const match = /^(\d{1,9})([smhd])$/.exec(text.trim());
    const unit = seconds[match?.[2] ?? ''];
    if (match === null || unit === undefined)
        return undefined;
    const result = Number(match[1]) * unit;
    return result > 0 ? result : undefined;
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ parseEnvFile),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   yk: () => (/* binding */ checkEnvFile)
/* harmony export */ });
/* harmony import */ var _check_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9695);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9419);
/** `minio_cluster_vars.env`: the environment of the servers, as far as it can be judged without one. */


const ignored = new Map([
    [
        'MINIO_SERVER_URLS',
        'MINIO_VOLUMES names the servers; use MINIO_SERVER_URL for the address in presigned URLs.',
    ],
    ['MINIO_PROMETHEUS_URL', 'Give the address of Prometheus to whatever reads it; the server does not.'],
]);
/** Names that carry secrets, unless they say that they only name a file; a target's name may follow. */
const secretName = /(?:PASSWORD|SECRET_KEY|_SECRET|_TOKEN|ACCESS_KEY|ROOT_USER|CONNECTION_STRING|DSN_STRING)(?:_(?!FILE$)[A-Za-z0-9]+)?$/;
/** Whether the value of such a variable is a secret by itself. */
function isSecretName(name) {
    return secretName.test(name);
}
/** Lines of `NAME=value`, values quoted or not, comments from `#`. Never throws. */
function parseEnvFile(file, text) {
    const findings = [];
    const variables = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (/^\s*(?:#|$)/.test(line))
            continue;
        const source = { file, path: [], line: index + 1, column: 1 };
        const variable = parseLine(line, source, findings);
        if (variable === undefined)
            continue;
        if (variables.has(variable.name)) {
            const message = `${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(variable.name)} is set twice; the last one counts.`;
            findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('env/duplicate', source, message, 'Remove one of them.'));
        }
        variables.set(variable.name, variable);
    }
    return { variables: [...variables.values()], findings };
}
/** What would keep the servers from starting, has no effect, or gives a secret away. */
function checkEnvFile({ variables }) {
    return variables.flatMap((variable) => [
        ...checkStorageClass(variable),
        ...checkIgnored(variable),
        ...checkSecret(variable),
    ]);
}
function parseLine(line, source, findings) {
    const [, name, rest] = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined) {
        const mend = 'Write NAME=value, or begin the line with "#".';
        findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('env/syntax', source, 'This line is neither a variable nor a comment.', mend));
        return undefined;
    }
    const value = readValue(rest.trim());
    if (value !== undefined)
        return { name, value, source };
    const message = `The value of ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is not closed, or something follows it.`;
    findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('env/syntax', source, message, 'Put the whole value in one pair of quotes.'));
    return undefined;
}
function readValue(text) {
    const quoted = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(text);
    if (quoted !== null)
        return quoted[2];
    if (/^["']/.test(text))
        return undefined;
    const comment = text.search(/\s#/);
    return comment === -1 ? text : text.slice(0, comment).trimEnd();
}
function checkStorageClass({ name, value, source }) {
    const isClass = name === 'MINIO_STORAGE_CLASS_STANDARD' || name === 'MINIO_STORAGE_CLASS_RRS';
    if (!isClass || value === '' || /^EC:\d{1,2}$/.test(value))
        return [];
    const message = `The servers do not start with ${name}=${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}: it holds a parity, not the name of a class.`;
    return [
        (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('env/storage-class', source, message, 'Write EC: and the number of parity drives, such as EC:2.'),
    ];
}
function checkIgnored({ name, source }) {
    const mend = ignored.get(name);
    if (mend === undefined)
        return [];
    return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('env/no-effect', source, `${name} has no effect on this server.`, `Remove it. ${mend}`)];
}
function checkSecret({ name, value, source }) {
    if (!isSecretName(name))
        return (0,_check_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .checkText */ .qW)(value, source);
    if ((0,_check_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value))
        return [];
    const message = `${name} holds a secret in plain text.`;
    const mend = name.startsWith('MINIO_ROOT_')
        ? `Use ${name}_FILE with the path of a file that a vault writes, and change the secret.`
        : 'Put a placeholder there, change the secret, and keep it in a vault.';
    return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('secret/env-value', source, message, mend)];
}


/***/ }),

/***/ 9419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   yh: () => (/* binding */ listWords),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/** Short ways to write a finding. */
function judge(severity) {
    return (rule, source, message, mend) => ({ rule, severity, message, mend, source });
}
/** What the server refuses, what breaks or endangers it, or what opens it without being declared. */
const error = judge('error');
/** Probably not meant. */
const warning = judge('warning');
/** Worth knowing. */
const note = judge('note');
const longest = 60;
/** A value from a file, fit for one line of a message: cut, without control characters, in quotes. */
function quote(value) {
    const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
    return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')}"`;
}
/** Names for a sentence: `"a", "b" or "c"`. */
function listWords(words, last = 'or') {
    const quoted = words.map((word) => quote(word));
    if (quoted.length < 2)
        return quoted.join('');
    return `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}


/***/ }),

/***/ 2717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ isEscaping),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9419);
/** The only way in which files of a repository are read: nothing outside it, nothing but plain text. */




/** More than any configuration of 10,000 buckets needs. */
const maxFileBytes = 8 * 1024 * 1024;
/**
 * Reads UTF-8 text. `file` is relative to the workspace; links are followed only inside it. Never throws:
 * what cannot be read comes back as a finding.
 */
async function readText(workspace, file) {
    const read = await readBytes(workspace, file);
    if (read.kind === 'missing')
        return { kind: 'missing', file };
    if (read.kind === 'refused')
        return { kind: 'refused', file, finding: read.finding };
    const text = decodeText(read.bytes);
    if (text === undefined) {
        return refuseText(file, 'file/encoding', 'is not UTF-8 text.', 'Save it as UTF-8.');
    }
    if (text.startsWith('\uFEFF')) {
        return refuseText(file, 'file/bom', 'begins with a byte-order mark.', 'Save it as UTF-8 without BOM.');
    }
    return { kind: 'text', file, text };
}
/** As `readText`, for what is only hashed. */
async function readBytes(workspace, file) {
    if (isEscaping(file))
        return refuseOutside(file);
    try {
        const [base, target] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, file))]);
        const inside = base.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? base : base + node_path__WEBPACK_IMPORTED_MODULE_2__.sep;
        if (target !== base && !target.startsWith(inside))
            return refuseOutside(file);
        return await readOpened(target, file);
    }
    catch (cause) {
        const code = findCode(cause);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'missing' };
        return refuse(file, 'file/unreadable', `cannot be read (${code}).`, 'Check its permissions and its type.');
    }
}
/** Whether a path, written with forward slashes, could lead out of the folder it is relative to. */
function isEscaping(file) {
    return /^[a-z]:|^\/|\\|\0/i.test(file) || file.split('/').includes('..');
}
async function readOpened(target, file) {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer without end.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        return await readHandle(handle, file);
    }
    finally {
        await handle.close();
    }
}
async function readHandle(handle, file) {
    const stat = await handle.stat();
    if (!stat.isFile()) {
        return refuse(file, 'file/not-regular', 'is not a regular file.', 'Put a regular file in its place.');
    }
    if (stat.size > maxFileBytes) {
        const size = `${(stat.size / 1024 / 1024).toFixed(1)} MiB`;
        return refuse(file, 'file/too-large', `is too large: ${size}, at most 8 MiB.`, 'Split the configuration.');
    }
    return { kind: 'bytes', bytes: await handle.readFile() };
}
function decodeText(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function findCode(cause) {
    return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
}
function refuseOutside(file) {
    return refuse(file, 'file/outside', 'leads out of the repository.', 'Use a path inside the repository.');
}
function refuse(file, rule, what, mend) {
    return {
        kind: 'refused',
        finding: (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(rule, { file, path: [] }, `The file ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(file)} ${what}`, mend),
    };
}
function refuseText(file, rule, what, mend) {
    return { file, ...refuse(file, rule, what, mend) };
}


/***/ }),

/***/ 5653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ scanBrackets),
/* harmony export */   fi: () => (/* binding */ listEntries),
/* harmony export */   jc: () => (/* binding */ inspectKeys),
/* harmony export */   ko: () => (/* binding */ refuseDepth)
/* harmony export */ });
/* unused harmony export maxDepth */
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9419);
/** What is checked of any parsed file before its meaning: how deep it is, and what its keys are. */

/** No declaration needs more than a dozen; deeper input only serves to exhaust a parser. */
const maxDepth = 64;
/** Keys that mean something else to JavaScript than to whoever wrote them. */
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);
const maxUnsafe = 20;
/** One pass over the text without parsing it; exact for valid JSON, a bound for anything else. */
function scanBrackets(text) {
    let depth = 0;
    let colons = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            at = skipString(text, at);
        else if (code === 0x3a)
            colons++;
        else if (code === 0x5b || code === 0x7b)
            depth++;
        else if (code === 0x5d || code === 0x7d)
            depth--;
        if (depth > maxDepth)
            return { tooDeepAt: at, colons };
    }
    return { tooDeepAt: undefined, colons };
}
/** Offset of the quote that ends the string; the end of the line when there is none. */
function skipString(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x5c)
            at++;
        else if (code === 0x22 || code === 0x0a)
            return at;
    }
    return text.length;
}
/** Counts all keys of a value and refuses the unsafe ones. */
function inspectKeys(value, file) {
    const findings = [];
    let count = 0;
    const tooDeep = !walk(value, [], (key, path) => {
        count++;
        if (unsafeKeys.has(key) && findings.length < maxUnsafe)
            findings.push(refuseKey(key, file, [...path]));
    });
    return { count, findings, tooDeep };
}
/** What a value holds, each with the step that leads to it; nothing for what is neither list nor object. */
function listEntries(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}
/** Calls back for every key of an object, with the path that ends in it. False when it goes too deep. */
function walk(value, path, see) {
    if (path.length > maxDepth)
        return false;
    return listEntries(value).every(([step, item]) => {
        path.push(step);
        if (typeof step === 'string')
            see(step, path);
        const fine = walk(item, path, see);
        path.pop();
        return fine;
    });
}
function refuseDepth(file) {
    const message = `The values are nested more than ${maxDepth} levels deep.`;
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('syntax/depth', { file, path: [] }, message, 'No declaration is that deep; check the brackets.');
}
function refuseKey(key, file, path) {
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('syntax/unsafe-key', { file, path }, `The key ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is not allowed.`, 'Give it another name.');
}


/***/ }),

/***/ 1906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ createSuggester),
/* harmony export */   PL: () => (/* binding */ suggestMend),
/* harmony export */   vZ: () => (/* binding */ suggestWord)
/* harmony export */ });
/** "Did you mean": which known word a mistyped one was meant to be. */
const longest = 80;
/**
 * For many words against the same known ones. After the first hundred it suggests nothing: who made that
 * many mistakes made one, and every suggestion looks at every known word.
 */
function createSuggester(known) {
    let left = 100;
    return (word, otherwise) => (left-- > 0 ? suggestMend(word, known, otherwise) : otherwise);
}
/** `Did you mean "x"?`, or what else to do. */
function suggestMend(word, known, otherwise) {
    const suggestion = suggestWord(word, known);
    return suggestion === undefined ? otherwise : `Did you mean "${suggestion}"?`;
}
/**
 * The known word that is nearest, if one is near enough to be meant; case and the characters between words
 * do not count. Deterministic: the first of equally near ones.
 */
function suggestWord(word, known) {
    if (word.length > longest)
        return undefined;
    const folded = fold(word);
    let best;
    let limit = Math.max(1, Math.floor((word.length + 1) / 3)) + 1;
    for (const candidate of known) {
        const distance = measureDistance(folded, fold(candidate), limit);
        if (distance < limit)
            [best, limit] = [candidate, distance];
    }
    return best;
}
function fold(word) {
    return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}
/** Insertions, deletions and replacements from one word to the other; `limit` stands for that many or more. */
function measureDistance(from, to, limit) {
    if (Math.abs(from.length - to.length) >= limit)
        return limit;
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 0; row < from.length; row++) {
        const current = [row + 1];
        let nearest = row + 1;
        for (let column = 0; column < to.length; column++) {
            const replaced = (previous[column] ?? 0) + (from[row] === to[column] ? 0 : 1);
            const distance = Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1);
            current.push(distance);
            nearest = Math.min(nearest, distance);
        }
        if (nearest >= limit)
            return limit;
        previous = current;
    }
    return previous.at(-1) ?? 0;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ ExpectedError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   fk: () => (/* binding */ RefusedError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/**
 * How things fail. Three kinds are expected and carry no stack to the user: the user's mistake, a service
 * that did not do as asked, and a refusal that an input unlocks. Anything else is a bug of ours.
 */
/** Expected failures share one shape, so that one place can report them. */
class ExpectedError extends Error {
}
/** The configuration or the inputs are wrong. Carries every finding at once. */
class ConfigError extends ExpectedError {
    name = 'ConfigError';
    reason;
    findings;
    constructor(findings, reason = 'invalid-config') {
        const errors = findings.filter((finding) => finding.severity === 'error').length;
        super(`${errors} ${errors === 1 ? 'error' : 'errors'} in the configuration or inputs`);
        this.findings = findings;
        this.reason = reason;
    }
}
/** We could go on, but will not until the user says so. `unlock` names the input and value that would. */
class RefusedError extends ExpectedError {
    name = 'RefusedError';
    reason;
    unlock;
    constructor(reason, message, unlock) {
        super(message);
        this.reason = reason;
        this.unlock = unlock;
    }
}
/** A server could not be reached, refused, or failed. The message ends with the mend where one is known. */
class ServiceError extends ExpectedError {
    name = 'ServiceError';
    failure;
    constructor(failure, message, options) {
        super(message, options);
        this.failure = failure;
    }
    get reason() {
        return this.failure.reason;
    }
}


/***/ }),

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   j2: () => (/* binding */ formatSource)
/* harmony export */ });
/**
 * The words in which anything is judged: what is wrong, where it was written, and how to mend it.
 * Imports nothing, so that every layer can speak them.
 */
const severityOrder = { error: 0, warning: 1, note: 2 };
/** The same source, one or more steps further down. */
function below(source, ...steps) {
    return { file: source.file, path: [...source.path, ...steps] };
}
/** Worst first, then by file and place, so that a budget that cuts the list cuts the least. */
function sortFindings(findings) {
    return [...findings].sort((a, b) => severityOrder[a.severity] - severityOrder[b.severity] ||
        (a.source?.file ?? '').localeCompare(b.source?.file ?? '') ||
        (a.source?.line ?? 0) - (b.source?.line ?? 0) ||
        (a.source?.column ?? 0) - (b.source?.column ?? 0) ||
        a.rule.localeCompare(b.rule));
}
/** `file:line:column`, or as much of it as is known. */
function formatSource(source) {
    if (source.line === undefined)
        return source.file;
    return `${source.file}:${source.line}:${source.column ?? 1}`;
}


/***/ }),

/***/ 8350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `Map.groupBy`, which Node 20 does not have: off a runner the packaged actions run there too. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 5601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2542);

/**
 * Text from outside as inert markdown: no tag, mention, reference, image, link or fence survives in it,
 * and it stays on its line. Whatever is written into a summary or a comment goes through here.
 */
function escapeMarkdown(value) {
    return ((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(value)
        // Before anything is encoded: `&#40;` is no reference.
        .replace(/@/g, '@\u200b')
        .replace(/#(?=\d)/g, '#\u200b')
        .replace(/^(\s*)([-+#=]|\d+\.)/, '$1\u200b$2')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()!|~^$]/g, (char) => `&#${char.charCodeAt(0)};`)
        .replace(/:(?=\/\/)/g, '&#58;')
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`));
}
/** Text from outside as code inside a line. */
function code(value) {
    return `<code>${escapeMarkdown(value)}</code>`;
}
/** Lines from outside in a fence that nothing inside can close. */
function fence(lines, language = '') {
    const safe = lines.map(_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p);
    const runs = safe.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const mark = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
    return [`${mark}${language}`, ...safe, mark].join('\n');
}
/** A table; cells are markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A part folded away under its title (text from outside). */
function fold(title, body, open) {
    return `<details${open ? ' open' : ''}><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 2542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/** Control characters, and the marks that reorder or hide text: nothing from outside may move a cursor. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Text from configuration or a server as one harmless line: what can't be seen is shown as a code point. */
function plain(value) {
    return value.replace(unprintable, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ })

};
