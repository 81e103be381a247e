export const id = 9368;
export const ids = [9368];
export const modules = {

/***/ 4353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   pY: () => (/* binding */ certain),
/* harmony export */   ze: () => (/* binding */ negate)
/* harmony export */ });
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


/***/ }),

/***/ 875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ evaluateConditions)
});

// EXTERNAL MODULE: ./build/src/policy/field.js
var field = __webpack_require__(640);
// EXTERNAL MODULE: ./build/src/policy/server-condition.js
var server_condition = __webpack_require__(3517);
// EXTERNAL MODULE: ./build/src/access/certainty.js
var certainty = __webpack_require__(4353);
// EXTERNAL MODULE: ./build/src/policy/wildcard.js
var wildcard = __webpack_require__(9640);
;// CONCATENATED MODULE: ./build/src/access/compare-text.js

/** `Not` in an operator turns the whole answer round, that of `ForAllValues:` as well. */
function compareTexts({ name, everyValue }, actual, expected) {
    const isAmong = matcherOf(name, expected);
    const matched = everyValue ? actual.every(isAmong) : actual.some(isAmong);
    return name.includes('Not') ? !matched : matched;
}
function matcherOf(name, expected) {
    if (name.endsWith('Like'))
        return (value) => expected.some((pattern) => (0,wildcard/* matchesByBytes */.oe)(pattern, value));
    if (name.endsWith('IgnoreCase')) {
        const lower = new Set(expected.map((value) => value.toLowerCase()));
        return (value) => lower.has(value.toLowerCase());
    }
    const known = new Set(expected);
    return (value) => known.has(value);
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
    const [said, limit] = [readInteger(actual), readInteger(expected)];
    if (said === undefined || limit === undefined)
        return false;
    return comparisons[operator.replace(/^Numeric|IfExists$/g, '')]?.(said, limit) ?? false;
}
/** To the server a number of more than 64 bits is none. */
function readInteger(text) {
    const [, sign, digits] = /^([+-]?)(\d+)$/.exec(text) ?? [];
    if (digits === undefined)
        return undefined;
    const value = BigInt(`${sign === '-' ? '-' : ''}${digits}`);
    return BigInt.asIntN(64, value) === value ? value : undefined;
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

// EXTERNAL MODULE: ./build/src/access/request-value.js
var request_value = __webpack_require__(5849);
;// CONCATENATED MODULE: ./build/src/access/evaluate-condition.js






/** Whether a request fulfils every condition of a statement, by this server's reading of each operator. */
function evaluateConditions(conditions, read) {
    const answers = Object.entries(conditions ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => evaluateKey(operator, key, values, read)));
    return (0,certainty/* allOf */.bn)(answers);
}
function evaluateKey(operator, key, values, read) {
    const actual = (0,request_value/* conditionValues */._C)(key, read);
    if (actual === undefined)
        return 'maybe';
    const [name = '', qualifier] = operator.split(':').reverse();
    const expected = (0,field/* toList */.st)(values).map(String);
    switch (server_condition/* operators */.II.get(name)) {
        case 'text':
            return evaluateText({ name, everyValue: qualifier === 'ForAllValues' }, actual, expected, read);
        case 'number':
            return (0,certainty/* certain */.pY)(compareNumbers(name, actual, expected));
        case 'time':
            return (0,certainty/* certain */.pY)(compareTimes(name, actual, expected));
        case 'network':
            return (0,certainty/* certain */.pY)(compareNetworks(name, actual, expected));
        case 'truth':
            return (0,certainty/* certain */.pY)(actual.length > 0 && actual[0] === expected[0]);
        case 'presence':
            return (0,certainty/* certain */.pY)((actual.length === 0) === parseTruth(expected[0]));
        default:
            return 'maybe';
    }
}
function evaluateText(operator, actual, expected, read) {
    const texts = operator.name === 'BinaryEquals' ? expected.map(decode) : expected;
    const filled = texts.flatMap((value) => (0,request_value/* fillValue */.Vk)(value, read) ?? []);
    if (filled.length < expected.length)
        return 'maybe';
    return (0,certainty/* certain */.pY)(compareTexts(operator, actual, filled));
}
function decode(value) {
    return Buffer.from(value, 'base64').toString();
}


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate),
/* harmony export */   x: () => (/* binding */ askedOfVersions)
/* harmony export */ });
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4353);
/* harmony import */ var _match_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5161);
/* harmony import */ var _request_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5849);
/** Whether somebody may do something, by this server's semantics: every denial wins, and silence refuses. */



/**
 * `maybe`: it depends on a condition about something that is not known; without `valuesOf` that is every
 * condition, since a request can claim anything. For nobody (`undefined`) always `no`.
 * Beside `s3:` actions as they are, three are weighed as the server does: `s3:DeleteObject` of a version is also
 * refused by a denial of `s3:DeleteObjectVersion`; `s3:ListBucket` suffices for `s3:ListBucketVersions` and
 * `s3:HeadBucket`.
 */
function evaluate(standing, deed) {
    if (standing === undefined)
        return 'no';
    const ask = (action, extent = () => 'full') => (0,_certainty_js__WEBPACK_IMPORTED_MODULE_2__/* .allOf */ .bn)(standing.layers.map((layer) => askLayer(standing, layer, { ...deed, action }, extent(layer))));
    switch (deed.action) {
        case 's3:DeleteObject':
            if (!deed.version)
                return ask(deed.action);
            return (0,_certainty_js__WEBPACK_IMPORTED_MODULE_2__/* .allOf */ .bn)([ask(deed.action), ask('s3:DeleteObjectVersion', askedOfVersions)]);
        case 's3:ListBucketVersions':
        case 's3:HeadBucket':
            return (0,_certainty_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)([ask(deed.action), ask('s3:ListBucket')]);
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
        read: (0,_request_value_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(values, deed.valuesOf),
    };
    return (0,_match_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(layer.statements.map(({ statement }) => statement), question, extent);
}
/** The policy of a bucket is asked for the bucket without the slash. */
function nameResource({ bucket = '', object }, { kind }) {
    if (object !== undefined)
        return `${bucket}/${object}`;
    return kind === 'bucket-policy' ? bucket : `${bucket}/`;
}


/***/ }),

