export const id = 3646;
export const ids = [3646];
export const modules = {

/***/ 765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ buildAccessSection)
});

// EXTERNAL MODULE: ./build/src/policy/built-in.js
var built_in = __webpack_require__(5394);
// EXTERNAL MODULE: ./build/src/resources/access-frame.js
var access_frame = __webpack_require__(6541);
// EXTERNAL MODULE: ./build/src/resources/diff-declared.js
var diff_declared = __webpack_require__(1631);
;// CONCATENATED MODULE: ./build/src/resources/group/diff.js


function diffGroups(frame, declared, actual) {
    const names = new Set(declared.map(({ name }) => name));
    const strays = [...actual]
        .filter(([name]) => !names.has(name))
        .map(([key, before]) => {
        const isOwn = before.members.some((member) => frame.own.has(member));
        const keep = isOwn ? { keep: 'It stays: this run signs in as one of its members.' } : {};
        return { key, before, oneWay: tellGone(before), ...keep };
    });
    return [
        ...declared.flatMap((group) => diffGroup(frame, group, actual.get(group.name))),
        ...(0,access_frame/* settleStrays */.Q3)(frame, 'group', declared.length > 0, strays),
    ];
}
function diffGroup(frame, declared, there) {
    const { name, state, source } = declared;
    const after = state === 'absent' ? undefined : settleGroup(frame, declared, there);
    const change = (0,diff_declared/* compare */.UD)((0,access_frame/* frameOf */.Dm)(frame, 'group', name, source), after, there);
    if (!change)
        return [];
    if (change.after === undefined)
        return [change.before ? { ...change, oneWay: tellGone(change.before) } : change];
    const { status: becomes, members } = change.after;
    return [
        becomes === 'disabled' && members.length > 0 ? { ...change, notes: [tellDisabled(members)] } : change,
    ];
}
function settleGroup(frame, declared, there) {
    const { members, membership } = declared;
    return {
        ...(0,access_frame/* settlePrincipal */.S8)(frame, declared, there),
        members: (0,access_frame/* settleNames */.QC)(members, membership, there?.members ?? [], frame.goneUsers),
    };
}
/** As the server has it: that a member has rights elsewhere makes no difference. */
function tellDisabled(members) {
    return `While it is disabled, these may do nothing at all, whatever else they were given: ${members.join(', ')}.`;
}
function tellGone({ members }) {
    if (members.length === 0)
        return 'It has no members.';
    return `What it gave is lost by ${members.join(', ')}.`;
}

// EXTERNAL MODULE: ./build/src/access/grant-policy.js
var grant_policy = __webpack_require__(4385);
// EXTERNAL MODULE: ./build/src/access/model.js
var model = __webpack_require__(6961);
// EXTERNAL MODULE: ./build/src/resources/iam-policy/types.js
var types = __webpack_require__(739);
;// CONCATENATED MODULE: ./build/src/resources/iam-policy/diff.js






