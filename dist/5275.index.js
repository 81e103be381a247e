export const id = 5275;
export const ids = [5275];
export const modules = {

/***/ 5275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ createAccessPlanner)
});

// EXTERNAL MODULE: ./build/src/access/access-at.js
var access_at = __webpack_require__(8968);
// EXTERNAL MODULE: ./build/src/config/locate.js
var locate = __webpack_require__(1872);
// EXTERNAL MODULE: ./build/src/plan/build-access.js + 2 modules
var build_access = __webpack_require__(9063);
// EXTERNAL MODULE: ./build/src/plan/expect-access.js
var expect_access = __webpack_require__(1199);
;// CONCATENATED MODULE: ./build/src/plan/judge-access.js

/** What of it the server would refuse, or what would lock out whoever applies it. Pure. */
function judgeAccess(plan) {
    return [
        ...plan.changes.flatMap((change) => judgeChange(change, plan)),
        ...judgeUnsaid(plan),
        ...judgeAbsentPolicies(plan),
    ];
}
function judgeChange(change, plan) {
    if (change.verb === 'report')
        return [];
    switch (change.kind) {
        case 'user':
            return [...judgeNewIdentity(change, plan), ...judgeDisabled(change), ...judgeOwn(change, plan)];
        case 'service-account':
            return [...judgeNewIdentity(change, plan), ...judgeOwn(change, plan)];
        case 'group':
            return [...judgeDisabled(change), ...judgeOwnGroup(change, plan)];
        case 'iam-policy':
            return judgeOwnPolicy(change, plan);
        default:
            return [];
    }
}
function judgeNewIdentity({ verb, key, kind, alias, source }, plan) {
    if (verb !== 'create' || findSecret(plan.declared, key) !== undefined)
        return [];
    const what = kind === 'user' ? 'user' : 'service account';
    return [
        refuse('access/secret-needed', source, `There is no ${what} ${key} at ${alias}, and to make it a secret is needed.`, 'Declare its "secret": { "environment": "VARIABLE" }, or { "generate": true, "deliver": … }.'),
    ];
}
/** Of a user or a service account, which share one space of names. */
function findSecret({ users, serviceAccounts }, accessKey) {
    const user = users.find(({ name }) => name === accessKey);
    return (user ?? serviceAccounts.find((account) => account.accessKey === accessKey))?.secret;
}
/** What is granted to it may be granted elsewhere only: here it would have, or keep, what nobody declared. */
function judgeUnsaid({ declared, actual: { alias } }) {
    const unsaid = declared.serviceAccounts.filter(({ state, policy }) => state === 'present' && policy === undefined);
    return unsaid.map(({ accessKey, source }) => refuse('access/policy-needed', source, `Nothing says what the service account ${accessKey} may at ${alias}.`, 'Declare its "policy", grant it something there, or its "sites"; "inherit" gives it all that its parent may.'));
}
function judgeOwn(change, { own }) {
    const { key, after, alias, source } = change;
    const lives = after !== undefined && 'status' in after && after.status === 'enabled';
    if (!own.has(key) || lives)
        return [];
    const what = after === undefined ? 'removes' : 'disables';
    return [refuseOwn(`This plan ${what} ${key}, by whose rights it runs at ${alias}.`, source)];
}
function judgeOwnGroup({ key, before, after, alias, source }, { own }) {
    const member = before?.members.find((name) => own.has(name));
    if (member === undefined || before?.status === 'disabled')
        return [];
    if (after?.status === 'enabled' && after.members.includes(member))
        return [];
    return [
        refuseOwn(`This plan takes ${member}, by whose rights it runs at ${alias}, what ${key} gives it.`, source),
    ];
}
function judgeOwnPolicy({ verb, key, alias, source }, { repositoryId }) {
    if (verb !== 'delete' || key !== repositoryId)
        return [];
    return [
        refuse('access/own-identity', source, `This plan removes policy ${key} at ${alias}: it has the id of this repository, whose jobs may sign in by it.`, 'Leave it out. Where no job signs in by it any more, remove it by hand.'),
    ];
}
function refuseOwn(message, source) {
    return refuse('access/own-identity', source, message, 'Run as somebody else for this, or leave it out.');
}
const disabledRules = { user: 'access/disabled-user', group: 'access/disabled-group' };
/** The server attaches nothing to, and takes nothing from, what is disabled. */
function judgeDisabled({ kind, key, before, after, alias, source }) {
    if (before?.status !== 'disabled' || after?.status !== 'disabled')
        return [];
    if (before.policies.join() === after.policies.join())
        return [];
    const message = `The ${kind} ${key} is disabled at ${alias}, and the server changes no policies of a disabled ${kind}.`;
    const mend = 'Declare its status enabled, declare it absent, or leave its policies and grants as they are.';
    return [refuse(disabledRules[kind], source, message, mend)];
}
/** The server removes a policy only once nobody has it. */
function judgeAbsentPolicies({ declared, actual, changes }) {
    const holders = (0,expect_access/* listHolders */.K)((0,expect_access/* expectAccess */.q)(actual, changes));
    return declared.policies.flatMap(({ name, state, origin }) => {
        const left = holders.get(name) ?? [];
        if (state !== 'absent' || left.length === 0 || !actual.policies.has(name))
            return [];
        const message = `Policy ${name} is declared absent, and at ${actual.alias} ${left.join(', ')} still has it.`;
        const mend = 'Declare them as well (their name is enough), or take it from them by hand.';
        return [refuse('access/policy-in-use', origin, message, mend)];
    });
}
function refuse(rule, source, message, mend) {
    return { rule, severity: 'error', message, mend, ...(source && { source }) };
}

// EXTERNAL MODULE: ./build/src/resources/read-access.js + 5 modules
var read_access = __webpack_require__(1603);
// EXTERNAL MODULE: ./build/src/resources/site-replication/carrier.js
var carrier = __webpack_require__(308);
// EXTERNAL MODULE: ./build/src/resources/site-replication/declared.js
var declared = __webpack_require__(1552);
// EXTERNAL MODULE: ./build/src/action/change/locate-section.js
var locate_section = __webpack_require__(3965);
// EXTERNAL MODULE: ./build/src/action/heartbeat.js
var heartbeat = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/src/action/reading.js
var reading = __webpack_require__(896);
// EXTERNAL MODULE: ./build/src/canonical-json.js
var canonical_json = __webpack_require__(6018);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/policy/server-action.js
var server_action = __webpack_require__(9008);
// EXTERNAL MODULE: ./build/src/policy/field.js
var field = __webpack_require__(640);
;// CONCATENATED MODULE: ./build/src/access/alike-standing.js
/** Callers who were given the same find the same in a bucket: many, where many have one wildcard. */

/** As `find`, which is asked once for all callers to whom it would say the same. For one model only. */
function shareFound(find) {
    const known = new Map();
    const sign = createSignature();
    return (standing, bucket) => {
        const signature = sign(standing);
        if (signature === undefined)
            return find(standing, bucket);
        const byBucket = known.get(signature) ?? new Map();
        known.set(signature, byBucket);
        const found = byBucket.get(bucket) ?? find(standing, bucket);
        byBucket.set(bucket, found);
        return found;
    };
}
/** What a standing consists of; `undefined` where it also depends on who the caller is. */
function createSignature() {
    const numbers = new Map();
    const personal = new Map();
    const number = (item) => {
        const known = numbers.get(item) ?? numbers.size;
        numbers.set(item, known);
        return known;
    };
    const isPersonal = (statement) => {
        const known = personal.get(statement) ?? dependsOnCaller(statement);
        personal.set(statement, known);
        return known;
    };
    return ({ layers }) => {
        let signature = '';
        for (const { kind, statements } of layers) {
            signature += kind;
            for (const { statement, origin } of statements) {
                if (isPersonal(statement))
                    return undefined;
                signature += ` ${number(statement)}/${numberOrigin(origin, number)}`;
            }
        }
        return signature;
    };
}
function numberOrigin(origin, number) {
    if (origin.kind !== 'policy')
        return origin.kind;
    const { policy, group } = origin;
    return group === undefined ? `${number(policy)}` : `${number(policy)}/${number(group)}`;
}
/** Conditions, and variables in resources, are filled in with the caller's own. */
function dependsOnCaller({ Condition, Resource, NotResource }) {
    const resources = [...(0,field/* toList */.st)(Resource), ...(0,field/* toList */.st)(NotResource)];
    return Object.keys(Condition ?? {}).length > 0 || resources.some((resource) => resource.includes('${'));
}

