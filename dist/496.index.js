export const id = 496;
export const ids = [496];
export const modules = {

/***/ 1496:
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
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
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
        const there = relabel(actual.get(bucket) ?? { rules: [], targets: [] }, rules);
        const none = declared.none && { none: declared.none };
        return diffBucketReplication({ alias, bucket, unmanaged, declared: rules, ...none, ...there });
    });
}
/** An address may be that of two aliases: the declared one counts. */
function relabel({ rules, targets }, declared) {
    const sites = new Map(declared.map(({ to }) => [to.endpoint, to.site]));
    const siteOf = (there) => sites.get(there.endpoint) ?? there.site;
    return {
        rules: rules.map((rule) => ({ ...rule, to: { ...rule.to, site: siteOf(rule.to) } })),
        targets: targets.map((one) => ({ ...one, target: { ...one.target, site: siteOf(one.target) } })),
    };
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
        return [{ ...change, ...(notes.length > 0 && { notes }) }];
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

// EXTERNAL MODULE: ./build/src/resources/site-replication/types.js
var types = __webpack_require__(6965);
;// CONCATENATED MODULE: ./build/src/resources/site-replication/match.js
/** Which declared site is which member, never by its place in a list: servers list members by name. */

/** `deploymentIds`: alias → id. A site is known by its id, or by its address where the id is not told. */
function matchGroup(declared, groups, deploymentIds) {
    const find = (group, { alias, endpoint }) => group && findMember(group, deploymentIds.get(alias), endpoint);
    const named = [...declared.sites, ...declared.leaving];
    const actual = groups.filter((group) => named.some((site) => find(group, site)));
    const [current] = actual;
    const wanted = declared.sites.map((site) => want(site, find(current, site)));
    const leaving = declared.leaving.flatMap((gone) => {
        const site = find(current, gone);
        return site ? [{ site, source: gone.source }] : [];
    });
    const known = new Set([...wanted.map(({ before }) => before), ...leaving.map(({ site }) => site)]);
    const others = current?.group.sites.filter((site) => !known.has(site)) ?? [];
    const going = leaving.map(({ site }) => site);
    return {
        declared,
        actual,
        wanted,
        leaving,
        undeclared: others,
        after: {
            sites: (0,types/* sortSites */.X)([...wanted.map(({ after }) => after), ...going, ...others]),
            lifecycleExpiry: declared.lifecycleExpiry ?? current?.group.lifecycleExpiry ?? false,
        },
    };
}
function findMember({ group, deploymentIds }, id, endpoint) {
    return group.sites.find((site) => id === undefined ? site.endpoint === endpoint : deploymentIds.get(site.name) === id);
}
function want(declared, before) {
    return {
        declared,
        before,
        after: {
            name: before?.name ?? declared.name,
            endpoint: declared.endpoint,
            synchronous: declared.synchronous ?? before?.synchronous ?? false,
            bandwidth: declared.bandwidth ?? before?.bandwidth ?? 0,
        },
    };
}

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
    const matched = (declared ?? []).map((group) => matchGroup(group, actual, request.deploymentIds));
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
        .map((site) => buildSection(input, site, groupChanges));
}
function diffGroups({ desired, sites, groups, unmanaged }) {
    const deploymentIds = new Map(sites.flatMap(({ alias, capabilities: { deploymentId } }) => deploymentId === undefined ? [] : [[alias, deploymentId]]));
    return diffSites({ ...groups, deploymentIds, unmanaged, source: desired.replicationFile });
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

// EXTERNAL MODULE: ./build/src/replication/partner.js
var partner = __webpack_require__(2550);
// EXTERNAL MODULE: ./build/src/config/byte-size.js
var byte_size = __webpack_require__(5208);
// EXTERNAL MODULE: ./build/src/config/check/site-group.js
var site_group = __webpack_require__(7282);
// EXTERNAL MODULE: ./build/src/resources/site-replication/read.js
var read = __webpack_require__(358);
;// CONCATENATED MODULE: ./build/src/resources/site-replication/declared.js



/**
 * The groups that the pairs declare; `[]`: no site is replicated; `undefined`: nothing is said of it.
 * `addresses`: alias → where other sites reach it. The pairs are taken to have passed their checks.
 */
function declareGroups(replication, file, addresses) {
    const pairs = replication?.siteReplications;
    if (pairs === undefined)
        return undefined;
    return (0,site_group/* groupPairs */.v)(pairs, file).map((group) => declareGroup(group, addresses));
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
        bandwidth: typeof bandwidth === 'string' ? (0,byte_size/* parseBytes */.z)(bandwidth) : bandwidth,
        source: sourceOf(naming),
    };
}
function locate(alias, addresses) {
    return (0,read/* normaliseEndpoint */.kz)(addresses.get(alias) ?? '');
}
function sourceOf([first]) {
    if (first === undefined)
        throw new Error('a group has at least one pair');
    return first.source;
}

;// CONCATENATED MODULE: ./build/src/resources/site-replication/merge.js
/** What each site says of its group, made into one account, since none of them knows all of it. */

