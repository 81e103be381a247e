export const id = 7809;
export const ids = [7809];
export const modules = {

/***/ 7809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ run_action)
});

// EXTERNAL MODULE: ./build/src/action/action.js + 1 modules
var action = __webpack_require__(9648);
// EXTERNAL MODULE: ./build/src/cluster/math.js
var cluster_math = __webpack_require__(2576);
;// CONCATENATED MODULE: ./build/src/cluster/escape/shell.js
/** One word of a POSIX shell. */
/** Text that every shell reads as that one text. A NUL can't be an argument and is refused. @throws RangeError */
function quoteShell(text) {
    if (text.includes('\0'))
        throw new RangeError('No argument of a command can hold a NUL character.');
    if (/^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*$/.test(text))
        return text;
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/src/cluster/render/command.js
/** The command that starts a node, for people and as an output. */

/** Arguments of the server's binary; the same on every node. The binary itself is not among them. */
function listArguments({ server }) {
    const { addresses, options, volumes } = server;
    const s3 = addresses.s3 === undefined ? [] : ['--address', addresses.s3];
    return ['server', '--console-address', addresses.console, ...s3, ...options, ...volumes];
}
/** One line for a POSIX shell: `minio server --console-address :9001 https://…`. */
function formatCommand(spec) {
    return ['minio', ...listArguments(spec)].map(quoteShell).join(' ');
}
/** A script with the command and what it needs around it. */
const renderCommand = (spec) => {
    const hosts = [...new Set(spec.server.pools.flatMap(({ drives }) => drives.map(({ host }) => host)))];
    const nodes = hosts.length === 1 ? 'The server is one node' : `Runs on each of the ${hosts.length} nodes`;
    const lines = [
        '#!/bin/sh',
        `# ${nodes}, with the variables of minio.env in its environment. The command is the same on every node, and`,
        '# each waits for the others. Leave it to a service manager: minio.service does the same under systemd,',
        '# rolled out by a tool such as Ansible.',
        'set -eu',
        '# Without these the server would start with well-known credentials.',
        'for file in "$MINIO_ROOT_USER_FILE" "$MINIO_ROOT_PASSWORD_FILE"; do',
        '  [ -s "$file" ] || { echo "There is nothing in $file, where a root credential has to be." >&2; exit 1; }',
        'done',
        `exec ${formatCommand(spec)}`,
    ];
    return [{ path: 'start-minio.sh', text: `${lines.join('\n')}\n`, mode: 0o755 }];
};

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/cluster/environment.js
/** The environment of a server: what every form of running it has to pass on. */
/**
 * All but the credentials and MINIO_VOLUMES, which depend on how the server is run. No secret is among them:
 * the client secret of the sign-in comes from the file of MINIO_CONFIG_ENV_FILE.
 */
function listEnvironment(spec) {
    return listSections(spec).flatMap(({ variables }) => variables);
}
/** The same in sections, those without variables left out. */
function listSections({ server, oidc }) {
    const { parity, auditWebhooks, variables } = server;
    const sections = [
        {
            about: 'Region: clients that sign for another one are refused.',
            variables: [set('MINIO_REGION', server.region)],
        },
        {
            about: 'Parity of new objects, and the size of the sets they are spread over.',
            variables: [
                set('MINIO_STORAGE_CLASS_STANDARD', formatParity(parity.standard)),
                set('MINIO_STORAGE_CLASS_RRS', formatParity(parity.reduced)),
                set('MINIO_ERASURE_SET_DRIVE_COUNT', server.setDriveCount?.toString()),
            ],
        },
        {
            about: 'Who may read the metrics.',
            variables: [set('MINIO_PROMETHEUS_AUTH_TYPE', server.metricsAuth)],
        },
        {
            about: 'Addresses as clients and browsers know them.',
            variables: [
                set('MINIO_SERVER_URL', server.serverUrl),
                set('MINIO_BROWSER_REDIRECT_URL', server.consoleUrl),
            ],
        },
        {
            about: 'Audit log: the only place where single calls are written down.',
            variables: auditWebhooks.flatMap(listWebhook),
        },
        {
            about: 'Sign-in for temporary keys. MINIO_IDENTITY_OPENID_CLIENT_SECRET stands in the file of other secrets.',
            variables: oidc === undefined ? [] : listOidc(oidc),
        },
        { about: 'Passed on as they are.', variables },
    ];
    return sections
        .map((section) => ({ ...section, variables: section.variables.filter(isSet) }))
        .filter((section) => section.variables.length > 0);
}
function set(name, value) {
    return { name, value };
}
function isSet(setting) {
    return setting.value !== undefined;
}
function formatParity(parity) {
    return parity === undefined ? undefined : `EC:${parity}`;
}
function listWebhook({ name, endpoint }) {
    const end = name === '_' ? '' : `_${name}`;
    return [set(`MINIO_AUDIT_WEBHOOK_ENABLE${end}`, 'on'), set(`MINIO_AUDIT_WEBHOOK_ENDPOINT${end}`, endpoint)];
}
function listOidc({ issuer, clientId, claim }) {
    return [
        set('MINIO_IDENTITY_OPENID_CONFIG_URL', `${issuer}/.well-known/openid-configuration`),
        set('MINIO_IDENTITY_OPENID_CLIENT_ID', clientId),
        set('MINIO_IDENTITY_OPENID_CLAIM_NAME', claim),
        set('MINIO_IDENTITY_OPENID_SCOPES', 'openid'),
    ];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/cluster/escape/yaml.js
/** YAML through its library, with one manner for every file. */

/** Ends of lines to readers of YAML 1.1 but not to the library, and what can't be seen. Tabs and line feeds are known to all. */
const unsafe = /[\u0085\u2028\u2029]|(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/**
 * Plain texts that some readers take for a number or a sign of the language, and the library does not; and blanks,
 * whose lines it writes as a block that loses some of them.
 */
const ambiguous = /^(?:=|<<|[-+]?0o[0-7_]+|[yYnN]|\s+)$/;
const mergeTag = 'tag:yaml.org,2002:merge';
/**
 * Plain data as a YAML document: block style, two spaces, long lines stay whole, nothing is an alias. Texts
 * that YAML 1.1 readers take for something else (`yes`, `0o10`) are quoted.
 */
function stringifyYaml(value) {
    const document = new dist/* Document */.yo(value, {
        version: '1.1',
        aliasDuplicateObjects: false,
        // Its tag would write `<<` without the quotes that it needs.
        customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || tag.tag !== mergeTag),
    });
    (0,dist/* visit */.YR)(document, {
        Scalar(_, scalar) {
            if (typeof scalar.value !== 'string')
                return;
            if (unsafe.test(scalar.value) || ambiguous.test(scalar.value))
                scalar.type = 'QUOTE_DOUBLE';
        },
    });
    // Now they stand between double quotes alone, where a number is read as its character.
    return document
        .toString({ lineWidth: 0, singleQuote: false })
        .replace(new RegExp(unsafe, 'gu'), (character) => escapeCharacter(character.codePointAt(0) ?? 0));
}
function escapeCharacter(code) {
    return `\\U${code.toString(16).padStart(8, '0')}`;
}

;// CONCATENATED MODULE: ./build/src/cluster/escape/compose.js
/** Texts in a compose file, in which `$` begins a variable of the shell that runs it. */

/** Plain data as a compose file without variables: every text in it stands for itself. */
function stringifyCompose(value) {
    return stringifyYaml(escapeDollars(value));
}
function escapeDollars(value) {
    if (typeof value === 'string')
        return value.replaceAll('$', () => '$$');
    if (Array.isArray(value))
        return value.map(escapeDollars);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, escapeDollars(one)]));
}

// EXTERNAL MODULE: ./build/src/cluster/host.js
var cluster_host = __webpack_require__(7267);
;// CONCATENATED MODULE: ./build/src/cluster/render/compose/service.js
/** What every container of a server has. */
/** Where compose puts secrets. */
const credentials = {
    MINIO_ROOT_USER_FILE: '/run/secrets/minio_root_user',
    MINIO_ROOT_PASSWORD_FILE: '/run/secrets/minio_root_password',
};
const commonSettings = {
    restart: 'unless-stopped',
    // Requests that run are finished first.
    stop_grace_period: '1m',
    security_opt: ['no-new-privileges:true'],
    ulimits: { nofile: { soft: 1_048_576, hard: 1_048_576 } },
    logging: { driver: 'json-file', options: { 'max-size': '50m', 'max-file': '5' } },
};
/** Whether the process answers; whether it finds its peers is no reason to restart it. */
function checkHealth(test) {
    return { test, interval: '30s', timeout: '10s', retries: 3, start_period: '60s' };
}
/** As compose reads it: whole units where they fit. */
function formatBytes(bytes) {
    if (bytes % 2 ** 30 === 0)
        return `${bytes / 2 ** 30}g`;
    if (bytes % 2 ** 20 === 0)
        return `${bytes / 2 ** 20}m`;
    return `${bytes}b`;
}
function toMap(variables) {
    return Object.fromEntries(variables.map(({ name, value }) => [name, value]));
}

;// CONCATENATED MODULE: ./build/src/cluster/render/compose/proxy.js
/** NGINX before the containers. */

/** Reads `nginx/minio.conf` of the same rendering. It starts without the nodes, and finds them when they come. */
function describeProxy({ proxy, server }, image, nodes) {
    const files = [proxy.certificateFile, proxy.keyFile, ...(server.tls ? [proxy.nodeCaFile] : [])];
    return {
        image,
        ports: ['80:80', '443:443'],
        volumes: [
            mount('../nginx/minio.conf', '/etc/nginx/conf.d/minio.conf'),
            ...files.map((file) => mount(file, file)),
        ],
        networks: { 'storage-net': {}, 'database-net': {} },
        depends_on: [...nodes],
        healthcheck: { test: ['CMD', 'nginx', '-t', '-q'], interval: '30s', timeout: '10s', retries: 3 },
        deploy: { resources: { limits: { cpus: '1', memory: '512m' } } },
        ...commonSettings,
    };
}
function mount(source, target) {
    return { type: 'bind', source, target, read_only: true };
}

;// CONCATENATED MODULE: ./build/src/cluster/render/compose/cluster.js
/** All nodes as containers of one machine, which start with the same command as real nodes. */







/** Nothing where `explainNoContainers` has a reason. */
const renderComposeCluster = (spec) => {
    if (explainNoContainers(spec) !== undefined)
        return [];
    const text = `${describeUse(spec).join('\n')}\n${stringifyCompose(describe(spec, listNodes(spec)))}`;
    return [{ path: 'compose/cluster.yaml', text }];
};
/** Why the nodes can't be containers; `undefined` where they can. */
function explainNoContainers({ server }) {
    const hosts = groupHosts(server);
    if ([...hosts.keys()].some((host) => host !== '' && !(0,cluster_host/* isHostName */.uy)(host)))
        return 'A node is named by its address, and containers find each other by name.';
    const crowded = [...hosts.values()].some((drives) => new Set(drives.map(({ port }) => port)).size > 1);
    return crowded ? 'A host runs two servers, and each container is a host of its own.' : undefined;
}
function groupHosts({ pools }) {
    return (0,group_by/* groupBy */.$)(pools.flatMap(({ drives }) => drives), ({ host }) => host);
}
function listNodes({ name, server }) {
    return [...groupHosts(server)].map(([host, drives], index) => ({
        service: `${name}${index + 1}`,
        host,
        drives,
    }));
}
function describeUse({ server, images, networks }) {
    const certificates = server.tls
        ? [
            '# Beside this file, for each node such as minio1: certs/minio1.crt and certs/minio1.key, and certs/ca.crt of',
            '# the authority that signed them.',
        ]
        : [];
    const way = images.nginx === undefined
        ? [
            '# No port is published. Declare an image in CLUSTER_NGINX_IMAGE to have the proxy rendered as the way in.',
        ]
        : ['# The proxy alone publishes ports: it is the only way in.'];
    return [
        '# All nodes on one machine: it bears the loss of containers and drives, not of the machine.',
        '# A volume for each drive; give each a disk of its own (driver_opts) where data matters.',
        ...way,
        ...certificates,
        `# Networks are private: ${networks.storage} between the nodes, ${networks.monitoring} for what watches them,`,
        `# ${networks.database} for the databases that write their backups here.`,
    ];
}
function describe(spec, nodes) {
    const { name, networks, images } = spec;
    const proxy = images.nginx === undefined
        ? {}
        : {
            nginx: describeProxy(spec, images.nginx, nodes.map(({ service }) => service)),
        };
    const volumes = nodes.flatMap((node) => listVolumes(node).map(({ volume }) => [volume, { name: volume, driver: 'local' }]));
    return {
        services: {
            ...Object.fromEntries(nodes.map((node) => [node.service, describeNode(spec, node)])),
            ...proxy,
        },
        networks: {
            'storage-net': describeNetwork(`${name}-storage-net`, networks.storage),
            'monitoring-net': describeNetwork(`${name}-monitoring-net`, networks.monitoring),
            'database-net': describeNetwork(`${name}-database-net`, networks.database),
        },
        volumes: Object.fromEntries(volumes),
        secrets: describeSecrets(spec),
    };
}
function describeNode(spec, node) {
    const { server, images, node: size } = spec;
    const { envFile } = server.credentials;
    const scheme = server.tls ? 'https' : 'http';
    const url = `${scheme}://localhost:${server.ports.s3}/minio/health/live`;
    return {
        image: images.server,
        ...(node.host === '' ? {} : { hostname: node.host }),
        command: listArguments(spec),
        environment: {
            ...credentials,
            ...(envFile === undefined ? {} : { MINIO_CONFIG_ENV_FILE: '/run/secrets/minio_env' }),
            ...toMap(listEnvironment(spec)),
        },
        volumes: [
            ...listVolumes(node).map(({ volume, path }) => ({ type: 'volume', source: volume, target: path })),
            ...(server.tls ? listCertificates(spec, node) : []),
        ],
        secrets: Object.keys(describeSecrets(spec)),
        networks: {
            'storage-net': node.host === '' ? {} : { aliases: [node.host] },
            'monitoring-net': {},
            ...(images.nginx === undefined ? { 'database-net': {} } : {}),
        },
        // The certificate is for the node's name.
        healthcheck: checkHealth(['CMD', 'curl', server.tls ? '-fsk' : '-fs', url]),
        deploy: { resources: describeResources(size) },
        ...commonSettings,
    };
}
function describeResources({ cpus, memory }) {
    return {
        limits: { cpus: String(cpus.limit), memory: formatBytes(memory.limit) },
        reservations: { cpus: String(cpus.reserved), memory: formatBytes(memory.reserved) },
    };
}
function listVolumes({ service, drives }) {
    return drives.map(({ path }, index) => ({ volume: `${service}-drive${index + 1}`, path }));
}
/** Single files: a folder for each node would hold the authority once more. */
function listCertificates({ server }, { service }) {
    const dir = server.certsDir ?? '/root/.minio/certs';
    const files = [
        [`./certs/${service}.crt`, `${dir}/public.crt`],
        [`./certs/${service}.key`, `${dir}/private.key`],
        ['./certs/ca.crt', `${dir}/CAs/ca.crt`],
    ];
    return files.map(([source, target]) => ({
        type: 'bind',
        source,
        target,
        read_only: true,
    }));
}
function describeNetwork(name, subnet) {
    return { name, driver: 'bridge', ipam: { config: [{ subnet }] } };
}
/** Files that a vault writes on this machine. */
function describeSecrets({ server }) {
    const { userFile, passwordFile, envFile } = server.credentials;
    return {
        minio_root_user: { file: userFile },
        minio_root_password: { file: passwordFile },
        ...(envFile === undefined ? {} : { minio_env: { file: envFile } }),
    };
}

;// CONCATENATED MODULE: ./build/src/cluster/render/compose/development.js
/** One server with one volume on a developer's machine. */


const heading = [
    '# A server for development, reached from this machine alone. Before the first start, beside this file:',
    '#   mkdir -p secrets certs',
    '#   printf %s developer > secrets/minio_root_user',
    '#   openssl rand -hex 20 > secrets/minio_root_password',
    '#   docker compose -f development.yaml up -d',
    '# The console is at http://localhost:9001. With public.crt and private.key in certs the server speaks https.',
    '# A folder of configuration is of no use: the server keeps its settings among the data.',
];
/** Works with one drive, so parity and everything around the cluster stay out. */
const renderDevelopment = (spec) => {
    const text = `${heading.join('\n')}\n${stringifyCompose(development_describe(spec))}`;
    return [{ path: 'compose/development.yaml', text }];
};
const probe = 'curl -sf http://localhost:9000/minio/health/live || curl -sfk https://localhost:9000/minio/health/live';
function development_describe({ name, images, server }) {
    return {
        services: {
            minio: {
                image: images.server,
                container_name: `${name}-development`,
                command: ['server', '--console-address', ':9001', '--certs-dir', '/etc/minio/certs', '/data'],
                environment: { ...credentials, MINIO_REGION: server.region ?? 'us-east-1' },
                ports: ['127.0.0.1:9000:9000', '127.0.0.1:9001:9001'],
                volumes: ['minio_data:/data', './certs:/etc/minio/certs'],
                secrets: ['minio_root_user', 'minio_root_password'],
                networks: ['minio'],
                healthcheck: checkHealth(['CMD-SHELL', probe]),
                deploy: { resources: { limits: { cpus: '2', memory: '4g' } } },
                ...commonSettings,
            },
        },
        networks: { minio: { name: `${name}-development` } },
        volumes: { minio_data: { name: `${name}-development`, driver: 'local' } },
        secrets: {
            minio_root_user: { file: './secrets/minio_root_user' },
            minio_root_password: { file: './secrets/minio_root_password' },
        },
    };
}

;// CONCATENATED MODULE: ./build/src/cluster/render/compose/index.js
/** Containers without an orchestrator: one server for development, and the cluster on one machine. */


const renderCompose = (spec) => [...renderDevelopment(spec), ...renderComposeCluster(spec)];

