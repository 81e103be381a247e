export const id = 2514;
export const ids = [2514];
export const modules = {

/***/ 8717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ digestChanges)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6018);


/**
 * Binds a review to what would be done, and to the server it would be done to. Positions, times, reports
 * and unmanaged things are left out: moving a line in a file does not make a reviewed plan stale.
 */
function digestChanges(server, changes) {
    const bound = changes.filter((change) => change.verb !== 'report').map(boundPart);
    const text = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({ version: 1, server, changes: bound });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
function boundPart({ kind, key, verb, before, after }) {
    return { kind, key, verb, before: before ?? null, after: after ?? null };
}


/***/ }),

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ frameOf),
/* harmony export */   Q3: () => (/* binding */ settleStrays),
/* harmony export */   Q9: () => (/* binding */ settlePolicies),
/* harmony export */   QC: () => (/* binding */ settleNames),
/* harmony export */   S8: () => (/* binding */ settlePrincipal)
/* harmony export */ });
/* harmony import */ var _answer_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5016);

function frameOf({ alias }, kind, key, source) {
    return { alias, owner: 'apply-access', kind, key, source };
}
/** A list as it is to be. `undefined`: not managed. What is `gone` is in no list. */
function settleNames(declared, mode, actual, gone) {
    const kept = declared === undefined || mode === 'additive' ? actual : [];
    return (0,_answer_field_js__WEBPACK_IMPORTED_MODULE_0__/* .sortNames */ .Hy)([...kept, ...(declared ?? [])].filter((name) => !gone.has(name)));
}
/** Policies of a user or group as declared; `additive` leaves alone what no grant has made. */
function settlePolicies({ absentPolicies, grantPolicies }, { policies, attachments }, actual) {
    const others = actual.filter((name) => !grantPolicies.has(name));
    return settleNames(policies, attachments, others, absentPolicies);
}
/**
 * A user or group as it is to be. The server attaches nothing to, and takes nothing from, what is disabled: it may do
 * nothing, and keeps its policies until it is enabled. Whoever comes to be disabled loses what is to go, and gets nothing.
 */
function settlePrincipal(scope, declared, there) {
    const status = declared.status ?? there?.status ?? 'enabled';
    const before = there?.policies ?? [];
    const meant = settlePolicies(scope, declared, before);
    if (status === 'enabled')
        return { status, policies: meant };
    const isResting = there?.status === 'disabled';
    return { status, policies: before.filter((name) => isResting || meant.includes(name)) };
}
/**
 * What nobody declared. It goes only where its kind is managed at all, so that a file without any users does
 * not mean "no users".
 */
function settleStrays({ alias, unmanaged }, kind, isManaged, strays) {
    if (unmanaged === 'ignore')
        return [];
    return strays.map(({ key, before, keep, oneWay, note }) => {
        const base = { alias, owner: 'apply-access', kind, key, before };
        if (unmanaged === 'delete' && isManaged && keep === undefined)
            return { ...base, verb: 'delete', oneWay };
        const notes = [note, unmanaged === 'delete' ? keep : undefined].filter((text) => text !== undefined);
        return { ...base, verb: 'report', reason: 'unmanaged', ...(notes.length > 0 && { notes }) };
    });
}


/***/ }),

/***/ 1631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ diffDeclared),
/* harmony export */   JX: () => (/* binding */ keepProtection),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   gi: () => (/* binding */ reportUnsupported)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6018);

/** What protects data is never taken away because nobody declared it: it is told instead. */
function keepProtection(unmanaged) {
    return unmanaged === 'delete' ? 'report' : unmanaged;
}
/**
 * Settles what is unmanaged before anything is compared (what must not be deleted counts as desired), then
 * tells the difference of two normalised values. The one place that decides on a verb.
 */
