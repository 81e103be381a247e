export const id = 8802;
export const ids = [8802];
export const modules = {

/***/ 9788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ freeze),
/* harmony export */   Hw: () => (/* binding */ onAdmin),
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   QC: () => (/* binding */ onHealth),
/* harmony export */   dB: () => (/* binding */ onObject),
/* harmony export */   mv: () => (/* binding */ onBucket)
/* harmony export */ });
/** What a request of the list in `routes.ts` is, and how one is written down. */
function isSigned({ api }) {
    return api !== 'health' && api !== 'sts';
}
/** With what is in it, so that no listed route can be made into another. */
function freeze(route) {
    for (const value of Object.values(route))
        Object.freeze(value);
    return Object.freeze(route);
}
/** Of the S3 API. */
function onS3(scope) {
    const base = { api: 's3', scope, query: [], idempotent: true };
    return (effect, method, path, operation, permission, extra = {}) => freeze({ ...base, method, path, effect, operation, permission, ...extra });
}
const onBucket = onS3('bucket');
const onObject = onS3('object');
function onAdmin(effect, method, path, scope, operation, permission, extra = {}) {
    const base = { api: 'admin', query: [], idempotent: true };
    return freeze({ ...base, method, path, scope, effect, operation, permission, ...extra });
}
/** Asked by anybody; an unhealthy server says so by its status. */
function onHealth(path, operation, extra = {}) {
    const base = { api: 'health', scope: 'service', query: [], idempotent: true };
    return freeze({ ...base, method: 'GET', path, effect: 'read', operation, permission: '', ...extra });
}
/** For what must not happen twice. */
const once = { idempotent: false };


/***/ }),

/***/ 1839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ isListed),
  J: () => (/* binding */ routes)
});

// EXTERNAL MODULE: ./build/src/server/route.js
var route = __webpack_require__(9788);
;// CONCATENATED MODULE: ./build/src/server/admin-routes.js
/** The server itself, and what the admin API says of buckets. */

const adminRoutes = {
    getInfo: (0,route/* onAdmin */.Hw)('read', 'GET', 'info', 'service', 'get server info', 'admin:ServerInfo'),
    /** Shows only the buckets that the caller may use. */
    getAccountInfo: (0,route/* onAdmin */.Hw)('read', 'GET', 'accountinfo', 'service', 'get account info', ''),
    getQuota: (0,route/* onAdmin */.Hw)('read', 'GET', 'get-bucket-quota', 'bucket', 'get quota', 'admin:GetBucketQuota'),
    /** A quota of zero removes it. */
    setQuota: (0,route/* onAdmin */.Hw)('write', 'PUT', 'set-bucket-quota', 'bucket', 'set quota', 'admin:SetBucketQuota'),
    /** Of every bucket, or of the one in the query `bucket`. The answer holds secrets: see `readZip`. */
    exportBucketMetadata: (0,route/* onAdmin */.Hw)('read', 'GET', 'export-bucket-metadata', 'service', 'read metadata of all buckets', 'admin:ExportBucketMetadata', { query: ['bucket'], baseQuery: { bucket: '' } }),
    /** Counted by the scanner, so it may be old or empty: see `lastUpdate` in it. */
    getDataUsage: (0,route/* onAdmin */.Hw)('read', 'GET', 'datausageinfo', 'service', 'get data usage', 'admin:DataUsageInfo'),
};

;// CONCATENATED MODULE: ./build/src/server/bucket-routes.js
/** Buckets and their settings. */

