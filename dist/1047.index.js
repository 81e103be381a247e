export const id = 1047;
export const ids = [1047];
export const modules = {

/***/ 2052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dropBeside)
/* harmony export */ });
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1931);

/**
 * Without rights that go with another one of somebody's list in one bucket: who may read objects may read their tags
 * there too, and whoever has any business in a bucket its region and its unfinished uploads. What stands alone stays.
 */
function dropBeside(rights) {
    const plain = rights.filter(({ actions }) => actions.length === 0);
    const goesWith = ({ ability, reach }) => ability === 'list' || ability === 'inspect'
        ? plain.length > 0
        : plain.some((one) => one.ability === ability && (0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .coversReach */ .A$)(one.reach, reach));
    return rights.filter((right) => right.actions.length === 0 || !goesWith(right));
}


/***/ }),

/***/ 7595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ createGrantFinder),
/* harmony export */   LF: () => (/* binding */ findVersionGrants),
/* harmony export */   LQ: () => (/* binding */ mayAllow)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6018);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8350);
/* harmony import */ var _policy_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(640);
/* harmony import */ var _policy_resource_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7218);
/* harmony import */ var _policy_server_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9008);
/* harmony import */ var _policy_wildcard_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9640);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5937);
/* harmony import */ var _evaluate_condition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(875);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2316);
/* harmony import */ var _match_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5161);
/* harmony import */ var _named_bucket_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2228);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1931);
/* harmony import */ var _request_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5849);
/** How far an action reaches in a bucket, by the statements of one layer. */













/** Where every layer allows the action. `values` of the place are those of the caller. */
function findGrants({ layers, values }, action, bucket) {
    const [first, ...others] = layers.map((layer) => findAllowed(layer, action, { bucket, values }));
    if (first === undefined)
        return [{ reach: base(action), origins: [], everywhere: true }];
    return others.reduce(joinGrants, first);
}
/** `findGrants` for many actions: those that the same statements are about reach as far. */
function createGrantFinder(standing, bucket) {
    const statements = standing.layers.flatMap((layer) => layer.statements.map(({ statement }) => statement));
    const known = new Map();
    return (action) => {
        const about = statements.map((statement) => (isAbout(statement, action) ? '1' : '0')).join('');
        const key = `${isOnObjects(action)} ${about}`;
        const grants = known.get(key) ?? findGrants(standing, action, bucket);
        known.set(key, grants);
        return grants;
    };
}
/** The same for deleting one version for good, where some layers only have to not deny it. */
function findVersionGrants({ layers, values }, bucket) {
    const action = 's3:DeleteObjectVersion';
    const deletable = findGrants({ layers, values }, 's3:DeleteObject', bucket);
    return layers.reduce((grants, layer) => {
        const place = { bucket, values };
        const asked = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .askedOfVersions */ .x)(layer);
        if (asked === 'full')
            return joinGrants(grants, findAllowed(layer, action, place));
        return asked === 'denials' ? takeDenied(grants, layer, action, place) : grants;
    }, deletable);
}
/** Names of objects, or the bucket itself. */
function base(action) {
    return isOnObjects(action) ? _reach_js__WEBPACK_IMPORTED_MODULE_6__/* .everything */ .YT : { ..._reach_js__WEBPACK_IMPORTED_MODULE_6__/* .everything */ .YT, within: [''] };
}
/** One that is named among those of objects the server asks of the bucket. */
function isOnObjects(action) {
    return action !== 's3:ResetBucketReplicationState' && (_policy_server_action_js__WEBPACK_IMPORTED_MODULE_1__/* .knownActions */ .Bp.get(action)?.onObjects ?? false);
}
function joinGrants(some, others) {
    return some.flatMap((one) => others.flatMap((other) => {
        const reach = (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .intersect */ .y$)(one.reach, other.reach);
        if (reach === undefined)
            return [];
        const origins = [...one.origins, ...other.origins];
        return [{ reach, origins, everywhere: one.everywhere && other.everywhere }];
    }));
}
function findAllowed(layer, action, place) {
    const allowed = layer.statements.flatMap((owned) => {
        if (owned.statement.Effect !== 'Allow')
            return [];
        const reaches = spread(owned, action, place).flatMap((reach) => (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .tidy */ .DZ)(reach) ?? []);
        if (reaches.length === 0)
            return [];
        const everywhere = takesInOthers(owned.statement, place.bucket);
        return reaches.map((reach) => ({ reach, origins: [owned.origin], everywhere }));
    });
    return takeDenied(allowed, layer, action, place);
}
/** More parts of one reach than anybody writes policies for. */
const mostParts = 50;
function takeDenied(grants, layer, action, place) {
    const denials = layer.statements.flatMap((owned) => owned.statement.Effect === 'Deny' && mayBind(owned.statement, place) ? spread(owned, action, place) : []);
    return denials.reduce((left, denial) => left.flatMap((grant) => takeOne(grant.reach, denial, left.length < mostParts).map((reach) => ({ ...grant, reach }))), [...grants]);
}
/**
 * A denial under conditions takes nothing for sure; it is a remark on what it may take, and one only, since it asks for
 * all of them together. `split`: only there; else on the whole, and says where.
 */
function takeOne(reach, denial, split) {
    if (denial.terms.length === 0)
        return (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .subtract */ .Re)(reach, denial);
    const both = (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .intersect */ .y$)(reach, { ...denial, terms: [] });
    if (both === undefined)
        return [reach];
    const term = `unless ${[...new Set(denial.terms)].sort().join(', and ')}`;
    const remark = (part, text) => ({
        ...part,
        terms: [...new Set([...part.terms, text])].sort(),
    });
    if (split)
        return [...(0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .subtract */ .Re)(reach, denial), remark(both, term)];
    return [remark(reach, `${term}, in ${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalJson */ .dj)([denial.within, denial.except])}`)];
}
/** False for a denial that is about other callers: nobody claims to be another one to be denied something. */
function mayBind({ Condition }, { values }) {
    return (0,_evaluate_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateConditions */ .w)(Condition, (0,_request_value_js__WEBPACK_IMPORTED_MODULE_7__/* .readHonestly */ .Xx)(values)) !== 'no';
}
const abouts = new WeakMap();
/** Found once for each statement: few of them count for many callers, in many buckets. */
function isAbout(statement, action) {
    const known = abouts.get(statement) ?? new Map();
    abouts.set(statement, known);
    const about = known.get(action) ?? (0,_match_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesAction */ .ch)(statement, action);
    known.set(action, about);
    return about;
}
/** False where some layer allows it nowhere, whatever the bucket. */
function mayAllow({ layers }, action) {
    return layers.every(({ statements }) => statements.some(({ statement }) => statement.Effect === 'Allow' && isAbout(statement, action)));
}
/** Where the statement is about the action. */
function spread({ statement, origin }, action, place) {
    if (!isAbout(statement, action))
        return [];
    const terms = listTerms(statement, place);
    const start = base(action);
    const isLimited = origin.kind === 'bucket-policy' || (0,_match_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .limitsResource */ .NK)(statement, place.bucket);
    const { Resource, NotResource } = isLimited ? statement : {};
    const read = (widens) => (resource) => readResource(resource, { action, origin, widens }, place);
    const [named, spared] = [(0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(Resource), (0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(NotResource)];
    const allows = statement.Effect === 'Allow';
    const within = named.length > 0 ? named.flatMap(read(allows)) : [{ patterns: start.within, terms: [] }];
    const except = spared.flatMap(read(!allows));
    return within.flatMap(({ patterns, terms: own }) => patterns.map((pattern) => ({
        within: [...start.within, pattern],
        // Which names are spared depends too, where a variable is among them: then none of them is for sure.
        except: except.flatMap((one) => (one.terms.length > 0 ? [] : one.patterns)),
        terms: [...terms, ...own, ...except.flatMap((one) => one.terms)],
    })));
}
function readResource(resource, { action, origin, widens }, { bucket, values }) {
    const written = (0,_policy_resource_js__WEBPACK_IMPORTED_MODULE_9__/* .resourcePattern */ .nn)(resource);
    if (written === undefined)
        return [];
    const filled = (0,_request_value_js__WEBPACK_IMPORTED_MODULE_7__/* .fillResource */ .ey)(written, (0,_request_value_js__WEBPACK_IMPORTED_MODULE_7__/* .readValues */ .N$)(values));
    // A denial of what is the caller's own leaves what is others' in the buckets of such names.
    const personal = widens && standsForPersonal(written, bucket);
    const pattern = personal ? filled.pattern.replace(/^[^/]*/, () => bucket) : filled.pattern;
    const terms = filled.certain && !personal ? [] : [`variables in ${resource}`];
    const patterns = isOnObjects(action)
        ? (0,_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .deriveGlob */ .ik)(pattern, `${bucket}/`)
        : meansBucket(pattern, bucket, origin)
            ? ['']
            : [];
    return patterns.length > 0 ? [{ patterns, terms }] : [];
}
/** Whether the bucket is the one for all that a variable in their name makes, such as `home-${aws:username}`. */
function standsForPersonal(pattern, bucket) {
    return /^[^/]*\$\{/.test(pattern) && (0,_named_bucket_js__WEBPACK_IMPORTED_MODULE_5__/* .nameBucket */ .cv)(pattern) === bucket;
}
/** To policies of users the bucket is `bucket/` as well, which `bucket/*` matches. */
function meansBucket(pattern, bucket, { kind }) {
    if (kind === 'bucket-policy')
        return (0,_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_11__/* .matchesWildcard */ ._W)(pattern, bucket);
    return pattern === bucket || (0,_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_11__/* .matchesWildcard */ ._W)(pattern, `${bucket}/`);
}
/** The conditions, each as one remark; those of an Allow only as far as not every request of this caller has them. */
function listTerms({ Condition, Effect }, { values }) {
    return Object.entries(Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).flatMap(([key, value]) => {
        const fulfilled = (0,_evaluate_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateConditions */ .w)({ [operator]: { [key]: value } }, (0,_request_value_js__WEBPACK_IMPORTED_MODULE_7__/* .readHonestly */ .Xx)(values));
        if (fulfilled === 'yes' && Effect === 'Allow')
            return [];
        return [`${operator} ${key} ${listValues((0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(value))}`];
    }));
}
function listValues(values) {
    return [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_12__/* .groupBy */ .$)(values, String).keys()]
        .sort()
        .map((value) => (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalJson */ .dj)(value))
        .join(' or ');
}
/** Whether one pattern takes in more buckets than this one. */
function takesInOthers(statement, bucket) {
    if ((0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(statement.NotResource).length > 0 || !(0,_match_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .limitsResource */ .NK)(statement, bucket))
        return true;
    return (0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(statement.Resource).some((resource) => {
        const [first = ''] = ((0,_policy_resource_js__WEBPACK_IMPORTED_MODULE_9__/* .resourcePattern */ .nn)(resource) ?? '').split('/');
        return /[*?]/.test(first) && (0,_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_11__/* .matchesWildcard */ ._W)(first, bucket);
    });
}


/***/ }),

/***/ 1931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ coversReach),
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   dN: () => (/* binding */ reachesOverlap),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2316);
/** Sets of names in a bucket, as policies can describe them; and what is under conditions among them. */

