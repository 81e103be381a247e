export const id = 530;
export const ids = [530];
export const modules = {

/***/ 3530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ run_action)
});

// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/src/action/output-file.js
var output_file = __webpack_require__(9438);
// EXTERNAL MODULE: ./build/src/action/run-failure.js
var run_failure = __webpack_require__(3906);
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

// EXTERNAL MODULE: ./build/src/config/load.js + 33 modules
var load = __webpack_require__(4553);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/render/finding-text.js
var finding_text = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
;// CONCATENATED MODULE: ./build/src/render/finding-markdown.js



/** Rows that a reader can still take in; the report file holds them all. */
const maxRows = 100;
/** Findings, worst first, as a table for a job summary. */
function renderFindingsMarkdown(findings) {
    if (findings.length === 0)
        return '### No findings';
    const rows = findings
        .slice(0, maxRows)
        .map(({ severity, source, message, mend, rule }) => [
        severity,
        source ? (0,markdown/* code */.aY)((0,finding/* formatSource */.j2)(source)) : '',
        `${(0,markdown/* escapeMarkdown */.FV)(message)} ${(0,markdown/* escapeMarkdown */.FV)(mend)}`,
        (0,markdown/* code */.aY)(rule),
    ]);
    const more = findings.length > maxRows ? `\n\n… and ${findings.length - maxRows} more, in the report.` : '';
    return `### ${(0,finding_text/* describeFindings */.k)(findings)}\n\n${(0,markdown/* table */.tp)(['', 'where', 'what', 'rule'], rows)}${more}`;
}

// EXTERNAL MODULE: ./build/src/render/report-json.js
var report_json = __webpack_require__(8333);
// EXTERNAL MODULE: ./build/src/policy/exposure.js
var exposure = __webpack_require__(8123);
;// CONCATENATED MODULE: ./build/src/render/storage-overview.js


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

;// CONCATENATED MODULE: ./build/actions/validate-config/inputs.js
const defaults = {
    'config-dir': 'config',
    checksums: 'verify',
    'fail-on': 'error',
    'report-dir': '',
};
function readInputs(reader) {
    return {
        configDir: reader.text('config-dir'),
        checksums: reader.oneOf('checksums', ['verify', 'update', 'off']),
        failOn: reader.oneOf('fail-on', ['error', 'warning', 'note']),
        reportDir: reader.text('report-dir'),
    };
}

;// CONCATENATED MODULE: ./build/actions/validate-config/run.js











/** Needs no server and no secret. */
const run_action = (0,action/* defineAction */.Q)({ name: 'validate-config', defaults: defaults, readInputs: readInputs, run });
async function run(inputs, context) {
    const { workspace, reporter } = context;
    const dir = await (0,output_file/* openOutputDir */.j)(inputs.reportDir, context);
    const loaded = await (0,load/* loadConfig */.Z)({ workspace, configDir: inputs.configDir });
    const place = (0,load/* splitConfigDir */.q)(inputs.configDir);
    const checksums = place ? await checkChecksums({ workspace, ...place }, inputs.checksums) : [];
    const findings = (0,finding/* sortFindings */.Tc)([...loaded.findings, ...checksums]);
    reporter.showFindings(findings);
    await reporter.summarise(() => renderFindingsMarkdown(findings));
    await reporter.summarise(() => renderStorageOverview(loaded.readable));
    const failed = findings.some((finding) => reaches(finding.severity, inputs.failOn));
    await publish(findings, failed, dir, context);
    const scope = `${loaded.files.length} files read`;
    if (failed)
        throw new run_failure/* RunFailure */.a('findings', `${(0,finding_text/* describeFindings */.k)(findings)} (${scope}).`);
    const { buckets, aliases } = loaded.readable;
    const size = `${buckets.length} buckets, ${aliases.length} aliases`;
    reporter.say(`The configuration is valid: ${size}; ${(0,finding_text/* describeFindings */.k)(findings)} (${scope}).`);
}
/** Whether a finding is at least as severe as the bar. */
function reaches(severity, bar) {
    const order = ['error', 'warning', 'note'];
    return order.indexOf(severity) <= order.indexOf(bar);
}
async function publish(findings, failed, dir, context) {
    const { setOutput } = context.reporter;
    const count = (severity) => String(findings.filter((one) => one.severity === severity).length);
    setOutput('errors', count('error'));
    setOutput('warnings', count('warning'));
    setOutput('notes', count('note'));
    const reason = failed ? 'findings' : '';
    const report = (0,report_json/* serialiseFindingsReport */.w5)(findings, reason);
    setOutput('report-path', await (0,output_file/* writeOutputFile */.B)(dir, 'validate-config.report.json', report));
    if (reason === '')
        setOutput('failure-reason', '');
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


/***/ })

};