/** A bucket made with a lock needs more than the right to create one. */
const lockedPermission = 's3:CreateBucket, s3:PutBucketObjectLockConfiguration and s3:PutBucketVersioning';
const lifecycleAbsent = { absent: 'NoSuchLifecycleConfiguration' };
const tagsAbsent = { absent: 'NoSuchTagSet' };
const encryptionAbsent = { absent: 'ServerSideEncryptionConfigurationNotFoundError' };
const lockAbsent = { absent: 'ObjectLockConfigurationNotFoundError' };
const policyAbsent = { absent: 'NoSuchBucketPolicy' };
const corsAbsent = { absent: 'NoSuchCORSConfiguration' };
const lockHeader = { ...route/* once */.Oo, headers: { 'x-amz-bucket-object-lock-enabled': 'true' } };
const oneVersion = { baseQuery: { 'max-keys': '1' } };
const oneUpload = { baseQuery: { 'max-uploads': '1' } };
const listBuckets = (0,route/* freeze */.CN)({
    method: 'GET',
    api: 's3',
    path: '',
    scope: 'service',
    effect: 'read',
    operation: 'list buckets',
    permission: 's3:ListAllMyBuckets',
    query: [],
    idempotent: true,
});
const bucketRoutes = {
    listBuckets,
    headBucket: (0,route/* onBucket */.mv)('read', 'HEAD', '', 'look for bucket', 's3:ListBucket'),
    createBucket: (0,route/* onBucket */.mv)('write', 'PUT', '', 'create bucket', 's3:CreateBucket', route/* once */.Oo),
    createLockedBucket: (0,route/* onBucket */.mv)('write', 'PUT', '', 'create locked bucket', lockedPermission, lockHeader),
    deleteBucket: (0,route/* onBucket */.mv)('write', 'DELETE', '', 'delete bucket', 's3:DeleteBucket', route/* once */.Oo),
    getLocation: (0,route/* onBucket */.mv)('read', 'GET', 'location', 'get location', 's3:GetBucketLocation'),
    /** At most one version: enough to tell an empty bucket, delete markers included. */
    listOneVersion: (0,route/* onBucket */.mv)('read', 'GET', 'versions', 'list versions', 's3:ListBucketVersions', oneVersion),
    /** At most one unfinished upload. */
    listOneUpload: (0,route/* onBucket */.mv)('read', 'GET', 'uploads', 'list uploads', 's3:ListBucketMultipartUploads', oneUpload),
    getVersioning: (0,route/* onBucket */.mv)('read', 'GET', 'versioning', 'get versioning', 's3:GetBucketVersioning'),
    setVersioning: (0,route/* onBucket */.mv)('write', 'PUT', 'versioning', 'set versioning', 's3:PutBucketVersioning'),
    getObjectLock: (0,route/* onBucket */.mv)('read', 'GET', 'object-lock', 'get object lock', 's3:GetBucketObjectLockConfiguration', lockAbsent),
    setObjectLock: (0,route/* onBucket */.mv)('write', 'PUT', 'object-lock', 'set object lock', 's3:PutBucketObjectLockConfiguration'),
    getLifecycle: (0,route/* onBucket */.mv)('read', 'GET', 'lifecycle', 'get lifecycle', 's3:GetLifecycleConfiguration', lifecycleAbsent),
    setLifecycle: (0,route/* onBucket */.mv)('write', 'PUT', 'lifecycle', 'set lifecycle', 's3:PutLifecycleConfiguration'),
    deleteLifecycle: (0,route/* onBucket */.mv)('write', 'DELETE', 'lifecycle', 'remove lifecycle', 's3:PutLifecycleConfiguration'),
    getTags: (0,route/* onBucket */.mv)('read', 'GET', 'tagging', 'get tags', 's3:GetBucketTagging', tagsAbsent),
    setTags: (0,route/* onBucket */.mv)('write', 'PUT', 'tagging', 'set tags', 's3:PutBucketTagging'),
    deleteTags: (0,route/* onBucket */.mv)('write', 'DELETE', 'tagging', 'remove tags', 's3:PutBucketTagging'),
    getEncryption: (0,route/* onBucket */.mv)('read', 'GET', 'encryption', 'get encryption', 's3:GetEncryptionConfiguration', encryptionAbsent),
    setEncryption: (0,route/* onBucket */.mv)('write', 'PUT', 'encryption', 'set encryption', 's3:PutEncryptionConfiguration'),
    deleteEncryption: (0,route/* onBucket */.mv)('write', 'DELETE', 'encryption', 'remove encryption', 's3:PutEncryptionConfiguration'),
    getPolicy: (0,route/* onBucket */.mv)('read', 'GET', 'policy', 'get policy', 's3:GetBucketPolicy', policyAbsent),
    setPolicy: (0,route/* onBucket */.mv)('write', 'PUT', 'policy', 'set policy', 's3:PutBucketPolicy'),
    deletePolicy: (0,route/* onBucket */.mv)('write', 'DELETE', 'policy', 'remove policy', 's3:DeleteBucketPolicy'),
    getCors: (0,route/* onBucket */.mv)('read', 'GET', 'cors', 'get CORS', 's3:GetBucketCors', corsAbsent),
    setCors: (0,route/* onBucket */.mv)('write', 'PUT', 'cors', 'set CORS', 's3:PutBucketCors'),
    deleteCors: (0,route/* onBucket */.mv)('write', 'DELETE', 'cors', 'remove CORS', 's3:DeleteBucketCors'),
    /** There is no deleting: send an empty document, since DELETE would act on the bucket. */
    getNotifications: (0,route/* onBucket */.mv)('read', 'GET', 'notification', 'get notifications', 's3:GetBucketNotification'),
    setNotifications: (0,route/* onBucket */.mv)('write', 'PUT', 'notification', 'set notifications', 's3:PutBucketNotification'),
};