// EXTERNAL MODULE: ./build/src/policy/admin-action.js
var admin_action = __webpack_require__(206);
;// CONCATENATED MODULE: ./build/src/access/certainty.js
/** What is known of an answer that depends on a request which nobody has made yet. */
/** `yes` for none at all. */
function allOf(answers) {
    if (answers.includes('no'))
        return 'no';
    return answers.includes('maybe') ? 'maybe' : 'yes';
}
/** `no` for none at all. */
function anyOf(answers) {
    if (answers.includes('yes'))
        return 'yes';
    return answers.includes('maybe') ? 'maybe' : 'no';
}
function negate(answer) {
    if (answer === 'maybe')
        return 'maybe';
    return answer === 'yes' ? 'no' : 'yes';
}
function certain(answer) {
    return answer ? 'yes' : 'no';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/policy/resource.js
var policy_resource = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/src/policy/wildcard.js
var wildcard = __webpack_require__(9640);
// EXTERNAL MODULE: ./build/src/policy/server-condition.js
var server_condition = __webpack_require__(3517);
;// CONCATENATED MODULE: ./build/src/access/compare-text.js

/** `Not` in an operator turns the whole answer round, that of `ForAllValues:` as well. */
function compareTexts({ name, everyValue }, actual, expected) {
    const isAmong = matcherOf(name, expected);
    const matched = everyValue ? actual.every(isAmong) : actual.some(isAmong);
    return name.includes('Not') ? !matched : matched;
}
function matcherOf(name, expected) {
    if (name.endsWith('Like'))
        return (value) => expected.some((pattern) => (0,wildcard/* matchesWildcard */._W)(pattern, value));
    if (name.endsWith('IgnoreCase')) {
        const lower = new Set(expected.map((value) => value.toLowerCase()));
        return (value) => lower.has(value.toLowerCase());
    }
    const known = new Set(name === 'BinaryEquals' ? expected.map(decode) : expected);
    return (value) => known.has(value);
}
function decode(value) {
    return Buffer.from(value, 'base64').toString();
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/access/compare-value.js
/** Operators that compare one value. Whatever is not of their kind fulfils none, not even one with `Not`. */

const comparisons = {
    Equals: (actual, expected) => actual === expected,
    NotEquals: (actual, expected) => actual !== expected,
    LessThan: (actual, expected) => actual < expected,
    LessThanEquals: (actual, expected) => actual <= expected,
    GreaterThan: (actual, expected) => actual > expected,
    GreaterThanEquals: (actual, expected) => actual >= expected,
};
function compareNumbers(operator, [actual], [expected = '']) {
    if (actual === undefined)
        return operator.endsWith('IfExists');
    if (!/^[+-]?\d+$/.test(actual))
        return false;
    const comparison = comparisons[operator.replace(/^Numeric|IfExists$/g, '')];
    return comparison?.(Number(actual), Number(expected)) ?? false;
}
function compareTimes(operator, [actual = ''], [expected = '']) {
    const [at, limit] = [readTime(actual), readTime(expected)];
    if (at === undefined || limit === undefined)
        return false;
    return comparisons[operator.replace('Date', '')]?.(at, limit) ?? false;
}
/** Milliseconds since 1970, of a date with its time and zone. */
function readTime(text) {
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/.test(text)
        ? Date.parse(text)
        : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}
/** An address that is none belongs to no network, whatever the others are. */
function compareNetworks(operator, actual, expected) {
    const networks = new external_node_net_.BlockList();
    for (const network of expected) {
        // A bare address is one of 32 bits, of the longer kind as well.
        const [address = '', bits = '32'] = network.split('/');
        networks.addSubnet(address, Number(bits), (0,external_node_net_.isIPv6)(address) ? 'ipv6' : 'ipv4');
    }
    const known = actual.every((address) => (0,external_node_net_.isIP)(address) !== 0);
    const inside = actual.some((address) => networks.check(address, (0,external_node_net_.isIPv6)(address) ? 'ipv6' : 'ipv4'));
    return operator === 'NotIpAddress' ? !(known && inside) : known && inside;
}
/** The spellings that the server's language takes. */
function parseTruth(text) {
    return /^(?:1|t|T|TRUE|true|True)$/.test(text ?? '');
}

;// CONCATENATED MODULE: ./build/src/access/request-value.js
/** What a request tells of itself and of its caller, which conditions and policy variables are about. */

/** The name under which the server keeps the values of a condition key: `aws:username` and `jwt:name` lose their service. */
function valueName(key) {
    return key.replace(/^(?:aws|jwt|ldap|sts|svc|s3):/, '');
}
/**
 * A text with its policy variables filled in, such as `home/${aws:username}/*`. The server leaves those as they
 * are that have no value.
 * @returns undefined where a value is not known
 */
function fillVariables(text, valuesOf) {
    if (!text.includes('${'))
        return text;
    let filled = text;
    for (const key of server_condition/* commonKeys */.GO) {
        const variable = `\${${key}}`;
        if (!filled.includes(variable))
            continue;
        const values = valuesOf(valueName(key));
        if (values === undefined)
            return undefined;
        const [first = ''] = values;
        if (first !== '')
            filled = filled.replaceAll(variable, () => first);
    }
    return filled;
}

;// CONCATENATED MODULE: ./build/src/access/evaluate-condition.js






/** Whether a request fulfils every condition of a statement, by this server's reading of each operator. */
function evaluateConditions(conditions, valuesOf) {
    const answers = Object.entries(conditions ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => evaluateKey(operator, key, values, valuesOf)));
    return allOf(answers);
}
function evaluateKey(operator, key, values, valuesOf) {
    const actual = valuesOf(valueName(key));
    if (actual === undefined)
        return 'maybe';
    const [name = '', qualifier] = operator.split(':').reverse();
    const expected = (0,field/* toList */.st)(values).map(String);
    switch (server_condition/* operators */.II.get(name)) {
        case 'text':
            return evaluateText({ name, everyValue: qualifier === 'ForAllValues' }, actual, expected, valuesOf);
        case 'number':
            return certain(compareNumbers(name, actual, expected));
        case 'time':
            return certain(compareTimes(name, actual, expected));
        case 'network':
            return certain(compareNetworks(name, actual, expected));
        case 'truth':
            return certain(actual.length > 0 && actual[0] === expected[0]);
        case 'presence':
            return certain((actual.length === 0) === parseTruth(expected[0]));
        default:
            return 'maybe';
    }
}
function evaluateText(operator, actual, expected, valuesOf) {
    const filled = expected.flatMap((value) => fillVariables(value, valuesOf) ?? []);
    if (filled.length < expected.length)
        return 'maybe';
    return certain(compareTexts(operator, actual, filled));
}

;// CONCATENATED MODULE: ./build/src/access/match-statement.js








/** Whether the statement is about what is asked, be it to allow or to deny. */
function matchStatement(statement, question) {
    if (!matchesAction(statement, question.action))
        return 'no';
    const resource = limitsResource(statement, question.resource) ? matchResource(statement, question) : 'yes';
    return allOf([resource, evaluateConditions(statement.Condition, question.valuesOf)]);
}
/** Also what a pattern does not say: `s3:GetObjectVersion`, written out, stands for `s3:GetObject` as well. */
function matchesAction({ Action, NotAction }, action) {
    const named = (0,field/* toList */.st)(Action);
    const isNamed = named.some((pattern) => (0,wildcard/* matchesWildcard */._W)(pattern, action) || (pattern === 's3:GetObjectVersion' && action === 's3:GetObject'));
    const isSpared = (0,field/* toList */.st)(NotAction).some((pattern) => (0,wildcard/* matchesWildcard */._W)(pattern, action));
    return (isNamed || named.length === 0) && !isSpared;
}
/** The server looks at no resource in statements about administration, and in those about `*`. */
function limitsResource({ Action, Resource }, resource) {
    const actions = (0,field/* toList */.st)(Action);
    if (actions.includes('*'))
        return false;
    const services = new Set(actions.map(admin_action/* serviceOf */.z5));
    if (services.has('admin') || services.has('sts'))
        return false;
    return !(services.has('kms') && (resource === '/' || (0,field/* toList */.st)(Resource).length === 0));
}
function matchResource({ Resource, NotResource }, question) {
    const [named, spared] = [(0,field/* toList */.st)(Resource), (0,field/* toList */.st)(NotResource)];
    const matches = (resource) => matchPattern(resource, question);
    return allOf([
        named.length > 0 ? anyOf(named.map(matches)) : 'yes',
        spared.length > 0 ? negate(anyOf(spared.map(matches))) : 'yes',
    ]);
}
function matchPattern(resource, { resource: name, valuesOf }) {
    const written = (0,policy_resource/* resourcePattern */.nn)(resource);
    if (written === undefined)
        return 'no';
    const pattern = fillVariables(written, valuesOf);
    return pattern === undefined ? 'maybe' : certain(matchesResource(pattern, name));
}
/** A slash at the end of the name does not count where the rest is the very same. */
function matchesResource(pattern, name) {
    if ((0,wildcard/* matchesWildcard */._W)(toBytes(pattern), toBytes(name)))
        return true;
    const clean = external_node_path_.posix.normalize(name).replace(/\/$/, '');
    return clean !== '' && clean === pattern;
}
/** To the server `?` is one byte, not one letter. */
function toBytes(text) {
    return /^[\0-\x7f]*$/.test(text) ? text : Buffer.from(text).toString('latin1');
}
/**
 * What statements that count together say: what is denied is denied, and what nobody allows as well.
 * `denials`: they are asked only whether they deny it.
 */
function decide(statements, question, extent = 'full') {
    const find = (effect) => anyOf(statements.filter(({ Effect }) => Effect === effect).map((one) => matchStatement(one, question)));
    const denied = find('Deny');
    if (denied === 'yes')
        return 'no';
    return allOf([negate(denied), extent === 'denials' ? 'yes' : find('Allow')]);
}

;// CONCATENATED MODULE: ./build/src/access/evaluate.js
/** Whether somebody may do something, by this server's semantics: every denial wins, and silence refuses. */


/**
 * `maybe`: it depends on a condition about something that is not known. For nobody (`undefined`) always `no`.
 * Beside `s3:` actions as they are, three are weighed as the server does: `s3:DeleteObject` of a version is also
 * refused by a denial of `s3:DeleteObjectVersion`; `s3:ListBucket` suffices for `s3:ListBucketVersions` and
 * `s3:HeadBucket`.
 */
function evaluate(standing, deed) {
    if (standing === undefined)
        return 'no';
    const ask = (action, extent = () => 'full') => allOf(standing.layers.map((layer) => askLayer(standing, layer, { ...deed, action }, extent(layer))));
    switch (deed.action) {
        case 's3:DeleteObject':
            if (!deed.version)
                return ask(deed.action);
            return allOf([ask(deed.action), ask('s3:DeleteObjectVersion', askedOfVersions)]);
        case 's3:ListBucketVersions':
        case 's3:HeadBucket':
            return anyOf([ask(deed.action), ask('s3:ListBucket')]);
        default:
            return ask(deed.action);
    }
}
/** What is embedded has to allow the deleting of a version, what was given to a user has to not deny it. */
const askedOfVersions = ({ kind }) => {
    if (kind === 'embedded')
        return 'full';
    return kind === 'given' ? 'denials' : 'nothing';
};
function askLayer({ values }, layer, deed, extent) {
    if (extent === 'nothing')
        return 'yes';
    const question = {
        action: deed.action,
        resource: nameResource(deed, layer),
        valuesOf: (name) => values.get(name) ?? deed.valuesOf?.(name),
    };
    return decide(layer.statements.map(({ statement }) => statement), question, extent);
}
/** The policy of a bucket is asked for the bucket without the slash. */
function nameResource({ bucket = '', object }, { kind }) {
    if (object !== undefined)
        return `${bucket}/${object}`;
    return kind === 'bucket-policy' ? bucket : `${bucket}/`;
}

;// CONCATENATED MODULE: ./build/src/access/escalation.js
/** Who could come to more rights than they were given. */




/** Only the widest is told of those who can administer everything. */
function findEscalations(callers, entries) {
    const onServer = callers.flatMap(([principal, standing]) => standing === undefined ? [] : findOnServer(principal, standing));
    return [...onServer, ...findOnBuckets(entries)];
}
function findOnServer(principal, standing) {
    const found = [...admin_action/* escalations */.HZ].flatMap(([action, could]) => action.startsWith('admin:') && evaluate(standing, { action }) !== 'no'
        ? [{ principal, action, could, buckets: [] }]
        : []);
    const all = found.filter(({ action }) => action === 'admin:*');
    return all.length > 0 ? all : [...found, ...findWiderKey(principal, standing, found)];
}
/**
 * Everybody may make service accounts for their own user unless that is denied; a service account with a
 * policy of its own may where that allows it, and what it makes is not bound by that policy.
 */
function findWiderKey(principal, { layers, values }, told) {
    const action = 'admin:CreateServiceAccount';
    const embedded = layers.filter(({ kind }) => kind === 'embedded');
    if (embedded.length === 0 || told.some((one) => one.action === action))
        return [];
    const allows = evaluate({ layers: embedded, values }, { action });
    const denials = layers.flatMap(({ kind, statements }) => kind === 'given' ? statements.filter(({ statement }) => statement.Effect === 'Deny') : []);
    const open = { statement: { Effect: 'Allow', Action: [action] }, origin: { kind: 'embedded' } };
    const spared = evaluate({ layers: [{ kind: 'given', statements: [...denials, open] }], values }, { action });
    if (allOf([allows, spared]) === 'no')
        return [];
    return [{ principal, action, could: 'make a key with every right of its parent', buckets: [] }];
}
/** One for each caller and action, with the buckets. */
function findOnBuckets(entries) {
    const found = entries.flatMap(({ principal, bucket, actions }) => actions.flatMap((action) => {
        const could = admin_action/* escalations */.HZ.get(action);
        return could === undefined ? [] : [{ principal, action, could, bucket }];
    }));
    const groups = (0,group_by/* groupBy */.$)(found, ({ principal, action }) => JSON.stringify([principal, action]));
    return [...groups.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const { principal, action, could } = first;
        return [
            { principal, action, could, buckets: [...new Set([first, ...others].map(({ bucket }) => bucket))] },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/access/glob.js
/** Patterns of names (`*`: any text, `?`: any one character) as sets of names. */

/** Whether every name of `narrow` is surely one of `wide`. A false answer may be wrong, a true one is not. */
function coversGlob(wide, narrow) {
    return (0,wildcard/* walkPattern */.k2)(wide, narrow, (symbol, given) => given !== '*' && (symbol === '?' || symbol === given));
}
/** Whether there is a name that both stand for. */
function globsOverlap(one, other) {
    // What can be reached in `other` after each beginning of `one`.
    let reached = skipStars(other, new Set([0]));
    for (const symbol of one) {
        reached = symbol === '*' ? anythingFrom(other, reached) : skipStars(other, step(other, reached, symbol));
        if (reached.size === 0)
            return false;
    }
    return reached.has(other.length);
}
/** Places behind one more character; a star stays where it is. */
function step(pattern, places, symbol) {
    const next = new Set();
    for (const place of places) {
        const expected = pattern[place];
        if (expected === '*')
            next.add(place);
        else if (expected === '?' || expected === symbol || (symbol === '?' && expected !== undefined)) {
            next.add(place + 1);
        }
    }
    return next;
}
function skipStars(pattern, places) {
    for (const place of places)
        if (pattern[place] === '*')
            places.add(place + 1);
    return places;
}
function anythingFrom(pattern, places) {
    const first = Math.min(...places);
    return new Set(Array.from({ length: pattern.length - first + 1 }, (_, index) => first + index));
}
/**
 * What is left of a pattern for names below a beginning: those that can follow `bucket/` of `b*\/x` are `*\/x`
 * and `x`.
 */
function deriveGlob(pattern, beginning) {
    let places = skipStars(pattern, new Set([0]));
    for (const symbol of beginning) {
        places = skipStars(pattern, stepText(pattern, places, symbol));
        if (places.size === 0)
            return [];
    }
    const rests = [...places].map((place) => pattern.slice(place));
    return dropCovered(rests);
}
/** The same for a text, in which `?` and `*` are what they are. */
function stepText(pattern, places, symbol) {
    const next = new Set();
    for (const place of places) {
        const expected = pattern[place];
        if (expected === '*')
            next.add(place);
        else if (expected === '?' || expected === symbol)
            next.add(place + 1);
    }
    return next;
}
/** Those that no other one covers, each once. */
function dropCovered(patterns) {
    const each = [...new Set(patterns)];
    return each.filter((pattern, index) => {
        // Of two that cover each other the first stays.
        const covers = (other, place) => place !== index && coversGlob(other, pattern) && (place < index || !coversGlob(pattern, other));
        return !each.some(covers);
    });
}

;// CONCATENATED MODULE: ./build/src/access/reach.js
/** Sets of names in a bucket, as policies can describe them; and what is under conditions among them. */

const everything = { within: ['*'], except: [], terms: [] };
/** In the shortest form; undefined where no name is left for sure. */
function tidy({ within, except, terms }) {
    const narrow = within.filter((one, index) => !within.some((other, place) => place !== index && coversGlob(one, other) && (place < index || !coversGlob(other, one))));
    const apart = narrow.some((one) => narrow.some((other) => !globsOverlap(one, other)));
    const taken = except.some((one) => narrow.some((pattern) => coversGlob(one, pattern)));
    if (apart || taken)
        return undefined;
    const felt = except.filter((one) => narrow.every((pattern) => globsOverlap(one, pattern)));
    return { within: [...narrow].sort(), except: dropCovered(felt).sort(), terms: [...new Set(terms)].sort() };
}
/** What is in both. */
function intersect(one, other) {
    return tidy({
        within: [...one.within, ...other.within],
        except: [...one.except, ...other.except],
        terms: [...one.terms, ...other.terms],
    });
}
/** What of `reach` is not in `taken`, whatever `taken` depends on. */
function subtract(reach, taken) {
    if (intersect(reach, taken) === undefined)
        return [reach];
    const outside = taken.within.map((pattern) => ({ ...reach, except: [...reach.except, pattern] }));
    const spared = taken.except.map((pattern) => ({ ...reach, within: [...reach.within, pattern] }));
    return [...outside, ...spared].flatMap((one) => tidy(one) ?? []);
}
/** What of some is in none of the others. */
function subtractAll(reaches, taken) {
    return taken.reduce((left, one) => left.flatMap((reach) => subtract(reach, one)), [...reaches]);
}
/** Whether all of `narrow` is surely in `wide`, by what both depend on too. */
function coversReach(wide, narrow) {
    return wide.terms.every((term) => narrow.terms.includes(term)) && subtract(narrow, wide).length === 0;
}
function reachesOverlap(one, other) {
    return intersect(one, other) !== undefined;
}

;// CONCATENATED MODULE: ./build/src/access/find-reach.js
/** How far an action reaches in a bucket, by the statements of one layer. */












/** Where every layer allows the action. `values` of the place are those of the caller. */
function findGrants({ layers, values }, action, bucket) {
    const whole = { reach: base(action), origins: [], everywhere: true };
    return layers.reduce((grants, layer) => joinGrants(grants, findAllowed(layer, action, { bucket, values })), [whole]);
}
/** The same for deleting one version for good, where some layers only have to not deny it. */
function findVersionGrants({ layers, values }, bucket) {
    const action = 's3:DeleteObjectVersion';
    const deletable = findGrants({ layers, values }, 's3:DeleteObject', bucket);
    return layers.reduce((grants, layer) => {
        const place = { bucket, values };
        const asked = askedOfVersions(layer);
        if (asked === 'full')
            return joinGrants(grants, findAllowed(layer, action, place));
        return asked === 'denials' ? takeDenied(grants, layer, action, place) : grants;
    }, deletable);
}
/** Names of objects, or the bucket itself. */
function base(action) {
    return isOnObjects(action) ? everything : { ...everything, within: [''] };
}
/** One that is named among those of objects the server asks of the bucket. */
function isOnObjects(action) {
    return action !== 's3:ResetBucketReplicationState' && (server_action/* knownActions */.Bp.get(action)?.onObjects ?? false);
}
function joinGrants(some, others) {
    return some.flatMap((one) => others.flatMap((other) => {
        const reach = intersect(one.reach, other.reach);
        if (reach === undefined)
            return [];
        const origins = [...one.origins, ...other.origins];
        return [{ reach, origins, everywhere: one.everywhere && other.everywhere }];
    }));
}
function findAllowed(layer, action, place) {
    const allowed = layer.statements.flatMap((owned) => {
        if (owned.statement.Effect !== 'Allow')
            return [];
        const reaches = spread(owned, action, place);
        if (reaches.length === 0)
            return [];
        const everywhere = takesInOthers(owned.statement, place.bucket);
        return reaches.map((reach) => ({ reach, origins: [owned.origin], everywhere }));
    });
    return takeDenied(allowed, layer, action, place);
}
/** A denial under a condition takes nothing for sure; it is a remark on what it may take. */
function takeDenied(grants, layer, action, place) {
    const denials = layer.statements.flatMap((owned) => owned.statement.Effect === 'Deny' && mayBind(owned.statement, place) ? spread(owned, action, place) : []);
    return denials.reduce((left, denial) => left.flatMap((grant) => takeOne(grant, denial)), [...grants]);
}
function takeOne(grant, denial) {
    if (denial.terms.length === 0)
        return subtract(grant.reach, denial).map((reach) => ({ ...grant, reach }));
    if (!reachesOverlap(grant.reach, denial))
        return [grant];
    const terms = [...grant.reach.terms, ...denial.terms.map((term) => `unless ${term}`)];
    return [{ ...grant, reach: { ...grant.reach, terms: [...new Set(terms)].sort() } }];
}
/** False for a denial that is about other callers. */
function mayBind({ Condition }, { values }) {
    return evaluateConditions(Condition, (name) => values.get(name)) !== 'no';
}
const abouts = new WeakMap();
/** Found once for each statement: few of them count for many callers, in many buckets. */
function isAbout(statement, action) {
    const known = abouts.get(statement) ?? new Map();
    abouts.set(statement, known);
    const about = known.get(action) ?? matchesAction(statement, action);
    known.set(action, about);
    return about;
}
/** False where some layer allows it nowhere, whatever the bucket. */
function mayAllow({ layers }, action) {
    return layers.every(({ statements }) => statements.some(({ statement }) => statement.Effect === 'Allow' && isAbout(statement, action)));
}
/** Where the statement is about the action. */
function spread({ statement, origin }, action, place) {
    if (!isAbout(statement, action))
        return [];
    const terms = listTerms(statement, place);
    const start = base(action);
    if (origin.kind !== 'bucket-policy' && !limitsResource(statement, place.bucket))
        return [{ ...start, terms }];
    const read = (resource) => readResource(resource, action, place, origin);
    const [named, spared] = [(0,field/* toList */.st)(statement.Resource), (0,field/* toList */.st)(statement.NotResource)];
    const within = named.length > 0 ? named.flatMap(read) : [{ patterns: start.within, terms: [] }];
    const except = spared.flatMap(read);
    return within.flatMap(({ patterns, terms: own }) => patterns.map((pattern) => ({
        within: [...start.within, pattern],
        // Which names are spared depends too, where a variable is among them: then none of them is for sure.
        except: except.flatMap((one) => (one.terms.length > 0 ? [] : one.patterns)),
        terms: [...terms, ...own, ...except.flatMap((one) => one.terms)],
    })));
}
function readResource(resource, action, { bucket, values }, origin) {
    const written = (0,policy_resource/* resourcePattern */.nn)(resource);
    if (written === undefined)
        return [];
    const filled = fillVariables(written, (name) => values.get(name));
    const pattern = filled ?? written.replace(/\$\{[^}]*\}/g, '*');
    const terms = filled === undefined ? [`variables in ${resource}`] : [];
    const patterns = isOnObjects(action)
        ? deriveGlob(pattern, `${bucket}/`)
        : meansBucket(pattern, bucket, origin)
            ? ['']
            : [];
    return patterns.length > 0 ? [{ patterns, terms }] : [];
}
/** To policies of users the bucket is `bucket/` as well, which `bucket/*` matches. */
function meansBucket(pattern, bucket, { kind }) {
    if (kind === 'bucket-policy')
        return (0,wildcard/* matchesWildcard */._W)(pattern, bucket);
    return pattern === bucket || (0,wildcard/* matchesWildcard */._W)(pattern, `${bucket}/`);
}
/** The conditions, each as one remark; those of an Allow only as far as not every request of this caller has them. */
function listTerms({ Condition, Effect }, { values }) {
    return Object.entries(Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).flatMap(([key, value]) => {
        const fulfilled = evaluateConditions({ [operator]: { [key]: value } }, (name) => values.get(name));
        if (fulfilled === 'yes' && Effect === 'Allow')
            return [];
        return [`${operator} ${key} ${listValues((0,field/* toList */.st)(value))}`];
    }));
}
function listValues(values) {
    return [...(0,group_by/* groupBy */.$)(values, String).keys()]
        .sort()
        .map((value) => (0,canonical_json/* canonicalJson */.dj)(value))
        .join(' or ');
}
/** Whether one pattern takes in more buckets than this one. */
function takesInOthers(statement, bucket) {
    if ((0,field/* toList */.st)(statement.NotResource).length > 0 || !limitsResource(statement, bucket))
        return true;
    return (0,field/* toList */.st)(statement.Resource).some((resource) => {
        const [first = ''] = ((0,policy_resource/* resourcePattern */.nn)(resource) ?? '').split('/');
        return /[*?]/.test(first) && (0,wildcard/* matchesWildcard */._W)(first, bucket);
    });
}

// EXTERNAL MODULE: ./build/src/policy/built-in.js
var built_in = __webpack_require__(5394);
// EXTERNAL MODULE: ./build/src/policy/exposure.js
var exposure = __webpack_require__(8123);
;// CONCATENATED MODULE: ./build/src/access/standing.js
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
        ofAnyone: (bucket) => {
            const document = bucketPolicies.get(bucket);
            if (document === undefined)
                return undefined;
            const binding = { Statement: document.Statement.filter(exposure/* bindsAnyone */.Jk) };
            return { layers: [layerOf('bucket-policy', binding)], values: describeCaller('', 'Anonymous') };
        },
    };
}
function layerOf(kind, { Statement }) {
    return { kind, statements: Statement.map((statement) => ({ statement, origin: { kind } })) };
}
/** What a user was given, by their groups too: nothing for one who is disabled, or in a group that is. */
function indexLayers({ users, groups, policies }) {
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
            given.set(policy, { kind: 'policy', policy, group: undefined });
        const statements = [...given].flatMap(([policy, origin]) => {
            const document = policies.get(policy) ?? built_in/* builtInPolicies */.e.get(policy);
            return (document?.Statement ?? []).map((statement) => ({ statement, origin }));
        });
        return { kind: 'given', statements };
    };
}
/** A service account goes by the name of its parent. No name of a group is among them: the server tells none. */
function describeCaller(name, kind) {
    return new Map([
        ['username', [name]],
        ['userid', [name]],
        ['principaltype', [kind]],
        ['groups', []],
    ]);
}

