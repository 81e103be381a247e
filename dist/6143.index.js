export const id = 6143;
export const ids = [6143,1872];
export const modules = {

/***/ 1415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* reexport */ throwawayDefaults),
  K: () => (/* reexport */ readThrowawayInputs)
});

;// CONCATENATED MODULE: ./build/src/action/input/throwaway-input.js
/** The inputs of setup-minio. Stable: workflows depend on them. */
const throwawayDefaults = {
    'config-dir': 'config',
    aliases: 'all',
    'cache-dir': '',
    'server-env': '',
    logs: 'on-failure',
    'job-status': '',
};
function readThrowawayInputs(reader) {
    return {
        configDir: reader.text('config-dir'),
        aliases: reader.list('aliases'),
        /** '' for the runner's or the user's own. */
        cacheDir: reader.text('cache-dir'),
        /** Lines `NAME=value`; may hold secrets, so no message shows it. */
        serverEnv: reader.text('server-env'),
        logs: reader.oneOf('logs', ['on-failure', 'always', 'never']),
        /** Not for users: a runner fills it in anew at the end of the job, which so learns how the job went. */
        jobStatus: reader.text('job-status'),
    };
}

;// CONCATENATED MODULE: ./build/actions/setup-minio/inputs.js



/***/ }),

/***/ 9540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yo: () => (/* binding */ listThrowaways),
/* harmony export */   _X: () => (/* binding */ assertEventMayChange),
/* harmony export */   fP: () => (/* binding */ throwawayVariable),
/* harmony export */   fb: () => (/* binding */ isUntrusted),
/* harmony export */   tO: () => (/* binding */ isThrowaway)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _server_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(596);


/** Events that anyone can start who may read the repository; `workflow_run` follows such a one. */
const openEvents = new Set([
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'commit_comment',
    'fork',
    'watch',
    'gollum',
    'workflow_run',
]);
/** Names the throwaway servers that a job started for itself: their deployment ids, comma-separated. */
const throwawayVariable = 'MINIO_ACTIONS_THROWAWAY_DEPLOYMENT';
/**
 * Whether a stranger may have started the run, or written what it reads: a change made there was not agreed to by
 * anyone. A pull request has several events, such as for its reviews, and more on other forges.
 */
function isUntrusted({ GITHUB_EVENT_NAME: event }) {
    return openEvents.has(event) || (event?.startsWith('pull_request') ?? false);
}
/**
 * Lets nothing be changed on events that a stranger can start, unless an input names the event or the
 * servers are the job's own throwaway ones: on loopback, and with a recorded deployment id. `harmless` is the
 * input, or what to leave out, that changes nothing.
 * @throws {RefusedError} `event-refused`
 */