function diffIamPolicies(frame, { policies: declared, managesPolicies }, actual, 
/** Policy → who has it once everything else is applied. */
holders) {
    const names = new Set(declared.map(({ name }) => name));
    const strays = [...actual]
        .filter(([name]) => !names.has(name) && !built_in/* builtInPolicies */.e.has(name))
        .map(([key, before]) => describeStray(key, before, holders.get(key) ?? []));
    const isGranted = ({ key }) => frame.grantPolicies.has(key);
    return [
        ...declared.flatMap((policy) => diffIamPolicy(frame, policy, actual.get(policy.name))),
        ...(0,access_frame/* settleStrays */.Q3)(frame, 'iam-policy', true, strays.filter(isGranted)),
        ...(0,access_frame/* settleStrays */.Q3)(frame, 'iam-policy', managesPolicies, strays.filter((stray) => !isGranted(stray))),
    ];
}
function describeStray(key, before, holders) {
    const keep = tellKept(key, holders);
    const note = tellMade(before, holders);
    const words = { ...(keep !== undefined && { keep }), ...(note !== undefined && { note }) };
    return { key, before, oneWay: diff_tellGone(key), ...words };
}
function tellMade(policy, holders) {
    const bucket = (0,grant_policy/* findGrantedBucket */.dj)(policy);
    if (bucket === undefined)
        return undefined;
    const made = `A grant on ${bucket} made it, and no grant in the files needs it any more.`;
    return holders.length > 0 ? `${made} It is still in force for ${holders.join(', ')}.` : made;
}
/** Jobs that sign in by the id of their repository have the policy of that name, and no list shows them. */
function tellKept(name, [holder]) {
    if (holder !== undefined)
        return `It stays, since ${holder} has it.`;
    if (!(0,model/* isRepositoryId */.e)(name))
        return undefined;
    return 'It stays, since a number may be the id of a repository whose jobs sign in by it.';
}
function diffIamPolicy(frame, { name, document, origin }, before) {
    const after = document && (0,types/* normaliseIamPolicy */.m)(document);
    const change = (0,diff_declared/* compare */.UD)((0,access_frame/* frameOf */.Dm)(frame, 'iam-policy', name, origin), after, before);
    if (change === undefined)
        return [];
    return [change.verb === 'delete' ? { ...change, oneWay: diff_tellGone(name) } : change];
}
function diff_tellGone(name) {
    return `Whoever signs in by a claim that names ${name} loses it too.`;
}

// EXTERNAL MODULE: ./build/src/resources/service-account/diff.js
var diff = __webpack_require__(8229);
// EXTERNAL MODULE: ./build/src/resources/secret-change.js
var secret_change = __webpack_require__(5576);
;// CONCATENATED MODULE: ./build/src/resources/user/diff.js



function diffUsers(frame, declared, actual) {
    const names = new Set(declared.map(({ name }) => name));
    const strays = [...actual.users]
        .filter(([name]) => !names.has(name))
        .map(([key, before]) => {
        const keep = frame.own.has(key) ? { keep: 'It stays: this run signs in with it.' } : {};
        return { key, before, oneWay: user_diff_tellGone(key, actual), ...keep };
    });
    return [
        ...declared.flatMap((user) => diffUser(frame, user, actual)),
        ...(0,access_frame/* settleStrays */.Q3)(frame, 'user', declared.length > 0, strays),
    ];
}
function diffUser(frame, declared, actual) {
    const { name, state, source, secret } = declared;
    const there = actual.users.get(name);
    const at = (0,access_frame/* frameOf */.Dm)(frame, 'user', name, source);
    if (state === 'absent') {
        const gone = (0,diff_declared/* compare */.UD)(at, undefined, there);
        return gone ? [{ ...gone, oneWay: user_diff_tellGone(name, actual) }] : [];
    }
    const settled = (0,access_frame/* settlePrincipal */.S8)(frame, declared, there);
    if (there === undefined) {
        const created = (0,diff_declared/* compare */.UD)(at, { ...settled, secret: (0,secret_change/* nameSecret */.OZ)(secret) }, undefined);
        return created ? [{ ...created, notes: [(0,secret_change/* tellSecret */.Kt)(secret)] }] : [];
    }
    const { before, after, notes } = (0,secret_change/* changeSecret */.No)({
        ...{ name, secret, differs: frame.otherSecrets.has(name) },
        ...{ before: there.status, after: settled.status },
    });
    const change = (0,diff_declared/* compare */.UD)(at, { ...settled, ...after }, { ...there, ...before });
    if (!change)
        return [];
    return [notes.length > 0 ? { ...change, notes } : change];
}
function user_diff_tellGone(name, { groups }) {
    const memberOf = [...groups].filter(([, { members }]) => members.includes(name)).map(([group]) => group);
    const leaves = memberOf.length > 0 ? ` It also leaves ${memberOf.join(', ')}.` : '';
    return `Its secret key is gone for good, and its service accounts go with it.${leaves}`;
}