;// CONCATENATED MODULE: ./build/src/server/health-routes.js
/** What anybody may ask a node of itself and of the cluster. 503: no quorum; 412: none once this node is down. */

const verdicts = [412, 503];
const maintenance = { query: ['maintenance'], verdicts };
const healthRoutes = {
    /** 200 even while the node still starts: then `x-minio-server-status` says `offline`. */
    getLiveness: (0,route/* onHealth */.QC)('live', 'ask whether the server lives', { verdicts }),
    getReadiness: (0,route/* onHealth */.QC)('ready', 'ask whether the server is ready', { verdicts }),
    /** With `maintenance=true`: whether all sets can be written while the node that answers is down. */
    getWriteHealth: (0,route/* onHealth */.QC)('cluster', 'ask for the write quorum', maintenance),
    getReadHealth: (0,route/* onHealth */.QC)('cluster/read', 'ask for the read quorum', maintenance),
};

;// CONCATENATED MODULE: ./build/src/server/iam-routes.js
/** Who may do what: policies, users, groups and service accounts. */

const sealed = { sealed: true };
const opened = { sealedAnswer: true };
const byName = { query: ['name'], required: ['name'] };
const byKey = { query: ['accessKey'], required: ['accessKey'] };
const byGroup = { query: ['group'], required: ['group'] };
/** Either of two rights does; this one also goes with the older way to attach. */
const attach = 'admin:AttachUserOrGroupPolicy';
const seeAccounts = 'admin:ListServiceAccounts';
const iamRoutes = {
    /** All of IAM, with every secret in clear: see `readIamExport`. */
    exportIam: (0,route/* onAdmin */.Hw)('read', 'GET', 'export-iam', 'service', 'export IAM', 'admin:ExportIAM'),
    /** Fails as a whole when one of them is not understood. */
    listIamPolicies: (0,route/* onAdmin */.Hw)('read', 'GET', 'list-canned-policies', 'service', 'list IAM policies', 'admin:ListUserPolicies'),
    getIamPolicy: (0,route/* onAdmin */.Hw)('read', 'GET', 'info-canned-policy', 'service', 'get IAM policy', 'admin:GetPolicy', byName),
    setIamPolicy: (0,route/* onAdmin */.Hw)('write', 'PUT', 'add-canned-policy', 'service', 'set IAM policy', 'admin:CreatePolicy', byName),
    /** One that is not there counts as removed; one that somebody has is not. */
    removeIamPolicy: (0,route/* onAdmin */.Hw)('write', 'DELETE', 'remove-canned-policy', 'service', 'remove IAM policy', 'admin:DeletePolicy', byName),
    listUsers: (0,route/* onAdmin */.Hw)('read', 'GET', 'list-users', 'service', 'list users', 'admin:ListUsers', opened),
    /** Whoever asks may always ask for itself. */
    getUser: (0,route/* onAdmin */.Hw)('read', 'GET', 'user-info', 'service', 'get user', 'admin:GetUser', byKey),
    /** Also sets the secret of one that is there, and its status. */
    setUser: (0,route/* onAdmin */.Hw)('write', 'PUT', 'add-user', 'service', 'set user', 'admin:CreateUser', {
        ...byKey,
        ...sealed,
    }),
    setUserStatus: (0,route/* onAdmin */.Hw)('write', 'PUT', 'set-user-status', 'service', 'set status of user', 'admin:EnableUser', { query: ['accessKey', 'status'], required: ['accessKey', 'status'] }),
    /** Takes it out of its groups, and removes its service accounts. */
    removeUser: (0,route/* onAdmin */.Hw)('write', 'DELETE', 'remove-user', 'service', 'remove user', 'admin:DeleteUser', byKey),
    listGroups: (0,route/* onAdmin */.Hw)('read', 'GET', 'groups', 'service', 'list groups', 'admin:ListGroups'),
    getGroup: (0,route/* onAdmin */.Hw)('read', 'GET', 'group', 'service', 'get group', 'admin:GetGroup', byGroup),
    /** Adds or removes members; makes the group when it adds, and removes an empty one when it removes nobody. */
    updateGroup: (0,route/* onAdmin */.Hw)('write', 'PUT', 'update-group-members', 'service', 'update group', 'admin:AddUserToGroup'),
    setGroupStatus: (0,route/* onAdmin */.Hw)('write', 'PUT', 'set-group-status', 'service', 'set status of group', 'admin:EnableGroup', { query: ['group', 'status'], required: ['group', 'status'] }),
    /** Who has which policies; the only reading that tells those of a disabled group. */
    listAttachments: (0,route/* onAdmin */.Hw)('read', 'GET', 'idp/builtin/policy-entities', 'service', 'list attachments', 'admin:ListGroups', opened),
    attachPolicies: (0,route/* onAdmin */.Hw)('write', 'POST', 'idp/builtin/policy/attach', 'service', 'attach policies', attach, sealed),
    detachPolicies: (0,route/* onAdmin */.Hw)('write', 'POST', 'idp/builtin/policy/detach', 'service', 'detach policies', attach, sealed),
    /** Of every user and of root, by name only. */
    listAccessKeys: (0,route/* onAdmin */.Hw)('read', 'GET', 'list-access-keys-bulk', 'service', 'list service accounts', `${seeAccounts} and admin:ListUsers`, { ...opened, baseQuery: { listType: 'svcacc-only', all: 'true' } }),
    /** Of one user, who is asked for by name unless it asks itself. */
    listServiceAccounts: (0,route/* onAdmin */.Hw)('read', 'GET', 'list-service-accounts', 'service', 'list service accounts of user', seeAccounts, { query: ['user'], required: ['user'], ...opened }),
    getServiceAccount: (0,route/* onAdmin */.Hw)('read', 'GET', 'info-service-account', 'service', 'get service account', seeAccounts, { ...byKey, ...opened }),
    /** Refuses one that is there. */
    addServiceAccount: (0,route/* onAdmin */.Hw)('write', 'PUT', 'add-service-account', 'service', 'add service account', 'admin:CreateServiceAccount', { ...sealed, ...route/* once */.Oo }),
    /** Takes its policy away when the body has none: the account may then do all that its parent may. */
    updateServiceAccount: (0,route/* onAdmin */.Hw)('write', 'POST', 'update-service-account', 'service', 'update service account', 'admin:UpdateServiceAccount', { ...byKey, ...sealed }),
    removeServiceAccount: (0,route/* onAdmin */.Hw)('write', 'DELETE', 'delete-service-account', 'service', 'remove service account', 'admin:RemoveServiceAccount', byKey),
};