function assertEventMayChange(environment, allowedEvents, servers, harmless) {
    const event = environment.GITHUB_EVENT_NAME ?? '';
    if (!isUntrusted(environment) || allowedEvents.includes(event))
        return;
    if (servers.length > 0 && servers.every((server) => isThrowaway(server, environment)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk('event-refused', `Nothing is changed on the event \`${event}\`: whoever starts it need not be allowed to change a server.`, `${harmless}, or \`allow-event: ${event}\` if that is really meant`);
}
/** Deployment ids of the throwaway servers that this job has started. */
function listThrowaways(environment) {
    return (environment[throwawayVariable] ?? '').split(',').filter((id) => id !== '');
}
/** Whether this job has started a server for itself. */
function isThrowaway({ url, deploymentId = '' }, environment) {
    return (0,_server_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url) && listThrowaways(environment).includes(deploymentId);
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

/***/ 241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z4: () => (/* binding */ folderPrefix),
  EY: () => (/* binding */ folderState),
  EW: () => (/* binding */ setupMinio)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/env-prefix.js
var env_prefix = __webpack_require__(6352);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/throwaway/provision-error.js
var provision_error = __webpack_require__(708);
;// CONCATENATED MODULE: ./build/src/throwaway/cache.js
/** Where binaries that take long to make are kept, between runs and checkouts. */





/** Our folder in the user's cache. */
function findCache() {
    return (0,external_node_path_.join)(process.env.XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'minio-actions');
}
/** A folder of that name in the cache, made when absent. @throws {ProvisionError} when it can't be made */
async function openCacheFolder(name, cache = findCache()) {
    const folder = (0,external_node_path_.join)(cache, name);
    await (0,promises_.mkdir)(folder, { recursive: true }).catch((cause) => {
        const advice = 'Give a folder to keep binaries in that this user may write to.';
        throw new provision_error/* ProvisionError */.u(`${folder} can't be made (${cause.code ?? cause.message}). ${advice}`, {
            cause,
        });
    });
    return folder;
}
/** True when `path` exists and this user may run it. */
async function isExecutable(path) {
    return (0,promises_.access)(path, external_node_fs_.constants.X_OK).then(() => true, () => false);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/throwaway/lock.js
/** A lock between processes of one machine, held for as long as a slow job takes. */


const unreadableGraceMs = 10_000;
function errorCode(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}
/**
 * Takes `path` as a lock file, waiting while another living process holds it; returns the release.
 * A dead holder's lock is taken over. Two that take over at the same instant may both go on, so what the
 * lock guards must also end in an atomic rename.
 */
async function takeLock(path, onWait) {
    let told = false;
    for (;;) {
        try {
            await (0,promises_.writeFile)(path, String(process.pid), { flag: 'wx' });
            return () => (0,promises_.rm)(path, { force: true });
        }
        catch (error) {
            if (errorCode(error) !== 'EEXIST')
                throw error;
        }
        if (await isAbandoned(path)) {
            await (0,promises_.rm)(path, { force: true });
            continue;
        }
        if (!told)
            onWait();
        told = true;
        await (0,external_node_timers_promises_.setTimeout)(500);
    }
}
async function isAbandoned(path) {
    try {
        const pid = Number(await (0,promises_.readFile)(path, 'utf8'));
        // Between creating the file and writing to it the holder's id is not there yet.
        if (!Number.isInteger(pid) || pid <= 0)
            return Date.now() - (await (0,promises_.stat)(path)).mtimeMs > unreadableGraceMs;
        return !isAlive(pid);
    }
    catch (error) {
        if (errorCode(error) === 'ENOENT')
            return false;
        throw error;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return errorCode(error) === 'EPERM';
    }
}

// EXTERNAL MODULE: ./build/src/throwaway/tool.js
var tool = __webpack_require__(884);
;// CONCATENATED MODULE: ./build/src/throwaway/build.js
/** Makes the binary of a tool, by building its published Go module or in another way. */





/** The last community commit; later ones are not published. */
const serverModule = 'github.com/minio/minio@v0.0.0-20260212201848-7aac2a2c5b7c';
const serverTool = {
    name: 'minio',
    title: 'the MinIO server',
    module: serverModule,
    buildTime: 'about 5 minutes',
};
const progressEveryMs = 15_000;
/**
 * Makes the binary in `folder`, over one that is not usable, and returns its path. Safe beside another process
 * doing the same.
 */
async function makeTool({ name, title }, folder, make, log, isUsable = isExecutable) {
    const binary = (0,external_node_path_.join)(folder, name);
    const release = await takeLock((0,external_node_path_.join)(folder, 'build.lock'), () => log(`Another process is making ${title}; waiting for it.`));
    try {
        if (await isUsable(binary))
            return binary;
        const target = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'build-'));
        try {
            await make(target, log);
            await (0,promises_.rename)((0,external_node_path_.join)(target, name), binary);
        }
        finally {
            await (0,promises_.rm)(target, { recursive: true, force: true });
        }
        return binary;
    }
    finally {
        await release();
    }
}
/** Can take minutes, so it tells that it is alive. */
function installWithGo({ title, module, buildTime }, signal) {
    return async (target, log) => {
        const started = Date.now();
        const seconds = () => Math.round((Date.now() - started) / 1000);
        log(`Building ${title} with go, once; this takes ${buildTime} on 2 cores.`);
        const timer = setInterval(() => log(`  still building, ${seconds()} s`), progressEveryMs);
        try {
            await (0,tool/* runTool */.q)('go', ['install', module], { GOBIN: target, CGO_ENABLED: '0' }, signal);
        }
        finally {
            clearInterval(timer);
        }
        log(`Built ${title} in ${seconds()} s.`);
    };
}

;// CONCATENATED MODULE: ./build/src/throwaway/image.js


/**
 * The last image the project published, by digest. Docker Hub's copy was deleted in 2026; this registry keeps
 * a frozen one. It is half a year older than the module that go builds.
 */
const serverImage = 'quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z@sha256:14cea493d9a34af32f524e538b8346cf79f3321eff8e708c1e2960462bd8936e';
/** Takes the binary out of the image; no container of it is ever started. */
const copyFromImage = async (target, log) => {
    log('Taking the MinIO server out of its container image, once.');
    const container = await (0,tool/* runTool */.q)('docker', ['create', serverImage]);
    try {
        await (0,tool/* runTool */.q)('docker', ['cp', `${container}:/usr/bin/minio`, (0,external_node_path_.join)(target, 'minio')]);
    }
    finally {
        await (0,tool/* runTool */.q)('docker', ['rm', container]);
    }
};
/** Whether docker is there and its engine answers; the image's binary runs on Linux only. */
async function canUseImage() {
    if (process.platform !== 'linux')
        return false;
    return (0,tool/* runTool */.q)('docker', ['info', '--format', '{{.ServerVersion}}']).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/src/throwaway/obtain.js
/** Finds a MinIO server to run, or makes one. */





/**
 * Path of a server binary: `MINIO_BIN`, `minio` on PATH, the cache, else made into the cache: built with go, or
 * taken out of a container image where only docker is there. `log` hears progress of a build only.
 * @throws {ProvisionError} one message with every way to provide a server, or what the build said
 */
async function obtainServer(log = console.error, { cache, isUsable = isExecutable, signal } = {}) {
    const named = await findNamed('MINIO_BIN');
    if (named)
        return named;
    const onPath = await findOnPath('minio');
    if (onPath)
        return onPath;
    const folder = await openToolFolder(serverTool, cache);
    const cached = (0,external_node_path_.join)(folder, serverTool.name);
    if (await isUsable(cached))
        return cached;
    if (await findOnPath('go'))
        return makeTool(serverTool, folder, installWithGo(serverTool, signal), log, isUsable);
    if (await canUseImage())
        return makeTool(serverTool, folder, copyFromImage, log, isUsable);
    throw new provision_error/* ProvisionError */.u(explainMissing(cached));
}
/** What the variable names; `undefined` when it is not set. @throws {ProvisionError} when that can't be run */
async function findNamed(variable) {
    const named = process.env[variable];
    if (!named || (await isExecutable(named)))
        return named || undefined;
    throw new provision_error/* ProvisionError */.u(`${variable} names ${named}, which is not there or may not be run. Correct it or unset it.`);
}
/** Its place in the cache, one for each version, so that a newer pin is built anew. */
function openToolFolder({ name, module }, cache) {
    return openCacheFolder(`${name}-${/[^@-]*$/.exec(module)?.[0] ?? ''}`, cache);
}
/** First executable of that name in PATH. */
async function findOnPath(name) {
    for (const folder of (process.env.PATH ?? '').split(external_node_path_.delimiter)) {
        const candidate = (0,external_node_path_.join)(folder, name);
        if (folder !== '' && (await isExecutable(candidate)))
            return candidate;
    }
    return undefined;
}
function explainMissing(cached) {
    return [
        'No MinIO server was found, and neither go nor a running docker is there to make one. Do one of these:',
        '  - install Go 1.24 or newer (https://go.dev/dl) and run this again: it builds the server once;',
        '  - install Docker (https://docs.docker.com/engine/install; on Linux) and run this again;',
        '  - set MINIO_BIN to the path of a server binary;',
        '  - put a binary named "minio" on PATH;',
        `  - or build it elsewhere and copy it to ${cached}:`,
        `      CGO_ENABLED=0 go install ${serverModule}`,
    ].join('\n');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/throwaway/server-env.js

/** The keys are made for each server, and where its data lies is said when it is started. */
const reserved = /^MINIO_(?:ROOT_.*|ACCESS_KEY|SECRET_KEY|VOLUMES|OPTS|ADDRESS|CONFIG_ENV_FILE)$/;
const secretName = /(?:SECRET|PASSWORD|TOKEN|KEY|DSN|CONNECTION_STRING)/;
/** Lines `NAME=value`; empty ones, and those that begin with `#`, count for nothing. */
function parseServerEnv(text) {
    const variables = new Map();
    const wrongLines = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (/^\s*(?:#.*)?$/.test(line))
            continue;
        const [, name = '', value = ''] = /^\s*(MINIO_[A-Z0-9_]+)=(.*?)\s*$/.exec(line) ?? [];
        if (name === '' || reserved.test(name))
            wrongLines.push(index + 1);
        else
            variables.set(name, value);
    }
    const hidden = [...variables].filter(([name, value]) => secretName.test(name) && value !== '');
    return {
        variables: Object.fromEntries(variables),
        secrets: hidden.map(([, value]) => value),
        wrongLines,
    };
}
/** A key service of the server's own: without one it refuses buckets with default encryption. */
function createKeyService() {
    return { MINIO_KMS_SECRET_KEY: `throwaway:${(0,external_node_crypto_.randomBytes)(32).toString('base64')}` };
}

;// CONCATENATED MODULE: ./build/src/throwaway/version.js



/** What the server calls itself; source builds all have one name. @throws {ProvisionError} when it is no MinIO server */
async function readVersion(binary) {
    const [first = ''] = (await (0,tool/* runTool */.q)(binary, ['--version'])).split('\n');
    const [, version] = /^minio version (\S+)/.exec(first) ?? [];
    if (version !== undefined)
        return version;
    throw new provision_error/* ProvisionError */.u(`${binary} does not answer as a MinIO server does. Set MINIO_BIN to one.`);
}
/** Whether it runs here: what was restored from a cache can be cut short, or made for another machine. */
async function isServer(path) {
    if (!(await isExecutable(path)))
        return false;
    return readVersion(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./build/src/action/event-guard.js
var event_guard = __webpack_require__(9540);
// EXTERNAL MODULE: ./build/src/action/run-failure.js
var run_failure = __webpack_require__(3906);
// EXTERNAL MODULE: ./build/src/server/capability.js
var capability = __webpack_require__(6715);
// EXTERNAL MODULE: ./build/src/server/connect.js + 9 modules
var connect = __webpack_require__(6927);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/throwaway/port.js
/** Ports on loopback. */

/** A port that was free a moment ago. */
async function findFreePort() {
    const probe = (0,external_node_net_.createServer)();
    await new Promise((resolve, reject) => {
        probe.once('error', reject);
        probe.listen(0, '127.0.0.1', resolve);
    });
    const address = probe.address();
    await new Promise((resolve) => probe.close(() => resolve()));
    if (address === null || typeof address === 'string')
        throw new Error('The probe has no port.');
    return address.port;
}

;// CONCATENATED MODULE: ./build/src/throwaway/launch.js
/** One server process: from spawning it to the moment it takes requests, and its end. */








const portAttempts = 5;
const readyTimeoutMs = 60_000;
const stopTimeoutMs = 5_000;
/** As `launch`, on a port that nobody else uses. */
async function launchOnFreePort(setup) {
    for (let attempt = 1;; attempt += 1) {
        const port = await findFreePort();
        try {
            return { port, running: await launch(setup, port) };
        }
        catch (error) {
            // Between finding a port and using it another process may have taken it.
            const log = await (0,promises_.readFile)(logFile(setup), 'utf8');
            if (attempt === portAttempts || !/already in use/i.test(log))
                throw error;
        }
    }
}
/** @throws {ProvisionError} with the last lines the server printed when it does not become ready within 60 s. */
async function launch(setup, port) {
    const log = (0,external_node_fs_.openSync)(logFile(setup), 'a');
    const address = `127.0.0.1:${port}`;
    const args = ['server', '--address', address, '--certs-dir', (0,external_node_path_.join)(setup.dir, 'certs'), setup.volumes];
    const options = { env: setup.env, cwd: setup.dir, detached: true };
    const child = (0,external_node_child_process_.spawn)(setup.binary, args, { ...options, stdio: ['ignore', log, log] });
    (0,external_node_fs_.closeSync)(log);
    const failed = new Promise((resolve) => {
        child.once('error', (error) => resolve(error.message));
        child.once('exit', (code, signal) => resolve(`it ended with ${signal ?? code}`));
    });
    if (child.pid === undefined)
        throw new provision_error/* ProvisionError */.u(`The MinIO server could not be started: ${await failed}`);
    child.unref();
    const running = { child, pid: child.pid, onGone: setup.onSpawn(child.pid) };
    const problem = await Promise.race([failed, waitUntilReady(child, address, setup.ca)]);
    if (problem === undefined)
        return running;
    await end(running);
    const lines = (await (0,promises_.readFile)(logFile(setup), 'utf8')).trim().split('\n').slice(-15).join('\n');
    throw new provision_error/* ProvisionError */.u(`The MinIO server did not come up: ${problem}.\n${lines}`);
}
/** Cluster health is 200 only when drives and IAM are loaded; the ready probe answers 200 before that. */
async function waitUntilReady(child, address, ca) {
    const url = `${ca === undefined ? 'http' : 'https'}://${address}/minio/health/cluster`;
    const dispatcher = new undici.Agent(ca === undefined ? {} : { connect: { ca } });
    const deadline = Date.now() + readyTimeoutMs;
    try {
        while (Date.now() < deadline && !hasEnded(child)) {
            const healthy = await isHealthy(url, dispatcher);
            if (healthy && !hasEnded(child))
                return undefined;
            await (0,external_node_timers_promises_.setTimeout)(50);
        }
    }
    finally {
        await dispatcher.destroy();
    }
    return hasEnded(child) ? 'it ended' : `not ready within ${readyTimeoutMs / 1000} s`;
}
async function isHealthy(url, dispatcher) {
    try {
        const reply = await (0,undici.request)(url, { dispatcher, signal: AbortSignal.timeout(2000) });
        await reply.body.dump();
        return reply.statusCode === 200;
    }
    catch {
        return false;
    }
}
/** SIGTERM, then SIGKILL after 5 s; returns when the process is gone. */
async function end({ child, onGone }) {
    if (!hasEnded(child)) {
        const gone = new Promise((resolve) => child.once('exit', () => resolve()));
        child.ref();
        child.kill('SIGTERM');
        const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
        await gone;
        clearTimeout(timer);
    }
    onGone();
}
function hasEnded(child) {
    return child.exitCode !== null || child.signalCode !== null;
}
/** Where all runs of this server print. */
function logFile(setup) {
    return (0,external_node_path_.join)(setup.dir, 'server.log');
}

;// CONCATENATED MODULE: ./build/src/throwaway/prepare.js
/** What a throwaway server needs before it is started: its folders, its keys, its environment. */



function createRootKeys() {
    return {
        accessKey: `root${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`,
        secretKey: (0,external_node_crypto_.randomBytes)(20).toString('hex'),
    };
}
/** Makes the folders in `dir`. Of our environment the server gets nothing but PATH. */
async function prepareServer(shape) {
    const { binary, dir, root, drives = 1, env, onSpawn } = shape;
    for (let drive = 1; drive <= drives; drive += 1)
        await (0,promises_.mkdir)((0,external_node_path_.join)(dir, `drive${drive}`));
    return {
        binary,
        dir,
        onSpawn,
        volumes: (0,external_node_path_.join)(dir, drives === 1 ? 'drive1' : `drive{1...${drives}}`),
        // A stray MINIO_ variable would change what is tested.
        env: {
            PATH: process.env.PATH ?? '',
            HOME: dir,
            MINIO_ROOT_USER: root.accessKey,
            MINIO_ROOT_PASSWORD: root.secretKey,
            // Drives on the system's disk are refused without it.
            MINIO_CI_CD: '1',
            MINIO_SCANNER_SPEED: 'fastest',
            MINIO_BROWSER: 'off',
            ...env,
        },
    };
}

// EXTERNAL MODULE: ./build/src/throwaway/record.js
var record = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/src/action/secret.js
var secret = __webpack_require__(1322);
;// CONCATENATED MODULE: ./build/src/action/throwaway/start-throwaway.js










/** One for each alias, on loopback, recorded below the folder from its first moment on. @throws {ExpectedError} */
async function startThrowaways(aliases, place, context) {
    const starts = aliases.map((alias, index) => startOne(alias, String(index + 1), place, context));
    // One that fails does not leave the others half started.
    const settled = await Promise.allSettled(starts);
    return settled.map((start) => {
        if (start.status === 'rejected')
            throw start.reason;
        return start.value;
    });
}
async function startOne(alias, name, { binary, folder, env }, context) {
    const root = createRootKeys();
    const keyService = createKeyService();
    const secrets = [root.secretKey, root.accessKey, ...Object.values(keyService), ...env.secrets];
    (0,secret/* hideSecrets */.s)(context.reporter, [root]);
    for (const secret of Object.values(keyService))
        context.reporter.hide(secret);
    const dir = (0,external_node_path_.join)(folder, name);
    await (0,promises_.mkdir)(dir);
    const setup = await prepareServer({
        binary,
        dir,
        root,
        env: { ...keyService, ...env.variables, ...trackAsRunner(context.environment) },
        onSpawn: (pid) => {
            (0,record/* writeRecord */.r)(dir, { alias: alias.name, pid, secrets });
            return () => undefined;
        },
    });
    const { port } = await launchOnFreePort(setup);
    const url = `http://127.0.0.1:${port}`;
    const deploymentId = await readDeploymentId(alias.name, url, root, context);
    return { name: alias.name, envPrefix: alias.envPrefix, url, ...root, deploymentId };
}
/** By this mark a runner finds and ends what a job has left, should the end of the job not come to it. */
function trackAsRunner({ RUNNER_TRACKING_ID: id }) {
    return id ? { RUNNER_TRACKING_ID: id } : {};
}
async function readDeploymentId(alias, url, keys, { signal }) {
    const reader = (0,connect/* openReader */.c)({ alias, url: new URL(url), ...keys }, { signal });
    try {
        const { deploymentId } = await (0,capability/* probeServer */._)(reader);
        if (deploymentId !== undefined)
            return deploymentId;
        throw new provision_error/* ProvisionError */.u(`The server for ${alias} does not tell its deployment id: it is no MinIO server.`);
    }
    finally {
        await reader.close();
    }
}

// EXTERNAL MODULE: ./build/src/config/load.js + 6 modules
var load = __webpack_require__(6832);
// EXTERNAL MODULE: ./build/src/config/load-aliases.js
var load_aliases = __webpack_require__(8247);
// EXTERNAL MODULE: ./build/src/suggestion.js
var suggestion = __webpack_require__(233);
;// CONCATENATED MODULE: ./build/src/action/throwaway/throwaway-alias.js





const defaultAlias = 'primary_cluster';
/**
 * The aliases named, each once; `all` is every alias of the alias file, and `primary_cluster` where there is none.
 * @throws {ConfigError} for a name that the file does not have, or a file that is not in order
 */
async function chooseThrowaways({ configDir, aliases }, { workspace }) {
    const place = (0,load/* splitConfigDir */.q)(configDir);
    // Reads nothing then, and says why.
    if (!place)
        throw new src_errors/* ConfigError */.xL((await (0,load/* loadConfig */.Z)({ workspace, configDir })).findings);
    const loaded = await (0,load_aliases/* loadAliases */.J)(workspace, place);
    const all = aliases.includes('all');
    if (isMissing(loaded.findings))
        return nameUndeclared(all ? [defaultAlias] : aliases);
    const errors = loaded.findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        throw new src_errors/* ConfigError */.xL(errors);
    if (all)
        return loaded.aliases;
    const known = loaded.aliases.map(({ name }) => name);
    const unknown = aliases.filter((name) => !known.includes(name));
    if (unknown.length > 0)
        throw refuse(unknown.map((name) => refuseUnknown(name, known)));
    return loaded.aliases.filter(({ name }) => aliases.includes(name));
}
function isMissing(findings) {
    return findings.some(({ rule }) => rule === 'file/missing');
}
function nameUndeclared(names) {
    const chosen = [...new Set(names)].map((name) => ({ name, envPrefix: (0,env_prefix/* deriveEnvPrefix */.dU)(name) }));
    const bad = chosen.filter(({ envPrefix }, index) => {
        const first = chosen.findIndex((other) => other.envPrefix === envPrefix);
        return !(0,env_prefix/* isEnvPrefix */.gp)(envPrefix) || first !== index;
    });
    const mend = 'Use letters, digits and _, no digit first, and names that differ in more than "_cluster".';
    const tell = (name) => mistake(`"${name}" gives environment variables no name of their own.`, mend);
    if (bad.length > 0)
        throw refuse(bad.map(({ name }) => tell(name)));
    return chosen;
}
function refuseUnknown(name, known) {
    const near = (0,suggestion/* suggestWord */.vZ)(name, known);
    const mend = near ? `Did you mean "${near}"?` : `Give \`all\`, or some of: ${known.join(', ')}.`;
    return mistake(`"${name}" is not in mc_aliases.`, mend);
}
function mistake(message, mend) {
    return { rule: 'input/aliases', severity: 'error', message: `Input \`aliases\`: ${message}`, mend };
}
function refuse(findings) {
    return new src_errors/* ConfigError */.xL(findings, 'invalid-input');
}

;// CONCATENATED MODULE: ./build/src/action/throwaway/setup-minio.js
/** Starts real servers that last as long as the job, and tells its later steps how to reach them. */













/** Name of the saved value that holds the folder of everything that was started. */
const folderState = 'folder';
/** First part of the folder's name. */
const folderPrefix = 'minio-actions-throwaway-';
/** @throws {ExpectedError} */
async function setupMinio(inputs, context) {
    const { reporter, environment, signal } = context;
    assertJob(environment);
    const aliases = await chooseThrowaways(inputs, context);
    const serverEnv = readServerEnv(inputs.serverEnv);
    for (const secret of serverEnv.secrets)
        reporter.hide(secret);
    const binary = await obtain(inputs, context);
    const version = await readVersion(binary);
    const { exportToJob, saveForEnd } = await Promise.all(/* import() */[__webpack_require__.e(6421), __webpack_require__.e(5283)]).then(__webpack_require__.bind(__webpack_require__, 5283));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), folderPrefix));
    // Before anything is started, so that nothing is left behind by a run that is ended on the way.
    saveForEnd(folderState, folder);
    assertGoingOn(signal);
    const throwaways = await startThrowaways(aliases, { binary, folder, env: serverEnv }, context);
    for (const throwaway of throwaways) {
        for (const [name, value] of describeVariables(throwaway, environment))
            exportToJob(name, value);
    }
    const ids = throwaways.map(({ deploymentId }) => deploymentId);
    exportToJob(event_guard/* throwawayVariable */.fP, [...(0,event_guard/* listThrowaways */.Yo)(environment), ...ids].join(','));
    publish(throwaways, binary, version, context);
}
/** Elsewhere nothing would stop the servers, and no later step would know them. */
function assertJob({ GITHUB_ENV, GITHUB_STATE }) {
    if (GITHUB_ENV && GITHUB_STATE)
        return;
    throw new src_errors/* RefusedError */.fk('no-server', 'Servers are started for the later steps of a job and stopped at its end, and this is not a step of a job.', 'use the action in a workflow; elsewhere start a server yourself, and set the variables of the alias');
}
/** @throws {ConfigError} `invalid-input` that names lines, and shows no value */
function readServerEnv(text) {
    const parsed = parseServerEnv(text);
    const findings = parsed.wrongLines.map((line) => ({
        rule: 'input/server-env',
        severity: 'error',
        message: `Input \`server-env\`: line ${line} is not a setting that can be given to a throwaway server.`,
        mend: 'Write MINIO_NAME=value, one in a line; keys, addresses and drives are not yours to set here.',
    }));
    if (findings.length > 0)
        throw new src_errors/* ConfigError */.xL(findings, 'invalid-input');
    return parsed;
}
async function obtain({ cacheDir }, context) {
    const { reporter, signal } = context;
    const cache = chooseCache(cacheDir, context);
    const log = (line) => reporter.log('info', line);
    try {
        return await obtainServer(log, { cache, signal, isUsable: isServer });
    }
    catch (error) {
        assertGoingOn(signal);
        throw error;
    }
}
/** The tool cache of a self-hosted runner stays from job to job. */
function chooseCache(given, { environment, workspace }) {
    if (given !== '')
        return (0,external_node_path_.resolve)(workspace, given);
    const tools = environment.RUNNER_TOOL_CACHE;
    return tools ? (0,external_node_path_.join)(tools, 'minio-actions') : findCache();
}
function assertGoingOn(signal) {
    if (signal.aborted)
        throw new run_failure/* RunFailure */.a('cancelled', 'The run was told to stop before any server ran.');
}
/** Also those by which other servers reach it: what the job had there before is of a real server. */
function describeVariables({ envPrefix, url, accessKey, secretKey }, environment) {
    const names = (0,env_prefix/* nameVariables */.f_)(envPrefix);
    const token = environment[names.sessionToken] ? [[names.sessionToken, '']] : [];
    return [
        [names.url, url],
        [names.accessKey, accessKey],
        [names.secretKey, secretKey],
        [names.replicationUrl, url],
        [names.replicationAccessKey, accessKey],
        [names.replicationSecretKey, secretKey],
        ...token,
    ];
}
function publish(throwaways, binary, version, { reporter }) {
    const { setOutput } = reporter;
    const lines = throwaways.map(({ name, url }) => `  ${name} is ${url}`);
    reporter.say([`Throwaway servers of this job (${binary}, version ${version}):`, ...lines].join('\n'));
    setOutput('urls', JSON.stringify(Object.fromEntries(throwaways.map(({ name, url }) => [name, url]))));
    setOutput('server-path', binary);
    setOutput('server-version', version);
    setOutput('failure-reason', '');
}


/***/ }),

/***/ 8247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ loadAliases)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _ca_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6145);
/* harmony import */ var _check_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2309);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9995);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9419);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1872);
/* harmony import */ var _read_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8891);
/** The alias file alone, for a run that has no other file yet. */







