export const id = 1924;
export const ids = [1924];
export const modules = {

/***/ 2998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ anyone),
/* harmony export */   j: () => (/* binding */ comparePrincipals)
/* harmony export */ });
/** What an audit says. */
const anyone = { kind: 'anyone' };
const kinds = ['anyone', 'user', 'service account', 'repository'];
/** The order in which they are told: anyone first, then users by name, service accounts, and repositories. */
function comparePrincipals(a, b) {
    if (a.kind !== b.kind)
        return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
    if (a.kind === 'anyone' || b.kind === 'anyone' || a.name === b.name)
        return 0;
    return a.name < b.name ? -1 : 1;
}


/***/ }),

/***/ 3482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ auditAccess)
});

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/policy/server-action.js
var server_action = __webpack_require__(9008);
// EXTERNAL MODULE: ./build/src/access/audit-entry.js
var audit_entry = __webpack_require__(2998);
// EXTERNAL MODULE: ./build/src/policy/admin-action.js
var admin_action = __webpack_require__(206);
// EXTERNAL MODULE: ./build/src/access/certainty.js
var certainty = __webpack_require__(4353);
// EXTERNAL MODULE: ./build/src/access/evaluate.js
var evaluate = __webpack_require__(5937);
// EXTERNAL MODULE: ./build/src/access/find-reach.js
var find_reach = __webpack_require__(7595);
;// CONCATENATED MODULE: ./build/src/access/escalation.js
/** Who could come to more rights than they were given. */





/** Only the widest is told of those who can administer everything. */
function findEscalations(callers, shares) {
    const onServer = callers.flatMap(([principal, standing]) => standing === undefined ? [] : findOnServer(principal, standing));
    return [...onServer, ...findOnBuckets(callers, shares)];
}
function findOnServer(principal, standing) {
    const found = [...admin_action/* escalations */.HZ].flatMap(([action, could]) => {
        if (!action.startsWith('admin:') || !(0,find_reach/* mayAllow */.LQ)(standing, action))
            return [];
        const answer = (0,evaluate/* evaluate */._)(standing, { action });
        return answer === 'no' ? [] : [{ principal, action, could: remark(could, answer), buckets: [] }];
    });
    const all = found.filter(({ action }) => action === 'admin:*');
    return all.length > 0 ? all : [...found, ...findWiderKey(principal, standing, found)];
}
/**
 * Everybody may make service accounts for their own user unless that is denied; a service account with a
 * policy of its own may where that allows it, and what it makes is not bound by that policy.
 */
function findWiderKey(principal, { layers, values }, told) {
    const action = 'admin:CreateServiceAccount';
    const embedded = layers.filter(({ kind }) => kind === 'embedded');
    if (embedded.length === 0 || told.some((one) => one.action === action))
        return [];
    const allows = (0,evaluate/* evaluate */._)({ layers: embedded, values }, { action });
    const denials = layers.flatMap(({ kind, statements }) => kind === 'given' ? statements.filter(({ statement }) => statement.Effect === 'Deny') : []);
    const open = { statement: { Effect: 'Allow', Action: [action] }, origin: { kind: 'embedded' } };
    const spared = (0,evaluate/* evaluate */._)({ layers: [{ kind: 'given', statements: [...denials, open] }], values }, { action });
    const answer = (0,certainty/* allOf */.bn)([allows, spared]);
    if (answer === 'no')
        return [];
    return [
        { principal, action, could: remark('make a key with every right of its parent', answer), buckets: [] },
    ];
}
/** Whoever asks can claim to fulfil a condition: it stays a way. */
function remark(could, answer) {
    return answer === 'maybe' ? `${could}, whatever the conditions say` : could;
}
/** One for each caller and way, with the buckets. */
function findOnBuckets(callers, shares) {
    const found = new Map();
    for (const { bucket, principals, rights } of shares) {
        const ways = listWays(rights);
        for (const principal of ways.length > 0 ? principals : []) {
            const own = found.get(principal) ?? new Map();
            found.set(principal, own);
            for (const way of ways) {
                const key = `${way.action} ${way.could}`;
                const before = own.get(key);
                if (before === undefined)
                    own.set(key, { ...way, buckets: [bucket] });
                else
                    before.buckets.push(bucket);
            }
        }
    }
    return [audit_entry/* anyone */.Z, ...callers.map(([principal]) => principal)].flatMap((principal) => [...(found.get(principal)?.values() ?? [])].map((way) => ({ principal, ...way })));
}
/** What some rights open; of what they open both under a condition and without, the latter. */
function listWays(rights) {
    const answers = new Map();
    for (const { actions, reach } of rights) {
        for (const action of actions.filter((one) => admin_action/* escalations */.HZ.has(one))) {
            answers.set(action, (0,certainty/* anyOf */.EB)([answers.get(action) ?? 'no', reach.terms.length > 0 ? 'maybe' : 'yes']));
        }
    }
    return [...answers].flatMap(([action, answer]) => {
        const could = admin_action/* escalations */.HZ.get(action);
        return could === undefined ? [] : [{ action, could: remark(could, answer) }];
    });
}

;// CONCATENATED MODULE: ./build/src/access/signature.js
/** For one model: its statements are told apart by being different objects. */
function createSignature() {
    const numbers = new Map();
    const personal = new Map();
    const number = (item) => {
        const known = numbers.get(item) ?? numbers.size;
        numbers.set(item, known);
        return known;
    };
    const isPersonal = (statement, values) => {
        const known = personal.get(statement) ?? mayDependOn(values, statement);
        personal.set(statement, known);
        return known;
    };
    return (principal, { layers, values }) => {
        let signature = principal.kind;
        let isOwn = false;
        for (const { kind, statements } of layers) {
            signature += ` ${kind}`;
            for (const { statement, origin } of statements) {
                isOwn ||= isPersonal(statement, values);
                signature += ` ${number(statement)}/${numberOrigin(origin, number)}`;
            }
        }
        return isOwn ? `${signature} ${JSON.stringify([...values])}` : signature;
    };
}
function numberOrigin(origin, number) {
    if (origin.kind !== 'policy')
        return origin.kind;
    const { policy, group } = origin;
    return group === undefined ? `${number(policy)}` : `${number(policy)}/${number(group)}`;
}
/** Conditions, and variables in resources, may be about what the server says of the caller: they name it then. */
function mayDependOn(values, { Condition, Resource, NotResource }) {
    const text = JSON.stringify([Condition, Resource, NotResource]);
    return [...values.keys()].some((name) => text.includes(name));
}

// EXTERNAL MODULE: ./build/src/policy/field.js
var field = __webpack_require__(640);
// EXTERNAL MODULE: ./build/src/policy/resource.js
var policy_resource = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/src/policy/wildcard.js
var wildcard = __webpack_require__(9640);
;// CONCATENATED MODULE: ./build/src/access/touch.js
/** Which statements can matter in which bucket: found once, since callers and buckets are many. */



function createTouch(buckets) {
    const all = new Set(buckets);
    const known = new Map();
    return (statement) => {
        const touched = known.get(statement) ?? (treatsAlike(statement) ? 'alike' : findTouched(statement, all));
        known.set(statement, touched);
        return touched;
    };
}
const everyBucket = new Set(['*', '*/*']);
/** Nothing in it tells one bucket from another; of what is about `*` the server reads no resource. */
function treatsAlike({ Action, Resource, NotResource }) {
    if ((0,field/* toList */.st)(Action).includes('*'))
        return true;
    const resources = (0,field/* toList */.st)(Resource);
    return (0,field/* toList */.st)(NotResource).length === 0 && resources.every((one) => everyBucket.has((0,policy_resource/* resourcePattern */.nn)(one)));
}
function findTouched({ Resource, NotResource }, buckets) {
    if ((0,field/* toList */.st)(NotResource).length > 0)
        return buckets;
    return new Set((0,field/* toList */.st)(Resource).flatMap((resource) => findNamed(resource, buckets)));
}
function findNamed(resource, buckets) {
    // A variable may stand for any text here.
    const pattern = (0,policy_resource/* resourcePattern */.nn)(resource)?.replace(/\$\{[^}]*\}/g, '*');
    if (pattern === undefined)
        return [];
    const [name = ''] = pattern.split('/');
    if (!/[*?]/.test(name))
        return buckets.has(name) ? [name] : [];
    return [...buckets].filter((bucket) => (0,wildcard/* reachesWildcard */.km)(pattern, `${bucket}/`) || (0,wildcard/* matchesWildcard */._W)(pattern, bucket));
}

;// CONCATENATED MODULE: ./build/src/access/find-alike.js
/** Callers who were given the same in a bucket: what they can do there is found once for all of them. */


/** All to whom anything may be allowed: bucket by bucket, in the order of the callers. */
function findAlike(callers, buckets) {
    const touch = createTouch(buckets);
    const sign = createSignature();
    const members = listMembers(callers, touch, sign);
    return buckets.flatMap((bucket) => {
        const groups = new Map();
        for (const { caller, places, elsewhere } of members) {
            const way = places.has(bucket) ? findWay(caller, bucket, touch, sign) : elsewhere;
            if (way === undefined)
                continue;
            const { signature, standing } = way;
            const group = groups.get(signature) ?? { bucket, principals: [], standing };
            groups.set(signature, group);
            group.principals.push(caller.principal);
        }
        return [...groups.values()];
    });
}
function listMembers(callers, touch, sign) {
    const known = new Map();
    return callers.flatMap(([principal, standing]) => {
        if (standing === undefined)
            return [];
        const caller = { principal, standing };
        const touched = standing.layers.flatMap(({ statements }) => statements.map(({ statement }) => touch(statement)));
        const places = new Set(touched.flatMap((some) => (some === 'alike' ? [] : [...some])));
        const way = findWay(caller, undefined, touch, sign);
        const elsewhere = way && (known.get(way.signature) ?? way);
        if (elsewhere !== undefined)
            known.set(elsewhere.signature, elsewhere);
        return [{ caller, places, elsewhere }];
    });
}
/** `bucket`: absent for those to which nothing is special. `undefined`: nothing is allowed there. */
function findWay({ principal, standing }, bucket, touch, sign) {
    const isAbout = (statement) => {
        const touched = touch(statement);
        return touched === 'alike' || (bucket !== undefined && touched.has(bucket));
    };
    const layers = standing.layers.map(({ kind, statements }) => ({
        kind,
        statements: statements.filter(({ statement }) => isAbout(statement)),
    }));
    const open = layers.every(({ statements }) => statements.some(({ statement }) => statement.Effect === 'Allow'));
    if (!open)
        return undefined;
    const narrow = { layers, values: standing.values };
    return { signature: sign(principal, narrow), standing: narrow };
}

// EXTERNAL MODULE: ./build/src/access/model.js
var model = __webpack_require__(6961);
// EXTERNAL MODULE: ./build/src/access/server-right.js
var server_right = __webpack_require__(5202);
// EXTERNAL MODULE: ./build/src/access/standing.js
var standing = __webpack_require__(9514);
;// CONCATENATED MODULE: ./build/src/access/audit.js
/** Who can do what in each bucket, and through what: an outsider's view of everything that was given. */









