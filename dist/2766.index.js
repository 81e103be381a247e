export const id = 2766;
export const ids = [2766];
export const modules = {

/***/ 8832:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var aws4 = exports,
    url = __webpack_require__(7016),
    querystring = __webpack_require__(3480),
    crypto = __webpack_require__(6982),
    lru = __webpack_require__(2638),
    credentialsCache = lru(1000)

// http://docs.amazonwebservices.com/general/latest/gr/signature-version-4.html

function hmac(key, string, encoding) {
  return crypto.createHmac('sha256', key).update(string, 'utf8').digest(encoding)
}

function hash(string, encoding) {
  return crypto.createHash('sha256').update(string, 'utf8').digest(encoding)
}

// This function assumes the string has already been percent encoded
function encodeRfc3986(urlEncodedString) {
  return urlEncodedString.replace(/[!'()*]/g, function(c) {
    return '%' + c.charCodeAt(0).toString(16).toUpperCase()
  })
}

function encodeRfc3986Full(str) {
  return encodeRfc3986(encodeURIComponent(str))
}

// A bit of a combination of:
// https://github.com/aws/aws-sdk-java-v2/blob/dc695de6ab49ad03934e1b02e7263abbd2354be0/core/auth/src/main/java/software/amazon/awssdk/auth/signer/internal/AbstractAws4Signer.java#L59
// https://github.com/aws/aws-sdk-js/blob/18cb7e5b463b46239f9fdd4a65e2ff8c81831e8f/lib/signers/v4.js#L191-L199
// https://github.com/mhart/aws4fetch/blob/b3aed16b6f17384cf36ea33bcba3c1e9f3bdfefd/src/main.js#L25-L34
var HEADERS_TO_IGNORE = {
  'authorization': true,
  'connection': true,
  'x-amzn-trace-id': true,
  'user-agent': true,
  'expect': true,
  'presigned-expires': true,
  'range': true,
}

// request: { path | body, [host], [method], [headers], [service], [region] }
// credentials: { accessKeyId, secretAccessKey, [sessionToken] }
function RequestSigner(request, credentials) {

  if (typeof request === 'string') request = url.parse(request)

  var headers = request.headers = Object.assign({}, (request.headers || {})),
      hostParts = (!this.service || !this.region) && this.matchHost(request.hostname || request.host || headers.Host || headers.host)

  this.request = request
  this.credentials = credentials || this.defaultCredentials()

  this.service = request.service || hostParts[0] || ''
  this.region = request.region || hostParts[1] || 'us-east-1'

  // SES uses a different domain from the service name
  if (this.service === 'email') this.service = 'ses'

  if (!request.method && request.body)
    request.method = 'POST'

  if (!headers.Host && !headers.host) {
    headers.Host = request.hostname || request.host || this.createHost()

    // If a port is specified explicitly, use it as is
    if (request.port)
      headers.Host += ':' + request.port
  }
  if (!request.hostname && !request.host)
    request.hostname = headers.Host || headers.host

  this.isCodeCommitGit = this.service === 'codecommit' && request.method === 'GIT'

  this.extraHeadersToIgnore = request.extraHeadersToIgnore || Object.create(null)
  this.extraHeadersToInclude = request.extraHeadersToInclude || Object.create(null)
}

RequestSigner.prototype.matchHost = function(host) {
  var match = (host || '').match(/([^\.]{1,63})\.(?:([^\.]{0,63})\.)?amazonaws\.com(\.cn)?$/)
  var hostParts = (match || []).slice(1, 3)

  // ES's hostParts are sometimes the other way round, if the value that is expected
  // to be region equals ‘es’ switch them back
  // e.g. search-cluster-name-aaaa00aaaa0aaa0aaaaaaa0aaa.us-east-1.es.amazonaws.com
  if (hostParts[1] === 'es' || hostParts[1] === 'aoss')
    hostParts = hostParts.reverse()

  if (hostParts[1] == 's3') {
    hostParts[0] = 's3'
    hostParts[1] = 'us-east-1'
  } else {
    for (var i = 0; i < 2; i++) {
      if (/^s3-/.test(hostParts[i])) {
        hostParts[1] = hostParts[i].slice(3)
        hostParts[0] = 's3'
        break
      }
    }
  }

  return hostParts
}

// http://docs.aws.amazon.com/general/latest/gr/rande.html
RequestSigner.prototype.isSingleRegion = function() {
  // Special case for S3 and SimpleDB in us-east-1
  if (['s3', 'sdb'].indexOf(this.service) >= 0 && this.region === 'us-east-1') return true

  return ['cloudfront', 'ls', 'route53', 'iam', 'importexport', 'sts']
    .indexOf(this.service) >= 0
}

RequestSigner.prototype.createHost = function() {
  var region = this.isSingleRegion() ? '' : '.' + this.region,
      subdomain = this.service === 'ses' ? 'email' : this.service
  return subdomain + region + '.amazonaws.com'
}

RequestSigner.prototype.prepareRequest = function() {
  this.parsePath()

  var request = this.request, headers = request.headers, query

  if (request.signQuery) {

    this.parsedPath.query = query = this.parsedPath.query || {}

    if (this.credentials.sessionToken)
      query['X-Amz-Security-Token'] = this.credentials.sessionToken

    if (this.service === 's3' && !query['X-Amz-Expires'])
      query['X-Amz-Expires'] = 86400

    if (query['X-Amz-Date'])
      this.datetime = query['X-Amz-Date']
    else
      query['X-Amz-Date'] = this.getDateTime()

    query['X-Amz-Algorithm'] = 'AWS4-HMAC-SHA256'
    query['X-Amz-Credential'] = this.credentials.accessKeyId + '/' + this.credentialString()
    query['X-Amz-SignedHeaders'] = this.signedHeaders()

  } else {

    if (!request.doNotModifyHeaders && !this.isCodeCommitGit) {
      if (request.body && !headers['Content-Type'] && !headers['content-type'])
        headers['Content-Type'] = 'application/x-www-form-urlencoded; charset=utf-8'

      if (request.body && !headers['Content-Length'] && !headers['content-length'])
        headers['Content-Length'] = Buffer.byteLength(request.body)

      if (this.credentials.sessionToken && !headers['X-Amz-Security-Token'] && !headers['x-amz-security-token'])
        headers['X-Amz-Security-Token'] = this.credentials.sessionToken

      if (this.service === 's3' && !headers['X-Amz-Content-Sha256'] && !headers['x-amz-content-sha256'])
        headers['X-Amz-Content-Sha256'] = hash(this.request.body || '', 'hex')

      if (headers['X-Amz-Date'] || headers['x-amz-date'])
        this.datetime = headers['X-Amz-Date'] || headers['x-amz-date']
      else
        headers['X-Amz-Date'] = this.getDateTime()
    }

    delete headers.Authorization
    delete headers.authorization
  }
}

RequestSigner.prototype.sign = function() {
  if (!this.parsedPath) this.prepareRequest()

  if (this.request.signQuery) {
    this.parsedPath.query['X-Amz-Signature'] = this.signature()
  } else {
    this.request.headers.Authorization = this.authHeader()
  }

  this.request.path = this.formatPath()

  return this.request
}

RequestSigner.prototype.getDateTime = function() {
  if (!this.datetime) {
    var headers = this.request.headers,
      date = new Date(headers.Date || headers.date || new Date)

    this.datetime = date.toISOString().replace(/[:\-]|\.\d{3}/g, '')

    // Remove the trailing 'Z' on the timestamp string for CodeCommit git access
    if (this.isCodeCommitGit) this.datetime = this.datetime.slice(0, -1)
  }
  return this.datetime
}

RequestSigner.prototype.getDate = function() {
  return this.getDateTime().substr(0, 8)
}

RequestSigner.prototype.authHeader = function() {
  return [
    'AWS4-HMAC-SHA256 Credential=' + this.credentials.accessKeyId + '/' + this.credentialString(),
    'SignedHeaders=' + this.signedHeaders(),
    'Signature=' + this.signature(),
  ].join(', ')
}

RequestSigner.prototype.signature = function() {
  var date = this.getDate(),
      cacheKey = [this.credentials.secretAccessKey, date, this.region, this.service].join(),
      kDate, kRegion, kService, kCredentials = credentialsCache.get(cacheKey)
  if (!kCredentials) {
    kDate = hmac('AWS4' + this.credentials.secretAccessKey, date)
    kRegion = hmac(kDate, this.region)
    kService = hmac(kRegion, this.service)
    kCredentials = hmac(kService, 'aws4_request')
    credentialsCache.set(cacheKey, kCredentials)
  }
  return hmac(kCredentials, this.stringToSign(), 'hex')
}

RequestSigner.prototype.stringToSign = function() {
  return [
    'AWS4-HMAC-SHA256',
    this.getDateTime(),
    this.credentialString(),
    hash(this.canonicalString(), 'hex'),
  ].join('\n')
}

RequestSigner.prototype.canonicalString = function() {
  if (!this.parsedPath) this.prepareRequest()

  var pathStr = this.parsedPath.path,
      query = this.parsedPath.query,
      headers = this.request.headers,
      queryStr = '',
      normalizePath = this.service !== 's3',
      decodePath = this.service === 's3' || this.request.doNotEncodePath,
      decodeSlashesInPath = this.service === 's3',
      firstValOnly = this.service === 's3',
      bodyHash

  if (this.service === 's3' && this.request.signQuery) {
    bodyHash = 'UNSIGNED-PAYLOAD'
  } else if (this.isCodeCommitGit) {
    bodyHash = ''
  } else {
    bodyHash = headers['X-Amz-Content-Sha256'] || headers['x-amz-content-sha256'] ||
      hash(this.request.body || '', 'hex')
  }

  if (query) {
    var reducedQuery = Object.keys(query).reduce(function(obj, key) {
      if (!key) return obj
      obj[encodeRfc3986Full(key)] = !Array.isArray(query[key]) ? query[key] :
        (firstValOnly ? query[key][0] : query[key])
      return obj
    }, {})
    var encodedQueryPieces = []
    Object.keys(reducedQuery).sort().forEach(function(key) {
      if (!Array.isArray(reducedQuery[key])) {
        encodedQueryPieces.push(key + '=' + encodeRfc3986Full(reducedQuery[key]))
      } else {
        reducedQuery[key].map(encodeRfc3986Full).sort()
          .forEach(function(val) { encodedQueryPieces.push(key + '=' + val) })
      }
    })
    queryStr = encodedQueryPieces.join('&')
  }
  if (pathStr !== '/') {
    if (normalizePath) pathStr = pathStr.replace(/\/{2,}/g, '/')
    pathStr = pathStr.split('/').reduce(function(path, piece) {
      if (normalizePath && piece === '..') {
        path.pop()
      } else if (!normalizePath || piece !== '.') {
        if (decodePath) piece = decodeURIComponent(piece.replace(/\+/g, ' '))
        path.push(encodeRfc3986Full(piece))
      }
      return path
    }, []).join('/')
    if (pathStr[0] !== '/') pathStr = '/' + pathStr
    if (decodeSlashesInPath) pathStr = pathStr.replace(/%2F/g, '/')
  }

  return [
    this.request.method || 'GET',
    pathStr,
    queryStr,
    this.canonicalHeaders() + '\n',
    this.signedHeaders(),
    bodyHash,
  ].join('\n')
}

RequestSigner.prototype.filterHeaders = function() {
  var headers = this.request.headers,
      extraHeadersToInclude = this.extraHeadersToInclude,
      extraHeadersToIgnore = this.extraHeadersToIgnore
  this.filteredHeaders = Object.keys(headers)
    .map(function(key) { return [key.toLowerCase(), headers[key]] })
    .filter(function(entry) {
      return extraHeadersToInclude[entry[0]] ||
        (HEADERS_TO_IGNORE[entry[0]] == null && !extraHeadersToIgnore[entry[0]])
    })
    .sort(function(a, b) { return a[0] < b[0] ? -1 : 1 })
}

RequestSigner.prototype.canonicalHeaders = function() {
  if (!this.filteredHeaders) this.filterHeaders()

  return this.filteredHeaders.map(function(entry) {
    return entry[0] + ':' + entry[1].toString().trim().replace(/\s+/g, ' ')
  }).join('\n')
}

RequestSigner.prototype.signedHeaders = function() {
  if (!this.filteredHeaders) this.filterHeaders()

  return this.filteredHeaders.map(function(entry) { return entry[0] }).join(';')
}

RequestSigner.prototype.credentialString = function() {
  return [
    this.getDate(),
    this.region,
    this.service,
    'aws4_request',
  ].join('/')
}

RequestSigner.prototype.defaultCredentials = function() {
  var env = process.env
  return {
    accessKeyId: env.AWS_ACCESS_KEY_ID || env.AWS_ACCESS_KEY,
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY || env.AWS_SECRET_KEY,
    sessionToken: env.AWS_SESSION_TOKEN,
  }
}

RequestSigner.prototype.parsePath = function() {
  var path = this.request.path || '/'

  // S3 doesn't always encode characters > 127 correctly and
  // all services don't encode characters > 255 correctly
  // So if there are non-reserved chars (and it's not already all % encoded), just encode them all
  if (/[^0-9A-Za-z;,/?:@&=+$\-_.!~*'()#%]/.test(path)) {
    path = encodeURI(decodeURI(path))
  }

  var queryIx = path.indexOf('?'),
      query = null

  if (queryIx >= 0) {
    query = querystring.parse(path.slice(queryIx + 1))
    path = path.slice(0, queryIx)
  }

  this.parsedPath = {
    path: path,
    query: query,
  }
}

RequestSigner.prototype.formatPath = function() {
  var path = this.parsedPath.path,
      query = this.parsedPath.query

  if (!query) return path

  // Services don't support empty query string keys
  if (query[''] != null) delete query['']

  return path + '?' + encodeRfc3986(querystring.stringify(query))
}

aws4.RequestSigner = RequestSigner

aws4.sign = function(request, credentials) {
  return new RequestSigner(request, credentials).sign()
}


/***/ }),