/** Pure. Members that no alias leads to are there as the others know them. */
function mergeGroups(views) {
    const clusters = clusterViews(views.filter(knowsGroup));
    const merged = clusters.map((cluster) => mergeCluster(cluster, views));
    return {
        groups: merged.map(({ actual }) => actual),
        findings: merged.flatMap(({ findings }) => findings),
    };
}
function knowsGroup(view) {
    return view.known !== undefined;
}
/** Those that share a member tell of one group. */
function clusterViews(views) {
    let clusters = [];
    for (const view of views) {
        const ids = new Set(view.known.deploymentIds.values());
        const meets = ({ known }) => [...known.deploymentIds.values()].some((id) => ids.has(id));
        const touched = clusters.filter((cluster) => cluster.some(meets));
        const apart = clusters.filter((cluster) => !touched.includes(cluster));
        const [first = view, ...rest] = touched.flat();
        clusters = [...apart, first === view ? [view] : [first, ...rest, view]];
    }
    return clusters;
}
function mergeCluster(cluster, views) {
    const [first, ...rest] = cluster;
    const { deploymentIds } = first.known;
    const sites = first.known.group.sites.map((site) => mergeSite(site, deploymentIds.get(site.name), cluster));
    const expiry = rest.map(({ known }) => known.group.lifecycleExpiry);
    const group = {
        sites: (0,types/* sortSites */.X)(sites),
        lifecycleExpiry: (0,types/* settle */.G)([first.known.group.lifecycleExpiry, ...expiry]),
    };
    const names = new Map([...deploymentIds].map(([name, id]) => [id, name]));
    const members = views.flatMap(({ alias, deploymentId = '' }) => {
        const name = names.get(deploymentId);
        return name === undefined ? [] : [[alias, name]];
    });
    const actual = { group, deploymentIds, members: new Map(members) };
    return { actual, findings: [...findStrangers(cluster, views), ...findMixed(group)] };
}
/** What the others say of it, for only they send to it. */
function mergeSite(site, id, cluster) {
    const told = (views) => views.flatMap(({ known }) => known.group.sites.filter(({ name }) => known.deploymentIds.get(name) === id));
    const everywhere = told(cluster);
    const elsewhere = told(cluster.filter(({ deploymentId }) => deploymentId !== id));
    const [first = site, ...rest] = elsewhere;
    return {
        name: site.name,
        endpoint: (0,types/* settle */.G)([site.endpoint, ...everywhere.map(({ endpoint }) => endpoint)]),
        synchronous: (0,types/* settle */.G)([first.synchronous, ...rest.map(({ synchronous }) => synchronous)]),
        bandwidth: (0,types/* settle */.G)([first.bandwidth, ...rest.map(({ bandwidth }) => bandwidth)]),
    };
}
function findStrangers(cluster, views) {
    const [first] = cluster;
    const ids = new Set(cluster.flatMap(({ known }) => [...known.deploymentIds.values()]));
    const concerned = views.filter(({ known, deploymentId = '' }) => known === undefined && ids.has(deploymentId));
    const accounts = [...cluster, ...concerned].map((view) => ({
        alias: view.alias,
        sites: listMembers(view),
    }));
    const told = listMembers(first);
    return accounts
        .filter(({ sites }) => sites !== told)
        .map(({ alias, sites }) => ({
        rule: 'sites/disagree',
        severity: 'error',
        message: `${first.alias} replicates with ${told}, but by the account of ${alias} it is ${sites}: a site was not reached when the group was changed.`,
        mend: 'Bring all sites up. On a site that should be in no group, remove all site replication; the others stay as they are. Then run again.',
    }));
}
function listMembers({ known }) {
    if (known === undefined)
        return 'no group';
    const members = [...known.deploymentIds].sort(([a], [b]) => (a < b ? -1 : 1));
    return members.map(([name, id]) => `${name} (${id})`).join(', ');
}
function findMixed({ sites, lifecycleExpiry }) {
    const words = {
        endpoint: 'its address',
        synchronous: 'whether writes wait for it',
        bandwidth: 'its limit',
    };
    const found = sites.flatMap((site) => {
        const mixed = ['endpoint', 'synchronous', 'bandwidth'].filter((key) => site[key] === 'mixed');
        return mixed.map((key) => disagree(`about ${site.name}: ${words[key]}`));
    });
    return lifecycleExpiry === 'mixed' ? [...found, disagree('whether lifecycle expiry is replicated')] : found;
}
function disagree(about) {
    return {
        rule: 'sites/disagree',
        severity: 'warning',
        message: `The replicated sites, or their buckets, disagree ${about}.`,
        mend: 'Declare it and apply: it is then set at every site. After a change of address, wait a minute first.',
    };
}

// EXTERNAL MODULE: ./build/src/action/locate-section.js
var locate_section = __webpack_require__(1826);
// EXTERNAL MODULE: ./build/src/config/check/replication-flow.js
var replication_flow = __webpack_require__(6878);
// EXTERNAL MODULE: ./build/src/config/locate.js
var config_locate = __webpack_require__(1872);
// EXTERNAL MODULE: ./build/src/plan/build.js
var build = __webpack_require__(2421);
// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
// EXTERNAL MODULE: ./build/src/policy/resource.js
var policy_resource = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/src/policy/wildcard.js
var wildcard = __webpack_require__(9640);
;// CONCATENATED MODULE: ./build/src/policy/allowance.js
/** What an identity's policy lets it do, as far as a reading of its Allow statements tells. */


/**
 * The deeds that no Allow statement covers: these are certainly refused. What is left may be refused all the
 * same, by a Deny, a condition, or a policy of the key itself, which nobody but the server can weigh.
 */
function findRefused(policy, deeds) {
    const allows = listField(policy, 'Statement').filter((statement) => fieldOf(statement, 'Effect') === 'Allow');
    return deeds.filter((deed) => !allows.some((statement) => covers(statement, deed)));
}
function covers(statement, { action, resource }) {
    return (listField(statement, 'Action').some((pattern) => isText(pattern) && (0,wildcard/* matchesWildcard */._)(pattern, action)) &&
        listField(statement, 'Resource').some((arn) => {
            const pattern = isText(arn) ? (0,policy_resource/* resourcePattern */.nn)(arn) : undefined;
            return pattern !== undefined && (0,wildcard/* matchesWildcard */._)(pattern, resource);
        }));
}
function isText(value) {
    return typeof value === 'string';
}
/** The value as a list, since a policy may hold one thing in place of a list of one. */
function listField(object, name) {
    const value = fieldOf(object, name);
    if (Array.isArray(value))
        return value;
    return value === undefined ? [] : [value];
}
function fieldOf(object, name) {
    if (typeof object !== 'object' || object === null)
        return undefined;
    return new Map(Object.entries(object)).get(name);
}

// EXTERNAL MODULE: ./build/src/server/routes.js + 5 modules
var routes = __webpack_require__(1626);
;// CONCATENATED MODULE: ./build/src/replication/preflight/permission.js
/** Whether the keys that other servers are given may do at a target what replication does there. */