;// CONCATENATED MODULE: ./build/src/server/object-routes.js
/** Objects and their versions, as far as checks need them. */

/** MinIO asks for the first alone, others for the second. */
const readingTags = 's3:GetObjectTagging and s3:GetObjectVersionTagging';
const deleting = 's3:DeleteObject and s3:DeleteObjectVersion';
const objectRoutes = {
    /** Up to 1,000 versions and delete markers, by key and then from the newest. */
    listVersions: (0,route/* onBucket */.mv)('read', 'GET', 'versions', 'list versions', 's3:ListBucketVersions', {
        query: ['prefix', 'key-marker', 'version-id-marker', 'max-keys'],
        baseQuery: { 'encoding-type': 'url' },
    }),
    /** Of an object that is not there the server asks its targets. */
    askForObject: (0,route/* onObject */.dB)('read', 'GET', '', 'ask for an object', 's3:GetObject'),
    getObjectTags: (0,route/* onObject */.dB)('read', 'GET', 'tagging', 'get tags of a version', readingTags, {
        query: ['versionId'],
        absent: 'NoSuchTagSet',
    }),
    /** With tags servers other than MinIO ask for s3:PutObjectTagging too. */
    putObject: (0,route/* onObject */.dB)('write', 'PUT', '', 'write object', 's3:PutObject', { ...route/* once */.Oo, tagged: true }),
    /** Without a version it would only hide the object; with one that version is gone for ever. */
    deleteVersion: (0,route/* onObject */.dB)('write', 'DELETE', '', 'remove version', deleting, {
        query: ['versionId'],
        required: ['versionId'],
    }),
};