/***/ 2638:
/***/ ((module) => {

module.exports = function(size) {
  return new LruCache(size)
}

function LruCache(size) {
  this.capacity = size | 0
  this.map = Object.create(null)
  this.list = new DoublyLinkedList()
}

LruCache.prototype.get = function(key) {
  var node = this.map[key]
  if (node == null) return undefined
  this.used(node)
  return node.val
}

LruCache.prototype.set = function(key, val) {
  var node = this.map[key]
  if (node != null) {
    node.val = val
  } else {
    if (!this.capacity) this.prune()
    if (!this.capacity) return false
    node = new DoublyLinkedNode(key, val)
    this.map[key] = node
    this.capacity--
  }
  this.used(node)
  return true
}

LruCache.prototype.used = function(node) {
  this.list.moveToFront(node)
}

LruCache.prototype.prune = function() {
  var node = this.list.pop()
  if (node != null) {
    delete this.map[node.key]
    this.capacity++
  }
}


function DoublyLinkedList() {
  this.firstNode = null
  this.lastNode = null
}

DoublyLinkedList.prototype.moveToFront = function(node) {
  if (this.firstNode == node) return

  this.remove(node)

  if (this.firstNode == null) {
    this.firstNode = node
    this.lastNode = node
    node.prev = null
    node.next = null
  } else {
    node.prev = null
    node.next = this.firstNode
    node.next.prev = node
    this.firstNode = node
  }
}

DoublyLinkedList.prototype.pop = function() {
  var lastNode = this.lastNode
  if (lastNode != null) {
    this.remove(lastNode)
  }
  return lastNode
}

DoublyLinkedList.prototype.remove = function(node) {
  if (this.firstNode == node) {
    this.firstNode = node.next
  } else if (node.prev != null) {
    node.prev.next = node.next
  }
  if (this.lastNode == node) {
    this.lastNode = node.prev
  } else if (node.next != null) {
    node.next.prev = node.prev
  }
}


function DoublyLinkedNode(key, val) {
  this.key = key
  this.val = val
  this.prev = null
  this.next = null
}


/***/ }),