/** `root` and `configFolder` as of `splitConfigDir`. Never throws for what the file holds. */
async function loadAliases(workspace, { root, configFolder }) {
    const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(root, configFolder);
    const parsed = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfigFile */ .R)(workspace, folder, 'mc_aliases');
    if (parsed === undefined)
        return missFile(`${folder}/mc_aliases.json`);
    const findings = [...parsed.findings];
    const { declared } = (0,_read_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .readAliases */ .NH)(parsed, findings);
    findings.push(...(0,_check_index_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAliasFile */ .T)(declared), ...(await (0,_ca_file_js__WEBPACK_IMPORTED_MODULE_1__/* .checkCaFiles */ .O)(workspace, root, declared)));
    const located = findings.length === 0 ? [] : await (0,_locate_js__WEBPACK_IMPORTED_MODULE_5__.createLocator)(workspace).locate(findings);
    return { file: parsed.file, aliases: declared, findings: located };
}
function missFile(file) {
    const mend = 'Add it with the name and "url" of each server, or correct config-dir.';
    const finding = (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3)('file/missing', { file, path: [] }, `There is no ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(file)}.`, mend);
    return { file, aliases: [], findings: [finding] };
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLocator: () => (/* binding */ createLocator)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _parse_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2293);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8881);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2717);
/** Finds line and column of what was declared, with one parse of each file that something points at. */