;// CONCATENATED MODULE: ./build/src/server/provider-routes.js
/** Who else the server lets vouch for callers. */

const providerRoutes = {
    /** Text in the server's own form, without secrets: see `parseProviders`. */
    getProviders: (0,route/* onAdmin */.Hw)('read', 'GET', 'get-config-kv', 'service', 'get identity providers', 'admin:ConfigUpdate', { baseQuery: { key: 'identity_openid' }, sealedAnswer: true }),
    /** What servers compare before they replicate with each other; of secrets it has digests. */
    getProviderDigests: (0,route/* onAdmin */.Hw)('read', 'GET', 'site-replication/peer/idp-settings', 'service', 'get digests of identity providers', 'admin:SiteReplicationAdd'),
};

;// CONCATENATED MODULE: ./build/src/server/replication-routes.js
/** Rules, remote targets, sites, and how far behind they are. */

const absent = { absent: 'ReplicationConfigurationNotFoundError' };
const replication_routes_sealed = { sealed: true };
const manageSites = 'admin:SiteReplicationAdd';
const seeSites = 'admin:SiteReplicationInfo';
/** The admin API's own version of what sites say to each other. */
const sites = { baseQuery: { 'api-version': '1' } };
const replicationRoutes = {
    getReplication: (0,route/* onBucket */.mv)('read', 'GET', 'replication', 'get replication', 's3:GetReplicationConfiguration', absent),
    setReplication: (0,route/* onBucket */.mv)('write', 'PUT', 'replication', 'set replication', 's3:PutReplicationConfiguration'),
    /** Also removes every remote target of the bucket, with its credentials. */
    deleteReplication: (0,route/* onBucket */.mv)('write', 'DELETE', 'replication', 'remove replication and its targets', 's3:PutReplicationConfiguration'),
    /** Of every bucket, or of the one in the query `bucket`. The answer is `null` when there is none. */
    listRemoteTargets: (0,route/* onAdmin */.Hw)('read', 'GET', 'list-remote-targets', 'service', 'list remote targets', 'admin:GetBucketTarget', { query: ['bucket', 'type'], baseQuery: { bucket: '', type: '' } }),
    /** A target that is there already stays as it is, and its ARN is the answer. */
    setRemoteTarget: (0,route/* onAdmin */.Hw)('write', 'PUT', 'set-remote-target', 'bucket', 'set remote target', 'admin:SetBucketTarget', replication_routes_sealed),
    /** Changes only what a flag in the query names; the body carries the ARN. */
    updateRemoteTarget: (0,route/* onAdmin */.Hw)('write', 'PUT', 'set-remote-target', 'bucket', 'update remote target', 'admin:SetBucketTarget', {
        ...replication_routes_sealed,
        baseQuery: { update: 'true' },
        query: ['creds', 'sync', 'proxy', 'bandwidth', 'healthcheck', 'path'],
    }),
    /** Refused while a rule uses it. */
    removeRemoteTarget: (0,route/* onAdmin */.Hw)('write', 'DELETE', 'remove-remote-target', 'bucket', 'remove remote target', 'admin:SetBucketTarget', { query: ['arn'], required: ['arn'] }),
    /** Every version that is not yet where a rule sends it, one JSON object per line; walks the whole bucket. */
    getBacklog: (0,route/* onAdmin */.Hw)('read', 'POST', 'replication/diff', 'bucket', 'read replication backlog', 'admin:ReplicationDiff', { query: ['arn', 'prefix', 'verbose'] }),
    getReplicationMetrics: (0,route/* onBucket */.mv)('read', 'GET', 'replication-metrics', 'get replication metrics', 's3:GetReplicationConfiguration', { ...absent, query: ['replication-metrics'], baseQuery: { 'replication-metrics': '2' } }),
    /** Sends existing objects again. Without `arn` it stamps every target. */
    startResync: (0,route/* onBucket */.mv)('write', 'PUT', 'replication-reset', 'start resync', 's3:ResetBucketReplicationState', { ...route/* once */.Oo, query: ['arn', 'reset-id'], required: ['arn', 'reset-id'] }),
    getResync: (0,route/* onBucket */.mv)('read', 'GET', 'replication-reset-status', 'get resync status', 's3:ResetBucketReplicationState', { query: ['arn'] }),
    getSites: (0,route/* onAdmin */.Hw)('read', 'GET', 'site-replication/info', 'service', 'get replicated sites', seeSites, sites),
    getSiteStatus: (0,route/* onAdmin */.Hw)('read', 'GET', 'site-replication/status', 'service', 'get status of replicated sites', seeSites, {
        ...sites,
        query: ['buckets', 'policies', 'users', 'groups', 'metrics', 'peer-state', 'ilm-expiry-rules'],
    }),
    /** Takes all sites, the one that is asked among them; a success can still tell of an error. */
    addSites: (0,route/* onAdmin */.Hw)('write', 'PUT', 'site-replication/add', 'service', 'add replicated sites', manageSites, {
        ...sites,
        ...replication_routes_sealed,
        ...route/* once */.Oo,
        slow: true,
        query: ['replicateILMExpiry'],
    }),
    editSite: (0,route/* onAdmin */.Hw)('write', 'PUT', 'site-replication/edit', 'service', 'edit replicated site', manageSites, {
        ...sites,
        ...replication_routes_sealed,
        query: ['enableILMExpiryReplication', 'disableILMExpiryReplication'],
    }),
    removeSites: (0,route/* onAdmin */.Hw)('write', 'PUT', 'site-replication/remove', 'service', 'remove replicated sites', 'admin:SiteReplicationRemove', { ...sites, ...route/* once */.Oo, slow: true }),
    resyncSite: (0,route/* onAdmin */.Hw)('write', 'PUT', 'site-replication/resync/op', 'service', 'resync a site', 'admin:SiteReplicationResync', { ...sites, ...route/* once */.Oo, query: ['operation'], required: ['operation'] }),
    /** Asking for a version queues it again where its replication failed: a HEAD that writes. */
    retryVersion: (0,route/* onObject */.dB)('write', 'HEAD', '', 'retry replication of a version', 's3:GetObjectVersion', {
        query: ['versionId'],
        required: ['versionId'],
    }),
};

