export const id = 2291;
export const ids = [2291];
export const modules = {

/***/ 8785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ run_action)
});

// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(9648);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/load.js + 6 modules
var load = __webpack_require__(6832);
// EXTERNAL MODULE: ./build/src/config/load-aliases.js
var load_aliases = __webpack_require__(8247);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
// EXTERNAL MODULE: ./build/src/config/schema-check.js + 2 modules
var schema_check = __webpack_require__(5239);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/policy/exposure.js
var exposure = __webpack_require__(8123);
// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
;// CONCATENATED MODULE: ./build/src/import/finding.js
/** Short ways to say what an import leaves to people. None has a place: what it is about is in no file. */
/** Something that is there and in no file; `why` says what keeps it out. */
function leftOut(what, why, mend) {
    return { rule: 'import/left-out', severity: 'warning', message: `${what} is left out: ${why}`, mend };
}
function note(rule, message, mend) {
    return { rule, severity: 'note', message, mend };
}
function warn(rule, message, mend) {
    return { rule, severity: 'warning', message, mend };
}
/** Something that nobody could read, or understand. */
function tellUnread(message, mend) {
    return warn('import/unread', message, mend);
}

;// CONCATENATED MODULE: ./build/src/import/format.js
/** Values as people lay them out: what fits on a line stays on one, the rest is spread. */
const width = 110;
const indent = '  ';
/** A whole file. The outermost value and, in a list, each of its entries have lines of their own. */
function formatFile(value) {
    return `${spread(value, '', isList(value))}\n`;
}
function format(value, margin, taken) {
    const short = writeInline(value);
    return short.length + taken <= width ? short : spread(value, margin, false);
}
function spread(value, margin, spreadEntries) {
    const inner = margin + indent;
    const write = (item, before) => {
        const text = spreadEntries
            ? spread(item, inner, false)
            : format(item, inner, inner.length + before.length + 1);
        return `${inner}${before}${text}`;
    };
    if (isList(value))
        return enclose(['[', ']'], margin, value.map((item) => write(item, '')));
    if (!isObject(value))
        return JSON.stringify(value);
    const members = Object.entries(value).map(([key, item]) => write(item, `${JSON.stringify(key)}: `));
    return enclose(['{', '}'], margin, members);
}
function enclose([open, close], margin, lines) {
    return lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${margin}${close}`;
}
function writeInline(value) {
    if (isList(value))
        return `[${value.map(writeInline).join(', ')}]`;
    if (!isObject(value))
        return JSON.stringify(value);
    const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${writeInline(item)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
function isList(value) {
    return Array.isArray(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/src/policy/built-in.js
var built_in = __webpack_require__(5394);
// EXTERNAL MODULE: ./build/src/config/check/secret.js
var secret = __webpack_require__(9695);
// EXTERNAL MODULE: ./build/src/config/placeholder.js
var placeholder = __webpack_require__(2593);
// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(6023);
// EXTERNAL MODULE: ./build/src/policy/lint-iam.js + 5 modules
var lint_iam = __webpack_require__(7894);
// EXTERNAL MODULE: ./build/src/resources/iam-policy/types.js
var types = __webpack_require__(739);
;// CONCATENATED MODULE: ./build/src/import/access/policy.js
/** IAM policies, as documents that the checks take. */






/** Pure. Never a document that means something else, nor one that the checks refuse. */
function describeIamPolicy(policy, embedded) {
    const document = writeDocument(policy);
    const { value, unresolved } = (0,placeholder/* fillPlaceholders */.C)(document, {});
    const parsed = (0,policy_document/* parsePolicyDocument */.X)(value).document;
    if (unresolved.length > 0 || parsed === undefined || !(0,canonical_json/* sameJson */.Vk)((0,types/* normaliseIamPolicy */.m)(parsed), policy)) {
        const message = 'a file can’t say it, since it has text that is read as a placeholder.';
        return { message, mend: 'Write the policy anew, without double braces.' };
    }
    const source = { file: 'policy', path: [] };
    const judged = (0,lint_iam/* lintIamPolicy */.b)(parsed, { source, embedded, privileged: true });
    const refused = [...judged, ...(0,secret/* checkTexts */.Ri)(document, source)].find(({ severity }) => severity === 'error');
    if (refused)
        return refused;
    const told = new Set(judged.map(({ message }) => message));
    const strict = (0,lint_iam/* lintIamPolicy */.b)(parsed, { source, embedded, privileged: false });
    const reach = strict.map(({ message }) => message).filter((message) => !told.has(message));
    return { document, parsed, reach };
}
function writeDocument({ Id, Statement }) {
    return { Version: '2012-10-17', ...(Id !== '' && { Id }), Statement: Statement.map(writeStatement) };
}
function writeStatement({ Sid, Effect, Action, Resource, NotResource, Condition }) {
    return {
        ...(Sid !== '' && { Sid }),
        Effect,
        Action: shorten(Action),
        ...(Resource.length > 0 && { Resource: shorten(Resource) }),
        ...(NotResource.length > 0 && { NotResource: shorten(NotResource) }),
        ...(Object.keys(Condition).length > 0 && { Condition }),
    };
}
function shorten(values) {
    const [only] = values;
    return values.length === 1 && only !== undefined ? only : values;
}

;// CONCATENATED MODULE: ./build/src/import/access/entry.js
/** What is at a home, as entries of the access file; what is left out stays out of every list too. */




const accessParts = ['policies', 'users', 'groups', 'serviceAccounts'];
/** Of a thing at a home, or of one of its settings. */
function outKey(alias, part, name, setting = '') {
    return (0,canonical_json/* canonicalJson */.dj)([alias, part, name, setting]);
}
/** Pure. By part, then by name; things of one name that differ between homes are several entries. */
function listEntries(homes, out) {
    const items = homes.flatMap((home) => listItems(home, out));
    return accessParts.flatMap((part) => {
        const byName = [
            ...(0,group_by/* groupBy */.$)(items.filter((item) => item.part === part), ({ name }) => name),
        ];
        return byName
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .flatMap(([name, same]) => [...(0,group_by/* groupBy */.$)(same, ({ settings }) => (0,canonical_json/* canonicalJson */.dj)(settings)).values()].flatMap((alike) => {
            const [first] = alike;
            return first
                ? [{ part, name, homes: alike.map(({ home }) => home), settings: first.settings }]
                : [];
        }));
    });
}
function listItems(home, out) {
    const { policies, users, groups, serviceAccounts } = home.actual;
    const keep = (part, all) => [...all].filter(([name]) => !out.has(outKey(home.alias, part, name)));
    const own = keep('policies', policies).filter(([name]) => !built_in/* builtInPolicies */.e.has(name));
    const given = new Set([...own.map(([name]) => name), ...built_in/* builtInPolicies */.e.keys()]);
    const kept = keep('users', users);
    const members = new Set(kept.map(([name]) => name));
    const make = (part, name, settings) => {
        const stated = Object.entries(settings).filter(([key]) => !out.has(outKey(home.alias, part, name, key)));
        return { part, name, home, settings: Object.fromEntries(stated) };
    };
    return [
        ...own.map(([name, policy]) => make('policies', name, describePolicy(policy))),
        ...kept.map(([name, { status, policies: had }]) => make('users', name, { status, ...listNames('policies', 'attachments', had, given) })),
        ...keep('groups', groups).map(([name, group]) => make('groups', name, describeGroup(group, given, members))),
        ...keep('serviceAccounts', serviceAccounts).flatMap(([name, { parent, detail }]) => detail && members.has(parent) ? [make('serviceAccounts', name, describeAccount(detail))] : []),
    ];
}
function describePolicy(policy) {
    const described = describeIamPolicy(policy, false);
    if (!('document' in described))
        return {};
    return { document: described.document, ...(described.reach.length > 0 && { privileged: true }) };
}
/** A list that leaves something out leaves it alone. */
function listNames(key, mode, names, known) {
    const kept = names.filter((name) => known.has(name));
    return { [key]: kept, ...(kept.length < names.length && { [mode]: 'additive' }) };
}
function describeGroup({ status, members, policies }, given, users) {
    return {
        ...listNames('members', 'membership', members, users),
        status,
        ...listNames('policies', 'attachments', policies, given),
    };
}
function describeAccount({ parent, name, description, expires, status, policy }) {
    const embedded = typeof policy === 'string' ? undefined : describeIamPolicy(policy, true);
    return {
        parent,
        ...(name !== '' && { name }),
        ...(description !== '' && { description }),
        expires,
        status,
        ...(embedded === undefined && { policy: 'inherit' }),
        ...(embedded && 'document' in embedded && { policy: { document: embedded.document } }),
    };
}

// EXTERNAL MODULE: ./build/src/resources/site-replication/carrier.js
var carrier = __webpack_require__(308);
// EXTERNAL MODULE: ./build/src/resources/site-replication/declared.js
var declared = __webpack_require__(1552);
;// CONCATENATED MODULE: ./build/src/import/access/home.js
/** Where access is kept: on a server, or once for all sites that replicate it to each other. */


/** Pure. What a carried site says of itself is left to the one that carries it. */
function listHomes({ sites }, replication) {
    const carriers = findCarriers({ sites }, replication);
    const carrierOf = (alias) => carriers.get(alias) ?? alias;
    return sites.flatMap(({ alias, access }) => {
        if (access === undefined || carrierOf(alias) !== alias)
            return [];
        const same = sites.filter((site) => carrierOf(site.alias) === alias);
        const own = new Set(same.map(({ accessKey }) => accessKey));
        return [{ alias, aliases: same.map((site) => site.alias), actual: access, own }];
    });
}
function findCarriers({ sites }, replication) {
    const addresses = new Map(sites.map(({ alias, url }) => [alias, url.origin]));
    return (0,carrier/* mapCarriers */.S)((0,declared/* declareGroups */.R)(replication, { file: 'replication', path: [] }, addresses));
}

// EXTERNAL MODULE: ./build/src/config/access/read-principal.js
var read_principal = __webpack_require__(2572);
// EXTERNAL MODULE: ./build/src/config/check/access/index.js + 10 modules
var check_access = __webpack_require__(5767);
;// CONCATENATED MODULE: ./build/src/import/access/judge.js
/** Judges entries by the very checks that judge an access file. */





const file = 'access';
const nothing = { policies: new Set(), users: new Set(), groups: new Set() };
const unread = {
    aliases: new Set(),
    buckets: new Set(),
    access: { ...nothing, serviceAccounts: new Set() },
};
/** Pure. */
function judgeEntries(entries, write, aliases) {
    const findings = [];
    const access = declare(entries, write, findings);
    const located = { root: '', aliases, buckets: [], replication: undefined, access };
    const isBroken = findings.some(({ severity }) => severity === 'error');
    // While an entry can't be read, what refers to it would seem to refer to nothing.
    if (!isBroken) {
        const desired = { ...located, replicationFile: { file: 'replication', path: [] } };
        findings.push(...(0,check_access/* checkAccess */.x)(desired, unread, []));
    }
    return findings.filter(({ severity }) => severity === 'error').flatMap((one) => locate(one, entries));
}
function declare(entries, write, findings) {
    const read = (part, parse) => entries
        .filter((entry) => entry.part === part)
        .flatMap((entry, index) => {
        const source = { file, path: [part, index] };
        const value = write(entry);
        findings.push(...(0,secret/* checkTexts */.Ri)(value, source));
        return parse(value, source);
    });
    return {
        source: { file, path: [] },
        policies: read('policies', (value, source) => {
            const declaration = (0,schema_check/* parseIamPolicy */.VT)(value, source, findings);
            const place = { source, origin: source, document: undefined, state: 'present' };
            return declaration ? [{ ...place, name: declaration.name, sites: declaration.sites }] : [];
        }),
        users: read('users', (value, source) => {
            const declaration = (0,schema_check/* parseUser */.tN)(value, source, findings);
            return declaration ? [(0,read_principal/* readUser */.U)({ declaration, source }, '').declared] : [];
        }),
        groups: read('groups', (value, source) => {
            const declaration = (0,schema_check/* parseGroup */.hb)(value, source, findings);
            return declaration ? [(0,read_principal/* readGroup */.i)({ declaration, source }).declared] : [];
        }),
        serviceAccounts: read('serviceAccounts', (value, source) => declareAccount(value, source, findings)),
        grants: [],
        buckets: [],
    };
}
/** Its policy and its time have been judged. */
function declareAccount(value, source, findings) {
    const declaration = (0,schema_check/* parseServiceAccount */.YA)(value, source, findings);
    if (declaration === undefined)
        return [];
    const { accessKey, parent, name, description, status, sites } = declaration;
    const judged = { expires: undefined, policy: undefined, secret: undefined, state: 'present' };
    return [{ accessKey, parent, name, description, status, sites, source, ...judged }];
}
/** Without these it is no entry, or another one. */
const naming = new Set(['name', 'accessKey', 'parent', 'sites', 'document', 'file']);
function locate(finding, entries) {
    const [part, index, key] = finding.source?.path ?? [];
    const known = accessParts.find((one) => one === part);
    const entry = entries.filter((one) => one.part === known)[Number(index)];
    if (entry === undefined)
        return [];
    const isName = naming.has(key) && !(entry.part === 'serviceAccounts' && key === 'name');
    const setting = typeof key === 'string' && !isName ? key : undefined;
    return [{ entry, setting, finding }];
}

// EXTERNAL MODULE: ./build/src/config/access/read-service-account.js
var read_service_account = __webpack_require__(3031);
;// CONCATENATED MODULE: ./build/src/import/access/obstacle.js
/** What of a home can't be declared, known before anything is written. */






const words = {
    policies: 'the IAM policy',
    users: 'the user',
    groups: 'the group',
    serviceAccounts: 'the service account',
};
/** For a sentence. */
function nameAccess(alias, part, name) {
    return `${alias}: ${words[part]} ${(0,judgement/* quote */.hD)(name)}`;
}
/** Adds to `exclusion` what the home has and the file may not say. `now`: milliseconds since 1970. */
function excludeObstacles(home, now, exclusion) {
    const { alias, actual } = home;
    excludeOwn(home, exclusion);
    for (const [name, policy] of actual.policies) {
        if (built_in/* builtInPolicies */.e.has(name))
            continue;
        const described = describeIamPolicy(policy, false);
        if ('document' in described)
            continue;
        exclusion.out.add(outKey(alias, 'policies', name));
        const { message, mend } = described;
        exclusion.findings.push(leftOut(nameAccess(alias, 'policies', name), message, mend));
    }
    for (const [key, account] of actual.serviceAccounts)
        excludeOfAccount(alias, key, account, now, exclusion);
}
/** The checks refuse whom a run signs in with, and it would be another one's business anyway. */
function excludeOwn({ alias, actual, own }, { out, findings }) {
    const users = [...own].filter((key) => actual.users.has(key));
    const accounts = [...actual.serviceAccounts].filter(([key, { parent }]) => own.has(key) || own.has(parent));
    for (const name of users)
        out.add(outKey(alias, 'users', name));
    for (const [key] of accounts)
        out.add(outKey(alias, 'serviceAccounts', key));
    const names = [...users, ...accounts.map(([key]) => key)];
    if (names.length === 0)
        return;
    const message = `${alias}: ${names.map(judgement/* quote */.hD).join(', ')} is who this run signs in as, or has the rights of it, and is in no file.`;
    const mend = 'Nothing to do: no run manages itself. Another identity may declare it.';
    findings.push(note('import/own-identity', message, mend));
}
function excludeOfAccount(alias, accessKey, { detail }, now, { out, findings }) {
    if (detail === undefined || out.has(outKey(alias, 'serviceAccounts', accessKey)))
        return;
    const what = nameAccess(alias, 'serviceAccounts', accessKey);
    const { expires, policy } = detail;
    const source = { file: 'access', path: [] };
    const expiry = (0,read_service_account/* readExpiry */.A)({ accessKey, expires }, source, now);
    const [refused] = expiry.findings;
    if (expiry.declared.state === 'absent')
        out.add(outKey(alias, 'serviceAccounts', accessKey));
    else if (refused) {
        out.add(outKey(alias, 'serviceAccounts', accessKey, 'expires'));
        findings.push(leftOut(`${what}: "expires" (${expires})`, refused.message, refused.mend));
    }
    const obstacle = findPolicyObstacle(policy);
    if (obstacle === undefined)
        return;
    // An account has to say what it may.
    out.add(outKey(alias, 'serviceAccounts', accessKey));
    findings.push(leftOut(what, obstacle.message, obstacle.mend));
}
function findPolicyObstacle(policy) {
    if (policy === 'inherit')
        return undefined;
    if (policy === 'unclear')
        return {
            message: 'its policy is empty, and of one account the server does not tell whether that allows all that its parent may, or nothing.',
            mend: 'Import with `iam-export: true`, which tells, or declare what it may.',
        };
    const described = describeIamPolicy(policy, true);
    return 'document' in described ? undefined : described;
}

;// CONCATENATED MODULE: ./build/src/import/access/compose.js
/** From who may do what on servers to the file that declares it. Secrets are in nothing that is read. */









/** Pure. `replication` is what the same configuration declares of it. */
function composeAccess(source, replication, configFolder) {
    const homes = listHomes(source, replication);
    const exclusion = { out: new Set(), findings: [] };
    for (const home of homes)
        excludeObstacles(home, source.now, exclusion);
    const entries = settleEntries(homes, exclusion, source.aliases);
    const findings = [...exclusion.findings, ...homes.flatMap((home) => tellOrphans(home, exclusion, entries))];
    findings.push(...entries.flatMap(tellReach), ...tellUnlike(entries));
    return { files: writeFiles(entries, source.aliases, configFolder), findings, count: entries.length };
}
/** Ends, since every round takes something out. */
function settleEntries(homes, exclusion, aliases) {
    for (;;) {
        const entries = listEntries(homes, exclusion.out);
        const errors = judgeEntries(entries, (entry) => writeEntry(entry, aliases), aliases);
        if (errors.length === 0)
            return entries;
        for (const error of errors)
            exclude(error, exclusion);
    }
}
function exclude({ entry: { part, name, homes }, setting, finding }, { out, findings }) {
    for (const { alias } of homes) {
        const key = outKey(alias, part, name, setting);
        // What is wrong without the setting too is wrong with all of it.
        out.add(out.has(key) ? outKey(alias, part, name) : key);
        const what = nameAccess(alias, part, name) + (setting ? `: ${(0,judgement/* quote */.hD)(setting)}` : '');
        findings.push(leftOut(what, finding.message, finding.mend));
    }
}
/** Service accounts can't be declared without their users. */
function tellOrphans({ alias, actual }, { out }, entries) {
    const users = new Set(entries.flatMap(({ part, name, homes }) => part === 'users' && homes.some((home) => home.alias === alias) ? [name] : []));
    return [...actual.serviceAccounts].flatMap(([key, { parent, detail }]) => {
        const isOut = detail === undefined || out.has(outKey(alias, 'serviceAccounts', key));
        if (isOut || users.has(parent))
            return [];
        const why = `its user ${(0,judgement/* quote */.hD)(parent)} is in no file.`;
        const mend = 'Mend what keeps its user out, and import again; it stays as it is.';
        return [leftOut(nameAccess(alias, 'serviceAccounts', key), why, mend)];
    });
}
function tellReach({ part, name, homes: [home] }) {
    const policy = part === 'policies' ? home?.actual.policies.get(name) : undefined;
    const described = policy && describeIamPolicy(policy, false);
    if (home === undefined || described === undefined || !('reach' in described))
        return [];
    const [first] = described.reach;
    if (first === undefined)
        return [];
    const more = described.reach.length > 1 ? ` And ${described.reach.length - 1} more ways to more rights.` : '';
    const message = `${nameAccess(home.alias, part, name)} is declared as meant to administer. ${first}${more}`;
    const mend = 'If it is not meant, remove "privileged", narrow its document, and apply.';
    return [warn('import/privileged', message, mend)];
}
function tellUnlike(entries) {
    return [...(0,group_by/* groupBy */.$)(entries, ({ part, name }) => JSON.stringify([part, name])).values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined || same.length < 2)
            return [];
        const where = same.map(({ homes }) => homes.flatMap(({ aliases }) => aliases).join(', ')).join('; ');
        const message = `${nameAccess(where, first.part, first.name)} is not alike everywhere, and has an entry for each way it is.`;
        const mend = 'Keep it so, or make it one entry without "sites" and apply.';
        return [note('import/unlike', message, mend)];
    });
}
function writeEntry({ part, name, homes, settings }, aliases) {
    const where = new Set(homes.flatMap((home) => home.aliases));
    const sites = aliases.map((alias) => alias.name).filter((alias) => where.has(alias));
    return {
        [part === 'serviceAccounts' ? 'accessKey' : 'name']: name,
        ...settings,
        ...(sites.length < aliases.length && { sites }),
    };
}
function writeFiles(entries, aliases, configFolder) {
    if (entries.length === 0)
        return [];
    const documents = [];
    const taken = new Set();
    const write = (entry) => {
        const { document, ...rest } = entry.settings;
        if (entry.part !== 'policies' || document === undefined)
            return writeEntry(entry, aliases);
        const path = `policies/iam/${chooseName(entry.name, taken)}.json`;
        documents.push({ path, text: formatFile(document) });
        return writeEntry({ ...entry, settings: { file: path, ...rest } }, aliases);
    };
    const parts = accessParts.flatMap((part) => {
        const own = entries.filter((entry) => entry.part === part);
        return own.length > 0 ? [[part, own.map(write)]] : [];
    });
    const access = { $schema: '../schemas/access.schema.json', ...Object.fromEntries(parts) };
    return [{ path: `${configFolder}/access.json`, text: formatFile(access) }, ...documents];
}
/** A name for a file on any system, whichever letters it tells apart. */
function chooseName(name, taken) {
    const safe = name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+/, '') || 'policy';
    let free = safe;
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1)
        free = `${safe}-${copy}`;
    taken.add(free.toLowerCase());
    return free;
}

// EXTERNAL MODULE: ./build/src/config/byte-size.js
var byte_size = __webpack_require__(5208);
// EXTERNAL MODULE: ./build/src/resources/remote-target/address.js
var address = __webpack_require__(4992);
// EXTERNAL MODULE: ./build/src/resources/site-replication/merge.js
var merge = __webpack_require__(7612);
// EXTERNAL MODULE: ./build/src/resources/site-replication/read.js
var read = __webpack_require__(358);
;// CONCATENATED MODULE: ./build/src/import/unknown-address.js
/** Addresses that servers send to and that no alias has: whose they may be, and what to do about it. */


/** What to do so that the next import knows it, in the imperative. */
function mendUnknown({ endpoint, secure, deploymentId }, source) {
    const url = `${secure ? 'https' : 'http'}://${endpoint}`;
    const moved = source.sites.find(({ buckets }) => deploymentId !== undefined && buckets.capabilities.deploymentId === deploymentId);
    if (moved)
        return `It is ${(0,judgement/* quote */.hD)(moved.alias)}: set its "replicationUrl" to ${url} and import again.`;
    const read = new Set(source.sites.map(({ alias }) => alias));
    const unread = source.aliases.find(({ name, declaration }) => !read.has(name) && listEndpoints(declaration).includes(endpoint));
    if (unread)
        return `It is ${(0,judgement/* quote */.hD)(unread.name)}, which was not read: import with alias: all.`;
    return `Add an alias with the "url" ${url} to mc_aliases, or the address as "replicationUrl" of the one it belongs to, and import again.`;
}
function listEndpoints({ url, replicationUrl }) {
    return [url, replicationUrl ?? url].flatMap((text) => {
        const parsed = URL.parse(text);
        return parsed ? [(0,address/* addressOf */.ci)(parsed).endpoint] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/import/group.js
/** Groups of replicated sites, as pairs. */







/** The groups as the sites that were read know them. */
function readActualGroups({ sites }) {
    return (0,merge/* mergeGroups */.h)(sites.flatMap(({ alias, replication }) => {
        if (replication === undefined)
            return [];
        const { deploymentId } = replication.capabilities;
        return [{ alias, ...(deploymentId !== undefined && { deploymentId }), known: replication.group }];
    }));
}
/** Pure. A group about whose members sites disagree is left out. */
function describeGroups(source) {
    const { groups, findings } = readActualGroups(source);
    const told = findings.map((finding) => ({ ...finding, severity: 'warning' }));
    if (findings.some(({ severity }) => severity === 'error'))
        return { declared: [], findings: told };
    const described = groups.map((group) => group_describeGroup(group, source));
    return {
        declared: described.flatMap(({ declared }) => declared),
        findings: [...told, ...described.flatMap((group) => group.findings)],
    };
}
function group_describeGroup(actual, source) {
    const aliases = new Map([...actual.members].map(([alias, name]) => [name, alias]));
    const members = [];
    const findings = [];
    for (const site of actual.group.sites) {
        const alias = aliases.get(site.name);
        const url = source.sites.find((one) => one.alias === alias)?.url;
        if (alias !== undefined && url && (0,read/* normaliseEndpoint */.kz)(url.origin) === site.endpoint) {
            members.push({ alias, site });
        }
        else
            findings.push(missAlias(site, actual, source));
    }
    const order = source.sites.map(({ alias }) => alias);
    members.sort((a, b) => order.indexOf(a.alias) - order.indexOf(b.alias));
    return { declared: pairMembers(members, actual), findings };
}
function missAlias({ name, endpoint }, group, source) {
    const url = URL.parse(endpoint);
    const what = `The site ${(0,judgement/* quote */.hD)(name)} of a group that replicates everything`;
    if (url === null) {
        return leftOut(what, 'its sites disagree about its address.', 'Wait a minute and import again.');
    }
    const place = { ...(0,address/* addressOf */.ci)(url), deploymentId: group.deploymentIds.get(name) };
    return leftOut(what, `no alias has the address ${endpoint}.`, mendUnknown(place, source));
}
/** From the first to each other; back to the first where there is something to say of it. */
function pairMembers(members, { group }) {
    const [first, ...others] = members;
    const [second] = others;
    if (first === undefined || second === undefined)
        return [];
    const { lifecycleExpiry } = group;
    const towards = others.map((to, index) => ({
        ...pair(first, to),
        ...(index === 0 && lifecycleExpiry !== 'mixed' && { replicateLifecycleExpiry: lifecycleExpiry }),
    }));
    const { name, synchronous, bandwidth } = first.site;
    const limited = bandwidth !== 'mixed' && bandwidth > 0;
    const usual = name === first.alias && synchronous !== true && !limited;
    return usual ? towards : [...towards, pair(second, first)];
}
/** What sites disagree about is not said, and so stays as it is. */
function pair(from, { alias, site: { name, synchronous, bandwidth } }) {
    return {
        sourceAlias: from.alias,
        targetAlias: alias,
        ...(name !== alias && { targetName: name }),
        ...(synchronous !== 'mixed' && { isAsync: !synchronous }),
        ...(bandwidth !== 'mixed' && bandwidth > 0 && { bandwidth: (0,byte_size/* writeBytes */.N)(bandwidth) }),
    };
}

// EXTERNAL MODULE: ./build/src/policy/lint.js + 4 modules
var lint = __webpack_require__(9992);
// EXTERNAL MODULE: ./build/src/policy/normalise.js + 1 modules
var normalise = __webpack_require__(1214);
;// CONCATENATED MODULE: ./build/src/import/policy.js
/** Policies as files: equal ones share one, whatever bucket they are of. */







/** Pure. Never a document that means something else, nor one that the checks refuse. */
function policy_describePolicy(bucket, policy) {
    const document = writeTemplate(bucket, policy);
    const { value, unresolved } = (0,placeholder/* fillPlaceholders */.C)(document, { BUCKET_NAME: bucket });
    const parsed = (0,policy_document/* parsePolicyDocument */.X)(value).document;
    if (unresolved.length > 0 || parsed === undefined || !(0,canonical_json/* sameJson */.Vk)((0,normalise/* normalisePolicy */.R)(parsed), policy)) {
        const message = 'a file can’t say it, since it has text that is read as a placeholder.';
        return { message, mend: 'Write the policy anew, without double braces.' };
    }
    const meant = findPublic(bucket, policy);
    const source = { file: 'policy', path: [] };
    const context = { bucket, source, ...(meant && { public: meant }) };
    const refused = [...(0,lint/* lintBucketPolicy */.O)(parsed, context), ...(0,secret/* checkTexts */.Ri)(document, source)].find(({ severity }) => severity === 'error');
    return refused ?? { document, public: meant };
}
function findPublic(bucket, policy) {
    const abilities = new Set((0,exposure/* findExposure */.BL)(policy, bucket).map(({ ability }) => ability));
    const reads = abilities.has('read') || abilities.has('list');
    const writes = abilities.has('write') || abilities.has('delete');
    if (reads && writes)
        return 'read-write';
    return reads ? 'read' : writes ? 'write' : undefined;
}
function writeTemplate(bucket, { Id, Statement }) {
    const statements = Statement.map((statement) => policy_writeStatement(bucket, statement));
    return { Version: '2012-10-17', ...(Id !== '' && { Id }), Statement: statements };
}
function policy_writeStatement(bucket, statement) {
    const { Sid, Effect, Principal, Action, Resource, NotResource, Condition } = statement;
    const anyone = Principal.AWS.length === 1 && Principal.AWS[0] === '*';
    const own = (resources) => policy_shorten(resources.map((one) => nameBucket(bucket, one)));
    return {
        ...(Sid !== '' && { Sid }),
        Effect,
        Principal: anyone ? '*' : Principal,
        Action: policy_shorten(Action),
        ...(Resource.length > 0 && { Resource: own(Resource) }),
        ...(NotResource.length > 0 && { NotResource: own(NotResource) }),
        ...(Object.keys(Condition).length > 0 && { Condition }),
    };
}
function nameBucket(bucket, resource) {
    const own = `arn:aws:s3:::${bucket}`;
    if (resource !== own && !resource.startsWith(`${own}/`))
        return resource;
    return `arn:aws:s3:::{{BUCKET_NAME}}${resource.slice(own.length)}`;
}
function policy_shorten(values) {
    const [only] = values;
    return values.length === 1 && only !== undefined ? only : values;
}
/** Canonical text of a document → its file. A file of one bucket has its name; a shared one says what it opens. */
function assignPolicyFiles(uses) {
    const files = new Map();
    const taken = new Set();
    for (const use of uses) {
        const key = (0,canonical_json/* canonicalJson */.dj)(use.policy.document);
        if (files.has(key))
            continue;
        const same = uses.filter(({ policy }) => (0,canonical_json/* canonicalJson */.dj)(policy.document) === key);
        const shared = same.some(({ bucket }) => bucket !== use.bucket);
        const name = shared ? nameShared(use.policy) : use.bucket;
        const free = chooseFree(name, taken);
        taken.add(free);
        files.set(key, { path: `policies/${free}.json`, document: use.policy.document });
    }
    return files;
}
function nameShared({ public: meant }) {
    return meant === undefined ? 'shared-closed' : `shared-public-${meant}`;
}
function chooseFree(name, taken) {
    let free = name;
    for (let copy = 2; taken.has(free); copy += 1)
        free = `${name}-${copy}`;
    return free;
}

// EXTERNAL MODULE: ./build/src/config/check/index.js + 13 modules
var check = __webpack_require__(2309);
;// CONCATENATED MODULE: ./build/src/import/prune.js
/**
 * What a server has and the checks refuse to declare is taken out and named, by the very checks that judge a
 * configuration: what is left passes them.
 */






const bucketFile = { file: 'bucketDefinitions', path: [] };
const replicationFile = { file: 'replication', path: [] };
/** Pure. Ends, since every round takes something out. */
function pruneDraft(draft, aliases) {
    const findings = [];
    let current = draft;
    for (;;) {
        const errors = judgeDraft(current, aliases).filter(({ severity }) => severity === 'error');
        const next = takeOut(current, errors, findings);
        if (next === undefined)
            return { draft: current, findings };
        current = next;
    }
}
function judgeDraft(draft, aliases) {
    const findings = [];
    const buckets = draft.bucketDefinitions.flatMap((value, index) => {
        const source = { file: bucketFile.file, path: [index] };
        findings.push(...(0,secret/* checkTexts */.Ri)(value, source));
        const declaration = (0,schema_check/* parseBucket */.W5)(value, source, findings);
        return declaration ? [{ name: declaration.name, source, declaration, policy: undefined }] : [];
    });
    const { siteReplications, bucketReplications } = draft;
    const written = { siteReplications, bucketReplications };
    findings.push(...(0,secret/* checkTexts */.Ri)(written, replicationFile));
    const replication = (0,schema_check/* parseReplication */.QU)(written, replicationFile, findings);
    const desired = { root: '', aliases, buckets, replication, replicationFile, access: undefined };
    // While an entry can't be read, what refers to it would seem to refer to nothing.
    if (findings.some(({ severity }) => severity === 'error'))
        return findings;
    return (0,check/* checkDeclarations */.S)(desired, { aliases: new Set(), buckets: new Set() });
}
/** @returns undefined when there is nothing to take out */
function takeOut(draft, errors, told) {
    const ofBuckets = errors.filter(({ source }) => source?.file === bucketFile.file);
    const ofReplication = errors.filter(({ source }) => source?.file === replicationFile.file);
    if (ofBuckets.length > 0)
        return takeOutOfBuckets(draft, ofBuckets, told);
    const known = ofReplication.filter(({ source }) => typeof source?.path[1] === 'number');
    return known.length > 0 ? takeOutOfReplication(draft, known, told) : undefined;
}
function takeOutOfBuckets(draft, errors, told) {
    const byIndex = (0,group_by/* groupBy */.$)(errors, ({ source }) => source?.path[0]);
    const bucketDefinitions = draft.bucketDefinitions.flatMap((bucket, index) => {
        const own = byIndex.get(index) ?? [];
        const whole = own.find(({ source }) => concernsWhole(source));
        if (whole) {
            told.push(leftOut(prune_nameBucket(bucket), whole.message, whole.mend));
            return [];
        }
        const keys = (0,group_by/* groupBy */.$)(own, ({ source }) => String(source?.path[1]));
        for (const [key, [first]] of keys) {
            if (first)
                told.push(leftOut(`${prune_nameBucket(bucket)}: ${(0,judgement/* quote */.hD)(key)}`, first.message, first.mend));
        }
        return [Object.fromEntries(Object.entries(bucket).filter(([key]) => !keys.has(key)))];
    });
    return { ...draft, bucketDefinitions };
}
function concernsWhole(source) {
    const key = source?.path[1];
    return key === undefined || key === 'name' || key === 'sites';
}
function prune_nameBucket({ name, sites }) {
    const where = Array.isArray(sites) ? ` (${sites.join(', ')})` : '';
    return `Bucket ${(0,judgement/* quote */.hD)(String(name))}${where}`;
}
function takeOutOfReplication(draft, errors, told) {
    const keep = (list) => draft[list].filter((entry, index) => {
        const found = errors.find(({ source }) => source?.path[0] === list && source.path[1] === index);
        if (found)
            told.push(leftOut(nameEntry(entry), found.message, found.mend));
        return found === undefined;
    });
    return {
        ...draft,
        siteReplications: keep('siteReplications'),
        bucketReplications: keep('bucketReplications'),
    };
}
function nameEntry({ sourceAlias, sourceBucket, targetAlias, targetBucket }) {
    if (sourceBucket === undefined)
        return `The pair of sites ${sourceAlias} and ${targetAlias}`;
    return `The rule from ${sourceAlias}/${sourceBucket} to ${targetAlias}/${targetBucket}`;
}

// EXTERNAL MODULE: ./build/src/config/env-prefix.js
var env_prefix = __webpack_require__(6352);
// EXTERNAL MODULE: ./build/src/resources/replication/declared.js
var replication_declared = __webpack_require__(7190);
// EXTERNAL MODULE: ./build/src/resources/replication/settle.js + 1 modules
var settle = __webpack_require__(205);
;// CONCATENATED MODULE: ./build/src/import/rule.js
/** Replication rules of buckets, in the words of the replication file. One direction each. */








/** Pure. The rules of one site by bucket, the highest priority first. */
function describeRules(alias, buckets, source) {
    const declared = [];
    const findings = [];
    for (const bucket of buckets) {
        const place = `${alias}/${bucket.name}`;
        const used = new Set(bucket.rules.map(({ to }) => (0,address/* keyOf */.TN)(to)));
        for (const rule of (0,settle/* sortRules */.YR)(bucket.rules)) {
            const obstacle = findObstacle(rule, bucket, source);
            if (obstacle)
                findings.push(leftOut(`${place}: the rule ${describe(rule)}`, ...obstacle));
            else
                declared.push(describeRule(alias, rule, bucket));
        }
        for (const { target } of bucket.targets)
            findings.push(...judgeTarget(target, used, place, source));
    }
    return { declared, findings };
}
function describe({ id, to }) {
    return `${(0,judgement/* quote */.hD)(id)} to ${(0,address/* nameEnd */.bC)(to)}`;
}
function findObstacle(rule, bucket, source) {
    if ((0,settle/* isDead */.XU)(rule)) {
        return ['its target is gone, so it sends nothing.', 'Remove it, and the next import is without it.'];
    }
    const known = findTarget(rule, bucket);
    if (rule.to.site === '' && known) {
        const { endpoint, secure } = known.target;
        const place = { endpoint, secure, deploymentId: known.deploymentId };
        return [`no alias has the address ${endpoint}.`, mendUnknown(place, source)];
    }
    if (!rule.enabled) {
        return ['it is switched off, and a declared rule is always on.', 'Switch it on, or remove it.'];
    }
    const twins = bucket.rules.filter((other) => (0,replication_declared/* identifyRule */.dv)(other) === (0,replication_declared/* identifyRule */.dv)(rule));
    if (twins.length < 2)
        return undefined;
    return ['there is another with the same filter and target.', 'Remove one of them and import again.'];
}
function findTarget({ to }, { targets }) {
    return targets.find(({ target }) => (0,address/* keyOf */.TN)(target) === (0,address/* keyOf */.TN)(to));
}
function describeRule(alias, rule, bucket) {
    const target = findTarget(rule, bucket)?.target;
    const ordered = bucket.rules.filter(({ to }) => (0,address/* keyOf */.TN)(to) === (0,address/* keyOf */.TN)(rule.to)).length > 1;
    return {
        sourceAlias: alias,
        sourceBucket: bucket.name,
        targetAlias: rule.to.site,
        targetBucket: rule.to.bucket,
        isAsync: !target?.synchronous,
        ...(ordered && { priority: rule.priority }),
        ...(rule.prefix !== '' && { prefix: rule.prefix }),
        ...(rule.tags.length > 0 && { tags: rule.tags }),
        deletes: rule.deletes,
        deleteMarkers: rule.deleteMarkers,
        ...(!rule.existingObjects && { existingObjects: false }),
        metadataSync: rule.metadataSync,
        ...(rule.storageClass !== '' && { storageClass: rule.storageClass }),
        ...(target && target.bandwidth > 0 && { bandwidth: (0,byte_size/* writeBytes */.N)(target.bandwidth) }),
        ...describeInterval(target),
    };
}
/** What the suite sets where nothing is said. */
const usualInterval = 60;
/** Where it is left out it stays as it is. */
function describeInterval(target) {
    const seconds = target?.healthInterval ?? usualInterval;
    return seconds === usualInterval || !Number.isInteger(seconds) || seconds <= 0
        ? {}
        : { healthInterval: `${seconds}s` };
}
function judgeTarget(target, used, place, { aliases }) {
    if (!used.has((0,address/* keyOf */.TN)(target))) {
        const message = `${place}: no rule leads to the target ${(0,address/* nameEnd */.bC)(target)}, so it is in no file.`;
        return [note('import/unused-target', message, 'Remove it, or make a rule to it.')];
    }
    const site = aliases.find(({ name }) => name === target.site);
    if (target.credentials === 'as given' || site === undefined)
        return [];
    const { replicationAccessKey, replicationSecretKey } = (0,env_prefix/* nameVariables */.f_)(site.envPrefix);
    const message = `${place} signs in at ${(0,address/* nameEnd */.bC)(target)} with other keys than those given: the first plan will replace them.`;
    const mend = `Set ${replicationAccessKey} and ${replicationSecretKey} to the keys that are in use, if they are to stay.`;
    return [{ rule: 'import/target-keys', severity: 'warning', message, mend }];
}
/** Rules that say the same in both directions become one; the first of them stands for both. */
function joinDirections(rules) {
    const opposites = new Map(rules.map((rule) => [JSON.stringify(turn(rule)), rule]));
    const joined = new Set();
    return rules.flatMap((rule) => {
        const opposite = opposites.get(JSON.stringify(rule));
        if (joined.has(rule))
            return [];
        if (opposite === undefined || opposite === rule || joined.has(opposite))
            return [rule];
        joined.add(opposite);
        const { sourceAlias = '', sourceBucket = '', targetAlias = '', targetBucket = '', ...rest } = rule;
        return [{ sourceAlias, sourceBucket, targetAlias, targetBucket, bidirectional: true, ...rest }];
    });
}
function turn(rule) {
    const { sourceAlias = '', sourceBucket = '', targetAlias = '', targetBucket = '' } = rule;
    return {
        ...rule,
        sourceAlias: targetAlias,
        sourceBucket: targetBucket,
        targetAlias: sourceAlias,
        targetBucket: sourceBucket,
    };
}

;// CONCATENATED MODULE: ./build/src/import/member.js
/** With its keys in one order, since none was meant: servers list them at random. */
function sortMembers(object) {
    return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/src/import/lifecycle.js

/** The rule as it is declared: what is not set is left out. */
function describeLifecycleRule(rule) {
    const filter = describeFilter(rule);
    return {
        ...(rule.id !== '' && { id: rule.id }),
        ...(rule.status === 'Disabled' && { status: rule.status }),
        ...(Object.keys(filter).length > 0 && { filter }),
        ...describeExpiration(rule),
        ...describeNoncurrent(rule),
        ...describeTransition(rule),
        ...(rule.abortIncompleteUploadDays !== null && {
            abortIncompleteMultipartUpload: { daysAfterInitiation: rule.abortIncompleteUploadDays },
        }),
    };
}
function describeFilter({ prefix, tags, objectSizeGreaterThan, objectSizeLessThan }) {
    return {
        ...(prefix !== '' && { prefix }),
        ...(Object.keys(tags).length > 0 && { tags: sortMembers(tags) }),
        ...(objectSizeGreaterThan !== null && { objectSizeGreaterThan }),
        ...(objectSizeLessThan !== null && { objectSizeLessThan }),
    };
}
function describeExpiration(rule) {
    const expiration = {
        ...(rule.expirationDays !== null && { days: rule.expirationDays }),
        ...(rule.expirationDate !== null && { date: rule.expirationDate }),
        ...(rule.expiredObjectDeleteMarker && { expiredObjectDeleteMarker: true }),
        ...(rule.expiredObjectAllVersions && { expiredObjectAllVersions: true }),
    };
    return {
        ...(Object.keys(expiration).length > 0 && { expiration }),
        ...(rule.delMarkerExpirationDays !== null && {
            delMarkerExpiration: { days: rule.delMarkerExpirationDays },
        }),
    };
}
function describeNoncurrent({ noncurrentExpirationDays, newerNoncurrentVersions, }) {
    const expiration = {
        ...(noncurrentExpirationDays !== null && { noncurrentDays: noncurrentExpirationDays }),
        ...(newerNoncurrentVersions !== null && { newerNoncurrentVersions }),
    };
    return Object.keys(expiration).length > 0 ? { noncurrentVersionExpiration: expiration } : {};
}
function describeTransition(rule) {
    const transition = {
        ...(rule.transitionDays !== null && { days: rule.transitionDays }),
        ...(rule.transitionDate !== null && { date: rule.transitionDate }),
        ...(rule.transitionStorageClass !== '' && { storageClass: rule.transitionStorageClass }),
    };
    const noncurrent = {
        ...(rule.noncurrentTransitionDays !== null && { noncurrentDays: rule.noncurrentTransitionDays }),
        ...(rule.noncurrentTransitionStorageClass !== '' && {
            storageClass: rule.noncurrentTransitionStorageClass,
        }),
    };
    return {
        ...(Object.keys(transition).length > 0 && { transition }),
        ...(Object.keys(noncurrent).length > 0 && { noncurrentVersionTransition: noncurrent }),
    };
}

;// CONCATENATED MODULE: ./build/src/import/setting.js
/** What a bucket has, in the words of the bucket definitions. */



/**
 * Every setting that is there but the policy, in the order of the sample. Whether it is versioned and locked
 * is always said; anything else that is not there is not said, and so not managed.
 */
function describeSettings({ objectLocking, documents }) {
    const { lifecycle, tags, notification, cors } = documents;
    return {
        versioning: documents.versioning?.status === 'Enabled',
        objectLocking,
        ...describeExclusions(documents),
        ...describeRetention(documents),
        ...(lifecycle && { lifecycle: lifecycle.map(describeLifecycleRule) }),
        ...(documents.quota && documents.quota.bytes > 0 && { quota: (0,byte_size/* writeBytes */.N)(documents.quota.bytes) }),
        ...describeEncryption(documents),
        ...(tags && { tags: sortMembers(tags) }),
        ...(notification && { notifications: notification.map(describeNotification) }),
        ...(cors && { cors: cors.map(describeCorsRule) }),
    };
}
function describeExclusions({ versioning }) {
    return {
        ...(versioning &&
            versioning.excludedPrefixes.length > 0 && { excludedPrefixes: versioning.excludedPrefixes }),
        ...(versioning?.excludeFolders && { excludeFolders: true }),
    };
}
function describeRetention({ retention }) {
    if (retention === undefined)
        return {};
    const { mode, unit, validity } = retention;
    return { retention: { mode, ...(unit === 'Days' ? { days: validity } : { years: validity }) } };
}
function describeEncryption({ encryption }) {
    if (encryption === undefined)
        return {};
    const { sseAlgorithm, kmsMasterKeyId } = encryption;
    return { encryption: { sseAlgorithm, ...(kmsMasterKeyId !== '' && { kmsMasterKeyId }) } };
}
function describeNotification({ id, arn, events, prefix, suffix }) {
    return {
        ...(id !== '' && { id }),
        arn,
        events,
        ...(prefix !== '' && { prefix }),
        ...(suffix !== '' && { suffix }),
    };
}
function describeCorsRule(rule) {
    const { id, allowedOrigins, allowedMethods, allowedHeaders, exposeHeaders, maxAgeSeconds } = rule;
    return {
        ...(id !== '' && { id }),
        allowedOrigins,
        allowedMethods,
        ...(allowedHeaders.length > 0 && { allowedHeaders }),
        ...(exposeHeaders.length > 0 && { exposeHeaders }),
        ...(maxAgeSeconds > 0 && { maxAgeSeconds }),
    };
}

;// CONCATENATED MODULE: ./build/src/import/compose.js
/** From what is on servers to the files of a configuration that declares it. */












/** Pure. `configFolder`: name of the configuration folder. */
function composeConfig(source, configFolder) {
    const policies = describePolicies(source);
    const policyFiles = assignPolicyFiles(policies.uses);
    const replication = describeReplication(source);
    const { draft, findings } = pruneDraft({ bucketDefinitions: composeBuckets(source, policies.uses, policyFiles), ...replication.draft }, source.aliases);
    const used = new Set(draft.bucketDefinitions.map(({ defaultPolicyFile }) => defaultPolicyFile));
    const documents = [...policyFiles.values()].filter(({ path }) => used.has(path));
    const rules = [...draft.siteReplications, ...joinDirections(draft.bucketReplications)];
    const access = composeAccess(source, readGroups(draft), configFolder);
    return {
        files: [
            { path: `${configFolder}/buckets_definition.json`, text: formatFile(draft.bucketDefinitions) },
            ...writeReplication(draft, configFolder),
            ...documents.map(({ path, document }) => ({ path, text: formatFile(document) })),
            ...access.files,
        ],
        findings: [
            ...policies.findings,
            ...source.sites.flatMap(tellRates),
            ...replication.findings,
            ...findings,
            ...access.findings,
        ],
        counts: {
            buckets: draft.bucketDefinitions.length,
            policies: documents.length,
            rules: rules.length,
            access: access.count,
        },
    };
}
/** The draft has passed its checks. */
function readGroups({ siteReplications }) {
    return (0,schema_check/* parseReplication */.QU)({ siteReplications }, { file: 'replication', path: [] }, []);
}
function describePolicies({ sites }) {
    const uses = [];
    const findings = [];
    for (const { alias, policies } of sites) {
        for (const { name: bucket, documents } of policies.buckets.values()) {
            if (documents.policy === undefined)
                continue;
            const policy = policy_describePolicy(bucket, documents.policy);
            const open = (0,exposure/* describeExposure */.BQ)(documents.policy, bucket);
            if ('document' in policy)
                uses.push({ alias, bucket, policy });
            else
                findings.push(leftOut(`${alias}/${bucket}: its policy`, policy.message, policy.mend));
            if (open)
                findings.push(tellOpen(`${alias}/${bucket}`, open));
        }
    }
    return { uses, findings };
}
function tellOpen(place, open) {
    const message = `Anyone may ${open} without signing in at ${place}.`;
    const mend = 'If it is not meant, set "defaultPolicyFile" to null, remove "public", and apply.';
    return warn('import/public', message, mend);
}
/** Limits of requests belong to other editions, and nothing here declares them. */
function tellRates({ alias, buckets }) {
    return [...buckets.buckets.values()].flatMap(({ name, documents: { quota } }) => {
        if (quota === undefined || quota.bytes > 0)
            return [];
        const why = 'it limits requests and not the size, which is not managed here.';
        return [leftOut(`${alias}/${name}: the quota`, why, 'Look after it by hand; it stays as it is.')];
    });
}
function describeReplication(source) {
    const groups = describeGroups(source);
    const rules = source.sites.map(({ alias, replication }) => describeRules(alias, replication?.buckets.values() ?? [], source));
    return {
        draft: {
            siteReplications: groups.declared,
            bucketReplications: rules.flatMap(({ declared }) => declared),
        },
        findings: [...groups.findings, ...rules.flatMap(({ findings }) => findings)],
    };
}
/** One entry for all aliases where a bucket is alike; another for each where it is not. By name. */
function composeBuckets({ sites, aliases }, uses, files) {
    const byPlace = new Map(uses.map((use) => [`${use.alias}/${use.bucket}`, use]));
    const found = sites.flatMap((site) => [...site.buckets.buckets.values()].map((bucket) => {
        const { versioning = false, objectLocking = false, ...rest } = describeSettings(bucket);
        const policy = namePolicy(site, byPlace.get(`${site.alias}/${bucket.name}`), bucket.name, files);
        return {
            name: bucket.name,
            alias: site.alias,
            settings: { versioning, objectLocking, ...policy, ...rest },
        };
    }));
    const byName = [...(0,group_by/* groupBy */.$)(found, ({ name }) => name)].sort(([a], [b]) => (a < b ? -1 : 1));
    return byName.flatMap(([name, same]) => [...(0,group_by/* groupBy */.$)(same, ({ settings }) => (0,canonical_json/* canonicalJson */.dj)(settings)).values()].flatMap((alike) => {
        const [first] = alike;
        const everywhere = alike.length === aliases.length;
        const where = everywhere ? {} : { sites: alike.map(({ alias }) => alias) };
        return first ? [{ name, ...where, ...first.settings }] : [];
    }));
}
/** Nothing for a policy that could not be written: it is then not managed. */
function namePolicy({ policies }, use, bucket, files) {
    const there = policies.buckets.get(bucket);
    if (there !== undefined && there.documents.policy === undefined)
        return { defaultPolicyFile: null };
    const file = use && files.get((0,canonical_json/* canonicalJson */.dj)(use.policy.document));
    if (use === undefined || file === undefined)
        return {};
    return { defaultPolicyFile: file.path, ...(use.policy.public && { public: use.policy.public }) };
}
/** What is not there is not said: an empty list would mean that there must be none. */
function writeReplication(draft, configFolder) {
    const { siteReplications } = draft;
    const bucketReplications = joinDirections(draft.bucketReplications);
    if (siteReplications.length + bucketReplications.length === 0)
        return [];
    const text = formatFile({
        $schema: '../schemas/replication_rules.schema.json',
        ...(siteReplications.length > 0 && { siteReplications }),
        ...(bucketReplications.length > 0 && { bucketReplications }),
    });
    return [{ path: `${configFolder}/replication_rules.json`, text }];
}

// EXTERNAL MODULE: ./build/src/access/access-at.js
var access_at = __webpack_require__(8968);
// EXTERNAL MODULE: ./build/src/change.js
var src_change = __webpack_require__(6385);
// EXTERNAL MODULE: ./build/src/plan/build.js + 19 modules
var build = __webpack_require__(1060);
// EXTERNAL MODULE: ./build/src/plan/build-access.js + 3 modules
var build_access = __webpack_require__(765);
// EXTERNAL MODULE: ./build/src/plan/build-replication.js + 3 modules
var build_replication = __webpack_require__(6940);
;// CONCATENATED MODULE: ./build/src/import/source.js

/** Alias → where other servers reach it. */
function mapAddresses({ sites }) {
    return new Map(sites.map(({ alias, url }) => [alias, (0,address/* addressOf */.ci)(url)]));
}

;// CONCATENATED MODULE: ./build/src/import/verify.js
/** The promise of an import, kept by looking: what was written is planned against what was read. */










/** Pure. Nothing when the configuration would change nothing. */
function verifyImport(desired, source) {
    const sections = [
        ...planBuckets(desired, source),
        ...planReplication(desired, source),
        ...planAccess(desired, source),
    ];
    return sections
        .flatMap(({ changes }) => changes)
        .filter((change) => !isHarmless(change))
        .map(tellChange);
}
function planBuckets(desired, { sites }) {
    return sites.flatMap(({ buckets, policies, url: { host } }) => [
        (0,build/* buildSection */.C)({ owner: 'apply-buckets', desired, actual: buckets, unmanaged: 'report', host }),
        (0,build/* buildSection */.C)({ owner: 'apply-policies', desired, actual: policies, unmanaged: 'report', host }),
    ]);
}
function planReplication(desired, source) {
    const { sites } = source;
    const origins = new Map(sites.map(({ alias, url }) => [alias, url.origin]));
    return (0,build_replication/* buildReplicationSections */.N)({
        desired,
        sites: sites.flatMap(({ replication }) => (replication ? [replication] : [])),
        addresses: mapAddresses(source),
        hosts: new Map(sites.map(({ alias, url }) => [alias, url.host])),
        groups: {
            declared: (0,declared/* declareGroups */.R)(desired.replication, desired.replicationFile, origins),
            actual: readActualGroups(source).groups,
        },
        unmanaged: 'report',
        named: new Set(sites.map(({ alias }) => alias)),
    });
}
/** Without a declaration nothing of it is managed. */
function planAccess({ access, replication }, source) {
    if (access === undefined)
        return [];
    return listHomes(source, replication).map(({ alias, actual, own }) => (0,build_access/* buildAccessSection */.e)({
        declared: (0,access_at/* accessAt */.m)(access, alias),
        actual,
        unmanaged: 'report',
        own,
        otherSecrets: new Set(),
        host: source.sites.find((site) => site.alias === alias)?.url.host ?? '',
    }));
}
/** What nobody declared is only told; keys are in no file, and other ones have a finding of their own. */
function isHarmless(change) {
    if (change.verb === 'report')
        return change.reason === 'unmanaged';
    if (change.kind !== 'remote-target' || change.before === undefined)
        return false;
    return (0,canonical_json/* sameJson */.Vk)({ ...change.before, credentials: 'as given' }, change.after);
}
function tellChange(change) {
    const what = change.verb === 'report'
        ? `what was written is not possible there: ${change.notes?.join(' ') ?? ''}`
        : `what was written would ${change.verb} it, so it is not what is there.`;
    const message = `${(0,src_change/* changeTitle */.t)(change)}: ${what}`;
    const mend = 'Do not apply it. Take this out of the files, and please report it as a mistake of ours.';
    return { rule: 'import/differs', severity: 'error', message, mend };
}

// EXTERNAL MODULE: ./build/src/render/finding-text.js
var finding_text = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/src/render/finding-markdown.js
var finding_markdown = __webpack_require__(1485);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
// EXTERNAL MODULE: ./build/src/render/quantity.js
var quantity = __webpack_require__(3749);
;// CONCATENATED MODULE: ./build/src/render/import.js





/** For a log or a terminal; ends without a line break. */
function renderImportText({ files, counts, findings, dir, configDir }) {
    return [
        `Imported ${describeCounts(counts)} into ${(0,plain/* plain */.p)(dir)}:`,
        ...files.map(({ path }) => `  ${(0,plain/* plain */.p)(path)}`),
        `${(0,finding_text/* describeFindings */.k)(findings)}. Look at it, then plan with config-dir: ${(0,plain/* plain */.p)(configDir)}.`,
    ].join('\n');
}
/** For a job summary: what was written, folded away, and every finding. */
function renderImportMarkdown({ files, counts, findings, dir }) {
    return [
        `### Imported ${describeCounts(counts)} into ${(0,markdown/* code */.aY)(dir)}`,
        (0,finding_markdown/* renderFindingsMarkdown */.C)(findings).replace('### ', '#### '),
        ...files.map(({ path, text }) => (0,markdown/* fold */.AU)(path, (0,markdown/* fence */.EU)(text.trimEnd().split('\n'), 'json'), false)),
    ].join('\n\n');
}
function describeCounts({ buckets, policies, rules, access }) {
    const parts = [
        (0,quantity/* describeCount */.vG)(buckets, 'bucket'),
        (0,quantity/* describeCount */.vG)(policies, 'policy file'),
        (0,quantity/* describeCount */.vG)(rules, 'replication rule'),
        (0,quantity/* describeCount */.vG)(access, 'access item'),
    ];
    return parts.join(', ');
}

// EXTERNAL MODULE: ./build/src/render/report-json.js + 1 modules
var report_json = __webpack_require__(5790);
// EXTERNAL MODULE: ./build/src/action/expected-deployment.js
var expected_deployment = __webpack_require__(8795);
// EXTERNAL MODULE: ./build/src/action/output-file.js
var output_file = __webpack_require__(9438);
// EXTERNAL MODULE: ./build/src/action/run-failure.js
var run_failure = __webpack_require__(3906);
// EXTERNAL MODULE: ./build/src/action/server-session.js + 1 modules
var server_session = __webpack_require__(2480);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/src/config/checksum.js + 1 modules
var checksum = __webpack_require__(388);
// EXTERNAL MODULE: ./build/src/config/read-file.js
var read_file = __webpack_require__(2717);
// EXTERNAL MODULE: ./build/src/action/rendered-folder.js
var rendered_folder = __webpack_require__(2828);
;// CONCATENATED MODULE: ./build/src/action/import/import-folder.js
/** Where an import goes: a folder that holds a configuration of its own. */







/** Refuses what can be refused before anything is asked of a server. @throws {ConfigError} `invalid-input` */
async function openImportFolder({ outputDir, access: withAccess }, source, workspace) {
    const top = (0,external_node_path_.resolve)(workspace, outputDir) === (0,external_node_path_.resolve)(workspace);
    const dir = top ? (0,external_node_path_.resolve)(workspace) : (0,rendered_folder/* resolveOutputFolder */.UY)(workspace, outputDir);
    const { configFolder } = source;
    const written = ['buckets_definition', 'replication_rules', ...(withAccess ? ['access'] : [])];
    for (const name of written.flatMap(nameOtherForms)) {
        const path = (0,posix_.join)(configFolder, name);
        if (await exists((0,external_node_path_.resolve)(dir, path)))
            throw refuse(`${path} is there, and would stand beside a JSON file of its name.`, 'Remove it, or give another folder.');
    }
    const root = (0,external_node_path_.relative)((0,external_node_path_.resolve)(workspace), dir).replaceAll('\\', '/') || '.';
    return { workspace, dir, root, configFolder, taken: await readTaken(source, workspace) };
}
function nameOtherForms(name) {
    return [`${name}.yaml`, `${name}.yml`];
}
/** The alias file, and the certificate authorities that it names by paths of their own. */
async function readTaken({ root, configFolder, loaded }, workspace) {
    const named = loaded.aliases.flatMap(({ declaration: { caFile } }) => caFile === undefined || (0,read_file/* isEscaping */.RK)(caFile) ? [] : [caFile]);
    const aliasFile = (0,posix_.join)(configFolder, loaded.file.slice(loaded.file.lastIndexOf('/') + 1));
    const paths = [aliasFile, ...new Set(named)];
    const read = await Promise.all(paths.map((path) => (0,read_file/* readText */.yR)(workspace, (0,posix_.join)(root, path))));
    return paths.flatMap((path, index) => {
        const found = read[index];
        return found?.kind === 'text' ? [{ path, text: found.text }] : [];
    });
}
/**
 * Writes the configuration with the checksums of all its files. A file that is there and otherwise stays unless
 * `overwrite`: then nothing is written at all.
 * @returns every file of the configuration, those that were right already as well
 * @throws {ConfigError} `invalid-input`, naming the files that would be overwritten
 */
async function writeImport(folder, composed, { overwrite, emptied }) {
    const { workspace, dir, root, configFolder, taken } = folder;
    const files = [...taken, ...composed, ...(await emptyGone(folder, composed, emptied))];
    const changed = await (0,rendered_folder/* findChanged */.yR)(dir, files);
    if (!overwrite)
        await assertFree(dir, changed);
    await (0,rendered_folder/* writeRendered */.d_)(workspace, dir, changed);
    const findings = await (0,checksum/* checkChecksums */.P)({ workspace, root, configFolder }, 'update');
    if (findings.length > 0)
        throw new src_errors/* ConfigError */.xL(findings);
    return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** What an earlier import wrote may be gone from the servers: left there, it would be declared. */
async function emptyGone({ dir, configFolder }, composed, names) {
    const paths = names.map((name) => `${configFolder}/${name}.json`);
    const left = paths.filter((path) => !composed.some((file) => file.path === path));
    const there = await Promise.all(left.map((path) => exists((0,external_node_path_.resolve)(dir, path))));
    return left.filter((_, index) => there[index]).map((path) => ({ path, text: '{}\n' }));
}
async function assertFree(dir, changed) {
    const there = await Promise.all(changed.map(({ path }) => exists((0,external_node_path_.resolve)(dir, path))));
    const taken = changed.filter((_, index) => there[index]).map(({ path }) => path);
    if (taken.length === 0)
        return;
    const shown = taken.slice(0, 5).join(', ');
    const more = taken.length > 5 ? ` and ${taken.length - 5} more` : '';
    const what = `${shown}${more} would be overwritten.`;
    throw refuse(what, 'Give a new folder, or set `overwrite: true`.');
}
function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
function refuse(what, mend) {
    const finding = {
        rule: 'input/output-dir',
        severity: 'error',
        message: `Input \`output-dir\`: ${what}`,
        mend,
    };
    return new src_errors/* ConfigError */.xL([finding], 'invalid-input');
}

// EXTERNAL MODULE: ./build/src/resources/read-actual.js + 1 modules
var read_actual = __webpack_require__(289);
// EXTERNAL MODULE: ./build/src/action/heartbeat.js
var heartbeat = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/src/action/read-sites.js
var read_sites = __webpack_require__(2095);
// EXTERNAL MODULE: ./build/src/action/reading.js
var reading = __webpack_require__(896);
// EXTERNAL MODULE: ./build/src/resources/read-access.js + 6 modules
var read_access = __webpack_require__(1555);
;// CONCATENATED MODULE: ./build/src/action/import/read-import-access.js




/**
 * Who may do what on one server; `undefined` where that is not to be had, which is added to `findings`.
 * @throws {ServiceError} for a server that does not answer
 */
async function readImportAccess(reader, bulk, findings, { reporter }) {
    const { alias } = reader;
    const request = { accounts: 'all', policies: [], bulk };
    try {
        return await (0,heartbeat/* withHeartbeat */.p)(reporter, `reading access of ${alias}`, () => (0,read_access/* readAccess */.z)(reader, request));
    }
    catch (error) {
        const why = explain(error);
        if (why === undefined)
            throw error;
        const otherwise = 'Use an access key that may list them, or leave them out with `access: false`.';
        const what = `Users, groups, service accounts and their policies of ${alias} are in no file`;
        findings.push(tellUnread(`${what}: ${why.message}`, why.mend ?? otherwise));
        return undefined;
    }
}
/** @returns undefined for what no other part of the import would get past either */
function explain(error) {
    if (error instanceof src_errors/* ConfigError */.xL)
        return error.findings[0];
    if (!(error instanceof src_errors/* ServiceError */._7))
        return undefined;
    const { reason, code } = error.failure;
    const isOwn = reason === 'denied' || reason === 'unsupported' || code === 'UnreadableAnswer';
    return isOwn ? { message: error.message } : undefined;
}

;// CONCATENATED MODULE: ./build/src/action/import/read-import.js







/**
 * Everything that is on the servers of the session and that a configuration can say.
 * @throws {ExpectedError} telling of every server that can't be read
 */
async function readImport(declared, session, inputs, context) {
    const findings = [];
    const nothing = {
        ...declared,
        buckets: [],
        replication: undefined,
        replicationFile: { file: '', path: [] },
        access: undefined,
    };
    const replications = (0,read_sites/* settleSites */.G)(nothing, session, context, true);
    const readings = session.readers.map(async (reader, index) => {
        const { alias } = reader;
        const url = session.access.get(alias)?.url ?? session.connections[index]?.url;
        if (url === undefined)
            throw new Error(`no address for alias ${alias}`);
        const [buckets, policies, replication, access] = await Promise.all([
            readOwned('apply-buckets', reader, findings, context),
            readOwned('apply-policies', reader, findings, context),
            replications.then((all) => takeReplication(alias, all[index], findings)),
            inputs.access ? readImportAccess(reader, inputs.iamExport, findings, context) : undefined,
        ]);
        const accessKey = session.connections[index]?.accessKey ?? '';
        return { alias, buckets, policies, replication, access, accessKey, url };
    });
    const sites = (0,reading/* collectReadings */.Cy)(await Promise.allSettled(readings));
    const actuals = sites.map(({ buckets }) => buckets);
    (0,reading/* tellUnbound */.ZV)(sites.map(({ alias }) => alias), (0,reading/* mapDeployments */.t9)(actuals), context.reporter);
    return { sites, findings };
}
function readOwned(owner, reader, findings, { reporter }) {
    const { alias } = reader;
    const what = owner === 'apply-policies' ? 'The policy' : 'A setting';
    const request = {
        owner,
        declared: [],
        onSlowPath: (why) => reporter.log('info', `${alias}: reading bucket by bucket, since ${why}`),
        onUnreadable: (bucket, why) => {
            const message = `${what} of ${alias}/${bucket} can't be understood, so it is in no file: ${why}.`;
            findings.push(tellUnread(message, 'Set it anew and import again, or declare it by hand.'));
        },
    };
    return (0,heartbeat/* withHeartbeat */.p)(reporter, `reading ${alias}`, () => (0,read_actual/* readActual */.R)(reader, request));
}
/** Remote targets and quotas are known to the admin interface alone. */
function takeReplication(alias, settled, findings) {
    if (settled?.status !== 'rejected')
        return settled?.value;
    const { reason } = settled;
    if (!(reason instanceof src_errors/* ServiceError */._7) || reason.reason !== 'unsupported')
        throw reason;
    const mend = 'Declare them by hand, or use an access key that may use the admin interface.';
    findings.push(tellUnread(`Replication and quotas of ${alias} are in no file: ${reason.message}`, mend));
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/action/import/import-servers.js
















/**
 * Writes what is on servers as a configuration, and looks whether its plan there is empty. Reads servers only.
 * @throws {ExpectedError}
 */
async function importServers(inputs, context) {
    const dir = await (0,output_file/* openOutputDir */.jk)(inputs.reportDir, context);
    const progress = { findings: [] };
    let failureReason = 'internal-error';
    try {
        await runImport(inputs, context, progress);
        failureReason = '';
    }
    catch (error) {
        if (error instanceof src_errors/* ExpectedError */.Dh)
            failureReason = error.reason;
        throw error;
    }
    finally {
        await publish(progress, dir, failureReason, context);
    }
}
async function runImport(inputs, context, progress) {
    const { workspace, reporter } = context;
    const place = (0,load/* splitConfigDir */.q)(inputs.configDir);
    if (place === undefined)
        throw new src_errors/* ConfigError */.xL((await (0,load/* loadConfig */.Z)({ workspace, ...inputs })).findings);
    const loaded = await (0,load_aliases/* loadAliases */.J)(workspace, place);
    progress.findings = loaded.findings;
    const errors = loaded.findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        throw new src_errors/* ConfigError */.xL(errors);
    const folder = await openImportFolder(inputs, { ...place, loaded }, workspace);
    const { source, findings } = await readServers(inputs, place.root, loaded.aliases, context);
    const config = composeConfig(source, place.configFolder);
    const isAccessRead = source.sites.every(({ access }) => access !== undefined);
    const emptied = ['replication_rules', ...(isAccessRead ? ['access'] : [])];
    const written = await writeImport(folder, config.files, { overwrite: inputs.overwrite, emptied });
    const configDir = (0,external_node_path_.join)(folder.root, place.configFolder);
    const judged = await (0,load/* loadConfig */.Z)({ workspace, configDir });
    const differing = judged.desired ? verifyImport(judged.desired, source) : [];
    const told = (0,finding/* sortFindings */.Tc)([...findings, ...config.findings, ...judged.findings, ...differing]);
    progress.findings = told;
    progress.config = { ...config, files: written };
    reporter.showFindings(told);
    const imported = { ...config, files: written, findings: told, dir: inputs.outputDir, configDir };
    reporter.say(renderImportText(imported));
    await reporter.summarise(() => renderImportMarkdown(imported));
    if (!told.some(({ severity }) => severity === 'error'))
        return;
    throw new run_failure/* RunFailure */.a('findings', `What was written does not hold as it is: ${(0,finding_text/* describeFindings */.k)(told)}.`);
}
async function readServers(inputs, root, aliases, context) {
    const chosen = { root: (0,external_node_path_.join)(context.workspace, root), aliases: (0,server_session/* chooseAliases */.OG)(aliases, inputs.alias) };
    const purposes = inputs.iamExport ? ['import', 'iam-export'] : ['import'];
    const session = (0,server_session/* openSession */.fA)(chosen, inputs, purposes, context);
    try {
        const { sites, findings } = await readImport(chosen, session, inputs, context);
        (0,expected_deployment/* assertDeployments */.r1)(inputs.expectedDeployments, sites.map(({ alias, buckets }) => ({ alias, id: buckets.capabilities.deploymentId })));
        return { source: { sites, aliases, now: Date.now() }, findings };
    }
    finally {
        await session.close();
    }
}
async function publish({ findings, config }, dir, failureReason, { reporter: { setOutput } }) {
    if (failureReason === '')
        setOutput('failure-reason', '');
    setOutput('files', JSON.stringify(config?.files.map(({ path }) => path) ?? []));
    setOutput('buckets', String(config?.counts.buckets ?? 0));
    setOutput('policies', String(config?.counts.policies ?? 0));
    setOutput('rules', String(config?.counts.rules ?? 0));
    setOutput('access', String(config?.counts.access ?? 0));
    setOutput('left-out', String(findings.filter(({ rule }) => rule === 'import/left-out').length));
    const report = (0,report_json/* serialiseReport */.ev)({ action: 'import', failureReason, findings });
    setOutput('report-path', await (0,output_file/* writeOutputFile */.BF)(dir, 'import.report.json', report));
}

// EXTERNAL MODULE: ./build/src/action/input/login-input.js
var login_input = __webpack_require__(8743);
;// CONCATENATED MODULE: ./build/src/action/input/import-input.js


/** The inputs of import. Stable: workflows depend on them. */
const importDefaults = {
    'config-dir': 'config',
    'output-dir': 'imported',
    alias: 'all',
    access: 'true',
    'iam-export': 'false',
    overwrite: 'false',
    'expected-deployment-id': '',
    'allow-insecure-http': 'false',
    ...login_input/* loginDefaults */.uS,
    'report-dir': '',
};
function readImportInputs(reader) {
    return {
        configDir: reader.text('config-dir'),
        outputDir: reader.text('output-dir'),
        alias: reader.text('alias'),
        /** Users, groups, service accounts and their policies as well. */
        access: reader.flag('access'),
        /** All of IAM is read at once, with its secrets. */
        iamExport: reader.flag('iam-export'),
        overwrite: reader.flag('overwrite'),
        /** `undefined`: any server that takes the keys. */
        expectedDeployments: reader.parsed('expected-deployment-id', expected_deployment/* parseExpectedDeployments */.cP, expected_deployment/* deploymentMend */.CT),
        allowInsecureHttp: reader.flag('allow-insecure-http'),
        ...(0,login_input/* readLoginInputs */.HA)(reader),
        reportDir: reader.text('report-dir'),
    };
}

;// CONCATENATED MODULE: ./build/actions/import/inputs.js


;// CONCATENATED MODULE: ./build/actions/import/run.js



/** Reads servers and writes files. */
const run_action = (0,action/* defineAction */.Q)({ name: 'import', defaults: importDefaults, readInputs: readImportInputs, run: importServers });


/***/ }),

/***/ 2828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ findLeftOver),
/* harmony export */   UY: () => (/* binding */ resolveOutputFolder),
/* harmony export */   d_: () => (/* binding */ writeRendered),
/* harmony export */   yR: () => (/* binding */ findChanged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9018);




/** Absolute path of the folder `given`. @throws {ConfigError} for one that is not below the checkout */
function resolveOutputFolder(workspace, given) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, dir);
    if (way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return dir;
    const message = `Input \`output-dir\`: ${given} must be a folder below the top of the checkout.`;
    throw refuse(message, 'Give a folder such as `rendered`.');
}
/** Those that are not there yet, or otherwise. Other files of the folder are none of ours. */
async function findChanged(dir, files) {
    const same = await Promise.all(files.map(async ({ path, text }) => {
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path), 'utf8').catch(() => undefined);
        return there === text;
    }));
    return files.filter((_, index) => !same[index]);
}
/** Files that an earlier rendering made and this one does not: they are of another cluster than the env file. */
async function findLeftOver(dir, leftOut) {
    // Some are only a part of a file, in words.
    const paths = leftOut.map(({ what }) => what).filter((what) => /^[\w.-]+(?:\/[\w.-]+)+$/.test(what));
    const there = await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path)).then(() => true, () => false)));
    return paths.filter((_, index) => there[index]);
}
/** No link is followed: a checkout can hold one that leads anywhere. @throws {ConfigError} */
async function writeRendered(workspace, dir, files) {
    for (const { path, text, mode } of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path);
        const link = await (0,_link_js__WEBPACK_IMPORTED_MODULE_3__/* .findLink */ .K)(workspace, target);
        if (link !== undefined)
            throw (0,_link_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLink */ .V)('output-dir', link);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, text, mode === undefined ? {} : { mode });
    }
}
function refuse(message, mend) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL([{ rule: 'input/output-dir', severity: 'error', message, mend }], 'invalid-input');
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

