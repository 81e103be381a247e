export const id = 5989;
export const ids = [5989];
export const modules = {

/***/ 1206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ run_action)
});

// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(9648);
// EXTERNAL MODULE: ./build/src/config/load.js + 6 modules
var load = __webpack_require__(6832);
// EXTERNAL MODULE: ./build/src/config/locate.js
var config_locate = __webpack_require__(1872);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/config/check/replication-flow.js
var replication_flow = __webpack_require__(6878);
// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
;// CONCATENATED MODULE: ./build/src/replication/check/chain-gap.js


/** Every rule that is on and leads to a known site. */
function listArrows(sites) {
    return [...sites].flatMap(([alias, { buckets }]) => [...buckets.values()].flatMap(({ name, rules }) => rules
        .filter(({ enabled, to }) => enabled && to.site !== '')
        .map((rule) => ({
        from: { alias, bucket: name },
        to: { alias: rule.to.site, bucket: rule.to.bucket },
        rule,
    }))));
}
/**
 * Whatever comes to the source of a rule from another site is not sent on by it: where it was written there
 * must be a rule as wide as what both let pass. `arrows` has all there are, declared or not: a rule that
 * nobody declared brings data too.
 */
function findChainGaps(flow, arrows) {
    const { from, to } = flow;
    const origins = arrows.filter((arrow) => (0,replication_flow/* isSameEnd */._g)(arrow.to, from) && !(0,replication_flow/* isSameEnd */._g)(arrow.from, to));
    const open = origins.filter((origin) => {
        const passed = (0,replication_flow/* intersectFilters */.Bq)(origin.rule, flow.rule);
        return (passed !== undefined && !direct(arrows, origin.from, to).some(({ rule }) => (0,replication_flow/* isAsWide */.sU)(rule, passed)));
    });
    const names = new Map(open.map((origin) => [(0,replication_flow/* nameEnd */.bC)(origin.from), origin.from]));
    return [...names.values()].map((origin) => tellGap(flow, origin, arrows));
}
function tellGap({ from, to, source }, origin, arrows) {
    const [first, last] = [(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(origin)), (0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(to))];
    const some = direct(arrows, origin, to).length > 0;
    const what = some
        ? `Not all that is written at ${first} reaches ${last}`
        : `What is written at ${first} never reaches ${last}`;
    const message = `${what}: replicas are not sent on by ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(from))}.`;
    const mend = some
        ? `Widen the prefix or tags of the rule from ${first} to ${last}.`
        : `Add a rule from ${first} to ${last}.`;
    const judge = direct(arrows, from, origin).length > 0 ? judgement/* error */.z3 : judgement/* warning */.$e;
    return judge('coverage/chain-gap', source, message, mend);
}
function direct(arrows, from, to) {
    return arrows.filter((arrow) => (0,replication_flow/* isSameEnd */._g)(arrow.from, from) && (0,replication_flow/* isSameEnd */._g)(arrow.to, to));
}

;// CONCATENATED MODULE: ./build/src/replication/check/lost.js


/**
 * An error, for no backlog brings it back. A warning where it may not be lost: the target's lifecycle may have
 * removed it, or it came to the source as a replica and another rule to this target, which is judged on its
 * own, still owes it.
 */
function tellLost({ from, to, source }, lost, arrows) {
    const isOwedElsewhere = lost.replica && arrows.some((arrow) => (0,replication_flow/* isSameEnd */._g)(arrow.to, to) && !(0,replication_flow/* isSameEnd */._g)(arrow.from, from));
    const what = `${(0,judgement/* quote */.hD)(lost.key)} (version ${(0,judgement/* quote */.hD)(lost.versionId)}) is at ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(from))}, is not at ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(to))}, and no backlog of this rule has it`;
    if (lost.mayExpire) {
        const message = `${what}; the lifecycle of the target may have removed it.`;
        const mend = 'Keep versions at the target as long as at the source, or resync after the lifecycle is mended.';
        return [(0,judgement/* warning */.$e)('coverage/lost', source, message, mend)];
    }
    if (isOwedElsewhere) {
        const message = `${what}; it came from another site, whose rule to this target may owe it.`;
        const mend = 'Look at that rule; where it owes nothing, resync from the site it was written at.';
        return [(0,judgement/* warning */.$e)('coverage/lost', source, message, mend)];
    }
    const mend = 'Find out who emptied the target or built it anew, then run replication-check with a resync.';
    const unread = lost.expiryUnread === undefined ? '' : ` Whether a lifecycle took it: ${lost.expiryUnread}`;
    return [(0,judgement/* error */.z3)('coverage/lost', source, `${what}: it is lost there.${unread}`, mend)];
}

;// CONCATENATED MODULE: ./build/src/replication/check/override.js


const switches = [
    ['existingObjects', 'what was there before'],
    ['deleteMarkers', 'delete markers'],
    ['deletes', 'removals of versions'],
];
const mend = 'Remove that rule, declare it as well, or give the declared one the higher priority.';
/**
 * Of all rules to one target the server goes by the first, by priority, whose filter an object passes: one
 * that nobody declared, and that sends less, takes what is in both filters from the declared one. `others`
 * are rules of the same bucket that nobody declared.
 */
function findOverrides(flow, rule, others) {
    return others.flatMap((other) => {
        const isFirst = other.enabled && other.priority > rule.priority;
        const isAlike = other.to.endpoint === rule.to.endpoint && other.to.bucket === rule.to.bucket;
        if (!isFirst || !isAlike || (0,replication_flow/* intersectFilters */.Bq)(other, rule) === undefined)
            return [];
        const left = switches.filter(([name]) => rule[name] && !other[name]).map(([, words]) => words);
        if (left.length === 0)
            return [];
        const name = other.id === '' ? 'A rule' : `The rule ${(0,judgement/* quote */.hD)(other.id)}`;
        const message = `${name} that nobody declared comes first, by its priority ${other.priority}, on the way from ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} to ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))}${describePart(other)}, and does not send ${(0,judgement/* listWords */.yh)(left, 'and').replaceAll('"', '')}.`;
        return [(0,judgement/* error */.z3)('coverage/overridden', flow.source, message, mend)];
    });
}
function describePart({ prefix, tags }) {
    const names = prefix === '' ? '' : ` for names that begin with ${(0,judgement/* quote */.hD)(prefix)}`;
    return tags.length === 0 ? names : `${names}${names === '' ? ' for objects' : ','} with its tags`;
}

;// CONCATENATED MODULE: ./build/src/replication/check/rule-target.js
/** The target that a rule leads to; `undefined` when the rule's ARN is that of none. */
function findTarget(bucket, { to }) {
    return bucket.targets.find(({ target }) => target.endpoint === to.endpoint && target.bucket === to.bucket);
}

;// CONCATENATED MODULE: ./build/src/replication/check/target-setting.js


const rule = 'coverage/target-differs';
const target_setting_mend = 'Run setup-replication, or find out who changed it.';
/**
 * What the server keeps with the target, against what is declared. No error: everything still arrives. Other
 * keys than the given ones are but a note: a check may be given narrower keys than those that replicate, and
 * whether the others still work the link and the backlog tell.
 */
function checkTargetSettings({ from, to, rule: declared, source }, known) {
    const { synchronous, credentials } = known.target;
    const way = `from ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(from))} to ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(to))}`;
    const findings = [];
    if (declared.isAsync === false && !synchronous) {
        const message = `The target ${way} is asynchronous, and is declared synchronous: writes are confirmed before they are there.`;
        findings.push((0,judgement/* warning */.$e)(rule, source, message, target_setting_mend));
    }
    if (declared.isAsync === true && synchronous) {
        const message = `The target ${way} is synchronous, and is declared asynchronous: writes wait for it.`;
        findings.push((0,judgement/* warning */.$e)(rule, source, message, target_setting_mend));
    }
    if (credentials === 'other') {
        const message = `The source signs ${way} with other keys than those given for ${(0,judgement/* quote */.hD)(to.alias)}.`;
        const keep = 'Nothing, where the check is given keys of its own; else run setup-replication.';
        findings.push((0,judgement/* note */.N4)(rule, source, message, keep));
    }
    return findings;
}

;// CONCATENATED MODULE: ./build/src/replication/check/coverage.js
/** Whether the rules can bring every version there. An empty backlog says nothing about what no rule sends. */







const applyMend = 'Run setup-replication, or find out who changed it.';
/** The rule that is there for a declared one: the same way with the same filter. */
function findRule(bucket, flow) {
    const { prefix = '', tags = [] } = flow.rule;
    const filter = describeFilter(prefix, tags);
    return listRules(bucket, flow).find((rule) => describeFilter(rule.prefix, rule.tags) === filter);
}
function listRules(bucket, { to }) {
    return bucket?.rules.filter((rule) => rule.to.site === to.alias && rule.to.bucket === to.bucket) ?? [];
}
function describeFilter(prefix, tags) {
    return JSON.stringify([prefix, tags.map(({ key, value }) => `${key}=${value}`).sort()]);
}
/** Pure. An error means that something never arrives; `unread/…`, that it can't be told. */
function checkCoverage(facts) {
    const { flow, sites, arrows } = facts;
    const source = sites.get(flow.from.alias);
    if (source === undefined)
        return [tellUnread(flow, flow.from.alias, 'unread/source')];
    const bucket = source.buckets.get(flow.from.bucket);
    const rule = findRule(bucket, flow);
    const ends = [...checkSource(flow, bucket), ...checkTargetBucket(flow, sites)];
    const way = bucket && rule ? checkRule(facts, bucket, rule) : [tellMissing(flow, bucket)];
    return [...ends, ...way, ...findChainGaps(flow, arrows)];
}
/** Rules that are there and that nobody declared: told, and not judged. */
function listUndeclared(flows, sites) {
    return [...sites.values()].flatMap(({ alias, buckets }) => [...buckets.values()].flatMap((bucket) => pickUndeclared(flows, alias, bucket).map((rule) => tellUndeclared(`${alias}/${bucket.name}`, rule))));
}
function pickUndeclared(flows, alias, bucket) {
    const own = flows.filter(({ from }) => from.alias === alias && from.bucket === bucket.name);
    const declared = new Set(own.map((flow) => findRule(bucket, flow)));
    return bucket.rules.filter((rule) => !declared.has(rule));
}
function tellUndeclared(from, { to, prefix }) {
    const filter = prefix === '' ? '' : ` for names that begin with ${(0,judgement/* quote */.hD)(prefix)}`;
    return {
        rule: 'coverage/undeclared',
        severity: 'note',
        message: `There is a rule from ${(0,judgement/* quote */.hD)(from)} to ${(0,judgement/* quote */.hD)(`${to.site || to.endpoint}/${to.bucket}`)}${filter} that nobody declared; it is not judged.`,
        mend: 'Declare it, or have setup-replication remove it.',
    };
}
function tellUnread({ source }, alias, rule) {
    const end = rule === 'unread/source' ? 'source' : 'target';
    const message = `${(0,judgement/* quote */.hD)(alias)} could not be read, so the ${end} of this rule is not known.`;
    return (0,judgement/* warning */.$e)(rule, source, message, 'Look at that site first.');
}
function tellMissing(flow, bucket) {
    const way = `from ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} to ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))}`;
    if (listRules(bucket, flow).length > 0) {
        const message = `The rules ${way} have other filters than this one.`;
        return (0,judgement/* error */.z3)('coverage/rule-differs', flow.source, message, applyMend);
    }
    const message = `There is no rule ${way}: nothing is sent, and no backlog shows it.`;
    return (0,judgement/* error */.z3)('coverage/rule-missing', flow.source, message, applyMend);
}
function checkSource({ from, source }, bucket) {
    if (bucket === undefined) {
        const message = `There is no bucket ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(from))}.`;
        return [(0,judgement/* error */.z3)('coverage/source-missing', source, message, 'Run apply-buckets, or correct the rule.')];
    }
    if (bucket.versioning?.status === 'Enabled')
        return [];
    const message = `Versioning of ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(from))} is not on: what is written now is not sent.`;
    return [(0,judgement/* error */.z3)('coverage/source-unversioned', source, message, 'Turn versioning on again.')];
}
function checkTargetBucket(flow, sites) {
    const { to, source } = flow;
    const site = sites.get(to.alias);
    if (site === undefined)
        return [tellUnread(flow, to.alias, 'unread/target')];
    const bucket = site.buckets.get(to.bucket);
    if (bucket === undefined) {
        const message = `There is no bucket ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(to))} to send to.`;
        return [(0,judgement/* error */.z3)('coverage/target-bucket-missing', source, message, 'Run apply-buckets for that site.')];
    }
    if (bucket.versioning?.status === 'Enabled')
        return [];
    const message = `Versioning of ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(to))} is not on: it takes no replicas.`;
    return [(0,judgement/* error */.z3)('coverage/target-unversioned', source, message, 'Turn versioning on again.')];
}
function checkRule(facts, bucket, rule) {
    const { flow, evidence, backlog, arrows, declared } = facts;
    const { source } = flow;
    const findings = [];
    if (!rule.enabled) {
        const message = `The rule from ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} to ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.to))} is switched off.`;
        findings.push((0,judgement/* error */.z3)('coverage/rule-disabled', source, message, applyMend));
    }
    const target = findTarget(bucket, rule);
    if (target === undefined) {
        const message = `The rule from ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(flow.from))} leads to a target that is gone.`;
        findings.push((0,judgement/* error */.z3)('coverage/target-missing', source, message, applyMend));
    }
    return [
        ...findings,
        ...(target && declared ? checkTargetSettings(flow, target) : []),
        ...(declared ? findOverrides(flow, rule, pickUndeclared(declared, flow.from.alias, bucket)) : []),
        ...checkSwitches(flow, rule),
        ...checkExisting(flow, rule, evidence, backlog),
        ...(evidence?.lost ? tellLost(flow, evidence.lost, arrows) : []),
        ...checkEvidence(flow, evidence),
        ...checkTags(flow, rule),
    ];
}
/** Only what a declaration asks for and a rule does not do; more than declared is no gap. */
function checkSwitches({ rule: declared, source }, rule) {
    const off = [
        ...(declared.deleteMarkers === true && !rule.deleteMarkers ? ['delete markers'] : []),
        ...(declared.deletes === true && !rule.deletes ? ['removals of versions'] : []),
        ...(declared.metadataSync === true && !rule.metadataSync ? ['metadata of replicas'] : []),
    ];
    const findings = off.map((what) => (0,judgement/* error */.z3)('coverage/rule-differs', source, `The rule does not send ${what}, as is declared.`, applyMend));
    if (!rule.deleteMarkers || rule.deletes)
        return findings;
    const message = 'A delete marker that fails to arrive is never sent again, since removals are not sent.';
    return [...findings, (0,judgement/* note */.N4)('coverage/marker-retry', source, message, 'Set "deletes" to true.')];
}
function checkExisting({ rule: declared, source }, rule, evidence, backlog) {
    if (rule.existingObjects)
        return [];
    if (declared.existingObjects !== false) {
        const message = 'The rule does not send what was there before it, as is declared.';
        return [(0,judgement/* error */.z3)('coverage/rule-differs', source, message, applyMend)];
    }
    const old = evidence?.old;
    const isBehind = backlog?.examples.some((one) => one.key === old?.key && one.versionId === old.versionId);
    if (old === undefined || isBehind)
        return [];
    const mend = 'Send existing objects, or copy the older ones and compare both sides by an inventory.';
    if (old.arrived === true) {
        const message = 'What was there before the rule is not sent. The oldest version looked at is at the target all the same.';
        return [(0,judgement/* warning */.$e)('coverage/existing-objects', source, message, mend)];
    }
    const seen = old.arrived === false ? ', and is not at the target' : '';
    const message = `What was there before the rule is not sent, and no backlog shows it: ${(0,judgement/* quote */.hD)(old.key)} is there${seen}.`;
    return [(0,judgement/* error */.z3)('coverage/existing-objects', source, message, mend)];
}
function checkEvidence({ source, from }, evidence) {
    const excluded = (evidence?.excluded ?? []).map((prefix) => {
        const message = `There are objects under ${(0,judgement/* quote */.hD)(prefix)}, which ${(0,judgement/* quote */.hD)((0,replication_flow/* nameEnd */.bC)(from))} excludes from versioning: they are never sent.`;
        return (0,judgement/* warning */.$e)('coverage/excluded', source, message, 'Remove the excluded prefix, or move them.');
    });
    if (evidence?.unread === undefined)
        return excluded;
    const mend = 'Allow the access key to list the versions of the bucket.';
    return [...excluded, (0,judgement/* warning */.$e)('unread/evidence', source, evidence.unread, mend)];
}
function checkTags({ source }, rule) {
    if (rule.tags.length === 0)
        return [];
    const message = 'Only objects with the tags are sent, and one that gets them while the target is away may be left out.';
    return [(0,judgement/* note */.N4)('coverage/tags', source, message, 'Filter by "prefix", or compare by an inventory.')];
}

// EXTERNAL MODULE: ./build/src/config/check/site-group.js
var site_group = __webpack_require__(7282);
// EXTERNAL MODULE: ./build/src/resources/site-replication/declared.js
var site_replication_declared = __webpack_require__(1552);
// EXTERNAL MODULE: ./build/src/resources/site-replication/merge.js
var merge = __webpack_require__(7612);
// EXTERNAL MODULE: ./build/src/resources/site-replication/match.js
var match = __webpack_require__(4889);
;// CONCATENATED MODULE: ./build/src/replication/check/group-member.js
/** Who belongs to the groups that are there, and whether that is as declared. */


const group_member_applyMend = 'Run setup-replication, or find out who changed it.';
/** Pure. */
function listGroups(membership) {
    const { declared = [], actual, sites, source } = membership;
    const ids = new Map([...sites].map(([alias, site]) => [alias, site.capabilities.deploymentId ?? '']));
    const known = new Map([...ids].filter(([, id]) => id !== ''));
    const matched = declared.map((group) => (0,match/* matchGroup */.x)(group, actual, known));
    const groups = actual.map((group) => {
        const match = matched.find((one) => one.actual.includes(group));
        return { members: listMembers(group, match), source: match?.declared.source ?? source };
    });
    const touched = new Set(matched.flatMap((match) => match.actual));
    const others = actual.filter((group) => !touched.has(group));
    const findings = [
        ...matched.flatMap((match) => judgeGroup(match, membership)),
        ...others.flatMap((group) => judgeUndeclared(group, membership)),
    ];
    return { groups, findings };
}
function listMembers({ group, deploymentIds, members }, match) {
    const aliases = new Map([...members].map(([alias, name]) => [name, alias]));
    for (const { declared, before } of match?.wanted ?? []) {
        if (before && !aliases.has(before.name))
            aliases.set(before.name, declared.alias);
    }
    return group.sites.map(({ name, synchronous }) => ({
        deploymentId: deploymentIds.get(name) ?? '',
        alias: aliases.get(name) ?? name,
        synchronous: synchronous === true,
    }));
}
function judgeGroup(match, membership) {
    const { declared, actual, wanted, leaving, undeclared } = match;
    const { sites } = membership;
    const unread = declared.sites.filter(({ alias }) => !sites.has(alias));
    const findings = unread.map(({ alias, source }) => group_member_tellUnread(alias, source, membership));
    const [current, second] = actual;
    if (second)
        return [...findings, tellSplit(match)];
    if (current === undefined)
        return unread.length === wanted.length ? findings : [...findings, tellOff(match)];
    const missing = wanted.filter(({ declared: site, before }) => !before && sites.has(site.alias));
    return [
        ...findings,
        ...missing.map(group_member_tellMissing),
        ...leaving.map(({ site, source }) => tellExtra(site, source, 'is declared absent')),
        ...undeclared.map((site) => tellExtra(site, declared.source, 'is not declared')),
        ...wanted.flatMap(judgeSetting),
        ...judgeExpiry(match, current),
    ];
}
function group_member_tellUnread(alias, source, { unread }) {
    const why = unread.get(alias) ?? `${(0,judgement/* quote */.hD)(alias)} could not be read.`;
    return (0,judgement/* warning */.$e)('unread/site', source, why, 'Look at that site first.');
}
function tellSplit({ declared, actual }) {
    const names = actual.map(({ group }) => group.sites.map(({ name }) => name).join(', ')).join(' / ');
    const message = `These sites are declared as one group, and are in different ones: ${names}.`;
    return (0,judgement/* error */.z3)('coverage/group-split', declared.source, message, 'Run setup-replication: its plan says how.');
}
function tellOff({ declared }) {
    const aliases = declared.sites.map(({ alias }) => alias);
    const message = `${(0,judgement/* listWords */.yh)(aliases, 'and')} are declared to replicate everything, and do not: nothing is sent.`;
    return (0,judgement/* error */.z3)('coverage/group-missing', declared.source, message, group_member_applyMend);
}
function group_member_tellMissing({ declared: { alias, source } }) {
    const message = `${(0,judgement/* quote */.hD)(alias)} is declared to be in the group, and is not: nothing is sent there.`;
    return (0,judgement/* error */.z3)('coverage/site-missing', source, message, group_member_applyMend);
}
function tellExtra({ name, endpoint }, source, how) {
    const message = `${(0,judgement/* quote */.hD)(name)} (${endpoint}) ${how}, and is in the group: everything is sent there.`;
    return (0,judgement/* error */.z3)('coverage/site-undeclared', source, message, group_member_applyMend);
}
/** Only what is declared; the address always is. */
function judgeSetting({ declared, before }) {
    if (before === undefined)
        return [];
    const { alias, endpoint, synchronous, bandwidth, source } = declared;
    const differing = [
        ...(before.endpoint === endpoint ? [] : [`its address is ${before.endpoint}`]),
        ...(synchronous === undefined || before.synchronous === synchronous
            ? []
            : [`whether writes wait for it is ${describe(before.synchronous)}`]),
        ...(bandwidth === undefined || before.bandwidth === bandwidth
            ? []
            : [`its limit is ${describe(before.bandwidth)}`]),
    ];
    if (differing.length === 0)
        return [];
    const message = `${(0,judgement/* quote */.hD)(alias)} is not sent to as is declared: ${differing.join(', ')}.`;
    return [(0,judgement/* warning */.$e)('coverage/site-setting', source, message, group_member_applyMend)];
}
function describe(value) {
    if (value === 'mixed')
        return 'not the same at all sites';
    return typeof value === 'number' ? `${value} bytes per second` : value ? 'on' : 'off';
}
function judgeExpiry({ declared }, { group }) {
    const { lifecycleExpiry, source } = declared;
    if (lifecycleExpiry === undefined || group.lifecycleExpiry === lifecycleExpiry)
        return [];
    const message = `Whether lifecycle expiry is replicated is ${describe(group.lifecycleExpiry)}, other than is declared.`;
    return [(0,judgement/* warning */.$e)('coverage/site-setting', source, message, group_member_applyMend)];
}
/** Where nothing is said of site replication, a group is judged all the same, and told. */
function judgeUndeclared({ group }, { declared, source }) {
    const names = (0,judgement/* listWords */.yh)(group.sites.map(({ name }) => name), 'and');
    const message = `${names} replicate everything to each other, and nobody declared it.`;
    const mend = 'Declare it in "siteReplications", or have setup-replication remove it.';
    if (declared !== undefined)
        return [(0,judgement/* error */.z3)('coverage/group-undeclared', source, message, mend)];
    return [{ rule: 'coverage/group-undeclared', severity: 'note', message, mend, source }];
}

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/replication/check/group-mismatch.js
/** The accounts of all sites made into one: each sees only the sites that it reaches. */