;// CONCATENATED MODULE: ./build/src/server/sign-in-routes.js
/** How a caller without keys comes by temporary ones, and gives them back. */

const signInRoutes = {
    /** Unsigned: the token in its form says who asks. The server keeps the keys it makes until they end. */
    assumeRole: (0,route/* freeze */.CN)({
        method: 'POST',
        api: 'sts',
        path: '',
        scope: 'service',
        effect: 'write',
        operation: 'sign in',
        permission: '',
        query: [],
        idempotent: true,
    }),
    /** Those that ask, and what was made under the same mark; whoever has them may always do so. */
    revokeKeys: (0,route/* onAdmin */.Hw)('write', 'POST', 'revoke-tokens/openid', 'service', 'give the keys back', ''),
};

;// CONCATENATED MODULE: ./build/src/server/routes.js
/**
 * Every request the suite can send, listed once. The effect is not the verb: on this server some POSTs
 * only read, and some GETs and HEADs write. A sub-resource the server does not route acts on the bucket
 * itself (DELETE deletes it, PUT creates one), so nothing outside this list may ever leave the process.
 */








/** The whole list. The transport sends these objects themselves and nothing that merely looks like one. */
const routes = Object.freeze({
    ...bucketRoutes,
    ...adminRoutes,
    ...iamRoutes,
    ...replicationRoutes,
    ...objectRoutes,
    ...healthRoutes,
    ...signInRoutes,
    ...providerRoutes,
});
const listed = new Set(Object.values(routes));
/** True only for the very objects of `routes`: a copy with another method or path is not one of them. */
function isListed(route) {
    return listed.has(route);
}


/***/ }),

/***/ 752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ XmlError),
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   hG: () => (/* binding */ writeXml),
/* harmony export */   ix: () => (/* binding */ childText),
/* harmony export */   jf: () => (/* binding */ child)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9658);
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5824);
/* harmony import */ var _xml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9594);
/**
 * XML as S3 uses it: elements and text, no attributes, no types. Text stays as written ("007" is not 7),
 * and one element of a list looks like many.
 */


