export const id = 619;
export const ids = [619];
export const modules = {

/***/ 7619:
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
;// CONCATENATED MODULE: ./build/actions/apply-policies/inputs.js

const defaults = change_input/* changeDefaults */.$;
function readInputs(reader) {
    return { ...(0,change_input/* readChangeInputs */.Y)(reader), allowDeleteBuckets: false };
}

;// CONCATENATED MODULE: ./build/actions/apply-policies/run.js




/** Owns bucket policies, and nothing else: it never creates a bucket. */
const run_action = (0,action/* defineAction */.Q)({
    name: 'apply-policies',
    defaults: defaults,
    readInputs: readInputs,
    run: (inputs, context) => (0,change_resources/* changeResources */.s)((0,plan_buckets/* createBucketPlanner */.X)('apply-policies'), inputs, context),
});


/***/ })

};