function diffDeclared(frame, desired, actual, unmanaged, remark = () => ({})) {
    if (desired === undefined && actual !== undefined && unmanaged === 'report') {
        return [{ ...frame, verb: 'report', reason: 'unmanaged', before: actual }];
    }
    const settled = desired === undefined && unmanaged !== 'delete' ? actual : (desired ?? undefined);
    const change = compare(frame, settled, actual);
    return change ? [{ ...change, ...remark(change) }] : [];
}
/** The change from what is there to what is wanted; nobody need have declared it. */
function compare(frame, desired, actual) {
    if ((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(desired, actual))
        return undefined;
    if (desired === undefined)
        return actual === undefined ? undefined : { ...frame, verb: 'delete', before: actual };
    if (actual === undefined)
        return { ...frame, verb: 'create', after: desired };
    return { ...frame, verb: 'update', before: actual, after: desired };
}
/** A declaration that this server cannot fulfil: named where it was declared, and the run fails. */
function reportUnsupported(frame, why, sides = {}) {
    return { ...frame, ...sides, verb: 'report', reason: 'unsupported', notes: [why] };
}


/***/ }),

/***/ 739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ normaliseIamPolicy),
/* harmony export */   y: () => (/* binding */ encodeIamPolicy)
/* harmony export */ });
/* harmony import */ var _policy_normalise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1214);

/** What an IAM policy means to the server, in one form; it ignores a `Principal`. */
function normaliseIamPolicy(document) {
    const statements = document.Statement.map(({ Principal: _ignored, ...statement }) => statement);
    const { Id = '', Statement = [] } = (0,_policy_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePolicy */ .R)({ ...document, Statement: statements }) ?? {};
    return { Id, Statement: Statement.map(({ Principal: _none, ...statement }) => statement) };
}
/** The document to send; what is empty is left out. */
function encodeIamPolicy({ Id, Statement }) {
    return (0,_policy_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePolicy */ .D)({ Id, Statement });
}


/***/ }),

/***/ 3677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ diffWanted),
/* harmony export */   TY: () => (/* binding */ wantTargets),
/* harmony export */   a: () => (/* binding */ isUndeclaredRemoval),
/* harmony export */   hq: () => (/* binding */ diffLeftover)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8350);
/* harmony import */ var _diff_declared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1631);
/* harmony import */ var _replication_declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7190);
/* harmony import */ var _replication_settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(205);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4992);