/***/ 388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ checkChecksums)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
// EXTERNAL MODULE: ./build/src/config/read-file.js
var read_file = __webpack_require__(2717);
;// CONCATENATED MODULE: ./build/src/config/checksum-file.js
/** Lists of checksums, as `md5sum` and `sha256sum` write them. */


const lengths = { md5: 32, sha256: 64 };
const maxTold = 20;
/** Two blanks, or a blank and `*` for binary mode, stand between sum and path. Never throws. */
function parseChecksums(file, text, algorithm) {
    const entries = new Map();
    const findings = [];
    const refuse = (line, rule, message, mend) => findings.push((0,judgement/* error */.z3)(rule, { file, path: [], line, column: 1 }, message, mend));
    const form = new RegExp(`^([0-9a-f]{${lengths[algorithm]}}) [ *](.+)$`, 'i');
    for (const [index, row] of text.split(/\r?\n/).entries()) {
        if (row.trim() === '' || row.startsWith('#'))
            continue;
        const [, sum, path] = form.exec(row) ?? [];
        const line = index + 1;
        if (sum === undefined || path === undefined) {
            const mend = `Write ${lengths[algorithm]} hexadecimal digits, two blanks and a path, or run with checksums: update.`;
            refuse(line, 'checksum/line', 'This line is no checksum.', mend);
        }
        else if ((0,read_file/* isEscaping */.RK)(path)) {
            refuse(line, 'checksum/escape', `${(0,judgement/* quote */.hD)(path)} leads out of the repository.`, 'Remove the line.');
        }
        else if (entries.has(path)) {
            refuse(line, 'checksum/duplicate', `${(0,judgement/* quote */.hD)(path)} is listed twice.`, 'Remove one of the lines.');
        }
        else {
            entries.set(path, { path, sum: sum.toLowerCase(), line });
        }
    }
    return { entries: [...entries.values()], findings: limitFindings(findings, file) };
}
/** Sorted by path, so that the same files always give the same text. */
function formatChecksums(sums) {
    const paths = [...sums.keys()].sort();
    return paths.map((path) => `${sums.get(path)}  ${path}\n`).join('');
}
function limitFindings(findings, file) {
    if (findings.length <= maxTold)
        return [...findings];
    const message = `And ${findings.length - maxTold} more lines like these.`;
    const more = (0,judgement/* error */.z3)('checksum/line', { file, path: [] }, message, 'Run with checksums: update.');
    return [...findings.slice(0, maxTold), more];
}