/** What `read`, `list`, `write`, `delete` and `delete versions` are named for. */
const plainActions = new Set([
    's3:GetObject',
    's3:ListBucket',
    's3:ListBucketVersions',
    's3:PutObject',
    's3:DeleteObject',
    's3:DeleteObjectVersion',
]);
const otherActions = [...server_action/* knownActions */.Bp].flatMap(([action, { ability }]) => plainActions.has(action) ? [] : [{ action, ability }]);
/** Pure. Root itself, who can do everything, has no share. */
function auditAccess(model) {
    const standings = (0,standing/* findStandings */.t)(model);
    const callers = listCallers(model, standings);
    const known = new Map();
    const find = (standing, bucket) => {
        const rights = known.get(standing) ?? findRights(standing, bucket);
        known.set(standing, rights);
        return rights;
    };
    const alike = [...findOpen(model, standings), ...findAlike(callers, model.buckets)];
    const shares = alike.flatMap(({ bucket, principals, standing }) => {
        const rights = find(standing, bucket);
        return rights.length > 0 ? [{ bucket, principals, rights }] : [];
    });
    const serverRights = (0,server_right/* findServerRights */.Uq)(callers);
    return { shares, serverRights, escalations: findEscalations(callers, shares), unread: model.unread };
}
function listCallers({ users, serviceAccounts, policies }, standings) {
    const callers = [
        ...users.map(({ name }) => [{ kind: 'user', name }, standings.ofUser(name)]),
        ...serviceAccounts.map((account) => {
            const { accessKey: name, parent } = account;
            return [{ kind: 'service account', name, parent }, standings.ofServiceAccount(account)];
        }),
        ...[...policies.keys()]
            .filter(model/* isRepositoryId */.e)
            .map((name) => [{ kind: 'repository', name }, standings.ofRepository(name)]),
    ];
    return callers.sort(([a], [b]) => (0,audit_entry/* comparePrincipals */.j)(a, b));
}
function findOpen({ buckets }, standings) {
    return buckets.flatMap((bucket) => {
        const standing = standings.ofAnyone(bucket);
        return standing === undefined ? [] : [{ bucket, principals: [audit_entry/* anyone */.Z], standing }];
    });
}
/** What a caller can do in one bucket. */
function findRights(standing, bucket) {
    const find = (0,find_reach/* createGrantFinder */.DV)(standing, bucket);
    const simple = [
        ['read', find('s3:GetObject')],
        ['list', [...find('s3:ListBucket'), ...find('s3:ListBucketVersions')]],
        ['write', find('s3:PutObject')],
        ['delete', find('s3:DeleteObject')],
        ['delete versions', (0,find_reach/* findVersionGrants */.LF)(standing, bucket)],
    ];
    const rights = simple.flatMap(([ability, grants]) => mergeGrants(grants).map((grant) => ({ ability, ...grant, actions: [] })));
    return [...rights, ...findOthers(standing, find)];
}
/** Actions of one ability that reach as far through the same are one right. */
function findOthers(standing, find) {
    const isOpen = standing.layers.some(({ kind }) => kind === 'bucket-policy');
    const possible = otherActions.filter(({ action }) => (0,find_reach/* mayAllow */.LQ)(standing, action) && !(isOpen && server_action/* inertActions */.IY.has(action)));
    const known = new Map();
    const found = possible.flatMap(({ action, ability }) => {
        const grants = find(action);
        const named = known.get(grants) ?? mergeGrants(grants).map(nameGrant);
        known.set(grants, named);
        return named.map(({ name, grant }) => ({ action, ability, name, grant }));
    });
    const alike = (0,group_by/* groupBy */.$)(found, ({ ability, name }) => `${ability} ${name}`);
    return [...alike.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const actions = [first, ...others].map(({ action }) => action).sort();
        return [{ ability: first.ability, ...first.grant, actions }];
    });
}
function nameGrant(grant) {
    return { name: JSON.stringify([nameReach(grant.reach), grant.origins.map(nameOrigin).sort()]), grant };
}
/** Of grants with one reach, one; with the origins of all. */
function mergeGrants(grants) {
    const alike = (0,group_by/* groupBy */.$)(grants, ({ reach }) => nameReach(reach));
    return [...alike.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const origins = new Map([first, ...others].flatMap((grant) => grant.origins.map((origin) => [nameOrigin(origin), origin])));
        const everywhere = [first, ...others].some((grant) => grant.everywhere);
        return [{ reach: first.reach, origins: [...origins.values()], everywhere }];
    });
}
function nameReach({ within, except, terms }) {
    return JSON.stringify([within, except, terms]);
}
function nameOrigin(origin) {
    return JSON.stringify(origin.kind === 'policy' ? [origin.policy, origin.group] : [origin.kind]);
}


/***/ }),

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ createAccessPlanner)
});

// EXTERNAL MODULE: ./build/src/config/locate.js
var locate = __webpack_require__(1872);
// EXTERNAL MODULE: ./build/src/plan/expect-access.js
var expect_access = __webpack_require__(1199);
;// CONCATENATED MODULE: ./build/src/plan/own-identity.js
/** Nobody of these may go. */
function listOwnKeys({ accessKey, parent }) {
    return new Set([accessKey, ...(parent === undefined ? [] : [parent])]);
}
/** The user whose rights count. */
function ownUser({ accessKey, parent }) {
    return parent ?? accessKey;
}

;// CONCATENATED MODULE: ./build/src/plan/own-finding.js
/** In words: what a run would lose by its own plan. */