const everything = { within: ['*'], except: [], terms: [] };
/** In the shortest form; undefined where no name is left for sure. */
function tidy({ within, except, terms }) {
    const narrow = within.filter((one, index) => !within.some((other, place) => place !== index && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .coversGlob */ .Lu)(one, other) && (place < index || !(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .coversGlob */ .Lu)(other, one))));
    const apart = narrow.some((one, index) => narrow.slice(index + 1).some((other) => !(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globsOverlap */ .BX)(one, other)));
    const taken = except.some((one) => narrow.some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .coversGlob */ .Lu)(one, pattern)));
    if (apart || taken)
        return undefined;
    const felt = except.filter((one) => narrow.every((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globsOverlap */ .BX)(one, pattern)));
    return { within: [...narrow].sort(), except: (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .dropCovered */ .gI)(felt).sort(), terms: [...new Set(terms)].sort() };
}
/** What is in both. */
function intersect(one, other) {
    return tidy({
        within: [...one.within, ...other.within],
        except: [...one.except, ...other.except],
        terms: [...one.terms, ...other.terms],
    });
}
/** What of `reach` is not in `taken`, whatever `taken` depends on. */
function subtract(reach, taken) {
    if (intersect(reach, taken) === undefined)
        return [reach];
    const outside = taken.within.map((pattern) => ({ ...reach, except: [...reach.except, pattern] }));
    const spared = taken.except.map((pattern) => ({ ...reach, within: [...reach.within, pattern] }));
    return [...outside, ...spared].flatMap((one) => tidy(one) ?? []);
}
/** Whether all of `narrow` is surely in `wide`, by what both depend on too. */
function coversReach(wide, narrow) {
    return wide.terms.every((term) => narrow.terms.includes(term)) && subtract(narrow, wide).length === 0;
}
function reachesOverlap(one, other) {
    return intersect(one, other) !== undefined;
}


/***/ }),

/***/ 5202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ findServerRights),
/* harmony export */   qZ: () => (/* binding */ createHeld),
/* harmony export */   y9: () => (/* binding */ allOfServer)
/* harmony export */ });
/* harmony import */ var _policy_admin_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4353);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5937);
/* harmony import */ var _find_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7595);
/** What a caller may do with the server as a whole. */




/** `admin:*` stands for every action of administration, those without a name of their own among them. */
const allOfServer = 'admin:*';
const onServer = [..._policy_admin_action_js__WEBPACK_IMPORTED_MODULE_0__/* .exactActions */ .TW].flatMap(([action, service]) => service === 'admin' || service === 'kms' ? [action] : []);
/** Of those who may do anything there. */
function findServerRights(callers) {
    return callers.flatMap(([principal, standing]) => {
        if (standing === undefined)
            return [];
        const allowed = onServer.flatMap((action) => {
            const answer = (0,_find_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .mayAllow */ .LQ)(standing, action) ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(standing, { action }) : 'no';
            return answer === 'no' ? [] : [{ action, isConditional: answer === 'maybe' }];
        });
        if (allowed.length === 0)
            return [];
        const conditional = allowed.filter(({ isConditional }) => isConditional);
        return [{ principal, actions: names(allowed), conditional: names(conditional) }];
    });
}
function names(rights) {
    return rights.map(({ action }) => action).sort();
}
/** How actions are held by one audit; who holds all holds each. */
function createHeld(rights, nameOf) {
    const byName = new Map(rights.map((right) => [nameOf(right.principal), indexRight(right)]));
    return (principal, action) => {
        const held = byName.get(nameOf(principal));
        if (held === undefined)
            return 'no';
        const all = action.startsWith('admin:') ? held.get(allOfServer) : undefined;
        return (0,_certainty_js__WEBPACK_IMPORTED_MODULE_3__/* .anyOf */ .EB)([held.get(action) ?? 'no', all ?? 'no']);
    };
}
function indexRight({ actions, conditional }) {
    return new Map(actions.map((action) => [action, conditional.includes(action) ? 'maybe' : 'yes']));
}


/***/ }),

/***/ 6385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ changeTitle)
/* harmony export */ });
/**
 * The words in which a difference is told. A change is data: it can be shown, saved, hashed, compared
 * with another, and applied by another job. Imports only the words of findings.
 */
/** `primary_cluster lifecycle users`: names a change in a line of text. */
function changeTitle(change) {
    return `${change.alias} ${change.kind} ${change.key}`;
}


/***/ }),

/***/ 8619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ serialiseDigests),
/* harmony export */   id: () => (/* binding */ parseReviewedPlan),
/* harmony export */   kD: () => (/* binding */ planFileVersion),
/* harmony export */   zA: () => (/* binding */ serialisePlan)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1707);
/* harmony import */ var _policy_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(640);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1229);



/** Version of the plan file's shape; see `schemas/plan.schema.json`. */
const planFileVersion = 1;
/** The plan as a file: reviewable, and enough for another job to see that nothing has moved. */
function serialisePlan({ sections }, configDigest) {
    return `${JSON.stringify({ version: planFileVersion, configDigest, sections }, null, 2)}\n`;
}
/** The value of the output `plan-digest`: a JSON map of section id → digest. */
function serialiseDigests(plan) {
    return JSON.stringify(Object.fromEntries(plan.sections.map(({ id, digest }) => [id, digest])));
}
/** Takes a plan file's text, or the map that `plan-digest` holds. @returns undefined if it is neither. */
function parseReviewedPlan(text) {
    const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(text);
    if (!(0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    if ('version' in value || 'sections' in value)
        return parsePlanFile(value);
    const digests = Object.entries(value).filter(isDigest);
    if (digests.length === 0 || digests.length < Object.keys(value).length)
        return undefined;
    return { digests: new Map(digests), changes: new Map() };
}
function parsePlanFile({ version, sections, configDigest, }) {
    if (version !== planFileVersion || !Array.isArray(sections))
        return undefined;
    const digests = new Map();
    const changes = new Map();
    for (const section of sections) {
        if (!(0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(section) || typeof section.id !== 'string')
            return undefined;
        const entry = [section.id, section.digest];
        if (!isDigest(entry) || !Array.isArray(section.changes))
            return undefined;
        digests.set(...entry);
        changes.set(section.id, (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintChanges */ .s)(section.changes.filter(isBound)));
    }
    return { digests, changes, ...(typeof configDigest === 'string' && { configDigest }) };
}
/** What was parsed from JSON holds nothing but JSON. */
function isBound(change) {
    if (!(0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(change))
        return false;
    const verbs = ['create', 'update', 'delete', 'report'];
    return verbs.includes(change.verb) && typeof change.kind === 'string' && typeof change.key === 'string';
}
function isDigest(entry) {
    return typeof entry[1] === 'string' && /^[0-9a-f]{64}$/.test(entry[1]);
}


/***/ }),

/***/ 1229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fingerprintChanges)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6018);

/** Title of each change that would be made → its values, in one text that can be compared. */
function fingerprintChanges(changes) {
    const made = changes.filter((change) => change.verb !== 'report');
    return new Map(made.map(({ verb, kind, key, before, after }) => [
        `${verb} ${kind} ${key}`,
        (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ before: before ?? null, after: after ?? null }),
    ]));
}


/***/ }),

/***/ 3866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ countVerbs),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   ik: () => (/* binding */ hasChanges)
/* harmony export */ });
function changesOf(plan) {
    return plan.sections.flatMap((section) => section.changes);
}
function countVerbs(changes) {
    const counts = { create: 0, update: 0, delete: 0, report: 0 };
    for (const change of changes)
        counts[change.verb] += 1;
    return counts;
}
/** Whether applying the plan would write anything. */
function hasChanges(plan) {
    return changesOf(plan).some((change) => change.verb !== 'report');
}


/***/ }),

/***/ 5172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ compareExposure)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6018);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8350);
/* harmony import */ var _exposure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(640);