/** Keeps what it parsed, so one locator serves a whole run. `workspace` is what files are relative to. */
function createLocator(workspace) {
    const finders = new Map();
    const findPosition = (file) => {
        const known = finders.get(file) ?? openFile(workspace, file);
        finders.set(file, known);
        return known;
    };
    const locateOne = async (item) => {
        const { source } = item;
        if (source === undefined || source.line !== undefined)
            return item;
        const position = (await findPosition(source.file))?.(source.path);
        return position === undefined ? item : { ...item, source: { ...source, ...position } };
    };
    return { locate: (items) => Promise.all(items.map(locateOne)) };
}
async function openFile(workspace, file) {
    const read = await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(workspace, file);
    if (read.kind !== 'text')
        return undefined;
    const position = (0,_position_js__WEBPACK_IMPORTED_MODULE_3__/* .createPositionFinder */ .Q)(read.text);
    try {
        const findOffset = (0,_parse_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isYaml */ .u)(file) ? await indexYaml(read.text) : indexJson(read.text);
        return (path) => position(findOffset(path));
    }
    catch (cause) {
        // Only nesting without end does this; such a file has a finding of its own, without a place inside.
        if (cause instanceof RangeError)
            return undefined;
        throw cause;
    }
}
async function indexYaml(text) {
    const { indexYamlText } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9642)]).then(__webpack_require__.bind(__webpack_require__, 9642));
    return indexYamlText(text);
}
function indexJson(text) {
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, [], { allowTrailingComma: true });
    return (path) => {
        if (tree === undefined)
            return 0;
        for (let length = path.length; length > 0; length--) {
            const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, [...path.slice(0, length)]);
            if (node !== undefined)
                return findStart(node);
        }
        return tree.offset;
    };
}
function findStart(node) {
    return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}


