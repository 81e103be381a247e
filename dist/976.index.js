export const id = 976;
export const ids = [976];
export const modules = {

/***/ 3163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changeDefaults),
/* harmony export */   Y: () => (/* binding */ readChangeInputs)
/* harmony export */ });
/** The inputs that every action has which changes a server. Stable: workflows depend on them. */
const changeDefaults = {
    'config-dir': 'config',
    alias: 'primary_cluster',
    mode: 'apply',
    'expected-plan': '',
    unmanaged: 'report',
    'max-deletes': '',
    concurrency: '8',
    'allow-insecure-http': 'false',
    'allow-event': '',
    'report-dir': '',
};
function readChangeInputs(reader) {
    return {
        configDir: reader.text('config-dir'),
        alias: reader.text('alias'),
        mode: reader.oneOf('mode', ['apply', 'plan']),
        /** Digests as JSON, or the path of a plan file; '' when nothing was reviewed. */
        expectedPlan: reader.text('expected-plan'),
        unmanaged: reader.oneOf('unmanaged', ['report', 'ignore', 'delete']),
        maxDeletes: reader.integer('max-deletes', 0, 1_000_000),
        concurrency: reader.integer('concurrency', 1, 64) ?? Number(changeDefaults.concurrency),
        allowInsecureHttp: reader.flag('allow-insecure-http'),
        allowEvents: reader.list('allow-event'),
        /** '' for the runner's or the system's folder for temporary files. */
        reportDir: reader.text('report-dir'),
    };
}


/***/ }),

/***/ 8149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ changeResources)
});

;// CONCATENATED MODULE: ./build/src/change.js
/**
 * The words in which a difference is told. A change is data: it can be shown, saved, hashed, compared
 * with another, and applied by another job. Imports only the words of findings.
 */
/** `primary_cluster lifecycle users`: names a change in a line of text. */
function changeTitle(change) {
    return `${change.alias} ${change.kind} ${change.key}`;
}

// EXTERNAL MODULE: ./build/src/config/load.js + 33 modules
var load = __webpack_require__(4553);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/plan/plan.js
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

// EXTERNAL MODULE: ./build/src/resources/index.js + 35 modules
var resources = __webpack_require__(4746);
// EXTERNAL MODULE: ./build/src/resources/remote-target/diff.js
var diff = __webpack_require__(3677);
;// CONCATENATED MODULE: ./build/src/plan/safety.js