/***/ 6875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ run_action)
});

// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(9648);
// EXTERNAL MODULE: ./build/src/action/output-file.js
var output_file = __webpack_require__(9438);
// EXTERNAL MODULE: ./build/src/action/run-failure.js
var run_failure = __webpack_require__(3906);
// EXTERNAL MODULE: ./build/src/config/checksum.js + 1 modules
var checksum = __webpack_require__(388);
// EXTERNAL MODULE: ./build/src/config/load.js + 6 modules
var load = __webpack_require__(6832);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/policy/exposure.js
var exposure = __webpack_require__(8123);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
;// CONCATENATED MODULE: ./build/src/render/cluster/storage-overview.js


/** A bigger picture is no longer one that anybody reads. */
const maxEdges = 50;
/** The declared storage at a glance, for a job summary: a table of buckets, and who replicates to whom. */
function renderStorageOverview(desired) {
    const parts = [renderBuckets(desired), renderReplication(desired)];
    return parts.filter((part) => part !== '').join('\n\n');
}
function renderBuckets({ buckets }) {
    if (buckets.length === 0)
        return '';
    const head = [
        'bucket',
        'sites',
        'versioning',
        'lock',
        'quota',
        'policy',
        'anyone may',
        'lifecycle rules',
        'purpose',
    ];
    return `### Declared storage\n\n${(0,markdown/* table */.tp)(head, buckets.map(describeBucket))}`;
}
function describeBucket({ name, declaration, policy }) {
    const { sites, versioning, objectLocking, quota, lifecycle, purpose, state } = declaration;
    const yes = (value) => (value === undefined ? '' : value ? 'yes' : 'no');
    return [
        `${(0,markdown/* code */.aY)(name)}${state === 'absent' ? ' (absent)' : ''}`,
        sites ? sites.map(markdown/* code */.aY).join(' ') : 'all',
        yes(versioning),
        yes(objectLocking),
        quota ? (0,markdown/* escapeMarkdown */.FV)(String(quota)) : '',
        policy ? (0,markdown/* code */.aY)(declaration.defaultPolicyFile ?? '') : policy === null ? 'none' : '',
        (policy && (0,exposure/* describeExposure */.BQ)(policy.document, name)) ?? '',
        lifecycle ? String(lifecycle.length) : '',
        (0,markdown/* escapeMarkdown */.FV)(purpose ?? ''),
    ];
}
/** Always as a table; as a picture too while it stays readable. */
function renderReplication({ replication }) {
    const rules = replication?.bucketReplications ?? [];
    const sites = replication?.siteReplications ?? [];
    if (rules.length + sites.length === 0)
        return '';
    const rows = [
        ...sites.map((pair) => [(0,markdown/* code */.aY)(pair.sourceAlias), (0,markdown/* code */.aY)(pair.targetAlias), 'everything, both ways']),
        ...rules.map((rule) => [
            (0,markdown/* code */.aY)(`${rule.sourceAlias}/${rule.sourceBucket}`),
            (0,markdown/* code */.aY)(`${rule.targetAlias}/${rule.targetBucket}`),
            `${rule.isAsync === false ? 'synchronous' : 'asynchronous'}${rule.bidirectional ? ', both ways' : ''}`,
        ]),
    ];
    const heading = '### Declared replication';
    const overview = (0,markdown/* table */.tp)(['from', 'to', ''], rows);
    const picture = drawTopology([
        ...sites.map((pair) => ({ from: pair.sourceAlias, to: pair.targetAlias, both: true })),
        ...rules.map((rule) => ({
            from: `${rule.sourceAlias}/${rule.sourceBucket}`,
            to: `${rule.targetAlias}/${rule.targetBucket}`,
            both: rule.bidirectional ?? false,
        })),
    ]);
    return [heading, picture, overview].filter((part) => part !== '').join('\n\n');
}
function drawTopology(edges) {
    if (edges.length >= maxEdges)
        return '';
    const ids = new Map([...new Set(edges.flatMap(({ from, to }) => [from, to]))].map((name, i) => [name, `n${i}`]));
    const nodes = [...ids].map(([name, id]) => `  ${id}["${drawText(name)}"]`);
    const arrows = edges.map(({ from, to, both }) => `  ${ids.get(from)} ${both ? '<-->' : '-->'} ${ids.get(to)}`);
    return ['```mermaid', 'graph LR', ...nodes, ...arrows, '```'].join('\n');
}
/** Names in the picture keep to what buckets and aliases are made of, so that none can end its label. */
function drawText(name) {
    return name.replace(/[^\w./-]/g, '?');
}