// EXTERNAL MODULE: ./build/src/plan/digest.js
var digest = __webpack_require__(8717);
// EXTERNAL MODULE: ./build/src/plan/expect-access.js
var expect_access = __webpack_require__(1199);
// EXTERNAL MODULE: ./build/src/plan/resting.js
var resting = __webpack_require__(2903);
;// CONCATENATED MODULE: ./build/src/plan/build-access.js








/** Compares one alias with its declaration. Pure: the same input gives the same section and digest. */
function buildAccessSection(input) {
    const { actual, host } = input;
    const { alias, capabilities } = actual;
    const changes = diffAccess(input);
    const server = capabilities.deploymentId ?? host;
    return {
        id: `${alias}/apply-access`,
        alias,
        owner: 'apply-access',
        server,
        host,
        changes,
        existing: countExisting(actual),
        digest: (0,digest/* digestChanges */.e)(server, changes),
    };
}
/** In the order of applying: who has a policy is settled before it may go. */
function diffAccess(input) {
    const { declared, actual } = input;
    const frame = frameAccess(input);
    const users = diffUsers(frame, declared.users, actual);
    const goneUsers = new Set(users.filter(({ verb }) => verb === 'delete').map(({ key }) => key));
    const settled = { ...frame, goneUsers };
    const groups = diffGroups(settled, declared.groups, actual.groups);
    const accounts = (0,diff/* diffServiceAccounts */.l)(settled, declared.serviceAccounts, actual);
    const holders = (0,expect_access/* listHolders */.K)((0,expect_access/* expectAccess */.q)(actual, [...users, ...groups]));
    const policies = diffIamPolicies(frame, declared, actual.policies, holders);
    // The server removes no policy that somebody has, and takes none from who is disabled.
    const kept = new Set((0,resting/* findResting */._)(input).flatMap((resting) => resting.kept));
    const settledPolicies = policies.filter(({ verb, key }) => verb !== 'delete' || !kept.has(key));
    return [...sort(settledPolicies), ...sort(users), ...sort(groups), ...sort(accounts)];
}
function frameAccess(input) {
    const { actual, unmanaged, own, otherSecrets } = input;
    return {
        ...(0,resting/* scopePolicies */.v)(input),
        alias: actual.alias,
        unmanaged,
        own,
        goneUsers: new Set(),
        otherSecrets,
    };
}
function sort(changes) {
    return [...changes].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
function countExisting({ policies, users, groups, serviceAccounts, }) {
    const own = [...policies.keys()].filter((name) => !built_in/* builtInPolicies */.e.has(name));
    return {
        'iam-policy': own.length,
        user: users.size,
        group: groups.size,
        'service-account': serviceAccounts.size,
    };
}


/***/ }),

/***/ 1199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listHolders),
/* harmony export */   q: () => (/* binding */ expectAccess)
/* harmony export */ });
/** Who may do what once these changes are applied. Pure; reports change nothing. */
function expectAccess(actual, changes) {
    const policies = new Map(actual.policies);
    const users = new Map(actual.users);
    const groups = new Map(actual.groups);
    const serviceAccounts = new Map(actual.serviceAccounts);
    for (const change of changes) {
        if (change.verb === 'report' || change.alias !== actual.alias)
            continue;
        if (change.kind === 'iam-policy')
            put(policies, change.key, change.after);
        if (change.kind === 'user')
            put(users, change.key, forgetSecret(change.after));
        if (change.kind === 'group')
            put(groups, change.key, change.after);
        if (change.kind === 'service-account')
            put(serviceAccounts, change.key, describeAccount(change.after));
    }
    return { ...actual, policies, users, groups, serviceAccounts };
}
function put(items, key, after) {
    if (after === undefined)
        items.delete(key);
    else
        items.set(key, after);
}
function describeAccount(after) {
    if (after === undefined)
        return undefined;
    const { parent } = after;
    return 'policy' in after ? { parent, detail: forgetSecret(after) } : { parent };
}
function forgetSecret(value) {
    if (value === undefined)
        return undefined;
    const { secret: _told, ...rest } = value;
    return rest;
}
/** Policy → who has it, in words; group members are not counted with their group. */
function listHolders({ users, groups, }) {
    const holders = new Map();
    const add = (policies, holder) => {
        for (const policy of policies)
            holders.set(policy, [...(holders.get(policy) ?? []), holder]);
    };
    for (const [name, { policies }] of users)
        add(policies, `user ${name}`);
    for (const [name, { policies }] of groups)
        add(policies, `group ${name}`);
    return holders;
}


