export const id = 5446;
export const ids = [5446];
export const modules = {

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _src_action_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9648);
/* harmony import */ var _src_action_throwaway_setup_minio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(241);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1415);



const action = (0,_src_action_action_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .Q)({ name: 'setup-minio', defaults: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .defaults */ .N, readInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K, run: _src_action_throwaway_setup_minio_js__WEBPACK_IMPORTED_MODULE_1__/* .setupMinio */ .EW });


/***/ })

};