/** Said of a run that may change nothing: whoever applies its plan loses nothing by it. */
const elsewhere = 'It may change nothing there, so somebody else applies this plan.';
const planAnew = 'Nothing to do, where this is meant: plans are made by somebody else then.';
/** `what`: such as "removes". `byOthers`: the run is never the one that applies. */
function tellEnd(change, what, byOthers) {
    const { alias, source } = change;
    const message = `This plan ${what} ${nameKind(change)}, by whose rights it runs at ${alias}.`;
    return byOthers
        ? warn(source, `${message} ${elsewhere}`, planAnew)
        : refuse(source, message, 'Run as somebody else for this, or leave it out.');
}
/** Whoever can sign in and is not there has no need to be made. */
function tellMade(change) {
    const { alias, source } = change;
    const message = `This plan makes ${nameKind(change)} at ${alias}, and that is who it runs as: root, or a key that belongs to a user.`;
    return refuse(source, message, 'Remove it from the file, from members of groups too.');
}
/** `isUnconcerned`: the run is root, or is never the one that applies. */
function tellRepositoryPolicy({ key, alias, source }, isUnconcerned) {
    const message = `This plan removes policy ${key} at ${alias}: it has the id of this repository, whose jobs may sign in by it.`;
    const mend = 'Where no job signs in by it any more,';
    return isUnconcerned
        ? warn(source, `${message} Only root can apply it.`, `${mend} nothing; else leave it out.`)
        : refuse(source, message, `Leave it out. ${mend} apply this as root.`);
}
const verbs = {
    create: 'makes',
    update: 'changes',
    delete: 'removes',
    report: 'tells of',
};
/** `byOthers`: the run is never the one that applies. */
function tellLoss({ change, rights }, own, byOthers) {
    const { verb, alias, source } = change;
    const whose = own.policy === undefined
        ? `what ${ownUser(own)} has at ${alias}, by whose rights it runs,`
        : `policy ${own.policy}, by which it signs in at ${alias},`;
    const message = `This plan ${verbs[verb]} ${nameKind(change)}: ${whose} would no longer allow it ${listRights(rights)}.`;
    return byOthers
        ? warn(source, `${message} ${elsewhere}`, planAnew)
        : refuse(source, message, 'Leave these rights as they are, give them in another way in a run before this one, or run as somebody else.');
}
/** With its kind, since a log hides the access key of the run itself. */
function nameKind({ kind, key }) {
    return `${kind.replace('iam-', '').replace('-', ' ')} ${key}`;
}
const shown = 6;
function listRights(rights) {
    const names = rights.map(({ action, isConditional }) => isConditional ? `${action} (under conditions only)` : action);
    const more = names.length - shown;
    return `${names.slice(0, shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function refuse(source, message, mend) {
    return { rule: 'access/own-identity', severity: 'error', message, mend, ...(source && { source }) };
}
function warn(source, message, mend) {
    return { ...refuse(source, message, mend), severity: 'warning' };
}

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/resources/order.js + 10 modules
var order = __webpack_require__(2472);
// EXTERNAL MODULE: ./build/src/access/evaluate.js
var evaluate = __webpack_require__(5937);
// EXTERNAL MODULE: ./build/src/access/match-statement.js
var match_statement = __webpack_require__(5161);
// EXTERNAL MODULE: ./build/src/access/standing.js
var standing = __webpack_require__(9514);
// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
;// CONCATENATED MODULE: ./build/src/plan/access-model.js
/** What is found at a site, for what judges rights; nothing of buckets. `now`: milliseconds since 1970. Pure. */
function describeModel({ policies, users, groups, serviceAccounts, rootAccounts = [] }, now) {
    return {
        policies,
        users: [...users].map(([name, { status, policies: attached }]) => ({
            ...{ name, enabled: status === 'enabled', policies: attached },
        })),
        groups: [...groups].map(([name, { status, members, policies: attached }]) => ({
            ...{ name, enabled: status === 'enabled', members, policies: attached },
        })),
        serviceAccounts: [...serviceAccounts].flatMap((account) => describeAccount(account, now)),
        unread: [
            ...rootAccounts.map((accessKey) => ({ accessKey, parent: undefined })),
            ...[...serviceAccounts].flatMap(([accessKey, { parent, detail }]) => detail === undefined ? [{ accessKey, parent }] : []),
        ],
    };
}
function describeAccount([accessKey, { detail }], now) {
    if (detail === undefined)
        return [];
    const { parent, status, expires, policy } = detail;
    const enabled = status === 'enabled' && (expires === null || Date.parse(expires) > now);
    // Where it is unclear it may be all that the parent may, and no right is left out.
    return [{ accessKey, parent, enabled, policy: typeof policy === 'string' ? undefined : policy }];
}

;// CONCATENATED MODULE: ./build/src/plan/own-right.js
/** What a run may do at one site, by the policies that are given to it. */






/**
 * Action → right. Of a service account whose own policy was not read, and of temporary keys, it is what their
 * user may. Nothing for root, and for whom the server does not tell.
 */
function weighRights(access, own, actions) {
    const standing = findOwnStanding(access, own);
    return new Map(actions.map((action) => [action, weighRight(standing, action)]));
}
/** Whether the server tells what it may, and none of these actions is among it. */
function mayNone(access, own, actions) {
    const standing = findOwnStanding(access, own);
    return standing !== undefined && actions.every((action) => (0,evaluate/* evaluate */._)(standing, { action }) === 'no');
}
/** Root, as far as the server tells: no user, and nobody's key. */
function isUnbound({ users }, { accessKey, parent, policy }) {
    return accessKey !== '' && parent === undefined && policy === undefined && !users.has(accessKey);
}
/** Names of the policies it has, by itself and by its groups. */
function listOwnPolicies({ users, groups }, own) {
    const name = ownUser(own);
    const joined = [...groups.values()].filter(({ members }) => members.includes(name));
    return [
        ...(own.policy === undefined ? [] : [own.policy]),
        ...(users.get(name)?.policies ?? []),
        ...joined.flatMap(({ policies }) => policies),
    ];
}
function findOwnStanding(access, own) {
    const { accessKey, parent, policy } = own;
    if (policy !== undefined)
        return standByPolicy(access, policy);
    const name = ownUser(own);
    const standings = (0,standing/* findStandings */.t)(narrow(access, name));
    if (parent === undefined)
        return access.users.has(name) ? standings.ofUser(name) : undefined;
    const { detail } = access.serviceAccounts.get(accessKey) ?? {};
    const embedded = typeof detail?.policy === 'string' ? undefined : detail?.policy;
    return standings.ofServiceAccount({ accessKey, parent, enabled: true, policy: embedded });
}
/** What conditions would be about, such as the name of the user, is in the keys alone. */
function standByPolicy({ policies }, policy) {
    const origin = { kind: 'policy', policy, group: undefined };
    const statements = (policies.get(policy)?.Statement ?? []).map((statement) => ({ statement, origin }));
    return { layers: [{ kind: 'given', statements }], values: new Map() };
}
/** The user alone, with what is given to it. */
function narrow({ policies, users, groups }, name) {
    const user = users.get(name);
    const alone = {
        ...{ policies, users: new Map(user && [[name, user]]), serviceAccounts: new Map() },
        groups: new Map([...groups].filter(([, { members }]) => members.includes(name))),
    };
    // Of accounts it would be asked whose time is over.
    return { ...describeModel(alone, 0), buckets: [], bucketPolicies: new Map() };
}
function weighRight(standing, action) {
    const list = (effect) => (standing?.layers ?? []).flatMap(({ kind, statements }) => statements.flatMap(({ statement }) => statement.Effect === effect && (0,match_statement/* matchesAction */.ch)(statement, action)
        ? [(0,canonical_json/* canonicalJson */.dj)([kind, statement.Condition ?? {}])]
        : []));
    return {
        certainty: (0,evaluate/* evaluate */._)(standing, { action }),
        allowed: new Set(list('Allow')),
        denied: new Set(list('Deny')),
    };
}
/** Whether what was allowed to an honest run may now be refused. */
function isLess(after, before) {
    if (before.certainty === 'no' || after.certainty === 'yes')
        return false;
    if (after.certainty === 'no')
        return true;
    const lacks = [...before.allowed].some((condition) => !after.allowed.has(condition));
    return lacks || [...after.denied].some((condition) => !before.denied.has(condition));
}

;// CONCATENATED MODULE: ./build/src/plan/own-loss.js
/** Which changes of a plan would take from the run that applies it what it needs. */





/**
 * Each action once, at the change that takes it. Changes are followed in the order of applying, and those that
 * run side by side in the worst one: what is given back by a later change is lost all the same. Pure.
 */
function findOwnLosses(actual, changes, own, needed) {
    const touching = new Set(listTouching(actual, changes, own));
    if (touching.size === 0)
        return [];
    const before = weighRights(actual, own, needed);
    const lost = new Set();
    const losses = [];
    let access = actual;
    const steps = (0,order/* listSteps */.A1)(changes.filter(isMade), actual).filter(({ planned }) => touching.has(planned));
    for (const { change, planned } of orderWorst(steps, (one) => loses((0,expect_access/* expectAccess */.q)(actual, [one])).length > 0)) {
        access = (0,expect_access/* expectAccess */.q)(access, [change]);
        const rights = loses(access).filter(({ action }) => !lost.has(action));
        if (rights.length > 0)
            losses.push({ change: planned, rights });
        for (const { action } of rights)
            lost.add(action);
    }
    return losses;
    function loses(state) {
        return listLess(weighRights(state, own, needed), before);
    }
}
function listLess(after, before) {
    return [...before].flatMap(([action, right]) => {
        const then = after.get(action);
        if (then === undefined || !isLess(then, right))
            return [];
        return [{ action, isConditional: then.certainty === 'maybe' }];
    });
}
function listTouching(actual, changes, own) {
    const made = changes.filter(isMade);
    const held = [actual, (0,expect_access/* expectAccess */.q)(actual, made)].flatMap((access) => listOwnPolicies(access, own));
    const [keys, policies, user] = [listOwnKeys(own), new Set(held), ownUser(own)];
    return made.filter((change) => {
        if (change.kind === 'iam-policy')
            return policies.has(change.key);
        if (change.kind === 'user' || change.kind === 'service-account')
            return keys.has(change.key);
        if (change.kind !== 'group')
            return false;
        return [change.before, change.after].some((group) => group?.members.includes(user));
    });
}
function isMade({ verb }) {
    return verb !== 'report';
}
function orderWorst(parts, takes) {
    const stages = [...(0,group_by/* groupBy */.$)(parts, ({ stage }) => stage)].sort(([one], [other]) => one - other);
    return stages.flatMap(([, stage]) => [
        ...stage.filter(({ change }) => takes(change)),
        ...stage.filter(({ change }) => !takes(change)),
    ]);
}

;// CONCATENATED MODULE: ./build/src/plan/judge-own.js
/** What a plan would take from the run that applies it: who it signs in as, and what it needs. */




/** Pure. Warnings where the run makes a plan that only somebody else can apply; else errors. */
function judgeOwn(plan) {
    const { actual, changes, own, needed } = plan;
    const judged = changes.map((change) => ({
        change,
        findings: change.verb === 'report' ? [] : judgeEnd(change, plan),
    }));
    const rest = judged.flatMap(({ change, findings }) => (findings.length === 0 ? [change] : []));
    const losses = own.flatMap((identity) => findOwnLosses(actual, rest, identity, needed).map((loss) => tellLoss(loss, identity, onlyPlans(plan, identity))));
    // Who runs by the same rights at two sites is told once.
    const told = new Map(losses.map((finding) => [finding.message, finding]));
    return [...judged.flatMap(({ findings }) => findings), ...told.values()];
}
/** After it the run could not sign in any more, or no job of its repository. */
function judgeEnd(change, plan) {
    const { kind, verb, key } = change;
    if (kind === 'iam-policy' && verb === 'delete' && key === plan.repositoryId) {
        return [
            tellRepositoryPolicy(change, plan.own.every((identity) => isUnconcerned(plan, identity))),
        ];
    }
    if (kind !== 'user' && kind !== 'service-account')
        return [];
    const ended = plan.own.filter((identity) => listOwnKeys(identity).has(key));
    if (ended.length === 0)
        return [];
    if (verb === 'create')
        return [tellMade(change)];
    const what = nameEnd(change.after);
    const byOthers = ended.every((identity) => onlyPlans(plan, identity));
    return what === '' ? [] : [tellEnd(change, what, byOthers)];
}
/** It has none of the rights that applying takes, so that it is never the run that applies. */
function onlyPlans({ mode, actual, writing }, own) {
    return mode === 'plan' && mayNone(actual, own, writing);
}
/** Root signs in by no policy. */
function isUnconcerned(plan, own) {
    return isUnbound(plan.actual, own) || onlyPlans(plan, own);
}
/** The server refuses a new secret of whom the keys of a run belong to; one of the keys themselves ends the run. */
function nameEnd(after) {
    if (after === undefined)
        return 'removes';
    if ('status' in after && after.status === 'disabled')
        return 'disables';
    return 'secret' in after ? 'replaces the secret key of' : '';
}

// EXTERNAL MODULE: ./build/src/plan/resting.js
var plan_resting = __webpack_require__(2903);
;// CONCATENATED MODULE: ./build/src/plan/judge-access.js




/** What of it the server would refuse, or what would lock out whoever applies it. Pure. */
function judgeAccess(plan) {
    const resting = (0,plan_resting/* findResting */._)(plan);
    return [
        ...plan.changes.flatMap((change) => judgeNewIdentity(change, plan)),
        ...judgeParents(plan),
        ...judgeOwn(plan),
        ...judgeUnsaid(plan),
        ...judgeAbsentPolicies(plan, resting),
        ...resting.map((one) => tellResting(one, plan)),
    ];
}
function judgeNewIdentity({ verb, key, kind, alias, source }, plan) {
    if (verb !== 'create' || (kind !== 'user' && kind !== 'service-account'))
        return [];
    const isOwn = plan.own.some((identity) => listOwnKeys(identity).has(key));
    if (isOwn || findSecret(plan.declared, key) !== undefined)
        return [];
    const what = kind === 'user' ? 'user' : 'service account';
    return [
        judge_access_refuse('access/secret-needed', source, `There is no ${what} ${key} at ${alias}, and to make it a secret is needed.`, 'Declare its "secret": { "environment": "VARIABLE" }, or { "generate": true, "deliver": … }.'),
    ];
}
/** Of a user or a service account, which share one space of names. */
function findSecret({ users, serviceAccounts }, accessKey) {
    const user = users.find(({ name }) => name === accessKey);
    return (user ?? serviceAccounts.find((account) => account.accessKey === accessKey))?.secret;
}
/** To the server a disabled user is nobody when an account is made; one that is there can be changed. */
function judgeParents({ actual, changes }) {
    const { users } = (0,expect_access/* expectAccess */.q)(actual, changes);
    return changes.flatMap(({ kind, verb, key, alias, after, source }) => {
        if (kind !== 'service-account' || verb !== 'create' || after === undefined)
            return [];
        const { parent } = after;
        if (users.get(parent)?.status !== 'disabled')
            return [];
        const message = `The service account ${key} is new at ${alias}, and its parent ${parent} is disabled there: the server makes no account of a disabled user.`;
        const mend = `Leave the account out until ${parent} is enabled, or declare ${parent} enabled.`;
        return [judge_access_refuse('access/disabled-parent', source, message, mend)];
    });
}
/**
 * What is granted to it may be granted elsewhere only: here it would have, or keep, what nobody declared. One that is
 * disabled keeps it, and may do nothing.
 */
function judgeUnsaid({ declared, actual: { alias, serviceAccounts } }) {
    const isOff = (accessKey, status) => {
        const there = serviceAccounts.get(accessKey)?.detail;
        return there !== undefined && (status ?? there.status) === 'disabled';
    };
    const unsaid = declared.serviceAccounts.filter(({ accessKey, state, status, policy }) => state === 'present' && policy === undefined && !isOff(accessKey, status));
    return unsaid.map(({ accessKey, source }) => judge_access_refuse('access/policy-needed', source, `Nothing says what the service account ${accessKey} may at ${alias}.`, 'Declare its "policy", grant it something there, or its "sites"; "inherit" gives it all that its parent may.'));
}
const disabledRules = { user: 'access/disabled-user', group: 'access/disabled-group' };
/** Nothing that another run could mend, so nothing that this one waits for. */
function tellResting({ kind, name, kept, awaited, source }, { declared, actual: { alias } }) {
    const isAbsent = (policy) => declared.policies.some((one) => one.name === policy && one.state === 'absent');
    const stuck = kept.filter(isAbsent);
    const stay = stuck.length > 0 ? ` What is declared absent stays as well: ${list(stuck)}.` : '';
    return {
        rule: disabledRules[kind],
        severity: 'warning',
        message: `The ${kind} ${name} is disabled at ${alias}, and the server changes no policies of a disabled ${kind}: it has ${list(kept)}, and gets what the file says when it is enabled: ${list(awaited)}.${stay}`,
        mend: `Nothing to do while it is disabled: it gives nobody anything, and to enable it settles its policies as well.`,
        source,
    };
}
function list(policies) {
    return policies.join(', ') || 'none';
}
/** The server removes a policy only once nobody has it; while the disabled have it, its removal is not planned. */
function judgeAbsentPolicies({ declared, actual, changes }, resting) {
    const holders = (0,expect_access/* listHolders */.K)((0,expect_access/* expectAccess */.q)(actual, changes));
    const waiting = new Set(resting.map(({ kind, name }) => `${kind} ${name}`));
    return declared.policies.flatMap(({ name, state, origin }) => {
        const left = (holders.get(name) ?? []).filter((holder) => !waiting.has(holder));
        if (state !== 'absent' || left.length === 0 || !actual.policies.has(name))
            return [];
        const message = `Policy ${name} is declared absent, and at ${actual.alias} ${left.join(', ')} still has it.`;
        const mend = 'Declare them as well (their name is enough), or take it from them by hand.';
        return [judge_access_refuse('access/policy-in-use', origin, message, mend)];
    });
}
function judge_access_refuse(rule, source, message, mend) {
    return { rule, severity: 'error', message, mend, ...(source && { source }) };
}

// EXTERNAL MODULE: ./build/src/access/grant-policy.js
var grant_policy = __webpack_require__(4385);
;// CONCATENATED MODULE: ./build/src/plan/judge-attachment.js
/** Who has more than the grants of the file read like, once a plan is applied. */



/** Pure. Warnings: nothing of this is changed by the plan. */
function judgeAttachments(plan) {
    const { users, groups, policies: there } = (0,expect_access/* expectAccess */.q)(plan.actual, plan.changes);
    const holders = [
        ...[...users].map(([name, { policies }]) => ({ kind: 'user', name, policies })),
        ...[...groups].map(([name, { policies }]) => ({ kind: 'group', name, policies })),
    ];
    // What those keep is told of them in one sentence.
    const resting = (0,plan_resting/* findResting */._)(plan);
    const settled = holders.filter(({ kind, name }) => !resting.some((one) => one.kind === kind && one.name === name));
    return [
        ...judgeKept(settled, plan),
        ...judgeUndeclared(holders, plan),
        ...judgeForeign(settled, plan, there),
        ...judgeSpared(holders, plan),
    ];
}
function findDeclared({ users, groups }, { kind, name }) {
    return (kind === 'user' ? users : groups).find((principal) => principal.name === name);
}
/** A file that says nothing but grants reads as if they were all that somebody may. */
function judgeKept(holders, { declared, actual: { alias } }) {
    return holders.flatMap((holder) => {
        const { kind, name, policies } = holder;
        const principal = findDeclared(declared, holder);
        if (!principal?.leavesOthers)
            return [];
        const kept = policies.filter((policy) => !principal.policies?.includes(policy));
        if (kept.length === 0)
            return [];
        return judge_attachment_warn('access/beside-grant', `Beside what is granted to it, the ${kind} ${name} keeps at ${alias}: ${kept.join(', ')}.`, 'Write "policies": [] to take it away, or "attachments": "additive" where it is meant to stay.', principal.source);
    });
}
/** Taking something from somebody whom the file does not name would be a surprise; so would silence. */
function judgeUndeclared(holders, { declared, actual }) {
    const granted = (0,grant_policy/* findGrantPolicies */.wW)(declared.granting, actual.policies);
    // Of those that are to be absent it is an error.
    for (const { name, state } of declared.policies)
        if (state === 'absent')
            granted.delete(name);
    return holders.flatMap((holder) => {
        const { kind, name, policies } = holder;
        const held = policies.filter((policy) => granted.has(policy));
        if (held.length === 0 || findDeclared(declared, holder) !== undefined)
            return [];
        const source = declared.policies.find((policy) => held.includes(policy.name))?.origin;
        return judge_attachment_warn('access/grant-holder', `The ${kind} ${name}, whom nobody declared, has at ${actual.alias} what grants made: ${held.join(', ')}.`, `Declare the ${kind} (its name is enough) and it is taken away, or name it in "to" of the grant.`, source);
    });
}
/** A bucket that leaves the file together with its grants takes along what would have told of them. */
function judgeForeign(holders, { declared, actual: { alias } }, there) {
    const isForeign = (policy) => {
        const bucket = (0,grant_policy/* findGrantedBucket */.dj)(there.get(policy) ?? { Id: '' });
        return bucket !== undefined && !declared.granting.declared.has(policy);
    };
    return holders.flatMap((holder) => {
        const { kind, name } = holder;
        const principal = findDeclared(declared, holder);
        // What grants on declared buckets made, these lose. What others keep is meant, or `access/beside-grant` tells.
        if (principal?.policies !== undefined || principal?.attachments !== 'exclusive')
            return [];
        const held = holder.policies.filter(isForeign);
        if (held.length === 0)
            return [];
        return judge_attachment_warn('access/grant-holder', `The ${kind} ${name} keeps at ${alias} policies of grants on buckets that are not declared here: ${held.join(', ')}.`, 'Write "policies": [] to take it away, or "attachments": "additive" where another configuration grants it.', principal.source);
    });
}
/** A grant is withdrawn, and what has its name is somebody's own: neither is it removed, nor in silence. */
function judgeSpared(holders, { declared, actual: { alias } }) {
    return (declared.spared ?? []).flatMap(({ name, origin }) => {
        const held = holders.filter(({ policies }) => policies.includes(name));
        const who = held.map((holder) => `${holder.kind} ${holder.name}`).join(', ') || 'nobody';
        return judge_attachment_warn('access/grant-by-hand', `No grant made the policy ${name} at ${alias}, so it stays although the grant is absent. Who has it: ${who}.`, 'Remove the grant from the file; to remove the policy, declare it absent under "policies".', origin);
    });
}
function judge_attachment_warn(rule, message, mend, source) {
    return [{ rule, severity: 'warning', message, mend, ...(source && { source }) }];
}

;// CONCATENATED MODULE: ./build/src/plan/judge-expiry.js
/** Milliseconds; servers take only what is further ahead, and say no more of it than that they failed. */
const least = 15 * 60_000;
/** Times that are to be sent and too near by `now`, in milliseconds since 1970; one that stays is not sent. Pure. */
function judgeExpiry(changes, now) {
    return changes.flatMap((change) => {
        const { kind, verb, key, alias, source } = change;
        if (kind !== 'service-account' || (verb !== 'create' && verb !== 'update'))
            return [];
        const [before, after] = [readExpires(change.before), readExpires(change.after)];
        if (!after || after === before || Date.parse(after) > now + least)
            return [];
        const message = `The service account ${key} is to end at ${after}, and ${alias} takes only times more than 15 minutes ahead.`;
        const mend = 'Choose a later time; to end it at once, declare it disabled or absent.';
        return [{ rule: 'access/expiry', severity: 'error', message, mend, ...(source && { source }) }];
    });
}
function readExpires(value) {
    if (value === undefined || !('expires' in value))
        return undefined;
    return typeof value.expires === 'string' ? value.expires : null;
}

// EXTERNAL MODULE: ./build/src/action/change/locate-section.js
var locate_section = __webpack_require__(3965);
// EXTERNAL MODULE: ./build/src/action/reading.js
var reading = __webpack_require__(896);
// EXTERNAL MODULE: ./build/src/resources/site-replication/carrier.js
var carrier = __webpack_require__(308);
// EXTERNAL MODULE: ./build/src/resources/site-replication/declared.js
var declared = __webpack_require__(1552);
;// CONCATENATED MODULE: ./build/src/action/access/access-carrier.js
/** Of replicated sites one gives its access to the others: which one, and what is declared past it. */


/** Alias of a replicated site → the site that gives it its access, perhaps itself. */
function findCarriers({ replication, replicationFile }, { access }) {
    const addresses = new Map([...access].map(([alias, { url }]) => [alias, url.origin]));
    return (0,carrier/* mapCarriers */.S)((0,declared/* declareGroups */.R)(replication, replicationFile, addresses));
}
/** Pure. `named`: the aliases of the run. */
function tellCarriers(access, carriers, named) {
    return [...carriers].flatMap(([alias, carrier]) => {
        if (alias === carrier || !named.has(alias))
            return [];
        const message = `Access at ${alias} is not planned by itself: ${carrier} gives it all, since the two are replicated sites.`;
        const mend = `Nothing to do, as long as ${carrier} is among the aliases of the run that applies it.`;
        const { source } = access;
        const told = { rule: 'access/replicated', severity: 'note', message, mend, source };
        return [told, ...listItems(access).flatMap((item) => judgeSites(item, alias, carrier))];
    });
}
function listItems({ policies, users, groups, serviceAccounts, grants }) {
    return [...policies, ...users, ...groups, ...serviceAccounts, ...grants];
}
/** What one of two replicated sites has, the other has too. */
function judgeSites({ sites, source }, alias, carrier) {
    if (!sites?.includes(alias) || sites.includes(carrier))
        return [];
    const message = `This is declared for ${alias} and not for ${carrier}, but the two are replicated sites: it would not be made.`;
    const mend = `Add ${carrier} to its "sites".`;
    return [{ rule: 'access/replicated', severity: 'error', message, mend, source }];
}

// EXTERNAL MODULE: ./build/src/access/audit.js + 4 modules
var access_audit = __webpack_require__(3482);
// EXTERNAL MODULE: ./build/src/access/audit-entry.js
var audit_entry = __webpack_require__(2998);
// EXTERNAL MODULE: ./build/src/access/reach.js
var access_reach = __webpack_require__(1931);
;// CONCATENATED MODULE: ./build/src/access/compare-rights.js
/** What somebody has of rights in a bucket beyond what they had there before. */


/** Never less than there is. */
function compareRights(rights, had, counts) {
    const from = indexActions(had);
    const changes = [...indexActions(rights)].flatMap(([key, some]) => {
        const reaches = (from.get(key) ?? []).map(({ reach }) => reach);
        return dropCoveredRights(some).flatMap(({ everywhere, ...right }) => {
            return leave(right.reach, reaches, counts).map((reach) => {
                const partly = reaches.some((one) => (0,access_reach/* reachesOverlap */.dN)(one, reach));
                return { ...right, reach, partly };
            });
        });
    });
    return joinActions(changes);
}
/** What can be compared only with its like; each action that is named is for itself. */
function indexActions(rights) {
    const each = rights.flatMap((right) => right.actions.length === 0 ? [right] : right.actions.map((action) => ({ ...right, actions: [action] })));
    return (0,group_by/* groupBy */.$)(each, ({ ability, actions }) => [ability, ...actions].join(' '));
}
function leave(reach, had, counts) {
    return had.reduce((left, one) => left.flatMap((part) => (counts(one, part) ? (0,access_reach/* subtract */.Re)(part, one) : [part])), [reach]);
}
/** What another right tells already. */
function dropCoveredRights(rights) {
    return rights.filter(({ reach }, index) => !rights.some((other, place) => place !== index &&
        (0,access_reach/* coversReach */.A$)(other.reach, reach) &&
        (place < index || !(0,access_reach/* coversReach */.A$)(reach, other.reach))));
}
function joinActions(changes) {
    const alike = (0,group_by/* groupBy */.$)(changes, ({ ability, actions, reach, partly }) => JSON.stringify([ability, actions.length === 0, reach, partly]));
    return [...alike.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        return [{ ...first, actions: [first, ...others].flatMap(({ actions }) => actions).sort() }];
    });
}

;// CONCATENATED MODULE: ./build/src/access/number-values.js
/** A number for each value; equal ones have the same. Cheap where many share the very same object. */
function createNumbers() {
    const known = new WeakMap();
    const byContent = new Map();
    return (value) => {
        const before = known.get(value);
        if (before !== undefined)
            return before;
        const content = JSON.stringify(value);
        const fresh = byContent.get(content) ?? byContent.size;
        byContent.set(content, fresh);
        known.set(value, fresh);
        return fresh;
    };
}

// EXTERNAL MODULE: ./build/src/access/server-right.js
var server_right = __webpack_require__(5202);
;// CONCATENATED MODULE: ./build/src/access/diff-audit.js
/** Who comes to which rights, and who loses which, between two audits. */





function diffAudits(before, after) {
    // A condition keeps nobody out: nothing counts as had before, or as lost, on the strength of one.
    const gained = compareOnServer(after, before, (had, has) => had === 'yes' || (had === 'maybe' && had === has));
    const lost = compareOnServer(before, after, (left) => left !== 'no');
    return {
        gains: findChanges(after, before, (had, reach) => had.terms.every((term) => reach.terms.includes(term))),
        losses: findChanges(before, after, () => true),
        serverGains: gained.rights,
        serverLosses: lost.rights,
        newEscalations: gained.escalations,
        goneEscalations: lost.escalations,
    };
}
const noAccessDiff = {
    gains: [],
    losses: [],
    serverGains: [],
    serverLosses: [],
    newEscalations: [],
    goneEscalations: [],
};
/** What is in `to` and not in `from`, bucket by bucket. */
function findChanges(to, from, counts) {
    const compare = createComparison(counts);
    const byBucket = (0,group_by/* groupBy */.$)(from.shares, ({ bucket }) => bucket);
    return [...(0,group_by/* groupBy */.$)(to.shares, ({ bucket }) => bucket)].flatMap(([bucket, shares]) => {
        const had = indexRights(byBucket.get(bucket) ?? []);
        const changes = shares.flatMap(({ principals, rights }) => principals.flatMap((principal) => compare(rights, had.get(nameOf(principal)) ?? none).map((right) => ({ bucket, principal, ...right }))));
        return changes.sort((a, b) => (0,audit_entry/* comparePrincipals */.j)(a.principal, b.principal));
    });
}
const none = [];
/** Of each who has any in one bucket. */
function indexRights(shares) {
    return new Map(shares.flatMap(({ principals, rights }) => principals.map((principal) => [nameOf(principal), rights])));
}
/**
 * Users and service accounts have their names out of one pot: who becomes the other keeps what stays. A repository's
 * id is out of another, and a user may be called like it.
 */
function nameOf(principal) {
    if (principal.kind === 'anyone')
        return 'anyone';
    return `${principal.kind === 'repository' ? 'repository' : 'key'} ${principal.name}`;
}
/** What is among the rights that was not had: most are the same, and many differ in the same way. */
function createComparison(counts) {
    const number = createNumbers();
    const known = new Map();
    return (rights, had) => {
        const [one, other] = [number(rights), number(had)];
        if (one === other)
            return [];
        const pair = `${one} ${other}`;
        const changes = known.get(pair) ?? compareRights(rights, had, counts);
        known.set(pair, changes);
        return changes;
    };
}
/** What is in `to` and not in `from`: of the server as a whole, and of the ways to more rights. */
function compareOnServer(to, from, counts) {
    const has = (0,server_right/* createHeld */.qZ)(to.serverRights, nameOf);
    const had = (0,server_right/* createHeld */.qZ)(from.serverRights, nameOf);
    const isOld = (principal, action) => counts(had(principal, action), has(principal, action));
    return { rights: subtractServerRights(to, isOld), escalations: subtractEscalations(to, from, isOld) };
}
function subtractServerRights({ serverRights }, isOld) {
    return serverRights.flatMap(({ principal, ...right }) => {
        const actions = right.actions.filter((action) => !isOld(principal, action));
        const conditional = right.conditional.filter((action) => actions.includes(action));
        return actions.length > 0 ? [{ principal, actions, conditional }] : [];
    });
}
/** A way that stays open is neither new nor gone, also where a wider right is what opens it. */
function subtractEscalations(to, from, isOld) {
    const known = (0,group_by/* groupBy */.$)(from.escalations, nameEscalation);
    return to.escalations.flatMap((escalation) => {
        if (isOld(escalation.principal, escalation.action))
            return [];
        const [had] = known.get(nameEscalation(escalation)) ?? [];
        const before = new Set(had?.buckets);
        const buckets = escalation.buckets.filter((bucket) => !before.has(bucket));
        return had !== undefined && buckets.length === 0 ? [] : [{ ...escalation, buckets }];
    });
}
function nameEscalation({ principal, action, could }) {
    return JSON.stringify([principal, action, could]);
}

// EXTERNAL MODULE: ./build/src/access/named-bucket.js
var named_bucket = __webpack_require__(2228);
// EXTERNAL MODULE: ./build/src/render/cut.js
var cut = __webpack_require__(6610);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/render/plan-name.js
var plan_name = __webpack_require__(319);
// EXTERNAL MODULE: ./build/src/render/quantity.js
var quantity = __webpack_require__(3749);
// EXTERNAL MODULE: ./build/src/render/room.js
var render_room = __webpack_require__(1795);
// EXTERNAL MODULE: ./build/src/access/beside.js
var beside = __webpack_require__(2052);
;// CONCATENATED MODULE: ./build/src/render/access/access-row.js




/** Anyone comes first, then whoever can administer the bucket. */
function listAccessRows({ shares }) {
    const split = createSplit();
    const parts = shares.flatMap(({ bucket, principals, rights }) => split(rights).map((part) => ({ ...part, bucket, principals })));
    const alike = (0,group_by/* groupBy */.$)(parts, ({ key, bucket, principals }) => `${key} ${principals[0]?.kind} ${bucket}`);
    const rows = [...alike.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const principals = [first, ...others].flatMap((part) => part.principals);
        return [{ ...first, principals: others.length > 0 ? principals.sort(audit_entry/* comparePrincipals */.j) : principals }];
    });
    return rows.sort((a, b) => compareBuckets(a.bucket, b.bucket) || rank(a) - rank(b));
}
/** What `hasSeveral` is told with. */
const severalNote = 'Who comes to rights in one bucket in several ways has a row for each.';
/** Whether somebody has more than one row for a bucket, and so may do more than one of them says. */
function hasSeveral(rows) {
    const seen = new Set();
    return rows.some(({ bucket, principals }) => principals.some((principal) => {
        const place = JSON.stringify([bucket, principal]);
        if (seen.has(place))
            return true;
        seen.add(place);
        return false;
    }));
}
/** A look at the settings of a bucket is told where it changes, and would only widen the table. */
function isShown({ ability }) {
    return ability !== 'inspect';
}
/** Done once for each list: many share theirs. */
function createSplit() {
    const number = createNumbers();
    const known = new Map();
    return (rights) => {
        const parts = known.get(rights) ?? splitRights((0,beside/* dropBeside */.O)(rights.filter(isShown)), number);
        known.set(rights, parts);
        return parts;
    };
}
function splitRights(rights, number) {
    const byOrigins = (0,group_by/* groupBy */.$)(rights, ({ origins }) => number(origins));
    return [...byOrigins.values()].flatMap((some) => {
        const [first] = some;
        if (first === undefined)
            return [];
        return [
            {
                key: some.map(number).join(' '),
                cells: (0,group_by/* groupBy */.$)(some, ({ ability }) => ability),
                origins: first.origins,
                everywhere: some.some(({ everywhere }) => everywhere),
            },
        ];
    });
}
/** Names that stand for several buckets have no letter of the alphabet in front, and come last. */
function compareBuckets(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function rank({ principals, cells }) {
    if (principals[0]?.kind === 'anyone')
        return 0;
    return cells.has('administer') ? 1 : 2;
}

// EXTERNAL MODULE: ./build/src/render/access/access-word.js
var access_word = __webpack_require__(8364);
;// CONCATENATED MODULE: ./build/src/render/access/audit-cell.js

/** In the order in which they are shown. */
const shownAbilities = [
    'read',
    'list',
    'write',
    'delete',
    'delete versions',
    'administer',
];
/** Names of actions that one cell has. */
const maxActions = 3;
/** Where, and under which conditions; '' for nowhere. */
function describeCell(row, ability, show) {
    const rights = row.cells.get(ability) ?? [];
    return rights.map((right) => describeRight(right, show)).join('; ');
}
function describeRight({ reach, actions }, show) {
    const where = (0,access_word/* describeReach */.Lo)(reach, show);
    const named = actions.slice(0, maxActions).map((action) => action.replace('s3:', ''));
    const more = actions.length > maxActions ? ` and ${actions.length - maxActions} more` : '';
    const what = actions.length > 0 ? `${named.join(', ')}${more}` : '';
    const terms = (0,access_word/* describeTerms */.XW)(reach, show);
    const words = [what, where].filter(Boolean).join(': ') || 'yes';
    return terms === '' ? words : `${words} (${terms})`;
}

// EXTERNAL MODULE: ./build/src/render/access/escalation.js
var escalation = __webpack_require__(3708);
// EXTERNAL MODULE: ./build/src/render/access/server-right.js
var access_server_right = __webpack_require__(1733);
;// CONCATENATED MODULE: ./build/src/render/access/unread-account.js


/** Service accounts that nobody declared, and what each may have: a line for those of users, and one for those of root. */
function describeUnread({ unread }, show, bounds) {
    const describe = (accounts, whose, rights) => {
        if (accounts.length === 0)
            return [];
        const names = (0,plan_name/* listNames */.Z)(accounts, ({ accessKey }) => show(accessKey, 'name'), bounds, ', ');
        const plural = accounts.length === 1 ? '' : 's';
        const count = `${(0,quantity/* formatCount */.B4)(accounts.length)} undeclared service account${plural}`;
        return [`${count}${whose} not looked at, ${rights}: ${names}`];
    };
    const ofRoot = unread.filter(({ parent }) => parent === undefined);
    const ofUsers = unread.filter(({ parent }) => parent !== undefined);
    return [
        ...describe(ofRoot, ' of root', 'with every right of root unless a policy of its own says less'),
        ...describe(ofUsers, '', 'with the rights of the parent at most'),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/access/audit-markdown.js











/** A summary has room for other things too. */
const bounds = { characters: 200, names: 10, bytes: 50_000 };
const show = (text, kind) => {
    const line = (0,cut/* cut */.J)(text, bounds.characters);
    return kind === 'name' ? (0,markdown/* code */.aY)(line) : (0,markdown/* escapeMarkdown */.FV)(line);
};
/** Who can do what in each bucket, and through what, folded away: for a job summary. */
function renderAuditMarkdown(alias, audit) {
    const room = (0,render_room/* createRoom */.ab)(bounds.bytes);
    const rows = listAccessRows(audit);
    const shown = (0,render_room/* takeRows */.LY)(rows, room, (row) => [
        (0,access_word/* describeBucket */.Ug)(row.bucket, show),
        (0,plan_name/* listNames */.Z)(row.principals, (principal) => (0,access_word/* describePrincipal */.wC)(principal, show), bounds, ', '),
        ...shownAbilities.map((ability) => describeCell(row, ability, show)),
        describeThrough(row),
    ]);
    const head = ['bucket', 'who', ...shownAbilities, 'through'];
    const rest = rows.length - shown.length;
    const lines = (0,escalation/* describeEscalations */.g)(audit.escalations, show, bounds);
    const ways = (0,render_room/* takeLines */.XP)(lines, room, (line) => `- ${line}`);
    const serverLines = (0,access_server_right/* describeServerRights */.u)(audit.serverRights, audit.escalations, show, bounds);
    const onServer = (0,render_room/* takeLines */.XP)(serverLines, room, (line) => `- ${line}`);
    const parts = [
        shown.length === 0 ? 'Nobody but root may do anything in a bucket.' : (0,markdown/* table */.tp)(head, shown),
        rest > 0 ? `… and ${(0,quantity/* describeCount */.vG)(rest, 'more row')}.` : '',
        hasSeveral(rows) ? severalNote : '',
        rows.some(isConditional) ? conditionNote : '',
        ways.length > 0 ? `**Could come to more rights than these:**\n\n${ways.join('\n')}` : '',
        lines.length > ways.length ? `… and ${(0,quantity/* describeCount */.vG)(lines.length - ways.length, 'more way')}.` : '',
        onServer.length > 0 ? `**On the server as a whole:**\n\n${onServer.join('\n')}` : '',
        serverLines.length > onServer.length
            ? `… and ${(0,quantity/* describeCount */.vG)(serverLines.length - onServer.length, 'more line')}.`
            : '',
        ...describeUnread(audit, show, bounds).map((line) => `${line}.`),
        coverageNote,
        'Root can do everything.',
    ];
    return (0,markdown/* fold */.AU)(`Who can do what on ${alias}`, parts.filter((part) => part !== '').join('\n\n'), false);
}
const conditionNote = 'What follows “if” or “unless” is what a policy asks for; do not rely on it to keep anyone out.';
const coverageNote = 'What anyone may do without signing in is told by the declared policies of buckets; no others were looked at.';
function isConditional({ cells }) {
    return [...cells.values()].some((rights) => rights.some(({ reach }) => reach.terms.length > 0));
}
function describeThrough(row) {
    const through = (0,access_word/* describeOrigins */.BH)(row, show);
    return row.everywhere ? `${through} (a wildcard for buckets)` : through;
}

// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
;// CONCATENATED MODULE: ./build/src/render/access/audit-text.js











const audit_text_bounds = { names: 10, characters: 200, lines: 500 };
const audit_text_show = (text) => (0,cut/* cut */.J)(text, audit_text_bounds.characters);
/** The same for a log or a terminal; ends without a line break. */
function renderAuditText(alias, audit) {
    const rows = listAccessRows(audit);
    const shown = rows.slice(0, audit_text_bounds.lines);
    const rest = rows.length - shown.length;
    const ways = (0,escalation/* describeEscalations */.g)(audit.escalations, audit_text_show, audit_text_bounds);
    const onServer = (0,access_server_right/* describeServerRights */.u)(audit.serverRights, audit.escalations, audit_text_show, audit_text_bounds);
    return [
        `Who can do what on ${(0,plain/* plain */.p)(alias)} (root: everything):`,
        ...(shown.length === 0 ? ['  nobody but root may do anything in a bucket'] : shown.map(describeRow)),
        ...(rest > 0 ? [`  … and ${(0,quantity/* describeCount */.vG)(rest, 'more row')}`] : []),
        ...(hasSeveral(rows) ? [`  ${severalNote}`] : []),
        ...(rows.some(isConditional) ? [`  ${conditionNote}`] : []),
        ...ways.slice(0, audit_text_bounds.lines).map((way) => `  ! ${way}`),
        ...onServer.slice(0, audit_text_bounds.lines).map((line) => `  on the server: ${line}`),
        ...describeUnread(audit, audit_text_show, audit_text_bounds).map((line) => `  ${line}`),
        `  ${coverageNote}`,
    ].join('\n');
}
function describeRow(row) {
    const who = (0,plan_name/* listNames */.Z)(row.principals, (principal) => (0,access_word/* describePrincipal */.wC)(principal, audit_text_show), audit_text_bounds, ', ');
    const may = shownAbilities.flatMap((ability) => {
        const cell = describeCell(row, ability, audit_text_show);
        return cell === '' ? [] : [`${ability} ${cell.replace(/^yes/, '').trim()}`.trim()];
    });
    return `  ${(0,access_word/* describeBucket */.Ug)(row.bucket, audit_text_show)}: ${who}: ${may.join(', ')} (through ${(0,access_word/* describeOrigins */.BH)(row, audit_text_show)})`;
}

;// CONCATENATED MODULE: ./build/src/action/access/access-view.js







/** Pure. `now`: milliseconds since 1970, to tell whose time is over. */
function viewAccess(actual, { alias, changes }, { buckets }, now) {
    const expected = (0,expect_access/* expectAccess */.q)(actual, changes);
    const open = new Map(buckets.flatMap(({ name, declaration: { sites }, policy }) => policy && (sites?.includes(alias) ?? true) ? [[name, policy.document]] : []));
    const declared = buckets.flatMap(({ name, declaration: { sites, state } }) => state !== 'absent' && (sites?.includes(alias) ?? true) ? [name] : []);
    const documents = [actual, expected].flatMap(listDocuments);
    const scene = {
        buckets: [...new Set([...declared, ...(0,named_bucket/* findNamedBuckets */.Mu)(documents)])],
        // Of apply-policies, which tells of their changes itself.
        bucketPolicies: open,
    };
    const audit = (access) => (0,access_audit/* auditAccess */.o)({ ...describeModel(dropOrphans(access, actual), now), ...scene });
    // It takes a while where there is much, and not every run shows it.
    const after = once(() => audit(expected));
    const changed = changes.some(({ verb }) => verb !== 'report');
    return {
        diff: changed ? diffAudits(audit(actual), after()) : noAccessDiff,
        overview: {
            text: () => renderAuditText(alias, after()),
            markdown: () => renderAuditMarkdown(alias, after()),
        },
    };
}
function once(make) {
    const made = [];
    return () => {
        const [value = make()] = made;
        made[0] = value;
        return value;
    };
}
function listDocuments({ policies, serviceAccounts }) {
    const embedded = [...serviceAccounts.values()].flatMap(({ detail }) => detail === undefined || typeof detail.policy === 'string' ? [] : [detail.policy]);
    return [...policies.values(), ...embedded];
}
/** With a user go the service accounts of the user. `before`: where one is found who was there. */
function dropOrphans(access, before) {
    const { users, serviceAccounts } = access;
    const kept = [...serviceAccounts].filter(([, { parent }]) => users.has(parent) || !before.users.has(parent));
    return { ...access, serviceAccounts: new Map(kept) };
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/event.js
var report_event = __webpack_require__(9084);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/action/access/private-file.js
/** Files that only their owner can read. */



/** More than any secret, or what is kept beside one, has. */
const maxLength = 4096;
const { O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_WRONLY } = external_node_fs_.constants;
/**
 * Makes a new file, with all of `text` or not at all. Nothing that is there is written over or followed.
 * @throws what the file system says, with its code
 */
async function createPrivate(place, text) {
    const file = await (0,promises_.open)(place, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0o600);
    await fill(file, text).catch(async (error) => {
        // What is half written would keep the next run from writing it; that it stays is no better reason to tell.
        await (0,promises_.rm)(place, { force: true }).catch(() => undefined);
        throw error;
    });
}
async function fill(file, text) {
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/**
 * `other`: not a plain file, not of who runs this, or others can get at it, so that it may be anybody's.
 * @throws what the file system says, with its code
 */
async function readPrivate(place) {
    // Without waiting for whoever writes into it, should it be a pipe.
    const opened = await (0,promises_.open)(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(judgeUnopened);
    if (typeof opened === 'string')
        return opened;
    try {
        const isOwn = isPrivate(await opened.stat());
        return isOwn ? { text: await opened.readFile('utf8') } : 'other';
    }
    finally {
        await opened.close();
    }
}
function judgeUnopened(error) {
    const code = readCode(error);
    if (code === 'ENOTDIR')
        throw error;
    return code === 'ENOENT' ? 'missing' : 'other';
}
function isPrivate(stats) {
    const isOwn = process.getuid === undefined || stats.uid === process.getuid();
    return stats.isFile() && isOwn && (stats.mode & 0o077) === 0 && stats.size <= maxLength;
}
/** Of an error of the file system, such as `EACCES`. */
function readCode(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
/** Tells whether a text is the same, and nothing of what it says where it is random. */
function digestText(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/action/access/secret-record.js
/** What is kept beside the file of a secret until it is known to be in use: whose it is, and nothing of it. */

const about = 'Kept by apply-access until it is known that the secret in the file beside this one is in use. A later run then goes on with that secret.';
function renderRecord({ accessKey, aliases }, secretKey) {
    return `${JSON.stringify({ about, accessKey, aliases, digest: digestText(secretKey) }, undefined, 2)}\n`;
}
/** `undefined` for what was not written as a record. */
function parseRecord(text) {
    const value = parse(text);
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (!('about' in value && 'accessKey' in value && 'aliases' in value && 'digest' in value))
        return undefined;
    const { accessKey, aliases, digest } = value;
    if (value.about !== about || typeof accessKey !== 'string' || typeof digest !== 'string')
        return undefined;
    if (!Array.isArray(aliases) || !aliases.every((alias) => typeof alias === 'string'))
        return undefined;
    return { accessKey, aliases, digest };
}
/** Whether it says of `text` that it is the secret of `owner`, and of no site that is not theirs. */
function isSecretOf(record, owner, text) {
    const isCovered = record.aliases.every((alias) => owner.aliases.includes(alias));
    return record.accessKey === owner.accessKey && isCovered && record.digest === digestText(text);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/action/access/secret-file.js





/** Why a file can't hold a secret, in words. */
class SecretFileError extends Error {
    name = 'SecretFileError';
    mend;
    /** Something else is there already. */
    isTaken;
    constructor(message, mend, isTaken = false) {
        super(message);
        this.mend = mend;
        this.isTaken = isTaken;
    }
}
/**
 * Writes nothing. @returns the secret that an earlier run left there for the same owner, when it did not get to
 * know whether it was set; `undefined` where a new one can be written
 * @throws {SecretFileError} where neither is so
 */
async function inspectSecretFile(at, owner) {
    const { path } = at;
    const place = await resolveOutside(at);
    const [there, record] = await Promise.all([read(place, path), read(nameRecord(place), path)]);
    const known = typeof record === 'string' ? undefined : parseRecord(record.text);
    if (there === 'missing') {
        if (record !== 'missing' && known === undefined)
            throw tellTaken(nameRecord(path));
        await (0,promises_.access)((0,external_node_path_.dirname)(place), external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK).catch((error) => {
            throw tellUnfit(path, error);
        });
        return undefined;
    }
    if (there === 'other' || !known || !isSecretOf(known, owner, there.text))
        throw tellTaken(path);
    return there.text;
}
/**
 * Writes a new file that only its owner can read, and a record beside it. Nothing that is there is written over
 * or followed: it may hold the only copy of another secret. @returns what removes both again.
 * @throws {SecretFileError}
 */
async function writeSecretFile(at, owner, secretKey) {
    const left = await inspectSecretFile(at, owner);
    if (left !== undefined)
        throw tellTaken(at.path);
    const place = await resolveOutside(at);
    const record = nameRecord(place);
    // What it was about is gone.
    await (0,promises_.rm)(record, { force: true });
    // First, so that whenever a run ends the secret is known for what it is.
    await create(record, renderRecord(owner, secretKey), at.path);
    await create(place, secretKey, at.path).catch(async (error) => {
        await (0,promises_.rm)(record, { force: true }).catch(() => undefined);
        throw error;
    });
    return async () => {
        await (0,promises_.rm)(place, { force: true });
        await (0,promises_.rm)(record, { force: true });
    };
}
/** Once there is nothing left to be known of the secret: no later run takes it for a new one. @throws {SecretFileError} */
async function dropRecord(at) {
    const record = nameRecord(await resolveOutside(at));
    const there = await read(record, at.path);
    if (typeof there === 'string' || parseRecord(there.text) === undefined)
        return;
    await (0,promises_.rm)(record, { force: true }).catch((error) => {
        throw tellUnfit(at.path, error);
    });
}
/** Of the record beside a file. */
function nameRecord(path) {
    return `${path}.pending`;
}
function read(place, path) {
    return readPrivate(place).catch((error) => {
        throw tellUnfit(path, error);
    });
}
async function create(place, text, path) {
    await createPrivate(place, text).catch((error) => {
        const isTaken = ['EEXIST', 'ELOOP'].includes(readCode(error));
        throw isTaken ? tellTaken(path) : tellUnfit(path, error);
    });
}
/** With links in the way followed: what is in a checkout gets committed, cached and uploaded. */
async function resolveOutside({ path, workspace }) {
    const [top, folder] = await Promise.all([(0,promises_.realpath)(workspace), (0,promises_.realpath)((0,external_node_path_.dirname)(path))]).catch((error) => {
        throw tellUnfit(path, error);
    });
    const way = (0,external_node_path_.relative)(top, folder);
    if (way === '..' || way.startsWith(`..${external_node_path_.sep}`))
        return (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path));
    throw new SecretFileError(`${path} is in the checkout, where a secret must not be.`, 'Write an absolute path that only the owner of the runner can reach.');
}
function tellTaken(path) {
    const mend = `Move it away, or deliver to another file. It may hold the only copy of another secret: look before you remove it.`;
    return new SecretFileError(`${path} is there already.`, mend, true);
}
function tellUnfit(path, error) {
    const code = readCode(error);
    const folder = (0,external_node_path_.dirname)(path);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return new SecretFileError(`${path} can't be written: there is no folder ${folder}.`, 'Make the folder, on the machine that applies.');
    const mend = `Let who runs this write to ${folder}, or deliver to another file.`;
    return new SecretFileError(`${path} can't be written (${code}).`, mend);
}