const none = { Statement: [] };
/** What a change of a bucket's policy means to people who have not signed in; `undefined` is no policy. */
function compareExposure(bucket, before = none, after = none) {
    const old = examine(before, bucket);
    const fresh = examine(after, bucket);
    return { opened: findGains(old, fresh, cautious), closed: findGains(fresh, old, sceptical) };
}
const isAlike = (one, other) => one.plain || one.terms === other.terms;
/** Nothing that opens goes untold. */
const cautious = { isOpen: isAlike, isClosed: () => true };
/** Nothing is called closed that may be open: conditions are no boundary. */
const sceptical = { isOpen: () => true, isClosed: ({ plain }) => plain };
function examine(document, bucket) {
    const sort = (exposures) => (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(exposures.map((exposure) => addTerms(exposure, document)), ({ action }) => action);
    return { allowed: sort((0,_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .findExposure */ .BL)(document, bucket)), denied: sort((0,_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .findDenials */ .UG)(document, bucket)) };
}
function addTerms(exposure, { Statement }) {
    const { Condition = {}, NotResource } = Statement[exposure.statement] ?? {};
    const spared = [...(0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .toList */ .st)(NotResource)].sort();
    const plain = !exposure.conditional && spared.length === 0;
    return { ...exposure, plain, terms: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)([Condition, spared]) };
}
/** What is open in `to` and was not in `from`. */
function findGains(from, to, belief) {
    const gained = [...to.allowed].flatMap(([action, exposures]) => {
        const before = from.allowed.get(action) ?? [];
        const isNew = (open) => !before.some((old) => (0,_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .coversObjects */ .ld)(old.objects, open.objects) && belief.isOpen(old, open));
        const denials = (from.denied.get(action) ?? []).filter((denial) => belief.isClosed(denial));
        const freed = denials.filter((denial) => !isStillDenied(denial, to.denied.get(action) ?? []));
        return exposures.flatMap((open) => [...(isNew(open) ? [open] : []), ...findFreed(open, freed)]);
    });
    const places = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(gained, ({ ability, objects }) => JSON.stringify([ability, objects]));
    return [...places.values()].flatMap(([first]) => {
        if (first === undefined)
            return [];
        const { ability, objects } = first;
        return [{ ability, objects, partly: overlapsAny(first, from) }];
    });
}
function isStillDenied(denial, denials) {
    return denials.some((still) => (0,_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .coversObjects */ .ld)(still.objects, denial.objects) && isAlike(still, denial));
}
/** The part of what is open now that a denial kept closed. */
function findFreed(open, denials) {
    const overlapping = denials.filter((denial) => mayOverlap(denial.objects, open.objects));
    return overlapping.map((denial) => {
        const whole = (0,_exposure_js__WEBPACK_IMPORTED_MODULE_0__/* .coversObjects */ .ld)(denial.objects, open.objects);
        return { ...open, objects: whole ? open.objects : denial.objects };
    });
}
function overlapsAny({ ability, objects }, { allowed }) {
    return [...allowed.values()].some((exposures) => exposures.some((one) => one.ability === ability && mayOverlap(one.objects, objects)));
}
/** False only where no name can match both patterns, by what they begin with. */
function mayOverlap(one, other) {
    if (one === '' || other === '')
        return one === other;
    const a = readBeginning(one);
    const b = readBeginning(other);
    return a.startsWith(b) || b.startsWith(a);
}
/** Up to the first wildcard. */
function readBeginning(pattern) {
    return pattern.slice(0, pattern.search(/[*?]|$/));
}


/***/ }),

/***/ 9460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listAccessChanges),
/* harmony export */   H: () => (/* binding */ listWays)
/* harmony export */ });
/* harmony import */ var _access_beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2052);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8350);
/* harmony import */ var _plan_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(319);
/* harmony import */ var _access_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8364);
/* harmony import */ var _escalation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3708);
/* harmony import */ var _server_right_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1733);






/** One line for what is the same for several, in several places; gains first, and the gravest of them. */
function listAccessChanges(sites, show, bounds) {
    const tell = (verb, choose) => {
        const changes = sites.flatMap(({ alias, diff }) => dropBesides(choose(diff)).map((change) => ({ ...change, alias })));
        return foldPlaces(changes)
            .sort((a, b) => rank(a[0]) - rank(b[0]))
            .map((alike) => ({ verb, text: describeChange(verb, alike, show, bounds) }));
    };
    const tellServer = (verb, rights, ways) => sites.flatMap(({ alias, diff }) => (0,_server_right_js__WEBPACK_IMPORTED_MODULE_3__/* .describeServerRights */ .u)(diff[rights], diff[ways], show, bounds).map((line) => ({
        verb,
        text: `on the server ${show(alias, 'name')}: ${line}`,
    })));
    return [
        ...tellServer('gains', 'serverGains', 'newEscalations'),
        ...tell('gains', ({ gains }) => gains),
        ...tellServer('loses', 'serverLosses', 'goneEscalations'),
        ...tell('loses', ({ losses }) => losses),
    ];
}
function dropBesides(changes) {
    const places = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(changes, ({ bucket, principal }) => JSON.stringify([bucket, principal]));
    return [...places.values()].flatMap(_access_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .dropBeside */ .O);
}
/** Ways to more rights; with their site, where there are several. */
function listWays(sites, choose, show, bounds) {
    return sites.flatMap(({ alias, diff }) => (0,_escalation_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEscalations */ .g)(choose(diff), show, bounds).map((way) => sites.length > 1 ? `${show(alias, 'name')}: ${way}` : way));
}
function foldPlaces(changes) {
    const nameDeed = ({ ability, actions, reach, partly }) => [ability, actions, reach, partly];
    const inPlaces = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(changes, (change) => JSON.stringify([change.alias, change.bucket, ...nameDeed(change)]));
    const alike = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)([...inPlaces.values()], (some) => JSON.stringify([...some.slice(0, 1).map(nameDeed), some.map(({ principal }) => principal)]));
    return [...alike.values()].flatMap((places) => {
        const [first, ...others] = places.flat();
        return first === undefined ? [] : [[first, ...others]];
    });
}
const gravity = [
    'administer',
    'delete versions',
    'delete',
    'write',
    'read',
    'list',
    'inspect',
];
function rank(change) {
    return change === undefined ? gravity.length : gravity.indexOf(change.ability);
}
const shared = { gains: 'some of it was there before', loses: 'some of it stays' };
function describeChange(verb, alike, show, bounds) {
    const [{ ability, actions, reach, partly }] = alike;
    const names = (0,_plan_name_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Z)(actions, (action) => action.replace('s3:', ''), bounds, ', ');
    const what = actions.length > 0 ? ` (${names})` : '';
    const remarks = [(0,_access_word_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTerms */ .XW)(reach, show), partly ? shared[verb] : ''].filter(Boolean);
    const remark = remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
    const callers = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(alike, ({ principal }) => JSON.stringify(principal)).values()];
    const who = (0,_plan_name_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Z)(callers.flatMap(([one]) => one?.principal ?? []), (principal) => (0,_access_word_js__WEBPACK_IMPORTED_MODULE_1__/* .describePrincipal */ .wC)(principal, show), bounds, ', ');
    return `${ability}${what} ${describePlaces(alike, show, bounds)}${remark}: ${who}`;
}
/** `main logs, data; dr data, each 2026/*` */
function describePlaces(alike, show, bounds) {
    const [{ reach }] = alike;
    const places = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(alike, ({ alias }) => alias)].map(([alias, changes]) => ({
        alias,
        buckets: [...new Set(changes.map(({ bucket }) => bucket))],
    }));
    const named = places.map(({ alias, buckets }) => `${show(alias, 'name')} ${(0,_plan_name_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Z)(buckets, (bucket) => (0,_access_word_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBucket */ .Ug)(bucket, show), bounds, ', ')}`);
    const where = (0,_access_word_js__WEBPACK_IMPORTED_MODULE_1__/* .describeReach */ .Lo)(reach, show);
    const isOne = places.length === 1 && places.every(({ buckets }) => buckets.length === 1);
    return `${named.join('; ')}${where === '' ? '' : `${isOne ? '' : ', each'} ${where}`}`;
}


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ describeOrigins),
/* harmony export */   Lo: () => (/* binding */ describeReach),
/* harmony export */   Ug: () => (/* binding */ describeBucket),
/* harmony export */   XW: () => (/* binding */ describeTerms),
/* harmony export */   wC: () => (/* binding */ describePrincipal)
/* harmony export */ });
/* harmony import */ var _access_named_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2228);
/** What an audit says, in words; names are from outside, so each place shows them its own way. */

function describePrincipal(principal, show) {
    if (principal.kind === 'anyone')
        return 'anyone, without signing in';
    const name = show(principal.name, 'name');
    return principal.kind === 'repository' ? `jobs of repository ${name}` : `${principal.kind} ${name}`;
}
/** `every other bucket` for a place that stands for all that no other pattern names. */
function describeBucket(bucket, show) {
    const name = (0,_access_named_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .showBucket */ .CV)(bucket);
    return name === '*' ? 'every other bucket' : show(name, 'name');
}
/** `app/* but app/secret/*`; '' for all of the bucket, or the bucket itself. */
function describeReach({ within, except }, show) {
    const inside = within.filter((pattern) => pattern !== '*' && pattern !== '');
    const names = inside.map((pattern) => show(pattern, 'name')).join(' and also ');
    if (except.length === 0)
        return names;
    return `${names || 'all'} but ${except.map((pattern) => show(pattern, 'name')).join(', ')}`;
}
/** `if …`; '' where nothing is asked. Conditions keep nobody out, which whoever shows this says once. */
function describeTerms({ terms }, show) {
    return terms.map((term) => show(term.startsWith('unless ') ? term : `if ${term}`, 'remark')).join('; ');
}
function describeOrigins({ origins, principals }, show) {
    const parts = origins.map((origin) => describeOrigin(origin, show));
    const bound = principals[0]?.kind === 'service account' && !origins.some(({ kind }) => kind === 'policy');
    return [...parts, ...(bound ? ['all rights of root'] : [])].join(', ');
}
function describeOrigin(origin, show) {
    if (origin.kind === 'embedded')
        return 'its own policy';
    if (origin.kind === 'bucket-policy')
        return 'the policy of the bucket';
    const policy = `policy ${show(origin.policy, 'name')}`;
    return origin.group === undefined ? policy : `${policy} of group ${show(origin.group, 'name')}`;
}