/***/ 5161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   NK: () => (/* binding */ limitsResource),
/* harmony export */   ch: () => (/* binding */ matchesAction)
/* harmony export */ });
/* unused harmony exports matchStatement, matchesResource */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _policy_admin_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);
/* harmony import */ var _policy_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(640);
/* harmony import */ var _policy_resource_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7218);
/* harmony import */ var _policy_wildcard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9640);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4353);
/* harmony import */ var _evaluate_condition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(875);
/* harmony import */ var _request_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5849);








/** Whether the statement is about what is asked, be it to allow or to deny. */
function matchStatement(statement, question) {
    if (!matchesAction(statement, question.action))
        return 'no';
    const resource = limitsResource(statement, question.resource) ? matchResource(statement, question) : 'yes';
    return (0,_certainty_js__WEBPACK_IMPORTED_MODULE_5__/* .allOf */ .bn)([resource, (0,_evaluate_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateConditions */ .w)(statement.Condition, question.read)]);
}
/** Also what a pattern does not say: `s3:GetObjectVersion`, written out, stands for `s3:GetObject` as well. */
function matchesAction({ Action, NotAction }, action) {
    const named = (0,_policy_field_js__WEBPACK_IMPORTED_MODULE_2__/* .toList */ .st)(Action);
    const isNamed = named.some((pattern) => (0,_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesWildcard */ ._W)(pattern, action) || (pattern === 's3:GetObjectVersion' && action === 's3:GetObject'));
    const isSpared = (0,_policy_field_js__WEBPACK_IMPORTED_MODULE_2__/* .toList */ .st)(NotAction).some((pattern) => (0,_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesWildcard */ ._W)(pattern, action));
    return (isNamed || named.length === 0) && !isSpared;
}
/** The server looks at no resource in statements about administration, and in those about `*`. */
function limitsResource({ Action, Resource }, resource) {
    const actions = (0,_policy_field_js__WEBPACK_IMPORTED_MODULE_2__/* .toList */ .st)(Action);
    if (actions.includes('*'))
        return false;
    const services = new Set(actions.map(_policy_admin_action_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5));
    if (services.has('admin') || services.has('sts'))
        return false;
    return !(services.has('kms') && (resource === '/' || (0,_policy_field_js__WEBPACK_IMPORTED_MODULE_2__/* .toList */ .st)(Resource).length === 0));
}
function matchResource({ Resource, NotResource }, question) {
    const [named, spared] = [(0,_policy_field_js__WEBPACK_IMPORTED_MODULE_2__/* .toList */ .st)(Resource), (0,_policy_field_js__WEBPACK_IMPORTED_MODULE_2__/* .toList */ .st)(NotResource)];
    const matches = (resource) => matchPattern(resource, question);
    return (0,_certainty_js__WEBPACK_IMPORTED_MODULE_5__/* .allOf */ .bn)([
        named.length > 0 ? (0,_certainty_js__WEBPACK_IMPORTED_MODULE_5__/* .anyOf */ .EB)(named.map(matches)) : 'yes',
        spared.length > 0 ? (0,_certainty_js__WEBPACK_IMPORTED_MODULE_5__/* .negate */ .ze)((0,_certainty_js__WEBPACK_IMPORTED_MODULE_5__/* .anyOf */ .EB)(spared.map(matches))) : 'yes',
    ]);
}
function matchPattern(resource, { resource: name, read }) {
    const written = (0,_policy_resource_js__WEBPACK_IMPORTED_MODULE_7__/* .resourcePattern */ .nn)(resource);
    if (written === undefined)
        return 'no';
    const filled = (0,_request_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fillResource */ .ey)(written, read);
    const matched = (0,_certainty_js__WEBPACK_IMPORTED_MODULE_5__/* .certain */ .pY)(matchesResource(filled.pattern, name));
    return filled.certain || matched === 'no' ? matched : 'maybe';
}
/** A slash at the end of the name does not count where the rest is the very same. */
function matchesResource(pattern, name) {
    if ((0,_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesByBytes */ .oe)(pattern, name))
        return true;
    const clean = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(name).replace(/\/$/, '');
    return clean !== '' && clean === pattern;
}
/**
 * What statements that count together say: what is denied is denied, and what nobody allows as well.
 * `denials`: they are asked only whether they deny it.
 */
function decide(statements, question, extent = 'full') {
    const find = (effect) => (0,_certainty_js__WEBPACK_IMPORTED_MODULE_5__/* .anyOf */ .EB)(statements.filter(({ Effect }) => Effect === effect).map((one) => matchStatement(one, question)));
    const denied = find('Deny');
    if (denied === 'yes')
        return 'no';
    return (0,_certainty_js__WEBPACK_IMPORTED_MODULE_5__/* .allOf */ .bn)([(0,_certainty_js__WEBPACK_IMPORTED_MODULE_5__/* .negate */ .ze)(denied), extent === 'denials' ? 'yes' : find('Allow')]);
}


/***/ }),

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ readValues),
/* harmony export */   Vk: () => (/* binding */ fillValue),
/* harmony export */   Xx: () => (/* binding */ readHonestly),
/* harmony export */   _C: () => (/* binding */ conditionValues),
/* harmony export */   ey: () => (/* binding */ fillResource)
/* harmony export */ });
/* unused harmony export valueName */
/* harmony import */ var _policy_server_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3517);
/** What a request tells of itself and of its caller, which conditions and policy variables are about. */

/** `own`: what the server puts in front. Absent `told`: a request of which nothing is known. */
function readValues(own, told) {
    return (name) => {
        const more = told?.(name);
        return { known: [...(own.get(name) ?? []), ...(more ?? [])], open: more === undefined };
    };
}
const spellings = new Set([..._policy_server_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .knownKeys */ .eE].map((key) => valueName(key)));
/** As `readValues`, of a request that claims nothing under the names of what the server says itself. */
function readHonestly(own) {
    return (name) => {
        const known = own.get(name) ?? [];
        const [plain = ''] = name.split('/');
        return { known, open: known.length === 0 && spellings.has(plain) };
    };
}
/** The name under which the server keeps the values of a condition key: `aws:username` and `jwt:name` lose their service. */
function valueName(key) {
    return key.replace(/^(?:aws|jwt|ldap|sts|svc|s3):/, '');
}
/**
 * What a condition compares. The server puts every header and query parameter among these values, and looks
 * under the spelling of a header first: `Username: ann` takes the place of the caller's own name.
 * @returns undefined where it is not known
 */