;// CONCATENATED MODULE: ./build/src/action/access/deliver-secret.js



/** Where a secret can be delivered to in this run. `token` is for secrets of GitHub Actions. */
function createDelivery(context, token, files) {
    const deliverToOutput = createOutput(context);
    return async (delivery, accessKey, generate) => {
        switch (delivery.kind) {
            case 'output':
                return deliverToOutput(accessKey, generate());
            case 'file':
                return deliverToFile(delivery.path, accessKey, generate, files, context);
            case 'github-secret': {
                const secretKey = generate();
                await deliverToGithub(delivery, accessKey, secretKey, context, token);
                // What is there is of no use, and the next run replaces it.
                return { secretKey, withdraw: async () => undefined };
            }
        }
    };
}
function createOutput({ reporter }) {
    const output = new Map();
    const tell = () => reporter.setOutput('secrets', output.size === 0 ? '' : JSON.stringify(Object.fromEntries(output)));
    return (accessKey, secretKey) => {
        output.set(accessKey, secretKey);
        tell();
        const withdraw = async () => {
            output.delete(accessKey);
            tell();
        };
        return { secretKey, withdraw };
    };
}
async function deliverToFile(path, accessKey, generate, { owners, left }, { workspace }) {
    const owner = owners.get(path);
    if (owner === undefined)
        throw new Error(`nobody's secret is known to go to ${path}`);
    const at = { path, workspace };
    let missing = owner.aliases.length - owner.there.length;
    const noteSet = async () => {
        missing -= 1;
        // Else the next run does it.
        if (missing === 0)
            await dropRecord(at).catch(() => undefined);
    };
    try {
        const planned = left.get(path);
        if (planned === undefined) {
            const secretKey = generate();
            return { secretKey, path, noteSet, withdraw: await writeSecretFile(at, owner, secretKey) };
        }
        if ((await inspectSecretFile(at, owner)) === planned)
            return { secretKey: planned, path, isLeft: true, noteSet, withdraw: async () => undefined };
    }
    catch (error) {
        if (error instanceof SecretFileError)
            throw tellUndelivered(accessKey, `${error.message} ${error.mend}`, 'findings');
        throw error;
    }
    throw tellUndelivered(accessKey, `${path} is no longer as this run found it. Run again.`, 'findings');
}
/** The repository that a secret goes to: the declared one, or that of the run. */
function findSecretRepository({ repository }, environment) {
    const named = repository === undefined ? {} : { GITHUB_REPOSITORY: repository };
    return (0,report_event/* findRepository */.W1)({ ...environment, ...named });
}
async function deliverToGithub(delivery, accessKey, secretKey, { environment: variables, signal }, token) {
    const { name, environment } = delivery;
    const place = findSecretRepository(delivery, variables);
    if (place === undefined)
        throw tellUndelivered(accessKey, 'no repository is known. Declare one beside the name.', 'findings');
    const { SecretRefusedError, setRepositorySecret } = await Promise.all(/* import() */[__webpack_require__.e(608), __webpack_require__.e(668), __webpack_require__.e(3002)]).then(__webpack_require__.bind(__webpack_require__, 3002));
    try {
        await setRepositorySecret({ ...place, name, environment }, secretKey, { token, signal });
    }
    catch (error) {
        if (!(error instanceof SecretRefusedError))
            throw error;
        const { message, status } = error;
        throw tellUndelivered(accessKey, message, isDenial(status) ? 'denied' : 'server-error', status);
    }
}
function isDenial(status) {
    return status === 401 || status === 403 || status === 404;
}
/** Then nothing was set at any server. `findings`: it is not for a service to mend. */
function tellUndelivered(accessKey, why, reason, status = 0) {
    const failure = {
        ...{ reason, operation: 'deliver secret', resource: accessKey },
        ...{ status, code: 'Undelivered', outcomeUnknown: false },
    };
    return new errors/* ServiceError */._7(failure, `Can't deliver the secret of ${accessKey}, so it was not made: ${why}`);
}