;// CONCATENATED MODULE: ./build/src/config/checksum.js
/** Whether the files of a configuration are the ones that were reviewed. */






const lists = [
    { name: '.minio-config.md5sums', algorithm: 'md5' },
    { name: '.minio-config.sha256sums', algorithm: 'sha256' },
];
const update = 'If the change is meant, run validate-config with checksums: update and commit the result.';
/**
 * Checks each list that is there. `update` rewrites those, and makes the MD5 list when there is none; the
 * second run writes the same bytes.
 */
async function checkChecksums(place, mode) {
    if (mode === 'off')
        return [];
    const found = await Promise.all(lists.map(async (list) => ({
        ...list,
        read: await (0,read_file/* readText */.yR)(place.workspace, (0,posix_.join)(place.root, list.name)),
    })));
    const present = found.filter(({ read }) => read.kind !== 'missing');
    const refused = present.flatMap(({ read }) => (read.kind === 'refused' ? [read.finding] : []));
    if (refused.length > 0)
        return refused;
    const files = await listFiles(place);
    if (mode === 'update')
        return updateLists(place, present.length > 0 ? present : found.slice(0, 1), files);
    const findings = await Promise.all(present.map(({ read, algorithm }) => read.kind === 'text' ? verifyList(place, read.file, read.text, algorithm, files) : []));
    return findings.flat();
}
async function verifyList(place, file, text, algorithm, files) {
    const { entries, findings } = parseChecksums(file, text, algorithm);
    const verified = await Promise.all(entries.map((entry) => verifyEntry(place, file, entry, algorithm)));
    const listed = new Set(entries.map(({ path }) => path));
    const extra = files.filter((path) => !listed.has(path));
    return [
        ...findings,
        ...verified.flat(),
        ...extra.map((path) => {
            const message = `${(0,judgement/* quote */.hD)(path)} is not listed in ${(0,judgement/* quote */.hD)((0,posix_.basename)(file))}.`;
            return (0,judgement/* error */.z3)('checksum/extra', { file: (0,posix_.join)(place.root, path), path: [] }, message, update);
        }),
    ];
}
async function verifyEntry(place, file, { path, sum, line }, algorithm) {
    const source = { file, path: [], line, column: 1 };
    const read = await (0,read_file/* readBytes */.io)(place.workspace, (0,posix_.join)(place.root, path));
    if (read.kind === 'refused')
        return [{ ...read.finding, source }];
    if (read.kind === 'missing') {
        return [(0,judgement/* error */.z3)('checksum/missing', source, `${(0,judgement/* quote */.hD)(path)} is listed, but is not there.`, update)];
    }
    if (hash(read.bytes, algorithm) === sum)
        return [];
    return [(0,judgement/* error */.z3)('checksum/changed', source, `${(0,judgement/* quote */.hD)(path)} is not what was listed.`, update)];
}
async function updateLists(place, targets, files) {
    const findings = [];
    const contents = new Map();
    for (const path of files) {
        const read = await (0,read_file/* readBytes */.io)(place.workspace, (0,posix_.join)(place.root, path));
        if (read.kind === 'refused')
            findings.push(read.finding);
        if (read.kind === 'bytes')
            contents.set(path, read.bytes);
    }
    if (findings.length > 0)
        return findings;
    for (const { name, algorithm } of targets) {
        const sums = new Map([...contents].map(([path, bytes]) => [path, hash(bytes, algorithm)]));
        const refused = await writeWhole(place, name, formatChecksums(sums));
        if (refused)
            findings.push(refused);
    }
    return findings;
}
/** All of the new text or all of the old: never half a list. @returns why it could not be written */
async function writeWhole(place, name, text) {
    const path = (0,posix_.join)(place.workspace, place.root, name);
    const draft = `${path}.${process.pid}.tmp`;
    try {
        await (0,promises_.writeFile)(draft, text, { flag: 'wx' });
        await (0,promises_.rename)(draft, path);
        return undefined;
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
        const message = `${(0,judgement/* quote */.hD)(name)} can't be written${code}.`;
        const mend = 'Allow this user to write there, or run with checksums: verify.';
        return (0,judgement/* error */.z3)('checksum/unwritable', { file: (0,posix_.join)(place.root, name), path: [] }, message, mend);
    }
}
/** Every file of the configuration and the policies, relative to the root, sorted; links are not followed. */
async function listFiles({ workspace, root, configFolder }) {
    const base = (0,posix_.join)(workspace, root);
    const found = await Promise.all([configFolder, 'policies'].map((folder) => listFolder(base, folder)));
    return found.flat().sort();
}
async function listFolder(base, folder) {
    const entries = await (0,promises_.readdir)((0,posix_.join)(base, folder), { withFileTypes: true }).catch(() => []);
    const found = await Promise.all(entries.map(async (entry) => {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory())
            return listFolder(base, path);
        return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
    }));
    return found.flat();
}
function hash(bytes, algorithm) {
    return (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex');
}


/***/ }),