/***/ }),

/***/ 3708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ describeEscalations)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8350);
/* harmony import */ var _plan_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(319);
/* harmony import */ var _access_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8364);



/** One line for each way to more rights, with everyone who has it. */
function describeEscalations(escalations, show, bounds) {
    const ways = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(escalations, ({ action, could, buckets }) => JSON.stringify([action, could, buckets]));
    return [...ways.values()].flatMap((alike) => {
        const [first] = alike;
        if (first === undefined)
            return [];
        const { action, could, buckets } = first;
        const who = (0,_plan_name_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Z)(alike, ({ principal }) => (0,_access_word_js__WEBPACK_IMPORTED_MODULE_0__/* .describePrincipal */ .wC)(principal, show), bounds, ', ');
        const where = (0,_plan_name_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Z)(buckets, (bucket) => (0,_access_word_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBucket */ .Ug)(bucket, show), bounds, ', ');
        return [`${who}: could ${could} (${action}${where === '' ? '' : ` on ${where}`})`];
    });
}


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeServerRights)
/* harmony export */ });
/* harmony import */ var _access_server_right_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5202);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8350);
/* harmony import */ var _plan_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(319);
/* harmony import */ var _access_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8364);




/**
 * One line for each set of actions, with everyone who has it; without those that are told as ways to more rights,
 * and without all others of who may do everything.
 */
function describeServerRights(rights, told, show, bounds) {
    const byCaller = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(told, ({ principal }) => JSON.stringify(principal));
    const left = rights.flatMap(({ principal, actions }) => {
        const ways = new Set(byCaller.get(JSON.stringify(principal))?.map(({ action }) => action));
        const others = actions.filter((action) => !ways.has(action) && !ways.has(_access_server_right_js__WEBPACK_IMPORTED_MODULE_0__/* .allOfServer */ .y9));
        return others.length > 0 ? [{ principal, actions: others }] : [];
    });
    return [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(left, ({ actions }) => actions.join()).values()].map((alike) => {
        const who = (0,_plan_name_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Z)(alike, ({ principal }) => (0,_access_word_js__WEBPACK_IMPORTED_MODULE_1__/* .describePrincipal */ .wC)(principal, show), bounds, ', ');
        return `${who}: ${(0,_plan_name_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Z)(alike[0]?.actions ?? [], (action) => action, bounds, ', ')}`;
    });
}


/***/ }),

/***/ 86:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ gatherFindings),
/* harmony export */   Ky: () => (/* binding */ showPlaces),
/* harmony export */   wH: () => (/* binding */ countPlaces)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8350);
/* harmony import */ var _file_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5412);


/** Those that say the same, as one, in the order of the first of each: a table then shows more of what differs. */
function gatherFindings(findings) {
    const alike = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(findings, ({ rule, severity, message, mend }) => JSON.stringify([rule, severity, message, mend]));
    return [...alike.values()].flatMap(([finding, ...others]) => finding ? [{ finding, places: 1 + others.length }] : []);
}
/** How many findings they are of. */
function countPlaces(alike) {
    return alike.reduce((sum, { places }) => sum + places, 0);
}
/** Where it is, as markdown; '' for what is nowhere in a file. */
function showPlaces({ finding, places }, filesUrl) {
    const first = finding.source ? (0,_file_link_js__WEBPACK_IMPORTED_MODULE_0__/* .linkSource */ .k)(finding.source, filesUrl) : '';
    const more = places > 1 ? `and ${places - 1} more` : '';
    return [first, more].filter((part) => part !== '').join(' ');
}


/***/ }),

/***/ 6610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2542);

/** The beginning of a text from outside, as one harmless line of so many characters at most. */
function cut(text, characters) {
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text);
    return line.length > characters ? `${line.slice(0, characters).replace(/[\ud800-\udbff]$/, '')}…` : line;
}


/***/ }),

/***/ 5412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ linkSource)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5601);


/** A place in a file as code, and as a link to it where `filesUrl` tells where files can be seen. */
function linkSource(source, filesUrl) {
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSource */ .j2)(source));
    if (filesUrl === undefined)
        return name;
    const path = source.file.split('/').map(encodeSegment).join('/');
    const line = source.line === undefined ? '' : `#L${source.line}`;
    return `<a href="${filesUrl}/${path}${line}">${name}</a>`;
}
/** Also what `encodeURIComponent` leaves; half a surrogate pair, which no file's name holds, becomes `?`. */
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '?')).replace(/[!'()*~_]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ tellRest),
/* harmony export */   q: () => (/* binding */ boundPlan)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3749);

const kilobyte = 1000;
/**
 * A summary has 1 MiB with everything else that the step writes. A full comment is as long as what is to be
 * said: one that is cut is longer than a comment may be. A short one fits whatever it is about.
 */
const bounds = {
    summary: {
        characters: 2000,
        names: 30,
        publicAccess: 10 * kilobyte,
        access: 40 * kilobyte,
        warnings: 20 * kilobyte,
        findings: 60 * kilobyte,
        results: 60 * kilobyte,
        overview: 20 * kilobyte,
        changes: 280 * kilobyte,
        fields: 320 * kilobyte,
        rest: 'in the plan file',
    },
    full: {
        characters: 500,
        names: 20,
        publicAccess: 20 * kilobyte,
        access: 70 * kilobyte,
        warnings: 30 * kilobyte,
        findings: 70 * kilobyte,
        results: 70 * kilobyte,
        overview: 70 * kilobyte,
        changes: 70 * kilobyte,
        fields: 70 * kilobyte,
        rest: 'in the plan file',
    },
    short: {
        characters: 100,
        names: 5,
        publicAccess: 1.5 * kilobyte,
        access: 5 * kilobyte,
        warnings: 3 * kilobyte,
        findings: 7 * kilobyte,
        results: 4 * kilobyte,
        overview: 7 * kilobyte,
        changes: 0,
        fields: 0,
        rest: 'in the summary of the run and in its plan file',
    },
};
function boundPlan(extent, filesUrl) {
    return { ...bounds[extent], filesUrl };
}
/** `… and 12 more changes, in the plan file.`, as a paragraph of its own; '' for none. */
function tellRest(count, noun, { rest }) {
    return count > 0 ? `\n\n… and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCount */ .vG)(count, `more ${noun}`)}, ${rest}.` : '';
}


/***/ }),

/***/ 319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ showName),
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6610);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5601);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3749);



/** A name from outside, such as that of an alias or a bucket. */
function showName(name, { characters }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(name, characters));
}
/** The first of them in one line, and how many more there are. */
function listNames(items, show, { names }, separator) {
    const listed = items.slice(0, names).map(show).join(separator);
    return items.length > names ? `${listed} and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(items.length - names)} more` : listed;
}


/***/ }),

/***/ 8276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ diffChange)
});

// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
;// CONCATENATED MODULE: ./build/src/render/plan/field-diff.js

/**
 * The fields in which the two sides of a change differ, in the order of their names. Sides that differ give
 * at least one line: nothing that is changed goes unshown.
 */