/** What the sending server does at a target: to the bucket, and to what is in it. */
const bucketActions = [
    's3:GetBucketVersioning',
    's3:GetBucketObjectLockConfiguration',
    's3:GetReplicationConfiguration',
    's3:ListBucket',
];
const objectActions = ['s3:ReplicateObject', 's3:ReplicateTags', 's3:GetObjectVersion'];
/**
 * Judges the rules that lead to one alias, of which `reader` has the keys that other servers are given. Asks
 * once, with a request that only reads.
 * @throws {ServiceError} when the server can't be asked for another reason than its refusal
 */
async function checkPermissions(reader, flows) {
    const { alias } = reader;
    const answer = await askPolicy(reader);
    if (answer instanceof errors/* ServiceError */._7)
        return flows.slice(0, 1).map((flow) => describeRefusal(flow, answer));
    return flows.flatMap((flow) => {
        const refused = findRefused(answer, listDeeds(flow));
        if (refused.length === 0)
            return [];
        const names = refused.map(({ action }) => action).join(', ');
        const message = `The keys that ${(0,judgement/* quote */.hD)(flow.from.alias)} is to use at ${(0,judgement/* quote */.hD)(alias)} may not do there what replication to ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))} takes: ${names}.`;
        const mend = 'Allow these in the policy of that user, or give other keys.';
        return [(0,judgement/* error */.z3)('preflight/permission', flow.source, message, mend)];
    });
}
function listDeeds({ to: { bucket }, rule }) {
    const removes = rule.deletes || rule.deleteMarkers !== false ? ['s3:ReplicateDelete'] : [];
    return [
        ...bucketActions.map((action) => ({ action, resource: bucket })),
        ...[...objectActions, ...removes].map((action) => ({
            action,
            resource: `${bucket}/${rule.prefix ?? ''}x`,
        })),
    ];
}
async function askPolicy(reader) {
    try {
        const reply = await reader.read(routes/* routes */.J.getAccountInfo);
        const account = JSON.parse(reply.body.toString('utf8'));
        return typeof account === 'object' && account !== null && 'Policy' in account
            ? account.Policy
            : undefined;
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && error.reason === 'denied')
            return error;
        throw error;
    }
}
function describeRefusal(flow, refusal) {
    const { alias } = flow.to;
    const message = `${(0,judgement/* quote */.hD)(alias)} does not take the keys that ${(0,judgement/* quote */.hD)(flow.from.alias)} is to use there (${refusal.failure.code}).`;
    const mend = 'Correct the keys in the environment: those for replication, or those of the alias itself.';
    return (0,judgement/* error */.z3)('preflight/keys', flow.source, message, mend);
}

;// CONCATENATED MODULE: ./build/src/replication/preflight/rule.js
/** What the buckets at both ends of a rule are, against what the rule needs: the server's own refusals, told before. */


/** Pure. */
function checkRuleEnds(flow, context) {
    const ends = {
        flow,
        from: context.sites.get(flow.from.alias)?.buckets.get(flow.from.bucket),
        to: context.sites.get(flow.to.alias)?.buckets.get(flow.to.bucket),
    };
    return [
        ...checkThere(ends, context),
        ...checkVersioned(ends, context),
        ...checkLocks(ends),
        ...checkExcluded(ends),
        ...checkGroup(ends, context),
    ];
}
function checkThere({ flow, from, to }, { isDeclared, mode }) {
    const missing = [...(from ? [] : [flow.from]), ...(to ? [] : [flow.to])];
    return missing.map((end) => {
        const message = `There is no bucket ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(end))}.`;
        const declared = isDeclared(end.alias, end.bucket);
        const mend = declared ? 'Run apply-buckets first.' : 'Declare it, or correct the rule.';
        const judge = declared && mode === 'plan' ? judgement/* warning */.$e : judgement/* error */.z3;
        return judge('preflight/missing-bucket', flow.source, message, mend);
    });
}
function checkVersioned({ flow, from, to }, { mode }) {
    const off = [
        ...(from && from.versioning?.status !== 'Enabled' ? [flow.from] : []),
        ...(to && to.versioning?.status !== 'Enabled' ? [flow.to] : []),
    ];
    return off.map((end) => {
        const message = `Versioning of ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(end))} is not on, and the server takes no rule without it.`;
        const mend = 'Declare "versioning": true for the bucket and run apply-buckets first.';
        return (mode === 'plan' ? judgement/* warning */.$e : judgement/* error */.z3)('preflight/unversioned', flow.source, message, mend);
    });
}
function checkLocks({ flow, from, to }) {
    if (!from?.objectLocking || !to || to.objectLocking)
        return [];
    const message = `${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} has object locking, ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))} has not; the server refuses the rule.`;
    const mend = 'Replicate to a bucket that was made with object locking; an existing one cannot be changed.';
    return [(0,judgement/* error */.z3)('preflight/lock', flow.source, message, mend)];
}
function checkExcluded({ flow, from }) {
    const prefixes = from?.versioning?.excludedPrefixes ?? [];
    if (prefixes.length === 0 && !from?.versioning?.excludeFolders)
        return [];
    const message = `What lies under the excluded prefixes of ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} is not versioned, so it is not replicated.`;
    return [(0,judgement/* warning */.$e)('preflight/excluded', flow.source, message, 'Remove them where the target must have all.')];
}
/** The server takes the rule before it joins a group and refuses it after; either way the two never agree. */
function checkGroup({ flow }, { sites, groupsEnd }) {
    if (groupsEnd || sites.get(flow.from.alias)?.group === undefined)
        return [];
    const message = `${(0,judgement/* quote */.hD)(flow.from.alias)} replicates as a site; the server takes no rules of its buckets beside that.`;
    const mend = 'Choose one: let the site leave its group, or remove the rule.';
    return [(0,judgement/* error */.z3)('preflight/site-conflict', flow.source, message, mend)];
}

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
;// CONCATENATED MODULE: ./build/src/replication/preflight/site.js
/** What a site is, against what replicating with it needs. */