;// CONCATENATED MODULE: ./build/src/access/touch.js
/** Which statements can matter in which bucket: found once, since callers and buckets are many. */



function narrowTo(buckets) {
    const touched = new Map();
    const find = (statement) => {
        const known = touched.get(statement) ?? buckets.filter((bucket) => mayTouch(statement, bucket));
        touched.set(statement, known);
        return known;
    };
    return ({ layers, values }) => {
        const each = layers.map((layer) => splitLayer(layer, find));
        const shared = buckets.filter((bucket) => each.every((split) => split.has(bucket)));
        return new Map(shared.map((bucket) => [bucket, { layers: each.flatMap((split) => split.get(bucket) ?? []), values }]));
    };
}
/** Bucket → what of the layer is about it; without those where nothing can be allowed. */
function splitLayer({ kind, statements: all }, find) {
    const split = new Map();
    for (const owned of all) {
        for (const bucket of find(owned.statement)) {
            const some = split.get(bucket);
            if (some === undefined)
                split.set(bucket, [owned]);
            else
                some.push(owned);
        }
    }
    const allowing = new Map();
    for (const [bucket, statements] of split) {
        if (statements.some(({ statement }) => statement.Effect === 'Allow'))
            allowing.set(bucket, { kind, statements });
    }
    return allowing;
}
/** A variable may stand for any text here. */
function mayTouch({ Action, Resource, NotResource }, bucket) {
    const named = (0,field/* toList */.st)(Resource);
    if ((0,field/* toList */.st)(NotResource).length > 0 || named.length === 0 || (0,field/* toList */.st)(Action).includes('*'))
        return true;
    return named.some((resource) => {
        const pattern = (0,policy_resource/* resourcePattern */.nn)(resource)?.replace(/\$\{[^}]*\}/g, '*');
        return (pattern !== undefined && ((0,wildcard/* reachesWildcard */.km)(pattern, `${bucket}/`) || (0,wildcard/* matchesWildcard */._W)(pattern, bucket)));
    });
}