function conditionValues(key, read) {
    const name = valueName(key);
    const claimed = read(headerSpelling(name));
    if (claimed.open)
        return undefined;
    if (claimed.known.length > 0)
        return claimed.known;
    const said = read(name);
    return said.open ? undefined : said.known;
}
/** `x-amz-date` is `X-Amz-Date`; what can be no name of a header stays as it is. */
function headerSpelling(name) {
    if (!/^[\w!#$%&'*+\-.^`|~]+$/.test(name))
        return name;
    return name.toLowerCase().replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
/** What a variable becomes: the first value under its name. '' where the server leaves it as it is. */
function variableValue(key, read) {
    const { known, open } = read(valueName(key));
    return known[0] ?? (open ? undefined : '');
}
const common = new Set(_policy_server_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .commonKeys */ .GO);
/**
 * The value of a condition with its policy variables filled in, one kind after the other.
 * @returns undefined where a value is not known
 */
function fillValue(text, read) {
    if (!text.includes('${'))
        return text;
    let filled = text;
    for (const key of _policy_server_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .commonKeys */ .GO) {
        const variable = `\${${key}}`;
        if (!filled.includes(variable))
            continue;
        const value = variableValue(key, read);
        if (value === undefined)
            return undefined;
        if (value !== '')
            filled = filled.replaceAll(variable, () => value);
    }
    return filled;
}
/** Such as `home/${aws:username}/*`. A value may have variables and wildcards in it: only the latter count. */
function fillResource(text, read) {
    let certain = true;
    const pattern = text.replace(/\$\{([^}]*)\}/g, (variable, key) => {
        if (!common.has(key))
            return variable;
        const value = variableValue(key, read);
        certain &&= value !== undefined;
        return value === undefined ? '*' : value || variable;
    });
    return { pattern, certain };
}


/***/ }),

/***/ 9648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ defineAction)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/action/input/input.js

/** `defaults` has every input of the action, and is kept equal to its `action.yml` by a test. */
function createInputReader(given, defaults) {
    const findings = [];
    const text = (name) => given.get(name)?.trim() || (defaults[name] ?? '');
    const mistake = (name, message, mend) => {
        findings.push({
            rule: `input/${name}`,
            severity: 'error',
            message: `Input \`${name}\`: ${message}`,
            mend,
        });
    };
    const oneOf = (name, values) => {
        const found = values.find((value) => value === text(name));
        const [first] = values;
        if (found === undefined)
            mistake(name, `"${text(name)}" is not known.`, `Give one of: ${values.join(', ')}.`);
        if (first === undefined)
            throw new Error(`input ${name} has no possible values`);
        return found ?? first;
    };
    return {
        text,
        oneOf,
        flag: (name) => oneOf(name, ['false', 'true']) === 'true',
        integer: (name, min, max) => {
            const value = text(name);
            if (value === '')
                return undefined;
            const number = Number(value);
            const fits = /^\d+$/.test(value) && number >= min && number <= max;
            if (!fits)
                mistake(name, `"${value}" is not a whole number from ${min} to ${max}.`, 'Correct it.');
            return fits ? number : min;
        },
        list: (name) => text(name)
            .split(/[,\n]/)
            .map((part) => part.trim())
            .filter((part) => part !== ''),
        parsed: (name, parse, mend) => {
            const value = text(name);
            if (value === '')
                return undefined;
            const parsed = parse(value);
            if (parsed === undefined)
                mistake(name, `"${value}" can't be read.`, mend);
            return parsed;
        },
        finish: (inputs) => {
            if (findings.length > 0)
                throw new errors/* ConfigError */.xL(findings, 'invalid-input');
            return inputs;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/action/action.js

function defineAction(definition) {
    const { name, defaults } = definition;
    return {
        name,
        defaults,
        start: async (given, context) => {
            const reader = createInputReader(given, defaults);
            await definition.run(reader.finish(definition.readInputs(reader)), context);
        },
    };
}


/***/ }),

/***/ 6018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   eJ: () => (/* binding */ sortByCanonical)
/* harmony export */ });
function isList(value) {
    return Array.isArray(value);
}
function sortKeys(value) {
    if (value === null || typeof value !== 'object')
        return value;
    if (isList(value))
        return value.map(sortKeys);
    return sortObject(value);
}
function sortObject(value) {
    const entries = Object.entries(value).map(([key, item]) => [key, sortKeys(item)]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** One text for one value: keys in code-point order, no white space. Lists keep their order. */
function canonicalJson(value) {
    return JSON.stringify(sortKeys(value));
}
/** Whether two values are the same data, whatever the order of their keys. `undefined` equals only itself. */
function sameJson(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    // Most things are equal and were made by the same code, with their keys in the same order.
    return JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b);
}
/** A list whose order carries no meaning, in the one order we always use. */
function sortByCanonical(items) {
    if (items.length < 2)
        return [...items];
    const keyed = items.map((item) => [canonicalJson(item), item]);
    return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}


/***/ }),