// EXTERNAL MODULE: ./build/src/render/finding-markdown.js
var finding_markdown = __webpack_require__(1485);
// EXTERNAL MODULE: ./build/src/render/finding-text.js
var finding_text = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/src/render/quantity.js
var quantity = __webpack_require__(3749);
// EXTERNAL MODULE: ./build/src/render/report-json.js + 1 modules
var report_json = __webpack_require__(5790);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/render/sarif.js
/** Findings as SARIF 2.1.0, for code scanning. Pure. */

/** Code scanning refuses a file with more; the worst come first. */
const maxResults = 25_000;
/** Severities are SARIF's levels already. A finding without a place has no location, and is in no view of files. */
function renderSarif(findings) {
    const shown = findings.slice(0, maxResults);
    const ids = [...new Set(shown.map(({ rule }) => rule))].sort();
    const indexes = new Map(ids.map((id, index) => [id, index]));
    const driver = { name: 'minio-actions', rules: ids.map((id) => ({ id })) };
    const run = {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        results: shown.map((finding) => describeResult(finding, indexes.get(finding.rule))),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function describeResult({ rule, severity, message, mend, source }, ruleIndex) {
    return {
        ruleId: rule,
        ruleIndex,
        level: severity,
        message: { text: `${message} ${mend}` },
        ...(source && { locations: [describeLocation(source)], ...identify(rule, source) }),
    };
}
function describeLocation({ file, line, column }) {
    const uri = file.split('/').map(encodeURIComponent).join('/');
    const region = line === undefined ? { startLine: 1 } : { startLine: line, startColumn: column ?? 1 };
    return { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } };
}
/** By what is declared, so that moving a line in a file makes no new alert. */
function identify(rule, { file, path }) {
    const identity = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([rule, file, path]))
        .digest('hex');
    return { partialFingerprints: { 'declaration/v1': identity } };
}

;// CONCATENATED MODULE: ./build/actions/validate-config/inputs.js
const defaults = {
    'config-dir': 'config',
    checksums: 'verify',
    'fail-on': 'error',
    'report-dir': '',
    sarif: '',
};
function readInputs(reader) {
    return {
        configDir: reader.text('config-dir'),
        checksums: reader.oneOf('checksums', ['verify', 'update', 'off']),
        failOn: reader.oneOf('fail-on', ['error', 'warning', 'note']),
        reportDir: reader.text('report-dir'),
        sarif: reader.text('sarif'),
    };
}

;// CONCATENATED MODULE: ./build/actions/validate-config/run.js













