export const id = 592;
export const ids = [592];
export const modules = {

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

/***/ 8592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/src/config/suggestion.js
var suggestion = __webpack_require__(1906);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/action/flag.js


/**
 * Inputs as flags, for when there is no runner: `--mode plan`, `--mode=plan`; a flag alone means `true`.
 * @throws {ConfigError} `invalid-input` for a flag the action does not have
 */
function parseFlags(args, names) {
    const given = new Map();
    const findings = [];
    for (let index = 0; index < args.length; index += 1) {
        const word = args[index] ?? '';
        const [, name = '', value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
        const next = args[index + 1];
        const takesNext = value === undefined && next !== undefined && !next.startsWith('--');
        if (!names.includes(name))
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

;// CONCATENATED MODULE: ./build/src/run-action.js


const issuesUrl = 'https://github.com/minio-actions/minio-actions/issues';
/**
 * Runs one action to its end: the one place where inputs enter, errors are caught and told, and the exit
 * code is decided. On a runner inputs come from the step, elsewhere (or when there are any) from flags.
 */
async function runAction(action, args) {
    const reporter = await openReporter();
    const cancel = new AbortController();
    const onSignal = () => {
        reporter.log('warning', 'cancelled: finishing what is under way');
        cancel.abort();
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    try {
        await action.start(await readGiven(action, args), {
            reporter,
            environment: process.env,
            workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
            signal: cancel.signal,
        });
    }
    catch (error) {
        reportError(reporter, error);
    }
    finally {
        process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    }
}
/** What only a runner needs is loaded only there: elsewhere it would double the time to start. */
async function openReporter() {
    if (process.env.GITHUB_ACTIONS === 'true') {
        const { createRunnerReporter } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(421), __webpack_require__.e(688)]).then(__webpack_require__.bind(__webpack_require__, 2688));
        return createRunnerReporter();
    }
    const { createTerminalReporter } = await __webpack_require__.e(/* import() */ 834).then(__webpack_require__.bind(__webpack_require__, 4834));
    return createTerminalReporter(process.env);
}
async function readGiven(action, args) {
    const names = Object.keys(action.defaults);
    if (args.length > 0 || process.env.GITHUB_ACTIONS !== 'true')
        return parseFlags(args, names);
    const { readStepInputs } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(421), __webpack_require__.e(293)]).then(__webpack_require__.bind(__webpack_require__, 5293));
    return readStepInputs(names);
}
function reportError(reporter, error) {
    if (error instanceof errors/* ConfigError */.xL) {
        reporter.showFindings(error.findings);
        reporter.fail(error.reason, `${error.message}.`);
    }
    else if (error instanceof errors/* RefusedError */.fk) {
        reporter.fail(error.reason, `${error.message} To go on: ${error.unlock}.`);
    }
    else if (error instanceof errors/* ExpectedError */.Dh) {
        reporter.fail(error.reason, error.message);
    }
    else {
        const stack = error instanceof Error ? (error.stack ?? error.message) : 'something unknown was thrown';
        reporter.log('warning', stack);
        reporter.fail('internal-error', `This is a mistake of ours: please report the lines above at ${issuesUrl}.`);
    }
    if (error instanceof errors/* ExpectedError */.Dh || error instanceof Error)
        setReason(reporter, error);
}
/** Also for what fails before a run has outputs of its own to set. */
function setReason(reporter, error) {
    reporter.setOutput('failure-reason', error instanceof errors/* ExpectedError */.Dh ? error.reason : 'internal-error');
}


/***/ })

};