function diffFields({ before, after }) {
    const old = flatten(before);
    const fresh = flatten(after);
    const fields = [...new Set([...old.keys(), ...fresh.keys()])].sort();
    const lines = fields.flatMap((field) => diffField(field, old.get(field), fresh.get(field)));
    // What remains differs only in fields that say "not set"; then those are shown as well.
    if (lines.some((line) => !line.idle))
        return lines.filter((line) => !line.idle).map(showLine);
    return lines.map(showLine);
}
function diffField(field, from, to) {
    if (from !== undefined && to !== undefined && (0,canonical_json/* canonicalJson */.dj)(from) === (0,canonical_json/* canonicalJson */.dj)(to))
        return [];
    const items = diffItems(from ?? [], to ?? []);
    if (items.length > 0)
        return items.map((item) => ({ ...item, field, idle: false }));
    const alone = from === undefined || to === undefined;
    const line = (sign, value) => value === undefined ? [] : [{ sign, field, value, idle: alone && !saysSomething(value) }];
    return [...line('-', from), ...line('+', to)];
}
/** Longer ones would be cut where lines are, and what is at their end would go unseen. */
const longestList = 100;
/** What a long list of texts gains and loses; nothing where it is short, or only its order differs. */
function diffItems(from, to) {
    if (!isTexts(from) || !isTexts(to))
        return [];
    if (Math.max((0,canonical_json/* canonicalJson */.dj)(from).length, (0,canonical_json/* canonicalJson */.dj)(to).length) <= longestList)
        return [];
    const [old, fresh] = [new Set(from), new Set(to)];
    return [
        ...[...old].filter((value) => !fresh.has(value)).map((value) => ({ sign: '-', value })),
        ...[...fresh].filter((value) => !old.has(value)).map((value) => ({ sign: '+', value })),
    ];
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function showLine({ sign, field, value }) {
    const plain = typeof value === 'string' && value !== '';
    return { sign, field: field === '' ? 'value' : field, value: plain ? value : (0,canonical_json/* canonicalJson */.dj)(value) };
}
/** Every leaf under its own name; two rules of one list never share one. */
function flatten(value) {
    const fields = new Map();
    if (value !== undefined)
        collect(value, '', fields);
    return fields;
}
function collect(value, path, fields) {
    if (isObject(value) && Object.keys(value).length > 0) {
        for (const [key, item] of Object.entries(value)) {
            const name = nameField(key);
            collect(item, path === '' ? name : `${path}.${name}`, fields);
        }
    }
    else if (isRules(value)) {
        const names = nameRules(value);
        value.forEach((rule, index) => {
            collect(rule, `${path}[${names[index]}]`, fields);
        });
    }
    else
        fields.set(path, value);
}
/** In quotes where it would read like a field of another, or like nothing. */
function nameField(key) {
    return /^[^.[\]"]+$/.test(key) ? key : (0,canonical_json/* canonicalJson */.dj)(key);
}
/** By id where there is one; several of one name, and those without, are told apart by a number. */
function nameRules(rules) {
    const taken = new Set();
    return rules.map((rule) => {
        const id = rule.id ?? rule.Sid ?? rule.name;
        const name = typeof id === 'string' ? id : '';
        let unique = name;
        for (let number = 1; unique === '' || taken.has(unique); number += 1)
            unique = `${name}#${number}`;
        taken.add(unique);
        return unique;
    });
}
function saysSomething(value) {
    if (Array.isArray(value))
        return value.length > 0;
    return value !== null && value !== '' && value !== false && !isObject(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isRules(value) {
    return Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item));
}

;// CONCATENATED MODULE: ./build/src/render/plan/policy-diff.js

/** Above it, what stays the same in a field is counted only. */
const maxSame = 5;
/**
 * A policy as people write one: statement by statement, a line for each action, resource and condition. Of
 * policies that differ at least one line is not of both.
 */
function diffPolicyLines(before, after) {
    const pairs = pairStatements(before?.Statement ?? [], after?.Statement ?? []);
    const id = policy_diff_diffField({ name: 'Id', values: listText(before?.Id) }, { name: 'Id', values: listText(after?.Id) });
    return [...id, ...pairs.flatMap(([old, fresh]) => diffStatement(old, fresh))];
}
/** What is in both is left out; of the rest, those of one name belong together, in their order. */
function pairStatements(before, after) {
    const rest = leaveOut(after, before);
    const pairs = leaveOut(before, after).map((old) => {
        const index = rest.findIndex(({ Sid }) => Sid === old.Sid);
        return [old, index < 0 ? undefined : rest.splice(index, 1)[0]];
    });
    return [...pairs, ...rest.map((fresh) => [undefined, fresh])];
}
function leaveOut(statements, others) {
    const known = new Set(others.map(canonical_json/* canonicalJson */.dj));
    return statements.filter((statement) => !known.has((0,canonical_json/* canonicalJson */.dj)(statement)));
}
function diffStatement(before, after) {
    const [old, fresh] = [listFields(before), listFields(after)];
    const lines = old.flatMap((field, index) => policy_diff_diffField(field, fresh[index] ?? { ...field, values: [] }));
    const title = `Statement ${(before ?? after)?.Sid || '(without a name)'}`;
    const sign = before === undefined ? '+' : after === undefined ? '-' : ' ';
    return [{ sign, text: title }, ...lines];
}
/** The same fields for every statement, in the order in which one is read. */
function listFields(statement) {
    return [
        { name: '  Effect', values: listText(statement?.Effect) },
        { name: '  Principal', values: statement?.Principal?.AWS ?? [] },
        { name: '  Action', values: statement?.Action ?? [] },
        { name: '  Resource', values: statement?.Resource ?? [] },
        { name: '  NotResource', values: statement?.NotResource ?? [] },
        { name: '  Condition', values: statement ? listConditions(statement) : [] },
    ];
}
/** Also a key that has no values: the server keeps it, and nothing then fulfils it. */
function listConditions({ Condition }) {
    return Object.entries(Condition).flatMap(([operator, keys]) => Object.entries(keys).flatMap(([key, values]) => (values.length > 0 ? values.map((value) => JSON.stringify(value)) : ['(no value)']).map((value) => `${operator} ${key} ${value}`)));
}
function listText(value) {
    return value ? [value] : [];
}
function policy_diff_diffField({ name, values: old }, { values: fresh }) {
    const line = (sign) => (value) => ({ sign, text: `${name} ${value}` });
    const same = old.filter((value) => fresh.includes(value));
    const gone = old.filter((value) => !fresh.includes(value));
    const added = fresh.filter((value) => !old.includes(value));
    const kept = same.length > maxSame ? [`(${same.length} as before)`] : same;
    return [...kept.map(line(' ')), ...gone.map(line('-')), ...added.map(line('+'))];
}

;// CONCATENATED MODULE: ./build/src/render/plan/change-diff.js


/** What is different, line by line, in the form that suits the kind; never empty for sides that differ. */
function diffChange(change) {
    switch (change.kind) {
        case 'policy':
        case 'iam-policy':
            return diffPolicyLines(change.before, change.after);
        case 'service-account':
            return diffAccount(change);
        default:
            return showFields(change);
    }
}
function showFields(change) {
    return diffFields(change).map(({ sign, field, value }) => ({ sign, text: `${field}: ${value}` }));
}
/** Field by field, and what is embedded as policies are shown. */
function diffAccount(change) {
    const { before, after, ...rest } = change;
    const sides = {
        ...(before && { before: leaveOutPolicy(before) }),
        ...(after && { after: leaveOutPolicy(after) }),
    };
    return [...showFields({ ...rest, ...sides }), ...diffPolicyLines(findPolicy(before), findPolicy(after))];
}
function findPolicy(account) {
    if (account === undefined || !('policy' in account))
        return undefined;
    return typeof account.policy === 'string' ? undefined : account.policy;
}
function leaveOutPolicy(account) {
    if (findPolicy(account) === undefined)
        return account;
    return Object.fromEntries(Object.entries(account).filter(([name]) => name !== 'policy'));
}


/***/ }),

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ renderOverview)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8350);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3866);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5601);
/* harmony import */ var _plan_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8073);
/* harmony import */ var _plan_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(319);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3749);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1795);







