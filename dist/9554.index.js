export const id = 9554;
export const ids = [9554];
export const modules = {

/***/ 3317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ changeResources)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/config/digest.js

/**
 * SHA-256, hexadecimal, of a whole configuration: names of its files and what they hold. Layout, comments and
 * the order of keys do not count.
 */
function digestContents(contents) {
    const sorted = [...contents].sort(([a], [b]) => (a < b ? -1 : 1));
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(sorted, sortKeys)).digest('hex');
}
function sortKeys(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./build/src/config/load.js + 6 modules
var load = __webpack_require__(6832);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/render/access-change.js
var access_change = __webpack_require__(1523);
// EXTERNAL MODULE: ./build/src/render/cut.js
var cut = __webpack_require__(6610);
// EXTERNAL MODULE: ./build/src/render/escalation.js
var escalation = __webpack_require__(2297);
// EXTERNAL MODULE: ./build/src/render/quantity.js
var quantity = __webpack_require__(3749);
;// CONCATENATED MODULE: ./build/src/render/access-change-text.js




const bounds = { names: 10, characters: 200, lines: 200 };
const show = (text) => (0,cut/* cut */.J)(text, bounds.characters);
/** Who gains and who loses what, for a log; '' for no difference. */
function renderAccessChangeText(sites) {
    const lines = sites.flatMap((site) => [
        ...(0,escalation/* describeEscalations */.g)(site.diff.newEscalations, show, bounds).map((way) => `  ! ${way}`),
        ...(0,access_change/* listAccessChanges */.A)(site, show, bounds).map(({ verb, text }) => `  ${verb === 'gains' ? '+' : '-'} ${text}`),
        ...(0,escalation/* describeEscalations */.g)(site.diff.goneEscalations, show, bounds).map((way) => `  no longer: ${way}`),
    ]);
    if (lines.length === 0)
        return '';
    const rest = lines.length - bounds.lines;
    const more = rest > 0 ? [`  … and ${(0,quantity/* describeCount */.vG)(rest, 'more line')}`] : [];
    return ['Access:', ...lines.slice(0, bounds.lines), ...more].join('\n');
}

// EXTERNAL MODULE: ./build/src/render/plan-bounds.js
var plan_bounds = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/render/plan-section.js
var plan_section = __webpack_require__(9865);
// EXTERNAL MODULE: ./build/src/render/plan-top.js + 4 modules
var plan_top = __webpack_require__(8797);
;// CONCATENATED MODULE: ./build/src/render/plan-markdown.js



/**
 * The plan for a job summary: verdict, what becomes public, what can't be undone, then every change and every
 * field, folded where they are many. Below the 1 MiB that a step has, however many there are.
 */
function renderPlanMarkdown(plan, filesUrl, access = []) {
    const bounds = (0,plan_bounds/* boundPlan */.q)('summary', filesUrl);
    const parts = [
        ...(0,plan_top/* renderPlanTop */.$)({ plan, mode: 'plan', findings: [], results: [], access }, bounds),
        ...(0,plan_section/* renderSections */.H)(plan, [], bounds),
        (0,plan_section/* renderDigests */.o)(plan, undefined, bounds),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}

// EXTERNAL MODULE: ./build/src/render/plan-text.js
var plan_text = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/change.js
var src_change = __webpack_require__(6385);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/render/result-text.js
var result_text = __webpack_require__(4273);
;// CONCATENATED MODULE: ./build/src/render/result-markdown.js



/** What was done, not done and unknown, for a job summary: counts, then whatever did not succeed. */
function renderResultsMarkdown(results) {
    if (results.length === 0)
        return '### Applied: nothing had to be changed';
    const troubled = results.filter((result) => result.outcome !== 'done');
    const rows = troubled.map(({ change, outcome, failure }) => [
        outcome.replace('-', ' '),
        change.verb,
        (0,markdown/* code */.aY)((0,src_change/* changeTitle */.t)(change)),
        (0,markdown/* escapeMarkdown */.FV)(failure?.message ?? ''),
    ]);
    const heading = `### Applied: ${(0,result_text/* describeOutcomes */.vl)(results)}`;
    if (rows.length === 0)
        return heading;
    return [heading, (0,markdown/* table */.tp)(['', 'change', 'what', 'why'], rows)].join('\n\n');
}

// EXTERNAL MODULE: ./build/src/report/run-link.js
var run_link = __webpack_require__(9037);
// EXTERNAL MODULE: ./build/src/action/describe-error.js
var describe_error = __webpack_require__(4580);
// EXTERNAL MODULE: ./build/src/action/output-file.js
var output_file = __webpack_require__(9438);
// EXTERNAL MODULE: ./build/src/action/reading.js
var reading = __webpack_require__(896);
// EXTERNAL MODULE: ./build/src/action/server-session.js + 1 modules
var server_session = __webpack_require__(2480);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/plan/plan.js
var plan_plan = __webpack_require__(3866);
// EXTERNAL MODULE: ./build/src/resources/order.js
var order = __webpack_require__(5227);
// EXTERNAL MODULE: ./build/src/resources/withhold.js
var withhold = __webpack_require__(1418);
// EXTERNAL MODULE: ./build/src/resources/index.js + 39 modules
var resources = __webpack_require__(6292);
;// CONCATENATED MODULE: ./build/src/execute/attempt.js


/** Carries out one change. Never throws for what a server does. */
async function attempt(change, hands) {
    const writer = hands.writers.get(change.alias);
    if (!writer)
        throw new Error(`no writer for alias ${change.alias}`);
    try {
        await (0,resources/* applyChange */.hX)(writer, change, hands);
        return { change, outcome: 'done' };
    }
    catch (error) {
        return describeFailure(change, error);
    }
}
/** Also a mistake of ours is the result of one change: the others go on, and the run can still report. */
function describeFailure(change, error) {
    if (error instanceof src_errors/* ServiceError */._7) {
        const { reason, outcomeUnknown } = error.failure;
        return {
            change,
            outcome: outcomeUnknown ? 'unknown' : 'failed',
            failure: { reason, message: error.message },
        };
    }
    const message = error instanceof Error ? `${error.name}: ${error.message}` : 'something unknown was thrown';
    return { change, outcome: 'unknown', failure: { reason: 'internal-error', message } };
}

;// CONCATENATED MODULE: ./build/src/resources/need.js
/** What a change builds on: it is not attempted unless all of that is done. */


const nobody = { users: new Map(), groups: new Map(), serviceAccounts: new Map() };
/**
 * Only what is carried out earlier counts. A rule that leads nowhere is refused, and so is removing a target
 * that a rule still leads to, or a policy that somebody has. Of the rest of IAM only what gives access builds
 * on anything: taking it away waits for nobody.
 */
function listNeeds(change, standing = nobody) {
    const chain = (0,order/* chainOf */.dR)(change);
    switch (change.kind) {
        case 'iam-policy':
            return change.after === undefined ? findHolders(change.key, standing) : [];
        case 'user':
            return (0,withhold/* givesAccess */.xR)(change) ? listUserNeeds(change, standing) : [];
        case 'group':
            return (0,withhold/* givesAccess */.xR)(change) ? listGroupNeeds(change, standing) : [];
        case 'service-account':
            return (0,withhold/* givesAccess */.xR)(change) ? listAccountNeeds(change, standing) : [];
        case 'replication':
            return [{ kind: 'remote-target', chain }];
        case 'remote-target':
            return [{ kind: 'replication', chain }];
        case 'site-replication':
            return [{ kind: 'site-replication', chain }];
        case 'replicated-site':
        case 'bucket':
            return [];
        default:
            return [{ kind: 'bucket', chain }];
    }
}
/** Those that are to lose the policy before it goes. */
function findHolders(policy, { users, groups }) {
    const has = ([, { policies }]) => policies.includes(policy);
    return [...need_name('user', keysOf([...users].filter(has))), ...need_name('group', keysOf([...groups].filter(has)))];
}
/** What it gets by being enabled is all that it has, by its groups too. */
function listUserNeeds({ key, before, after }, standing) {
    const policies = after?.policies ?? [];
    const isEnabled = after?.status === 'enabled' && before?.status !== 'enabled';
    const gained = isEnabled
        ? [...policies, ...findGroups(key, standing).flatMap(([, group]) => group.policies)]
        : policies.filter((policy) => !before?.policies.includes(policy));
    return [...need_name('iam-policy', gained), ...findAccounts([key], standing)];
}
/** A new member gets all that the group has. */
function listGroupNeeds({ before, after }, standing) {
    const { status, members, policies } = after ?? { status: 'disabled', members: [], policies: [] };
    const joining = members.filter((member) => !before?.members.includes(member));
    const isEnabled = status === 'enabled' && before?.status !== 'enabled';
    const gained = isEnabled || joining.length > 0
        ? policies
        : policies.filter((policy) => !before?.policies.includes(policy));
    return [...need_name('iam-policy', gained), ...need_name('user', joining), ...findAccounts(members, standing)];
}
/** It may do at most what its parent may. */
function listAccountNeeds({ after }, standing) {
    const parent = after?.parent ?? '';
    const groups = findGroups(parent, standing);
    const policies = [
        ...(standing.users.get(parent)?.policies ?? []),
        ...groups.flatMap(([, group]) => group.policies),
    ];
    return [...need_name('iam-policy', policies), ...need_name('user', [parent]), ...need_name('group', keysOf(groups))];
}
/** Only those that get less are changed before their parents are. */
function findAccounts(parents, { serviceAccounts }) {
    const wanted = new Set(parents);
    const found = [...serviceAccounts].filter(([, { parent }]) => wanted.has(parent));
    return need_name('service-account', keysOf(found));
}
function findGroups(user, { groups }) {
    return [...groups].filter(([, { members }]) => members.includes(user));
}
function keysOf(entries) {
    return entries.map(([key]) => key);
}
function need_name(kind, keys) {
    return keys.map((key) => ({ kind, chain: (0,order/* nameAccessChain */.Ju)(kind, key) }));
}

;// CONCATENATED MODULE: ./build/src/execute/progress.js


/** `access`: alias → who had what when the plan was made. */
function createProgress(access = new Map()) {
    const troubled = new Map();
    return {
        note: (result) => {
            const place = locate(result.change, result.change.kind, (0,order/* chainOf */.dR)(result.change));
            if (result.outcome !== 'done' && !troubled.has(place))
                troubled.set(place, result);
        },
        findObstacle: (change) => {
            // Who had what is looked through only once something has failed.
            if (troubled.size === 0)
                return undefined;
            const needs = listNeeds(change, access.get(change.alias));
            const [found] = needs.flatMap(({ kind, chain }) => troubled.get(locate(change, kind, chain)) ?? []);
            return found && describe(found);
        },
    };
}
function locate({ alias, owner }, kind, chain) {
    return JSON.stringify([alias, owner, kind, chain]);
}
const past = {
    create: 'made',
    update: 'changed',
    delete: 'removed',
    report: 'told',
};
function describe({ change: { kind, key, verb }, outcome }) {
    if (outcome === 'unknown')
        return `it is not known whether ${kind} ${key} was ${past[verb]}`;
    return `${kind} ${key} could not be ${past[verb]}`;
}

;// CONCATENATED MODULE: ./build/src/execute/silence.js
/** Replies lost in a row after which a server counts as gone; one alone may be an accident on the way. */
const maxLostReplies = 3;
function watchSilence() {
    const lost = new Map();
    return {
        notice: ({ change: { alias }, outcome, failure }) => {
            if (outcome === 'done')
                lost.set(alias, 0);
            if (failure?.reason !== 'unreachable')
                return;
            lost.set(alias, outcome === 'unknown' ? (lost.get(alias) ?? 0) + 1 : maxLostReplies);
        },
        isSilent: (alias) => (lost.get(alias) ?? 0) >= maxLostReplies,
    };
}

;// CONCATENATED MODULE: ./build/src/execute/take-back.js


/**
 * Removes the remote targets that this run set for rules which then could not be set: a target that nothing
 * uses is a stored key that nobody watches. The server itself refuses to remove one that is used, so a rule
 * whose answer was lost keeps its target. `openHands` is called at most once, and only where there is
 * something to take back.
 */
async function takeBackTargets(results, openHands, silence) {
    const settled = [];
    let hands;
    for (const result of results) {
        const target = findIdleTarget(result, results);
        if (target === undefined) {
            settled.push(result);
            continue;
        }
        hands ??= openHands();
        settled.push(await takeBack(target, result, hands, silence));
    }
    return settled;
}
/** The target of a result, where it may stand there without its rule. */
function findIdleTarget({ change, outcome }, results) {
    const made = change.verb === 'create' && (outcome === 'done' || outcome === 'unknown');
    if (!made || change.kind !== 'remote-target')
        return undefined;
    const rules = results.find((other) => other.change.kind === 'replication' && isSameBucket(change, other.change));
    return rules && !mayHold(rules) ? change : undefined;
}
/** A lost answer may have been a success; a mistake of ours leaves nothing that could be relied on. */
function mayHold({ outcome, failure }) {
    return outcome === 'done' || (outcome === 'unknown' && failure?.reason !== 'internal-error');
}
function isSameBucket(one, other) {
    return one.alias === other.alias && (0,order/* chainOf */.dR)(one) === (0,order/* chainOf */.dR)(other);
}
async function takeBack({ after, ...target }, set, hands, silence) {
    const why = 'the rule that was to use it could not be set';
    if (after === undefined)
        return set;
    const gone = silence.isSilent(target.alias)
        ? undefined
        : await attempt({ ...target, verb: 'delete', before: after }, hands);
    if (gone?.outcome === 'done')
        return fail(set, `Taken back, since ${why}.`);
    const cause = gone?.failure?.message ?? `${target.alias} no longer answers.`;
    return fail(set, `It may stand there unused, since ${why}, and taking it back failed: ${cause}`);
}
function fail({ change }, message) {
    return { change, outcome: 'failed', failure: { reason: 'partial', message } };
}

;// CONCATENATED MODULE: ./build/src/execute/execute.js









/**
 * Carries out a plan, stage by stage. A bucket that fails does not stop the others; what can't be made stops
 * what was to build on it; a server that no longer answers stops everything meant for it. Every change that
 * is not a report gets exactly one result, in the order of the plan.
 */
async function executePlan(plan, options) {
    const [silence, progress] = [watchSilence(), createProgress(options.actualAccess)];
    const run = { options, silence, progress, results: new Map() };
    const made = (0,plan_plan/* changesOf */.fs)(plan).filter((change) => change.verb !== 'report');
    const stages = [...(0,group_by/* groupBy */.$)(made, order/* stageOf */.gV)].sort(([one], [other]) => one - other);
    for (const [, changes] of stages) {
        const chains = [...(0,group_by/* groupBy */.$)(changes, nameChain).values()];
        await (0,p_map/* default */.Ay)(chains, (chain) => runChain(chain, run), { concurrency: options.concurrency });
    }
    const settled = await takeBackTargets([...run.results.values()], chooseHands(options), silence);
    const byChange = new Map(settled.map((result) => [result.change, result]));
    return made.flatMap((change) => byChange.get(change) ?? []);
}
/** Those of the run can't even read once it is cancelled. */
function chooseHands({ signal, openLastWriters, ...hands }) {
    return () => ({ ...hands, ...(signal.aborted && openLastWriters && { writers: openLastWriters() }) });
}
function nameChain(change) {
    return JSON.stringify([change.alias, change.owner, (0,order/* chainOf */.dR)(change)]);
}
async function runChain(chain, run) {
    for (const change of chain) {
        const result = await carryOut(change, run);
        run.silence.notice(result);
        run.progress.note(result);
        run.options.onResult(result);
        run.results.set(change, result);
    }
}
async function carryOut(change, { options, silence, progress }) {
    if (options.signal.aborted)
        return notAttempted(change, 'the run was cancelled');
    if (silence.isSilent(change.alias))
        return notAttempted(change, `${change.alias} no longer answers`);
    const obstacle = progress.findObstacle(change);
    if (obstacle === undefined)
        return attempt(change, options);
    const rest = (0,withhold/* withholdGift */.CN)(change);
    return rest ? attemptRest(change, rest, obstacle, options) : notAttempted(change, obstacle);
}
function notAttempted(change, why) {
    return {
        change,
        outcome: 'not-attempted',
        failure: { reason: 'partial', message: `Not attempted: ${why}.` },
    };
}
/** Access is taken away even where what the change gives must wait. */
async function attemptRest(change, rest, why, hands) {
    const result = await attempt(rest, hands);
    if (result.outcome !== 'done')
        return { ...result, change };
    const message = `Done in part: what it gives was not attempted, since ${why}.`;
    return { change, outcome: 'failed', failure: { reason: 'partial', message } };
}

;// CONCATENATED MODULE: ./build/src/execute/verify.js
/**
 * Settles results by what a fresh plan still finds to do: what the server acknowledged but did not keep
 * has failed, and what was lost on the way is done if it took effect, and else has failed.
 */
function verifyResults(results, remaining) {
    const open = new Set(remaining.flatMap((section) => section.changes.filter(isOpen).map(identify)));
    return results.map((result) => settle(result, open.has(identify(result.change))));
}
function settle(result, stillOpen) {
    if (result.outcome === 'done' && stillOpen) {
        const message = 'The server accepted this, but a fresh read shows otherwise: someone else may be changing it.';
        return { change: result.change, outcome: 'failed', failure: { reason: 'server-error', message } };
    }
    // What several servers take part in may be told as done in part, and be whole by now.
    const unsettled = result.outcome === 'unknown' || result.failure?.reason === 'partial';
    if (!unsettled || result.outcome === 'not-attempted')
        return result;
    return stillOpen ? { ...result, outcome: 'failed' } : { change: result.change, outcome: 'done' };
}
/** What is declared and not possible is not done either. */
function isOpen(change) {
    return change.verb !== 'report' || change.reason === 'unsupported';
}
/** What was removed is not there again because something else of its name is still to be made. */
function identify({ alias, owner, kind, key, verb }) {
    return JSON.stringify([alias, owner, kind, key, verb === 'delete']);
}

// EXTERNAL MODULE: ./build/src/action/run-failure.js
var run_failure = __webpack_require__(3906);
;// CONCATENATED MODULE: ./build/src/action/change/apply-plan.js






/**
 * Carries out a plan, then reads everything again: only what a fresh plan no longer wants to change is done.
 * Where that can't be read, the results stand as the server gave them.
 * @throws {ExpectedError} when the second reading fails; `onResults` has been told by then
 */
async function applyPlan(plan, session, { concurrency, deployments, secrets, actualAccess, replan, onResults }, { reporter, signal }) {
    if (!(0,plan_plan/* hasChanges */.ik)(plan))
        return [];
    const soFar = [];
    onResults(soFar);
    const onResult = (result) => {
        soFar.push(result);
        // Hundreds may follow one that failed, each with the same reason.
        const level = result.outcome === 'not-attempted' ? 'debug' : 'info';
        reporter.log(level, (0,result_text/* renderResultLine */.aF)(result));
    };
    const hands = { ...openHands(plan, session, deployments), ...(secrets && { secrets }) };
    const openLastWriters = () => mapWriters(session.openLastWriters());
    const results = await executePlan(plan, {
        ...{ ...hands, concurrency, signal, onResult, openLastWriters },
        ...(actualAccess && { actualAccess }),
    });
    onResults(results);
    if (signal.aborted)
        return results;
    const settled = await apply_plan_settle(results, replan);
    onResults(settled);
    return settled;
}
function mapWriters(writers) {
    return new Map(writers.map((writer) => [writer.alias, writer]));
}
function openHands(plan, session, deployments) {
    const writers = session.openWriters();
    const sites = session.connections.map(({ alias, url, accessKey, secretKey }, index) => {
        const writer = writers[index];
        if (writer === undefined)
            throw new Error(`no writer for alias ${alias}`);
        const endpoint = (session.access.get(alias)?.url ?? url).origin;
        return { alias, deploymentId: deployments.get(alias), endpoint, accessKey, secretKey, writer };
    });
    return {
        writers: mapWriters(writers),
        keys: mapKeys(session),
        sites,
        planned: (0,plan_plan/* changesOf */.fs)(plan),
    };
}
/** The preflight has seen to it that none is missing that is needed. */
function mapKeys({ access }) {
    return new Map([...access].flatMap(([alias, { accessKey, secretKey }]) => secretKey === undefined ? [] : [[alias, { accessKey, secretKey }]]));
}
/** Where the second reading fails, what already failed is the better reason to tell. */
async function apply_plan_settle(results, replan) {
    try {
        const remaining = await replan();
        return verifyResults(results, remaining.sections);
    }
    catch (error) {
        const troubled = results.some((result) => result.outcome !== 'done');
        if (error instanceof src_errors/* ExpectedError */.Dh && troubled)
            return results;
        if (!(error instanceof src_errors/* ExpectedError */.Dh))
            throw error;
        throw new run_failure/* RunFailure */.a(error.reason, `Everything was written, but could not be verified. ${error.message}`);
    }
}
/** Why a run failed; undefined when everything was done. */
function judgeResults(results, cancelled) {
    const troubled = results.filter((result) => result.outcome !== 'done');
    if (troubled.length === 0)
        return undefined;
    const causes = troubled.filter((result) => result.outcome !== 'not-attempted');
    const reasons = new Set(causes.map((result) => result.failure?.reason ?? 'partial'));
    const [only] = reasons;
    const first = causes[0]?.failure?.message ?? '';
    const reason = cancelled ? 'cancelled' : reasons.size === 1 && only ? only : 'partial';
    return { reason, message: `${(0,result_text/* describeOutcomes */.vl)(results)}. ${first}`.trim() };
}

// EXTERNAL MODULE: ./build/src/render/plan-overview.js
var plan_overview = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/src/render/plan-verdict.js
var plan_verdict = __webpack_require__(4451);
;// CONCATENATED MODULE: ./build/src/render/plan-comment.js





/**
 * A run for a reviewer: the verdict, what becomes public, what can't be undone, findings, and then every change.
 * A full one may be longer than a comment can be.
 */
function renderPlanComment(view, { extent, filesUrl }) {
    const bounds = (0,plan_bounds/* boundPlan */.q)(extent, filesUrl);
    const { plan, results, configDigest } = view;
    const parts = [
        ...(0,plan_top/* renderPlanTop */.$)(view, bounds),
        ...(extent === 'full' ? (0,plan_section/* renderSections */.H)(plan, results, bounds) : [(0,plan_overview/* renderOverview */.m)(plan, bounds)]),
        `**Next:** ${(0,plan_verdict/* describeNextStep */.N)(view)}`,
        (0,plan_section/* renderDigests */.o)(plan, configDigest, bounds),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}

// EXTERNAL MODULE: ./build/src/action/keep-issue.js
var keep_issue = __webpack_require__(4777);
;// CONCATENATED MODULE: ./build/src/action/change/comment-run.js



/** Tells a pull request what came of a run, however it ended. Never fails. */
async function commentRun(record, failure, { alias, comment: mode, githubToken: token, label }, { reporter, signal }) {
    const view = viewRun(record, failure);
    await reporter.comment({
        mode,
        marker: { action: record.action, label: label || alias },
        noteworthy: isNoteworthy(view),
        token,
        signal,
        render: renderAs(view),
    });
}
/** What keeps servers from being as declared, where the action looks for that. Never fails. */
async function keepDriftIssue(record, failure, { alias, label, githubToken, issues }, context) {
    if (!issues)
        return;
    const drifted = hasDrifted(viewRun(record, failure));
    const found = drifted ? (failure ?? drift) : failure;
    const view = viewRun(record, found);
    const news = {
        whole: found === undefined,
        title: drifted ? 'Drift: servers are not as declared' : 'Drift could not be looked for',
        closing: 'The servers are as declared.',
        render: renderAs(view),
    };
    await (0,keep_issue/* keepIssue */.p)(record.action, news, { ...issues, label: label || alias, githubToken }, context);
}
/** Said of a plan that does not fail by it. */
const drift = { reason: 'drift', message: 'What is there is not what is declared.' };
function hasDrifted({ plan }) {
    return (0,plan_plan/* hasChanges */.ik)(plan) || (0,plan_plan/* changesOf */.fs)(plan).some(({ reason }) => reason === 'unsupported');
}
function renderAs(view) {
    return (extent, filesUrl) => renderPlanComment(view, { extent, ...(filesUrl !== undefined && { filesUrl }) });
}
function viewRun(record, failure) {
    const { plan = { sections: [] }, mode, findings, results, rehearsal, configDigest, access } = record;
    return {
        plan,
        mode,
        findings,
        results,
        ...(failure && { failure }),
        ...(rehearsal && { rehearsal }),
        ...(access && { access }),
        ...(configDigest !== undefined && { configDigest }),
    };
}
function isNoteworthy(view) {
    const { findings, failure, rehearsal } = view;
    return (failure !== undefined ||
        hasDrifted(view) ||
        findings.some(({ severity }) => severity !== 'note') ||
        (rehearsal !== undefined && rehearsal !== 'success' && rehearsal !== 'skipped'));
}

// EXTERNAL MODULE: ./build/src/resources/remote-target/diff.js
var diff = __webpack_require__(3677);
// EXTERNAL MODULE: ./build/src/resources/service-account/diff.js
var service_account_diff = __webpack_require__(610);
;// CONCATENATED MODULE: ./build/src/plan/safety.js




/** Beyond this share, a plan that deletes is more likely a mistake than a wish. */
const maxDeleteShare = 0.3;
/** Below this number of existing things, a share says little. */
const minExisting = 10;
function findUnsafe(plan, options) {
    return plan.sections.flatMap((section) => [
        ...findBucketDeletes(section, options),
        ...findMassDeletes(section, options),
        ...findMassDetachments(section, options),
        ...findUndeclaredRemovals(section, options),
        ...findDroppedAccounts(section, options),
    ]);
}
/** @throws {RefusedError} `unsafe-plan`, naming every reason and every input. */
function assertSafe(plan, options) {
    const unsafe = findUnsafe(plan, options);
    if (unsafe.length === 0)
        return;
    const message = unsafe.map((reason) => reason.message).join(' ');
    const unlock = [...new Set(unsafe.map((reason) => reason.unlock))].join(' and ');
    throw new src_errors/* RefusedError */.fk('unsafe-plan', message, unlock);
}
function findBucketDeletes(section, { allowDeleteBuckets }) {
    if (allowDeleteBuckets)
        return [];
    const goes = section.changes.filter((change) => change.kind === 'bucket' && change.verb === 'delete');
    if (goes.length === 0)
        return [];
    const names = goes.map((change) => change.key).join(', ');
    return [
        {
            message: `The plan removes buckets on ${section.alias}: ${names}.`,
            unlock: '`allow-delete-buckets: true`',
        },
    ];
}
function findMassDeletes(section, { maxDeletes }) {
    return resources/* kinds */.EZ.flatMap((kind) => {
        const existing = section.existing[kind] ?? 0;
        const deletes = section.changes.filter((change) => change.kind === kind && change.verb === 'delete').length;
        if (!isMany(deletes, existing) || deletes <= (maxDeletes ?? 0))
            return [];
        const message = `The plan deletes ${deletes} of ${existing} (${kind}) on ${section.alias}, more than 30 %.`;
        return [{ message, unlock: `\`max-deletes: ${deletes}\`` }];
    });
}
/** Whoever is left with fewer policies; to exchange one for another is no loss. */
function findMassDetachments(section, { maxDeletes }) {
    return ['user', 'group'].flatMap((kind) => {
        const existing = section.existing[kind] ?? 0;
        const losers = section.changes.filter((change) => change.kind === kind && losesPolicies(change)).length;
        if (!isMany(losers, existing) || losers <= (maxDeletes ?? 0))
            return [];
        const message = `The plan takes policies from ${losers} of ${existing} (${kind}) on ${section.alias}, more than 30 %.`;
        return [{ message, unlock: `\`max-deletes: ${losers}\`` }];
    });
}
function losesPolicies(change) {
    if (change.verb !== 'update' || (change.kind !== 'user' && change.kind !== 'group'))
        return false;
    return (change.after?.policies.length ?? 0) < (change.before?.policies.length ?? 0);
}
function isMany(count, existing) {
    return existing >= minExisting && count > existing * maxDeleteShare;
}
/** The server drops what nobody declared together with what is declared absent. */
function findUndeclaredRemovals(section, { unmanaged }) {
    const goes = unmanaged === 'delete' ? [] : section.changes.filter(diff/* isUndeclaredRemoval */.a);
    if (goes.length === 0)
        return [];
    const names = goes.map((change) => change.key).join(', ');
    const message = `The plan removes remote targets on ${section.alias} that nobody declared: ${names}.`;
    return [{ message, unlock: '`unmanaged: delete`' }];
}
/** They go with their parents. */
function findDroppedAccounts(section, { unmanaged }) {
    const goes = unmanaged === 'delete' ? [] : section.changes.filter(service_account_diff/* isDroppedAccount */.E);
    if (goes.length === 0)
        return [];
    const names = goes.map((change) => change.key).join(', ');
    const message = `The plan removes service accounts on ${section.alias} that nobody declared: ${names}.`;
    return [{ message, unlock: '`unmanaged: delete`' }];
}

// EXTERNAL MODULE: ./build/src/plan/digest.js
var plan_digest = __webpack_require__(8717);
// EXTERNAL MODULE: ./build/src/plan/fingerprint.js
var fingerprint = __webpack_require__(1229);
;// CONCATENATED MODULE: ./build/src/plan/stale.js



/** As many moves as a sentence can hold. */
const maxMoves = 10;
/**
 * Refuses to apply anything but what was reviewed, and to leave any of it out. Only the sections of this run are
 * compared, so that applying one stage does not make the next one stale; one with nothing left to do needs no review.
 * @throws {RefusedError} `stale-plan`, saying what moved as far as it can be told.
 */
function assertReviewed(plan, reviewed, stage) {
    const moved = plan.sections.filter((section) => !isReviewed(section, reviewed));
    const told = moved.map((section) => describeMove(section, reviewed));
    const missing = listMissing(plan, reviewed, stage).map((id) => `${id} was reviewed with changes, and is no part of this plan any more.`);
    if (told.length + missing.length === 0)
        return;
    throw new src_errors/* RefusedError */.fk('stale-plan', [...told, ...missing].join(' '), 'a new plan and its review');
}
/** Of a server that was left out, such as one that does not answer, or of an alias that is gone. */
function listMissing({ sections }, { changes }, { owner, alias }) {
    const known = new Set(sections.map(({ id }) => id));
    return [...changes].flatMap(([id, then]) => {
        const own = alias === 'all' ? id.endsWith(`/${owner}`) : id === `${alias}/${owner}`;
        return own && then.size > 0 && !known.has(id) ? [id] : [];
    });
}
/**
 * A plan made by someone who may not ask for the deployment id is bound to the host instead; whoever applies
 * it may well know the id, and then compares like with like.
 */
function isReviewed({ id, host, changes, digest }, reviewed) {
    if (changes.every((change) => change.verb === 'report'))
        return true;
    const then = reviewed.digests.get(id);
    return then !== undefined && (then === digest || then === (0,plan_digest/* digestChanges */.e)(host, changes));
}
function describeMove(section, reviewed) {
    const { id } = section;
    if (!reviewed.digests.has(id))
        return `The expected plan says nothing of ${id}.`;
    const then = reviewed.changes.get(id);
    const intro = `What would be done for ${id} is no longer what was reviewed`;
    if (!then)
        return `${intro}: configuration or server moved (give the plan file to see what).`;
    const moves = listMoves((0,fingerprint/* fingerprintChanges */.s)(section.changes), then);
    if (moves.length === 0)
        return `${intro}: the same changes, but on another server.`;
    const more = moves.length > maxMoves ? `; and ${moves.length - maxMoves} more` : '';
    return `${intro}: ${moves.slice(0, maxMoves).join('; ')}${more}.`;
}
function listMoves(now, then) {
    const fresh = [...now].flatMap(([title, print]) => {
        if (!then.has(title))
            return [`new: ${title}`];
        return then.get(title) === print ? [] : [`other values: ${title}`];
    });
    const gone = [...then.keys()].filter((title) => !now.has(title)).map((title) => `gone: ${title}`);
    return [...fresh, ...gone];
}
/** Files that moved without changing what would be done: worth knowing, and no reason to stop. */
function tellMovedConfig({ configDigest: reviewed }, current) {
    if (reviewed === undefined || reviewed === current)
        return [];
    const message = 'The configuration is not the one that was reviewed, but asks for the same changes here.';
    const mend = 'Nothing to do: what is applied is what was reviewed.';
    return [{ rule: 'plan/moved-config', severity: 'note', message, mend }];
}

// EXTERNAL MODULE: ./build/src/action/event-guard.js
var event_guard = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/src/action/expected-deployment.js
var expected_deployment = __webpack_require__(8795);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/plan/file.js
var file = __webpack_require__(8619);
;// CONCATENATED MODULE: ./build/src/action/change/expected-plan.js




/**
 * Reads the input `expected-plan`: the JSON of `plan-digest`, or the path of a plan file.
 * @returns undefined when it is empty
 * @throws {ConfigError} `invalid-input` when it is neither
 */
async function readReviewedPlan(given, workspace) {
    if (given === '')
        return undefined;
    const text = given.startsWith('{') ? given : await readPlanFile((0,external_node_path_.resolve)(workspace, given));
    const reviewed = text === undefined ? undefined : (0,file/* parseReviewedPlan */.id)(text);
    if (reviewed)
        return reviewed;
    const message = 'Input `expected-plan` is neither the value of `plan-digest` nor the path of a plan file.';
    const mend = 'Give the output `plan-digest` or `plan-path` of the plan that was reviewed.';
    throw new src_errors/* ConfigError */.xL([{ rule: 'input/expected-plan', severity: 'error', message, mend }], 'invalid-input');
}
async function readPlanFile(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/action/change/guard-run.js
/** Why a run does not go on, or fails at its end: each throws, and says which input or what else would help. */











/** How many of several like failures one sentence can tell. */
const maxTold = 5;
/** What the servers themselves say against the plan, all of it at once. @throws {ConfigError} `findings` */
function judgeFindings({ findings }, record, { reporter }) {
    record.findings = [...record.findings, ...findings];
    const errors = findings.filter(({ severity }) => severity === 'error');
    reporter.showFindings(findings.filter(({ severity }) => severity !== 'error'));
    if (errors.length > 0)
        throw new src_errors/* ConfigError */.xL(errors, 'findings');
}
/** Every reason not to apply also fails the plan that would run into it. */
async function assertMayApply({ plan, deployments }, inputs, session, record, context) {
    if (inputs.mode === 'apply') {
        const servers = session.connections.map(({ url, alias }) => {
            return { url, deploymentId: deployments.get(alias) };
        });
        (0,event_guard/* assertEventMayChange */._X)(context.environment, inputs.allowEvents, servers, '`mode: plan`');
    }
    assertSafe(plan, inputs);
    const reviewed = await readReviewedPlan(inputs.expectedPlan, context.workspace);
    if (!reviewed)
        return;
    assertReviewed(plan, reviewed, { owner: record.action, alias: inputs.alias });
    const moved = tellMovedConfig(reviewed, record.configDigest);
    record.findings = [...record.findings, ...moved];
    context.reporter.showFindings(moved);
}
/** Nothing is shown, and nothing written, of servers that are not those meant. @throws {RefusedError} */
function assertMeant({ deployments }, { expectedDeployments }, { connections }) {
    const found = connections.map(({ alias }) => ({ alias, id: deployments.get(alias) }));
    (0,expected_deployment/* assertDeployments */.r1)(expectedDeployments, found);
}
/** Fails a run that leaves anything declared undone. @throws {RunFailure} */
function assertWhole({ plan, results }, { signal }) {
    const failed = judgeResults(results, signal.aborted);
    if (failed)
        throw new run_failure/* RunFailure */.a(failed.reason, failed.message);
    const unsupported = (0,plan_plan/* changesOf */.fs)(plan ?? { sections: [] }).filter(({ reason }) => reason === 'unsupported');
    if (unsupported.length === 0)
        return;
    const each = unsupported.map((change) => `${(0,src_change/* changeTitle */.t)(change)}: ${change.notes?.join(' ') ?? ''}`);
    throw new run_failure/* RunFailure */.a('unsupported', `Not possible as declared: ${each.slice(0, maxTold).join(' ')}`);
}
/** @throws {RunFailure} `drift` */
function assertUnchanged({ plan }) {
    if (!(0,plan_plan/* hasChanges */.ik)(plan))
        return;
    const counts = (0,plan_text/* describeCounts */.w)((0,plan_plan/* changesOf */.fs)(plan));
    throw new run_failure/* RunFailure */.a('drift', `What is there is not what is declared: ${counts}. The plan says what.`);
}

// EXTERNAL MODULE: ./build/src/render/report-json.js
var report_json = __webpack_require__(8333);
;// CONCATENATED MODULE: ./build/src/action/change/run-record.js




/** Sets every output and writes the files into `dir`. Called once, at the end of a run, however it ended. */
async function publishRun(record, dir, failureReason, context) {
    const { setOutput } = context.reporter;
    const { plan = { sections: [] } } = record;
    const counts = (0,plan_plan/* countVerbs */.Sf)((0,plan_plan/* changesOf */.fs)(plan));
    // Where the run failed, whoever reports the failure sets it.
    if (failureReason === '')
        setOutput('failure-reason', '');
    setOutput('has-changes', String((0,plan_plan/* hasChanges */.ik)(plan)));
    setOutput('to-create', String(counts.create));
    setOutput('to-update', String(counts.update));
    setOutput('to-delete', String(counts.delete));
    setOutput('changed', String(record.changed || record.results.some(mayHaveWritten)));
    setOutput('config-digest', record.configDigest ?? '');
    setOutput('plan-digest', record.plan ? (0,file/* serialiseDigests */.dg)(plan) : '');
    // Never over the plan that was reviewed: a second try would then find it agreeing with itself.
    const planFile = `${record.action}.${record.mode === 'apply' ? 'applied-plan' : 'plan'}.json`;
    const planText = (0,file/* serialisePlan */.zA)(plan, record.configDigest);
    setOutput('plan-path', record.plan ? await (0,output_file/* writeOutputFile */.BF)(dir, planFile, planText) : '');
    const report = (0,report_json/* serialiseChangeReport */.MA)(record, failureReason);
    setOutput('report-path', await (0,output_file/* writeOutputFile */.BF)(dir, `${record.action}.report.json`, report));
    context.reporter.log('info', `files of this run: ${dir}`);
}
function mayHaveWritten({ outcome }) {
    return outcome === 'done' || outcome === 'unknown';
}

;// CONCATENATED MODULE: ./build/src/action/change/change-resources.js

















/**
 * The one path of every changing action: load, read, plan, show, guard, and in apply mode execute and
 * verify. Plan mode is the same path, ended early. Outputs and report are written however it ends.
 * @throws {ExpectedError}
 */
async function changeResources(planner, inputs, context) {
    if (inputs.githubToken !== '')
        context.reporter.hide(inputs.githubToken);
    const record = {
        action: planner.action,
        mode: inputs.mode,
        ...(inputs.rehearsal && { rehearsal: inputs.rehearsal }),
        findings: [],
        results: [],
        changed: false,
    };
    let failure;
    const dir = await (0,output_file/* openOutputDir */.jk)(inputs.reportDir, context);
    try {
        await runStages(planner, inputs, context, record);
    }
    catch (error) {
        failure = (0,describe_error/* describeError */.U)(error);
        if (error instanceof src_errors/* ConfigError */.xL)
            record.findings = join(record.findings, error.findings);
        throw error;
    }
    finally {
        await publishRun(record, dir, failure?.reason ?? '', context);
        await commentRun(record, failure, inputs, context);
        await keepDriftIssue(record, failure, inputs, context);
    }
}
/** A mistake that was told before is not told twice. */
function join(known, more) {
    return [...new Set([...known, ...more])];
}
async function runStages(planner, inputs, context, record) {
    const { desired, session, makePlan } = await prepare(planner, inputs, context, record);
    try {
        const replan = () => makePlan(desired);
        const planned = await replan();
        assertMeant(planned, inputs, session);
        (0,reading/* tellUnbound */.ZV)(planned.plan.sections.map(({ alias }) => alias), planned.deployments, context.reporter);
        record.plan = planned.plan;
        if (planned.access)
            record.access = planned.access;
        await showPlan(planned, inputs, context);
        judgeFindings(planned, record, context);
        await assertMayApply(planned, inputs, session, record, context);
        if (inputs.mode === 'apply')
            await apply(planned, inputs, session, replan, record, context);
        assertWhole(record, context);
        if (inputs.failOnChanges)
            assertUnchanged(planned);
    }
    finally {
        await session.close();
    }
}
/**
 * Reading begins as soon as the aliases are known, while the other files are still judged. What comes of it is
 * looked at only when these are found right: their mistakes are told first, and nothing else then.
 */
async function prepare(planner, inputs, context, record) {
    const begin = (declared) => {
        const purpose = inputs.mode === 'plan' ? 'plan' : planner.action;
        const purposes = inputs.iamExport ? [purpose, 'iam-export'] : [purpose];
        const session = (0,server_session/* openSession */.f)(declared, inputs, purposes, context);
        return { session, makePlan: planner.start(session, inputs, context) };
    };
    const early = [];
    try {
        const desired = await loadDesired(inputs, context, record, ({ root, aliases }) => {
            if (planner.chooseAliases)
                return;
            early.push(...tryBegin(() => begin({ root, aliases: (0,server_session/* chooseAliases */.O)(aliases, inputs.alias) })));
        });
        const aliases = planner.chooseAliases?.(desired, inputs) ?? (0,server_session/* chooseAliases */.O)(desired.aliases, inputs.alias);
        return { desired, ...(early[0] ?? begin({ root: desired.root, aliases })) };
    }
    catch (error) {
        await early[0]?.session.close();
        throw error;
    }
}
/** What can't begin yet, for want of keys say, is told when its turn comes. */
function tryBegin(begin) {
    try {
        return [begin()];
    }
    catch (error) {
        if (error instanceof src_errors/* ExpectedError */.Dh)
            return [];
        throw error;
    }
}
/** What was done is told and kept also when the reading after it fails. */
async function apply({ plan, deployments, secrets, actualAccess }, inputs, session, replan, record, context) {
    const options = {
        concurrency: inputs.concurrency,
        deployments,
        ...(secrets && { secrets }),
        ...(actualAccess && { actualAccess }),
        replan: async () => (await replan()).plan,
        onResults: (results) => {
            record.results = results;
            record.changed ||= results.some(mayHaveWritten);
        },
    };
    try {
        await applyPlan(plan, session, options, context);
    }
    finally {
        context.reporter.say((0,result_text/* renderResultsText */.Qe)(record.results));
        await context.reporter.summarise(() => renderResultsMarkdown(record.results));
    }
}
async function loadDesired({ configDir }, { workspace, reporter, environment }, record, onAliases) {
    const loaded = await (0,load/* loadConfig */.Z)({ workspace, configDir, onAliases, environment });
    record.findings = loaded.findings;
    if (loaded.desired)
        record.configDigest = digestContents(loaded.contents);
    const of = (severity) => loaded.findings.filter((finding) => finding.severity === severity);
    if (loaded.desired === undefined)
        throw new src_errors/* ConfigError */.xL(of('error'));
    reporter.showFindings(of('warning'));
    return loaded.desired;
}
/** In a log the plan comes last, where the eye is; on a page it comes first. */
async function showPlan({ plan, overviews, access = [] }, inputs, { reporter, environment }) {
    const shown = inputs.mode === 'plan' ? overviews : [];
    for (const overview of shown)
        reporter.say(overview.text());
    reporter.say([renderAccessChangeText(access), (0,plan_text/* renderPlanText */.$)(plan)].filter(Boolean).join('\n'));
    await reporter.summarise(() => renderPlanMarkdown(plan, (0,run_link/* readRunLinks */.T6)(environment)?.files, access));
    for (const overview of shown)
        await reporter.summarise(() => overview.markdown());
}


/***/ }),

/***/ 3965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ locateSections)
/* harmony export */ });
/* harmony import */ var _config_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1872);