/** Needs no server and no secret. */
const run_action = (0,action/* defineAction */.Q)({ name: 'validate-config', defaults: defaults, readInputs: readInputs, run });
async function run(inputs, context) {
    const { workspace, reporter } = context;
    const dir = await (0,output_file/* openOutputDir */.jk)(inputs.reportDir, context);
    const loaded = await (0,load/* loadConfig */.Z)({ workspace, configDir: inputs.configDir });
    const place = (0,load/* splitConfigDir */.q)(inputs.configDir);
    const checksums = place ? await (0,checksum/* checkChecksums */.P)({ workspace, ...place }, inputs.checksums) : [];
    const findings = (0,finding/* sortFindings */.Tc)([...loaded.findings, ...checksums]);
    reporter.showFindings(findings);
    await reporter.summarise(() => (0,finding_markdown/* renderFindingsMarkdown */.C)(findings));
    await reporter.summarise(() => renderStorageOverview(loaded.readable));
    const failed = findings.some((finding) => reaches(finding.severity, inputs.failOn));
    await publish(findings, failed, dir, inputs.sarif, context);
    const scope = `${(0,quantity/* describeCount */.vG)(loaded.files.length, 'file')} read`;
    if (failed)
        throw new run_failure/* RunFailure */.a('findings', `${(0,finding_text/* describeFindings */.k)(findings)} (${scope}).`);
    const { buckets, aliases } = loaded.readable;
    const size = `${(0,quantity/* describeCount */.vG)(buckets.length, 'bucket')}, ${aliases.length} ${aliases.length === 1 ? 'alias' : 'aliases'}`;
    reporter.say(`The configuration is valid: ${size}; ${(0,finding_text/* describeFindings */.k)(findings)} (${scope}).`);
}
/** Whether a finding is at least as severe as the bar. */
function reaches(severity, bar) {
    const order = ['error', 'warning', 'note'];
    return order.indexOf(severity) <= order.indexOf(bar);
}
async function publish(findings, failed, dir, sarif, context) {
    const { setOutput } = context.reporter;
    const count = (severity) => String(findings.filter((one) => one.severity === severity).length);
    setOutput('errors', count('error'));
    setOutput('warnings', count('warning'));
    setOutput('notes', count('note'));
    const reason = failed ? 'findings' : '';
    const report = (0,report_json/* serialiseFindingsReport */.w5)(findings, reason);
    setOutput('report-path', await (0,output_file/* writeOutputFile */.BF)(dir, 'validate-config.report.json', report));
    if (sarif !== '') {
        setOutput('sarif-path', await (0,output_file/* writeNamedFile */.Bl)('sarif', sarif, renderSarif(findings), context));
    }
    if (reason === '')
        setOutput('failure-reason', '');
}


/***/ }),

/***/ 2316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ globsOverlap),
/* harmony export */   Lu: () => (/* binding */ coversGlob),
/* harmony export */   X5: () => (/* binding */ meetGlobs),
/* harmony export */   gI: () => (/* binding */ dropCovered),
/* harmony export */   ik: () => (/* binding */ deriveGlob)
/* harmony export */ });
/* harmony import */ var _policy_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9640);
/** Patterns of names (`*`: any text, `?`: any one character) as sets of names. */

/** Whether every name of `narrow` is surely one of `wide`. A false answer may be wrong, a true one is not. */
function coversGlob(wide, narrow) {
    return (0,_policy_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .walkPattern */ .k2)(wide, narrow, (symbol, given) => given !== '*' && (symbol === '?' || symbol === given));
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
 * A pattern of which every name is one of both, where the stars of both keep some text of their own: `a*b` for `a*`
 * and `*b`. Undefined where they have no name in common.
 */
function meetGlobs(one, other) {
    const failed = new Set();
    const walk = (at, place) => {
        if (at === one.length && place === other.length)
            return '';
        const state = at * (other.length + 1) + place;
        if (failed.has(state))
            return undefined;
        for (const [text, nextAt, nextPlace] of listSteps(one[at], other[place])) {
            const rest = walk(at + nextAt, place + nextPlace);
            if (rest !== undefined)
                return text + rest;
        }
        failed.add(state);
        return undefined;
    };
    return walk(0, 0)?.replace(/\*+/g, '*');
}
/** A star first takes what it can. */
function listSteps(a, b) {
    if (a !== '*' && b !== '*')
        return fitLetters(a, b);
    const taken = [
        ...(a === '*' && b !== undefined ? [[b, 0, 1]] : []),
        ...(b === '*' && a !== undefined ? [[a, 1, 0]] : []),
    ];
    const left = a === '*' ? ['', 1, 0] : ['', 0, 1];
    return [...taken, left];
}
function fitLetters(a, b) {
    if (a === undefined || b === undefined)
        return [];
    if (a === b || b === '?')
        return [[a, 1, 1]];
    return a === '?' ? [[b, 1, 1]] : [];
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


/***/ }),

/***/ 2228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ showBucket),
/* harmony export */   Mu: () => (/* binding */ findNamedBuckets),
/* harmony export */   cv: () => (/* binding */ nameBucket)
/* harmony export */ });
/* harmony import */ var _policy_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(640);
/* harmony import */ var _policy_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7218);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2316);
/** Buckets that are worth an audit: those that are known, and those that policies name. */



/** Letters that the name of a bucket has at most. */
const longestName = 63;
/** Nobody writes policies so entangled; without an end, sixteen patterns could make a hundred thousand. */
const mostMeetings = 500;
/** Stand for the wildcards of a pattern in a name that no bucket can have; no `?`s, however many, are any text. */
const anyText = '\ue000'.repeat(longestName + 1);
const anyLetter = '\ue001';
/**
 * The buckets that resources name, be it to allow, to deny or to spare them; a pattern is a bucket of its own, which
 * stands for all that match it and are not known: `logs-*`, or `*` for every other bucket. What patterns have in
 * common, such as `team-*-logs`, is one as well: only there one may allow what another denies elsewhere. `showBucket`
 * gives its name back.
 */