/***/ 9419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   yh: () => (/* binding */ listWords),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/** Short ways to write a finding. */
function judge(severity) {
    return (rule, source, message, mend) => ({ rule, severity, message, mend, source });
}
/** What the server refuses, what breaks or endangers it, or what opens it without being declared. */
const error = judge('error');
/** Probably not meant. */
const warning = judge('warning');
/** Worth knowing. */
const note = judge('note');
const longest = 60;
/** A value from a file, fit for one line of a message: cut, without control characters, in quotes. */
function quote(value) {
    const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
    return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')}"`;
}
/** Names for a sentence: `"a", "b" or "c"`. */
function listWords(words, last = 'or') {
    const quoted = words.map((word) => quote(word));
    if (quoted.length < 2)
        return quoted.join('');
    return `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}


/***/ }),

/***/ 2717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ isEscaping),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9419);
/** The only way in which files of a repository are read: nothing outside it, nothing but plain text. */




/** More than any configuration of 10,000 buckets needs. */
const maxFileBytes = 8 * 1024 * 1024;
/**
 * Reads UTF-8 text. `file` is relative to the workspace; links are followed only inside it. Never throws:
 * what cannot be read comes back as a finding.
 */
async function readText(workspace, file) {
    const read = await readBytes(workspace, file);
    if (read.kind === 'missing')
        return { kind: 'missing', file };
    if (read.kind === 'refused')
        return { kind: 'refused', file, finding: read.finding };
    const text = decodeText(read.bytes);
    if (text === undefined) {
        return refuseText(file, 'file/encoding', 'is not UTF-8 text.', 'Save it as UTF-8.');
    }
    if (text.startsWith('\uFEFF')) {
        return refuseText(file, 'file/bom', 'begins with a byte-order mark.', 'Save it as UTF-8 without BOM.');
    }
    return { kind: 'text', file, text };
}
/** As `readText`, for what is only hashed. */
async function readBytes(workspace, file) {
    if (isEscaping(file))
        return refuseOutside(file);
    try {
        const [base, target] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, file))]);
        const inside = base.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? base : base + node_path__WEBPACK_IMPORTED_MODULE_2__.sep;
        if (target !== base && !target.startsWith(inside))
            return refuseOutside(file);
        return await readOpened(target, file);
    }
    catch (cause) {
        const code = findCode(cause);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'missing' };
        return refuse(file, 'file/unreadable', `cannot be read (${code}).`, 'Check its permissions and its type.');
    }
}
/** Whether a path, written with forward slashes, could lead out of the folder it is relative to. */
function isEscaping(file) {
    return /^[a-z]:|^\/|\\|\0/i.test(file) || file.split('/').includes('..');
}
async function readOpened(target, file) {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer without end.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        return await readHandle(handle, file);
    }
    finally {
        await handle.close();
    }
}
async function readHandle(handle, file) {
    const stat = await handle.stat();
    if (!stat.isFile()) {
        return refuse(file, 'file/not-regular', 'is not a regular file.', 'Put a regular file in its place.');
    }
    if (stat.size > maxFileBytes) {
        const size = `${(stat.size / 1024 / 1024).toFixed(1)} MiB`;
        return refuse(file, 'file/too-large', `is too large: ${size}, at most 8 MiB.`, 'Split the configuration.');
    }
    return { kind: 'bytes', bytes: await handle.readFile() };
}
function decodeText(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function findCode(cause) {
    return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
}
function refuseOutside(file) {
    return refuse(file, 'file/outside', 'leads out of the repository.', 'Use a path inside the repository.');
}
function refuse(file, rule, what, mend) {
    return {
        kind: 'refused',
        finding: (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(rule, { file, path: [] }, `The file ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(file)} ${what}`, mend),
    };
}
function refuseText(file, rule, what, mend) {
    return { file, ...refuse(file, rule, what, mend) };
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ ExpectedError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   fk: () => (/* binding */ RefusedError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/**
 * How things fail. Three kinds are expected and carry no stack to the user: the user's mistake, a service
 * that did not do as asked, and a refusal that an input unlocks. Anything else is a bug of ours.
 */
/** Expected failures share one shape, so that one place can report them. */
class ExpectedError extends Error {
}
/** The configuration or the inputs are wrong. Carries every finding at once. */
class ConfigError extends ExpectedError {
    name = 'ConfigError';
    reason;
    findings;
    constructor(findings, reason = 'invalid-config') {
        const errors = findings.filter((finding) => finding.severity === 'error').length;
        const where = reason === 'findings' ? '' : ' in the configuration or inputs';
        super(`${errors} ${errors === 1 ? 'error' : 'errors'}${where}`);
        this.findings = findings;
        this.reason = reason;
    }
}
/** We could go on, but will not until the user says so. `unlock` names the input and value that would. */
class RefusedError extends ExpectedError {
    name = 'RefusedError';
    reason;
    unlock;
    constructor(reason, message, unlock) {
        super(message);
        this.reason = reason;
        this.unlock = unlock;
    }
}
/** A server could not be reached, refused, or failed. The message ends with the mend where one is known. */
class ServiceError extends ExpectedError {
    name = 'ServiceError';
    failure;
    constructor(failure, message, options) {
        super(message, options);
        this.failure = failure;
    }
    get reason() {
        return this.failure.reason;
    }
}


/***/ }),

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   j2: () => (/* binding */ formatSource)
/* harmony export */ });
/**
 * The words in which anything is judged: what is wrong, where it was written, and how to mend it.
 * Imports nothing, so that every layer can speak them.
 */
const severityOrder = { error: 0, warning: 1, note: 2 };
/** The same source, one or more steps further down. */
function below(source, ...steps) {
    return { file: source.file, path: [...source.path, ...steps] };
}
/** Worst first, then by file and place, so that a budget that cuts the list cuts the least. */
function sortFindings(findings) {
    return [...findings].sort((a, b) => severityOrder[a.severity] - severityOrder[b.severity] ||
        (a.source?.file ?? '').localeCompare(b.source?.file ?? '') ||
        (a.source?.line ?? 0) - (b.source?.line ?? 0) ||
        (a.source?.column ?? 0) - (b.source?.column ?? 0) ||
        a.rule.localeCompare(b.rule));
}
/** `file:line:column`, or as much of it as is known. */
function formatSource(source) {
    if (source.line === undefined)
        return source.file;
    return `${source.file}:${source.line}:${source.column ?? 1}`;
}


/***/ }),

/***/ 8350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `Map.groupBy`, which Node 20 does not have: off a runner the packaged actions run there too. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ escalations),
/* harmony export */   TW: () => (/* binding */ exactActions),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var _server_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9008);
/** Actions beyond S3's that the server knows in the policies of users, and what some of them open. */

/** Some others have names, and can be granted by `admin:*` alone. */
const adminNames = [
    'AddUserToGroup',
    'AttachUserOrGroupPolicy',
    'BandwidthMonitor',
    'CancelBatchJob',
    'ConfigUpdate',
    'ConsoleLog',
    'CreatePolicy',
    'CreateServiceAccount',
    'CreateUser',
    'DataUsageInfo',
    'Decommission',
    'DeletePolicy',
    'DeleteUser',
    'DescribeBatchJob',
    'DisableGroup',
    'DisableUser',
    'EnableGroup',
    'EnableUser',
    'ExportBucketMetadata',
    'ExportIAM',
    'GetBucketQuota',
    'GetBucketTarget',
    'GetGroup',
    'GetPolicy',
    'GetUser',
    'Heal',
    'ImportBucketMetadata',
    'ImportIAM',
    'KMSCreateKey',
    'KMSKeyStatus',
    'ListBatchJobs',
    'ListGroups',
    'ListServiceAccounts',
    'ListTemporaryAccounts',
    'ListTier',
    'ListUserPolicies',
    'ListUsers',
    'OBDInfo',
    'Profiling',
    'Prometheus',
    'Rebalance',
    'RemoveServiceAccount',
    'RemoveUserFromGroup',
    'ReplicationDiff',
    'ServerInfo',
    'ServerTrace',
    'ServerUpdate',
    'ServiceFreeze',
    'ServiceRestart',
    'ServiceStop',
    'SetBucketQuota',
    'SetBucketTarget',
    'SetTier',
    'SiteReplicationAdd',
    'SiteReplicationDisable',
    'SiteReplicationInfo',
    'SiteReplicationOperation',
    'SiteReplicationRemove',
    'SiteReplicationResync',
    'StartBatchJob',
    'StorageInfo',
    'TopLocksInfo',
    'UpdatePolicyAssociation',
    'UpdateServiceAccount',
    '*',
];
const keyNames = [
    'API',
    'AssignPolicy',
    'AuditLog',
    'CreateKey',
    'DeleteIdentity',
    'DeleteKey',
    'DeletePolicy',
    'DescribeIdentity',
    'DescribePolicy',
    'DescribeSelfIdentity',
    'ErrorLog',
    'GetPolicy',
    'ImportKey',
    'KeyStatus',
    'ListIdentities',
    'ListKeys',
    'ListPolicies',
    'Metrics',
    'SetPolicy',
    'Status',
    'Version',
    '*',
];
/** The server compares these letter by letter: no pattern stands for several of them. */
const exactActions = new Map([
    ...adminNames.map((name) => [`admin:${name}`, 'admin']),
    ...keyNames.map((name) => [`kms:${name}`, 'kms']),
    ['sts:AssumeRoleWithWebIdentity', 'sts'],
]);
/** @returns undefined for what the server does not know */
function serviceOf(action) {
    return exactActions.get(action) ?? ((0,_server_action_js__WEBPACK_IMPORTED_MODULE_0__/* .expandAction */ .l1)(action).length > 0 ? 's3' : undefined);
}
/** By which its holder comes to more rights than the policy says, and how. */
const escalations = new Map([
    ['admin:*', 'do everything that an administrator can'],
    ['admin:AddUserToGroup', 'join any group'],
    ['admin:AttachUserOrGroupPolicy', 'take any policy'],
    ['admin:ConfigUpdate', 'change how the server signs people in'],
    ['admin:CreatePolicy', 'rewrite any policy, their own as well'],
    ['admin:CreateServiceAccount', 'make keys for other users'],
    ['admin:CreateUser', 'set the secret of any user'],
    ['admin:ExportBucketMetadata', 'read the keys of replication targets'],
    ['admin:ExportIAM', 'read every secret'],
    ['admin:ImportBucketMetadata', 'replace any bucket policy'],
    ['admin:ImportIAM', 'replace users and policies'],
    ['admin:ServerUpdate', 'replace the program of the server'],
    ['admin:SiteReplicationAdd', 'take over users and policies of another deployment'],
    ['admin:SiteReplicationOperation', 'write users and policies as another site does'],
    ['admin:StartBatchJob', 'read and remove objects of every bucket by jobs of the server'],
    ['admin:UpdatePolicyAssociation', 'take any policy'],
    ['admin:UpdateServiceAccount', "replace the secrets of other users' keys"],
    ['s3:DeleteBucketPolicy', 'take down what keeps anonymous callers out'],
    ['s3:PutBucketPolicy', 'open a bucket to everyone'],
]);


/***/ }),

/***/ 8123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ findExposure),
/* harmony export */   BQ: () => (/* binding */ describeExposure),
/* harmony export */   Jk: () => (/* binding */ bindsAnyone),
/* harmony export */   UG: () => (/* binding */ findDenials),
/* harmony export */   hv: () => (/* binding */ meansAnyone),
/* harmony export */   ld: () => (/* binding */ coversObjects)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(640);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7218);
/* harmony import */ var _server_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9008);



/** What a policy opens to anonymous callers: what is allowed, less what an unconditional `Deny` takes back. */
function findExposure({ Statement }, bucket) {
    const denied = Statement.filter((one) => one.Effect === 'Deny' && bindsAnyone(one) && isPlain(one));
    const taken = denied.flatMap((one) => spread(one, 0, bucket));
    return Statement.flatMap((one, index) => {
        if (one.Effect !== 'Allow' || !bindsAnyone(one))
            return [];
        return spread(one, index, bucket).filter((open) => !taken.some((deny) => covers(deny, open)));
    });
}
const words = [
    ['administer', 'administer'],
    ['write', 'write'],
    ['delete', 'delete'],
    ['read', 'read'],
    ['list', 'list'],
];
/** `read and list`, or undefined for a bucket that is closed to everyone. */
function describeExposure(document, bucket) {
    const open = new Set(findExposure(document, bucket).map((exposure) => exposure.ability));
    const parts = words.flatMap(([ability, word]) => (open.has(ability) ? [word] : []));
    return parts.length > 0 ? parts.join(', ').replace(/, ([^,]*)$/, ' and $1') : undefined;
}
/** Whether it is about those who have not signed in; any other name binds nobody here. */
function bindsAnyone({ Principal }) {
    if (Principal === undefined)
        return false;
    return Principal === '*' || (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(Principal.AWS).some(meansAnyone);
}
/**
 * Whether the server takes a name for that of who has not signed in, which is ''. To it the name is a pattern, in which
 * a `?` also fits where nothing is left, whatever follows: `?bob` means everyone.
 */
function meansAnyone(name) {
    return name === '' || /^(?:\*+$|\**\?)/.test(name);
}
/** A variable in a resource is a condition too: it is what the request says. */
function isConditional({ Condition = {}, Resource }) {
    const filled = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(Resource).some((resource) => resource.includes('${'));
    return filled || Object.values(Condition).some((keys) => Object.keys(keys).length > 0);
}
/** Whether it is certain what a statement takes back: what depends, or is spared, may take back less. */
function isPlain(statement) {
    return !isConditional(statement) && (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(statement.NotResource).length === 0;
}
function spread(statement, index, bucket) {
    const conditional = isConditional(statement);
    const reach = findReach(statement, bucket);
    const actions = new Set((0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(statement.Action).flatMap(_server_action_js__WEBPACK_IMPORTED_MODULE_1__/* .expandAction */ .l1));
    return [...actions].flatMap((action) => {
        const known = _server_action_js__WEBPACK_IMPORTED_MODULE_1__/* .knownActions */ .Bp.get(action);
        if (known === undefined || _server_action_js__WEBPACK_IMPORTED_MODULE_1__/* .inertActions */ .IY.has(action))
            return [];
        const places = known.onObjects ? reach.objects : reach.bucket ? [''] : [];
        return places.map((objects) => ({
            ability: known.ability,
            action,
            objects,
            conditional,
            statement: index,
        }));
    });
}
/** What the document takes from anyone, also under a condition, or with names that are spared. */
function findDenials({ Statement }, bucket) {
    return Statement.flatMap((one, index) => one.Effect === 'Deny' && bindsAnyone(one) ? spread(one, index, bucket) : []);
}
/** `NotResource` means everything else of the bucket; which part is not worked out, so all of it counts. */
function findReach({ Resource, NotResource }, bucket) {
    if ((0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(NotResource).length > 0)
        return { bucket: true, objects: ['*'] };
    const patterns = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(Resource).flatMap((resource) => {
        return (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcePattern */ .nn)(resource)?.replace(/\$\{[^}]*\}/g, '*') ?? [];
    });
    return {
        bucket: patterns.some((pattern) => (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .coversBucket */ .ZX)(pattern, bucket)),
        objects: [...new Set(patterns.flatMap((pattern) => (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .coveredObjects */ .jk)(pattern, bucket) ?? []))],
    };
}
/** Certain only where the wider names are one beginning, or the very same pattern. */
function covers(wide, narrow) {
    return wide.action === narrow.action && coversObjects(wide.objects, narrow.objects);
}
/** Whether every name of `narrow` is surely one of `wide`; '' is the bucket itself. */
function coversObjects(wide, narrow) {
    if (wide === narrow)
        return true;
    const beginning = wide.slice(0, -1);
    return wide.endsWith('*') && !/[*?]/.test(beginning) && narrow.startsWith(beginning);
}


/***/ }),

/***/ 640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   dX: () => (/* binding */ unknownField),
/* harmony export */   h_: () => (/* binding */ readOneOrMany),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   st: () => (/* binding */ toList),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8404);
/** Reading the fields of a policy out of unknown data, and saying what is wrong with them. */

function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Both forms of a list, as a list. */
function toList(value) {
    if (value === undefined)
        return [];
    return isList(value) ? value : [value];
}
function isList(value) {
    return Array.isArray(value);
}
/** The known fields under their usual spelling, whatever the case they are written in; the rest is told of. */
function readFields(value, known, path, problems) {
    const fields = new Map();
    for (const [key, field] of Object.entries(value)) {
        const name = known.find((candidate) => candidate.toLowerCase() === key.toLowerCase());
        if (name === undefined)
            problems.push(unknownField([...path, key], key, known));
        else if (fields.has(name))
            problems.push(repeatedField([...path, key], name));
        else
            fields.set(name, field);
    }
    return fields;
}
/** The server takes `null` for an absent field. */
function readText(value, path, problems) {
    if (value === undefined || value === null)
        return undefined;
    if (isText(value))
        return value;
    problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('policy/shape', path, `${path.at(-1)} must be text.`, 'Put the value in quotes.'));
    return undefined;
}
/** A value or a list of values, each of which must pass `accepts`; the form is kept. */
function readOneOrMany(value, accepts, path, problems) {
    if (value === undefined || value === null)
        return undefined;
    if (accepts(value))
        return value;
    if (Array.isArray(value) && value.every(accepts))
        return value;
    const message = `${path.at(-1)} must be one text or a list of texts.`;
    problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('policy/shape', path, message, 'Put each value in quotes.'));
    return undefined;
}
function isText(value) {
    return typeof value === 'string';
}
function unknownField(path, key, known) {
    const message = `The server drops the field ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteValue */ .cl)(key)} without a word.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('policy/unknown-field', path, message, `Remove it; the fields it keeps are ${known.join(', ')}.`);
}
function repeatedField(path, name) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('policy/shape', path, `${name} is there twice, in different spellings.`, 'Keep one of them.');
}