/***/ }),

/***/ 2903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findResting),
/* harmony export */   v: () => (/* binding */ scopePolicies)
/* harmony export */ });
/* harmony import */ var _access_grant_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4385);
/* harmony import */ var _resources_access_frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6541);
/** Whose policies are not what the file says, since the server changes none of a disabled user or group. */


/** Which policies are a matter of the file at a site. Pure. */
function scopePolicies({ declared, actual }) {
    const absent = declared.policies.filter(({ state }) => state === 'absent').map(({ name }) => name);
    return {
        absentPolicies: new Set(absent),
        grantPolicies: (0,_access_grant_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .findGrantPolicies */ .wW)(declared.granting, actual.policies),
    };
}
/** Only those whose policies are not what is declared. Pure. */
function findResting(site) {
    const { declared, actual } = site;
    const scope = scopePolicies(site);
    const find = (kind, principals, known) => principals.flatMap((principal) => {
        const { name, state, source } = principal;
        const there = known.get(name);
        if (state === 'absent')
            return [];
        const { status, policies: kept } = (0,_resources_access_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .settlePrincipal */ .S8)(scope, principal, there);
        const awaited = (0,_resources_access_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .settlePolicies */ .Q9)(scope, principal, there?.policies ?? []);
        const isResting = status === 'disabled' && kept.join() !== awaited.join();
        return isResting ? [{ kind, name, kept, awaited, source }] : [];
    });
    return [...find('user', declared.users, actual.users), ...find('group', declared.groups, actual.groups)];
}


/***/ }),

/***/ 1555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readAccess)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/server/capability.js
var capability = __webpack_require__(6715);
// EXTERNAL MODULE: ./build/src/server/zip.js
var zip = __webpack_require__(5190);
;// CONCATENATED MODULE: ./build/src/resources/actual-access.js
/** An account of root by which sites of one replication group speak to each other: nobody else has its secret. */
const siteReplicator = 'site-replicator-0';

// EXTERNAL MODULE: ./build/src/resources/answer-field.js
var answer_field = __webpack_require__(5016);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/src/server/routes.js + 8 modules
var routes = __webpack_require__(1839);
// EXTERNAL MODULE: ./build/src/resources/read-answer.js
var read_answer = __webpack_require__(4802);
;// CONCATENATED MODULE: ./build/src/resources/user/read.js



/** Access key → user; root and temporary users are not among them. @throws {ServiceError} */
async function readUsers(reader) {
    const listed = await (0,read_answer/* readAnswer */.J)(reader, routes/* routes */.J.listUsers);
    return new Map((0,answer_field/* readEntries */.$2)(listed).map(([name, user]) => [
        name,
        { status: parseStatus((0,answer_field/* readText */.yR)(user, 'status')), policies: (0,answer_field/* splitNames */.bZ)((0,answer_field/* readText */.yR)(user, 'policyName')) },
    ]));
}
/** Routes differ in their words. */
function parseStatus(text) {
    return text === 'disabled' || text === 'off' ? 'disabled' : 'enabled';
}

;// CONCATENATED MODULE: ./build/src/resources/group/read.js