/** Requests signed by a clock further off are refused. */
const refusedSkewSeconds = 15 * 60;
/** Which of two versions is the newer, and how far a site is behind, are told by clocks. */
const noticedSkewSeconds = 30;
/** Pure. */
function checkClock({ source, name }, { clockAheadSeconds }) {
    const off = Math.round(Math.abs(clockAheadSeconds));
    if (off <= noticedSkewSeconds)
        return [];
    const message = `The clock of ${(0,judgement/* quote */.hD)(name)} is ${off} s ${clockAheadSeconds > 0 ? 'ahead' : 'behind'}.`;
    const mend = 'Let all sites and the runner keep time by one source (NTP).';
    const judge = off > refusedSkewSeconds ? judgement/* error */.z3 : judgement/* warning */.$e;
    return [judge('preflight/clock', source, message, mend)];
}
/**
 * An address that leads to several deployments in turn would put each rule on one of them at random.
 * `answers`: the deployment ids that several new connections got.
 */
function checkBalanced({ source, name }, answers) {
    const different = [...new Set(answers)];
    if (different.length < 2)
        return [];
    const message = `The address of ${(0,judgement/* quote */.hD)(name)} leads to ${different.length} deployments (${different.join(', ')}): a rule would be set on one of them at random.`;
    const mend = 'Give the alias the address of one deployment, and each other one an alias of its own.';
    return [(0,judgement/* error */.z3)('preflight/balanced', (0,finding/* below */.Gz)(source, 'url'), message, mend)];
}

// EXTERNAL MODULE: ./build/src/server/loopback.js
var loopback = __webpack_require__(596);
;// CONCATENATED MODULE: ./build/src/resources/site-replication/preflight.js
/** What stands in the way of a group, at any of its sites: all at once, before anything is written. */


/** Requests signed by a clock further off are refused. */
const maxSkewSeconds = 15 * 60;
/** The newer of two writes wins, so this much may be lost or taken for newer. */
const noticeSkewSeconds = 30;
const namesShown = 5;
/** Pure. Also for groups that are as declared, since a clock may go wrong later. */
function checkSites(declared, actual, facts) {
    const ids = listIds(facts);
    return declared.flatMap((group) => {
        const matched = matchGroup(group, actual, ids);
        return [
            ...checkCount(matched),
            ...checkGroups(matched),
            ...checkNames(matched),
            ...checkDeployments(group, ids),
            ...checkData(matched, facts),
            ...checkRules(matched, facts),
            ...checkClocks(group, facts),
            ...checkKeys(matched, facts),
            ...checkAddresses(group),
        ];
    });
}
/** Alias → deployment id, of those that are told. */
function listIds(facts) {
    return new Map(facts.flatMap(({ alias, deploymentId }) => deploymentId === undefined ? [] : [[alias, deploymentId]]));
}
function judge(rule, severity, source, message, mend) {
    return { rule, severity, message, mend, source };
}
/** The server takes one site for a group. */
function checkCount({ declared, actual, wanted }) {
    if (wanted.length !== 1 || declared.leaving.length > 0 || actual.length > 0)
        return [];
    const message = 'One site alone is no group.';
    return [judge('sites/single', 'error', declared.source, message, 'Name another site.')];
}
function checkGroups({ declared, actual }) {
    if (actual.length < 2)
        return [];
    const names = actual.map(({ group }) => group.sites.map(({ name }) => name).join(', ')).join(' / ');
    const message = `These sites are in different groups already, and groups can't be joined: ${names}.`;
    const mend = 'Declare the sites of one "state": "absent" and apply, empty them, then declare them here.';
    return [judge('sites/two-groups', 'error', declared.source, message, mend)];
}
/** The server takes two of one name, and mixes them up. */
function checkNames({ wanted, leaving, undeclared }) {
    const taken = new Set([...leaving.map(({ site }) => site.name), ...undeclared.map(({ name }) => name)]);
    return wanted.flatMap(({ declared, before, after }) => {
        const clash = taken.has(after.name);
        taken.add(after.name);
        if (clash) {
            const message = `Another site of the group is called ${after.name}.`;
            const mend = `Give ${declared.alias} another "targetName".`;
            return [judge('sites/name', 'error', declared.source, message, mend)];
        }
        if (before === undefined || before.name === declared.name || declared.name === declared.alias)
            return [];
        const message = `${declared.alias} is called ${before.name} in its group, and a name can't be changed.`;
        const mend = `Set its "targetName" to ${before.name}.`;
        return [judge('sites/name', 'note', declared.source, message, mend)];
    });
}
/** One deployment under two aliases, such as a balanced address and a server behind it. */
function checkDeployments({ sites }, ids) {
    const owners = new Map();
    return sites.flatMap(({ alias, source }) => {
        const id = ids.get(alias);
        if (id === undefined) {
            const message = `The deployment of ${alias} is not known, so that it is told from the others by its address only.`;
            return [
                judge('sites/deployment', 'warning', source, message, 'Allow its access key admin:ServerInfo.'),
            ];
        }
        const owner = owners.get(id) ?? alias;
        owners.set(id, owner);
        if (owner === alias)
            return [];
        const message = `${owner} and ${alias} are one deployment (${id}).`;
        return [
            judge('sites/deployment', 'error', source, message, 'Give each site the address of its own servers.'),
        ];
    });
}
/** Only one site of a new group may hold buckets, and none that joins later. */
function checkData({ wanted, actual }, facts) {
    const joining = wanted.filter(({ before }) => before === undefined);
    const full = joining.flatMap(({ declared }) => {
        const buckets = facts.find(({ alias }) => alias === declared.alias)?.buckets ?? [];
        return buckets.length > 0 ? [{ declared, buckets }] : [];
    });
    const refused = actual.length > 0 ? full : full.length > 1 ? full : [];
    return refused.map(({ declared, buckets }) => {
        const message = `${declared.alias} holds ${showNames(buckets)}; the server takes a site into a group only when it holds no bucket${actual.length > 0 ? '' : ', but for one site'}.`;
        const mend = actual.length > 0
            ? 'Copy what is needed to a member, and remove the buckets here.'
            : 'Remove the buckets from every site but the one whose data is to be kept.';
        return judge('sites/data', 'error', declared.source, message, mend);
    });
}
/** The server takes them along, is never in step again, and lets nobody remove them. */
function checkRules({ wanted }, facts) {
    return wanted.flatMap(({ declared, before }) => {
        const replicating = facts.find(({ alias }) => alias === declared.alias)?.replicating ?? [];
        if (replicating.length === 0)
            return [];
        const buckets = showNames(replicating);
        const message = `${declared.alias} has replication rules or targets of its own on ${buckets}; beside site replication they stay out of step for ever, and can't be removed.`;
        const mend = before === undefined
            ? 'Remove them first, in a run of its own.'
            : 'Take the site out of the group, remove them, and let it join again empty.';
        return [
            judge('sites/bucket-rules', before === undefined ? 'error' : 'warning', declared.source, message, mend),
        ];
    });
}
function checkClocks({ sites, source }, facts) {
    const own = facts.filter(({ alias }) => sites.some((site) => site.alias === alias));
    const sorted = [...own].sort((a, b) => a.clockAheadSeconds - b.clockAheadSeconds);
    const [slow, fast] = [sorted[0], sorted.at(-1)];
    const skew = slow && fast ? Math.round(fast.clockAheadSeconds - slow.clockAheadSeconds) : 0;
    if (slow === undefined || fast === undefined || skew <= noticeSkewSeconds)
        return [];
    const message = `The clock of ${fast.alias} is ${skew} s ahead of that of ${slow.alias}: ${skew > maxSkewSeconds
        ? 'they refuse each other’s requests'
        : 'of two writes to one object, the later one may lose'}.`;
    const severity = skew > maxSkewSeconds ? 'error' : 'warning';
    return [judge('sites/clock', severity, source, message, 'Set the clocks right, with NTP on every site.')];
}
/** Whoever is asked to let a site join signs in at every member again, also at one that is to leave. */
function checkKeys(matched, facts) {
    const { wanted, undeclared, declared, actual } = matched;
    if (actual.length !== 1 || wanted.every(({ before }) => before !== undefined))
        return [];
    const known = new Set(facts.map(({ alias }) => alias));
    const unreached = declared.leaving.filter(({ alias }) => !known.has(alias));
    return [
        ...undeclared.map(({ name }) => {
            const message = `No site can join while ${name} is a member that is not declared: the server needs the keys of every member.`;
            const mend = 'Declare it, "state": "absent" if it is to leave.';
            return judge('sites/keys', 'error', declared.source, message, mend);
        }),
        ...unreached.map(({ alias, source }) => {
            const message = `No site can join while ${alias} is a member that can't be reached.`;
            return judge('sites/keys', 'error', source, message, 'Let it leave first, in a run of its own.');
        }),
    ];
}
/** Addresses are for the other sites to use. */
function checkAddresses({ sites }) {
    const urls = sites.flatMap((site) => {
        const url = URL.parse(site.endpoint);
        return url === null ? [] : [{ site, url }];
    });
    const far = urls.some(({ url }) => !(0,loopback/* isLoopback */.U)(url));
    return urls.flatMap(({ site, url }) => checkAddress(site, url, far));
}
function checkAddress({ alias, endpoint, source }, url, far) {
    if ((0,loopback/* isLoopback */.U)(url)) {
        const message = `Other sites can't reach ${alias} at ${endpoint}: it leads to themselves.`;
        const mend = 'Give the alias a "replicationUrl" that the other sites can reach.';
        return far ? [judge('sites/address', 'error', source, message, mend)] : [];
    }
    if (url.protocol === 'https:')
        return [];
    const message = `Sites send everything to ${alias} in plain http, keys and data: whoever listens can read it.`;
    const mend = 'Use https, for "url" or for "replicationUrl".';
    return [judge('sites/address', 'warning', source, message, mend)];
}
function showNames(names) {
    const shown = names.slice(0, namesShown).join(', ');
    return names.length > namesShown ? `${shown} and ${names.length - namesShown} more` : shown;
}

