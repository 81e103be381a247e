export const id = 9397;
export const ids = [9397];
export const modules = {

/***/ 9397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printHelp: () => (/* binding */ printHelp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);


/** Prints an action's inputs, outputs and their meaning, from its `action.yml`; `folder` is relative to that of `dist/`. */
async function printHelp(name, folder = `actions/${name}`) {
    const file = new URL(`../${folder}/action.yml`, import.meta.url);
    const metadata = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
    const lines = [
        `node dist/${name}.js [--input value …]`,
        '',
        readText(metadata, 'description'),
        '',
        ...describe(metadata, 'inputs', '--'),
        '',
        'On a runner also sets the outputs:',
        ...describe(metadata, 'outputs', ''),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
}
function describe(metadata, group, prefix) {
    return Object.entries(readObject(metadata, group)).map(([name, entry]) => {
        const fallback = readText(entry, 'default');
        const note = fallback === '' ? '' : ` (default: ${fallback})`;
        return `  ${prefix}${name}${note}\n      ${readText(entry, 'description').trim().replace(/\s+/g, ' ')}`;
    });
}
function readObject(value, key) {
    const found = readKey(value, key);
    return typeof found === 'object' && found !== null ? found : {};
}
function readText(value, key) {
    const found = readKey(value, key);
    return found === undefined ? '' : String(found);
}
function readKey(value, key) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}


/***/ })

};