;// CONCATENATED MODULE: ./build/src/access/audit.js
/** Who can do what in each bucket, and through what: an outsider's view of everything that was given. */








const administering = [...server_action/* knownActions */.Bp].flatMap(([name, { ability }]) => ability === 'administer' && !server_action/* inertActions */.IY.has(name) ? [name] : []);
/** Pure. Root itself, who can do everything, is not among the entries. */
function auditAccess(model) {
    const standings = findStandings(model);
    const callers = [
        ...model.users.map(({ name }) => [{ kind: 'user', name }, standings.ofUser(name)]),
        ...model.serviceAccounts.map((account) => {
            const { accessKey: name, parent } = account;
            return [{ kind: 'service account', name, parent }, standings.ofServiceAccount(account)];
        }),
    ];
    const narrow = narrowTo(model.buckets);
    const find = shareFound(findEntries);
    const auditStanding = (principal, standing, bucket) => standing === undefined ? [] : find(standing, bucket).map((entry) => ({ ...entry, principal }));
    const open = model.buckets.flatMap((bucket) => auditStanding({ kind: 'anyone' }, standings.ofAnyone(bucket), bucket));
    const given = callers.flatMap(([principal, standing]) => standing === undefined
        ? []
        : [...narrow(standing)].flatMap(([bucket, local]) => auditStanding(principal, local, bucket)));
    const entries = [...open, ...given];
    const { buckets, unread } = model;
    return { buckets, entries, escalations: findEscalations(callers, entries), unread };
}
/** What a caller can do in one bucket. */
function findEntries(standing, bucket) {
    const find = (action) => findGrants(standing, action, bucket);
    const simple = [
        ['read', find('s3:GetObject')],
        ['list', [...find('s3:ListBucket'), ...find('s3:ListBucketVersions')]],
        ['write', find('s3:PutObject')],
        ['delete', find('s3:DeleteObject')],
        ['delete versions', findVersionGrants(standing, bucket)],
    ];
    const entries = simple.flatMap(([ability, grants]) => mergeGrants(grants).map((grant) => ({ bucket, ability, ...grant, actions: [] })));
    return [...entries, ...auditAdministration(standing, bucket)];
}
/** Actions that reach as far through the same are one entry. */
function auditAdministration(standing, bucket) {
    const possible = administering.filter((action) => mayAllow(standing, action));
    const found = possible.flatMap((action) => mergeGrants(findGrants(standing, action, bucket)).map((grant) => ({ action, grant })));
    const alike = (0,group_by/* groupBy */.$)(found, ({ grant }) => (0,canonical_json/* canonicalJson */.dj)([grant.reach.within, grant.reach.except, grant.reach.terms, nameOrigins(grant.origins)]));
    return [...alike.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const actions = [first, ...others].map(({ action }) => action).sort();
        return [{ bucket, ability: 'administer', ...first.grant, actions }];
    });
}
/** Of grants with one reach, one; with the origins of all. */
function mergeGrants(grants) {
    const alike = (0,group_by/* groupBy */.$)(grants, ({ reach }) => (0,canonical_json/* canonicalJson */.dj)([reach.within, reach.except, reach.terms]));
    return [...alike.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const origins = new Map([first, ...others].flatMap((grant) => grant.origins.map((origin) => [nameOrigin(origin), origin])));
        const everywhere = [first, ...others].some((grant) => grant.everywhere);
        return [{ reach: first.reach, origins: [...origins.values()], everywhere }];
    });
}
function nameOrigins(origins) {
    return origins.map(nameOrigin).sort();
}
function nameOrigin(origin) {
    return (0,canonical_json/* canonicalJson */.dj)(origin.kind === 'policy' ? [origin.policy, origin.group ?? null] : [origin.kind]);
}