/***/ }),

/***/ 8404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DO: () => (/* binding */ locateProblems),
  CC: () => (/* binding */ problem),
  cl: () => (/* binding */ quoteValue)
});

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
;// CONCATENATED MODULE: ./build/src/policy/rule.js
/** Every rule about policies, once: `policy/` of buckets, or of both kinds; `iam/` of users, groups and service accounts. The ids are stable: people name them in their own files. */
const refused = { severity: 'error', refused: true };
const dangerous = { severity: 'error', refused: false };
const doubtful = { severity: 'warning', refused: false };
const informative = { severity: 'note', refused: false };
const policyRules = {
    // Shape of the document and of its statements.
    'policy/shape': refused,
    'policy/statement-list': refused,
    'policy/unknown-field': doubtful,
    'policy/version': refused,
    'policy/too-large': refused,
    'policy/empty': informative,
    'policy/effect': refused,
    'policy/principal': refused,
    'policy/not-principal': refused,
    // Actions and resources.
    'policy/action-missing': refused,
    'policy/not-action': refused,
    'policy/unknown-action': refused,
    'policy/inert-action': doubtful,
    'policy/action-resource': refused,
    'policy/resource-missing': refused,
    'policy/two-resource-lists': refused,
    'policy/resource-form': refused,
    'policy/other-bucket': refused,
    // Conditions.
    'policy/private-template': refused,
    'policy/condition-empty': refused,
    'policy/condition-dropped': doubtful,
    'policy/condition-operator': refused,
    'policy/condition-key': refused,
    'policy/condition-key-action': refused,
    'policy/condition-value': refused,
    'policy/condition-clash': dangerous,
    'policy/condition-caller': doubtful,
    'policy/ipv6-range': doubtful,
    'policy/condition-advisory': informative,
    // Whom it binds, and what it opens.
    'policy/inert-principal': doubtful,
    'policy/anyone-pattern': dangerous,
    'policy/deny': informative,
    'policy/secure-transport': doubtful,
    'policy/anonymous-administration': dangerous,
    'policy/anonymous-write': dangerous,
    'policy/anonymous-read': doubtful,
    'policy/canned': informative,
    // Policies of users, groups and service accounts.
    'iam/not-action': dangerous,
    'iam/everything': dangerous,
    'iam/mixed-services': refused,
    'iam/empty': refused,
    'iam/too-large': refused,
    'iam/principal': doubtful,
    'iam/useless-action': doubtful,
    'iam/resource-ignored': doubtful,
    'iam/wildcard': doubtful,
    'iam/every-bucket': doubtful,
    'iam/escalation': doubtful,
    'iam/claimed-variable': doubtful,
    'iam/condition-caller': doubtful,
    'iam/condition-advisory': informative,
    'iam/secure-transport': informative,
};

