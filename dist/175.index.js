export const id = 175;
export const ids = [175];
export const modules = {

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCommentPlace: () => (/* binding */ findCommentPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/**
 * From what the runner itself says, never from what a workflow's author or an artifact does. `undefined`
 * where the run is for no pull request.
 */
async function findCommentPlace(environment) {
    const { GITHUB_EVENT_NAME: event = '', GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: name = '', } = environment;
    const [owner, repo] = name.split('/');
    if (!event.startsWith('pull_request') || !file || !owner || !repo)
        return undefined;
    const pullRequest = readNumber(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => ''));
    if (pullRequest === undefined)
        return undefined;
    return { apiUrl: environment.GITHUB_API_URL || 'https://api.github.com', owner, repo, pullRequest };
}
function readNumber(text) {
    const event = parse(text);
    const pullRequest = isObject(event) ? event.pull_request : undefined;
    const number = isObject(pullRequest) ? pullRequest.number : undefined;
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}


/***/ })

};