;// CONCATENATED MODULE: ./build/src/access/diff-audit.js
/** Who comes to which rights, and who loses which, between two audits. */



function diffAudits(before, after) {
    const [old, fresh] = [indexEntries(before), indexEntries(after)];
    return {
        // A condition keeps nobody out: nothing counts as had before, or as lost, on the strength of one.
        gains: findChanges(fresh, old, (had, reach) => had.terms.every((term) => reach.terms.includes(term))),
        losses: findChanges(old, fresh, () => true),
        newEscalations: subtractEscalations(after.escalations, before.escalations),
        goneEscalations: subtractEscalations(before.escalations, after.escalations),
    };
}
const noAccessDiff = { gains: [], losses: [], newEscalations: [], goneEscalations: [] };
/** By everything that can be compared only with its like; each action of administration is for itself. */
function indexEntries({ entries }) {
    const each = entries.flatMap((entry) => entry.actions.length === 0 ? [entry] : entry.actions.map((action) => ({ ...entry, actions: [action] })));
    return (0,group_by/* groupBy */.$)(each, ({ bucket, ability, principal, actions }) => (0,canonical_json/* canonicalJson */.dj)([bucket, ability, principal.kind === 'anyone' ? null : principal.name, [...actions]]));
}
/** What is in `to` and not in `from`. */
function findChanges(to, from, counts) {
    const changes = [...to].flatMap(([key, entries]) => {
        const had = (from.get(key) ?? []).map(({ reach }) => reach);
        return dropCoveredEntries(entries).flatMap(({ everywhere, ...entry }) => leave(entry.reach, had, counts).map((reach) => {
            const partly = had.some((one) => reachesOverlap(one, entry.reach));
            return { ...entry, reach, partly };
        }));
    });
    return joinActions(changes);
}
function leave(reach, had, counts) {
    return had.reduce((left, one) => left.flatMap((part) => (counts(one, part) ? subtract(part, one) : [part])), [reach]);
}
/** What another entry tells already. */
function dropCoveredEntries(entries) {
    return entries.filter(({ reach }, index) => !entries.some((other, place) => place !== index &&
        coversReach(other.reach, reach) &&
        (place < index || !coversReach(reach, other.reach))));
}
function joinActions(changes) {
    const alike = (0,group_by/* groupBy */.$)(changes, ({ bucket, ability, principal, reach, partly }) => JSON.stringify([bucket, ability, principal, reach, partly]));
    return [...alike.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        return [{ ...first, actions: [first, ...others].flatMap(({ actions }) => actions).sort() }];
    });
}
function subtractEscalations(some, others) {
    const known = (0,group_by/* groupBy */.$)(others, nameEscalation);
    return some.flatMap((escalation) => {
        const [had] = known.get(nameEscalation(escalation)) ?? [];
        const buckets = escalation.buckets.filter((bucket) => !had?.buckets.includes(bucket));
        return had !== undefined && buckets.length === 0 ? [] : [{ ...escalation, buckets }];
    });
}
function nameEscalation({ principal, action, could }) {
    return JSON.stringify([principal, action, could]);
}

// EXTERNAL MODULE: ./build/src/access/named-bucket.js
var named_bucket = __webpack_require__(2228);
;// CONCATENATED MODULE: ./build/src/render/access-row.js