function findNamedBuckets(documents) {
    const patterns = new Set([...documents].flatMap(({ Statement }) => Statement.flatMap(listPatterns)));
    const globs = new Set([...patterns].flatMap(listGlobs));
    return [...new Set([...globs, ...listMeetings([...globs])].map(nameGlob))].sort();
}
function listPatterns({ Effect, Action, Resource, NotResource }) {
    const spared = (0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(NotResource);
    const named = [...(0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(Resource), ...spared].flatMap((resource) => (0,_policy_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePattern */ .nn)(resource) ?? []);
    // Of what is about `*` the server reads no resource.
    const isOpen = Effect === 'Allow' && (spared.length > 0 || (0,_policy_field_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(Action).includes('*'));
    return isOpen ? ['*', ...named] : named;
}
/** A star takes in slashes too: `team-*-logs/*` is also about `x-logs/…` in the bucket `team-a`. */
function listGlobs(pattern) {
    const bucket = bucketGlob(pattern);
    const beginnings = [...bucket.matchAll(/\*/g)].map(({ index }) => bucket.slice(0, index + 1));
    return [bucket, ...beginnings].filter((glob) => glob.replaceAll('*', '').length <= longestName);
}
/** What some of the patterns have in common that no one of them says: first of two of them, then of three, and so on. */
function listMeetings(globs) {
    const wide = globs.filter((glob) => /[*?]/.test(glob));
    const found = new Set();
    const waiting = wide.map((glob, index) => ({ glob, index }));
    for (const { glob, index } of waiting) {
        for (const [place, other] of [...wide.entries()].slice(index + 1)) {
            for (const met of meet(glob, other)) {
                if (found.has(met))
                    continue;
                if (found.size === mostMeetings)
                    return found;
                found.add(met);
                waiting.push({ glob: met, index: place });
            }
        }
    }
    return found;
}
/** What is in the middle of both, such as `*a*` and `*b*`, can come one way or the other. */
function meet(one, other) {
    if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .coversGlob */ .Lu)(one, other) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .coversGlob */ .Lu)(other, one))
        return [];
    return [(0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .meetGlobs */ .X5)(one, other), (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .meetGlobs */ .X5)(other, one)].flatMap((glob) => glob ?? []);
}
/** The bucket that a pattern is about. Variables in the name of a bucket can stand for anything. */
function nameBucket(pattern) {
    return nameGlob(bucketGlob(pattern));
}
function bucketGlob(pattern) {
    const [bucket = ''] = pattern.replace(/\$\{[^}]*\}/g, '*').split('/');
    return bucket.replace(/\*+/g, '*');
}
function nameGlob(glob) {
    return glob.replaceAll('*', anyText).replaceAll('?', anyLetter);
}
function showBucket(name) {
    return name.replaceAll(anyText, '*').replaceAll(anyLetter, '?');
}


/***/ }),

/***/ 9018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findLink),
/* harmony export */   V: () => (/* binding */ refuseLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



/**
 * The first link on the way from the workspace to `target`, relative to the workspace: a checkout can hold one that
 * leads anywhere. `undefined` where there is none, or where the target lies elsewhere.
 */
async function findLink(workspace, target) {
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (parts[0] === '..')
        return undefined;
    for (let count = 1; count <= parts.length; count += 1) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, ...parts.slice(0, count));
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined);
        if (there?.isSymbolicLink())
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, place);
    }
    return undefined;
}
function refuseLink(input, link) {
    const message = `Input \`${input}\`: ${link} is a link, and nothing is written through links.`;
    const mend = 'Remove it, or give another folder.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL([{ rule: `input/${input}`, severity: 'error', message, mend }], 'invalid-input');
}


/***/ }),

/***/ 9438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ writeOutputFile),
/* harmony export */   Bl: () => (/* binding */ writeNamedFile),
/* harmony export */   jk: () => (/* binding */ openOutputDir)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9018);






/** Writes a file for people and later jobs, in place of one of that name or of a link. @returns its absolute path */
async function writeOutputFile(dir, name, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text, { mode: 0o600, flag: 'wx' });
    return path;
}
/**
 * Writes a file where an input says, relative to the workspace. @returns its absolute path
 * @throws {ConfigError} `invalid-input` when it can't be written
 */
async function writeNamedFile(input, given, text, { workspace }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, given);
    const link = await (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .findLink */ .K)(workspace, path);
    if (link !== undefined)
        throw (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLink */ .V)(input, link);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text);
        return path;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        const message = `Input \`${input}\`: ${given} can't be written${code}.`;
        const mend = 'Give a file that this user may write.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL([{ rule: `input/${input}`, severity: 'error', message, mend }], 'invalid-input');
    }
}
/**
 * Where such files go: as told, else a folder of this run under the runner's or the system's temporary one.
 * Opened before anything is sent, so that a run never finds out afterwards that it can't report.
 * @throws {ConfigError} `invalid-input` when nothing can be written there
 */
async function openOutputDir(given, { environment, workspace }) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, given);
    const link = given === '' ? undefined : await (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .findLink */ .K)(workspace, dir);
    if (link !== undefined)
        throw (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLink */ .V)('report-dir', link);
    try {
        if (given === '')
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(environment.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'minio-actions-'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(dir, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(dir, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return dir;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        const message = `Input \`report-dir\`: nothing can be written to ${given || 'the folder for temporary files'}${code}.`;
        const mend = 'Give a folder that this user may write to.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL([{ rule: 'input/report-dir', severity: 'error', message, mend }], 'invalid-input');
    }
}


/***/ }),

/***/ 3906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ RunFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** The run as a whole did not reach what was declared; each part has said why where it belongs. */
class RunFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'RunFailure';
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}


/***/ }),

/***/ 388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ checkChecksums)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
// EXTERNAL MODULE: ./build/src/config/read-file.js
var read_file = __webpack_require__(2717);
;// CONCATENATED MODULE: ./build/src/config/checksum-file.js
/** Lists of checksums, as `md5sum` and `sha256sum` write them. */


const lengths = { md5: 32, sha256: 64 };
const maxTold = 20;
/** Two blanks, or a blank and `*` for binary mode, stand between sum and path. Never throws. */
function parseChecksums(file, text, algorithm) {
    const entries = new Map();
    const findings = [];
    const refuse = (line, rule, message, mend) => findings.push((0,judgement/* error */.z3)(rule, { file, path: [], line, column: 1 }, message, mend));
    const form = new RegExp(`^([0-9a-f]{${lengths[algorithm]}}) [ *](.+)$`, 'i');
    for (const [index, row] of text.split(/\r?\n/).entries()) {
        if (row.trim() === '' || row.startsWith('#'))
            continue;
        const [, sum, path] = form.exec(row) ?? [];
        const line = index + 1;
        if (sum === undefined || path === undefined) {
            const mend = `Write ${lengths[algorithm]} hexadecimal digits, two blanks and a path, or run with checksums: update.`;
            refuse(line, 'checksum/line', 'This line is no checksum.', mend);
        }
        else if ((0,read_file/* isEscaping */.RK)(path)) {
            refuse(line, 'checksum/escape', `${(0,judgement/* quote */.hD)(path)} leads out of the repository.`, 'Remove the line.');
        }
        else if (entries.has(path)) {
            refuse(line, 'checksum/duplicate', `${(0,judgement/* quote */.hD)(path)} is listed twice.`, 'Remove one of the lines.');
        }
        else {
            entries.set(path, { path, sum: sum.toLowerCase(), line });
        }
    }
    return { entries: [...entries.values()], findings: limitFindings(findings, file) };
}
/** Sorted by path, so that the same files always give the same text. */
function formatChecksums(sums) {
    const paths = [...sums.keys()].sort();
    return paths.map((path) => `${sums.get(path)}  ${path}\n`).join('');
}
function limitFindings(findings, file) {
    if (findings.length <= maxTold)
        return [...findings];
    const message = `And ${findings.length - maxTold} more lines like these.`;
    const more = (0,judgement/* error */.z3)('checksum/line', { file, path: [] }, message, 'Run with checksums: update.');
    return [...findings.slice(0, maxTold), more];
}