/** How often the server looks at a target where nobody says anything. */
const defaultHealthInterval = 60;
/** The targets that the declared rules lead to, in the order of the file. */
function wantTargets(frame) {
    const present = frame.declared.filter(({ state }) => state === 'present');
    const byTarget = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(present, ({ to }) => (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(to)).values()];
    const wanted = [];
    for (const rules of byTarget) {
        const [rule] = rules;
        if (rule === undefined)
            continue;
        const one = wantTarget(frame, rule, rules);
        const others = [...frame.targets.map(({ target }) => target), ...wanted.map(({ target }) => target)];
        const occupant = others.find((there) => isBeside(there, one.target));
        wanted.push(one.before || !occupant ? one : { ...one, occupant });
    }
    return wanted;
}
function isBeside(there, { endpoint, bucket }) {
    return there.endpoint === endpoint && there.bucket !== bucket;
}
function wantTarget({ bucket: from, targets, former }, rule, rules) {
    const { to, secure } = rule;
    const before = former.get((0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(to)) ?? targets.find(({ target }) => (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(target) === (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(to))?.target;
    const { synchronous, bandwidth, healthInterval } = (0,_replication_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .shareSettings */ .bf)(rules);
    const target = {
        from,
        site: to.site,
        endpoint: to.endpoint,
        secure,
        bucket: to.bucket,
        synchronous,
        bandwidth: bandwidth ?? before?.bandwidth ?? 0,
        healthInterval: healthInterval ?? before?.healthInterval ?? defaultHealthInterval,
        credentials: 'as given',
    };
    return { target, before, rule };
}
/** What is to be made or changed; where it can't be, that is said instead. */
function diffWanted({ alias, targets }, wanted) {
    return wanted.flatMap(({ target, before, rule, occupant }) => {
        const frame = { ...frameOf(alias, target), source: rule.source };
        if (occupant)
            return [(0,_diff_declared_js__WEBPACK_IMPORTED_MODULE_4__/* .reportUnsupported */ .gi)(frame, describeOccupant(target, occupant), { after: target })];
        const change = (0,_diff_declared_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(frame, target, before);
        return change ? [{ ...change, ...remarkTarget(change, targets) }] : [];
    });
}
function describeOccupant(target, occupant) {
    const { from, endpoint } = target;
    return `${from} already has a target at ${endpoint}, ${(0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .nameEnd */ .bC)(occupant)}, and the server takes one bucket of each endpoint: remove the rules to that bucket and apply once, or send to it.`;
}
/**
 * Targets that no declared rule leads to. One goes when its last rule goes by the declaration; one that
 * nobody declared goes by `unmanaged`, or because the server drops all targets with the last rule.
 */
function diffLeftover(frame, wanted, rules) {
    const used = new Set([
        ...rules.filter((rule) => !(0,_replication_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU)(rule)).map(({ to }) => (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(to)),
        ...wanted.map(({ target }) => (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(target)),
    ]);
    const dropsAll = rules.length === 0 && frame.rules.length > 0;
    const leftover = frame.targets.filter(({ target }) => !used.has((0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(target)));
    const kept = frame.targets.filter(({ target }) => used.has((0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(target)));
    return [
        ...leftover.flatMap(({ target }) => diffUnused(frame, target, dropsAll)),
        ...(frame.unmanaged === 'report' ? kept.flatMap(({ target }) => reportKept(frame, wanted, target)) : []),
    ];
}
function diffUnused(frame, target, dropsAll) {
    const base = frameOf(frame.alias, target);
    const absent = frame.declared.find(({ to }) => (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(to) === (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(target))?.source ?? frame.none;
    const before = frame.former.get((0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(target)) ?? target;
    const remove = { ...base, verb: 'delete', before, oneWay: tellForgotten(target) };
    if (absent)
        return [{ ...remove, source: absent }];
    if (frame.unmanaged === 'delete')
        return [remove];
    if (dropsAll)
        return [{ ...remove, notes: [tellSideEffect(target)] }];
    if (frame.unmanaged === 'ignore')
        return [];
    return [{ ...base, verb: 'report', reason: 'unmanaged', before: target }];
}
/** Kept with the undeclared rules that lead there. */
function reportKept({ alias }, wanted, target) {
    if (wanted.some((one) => (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(one.target) === (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(target)))
        return [];
    return [{ ...frameOf(alias, target), verb: 'report', reason: 'unmanaged', before: target }];
}
/** A target that nobody declared and that goes all the same: unsafe unless `unmanaged` is `delete`. */
function isUndeclaredRemoval(change) {
    return change.kind === 'remote-target' && change.verb === 'delete' && change.source === undefined;
}
function frameOf(alias, target) {
    return { alias, owner: 'setup-replication', kind: 'remote-target', key: (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .nameTarget */ .dJ)(target) };
}
function tellForgotten(target) {
    return `The server forgets the keys it has for ${(0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .nameEnd */ .bC)(target)}.`;
}
function tellSideEffect({ from }) {
    return `Nobody declared it: the server drops every target of ${from} together with the last rule.`;
}
function remarkTarget({ alias, before, after }, there) {
    if (after === undefined)
        return {};
    const notes = [];
    if (before === undefined) {
        notes.push(tellUntried(alias, after), ...tellStrangers(after, there));
    }
    else if (before.endpoint !== after.endpoint) {
        const moved = `The same deployment at another address: the target moves from ${before.endpoint} to ${after.endpoint}, its rules stay, and the given keys are sent with it.`;
        notes.push(moved, tellUntried(alias, after));
    }
    if (after.synchronous && !before?.synchronous) {
        notes.push(`Every write to ${after.from} waits for ${after.site}.`);
    }
    if (before?.credentials === 'other') {
        notes.push(`${alias} signs with other keys at ${after.site} than those given: they are replaced.`);
    }
    return notes.length > 0 ? { notes } : {};
}
function tellUntried(alias, { endpoint }) {
    return `Whether ${alias} can reach ${endpoint} is known only when this is applied.`;
}
/** Targets that don't say which deployment they lead to: one may be this one, before it moved. */
function tellStrangers({ site, bucket }, there) {
    return there
        .filter(({ target, deploymentId }) => target.site === '' && target.bucket === bucket && deploymentId === undefined)
        .map(({ target }) => `There is a target ${(0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(target)} at an address of no alias. If that is ${site} before it moved, the server can't tell: this makes a second target and sends everything there once more; then remove the first with its rules (\`unmanaged: delete\`, or by hand).`);
}


/***/ }),

/***/ 7190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bf: () => (/* binding */ shareSettings),
/* harmony export */   dv: () => (/* binding */ identifyRule),
/* harmony export */   lO: () => (/* binding */ declareReplication)
/* harmony export */ });
/* harmony import */ var _config_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5208);
/* harmony import */ var _config_check_replication_flow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6878);
/* harmony import */ var _config_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9154);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9656);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8350);
/* harmony import */ var _remote_target_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4992);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2520);







/**
 * The rules that begin at one alias. `addresses` must have every alias that receives.
 * @throws {Error} for one that it has not: a bug of the caller
 */
function declareReplication(desired, file, alias, addresses) {
    const flows = (0,_config_check_replication_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .listFlows */ .ip)(desired, file).filter(({ from }) => from.alias === alias);
    const rules = flows.map((flow) => declareRule(flow, addresses));
    const none = desired.replication?.bucketReplications?.length === 0;
    return {
        buckets: (0,_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(rules, ({ flow }) => flow.from.bucket),
        ...(none && { none: (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(file, 'bucketReplications') }),
    };
}
function declareRule(flow, addresses) {
    const { rule, source, to } = flow;
    const address = addresses.get(to.alias);
    if (address === undefined)
        throw new Error(`no address for alias ${to.alias}`);
    return {
        flow,
        source,
        state: rule.state ?? 'present',
        to: { site: to.alias, endpoint: address.endpoint, bucket: to.bucket },
        secure: address.secure,
        ...(address.deploymentId !== undefined && { deploymentId: address.deploymentId }),
        prefix: rule.prefix ?? '',
        tags: (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .sortTags */ .uO)(rule.tags ?? []),
    };
}
/** What makes two rules of a bucket the same one: where it leads, and what it takes. */
function identifyRule({ to, prefix, tags }) {
    return JSON.stringify([(0,_remote_target_address_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOf */ .TN)(to), prefix, tags.map(({ key, value }) => [key, value])]);
}
/** What the rules to one target share; the first that says something counts, and one that waits is enough. */
function shareSettings(rules) {
    const declared = rules.map(({ flow }) => flow.rule);
    return {
        synchronous: declared.some(({ isAsync }) => isAsync === false),
        bandwidth: first(declared.map(({ bandwidth }) => toBytes(bandwidth))),
        healthInterval: first(declared.map(({ healthInterval }) => (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(healthInterval ?? ''))),
    };
}
function toBytes(size) {
    return typeof size === 'string' ? (0,_config_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .z)(size) : size;
}
function first(values) {
    return values.find((value) => value !== undefined);
}


/***/ }),

/***/ 205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XU: () => (/* binding */ isDead),
  z1: () => (/* binding */ settleRules),
  YR: () => (/* binding */ sortRules)
});

// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
// EXTERNAL MODULE: ./build/src/resources/adopt-id.js
var adopt_id = __webpack_require__(7043);
// EXTERNAL MODULE: ./build/src/resources/remote-target/address.js
var address = __webpack_require__(4992);
// EXTERNAL MODULE: ./build/src/resources/replication/declared.js
var replication_declared = __webpack_require__(7190);
;// CONCATENATED MODULE: ./build/src/resources/replication/priority.js
/** The server takes each priority once among the rules of a bucket, whatever their targets. */
/** The server keeps it in a signed number of this size. */
const maxPriority = 2_147_483_647;
/**
 * A priority for each: the declared one where it is free, else the current one where it is free, else a new
 * one above all others, the highest to the first. What it gives it gives again when asked with it as current.
 */
function assignPriorities(wishes, kept) {
    const taken = new Set(kept);
    const given = new Map();
    const give = (index, priority) => {
        if (priority === undefined || given.has(index) || taken.has(priority))
            return;
        given.set(index, priority);
        taken.add(priority);
    };
    const equal = findEqual(wishes);
    wishes.forEach(({ declared }, index) => {
        if (declared !== undefined && !equal.has(declared))
            give(index, declared);
    });
    wishes.forEach(({ current }, index) => {
        give(index, current);
    });
    const open = [...wishes.keys()].filter((index) => !given.has(index));
    const fresh = listFree(open.length, taken);
    open.forEach((index, place) => {
        give(index, fresh[place]);
    });
    return [...wishes.keys()].map((index) => given.get(index) ?? 0);
}
/** Those that more than one declares: none of them can have it by right. */
function findEqual(wishes) {
    const seen = new Set();
    const equal = new Set();
    for (const { declared } of wishes) {
        if (declared === undefined)
            continue;
        if (seen.has(declared))
            equal.add(declared);
        seen.add(declared);
    }
    return equal;
}
/** Downwards from just above all that are taken, or from the highest there is. */
function listFree(count, taken) {
    const free = [];
    let next = Math.min(maxPriority, Math.max(0, ...taken) + count);
    for (; free.length < count; next -= 1)
        if (!taken.has(next))
            free.push(next);
    return free;
}

;// CONCATENATED MODULE: ./build/src/resources/replication/settle.js
/** What the rules of a bucket should be, with all that stays although nobody declared it. */





/** `refused`: keys of targets that can't be, and so no rule can lead there. */
function settleRules(frame, refused) {
    const present = frame.declared.filter(({ state, to }) => state === 'present' && !refused.has((0,address/* keyOf */.TN)(to)));
    const undeclared = listUndeclared(frame);
    const twins = present.map((rule) => findTwin(rule, frame.rules));
    const priorities = assignPriorities(present.map(({ flow }, index) => ({ declared: flow.rule.priority, current: twins[index]?.priority })), new Set(undeclared.map(({ priority }) => priority)));
    const taken = new Set(frame.rules.map(({ id }) => id));
    const pairs = present.map((declared, index) => {
        const before = twins[index];
        const id = before?.id ?? (0,adopt_id/* makeId */.M)((0,replication_declared/* identifyRule */.dv)(declared), taken, `to-${declared.to.site}`);
        taken.add(id);
        return { declared, before, after: completeRule(declared, before, id, priorities[index] ?? 0) };
    });
    const rules = sortRules([...pairs.map(({ after }) => after), ...undeclared]);
    return settleDead({ rules, undeclared, pairs }, frame);
}
/** The highest priority first, which is the order in which they count. */
function sortRules(rules) {
    return [...rules].sort((a, b) => b.priority - a.priority);
}
/** A rule that is there beside its equal, with the same filter to the same target, is not kept. */
function listUndeclared({ declared, none, unmanaged, rules }) {
    if (none || unmanaged === 'delete')
        return [];
    const known = new Set(declared.map(replication_declared/* identifyRule */.dv));
    return rules.filter((rule) => !known.has((0,replication_declared/* identifyRule */.dv)(rule)));
}
function findTwin(rule, rules) {
    const identity = (0,replication_declared/* identifyRule */.dv)(rule);
    return sortRules(rules).find((there) => (0,replication_declared/* identifyRule */.dv)(there) === identity);
}
/** What is not declared stays as it is; a new rule sends what most people expect of a copy. */
function completeRule({ flow: { rule }, to, prefix, tags }, twin, id, priority) {
    return {
        id,
        enabled: true,
        priority,
        prefix,
        tags,
        deleteMarkers: rule.deleteMarkers ?? twin?.deleteMarkers ?? tags.length === 0,
        deletes: rule.deletes ?? twin?.deletes ?? false,
        existingObjects: rule.existingObjects ?? true,
        metadataSync: rule.metadataSync ?? twin?.metadataSync ?? true,
        storageClass: rule.storageClass ?? twin?.storageClass ?? '',
        to,
    };
}
/** A rule whose target is gone: the server lets it be, but takes it in no new list of rules. */
function isDead(rule) {
    return rule.to.bucket === '';
}
/** Dead rules stay only as long as nothing else of the list changes. */
function settleDead(settled, { rules }) {
    if (!settled.undeclared.some(isDead))
        return settled;
    if ((0,canonical_json/* sameJson */.Vk)(settled.rules, sortRules(rules)))
        return settled;
    const alive = (rule) => !isDead(rule);
    return { ...settled, rules: settled.rules.filter(alive), undeclared: settled.undeclared.filter(alive) };
}


/***/ }),