/***/ 8247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ loadAliases)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _ca_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6145);
/* harmony import */ var _check_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2309);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9995);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9419);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1872);
/* harmony import */ var _read_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8891);
/** The alias file alone, for a run that has no other file yet. */







/** `root` and `configFolder` as of `splitConfigDir`. Never throws for what the file holds. */
async function loadAliases(workspace, { root, configFolder }) {
    const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(root, configFolder);
    const parsed = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfigFile */ .R)(workspace, folder, 'mc_aliases');
    if (parsed === undefined)
        return missFile(`${folder}/mc_aliases.json`);
    const findings = [...parsed.findings];
    const { declared } = (0,_read_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .readAliases */ .NH)(parsed, findings);
    findings.push(...(0,_check_index_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAliasFile */ .T)(declared), ...(await (0,_ca_file_js__WEBPACK_IMPORTED_MODULE_1__/* .checkCaFiles */ .O)(workspace, root, declared)));
    const located = findings.length === 0 ? [] : await (0,_locate_js__WEBPACK_IMPORTED_MODULE_5__.createLocator)(workspace).locate(findings);
    return { file: parsed.file, aliases: declared, findings: located };
}
function missFile(file) {
    const mend = 'Add it with the name and "url" of each server, or correct config-dir.';
    const finding = (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3)('file/missing', { file, path: [] }, `There is no ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(file)}.`, mend);
    return { file, aliases: [], findings: [finding] };
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ buildReplicationSections)
});