/** Beyond this share, a plan that deletes is more likely a mistake than a wish. */
const maxDeleteShare = 0.3;
/** Below this number of existing things, a share says little. */
const minExisting = 10;
function findUnsafe(plan, options) {
    return plan.sections.flatMap((section) => [
        ...findBucketDeletes(section, options),
        ...findMassDeletes(section, options),
        ...findUndeclaredRemovals(section, options),
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
        const many = existing >= minExisting && deletes > existing * maxDeleteShare;
        if (!many || deletes <= (maxDeletes ?? 0))
            return [];
        const message = `The plan deletes ${deletes} of ${existing} (${kind}) on ${section.alias}, more than 30 %.`;
        return [{ message, unlock: `\`max-deletes: ${deletes}\`` }];
    });
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

// EXTERNAL MODULE: ./build/src/plan/digest.js
var plan_digest = __webpack_require__(8717);
// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
;// CONCATENATED MODULE: ./build/src/plan/fingerprint.js

/** Title of each change that would be made → its values, in one text that can be compared. */
function fingerprintChanges(changes) {
    const made = changes.filter((change) => change.verb !== 'report');
    return new Map(made.map(({ verb, kind, key, before, after }) => [
        `${verb} ${kind} ${key}`,
        (0,canonical_json/* canonicalJson */.dj)({ before: before ?? null, after: after ?? null }),
    ]));
}

;// CONCATENATED MODULE: ./build/src/plan/stale.js



/** As many moves as a sentence can hold. */
const maxMoves = 10;
/**
 * Refuses to apply anything but what was reviewed. Only the sections of this run are compared, so that
 * applying one stage does not make the next one stale; a section with nothing left to do needs no review.
 * @throws {RefusedError} `stale-plan`, saying what moved as far as it can be told.
 */
function assertReviewed(plan, reviewed) {
    const moved = plan.sections.filter((section) => !isReviewed(section, reviewed));
    if (moved.length === 0)
        return;
    const message = moved.map((section) => describeMove(section, reviewed)).join(' ');
    throw new src_errors/* RefusedError */.fk('stale-plan', message, 'a new plan and its review');
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
    const moves = listMoves(fingerprintChanges(section.changes), then);
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

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/render/field-diff.js

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
    const alone = from === undefined || to === undefined;
    const line = (sign, value) => value === undefined ? [] : [{ sign, field, value, idle: alone && !saysSomething(value) }];
    return [...line('-', from), ...line('+', to)];
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
        for (const [key, item] of Object.entries(value))
            collect(item, path === '' ? key : `${path}.${key}`, fields);
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

// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
;// CONCATENATED MODULE: ./build/src/render/plan-text.js




const signs = { create: '+', update: '~', delete: '-', report: '?' };
/** The whole plan as text for a log or a terminal; ends without a line break. */
function renderPlanText(plan) {
    const sections = plan.sections.map(renderSection);
    return [...sections, `Plan: ${describeCounts(changesOf(plan))}.`].join('\n');
}
/** `2 to create, 1 to update, 0 to delete`, and what is only reported. */
function describeCounts(changes) {
    const counts = countVerbs(changes);
    const parts = [`${counts.create} to create`, `${counts.update} to update`, `${counts.delete} to delete`];
    if (counts.report > 0)
        parts.push(`${counts.report} reported`);
    return parts.join(', ');
}
function renderSection({ id, changes }) {
    const body = changes.length === 0 ? ['  Nothing to do.'] : changes.map(renderChange);
    return [`${(0,plain/* plain */.p)(id)}: ${describeCounts(changes)}`, ...body].join('\n');
}
function renderChange(change) {
    const where = change.source ? `  (${(0,plain/* plain */.p)((0,finding/* formatSource */.j2)(change.source))})` : '';
    const state = change.reason ? ` ${change.reason}` : '';
    const title = `  ${signs[change.verb]} ${change.kind} ${(0,plain/* plain */.p)(change.key)}${state}${where}`;
    const fields = change.verb === 'report' ? [] : diffFields(change);
    return [
        title,
        ...fields.map(({ sign, field, value }) => `      ${sign} ${(0,plain/* plain */.p)(field)}: ${(0,plain/* plain */.p)(value)}`),
        ...(change.oneWay ? [`      ! one way: ${(0,plain/* plain */.p)(change.oneWay)}`] : []),
        ...(change.notes ?? []).map((note) => `      ! ${(0,plain/* plain */.p)(note)}`),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/render/plan-markdown.js






const words = {
    create: 'create',
    update: 'update',
    delete: '**delete**',
    report: 'report',
};
/** Lines up to which the details stand open. */
const openLines = 10;
/** The plan for a job summary: verdict, what can't be undone, a table, then every field folded away. */
function renderPlanMarkdown(plan) {
    const changes = changesOf(plan);
    const verdict = hasChanges(plan) ? describeCounts(changes) : 'nothing to change';
    const parts = [`### Plan: ${verdict}`, renderWarnings(changes), ...plan.sections.map(plan_markdown_renderSection)];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** As many names as a line can hold. */
const maxNames = 8;
/** What a reviewer must not miss, above everything that folds; what is the same for many is said once. */
function renderWarnings(changes) {
    const deletes = changes.filter((change) => change.verb === 'delete');
    const doors = changes.filter((change) => change.oneWay);
    const unsupported = changes.filter((change) => change.reason === 'unsupported');
    return [
        ...warn('Deletes', deletes, ({ kind }) => kind),
        ...warn('One way', doors, ({ oneWay = '' }) => oneWay),
        ...warn('Not possible here', unsupported, ({ notes = [] }) => notes.join(' ')),
    ].join('\n');
}
function warn(label, changes, describe) {
    return [...(0,group_by/* groupBy */.$)(changes, describe)].map(([text, alike]) => {
        const names = alike.slice(0, maxNames).map((change) => (0,markdown/* code */.aY)(`${change.alias}/${change.key}`));
        const more = alike.length > maxNames ? ` and ${alike.length - maxNames} more` : '';
        return `- **${label}:** ${(0,markdown/* escapeMarkdown */.FV)(text)} ${names.join(' ')}${more}`;
    });
}
function plan_markdown_renderSection({ id, changes }) {
    if (changes.length === 0)
        return `${(0,markdown/* code */.aY)(id)}: nothing to do.`;
    const rows = changes.map((change) => [
        words[change.verb],
        change.kind,
        (0,markdown/* code */.aY)(change.key),
        change.source ? (0,markdown/* code */.aY)((0,finding/* formatSource */.j2)(change.source)) : 'not declared',
        (0,markdown/* escapeMarkdown */.FV)([change.reason ?? '', ...(change.notes ?? [])].filter(Boolean).join(': ')),
    ]);
    const overview = (0,markdown/* table */.tp)(['', 'kind', 'name', 'declared at', 'remarks'], rows);
    return [`${(0,markdown/* code */.aY)(id)}: ${describeCounts(changes)}`, overview, renderDetails(changes)].join('\n\n');
}
function renderDetails(changes) {
    const lines = changes.filter((change) => change.verb !== 'report').flatMap(renderFields);
    if (lines.length === 0)
        return '';
    return (0,markdown/* fold */.AU)('Every field', (0,markdown/* fence */.EU)(lines, 'diff'), lines.length < openLines);
}
function renderFields(change) {
    const fields = diffFields(change).map(({ sign, field, value }) => `${sign} ${field}: ${value}`);
    return [`# ${change.verb} ${change.kind} ${change.key}`, ...fields];
}

;// CONCATENATED MODULE: ./build/src/render/result-text.js


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
    const why = failure ? `: ${(0,plain/* plain */.p)(failure.message)}` : '';
    return `${outcome.padEnd('not-attempted'.length)}  ${change.verb} ${(0,plain/* plain */.p)(changeTitle(change))}${why}`;
}
/** The last word on an apply. */
function renderResultsText(results) {
    return results.length === 0
        ? 'Applied: nothing had to be changed.'
        : `Applied: ${describeOutcomes(results)}.`;
}

;// CONCATENATED MODULE: ./build/src/render/result-markdown.js



/** What was done, not done and unknown, for a job summary: counts, then whatever did not succeed. */
function renderResultsMarkdown(results) {
    if (results.length === 0)
        return '### Applied: nothing had to be changed';
    const troubled = results.filter((result) => result.outcome !== 'done');
    const rows = troubled.map(({ change, outcome, failure }) => [
        outcome.replace('-', ' '),
        change.verb,
        (0,markdown/* code */.aY)(changeTitle(change)),
        (0,markdown/* escapeMarkdown */.FV)(failure?.message ?? ''),
    ]);
    const heading = `### Applied: ${describeOutcomes(results)}`;
    if (rows.length === 0)
        return heading;
    return [heading, (0,markdown/* table */.tp)(['', 'change', 'what', 'why'], rows)].join('\n\n');
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./build/src/resources/order.js
/** In which order changes of different kinds are carried out, and which of them belong together. */
/**
 * Changes of one stage may run side by side; the next stage begins when all of it is over. Every remote target
 * is set before any rule, since only setting one shows whether its server can be reached. A group ends
 * before bucket rules are made, and begins after these are gone: the two exclude each other. Sites join before
 * others leave, so that data is never at one site alone.
 */
function stageOf({ kind, verb }) {
    switch (kind) {
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
/** What is changed one after another: the bucket, or the group of sites. */
function chainOf(change) {
    if (change.kind === 'remote-target')
        return (change.after ?? change.before)?.from ?? change.key;
    return change.kind === 'replicated-site' ? 'group' : change.key;
}

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
    return one.alias === other.alias && chainOf(one) === chainOf(other);
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
    const silence = watchSilence();
    const made = changesOf(plan).filter((change) => change.verb !== 'report');
    const results = new Map();
    const stages = [...(0,group_by/* groupBy */.$)(made, stageOf)].sort(([one], [other]) => one - other);
    for (const [, changes] of stages) {
        const chains = [...(0,group_by/* groupBy */.$)(changes, nameChain).values()];
        await (0,p_map/* default */.Ay)(chains, (chain) => runChain(chain, results, options, silence), {
            concurrency: options.concurrency,
        });
    }
    const known = [...results.values()].flat();
    const settled = await takeBackTargets(known, chooseHands(options), silence);
    const byChange = new Map(settled.map((result) => [result.change, result]));
    return made.flatMap((change) => byChange.get(change) ?? []);
}
/** Those of the run can't even read once it is cancelled. */
function chooseHands({ signal, openLastWriters, ...hands }) {
    return () => ({ ...hands, ...(signal.aborted && openLastWriters && { writers: openLastWriters() }) });
}
function nameChain(change) {
    return JSON.stringify([change.alias, change.owner, chainOf(change)]);
}
async function runChain(chain, results, options, silence) {
    for (const change of chain) {
        const before = results.get(nameChain(change)) ?? [];
        const obstacle = findObstacle(change, before, options.signal, silence);
        const result = obstacle ? notAttempted(change, obstacle) : await attempt(change, options);
        silence.notice(result);
        options.onResult(result);
        results.set(nameChain(change), [...before, result]);
    }
}
function findObstacle(change, before, signal, silence) {
    if (signal.aborted)
        return 'the run was cancelled';
    if (silence.isSilent(change.alias))
        return `${change.alias} no longer answers`;
    const needed = before.find((result) => result.outcome !== 'done' && buildsOn(change, result.change));
    return needed && `${needed.change.kind} ${needed.change.key} could not be ${past[needed.change.verb]}`;
}
const past = {
    create: 'made',
    update: 'changed',
    delete: 'removed',
    report: 'told',
};
/** A rule that leads nowhere is refused, and so is removing a target that a rule still leads to. */
function buildsOn(change, earlier) {
    if (change.kind === 'replication')
        return earlier.kind === 'remote-target';
    if (change.kind === 'remote-target')
        return earlier.kind === 'replication';
    return earlier.kind === 'bucket' || change.kind === 'site-replication';
}
function notAttempted(change, why) {
    return {
        change,
        outcome: 'not-attempted',
        failure: { reason: 'partial', message: `Not attempted: ${why}.` },
    };
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
;// CONCATENATED MODULE: ./build/src/action/apply-plan.js






/**
 * Carries out a plan, then reads everything again: only what a fresh plan no longer wants to change is done.
 * Where that can't be read, the results stand as the server gave them.
 * @throws {ExpectedError} when the second reading fails; `onResults` has been told by then
 */
async function applyPlan(plan, session, { concurrency, deployments, replan, onResults }, { reporter, signal }) {
    if (!hasChanges(plan))
        return [];
    const soFar = [];
    onResults(soFar);
    const onResult = (result) => {
        soFar.push(result);
        // Hundreds may follow one that failed, each with the same reason.
        const level = result.outcome === 'not-attempted' ? 'debug' : 'info';
        reporter.log(level, renderResultLine(result));
    };
    const hands = openHands(plan, session, deployments);
    const openLastWriters = () => mapWriters(session.openLastWriters());
    const results = await executePlan(plan, { ...hands, concurrency, signal, onResult, openLastWriters });
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
        keys: session.access,
        sites,
        planned: changesOf(plan),
    };
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
    return { reason, message: `${describeOutcomes(results)}. ${first}`.trim() };
}

// EXTERNAL MODULE: ./build/src/action/event-guard.js
var event_guard = __webpack_require__(9540);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/plan/file.js

/** Version of the plan file's shape; see `schemas/plan.schema.json`. */
const planFileVersion = 1;
/** The plan as a file: reviewable, and enough for another job to see that nothing has moved. */
function serialisePlan(plan) {
    return `${JSON.stringify({ version: planFileVersion, sections: plan.sections }, null, 2)}\n`;
}
/** The value of the output `plan-digest`: a JSON map of section id → digest. */
function serialiseDigests(plan) {
    return JSON.stringify(Object.fromEntries(plan.sections.map(({ id, digest }) => [id, digest])));
}
/** Takes a plan file's text, or the map that `plan-digest` holds. @returns undefined if it is neither. */
function parseReviewedPlan(text) {
    const value = parseJson(text);
    if (!isRecord(value))
        return undefined;
    if ('version' in value || 'sections' in value)
        return parsePlanFile(value);
    const digests = Object.entries(value).filter(isDigest);
    if (digests.length === 0 || digests.length < Object.keys(value).length)
        return undefined;
    return { digests: new Map(digests), changes: new Map() };
}
function parsePlanFile({ version, sections }) {
    if (version !== planFileVersion || !Array.isArray(sections))
        return undefined;
    const digests = new Map();
    const changes = new Map();
    for (const section of sections) {
        if (!isRecord(section) || typeof section.id !== 'string')
            return undefined;
        const entry = [section.id, section.digest];
        if (!isDigest(entry) || !Array.isArray(section.changes))
            return undefined;
        digests.set(...entry);
        changes.set(section.id, fingerprintChanges(section.changes.filter(isBound)));
    }
    return { digests, changes };
}
/** What was parsed from JSON holds nothing but JSON. */
function isBound(change) {
    if (!isRecord(change))
        return false;
    const verbs = ['create', 'update', 'delete', 'report'];
    return verbs.includes(change.verb) && typeof change.kind === 'string' && typeof change.key === 'string';
}
function isDigest(entry) {
    return typeof entry[1] === 'string' && /^[0-9a-f]{64}$/.test(entry[1]);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/action/expected-plan.js




/**
 * Reads the input `expected-plan`: the JSON of `plan-digest`, or the path of a plan file.
 * @returns undefined when it is empty
 * @throws {ConfigError} `invalid-input` when it is neither
 */
async function readReviewedPlan(given, workspace) {
    if (given === '')
        return undefined;
    const text = given.startsWith('{') ? given : await readPlanFile((0,external_node_path_.resolve)(workspace, given));
    const reviewed = text === undefined ? undefined : parseReviewedPlan(text);
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

// EXTERNAL MODULE: ./build/src/action/output-file.js
var output_file = __webpack_require__(9438);
// EXTERNAL MODULE: ./build/src/render/report-json.js
var report_json = __webpack_require__(8333);
;// CONCATENATED MODULE: ./build/src/action/run-record.js




/** Sets every output and writes the files into `dir`. Called once, at the end of a run, however it ended. */
async function publishRun(record, dir, failureReason, context) {
    const { setOutput } = context.reporter;
    const { plan = { sections: [] } } = record;
    const counts = countVerbs(changesOf(plan));
    // Where the run failed, whoever reports the failure sets it.
    if (failureReason === '')
        setOutput('failure-reason', '');
    setOutput('has-changes', String(hasChanges(plan)));
    setOutput('to-create', String(counts.create));
    setOutput('to-update', String(counts.update));
    setOutput('to-delete', String(counts.delete));
    setOutput('changed', String(record.changed || record.results.some(mayHaveWritten)));
    setOutput('plan-digest', record.plan ? serialiseDigests(plan) : '');
    // Never over the plan that was reviewed: a second try would then find it agreeing with itself.
    const planFile = `${record.action}.${record.mode === 'apply' ? 'applied-plan' : 'plan'}.json`;
    setOutput('plan-path', record.plan ? await (0,output_file/* writeOutputFile */.B)(dir, planFile, serialisePlan(plan)) : '');
    const report = (0,report_json/* serialiseChangeReport */.MA)(record, failureReason);
    setOutput('report-path', await (0,output_file/* writeOutputFile */.B)(dir, `${record.action}.report.json`, report));
    context.reporter.log('info', `files of this run: ${dir}`);
}
function mayHaveWritten({ outcome }) {
    return outcome === 'done' || outcome === 'unknown';
}

// EXTERNAL MODULE: ./build/src/action/server-session.js + 1 modules
var server_session = __webpack_require__(2480);
;// CONCATENATED MODULE: ./build/src/action/change-resources.js

















/** How many of several like failures one sentence can tell. */
const maxTold = 5;
/**
 * The one path of every changing action: load, read, plan, show, guard, and in apply mode execute and
 * verify. Plan mode is the same path, ended early. Outputs and report are written however it ends.
 * @throws {ExpectedError}
 */
async function changeResources(planner, inputs, context) {
    const record = {
        action: planner.owner,
        mode: inputs.mode,
        findings: [],
        results: [],
        changed: false,
    };
    let failureReason = 'internal-error';
    const dir = await (0,output_file/* openOutputDir */.j)(inputs.reportDir, context);
    try {
        await runStages(planner, inputs, context, record);
        failureReason = '';
    }
    catch (error) {
        if (error instanceof src_errors/* ExpectedError */.Dh)
            failureReason = error.reason;
        throw error;
    }
    finally {
        await publishRun(record, dir, failureReason, context);
    }
}
async function runStages(planner, inputs, context, record) {
    const { desired, session, makePlan } = await prepare(planner, inputs, context, record);
    try {
        const replan = () => makePlan(desired);
        const planned = await replan();
        record.plan = planned.plan;
        await showPlan(planned, inputs, context);
        judgeFindings(planned, record, context);
        await assertMayApply(planned, inputs, session, context);
        if (inputs.mode === 'apply')
            await apply(planned, inputs, session, replan, record, context);
        assertWhole(record, context);
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
        const session = (0,server_session/* openSession */.f)(declared, inputs, context);
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
async function apply({ plan, deployments }, inputs, session, replan, record, context) {
    const options = {
        concurrency: inputs.concurrency,
        deployments,
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
        context.reporter.say(renderResultsText(record.results));
        await context.reporter.summarise(() => renderResultsMarkdown(record.results));
    }
}
async function loadDesired({ configDir }, { workspace, reporter }, record, onAliases) {
    const loaded = await (0,load/* loadConfig */.Z)({ workspace, configDir, onAliases });
    record.findings = loaded.findings;
    const of = (severity) => loaded.findings.filter((finding) => finding.severity === severity);
    if (loaded.desired === undefined)
        throw new src_errors/* ConfigError */.xL(of('error'));
    reporter.showFindings(of('warning'));
    return loaded.desired;
}
/** In a log the plan comes last, where the eye is; on a page it comes first. */
async function showPlan({ plan, overviews }, inputs, { reporter }) {
    const shown = inputs.mode === 'plan' ? overviews : [];
    for (const overview of shown)
        reporter.say(overview.text());
    reporter.say(renderPlanText(plan));
    await reporter.summarise(() => renderPlanMarkdown(plan));
    for (const overview of shown)
        await reporter.summarise(() => overview.markdown());
}
/** What the servers themselves say against the plan, all of it at once. @throws {ConfigError} `findings` */
function judgeFindings({ findings }, record, { reporter }) {
    record.findings = [...record.findings, ...findings];
    const errors = findings.filter(({ severity }) => severity === 'error');
    reporter.showFindings(findings.filter(({ severity }) => severity !== 'error'));
    if (errors.length > 0)
        throw new src_errors/* ConfigError */.xL(errors, 'findings');
}
/** Every reason not to apply also fails the plan that would run into it. */
async function assertMayApply({ plan, deployments }, inputs, session, context) {
    if (inputs.mode === 'apply') {
        const servers = session.connections.map(({ url, alias }) => {
            return { url, deploymentId: deployments.get(alias) };
        });
        (0,event_guard/* assertEventMayChange */._)(context.environment, inputs.allowEvents, servers, '`mode: plan`');
    }
    assertSafe(plan, inputs);
    const reviewed = await readReviewedPlan(inputs.expectedPlan, context.workspace);
    if (reviewed)
        assertReviewed(plan, reviewed);
}
/** Fails a run that leaves anything declared undone. @throws {RunFailure} */
function assertWhole({ plan, results }, { signal }) {
    const failed = judgeResults(results, signal.aborted);
    if (failed)
        throw new run_failure/* RunFailure */.a(failed.reason, failed.message);
    const unsupported = changesOf(plan ?? { sections: [] }).filter(({ reason }) => reason === 'unsupported');
    if (unsupported.length === 0)
        return;
    const each = unsupported.map((change) => `${changeTitle(change)}: ${change.notes?.join(' ') ?? ''}`);
    throw new run_failure/* RunFailure */.a('unsupported', `Not possible as declared: ${each.slice(0, maxTold).join(' ')}`);
}


/***/ }),

/***/ 1826:
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

/***/ 2421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ buildSection),
/* harmony export */   Q: () => (/* binding */ declaredFor)
/* harmony export */ });
/* harmony import */ var _resources_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4746);
/* harmony import */ var _resources_policy_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8407);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8717);



/** Buckets without `sites` are declared for every alias that the run names. */
function declaredFor(desired, alias) {
    return desired.buckets.filter(({ declaration: { sites } }) => sites?.includes(alias) ?? true);
}
/** Compares one alias with its declaration. Pure: the same input gives the same section and digest. */
function buildSection({ owner, desired, actual, unmanaged, host }) {
    const { alias, capabilities } = actual;
    const declared = declaredFor(desired, alias);
    const changes = declared.flatMap((bucket) => {
        const there = actual.buckets.get(bucket.name);
        const locked = there?.objectLocking ?? bucket.declaration.objectLocking ?? false;
        const exists = there !== undefined;
        const frame = { ...bucket, alias, capabilities, unmanaged, locked, exists, region: actual.region };
        return (0,_resources_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diffBucket */ .YB)(owner, frame, there);
    });
    const strays = unmanaged === 'ignore' ? [] : reportStrays(owner, declared, actual);
    const sorted = sortChanges([...changes, ...strays]);
    const server = capabilities.deploymentId ?? host;
    return {
        id: `${alias}/${owner}`,
        alias,
        owner,
        server,
        host,
        changes: sorted,
        existing: countExisting(actual),
        digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestChanges */ .e)(server, sorted),
    };
}
/** Buckets that nobody declared: told, and left alone in every mode. */
function reportStrays(owner, declared, actual) {
    const names = new Set(declared.map((bucket) => bucket.name));
    const strays = [...actual.buckets.values()].filter((bucket) => !names.has(bucket.name));
    return strays.flatMap((bucket) => reportStray(owner, actual.alias, bucket));
}
function reportStray(owner, alias, bucket) {
    const { name: key, objectLocking, documents } = bucket;
    const report = { alias, owner, key, verb: 'report', reason: 'unmanaged' };
    if (owner === 'apply-buckets')
        return [{ ...report, kind: 'bucket', before: { objectLocking } }];
    if (!documents.policy)
        return [];
    const change = { ...report, kind: 'policy', before: documents.policy };
    return [{ ...change, notes: (0,_resources_policy_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .remarkExposure */ .W)(change) }];
}
/** By bucket, then by kind in the order of applying. */
function sortChanges(changes) {
    return [...changes].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || _resources_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.indexOf(a.kind) - _resources_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.indexOf(b.kind));
}
function countExisting({ buckets }) {
    const counts = { bucket: buckets.size };
    for (const { documents } of buckets.values()) {
        for (const kind of _resources_index_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKinds */ .U2) {
            if (documents[kind] !== undefined)
                counts[kind] = (counts[kind] ?? 0) + 1;
        }
    }
    return counts;
}