// EXTERNAL MODULE: ./build/src/server/capability.js
var capability = __webpack_require__(6715);
// EXTERNAL MODULE: ./build/src/server/connect.js + 13 modules
var connect = __webpack_require__(1059);
;// CONCATENATED MODULE: ./build/src/action/preflight-replication.js









/** Everything that stands in the way at either end, before anything is written. Reads only. */
async function preflightReplication(preflight) {
    const { desired, sites, session, groups, context } = preflight;
    const flows = (0,replication_flow/* presentFlows */.R_)((0,replication_flow/* listFlows */.ip)(desired, desired.replicationFile)).filter(({ from }) => sites.some(({ alias }) => alias === from.alias));
    const [balanced, refused] = await Promise.all([
        preflight_replication_checkAddresses(preflight, context),
        preflight_replication_checkKeys(flows, session, context),
    ]);
    const findings = [
        ...flows.flatMap((flow) => checkRuleEnds(flow, describeRules(preflight))),
        ...preflight_replication_checkClocks(desired, sites, groups),
        ...balanced,
        ...refused,
        ...groups.disagreements,
        ...checkSites(groups.declared ?? [], groups.actual, sites.map(describeSite)),
    ];
    return (0,config_locate.createLocator)(context.workspace).locate(findings);
}
function describeRules({ desired, sites, inputs }) {
    return {
        sites: new Map(sites.map((site) => [site.alias, site])),
        isDeclared: (alias, bucket) => (0,build/* declaredFor */.Q)(desired, alias).some(({ name }) => name === bucket),
        mode: inputs.mode,
        groupsEnd: desired.replication?.siteReplications?.length === 0,
    };
}
/** Those of replicated sites are judged with their group. */
function preflight_replication_checkClocks({ aliases }, sites, { declared = [] }) {
    const grouped = new Set(declared.flatMap((group) => group.sites.map(({ alias }) => alias)));
    return sites.flatMap((site) => {
        const alias = aliases.find(({ name }) => name === site.alias);
        return alias && !grouped.has(site.alias) ? checkClock(alias, site) : [];
    });
}
function describeSite({ alias, capabilities: { deploymentId }, buckets, clockAheadSeconds }) {
    const all = [...buckets.values()];
    return {
        alias,
        ...(deploymentId !== undefined && { deploymentId }),
        buckets: all.map(({ name }) => name),
        replicating: all
            .filter(({ rules, targets }) => rules.length + targets.length > 0)
            .map(({ name }) => name),
        clockAheadSeconds,
    };
}
/** More than a balancer of two needs to show both, if it takes turns. */
const newConnections = 3;
/** A connection keeps to one server, so that only new ones show what is behind an address. */
async function preflight_replication_checkAddresses({ desired, session, sites }, context) {
    const checked = session.connections.map(async (connection) => {
        const alias = desired.aliases.find(({ name }) => name === connection.alias);
        const known = sites.find((site) => site.alias === connection.alias)?.capabilities.deploymentId;
        if (!alias || known === undefined)
            return [];
        const probes = Array.from({ length: newConnections }, () => askDeployment(connection, context));
        return checkBalanced(alias, [known, ...(await Promise.all(probes)).flatMap((id) => id ?? [])]);
    });
    return (await Promise.all(checked)).flat();
}
async function askDeployment(connection, { signal }) {
    const reader = (0,connect/* openReader */.c)(connection, { signal });
    try {
        return (await (0,capability/* probeServer */._)(reader)).deploymentId;
    }
    finally {
        await reader.close();
    }
}
/** The keys that servers are given, tried at each site that receives. */
async function preflight_replication_checkKeys(flows, { connections, access }, { signal }) {
    const checked = connections.map(async (connection) => {
        const received = flows.filter(({ to }) => to.alias === connection.alias);
        const keys = access.get(connection.alias);
        if (received.length === 0 || keys === undefined)
            return [];
        const { sessionToken: _own, ...place } = connection;
        const reader = (0,connect/* openReader */.c)({ ...place, accessKey: keys.accessKey, secretKey: keys.secretKey }, { signal });
        try {
            return await checkPermissions(reader, received);
        }
        finally {
            await reader.close();
        }
    });
    return (await Promise.all(checked)).flat();
}

