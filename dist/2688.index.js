export const id = 2688;
export const ids = [2688];
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

/***/ 2688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRunnerReporter: () => (/* binding */ createRunnerReporter)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _render_finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9327);
/* harmony import */ var _render_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2542);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3734);




/**
 * A runner shows ten annotations of each level per step and drops the rest without a word. One of the errors
 * is the verdict on the run.
 */
const annotationsPerLevel = { error: 9, warning: 10, note: 10 };
/** A runner drops a summary of more than 1 MiB as a whole; some room is left for other writers. */
const maxSummaryBytes = 1000 * 1024;
const logs = { debug: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz, info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq, warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(text) };
/**
 * Speaks to GitHub's runner, and to what behaves like it. What it takes to speak to the forge is loaded only when
 * there is something to tell it.
 */
function createRunnerReporter() {
    let summaryBytes = 0;
    const hidden = [];
    return {
        say: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(guardCommands(text)),
        log: (level, text) => logs[level](guardCommands((0,_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(text))),
        hide: (secret) => {
            hidden.push(secret);
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
        },
        showFindings,
        setOutput: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value),
        summarise: async (render) => {
            const rest = maxSummaryBytes - summaryBytes;
            // A runner hides them there too, but not every kind of runner.
            const part = cutSummary((0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .hideSecrets */ .s0)(render(), hidden), rest);
            summaryBytes += Buffer.byteLength(part);
            await writeSummary(part);
        },
        comment: async (comment) => {
            if (comment.mode === 'false')
                return;
            const { tellPullRequest } = await __webpack_require__.e(/* import() */ 6615).then(__webpack_require__.bind(__webpack_require__, 8996));
            await tellPullRequest(comment, hidden, warn);
        },
        issue: async (issue) => {
            const { tellRepository } = await __webpack_require__.e(/* import() */ 6615).then(__webpack_require__.bind(__webpack_require__, 8996));
            await tellRepository(issue, hidden, warn);
        },
        fail: (reason, message) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(`${(0,_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(message)} [${reason}]`);
        },
    };
}
function warn(message) {
    logs.warning(guardCommands(message));
}
/** `::` at the start of a line would be a command, and `##[` anywhere in it. */
function guardCommands(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##\[/g, '#\u200b#[');
}
/** All findings as text; as annotations the worst of each level, as many as are shown, and how many were not. */
function showFindings(findings) {
    for (const finding of findings)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(guardCommands((0,_render_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFindingText */ .p)(finding)));
    if (findings.length > 0)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_render_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFindings */ .k)(findings));
    annotate(findings, 'error', _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3);
    annotate(findings, 'warning', _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e);
    annotate(findings, 'note', _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm);
}
function annotate(findings, severity, emit) {
    const level = findings.filter((finding) => finding.severity === severity);
    const budget = annotationsPerLevel[severity];
    const fits = level.length <= budget ? level : level.slice(0, budget - 1);
    for (const { message, mend, rule, source } of fits) {
        const place = source && {
            file: source.file,
            ...(source.line !== undefined && { startLine: source.line, startColumn: source.column ?? 1 }),
        };
        emit(`${(0,_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(message)} ${(0,_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(mend)}`, { title: rule, ...place });
    }
    if (level.length > fits.length)
        emit(`and ${level.length - fits.length} more: see the log and the summary.`, {});
}
function cutSummary(markdown, rest) {
    if (Buffer.byteLength(markdown) <= rest)
        return markdown;
    const note = '\n\n… cut here, since a runner shows no summary over 1 MiB: the report file holds the rest.';
    const kept = Buffer.from(markdown).subarray(0, Math.max(0, rest - Buffer.byteLength(note)));
    const whole = kept.toString('utf8');
    return `${whole.slice(0, Math.max(0, whole.lastIndexOf('\n')))}${note}`;
}
/** A summary that can't be written is worth a warning, never a failed run. */
async function writeSummary(markdown) {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).addEOL().write();
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`The job summary could not be written: ${error instanceof Error ? error.message : 'unknown'}`);
    }
}


/***/ })

};