/** One position-keeping parse of each file that a change points at; none when there is no change. */
async function locateSections(workspace, sections) {
    const locator = (0,_config_locate_js__WEBPACK_IMPORTED_MODULE_0__.createLocator)(workspace);
    const locateOne = async (section) => {
        const changes = await locator.locate(section.changes);
        return { ...section, changes };
    };
    return Promise.all(sections.map(locateOne));
}


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

/***/ 1850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ changeDefaults),
/* harmony export */   Y1: () => (/* binding */ readChangeInputs),
/* harmony export */   jU: () => (/* binding */ readPlanInputs)
/* harmony export */ });
/* harmony import */ var _expected_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8795);
/* harmony import */ var _login_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8743);


/** The inputs that every action has which changes a server. Stable: workflows depend on them. */
const changeDefaults = {
    'config-dir': 'config',
    alias: 'primary_cluster',
    mode: 'apply',
    'expected-plan': '',
    'expected-deployment-id': '',
    unmanaged: 'report',
    'max-deletes': '',
    concurrency: '8',
    'allow-insecure-http': 'false',
    ..._login_input_js__WEBPACK_IMPORTED_MODULE_1__/* .loginDefaults */ .uS,
    'allow-event': '',
    'report-dir': '',
    comment: 'changes-only',
    label: '',
    'github-token': '',
};
function readChangeInputs(reader) {
    const allowEvents = reader.list('allow-event');
    return {
        ...readPlanInputs(reader),
        mode: reader.oneOf('mode', ['apply', 'plan']),
        /** Digests as JSON, or the path of a plan file; '' when nothing was reviewed. */
        expectedPlan: reader.text('expected-plan'),
        concurrency: reader.integer('concurrency', 1, 64) ?? Number(changeDefaults.concurrency),
        allowEvents,
    };
}
/** Those that planning alone needs. */
function readPlanInputs(reader) {
    return {
        configDir: reader.text('config-dir'),
        alias: reader.text('alias'),
        /** `undefined`: any server that takes the keys. */
        expectedDeployments: reader.parsed('expected-deployment-id', _expected_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpectedDeployments */ .cP, _expected_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentMend */ .CT),
        unmanaged: reader.oneOf('unmanaged', ['report', 'ignore', 'delete']),
        maxDeletes: reader.integer('max-deletes', 0, 1_000_000),
        allowInsecureHttp: reader.flag('allow-insecure-http'),
        ...(0,_login_input_js__WEBPACK_IMPORTED_MODULE_1__/* .readLoginInputs */ .HA)(reader),
        /** '' for the runner's or the system's folder for temporary files. */
        reportDir: reader.text('report-dir'),
        comment: reader.oneOf('comment', ['changes-only', 'true', 'false']),
        /** Tells the comments of several runs apart; '' for the aliases. */
        label: reader.text('label'),
        /** Empty where nothing is to be posted. */
        githubToken: reader.text('github-token'),
    };
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

/***/ 5227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ nameAccessChain),
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6292);
/* harmony import */ var _withhold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1418);
/** In which order changes of different kinds are carried out, and which of them belong together. */


