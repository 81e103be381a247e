export const id = 5293;
export const ids = [5293];
export const modules = {

/***/ 5293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readStepInputs: () => (/* binding */ readStepInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

/** The inputs of this step, as its workflow gives them; those that were left out are missing. */
function readStepInputs(names) {
    const given = names.map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)]);
    return new Map(given.filter(([, value]) => value !== ''));
}


/***/ })

};
