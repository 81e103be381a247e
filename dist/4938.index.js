export const id = 4938;
export const ids = [4938];
export const modules = {

/***/ 1024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* reexport */ loginActionDefaults),
  K: () => (/* reexport */ readLoginActionInputs)
});

// EXTERNAL MODULE: ./build/src/login/session-policy.js
var session_policy = __webpack_require__(2110);
;// CONCATENATED MODULE: ./build/src/action/input/login-action-input.js

/** The inputs of login. Stable: workflows depend on them. */
const loginActionDefaults = {
    'config-dir': 'config',
    alias: 'primary_cluster',
    for: 'plan',
    'oidc-audience': '',
    doctor: 'false',
    'oidc-issuer': '',
};
function readLoginActionInputs(reader) {
    return {
        configDir: reader.text('config-dir'),
        alias: reader.text('alias'),
        /** What the keys are for; less than the server can narrow them to. */
        purposes: reader.parsed('for', parsePurposes, `Give one or more of: ${session_policy/* purposes */.mP.join(', ')}.`) ?? [],
        /** A secret. */
        oidcAudience: reader.text('oidc-audience'),
        doctor: reader.flag('doctor'),
        /** '' for the one of the forge that runs this. */
        oidcIssuer: reader.text('oidc-issuer').replace(/\/$/, ''),
    };
}
function parsePurposes(text) {
    const names = text
        .split(/[,\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    const known = names.filter(session_policy/* isPurpose */.JO);
    if (known.length < names.length || Buffer.byteLength((0,session_policy/* composeSessionPolicy */.tl)(known)) > session_policy/* maxPolicyBytes */.si)
        return undefined;
    return [...new Set(known)];
}

;// CONCATENATED MODULE: ./build/actions/login/inputs.js



/***/ }),

/***/ 527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ post_action)
});

// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(9648);
// EXTERNAL MODULE: ./build/src/login/exchange.js
var exchange = __webpack_require__(806);
// EXTERNAL MODULE: ./build/src/action/secret.js
var secret = __webpack_require__(1322);
// EXTERNAL MODULE: ./build/src/action/login/made-keys.js
var made_keys = __webpack_require__(6222);
;// CONCATENATED MODULE: ./build/src/action/login/end-login.js
/** The end of a job that signed in: no key of it is good any more, nor left in its environment. */



/** Never fails a job: keys that can't be given back end by themselves. */
async function endLogin(_inputs, { reporter, environment }) {
    const made = (0,made_keys/* readMade */.e)(environment);
    (0,secret/* hideSecrets */.s)(reporter, made.map(({ keys }) => keys));
    const { exportToJob } = await Promise.all(/* import() */[__webpack_require__.e(6421), __webpack_require__.e(5283)]).then(__webpack_require__.bind(__webpack_require__, 5283));
    for (const name of made.flatMap(({ names }) => names))
        exportToJob(name, '');
    const given = await Promise.allSettled(made.map(({ place, keys }) => (0,exchange/* giveBack */.F5)(place, keys)));
    for (const [index, { place }] of made.entries()) {
        if (given[index]?.status === 'fulfilled')
            reporter.say(`The keys for ${place.alias} are given back, and of no use any more.`);
        else
            reporter.log('warning', `the keys for ${place.alias} could not be given back; they end by themselves`);
    }
}

// EXTERNAL MODULE: ./build/actions/login/inputs.js + 1 modules
var inputs = __webpack_require__(1024);
;// CONCATENATED MODULE: ./build/actions/login/post.js



/** Runs at the end of the job, however it went. */
const post_action = (0,action/* defineAction */.Q)({ name: 'login', defaults: inputs/* defaults */.N, readInputs: inputs/* readInputs */.K, run: endLogin });


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

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readMade),
/* harmony export */   p: () => (/* binding */ keepMade)
/* harmony export */ });
/** The keys of a job, kept for its end by the runner. */
/** Name of the saved value. */
const state = 'keys';
/** Name and text of the value to save. */
function keepMade(made) {
    const kept = made.map(({ place: { alias, url, caFile }, names, keys }) => ({
        ...{ alias, url: url.origin, caFile, names },
        ...{ accessKey: keys.accessKey, secretKey: keys.secretKey, sessionToken: keys.sessionToken },
    }));
    return [state, JSON.stringify(kept)];
}
/** Empty where nothing was saved, or nothing that is understood. */
function readMade(environment) {
    const saved = parse(environment[`STATE_${state}`] ?? '');
    return Array.isArray(saved) ? saved.flatMap(readOne) : [];
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function readOne(value) {
    const fields = new Map(Object.entries(Object(value)));
    const text = (name) => {
        const field = fields.get(name);
        return typeof field === 'string' ? field : '';
    };
    const url = URL.parse(text('url'));
    const listed = fields.get('names');
    const names = Array.isArray(listed) ? listed.filter((name) => typeof name === 'string') : [];
    if (url === null)
        return [];
    const caFile = text('caFile');
    return [
        {
            place: { alias: text('alias'), url, ...(caFile !== '' && { caFile }) },
            names,
            keys: {
                accessKey: text('accessKey'),
                secretKey: text('secretKey'),
                sessionToken: text('sessionToken'),
            },
        },
    ];
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

/***/ 806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ giveBack),
/* harmony export */   _i: () => (/* binding */ lifeSeconds),
/* harmony export */   r1: () => (/* binding */ exchangeToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _server_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6927);
/* harmony import */ var _server_routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1839);
/* harmony import */ var _server_xml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(752);
/** A token for keys that end by themselves, and those keys given back before. */