;// CONCATENATED MODULE: ./build/src/config/checksum.js
/** Whether the files of a configuration are the ones that were reviewed. */






const lists = [
    { name: '.minio-config.md5sums', algorithm: 'md5' },
    { name: '.minio-config.sha256sums', algorithm: 'sha256' },
];
const update = 'If the change is meant, run validate-config with checksums: update and commit the result.';
/**
 * Checks each list that is there. `update` rewrites those, and makes the MD5 list when there is none; the
 * second run writes the same bytes.
 */
async function checkChecksums(place, mode) {
    if (mode === 'off')
        return [];
    const found = await Promise.all(lists.map(async (list) => ({
        ...list,
        read: await (0,read_file/* readText */.yR)(place.workspace, (0,posix_.join)(place.root, list.name)),
    })));
    const present = found.filter(({ read }) => read.kind !== 'missing');
    const refused = present.flatMap(({ read }) => (read.kind === 'refused' ? [read.finding] : []));
    if (refused.length > 0)
        return refused;
    const files = await listFiles(place);
    if (mode === 'update')
        return updateLists(place, present.length > 0 ? present : found.slice(0, 1), files);
    const findings = await Promise.all(present.map(({ read, algorithm }) => read.kind === 'text' ? verifyList(place, read.file, read.text, algorithm, files) : []));
    return findings.flat();
}
async function verifyList(place, file, text, algorithm, files) {
    const { entries, findings } = parseChecksums(file, text, algorithm);
    const verified = await Promise.all(entries.map((entry) => verifyEntry(place, file, entry, algorithm)));
    const listed = new Set(entries.map(({ path }) => path));
    const extra = files.filter((path) => !listed.has(path));
    return [
        ...findings,
        ...verified.flat(),
        ...extra.map((path) => {
            const message = `${(0,judgement/* quote */.hD)(path)} is not listed in ${(0,judgement/* quote */.hD)((0,posix_.basename)(file))}.`;
            return (0,judgement/* error */.z3)('checksum/extra', { file: (0,posix_.join)(place.root, path), path: [] }, message, update);
        }),
    ];
}
async function verifyEntry(place, file, { path, sum, line }, algorithm) {
    const source = { file, path: [], line, column: 1 };
    const read = await (0,read_file/* readBytes */.io)(place.workspace, (0,posix_.join)(place.root, path));
    if (read.kind === 'refused')
        return [{ ...read.finding, source }];
    if (read.kind === 'missing') {
        return [(0,judgement/* error */.z3)('checksum/missing', source, `${(0,judgement/* quote */.hD)(path)} is listed, but is not there.`, update)];
    }
    if (hash(read.bytes, algorithm) === sum)
        return [];
    return [(0,judgement/* error */.z3)('checksum/changed', source, `${(0,judgement/* quote */.hD)(path)} is not what was listed.`, update)];
}
async function updateLists(place, targets, files) {
    const findings = [];
    const contents = new Map();
    for (const path of files) {
        const read = await (0,read_file/* readBytes */.io)(place.workspace, (0,posix_.join)(place.root, path));
        if (read.kind === 'refused')
            findings.push(read.finding);
        if (read.kind === 'bytes')
            contents.set(path, read.bytes);
    }
    if (findings.length > 0)
        return findings;
    for (const { name, algorithm } of targets) {
        const sums = new Map([...contents].map(([path, bytes]) => [path, hash(bytes, algorithm)]));
        const refused = await writeWhole(place, name, formatChecksums(sums));
        if (refused)
            findings.push(refused);
    }
    return findings;
}
/** All of the new text or all of the old: never half a list. @returns why it could not be written */
async function writeWhole(place, name, text) {
    const path = (0,posix_.join)(place.workspace, place.root, name);
    const draft = `${path}.${process.pid}.tmp`;
    try {
        await (0,promises_.writeFile)(draft, text, { flag: 'wx' });
        await (0,promises_.rename)(draft, path);
        return undefined;
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
        const message = `${(0,judgement/* quote */.hD)(name)} can't be written${code}.`;
        const mend = 'Allow this user to write there, or run with checksums: verify.';
        return (0,judgement/* error */.z3)('checksum/unwritable', { file: (0,posix_.join)(place.root, name), path: [] }, message, mend);
    }
}
/** Every file of the configuration and the policies, relative to the root, sorted; links are not followed. */
async function listFiles({ workspace, root, configFolder }) {
    const base = (0,posix_.join)(workspace, root);
    const found = await Promise.all([configFolder, 'policies'].map((folder) => listFolder(base, folder)));
    return found.flat().sort();
}
async function listFolder(base, folder) {
    const entries = await (0,promises_.readdir)((0,posix_.join)(base, folder), { withFileTypes: true }).catch(() => []);
    const found = await Promise.all(entries.map(async (entry) => {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory())
            return listFolder(base, path);
        return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
    }));
    return found.flat();
}
function hash(bytes, algorithm) {
    return (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex');
}


/***/ }),

/***/ 1485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderFindingsMarkdown),
/* harmony export */   m: () => (/* binding */ renderFindingTable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9327);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5601);