// EXTERNAL MODULE: ./build/src/action/read-sites.js + 3 modules
var read_sites = __webpack_require__(6450);
// EXTERNAL MODULE: ./build/src/action/reading.js
var reading = __webpack_require__(896);
// EXTERNAL MODULE: ./build/src/action/server-session.js + 3 modules
var server_session = __webpack_require__(4253);
;// CONCATENATED MODULE: ./build/src/action/plan-replication.js











/** Plans targets, rules and sites. Both ends are read, also those of aliases that are not planned for. */
const replicationPlanner = {
    owner: 'setup-replication',
    chooseAliases: (desired, { alias }) => (0,partner/* withPartners */.S)(desired, (0,server_session/* chooseAliases */.O)(desired.aliases, alias)),
    start: (session, inputs, context) => (desired) => planReplication(desired, session, inputs, context),
};
async function planReplication(desired, session, inputs, context) {
    const sites = await readNeeded(desired, session, context);
    const deployments = (0,reading/* mapDeployments */.t)(sites);
    const groups = readGroups(desired, sites, session);
    const findings = await preflightReplication({ desired, sites, groups, session, inputs, context });
    const named = (0,server_session/* chooseAliases */.O)(desired.aliases, inputs.alias).map(({ name }) => name);
    const sections = buildReplicationSections({
        desired,
        sites,
        addresses: new Map([...session.access].map(([alias, { url }]) => [alias, (0,address/* addressOf */.ci)(url)])),
        hosts: new Map(session.connections.map(({ alias, url }) => [alias, url.host])),
        groups,
        unmanaged: inputs.unmanaged,
        named: new Set(named),
    });
    return {
        plan: { sections: await (0,locate_section/* locateSections */.F)(context.workspace, sections) },
        deployments,
        findings,
        overviews: [],
    };
}
/** What only leaves need not answer; what is there of it is then not planned for. */
async function readNeeded(desired, session, context) {
    const needed = (0,partner/* listNeeded */.o)(desired);
    const settled = await (0,read_sites/* settleSites */.G)(desired, session, context);
    return (0,reading/* collectReadings */.C)(settled.filter((reading, index) => {
        const alias = session.connections[index]?.alias ?? '';
        if (reading.status === 'fulfilled' || needed.has(alias) || !isUnreachable(reading.reason))
            return true;
        context.reporter.log('warning', `${alias} is left out: ${reading.reason.message}`);
        return false;
    }));
}
function isUnreachable(error) {
    return error instanceof errors/* ServiceError */._7 && error.reason === 'unreachable';
}
function readGroups(desired, sites, { access }) {
    const addresses = new Map([...access].map(([alias, { url }]) => [alias, url.origin]));
    const merged = mergeGroups(sites.map(({ alias, capabilities: { deploymentId }, group }) => ({
        alias,
        ...(deploymentId !== undefined && { deploymentId }),
        known: group,
    })));
    return {
        declared: declareGroups(desired.replication, desired.replicationFile, addresses),
        actual: merged.groups,
        disagreements: merged.findings,
    };
}

// EXTERNAL MODULE: ./build/src/action/change-input.js
var change_input = __webpack_require__(3163);
;// CONCATENATED MODULE: ./build/actions/setup-replication/inputs.js

/** Replication is between aliases, so that one alone would be half of it. */
const defaults = { ...change_input/* changeDefaults */.$, alias: 'all' };
function readInputs(reader) {
    return { ...(0,change_input/* readChangeInputs */.Y)(reader), allowDeleteBuckets: false };
}

;// CONCATENATED MODULE: ./build/actions/setup-replication/run.js




/** Owns remote targets, replication rules and groups of sites. */
const run_action = (0,action/* defineAction */.Q)({
    name: 'setup-replication',
    defaults: defaults,
    readInputs: readInputs,
    run: (inputs, context) => (0,change_resources/* changeResources */.s)(replicationPlanner, inputs, context),
});


/***/ }),

/***/ 6450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ settleSites)
});