// EXTERNAL MODULE: ./build/src/resources/replication/declared.js
var replication_declared = __webpack_require__(7190);
// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
// EXTERNAL MODULE: ./build/src/resources/diff-declared.js
var diff_declared = __webpack_require__(1631);
// EXTERNAL MODULE: ./build/src/resources/remote-target/address.js
var address = __webpack_require__(4992);
// EXTERNAL MODULE: ./build/src/resources/remote-target/diff.js
var diff = __webpack_require__(3677);
;// CONCATENATED MODULE: ./build/src/resources/replication/relabel.js

/** An address may be that of two aliases: the declared one counts. A deployment may have moved: it is the same one. */
function relabelBucket({ rules, targets }, declared) {
    const sites = new Map(declared.map(({ to }) => [to.endpoint, to.site]));
    const moved = findMoved(targets, declared);
    const rename = (there) => moved.get((0,address/* keyOf */.TN)(there)) ?? {
        site: sites.get(there.endpoint) ?? there.site,
        endpoint: there.endpoint,
        bucket: there.bucket,
    };
    return {
        rules: rules.map((rule) => ({ ...rule, to: rename(rule.to) })),
        targets: targets.map((one) => ({ ...one, target: { ...one.target, ...rename(one.target) } })),
        former: new Map(targets.flatMap(({ target }) => describeFormer(target, moved.get((0,address/* keyOf */.TN)(target))))),
    };
}
/** Which keys it has cannot be told by its old address; they are sent together with the new one. */
function describeFormer(target, to) {
    return to ? [[(0,address/* keyOf */.TN)(to), { ...target, site: to.site, credentials: 'as given' }]] : [];
}
/** Key of a target that is listed → where its deployment is now. */
function findMoved(targets, declared) {
    const declaredKeys = new Set(declared.map(({ to }) => (0,address/* keyOf */.TN)(to)));
    const taken = new Set(targets.map(({ target }) => target.endpoint));
    return new Map(declared.flatMap(({ to, deploymentId }) => {
        if (deploymentId === undefined || taken.has(to.endpoint))
            return [];
        const old = targets.find((there) => there.deploymentId === deploymentId && there.target.bucket === to.bucket);
        return old && !declaredKeys.has((0,address/* keyOf */.TN)(old.target)) ? [[(0,address/* keyOf */.TN)(old.target), to]] : [];
    }));
}
/** A rule with the address that the server lists for its target. */
function locateRule(rule, former) {
    const endpoint = former.get((0,address/* keyOf */.TN)(rule.to))?.endpoint;
    return endpoint === undefined ? rule : { ...rule, to: { ...rule.to, endpoint } };
}