;// CONCATENATED MODULE: ./build/src/policy/problem.js
/** What is wrong inside a policy, before it is known which file the policy is from. */


/** Severity is the rule's own. */
function problem(rule, path, message, mend) {
    return { rule, severity: policyRules[rule].severity, path, message, mend };
}
/** Problems become findings once the document's place is known. */
function locateProblems(problems, document) {
    return problems.map(({ path, ...judgement }) => ({ ...judgement, source: (0,finding/* below */.Gz)(document, ...path) }));
}
const longest = 80;
/** A value of a policy inside a message: cut, and without control characters. */
function quoteValue(value) {
    const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
    return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')}"`;
}


/***/ }),

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ isPlainResource),
/* harmony export */   ZX: () => (/* binding */ coversBucket),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   jk: () => (/* binding */ coveredObjects),
/* harmony export */   nn: () => (/* binding */ resourcePattern)
/* harmony export */ });
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9640);

const prefix = 'arn:aws:s3:::';
/**
 * What follows `arn:aws:s3:::`; `*` for everything; undefined for what is no S3 resource. To the server a star in front
 * is a kind of resource, and what follows its pattern: it takes `*logs*` for `logs*`.
 */
function resourcePattern(resource) {
    if (/^\*+$/.test(resource))
        return '*';
    if (resource.startsWith('*'))
        return /[./\\]/.test(resource) ? undefined : resource.slice(1);
    return readArn(resource);
}
/** Whether it says what it means to a reader as well. */
function isPlainResource(resource) {
    return /^\*+$/.test(resource) || readArn(resource) !== undefined;
}
function readArn(resource) {
    if (!resource.startsWith(prefix))
        return undefined;
    const pattern = resource.slice(prefix.length);
    return pattern === '' || pattern.startsWith('/') ? undefined : pattern;
}
/** The server's test of whether a resource belongs to a bucket at all. */
function belongsTo(pattern, bucket) {
    return (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._W)(pattern, bucket) || (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .reachesWildcard */ .km)(pattern, `${bucket}/`);
}
/** Whether the bucket itself is meant. */
function coversBucket(pattern, bucket) {
    return (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._W)(pattern, bucket);
}
/** Which objects of the bucket are meant, such as `public/*`; undefined for none. */
function coveredObjects(pattern, bucket) {
    if (!(0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .reachesWildcard */ .km)(pattern, `${bucket}/`))
        return undefined;
    return pattern.startsWith(`${bucket}/`) ? pattern.slice(bucket.length + 1) : '*';
}