// EXTERNAL MODULE: ./build/src/config/check/replication-flow.js
var replication_flow = __webpack_require__(6878);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/resources/object-lock/read.js
var read = __webpack_require__(1857);
// EXTERNAL MODULE: ./build/src/resources/remote-target/read.js
var remote_target_read = __webpack_require__(7646);
// EXTERNAL MODULE: ./build/src/resources/replication/read.js
var replication_read = __webpack_require__(2520);
// EXTERNAL MODULE: ./build/src/resources/site-replication/read.js
var site_replication_read = __webpack_require__(358);
// EXTERNAL MODULE: ./build/src/resources/versioning/read.js
var versioning_read = __webpack_require__(1878);
// EXTERNAL MODULE: ./build/src/server/capability.js
var capability = __webpack_require__(6715);
// EXTERNAL MODULE: ./build/src/server/routes.js + 5 modules
var routes = __webpack_require__(1626);
// EXTERNAL MODULE: ./build/src/server/xml.js
var server_xml = __webpack_require__(752);
// EXTERNAL MODULE: ./build/src/server/zip.js
var zip = __webpack_require__(5190);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/src/resources/remote-target/address.js
var address = __webpack_require__(4992);
;// CONCATENATED MODULE: ./build/src/resources/remote-target/secret.js
/** The keys that a server signs with at a target: compared, never kept. */


/** The file of the bulk export that holds a bucket's targets: XML, whatever its name says. */
const targetsExportName = 'bucket-targets.json';
/**
 * Which targets are signed for with the given secret key: ARN → yes or no. The document has the secrets in
 * clear; only the answers leave this function.
 * @throws {XmlError} which never quotes the document
 */
function compareTargetSecrets(xml, { addresses, credentials }) {
    const answers = new Map();
    for (const node of (0,server_xml/* children */.Y_)((0,server_xml/* parseXml */.NO)(xml), 'Targets')) {
        const secure = (0,server_xml/* childText */.ix)(node, 'Secure') === 'true';
        const alias = addresses.get((0,address/* normaliseEndpoint */.kz)((0,server_xml/* childText */.ix)(node, 'Endpoint') ?? '', secure)) ?? '';
        const secret = (0,server_xml/* childText */.ix)((0,server_xml/* child */.jf)(node, 'Credentials'), 'SecretAccessKey');
        answers.set((0,server_xml/* childText */.ix)(node, 'Arn') ?? '', secret === credentials.get(alias)?.secretKey);
    }
    return answers;
}

// EXTERNAL MODULE: ./build/src/server/read-optional.js
var read_optional = __webpack_require__(3238);
;// CONCATENATED MODULE: ./build/src/replication/read-site-text.js
/** The documents of a site's buckets that replication needs, as the server sent them. */









const documents = {
    versioning: versioning_read/* versioningDocument */.S,
    objectLock: read/* objectLockDocument */.A,
    replication: replication_read/* replicationDocument */.kX,
};
const documentNames = ['versioning', 'objectLock', 'replication'];
const concurrency = 16;
/**
 * All buckets in one request. The export has the secrets of targets in clear: they are compared on the way
 * and let go.
 * @throws {ServiceError} @throws {ZipError} @throws {XmlError} none of which quotes what was read
 */
async function readExport(reader, given) {
    const reply = await reader.read(routes/* routes */.J.exportBucketMetadata);
    const byFile = new Map(documentNames.map((name) => [documents[name].exportName, name]));
    const buckets = new Map();
    const secrets = new Map();
    const entries = (0,zip/* readZip */.u)(reply.body, (path) => {
        const [bucket = '', file = ''] = splitPath(path);
        // Every bucket has some entry, so that one without any of these is seen too.
        if (!buckets.has(bucket))
            buckets.set(bucket, {});
        return byFile.has(file) || file === targetsExportName;
    });
    for (const { name: path, data } of entries) {
        const [bucket = '', file = ''] = splitPath(path);
        const name = byFile.get(file);
        if (name)
            buckets.set(bucket, { ...buckets.get(bucket), [name]: data.toString('utf8') });
        else
            for (const [arn, same] of compareTargetSecrets(data.toString('utf8'), given))
                secrets.set(arn, same);
    }
    return { buckets, secrets };
}
function splitPath(path) {
    const slash = path.indexOf('/');
    return slash < 0 ? [path] : [path.slice(0, slash), path.slice(slash + 1)];
}
/** One request for each document; a bucket that is not there is not in the answer. */
async function readBuckets(reader, names) {
    const read = async (name) => ({ name, texts: await readBucket(reader, name) });
    const found = new Map();
    for (const { name, texts } of await (0,p_map/* default */.Ay)(new Set(names), read, { concurrency })) {
        if (texts)
            found.set(name, texts);
    }
    return found;
}
async function readBucket(reader, bucket) {
    const texts = {};
    try {
        for (const name of documentNames) {
            const reply = await (0,read_optional/* readOptional */.T)(reader, documents[name].route, { bucket });
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

;// CONCATENATED MODULE: ./build/src/replication/read-site.js












/**
 * Reads one site: in a few requests for all its buckets, or bucket by bucket where the bulk export can't be
 * had. A bucket that is not there is not in the answer.
 * @throws {ServiceError} `unsupported` for a server without the admin API, which has no remote targets
 */
async function readSite(reader, request) {
    const capabilities = await (0,capability/* probeServer */._)(reader);
    if (capabilities.adminVersion === undefined)
        throw tellUnsupported(reader.alias);
    const [texts, group, listing] = await Promise.all([
        readTexts(reader, request),
        (0,site_replication_read/* readGroup */.iY)(reader),
        timeListing(reader),
    ]);
    const peers = new Set(group?.deploymentIds.values());
    const view = { ...request, peers, secrets: texts.secrets };
    const targets = (0,remote_target_read/* parseRemoteTargets */.i)(reader.alias, listing.reply.body, view);
    return {
        alias: reader.alias,
        capabilities,
        clockAheadSeconds: listing.clockAheadSeconds,
        buckets: describeBuckets(reader.alias, texts, targets, peers),
        group,
    };
}
/** @throws {ServiceError} */
async function readTexts(reader, request) {
    try {
        return await readExport(reader, request);
    }
    catch (error) {
        if (error instanceof zip/* ZipError */.W || error instanceof server_xml/* XmlError */.Gy) {
            throw tellUnreadable(reader.alias, error.message, error);
        }
        if (!(error instanceof errors/* ServiceError */._7) || !['denied', 'unsupported'].includes(error.reason))
            throw error;
        const without = 'so buckets are read one by one, and of the keys at targets only the access key is compared';
        request.onSlowPath(`the bulk export can't be had (${error.failure.code}), ${without}`);
        return { buckets: await readBuckets(reader, request.buckets), secrets: new Map() };
    }
}
/** The list is a quick answer, so that the time it carries is close to that in the middle of our wait. */
async function timeListing(reader) {
    const begun = Date.now();
    const reply = await reader.read(routes/* routes */.J.listRemoteTargets);
    const middle = (begun + Date.now()) / 2;
    // The header has whole seconds, so that it is half a second behind on average.
    const server = Date.parse(reply.headers.date ?? '') + 500;
    return { reply, clockAheadSeconds: Number.isNaN(server) ? 0 : (server - middle) / 1000 };
}
/** Sorted by name. Without `peers`, rules that site replication made are there too. */
function describeBuckets(alias, { buckets }, targets, peers) {
    const known = (0,group_by/* groupBy */.$)(targets, ({ target }) => target.from);
    const described = new Map();
    for (const name of [...buckets.keys()].sort()) {
        const texts = buckets.get(name) ?? {};
        const own = known.get(name) ?? [];
        described.set(name, understand(alias, name, () => ({
            name,
            versioning: texts.versioning ? versioning_read/* versioningDocument */.S.parse(texts.versioning) : undefined,
            objectLocking: texts.objectLock
                ? (read/* objectLockDocument */.A.parse(texts.objectLock)?.enabled ?? false)
                : false,
            rules: (0,replication_read/* resolveRules */.SJ)(texts.replication ? (replication_read/* replicationDocument */.kX.parse(texts.replication) ?? []) : [], own, peers),
            targets: own,
        })));
    }
    return described;
}
function understand(alias, bucket, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof server_xml/* XmlError */.Gy))
            throw error;
        throw tellUnreadable(`${alias}/${bucket}`, error.message, error);
    }
}
function tellUnsupported(alias) {
    const failure = {
        reason: 'unsupported',
        operation: 'read replication',
        resource: alias,
        status: 0,
        code: 'NoAdminApi',
        outcomeUnknown: false,
    };
    return new errors/* ServiceError */._7(failure, `Can't read replication (${alias}): this server has no admin API, or none that this access key may use, and remote targets are known only there.`);
}
function tellUnreadable(resource, why, cause) {
    const failure = {
        reason: 'server-error',
        operation: 'understand replication',
        resource,
        status: 0,
        code: 'UnreadableAnswer',
        outcomeUnknown: false,
    };
    return new errors/* ServiceError */._7(failure, `Can't understand what the server answers for ${resource}: ${why}.`, {
        cause,
    });
}

