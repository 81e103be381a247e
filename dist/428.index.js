export const id = 428;
export const ids = [428];
export const modules = {

/***/ 8428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ run_action)
});

// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/src/action/change-resources.js + 20 modules
var change_resources = __webpack_require__(8149);
// EXTERNAL MODULE: ./build/src/action/plan-buckets.js + 12 modules
var plan_buckets = __webpack_require__(1617);
// EXTERNAL MODULE: ./build/src/action/change-input.js
var change_input = __webpack_require__(3163);
;// CONCATENATED MODULE: ./build/actions/apply-buckets/inputs.js

const defaults = { ...change_input/* changeDefaults */.$, 'allow-delete-buckets': 'false' };
function readInputs(reader) {
    return { ...(0,change_input/* readChangeInputs */.Y)(reader), allowDeleteBuckets: reader.flag('allow-delete-buckets') };
}

;// CONCATENATED MODULE: ./build/actions/apply-buckets/run.js




/** Owns everything of a bucket but its policy. */
const run_action = (0,action/* defineAction */.Q)({
    name: 'apply-buckets',
    defaults: defaults,
    readInputs: readInputs,
    run: (inputs, context) => (0,change_resources/* changeResources */.s)((0,plan_buckets/* createBucketPlanner */.X)('apply-buckets'), inputs, context),
});


/***/ })

};