/***/ }),

/***/ 9008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ knownActions),
/* harmony export */   IY: () => (/* binding */ inertActions),
/* harmony export */   l1: () => (/* binding */ expandAction)
/* harmony export */ });
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9640);
/** Which actions the server knows, and what each lets an anonymous caller do. */

const objectActions = {
    read: [
        'GetObject',
        'GetObjectAttributes',
        'GetObjectVersion',
        'GetObjectVersionAttributes',
        'GetObjectTagging',
        'GetObjectVersionTagging',
        'GetObjectRetention',
        'GetObjectLegalHold',
        'GetObjectVersionForReplication',
    ],
    write: [
        'PutObject',
        'PutObjectTagging',
        'PutObjectVersionTagging',
        'PutObjectFanOut',
        'RestoreObject',
        'AbortMultipartUpload',
    ],
    delete: ['DeleteObject', 'DeleteObjectVersion', 'DeleteObjectTagging', 'DeleteObjectVersionTagging'],
    administer: [
        'BypassGovernanceRetention',
        'PutObjectRetention',
        'PutObjectLegalHold',
        'ReplicateObject',
        'ReplicateDelete',
        'ReplicateTags',
        'ResetBucketReplicationState',
    ],
    listParts: ['ListMultipartUploadParts'],
};
const bucketActions = {
    list: ['ListBucket', 'ListBucketVersions', 'ListBucketMultipartUploads', 'HeadBucket'],
    inspect: [
        'GetBucketLocation',
        'GetBucketNotification',
        'GetBucketPolicy',
        'GetBucketPolicyStatus',
        'GetBucketCors',
        'GetLifecycleConfiguration',
        'GetBucketObjectLockConfiguration',
        'GetBucketTagging',
        'GetEncryptionConfiguration',
        'GetBucketVersioning',
        'GetReplicationConfiguration',
        'ListenNotification',
        'ListenBucketNotification',
        'ListAllMyBuckets',
    ],
    administer: [
        'CreateBucket',
        'DeleteBucket',
        'ForceDeleteBucket',
        'DeleteBucketPolicy',
        'DeleteBucketCors',
        'PutLifecycleConfiguration',
        'PutBucketNotification',
        'PutBucketPolicy',
        'PutBucketCors',
        'PutBucketObjectLockConfiguration',
        'PutBucketTagging',
        'PutEncryptionConfiguration',
        'PutBucketVersioning',
        'PutReplicationConfiguration',
    ],
};
function list(names, ability, onObjects) {
    return names.map((name) => [`s3:${name}`, { ability, onObjects }]);
}
/** Every action of a bucket policy, such as `s3:GetObject`; the server tells them apart by their capitals. */
const knownActions = new Map([
    ...list(objectActions.read, 'read', true),
    ...list(objectActions.listParts, 'list', true),
    ...list(objectActions.write, 'write', true),
    ...list(objectActions.delete, 'delete', true),
    ...list(objectActions.administer, 'administer', true),
    ...list(bucketActions.list, 'list', false),
    ...list(bucketActions.inspect, 'inspect', false),
    ...list(bucketActions.administer, 'administer', false),
]);
const matched = new Map();
/** The known actions that a pattern such as `s3:Get*` stands for. Policies repeat few patterns often. */
function expandAction(pattern) {
    const names = matched.get(pattern) ?? [...knownActions.keys()].filter((name) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._W)(pattern, name));
    matched.set(pattern, names);
    return names;
}
/** Never reached through the policy of a bucket: they are about all buckets, or one that is not there yet. */
const inertActions = new Set(['s3:CreateBucket', 's3:ListAllMyBuckets']);


/***/ }),

/***/ 3517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ commonKeys),
/* harmony export */   II: () => (/* binding */ operators),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   qm: () => (/* binding */ keysFor)
/* harmony export */ });
/* harmony import */ var _admin_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9640);
/** Which conditions the server knows, and with which actions it takes each key. */