/** How many of each kind per section, with the first names: for where the changes themselves are too many. */
function renderOverview({ sections }, bounds) {
    const lines = sections.flatMap(listKinds);
    if (lines.length === 0)
        return '';
    const rows = (0,_room_js__WEBPACK_IMPORTED_MODULE_1__/* .takeRows */ .LY)(lines, (0,_room_js__WEBPACK_IMPORTED_MODULE_1__/* .createRoom */ .ab)(bounds.overview), ({ id, kind, changes }) => {
        const counts = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .countVerbs */ .Sf)(changes);
        const amounts = [counts.create, counts.update, counts.delete, counts.report];
        return [
            (0,_plan_name_js__WEBPACK_IMPORTED_MODULE_3__/* .showName */ .$)(id, bounds),
            kind,
            ...amounts.map((amount) => (amount > 0 ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(amount) : '')),
            (0,_plan_name_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Z)(changes, ({ key }) => (0,_plan_name_js__WEBPACK_IMPORTED_MODULE_3__/* .showName */ .$)(key, bounds), bounds, ' '),
        ];
    });
    const rest = (0,_plan_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .tellRest */ .i)(lines.length - rows.length, 'kind', bounds);
    const head = ['of', 'kind', 'create', 'update', 'delete', 'report', 'names'];
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(head, rows)}${rest}\n\nEvery change and every field: ${bounds.rest}.`;
}
function listKinds({ id, changes }) {
    return [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(changes, ({ kind }) => kind)].map(([kind, alike]) => {
        const made = alike.filter(({ verb }) => verb !== 'report');
        return { id, kind, changes: [...made, ...alike.filter(({ verb }) => verb === 'report')] };
    });
}


/***/ }),

/***/ 2823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderSections),
/* harmony export */   o: () => (/* binding */ renderDigests)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6385);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6610);
/* harmony import */ var _file_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5412);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5601);
/* harmony import */ var _plan_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8073);
/* harmony import */ var _plan_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(319);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3749);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1795);
/* harmony import */ var _change_diff_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8276);
/* harmony import */ var _plan_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4365);










const words = {
    create: 'create',
    update: 'update',
    delete: '**delete**',
    report: 'report',
};
/** Rows of a table, and lines of a difference, below which it stands open. */
const openRows = 10;
/** Section by section: what changes, field by field, and what is left alone. */
function renderSections(plan, results, bounds) {
    const outcomes = new Map(results.map(({ change, outcome }) => [(0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .changeTitle */ .t)(change), outcome]));
    const rooms = { changes: (0,_room_js__WEBPACK_IMPORTED_MODULE_4__/* .createRoom */ .ab)(bounds.changes), fields: (0,_room_js__WEBPACK_IMPORTED_MODULE_4__/* .createRoom */ .ab)(bounds.fields) };
    return plan.sections.map((section) => renderSection(section, { bounds, outcomes, ...rooms }));
}
function renderSection({ id, changes }, page) {
    const heading = `#### ${(0,_plan_name_js__WEBPACK_IMPORTED_MODULE_5__/* .showName */ .$)(id, page.bounds)}: `;
    if (changes.length === 0)
        return `${heading}nothing to do`;
    const unmanaged = changes.filter(({ reason }) => reason === 'unmanaged');
    const meant = changes.filter(({ reason }) => reason !== 'unmanaged');
    const parts = [
        `${heading}${(0,_plan_text_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCounts */ .w)(changes)}`,
        renderChanges(meant, page),
        renderFields(meant, page),
        renderUnmanaged(unmanaged, page),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function renderChanges(changes, page) {
    if (changes.length === 0)
        return '';
    const { bounds, outcomes } = page;
    const rows = (0,_room_js__WEBPACK_IMPORTED_MODULE_4__/* .takeRows */ .LY)(changes, page.changes, (change) => [
        words[change.verb],
        change.kind,
        (0,_plan_name_js__WEBPACK_IMPORTED_MODULE_5__/* .showName */ .$)(change.key, bounds),
        change.source ? (0,_file_link_js__WEBPACK_IMPORTED_MODULE_0__/* .linkSource */ .k)(change.source, bounds.filesUrl) : 'not declared',
        showRemarks(change, bounds),
        outcomes.get((0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .changeTitle */ .t)(change))?.replace('-', ' ') ?? '',
    ]);
    const head = ['', 'kind', 'name', 'declared at', 'remarks', 'outcome'];
    const used = head.map((_, column) => column < 4 || rows.some((row) => row[column] !== ''));
    const pick = (cells) => cells.filter((_, column) => used[column]);
    const rest = (0,_plan_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .tellRest */ .i)(changes.length - rows.length, 'change', bounds);
    if (rows.length === 0)
        return rest.trim();
    const overview = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(pick(head), rows.map(pick));
    if (rows.length <= openRows)
        return `${overview}${rest}`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .fold */ .AU)((0,_quantity_js__WEBPACK_IMPORTED_MODULE_7__/* .describeCount */ .vG)(changes.length, 'change'), overview, false)}${rest}`;
}
function showRemarks({ reason, notes = [] }, { characters }) {
    const remarks = [reason ?? '', ...notes].filter(Boolean).join(': ');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeMarkdown */ .FV)((0,_cut_js__WEBPACK_IMPORTED_MODULE_8__/* .cut */ .J)(remarks, 2 * characters));
}
function renderFields(changes, page) {
    const made = changes.filter(({ verb }) => verb !== 'report');
    const blocks = (0,_room_js__WEBPACK_IMPORTED_MODULE_4__/* .takeLines */ .XP)(made, page.fields, (change) => showFields(change, page.bounds).join('\n'));
    const rest = (0,_plan_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .tellRest */ .i)(made.length - blocks.length, 'change', page.bounds);
    if (blocks.length === 0)
        return rest && `Every field:${rest}`;
    const lines = blocks.flatMap((block) => block.split('\n'));
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .fold */ .AU)('Every field', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .fence */ .EU)(lines, 'diff'), lines.length < openRows)}${rest}`;
}
/** The line above the fields looks like that of a patch, so that it stands out as one. */
function showFields(change, { characters }) {
    const lines = (0,_change_diff_js__WEBPACK_IMPORTED_MODULE_9__/* .diffChange */ .a)(change).map(({ sign, text }) => (0,_cut_js__WEBPACK_IMPORTED_MODULE_8__/* .cut */ .J)(`${sign} ${text}`, characters));
    return [`@@ ${change.verb} ${change.kind} ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_8__/* .cut */ .J)(change.key, characters)} @@`, ...lines];
}
/** Told, and left alone. */
function renderUnmanaged(changes, page) {
    if (changes.length === 0)
        return '';
    const { bounds } = page;
    const rows = (0,_room_js__WEBPACK_IMPORTED_MODULE_4__/* .takeRows */ .LY)(changes, page.changes, (change) => [
        change.kind,
        (0,_plan_name_js__WEBPACK_IMPORTED_MODULE_5__/* .showName */ .$)(change.key, bounds),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeMarkdown */ .FV)((0,_cut_js__WEBPACK_IMPORTED_MODULE_8__/* .cut */ .J)((change.notes ?? []).join(' '), 2 * bounds.characters)),
    ]);
    const rest = (0,_plan_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .tellRest */ .i)(changes.length - rows.length, 'thing', bounds);
    const title = `Not declared, and left alone: ${changes.length}`;
    if (rows.length === 0)
        return `${title}${rest}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .fold */ .AU)(title, `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['kind', 'name', 'remarks'], rows)}${rest}`, false);
}
/** The digests that bind what was reviewed, for whoever wants to compare them. */
function renderDigests({ sections }, configDigest, bounds) {
    const config = configDigest === undefined ? [] : [{ id: 'configuration', digest: configDigest }];
    const bound = [...sections, ...config];
    const rows = (0,_room_js__WEBPACK_IMPORTED_MODULE_4__/* .takeRows */ .LY)(bound, (0,_room_js__WEBPACK_IMPORTED_MODULE_4__/* .createRoom */ .ab)(bounds.overview), ({ id, digest }) => [
        (0,_plan_name_js__WEBPACK_IMPORTED_MODULE_5__/* .showName */ .$)(id, bounds),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(digest),
    ]);
    if (rows.length === 0)
        return '';
    const rest = (0,_plan_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .tellRest */ .i)(bound.length - rows.length, 'digest', bounds);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .fold */ .AU)('Digests of what was planned', `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['of', 'SHA-256'], rows)}${rest}`, false);
}


/***/ }),

/***/ 4365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderPlanText),
/* harmony export */   w: () => (/* binding */ describeCounts)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3866);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2542);
/* harmony import */ var _change_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8276);




const signs = { create: '+', update: '~', delete: '-', report: '?' };
/** The whole plan as text for a log or a terminal; ends without a line break. */
function renderPlanText(plan) {
    const sections = plan.sections.map(renderSection);
    return [...sections, `Plan: ${describeCounts((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOf */ .fs)(plan))}.`].join('\n');
}
/** `2 to create, 1 to update, 0 to delete`, and what is only reported. */
function describeCounts(changes) {
    const counts = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .countVerbs */ .Sf)(changes);
    const parts = [`${counts.create} to create`, `${counts.update} to update`, `${counts.delete} to delete`];
    if (counts.report > 0)
        parts.push(`${counts.report} reported`);
    return parts.join(', ');
}
function renderSection({ id, changes }) {
    const body = changes.length === 0 ? ['  Nothing to do.'] : changes.map(renderChange);
    return [`${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(id)}: ${describeCounts(changes)}`, ...body].join('\n');
}
function renderChange(change) {
    const where = change.source ? `  (${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSource */ .j2)(change.source))})` : '';
    const state = change.reason ? ` ${change.reason}` : '';
    const title = `  ${signs[change.verb]} ${change.kind} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(change.key)}${state}${where}`;
    const fields = change.verb === 'report' ? [] : (0,_change_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diffChange */ .a)(change);
    return [
        title,
        ...fields.map(({ sign, text }) => `      ${sign} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(text)}`),
        ...(change.oneWay ? [`      ! one way: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(change.oneWay)}`] : []),
        ...(change.notes ?? []).map((note) => `      ! ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(note)}`),
    ].join('\n');
}


/***/ }),

/***/ 2307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ renderPlanTop)
});

// EXTERNAL MODULE: ./build/src/change.js
var src_change = __webpack_require__(6385);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/plan/plan.js
var plan_plan = __webpack_require__(3866);
// EXTERNAL MODULE: ./build/src/render/cut.js
var cut = __webpack_require__(6610);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/render/plan-bounds.js
var plan_bounds = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/render/room.js
var render_room = __webpack_require__(1795);
// EXTERNAL MODULE: ./build/src/render/access/access-change.js
var access_change = __webpack_require__(9460);
;// CONCATENATED MODULE: ./build/src/render/access/access-change-markdown.js





/** Who gains and who loses what: on top of a plan, where a reviewer looks. '' for no difference. */
function renderAccessChange(sites, bounds) {
    const show = (text, kind) => {
        const line = (0,cut/* cut */.J)(text, bounds.characters);
        return kind === 'name' ? (0,markdown/* code */.aY)(line) : (0,markdown/* escapeMarkdown */.FV)(line);
    };
    const room = (0,render_room/* createRoom */.ab)(bounds.access);
    const ways = (0,access_change/* listWays */.H)(sites, ({ newEscalations }) => newEscalations, show, bounds);
    const warned = (0,render_room/* takeLines */.XP)(ways, room, (way) => `- ${way}`);
    const lines = (0,access_change/* listAccessChanges */.A)(sites, show, bounds);
    const shown = (0,render_room/* takeLines */.XP)(lines, room, ({ verb, text }) => `- **${verb}** ${text}`);
    const gone = (0,access_change/* listWays */.H)(sites, ({ goneEscalations }) => goneEscalations, show, bounds);
    const calmed = (0,render_room/* takeLines */.XP)(gone, room, (way) => `- no longer: ${way}`);
    const parts = [
        ways.length > 0
            ? (0,markdown/* drawAlert */.vO)('CAUTION', [alarm, ...warned, ...tellMore(ways.length - warned.length, 'way')])
            : '',
        lines.length + gone.length > 0 ? `**Access changes:**\n\n${[...shown, ...calmed].join('\n')}` : '',
        ...tellMore(lines.length - shown.length + gone.length - calmed.length, 'access change'),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
const alarm = '**Could come to more rights than they are given, by this plan:**';
function tellMore(count, noun) {
    const rest = (0,plan_bounds/* tellRest */.i)(count, noun, { rest: 'in the report file' }).trim();
    return rest === '' ? [] : [rest];
}

// EXTERNAL MODULE: ./build/src/render/alike-finding.js
var alike_finding = __webpack_require__(86);
// EXTERNAL MODULE: ./build/src/render/finding-text.js
var finding_text = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/src/render/plan-name.js
var plan_name = __webpack_require__(319);
// EXTERNAL MODULE: ./build/src/render/quantity.js
var quantity = __webpack_require__(3749);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/policy/exposure-change.js
var exposure_change = __webpack_require__(5172);
;// CONCATENATED MODULE: ./build/src/render/plan/plan-exposure.js



/** The worst first. Reading the settings of a bucket opens no data. */
const abilities = ['administer', 'write', 'delete', 'read', 'list'];
/** For a headline; the worst first, and a bucket counts in each once. */
const judgements = [
    [['administer'], 'open to administration by anyone'],
    [['write', 'delete'], 'writable by anyone'],
    [['read'], 'readable by anyone'],
    [['list'], 'listable by anyone'],
];
function findPublicChange(changes) {
    const opened = [];
    const closed = [];
    for (const change of changes) {
        if (change.kind !== 'policy' || change.verb === 'report')
            continue;
        const exposure = (0,exposure_change/* compareExposure */.J)(change.key, change.before, change.after);
        const bucket = `${change.alias}/${change.key}`;
        const name = (objects) => (objects === '' || objects === '*' ? bucket : `${bucket}/${objects}`);
        const locate = (place) => {
            return { ability: place.ability, partly: place.partly, bucket, name: name(place.objects) };
        };
        opened.push(...exposure.opened.map(locate));
        closed.push(...exposure.closed.map(locate));
    }
    return { opened: sortPlaces(opened), closed: sortPlaces(closed) };
}
function sortPlaces(places) {
    const byAbility = (0,group_by/* groupBy */.$)(places, ({ ability }) => ability);
    return abilities.flatMap((ability) => {
        const named = (0,group_by/* groupBy */.$)(byAbility.get(ability) ?? [], ({ name }) => name);
        // The bucket and all of its objects have one name: what is wholly new for either is told so.
        const each = [...named].flatMap(([name, [first, ...others]]) => {
            if (first === undefined)
                return [];
            const partly = [first, ...others].every((place) => place.partly);
            return [{ name, bucket: first.bucket, partly }];
        });
        return each.length > 0 ? [{ ability, places: each }] : [];
    });
}
/** `2 buckets become writable by anyone`, the worst first. `past`: once it is done. */
function countPublic({ opened }, past) {
    return judgements.flatMap(([those, words]) => {
        const places = opened.flatMap((access) => (those.includes(access.ability) ? access.places : []));
        const count = new Set(places.map(({ bucket }) => bucket)).size;
        if (count === 0)
            return [];
        const verb = past ? 'became' : count === 1 ? 'becomes' : 'become';
        return [`${(0,quantity/* describeCount */.vG)(count, 'bucket')} ${verb} ${words}`];
    });
}

;// CONCATENATED MODULE: ./build/src/render/plan/plan-result.js






/** What did not succeed, and why; '' when all of it did. */
function renderTroubles(results, bounds) {
    const troubled = results.filter(({ outcome }) => outcome !== 'done');
    if (troubled.length === 0)
        return '';
    const rows = (0,render_room/* takeRows */.LY)(troubled, (0,render_room/* createRoom */.ab)(bounds.results), ({ change, outcome, failure }) => [
        `**${outcome.replace('-', ' ')}**`,
        change.verb,
        (0,plan_name/* showName */.$)((0,src_change/* changeTitle */.t)(change), bounds),
        (0,markdown/* escapeMarkdown */.FV)((0,cut/* cut */.J)(failure?.message ?? '', 4 * bounds.characters)),
    ]);
    const rest = (0,plan_bounds/* tellRest */.i)(troubled.length - rows.length, 'change', bounds);
    return `${(0,markdown/* table */.tp)(['', 'change', 'what', 'why'], rows)}${rest}`;
}

// EXTERNAL MODULE: ./build/src/render/plan/plan-verdict.js
var plan_verdict = __webpack_require__(7765);
;// CONCATENATED MODULE: ./build/src/render/plan/plan-warning.js






/** What anyone could do that could not before. `past`: once it is done. '' for nothing. */
function renderOpened(opened, past, bounds) {
    if (opened.length === 0)
        return '';
    const title = past
        ? '**Public now:** without signing in, anyone may'
        : '**Becomes public:** once this is applied, without signing in, anyone may';
    const lines = opened.map((access) => showAccess(access, '(some of it already)', bounds));
    return (0,markdown/* drawAlert */.vO)('CAUTION', [title, ...lines]);
}
/** Every way is told, if only by how many places it is about. */
function showAccess({ ability, places }, partly, bounds) {
    const names = (0,plan_name/* listNames */.Z)(places, (place) => `${(0,plan_name/* showName */.$)(place.name, bounds)}${place.partly ? ` ${partly}` : ''}`, bounds, ', ');
    const line = `- **${ability}** ${names}`;
    if (Buffer.byteLength(line) <= bounds.publicAccess)
        return line;
    return `- **${ability}** ${(0,quantity/* describeCount */.vG)(places.length, 'place')}, ${bounds.rest}.`;
}
/** What deletes, can't be taken back, or is not possible. `past`: once it is done. */
function renderWarnings(changes, past, bounds) {
    const deletes = changes.filter((change) => change.verb === 'delete');
    const doors = changes.filter((change) => change.oneWay);
    const unsupported = changes.filter((change) => change.reason === 'unsupported');
    const lines = [
        ...listAlike(past ? 'Deleted' : 'Deletes', deletes, ({ kind }) => kind, bounds),
        ...listAlike('One way', doors, ({ oneWay = '' }) => oneWay, bounds),
        ...listAlike('Not possible here', unsupported, ({ notes = [] }) => notes.join(' '), bounds),
    ];
    return lines.length > 0 ? (0,markdown/* drawAlert */.vO)('WARNING', lines) : '';
}
/** What is no longer open to the public. `past`: once it is done. '' for nothing. */
function renderClosed(closed, past, bounds) {
    if (closed.length === 0)
        return '';
    const title = `**No longer public:** without signing in, nobody may ${past ? 'now' : 'then'}`;
    const lines = closed.map((access) => showAccess(access, '(some of it still)', bounds));
    return [title, '', ...lines].join('\n');
}
/** What is the same for many is said once; each label has its own share of the room. */
function listAlike(label, changes, describe, bounds) {
    const groups = [...(0,group_by/* groupBy */.$)(changes, describe)];
    const room = (0,render_room/* createRoom */.ab)(bounds.warnings);
    const lines = (0,render_room/* takeLines */.XP)(groups.slice(0, bounds.names), room, ([text, alike]) => {
        const names = (0,plan_name/* listNames */.Z)(alike, ({ alias, key }) => (0,plan_name/* showName */.$)(`${alias}/${key}`, bounds), bounds, ' ');
        return `- **${label}:** ${(0,markdown/* escapeMarkdown */.FV)((0,cut/* cut */.J)(text, 2 * bounds.characters))} ${names}`;
    });
    const told = groups.slice(0, lines.length).reduce((sum, [, alike]) => sum + alike.length, 0);
    const rest = changes.length - told;
    return rest > 0 ? [...lines, `- **${label}:** ${(0,quantity/* formatCount */.B4)(rest)} more, ${bounds.rest}.`] : [...lines];
}

;// CONCATENATED MODULE: ./build/src/render/plan/plan-top.js
















const rehearsals = {
    success: '**Rehearsal:** all of it was applied to an empty server, and a second plan found nothing left to change.',
    failure: '**Rehearsal failed:** what is declared could not be applied in full to an empty server: see the log of that job.',
    cancelled: '**Rehearsal:** cancelled, so nothing is known of it.',
    skipped: '**Rehearsal:** skipped, so nothing is known of it.',
};
/** Everything that a reader must not miss; nothing of it folds. */
function renderPlanTop(view, bounds) {
    const changes = listEffective(view);
    const access = findPublicChange(changes);
    const past = view.results.length > 0;
    const verdict = (0,plan_verdict/* describePlanVerdict */.k)(view, countPublic(access, past));
    return [
        `### ${verdict}`,
        renderTargets(view.plan, bounds),
        renderFailure(view, bounds),
        renderTroubles(view.results, bounds),
        renderOpened(access.opened, past, bounds),
        renderWarnings(changes, past, bounds),
        renderClosed(access.closed, past, bounds),
        renderAccessChange(view.access ?? [], bounds),
        renderFindings(view.findings, bounds),
        view.rehearsal === undefined ? '' : rehearsals[view.rehearsal],
    ];
}
/** Those that are planned, or, once something was applied, those that took effect as far as it is known. */
function listEffective({ plan, results }) {
    const changes = (0,plan_plan/* changesOf */.fs)(plan);
    if (results.length === 0)
        return changes;
    const failed = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'not-attempted');
    const titles = new Set(failed.map(({ change }) => (0,src_change/* changeTitle */.t)(change)));
    return changes.filter((change) => !titles.has((0,src_change/* changeTitle */.t)(change)));
}
function renderTargets({ sections }, bounds) {
    const targets = [...new Map(sections.map(({ alias, host }) => [alias, host]))];
    if (targets.length === 0)
        return '';
    const show = ([alias, host]) => `${(0,plan_name/* showName */.$)(alias, bounds)} (${(0,plan_name/* showName */.$)(host, bounds)})`;
    return `On ${(0,plan_name/* listNames */.Z)(targets, show, bounds, ', ')}.`;
}
function renderFailure({ failure }, bounds) {
    if (failure === undefined)
        return '';
    // A refusal says itself what would unlock it, so it is given more room than a name.
    return (0,markdown/* drawAlert */.vO)('CAUTION', [(0,markdown/* escapeMarkdown */.FV)((0,cut/* cut */.J)(failure.message, 4 * bounds.characters))]);
}
/** What is worth knowing only is folded: it must not push away what must be seen. */
function renderFindings(findings, bounds) {
    const grave = findings.filter(({ severity }) => severity !== 'note');
    const notes = findings.filter(({ severity }) => severity === 'note');
    const room = (0,render_room/* createRoom */.ab)(bounds.findings);
    const parts = [
        grave.length > 0 ? `**${(0,finding_text/* describeFindings */.k)(grave)}**\n\n${renderFindingRows(grave, room, bounds)}` : '',
        notes.length > 0
            ? (0,markdown/* fold */.AU)((0,quantity/* describeCount */.vG)(notes.length, 'note'), renderFindingRows(notes, room, bounds), false)
            : '',
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function renderFindingRows(findings, room, bounds) {
    const show = (text) => (0,markdown/* escapeMarkdown */.FV)((0,cut/* cut */.J)(text, 2 * bounds.characters));
    const alike = (0,alike_finding/* gatherFindings */.I1)((0,finding/* sortFindings */.Tc)(findings));
    const rows = (0,render_room/* takeRows */.LY)(alike, room, (one) => {
        const { severity, message, mend, rule } = one.finding;
        return [severity, (0,alike_finding/* showPlaces */.Ky)(one, bounds.filesUrl), `${show(message)} ${show(mend)}`, (0,markdown/* code */.aY)(rule)];
    });
    const rest = (0,plan_bounds/* tellRest */.i)(findings.length - (0,alike_finding/* countPlaces */.wH)(alike.slice(0, rows.length)), 'finding', bounds);
    return `${rows.length > 0 ? (0,markdown/* table */.tp)(['', 'where', 'what', 'rule'], rows) : ''}${rest}`.trim();
}


/***/ }),