/***/ }),

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

/***/ 7043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ makeId),
/* harmony export */   T: () => (/* binding */ adoptIds)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6018);


/**
 * Gives each rule without an id the id of an equal rule that is already there, else one made from its
 * content. The server invents a random id for a rule that has none, on every write: left to it, equal
 * rules would never look equal.
 */
function adoptIds(declared, actual) {
    const taken = new Set(declared.map((rule) => rule.id));
    return declared.map((rule) => {
        if (rule.id !== '')
            return rule;
        const twin = actual.find((there) => !taken.has(there.id) && contentOf(there) === contentOf(rule));
        const id = twin?.id ?? makeId(contentOf(rule), taken);
        taken.add(id);
        return { ...rule, id };
    });
}
function contentOf(rule) {
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({ ...rule, id: '' });
}
/** An id made from what it stands for, so that it is the same in every run, and not one of `taken`; `label` is for people. */
function makeId(content, taken, label = 'rule') {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex').slice(0, 12);
    let id = `${label}-${digest}`;
    for (let copy = 2; taken.has(id); copy += 1)
        id = `${label}-${digest}-${copy}`;
    return id;
}


/***/ }),

/***/ 1137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ frameOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);

/** The frame of a change to one kind of thing in this bucket, pointing at the key that declares it. */
function frameOf(bucket, kind, key) {
    const declared = key in bucket.declaration;
    return {
        alias: bucket.alias,
        owner: kind === 'policy' ? 'apply-policies' : 'apply-buckets',
        kind,
        key: bucket.name,
        source: declared ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(bucket.source, key) : bucket.source,
    };
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

/***/ 4746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hX: () => (/* binding */ applyChange),
  YB: () => (/* binding */ diffBucket),
  EZ: () => (/* binding */ kinds),
  U2: () => (/* binding */ settingKinds)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/server/read-optional.js
var read_optional = __webpack_require__(3238);
// EXTERNAL MODULE: ./build/src/server/routes.js + 6 modules
var routes = __webpack_require__(1030);
// EXTERNAL MODULE: ./build/src/resources/bucket/read.js
var read = __webpack_require__(7304);
;// CONCATENATED MODULE: ./build/src/resources/bucket/apply.js




async function applyBucketBase(writer, change) {
    if (change.verb === 'delete')
        await deleteBucket(writer, change.key);
    else
        await createBucket(writer, change.key, change.after?.objectLocking ?? false);
}
/** A lost reply is answered by looking: a second try would only hear that the bucket is already ours. */
async function createBucket(writer, bucket, locked) {
    const route = locked ? routes/* routes */.J.createLockedBucket : routes/* routes */.J.createBucket;
    try {
        await writer.write(route, { bucket });
    }
    catch (error) {
        const lost = error instanceof errors/* ServiceError */._7 && error.failure.outcomeUnknown;
        if (!lost || !(await isThere(writer, bucket, locked)))
            throw error;
    }
}
/** Whether the bucket can be seen, made as it was asked for. What can't be looked at is not known to be there. */
async function isThere(writer, bucket, locked) {
    try {
        await writer.read(routes/* routes */.J.headBucket, { bucket });
        return !locked || (await (0,read_optional/* readOptional */.T)(writer, routes/* routes */.J.getObjectLock, { bucket })) !== undefined;
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return false;
        throw error;
    }
}
/** Looked at again at the last moment: what was empty when planned may not be any more. */
async function deleteBucket(writer, bucket) {
    const holds = await (0,read/* readContents */.r0)(writer, bucket);
    if (holds !== 'nothing') {
        throw new errors/* ServiceError */._7({
            reason: 'stale-plan',
            operation: routes/* routes */.J.deleteBucket.operation,
            resource: `${writer.alias}/${bucket}`,
            status: 0,
            code: 'BucketNotEmpty',
            outcomeUnknown: false,
        }, `Bucket ${bucket} holds ${holds} by now and was left alone: empty it, and plan again.`);
    }
    await writer.write(routes/* routes */.J.deleteBucket, { bucket });
}

// EXTERNAL MODULE: ./build/src/resources/bucket-frame.js
var bucket_frame = __webpack_require__(1137);
// EXTERNAL MODULE: ./build/src/resources/diff-declared.js
var diff_declared = __webpack_require__(1631);
;// CONCATENATED MODULE: ./build/src/resources/bucket/diff.js


function diffBucketBase(bucket, actual) {
    if (bucket.declaration.state === 'absent')
        return diffAbsent(bucket, actual);
    return [...diffPresent(bucket, actual), ...diffRegion(bucket)];
}
function diffPresent(bucket, actual) {
    const objectLocking = bucket.declaration.objectLocking ?? actual?.objectLocking ?? false;
    const after = { objectLocking };
    if (actual === undefined) {
        const lock = {
            oneWay: 'Object lock can never be switched off for this bucket.',
            notes: ['Versioning is switched on with it.'],
        };
        return [{ ...(0,bucket_frame/* frameOf */.D)(bucket, 'bucket', 'name'), verb: 'create', after, ...(objectLocking && lock) }];
    }
    if (objectLocking === actual.objectLocking)
        return [];
    const why = objectLocking
        ? 'Object lock is set when a bucket is created and can’t be added: declare a new bucket and copy the data.'
        : 'Object lock can’t be taken away: declare `objectLocking: true`, or a new bucket and copy the data.';
    const before = { objectLocking: actual.objectLocking };
    return [(0,diff_declared/* reportUnsupported */.gi)((0,bucket_frame/* frameOf */.D)(bucket, 'bucket', 'objectLocking'), why, { before, after })];
}
/** By S3's convention a server without a region is in this one. */
const defaultRegion = 'us-east-1';
/** All buckets of a server share its one region, which is set where the server is started. */
function diffRegion(bucket) {
    const { region } = bucket.declaration;
    const there = bucket.region === '' ? defaultRegion : bucket.region;
    if (region === undefined || region === there)
        return [];
    const fact = there === undefined ? 'The server does not tell its region' : `The server’s region is ${there}`;
    const why = `${fact}, for every bucket: declare that, set it on the server, or remove \`region\`.`;
    return [(0,diff_declared/* reportUnsupported */.gi)((0,bucket_frame/* frameOf */.D)(bucket, 'bucket', 'region'), why)];
}
function diffAbsent(bucket, actual) {
    if (actual === undefined)
        return [];
    const frame = (0,bucket_frame/* frameOf */.D)(bucket, 'bucket', 'state');
    const { objectLocking, documents, remains } = actual;
    const obstacle = findObstacle(remains);
    if (obstacle)
        return [(0,diff_declared/* reportUnsupported */.gi)(frame, obstacle, { before: { objectLocking } })];
    const settings = Object.entries(documents).flatMap(([kind, value]) => (value === undefined ? [] : [kind]));
    const goesWith = [...new Set([...settings, ...(remains?.hasPolicy ? ['policy'] : [])])].sort();
    const notes = goesWith.length > 0 ? [`Goes with the bucket: ${goesWith.join(', ')}.`] : [];
    const oneWay = 'The bucket and its settings are gone for good.';
    return [{ ...frame, verb: 'delete', before: { objectLocking, goesWith }, notes, oneWay }];
}
/** Why a bucket can't go. What was not looked at is no reason to let it go. */
function findObstacle(remains) {
    if (remains === undefined)
        return 'It is not known what the bucket holds: it stays.';
    if (remains.holds !== 'nothing') {
        const inside = remains.holds === 'uploads' ? 'unfinished uploads' : 'objects, versions or delete markers';
        return `The bucket still holds ${inside}, and only an empty one is removed: empty it first.`;
    }
    if (remains.replicatesTo.length === 0)
        return undefined;
    return `The bucket still replicates (${remains.replicatesTo.join(', ')}): remove that first.`;
}

// EXTERNAL MODULE: ./build/src/server/xml.js
var xml = __webpack_require__(752);
;// CONCATENATED MODULE: ./build/src/server/xml-object.js

/** Writes a document from data; an empty list writes nothing. @throws {XmlError} as `writeXml` */
function writeXmlObject(root, content) {
    return (0,xml/* writeXml */.hG)(toElement(root, content));
}
function toElement(name, content) {
    if (typeof content === 'string')
        return (0,xml/* element */.ND)(name, content);
    return (0,xml/* element */.ND)(name, Object.entries(content).flatMap(toElements));
}
function toElements([name, content]) {
    return isList(content) ? content.map((item) => toElement(name, item)) : [toElement(name, content)];
}
function isList(content) {
    return Array.isArray(content);
}

;// CONCATENATED MODULE: ./build/src/resources/cors/apply.js


async function applyCors(writer, change) {
    const target = { bucket: change.key };
    if (change.after === undefined) {
        await writer.write(routes/* routes */.J.deleteCors, target);
        return;
    }
    const CORSRule = change.after.map(encodeRule);
    await writer.write(routes/* routes */.J.setCors, target, writeXmlObject('CORSConfiguration', { CORSRule }));
}
function encodeRule(rule) {
    return {
        ...(rule.id && { ID: rule.id }),
        AllowedOrigin: [...rule.allowedOrigins],
        AllowedMethod: [...rule.allowedMethods],
        AllowedHeader: [...rule.allowedHeaders],
        ExposeHeader: [...rule.exposeHeaders],
        ...(rule.maxAgeSeconds > 0 && { MaxAgeSeconds: String(rule.maxAgeSeconds) }),
    };
}

// EXTERNAL MODULE: ./build/src/resources/cors/types.js
var types = __webpack_require__(7436);
;// CONCATENATED MODULE: ./build/src/resources/cors/diff.js



const why = 'This server has no CORS per bucket (it answers 501). Set it for the whole server with ' +
    '`MINIO_API_CORS_ALLOW_ORIGIN`, or remove `cors` here.';
function diffCors(bucket, actual) {
    const desired = (0,types/* declareCors */.q)(bucket.declaration);
    const frame = (0,bucket_frame/* frameOf */.D)(bucket, 'cors', 'cors');
    if (desired && bucket.capabilities.cors === false)
        return [(0,diff_declared/* reportUnsupported */.gi)(frame, why, { after: desired })];
    return (0,diff_declared/* diffDeclared */.Ir)(frame, desired, actual, bucket.unmanaged);
}

;// CONCATENATED MODULE: ./build/src/resources/encryption/apply.js


async function applyEncryption(writer, change) {
    const target = { bucket: change.key };
    if (change.after === undefined) {
        await writer.write(routes/* routes */.J.deleteEncryption, target);
        return;
    }
    const { sseAlgorithm, kmsMasterKeyId } = change.after;
    const applied = { SSEAlgorithm: sseAlgorithm, ...(kmsMasterKeyId && { KMSMasterKeyID: kmsMasterKeyId }) };
    const document = { Rule: { ApplyServerSideEncryptionByDefault: applied } };
    await writer.write(routes/* routes */.J.setEncryption, target, writeXmlObject('ServerSideEncryptionConfiguration', document));
}

;// CONCATENATED MODULE: ./build/src/resources/encryption/types.js
function declareEncryption({ encryption }) {
    if (encryption === undefined || encryption === null)
        return encryption;
    return { sseAlgorithm: encryption.sseAlgorithm, kmsMasterKeyId: encryption.kmsMasterKeyId ?? '' };
}

;// CONCATENATED MODULE: ./build/src/resources/encryption/diff.js



function diffEncryption(bucket, actual) {
    const desired = declareEncryption(bucket.declaration);
    return (0,diff_declared/* diffDeclared */.Ir)((0,bucket_frame/* frameOf */.D)(bucket, 'encryption', 'encryption'), desired, actual, (0,diff_declared/* keepProtection */.JX)(bucket.unmanaged), () => ({
        notes: ['Applies to objects written from now on; those already there stay as they are.'],
    }));
}

;// CONCATENATED MODULE: ./build/src/resources/lifecycle/apply.js


async function applyLifecycle(writer, change) {
    const target = { bucket: change.key };
    if (change.after === undefined) {
        await writer.write(routes/* routes */.J.deleteLifecycle, target);
        return;
    }
    const Rule = change.after.map(apply_encodeRule);
    await writer.write(routes/* routes */.J.setLifecycle, target, writeXmlObject('LifecycleConfiguration', { Rule }));
}
function apply_encodeRule(rule) {
    return {
        ID: rule.id,
        Status: rule.status,
        Filter: encodeFilter(rule),
        ...group('Expiration', {
            Days: rule.expirationDays,
            Date: midnight(rule.expirationDate),
            ExpiredObjectDeleteMarker: rule.expiredObjectDeleteMarker || null,
            ExpiredObjectAllVersions: rule.expiredObjectAllVersions || null,
        }),
        ...group('DelMarkerExpiration', { Days: rule.delMarkerExpirationDays }),
        ...group('NoncurrentVersionExpiration', {
            NoncurrentDays: rule.noncurrentExpirationDays,
            NewerNoncurrentVersions: rule.newerNoncurrentVersions,
        }),
        ...group('Transition', {
            Days: rule.transitionDays,
            Date: midnight(rule.transitionDate),
            StorageClass: rule.transitionStorageClass || null,
        }),
        ...group('NoncurrentVersionTransition', {
            NoncurrentDays: rule.noncurrentTransitionDays,
            StorageClass: rule.noncurrentTransitionStorageClass || null,
        }),
        ...group('AbortIncompleteMultipartUpload', { DaysAfterInitiation: rule.abortIncompleteUploadDays }),
    };
}
/** One condition stands alone in the filter; more than one must be wrapped in `<And>`. */
function encodeFilter(rule) {
    const Tag = Object.entries(rule.tags).map(([Key, Value]) => ({ Key, Value }));
    const sizes = settings({
        ObjectSizeGreaterThan: rule.objectSizeGreaterThan,
        ObjectSizeLessThan: rule.objectSizeLessThan,
    });
    const conditions = {
        ...(rule.prefix && { Prefix: rule.prefix }),
        ...(Tag.length > 0 && { Tag }),
        ...sizes,
    };
    const count = Object.keys(conditions).length;
    if (count === 0)
        return { Prefix: '' };
    return count > 1 || Tag.length > 1 ? { And: conditions } : conditions;
}
function settings(values) {
    const set = Object.entries(values).filter(([, value]) => value !== null);
    return Object.fromEntries(set.map(([name, value]) => [name, String(value)]));
}
/** An element that holds nothing is an error to the server, so it is left out whole. */
function group(name, values) {
    const set = settings(values);
    return Object.keys(set).length > 0 ? { [name]: set } : {};
}
function midnight(day) {
    return day === null ? null : `${day}T00:00:00Z`;
}

// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
// EXTERNAL MODULE: ./build/src/resources/adopt-id.js
var adopt_id = __webpack_require__(7043);
;// CONCATENATED MODULE: ./build/src/resources/lifecycle/types.js


/** Rules act each on its own, so their order means nothing. */
function declareLifecycle({ lifecycle }, actual) {
    if (lifecycle === undefined || lifecycle === null)
        return lifecycle;
    if (lifecycle.length === 0)
        return null;
    return (0,canonical_json/* sortByCanonical */.eJ)((0,adopt_id/* adoptIds */.T)(lifecycle.map(normaliseRule), actual ?? []));
}
function normaliseRule(rule) {
    return {
        id: rule.id ?? '',
        status: rule.status ?? 'Enabled',
        ...normaliseFilter(rule.filter),
        ...normaliseExpiration(rule),
        ...normaliseTransition(rule),
        abortIncompleteUploadDays: rule.abortIncompleteMultipartUpload?.daysAfterInitiation ?? null,
    };
}
function normaliseFilter(filter = {}) {
    return {
        prefix: filter.prefix ?? '',
        tags: filter.tags ?? {},
        objectSizeGreaterThan: filter.objectSizeGreaterThan || null,
        objectSizeLessThan: filter.objectSizeLessThan || null,
    };
}
function normaliseExpiration(rule) {
    const { expiration, delMarkerExpiration, noncurrentVersionExpiration: noncurrent } = rule;
    return {
        expirationDays: expiration?.days || null,
        expirationDate: expiration?.date ?? null,
        expiredObjectDeleteMarker: expiration?.expiredObjectDeleteMarker ?? false,
        expiredObjectAllVersions: expiration?.expiredObjectAllVersions ?? false,
        delMarkerExpirationDays: delMarkerExpiration?.days || null,
        noncurrentExpirationDays: noncurrent?.noncurrentDays || null,
        newerNoncurrentVersions: noncurrent?.newerNoncurrentVersions || null,
    };
}
/** Zero days of transition mean "at once", while elsewhere zero means "not set". */
function normaliseTransition({ transition, noncurrentVersionTransition }) {
    return {
        transitionDays: transition?.days ?? null,
        transitionDate: transition?.date ?? null,
        transitionStorageClass: transition?.storageClass ?? '',
        noncurrentTransitionDays: noncurrentVersionTransition?.noncurrentDays ?? null,
        noncurrentTransitionStorageClass: noncurrentVersionTransition?.storageClass ?? '',
    };
}

;// CONCATENATED MODULE: ./build/src/resources/lifecycle/diff.js




function diffLifecycle(bucket, actual) {
    const desired = declareLifecycle(bucket.declaration, actual);
    const frame = (0,bucket_frame/* frameOf */.D)(bucket, 'lifecycle', 'lifecycle');
    return (0,diff_declared/* diffDeclared */.Ir)(frame, desired, actual, bucket.unmanaged, remarkLifecycle);
}
/** Data that a rule removes can't be brought back: a reviewer should meet that in words. */
function remarkLifecycle({ before, after }) {
    const known = new Set(before?.map((rule) => (0,canonical_json/* canonicalJson */.dj)(rule)));
    const fresh = (after ?? []).filter((rule) => rule.status === 'Enabled' && !known.has((0,canonical_json/* canonicalJson */.dj)(rule)));
    const notes = fresh.flatMap(describeRemoval);
    return notes.length > 0 ? { notes } : {};
}
function describeRemoval(rule) {
    const { id, expirationDays, expirationDate, expiredObjectAllVersions: all } = rule;
    const what = rule.prefix === '' ? 'objects' : `objects under ${rule.prefix}`;
    const when = expirationDays === null ? `from ${expirationDate}` : `${expirationDays} days after they are written`;
    const expires = expirationDays !== null || expirationDate !== null;
    return [
        ...(expires ? [`Rule ${id} removes ${what} ${when}${all ? ', with all their versions' : ''}.`] : []),
        ...(rule.delMarkerExpirationDays ? [`Rule ${id} removes deleted ${what} with all their versions.`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/resources/notification/apply.js


/** Notifications are cleared by an empty document: a DELETE would delete the bucket. */
async function applyNotifications(writer, change) {
    const QueueConfiguration = (change.after ?? []).map(encodeQueue);
    const document = writeXmlObject('NotificationConfiguration', { QueueConfiguration });
    await writer.write(routes/* routes */.J.setNotifications, { bucket: change.key }, document);
}
function encodeQueue({ id, arn, events, prefix, suffix }) {
    const FilterRule = [
        { Name: 'prefix', Value: prefix },
        { Name: 'suffix', Value: suffix },
    ].filter((rule) => rule.Value !== '');
    const filter = FilterRule.length > 0 && { Filter: { S3Key: { FilterRule } } };
    return { Id: id, Queue: arn, Event: [...events], ...filter };
}

;// CONCATENATED MODULE: ./build/src/resources/notification/types.js


function declareNotifications({ notifications }, actual) {
    if (notifications === undefined || notifications === null)
        return notifications;
    if (notifications.length === 0)
        return null;
    const declared = notifications.map(({ id, arn, events, prefix, suffix }) => ({
        id: id ?? '',
        arn,
        events: sortEvents(events),
        prefix: prefix ?? '',
        suffix: suffix ?? '',
    }));
    return (0,canonical_json/* sortByCanonical */.eJ)((0,adopt_id/* adoptIds */.T)(declared, actual ?? []));
}
/** The server stores a wildcard as it is sent; only order and repetition mean nothing. */
function sortEvents(events) {
    return [...new Set(events)].sort();
}

;// CONCATENATED MODULE: ./build/src/resources/notification/diff.js



function diffNotifications(bucket, actual) {
    const desired = declareNotifications(bucket.declaration, actual);
    return (0,diff_declared/* diffDeclared */.Ir)((0,bucket_frame/* frameOf */.D)(bucket, 'notification', 'notifications'), desired, actual, bucket.unmanaged);
}

;// CONCATENATED MODULE: ./build/src/resources/object-lock/apply.js


/** Retention is cleared by a document without a rule: a DELETE would delete the bucket. */
async function applyRetention(writer, change) {
    const rule = change.after && {
        Rule: {
            DefaultRetention: { Mode: change.after.mode, [change.after.unit]: String(change.after.validity) },
        },
    };
    const document = { ObjectLockEnabled: 'Enabled', ...rule };
    await writer.write(routes/* routes */.J.setObjectLock, { bucket: change.key }, writeXmlObject('ObjectLockConfiguration', document));
}

;// CONCATENATED MODULE: ./build/src/resources/object-lock/types.js
function declareRetention({ retention }) {
    if (retention === undefined || retention === null)
        return retention;
    const { mode, days, years } = retention;
    if (days !== undefined)
        return { mode, unit: 'Days', validity: days };
    return years === undefined ? undefined : { mode, unit: 'Years', validity: years };
}

;// CONCATENATED MODULE: ./build/src/resources/object-lock/diff.js



function diffRetention(bucket, actual) {
    const desired = declareRetention(bucket.declaration);
    const frame = (0,bucket_frame/* frameOf */.D)(bucket, 'retention', 'retention');
    if (desired && !bucket.locked) {
        const why = 'Default retention needs a bucket that was created with object lock: declare a new one.';
        return [(0,diff_declared/* reportUnsupported */.gi)(frame, why, { after: desired })];
    }
    return (0,diff_declared/* diffDeclared */.Ir)(frame, desired, actual, (0,diff_declared/* keepProtection */.JX)(bucket.unmanaged), remarkRetention);
}
function remarkRetention({ after }) {
    if (after?.mode !== 'COMPLIANCE')
        return {};
    const time = `${after.validity} ${after.unit.toLowerCase()}`;
    return {
        oneWay: `COMPLIANCE: no one, not even root, can delete a version written from now on for ${time}.`,
    };
}

// EXTERNAL MODULE: ./build/src/policy/normalise.js + 1 modules
var normalise = __webpack_require__(1214);
;// CONCATENATED MODULE: ./build/src/resources/policy/apply.js


async function applyPolicy(writer, change) {
    const target = { bucket: change.key };
    if (change.after === undefined) {
        await writer.write(routes/* routes */.J.deletePolicy, target);
        return;
    }
    await writer.write(routes/* routes */.J.setPolicy, target, (0,normalise/* encodePolicy */.D)(change.after));
}

// EXTERNAL MODULE: ./build/src/resources/policy/diff.js + 1 modules
var diff = __webpack_require__(8407);
;// CONCATENATED MODULE: ./build/src/resources/quota/apply.js

/** Both fields are written, since servers differ in which one they enforce; zero clears. */
async function applyQuota(writer, change) {
    const { bytes = 0, rate = 0, requests = 0 } = change.after ?? {};
    const body = { quota: bytes, size: bytes, rate, requests, ...(bytes > 0 && { quotatype: 'hard' }) };
    const target = { bucket: change.key };
    await writer.write(routes/* routes */.J.setQuota, target, JSON.stringify(body));
}

// EXTERNAL MODULE: ./build/src/config/byte-size.js
var byte_size = __webpack_require__(5208);
;// CONCATENATED MODULE: ./build/src/resources/quota/types.js

/** Zero is the same as none. */
function declareQuota({ quota }, actual) {
    if (quota === undefined)
        return undefined;
    const bytes = typeof quota === 'number' ? quota : quota === null ? 0 : ((0,byte_size/* parseBytes */.z)(quota) ?? 0);
    const { rate = 0, requests = 0 } = actual ?? {};
    return bytes + rate + requests === 0 ? null : { bytes, rate, requests };
}

;// CONCATENATED MODULE: ./build/src/resources/quota/diff.js



function diffQuota(bucket, actual) {
    const desired = declareQuota(bucket.declaration, actual);
    const frame = (0,bucket_frame/* frameOf */.D)(bucket, 'quota', 'quota');
    if (desired && bucket.capabilities.adminVersion === undefined) {
        return [
            (0,diff_declared/* reportUnsupported */.gi)(frame, 'This server has no admin interface, and quotas are set there.', {
                after: desired,
            }),
        ];
    }
    return (0,diff_declared/* diffDeclared */.Ir)(frame, desired, actual, bucket.unmanaged);
}

// EXTERNAL MODULE: ./build/src/resources/remote-target/address.js
var address = __webpack_require__(4992);
// EXTERNAL MODULE: ./build/src/resources/remote-target/read.js
var remote_target_read = __webpack_require__(7646);
;// CONCATENATED MODULE: ./build/src/resources/remote-target/apply.js




/**
 * Carries out one change of a target. `credentials` are those given for the alias that receives; removing
 * needs none. The server tries the target before it takes it, at every change. `deploymentId` is that of the
 * deployment that receives, kept with a new target so that it is known again wherever it moves.
 * @throws {ServiceError}
 */
async function applyTarget(writer, { before, after }, credentials, deploymentId) {
    if (after === undefined) {
        if (before !== undefined)
            await removeTarget(writer, before);
        return;
    }
    if (credentials === undefined)
        throw new Error(`no credentials for ${after.site}`);
    const arn = before && (await findArn(writer, before, after));
    const set = () => before === undefined || arn === undefined
        ? createTarget(writer, after, credentials, deploymentId)
        : updateTarget(writer, arn, before, after, credentials);
    await set().catch((error) => {
        throw error instanceof errors/* ServiceError */._7 ? nameAddress(error, after) : error;
    });
}
/** Which address the server itself tried: it may be another than the one that we use. */
function nameAddress(error, { secure, endpoint, bucket }) {
    const address = `${secure ? 'https' : 'http'}://${endpoint}/${bucket}`;
    return new errors/* ServiceError */._7(error.failure, `${error.message} The target is ${address}.`, { cause: error });
}
/** The targets of one bucket as they are now; what they are called in the configuration is not looked up. */
async function listTargets(reader, bucket) {
    const reply = await reader.read(routes/* routes */.J.listRemoteTargets, { query: { bucket } });
    return (0,remote_target_read/* parseRemoteTargets */.i)(reader.alias, reply.body, remote_target_read/* plainView */.y9);
}
/** Of the first of the places where there is a target. */
async function findArn(reader, ...places) {
    const known = await listTargets(reader, places[0]?.from ?? '');
    const arns = new Map(known.map(({ arn, target }) => [(0,address/* keyOf */.TN)(target), arn]));
    return places.map((place) => arns.get((0,address/* keyOf */.TN)(place))).find((arn) => arn !== undefined);
}
async function createTarget(writer, target, credentials, deploymentID) {
    const body = JSON.stringify({ ...encodeTarget(target, credentials), deploymentID });
    await writer.write(routes/* routes */.J.setRemoteTarget, { bucket: target.from }, body);
}
/** The flag of the keys also takes the address, which is why all of it is always sent. */
async function updateTarget(writer, arn, there, target, credentials) {
    const flags = {
        creds: target.credentials !== there.credentials ||
            target.secure !== there.secure ||
            target.endpoint !== there.endpoint,
        sync: target.synchronous !== there.synchronous,
        bandwidth: target.bandwidth !== there.bandwidth,
        healthcheck: target.healthInterval !== there.healthInterval,
    };
    const differing = Object.entries(flags).filter(([, differs]) => differs);
    const body = JSON.stringify({ ...encodeTarget(target, credentials), arn });
    const query = Object.fromEntries(differing.map(([flag]) => [flag, 'true']));
    await writer.write(routes/* routes */.J.updateRemoteTarget, { bucket: target.from, query }, body);
}
function encodeTarget(target, { accessKey, secretKey, sessionToken }) {
    return {
        sourcebucket: target.from,
        endpoint: target.endpoint,
        secure: target.secure,
        targetbucket: target.bucket,
        credentials: { accessKey, secretKey, ...(sessionToken !== undefined && { sessionToken }) },
        type: 'replication',
        path: 'auto',
        api: 's3v4',
        replicationSync: target.synchronous,
        bandwidthlimit: target.bandwidth,
        healthCheckDuration: Math.round(target.healthInterval * remote_target_read/* nanosecondsPerSecond */.f6),
    };
}
/** One that is gone already is as good as removed: the server drops them itself with the last rule. */
async function removeTarget(writer, target) {
    const arn = await findArn(writer, target);
    if (arn === undefined)
        return;
    try {
        await writer.write(routes/* routes */.J.removeRemoteTarget, { bucket: target.from, query: { arn } });
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && error.failure.code === 'XMinioAdminRemoteTargetNotFoundError')
            return;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/resources/replication/read.js
var replication_read = __webpack_require__(2520);
;// CONCATENATED MODULE: ./build/src/resources/replication/current.js
/** The rules of a bucket at the moment of writing, beside those that a plan was made from. */





/** @throws {ServiceError} @throws {XmlError} for an answer that can't be understood */
async function readRules(reader, bucket, targets) {
    const reply = await (0,read_optional/* readOptional */.T)(reader, routes/* routes */.J.getReplication, { bucket });
    const listed = reply && replication_read/* replicationDocument */.kX.parse(reply.body.toString('utf8'));
    return (0,replication_read/* resolveRules */.SJ)(listed ?? [], targets, new Set());
}
/** Whether `there` are the rules that the plan saw, at the addresses that it has given their targets since. */
function isAsPlanned(there, { before = [] }, targets) {
    const moves = new Map(targets.flatMap(({ before, after }) => (before && after ? [[(0,address/* keyOf */.TN)(before), after]] : [])));
    const moved = before.map((rule) => ({ ...rule, to: moves.get((0,address/* keyOf */.TN)(rule.to)) ?? rule.to }));
    return (0,canonical_json/* sameJson */.Vk)(simplify(there), simplify(moved));
}
/** What an address is called here is no matter of the server's; rules of replicated sites are not ours. */
function simplify(rules) {
    const own = rules.filter(({ id }) => !id.startsWith('site-repl-'));
    return (0,canonical_json/* sortByCanonical */.eJ)(own.map((rule) => ({ ...rule, to: (0,address/* keyOf */.TN)(rule.to) })));
}
/** The changes of the targets of one bucket. */
function listTargetChanges(planned, { alias, key }) {
    return planned.flatMap((change) => {
        if (change.kind !== 'remote-target' || change.alias !== alias || change.verb === 'report')
            return [];
        return (change.after ?? change.before)?.from === key ? [change] : [];
    });
}
/** The targets that a plan says will go: no other may be dropped with the last rule. */
function listLeaving(targets) {
    return targets.flatMap(({ verb, before }) => (verb === 'delete' && before ? [before] : []));
}

;// CONCATENATED MODULE: ./build/src/resources/replication/apply.js







/**
 * Replaces all rules of a bucket at once, unless they are no longer those that the plan saw: what somebody
 * else has set since then would be lost. Removing the last one makes the server drop every target of the
 * bucket: that is refused when one of them is not to go by `planned`, the other changes of the plan.
 * @throws {ServiceError} `stale-plan` for both
 */
async function applyRules(writer, change, planned) {
    const { key: bucket, after } = change;
    const targets = await listTargets(writer, bucket);
    const own = listTargetChanges(planned, change);
    const there = await readRules(writer, bucket, targets).catch((error) => {
        if (!(error instanceof xml/* XmlError */.Gy))
            throw error;
        const why = `the rules that are there can't be understood: ${error.message}`;
        throw refuse(writer, bucket, 'set replication', 'server-error', 'UnreadableAnswer', why);
    });
    if (!isAsPlanned(there, change, own)) {
        const why = 'the rules are no longer those that the plan was made from. Plan again';
        throw refuse(writer, bucket, 'set replication', 'stale-plan', 'RulesChanged', why);
    }
    if (after === undefined) {
        await removeRules(writer, bucket, targets, listLeaving(own));
        return;
    }
    const arns = new Map(targets.map(({ arn, target }) => [(0,address/* keyOf */.TN)(target), arn]));
    const Rule = after.map((rule) => replication_apply_encodeRule(rule, apply_findArn(writer, bucket, rule, arns)));
    await writer.write(routes/* routes */.J.setReplication, { bucket }, writeXmlObject('ReplicationConfiguration', { Rule }));
}
async function removeRules(writer, bucket, targets, leaving) {
    const planned = new Set(leaving.map(address/* keyOf */.TN));
    const stray = targets.find(({ target }) => !planned.has((0,address/* keyOf */.TN)(target)));
    if (stray !== undefined) {
        const why = `the server would drop the target ${(0,address/* keyOf */.TN)(stray.target)} too, which the plan does not name. Plan again`;
        throw refuse(writer, bucket, 'remove replication', 'stale-plan', 'UnplannedTarget', why);
    }
    await writer.write(routes/* routes */.J.deleteReplication, { bucket });
}
function apply_findArn({ alias }, bucket, { to }, arns) {
    const arn = arns.get((0,address/* keyOf */.TN)(to));
    if (arn !== undefined)
        return arn;
    const why = `there is no remote target ${(0,address/* keyOf */.TN)(to)}, so no rule can lead there`;
    throw refuse({ alias }, bucket, 'set replication', 'server-error', 'NoSuchRemoteTarget', why);
}
function refuse({ alias }, bucket, operation, reason, code, why) {
    const resource = `${alias}/${bucket}`;
    const failure = { reason, operation, resource, status: 0, code, outcomeUnknown: false };
    return new errors/* ServiceError */._7(failure, `Can't ${operation} (${resource}): ${why}.`);
}
function replication_apply_encodeRule(rule, arn) {
    return {
        ...(rule.id !== '' && { ID: rule.id }),
        ...encodeStatus(rule.enabled),
        Priority: String(rule.priority),
        DeleteMarkerReplication: encodeStatus(rule.deleteMarkers),
        DeleteReplication: encodeStatus(rule.deletes),
        Destination: { Bucket: arn, ...(rule.storageClass !== '' && { StorageClass: rule.storageClass }) },
        SourceSelectionCriteria: { ReplicaModifications: encodeStatus(rule.metadataSync) },
        Filter: apply_encodeFilter(rule),
        ExistingObjectReplication: encodeStatus(rule.existingObjects),
    };
}
function encodeStatus(enabled) {
    return { Status: enabled ? 'Enabled' : 'Disabled' };
}
/** One condition stands alone; more than one must be wrapped. A prefix beside the filter would be lost. */
function apply_encodeFilter({ prefix, tags }) {
    const Tag = tags.map(({ key, value }) => ({ Key: key, Value: value }));
    if (Tag.length === 0)
        return { Prefix: prefix };
    if (Tag.length === 1 && prefix === '')
        return { Tag };
    return { And: { ...(prefix !== '' && { Prefix: prefix }), Tag } };
}

// EXTERNAL MODULE: ./build/src/resources/site-replication/read.js
var site_replication_read = __webpack_require__(358);
;// CONCATENATED MODULE: ./build/src/resources/site-replication/access.js

/** Those that the group is to hold: a declared site's address is always the declared one. */
function selectSites(access, { sites }) {
    const endpoints = new Set(sites.map(({ endpoint }) => endpoint));
    return access.filter(({ endpoint }) => endpoints.has(endpoint));
}
/** Each is asked when its turn comes, since what is done at one shows at the next. */
async function* askMembers(access, group) {
    for (const site of selectSites(access, group)) {
        const known = await (0,site_replication_read/* readGroup */.iY)(site.writer);
        if (known)
            yield { access: site, known };
    }
}
/** Of the keys of all: what must never be quoted. */
function listSecrets(access) {
    return access.map(({ secretKey }) => secretKey);
}

;// CONCATENATED MODULE: ./build/src/resources/site-replication/answer.js
/** Answers of the site replication API: a status of 200 is no success yet. */

const maxQuote = 300;
/** What a server that says `success` adds when it could not tell every site. */
const partialWords = /partially failed|could not be (?:configured|removed)|unable to/i;
/**
 * What the answer admits, in the server's words; '' when it is a success in every part. `success` is left
 * out of answers to removals.
 */
function findHiddenError(body) {
    const answer = parse(body);
    if (answer === undefined)
        return 'the answer can’t be understood';
    const read = (name) => {
        const value = Reflect.get(answer, name);
        return typeof value === 'string' ? value : '';
    };
    const said = [read('errorDetail'), read('initialSyncErrorMessage')].filter((text) => text !== '');
    const status = read('status');
    const failed = Reflect.get(answer, 'success') === false || partialWords.test(status);
    if (!failed && said.length === 0)
        return '';
    return (said.length > 0 ? said : [status || 'no reason was given']).join('; ');
}
/** @throws {ServiceError} `partial`, when the answer hides an error: some of it may have been done. */
function requireSuccess(reply, asked) {
    const hidden = findHiddenError(reply.body.toString('utf8'));
    if (hidden === '')
        return;
    throw failPartly(tidy(hidden, asked.secrets), asked, reply.status);
}
/** For what was accepted and yet is not so. */
function failPartly(cause, { alias, route, about }, status = 200) {
    const resource = `${alias}/${about}`;
    return new errors/* ServiceError */._7({
        reason: 'partial',
        operation: route.operation,
        resource,
        status,
        code: 'Incomplete',
        outcomeUnknown: false,
    }, `Can't ${route.operation} (${resource}) in full: ${cause}. Bring all sites up and run again: the plan shows what is left.`);
}
function parse(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** On one line, and cut only after the secrets are out. */
function tidy(text, secrets) {
    const clean = secrets
        .filter((secret) => secret !== '')
        .reduce((words, secret) => words.replaceAll(secret, '***'), text)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .replace(/\.?\s*$/, '')
        .trim();
    return clean.length > maxQuote ? `${clean.slice(0, maxQuote)}...` : clean;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/resources/site-replication/leave.js





/** A server looks over its buckets every half minute, and after a restart begins later. */
const settleMs = 90_000;
const pollMs = 1_000;
/**
 * Takes a site, or all, out of the group that `alias` is in, and asks there.
 * @throws {ServiceError} also when a site could not be told
 */
async function removeSites(access, alias, name, waitMs = settleMs) {
    const asked = { alias, route: routes/* routes */.J.removeSites, about: name === 'all' ? 'group' : name };
    const host = access.find((site) => site.alias === alias);
    if (host === undefined)
        throw failPartly('there are no keys for the site that is to be asked', asked);
    const known = await (0,site_replication_read/* readGroup */.iY)(host.writer);
    if (known === undefined) {
        if (name === 'all')
            return;
        throw failPartly(`${alias} is in no group itself`, asked);
    }
    const leaving = known.group.sites.filter((site) => name === 'all' || site.name === name);
    if (leaving.length === 0)
        return;
    await awaitAddresses(access, known, leaving, waitMs, asked);
    const body = JSON.stringify(name === 'all' ? { all: true } : { sites: [name] });
    const reply = await host.writer.write(routes/* routes */.J.removeSites, {}, body);
    requireSuccess(reply, { ...asked, secrets: listSecrets(access) });
}
/**
 * Targets are removed by their address. For a while after a site's address was changed, the buckets of
 * others lead to the old one, and would keep a target and a rule for ever.
 */
async function awaitAddresses(access, known, leaving, waitMs, asked) {
    const end = Date.now() + waitMs;
    const ids = new Set(known.deploymentIds.values());
    const gone = new Set(leaving.length === 1 ? leaving.map(({ name }) => known.deploymentIds.get(name)) : []);
    const members = access.filter(({ deploymentId = '' }) => ids.has(deploymentId) && !gone.has(deploymentId));
    for (const { alias, writer } of members) {
        while (await hasOldAddress(writer, known, leaving)) {
            if (Date.now() > end)
                throw failPartly(`the buckets of ${alias} still lead to its old address`, asked);
            await (0,promises_.setTimeout)(pollMs);
        }
    }
}
async function hasOldAddress(writer, { deploymentIds }, leaving) {
    const addresses = new Map(leaving.map(({ name, endpoint }) => [deploymentIds.get(name), endpoint]));
    const targets = await (0,site_replication_read/* readTargets */.R0)(writer);
    return targets.some(({ deploymentId, endpoint }) => (addresses.get(deploymentId) ?? endpoint) !== endpoint);
}

;// CONCATENATED MODULE: ./build/src/resources/site-replication/setting.js
/** How the sites of a group send to each other. A server keeps it for itself, so each one is asked. */




/**
 * Tells whether lifecycle expiry is replicated. The first site that is asked tells the others; together with
 * anything else in one request it would not.
 */
async function applyExpiry(access, after) {
    const { lifecycleExpiry } = after;
    if (lifecycleExpiry === 'mixed')
        return;
    const flag = lifecycleExpiry ? 'enableILMExpiryReplication' : 'disableILMExpiryReplication';
    for await (const { access: site, known } of askMembers(access, after)) {
        if (known.group.lifecycleExpiry === lifecycleExpiry)
            continue;
        const reply = await site.writer.write(routes/* routes */.J.editSite, { query: { [flag]: 'true' } }, '{}');
        // A second attempt after a lost answer is told so; the sites that were not told are asked in turn.
        if (/already set to (?:true|false)/.test(findHiddenError(reply.body.toString('utf8'))))
            continue;
        const asked = { alias: site.alias, route: routes/* routes */.J.editSite, about: 'group' };
        requireSuccess(reply, { ...asked, secrets: listSecrets(access) });
    }
}
/** Sets `synchronous` and `bandwidth` of every site at every other, and then in each bucket. */
async function applySending(access, after) {
    for await (const member of askMembers(access, after)) {
        const open = listOpen(member, after);
        for (const site of open)
            await editSending(access, member, site);
        if (open.length > 0)
            await setting_confirm(member, after);
    }
}
/** Sites that this member sends to otherwise than is wanted. */
function listOpen({ access, known }, after) {
    return after.sites.filter((site) => {
        const id = known.deploymentIds.get(site.name);
        const seen = known.group.sites.find(({ name }) => name === site.name);
        const own = id === access.deploymentId || site.endpoint === access.endpoint;
        return (seen !== undefined && !own && !(isSame(seen, site, 'synchronous') && isSame(seen, site, 'bandwidth')));
    });
}
/** `mixed` is not declared, so it stays. */
function isSame(seen, wanted, key) {
    return wanted[key] === 'mixed' || seen[key] === wanted[key];
}
async function editSending(access, { access: { alias, writer }, known }, { name, synchronous, bandwidth }) {
    const deploymentID = known.deploymentIds.get(name) ?? '';
    const body = JSON.stringify({
        deploymentID,
        name,
        ...(synchronous !== 'mixed' && { sync: synchronous ? 'enable' : 'disable' }),
        ...(bandwidth !== 'mixed' && { defaultbandwidth: { bandwidthLimitPerBucket: bandwidth, set: true } }),
    });
    const reply = await writer.write(routes/* routes */.J.editSite, {}, body);
    requireSuccess(reply, { alias, route: routes/* routes */.J.editSite, about: name, secrets: listSecrets(access) });
    if (bandwidth !== 'mixed')
        await limitBuckets(writer, deploymentID, bandwidth);
}
/** The server gives the limit only to buckets that have none yet. */
async function limitBuckets(writer, deploymentId, bandwidth) {
    const targets = await (0,site_replication_read/* readTargets */.R0)(writer);
    const open = targets.filter((target) => target.deploymentId === deploymentId && target.bandwidth !== bandwidth);
    for (const { arn, bucket } of open) {
        const body = JSON.stringify({ arn, bandwidthlimit: bandwidth });
        await writer.write(routes/* routes */.J.updateRemoteTarget, { bucket, query: { bandwidth: 'true' } }, body);
    }
}
/** A bucket whose target does not answer just now keeps what it had, and the server says nothing of it. */
async function setting_confirm({ access }, after) {
    const known = await (0,site_replication_read/* readGroup */.iY)(access.writer);
    const [left] = known ? listOpen({ access, known }, after) : [];
    if (left === undefined)
        return;
    const asked = { alias: access.alias, route: routes/* routes */.J.editSite, about: left.name };
    throw failPartly('some of its buckets kept the old setting, as the site did not answer', asked);
}

;// CONCATENATED MODULE: ./build/src/resources/site-replication/apply.js







/**
 * Carries out a change of a group: addresses first, then who joins, then settings at every site. What is
 * there is read anew at each step, so that it goes on where an earlier run ended.
 * @throws {ServiceError} also for a status of 200 that hides an error: some of it is done then
 */
async function applySites(access, change) {
    const { after, alias } = change;
    if (after === undefined)
        return removeSites(access, alias, 'all');
    for await (const member of askMembers(access, after))
        await moveSites(access, member, after);
    await joinSites(access, alias, after);
    // A further site makes every server forget how the others are sent to.
    await applyExpiry(access, after);
    await applySending(access, after);
}
/** Takes one site out; everything on it stays. Done already is done. */
async function applyLeaving(access, change) {
    await removeSites(access, change.alias, change.key);
}
/** One request for each address; the server refuses one that leads to another deployment, or nowhere. */
async function moveSites(access, member, after) {
    const { writer, alias } = member.access;
    for (const { name, endpoint } of member.known.group.sites) {
        const wanted = after.sites.find((site) => site.name === name)?.endpoint ?? endpoint;
        if (wanted === endpoint || wanted === 'mixed')
            continue;
        const deploymentID = member.known.deploymentIds.get(name);
        const body = JSON.stringify({ deploymentID, name, endpoint: wanted });
        const reply = await writer.write(routes/* routes */.J.editSite, {}, body);
        requireSuccess(reply, { alias, route: routes/* routes */.J.editSite, about: name, secrets: listSecrets(access) });
    }
}
async function joinSites(access, alias, after) {
    const host = await findHost(access, alias, after);
    if (host === undefined)
        throw failPartly('no site of the group can be asked', addingAt(alias));
    const known = await (0,site_replication_read/* readGroup */.iY)(host.writer);
    const names = new Set(known?.deploymentIds.keys());
    if (after.sites.every(({ name }) => names.has(name)))
        return;
    // The list is the whole group: servers refuse one that leaves a member out, or the one that is asked.
    const joining = after.sites.filter(({ name }) => !names.has(name));
    const sites = [
        ...(known?.group.sites ?? []).map(({ name, endpoint }) => signIn(name, endpoint, findMember(access, known, name), host.alias)),
        ...joining.map(({ name, endpoint }) => signIn(name, endpoint, access.find((site) => site.endpoint === endpoint), host.alias)),
    ];
    const query = { replicateILMExpiry: String(after.lifecycleExpiry === true) };
    const reply = await host.writer.write(routes/* routes */.J.addSites, { query }, JSON.stringify(sites));
    requireSuccess(reply, { ...addingAt(host.alias), secrets: listSecrets(access) });
}
/** A member where there is one. For a new group, the site with data: servers refuse to be asked elsewhere. */
async function findHost(access, alias, after) {
    for await (const { access: member } of askMembers(access, after))
        return member;
    const sites = selectSites(access, after);
    for (const site of sites) {
        if ((await (0,read/* listBucketNames */.dm)(site.writer)).length > 0)
            return site;
    }
    return sites.find((site) => site.alias === alias) ?? sites[0];
}
function findMember(access, known, name) {
    const id = known?.deploymentIds.get(name);
    return access.find(({ deploymentId }) => deploymentId === id);
}
function signIn(name, endpoint, access, host) {
    if (access === undefined)
        throw failPartly(`there are no keys for ${name}`, addingAt(host));
    const { accessKey, secretKey } = access;
    // One address, whatever the name says.
    return { name, endpoints: endpoint, accessKey, secretKey };
}
function addingAt(alias) {
    return { alias, route: routes/* routes */.J.addSites, about: 'group' };
}

;// CONCATENATED MODULE: ./build/src/resources/tags/apply.js


async function applyTags(writer, change) {
    const target = { bucket: change.key };
    if (change.after === undefined) {
        await writer.write(routes/* routes */.J.deleteTags, target);
        return;
    }
    const Tag = Object.entries(change.after).map(([Key, Value]) => ({ Key, Value }));
    await writer.write(routes/* routes */.J.setTags, target, writeXmlObject('Tagging', { TagSet: { Tag } }));
}

;// CONCATENATED MODULE: ./build/src/resources/tags/types.js
/** An empty set is the same as none. */
function declareTags({ tags }) {
    if (tags === undefined || tags === null)
        return tags;
    return Object.keys(tags).length === 0 ? null : tags;
}

;// CONCATENATED MODULE: ./build/src/resources/tags/diff.js



function diffTags(bucket, actual) {
    return (0,diff_declared/* diffDeclared */.Ir)((0,bucket_frame/* frameOf */.D)(bucket, 'tags', 'tags'), declareTags(bucket.declaration), actual, bucket.unmanaged);
}

;// CONCATENATED MODULE: ./build/src/resources/versioning/apply.js


async function applyVersioning(writer, change) {
    if (change.after === undefined)
        return;
    const { status, excludedPrefixes, excludeFolders } = change.after;
    const document = {
        Status: status,
        ...(excludeFolders && { ExcludeFolders: 'true' }),
        ExcludedPrefixes: excludedPrefixes.map((Prefix) => ({ Prefix })),
    };
    await writer.write(routes/* routes */.J.setVersioning, { bucket: change.key }, writeXmlObject('VersioningConfiguration', document));
}

;// CONCATENATED MODULE: ./build/src/resources/versioning/types.js
/**
 * What the bucket should be, keeping what is there of everything undeclared: the server stores one
 * document, so a part that is not managed has to be sent back as it was.
 */
function declareVersioning({ versioning, excludedPrefixes, excludeFolders, objectLocking }, actual) {
    const status = desiredStatus(versioning ?? (objectLocking || undefined), actual);
    if (status === undefined)
        return undefined;
    return {
        status,
        excludedPrefixes: excludedPrefixes === undefined ? (actual?.excludedPrefixes ?? []) : sorted(excludedPrefixes),
        excludeFolders: excludeFolders ?? actual?.excludeFolders ?? false,
    };
}
/** `false` asks for "not Enabled": a bucket that never had versioning already is. */
function desiredStatus(versioning, actual) {
    if (versioning === true)
        return 'Enabled';
    if (versioning === false && actual?.status === 'Enabled')
        return 'Suspended';
    return actual?.status;
}
function sorted(prefixes) {
    return [...(prefixes ?? [])].sort();
}

;// CONCATENATED MODULE: ./build/src/resources/versioning/diff.js



function diffVersioning(bucket, actual) {
    const frame = (0,bucket_frame/* frameOf */.D)(bucket, 'versioning', 'versioning');
    if (!isManaged(bucket))
        return (0,diff_declared/* diffDeclared */.Ir)(frame, undefined, actual, (0,diff_declared/* keepProtection */.JX)(bucket.unmanaged));
    const desired = declareVersioning(bucket.declaration, actual);
    if (bucket.locked && desired?.status === 'Suspended') {
        const why = 'Versioning can’t be suspended in a bucket with object lock: declare `versioning: true`.';
        return [(0,diff_declared/* reportUnsupported */.gi)(frame, why, { ...(actual && { before: actual }), after: desired })];
    }
    return (0,diff_declared/* diffDeclared */.Ir)(frame, desired, actual, 'ignore', remarkVersioning);
}
/** Object lock brings versioning along: who declares the one has declared the other. */
function isManaged({ declaration }) {
    const { versioning, excludedPrefixes, excludeFolders, objectLocking } = declaration;
    const parts = [versioning, excludedPrefixes, excludeFolders, objectLocking || undefined];
    return parts.some((part) => part !== undefined);
}
function remarkVersioning({ before, after }) {
    const notes = [];
    if (before?.status === 'Enabled' && after?.status === 'Suspended') {
        notes.push('From now on an overwrite or delete destroys the previous data; older versions stay.');
    }
    const newlyExcluded = after?.excludedPrefixes.filter((prefix) => !before?.excludedPrefixes.includes(prefix));
    if (newlyExcluded?.length) {
        notes.push(`New objects under ${newlyExcluded.join(', ')} will be neither versioned nor replicated.`);
    }
    if (before !== undefined)
        return { notes };
    return { notes, oneWay: 'Versioning can be suspended later, but never be unset.' };
}

;// CONCATENATED MODULE: ./build/src/resources/index.js
/**
 * Every kind of resource, in the order in which a bucket's changes are applied: the bucket first, then
 * what others depend on. Adding a kind is adding a folder and its lines here.
 */























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
const kinds = [
    'bucket',
    ...settingKinds,
    'remote-target',
    'replication',
    'site-replication',
    'replicated-site',
];
/** The difference for one declared bucket, of the kinds that `owner` may touch. */
function diffBucket(owner, bucket, actual) {
    const there = actual?.documents;
    const absent = bucket.declaration.state === 'absent';
    if (owner === 'apply-policies')
        return absent ? [] : (0,diff/* diffPolicy */.m)(bucket, there?.policy);
    const base = diffBucketBase(bucket, actual);
    if (absent)
        return base;
    return [
        ...base,
        ...diffVersioning(bucket, there?.versioning),
        ...diffRetention(bucket, there?.retention),
        ...diffEncryption(bucket, there?.encryption),
        ...diffQuota(bucket, there?.quota),
        ...diffTags(bucket, there?.tags),
        ...diffLifecycle(bucket, there?.lifecycle),
        ...diffCors(bucket, there?.cors),
        ...diffNotifications(bucket, there?.notification),
    ];
}
/** Carries out one change with the fewest requests. @throws {ServiceError} */
function applyChange(writer, change, context) {
    switch (change.kind) {
        case 'bucket':
            return applyBucketBase(writer, change);
        case 'versioning':
            return applyVersioning(writer, change);
        case 'retention':
            return applyRetention(writer, change);
        case 'encryption':
            return applyEncryption(writer, change);
        case 'quota':
            return applyQuota(writer, change);
        case 'tags':
            return applyTags(writer, change);
        case 'lifecycle':
            return applyLifecycle(writer, change);
        case 'cors':
            return applyCors(writer, change);
        case 'notification':
            return applyNotifications(writer, change);
        case 'policy':
            return applyPolicy(writer, change);
        case 'remote-target':
            return applyTarget(writer, change, ...giveAccess(change.after?.site ?? '', context));
        case 'replication':
            return applyRules(writer, change, resources_listTargetChanges(context.planned));
        case 'site-replication':
            return applySites(context.sites, change);
        case 'replicated-site':
            return applyLeaving(context.sites, change);
    }
}
/** What is known of the alias that receives: the keys given for it, and which deployment it is. */
function giveAccess(alias, { keys, sites }) {
    const deploymentId = sites.find((site) => site.alias === alias)?.deploymentId;
    return [keys.get(alias), deploymentId];
}
function resources_listTargetChanges(planned) {
    return planned.filter((change) => change.kind === 'remote-target');
}


/***/ }),

/***/ 8407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ diffPolicy),
  W: () => (/* binding */ remarkExposure)
});

// EXTERNAL MODULE: ./build/src/policy/exposure.js
var exposure = __webpack_require__(8123);
// EXTERNAL MODULE: ./build/src/resources/bucket-frame.js
var bucket_frame = __webpack_require__(1137);
// EXTERNAL MODULE: ./build/src/resources/diff-declared.js
var diff_declared = __webpack_require__(1631);
// EXTERNAL MODULE: ./build/src/policy/normalise.js + 1 modules
var normalise = __webpack_require__(1214);
;// CONCATENATED MODULE: ./build/src/resources/policy/types.js

/** A document without statements grants nothing: the same as none. */
function declarePolicy({ policy }) {
    if (policy === undefined || policy === null)
        return policy;
    return (0,normalise/* normalisePolicy */.R)(policy.document) ?? null;
}

;// CONCATENATED MODULE: ./build/src/resources/policy/diff.js




/** Points at the policy file where there is one, else at the key that says so in the bucket definitions. */
function diffPolicy(bucket, actual) {
    const frame = (0,bucket_frame/* frameOf */.D)(bucket, 'policy', 'defaultPolicyFile');
    const source = bucket.policy?.source ?? frame.source;
    const changes = (0,diff_declared/* diffDeclared */.Ir)({ ...frame, source }, declarePolicy(bucket), actual, bucket.unmanaged);
    const missing = bucket.exists ? [] : ['The bucket is not there yet: apply-buckets makes it first.'];
    return changes.map((change) => ({ ...change, notes: [...missing, ...remarkExposure(change)] }));
}
/** What everyone may do with the bucket, before and after: the first thing a reviewer has to see. */
function remarkExposure({ key, before, after, verb }) {
    const now = before && (0,exposure/* describeExposure */.BQ)(before, key);
    if (verb === 'report')
        return now ? [`Anyone may ${now} without signing in.`] : [];
    const then = after && (0,exposure/* describeExposure */.BQ)(after, key);
    if (then === now)
        return then ? [`Anyone may ${then} without signing in, as before.`] : [];
    return [`Without signing in, anyone may ${then ?? 'do nothing'} (until now: ${now ?? 'nothing'}).`];
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


/***/ })

};