const operators = new Map([
    ...['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'].map(text),
    ...['StringLike', 'StringNotLike', 'BinaryEquals'].map(text),
    ...['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'].flatMap((comparison) => [
        [`Numeric${comparison}`, 'number'],
        [`Date${comparison}`, 'time'],
    ]),
    ['NumericGreaterThanIfExists', 'number'],
    ['IpAddress', 'network'],
    ['NotIpAddress', 'network'],
    ['Bool', 'truth'],
    ['Null', 'presence'],
]);
function text(name) {
    return [name, 'text'];
}
/** Keys that go with every action, and name policy variables. */
const commonKeys = [
    's3:signatureversion',
    's3:authType',
    's3:signatureAge',
    's3:x-amz-content-sha256',
    's3:LocationConstraint',
    'aws:Referer',
    'aws:SourceIp',
    'aws:UserAgent',
    'aws:SecureTransport',
    'aws:CurrentTime',
    'aws:EpochTime',
    'aws:principaltype',
    'aws:userid',
    'aws:username',
    'aws:groups',
    'ldap:user',
    'ldap:username',
    'ldap:groups',
    ...['sub', 'iss', 'aud', 'jti', 'name', 'upn', 'groups', 'given_name', 'family_name', 'middle_name'].map(jwt),
    ...['nickname', 'preferred_username', 'profile', 'picture', 'website', 'email', 'gender', 'birthdate'].map(jwt),
    ...['phone_number', 'address', 'scope', 'client_id'].map(jwt),
];
function jwt(claim) {
    return `jwt:${claim}`;
}
const listing = ['s3:prefix', 's3:delimiter', 's3:max-keys'];
const sealing = [
    's3:x-amz-server-side-encryption',
    's3:x-amz-server-side-encryption-customer-algorithm',
    's3:x-amz-server-side-encryption-aws-kms-key-id',
];
const version = 's3:versionid';
const existing = 's3:ExistingObjectTag';
const requested = ['s3:RequestObjectTagKeys', 's3:RequestObjectTag'];
const retained = ['s3:object-lock-retain-until-date', 's3:object-lock-mode'];
const remaining = 's3:object-lock-remaining-retention-days';
const legalHold = 's3:object-lock-legal-hold';
/** Beyond the keys that go with every action. */
const keysOfAction = {
    's3:DeleteObject': [version],
    's3:DeleteObjectVersion': [version],
    's3:GetObject': [...sealing, version, existing],
    's3:GetObjectAttributes': [existing],
    's3:ListBucket': listing,
    's3:ListBucketVersions': listing,
    's3:PutObject': [
        's3:x-amz-copy-source',
        ...sealing,
        's3:x-amz-metadata-directive',
        's3:x-amz-storage-class',
        version,
        ...retained,
        legalHold,
        ...requested,
    ],
    's3:PutObjectRetention': [...sealing, remaining, ...retained, version],
    's3:GetObjectRetention': [...sealing, version],
    's3:PutObjectLegalHold': [...sealing, legalHold, version],
    's3:BypassGovernanceRetention': [version, remaining, ...retained, legalHold, ...requested],
    's3:PutBucketTagging': requested,
    's3:PutObjectTagging': [version, existing, ...requested],
    's3:PutObjectVersionTagging': [version, existing, ...requested],
    ...Object.fromEntries([
        'GetObjectVersionAttributes',
        'GetObjectTagging',
        'DeleteObjectTagging',
        'GetObjectVersion',
        'GetObjectVersionTagging',
        'DeleteObjectVersionTagging',
        'ReplicateObject',
        'ReplicateDelete',
        'ReplicateTags',
        'GetObjectVersionForReplication',
    ].map((action) => [`s3:${action}`, [version, existing]])),
};
/** Every key that the server knows in any place. */
const knownKeys = new Set([
    ...commonKeys,
    ...Object.values(keysOfAction).flat(),
    'sts:DurationSeconds',
    'svc:DurationSeconds',
]);
const adminKeys = new Set([
    ...commonKeys.filter((key) => !key.startsWith('s3:')),
    'svc:DurationSeconds',
]);
/** Keys the server takes with an action; with a pattern, those of every action it matches. */
function keysFor(action) {
    if (action === 's3:*' || action === '*')
        return knownKeys;
    const service = _admin_action_js__WEBPACK_IMPORTED_MODULE_0__/* .exactActions */ .TW.get(action);
    if (service === 'admin')
        return adminKeys;
    if (service === 'sts')
        return new Set(['sts:DurationSeconds']);
    const own = Object.entries(keysOfAction).flatMap(([name, keys]) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._W)(action, name) ? keys : []);
    return new Set([...commonKeys, ...own]);
}


/***/ }),

/***/ 9640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _W: () => (/* binding */ matchesWildcard),
/* harmony export */   k2: () => (/* binding */ walkPattern),
/* harmony export */   km: () => (/* binding */ reachesWildcard),
/* harmony export */   oe: () => (/* binding */ matchesByBytes)
/* harmony export */ });
/** `*` stands for any text and `?` for any one character, as the server reads patterns. Linear in both. */
function matchesWildcard(pattern, text) {
    return walkPattern(pattern, text, (symbol, given) => symbol === '?' || symbol === given);
}
/** Whether a pattern takes the whole text, where `fits` tells which symbol, other than `*`, stands for which character. */
function walkPattern(pattern, text, fits) {
    let at = 0;
    let place = 0;
    let star = -1;
    let resume = 0;
    while (place < text.length) {
        const symbol = pattern[at];
        if (symbol === '*') {
            star = at;
            resume = place;
            at += 1;
        }
        else if (symbol !== undefined && fits(symbol, text[place])) {
            at += 1;
            place += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            resume += 1;
            place = resume;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}
/** Whether something that begins with `prefix` can match; as simple-minded as the server's own check. */
function reachesWildcard(pattern, prefix) {
    for (let at = 0; at < prefix.length; at += 1) {
        const symbol = pattern[at];
        if (symbol === '*')
            return true;
        if (symbol !== '?' && symbol !== prefix[at])
            return false;
    }
    return true;
}
/** As the server matches names and values: to it `?` is one byte, not one letter. */
function matchesByBytes(pattern, text) {
    return matchesWildcard(toBytes(pattern), toBytes(text));
}
function toBytes(text) {
    return /^[\0-\x7f]*$/.test(text) ? text : Buffer.from(text).toString('latin1');
}


/***/ })

};
