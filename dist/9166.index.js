export const id = 9166;
export const ids = [9166];
export const modules = {

/***/ 6375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ run_action)
});

// EXTERNAL MODULE: ./build/src/action/access/plan-access.js + 35 modules
var plan_access = __webpack_require__(1924);
// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(9648);
// EXTERNAL MODULE: ./build/src/action/change/change-resources.js + 47 modules
var change_resources = __webpack_require__(718);
// EXTERNAL MODULE: ./build/src/action/secret.js
var secret = __webpack_require__(1322);
// EXTERNAL MODULE: ./build/src/action/input/change-input.js
var change_input = __webpack_require__(1850);
;// CONCATENATED MODULE: ./build/actions/apply-access/inputs.js

const defaults = { ...change_input/* changeDefaults */.$8, 'iam-export': 'false', 'secrets-token': '' };
function readInputs(reader) {
    return {
        ...(0,change_input/* readChangeInputs */.Y1)(reader),
        allowDeleteBuckets: false,
        iamExport: reader.flag('iam-export'),
        /** Empty where no secret of GitHub Actions is to be set. */
        secretsToken: reader.text('secrets-token'),
    };
}

;// CONCATENATED MODULE: ./build/actions/apply-access/run.js





/** Owns policies, users, groups and service accounts: who may do what. */
const run_action = (0,action/* defineAction */.Q)({
    name: 'apply-access',
    defaults: defaults,
    readInputs: readInputs,
    run: (inputs, context) => {
        if (inputs.secretsToken !== '')
            (0,secret/* hideSecret */.D)(context.reporter, inputs.secretsToken);
        return (0,change_resources/* changeResources */.s)((0,plan_access/* createAccessPlanner */.f)(inputs), inputs, context);
    },
});


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ declareGroups)
/* harmony export */ });
/* harmony import */ var _config_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5208);
/* harmony import */ var _config_check_site_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7282);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(358);



/**
 * The groups that the pairs declare; `[]`: no site is replicated; `undefined`: nothing is said of it.
 * `addresses`: alias → where other sites reach it. The pairs are taken to have passed their checks.
 */
function declareGroups(replication, file, addresses) {
    const pairs = replication?.siteReplications;
    if (pairs === undefined)
        return undefined;
    return (0,_config_check_site_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupPairs */ .v)(pairs, file).map((group) => declareGroup(group, addresses));
}
function declareGroup(group, addresses) {
    const leaving = group
        .filter(({ pair }) => pair.state === 'absent')
        .map(({ pair: { targetAlias: alias }, source }) => ({
        alias,
        endpoint: locate(alias, addresses),
        source,
    }));
    const gone = new Set(leaving.map(({ alias }) => alias));
    const aliases = new Set(group.flatMap(({ pair }) => [pair.sourceAlias, pair.targetAlias]));
    const [lifecycleExpiry] = group.flatMap(({ pair }) => pair.replicateLifecycleExpiry ?? []);
    return {
        sites: [...aliases]
            .filter((alias) => !gone.has(alias))
            .map((alias) => declareSite(alias, group, addresses)),
        leaving: leaving.filter(({ alias }, index) => leaving.findIndex((one) => one.alias === alias) === index),
        lifecycleExpiry,
        source: sourceOf(group),
    };
}
function declareSite(alias, group, addresses) {
    const towards = group.filter(({ pair }) => pair.targetAlias === alias).map(({ pair }) => pair);
    const [name = alias] = towards.flatMap(({ targetName }) => targetName ?? []);
    const [isAsync] = towards.flatMap((pair) => pair.isAsync ?? []);
    const [bandwidth] = towards.flatMap((pair) => pair.bandwidth ?? []);
    const naming = group.filter(({ pair }) => pair.sourceAlias === alias || pair.targetAlias === alias);
    return {
        alias,
        name,
        endpoint: locate(alias, addresses),
        synchronous: isAsync === undefined ? undefined : !isAsync,
        bandwidth: typeof bandwidth === 'string' ? (0,_config_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .z)(bandwidth) : bandwidth,
        source: sourceOf(naming),
    };
}
function locate(alias, addresses) {
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseEndpoint */ .kz)(addresses.get(alias) ?? '');
}
function sourceOf([first]) {
    if (first === undefined)
        throw new Error('a group has at least one pair');
    return first.source;
}


/***/ })

};