/** How long keys last: the shortest that the server knows. */
const lifeSeconds = 900;
/**
 * Keys of the server for a job's token, never for more than the policy says.
 * @throws {ServiceError} that holds nothing of the token or of the keys
 */
async function exchangeToken(place, { token, policy }, options = {}) {
    const form = new URLSearchParams({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        WebIdentityToken: token,
        // Without it they would end with the token, which is good for five minutes.
        DurationSeconds: String(lifeSeconds),
        Policy: policy,
        // By this mark of their own they can be given back.
        TokenRevokeType: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'),
    });
    const writer = (0,_server_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .openWriter */ .K)({ ...place, accessKey: '', secretKey: '' }, { ...options, secrets: [token] });
    try {
        const { body, status } = await writer.write(_server_routes_js__WEBPACK_IMPORTED_MODULE_3__/* .routes */ .J.assumeRole, {}, form.toString());
        return readKeys(body.toString('utf8')) ?? refuseAnswer(place, status);
    }
    finally {
        await writer.close();
    }
}
function readKeys(text) {
    const credentials = (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)((0,_server_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)(parse(text), 'AssumeRoleWithWebIdentityResult'), 'Credentials');
    const field = (name) => (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .childText */ .ix)(credentials, name) ?? '';
    const keys = {
        accessKey: field('AccessKeyId'),
        secretKey: field('SecretAccessKey'),
        sessionToken: field('SessionToken'),
        expires: field('Expiration'),
    };
    return Object.values(keys).includes('') ? undefined : keys;
}
function parse(text) {
    try {
        return (0,_server_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseXml */ .NO)(text);
    }
    catch {
        return undefined;
    }
}
function refuseAnswer({ alias }, status) {
    const { operation } = _server_routes_js__WEBPACK_IMPORTED_MODULE_3__/* .routes */ .J.assumeRole;
    const failure = { operation, resource: alias, status, code: 'UnreadableAnswer', outcomeUnknown: false };
    const message = `Can't ${operation} (${alias}): the answer holds no keys. Check what is at this address.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7({ ...failure, reason: 'unsupported' }, message);
}
const lastMs = 3_000;
/** The keys are of no use any more. @throws {ServiceError} when the server does not say so within 3 s */
async function giveBack(place, keys) {
    const options = { attempts: 1, timeoutMs: lastMs, signal: AbortSignal.timeout(lastMs) };
    const writer = (0,_server_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .openWriter */ .K)({ ...place, ...keys }, options);
    try {
        await writer.write(_server_routes_js__WEBPACK_IMPORTED_MODULE_3__/* .routes */ .J.revokeKeys);
    }
    finally {
        await writer.close();
    }
}


/***/ }),

/***/ 9135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ identities)
/* harmony export */ });
// Generated from policies/identities/ by scripts/generate.ts. Do not edit.
const identities = {
    "apply-access": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:ListUserPolicies",
                "admin:ListUsers",
                "admin:ListGroups",
                "admin:GetGroup",
                "admin:ListServiceAccounts"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:CreatePolicy",
                "admin:DeletePolicy",
                "admin:AttachUserOrGroupPolicy"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:CreateUser",
                "admin:EnableUser",
                "admin:DeleteUser"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:AddUserToGroup",
                "admin:EnableGroup"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:CreateServiceAccount",
                "admin:UpdateServiceAccount",
                "admin:RemoveServiceAccount"
            ]
        }
    ],
    "apply-buckets": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo",
                "admin:GetBucketQuota"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListAllMyBuckets",
                "s3:GetBucketVersioning",
                "s3:GetBucketObjectLockConfiguration",
                "s3:GetBucketTagging",
                "s3:GetLifecycleConfiguration",
                "s3:GetEncryptionConfiguration",
                "s3:GetBucketNotification"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:SetBucketQuota"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:CreateBucket",
                "s3:PutBucketVersioning",
                "s3:PutBucketObjectLockConfiguration",
                "s3:PutBucketTagging",
                "s3:PutLifecycleConfiguration",
                "s3:PutEncryptionConfiguration",
                "s3:PutBucketNotification"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "apply-policies": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListAllMyBuckets",
                "s3:GetBucketPolicy"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:PutBucketPolicy",
                "s3:DeleteBucketPolicy"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "bulk-export": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ExportBucketMetadata"
            ]
        }
    ],
    "cluster-check": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo",
                "admin:DataUsageInfo"
            ]
        }
    ],
    "doctor-digest": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:SiteReplicationAdd"
            ]
        }
    ],
    "doctor": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ConfigUpdate",
                "admin:ListUserPolicies"
            ]
        }
    ],
    "iam-export": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ExportIAM"
            ]
        }
    ],
    "import": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo",
                "admin:GetBucketQuota",
                "admin:GetBucketTarget",
                "admin:SiteReplicationInfo",
                "admin:ListUserPolicies",
                "admin:ListUsers",
                "admin:ListGroups",
                "admin:GetGroup",
                "admin:ListServiceAccounts"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListAllMyBuckets",
                "s3:GetBucketVersioning",
                "s3:GetBucketObjectLockConfiguration",
                "s3:GetBucketTagging",
                "s3:GetLifecycleConfiguration",
                "s3:GetEncryptionConfiguration",
                "s3:GetBucketNotification",
                "s3:GetBucketPolicy",
                "s3:GetReplicationConfiguration"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "inspect-buckets": [
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListBucketVersions",
                "s3:ListBucketMultipartUploads"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "plan": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo",
                "admin:GetBucketQuota",
                "admin:GetBucketTarget",
                "admin:SiteReplicationInfo"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:ListUserPolicies",
                "admin:ListUsers",
                "admin:ListGroups",
                "admin:GetGroup",
                "admin:ListServiceAccounts"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListAllMyBuckets",
                "s3:GetBucketVersioning",
                "s3:GetBucketObjectLockConfiguration",
                "s3:GetBucketTagging",
                "s3:GetLifecycleConfiguration",
                "s3:GetEncryptionConfiguration",
                "s3:GetBucketNotification",
                "s3:GetBucketPolicy",
                "s3:GetReplicationConfiguration"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "remove-buckets": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:GetBucketTarget"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListBucketVersions",
                "s3:ListBucketMultipartUploads",
                "s3:GetBucketPolicy",
                "s3:GetReplicationConfiguration"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:DeleteBucket"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "renew-replicas": [
        {
            "Effect": "Allow",
            "Action": [
                "s3:GetObjectVersion"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ResetBucketReplicationState"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "replicate-sites": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:SiteReplicationAdd",
                "admin:SiteReplicationRemove"
            ]
        }
    ],
    "replicate": [
        {
            "Effect": "Allow",
            "Action": [
                "s3:GetBucketVersioning",
                "s3:GetBucketObjectLockConfiguration",
                "s3:ListBucket"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ReplicateObject",
                "s3:PutObject",
                "s3:GetObject"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ReplicateDelete",
                "s3:DeleteObject"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:PutObjectRetention",
                "s3:PutObjectLegalHold"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "replication-check": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo",
                "admin:GetBucketTarget",
                "admin:SiteReplicationInfo",
                "admin:ReplicationDiff"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListAllMyBuckets",
                "s3:GetBucketVersioning",
                "s3:GetBucketObjectLockConfiguration",
                "s3:GetReplicationConfiguration",
                "s3:GetLifecycleConfiguration",
                "s3:ListBucketVersions",
                "s3:GetObjectTagging"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ],
    "send-canary": [
        {
            "Effect": "Allow",
            "Action": [
                "s3:PutObject",
                "s3:DeleteObject"
            ],
            "Resource": [
                "arn:aws:s3:::*/.minio-actions-canary/*"
            ]
        }
    ],
    "setup-replication": [
        {
            "Effect": "Allow",
            "Action": [
                "admin:ServerInfo",
                "admin:GetBucketTarget",
                "admin:SiteReplicationInfo"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:ListAllMyBuckets",
                "s3:GetBucketVersioning",
                "s3:GetBucketObjectLockConfiguration",
                "s3:GetReplicationConfiguration"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "admin:SetBucketTarget"
            ]
        },
        {
            "Effect": "Allow",
            "Action": [
                "s3:PutReplicationConfiguration"
            ],
            "Resource": [
                "arn:aws:s3:::*"
            ]
        }
    ]
};


/***/ }),

/***/ 2110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ isPurpose),
/* harmony export */   mP: () => (/* binding */ purposes),
/* harmony export */   si: () => (/* binding */ maxPolicyBytes),
/* harmony export */   tl: () => (/* binding */ composeSessionPolicy)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6018);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8350);
/* harmony import */ var _generated_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9135);
/** The policy that keys are narrowed down to: less than the repository may do, and just what one job does. */



/**
 * What keys can be for, and the identities whose rights that takes. What only some runs need is asked for all the same: the
 * server gives nothing of it to a repository whose own policy lacks it.
 */
const parts = {
    plan: ['plan', 'inspect-buckets', 'bulk-export'],
    'apply-buckets': ['apply-buckets', 'remove-buckets', 'bulk-export'],
    'apply-policies': ['apply-policies', 'bulk-export'],
    'apply-access': ['apply-access'],
    'setup-replication': ['setup-replication', 'replicate-sites', 'bulk-export'],
    'replication-check': ['replication-check', 'bulk-export'],
    'send-canary': ['send-canary'],
    'renew-replicas': ['renew-replicas'],
    'cluster-check': ['cluster-check'],
    import: ['import', 'bulk-export'],
    'iam-export': ['iam-export'],
};
/** Every purpose, in the order of a deployment. */
const purposes = Object.keys(parts).filter((name) => isPurpose(name));
function isPurpose(name) {
    return Object.hasOwn(parts, name);
}
/** What the server takes at most, in bytes of its own JSON. */
const maxPolicyBytes = 2048;
/** The document for all of the purposes together, as JSON; it may be more than the server takes. */
function composeSessionPolicy(wanted) {
    const names = new Set(wanted.flatMap((purpose) => parts[purpose]));
    const statements = [...names].flatMap((name) => _generated_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identities */ .t[name]);
    return JSON.stringify({ Version: '2012-10-17', Statement: joinStatements(statements) });
}
/**
 * To delete a version a user needs no more than not to be denied it; of keys that are narrowed down the server wants it
 * allowed by name.
 */
function nameAll(action) {
    return action === 's3:DeleteObject' ? [action, 's3:DeleteObjectVersion'] : [action];
}
/** One for each set of resources: actions without any are for the server as a whole. */
function joinStatements(statements) {
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(statements, ({ Resource }) => (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(Resource ?? []));
    return [...groups.values()].map((same) => {
        const [{ Resource } = {}] = same;
        const actions = [...new Set(same.flatMap(({ Action }) => Action.flatMap(nameAll)))].sort();
        return { Effect: 'Allow', Action: actions, ...(Resource && { Resource }) };
    });
}


/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether the address stays on this machine; by its host as URL writes it, no name is looked up. */
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}


/***/ }),

/***/ 6416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ signHeaders),
/* harmony export */   O: () => (/* binding */ fitsHeader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var aws4__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8832);


/**
 * AWS Signature Version 4 over all headers and the real hash of the body. Returns the headers to send; any
 * header added later would not be covered.
 */
function signHeaders(request, credentials, { region, service, date }) {
    const { accessKey, secretKey, sessionToken } = credentials;
    const { method, path, body } = request;
    const datetime = formatDate(date);
    const headers = { ...request.headers, 'x-amz-date': datetime };
    if (sessionToken !== undefined)
        headers['x-amz-security-token'] = sessionToken;
    if (service === 's3')
        headers['x-amz-content-sha256'] = hashBody(body);
    const options = { method, path, region, service, headers, doNotModifyHeaders: true };
    const signer = new aws4__WEBPACK_IMPORTED_MODULE_1__.RequestSigner(body === undefined ? options : { ...options, body }, {
        accessKeyId: accessKey,
        secretAccessKey: secretKey,
    });
    signer.datetime = datetime;
    signer.prepareRequest();
    return { ...headers, authorization: signer.authHeader() };
}
/**
 * Whether an access key or session token can be sent with a signature. No header carries characters beyond Latin-1, and
 * the server answers those beyond ASCII that it can't look them up.
 */
function fitsHeader(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
function hashBody(body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(body ?? '')
        .digest('hex');
}
/** `20130524T000000Z`. */
function formatDate(date) {
    return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}


/***/ }),

/***/ 9594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findNonXml)
/* harmony export */ });
/** What XML 1.0 §2.2 leaves out of Char: most control characters, halves of a pair, U+FFFE and U+FFFF. */
const outside = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** The first character that no XML document can carry, not even escaped, as `U+0001`; `undefined` without one. */
function findNonXml(text) {
    const point = outside.exec(text)?.[0].codePointAt(0);
    return point === undefined ? undefined : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ })

};