// EXTERNAL MODULE: ./build/src/action/secret.js
var secret = __webpack_require__(1322);
;// CONCATENATED MODULE: ./build/src/action/access/secret-key.js
/** Secret keys: how they are made up, and kept out of everything shown. */


/** The longest that servers take. */
const secret_key_length = 40;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
function generateSecret() {
    return Array.from({ length: secret_key_length }, () => letters[(0,external_node_crypto_.randomInt)(letters.length)]).join('');
}
/** The access key is a name, and stays to be seen. */
function hideIdentity(reporter, accessKey, secretKey) {
    (0,secret/* hideSecret */.D)(reporter, secretKey);
    reporter.hide(Buffer.from(`${accessKey}:${secretKey}`).toString('base64'));
}

;// CONCATENATED MODULE: ./build/src/action/access/identity-secret.js
/** Secrets of users and service accounts: given by the environment, or generated and delivered once. */


function createIdentitySecrets(sources) {
    const issued = new Map();
    return {
        use: async (alias, accessKey, set) => {
            const declared = sources.find(alias, accessKey);
            if (declared === undefined)
                throw new Error(`no secret is declared for ${accessKey}`);
            if (declared.kind === 'environment')
                return set(sources.environment[declared.variable] ?? '');
            const entry = JSON.stringify(declared.source);
            let current = issued.get(entry);
            while (current?.withdrawn) {
                await current.withdrawn.catch(() => undefined);
                current = issued.get(entry);
            }
            current ??= issue(declared, accessKey, sources);
            issued.set(entry, current);
            await useIssued(current, accessKey, set, () => issued.delete(entry));
        },
    };
}
function issue({ deliver: delivery }, accessKey, { deliver, reporter }) {
    const generate = () => {
        const secretKey = generateSecret();
        hideIdentity(reporter, accessKey, secretKey);
        return secretKey;
    };
    return { made: deliver(delivery, accessKey, generate), pending: 0, kept: false };
}
async function useIssued(current, accessKey, set, forget) {
    current.pending += 1;
    try {
        const delivered = await current.made;
        await set(delivered.secretKey).catch((error) => {
            throw tellWhere(error, delivered, accessKey, current);
        });
        current.kept = true;
        await delivered.noteSet?.();
    }
    catch (error) {
        current.kept ||= error instanceof errors/* ServiceError */._7 && error.failure.outcomeUnknown;
        throw error;
    }
    finally {
        current.pending -= 1;
        if (current.pending === 0 && !current.kept) {
            current.withdrawn = withdraw(current).finally(forget);
            await current.withdrawn;
        }
    }
}
/** The failure of setting it, with where it is then, unless it is taken back at once. */
function tellWhere(error, { path, isLeft }, accessKey, { pending, kept }) {
    if (!(error instanceof errors/* ServiceError */._7) || path === undefined)
        return error;
    const { outcomeUnknown } = error.failure;
    if (!outcomeUnknown && !isLeft && !kept && pending === 1)
        return error;
    const where = `The secret for ${accessKey} is in ${path}`;
    const told = outcomeUnknown
        ? `${where}: it holds if the next plan does not make ${accessKey} any more; if it does, applying goes on with the same secret.`
        : `${where}, for any site that has it; applying again goes on with the same secret.`;
    return new errors/* ServiceError */._7(error.failure, `${error.message} ${told}`, { cause: error });
}
async function withdraw({ made }) {
    const delivered = await made.catch(() => undefined);
    await delivered?.withdraw();
}