/** The document is not one that an S3 server writes. Says where, never quotes it. */
class XmlError extends Error {
    name = 'XmlError';
}
const maxDepth = 64;
const textName = '#text';
const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
// Entities are decoded here, not there: the five of XML and numbers, so that nothing can expand.
const parser = new fast_xml_parser__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A({
    preserveOrder: true,
    ignoreAttributes: true,
    removeNSPrefix: true,
    parseTagValue: false,
    trimValues: false,
    processEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    textNodeName: textName,
    maxNestedTags: maxDepth,
});
/**
 * The root element of a document.
 * @throws {XmlError} when it is not well-formed, has a document type, or nests more than 64 deep
 */
function parseXml(document) {
    if (document.includes('<!DOCTYPE'))
        throw new XmlError('The XML has a document type, which no S3 answer has');
    const validity = fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__/* .XMLValidator */ .iI.validate(document);
    if (validity !== true) {
        throw new XmlError(`The XML is not well-formed at line ${validity.err.line}, column ${validity.err.col}`);
    }
    const root = parseNodes(document).find((node) => node.name !== textName);
    if (root === undefined)
        throw new XmlError('The XML has no element');
    return root;
}
/** The first child of that name. Of `undefined` there is none, so that paths can be followed. */
function child(node, name) {
    return node?.children.find((candidate) => candidate.name === name);
}
/** All children of that name, in order. */
function children(node, name) {
    return node?.children.filter((candidate) => candidate.name === name) ?? [];
}
/** The text of an element without children; '' for an absent one. */
function text(node) {
    return node?.text ?? '';
}
/** The text of the first child of that name; undefined where there is no such child. */
function childText(node, name) {
    return child(node, name)?.text;
}
/** An element to write: with text, or with children, from which absent ones are left out. */
function element(name, content) {
    if (typeof content === 'string')
        return { name, children: [], text: content };
    return { name, children: content.filter((node) => node !== undefined), text: '' };
}
/**
 * A document in S3's namespace.
 * @throws {XmlError} when a text holds a character that XML can't carry
 */
function writeXml(root) {
    return `<${root.name} xmlns="${namespace}">${writeContent(root)}</${root.name}>`;
}
function writeContent(node) {
    if (node.children.length === 0)
        return escapeText(node.text);
    return node.children.map((inner) => `<${inner.name}>${writeContent(inner)}</${inner.name}>`).join('');
}
const escapes = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\r': '&#13;',
};
function escapeText(value) {
    if ((0,_xml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .findNonXml */ .a)(value) !== undefined)
        throw new XmlError('The text holds a character that XML cannot carry');
    return value.replace(/[&<>"'\r]/g, (character) => escapes[character] ?? character);
}
function parseNodes(document) {
    try {
        const parsed = parser.parse(document);
        return toNodes(parsed);
    }
    catch (error) {
        if (error instanceof XmlError)
            throw error;
        throw new XmlError('The XML is not well-formed, or nests too deep');
    }
}
/** The parser's shape: a list of objects with one key each, the element's name, or `#text`. */
function toNodes(list) {
    if (!Array.isArray(list))
        throw new XmlError('The XML is not well-formed');
    return list.map(toNode);
}
function toNode(item) {
    const [name, content] = typeof item === 'object' && item !== null ? (Object.entries(item)[0] ?? []) : [];
    if (name === undefined)
        throw new XmlError('The XML is not well-formed');
    if (name === textName)
        return { name, children: [], text: decodeEntities(String(content)) };
    const inner = toNodes(content);
    const elements = inner.filter((node) => node.name !== textName);
    if (elements.length > 0)
        return { name, children: elements, text: '' };
    return { name, children: [], text: inner.map((node) => node.text).join('') };
}
const named = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
]);
function decodeEntities(value) {
    if (!value.includes('&'))
        return value;
    return value.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|\w+);/g, (_whole, entity) => {
        const decoded = entity.startsWith('#') ? decodeNumber(entity) : named.get(entity);
        if (decoded === undefined)
            throw new XmlError('The XML has an entity that is not of XML itself');
        return decoded;
    });
}
function decodeNumber(entity) {
    const point = entity.startsWith('#x')
        ? Number.parseInt(entity.slice(2), 16)
        : Number.parseInt(entity.slice(1), 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}


/***/ })

};
