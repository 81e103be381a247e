export const id = 1024;
export const ids = [1024];
export const modules = {

/***/ 4839:
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
// EXTERNAL MODULE: ./build/src/render/cut.js
var cut = __webpack_require__(6610);
// EXTERNAL MODULE: ./build/src/render/quantity.js
var quantity = __webpack_require__(3749);
// EXTERNAL MODULE: ./build/src/render/access/access-change.js
var access_change = __webpack_require__(9460);
// EXTERNAL MODULE: ./build/src/render/access/escalation.js
var escalation = __webpack_require__(3708);
;// CONCATENATED MODULE: ./build/src/render/access/access-change-text.js




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
// EXTERNAL MODULE: ./build/src/render/plan/plan-section.js
var plan_section = __webpack_require__(2823);
// EXTERNAL MODULE: ./build/src/render/plan/plan-top.js + 4 modules
var plan_top = __webpack_require__(2307);
;// CONCATENATED MODULE: ./build/src/render/plan/plan-markdown.js



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

// EXTERNAL MODULE: ./build/src/render/plan/plan-text.js
var plan_text = __webpack_require__(4365);
// EXTERNAL MODULE: ./build/src/change.js
var src_change = __webpack_require__(6385);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/render/plan/result-text.js
var result_text = __webpack_require__(4847);
;// CONCATENATED MODULE: ./build/src/render/plan/result-markdown.js



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
// EXTERNAL MODULE: ./build/src/server/read-optional.js
var read_optional = __webpack_require__(3238);
// EXTERNAL MODULE: ./build/src/server/routes.js + 8 modules
var routes = __webpack_require__(1839);
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
        const lost = error instanceof src_errors/* ServiceError */._7 && error.failure.outcomeUnknown;
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
        if (error instanceof src_errors/* ServiceError */._7)
            return false;
        throw error;
    }
}
/** Looked at again at the last moment: what was empty when planned may not be any more. */
async function deleteBucket(writer, bucket) {
    const holds = await (0,read/* readContents */.r0)(writer, bucket);
    if (holds !== 'nothing') {
        throw new src_errors/* ServiceError */._7({
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

;// CONCATENATED MODULE: ./build/src/resources/attachment.js


/** Attaches before it detaches, so that nothing is missing meanwhile. @throws {ServiceError} */
async function applyAttachments(writer, holder, before, after) {
    const added = after.filter((name) => !before.includes(name));
    const removed = before.filter((name) => !after.includes(name));
    if (added.length > 0)
        await send(writer, routes/* routes */.J.attachPolicies, holder, added);
    if (removed.length > 0)
        await send(writer, routes/* routes */.J.detachPolicies, holder, removed);
}
/** What is so already is as good as done. */
async function send(writer, route, holder, policies) {
    try {
        await writer.write(route, {}, JSON.stringify({ policies, ...holder }));
    }
    catch (error) {
        if (error instanceof src_errors/* ServiceError */._7 && error.failure.code === 'XMinioAdminPolicyChangeAlreadyApplied')
            return;
        throw error;
    }
}
/** Removes what may be gone already: that is as good as done. @throws {ServiceError} */
async function removeKnown(remove) {
    try {
        await remove();
    }
    catch (error) {
        if (error instanceof src_errors/* ServiceError */._7 && error.failure.status === 404)
            return;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/resources/group/apply.js


const none = { status: 'enabled', members: [], policies: [] };
/**
 * Members leave first and join last: who leaves waits for nothing, and who joins gets nothing that the group is
 * about to lose. @throws {ServiceError}
 */
async function applyGroup(writer, { key, before, after }) {
    if (after === undefined) {
        await removeKnown(() => removeGroup(writer, key, before?.members ?? []));
        return;
    }
    const there = before ?? none;
    const setStatus = async () => {
        if (there.status !== after.status)
            await writer.write(routes/* routes */.J.setGroupStatus, { query: { group: key, status: after.status } });
    };
    const left = there.members.filter((name) => !after.members.includes(name));
    const joined = after.members.filter((name) => !there.members.includes(name));
    // Adding nobody makes a group; taking nobody away would remove one.
    if (before === undefined)
        await updateGroup(writer, key, joined, false);
    if (left.length > 0)
        await updateGroup(writer, key, left, true);
    // The server attaches nothing to a disabled group.
    if (after.status === 'enabled')
        await setStatus();
    await applyAttachments(writer, { group: key }, there.policies, after.policies);
    if (before !== undefined && joined.length > 0)
        await updateGroup(writer, key, joined, false);
    if (after.status === 'disabled')
        await setStatus();
}
/** The server removes empty groups only. */
async function removeGroup(writer, group, members) {
    if (members.length > 0)
        await updateGroup(writer, group, members, true);
    await updateGroup(writer, group, [], true);
}
async function updateGroup(writer, group, members, isRemove) {
    await writer.write(routes/* routes */.J.updateGroup, {}, JSON.stringify({ group, members, isRemove }));
}

// EXTERNAL MODULE: ./build/src/resources/iam-policy/types.js
var types = __webpack_require__(739);
;// CONCATENATED MODULE: ./build/src/resources/iam-policy/apply.js


/** @throws {ServiceError} */
async function applyIamPolicy(writer, { key, after }) {
    const target = { query: { name: key } };
    if (after === undefined)
        await writer.write(routes/* routes */.J.removeIamPolicy, target);
    else
        await writer.write(routes/* routes */.J.setIamPolicy, target, (0,types/* encodeIamPolicy */.y)(after));
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

;// CONCATENATED MODULE: ./build/src/resources/quota/apply.js

/** Both fields are written, since servers differ in which one they enforce; zero clears. */
async function applyQuota(writer, change) {
    const { bytes = 0, rate = 0, requests = 0 } = change.after ?? {};
    const body = { quota: bytes, size: bytes, rate, requests, ...(bytes > 0 && { quotatype: 'hard' }) };
    const target = { bucket: change.key };
    await writer.write(routes/* routes */.J.setQuota, target, JSON.stringify(body));
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
        throw error instanceof src_errors/* ServiceError */._7 ? nameAddress(error, after) : error;
    });
}
/** Which address the server itself tried: it may be another than the one that we use. */
function nameAddress(error, { secure, endpoint, bucket }) {
    const address = `${secure ? 'https' : 'http'}://${endpoint}/${bucket}`;
    return new src_errors/* ServiceError */._7(error.failure, `${error.message} The target is ${address}.`, { cause: error });
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
        if (error instanceof src_errors/* ServiceError */._7 && error.failure.code === 'XMinioAdminRemoteTargetNotFoundError')
            return;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
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
    return new src_errors/* ServiceError */._7(failure, `Can't ${operation} (${resource}): ${why}.`);
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

;// CONCATENATED MODULE: ./build/src/resources/service-account/apply.js



/** What the server takes for "never" when an account is changed. */
const never = '1970-01-01T00:00:00Z';
/** @throws {ServiceError} */
async function applyServiceAccount(writer, { key, before, after }, secrets) {
    if (after === undefined) {
        await removeAccount(writer, key);
        return;
    }
    const [wanted, there] = [requireDetail(key, after), before && requireDetail(key, before)];
    if (there === undefined) {
        await secrets.use(writer.alias, key, (secretKey) => addAccount(writer, key, wanted, secretKey));
        if (wanted.status === 'disabled')
            await updateAccount(writer, key, { ...wanted, status: 'enabled' }, wanted);
        return;
    }
    if (wanted.secret === undefined)
        await updateAccount(writer, key, there, wanted);
    else
        await secrets.use(writer.alias, key, (secretKey) => updateAccount(writer, key, there, wanted, secretKey));
}
/** Of one that the caller may not remove the server says that it is not there. */
async function removeAccount(writer, accessKey) {
    const at = { query: { accessKey } };
    try {
        await writer.write(routes/* routes */.J.removeServiceAccount, at);
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
        const isGone = await writer.read(routes/* routes */.J.getServiceAccount, at).then(() => false, isMissing);
        if (!isGone)
            throw error;
    }
}
function isMissing(error) {
    return error instanceof src_errors/* ServiceError */._7 && error.failure.status === 404;
}
function requireDetail(key, value) {
    if ('policy' in value)
        return value;
    throw new Error(`nothing is known of service account ${key} but its parent`);
}
/** A new account is always enabled. */
async function addAccount(writer, accessKey, { parent, name, description, expires, policy }, secretKey) {
    const body = {
        targetUser: parent,
        accessKey,
        secretKey,
        ...(name !== '' && { name }),
        ...(description !== '' && { description }),
        ...(expires !== null && { expiration: expires }),
        ...encodeEmbedded('policy', policy),
    };
    await writer.write(routes/* routes */.J.addServiceAccount, {}, JSON.stringify(body));
}
/**
 * Sends what differs, and its policy always: the server takes a missing one for "none", and the account could
 * do all that its parent may. What stays is not sent otherwise, since a near expiry would be refused.
 */
async function updateAccount(writer, accessKey, before, after, secretKey) {
    const { status, name, description, expires, policy } = after;
    const body = {
        ...encodeEmbedded('newPolicy', policy),
        ...(status !== before.status && { newStatus: status === 'enabled' ? 'on' : 'off' }),
        ...(name !== before.name && { newName: name }),
        ...(description !== before.description && { newDescription: description }),
        ...(expires !== before.expires && { newExpiration: expires ?? never }),
        ...(secretKey !== undefined && { newSecretKey: secretKey }),
    };
    await writer.write(routes/* routes */.J.updateServiceAccount, { query: { accessKey } }, JSON.stringify(body));
}
function encodeEmbedded(field, policy) {
    if (policy === 'inherit')
        return {};
    // For an empty one the server keeps what is there.
    const document = policy === 'unclear' ? { Id: '', Statement: [] } : policy;
    return { [field]: JSON.parse((0,types/* encodeIamPolicy */.y)(document)) };
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
    return new src_errors/* ServiceError */._7({
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

;// CONCATENATED MODULE: ./build/src/resources/user/apply.js


/** @throws {ServiceError} */
async function applyUser(writer, { key, before, after }, secrets) {
    const query = { accessKey: key };
    if (after === undefined) {
        await removeKnown(() => writer.write(routes/* routes */.J.removeUser, { query }));
        return;
    }
    let status = before?.status ?? 'enabled';
    if (after.secret !== undefined) {
        // Without a status the server would disable the user.
        await secrets.use(writer.alias, key, async (secretKey) => {
            await writer.write(routes/* routes */.J.setUser, { query }, JSON.stringify({ secretKey, status }));
        });
    }
    const setStatus = async () => {
        if (status !== after.status)
            await writer.write(routes/* routes */.J.setUserStatus, { query: { ...query, status: after.status } });
        status = after.status;
    };
    // The server knows no disabled user when it attaches policies.
    if (after.status === 'enabled')
        await setStatus();
    await applyAttachments(writer, { user: key }, before?.policies ?? [], after.policies);
    await setStatus();
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

;// CONCATENATED MODULE: ./build/src/resources/apply-change.js

















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
        case 'iam-policy':
            return applyIamPolicy(writer, change);
        case 'user':
            return applyUser(writer, change, requireSecrets(context));
        case 'group':
            return applyGroup(writer, change);
        case 'service-account':
            return applyServiceAccount(writer, change, requireSecrets(context));
        case 'remote-target':
            return applyTarget(writer, change, ...giveAccess(change.after?.site ?? '', context));
        case 'replication':
            return applyRules(writer, change, apply_change_listTargetChanges(context.planned));
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
function requireSecrets({ secrets }) {
    if (secrets === undefined)
        throw new Error('no secrets for identities');
    return secrets;
}
function apply_change_listTargetChanges(planned) {
    return planned.filter((change) => change.kind === 'remote-target');
}

;// CONCATENATED MODULE: ./build/src/execute/attempt.js


/** Carries out one change. Never throws for what a server does. */
async function attempt(change, hands) {
    const writer = hands.writers.get(change.alias);
    if (!writer)
        throw new Error(`no writer for alias ${change.alias}`);
    try {
        await applyChange(writer, change, hands);
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

// EXTERNAL MODULE: ./build/src/render/plan/plan-overview.js
var plan_overview = __webpack_require__(8961);
// EXTERNAL MODULE: ./build/src/render/plan/plan-verdict.js
var plan_verdict = __webpack_require__(7765);
;// CONCATENATED MODULE: ./build/src/render/plan/plan-comment.js





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
// EXTERNAL MODULE: ./build/src/resources/resource-change.js
var resource_change = __webpack_require__(3920);
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
    return resource_change/* kinds */.EZ.flatMap((kind) => {
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
var external_node_fs_promises_ = __webpack_require__(1455);
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
        return await (0,external_node_fs_promises_.readFile)(path, 'utf8');
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
/* harmony import */ var _resource_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);
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
    return _resource_change_js__WEBPACK_IMPORTED_MODULE_0__/* .accessKinds */ .c4.some((known) => known === kind);
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
