export const id = 211;
export const ids = [211];
export const modules = {

/***/ 718:
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
;// CONCATENATED MODULE: ./build/src/render/access/access-change-text.js



const bounds = { names: 10, characters: 200, lines: 200 };
const show = (text) => (0,cut/* cut */.J)(text, bounds.characters);
/** Who gains and who loses what, for a log; '' for no difference. */
function renderAccessChangeText(sites) {
    const lines = [
        ...(0,access_change/* listWays */.H)(sites, ({ newEscalations }) => newEscalations, show, bounds).map((way) => `  ! ${way}`),
        ...(0,access_change/* listAccessChanges */.A)(sites, show, bounds).map(({ verb, text }) => `  ${verb === 'gains' ? '+' : '-'} ${text}`),
        ...(0,access_change/* listWays */.H)(sites, ({ goneEscalations }) => goneEscalations, show, bounds).map((way) => `  no longer: ${way}`),
    ];
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
var run_link = __webpack_require__(1418);
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
// EXTERNAL MODULE: ./build/src/resources/order.js + 10 modules
var order = __webpack_require__(2472);
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

// EXTERNAL MODULE: ./build/src/resources/answer-field.js
var answer_field = __webpack_require__(5016);
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
/** Detaches before it attaches, for those who had nothing a moment ago. @throws {ServiceError} */
async function replaceAttachments(writer, holder, before, after) {
    const kept = before.filter((name) => after.includes(name));
    await applyAttachments(writer, holder, before, kept);
    await applyAttachments(writer, holder, kept, after);
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

// EXTERNAL MODULE: ./build/src/resources/read-answer.js
var read_answer = __webpack_require__(4802);
;// CONCATENATED MODULE: ./build/src/resources/settle-holder.js
/** How a user or a group comes to stand as planned: its status together with its policies. */


/**
 * The server attaches nothing to who is disabled, and takes nothing away: who is to be enabled has the old policies
 * until the next request. `setStatus` sends the status that it is given. @throws {ServiceError}
 */
async function settleHolder(writer, holder, [before, after], setStatus) {
    const settle = () => applyAttachments(writer, holder, before.policies, after.policies);
    const disable = () => setStatus('disabled');
    if (before.status === after.status)
        await settle();
    else if (after.status === 'disabled')
        await disableAfter(settle, disable);
    else
        await disableOnFailure(async () => {
            await setStatus('enabled');
            await replaceAttachments(writer, holder, before.policies, after.policies);
        }, disable);
}
/**
 * Does what ends with somebody enabled; where that fails they are disabled again.
 * @throws what `change` throws, with how they stand now
 */
async function disableOnFailure(change, disable) {
    try {
        await change();
    }
    catch (error) {
        const isDisabled = await disable().then(() => true, () => false);
        throw tellStanding(error, isDisabled);
    }
}
/** Does what must be over before somebody is disabled, and disables them whatever becomes of it. @throws what either throws */
async function disableAfter(change, disable) {
    try {
        await change();
    }
    finally {
        await disable();
    }
}
/** The failure of a change, with what it leaves behind. */
function tellStanding(error, isDisabled) {
    if (!(error instanceof src_errors/* ServiceError */._7))
        return error;
    const stands = isDisabled ? 'It is disabled.' : 'It may be enabled now: disable it by hand.';
    return new src_errors/* ServiceError */._7(error.failure, `${error.message} ${stands}`, { cause: error });
}

;// CONCATENATED MODULE: ./build/src/resources/group/apply.js






const none = { status: 'enabled', members: [], policies: [] };
/**
 * Members leave first and join last: who leaves waits for nothing, and who joins gets nothing that the group is
 * about to lose. Policies are attached while it is enabled, as the server wants it. @throws {ServiceError}
 */
async function applyGroup(writer, { key, before, after }) {
    if (after === undefined) {
        if (before && before.members.length > 0)
            await leaveGroup(writer, key, before.members);
        // The server removes empty groups only.
        await removeKnown(() => updateGroup(writer, key, [], true));
        return;
    }
    const there = before ?? none;
    const left = there.members.filter((name) => !after.members.includes(name));
    const joined = after.members.filter((name) => !there.members.includes(name));
    // Adding nobody makes a group; taking nobody away would remove one.
    if (before === undefined)
        await updateGroup(writer, key, [], false);
    if (left.length > 0)
        await leaveGroup(writer, key, left);
    const setStatus = (status) => writer.write(routes/* routes */.J.setGroupStatus, { query: { group: key, status } });
    await settleHolder(writer, { group: key }, [there, after], setStatus);
    if (joined.length > 0)
        await updateGroup(writer, key, joined, false);
}
/** Users that are removed have left, and the server knows them no more: it then lets nobody leave. */
async function leaveGroup(writer, group, members) {
    try {
        await updateGroup(writer, group, members, true);
    }
    catch (error) {
        if (!(error instanceof src_errors/* ServiceError */._7 && error.failure.status === 404))
            throw error;
        const there = await readMembers(writer, group).catch(() => {
            throw error;
        });
        const staying = members.filter((name) => there.includes(name));
        if (staying.length > 0)
            await updateGroup(writer, group, staying, true);
    }
}
/** Nobody where there is no such group. */
async function readMembers(writer, group) {
    try {
        return (0,answer_field/* readNames */.r6)(await (0,read_answer/* readAnswer */.J)(writer, routes/* routes */.J.getGroup, { query: { group } }), 'members');
    }
    catch (error) {
        if (error instanceof src_errors/* ServiceError */._7 && error.failure.status === 404)
            return [];
        throw error;
    }
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

;// CONCATENATED MODULE: ./build/src/resources/made-in-part.js

/** Does what is left to do once somebody is made. @throws what `rest` throws, which then says that they are there */
async function tellMade(rest) {
    try {
        await rest();
    }
    catch (error) {
        if (!(error instanceof src_errors/* ServiceError */._7))
            throw error;
        const message = `Done in part: it was made, and is not yet as declared. ${error.message}`;
        throw new src_errors/* ServiceError */._7(error.failure, message, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/src/resources/service-account/apply.js




/** What the server takes for "never" when an account is changed. */
const never = '1970-01-01T00:00:00Z';
/** What is not allowed is refused; a document has to say something. */
const nothing = (0,types/* normaliseIamPolicy */.m)({
    Statement: [{ Effect: 'Deny', Action: ['s3:*'], Resource: ['arn:aws:s3:::*'] }],
});
/** @throws {ServiceError} */
async function applyServiceAccount(writer, { key, before, after }, secrets) {
    if (after === undefined) {
        await removeAccount(writer, key);
        return;
    }
    const [wanted, there] = [requireDetail(key, after), before && requireDetail(key, before)];
    if (there === undefined) {
        const first = wanted.status === 'disabled' ? idle(wanted) : wanted;
        await secrets.use(writer.alias, key, (secretKey) => addAccount(writer, key, first, secretKey));
        if (first !== wanted)
            await tellMade(() => updateAccount(writer, key, first, wanted));
        return;
    }
    // One that is the same was set by an earlier step.
    if (wanted.secret === undefined || wanted.secret === there.secret)
        await updateAccount(writer, key, there, wanted);
    else
        await secrets.use(writer.alias, key, (secretKey) => updateAccount(writer, key, there, wanted, secretKey));
}
/** The server makes none that is disabled: until it is, it may do nothing. */
function idle(wanted) {
    const isEmpty = typeof wanted.policy !== 'string' && wanted.policy.Statement.length === 0;
    return { ...wanted, status: 'enabled', ...(!isEmpty && { policy: nothing }) };
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




/** A secret that `before` names too is set already. @throws {ServiceError} */
async function applyUser(writer, { key, before, after }, secrets) {
    const query = { accessKey: key };
    if (after === undefined) {
        await removeKnown(() => writer.write(routes/* routes */.J.removeUser, { query }));
        return;
    }
    const there = before ?? { status: after.status, policies: [] };
    if (after.secret !== undefined && after.secret !== before?.secret) {
        // Without a status the server would disable the user.
        const { status } = there;
        await secrets.use(writer.alias, key, async (secretKey) => {
            await writer.write(routes/* routes */.J.setUser, { query }, JSON.stringify({ secretKey, status }));
        });
    }
    const setStatus = (status) => writer.write(routes/* routes */.J.setUserStatus, { query: { ...query, status } });
    const settle = () => settleHolder(writer, { user: key }, [there, after], setStatus);
    await (before === undefined ? tellMade(settle) : settle());
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
    const seen = {};
    const noting = {
        alias: writer.alias,
        read: (route, target) => writer.read(route, target),
        write: async (...request) => {
            const reply = await writer.write(...request);
            seen.wrote = true;
            return reply;
        },
    };
    try {
        await applyChange(noting, change, hands);
        return { change, outcome: 'done' };
    }
    catch (error) {
        return { ...describeFailure(change, error), ...seen };
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

;// CONCATENATED MODULE: ./build/src/resources/concern.js
/** Whose rights a change of access is about. */
const nobody = { users: new Map(), groups: new Map(), serviceAccounts: new Map() };
/**
 * Everybody counts who has to do with a change at present or once all `changes` of the site are made: a group and
 * its members, those who have a policy by themselves or by a group, and with each user its service accounts.
 */
function traceConcern(changes, known = nobody) {
    const { accounts, members, holders, holding } = indexPeople(listSides(changes, known));
    const withAccounts = (users) => [...users].flatMap((user) => [`user ${user}`, ...[...accounts.get(user)].map(nameAccount)]);
    return ({ kind, key }) => {
        switch (kind) {
            case 'iam-policy':
                return [...withAccounts(holders.get(key)), ...[...holding.get(key)].map(nameGroup)];
            case 'group':
                return [...withAccounts(members.get(key)), nameGroup(key)];
            case 'user':
                return withAccounts([key]);
            case 'service-account':
                return [nameAccount(key)];
            default:
                return [];
        }
    };
}
function listSides(changes, known) {
    const ofKind = (kind) => changes.filter((change) => change.kind === kind);
    return {
        users: [...known.users, ...ofKind('user').flatMap(sidesOf)],
        groups: [...known.groups, ...ofKind('group').flatMap(sidesOf)],
        accounts: [...known.serviceAccounts, ...ofKind('service-account').flatMap(sidesOf)],
    };
}
function indexPeople({ users, groups, accounts }) {
    const members = indexEach(groups.flatMap(([name, group]) => pair(name, group.members)));
    const held = groups.flatMap(([name, { policies }]) => policies.flatMap((policy) => pair(policy, [...members.get(name)])));
    const own = users.flatMap(([name, { policies }]) => policies.map((policy) => [policy, name]));
    return {
        members,
        holders: indexEach([...own, ...held]),
        /** Policy → groups. */
        holding: indexEach(groups.flatMap(([name, { policies }]) => policies.map((one) => [one, name]))),
        accounts: indexEach(accounts.map(([key, { parent }]) => [parent, key])),
    };
}
function pair(name, items) {
    return items.map((item) => [name, item]);
}
function nameAccount(key) {
    return `service-account ${key}`;
}
function nameGroup(key) {
    return `group ${key}`;
}
function sidesOf(change) {
    return [change.before, change.after].flatMap((side) => (side ? [[change.key, side]] : []));
}
function indexEach(pairs) {
    const items = new Map();
    for (const [name, item] of pairs)
        items.set(name, (items.get(name) ?? new Set()).add(item));
    return { get: (name) => items.get(name) ?? new Set() };
}

;// CONCATENATED MODULE: ./build/src/resources/need.js
/** What a change outside of IAM builds on: it is not attempted unless all of that is done. */

/**
 * Only what is carried out earlier counts. A rule that leads nowhere is refused, and so is removing a target
 * that a rule still leads to. What is changed in IAM waits for whatever concerns the same people.
 */
function listNeeds(change) {
    const chain = (0,order/* chainOf */.dR)(change);
    if ((0,order/* isAccess */.n2)(change))
        return [];
    switch (change.kind) {
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

;// CONCATENATED MODULE: ./build/src/execute/progress.js



/**
 * `made`: all that is to be made. `access`: alias → who had what when the plan was made. In IAM a change waits where
 * anything failed that concerns one of the same people: a little more than has to, and easily told.
 */
function createProgress(made, access = new Map()) {
    const troubled = new Map();
    const concerns = new Map();
    const traceAt = (alias) => {
        // Looked through only once something has failed.
        const found = concerns.get(alias) ??
            traceConcern(made.filter((change) => change.alias === alias), access.get(alias));
        concerns.set(alias, found);
        return found;
    };
    const listPeople = (change) => traceAt(change.alias)(change).map((name) => JSON.stringify([change.alias, name]));
    return {
        note: (result) => {
            const { change, outcome } = result;
            if (outcome === 'done')
                return;
            const places = (0,order/* isAccess */.n2)(change) ? listPeople(change) : [locate(change, change.kind, (0,order/* chainOf */.dR)(change))];
            for (const place of places)
                if (!troubled.has(place))
                    troubled.set(place, result);
        },
        findObstacle: (change) => {
            if (troubled.size === 0)
                return undefined;
            const places = (0,order/* isAccess */.n2)(change)
                ? listPeople(change)
                : listNeeds(change).map(({ kind, chain }) => locate(change, kind, chain));
            const [found] = places.flatMap((place) => troubled.get(place) ?? []);
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
    const made = (0,plan_plan/* changesOf */.fs)(plan).filter((change) => change.verb !== 'report');
    const [silence, progress] = [watchSilence(), createProgress(made, options.actualAccess)];
    const run = { options, silence, progress, results: new Map() };
    const stages = [...(0,group_by/* groupBy */.$)(planSteps(made, options), ({ stage }) => stage)];
    for (const [, steps] of stages.sort(([one], [other]) => one - other)) {
        const chains = [...(0,group_by/* groupBy */.$)(steps, nameChain).values()];
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
function planSteps(made, { actualAccess }) {
    const sites = (0,group_by/* groupBy */.$)(made, ({ alias }) => alias);
    const steps = [...sites].flatMap(([alias, changes]) => (0,order/* listSteps */.A1)(changes, actualAccess?.get(alias)));
    return [...(0,group_by/* groupBy */.$)(steps, ({ planned }) => planned).values()].flatMap((own) => own.map((step, index, { length }) => ({ ...step, isFirst: index === 0, isLast: index === length - 1 })));
}
function nameChain({ change }) {
    return JSON.stringify([change.alias, change.owner, (0,order/* chainOf */.dR)(change)]);
}
async function runChain(chain, run) {
    for (const step of chain) {
        // What failed in its first step has its result.
        if (run.results.has(step.planned))
            continue;
        const result = await carryOut(step, run);
        run.silence.notice(result);
        if (result.outcome === 'done' && !step.isLast)
            continue;
        run.progress.note(result);
        run.options.onResult(result);
        run.results.set(step.planned, result);
    }
}
async function carryOut(step, { options, silence, progress }) {
    const { planned: change, isFirst, waits } = step;
    const stop = (why, reason = 'partial') => isFirst ? notAttempted(change, why) : doneInPart(change, why, reason);
    if (options.signal.aborted)
        return stop('the run was cancelled');
    if (silence.isSilent(change.alias))
        return stop(`${change.alias} no longer answers`, 'unreachable');
    const obstacle = waits ? progress.findObstacle(change) : undefined;
    if (obstacle !== undefined)
        return stop(obstacle);
    const result = { ...(await attempt(step.change, options)), change };
    return isFirst || result.outcome === 'done' ? result : tellPart(result);
}
/** An earlier step was done. */
function tellPart(result) {
    const { change, failure } = result;
    if (failure === undefined)
        return { ...result, wrote: true };
    const part = change.verb === 'create' ? 'it was made, and is not yet as declared' : 'a part of it was done';
    const message = `Done in part: ${part}. ${failure.message}`;
    return { ...result, failure: { ...failure, message }, wrote: true };
}
function notAttempted(change, why) {
    const message = `Not attempted: ${why}.`;
    return { change, outcome: 'not-attempted', failure: { reason: 'partial', message } };
}
/** Access is taken away even where what the change gives must wait. */
function doneInPart(change, why, reason) {
    const message = `Done in part: what it gives was not attempted, since ${why}.`;
    return { change, outcome: 'failed', failure: { reason, message }, wrote: true };
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
var service_account_diff = __webpack_require__(8229);
;// CONCATENATED MODULE: ./build/src/plan/safety.js




/** Beyond this share, a plan that deletes is more likely a mistake than a wish. */
const maxDeleteShare = 0.3;
/** Below this number of existing things, a share says little. */
const minExisting = 10;
function findUnsafe({ sections }, options) {
    return [
        ...sections.flatMap((section) => findBucketDeletes(section, options)),
        ...unlockMass(sections.flatMap((section) => [...findMassDeletes(section), ...findMassDetachments(section)]), options),
        ...sections.flatMap((section) => [
            ...findUndeclaredRemovals(section, options),
            ...findDroppedAccounts(section, options),
        ]),
    ];
}
/** One number lets all of them through. */
function unlockMass(changes, { maxDeletes = 0 }) {
    const unlock = `\`max-deletes: ${Math.max(...changes.map(({ count }) => count))}\``;
    return changes.filter(({ count }) => count > maxDeletes).map(({ message }) => ({ message, unlock }));
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
function findMassDeletes(section) {
    return resource_change/* kinds */.EZ.flatMap((kind) => {
        const existing = section.existing[kind] ?? 0;
        const deletes = section.changes.filter((change) => change.kind === kind && change.verb === 'delete').length;
        if (!isMany(deletes, existing))
            return [];
        const message = `The plan deletes ${deletes} of ${existing} (${kind}) on ${section.alias}, more than 30 %.`;
        return [{ message, count: deletes }];
    });
}
/** Whoever is left with fewer policies; to exchange one for another is no loss. */
function findMassDetachments(section) {
    return ['user', 'group'].flatMap((kind) => {
        const existing = section.existing[kind] ?? 0;
        const losers = section.changes.filter((change) => change.kind === kind && losesPolicies(change)).length;
        if (!isMany(losers, existing))
            return [];
        const message = `The plan takes policies from ${losers} of ${existing} (${kind}) on ${section.alias}, more than 30 %.`;
        return [{ message, count: losers }];
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
    return [
        { message, unlock: 'declare them `absent` too (`unmanaged: delete` would remove everyone undeclared)' },
    ];
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

// EXTERNAL MODULE: ./build/src/render/report-json.js + 1 modules
var report_json = __webpack_require__(5790);
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
function mayHaveWritten({ outcome, wrote }) {
    return outcome === 'done' || outcome === 'unknown' || wrote === true;
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
    (0,server_session/* tellOthers */.FQ)(desired.aliases, session, context.reporter);
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
        const session = (0,server_session/* openSession */.fA)(declared, inputs, purposes, context);
        return { session, makePlan: planner.start(session, inputs, context) };
    };
    const early = [];
    try {
        const desired = await loadDesired(inputs, context, record, ({ root, aliases }) => {
            if (planner.chooseAliases)
                return;
            early.push(...tryBegin(() => begin({ root, aliases: (0,server_session/* chooseAliases */.OG)(aliases, inputs.alias) })));
        });
        const aliases = planner.chooseAliases?.(desired, inputs) ?? (0,server_session/* chooseAliases */.OG)(desired.aliases, inputs.alias);
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
async function loadDesired({ configDir }, { workspace, reporter }, record, onAliases) {
    const loaded = await (0,load/* loadConfig */.Z)({ workspace, configDir, onAliases });
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

/***/ 2472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ chainOf),
  n2: () => (/* binding */ isAccess),
  A1: () => (/* binding */ listSteps)
});

// EXTERNAL MODULE: ./build/src/access/glob.js
var glob = __webpack_require__(2316);
// EXTERNAL MODULE: ./build/src/access/match-statement.js
var match_statement = __webpack_require__(5161);
// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
// EXTERNAL MODULE: ./build/src/policy/resource.js
var policy_resource = __webpack_require__(7218);
;// CONCATENATED MODULE: ./build/src/resources/iam-policy/narrow.js




/**
 * Whether `after` surely allows nothing that `before` does not, to anybody: each permission is within one that
 * was there, and no denial is gone. A false answer may be wrong, a true one is not.
 */
function narrowsPolicy(before, after) {
    return (isWithin(listEffect(after, 'Allow'), listEffect(before, 'Allow')) &&
        isWithin(listEffect(before, 'Deny'), listEffect(after, 'Deny')));
}
/** Whether it may both take and give. */
function remakesPolicy(before, after) {
    return !narrowsPolicy(before, after) && !narrowsPolicy(after, before);
}
function hasDenial(policy) {
    return listEffect(policy, 'Deny').length > 0;
}
function hasPermission(policy) {
    return listEffect(policy, 'Allow').length > 0;
}
function listEffect({ Statement }, effect) {
    return Statement.filter(({ Effect }) => Effect === effect);
}
function isWithin(narrow, wide) {
    return narrow.every((one) => wide.some((other) => coversStatement(other, one)));
}
/** Whether `wide` is surely about all that `narrow` is about, under the same conditions. */
function coversStatement(wide, narrow) {
    return ((0,canonical_json/* sameJson */.Vk)(wide.Condition, narrow.Condition) &&
        (0,canonical_json/* sameJson */.Vk)(wide.NotResource, narrow.NotResource) &&
        coversActions(wide.Action, narrow.Action) &&
        isAsLimited(wide, narrow) &&
        coversResources(wide.Resource, narrow.Resource));
}
function coversActions(wide, narrow) {
    return listMeant(narrow).every((one) => listMeant(wide).some((other) => (0,glob/* coversGlob */.Lu)(other, one)));
}
/** `s3:GetObjectVersion`, written out, stands for `s3:GetObject` as well; a pattern that matches it does not. */
function listMeant(actions) {
    return actions.flatMap((one) => (one === 's3:GetObjectVersion' ? [one, 's3:GetObject'] : [one]));
}
/** Whether the resources of `narrow` count wherever those of `wide` do: for some actions none does. */
function isAsLimited(wide, narrow) {
    return ['/', 'data'].every((name) => !(0,match_statement/* limitsResource */.NK)(wide, name) || (0,match_statement/* limitsResource */.NK)(narrow, name));
}
/** None at all is another thing than few. */
function coversResources(wide, narrow) {
    if (wide.length === 0 || narrow.length === 0)
        return wide.length === narrow.length;
    return narrow.every((one) => wide.some((other) => coversResource(other, one)));
}
/**
 * What `${…}` stands for is known only to the server, and `?` is one byte to it. A pattern without a star at its end
 * does not stand for a bucket by its name with a slash, as the bare name does.
 */
function coversResource(wide, narrow) {
    if (wide === narrow)
        return true;
    const [outer, inner] = [(0,policy_resource/* resourcePattern */.nn)(wide), (0,policy_resource/* resourcePattern */.nn)(narrow)];
    if (outer === undefined || inner === undefined)
        return false;
    if ([outer, inner].some((pattern) => pattern.includes('$')) || outer.includes('?'))
        return false;
    return outer.endsWith('*') && (0,glob/* coversGlob */.Lu)(outer, inner);
}

;// CONCATENATED MODULE: ./build/src/resources/access-book.js
/** What else of a plan tells whether a change of access gives or takes. */

const emptyBook = {
    denying: new Set(),
    barring: new Set(),
    remade: new Set(),
    isStrict: false,
};
/** `changes`: those of the site. */
function openBook(changes, actual = { policies: new Map() }) {
    const policies = changes.filter((change) => change.kind === 'iam-policy');
    const versions = [
        ...[...actual.policies].map(([name, policy]) => ({ name, policy })),
        ...policies.flatMap(({ key: name, before, after }) => [before, after].flatMap((policy) => (policy ? [{ name, policy }] : []))),
    ];
    const namesOf = (is) => new Set(versions.filter(({ policy }) => is(policy)).map(({ name }) => name));
    const [denying, allowing] = [namesOf(hasDenial), namesOf(hasPermission)];
    const remade = policies.filter(({ before, after }) => before && after && remakesPolicy(before, after));
    return {
        denying,
        barring: new Set([...denying].filter((name) => !allowing.has(name))),
        remade: new Set(remade.map(({ key }) => key)),
        isStrict: changes.some((change) => (change.kind === 'service-account' && remakesAccount(change)) ||
            listPolicies(change).some((name) => denying.has(name))),
    };
}
/** Whether a service account that is in use is to do other things, neither just more nor just less. */
function remakesAccount({ before, after }) {
    if (!(before && after && 'policy' in before && 'policy' in after))
        return false;
    const [one, other] = [before.policy, after.policy];
    if (before.status === 'disabled' || typeof one === 'string' || typeof other === 'string')
        return false;
    return remakesPolicy(one, other);
}
function listPolicies(change) {
    if (change.kind === 'iam-policy')
        return [change.key];
    if (change.kind !== 'user' && change.kind !== 'group')
        return [];
    return [change.before, change.after].flatMap((side) => side?.policies ?? []);
}

;// CONCATENATED MODULE: ./build/src/resources/access-side.js
/** Who has what at a site before a plan, or after it. */
function readSide(changes, known, side) {
    const users = new Map(known.users);
    const groups = new Map(known.groups);
    for (const change of changes) {
        if (change.kind === 'user')
            put(users, change.key, change[side]);
        if (change.kind === 'group')
            put(groups, change.key, change[side]);
    }
    const ways = new Map([...users].map(([name, { policies }]) => [
        name,
        new Map([[undefined, policies]]),
    ]));
    const barred = new Set([...users].flatMap(([name, { status }]) => (status === 'disabled' ? [name] : [])));
    for (const [name, { status, members, policies }] of groups) {
        for (const member of members) {
            ways.get(member)?.set(name, policies);
            if (status === 'disabled')
                barred.add(member);
        }
    }
    return {
        users: [...users.keys()],
        waysOf: (user) => ways.get(user),
        holds: (user, policy) => [...(ways.get(user)?.values() ?? [])].some((names) => names.includes(policy)),
        isBarred: (user) => barred.has(user),
    };
}
function put(items, key, value) {
    if (value === undefined)
        items.delete(key);
    else
        items.set(key, value);
}

;// CONCATENATED MODULE: ./build/src/resources/iam-policy/overlap.js



/** Whether two statements may be about the same request. A true answer may be wrong, a false one is not. */
function overlapsStatement(one, other) {
    return (someOverlap(listAsked(one.Action), listAsked(other.Action), glob/* globsOverlap */.BX) &&
        (!isTold(one) || !isTold(other) || someOverlap(one.Resource, other.Resource, overlapsResource)));
}
/** Who deletes a version is asked for both: allowing the one and denying the other are about the same. */
function listAsked(actions) {
    const meant = listMeant(actions);
    const deletes = meant.some((action) => (0,glob/* coversGlob */.Lu)(action, 's3:DeleteObject'));
    return deletes ? [...meant, 's3:DeleteObjectVersion'] : meant;
}
/** Whether its resources say all: not by what they spare, and not by none. */
function isTold({ Resource, NotResource }) {
    return Resource.length > 0 && NotResource.length === 0;
}
function someOverlap(some, others, overlap) {
    return some.some((one) => others.some((other) => overlap(one, other)));
}
function overlapsResource(one, other) {
    return someOverlap(listNames(one), listNames(other), glob/* globsOverlap */.BX);
}
/** The server asks for a bucket with a slash; what `${…}` stands for, and how long `?` is, only it knows. */
function listNames(resource) {
    const pattern = (0,policy_resource/* resourcePattern */.nn)(resource) ?? '*';
    const [known = ''] = pattern.split(/[$?]/);
    return known === pattern ? [pattern, `${pattern}/`] : [`${known}*`];
}

;// CONCATENATED MODULE: ./build/src/resources/contested.js
/** What somebody may do neither before a plan nor after it, though something allows it. */




/**
 * Permissions that somebody has before or after and that a denial, or the lack of another permission, takes back: for
 * a moment these may do too much. Of what is unclear too many.
 */
function findContested(changes, known, versions) {
    const sides = ['before', 'after'].map((name) => ({
        name,
        side: readSide(changes, known, name),
        policies: versions[name],
    }));
    const found = new Map();
    return (person) => {
        const key = JSON.stringify([person.user, person.account?.key]);
        const there = found.get(key) ?? find(person);
        found.set(key, there);
        return there;
    };
    function find({ user, account }) {
        if (sides.some(({ name, side }) => isOff(side, user, account?.[name])))
            return [];
        const standings = sides.map(({ name, side, policies }) => {
            const given = [...(side.waysOf(user)?.values() ?? [])]
                .flat()
                .flatMap((policy) => read(policies, policy));
            const own = account && embedded(account[name]);
            return { given, layers: side.waysOf(user) ? [given, ...(own ? [own] : [])] : [] };
        });
        const allowed = standings.flatMap(({ given }) => given.filter(({ Effect }) => Effect === 'Allow'));
        const isLawful = (one) => standings.some(({ layers }) => allows(layers, one));
        return dropRepeated(splitStatements(allowed)).filter((one) => !isLawful(one) && !isDeniedThroughout(user, one));
    }
    /** By what the user has before and after, and has by then if it only denies. */
    function isDeniedThroughout(user, one) {
        const [was, is] = sides.map(({ side }) => side.waysOf(user));
        const isInForce = (way, policy) => was?.get(way)?.includes(policy) ||
            (isBarring(policy, versions) && (way === undefined || was?.has(way)));
        return [...(is ?? [])].some(([way, names]) => names.some((name) => isInForce(way, name) && listVersions(name, versions).every((policy) => denies(policy, one))));
    }
}
function dropRepeated(statements) {
    return [...new Map(statements.map((one) => [(0,canonical_json/* canonicalJson */.dj)(one), one])).values()];
}
function read(policies, name) {
    return policies.get(name)?.Statement ?? [];
}
function listVersions(name, { before, after }) {
    return [before.get(name), after.get(name)].flatMap((policy) => policy ?? []);
}
/** Whether it never allows anything. */
function isBarring(name, versions) {
    return !listVersions(name, versions).some(hasPermission);
}
function denies(policy, one) {
    return listEffect(policy, 'Deny').some((other) => coversStatement(other, one));
}
/** From the beginning, or till only gifts are left. */
function isOff(side, user, account) {
    return (side.isBarred(user) || (account !== undefined && 'status' in account && account.status === 'disabled'));
}
function embedded(account) {
    if (account === undefined || !('policy' in account))
        return undefined;
    return typeof account.policy === 'string' ? undefined : account.policy.Statement;
}
/** Surely, and by all layers. None: nothing is allowed. */
function allows(layers, one) {
    return layers.length > 0 && layers.every((layer) => decide(layer, one));
}
function decide(layer, one) {
    return (layer.some((other) => other.Effect === 'Allow' && coversStatement(other, one)) &&
        !layer.some((other) => other.Effect === 'Deny' && overlapsStatement(other, one)));
}
/** Each about one action, of which a request needs one. */
function splitStatements(statements) {
    return statements.flatMap((statement) => statement.Action.map((action) => ({ ...statement, Action: [action] })));
}

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/resources/order-trades.js
/** In which order requests go that each give and take at once. */




/**
 * In rounds, of which the parts may go side by side. A part goes before another one where what it takes would
 * otherwise be given by the other for a moment. Where each of several would have to go before the next, what is denied
 * already counts as denied; and where that does not help, the one that fewest have to precede goes first.
 */
function orderTrades(trades, contest) {
    const places = new Map(trades.map((trade, index) => [trade, index]));
    const near = indexNear(trades);
    const findEarlier = (trade) => new Map(near(trade).flatMap((other) => {
        const isBefore = (places.get(other) ?? 0) < (places.get(trade) ?? 0);
        const weight = weigh(other, trade, isBefore, contest);
        return weight && other !== trade ? [[other, weight]] : [];
    }));
    const waiting = new Map(trades.map((trade) => [trade, findEarlier(trade)]));
    const rounds = [];
    while (waiting.size > 0) {
        const round = chooseRound(waiting);
        for (const trade of round)
            waiting.delete(trade);
        for (const earlier of waiting.values())
            for (const trade of round)
                earlier.delete(trade);
        rounds.push(round);
    }
    return rounds;
}
function chooseRound(waiting) {
    const free = [...waiting].filter(([, earlier]) => earlier.size === 0);
    if (free.length > 0)
        return free.map(([trade]) => trade);
    // The parts of one change go in their order all the same.
    const open = [...waiting].filter(([{ planned }, earlier]) => [...earlier.keys()].every((one) => one.planned !== planned));
    const count = (earlier) => [...earlier.values()].filter((one) => one === 'surely').length;
    const [first] = open.sort(([, one], [, other]) => count(one) - count(other) || one.size - other.size);
    return first ? [first[0]] : [];
}
/** Those that a part may have to do with: of the same users, or about the same document. */
function indexNear(trades) {
    const rewrites = trades.filter(({ change }) => change.kind === 'iam-policy');
    const pairs = trades.flatMap((trade) => [...trade.effects.keys()].map((user) => ({ user, trade })));
    const byUser = (0,group_by/* groupBy */.$)(pairs, ({ user }) => user);
    return (trade) => {
        if (trade.change.kind === 'iam-policy')
            return [...trades];
        const shared = [...trade.effects.keys()].flatMap((user) => byUser.get(user) ?? []);
        const own = trades.filter(({ planned }) => planned === trade.planned);
        return [...new Set([...shared.map((pair) => pair.trade), ...rewrites, ...own])];
    };
}
/** `isBefore`: whether the one is listed before the other. */
function weigh(one, other, isBefore, contest) {
    // The parts of one change always go in their order.
    if (one.planned === other.planned)
        return isBefore ? 'surely' : undefined;
    if (isRewriteOf(other, one.lost) || isRewriteOf(one, other.gained))
        return 'surely';
    const accounts = [one, other].flatMap(({ change }) => (change.kind === 'service-account' ? [change] : []));
    // What one account may do is nothing to another.
    if (accounts.length > 1)
        return undefined;
    const [account] = accounts;
    let found;
    for (const [user, effect] of one.effects) {
        const theirs = other.effects.get(user);
        const weight = theirs && weighRights(effect, theirs, contest({ user, ...(account && { account }) }));
        if (weight === 'surely')
            return weight;
        found ??= weight;
    }
    return found;
}
function weighRights(first, second, rights) {
    const weights = rights.map((right) => limit(first, second, right));
    return weights.includes('surely') ? 'surely' : weights.find((weight) => weight !== undefined);
}
/** Nobody meets a document in a version that is not theirs. */
function isRewriteOf({ change }, policies) {
    return change.kind === 'iam-policy' && policies.has(change.key);
}
/** Whether the first takes a right that the second, in the absence of that, would give. */
function limit(first, second, right) {
    if (covers(second.denies, right))
        return undefined;
    const isNew = (one) => !second.denies.some((other) => (0,canonical_json/* sameJson */.Vk)(one, other));
    const isDenied = touches(first.denies.filter(isNew), right);
    if (isDenied && touches(second.allows, right))
        return 'surely';
    if (!touches(second.deniesNoMore, right))
        return undefined;
    if (touches(first.allowsNoMore, right) && !covers(first.deniesNoMore, right))
        return 'surely';
    return isDenied ? 'maybe' : undefined;
}
function touches(statements, right) {
    return statements.some((one) => overlapsStatement(one, right));
}
function covers(statements, right) {
    return statements.some((one) => coversStatement(one, right));
}

// EXTERNAL MODULE: ./build/src/resources/resource-change.js
var resource_change = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/src/resources/trade.js
/** What a request that gives and takes at once does to the rights of each user. */




/** Tells what a part of a change does. `changes`: all of the site. */
function traceTrades(changes, known, versions) {
    const [was, is] = [readSide(changes, known, 'before'), readSide(changes, known, 'after')];
    const keeps = (user, policy) => keepsPolicy([was, is], versions, user, policy);
    const people = [...new Set([...was.users, ...is.users])];
    const holdersOf = (policy) => people.filter((user) => keeps(user, policy));
    const current = settleVersions(versions);
    return (change, planned) => {
        const swaps = listSwaps(change);
        const own = swaps.map((one) => [one.user, describeSwap(one, current, (name) => keeps(one.user, name))]);
        return {
            ...{ change, planned },
            effects: new Map([...listRewrites(change, holdersOf), ...own]),
            gained: new Set(swaps.flatMap(({ user, gains }) => gains.filter((name) => !keeps(user, name)))),
            lost: new Set(swaps.flatMap(({ user, loses }) => loses.filter((name) => !keeps(user, name)))),
        };
    };
}
/**
 * Whether a user has a policy all the while that trades go on. What only denies is got before and lost after them, what
 * only allows the other way round.
 */
function keepsPolicy([was, is], versions, user, policy) {
    if (isBarring(policy, versions))
        return was.holds(user, policy) || is.holds(user, policy);
    if (mayDeny(policy, versions))
        return was.holds(user, policy) && is.holds(user, policy);
    const before = was.waysOf(user);
    return [...(is.waysOf(user) ?? [])].some(([way, names]) => names.includes(policy) && before?.get(way)?.includes(policy));
}
function mayDeny(policy, { before, after }) {
    return [before.get(policy), after.get(policy)].some((version) => version !== undefined && hasDenial(version));
}
/** As they are while others trade: what is narrowed has been, and what is widened will be. */
function settleVersions({ before, after }) {
    const settled = [...before].flatMap(([name, old]) => {
        const young = after.get(name);
        if (young === undefined)
            return [];
        if (narrowsPolicy(old, young))
            return [[name, young]];
        return narrowsPolicy(young, old) ? [[name, old]] : [];
    });
    return { before: new Map([...before, ...settled]), after: new Map([...after, ...settled]) };
}
/** What is kept in another way may be met in either version: then it gives what one gives, and takes what both take. */
function describeSwap({ gains, loses }, { before, after }, isKept) {
    const list = (names, version, effect) => {
        const found = names.map((name) => (isKept(name) ? [before, after] : [version]).map((one) => {
            const policy = one.get(name);
            return policy ? splitStatements(listEffect(policy, effect)) : [];
        }));
        return { any: found.flat(2), all: found.flatMap(listCommon) };
    };
    return {
        allows: list(gains, after, 'Allow').any,
        denies: list(gains, after, 'Deny').all,
        allowsNoMore: list(loses, before, 'Allow').all,
        deniesNoMore: list(loses, before, 'Deny').any,
    };
}
function listCommon([some = [], others = some]) {
    return some.filter((one) => others.some((other) => (0,canonical_json/* sameJson */.Vk)(one, other)));
}
function listSwaps(change) {
    if (change.kind === 'user')
        return [swap(change.key, change.before?.policies, change.after?.policies)];
    if (change.kind !== 'group')
        return [];
    const { before, after } = change;
    const members = new Set([...(before?.members ?? []), ...(after?.members ?? [])]);
    return [...members].map((user) => swap(user, hold(before, user), hold(after, user)));
}
function hold(group, user) {
    return group?.members.includes(user) ? group.policies : [];
}
function swap(user, before = [], after = []) {
    const without = (some, others) => some.filter((name) => !others.includes(name));
    return { user, gains: without(after, before), loses: without(before, after) };
}
/** Of a document: to who has it, before and after, or to the parent of the account that it is in. */
function listRewrites(change, holdersOf) {
    if (change.kind === 'service-account')
        return bound(change);
    if (change.kind !== 'iam-policy')
        return [];
    const effect = compareStatements(change.before?.Statement ?? [], change.after?.Statement ?? []);
    return holdersOf(change.key).map((user) => [user, effect]);
}
/** What an account's own policy allows no more is as good as denied to it, and the other way round. */
function bound({ before, after }) {
    if (after === undefined)
        return [];
    const less = compareStatements(embedded(before) ?? [], embedded(after) ?? []);
    const denies = [...less.denies, ...less.allowsNoMore];
    const deniesNoMore = [...less.allows, ...less.deniesNoMore];
    return [[after.parent, { allows: [], allowsNoMore: [], denies, deniesNoMore }]];
}
function compareStatements(before, after) {
    const [old, young] = [splitStatements(before), splitStatements(after)];
    const only = (some, others, effect) => some.filter((one) => one.Effect === effect && !others.some((other) => (0,canonical_json/* sameJson */.Vk)(one, other)));
    return {
        allows: only(young, old, 'Allow'),
        denies: only(young, old, 'Deny'),
        allowsNoMore: only(old, young, 'Allow'),
        deniesNoMore: only(old, young, 'Deny'),
    };
}

;// CONCATENATED MODULE: ./build/src/resources/withhold-policy.js
/** Which policies somebody has while a change of theirs is carried out. */
/**
 * Without what is lost and allows, and with what is gained and denies. Policies in place of others are one step
 * later where that gives nobody more meanwhile: nobody is left without either.
 */
function withholdPolicies(before, after, book) {
    if (before.status === 'disabled')
        return before.policies;
    const gained = after.policies.filter((name) => !before.policies.includes(name));
    const isReplaced = gained.length > 0 && !book.isStrict;
    const isKept = (name) => after.policies.includes(name) || book.denying.has(name) || (isReplaced && !book.remade.has(name));
    const barring = gained.filter((name) => book.barring.has(name));
    return [...before.policies.filter(isKept), ...barring].sort();
}
/** With the policies that it gains and that both allow and deny. */
function gainTraded(there, after, book) {
    const gained = after.policies.filter((name) => isTraded(name, book) && !there.policies.includes(name));
    return { ...there, policies: [...there.policies, ...gained].sort() };
}
/** Without those that it loses and that both allow and deny. */
function dropTraded(there, after, book) {
    const isKept = (name) => after.policies.includes(name) || !isTraded(name, book);
    return { ...there, policies: there.policies.filter(isKept) };
}
function isTraded(name, { denying, barring }) {
    return denying.has(name) && !barring.has(name);
}
function chooseWeaker(before, after) {
    return after === 'disabled' ? after : before;
}

;// CONCATENATED MODULE: ./build/src/resources/withhold-group.js
/** How a group changes: who is in it gains and loses with its policies, and whoever comes or goes all of them. */

/** Whoever is in a disabled group may do nothing at all. */
function chartGroup(change, book) {
    const { before, after } = change;
    if (before === undefined)
        return after ? chartMaking(after, book) : { taken: after, traded: [] };
    if (after === undefined)
        return chartRemoval(before, book);
    const taken = withhold(before, after, book);
    const isBarred = before.status === 'disabled' || after.status === 'disabled';
    return { taken, traded: isBarred ? [] : trade(taken, after, book) };
}
/** One that denies is made with that first; one that only allows is all gift. */
function chartMaking(after, book) {
    if (onlyBars(after, book))
        return { taken: after, traded: [] };
    const barring = after.policies.filter((name) => book.barring.has(name));
    if (barring.length > 0) {
        const taken = { ...after, policies: barring };
        return { taken, traded: trade(taken, after, book) };
    }
    const empty = { ...after, members: [], policies: [] };
    return { taken: undefined, traded: withhold_group_denies(after, book) ? trade(empty, after, book).slice(1) : [] };
}
function chartRemoval(before, book) {
    if (!bars(before, book))
        return { taken: undefined, traded: [] };
    if (before.status === 'disabled')
        return { taken: before, traded: [] };
    const taken = { ...before, policies: before.policies.filter((name) => book.denying.has(name)) };
    return { taken, traded: onlyBars(taken, book) ? [] : [{ ...taken, members: [] }] };
}
function withhold(before, after, book) {
    const status = chooseWeaker(before.status, after.status);
    const policies = withholdPolicies(before, after, book);
    const giftless = onlyBars({ ...after, policies }, book);
    return { status, members: withholdMembers(before, after, giftless, book), policies };
}
/** To join a group that bars is a loss, while it gives nothing; and to leave it a gain. */
function withholdMembers(before, after, giftless, book) {
    const staying = bars(before, book) ? before.members : stay(before, after);
    const joining = after.members.filter((name) => !before.members.includes(name));
    const isLoss = giftless || (before.status === 'disabled' && bars(after, book));
    return isLoss ? [...staying, ...joining].sort() : staying;
}
/**
 * Who leaves gets nothing that the group gains, and who joins nothing that it loses. Both can wait till only gifts are
 * left where that is all it would be to them.
 */
function trade(taken, after, book) {
    const isGiftless = onlyBars(gainTraded(taken, after, book), book);
    const left = isGiftless ? taken : { ...taken, members: stay(taken, after) };
    const gained = gainTraded(left, after, book);
    const dropped = dropTraded(gained, after, book);
    const remaining = {
        ...dropped,
        policies: dropped.policies.filter((name) => after.policies.includes(name)),
    };
    const joining = after.members.filter((name) => !dropped.members.includes(name));
    const joined = { ...dropped, members: [...dropped.members, ...joining].sort() };
    return [left, gained, dropped, withhold_group_denies(remaining, book) ? joined : dropped];
}
function stay(before, after) {
    return before.members.filter((name) => after.members.includes(name));
}
/** Whether members may do something again once they are out of it. */
function bars(group, book) {
    return group.members.length > 0 && (group.status === 'disabled' || withhold_group_denies(group, book));
}
function withhold_group_denies({ policies }, { denying }) {
    return policies.some((name) => denying.has(name));
}
/** Whether it gives its members nothing. */
function onlyBars({ status, policies }, { barring }) {
    return status === 'disabled' || (policies.length > 0 && policies.every((name) => barring.has(name)));
}

;// CONCATENATED MODULE: ./build/src/resources/withhold.js
/** What a change of access takes away, apart from what it gives. */





/** Of what is no matter of access all counts as giving, and of policies what does not both give and take. */
function splitChange(change, book = emptyBook) {
    switch (change.kind) {
        case 'user':
            return split(change, chartUser(change, book));
        case 'group':
            return split(change, chartGroup(change, book));
        case 'service-account':
            return splitAccount(change);
        case 'iam-policy': {
            const { before, after } = change;
            return before && after && remakesPolicy(before, after) ? { trading: [change] } : { giving: change };
        }
        default:
            return { giving: change };
    }
}
/**
 * The server attaches nothing to who is disabled, and takes nothing away: who is to be disabled first loses what
 * is to go, and gets nothing.
 */
function keepPossible(change, book = emptyBook) {
    switch (change.kind) {
        case 'user':
            return { ...change, ...(change.after && { after: keepAttached(change.before, change.after, book) }) };
        case 'group':
            return { ...change, ...(change.after && { after: keepAttached(change.before, change.after, book) }) };
        default:
            return change;
    }
}
function keepAttached(before, after, { denying }) {
    if (after.status === 'enabled')
        return after;
    const isKept = (name) => before?.status === 'disabled' || after.policies.includes(name) || denying.has(name);
    return { ...after, policies: (before?.policies ?? []).filter(isKept) };
}
function split(change, { taken, traded }) {
    const { before, after, ...rest } = change;
    let there = before;
    const goTo = (value) => {
        if ((0,canonical_json/* sameJson */.Vk)(there, value))
            return [];
        const verb = there === undefined ? 'create' : value === undefined ? 'delete' : 'update';
        const part = { ...rest, verb, ...(there && { before: there }), ...(value && { after: value }) };
        there = value;
        return [part];
    };
    const [taking] = goTo(taken);
    const trading = traded.flatMap(goTo);
    const [giving] = goTo(after);
    return { ...(taking && { taking }), ...(trading.length > 0 && { trading }), ...(giving && { giving }) };
}
/** A new one is made without what gives it anything. */
function chartUser({ before, after }, book) {
    if (after === undefined)
        return { taken: after, traded: [] };
    const start = before ?? { ...after, policies: [] };
    const policies = withholdPolicies(start, after, book);
    const taken = { ...after, status: chooseWeaker(start.status, after.status), policies };
    if (start.status === 'disabled' || after.status === 'disabled')
        return { taken, traded: [] };
    const gained = gainTraded(taken, after, book);
    return { taken, traded: [gained, dropTraded(gained, after, book)] };
}
function splitAccount(change) {
    const { before, after } = change;
    if (before === undefined)
        return { giving: change };
    const taken = after && withholdFromAccount(before, after);
    const { giving, ...others } = split(change, { taken, traded: [] });
    if (giving === undefined)
        return others;
    return remakesAccount(giving) ? { ...others, trading: [giving] } : { ...others, giving };
}
function withholdFromAccount(before, after) {
    if (!('policy' in before && 'policy' in after))
        return after;
    return {
        ...after,
        status: chooseWeaker(before.status, after.status),
        expires: chooseSooner(before.expires, after.expires),
        policy: chooseNarrower(before.policy, after.policy),
    };
}
function chooseNarrower(before, after) {
    // Of what is unclear the most that it can be.
    if (before === 'inherit' || before === 'unclear')
        return after;
    return typeof after !== 'string' && narrowsPolicy(before, after) ? after : before;
}
/** `null` is never. */
function chooseSooner(before, after) {
    if (before === null || after === null)
        return before ?? after;
    return after < before ? after : before;
}

;// CONCATENATED MODULE: ./build/src/resources/order.js
/** In which order changes of different kinds are carried out, and which of them belong together. */







/** Of access, one after the other. Accounts and groups that lose come before the users in them, who may go. */
const stages = {
    policiesNarrowed: 0,
    usersMade: 1,
    accountsAndGroupsLosing: 2,
    usersLosing: 3,
    /** Round by round, until `users`. */
    trades: 4,
    users: 5,
    groups: 6,
    groupsThatBarred: 7,
    usersThatWereBarred: 8,
    accounts: 9,
    policiesWidened: 10,
    policiesRemoved: 11,
};
const takingStages = {
    'service-account': stages.accountsAndGroupsLosing,
    group: stages.accountsAndGroupsLosing,
    user: stages.usersLosing,
};
/**
 * One step of each change, or several, of which each is to be over when the next begins. `changes`: all of one site.
 *
 * Access goes by one law: at no moment may anybody do what they may neither before nor after. A right is given by a
 * permission that comes or a denial that goes, and taken by a denial that comes or a permission that goes. What only
 * takes goes first and waits for nothing: until then who loses has gained nothing. What only gives goes last, and
 * waits for all that takes from the same people: from then on nobody may do more than in the end. What gives and
 * takes in one request, such as attaching a policy that allows and denies, goes between the two, and waits as well:
 * of two of these for the same people that goes first which takes what the other would give.
 */
function listSteps(changes, known = { policies: new Map() }) {
    const book = openBook(changes, known);
    const splits = changes.map((planned) => ({ planned, ...splitChange(keepPossible(planned, book), book) }));
    const traded = rankTrades(splits, changes, known);
    return splits.flatMap(({ planned, taking, trading = [], giving }) => [
        ...(taking ? [{ ...stageTaking(taking), planned, change: taking }] : []),
        ...trading.map((change) => ({
            stage: traded.get(change) ?? stages.trades,
            planned,
            change,
            waits: true,
        })),
        ...(giving ? [{ stage: stageOf(giving), planned, change: giving, waits: waitsForTaking(giving) }] : []),
    ]);
}
/** Stages between that of trades and the next. */
function rankTrades(splits, changes, known) {
    const versions = readVersions(changes, known);
    const trace = traceTrades(changes, known, versions);
    const trades = splits.flatMap(({ planned, trading = [] }) => trading.map((one) => trace(one, planned)));
    const rounds = orderTrades(trades, findContested(changes, known, versions));
    return new Map(rounds.flatMap((round, index) => round.map(({ change }) => [change, stages.trades + index / rounds.length])));
}
function readVersions(changes, { policies }) {
    const [before, after] = [new Map(policies), new Map(policies)];
    for (const change of changes) {
        if (change.kind !== 'iam-policy')
            continue;
        if (change.before)
            before.set(change.key, change.before);
        if (change.after)
            after.set(change.key, change.after);
        else
            after.delete(change.key);
    }
    return { before, after };
}
/** A user who is made gives nobody anything, but does wait: what failed for the same name may be in the way. */
function stageTaking(change) {
    if (change.kind === 'user' && change.before === undefined)
        return { stage: stages.usersMade, waits: true };
    return { stage: takingStages[change.kind] ?? stages.policiesNarrowed, waits: false };
}
/** A policy that nobody has yet, or that allows less than before, takes nothing from what is to come. */
function waitsForTaking(change) {
    return change.kind !== 'iam-policy' || stageOfPolicy(change) > stages.policiesNarrowed;
}
/**
 * Of what gives. Who was barred altogether, by being disabled or by a group, comes back only once all else of theirs
 * is settled; a new user gets policies when its groups are. Outside of IAM, every remote target is set before any
 * rule, since only setting one shows whether its server can be reached. A group of sites ends before bucket rules are
 * made, and begins after these are gone: the two exclude each other. Sites join before others leave, so that data is
 * never at one site alone.
 */
function stageOf(change) {
    const { verb } = change;
    switch (change.kind) {
        case 'iam-policy':
            return stageOfPolicy(change);
        case 'user':
            return change.before?.status === 'disabled' ? stages.usersThatWereBarred : stages.users;
        case 'group': {
            const isBarring = change.before?.status === 'disabled' || change.after === undefined;
            return isBarring ? stages.groupsThatBarred : stages.groups;
        }
        case 'service-account':
            return stages.accounts;
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
/** The server removes one only once nobody has it. */
function stageOfPolicy({ before, after }) {
    if (after === undefined)
        return stages.policiesRemoved;
    if (before === undefined || narrowsPolicy(before, after))
        return stages.policiesNarrowed;
    return stages.policiesWidened;
}
/** What is changed one after another: the bucket, the group of sites, or one thing in IAM. */
function chainOf(change) {
    // Kinds share names: a user may be called like a group.
    if (isAccess(change))
        return `${change.kind} ${change.key}`;
    if (change.kind === 'remote-target')
        return (change.after ?? change.before)?.from ?? change.key;
    return change.kind === 'replicated-site' ? 'group' : change.key;
}
function isAccess({ kind }) {
    return resource_change/* accessKinds */.c4.some((known) => known === kind);
}


/***/ })

};