const concurrency = 16;
/** One request for each; one that goes meanwhile is not there. @throws {ServiceError} */
async function readGroups(reader) {
    const names = (0,answer_field/* readNames */.r6)({ names: await (0,read_answer/* readAnswer */.J)(reader, routes/* routes */.J.listGroups) }, 'names');
    const groups = await (0,p_map/* default */.Ay)(names, (name) => readGroup(reader, name), { concurrency });
    const found = new Map(groups.flatMap((group) => (group ? [group] : [])));
    const disabled = [...found].filter(([, { status }]) => status === 'disabled');
    if (disabled.length === 0)
        return found;
    // They keep their policies, and say that they have none.
    const attached = await readAttachments(reader);
    for (const [name, group] of disabled)
        found.set(name, { ...group, policies: attached.get(name) ?? [] });
    return found;
}
/** Group → names of its policies. */
async function readAttachments(reader) {
    const mappings = (0,answer_field/* readField */.dR)(await (0,read_answer/* readAnswer */.J)(reader, routes/* routes */.J.listAttachments), 'policyMappings');
    const attached = new Map();
    for (const mapping of Array.isArray(mappings) ? mappings : []) {
        for (const group of (0,answer_field/* readNames */.r6)(mapping, 'groups')) {
            attached.set(group, (0,answer_field/* sortNames */.Hy)([...(attached.get(group) ?? []), (0,answer_field/* readText */.yR)(mapping, 'policy')]));
        }
    }
    return attached;
}
async function readGroup(reader, name) {
    try {
        const group = await (0,read_answer/* readAnswer */.J)(reader, routes/* routes */.J.getGroup, { query: { group: name } });
        const policies = (0,answer_field/* splitNames */.bZ)((0,answer_field/* readText */.yR)(group, 'policy'));
        return [name, { ...parseGroup(group), policies }];
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && error.failure.status === 404)
            return undefined;
        throw error;
    }
}
/** Without its policies, which the export keeps elsewhere. */
function parseGroup(group) {
    return { status: parseStatus((0,answer_field/* readText */.yR)(group, 'status')), members: (0,answer_field/* readNames */.r6)(group, 'members') };
}

// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(6023);
// EXTERNAL MODULE: ./build/src/resources/iam-policy/types.js
var types = __webpack_require__(739);
;// CONCATENATED MODULE: ./build/src/resources/iam-policy/read.js






/** Name → policy; the built-in ones are among them. @throws {ServiceError} */
async function readIamPolicies(reader) {
    return parseIamPolicies(await (0,read_answer/* readAnswer */.J)(reader, routes/* routes */.J.listIamPolicies));
}
/** @throws {AnswerError} for one that can't be understood: it must not look like another, and be overwritten unseen */
function parseIamPolicies(listed) {
    return new Map((0,answer_field/* readEntries */.$2)(listed).map(([name, document]) => [
        name,
        parseIamPolicy(document, name),
    ]));
}
/** `name` is for the message. @throws {AnswerError} as `parseIamPolicies` */
function parseIamPolicy(value, name) {
    const { document, problems } = (0,policy_document/* parsePolicyDocument */.X)(value);
    if (document)
        return (0,types/* normaliseIamPolicy */.m)(document);
    throw new answer_field/* AnswerError */.dV(`the policy of ${name} has an unknown form: ${problems[0]?.message}`);
}
/**
 * Which of these names the server can't tell anything of: a policy with `NotAction`, once stored, is refused by
 * the server's own reading of it, and so is every list that it is in.
 */
async function findUnreadable(reader, names) {
    const found = [];
    for (const name of names) {
        try {
            await reader.read(routes/* routes */.J.getIamPolicy, { query: { name } });
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7))
                throw error;
            if (isInternal(error))
                found.push(name);
        }
    }
    return found;
}
/** The server failed at something of its own. */
function isInternal({ failure }) {
    return failure.status === 500;
}

// EXTERNAL MODULE: ./build/src/resources/service-account/types.js
var service_account_types = __webpack_require__(808);
;// CONCATENATED MODULE: ./build/src/resources/service-account/read.js