/***/ 7765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeNextStep),
/* harmony export */   k: () => (/* binding */ describePlanVerdict)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3866);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3749);
/* harmony import */ var _result_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4847);



/** Those for which nothing is tried. */
const refused = new Set([
    'invalid-config',
    'invalid-input',
    'findings',
    'missing-credentials',
    'unsafe-plan',
    'stale-plan',
    'event-refused',
    'wrong-deployment',
    'missing-bucket',
    'unsupported',
]);
/** What a reason means, in the words of a headline. */
const words = {
    'invalid-config': 'the configuration has mistakes',
    'invalid-input': 'an input is not right',
    findings: 'what was found has to be mended first',
    'missing-credentials': 'credentials are missing',
    'unsafe-plan': 'this plan is not safe without your word',
    'stale-plan': 'this is no longer what was reviewed',
    'event-refused': 'this event may not change a server',
    'wrong-deployment': 'this is another server than the expected one',
    'missing-bucket': 'a bucket is not there',
    unsupported: 'something is not possible as declared',
    unreachable: 'a server can’t be reached',
    denied: 'a server does not allow it',
    'wrong-region': 'a server is in another region',
    'clock-skew': 'the clocks are too far apart',
    'server-error': 'a server answered with an error',
    partial: 'not everything could be done',
    behind: 'replication is behind',
    unproved: 'not everything could be looked at',
    drift: 'the servers are not as declared',
    'no-server': 'there is no server to ask',
    cancelled: 'cancelled',
    'internal-error': 'something in the action itself is broken',
};
/** The whole in one line: whether it may go on, what would be or was done, and what becomes public. */
function describePlanVerdict(view, sentences) {
    const { failure } = view;
    const sum = [...describeWork(view), ...sentences].join(', ');
    if (failure === undefined)
        return `${view.results.length > 0 ? 'Applied' : 'Plan'}: ${sum || 'nothing to change'}`;
    const kept = view.results.length === 0 && refused.has(failure.reason);
    const start = `${kept ? 'Refused' : 'Failed'}: ${words[failure.reason]}`;
    return sum === '' ? start : `${start} (${sum})`;
}
/** `2 to create, 1 to update`; what there is none of is left out. */
function describeWork({ plan, results }) {
    if (results.length > 0) {
        return _result_text_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .KI.flatMap((outcome) => {
            const count = results.filter((result) => result.outcome === outcome).length;
            return count > 0 ? [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} ${outcome.replace('-', ' ')}`] : [];
        });
    }
    const counts = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .countVerbs */ .Sf)((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .changesOf */ .fs)(plan));
    const verbs = ['create', 'update', 'delete'];
    return verbs.flatMap((verb) => (counts[verb] > 0 ? [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(counts[verb])} to ${verb}`] : []));
}
/** What a reader is to do, or to wait for. Markdown, and nothing from outside in it. */
function describeNextStep(view) {
    const { failure, plan, results, mode } = view;
    if (failure)
        return describeMend(view);
    if (results.length > 0) {
        return 'Everything was read again after the last write: the servers are as declared.';
    }
    if (!(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .hasChanges */ .ik)(plan))
        return 'Nothing has to be applied: the servers are as declared.';
    if (mode === 'apply')
        return 'Nothing was applied.';
    return 'After the merge, the deployment plans anew, and applies exactly what it then shows its reviewers, or refuses. As long as neither a server nor the configuration moves, that is this plan, with the digests below.';
}
function describeMend({ results, mode, failure }) {
    if (failure?.reason === 'drift')
        return 'Apply the configuration, or declare what was changed by hand.';
    if (results.length === 0) {
        const again = mode === 'apply' ? 'run it again' : 'push again';
        return `Nothing was changed. Mend what stands above, and ${again}.`;
    }
    return 'What is done stays done. Mend what stands above, and run it again: the next plan has only what is left.';
}