/** Rows that a reader can still take in; the report file holds them all. */
const maxRows = 100;
/** Findings, worst first, for a job summary of their own. */
function renderFindingsMarkdown(findings) {
    if (findings.length === 0)
        return '### No findings';
    return `### ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFindings */ .k)(findings)}\n\n${renderFindingTable(findings)}`;
}
/** Findings, worst first, as a table. */
function renderFindingTable(findings) {
    const rows = findings
        .slice(0, maxRows)
        .map(({ severity, source, message, mend, rule }) => [
        severity,
        source ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSource */ .j2)(source)) : '',
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(message)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(mend)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(rule),
    ]);
    const more = findings.length > maxRows ? `\n\n… and ${findings.length - maxRows} more, in the report.` : '';
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'where', 'what', 'rule'], rows)}${more}`;
}


/***/ }),

/***/ 9327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ describeFindings),
/* harmony export */   p: () => (/* binding */ renderFindingText)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2542);


/** One finding as `file:line:column: severity: message  [rule]`, with the mend on a line of its own. */
function renderFindingText(finding) {
    const where = finding.source ? `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSource */ .j2)(finding.source))}: ` : '';
    const title = `${where}${finding.severity}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(finding.message)}  [${finding.rule}]`;
    return `${title}\n    ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(finding.mend)}`;
}
/** `2 errors, 1 warning, 0 notes`. */
function describeFindings(findings) {
    const count = (severity) => {
        const number = findings.filter((finding) => finding.severity === severity).length;
        return `${number} ${severity}${number === 1 ? '' : 's'}`;
    };
    return `${count('error')}, ${count('warning')}, ${count('note')}`;
}


/***/ }),

/***/ 5601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vO: () => (/* binding */ drawAlert)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2542);

/**
 * Text from outside as inert markdown: no tag, mention, reference, image, link or fence survives in it,
 * and it stays on its line. Whatever is written into a summary or a comment goes through here.
 */
function escapeMarkdown(value) {
    return ((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(value)
        // Before anything is encoded: `&#40;` is no reference.
        .replace(/@/g, '@\u200b')
        .replace(/#(?=\d)/g, '#\u200b')
        .replace(/\b(GH-)(?=\d)/gi, '$1\u200b')
        .replace(/^(\s*)([-+#=]|\d+\.)/, '$1\u200b$2')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()!|~^$]/g, (char) => `&#${char.charCodeAt(0)};`)
        .replace(/:(?=\/\/)/g, '&#58;')
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`));
}
/** Text from outside as code inside a line. */
function code(value) {
    return `<code>${escapeMarkdown(value)}</code>`;
}
/** Lines from outside in a fence that nothing inside can close. */
function fence(lines, language = '') {
    const safe = lines.map(_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p);
    const runs = safe.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const mark = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
    return [`${mark}${language}`, ...safe, mark].join('\n');
}
/** A table; cells are markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A part folded away under its title (text from outside). */
function fold(title, body, open) {
    return `<details${open ? ' open' : ''}><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
}
/** A box that stands out, where the place knows such; elsewhere a quotation. Lines are markdown already. */
function drawAlert(kind, lines) {
    return [`[!${kind}]`, ...lines].map((line) => `> ${line}`).join('\n');
}


/***/ }),

/***/ 2542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/** Control characters, and the marks that reorder or hide text: nothing from outside may move a cursor. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Text from configuration or a server as one harmless line: what can't be seen is shown as a code point. */
function plain(value) {
    return value.replace(unprintable, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 3749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   nI: () => (/* binding */ describeBytes),
/* harmony export */   vG: () => (/* binding */ describeCount)
/* harmony export */ });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
/** A size in its greatest unit, such as `1.2 GiB`; bytes are whole. */
function describeBytes(bytes) {
    let size = bytes;
    let unit = 0;
    // What would round up to 1024 belongs to the next unit.
    while (size >= 1023.95 && unit < units.length - 1) {
        size /= 1024;
        unit += 1;
    }
    return `${Math.round(size * 10) / 10} ${units[unit]}`;
}
/** `1 rule`, `1,204 rules`. */
function describeCount(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** `1,204`. */
function formatCount(count) {
    return count.toLocaleString('en-US');
}


/***/ }),

/***/ 5790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MA: () => (/* binding */ serialiseChangeReport),
  w5: () => (/* binding */ serialiseFindingsReport),
  ev: () => (/* binding */ serialiseReport)
});

// EXTERNAL MODULE: ./build/src/access/named-bucket.js
var named_bucket = __webpack_require__(2228);
;// CONCATENATED MODULE: ./build/src/render/access/access-change-data.js

/** Who gains and who loses what, one by one and in whole, for machines; see `schemas/report.schema.json`. */
function listAccessData(sites) {
    return sites.map(({ alias, diff: { gains, losses, serverGains, serverLosses } }) => ({
        alias,
        gains: gains.map(listChange),
        losses: losses.map(listChange),
        serverGains,
        serverLosses,
    }));
}
function listChange({ principal, ability, actions, bucket, reach, partly }) {
    const { within, except, terms } = reach;
    return {
        principal,
        ability,
        actions,
        bucket: (0,named_bucket/* showBucket */.CV)(bucket),
        within,
        except,
        conditions: terms,
        partly,
    };
}

;// CONCATENATED MODULE: ./build/src/render/report-json.js

/** Version of the report file's shape; see `schemas/report.schema.json`. */
const reportVersion = 1;
function serialiseChangeReport(report, failureReason) {
    const { action, mode, findings, plan, access = [], results } = report;
    const sections = plan?.sections ?? [];
    const told = access.length > 0 && { access: listAccessData(access) };
    return serialiseReport({ action, mode, failureReason, findings, sections, ...told, results });
}
/** What a run that only judges came to, for machines. */
function serialiseFindingsReport(findings, failureReason) {
    return serialiseReport({ action: 'validate-config', failureReason, findings });
}
/** Any report file: what the schema asks of all of them comes first. */
function serialiseReport(report) {
    return `${JSON.stringify({ version: reportVersion, ...report }, null, 2)}\n`;
}


/***/ })

};
