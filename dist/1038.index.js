export const id = 1038;
export const ids = [1038];
export const modules = {

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
        const where = reason === 'findings' ? '' : ' in the configuration or inputs';
        super(`${errors} ${errors === 1 ? 'error' : 'errors'}${where}`);
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

/***/ 5601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vO: () => (/* binding */ drawAlert)
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
        .replace(/\b(GH-)(?=\d)/gi, '$1\u200b')
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
/** A box that stands out, where the place knows such; elsewhere a quotation. Lines are markdown already. */
function drawAlert(kind, lines) {
    return [`[!${kind}]`, ...lines].map((line) => `> ${line}`).join('\n');
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


/***/ }),

/***/ 1038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction),
  runChosen: () => (/* binding */ runChosen)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/suggestion.js
var suggestion = __webpack_require__(233);
;// CONCATENATED MODULE: ./build/src/action/choose-action.js


const defaultAction = 'plan';
/** Filled in by the runner for every action, also for one that has no use for it. */
const alwaysGiven = 'github-token';
/**
 * The action that the input `action` names, with the inputs that are left for it.
 * @throws {ConfigError} `invalid-input` for an action that is none, and for inputs that it has not
 */
async function chooseAction(loaders, given) {
    const name = given.get('action') ?? defaultAction;
    const load = new Map(Object.entries(loaders)).get(name);
    if (load === undefined)
        throw new errors/* ConfigError */.xL([refuseAction(name, Object.keys(loaders))], 'invalid-input');
    const { action } = await load();
    const known = new Set(Object.keys(action.defaults));
    const own = new Map([...given].filter(([input]) => input !== 'action'));
    const foreign = [...own.keys()].filter((input) => !known.has(input) && input !== alwaysGiven);
    const findings = foreign.map((input) => refuseInput(input, name, [...known]));
    if (findings.length > 0)
        throw new errors/* ConfigError */.xL(findings, 'invalid-input');
    return { action, given: own };
}
/** All inputs of a step, whatever they are called. */
function readAnyInputs(environment) {
    const given = Object.entries(environment).flatMap(([variable, value = '']) => {
        const [, name] = /^INPUT_(.+)$/.exec(variable) ?? [];
        return name === undefined || value.trim() === '' ? [] : [[name.toLowerCase(), value.trim()]];
    });
    return new Map(given);
}
function refuseAction(name, names) {
    return {
        rule: 'input/action',
        severity: 'error',
        message: `Input \`action\`: there is no action "${name}".`,
        mend: (0,suggestion/* suggestMend */.PL)(name, names, `Give one of: ${names.join(', ')}.`),
    };
}
function refuseInput(input, action, names) {
    return {
        rule: 'input/unknown',
        severity: 'error',
        message: `"${input}" is not an input of ${action}.`,
        mend: (0,suggestion/* suggestMend */.PL)(input, names, `Its inputs are in the README of ${action}; remove it, or choose another \`action\`.`),
    };
}

// EXTERNAL MODULE: ./build/src/action/describe-error.js
var describe_error = __webpack_require__(4580);
;// CONCATENATED MODULE: ./build/src/action/input/flag.js


/**
 * Inputs as flags, for when there is no runner: `--mode plan`, `--mode=plan`; a flag alone means `true`.
 * @throws {ConfigError} `invalid-input` for a flag the action does not have
 */
function parseFlags(args, names) {
    return parse(args, (name) => names.includes(name), names);
}
/** The same for whatever inputs there are. @throws {ConfigError} `invalid-input` for what is no flag */
function parseAnyFlags(args) {
    return parse(args, (name) => name !== '', []);
}
function parse(args, isKnown, names) {
    const given = new Map();
    const findings = [];
    for (let index = 0; index < args.length; index += 1) {
        const word = args[index] ?? '';
        const [, name = '', value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
        const next = args[index + 1];
        const takesNext = value === undefined && next !== undefined && !next.startsWith('--');
        if (!isKnown(name))
            findings.push(refuse(word, names));
        else
            given.set(name, value ?? (takesNext ? next : 'true'));
        if (takesNext && name !== '')
            index += 1;
    }
    if (findings.length > 0)
        throw new errors/* ConfigError */.xL(findings, 'invalid-input');
    return given;
}
function refuse(word, names) {
    const near = (0,suggestion/* suggestWord */.vZ)(word.replace(/^-+/, ''), names);
    return {
        rule: 'input/unknown',
        severity: 'error',
        message: `"${word}" is not an input of this action.`,
        mend: near ? `Did you mean --${near}?` : 'See --help for the inputs.',
    };
}

// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
;// CONCATENATED MODULE: ./build/src/run-action.js





/**
 * Runs one action to its end: the one place where inputs enter, errors are caught and told, and the exit
 * code is decided. On a runner inputs come from the step, elsewhere (or when there are any) from flags.
 */
function runAction(action, args) {
    return run(async () => ({ action, given: await readGiven(action, args) }));
}
/** As `runAction`, for the action that an input names. */
function runChosen(loaders, args) {
    return run(async () => {
        if (args.length === 0 && process.env.GITHUB_ACTIONS === 'true') {
            return chooseAction(loaders, readAnyInputs(process.env));
        }
        return chooseAction(loaders, parseAnyFlags(args));
    });
}
async function run(choose) {
    const reporter = await openReporter();
    const cancel = new AbortController();
    const onSignal = () => {
        if (cancel.signal.aborted)
            process.exit(130);
        reporter.log('warning', 'cancelled: finishing what is under way; once more to stop at once');
        cancel.abort();
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', tolerateClosedPipe);
    try {
        const { action, given } = await choose();
        await action.start(given, {
            reporter,
            environment: process.env,
            workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
            signal: cancel.signal,
        });
    }
    catch (error) {
        await reportError(reporter, error);
    }
    finally {
        process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    }
}
/** Whoever reads our output may stop (`| head`); what was begun is finished all the same. */
function tolerateClosedPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}
/** What only a runner needs is loaded only there: elsewhere it would double the time to start. */
async function openReporter() {
    if (process.env.GITHUB_ACTIONS === 'true') {
        const { createRunnerReporter } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6421), __webpack_require__.e(2688)]).then(__webpack_require__.bind(__webpack_require__, 2688));
        return createRunnerReporter();
    }
    const { createTerminalReporter } = await __webpack_require__.e(/* import() */ 4834).then(__webpack_require__.bind(__webpack_require__, 4834));
    return createTerminalReporter(process.env);
}
async function readGiven(action, args) {
    const names = Object.keys(action.defaults);
    if (args.length > 0 || process.env.GITHUB_ACTIONS !== 'true')
        return parseFlags(args, names);
    const { readStepInputs } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6421), __webpack_require__.e(5293)]).then(__webpack_require__.bind(__webpack_require__, 5293));
    return readStepInputs(names);
}
async function reportError(reporter, error) {
    const { reason, message } = (0,describe_error/* describeError */.U)(error);
    if (error instanceof errors/* ConfigError */.xL)
        reporter.showFindings(error.findings);
    if (reason === 'internal-error' && error instanceof Error)
        reporter.log('warning', error.stack ?? '');
    await reporter.summarise(() => `### Failed: ${reason}\n\n${(0,markdown/* escapeMarkdown */.FV)(message)}`);
    reporter.setOutput('failure-reason', reason);
    reporter.fail(reason, message);
}


/***/ }),

/***/ 233:
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


/***/ })

};