/***/ }),

/***/ 4847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   Qe: () => (/* binding */ renderResultsText),
/* harmony export */   aF: () => (/* binding */ renderResultLine),
/* harmony export */   vl: () => (/* binding */ describeOutcomes)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6385);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2542);


const outcomes = ['done', 'failed', 'not-attempted', 'unknown'];
/** `12 done, 1 failed, 3 not attempted, 0 unknown`. */
function describeOutcomes(results) {
    return outcomes
        .map((outcome) => {
        const count = results.filter((result) => result.outcome === outcome).length;
        return `${count} ${outcome.replace('-', ' ')}`;
    })
        .join(', ');
}
/** One line for one result, such as `done  create bucket users`. */
function renderResultLine({ change, outcome, failure }) {
    const why = failure ? `: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(failure.message)}` : '';
    return `${outcome.padEnd('not-attempted'.length)}  ${change.verb} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)((0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeTitle */ .t)(change))}${why}`;
}
/** The last word on an apply. */
function renderResultsText(results) {
    return results.length === 0
        ? 'Applied: nothing had to be changed.'
        : `Applied: ${describeOutcomes(results)}.`;
}


/***/ }),

/***/ 1795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ takeRows),
/* harmony export */   XP: () => (/* binding */ takeLines),
/* harmony export */   ab: () => (/* binding */ createRoom)
/* harmony export */ });
function createRoom(bytes) {
    let left = bytes;
    return {
        take: (line) => {
            left -= Buffer.byteLength(line) + 1;
            return left >= 0;
        },
    };
}
/** As many of the lines, from the first, as there is room for; none further is made. */
function takeLines(items, room, show) {
    const taken = [];
    for (const item of items) {
        const line = show(item);
        if (!room.take(line))
            break;
        taken.push(line);
    }
    return taken;
}
/** The same for rows of a table. */
function takeRows(items, room, show) {
    const taken = [];
    for (const item of items) {
        const row = show(item);
        if (!room.take(`| ${row.join(' | ')} |`))
            break;
        taken.push(row);
    }
    return taken;
}


/***/ }),

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ linkRun),
/* harmony export */   T6: () => (/* binding */ readRunLinks),
/* harmony export */   wH: () => (/* binding */ linkFiles)
/* harmony export */ });
/** Log and summary of another run of the repository. */
function linkRun(environment, id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
    return server && repository ? `${server}/${repository}/actions/runs/${id}` : undefined;
}
/** Prefix of every file's address at a commit of another repository. */
function linkFiles({ GITHUB_SERVER_URL: server }, repository, commit) {
    return server ? `${server}/${repository}/blob/${commit}` : undefined;
}
/** `undefined` where the environment is not that of a runner. */
function readRunLinks(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
    const { GITHUB_RUN_ID: id, GITHUB_SHA: commit } = environment;
    if (!server || !repository || !id || !commit)
        return undefined;
    const base = `${server}/${repository}`;
    return { run: `${base}/actions/runs/${id}`, files: `${base}/blob/${commit}` };
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   U2: () => (/* binding */ settingKinds),
/* harmony export */   c4: () => (/* binding */ accessKinds)
/* harmony export */ });
/** Every kind of resource. Adding one is adding a folder, and a line in each of the lists. */
/** The settings of a bucket. */
const settingKinds = [
    'versioning',
    'retention',
    'encryption',
    'quota',
    'tags',
    'lifecycle',
    'cors',
    'notification',
    'policy',
];
/** Who may do what; none of it belongs to a bucket. */
const accessKinds = ['iam-policy', 'user', 'group', 'service-account'];
const kinds = [
    'bucket',
    ...settingKinds,
    ...accessKinds,
    'remote-target',
    'replication',
    'site-replication',
    'replicated-site',
];


/***/ })

};