/**
 * Changes of one stage may run side by side; the next stage begins when all of it is over. Every remote target
 * is set before any rule, since only setting one shows whether its server can be reached. A group ends
 * before bucket rules are made, and begins after these are gone: the two exclude each other. Sites join before
 * others leave, so that data is never at one site alone. Whatever names another in IAM is made after it, and
 * goes before it: policies, users, groups, service accounts; but an account that gets less does so before its
 * parent gets more.
 */
function stageOf(change) {
    const { verb } = change;
    switch (change.kind) {
        case 'iam-policy':
            return verb === 'delete' ? 7 : 0;
        case 'user':
            return verb === 'delete' ? 6 : 1;
        case 'group':
            return verb === 'delete' ? 5 : 2;
        case 'service-account':
            if (verb === 'delete')
                return 4;
            return (0,_withhold_js__WEBPACK_IMPORTED_MODULE_1__/* .narrowsAccount */ .GV)(change) ? 0 : 3;
        case 'remote-target':
            return verb === 'delete' ? 3 : 1;
        case 'replication':
            return 2;
        case 'replicated-site':
            return 5;
        case 'site-replication':
            return verb === 'delete' ? 0 : 4;
        default:
            return 0;
    }
}
/** What is changed one after another: the bucket, the group of sites, or one thing in IAM. */
function chainOf(change) {
    if (isAccess(change))
        return nameAccessChain(change.kind, change.key);
    if (change.kind === 'remote-target')
        return (change.after ?? change.before)?.from ?? change.key;
    return change.kind === 'replicated-site' ? 'group' : change.key;
}
/** Kinds share names: a user may be called like a group. */
function nameAccessChain(kind, key) {
    return `${kind} ${key}`;
}
function isAccess({ kind }) {
    return _index_js__WEBPACK_IMPORTED_MODULE_0__/* .accessKinds */ .c4.some((known) => known === kind);
}


