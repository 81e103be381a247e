export const id = 6832;
export const ids = [6832];
export const modules = {

/***/ 8968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ spareHandMade),
/* harmony export */   m: () => (/* binding */ accessAt)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8350);
/* harmony import */ var _compile_grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6334);
/* harmony import */ var _grant_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4385);
/** What is declared for one site, with every grant compiled into the policies that carry it out. */



/**
 * Pure. A user or group without declared policies keeps what it has beside what is granted to it, but for what
 * other grants gave. A policy that is to be absent, such as that of a withdrawn grant, is attached to nobody here.
 */
function accessAt(access, alias) {
    const here = (items) => items.filter(({ sites }) => sites?.includes(alias) ?? true);
    const grants = here(access.grants);
    const given = grants.filter(({ state }) => state === 'present');
    const toUsers = indexGrants(given, 'users');
    const toGroups = indexGrants(given, 'groups');
    const toAccounts = indexGrants(given, 'serviceAccounts');
    const policies = here(access.policies);
    const granted = grants.filter(needsPolicy).map(declarePolicy);
    return {
        policies: [...policies, ...granted],
        managesPolicies: policies.length > 0,
        users: here(access.users).map((user) => attach(user, toUsers.get(user.name))),
        groups: here(access.groups).map((group) => attach(group, toGroups.get(group.name))),
        serviceAccounts: here(access.serviceAccounts).map((account) => embed(account, toAccounts.get(account.accessKey))),
        granting: {
            buckets: new Set(access.buckets),
            names: new Set(granted.map(({ name }) => name)),
            declared: new Set(policies.map(({ name }) => name)),
        },
    };
}
/** Pure. `policies` are those there: to withdraw a grant removes what a grant made, and nothing else of its name. */
function spareHandMade(site, policies) {
    const { granting } = site;
    const isSpared = ({ name, state }) => {
        const there = policies.get(name);
        if (state === 'present' || there === undefined || !granting.names.has(name))
            return false;
        return (0,_grant_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .findGrantedBucket */ .dj)(there) === undefined;
    };
    const spared = site.policies.filter(isSpared);
    const names = new Set(granting.names);
    for (const { name } of spared)
        names.delete(name);
    const kept = site.policies.filter((policy) => !isSpared(policy));
    return { ...site, policies: kept, granting: { ...granting, names }, spared };
}
function indexGrants(grants, kind) {
    const pairs = grants.flatMap((grant) => [...new Set(grant.to[kind])].map((name) => ({ name, grant })));
    const byName = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(pairs, ({ name }) => name);
    return new Map([...byName].map(([name, found]) => [name, found.map(({ grant }) => grant)]));
}
/** What is granted to service accounts alone is embedded into them, and needs no policy of its own. */
function needsPolicy({ to }) {
    return to.users.length + to.groups.length > 0;
}
function declarePolicy(grant) {
    const { name, bucket, source, sites, state } = grant;
    const document = state === 'present' ? (0,_grant_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .markGrant */ .yV)(bucket, (0,_compile_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGrant */ .iY)(grant)) : undefined;
    return { name, source, sites, state, document, origin: source };
}
function attach(principal, grants = []) {
    if (grants.length === 0 || principal.state === 'absent')
        return principal;
    const { policies, attachments } = principal;
    const names = [...new Set([...(policies ?? []), ...grants.map(({ name }) => name)])];
    if (policies !== undefined)
        return { ...principal, policies: names };
    const isMeant = attachments === 'additive';
    return { ...principal, policies: names, attachments: 'additive', ...(!isMeant && { leavesOthers: true }) };
}
function embed(account, grants = []) {
    const [first] = grants;
    if (first === undefined || account.policy?.kind === 'inherit')
        return account;
    const own = account.policy?.document.Statement ?? [];
    const statements = [...own, ...grants.flatMap((grant) => (0,_compile_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGrant */ .iY)(grant).Statement)];
    return {
        ...account,
        policy: {
            kind: 'document',
            document: { ...account.policy?.document, Version: '2012-10-17', Statement: statements },
            origin: account.policy?.origin ?? first.source,
        },
    };
}


/***/ }),

/***/ 6334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ deriveGrantName),
/* harmony export */   gq: () => (/* binding */ mainAction),
/* harmony export */   iY: () => (/* binding */ compileGrant)
/* harmony export */ });
/* unused harmony export grantRights */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** A grant in plain words, as the policy with the least rights that carries it out. */

/** Clients ask for it before anything else. */
const location = 's3:GetBucketLocation';
const none = { objects: [], listing: [], bucket: [location], refused: [] };
/**
 * What each word stands for on this server. It asks for s3:GetObject and s3:ListBucket for older versions too;
 * and for s3:DeleteObject when a version is deleted for good, unless s3:DeleteObjectVersion is denied.
 */
const grantRights = {
    read: {
        ...none,
        objects: [
            's3:GetObject',
            's3:GetObjectAttributes',
            's3:GetObjectVersion',
            's3:GetObjectVersionAttributes',
        ],
    },
    list: { ...none, listing: ['s3:ListBucket', 's3:ListBucketVersions'] },
    // Clients look for uploads that were broken off before they send a large object.
    write: {
        ...none,
        objects: ['s3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'],
        bucket: [location, 's3:ListBucketMultipartUploads'],
    },
    delete: { ...none, objects: ['s3:DeleteObject', 's3:DeleteObjectVersion'] },
    'delete-latest': { ...none, objects: ['s3:DeleteObject'], refused: ['s3:DeleteObjectVersion'] },
    tag: {
        ...none,
        objects: [
            's3:GetObjectTagging',
            's3:GetObjectVersionTagging',
            's3:PutObjectTagging',
            's3:PutObjectVersionTagging',
            's3:DeleteObjectTagging',
            's3:DeleteObjectVersionTagging',
        ],
    },
    retain: {
        ...none,
        objects: [
            's3:GetObjectRetention',
            's3:PutObjectRetention',
            's3:GetObjectLegalHold',
            's3:PutObjectLegalHold',
        ],
    },
    inspect: {
        ...none,
        bucket: [
            location,
            's3:GetBucketNotification',
            's3:GetBucketObjectLockConfiguration',
            's3:GetBucketPolicy',
            's3:GetBucketPolicyStatus',
            's3:GetBucketTagging',
            's3:GetBucketVersioning',
            's3:GetEncryptionConfiguration',
            's3:GetLifecycleConfiguration',
            's3:GetReplicationConfiguration',
        ],
    },
};
/** Without which the word would mean nothing. */
function mainAction(word) {
    const { objects, listing, bucket } = grantRights[word];
    const [action = location] = [...objects, ...listing, ...bucket.filter((name) => name !== location)];
    return action;
}
/** Pure; the order of words does not count. */
function compileGrant({ bucket, prefix, may, secureTransport }) {
    const rights = may.map((word) => grantRights[word]);
    const collect = (part) => [...new Set(rights.flatMap((one) => one[part]))].sort();
    const arn = `arn:aws:s3:::${bucket}`;
    const objects = `${arn}/${prefix}*`;
    const secure = secureTransport ? { Bool: { 'aws:SecureTransport': 'true' } } : {};
    const below = prefix === '' ? {} : { StringLike: { 's3:prefix': `${prefix}*` } };
    const statements = [
        state('Allow', collect('objects'), objects, secure),
        state('Allow', collect('listing'), arn, { ...secure, ...below }),
        state('Allow', collect('bucket'), arn, secure),
        state('Deny', collect('refused'), objects, {}),
    ];
    return { Version: '2012-10-17', Statement: statements.flat() };
}
function state(effect, actions, resource, condition) {
    if (actions.length === 0)
        return [];
    const conditions = Object.keys(condition).length > 0 && { Condition: condition };
    return [{ Effect: effect, Action: actions, Resource: [resource], ...conditions }];
}
/** In characters, of which a name has one byte each: the server stores no longer one. */
const maxNameLength = 255;
/**
 * The name of the policy that a grant without a name becomes, such as `grant-reports-2026-read`; one that would be too
 * long is cut, and has a digest of what it grants at its end.
 */
function deriveGrantName({ bucket, prefix, may, secureTransport }) {
    const words = [...new Set(may)].sort().join('-');
    const parts = ['grant', bucket, prefix, words, secureTransport ? 'tls' : ''];
    const slugs = parts.map((part) => part.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-+|-+$/g, ''));
    const name = slugs.filter((slug) => slug !== '').join('-');
    if (name.length <= maxNameLength)
        return name;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
    return `${name.slice(0, maxNameLength - digest.length - 1)}-${digest}`;
}


/***/ }),

/***/ 4385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ findGrantedBucket),
/* harmony export */   wW: () => (/* binding */ findGrantPolicies),
/* harmony export */   yV: () => (/* binding */ markGrant)
/* harmony export */ });
/** How the policy of a grant is known again once the grant is another, or gone: it says so itself, in its `Id`. */
const mark = 'minio-actions grant on ';
/** The server keeps the `Id` of a policy as it was sent, and makes nothing of it. */
function markGrant(bucket, document) {
    return { ...document, Id: `${mark}${bucket}` };
}
/** Bucket of the grant that made the policy; `undefined` for one that no grant made. */
function findGrantedBucket({ Id }) {
    return Id.startsWith(mark) ? Id.slice(mark.length) : undefined;
}
/** Names of the policies there that grants of the file make, or made: nobody has one unless a grant says so. */
function findGrantPolicies({ buckets, names, declared }, policies) {
    const marked = [...policies].flatMap(([name, policy]) => {
        const bucket = findGrantedBucket(policy);
        return bucket !== undefined && buckets.has(bucket) ? [name] : [];
    });
    return new Set([...names, ...marked].filter((name) => !declared.has(name)));
}


/***/ }),

/***/ 6961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isRepositoryId)
/* harmony export */ });
/**
 * Who is there at one site, and what each of them was given: what an audit looks at. Declared and read state
 * both fit, so that they can be compared.
 */
/** Of a policy with such a name: jobs may sign in by it, without anybody holding it. */
function isRepositoryId(name) {
    return /^\d+$/.test(name);
}


/***/ }),

/***/ 9514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findStandings)
/* harmony export */ });
/* harmony import */ var _policy_built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5394);
/* harmony import */ var _policy_exposure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8123);
/** What counts for one caller: every policy that has a say, and where it is from. */


function findStandings(model) {
    const { bucketPolicies } = model;
    const users = new Set(model.users.map(({ name }) => name));
    const readParent = indexLayers(model);
    return {
        ofUser: (name) => {
            const layer = readParent(name);
            return layer && { layers: [layer], values: describeCaller(name, 'User') };
        },
        ofServiceAccount: ({ parent, enabled, policy }) => {
            if (!enabled)
                return undefined;
            const own = policy === undefined ? [] : [layerOf('embedded', policy)];
            if (!users.has(parent))
                return { layers: own, values: describeCaller(parent, 'Account') };
            const layer = readParent(parent);
            return layer && { layers: [layer, ...own], values: describeCaller(parent, 'AssumedRole') };
        },
        // What the server says of such a caller is up to the provider.
        ofRepository: (id) => ({
            layers: [layerOfGiven(model, new Map([[id, ownPolicy(id)]]))],
            values: new Map(),
        }),
        ofAnyone: (bucket) => {
            const document = bucketPolicies.get(bucket);
            if (document === undefined)
                return undefined;
            const binding = { Statement: document.Statement.filter(_policy_exposure_js__WEBPACK_IMPORTED_MODULE_1__/* .bindsAnyone */ .Jk) };
            return { layers: [layerOf('bucket-policy', binding)], values: describeCaller('', 'Anonymous') };
        },
    };
}
function layerOf(kind, { Statement }) {
    return { kind, statements: Statement.map((statement) => ({ statement, origin: { kind } })) };
}
/** What a user was given, by their groups too: nothing for one who is disabled, or in a group that is. */
function indexLayers(model) {
    const { users, groups } = model;
    const known = new Map(users.map((user) => [user.name, user]));
    const memberships = new Map();
    for (const group of groups) {
        for (const member of group.members)
            memberships.set(member, [...(memberships.get(member) ?? []), group]);
    }
    return (name) => {
        const user = known.get(name);
        const joined = memberships.get(name) ?? [];
        if (user === undefined || !user.enabled || joined.some(({ enabled }) => !enabled))
            return undefined;
        const given = new Map();
        for (const group of joined) {
            for (const policy of group.policies)
                given.set(policy, { kind: 'policy', policy, group: group.name });
        }
        for (const policy of user.policies)
            given.set(policy, ownPolicy(policy));
        return layerOfGiven(model, given);
    };
}
function ownPolicy(policy) {
    return { kind: 'policy', policy, group: undefined };
}
function layerOfGiven({ policies }, given) {
    const statements = [...given].flatMap(([policy, origin]) => {
        const document = policies.get(policy) ?? _policy_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInPolicies */ .e.get(policy);
        return (document?.Statement ?? []).map((statement) => ({ statement, origin }));
    });
    return { kind: 'given', statements };
}
/** A service account goes by the name of its parent. Groups are not among them: of these a request tells all. */
function describeCaller(name, kind) {
    return new Map([
        ['username', [name]],
        ['userid', [name]],
        ['principaltype', [kind]],
    ]);
}


/***/ }),

/***/ 5372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEmbeddedPolicy),
/* harmony export */   c: () => (/* binding */ readIamPolicy)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6023);
/* harmony import */ var _policy_lint_iam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7894);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8404);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9419);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2593);
/* harmony import */ var _policy_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8456);







async function readIamPolicy({ declaration, source }, policies) {
    const { name, sites, state = 'present', privileged = false } = declaration;
    const base = { name, source, sites, state };
    if (state === 'absent')
        return { declared: { ...base, document: undefined, origin: source }, findings: [] };
    const owner = `policy ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)}`;
    const written = { declaration, source, owner, embedded: false, privileged };
    const { document, origin, findings } = await readDocument(written, policies);
    return { declared: { ...base, document, origin }, findings };
}
/** @returns no policy when there is an error among the findings */
async function readEmbeddedPolicy(declaration, source, accessKey, policies) {
    if (typeof declaration === 'string')
        return readWord(declaration, source);
    const owner = `service account ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(accessKey)}`;
    const written = { declaration, source, owner, embedded: true, privileged: false };
    const { document, origin, findings } = await readDocument(written, policies);
    return { declared: document && { kind: 'document', document, origin }, findings };
}
function readWord(word, source) {
    if (word === 'inherit')
        return { declared: { kind: 'inherit', origin: source }, findings: [] };
    const message = `"policy" cannot be ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(word)}: attached policies do nothing for a service account.`;
    const mend = 'Write { "file": "policies/iam/…" }, or "inherit" for all that its parent may.';
    return { declared: undefined, findings: [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3)('access/policy-form', source, message, mend)] };
}
async function readDocument(written, policies) {
    const { declaration, source, owner } = written;
    const { file, document } = declaration;
    if ((file === undefined) === (document === undefined)) {
        const message = `The ${owner} needs one of "file" and "document".`;
        const mend = file === undefined ? 'Add one of them.' : 'Keep one of them.';
        return stop(source, [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3)('access/policy-form', source, message, mend)]);
    }
    if (file === undefined)
        return fill(document, (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'document'), written);
    const { parsed, findings } = await policies.open(file, (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'file'));
    if (parsed === undefined)
        return stop(source, findings);
    return fill(parsed.value, { file: parsed.file, path: [] }, written);
}
/** In the place of the file stands what it means: a document that can't be told is no document. */
function fill(value, origin, written) {
    const { declaration, source, owner, embedded, privileged } = written;
    const given = declaration.values ?? {};
    const filled = (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_5__/* .fillPlaceholders */ .C)(value, given);
    const findings = (0,_policy_value_js__WEBPACK_IMPORTED_MODULE_6__/* .checkValues */ .X)(Object.keys(given), filled, {
        owner,
        policy: declaration.file === undefined ? 'the document' : (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(origin.file),
        named: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, declaration.file === undefined ? 'document' : 'file'),
        values: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'values'),
    });
    if (findings.some(({ severity }) => severity === 'error'))
        return stop(origin, findings);
    const { document, problems } = (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicyDocument */ .X)(filled.value);
    const told = [...findings, ...(0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .locateProblems */ .DO)(problems, origin)];
    if (document === undefined)
        return stop(origin, told);
    const judged = (0,_policy_lint_iam_js__WEBPACK_IMPORTED_MODULE_2__/* .lintIamPolicy */ .b)(document, { source: origin, embedded, privileged });
    return { document, origin, findings: [...told, ...judged] };
}
function stop(origin, findings) {
    return { document: undefined, origin, findings };
}


/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readUser),
/* harmony export */   i: () => (/* binding */ readGroup)
/* harmony export */ });
/* harmony import */ var _read_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4336);

function readUser({ declaration, source }, workspace) {
    const { name, status, sites, state = 'present' } = declaration;
    const { declared: secret, findings } = (0,_read_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecret */ .n)(declaration.secret, source, workspace);
    const { names: policies, mode: attachments } = readList(declaration.policies, declaration.attachments);
    return { declared: { name, source, sites, state, status, policies, attachments, secret }, findings };
}
function readGroup({ declaration, source }) {
    const { name, status, sites, state = 'present' } = declaration;
    const { names: members, mode: membership } = readList(declaration.members, declaration.membership);
    const { names: policies, mode: attachments } = readList(declaration.policies, declaration.attachments);
    const list = { members, membership, policies, attachments };
    return { declared: { name, source, sites, state, status, ...list }, findings: [] };
}
/** To say "exclusive" about a list that is not there says that nothing is in it. */
function readList(names, mode) {
    const managed = names !== undefined || mode === 'exclusive';
    return { names: managed ? (names ?? []) : undefined, mode: mode ?? 'exclusive' };
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readSecret)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9656);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9419);



/** `owner` is the entry that has the secret. @returns none when it is not declared, or wrong */
function readSecret(declaration, owner, workspace) {
    if (declaration === undefined)
        return { declared: undefined, findings: [] };
    const source = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(owner, 'secret');
    const { environment, generate, deliver } = declaration;
    const generated = generate === true && deliver !== undefined;
    const halfGenerated = (generate === true) !== (deliver !== undefined);
    if (halfGenerated || generated === (environment !== undefined)) {
        const message = 'A secret is either in a variable, or generated and delivered.';
        const mend = 'Write { "environment": "…" }, or { "generate": true, "deliver": { … } }.';
        return refuse('access/secret-form', source, message, mend);
    }
    if (environment !== undefined)
        return readVariable(environment, source);
    return readDelivery(deliver ?? {}, source, workspace);
}
function readVariable(variable, source) {
    const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(source, 'environment');
    if (isName(variable) && isOfRunner(variable)) {
        const message = `${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(variable)} is set by the runner or its system, and others know what it holds.`;
        return refuse('access/secret-form', place, message, 'Name a variable that is set for this secret alone.');
    }
    if (isPlainlyName(variable))
        return { declared: { kind: 'environment', variable, source }, findings: [] };
    const message = 'This is no name of a variable in capitals, and may be a secret itself.';
    const mend = 'Write the name of the variable that holds the secret, such as REPORTING_APP_SECRET. If this is a secret, change it where it is in use.';
    return refuse('access/secret-form', place, message, mend);
}
function readDelivery(deliver, source, workspace) {
    const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(source, 'deliver');
    if (Object.keys(deliver).length !== 1) {
        const message = 'A generated secret goes to one place: a file, a secret of GitHub Actions, or an output.';
        return refuse('access/secret-form', place, message, 'Keep one of "file", "githubSecret" and "output".');
    }
    const { file, githubSecret } = deliver;
    const findings = [
        ...(file === undefined ? [] : checkFile(file, (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(place, 'file'), workspace)),
        ...(githubSecret === undefined ? [] : checkGithub(githubSecret, (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(place, 'githubSecret'))),
    ];
    if (findings.length > 0)
        return { declared: undefined, findings };
    const delivery = toDelivery(deliver);
    return { declared: { kind: 'generate', deliver: delivery, source }, findings: [] };
}
function toDelivery({ file, githubSecret }) {
    if (file !== undefined)
        return { kind: 'file', path: file };
    if (githubSecret === undefined)
        return { kind: 'output' };
    const { name, environment, repository } = githubSecret;
    return { kind: 'github-secret', name, environment, repository };
}
/** What lies in the workspace is uploaded, cached and committed by others. */
function checkFile(path, place, workspace) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path).startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace) + node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) && !inside)
        return [];
    const message = `${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} is not a file outside of the workspace.`;
    const mend = 'Write an absolute path that only the owner of the runner can reach.';
    return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('access/delivery', place, message, mend)];
}
function checkGithub({ name, repository }, place) {
    const findings = [];
    if (!isName(name) || /^GITHUB_/i.test(name)) {
        const message = `GitHub refuses ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} as the name of a secret.`;
        const mend = 'Use A-Z, 0-9 and _, no digit first, and do not begin with GITHUB_.';
        findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('access/delivery', (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(place, 'name'), message, mend));
    }
    if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        const message = `${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(repository)} is no repository.`;
        findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('access/delivery', (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(place, 'repository'), message, 'Write owner/name.'));
    }
    return findings;
}
const runnerPrefix = /^(?:GITHUB|RUNNER|ACTIONS|INPUT|LC|XDG|NPM)_/i;
const runnerNames = new Set([
    ...['CI', 'HOME', 'HOSTNAME', 'LANG', 'LANGUAGE', 'LOGNAME', 'NODE_ENV', 'NODE_OPTIONS', 'OLDPWD', 'PATH'],
    ...['PWD', 'SHELL', 'SHLVL', 'TEMP', 'TERM', 'TMP', 'TMPDIR', 'TZ', 'USER', 'USERNAME', '_'],
    ...['AGENT_TOOLSDIRECTORY', 'IMAGEOS', 'IMAGEVERSION', 'JAVA_HOME'],
]);
/** A commit or the name of a host is as good as a secret to the server, and everybody can read it. */
function isOfRunner(variable) {
    return runnerPrefix.test(variable) || runnerNames.has(variable.toUpperCase());
}
/** Names are shown in plans: what might be a secret in the place of one is refused, and not quoted. */
function isPlainlyName(text) {
    return /^[A-Z_][A-Z0-9_]*$/.test(text);
}
function isName(text) {
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}
function refuse(rule, place, message, mend) {
    return { declared: undefined, findings: [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)(rule, place, message, mend)] };
}


/***/ }),

/***/ 3031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readExpiry),
/* harmony export */   Z: () => (/* binding */ readServiceAccount)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _policy_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8423);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9419);
/* harmony import */ var _read_iam_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5372);
/* harmony import */ var _read_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4336);





async function readServiceAccount({ declaration, source }, { policies, workspace, now }) {
    const { accessKey, parent, name, description, status, sites } = declaration;
    const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'policy');
    const policy = await (declaration.policy === undefined
        ? { declared: undefined, findings: [] }
        : (0,_read_iam_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readEmbeddedPolicy */ .N)(declaration.policy, place, accessKey, policies));
    const secret = (0,_read_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .readSecret */ .n)(declaration.secret, source, workspace);
    const expiry = readExpiry(declaration, source, now);
    const declared = {
        ...{ accessKey, parent, name, description, status, sites, source },
        ...{ policy: policy.declared, secret: secret.declared, ...expiry.declared },
    };
    return { declared, findings: [...policy.findings, ...secret.findings, ...expiry.findings] };
}
const day = 24 * 60 * 60_000;
/**
 * The server removes the account when the time has come: from then on it is as good as declared absent. A time that is
 * too near is refused in a plan that would send it, since it was far enough when an account that is there was made.
 */
function readExpiry({ accessKey, expires, state = 'present' }, source, now) {
    if (typeof expires !== 'string' || state === 'absent')
        return { declared: { expires: expires === null ? null : undefined, state }, findings: [] };
    const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'expires');
    const time = expires.includes('.') ? undefined : (0,_policy_time_js__WEBPACK_IMPORTED_MODULE_4__/* .readTime */ .a)(expires);
    const refused = (message, mend) => {
        const findings = [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('access/expiry', place, message, mend)];
        return { declared: { expires: undefined, state }, findings };
    };
    if (time === undefined)
        return refused(`${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(expires)} is no time.`, 'Write it as 2027-01-31T12:00:00Z, or null for never.');
    if (time <= now)
        return tellExpired(accessKey, time, place);
    if (time > now + 365 * day)
        return refused('The server takes only times up to 365 days ahead.', 'Choose an earlier time, or null.');
    return { declared: { expires: time, state }, findings: [] };
}
function tellExpired(accessKey, time, place) {
    const message = `Service account ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(accessKey)} has expired; it counts as absent.`;
    const mend = 'Remove the entry, or choose a time ahead for a new secret of the same account.';
    return {
        declared: { expires: time, state: 'absent' },
        findings: [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('access/expired', place, message, mend)],
    };
}


/***/ }),

/***/ 5208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ writeBytes),
/* harmony export */   z: () => (/* binding */ parseBytes)
/* harmony export */ });
/** Sizes as people write them: `500GiB`, `1.5 TB`, `1048576`. */
const units = {
    '': 1,
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    pb: 1e15,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
    pib: 2 ** 50,
};
const pattern = /^(\d{1,16}(?:\.\d{1,6})?) ?([a-z]{0,3})$/i;
/**
 * The size in bytes: a whole number that JSON carries without loss. `undefined` for anything else, such as
 * `500G`, which means two different sizes to different people.
 */
function parseBytes(text) {
    const match = pattern.exec(text.trim());
    const unit = units[match?.[2]?.toLowerCase() ?? ''];
    if (match === null || unit === undefined)
        return undefined;
    const bytes = Math.round(Number(match[1]) * unit);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}
/** The longest first, so that a size is written with as few digits as it can be. */
const written = ['PiB', 'TiB', 'GiB', 'MiB', 'KiB', 'PB', 'TB', 'GB', 'MB', 'kB'];
/** A whole number of bytes as `parseBytes` reads it back, exactly: `5GiB`, or the number where no unit divides it. */
function writeBytes(bytes) {
    const unit = written.find((name) => bytes > 0 && bytes % (units[name.toLowerCase()] ?? 1) === 0);
    return unit === undefined ? bytes : `${bytes / (units[unit.toLowerCase()] ?? 1)}${unit}`;
}


/***/ }),

/***/ 6145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkCaFiles),
/* harmony export */   Y: () => (/* binding */ readCaFiles)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9656);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9419);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2717);
/** The certificate authorities that aliases name. */




/** The text of each file, and whether it is there, is a certificate, and is no key. Never throws. */
async function readCaFiles(workspace, root, aliases) {
    const read = await Promise.all(aliases.map((alias) => readCaFile(workspace, root, alias)));
    return read.flat();
}
/** What `readCaFiles` finds wrong. */
async function checkCaFiles(workspace, root, aliases) {
    return (await readCaFiles(workspace, root, aliases)).flatMap(({ findings }) => findings);
}
async function readCaFile(workspace, root, alias) {
    const { caFile } = alias.declaration;
    if (caFile === undefined)
        return [];
    const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(alias.source, 'caFile');
    const file = caFile.startsWith('/') ? caFile : (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(root, caFile);
    const read = await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(workspace, file);
    if (read.kind === 'refused')
        return [{ file, findings: [{ ...read.finding, source: place }] }];
    if (read.kind === 'missing') {
        const mend = 'Write its path from the parent of the configuration folder.';
        return [
            { file, findings: [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('reference/ca-file', place, `There is no file ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(caFile)}.`, mend)] },
        ];
    }
    return [{ file, value: read.text, findings: judgeText(read.text, (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(caFile), place) }];
}
function judgeText(text, name, place) {
    if (text.includes('PRIVATE KEY-----')) {
        const mend = 'Remove it from the repository, make a new one, and name the certificate only.';
        return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('secret/known-form', place, `${name} holds a private key.`, mend)];
    }
    if (text.includes('-----BEGIN CERTIFICATE-----'))
        return [];
    const mend = 'Name a file in PEM form, which begins with -----BEGIN CERTIFICATE-----.';
    return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('reference/ca-file', place, `${name} holds no certificate.`, mend)];
}


/***/ }),

/***/ 5767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ checkAccess)
});

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
;// CONCATENATED MODULE: ./build/src/config/check/access/duplicate.js
/** One name for two things at one site. */


/** Users and service accounts are keys of one space, as declared policies and those of grants are. */
function checkAccessDuplicates(access) {
    const name = (items, kind) => items.map((item) => ({ ...item, kind, place: (0,finding/* below */.Gz)(item.source, 'name') }));
    const accounts = access.serviceAccounts.map(({ accessKey, source, sites }) => ({
        name: accessKey,
        kind: 'service account',
        place: (0,finding/* below */.Gz)(source, 'accessKey'),
        sites,
    }));
    return [
        ...findClashes([...name(access.policies, 'policy'), ...name(access.grants, 'grant')]),
        ...findClashes([...name(access.users, 'user'), ...accounts]),
        ...findClashes(name(access.groups, 'group')),
    ];
}
function findClashes(items) {
    const seen = new Map();
    return items.flatMap((item) => {
        const before = seen.get(item.name) ?? [];
        seen.set(item.name, [...before, item]);
        const other = before.find((one) => meet(one.sites, item.sites));
        return other === undefined ? [] : [describeClash(item, other)];
    });
}
function meet(one, other) {
    if (one === undefined || other === undefined)
        return true;
    return one.some((site) => other.includes(site));
}
function describeClash({ name, kind, place }, other) {
    if (kind === 'grant' && other.kind === 'grant') {
        const message = `Two grants become the policy ${(0,judgement/* quote */.hD)(name)} at the same site.`;
        const mend = 'Name everyone in one grant, or give each a "name" of its own.';
        return (0,judgement/* error */.z3)('access/duplicate', place, message, mend);
    }
    const message = `${(0,judgement/* quote */.hD)(name)} is declared twice for the same site, as ${other.kind} and as ${kind}.`;
    const mend = 'Merge the two, or give them different names or "sites".';
    return (0,judgement/* error */.z3)('access/duplicate', place, message, mend);
}

;// CONCATENATED MODULE: ./build/src/config/check/access/grant.js
/** Grants that would do something else than their words say. */


function checkGrants({ grants }, buckets) {
    return grants.flatMap((grant) => [
        ...checkTo(grant),
        ...checkPrefix(grant),
        ...(grant.state === 'present' ? checkWords(grant, buckets) : []),
    ]);
}
function checkTo({ to, source }) {
    if (to.users.length + to.groups.length + to.serviceAccounts.length > 0)
        return [];
    const mend = 'Name somebody in "users", "groups" or "serviceAccounts".';
    return [(0,judgement/* error */.z3)('access/grant-nobody', (0,finding/* below */.Gz)(source, 'to'), 'The grant is to nobody.', mend)];
}
/** The server takes no longer name of an object. */
const maxKeyBytes = 1024;
/** In a resource these are patterns and variables; a prefix is meant letter by letter. */
function checkPrefix({ prefix, source }) {
    const place = (0,finding/* below */.Gz)(source, 'prefix');
    const letters = prefix.replaceAll(/\$\{aws:username\}/g, 'name');
    if (/[*?$]|^\/|\p{C}/u.test(letters)) {
        const message = `${(0,judgement/* quote */.hD)(prefix)} can't be a prefix: no "*", "?", "$" or control character, no slash in front.`;
        const mend = `Write where the names begin; only \${aws:username} is filled in.`;
        return [(0,judgement/* error */.z3)('access/grant-prefix', place, message, mend)];
    }
    if (Buffer.byteLength(letters) > maxKeyBytes) {
        const message = `The prefix has more than ${maxKeyBytes} bytes, and no name of an object is that long.`;
        return [(0,judgement/* error */.z3)('access/grant-prefix', place, message, 'Shorten it.')];
    }
    if (prefix === '' || prefix.endsWith('/'))
        return [];
    const message = `Names such as ${(0,judgement/* quote */.hD)(`${prefix}-other`)} begin with the prefix as well.`;
    return [(0,judgement/* warning */.$e)('access/grant-prefix', place, message, `End it with a slash: ${(0,judgement/* quote */.hD)(`${prefix}/`)}.`)];
}
function checkWords({ bucket, may, sites, source }, buckets) {
    const place = (0,finding/* below */.Gz)(source, 'may');
    const meant = buckets.filter(({ name, declaration }) => name === bucket &&
        (!sites || !declaration.sites || declaration.sites.some((site) => sites.includes(site))));
    const findings = [];
    if (may.includes('delete') && may.includes('delete-latest')) {
        const message = '"delete-latest" keeps older versions from being deleted, "delete" deletes them.';
        findings.push((0,judgement/* error */.z3)('access/grant-words', place, message, 'Keep one of the two.'));
    }
    if (may.includes('delete-latest') && meant.some(({ declaration }) => declaration.versioning !== true)) {
        const message = `Without "versioning" in bucket ${(0,judgement/* quote */.hD)(bucket)} "delete-latest" deletes for good.`;
        findings.push((0,judgement/* warning */.$e)('access/grant-words', place, message, 'Version the bucket, or write "delete".'));
    }
    if (may.includes('retain') && meant.some(({ declaration }) => declaration.objectLocking !== true)) {
        const message = `Without "objectLocking" in bucket ${(0,judgement/* quote */.hD)(bucket)} "retain" allows nothing.`;
        findings.push((0,judgement/* warning */.$e)('access/grant-words', place, message, 'Remove the word, or lock the bucket.'));
    }
    return findings;
}

// EXTERNAL MODULE: ./build/src/policy/built-in.js
var built_in = __webpack_require__(5394);
// EXTERNAL MODULE: ./build/src/server/sign.js
var sign = __webpack_require__(6416);
;// CONCATENATED MODULE: ./build/src/config/check/access/name.js
/** Names that the server refuses, or that stand for something else. */




/** A policy is a folder of the server's drives; the policies of a group are in a file with ".json" behind its name. */
const [maxPolicyBytes, maxGroupBytes] = [255, 250];
function checkAccessNames(access) {
    const { policies, users, groups, serviceAccounts, grants } = access;
    return [
        ...policies.flatMap(({ name, source }) => checkPolicyName(name, (0,finding/* below */.Gz)(source, 'name'))),
        ...grants.flatMap(({ name, source }) => checkPolicyName(name, (0,finding/* below */.Gz)(source, 'name'))),
        ...users.flatMap((user) => checkAccessKey(user.name, user, (0,finding/* below */.Gz)(user.source, 'name'))),
        ...groups.flatMap(({ name, source }) => checkName(name, maxGroupBytes, (0,finding/* below */.Gz)(source, 'name'))),
        ...serviceAccounts.flatMap(checkServiceAccount),
    ];
}
function checkPolicyName(name, place) {
    if (!built_in/* builtInPolicies */.e.has(name))
        return checkName(name, maxPolicyBytes, place);
    const message = `${(0,judgement/* quote */.hD)(name)} is built into every server and can't be declared.`;
    return [
        (0,judgement/* error */.z3)('access/built-in', place, message, 'Choose another name; it can be given to anyone as it is.'),
    ];
}
/** One that nobody can sign in with may still be taken away. */
function checkAccessKey(key, { state, secret }, place) {
    const length = Buffer.byteLength(key);
    if (length < 3 || length > 20) {
        const message = `${(0,judgement/* quote */.hD)(key)} must have 3 to 20 characters, as every access key.`;
        return [(0,judgement/* error */.z3)('access/name', place, message, 'Choose another name.')];
    }
    if ((state === 'present' || secret !== undefined) && !(0,sign/* fitsHeader */.O)(key)) {
        const message = `${(0,judgement/* quote */.hD)(key)} can't be an access key: nobody can sign in with other characters than printable ASCII.`;
        const mend = 'Use a-z, A-Z and 0-9; one that is there can be declared absent, without a secret.';
        return [(0,judgement/* error */.z3)('access/name', place, message, mend)];
    }
    return checkName(key, maxPolicyBytes, place);
}
/** The server keeps each of them in a list with commas, and in a path. */
function checkName(name, maxBytes, place) {
    if (Buffer.byteLength(name) > maxBytes) {
        const message = `${(0,judgement/* quote */.hD)(name)} has more than ${maxBytes} bytes, which the server can't store.`;
        return [(0,judgement/* error */.z3)('access/name', place, message, 'Choose a shorter name.')];
    }
    if (name !== '' && name === name.trim() && !/[=,/\\\p{C}]/u.test(name) && name !== '.' && name !== '..')
        return [];
    const message = `${(0,judgement/* quote */.hD)(name)} can't be a name: no comma, "=", slash or control character, no blank at its ends.`;
    return [(0,judgement/* error */.z3)('access/name', place, message, 'Choose another name.')];
}
/** The account by which sites replicate to each other. */
const replicator = 'site-replicator-0';
function checkServiceAccount(account) {
    const { accessKey, name, description = '', source } = account;
    const findings = checkAccessKey(accessKey, account, (0,finding/* below */.Gz)(source, 'accessKey'));
    if (accessKey === replicator) {
        const message = `${(0,judgement/* quote */.hD)(accessKey)} belongs to site replication, which makes it for itself.`;
        findings.push((0,judgement/* error */.z3)('access/name', (0,finding/* below */.Gz)(source, 'accessKey'), message, 'Remove the entry.'));
    }
    if (name !== undefined && !/^[A-Za-z][A-Za-z0-9_-]*$/.test(name)) {
        const message = `${(0,judgement/* quote */.hD)(name)} must be a letter, then letters, digits, "_" and "-".`;
        findings.push((0,judgement/* error */.z3)('access/name', (0,finding/* below */.Gz)(source, 'name'), message, 'Put the rest into "description".'));
    }
    if (Buffer.byteLength(description) > 256) {
        const message = 'The description has more than 256 bytes, which the server refuses.';
        findings.push((0,judgement/* error */.z3)('access/name', (0,finding/* below */.Gz)(source, 'description'), message, 'Shorten it; "notes" has room.'));
    }
    return findings;
}

// EXTERNAL MODULE: ./build/src/suggestion.js
var suggestion = __webpack_require__(233);
// EXTERNAL MODULE: ./build/src/config/check/reference.js
var reference = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/config/check/access/place.js
/** Where what is declared holds, and finding it again by name. */

const listKinds = (access) => ({
    policy: [...access.policies, ...access.grants.filter(({ to }) => to.users.length + to.groups.length > 0)],
    user: access.users,
    group: access.groups,
    'service account': access.serviceAccounts.map(({ accessKey, sites, state }) => ({
        name: accessKey,
        sites,
        state,
    })),
});
function createAccessFinder(access) {
    const kinds = listKinds(access);
    const byName = {
        policy: (0,group_by/* groupBy */.$)(kinds.policy, ({ name }) => name),
        user: (0,group_by/* groupBy */.$)(kinds.user, ({ name }) => name),
        group: (0,group_by/* groupBy */.$)(kinds.group, ({ name }) => name),
        'service account': (0,group_by/* groupBy */.$)(kinds['service account'], ({ name }) => name),
    };
    return {
        names: (kind) => [...byName[kind].keys()],
        stand(kind, name, sites) {
            const entries = byName[kind].get(name) ?? [];
            if (entries.length === 0)
                return { kind: 'unknown' };
            for (const site of sites) {
                const here = entries.filter((entry) => entry.sites?.includes(site) ?? true);
                if (here.length === 0)
                    return { kind: 'elsewhere', site };
                if (here.every(({ state }) => state === 'absent'))
                    return { kind: 'absent', site };
            }
            return { kind: 'there' };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/config/check/access/reference.js
/** Names inside the access file, and of buckets and aliases, that must be declared. */






const parts = {
    policy: 'policies',
    user: 'users',
    group: 'groups',
    'service account': 'serviceAccounts',
};
const rules = {
    policy: 'reference/iam-policy',
    user: 'reference/user',
    group: 'reference/group',
    'service account': 'reference/service-account',
};
function checkAccessReferences(declared, access, unread) {
    const aliases = declared.aliases.map(({ name }) => name);
    const finder = createAccessFinder(access);
    const suggesters = {
        policy: (0,suggestion/* createSuggester */.Im)([...finder.names('policy'), ...built_in/* builtInPolicies */.e.keys()]),
        user: (0,suggestion/* createSuggester */.Im)(finder.names('user')),
        group: (0,suggestion/* createSuggester */.Im)(finder.names('group')),
        'service account': (0,suggestion/* createSuggester */.Im)(finder.names('service account')),
    };
    const check = ({ kind, name, place, sites }) => {
        const isBuiltIn = kind === 'policy' && built_in/* builtInPolicies */.e.has(name);
        if (isBuiltIn || isAmong(name, unread.access[parts[kind]]))
            return [];
        const standing = finder.stand(kind, name, sites);
        return describe({ kind, name, place, sites }, standing, (otherwise) => suggesters[kind](name, otherwise));
    };
    const at = (sites) => sites ?? aliases;
    return [
        ...listUses(access, at).flatMap(check),
        ...checkSites(access, aliases, unread.aliases),
        ...checkBuckets(declared, access, unread.buckets, at),
    ];
}
function listUses(access, at) {
    const use = (kind, names, place, sites) => (names ?? []).map((name, index) => ({ kind, name, place: (0,finding/* below */.Gz)(place, index), sites }));
    const present = (items) => items.filter(({ state }) => state === 'present');
    return [
        ...present([...access.users, ...access.groups]).flatMap(({ policies, source, sites }) => use('policy', policies, (0,finding/* below */.Gz)(source, 'policies'), at(sites))),
        ...present(access.groups).flatMap(({ members, source, sites }) => use('user', members, (0,finding/* below */.Gz)(source, 'members'), at(sites))),
        ...present(access.serviceAccounts).map(({ parent, source, sites }) => ({
            kind: 'user',
            name: parent,
            place: (0,finding/* below */.Gz)(source, 'parent'),
            sites: at(sites),
        })),
        ...present(access.grants).flatMap(({ to, source, sites }) => [
            ...use('user', to.users, (0,finding/* below */.Gz)(source, 'to', 'users'), at(sites)),
            ...use('group', to.groups, (0,finding/* below */.Gz)(source, 'to', 'groups'), at(sites)),
            ...use('service account', to.serviceAccounts, (0,finding/* below */.Gz)(source, 'to', 'serviceAccounts'), at(sites)),
        ]),
    ];
}
function describe({ kind, name, place }, standing, suggest) {
    if (standing.kind === 'there')
        return [];
    const subject = `${kind} ${(0,judgement/* quote */.hD)(name)}`;
    if (standing.kind === 'unknown') {
        const otherwise = `Add it to ${(0,judgement/* quote */.hD)(parts[kind])}; its name alone is enough if it is not managed further.`;
        const mend = suggest(kind === 'policy' ? 'Add it to "policies", or name one that is there.' : otherwise);
        return [(0,judgement/* error */.z3)(rules[kind], place, `The ${subject} is not declared.`, mend)];
    }
    if (standing.kind === 'elsewhere') {
        const message = `The ${subject} is declared, but not for ${(0,judgement/* quote */.hD)(standing.site)}.`;
        return [(0,judgement/* error */.z3)(rules[kind], place, message, `Add ${(0,judgement/* quote */.hD)(standing.site)} to its "sites".`)];
    }
    const message = `The ${subject} is declared absent, yet it is in use here.`;
    return [(0,judgement/* error */.z3)('access/in-use', place, message, 'Remove it here, or the state there.')];
}
function checkSites(access, aliases, unread) {
    const suggest = (0,suggestion/* createSuggester */.Im)(aliases);
    const { policies, users, groups, serviceAccounts, grants } = access;
    const all = [...policies, ...users, ...groups, ...serviceAccounts, ...grants];
    return all.flatMap(({ sites, source }) => (sites ?? []).flatMap((site, index) => {
        if (aliases.includes(site) || isAmong(site, unread))
            return [];
        const mend = suggest(site, 'Add it to mc_aliases, or use an alias that is there.');
        const message = `There is no alias ${(0,judgement/* quote */.hD)(site)} in mc_aliases.`;
        return [(0,judgement/* error */.z3)('reference/alias', (0,finding/* below */.Gz)(source, 'sites', index), message, mend)];
    }));
}
function checkBuckets({ buckets }, { grants }, unread, at) {
    const find = (0,reference/* createBucketFinder */.Vp)(buckets);
    const names = new Set(buckets.map(({ name }) => name));
    const suggest = (0,suggestion/* createSuggester */.Im)([...names]);
    return grants.flatMap(({ bucket, sites, source, state }) => {
        if (state === 'absent' || isAmong(bucket, unread))
            return [];
        const place = (0,finding/* below */.Gz)(source, 'bucket');
        if (!names.has(bucket)) {
            const mend = suggest(bucket, 'Add it to buckets_definition, or grant on a bucket that is there.');
            return [(0,judgement/* error */.z3)('reference/bucket', place, `Bucket ${(0,judgement/* quote */.hD)(bucket)} is not declared.`, mend)];
        }
        const isThere = (site) => {
            const found = find(site, bucket);
            return found !== undefined && found.declaration.state !== 'absent';
        };
        const missing = at(sites).find((site) => !isThere(site));
        return missing === undefined ? [] : [refuseSite(bucket, missing, place)];
    });
}
function refuseSite(bucket, site, place) {
    const message = `Bucket ${(0,judgement/* quote */.hD)(bucket)} is not declared for ${(0,judgement/* quote */.hD)(site)}, where this is granted.`;
    return (0,judgement/* error */.z3)('reference/bucket', place, message, 'Give the grant "sites" where the bucket is.');
}
function isAmong(name, names) {
    return names === 'all' || names.has(name);
}

// EXTERNAL MODULE: ./build/src/access/access-at.js
var access_at = __webpack_require__(8968);
// EXTERNAL MODULE: ./build/src/policy/lint-iam.js + 5 modules
var lint_iam = __webpack_require__(7894);
// EXTERNAL MODULE: ./build/src/access/compile-grant.js
var compile_grant = __webpack_require__(6334);
// EXTERNAL MODULE: ./build/src/access/evaluate.js
var evaluate = __webpack_require__(5937);
// EXTERNAL MODULE: ./build/src/access/standing.js
var standing = __webpack_require__(9514);
// EXTERNAL MODULE: ./build/src/policy/server-action.js
var server_action = __webpack_require__(9008);
;// CONCATENATED MODULE: ./build/src/config/check/access/parent-right.js
/** Whether a user has what is granted to one of its service accounts, as far as the files tell. */





/**
 * Words of the grant that the user certainly may not carry out. None where the files do not tell all: a user whose
 * policies are not managed, or are only added to.
 */
function findLacking({ bucket, prefix, may }, parent, site) {
    const standing = findStanding(site, parent);
    if (standing === undefined)
        return [];
    // A service account goes by the name of its parent.
    const object = `${prefix.replaceAll(`\${aws:username}`, () => parent)}object`;
    return may.filter((word) => {
        const action = (0,compile_grant/* mainAction */.gq)(word);
        const onObject = server_action/* knownActions */.Bp.get(action)?.onObjects && { object };
        return (0,evaluate/* evaluate */._)(standing, { action, bucket, ...onObject }) === 'no';
    });
}
/** By policies of the user's own and of its groups, enabled or not; `undefined` where not everything is known. */
function findStanding({ users, groups, policies: declared }, parent) {
    const own = users.filter(({ name }) => name === parent);
    const holders = [...own, ...groups.filter(({ members }) => members?.includes(parent))];
    const isKnown = holders.every(({ policies, attachments }) => policies !== undefined && attachments === 'exclusive');
    const names = holders.flatMap(({ policies }) => policies ?? []);
    const documents = new Map(declared.flatMap(({ name, document }) => (document ? [[name, document]] : [])));
    if (own.length === 0 || !isKnown)
        return undefined;
    if (names.some((name) => !built_in/* builtInPolicies */.e.has(name) && !documents.has(name)))
        return undefined;
    const model = { buckets: [], groups: [], serviceAccounts: [], bucketPolicies: new Map(), unread: [] };
    const user = { name: parent, enabled: true, policies: names };
    return (0,standing/* findStandings */.t)({ ...model, policies: documents, users: [user] }).ofUser(parent);
}

;// CONCATENATED MODULE: ./build/src/config/check/access/service-account.js
/** Service accounts against their parents, and what is granted to them. */






function checkServiceAccounts(access, aliases) {
    const sites = new Map(aliases.map((alias) => [alias, (0,access_at/* accessAt */.m)(access, alias)]));
    const merged = [...sites.values()].flatMap(({ serviceAccounts }) => serviceAccounts);
    const byKey = (0,group_by/* groupBy */.$)(merged, ({ accessKey }) => accessKey);
    const keys = new Set(access.serviceAccounts.map(({ accessKey }) => accessKey));
    const present = access.serviceAccounts.filter(({ state }) => state === 'present');
    return present.flatMap((account) => {
        const grants = access.grants.filter(({ to }) => to.serviceAccounts.includes(account.accessKey));
        return [
            ...checkParent(account, keys),
            ...checkInherit(account, grants),
            ...checkWithdrawn(account, grants),
            ...(grants.length > 0 ? checkSize(account, byKey.get(account.accessKey) ?? []) : []),
            ...checkParentRights(account, sites, grants),
        ];
    });
}
/** A parent is a user: a chain of accounts, and a ring of them all the more, can't be made. */
function checkParent({ parent, source }, keys) {
    if (!keys.has(parent))
        return [];
    const message = `The parent ${(0,judgement/* quote */.hD)(parent)} is a service account itself.`;
    return [(0,judgement/* error */.z3)('access/parent', (0,finding/* below */.Gz)(source, 'parent'), message, 'Name the user that both belong to.')];
}
function checkInherit({ policy }, grants) {
    const grant = grants.find(({ state }) => state === 'present');
    if (policy?.kind !== 'inherit' || grant === undefined)
        return [];
    const message = 'The account inherits all that its parent may, so a grant to it would change nothing.';
    const mend = 'Remove "inherit" to have what is granted alone, or the account from the grant.';
    return [(0,judgement/* error */.z3)('access/grant-inherit', policy.origin, message, mend)];
}
/** Without the last grant nothing would say what it may, and the server would keep what it could: nothing, if disabled. */
function checkWithdrawn({ accessKey, policy, status, source }, grants) {
    if (policy !== undefined || grants.length === 0 || status === 'disabled')
        return [];
    if (grants.some(({ state }) => state === 'present'))
        return [];
    const message = `All grants to service account ${(0,judgement/* quote */.hD)(accessKey)} are withdrawn, and it has no "policy" of its own.`;
    const mend = 'Declare its "policy", disable it, or declare it absent.';
    return [(0,judgement/* error */.z3)('access/grant-withdrawn', (0,finding/* below */.Gz)(source, 'accessKey'), message, mend)];
}
/** With what is granted to it, which reading it did not yet know; `merged` is the account at each site. */
function checkSize({ accessKey, source }, merged) {
    const place = (0,finding/* below */.Gz)(source, 'accessKey');
    const context = { source: place, embedded: true, privileged: true };
    const found = merged.flatMap(({ policy }) => policy?.kind === 'document' ? (0,lint_iam/* lintIamPolicy */.b)(policy.document, context) : []);
    if (!found.some(({ rule }) => rule === 'iam/too-large'))
        return [];
    const message = `Policy and grants of service account ${(0,judgement/* quote */.hD)(accessKey)} come to more than 4 KiB, the server's limit.`;
    const mend = 'Grant to its parent instead, or make the account several ones.';
    return [(0,judgement/* error */.z3)('iam/too-large', place, message, mend)];
}
/** What is embedded narrows the parent's rights: what those lack, no grant can add. */
function checkParentRights({ accessKey, parent }, sites, grants) {
    return grants.flatMap((grant) => {
        const index = grant.to.serviceAccounts.indexOf(accessKey);
        const site = [...sites].find(([alias]) => grant.sites?.includes(alias) ?? true)?.[1];
        if (grant.state === 'absent' || site === undefined)
            return [];
        const lacking = findLacking(grant, parent, site);
        if (lacking.length === 0)
            return [];
        const message = `User ${(0,judgement/* quote */.hD)(parent)} itself may not ${(0,judgement/* listWords */.yh)(lacking)} there, so its service account can't either.`;
        const mend = `Grant it to ${(0,judgement/* quote */.hD)(parent)} as well, or give the account another parent.`;
        const place = (0,finding/* below */.Gz)(grant.source, 'to', 'serviceAccounts', index);
        return [(0,judgement/* warning */.$e)('access/parent-rights', place, message, mend)];
    });
}

// EXTERNAL MODULE: ./build/src/config/env-prefix.js
var env_prefix = __webpack_require__(6352);
;// CONCATENATED MODULE: ./build/src/config/check/access/shared-secret.js
/** Secrets that would be the same, or of which only the last one would be kept. */



function checkSharedSecrets(access, aliases) {
    const { users, serviceAccounts } = access;
    const holders = [
        ...users.map(({ name, secret, state }) => ({ name, secret, state })),
        ...serviceAccounts.map(({ accessKey, secret, state }) => ({ name: accessKey, secret, state })),
    ].flatMap(({ name, secret, state }) => secret === undefined || state === 'absent' ? [] : [{ name, secret }]);
    const own = new Set(aliases.flatMap(({ envPrefix }) => Object.values((0,env_prefix/* nameVariables */.f_)(envPrefix))));
    const seen = new Map();
    return holders.flatMap((holder) => {
        if (holder.secret.kind === 'environment' && own.has(holder.secret.variable))
            return [refuseOwn(holder)];
        const place = describePlace(holder.secret);
        if (place === undefined)
            return [];
        const before = seen.get(place);
        seen.set(place, holder.name);
        return before === undefined ? [] : tellShared(holder, before);
    });
}
/** @returns undefined for what no two can share */
function describePlace(secret) {
    if (secret.kind === 'environment')
        return `variable ${secret.variable}`;
    const { deliver } = secret;
    if (deliver.kind === 'output')
        return undefined;
    if (deliver.kind === 'file')
        return `file ${deliver.path}`;
    // GitHub makes no difference between capitals and others here.
    const { name, environment = '', repository = '' } = deliver;
    return `secret ${repository}/${environment}/${name}`.toLowerCase();
}
function refuseOwn({ name, secret }) {
    const message = `${(0,judgement/* quote */.hD)(name)} would have the secret that the run itself signs with.`;
    const mend = 'Name a variable of its own.';
    return (0,judgement/* error */.z3)('access/shared-secret', (0,finding/* below */.Gz)(secret.source, 'environment'), message, mend);
}
/** An identity may be declared apart for each site, and have one secret everywhere. */
function tellShared({ name, secret }, before) {
    if (secret.kind === 'generate') {
        const message = `The secret of ${(0,judgement/* quote */.hD)(name)} would take the place of that of ${(0,judgement/* quote */.hD)(before)}.`;
        const mend = 'Deliver each to a place of its own.';
        return [(0,judgement/* error */.z3)('access/shared-secret', (0,finding/* below */.Gz)(secret.source, 'deliver'), message, mend)];
    }
    if (name === before)
        return [];
    const message = `${(0,judgement/* quote */.hD)(name)} and ${(0,judgement/* quote */.hD)(before)} would have the same secret.`;
    const mend = 'Give each a variable of its own.';
    return [(0,judgement/* warning */.$e)('access/shared-secret', (0,finding/* below */.Gz)(secret.source, 'environment'), message, mend)];
}

;// CONCATENATED MODULE: ./build/src/config/check/access/transport.js
/** Grants that ask for TLS, of servers that have none. */


/** A server looks at its own connection only: behind a proxy that ends TLS such a grant allows nothing. */
function checkTransport({ grants }, servers) {
    const volumes = servers.find(({ name }) => name === 'MINIO_VOLUMES');
    if (!volumes?.value.includes('http://'))
        return [];
    return grants.flatMap(({ secureTransport, state, source }) => {
        if (!secureTransport || state === 'absent')
            return [];
        const message = 'The servers speak http (MINIO_VOLUMES), so a grant that needs TLS allows honest clients nothing.';
        const mend = 'Give the servers certificates and https, or remove "secureTransport" and leave it to the proxy.';
        return [(0,judgement/* warning */.$e)('access/secure-transport', (0,finding/* below */.Gz)(source, 'secureTransport'), message, mend)];
    });
}

// EXTERNAL MODULE: ./build/src/access/model.js
var model = __webpack_require__(6961);
;// CONCATENATED MODULE: ./build/src/config/check/access/unused-policy.js



/** Declared, and given to nobody; not one that jobs of a repository can sign in by. */
function checkUnused({ policies, users, groups }) {
    const used = new Set([...users, ...groups].flatMap((principal) => principal.policies ?? []));
    return policies.flatMap(({ name, state, source }) => {
        if (state === 'absent' || used.has(name) || (0,model/* isRepositoryId */.e)(name))
            return [];
        const message = `Policy ${(0,judgement/* quote */.hD)(name)} is declared, and no user or group declared here has it.`;
        const mend = 'Give it to somebody, or remove it; to a service account it is given as its own "policy".';
        return [(0,judgement/* warning */.$e)('access/unused-policy', (0,finding/* below */.Gz)(source, 'name'), message, mend)];
    });
}

;// CONCATENATED MODULE: ./build/src/config/check/access/index.js
/** Every check of the access file that needs no server. */








/** Pure. `servers`: their variables, as far as a file declares them. */
function checkAccess(declared, unread, servers) {
    const { access, aliases, buckets } = declared;
    if (access === undefined)
        return [];
    return [
        ...checkAccessNames(access),
        ...checkAccessDuplicates(access),
        ...checkAccessReferences(declared, access, unread),
        ...checkSharedSecrets(access, aliases),
        ...checkGrants(access, buckets),
        ...checkTransport(access, servers),
        ...checkServiceAccounts(access, aliases.map(({ name }) => name)),
        ...checkUnused(access),
    ];
}


/***/ }),

/***/ 2309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ checkAliasFile),
  S: () => (/* binding */ checkDeclarations)
});

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/config/env-prefix.js
var env_prefix = __webpack_require__(6352);
// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
// EXTERNAL MODULE: ./build/src/config/server-url.js
var server_url = __webpack_require__(3813);
;// CONCATENATED MODULE: ./build/src/config/check/alias.js
/** Aliases: names, environment variables and addresses. */




function checkAlias({ name, source, envPrefix, declaration }) {
    return [
        ...checkName(name, source),
        ...checkPrefix(envPrefix, source, declaration.envPrefix !== undefined),
        ...checkUrl(declaration.url, (0,finding/* below */.Gz)(source, 'url')),
        ...checkUrl(declaration.replicationUrl, (0,finding/* below */.Gz)(source, 'replicationUrl')),
        ...checkUrl(declaration.publicBaseUrl, (0,finding/* below */.Gz)(source, 'publicBaseUrl'), true),
    ];
}
/** What two aliases cannot have in common. */
function checkAliases(aliases) {
    const prefixes = new Map();
    const urls = new Map();
    return aliases.flatMap(({ name, source, envPrefix, declaration }) => {
        const findings = [];
        const twin = prefixes.get(envPrefix);
        if (twin !== undefined) {
            const message = `${(0,judgement/* quote */.hD)(name)} and ${(0,judgement/* quote */.hD)(twin)} would both read ${(0,env_prefix/* nameVariables */.f_)(envPrefix).url}.`;
            findings.push((0,judgement/* error */.z3)('alias/env-prefix', source, message, 'Give one of them another "envPrefix".'));
        }
        prefixes.set(envPrefix, name);
        const address = URL.parse(declaration.url)?.host;
        const same = address === undefined ? undefined : urls.get(address);
        if (same !== undefined) {
            const message = `${(0,judgement/* quote */.hD)(name)} and ${(0,judgement/* quote */.hD)(same)} have one address: they are one deployment.`;
            const mend = 'Keep one, or give each site its own address; replication cannot go through a balancer.';
            findings.push((0,judgement/* warning */.$e)('alias/same-url', (0,finding/* below */.Gz)(source, 'url'), message, mend));
        }
        if (address !== undefined)
            urls.set(address, name);
        return findings;
    });
}
function checkName(name, source) {
    if (name === 'all') {
        const message = 'The alias "all" is taken: it stands for every alias.';
        return [(0,judgement/* error */.z3)('alias/name', source, message, 'Choose another name.')];
    }
    if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(name))
        return [];
    const mend = 'Use up to 64 of a-z, A-Z, 0-9, "_", "-" and ".", beginning with a letter or digit.';
    return [(0,judgement/* error */.z3)('alias/name', source, `${(0,judgement/* quote */.hD)(name)} cannot be an alias.`, mend)];
}
function checkPrefix(prefix, source, written) {
    if ((0,env_prefix/* isEnvPrefix */.gp)(prefix))
        return [];
    const place = written ? (0,finding/* below */.Gz)(source, 'envPrefix') : source;
    const message = `${(0,judgement/* quote */.hD)(prefix)} cannot begin the name of an environment variable.`;
    const mend = 'Set "envPrefix" to capital letters, digits and "_", beginning with a letter.';
    return [(0,judgement/* error */.z3)('alias/env-prefix', place, message, mend)];
}
function checkUrl(text, place, allowPath = false) {
    if (text === undefined)
        return [];
    const parsed = (0,server_url/* parseServerUrl */.E)(text, allowPath);
    const subject = (0,judgement/* quote */.hD)(String(place.path.at(-1)));
    if (!parsed.ok) {
        const { rule, message, mend } = parsed.problem;
        return [(0,judgement/* error */.z3)(rule, place, `${subject} ${message}.`, mend)];
    }
    if (parsed.plain === undefined)
        return [];
    return [(0,judgement/* warning */.$e)(parsed.plain.rule, place, `${subject} ${parsed.plain.message}.`, parsed.plain.mend)];
}

;// CONCATENATED MODULE: ./build/src/config/check/bucket-name.js
/** Names that the server takes. */


/** Taken by the server for its own addresses. */
const reserved = new Set(['minio']);
/** Nothing when the server would take the name. */
function checkBucketName({ name, source }) {
    const problem = describeProblem(name);
    if (problem === undefined)
        return [];
    const message = `The server refuses the bucket name ${(0,judgement/* quote */.hD)(name)}: ${problem}.`;
    return [(0,judgement/* error */.z3)('bucket/name', (0,finding/* below */.Gz)(source, 'name'), message, suggestName(name))];
}
function describeProblem(name) {
    if (name.length < 3)
        return 'it is shorter than 3 characters';
    if (name.length > 63)
        return 'it is longer than 63 characters';
    if (name.includes('_'))
        return 'it has an underscore';
    if (/[A-Z]/.test(name))
        return 'it has capital letters';
    if (/[^a-z0-9.-]/.test(name))
        return 'only a-z, 0-9, "-" and "." are allowed';
    if (/^[.-]|[.-]$/.test(name))
        return 'it must begin and end with a letter or digit';
    if (/\.\.|\.-|-\./.test(name))
        return 'a dot must stand between letters or digits';
    if (/^\d+\.\d+\.\d+\.\d+$/.test(name))
        return 'it looks like an IP address';
    return reserved.has(name) ? 'it is reserved' : undefined;
}
function suggestName(name) {
    if (name.length > 63)
        return 'Shorten it.';
    const better = name
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/[.-]*\.[.-]*/g, '.')
        .replace(/^[.-]+|[.-]+$/g, '');
    if (better === name || describeProblem(better) !== undefined)
        return 'Choose another name.';
    return `Use "${better}".`;
}

// EXTERNAL MODULE: ./build/src/config/byte-size.js
var byte_size = __webpack_require__(5208);
;// CONCATENATED MODULE: ./build/src/config/check/tag.js
/** Tags that the server takes, on buckets, objects and in filters. */

const allowed = /^[a-zA-Z0-9+\-._:/@ =]+$/;
const letters = 'Use a-z, A-Z, 0-9, space and + - = . _ : / @ only.';
/** Keys up to 128 characters, values up to 256 and possibly empty. */
function findTagProblem(key, value) {
    const name = `The server refuses the tag ${(0,judgement/* quote */.hD)(key)}`;
    if (key === '')
        return { message: 'A tag has no name.', mend: 'Name or remove it.' };
    if (key.length > 128)
        return { message: `${name}: its name is too long.`, mend: 'Use at most 128 characters.' };
    if (!allowed.test(key))
        return { message: `${name}: its name has other characters.`, mend: letters };
    if (value.length > 256)
        return { message: `${name}: its value is too long.`, mend: 'Use at most 256 characters.' };
    if (value !== '' && !allowed.test(value)) {
        return { message: `${name}: its value has other characters.`, mend: letters };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/config/check/bucket-setting.js
/** Tags, quota, encryption and anonymous access of one bucket. */




const maxTags = 50;
function checkTags({ declaration, source }) {
    const tags = Object.entries(declaration.tags ?? {});
    const place = (0,finding/* below */.Gz)(source, 'tags');
    const findings = tags.flatMap(([key, value]) => {
        const problem = findTagProblem(key, value);
        return problem === undefined
            ? []
            : [(0,judgement/* error */.z3)('bucket/tag', (0,finding/* below */.Gz)(place, key), problem.message, problem.mend)];
    });
    if (tags.length <= maxTags)
        return findings;
    const message = `A bucket can have ${maxTags} tags; here are ${tags.length}.`;
    return [...findings, (0,judgement/* error */.z3)('bucket/tag', place, message, 'Remove some.')];
}
/** From 8 PiB on JSON rounds a number without a word. */
function checkQuota({ declaration, source }) {
    const { quota } = declaration;
    if (quota === undefined || quota === null)
        return [];
    const bytes = typeof quota === 'string' ? (0,byte_size/* parseBytes */.z)(quota) : quota;
    if (bytes !== undefined && bytes > 0 && bytes <= Number.MAX_SAFE_INTEGER)
        return [];
    const message = `The quota ${(0,judgement/* quote */.hD)(String(quota))} is no size above zero and below 8 PiB.`;
    const mend = 'Write bytes, or a number with B, KiB, MiB, GiB, TiB, kB, MB, GB or TB; null for no quota.';
    return [(0,judgement/* error */.z3)('bucket/quota', (0,finding/* below */.Gz)(source, 'quota'), message, mend)];
}
function checkEncryption({ declaration, source }) {
    const { encryption } = declaration;
    if (!encryption)
        return [];
    const place = (0,finding/* below */.Gz)(source, 'encryption');
    const named = encryption.kmsMasterKeyId !== undefined;
    if (encryption.sseAlgorithm === 'aws:kms' && !named) {
        const mend = 'Add "kmsMasterKeyId" with the name of a key that exists, or use AES256.';
        return [(0,judgement/* error */.z3)('bucket/encryption', place, 'Encryption with aws:kms needs the name of a key.', mend)];
    }
    if (encryption.sseAlgorithm === 'AES256' && named) {
        const message = 'A key cannot be named with AES256.';
        return [
            (0,judgement/* error */.z3)('bucket/encryption', (0,finding/* below */.Gz)(place, 'kmsMasterKeyId'), message, 'Remove it, or use aws:kms.'),
        ];
    }
    return [];
}
function checkPublic({ declaration, source }) {
    if (declaration.public === undefined || declaration.defaultPolicyFile)
        return [];
    const message = `"public" says that anonymous ${declaration.public} is meant, but no policy file grants it.`;
    const mend = 'Add "defaultPolicyFile", or remove "public".';
    return [(0,judgement/* warning */.$e)('bucket/public', (0,finding/* below */.Gz)(source, 'public'), message, mend)];
}
/** What is to be removed needs no settings; whoever wrote both may have meant something else. */
function checkAbsent({ declaration, source, name }) {
    if (declaration.state !== 'absent')
        return [];
    const about = new Set(['name', 'state', 'sites', 'purpose', 'layout']);
    const rest = Object.keys(declaration).filter((key) => !about.has(key));
    if (rest.length === 0)
        return [];
    const message = `Bucket ${(0,judgement/* quote */.hD)(name)} is declared absent, yet has ${rest.map((key) => (0,judgement/* quote */.hD)(key)).join(', ')}.`;
    return [(0,judgement/* warning */.$e)('bucket/absent', (0,finding/* below */.Gz)(source, 'state'), message, 'Remove the settings, or the state.')];
}

// EXTERNAL MODULE: ./build/src/server/xml-text.js
var xml_text = __webpack_require__(9594);
// EXTERNAL MODULE: ./build/src/config/structure.js
var structure = __webpack_require__(5653);
;// CONCATENATED MODULE: ./build/src/config/check/character.js
/** Characters in the settings of a bucket that could not be sent to the server. */




/** What is sent as XML, with all that is in it. */
const sentAsXml = [
    'excludedPrefixes',
    'lifecycle',
    'encryption',
    'tags',
    'notifications',
    'cors',
];
function checkCharacters({ declaration, source }) {
    return sentAsXml.flatMap((key) => checkValue(declaration[key], (0,finding/* below */.Gz)(source, key)));
}
/** Keys too: those of tags are sent. */
function checkValue(value, place) {
    if (typeof value === 'string')
        return checkText(value, place);
    return (0,structure/* listEntries */.fi)(value).flatMap(([step, item]) => {
        const inside = (0,finding/* below */.Gz)(place, step);
        return [...(typeof step === 'string' ? checkText(step, inside) : []), ...checkValue(item, inside)];
    });
}
function checkText(text, place) {
    const character = (0,xml_text/* findNonXml */.a)(text);
    if (character === undefined)
        return [];
    const message = `${(0,judgement/* quote */.hD)(text)} holds the character ${character}, which cannot be sent to the server.`;
    return [(0,judgement/* error */.z3)('bucket/character', place, message, 'Remove the character.')];
}

;// CONCATENATED MODULE: ./build/src/config/check/layout.js
/** The layout that a bucket declares, and prefixes elsewhere that are not in it. */


function checkLayout({ declaration, source }) {
    return (declaration.layout ?? []).flatMap((prefix, index) => {
        const problem = layout_describeProblem(prefix);
        if (problem === undefined)
            return [];
        const place = (0,finding/* below */.Gz)(source, 'layout', index);
        return [(0,judgement/* warning */.$e)('layout/prefix', place, `The prefix ${(0,judgement/* quote */.hD)(prefix)} ${problem[0]}.`, problem[1])];
    });
}
/** Prefixes of rules that match nothing of the declared layout are probably mistyped. */
function checkPrefixes(bucket) {
    const { layout = [], lifecycle, excludedPrefixes } = bucket.declaration;
    if (layout.length === 0)
        return [];
    const filters = (lifecycle ?? []).map((rule, index) => [
        rule.filter?.prefix,
        (0,finding/* below */.Gz)(bucket.source, 'lifecycle', index, 'filter', 'prefix'),
    ]);
    const excluded = (excludedPrefixes ?? []).map((prefix, index) => [
        prefix.replace(/\*+$/, ''),
        (0,finding/* below */.Gz)(bucket.source, 'excludedPrefixes', index),
    ]);
    return [...filters, ...excluded].flatMap(([prefix, place]) => {
        if (!prefix || layout.some((known) => isWithin(prefix, known)))
            return [];
        const message = `The prefix ${(0,judgement/* quote */.hD)(prefix)} is not in the layout of ${(0,judgement/* quote */.hD)(bucket.name)}.`;
        return [(0,judgement/* warning */.$e)('layout/unknown-prefix', place, message, 'Correct the prefix, or add it to "layout".')];
    });
}
function layout_describeProblem(prefix) {
    if (prefix.startsWith('/'))
        return ['begins with "/"', 'Remove it: names of objects do not begin with "/".'];
    if (prefix.includes('//'))
        return ['has an empty part', 'Remove one "/".'];
    if (prefix.split('/').some((part) => part === '.' || part === '..')) {
        return ['has a part that the server refuses', 'Remove "." and ".." from it.'];
    }
    return prefix.endsWith('/') ? undefined : ['does not end with "/"', 'End it with "/".'];
}
/** Whether objects under the one may also be under the other; `{…}` stands for any one part. */
function isWithin(prefix, known) {
    const parts = prefix.split('/');
    const knownParts = known.split('/');
    const last = Math.min(parts.length, knownParts.length) - 1;
    return parts.slice(0, last + 1).every((part, index) => {
        const other = knownParts[index] ?? '';
        if (part === other || /^\{.*\}$/.test(other))
            return true;
        if (index !== last)
            return false;
        return index === parts.length - 1 ? other.startsWith(part) : other === '';
    });
}

;// CONCATENATED MODULE: ./build/src/config/check/lifecycle-action.js
/** Expiry and transition of one lifecycle rule. */


function checkExpiration(rule, place) {
    const { expiration } = rule;
    if (expiration === undefined)
        return [];
    const here = (0,finding/* below */.Gz)(place, 'expiration');
    const { days, date, expiredObjectDeleteMarker: marker, expiredObjectAllVersions: all } = expiration;
    const problems = checkDate(date, here);
    const refuse = (message, mend) => problems.push((0,judgement/* error */.z3)('lifecycle/expiration', here, message, mend));
    if (days !== undefined && date !== undefined)
        refuse('"days" and "date" exclude each other.', 'Keep one.');
    if (marker !== undefined && (days !== undefined || date !== undefined)) {
        refuse('"expiredObjectDeleteMarker" excludes "days" and "date".', 'Put it in a rule of its own.');
    }
    if (all !== undefined && days === undefined)
        refuse('"expiredObjectAllVersions" needs "days".', 'Add "days".');
    if (days === undefined && date === undefined && marker === undefined && all === undefined) {
        refuse('"expiration" does not say when.', 'Add "days" or "date".');
    }
    return problems;
}
function checkTransition(rule, place) {
    const findings = ['transition', 'noncurrentVersionTransition'].flatMap((key) => {
        const tier = rule[key]?.storageClass;
        return tier === undefined ? [] : checkTier(tier, (0,finding/* below */.Gz)(place, key, 'storageClass'));
    });
    if (rule.transition === undefined)
        return findings;
    return [...findings, ...checkMoment(rule, (0,finding/* below */.Gz)(place, 'transition'))];
}
function checkMoment(rule, here) {
    const { days, date } = rule.transition ?? {};
    const findings = checkDate(date, here);
    if (days !== undefined && date !== undefined) {
        findings.push((0,judgement/* error */.z3)('lifecycle/transition', here, '"days" and "date" exclude each other.', 'Keep one.'));
    }
    if (days === undefined && date === undefined) {
        const message = '"transition" does not say when; the server moves such objects at once.';
        findings.push((0,judgement/* warning */.$e)('lifecycle/transition', here, message, 'Add "days" or "date"; 0 days for at once.'));
    }
    const expires = rule.expiration?.days;
    if (days !== undefined && expires !== undefined && days >= expires) {
        const message = `Objects expire after ${expires} days, before they would move after ${days}.`;
        findings.push((0,judgement/* warning */.$e)('lifecycle/order', (0,finding/* below */.Gz)(here, 'days'), message, 'Move them earlier, or not at all.'));
    }
    return findings;
}
/** Tiers have upper-case names on this server, whatever its admin client was given. */
function checkTier(tier, here) {
    if (tier === tier.toUpperCase())
        return [];
    const message = `No tier can be called ${(0,judgement/* quote */.hD)(tier)}: tiers have upper-case names.`;
    return [(0,judgement/* error */.z3)('lifecycle/tier', here, message, `Write "${tier.toUpperCase().slice(0, 60)}".`)];
}
function checkDate(date, here) {
    if (date === undefined || isDay(date))
        return [];
    const message = `${(0,judgement/* quote */.hD)(date)} is no day of the calendar.`;
    return [
        (0,judgement/* error */.z3)('lifecycle/date', (0,finding/* below */.Gz)(here, 'date'), message, 'Write it as YYYY-MM-DD, such as 2027-01-31.'),
    ];
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/src/config/check/lifecycle.js
/** Lifecycle rules of one bucket: what the server refuses, drops, or does otherwise than it reads. */




const actions = [
    'expiration',
    'delMarkerExpiration',
    'noncurrentVersionExpiration',
    'transition',
    'noncurrentVersionTransition',
    'abortIncompleteMultipartUpload',
];
function checkLifecycle(bucket) {
    const rules = bucket.declaration.lifecycle ?? [];
    const place = (0,finding/* below */.Gz)(bucket.source, 'lifecycle');
    return [
        ...checkIds(rules, place),
        ...rules.flatMap((rule, index) => checkRule(rule, (0,finding/* below */.Gz)(place, index), bucket)),
    ];
}
function checkIds(rules, place) {
    const seen = new Set();
    return rules.flatMap(({ id }, index) => {
        if (id === undefined)
            return [];
        const repeated = seen.has(id);
        seen.add(id);
        if (!repeated)
            return [];
        const message = `The rule id ${(0,judgement/* quote */.hD)(id)} is there twice.`;
        return [
            (0,judgement/* error */.z3)('lifecycle/duplicate-id', (0,finding/* below */.Gz)(place, index, 'id'), message, 'Give each rule its own id.'),
        ];
    });
}
function checkRule(rule, place, bucket) {
    const findings = [
        ...checkFilter(rule, place),
        ...checkExpiration(rule, place),
        ...checkTransition(rule, place),
        ...checkNoncurrent(rule, place, bucket),
        ...checkLocked(rule, place, bucket),
        ...checkAbort(rule, place),
    ];
    if (actions.some((action) => rule[action] !== undefined))
        return findings;
    const mend = 'Add "expiration" or another action, or remove the rule.';
    return [...findings, (0,judgement/* error */.z3)('lifecycle/no-action', place, 'The rule does nothing.', mend)];
}
function checkFilter(rule, place) {
    const { tags = {}, objectSizeGreaterThan: from, objectSizeLessThan: to } = rule.filter ?? {};
    const filter = (0,finding/* below */.Gz)(place, 'filter');
    const findings = Object.entries(tags).flatMap(([key, value]) => {
        const problem = findTagProblem(key, value);
        return problem ? [(0,judgement/* error */.z3)('lifecycle/tag', (0,finding/* below */.Gz)(filter, 'tags', key), problem.message, problem.mend)] : [];
    });
    if (from !== undefined && to !== undefined && from + 1 >= to) {
        const message = `No object is larger than ${from} and smaller than ${to} bytes.`;
        findings.push((0,judgement/* warning */.$e)('lifecycle/size', filter, message, 'Correct the sizes.'));
    }
    if (rule.delMarkerExpiration !== undefined && Object.keys(tags).length > 0) {
        const message = 'Delete markers have no tags; the server refuses "delMarkerExpiration" with a tag filter.';
        const mend = 'Filter by prefix, or use a rule of its own.';
        findings.push((0,judgement/* error */.z3)('lifecycle/delete-marker-tag', (0,finding/* below */.Gz)(filter, 'tags'), message, mend));
    }
    return findings;
}
function checkNoncurrent(rule, place, bucket) {
    const expiration = rule.noncurrentVersionExpiration;
    const findings = [];
    if (expiration &&
        expiration.noncurrentDays === undefined &&
        expiration.newerNoncurrentVersions === undefined) {
        const message = '"noncurrentVersionExpiration" says neither how old nor how many.';
        const mend = 'Add "noncurrentDays", "newerNoncurrentVersions", or both.';
        findings.push((0,judgement/* error */.z3)('lifecycle/noncurrent', (0,finding/* below */.Gz)(place, 'noncurrentVersionExpiration'), message, mend));
    }
    const key = expiration ? 'noncurrentVersionExpiration' : 'noncurrentVersionTransition';
    if (rule[key] !== undefined && bucket.declaration.versioning === false) {
        const message = 'The bucket is not versioned: no version stops being current.';
        const mend = 'Set "versioning" to true, or remove this.';
        findings.push((0,judgement/* warning */.$e)('lifecycle/noncurrent-unversioned', (0,finding/* below */.Gz)(place, key), message, mend));
    }
    return findings;
}
function checkLocked(rule, place, bucket) {
    if (bucket.declaration.objectLocking !== true)
        return [];
    const mend = 'Remove it: locked versions must go through their retention.';
    const refuse = (what, ...steps) => (0,judgement/* error */.z3)('lifecycle/locked', (0,finding/* below */.Gz)(place, ...steps), `The server refuses ${what} with object locking.`, mend);
    const findings = [];
    if (rule.expiration?.expiredObjectAllVersions === true) {
        findings.push(refuse('"expiredObjectAllVersions"', 'expiration', 'expiredObjectAllVersions'));
    }
    if (rule.delMarkerExpiration !== undefined) {
        findings.push(refuse('"delMarkerExpiration"', 'delMarkerExpiration'));
    }
    return findings;
}
function checkAbort(rule, place) {
    if (rule.abortIncompleteMultipartUpload === undefined)
        return [];
    const message = 'This server has no rule for unfinished uploads: it refuses it alone, and drops it beside others.';
    const mend = 'Remove it, and set "api stale_uploads_expiry" on the server, which holds for all buckets.';
    return [(0,judgement/* error */.z3)('lifecycle/abort-multipart', (0,finding/* below */.Gz)(place, 'abortIncompleteMultipartUpload'), message, mend)];
}

;// CONCATENATED MODULE: ./build/src/config/check/notification.js
/** Event subscriptions and CORS rules of one bucket. */


function checkNotifications({ declaration, source }) {
    const seen = new Set();
    return (declaration.notifications ?? []).flatMap(({ id, arn }, index) => {
        const place = (0,finding/* below */.Gz)(source, 'notifications', index);
        const findings = [];
        if (!/^arn:minio:sqs:[^:\s]*:[^:\s]+:[^:\s]+$/.test(arn)) {
            const message = `${(0,judgement/* quote */.hD)(arn)} is no target of this server.`;
            const mend = 'Write it as arn:minio:sqs:<region>:<id>:<type>, as the server lists it.';
            findings.push((0,judgement/* error */.z3)('notification/arn', (0,finding/* below */.Gz)(place, 'arn'), message, mend));
        }
        if (id !== undefined && seen.has(id)) {
            const message = `The subscription id ${(0,judgement/* quote */.hD)(id)} is there twice.`;
            findings.push((0,judgement/* error */.z3)('notification/duplicate-id', (0,finding/* below */.Gz)(place, 'id'), message, 'Give each its own id.'));
        }
        if (id !== undefined)
            seen.add(id);
        return findings;
    });
}
function checkCors({ declaration, source }) {
    return (declaration.cors ?? []).flatMap(({ allowedOrigins }, rule) => allowedOrigins.flatMap((origin, index) => {
        if (origin.split('*').length <= 2)
            return [];
        const message = `The origin ${(0,judgement/* quote */.hD)(origin)} has more than one "*".`;
        const place = (0,finding/* below */.Gz)(source, 'cors', rule, 'allowedOrigins', index);
        return [(0,judgement/* error */.z3)('cors/origin', place, message, 'Keep one, or list the origins.')];
    }));
}

// EXTERNAL MODULE: ./build/src/config/check/reference.js
var reference = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/src/config/check/replication-flow.js
var replication_flow = __webpack_require__(6878);
// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(9154);
;// CONCATENATED MODULE: ./build/src/config/check/replication-rule.js
/** Single replication rules: what the server refuses of one, and what it silently leaves out. */







/** The server refuses less, but for zero, which is no limit. */
const minBandwidth = 100_000_000;
/** The rule alone, once however many directions it has. */
function checkReplicationRule({ from, to, rule, source }) {
    const findings = [];
    if ((0,replication_flow/* isSameEnd */._g)(from, to)) {
        const message = 'A bucket cannot be replicated to itself.';
        findings.push((0,judgement/* error */.z3)('replication/self', source, message, 'Name another target.'));
    }
    return [
        ...findings,
        ...replication_rule_checkPrefix(rule, source),
        ...replication_rule_checkTags(rule, source),
        ...checkLimits(rule, source),
        ...checkReach(rule, source),
    ];
}
/** The rules travel as XML: the server would refuse all of them, after their targets were set. */
function replication_rule_checkPrefix({ prefix = '' }, source) {
    const character = (0,xml_text/* findNonXml */.a)(prefix);
    if (character === undefined)
        return [];
    const message = `The prefix holds ${character}, a character that no rule can hold.`;
    return [(0,judgement/* error */.z3)('replication/prefix', (0,finding/* below */.Gz)(source, 'prefix'), message, 'Leave it out.')];
}
function replication_rule_checkTags(rule, source) {
    const tags = rule.tags ?? [];
    const findings = tags.flatMap(({ key, value }, index) => {
        const problem = findTagProblem(key, value);
        const place = (0,finding/* below */.Gz)(source, 'tags', index);
        if (problem)
            return [(0,judgement/* error */.z3)('replication/tag', place, problem.message, problem.mend)];
        if (tags.findIndex((tag) => tag.key === key) === index)
            return [];
        const message = `The server refuses the tag ${(0,judgement/* quote */.hD)(key)} twice in one rule.`;
        return [(0,judgement/* error */.z3)('replication/tag', place, message, 'Keep one of them.')];
    });
    if (tags.length === 0 || rule.deleteMarkers === false)
        return findings;
    const place = (0,finding/* below */.Gz)(source, 'tags');
    if (rule.deleteMarkers === true) {
        const message = 'The server refuses "deleteMarkers" in a rule that filters by tags.';
        const mend = 'Filter by "prefix" instead, or set "deleteMarkers" to false: deletes then stay here.';
        return [...findings, (0,judgement/* error */.z3)('replication/tag-deletes', place, message, mend)];
    }
    const message = 'With a tag filter, deletes do not reach the target.';
    const mend = 'Filter by "prefix" instead, or set "deleteMarkers" to false to say that this is meant.';
    return [...findings, (0,judgement/* warning */.$e)('replication/tag-deletes', place, message, mend)];
}
function checkLimits(rule, source) {
    const findings = [];
    const { bandwidth } = rule;
    const bytes = typeof bandwidth === 'string' ? (0,byte_size/* parseBytes */.z)(bandwidth) : bandwidth;
    if (bandwidth !== undefined && (bytes === undefined || (bytes > 0 && bytes < minBandwidth))) {
        const message = `The bandwidth ${(0,judgement/* quote */.hD)(String(bandwidth))} is none that the server takes.`;
        const mend = 'Write bytes per second or a size such as 200MiB: 100 MB or more, or 0 for no limit.';
        findings.push((0,judgement/* error */.z3)('replication/bandwidth', (0,finding/* below */.Gz)(source, 'bandwidth'), message, mend));
    }
    return [...findings, ...checkThresholds(rule, source)];
}
const times = ['maxLag', 'maxDowntime', 'healthInterval'];
function checkThresholds(rule, source) {
    const findings = times.flatMap((key) => {
        const value = rule[key];
        if (value === undefined || (0,duration/* parseDuration */.E)(value) !== undefined)
            return [];
        const mend = 'Write a number and s, m, h or d, such as 15m.';
        return [(0,judgement/* error */.z3)('replication/time', (0,finding/* below */.Gz)(source, key), `${(0,judgement/* quote */.hD)(value)} is no time.`, mend)];
    });
    const bytes = rule.maxPendingBytes;
    if (typeof bytes !== 'string' || (0,byte_size/* parseBytes */.z)(bytes) !== undefined)
        return findings;
    const place = (0,finding/* below */.Gz)(source, 'maxPendingBytes');
    const mend = 'Write bytes, or a size such as 10GiB.';
    return [...findings, (0,judgement/* error */.z3)('replication/size', place, `${(0,judgement/* quote */.hD)(bytes)} is no size.`, mend)];
}
function checkReach(rule, source) {
    const findings = [];
    if (rule.existingObjects === false) {
        const message = 'What was there before the rule never reaches the target, and no backlog shows it.';
        const mend = 'Remove "existingObjects", or copy the older objects yourself.';
        findings.push((0,judgement/* warning */.$e)('replication/existing-objects', (0,finding/* below */.Gz)(source, 'existingObjects'), message, mend));
    }
    if (rule.isAsync === false) {
        const message = `Every write to ${(0,judgement/* quote */.hD)(rule.sourceBucket)} waits for ${(0,judgement/* quote */.hD)(rule.targetAlias)}.`;
        const mend = 'Keep it for sites that are near to each other only.';
        findings.push((0,judgement/* note */.N4)('replication/synchronous', (0,finding/* below */.Gz)(source, 'isAsync'), message, mend));
    }
    return findings;
}
/** What the buckets at both ends must be for the server to take the rule. */
function checkReplicationEnds(flow, find) {
    const from = find(flow.from.alias, flow.from.bucket);
    const to = find(flow.to.alias, flow.to.bucket);
    return [
        ...checkVersioned(from, flow, (0,replication_flow/* nameEnd */.bC)(flow.from)),
        ...checkVersioned(to, flow, (0,replication_flow/* nameEnd */.bC)(flow.to)),
        ...checkLocks(from, to, flow),
        ...checkExcluded(from, flow),
    ];
}
function checkVersioned(bucket, { source }, name) {
    if (bucket === undefined || bucket.declaration.versioning === true)
        return [];
    if (bucket.declaration.objectLocking === true && bucket.declaration.versioning === undefined)
        return [];
    const mend = 'Set "versioning" of the bucket to true.';
    if (bucket.declaration.versioning === false) {
        const message = `Replication needs versioning, which ${(0,judgement/* quote */.hD)(name)} declares off.`;
        return [(0,judgement/* error */.z3)('replication/unversioned', source, message, mend)];
    }
    const message = `Replication needs versioning, which ${(0,judgement/* quote */.hD)(name)} does not declare.`;
    return [(0,judgement/* warning */.$e)('replication/unversioned', source, message, mend)];
}
function checkLocks(from, to, flow) {
    if (from?.declaration.objectLocking !== true || to === undefined)
        return [];
    if (to.declaration.objectLocking === true)
        return [];
    const message = `${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} has object locking, ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))} has not; the server refuses the rule.`;
    const mend = 'Set "objectLocking" to true on both; an existing bucket cannot be changed.';
    return [(0,judgement/* error */.z3)('replication/lock', flow.source, message, mend)];
}
function checkExcluded(from, flow) {
    if (!from?.declaration.excludedPrefixes?.length)
        return [];
    const message = `Objects under the excluded prefixes of ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} are not versioned, so they are not replicated.`;
    const mend = 'Remove "excludedPrefixes" where the target must have everything.';
    return [(0,judgement/* warning */.$e)('replication/excluded', flow.source, message, mend)];
}

;// CONCATENATED MODULE: ./build/src/config/check/replication-state.js
/** Rules that are to be there and gone at once. */



/** `flows` are all that are declared: a rule for both directions is two of them. */
function checkReplicationStates(flows) {
    const present = (0,replication_flow/* presentFlows */.R_)(flows);
    return flows.flatMap((flow) => {
        if (flow.rule.state !== 'absent')
            return [];
        const other = present.find((one) => isSameRule(one, flow));
        if (other === undefined)
            return [];
        const ends = `${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} to ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))}`;
        const both = other.rule.bidirectional ? ', there by one with "bidirectional"' : '';
        const message = `The rule from ${ends} is declared twice, absent here and present elsewhere${both}.`;
        const mend = 'Remove one of them; without "bidirectional" a rule leads one way only.';
        return [(0,judgement/* error */.z3)('replication/contradiction', (0,finding/* below */.Gz)(flow.source, 'state'), message, mend)];
    });
}
function isSameRule(one, other) {
    const same = (0,replication_flow/* isSameEnd */._g)(one.from, other.from) && (0,replication_flow/* isSameEnd */._g)(one.to, other.to);
    return same && (0,replication_flow/* filterOf */.KV)(one.rule) === (0,replication_flow/* filterOf */.KV)(other.rule);
}

// EXTERNAL MODULE: ./build/src/config/check/secret.js
var secret = __webpack_require__(9695);
// EXTERNAL MODULE: ./build/src/config/check/site-group.js
var site_group = __webpack_require__(7282);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/config/check/topology.js
/** Replication rules together: which clash, and where a copy never arrives. */




function checkTopology(flows) {
    const bySource = (0,group_by/* groupBy */.$)(flows, ({ from }) => (0,replication_flow/* nameEnd */.bC)(from));
    return [...bySource.values()].flatMap((own) => [
        ...checkTargets(own),
        ...checkPriorities(own),
        ...own.flatMap((flow) => checkChain(flow, own, bySource.get((0,replication_flow/* nameEnd */.bC)(flow.to)) ?? [])),
    ]);
}
/** Groups of replicated sites: they take everything, so no bucket rule can begin there. */
function checkSiteGroups(declared, flows, file) {
    const pairs = declared.replication?.siteReplications ?? [];
    const staying = pairs.filter(({ state }) => state !== 'absent');
    const members = new Set(staying.flatMap(({ sourceAlias, targetAlias }) => [sourceAlias, targetAlias]));
    return [
        ...pairs.flatMap((pair, index) => checkSelf(pair.sourceAlias === pair.targetAlias, file, index)),
        ...checkSiteNames(pairs, file),
        ...flows.filter(({ from }) => members.has(from.alias)).map((flow) => describeClash(flow)),
        ...checkSuspended(declared, members),
    ];
}
/** Settings that the server keeps with the target, so that all rules to it have them in common. */
const shared = ['isAsync', 'bandwidth', 'healthInterval'];
function checkShared(flow, before) {
    return shared.flatMap((key) => {
        const own = settingOf(flow, key);
        const others = before.map((other) => settingOf(other, key)).filter((setting) => setting !== undefined);
        if (own === undefined || others.every((other) => other === own))
            return [];
        const message = `Rules from ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} to ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))} have one target, so they can't differ in ${(0,judgement/* quote */.hD)(key)}.`;
        const mend = 'Write the same in each of them.';
        return [(0,judgement/* error */.z3)('replication/shared-target', (0,finding/* below */.Gz)(flow.source, key), message, mend)];
    });
}
function settingOf({ rule }, key) {
    return key === 'isAsync' ? (rule.isAsync ?? true) : rule[key];
}
/** A source bucket has one target per endpoint, and one rule per filter. */
function checkTargets(own) {
    return own.flatMap((flow, index) => {
        const before = own.slice(0, index).filter(({ to }) => to.alias === flow.to.alias);
        const other = before.find(({ to }) => to.bucket !== flow.to.bucket);
        if (other !== undefined) {
            const message = `${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} cannot go to two buckets of one site: ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(other.to))} and ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))}.`;
            const mend = 'Keep one; several rules may lead to the same bucket.';
            return [(0,judgement/* error */.z3)('replication/two-targets', flow.source, message, mend)];
        }
        if (!before.some(({ rule }) => (0,replication_flow/* filterOf */.KV)(rule) === (0,replication_flow/* filterOf */.KV)(flow.rule)))
            return checkShared(flow, before);
        const message = `There is another rule from ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} to ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))} with the same filter.`;
        return [(0,judgement/* error */.z3)('replication/duplicate', flow.source, message, 'Remove one of them.')];
    });
}
function checkPriorities(own) {
    const seen = new Set();
    return own.flatMap(({ rule, source }) => {
        const { priority } = rule;
        if (priority === undefined)
            return [];
        const equal = seen.has(priority);
        seen.add(priority);
        if (!equal)
            return [];
        const message = `Another rule of ${(0,judgement/* quote */.hD)(rule.sourceBucket)} has the priority ${priority}; the server takes each once, so it is assigned.`;
        const mend = 'Give each rule its own, or remove them.';
        return [(0,judgement/* note */.N4)('replication/priority', (0,finding/* below */.Gz)(source, 'priority'), message, mend)];
    });
}
/**
 * The server does not send replicas on. With A⇄B and A→C, what is written at B never reaches C unless B has
 * a rule of its own; with A→B→C alone, what is written at A never does. Such a rule must be as wide as what
 * both of the others let pass.
 */
function checkChain(first, own, next) {
    const twoWay = next.some(({ to }) => (0,replication_flow/* isSameEnd */._g)(to, first.from));
    return next.flatMap((second) => {
        const passed = (0,replication_flow/* intersectFilters */.Bq)(first.rule, second.rule);
        if ((0,replication_flow/* isSameEnd */._g)(second.to, first.from) || passed === undefined)
            return [];
        const direct = own.filter(({ to }) => (0,replication_flow/* isSameEnd */._g)(to, second.to));
        if (direct.some(({ rule }) => (0,replication_flow/* isAsWide */.sU)(rule, passed)))
            return [];
        const [from, to] = [(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(first.from)), (0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(second.to))];
        const some = direct.length > 0;
        const what = some
            ? `Not all that is written at ${from} reaches ${to}`
            : `What is written at ${from} never reaches ${to}`;
        const message = `${what}: replicas are not sent on by ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(first.to))}.`;
        const mend = some
            ? `Widen the prefix or tags of the rule from ${from} to ${to}.`
            : `Add a rule from ${from} to ${to}.`;
        const judge = twoWay ? judgement/* error */.z3 : judgement/* warning */.$e;
        return [judge('replication/chain-gap', second.source, message, mend)];
    });
}
function checkSelf(same, file, index) {
    if (!same)
        return [];
    const message = 'A site cannot be replicated to itself.';
    return [(0,judgement/* error */.z3)('replication/self', (0,finding/* below */.Gz)(file, 'siteReplications', index), message, 'Name another site.')];
}
function checkSiteNames(pairs, file) {
    const owners = new Map();
    return pairs.flatMap(({ targetAlias, targetName = targetAlias }, index) => {
        const owner = owners.get(targetName) ?? targetAlias;
        owners.set(targetName, owner);
        if (owner === targetAlias)
            return [];
        const message = `${(0,judgement/* quote */.hD)(owner)} and ${(0,judgement/* quote */.hD)(targetAlias)} cannot both be called ${(0,judgement/* quote */.hD)(targetName)}.`;
        const place = (0,finding/* below */.Gz)(file, 'siteReplications', index);
        return [(0,judgement/* error */.z3)('replication/site-name', place, message, 'Give each site its own "targetName".')];
    });
}
function describeClash({ from, source }) {
    const message = `${(0,judgement/* quote */.hD)(from.alias)} is in "siteReplications"; a site that replicates everything takes no bucket rules.`;
    const mend = 'Choose one: remove the site from "siteReplications", or this rule.';
    return (0,judgement/* error */.z3)('replication/site-conflict', source, message, mend);
}
function checkSuspended(declared, members) {
    if (members.size === 0)
        return [];
    return declared.buckets.flatMap(({ name, source, declaration }) => {
        const concerned = declaration.sites?.some((site) => members.has(site)) ?? true;
        if (declaration.versioning !== false || !concerned)
            return [];
        const message = `Site replication turns versioning on for every bucket; ${(0,judgement/* quote */.hD)(name)} declares it off.`;
        return [(0,judgement/* error */.z3)('replication/site-versioning', (0,finding/* below */.Gz)(source, 'versioning'), message, 'Set it to true.')];
    });
}

;// CONCATENATED MODULE: ./build/src/config/check/versioning.js
/** Versioning, object locking and retention of one bucket, as far as they depend on each other. */


function checkVersioning({ declaration, source }) {
    if (declaration.versioning !== false || declaration.objectLocking !== true)
        return [];
    const message = 'Object locking needs versioning, and the server refuses to suspend it.';
    const mend = 'Set "versioning" to true, or "objectLocking" to false.';
    return [(0,judgement/* error */.z3)('versioning/locked', (0,finding/* below */.Gz)(source, 'versioning'), message, mend)];
}
function checkExclusions({ declaration, source }) {
    const { excludedPrefixes, excludeFolders, objectLocking, versioning } = declaration;
    const key = excludedPrefixes?.length ? 'excludedPrefixes' : 'excludeFolders';
    if (!excludedPrefixes?.length && excludeFolders !== true)
        return [];
    const place = (0,finding/* below */.Gz)(source, key);
    const findings = [];
    if (objectLocking === true) {
        const message = `The server refuses "${key}" on a bucket with object locking.`;
        findings.push((0,judgement/* error */.z3)('versioning/excluded-locked', place, message, `Remove "${key}".`));
    }
    if (versioning !== true) {
        const message = `The server takes "${key}" only while versioning is enabled.`;
        const mend = `Set "versioning" to true, or remove "${key}".`;
        findings.push((0,judgement/* error */.z3)('versioning/excluded-suspended', place, message, mend));
    }
    for (const [index, prefix] of (excludedPrefixes ?? []).entries()) {
        if (prefix !== '')
            continue;
        const message = 'An empty prefix would take the whole bucket out of versioning.';
        findings.push((0,judgement/* error */.z3)('versioning/excluded-empty', (0,finding/* below */.Gz)(place, index), message, 'Remove it.'));
    }
    return findings;
}
function checkRetention({ declaration, source }) {
    const { retention, objectLocking } = declaration;
    if (!retention)
        return [];
    const place = (0,finding/* below */.Gz)(source, 'retention');
    const findings = [];
    if (objectLocking !== true) {
        const mend = 'Set "objectLocking" to true; it can only be chosen when the bucket is created.';
        findings.push((0,judgement/* error */.z3)('retention/unlocked', place, 'Default retention needs object locking.', mend));
    }
    if ((retention.days === undefined) === (retention.years === undefined)) {
        const message = 'Retention needs exactly one of "days" and "years".';
        findings.push((0,judgement/* error */.z3)('retention/period', place, message, 'Write one of them.'));
    }
    if (retention.mode === 'COMPLIANCE') {
        const message = 'What is written under COMPLIANCE cannot be removed before its time by anybody, root included.';
        findings.push((0,judgement/* note */.N4)('retention/compliance', (0,finding/* below */.Gz)(place, 'mode'), message, 'Use GOVERNANCE while trying out.'));
    }
    return findings;
}

;// CONCATENATED MODULE: ./build/src/config/check/index.js
/** Every check that needs neither a server nor another file to be read. */















const bucketChecks = [
    checkBucketName,
    checkVersioning,
    checkExclusions,
    checkRetention,
    checkLifecycle,
    checkQuota,
    checkEncryption,
    checkTags,
    checkNotifications,
    checkCors,
    checkPublic,
    checkLayout,
    checkPrefixes,
    checkCharacters,
    checkAbsent,
];
/** What can be said of the aliases alone. */
function checkAliasFile(aliases) {
    return [
        ...aliases.flatMap((alias) => [...checkAlias(alias), ...(0,secret/* checkAliasSecrets */.y1)(alias)]),
        ...checkAliases(aliases),
    ];
}
/** Pure: the same declarations give the same findings, in the same order. */
function checkDeclarations(declared, unread) {
    const { replicationFile } = declared;
    const find = (0,reference/* createBucketFinder */.Vp)(declared.buckets);
    const all = (0,replication_flow/* listFlows */.ip)(declared, replicationFile);
    const flows = (0,replication_flow/* presentFlows */.R_)(all);
    const rules = flows.filter(({ from, rule }) => from.alias === rule.sourceAlias && from.bucket === rule.sourceBucket);
    return [
        ...declared.buckets.flatMap((bucket) => bucketChecks.flatMap((check) => check(bucket))),
        ...(0,reference/* checkDuplicates */.$T)(declared.buckets),
        ...checkAliasFile(declared.aliases),
        ...(0,reference/* checkReferences */.$x)(declared, unread, replicationFile, find),
        ...rules.flatMap(checkReplicationRule),
        ...flows.flatMap((flow) => checkReplicationEnds(flow, find)),
        ...checkTopology(flows),
        ...checkReplicationStates(all),
        ...checkSiteGroups(declared, flows, replicationFile),
        ...(0,site_group/* checkSitePairs */.V)(declared.replication?.siteReplications ?? [], replicationFile),
    ];
}


/***/ }),

/***/ 3882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ checkDuplicates),
/* harmony export */   $x: () => (/* binding */ checkReferences),
/* harmony export */   Vp: () => (/* binding */ createBucketFinder)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8350);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(233);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9419);
/** Names in one file that must exist in another. */




const endAliases = ['sourceAlias', 'targetAlias'];
function createBucketFinder(buckets) {
    const byName = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(buckets, ({ name }) => name);
    return (alias, name) => byName.get(name)?.find(({ declaration }) => declaration.sites?.includes(alias) ?? true);
}
/** Aliases that buckets and replication name, and buckets that replication names. */
function checkReferences(declared, unread, replicationFile, find) {
    const aliases = new Set(declared.aliases.map(({ name }) => name));
    const buckets = new Set(declared.buckets.map(({ name }) => name));
    const suggestAlias = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .createSuggester */ .Im)([...aliases]);
    const suggestBucket = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .createSuggester */ .Im)([...buckets]);
    const { siteReplications = [], bucketReplications = [] } = declared.replication ?? {};
    const checkAlias = (name, place) => aliases.has(name) || isAmong(name, unread.aliases) ? [] : missAlias(name, suggestAlias, place);
    const checkEnd = (alias, name, place) => {
        const bucket = find(alias, name);
        if (bucket?.declaration.state === 'absent')
            return [refuseAbsent(name, place)];
        if (bucket !== undefined || isAmong(name, unread.buckets))
            return [];
        return [missBucket(alias, name, buckets.has(name), suggestBucket, place)];
    };
    return [
        ...declared.buckets.flatMap(({ declaration, source }) => (declaration.sites ?? []).flatMap((site, index) => checkAlias(site, (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'sites', index)))),
        ...siteReplications.flatMap((pair, index) => {
            const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(replicationFile, 'siteReplications', index);
            return endAliases.flatMap((key) => checkAlias(pair[key], (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(place, key)));
        }),
        ...bucketReplications.flatMap((rule, index) => {
            const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(replicationFile, 'bucketReplications', index);
            return [
                ...endAliases.flatMap((key) => checkAlias(rule[key], (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(place, key))),
                ...checkEnd(rule.sourceAlias, rule.sourceBucket, (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(place, 'sourceBucket')),
                ...checkEnd(rule.targetAlias, rule.targetBucket, (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(place, 'targetBucket')),
            ];
        }),
    ];
}
/** Buckets that two elements declare for one site. */
function checkDuplicates(buckets) {
    const sites = new Map();
    return buckets.flatMap(({ name, source, declaration }) => {
        const own = declaration.sites ?? [undefined];
        const taken = sites.get(name) ?? new Set();
        const clash = taken.size > 0 && (taken.has(undefined) || own.some((site) => !site || taken.has(site)));
        sites.set(name, new Set([...taken, ...own]));
        if (!clash)
            return [];
        const message = `Bucket ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is declared twice for the same site.`;
        const mend = 'Merge the two, or give them different "sites".';
        return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('bucket/duplicate', (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'name'), message, mend)];
    });
}
function isAmong(name, names) {
    return names === 'all' || names.has(name);
}
function missAlias(name, suggest, place) {
    const otherwise = 'Add it to mc_aliases, or use an alias that is there.';
    const message = `There is no alias ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} in mc_aliases.`;
    return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('reference/alias', place, message, suggest(name, otherwise))];
}
function refuseAbsent(name, place) {
    const message = `Bucket ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is declared absent, yet replication needs it.`;
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('reference/bucket', place, message, 'Remove the rule, or the state of the bucket.');
}
function missBucket(alias, name, known, suggest, place) {
    if (known) {
        const message = `Bucket ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is declared, but not for ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(alias)}.`;
        return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('reference/bucket', place, message, `Add ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(alias)} to its "sites".`);
    }
    const otherwise = `Add it to buckets_definition, for the site ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(alias)}.`;
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('reference/bucket', place, `Bucket ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is not declared.`, suggest(name, otherwise));
}


/***/ }),

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ intersectFilters),
/* harmony export */   KV: () => (/* binding */ filterOf),
/* harmony export */   R_: () => (/* binding */ presentFlows),
/* harmony export */   _g: () => (/* binding */ isSameEnd),
/* harmony export */   bC: () => (/* binding */ nameEnd),
/* harmony export */   ip: () => (/* binding */ listFlows),
/* harmony export */   sU: () => (/* binding */ isAsWide)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/** Replication rules as arrows from a bucket of one site to a bucket of another. */

/** One arrow per rule, and two for a rule that is declared for both directions. */
function listFlows(declared, file) {
    return (declared.replication?.bucketReplications ?? []).flatMap((rule, index) => {
        const source = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(file, 'bucketReplications', index);
        const here = { alias: rule.sourceAlias, bucket: rule.sourceBucket };
        const there = { alias: rule.targetAlias, bucket: rule.targetBucket };
        const forth = { from: here, to: there, rule, source };
        return rule.bidirectional === true ? [forth, { ...forth, from: there, to: here }] : [forth];
    });
}
/** Those that are to be there. */
function presentFlows(flows) {
    return flows.filter(({ rule }) => rule.state !== 'absent');
}
/** Whether all that the narrow filter lets pass passes the wide one too. */
function isAsWide(wide, narrow) {
    const tags = narrow.tags ?? [];
    if (!(narrow.prefix ?? '').startsWith(wide.prefix ?? ''))
        return false;
    return (wide.tags ?? []).every((tag) => tags.some(({ key, value }) => key === tag.key && value === tag.value));
}
/** The filter of what passes both; `undefined` when nothing can. */
function intersectFilters(one, other) {
    const [a, b] = [one.prefix ?? '', other.prefix ?? ''];
    if (!a.startsWith(b) && !b.startsWith(a))
        return undefined;
    const tags = new Map((one.tags ?? []).map(({ key, value }) => [key, value]));
    for (const { key, value } of other.tags ?? []) {
        if ((tags.get(key) ?? value) !== value)
            return undefined;
        tags.set(key, value);
    }
    const both = [...tags].map(([key, value]) => ({ key, value }));
    return { prefix: a.length > b.length ? a : b, tags: both };
}
function isSameEnd(one, other) {
    return one.alias === other.alias && one.bucket === other.bucket;
}
/** `alias/bucket`; neither part can hold a slash. */
function nameEnd({ alias, bucket }) {
    return `${alias}/${bucket}`;
}
/** What tells rules with the same ends apart. */
function filterOf({ prefix = '', tags = [] }) {
    return JSON.stringify([prefix, tags.map(({ key, value }) => `${key}=${value}`).sort()]);
}


/***/ }),

/***/ 9695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ checkTexts),
/* harmony export */   qW: () => (/* binding */ checkText),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   y1: () => (/* binding */ checkAliasSecrets)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8350);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9419);
/* harmony import */ var _structure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5653);
/** Secrets that look real, in files that everybody with the repository can read. */




const mend = 'Remove it, put a placeholder there, change the secret, and keep it in a vault.';
/** Shorter texts are left to people. */
const minLength = 16;
const maxSuspects = 100;
/**
 * Shapes that only secrets have, anywhere in a text, and what they are. `ASIA` wants a digit after it, which
 * only one in thirty keys lacks: it also begins words. A shape begins where a word does, so that a long text
 * is passed over once.
 */
const shapes = [
    [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/, 'a private key'],
    [/(?<![A-Za-z0-9])(?:AKIA|ASIA(?=[A-Z]{0,15}\d))[0-9A-Z]{16}(?![A-Za-z0-9])/, 'an AWS access key'],
    [/(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,}/, 'a GitHub token'],
    [/(?<![A-Za-z0-9])github_pat_[A-Za-z0-9]{20,40}_[A-Za-z0-9]{40,}/, 'a GitHub token'],
    [/(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\./, 'a signed token'],
];
/** The keys of an alias must be placeholders; the values are never shown. */
function checkAliasSecrets({ name, source, declaration }) {
    return ['accessKey', 'secretKey'].flatMap((key) => {
        const value = declaration[key];
        if (value === undefined || isPlaceholder(value))
            return [];
        const message = `${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} of ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} looks real; keys come from the environment.`;
        return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('secret/alias-key', (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, key), message, mend)];
    });
}
/** Whether a text only stands in for a secret: a name in capitals, `${…}`, `<…>`, `{{…}}`, or a word that says so. */
function isPlaceholder(value) {
    return (value === '' ||
        /placeholder|changeme|change-me|change_me|your[-_]|replace|example|redacted|^x+$|^\*+$/i.test(value) ||
        /^(?:\$\{.*\}|\$[A-Z_]\w*|<.*>|\{\{.*\}\})$/.test(value) ||
        /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value));
}
/** All texts of a parsed file, wherever they stand; the first hundred that look like secrets. */
function checkTexts(value, source) {
    const findings = [];
    const visit = (current, path) => {
        if (findings.length >= maxSuspects)
            return;
        if (typeof current === 'string')
            findings.push(...checkText(current, { file: source.file, path }));
        for (const [step, item] of (0,_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .listEntries */ .fi)(current))
            visit(item, [...path, step]);
    };
    visit(value, source.path);
    return findings;
}
/** One text, of whatever file. */
function checkText(text, source) {
    if (text.length < minLength)
        return [];
    const shape = shapes.find(([pattern]) => pattern.test(text));
    if (shape !== undefined)
        return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('secret/known-form', source, `This has ${shape[1]} in it.`, mend)];
    if (!splitWords(text).some(looksRandom))
        return [];
    return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('secret/looks-random', source, 'This looks like a key or password.', mend)];
}
/** Without the quotes, brackets and stops around them; an address stays one word. */
function splitWords(text) {
    return text.split(/[\s"'`()<>,;]+|[.:!?]+(?=\s|$)/);
}
/** Letters of both cases and digits without any order: 30 or more with over 4.2 bits each. */
function looksRandom(text) {
    if (text.length < 30 || text.length > 200 || !/^[A-Za-z0-9+/=_-]+$/.test(text))
        return false;
    if (!/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/\d/.test(text))
        return false;
    return measureEntropy(text) > 4.2;
}
/** Shannon's, in bits per character. */
function measureEntropy(text) {
    const counts = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(text, (letter) => letter);
    return [...counts.values()].reduce((sum, { length }) => {
        const share = length / text.length;
        return sum - share * Math.log2(share);
    }, 0);
}


/***/ }),

/***/ 7282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkSitePairs),
/* harmony export */   v: () => (/* binding */ groupPairs)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _byte_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5208);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9154);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9419);
/** Pairs of replicated sites together: what they say of one group and of one site. */




/** The server takes less for the group, and its buckets then go on without it. */
const minBandwidth = 100_000_000;
/** Pairs that touch are one group. In the order of the file, as are the groups. */
function groupPairs(pairs, file) {
    const declared = pairs.map((pair, index) => ({ pair, source: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(file, 'siteReplications', index) }));
    let groups = [];
    for (const own of declared) {
        const touched = groups.filter((group) => group.some((other) => isTouching(other.pair, own.pair)));
        const apart = groups.filter((group) => !touched.includes(group));
        groups = [...apart, [...touched.flat(), own]];
    }
    return groups
        .map((group) => declared.filter((own) => group.includes(own)))
        .sort(([a], [b]) => (a && b ? declared.indexOf(a) - declared.indexOf(b) : 0));
}
/** Contradictions inside a group, and values that mean nothing. */
function checkSitePairs(pairs, file) {
    return groupPairs(pairs, file).flatMap((group) => [
        ...checkExpiry(group),
        ...checkPresence(group),
        ...checkNames(group),
        ...checkSettings(group),
        ...group.flatMap(checkValues),
    ]);
}
function isTouching(one, other) {
    const ends = [other.sourceAlias, other.targetAlias];
    return ends.includes(one.sourceAlias) || ends.includes(one.targetAlias);
}
function checkExpiry(group) {
    const said = group.filter(({ pair }) => pair.replicateLifecycleExpiry !== undefined);
    const [first, ...rest] = said;
    return rest
        .filter(({ pair }) => pair.replicateLifecycleExpiry !== first?.pair.replicateLifecycleExpiry)
        .map(({ source }) => {
        const message = 'Another pair of the group says the opposite; lifecycle expiry is replicated for all or none.';
        const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'replicateLifecycleExpiry');
        return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('sites/expiry', place, message, 'Say it once for the group.');
    });
}
function checkPresence(group) {
    const present = group.filter(({ pair }) => pair.state !== 'absent');
    const staying = new Set(present.flatMap(({ pair }) => [pair.sourceAlias, pair.targetAlias]));
    const absent = group.filter(({ pair }) => pair.state === 'absent');
    const leaving = new Set(absent.map(({ pair }) => pair.targetAlias));
    return absent.flatMap(({ pair, source }) => {
        const named = staying.has(pair.targetAlias) ? pair.targetAlias : undefined;
        const alias = named ?? (leaving.has(pair.sourceAlias) ? pair.sourceAlias : undefined);
        if (alias === undefined)
            return [];
        const message = `${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(alias)} is declared both in the group and out of it.`;
        return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('sites/absent', (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'state'), message, 'Remove one of the two pairs.')];
    });
}
/** A site that is only ever a source is called as its alias. */
function checkNames(group) {
    const sources = new Set(group.map(({ pair }) => pair.sourceAlias));
    const targets = new Set(group.map(({ pair }) => pair.targetAlias));
    return group.flatMap(({ pair, source }) => {
        const { targetName } = pair;
        if (targetName === undefined || !sources.has(targetName) || targets.has(targetName))
            return [];
        const message = `${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(targetName)} and ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(pair.targetAlias)} cannot both be called ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(targetName)}.`;
        const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'targetName');
        return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('replication/site-name', place, message, 'Give each site its own "targetName".')];
    });
}
function checkSettings(group) {
    return ['isAsync', 'bandwidth', 'targetName'].flatMap((key) => {
        const seen = new Map();
        return group.flatMap(({ pair, source }) => {
            const value = pair[key];
            if (value === undefined)
                return [];
            const before = seen.get(pair.targetAlias) ?? value;
            seen.set(pair.targetAlias, before);
            if (before === value)
                return [];
            const message = `Another pair says something else of ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(pair.targetAlias)}; it holds for the site, whichever sends.`;
            return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('sites/setting', (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, key), message, `Say "${key}" once for the site.`)];
        });
    });
}
function checkValues({ pair, source }) {
    const findings = [];
    const { bandwidth, maxLag } = pair;
    const bytes = typeof bandwidth === 'string' ? (0,_byte_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBytes */ .z)(bandwidth) : bandwidth;
    if (bandwidth !== undefined && (bytes === undefined || (bytes > 0 && bytes < minBandwidth))) {
        const message = `The bandwidth ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(String(bandwidth))} is none that takes effect.`;
        const mend = 'Write bytes per second or a size such as 200MiB: 100 MB or more, or 0 for no limit.';
        findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('replication/bandwidth', (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'bandwidth'), message, mend));
    }
    if (maxLag !== undefined && (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(maxLag) === undefined) {
        const message = `${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(maxLag)} is no time.`;
        const mend = 'Write a number and s, m, h or d, such as 15m.';
        findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('replication/time', (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(source, 'maxLag'), message, mend));
    }
    return findings;
}


/***/ }),

/***/ 9995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9419);
/* harmony import */ var _parse_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2293);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2717);
/** One file of the configuration folder, in whichever of its two forms is there. */



const endings = ['.json', '.yaml', '.yml'];
/** `undefined` when the file is in no form there. Never throws. */
async function readConfigFile(workspace, folder, name) {
    const forms = await Promise.all(endings.map((end) => (0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(workspace, `${folder}/${name}${end}`)));
    const present = forms.filter((form) => form.kind !== 'missing');
    const [first, second] = present;
    if (first === undefined)
        return undefined;
    if (second !== undefined) {
        const message = `There is ${first.file} and ${second.file}; which one counts is not clear.`;
        const findings = [
            (0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/both-forms', { file: second.file, path: [] }, message, 'Remove one of them.'),
        ];
        return { file: first.file, findings };
    }
    if (first.kind === 'refused')
        return { file: first.file, findings: [first.finding] };
    return (0,_parse_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r)(first.file, first.text);
}


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/** Times as people write them: `90s`, `15m`, `2h`, `1d`. */
const seconds = { s: 1, m: 60, h: 3600, d: 86_400 };
/** The time in seconds, more than zero; `undefined` when the text is none. */
function parseDuration(text) {
    const match = /^(\d{1,9})([smhd])$/.exec(text.trim());
    const unit = seconds[match?.[2] ?? ''];
    if (match === null || unit === undefined)
        return undefined;
    const result = Number(match[1]) * unit;
    return result > 0 ? result : undefined;
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ parseEnvFile),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   yk: () => (/* binding */ checkEnvFile)
/* harmony export */ });
/* harmony import */ var _check_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9695);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9419);
/** `minio_cluster_vars.env`: the environment of the servers, as far as it can be judged without one. */


const ignored = new Map([
    [
        'MINIO_SERVER_URLS',
        'MINIO_VOLUMES names the servers; use MINIO_SERVER_URL for the address in presigned URLs.',
    ],
    ['MINIO_PROMETHEUS_URL', 'Give the address of Prometheus to whatever reads it; the server does not.'],
]);
/** Names that carry secrets, unless they say that they only name a file; a target's name may follow. */
const secretName = /(?:PASSWORD|SECRET_KEY|_SECRET|_TOKEN|ACCESS_KEY|API_KEY|SUBNET_LICENSE|ROOT_USER|CONNECTION_STRING|DSN_STRING)(?:_(?!FILE$)[A-Za-z0-9]+)?$/;
/** Whether the value of such a variable is a secret by itself. */
function isSecretName(name) {
    return secretName.test(name);
}
/** Lines of `NAME=value`, values quoted or not, comments from `#`. Never throws. */
function parseEnvFile(file, text) {
    const findings = [];
    const variables = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (/^\s*(?:#|$)/.test(line))
            continue;
        const source = { file, path: [], line: index + 1, column: 1 };
        const variable = parseLine(line, source, findings);
        if (variable === undefined)
            continue;
        if (variables.has(variable.name)) {
            const message = `${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(variable.name)} is set twice; the last one counts.`;
            findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('env/duplicate', source, message, 'Remove one of them.'));
        }
        variables.set(variable.name, variable);
    }
    return { variables: [...variables.values()], findings };
}
/** What would keep the servers from starting, has no effect, or gives a secret away. */
function checkEnvFile({ variables }) {
    return variables.flatMap((variable) => [
        ...checkStorageClass(variable),
        ...checkIgnored(variable),
        ...checkSecret(variable),
    ]);
}
function parseLine(line, source, findings) {
    const [, name, rest] = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined) {
        const mend = 'Write NAME=value, or begin the line with "#".';
        findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('env/syntax', source, 'This line is neither a variable nor a comment.', mend));
        return undefined;
    }
    const value = readValue(rest.trim());
    if (value !== undefined)
        return { name, value, source };
    const message = `The value of ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is not closed, or something follows it.`;
    findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('env/syntax', source, message, 'Put the whole value in one pair of quotes.'));
    return undefined;
}
function readValue(text) {
    const quoted = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(text);
    if (quoted !== null)
        return quoted[2];
    if (/^["']/.test(text))
        return undefined;
    const comment = text.search(/\s#/);
    return comment === -1 ? text : text.slice(0, comment).trimEnd();
}
function checkStorageClass({ name, value, source }) {
    const isClass = name === 'MINIO_STORAGE_CLASS_STANDARD' || name === 'MINIO_STORAGE_CLASS_RRS';
    if (!isClass || value === '' || /^EC:\d{1,2}$/.test(value))
        return [];
    const message = `The servers do not start with ${name}=${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}: it holds a parity, not the name of a class.`;
    return [
        (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('env/storage-class', source, message, 'Write EC: and the number of parity drives, such as EC:2.'),
    ];
}
function checkIgnored({ name, source }) {
    const mend = ignored.get(name);
    if (mend === undefined)
        return [];
    return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('env/no-effect', source, `${name} has no effect on this server.`, `Remove it. ${mend}`)];
}
function checkSecret({ name, value, source }) {
    if (!isSecretName(name))
        return (0,_check_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .checkText */ .qW)(value, source);
    if ((0,_check_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value))
        return [];
    const message = `${name} holds a secret in plain text.`;
    const mend = name.startsWith('MINIO_ROOT_')
        ? `Use ${name}_FILE with the path of a file that a vault writes, and change the secret.`
        : 'Put a placeholder there, change the secret, and keep it in a vault.';
    return [(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('secret/env-value', source, message, mend)];
}


/***/ }),

/***/ 6352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dU: () => (/* binding */ deriveEnvPrefix),
/* harmony export */   f_: () => (/* binding */ nameVariables),
/* harmony export */   gp: () => (/* binding */ isEnvPrefix)
/* harmony export */ });
/** How the environment variables of an alias are called. */
/** `primary_cluster` → `PRIMARY`, `az-2` → `AZ_2`; what the file says wins. */
function deriveEnvPrefix(alias, declaration) {
    if (declaration?.envPrefix !== undefined)
        return declaration.envPrefix;
    const name = alias.toUpperCase().replace(/[^A-Z0-9]/g, '_');
    return name.replace(/_CLUSTER$/, '');
}
/** Whether a shell, a workflow and a container all take it as the beginning of a variable's name. */
function isEnvPrefix(prefix) {
    return /^[A-Z_][A-Z0-9_]*$/.test(prefix);
}
/** The variables of one alias, by what they hold. */
function nameVariables(prefix) {
    return {
        url: `${prefix}_MINIO_URL`,
        accessKey: `${prefix}_MINIO_ACCESS_KEY`,
        secretKey: `${prefix}_MINIO_SECRET_KEY`,
        sessionToken: `${prefix}_MINIO_SESSION_TOKEN`,
        replicationUrl: `${prefix}_MINIO_REPLICATION_URL`,
        replicationAccessKey: `${prefix}_MINIO_REPLICATION_ACCESS_KEY`,
        replicationSecretKey: `${prefix}_MINIO_REPLICATION_SECRET_KEY`,
    };
}


/***/ }),

/***/ 5080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ accessKeys),
/* harmony export */   g: () => (/* binding */ schemaKeys)
/* harmony export */ });
// Generated from schemas/ by scripts/generate.ts. Do not edit.
const schemaKeys = {
    "validateBucket": {
        "": [
            "name",
            "versioning",
            "objectLocking",
            "defaultPolicyFile",
            "policyValues",
            "sites",
            "region",
            "excludedPrefixes",
            "excludeFolders",
            "retention",
            "lifecycle",
            "quota",
            "encryption",
            "tags",
            "notifications",
            "cors",
            "purpose",
            "layout",
            "public",
            "state"
        ],
        "/retention": [
            "mode",
            "days",
            "years"
        ],
        "/lifecycle/*": [
            "id",
            "status",
            "filter",
            "expiration",
            "delMarkerExpiration",
            "noncurrentVersionExpiration",
            "transition",
            "noncurrentVersionTransition",
            "abortIncompleteMultipartUpload"
        ],
        "/lifecycle/*/filter": [
            "prefix",
            "tags",
            "objectSizeGreaterThan",
            "objectSizeLessThan"
        ],
        "/lifecycle/*/expiration": [
            "days",
            "date",
            "expiredObjectDeleteMarker",
            "expiredObjectAllVersions"
        ],
        "/lifecycle/*/delMarkerExpiration": [
            "days"
        ],
        "/lifecycle/*/noncurrentVersionExpiration": [
            "noncurrentDays",
            "newerNoncurrentVersions"
        ],
        "/lifecycle/*/transition": [
            "days",
            "date",
            "storageClass"
        ],
        "/lifecycle/*/noncurrentVersionTransition": [
            "noncurrentDays",
            "storageClass"
        ],
        "/lifecycle/*/abortIncompleteMultipartUpload": [
            "daysAfterInitiation"
        ],
        "/encryption": [
            "sseAlgorithm",
            "kmsMasterKeyId"
        ],
        "/notifications/*": [
            "id",
            "arn",
            "events",
            "prefix",
            "suffix"
        ],
        "/cors/*": [
            "id",
            "allowedOrigins",
            "allowedMethods",
            "allowedHeaders",
            "exposeHeaders",
            "maxAgeSeconds"
        ]
    },
    "validateAlias": {
        "": [
            "url",
            "accessKey",
            "secretKey",
            "api",
            "path",
            "envPrefix",
            "replicationUrl",
            "publicBaseUrl",
            "caFile"
        ]
    },
    "validateReplication": {
        "": [
            "$schema",
            "siteReplications",
            "bucketReplications"
        ],
        "/siteReplications/*": [
            "sourceAlias",
            "targetAlias",
            "targetName",
            "isAsync",
            "bandwidth",
            "replicateLifecycleExpiry",
            "maxLag",
            "state",
            "notes"
        ],
        "/bucketReplications/*": [
            "sourceAlias",
            "sourceBucket",
            "targetAlias",
            "targetBucket",
            "isAsync",
            "priority",
            "tags",
            "storageClass",
            "prefix",
            "deletes",
            "deleteMarkers",
            "existingObjects",
            "metadataSync",
            "bandwidth",
            "bidirectional",
            "maxLag",
            "healthInterval",
            "maxPendingObjects",
            "maxPendingBytes",
            "maxFailedObjects",
            "maxDowntime",
            "notes",
            "state"
        ],
        "/bucketReplications/*/tags/*": [
            "key",
            "value"
        ]
    },
    "validateIamPolicy": {
        "": [
            "name",
            "file",
            "document",
            "values",
            "privileged",
            "sites",
            "state",
            "notes"
        ]
    },
    "validateUser": {
        "": [
            "name",
            "status",
            "policies",
            "attachments",
            "secret",
            "sites",
            "state",
            "notes"
        ],
        "/secret": [
            "environment",
            "generate",
            "deliver"
        ],
        "/secret/deliver": [
            "file",
            "githubSecret",
            "output"
        ],
        "/secret/deliver/githubSecret": [
            "name",
            "environment",
            "repository"
        ]
    },
    "validateGroup": {
        "": [
            "name",
            "members",
            "membership",
            "status",
            "policies",
            "attachments",
            "sites",
            "state",
            "notes"
        ]
    },
    "validateServiceAccount": {
        "": [
            "accessKey",
            "parent",
            "name",
            "description",
            "expires",
            "status",
            "policy",
            "secret",
            "sites",
            "state",
            "notes"
        ],
        "/policy": [
            "file",
            "document",
            "values"
        ],
        "/secret": [
            "environment",
            "generate",
            "deliver"
        ],
        "/secret/deliver": [
            "file",
            "githubSecret",
            "output"
        ],
        "/secret/deliver/githubSecret": [
            "name",
            "environment",
            "repository"
        ]
    },
    "validateGrant": {
        "": [
            "name",
            "bucket",
            "prefix",
            "to",
            "may",
            "secureTransport",
            "sites",
            "state",
            "notes"
        ],
        "/to": [
            "users",
            "groups",
            "serviceAccounts"
        ]
    }
};
const accessKeys = [
    "$schema",
    "policies",
    "users",
    "groups",
    "serviceAccounts",
    "grants"
];


/***/ }),

/***/ 6832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  q: () => (/* binding */ splitConfigDir)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/config/ca-file.js
var ca_file = __webpack_require__(6145);
// EXTERNAL MODULE: ./build/src/config/check/access/index.js + 10 modules
var access = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/src/config/check/index.js + 13 modules
var check = __webpack_require__(2309);
// EXTERNAL MODULE: ./build/src/config/check/secret.js
var secret = __webpack_require__(9695);
// EXTERNAL MODULE: ./build/src/config/env-file.js
var env_file = __webpack_require__(8602);
// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(6023);
// EXTERNAL MODULE: ./build/src/policy/lint.js + 4 modules
var lint = __webpack_require__(9992);
// EXTERNAL MODULE: ./build/src/policy/problem.js + 1 modules
var problem = __webpack_require__(8404);
// EXTERNAL MODULE: ./build/src/suggestion.js
var suggestion = __webpack_require__(233);
// EXTERNAL MODULE: ./build/src/config/parse-text.js + 1 modules
var parse_text = __webpack_require__(2293);
// EXTERNAL MODULE: ./build/src/config/placeholder.js
var placeholder = __webpack_require__(2593);
// EXTERNAL MODULE: ./build/src/config/policy-value.js
var policy_value = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/src/config/read-file.js
var read_file = __webpack_require__(2717);
;// CONCATENATED MODULE: ./build/src/config/policy-file.js
/** Policy files: read once, filled in and judged for each bucket that uses them. */












/** `workspace` bounds what may be read; `root` is what paths in declarations are relative to. */
function createPolicyReader(workspace, root) {
    const cache = new Map();
    const read = (path) => {
        const file = (0,posix_.join)(root, path);
        const known = cache.get(file) ?? readPolicyFile(workspace, file);
        cache.set(file, known);
        return known;
    };
    const open = async (path, place) => {
        if ((0,read_file/* isEscaping */.RK)(path))
            return fail(refuseEscaping(path, place));
        const parsed = await read(path);
        if (parsed === undefined)
            return fail(await refuseMissing(workspace, root, path, place));
        return { parsed: 'value' in parsed ? parsed : undefined, findings: [] };
    };
    return {
        open,
        async resolve(declaration, source) {
            const path = declaration.defaultPolicyFile;
            if (typeof path !== 'string')
                return { policy: path, findings: checkNoPolicy(declaration, source) };
            const { parsed, findings } = await open(path, (0,finding/* below */.Gz)(source, 'defaultPolicyFile'));
            return parsed ? fillPolicy(declaration, source, parsed) : { policy: undefined, findings };
        },
        async readAll() {
            const names = await listFolder((0,posix_.join)(workspace, root, 'policies'));
            await Promise.all(names.filter(isPolicyName).map((name) => read(`policies/${name}`)));
            return (await Promise.all(cache.values())).filter((parsed) => parsed !== undefined);
        },
    };
}
async function readPolicyFile(workspace, file) {
    const read = await (0,read_file/* readText */.yR)(workspace, file);
    if (read.kind === 'missing')
        return undefined;
    if (read.kind === 'refused')
        return { file, findings: [read.finding] };
    return (0,parse_text/* parseText */.r)(file, read.text);
}
function fillPolicy(declaration, source, parsed) {
    const { name, policyValues = {} } = declaration;
    const filled = (0,placeholder/* fillPlaceholders */.C)(parsed.value, { ...policyValues, BUCKET_NAME: name });
    const findings = checkBucketValues(declaration, source, filled, parsed.file);
    if (findings.some(({ severity }) => severity === 'error'))
        return { policy: undefined, findings };
    const { document, problems } = (0,policy_document/* parsePolicyDocument */.X)(filled.value);
    const origin = { file: parsed.file, path: [] };
    const told = [...findings, ...(0,problem/* locateProblems */.DO)(problems, origin)];
    if (document === undefined)
        return { policy: undefined, findings: told };
    const policy = { document, source: origin };
    const context = { bucket: name, source: origin, ...(declaration.public && { public: declaration.public }) };
    return { policy, findings: [...told, ...(0,lint/* lintBucketPolicy */.O)(document, context)] };
}
function checkBucketValues({ name, policyValues = {} }, source, filled, file) {
    const values = (0,finding/* below */.Gz)(source, 'policyValues');
    const given = Object.keys(policyValues).filter((key) => key !== 'BUCKET_NAME');
    const findings = (0,policy_value/* checkValues */.X)(given, filled, {
        owner: `bucket ${(0,judgement/* quote */.hD)(name)}`,
        policy: (0,judgement/* quote */.hD)(file),
        named: (0,finding/* below */.Gz)(source, 'defaultPolicyFile'),
        values,
    });
    if (!('BUCKET_NAME' in policyValues))
        return findings;
    const message = 'BUCKET_NAME always is the name of the bucket.';
    return [...findings, (0,judgement/* error */.z3)('placeholder/reserved', (0,finding/* below */.Gz)(values, 'BUCKET_NAME'), message, 'Remove it.')];
}
function checkNoPolicy({ policyValues = {} }, source) {
    const place = (0,finding/* below */.Gz)(source, 'policyValues');
    return Object.keys(policyValues).map((key) => (0,policy_value/* describeUnused */.i)(key, (0,finding/* below */.Gz)(place, key), 'a policy file'));
}
function refuseEscaping(path, place) {
    const message = `The policy file ${(0,judgement/* quote */.hD)(path)} leads out of the repository.`;
    const mend = 'Write its path from the parent of the configuration folder, such as policies/name.json.';
    return (0,judgement/* error */.z3)('reference/policy-file', place, message, mend);
}
async function refuseMissing(workspace, root, path, place) {
    const folder = (0,posix_.dirname)(path);
    const present = (await listFolder((0,posix_.join)(workspace, root, folder))).filter(isPolicyName).slice(0, 100);
    const paths = present.map((name) => (0,posix_.join)(folder, name));
    const otherwise = paths.length > 0 ? `There are ${(0,judgement/* listWords */.yh)(paths.slice(0, 5), 'and')}.` : 'Add the file.';
    const message = `There is no policy file ${(0,judgement/* quote */.hD)(path)}.`;
    return (0,judgement/* error */.z3)('reference/policy-file', place, message, (0,suggestion/* suggestMend */.PL)(path, paths, otherwise));
}
function fail(finding) {
    return { parsed: undefined, findings: [finding] };
}
function isPolicyName(name) {
    return /\.(?:json|ya?ml)$/.test(name);
}
/** Names in a folder, sorted; none when it cannot be read. */
async function listFolder(folder) {
    return (await (0,promises_.readdir)(folder).catch(() => [])).sort();
}

// EXTERNAL MODULE: ./build/src/config/generated/keys.js
var generated_keys = __webpack_require__(5080);
// EXTERNAL MODULE: ./build/src/config/read-entries.js
var read_entries = __webpack_require__(8891);
// EXTERNAL MODULE: ./build/src/config/schema-check.js + 2 modules
var schema_check = __webpack_require__(5239);
;// CONCATENATED MODULE: ./build/src/config/access/misplaced.js
/** What people write into an entry and what must not be there, told in better words than "unknown key". */


const environment = '{ "environment": "NAME_OF_A_VARIABLE" }';
const secretNames = /^(?:secret|secretKey|password|passphrase|sessionToken)$/i;
/**
 * Takes out of an unchecked entry what it refuses: secrets as text, and policies attached to a service account.
 * The value of a secret is in no finding.
 */
function refuseMisplaced(entry, part, source) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
        return { entry, findings: [] };
    const findings = [];
    const kept = Object.entries(entry).filter(([key, value]) => {
        const finding = refuseMember(key, value, part, source);
        if (finding !== undefined)
            findings.push(finding);
        return finding === undefined;
    });
    return findings.length > 0 ? { entry: Object.fromEntries(kept), findings } : { entry, findings };
}
function refuseMember(key, value, part, source) {
    const place = (0,finding/* below */.Gz)(source, key);
    if (secretNames.test(key) && holdsText(value)) {
        const message = `${(0,judgement/* quote */.hD)(key)} is a secret in a file that everybody with the repository can read.`;
        const mend = `Remove it, change the secret where it is in use, and write "secret": ${environment}.`;
        return (0,judgement/* error */.z3)('access/literal-secret', place, message, mend);
    }
    if (part === 'serviceAccounts' && (key === 'policies' || key === 'attachments')) {
        const message = 'A policy that is attached to a service account is listed by the server and changes nothing: the account ' +
            'has the rights of its parent, narrowed by the policy embedded in it.';
        const mend = 'Write it as "policy": { "file": "policies/iam/…" }, or grant what is meant.';
        return (0,judgement/* error */.z3)('access/attached-policy', place, message, mend);
    }
    return undefined;
}
const secretForms = new Set(['environment', 'generate', 'deliver']);
/** A text, or one under a name that a secret does not have, such as `{ "value": "…" }`. */
function holdsText(value) {
    if (typeof value === 'string')
        return true;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return Object.entries(value).some(([key, item]) => typeof item === 'string' && !secretForms.has(key));
}

// EXTERNAL MODULE: ./build/src/access/compile-grant.js
var compile_grant = __webpack_require__(6334);
;// CONCATENATED MODULE: ./build/src/config/access/read-grant.js

/** Without `sites` a grant holds where its bucket is. */
function readGrant({ declaration, source }, buckets) {
    const { bucket, prefix = '', to, state = 'present' } = declaration;
    const { users = [], groups = [], serviceAccounts = [] } = to;
    const terms = {
        bucket,
        prefix,
        may: declaration.may,
        secureTransport: declaration.secureTransport === 'required',
    };
    const declared = {
        ...terms,
        name: declaration.name ?? (0,compile_grant/* deriveGrantName */.NH)(terms),
        source,
        state,
        sites: declaration.sites ?? findSites(bucket, buckets),
        to: { users, groups, serviceAccounts },
    };
    return { declared, findings: [] };
}
function findSites(name, buckets) {
    const own = buckets.filter((bucket) => bucket.name === name).map(({ declaration }) => declaration.sites);
    if (own.length === 0 || own.includes(undefined))
        return undefined;
    return [...new Set(own.flatMap((sites) => sites ?? []))];
}

// EXTERNAL MODULE: ./build/src/config/access/read-iam-policy.js
var read_iam_policy = __webpack_require__(5372);
// EXTERNAL MODULE: ./build/src/config/access/read-principal.js
var read_principal = __webpack_require__(2572);
// EXTERNAL MODULE: ./build/src/config/access/read-service-account.js
var read_service_account = __webpack_require__(3031);
;// CONCATENATED MODULE: ./build/src/config/access/unsaid-policy.js
/** Service accounts of which the file does not say what they may. */


/**
 * Those of which nothing is written: not even that their grants are withdrawn. A new one would have all rights of
 * its parent, one that is there would keep what it has; a disabled one may, since it can do nothing. `silent`: accounts
 * without a `policy`, not even a wrong one.
 */
function refuseUnsaid(silent, grants) {
    return silent.flatMap(({ accessKey, sites, state, status, source }) => {
        const given = grants.filter(({ to }) => to.serviceAccounts.includes(accessKey));
        const isWithdrawn = given.length > 0 && given.every((grant) => grant.state === 'absent');
        const isSaid = given.some((grant) => grant.state === 'present' && overlap(sites, grant.sites));
        if (state === 'absent' || status === 'disabled' || isSaid || isWithdrawn)
            return [];
        const message = `Nothing says what service account ${(0,judgement/* quote */.hD)(accessKey)} may: it has neither a "policy" nor a grant.`;
        const mend = 'Declare its "policy", grant it something, or write "inherit" for all that its parent may; a disabled one needs none.';
        return [(0,judgement/* error */.z3)('access/policy-needed', (0,finding/* below */.Gz)(source, 'accessKey'), message, mend)];
    });
}
function overlap(one, other) {
    return one === undefined || other === undefined || one.some((alias) => other.includes(alias));
}

;// CONCATENATED MODULE: ./build/src/config/access/read-access.js
/** From the access file to what it declares, entry by entry: a broken one leaves the others readable. */












const nothing = {
    policies: new Set(),
    users: new Set(),
    groups: new Set(),
    serviceAccounts: new Set(),
};
/** Adds to `findings` what is wrong with the file and the policies it names. Never throws. */
async function readAccess(parsed, context, findings) {
    if (parsed === undefined || !('value' in parsed))
        return { access: undefined, unread: nothing };
    const { file, value } = parsed;
    const source = { file, path: [] };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        (0,read_entries/* refuseTop */.ei)(file, 'an object of policies, users, groups, serviceAccounts and grants', findings);
        return { access: undefined, unread: nothing };
    }
    findings.push(...refuseUnknown(Object.keys(value), source));
    const part = createPartReader(new Map(Object.entries(value)), source, findings);
    const policies = part('policies', schema_check/* parseIamPolicy */.VT, 'name');
    const users = part('users', schema_check/* parseUser */.tN, 'name');
    const groups = part('groups', schema_check/* parseGroup */.hb, 'name');
    const accounts = part('serviceAccounts', schema_check/* parseServiceAccount */.YA, 'accessKey');
    const grants = part('grants', schema_check/* parseGrant */.qb, 'name');
    const access = {
        source,
        policies: await each(policies, findings, (entry) => (0,read_iam_policy/* readIamPolicy */.c)(entry, context.policies)),
        users: await each(users, findings, (entry) => (0,read_principal/* readUser */.U)(entry, context.workspace)),
        groups: await each(groups, findings, read_principal/* readGroup */.i),
        serviceAccounts: await each(accounts, findings, (entry) => (0,read_service_account/* readServiceAccount */.Z)(entry, context)),
        grants: await each(grants, findings, (entry) => readGrant(entry, context.buckets)),
        buckets: [...new Set(context.buckets.map(({ name }) => name))],
    };
    // While a grant can't be read, it may be what says it.
    if (grants.unread !== 'all' && grants.unread.size === 0) {
        const silent = access.serviceAccounts.filter((_account, index) => accounts.declared[index]?.declaration.policy === undefined);
        findings.push(...refuseUnsaid(silent, access.grants));
    }
    return {
        access,
        unread: {
            policies: policies.unread,
            users: users.unread,
            groups: groups.unread,
            serviceAccounts: accounts.unread,
        },
    };
}
function createPartReader(parts, source, findings) {
    return (name, parse, nameKey) => {
        const value = parts.get(name) ?? [];
        const place = (0,finding/* below */.Gz)(source, name);
        if (!Array.isArray(value)) {
            findings.push((0,judgement/* error */.z3)('schema/type', place, `${(0,judgement/* quote */.hD)(name)} must be a list.`, 'Write a list.'));
            return { declared: [], unread: 'all' };
        }
        const entries = [...value.entries()];
        return (0,read_entries/* readEntries */.$2)(entries, source.file, findings, ([index, written], found) => {
            const at = (0,finding/* below */.Gz)(place, index);
            const { entry, findings: misplaced } = refuseMisplaced(written, name, at);
            found.push(...misplaced);
            const declaration = parse(entry, at, found);
            if (declaration !== undefined)
                return { source: at, declaration };
            return findText(entry, nameKey);
        });
    };
}
async function each({ declared }, findings, read) {
    const results = await Promise.all(declared.map(read));
    for (const result of results)
        findings.push(...result.findings);
    return results.map((result) => result.declared);
}
function refuseUnknown(keys, source) {
    const unknown = keys.filter((key) => !generated_keys/* accessKeys */.H.includes(key));
    return unknown.map((key) => {
        const otherwise = `Remove it; known here: ${generated_keys/* accessKeys */.H.join(', ')}.`;
        const mend = (0,suggestion/* suggestMend */.PL)(key, generated_keys/* accessKeys */.H, otherwise);
        return (0,judgement/* error */.z3)('schema/unknown-key', (0,finding/* below */.Gz)(source, key), `Unknown key ${(0,judgement/* quote */.hD)(key)}.`, mend);
    });
}
function findText(entry, key) {
    if (typeof entry !== 'object' || entry === null)
        return '';
    const value = new Map(Object.entries(entry)).get(key);
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: ./build/src/config/config-file.js
var config_file = __webpack_require__(9995);
;// CONCATENATED MODULE: ./build/src/config/read-declarations.js
/** Reads the configuration files and turns their entries into declarations. */








/** Never throws for what a file holds. */
async function readDeclarations(folders, policies, onAliases, now) {
    const { workspace, root, folder } = folders;
    const findings = [];
    const aliasFile = await (0,config_file/* readConfigFile */.R)(workspace, folder, 'mc_aliases');
    const aliases = (0,read_entries/* readAliases */.NH)(aliasFile, findings);
    if (isSound(aliasFile, aliases.declared, findings))
        onAliases({ root: (0,posix_.join)(workspace, root), aliases: aliases.declared });
    const [bucketFile, replicationFile, accessFile] = await Promise.all([
        (0,config_file/* readConfigFile */.R)(workspace, folder, 'buckets_definition'),
        (0,config_file/* readConfigFile */.R)(workspace, folder, 'replication_rules'),
        (0,config_file/* readConfigFile */.R)(workspace, folder, 'access'),
    ]);
    const needed = { buckets_definition: bucketFile, mc_aliases: aliasFile };
    for (const [name, file] of Object.entries(needed))
        if (!file)
            findings.push(missFile(folder, name));
    const present = [bucketFile, aliasFile, replicationFile, accessFile].filter((file) => file !== undefined);
    for (const file of present)
        findings.push(...file.findings, ...checkSecrets(file));
    const buckets = (0,read_entries/* readBuckets */.mm)(bucketFile, findings);
    const context = { policies, buckets: buckets.declared, workspace, now };
    const { access, unread: unreadAccess } = await readAccess(accessFile, context, findings);
    const readable = {
        root: (0,posix_.join)(workspace, root),
        aliases: aliases.declared,
        buckets: await resolvePolicies(buckets.declared, policies, findings),
        replication: readReplication(replicationFile, findings),
        replicationFile: { file: replicationFile?.file ?? `${folder}/replication_rules.json`, path: [] },
        access,
    };
    const unread = { aliases: aliases.unread, buckets: buckets.unread, access: unreadAccess };
    return { readable, unread, findings, files: present };
}
/** Nothing is sent to an address, and no key is used, that the alias file itself leaves in doubt. */
function isSound(file, aliases, findings) {
    const told = [...(file?.findings ?? []), ...findings, ...(0,check/* checkAliasFile */.T)(aliases)];
    return aliases.length > 0 && told.every(({ severity }) => severity !== 'error');
}
async function resolvePolicies(declared, policies, findings) {
    return Promise.all(declared.map(async (bucket) => {
        const resolved = await policies.resolve(bucket.declaration, bucket.source);
        findings.push(...resolved.findings);
        return { ...bucket, policy: resolved.policy };
    }));
}
/** A broken rule leaves no part of the file readable: rules are only judged together. */
function readReplication(parsed, findings) {
    if (parsed === undefined || !('value' in parsed))
        return undefined;
    return (0,schema_check/* parseReplication */.QU)(parsed.value, { file: parsed.file, path: [] }, findings);
}
/** The keys of an alias are judged by what they are; anything else by what it looks like. */
function checkSecrets({ file, value }) {
    const isKey = ({ source }) => /^(?:accessKey|secretKey)$/.test(String(source?.path.at(-1)));
    return (0,secret/* checkTexts */.Ri)(value, { file, path: [] }).filter((finding) => !isKey(finding));
}
function missFile(folder, name) {
    const file = `${folder}/${name}.json`;
    const mend = `Add ${(0,judgement/* quote */.hD)(file)}, or ${(0,judgement/* quote */.hD)(`${name}.yaml`)} in its place, or correct config-dir.`;
    return (0,judgement/* error */.z3)('file/missing', { file, path: [] }, `There is no ${(0,judgement/* quote */.hD)(file)}.`, mend);
}

;// CONCATENATED MODULE: ./build/src/config/load.js
/** From the files of a configuration to what they declare, with everything that is wrong with them. */











const envName = 'minio_cluster_vars.env';
/** Reads and judges a configuration; needs no server. Never throws for what a file holds. */
async function loadConfig(given) {
    const { workspace, configDir, onAliases, now = Date.now() } = given;
    const place = splitConfigDir(configDir);
    if (!place)
        return refuseFolder(workspace, configDir);
    const { root } = place;
    const folder = (0,posix_.join)(root, place.configFolder);
    const policies = createPolicyReader(workspace, root);
    const [declared, environment] = await Promise.all([
        readDeclarations({ workspace, root, folder }, policies, onAliases ?? (() => undefined), now),
        readEnvironment(workspace, (0,posix_.join)(folder, envName)),
    ]);
    const { readable } = declared;
    const [policyFiles, caFiles] = await Promise.all([
        policies.readAll(),
        (0,ca_file/* readCaFiles */.Y)(workspace, root, readable.aliases),
    ]);
    const findings = [
        ...declared.findings,
        ...policyFiles.flatMap(judgePolicyFile),
        ...(0,check/* checkDeclarations */.S)(readable, declared.unread),
        ...(0,access/* checkAccess */.x)(readable, declared.unread, environment.flatMap(listVariables)),
        ...caFiles.flatMap((file) => file.findings),
        ...environment.flatMap((file) => file.findings),
    ];
    const read = [...declared.files, ...policyFiles, ...environment];
    const contents = new Map([...read, ...caFiles].map(({ file, value }) => [file, value ?? null]));
    return { ...(await conclude(workspace, readable, findings, read)), contents };
}
/** Beside what each bucket that uses it says of it. */
function judgePolicyFile({ file, value, findings }) {
    return [...findings, ...(0,secret/* checkTexts */.Ri)(value, { file, path: [] })];
}
/**
 * The folder that declared paths are relative to, and the name of the configuration folder in it; both with
 * forward slashes. `undefined` for a folder that is not below the workspace.
 */
function splitConfigDir(configDir) {
    const folder = (0,posix_.normalize)(configDir.replaceAll('\\', '/')).replace(/\/$/, '');
    if ((0,read_file/* isEscaping */.RK)(folder) || folder === '.')
        return undefined;
    return { root: (0,posix_.dirname)(folder), configFolder: (0,posix_.basename)(folder) };
}
async function conclude(workspace, readable, findings, files) {
    const once = removeRepeats(findings);
    const located = once.length === 0 ? once : await locateFindings(workspace, once);
    const broken = located.some(({ severity }) => severity === 'error');
    return {
        desired: broken ? undefined : readable,
        readable,
        findings: (0,finding/* sortFindings */.Tc)(located),
        files: [...new Set(files.map(({ file }) => file))].sort(),
    };
}
/** The position-keeping parser is loaded only when something points into a file. */
async function locateFindings(workspace, findings) {
    const { createLocator } = await __webpack_require__.e(/* import() */ 1872).then(__webpack_require__.bind(__webpack_require__, 1872));
    return createLocator(workspace).locate(findings);
}
/** A policy file that many buckets use says the same of each. */
function removeRepeats(findings) {
    const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
    return [...seen.values()];
}
async function readEnvironment(workspace, file) {
    const read = await (0,read_file/* readText */.yR)(workspace, file);
    if (read.kind === 'missing')
        return [];
    if (read.kind === 'refused')
        return [{ file, findings: [read.finding] }];
    const parsed = (0,env_file/* parseEnvFile */.FO)(file, read.text);
    return [{ file, value: read.text, findings: [...parsed.findings, ...(0,env_file/* checkEnvFile */.yk)(parsed)] }];
}
function listVariables({ file, value }) {
    return typeof value === 'string' ? (0,env_file/* parseEnvFile */.FO)(file, value).variables : [];
}
function refuseFolder(workspace, configDir) {
    const message = `The configuration folder ${(0,judgement/* quote */.hD)(configDir)} must lie below the top of the repository.`;
    const source = { file: configDir, path: [] };
    const finding = (0,judgement/* error */.z3)('file/outside', source, message, 'Use a folder such as config.');
    const readable = {
        root: workspace,
        aliases: [],
        buckets: [],
        replication: undefined,
        replicationFile: source,
        access: undefined,
    };
    return { desired: undefined, readable, findings: [finding], files: [], contents: new Map() };
}


/***/ }),

/***/ 2293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ isYaml),
  r: () => (/* binding */ parseText)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/src/config/position.js
var position = __webpack_require__(8881);
// EXTERNAL MODULE: ./build/src/config/structure.js
var structure = __webpack_require__(5653);
// EXTERNAL MODULE: ./build/src/config/syntax-error.js
var syntax_error = __webpack_require__(5270);
;// CONCATENATED MODULE: ./build/src/config/parse-json.js
/** Strict JSON, fast; a slower parser is asked only why a text is not JSON. */




const strict = { disallowComments: true, allowTrailingComma: false };
const tolerant = { disallowComments: false, allowTrailingComma: true };
/** The parser's codes, in words: what is wrong, how to mend it. */
const problems = {
    InvalidSymbol: ['This is no JSON value.', 'Put text in double quotes.'],
    InvalidNumberFormat: ['This is no JSON number.', 'Write digits only, or quote it.'],
    PropertyNameExpected: [
        'A key in double quotes is expected here.',
        'Quote the key, or remove a comma too many.',
    ],
    ValueExpected: ['A value is expected here.', 'Add it, or remove a comma too many.'],
    ColonExpected: ['A colon is expected here.', 'Add ":" between key and value.'],
    CommaExpected: ['A comma is expected here.', 'Add "," between two entries.'],
    CloseBraceExpected: ['An object is not closed.', 'Add "}".'],
    CloseBracketExpected: ['A list is not closed.', 'Add "]".'],
    EndOfFileExpected: ['Something follows the end of the value.', 'Remove it.'],
    UnexpectedEndOfComment: ['A comment is not closed.', 'Remove the comment.'],
    UnexpectedEndOfString: ['A text is not closed.', "Add '\"' on the same line."],
    UnexpectedEndOfNumber: ['A number is not finished.', 'Add the missing digits.'],
    InvalidUnicode: ['This is no \\u escape.', 'Write \\u and four hexadecimal digits.'],
    InvalidEscapeCharacter: ['This is no JSON escape.', 'Write "\\\\" for a backslash.'],
    InvalidCharacter: ['This character is not allowed here.', 'Remove or escape it.'],
};
/** Comments and trailing commas are errors, but do not hide what else is wrong. Never throws. */
function parseJson(file, text) {
    const locate = (0,position/* createPositionFinder */.Q)(text);
    const scan = (0,structure/* scanBrackets */.H9)(text);
    if (scan.tooDeepAt !== undefined) {
        const finding = (0,structure/* refuseDepth */.ko)(file);
        return { file, findings: [{ ...finding, source: { file, path: [], ...locate(scan.tooDeepAt) } }] };
    }
    const errors = (0,syntax_error/* collectSyntaxErrors */.j)(file, locate);
    const value = parseStrictly(text);
    if (value === undefined)
        return explainFailure(file, text, errors);
    const keys = (0,structure/* inspectKeys */.jc)(value, file);
    if (keys.count !== scan.colons)
        findDuplicateKeys(text, errors);
    // Nothing is made of a value with an unsafe key: it would only be told of a second time.
    const safe = keys.findings.length === 0;
    return { file, ...(safe && { value }), findings: [...errors.findings, ...keys.findings] };
}
function parseStrictly(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function explainFailure(file, text, errors) {
    try {
        (0,main.visit)(text, { onError: (code, offset) => addError(errors, code, offset) }, strict);
        if (errors.findings.length === 0) {
            errors.add('syntax/json', 0, 'The file is not valid JSON.', 'Check it with a JSON editor.');
        }
        const left = [];
        const value = (0,main.parse)(text, left, tolerant);
        if (left.length > 0)
            return { file, findings: errors.findings };
        findDuplicateKeys(text, errors);
        return { file, value, findings: [...errors.findings, ...(0,structure/* inspectKeys */.jc)(value, file).findings] };
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        return { file, findings: [(0,structure/* refuseDepth */.ko)(file)] };
    }
}
function addError(errors, code, offset) {
    const name = (0,main.printParseErrorCode)(code);
    if (name === 'InvalidCommentToken') {
        const mend = 'Remove the comment, or keep the file as .yaml, where comments begin with "#".';
        errors.add('syntax/comment', offset, 'JSON has no comments.', mend);
        return;
    }
    const [message, mend] = problems[name] ?? ['This is not valid JSON.', 'Check it with a JSON editor.'];
    errors.add('syntax/json', offset, message, mend);
}
function findDuplicateKeys(text, errors) {
    const open = [];
    (0,main.visit)(text, {
        onObjectBegin: () => void open.push(new Set()),
        onObjectEnd: () => void open.pop(),
        onObjectProperty: (key, offset) => {
            if (open.at(-1)?.has(key))
                (0,syntax_error/* addDuplicate */.d)(errors, key, offset);
            open.at(-1)?.add(key);
        },
    }, tolerant);
}

;// CONCATENATED MODULE: ./build/src/config/parse-text.js

/** Never throws, and ends for any text. YAML where the name says so, else strict JSON. */
async function parseText(file, text) {
    if (!isYaml(file))
        return parseJson(file, text);
    // Most runs meet no YAML; its parser takes longer to load than they take.
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6463)]).then(__webpack_require__.bind(__webpack_require__, 6463));
    return parseYaml(file, text);
}
function isYaml(file) {
    return file.endsWith('.yaml') || file.endsWith('.yml');
}


/***/ }),

/***/ 2593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fillPlaceholders)
/* harmony export */ });
/** `{{NAME}}` in policy files, filled from what the bucket declares; never from the environment. */
const pattern = /\{\{\s*([A-Za-z0-9_]+)\s*\}\}/g;
const whole = new RegExp(`^${pattern.source}$`);
/**
 * Fills placeholders inside the texts of parsed JSON; keys are left alone. What is filled in is not read
 * again. A text in a list that is nothing but a placeholder takes a list value's elements in its place.
 */
function fillPlaceholders(value, values) {
    const filler = new Filler(values);
    const filled = filler.fill(value);
    return {
        value: filled,
        unresolved: [...filler.unresolved].sort(),
        misplaced: [...filler.misplaced].sort(),
        used: [...filler.used].sort(),
    };
}
class Filler {
    unresolved = new Set();
    misplaced = new Set();
    used = new Set();
    values;
    constructor(values) {
        this.values = new Map(Object.entries(values));
    }
    fill(value) {
        if (typeof value === 'string')
            return this.fillText(value);
        if (Array.isArray(value))
            return value.flatMap((item) => this.fillEntry(item));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fill(item)]));
    }
    fillEntry(item) {
        if (typeof item !== 'string')
            return [this.fill(item)];
        const name = whole.exec(item)?.[1];
        const list = name === undefined ? undefined : this.values.get(name);
        if (name === undefined || typeof list === 'string' || list === undefined)
            return [this.fillText(item)];
        this.used.add(name);
        return [...list];
    }
    fillText(text) {
        return text.replace(pattern, (written, name) => {
            const value = this.values.get(name);
            if (value === undefined)
                this.unresolved.add(name);
            else if (typeof value !== 'string')
                this.misplaced.add(name);
            else
                return this.note(name, value);
            return written;
        });
    }
    note(name, value) {
        this.used.add(name);
        return value;
    }
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkValues),
/* harmony export */   i: () => (/* binding */ describeUnused)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(233);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9419);
/** What a policy file's placeholders are filled with, against what stands in it. */



/** `given` are the names of the values that are written. */
function checkValues(given, { unresolved, misplaced, used }, { owner, policy, named, values }) {
    const key = (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(String(values.path.at(-1)));
    const unused = given.filter((name) => !used.includes(name) && !misplaced.includes(name));
    return [
        ...unresolved.map((missing) => {
            const message = `{{${missing}}} in ${policy} has no value for ${owner}.`;
            const mend = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestMend */ .PL)(missing, given, `Add ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(missing)} to ${key} of it.`);
            return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('placeholder/unresolved', named, message, mend);
        }),
        ...misplaced.map((list) => {
            const message = `{{${list}}} stands in ${policy} where a list cannot be filled in.`;
            const mend = 'Write one text as its value, or let the placeholder be an entry of a list.';
            return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('placeholder/list', (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(values, list), message, mend);
        }),
        ...unused.map((name) => describeUnused(name, (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(values, name), policy)),
    ];
}
function describeUnused(key, place, policy) {
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('placeholder/unused', place, `No {{${key}}} is filled in from it in ${policy}.`, 'Remove it.');
}


/***/ }),

/***/ 8881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createPositionFinder)
/* harmony export */ });
/** Finds line and column, both from 1, of offsets in one text. The text is read once. */
function createPositionFinder(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        const line = countStarts(starts, offset);
        return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
    };
}
/** How many of the sorted starts are at or before the offset. */
function countStarts(starts, offset) {
    let low = 1;
    let high = starts.length;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle - 1] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 8891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   NH: () => (/* binding */ readAliases),
/* harmony export */   ei: () => (/* binding */ refuseTop),
/* harmony export */   mm: () => (/* binding */ readBuckets)
/* harmony export */ });
/* unused harmony export findName */
/* harmony import */ var _env_prefix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6352);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9419);
/* harmony import */ var _schema_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5239);
/** The entries of a file, one by one: a broken one leaves the others readable. */



/** Adds to `findings` what is wrong with the file. */
function readAliases(parsed, findings) {
    if (parsed === undefined || !('value' in parsed))
        return { declared: [], unread: 'all' };
    const { file, value } = parsed;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return refuseTop(file, 'an object of aliases', findings);
    }
    const entries = Object.entries(value).filter(([name]) => name !== '$schema');
    if (entries.length === 0)
        return refuseNone(file, findings);
    return readEntries(entries, file, findings, ([name, entry], found) => {
        const source = { file, path: [name] };
        const declaration = (0,_schema_check_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAlias */ .sj)(entry, source, found);
        if (declaration === undefined)
            return name;
        return { name, source, declaration, envPrefix: (0,_env_prefix_js__WEBPACK_IMPORTED_MODULE_2__/* .deriveEnvPrefix */ .dU)(name, declaration) };
    });
}
/** Adds to `findings` what is wrong with the file. Policies are not looked at. */
function readBuckets(parsed, findings) {
    if (parsed === undefined || !('value' in parsed))
        return { declared: [], unread: 'all' };
    const { file, value } = parsed;
    if (!Array.isArray(value))
        return refuseTop(file, 'a list of buckets', findings);
    const entries = [...value.entries()];
    return readEntries(entries, file, findings, ([index, entry], found) => {
        const source = { file, path: [index] };
        const declaration = (0,_schema_check_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBucket */ .W5)(entry, source, found);
        return declaration === undefined ? findName(entry) : { name: declaration.name, source, declaration };
    });
}
/** `read` gives the declaration, or the name of what could not be read. */
function readEntries(entries, file, findings, read) {
    const found = [];
    const declared = [];
    const unread = new Set();
    let stopped = false;
    for (const [index, entry] of entries.entries()) {
        stopped = found.length >= _schema_check_js__WEBPACK_IMPORTED_MODULE_1__/* .maxFormErrors */ .yy;
        if (stopped) {
            found.push((0,_schema_check_js__WEBPACK_IMPORTED_MODULE_1__/* .stopHere */ .B5)(file, entries.length - index, 'entries that were not checked'));
            break;
        }
        const result = read(entry, found);
        if (typeof result === 'string')
            unread.add(result);
        else
            declared.push(result);
    }
    for (const finding of found)
        findings.push(finding);
    return { declared, unread: stopped ? 'all' : unread };
}
/** What an entry calls itself; empty when it says nothing of the kind. */
function findName(entry) {
    const named = typeof entry === 'object' && entry !== null && 'name' in entry;
    return named && typeof entry.name === 'string' ? entry.name : '';
}
/** Then nothing would be done anywhere, and every run would be content. */
function refuseNone(file, findings) {
    const mend = 'Add an alias with the "url" of a server.';
    findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('alias/none', { file, path: [] }, 'The file names no server.', mend));
    return { declared: [], unread: 'all' };
}
function refuseTop(file, wanted, findings) {
    const message = `The file must hold ${wanted}.`;
    findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('schema/type', { file, path: [] }, message, `Write ${wanted}.`));
    return { declared: [], unread: 'all' };
}


/***/ }),

/***/ 5239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yy: () => (/* binding */ maxFormErrors),
  sj: () => (/* binding */ parseAlias),
  W5: () => (/* binding */ parseBucket),
  qb: () => (/* binding */ parseGrant),
  hb: () => (/* binding */ parseGroup),
  VT: () => (/* binding */ parseIamPolicy),
  QU: () => (/* binding */ parseReplication),
  YA: () => (/* binding */ parseServiceAccount),
  tN: () => (/* binding */ parseUser),
  B5: () => (/* binding */ stopHere)
});

// EXTERNAL MODULE: ./build/src/config/generated/keys.js
var keys = __webpack_require__(5080);
;// CONCATENATED MODULE: ./build/src/config/generated/validators.js
// @ts-nocheck
// Generated from schemas/ by scripts/generate.ts. Do not edit.

const validateBucket = validate23;
const schema32 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string" }, "versioning": { "type": "boolean" }, "objectLocking": { "type": "boolean" }, "defaultPolicyFile": { "type": ["string", "null"] }, "policyValues": { "type": "object", "additionalProperties": { "type": ["string", "array"], "items": { "type": "string" } } }, "sites": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "region": { "type": "string", "minLength": 1 }, "excludedPrefixes": { "type": ["array", "null"], "items": { "type": "string" }, "maxItems": 10 }, "excludeFolders": { "type": "boolean" }, "retention": { "anyOf": [{ "$ref": "#/$defs/RetentionDeclaration" }, { "type": "null" }] }, "lifecycle": { "type": ["array", "null"], "items": { "$ref": "#/$defs/LifecycleRuleDeclaration" }, "maxItems": 1000 }, "quota": { "type": ["integer", "string", "null"], "minimum": 1 }, "encryption": { "anyOf": [{ "$ref": "#/$defs/EncryptionDeclaration" }, { "type": "null" }] }, "tags": { "type": ["object", "null"], "additionalProperties": { "type": "string" } }, "notifications": { "type": ["array", "null"], "items": { "$ref": "#/$defs/NotificationDeclaration" } }, "cors": { "type": ["array", "null"], "items": { "$ref": "#/$defs/CorsRuleDeclaration" }, "maxItems": 100 }, "purpose": { "type": "string" }, "layout": { "type": "array", "items": { "type": "string" } }, "public": { "enum": ["read", "write", "read-write"] }, "state": { "enum": ["present", "absent"] } } };
const schema33 = { "type": "object", "additionalProperties": false, "required": ["mode"], "properties": { "mode": { "enum": ["GOVERNANCE", "COMPLIANCE"] }, "days": { "type": "integer", "minimum": 1, "maximum": 36500 }, "years": { "type": "integer", "minimum": 1, "maximum": 100 } } };
const schema34 = { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 255 }, "status": { "enum": ["Enabled", "Disabled"] }, "filter": { "type": "object", "additionalProperties": false, "properties": { "prefix": { "type": "string" }, "tags": { "type": "object", "additionalProperties": { "type": "string" } }, "objectSizeGreaterThan": { "type": "integer", "minimum": 1 }, "objectSizeLessThan": { "type": "integer", "minimum": 1 } } }, "expiration": { "type": "object", "additionalProperties": false, "properties": { "days": { "type": "integer", "minimum": 1, "maximum": 2147483647 }, "date": { "type": "string" }, "expiredObjectDeleteMarker": { "type": "boolean" }, "expiredObjectAllVersions": { "type": "boolean" } } }, "delMarkerExpiration": { "type": "object", "additionalProperties": false, "required": ["days"], "properties": { "days": { "type": "integer", "minimum": 1, "maximum": 2147483647 } } }, "noncurrentVersionExpiration": { "type": "object", "additionalProperties": false, "properties": { "noncurrentDays": { "type": "integer", "minimum": 1, "maximum": 2147483647 }, "newerNoncurrentVersions": { "type": "integer", "minimum": 1 } } }, "transition": { "type": "object", "additionalProperties": false, "required": ["storageClass"], "properties": { "days": { "type": "integer", "minimum": 0 }, "date": { "type": "string" }, "storageClass": { "type": "string", "minLength": 1 } } }, "noncurrentVersionTransition": { "type": "object", "additionalProperties": false, "required": ["noncurrentDays", "storageClass"], "properties": { "noncurrentDays": { "type": "integer", "minimum": 0 }, "storageClass": { "type": "string", "minLength": 1 } } }, "abortIncompleteMultipartUpload": { "type": "object", "additionalProperties": false, "required": ["daysAfterInitiation"], "properties": { "daysAfterInitiation": { "type": "integer", "minimum": 1, "maximum": 2147483647 } } } } };
const schema35 = { "type": "object", "additionalProperties": false, "required": ["sseAlgorithm"], "properties": { "sseAlgorithm": { "enum": ["AES256", "aws:kms"] }, "kmsMasterKeyId": { "type": "string", "minLength": 1 } } };
const schema36 = { "type": "object", "additionalProperties": false, "required": ["arn", "events"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 255 }, "arn": { "type": "string", "minLength": 1 }, "events": { "type": "array", "items": { "enum": ["s3:ObjectAccessed:*", "s3:ObjectAccessed:Get", "s3:ObjectAccessed:GetRetention", "s3:ObjectAccessed:GetLegalHold", "s3:ObjectAccessed:Head", "s3:ObjectAccessed:Attributes", "s3:ObjectCreated:*", "s3:ObjectCreated:CompleteMultipartUpload", "s3:ObjectCreated:Copy", "s3:ObjectCreated:Post", "s3:ObjectCreated:Put", "s3:ObjectCreated:PutRetention", "s3:ObjectCreated:PutLegalHold", "s3:ObjectCreated:PutTagging", "s3:ObjectCreated:DeleteTagging", "s3:ObjectRemoved:*", "s3:ObjectRemoved:Delete", "s3:ObjectRemoved:DeleteMarkerCreated", "s3:ObjectRemoved:DeleteAllVersions", "s3:ObjectRemoved:NoOP", "s3:BucketCreated:*", "s3:BucketRemoved:*", "s3:Replication:*", "s3:Replication:OperationFailedReplication", "s3:Replication:OperationCompletedReplication", "s3:Replication:OperationMissedThreshold", "s3:Replication:OperationReplicatedAfterThreshold", "s3:Replication:OperationNotTracked", "s3:ObjectRestore:*", "s3:ObjectRestore:Post", "s3:ObjectRestore:Completed", "s3:ObjectTransition:*", "s3:ObjectTransition:Failed", "s3:ObjectTransition:Complete", "s3:Scanner:*", "s3:Scanner:ManyVersions", "s3:Scanner:LargeVersions", "s3:Scanner:BigPrefix", "s3:LifecycleDelMarkerExpiration:Delete"] }, "minItems": 1 }, "prefix": { "type": "string" }, "suffix": { "type": "string" } } };
const schema37 = { "type": "object", "additionalProperties": false, "required": ["allowedOrigins", "allowedMethods"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 255 }, "allowedOrigins": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "allowedMethods": { "type": "array", "items": { "enum": ["GET", "PUT", "POST", "DELETE", "HEAD"] }, "minItems": 1 }, "allowedHeaders": { "type": "array", "items": { "type": "string" } }, "exposeHeaders": { "type": "array", "items": { "type": "string" } }, "maxAgeSeconds": { "type": "integer", "minimum": 0 } } };
const func1 = Object.prototype.hasOwnProperty;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema32.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.versioning !== undefined) {
            if (typeof data.versioning !== "boolean") {
                const err3 = { instancePath: instancePath + "/versioning", schemaPath: "#/properties/versioning/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.objectLocking !== undefined) {
            if (typeof data.objectLocking !== "boolean") {
                const err4 = { instancePath: instancePath + "/objectLocking", schemaPath: "#/properties/objectLocking/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.defaultPolicyFile !== undefined) {
            let data3 = data.defaultPolicyFile;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err5 = { instancePath: instancePath + "/defaultPolicyFile", schemaPath: "#/properties/defaultPolicyFile/type", keyword: "type", params: { type: schema32.properties.defaultPolicyFile.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.policyValues !== undefined) {
            let data4 = data.policyValues;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                for (const key1 in data4) {
                    let data5 = data4[key1];
                    if ((typeof data5 !== "string") && (!(Array.isArray(data5)))) {
                        const err6 = { instancePath: instancePath + "/policyValues/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policyValues/additionalProperties/type", keyword: "type", params: { type: schema32.properties.policyValues.additionalProperties.type }, message: "must be string,array" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if (Array.isArray(data5)) {
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            if (typeof data5[i0] !== "string") {
                                const err7 = { instancePath: instancePath + "/policyValues/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/policyValues/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/policyValues", schemaPath: "#/properties/policyValues/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.sites !== undefined) {
            let data7 = data.sites;
            if (Array.isArray(data7)) {
                if (data7.length < 1) {
                    const err9 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                const len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data7[i1] !== "string") {
                        const err10 = { instancePath: instancePath + "/sites/" + i1, schemaPath: "#/properties/sites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.region !== undefined) {
            let data9 = data.region;
            if (typeof data9 === "string") {
                if (data9.length < 1) {
                    const err12 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.excludedPrefixes !== undefined) {
            let data10 = data.excludedPrefixes;
            if ((!(Array.isArray(data10))) && (data10 !== null)) {
                const err14 = { instancePath: instancePath + "/excludedPrefixes", schemaPath: "#/properties/excludedPrefixes/type", keyword: "type", params: { type: schema32.properties.excludedPrefixes.type }, message: "must be array,null" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (Array.isArray(data10)) {
                if (data10.length > 10) {
                    const err15 = { instancePath: instancePath + "/excludedPrefixes", schemaPath: "#/properties/excludedPrefixes/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                const len2 = data10.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data10[i2] !== "string") {
                        const err16 = { instancePath: instancePath + "/excludedPrefixes/" + i2, schemaPath: "#/properties/excludedPrefixes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.excludeFolders !== undefined) {
            if (typeof data.excludeFolders !== "boolean") {
                const err17 = { instancePath: instancePath + "/excludeFolders", schemaPath: "#/properties/excludeFolders/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.retention !== undefined) {
            let data13 = data.retention;
            const _errs30 = errors;
            let valid8 = false;
            const _errs31 = errors;
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.mode === undefined) {
                    const err18 = { instancePath: instancePath + "/retention", schemaPath: "#/$defs/RetentionDeclaration/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property '" + "mode" + "'" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                for (const key2 in data13) {
                    if (!(((key2 === "mode") || (key2 === "days")) || (key2 === "years"))) {
                        const err19 = { instancePath: instancePath + "/retention", schemaPath: "#/$defs/RetentionDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data13.mode !== undefined) {
                    let data14 = data13.mode;
                    if (!((data14 === "GOVERNANCE") || (data14 === "COMPLIANCE"))) {
                        const err20 = { instancePath: instancePath + "/retention/mode", schemaPath: "#/$defs/RetentionDeclaration/properties/mode/enum", keyword: "enum", params: { allowedValues: schema33.properties.mode.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                if (data13.days !== undefined) {
                    let data15 = data13.days;
                    if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                        const err21 = { instancePath: instancePath + "/retention/days", schemaPath: "#/$defs/RetentionDeclaration/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                    if ((typeof data15 == "number") && (isFinite(data15))) {
                        if (data15 > 36500 || isNaN(data15)) {
                            const err22 = { instancePath: instancePath + "/retention/days", schemaPath: "#/$defs/RetentionDeclaration/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, message: "must be <= 36500" };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                        if (data15 < 1 || isNaN(data15)) {
                            const err23 = { instancePath: instancePath + "/retention/days", schemaPath: "#/$defs/RetentionDeclaration/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                }
                if (data13.years !== undefined) {
                    let data16 = data13.years;
                    if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                        const err24 = { instancePath: instancePath + "/retention/years", schemaPath: "#/$defs/RetentionDeclaration/properties/years/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                    if ((typeof data16 == "number") && (isFinite(data16))) {
                        if (data16 > 100 || isNaN(data16)) {
                            const err25 = { instancePath: instancePath + "/retention/years", schemaPath: "#/$defs/RetentionDeclaration/properties/years/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        if (data16 < 1 || isNaN(data16)) {
                            const err26 = { instancePath: instancePath + "/retention/years", schemaPath: "#/$defs/RetentionDeclaration/properties/years/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/retention", schemaPath: "#/$defs/RetentionDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
            var _valid0 = _errs31 === errors;
            valid8 = valid8 || _valid0;
            const _errs40 = errors;
            if (data13 !== null) {
                const err28 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            var _valid0 = _errs40 === errors;
            valid8 = valid8 || _valid0;
            if (!valid8) {
                const err29 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
            else {
                errors = _errs30;
                if (vErrors !== null) {
                    if (_errs30) {
                        vErrors.length = _errs30;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.lifecycle !== undefined) {
            let data17 = data.lifecycle;
            if ((!(Array.isArray(data17))) && (data17 !== null)) {
                const err30 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/type", keyword: "type", params: { type: schema32.properties.lifecycle.type }, message: "must be array,null" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            if (Array.isArray(data17)) {
                if (data17.length > 1000) {
                    const err31 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                const len3 = data17.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data18 = data17[i3];
                    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                        for (const key3 in data18) {
                            if (!(func1.call(schema34.properties, key3))) {
                                const err32 = { instancePath: instancePath + "/lifecycle/" + i3, schemaPath: "#/$defs/LifecycleRuleDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                        if (data18.id !== undefined) {
                            let data19 = data18.id;
                            if (typeof data19 === "string") {
                                if (data19.length > 255) {
                                    const err33 = { instancePath: instancePath + "/lifecycle/" + i3 + "/id", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err33];
                                    }
                                    else {
                                        vErrors.push(err33);
                                    }
                                    errors++;
                                }
                                if (data19.length < 1) {
                                    const err34 = { instancePath: instancePath + "/lifecycle/" + i3 + "/id", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err35 = { instancePath: instancePath + "/lifecycle/" + i3 + "/id", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                        if (data18.status !== undefined) {
                            let data20 = data18.status;
                            if (!((data20 === "Enabled") || (data20 === "Disabled"))) {
                                const err36 = { instancePath: instancePath + "/lifecycle/" + i3 + "/status", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/status/enum", keyword: "enum", params: { allowedValues: schema34.properties.status.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        if (data18.filter !== undefined) {
                            let data21 = data18.filter;
                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                for (const key4 in data21) {
                                    if (!((((key4 === "prefix") || (key4 === "tags")) || (key4 === "objectSizeGreaterThan")) || (key4 === "objectSizeLessThan"))) {
                                        const err37 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err37];
                                        }
                                        else {
                                            vErrors.push(err37);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.prefix !== undefined) {
                                    if (typeof data21.prefix !== "string") {
                                        const err38 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter/prefix", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err38];
                                        }
                                        else {
                                            vErrors.push(err38);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.tags !== undefined) {
                                    let data23 = data21.tags;
                                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                        for (const key5 in data23) {
                                            if (typeof data23[key5] !== "string") {
                                                const err39 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/properties/tags/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err39];
                                                }
                                                else {
                                                    vErrors.push(err39);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err40 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter/tags", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/properties/tags/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                            vErrors = [err40];
                                        }
                                        else {
                                            vErrors.push(err40);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.objectSizeGreaterThan !== undefined) {
                                    let data25 = data21.objectSizeGreaterThan;
                                    if (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) {
                                        const err41 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter/objectSizeGreaterThan", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/properties/objectSizeGreaterThan/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err41];
                                        }
                                        else {
                                            vErrors.push(err41);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data25 == "number") && (isFinite(data25))) {
                                        if (data25 < 1 || isNaN(data25)) {
                                            const err42 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter/objectSizeGreaterThan", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/properties/objectSizeGreaterThan/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                                vErrors = [err42];
                                            }
                                            else {
                                                vErrors.push(err42);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data21.objectSizeLessThan !== undefined) {
                                    let data26 = data21.objectSizeLessThan;
                                    if (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) {
                                        const err43 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter/objectSizeLessThan", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/properties/objectSizeLessThan/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err43];
                                        }
                                        else {
                                            vErrors.push(err43);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data26 == "number") && (isFinite(data26))) {
                                        if (data26 < 1 || isNaN(data26)) {
                                            const err44 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter/objectSizeLessThan", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/properties/objectSizeLessThan/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                                vErrors = [err44];
                                            }
                                            else {
                                                vErrors.push(err44);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                const err45 = { instancePath: instancePath + "/lifecycle/" + i3 + "/filter", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/filter/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                        }
                        if (data18.expiration !== undefined) {
                            let data27 = data18.expiration;
                            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                for (const key6 in data27) {
                                    if (!((((key6 === "days") || (key6 === "date")) || (key6 === "expiredObjectDeleteMarker")) || (key6 === "expiredObjectAllVersions"))) {
                                        const err46 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err46];
                                        }
                                        else {
                                            vErrors.push(err46);
                                        }
                                        errors++;
                                    }
                                }
                                if (data27.days !== undefined) {
                                    let data28 = data27.days;
                                    if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                                        const err47 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data28 == "number") && (isFinite(data28))) {
                                        if (data28 > 2147483647 || isNaN(data28)) {
                                            const err48 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                                            if (vErrors === null) {
                                                vErrors = [err48];
                                            }
                                            else {
                                                vErrors.push(err48);
                                            }
                                            errors++;
                                        }
                                        if (data28 < 1 || isNaN(data28)) {
                                            const err49 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                                vErrors = [err49];
                                            }
                                            else {
                                                vErrors.push(err49);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data27.date !== undefined) {
                                    if (typeof data27.date !== "string") {
                                        const err50 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration/date", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err50];
                                        }
                                        else {
                                            vErrors.push(err50);
                                        }
                                        errors++;
                                    }
                                }
                                if (data27.expiredObjectDeleteMarker !== undefined) {
                                    if (typeof data27.expiredObjectDeleteMarker !== "boolean") {
                                        const err51 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration/expiredObjectDeleteMarker", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/expiredObjectDeleteMarker/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                        if (vErrors === null) {
                                            vErrors = [err51];
                                        }
                                        else {
                                            vErrors.push(err51);
                                        }
                                        errors++;
                                    }
                                }
                                if (data27.expiredObjectAllVersions !== undefined) {
                                    if (typeof data27.expiredObjectAllVersions !== "boolean") {
                                        const err52 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration/expiredObjectAllVersions", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/properties/expiredObjectAllVersions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                        if (vErrors === null) {
                                            vErrors = [err52];
                                        }
                                        else {
                                            vErrors.push(err52);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err53 = { instancePath: instancePath + "/lifecycle/" + i3 + "/expiration", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/expiration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err53];
                                }
                                else {
                                    vErrors.push(err53);
                                }
                                errors++;
                            }
                        }
                        if (data18.delMarkerExpiration !== undefined) {
                            let data32 = data18.delMarkerExpiration;
                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                if (data32.days === undefined) {
                                    const err54 = { instancePath: instancePath + "/lifecycle/" + i3 + "/delMarkerExpiration", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/required", keyword: "required", params: { missingProperty: "days" }, message: "must have required property '" + "days" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err54];
                                    }
                                    else {
                                        vErrors.push(err54);
                                    }
                                    errors++;
                                }
                                for (const key7 in data32) {
                                    if (!(key7 === "days")) {
                                        const err55 = { instancePath: instancePath + "/lifecycle/" + i3 + "/delMarkerExpiration", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err55];
                                        }
                                        else {
                                            vErrors.push(err55);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.days !== undefined) {
                                    let data33 = data32.days;
                                    if (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) {
                                        const err56 = { instancePath: instancePath + "/lifecycle/" + i3 + "/delMarkerExpiration/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err56];
                                        }
                                        else {
                                            vErrors.push(err56);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data33 == "number") && (isFinite(data33))) {
                                        if (data33 > 2147483647 || isNaN(data33)) {
                                            const err57 = { instancePath: instancePath + "/lifecycle/" + i3 + "/delMarkerExpiration/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                                            if (vErrors === null) {
                                                vErrors = [err57];
                                            }
                                            else {
                                                vErrors.push(err57);
                                            }
                                            errors++;
                                        }
                                        if (data33 < 1 || isNaN(data33)) {
                                            const err58 = { instancePath: instancePath + "/lifecycle/" + i3 + "/delMarkerExpiration/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                                vErrors = [err58];
                                            }
                                            else {
                                                vErrors.push(err58);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                const err59 = { instancePath: instancePath + "/lifecycle/" + i3 + "/delMarkerExpiration", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/delMarkerExpiration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err59];
                                }
                                else {
                                    vErrors.push(err59);
                                }
                                errors++;
                            }
                        }
                        if (data18.noncurrentVersionExpiration !== undefined) {
                            let data34 = data18.noncurrentVersionExpiration;
                            if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                for (const key8 in data34) {
                                    if (!((key8 === "noncurrentDays") || (key8 === "newerNoncurrentVersions"))) {
                                        const err60 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionExpiration", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err60];
                                        }
                                        else {
                                            vErrors.push(err60);
                                        }
                                        errors++;
                                    }
                                }
                                if (data34.noncurrentDays !== undefined) {
                                    let data35 = data34.noncurrentDays;
                                    if (!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) {
                                        const err61 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionExpiration/noncurrentDays", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/properties/noncurrentDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err61];
                                        }
                                        else {
                                            vErrors.push(err61);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data35 == "number") && (isFinite(data35))) {
                                        if (data35 > 2147483647 || isNaN(data35)) {
                                            const err62 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionExpiration/noncurrentDays", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/properties/noncurrentDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                                            if (vErrors === null) {
                                                vErrors = [err62];
                                            }
                                            else {
                                                vErrors.push(err62);
                                            }
                                            errors++;
                                        }
                                        if (data35 < 1 || isNaN(data35)) {
                                            const err63 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionExpiration/noncurrentDays", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/properties/noncurrentDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                                vErrors = [err63];
                                            }
                                            else {
                                                vErrors.push(err63);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data34.newerNoncurrentVersions !== undefined) {
                                    let data36 = data34.newerNoncurrentVersions;
                                    if (!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) {
                                        const err64 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionExpiration/newerNoncurrentVersions", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/properties/newerNoncurrentVersions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err64];
                                        }
                                        else {
                                            vErrors.push(err64);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data36 == "number") && (isFinite(data36))) {
                                        if (data36 < 1 || isNaN(data36)) {
                                            const err65 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionExpiration/newerNoncurrentVersions", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/properties/newerNoncurrentVersions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                                vErrors = [err65];
                                            }
                                            else {
                                                vErrors.push(err65);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                const err66 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionExpiration", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionExpiration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                        if (data18.transition !== undefined) {
                            let data37 = data18.transition;
                            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                if (data37.storageClass === undefined) {
                                    const err67 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/required", keyword: "required", params: { missingProperty: "storageClass" }, message: "must have required property '" + "storageClass" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err67];
                                    }
                                    else {
                                        vErrors.push(err67);
                                    }
                                    errors++;
                                }
                                for (const key9 in data37) {
                                    if (!(((key9 === "days") || (key9 === "date")) || (key9 === "storageClass"))) {
                                        const err68 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err68];
                                        }
                                        else {
                                            vErrors.push(err68);
                                        }
                                        errors++;
                                    }
                                }
                                if (data37.days !== undefined) {
                                    let data38 = data37.days;
                                    if (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) {
                                        const err69 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err69];
                                        }
                                        else {
                                            vErrors.push(err69);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data38 == "number") && (isFinite(data38))) {
                                        if (data38 < 0 || isNaN(data38)) {
                                            const err70 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition/days", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            if (vErrors === null) {
                                                vErrors = [err70];
                                            }
                                            else {
                                                vErrors.push(err70);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data37.date !== undefined) {
                                    if (typeof data37.date !== "string") {
                                        const err71 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition/date", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err71];
                                        }
                                        else {
                                            vErrors.push(err71);
                                        }
                                        errors++;
                                    }
                                }
                                if (data37.storageClass !== undefined) {
                                    let data40 = data37.storageClass;
                                    if (typeof data40 === "string") {
                                        if (data40.length < 1) {
                                            const err72 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition/storageClass", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/properties/storageClass/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err72];
                                            }
                                            else {
                                                vErrors.push(err72);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err73 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition/storageClass", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/properties/storageClass/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err73];
                                        }
                                        else {
                                            vErrors.push(err73);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err74 = { instancePath: instancePath + "/lifecycle/" + i3 + "/transition", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/transition/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                        if (data18.noncurrentVersionTransition !== undefined) {
                            let data41 = data18.noncurrentVersionTransition;
                            if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                if (data41.noncurrentDays === undefined) {
                                    const err75 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/required", keyword: "required", params: { missingProperty: "noncurrentDays" }, message: "must have required property '" + "noncurrentDays" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err75];
                                    }
                                    else {
                                        vErrors.push(err75);
                                    }
                                    errors++;
                                }
                                if (data41.storageClass === undefined) {
                                    const err76 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/required", keyword: "required", params: { missingProperty: "storageClass" }, message: "must have required property '" + "storageClass" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err76];
                                    }
                                    else {
                                        vErrors.push(err76);
                                    }
                                    errors++;
                                }
                                for (const key10 in data41) {
                                    if (!((key10 === "noncurrentDays") || (key10 === "storageClass"))) {
                                        const err77 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err77];
                                        }
                                        else {
                                            vErrors.push(err77);
                                        }
                                        errors++;
                                    }
                                }
                                if (data41.noncurrentDays !== undefined) {
                                    let data42 = data41.noncurrentDays;
                                    if (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) {
                                        const err78 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition/noncurrentDays", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/properties/noncurrentDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err78];
                                        }
                                        else {
                                            vErrors.push(err78);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data42 == "number") && (isFinite(data42))) {
                                        if (data42 < 0 || isNaN(data42)) {
                                            const err79 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition/noncurrentDays", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/properties/noncurrentDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            if (vErrors === null) {
                                                vErrors = [err79];
                                            }
                                            else {
                                                vErrors.push(err79);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data41.storageClass !== undefined) {
                                    let data43 = data41.storageClass;
                                    if (typeof data43 === "string") {
                                        if (data43.length < 1) {
                                            const err80 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition/storageClass", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/properties/storageClass/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err80];
                                            }
                                            else {
                                                vErrors.push(err80);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err81 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition/storageClass", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/properties/storageClass/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err81];
                                        }
                                        else {
                                            vErrors.push(err81);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err82 = { instancePath: instancePath + "/lifecycle/" + i3 + "/noncurrentVersionTransition", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/noncurrentVersionTransition/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err82];
                                }
                                else {
                                    vErrors.push(err82);
                                }
                                errors++;
                            }
                        }
                        if (data18.abortIncompleteMultipartUpload !== undefined) {
                            let data44 = data18.abortIncompleteMultipartUpload;
                            if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                if (data44.daysAfterInitiation === undefined) {
                                    const err83 = { instancePath: instancePath + "/lifecycle/" + i3 + "/abortIncompleteMultipartUpload", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/required", keyword: "required", params: { missingProperty: "daysAfterInitiation" }, message: "must have required property '" + "daysAfterInitiation" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err83];
                                    }
                                    else {
                                        vErrors.push(err83);
                                    }
                                    errors++;
                                }
                                for (const key11 in data44) {
                                    if (!(key11 === "daysAfterInitiation")) {
                                        const err84 = { instancePath: instancePath + "/lifecycle/" + i3 + "/abortIncompleteMultipartUpload", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err84];
                                        }
                                        else {
                                            vErrors.push(err84);
                                        }
                                        errors++;
                                    }
                                }
                                if (data44.daysAfterInitiation !== undefined) {
                                    let data45 = data44.daysAfterInitiation;
                                    if (!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))) {
                                        const err85 = { instancePath: instancePath + "/lifecycle/" + i3 + "/abortIncompleteMultipartUpload/daysAfterInitiation", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/properties/daysAfterInitiation/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                            vErrors = [err85];
                                        }
                                        else {
                                            vErrors.push(err85);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data45 == "number") && (isFinite(data45))) {
                                        if (data45 > 2147483647 || isNaN(data45)) {
                                            const err86 = { instancePath: instancePath + "/lifecycle/" + i3 + "/abortIncompleteMultipartUpload/daysAfterInitiation", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/properties/daysAfterInitiation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                                            if (vErrors === null) {
                                                vErrors = [err86];
                                            }
                                            else {
                                                vErrors.push(err86);
                                            }
                                            errors++;
                                        }
                                        if (data45 < 1 || isNaN(data45)) {
                                            const err87 = { instancePath: instancePath + "/lifecycle/" + i3 + "/abortIncompleteMultipartUpload/daysAfterInitiation", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/properties/daysAfterInitiation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                            if (vErrors === null) {
                                                vErrors = [err87];
                                            }
                                            else {
                                                vErrors.push(err87);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                const err88 = { instancePath: instancePath + "/lifecycle/" + i3 + "/abortIncompleteMultipartUpload", schemaPath: "#/$defs/LifecycleRuleDeclaration/properties/abortIncompleteMultipartUpload/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err88];
                                }
                                else {
                                    vErrors.push(err88);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err89 = { instancePath: instancePath + "/lifecycle/" + i3, schemaPath: "#/$defs/LifecycleRuleDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err89];
                        }
                        else {
                            vErrors.push(err89);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.quota !== undefined) {
            let data46 = data.quota;
            if (((!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) && (typeof data46 !== "string")) && (data46 !== null)) {
                const err90 = { instancePath: instancePath + "/quota", schemaPath: "#/properties/quota/type", keyword: "type", params: { type: schema32.properties.quota.type }, message: "must be integer,string,null" };
                if (vErrors === null) {
                    vErrors = [err90];
                }
                else {
                    vErrors.push(err90);
                }
                errors++;
            }
            if ((typeof data46 == "number") && (isFinite(data46))) {
                if (data46 < 1 || isNaN(data46)) {
                    const err91 = { instancePath: instancePath + "/quota", schemaPath: "#/properties/quota/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err91];
                    }
                    else {
                        vErrors.push(err91);
                    }
                    errors++;
                }
            }
        }
        if (data.encryption !== undefined) {
            let data47 = data.encryption;
            const _errs112 = errors;
            let valid23 = false;
            const _errs113 = errors;
            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                if (data47.sseAlgorithm === undefined) {
                    const err92 = { instancePath: instancePath + "/encryption", schemaPath: "#/$defs/EncryptionDeclaration/required", keyword: "required", params: { missingProperty: "sseAlgorithm" }, message: "must have required property '" + "sseAlgorithm" + "'" };
                    if (vErrors === null) {
                        vErrors = [err92];
                    }
                    else {
                        vErrors.push(err92);
                    }
                    errors++;
                }
                for (const key12 in data47) {
                    if (!((key12 === "sseAlgorithm") || (key12 === "kmsMasterKeyId"))) {
                        const err93 = { instancePath: instancePath + "/encryption", schemaPath: "#/$defs/EncryptionDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err93];
                        }
                        else {
                            vErrors.push(err93);
                        }
                        errors++;
                    }
                }
                if (data47.sseAlgorithm !== undefined) {
                    let data48 = data47.sseAlgorithm;
                    if (!((data48 === "AES256") || (data48 === "aws:kms"))) {
                        const err94 = { instancePath: instancePath + "/encryption/sseAlgorithm", schemaPath: "#/$defs/EncryptionDeclaration/properties/sseAlgorithm/enum", keyword: "enum", params: { allowedValues: schema35.properties.sseAlgorithm.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err94];
                        }
                        else {
                            vErrors.push(err94);
                        }
                        errors++;
                    }
                }
                if (data47.kmsMasterKeyId !== undefined) {
                    let data49 = data47.kmsMasterKeyId;
                    if (typeof data49 === "string") {
                        if (data49.length < 1) {
                            const err95 = { instancePath: instancePath + "/encryption/kmsMasterKeyId", schemaPath: "#/$defs/EncryptionDeclaration/properties/kmsMasterKeyId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err95];
                            }
                            else {
                                vErrors.push(err95);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err96 = { instancePath: instancePath + "/encryption/kmsMasterKeyId", schemaPath: "#/$defs/EncryptionDeclaration/properties/kmsMasterKeyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err96];
                        }
                        else {
                            vErrors.push(err96);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err97 = { instancePath: instancePath + "/encryption", schemaPath: "#/$defs/EncryptionDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err97];
                }
                else {
                    vErrors.push(err97);
                }
                errors++;
            }
            var _valid1 = _errs113 === errors;
            valid23 = valid23 || _valid1;
            const _errs120 = errors;
            if (data47 !== null) {
                const err98 = { instancePath: instancePath + "/encryption", schemaPath: "#/properties/encryption/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err98];
                }
                else {
                    vErrors.push(err98);
                }
                errors++;
            }
            var _valid1 = _errs120 === errors;
            valid23 = valid23 || _valid1;
            if (!valid23) {
                const err99 = { instancePath: instancePath + "/encryption", schemaPath: "#/properties/encryption/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err99];
                }
                else {
                    vErrors.push(err99);
                }
                errors++;
            }
            else {
                errors = _errs112;
                if (vErrors !== null) {
                    if (_errs112) {
                        vErrors.length = _errs112;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.tags !== undefined) {
            let data50 = data.tags;
            if ((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (data50 !== null)) {
                const err100 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: schema32.properties.tags.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err100];
                }
                else {
                    vErrors.push(err100);
                }
                errors++;
            }
            if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                for (const key13 in data50) {
                    if (typeof data50[key13] !== "string") {
                        const err101 = { instancePath: instancePath + "/tags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tags/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err101];
                        }
                        else {
                            vErrors.push(err101);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.notifications !== undefined) {
            let data52 = data.notifications;
            if ((!(Array.isArray(data52))) && (data52 !== null)) {
                const err102 = { instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/type", keyword: "type", params: { type: schema32.properties.notifications.type }, message: "must be array,null" };
                if (vErrors === null) {
                    vErrors = [err102];
                }
                else {
                    vErrors.push(err102);
                }
                errors++;
            }
            if (Array.isArray(data52)) {
                const len4 = data52.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    let data53 = data52[i4];
                    if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                        if (data53.arn === undefined) {
                            const err103 = { instancePath: instancePath + "/notifications/" + i4, schemaPath: "#/$defs/NotificationDeclaration/required", keyword: "required", params: { missingProperty: "arn" }, message: "must have required property '" + "arn" + "'" };
                            if (vErrors === null) {
                                vErrors = [err103];
                            }
                            else {
                                vErrors.push(err103);
                            }
                            errors++;
                        }
                        if (data53.events === undefined) {
                            const err104 = { instancePath: instancePath + "/notifications/" + i4, schemaPath: "#/$defs/NotificationDeclaration/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property '" + "events" + "'" };
                            if (vErrors === null) {
                                vErrors = [err104];
                            }
                            else {
                                vErrors.push(err104);
                            }
                            errors++;
                        }
                        for (const key14 in data53) {
                            if (!(((((key14 === "id") || (key14 === "arn")) || (key14 === "events")) || (key14 === "prefix")) || (key14 === "suffix"))) {
                                const err105 = { instancePath: instancePath + "/notifications/" + i4, schemaPath: "#/$defs/NotificationDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err105];
                                }
                                else {
                                    vErrors.push(err105);
                                }
                                errors++;
                            }
                        }
                        if (data53.id !== undefined) {
                            let data54 = data53.id;
                            if (typeof data54 === "string") {
                                if (data54.length > 255) {
                                    const err106 = { instancePath: instancePath + "/notifications/" + i4 + "/id", schemaPath: "#/$defs/NotificationDeclaration/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err106];
                                    }
                                    else {
                                        vErrors.push(err106);
                                    }
                                    errors++;
                                }
                                if (data54.length < 1) {
                                    const err107 = { instancePath: instancePath + "/notifications/" + i4 + "/id", schemaPath: "#/$defs/NotificationDeclaration/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err107];
                                    }
                                    else {
                                        vErrors.push(err107);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err108 = { instancePath: instancePath + "/notifications/" + i4 + "/id", schemaPath: "#/$defs/NotificationDeclaration/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err108];
                                }
                                else {
                                    vErrors.push(err108);
                                }
                                errors++;
                            }
                        }
                        if (data53.arn !== undefined) {
                            let data55 = data53.arn;
                            if (typeof data55 === "string") {
                                if (data55.length < 1) {
                                    const err109 = { instancePath: instancePath + "/notifications/" + i4 + "/arn", schemaPath: "#/$defs/NotificationDeclaration/properties/arn/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err109];
                                    }
                                    else {
                                        vErrors.push(err109);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err110 = { instancePath: instancePath + "/notifications/" + i4 + "/arn", schemaPath: "#/$defs/NotificationDeclaration/properties/arn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err110];
                                }
                                else {
                                    vErrors.push(err110);
                                }
                                errors++;
                            }
                        }
                        if (data53.events !== undefined) {
                            let data56 = data53.events;
                            if (Array.isArray(data56)) {
                                if (data56.length < 1) {
                                    const err111 = { instancePath: instancePath + "/notifications/" + i4 + "/events", schemaPath: "#/$defs/NotificationDeclaration/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err111];
                                    }
                                    else {
                                        vErrors.push(err111);
                                    }
                                    errors++;
                                }
                                const len5 = data56.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                    let data57 = data56[i5];
                                    if (!(((((((((((((((((((((((((((((((((((((((data57 === "s3:ObjectAccessed:*") || (data57 === "s3:ObjectAccessed:Get")) || (data57 === "s3:ObjectAccessed:GetRetention")) || (data57 === "s3:ObjectAccessed:GetLegalHold")) || (data57 === "s3:ObjectAccessed:Head")) || (data57 === "s3:ObjectAccessed:Attributes")) || (data57 === "s3:ObjectCreated:*")) || (data57 === "s3:ObjectCreated:CompleteMultipartUpload")) || (data57 === "s3:ObjectCreated:Copy")) || (data57 === "s3:ObjectCreated:Post")) || (data57 === "s3:ObjectCreated:Put")) || (data57 === "s3:ObjectCreated:PutRetention")) || (data57 === "s3:ObjectCreated:PutLegalHold")) || (data57 === "s3:ObjectCreated:PutTagging")) || (data57 === "s3:ObjectCreated:DeleteTagging")) || (data57 === "s3:ObjectRemoved:*")) || (data57 === "s3:ObjectRemoved:Delete")) || (data57 === "s3:ObjectRemoved:DeleteMarkerCreated")) || (data57 === "s3:ObjectRemoved:DeleteAllVersions")) || (data57 === "s3:ObjectRemoved:NoOP")) || (data57 === "s3:BucketCreated:*")) || (data57 === "s3:BucketRemoved:*")) || (data57 === "s3:Replication:*")) || (data57 === "s3:Replication:OperationFailedReplication")) || (data57 === "s3:Replication:OperationCompletedReplication")) || (data57 === "s3:Replication:OperationMissedThreshold")) || (data57 === "s3:Replication:OperationReplicatedAfterThreshold")) || (data57 === "s3:Replication:OperationNotTracked")) || (data57 === "s3:ObjectRestore:*")) || (data57 === "s3:ObjectRestore:Post")) || (data57 === "s3:ObjectRestore:Completed")) || (data57 === "s3:ObjectTransition:*")) || (data57 === "s3:ObjectTransition:Failed")) || (data57 === "s3:ObjectTransition:Complete")) || (data57 === "s3:Scanner:*")) || (data57 === "s3:Scanner:ManyVersions")) || (data57 === "s3:Scanner:LargeVersions")) || (data57 === "s3:Scanner:BigPrefix")) || (data57 === "s3:LifecycleDelMarkerExpiration:Delete"))) {
                                        const err112 = { instancePath: instancePath + "/notifications/" + i4 + "/events/" + i5, schemaPath: "#/$defs/NotificationDeclaration/properties/events/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.events.items.enum }, message: "must be equal to one of the allowed values" };
                                        if (vErrors === null) {
                                            vErrors = [err112];
                                        }
                                        else {
                                            vErrors.push(err112);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err113 = { instancePath: instancePath + "/notifications/" + i4 + "/events", schemaPath: "#/$defs/NotificationDeclaration/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err113];
                                }
                                else {
                                    vErrors.push(err113);
                                }
                                errors++;
                            }
                        }
                        if (data53.prefix !== undefined) {
                            if (typeof data53.prefix !== "string") {
                                const err114 = { instancePath: instancePath + "/notifications/" + i4 + "/prefix", schemaPath: "#/$defs/NotificationDeclaration/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err114];
                                }
                                else {
                                    vErrors.push(err114);
                                }
                                errors++;
                            }
                        }
                        if (data53.suffix !== undefined) {
                            if (typeof data53.suffix !== "string") {
                                const err115 = { instancePath: instancePath + "/notifications/" + i4 + "/suffix", schemaPath: "#/$defs/NotificationDeclaration/properties/suffix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err115];
                                }
                                else {
                                    vErrors.push(err115);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err116 = { instancePath: instancePath + "/notifications/" + i4, schemaPath: "#/$defs/NotificationDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err116];
                        }
                        else {
                            vErrors.push(err116);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.cors !== undefined) {
            let data60 = data.cors;
            if ((!(Array.isArray(data60))) && (data60 !== null)) {
                const err117 = { instancePath: instancePath + "/cors", schemaPath: "#/properties/cors/type", keyword: "type", params: { type: schema32.properties.cors.type }, message: "must be array,null" };
                if (vErrors === null) {
                    vErrors = [err117];
                }
                else {
                    vErrors.push(err117);
                }
                errors++;
            }
            if (Array.isArray(data60)) {
                if (data60.length > 100) {
                    const err118 = { instancePath: instancePath + "/cors", schemaPath: "#/properties/cors/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    if (vErrors === null) {
                        vErrors = [err118];
                    }
                    else {
                        vErrors.push(err118);
                    }
                    errors++;
                }
                const len6 = data60.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    let data61 = data60[i6];
                    if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                        if (data61.allowedOrigins === undefined) {
                            const err119 = { instancePath: instancePath + "/cors/" + i6, schemaPath: "#/$defs/CorsRuleDeclaration/required", keyword: "required", params: { missingProperty: "allowedOrigins" }, message: "must have required property '" + "allowedOrigins" + "'" };
                            if (vErrors === null) {
                                vErrors = [err119];
                            }
                            else {
                                vErrors.push(err119);
                            }
                            errors++;
                        }
                        if (data61.allowedMethods === undefined) {
                            const err120 = { instancePath: instancePath + "/cors/" + i6, schemaPath: "#/$defs/CorsRuleDeclaration/required", keyword: "required", params: { missingProperty: "allowedMethods" }, message: "must have required property '" + "allowedMethods" + "'" };
                            if (vErrors === null) {
                                vErrors = [err120];
                            }
                            else {
                                vErrors.push(err120);
                            }
                            errors++;
                        }
                        for (const key15 in data61) {
                            if (!((((((key15 === "id") || (key15 === "allowedOrigins")) || (key15 === "allowedMethods")) || (key15 === "allowedHeaders")) || (key15 === "exposeHeaders")) || (key15 === "maxAgeSeconds"))) {
                                const err121 = { instancePath: instancePath + "/cors/" + i6, schemaPath: "#/$defs/CorsRuleDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err121];
                                }
                                else {
                                    vErrors.push(err121);
                                }
                                errors++;
                            }
                        }
                        if (data61.id !== undefined) {
                            let data62 = data61.id;
                            if (typeof data62 === "string") {
                                if (data62.length > 255) {
                                    const err122 = { instancePath: instancePath + "/cors/" + i6 + "/id", schemaPath: "#/$defs/CorsRuleDeclaration/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err122];
                                    }
                                    else {
                                        vErrors.push(err122);
                                    }
                                    errors++;
                                }
                                if (data62.length < 1) {
                                    const err123 = { instancePath: instancePath + "/cors/" + i6 + "/id", schemaPath: "#/$defs/CorsRuleDeclaration/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err123];
                                    }
                                    else {
                                        vErrors.push(err123);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err124 = { instancePath: instancePath + "/cors/" + i6 + "/id", schemaPath: "#/$defs/CorsRuleDeclaration/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err124];
                                }
                                else {
                                    vErrors.push(err124);
                                }
                                errors++;
                            }
                        }
                        if (data61.allowedOrigins !== undefined) {
                            let data63 = data61.allowedOrigins;
                            if (Array.isArray(data63)) {
                                if (data63.length < 1) {
                                    const err125 = { instancePath: instancePath + "/cors/" + i6 + "/allowedOrigins", schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedOrigins/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err125];
                                    }
                                    else {
                                        vErrors.push(err125);
                                    }
                                    errors++;
                                }
                                const len7 = data63.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                    if (typeof data63[i7] !== "string") {
                                        const err126 = { instancePath: instancePath + "/cors/" + i6 + "/allowedOrigins/" + i7, schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedOrigins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err126];
                                        }
                                        else {
                                            vErrors.push(err126);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err127 = { instancePath: instancePath + "/cors/" + i6 + "/allowedOrigins", schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedOrigins/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err127];
                                }
                                else {
                                    vErrors.push(err127);
                                }
                                errors++;
                            }
                        }
                        if (data61.allowedMethods !== undefined) {
                            let data65 = data61.allowedMethods;
                            if (Array.isArray(data65)) {
                                if (data65.length < 1) {
                                    const err128 = { instancePath: instancePath + "/cors/" + i6 + "/allowedMethods", schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedMethods/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err128];
                                    }
                                    else {
                                        vErrors.push(err128);
                                    }
                                    errors++;
                                }
                                const len8 = data65.length;
                                for (let i8 = 0; i8 < len8; i8++) {
                                    let data66 = data65[i8];
                                    if (!(((((data66 === "GET") || (data66 === "PUT")) || (data66 === "POST")) || (data66 === "DELETE")) || (data66 === "HEAD"))) {
                                        const err129 = { instancePath: instancePath + "/cors/" + i6 + "/allowedMethods/" + i8, schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedMethods/items/enum", keyword: "enum", params: { allowedValues: schema37.properties.allowedMethods.items.enum }, message: "must be equal to one of the allowed values" };
                                        if (vErrors === null) {
                                            vErrors = [err129];
                                        }
                                        else {
                                            vErrors.push(err129);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err130 = { instancePath: instancePath + "/cors/" + i6 + "/allowedMethods", schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedMethods/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err130];
                                }
                                else {
                                    vErrors.push(err130);
                                }
                                errors++;
                            }
                        }
                        if (data61.allowedHeaders !== undefined) {
                            let data67 = data61.allowedHeaders;
                            if (Array.isArray(data67)) {
                                const len9 = data67.length;
                                for (let i9 = 0; i9 < len9; i9++) {
                                    if (typeof data67[i9] !== "string") {
                                        const err131 = { instancePath: instancePath + "/cors/" + i6 + "/allowedHeaders/" + i9, schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedHeaders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err131];
                                        }
                                        else {
                                            vErrors.push(err131);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err132 = { instancePath: instancePath + "/cors/" + i6 + "/allowedHeaders", schemaPath: "#/$defs/CorsRuleDeclaration/properties/allowedHeaders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err132];
                                }
                                else {
                                    vErrors.push(err132);
                                }
                                errors++;
                            }
                        }
                        if (data61.exposeHeaders !== undefined) {
                            let data69 = data61.exposeHeaders;
                            if (Array.isArray(data69)) {
                                const len10 = data69.length;
                                for (let i10 = 0; i10 < len10; i10++) {
                                    if (typeof data69[i10] !== "string") {
                                        const err133 = { instancePath: instancePath + "/cors/" + i6 + "/exposeHeaders/" + i10, schemaPath: "#/$defs/CorsRuleDeclaration/properties/exposeHeaders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err133];
                                        }
                                        else {
                                            vErrors.push(err133);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err134 = { instancePath: instancePath + "/cors/" + i6 + "/exposeHeaders", schemaPath: "#/$defs/CorsRuleDeclaration/properties/exposeHeaders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err134];
                                }
                                else {
                                    vErrors.push(err134);
                                }
                                errors++;
                            }
                        }
                        if (data61.maxAgeSeconds !== undefined) {
                            let data71 = data61.maxAgeSeconds;
                            if (!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))) {
                                const err135 = { instancePath: instancePath + "/cors/" + i6 + "/maxAgeSeconds", schemaPath: "#/$defs/CorsRuleDeclaration/properties/maxAgeSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err135];
                                }
                                else {
                                    vErrors.push(err135);
                                }
                                errors++;
                            }
                            if ((typeof data71 == "number") && (isFinite(data71))) {
                                if (data71 < 0 || isNaN(data71)) {
                                    const err136 = { instancePath: instancePath + "/cors/" + i6 + "/maxAgeSeconds", schemaPath: "#/$defs/CorsRuleDeclaration/properties/maxAgeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err136];
                                    }
                                    else {
                                        vErrors.push(err136);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err137 = { instancePath: instancePath + "/cors/" + i6, schemaPath: "#/$defs/CorsRuleDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err137];
                        }
                        else {
                            vErrors.push(err137);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.purpose !== undefined) {
            if (typeof data.purpose !== "string") {
                const err138 = { instancePath: instancePath + "/purpose", schemaPath: "#/properties/purpose/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err138];
                }
                else {
                    vErrors.push(err138);
                }
                errors++;
            }
        }
        if (data.layout !== undefined) {
            let data73 = data.layout;
            if (Array.isArray(data73)) {
                const len11 = data73.length;
                for (let i11 = 0; i11 < len11; i11++) {
                    if (typeof data73[i11] !== "string") {
                        const err139 = { instancePath: instancePath + "/layout/" + i11, schemaPath: "#/properties/layout/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err139];
                        }
                        else {
                            vErrors.push(err139);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err140 = { instancePath: instancePath + "/layout", schemaPath: "#/properties/layout/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err140];
                }
                else {
                    vErrors.push(err140);
                }
                errors++;
            }
        }
        if (data.public !== undefined) {
            let data75 = data.public;
            if (!(((data75 === "read") || (data75 === "write")) || (data75 === "read-write"))) {
                const err141 = { instancePath: instancePath + "/public", schemaPath: "#/properties/public/enum", keyword: "enum", params: { allowedValues: schema32.properties.public.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err141];
                }
                else {
                    vErrors.push(err141);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data76 = data.state;
            if (!((data76 === "present") || (data76 === "absent"))) {
                const err142 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema32.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err142];
                }
                else {
                    vErrors.push(err142);
                }
                errors++;
            }
        }
    }
    else {
        const err143 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err143];
        }
        else {
            vErrors.push(err143);
        }
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateAlias = validate25;
const schema45 = { "type": "object", "additionalProperties": false, "required": ["url"], "properties": { "url": { "type": "string" }, "accessKey": { "type": "string" }, "secretKey": { "type": "string" }, "api": { "enum": ["S3v4", "s3v4"] }, "path": { "enum": ["auto", "on", "off"] }, "envPrefix": { "type": "string" }, "replicationUrl": { "type": "string" }, "publicBaseUrl": { "type": "string" }, "caFile": { "type": "string" } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.url === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema45.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            if (typeof data.url !== "string") {
                const err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.accessKey !== undefined) {
            if (typeof data.accessKey !== "string") {
                const err3 = { instancePath: instancePath + "/accessKey", schemaPath: "#/properties/accessKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.secretKey !== undefined) {
            if (typeof data.secretKey !== "string") {
                const err4 = { instancePath: instancePath + "/secretKey", schemaPath: "#/properties/secretKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.api !== undefined) {
            let data3 = data.api;
            if (!((data3 === "S3v4") || (data3 === "s3v4"))) {
                const err5 = { instancePath: instancePath + "/api", schemaPath: "#/properties/api/enum", keyword: "enum", params: { allowedValues: schema45.properties.api.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            let data4 = data.path;
            if (!(((data4 === "auto") || (data4 === "on")) || (data4 === "off"))) {
                const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/enum", keyword: "enum", params: { allowedValues: schema45.properties.path.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.envPrefix !== undefined) {
            if (typeof data.envPrefix !== "string") {
                const err7 = { instancePath: instancePath + "/envPrefix", schemaPath: "#/properties/envPrefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.replicationUrl !== undefined) {
            if (typeof data.replicationUrl !== "string") {
                const err8 = { instancePath: instancePath + "/replicationUrl", schemaPath: "#/properties/replicationUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.publicBaseUrl !== undefined) {
            if (typeof data.publicBaseUrl !== "string") {
                const err9 = { instancePath: instancePath + "/publicBaseUrl", schemaPath: "#/properties/publicBaseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.caFile !== undefined) {
            if (typeof data.caFile !== "string") {
                const err10 = { instancePath: instancePath + "/caFile", schemaPath: "#/properties/caFile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateReplication = validate26;
const schema47 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "siteReplications": { "type": "array", "items": { "$ref": "#/$defs/SiteReplicationDeclaration" } }, "bucketReplications": { "type": "array", "items": { "$ref": "#/$defs/BucketReplicationDeclaration" } } }, "$defs": { "SiteReplicationDeclaration": { "type": "object", "additionalProperties": false, "required": ["sourceAlias", "targetAlias"], "properties": { "sourceAlias": { "type": "string" }, "targetAlias": { "type": "string" }, "targetName": { "type": "string", "minLength": 1 }, "isAsync": { "type": "boolean" }, "bandwidth": { "type": ["integer", "string"], "minimum": 0 }, "replicateLifecycleExpiry": { "type": "boolean" }, "maxLag": { "type": "string" }, "state": { "enum": ["present", "absent"] }, "notes": { "type": "string" } } }, "BucketReplicationDeclaration": { "type": "object", "additionalProperties": false, "required": ["sourceAlias", "sourceBucket", "targetAlias", "targetBucket"], "properties": { "sourceAlias": { "type": "string" }, "sourceBucket": { "type": "string" }, "targetAlias": { "type": "string" }, "targetBucket": { "type": "string" }, "isAsync": { "type": "boolean" }, "priority": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "tags": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "value"], "properties": { "key": { "type": "string", "minLength": 1 }, "value": { "type": "string" } } } }, "storageClass": { "enum": ["STANDARD", "REDUCED_REDUNDANCY"] }, "prefix": { "type": "string" }, "deletes": { "type": "boolean" }, "deleteMarkers": { "type": "boolean" }, "existingObjects": { "type": "boolean" }, "metadataSync": { "type": "boolean" }, "bandwidth": { "type": ["integer", "string"], "minimum": 0 }, "bidirectional": { "type": "boolean" }, "maxLag": { "type": "string" }, "healthInterval": { "type": "string" }, "maxPendingObjects": { "type": "integer", "minimum": 0 }, "maxPendingBytes": { "type": ["integer", "string"], "minimum": 0 }, "maxFailedObjects": { "type": "integer", "minimum": 0 }, "maxDowntime": { "type": "string" }, "notes": { "type": "string" }, "state": { "enum": ["present", "absent"] } } } }, "$id": "replication_rules.schema.json" };
const schema48 = { "type": "object", "additionalProperties": false, "required": ["sourceAlias", "targetAlias"], "properties": { "sourceAlias": { "type": "string" }, "targetAlias": { "type": "string" }, "targetName": { "type": "string", "minLength": 1 }, "isAsync": { "type": "boolean" }, "bandwidth": { "type": ["integer", "string"], "minimum": 0 }, "replicateLifecycleExpiry": { "type": "boolean" }, "maxLag": { "type": "string" }, "state": { "enum": ["present", "absent"] }, "notes": { "type": "string" } } };
const schema49 = { "type": "object", "additionalProperties": false, "required": ["sourceAlias", "sourceBucket", "targetAlias", "targetBucket"], "properties": { "sourceAlias": { "type": "string" }, "sourceBucket": { "type": "string" }, "targetAlias": { "type": "string" }, "targetBucket": { "type": "string" }, "isAsync": { "type": "boolean" }, "priority": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "tags": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "value"], "properties": { "key": { "type": "string", "minLength": 1 }, "value": { "type": "string" } } } }, "storageClass": { "enum": ["STANDARD", "REDUCED_REDUNDANCY"] }, "prefix": { "type": "string" }, "deletes": { "type": "boolean" }, "deleteMarkers": { "type": "boolean" }, "existingObjects": { "type": "boolean" }, "metadataSync": { "type": "boolean" }, "bandwidth": { "type": ["integer", "string"], "minimum": 0 }, "bidirectional": { "type": "boolean" }, "maxLag": { "type": "string" }, "healthInterval": { "type": "string" }, "maxPendingObjects": { "type": "integer", "minimum": 0 }, "maxPendingBytes": { "type": ["integer", "string"], "minimum": 0 }, "maxFailedObjects": { "type": "integer", "minimum": 0 }, "maxDowntime": { "type": "string" }, "notes": { "type": "string" }, "state": { "enum": ["present", "absent"] } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="replication_rules.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(((key0 === "$schema") || (key0 === "siteReplications")) || (key0 === "bucketReplications"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.$schema !== undefined) {
            if (typeof data.$schema !== "string") {
                const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.siteReplications !== undefined) {
            let data1 = data.siteReplications;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.sourceAlias === undefined) {
                            const err2 = { instancePath: instancePath + "/siteReplications/" + i0, schemaPath: "#/$defs/SiteReplicationDeclaration/required", keyword: "required", params: { missingProperty: "sourceAlias" }, message: "must have required property '" + "sourceAlias" + "'" };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        if (data2.targetAlias === undefined) {
                            const err3 = { instancePath: instancePath + "/siteReplications/" + i0, schemaPath: "#/$defs/SiteReplicationDeclaration/required", keyword: "required", params: { missingProperty: "targetAlias" }, message: "must have required property '" + "targetAlias" + "'" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                        for (const key1 in data2) {
                            if (!(func1.call(schema48.properties, key1))) {
                                const err4 = { instancePath: instancePath + "/siteReplications/" + i0, schemaPath: "#/$defs/SiteReplicationDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
                                }
                                errors++;
                            }
                        }
                        if (data2.sourceAlias !== undefined) {
                            if (typeof data2.sourceAlias !== "string") {
                                const err5 = { instancePath: instancePath + "/siteReplications/" + i0 + "/sourceAlias", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/sourceAlias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        if (data2.targetAlias !== undefined) {
                            if (typeof data2.targetAlias !== "string") {
                                const err6 = { instancePath: instancePath + "/siteReplications/" + i0 + "/targetAlias", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/targetAlias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        if (data2.targetName !== undefined) {
                            let data5 = data2.targetName;
                            if (typeof data5 === "string") {
                                if (data5.length < 1) {
                                    const err7 = { instancePath: instancePath + "/siteReplications/" + i0 + "/targetName", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/targetName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err8 = { instancePath: instancePath + "/siteReplications/" + i0 + "/targetName", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/targetName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data2.isAsync !== undefined) {
                            if (typeof data2.isAsync !== "boolean") {
                                const err9 = { instancePath: instancePath + "/siteReplications/" + i0 + "/isAsync", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/isAsync/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        if (data2.bandwidth !== undefined) {
                            let data7 = data2.bandwidth;
                            if ((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")) {
                                const err10 = { instancePath: instancePath + "/siteReplications/" + i0 + "/bandwidth", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/bandwidth/type", keyword: "type", params: { type: schema48.properties.bandwidth.type }, message: "must be integer,string" };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                if (data7 < 0 || isNaN(data7)) {
                                    const err11 = { instancePath: instancePath + "/siteReplications/" + i0 + "/bandwidth", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/bandwidth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data2.replicateLifecycleExpiry !== undefined) {
                            if (typeof data2.replicateLifecycleExpiry !== "boolean") {
                                const err12 = { instancePath: instancePath + "/siteReplications/" + i0 + "/replicateLifecycleExpiry", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/replicateLifecycleExpiry/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        if (data2.maxLag !== undefined) {
                            if (typeof data2.maxLag !== "string") {
                                const err13 = { instancePath: instancePath + "/siteReplications/" + i0 + "/maxLag", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/maxLag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data2.state !== undefined) {
                            let data10 = data2.state;
                            if (!((data10 === "present") || (data10 === "absent"))) {
                                const err14 = { instancePath: instancePath + "/siteReplications/" + i0 + "/state", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/state/enum", keyword: "enum", params: { allowedValues: schema48.properties.state.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data2.notes !== undefined) {
                            if (typeof data2.notes !== "string") {
                                const err15 = { instancePath: instancePath + "/siteReplications/" + i0 + "/notes", schemaPath: "#/$defs/SiteReplicationDeclaration/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/siteReplications/" + i0, schemaPath: "#/$defs/SiteReplicationDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/siteReplications", schemaPath: "#/properties/siteReplications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.bucketReplications !== undefined) {
            let data12 = data.bucketReplications;
            if (Array.isArray(data12)) {
                const len1 = data12.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data13 = data12[i1];
                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                        if (data13.sourceAlias === undefined) {
                            const err18 = { instancePath: instancePath + "/bucketReplications/" + i1, schemaPath: "#/$defs/BucketReplicationDeclaration/required", keyword: "required", params: { missingProperty: "sourceAlias" }, message: "must have required property '" + "sourceAlias" + "'" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        if (data13.sourceBucket === undefined) {
                            const err19 = { instancePath: instancePath + "/bucketReplications/" + i1, schemaPath: "#/$defs/BucketReplicationDeclaration/required", keyword: "required", params: { missingProperty: "sourceBucket" }, message: "must have required property '" + "sourceBucket" + "'" };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                        if (data13.targetAlias === undefined) {
                            const err20 = { instancePath: instancePath + "/bucketReplications/" + i1, schemaPath: "#/$defs/BucketReplicationDeclaration/required", keyword: "required", params: { missingProperty: "targetAlias" }, message: "must have required property '" + "targetAlias" + "'" };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        if (data13.targetBucket === undefined) {
                            const err21 = { instancePath: instancePath + "/bucketReplications/" + i1, schemaPath: "#/$defs/BucketReplicationDeclaration/required", keyword: "required", params: { missingProperty: "targetBucket" }, message: "must have required property '" + "targetBucket" + "'" };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                        for (const key2 in data13) {
                            if (!(func1.call(schema49.properties, key2))) {
                                const err22 = { instancePath: instancePath + "/bucketReplications/" + i1, schemaPath: "#/$defs/BucketReplicationDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                        if (data13.sourceAlias !== undefined) {
                            if (typeof data13.sourceAlias !== "string") {
                                const err23 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/sourceAlias", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/sourceAlias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        if (data13.sourceBucket !== undefined) {
                            if (typeof data13.sourceBucket !== "string") {
                                const err24 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/sourceBucket", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/sourceBucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data13.targetAlias !== undefined) {
                            if (typeof data13.targetAlias !== "string") {
                                const err25 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/targetAlias", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/targetAlias/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data13.targetBucket !== undefined) {
                            if (typeof data13.targetBucket !== "string") {
                                const err26 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/targetBucket", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/targetBucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data13.isAsync !== undefined) {
                            if (typeof data13.isAsync !== "boolean") {
                                const err27 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/isAsync", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/isAsync/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data13.priority !== undefined) {
                            let data19 = data13.priority;
                            if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                const err28 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/priority", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                            if ((typeof data19 == "number") && (isFinite(data19))) {
                                if (data19 > 2147483647 || isNaN(data19)) {
                                    const err29 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/priority", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                                    if (vErrors === null) {
                                        vErrors = [err29];
                                    }
                                    else {
                                        vErrors.push(err29);
                                    }
                                    errors++;
                                }
                                if (data19 < 0 || isNaN(data19)) {
                                    const err30 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/priority", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data13.tags !== undefined) {
                            let data20 = data13.tags;
                            if (Array.isArray(data20)) {
                                const len2 = data20.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data21 = data20[i2];
                                    if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                        if (data21.key === undefined) {
                                            const err31 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags/" + i2, schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property '" + "key" + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err31];
                                            }
                                            else {
                                                vErrors.push(err31);
                                            }
                                            errors++;
                                        }
                                        if (data21.value === undefined) {
                                            const err32 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags/" + i2, schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err32];
                                            }
                                            else {
                                                vErrors.push(err32);
                                            }
                                            errors++;
                                        }
                                        for (const key3 in data21) {
                                            if (!((key3 === "key") || (key3 === "value"))) {
                                                const err33 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags/" + i2, schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                                if (vErrors === null) {
                                                    vErrors = [err33];
                                                }
                                                else {
                                                    vErrors.push(err33);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data21.key !== undefined) {
                                            let data22 = data21.key;
                                            if (typeof data22 === "string") {
                                                if (data22.length < 1) {
                                                    const err34 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags/" + i2 + "/key", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err34];
                                                    }
                                                    else {
                                                        vErrors.push(err34);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err35 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags/" + i2 + "/key", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err35];
                                                }
                                                else {
                                                    vErrors.push(err35);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data21.value !== undefined) {
                                            if (typeof data21.value !== "string") {
                                                const err36 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags/" + i2 + "/value", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err36];
                                                }
                                                else {
                                                    vErrors.push(err36);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err37 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags/" + i2, schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                            vErrors = [err37];
                                        }
                                        else {
                                            vErrors.push(err37);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err38 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/tags", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                        }
                        if (data13.storageClass !== undefined) {
                            let data24 = data13.storageClass;
                            if (!((data24 === "STANDARD") || (data24 === "REDUCED_REDUNDANCY"))) {
                                const err39 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/storageClass", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/storageClass/enum", keyword: "enum", params: { allowedValues: schema49.properties.storageClass.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data13.prefix !== undefined) {
                            if (typeof data13.prefix !== "string") {
                                const err40 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/prefix", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        if (data13.deletes !== undefined) {
                            if (typeof data13.deletes !== "boolean") {
                                const err41 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/deletes", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/deletes/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                        if (data13.deleteMarkers !== undefined) {
                            if (typeof data13.deleteMarkers !== "boolean") {
                                const err42 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/deleteMarkers", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/deleteMarkers/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                        }
                        if (data13.existingObjects !== undefined) {
                            if (typeof data13.existingObjects !== "boolean") {
                                const err43 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/existingObjects", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/existingObjects/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                        if (data13.metadataSync !== undefined) {
                            if (typeof data13.metadataSync !== "boolean") {
                                const err44 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/metadataSync", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/metadataSync/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                        }
                        if (data13.bandwidth !== undefined) {
                            let data30 = data13.bandwidth;
                            if ((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (typeof data30 !== "string")) {
                                const err45 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/bandwidth", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/bandwidth/type", keyword: "type", params: { type: schema49.properties.bandwidth.type }, message: "must be integer,string" };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                            if ((typeof data30 == "number") && (isFinite(data30))) {
                                if (data30 < 0 || isNaN(data30)) {
                                    const err46 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/bandwidth", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/bandwidth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err46];
                                    }
                                    else {
                                        vErrors.push(err46);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data13.bidirectional !== undefined) {
                            if (typeof data13.bidirectional !== "boolean") {
                                const err47 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/bidirectional", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/bidirectional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err47];
                                }
                                else {
                                    vErrors.push(err47);
                                }
                                errors++;
                            }
                        }
                        if (data13.maxLag !== undefined) {
                            if (typeof data13.maxLag !== "string") {
                                const err48 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxLag", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxLag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                        }
                        if (data13.healthInterval !== undefined) {
                            if (typeof data13.healthInterval !== "string") {
                                const err49 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/healthInterval", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/healthInterval/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                        }
                        if (data13.maxPendingObjects !== undefined) {
                            let data34 = data13.maxPendingObjects;
                            if (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) {
                                const err50 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxPendingObjects", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxPendingObjects/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err50];
                                }
                                else {
                                    vErrors.push(err50);
                                }
                                errors++;
                            }
                            if ((typeof data34 == "number") && (isFinite(data34))) {
                                if (data34 < 0 || isNaN(data34)) {
                                    const err51 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxPendingObjects", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxPendingObjects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err51];
                                    }
                                    else {
                                        vErrors.push(err51);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data13.maxPendingBytes !== undefined) {
                            let data35 = data13.maxPendingBytes;
                            if ((!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) && (typeof data35 !== "string")) {
                                const err52 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxPendingBytes", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxPendingBytes/type", keyword: "type", params: { type: schema49.properties.maxPendingBytes.type }, message: "must be integer,string" };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                            if ((typeof data35 == "number") && (isFinite(data35))) {
                                if (data35 < 0 || isNaN(data35)) {
                                    const err53 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxPendingBytes", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxPendingBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err53];
                                    }
                                    else {
                                        vErrors.push(err53);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data13.maxFailedObjects !== undefined) {
                            let data36 = data13.maxFailedObjects;
                            if (!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) {
                                const err54 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxFailedObjects", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxFailedObjects/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                            if ((typeof data36 == "number") && (isFinite(data36))) {
                                if (data36 < 0 || isNaN(data36)) {
                                    const err55 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxFailedObjects", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxFailedObjects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err55];
                                    }
                                    else {
                                        vErrors.push(err55);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data13.maxDowntime !== undefined) {
                            if (typeof data13.maxDowntime !== "string") {
                                const err56 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/maxDowntime", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/maxDowntime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                        }
                        if (data13.notes !== undefined) {
                            if (typeof data13.notes !== "string") {
                                const err57 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/notes", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err57];
                                }
                                else {
                                    vErrors.push(err57);
                                }
                                errors++;
                            }
                        }
                        if (data13.state !== undefined) {
                            let data39 = data13.state;
                            if (!((data39 === "present") || (data39 === "absent"))) {
                                const err58 = { instancePath: instancePath + "/bucketReplications/" + i1 + "/state", schemaPath: "#/$defs/BucketReplicationDeclaration/properties/state/enum", keyword: "enum", params: { allowedValues: schema49.properties.state.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err58];
                                }
                                else {
                                    vErrors.push(err58);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err59 = { instancePath: instancePath + "/bucketReplications/" + i1, schemaPath: "#/$defs/BucketReplicationDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err60 = { instancePath: instancePath + "/bucketReplications", schemaPath: "#/properties/bucketReplications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err60];
                }
                else {
                    vErrors.push(err60);
                }
                errors++;
            }
        }
    }
    else {
        const err61 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err61];
        }
        else {
            vErrors.push(err61);
        }
        errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateIamPolicy = validate35;
const schema51 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 }, "file": { "type": "string", "minLength": 1 }, "document": { "type": "object" }, "values": { "type": "object", "additionalProperties": { "type": ["string", "array"], "items": { "type": "string" } } }, "privileged": { "type": "boolean" }, "sites": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "state": { "enum": ["present", "absent"] }, "notes": { "type": "string" } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate35.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "name") || (key0 === "file")) || (key0 === "document")) || (key0 === "values")) || (key0 === "privileged")) || (key0 === "sites")) || (key0 === "state")) || (key0 === "notes"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.file !== undefined) {
            let data1 = data.file;
            if (typeof data1 === "string") {
                if (data1.length < 1) {
                    const err4 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.document !== undefined) {
            let data2 = data.document;
            if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                const err6 = { instancePath: instancePath + "/document", schemaPath: "#/properties/document/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.values !== undefined) {
            let data3 = data.values;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key1 in data3) {
                    let data4 = data3[key1];
                    if ((typeof data4 !== "string") && (!(Array.isArray(data4)))) {
                        const err7 = { instancePath: instancePath + "/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: schema51.properties.values.additionalProperties.type }, message: "must be string,array" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    if (Array.isArray(data4)) {
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            if (typeof data4[i0] !== "string") {
                                const err8 = { instancePath: instancePath + "/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/values/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.privileged !== undefined) {
            if (typeof data.privileged !== "boolean") {
                const err10 = { instancePath: instancePath + "/privileged", schemaPath: "#/properties/privileged/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.sites !== undefined) {
            let data7 = data.sites;
            if (Array.isArray(data7)) {
                if (data7.length < 1) {
                    const err11 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                const len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data7[i1] !== "string") {
                        const err12 = { instancePath: instancePath + "/sites/" + i1, schemaPath: "#/properties/sites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data9 = data.state;
            if (!((data9 === "present") || (data9 === "absent"))) {
                const err14 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema51.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.notes !== undefined) {
            if (typeof data.notes !== "string") {
                const err15 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate35.errors = vErrors;
    return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateUser = validate36;
const schema52 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string" }, "status": { "enum": ["enabled", "disabled"] }, "policies": { "type": ["array", "null"], "items": { "type": "string" } }, "attachments": { "enum": ["exclusive", "additive"] }, "secret": { "$ref": "#/$defs/SecretDeclaration" }, "sites": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "state": { "enum": ["present", "absent"] }, "notes": { "type": "string" } } };
const schema53 = { "type": "object", "additionalProperties": false, "properties": { "environment": { "type": "string" }, "generate": { "enum": [true] }, "deliver": { "$ref": "#/$defs/DeliveryDeclaration" } } };
const schema54 = { "type": "object", "additionalProperties": false, "properties": { "file": { "type": "string" }, "githubSecret": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string" }, "environment": { "type": "string", "minLength": 1 }, "repository": { "type": "string" } } }, "output": { "enum": [true] } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate29.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(((key0 === "environment") || (key0 === "generate")) || (key0 === "deliver"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.environment !== undefined) {
            if (typeof data.environment !== "string") {
                const err1 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.generate !== undefined) {
            if (!(data.generate === true)) {
                const err2 = { instancePath: instancePath + "/generate", schemaPath: "#/properties/generate/enum", keyword: "enum", params: { allowedValues: schema53.properties.generate.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.deliver !== undefined) {
            let data2 = data.deliver;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key1 in data2) {
                    if (!(((key1 === "file") || (key1 === "githubSecret")) || (key1 === "output"))) {
                        const err3 = { instancePath: instancePath + "/deliver", schemaPath: "#/$defs/DeliveryDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                if (data2.file !== undefined) {
                    if (typeof data2.file !== "string") {
                        const err4 = { instancePath: instancePath + "/deliver/file", schemaPath: "#/$defs/DeliveryDeclaration/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data2.githubSecret !== undefined) {
                    let data4 = data2.githubSecret;
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.name === undefined) {
                            const err5 = { instancePath: instancePath + "/deliver/githubSecret", schemaPath: "#/$defs/DeliveryDeclaration/properties/githubSecret/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        for (const key2 in data4) {
                            if (!(((key2 === "name") || (key2 === "environment")) || (key2 === "repository"))) {
                                const err6 = { instancePath: instancePath + "/deliver/githubSecret", schemaPath: "#/$defs/DeliveryDeclaration/properties/githubSecret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        if (data4.name !== undefined) {
                            if (typeof data4.name !== "string") {
                                const err7 = { instancePath: instancePath + "/deliver/githubSecret/name", schemaPath: "#/$defs/DeliveryDeclaration/properties/githubSecret/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data4.environment !== undefined) {
                            let data6 = data4.environment;
                            if (typeof data6 === "string") {
                                if (data6.length < 1) {
                                    const err8 = { instancePath: instancePath + "/deliver/githubSecret/environment", schemaPath: "#/$defs/DeliveryDeclaration/properties/githubSecret/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err8];
                                    }
                                    else {
                                        vErrors.push(err8);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err9 = { instancePath: instancePath + "/deliver/githubSecret/environment", schemaPath: "#/$defs/DeliveryDeclaration/properties/githubSecret/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        if (data4.repository !== undefined) {
                            if (typeof data4.repository !== "string") {
                                const err10 = { instancePath: instancePath + "/deliver/githubSecret/repository", schemaPath: "#/$defs/DeliveryDeclaration/properties/githubSecret/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err11 = { instancePath: instancePath + "/deliver/githubSecret", schemaPath: "#/$defs/DeliveryDeclaration/properties/githubSecret/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                if (data2.output !== undefined) {
                    if (!(data2.output === true)) {
                        const err12 = { instancePath: instancePath + "/deliver/output", schemaPath: "#/$defs/DeliveryDeclaration/properties/output/enum", keyword: "enum", params: { allowedValues: schema54.properties.output.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/deliver", schemaPath: "#/$defs/DeliveryDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
    }
    else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    validate29.errors = vErrors;
    return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate36.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "name") || (key0 === "status")) || (key0 === "policies")) || (key0 === "attachments")) || (key0 === "secret")) || (key0 === "sites")) || (key0 === "state")) || (key0 === "notes"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data1 = data.status;
            if (!((data1 === "enabled") || (data1 === "disabled"))) {
                const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema52.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.policies !== undefined) {
            let data2 = data.policies;
            if ((!(Array.isArray(data2))) && (data2 !== null)) {
                const err4 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: schema52.properties.policies.type }, message: "must be array,null" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data2[i0] !== "string") {
                        const err5 = { instancePath: instancePath + "/policies/" + i0, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.attachments !== undefined) {
            let data4 = data.attachments;
            if (!((data4 === "exclusive") || (data4 === "additive"))) {
                const err6 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/enum", keyword: "enum", params: { allowedValues: schema52.properties.attachments.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.secret !== undefined) {
            if (!(validate29(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
            }
        }
        if (data.sites !== undefined) {
            let data6 = data.sites;
            if (Array.isArray(data6)) {
                if (data6.length < 1) {
                    const err7 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data6[i1] !== "string") {
                        const err8 = { instancePath: instancePath + "/sites/" + i1, schemaPath: "#/properties/sites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data8 = data.state;
            if (!((data8 === "present") || (data8 === "absent"))) {
                const err10 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema52.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.notes !== undefined) {
            if (typeof data.notes !== "string") {
                const err11 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate36.errors = vErrors;
    return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateGroup = validate38;
const schema55 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 }, "members": { "type": ["array", "null"], "items": { "type": "string" } }, "membership": { "enum": ["exclusive", "additive"] }, "status": { "enum": ["enabled", "disabled"] }, "policies": { "type": ["array", "null"], "items": { "type": "string" } }, "attachments": { "enum": ["exclusive", "additive"] }, "sites": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "state": { "enum": ["present", "absent"] }, "notes": { "type": "string" } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate38.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema55.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.members !== undefined) {
            let data1 = data.members;
            if ((!(Array.isArray(data1))) && (data1 !== null)) {
                const err4 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: schema55.properties.members.type }, message: "must be array,null" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data1[i0] !== "string") {
                        const err5 = { instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.membership !== undefined) {
            let data3 = data.membership;
            if (!((data3 === "exclusive") || (data3 === "additive"))) {
                const err6 = { instancePath: instancePath + "/membership", schemaPath: "#/properties/membership/enum", keyword: "enum", params: { allowedValues: schema55.properties.membership.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data4 = data.status;
            if (!((data4 === "enabled") || (data4 === "disabled"))) {
                const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema55.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.policies !== undefined) {
            let data5 = data.policies;
            if ((!(Array.isArray(data5))) && (data5 !== null)) {
                const err8 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: schema55.properties.policies.type }, message: "must be array,null" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (Array.isArray(data5)) {
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data5[i1] !== "string") {
                        const err9 = { instancePath: instancePath + "/policies/" + i1, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.attachments !== undefined) {
            let data7 = data.attachments;
            if (!((data7 === "exclusive") || (data7 === "additive"))) {
                const err10 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/enum", keyword: "enum", params: { allowedValues: schema55.properties.attachments.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.sites !== undefined) {
            let data8 = data.sites;
            if (Array.isArray(data8)) {
                if (data8.length < 1) {
                    const err11 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                const len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data8[i2] !== "string") {
                        const err12 = { instancePath: instancePath + "/sites/" + i2, schemaPath: "#/properties/sites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data10 = data.state;
            if (!((data10 === "present") || (data10 === "absent"))) {
                const err14 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema55.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.notes !== undefined) {
            if (typeof data.notes !== "string") {
                const err15 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate38.errors = vErrors;
    return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateServiceAccount = validate39;
const schema56 = { "type": "object", "additionalProperties": false, "required": ["accessKey", "parent"], "properties": { "accessKey": { "type": "string" }, "parent": { "type": "string" }, "name": { "type": "string", "minLength": 1, "maxLength": 32 }, "description": { "type": "string", "minLength": 1 }, "expires": { "type": ["string", "null"] }, "status": { "enum": ["enabled", "disabled"] }, "policy": { "anyOf": [{ "$ref": "#/$defs/EmbeddedPolicyDeclaration" }, { "type": "string" }] }, "secret": { "$ref": "#/$defs/SecretDeclaration" }, "sites": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "state": { "enum": ["present", "absent"] }, "notes": { "type": "string" } } };
const schema57 = { "type": "object", "additionalProperties": false, "properties": { "file": { "type": "string", "minLength": 1 }, "document": { "type": "object" }, "values": { "type": "object", "additionalProperties": { "type": ["string", "array"], "items": { "type": "string" } } } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate39.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.accessKey === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accessKey" }, message: "must have required property '" + "accessKey" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.parent === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" }, message: "must have required property '" + "parent" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema56.properties, key0))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.accessKey !== undefined) {
            if (typeof data.accessKey !== "string") {
                const err3 = { instancePath: instancePath + "/accessKey", schemaPath: "#/properties/accessKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.parent !== undefined) {
            if (typeof data.parent !== "string") {
                const err4 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data2 = data.name;
            if (typeof data2 === "string") {
                if (data2.length > 32) {
                    const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data2.length < 1) {
                    const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.description !== undefined) {
            let data3 = data.description;
            if (typeof data3 === "string") {
                if (data3.length < 1) {
                    const err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.expires !== undefined) {
            let data4 = data.expires;
            if ((typeof data4 !== "string") && (data4 !== null)) {
                const err10 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: schema56.properties.expires.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data5 = data.status;
            if (!((data5 === "enabled") || (data5 === "disabled"))) {
                const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema56.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.policy !== undefined) {
            let data6 = data.policy;
            const _errs14 = errors;
            let valid1 = false;
            const _errs15 = errors;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                for (const key1 in data6) {
                    if (!(((key1 === "file") || (key1 === "document")) || (key1 === "values"))) {
                        const err12 = { instancePath: instancePath + "/policy", schemaPath: "#/$defs/EmbeddedPolicyDeclaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data6.file !== undefined) {
                    let data7 = data6.file;
                    if (typeof data7 === "string") {
                        if (data7.length < 1) {
                            const err13 = { instancePath: instancePath + "/policy/file", schemaPath: "#/$defs/EmbeddedPolicyDeclaration/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err14 = { instancePath: instancePath + "/policy/file", schemaPath: "#/$defs/EmbeddedPolicyDeclaration/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data6.document !== undefined) {
                    let data8 = data6.document;
                    if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
                        const err15 = { instancePath: instancePath + "/policy/document", schemaPath: "#/$defs/EmbeddedPolicyDeclaration/properties/document/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data6.values !== undefined) {
                    let data9 = data6.values;
                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                        for (const key2 in data9) {
                            let data10 = data9[key2];
                            if ((typeof data10 !== "string") && (!(Array.isArray(data10)))) {
                                const err16 = { instancePath: instancePath + "/policy/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/EmbeddedPolicyDeclaration/properties/values/additionalProperties/type", keyword: "type", params: { type: schema57.properties.values.additionalProperties.type }, message: "must be string,array" };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                            if (Array.isArray(data10)) {
                                const len0 = data10.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    if (typeof data10[i0] !== "string") {
                                        const err17 = { instancePath: instancePath + "/policy/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/EmbeddedPolicyDeclaration/properties/values/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err17];
                                        }
                                        else {
                                            vErrors.push(err17);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err18 = { instancePath: instancePath + "/policy/values", schemaPath: "#/$defs/EmbeddedPolicyDeclaration/properties/values/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/policy", schemaPath: "#/$defs/EmbeddedPolicyDeclaration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            var _valid0 = _errs15 === errors;
            valid1 = valid1 || _valid0;
            const _errs30 = errors;
            if (typeof data6 !== "string") {
                const err20 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            var _valid0 = _errs30 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const err21 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            else {
                errors = _errs14;
                if (vErrors !== null) {
                    if (_errs14) {
                        vErrors.length = _errs14;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.secret !== undefined) {
            if (!(validate29(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
            }
        }
        if (data.sites !== undefined) {
            let data13 = data.sites;
            if (Array.isArray(data13)) {
                if (data13.length < 1) {
                    const err22 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                const len1 = data13.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data13[i1] !== "string") {
                        const err23 = { instancePath: instancePath + "/sites/" + i1, schemaPath: "#/properties/sites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data15 = data.state;
            if (!((data15 === "present") || (data15 === "absent"))) {
                const err25 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema56.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.notes !== undefined) {
            if (typeof data.notes !== "string") {
                const err26 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
    }
    else {
        const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err27];
        }
        else {
            vErrors.push(err27);
        }
        errors++;
    }
    validate39.errors = vErrors;
    return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateGrant = validate41;
const schema58 = { "type": "object", "additionalProperties": false, "required": ["bucket", "to", "may"], "properties": { "name": { "type": "string", "minLength": 1 }, "bucket": { "type": "string" }, "prefix": { "type": "string" }, "to": { "type": "object", "additionalProperties": false, "properties": { "users": { "type": "array", "items": { "type": "string" } }, "groups": { "type": "array", "items": { "type": "string" } }, "serviceAccounts": { "type": "array", "items": { "type": "string" } } } }, "may": { "type": "array", "minItems": 1, "items": { "enum": ["read", "list", "write", "delete", "delete-latest", "tag", "retain", "inspect"] } }, "secureTransport": { "enum": ["required"] }, "sites": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "state": { "enum": ["present", "absent"] }, "notes": { "type": "string" } } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate41.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.bucket === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bucket" }, message: "must have required property '" + "bucket" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.to === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.may === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "may" }, message: "must have required property '" + "may" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema58.properties, key0))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (data0.length < 1) {
                    const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.bucket !== undefined) {
            if (typeof data.bucket !== "string") {
                const err6 = { instancePath: instancePath + "/bucket", schemaPath: "#/properties/bucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.prefix !== undefined) {
            if (typeof data.prefix !== "string") {
                const err7 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.to !== undefined) {
            let data3 = data.to;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key1 in data3) {
                    if (!(((key1 === "users") || (key1 === "groups")) || (key1 === "serviceAccounts"))) {
                        const err8 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data3.users !== undefined) {
                    let data4 = data3.users;
                    if (Array.isArray(data4)) {
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            if (typeof data4[i0] !== "string") {
                                const err9 = { instancePath: instancePath + "/to/users/" + i0, schemaPath: "#/properties/to/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/to/users", schemaPath: "#/properties/to/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data3.groups !== undefined) {
                    let data6 = data3.groups;
                    if (Array.isArray(data6)) {
                        const len1 = data6.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            if (typeof data6[i1] !== "string") {
                                const err11 = { instancePath: instancePath + "/to/groups/" + i1, schemaPath: "#/properties/to/properties/groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/to/groups", schemaPath: "#/properties/to/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data3.serviceAccounts !== undefined) {
                    let data8 = data3.serviceAccounts;
                    if (Array.isArray(data8)) {
                        const len2 = data8.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            if (typeof data8[i2] !== "string") {
                                const err13 = { instancePath: instancePath + "/to/serviceAccounts/" + i2, schemaPath: "#/properties/to/properties/serviceAccounts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err14 = { instancePath: instancePath + "/to/serviceAccounts", schemaPath: "#/properties/to/properties/serviceAccounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.may !== undefined) {
            let data10 = data.may;
            if (Array.isArray(data10)) {
                if (data10.length < 1) {
                    const err16 = { instancePath: instancePath + "/may", schemaPath: "#/properties/may/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                const len3 = data10.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data11 = data10[i3];
                    if (!((((((((data11 === "read") || (data11 === "list")) || (data11 === "write")) || (data11 === "delete")) || (data11 === "delete-latest")) || (data11 === "tag")) || (data11 === "retain")) || (data11 === "inspect"))) {
                        const err17 = { instancePath: instancePath + "/may/" + i3, schemaPath: "#/properties/may/items/enum", keyword: "enum", params: { allowedValues: schema58.properties.may.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/may", schemaPath: "#/properties/may/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.secureTransport !== undefined) {
            if (!(data.secureTransport === "required")) {
                const err19 = { instancePath: instancePath + "/secureTransport", schemaPath: "#/properties/secureTransport/enum", keyword: "enum", params: { allowedValues: schema58.properties.secureTransport.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.sites !== undefined) {
            let data13 = data.sites;
            if (Array.isArray(data13)) {
                if (data13.length < 1) {
                    const err20 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                const len4 = data13.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    if (typeof data13[i4] !== "string") {
                        const err21 = { instancePath: instancePath + "/sites/" + i4, schemaPath: "#/properties/sites/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data15 = data.state;
            if (!((data15 === "present") || (data15 === "absent"))) {
                const err23 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema58.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.notes !== undefined) {
            if (typeof data.notes !== "string") {
                const err24 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
    }
    else {
        const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err25];
        }
        else {
            vErrors.push(err25);
        }
        errors++;
    }
    validate41.errors = vErrors;
    return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
// EXTERNAL MODULE: ./build/src/suggestion.js
var suggestion = __webpack_require__(233);
;// CONCATENATED MODULE: ./build/src/config/misfit.js
/** Turns what a schema validator objects to into words for people. */


const typeWords = {
    string: 'text',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    null: 'null',
};
/** Keywords that compare with a limit, and how the sentence goes on. */
const limitWords = {
    minimum: (limit) => `must be ${limit} or more`,
    maximum: (limit) => `must be ${limit} or less`,
    minLength: () => 'must not be empty',
    maxLength: (limit) => `must have at most ${limit} characters`,
    minItems: (limit) => `must have at least ${limit} ${limit === 1 ? 'entry' : 'entries'}`,
    maxItems: (limit) => `must have at most ${limit} entries`,
};
/** One misfit as a finding. `found` is the value that it is about, `known` the keys its object may have. */
function describeMisfit(misfit, found, known, source) {
    const { keyword, params } = misfit;
    if (keyword === 'additionalProperties')
        return describeUnknownKey(params, known, source);
    if (keyword === 'required')
        return describeMissingKey(params, source);
    if (keyword === 'type')
        return describeType(params, found, source);
    if (keyword === 'enum')
        return describeChoice(params, found, source);
    const limit = limitWords[keyword]?.(params.limit) ?? 'does not fit the schema';
    return (0,judgement/* error */.z3)('schema/range', source, `${nameValue(source)} ${limit}.`, 'Change the value.');
}
/** The key, or for an entry of a list its list and number, counted from 1 as people do. */
function nameValue(source) {
    const step = source.path.at(-1);
    if (step === undefined)
        return 'The file';
    if (typeof step === 'string')
        return (0,judgement/* quote */.hD)(step);
    const list = source.path.at(-2);
    return list === undefined ? `Entry ${step + 1}` : `Entry ${step + 1} of ${(0,judgement/* quote */.hD)(String(list))}`;
}
/** What kind of value it is, without showing it: it may be a secret in the wrong place. */
function nameKind(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'string')
        return 'text';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'a number' : 'a fraction';
    return typeof value === 'boolean' ? `${value}` : 'an object';
}
function describeUnknownKey(params, known, source) {
    const key = String(params.additionalProperty);
    const otherwise = `Remove it; known here: ${known.join(', ')}.`;
    return (0,judgement/* error */.z3)('schema/unknown-key', { file: source.file, path: [...source.path, key] }, `Unknown key ${(0,judgement/* quote */.hD)(key)}.`, (0,suggestion/* suggestMend */.PL)(key, known, otherwise));
}
function describeMissingKey(params, source) {
    const key = (0,judgement/* quote */.hD)(String(params.missingProperty));
    const place = source.path.length === 0 ? '' : ` in ${nameValue(source)}`;
    return (0,judgement/* error */.z3)('schema/missing-key', source, `The key ${key} is missing${place}.`, `Add ${key}.`);
}
function describeType(params, found, source) {
    const types = toWords(params.type).map((type) => typeWords[type] ?? type);
    const wanted = types.length > 1 ? `${types.slice(0, -1).join(', ')} or ${types.at(-1)}` : `${types[0]}`;
    const quoted = typeof found === 'string' && /^(true|false|null|-?\d+)$/.test(found.trim());
    return (0,judgement/* error */.z3)('schema/type', source, `${nameValue(source)} must be ${wanted}, but is ${nameKind(found)}.`, quoted && !wanted.includes('text') ? 'Remove the quotes.' : `Write ${wanted}.`);
}
function describeChoice(params, found, source) {
    const choices = toWords(params.allowedValues);
    const shown = typeof found === 'string' ? (0,judgement/* quote */.hD)(found) : nameKind(found);
    const otherwise = `Write ${choices.length > 8 ? `one of ${choices.join(', ')}` : (0,judgement/* listWords */.yh)(choices)}.`;
    return (0,judgement/* error */.z3)('schema/value', source, `${nameValue(source)} cannot be ${shown}.`, typeof found === 'string' ? (0,suggestion/* suggestMend */.PL)(found, choices, otherwise) : otherwise);
}
function toWords(value) {
    return Array.isArray(value) ? value.map(String) : [String(value)];
}

;// CONCATENATED MODULE: ./build/src/config/schema-check.js
/** Values of unknown shape become declarations here, and only here. */




/** More errors of form than anybody mends in one go. */
const maxFormErrors = 1000;
const bucketShape = defineShape(validateBucket, 'validateBucket');
const aliasShape = defineShape(validateAlias, 'validateAlias');
const replicationShape = defineShape(validateReplication, 'validateReplication');
const iamPolicyShape = defineShape(validateIamPolicy, 'validateIamPolicy');
const userShape = defineShape(validateUser, 'validateUser');
const groupShape = defineShape(validateGroup, 'validateGroup');
const accountShape = defineShape(validateServiceAccount, 'validateServiceAccount');
const grantShape = defineShape(validateGrant, 'validateGrant');
function defineShape(validator, name) {
    return { validator, keys: keys/* schemaKeys */.g[name] };
}
function defineParser(fits, shape) {
    return (value, source, findings) => {
        if (fits(value))
            return value;
        findings.push(...describeMisfits(shape, value, source));
        return undefined;
    };
}
const parseBucket = defineParser((value) => bucketShape.validator(value), bucketShape);
const parseAlias = defineParser((value) => aliasShape.validator(value), aliasShape);
const parseReplication = defineParser((value) => replicationShape.validator(value), replicationShape);
const parseIamPolicy = defineParser((value) => iamPolicyShape.validator(value), iamPolicyShape);
const parseUser = defineParser((value) => userShape.validator(value), userShape);
const parseGroup = defineParser((value) => groupShape.validator(value), groupShape);
const parseServiceAccount = defineParser((value) => accountShape.validator(value), accountShape);
const parseGrant = defineParser((value) => grantShape.validator(value), grantShape);
function describeMisfits(shape, value, source) {
    const misfits = (shape.validator.errors ?? []).filter(isTelling);
    const findings = misfits.slice(0, maxFormErrors).map((misfit) => {
        const { path, found } = followPointer(value, misfit.instancePath);
        const known = findKeys(shape, path);
        return describeMisfit(misfit, found, known, { file: source.file, path: [...source.path, ...path] });
    });
    if (misfits.length <= maxFormErrors)
        return findings;
    return [...findings, stopHere(source.file, misfits.length - maxFormErrors, 'errors')];
}
/** Counts what is not told one by one. */
function stopHere(file, count, what) {
    return (0,judgement/* error */.z3)('schema/more', { file, path: [] }, `And ${count} more ${what}.`, 'Mend the ones above first.');
}
/** "Or null" is written as a choice of two; what says something is why the first choice did not fit. */
function isTelling(misfit) {
    return misfit.keyword !== 'anyOf' && !misfit.schemaPath.endsWith('/anyOf/1/type');
}
function findKeys({ keys }, path) {
    return keys[path.map((step) => (typeof step === 'number' ? '/*' : `/${step}`)).join('')] ?? [];
}
function followPointer(value, pointer) {
    const path = [];
    let found = value;
    for (const part of pointer.split('/').slice(1)) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        path.push(Array.isArray(found) ? Number(key) : key);
        found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
    }
    return { path, found };
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseServerUrl)
/* harmony export */ });
/* harmony import */ var _server_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(596);
/** Addresses of servers: what is wrong with one before anything is sent to it. */

/**
 * Reads the address of an S3 API. `plain` tells of http to another machine, which the caller judges. The
 * messages never hold the address: it may carry a password.
 */
function parseServerUrl(text, allowPath = false) {
    const url = URL.parse(text);
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
        return refuse('alias/url', 'is no address of a server', 'Write it as https://host or https://host:port.');
    }
    if (url.username !== '' || url.password !== '') {
        return refuse('alias/userinfo', 'holds a user name or password', 'Remove it; keys come from the environment.');
    }
    const more = allowPath ? /[?#]/.test(url.href) : url.href !== `${url.origin}/`;
    if (more) {
        return refuse('alias/url', 'has more than a host and a port', 'Remove what follows the host and port.');
    }
    return { ok: true, url, plain: describePlain(url) };
}
function describePlain(url) {
    if (url.protocol === 'https:' || (0,_server_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url))
        return undefined;
    return {
        rule: 'alias/plain-http',
        message: 'is plain http to another machine: whoever listens can read and change what is sent',
        mend: 'Use https, or allow it with the input allow-insecure-http.',
    };
}
function refuse(rule, message, mend) {
    return { ok: false, problem: { rule, message, mend } };
}


/***/ }),

/***/ 5653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ scanBrackets),
/* harmony export */   fi: () => (/* binding */ listEntries),
/* harmony export */   jc: () => (/* binding */ inspectKeys),
/* harmony export */   ko: () => (/* binding */ refuseDepth)
/* harmony export */ });
/* unused harmony export maxDepth */
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9419);
/** What is checked of any parsed file before its meaning: how deep it is, and what its keys are. */

/** No declaration needs more than a dozen; deeper input only serves to exhaust a parser. */
const maxDepth = 64;
/** Keys that mean something else to JavaScript than to whoever wrote them. */
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);
const maxUnsafe = 20;
/** One pass over the text without parsing it; exact for valid JSON, a bound for anything else. */
function scanBrackets(text) {
    let depth = 0;
    let colons = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            at = skipString(text, at);
        else if (code === 0x3a)
            colons++;
        else if (code === 0x5b || code === 0x7b)
            depth++;
        else if (code === 0x5d || code === 0x7d)
            depth--;
        if (depth > maxDepth)
            return { tooDeepAt: at, colons };
    }
    return { tooDeepAt: undefined, colons };
}
/** Offset of the quote that ends the string; the end of the line when there is none. */
function skipString(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x5c)
            at++;
        else if (code === 0x22 || code === 0x0a)
            return at;
    }
    return text.length;
}
/** Counts all keys of a value and refuses the unsafe ones. */
function inspectKeys(value, file) {
    const findings = [];
    let count = 0;
    const tooDeep = !walk(value, [], (key, path) => {
        count++;
        if (unsafeKeys.has(key) && findings.length < maxUnsafe)
            findings.push(refuseKey(key, file, [...path]));
    });
    return { count, findings, tooDeep };
}
/** What a value holds, each with the step that leads to it; nothing for what is neither list nor object. */
function listEntries(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}
/** Calls back for every key of an object, with the path that ends in it. False when it goes too deep. */
function walk(value, path, see) {
    if (path.length > maxDepth)
        return false;
    return listEntries(value).every(([step, item]) => {
        path.push(step);
        if (typeof step === 'string')
            see(step, path);
        const fine = walk(item, path, see);
        path.pop();
        return fine;
    });
}
function refuseDepth(file) {
    const message = `The values are nested more than ${maxDepth} levels deep.`;
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('syntax/depth', { file, path: [] }, message, 'No declaration is that deep; check the brackets.');
}
function refuseKey(key, file, path) {
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('syntax/unsafe-key', { file, path }, `The key ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is not allowed.`, 'Give it another name.');
}


/***/ }),

/***/ 5270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ addDuplicate),
/* harmony export */   j: () => (/* binding */ collectSyntaxErrors)
/* harmony export */ });
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9419);
/** Syntax errors of one file: all of them at once, but not without end. */

/** Errors that are told one by one; the rest is counted. */
const maxTold = 20;
/** Collects findings that carry their position, since a broken file cannot be searched for it later. */
function collectSyntaxErrors(file, locate) {
    const findings = [];
    let untold = 0;
    let last = '';
    return {
        get findings() {
            if (untold === 0)
                return findings;
            const message = `And ${untold} more syntax errors in this file.`;
            return [...findings, (0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('syntax/more', { file, path: [] }, message, 'Mend the ones above first.')];
        },
        add(rule, offset, message, mend) {
            const position = locate(offset);
            // A parser that has stumbled objects to the rest of the line as well.
            const place = `${rule} ${rule === 'syntax/json' ? position.line : offset}`;
            if (place === last)
                return;
            last = place;
            if (findings.length >= maxTold)
                untold++;
            else
                findings.push((0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(rule, { file, path: [], ...position }, message, mend));
        },
    };
}
/** One form for JSON and YAML. */
function addDuplicate(errors, key, offset) {
    const message = `The key ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is there twice; the first one would be lost.`;
    errors.add('syntax/duplicate-key', offset, message, 'Remove one of them.');
}


/***/ }),

/***/ 5394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ builtInPolicies)
/* harmony export */ });
/** Policies that every server has; they can be given to anyone, and neither changed nor removed. */
const everywhere = ['arn:aws:s3:::*'];
function allow(actions, resources = []) {
    return { Effect: 'Allow', Action: actions, ...(resources.length > 0 && { Resource: resources }) };
}
function policy(...statements) {
    return { Version: '2012-10-17', Statement: statements };
}
/** Name → document. */
const builtInPolicies = new Map([
    ['consoleAdmin', policy(allow(['admin:*']), allow(['kms:*']), allow(['s3:*'], everywhere))],
    [
        'diagnostics',
        policy(allow([
            'admin:BandwidthMonitor',
            'admin:ConsoleLog',
            'admin:OBDInfo',
            'admin:Profiling',
            'admin:Prometheus',
            'admin:ServerInfo',
            'admin:ServerTrace',
            'admin:TopLocksInfo',
        ], everywhere)),
    ],
    ['readonly', policy(allow(['s3:GetBucketLocation', 's3:GetObject'], everywhere))],
    ['readwrite', policy(allow(['s3:*'], everywhere))],
    ['writeonly', policy(allow(['s3:PutObject'], everywhere))],
]);


/***/ }),

/***/ 8877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ findClaimedVariables),
/* harmony export */   Fm: () => (/* binding */ canBeClaimed),
/* harmony export */   Qr: () => (/* binding */ tellsCaller)
/* harmony export */ });
/**
 * What callers can say of themselves. This server puts every header and query parameter of a request among the
 * values of conditions, and looks under the spelling of a header first: a header `Username: ann` takes the place
 * of the caller's own name. So no condition is a boundary, with or without the caller's secret.
 */
/** False for the one value that is the request's own parameter: asking for less gets less. */
function canBeClaimed(key) {
    return key !== 'sts:DurationSeconds';
}
const aboutCallers = /^(?:aws:(?:username|userid|groups|principaltype|SourceIp|Referer|UserAgent)|jwt:|ldap:)/;
/** Who asks, or from where: such a condition is there to keep somebody out. */
function tellsCaller(key) {
    return aboutCallers.test(key);
}
/** Of these variables the server says the first value itself, and that is the one which counts in resources. */
const settled = new Set([
    ...['aws:username', 'aws:userid', 'ldap:username', 'aws:principaltype', 'aws:SecureTransport'],
    ...['aws:CurrentTime', 'aws:EpochTime', 's3:signatureversion', 's3:authType'],
]);
/** Variables of a resource, such as `aws:groups`, that become whatever a request says. */
function findClaimedVariables(resource, known) {
    const named = [...resource.matchAll(/\$\{([^}]*)\}/g)].flatMap(([, key]) => key ?? []);
    return named.filter((key) => known.includes(key) && !settled.has(key));
}


/***/ }),

/***/ 6023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parsePolicyDocument)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(640);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8404);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3437);
/**
 * A bucket policy as written: typed, but in any of the forms that the server takes. What it means is
 * settled by `normalisePolicy`, whether it is wise by `lintBucketPolicy`.
 */



/**
 * Takes parsed JSON or YAML. Like the server, it reads field names in any case and drops unknown ones;
 * the document that comes back has only known fields, in their usual spelling. Never throws.
 */
function parsePolicyDocument(value) {
    const problems = [];
    const document = parseFields(value, problems);
    const broken = problems.some((problem) => problem.severity === 'error');
    return { document: broken ? undefined : document, problems };
}
function parseFields(value, problems) {
    if (!(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
        const mend = 'Write { "Version": "2012-10-17", "Statement": […] }.';
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/shape', [], 'A policy must be an object.', mend));
        return undefined;
    }
    const fields = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(value, ['Version', 'Id', 'Statement'], [], problems);
    const version = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(fields.get('Version'), ['Version'], problems);
    const id = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(fields.get('Id'), ['Id'], problems);
    return {
        ...(version !== undefined && { Version: version }),
        ...(id !== undefined && { Id: id }),
        Statement: parseStatements(fields.get('Statement'), problems),
    };
}
/** An absent `Statement` is an empty one: the server stores such a policy, and reads it back as `null`. */
function parseStatements(value, problems) {
    if (value === undefined || value === null)
        return [];
    if (Array.isArray(value)) {
        return value.map((item, index) => (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .B)(item, ['Statement', index], problems));
    }
    const message = 'Statement must be a list; the server refuses a single object.';
    problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/statement-list', ['Statement'], message, 'Put the statement in square brackets.'));
    return [];
}


/***/ }),

/***/ 4671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _1: () => (/* binding */ isPrivateTemplate),
  i$: () => (/* binding */ lintConditions),
  lF: () => (/* binding */ tellPrivateTemplate)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/src/policy/claimed-value.js
var claimed_value = __webpack_require__(8877);
// EXTERNAL MODULE: ./build/src/policy/field.js
var field = __webpack_require__(640);
// EXTERNAL MODULE: ./build/src/policy/problem.js + 1 modules
var problem = __webpack_require__(8404);
// EXTERNAL MODULE: ./build/src/policy/time.js
var time = __webpack_require__(8423);
;// CONCATENATED MODULE: ./build/src/policy/lint-condition-value.js



/** Checks of the value alone, by what the operator compares. */
const fits = {
    text: (value) => typeof value === 'string',
    number: (value) => typeof value === 'number' || (typeof value === 'string' && /^[+-]?\d+$/.test(value)),
    time: (value) => typeof value === 'string' && (0,time/* readTime */.a)(value) !== undefined,
    network: (value) => typeof value === 'string' && isNetwork(value),
    truth: isTruth,
    presence: isTruth,
};
const wants = {
    text: 'text in quotes',
    number: 'a whole number',
    time: 'a time such as "2030-01-01T00:00:00Z"',
    network: 'an address or network such as "10.0.0.0/8"',
    truth: '"true" or "false"',
    presence: '"true" or "false"',
};
/** Operators that take one value only, and those that go with one key only. */
const single = ['number', 'time', 'truth', 'presence'];
const onlyKey = {
    network: 'aws:SourceIp',
    truth: 'aws:SecureTransport',
};
function lintConditionValues(use) {
    const { kind, key, operator, values, path } = use;
    const refuse = (message, mend) => [(0,problem/* problem */.CC)('policy/condition-value', path, message, mend)];
    const only = onlyKey[kind];
    if (only !== undefined && key !== only) {
        return refuse(`The server takes ${operator} only with ${only}.`, `Use ${only}, or another operator.`);
    }
    if (values.length === 0)
        return refuse('A condition key needs a value.', 'Write the value, or remove the key.');
    const distinct = new Set(values);
    if (distinct.size < values.length)
        return refuse('The server refuses a value that is there twice.', 'Keep one.');
    if (single.includes(kind) && values.length > 1) {
        return refuse(`The server takes only one value with ${operator}.`, 'Write one statement for each value.');
    }
    const misfit = values.find((value) => !fits[kind](value));
    if (misfit === undefined)
        return [];
    return refuse(`${(0,problem/* quoteValue */.cl)(String(misfit))} does not go with ${operator}.`, `Write ${wants[kind]}.`);
}
function isTruth(value) {
    return (typeof value === 'boolean' ||
        (typeof value === 'string' && /^([01tTfF]|true|TRUE|True|false|FALSE|False)$/.test(value)));
}
function isNetwork(value) {
    const [address = '', prefix, more] = value.split('/');
    // A zone is about one machine, and the server refuses it.
    if ((0,external_node_net_.isIP)(address) === 0 || address.includes('%') || more !== undefined)
        return false;
    if (prefix === undefined)
        return true;
    return /^\d{1,3}$/.test(prefix) && Number(prefix) <= ((0,external_node_net_.isIPv6)(address) ? 128 : 32);
}

// EXTERNAL MODULE: ./build/src/policy/server-condition.js
var server_condition = __webpack_require__(3517);
// EXTERNAL MODULE: ./build/src/policy/statement.js
var statement = __webpack_require__(3437);
;// CONCATENATED MODULE: ./build/src/policy/lint-condition.js







/** The form that guides for AWS give to "nobody but these": it can be neither stored nor mended here. */
function isPrivateTemplate({ Effect, Condition = {} }) {
    const keys = Object.values(Condition).flatMap((one) => Object.keys(one));
    return Effect === 'Deny' && keys.includes('aws:PrincipalArn');
}
function tellPrivateTemplate(path) {
    const message = 'This form of "nobody but these" is for AWS: the server refuses aws:PrincipalArn and every …IfExists, and a ' +
        'bucket policy binds anonymous callers only, so that it could keep out nobody who signs in.';
    const mend = `Remove the statement: without an Allow nobody anonymous gets in, and ${statement/* usersDecide */.P}`;
    return (0,problem/* problem */.CC)('policy/private-template', path, message, mend);
}
/** `tellMeaning`: absent, that of a bucket policy. */
function lintConditions(statement, path, tellMeaning = tellBucketMeaning) {
    const { Condition } = statement;
    if (Condition === undefined)
        return [];
    const at = [...path, 'Condition'];
    const entries = Object.entries(Condition);
    if (entries.length === 0) {
        return [
            (0,problem/* problem */.CC)('policy/condition-empty', at, 'The server refuses an empty Condition.', 'Remove or fill it.'),
        ];
    }
    return [
        ...entries.flatMap(([operator, keys]) => lintOperator(operator, keys, statement, [...at, operator], tellMeaning)),
        ...lintClashes(entries, at),
    ];
}
/** In front of anything but text the server drops `ForAnyValue:`, and then keeps one of the two. */
function lintClashes(entries, at) {
    const seen = new Set();
    return entries.flatMap(([operator, keys]) => {
        const plain = operator.replace(/^(ForAllValues|ForAnyValue):/, '');
        if (server_condition/* operators */.II.get(plain) === 'text')
            return [];
        return Object.keys(keys).flatMap((key) => {
            const form = `${plain} ${key}`;
            const message = `${(0,problem/* quoteValue */.cl)(plain)} is there twice for ${(0,problem/* quoteValue */.cl)(key)}, and the server keeps one of them.`;
            const clash = (0,problem/* problem */.CC)('policy/condition-clash', [...at, operator, key], message, 'Keep one.');
            if (seen.has(form))
                return [clash];
            seen.add(form);
            return [];
        });
    });
}
function lintOperator(operator, keys, statement, at, tellMeaning) {
    const plain = operator.replace(/^(ForAllValues|ForAnyValue):/, '');
    const kind = server_condition/* operators */.II.get(plain);
    if (kind === undefined)
        return [tellOperator(operator, plain, at)];
    if (Object.keys(keys).length === 0) {
        const message = `${(0,problem/* quoteValue */.cl)(operator)} has no keys, and the server drops it: the statement holds without it.`;
        return [(0,problem/* problem */.CC)('policy/condition-dropped', at, message, 'Remove or fill it.')];
    }
    return Object.entries(keys).flatMap(([key, values]) => {
        const place = [...at, key];
        const [name = ''] = key.split('/');
        if (!server_condition/* knownKeys */.eE.has(name))
            return [tellKey(name, place)];
        return [
            ...lintKeyOfActions(name, statement, place),
            ...lintConditionValues({ kind, key: name, operator: plain, values: (0,field/* toList */.st)(values), path: place }),
            ...tellMeaning({
                key: name,
                operator: plain,
                statement,
                at: place,
            }),
            ...lintAddress(name, (0,field/* toList */.st)(values).map(String), place),
        ];
    });
}
function tellOperator(operator, plain, at) {
    const meant = [...server_condition/* operators */.II.keys()].find((name) => name.toLowerCase() === plain.toLowerCase());
    const bare = plain.replace(/IfExists$/, '');
    const message = `The server does not know the operator ${(0,problem/* quoteValue */.cl)(operator)}.`;
    if (meant)
        return (0,problem/* problem */.CC)('policy/condition-operator', at, message, `Did you mean "${meant}"?`);
    const mend = server_condition/* operators */.II.has(bare) && bare !== plain ? `Use "${bare}".` : 'Use StringEquals, IpAddress or the like.';
    return (0,problem/* problem */.CC)('policy/condition-operator', at, message, mend);
}
function tellKey(name, at) {
    const meant = [...server_condition/* knownKeys */.eE].find((known) => known.toLowerCase() === name.toLowerCase());
    const message = `The server does not know the condition key ${(0,problem/* quoteValue */.cl)(name)}.`;
    const mend = meant ? `Did you mean "${meant}"?` : 'Use a key that it knows, such as aws:SourceIp.';
    return (0,problem/* problem */.CC)('policy/condition-key', at, message, mend);
}
function lintKeyOfActions(key, statement, at) {
    const misfits = (0,field/* toList */.st)(statement.Action).filter((action) => !(0,server_condition/* keysFor */.qm)(action).has(key));
    if (misfits.length === 0)
        return [];
    const message = `The server does not take ${(0,problem/* quoteValue */.cl)(key)} together with ${misfits.map(problem/* quoteValue */.cl).join(', ')}.`;
    return [
        (0,problem/* problem */.CC)('policy/condition-key-action', at, message, 'Put these actions into a statement of their own.'),
    ];
}
function tellBucketMeaning({ key, statement: { Effect }, at }) {
    if (!(0,claimed_value/* canBeClaimed */.Fm)(key))
        return [];
    if (key === 'aws:SecureTransport') {
        const message = 'aws:SecureTransport in a bucket policy binds anonymous callers only, and of these the honest ones.';
        return [
            (0,problem/* problem */.CC)('policy/secure-transport', at, message, 'Where TLS is a must, let the server speak nothing else.'),
        ];
    }
    if ((0,claimed_value/* tellsCaller */.Qr)(key)) {
        const opened = Effect === 'Deny' ? 'this denies nothing to whoever means it' : 'this is open to anyone';
        const message = `Without signing in, callers can claim any ${key} by a header or parameter of its name: ${opened}.`;
        const mend = 'Grant it by the policies of users instead.';
        return [(0,problem/* problem */.CC)('policy/condition-caller', at, message, mend)];
    }
    const message = `${(0,problem/* quoteValue */.cl)(key)} is advisory: requests can claim any value of it.`;
    return [(0,problem/* problem */.CC)('policy/condition-advisory', at, message, 'Do not rely on it to keep anyone out.')];
}
function lintAddress(key, values, at) {
    const bare = values.find((value) => (0,external_node_net_.isIPv6)(value));
    if (key !== 'aws:SourceIp' || bare === undefined)
        return [];
    const message = `The server reads ${(0,problem/* quoteValue */.cl)(bare)} as a network of 32 bits: far more than one address.`;
    return [(0,problem/* problem */.CC)('policy/ipv6-range', at, message, `Write "${bare}/128".`)];
}


/***/ }),

/***/ 7894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ lintIamPolicy)
});

// EXTERNAL MODULE: ./build/src/policy/lint.js + 4 modules
var lint = __webpack_require__(9992);
// EXTERNAL MODULE: ./build/src/policy/lint-condition.js + 1 modules
var lint_condition = __webpack_require__(4671);
// EXTERNAL MODULE: ./build/src/policy/admin-action.js
var admin_action = __webpack_require__(206);
// EXTERNAL MODULE: ./build/src/policy/field.js
var policy_field = __webpack_require__(640);
// EXTERNAL MODULE: ./build/src/policy/problem.js + 1 modules
var problem = __webpack_require__(8404);
// EXTERNAL MODULE: ./build/src/policy/server-action.js
var server_action = __webpack_require__(9008);
// EXTERNAL MODULE: ./build/src/policy/resource.js
var policy_resource = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/src/policy/wildcard.js
var wildcard = __webpack_require__(9640);
;// CONCATENATED MODULE: ./build/src/policy/server-reach.js





/**
 * The actions of administration and of keys that a pattern among S3's takes in. The server matches patterns against
 * these too, and asks for them about the resource `/`: so `*Create*` on `arn:aws:s3:::*` is `admin:CreatePolicy` as well.
 * `admin:*` stands for all of administration. None for what is itself the name of such an action.
 */
function expandBeyondS3(action, resources) {
    if (admin_action/* exactActions */.TW.has(action) || !meansServer(resources))
        return [];
    const found = [...admin_action/* exactActions */.TW.keys()].filter((name) => !isAll(name) && (0,wildcard/* matchesWildcard */._W)(action, name));
    const ofAdmin = [...admin_action/* exactActions */.TW].filter(([name, service]) => service === 'admin' && !isAll(name));
    if (!ofAdmin.every(([name]) => found.includes(name)))
        return found;
    return ['admin:*', ...found.filter((name) => admin_action/* exactActions */.TW.get(name) !== 'admin')];
}
/** Whether a pattern opens all there is, S3 and administration. */
function opensEverything(action, resources) {
    const everyOne = [...server_action/* knownActions */.Bp.keys(), ...admin_action/* exactActions */.TW.keys()];
    return meansServer(resources) && everyOne.every((name) => (0,wildcard/* matchesWildcard */._W)(action, name));
}
function meansServer({ Resource, NotResource }) {
    const takesIn = (resource) => (0,wildcard/* matchesWildcard */._W)((0,policy_resource/* resourcePattern */.nn)(resource) ?? '', '/');
    const [named, spared] = [(0,policy_field/* toList */.st)(Resource), (0,policy_field/* toList */.st)(NotResource)];
    return named.length > 0 ? named.some(takesIn) : spared.length > 0 && !spared.some(takesIn);
}
function isAll(name) {
    return name.endsWith('*');
}

// EXTERNAL MODULE: ./build/src/policy/suggest-action.js
var suggest_action = __webpack_require__(1681);
;// CONCATENATED MODULE: ./build/src/policy/lint-iam-action.js






function lintIamActions(statement, path) {
    const { Action, NotAction, Effect } = statement;
    if (NotAction !== undefined)
        return [refuseNotAction(path)];
    const at = [...path, 'Action'];
    const actions = [...new Set((0,policy_field/* toList */.st)(Action))];
    if (actions.length === 0) {
        return [(0,problem/* problem */.CC)('policy/action-missing', at, 'The statement names no action.', 'Add "Action".')];
    }
    if (actions.includes('*'))
        return [refuseEverything(at)];
    const whole = Effect === 'Allow' ? actions.find((action) => opensEverything(action, statement)) : undefined;
    if (whole !== undefined)
        return [refuseWhole(whole, at)];
    const unknown = actions.filter((action) => (0,admin_action/* serviceOf */.z5)(action) === undefined);
    const services = [...new Set(actions.flatMap((action) => (0,admin_action/* serviceOf */.z5)(action) ?? []))].sort();
    return [...unknown.map((action) => tellUnknown(action, at)), ...refuseMixture(services, at)];
}
/** It takes the policy, then fails whenever it lists policies, and does not come up again with it. */
function refuseNotAction(path) {
    const message = 'NotAction in the policy of a user stops the server from reading any policy.';
    return (0,problem/* problem */.CC)('iam/not-action', [...path, 'NotAction'], message, 'List the actions that are meant.');
}
/** On this server it counts as a statement about tokens, for which resources do not count. */
function refuseEverything(at) {
    const message = 'The action "*" stands for everything, administration included, whatever Resource says.';
    const mend = 'Write "s3:*" or less; if administration is meant, "admin:*" in a statement of its own.';
    return (0,problem/* problem */.CC)('iam/everything', at, message, mend);
}
/** The server asks for administration about no bucket, which these resources take in. */
function refuseWhole(action, at) {
    const message = `With these resources the action ${(0,problem/* quoteValue */.cl)(action)} stands for everything, administration included.`;
    const mend = 'Write "s3:*" or less; if administration is meant, "admin:*" in a statement of its own.';
    return (0,problem/* problem */.CC)('iam/everything', at, message, mend);
}
function refuseMixture(services, at) {
    if (services.length < 2)
        return [];
    const named = services.map((service) => `${service}:`).join(' and ');
    const message = `The server refuses ${named} actions in one statement.`;
    return [(0,problem/* problem */.CC)('iam/mixed-services', at, message, 'Give each of them a statement of its own.')];
}
function tellUnknown(action, at) {
    const message = `The server does not know the action ${(0,problem/* quoteValue */.cl)(action)}.`;
    return (0,problem/* problem */.CC)('policy/unknown-action', at, message, tellMend(action));
}
function tellMend(action) {
    if (/^(admin|kms):.*[*?]/.test(action)) {
        const all = action.startsWith('admin:') ? 'admin:*' : 'kms:*';
        return `No pattern but "${all}" stands for actions of this kind; list the ones that are meant.`;
    }
    return (0,suggest_action/* suggestAction */.t)(action, [...server_action/* knownActions */.Bp.keys(), ...admin_action/* exactActions */.TW.keys()]);
}

// EXTERNAL MODULE: ./build/src/policy/claimed-value.js
var claimed_value = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/src/policy/lint-iam-condition.js


const mend = 'Do not rely on it to keep anyone out; grant less instead.';
/** Conditions that this server keeps and evaluates. */
const tellIamMeaning = ({ key, at }) => {
    if (!(0,claimed_value/* canBeClaimed */.Fm)(key))
        return [];
    if (key === 'aws:SecureTransport')
        return [tellTransport(at)];
    if ((0,claimed_value/* tellsCaller */.Qr)(key)) {
        const message = `${(0,problem/* quoteValue */.cl)(key)} keeps nobody out: whoever asks can claim any value, by a header or parameter of its name.`;
        return [(0,problem/* problem */.CC)('iam/condition-caller', at, message, mend)];
    }
    const message = `${(0,problem/* quoteValue */.cl)(key)} is advisory: requests can claim any value of it, so that it holds for honest clients only.`;
    return [(0,problem/* problem */.CC)('iam/condition-advisory', at, message, mend)];
};
function tellTransport(at) {
    const message = 'This holds for honest clients only, and by the connection of the server: none come in by a proxy that ends TLS.';
    const mend = 'Let TLS reach the server, and let it speak nothing else where TLS is a must.';
    return (0,problem/* problem */.CC)('iam/secure-transport', at, message, mend);
}

;// CONCATENATED MODULE: ./build/src/policy/lint-iam-reach.js
/** How far a statement reaches: everything it allows beyond what its author probably had in mind. */






function lintReach(statement, path) {
    if (statement.Effect !== 'Allow')
        return [];
    const actions = [...new Set((0,policy_field/* toList */.st)(statement.Action))].filter((action) => action !== '*' && !opensEverything(action, statement));
    const at = [...path, 'Action'];
    return [
        ...actions.flatMap((action) => tellWildcard(action, statement, at)),
        ...tellEscalation(actions, statement, at),
        ...tellEveryBucket(statement, actions, path),
    ];
}
/** A pattern that takes in changing the bucket's settings, escaping its retention, or administration of the server. */
function tellWildcard(action, statement, at) {
    const names = [...(0,server_action/* expandAction */.l1)(action), ...expandBeyondS3(action, statement)];
    const administering = names.filter((name) => (server_action/* knownActions */.Bp.get(name)?.ability ?? 'administer') === 'administer');
    const [first] = administering;
    if (first === undefined || names.length < 2)
        return [];
    const others = administering.length > 1 ? ` and ${administering.length - 1} more` : '';
    const message = `${(0,problem/* quoteValue */.cl)(action)} takes in administration: ${escalates(administering) ?? first}${others}.`;
    return [(0,problem/* problem */.CC)('iam/wildcard', at, message, 'Name the actions that are meant, or declare a grant.')];
}
function escalates(names) {
    return names.find((name) => admin_action/* escalations */.HZ.has(name));
}
/** What is named, and what a pattern takes in beyond S3, where nobody looks for it; the rest of a pattern has been told. */
function tellEscalation(actions, statement, at) {
    const pairs = actions.flatMap((action) => [
        [action, action],
        ...expandBeyondS3(action, statement).map((name) => [name, `${name}, by ${(0,problem/* quoteValue */.cl)(action)}`]),
    ]);
    const named = pairs.flatMap(([name, written]) => {
        const may = admin_action/* escalations */.HZ.get(name);
        return may === undefined ? [] : [`${may} (${written})`];
    });
    if (named.length === 0)
        return [];
    const more = named.length > 3 ? ` and ${named.length - 3} more` : '';
    const message = `Whoever has this policy can come to more rights: ${named.slice(0, 3).join('; ')}${more}.`;
    const mend = 'Take it out, or declare "privileged": true on the policy if it is meant.';
    return [(0,problem/* problem */.CC)('iam/escalation', at, message, mend)];
}
/** Seeing that a bucket is there, and its settings, is no reach worth a word. */
function tellEveryBucket({ Resource, NotResource }, actions, path) {
    const all = (0,policy_field/* toList */.st)(Resource).some((resource) => /^[*?]/.test((0,policy_resource/* resourcePattern */.nn)(resource) ?? ''));
    if (!all && NotResource === undefined)
        return [];
    const names = actions.flatMap((action) => (0,server_action/* expandAction */.l1)(action));
    const reaching = names.filter((name) => server_action/* knownActions */.Bp.get(name)?.ability !== 'inspect');
    const [first] = reaching;
    if (first === undefined)
        return [];
    const field = NotResource === undefined ? 'Resource' : 'NotResource';
    const others = reaching.length > 1 ? ` and ${reaching.length - 1} more` : '';
    const message = `This allows ${first}${others} in every bucket, those to come as well.`;
    const mend = 'Name the buckets, or declare "privileged": true on the policy if it is meant.';
    return [(0,problem/* problem */.CC)('iam/every-bucket', [...path, field], message, mend)];
}

// EXTERNAL MODULE: ./build/src/policy/server-condition.js
var server_condition = __webpack_require__(3517);
;// CONCATENATED MODULE: ./build/src/policy/lint-iam-resource.js








function lintIamResources(statement, path) {
    const services = new Set((0,policy_field/* toList */.st)(statement.Action).map(guessService));
    if (services.has('s3'))
        return lintForS3(statement, path);
    if (services.has('admin') || services.has('sts'))
        return tellIgnored(statement, path);
    return [];
}
/** Of an action that is not known by how it begins: what is wrong with its resources is told at once. */
function guessService(action) {
    return (0,admin_action/* serviceOf */.z5)(action) ?? (action.startsWith('s3:') ? 's3' : undefined);
}
function lintForS3(statement, path) {
    const named = (0,policy_field/* toList */.st)(statement.Resource);
    const spared = (0,policy_field/* toList */.st)(statement.NotResource);
    if (named.length === 0 && spared.length === 0) {
        const message = 'The statement names no resource.';
        const mend = 'Add "Resource", such as "arn:aws:s3:::bucket/*".';
        return [(0,problem/* problem */.CC)('policy/resource-missing', [...path, 'Resource'], message, mend)];
    }
    if (named.length > 0 && spared.length > 0) {
        const message = 'The server refuses Resource and NotResource in one statement.';
        return [(0,problem/* problem */.CC)('policy/two-resource-lists', [...path, 'NotResource'], message, 'Keep one of them.')];
    }
    const field = named.length > 0 ? 'Resource' : 'NotResource';
    const malformed = [...named, ...spared].filter((resource) => !(0,policy_resource/* isPlainResource */.TQ)(resource));
    if (malformed.length > 0) {
        return malformed.map((resource) => refuseForm(resource, [...path, field]));
    }
    const patterns = named.flatMap((resource) => (0,policy_resource/* resourcePattern */.nn)(resource) ?? []);
    return [
        ...[...named, ...spared].flatMap((resource) => tellVariables(resource, [...path, field])),
        ...(patterns.length > 0 ? lintFit(statement, patterns, [...path, 'Action']) : []),
    ];
}
function tellVariables(resource, at) {
    return (0,claimed_value/* findClaimedVariables */.Ck)(resource, server_condition/* commonKeys */.GO).map((key) => {
        const whose = key.startsWith('jwt:') ? 'whoever has no token that says it' : 'every caller';
        const message = `${(0,problem/* quoteValue */.cl)(`\${${key}}`)} in a resource can be any text: ${whose} can claim it by a parameter.`;
        const mend = `Use \${aws:username}, which is what it says, or name the resources.`;
        return (0,problem/* problem */.CC)('iam/claimed-variable', at, message, mend);
    });
}
function refuseForm(resource, at) {
    const read = (0,policy_resource/* resourcePattern */.nn)(resource);
    const isRead = `, and the server reads it as ${(0,problem/* quoteValue */.cl)(`arn:aws:s3:::${read}`)}`;
    const message = `${(0,problem/* quoteValue */.cl)(resource)} is no S3 resource${read === undefined ? '' : isRead}.`;
    return (0,problem/* problem */.CC)('policy/resource-form', at, message, 'Write "arn:aws:s3:::bucket/*" or the like.');
}
/** Actions of which none can ever be about a resource of the statement. */
function lintFit({ Action }, patterns, at) {
    return [...new Set((0,policy_field/* toList */.st)(Action))].flatMap((action) => {
        const names = (0,server_action/* expandAction */.l1)(action);
        if (names.length === 0)
            return [];
        if (names.some((name) => patterns.some((pattern) => fits(name, pattern))))
            return [];
        const onObjects = names.every((name) => server_action/* knownActions */.Bp.get(name)?.onObjects);
        const kind = onObjects ? 'on objects' : 'on buckets themselves';
        const message = `${(0,problem/* quoteValue */.cl)(action)} acts ${kind}, and no resource of the statement is one: it has no effect.`;
        const mend = onObjects
            ? 'Add "arn:aws:s3:::bucket/*" to Resource.'
            : 'Add "arn:aws:s3:::bucket" to Resource; prefixes are asked for by a condition on s3:prefix.';
        return [(0,problem/* problem */.CC)('iam/useless-action', at, message, mend)];
    });
}
/** The server looks for the bucket itself as `bucket/`, which `bucket/*` matches too. */
function fits(name, pattern) {
    if (name === 's3:ListAllMyBuckets')
        return (0,wildcard/* matchesWildcard */._W)(pattern, '/');
    if (server_action/* knownActions */.Bp.get(name)?.onObjects)
        return /[/*]/.test(pattern);
    return /^[^/]+(?:\/\**)?$/.test(pattern);
}
function tellIgnored({ Resource, NotResource }, path) {
    const field = Resource === undefined ? 'NotResource' : 'Resource';
    const limits = (0,policy_field/* toList */.st)(Resource).some((resource) => (0,policy_resource/* resourcePattern */.nn)(resource) !== '*');
    if (!limits && NotResource === undefined)
        return [];
    const message = 'Resources do not limit actions of administration: they hold for the whole server.';
    return [
        (0,problem/* problem */.CC)('iam/resource-ignored', [...path, field], message, 'Remove it, so that nobody relies on it.'),
    ];
}

// EXTERNAL MODULE: ./build/src/policy/normalise.js + 1 modules
var normalise = __webpack_require__(1214);
;// CONCATENATED MODULE: ./build/src/policy/lint-iam.js
/** Judges the policy of a user, group or service account by this server's rules, which are not AWS's. */








/** The server's own limits, in bytes. */
const maxBytes = 20 * 1024;
const maxEmbeddedBytes = 4096;
/** A document without an error whose rule is `refused` is stored by the server. */
function lintIamPolicy(document, context) {
    const problems = [
        ...(0,lint/* lintVersion */.I)(document),
        ...lintSize(document, context),
        ...document.Statement.flatMap((statement, index) => lintStatement(statement, index, context)),
    ];
    return (0,problem/* locateProblems */.DO)(problems, context.source);
}
function lintSize(document, { embedded }) {
    // Embedded it is stored, and the account may do nothing.
    if (document.Statement.length === 0 && !embedded) {
        const message = 'The server refuses a policy without statements.';
        return [(0,problem/* problem */.CC)('iam/empty', ['Statement'], message, 'Write a statement.')];
    }
    const limit = embedded ? maxEmbeddedBytes : maxBytes;
    if (countBytes(document) <= limit)
        return [];
    const where = embedded ? 'embedded in a service account' : 'for users';
    const message = `The policy has more than ${limit / 1024} KiB, which the server refuses ${where}.`;
    return [(0,problem/* problem */.CC)('iam/too-large', [], message, 'Join statements, or use wildcards in resources.')];
}
/** As the server writes it: every list in brackets, nothing that is empty. */
function countBytes(document) {
    const { Statement = [] } = (0,normalise/* normalisePolicy */.R)(document) ?? {};
    const statements = Statement.map(({ Principal, ...fields }) => {
        const filled = Object.entries(fields).filter(([, value]) => Object.keys(value).length > 0);
        return Object.fromEntries(filled);
    });
    return Buffer.byteLength(JSON.stringify({ Version: '2012-10-17', Statement: statements }));
}
function lintStatement(statement, index, { privileged }) {
    const path = ['Statement', index];
    return [
        ...lintForm(statement, path),
        ...lintIamActions(statement, path),
        ...lintIamResources(statement, path),
        ...(0,lint_condition/* lintConditions */.i$)(statement, path, tellIamMeaning),
        ...(privileged ? [] : lintReach(statement, path)),
    ];
}
function lintForm({ Effect, Principal }, path) {
    const problems = [];
    if (Effect !== 'Allow' && Effect !== 'Deny') {
        const message = 'Effect must be "Allow" or "Deny".';
        problems.push((0,problem/* problem */.CC)('policy/effect', [...path, 'Effect'], message, 'Write one of them.'));
    }
    if (Principal !== undefined) {
        const message = 'The policy of a user has no Principal: the server drops it without a word.';
        const mend = 'Remove it; the policy binds whoever it is attached to.';
        problems.push((0,problem/* problem */.CC)('iam/principal', [...path, 'Principal'], message, mend));
    }
    return problems;
}


/***/ }),

/***/ 9992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ lintBucketPolicy),
  I: () => (/* binding */ lintVersion)
});

// EXTERNAL MODULE: ./build/src/policy/field.js
var policy_field = __webpack_require__(640);
// EXTERNAL MODULE: ./build/src/policy/problem.js + 1 modules
var problem = __webpack_require__(8404);
// EXTERNAL MODULE: ./build/src/policy/resource.js
var policy_resource = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/src/policy/server-action.js
var server_action = __webpack_require__(9008);
// EXTERNAL MODULE: ./build/src/policy/suggest-action.js
var suggest_action = __webpack_require__(1681);
;// CONCATENATED MODULE: ./build/src/policy/lint-action.js





function lintActions(statement, path, bucket) {
    if (statement.NotAction !== undefined) {
        const message = 'The server answers a bucket policy with NotAction with an internal error.';
        return [
            (0,problem/* problem */.CC)('policy/not-action', [...path, 'NotAction'], message, 'List the actions that are meant.'),
        ];
    }
    const at = [...path, 'Action'];
    const actions = (0,policy_field/* toList */.st)(statement.Action);
    if (actions.length === 0) {
        return [(0,problem/* problem */.CC)('policy/action-missing', at, 'The statement names no action.', 'Add "Action".')];
    }
    return [...new Set(actions)].flatMap((action) => lintAction(action, statement, at, bucket));
}
function lintAction(action, statement, at, bucket) {
    const known = (0,server_action/* expandAction */.l1)(action);
    if (known.length === 0)
        return [tellUnknown(action, at)];
    if (known.every((name) => server_action/* inertActions */.IY.has(name))) {
        const message = `A bucket policy never grants ${(0,problem/* quoteValue */.cl)(action)}.`;
        return [(0,problem/* problem */.CC)('policy/inert-action', at, message, 'Remove it.')];
    }
    // The server asks for an object's resource as soon as a pattern could mean an action on objects.
    const onObjects = action === 's3:*' || known.some((name) => server_action/* knownActions */.Bp.get(name)?.onObjects);
    const resources = [...(0,policy_field/* toList */.st)(statement.Resource), ...(0,policy_field/* toList */.st)(statement.NotResource)];
    const patterns = resources.flatMap((resource) => (0,policy_resource/* resourcePattern */.nn)(resource) ?? []);
    const fits = patterns.some((pattern) => (onObjects ? /[/*]/.test(pattern) : isBucketPattern(pattern)));
    if (patterns.length === 0 || fits)
        return [];
    const kind = onObjects ? 'on objects' : 'on the bucket itself';
    const arn = `arn:aws:s3:::${bucket}${onObjects ? '/*' : ''}`;
    const message = `${(0,problem/* quoteValue */.cl)(action)} acts ${kind}, and no resource of the statement does.`;
    return [(0,problem/* problem */.CC)('policy/action-resource', at, message, `Add "${arn}" to Resource, or move the action.`)];
}
function isBucketPattern(pattern) {
    return !pattern.includes('/') || pattern === '*';
}
function tellUnknown(action, at) {
    const message = `The server does not know the action ${(0,problem/* quoteValue */.cl)(action)}.`;
    return (0,problem/* problem */.CC)('policy/unknown-action', at, message, (0,suggest_action/* suggestAction */.t)(action, [...server_action/* knownActions */.Bp.keys()]));
}

// EXTERNAL MODULE: ./build/src/policy/lint-condition.js + 1 modules
var lint_condition = __webpack_require__(4671);
// EXTERNAL MODULE: ./build/src/policy/exposure.js
var policy_exposure = __webpack_require__(8123);
;// CONCATENATED MODULE: ./build/src/policy/lint-exposure.js



const judgements = [
    {
        rule: 'policy/anonymous-administration',
        abilities: ['administer'],
        meantBy: [],
        may: 'change the settings of the bucket, or take it over',
        mend: 'Name only the actions that are meant; nothing may open these to everyone.',
    },
    {
        rule: 'policy/anonymous-write',
        abilities: ['write', 'delete'],
        meantBy: ['write', 'read-write'],
        may: 'write or delete objects',
        mend: 'Grant it to a user instead, or declare "public": "read-write" on the bucket if it is meant.',
    },
    {
        rule: 'policy/anonymous-read',
        abilities: ['read', 'list'],
        meantBy: ['read', 'read-write'],
        may: 'read or list objects',
        mend: 'Declare "public": "read" on the bucket if it is meant, or remove the statement.',
    },
];
/** What the document opens to everyone, and whether the bucket's declaration says that it is meant. */
function lintExposure(document, context) {
    const exposure = (0,policy_exposure/* findExposure */.BL)(document, context.bucket);
    const problems = judgements.flatMap((judgement) => judge(judgement, exposure, context));
    return [...problems, ...lintCanned(document, exposure, context.bucket)];
}
function judge({ rule, abilities, meantBy, may, mend }, exposure, context) {
    if (context.public !== undefined && meantBy.includes(context.public))
        return [];
    const open = exposure.filter((one) => abilities.includes(one.ability));
    const statements = [...new Set(open.map((one) => one.statement))];
    return statements.map((index) => {
        const names = [...new Set(open.flatMap((one) => (one.statement === index ? [one.action] : [])))];
        const shown = names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
        return (0,problem/* problem */.CC)(rule, ['Statement', index, 'Action'], `Anyone may ${may} without signing in (${shown}).`, mend);
    });
}
/** Clients call a policy public, download or upload only if one statement is about the bucket itself. */
function lintCanned(document, exposure, bucket) {
    const opens = exposure.some((one) => one.objects === '*' && !one.conditional);
    const named = document.Statement.some((statement) => statement.Effect === 'Allow' &&
        (0,policy_exposure/* bindsAnyone */.Jk)(statement) &&
        statement.Condition === undefined &&
        (0,policy_field/* toList */.st)(statement.Action).includes('s3:GetBucketLocation') &&
        (0,policy_field/* toList */.st)(statement.Resource).includes(`arn:aws:s3:::${bucket}`));
    if (!opens || named)
        return [];
    const message = 'Clients show this policy as "custom": they look for s3:GetBucketLocation on the bucket itself.';
    return [(0,problem/* problem */.CC)('policy/canned', ['Statement'], message, 'Nothing, unless people rely on the usual name.')];
}

// EXTERNAL MODULE: ./build/src/policy/statement.js
var statement = __webpack_require__(3437);
;// CONCATENATED MODULE: ./build/src/policy/lint-principal.js




function lintPrincipal({ Principal }, path) {
    const at = [...path, 'Principal'];
    const names = Principal === undefined ? [] : Principal === '*' ? ['*'] : (0,policy_field/* toList */.st)(Principal.AWS);
    if (names.length === 0) {
        const message = 'The statement names no Principal, which the server refuses.';
        return [(0,problem/* problem */.CC)('policy/principal', at, message, `Write "Principal": "*"; ${statement/* usersDecide */.P}`)];
    }
    const others = names.filter((name) => name !== '*');
    const inert = others.filter((name) => !(0,policy_exposure/* meansAnyone */.hv)(name));
    return [...lintDisguised(others.filter(policy_exposure/* meansAnyone */.hv), at), ...lintInert(inert, at)];
}
/** Nobody who reads such a name would think of everyone. */
function lintDisguised(names, at) {
    if (names.length === 0)
        return [];
    const message = `The server takes a Principal as a pattern, and ${names.map(problem/* quoteValue */.cl).join(', ')} for anyone at all.`;
    const mend = `Write "*" if that is meant; ${statement/* usersDecide */.P}`;
    return [(0,problem/* problem */.CC)('policy/anyone-pattern', at, message, mend)];
}
function lintInert(inert, at) {
    if (inert.length === 0)
        return [];
    const message = `A bucket policy binds anonymous callers only: ${inert.map(problem/* quoteValue */.cl).join(', ')} is stored and has no effect.`;
    return [(0,problem/* problem */.CC)('policy/inert-principal', at, message, 'Grant it by a policy of that user instead.')];
}

;// CONCATENATED MODULE: ./build/src/policy/lint-resource.js



function lintResources({ Resource, NotResource }, path, bucket) {
    const named = (0,policy_field/* toList */.st)(Resource);
    const spared = (0,policy_field/* toList */.st)(NotResource);
    if (named.length === 0 && spared.length === 0) {
        const message = 'The statement names no resource.';
        return [
            (0,problem/* problem */.CC)('policy/resource-missing', [...path, 'Resource'], message, `Add "arn:aws:s3:::${bucket}/*".`),
        ];
    }
    if (named.length > 0 && spared.length > 0) {
        const message = 'The server refuses Resource and NotResource in one statement.';
        return [(0,problem/* problem */.CC)('policy/two-resource-lists', [...path, 'NotResource'], message, 'Keep one of them.')];
    }
    const field = named.length > 0 ? 'Resource' : 'NotResource';
    return [...named, ...spared].flatMap((resource) => lintResource(resource, [...path, field], bucket));
}
function lintResource(resource, at, bucket) {
    const pattern = (0,policy_resource/* resourcePattern */.nn)(resource);
    if (pattern === undefined || !(0,policy_resource/* isPlainResource */.TQ)(resource)) {
        const message = `${(0,problem/* quoteValue */.cl)(resource)} is no S3 resource.`;
        return [(0,problem/* problem */.CC)('policy/resource-form', at, message, `Write "arn:aws:s3:::${bucket}/*" or the like.`)];
    }
    if ((0,policy_resource/* belongsTo */.g4)(pattern, bucket))
        return [];
    const message = `${(0,problem/* quoteValue */.cl)(resource)} belongs to another bucket than ${(0,problem/* quoteValue */.cl)(bucket)}.`;
    return [(0,problem/* problem */.CC)('policy/other-bucket', at, message, 'Use {{BUCKET_NAME}} in the resource.')];
}

// EXTERNAL MODULE: ./build/src/policy/normalise.js + 1 modules
var normalise = __webpack_require__(1214);
;// CONCATENATED MODULE: ./build/src/policy/lint.js







/** The server's own limit on the document it is sent. */
const maxBytes = 20 * 1024;
/**
 * Judges a bucket policy by this server's rules, which are not AWS's. A document without an error whose rule
 * is `refused` is stored by the server.
 */
function lintBucketPolicy(document, context) {
    const problems = [
        ...lintDocument(document),
        ...document.Statement.flatMap((statement, index) => lintStatement(statement, index, context.bucket)),
        ...lintExposure(document, context),
    ];
    return (0,problem/* locateProblems */.DO)(problems, context.source);
}
/** Of any policy. */
function lintVersion({ Version }) {
    if (Version === '2012-10-17')
        return [];
    const message = 'The server takes only the Version "2012-10-17".';
    return [(0,problem/* problem */.CC)('policy/version', ['Version'], message, 'Write "Version": "2012-10-17".')];
}
function lintDocument(document) {
    const problems = lintVersion(document);
    if (document.Statement.length === 0) {
        const message = 'A policy without statements is the same as none.';
        problems.push((0,problem/* problem */.CC)('policy/empty', ['Statement'], message, 'Use "defaultPolicyFile": null instead.'));
    }
    else if (countBytes(document) > maxBytes) {
        const message = 'The policy has more than 20 KiB, which the server refuses.';
        problems.push((0,problem/* problem */.CC)('policy/too-large', [], message, 'Join statements, or use wildcards.'));
    }
    return problems;
}
/** Of what is sent. What is far from the limit as written is not brought into that form. */
function countBytes(document) {
    const written = Buffer.byteLength(JSON.stringify(document));
    if (written < maxBytes / 2)
        return written;
    const normal = (0,normalise/* normalisePolicy */.R)(document);
    return normal ? Buffer.byteLength((0,normalise/* encodePolicy */.D)(normal)) : 0;
}
function lintStatement(statement, index, bucket) {
    const path = ['Statement', index];
    if ((0,lint_condition/* isPrivateTemplate */._1)(statement))
        return [(0,lint_condition/* tellPrivateTemplate */.lF)([...path, 'Condition'])];
    return [
        ...lintEffect(statement, path),
        ...lintPrincipal(statement, path),
        ...lintActions(statement, path, bucket),
        ...lintResources(statement, path, bucket),
        ...(0,lint_condition/* lintConditions */.i$)(statement, path),
    ];
}
function lintEffect({ Effect }, path) {
    const at = [...path, 'Effect'];
    if (Effect === 'Allow')
        return [];
    if (Effect !== 'Deny') {
        return [
            (0,problem/* problem */.CC)('policy/effect', at, 'Effect must be "Allow" or "Deny".', 'Write one of them, with a capital.'),
        ];
    }
    const message = 'A bucket policy binds anonymous callers only: this Deny keeps them out, and restricts nobody who signs in.';
    return [(0,problem/* problem */.CC)('policy/deny', at, message, 'Restrict users by their own policies.')];
}


/***/ }),

/***/ 1214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ encodePolicy),
  R: () => (/* binding */ normalisePolicy)
});

// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
// EXTERNAL MODULE: ./build/src/policy/field.js
var field = __webpack_require__(640);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/policy/normalise-condition.js


/**
 * An operator without keys says nothing, and the server forgets it; so it does `ForAnyValue:` and
 * `ForAllValues:` in front of anything but text.
 */
function normaliseConditions(conditions) {
    const merged = {};
    for (const [operator, keys] of Object.entries(conditions)) {
        const plain = operator.replace(/^(ForAllValues|ForAnyValue):/, '');
        const name = /^(String|Binary)/.test(plain) ? operator : plain;
        const normal = normaliseKeys(plain, keys);
        if (Object.keys(normal).length > 0)
            merged[name] = { ...merged[name], ...normal };
    }
    return merged;
}
function normaliseKeys(operator, keys) {
    const entries = Object.entries(keys).map(([key, values]) => [
        key,
        [...new Set((0,field/* toList */.st)(values).map((value) => normaliseValue(operator, value)))].sort(),
    ]);
    return Object.fromEntries(entries);
}
/** The server keeps numbers, truth values, times and networks by their value, and any other text as it is. */
function normaliseValue(operator, value) {
    const text = String(value);
    if (operator.startsWith('Numeric'))
        return /^[+-]?\d+$/.test(text) ? String(BigInt(text)) : text;
    if (operator === 'Null')
        return truth(text);
    if (operator === 'IpAddress' || operator === 'NotIpAddress')
        return normaliseNetwork(text);
    if (operator.startsWith('Date'))
        return normaliseTime(text);
    return text;
}
/** The spellings of truth that the server's language takes. */
function truth(text) {
    if (/^(1|t|T|TRUE|true|True)$/.test(text))
        return 'true';
    return /^(0|f|F|FALSE|false|False)$/.test(text) ? 'false' : text;
}
function normaliseTime(text) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? text : new Date(Math.floor(time / 1000) * 1000).toISOString();
}
/** A bare address is a network of 32 bits; the bits behind the prefix are cut off. What is no network stays as it is. */
function normaliseNetwork(text) {
    const [address = '', prefix = '32', more] = text.split('/');
    const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
    const value = readAddress(address);
    const width = (0,external_node_net_.isIPv6)(address) ? 128 : 32;
    if (value === undefined || more !== undefined || !(bits <= width))
        return text;
    const rest = BigInt(width - bits);
    const masked = (value >> rest) << rest;
    if (width === 32)
        return `${spellIPv4(masked)}/${bits}`;
    // The server shows an IPv4 network that is written as an IPv6 one in its own form.
    return bits >= 96 && masked >> 32n === 0xffffn
        ? `${spellIPv4(masked)}/${bits - 96}`
        : `${spellIPv6(masked)}/${bits}`;
}
/** As a number; undefined for what is none, and for one with a zone, which is about one machine. */
function readAddress(address) {
    if ((0,external_node_net_.isIPv4)(address))
        return joinParts(address.split('.').map(Number), 8n);
    if (!(0,external_node_net_.isIPv6)(address) || address.includes('%'))
        return undefined;
    const spelled = new URL(`http://[${address}]`).hostname.slice(1, -1);
    const [left = [], right = []] = spelled.split('::').map((half) => half.split(':').filter(Boolean));
    const groups = [...left, ...Array(8 - left.length - right.length).fill('0'), ...right];
    return joinParts(groups.map((group) => Number.parseInt(group, 16)), 16n);
}
function joinParts(parts, bits) {
    return parts.reduce((sum, part) => (sum << bits) | BigInt(part), 0n);
}
function spellIPv4(value) {
    return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.');
}
/** Groups in full, so that every spelling of an address becomes one. */
function spellIPv6(value) {
    return [7n, 6n, 5n, 4n, 3n, 2n, 1n, 0n]
        .map((group) => ((value >> (group * 16n)) & 0xffffn).toString(16))
        .join(':');
}

;// CONCATENATED MODULE: ./build/src/policy/normalise.js
/**
 * What a bucket policy means to the server, in one form: two documents that the server treats alike become
 * the same data, two that it treats differently do not.
 */



/** @returns undefined for a document without statements: it grants nothing, the same as no policy. */
function normalisePolicy({ Id = '', Statement }) {
    if (Statement.length === 0)
        return undefined;
    return { Id, Statement: (0,canonical_json/* sortByCanonical */.eJ)(mergeRepeated(Statement.map(normaliseStatement))) };
}
/** The document to send; what is empty is left out. */
function encodePolicy({ Id, Statement }) {
    const document = { Version: '2012-10-17', ...(Id && { Id }), Statement: Statement.map(encodeStatement) };
    return JSON.stringify(document);
}
function normaliseStatement(statement) {
    return {
        Sid: statement.Sid ?? '',
        Effect: statement.Effect ?? '',
        Principal: { AWS: normalisePrincipal(statement.Principal) },
        Action: toSet(statement.Action),
        Resource: toSet((0,field/* toList */.st)(statement.Resource).map(normaliseResource)),
        NotResource: toSet((0,field/* toList */.st)(statement.NotResource).map(normaliseResource)),
        Condition: normaliseConditions(statement.Condition ?? {}),
    };
}
/** The server drops a statement that an earlier one repeats, whatever the two are called. */
function mergeRepeated(statements) {
    const kept = new Map();
    for (const statement of statements) {
        const meaning = (0,canonical_json/* canonicalJson */.dj)({ ...statement, Sid: '' });
        if (!kept.has(meaning))
            kept.set(meaning, statement);
    }
    return [...kept.values()];
}
function normalisePrincipal(principal) {
    if (principal === undefined)
        return [];
    return toSet(principal === '*' ? '*' : principal.AWS);
}
/** The server answers `**` for `*`. */
function normaliseResource(resource) {
    return resource === '**' ? '*' : resource;
}
function toSet(value) {
    return [...new Set((0,field/* toList */.st)(value))].sort();
}
function encodeStatement(statement) {
    const { Sid, Effect, Principal, Action, Resource, NotResource, Condition } = statement;
    return {
        ...(Sid && { Sid }),
        Effect,
        ...(Principal && { Principal }),
        Action,
        ...(Resource.length > 0 && { Resource }),
        ...(NotResource.length > 0 && { NotResource }),
        ...(Object.keys(Condition).length > 0 && { Condition }),
    };
}


/***/ }),

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseStatement),
/* harmony export */   P: () => (/* binding */ usersDecide)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(640);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8404);
/** One statement of a bucket policy, in any of the forms that the server takes. */


/** Bucket policies bind anonymous callers only, so this is how each mend about other callers ends. */
const usersDecide = 'who else may use the bucket is settled by users and their own policies.';
const statementFields = [
    'Sid',
    'Effect',
    'Principal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
];
/** Shapes only; `lintBucketPolicy` judges what is in them. What is wrong is added to `problems`. */
function parseStatement(value, path, problems) {
    if (!(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/shape', path, 'A statement must be an object.', 'Write { "Effect": "Allow", … }.'));
        return {};
    }
    const fields = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(value, [...statementFields, 'NotPrincipal'], path, problems);
    if (fields.has('NotPrincipal'))
        problems.push(notPrincipal([...path, 'NotPrincipal'], fields.has('Principal')));
    const text = (name) => (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(fields.get(name), [...path, name], problems);
    const list = (name) => (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readOneOrMany */ .h_)(fields.get(name), _field_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, [...path, name], problems);
    return keepPresent({
        Sid: text('Sid'),
        Effect: text('Effect'),
        Principal: parsePrincipal(fields.get('Principal'), [...path, 'Principal'], problems),
        Action: list('Action'),
        NotAction: list('NotAction'),
        Resource: list('Resource'),
        NotResource: list('NotResource'),
        Condition: parseConditions(fields.get('Condition'), [...path, 'Condition'], problems),
    });
}
/** Leaves out what is `undefined`, so that the result is plain JSON. */
function keepPresent(fields) {
    const present = {};
    for (const name in fields) {
        const value = fields[name];
        if (isPresent(value))
            present[name] = value;
    }
    return present;
}
function isPresent(value) {
    return value !== undefined;
}
function parsePrincipal(value, path, problems) {
    if (value === undefined || value === '*')
        return value;
    if (!(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
        problems.push(badPrincipal(path));
        return undefined;
    }
    const fields = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(value, ['AWS'], path, problems);
    if (!fields.has('AWS'))
        problems.push(badPrincipal(path));
    const names = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readOneOrMany */ .h_)(fields.get('AWS'), _field_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, [...path, 'AWS'], problems);
    return names === undefined ? undefined : { AWS: names };
}
function badPrincipal(path) {
    const message = 'The server takes only "*" and { "AWS": … } as Principal.';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/principal', path, message, `Write "Principal": "*"; ${usersDecide}`);
}
/** Without a `Principal` the server refuses the statement; beside one it drops `NotPrincipal`. */
function notPrincipal(path, besidePrincipal) {
    if (besidePrincipal)
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownField */ .dX)(path, 'NotPrincipal', statementFields);
    const message = 'The server does not know NotPrincipal, and a bucket policy binds anonymous callers only.';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/not-principal', path, message, `Remove the statement; ${usersDecide}`);
}
function parseConditions(value, path, problems) {
    if (value === undefined)
        return undefined;
    if (!(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
        const message = 'Condition must be an object of operators.';
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/shape', path, message, conditionForm));
        return undefined;
    }
    const operators = Object.entries(value).map(([operator, keys]) => [
        operator,
        parseConditionKeys(keys, [...path, operator], problems),
    ]);
    return Object.fromEntries(operators);
}
const conditionForm = 'Write "Condition": { "IpAddress": { "aws:SourceIp": ["10.0.0.0/8"] } }.';
function parseConditionKeys(value, path, problems) {
    if (!(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
        const message = `${path.at(-1)} must be an object of condition keys.`;
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/shape', path, message, conditionForm));
        return {};
    }
    const keys = [];
    for (const [key, item] of Object.entries(value)) {
        const values = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readOneOrMany */ .h_)(item, isConditionValue, [...path, key], problems);
        if (values !== undefined)
            keys.push([key, values]);
        if (item === null)
            problems.push(missingValue([...path, key]));
    }
    return Object.fromEntries(keys);
}
function isConditionValue(value) {
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(value) || typeof value === 'boolean' || Number.isSafeInteger(value);
}
function missingValue(path) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('policy/condition-value', path, 'A condition key needs a value.', 'Write the value, or remove the key.');
}


/***/ }),

/***/ 1681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ suggestAction)
/* harmony export */ });
/* unused harmony export actionsOfOperations */
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(233);
/** What was meant by an action that the server does not know. */

/** Operations of the S3 API that go by the action of another name. */
const actionsOfOperations = new Map([
    ['s3:CompleteMultipartUpload', 's3:PutObject'],
    ['s3:CopyObject', 's3:PutObject'],
    ['s3:CreateMultipartUpload', 's3:PutObject'],
    ['s3:DeleteBucketLifecycle', 's3:PutLifecycleConfiguration'],
    ['s3:DeleteBucketReplication', 's3:PutReplicationConfiguration'],
    ['s3:DeleteBucketTagging', 's3:PutBucketTagging'],
    ['s3:DeleteObjects', 's3:DeleteObject'],
    ['s3:GetBucketEncryption', 's3:GetEncryptionConfiguration'],
    ['s3:GetBucketLifecycleConfiguration', 's3:GetLifecycleConfiguration'],
    ['s3:GetBucketNotificationConfiguration', 's3:GetBucketNotification'],
    ['s3:GetBucketReplication', 's3:GetReplicationConfiguration'],
    ['s3:GetObjectLockConfiguration', 's3:GetBucketObjectLockConfiguration'],
    ['s3:HeadObject', 's3:GetObject'],
    ['s3:ListBuckets', 's3:ListAllMyBuckets'],
    ['s3:ListMultipartUploads', 's3:ListBucketMultipartUploads'],
    ['s3:ListObjects', 's3:ListBucket'],
    ['s3:ListObjectsV2', 's3:ListBucket'],
    ['s3:ListObjectVersions', 's3:ListBucketVersions'],
    ['s3:ListParts', 's3:ListMultipartUploadParts'],
    ['s3:PutBucketEncryption', 's3:PutEncryptionConfiguration'],
    ['s3:PutBucketLifecycleConfiguration', 's3:PutLifecycleConfiguration'],
    ['s3:PutBucketNotificationConfiguration', 's3:PutBucketNotification'],
    ['s3:PutBucketReplication', 's3:PutReplicationConfiguration'],
    ['s3:PutObjectLockConfiguration', 's3:PutBucketObjectLockConfiguration'],
    ['s3:UploadPart', 's3:PutObject'],
]);
/** A mend, in the imperative. `known`: the actions that would do. */
function suggestAction(action, known) {
    const needed = actionsOfOperations.get(action);
    if (needed !== undefined)
        return `That operation needs "${needed}": write that.`;
    const meant = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestWord */ .vZ)(action, known);
    return meant ? `Did you mean "${meant}"?` : 'Use an action that the server knows, such as s3:GetObject.';
}


/***/ }),

/***/ 8423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTime)
/* harmony export */ });
const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/**
 * RFC 3339 with seconds and a zone, as servers read it: milliseconds since 1970. `undefined` for another form, and for
 * what is on no calendar or clock, such as 30 February or 24:00, which Date would take for the next day.
 */
function readTime(text) {
    const local = form.exec(text)?.[1];
    const time = local === undefined ? Number.NaN : Date.parse(text);
    if (Number.isNaN(time))
        return undefined;
    const onClock = new Date(Date.parse(`${local}Z`)).toISOString().slice(0, 19);
    return onClock === local ? time : undefined;
}


/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether the address stays on this machine; by its host as URL writes it, no name is looked up. */
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}


/***/ }),

/***/ 6416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ signHeaders),
/* harmony export */   O: () => (/* binding */ fitsHeader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var aws4__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8832);


/**
 * AWS Signature Version 4 over all headers and the real hash of the body. Returns the headers to send; any
 * header added later would not be covered.
 */
function signHeaders(request, credentials, { region, service, date }) {
    const { accessKey, secretKey, sessionToken } = credentials;
    const { method, path, body } = request;
    const datetime = formatDate(date);
    const headers = { ...request.headers, 'x-amz-date': datetime };
    if (sessionToken !== undefined)
        headers['x-amz-security-token'] = sessionToken;
    if (service === 's3')
        headers['x-amz-content-sha256'] = hashBody(body);
    const options = { method, path, region, service, headers, doNotModifyHeaders: true };
    const signer = new aws4__WEBPACK_IMPORTED_MODULE_1__.RequestSigner(body === undefined ? options : { ...options, body }, {
        accessKeyId: accessKey,
        secretAccessKey: secretKey,
    });
    signer.datetime = datetime;
    signer.prepareRequest();
    return { ...headers, authorization: signer.authHeader() };
}
/**
 * Whether an access key or session token can be sent with a signature. No header carries characters beyond Latin-1, and
 * the server answers those beyond ASCII that it can't look them up.
 */
function fitsHeader(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
function hashBody(body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(body ?? '')
        .digest('hex');
}
/** `20130524T000000Z`. */
function formatDate(date) {
    return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}


/***/ }),

/***/ 9594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findNonXml)
/* harmony export */ });
/** What XML 1.0 §2.2 leaves out of Char: most control characters, halves of a pair, U+FFFE and U+FFFF. */
const outside = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** The first character that no XML document can carry, not even escaped, as `U+0001`; `undefined` without one. */
function findNonXml(text) {
    const point = outside.exec(text)?.[0].codePointAt(0);
    return point === undefined ? undefined : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ createSuggester),
/* harmony export */   PL: () => (/* binding */ suggestMend),
/* harmony export */   vZ: () => (/* binding */ suggestWord)
/* harmony export */ });
/** "Did you mean": which known word a mistyped one was meant to be. */
const longest = 80;
/**
 * For many words against the same known ones. After the first hundred it suggests nothing: who made that
 * many mistakes made one, and every suggestion looks at every known word.
 */
function createSuggester(known) {
    let left = 100;
    return (word, otherwise) => (left-- > 0 ? suggestMend(word, known, otherwise) : otherwise);
}
/** `Did you mean "x"?`, or what else to do. */
function suggestMend(word, known, otherwise) {
    const suggestion = suggestWord(word, known);
    return suggestion === undefined ? otherwise : `Did you mean "${suggestion}"?`;
}
/**
 * The known word that is nearest, if one is near enough to be meant; case and the characters between words
 * do not count. Deterministic: the first of equally near ones.
 */
function suggestWord(word, known) {
    if (word.length > longest)
        return undefined;
    const folded = fold(word);
    let best;
    let limit = Math.max(1, Math.floor((word.length + 1) / 3)) + 1;
    for (const candidate of known) {
        const distance = measureDistance(folded, fold(candidate), limit);
        if (distance < limit)
            [best, limit] = [candidate, distance];
    }
    return best;
}
function fold(word) {
    return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}
/** Insertions, deletions and replacements from one word to the other; `limit` stands for that many or more. */
function measureDistance(from, to, limit) {
    if (Math.abs(from.length - to.length) >= limit)
        return limit;
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 0; row < from.length; row++) {
        const current = [row + 1];
        let nearest = row + 1;
        for (let column = 0; column < to.length; column++) {
            const replaced = (previous[column] ?? 0) + (from[row] === to[column] ? 0 : 1);
            const distance = Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1);
            current.push(distance);
            nearest = Math.min(nearest, distance);
        }
        if (nearest >= limit)
            return limit;
        previous = current;
    }
    return previous.at(-1) ?? 0;
}


/***/ })

};
