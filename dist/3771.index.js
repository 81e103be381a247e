export const id = 3771;
export const ids = [3771];
export const modules = {

/***/ 3771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ replicationPlanner)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/plan/build-replication.js + 3 modules
var build_replication = __webpack_require__(6940);
// EXTERNAL MODULE: ./build/src/plan/expect.js
var expect = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/src/replication/partner.js
var partner = __webpack_require__(2550);
// EXTERNAL MODULE: ./build/src/resources/remote-target/address.js
var address = __webpack_require__(4992);
// EXTERNAL MODULE: ./build/src/action/read-sites.js
var read_sites = __webpack_require__(2095);
// EXTERNAL MODULE: ./build/src/action/reading.js
var reading = __webpack_require__(896);
// EXTERNAL MODULE: ./build/src/action/server-session.js + 1 modules
var server_session = __webpack_require__(2480);
// EXTERNAL MODULE: ./build/src/action/change/locate-section.js
var locate_section = __webpack_require__(3965);
// EXTERNAL MODULE: ./build/src/config/check/replication-flow.js
var replication_flow = __webpack_require__(6878);
// EXTERNAL MODULE: ./build/src/config/locate.js
var locate = __webpack_require__(1872);
// EXTERNAL MODULE: ./build/src/plan/build.js + 19 modules
var build = __webpack_require__(1060);
// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
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
// EXTERNAL MODULE: ./build/src/resources/site-replication/match.js
var match = __webpack_require__(4889);
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
        const matched = (0,match/* matchGroup */.x)(group, actual, ids);
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
// EXTERNAL MODULE: ./build/src/server/connect.js + 9 modules
var connect = __webpack_require__(6927);
// EXTERNAL MODULE: ./build/src/config/env-prefix.js
var env_prefix = __webpack_require__(6352);
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
    return (listField(statement, 'Action').some((pattern) => isText(pattern) && (0,wildcard/* matchesWildcard */._W)(pattern, action)) &&
        listField(statement, 'Resource').some((arn) => {
            const pattern = isText(arn) ? (0,policy_resource/* resourcePattern */.nn)(arn) : undefined;
            return pattern !== undefined && (0,wildcard/* matchesWildcard */._W)(pattern, resource);
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

// EXTERNAL MODULE: ./build/src/resources/read-answer.js
var read_answer = __webpack_require__(4802);
// EXTERNAL MODULE: ./build/src/server/routes.js + 8 modules
var routes = __webpack_require__(1839);
;// CONCATENATED MODULE: ./build/src/replication/preflight/permission.js
/** Whether the keys that other servers are given may do at a target what replication does there. */






/**
 * What the sending server does at a target: to the bucket, to what is in it, where something is removed, and where
 * the bucket has a lock. Found by taking each away and looking what no longer arrives: the right to replicate an
 * object, or its removal, does nothing without the right to write, or remove, it.
 */
const bucketActions = ['s3:GetBucketVersioning', 's3:ListBucket'];
const objectActions = ['s3:ReplicateObject', 's3:PutObject'];
const removingActions = ['s3:ReplicateDelete', 's3:DeleteObject'];
const lockAction = 's3:GetBucketObjectLockConfiguration';
const lockingActions = ['s3:PutObjectRetention', 's3:PutObjectLegalHold'];
/** Either will do; without them changes to tags and such never arrive. */
const readingActions = ['s3:GetObject', 's3:GetObjectVersion'];
/**
 * Judges the rules that lead to one alias, of which `reader` has the keys that other servers are given. Asks
 * once, with a request that only reads. `isLocked`: whether the bucket that sends has object lock.
 * @throws {ServiceError} when the server can't be asked for another reason than its refusal
 */
async function checkPermissions(reader, flows, isLocked) {
    const { alias } = reader;
    const answer = await askPolicy(reader);
    if (answer instanceof errors/* ServiceError */._7)
        return flows.slice(0, 1).map((flow) => describeRefusal(flow, answer));
    return flows.flatMap((flow) => {
        const refused = [...findRefused(answer, listDeeds(flow, isLocked(flow))), ...findUnread(answer, flow)];
        if (refused.length === 0)
            return [];
        const names = refused.map(({ action }) => action).join(', ');
        const message = `The keys that ${(0,judgement/* quote */.hD)(flow.from.alias)} is to use at ${(0,judgement/* quote */.hD)(alias)} may not do there what replication to ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))} takes: ${names}.`;
        const mend = 'Allow these in the policy of that user, or give other keys.';
        return [(0,judgement/* error */.z3)('preflight/permission', flow.source, message, mend)];
    });
}
function listDeeds({ to: { bucket }, rule }, isLocked) {
    const removes = rule.deletes || rule.deleteMarkers !== false;
    const resource = `${bucket}/${rule.prefix ?? ''}x`;
    const objects = [
        ...objectActions,
        ...(removes ? removingActions : []),
        ...(isLocked ? lockingActions : []),
    ];
    return [
        ...[...bucketActions, ...(isLocked ? [lockAction] : [])].map((action) => ({ action, resource: bucket })),
        ...objects.map((action) => ({ action, resource })),
    ];
}
function findUnread(policy, { to: { bucket }, rule }) {
    const resource = `${bucket}/${rule.prefix ?? ''}x`;
    const refused = findRefused(policy, readingActions.map((action) => ({ action, resource })));
    return refused.length < readingActions.length ? [] : refused.slice(0, 1);
}
async function askPolicy(reader) {
    try {
        const account = await (0,read_answer/* readAnswer */.J)(reader, routes/* routes */.J.getAccountInfo);
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

// EXTERNAL MODULE: ./build/src/server/connection.js
var connection = __webpack_require__(6549);
;// CONCATENATED MODULE: ./build/src/action/change/preflight-keys.js






/** The keys that servers are given, tried at each site that receives. */
async function preflight_keys_checkKeys(flows, { desired, sites, session: { connections, access }, inputs }, { signal }) {
    const prefixes = new Map(desired.aliases.map(({ name, envPrefix }) => [name, envPrefix]));
    const checked = connections.map(async (connection) => {
        const received = flows.filter(({ to }) => to.alias === connection.alias);
        const [first] = received;
        const keys = access.get(connection.alias);
        if (first === undefined || keys === undefined)
            return [];
        const { accessKey, secretKey } = keys;
        if (secretKey === undefined)
            return [tellUntried(first, accessKey, prefixes.get(first.to.alias) ?? '', inputs.mode)];
        const { sessionToken: _own, signIn: _none, ...place } = connection;
        const reader = (0,connect/* openReader */.c)({ ...place, accessKey, secretKey }, { signal });
        try {
            return await checkPermissions(reader, received, ({ from }) => isLocked(sites, from));
        }
        finally {
            await reader.close();
        }
    });
    return (await Promise.all(checked)).flat();
}
/** The server that is asked signs in at every other site with what it is given, and knows keys of two parts only. */
function checkJoiningKeys(declared, actual, ids, connections) {
    const temporary = new Set(connections.filter(connection/* isTemporary */.e).map(({ alias }) => alias));
    return declared.flatMap((group) => {
        const { wanted, source } = { ...(0,match/* matchGroup */.x)(group, actual, ids), source: group.source };
        const keyless = group.sites.filter(({ alias }) => temporary.has(alias)).map(({ alias }) => alias);
        if (keyless.length === 0 || wanted.every(({ before }) => before !== undefined))
            return [];
        const message = `Sites can't be joined with temporary keys, as this run has them for ${keyless.join(', ')}.`;
        const mend = 'Join them once with keys of a user that stays, set as variables of these aliases.';
        return [(0,judgement/* error */.z3)('credentials/temporary', source, message, mend)];
    });
}
function isLocked(sites, { alias, bucket }) {
    return sites.find((site) => site.alias === alias)?.buckets.get(bucket)?.objectLocking ?? false;
}
function tellUntried({ to, source }, accessKey, prefix, mode) {
    const { replicationAccessKey, replicationSecretKey } = (0,env_prefix/* nameVariables */.f_)(prefix);
    const none = accessKey === '';
    const mend = `Set ${none ? `${replicationAccessKey} and ` : ''}${replicationSecretKey}.`;
    if (mode === 'apply') {
        const why = none ? 'those of this run are temporary' : 'only the access key is known';
        const message = `Other servers can't be given keys for ${(0,judgement/* quote */.hD)(to.alias)}: ${why}.`;
        return (0,judgement/* error */.z3)('credentials/missing', source, message, mend);
    }
    const known = none ? 'nothing is known here' : 'only the access key is known here';
    const unseen = none ? 'are other keys' : 'is another secret key';
    const message = `Of the keys that other servers are to use at ${(0,judgement/* quote */.hD)(to.alias)} ${known}, so they were not tried, nor ${unseen} seen; the run that applies does both.`;
    return (0,judgement/* note */.N4)('preflight/untried-keys', source, message, mend);
}

;// CONCATENATED MODULE: ./build/src/action/change/preflight-replication.js









/** Everything that stands in the way at either end, before anything is written. Reads only. */
async function preflightReplication(preflight) {
    const { desired, sites, groups, context } = preflight;
    const flows = (0,replication_flow/* presentFlows */.R_)((0,replication_flow/* listFlows */.ip)(desired, desired.replicationFile)).filter(({ from }) => sites.some(({ alias }) => alias === from.alias));
    const [balanced, refused] = await Promise.all([
        preflight_replication_checkAddresses(preflight, context),
        preflight_keys_checkKeys(flows, preflight, context),
    ]);
    const findings = [
        ...flows.flatMap((flow) => checkRuleEnds(flow, describeRules(preflight))),
        ...preflight_replication_checkClocks(desired, sites, groups),
        ...balanced,
        ...refused,
        ...groups.disagreements,
        ...checkSites(groups.declared ?? [], groups.actual, sites.map(describeSite)),
        ...checkJoiningKeys(groups.declared ?? [], groups.actual, listIds(sites.map(describeSite)), preflight.session.connections),
    ];
    return (0,locate.createLocator)(context.workspace).locate(findings);
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

// EXTERNAL MODULE: ./build/src/resources/site-replication/declared.js
var declared = __webpack_require__(1552);
// EXTERNAL MODULE: ./build/src/resources/site-replication/merge.js
var merge = __webpack_require__(7612);
;// CONCATENATED MODULE: ./build/src/action/change/replication-group.js


/** The groups of sites that are declared, and those that the sites say they are in. Pure. */
function readGroups(desired, sites, { access }) {
    const addresses = new Map([...access].map(([alias, { url }]) => [alias, url.origin]));
    const merged = (0,merge/* mergeGroups */.h)(sites.map(({ alias, capabilities: { deploymentId }, group }) => ({
        alias,
        ...(deploymentId !== undefined && { deploymentId }),
        known: group,
    })));
    return {
        declared: (0,declared/* declareGroups */.R)(desired.replication, desired.replicationFile, addresses),
        actual: merged.groups,
        disagreements: merged.findings,
    };
}

;// CONCATENATED MODULE: ./build/src/action/change/plan-replication.js











/** Plans targets, rules and sites. Both ends are read, also those of aliases that are not planned for. */
const replicationPlanner = {
    action: 'setup-replication',
    chooseAliases: (desired, { alias }) => (0,partner/* withPartners */.S)(desired, (0,server_session/* chooseAliases */.OG)(desired.aliases, alias)),
    isPartOf: ({ replication }, { unmanaged }) => replication !== undefined || unmanaged === 'delete',
    start: (session, inputs, context) => (desired, earlier = Promise.resolve(expect/* nothingEarlier */.Io)) => planReplication(desired, earlier, session, inputs, context),
};
async function planReplication(desired, earlier, session, inputs, context) {
    const found = await readNeeded(desired, session, context, mustSeeAll(desired, inputs));
    const before = await earlier;
    const sites = found.map((site) => (0,expect/* expectSite */.dj)(site, before));
    const deployments = (0,reading/* mapDeployments */.t9)(sites);
    const groups = readGroups(desired, sites, session);
    const findings = await preflightReplication({ desired, sites, groups, session, inputs, context });
    const named = (0,server_session/* chooseAliases */.OG)(desired.aliases, inputs.alias).map(({ name }) => name);
    const sections = (0,build_replication/* buildReplicationSections */.N)({
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
/** What is to hold for every bucket can't be planned by some of them: no rule at all, nothing undeclared, sites that join empty. */
function mustSeeAll({ replication }, { unmanaged }) {
    const sites = replication?.siteReplications ?? [];
    return unmanaged === 'delete' || replication?.bucketReplications?.length === 0 || sites.length > 0;
}
/** What only leaves need not answer; what is there of it is then not planned for. */
async function readNeeded(desired, session, context, all) {
    const needed = (0,partner/* listNeeded */.o)(desired);
    const settled = await (0,read_sites/* settleSites */.G)(desired, session, context, all);
    return (0,reading/* collectReadings */.Cy)(settled.filter((reading, index) => {
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

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ nothingEarlier),
/* harmony export */   ce: () => (/* binding */ expectActual),
/* harmony export */   dj: () => (/* binding */ expectSite)
/* harmony export */ });
/** What will be there once the changes of earlier actions are applied, as far as later actions look at it. */
/** A run that plans nothing earlier. */
const nothingEarlier = { sections: [] };
/** Buckets that are to be made are there, without settings; those that are to go are not. Pure. */
function expectActual(actual, earlier) {
    const changes = changesAt(actual.alias, earlier);
    if (changes.length === 0)
        return actual;
    const buckets = new Map(actual.buckets);
    for (const change of changes) {
        if (change.kind !== 'bucket')
            continue;
        if (change.verb === 'delete')
            buckets.delete(change.key);
        if (change.verb !== 'create')
            continue;
        const made = makeBucket(change.key, change.after?.objectLocking ?? false);
        buckets.set(change.key, made);
    }
    return { ...actual, buckets: sortByName(buckets) };
}
/** As `expectActual`, and with the versioning that is to be set. Rules and targets stay as they are. Pure. */
function expectSite(site, earlier) {
    const changes = changesAt(site.alias, earlier);
    if (changes.length === 0)
        return site;
    const buckets = new Map(site.buckets);
    for (const change of changes) {
        const name = change.key;
        const bucket = buckets.get(name);
        if (change.kind === 'bucket' && change.verb === 'delete')
            buckets.delete(name);
        if (change.kind === 'bucket' && change.verb === 'create') {
            buckets.set(name, makeSiteBucket(name, change.after?.objectLocking ?? false));
        }
        if (change.kind === 'versioning' && bucket)
            buckets.set(name, { ...bucket, versioning: change.after });
    }
    return { ...site, buckets: sortByName(buckets) };
}
function changesAt(alias, { sections }) {
    return sections
        .filter((section) => section.alias === alias)
        .flatMap(({ changes }) => changes.filter(({ verb }) => verb !== 'report'));
}
function makeBucket(name, objectLocking) {
    return {
        name,
        objectLocking,
        documents: {
            versioning: undefined,
            retention: undefined,
            encryption: undefined,
            quota: undefined,
            tags: undefined,
            lifecycle: undefined,
            cors: undefined,
            notification: undefined,
            policy: undefined,
        },
    };
}
/** The server switches versioning on together with object lock. */
function makeSiteBucket(name, objectLocking) {
    const enabled = { status: 'Enabled', excludedPrefixes: [], excludeFolders: false };
    return { name, versioning: objectLocking ? enabled : undefined, objectLocking, rules: [], targets: [] };
}
function sortByName(buckets) {
    return new Map([...buckets].sort(([a], [b]) => (a < b ? -1 : 1)));
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