/** So many of one kind are told one by one; the rest is a number. */
const maxShown = 20;
const group_mismatch_mend = 'Bring all sites up: they make it equal within a minute. If it stays, make that change once more.';
/** Without these being equal, objects do not arrive, or arrive without what protects them. */
const vital = ['versioning', 'object lock', 'replication rules'];
/** Pure. An error: something is missing at a site, or its data can't arrive there. */
function judgeStatus(accounts, frame) {
    const told = accounts.flatMap((account) => listTold(account, frame));
    const entities = (0,group_by/* groupBy */.$)(told, ({ mismatch: { kind, name } }) => JSON.stringify([kind, name]));
    const judged = [...entities.values()].flatMap((same) => judgeEntity(same, frame));
    return [
        ...judgeAccounts(accounts, frame),
        ...limitShown(judged),
        ...judgeAgreement(accounts, [...entities.values()], frame),
    ];
}
function isWhole({ status }, { names }) {
    return status !== undefined && [...names.keys()].every((id) => status.reached.has(id));
}
function listTold(account, frame) {
    const whole = isWhole(account, frame);
    const { alias, status } = account;
    return (status?.mismatches ?? [])
        .filter((mismatch) => whole || listLacking([mismatch]).length > 0)
        .map((mismatch) => ({ mismatch, alias, whole }));
}
/** Deployment ids of the sites without it, where another has it. */
function listLacking(mismatches) {
    const lacking = mismatches.flatMap(({ presence }) => {
        const missing = [...presence].filter(([, has]) => !has).map(([id]) => id);
        return missing.length < presence.size ? missing : [];
    });
    return [...new Set(lacking)];
}
function judgeEntity(told, { names, source }) {
    const [first] = told;
    if (first === undefined)
        return [];
    const { kind, name } = first.mismatch;
    const what = `The ${kind} ${(0,judgement/* quote */.hD)(name)}`;
    const lacking = listLacking(told.map(({ mismatch }) => mismatch));
    if (lacking.length > 0) {
        const where = (0,judgement/* listWords */.yh)(lacking.map((id) => names.get(id) ?? id).sort(), 'and');
        const holders = listHolders(told).map((id) => names.get(id) ?? id);
        // The server counts a user or group without its policies as missing too.
        const how = kind === 'user' || kind === 'group' ? 'missing, or without its policies,' : 'missing';
        const message = `${what} is ${how} at ${where}, and there at ${(0,judgement/* listWords */.yh)(holders.sort(), 'and')}.`;
        return [(0,judgement/* error */.z3)('sites/missing', source, message, group_mismatch_mend)];
    }
    const differing = [...new Set(told.flatMap(({ mismatch }) => mismatch.differing))];
    if (differing.length === 0)
        return [];
    const judge = kind === 'bucket' && differing.some((word) => vital.includes(word)) ? judgement/* error */.z3 : judgement/* warning */.$e;
    const message = `${what} is not the same at all sites: ${differing.join(', ')}.`;
    return [judge('sites/differ', source, message, group_mismatch_mend)];
}
function listHolders(told) {
    const holding = told.flatMap(({ mismatch: { presence } }) => [...presence].filter(([, has]) => has));
    return [...new Set(holding.map(([id]) => id))];
}
function limitShown(findings) {
    const alike = (0,group_by/* groupBy */.$)(findings, ({ rule, severity }) => `${rule} ${severity}`);
    return [...alike.values()].flatMap((same) => {
        const [first] = same;
        const left = same.length - maxShown;
        if (first === undefined || left <= 0)
            return same;
        const message = `So it is with ${left} more buckets, users, groups or policies, which are not listed.`;
        return [...same.slice(0, maxShown), { ...first, message }];
    });
}
/** Who could not be asked, and whom nobody that was asked could compare. */
function judgeAccounts(accounts, frame) {
    const { names, source } = frame;
    const unread = accounts.flatMap(({ unread: why }) => {
        return why === undefined ? [] : [(0,judgement/* warning */.$e)('unread/status', source, why, askMend)];
    });
    if (accounts.some((account) => isWhole(account, frame)))
        return unread;
    const never = [...names].filter(([id]) => !accounts.some(({ status }) => status?.reached.has(id)));
    const left = never.length === 0 ? '' : `; ${(0,judgement/* listWords */.yh)(never.map(([, name]) => name).sort(), 'and')} by none`;
    const message = `No site could be compared with all the others${left}: whether buckets, settings and users are the same is not known.`;
    return [...unread, (0,judgement/* warning */.$e)('unread/status', source, message, 'Bring all sites up, and check again.')];
}
const askMend = 'Allow the access key admin:SiteReplicationInfo, and see that the server is in order.';
const examplesShown = 3;
/** Two sites that compared the same and come to different ends. */
function judgeAgreement(accounts, entities, frame) {
    const whole = accounts.filter((account) => isWhole(account, frame));
    const disputed = entities.flatMap((told) => {
        const tellers = new Set(told.filter((one) => one.whole).map(({ alias }) => alias));
        const [first] = told;
        return first && tellers.size > 0 && tellers.size < whole.length ? [{ first, tellers }] : [];
    });
    if (disputed.length === 0)
        return [];
    const examples = disputed.slice(0, examplesShown).map(({ first: { mismatch }, tellers }) => {
        return `${mismatch.kind} ${(0,judgement/* quote */.hD)(mismatch.name)} (told by ${(0,judgement/* listWords */.yh)([...tellers], 'and')} only)`;
    });
    const more = disputed.length > examplesShown ? ` and ${disputed.length - examplesShown} more` : '';
    const message = `Sites disagree about what is not the same: ${examples.join(', ')}${more}.`;
    const again = 'Check again in a minute: what is being changed just now looks like this.';
    return [(0,judgement/* warning */.$e)('sites/accounts', frame.source, message, again)];
}

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/level.js
var src_level = __webpack_require__(8823);
;// CONCATENATED MODULE: ./build/src/replication/check/judge.js



/**
 * Coverage and backlog together: `ok` only when the rule can bring everything, all of the backlog was seen,
 * and nothing in it is beyond a threshold. Counters of the server have no say.
 */
function judgeRule(facts) {
    const { flow, link, backlog, coverage } = facts;
    const measured = [...judgeLink(facts), ...judgeBacklog(facts)];
    const findings = [...(0,finding/* sortFindings */.Tc)(coverage), ...(0,finding/* sortFindings */.Tc)(measured)];
    const level = (0,src_level/* worstLevel */.cY)(findings.map(src_level/* levelOf */.In));
    return { from: flow.from, to: flow.to, source: flow.source, level, link, backlog, findings };
}
/** `findings` are about sites as a whole. A check of nothing is unknown, not ok. */
function judgeReport(rules, findings) {
    const levels = [...rules.map(({ level }) => level), ...findings.map(src_level/* levelOf */.In)];
    const level = rules.length === 0 ? (0,src_level/* worstLevel */.cY)(['unknown', ...levels]) : (0,src_level/* worstLevel */.cY)(levels);
    return { level, rules, findings: (0,finding/* sortFindings */.Tc)(findings) };
}
function judgeLink(facts) {
    const { flow, link, thresholds } = facts;
    const { source } = flow;
    if (link.state === 'online')
        return [];
    if (link.state === 'unknown' && isQuiet(facts)) {
        const message = 'The source has not looked at the target yet: nothing had to be sent. The target is there, and nothing is behind.';
        return [(0,judgement/* note */.N4)('link/quiet', source, message, 'Nothing; a canary would prove the way.')];
    }
    if (link.state === 'unknown') {
        const message = 'The source has not looked at the target yet.';
        const mend = 'Check again in a minute; else see that the access key may read the source bucket.';
        return [(0,judgement/* note */.N4)('unread/link', source, message, mend)];
    }
    const seconds = link.offlineSeconds ?? 0;
    const message = `The target has been out of reach of the source for ${seconds} s.`;
    const mend = 'Look at the target, the network between, and the keys that the source signs with.';
    return exceed('link/offline', { source, value: seconds, limit: thresholds.downtimeSeconds, message, mend });
}
/** Nothing needs the link now, and the target does answer. */
function isQuiet({ backlog, targetRead = false }) {
    if (!targetRead || !backlog?.complete)
        return false;
    return backlog.pendingObjects + backlog.failedObjects + backlog.pendingDeletes === 0;
}
function judgeBacklog({ flow: { source }, backlog, unread, thresholds }) {
    if (backlog === undefined) {
        const message = unread ?? 'Nothing is known of what is behind.';
        const mend = 'Mend what else is said of the rule, and allow the access key admin:ReplicationDiff.';
        return [(0,judgement/* warning */.$e)('unread/backlog', source, message, mend)];
    }
    const amounts = judgeAmounts(backlog, thresholds, source);
    if (backlog.complete)
        return [...amounts, ...judgeSizes(backlog, thresholds, source)];
    const message = `Not all that is behind was seen: ${backlog.limit ?? 'the walk ended early'}.`;
    const partial = (0,judgement/* note */.N4)('unread/part', source, message, 'Give the check more time, or a higher limit.');
    return [...amounts, ...judgeSizes(backlog, thresholds, source), partial];
}
function judgeAmounts(backlog, thresholds, source) {
    const { pendingObjects, failedObjects, pendingBytes, oldestSeconds = 0, oldestDeleteSeconds = 0 } = backlog;
    const mend = 'See that the target is in order; then the server catches up, or "retry-failed" hurries it.';
    const judge = (rule, value, limit, message) => exceed(rule, { source, value, limit, message, mend });
    const behind = pendingObjects + failedObjects;
    return [
        ...judge('lag/age', oldestSeconds, thresholds.lagSeconds, `The oldest object behind is ${oldestSeconds} s old.`),
        ...judge('lag/objects', behind, thresholds.pendingObjects, `${behind} objects are behind.`),
        ...judge('lag/bytes', pendingBytes, thresholds.pendingBytes, `${pendingBytes} bytes are behind.`),
        ...judge('lag/failed', failedObjects, thresholds.failedObjects, `${failedObjects} objects failed to arrive.`),
        ...judgeDeletes(backlog, oldestDeleteSeconds, thresholds, source),
    ];
}
/**
 * Deletes that lag are told apart, and never worse than a warning: nothing is lost by them, and among three
 * and more sites the server is known to leave some behind for good.
 */
function judgeDeletes({ pendingDeletes }, seconds, { lagSeconds }, source) {
    if (seconds <= lagSeconds.warning)
        return [];
    const message = `${pendingDeletes} deletes have not arrived, the oldest up to ${seconds} s old.`;
    const mend = 'Where they stay although the target is in order, set "deletes" to true and use "retry-failed".';
    return [(0,judgement/* warning */.$e)('lag/deletes', source, message, mend)];
}
/** A limit in bytes cannot be held against what has no size. */
function judgeSizes({ unsizedObjects }, { pendingBytes }, source) {
    if (unsizedObjects === 0 || pendingBytes.warning === Number.POSITIVE_INFINITY)
        return [];
    const message = `The size of ${unsizedObjects} objects behind is not known, so the limit in bytes may be passed.`;
    return [(0,judgement/* note */.N4)('unread/size', source, message, 'Limit the number of objects instead.')];
}
function exceed(rule, { source, value, limit, message, mend }) {
    if (value > limit.critical)
        return [(0,judgement/* error */.z3)(rule, source, `${message} At most ${limit.critical} are allowed.`, mend)];
    return value > limit.warning ? [(0,judgement/* warning */.$e)(rule, source, message, mend)] : [];
}

;// CONCATENATED MODULE: ./build/src/replication/check/link.js
/**
 * The way to a target as its source sees it. A fresh target is `unknown`, never `offline`: nobody has looked
 * yet. Where the target was never seen since the source started, it has been away as long as the source
 * counts. `now` is in milliseconds by the server's clock.
 */
function describeLink(link, now) {
    const { state, lastOnline, downtimeSeconds, latencyMs } = link;
    if (state !== 'offline')
        return { state, latencyMs };
    const seen = Date.parse(lastOnline ?? '');
    const away = Number.isNaN(seen) ? downtimeSeconds : (now - seen) / 1000;
    return { state, latencyMs, offlineSeconds: Math.max(0, Math.round(away)) };
}

// EXTERNAL MODULE: ./build/src/config/byte-size.js
var byte_size = __webpack_require__(5208);
// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(9154);
;// CONCATENATED MODULE: ./build/src/replication/check/threshold.js


const none = { warning: Number.POSITIVE_INFINITY, critical: Number.POSITIVE_INFINITY };
/**
 * Where nobody says otherwise: a quarter of an hour of lag, a minute for a synchronous rule; any number may
 * wait that long; one that failed and has not arrived since is critical, for a check that stays green meanwhile
 * is not believed again; a target out of reach is a warning at once and critical after ten minutes.
 */
const defaultThresholds = {
    lagSeconds: { warning: 450, critical: 900 },
    pendingObjects: none,
    pendingBytes: none,
    failedObjects: { warning: 0, critical: 0 },
    downtimeSeconds: { warning: 0, critical: 600 },
};
const synchronousLag = { warning: 30, critical: 60 };
/**
 * A rule's own value is the critical level, and half of it the warning; then what the run was given, then
 * the defaults. A value that does not parse is none: the configuration's check has told of it.
 */
function resolveThresholds(rule, given = {}) {
    const { maxLag, maxPendingObjects, maxPendingBytes, maxFailedObjects, maxDowntime } = rule;
    const usual = rule.isAsync === false ? { ...defaultThresholds, lagSeconds: synchronousLag } : defaultThresholds;
    const fallback = { ...usual, ...given };
    const bytes = typeof maxPendingBytes === 'string' ? (0,byte_size/* parseBytes */.z)(maxPendingBytes) : maxPendingBytes;
    return {
        lagSeconds: halve(maxLag && (0,duration/* parseDuration */.E)(maxLag)) ?? fallback.lagSeconds,
        pendingObjects: halve(maxPendingObjects) ?? fallback.pendingObjects,
        pendingBytes: halve(bytes) ?? fallback.pendingBytes,
        failedObjects: halve(maxFailedObjects) ?? fallback.failedObjects,
        downtimeSeconds: halve(maxDowntime && (0,duration/* parseDuration */.E)(maxDowntime)) ?? fallback.downtimeSeconds,
    };
}
function halve(critical) {
    return typeof critical === 'number' ? { warning: Math.floor(critical / 2), critical } : undefined;
}

;// CONCATENATED MODULE: ./build/src/replication/check/group-pair.js
/** One report for each bucket of a group and each ordered pair of its sites. */





/** Pure. Sorted by bucket; a bucket that only some sites have is there for all of them. */
function reportPairs(facts) {
    const { members } = facts.group;
    const names = members.flatMap(({ alias }) => [...(facts.sites.get(alias)?.buckets.keys() ?? [])]);
    const pairs = members.flatMap((from) => members.filter((to) => to !== from).map((to) => describePair(from, to, facts)));
    return [...new Set(names)].sort().flatMap((bucket) => pairs.map((pair) => report(bucket, pair, facts)));
}
/** What a declaration says of two sites holds both ways. */
function describePair(from, to, { pairs, group, thresholds }) {
    const joins = (one, other) => pairs.find(({ pair }) => pair.sourceAlias === one.alias && pair.targetAlias === other.alias);
    const declared = joins(from, to) ?? joins(to, from);
    const maxLag = declared?.pair.maxLag;
    const limits = { ...(maxLag !== undefined && { maxLag }), ...(to.synchronous && { isAsync: false }) };
    return {
        from,
        to,
        source: declared?.source ?? group.source,
        thresholds: resolveThresholds(limits, thresholds),
    };
}
function report(name, { from, to, source, thresholds }, facts) {
    const flow = {
        from: { alias: from.alias, bucket: name },
        to: { alias: to.alias, bucket: name },
        // What site replication sends: everything.
        rule: {
            sourceAlias: from.alias,
            sourceBucket: name,
            targetAlias: to.alias,
            targetBucket: name,
            deletes: true,
            deleteMarkers: true,
            metadataSync: true,
        },
        source,
    };
    const { sites, walks, now } = facts;
    const site = sites.get(from.alias);
    const bucket = site?.buckets.get(name);
    const rule = findRule(bucket, flow);
    const walked = walks.get(from.alias)?.get(name);
    const backlog = rule && walked?.backlogs.get(rule);
    const coverage = checkCoverage({ flow, sites, arrows: [], evidence: walked?.evidence, backlog });
    const { source: _, ...judged } = judgeRule({
        flow,
        link: readLink(site, bucket, rule, now),
        backlog,
        unread: walked?.unread ?? (site ? noRule : `${from.alias} could not be read.`),
        targetRead: rule !== undefined && sites.has(to.alias),
        coverage: coverage.map(adviseGroup),
        thresholds,
    });
    return judged;
}
const noRule = 'Without the rule and its target nothing tells what is behind.';
function readLink(site, bucket, rule, now) {
    const target = bucket && rule && findTarget(bucket, rule);
    if (site === undefined || target === undefined)
        return { state: 'unknown', latencyMs: 0 };
    return describeLink(target.link, now + site.clockAheadSeconds * 1000);
}
const advised = ['rule-missing', 'rule-differs', 'rule-disabled', 'target-missing'].map((rule) => `coverage/${rule}`);
const missing = ['source-missing', 'target-bucket-missing'].map((rule) => `coverage/${rule}`);
/** These rules and buckets are not for setup-replication and apply-buckets to mend. */
function adviseGroup(finding) {
    if (advised.includes(finding.rule)) {
        const mend = 'The servers put it back within a minute. If they do not, take the site out of the group and let it join again empty.';
        return { ...finding, mend };
    }
    if (!missing.includes(finding.rule))
        return finding;
    return { ...finding, mend: 'Bring all sites up: they make it within a minute. Else create it once more.' };
}

// EXTERNAL MODULE: ./build/src/resources/bucket/read.js
var read = __webpack_require__(7304);
// EXTERNAL MODULE: ./build/src/resources/remote-target/read.js
var remote_target_read = __webpack_require__(7646);
// EXTERNAL MODULE: ./build/src/server/routes.js + 8 modules
var routes = __webpack_require__(1839);
// EXTERNAL MODULE: ./build/src/replication/read-site.js + 2 modules
var read_site = __webpack_require__(5003);
;// CONCATENATED MODULE: ./build/src/replication/check/group-reading.js
/** A member's buckets with the rules and targets that site replication made in them. */





/** A few requests for all buckets. @throws {ServiceError} */
async function readMember(reader, site, members) {
    const [names, listing] = await Promise.all([
        (0,read/* listBucketNames */.dm)(reader),
        reader.read(routes/* routes */.J.listRemoteTargets),
    ]);
    // Whom it concerns was told when the site was read.
    const texts = await (0,read_site/* readTexts */.Z7)(reader, { ...remote_target_read/* plainView */.y9, buckets: names, onSlowPath: () => undefined });
    const targets = (0,remote_target_read/* parseRemoteTargets */.i)(reader.alias, listing.body, remote_target_read/* plainView */.y9);
    const described = (0,read_site/* describeBuckets */.nO)(reader.alias, texts, targets, new Set());
    const aliases = new Map(members.map(({ deploymentId, alias }) => [deploymentId, alias]));
    const buckets = [...described].map(([name, bucket]) => [name, relabel(bucket, aliases)]);
    return {
        site: { ...site, buckets: new Map(buckets) },
        leftovers: buckets.filter(([, bucket]) => hasLeftover(bucket, aliases)).map(([name]) => name),
    };
}
function relabel(bucket, aliases) {
    const rules = bucket.rules.map((rule) => {
        const site = isOfGroup(rule) ? (aliases.get(peerOf(bucket, rule)) ?? '') : '';
        // Where the target is gone, only the ARN tells the way.
        const to = { ...rule.to, site, bucket: rule.to.bucket || bucket.name };
        return { ...rule, to };
    });
    return { ...bucket, rules };
}
function isOfGroup({ id }) {
    return id.startsWith('site-repl-');
}
/** Deployment id; anything at random in rules of others. */
function peerOf(bucket, rule) {
    return (0,remote_target_read/* idOf */.TH)(findTarget(bucket, rule)?.arn ?? rule.to.endpoint);
}
function hasLeftover({ rules, targets }, aliases) {
    return rules.some(({ to }) => to.site === '') || targets.some(({ arn }) => !aliases.has((0,remote_target_read/* idOf */.TH)(arn)));
}

// EXTERNAL MODULE: ./build/src/json-text.js
var json_text = __webpack_require__(1707);
;// CONCATENATED MODULE: ./build/src/replication/check/group-status.js
/** What the sites of a group say of each other: everything but the data. */



const sections = [
    {
        key: 'BucketStats',
        kind: 'bucket',
        has: 'HasBucket',
        words: {
            VersioningConfigMismatch: 'versioning',
            OLockConfigMismatch: 'object lock',
            ReplicationCfgMismatch: 'replication rules',
            PolicyMismatch: 'policy',
            TagMismatch: 'tags',
            QuotaCfgMismatch: 'quota',
            SSEConfigMismatch: 'encryption',
            CorsCfgMismatch: 'CORS',
        },
    },
    { key: 'PolicyStats', kind: 'policy', has: 'HasPolicy', words: { PolicyMismatch: 'content' } },
    {
        key: 'UserStats',
        kind: 'user',
        has: 'HasUser',
        words: { PolicyMismatch: 'attached policies', UserInfoMismatch: 'account' },
    },
    {
        key: 'GroupStats',
        kind: 'group',
        has: 'HasGroup',
        words: { PolicyMismatch: 'attached policies', GroupDescMismatch: 'members' },
    },
    // The server sends it only where such rules are replicated.
    {
        key: 'ILMExpiryStats',
        kind: 'lifecycle rule',
        has: 'HasILMExpiryRules',
        words: { ILMExpiryRuleMismatch: 'content' },
    },
];
const everything = {
    buckets: 'true',
    policies: 'true',
    users: 'true',
    groups: 'true',
    'ilm-expiry-rules': 'true',
};
/** `undefined` when the site is in no group. @throws {ServiceError} */
async function readStatus(reader) {
    const reply = await reader.read(routes/* routes */.J.getSiteStatus, { query: everything });
    return parseStatus(reader.alias, reply.body.toString('utf8'));
}
/**
 * Servers list only what is not the same everywhere. A site that was not reached is listed without its id,
 * and what stands there is that of any other.
 * @throws {ServiceError} when the answer is no such status
 */