/** Each answer is sealed with a key that takes the server, and then us, 64 MiB and a fraction of a second: one for each of the two. */
const read_concurrency = 2;
/** Access key → parent, of all accounts of users and of root. @throws {ServiceError} */
async function readAccountParents(reader) {
    const listed = await (0,read_answer/* readAnswer */.J)(reader, routes/* routes */.J.listAccessKeys);
    const parents = new Map();
    for (const [parent, keys] of (0,answer_field/* readEntries */.$2)(listed)) {
        const accounts = (0,answer_field/* readField */.dR)(keys, 'serviceAccounts');
        for (const account of Array.isArray(accounts) ? accounts : []) {
            parents.set((0,answer_field/* readText */.yR)(account, 'accessKey'), parent);
        }
    }
    return parents;
}
/** Those of the given keys that are there. @throws {ServiceError} */
async function readServiceAccounts(reader, keys) {
    const read = await (0,p_map/* default */.Ay)(keys, (key) => readServiceAccount(reader, key), { concurrency: read_concurrency });
    const accounts = read.flatMap((account) => account ?? []);
    const implied = accounts.filter(([, { policy }]) => policy === 'unclear');
    const parents = new Set(implied.map(([, { parent }]) => parent));
    const lists = await (0,p_map/* default */.Ay)(parents, (parent) => readInheriting(reader, parent), { concurrency: read_concurrency });
    const inheriting = new Set(lists.flat());
    return new Map(accounts.map(([key, account]) => [
        key,
        inheriting.has(key) ? { ...account, policy: 'inherit' } : account,
    ]));
}
/**
 * Accounts of a user without any policy. An account by itself is told to inherit also when its policy is stored, without
 * version and statements: such as `null`, which inherits, or an empty list, which allows nothing.
 */
async function readInheriting(reader, parent) {
    try {
        const listed = (0,answer_field/* readField */.dR)(await (0,read_answer/* readAnswer */.J)(reader, routes/* routes */.J.listServiceAccounts, { query: { user: parent } }), 'accounts');
        const accounts = Array.isArray(listed) ? listed : [];
        return accounts
            .filter((account) => (0,answer_field/* readField */.dR)(account, 'impliedPolicy') === true)
            .map((account) => (0,answer_field/* readText */.yR)(account, 'accessKey'));
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && isUnknownAccount(error))
            return [];
        throw error;
    }
}
/** `unclear` for each that has no policy, or an empty one. */
async function readServiceAccount(reader, accessKey) {
    try {
        const account = await (0,read_answer/* readAnswer */.J)(reader, routes/* routes */.J.getServiceAccount, { query: { accessKey } });
        const policy = (0,answer_field/* readField */.dR)(account, 'impliedPolicy') === true
            ? 'unclear'
            : parseEmbedded((0,answer_field/* parseAnswer */.Wp)((0,answer_field/* readText */.yR)(account, 'policy')), accessKey);
        const details = parseDetails(account, (0,answer_field/* readText */.yR)(account, 'accountStatus'));
        return [[accessKey, { parent: (0,answer_field/* readText */.yR)(account, 'parentUser'), ...details, policy }]];
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && isUnknownAccount(error))
            return undefined;
        throw error;
    }
}
function isUnknownAccount({ failure }) {
    return failure.status === 404;
}
/** What both readers find under the same names. */
function parseDetails(account, status) {
    return {
        status: parseStatus(status),
        name: (0,answer_field/* readText */.yR)(account, 'name'),
        description: (0,answer_field/* readText */.yR)(account, 'description'),
        expires: (0,service_account_types/* formatExpiry */.B)(Date.parse((0,answer_field/* readText */.yR)(account, 'expiration'))),
    };
}
/** Only one without anything at all narrows nothing: one that has a version, or an empty list, allows nothing. */
function parseEmbedded(document, accessKey) {
    return isBlank(document) ? 'inherit' : parseIamPolicy(document, accessKey);
}
function isBlank(document) {
    if (document === null || document === undefined)
        return true;
    if (typeof document !== 'object' || Array.isArray(document))
        return false;
    return Object.values(document).every((value) => value === null || value === '');
}

;// CONCATENATED MODULE: ./build/src/resources/read-iam-export.js







