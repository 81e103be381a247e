export const id = 9642;
export const ids = [9642,6463];
export const modules = {

/***/ 9642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   indexYamlText: () => (/* binding */ indexYamlText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6463);
/** Places of values in YAML. */


/** As for JSON; an alias leads to what it stands for. */
function indexYamlText(text) {
    const document = (0,_parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .composeYaml */ .e)(text);
    return (path) => {
        let node = document.contents;
        let offset = document.contents?.range[0] ?? 0;
        for (const step of path) {
            const source = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
            const entry = findEntry(source, step);
            if (entry === undefined)
                break;
            [node, offset] = entry;
        }
        return offset;
    };
}
function findEntry(node, step) {
    const found = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
        ? node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === String(step))
        : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && node.items[Number(step)];
    const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(found) ? found.key : found;
    const range = typeof key === 'object' && key !== null && 'range' in key ? key.range : undefined;
    const start = Array.isArray(range) ? Number(range[0]) : undefined;
    return start === undefined ? undefined : [(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(found) ? found.value : found, start];
}


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ composeYaml),
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9419);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8881);
/* harmony import */ var _structure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5653);
/* harmony import */ var _syntax_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5270);
/** YAML 1.2, core schema: what JSON can say, and comments. */





/** The position-keeping parser needs about a hundred times as much memory as the text. */
const maxYamlLength = 4 * 1024 * 1024;
/** Anchors are for a handful of repeated blocks, not for building large values from small texts. */
const maxAliases = 100;
/** Never throws. Custom tags, several documents and repeated keys are errors. */
function parseYaml(file, text) {
    if (text.length > maxYamlLength) {
        const mend = 'Use the .json form, which is read faster, or split it.';
        return {
            file,
            findings: [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('file/too-large', { file, path: [] }, 'YAML of more than 4 MiB.', mend)],
        };
    }
    if ((0,_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .scanBrackets */ .H9)(text).tooDeepAt !== undefined)
        return { file, findings: [(0,_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseDepth */ .ko)(file)] };
    try {
        return readDocument(file, text);
    }
    catch (cause) {
        if (cause instanceof RangeError)
            return { file, findings: [(0,_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseDepth */ .ko)(file)] };
        if (!(cause instanceof ReferenceError))
            throw cause;
        return {
            file,
            findings: [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('syntax/yaml', { file, path: [] }, 'Too many aliases.', 'Write them out.')],
        };
    }
}
/** The document with its positions, for whoever looks for the place of a value. */
function composeYaml(text) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        version: '1.2',
        schema: 'core',
        prettyErrors: false,
        uniqueKeys: true,
        logLevel: 'error',
    });
}
function readDocument(file, text) {
    const errors = (0,_syntax_error_js__WEBPACK_IMPORTED_MODULE_3__/* .collectSyntaxErrors */ .j)(file, (0,_position_js__WEBPACK_IMPORTED_MODULE_4__/* .createPositionFinder */ .Q)(text));
    const document = composeYaml(text);
    for (const problem of [...document.errors, ...document.warnings])
        addError(errors, problem, text);
    if (document.errors.some((problem) => problem.code !== 'DUPLICATE_KEY')) {
        return { file, findings: errors.findings };
    }
    const value = document.toJS({ maxAliasCount: maxAliases });
    const keys = (0,_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectKeys */ .jc)(value, file);
    if (keys.tooDeep)
        return { file, findings: [(0,_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseDepth */ .ko)(file)] };
    return { file, value, findings: [...errors.findings, ...keys.findings] };
}
function addError(errors, problem, text) {
    const offset = problem.pos[0];
    if (problem.code === 'DUPLICATE_KEY') {
        const key = /^[^:\n]{0,80}/.exec(text.slice(offset, offset + 80))?.[0] ?? '';
        (0,_syntax_error_js__WEBPACK_IMPORTED_MODULE_3__/* .addDuplicate */ .d)(errors, key.trim(), offset);
    }
    else {
        const message = `This is not valid YAML: ${problem.message.replace(/\s+/g, ' ').slice(0, 200)}.`;
        errors.add('syntax/yaml', offset, message, 'Check indentation, quotes and colons here.');
    }
}


/***/ })

};