function parseStatus(alias, text) {
    const answer = fieldsOf((0,json_text/* readJson */.V)(text));
    const enabled = answer.get('Enabled');
    if (typeof enabled !== 'boolean')
        throw tellUnreadable(alias);
    if (!enabled)
        return undefined;
    const summary = fieldsOf(answer.get('StatsSummary'));
    const ids = [...fieldsOf(answer.get('Sites')).keys()];
    const mismatches = sections.flatMap((section) => [...fieldsOf(answer.get(section.key))].map(([name, stats]) => group_status_describe(section, name, fieldsOf(stats))));
    return { reached: new Set(ids.filter((id) => summary.has(id))), mismatches };
}
function group_status_describe({ kind, has, words }, name, stats) {
    const known = [...stats].filter(([id]) => id !== '').map(([id, site]) => [id, fieldsOf(site)]);
    return {
        kind,
        name,
        presence: new Map(known.map(([id, site]) => [id, site.get(has) === true])),
        differing: Object.entries(words)
            .filter(([key]) => known.some(([, site]) => site.get(key) === true))
            .map(([, word]) => word),
    };
}
function fieldsOf(value) {
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
function tellUnreadable(alias) {
    const failure = {
        reason: 'server-error',
        operation: 'get status of replicated sites',
        resource: alias,
        status: 200,
        code: 'UnreadableAnswer',
        outcomeUnknown: false,
    };
    return new src_errors/* ServiceError */._7(failure, `Can't understand the status of replicated sites that ${alias} answers.`);
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/src/server/failure.js
var failure = __webpack_require__(2499);
;// CONCATENATED MODULE: ./build/src/server/bounded-reader.js


/** A longer timer strikes at once. */
const maxTimerMs = 2 ** 31 - 1;
/** Whole milliseconds from now on until then, as timers take them. */
function timerUntil(until, now = Date.now()) {
    return Math.min(maxTimerMs, Math.max(0, Math.ceil(until - now)));
}
/**
 * The reader, of which no `read` takes longer than until then, in milliseconds by our clock: it fails as
 * `unreachable`. What was sent goes on until the reader is closed. Lines are not bounded.
 */
function boundReader(reader, until, limit) {
    const read = async (route, target) => {
        let timer;
        const late = new Promise((_resolve, reject) => {
            const tell = () => reject(tellLate(route, (0,failure/* nameResource */.m)(reader.alias, target ?? {}), limit));
            timer = setTimeout(tell, timerUntil(until));
        });
        try {
            return await Promise.race([reader.read(route, target), late]);
        }
        finally {
            clearTimeout(timer);
        }
    };
    return Object.freeze({ ...reader, read });
}
function tellLate({ operation }, resource, limit) {
    const failure = {
        reason: 'unreachable',
        operation,
        resource,
        status: 0,
        code: 'TimeLimit',
        outcomeUnknown: false,
    };
    return new src_errors/* ServiceError */._7(failure, `Can't ${operation} (${resource}): no answer within ${limit}.`);
}

;// CONCATENATED MODULE: ./build/src/replication/check/attribution.js
/** Which rules a version of the walk is owed to. */

/** Rules whose target is not known are left out: nothing can be on its way there. */
function groupRules(bucket) {
    const groups = new Map();
    for (const rule of bucket.rules) {
        const arn = findTarget(bucket, rule)?.arn;
        if (arn !== undefined)
            groups.set(arn, [...(groups.get(arn) ?? []), rule]);
    }
    for (const rules of groups.values())
        rules.sort(byTags);
    return groups;
}
/** Rules without tags first: whether an object carries the tags of the others the walk does not say. */
function byTags(one, other) {
    return Number(one.tags.length > 0) - Number(other.tags.length > 0) || other.priority - one.priority;
}
/**
 * At most one rule per target. A version outside of every rule's prefix is owed to none, whatever was once
 * recorded of it: the server would not send it.
 */
function listDebts(line, rules) {
    return [...rules].flatMap(([arn, own]) => {
        const rule = own.find(({ prefix }) => line.key.startsWith(prefix));
        const debt = rule && judge(line, arn, rule);
        return debt === undefined ? [] : [debt];
    });
}
function judge(line, arn, rule) {
    const { version = '', removal = '' } = line.targets.get(arn) ?? {};
    const deletion = line.isDeleteMarker || removal !== '';
    if (removal === 'FAILED' || version === 'FAILED')
        return { rule, deletion, state: 'failed' };
    if (removal === 'PENDING' || version === 'PENDING')
        return { rule, deletion, state: 'pending' };
    if (version !== '' || removal !== '' || !takesExisting(line, rule))
        return undefined;
    return { rule, deletion, state: 'pending' };
}
/**
 * Whether the rule brings what was there before it. Replicas are sent by nobody but their origin, and delete
 * markers come only where removals of versions are sent too.
 */
function takesExisting({ isDeleteMarker, status }, rule) {
    if (!rule.enabled || !rule.existingObjects || status === 'REPLICA')
        return false;
    // What has reached other targets is listed whether or not it carries the tags of this rule.
    if (rule.tags.length > 0 && (isDeleteMarker || status === 'COMPLETED'))
        return false;
    return !isDeleteMarker || rule.deletes;
}

;// CONCATENATED MODULE: ./build/src/replication/check/backlog-line.js
/** One line of the server's walk over what is not yet replicated. */

/**
 * `broken`: the server could not go on. `other`: no line of a walk.
 * `replTimestamp` is left alone: it moves with every attempt, so that what failed long ago would look young.
 */
function parseBacklogLine(line) {
    const fields = toFields((0,json_text/* readJson */.V)(line));
    if (fields.has('error'))
        return 'broken';
    const key = textOf(fields, 'object');
    const writtenAt = Date.parse(textOf(fields, 'lastModified'));
    if (key === '' || Number.isNaN(writtenAt))
        return 'other';
    return {
        key,
        versionId: textOf(fields, 'versionId') || 'null',
        isDeleteMarker: fields.get('deletemarker') === true,
        status: textOf(fields, 'rStatus'),
        writtenAt,
        targets: new Map([...toFields(fields.get('targets'))].map(([arn, state]) => [arn, toState(state)])),
    };
}
function toState(value) {
    const fields = toFields(value);
    return { version: textOf(fields, 'rStatus'), removal: textOf(fields, 'drStatus') };
}
function toFields(value) {
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
function textOf(fields, name) {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: ./build/src/server/xml.js
var xml = __webpack_require__(752);
;// CONCATENATED MODULE: ./build/src/replication/proof/list-versions.js
/** What is in a bucket, version by version, without holding more than one page of it. */


/**
 * Every version and delete marker: keys in the order of their UTF-8 bytes, versions from the newest. At the
 * source of a rule listing is not quite neutral: this server queues failed versions again that it comes by.
 * An object `a/b` beside an object `a` is in no listing of this server, though it can be read.
 * @throws {ServiceError} as `Reader.read`
 */
async function* listVersions(reader, bucket, { prefix = '', after } = {}) {
    let markers = after === undefined ? {} : { 'key-marker': after };
    for (;;) {
        const reply = await reader.read(routes/* routes */.J.listVersions, { bucket, query: { prefix, ...markers } });
        const page = parsePage(reply.body.toString('utf8'));
        yield* page.versions;
        if (page.next === undefined)
            return undefined;
        markers = page.next;
    }
}
/** The versions of exactly this key, from the newest. */
async function* listKeyVersions(reader, bucket, key) {
    // The key itself comes before all that merely begin with it.
    for await (const version of listVersions(reader, bucket, { prefix: key })) {
        if (version.key !== key)
            return undefined;
        yield version;
    }
    return undefined;
}
/** The version of that id, where it is there. */
async function findVersion(reader, bucket, { key, versionId }) {
    for await (const version of listKeyVersions(reader, bucket, key)) {
        if (version.versionId === versionId)
            return version;
    }
    return undefined;
}
/** As many as the first page of a listing has at most. */
const firstPage = 1_000;
/** One request: the first page of what begins with the prefix. */
async function readFirst(reader, bucket, prefix) {
    const versions = [];
    for await (const version of listVersions(reader, bucket, { prefix })) {
        versions.push(version);
        if (versions.length === firstPage)
            break;
    }
    return versions;
}
function parsePage(document) {
    const root = (0,xml/* parseXml */.NO)(document);
    const versions = root.children.flatMap((node) => node.name === 'Version' || node.name === 'DeleteMarker' ? [parseVersion(node)] : []);
    if ((0,xml/* childText */.ix)(root, 'IsTruncated') !== 'true')
        return { versions };
    const key = decodeName((0,xml/* childText */.ix)(root, 'NextKeyMarker') ?? '');
    const id = (0,xml/* childText */.ix)(root, 'NextVersionIdMarker') ?? '';
    if (key === '' || versions.length === 0)
        throw new Error('a list of versions goes on, but not from where');
    return { versions, next: { 'key-marker': key, ...(id === '' ? {} : { 'version-id-marker': id }) } };
}
function parseVersion(node) {
    const fields = new Map(node.children.map((field) => [field.name, (0,xml/* text */.Qq)(field)]));
    const read = (name) => fields.get(name) ?? '';
    return {
        key: decodeName(read('Key')),
        versionId: read('VersionId'),
        deletion: node.name === 'DeleteMarker',
        etag: read('ETag').replaceAll('"', ''),
        size: Number(read('Size')),
        modified: Date.parse(read('LastModified')),
    };
}
/** Names come as in a form, with a plus for a space: XML itself can't carry all that a key may hold. */
function decodeName(encoded) {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
}

;// CONCATENATED MODULE: ./build/src/replication/check/backlog-size.js



const concurrency = 8;
/** As many as one page holds: more of one name are not looked through. */
const maxListed = 1_000;
/**
 * Calls `onSize` with the bytes of each version that a listing by its name finds in time; a version that it
 * does not find, or may not look for, has no size. One listing serves all versions of a name, and the names
 * that it comes by.
 * @throws {ServiceError} only when the run is cancelled
 */
async function sizeVersions(reader, bucket, wanted, { deadline, now }, onSize) {
    const open = groupByKey(wanted);
    const size = async (name) => {
        if (now() < deadline && open.has(name))
            await sizeName(reader, bucket, name, open, onSize);
    };
    try {
        await (0,p_map/* default */.Ay)([...open.keys()], size, { concurrency });
    }
    catch (error) {
        if (!(error instanceof src_errors/* ServiceError */._7) || error.reason === 'cancelled')
            throw error;
    }
}
/** By name and then by version; a version is there more than once when it is owed to several targets. */
function groupByKey(wanted) {
    const open = new Map();
    for (const version of wanted) {
        const versions = open.get(version.key) ?? new Map();
        versions.set(version.versionId, [...(versions.get(version.versionId) ?? []), version]);
        open.set(version.key, versions);
    }
    return open;
}
async function sizeName(reader, bucket, name, open, onSize) {
    let listed = 0;
    for await (const { key, versionId, size } of listVersions(reader, bucket, { prefix: name })) {
        const versions = open.get(key);
        for (const version of versions?.get(versionId) ?? [])
            onSize(version, size);
        versions?.delete(versionId);
        if (versions?.size === 0)
            open.delete(key);
        listed += 1;
        if (listed >= maxListed)
            break;
    }
    open.delete(name);
}

;// CONCATENATED MODULE: ./build/src/replication/check/backlog-tally.js
const maxExamples = 20;
/** What a rule owes, added up as the walk goes on: memory does not grow with the backlog. */
class BacklogTally {
    pendingObjects = 0;
    failedObjects = 0;
    pendingDeletes = 0;
    sizedObjects = 0;
    bytes = 0;
    #oldestObject;
    #oldestDeletion;
    #examples = [];
    /** `now` by the server's clock. */
    add({ key, versionId, writtenAt }, { state, deletion }, now) {
        const ageSeconds = Math.max(0, Math.round((now - writtenAt) / 1000));
        if (deletion) {
            this.pendingDeletes += 1;
            this.#oldestDeletion = Math.max(this.#oldestDeletion ?? 0, ageSeconds);
        }
        else {
            if (state === 'failed')
                this.failedObjects += 1;
            else
                this.pendingObjects += 1;
            this.#oldestObject = Math.max(this.#oldestObject ?? 0, ageSeconds);
        }
        this.#keepExample({ key, versionId, state, deletion, ageSeconds });
    }
    addSize(bytes) {
        this.sizedObjects += 1;
        this.bytes += bytes;
    }
    /** `limit`: why the walk did not see all; `undefined` when it did. */
    finish(limit) {
        return {
            complete: limit === undefined,
            ...(limit === undefined ? {} : { limit }),
            pendingObjects: this.pendingObjects,
            failedObjects: this.failedObjects,
            pendingDeletes: this.pendingDeletes,
            pendingBytes: this.bytes,
            unsizedObjects: this.pendingObjects + this.failedObjects - this.sizedObjects,
            ...(this.#oldestObject === undefined ? {} : { oldestSeconds: this.#oldestObject }),
            ...(this.#oldestDeletion === undefined ? {} : { oldestDeleteSeconds: this.#oldestDeletion }),
            examples: this.#examples,
        };
    }
    #keepExample(version) {
        const youngest = this.#examples.at(-1);
        const isFull = this.#examples.length === maxExamples;
        if (isFull && youngest !== undefined && youngest.ageSeconds >= version.ageSeconds)
            return;
        const at = this.#examples.findIndex(({ ageSeconds }) => ageSeconds < version.ageSeconds);
        this.#examples.splice(at === -1 ? this.#examples.length : at, 0, version);
        this.#examples.splice(maxExamples);
    }
}

;// CONCATENATED MODULE: ./build/src/replication/check/backlog.js







/**
 * What is behind, for each rule of the bucket whose target is known: one walk for all of them, on the server
 * over every version, here over those that are behind. `onProgress` is told how many of these were seen.
 * What it could not see is said in each backlog's `limit`. Sizes are looked up by listing, and listing makes
 * the server try again what it lists: that is done last, and for no more than `maxSizes` versions.
 * @throws {ServiceError} when the walk does not begin, or the run is cancelled
 */
async function readBacklog(reader, bucket, limits, onProgress = () => undefined) {
    const rules = groupRules(bucket);
    if (rules.size === 0)
        return new Map();
    const walk = new Walk(rules, limits, onProgress);
    const limit = await takeLines(reader, bucket.name, walk, limits);
    await sizeVersions(reader, bucket.name, walk.sizeable, limits, ({ tally }, bytes) => tally.addSize(bytes));
    return walk.finish(limit);
}
/** Why it stopped before the end; `undefined` at the end. */
async function takeLines(reader, bucket, walk, { deadline, now }) {
    const end = new AbortController();
    const timer = setTimeout(() => end.abort(), timerUntil(deadline, now()));
    try {
        // Verbose tells which targets a version has reached already, and lists replicas besides.
        const target = { bucket, query: { verbose: 'true' } };
        for await (const line of reader.readLines(routes/* routes */.J.getBacklog, target, end.signal)) {
            const problem = walk.take(line);
            if (problem !== undefined)
                return problem;
            if (now() >= deadline)
                return timeIsUp;
        }
        return end.signal.aborted ? timeIsUp : undefined;
    }
    catch (error) {
        if (!(error instanceof src_errors/* ServiceError */._7) || error.reason === 'cancelled' || walk.seen === 0)
            throw error;
        return error.message;
    }
    finally {
        clearTimeout(timer);
    }
}
const timeIsUp = 'the time limit came before the end of the walk';
const brokenWalk = 'the server could not go on with its walk, and does not say why';
const otherLine = 'the server wrote a line that is none of a walk';
/** Everything that one walk adds up to. */
class Walk {
    seen = 0;
    /** What may be looked up afterwards; no more than the limit. */
    sizeable = [];
    #rules;
    #limits;
    #onProgress;
    #tallies;
    constructor(rules, limits, onProgress) {
        this.#rules = rules;
        this.#limits = limits;
        this.#onProgress = onProgress;
        this.#tallies = new Map([...rules.values()].flat().map((rule) => [rule, new BacklogTally()]));
    }
    /** Why the walk has to stop, if it has to. */
    take(text) {
        const line = parseBacklogLine(text);
        if (line === 'broken')
            return brokenWalk;
        if (line === 'other')
            return otherLine;
        const debts = listDebts(line, this.#rules);
        if (debts.length === 0)
            return undefined;
        const { maxVersions } = this.#limits;
        if (this.seen >= maxVersions)
            return `more than ${maxVersions} versions are behind, and no more were looked at`;
        this.seen += 1;
        this.#onProgress(this.seen);
        this.#add(line, debts);
        return undefined;
    }
    finish(limit) {
        return new Map([...this.#tallies].map(([rule, tally]) => [rule, tally.finish(limit)]));
    }
    #add(line, debts) {
        const { maxSizes, clockAheadSeconds, now } = this.#limits;
        const serverNow = now() + clockAheadSeconds * 1000;
        for (const debt of debts) {
            const tally = this.#tallies.get(debt.rule);
            if (tally === undefined)
                continue;
            tally.add(line, debt, serverNow);
            if (debt.deletion || this.sizeable.length >= maxSizes)
                continue;
            this.sizeable.push({ key: line.key, versionId: line.versionId, tally });
        }
    }
}

// EXTERNAL MODULE: ./build/src/policy/wildcard.js
var wildcard = __webpack_require__(9640);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/replication/proof/canary-key.js

/** Below it, after the prefix of a rule, are our own short-lived objects; nobody else should write there. */
const canaryFolder = '.minio-actions-canary/';
/** A name that nobody has used before, below the prefix of a rule. */
function nameCanary(prefix) {
    return `${prefix}${canaryFolder}${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`;
}
/** Whether a key is that of a canary of ours: no data of anybody's. */
function isCanaryKey(key) {
    return key.includes(canaryFolder);
}

;// CONCATENATED MODULE: ./build/src/replication/proof/failed-version.js
/** The versions of which the server says that sending them failed. */



/**
 * Walks the backlog on the server; what is pending is passed over.
 * @throws {ServiceError} as `LineReader.readLines`, and when the server could not go on with its walk
 */
async function* listFailed(reader, { bucket, arn, prefix = '', end }) {
    const query = { ...(arn !== undefined && { arn }), ...(prefix !== '' && { prefix }) };
    for await (const text of reader.readLines(routes/* routes */.J.getBacklog, { bucket, query }, end)) {
        const line = parseBacklogLine(text);
        if (typeof line === 'string')
            throw failed_version_brokenWalk(`${reader.alias}/${bucket}`);
        const states = [...line.targets].filter(([target]) => arn === undefined || target === arn);
        const removal = states.some(([, state]) => state.removal === 'FAILED');
        if (!removal && !states.some(([, state]) => state.version === 'FAILED'))
            continue;
        const { key, versionId, isDeleteMarker, writtenAt } = line;
        yield { key, versionId, writtenAt, deletion: removal || isDeleteMarker };
    }
    return undefined;
}
/** One text for one version of one key: an id alone is `null` for many. */
function nameVersion({ key, versionId }) {
    return `${versionId} ${key}`;
}
function failed_version_brokenWalk(resource) {
    const { operation } = routes/* routes */.J.getBacklog;
    const failure = { reason: 'server-error', operation, resource, status: 200, code: 'BrokenWalk' };
    const message = `Can't ${operation} (${resource}): the server could not go on with its walk, and does not say why. Run the check again.`;
    return new src_errors/* ServiceError */._7({ ...failure, outcomeUnknown: false }, message);
}

;// CONCATENATED MODULE: ./build/src/replication/proof/pair-versions.js
/** Puts the versions of two buckets beside each other in one pass, whatever the size of the buckets. */
/**
 * Goes through both in lock-step. Both must come in the order of `listVersions`. Since replicas keep their
 * time the two of a pair come close to each other; a pair whose halves are more than `window` unpaired
 * versions of one key apart (a null version written again at one side) counts as one missing and one extra.
 * @throws {Error} when a side is out of order: a comparison would tell lies
 */
async function* pairVersions(source, target, { window = 1000, onHeld = () => undefined } = {}) {
    const from = openSide(source, 'missing');
    const to = openSide(target, 'extra');
    try {
        await Promise.all([advance(from), advance(to)]);
        let key;
        for (let side = pickSide(from, to); side !== undefined; side = pickSide(from, to)) {
            const taken = side.head;
            if (taken === undefined)
                break;
            if (taken.key !== key)
                yield* giveUp([from, to], 0);
            key = taken.key;
            const pairing = pair(taken, side, side === from ? to : from);
            if (pairing !== undefined)
                yield pairing;
            onHeld(from.unpaired.size + to.unpaired.size);
            yield* giveUp([side], window);
            await advance(side);
        }
        yield* giveUp([from, to], 0);
    }
    finally {
        await Promise.all([from.rest.return?.(), to.rest.return?.()]);
    }
    return undefined;
}
/** The order of keys: that of their UTF-8 bytes, which is not that of JavaScript's strings. */
function compareKeys(one, other) {
    return one === other ? 0 : Buffer.compare(Buffer.from(one), Buffer.from(other));
}
function openSide(versions, alone) {
    return { rest: versions[Symbol.asyncIterator](), head: undefined, unpaired: new Map(), alone };
}
async function advance(side) {
    const before = side.head?.key;
    const next = await side.rest.next();
    side.head = next.value;
    if (before === undefined || side.head === undefined || compareKeys(before, side.head.key) <= 0)
        return;
    throw new Error('a server lists its versions out of order, so they cannot be compared');
}
/** The side whose next version comes first: by key, and then the newer one. */
function pickSide(from, to) {
    if (from.head === undefined)
        return to.head && to;
    if (to.head === undefined)
        return from;
    const order = compareKeys(from.head.key, to.head.key) || to.head.modified - from.head.modified;
    return order <= 0 ? from : to;
}
function pair(taken, own, other) {
    const match = other.unpaired.get(taken.versionId);
    if (match === undefined) {
        own.unpaired.set(taken.versionId, taken);
        return undefined;
    }
    other.unpaired.delete(taken.versionId);
    const version = own.alone === 'missing' ? taken : match;
    return { kind: isSameContent(taken, match) ? 'same' : 'different', version };
}
/** By ETag and size, both of which replicas keep; times are no content. */
function isSameContent(one, other) {
    return one.etag === other.etag && one.size === other.size && one.deletion === other.deletion;
}
function* giveUp(sides, keep) {
    for (const { unpaired, alone } of sides) {
        for (const version of unpaired.values()) {
            if (unpaired.size <= keep)
                break;
            unpaired.delete(version.versionId);
            yield { kind: alone, version };
        }
    }
}

// EXTERNAL MODULE: ./build/src/server/read-optional.js
var read_optional = __webpack_require__(3238);
;// CONCATENATED MODULE: ./build/src/replication/check/expiry.js




const removals = ['Expiration', 'NoncurrentVersionExpiration'];
/** @throws {ServiceError} only when the run is cancelled */
async function readExpiry(reader, bucket) {
    try {
        const reply = await (0,read_optional/* readOptional */.T)(reader, routes/* routes */.J.getLifecycle, { bucket });
        if (reply === undefined)
            return { mayExpire: false };
        const rules = (0,xml/* children */.Y_)((0,xml/* parseXml */.NO)(reply.body.toString('utf8')), 'Rule');
        const active = rules.filter((rule) => (0,xml/* childText */.ix)(rule, 'Status') !== 'Disabled');
        return { mayExpire: active.some((rule) => removals.some((name) => (0,xml/* child */.jf)(rule, name) !== undefined)) };
    }
    catch (error) {
        if (!(error instanceof src_errors/* ServiceError */._7) || error.reason === 'cancelled')
            throw error;
        return { mayExpire: false, expiryUnread: error.message };
    }
}

;// CONCATENATED MODULE: ./build/src/replication/check/arrival.js
/** Whether what was sent is still at the target: one that was emptied or built anew is owed nothing by any backlog. */









const graceMs = 60_000;
const secondLooks = 3;
/**
 * Compares the first page of both sides. What is missing is looked at once more (the three oldest of it): the
 * source's listing, its backlog, then the target's. Two requests where nothing is missing. Not for rules with
 * tags, which a listing does not show, and not where existing objects stay behind.
 * @throws {ServiceError} as `Reader.read`
 */
async function findLost(ends) {
    const { bucket, rule, behind } = ends;
    if (!rule.enabled || !rule.existingObjects || rule.tags.length > 0)
        return undefined;
    const known = new Set(behind.map(nameVersion));
    const suspects = (await listMissing(ends, await readFirst(ends.source, bucket.name, rule.prefix))).filter((version) => !known.has(nameVersion(version)));
    const oldest = suspects.sort((one, other) => one.modified - other.modified).slice(0, secondLooks);
    for (const version of oldest) {
        const origin = await lookAgain(ends, version);
        if (origin === undefined)
            continue;
        const { key, versionId } = version;
        const expiry = await readExpiry(ends.target, rule.to.bucket);
        return { key, versionId, replica: origin === 'replica', ...expiry };
    }
    return undefined;
}
async function listMissing({ bucket, rule, target, serverNow }, page) {
    const owed = page.filter((version) => version.modified < serverNow - graceMs && isOwed(bucket, version));
    if (owed.length === 0)
        return [];
    const there = await readFirst(target, rule.to.bucket, rule.prefix);
    const names = new Set(there.map(nameVersion));
    // The target may hold what the source no longer has, so that its page ends before the source's does.
    const last = there.length < firstPage ? undefined : there.at(-1)?.key;
    return owed.filter((version) => !names.has(nameVersion(version)) && (last === undefined || compareKeys(version.key, last) < 0));
}
function isOwed({ versioning }, { key, deletion }) {
    if (deletion || isCanaryKey(key))
        return false;
    if (versioning?.excludeFolders === true && key.endsWith('/'))
        return false;
    return !versioning?.excludedPrefixes.some((excluded) => (0,wildcard/* matchesWildcard */._W)(`${excluded}*`, key));
}
/** The source first, the target last: what goes or arrives between the looks is then seen. */
async function lookAgain(ends, version) {
    const { source, bucket, rule, target } = ends;
    if ((await findVersion(source, bucket.name, version)) === undefined)
        return undefined;
    const origin = await askBacklog(ends, version);
    if (origin === undefined)
        return undefined;
    return (await findVersion(target, rule.to.bucket, version)) === undefined ? origin : undefined;
}
/** `undefined` when it is on its way. */
async function askBacklog({ source, bucket, rule }, version) {
    const rules = groupRules(bucket);
    const query = { verbose: 'true', prefix: version.key };
    for await (const text of source.readLines(routes/* routes */.J.getBacklog, { bucket: bucket.name, query })) {
        const line = parseBacklogLine(text);
        if (typeof line === 'string')
            return undefined;
        if (nameVersion(line) !== nameVersion(version))
            continue;
        const isBehind = listDebts(line, rules).some(({ rule: { to } }) => isSameTarget(to, rule.to));
        if (isBehind)
            return undefined;
        return line.status === 'REPLICA' ? 'replica' : 'own';
    }
    return 'own';
}
function isSameTarget(one, other) {
    return one.endpoint === other.endpoint && one.bucket === other.bucket;
}

;// CONCATENATED MODULE: ./build/src/replication/check/evidence.js
/** Small looks at the data itself, for what rules and backlogs cannot tell. */




const maxExcluded = 10;
/**
 * One listing per excluded prefix (ten at most), and two of the first page, with some more looks only where
 * something is missing. `target` reads at the site that receives; without it nothing is compared. Listing makes the server try again what had failed of that page.
 * @throws {ServiceError} only when the run is cancelled
 */
async function gatherEvidence(reader, bucket, rule, target, moment) {
    const excluded = [];
    try {
        for (const prefix of listExcluded(bucket, rule)) {
            if (await hasObject(reader, bucket.name, prefix, rule.prefix))
                excluded.push(prefix);
        }
        const old = rule.existingObjects ? undefined : await findOld(reader, bucket.name, rule, target);
        const lost = target && moment && (await findLost({ source: reader, bucket, rule, target, ...moment }));
        return { excluded, ...(old && { old }), ...(lost && { lost }) };
    }
    catch (error) {
        if (!(error instanceof src_errors/* ServiceError */._7) || error.reason === 'cancelled')
            throw error;
        return { excluded, unread: error.message };
    }
}
function listExcluded({ versioning }, { prefix }) {
    const prefixes = versioning?.excludedPrefixes ?? [];
    return prefixes.filter((excluded) => overlaps(literalOf(excluded), prefix)).slice(0, maxExcluded);
}
/** An excluded prefix may hold wildcards; only the first page behind what is before them is looked at. */
async function hasObject(reader, bucket, excluded, prefix) {
    const literal = literalOf(excluded);
    const longer = literal.length > prefix.length ? literal : prefix;
    const versions = await readFirst(reader, bucket, longer);
    return versions.some(({ key, deletion }) => !deletion && (0,wildcard/* matchesWildcard */._W)(`${excluded}*`, key));
}
/** Whether a name can begin with both. */
function overlaps(one, other) {
    return one.startsWith(other) || other.startsWith(one);
}
function literalOf(pattern) {
    return pattern.split(/[*?]/, 1)[0] ?? '';
}
async function findOld(reader, bucket, { prefix, to }, target) {
    const versions = (await readFirst(reader, bucket, prefix)).filter(({ deletion }) => !deletion);
    const [first] = versions;
    if (first === undefined)
        return undefined;
    const oldest = versions.reduce((old, version) => (version.modified < old.modified ? version : old), first);
    const found = target && (await findVersion(target, to.bucket, oldest));
    const arrived = target === undefined ? undefined : found !== undefined;
    return { key: oldest.key, versionId: oldest.versionId, arrived };
}

;// CONCATENATED MODULE: ./build/src/replication/check/group-walk.js
/** What is behind in every bucket of the members of a group: one walk for each bucket of each site. */




/** At one site at a time: each walk makes the server go through a whole bucket. */
const group_walk_concurrency = 4;
const group_walk_timeIsUp = 'The time limit came before this bucket was looked at.';
/** Alias → bucket → what was seen. @throws {ServiceError} only when the run is cancelled */
async function walkMembers(readings, readers, limits) {
    const all = [...readings.values()].reduce((sum, { site }) => sum + site.buckets.size, 0);
    let walked = 0;
    const onWalked = () => {
        walked += 1;
        limits.onProgress?.(walked, all);
    };
    const walks = [...readings].map(async ([alias, { site }]) => {
        const reader = readers.get(alias);
        const own = { ...limits, clockAheadSeconds: site.clockAheadSeconds };
        return [
            alias,
            reader ? await walkSite(reader, site.buckets, own, onWalked) : new Map(),
        ];
    });
    return new Map(await Promise.all(walks));
}
/** A site that goes away is asked no more. */
async function walkSite(reader, buckets, limits, onWalked) {
    let gone;
    const walk = async (bucket) => {
        const skipped = gone ?? (limits.now() < limits.deadline ? undefined : group_walk_timeIsUp);
        if (skipped !== undefined)
            return [bucket.name, { backlogs: new Map(), unread: skipped }];
        try {
            return [bucket.name, await walkBucket(reader, bucket, limits)];
        }
        catch (error) {
            if (!(error instanceof src_errors/* ServiceError */._7) || error.reason === 'cancelled')
                throw error;
            if (error.reason === 'unreachable')
                gone = error.message;
            return [bucket.name, { backlogs: new Map(), unread: error.message }];
        }
        finally {
            onWalked();
        }
    };
    return new Map(await (0,p_map/* default */.Ay)(buckets.values(), walk, { concurrency: group_walk_concurrency }));
}
async function walkBucket(reader, bucket, limits) {
    const own = bucket.rules.filter(({ to }) => to.site !== '');
    const backlogs = await readBacklog(reader, { ...bucket, rules: own }, limits);
    const [rule] = own;
    if (rule === undefined || (bucket.versioning?.excludedPrefixes ?? []).length === 0)
        return { backlogs };
    return { backlogs, evidence: await gatherEvidence(reader, bucket, rule) };
}

;// CONCATENATED MODULE: ./build/src/replication/check/group.js
/** Deployments that replicate everything to each other: whether they do, and how far they are behind. */











/**
 * Every group that is there, declared or not. Reads only; where something fails to load, that is unknown
 * and the rest comes all the same. Requests grow with the buckets of each site.
 * @throws {ServiceError} only when the run is cancelled
 */
async function checkGroups(request) {
    const { sites, file } = request;
    const views = [...sites.values()].map(({ alias, group, capabilities: { deploymentId } }) => ({
        alias,
        ...(deploymentId !== undefined && { deploymentId }),
        known: group,
    }));
    const merged = (0,merge/* mergeGroups */.h)(views);
    const declared = (0,site_replication_declared/* declareGroups */.R)(request.replication, file, request.addresses);
    const listed = listGroups({ ...request, declared, actual: merged.groups, source: file });
    const disagreements = merged.findings.map((finding) => ({ ...finding, source: file }));
    const checked = await Promise.all(listed.groups.map((group) => checkGroup(group, request)));
    return {
        rules: checked.flatMap(({ rules }) => rules),
        findings: [...disagreements, ...listed.findings, ...checked.flatMap(({ findings }) => findings)],
    };
}
async function checkGroup(group, request) {
    const { limits, readers, replication, file, thresholds = {} } = request;
    const [accounts, { readings, findings }] = await Promise.all([
        askMembers(group, request),
        readMembers(group, request),
    ]);
    const walks = await walkMembers(readings, readers, limits);
    const sites = new Map([...readings].map(([alias, { site }]) => [alias, site]));
    const pairs = (0,site_group/* groupPairs */.v)(replication?.siteReplications ?? [], file).flat();
    const names = new Map(group.members.map(({ deploymentId, alias }) => [deploymentId, alias]));
    return {
        rules: reportPairs({ group, pairs, sites, walks, thresholds, now: limits.now() }),
        findings: [
            ...findings,
            ...judgeStatus(accounts, { names, source: group.source }),
            ...[...readings].flatMap(([alias, { leftovers }]) => judgeLeftovers(alias, leftovers, group)),
        ],
    };
}
/** Each sees the group from where it stands, so every site that can be read is asked. */
async function askMembers({ members }, request) {
    const asked = listReadable(members, request).map(async ({ alias, reader }) => {
        try {
            return { alias, status: await readStatus(reader) };
        }
        catch (failure) {
            return { alias, status: undefined, unread: explain(failure) };
        }
    });
    return Promise.all(asked);
}
async function readMembers({ members, source }, request) {
    const readings = new Map();
    const findings = [];
    const read = listReadable(members, request).map(async ({ alias, reader, site }) => {
        try {
            return { alias, reading: await readMember(reader, site, members) };
        }
        catch (failure) {
            findings.push((0,judgement/* warning */.$e)('unread/site', source, explain(failure), 'Look at that site first.'));
            return { alias, reading: undefined };
        }
    });
    for (const { alias, reading } of await Promise.all(read))
        if (reading)
            readings.set(alias, reading);
    return { readings, findings };
}
function listReadable(members, { sites, readers }) {
    return members.flatMap(({ alias }) => {
        const [site, reader] = [sites.get(alias), readers.get(alias)];
        return site && reader ? [{ alias, site, reader }] : [];
    });
}
/** @throws what is no failure of a server, and the end of the run */
function explain(failure) {
    if (failure instanceof src_errors/* ServiceError */._7 && failure.reason !== 'cancelled')
        return failure.message;
    throw failure;
}
const namesShown = 5;
/** The server takes them along, is never in step again, and lets nobody remove them. */
function judgeLeftovers(alias, buckets, { source }) {
    if (buckets.length === 0)
        return [];
    const shown = buckets.slice(0, namesShown).map(judgement/* quote */.hD).join(', ');
    const more = buckets.length > namesShown ? ` and ${buckets.length - namesShown} more` : '';
    const message = `${(0,judgement/* quote */.hD)(alias)} has replication rules or targets of its own on ${shown}${more}: beside site replication these buckets are never in step.`;
    const mend = 'Take the site out of the group, remove them, and let it join again empty.';
    return [(0,judgement/* error */.z3)('coverage/leftover', source, message, mend)];
}

;// CONCATENATED MODULE: ./build/src/replication/check/counter.js



/**
 * What the server counted for each target of a bucket since it started, by ARN. Context for a reader of the
 * report, never part of a verdict: the counts only grow, and say nothing of what is behind now. Where they
 * can't be had there are none.
 * @throws {ServiceError} only when the run is cancelled
 */
async function readCounters(reader, bucket) {
    try {
        const reply = await (0,read_optional/* readOptional */.T)(reader, routes/* routes */.J.getReplicationMetrics, { bucket });
        return reply === undefined ? new Map() : parseCounters(reply.body.toString('utf8'));
    }
    catch (error) {
        if (!(error instanceof src_errors/* ServiceError */._7) || error.reason === 'cancelled')
            throw error;
        return new Map();
    }
}
/** Empty for what is no such answer. */
function parseCounters(text) {
    const answer = readFields(parseJson(text));
    const stats = readFields(readFields(answer.get('currStats')).get('Stats'));
    const nodes = listOf(readFields(answer.get('queueStats')).get('nodes')).map(readFields);
    const counters = [...stats].map(([arn, value]) => {
        const fields = readFields(value);
        const rates = nodes.map((node) => readRate(readFields(node.get('tgtTransferStats')).get(arn)));
        return [
            arn,
            {
                sinceSeconds: number(answer, 'uptime'),
                sentObjects: number(fields, 'replicationCount'),
                sentBytes: number(fields, 'completedReplicationSize'),
                bytesPerSecond: Math.round(rates.reduce((sum, rate) => sum + rate, 0)),
            },
        ];
    });
    return new Map(counters);
}
/** Of objects above 128 MiB and of the others, which the server counts apart. */
function readRate(stats) {
    const fields = readFields(stats);
    const rates = ['Large', 'Small'].map((size) => number(readFields(fields.get(size)), 'currRate'));
    return rates.reduce((sum, rate) => sum + rate, 0);
}
function readFields(value) {
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function number(fields, name) {
    const value = fields.get(name);
    return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
/** The histograms of latency are most of the answer and of no use here. */
function parseJson(text) {
    try {
        return JSON.parse(text, (key, value) => (key === 'replicationLatency' ? undefined : value));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/replication/check-rules.js
/** Every declared rule judged by what is at its ends: read once for each source bucket, within bounds. */













/** Buckets walked at one time: the work is the server's, and it has others to serve. */
const check_rules_concurrency = 6;
/** One report for each flow, in their order. @throws {ServiceError} only when the run is cancelled */
async function checkRules(check) {
    const arrows = [...check.declared, ...listArrows(check.sites)];
    const sources = [...(0,group_by/* groupBy */.$)(check.flows, ({ from }) => (0,replication_flow/* nameEnd */.bC)(from)).values()];
    const reports = await (0,p_map/* default */.Ay)(sources, (flows) => check_rules_checkSource(flows, check, arrows), { concurrency: check_rules_concurrency });
    const byFlow = new Map(reports.flat());
    return check.flows.flatMap((flow) => byFlow.get(flow) ?? []);
}
async function check_rules_checkSource(flows, check, arrows) {
    const [first] = flows;
    const from = first?.from ?? { alias: '', bucket: '' };
    const reader = check.readers.get(from.alias);
    const site = check.sites.get(from.alias);
    const bucket = site?.buckets.get(from.bucket);
    const walk = await check_rules_walkBucket({ reader, site, bucket }, check);
    const counters = reader && bucket ? await readCounters(reader, bucket.name) : new Map();
    const source = { reader, site, bucket, walk, counters };
    return Promise.all(flows.map(async (flow) => [flow, await checkFlow(flow, source, check, arrows)]));
}
async function check_rules_walkBucket({ reader, site, bucket }, { limits, onProgress }) {
    if (!reader || !site)
        return { unread: 'The source could not be read.' };
    if (!bucket)
        return { unread: 'There is no source bucket.' };
    if (limits.now() >= limits.deadline)
        return { unread: 'The time limit came before its turn.' };
    const { clockAheadSeconds } = site;
    try {
        const tell = (behind) => onProgress(`${site.alias}/${bucket.name}`, behind);
        return { backlogs: await readBacklog(reader, bucket, { ...limits, clockAheadSeconds }, tell) };
    }
    catch (error) {
        if (!(error instanceof src_errors/* ServiceError */._7) || error.reason === 'cancelled')
            throw error;
        return { unread: error.message };
    }
}
async function checkFlow(flow, { reader, site, bucket, walk, counters }, { declared, sites, readers, thresholds, limits }, arrows) {
    const rule = findRule(bucket, flow);
    const backlog = rule && 'backlogs' in walk ? walk.backlogs.get(rule) : undefined;
    const serverNow = limits.now() + (site?.clockAheadSeconds ?? 0) * 1000;
    // A site or bucket that was not there a moment ago is not asked again: that is told already.
    const isThere = sites.get(flow.to.alias)?.buckets.has(flow.to.bucket) === true;
    const target = isThere ? readers.get(flow.to.alias) : undefined;
    const moment = { behind: backlog?.examples ?? [], serverNow };
    const evidence = reader && bucket && rule ? await gatherEvidence(reader, bucket, rule, target, moment) : undefined;
    const known = bucket && rule && findTarget(bucket, rule);
    const counted = counters.get(known?.arn ?? '');
    const report = judgeRule({
        flow,
        link: known ? describeLink(known.link, serverNow) : { state: 'unknown', latencyMs: 0 },
        backlog,
        ...('unread' in walk && { unread: walk.unread }),
        targetRead: known !== undefined && sites.has(flow.to.alias),
        coverage: checkCoverage({ flow, sites, arrows, declared, evidence, backlog }),
        thresholds: resolveThresholds(flow.rule, thresholds),
    });
    return { ...report, ...(counted && { counters: counted }) };
}

;// CONCATENATED MODULE: ./build/src/replication/judge-proof.js
/** What proofs say of a rule, beside its coverage and backlog. */

/** The report with what was proved added, never a better level than before. Pure. */
function addProofs(report, way, proof, renewal) {
    const { canary, inventory } = proof;
    const { retry, resync } = renewal;
    const told = [
        ...(canary ? judgeCanary(canary) : []),
        ...(inventory ? judgeInventory(inventory, way) : []),
        ...(retry ? judgeRetry(retry) : []),
        ...(resync ? judgeResync(resync) : []),
        ...[proof.failure, renewal.failure].flatMap((failure) => (failure ? [unproved(failure)] : [])),
    ];
    const { source } = report;
    const findings = told.map((finding) => (source ? { ...finding, source } : finding));
    return {
        ...report,
        ...(canary && { canary }),
        ...(inventory && { inventory }),
        ...(retry && { retry }),
        ...(resync && { resync }),
        level: (0,src_level/* worstLevel */.cY)([report.level, ...findings.map(src_level/* levelOf */.In)]),
        findings: [...report.findings, ...findings],
    };
}
function judgeCanary({ outcome, message = '', removed }) {
    const found = {
        arrived: [],
        late: [lateCanary],
        damaged: [damagedCanary],
        'not-sent': [unproved(message)],
        // Nothing is wrong, and nothing will change it: an inventory is what such a bucket is proved by.
        'not-possible': [],
    };
    const findings = found[outcome];
    if (removed)
        return findings;
    const left = `A canary may still be there: ${message || 'its removal could not be seen'}.`;
    return [...findings, { rule: 'proof/canary-left', severity: 'warning', message: left, mend: leftMend }];
}
const leftMend = 'Remove what is older than an hour under ".minio-actions-canary/"; the next canary does so too.';
const lateCanary = {
    rule: 'proof/canary-late',
    severity: 'error',
    message: 'An object written now did not arrive in the given time.',
    mend: 'See what the link and the backlog say; without lag, compare the rules with the declaration.',
};
const damagedCanary = {
    rule: 'proof/canary-damaged',
    severity: 'error',
    message: 'An object written now arrived with other content.',
    mend: 'Stop trusting that target; compare both sides in full and look at its drives and proxies.',
};
function judgeInventory({ extent, missing, different, extra }, { deletes }) {
    const findings = [];
    if (missing > 0) {
        const message = `${missing} versions that the rule covers are not at the target.`;
        findings.push({ rule: 'proof/missing', severity: 'error', message, mend: 'Resync the rule.' });
    }
    if (different > 0) {
        const message = `${different} versions have other content at the target.`;
        const mend = 'Find out who writes there, then copy these by hand.';
        findings.push({ rule: 'proof/different', severity: 'error', message, mend });
    }
    if (deletes && extra > 0) {
        const message = `${extra} versions are at the target only, though removals are sent.`;
        const mend = 'Remove them there, or find out who wrote them.';
        findings.push({ rule: 'proof/extra', severity: 'warning', message, mend });
    }
    if (extent === 'cut')
        findings.push(unproved('The time limit came before all versions were compared.'));
    return findings;
}
function judgeRetry({ complete, retried, survivors }) {
    const findings = retried > 0 ? [formerTags] : [];
    if (survivors.length === 0 && complete)
        return findings;
    const message = complete
        ? `${survivors.length} failed versions were asked for again and still did not arrive.`
        : 'More versions had failed than were asked for again.';
    const mend = 'Look at the target, and retry again.';
    return [...findings, { rule: 'proof/survivors', severity: 'warning', message, mend }];
}
function judgeResync({ outcome, message = '' }) {
    const findings = outcome === 'not-started' ? [] : [formerTags];
    if (outcome === 'completed')
        return findings;
    const text = `The resync is ${outcome.replace('-', ' ')}. ${message}`.trim();
    const mend = 'Check again later.';
    return [...findings, { rule: 'proof/resync', severity: 'warning', message: text, mend }];
}
/** The server ends each sending by writing down the tags that the version had when it was queued. */
const formerTags = {
    rule: 'proof/former-tags',
    severity: 'note',
    message: 'Tags that were changed while versions were sent again: this server may have put the former ones back, at the source too.',
    mend: 'Set tags again that were changed meanwhile; while it goes on, change none.',
};
/** Named so that its level is unknown. */
function unproved(message) {
    const mend = 'Mend the cause, or give the check more time.';
    return { rule: 'unread/proof', severity: 'warning', message, mend };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/replication/proof/canary-removal.js
/** Takes canaries away again, wherever they came to. */






const settleMs = 15_000;
const pauseMs = 500;
const quietLooks = 2;
const leftoverAgeMs = 60 * 60 * 1000;
const maxLeftovers = 100;
const canary_removal_concurrency = 8;
/**
 * Removes that version at every end, the source's first so that nothing new is sent, and then whatever else
 * is there under the key, until two looks in a row find nothing. Also works, blindly, in a cancelled run,
 * where reading ends at once while writes still go. Never throws a ServiceError.
 * @returns what may be left and why, ready to show; undefined when every end is known to be clean
 */
async function removeCanary(ends, key, versionId) {
    const removeAll = async () => {
        if (versionId !== undefined)
            for (const end of ends)
                await tryRemove(end, { key, versionId });
    };
    await removeAll();
    const remainders = await Promise.all(ends.map((end) => watchUntilClean(end, key)));
    const left = remainders.find((remainder) => remainder !== undefined);
    if (left === undefined)
        return undefined;
    // Nobody looked to the end: what was on its way has come after this pause.
    await (0,promises_.setTimeout)(pauseMs);
    await removeAll();
    return left.message;
}
/** Removes canaries that an earlier run could not: at most 100 of those older than an hour. */
async function removeLeftovers(end, prefix) {
    const old = [];
    for await (const version of listVersions(end.writer, end.bucket, { prefix: `${prefix}${canaryFolder}` })) {
        if (Date.now() - version.modified > leftoverAgeMs)
            old.push(version);
        if (old.length >= maxLeftovers)
            break;
    }
    await (0,p_map/* default */.Ay)(old, (version) => tryRemove(end, version), { concurrency: canary_removal_concurrency });
}
async function watchUntilClean(end, key) {
    const until = Date.now() + settleMs;
    for (let quiet = 0;;) {
        const left = await cleanKey(end, key);
        quiet = left === undefined ? quiet + 1 : 0;
        if (quiet === quietLooks)
            return undefined;
        if (left !== undefined && (left.final || Date.now() > until))
            return left;
        await (0,promises_.setTimeout)(pauseMs);
    }
}
/** @returns undefined when nothing was there */
async function cleanKey(end, key) {
    const name = `${end.writer.alias}/${end.bucket}`;
    try {
        const found = [];
        for await (const version of listKeyVersions(end.writer, end.bucket, key))
            found.push(version);
        for (const version of found)
            await remove(end, version);
        if (found.length === 0)
            return undefined;
        return { message: `The canary ${key} keeps coming back in ${name}.`, final: false };
    }
    catch (error) {
        if (!(error instanceof src_errors/* ServiceError */._7))
            throw error;
        // What may pass was tried several times already.
        const final = error.reason !== 'server-error';
        return { message: `The canary ${key} may be left in ${name}. ${error.message}`, final };
    }
}
/** For when somebody looks afterwards whether it helped, or the next run tries again. */
async function tryRemove(end, version) {
    try {
        await remove(end, version);
    }
    catch (error) {
        if (!(error instanceof src_errors/* ServiceError */._7))
            throw error;
    }
}
/** What is not there counts as removed, and leaves no delete marker. */
async function remove({ writer, bucket }, { key, versionId }) {
    await writer.write(routes/* routes */.J.deleteVersion, { bucket, key, query: { versionId } });
}

;// CONCATENATED MODULE: ./build/src/replication/proof/canary.js
/** The recovery point as measured: a real object is sent, and its arrivals are timed. */










const contentBytes = 256;
const firstPollMs = 100;
const maxPollMs = 1_000;
/**
 * Writes one small object and waits until each target has it, by version id, ETag and size. Seconds count
 * from before the write. It is removed from all ends whatever happens, also when the run is cancelled.
 * Nothing is sent where it could not be removed again: into a bucket whose default retention would keep it.
 * (That of a target does not matter: this server gives replicas the source's retention, or none.)
 * @returns one for each target, in their order
 * @throws {ServiceError} only when cancelled
 */
async function sendCanary(options) {
    const { source, targets, prefix } = options;
    let retained = false;
    const unasked = await canary_explain(async () => {
        retained = await hasRetention(source);
    });
    if (retained)
        return targets.map(() => neverSent(source));
    if (unasked !== undefined)
        return targets.map(() => notSent(unasked));
    const [obstacle, ...hidden] = await Promise.all([
        canary_explain(() => prepareSource(source, prefix)),
        ...targets.map((target) => canary_explain(() => removeLeftovers(target, prefix))),
    ]);
    const blocked = hidden.map((problem) => obstacle ?? problem);
    if (blocked.every((problem) => problem !== undefined))
        return blocked.map((message) => notSent(message));
    return sendAndRemove(options, blocked);
}
async function sendAndRemove(options, blocked) {
    const { source, targets, prefix } = options;
    const key = nameCanary(prefix);
    let versionId;
    let arrivals = [];
    let left;
    const work = async () => {
        const at = Date.now();
        const reply = await writeObject(options, key);
        versionId = reply.headers['x-amz-version-id'];
        const version = versionId && (await findVersion(source.writer, source.bucket, { key, versionId }));
        if (!version)
            return `The bucket ${source.bucket} of ${source.writer.alias} is not versioned.`;
        const watch = (target, index) => blocked[index] === undefined ? watchArrival(options, target, { version, at }) : notSent(blocked[index]);
        arrivals = await Promise.all(targets.map(watch));
        return undefined;
    };
    try {
        const problem = await canary_explain(work);
        if (problem !== undefined)
            arrivals = targets.map(() => notSent(problem));
    }
    finally {
        left = await removeCanary([source, ...targets], key, versionId);
    }
    return arrivals.map((arrival) => conclude(arrival, left));
}
function writeObject({ source, tags }, key) {
    const body = (0,external_node_crypto_.randomBytes)(contentBytes);
    return source.writer.write(routes/* routes */.J.putObject, { bucket: source.bucket, key, tags }, body);
}
async function prepareSource(source, prefix) {
    // The server leaves such a slash out of every name.
    if (prefix.startsWith('/'))
        return `The prefix ${prefix} covers nothing: no name begins with a slash.`;
    await removeLeftovers(source, prefix);
    return undefined;
}
async function hasRetention({ writer, bucket }) {
    const lock = await (0,read_optional/* readOptional */.T)(writer, routes/* routes */.J.getObjectLock, { bucket });
    return lock !== undefined && (0,xml/* child */.jf)((0,xml/* parseXml */.NO)(lock.body.toString('utf8')), 'Rule') !== undefined;
}
function neverSent({ writer, bucket }) {
    const message = `The bucket ${bucket} of ${writer.alias} locks every new object by its default retention, so a canary could not be removed again.`;
    return { outcome: 'not-possible', message, removed: true };
}
async function watchArrival({ timeoutSeconds, signal }, { writer, bucket }, { version, at }) {
    const until = at + timeoutSeconds * 1000;
    const name = `${writer.alias}/${bucket}`;
    for (let wait = firstPollMs;; wait = Math.min(wait * 1.5, maxPollMs)) {
        let copy;
        const problem = await canary_explain(async () => {
            copy = await findVersion(writer, bucket, version);
        });
        const now = Date.now();
        if (copy !== undefined)
            return describeArrival(version, copy, (now - at) / 1000, name);
        if (now >= until) {
            const message = [`Not in ${name} after ${timeoutSeconds} s.`, problem ?? ''].join(' ').trim();
            return { outcome: 'late', message };
        }
        // Reading tells of the abort.
        await (0,promises_.setTimeout)(Math.min(wait, until - now), undefined, signal && { signal }).catch(() => undefined);
    }
}
function describeArrival(sent, copy, seconds, name) {
    if (isSameContent(sent, copy))
        return { outcome: 'arrived', seconds };
    return { outcome: 'damaged', message: `What came to ${name} is not what was sent: ETag or size differ.` };
}
function notSent(message) {
    return { outcome: 'not-sent', ...(message !== undefined && { message }), removed: true };
}
function conclude(arrival, left) {
    const message = [arrival.message, left].filter((part) => part !== undefined).join(' ');
    return { ...arrival, ...(message !== '' && { message }), removed: left === undefined };
}
/** What went wrong, in words: thrown, or what the work found out itself. @throws {ServiceError} when the run was cancelled */
async function canary_explain(work) {
    try {
        const problem = await work();
        return typeof problem === 'string' ? problem : undefined;
    }
    catch (error) {
        if (!(error instanceof src_errors/* ServiceError */._7) || error.reason === 'cancelled')
            throw error;
        return error.message;
    }
}

;// CONCATENATED MODULE: ./build/src/replication/proof/sample-range.js
/** Stretches of a bucket's keys, begun at places that nobody chose. */

const maxKnownKeys = 100;
/**
 * The first stretch begins at the beginning, each other after a name made from the keys seen so far with
 * one character changed. That reaches all parts of a bucket, but not evenly, and rightly so only by chance.
 */
function createSampler(prefix, versionsPerRange, random) {
    const seen = [];
    const known = [];
    const begin = () => (known.length === 0 ? prefix : `${prefix}${vary(known, random)}`);
    return {
        next() {
            const after = skipSeen(seen, begin(), prefix);
            if (after === undefined)
                return undefined;
            const limit = seen
                .map((stretch) => stretch.after)
                .sort(compareKeys)
                .find((key) => compareKeys(key, after) > 0);
            return openRange(after === prefix ? undefined : after, limit, versionsPerRange, (key) => {
                if (known.length < maxKnownKeys)
                    known.push(key.slice(prefix.length));
            });
        },
        done(range) {
            seen.push({ after: range.after ?? prefix, end: range.end() });
        },
    };
}
/** The first place from `start` on, and then from the beginning, that lies in no stretch. */
function skipSeen(seen, start, beginning) {
    return skipFrom(seen, start) ?? skipFrom(seen, beginning);
}
function skipFrom(seen, start) {
    const around = seen.find(({ after, end }) => compareKeys(after, start) <= 0 && (end === undefined || compareKeys(start, end) < 0));
    if (around === undefined)
        return start;
    return around.end === undefined ? undefined : skipFrom(seen, around.end);
}
/** `limit` is where a stretch that was looked at already begins. */
function openRange(after, limit, size, onKey) {
    let end = limit;
    const isBeyond = (key) => end !== undefined && compareKeys(key, end) > 0;
    return {
        ...(after !== undefined && { after }),
        isBeyond,
        end: () => end,
        async *limitSource(versions) {
            let count = 0;
            let last;
            for await (const version of versions) {
                if (count >= size)
                    end = last;
                if (isBeyond(version.key))
                    return undefined;
                if (version.key !== last && (count === 0 || count >= size - 1))
                    onKey(version.key);
                last = version.key;
                count += 1;
                yield version;
            }
            return undefined;
        },
        async *limitTarget(versions) {
            for await (const version of versions) {
                if (isBeyond(version.key))
                    return undefined;
                yield version;
            }
            return undefined;
        },
    };
}
/** One of the keys up to some character, and another character in its place. */
function vary(keys, random) {
    const pick = (from) => from[Math.floor(random() * from.length)];
    const characters = Array.from(pick(keys) ?? '');
    const kept = characters.slice(0, Math.floor(random() * characters.length));
    const printable = String.fromCodePoint(0x21 + Math.floor(random() * 0x5e));
    const changed = random() < 0.5 ? pick(Array.from(pick(keys) ?? '')) : printable;
    return [...kept, changed ?? printable].join('');
}

;// CONCATENATED MODULE: ./build/src/replication/proof/settle.js
/** Judges what a comparison found: whether it is owed, still in flight, or gone meanwhile. */






const batchSize = 100;
const settle_concurrency = 8;
const settle_secondLooks = 200;
const settle_maxExamples = 20;
const defaultGraceSeconds = 60;
/** Takes the pairings of any number of ranges, and keeps no more than a batch of them. */
function openSettlement(sides) {
    const { graceSeconds = defaultGraceSeconds, clockAheadSeconds = 0 } = sides;
    const youngest = Date.now() + (clockAheadSeconds - graceSeconds) * 1000;
    const tally = { missing: 0, different: 0, extra: 0, inFlight: 0 };
    const examples = [];
    let compared = 0;
    let looked = 0;
    let open = [];
    const judge = async (found) => {
        if (!(await settle_isOwed(sides, found)))
            return 'fine';
        if (found.version.modified > youngest)
            return found.kind === 'extra' ? 'fine' : 'in flight';
        if (looked >= settle_secondLooks)
            return found.kind === 'same' ? 'fine' : found.kind;
        looked += 1;
        return settle_lookAgain(sides, found.version);
    };
    const settle = async () => {
        const batch = open;
        open = [];
        const verdicts = await (0,p_map/* default */.Ay)(batch, judge, { concurrency: settle_concurrency });
        for (const [index, verdict] of verdicts.entries()) {
            if (verdict === 'fine')
                continue;
            tally[verdict === 'in flight' ? 'inFlight' : verdict] += 1;
            const version = batch[index]?.version;
            if (version === undefined || verdict === 'in flight' || examples.length >= settle_maxExamples)
                continue;
            examples.push(`${version.key} (version ${version.versionId}): ${verdict}`);
        }
    };
    return {
        take: async (found) => {
            if (found.kind !== 'extra')
                compared += 1;
            if (found.kind === 'same')
                return;
            open.push(found);
            if (open.length >= batchSize)
                await settle();
        },
        settle,
        compared: () => compared,
        counts: () => ({ comparedVersions: compared, ...tally, examples }),
    };
}
async function settle_isOwed({ source, rule }, { kind, version }) {
    if (kind !== 'missing')
        return true;
    if (version.deletion)
        return rule.deleteMarkers;
    if (rule.tags.length === 0)
        return true;
    const { key, versionId } = version;
    const at = { bucket: source.bucket, key, query: { versionId } };
    const reply = await (0,read_optional/* readOptional */.T)(source.reader, routes/* routes */.J.getObjectTags, at);
    const tags = parseTags(reply?.body.toString('utf8'));
    return rule.tags.every((tag) => tags.get(tag.key) === tag.value);
}
function parseTags(document) {
    if (document === undefined)
        return new Map();
    const tags = (0,xml/* children */.Y_)((0,xml/* child */.jf)((0,xml/* parseXml */.NO)(document), 'TagSet'), 'Tag');
    return new Map(tags.map((tag) => [(0,xml/* childText */.ix)(tag, 'Key') ?? '', (0,xml/* childText */.ix)(tag, 'Value') ?? '']));
}
/** The source first: what arrives between the two looks is then seen. */
async function settle_lookAgain({ source, target }, version) {
    const there = await findVersion(source.reader, source.bucket, version);
    const here = await findVersion(target.reader, target.bucket, version);
    if (there === undefined)
        return here === undefined ? 'fine' : 'extra';
    if (here === undefined)
        return 'missing';
    return isSameContent(there, here) ? 'fine' : 'different';
}

;// CONCATENATED MODULE: ./build/src/replication/proof/inventory.js
/** Whether a target holds what its source holds: not what a server says of itself, but what is there. */





/**
 * Compares the versions of two buckets by id, ETag and size, in the order of their names, holding a page of
 * each. Everything at the source that the rule covers must be at the target, also what came to the source as
 * a replica: another site's rule owes that, and the promise is that the target holds all. What is younger
 * than the grace is in flight. What looks wrong is looked at once more (the first 200 of it), since both
 * sides change while they are read. A sample proves that something is wrong, never that nothing is.
 * Canaries are left out, and so is what the server does not list (see `listVersions`).
 * @throws {ServiceError} when a side can't be read
 */
async function compareInventory(options) {
    const settlement = openSettlement(options);
    const compare = (range) => compareRange(options, settlement, range);
    const { extent } = options;
    const whole = extent === 'full' ? await compare() : await compareSample(options, extent, compare);
    await settlement.settle();
    options.onProgress?.(settlement.compared());
    return { extent: whole, ...settlement.counts() };
}
async function compareSample({ rule, random = Math.random }, { ranges, versionsPerRange }, compare) {
    const sampler = createSampler(rule.prefix, versionsPerRange, random);
    for (let count = 0; count < ranges; count += 1) {
        const range = sampler.next();
        if (range === undefined)
            return 'full';
        if ((await compare(range)) === 'cut')
            return 'cut';
        sampler.done(range);
    }
    return sampler.next() === undefined ? 'full' : 'sample';
}
async function compareRange({ source, target, rule, deadline = Number.POSITIVE_INFINITY, pairing = {}, onProgress }, settlement, range) {
    const listing = { prefix: rule.prefix, ...(range?.after !== undefined && { after: range.after }) };
    const from = listVersions(source.reader, source.bucket, listing);
    const to = listVersions(target.reader, target.bucket, listing);
    const [there, here] = range === undefined ? [from, to] : [range.limitSource(from), range.limitTarget(to)];
    for await (const found of pairVersions(there, here, pairing)) {
        if (Date.now() > deadline)
            return 'cut';
        if (isCanaryKey(found.version.key) || range?.isBeyond(found.version.key))
            continue;
        await settlement.take(found);
        if (found.kind !== 'extra' && settlement.compared() % 1000 === 0)
            onProgress?.(settlement.compared());
    }
    return 'full';
}

;// CONCATENATED MODULE: ./build/src/replication/way.js
/** One direction in which versions go, as proofs need it: of a rule, or of a bucket of two replicated sites. */



/** The way of a declared rule, with what is there of it. */
function wayOf(flow, sites) {
    const { from, to, rule: declared } = flow;
    const site = sites.get(from.alias);
    const bucket = site?.buckets.get(from.bucket);
    const rule = findRule(bucket, flow);
    const target = bucket && rule && findTarget(bucket, rule);
    return {
        from,
        to,
        prefix: declared.prefix ?? '',
        tags: declared.tags ?? [],
        deleteMarkers: rule?.deleteMarkers ?? false,
        deletes: rule?.deletes ?? false,
        ...(target && { arn: target.arn }),
        clockAheadSeconds: site?.clockAheadSeconds ?? 0,
    };
}
/** Every bucket of every site that replicates everything, towards each other site of its group that is known. */
function listGroupWays(sites) {
    const all = [...sites.values()];
    return all.flatMap((from) => {
        const members = new Set(from.group?.deploymentIds.values());
        const others = all.filter(({ alias, capabilities: { deploymentId = '' } }) => alias !== from.alias && members.has(deploymentId));
        return others.flatMap((to) => [...from.buckets.keys()].map((bucket) => wayOfSites(from, to, bucket)));
    });
}
function wayOfSites({ alias, clockAheadSeconds }, to, bucket) {
    return {
        from: { alias, bucket },
        to: { alias: to.alias, bucket },
        prefix: '',
        tags: [],
        deleteMarkers: true,
        deletes: true,
        clockAheadSeconds,
    };
}
/** Whether what goes one way goes the other too. */
function covers(way, other) {
    return (0,replication_flow/* isSameEnd */._g)(way.from, other.from) && (0,replication_flow/* isAsWide */.sU)(way, other);
}

;// CONCATENATED MODULE: ./build/src/replication/prove.js
/** What only the data itself can tell: a canary's seconds, and both sides compared. */






/** Buckets at one time; a canary is small, and listing is the server's work. */
const prove_concurrency = 4;
/** @throws {ServiceError} only when the run is cancelled */
async function proveWays(ways, options) {
    const canaries = await sendCanaries(ways, options);
    const proofs = await (0,p_map/* default */.Ay)(ways, async (way) => [
        way,
        { ...canaries.get(way), ...(await compareWay(way, options)) },
    ], { concurrency: prove_concurrency });
    return new Map(proofs);
}
/** One for all ways that begin at one bucket with one filter. */
async function sendCanaries(ways, options) {
    if (options.canarySeconds === undefined)
        return new Map();
    const alike = (0,group_by/* groupBy */.$)(ways.filter(options.isSent), ({ from, prefix, tags }) => JSON.stringify([from.alias, from.bucket, prefix, tags.map(({ key, value }) => [key, value]).sort()]));
    const sent = await (0,p_map/* default */.Ay)([...alike.values()], (own) => sendOne(own, ways, options), { concurrency: prove_concurrency });
    return new Map(sent.flat());
}
async function sendOne(own, all, { writers, canarySeconds = 0, deadline, signal, onProgress }) {
    const [first] = own;
    const left = (deadline - Date.now()) / 1000;
    if (left <= 0)
        return own.map((way) => [way, prove_notSent('The time limit came before its turn.')]);
    const source = first && writers.get(first.from.alias);
    if (!first || !source)
        return own.map((way) => [way, unreachable(way.from.alias)]);
    // Wherever a copy comes to, it must be taken away again.
    const reached = all.filter((way) => covers(way, first));
    const open = reached.flatMap((way) => {
        const writer = writers.get(way.to.alias);
        return writer ? [{ way, target: { writer, bucket: way.to.bucket } }] : [];
    });
    const canaries = await sendCanary({
        source: { writer: source, bucket: first.from.bucket },
        targets: open.map(({ target }) => target),
        prefix: first.prefix,
        tags: first.tags,
        timeoutSeconds: Math.min(canarySeconds, left),
        signal,
    });
    onProgress(`canary from ${first.from.alias}/${first.from.bucket} is back`);
    const byWay = new Map(open.map(({ way }, index) => [way, canaries[index]]));
    return own.map((way) => {
        const canary = byWay.get(way);
        if (!canary)
            return [way, unreachable(way.to.alias)];
        return [way, { canary: left < canarySeconds ? withoutTime(canary) : canary }];
    });
}
/** Late is what took as long as it may. */
function withoutTime(canary) {
    if (canary.outcome !== 'late')
        return canary;
    return { ...canary, outcome: 'not-sent', message: 'The time limit came before it could arrive.' };
}
function unreachable(alias) {
    return prove_notSent(`${alias} could not be reached.`);
}
function prove_notSent(message) {
    return { canary: { outcome: 'not-sent', message, removed: true } };
}
async function compareWay(way, { readers, inventory, deadline, onProgress }) {
    const source = readers.get(way.from.alias);
    const target = readers.get(way.to.alias);
    if (inventory === undefined)
        return {};
    if (!source || !target)
        return { failure: 'Both sides could not be compared: one was not reached.' };
    const name = `${way.from.alias}/${way.from.bucket} and ${way.to.alias}/${way.to.bucket}`;
    try {
        const compared = await compareInventory({
            source: { reader: source, bucket: way.from.bucket },
            target: { reader: target, bucket: way.to.bucket },
            rule: way,
            extent: inventory,
            deadline,
            clockAheadSeconds: way.clockAheadSeconds,
            onProgress: (versions) => onProgress(`compared ${versions} versions of ${name}`),
        });
        return { inventory: compared };
    }
    catch (error) {
        if (!(error instanceof src_errors/* ServiceError */._7) || error.reason === 'cancelled')
            throw error;
        return { failure: `Both sides could not be compared: ${error.message}` };
    }
}

// EXTERNAL MODULE: ./build/src/resources/read-answer.js
var read_answer = __webpack_require__(4802);
;// CONCATENATED MODULE: ./build/src/replication/proof/resync.js
/** Sends what is in a bucket to a target once more, from the beginning, and follows how it goes. */





const pollMs = 1_000;
const resync_none = { sentVersions: 0, sentBytes: 0, failedVersions: 0, failedBytes: 0 };
/**
 * Starts a resync and follows it. One at a time is the caller's business: two buckets that are resynced
 * towards each other at once have lost delete markers. One that is under way already is left alone, since
 * starting another would give its versions a wrong mark.
 * @throws {ServiceError} when the server can't be asked, and for any refusal but a missing option of the rule
 */
async function resyncTarget(options) {
    const { writer, bucket, waitSeconds, signal, onProgress } = options;
    const before = await resync_readStatus(options);
    if (before && isUnderWay(before)) {
        return notStarted(`A resync of ${writer.alias}/${bucket} to this target is under way already.`);
    }
    const id = (0,external_node_crypto_.randomUUID)();
    const refusal = await start(options, id);
    if (refusal !== undefined)
        return notStarted(refusal);
    const until = Date.now() + waitSeconds * 1000;
    for (;;) {
        const status = await resync_readStatus(options);
        // Until the first of its own the server tells of the one before.
        const own = status?.id === id ? status : undefined;
        const resync = { outcome: resync_judge(own), ...(own?.counts ?? resync_none) };
        onProgress?.(resync);
        if (resync.outcome !== 'running')
            return resync;
        if (Date.now() >= until) {
            return { ...resync, message: `Not done after ${waitSeconds} s; it goes on at the server.` };
        }
        await (0,promises_.setTimeout)(pollMs, undefined, signal && { signal }).catch(() => undefined);
    }
}
async function start({ writer, bucket, arn }, id) {
    try {
        await writer.write(routes/* routes */.J.startResync, { bucket, query: { arn, 'reset-id': id } });
        return undefined;
    }
    catch (error) {
        const isOff = error instanceof src_errors/* ServiceError */._7 && error.failure.code === 'XMinioReplicationNoExistingObjects';
        if (!isOff)
            throw error;
        return `No rule of ${writer.alias}/${bucket} to this target sends existing objects. Set "existingObjects": true for it and apply that first.`;
    }
}
async function resync_readStatus({ writer, bucket, arn }) {
    const parsed = await (0,read_answer/* readAnswer */.J)(writer, routes/* routes */.J.getResync, { bucket, query: { arn } });
    const targets = resync_toFields(parsed).get('target');
    const fields = Array.isArray(targets) ? resync_toFields(targets[0]) : undefined;
    if (fields === undefined)
        return undefined;
    const count = (name) => {
        const value = fields.get(name);
        return typeof value === 'number' ? value : 0;
    };
    return {
        id: String(fields.get('resetid') ?? ''),
        state: String(fields.get('resyncStatus') ?? ''),
        counts: {
            sentVersions: count('replicationCount'),
            sentBytes: count('completedReplicationSize'),
            failedVersions: count('failedReplicationCount'),
            failedBytes: count('failedReplicationSize'),
        },
    };
}
function resync_judge(status) {
    if (status?.state === 'Failed')
        return 'failed';
    if (status?.state === 'Canceled')
        return 'cancelled';
    if (status?.state !== 'Completed')
        return 'running';
    return status.counts.failedVersions > 0 ? 'failed' : 'completed';
}
function isUnderWay({ state }) {
    return state === 'Ongoing' || state === 'Pending';
}
function notStarted(message) {
    return { outcome: 'not-started', ...resync_none, message };
}
function resync_toFields(value) {
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

;// CONCATENATED MODULE: ./build/src/replication/proof/retry.js
/** Asks the server to send once more what failed, and looks whether that helped. */






/** A target that was away is taken for away until the server looks again, some seconds after it is back. */
const againMs = 5_000;
/** What a look needs before the deadline. */
const lastLookMs = 2_000;
const retry_concurrency = 8;
/**
 * Asks for every failed version, and for no other, which makes the server send it again; while they wait the
 * failed ones are asked again every 5 s. A version that failed for several targets is sent to all of them.
 * `recovered` are those that the backlog no longer calls failed. What the deadline cuts is never called
 * complete, nor recovered.
 * @throws {ServiceError} when the backlog can't be read, or a version may not be asked for
 */
async function retryFailed(options) {
    const { maxVersions, waitSeconds, deadline = Number.POSITIVE_INFINITY, signal, onProgress } = options;
    const end = AbortSignal.timeout(timerUntil(deadline));
    const first = await readFailed(options, end);
    let complete = first.size <= maxVersions && !end.aborted;
    let left = new Map([...first].slice(0, maxVersions));
    const asked = new Set(left.keys());
    const until = Math.min(deadline - lastLookMs, Date.now() + waitSeconds * 1000);
    while (left.size > 0) {
        complete = (await askAgain(options, [...left.values()], end)) && complete;
        const pause = Math.min(againMs, until - Date.now());
        // Reading tells of the abort.
        if (pause > 0)
            await (0,promises_.setTimeout)(pause, undefined, signal && { signal }).catch(() => undefined);
        const still = await readFailed(options, end, asked);
        // A walk that was cut tells of some only.
        if (end.aborted)
            break;
        left = still;
        onProgress?.(left.size, asked.size);
        if (Date.now() >= until)
            break;
    }
    const survivors = [...left.values()].map((version) => retry_describe(options, version));
    return { complete, retried: asked.size, recovered: asked.size - left.size, survivors };
}
/** At most one more than the limit; with `among` only these. */
async function readFailed(options, end, among) {
    const failed = new Map();
    for await (const version of listFailed(options.reader, { ...options, end })) {
        const name = nameVersion(version);
        if (among?.has(name) !== false)
            failed.set(name, version);
        if (failed.size > options.maxVersions || failed.size === among?.size)
            break;
    }
    return failed;
}
/** Whether it came to all of them before the end. */
async function askAgain({ writer, bucket, signal }, versions, end) {
    let asked = 0;
    const ask = async ({ key, versionId }) => {
        if (signal?.aborted || end.aborted)
            return;
        asked += 1;
        try {
            await writer.write(routes/* routes */.J.retryVersion, { bucket, key, query: { versionId } });
        }
        catch (error) {
            if (!isAnswered(error))
                throw error;
        }
    };
    await (0,p_map/* default */.Ay)(versions, ask, { concurrency: retry_concurrency });
    return asked === versions.length;
}
/** To a delete marker or a removed version the answer is an error, after it was queued. */
function isAnswered(error) {
    return error instanceof src_errors/* ServiceError */._7 && (error.failure.status === 405 || error.failure.status === 404);
}
function retry_describe({ clockAheadSeconds = 0 }, version) {
    const { key, versionId, deletion, writtenAt } = version;
    const ageSeconds = Math.max(0, Math.round((Date.now() - writtenAt) / 1000 + clockAheadSeconds));
    return { key, versionId, state: 'failed', deletion, ageSeconds };
}

;// CONCATENATED MODULE: ./build/src/replication/renew.js
/** Sends again what has not arrived, before the check looks: failed versions one by one, or everything. */



/**
 * One way after another: two buckets that are resynced towards each other at the same time have lost delete
 * markers. What the deadline leaves no time for is said to be undone.
 * @throws {ServiceError} only when the run is cancelled
 */
async function renewWays(ways, options) {
    const renewals = new Map();
    for (const way of ways)
        renewals.set(way, await renew(way, options));
    return renewals;
}
async function renew(way, given) {
    const left = (given.deadline - Date.now()) / 1000;
    if (left <= 0)
        return { failure: 'The time limit came before it could be sent again.' };
    const options = { ...given, waitSeconds: Math.min(given.waitSeconds, Math.ceil(left)) };
    const reader = options.readers.get(way.from.alias);
    const writer = options.writers.get(way.from.alias);
    if (!reader || !writer)
        return { failure: `${way.from.alias} could not be reached.` };
    try {
        const resync = options.resync ? await resyncWay(way, writer, options) : undefined;
        const retry = options.retry ? await retryWay(way, reader, writer, options) : undefined;
        return { ...(resync && { resync }), ...(retry && { retry }) };
    }
    catch (error) {
        if (!(error instanceof src_errors/* ServiceError */._7) || error.reason === 'cancelled')
            throw error;
        return { failure: error.message };
    }
}
async function resyncWay(way, writer, options) {
    const { waitSeconds, signal, onProgress } = options;
    if (way.arn === undefined)
        return undefined;
    const name = nameWay(way);
    return resyncTarget({
        writer,
        bucket: way.from.bucket,
        arn: way.arn,
        waitSeconds,
        signal,
        onProgress: ({ sentVersions }) => onProgress(`resync ${name}: ${sentVersions} versions sent`),
    });
}
function retryWay(way, reader, writer, options) {
    const { waitSeconds, maxVersions, deadline, signal, onProgress } = options;
    const name = nameWay(way);
    return retryFailed({
        reader,
        writer,
        bucket: way.from.bucket,
        ...(way.arn !== undefined && { arn: way.arn }),
        ...(way.prefix !== '' && { prefix: way.prefix }),
        clockAheadSeconds: way.clockAheadSeconds,
        waitSeconds,
        maxVersions,
        deadline,
        signal,
        onProgress: (left, retried) => onProgress(`retry ${name}: ${retried - left} of ${retried} have arrived`),
    });
}
function nameWay({ from, to }) {
    return `${from.alias}/${from.bucket} → ${to.alias}/${to.bucket}`;
}

;// CONCATENATED MODULE: ./build/src/replication/check-all.js
/** A whole check: what is to be sent again, then the look at everything, then what only the data can tell. */









/** @throws {ServiceError} only when the run is cancelled */
async function checkAll(request) {
    const { alias, sites, limits } = request;
    const begins = ({ from }) => alias === 'all' || from.alias === alias;
    const isAsked = (way) => begins(way) || way.to.alias === alias;
    const declared = (0,replication_flow/* presentFlows */.R_)((0,replication_flow/* listFlows */.ip)(request.desired, request.desired.replicationFile));
    const flows = declared.filter(isAsked);
    const ruleWays = flows.map((flow) => wayOf(flow, sites));
    const ways = [...ruleWays, ...listGroupWays(sites).filter(isAsked)];
    const renewals = await check_all_renew(ways.filter(begins), request);
    const groups = await judgeGroups(request);
    const rules = [...(await judgeRules(flows, declared, request)), ...groups.rules.filter(isAsked)];
    const { deadline } = limits;
    const proofs = await proveWays(ways, { ...request, ...request.prove, deadline, isSent: begins });
    const byName = new Map(ways.map((way) => [nameOf(way), way]));
    const proved = rules.map((report, index) => {
        const way = ruleWays[index] ?? byName.get(nameOf(report));
        return way ? addProofs(report, way, proofs.get(way) ?? {}, renewals.get(way) ?? {}) : report;
    });
    const judged = [...sites].filter(([name]) => alias === 'all' || name === alias);
    const undeclared = listUndeclared(declared, new Map(judged));
    return judgeReport(proved, [...request.findings, ...groups.findings, ...undeclared]);
}
function nameOf({ from, to }) {
    return JSON.stringify([from.alias, from.bucket, to.alias, to.bucket]);
}
async function check_all_renew(ways, request) {
    const { retry, resync } = request.renew;
    if (!retry && !resync)
        return new Map();
    const { maxVersions, deadline } = request.limits;
    // The look at everything needs its share.
    const until = Date.now() + ((deadline - Date.now()) * 2) / 3;
    return renewWays(ways, { ...request, ...request.renew, maxVersions, deadline: until });
}
function judgeRules(flows, declared, request) {
    const { onProgress } = request;
    const tell = (bucket, behind) => onProgress(`${bucket}: ${behind} versions behind so far`);
    return checkRules({ ...request, flows, declared, onProgress: tell });
}
function judgeGroups(request) {
    const { desired, limits, onProgress } = request;
    const tell = (walked, all) => onProgress(`${walked} of ${all} replicated buckets walked`);
    return checkGroups({
        ...request,
        replication: desired.replication,
        file: desired.replicationFile,
        limits: { ...limits, onProgress: tell },
    });
}

// EXTERNAL MODULE: ./build/src/replication/partner.js
var partner = __webpack_require__(2550);
// EXTERNAL MODULE: ./build/src/action/heartbeat.js
var heartbeat = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/src/action/keep-issue.js
var keep_issue = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/src/action/output-file.js
var output_file = __webpack_require__(9438);
// EXTERNAL MODULE: ./build/src/action/server-session.js + 1 modules
var server_session = __webpack_require__(2480);
;// CONCATENATED MODULE: ./build/src/replication/unread-site.js

/**
 * What a site that can't be asked has and others have not, nobody can say: that is never in order. One that
 * nothing needs, because it leaves or no rule names it, is only mentioned.
 * @throws what is no failure of the site: a bug, or a cancelled run
 */
function unread_site_tellUnread(alias, error, isNeeded) {
    if (!(error instanceof src_errors/* ExpectedError */.Dh) || error.reason === 'cancelled')
        throw error;
    const rule = 'sites/unread';
    const isDenied = error.reason === 'denied';
    if (!isNeeded) {
        const message = `${alias} can't be asked, and no rule that is to stay needs it: ${error.message}`;
        const back = isDenied ? 'Do what it asks for' : 'Bring it back';
        return { rule, severity: 'note', message, mend: `${back}, or remove what still names it.` };
    }
    const back = isDenied ? 'Do what it asks for' : 'Bring it back, or correct its address and keys';
    return {
        rule,
        severity: 'error',
        message: `${alias} can't be asked: ${error.message}`,
        mend: `${back}. What was written only there is not known until then.`,
    };
}

// EXTERNAL MODULE: ./build/src/resources/replication/read.js
var replication_read = __webpack_require__(2520);
;// CONCATENATED MODULE: ./build/src/replication/wake-link.js
/** Servers look at their targets only while something uses them: links of a quiet or restarted one are unknown. */







/** Nobody has an object of this name; asking for it makes a server look whether a target has it. */
const nobodysKey = '.minio-actions-link/none';
const wake_link_pollMs = 1_000;
/** Buckets that are asked for one address in one round, and names in one bucket. */
const bucketsPerRound = 4;
const namesPerBucket = 4;
/**
 * Makes a server look at the targets that it has not looked at yet, and waits until it has. It looks once
 * something is asked for that a rule covers, and then for all targets of that address: some buckets are asked
 * in each round until it has. Reads only. What can't be asked stays unknown, as where all rules have tags.
 * @throws {ServiceError} only when the run is cancelled
 */
async function wakeLinks(reader, { onWait, until, signal }) {
    let asleep = await listAsleep(reader);
    if (asleep.length === 0)
        return;
    onWait();
    /** ARNs that it was asked through, and the addresses that are looked at for that. */
    const tried = new Set();
    const touched = new Set();
    const canWake = ({ arn, target }) => touched.has(target.endpoint) || !tried.has(arn);
    while (asleep.some(canWake) && Date.now() < until) {
        await Promise.all(chooseNext(asleep, tried).map(async (known) => {
            tried.add(known.arn);
            if (await ask(reader, known))
                touched.add(known.target.endpoint);
        }));
        await (0,promises_.setTimeout)(wake_link_pollMs, undefined, { signal }).catch(() => undefined);
        asleep = await listAsleep(reader);
    }
}
/** Those of replicated sites as well. */
async function listAsleep(reader) {
    try {
        const reply = await reader.read(routes/* routes */.J.listRemoteTargets);
        const targets = (0,remote_target_read/* parseRemoteTargets */.i)(reader.alias, reply.body, remote_target_read/* plainView */.y9);
        return targets.filter(({ link }) => link.state === 'unknown');
    }
    catch (error) {
        ignoreRefusal(error);
        return [];
    }
}
function chooseNext(asleep, tried) {
    const untried = asleep.filter(({ arn }) => !tried.has(arn));
    const byAddress = (0,group_by/* groupBy */.$)(untried, ({ target }) => target.endpoint);
    return [...byAddress.values()].flatMap((own) => own.slice(0, bucketsPerRound));
}
/** Whether there was anything to ask for. */
async function ask(reader, { arn, target: { from: bucket } }) {
    const prefixes = await listPrefixes(reader, bucket, arn);
    const asked = prefixes.map((prefix) => reader.read(routes/* routes */.J.askForObject, { bucket, key: `${prefix}${nobodysKey}` }).catch(ignoreRefusal));
    await Promise.all(asked);
    return prefixes.length > 0;
}
/** Of rules that cover an object without tags; that of the whole bucket where the rules can't be read. */
async function listPrefixes(reader, bucket, arn) {
    try {
        const reply = await (0,read_optional/* readOptional */.T)(reader, routes/* routes */.J.getReplication, { bucket });
        const rules = reply ? (replication_read/* replicationDocument */.kX.parse(reply.body.toString('utf8')) ?? []) : [];
        const usable = rules.filter((rule) => rule.arn === arn && isAskable(rule));
        return [...new Set(usable.map(({ prefix }) => prefix))].slice(0, namesPerBucket);
    }
    catch (error) {
        ignoreRefusal(error);
        return [''];
    }
}
/** A name that begins with a slash can't be asked for. */
function isAskable({ enabled, tags, prefix }) {
    return enabled && tags.length === 0 && !prefix.startsWith('/');
}
/** That there is no such object is the answer; any other failure is told by whoever reads the site. */
function ignoreRefusal(error) {
    if (!(error instanceof src_errors/* ServiceError */._7) || error.reason === 'cancelled')
        throw error;
}

// EXTERNAL MODULE: ./build/src/action/event-guard.js
var event_guard = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/src/action/expected-deployment.js
var expected_deployment = __webpack_require__(8795);
// EXTERNAL MODULE: ./build/src/action/read-sites.js
var read_sites = __webpack_require__(2095);
// EXTERNAL MODULE: ./build/src/action/reading.js
var reading = __webpack_require__(896);
;// CONCATENATED MODULE: ./build/src/action/check/check-session.js










/** A site that does not answer is news by itself, so it is not waited for as long as elsewhere. */
const maxTimeoutMs = 15_000;
const attempts = 2;
/** The first look at a target comes within seconds, or never. */
const maxWakeMs = 12_000;
/** Sizes are looked up by listing, which makes a server work. */
const maxSizes = 1_000;
/**
 * Reads every site, for no longer than a third of the time. One that can't be read is a finding, since the
 * others have much to tell of it.
 * @throws {ExpectedError} when something would be written where that is not allowed
 */
async function openCheck(desired, inputs, context) {
    const { timeLimitSeconds, maxVersions } = inputs;
    const times = divideTime(Date.now(), timeLimitSeconds * 1000);
    const { deadline, timeoutMs } = times;
    const reach = { ...inputs, timeoutMs, attempts };
    const session = (0,server_session/* openSession */.fA)(desired, reach, listPurposes(inputs), context);
    try {
        const { sites, findings, unread, failure, silent } = await readReachable(desired, session, times, context);
        assertMeant(inputs, sites);
        assertMayWrite(inputs, session, sites, context);
        // Each request to one that does not answer would take as long again.
        const answering = (all) => all.filter(({ alias }) => !silent.has(alias));
        let last = '';
        return {
            session,
            sites,
            findings,
            unread,
            failure,
            readers: byAlias(answering(session.readers).map((reader) => boundReader(reader, deadline, timeLimit))),
            writers: byAlias(mayWrite(inputs) ? answering(session.openWriters()) : []),
            limits: { maxVersions, maxSizes, deadline, now: Date.now },
            signal: context.signal,
            onProgress: (text) => {
                last = text;
            },
            progress: () => last,
        };
    }
    catch (error) {
        await session.close();
        throw error;
    }
}
function listPurposes({ canary, retryFailed, resync }) {
    return [
        'replication-check',
        ...(canary ? ['send-canary'] : []),
        ...(retryFailed || resync ? ['renew-replicas'] : []),
    ];
}
const timeLimit = 'the `time-limit`';
/** However short the limit, sites have two seconds to be read: a check that can't ask anything is of no use. */
function divideTime(start, limitMs) {
    return {
        wakeUntil: start + Math.min(maxWakeMs, Math.max(1_000, limitMs / 6)),
        readUntil: start + Math.max(2_000, limitMs / 3),
        deadline: start + limitMs,
        timeoutMs: Math.min(maxTimeoutMs, Math.max(2_000, limitMs / 2)),
    };
}
async function readReachable(desired, session, times, context) {
    await wakeAll(session, times, context);
    const readers = session.readers.map((reader) => boundReader(reader, times.readUntil, `a third of ${timeLimit}`));
    const settled = await (0,read_sites/* settleSites */.G)(desired, { ...session, readers }, context);
    const actuals = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failure = actuals.length === 0 ? describeFailure(settled) : undefined;
    (0,reading/* tellUnbound */.ZV)(actuals.map(({ alias }) => alias), (0,reading/* mapDeployments */.t9)(actuals), context.reporter);
    const needed = (0,partner/* listNeeded */.o)(desired);
    const rejected = settled.flatMap((one, index) => {
        const alias = session.connections[index]?.alias ?? '';
        return one.status === 'rejected' ? [{ alias, error: one.reason }] : [];
    });
    const told = rejected.map(({ alias, error }) => ({
        alias,
        finding: unread_site_tellUnread(alias, error, needed.has(alias)),
    }));
    return {
        sites: byAlias(actuals),
        findings: told.map(({ finding }) => finding),
        unread: new Map(told.map(({ alias, finding }) => [alias, finding.message])),
        failure,
        silent: new Set(rejected.filter(({ error }) => isSilence(error)).map(({ alias }) => alias)),
    };
}
/** @throws what is no failure of a site: a bug, or a cancelled run */
function describeFailure(settled) {
    try {
        (0,reading/* collectReadings */.Cy)(settled);
        return undefined;
    }
    catch (error) {
        if (error instanceof src_errors/* ExpectedError */.Dh && error.reason !== 'cancelled')
            return error;
        throw error;
    }
}
function isSilence(error) {
    return error instanceof src_errors/* ExpectedError */.Dh && error.reason === 'unreachable';
}
/** A link that nobody has looked at would leave a whole pair of sites unproved. */
async function wakeAll({ readers }, { wakeUntil: until }, { reporter, signal }) {
    const woken = readers.map((reader) => {
        const onWait = () => reporter.log('info', `${reader.alias} has not looked at all its targets yet: waiting for it`);
        return wakeLinks(boundReader(reader, until, timeLimit), { onWait, until, signal });
    });
    await Promise.all(woken);
}
function mayWrite({ canary, retryFailed, resync }) {
    return canary || retryFailed || resync;
}
/** A site that did not answer is told by the check itself. @throws {RefusedError} */
function assertMeant({ expectedDeployments }, sites) {
    const found = [...sites].map(([alias, { capabilities }]) => ({ alias, id: capabilities.deploymentId }));
    (0,expected_deployment/* assertDeployments */.r1)(expectedDeployments, found);
}
function assertMayWrite(inputs, { connections }, sites, { environment }) {
    if (!mayWrite(inputs))
        return;
    const servers = connections.map(({ alias, url }) => {
        const deploymentId = sites.get(alias)?.capabilities.deploymentId;
        return { url, deploymentId };
    });
    const asked = [
        inputs.canary && '`canary: false`',
        inputs.retryFailed && '`retry-failed: false`',
        inputs.resync && '`resync: false`',
    ].filter((input) => input !== false);
    (0,event_guard/* assertEventMayChange */._X)(environment, inputs.allowEvents, servers, asked.join(' and '));
}
function byAlias(all) {
    return new Map(all.map((one) => [one.alias, one]));
}

// EXTERNAL MODULE: ./build/src/render/report-json.js + 1 modules
var report_json = __webpack_require__(5790);
;// CONCATENATED MODULE: ./build/src/render/check/check-number.js



function sumBacklogs(rules) {
    const backlogs = rules.flatMap(({ backlog }) => backlog ?? []);
    const sum = (read) => backlogs.reduce((total, backlog) => total + read(backlog), 0);
    const ages = backlogs.flatMap(({ oldestSeconds }) => oldestSeconds ?? []);
    const count = (level) => rules.filter((rule) => rule.level === level).length;
    return {
        rules: rules.length,
        levels: {
            ok: count('ok'),
            unknown: count('unknown'),
            warning: count('warning'),
            critical: count('critical'),
        },
        complete: backlogs.length === rules.length && backlogs.every(({ complete }) => complete),
        pendingObjects: sum(({ pendingObjects }) => pendingObjects),
        failedObjects: sum(({ failedObjects }) => failedObjects),
        pendingDeletes: sum(({ pendingDeletes }) => pendingDeletes),
        pendingBytes: sum(({ pendingBytes }) => pendingBytes),
        unsizedObjects: sum(({ unsizedObjects }) => unsizedObjects),
        ...(ages.length > 0 && { oldestSeconds: ages.reduce((oldest, age) => Math.max(oldest, age)) }),
    };
}
/** Worst first; of one level, what failed, is older or is more comes first. */
function sortRules(rules) {
    return [...rules].sort((a, b) => (0,src_level/* rankLevel */.T0)(b.level) - (0,src_level/* rankLevel */.T0)(a.level) ||
        (b.backlog?.failedObjects ?? 0) - (a.backlog?.failedObjects ?? 0) ||
        (b.backlog?.oldestSeconds ?? 0) - (a.backlog?.oldestSeconds ?? 0) ||
        (b.backlog?.pendingObjects ?? 0) - (a.backlog?.pendingObjects ?? 0));
}
/** Those about sites and those of every rule, worst first, each once; a note of many rules, once for all of them. */
function listCheckFindings({ findings, rules }) {
    const all = [...findings, ...rules.flatMap((rule) => rule.findings)];
    const alike = (0,group_by/* groupBy */.$)(all, (finding) => JSON.stringify([finding.rule, finding.message, placeOf(finding)]));
    return (0,finding/* sortFindings */.Tc)([...alike.values()].flatMap(mergeAlike));
}
/** What is wrong has its own place each time; a note is the same wherever it stands. */
function placeOf({ severity, source }) {
    return severity === 'note' ? undefined : source;
}
function mergeAlike([first, ...others]) {
    if (first === undefined)
        return [];
    const places = new Set([first, ...others].map(({ source }) => JSON.stringify(source))).size;
    if (places === 1)
        return [first];
    return [{ ...first, message: `${first.message} (In ${places} places; this is the first.)` }];
}

;// CONCATENATED MODULE: ./build/src/render/check/check-json.js


/** What a check came to, for machines: `findings` are those about sites, those of a rule are with it. */
function serialiseCheckReport(report, failureReason) {
    const { level, findings, rules } = report;
    const numbers = sumBacklogs(rules);
    return (0,report_json/* serialiseReport */.ev)({
        action: 'replication-check',
        status: level,
        failureReason,
        numbers,
        findings,
        rules,
    });
}

// EXTERNAL MODULE: ./build/src/render/alike-finding.js
var alike_finding = __webpack_require__(86);
// EXTERNAL MODULE: ./build/src/render/file-link.js
var file_link = __webpack_require__(5412);
// EXTERNAL MODULE: ./build/src/render/finding-text.js
var finding_text = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/render/quantity.js
var quantity = __webpack_require__(3749);
// EXTERNAL MODULE: ./build/src/render/duration.js
var render_duration = __webpack_require__(6412);
// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
;// CONCATENATED MODULE: ./build/src/render/check/check-word.js




const verdicts = {
    ok: 'Replication is in order',
    unknown: 'Replication could not be judged in full',
    warning: 'Replication needs attention',
    critical: 'Replication is not as it should be',
};
/** What a level means, without numbers. */
function describeLevel(level) {
    return verdicts[level];
}
const worstFirst = ['critical', 'warning', 'unknown', 'ok'];
/** One sentence: the verdict, how many rules are at which level, and what is behind. */
function describeVerdict({ level, rules }) {
    const numbers = sumBacklogs(rules);
    if (rules.length === 0)
        return `${verdicts[level]} (${level}): no rule was checked.`;
    const counts = worstFirst
        .filter((each) => numbers.levels[each] > 0)
        .map((each) => `${(0,quantity/* formatCount */.B4)(numbers.levels[each])} ${each}`);
    const total = (0,quantity/* describeCount */.vG)(rules.length, 'rule');
    return `${verdicts[level]} (${level}): ${total}, ${counts.join(', ')}; ${describeBacklog(numbers)}.`;
}
/** `at least 1,204 pending, 3 failed, 5 deletes; 1.2 GiB; oldest 5 min 12 s`; words of ours only. */
function describeBacklog(amounts) {
    if (!amounts)
        return 'backlog not known';
    const objects = describeBehind(amounts);
    if (objects === '')
        return amounts.complete ? 'nothing behind' : 'nothing seen behind, but not all was looked at';
    const atLeast = amounts.complete ? '' : 'at least ';
    const age = describeOldest(amounts);
    const parts = [`${atLeast}${objects}`, describeSize(amounts), age && `oldest ${age}`];
    return parts.filter(Boolean).join('; ');
}
/** The counts alone; '' for none. */
function describeBehind({ pendingObjects, failedObjects, pendingDeletes }) {
    const parts = [
        pendingObjects > 0 && `${(0,quantity/* formatCount */.B4)(pendingObjects)} pending`,
        failedObjects > 0 && `${(0,quantity/* formatCount */.B4)(failedObjects)} failed`,
        pendingDeletes > 0 && (0,quantity/* describeCount */.vG)(pendingDeletes, 'delete'),
    ];
    return parts.filter(Boolean).join(', ');
}
/** '' where there is nothing to weigh. */
function describeSize({ complete, pendingBytes, unsizedObjects }) {
    if (pendingBytes === 0 && unsizedObjects === 0)
        return '';
    const unsized = unsizedObjects > 0 ? `${(0,quantity/* formatCount */.B4)(unsizedObjects)} of unknown size` : '';
    if (pendingBytes === 0)
        return unsized;
    const atLeast = complete && unsizedObjects === 0 ? '' : 'at least ';
    return [`${atLeast}${(0,quantity/* describeBytes */.nI)(pendingBytes)}`, unsized].filter(Boolean).join(' and ');
}
/** '' when nothing is known to be behind. */
function describeOldest({ complete, oldestSeconds }) {
    if (oldestSeconds === undefined)
        return '';
    return `${complete ? '' : 'at least '}${(0,render_duration/* describeDuration */.M)(oldestSeconds)}`;
}
function check_word_describeLink({ state, offlineSeconds }) {
    if (state === 'unknown')
        return 'link not known';
    if (state === 'online')
        return 'link up';
    return offlineSeconds === undefined ? 'link down' : `link down for ${(0,render_duration/* describeDuration */.M)(offlineSeconds)}`;
}
/** `30 objects, 5.7 MiB sent in 4 min, 3.2 MiB/s now`. */
function describeCounters({ sinceSeconds, sentObjects, sentBytes, bytesPerSecond }) {
    const sent = `${(0,quantity/* describeCount */.vG)(sentObjects, 'object')}, ${(0,quantity/* describeBytes */.nI)(sentBytes)} sent in ${(0,render_duration/* describeDuration */.M)(sinceSeconds)}`;
    return bytesPerSecond > 0 ? `${sent}, ${(0,quantity/* describeBytes */.nI)(bytesPerSecond)}/s now` : sent;
}
const outcomes = {
    arrived: 'arrived',
    late: 'did not arrive in time',
    'not-sent': 'could not be written',
    damaged: 'arrived damaged',
    'not-possible': 'not possible',
};
/** Its seconds when it arrived, else what became of it; and whether anything of it was left behind. */
function describeCanary({ outcome, seconds, message, removed }) {
    const fate = outcomes[outcome];
    const told = seconds !== undefined && outcome === 'arrived' ? (0,render_duration/* describeDuration */.M)(seconds) : fate;
    const why = message ? `: ${(0,plain/* plain */.p)(message)}` : '';
    return `${told}${why}${removed ? '' : ' (a copy is left)'}`;
}
const extents = {
    full: 'of all',
    sample: 'of a sample',
    cut: 'cut short',
};
/** `of all: equal, 1,000 versions compared`. What is on its way is told, and no difference. */
function describeInventory(inventory) {
    const { extent, comparedVersions, missing, different, extra, inFlight } = inventory;
    const differences = [
        missing > 0 && `${(0,quantity/* formatCount */.B4)(missing)} missing`,
        different > 0 && `${(0,quantity/* formatCount */.B4)(different)} different`,
        extra > 0 && `${(0,quantity/* formatCount */.B4)(extra)} only at the target`,
    ].filter(Boolean);
    if (extent !== 'full' && comparedVersions === 0 && differences.length === 0)
        return `${extents[extent]}: nothing was compared`;
    const verdict = differences.length > 0 ? differences.join(', ') : 'equal';
    const moving = inFlight > 0 ? `, ${(0,quantity/* formatCount */.B4)(inFlight)} on their way` : '';
    return `${extents[extent]}: ${verdict}${moving}, ${(0,quantity/* describeCount */.vG)(comparedVersions, 'version')} compared`;
}
/** `3 of 5 recovered`. */
function describeRetry({ complete, retried, recovered }) {
    const more = complete ? '' : ', and more had failed';
    return `${(0,quantity/* formatCount */.B4)(recovered)} of ${(0,quantity/* formatCount */.B4)(retried)} recovered${more}`;
}
const resyncOutcomes = {
    completed: 'completed',
    failed: 'ended with failures',
    cancelled: 'was cancelled',
    running: 'goes on at the server',
    'not-started': 'could not be started',
};
/** `completed, 1,000 versions sent (1.2 GiB)`; words of the server stand at the end. */
function describeResync(resync) {
    const { outcome, sentVersions, sentBytes, failedVersions, failedBytes, message } = resync;
    const count = (versions, bytes, fate) => versions > 0 && `${(0,quantity/* describeCount */.vG)(versions, 'version')} ${fate} (${(0,quantity/* describeBytes */.nI)(bytes)})`;
    const sent = count(sentVersions, sentBytes, 'sent');
    const parts = [resyncOutcomes[outcome], sent, count(failedVersions, failedBytes, 'failed')];
    return `${parts.filter(Boolean).join(', ')}${message ? `: ${(0,plain/* plain */.p)(message)}` : ''}`;
}
/** `failed, 5 min 12 s: key (version id)`. */
function describeVersion({ state, deletion, ageSeconds, key, versionId }) {
    const kind = deletion ? `${state} delete` : state;
    return `${kind}, ${(0,render_duration/* describeDuration */.M)(ageSeconds)}: ${(0,plain/* plain */.p)(key)} (${(0,plain/* plain */.p)(versionId)})`;
}
/** `alias/bucket`. */
function describeEnd({ alias, bucket }) {
    return (0,plain/* plain */.p)(`${alias}/${bucket}`);
}
/** Some of the versions and names that a rule lacks, as lines: survivors of a retry first. */
function listExamples({ backlog, inventory, retry }, max) {
    const versions = retry && retry.survivors.length > 0 ? retry.survivors : (backlog?.examples ?? []);
    const names = (inventory?.examples ?? []).map((name) => `inventory: ${(0,plain/* plain */.p)(name)}`);
    return [...versions.map(describeVersion), ...names].slice(0, max);
}

;// CONCATENATED MODULE: ./build/src/render/check/check-map.js





/** A bigger picture is no longer one that anybody reads; GitHub draws 500 edges and 50,000 characters. */
const maxEdges = 49;
const maxNameLength = 40;
/** Readable on light and on dark ground. Never the only sign: each label names its level. */
const colours = {
    ok: '#2da44e',
    unknown: '#8c959f',
    warning: '#bf8700',
    critical: '#cf222e',
};
/** One per pair of sites and direction, worst first. */
function listDirections(rules) {
    const groups = (0,group_by/* groupBy */.$)(rules, ({ from, to }) => JSON.stringify([from.alias, to.alias]));
    return [...groups.values()]
        .flatMap(([first, ...rest]) => {
        if (!first)
            return [];
        const members = [first, ...rest];
        const level = (0,src_level/* worstLevel */.cY)(members.map((rule) => rule.level));
        return [{ from: first.from.alias, to: first.to.alias, level, rules: members }];
    })
        .sort((a, b) => (0,src_level/* rankLevel */.T0)(b.level) - (0,src_level/* rankLevel */.T0)(a.level));
}
/** The sites as a picture, an arrow per direction; the worst ones where there are too many. '' for none. */
function drawCheckMap(directions) {
    if (directions.length === 0)
        return '';
    const drawn = directions.slice(0, maxEdges);
    const names = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))];
    const ids = new Map(names.map((name, index) => [name, `n${index}`]));
    const nodes = names.map((name, index) => `  n${index}["${drawName(name)}"]`);
    const edges = drawn.map((direction) => `  ${ids.get(direction.from)} -->|"${drawLabel(direction)}"| ${ids.get(direction.to)}`);
    const more = directions.length - drawn.length;
    const rest = more > 0 ? [`\n… and ${(0,quantity/* describeCount */.vG)(more, 'more direction')}, none of them worse.`] : [];
    return ['```mermaid', 'flowchart LR', ...nodes, ...edges, ...drawStyles(drawn), '```', ...rest].join('\n');
}
function drawLabel({ level, rules }) {
    const age = describeOldest(sumBacklogs(rules));
    return [level, (0,quantity/* describeCount */.vG)(rules.length, 'rule'), age && `oldest ${age}`].filter(Boolean).join(', ');
}
/** One line per level, since mermaid numbers edges in their order. */
function drawStyles(drawn) {
    const numbered = drawn.map(({ level }, index) => ({ level, index }));
    return [...(0,group_by/* groupBy */.$)(numbered, ({ level }) => level)].map(([level, edges]) => `  linkStyle ${edges.map(({ index }) => index).join(',')} stroke:${colours[level]},stroke-width:2px`);
}
/**
 * Letters, digits and what else aliases are made of. Nothing that ends a label, a fence or a statement, no
 * entity, and no space: mermaid takes `1. x` for a list.
 */
function drawName(name) {
    // Nor is it empty: a label may not be.
    const safe = name.replace(/[^\p{L}\p{N}._/-]/gu, '?') || '?';
    return safe.length > maxNameLength
        ? `${safe.slice(0, maxNameLength).replace(/[\ud800-\udbff]$/, '')}…`
        : safe;
}

;// CONCATENATED MODULE: ./build/src/render/check/check-markdown.js










const bounds = {
    summary: { rules: 300, directions: 100, findings: 100, examples: 30, characters: 2000 },
    comment: { rules: 40, directions: 20, findings: 20, examples: 10, characters: 400 },
    brief: { rules: 10, directions: 10, findings: 5, examples: 0, characters: 200 },
};
/** Rows up to which a table stands open. */
const openRows = 10;
/** A check for people: verdict, map, a line per direction, then rules, findings and examples, worst first. */
function renderCheckMarkdown(report, options) {
    const page = { ...bounds[options.extent], filesUrl: options.filesUrl };
    const directions = listDirections(report.rules);
    const parts = [
        `### ${describeVerdict(report)}`,
        drawCheckMap(directions),
        renderDirections(directions, page),
        renderFindings(listCheckFindings(report), page),
        ...renderPairs(report.rules, page),
        renderExamples(report.rules, page),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
const emphasised = {
    ok: 'ok',
    unknown: 'unknown',
    warning: '**warning**',
    critical: '**critical**',
};
function renderDirections(directions, page) {
    if (directions.length === 0)
        return '';
    const rows = directions.slice(0, page.directions).map(({ from, to, level, rules }) => {
        const numbers = sumBacklogs(rules);
        const bad = rules.filter((rule) => rule.level !== 'ok').length;
        return [
            emphasised[level],
            showName(from, page),
            showName(to, page),
            `${(0,quantity/* formatCount */.B4)(rules.length)}${bad > 0 ? `, ${(0,quantity/* formatCount */.B4)(bad)} not ok` : ''}`,
            showBehind(numbers),
            describeSize(numbers),
            describeOldest(numbers),
        ];
    });
    const head = ['', 'from', 'to', 'rules', 'behind', 'size', 'oldest'];
    return `${(0,markdown/* table */.tp)(head, rows)}${tellRest(directions.length - rows.length, 'more direction')}`;
}
/** Rules by pair of sites, both directions together; the worst pair first. */
function renderPairs(rules, page) {
    const kept = sortRules(rules).slice(0, page.rules);
    const nameOf = ({ from, to }) => JSON.stringify([from.alias, to.alias].sort());
    const tables = [...(0,group_by/* groupBy */.$)(kept, nameOf).values()]
        .sort((a, b) => rankPair(b) - rankPair(a))
        .map((members) => renderPair(members, page));
    return [...tables, tellRest(rules.length - kept.length, 'more rule').trim()];
}
function rankPair(rules) {
    return (0,src_level/* rankLevel */.T0)((0,src_level/* worstLevel */.cY)(rules.map(({ level }) => level)));
}
/** Columns that only some checks fill are left out where they are empty. */
function renderPair(rules, page) {
    const [first] = rules;
    if (!first)
        return '';
    const rows = rules.map((rule) => describeRule(rule, page));
    const head = [
        '',
        'from',
        'to',
        'declared at',
        'link',
        'behind',
        'size',
        'oldest',
        'sent since start',
        'canary',
        'inventory',
        'retry',
        'resync',
    ];
    const used = head.map((_, column) => column < 3 || rows.some((row) => row[column] !== ''));
    const pick = (cells) => cells.filter((_, column) => used[column]);
    const sites = [first.from.alias, first.to.alias].map((alias) => cut(alias, page)).join(' – ');
    return (0,markdown/* fold */.AU)(`Rules: ${sites}`, (0,markdown/* table */.tp)(pick(head), rows.map(pick)), rows.length < openRows);
}
function describeRule(rule, page) {
    const { level, from, to, source, link, backlog, counters, canary, inventory, retry, resync } = rule;
    return [
        emphasised[level],
        showName(describeEnd(from), page),
        showName(describeEnd(to), page),
        source ? (0,file_link/* linkSource */.k)(source, page.filesUrl) : '',
        check_word_describeLink(link),
        backlog ? showBehind(backlog) : 'not known',
        backlog ? describeSize(backlog) : '',
        backlog ? describeOldest(backlog) : '',
        counters ? describeCounters(counters) : '',
        canary ? show(describeCanary(canary), page) : '',
        inventory ? describeInventory(inventory) : '',
        retry ? describeRetry(retry) : '',
        resync ? show(describeResync(resync), page) : '',
    ];
}
function showBehind(amounts) {
    const behind = describeBehind(amounts);
    if (behind === '')
        return amounts.complete ? 'nothing' : 'not all looked at';
    return `${amounts.complete ? '' : 'at least '}${behind}`;
}
function renderFindings(findings, page) {
    if (findings.length === 0)
        return '';
    const shown = (0,alike_finding/* gatherFindings */.I1)(findings).slice(0, page.findings);
    const rows = shown.map((alike) => {
        const { severity, message, mend, rule } = alike.finding;
        const where = (0,alike_finding/* showPlaces */.Ky)(alike, page.filesUrl);
        return [severity, where, `${show(message, page)} ${show(mend, page)}`, (0,markdown/* code */.aY)(rule)];
    });
    const rest = tellRest(findings.length - (0,alike_finding/* countPlaces */.wH)(shown), 'more finding');
    return `#### ${(0,finding_text/* describeFindings */.k)(findings)}\n\n${(0,markdown/* table */.tp)(['', 'where', 'what', 'rule'], rows)}${rest}`;
}
/** Some of what is behind, for whoever wants to look at one. */
function renderExamples(rules, page) {
    const lines = sortRules(rules)
        .filter(({ level }) => level !== 'ok')
        .flatMap((rule) => listExamples(rule, 3).map((line) => `${describeEnd(rule.from)}: ${line}`))
        .slice(0, page.examples);
    if (lines.length === 0)
        return '';
    return (0,markdown/* fold */.AU)('Some of what is behind', (0,markdown/* fence */.EU)(lines.map((line) => cut(line, page))), false);
}
function show(text, page) {
    return (0,markdown/* escapeMarkdown */.FV)(cut(text, page));
}
function showName(name, page) {
    return (0,markdown/* code */.aY)(cut(name, page));
}
function cut(text, { characters }) {
    return text.length > characters ? `${text.slice(0, characters).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
function tellRest(count, noun) {
    return count > 0 ? `\n\n… and ${(0,quantity/* describeCount */.vG)(count, noun)}, in the report.` : '';
}

// EXTERNAL MODULE: ./build/src/render/prometheus.js
var prometheus = __webpack_require__(2720);
;// CONCATENATED MODULE: ./build/src/render/check/check-metrics.js



const prefix = 'minio_actions_replication_';
const sum = (values) => values.reduce((total, value) => total + value, 0);
const greatest = (values) => values.reduce((most, value) => Math.max(most, value), 0);
const least = (values) => values.reduce((few, value) => Math.min(few, value), Number.POSITIVE_INFINITY);
const levelHelp = '0 ok, 1 unknown, 2 warning, 3 critical.';
const metrics = [
    {
        name: 'level',
        help: `Verdict on the rule: ${levelHelp}`,
        read: ({ level }) => (0,src_level/* rankLevel */.T0)(level),
        merge: greatest,
    },
    {
        name: 'link_up',
        help: 'Whether the source reaches the target.',
        read: ({ link }) => (link.state === 'unknown' ? undefined : Number(link.state === 'online')),
        merge: least,
    },
    {
        name: 'link_offline_seconds',
        help: 'Since the target was last reached; 0 while it is.',
        read: ({ link }) => (link.state === 'online' ? 0 : link.offlineSeconds),
        merge: greatest,
    },
    {
        name: 'backlog_complete',
        help: 'Whether all that is behind was counted; with 0 the counts are lower bounds, or missing.',
        read: ({ backlog }) => Number(backlog?.complete ?? false),
        merge: least,
    },
    countBacklog('pending_objects', 'Object versions that wait for the target.', (each) => each.pendingObjects),
    countBacklog('failed_objects', 'Object versions whose last attempt failed.', (each) => each.failedObjects),
    countBacklog('pending_deletes', 'Deletes that have not arrived.', (each) => each.pendingDeletes),
    countBacklog('pending_bytes', 'Size of what is behind, as far as it is known.', (each) => each.pendingBytes),
    countBacklog('unsized_objects', 'Versions that are behind and missing in the bytes.', (each) => each.unsizedObjects),
    {
        name: 'oldest_age_seconds',
        help: 'Age of the oldest version that is behind; 0 when nothing is.',
        read: ({ backlog }) => backlog && readOldest(backlog),
        merge: greatest,
    },
    {
        name: 'canary_arrived',
        help: 'Whether the test object came through whole and in time.',
        read: ({ canary }) => canary && Number(canary.outcome === 'arrived'),
        merge: least,
    },
    {
        name: 'canary_seconds',
        help: 'From writing the test object to its arrival: the measured recovery point.',
        read: ({ canary }) => canary?.seconds,
        merge: greatest,
    },
    countInventory('inventory_compared_versions', 'Versions compared on both sides.', (each) => each.comparedVersions),
    countInventory('inventory_missing', 'Compared versions that the target lacks.', (each) => each.missing),
    countInventory('inventory_different', 'Compared versions with other content.', (each) => each.different),
    {
        name: 'inventory_complete',
        help: 'Whether all versions were compared; with 0 the counts are lower bounds.',
        read: ({ inventory }) => inventory && Number(inventory.extent === 'full'),
        merge: least,
    },
    countInventory('inventory_in_flight', 'Versions too young to be missed.', (each) => each.inFlight),
    countInventory('inventory_extra', 'Versions that only the target has.', (each) => each.extra),
    {
        name: 'retry_survivors',
        help: 'Failed versions that are still behind after they were sent again.',
        read: ({ retry }) => retry?.survivors.length,
        merge: sum,
    },
    {
        name: 'resync_failed_versions',
        help: 'Versions that a resync could not send.',
        read: ({ resync }) => resync?.failedVersions,
        merge: sum,
    },
];
function countBacklog(name, help, read) {
    return { name, help, read: ({ backlog }) => backlog && read(backlog), merge: sum };
}
function countInventory(name, help, read) {
    return { name, help, read: ({ inventory }) => inventory && read(inventory), merge: sum };
}
/** Nothing seen is no age of 0 while not all was looked at. */
function readOldest({ oldestSeconds, complete, ...backlog }) {
    const behind = backlog.pendingObjects + backlog.failedObjects + backlog.pendingDeletes;
    return oldestSeconds ?? (complete && behind === 0 ? 0 : undefined);
}
/**
 * The check in Prometheus' text format (0.0.4), all gauges, one series per source and target bucket. What
 * is not known has no series. `checkedAt` lets an alert notice that no check runs any more.
 */
function renderCheckMetrics(report, checkedAt) {
    const groups = [...(0,group_by/* groupBy */.$)(report.rules, labelRule)];
    const whole = [
        ...renderHead('check_level', `Verdict on the whole check: ${levelHelp}`),
        `${prefix}check_level ${(0,src_level/* rankLevel */.T0)(report.level)}`,
        ...renderHead('check_timestamp_seconds', 'When the check was made, in seconds since 1970.'),
        `${prefix}check_timestamp_seconds ${checkedAt.getTime() / 1000}`,
    ];
    const lines = metrics.flatMap((metric) => {
        const samples = groups.flatMap(([labels, rules]) => renderSample(metric, labels, rules));
        return samples.length === 0 ? [] : [...renderHead(metric.name, metric.help), ...samples];
    });
    return `${[...whole, ...lines].join('\n')}\n`;
}
function renderHead(name, help) {
    return [`# HELP ${prefix}${name} ${help}`, `# TYPE ${prefix}${name} gauge`];
}
/** None when the value of any of the rules is not known: a part would look like the whole. */
function renderSample(metric, labels, rules) {
    const values = rules.flatMap((rule) => metric.read(rule) ?? []);
    if (values.length < rules.length)
        return [];
    return [`${prefix}${metric.name}${labels} ${metric.merge(values)}`];
}
function labelRule({ from, to }) {
    return (0,prometheus/* renderLabels */.S)({
        source_alias: from.alias,
        source_bucket: from.bucket,
        target_alias: to.alias,
        target_bucket: to.bucket,
    });
}

;// CONCATENATED MODULE: ./build/src/render/check/check-text.js



/** As many as a person looks at. */
const check_text_maxExamples = 5;
/**
 * A check for a log or a terminal: verdict, then a line per rule, worst first, with some of the versions that
 * are behind where it is not in order. Findings are shown by whoever reports. Ends without a line break.
 */
function renderCheckText(report) {
    return [describeVerdict(report), ...sortRules(report.rules).flatMap(renderRule)].join('\n');
}
const width = 'critical'.length;
function renderRule(rule) {
    const { level, from, to, link, backlog, counters, canary, inventory, retry, resync } = rule;
    const parts = [
        `${describeEnd(from)} → ${describeEnd(to)}`,
        check_word_describeLink(link),
        describeBacklog(backlog),
        counters && describeCounters(counters),
        canary && `canary ${describeCanary(canary)}`,
        inventory && `inventory ${describeInventory(inventory)}`,
        retry && `retry ${describeRetry(retry)}`,
        resync && `resync ${describeResync(resync)}`,
    ];
    const line = `${level.padEnd(width)}  ${parts.filter(Boolean).join(' · ')}`;
    const limit = backlog?.limit ? [indent((0,plain/* plain */.p)(backlog.limit))] : [];
    return [line, ...limit, ...(isTroubled(level) ? listExamples(rule, check_text_maxExamples).map(indent) : [])];
}
function isTroubled(level) {
    return level !== 'ok';
}
function indent(line) {
    return `${' '.repeat(width + 2)}${line}`;
}

// EXTERNAL MODULE: ./build/src/action/run-failure.js
var run_failure = __webpack_require__(3906);
;// CONCATENATED MODULE: ./build/src/action/check/publish-check.js











/**
 * Tells a check in every place at once, then fails the run where it is not in order, or with `failure`, when no
 * site could be asked.
 * @throws {RunFailure}
 */
async function publishCheck(report, inputs, dir, context, failure) {
    const { reporter, signal } = context;
    const reason = failure?.reason ?? judgeRun(report, inputs);
    reporter.say(renderCheckText(report));
    reporter.showFindings(listCheckFindings(report));
    await reporter.summarise(() => renderCheckMarkdown(report, { extent: 'summary' }));
    const numbers = sumBacklogs(report.rules);
    reporter.setOutput('status', report.level);
    reporter.setOutput('pending-objects', String(numbers.pendingObjects));
    reporter.setOutput('pending-bytes', String(numbers.pendingBytes));
    reporter.setOutput('failed-objects', String(numbers.failedObjects));
    reporter.setOutput('oldest-age-seconds', String(numbers.oldestSeconds ?? 0));
    const metrics = renderCheckMetrics(report, new Date());
    reporter.setOutput('metrics-path', await (0,output_file/* writeOutputFile */.BF)(dir, 'replication-check.prom', metrics));
    const text = serialiseCheckReport(report, reason);
    reporter.setOutput('report-path', await (0,output_file/* writeOutputFile */.BF)(dir, 'replication-check.report.json', text));
    const render = (extent, filesUrl) => renderCheckMarkdown(report, {
        extent: extent === 'full' ? 'comment' : 'brief',
        ...(filesUrl !== undefined && { filesUrl }),
    });
    await reporter.comment({
        mode: inputs.comment,
        marker: { action: 'replication-check', label: inputs.alias },
        noteworthy: report.level !== 'ok',
        token: inputs.githubToken,
        signal,
        render,
    });
    const closing = (0,markdown/* escapeMarkdown */.FV)(describeVerdict(report));
    const news = { whole: reason === '', title: describeLevel(report.level), closing, render };
    await (0,keep_issue/* keepIssue */.p)('replication-check', news, { ...inputs, label: inputs.alias }, context);
    if (failure)
        throw failure;
    if (reason !== '')
        throw new run_failure/* RunFailure */.a(reason, publish_check_describeFailure(report, reason));
    reporter.setOutput('failure-reason', '');
}
/** A verdict that is better than the run says why it failed all the same. */
function publish_check_describeFailure(report, reason) {
    const verdict = describeVerdict(report);
    if (reason !== 'unproved' || report.level === 'unknown')
        return verdict;
    return `${verdict} Something could not be looked at: see the findings.`;
}
/** What could not be looked at is never green, however much else is known, and worse than a warning. */
function judgeRun(report, { failOn }) {
    const { level } = report;
    if (level === 'critical' || (level === 'warning' && failOn === 'warning'))
        return 'behind';
    return hasUnknown(report) ? 'unproved' : '';
}
function hasUnknown({ level, rules, findings }) {
    const told = [...findings, ...rules.flatMap((rule) => rule.findings)].map(src_level/* levelOf */.In);
    const levels = [level, ...rules.map((rule) => rule.level), ...told];
    return rules.length === 0 || levels.includes('unknown');
}

;// CONCATENATED MODULE: ./build/src/action/check/check-replication.js











/**
 * Asks every site, judges every declared rule and group, and says so in all places at once. Reads only, unless a
 * canary, a retry or a resync is asked for.
 * @throws {ExpectedError}
 */
async function checkReplication(inputs, context) {
    if (inputs.githubToken !== '')
        context.reporter.hide(inputs.githubToken);
    const dir = await (0,output_file/* openOutputDir */.jk)(inputs.reportDir, context);
    const issue = { ...inputs, label: inputs.alias };
    const { report, failure } = await (0,keep_issue/* lookOrTell */.W)('replication-check', issue, context, () => look(inputs, context));
    await publishCheck(report, inputs, dir, context, failure);
}
/** `failure`: when no site could be asked. */
async function look(inputs, context) {
    const desired = await loadDesired(inputs, context);
    const check = await openCheck(desired, inputs, context);
    try {
        const label = 'checking replication';
        const report = await (0,heartbeat/* withHeartbeat */.p)(context.reporter, label, () => check_replication_judge(desired, check, inputs), check.progress);
        return { report: await locateReport(report, context), failure: check.failure };
    }
    finally {
        await check.session.close();
    }
}
async function loadDesired({ configDir, alias }, { workspace, reporter }) {
    const loaded = await (0,load/* loadConfig */.Z)({ workspace, configDir });
    const errors = loaded.findings.filter(({ severity }) => severity === 'error');
    if (loaded.desired === undefined)
        throw new src_errors/* ConfigError */.xL(errors);
    reporter.showFindings(loaded.findings.filter(({ severity }) => severity === 'warning'));
    const aliases = (0,partner/* withPartners */.S)(loaded.desired, (0,server_session/* chooseAliases */.OG)(loaded.desired.aliases, alias));
    return { ...loaded.desired, aliases };
}
function check_replication_judge(desired, check, inputs) {
    const { retryFailed: retry, resync, retrySeconds: waitSeconds } = inputs;
    return checkAll({
        ...check,
        desired,
        alias: inputs.alias,
        addresses: new Map([...check.session.access].map(([alias, { url }]) => [alias, url.origin])),
        thresholds: givenThresholds(inputs),
        renew: { retry, resync, waitSeconds },
        prove: {
            canarySeconds: inputs.canary ? inputs.canarySeconds : undefined,
            inventory: inventoryExtent(inputs),
        },
    });
}
/** About a quarter of a million versions over a hundred rules: minutes, not hours. */
const sample = { ranges: 5, versionsPerRange: 500 };
function inventoryExtent({ inventory }) {
    if (inventory === 'false')
        return undefined;
    return inventory === 'true' ? 'full' : sample;
}
function givenThresholds({ thresholds }) {
    const given = Object.entries(thresholds).filter(([, limit]) => limit !== undefined);
    return Object.fromEntries(given);
}
/** Findings of rules point into the file where the rule is declared. */
async function locateReport(report, { workspace }) {
    const { locate } = (0,config_locate.createLocator)(workspace);
    const rules = report.rules.map(async (rule) => {
        const [placed] = await locate([rule]);
        return { ...(placed ?? rule), findings: await locate(rule.findings) };
    });
    return { ...report, rules: await Promise.all(rules), findings: await locate(report.findings) };
}

// EXTERNAL MODULE: ./build/src/action/input/issue-input.js
var issue_input = __webpack_require__(6717);
// EXTERNAL MODULE: ./build/src/action/input/limit.js
var limit = __webpack_require__(6132);
// EXTERNAL MODULE: ./build/src/action/input/login-input.js
var login_input = __webpack_require__(8743);
;// CONCATENATED MODULE: ./build/src/action/input/check-input.js





/** The inputs of a replication check. Stable: workflows depend on them. */
const checkDefaults = {
    'config-dir': 'config',
    alias: 'all',
    'max-lag': '',
    'max-pending-objects': '',
    'max-pending-bytes': '',
    'max-failed-objects': '',
    'max-downtime': '',
    'fail-on': 'critical',
    inventory: 'false',
    canary: 'false',
    'canary-timeout': '1m',
    'retry-failed': 'false',
    resync: 'false',
    'retry-wait': '1m',
    'time-limit': '10m',
    'max-versions': '100000',
    'expected-deployment-id': '',
    'allow-insecure-http': 'false',
    ...login_input/* loginDefaults */.uS,
    'allow-event': '',
    'report-dir': '',
    comment: 'changes-only',
    ...issue_input/* issueDefaults */.g,
    'github-token': '',
};
const timeMend = 'Write a number and s, m, h or d, such as 15m.';
const limitMend = 'Write one value, above which the check fails, or two with a comma: warning, then failure.';
function readCheckInputs(reader) {
    const seconds = (name) => reader.parsed(name, duration/* parseDuration */.E, timeMend) ?? (0,duration/* parseDuration */.E)(checkDefaults[name]) ?? 0;
    return {
        configDir: reader.text('config-dir'),
        alias: reader.text('alias'),
        thresholds: {
            lagSeconds: reader.parsed('max-lag', limit/* parseTimeLimit */.Er, `${limitMend} ${timeMend}`),
            pendingObjects: reader.parsed('max-pending-objects', limit/* parseCountLimit */.G3, limitMend),
            pendingBytes: reader.parsed('max-pending-bytes', limit/* parseByteLimit */.H1, `${limitMend} Sizes are like 10GiB.`),
            failedObjects: reader.parsed('max-failed-objects', limit/* parseCountLimit */.G3, limitMend),
            downtimeSeconds: reader.parsed('max-downtime', limit/* parseTimeLimit */.Er, `${limitMend} ${timeMend}`),
        },
        failOn: reader.oneOf('fail-on', ['critical', 'warning']),
        inventory: reader.oneOf('inventory', ['false', 'true', 'sample']),
        canary: reader.flag('canary'),
        canarySeconds: seconds('canary-timeout'),
        retryFailed: reader.flag('retry-failed'),
        resync: reader.flag('resync'),
        retrySeconds: seconds('retry-wait'),
        timeLimitSeconds: seconds('time-limit'),
        maxVersions: reader.integer('max-versions', 1, 100_000_000) ?? Number(checkDefaults['max-versions']),
        /** `undefined`: any server that takes the keys. */
        expectedDeployments: reader.parsed('expected-deployment-id', expected_deployment/* parseExpectedDeployments */.cP, expected_deployment/* deploymentMend */.CT),
        allowInsecureHttp: reader.flag('allow-insecure-http'),
        ...(0,login_input/* readLoginInputs */.HA)(reader),
        allowEvents: reader.list('allow-event'),
        reportDir: reader.text('report-dir'),
        comment: reader.oneOf('comment', ['changes-only', 'true', 'false']),
        ...(0,issue_input/* readIssueInputs */.H)(reader),
        /** Empty where nothing is to be posted. */
        githubToken: reader.text('github-token'),
    };
}

;// CONCATENATED MODULE: ./build/actions/replication-check/inputs.js


;// CONCATENATED MODULE: ./build/actions/replication-check/run.js



/** Judges; writes nothing unless a canary, a retry or a resync is asked for. */
const run_action = (0,action/* defineAction */.Q)({
    name: 'replication-check',
    defaults: checkDefaults,
    readInputs: readCheckInputs,
    run: checkReplication,
});


/***/ }),

/***/ 4580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

const issuesUrl = 'https://github.com/minio-actions/minio-actions/issues';
function describeError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL)
        return { reason: error.reason, message: `${error.message}.` };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk) {
        return { reason: error.reason, message: `${error.message} To go on: ${error.unlock}.` };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh)
        return { reason: error.reason, message: error.message };
    const message = `This is a mistake of ours: please report the lines above at ${issuesUrl}.`;
    return { reason: 'internal-error', message };
}


/***/ }),

/***/ 6717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readIssueInputs),
/* harmony export */   g: () => (/* binding */ issueDefaults)
/* harmony export */ });
/** The inputs of every action that can keep an issue. Stable: workflows depend on them. */
const issueDefaults = { issue: 'false', 'issue-labels': '' };
function readIssueInputs(reader) {
    return {
        /** Keeps one issue open while something is wrong. */
        issue: reader.flag('issue'),
        issueLabels: reader.list('issue-labels'),
    };
}


/***/ }),

