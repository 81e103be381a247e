export const id = 1658;
export const ids = [1658];
export const modules = {

/***/ 1658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ post_action)
});

// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(9648);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/throwaway/record.js
var record = __webpack_require__(3643);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/throwaway/tool.js
var tool = __webpack_require__(884);
;// CONCATENATED MODULE: ./build/src/throwaway/stop.js
/** Ends a server that another process started. */



const stopTimeoutMs = 5_000;
const pollMs = 50;
/**
 * SIGTERM, then SIGKILL after 5 s; whether it is gone then. A process that is not the recorded server any more is
 * left alone: ids are given anew.
 */
async function stopRecorded(record) {
    for (const signal of ['SIGTERM', 'SIGKILL']) {
        if (!(await isRunning(record)))
            return true;
        tell(record.pid, signal);
        if (await isGone(record, Date.now() + stopTimeoutMs))
            return true;
    }
    return false;
}
/** Whether the process has the server's folder, whose name is random, among its arguments. A zombie has none. */
async function isRunning({ pid, dir }) {
    return (await readCommand(pid)).includes(dir);
}
/**
 * Ids of processes that have something below the folder among their arguments: also those that whoever started them
 * was ended before it could record. Whatever can't be looked at is left out.
 */
async function findProcesses(folder) {
    const found = await Promise.all((await listProcesses()).map(async (pid) => (await readCommand(pid)).includes(`${folder}/`) ? [pid] : []));
    return found.flat();
}
async function listProcesses() {
    const names = process.platform === 'linux'
        ? (0,promises_.readdir)('/proc')
        : (0,tool/* runTool */.q)('ps', ['-A', '-o', 'pid=']).then((printed) => printed.split(/\s+/));
    const ids = (await names.catch(() => [])).map(Number);
    return ids.filter((pid) => Number.isInteger(pid) && pid > 0);
}
async function readCommand(pid) {
    const command = process.platform === 'linux'
        ? (0,promises_.readFile)(`/proc/${pid}/cmdline`, 'utf8')
        : (0,tool/* runTool */.q)('ps', ['-ww', '-o', 'args=', '-p', String(pid)]);
    return command.catch(() => '');
}
function tell(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // It ended by itself meanwhile.
    }
}
async function isGone(record, deadline) {
    while (Date.now() < deadline) {
        if (!(await isRunning(record)))
            return true;
        await (0,external_node_timers_promises_.setTimeout)(pollMs);
    }
    return false;
}

// EXTERNAL MODULE: ./build/src/action/throwaway/setup-minio.js + 12 modules
var setup_minio = __webpack_require__(241);
;// CONCATENATED MODULE: ./build/src/action/throwaway/stop-minio.js
/** The end of the job: stops what setup-minio started, and leaves nothing behind. */





const maxLogLines = 200;
/** Never fails a job for what it can't clean up, and says what that is. */
async function stopMinio(inputs, context) {
    const { reporter, environment } = context;
    const folder = environment[`STATE_${setup_minio/* folderState */.EY}`] ?? '';
    if (!(0,external_node_path_.basename)(folder).startsWith(setup_minio/* folderPrefix */.Z4))
        return reporter.say('No throwaway server was started.');
    // A step may have emptied the folder for temporary files.
    const records = await (0,record/* findRecords */.g)(folder).catch(() => []);
    const known = new Set(records.map(({ pid }) => pid));
    const others = (await findProcesses(folder)).filter((pid) => !known.has(pid));
    const unrecorded = others.map((pid) => ({ alias: 'an alias that is not recorded', pid, dir: folder }));
    const servers = [...records, ...unrecorded];
    const stopped = await Promise.all(servers.map(stopRecorded));
    for (const [index, { alias, pid }] of servers.entries()) {
        if (stopped[index])
            reporter.say(`The throwaway server for ${alias} is stopped.`);
        else
            reporter.log('warning', `the throwaway server for ${alias} (process ${pid}) could not be stopped`);
    }
    if (wantsLogs(inputs))
        for (const record of records)
            reporter.say(await renderLog(record));
    await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => reporter.log('warning', `${folder} could not be removed`));
}
function wantsLogs({ logs, jobStatus }) {
    return logs === 'always' || (logs === 'on-failure' && jobStatus !== 'success');
}
async function renderLog({ alias, dir, secrets }) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(dir, 'server.log'), 'utf8').catch(() => '');
    const clean = secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    const lines = clean.trimEnd().split('\n');
    const shown = lines.slice(-maxLogLines);
    const title = `Log of the throwaway server for ${alias}`;
    const count = lines.length > shown.length ? `, its last ${shown.length} of ${lines.length} lines` : '';
    return [`${title}${count}:`, ...shown.map((line) => `  ${line}`)].join('\n');
}

// EXTERNAL MODULE: ./build/actions/setup-minio/inputs.js + 1 modules
var inputs = __webpack_require__(1415);
;// CONCATENATED MODULE: ./build/actions/setup-minio/post.js



/** Runs at the end of the job, however it went. */
const post_action = (0,action/* defineAction */.Q)({ name: 'setup-minio', defaults: inputs/* defaults */.N, readInputs: inputs/* readInputs */.K, run: stopMinio });


/***/ })

};