/** Anyone comes first, then whoever can administer the bucket. */
function listAccessRows({ entries }) {
    const number = createNumbers();
    const ofOne = (0,group_by/* groupBy */.$)(entries, ({ bucket, principal, origins }) => `${number(principal)} ${number(origins)} ${bucket}`);
    const alike = (0,group_by/* groupBy */.$)([...ofOne.values()], (some) => some.map((entry) => describeSame(entry, number)).join('\n'));
    const rows = [...alike.values()].flatMap((callers) => {
        const [some = []] = callers;
        const [first] = some;
        if (first === undefined)
            return [];
        const principals = callers.flatMap(([one]) => (one === undefined ? [] : [one.principal]));
        const cells = (0,group_by/* groupBy */.$)(some, ({ ability }) => ability);
        const everywhere = some.some((entry) => entry.everywhere);
        return [{ bucket: first.bucket, principals, cells, origins: first, everywhere }];
    });
    return rows.sort((a, b) => compareBuckets(a.bucket, b.bucket) || rank(a) - rank(b));
}
/** Everything of an entry but who it is about. */
function describeSame({ bucket, ability, principal, reach, origins, everywhere, actions }, number) {
    const parts = [
        number(reach),
        number(origins),
        number(actions),
        everywhere,
        ability,
        principal.kind,
        bucket,
    ];
    return parts.join(' ');
}
/** A number for each value; equal ones have the same. Callers and buckets are many, and most share theirs. */
function createNumbers() {
    const known = new WeakMap();
    const byContent = new Map();
    return (value) => {
        const before = known.get(value);
        if (before !== undefined)
            return before;
        const content = JSON.stringify(value);
        const fresh = byContent.get(content) ?? byContent.size;
        byContent.set(content, fresh);
        known.set(value, fresh);
        return fresh;
    };
}
/** Names that stand for several buckets have no letter of the alphabet in front, and come last. */
function compareBuckets(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function rank({ principals, cells }) {
    if (principals[0]?.kind === 'anyone')
        return 0;
    return cells.has('administer') ? 1 : 2;
}

// EXTERNAL MODULE: ./build/src/render/access-word.js
var access_word = __webpack_require__(6571);
;// CONCATENATED MODULE: ./build/src/render/audit-cell.js

/** In the order in which they are shown. */
const shownAbilities = [
    'read',
    'list',
    'write',
    'delete',
    'delete versions',
    'administer',
];
/** Names of actions that one cell has. */
const maxActions = 3;
/** Where, and under which conditions; '' for nowhere. */
function describeCell(row, ability, show) {
    const entries = row.cells.get(ability) ?? [];
    return entries.map((entry) => describeEntry(entry, show)).join('; ');
}
function describeEntry({ reach, actions }, show) {
    const where = (0,access_word/* describeReach */.Lo)(reach, show);
    const named = actions.slice(0, maxActions).map((action) => action.replace('s3:', ''));
    const more = actions.length > maxActions ? ` and ${actions.length - maxActions} more` : '';
    const what = actions.length > 0 ? `${named.join(', ')}${more}` : '';
    const terms = (0,access_word/* describeTerms */.XW)(reach, show);
    const words = [what, where].filter(Boolean).join(': ') || 'yes';
    return terms === '' ? words : `${words} (${terms})`;
}

// EXTERNAL MODULE: ./build/src/render/cut.js
var cut = __webpack_require__(6610);
// EXTERNAL MODULE: ./build/src/render/escalation.js
var escalation = __webpack_require__(2297);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/render/plan-name.js
var plan_name = __webpack_require__(319);
// EXTERNAL MODULE: ./build/src/render/quantity.js
var quantity = __webpack_require__(3749);
// EXTERNAL MODULE: ./build/src/render/room.js
var render_room = __webpack_require__(1795);
;// CONCATENATED MODULE: ./build/src/render/audit-markdown.js









/** A summary has room for other things too. */
const bounds = { characters: 200, names: 10, bytes: 50_000 };
const show = (text, kind) => {
    const line = (0,cut/* cut */.J)(text, bounds.characters);
    return kind === 'name' ? (0,markdown/* code */.aY)(line) : (0,markdown/* escapeMarkdown */.FV)(line);
};
/** Who can do what in each bucket, and through what, folded away: for a job summary. */
function renderAuditMarkdown(alias, audit) {
    const room = (0,render_room/* createRoom */.ab)(bounds.bytes);
    const rows = listAccessRows(audit);
    const shown = (0,render_room/* takeRows */.LY)(rows, room, (row) => [
        (0,access_word/* describeBucket */.Ug)(row.bucket, show),
        (0,plan_name/* listNames */.Z)(row.principals, (principal) => (0,access_word/* describePrincipal */.wC)(principal, show), bounds, ', '),
        ...shownAbilities.map((ability) => describeCell(row, ability, show)),
        describeThrough(row),
    ]);
    const head = ['bucket', 'who', ...shownAbilities, 'through'];
    const rest = rows.length - shown.length;
    const lines = (0,escalation/* describeEscalations */.g)(audit.escalations, show, bounds);
    const ways = (0,render_room/* takeLines */.XP)(lines, room, (line) => `- ${line}`);
    const parts = [
        shown.length === 0 ? 'Nobody but root may do anything in a bucket.' : (0,markdown/* table */.tp)(head, shown),
        rest > 0 ? `… and ${(0,quantity/* describeCount */.vG)(rest, 'more row')}.` : '',
        rows.some(isConditional) ? conditionNote : '',
        ways.length > 0 ? `**Could come to more rights than these:**\n\n${ways.join('\n')}` : '',
        lines.length > ways.length ? `… and ${(0,quantity/* describeCount */.vG)(lines.length - ways.length, 'more way')}.` : '',
        describeUnread(audit),
        'Root can do everything.',
    ];
    return (0,markdown/* fold */.AU)(`Who can do what on ${alias}`, parts.filter((part) => part !== '').join('\n\n'), false);
}
const conditionNote = 'What follows “if” or “unless” is what a policy asks for; do not rely on it to keep anyone out.';
function isConditional({ cells }) {
    return [...cells.values()].some((entries) => entries.some(({ reach }) => reach.terms.length > 0));
}
function describeThrough({ origins, everywhere }) {
    const through = (0,access_word/* describeOrigins */.BH)(origins, show);
    return everywhere ? `${through} (a wildcard for buckets)` : through;
}
function describeUnread({ unread }) {
    if (unread.length === 0)
        return '';
    const names = (0,plan_name/* listNames */.Z)(unread, ({ accessKey }) => show(accessKey, 'name'), bounds, ', ');
    return `Not looked at, since they are not declared; each has the rights of its parent at most: ${names}.`;
}

// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
;// CONCATENATED MODULE: ./build/src/render/audit-text.js









const audit_text_bounds = { names: 10, characters: 200, lines: 500 };
const audit_text_show = (text) => (0,cut/* cut */.J)(text, audit_text_bounds.characters);
/** The same for a log or a terminal; ends without a line break. */
function renderAuditText(alias, audit) {
    const rows = listAccessRows(audit);
    const shown = rows.slice(0, audit_text_bounds.lines);
    const rest = rows.length - shown.length;
    const ways = (0,escalation/* describeEscalations */.g)(audit.escalations, audit_text_show, audit_text_bounds);
    return [
        `Who can do what on ${(0,plain/* plain */.p)(alias)} (root: everything):`,
        ...(shown.length === 0 ? ['  nobody but root may do anything in a bucket'] : shown.map(describeRow)),
        ...(rest > 0 ? [`  … and ${(0,quantity/* describeCount */.vG)(rest, 'more row')}`] : []),
        ...(rows.some(isConditional) ? [`  ${conditionNote}`] : []),
        ...ways.slice(0, audit_text_bounds.lines).map((way) => `  ! ${way}`),
        ...(audit.unread.length > 0
            ? [`  ${(0,quantity/* describeCount */.vG)(audit.unread.length, 'undeclared service account')} not looked at`]
            : []),
    ].join('\n');
}
function describeRow(row) {
    const who = (0,plan_name/* listNames */.Z)(row.principals, (principal) => (0,access_word/* describePrincipal */.wC)(principal, audit_text_show), audit_text_bounds, ', ');
    const may = shownAbilities.flatMap((ability) => {
        const cell = describeCell(row, ability, audit_text_show);
        return cell === '' ? [] : [`${ability} ${cell.replace(/^yes/, '').trim()}`.trim()];
    });
    return `  ${(0,access_word/* describeBucket */.Ug)(row.bucket, audit_text_show)}: ${who}: ${may.join(', ')} (through ${(0,access_word/* describeOrigins */.BH)(row.origins, audit_text_show)})`;
}

;// CONCATENATED MODULE: ./build/src/action/access/access-view.js






/** Pure. `now`: milliseconds since 1970, to tell whose time is over. */
function viewAccess(actual, { alias, changes }, { buckets }, now) {
    const expected = (0,expect_access/* expectAccess */.q)(actual, changes);
    const open = new Map(buckets.flatMap(({ name, declaration: { sites }, policy }) => policy && (sites?.includes(alias) ?? true) ? [[name, policy.document]] : []));
    const declared = buckets.flatMap(({ name, declaration: { sites, state } }) => state !== 'absent' && (sites?.includes(alias) ?? true) ? [name] : []);
    const documents = [actual, expected].flatMap(listDocuments);
    const scene = {
        buckets: [...new Set([...declared, ...(0,named_bucket/* findNamedBuckets */.M)(documents)])],
        // Of apply-policies, which tells of their changes itself.
        bucketPolicies: open,
    };
    const audit = (access) => auditAccess({ ...describeModel(access, actual, now), ...scene });
    // It takes a while where there is much, and not every run shows it.
    const after = once(() => audit(expected));
    const changed = changes.some(({ verb }) => verb !== 'report');
    return {
        diff: changed ? diffAudits(audit(actual), after()) : noAccessDiff,
        overview: {
            text: () => renderAuditText(alias, after()),
            markdown: () => renderAuditMarkdown(alias, after()),
        },
    };
}
function once(make) {
    const made = [];
    return () => {
        const [value = make()] = made;
        made[0] = value;
        return value;
    };
}
function listDocuments({ policies, serviceAccounts }) {
    const embedded = [...serviceAccounts.values()].flatMap(({ detail }) => detail === undefined || detail.policy === 'inherit' ? [] : [detail.policy]);
    return [...policies.values(), ...embedded];
}
/** With a user go the service accounts of the user. `before`: where one is found who was there. */
function describeModel({ users, groups, policies, serviceAccounts }, before, now) {
    const accounts = [...serviceAccounts].filter(([, { parent }]) => users.has(parent) || !before.users.has(parent));
    return {
        policies,
        users: [...users].map(([name, user]) => ({
            name,
            enabled: user.status === 'enabled',
            policies: user.policies,
        })),
        groups: [...groups].map(([name, { status, members, policies: attached }]) => ({
            name,
            enabled: status === 'enabled',
            members,
            policies: attached,
        })),
        serviceAccounts: accounts.flatMap(([accessKey, { detail }]) => {
            if (detail === undefined)
                return [];
            const { parent, status, expires, policy } = detail;
            const enabled = status === 'enabled' && (expires === null || Date.parse(expires) > now);
            return [{ accessKey, parent, enabled, policy: policy === 'inherit' ? undefined : policy }];
        }),
        unread: accounts.flatMap(([accessKey, { parent, detail }]) => detail === undefined ? [{ accessKey, parent }] : []),
    };
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/event.js
var report_event = __webpack_require__(9084);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/action/access/secret-file.js



/** Why a file can't hold a secret, in words. */
class SecretFileError extends Error {
    name = 'SecretFileError';
}
/**
 * Writes a new file that only its owner can read. Nothing that is there is written over or followed: it may
 * hold the only copy of another secret. @returns what removes it again.
 * @throws {SecretFileError}
 */
async function writeSecretFile(path, workspace, text) {
    const place = await resolveOutside(path, workspace);
    const { O_CREAT, O_EXCL, O_WRONLY, O_NOFOLLOW } = external_node_fs_.constants;
    try {
        const file = await (0,promises_.open)(place, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0o600);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw new SecretFileError(describe(path, error));
    }
    return () => (0,promises_.rm)(place, { force: true });
}
/** With links in the way followed: what is in a checkout gets committed, cached and uploaded. */
async function resolveOutside(path, workspace) {
    try {
        const [top, folder] = await Promise.all([(0,promises_.realpath)(workspace), (0,promises_.realpath)((0,external_node_path_.dirname)(path))]);
        const way = (0,external_node_path_.relative)(top, folder);
        if (way === '..' || way.startsWith(`..${external_node_path_.sep}`))
            return (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path));
    }
    catch (error) {
        throw new SecretFileError(describe(path, error));
    }
    throw new SecretFileError(`${path} is in the checkout, where a secret must not be.`);
}
function describe(path, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'EEXIST' || code === 'ELOOP')
        return `${path} is there already; take away what is in it first.`;
    return `${path} can't be written (${code}).`;
}