/***/ 6132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ parseTimeLimit),
/* harmony export */   G3: () => (/* binding */ parseCountLimit),
/* harmony export */   H1: () => (/* binding */ parseByteLimit),
/* harmony export */   nB: () => (/* binding */ parseLifeLimit),
/* harmony export */   wG: () => (/* binding */ parseShareLimit)
/* harmony export */ });
/* harmony import */ var _config_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5208);
/* harmony import */ var _config_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9154);
/** Limits as an input holds them: `15m`, or `5m,15m` for a warning before the failure. */


/** In seconds. */
function parseTimeLimit(text) {
    return parseLimit(text, (part) => (part === '0' ? 0 : (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(part)));
}
/** In bytes. */
function parseByteLimit(text) {
    return parseLimit(text, _config_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .z);
}
function parseCountLimit(text) {
    return parseLimit(text, (part) => (/^\d{1,15}$/.test(part) ? Number(part) : undefined));
}
/** One value alone is where the check fails; half of it is where it warns, as for a rule's own values. */
function parseLimit(text, parse) {
    const values = text.split(',').map((part) => parse(part.trim()));
    const [first, second = first] = values;
    if (first === undefined || second === undefined || values.length > 2 || first > second)
        return undefined;
    return { warning: values.length === 1 ? Math.floor(first / 2) : first, critical: second };
}
/** Shares as percentages, `80,90` or `80%,90%`, of 1. One value alone is where the check fails. */
function parseShareLimit(text) {
    return parsePair(text, (part) => {
        const percent = /^(\d{1,3}(?:\.\d)?)%?$/.exec(part)?.[1];
        return percent === undefined || Number(percent) > 100 ? undefined : Number(percent) / 100;
    });
}
/** What remains, in seconds, such as `30d,7d`: less is worse, so the warning comes first and is the greater. */
function parseLifeLimit(text) {
    const [first = '', ...others] = text.split(',');
    const turned = [...others, first].join(',');
    const limit = parsePair(turned, (part) => (part === '0' ? 0 : (0,_config_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(part)));
    return limit && { warning: limit.critical, critical: limit.warning };
}
/** Without a half way: what is 45 % full is no warning of 90 %. */
function parsePair(text, parse) {
    const values = text.split(',').map((part) => parse(part.trim()));
    const [first, second = first] = values;
    if (first === undefined || second === undefined || values.length > 2 || first > second)
        return undefined;
    // A second value that is none must not stand for the first.
    return values.includes(undefined) ? undefined : { warning: first, critical: second };
}


/***/ }),

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ lookOrTell),
/* harmony export */   p: () => (/* binding */ keepIssue)
/* harmony export */ });
/* harmony import */ var _render_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6610);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5601);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4580);