// EXTERNAL MODULE: ./build/src/resources/replication/settle.js + 1 modules
var settle = __webpack_require__(205);
;// CONCATENATED MODULE: ./build/src/resources/replication/diff.js






/**
 * The difference of every bucket that is declared here or given: targets to make or change first, then the
 * rules, then the targets that go. Buckets by name.
 */
function diffReplication({ alias, unmanaged, declared }, actual) {
    const names = new Set([...declared.buckets.keys(), ...actual.keys()]);
    return [...names].sort().flatMap((bucket) => {
        const rules = declared.buckets.get(bucket) ?? [];
        const there = relabelBucket(actual.get(bucket) ?? { rules: [], targets: [] }, rules);
        const none = declared.none && { none: declared.none };
        return diffBucketReplication({ alias, bucket, unmanaged, declared: rules, ...none, ...there });
    });
}
function diffBucketReplication(frame) {
    const wanted = (0,diff/* wantTargets */.TY)(frame);
    const refused = new Set(wanted.filter(({ occupant }) => occupant).map(({ target }) => (0,address/* keyOf */.TN)(target)));
    const settled = (0,settle/* settleRules */.z1)(frame, refused);
    return [
        ...(0,diff/* diffWanted */.FU)(frame, wanted),
        ...diffRules(frame, settled),
        ...(0,diff/* diffLeftover */.hq)(frame, wanted, settled.rules),
    ];
}
function diffRules(frame, settled) {
    const { alias, bucket: key, unmanaged } = frame;
    const source = findSource(frame, settled);
    const base = { alias, owner: 'setup-replication', kind: 'replication', key };
    const before = frame.rules.length === 0 ? undefined : (0,settle/* sortRules */.YR)(frame.rules);
    const after = settled.rules.length === 0 ? undefined : settled.rules;
    const change = (0,diff_declared/* compare */.UD)({ ...base, ...(source && { source }) }, after, before);
    if (change) {
        const notes = remarkRules(frame, settled);
        const listed = change.before?.map((rule) => locateRule(rule, frame.former));
        return [{ ...change, ...(listed && { before: listed }), ...(notes.length > 0 && { notes }) }];
    }
    if (unmanaged !== 'report' || settled.undeclared.length === 0)
        return [];
    return [{ ...base, verb: 'report', reason: 'unmanaged', before: (0,settle/* sortRules */.YR)(settled.undeclared) }];
}
/** The first declaration that asks for something else than there is. */
function findSource({ declared, none }, { pairs }) {
    const differing = pairs.find(({ before, after }) => !(0,canonical_json/* sameJson */.Vk)(before, after))?.declared;
    const removing = declared.find(({ state }) => state === 'absent');
    return (differing ?? removing ?? declared[0])?.source ?? none;
}
function remarkRules(frame, { rules, undeclared, pairs }) {
    const dead = frame.rules.filter((rule) => (0,settle/* isDead */.XU)(rule) && !rules.includes(rule));
    return [
        ...pairs.flatMap(({ declared, before, after }) => {
            const to = (0,address/* nameEnd */.bC)(after.to);
            const wish = declared.flow.rule.priority;
            return [
                ...(wish !== undefined && wish !== after.priority
                    ? [`The priority ${wish} is taken, so the rule to ${to} gets ${after.priority}.`]
                    : []),
                ...(!after.existingObjects && before?.existingObjects !== false
                    ? [`What is in ${frame.bucket} already never reaches ${to}.`]
                    : []),
            ];
        }),
        ...undeclared.map((rule) => `The rule ${rule.id} to ${(0,address/* nameEnd */.bC)(rule.to)} stays: nobody declared it.`),
        ...dead.map(({ id }) => `The rule ${id} goes: its target is gone, and the server takes no such rule.`),
    ];
}