/***/ }),

/***/ 6715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ probeServer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1839);
/** What kind of server answers, found by asking it: versions are no guide, since source builds carry none. */


/** Refusals of the request, not of the credentials; the last is that of a proxy. */
const lacksRight = new Set(['AccessDenied', 'AllAccessDisabled', 'HTTP403']);
/**
 * Asks with reading requests only.
 * @throws {ServiceError} when the server can't be reached or does not accept the credentials
 */
async function probeServer(reader) {
    try {
        const reply = await reader.read(_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.getInfo);
        const info = parseObject(reply);
        return info === undefined ? await probeS3(reader) : withAdmin(reader, reply, info);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
            throw error;
        if (lacksRight.has(error.failure.code))
            return probeAccount(reader);
        if (isAboutRoute(error))
            return probeS3(reader);
        throw error;
    }
}
/** Any signed caller may ask for its account, so that this tells a missing right from a missing API. */
async function probeAccount(reader) {
    try {
        const reply = await reader.read(_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.getAccountInfo);
        if (parseObject(reply) === undefined)
            return await probeS3(reader);
        return withAdmin(reader, reply, new Map());
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
            throw error;
        if (lacksRight.has(error.failure.code) || isAboutRoute(error))
            return probeS3(reader);
        throw error;
    }
}
/** A server without the admin API takes its path for a bucket, or answers in its own ways. */
function isAboutRoute({ failure }) {
    const { reason, status } = failure;
    if (reason === 'unsupported' || reason === 'missing-bucket')
        return true;
    return (reason === 'server-error' || reason === 'unreachable') && status >= 200 && status < 500;
}
async function probeS3(reader) {
    const without = {
        edition: 's3-only',
        adminVersion: undefined,
        deploymentIdUnknown: 'the server has no admin API',
        cors: undefined,
    };
    try {
        const reply = await reader.read(_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.listBuckets);
        return { ...without, serverHeader: reply.headers.server ?? '' };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) || !lacksRight.has(error.failure.code))
            throw error;
        return { ...without, serverHeader: '' };
    }
}
function withAdmin(reader, reply, info) {
    const serverHeader = reply.headers.server ?? '';
    const adminVersion = reader.negotiated?.().adminVersion ?? 'v3';
    const edition = nameEdition(serverHeader, adminVersion);
    const deploymentId = readText(info, 'deploymentID');
    const unknown = { deploymentIdUnknown: `the access key lacks ${_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routes */ .J.getInfo.permission}` };
    return {
        edition,
        adminVersion,
        ...(deploymentId === '' ? unknown : { deploymentId }),
        ...readRegion(info),
        cors: hasCors(edition),
        serverHeader,
    };
}
/** A server without a region leaves it out of its info, and nothing else of it. */
function readRegion(info) {
    return info.has('deploymentID') ? { region: readText(info, 'region') } : {};
}
function nameEdition(serverHeader, adminVersion) {
    if (adminVersion === 'v4' || /aistor/i.test(serverHeader))
        return 'aistor';
    if (/silo/i.test(serverHeader))
        return 'silo';
    return /^minio\b/i.test(serverHeader) ? 'community' : 'other';
}
/** The community server answers 501 to setting CORS, and no reading request shows that. */
function hasCors(edition) {
    if (edition === 'community')
        return false;
    return edition === 'silo' || edition === 'aistor' ? true : undefined;
}
function parseObject(reply) {
    try {
        const value = JSON.parse(reply.body.toString('utf8'));
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        return new Map(Object.entries(value));
    }
    catch {
        return undefined;
    }
}
function readText(fields, name) {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ProvisionError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** A program that is needed could not be found, made, or started. The message says what to do, or what it said. */
class ProvisionError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'ProvisionError';
    reason = 'no-server';
}