/***/ }),

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ withholdGift),
/* harmony export */   GV: () => (/* binding */ narrowsAccount),
/* harmony export */   xR: () => (/* binding */ givesAccess)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6018);
/** What a change of access takes away, apart from what it gives. */

/**
 * The change without what it gives anybody, for when that must wait; undefined where nothing is left. Who is
 * disabled, leaves or loses something is not to wait; nor is a new secret, since it ends the old one.
 */
function withholdGift(change) {
    switch (change.kind) {
        case 'user':
            return reduce(change, withholdFromUser);
        case 'group':
            return reduce(change, withholdFromGroup);
        case 'service-account':
            return reduce(change, withholdFromAccount);
        default:
            return undefined;
    }
}
/** Whether anybody may do more by a change of a user, group or service account. */
function givesAccess(change) {
    if (change.before === undefined)
        return true;
    if (change.after === undefined)
        return false;
    return !(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(change.after, withholdGift(change)?.after ?? change.before);
}
/** Whether a service account may do less by it, and nothing more. */
function narrowsAccount({ before, after, ...change }) {
    if (before === undefined || after === undefined || !('policy' in before && 'policy' in after))
        return false;
    const { status, expires, policy } = after;
    const isSame = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)({ ...before, status, expires, policy }, before);
    return !isSame && !givesAccess({ ...change, before, after });
}
function reduce(change, withhold) {
    const { before, after } = change;
    if (before === undefined || after === undefined)
        return undefined;
    const rest = withhold(before, after);
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(rest, before) ? undefined : { ...change, after: rest };
}
function withholdFromUser(before, after) {
    return {
        ...after,
        status: chooseWeaker(before.status, after.status),
        policies: keepUnlessReplaced(before.policies, after.policies),
    };
}
function withholdFromGroup(before, after) {
    return {
        status: chooseWeaker(before.status, after.status),
        members: after.members.filter((name) => before.members.includes(name)),
        policies: keepUnlessReplaced(before.policies, after.policies),
    };
}
function withholdFromAccount(before, after) {
    if (!('policy' in before && 'policy' in after))
        return after;
    return {
        ...after,
        status: chooseWeaker(before.status, after.status),
        expires: chooseSooner(before.expires, after.expires),
        // Which of two documents allows less is not judged here.
        policy: mayBeAll(before.policy) ? after.policy : before.policy,
    };
}
/** Of what is unclear the most that it can be. */
function mayBeAll(policy) {
    return policy === 'inherit' || policy === 'unclear';
}
function chooseWeaker(before, after) {
    return after === 'disabled' ? after : before;
}
/** Policies in place of others are one step: nobody is left without either. */
function keepUnlessReplaced(before, after) {
    return after.every((name) => before.includes(name)) ? after : before;
}
/** `null` is never. */
function chooseSooner(before, after) {
    if (before === null || after === null)
        return before ?? after;
    return after < before ? after : before;
}


/***/ })

};