// EXTERNAL MODULE: ./build/src/resources/site-replication/match.js
var match = __webpack_require__(4889);
;// CONCATENATED MODULE: ./build/src/resources/site-replication/diff.js


/** A group has no name on the server; with the alias it is enough, since a deployment is in one at most. */
const groupKey = 'group';
const versioned = 'Versioning is turned on for every bucket of every site, and stays on when a site leaves.';
const returns = 'A site that leaves keeps its data, and can come back only when it holds no bucket.';
/**
 * What to do, to be applied in this order: whoever joins does so before anyone leaves, so that the rest
 * never stops being replicated. Groups that can't be settled (see `checkSites`) give no changes.
 */
function diffSites(request) {
    const { declared, actual } = request;
    const matched = (declared ?? []).map((group) => (0,match/* matchGroup */.x)(group, actual, request.deploymentIds));
    const touched = new Set(matched.flatMap(({ actual: groups }) => groups));
    const others = actual.filter((group) => !touched.has(group));
    return [
        ...matched.flatMap((group) => diffGroup(group, request.unmanaged)),
        ...others.flatMap((group) => diffUndeclared(group, request)),
    ];
}
function diffGroup(matched, unmanaged) {
    const { declared, actual } = matched;
    const [current, second] = actual;
    const [{ alias } = declared.leaving[0] ?? {}] = declared.sites;
    if (alias === undefined || second !== undefined)
        return [];
    if (current === undefined)
        return matched.wanted.length < 2 ? [] : [createGroup(matched, alias)];
    const undeclared = unmanaged === 'delete' ? matched.undeclared : [];
    const going = [...matched.leaving, ...undeclared.map((site) => ({ site, source: declared.source }))];
    const names = new Set(going.map(({ site }) => site.name));
    const { sites } = matched.after;
    if (sites.filter(({ name }) => !names.has(name)).length < 2) {
        const member = declared.sites.find((site) => current.members.has(site.alias));
        const asked = member?.alias ?? [...current.members.keys()][0] ?? alias;
        return [dissolve(current, asked, matched.leaving[0]?.source ?? declared.source)];
    }
    return [
        ...updateGroup(matched, current, alias, names),
        ...going.map(({ site, source }) => leave(site, alias, source)),
        ...(unmanaged === 'report' ? matched.undeclared.map((site) => report(site, alias)) : []),
    ];
}
const diff_frame = (alias) => ({ alias, owner: 'setup-replication', kind: 'site-replication', key: groupKey });
function createGroup({ after, declared }, alias) {
    return {
        ...diff_frame(alias),
        verb: 'create',
        after,
        source: declared.source,
        oneWay: `${versioned} ${returns}`,
        notes: ['Every site is checked by the server that is asked, when this is applied.'],
    };
}
/** Without those that leave: each is a change of its own. */
function updateGroup({ after, declared, wanted }, current, alias, going) {
    const stay = ({ sites, lifecycleExpiry }) => ({
        sites: sites.filter(({ name }) => !going.has(name)),
        lifecycleExpiry,
    });
    const [before, then] = [stay(current.group), stay(after)];
    if ((0,canonical_json/* sameJson */.Vk)(before, then))
        return [];
    const moved = wanted.some(({ before: was, after: will }) => was && was.endpoint !== will.endpoint);
    const joins = wanted.some(({ before: was }) => was === undefined);
    return [
        {
            ...diff_frame(alias),
            verb: 'update',
            before,
            after: then,
            source: declared.source,
            ...(joins && { oneWay: `${versioned} ${returns}` }),
            ...(moved && { notes: ['The buckets of the other sites follow to a new address within a minute.'] }),
        },
    ];
}
function dissolve(current, alias, source) {
    return { ...diff_frame(alias), verb: 'delete', before: current.group, source, oneWay: returns };
}
function leave(site, alias, source) {
    const base = { alias, owner: 'setup-replication', kind: 'replicated-site', key: site.name };
    return { ...base, verb: 'delete', before: site, source, oneWay: returns };
}
function report(site, alias) {
    const base = { alias, owner: 'setup-replication', kind: 'replicated-site', key: site.name };
    return { ...base, verb: 'report', reason: 'unmanaged', before: site };
}
function diffUndeclared(current, { declared, unmanaged, source }) {
    const [alias] = current.members.keys();
    if (alias === undefined)
        return [];
    if (declared?.length === 0 || unmanaged === 'delete')
        return [dissolve(current, alias, source)];
    if (unmanaged === 'ignore')
        return [];
    return [{ ...diff_frame(alias), verb: 'report', reason: 'unmanaged', before: current.group }];
}