;// CONCATENATED MODULE: ./build/src/cluster/escape/systemd.js
/** Words and settings of systemd units, and lines of its environment files. */
/** In a quoted word these stand for themselves only after a backslash; what can't be seen goes by number. */
function systemd_escapeCharacter(character) {
    if (character === '"' || character === '\\')
        return `\\${character}`;
    return [...Buffer.from(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}
function refuseNul(text) {
    if (text.includes('\0'))
        throw new RangeError('No unit of systemd can hold a NUL character.');
}
/**
 * One word of `ExecStart=` and its like: specifiers (`%`) and variables (`$`) are doubled. Must not be the
 * command itself, in which `$$` is not undone. @throws RangeError for a NUL
 */
function quoteSystemdWord(text) {
    return quoteSystemd(text).replaceAll('$', () => '$$');
}
/** A value of a unit that is read as one quoted word without variables, such as in `Environment=`. @throws RangeError for a NUL */
function quoteSystemd(text) {
    refuseNul(text);
    const escaped = text.replace(/["\\]|\p{Cc}/gu, systemd_escapeCharacter).replaceAll('%', '%%');
    return `"${escaped}"`;
}
/**
 * The value of a line of an `EnvironmentFile=`, which knows neither specifiers nor variables. Shells read the
 * same text out of it. @throws RangeError for control characters: no line can hold them
 */
function quoteSystemdEnvironment(text) {
    if (/\p{Cc}/u.test(text))
        throw new RangeError('No line of an environment file can hold control characters.');
    if (/^[A-Za-z0-9_@%+:,./=-]*$/.test(text))
        return text;
    return `"${text.replace(/["\\$`]/g, '\\$&')}"`;
}
/** Units of every file system that may be mounted on the way to an absolute path, the path itself the last. */
function nameMountUnits(path) {
    const parts = path.split('/').filter((part) => part !== '');
    const names = parts.map((part) => Buffer.from(part).reduce((name, byte) => name + escapeUnitByte(byte), ''));
    return names.map((name, index) => {
        const unit = [...names.slice(0, index), name].join('-');
        return `${unit.replace(/^\./, '\\x2e')}.mount`;
    });
}
function escapeUnitByte(byte) {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9:_.]/.test(character) ? character : `\\x${byte.toString(16).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./build/src/cluster/render/env-file.js
/** `minio.env`: the environment of the service, without a secret. */


const head = [
    '# Environment of every node, the same on all of them: copy it to /etc/default/minio. Shells read it as well.',
    '# The drives and the options of the command line are in minio.service and start-minio.sh.',
];
/** Read by `EnvironmentFile=` of systemd, and by `.` of a POSIX shell. */
const renderEnvFile = (spec) => {
    const sections = [
        { about: 'Written by a vault, readable by the user of the service alone.', variables: listFiles(spec) },
        ...listSections(spec),
    ];
    const lines = sections.flatMap(({ about, variables }) => ['', `# ${about}`, ...variables.map(formatLine)]);
    return [{ path: 'minio.env', text: `${[...head, ...lines].join('\n')}\n` }];
};
function listFiles({ server: { credentials } }) {
    const { userFile, passwordFile, envFile } = credentials;
    return [
        { name: 'MINIO_ROOT_USER_FILE', value: userFile },
        { name: 'MINIO_ROOT_PASSWORD_FILE', value: passwordFile },
        ...(envFile === undefined ? [] : [{ name: 'MINIO_CONFIG_ENV_FILE', value: envFile }]),
    ];
}
function formatLine({ name, value }) {
    return `${name}=${quoteSystemdEnvironment(value)}`;
}

;// CONCATENATED MODULE: ./build/src/cluster/escape/haproxy.js
/** One word of an HAProxy configuration. */
/**
 * Text that stays as it is: single quotes switch off variables, comments and backslashes. A quote of its own
 * goes outside of them. @throws RangeError for control characters, which no line can hold
 */