/** Where the input `issue` asks for it. A run that was cancelled says nothing. Never fails. */
async function keepIssue(action, { title, ...news }, { issue, issueLabels, label, githubToken: token }, { reporter, signal }) {
    if (!issue || signal.aborted)
        return;
    const about = { marker: { action, label }, title: `${title} (${label})` };
    await reporter.issue({ ...news, ...about, labels: issueLabels, token, signal });
}
/** Looks, and where that fails says so in the issue: nobody may take silence for order. @throws what `look` throws */
async function lookOrTell(action, options, context, look) {
    try {
        return await look();
    }
    catch (error) {
        await keepIssue(action, describeBlindness(action, (0,_describe_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .U)(error)), options, context);
        throw error;
    }
}
/** As much of a message as is read. */
const maxMessage = 4000;
function describeBlindness(action, { reason, message }) {
    const text = [`### ${action} failed: ${reason}`, (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_render_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(message, maxMessage))].join('\n\n');
    return { whole: false, title: `${action} could not look`, closing: '', render: () => text };
}


/***/ }),

/***/ 8823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   T0: () => (/* binding */ rankLevel),
/* harmony export */   cY: () => (/* binding */ worstLevel)
/* harmony export */ });
/** How bad things are, in one word for each. */
const order = ['ok', 'unknown', 'warning', 'critical'];
/** From 0, the best, to 3. */
function rankLevel(level) {
    return order.indexOf(level);
}
/** `ok` for none. */
function worstLevel(levels) {
    return order[Math.max(0, ...levels.map(rankLevel))] ?? 'ok';
}
/** An error is critical; what could not be looked at is unknown, however it is told. */
function levelOf({ rule, severity }) {
    if (severity === 'error')
        return 'critical';
    if (rule.startsWith('unread/'))
        return 'unknown';
    return severity === 'warning' ? 'warning' : 'ok';
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

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeDuration)
/* harmony export */ });
const units = [
    ['d', 86_400],
    ['h', 3600],
    ['min', 60],
    ['s', 1],
];
/** A time in its two greatest units, such as `5 min 12 s`; below ten seconds with a tenth, such as `1.4 s`. */
function describeDuration(seconds) {
    if (seconds < 9.95)
        return `${Math.round(Math.max(0, seconds) * 10) / 10} s`;
    const whole = Math.round(seconds);
    const first = units.findIndex(([, length]) => whole >= length);
    let rest = whole;
    const parts = units.slice(first, first + 2).map(([unit, length]) => {
        const count = Math.floor(rest / length);
        rest -= count * length;
        return count === 0 ? '' : `${count} ${unit}`;
    });
    return parts.filter(Boolean).join(' ');
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

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderLabels),
/* harmony export */   w: () => (/* binding */ renderGauge)
/* harmony export */ });
/** Prometheus' text format (0.0.4): gauges only. */
/** One family; '' without a sample, since what is not known has no series. Ends with a line break. */
function renderGauge(name, help, samples) {
    if (samples.length === 0)
        return '';
    const lines = samples.map(({ labels, value }) => `${name}${renderLabels(labels)} ${value}\n`);
    return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join('')}`;
}
/** `{name="value"}`; '' for none. */
function renderLabels(labels) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
/** The format is UTF-8, which half a surrogate pair has no place in, and knows three escapes. */
function escapeLabel(value) {
    const unicode = value.replace(/\p{Cs}/gu, '\ufffd');
    return unicode.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
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


/***/ }),

/***/ 795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ bucketDocuments),
  W: () => (/* binding */ parseBucket)
});

// EXTERNAL MODULE: ./build/src/server/routes.js + 8 modules
var routes = __webpack_require__(1839);
// EXTERNAL MODULE: ./build/src/server/xml.js
var server_xml = __webpack_require__(752);
// EXTERNAL MODULE: ./build/src/resources/document.js
var resources_document = __webpack_require__(8966);
// EXTERNAL MODULE: ./build/src/resources/cors/types.js
var types = __webpack_require__(7436);
;// CONCATENATED MODULE: ./build/src/resources/cors/read.js




/** Left out of the bulk export by servers that have CORS per bucket, hence always read by itself. */
const corsDocument = (0,resources_document/* parseOnce */.v)({
    route: routes/* routes */.J.getCors,
    parse(xml) {
        const rules = (0,server_xml/* children */.Y_)((0,server_xml/* parseXml */.NO)(xml), 'CORSRule');
        return rules.length === 0 ? undefined : rules.map(parseRule);
    },
});
function parseRule(rule) {
    const all = (name) => (0,types/* sortSet */.F)((0,server_xml/* children */.Y_)(rule, name).map((node) => (0,server_xml/* text */.Qq)(node) ?? ''));
    return {
        id: (0,server_xml/* childText */.ix)(rule, 'ID') ?? '',
        allowedOrigins: all('AllowedOrigin'),
        allowedMethods: all('AllowedMethod'),
        allowedHeaders: all('AllowedHeader'),
        exposeHeaders: all('ExposeHeader'),
        maxAgeSeconds: Number((0,server_xml/* childText */.ix)(rule, 'MaxAgeSeconds') ?? 0),
    };
}

;// CONCATENATED MODULE: ./build/src/resources/encryption/read.js



const encryptionDocument = (0,resources_document/* parseOnce */.v)({
    exportName: 'bucket-encryption.xml',
    route: routes/* routes */.J.getEncryption,
    parse(xml) {
        const rule = (0,server_xml/* child */.jf)((0,server_xml/* parseXml */.NO)(xml), 'Rule');
        const applied = (0,server_xml/* child */.jf)(rule, 'ApplyServerSideEncryptionByDefault');
        const sseAlgorithm = (0,server_xml/* childText */.ix)(applied, 'SSEAlgorithm');
        if (sseAlgorithm !== 'AES256' && sseAlgorithm !== 'aws:kms')
            return undefined;
        return { sseAlgorithm, kmsMasterKeyId: (0,server_xml/* childText */.ix)(applied, 'KMSMasterKeyID') ?? '' };
    },
});

// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
;// CONCATENATED MODULE: ./build/src/resources/lifecycle/read.js




const lifecycleDocument = (0,resources_document/* parseOnce */.v)({
    exportName: 'lifecycle.xml',
    route: routes/* routes */.J.getLifecycle,
    parse(xml) {
        const rules = (0,server_xml/* children */.Y_)((0,server_xml/* parseXml */.NO)(xml), 'Rule');
        return rules.length === 0 ? undefined : (0,canonical_json/* sortByCanonical */.eJ)(rules.map(read_parseRule));
    },
});
function read_parseRule(rule) {
    return {
        id: (0,server_xml/* childText */.ix)(rule, 'ID') ?? '',
        status: (0,server_xml/* childText */.ix)(rule, 'Status') === 'Disabled' ? 'Disabled' : 'Enabled',
        ...parseFilter(rule),
        ...parseExpiration(rule),
        ...parseTransition(rule),
        abortIncompleteUploadDays: count((0,server_xml/* child */.jf)(rule, 'AbortIncompleteMultipartUpload'), 'DaysAfterInitiation'),
    };
}
/** Three shapes mean the same: `<Filter>`, a filter with `<And>`, and the older `<Prefix>` beside it. */
function parseFilter(rule) {
    const filter = (0,server_xml/* child */.jf)(rule, 'Filter');
    const both = (0,server_xml/* child */.jf)(filter, 'And') ?? filter;
    const tags = (0,server_xml/* children */.Y_)(both, 'Tag').map((tag) => [
        (0,server_xml/* childText */.ix)(tag, 'Key') ?? '',
        (0,server_xml/* childText */.ix)(tag, 'Value') ?? '',
    ]);
    return {
        prefix: (0,server_xml/* childText */.ix)(both, 'Prefix') ?? (0,server_xml/* childText */.ix)(rule, 'Prefix') ?? '',
        tags: Object.fromEntries(tags),
        objectSizeGreaterThan: count(both, 'ObjectSizeGreaterThan'),
        objectSizeLessThan: count(both, 'ObjectSizeLessThan'),
    };
}
function parseExpiration(rule) {
    const expiration = (0,server_xml/* child */.jf)(rule, 'Expiration');
    const noncurrent = (0,server_xml/* child */.jf)(rule, 'NoncurrentVersionExpiration');
    return {
        expirationDays: count(expiration, 'Days'),
        expirationDate: day(expiration),
        expiredObjectDeleteMarker: (0,server_xml/* childText */.ix)(expiration, 'ExpiredObjectDeleteMarker') === 'true',
        expiredObjectAllVersions: (0,server_xml/* childText */.ix)(expiration, 'ExpiredObjectAllVersions') === 'true',
        delMarkerExpirationDays: count((0,server_xml/* child */.jf)(rule, 'DelMarkerExpiration'), 'Days'),
        noncurrentExpirationDays: count(noncurrent, 'NoncurrentDays'),
        newerNoncurrentVersions: count(noncurrent, 'NewerNoncurrentVersions'),
    };
}
/** Zero days of transition mean "at once", while elsewhere zero means "not set". */
function parseTransition(rule) {
    const transition = (0,server_xml/* child */.jf)(rule, 'Transition');
    const noncurrent = (0,server_xml/* child */.jf)(rule, 'NoncurrentVersionTransition');
    return {
        transitionDays: number(transition, 'Days') ?? null,
        transitionDate: day(transition),
        transitionStorageClass: (0,server_xml/* childText */.ix)(transition, 'StorageClass') ?? '',
        noncurrentTransitionDays: number(noncurrent, 'NoncurrentDays') ?? null,
        noncurrentTransitionStorageClass: (0,server_xml/* childText */.ix)(noncurrent, 'StorageClass') ?? '',
    };
}
function number(node, name) {
    const value = (0,server_xml/* childText */.ix)(node, name);
    return value === undefined ? undefined : Number(value);
}
function count(node, name) {
    return number(node, name) || null;
}
function day(node) {
    return (0,server_xml/* childText */.ix)(node, 'Date')?.slice(0, 'YYYY-MM-DD'.length) ?? null;
}

// EXTERNAL MODULE: ./build/src/resources/notification/types.js
var notification_types = __webpack_require__(4782);
;// CONCATENATED MODULE: ./build/src/resources/notification/read.js





/** MinIO stores every target as a queue, whatever kind of service stands behind it. */
const notificationDocument = (0,resources_document/* parseOnce */.v)({
    exportName: 'notification.xml',
    route: routes/* routes */.J.getNotifications,
    parse(xml) {
        const queues = (0,server_xml/* children */.Y_)((0,server_xml/* parseXml */.NO)(xml), 'QueueConfiguration');
        return queues.length === 0 ? undefined : (0,canonical_json/* sortByCanonical */.eJ)(queues.map(parseQueue));
    },
});
function parseQueue(queue) {
    const rules = (0,server_xml/* children */.Y_)((0,server_xml/* child */.jf)((0,server_xml/* child */.jf)(queue, 'Filter'), 'S3Key'), 'FilterRule');
    const filter = (name) => {
        const rule = rules.find((node) => (0,server_xml/* childText */.ix)(node, 'Name')?.toLowerCase() === name);
        return (0,server_xml/* childText */.ix)(rule, 'Value') ?? '';
    };
    return {
        id: (0,server_xml/* childText */.ix)(queue, 'Id') ?? '',
        arn: (0,notification_types/* dropRegion */.q)((0,server_xml/* childText */.ix)(queue, 'Queue') ?? ''),
        events: [...new Set((0,server_xml/* children */.Y_)(queue, 'Event').map((event) => (0,server_xml/* text */.Qq)(event) ?? ''))].sort(),
        prefix: filter('prefix'),
        suffix: filter('suffix'),
    };
}

// EXTERNAL MODULE: ./build/src/resources/object-lock/read.js
var read = __webpack_require__(1857);
// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(6023);
// EXTERNAL MODULE: ./build/src/policy/normalise.js + 1 modules
var normalise = __webpack_require__(1214);
// EXTERNAL MODULE: ./build/src/resources/answer-field.js
var answer_field = __webpack_require__(5016);
;// CONCATENATED MODULE: ./build/src/resources/policy/read.js





const policyDocument = (0,resources_document/* parseOnce */.v)({
    exportName: 'policy.json',
    route: routes/* routes */.J.getPolicy,
    parse(json) {
        const { document, problems } = (0,policy_document/* parsePolicyDocument */.X)((0,answer_field/* parseAnswer */.Wp)(json));
        // A policy that can't be understood must not look like none: a plan would then overwrite it unseen.
        if (!document)
            throw new Error(`the server answered a policy of unknown form: ${problems[0]?.message}`);
        return (0,normalise/* normalisePolicy */.R)(document);
    },
});

;// CONCATENATED MODULE: ./build/src/resources/quota/read.js



/** `quota` is the older field and `size` the newer; the server stores whichever it was sent. */
const quotaDocument = (0,resources_document/* parseOnce */.v)({
    exportName: 'quota.json',
    route: routes/* routes */.J.getQuota,
    parse(json) {
        const stored = json === '' ? null : (0,answer_field/* parseAnswer */.Wp)(json);
        const bytes = Math.max(readCount(stored, 'quota'), readCount(stored, 'size'));
        const [rate, requests] = [readCount(stored, 'rate'), readCount(stored, 'requests')];
        return bytes + rate + requests > 0 ? { bytes, rate, requests } : undefined;
    },
});
function readCount(stored, field) {
    if (typeof stored !== 'object' || stored === null)
        return 0;
    const value = Reflect.get(stored, field);
    return typeof value === 'number' ? value : 0;
}

;// CONCATENATED MODULE: ./build/src/resources/tags/read.js



const tagsDocument = (0,resources_document/* parseOnce */.v)({
    exportName: 'tagging.xml',
    route: routes/* routes */.J.getTags,
    parse(xml) {
        const tags = (0,server_xml/* children */.Y_)((0,server_xml/* child */.jf)((0,server_xml/* parseXml */.NO)(xml), 'TagSet'), 'Tag');
        if (tags.length === 0)
            return undefined;
        return Object.fromEntries(tags.map((tag) => [(0,server_xml/* childText */.ix)(tag, 'Key') ?? '', (0,server_xml/* childText */.ix)(tag, 'Value') ?? '']));
    },
});

// EXTERNAL MODULE: ./build/src/resources/versioning/read.js
var versioning_read = __webpack_require__(1878);
;// CONCATENATED MODULE: ./build/src/resources/actual.js









/** Where each document of a bucket is found. */
const bucketDocuments = {
    versioning: versioning_read/* versioningDocument */.S,
    objectLock: read/* objectLockDocument */.A,
    encryption: encryptionDocument,
    quota: quotaDocument,
    tags: tagsDocument,
    lifecycle: lifecycleDocument,
    cors: corsDocument,
    notification: notificationDocument,
    policy: policyDocument,
};
/** The one way from the server's text to Actual, shared by both readers. */
function parseBucket(name, texts) {
    const objectLock = parse(read/* objectLockDocument */.A, texts.objectLock);
    return {
        name,
        objectLocking: objectLock?.enabled ?? false,
        documents: {
            versioning: parse(versioning_read/* versioningDocument */.S, texts.versioning),
            retention: objectLock?.retention,
            encryption: parse(encryptionDocument, texts.encryption),
            quota: parse(quotaDocument, texts.quota),
            tags: parse(tagsDocument, texts.tags),
            lifecycle: parse(lifecycleDocument, texts.lifecycle),
            cors: parse(corsDocument, texts.cors),
            notification: parse(notificationDocument, texts.notification),
            policy: parse(policyDocument, texts.policy),
        },
    };
}
function parse(document, text) {
    return text === undefined || text === '' ? undefined : document.parse(text);
}


/***/ }),

/***/ 7436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sortSet),
/* harmony export */   q: () => (/* binding */ declareCors)
/* harmony export */ });
function declareCors({ cors }) {
    if (cors === undefined || cors === null)
        return cors;
    return cors.length === 0 ? null : cors.map(normaliseRule);
}
function normaliseRule(rule) {
    return {
        id: rule.id ?? '',
        allowedOrigins: sortSet(rule.allowedOrigins),
        allowedMethods: sortSet(rule.allowedMethods),
        allowedHeaders: sortSet(rule.allowedHeaders),
        exposeHeaders: sortSet(rule.exposeHeaders),
        maxAgeSeconds: rule.maxAgeSeconds ?? 0,
    };
}
/** Repetition and order inside one list of a rule mean nothing. */
function sortSet(values = []) {
    return [...new Set(values)].sort();
}


/***/ }),

/***/ 4782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ declareNotifications),
/* harmony export */   q: () => (/* binding */ dropRegion)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6018);
/* harmony import */ var _adopt_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7043);


function declareNotifications({ notifications }, actual) {
    if (notifications === undefined || notifications === null)
        return notifications;
    if (notifications.length === 0)
        return null;
    const declared = notifications.map(({ id, arn, events, prefix, suffix }) => ({
        id: id ?? '',
        arn: dropRegion(arn),
        events: sortEvents(events),
        prefix: prefix ?? '',
        suffix: suffix ?? '',
    }));
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByCanonical */ .eJ)((0,_adopt_id_js__WEBPACK_IMPORTED_MODULE_0__/* .adoptIds */ .T)(declared, actual ?? []));
}
/** It tells targets apart by nothing but their id and type: a server has one region, and puts it into what it is given. */
function dropRegion(arn) {
    return arn.replace(/^(arn:minio:sqs:)[^:]*/, '$1');
}
/** The server stores a wildcard as it is sent; only order and repetition mean nothing. */
function sortEvents(events) {
    return [...new Set(events)].sort();
}


/***/ }),

/***/ 1857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ objectLockDocument)
/* harmony export */ });
/* harmony import */ var _server_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1839);
/* harmony import */ var _server_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(752);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8966);



const objectLockDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOnce */ .v)({
    exportName: 'object-lock.xml',
    route: _server_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .routes */ .J.getObjectLock,
    parse(xml) {
        const root = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(xml);
        const enabled = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(root, 'ObjectLockEnabled') === 'Enabled';
        return { enabled, retention: parseRetention((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'Rule'), 'DefaultRetention')) };
    },
});
function parseRetention(node) {
    const mode = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(node, 'Mode');
    if (mode !== 'GOVERNANCE' && mode !== 'COMPLIANCE')
        return undefined;
    const days = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(node, 'Days');
    if (days !== undefined)
        return { mode, unit: 'Days', validity: Number(days) };
    return { mode, unit: 'Years', validity: Number((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(node, 'Years')) };
}


/***/ }),

/***/ 6884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tellWithoutBulk),
/* harmony export */   J: () => (/* binding */ readBulk)
/* harmony export */ });
/* harmony import */ var _server_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1839);
/* harmony import */ var _server_zip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5190);
/* harmony import */ var _actual_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(795);



/**
 * Reads every bucket in one request. The export also holds the credentials of replication targets in
 * clear: only the documents asked for are ever unpacked, and those are not among them.
 */
async function readBulk(reader, wanted) {
    const reply = await reader.read(_server_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .routes */ .J.exportBucketMetadata);
    const names = exportNames(wanted);
    const texts = new Map();
    const entries = (0,_server_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .readZip */ .u)(reply.body, (path) => {
        const { bucket, file } = splitPath(path);
        // Every bucket has some entry, so that one without any of the wanted documents is still seen.
        if (!texts.has(bucket))
            texts.set(bucket, {});
        return names.has(file);
    });
    for (const entry of entries) {
        const { bucket, file } = splitPath(entry.name);
        const name = names.get(file);
        if (name)
            texts.set(bucket, { ...texts.get(bucket), [name]: entry.data.toString('utf8') });
    }
    return texts;
}
/** For a run that goes on without the export. */
function tellWithoutBulk({ reason, failure }) {
    const lack = reason === 'denied' ? ` without ${_server_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .routes */ .J.exportBucketMetadata.permission}` : '';
    return `the bulk export can't be had (${failure.code})${lack}`;
}
function exportNames(wanted) {
    const names = new Map();
    for (const name of wanted) {
        const { exportName } = _actual_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketDocuments */ .T[name];
        if (exportName !== undefined)
            names.set(exportName, name);
    }
    return names;
}
function splitPath(path) {
    const slash = path.indexOf('/');
    if (slash < 0)
        return { bucket: path, file: '' };
    return { bucket: path.slice(0, slash), file: path.slice(slash + 1) };
}


/***/ }),

/***/ 1878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ versioningDocument)
/* harmony export */ });
/* harmony import */ var _server_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1839);
/* harmony import */ var _server_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(752);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8966);



/** The server answers an empty document for a bucket that never had versioning. */
const versioningDocument = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOnce */ .v)({
    exportName: 'versioning.xml',
    route: _server_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .routes */ .J.getVersioning,
    parse(xml) {
        const root = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(xml);
        const status = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(root, 'Status');
        if (status !== 'Enabled' && status !== 'Suspended')
            return undefined;
        const prefixes = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)(root, 'ExcludedPrefixes').map((node) => (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(node, 'Prefix') ?? '');
        return {
            status,
            excludedPrefixes: prefixes.sort(),
            excludeFolders: (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .childText */ .ix)(root, 'ExcludeFolders') === 'true',
        };
    },
});


/***/ })

};
