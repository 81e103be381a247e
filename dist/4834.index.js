export const id = 4834;
export const ids = [4834];
export const modules = {

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

/***/ 3734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ showRunLink),
/* harmony export */   h$: () => (/* binding */ composeBody),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5601);

/** GitHub takes 65,536 characters; bytes are never fewer. */
const maxBytes = 65_000;
/** A text that GitHub takes: marker, then the full text, or the short one, or else only where to look. */
function composeBody(markerLine, noun, text) {
    const { full, short, secrets, runUrl, commit } = text;
    const last = [showRunLink(runUrl), commit === undefined ? '' : `For commit ${commit.slice(0, 12)}.`];
    const long = `_Too long for ${noun === 'issue' ? 'an' : 'a'} ${noun}: this is the short form._`;
    const least = `The result is too long for ${noun === 'issue' ? 'an' : 'a'} ${noun}: see the summary of the run.`;
    const compose = (parts) => [markerLine, ...parts, last.filter(Boolean).join(' · ')].filter((part) => part !== '').join('\n\n');
    const candidates = [[hideSecrets(full, secrets)], [hideSecrets(short, secrets), long]].map(compose);
    return candidates.find((body) => Buffer.byteLength(body) <= maxBytes) ?? compose([least]);
}
/** '' where there is none. */
function showRunLink(runUrl) {
    return runUrl === undefined ? '' : `[Log, summary and report of this run](${runUrl})`;
}
/** Also as they look once escaped; the longest first, since one may be a part of another. */
function hideSecrets(markdown, secrets) {
    const forms = secrets.flatMap((secret) => [secret, (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(secret)]).filter((form) => form !== '');
    return forms
        .sort((a, b) => b.length - a.length)
        .reduce((rest, form) => rest.replaceAll(form, '***'), markdown);
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTerminalReporter: () => (/* binding */ createTerminalReporter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _render_finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9327);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3734);



const levels = ['debug', 'info', 'warning', 'error'];
/**
 * Results on standard output; a log with time and level on standard error, from the level that the
 * environment's `LOG_LEVEL` names (default `info`). No command of a runner is ever printed: here nothing
 * would consume it, and a mask would show what it should hide. Where `GITHUB_STEP_SUMMARY` names a file, the
 * summary goes there.
 */
function createTerminalReporter(environment) {
    const secrets = [];
    const clean = (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    const hide = (secret) => {
        if (secret === '')
            return;
        secrets.push(secret);
        // The longest first, since one may be a part of another.
        secrets.sort((a, b) => b.length - a.length);
    };
    const print = (text) => void process.stdout.write(`${clean(text)}\n`);
    const threshold = Math.max(0, levels.findIndex((level) => level === (environment.LOG_LEVEL ?? 'info')));
    const log = (level, text) => {
        if (levels.indexOf(level) < threshold)
            return;
        process.stderr.write(`${new Date().toISOString()} ${level.toUpperCase()} ${clean(text)}\n`);
    };
    return {
        say: print,
        log,
        hide,
        showFindings: (findings) => showFindings(findings, print),
        setOutput: (name, value) => log('debug', `output ${name}: ${value}`),
        summarise: async (render) => {
            const { GITHUB_STEP_SUMMARY: file } = environment;
            if (file)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, `${(0,_body_js__WEBPACK_IMPORTED_MODULE_2__/* .hideSecrets */ .s0)(render(), secrets)}\n\n`).catch(() => log('warning', 'no summary was written'));
        },
        comment: async () => undefined,
        issue: async () => undefined,
        fail: (reason, message) => {
            log('error', `${message} [${reason}]`);
            process.exitCode = 1;
        },
    };
}
function showFindings(findings, print) {
    for (const finding of findings)
        print((0,_render_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFindingText */ .p)(finding));
    if (findings.length > 0)
        print((0,_render_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFindings */ .k)(findings));
}


/***/ })

};