/***/ 5576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ tellSecret),
/* harmony export */   No: () => (/* binding */ changeSecret),
/* harmony export */   OZ: () => (/* binding */ nameSecret)
/* harmony export */ });
/** What a plan says of the secret key of a user or service account, which no server tells. */
/** The secret of a new identity. */
function nameSecret(secret) {
    return secret?.kind === 'generate' ? 'generated' : 'as declared';
}
/** Where it comes from, or goes to. */
function tellSecret(secret) {
    if (secret === undefined)
        return 'No secret is declared for it.';
    if (secret.kind === 'environment')
        return `Its secret key is taken from ${secret.variable}.`;
    const { deliver } = secret;
    if (deliver.kind === 'output')
        return 'Its secret key is generated, and is then in the output `secrets`.';
    if (deliver.kind === 'file')
        return `Its secret key is generated, and is then in the file ${deliver.path}.`;
    const place = [deliver.repository, deliver.environment].filter((part) => part !== undefined).join(', ');
    return `Its secret key is generated, and is then the secret ${deliver.name} of GitHub Actions${place && ` (${place})`}.`;
}
/**
 * Whether the secret of an identity is set anew. Who is disabled can't be tried, and was perhaps disabled because
 * the secret got out: so none comes back with the old one where the environment gives one.
 */