const folder = 'iam-assets/';
const files = ['policies', 'users', 'groups', 'svcaccts', 'user_mappings', 'group_mappings'];
/**
 * All of IAM in one request. The export has every secret key in clear: none of them leaves this function, and
 * none is kept beyond it. `wanted`: the accounts whose details are asked for.
 * @throws {ServiceError}, and {ZipError} or {AnswerError}, which never quote the export
 */
async function readIamExport(reader, wanted) {
    const reply = await reader.read(routes/* routes */.J.exportIam);
    const parsed = new Map();
    const names = new Set(files.map((file) => `${folder}${file}.json`));
    for (const { name, data } of (0,zip/* readZip */.u)(reply.body, (path) => names.has(path))) {
        parsed.set(name, parseClean(data.toString('utf8')));
    }
    const list = (file) => (0,answer_field/* readEntries */.$2)(parsed.get(`${folder}${file}.json`));
    const users = parseUsers(list('users'), new Map(list('user_mappings')));
    const accounts = list('svcaccts').map(([key, account]) => {
        const parent = (0,answer_field/* readText */.yR)(account, 'parent');
        const isOfUser = users.has(parent);
        return { key, account, parent, isOfUser, isWanted: wanted(key, isOfUser) };
    });
    return {
        policies: parseIamPolicies(parsed.get(`${folder}policies.json`)),
        users,
        groups: parseGroups(list('groups'), new Map(list('group_mappings'))),
        serviceAccounts: new Map(accounts.flatMap(({ key, account, parent, isOfUser, isWanted }) => {
            if (isWanted)
                return [[key, { parent, detail: parseAccount(account, key) }]];
            return isOfUser ? [[key, { parent }]] : [];
        })),
        rootAccounts: accounts.flatMap(({ key, account, isOfUser, isWanted }) => isWanted || isOfUser || isOfProvider(account) ? [] : [key]),
    };
}
/** Whether its parent is somebody of an identity provider: those have claims that accounts of root never have. */
function isOfProvider(account) {
    const claims = (0,answer_field/* readField */.dR)(account, 'claims');
    return ['sub', 'ldapUser'].some((name) => (0,answer_field/* readField */.dR)(claims, name) !== undefined);
}
/** Without the secrets; a syntax error would quote what is around it, so it is told without. */
function parseClean(text) {
    try {
        return JSON.parse(text, (key, value) => (key === 'secretKey' ? undefined : value));
    }
    catch {
        throw new answer_field/* AnswerError */.dV('it holds what is no JSON');
    }
}
function parseUsers(listed, mappings) {
    return new Map(listed.map(([name, user]) => [
        name,
        { status: parseStatus((0,answer_field/* readText */.yR)(user, 'status')), policies: listPolicies(mappings, name) },
    ]));
}
function parseGroups(listed, mappings) {
    return new Map(listed.map(([name, group]) => [
        name,
        { ...parseGroup(group), policies: listPolicies(mappings, name) },
    ]));
}
function listPolicies(mappings, name) {
    return (0,answer_field/* splitNames */.bZ)((0,answer_field/* readText */.yR)(mappings.get(name), 'policy'));
}
function parseAccount(account, accessKey) {
    return {
        parent: (0,answer_field/* readText */.yR)(account, 'parent'),
        ...parseDetails(account, (0,answer_field/* readText */.yR)(account, 'status')),
        policy: parseEmbedded((0,answer_field/* readField */.dR)(account, 'sessionPolicy'), accessKey),
    };
}

;// CONCATENATED MODULE: ./build/src/resources/read-access.js










