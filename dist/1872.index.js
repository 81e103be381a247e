export const id = 1872;
export const ids = [1872];
export const modules = {

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


/***/ })

};