/***/ }),

/***/ 3643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findRecords),
/* harmony export */   r: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/**
 * What is on disk of a throwaway server that must outlive the process that started it: enough to stop it later, and
 * to keep its keys out of what is shown of its log.
 */



const fileName = 'server.json';
/** Over an earlier one, if any. Done when it returns, so that nothing runs that is not recorded. */
function writeRecord(dir, record) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, fileName), JSON.stringify(record), { mode: 0o600 });
}
/** Of all servers below `folder`, in the order of their folders; a folder without a record is left out. */
async function findRecords(folder) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).sort();
    return names.flatMap((name) => readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)) ?? []);
}
function readRecord(dir) {
    try {
        const record = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, fileName), 'utf8'));
        return isRecord(record) ? { ...record, dir } : undefined;
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { alias, pid, secrets } = value;
    return typeof alias === 'string' && Number.isInteger(pid) && Array.isArray(secrets);
}


/***/ }),

/***/ 884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _provision_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(708);


/**
 * Runs a tool to its end and returns what it printed. `extra` is added to our environment; `signal` ends it.
 * @throws {ProvisionError} ending with what it complained of
 */
function runTool(tool, args, extra = {}, signal) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(tool, args, {
        env: { ...process.env, ...extra },
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(signal && { signal }),
    });
    let printed = '';
    let tail = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
        printed += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
        tail = (tail + chunk).slice(-2000);
    });
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(new _provision_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvisionError */ .u(`${tool} could not be run: ${cause.message}`, { cause })));
        child.on('close', (code) => {
            if (code === 0)
                resolve(printed.trim());
            else
                reject(new _provision_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvisionError */ .u(`${tool} ${args.join(' ')} failed:\n${tail.trim()}`));
        });
    });
}


/***/ })

};