/** Reads one alias. @throws {ServiceError}, and {ConfigError} when a policy makes the server fail */
async function readAccess(reader, request) {
    const { alias } = reader;
    const found = request.bulk ? readBulk(reader, request) : readEach(reader, request);
    try {
        const [capabilities, access] = await Promise.all([(0,capability/* probeServer */._)(reader), found]);
        return { alias, capabilities, ...sortAccess(access) };
    }
    catch (error) {
        if (error instanceof zip/* ZipError */.W || error instanceof answer_field/* AnswerError */.dV)
            throw tellUnreadable(alias, error);
        throw error;
    }
}
function sortAccess({ policies, users, groups, serviceAccounts, rootAccounts = [], }) {
    return {
        policies: sortByName(policies),
        users: sortByName(users),
        groups: sortByName(groups),
        serviceAccounts: sortByName(serviceAccounts),
        rootAccounts: rootAccounts.filter((key) => key !== siteReplicator).sort(),
    };
}
function sortByName(items) {
    return new Map([...items].sort(([a], [b]) => (a < b ? -1 : 1)));
}
async function readBulk(reader, request) {
    try {
        const { accounts } = request;
        return await readIamExport(reader, (key, isOfUser) => accounts === 'all' ? isOfUser : accounts.has(key));
    }
    catch (error) {
        throw await explain(error, reader, request.policies);
    }
}
async function readEach(reader, request) {
    const listed = Promise.all([readUsers(reader), readAccountParents(reader)]);
    const details = request.accounts === 'all' ? listed.then(([all, of]) => listOfUsers(all, of)) : request.accounts;
    const [[users, parents], groups, accounts] = await Promise.all([
        listed,
        readGroups(reader),
        Promise.resolve(details).then((keys) => readServiceAccounts(reader, keys)),
    ]);
    const attached = [...users.values(), ...groups.values()].flatMap(({ policies }) => policies);
    const policies = await read_access_listPolicies(reader, [...request.policies, ...attached]);
    const serviceAccounts = new Map();
    for (const key of listOfUsers(users, parents))
        serviceAccounts.set(key, { parent: parents.get(key) ?? '' });
    for (const [key, detail] of accounts)
        serviceAccounts.set(key, { parent: detail.parent, detail });
    const rootAccounts = listOthers(users, parents).filter((key) => !accounts.has(key));
    return { policies, users, groups, serviceAccounts, rootAccounts };
}
function listOfUsers(users, parents) {
    return [...parents].filter(([, parent]) => users.has(parent)).map(([key]) => key);
}
/** The server lists accounts of users and of root only. */
function listOthers(users, parents) {
    return [...parents].filter(([, parent]) => !users.has(parent)).map(([key]) => key);
}
async function read_access_listPolicies(reader, known) {
    try {
        return await readIamPolicies(reader);
    }
    catch (error) {
        throw await explain(error, reader, known);
    }
}
/** One policy that the server can't read makes it answer 500 for all of them. */
async function explain(error, reader, known) {
    if (!(error instanceof errors/* ServiceError */._7) || !isInternal(error))
        return error;
    const names = await findUnreadable(reader, new Set(known));
    return new errors/* ConfigError */.xL([describeUnreadable(reader.alias, names)], 'findings');
}
function describeUnreadable(alias, names) {
    const which = names.length === 0 ? 'one of them, none of those declared or attached,' : names.join(', ');
    const remove = names.length === 0 ? 'the one that was stored last' : names.join(' and ');
    return {
        rule: 'access/unreadable-policy',
        severity: 'error',
        message: `${alias} can't list its IAM policies: ${which} holds what the server stores but can't read, such as NotAction.`,
        mend: `Remove ${remove} by hand (\`mc admin policy remove\`) before the server restarts, since then nobody could sign in; then declare it with Action.`,
    };
}
function tellUnreadable(resource, cause) {
    const code = 'UnreadableAnswer';
    return new errors/* ServiceError */._7({ reason: 'server-error', operation: 'understand IAM', resource, status: 0, code, outcomeUnknown: false }, `Can't understand what the server answers of IAM (${resource}): ${cause.message}.`, { cause });
}


/***/ }),

/***/ 308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ mapCarriers)
/* harmony export */ });
/**
 * Alias → the site of its group that access is declared at: replicated sites give all of it to each other, and
 * what is made at two of them at once may end differently. Without a group: not there.
 */
function mapCarriers(groups = []) {
    return new Map(groups.flatMap(({ sites }) => {
        const [first] = sites;
        return first === undefined ? [] : sites.map(({ alias }) => [alias, first.alias]);
    }));
}


/***/ })

};