function changeSecret({ name, secret, differs, before, after }) {
    const set = (was, note) => ({
        before: { secret: was },
        after: { secret: 'as declared' },
        notes: [note],
    });
    const replaced = `${name} signs in with another secret key than the declared one: it is replaced, and the old one ends at once.`;
    if (differs)
        return set('other', replaced);
    const revived = before === 'disabled' && after === 'enabled';
    if (revived && secret?.kind === 'environment')
        return set('unknown', `The secret key of ${name} is set anew from ${secret.variable}, since that of a disabled one can't be tried: the old one does not come back.`);
    const notes = revived ? [`${name} signs in with the same secret key as before it was disabled.`] : [];
    return { before: {}, after: {}, notes };
}


/***/ }),

/***/ 8229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isDroppedAccount),
/* harmony export */   l: () => (/* binding */ diffServiceAccounts)
/* harmony export */ });
/* harmony import */ var _access_frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6541);
/* harmony import */ var _diff_declared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1631);
/* harmony import */ var _iam_policy_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(739);
/* harmony import */ var _secret_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5576);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(808);





const gone = 'Its secret key is gone for good.';
function diffServiceAccounts(frame, declared, { serviceAccounts }) {
    const keys = new Set(declared.map(({ accessKey }) => accessKey));
    const undeclared = [...serviceAccounts].filter(([key]) => !keys.has(key));
    const dropped = undeclared.filter(([, { parent }]) => frame.goneUsers.has(parent));
    const strays = undeclared
        .filter(([, { parent }]) => !frame.goneUsers.has(parent))
        .map(([key, { parent }]) => {
        const keep = frame.own.has(key) ? { keep: 'It stays: this run signs in with it.' } : {};
        return { key, before: { parent }, oneWay: gone, ...keep };
    });
    return [
        ...declared.flatMap((account) => diffAccount(frame, account, serviceAccounts.get(account.accessKey))),
        ...dropped.map(([key, { parent }]) => dropAccount(frame, key, parent)),
        ...(0,_access_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .settleStrays */ .Q3)(frame, 'service-account', declared.length > 0, strays),
    ];
}
/** The server removes it together with its parent. */
function dropAccount({ alias }, key, parent) {
    const base = { alias, owner: 'apply-access', kind: 'service-account', key, verb: 'delete' };
    const notes = [`Nobody declared it: the server removes it together with its parent ${parent}.`];
    return { ...base, before: { parent }, oneWay: gone, notes };
}
/** An account that nobody declared and that goes all the same: unsafe unless `unmanaged` is `delete`. */
function isDroppedAccount(change) {
    return change.kind === 'service-account' && change.verb === 'delete' && change.source === undefined;
}
function diffAccount(frame, declared, known) {
    const { accessKey, parent, state, source, secret } = declared;
    const at = (0,_access_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .frameOf */ .Dm)(frame, 'service-account', accessKey, source);
    const there = known?.detail;
    if (state === 'absent') {
        const change = (0,_diff_declared_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(at, undefined, there);
        return change ? [{ ...change, oneWay: gone }] : [];
    }
    const settled = settleAccount(declared, there);
    if (there === undefined) {
        const created = { ...settled, secret: (0,_secret_change_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSecret */ .OZ)(secret) };
        return [{ ...at, verb: 'create', after: created, notes: [(0,_secret_change_js__WEBPACK_IMPORTED_MODULE_3__/* .tellSecret */ .Kt)(secret)] }];
    }
    const refused = findFixed(settled, there);
    if (refused !== undefined)
        return [(0,_diff_declared_js__WEBPACK_IMPORTED_MODULE_2__/* .reportUnsupported */ .gi)(at, refused, { before: there, after: settled })];
    const { before, after, notes } = (0,_secret_change_js__WEBPACK_IMPORTED_MODULE_3__/* .changeSecret */ .No)({
        ...{ name: accessKey, secret, differs: frame.otherSecrets.has(accessKey) },
        ...{ before: there.status, after: settled.status },
    });
    const change = (0,_diff_declared_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(at, { ...settled, ...after }, { ...there, ...before });
    if (!change)
        return [];
    const told = [...tellWidened(parent, there, settled), ...notes];
    return [told.length > 0 ? { ...change, notes: told } : change];
}
/** Without a policy it would inherit: that is refused before anything is made. */
function settleAccount(declared, there) {
    const { parent, status, name, description, expires, policy } = declared;
    const embedded = policy?.kind === 'document' ? (0,_iam_policy_types_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseIamPolicy */ .m)(policy.document) : policy?.kind;
    return {
        parent,
        status: status ?? there?.status ?? 'enabled',
        name: name ?? there?.name ?? '',
        description: description ?? there?.description ?? '',
        expires: expires === undefined ? (there?.expires ?? null) : (0,_types_js__WEBPACK_IMPORTED_MODULE_4__/* .formatExpiry */ .B)(expires),
        policy: embedded ?? there?.policy ?? 'inherit',
    };
}
/** What the server can't change of an account that is there. */
function findFixed({ parent, name, description, policy }, there) {
    if (there.parent !== parent) {
        return `It belongs to ${there.parent}, and the server can't give it to another user: declare a new access key, or this one absent first.`;
    }
    if (isEmpty(policy) && !isEmpty(there.policy)) {
        return "The server can't empty the policy of an account, which would keep what it may: disable it without a policy, or declare one that denies.";
    }
    const blank = [
        ...(name === '' && there.name !== '' ? ['name'] : []),
        ...(description === '' && there.description !== '' ? ['description'] : []),
    ];
    if (blank.length === 0)
        return undefined;
    return `The server can't take away the ${blank.join(' and ')} of an account: write another, or leave the key out.`;
}
function isEmpty(policy) {
    return typeof policy !== 'string' && policy.Statement.length === 0;
}
function tellWidened(parent, before, after) {
    if (after.policy !== 'inherit' || before.policy === 'inherit')
        return [];
    if (before.policy === 'unclear')
        return [
            `The server does not tell whether it may do all that ${parent} may, or nothing: its policy is empty. From then on it is the former.`,
        ];
    return [`From then on it may do all that ${parent} may.`];
}


/***/ }),

/***/ 808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatExpiry)
/* harmony export */ });
/** As servers keep it; they answer the beginning of 1970, or of all time, for never. */
function formatExpiry(time) {
    if (time === null || Number.isNaN(time) || time <= 0)
        return null;
    return new Date(Math.floor(time / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}


/***/ })

};