;// CONCATENATED MODULE: ./build/src/action/access/deliver-secret.js



/** Where a secret can be delivered to in this run. `token` is for secrets of GitHub Actions. */
function createDelivery(context, token) {
    const output = new Map();
    const tell = () => context.reporter.setOutput('secrets', output.size === 0 ? '' : JSON.stringify(Object.fromEntries(output)));
    return async (delivery, accessKey, secretKey) => {
        switch (delivery.kind) {
            case 'output':
                output.set(accessKey, secretKey);
                tell();
                return async () => {
                    output.delete(accessKey);
                    tell();
                };
            case 'file':
                return deliverFile(delivery.path, accessKey, secretKey, context);
            case 'github-secret':
                await deliverToGithub(delivery, accessKey, secretKey, context, token);
                // What is there is of no use, and the next run replaces it.
                return async () => undefined;
        }
    };
}
async function deliverFile(path, accessKey, secretKey, { workspace }) {
    try {
        return await writeSecretFile(path, workspace, secretKey);
    }
    catch (error) {
        if (error instanceof SecretFileError)
            throw tellUndelivered(accessKey, error.message, 0);
        throw error;
    }
}
async function deliverToGithub({ name, environment, repository }, accessKey, secretKey, { environment: variables, signal }, token) {
    const named = repository === undefined ? {} : { GITHUB_REPOSITORY: repository };
    const place = (0,report_event/* findRepository */.W1)({ ...variables, ...named });
    if (place === undefined)
        throw tellUndelivered(accessKey, 'no repository is known; declare one beside the name.', 0);
    const { SecretRefusedError, setRepositorySecret } = await Promise.all(/* import() */[__webpack_require__.e(608), __webpack_require__.e(668), __webpack_require__.e(3002)]).then(__webpack_require__.bind(__webpack_require__, 3002));
    try {
        await setRepositorySecret({ ...place, name, environment }, secretKey, { token, signal });
    }
    catch (error) {
        if (error instanceof SecretRefusedError)
            throw tellUndelivered(accessKey, error.message, error.status);
        throw error;
    }
}
/** Then nothing was set at any server. */
function tellUndelivered(accessKey, why, status) {
    const denied = status === 401 || status === 403 || status === 404;
    const failure = {
        reason: denied ? 'denied' : 'server-error',
        operation: 'deliver secret',
        resource: accessKey,
        status,
        code: 'Undelivered',
        outcomeUnknown: false,
    };
    return new errors/* ServiceError */._7(failure, `Can't deliver the secret of ${accessKey}, so it was not made: ${why}`);
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/src/server/connect.js + 10 modules
var connect = __webpack_require__(5091);
// EXTERNAL MODULE: ./build/src/server/routes.js + 8 modules
var routes = __webpack_require__(1839);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/action/secret.js
var secret = __webpack_require__(1322);
;// CONCATENATED MODULE: ./build/src/action/access/identity-secret.js
/** Secrets of users and service accounts: given by the environment, or generated and delivered once. */



/** The longest that servers take. */
const identity_secret_length = 40;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
function createIdentitySecrets(sources) {
    const issued = new Map();
    return {
        use: async (alias, accessKey, set) => {
            const declared = sources.find(alias, accessKey);
            if (declared === undefined)
                throw new Error(`no secret is declared for ${accessKey}`);
            if (declared.kind === 'environment')
                return set(sources.environment[declared.variable] ?? '');
            const entry = JSON.stringify(declared.source);
            const current = issued.get(entry) ?? issue(declared, accessKey, sources);
            issued.set(entry, current);
            await useIssued(current, set, () => issued.delete(entry));
        },
    };
}
function issue({ deliver: delivery }, accessKey, { deliver, reporter }) {
    const make = async () => {
        const secretKey = generateSecret();
        hideIdentity(reporter, accessKey, secretKey);
        return { secretKey, withdraw: await deliver(delivery, accessKey, secretKey) };
    };
    return { made: make(), pending: 0, kept: false };
}
async function useIssued(current, set, forget) {
    current.pending += 1;
    try {
        const { secretKey } = await current.made;
        await set(secretKey);
        current.kept = true;
    }
    catch (error) {
        current.kept ||= error instanceof errors/* ServiceError */._7 && error.failure.outcomeUnknown;
        throw error;
    }
    finally {
        current.pending -= 1;
        if (current.pending === 0 && !current.kept) {
            forget();
            await current.made.then(({ withdraw }) => withdraw(), () => undefined);
        }
    }
}
function generateSecret() {
    return Array.from({ length: identity_secret_length }, () => letters[(0,external_node_crypto_.randomInt)(letters.length)]).join('');
}
/** The access key is a name, and stays to be seen. */
function hideIdentity(reporter, accessKey, secretKey) {
    (0,secret/* hideSecret */.D)(reporter, secretKey);
    reporter.hide(Buffer.from(`${accessKey}:${secretKey}`).toString('base64'));
}

;// CONCATENATED MODULE: ./build/src/action/access/given-secret.js
/** Secrets of identities that the environment gives: whether they are there, fit, and are the ones in use. */





/** As servers take them. */
const [minLength, maxLength] = [8, 40];
const concurrency = 8;
/** Keeps those that are set out of everything shown. */
function hideGivenSecrets({ users, serviceAccounts }, { environment, reporter }) {
    const identities = [
        ...users.map(({ name, secret }) => ({ key: name, secret })),
        ...serviceAccounts.map(({ accessKey, secret }) => ({ key: accessKey, secret })),
    ];
    for (const { key, secret } of identities) {
        const value = secret?.kind === 'environment' ? environment[secret.variable] : undefined;
        // What is shorter is refused, and may be a word: hiding it would blot out ordinary text.
        if (value && value.length >= minLength)
            hideIdentity(reporter, key, value);
    }
}
/** What is wrong with the variable of a secret that is to be set; a plan can do without its value. */
function judgeGivenSecret({ key }, { variable, source }, mode, { environment }) {
    const value = environment[variable];
    const refuse = (message, mend) => [
        { rule: 'access/secret-variable', severity: 'error', message, mend, source },
    ];
    if (!value) {
        if (mode === 'plan')
            return [];
        const mend = `Set ${variable}, from a secret of the environment that the job names.`;
        return refuse(`The variable ${variable} with the secret of ${key} is not set.`, mend);
    }
    if (value.length >= minLength && value.length <= maxLength && /^[\x21-\x7e]+$/.test(value))
        return [];
    return refuse(`The value of ${variable} can't be the secret of ${key}.`, `Use ${minLength} to ${maxLength} printable ASCII characters without blanks or line ends.`);
}
/**
 * Which of the identities that are there sign in with another secret than the given one: tried with one request
 * for each, since no server tells a secret. Who is disabled, or whose variable is not set, is not tried.
 * @throws {ServiceError} when the server can't be reached
 */
async function findOtherSecrets(find, { users, serviceAccounts }, connection, { environment, signal }) {
    const keys = [...users.keys(), ...serviceAccounts.keys()];
    const tried = await (0,p_map/* default */.Ay)(keys, async (accessKey) => {
        const secret = find(accessKey);
        const secretKey = secret?.kind === 'environment' ? environment[secret.variable] : undefined;
        if (!secretKey)
            return [];
        const { sessionToken: _own, ...place } = connection;
        const differs = await isRefused({ ...place, accessKey, secretKey }, signal);
        return differs ? [accessKey] : [];
    }, { concurrency });
    return new Set(tried.flat());
}
/** The signature is looked at first: whatever else the server answers, it was right. */
async function isRefused(connection, signal) {
    const reader = (0,connect/* openReader */.c)(connection, { signal });
    try {
        await reader.read(routes/* routes */.J.getUser, { query: { accessKey: connection.accessKey } });
        return false;
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7) || error.failure.status === 0)
            throw error;
        return error.failure.code === 'SignatureDoesNotMatch';
    }
    finally {
        await reader.close();
    }
}

// EXTERNAL MODULE: ./build/src/action/event-guard.js
var event_guard = __webpack_require__(9540);
;// CONCATENATED MODULE: ./build/src/action/access/throwaway-secret.js
/** Identities of throwaway servers are nobody's: their secrets are made up, and delivered to nobody. */