// EXTERNAL MODULE: ./build/src/plan/digest.js
var digest = __webpack_require__(8717);
;// CONCATENATED MODULE: ./build/src/plan/build-replication.js




/** One section for each named alias. Pure: the same input gives the same sections and digests. */
function buildReplicationSections(input) {
    const groupChanges = diffGroups(input);
    return input.sites
        .filter(({ alias }) => input.named.has(alias))
        .map((site) => buildSection({ ...input, addresses: identifyAddresses(input) }, site, groupChanges));
}
/** With the deployment that answered there, where it told. */
function identifyAddresses({ addresses, sites }) {
    const ids = new Map(sites.map(({ alias, capabilities }) => [alias, capabilities.deploymentId]));
    return new Map([...addresses].map(([alias, address]) => {
        const deploymentId = ids.get(alias);
        return [alias, { ...address, ...(deploymentId !== undefined && { deploymentId }) }];
    }));
}
function diffGroups(input) {
    const { desired, sites, groups, unmanaged } = input;
    const deploymentIds = new Map(sites.flatMap(({ alias, capabilities: { deploymentId } }) => deploymentId === undefined ? [] : [[alias, deploymentId]]));
    const changes = diffSites({ ...groups, deploymentIds, unmanaged, source: desired.replicationFile });
    return changes.map((change) => ({ ...change, alias: chooseSection(change, input) }));
}
/** A group belongs to all its sites: where the first of them is not planned for, another's section has the change. */
function chooseSection({ alias, verb }, { groups, named }) {
    if (named.has(alias))
        return alias;
    const declared = groups.declared?.find(({ sites }) => sites.some((site) => site.alias === alias));
    const actual = groups.actual.find(({ members }) => members.has(alias));
    const members = [...(actual?.members.keys() ?? [])];
    // Only a member can be asked to let one go.
    const candidates = verb === 'delete' ? members : [...members, ...(declared?.sites.map((site) => site.alias) ?? [])];
    return candidates.find((candidate) => named.has(candidate)) ?? alias;
}
function buildSection({ desired, addresses, hosts, unmanaged }, site, groupChanges) {
    const { alias, capabilities } = site;
    const declared = (0,replication_declared/* declareReplication */.lO)(desired, desired.replicationFile, alias, addresses);
    const changes = [
        ...diffReplication({ alias, unmanaged, declared }, site.buckets),
        ...groupChanges.filter((change) => change.alias === alias),
    ];
    const host = hosts.get(alias) ?? '';
    const server = capabilities.deploymentId ?? host;
    return {
        id: `${alias}/setup-replication`,
        alias,
        owner: 'setup-replication',
        server,
        host,
        changes,
        existing: countExisting(site),
        digest: (0,digest/* digestChanges */.e)(server, changes),
    };
}
function countExisting({ buckets, group }) {
    const all = [...buckets.values()];
    return {
        'remote-target': all.reduce((sum, { targets }) => sum + targets.length, 0),
        replication: all.filter(({ rules }) => rules.length > 0).length,
        'site-replication': group ? 1 : 0,
        'replicated-site': group?.group.sites.length ?? 0,
    };
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

/***/ 1485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderFindingsMarkdown),
/* harmony export */   m: () => (/* binding */ renderFindingTable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9327);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5601);



/** Rows that a reader can still take in; the report file holds them all. */
const maxRows = 100;
/** Findings, worst first, for a job summary of their own. */
function renderFindingsMarkdown(findings) {
    if (findings.length === 0)
        return '### No findings';
    return `### ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFindings */ .k)(findings)}\n\n${renderFindingTable(findings)}`;
}
/** Findings, worst first, as a table. */
function renderFindingTable(findings) {
    const rows = findings
        .slice(0, maxRows)
        .map(({ severity, source, message, mend, rule }) => [
        severity,
        source ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSource */ .j2)(source)) : '',
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(message)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(mend)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(rule),
    ]);
    const more = findings.length > maxRows ? `\n\n… and ${findings.length - maxRows} more, in the report.` : '';
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'where', 'what', 'rule'], rows)}${more}`;
}


/***/ }),

/***/ 289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readActual),
  B: () => (/* binding */ startReading)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/server/capability.js
var capability = __webpack_require__(6715);
// EXTERNAL MODULE: ./build/src/server/routes.js + 8 modules
var routes = __webpack_require__(1839);
// EXTERNAL MODULE: ./build/src/server/xml.js
var xml = __webpack_require__(752);
// EXTERNAL MODULE: ./build/src/server/zip.js
var zip = __webpack_require__(5190);
// EXTERNAL MODULE: ./build/src/resources/actual.js + 7 modules
var actual = __webpack_require__(795);
// EXTERNAL MODULE: ./build/src/resources/bucket/read.js
var read = __webpack_require__(7304);
// EXTERNAL MODULE: ./build/src/resources/read-bulk.js
var read_bulk = __webpack_require__(6884);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/src/server/read-optional.js
var read_optional = __webpack_require__(3238);
;// CONCATENATED MODULE: ./build/src/resources/read-each.js




/** Requests under way at one time; more gains nothing, since the server answers at the pace of its cores. */
const concurrency = 16;
/**
 * Reads bucket by bucket, for callers that may not have the bulk export, servers that have none, and
 * documents that it leaves out. A bucket that is not there is not in the answer.
 */
async function readEach(reader, buckets, wanted) {
    const read = async (bucket) => ({ bucket, texts: await readBucket(reader, bucket, wanted) });
    const found = new Map();
    for (const { bucket, texts } of await (0,p_map/* default */.Ay)(buckets, read, { concurrency })) {
        if (texts)
            found.set(bucket, texts);
    }
    return found;
}
async function readBucket(reader, bucket, wanted) {
    const texts = {};
    try {
        for (const name of wanted) {
            const reply = await readSupported(reader, name, bucket);
            if (reply)
                texts[name] = reply.body.toString('utf8');
        }
        return texts;
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && error.failure.code === 'NoSuchBucket')
            return undefined;
        throw error;
    }
}
/** What a server does not know at all can't be set there either. */
async function readSupported(reader, name, bucket) {
    try {
        return await (0,read_optional/* readOptional */.T)(reader, actual/* bucketDocuments */.T[name].route, { bucket });
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && error.reason === 'unsupported')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/resources/read-actual.js









/** Asks for what every reading begins with. A failure waits until the answer is wanted. */
function startReading(reader, owner) {
    const head = { capabilities: (0,capability/* probeServer */._)(reader), bulk: tryBulk(reader, owner) };
    for (const answer of Object.values(head))
        answer.catch(() => undefined);
    return head;
}
/** Reads one alias: in bulk if that can be had, else bucket by bucket. @throws {ServiceError} */
async function readActual(reader, request, head = startReading(reader, request.owner)) {
    const [capabilities, bulk] = await Promise.all([head.capabilities, head.bulk]);
    const texts = await readTexts(reader, request, capabilities, bulk);
    const buckets = new Map();
    for (const name of [...texts.keys()].sort()) {
        const bucket = understandBucket(reader.alias, name, texts.get(name) ?? {}, request);
        if (bucket)
            buckets.set(name, bucket);
    }
    for (const { name, declaration } of request.declared) {
        const bucket = buckets.get(name);
        if (!bucket || declaration.state !== 'absent' || request.owner !== 'apply-buckets')
            continue;
        buckets.set(name, { ...bucket, remains: await (0,read/* readRemains */.UW)(reader, name) });
    }
    const region = await findRegion(reader, request, capabilities, buckets);
    return { alias: reader.alias, capabilities, region, buckets };
}
/** What can't be understood of a declared bucket is an error: a plan would overwrite it unseen. */
function understandBucket(alias, name, texts, { declared, onUnreadable }) {
    try {
        return (0,actual/* parseBucket */.W)(name, texts);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : 'unknown';
        if (declared.some((bucket) => bucket.name === name))
            throw tellUnreadable(`${alias}/${name}`, why, error);
        onUnreadable(name, why);
        return undefined;
    }
}
function tellUnreadable(resource, why, cause) {
    return new errors/* ServiceError */._7({
        reason: 'server-error',
        operation: 'understand metadata',
        resource,
        status: 0,
        code: 'UnreadableAnswer',
        outcomeUnknown: false,
    }, `Can't understand what the server answers for ${resource}: ${why}.`, { cause });
}
/** All buckets share the server's region; where it does not tell, any bucket does. */
async function findRegion(reader, { declared }, { region }, buckets) {
    const [bucket] = buckets.keys();
    const asked = declared.some(({ declaration }) => declaration.region !== undefined);
    if (region !== undefined || !asked || bucket === undefined)
        return region;
    const reply = await reader.read(routes/* routes */.J.getLocation, { bucket });
    return (0,xml/* text */.Qq)((0,xml/* parseXml */.NO)(reply.body.toString('utf8')));
}
/** Each owner reads what it owns, and whether the bucket is there. */
const documentsOf = {
    'apply-buckets': [
        'versioning',
        'objectLock',
        'encryption',
        'tags',
        'lifecycle',
        'notification',
        'quota',
        'cors',
    ],
    'apply-policies': ['policy'],
};
/** Without what this server is known not to have. */
function wantedDocuments(owner, { cors, adminVersion }) {
    const missing = new Set();
    if (adminVersion === undefined)
        missing.add('quota');
    if (cors === false)
        missing.add('cors');
    return documentsOf[owner].filter((name) => !missing.has(name));
}
async function tryBulk(reader, owner) {
    try {
        return { texts: await (0,read_bulk/* readBulk */.J)(reader, documentsOf[owner]) };
    }
    catch (error) {
        if (error instanceof zip/* ZipError */.W)
            throw tellUnreadable(reader.alias, error.message, error);
        if (!(error instanceof errors/* ServiceError */._7) || !['denied', 'unsupported'].includes(error.reason))
            throw error;
        return { refused: error };
    }
}
async function readTexts(reader, { owner, declared, onSlowPath }, capabilities, bulk) {
    const wanted = wantedDocuments(owner, capabilities);
    if ('texts' in bulk)
        return addUnexported(reader, bulk.texts, wanted);
    onSlowPath((0,read_bulk/* tellWithoutBulk */.C)(bulk.refused));
    const listed = await (0,read/* listBucketNames */.dm)(reader);
    // A list may hide a bucket from this caller, so what is declared is asked for by name as well.
    return readEach(reader, new Set([...listed, ...declared.map((bucket) => bucket.name)]), wanted);
}
async function addUnexported(reader, texts, wanted) {
    const rest = wanted.filter((name) => actual/* bucketDocuments */.T[name].exportName === undefined);
    if (rest.length === 0)
        return texts;
    for (const [bucket, more] of await readEach(reader, texts.keys(), rest)) {
        texts.set(bucket, { ...texts.get(bucket), ...more });
    }
    return texts;
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