// EXTERNAL MODULE: ./build/src/action/heartbeat.js
var heartbeat = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/src/action/read-sites.js




/** Reads every site of the session, as far as replication needs it: one outcome for each connection, in their order. */
function settleSites(desired, session, context) {
    return Promise.allSettled(session.readers.map((reader) => readOne(desired, reader, session, context)));
}
function readOne(desired, reader, session, { reporter }) {
    const { alias } = reader;
    const request = {
        addresses: mapAddresses(session),
        credentials: session.access,
        buckets: listBuckets(desired, alias),
        onSlowPath: (why) => reporter.log('info', `${alias}: ${why}`),
    };
    return (0,heartbeat/* withHeartbeat */.p)(reporter, `reading ${alias}`, () => readSite(reader, request));
}
/** Host and port → alias. */
function mapAddresses({ access }) {
    return new Map([...access].map(([alias, { url }]) => [(0,address/* addressOf */.ci)(url).endpoint, alias]));
}
/** Those that a rule begins or ends at. */
function listBuckets(desired, alias) {
    const ends = (0,replication_flow/* listFlows */.ip)(desired, desired.replicationFile).flatMap(({ from, to }) => [from, to]);
    return [...new Set(ends.filter((end) => end.alias === alias).map(({ bucket }) => bucket))];
}


/***/ }),

/***/ 2550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withPartners),
/* harmony export */   o: () => (/* binding */ listNeeded)
/* harmony export */ });
/* harmony import */ var _config_check_replication_flow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/** Which aliases replication ties together. */

/** The aliases themselves, what they send to and receive from, and every member of a group that one is in. */
function withPartners(desired, chosen) {
    const names = new Set(chosen.map(({ name }) => name));
    const flows = (0,_config_check_replication_flow_js__WEBPACK_IMPORTED_MODULE_0__/* .listFlows */ .ip)(desired, desired.replicationFile).map(({ from, to }) => [from.alias, to.alias]);
    const direct = flows.filter((pair) => pair.some((name) => names.has(name))).flat();
    const wanted = new Set([...names, ...direct]);
    const pairs = listPairs(desired);
    // A group is all that its pairs tie together, however far from the first.
    for (let size = 0; size < wanted.size;) {
        size = wanted.size;
        for (const pair of pairs)
            if (pair.some((name) => wanted.has(name)))
                for (const name of pair)
                    wanted.add(name);
    }
    return desired.aliases.filter(({ name }) => wanted.has(name));
}
/** The aliases that must answer. One that only leaves may be gone for good, which is why it leaves. */
function listNeeded(desired) {
    const flows = (0,_config_check_replication_flow_js__WEBPACK_IMPORTED_MODULE_0__/* .presentFlows */ .R_)((0,_config_check_replication_flow_js__WEBPACK_IMPORTED_MODULE_0__/* .listFlows */ .ip)(desired, desired.replicationFile));
    const staying = (desired.replication?.siteReplications ?? []).flatMap((pair) => pair.state === 'absent' ? [pair.sourceAlias] : [pair.sourceAlias, pair.targetAlias]);
    return new Set([...flows.flatMap(({ from, to }) => [from.alias, to.alias]), ...staying]);
}
function listPairs({ replication }) {
    return (replication?.siteReplications ?? []).map(({ sourceAlias, targetAlias }) => [
        sourceAlias,
        targetAlias,
    ]);
}


/***/ })

};
