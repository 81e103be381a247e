export const id = 5283;
export const ids = [5283];
export const modules = {

/***/ 5283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportToJob: () => (/* binding */ exportToJob),
/* harmony export */   saveForEnd: () => (/* binding */ saveForEnd)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

/** Sets an environment variable for this and all later steps of the job. Hide secrets first. */
function exportToJob(name, value) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .exportVariable */ .dN(name, value);
}
/** Keeps a value for what runs at the end of the job; there it is the environment's `STATE_<name>`. */
function saveForEnd(name, value) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value);
}


/***/ })

};