function quoteHaproxy(text) {
    if (/\p{Cc}/u.test(text))
        throw new RangeError('No value for HAProxy may hold control characters.');
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./build/src/cluster/network.js
var cluster_network = __webpack_require__(4074);
;// CONCATENATED MODULE: ./build/src/cluster/render/front/site.js
/** The sites behind the front, one backend for each. */


/** Name of the backend of a site. @throws RangeError for a name with anything but letters, digits and `-` */
function nameBackend({ name }) {
    if (!/^[A-Za-z0-9-]+$/.test(name))
        throw new RangeError('The name of a site is no name.');
    return `site-${name}`;
}
/** A site is healthy as long as it takes writes: that is what its nodes are asked. */
function renderSite(site, proxy) {
    const servers = site.servers.map((server, index) => {
        const words = [`server ${site.name}-${index + 1}`, quoteAddress(server), 'check'];
        return `    ${[...words, ...renderTls(server, proxy), ...renderLookup(server)].join(' ')}`;
    });
    return [
        `backend ${nameBackend(site)}`,
        '    balance leastconn',
        '    option httpchk',
        `    http-check send meth GET uri /minio/health/cluster ver HTTP/1.1 hdr Host ${quoteHaproxy(proxy.s3Host)}`,
        '    http-check expect status 200',
        ...servers,
    ];
}
/** Name servers, where a site is declared by name: HAProxy would otherwise look it up at its start only. */
function renderResolvers(sites, proxy) {
    if (!sites.some(({ servers }) => servers.some(({ host }) => (0,cluster_host/* isHostName */.uy)(host))))
        return [];
    const servers = proxy.resolvers.map((address, index) => {
        const port = /:\d+$/.test(address.replace(/^\[.*\]/, '')) ? '' : ':53';
        return `    nameserver ns${index + 1} ${quoteHaproxy(`${address}${port}`)}`;
    });
    const times = ['resolve_retries 2', 'timeout resolve 1s', 'timeout retry 1s', 'hold valid 10s'];
    return ['resolvers names', ...servers, ...times.map((line) => `    ${line}`), ''];
}
function quoteAddress({ host, port }) {
    if (!(0,cluster_host/* isHost */.jU)(host))
        throw new RangeError('A site has a server without a host.');
    return quoteHaproxy(`${host}:${port}`);
}
/** Certificates are compared with names only, so a server that has none answers for the S3 host. */
function renderTls({ tls, host }, { nodeCaFile, s3Host }) {
    if (!tls)
        return [];
    const name = (0,cluster_host/* isHostName */.uy)(host) ? host : s3Host;
    const verified = [
        'ssl verify required',
        'ca-file',
        quoteHaproxy(nodeCaFile),
        'verifyhost',
        quoteHaproxy(name),
    ];
    return [...verified, 'sni', quoteHaproxy(`str(${name})`), 'check-sni', quoteHaproxy(name)];
}
function renderLookup({ host }) {
    return (0,cluster_host/* isHostName */.uy)(host) ? ['resolvers names', 'init-addr none'] : [];
}

;// CONCATENATED MODULE: ./build/src/cluster/render/front/index.js
/**
 * The front over several sites: HAProxy, because it asks the sites about their health. NGINX without a
 * subscription notices a lost site only by the requests that fail there, and with every request that it
 * tries there again; it stays the proxy within a site.
 */




const front_heading = [
    '# Front over the sites, the preferred one first: HAProxy 2.4 or later. Requests go to the first site that is',
    '# healthy, within about three seconds of a loss, and back ten seconds after its return. What reached a lost',
    '# site and was not replicated yet is there again when the site is. Two fronts with one shared address',
    '# (VRRP, anycast or DNS) leave no single point of failure. Sites must count the front among their trusted',
    '# networks, since their health is not shown to others.',
];
const defaults = [
    'defaults',
    '    mode http',
    '    log global',
    '    # Without queries, which let in whoever reads them: those of presigned URLs.',
    `    log-format '%ci %HM %{+Q}HP %ST %b/%s %Tt %U %B %ts'`,
    '    timeout connect 2s',
    '    timeout check 3s',
    '    timeout http-request 30s',
    '    timeout http-keep-alive 60s',
    '    timeout client 300s',
    '    timeout server 300s',
    '    retries 2',
    '    option redispatch 1',
    '    default-server inter 2s fastinter 500ms downinter 2s fall 2 rise 5 observe layer4 error-limit 3 on-error fastinter on-marked-down shutdown-sessions',
    `    http-error status 503 content-type application/xml string ${quoteError('ServiceUnavailable', 'No site answered. Please try again.')}`,
];
/** No file where no sites are declared. @throws RangeError for values that no spec of `readSpec` has */
const renderFront = (spec) => {
    if (spec.sites.length === 0)
        return [];
    const { proxy, sites } = spec;
    const lines = [
        ...front_heading,
        '',
        'global',
        '    log stdout format raw local0 info',
        '    ssl-default-bind-options ssl-min-ver TLSv1.2 no-tls-tickets',
        '    # The key is looked for beside the certificate, with .key in place of its ending.',
        '    ssl-load-extra-del-ext',
        '',
        ...defaults,
        '',
        ...renderResolvers(sites, proxy),
        ...renderFrontend(spec),
        ...sites.flatMap((site) => ['', ...renderSite(site, proxy)]),
    ];
    return [{ path: 'haproxy/haproxy.cfg', text: `${lines.join('\n')}\n` }];
};
function renderFrontend({ proxy, sites }) {
    const choices = sites.map(nameBackend);
    if (!(0,cluster_host/* isHostName */.uy)(proxy.s3Host))
        throw new RangeError('The S3 host is no host name.');
    return [
        'frontend s3',
        ...describeKey(proxy),
        `    bind :443 ssl crt ${quoteHaproxy(proxy.certificateFile)}`,
        `    http-request return status 413 content-type application/xml string ${quoteError('EntityTooLarge', 'The body is larger than the proxy allows.')} if { req.body_size gt ${proxy.maxBody} }`,
        '    # Administration, metrics, health, and what nodes say to each other. No bucket has this name.',
        ...renderTrust(proxy),
        '    # The host stays as the client wrote it: signatures cover it.',
        '    http-request set-header X-Forwarded-For %[src]',
        '    http-request set-header X-Forwarded-Proto https',
        ...choices.map((name) => `    use_backend ${name} if { nbsrv(${name}) gt 0 }`),
        `    default_backend ${choices[0]}`,
    ];
}
function renderTrust({ trustedNetworks }) {
    if (trustedNetworks.length === 0)
        return [];
    if (trustedNetworks.some((network) => (0,cluster_network/* readNetwork */.Lp)(network) === undefined))
        throw new RangeError('A trusted network is no network.');
    return [`    http-request deny if { path,url_dec -m beg /minio/ } !{ src ${trustedNetworks.join(' ')} }`];
}
/** HAProxy finds the key by the name of the certificate only. */
function describeKey({ certificateFile, keyFile }) {
    const expected = `${certificateFile.replace(/\.[^./]*$/, '')}.key`;
    if (keyFile === expected)
        return [];
    if (/\p{Cc}/u.test(expected))
        throw new RangeError('A path may not hold control characters.');
    return [`    # Put the key, or a link to it, at ${expected}.`];
}
function quoteError(code, message) {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
    return quoteHaproxy(xml);
}

;// CONCATENATED MODULE: ./build/src/cluster/render/prometheus/target.js
/** Whom Prometheus asks, and how its jobs are called. */

/** Jobs by what they read; alerts and panels choose series by them. */
const jobs = {
    /** Sums over the whole cluster, as one node has gathered them from its peers. */
    cluster: 'minio-cluster',
    nodes: 'minio-nodes',
    /** The series of single buckets are at no other path of the server. */
    bucket: 'minio-bucket',
    certificates: 'minio-certificates',
};
/** More would ask all peers for the same once more; fewer would go blind with the node that is asked. */
const witnesses = 3;
/** host:port of each node. A server on a local path is its own host. */
function listTargets({ server }) {
    return (0,cluster_math/* listNodeNames */.jW)(server.pools.flatMap(({ drives }) => drives)).map((name) => name.startsWith(':') ? `localhost${name}` : name);
}
/** Nodes that are asked about the cluster as a whole: each answers for all, so some are enough. */
function listWitnesses(spec) {
    return listTargets(spec).slice(0, witnesses);
}
/** What has a certificate: nodes where they speak TLS, and the names of the proxy. */
function listCertificateTargets(spec) {
    const { s3Host, consoleHost, webHost } = spec.proxy;
    const nodes = spec.server.tls ? listTargets(spec) : [];
    return [...nodes, ...[s3Host, consoleHost, webHost].map((host) => `${host}:443`)];
}

;// CONCATENATED MODULE: ./build/src/cluster/render/prometheus/scrape.js
/** prometheus.yml: what is read, how often and with which right. */


const scrape_head = [
    '# Prometheus for one cluster; its jobs can be copied into the file of a Prometheus that is there already.',
    '# Every series has the label `cluster`, so that one Prometheus can watch several.',
];
const tokenHint = [
    '# The token in credentials_file is made from an access key that may do admin:Prometheus and nothing else;',
    '# no server has to be asked for it. Only Prometheus may read the file.',
];
/** Name of the module of the blackbox exporter that reads certificates. */
const certificateModule = 'minio_certificate';
const alertFile = 'minio-alerts.yml';
const renderScrape = (spec) => {
    const { scrapeInterval, bucketScrapeInterval } = spec.monitoring;
    const config = {
        global: {
            scrape_interval: formatSeconds(scrapeInterval),
            evaluation_interval: formatSeconds(scrapeInterval),
        },
        rule_files: [alertFile],
        scrape_configs: [
            createJob(spec, jobs.cluster, '/minio/v2/metrics/cluster', scrapeInterval, listWitnesses(spec)),
            createJob(spec, jobs.nodes, '/minio/v2/metrics/node', scrapeInterval, listTargets(spec)),
            createJob(spec, jobs.bucket, '/minio/v2/metrics/bucket', bucketScrapeInterval, listWitnesses(spec)),
            ...createProbeJob(spec),
        ],
    };
    const hints = spec.server.metricsAuth === 'jwt' ? [...scrape_head, ...tokenHint] : scrape_head;
    const text = `${hints.join('\n')}\n${stringifyYaml(config)}`;
    return [{ path: 'prometheus/prometheus.yml', text }, ...renderBlackbox(spec)];
};
/** Prometheus knows `s`, and no fractions. */
function formatSeconds(seconds) {
    return `${Math.max(1, Math.round(seconds))}s`;
}
function createJob({ name, server, proxy, monitoring }, job, path, interval, targets) {
    return {
        job_name: job,
        metrics_path: path,
        scrape_interval: formatSeconds(interval),
        // A node that gathers from peers waits for those that are gone.
        scrape_timeout: formatSeconds(Math.min(interval, 20)),
        scheme: server.tls ? 'https' : 'http',
        ...(server.metricsAuth === 'jwt' && {
            authorization: { type: 'Bearer', credentials_file: monitoring.tokenFile },
        }),
        ...(server.tls && { tls_config: { ca_file: proxy.nodeCaFile } }),
        static_configs: [{ targets, labels: { cluster: name } }],
    };
}
function createProbeJob(spec) {
    const { blackbox } = spec.monitoring;
    if (blackbox === undefined)
        return [];
    return [
        {
            job_name: jobs.certificates,
            metrics_path: '/probe',
            params: { module: [certificateModule] },
            static_configs: [{ targets: listCertificateTargets(spec), labels: { cluster: spec.name } }],
            relabel_configs: [
                { source_labels: ['__address__'], target_label: '__param_target' },
                { source_labels: ['__param_target'], target_label: 'instance' },
                // `$` would be a group of the expression.
                { target_label: '__address__', replacement: blackbox.replaceAll('$', () => '$$') },
            ],
        },
    ];
}
function renderBlackbox({ monitoring }) {
    if (monitoring.blackbox === undefined)
        return [];
    const tcp = { tls: true, tls_config: { insecure_skip_verify: true } };
    const config = { modules: { [certificateModule]: { prober: 'tcp', timeout: '10s', tcp } } };
    const hint = [
        '# Module for the blackbox exporter. It trusts everybody: it only reads until when a certificate is valid,',
        '# and must be able to do so when that is over. Clients are who verifies.',
    ];
    return [{ path: 'prometheus/blackbox.yml', text: `${hint.join('\n')}\n${stringifyYaml(config)}` }];
}

;// CONCATENATED MODULE: ./build/src/cluster/escape/promql.js
/** Texts in PromQL, in annotations of alerts, and in strings of Alloy. */
/** A string literal of PromQL: escapes as Go has them, of which JSON's are a part. @throws RangeError for half a character */
function quotePromql(text) {
    return quoteGo(text);
}
/** Text in a template of Prometheus, such as an annotation, that is never taken for an action. */
function escapeTemplate(text) {
    return text.replace(/\{\{/g, '{{"{{"}}');
}
/** A string literal of Go, which Alloy's syntax has as well. @throws RangeError for half a character */
function quoteGo(text) {
    if (/\p{Cs}/u.test(text))
        throw new RangeError('No text of a configuration may hold half a character.');
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, escapeNumber);
}
function escapeNumber(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./build/src/cluster/render/prometheus/alert/alert.js
/** What an alert is made of. */


/** Braces of a PromQL selector: series of this cluster and of one job. */
function selectJob({ name }, job) {
    return `{cluster=${quotePromql(name)},job=${quotePromql(job)}}`;
}
/** The cluster's name in an annotation. */
function writeName({ name }) {
    return escapeTemplate(name);
}
/** As Prometheus reads it. */
function formatAlert({ name, expression, forSeconds, severity, ...text }) {
    const { summary, description, runbook } = text;
    return {
        alert: name,
        expr: expression,
        ...(forSeconds > 0 && { for: formatSeconds(forSeconds) }),
        labels: { severity },
        annotations: { summary, description, runbook },
    };
}

;// CONCATENATED MODULE: ./build/src/cluster/render/prometheus/alert/capacity.js
/** Room for objects. */


/** How far the forecast looks ahead, in days. */
const forecastDays = 7;
/** Usable space as the witnesses tell it; of drives that are online only, so it sinks with every one that is lost. */
function writeUsable(what, selector) {
    return `max by (cluster) (minio_cluster_capacity_usable_${what}_bytes${selector})`;
}
/** Share of usable space in use, which lost drives hardly change. */
function writeUsedShare(selector) {
    return `1 - ${writeUsable('free', selector)} / ${writeUsable('total', selector)}`;
}
/** Share of usable space that is free `seconds` from now, as the last six hours went. */
function writeForecast(selector, seconds) {
    const share = `${writeUsable('free', selector)} / ${writeUsable('total', selector)}`;
    return `predict_linear((${share})[6h:30s], ${seconds})`;
}
function listCapacityAlerts(spec) {
    const { warning, critical } = spec.monitoring.capacity;
    return [
        createShareAlert(spec, 'MinioCapacityWarning', 'warning', warning),
        createShareAlert(spec, 'MinioCapacityCritical', 'critical', critical),
        createDriveAlert(spec, critical),
        {
            name: 'MinioCapacityForecast',
            expression: `${writeForecast(selectJob(spec, jobs.cluster), forecastDays * 86_400)} < 0`,
            forSeconds: 3600,
            severity: 'warning',
            summary: `${writeName(spec)} is full within ${forecastDays} days if it goes on like this.`,
            description: 'A straight line through the share of free space of the last six hours.',
            runbook: 'Find the bucket that grows in the dashboard. Order the next pool, or let lifecycle rules remove what is old.',
        },
    ];
}
/** The sum hides a drive that is smaller than the others, or holds something else; a full cluster is told by the sum. */
function createDriveAlert(spec, share) {
    const nodes = selectJob(spec, jobs.nodes);
    const used = `minio_node_drive_used_bytes${nodes} / minio_node_drive_total_bytes${nodes}`;
    const whole = `${writeUsedShare(selectJob(spec, jobs.cluster))} > ${share}`;
    return {
        name: 'MinioDriveFull',
        expression: `max by (cluster, server, drive) (${used}) > ${share} unless on (cluster) (${whole})`,
        forSeconds: 600,
        severity: 'critical',
        summary: `Drive {{ $labels.drive }} of {{ $labels.server }} is {{ $value | humanizePercentage }} full.`,
        description: `${writeName(spec)} as a whole is less full, but one full drive is enough for writes to be refused.`,
        runbook: 'Look for what else is on the drive, and whether it is smaller than the others.',
    };
}
function createShareAlert(spec, name, severity, share) {
    return {
        name,
        expression: `${writeUsedShare(selectJob(spec, jobs.cluster))} > ${share}`,
        forSeconds: 600,
        severity,
        summary: `${writeName(spec)} has {{ $value | humanizePercentage }} of its usable space in use.`,
        description: `The threshold is ${Math.round(share * 100)} %. A full drive refuses writes of its whole set.`,
        runbook: 'Remove old versions by lifecycle rules, or add a pool; new objects then go to it by themselves.',
    };
}

;// CONCATENATED MODULE: ./build/src/cluster/render/prometheus/alert/request.js
/** What clients meet, and whether it is written down. */


/** Part of the answers that were errors of the server. There is no such series before the first error. */
function writeErrorShare(selector, range) {
    const rate = (what) => `sum by (cluster) (rate(minio_s3_requests_${what}${selector}[${range}]))`;
    return `${rate('5xx_errors_total')} / ${rate('total')}`;
}
/** Seconds in which 19 of 20 answers of each operation begin. */
function writeSlowest(selector, range) {
    const buckets = `rate(minio_s3_requests_ttfb_seconds_distribution${selector}[${range}])`;
    return `histogram_quantile(0.95, sum by (cluster, api, le) (${buckets}))`;
}
/** In seconds: what applications take for hanging. */
const slow = 2;
function listRequestAlerts(spec) {
    const cluster = selectJob(spec, jobs.cluster);
    const nodes = selectJob(spec, jobs.nodes);
    const name = writeName(spec);
    return [
        {
            name: 'MinioErrorRate',
            expression: `${writeErrorShare(nodes, '5m')} > 0.05`,
            forSeconds: 300,
            severity: 'critical',
            summary: `{{ $value | humanizePercentage }} of the requests to ${name} fail.`,
            description: 'Answers with a status of 500 and above over five minutes; clients try such requests again.',
            runbook: 'Look for lost quorums and full drives first, then into the log of the nodes.',
        },
        {
            name: 'MinioSlowAnswers',
            expression: `${writeSlowest(nodes, '10m')} > ${slow}`,
            forSeconds: 600,
            severity: 'warning',
            summary: `${name} lets clients wait {{ $value | humanizeDuration }} for {{ $labels.api }}.`,
            description: `One answer of twenty begins later than that; the threshold is ${slow} s.`,
            runbook: 'Look for drives with errors or long waits, for healing, and for a network that is full.',
        },
        {
            name: 'MinioCredentialsRefused',
            expression: `sum by (cluster) (rate(minio_s3_requests_rejected_auth_total${nodes}[5m])) > 1`,
            forSeconds: 300,
            severity: 'warning',
            summary: `{{ $value | humanize }} requests a second to ${name} have wrong credentials.`,
            description: 'Unknown access keys or wrong signatures: somebody guesses, or an application has old keys.',
            runbook: 'Find the addresses in the audit log (security_event="credentials_refused").',
        },
        {
            name: 'MinioAuditLost',
            expression: `sum by (cluster, target_id) (increase(minio_audit_failed_messages${nodes}[10m])) > 0`,
            forSeconds: 0,
            severity: 'warning',
            summary: `${name} could not deliver its audit log to {{ $labels.target_id }}.`,
            description: 'Entries that do not fit the queue of a node any more are lost.',
            runbook: 'Look at the receiver and at the way to it from the nodes.',
        },
        {
            name: 'MinioWebhookOffline',
            expression: `min by (cluster, name, endpoint) (minio_cluster_webhook_online${cluster}) == 0`,
            forSeconds: 300,
            severity: 'warning',
            summary: `${name} does not reach its webhook {{ $labels.name }}.`,
            description: 'A receiver of logs or audit entries does not answer.',
            runbook: 'Look at the receiver and at the way to it from the nodes.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/cluster/render/grafana/overview.js
/** The upper rows of the dashboard: health, room, requests. */



/** Braces of a selector for the cluster that was chosen above the panels. */
function selectChosen(job) {
    return `{cluster="$cluster",job="${job}"}`;
}
const cluster = selectChosen(jobs.cluster);
const nodes = selectChosen(jobs.nodes);
const bucket = selectChosen(jobs.bucket);
function createStat(title, expression, alarm) {
    const queries = [{ expression, legend: title }];
    return { title, kind: 'stat', unit: 'short', width: 4, queries, ...(alarm && { alarm }) };
}
function createHealthRow() {
    const state = (what, how) => `${how} by (cluster) (minio_cluster_${what}${cluster})`;
    const spare = `minio_cluster_health_erasure_set_online_drives${cluster} - minio_cluster_health_erasure_set_write_quorum${cluster}`;
    return {
        title: 'Health',
        panels: [
            createStat('Nodes online', state('nodes_online_total', 'min')),
            createStat('Nodes offline', state('nodes_offline_total', 'max'), { above: 1 }),
            createStat('Drives online', state('drive_online_total', 'min')),
            createStat('Drives offline', state('drive_offline_total', 'max'), { above: 1 }),
            {
                ...createStat('Drives to spare', `min by (cluster) (${spare})`, { below: 1 }),
                description: 'How many drives the weakest set may lose before writes are refused.',
            },
            createStat('Sets healing', `count(max by (pool, set) (minio_cluster_health_erasure_set_healing_drives${cluster}) > 0) or vector(0)`),
        ],
    };
}
function createCapacityRow({ monitoring }) {
    const usable = (what) => writeUsable(what, cluster);
    return {
        title: 'Capacity',
        panels: [
            {
                title: 'Used',
                kind: 'stat',
                unit: 'percentunit',
                width: 4,
                queries: [{ expression: writeUsedShare(cluster), legend: 'used' }],
                alarm: { above: monitoring.capacity.warning },
            },
            {
                title: 'Usable space',
                description: 'After parity; only drives that are online count.',
                kind: 'timeseries',
                unit: 'bytes',
                width: 10,
                queries: [
                    { expression: usable('total'), legend: 'total' },
                    { expression: `${usable('total')} - ${usable('free')}`, legend: 'used' },
                ],
            },
            {
                title: 'Free space, forecast',
                description: 'A straight line through the last six hours, 7 and 30 days ahead; 0 is full.',
                kind: 'timeseries',
                unit: 'bytes',
                width: 10,
                queries: [
                    { expression: usable('free'), legend: 'now' },
                    ...[7, 30].map((days) => ({
                        expression: `clamp_min(${writeForecast(cluster, days * 86_400)}, 0) * ${usable('total')}`,
                        legend: `in ${days} days`,
                    })),
                ],
            },
            createTopBuckets('Top buckets by size', 'bytes', 'usage_total_bytes'),
            createTopBuckets('Top buckets by objects', 'short', 'usage_object_total'),
        ],
    };
}
function createTopBuckets(title, unit, series) {
    const expression = `topk(10, max by (bucket) (minio_bucket_${series}${bucket}))`;
    return {
        title,
        description: 'As the last scan of the servers counted.',
        kind: 'bargauge',
        unit,
        width: 12,
        queries: [{ expression, legend: '{{bucket}}' }],
    };
}
function createRequestRow() {
    const rate = (series, by) => `sum by (${by}) (rate(minio_s3_${series}${nodes}[$__rate_interval]))`;
    const plot = (title, unit, queries) => ({
        title,
        kind: 'timeseries',
        unit,
        width: 12,
        queries,
    });
    return {
        title: 'Requests',
        panels: [
            plot('Requests by operation', 'reqps', [
                { expression: rate('requests_total', 'api'), legend: '{{api}}' },
            ]),
            plot('Bandwidth', 'Bps', [
                { expression: rate('traffic_received_bytes', 'cluster'), legend: 'uploads' },
                { expression: rate('traffic_sent_bytes', 'cluster'), legend: 'downloads' },
            ]),
            plot('Errors', 'reqps', [
                { expression: rate('requests_4xx_errors_total', 'cluster'), legend: 'of clients (4xx)' },
                {
                    expression: `${rate('requests_5xx_errors_total', 'cluster')} or vector(0)`,
                    legend: 'of the server (5xx)',
                },
                { expression: rate('requests_rejected_auth_total', 'cluster'), legend: 'credentials refused' },
            ]),
            plot('Error rate', 'percentunit', [
                { expression: `${writeErrorShare(nodes, '$__rate_interval')} or vector(0)`, legend: 'failed' },
            ]),
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/cluster/render/grafana/panel.js
/** One panel of the dashboard, as Grafana 10 and later read it. */
/** Chosen by whoever looks. */
const datasource = { type: 'prometheus', uid: '$datasource' };
const columns = 24;
const heights = { stat: 4, timeseries: 8, bargauge: 8 };
/** Rows from top to bottom, panels from left to right, wrapping at the edge. */
function layOutRows(rows) {
    const out = [];
    let y = 0;
    for (const { title, panels } of rows) {
        out.push({
            id: out.length + 1,
            type: 'row',
            title,
            collapsed: false,
            panels: [],
            gridPos: place(0, y, columns, 1),
        });
        y += 1;
        let x = 0;
        let tallest = 0;
        for (const panel of panels) {
            if (x + panel.width > columns) {
                y += tallest;
                x = 0;
                tallest = 0;
            }
            const height = heights[panel.kind];
            out.push({ id: out.length + 1, ...formatPanel(panel), gridPos: place(x, y, panel.width, height) });
            x += panel.width;
            tallest = Math.max(tallest, height);
        }
        y += tallest;
    }
    return out;
}
function place(x, y, w, h) {
    return { x, y, w, h };
}
function formatPanel({ title, description, kind, unit, queries, alarm }) {
    return {
        type: kind,
        title,
        ...(description !== undefined && { description }),
        datasource,
        fieldConfig: { defaults: { unit, min: 0, thresholds: formatThresholds(alarm) }, overrides: [] },
        options: formatOptions(kind),
        targets: queries.map(({ expression, legend }, index) => ({
            refId: String.fromCharCode(65 + index),
            datasource,
            expr: expression,
            legendFormat: legend,
            ...(kind === 'timeseries' ? { range: true } : { instant: true }),
        })),
    };
}
function formatThresholds(alarm) {
    const [first, second, value] = alarm === undefined
        ? ['green', undefined, 0]
        : 'above' in alarm
            ? ['green', 'red', alarm.above]
            : ['red', 'green', alarm.below];
    const base = { color: first, value: null };
    return { mode: 'absolute', steps: second === undefined ? [base] : [base, { color: second, value }] };
}
function formatOptions(kind) {
    const reduceOptions = { calcs: ['lastNotNull'], fields: '', values: false };
    if (kind === 'timeseries')
        return { legend: { displayMode: 'list', placement: 'bottom' }, tooltip: { mode: 'multi' } };
    if (kind === 'bargauge')
        return { reduceOptions, orientation: 'horizontal', displayMode: 'basic' };
    return { reduceOptions, colorMode: 'value', graphMode: 'area', textMode: 'auto' };
}

;// CONCATENATED MODULE: ./build/src/cluster/render/grafana/replication.js
/** The lower rows of the dashboard: replication, and the nodes one by one. */


const replication_nodes = selectChosen(jobs.nodes);
const replication_bucket = selectChosen(jobs.bucket);
function plot(title, unit, queries, description) {
    return {
        title,
        kind: 'timeseries',
        unit,
        width: 8,
        queries,
        ...(description !== undefined && { description }),
    };
}
function createReplicationRow() {
    const target = (series) => `max by (bucket, targetArn) (minio_bucket_replication_${series}${replication_bucket})`;
    const node = (series) => `sum by (cluster) (minio_node_replication_${series}${replication_nodes})`;
    const link = (series, how) => `${how} by (endpoint) (minio_node_replication_${series}${replication_nodes})`;
    const arrow = '{{bucket}} → {{targetArn}}';
    return {
        title: 'Replication',
        panels: [
            plot('Pending', 'short', [
                { expression: node('recent_backlog_count'), legend: 'in the last five minutes' },
                { expression: node('last_minute_queued_count'), legend: 'queued in the last minute' },
            ], 'Only what was queued. Objects that no rule covers never are: the check of replication counts them.'),
            plot('Failed', 'short', [
                { expression: target('last_hour_failed_count'), legend: `${arrow}, last hour` },
            ]),
            plot('Sent', 'bytes', [{ expression: target('sent_bytes'), legend: arrow }]),
            plot('Links', 'short', [{ expression: link('link_online', 'min'), legend: '{{endpoint}}' }], '1 is online.'),
            plot('Latency of links', 'ms', [
                { expression: link('current_link_latency_ms', 'max'), legend: '{{endpoint}}' },
            ]),
            plot('Latency of uploads', 'ms', [
                {
                    expression: `max by (bucket, range) (minio_bucket_replication_latency_ms${replication_bucket}) > 0`,
                    legend: '{{bucket}}, {{range}}',
                },
            ]),
        ],
    };
}
function createNodeRow() {
    return {
        title: 'Nodes',
        panels: [
            plot('Answering', 'short', [{ expression: `up${replication_nodes}`, legend: '{{instance}}' }]),
            plot('Processors in use', 'short', [
                {
                    expression: `sum by (instance) (rate(minio_process_cpu_seconds_total${replication_nodes}[$__rate_interval]))`,
                    legend: '{{instance}}',
                },
            ]),
            plot('Memory', 'bytes', [
                {
                    expression: `max by (instance) (minio_process_resident_memory_bytes${replication_nodes})`,
                    legend: '{{instance}}',
                },
            ]),
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/cluster/render/grafana/dashboard.js
/** The dashboard: one for every cluster that Prometheus knows; this one is chosen first. */





const schemaVersion = 39;
/** The model that Grafana 10 and later import. Names are kept to what its own limits allow. */
function createDashboard(spec) {
    const rows = [
        createHealthRow(),
        createCapacityRow(spec),
        createRequestRow(),
        createReplicationRow(),
        createNodeRow(),
    ];
    return {
        uid: 'minio-overview',
        title: 'MinIO overview',
        tags: ['minio'],
        schemaVersion,
        version: 1,
        editable: true,
        timezone: 'browser',
        time: { from: 'now-6h', to: 'now' },
        refresh: formatSeconds(spec.monitoring.scrapeInterval),
        templating: { list: listVariables(spec) },
        annotations: { list: [] },
        panels: layOutRows(rows),
    };
}
function listVariables({ name }) {
    const query = `label_values(up{job="${jobs.cluster}"}, cluster)`;
    return [
        { name: 'datasource', label: 'Prometheus', type: 'datasource', query: 'prometheus', refresh: 1, hide: 0 },
        {
            name: 'cluster',
            label: 'Cluster',
            type: 'query',
            datasource: datasource,
            definition: query,
            query: { query, refId: 'cluster' },
            refresh: 2,
            multi: false,
            includeAll: false,
            current: { text: name, value: name, selected: true },
            hide: 0,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/cluster/render/grafana/index.js
/** The dashboard, and what makes Grafana load it when it starts. */


const folder = '/var/lib/grafana/dashboards/minio';
const sourceHint = [
    '# Leave this file out when Grafana has a Prometheus already: the dashboard asks which one to take. A password',
    '# for Prometheus comes from the environment of Grafana, through secureJsonData; none is written here.',
];
const dashboardHint = ['# Mount the folder `dashboards` of this rendering at the path below.'];
const renderGrafana = (spec) => [
    {
        path: 'grafana/dashboards/minio-overview.json',
        text: `${JSON.stringify(createDashboard(spec), undefined, 2)}\n`,
    },
    {
        path: 'grafana/provisioning/datasources/prometheus.yaml',
        text: `${sourceHint.join('\n')}\n${stringifyYaml({
            apiVersion: 1,
            datasources: [
                {
                    name: 'Prometheus',
                    uid: 'prometheus',
                    type: 'prometheus',
                    access: 'proxy',
                    url: 'http://prometheus:9090',
                    // Windows of rates are at least four scrapes.
                    jsonData: { timeInterval: `${spec.monitoring.scrapeInterval}s`, httpMethod: 'POST' },
                },
            ],
        })}`,
    },
    {
        path: 'grafana/provisioning/dashboards/minio.yaml',
        text: `${dashboardHint.join('\n')}\n${stringifyYaml({
            apiVersion: 1,
            providers: [{ name: 'minio', folder: 'MinIO', type: 'file', options: { path: folder } }],
        })}`,
    },
];

;// CONCATENATED MODULE: ./build/src/cluster/render/console-home.js
/** Where the console is for browsers. */
/** As MINIO_BROWSER_REDIRECT_URL says, where that is a host of the proxy; else the root of the console host. */
function findConsole({ proxy, server }) {
    const url = server.consoleUrl === undefined ? null : URL.parse(server.consoleUrl);
    const known = url !== null && [proxy.consoleHost, proxy.webHost].includes(url.hostname);
    if (!known)
        return { host: proxy.consoleHost, path: '/', url: `https://${proxy.consoleHost}/` };
    const path = `${url.pathname.replace(/\/+$/, '')}/`;
    return { host: url.hostname, path, url: `https://${url.host}${path}` };
}

;// CONCATENATED MODULE: ./build/src/cluster/render/keycloak.js
/**
 * A realm of Keycloak with the client of the cluster. What the servers are told about it is in their
 * environment. The console of this server has no sign-in of its own for it, only its form: the tokens are
 * exchanged for temporary keys, by AssumeRoleWithWebIdentity.
 */

/** Policies that every server has; a role of the same name hands one out. */
const policies = {
    readonly: 'Reads the objects of all buckets.',
    readwrite: 'Does everything with buckets and objects.',
    diagnostics: 'Reads health, metrics and traces.',
    consoleAdmin: 'Administers the cluster.',
};
/**
 * For `--import-realm`, or for a partial import into a realm that is there. Without a secret: Keycloak makes
 * one up, under Credentials of the client.
 */
const renderKeycloak = (spec) => {
    if (spec.oidc === undefined)
        return [];
    const text = JSON.stringify(describeRealm(spec, spec.oidc), undefined, 2);
    return [{ path: 'keycloak/minio-realm.json', text: `${text}\n` }];
};
function describeRealm(spec, oidc) {
    const roles = Object.entries(policies).map(([name, description]) => ({ name, description }));
    return {
        realm: oidc.realm,
        enabled: true,
        roles: { client: { [oidc.clientId]: roles } },
        clients: [describeClient(spec, oidc)],
    };
}
function describeClient(spec, oidc) {
    return {
        clientId: oidc.clientId,
        name: 'Object storage',
        description: 'Tokens of this client are exchanged for temporary keys of the object storage (AssumeRoleWithWebIdentity). Its roles are names of policies there. The console of the storage itself asks for keys.',
        enabled: true,
        protocol: 'openid-connect',
        publicClient: false,
        clientAuthenticatorType: 'client-secret',
        standardFlowEnabled: true,
        implicitFlowEnabled: false,
        directAccessGrantsEnabled: false,
        serviceAccountsEnabled: false,
        // Roles of other clients stay out of its tokens.
        fullScopeAllowed: false,
        redirectUris: [`${findConsole(spec).url}oauth_callback`],
        webOrigins: [],
        protocolMappers: [describePolicyMapper(oidc), describeAudienceMapper(oidc)],
    };
}
/** A dot in the name of a claim would make it one claim within another. */
function describePolicyMapper({ clientId, claim }) {
    return {
        name: 'policies',
        protocol: 'openid-connect',
        protocolMapper: 'oidc-usermodel-client-role-mapper',
        config: {
            'usermodel.clientRoleMapping.clientId': clientId,
            'claim.name': claim.replaceAll('.', '\\.'),
            'jsonType.label': 'String',
            multivalued: 'true',
            'access.token.claim': 'true',
            'id.token.claim': 'true',
        },
    };
}
/** The servers take tokens only that were made for them. */
function describeAudienceMapper({ clientId }) {
    return {
        name: 'audience',
        protocol: 'openid-connect',
        protocolMapper: 'oidc-audience-mapper',
        config: {
            'included.client.audience': clientId,
            'access.token.claim': 'true',
            'id.token.claim': 'false',
        },
    };
}

// EXTERNAL MODULE: ./build/src/cluster/read-pool.js + 2 modules
var read_pool = __webpack_require__(5541);
;// CONCATENATED MODULE: ./build/src/cluster/render/kubernetes/pod-pool.js
/** Pools as pods: names that Kubernetes gives, with drives at paths of ours. */



/** Folder of drive 1, 2, … */
const drivePath = '/mnt/drive';
/** Why there are none, for people. */
const unlikePods = 'Hosts of a pool have different numbers of drives, and the pods of one set are alike.';
/** `undefined` where hosts of a pool have different numbers of drives: pods of one set are alike. */
function listPodPools(spec) {
    const pools = spec.server.pools.flatMap((pool, index) => describePool(spec, pool, index + 1) ?? []);
    return pools.length === spec.server.pools.length ? pools : undefined;
}
function describePool(spec, pool, number) {
    const counts = [...(0,group_by/* groupBy */.$)(pool.drives, ({ host, port }) => `${host}:${port}`).values()].map(({ length }) => length);
    const [drivesPerNode = 0] = counts;
    if (counts.some((count) => count !== drivesPerNode))
        return undefined;
    const name = `${spec.name}-pool-${number}`;
    const path = drivesPerNode === 1 ? `${drivePath}1` : `${drivePath}{1...${drivesPerNode}}`;
    const local = pool.drives.every(({ host }) => host === '');
    const word = local ? path : `${nameNodes(spec, name, counts.length)}${path}`;
    return { name, nodes: counts.length, drivesPerNode, word };
}
/** Without the domain of the Kubernetes cluster, which pods search by themselves. */
function nameNodes({ name, server, kubernetes }, pool, nodes) {
    const pods = nodes === 1 ? `${pool}-0` : `${pool}-{0...${nodes - 1}}`;
    const scheme = server.tls ? 'https' : 'http';
    return `${scheme}://${pods}.${name}-nodes.${kubernetes.namespace}.svc:${server.ports.s3}`;
}
/** How many pods may be away while writes go on; the server lays these words out by itself. */
function countSpareNodes(spec, words) {
    return readMath(spec, words)?.writes.nodes ?? 0;
}
function readMath(spec, words) {
    const { pools } = (0,read_pool/* readPools */.a)(words.join(' '), { file: spec.file, path: [] });
    const completed = pools.map((pool) => (0,read_pool/* completePool */.I)(pool, spec.server.ports.s3));
    const layout = (0,cluster_math/* computeMath */.Kk)({ ...spec, server: { ...spec.server, pools: completed } });
    return layout.ok ? layout.math : undefined;
}

;// CONCATENATED MODULE: ./build/src/cluster/render/kubernetes/value.js
/** Values as Kubernetes writes them. */
const units = ['Ti', 'Gi', 'Mi', 'Ki'];
/** Bytes as a quantity, in the largest unit that goes into it. */
function formatQuantity(bytes) {
    const index = units.findIndex((_, power) => bytes % 2 ** (10 * (units.length - power)) === 0);
    const unit = units[index];
    return unit === undefined ? String(bytes) : `${bytes / 2 ** (10 * (units.length - index))}${unit}`;
}
/** Of volume claims. An example where none is declared: a claim has to have one. */
function chooseDriveSize({ driveSize }) {
    return formatQuantity(driveSize ?? 2 ** 40);
}
function value_describeResources({ cpus, memory }) {
    return {
        requests: { cpu: formatCpus(cpus.reserved), memory: formatQuantity(memory.reserved) },
        limits: { cpu: formatCpus(cpus.limit), memory: formatQuantity(memory.limit) },
    };
}
function formatCpus(cpus) {
    return Number.isInteger(cpus) ? String(cpus) : `${Math.round(cpus * 1000)}m`;
}
/** In commands and in values of variables `$(NAME)` stands for a variable, and `$$` for `$`. */
function escapeVariables(text) {
    return text.replaceAll('$', () => '$$');
}
/** Without the folder of certificates, which is a volume here. */
function listOptions({ server: { options } }) {
    return options.filter((word, index) => {
        const before = options[index - 1] ?? '';
        return !isCertsDir.test(word) && !/^(?:--?certs-dir|-S)$/.test(before);
    });
}
const isCertsDir = /^(?:--?certs-dir|-S)(?:=|$)/;

;// CONCATENATED MODULE: ./build/src/cluster/render/kubernetes/helm.js
/** Values for the community chart `minio/minio`, version 5.4.0, the last one published. */





/** Nothing where `explainNoChart` has a reason. */
const renderHelmValues = (spec) => {
    const [pool, ...others] = listPodPools(spec) ?? [];
    if (pool === undefined || explainNoChart(spec) !== undefined)
        return [];
    const text = `${helm_describeUse(spec).join('\n')}\n${stringifyYaml(helm_describe(spec, pool, 1 + others.length))}`;
    return [{ path: 'kubernetes/helm-values.yaml', text }];
};
/** Why the chart can't be told of this cluster; `undefined` where it can. */
function explainNoChart(spec) {
    const [pool, ...others] = listPodPools(spec) ?? [];
    if (pool === undefined)
        return unlikePods;
    if (!others.every((one) => isAlike(one, pool)))
        return 'The chart makes all pools alike, and these differ.';
    const alone = pool.nodes === 1 && (pool.drivesPerNode > 1 || others.length > 0);
    return alone ? 'The chart gives a server by itself one drive, and here are more.' : undefined;
}
function isAlike(a, b) {
    return a.nodes === b.nodes && a.drivesPerNode === b.drivesPerNode;
}
function helm_describeUse({ name, server, kubernetes }) {
    const create = `kubectl -n ${kubernetes.namespace} create secret generic`;
    return [
        '# For the chart minio/minio 5.4.0. Its next versions are not published, and it is not looked after: where',
        '# that matters, apply minio.yaml instead. Before:',
        `#   ${create} ${name}-root --from-file=rootUser --from-file=rootPassword`,
        ...(server.tls
            ? [
                `#   ${create} ${name}-tls --from-file=tls.crt --from-file=tls.key`,
                `#   ${create} ${name}-ca --from-file=ca.crt`,
                `# The certificate is for *.${name}-svc.${kubernetes.namespace}.svc and for the names that clients use.`,
            ]
            : []),
        ...(server.credentials.envFile === undefined ? [] : [`#   ${create} ${name}-env --from-file=config.env`]),
        `#   helm install ${name} minio/minio --version 5.4.0 -n ${kubernetes.namespace} -f helm-values.yaml`,
    ];
}
function helm_describe(spec, pool, pools) {
    const { name, server, node, kubernetes } = spec;
    return {
        fullnameOverride: name,
        image: splitImage(spec.images.server),
        mode: pool.nodes === 1 ? 'standalone' : 'distributed',
        replicas: pool.nodes,
        pools,
        drivesPerNode: pool.drivesPerNode,
        minioAPIPort: String(server.ports.s3),
        minioConsolePort: String(server.ports.console),
        service: { type: 'ClusterIP', port: String(server.ports.s3) },
        consoleService: { type: 'ClusterIP', port: String(server.ports.console) },
        existingSecret: `${name}-root`,
        ...(server.credentials.envFile === undefined ? {} : { extraSecret: `${name}-env` }),
        ...(server.tls ? describeTls(name) : {}),
        persistence: {
            enabled: true,
            size: chooseDriveSize(node),
            ...(kubernetes.storageClass === undefined ? {} : { storageClass: kubernetes.storageClass }),
        },
        resources: value_describeResources(node),
        extraArgs: listOptions(spec).map(quoteArgument),
        environment: Object.fromEntries(listEnvironment(spec).map(({ name, value }) => [name, helm_escapeTemplate(value)])),
        // Otherwise the chart makes metrics public.
        metrics: { serviceMonitor: { public: server.metricsAuth === 'public' } },
        // Otherwise the chart makes a user with a well-known password.
        users: [],
        serviceAccount: { create: true, name },
        affinity: describeAffinity(),
        podDisruptionBudget: { enabled: pool.nodes > 1, maxUnavailable: countSpare(spec, pool, pools) },
    };
}
function describeTls(name) {
    return {
        tls: { enabled: true, certSecret: `${name}-tls`, publicCrt: 'tls.crt', privateKey: 'tls.key' },
        trustedCertsSecret: `${name}-ca`,
    };
}
/** The chart puts a colon between them, which also stands in a digest. */
function splitImage(image) {
    const colon = image.search(/:[^/]*$|:[^/@]*@/);
    const [repository, tag] = colon === -1 ? [image, 'latest'] : [image.slice(0, colon), image.slice(colon + 1)];
    return { repository, tag };
}
/** Goes through a shell, within a quoted text of YAML, and through Kubernetes. */
function quoteArgument(text) {
    return JSON.stringify(escapeVariables(quoteShell(text))).slice(1, -1);
}
/** The chart takes values of variables as templates. */
function helm_escapeTemplate(text) {
    return escapeVariables(text).replaceAll('{{', () => '{{ "{{" }}');
}
/** Two pods on one machine would be lost together. */
function describeAffinity() {
    const labelSelector = { matchLabels: { app: 'minio' } };
    return {
        podAntiAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: [
                { labelSelector, topologyKey: 'kubernetes.io/hostname' },
            ],
        },
    };
}
/** The chart counts pods through all pools. */
function countSpare(spec, { nodes, drivesPerNode }, pools) {
    const words = Array.from({ length: pools }, (_, index) => {
        const path = drivesPerNode === 1 ? '/export' : `/export-{0...${drivesPerNode - 1}}`;
        return `http://n-{${index * nodes}...${(index + 1) * nodes - 1}}${path}`;
    });
    return countSpareNodes(spec, words);
}

;// CONCATENATED MODULE: ./build/src/cluster/render/kubernetes/service.js
/** How pods find each other, and how clients find them. */
/** The nodes' own names, the S3 API, and the console. */
function describeServices(spec) {
    const { name, server } = spec;
    const scheme = server.tls ? 'https' : 'http';
    const s3 = { name: `${scheme}-s3`, port: server.ports.s3, targetPort: 's3' };
    const console = { name: `${scheme}-console`, port: server.ports.console, targetPort: 'console' };
    return [
        // A node is ready only when it has found the others, so they are found before that.
        service_describe(spec, `${name}-nodes`, { clusterIP: 'None', publishNotReadyAddresses: true, ports: [s3] }),
        service_describe(spec, name, { type: 'ClusterIP', ports: [s3] }),
        service_describe(spec, `${name}-console`, { type: 'ClusterIP', ports: [console] }),
    ];
}
function service_describe({ name, kubernetes }, service, spec) {
    const labels = { 'app.kubernetes.io/name': name };
    return {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: service, namespace: kubernetes.namespace, labels },
        spec: { ...spec, selector: labels },
    };
}

;// CONCATENATED MODULE: ./build/src/cluster/render/kubernetes/stateful-set.js
/** One pool of pods, each with its own claims. */



const certsDir = '/etc/minio/certs';
const user = 1000;
/** Every pod of every pool is started with the words of all pools. */
function describeStatefulSet(spec, pool, pools) {
    const { name, kubernetes } = spec;
    const labels = { 'app.kubernetes.io/name': name };
    const own = { ...labels, 'app.kubernetes.io/component': pool.name };
    return {
        apiVersion: 'apps/v1',
        kind: 'StatefulSet',
        metadata: { name: pool.name, namespace: kubernetes.namespace, labels: own },
        spec: {
            serviceName: `${name}-nodes`,
            replicas: pool.nodes,
            // Each waits for the others: one after the other would wait for ever.
            podManagementPolicy: 'Parallel',
            updateStrategy: { type: 'RollingUpdate' },
            selector: { matchLabels: own },
            template: { metadata: { labels: own }, spec: describePod(spec, pool, pools, labels) },
            volumeClaimTemplates: listDrives(pool).map((drive) => describeClaim(spec, drive)),
        },
    };
}
function describePod(spec, pool, pools, labels) {
    return {
        terminationGracePeriodSeconds: 60,
        automountServiceAccountToken: false,
        // They would add variables that begin with MINIO_.
        enableServiceLinks: false,
        securityContext: {
            runAsNonRoot: true,
            runAsUser: user,
            runAsGroup: user,
            fsGroup: user,
            fsGroupChangePolicy: 'OnRootMismatch',
            seccompProfile: { type: 'RuntimeDefault' },
        },
        // The maths counts nodes: two pods on one machine would be lost together.
        affinity: {
            podAntiAffinity: {
                requiredDuringSchedulingIgnoredDuringExecution: [
                    { labelSelector: { matchLabels: labels }, topologyKey: 'kubernetes.io/hostname' },
                ],
            },
        },
        containers: [describeContainer(spec, pool, pools)],
        volumes: stateful_set_listVolumes(spec),
    };
}
function describeContainer(spec, pool, pools) {
    const { server, images, node } = spec;
    const { ports } = server;
    const words = ['server', '--console-address', `:${ports.console}`, '--address', `:${ports.s3}`];
    const args = [...words, '--certs-dir', certsDir, ...listOptions(spec), ...pools.map(({ word }) => word)];
    return {
        name: 'minio',
        image: images.server,
        args: args.map(escapeVariables),
        env: stateful_set_listVariables(spec),
        ports: [
            { name: 's3', containerPort: ports.s3 },
            { name: 'console', containerPort: ports.console },
        ],
        // Whether it finds the others is no reason to restart it.
        livenessProbe: describeProbe(spec, 'live', {
            periodSeconds: 30,
            timeoutSeconds: 10,
            failureThreshold: 3,
        }),
        readinessProbe: describeProbe(spec, 'ready', {
            periodSeconds: 10,
            timeoutSeconds: 5,
            failureThreshold: 3,
        }),
        startupProbe: describeProbe(spec, 'live', { periodSeconds: 5, timeoutSeconds: 5, failureThreshold: 60 }),
        resources: value_describeResources(node),
        securityContext: {
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
        },
        volumeMounts: [
            ...listDrives(pool).map((drive) => ({ name: `drive-${drive}`, mountPath: `${drivePath}${drive}` })),
            ...listMounts(spec),
        ],
    };
}
function describeProbe({ server }, path, times) {
    const scheme = server.tls ? 'HTTPS' : 'HTTP';
    return { httpGet: { path: `/minio/health/${path}`, port: 's3', scheme }, ...times };
}
function stateful_set_listVariables(spec) {
    const files = [
        { name: 'MINIO_ROOT_USER_FILE', value: '/run/secrets/minio-root/rootUser' },
        { name: 'MINIO_ROOT_PASSWORD_FILE', value: '/run/secrets/minio-root/rootPassword' },
        ...(hasSecretEnvironment(spec)
            ? [{ name: 'MINIO_CONFIG_ENV_FILE', value: '/run/secrets/minio-env/config.env' }]
            : []),
    ];
    const variables = listEnvironment(spec).map(({ name, value }) => ({ name, value: escapeVariables(value) }));
    return [...files, ...variables];
}
function listMounts(spec) {
    return [
        { name: 'root', mountPath: '/run/secrets/minio-root', readOnly: true },
        ...(hasSecretEnvironment(spec)
            ? [{ name: 'env', mountPath: '/run/secrets/minio-env', readOnly: true }]
            : []),
        ...(spec.server.tls ? [{ name: 'certs', mountPath: certsDir, readOnly: true }] : []),
        { name: 'tmp', mountPath: '/tmp' },
    ];
}
function stateful_set_listVolumes(spec) {
    const { name, server } = spec;
    const items = [
        { key: 'tls.crt', path: 'public.crt' },
        { key: 'tls.key', path: 'private.key' },
        { key: 'ca.crt', path: 'CAs/ca.crt' },
    ];
    return [
        { name: 'root', secret: { secretName: `${name}-root`, defaultMode: 0o440 } },
        ...(hasSecretEnvironment(spec)
            ? [{ name: 'env', secret: { secretName: `${name}-env`, defaultMode: 0o440 } }]
            : []),
        ...(server.tls
            ? [{ name: 'certs', secret: { secretName: `${name}-tls`, defaultMode: 0o440, items } }]
            : []),
        { name: 'tmp', emptyDir: {} },
    ];
}
function hasSecretEnvironment({ server }) {
    return server.credentials.envFile !== undefined;
}
function listDrives({ drivesPerNode }) {
    return Array.from({ length: drivesPerNode }, (_, index) => index + 1);
}
function describeClaim({ kubernetes, node }, drive) {
    const { storageClass } = kubernetes;
    return {
        metadata: { name: `drive-${drive}` },
        spec: {
            accessModes: ['ReadWriteOnce'],
            ...(storageClass === undefined ? {} : { storageClassName: storageClass }),
            resources: { requests: { storage: chooseDriveSize(node) } },
        },
    };
}

;// CONCATENATED MODULE: ./build/src/cluster/render/kubernetes/index.js
/** Kubernetes: the objects themselves, for where no chart can be had. */




/** Nothing where pods of one set can't be alike. */
const renderKubernetes = (spec) => {
    const pools = listPodPools(spec);
    if (pools === undefined)
        return [];
    const objects = [
        ...describeServices(spec),
        ...pools.map((pool) => describeStatefulSet(spec, pool, pools)),
        ...describeDisruption(spec, pools),
    ];
    const text = [kubernetes_describeUse(spec).join('\n'), ...objects.map(stringifyYaml)].join('---\n');
    return [{ path: 'kubernetes/minio.yaml', text: text.replace('---\n', '\n---\n') }];
};
function kubernetes_describeUse({ name, server, kubernetes, node }) {
    const create = `kubectl -n ${kubernetes.namespace} create secret generic`;
    const { envFile } = server.credentials;
    return [
        '# Before it is applied, with files that a vault writes:',
        `#   ${create} ${name}-root --from-file=rootUser --from-file=rootPassword`,
        ...(server.tls
            ? [
                `#   ${create} ${name}-tls --from-file=tls.crt --from-file=tls.key --from-file=ca.crt`,
                `# The certificate is for *.${name}-nodes.${kubernetes.namespace}.svc and for the names that clients use.`,
            ]
            : []),
        ...(envFile === undefined ? [] : [`#   ${create} ${name}-env --from-file=config.env`]),
        ...(node.driveSize === undefined
            ? ['# Set CLUSTER_DRIVE_SIZE: the size of the claims is an example.']
            : []),
    ];
}
/** As many as may be away while writes go on; none means that only a person may take a pod away. */
function describeDisruption(spec, pools) {
    const nodes = pools.reduce((sum, pool) => sum + pool.nodes, 0);
    if (nodes === 1)
        return [];
    const { name, kubernetes } = spec;
    const words = pools.map(({ word }) => word);
    return [
        {
            apiVersion: 'policy/v1',
            kind: 'PodDisruptionBudget',
            metadata: { name, namespace: kubernetes.namespace, labels: { 'app.kubernetes.io/name': name } },
            spec: {
                maxUnavailable: countSpareNodes(spec, words),
                selector: { matchLabels: { 'app.kubernetes.io/name': name } },
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/cluster/render/logs/entry.js
/**
 * What is made of one entry of the audit log, in the templates that Promtail and Alloy share. What leaves is
 * put together from named fields, so that a header or a claim nobody thought of stays behind.
 */

/** Fields that are read from an entry, by JMESPath. The last two are only looked at, never written. */
const fields = {
    time: 'time',
    api: 'api.name',
    status: 'api.statusCode',
    bucket: 'api.bucket',
    object: 'api.object',
    objects: 'api.objects',
    version_id: 'requestQuery.versionId',
    path: 'requestPath',
    remote_host: 'remotehost',
    user_agent: 'userAgent',
    request_id: 'requestID',
    received: 'api.rx',
    sent: 'api.tx',
    duration_ns: 'api.timeToResponseInNS',
    trigger: 'trigger',
    access_key: 'accessKey',
    parent_user: 'parentUser',
    authorization: 'requestHeader.Authorization',
    credential: 'requestQuery."X-Amz-Credential" || requestQuery.AWSAccessKeyId',
};
const texts = [
    ...['time', 'api', 'bucket', 'object', 'version_id', 'path', 'remote_host', 'user_agent', 'request_id'],
    'trigger',
];
const numbers = ['status', 'received', 'sent', 'duration_ns'];
/** Changes of who may do what, and of the servers themselves, by the names of the calls. */
const changes = {
    policy_change: '^((Put|Delete)BucketPolicy|(Add|Remove)CannedPolicy|AttachDetachPolicy.*|SetPolicyForUserOrGroup)$',
    identity_change: '^((Add|Remove)User|Set(User|Group)Status|UpdateGroupMembers|(Add|Update|Delete)ServiceAccount.*|RevokeTokens.*' +
        '|ImportIAM.*|(Add|Update|Delete)IdentityProviderCfg)$',
    config_change: '^((Set|Del)Config.*|RestoreConfigHistoryKV|(Set|Remove)RemoteTarget|SiteReplication(Add|Edit|Remove)' +
        '|ImportBucketMetadata|(Put|Delete)BucketReplicationConfig|Service.*|ServerUpdate.*|StartDecommission)$',
};
/** `admin`: the admin API, sign-in, and settings of buckets; what is no call that reads or deletes, writes. */
const operationTemplate = joinLines([
    '{{- $api := default "" .api -}}',
    '{{- if hasPrefix "/minio/admin/" (default "" .path) -}}admin',
    '{{- else if regexMatch "^(AssumeRole|(Put|Delete|Reset)Bucket[A-Z])" $api -}}admin',
    '{{- else if regexMatch "^(Get|Head|List|Select)" $api -}}read',
    '{{- else if regexMatch "Delete|Expir|^Abort|^Remove" $api -}}delete',
    '{{- else -}}write',
    '{{- end -}}',
]);
/**
 * Empty for most entries. The audit log has no error codes: a refusal without an access key that the server
 * vouches for, though the request named one, is SignatureDoesNotMatch, InvalidAccessKeyId or out of date.
 */
const securityTemplate = joinLines([
    '{{- $api := default "" .api -}}{{- $status := int (default "0" .status) -}}',
    '{{- if eq $status 403 -}}',
    '{{- if .access_key -}}access_denied',
    '{{- else if or .authorization .credential -}}credentials_refused',
    '{{- else -}}anonymous_denied',
    '{{- end -}}',
    '{{- else if and (hasPrefix "AssumeRole" $api) (ge $status 400) -}}sign_in_failed',
    ...Object.entries(changes).map(([event, names]) => `{{- else if and (lt $status 300) (regexMatch ${quoteGo(names)} $api) -}}${event}`),
    '{{- end -}}',
]);
/**
 * The line as it is kept: JSON. Access keys are replaced by a digest, the same for the same key in one
 * cluster, so that the deeds of one key can still be told from those of another.
 */
function writeLineTemplate(cluster) {
    const digest = `(printf "key-%s" (trunc 16 (Sha2Hash ${quoteGo(cluster)} .)))`;
    const list = (names) => names.map(quoteGo).join(' ');
    return joinLines([
        '{{- $line := dict -}}',
        `{{- range $name := list ${list(texts)} -}}{{- with get $ $name -}}{{- $_ := set $line $name . -}}{{- end -}}{{- end -}}`,
        `{{- range $name := list ${list(numbers)} -}}{{- with get $ $name -}}{{- $_ := set $line $name (int64 .) -}}{{- end -}}{{- end -}}`,
        '{{- with .objects -}}{{- $_ := set $line "objects" (fromJson .) -}}{{- end -}}',
        `{{- range $name := list "access_key" "parent_user" -}}{{- with get $ $name -}}{{- $_ := set $line $name ${digest} -}}{{- end -}}{{- end -}}`,
        '{{- toJson $line -}}',
    ]);
}
/** Stands in for an entry that no line could be made of: the entry itself might hold secrets. */
const unreadableLine = 'An audit entry that could not be read.';
const labelNames = ['operation', 'security_event'];
/** The line ends are for people: the hyphens of all actions eat them. */
function joinLines(lines) {
    return lines.join('\n');
}

// EXTERNAL MODULE: ./build/src/cluster/render/logs/receiver.js
var logs_receiver = __webpack_require__(4124);
;// CONCATENATED MODULE: ./build/src/cluster/render/logs/alloy.js
/** Alloy as the receiver of the audit log. */



const renderAlloy = (spec) => {
    const { auditReceiver, lokiUrl } = spec.logs;
    if (auditReceiver === undefined)
        return [];
    const receiver = (0,logs_receiver/* describeReceiver */.JQ)(auditReceiver, 'alloy');
    const lines = [
        ...(0,logs_receiver/* describeAddress */.KU)(receiver, lokiUrl).map((line) => `// ${line}`),
        ...block('loki.source.api "minio_audit"', [
            ...block('http', ['listen_address = "0.0.0.0"', `listen_port    = ${receiver.port}`]),
            `labels     = ${writeMap({ job: 'minio-audit', cluster: spec.name })}`,
            'forward_to = [loki.process.minio_audit.receiver]',
        ]),
        '',
        ...block('loki.process "minio_audit"', [
            ...listStages(spec),
            'forward_to = [loki.write.minio_audit.receiver]',
        ]),
        '',
        ...block('loki.write "minio_audit"', block('endpoint', [`url = ${quoteGo(lokiUrl)}`])),
    ];
    return [{ path: 'logs/config.alloy', text: `${lines.join('\n')}\n` }];
};
function listStages({ name }) {
    const template = (source, text) => block('stage.template', [`source   = ${quoteGo(source)}`, `template = ${quoteRaw(text)}`]);
    return [
        ...block('stage.json', [`expressions    = ${writeMap(fields)}`, 'drop_malformed = true']),
        '// From here on the entry itself is gone, whatever the next stages do.',
        ...block('stage.replace', [
            `expression = ${quoteGo('(?s)^(.*)$')}`,
            `replace    = ${quoteGo(unreadableLine)}`,
        ]),
        ...block('stage.timestamp', ['source = "time"', 'format = "RFC3339Nano"']),
        ...template('operation', operationTemplate),
        ...template('security_event', securityTemplate),
        ...template('line', writeLineTemplate(name)),
        ...block('stage.labels', [
            `values = ${writeMap(Object.fromEntries(labelNames.map((label) => [label, label])))}`,
        ]),
        ...block('stage.output', ['source = "line"']),
    ];
}
/** Lines as they are, where the text allows it. */
function quoteRaw(text) {
    return /[`\r\0]/.test(text) ? quoteGo(text) : `\`${text}\``;
}
function block(head, body) {
    return [`${head} {`, ...body.map((line) => (line === '' ? '' : `  ${line}`)), '}'];
}
function writeMap(map) {
    const pairs = Object.entries(map).map(([key, value]) => `${quoteGo(key)} = ${quoteGo(value)}`);
    return `{ ${pairs.join(', ')} }`;
}

;// CONCATENATED MODULE: ./build/src/cluster/render/logs/promtail.js
/** Promtail as the receiver of the audit log. It is at its end of life; Alloy takes its place. */



/** Of Promtail itself: its metrics and whether it is ready. */
const ownPort = 9080;
const renderPromtail = (spec) => {
    const { auditReceiver, lokiUrl } = spec.logs;
    if (auditReceiver === undefined)
        return [];
    const receiver = (0,logs_receiver/* describeReceiver */.JQ)(auditReceiver, 'promtail');
    const head = [
        'Promtail, which is no longer maintained since March 2026: for a new installation take config.alloy.',
        ...(0,logs_receiver/* describeAddress */.KU)(receiver, lokiUrl),
        'The log of a container has no calls in it, so there is nothing to be had from it.',
    ];
    const config = {
        server: { http_listen_port: ownPort, grpc_listen_port: 0 },
        positions: { filename: '/var/lib/promtail/positions.yaml' },
        clients: [{ url: lokiUrl }],
        scrape_configs: [
            {
                // Part of the names of metrics: no hyphens.
                job_name: 'minio_audit',
                loki_push_api: {
                    server: { http_listen_port: receiver.port, grpc_listen_port: 0 },
                    labels: { job: 'minio-audit', cluster: spec.name },
                },
                pipeline_stages: promtail_listStages(spec),
            },
        ],
    };
    const comment = head.map((line) => `# ${line}`).join('\n');
    return [{ path: 'logs/promtail.yaml', text: `${comment}\n${stringifyYaml(config)}` }];
};
function promtail_listStages({ name }) {
    return [
        { json: { expressions: fields, drop_malformed: true } },
        // From here on the entry itself is gone, whatever the next stages do.
        { replace: { expression: '(?s)^(.*)$', replace: unreadableLine } },
        { timestamp: { source: 'time', format: 'RFC3339Nano' } },
        { template: { source: 'operation', template: operationTemplate } },
        { template: { source: 'security_event', template: securityTemplate } },
        { template: { source: 'line', template: writeLineTemplate(name) } },
        { labels: Object.fromEntries(labelNames.map((label) => [label, label])) },
        { output: { source: 'line' } },
    ];
}

;// CONCATENATED MODULE: ./build/src/cluster/render/logs/index.js
/** The receiver of the audit log, for two programs: the one the requirements name, and its successor. */


/** Nothing without CLUSTER_AUDIT_RECEIVER. */
const renderLogs = (spec) => [...renderAlloy(spec), ...renderPromtail(spec)];

;// CONCATENATED MODULE: ./build/src/cluster/escape/nginx.js
/** One parameter of an NGINX directive. */
/**
 * Quoted text. NGINX has no way to write a `$` in directives that know variables, so this refuses it unless
 * the directive is one of those that know none. Line ends would stay inside the quotes, but no value has use
 * of them. @throws RangeError for control characters, and for `$`
 */
function quoteNginx(text) {
    if (/\p{Cc}/u.test(text))
        throw new RangeError('No value for NGINX may hold control characters.');
    if (text.includes('$'))
        throw new RangeError('No value for NGINX may hold a dollar sign.');
    return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./build/src/cluster/render/nginx/directive.js
/** Lines of an NGINX configuration. */


/** `head { … }` with its lines indented; what is empty stays empty. */
function directive_block(head, lines) {
    return [`${head} {`, ...lines.map((line) => (line === '' ? '' : `    ${line}`)), '}'];
}
/** A name for `server_name` and URLs, which give `~`, `*` and a leading dot a meaning. @throws RangeError */
function quoteHostName(host) {
    if (!(0,cluster_host/* isHostName */.uy)(host))
        throw new RangeError('A host name of the proxy is no host name.');
    return quoteNginx(host);
}
/** @throws RangeError for what no URL could have as its host */
function quoteHost(host) {
    if (!(0,cluster_host/* isHost */.jU)(host))
        throw new RangeError('The host of a node is neither a name nor an address.');
    return quoteNginx(host);
}

;// CONCATENATED MODULE: ./build/src/cluster/render/nginx/proxy.js
/** What several servers of the configuration share. */

/** Of metadata with underscores and of long signed URLs: without them signatures fail or are refused. */
const headerLimits = [
    'underscores_in_headers on;',
    'ignore_invalid_headers off;',
    'large_client_header_buffers 8 16k;',
];
const streaming = ['proxy_http_version 1.1;', 'proxy_buffering off;', 'proxy_request_buffering off;'];
/** TLS, limits and the log of a server that clients reach. HTTP/2 is left out: it makes uploads slower. */
function listening({ certificateFile, keyFile, maxBody }) {
    return [
        `ssl_certificate ${quoteNginx(certificateFile)};`,
        `ssl_certificate_key ${quoteNginx(keyFile)};`,
        'ssl_protocols TLSv1.2 TLSv1.3;',
        'ssl_session_cache shared:minio_tls:10m;',
        'ssl_session_tickets off;',
        'server_tokens off;',
        `client_max_body_size ${maxBody};`,
        'client_body_timeout 300s;',
        ...headerLimits,
        '# Neither log holds a query: those of presigned URLs let in whoever reads them. The error log would',
        '# quote whole requests at lower levels; what failed at a node is in the access log.',
        'access_log /var/log/nginx/access.log minio;',
        'error_log /var/log/nginx/error.log alert;',
    ];
}
/**
 * Bodies go through as they come, so nothing can send one again: an upload that meets a node just lost gets
 * an error and is the client's to repeat, by when the node is left out. All else tries the next node.
 */
function proxying(readTimeout = '300s') {
    return [
        ...streaming,
        'proxy_connect_timeout 2s;',
        'proxy_send_timeout 300s;',
        `proxy_read_timeout ${readTimeout};`,
        'proxy_next_upstream error timeout http_502 http_504;',
        'proxy_next_upstream_tries 3;',
        'proxy_next_upstream_timeout 10s;',
        '# Signatures cover the host as the client wrote it, with its port.',
        'proxy_set_header Host $http_host;',
        '# Not appended to what the client sent: policies look at the first address.',
        'proxy_set_header X-Forwarded-For $remote_addr;',
        'proxy_set_header X-Real-IP $remote_addr;',
        'proxy_set_header X-Forwarded-Proto $scheme;',
    ];
}
/** Headers that NGINX would otherwise replace by its own. */
const passing = ['proxy_pass_header Date;', 'proxy_pass_header Server;'];
/** From a loopback port to its node: everything goes through unchanged. */
function hopProxying({ proxy, server }) {
    const tls = [
        'proxy_ssl_server_name on;',
        'proxy_ssl_name $minio_node_name;',
        'proxy_ssl_verify on;',
        'proxy_ssl_verify_depth 3;',
        `proxy_ssl_trusted_certificate ${quoteNginx(proxy.nodeCaFile)};`,
    ];
    return [
        ...headerLimits,
        'client_max_body_size 0;',
        'error_log /var/log/nginx/error.log alert;',
        '# NGINX does not read /etc/hosts: these name servers must know the nodes. 127.0.0.11 is there in containers only;',
        '# elsewhere set CLUSTER_RESOLVERS.',
        `resolver ${proxy.resolvers.map(quoteNginx).join(' ')} valid=10s;`,
        'resolver_timeout 2s;',
        ...streaming,
        ...passing,
        'proxy_connect_timeout 2s;',
        'proxy_send_timeout 300s;',
        'proxy_read_timeout 3600s;',
        'proxy_set_header Host $http_host;',
        'proxy_set_header Upgrade $http_upgrade;',
        'proxy_set_header Connection $minio_connection;',
        ...(server.tls ? tls : []),
    ];
}
/** Everybody else gets 403. */
function trusting({ trustedNetworks }) {
    if (trustedNetworks.length === 0)
        return [];
    return [...trustedNetworks.map((network) => `allow ${quoteNginx(network)};`), 'deny all;'];
}
/** The node's own header is dropped, so that browsers see one of each. */
function replaceHeader(name, value) {
    return [`proxy_hide_header ${name};`, `add_header ${name} ${value} always;`];
}
const transportSecurity = [
    ...replaceHeader('Strict-Transport-Security', '"max-age=31536000"'),
    ...replaceHeader('X-Content-Type-Options', 'nosniff'),
];

;// CONCATENATED MODULE: ./build/src/cluster/render/nginx/console.js
/** Where the console is. It builds its links for one address only; the others lead there. */




/** Path of the request for the console, as sent, without the prefix that the console has here. */
function renderConsoleMaps({ path }) {
    const prefix = path.slice(0, -1).replace(/[^A-Za-z0-9/_-]/g, (character) => `\\${character}`);
    return [
        ...directive_block('map $http_upgrade $minio_connection', ['default upgrade;', '"" "";']),
        ...directive_block('map $request_uri $minio_page', [
            'default /;',
            `${quoteNginx(`~^${prefix}(?<minio_page_rest>/.*)`)} $minio_page_rest;`,
        ]),
    ];
}
/** Locations for one of the two hosts: the console, or the way to it. */
function renderConsole(spec, host) {
    const home = findConsole(spec);
    if (home.host === host)
        return renderHome(spec, home.path);
    const target = quoteNginx(home.url);
    return directive_block(host === spec.proxy.consoleHost ? 'location /' : 'location /minio-console/', [
        `return 307 ${target};`,
    ]);
}
function renderHome({ proxy }, path) {
    const lines = [
        ...trusting(proxy),
        '# Status pages of the console stay open as WebSockets.',
        ...proxying('3600s'),
        'proxy_set_header Upgrade $http_upgrade;',
        'proxy_set_header Connection $minio_connection;',
        ...replaceHeader('X-Frame-Options', 'SAMEORIGIN'),
        ...replaceHeader('Referrer-Policy', 'strict-origin-when-cross-origin'),
        ...transportSecurity,
        'proxy_pass http://minio_console$minio_page;',
    ];
    return directive_block(`location ${quoteNginx(path)}`, lines);
}

;// CONCATENATED MODULE: ./build/src/cluster/render/nginx/node.js
/**
 * How a request finds a node. An `upstream` looks its names up once, when NGINX starts, and a `proxy_pass`
 * with a variable looks them up again but knows one name only. So there are two steps within one NGINX: an
 * upstream of ports on loopback, which leaves out a node that failed, and behind each port one node, whose
 * name is looked up anew.
 */




/** Loopback ports of the second step: S3 at the even ones, the console at the odd ones. */
const firstPort = 19_000;
/** Upstreams `minio_s3` and `minio_console`, and what is behind them. */
function renderNodes(spec) {
    const nodes = node_listNodes(spec);
    const ports = nodes.flatMap((_, index) => [firstPort + 2 * index, firstPort + 2 * index + 1]);
    return [
        '# Each node has two ports on loopback: a failed one is left out for ten seconds, as seen by all workers.',
        ...renderUpstream('minio_s3', ports.filter(isEven)),
        ...renderUpstream('minio_console', ports.filter((port) => !isEven(port))),
        '',
        '# Which node is behind which port.',
        ...directive_block('map $server_port $minio_node', [
            'default "";',
            ...nodes.flatMap(({ host, port }, index) => [
                `${firstPort + 2 * index} ${node_quoteAddress(host, port)};`,
                `${firstPort + 2 * index + 1} ${node_quoteAddress(host, spec.server.ports.console)};`,
            ]),
        ]),
        ...(spec.server.tls ? renderNames(nodes, spec) : []),
        '# A node that took no connection closes the one from the upstream too: only that leaves it out even when',
        '# the request was an upload. What breaks later may be the fault of the client and is only told.',
        ...directive_block('map $upstream_connect_time $minio_met', ['default 1;', '"" "";', '"-" "";']),
        ...directive_block('server', [
            ...ports.map((port) => `listen 127.0.0.1:${port};`),
            'access_log off;',
            ...hopProxying(spec),
            ...directive_block('location /', [`proxy_pass ${spec.server.tls ? 'https' : 'http'}://$minio_node;`]),
            'error_page 502 504 @minio_gone;',
            ...directive_block('location @minio_gone', ['if ($minio_met) { return 502; }', 'return 444;']),
        ]),
    ];
}
function renderUpstream(name, ports) {
    const servers = ports.map((port) => `server 127.0.0.1:${port} max_fails=1 fail_timeout=10s;`);
    return directive_block(`upstream ${name}`, [`zone ${name} 256k;`, 'least_conn;', ...servers, 'keepalive 32;']);
}
/** NGINX compares certificates with names only, so a node that has none answers for the S3 host. */
function renderNames(nodes, spec) {
    const names = nodes.flatMap(({ host }, index) => {
        const name = quoteHost((0,cluster_host/* isHostName */.uy)(host) ? host : spec.proxy.s3Host);
        return [`${firstPort + 2 * index} ${name};`, `${firstPort + 2 * index + 1} ${name};`];
    });
    return [
        '# Name that the certificate must bear; nodes that are declared by address bear the name of the S3 host.',
        ...directive_block('map $server_port $minio_node_name', ['default "";', ...names]),
    ];
}
/** One drive of each node. A node without a host is this machine. */
function node_listNodes({ server }) {
    const drives = server.pools.flatMap((pool) => pool.drives);
    const byAddress = new Map(drives.map((drive) => [`${drive.host}:${drive.port}`, drive]));
    return [...byAddress.values()].map((drive) => drive.host === '' ? { ...drive, host: '127.0.0.1' } : drive);
}
function node_quoteAddress(host, port) {
    quoteHost(host);
    return quoteNginx(`${host}:${port}`);
}
function isEven(port) {
    return port % 2 === 0;
}

;// CONCATENATED MODULE: ./build/src/cluster/render/nginx/s3.js
/** The S3 API at a host name of its own: signed requests work there, since their paths stay as they are. */


function renderS3({ proxy }) {
    return [
        '# First of its port, so that clients without a server name in TLS get here.',
        ...directive_block('server', [
            'listen 443 ssl;',
            `server_name ${quoteHostName(proxy.s3Host)};`,
            ...listening(proxy),
            ...proxying(),
            'proxy_set_header Connection "";',
            '# Whoever checks the cluster asks for the clock and the kind of the server, not of the proxy.',
            ...passing,
            ...transportSecurity,
            'proxy_intercept_errors on;',
            'error_page 413 @minio_too_large;',
            'error_page 502 504 =503 @minio_unavailable;',
            ...directive_block('location /', ['proxy_pass http://minio_s3;']),
            '# Administration, metrics, health, and what nodes say to each other. No bucket has this name.',
            ...directive_block('location /minio/', [...trusting(proxy), 'proxy_pass http://minio_s3;']),
            '# Errors of the proxy in the form that S3 clients read; they try again after the second one.',
            ...renderError('@minio_too_large', 413, 'EntityTooLarge', 'The body is larger than the proxy allows.'),
            ...renderError('@minio_unavailable', 503, 'ServiceUnavailable', 'No node answered. Please try again.'),
        ]),
    ];
}
function renderError(location, status, code, message) {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
    return directive_block(`location ${location}`, ['default_type application/xml;', `return ${status} '${xml}';`]);
}

;// CONCATENATED MODULE: ./build/src/cluster/render/nginx/storage.js
/**
 * Objects below `/storage/` of the web host, for browsers: anonymous reads, and presigned URLs that were
 * signed for this host without the prefix and got it afterwards. What signs its requests cannot come this
 * way, since its signature covers the path as sent: it uses the S3 host.
 */



/** Tables that the location looks into. */
function renderStorageMaps(proxy) {
    const kept = `public, max-age=${proxy.maxAge}`;
    return [
        '# Path of an object as the client sent it, without the prefix: decoding it would break signatures.',
        ...directive_block('map $request_uri $minio_object', [
            'default "";',
            '"~^/storage(?<minio_rest>/.+)$" $minio_rest;',
        ]),
        '# Anybody may ask to read, and the bucket decides. Writing takes a presigned URL.',
        ...directive_block('map "$request_method?$args" $minio_refused', [
            'default 1;',
            '"~^(?:GET|HEAD|OPTIONS)\\?" 0;',
            '"~^PUT\\?(?:.*&)?X-Amz-Signature=" 0;',
        ]),
        '# What can change under its name is never immutable: that takes a version, or a name with a digest in it',
        '# (16 or more hexadecimal digits, at least one of them a letter). Lists and signed URLs are not kept.',
        ...directive_block('map $request_uri $minio_cache_rule', [
            'default "private, no-store";',
            `"~^/storage/[^/?]+/[^?]+\\?versionId=(?!null$)[^&]+$" "${kept}, immutable";`,
            `"~^/storage/[^/?]+/(?:[^?]*[/._-])?(?=[0-9]*[a-f])[0-9a-f]{16,128}(?:[._-][^/?]*)?$" "${kept}, immutable";`,
            `"~^/storage/[^/?]+/[^?]+$" "${kept}";`,
        ]),
        '# What the object itself says goes first.',
        ...directive_block('map $upstream_http_cache_control $minio_cache_control', [
            'default $upstream_http_cache_control;',
            '"" $minio_cache_rule;',
        ]),
        ...renderOrigins(proxy.origins),
        ...directive_block('map $request_method $minio_cors_methods', ['default "";', 'OPTIONS "GET, HEAD, PUT";']),
        ...directive_block('map $request_method $minio_cors_headers', [
            'default "";',
            'OPTIONS "Content-Type, Content-MD5, Range, If-Match, If-None-Match, If-Modified-Since";',
        ]),
    ];
}
function renderOrigins(origins) {
    const all = origins.includes('*');
    if (!all && !origins.every((origin) => /^https?:\/\//.test(origin)))
        throw new RangeError('An origin is no origin.');
    // One expression for all: the table of plain keys has no room for long ones.
    const names = origins.map((origin) => origin.replace(/[^A-Za-z0-9/:-]/g, (one) => `\\${one}`)).join('|');
    const known = `${quoteNginx(`~^(?:${names})`).slice(0, -1)}$" $http_origin;`;
    return directive_block('map $http_origin $minio_cors_origin', all ? ['default "*";'] : ['default "";', known]);
}
/** The location; `minio_refused` and the rest come from the maps. */
function renderStorage(proxy) {
    const hidden = ['Origin', 'Methods', 'Headers', 'Credentials'].map((name) => `Allow-${name}`);
    return [
        '# Never the way to administration: no bucket has this name.',
        ...directive_block('location ^~ /storage/minio/', ['return 403;']),
        ...directive_block('location /storage/', [
            'if ($minio_object = "") { return 400; }',
            'if ($minio_refused) { return 403; }',
            'if ($request_method = OPTIONS) { return 204; }',
            ...proxying(),
            'proxy_set_header Connection "";',
            '# One CORS header, and it is ours: with two of them browsers refuse.',
            'proxy_set_header Origin "";',
            ...[...hidden, 'Expose-Headers', 'Max-Age'].map((name) => `proxy_hide_header Access-Control-${name};`),
            'add_header Access-Control-Allow-Origin $minio_cors_origin always;',
            'add_header Access-Control-Allow-Methods $minio_cors_methods always;',
            'add_header Access-Control-Allow-Headers $minio_cors_headers always;',
            'add_header Access-Control-Expose-Headers "ETag, Content-Range, Last-Modified, x-amz-version-id" always;',
            ...(proxy.origins.includes('*') ? [] : ['add_header Vary Origin always;']),
            'proxy_hide_header Cache-Control;',
            'add_header Cache-Control $minio_cache_control;',
            '# A page that somebody uploaded must not act as a page of this host, where the console may be.',
            ...replaceHeader('Content-Security-Policy', 'sandbox'),
            ...transportSecurity,
            'proxy_pass http://minio_s3$minio_object;',
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/src/cluster/render/nginx/index.js
/** The proxy before the nodes of one site: NGINX, any version from 1.19. */







const nginx_heading = [
    '# Goes into the http block of NGINX: /etc/nginx/conf.d/ in its packages and images. It needs 1.19 or later.',
    '# Behind another proxy, tell NGINX its address (set_real_ip_from): everything below trusts $remote_addr.',
    '',
    '# Without queries and referrers, which can be presigned URLs.',
    'log_format minio escape=json',
    `    '{"time":"$time_iso8601","client":"$remote_addr","host":"$host","method":"$request_method","path":"$uri",'`,
    `    '"status":"$status","received":"$request_length","sent":"$body_bytes_sent","seconds":"$request_time",'`,
    `    '"node":"$upstream_addr","node_status":"$upstream_status","request_id":"$upstream_http_x_amz_request_id"}';`,
];
const renderNginx = (spec) => {
    const parts = [
        nginx_heading,
        renderNodes(spec),
        renderStorageMaps(spec.proxy),
        renderConsoleMaps(findConsole(spec)),
        renderS3(spec),
        renderConsoleHost(spec),
        renderWebHost(spec),
        renderRedirect(spec),
    ];
    const lines = parts.flatMap((part) => [...part, '']).slice(0, -1);
    return [{ path: 'nginx/minio.conf', text: `${lines.join('\n')}\n` }];
};
function renderConsoleHost(spec) {
    const { consoleHost } = spec.proxy;
    return directive_block('server', [
        'listen 443 ssl;',
        `server_name ${quoteHostName(consoleHost)};`,
        ...listening(spec.proxy),
        ...renderConsole(spec, consoleHost),
    ]);
}
function renderWebHost(spec) {
    const { webHost } = spec.proxy;
    const root = findConsole(spec).host === webHost && findConsole(spec).path === '/';
    return directive_block('server', [
        'listen 443 ssl;',
        `server_name ${quoteHostName(webHost)};`,
        ...listening(spec.proxy),
        ...renderStorage(spec.proxy),
        ...renderConsole(spec, webHost),
        ...(root ? [] : directive_block('location /', ['return 404;'])),
    ]);
}
/** Not for the S3 host: what signs a request must not be led on from a plain one. */
function renderRedirect({ proxy }) {
    const hosts = [proxy.consoleHost, proxy.webHost].map(quoteHostName).join(' ');
    return directive_block('server', [
        'listen 80;',
        `server_name ${hosts};`,
        'server_tokens off;',
        'access_log off;',
        'return 308 https://$host$request_uri;',
    ]);
}

;// CONCATENATED MODULE: ./build/src/cluster/render/prometheus/alert/certificate.js
/** Certificates that end, read by a blackbox exporter: the server has no series about them. */


const lastDays = 3;
/** None without an exporter that looks. */
function listCertificateAlerts(spec) {
    const { blackbox, certificateLife } = spec.monitoring;
    if (blackbox === undefined)
        return [];
    const probe = selectJob(spec, jobs.certificates);
    const life = `probe_ssl_earliest_cert_expiry${probe} - time()`;
    const summary = `The certificate of {{ $labels.instance }} is valid for {{ $value | humanizeDuration }}.`;
    const description = `It stands for ${writeName(spec)}; without it clients and nodes refuse to talk.`;
    const runbook = 'Issue a new one and put it where the old one is; servers read certificate files again by themselves.';
    return [
        {
            name: 'MinioCertificateEnds',
            expression: `${life} < ${Math.round(certificateLife)}`,
            forSeconds: 3600,
            severity: 'warning',
            summary,
            description,
            runbook,
        },
        {
            name: 'MinioCertificateEndsSoon',
            expression: `${life} < ${Math.min(Math.round(certificateLife), lastDays * 86_400)}`,
            forSeconds: 300,
            severity: 'critical',
            summary,
            description,
            runbook,
        },
        {
            name: 'MinioCertificateUnread',
            expression: `probe_success${probe} == 0`,
            forSeconds: 900,
            severity: 'warning',
            summary: `Nobody shows a certificate at {{ $labels.instance }}.`,
            description: 'The exporter gets no TLS connection, so the end of the certificate is not known.',
            runbook: 'Look whether the address is right and reachable from the exporter.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/cluster/render/prometheus/alert/node.js
/** Nodes, drives and quorums. */


/** Each witness may know of different losses, so the worst that any of them tells counts. */
function listNodeAlerts(spec) {
    const cluster = selectJob(spec, jobs.cluster);
    const nodes = selectJob(spec, jobs.nodes);
    const name = writeName(spec);
    return [
        {
            name: 'MinioNodeDown',
            expression: `up${nodes} == 0`,
            forSeconds: 120,
            severity: 'warning',
            summary: `{{ $labels.instance }} of ${name} does not answer.`,
            description: "Its metrics can't be read: the node is down, or the token or the certificate is refused.",
            runbook: 'Look at the state of the service and its log on the node; then at the network between, and at the token.',
        },
        {
            name: 'MinioNotWatched',
            expression: `absent(up${cluster} == 1)`,
            forSeconds: 120,
            severity: 'critical',
            summary: `No node tells the state of ${name}.`,
            description: 'None of the nodes that are asked about the whole cluster answers, so other alerts are silent.',
            runbook: 'Ask /minio/health/cluster of a node. If that is 200, mend token, certificate or network of Prometheus.',
        },
        {
            name: 'MinioNodesOffline',
            expression: `max by (cluster) (minio_cluster_nodes_offline_total${cluster}) > 0`,
            forSeconds: 120,
            severity: 'warning',
            summary: `{{ $value }} nodes of ${name} are offline.`,
            description: 'Their peers do not reach them. How many more may go is in the summary of the rendering.',
            runbook: 'Bring the nodes back before any maintenance elsewhere. What they missed is healed by itself.',
        },
        {
            name: 'MinioDrivesOffline',
            expression: `max by (cluster) (minio_cluster_drive_offline_total${cluster}) > 0`,
            forSeconds: 300,
            severity: 'warning',
            summary: `{{ $value }} drives of ${name} are offline.`,
            description: 'Objects on them live from the parity of the other drives of their sets.',
            runbook: "If their node is up, look at its log and at the kernel's, replace the drive, mount it empty at the same path.",
        },
        {
            name: 'MinioDriveErrors',
            expression: `sum by (cluster, server, drive) (increase(minio_node_drive_errors_ioerror${nodes}[15m])) > 0`,
            forSeconds: 0,
            severity: 'warning',
            summary: `A drive of {{ $labels.server }} gives errors: {{ $labels.drive }}.`,
            description: 'Reads or writes failed in the last 15 minutes. Drives begin to fail in this way.',
            runbook: "Look at the kernel's log and at SMART; plan to replace the drive.",
        },
        {
            name: 'MinioDriveHealing',
            expression: `max by (cluster, pool, set) (minio_cluster_health_erasure_set_healing_drives${cluster}) > 0`,
            forSeconds: 600,
            severity: 'info',
            summary: `{{ $value }} drives in set {{ $labels.set }} of pool {{ $labels.pool }} are healing.`,
            description: 'A drive was replaced or came back, and is filled from the others. It counts in full when that is over.',
            runbook: 'Wait before taking another drive of the set away.',
        },
        ...listQuorumAlerts(spec),
    ];
}
function listQuorumAlerts(spec) {
    const cluster = selectJob(spec, jobs.cluster);
    const name = writeName(spec);
    const spare = (quorum) => `min by (cluster, pool, set) (minio_cluster_health_erasure_set_online_drives${cluster}` +
        ` - minio_cluster_health_erasure_set_${quorum}_quorum${cluster})`;
    const where = `Set {{ $labels.set }} of pool {{ $labels.pool }} of ${name}`;
    const runbook = 'Bring nodes and drives of this set back first; restart none that still runs.';
    return [
        {
            name: 'MinioNoSpareDrive',
            expression: `${spare('write')} == 0`,
            forSeconds: 60,
            severity: 'critical',
            summary: `${where} can lose no further drive.`,
            description: 'Exactly as many drives are online as a write needs: with one less, writes are refused.',
            runbook,
        },
        {
            name: 'MinioWritesRefused',
            expression: `${spare('write')} < 0`,
            forSeconds: 30,
            severity: 'critical',
            summary: `${where} takes no writes.`,
            description: 'Fewer drives are online than a write needs. Objects can still be read if reads have their quorum.',
            runbook,
        },
        {
            name: 'MinioReadsRefused',
            expression: `${spare('read')} < 0`,
            forSeconds: 30,
            severity: 'critical',
            summary: `${where} can't be read.`,
            description: 'Fewer drives are online than a read needs.',
            runbook: `${runbook} Send clients to the other site, where there is one.`,
        },
        {
            name: 'MinioUnhealthy',
            expression: `min by (cluster) (minio_cluster_health_status${cluster}) == 0`,
            forSeconds: 60,
            severity: 'critical',
            summary: `${name} says that it is not healthy.`,
            description: 'The cluster itself counts at least one set without its write quorum; /minio/health/cluster answers 503.',
            runbook,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/cluster/render/prometheus/alert/replication.js
/** Replication: failed, behind, cut off. */


const blind = 'Objects that no rule covers, and those older than a rule, are in none of these series: the check of replication counts them.';
function listReplicationAlerts(spec) {
    const bucket = selectJob(spec, jobs.bucket);
    const nodes = selectJob(spec, jobs.nodes);
    const lag = spec.monitoring.replicationLag;
    const name = writeName(spec);
    return [
        {
            name: 'MinioReplicationFailed',
            expression: `max by (cluster, bucket, targetArn) (minio_bucket_replication_last_hour_failed_count${bucket}) > 0`,
            forSeconds: 0,
            severity: 'warning',
            summary: `{{ $value }} objects of bucket {{ $labels.bucket }} did not reach {{ $labels.targetArn }}.`,
            description: 'Counted over the last hour. The server tries them again when it scans, which can take long.',
            runbook: `Look at the target's health, credentials and versioning; run the check of replication. ${blind}`,
        },
        {
            name: 'MinioReplicationBehind',
            expression: `sum by (cluster) (minio_node_replication_recent_backlog_count${nodes}) > 0`,
            forSeconds: lag,
            severity: 'warning',
            summary: `${name} still has {{ $value }} objects to send.`,
            description: 'Objects were waiting for replication all this time.',
            runbook: `Look at the links and at the bandwidth limit of the targets; run the check of replication. ${blind}`,
        },
        {
            name: 'MinioReplicationLinkDown',
            expression: `min by (cluster, endpoint) (minio_node_replication_link_online${nodes}) == 0`,
            forSeconds: lag,
            severity: 'critical',
            summary: `${name} does not reach {{ $labels.endpoint }}, a target of replication.`,
            description: 'What is written here exists here only, until the link is back.',
            runbook: 'Look at the other site first, then at the network. A server looks at a target only when it has something to send.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/cluster/render/prometheus/rules.js
/** Alert rules, in one group per subject. */








const hint = [
    '# Alerts for one cluster. `severity` is what Alertmanager routes by: critical wakes somebody, warning waits',
    '# for the day, info is to know. Thresholds come from the env file of the cluster.',
];
const subjects = [
    ['nodes', listNodeAlerts],
    ['capacity', listCapacityAlerts],
    ['replication', listReplicationAlerts],
    ['requests', listRequestAlerts],
    ['certificates', listCertificateAlerts],
];
/** All alerts of a cluster, in the order of the file. */
function listAlerts(spec) {
    return subjects.flatMap(([, list]) => list(spec));
}
const renderRules = (spec) => {
    const groups = subjects.flatMap(([subject, list]) => {
        const alerts = list(spec);
        const name = `${spec.name}-${subject}`;
        // Series of buckets are as old as their last scrape, which rules need not repeat.
        const interval = formatSeconds(spec.monitoring.scrapeInterval);
        return alerts.length === 0 ? [] : [{ name, interval, rules: alerts.map(formatAlert) }];
    });
    return [{ path: `prometheus/${alertFile}`, text: `${hint.join('\n')}\n${stringifyYaml({ groups })}` }];
};

;// CONCATENATED MODULE: ./build/src/cluster/render/prometheus/index.js
/** What Prometheus needs to watch a cluster. */


const renderPrometheus = (spec) => [...renderScrape(spec), ...renderRules(spec)];

;// CONCATENATED MODULE: ./build/src/cluster/render/systemd.js
/** `minio.service`: a node under systemd. */


/** The same on every node. Expects `minio.env` as /etc/default/minio. */
const renderSystemd = (spec) => {
    const lines = [
        '# Copy to /etc/systemd/system on every node, and minio.env to /etc/default/minio; then:',
        '#   systemctl daemon-reload && systemctl enable --now minio',
        `# The user ${spec.node.user} and the folders of the drives, which it owns, must be there before.`,
        ...listUnit(spec),
        ...listService(spec),
        ...listHardening(spec),
        '',
        '[Install]',
        'WantedBy=multi-user.target',
    ];
    return [{ path: 'minio.service', text: `${lines.join('\n')}\n` }];
};
function listUnit({ server }) {
    const paths = listPaths(server.pools.flatMap((pool) => pool.drives));
    const mounts = [...new Set(paths.flatMap(nameMountUnits))];
    return [
        '',
        '[Unit]',
        'Description=MinIO object storage',
        'Wants=network-online.target',
        'After=network-online.target time-sync.target',
        '# Mounts of the drives are waited for, and none is required: a broken drive must not take its node along.',
        `After=${mounts.join(' ')}`,
        '# However often it fails, it is tried again.',
        'StartLimitIntervalSec=0',
    ];
}
function listService(spec) {
    const { user, binary } = spec.node;
    const { userFile, passwordFile } = spec.server.credentials;
    const words = listArguments(spec).map(quoteSystemdWord);
    return [
        '',
        '[Service]',
        '# The server tells when it is ready, which it is only when enough of the others are.',
        'Type=notify',
        `User=${user}`,
        `Group=${user}`,
        'EnvironmentFile=/etc/default/minio',
        '# Without these the server would start with well-known credentials; a vault may write them after the boot.',
        ...[userFile, passwordFile].map((file) => `ExecStartPre=/usr/bin/test -s ${quoteSystemdWord(file)}`),
        `ExecStart=${binary} ${words.join(' \\\n  ')}`,
        'Restart=always',
        'RestartSec=5',
        'TimeoutStartSec=infinity',
        '# Requests that run are finished first; nothing is lost when they are not.',
        'TimeoutStopSec=60',
        '# A connection and two files for each request on each drive.',
        'LimitNOFILE=1048576',
        'TasksMax=infinity',
        'OOMScoreAdjust=-500',
    ];
}
/** As the units of distributions have it. Only the drives can be written to. */
function listHardening({ server }) {
    return [
        '',
        '# All is read-only but the drives. One that is not there is left out, so that nothing is written in its place.',
        'ProtectSystem=strict',
        `ReadWritePaths=${listWritable(server).join(' ')}`,
        `ProtectHome=${livesAtHome(server) ? 'read-only' : 'yes'}`,
        'PrivateTmp=yes',
        'PrivateDevices=yes',
        'NoNewPrivileges=yes',
        `CapabilityBoundingSet=${listCapabilities(server)}`,
        `AmbientCapabilities=${listCapabilities(server)}`,
        'ProtectClock=yes',
        'ProtectControlGroups=yes',
        'ProtectHostname=yes',
        'ProtectKernelLogs=yes',
        'ProtectKernelModules=yes',
        'ProtectKernelTunables=yes',
        'ProtectProc=invisible',
        'RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK',
        'RestrictNamespaces=yes',
        'RestrictRealtime=yes',
        'RestrictSUIDSGID=yes',
        'LockPersonality=yes',
        'MemoryDenyWriteExecute=yes',
        'RemoveIPC=yes',
        'KeyringMode=private',
        'SystemCallArchitectures=native',
        'SystemCallFilter=@system-service',
        'SystemCallFilter=~@privileged',
        'SystemCallErrorNumber=EPERM',
        'UMask=0077',
    ];
}
function listPaths(drives) {
    return [...new Set(drives.map(({ path }) => path))];
}
/** With `-` a missing one is no mistake: a drive breaks, and a node has not the paths of others. */
function listWritable({ pools }) {
    return listPaths(pools.flatMap((pool) => pool.drives)).map((path) => quoteSystemd(`-${path}`));
}
/** Ports below 1024 are for root without it. */
function listCapabilities({ ports }) {
    return Math.min(ports.s3, ports.console) < 1024 ? 'CAP_NET_BIND_SERVICE' : '';
}
/** Whether a file that the server needs is where `ProtectHome=yes` would hide it. */
function livesAtHome({ pools, certsDir, credentials }) {
    const { userFile, passwordFile, envFile = '' } = credentials;
    const drives = pools.flatMap((pool) => listPaths(pool.drives));
    const paths = [certsDir ?? '/home/', userFile, passwordFile, envFile, ...drives];
    return paths.some((path) => /^\/(?:home|root|run\/user)\//.test(path));
}

;// CONCATENATED MODULE: ./build/src/cluster/render/index.js
/** Everything that can be rendered, by the name that the input `render` knows it by. Adding one is adding a line. */












const renderers = {
    command: renderCommand,
    environment: renderEnvFile,
    systemd: renderSystemd,
    compose: renderCompose,
    kubernetes: renderKubernetes,
    helm: renderHelmValues,
    nginx: renderNginx,
    front: renderFront,
    keycloak: renderKeycloak,
    prometheus: renderPrometheus,
    grafana: renderGrafana,
    logs: renderLogs,
};
function isRendering(name) {
    return name in renderers;
}
/** In the order in which they are rendered. */
function listRenderings() {
    return Object.keys(renderers).filter(isRendering);
}

// EXTERNAL MODULE: ./build/src/cluster/setting/index.js + 1 modules
var setting = __webpack_require__(4473);
;// CONCATENATED MODULE: ./build/src/cluster/render/left-out.js
/** What is not rendered for a cluster, and why: so that nobody looks for it, or takes it for a mistake. */




/** All that is not there for every cluster. */
const conditions = [
    { rendering: 'compose', what: 'compose/cluster.yaml', why: explainNoContainers },
    {
        rendering: 'compose',
        what: 'the proxy in compose/cluster.yaml',
        why: (spec) => explainNoContainers(spec) === undefined ? unless(setting/* settings */.W.nginxImage, spec.images.nginx) : undefined,
    },
    {
        rendering: 'kubernetes',
        what: 'kubernetes/minio.yaml',
        why: (spec) => (listPodPools(spec) === undefined ? unlikePods : undefined),
    },
    { rendering: 'helm', what: 'kubernetes/helm-values.yaml', why: explainNoChart },
    {
        rendering: 'front',
        what: 'haproxy/haproxy.cfg',
        why: ({ sites }) => unless(setting/* settings */.W.sites, sites[0]),
    },
    {
        rendering: 'keycloak',
        what: 'keycloak/minio-realm.json',
        why: ({ oidc }) => unless(setting/* settings */.W.oidcIssuer, oidc),
    },
    {
        rendering: 'prometheus',
        what: 'prometheus/blackbox.yml',
        why: ({ monitoring }) => unless(setting/* settings */.W.blackbox, monitoring.blackbox),
    },
    {
        rendering: 'logs',
        what: 'logs/config.alloy',
        why: ({ logs }) => unless(setting/* settings */.W.auditReceiver, logs.auditReceiver),
    },
    {
        rendering: 'logs',
        what: 'logs/promtail.yaml',
        why: ({ logs }) => unless(setting/* settings */.W.auditReceiver, logs.auditReceiver),
    },
];
function unless({ name }, value) {
    return value === undefined ? `${name} is not set.` : undefined;
}
/** Of the renderings that are wanted, in their order. */
function listLeftOut(spec, wanted) {
    return conditions
        .filter(({ rendering }) => wanted.includes(rendering))
        .flatMap(({ what, why }) => {
        const reason = why(spec);
        return reason === undefined ? [] : [{ what, why: reason }];
    });
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/cluster/running/diff-running.js + 1 modules
var diff_running = __webpack_require__(9001);
// EXTERNAL MODULE: ./build/src/cluster/running/info.js
var running_info = __webpack_require__(9246);
;// CONCATENATED MODULE: ./build/src/cluster/running/compare.js
/** A running cluster, asked and held against its env file. */



/** Reads only; never throws for what a server does. */
async function compareRunning(reader, spec, env) {
    try {
        const info = await (0,running_info/* readInfo */.LV)(reader);
        if (info === undefined)
            return { ok: false, reason: 'unsupported', why: running_info/* noAdminApi */.p$ };
        if (info.parity === undefined) {
            const why = 'The node that answered does not know its drives yet. Compare again once it has started.';
            return { ok: false, reason: 'unproved', why };
        }
        return { ok: true, findings: (0,diff_running/* diffRunning */.vz)(spec, info, env) };
    }
    catch (error) {
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        return { ok: false, reason: error.reason, why: error.message };
    }
}
/** Whether what runs is another cluster than the declared one, or not whole. What is only worth knowing does not count. */
function hasDrift(findings) {
    return findings.some(({ severity }) => severity !== 'note');
}

// EXTERNAL MODULE: ./build/src/config/judgement.js
var judgement = __webpack_require__(9419);
// EXTERNAL MODULE: ./build/src/render/finding-markdown.js
var finding_markdown = __webpack_require__(1485);
// EXTERNAL MODULE: ./build/src/render/finding-text.js
var finding_text = __webpack_require__(9327);
// EXTERNAL MODULE: ./build/src/render/markdown.js
var markdown = __webpack_require__(5601);
// EXTERNAL MODULE: ./build/src/render/plain.js
var plain = __webpack_require__(2542);
// EXTERNAL MODULE: ./build/src/render/quantity.js
var quantity = __webpack_require__(3749);
// EXTERNAL MODULE: ./build/src/render/cluster/cluster-word.js
var cluster_word = __webpack_require__(2370);
;// CONCATENATED MODULE: ./build/src/render/cluster/erasure-markdown.js




/** What the cluster holds and bears, for a summary: pools, both storage classes, and what one more pool brings. */
function renderErasureMarkdown(math) {
    const parts = [
        '#### What it holds and bears',
        renderPools(math),
        describeWhole(math),
        renderReduced(math),
        describeAddition(math),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function renderPools({ pools }) {
    const head = [
        'pool',
        'nodes',
        'drives',
        'sets',
        'parity',
        'usable',
        'raw',
        'reads survive',
        'writes survive',
    ];
    const rows = pools.map(({ pool, nodes, sets, setSize, standard, usable, raw }) => [
        (0,markdown/* code */.aY)(pool.expression),
        (0,quantity/* formatCount */.B4)(nodes),
        (0,quantity/* formatCount */.B4)(pool.drives.length),
        `${(0,quantity/* formatCount */.B4)(sets.length)} of ${(0,quantity/* describeCount */.vG)(setSize, 'drive')}`,
        (0,quantity/* describeCount */.vG)(standard.parity, 'drive'),
        usable === undefined ? (0,cluster_word/* describeShare */.rm)(standard.usableShare) : (0,quantity/* describeBytes */.nI)(usable),
        raw === undefined ? 'not known' : (0,quantity/* describeBytes */.nI)(raw),
        describeTolerance(standard.reads),
        describeTolerance(standard.writes),
    ]);
    return (0,markdown/* table */.tp)(head, rows);
}
/** `1 node, or 4 drives of a set`. */
function describeTolerance({ nodes, drives }) {
    return `${(0,quantity/* describeCount */.vG)(nodes, 'node')}, or ${(0,quantity/* describeCount */.vG)(drives, 'drive')} of a set`;
}
function describeWhole({ pools, nodes, usable, raw, reads, writes }) {
    const size = usable === undefined || raw === undefined
        ? 'Set CLUSTER_DRIVE_SIZE for sizes in bytes.'
        : `It holds ${(0,quantity/* describeBytes */.nI)(usable)} of ${(0,quantity/* describeBytes */.nI)(raw)}.`;
    const many = pools.length > 1
        ? ' An object lives in one pool, and a pool without its quorum stops the cluster: the weakest counts.'
        : '';
    return `Together ${(0,quantity/* describeCount */.vG)(nodes, 'node')}. ${size} Whichever they are: reads survive the loss of ${describeTolerance(reads)}; writes of ${describeTolerance(writes)}.${many}`;
}
/** Said where it bears less, which an upload chooses by a header. */
function renderReduced({ pools }) {
    const weaker = pools.filter(({ standard, reduced }) => reduced.parity < standard.parity);
    if (weaker.length === 0)
        return '';
    const rows = weaker.map(({ pool, reduced }) => [
        (0,markdown/* code */.aY)(pool.expression),
        (0,quantity/* describeCount */.vG)(reduced.parity, 'drive'),
        (0,cluster_word/* describeShare */.rm)(reduced.usableShare),
        describeTolerance(reduced.reads),
        describeTolerance(reduced.writes),
    ]);
    const head = ['REDUCED_REDUNDANCY in', 'parity', 'usable', 'reads survive', 'writes survive'];
    return (0,markdown/* table */.tp)(head, rows);
}
function describeAddition(math) {
    const addition = (0,cluster_math/* projectAddition */.yl)(math);
    const last = math.pools.at(-1);
    if (addition === undefined || last === undefined || addition.nodes === 0)
        return '';
    const { nodes, usable, raw, shareOfNew } = addition;
    const size = usable === undefined || raw === undefined
        ? ''
        : ` adds ${(0,quantity/* describeBytes */.nI)(usable)} of ${(0,quantity/* describeBytes */.nI)(raw)} and`;
    return `One more pool like the last (${(0,quantity/* describeCount */.vG)(nodes, 'node')}, ${(0,quantity/* describeCount */.vG)(last.pool.drives.length, 'drive')})${size} takes ${(0,cluster_word/* describeShare */.rm)(shareOfNew)} of new objects when the others are half full. What is there stays where it is until a rebalance is started, and the loss that each pool survives stays the same.`;
}

;// CONCATENATED MODULE: ./build/src/render/cluster/rendering.js








/** For a log or a terminal; ends without a line break. */
function renderRenderingText(rendering) {
    const { spec, math, files, changed, leftOut, dir, running } = rendering;
    return [
        'Start every node with:',
        `  ${(0,plain/* plain */.p)(formatCommand(spec))}`,
        ...(math.ok ? describeMath(math.math).map((line) => `  ${line}`) : []),
        `${(0,quantity/* describeCount */.vG)(files.length, 'file')} in ${(0,plain/* plain */.p)(dir)}, ${changed.length} changed:`,
        ...files.map((file) => `  ${changed.includes(file) ? '~' : ' '} ${file.path}`),
        ...(leftOut.length === 0 ? [] : ['Not rendered:']),
        ...leftOut.map(({ what, why }) => `  ${what}: ${why}`),
        ...(running === undefined ? [] : [describeRunning(running)]),
    ].join('\n');
}
/** For a job summary: the command, what the cluster holds and bears, what runs, and every file, folded away. */
function renderRenderingMarkdown({ spec, math, files, leftOut, running }) {
    return [
        `### Cluster ${(0,markdown/* code */.aY)(spec.name)}`,
        (0,markdown/* fence */.EU)([formatCommand(spec)], 'sh'),
        math.ok ? renderErasureMarkdown(math.math) : '',
        running === undefined ? '' : renderRunningMarkdown(running),
        leftOut.length === 0 ? '' : renderLeftOut(leftOut),
        ...files.map(({ path, text }) => (0,markdown/* fold */.AU)(path, (0,markdown/* fence */.EU)(text.split('\n'), ''), false)),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function renderRunningMarkdown(running) {
    const findings = running.ok ? running.findings : [];
    const parts = ['#### What runs', (0,markdown/* escapeMarkdown */.FV)(describeRunning(running))];
    return [...parts, ...(findings.length === 0 ? [] : [(0,finding_markdown/* renderFindingTable */.m)(findings)])].join('\n\n');
}
function describeRunning(running) {
    if (!running.ok)
        return `What runs could not be compared: ${(0,plain/* plain */.p)(running.why)}`;
    if (running.findings.length === 0)
        return 'What runs is what the env file says.';
    return `What runs, held against the env file: ${(0,finding_text/* describeFindings */.k)(running.findings)}.`;
}
function renderLeftOut(leftOut) {
    const rows = leftOut.map(({ what, why }) => [(0,markdown/* escapeMarkdown */.FV)(what), (0,markdown/* escapeMarkdown */.FV)(why)]);
    return `#### Not rendered\n\n${(0,markdown/* table */.tp)(['what', 'why'], rows)}`;
}
function describeMath(math) {
    const { reads, writes, newObjects } = math;
    const bears = (words, { drives, nodes }) => `${words} go on without ${(0,quantity/* describeCount */.vG)(drives, 'drive')} of a set, or ${(0,quantity/* describeCount */.vG)(nodes, 'node')}.`;
    return [
        ...(math.raw === undefined || math.usable === undefined
            ? []
            : [`${(0,quantity/* describeBytes */.nI)(math.usable)} of ${(0,quantity/* describeBytes */.nI)(math.raw)} can be used.`]),
        bears('Reads', reads),
        bears('Writes', writes),
        bears('Writes of new objects', newObjects),
        ...rendering_describeAddition(math),
    ];
}
/** D17 of the decisions: nothing moves by itself. */
function rendering_describeAddition(math) {
    const addition = (0,cluster_math/* projectAddition */.yl)(math);
    if (addition === undefined)
        return [];
    const share = Math.round(addition.shareOfNew * 100);
    return [
        `Another pool like the last adds ${(0,quantity/* describeCount */.vG)(addition.nodes, 'node')}; about ${share} % of new objects go there while the others are half full, and what is there stays where it is until somebody starts a rebalance.`,
    ];
}

// EXTERNAL MODULE: ./build/src/action/rendered-folder.js
var rendered_folder = __webpack_require__(2828);
// EXTERNAL MODULE: ./build/src/action/run-failure.js
var run_failure = __webpack_require__(3906);
// EXTERNAL MODULE: ./build/src/action/server-session.js + 1 modules
var server_session = __webpack_require__(2480);
// EXTERNAL MODULE: ./build/src/action/cluster/declared-cluster.js + 19 modules
var declared_cluster = __webpack_require__(7751);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/cluster/metrics-token.js
/** The bearer token with which Prometheus reads metrics, made without asking the server. */

/**
 * A JWT (HS512) as the server expects it. It ends with the secret key that signed it, and lets nobody do more
 * than read metrics; still a secret: write it to a file that only Prometheus may read.
 */
function createMetricsToken({ accessKey, secretKey, expires }) {
    const claims = { exp: Math.floor(expires), sub: accessKey, iss: 'prometheus' };
    const signed = `${encode({ alg: 'HS512', typ: 'JWT' })}.${encode(claims)}`;
    return `${signed}.${(0,external_node_crypto_.createHmac)('sha512', secretKey).update(signed).digest('base64url')}`;
}
function encode(part) {
    return Buffer.from(JSON.stringify(part)).toString('base64url');
}

// EXTERNAL MODULE: ./build/src/server/connection.js
var server_connection = __webpack_require__(6549);
;// CONCATENATED MODULE: ./build/src/action/cluster/metrics-token-file.js







/**
 * Where the token for metrics will be: absolute, and links in the way followed. What is in a checkout gets
 * committed, cached and uploaded, so it must not be there.
 * @throws {ConfigError} `invalid-input`
 */
async function resolveTokenFile(given, workspace) {
    const path = (0,external_node_path_.resolve)(workspace, given);
    const [top, folder] = await Promise.all([(0,promises_.realpath)(workspace), openFolder(path, given)]);
    const way = (0,external_node_path_.relative)(top, folder);
    const outside = way === '..' || way.startsWith(`..${external_node_path_.sep}`);
    if (outside)
        return (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path));
    const mend = 'Give a path outside of it, such as one in the folder for temporary files.';
    throw refuse(`${given} is in the checkout, where a secret must not be.`, mend);
}
async function openFolder(path, given) {
    try {
        const folder = await (0,promises_.realpath)((0,external_node_path_.dirname)(path));
        await (0,promises_.access)(folder, external_node_fs_.constants.W_OK);
        return folder;
    }
    catch (error) {
        throw refuse(`the folder of ${given} can't be written to (${readCode(error)}).`, 'Make it, or give another path.');
    }
}
/**
 * Only its owner may read the file, and what was there before is replaced as a whole: a reader never sees half
 * of it. The token is hidden, and good from now for `lifeSeconds`. No server is asked.
 * @throws {ConfigError} for temporary keys, with which the token would end, or when the file can't be written
 */
async function writeTokenFile(path, connection, lifeSeconds, { reporter }) {
    const { alias, accessKey, secretKey } = connection;
    if ((0,server_connection/* isTemporary */.e)(connection)) {
        const mend = 'Give keys of a user who may do admin:Prometheus and nothing else.';
        throw refuse(`the keys of ${alias} are temporary, and a token made from them ends with them.`, mend);
    }
    const expires = Math.floor(Date.now() / 1000) + lifeSeconds;
    const token = createMetricsToken({ accessKey, secretKey, expires });
    reporter.hide(token);
    await replaceFile(path, token);
    reporter.log('info', `the token for metrics is in ${path}, good until ${new Date(expires * 1000).toISOString()}`);
}
async function replaceFile(path, text) {
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.writeFile)(draft, text, { flag: 'wx', mode: 0o600 });
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw refuse(`${path} can't be written (${readCode(error)}).`, 'Give another path.');
    }
}
function readCode(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
function refuse(what, mend) {
    const message = `Input \`metrics-token-file\`: ${what}`;
    return new errors/* ConfigError */.xL([{ rule: 'input/metrics-token-file', severity: 'error', message, mend }], 'invalid-input');
}

;// CONCATENATED MODULE: ./build/src/action/cluster/render-cluster.js














/**
 * Renders what an env file describes; with `check` nothing is written, and a folder that is not what would be
 * rendered fails the run. Needs no server and no keys, but for what is asked of the running cluster: the files are
 * there by then.
 * @throws {ExpectedError}
 */
async function renderCluster(inputs, context) {
    const { reporter, workspace } = context;
    const declared = await (0,declared_cluster/* readDeclaredCluster */.z)(inputs.envFile, context);
    reporter.showFindings(declared.findings);
    const dir = (0,rendered_folder/* resolveOutputFolder */.UY)(workspace, inputs.outputDir);
    const tokenFile = await findTokenFile(inputs, workspace);
    const session = await openCluster(inputs, context);
    try {
        const files = inputs.render.flatMap((name) => [...renderers[name](declared.spec)]);
        const changed = await (0,rendered_folder/* findChanged */.yR)(dir, files);
        if (!inputs.check)
            await (0,rendered_folder/* writeRendered */.d_)(workspace, dir, changed);
        const [connection] = session?.connections ?? [];
        if (tokenFile !== undefined && connection !== undefined)
            await writeTokenFile(tokenFile, connection, inputs.metricsTokenLifeSeconds, context);
        const [reader] = inputs.diffRunning ? (session?.readers ?? []) : [];
        const running = reader && (await compareRunning(reader, declared.spec, declared.env));
        await publish({ declared, files, changed, dir, running }, inputs, context);
    }
    finally {
        await session?.close();
    }
}
/** Tells it in every place at once, then fails the run where something is not in order. @throws {RunFailure} */
async function publish({ declared: { spec }, files, changed, dir, running }, inputs, { reporter }) {
    const leftOut = listLeftOut(spec, inputs.render);
    const leftOver = await (0,rendered_folder/* findLeftOver */.LJ)(dir, leftOut);
    const rendering = {
        spec,
        math: (0,cluster_math/* computeMath */.Kk)(spec),
        files,
        changed,
        leftOut,
        dir: inputs.outputDir,
        running,
    };
    reporter.say(renderRenderingText(rendering));
    reporter.showFindings(leftOver.map((path) => tellLeftOver(`${inputs.outputDir}/${path}`)));
    if (running?.ok)
        reporter.showFindings(running.findings);
    await reporter.summarise(() => renderRenderingMarkdown(rendering));
    reporter.setOutput('start-command', formatCommand(spec));
    reporter.setOutput('output-dir', dir);
    reporter.setOutput('files', JSON.stringify(files.map(({ path }) => path)));
    reporter.setOutput('changed', String(changed.length > 0));
    reporter.setOutput('drift', running?.ok ? String(hasDrift(running.findings)) : '');
    failWhere([...judgeFolder(inputs, changed, leftOver), ...judgeRunning(running)]);
    reporter.setOutput('failure-reason', '');
}
async function findTokenFile({ metricsTokenFile, check }, workspace) {
    if (metricsTokenFile === '')
        return undefined;
    if (!check)
        return resolveTokenFile(metricsTokenFile, workspace);
    const message = 'Input `metrics-token-file`: with `check` nothing is written, a token neither.';
    throw refuseInput('metrics-token-file', message, 'Leave one of the two out.');
}
/** The one cluster of the env file, as an alias; `undefined` where nothing needs it. Sends nothing yet. */
async function openCluster(inputs, context) {
    if (!inputs.diffRunning && inputs.metricsTokenFile === '')
        return undefined;
    const { desired } = await (0,declared_cluster/* loadClusterConfig */.N)(inputs, context);
    if (desired.aliases.length === 1)
        return (0,server_session/* openSession */.fA)(desired, inputs, ['cluster-check'], context);
    const message = 'Input `alias`: an env file describes one cluster, and several aliases are named.';
    throw refuseInput('alias', message, 'Name one, with an env file of its own in each step.');
}
function refuseInput(input, message, mend) {
    return new errors/* ConfigError */.xL([{ rule: `input/${input}`, severity: 'error', message, mend }], 'invalid-input');
}
function judgeFolder({ check, outputDir }, changed, leftOver) {
    const names = [...changed.map(({ path }) => path), ...leftOver];
    if (!check || names.length === 0)
        return [];
    const mend = leftOver.length === 0 ? '' : ` Remove ${leftOver.join(', ')}.`;
    const message = `What is in ${outputDir} is not what the env file gives: ${names.join(', ')}. Render it again and commit it.${mend}`;
    return [{ reason: 'stale-plan', message }];
}
/** Not removed: it may have been written by hand. */
function tellLeftOver(file) {
    const message = `${file} is there from before, and the env file gives no such file any more.`;
    return (0,judgement/* warning */.$e)('cluster/left-over', { file, path: [] }, message, 'Remove it, so that nobody uses it.');
}
function judgeRunning(running) {
    if (running === undefined)
        return [];
    if (!running.ok)
        return [{ reason: running.reason, message: `What runs can't be compared: ${running.why}` }];
    if (!hasDrift(running.findings))
        return [];
    const message = `What runs is not what the env file says: ${(0,finding_text/* describeFindings */.k)(running.findings)}.`;
    return [{ reason: 'findings', message }];
}
/** All of them are told; the first is the reason. @throws {RunFailure} */
function failWhere(failures) {
    const [first] = failures;
    if (first !== undefined)
        throw new run_failure/* RunFailure */.a(first.reason, failures.map(({ message }) => message).join(' '));
}

// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(9154);
// EXTERNAL MODULE: ./build/src/action/input/login-input.js
var login_input = __webpack_require__(8743);
;// CONCATENATED MODULE: ./build/src/action/input/render-input.js



/** The inputs of render-cluster. Stable: workflows depend on them. */
const renderDefaults = {
    'env-file': 'config/minio_cluster_vars.env',
    render: 'all',
    'output-dir': 'rendered',
    check: 'false',
    'diff-running': 'false',
    'config-dir': 'config',
    alias: 'primary_cluster',
    'metrics-token-file': '',
    'metrics-token-life': '90d',
    'allow-insecure-http': 'false',
    ...login_input/* loginDefaults */.uS,
};
const lifeMend = 'Write a number and s, m, h or d, such as 90d.';
/** A hundred years: more has no meaning, and no date. */
const longestLife = 36_500 * 86_400;
function readRenderInputs(reader) {
    return {
        envFile: reader.text('env-file'),
        render: reader.parsed('render', parseRenderings, `Give \`all\`, or some of: ${listRenderings().join(', ')}.`) ??
            [],
        outputDir: reader.text('output-dir'),
        check: reader.flag('check'),
        diffRunning: reader.flag('diff-running'),
        configDir: reader.text('config-dir'),
        alias: reader.text('alias'),
        /** Empty where no token is wanted. */
        metricsTokenFile: reader.text('metrics-token-file'),
        metricsTokenLifeSeconds: reader.parsed('metrics-token-life', parseLife, lifeMend) ?? 0,
        allowInsecureHttp: reader.flag('allow-insecure-http'),
        ...(0,login_input/* readLoginInputs */.HA)(reader),
    };
}
function parseLife(text) {
    const seconds = (0,duration/* parseDuration */.E)(text);
    return seconds !== undefined && seconds <= longestLife ? seconds : undefined;
}
/** In the order in which they are rendered, each once. */
function parseRenderings(text) {
    const given = text.split(/[,\s]+/).filter((name) => name !== '');
    const known = listRenderings();
    if (given.includes('all'))
        return known;
    const wrong = given.some((name) => !known.some((rendering) => rendering === name));
    return wrong ? undefined : known.filter((name) => given.includes(name));
}

;// CONCATENATED MODULE: ./build/actions/render-cluster/inputs.js


;// CONCATENATED MODULE: ./build/actions/render-cluster/run.js



/** Renders; asks no server. */
const run_action = (0,action/* defineAction */.Q)({
    name: 'render-cluster',
    defaults: renderDefaults,
    readInputs: readRenderInputs,
    run: renderCluster,
});


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

/***/ 2828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ findLeftOver),
/* harmony export */   UY: () => (/* binding */ resolveOutputFolder),
/* harmony export */   d_: () => (/* binding */ writeRendered),
/* harmony export */   yR: () => (/* binding */ findChanged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9018);




/** Absolute path of the folder `given`. @throws {ConfigError} for one that is not below the checkout */
function resolveOutputFolder(workspace, given) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, given);
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, dir);
    if (way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return dir;
    const message = `Input \`output-dir\`: ${given} must be a folder below the top of the checkout.`;
    throw refuse(message, 'Give a folder such as `rendered`.');
}
/** Those that are not there yet, or otherwise. Other files of the folder are none of ours. */
async function findChanged(dir, files) {
    const same = await Promise.all(files.map(async ({ path, text }) => {
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path), 'utf8').catch(() => undefined);
        return there === text;
    }));
    return files.filter((_, index) => !same[index]);
}
/** Files that an earlier rendering made and this one does not: they are of another cluster than the env file. */
async function findLeftOver(dir, leftOut) {
    // Some are only a part of a file, in words.
    const paths = leftOut.map(({ what }) => what).filter((what) => /^[\w.-]+(?:\/[\w.-]+)+$/.test(what));
    const there = await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path)).then(() => true, () => false)));
    return paths.filter((_, index) => there[index]);
}
/** No link is followed: a checkout can hold one that leads anywhere. @throws {ConfigError} */
async function writeRendered(workspace, dir, files) {
    for (const { path, text, mode } of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path);
        const link = await (0,_link_js__WEBPACK_IMPORTED_MODULE_3__/* .findLink */ .K)(workspace, target);
        if (link !== undefined)
            throw (0,_link_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLink */ .V)('output-dir', link);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, text, mode === undefined ? {} : { mode });
    }
}
function refuse(message, mend) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL([{ rule: 'input/output-dir', severity: 'error', message, mend }], 'invalid-input');
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


/***/ })

};