// EXTERNAL MODULE: ./build/src/action/event-guard.js
var event_guard = __webpack_require__(9540);
;// CONCATENATED MODULE: ./build/src/action/access/throwaway-secret.js
/** Identities of throwaway servers are nobody's: their secrets are made up, and delivered to nobody. */


/** Whether the job started the server of a site for itself. */
function isThrowawaySite({ connection, actual }, environment) {
    const { deploymentId } = actual.capabilities;
    return (0,event_guard/* isThrowaway */.tO)({ url: connection.url, deploymentId }, environment);
}
/** `secrets`, but for the throwaway servers: there a given secret is set, and any other is made up. */
function makeUpSecrets(secrets, { aliases, find }, { environment, reporter }) {
    return {
        use: async (alias, accessKey, set) => {
            const declared = find(alias, accessKey);
            const given = declared?.kind === 'environment' && environment[declared.variable];
            if (given || !aliases.has(alias))
                return secrets.use(alias, accessKey, set);
            const secretKey = generateSecret();
            hideIdentity(reporter, accessKey, secretKey);
            await set(secretKey);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/action/access/create-secret.js




/** The secrets of whom a plan makes or changes; none is made before it is asked for. */
function createSecrets(sites, secretsToken, files, context) {
    const { environment, reporter } = context;
    const find = (alias, accessKey) => {
        const site = sites.find(({ actual }) => actual.alias === alias);
        return site && findSecret(site.declared, accessKey);
    };
    const deliver = createDelivery(context, secretsToken, files);
    const secrets = createIdentitySecrets({ find, environment, deliver, reporter });
    const throwaways = sites.filter((site) => isThrowawaySite(site, environment));
    const aliases = new Set(throwaways.map(({ actual }) => actual.alias));
    return makeUpSecrets(secrets, { aliases, find }, context);
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/src/server/connect.js + 9 modules
var connect = __webpack_require__(6927);
// EXTERNAL MODULE: ./build/src/server/routes.js + 8 modules
var routes = __webpack_require__(1839);
;// CONCATENATED MODULE: ./build/src/action/access/given-secret.js
/** Secrets of identities that the environment gives: whether they are there, fit, and are the ones in use. */






/** As servers take them. */
const [minLength, given_secret_maxLength] = [8, 40];
const concurrency = 8;
/** Keeps those that are set out of everything shown. */
function hideGivenSecrets({ users, serviceAccounts }, { environment, reporter }) {
    const identities = [
        ...users.map(({ name, secret }) => ({ key: name, secret })),
        ...serviceAccounts.map(({ accessKey, secret }) => ({ key: accessKey, secret })),
    ];
    for (const { key, secret } of identities) {
        const value = secret?.kind === 'environment' ? environment[secret.variable] : undefined;
        // What is shorter is refused, and may be a word: hiding it would blot out ordinary text.
        if (value && value.length >= minLength)
            hideIdentity(reporter, key, value);
    }
}
/** What is wrong with the variable of a secret that is to be set; a plan can do without its value. */
function judgeGivenSecret({ key }, { variable, source }, mode, { environment }) {
    const value = environment[variable];
    const refuse = (message, mend) => [
        { rule: 'access/secret-variable', severity: 'error', message, mend, source },
    ];
    if (!value) {
        if (mode === 'plan')
            return [];
        const mend = `Set ${variable}, from a secret of the environment that the job names.`;
        return refuse(`The variable ${variable} with the secret of ${key} is not set.`, mend);
    }
    if (value.length >= minLength && value.length <= given_secret_maxLength && /^[\x21-\x7e]+$/.test(value))
        return [];
    return refuse(`The value of ${variable} can't be the secret of ${key}.`, `Use ${minLength} to ${given_secret_maxLength} printable ASCII characters without blanks or line ends.`);
}
/** Whose secrets nobody looked at, since the variable is not set: a changed one would not be seen. */
function tellUncompared(sites, { environment }) {
    const given = sites.flatMap(({ declared, actual: { users, serviceAccounts } }) => {
        const enabled = [
            ...[...users].map(([key, { status }]) => ({ key, status })),
            ...[...serviceAccounts].map(([key, { detail }]) => ({ key, status: detail?.status })),
        ].filter(({ status }) => status !== 'disabled');
        return enabled.flatMap(({ key }) => {
            const secret = findSecret(declared, key);
            return secret?.kind === 'environment' && !environment[secret.variable] ? [{ key, secret }] : [];
        });
    });
    const [first] = given;
    if (first === undefined)
        return [];
    const names = new Set(given.map(({ key, secret: { variable } }) => `${key} (${variable})`));
    const message = `Not compared with the secret in use, since the variable is not set: that of ${[...names].join(', ')}.`;
    const mend = 'Nothing to do where the secret is still the same. To see and apply a change of it, set the variable.';
    const { source } = first.secret;
    return [{ rule: 'access/secret-uncompared', severity: 'note', message, mend, source }];
}
/**
 * Which of the identities that are there sign in with another secret than the given one: tried with one request
 * for each, since no server tells a secret. Who is disabled, or whose variable is not set, is not tried.
 * @throws {ServiceError} when the server can't be reached
 */
async function findOtherSecrets(find, { users, serviceAccounts }, connection, { environment, signal }) {
    const keys = [...users.keys(), ...serviceAccounts.keys()];
    const tried = await (0,p_map/* default */.Ay)(keys, async (accessKey) => {
        const secret = find(accessKey);
        const secretKey = secret?.kind === 'environment' ? environment[secret.variable] : undefined;
        if (!secretKey)
            return [];
        const { sessionToken: _own, ...place } = connection;
        const differs = await isOtherSecret({ ...place, accessKey, secretKey }, signal);
        return differs ? [accessKey] : [];
    }, { concurrency });
    return new Set(tried.flat());
}
/** The signature is looked at first: it was right. A user may not ask, and a service account is no user. */
const isRight = new Set([
    'AccessDenied',
    'XMinioIAMActionNotAllowed',
    'XMinioAdminNoSuchUser',
]);
/** Turned away before its signature is looked at, as one is whose parent is disabled: it can't be tried. */
const isTurnedAway = 'InvalidAccessKeyId';
/**
 * Whether who has the access key of a connection has another secret than it.
 * @throws {ServiceError} for an answer that does not tell, such as of a server that is busy
 */
async function isOtherSecret(connection, signal) {
    const reader = (0,connect/* openReader */.c)(connection, { signal });
    try {
        await reader.read(routes/* routes */.J.getUser, { query: { accessKey: connection.accessKey } });
        return false;
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
        const { code } = error.failure;
        if (code === 'SignatureDoesNotMatch')
            return true;
        if (isRight.has(code) || code === isTurnedAway)
            return false;
        throw error;
    }
    finally {
        await reader.close();
    }
}

;// CONCATENATED MODULE: ./build/src/action/access/file-delivery.js
/** Generated secrets that go to files: which entries have one, and what is in their files before anything is made. */





/**
 * Looks into every file that a secret is or was to go to. A plan may be made on another machine than it is applied on:
 * only to `apply` is it an error that a file can't be written. That also removes records of what is known by now.
 * @throws {ServiceError} when a server can't be reached
 */
async function inspectDeliveries(sites, mode, context) {
    const deliveries = listDeliveries(sites.filter((site) => !isThrowawaySite(site, context.environment)));
    const seen = await Promise.all(deliveries.map((delivery) => inspect(delivery, mode, context)));
    return {
        owners: new Map(deliveries.map((delivery) => [delivery.path, delivery])),
        left: new Map(seen.flatMap(({ left }) => (left ? [left] : []))),
        findings: seen.flatMap(({ finding }) => finding ?? []),
    };
}
function listDeliveries(sites) {
    const declared = sites.flatMap((site) => {
        const { users, serviceAccounts } = site.declared;
        const identities = [
            ...users.map(({ name, state, secret }) => ({ accessKey: name, state, secret })),
            ...serviceAccounts.map(({ accessKey, state, secret }) => ({ accessKey, state, secret })),
        ];
        return identities.flatMap(({ accessKey, state, secret }) => state === 'present' && secret?.kind === 'generate' && secret.deliver.kind === 'file'
            ? [{ site, accessKey, secret, path: secret.deliver.path }]
            : []);
    });
    return [...(0,group_by/* groupBy */.$)(declared, ({ secret }) => JSON.stringify(secret.source)).values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const { accessKey, secret, path } = first;
        const there = same.flatMap(({ site }) => (hasIdentity(site, accessKey) ? [site] : []));
        const aliases = same.map(({ site }) => site.actual.alias);
        return [{ accessKey, aliases, secret, path, there, isDue: there.length < same.length }];
    });
}
function hasIdentity({ actual: { users, serviceAccounts } }, accessKey) {
    return users.has(accessKey) || serviceAccounts.has(accessKey);
}
async function inspect(delivery, mode, context) {
    const { path, accessKey, isDue } = delivery;
    const at = { path, workspace: context.workspace };
    try {
        const secretKey = await inspectSecretFile(at, delivery);
        if (secretKey !== undefined) {
            hideIdentity(context.reporter, accessKey, secretKey);
            const others = await listOthers(delivery, secretKey, context);
            if (others.length > 0)
                return { finding: tellOther(delivery, others) };
            if (isDue)
                return { left: [path, secretKey], finding: tellLeft(delivery) };
        }
        if (!isDue && mode === 'apply')
            await dropRecord(at);
        return {};
    }
    catch (error) {
        if (!(error instanceof SecretFileError))
            throw error;
        return isDue && (mode === 'apply' || error.isTaken) ? { finding: file_delivery_tellUnfit(delivery, error, mode) } : {};
    }
}
/** Aliases whose server says that the identity has another secret. */
async function listOthers({ accessKey, there }, secretKey, { signal }) {
    const tried = await Promise.all(there.map(async ({ connection: { sessionToken: _own, ...place } }) => {
        const isOther = await isOtherSecret({ ...place, accessKey, secretKey }, signal);
        return isOther ? [place.alias] : [];
    }));
    return tried.flat();
}
const rule = 'access/secret-left';
function tellLeft({ accessKey, path, secret: { source } }) {
    const message = `An earlier run left a secret for ${accessKey} in ${path} and did not get to know whether it was set everywhere: applying goes on with it.`;
    const mend = `Nothing to do; for a new one remove ${path} and ${nameRecord(path)} first.`;
    return { rule, severity: 'note', message, mend, source };
}
function tellOther({ accessKey, path, secret: { source } }, aliases) {
    const message = `The secret that an earlier run left in ${path} is not the one of ${accessKey} at ${aliases.join(', ')}.`;
    const mend = `Remove ${path} and ${nameRecord(path)}. If nobody has the other one, declare ${accessKey} absent, apply, and declare it again.`;
    return { rule, severity: 'warning', message, mend, source };
}
function file_delivery_tellUnfit({ accessKey, secret: { source } }, { message: why, mend }, mode) {
    const severity = mode === 'apply' ? 'error' : 'note';
    const message = `The secret of ${accessKey} can't be delivered: ${why}`;
    return { rule: 'access/delivery', severity, message, mend, source };
}

;// CONCATENATED MODULE: ./build/src/action/access/judge-issued-secret.js
/** Secrets that are to be generated: one for all aliases of its entry, which no server gives back. */


/** What would leave a site with a secret that nobody has. `sites`: those of the run that last. */
function judgeIssued(due, sites, scope) {
    const generated = due.flatMap(({ change, secret }) => secret.kind === 'generate' ? [{ change, secret }] : []);
    const entries = [...(0,group_by/* groupBy */.$)(generated, ({ secret }) => JSON.stringify(secret.source)).values()];
    const firsts = entries.flatMap(([first]) => first ?? []);
    return [
        ...firsts.flatMap((one) => [
            ...judgeApart(one, scope),
            ...(isLeft(one, scope) ? [] : judgeElsewhere(one, sites)),
        ]),
        ...judgeOutputs(firsts),
    ];
}
/** A later run for the other aliases would make another secret, and deliver it over this one. */
function judgeApart({ change: { key }, secret }, scope) {
    const { access, aliases, named, carriers } = scope;
    const entry = [...access.users, ...access.serviceAccounts].find((one) => one.secret === secret);
    const left = aliases.filter((alias) => (entry?.sites?.includes(alias) ?? true) && !named.has(carriers.get(alias) ?? alias));
    if (left.length === 0)
        return [];
    return [
        judge_issued_secret_refuse('access/secret-apart', secret, `The secret of ${key} would be generated without ${left.join(', ')}, where it is declared too: a run there would make another one.`, 'Name every alias in one run (input `alias`: `all`), or write the aliases that it is for into the "sites" of the entry.'),
    ];
}
function isLeft({ secret: { deliver } }, { left }) {
    return deliver.kind === 'file' && left.has(deliver.path);
}
/** One secret for all sites can't be had where some already hold another that nobody can read. */
function judgeElsewhere({ change: { key, alias }, secret }, sites) {
    const there = sites.filter(({ actual, declared }) => {
        const same = findSecret(declared, key)?.source === secret.source;
        return same && (actual.users.has(key) || actual.serviceAccounts.has(key));
    });
    if (there.length === 0)
        return [];
    const aliases = there.map(({ actual }) => actual.alias).join(', ');
    return [
        judge_issued_secret_refuse('access/secret-elsewhere', secret, `${key} is at ${aliases} already and not at ${alias}, so a generated secret would be another one.`, `${tellDelivered(secret.deliver)} If it is lost, declare ${key} absent, apply, and declare it again: then one is made for all.`),
    ];
}
function tellDelivered(deliver) {
    switch (deliver.kind) {
        case 'github-secret':
            return `Give the secret that was delivered: "secret": { "environment": "${deliver.name}" }, and in the job ${deliver.name}: \${{ secrets.${deliver.name} }}.`;
        case 'file':
            return `Give the secret that was delivered: "secret": { "environment": "VARIABLE" }, set from the file ${deliver.path}.`;
        case 'output':
            return 'Give the secret that was delivered: "secret": { "environment": "VARIABLE" }, from where the output was taken to.';
    }
}
/** The output has one place for each access key. */
function judgeOutputs(firsts) {
    const outputs = firsts.filter(({ secret }) => secret.deliver.kind === 'output');
    return [...(0,group_by/* groupBy */.$)(outputs, ({ change }) => change.key)].flatMap(([key, [, second]]) => second === undefined
        ? []
        : [
            judge_issued_secret_refuse('access/secret-apart', second.secret, `The output \`secrets\` has room for one secret of ${key}, and two entries of it would be made.`, 'Run apply-access for each alias by itself, or declare one entry for all of them.'),
        ]);
}
function judge_issued_secret_refuse(rule, { source }, message, mend) {
    return { rule, severity: 'error', message, mend, source };
}

;// CONCATENATED MODULE: ./build/src/action/access/judge-secret.js





/** What stands in the way of setting secrets: nothing may be made that nobody can then use. */
function judgeSecrets(sites, { mode, secretsToken, scope, files }, context) {
    const lasting = sites.filter((site) => !isThrowawaySite(site, context.environment));
    const throwaway = sites.filter((site) => !lasting.includes(site));
    const due = lasting.flatMap(listDue);
    return [
        ...judgeGiven(due, mode, context),
        ...judgeIssued(due, lasting, { ...scope, left: files.left }),
        ...(mode === 'apply' ? judgeDelivery(due, secretsToken, context) : []),
        ...files.findings,
        ...tellUncompared(lasting, context),
        // There nothing has to be given or delivered; what is given has to fit, as in a plan.
        ...judgeGiven(throwaway.flatMap(listDue), 'plan', context),
    ];
}
function judgeGiven(due, mode, context) {
    return due.flatMap(({ change, secret }) => secret.kind === 'environment' ? judgeGivenSecret(change, secret, mode, context) : []);
}
function listDue({ section, declared }) {
    return section.changes.flatMap((change) => {
        const { verb, kind, key, after } = change;
        const sets = verb !== 'report' && (kind === 'user' || kind === 'service-account');
        const secret = findSecret(declared, key);
        if (!sets || after === undefined || !('secret' in after) || secret === undefined)
            return [];
        return [{ change, secret }];
    });
}
function judgeDelivery(due, secretsToken, { environment }) {
    const deliveries = due.flatMap(({ secret, change }) => secret.kind === 'generate' ? [{ ...secret, key: change.key }] : []);
    return deliveries.flatMap(({ deliver, source, key }) => {
        if (deliver.kind === 'github-secret' && secretsToken === '') {
            const message = `The secret of ${key} can't be delivered: the input \`secrets-token\` is empty.`;
            const mend = 'Give a token that may write secrets of that repository; the token that a job gets by itself may not.';
            return [{ rule: 'access/delivery', severity: 'error', message, mend, source }];
        }
        if (deliver.kind === 'github-secret' && !findSecretRepository(deliver, environment)) {
            const message = `The secret of ${key} can't be delivered: no repository is known.`;
            return [
                {
                    rule: 'access/delivery',
                    severity: 'error',
                    message,
                    mend: 'Declare "repository" beside its name.',
                    source,
                },
            ];
        }
        if (deliver.kind === 'output' && environment.GITHUB_ACTIONS !== 'true') {
            const message = `The secret of ${key} can't be delivered: outside of a runner there are no outputs.`;
            const mend = 'Deliver it to a file, or run this on a runner.';
            return [{ rule: 'access/delivery', severity: 'error', message, mend, source }];
        }
        return [];
    });
}

// EXTERNAL MODULE: ./build/src/login/generated/identity.js
var identity = __webpack_require__(9135);
;// CONCATENATED MODULE: ./build/src/login/session-parent.js
/**
 * The user that temporary keys belong to, by their session token, which is a signed list of claims; nothing else
 * tells it. Not verified: the server does that.
 * @returns undefined where the token says none, or is of another form
 */
function readSessionParent(sessionToken) {
    try {
        const claims = JSON.parse(Buffer.from(sessionToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const parent = new Map(Object.entries(Object(claims))).get('parent');
        return typeof parent === 'string' && parent !== '' ? parent : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/server/connection.js
var server_connection = __webpack_require__(6549);
;// CONCATENATED MODULE: ./build/src/action/access/own-identity.js
/** Who a run is at a site, and what it needs there: no plan may take either away. */




/** Who the run is at a site, and at those that get all of it from there: alias → the site that gives it. */
function identifyRuns({ actual }, sites, carriers, repositoryId) {
    const carried = sites.filter(({ connection: { alias } }) => (carriers.get(alias) ?? alias) === actual.alias);
    return carried.map(({ connection }) => identifyRun(connection, actual, repositoryId));
}
/**
 * `repositoryId`: of the repository that the run belongs to. Temporary keys of no user are taken for those of a
 * job, which the policy of that name was given to.
 */
function identifyRun(connection, actual, repositoryId) {
    const { accessKey } = connection;
    const parent = findParent(connection, actual);
    const isOfUser = parent !== undefined && actual.users.has(parent);
    const byPolicy = (0,server_connection/* isTemporary */.e)(connection) && !isOfUser && actual.policies.has(repositoryId ?? '');
    return { accessKey, parent, policy: byPolicy ? repositoryId : undefined };
}
/** The run signs in with the one, which belongs to the other: neither is taken for undeclared. */
function listRunKeys(connection, actual) {
    return listOwnKeys({ accessKey: connection.accessKey, parent: findParent(connection, actual) });
}
function findParent({ accessKey, sessionToken = '' }, { serviceAccounts }) {
    return serviceAccounts.get(accessKey)?.parent ?? readSessionParent(sessionToken);
}
/** Asked of every run, whichever way it reads access. */
const always = 'admin:ServerInfo';
/** Actions of administration that a run of `apply-access` needs: to export everything replaces reading one by one. */
function listNeeded(iamExport) {
    if (!iamExport)
        return listActions('apply-access');
    return [always, ...listWriting(), ...listActions('iam-export')];
}
/** Those of them that change something: one who has none of these only plans. */
function listWriting() {
    const reading = new Set(listActions('plan'));
    return listActions('apply-access').filter((action) => !reading.has(action));
}
function listActions(name) {
    return [...new Set(identity/* identities */.t[name].flatMap(({ Action }) => Action))];
}

// EXTERNAL MODULE: ./build/src/access/access-at.js
var access_at = __webpack_require__(8968);
// EXTERNAL MODULE: ./build/src/plan/build-access.js + 3 modules
var build_access = __webpack_require__(765);
// EXTERNAL MODULE: ./build/src/resources/read-access.js + 6 modules
var read_access = __webpack_require__(1555);
// EXTERNAL MODULE: ./build/src/action/heartbeat.js
var heartbeat = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/src/action/access/throwaway-account.js
/** Service accounts that a lasting server has already, and that an empty one of the job can't be given. */
/**
 * What is declared, without accounts that rest: new ones of a disabled user, which no server makes, and new disabled
 * ones of which nothing says what they may. A rehearsal of disabling somebody would fail otherwise.
 */
function leaveOutResting(declared, { alias, serviceAccounts }, { reporter }) {
    const disabled = new Set(declared.users.filter(({ status }) => status === 'disabled').map(({ name }) => name));
    const isResting = ({ accessKey, parent, state, status, policy }) => state === 'present' &&
        !serviceAccounts.has(accessKey) &&
        (disabled.has(parent) || (status === 'disabled' && policy === undefined));
    const resting = declared.serviceAccounts.filter(isResting).map(({ accessKey }) => accessKey);
    if (resting.length === 0)
        return declared;
    const why = 'what is disabled can be kept by a server, and not be made anew';
    reporter.log('info', `not rehearsed at ${alias}: service account ${resting.join(', ')}, since ${why}`);
    const kept = declared.serviceAccounts.filter((account) => !isResting(account));
    return { ...declared, serviceAccounts: kept };
}

;// CONCATENATED MODULE: ./build/src/action/access/plan-site.js
/** Access of one site: what is declared there, what is there, and what is to be done. */









/** @throws {ServiceError} */
async function planSite(planning, context) {
    const { access, connection, reader, isCarried, unmanaged, iamExport } = planning;
    const said = isCarried ? nothing : (0,access_at/* accessAt */.m)(access, reader.alias);
    const actual = await plan_site_read(reader, said, iamExport, context);
    const spared = (0,access_at/* spareHandMade */.A)(said, actual.policies);
    const isThrowaway = isThrowawaySite({ connection, actual }, context.environment);
    const declared = isThrowaway ? leaveOutResting(spared, actual, context) : spared;
    const find = (accessKey) => findSecret(declared, accessKey);
    const section = (0,build_access/* buildAccessSection */.e)({
        declared,
        actual,
        unmanaged: isCarried ? 'ignore' : unmanaged,
        own: listRunKeys(connection, actual),
        otherSecrets: await findOtherSecrets(find, actual, connection, context),
        host: connection.url.host,
    });
    return { connection, declared, actual, section };
}
const nothing = {
    ...{ policies: [], managesPolicies: false },
    ...{ users: [], groups: [], serviceAccounts: [] },
    granting: { buckets: new Set(), names: new Set(), declared: new Set() },
};
function plan_site_read(reader, declared, iamExport, { reporter }) {
    const request = {
        accounts: new Set(declared.serviceAccounts.map(({ accessKey }) => accessKey)),
        policies: declared.policies.map(({ name }) => name),
        bulk: iamExport,
    };
    return (0,heartbeat/* withHeartbeat */.p)(reporter, `reading access of ${reader.alias}`, () => (0,read_access/* readAccess */.z)(reader, request));
}

;// CONCATENATED MODULE: ./build/src/action/access/plan-access.js














/** Plans policies, users, groups and service accounts. */
function createAccessPlanner(options) {
    return {
        action: 'apply-access',
        isPartOf: ({ access }) => access !== undefined,
        start: (session, inputs, context) => (desired) => planAccess({ desired, session, inputs, context, options }),
    };
}
/** @throws {ExpectedError} telling of every server that can't be read, not only of the first */
async function planAccess(planning) {
    const { desired, session, inputs, context, options } = planning;
    const { access } = desired;
    if (access === undefined) {
        context.reporter.log('info', 'there is no access file: nothing of access is managed');
        return { plan: { sections: [] }, deployments: new Map(), findings: [], overviews: [] };
    }
    hideGivenSecrets(access, context);
    const carriers = findCarriers(desired, session);
    const sites = await planSites(planning, access, carriers);
    const files = await inspectDeliveries(sites, inputs.mode, context);
    const sections = sites.map(({ section }) => section);
    const views = sites.map(({ connection, actual, section }) => ({
        alias: connection.alias,
        ...viewAccess(actual, section, desired, Date.now()),
    }));
    return {
        plan: { sections: await (0,locate_section/* locateSections */.F)(context.workspace, sections) },
        deployments: (0,reading/* mapDeployments */.t9)(sites.map(({ actual }) => actual)),
        findings: await (0,locate.createLocator)(context.workspace).locate(plan_access_judgeSites(planning, access, { sites, carriers, files })),
        overviews: views.map(({ overview }) => overview),
        access: views,
        actualAccess: new Map(sites.map(({ actual }) => [actual.alias, actual])),
        secrets: createSecrets(sites, options.secretsToken, files, context),
    };
}
async function planSites({ session, inputs, context, options }, access, carriers) {
    const attempts = session.readers.map(async (reader, index) => {
        const { alias } = reader;
        const connection = session.connections[index];
        if (connection === undefined)
            throw new Error(`no connection for alias ${alias}`);
        const isCarried = (carriers.get(alias) ?? alias) !== alias;
        const { unmanaged } = inputs;
        const { iamExport } = options;
        return planSite({ access, connection, reader, isCarried, unmanaged, iamExport }, context);
    });
    return (0,reading/* collectReadings */.Cy)(await Promise.allSettled(attempts));
}
function plan_access_judgeSites({ desired, session, inputs: { mode }, context, options }, access, { sites, carriers, files }) {
    const { secretsToken, iamExport } = options;
    const named = new Set(session.readers.map(({ alias }) => alias));
    const scope = { access, carriers, aliases: desired.aliases.map(({ name }) => name), named };
    const repositoryId = context.environment.GITHUB_REPOSITORY_ID || undefined;
    const rights = { needed: listNeeded(iamExport), writing: listWriting() };
    const plans = sites.map(({ declared, actual, section: { changes } }) => {
        const own = identifyRuns({ actual }, sites, carriers, repositoryId);
        return { declared, actual, changes, own, ...rights, mode, repositoryId };
    });
    return [
        ...plans.flatMap(judgeAccess),
        ...plans.flatMap(({ changes }) => judgeExpiry(changes, Date.now())),
        ...plans.flatMap(judgeAttachments),
        ...judgeSecrets(sites, { mode, secretsToken, scope, files }, context),
        ...tellCarriers(access, carriers, named),
    ];
}


/***/ }),

/***/ 9084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ asPayload),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** From what the runner itself says. `undefined` where the environment is not that of a runner. */
function findRepository(environment) {
    const { GITHUB_REPOSITORY: name = '' } = environment;
    const [owner, repo] = name.split('/');
    if (!owner || !repo)
        return undefined;
    return { apiUrl: environment.GITHUB_API_URL || 'https://api.github.com', owner, repo };
}
/** What the forge says of the event; empty where it can't be read. */
async function readPayload({ GITHUB_EVENT_PATH: file }) {
    if (!file)
        return {};
    return asPayload(parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '')));
}
function asPayload(value) {
    return isObject(value) ? value : {};
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