/** Whether the job started the server of a site for itself. */
function isThrowawaySite({ connection, actual }, environment) {
    const { deploymentId } = actual.capabilities;
    return (0,event_guard/* isThrowaway */.tO)({ url: connection.url, deploymentId }, environment);
}
/** `secrets`, but for the throwaway servers: there a given secret is set, and any other is made up. */
function makeUpSecrets(secrets, { aliases, find }, { environment, reporter }) {
    return {
        use: async (alias, accessKey, set) => {
            const declared = find(alias, accessKey);
            const given = declared?.kind === 'environment' && environment[declared.variable];
            if (given || !aliases.has(alias))
                return secrets.use(alias, accessKey, set);
            const secretKey = generateSecret();
            hideIdentity(reporter, accessKey, secretKey);
            await set(secretKey);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/action/access/judge-secret.js




/** What stands in the way of setting secrets: nothing may be made that nobody can then use. */
function judgeSecrets(sites, mode, secretsToken, context) {
    const lasting = sites.filter((site) => !isThrowawaySite(site, context.environment));
    const throwaway = sites.filter((site) => !lasting.includes(site));
    return [
        ...judgeSites(lasting, mode, secretsToken, context),
        // There nothing has to be given or delivered; what is given has to fit, as in a plan.
        ...judgeSites(throwaway, 'plan', secretsToken, context),
    ];
}
function judgeSites(sites, mode, secretsToken, context) {
    const due = sites.flatMap(listDue);
    return [
        ...due.flatMap(({ change, secret }) => secret.kind === 'environment' ? judgeGivenSecret(change, secret, mode, context) : []),
        ...judgeGenerated(due, sites),
        ...(mode === 'apply' ? judgeDelivery(due, secretsToken, context) : []),
    ];
}
function listDue({ section, declared }) {
    return section.changes.flatMap((change) => {
        const { verb, kind, key, after } = change;
        const sets = verb !== 'report' && (kind === 'user' || kind === 'service-account');
        const secret = findSecret(declared, key);
        if (!sets || after === undefined || !('secret' in after) || secret === undefined)
            return [];
        return [{ change, secret }];
    });
}
/** One secret for all sites can't be had where some already hold another that nobody can read. */
function judgeGenerated(due, sites) {
    const generated = due.filter(({ secret }) => secret.kind === 'generate');
    const entries = (0,group_by/* groupBy */.$)(generated, ({ secret }) => JSON.stringify(secret.source));
    return [...entries.values()].flatMap(([first]) => {
        if (first === undefined)
            return [];
        const { key } = first.change;
        const there = sites.filter(({ actual, declared }) => {
            const same = findSecret(declared, key)?.source === first.secret.source;
            return same && (actual.users.has(key) || actual.serviceAccounts.has(key));
        });
        const aliases = there.map(({ actual }) => actual.alias).join(', ');
        if (aliases === '')
            return [];
        return [
            {
                rule: 'access/secret-elsewhere',
                severity: 'error',
                message: `${key} is at ${aliases} already and not at ${first.change.alias}, so a generated secret would be another one.`,
                mend: 'Give the secret that was delivered: "secret": { "environment": "VARIABLE" }.',
                source: first.secret.source,
            },
        ];
    });
}
function judgeDelivery(due, secretsToken, { environment }) {
    const deliveries = due.flatMap(({ secret, change }) => secret.kind === 'generate' ? [{ ...secret, key: change.key }] : []);
    return deliveries.flatMap(({ deliver, source, key }) => {
        if (deliver.kind === 'github-secret' && secretsToken === '') {
            const message = `The secret of ${key} can't be delivered: the input \`secrets-token\` is empty.`;
            const mend = 'Give a token that may write secrets of that repository; the token that a job gets by itself may not.';
            return [{ rule: 'access/delivery', severity: 'error', message, mend, source }];
        }
        if (deliver.kind === 'output' && environment.GITHUB_ACTIONS !== 'true') {
            const message = `The secret of ${key} can't be delivered: outside of a runner there are no outputs.`;
            const mend = 'Deliver it to a file, or run this on a runner.';
            return [{ rule: 'access/delivery', severity: 'error', message, mend, source }];
        }
        return [];
    });
}

;// CONCATENATED MODULE: ./build/src/action/access/plan-access.js
















/** Plans policies, users, groups and service accounts. */
function createAccessPlanner(options) {
    return {
        action: 'apply-access',
        isPartOf: ({ access }) => access !== undefined,
        start: (session, inputs, context) => (desired) => planAccess({ desired, session, inputs, context, options }),
    };
}
/** @throws {ExpectedError} telling of every server that can't be read, not only of the first */
async function planAccess(planning) {
    const { desired, session, inputs, context, options } = planning;
    const { access } = desired;
    if (access === undefined) {
        context.reporter.log('info', 'there is no access file: nothing of access is managed');
        return { plan: { sections: [] }, deployments: new Map(), findings: [], overviews: [] };
    }
    hideGivenSecrets(access, context);
    const carriers = findCarriers(desired, session);
    const attempts = session.readers.map((reader, index) => planSite(planning, access, reader, session.connections[index], carriers.get(reader.alias)));
    const sites = (0,reading/* collectReadings */.Cy)(await Promise.allSettled(attempts));
    const findings = [
        ...sites.flatMap(({ declared, actual, section, connection }) => judgeAccess({
            ...{ declared, actual, changes: section.changes, own: findOwn(connection, actual) },
            repositoryId: context.environment.GITHUB_REPOSITORY_ID || undefined,
        })),
        ...judgeSecrets(sites, inputs.mode, options.secretsToken, context),
        ...tellCarriers(access, carriers, session),
    ];
    const views = sites.map(({ connection, actual, section }) => ({
        alias: connection.alias,
        ...viewAccess(actual, section, desired, Date.now()),
    }));
    const located = await (0,locate_section/* locateSections */.F)(context.workspace, sites.map(({ section }) => section));
    return {
        plan: { sections: located },
        deployments: (0,reading/* mapDeployments */.t9)(sites.map(({ actual }) => actual)),
        findings: await (0,locate.createLocator)(context.workspace).locate(findings),
        overviews: views.map(({ overview }) => overview),
        access: views,
        secrets: createSecrets(sites, options, context),
    };
}
function createSecrets(sites, { secretsToken }, context) {
    const { environment, reporter } = context;
    const find = (alias, accessKey) => {
        const site = sites.find(({ actual }) => actual.alias === alias);
        return site && findSecret(site.declared, accessKey);
    };
    const deliver = createDelivery(context, secretsToken);
    const secrets = createIdentitySecrets({ find, environment, deliver, reporter });
    const throwaways = sites.filter((site) => isThrowawaySite(site, environment));
    const aliases = new Set(throwaways.map(({ actual }) => actual.alias));
    return makeUpSecrets(secrets, { aliases, find }, context);
}
const nothing = {
    ...{ policies: [], managesPolicies: false },
    ...{ users: [], groups: [], serviceAccounts: [] },
};
async function planSite({ session, inputs, context, options }, access, reader, connection, carrier) {
    const { alias } = reader;
    if (connection === undefined)
        throw new Error(`no connection for alias ${alias}`);
    const carried = carrier !== undefined && carrier !== alias;
    const declared = carried ? nothing : (0,access_at/* accessAt */.m)(access, alias);
    const actual = await read(reader, declared, options, context);
    const find = (accessKey) => findSecret(declared, accessKey);
    const otherSecrets = await findOtherSecrets(find, actual, connection, context);
    const section = (0,build_access/* buildAccessSection */.e)({
        declared,
        actual,
        unmanaged: carried ? 'ignore' : inputs.unmanaged,
        own: findOwn(connection, actual),
        otherSecrets,
        host: session.connections.find((one) => one.alias === alias)?.url.host ?? '',
    });
    return { connection, declared, actual, section };
}
function read(reader, declared, { iamExport }, { reporter }) {
    const request = {
        accounts: new Set(declared.serviceAccounts.map(({ accessKey }) => accessKey)),
        policies: declared.policies.map(({ name }) => name),
        bulk: iamExport,
    };
    return (0,heartbeat/* withHeartbeat */.p)(reporter, `reading access of ${reader.alias}`, () => (0,read_access/* readAccess */.z)(reader, request));
}
/** Whose rights the run uses: its own access key, and the user that it belongs to. */
function findOwn({ accessKey }, { serviceAccounts }) {
    const parent = serviceAccounts.get(accessKey)?.parent;
    return new Set(parent === undefined ? [accessKey] : [accessKey, parent]);
}
function findCarriers({ replication, replicationFile }, { access }) {
    const addresses = new Map([...access].map(([alias, { url }]) => [alias, url.origin]));
    return (0,carrier/* mapCarriers */.S)((0,declared/* declareGroups */.R)(replication, replicationFile, addresses));
}
function tellCarriers(access, carriers, { readers }) {
    const named = readers.map(({ alias }) => alias);
    return [...carriers].flatMap(([alias, carrier]) => {
        if (alias === carrier || !named.includes(alias))
            return [];
        const message = `Access at ${alias} is not planned by itself: ${carrier} gives it all, since the two are replicated sites.`;
        const mend = `Nothing to do, as long as ${carrier} is among the aliases of the run that applies it.`;
        const { source } = access;
        const told = { rule: 'access/replicated', severity: 'note', message, mend, source };
        return [told, ...listItems(access).flatMap((item) => plan_access_judgeSites(item, alias, carrier))];
    });
}
function listItems({ policies, users, groups, serviceAccounts, grants }) {
    return [...policies, ...users, ...groups, ...serviceAccounts, ...grants];
}
/** What one of two replicated sites has, the other has too. */
function plan_access_judgeSites({ sites, source }, alias, carrier) {
    if (!sites?.includes(alias) || sites.includes(carrier))
        return [];
    const message = `This is declared for ${alias} and not for ${carrier}, but the two are replicated sites: it would not be made.`;
    const mend = `Add ${carrier} to its "sites".`;
    return [{ rule: 'access/replicated', severity: 'error', message, mend, source }];
}


/***/ }),

/***/ 9084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ asPayload),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** From what the runner itself says. `undefined` where the environment is not that of a runner. */
function findRepository(environment) {
    const { GITHUB_REPOSITORY: name = '' } = environment;
    const [owner, repo] = name.split('/');
    if (!owner || !repo)
        return undefined;
    return { apiUrl: environment.GITHUB_API_URL || 'https://api.github.com', owner, repo };
}
/** What the forge says of the event; empty where it can't be read. */
async function readPayload({ GITHUB_EVENT_PATH: file }) {
    if (!file)
        return {};
    return asPayload(parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '')));
}
function asPayload(value) {
    return isObject(value) ? value : {};
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}


/***/ })

};
