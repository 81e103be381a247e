export const id = 7292;
export const ids = [7292];
export const modules = {

/***/ 7292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ run_action)
});

// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(9648);
// EXTERNAL MODULE: ./build/src/action/change/change-resources.js + 47 modules
var change_resources = __webpack_require__(718);
// EXTERNAL MODULE: ./build/src/action/change/plan-replication.js + 8 modules
var plan_replication = __webpack_require__(3771);
// EXTERNAL MODULE: ./build/src/action/input/change-input.js
var change_input = __webpack_require__(1850);
;// CONCATENATED MODULE: ./build/actions/setup-replication/inputs.js

/** Replication is between aliases, so that one alone would be half of it. */
const defaults = { ...change_input/* changeDefaults */.$8, alias: 'all' };
function readInputs(reader) {
    return { ...(0,change_input/* readChangeInputs */.Y1)(reader), allowDeleteBuckets: false };
}

;// CONCATENATED MODULE: ./build/actions/setup-replication/run.js




/** Owns remote targets, replication rules and groups of sites. */
const run_action = (0,action/* defineAction */.Q)({
    name: 'setup-replication',
    defaults: defaults,
    readInputs: readInputs,
    run: (inputs, context) => (0,change_resources/* changeResources */.s)(plan_replication/* replicationPlanner */.x, inputs, context),
});


/***/ })

};
