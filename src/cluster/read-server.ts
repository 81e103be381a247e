/** The MINIO_ variables of an env file. */

import { checkEnvFile, type EnvVariable, isSecretName } from '../config/env-file.ts';
import { error } from '../config/judgement.ts';
import type { EnvReader } from './env-reader.ts';
import { isLocalSetting } from './local-variable.ts';
import { locateAddress, readListenPort, readOptions } from './option.ts';
import { completePool, type PoolReading, readPools } from './read-pool.ts';
import { nodeSettings } from './setting/node.ts';
import { readFilePath, readUrl } from './setting/value.ts';
import { watchSettings } from './setting/watch.ts';
import type { AuditWebhook, ServerSpec } from './spec.ts';

const credentialPath = 'an absolute path of letters, digits and ._@+-';
const url = 'an address such as https://host.example.com, without a user';

export interface ServerReading {
  readonly server: ServerSpec;
  readonly written: PoolReading;
}

/** Everything that could be read; what could not is among the reader's findings. */
export function readServer(env: EnvReader): ServerReading {
  env.findings.push(...checkEnvFile({ variables: env.variables, findings: [] }));
  const written = readPools(env.get('MINIO_VOLUMES') ?? '', env.locate('MINIO_VOLUMES'));
  env.findings.push(...written.findings);
  const optionSource = env.locate('MINIO_OPTS');
  const options = readOptions(env.get('MINIO_OPTS') ?? '', optionSource, env.findings);
  const s3Address = options.s3Address ?? env.get('MINIO_ADDRESS');
  const consoleAddress = options.consoleAddress ?? env.get('MINIO_CONSOLE_ADDRESS') ?? ':9001';
  const ports = {
    s3: readPortOf(env, s3Address ?? ':9000', 'address'),
    console: readPortOf(env, consoleAddress, 'console-address'),
  };
  const pools = written.pools.map((pool) => completePool(pool, ports.s3));
  const server: ServerSpec = {
    volumes: written.words,
    pools,
    tls: written.pools.some(({ drives }) => drives.some(({ scheme }) => scheme === 'https')),
    ports,
    addresses: { s3: s3Address, console: consoleAddress },
    options: options.rest,
    certsDir: options.certsDir,
    region: readRegion(env),
    parity: {
      standard: readParity(env.get('MINIO_STORAGE_CLASS_STANDARD')),
      reduced: readParity(env.get('MINIO_STORAGE_CLASS_RRS')),
    },
    setDriveCount: env.readText(
      'MINIO_ERASURE_SET_DRIVE_COUNT',
      'cluster/set-size',
      'a number from 2 to 16',
      readSetSize,
    ),
    metricsAuth: readMetricsAuth(env),
    serverUrl: env.readText('MINIO_SERVER_URL', 'cluster/url', url, readUrl),
    consoleUrl: env.readText('MINIO_BROWSER_REDIRECT_URL', 'cluster/url', url, readUrl),
    auditWebhooks: listAuditWebhooks(env),
    credentials: {
      userFile: readCredentialFile(env, 'MINIO_ROOT_USER_FILE'),
      passwordFile: readCredentialFile(env, 'MINIO_ROOT_PASSWORD_FILE'),
      envFile:
        env.read(nodeSettings.secretEnvFile) ??
        env.readText('MINIO_CONFIG_ENV_FILE', 'cluster/credential-file', credentialPath, readFilePath),
    },
    variables: listRest(env.variables),
  };
  return { server, written };
}

function readPortOf(env: EnvReader, address: string, option: 'address' | 'console-address'): number {
  const port = readListenPort(address);
  if (port !== undefined) return port;
  const what = option === 'address' ? 'S3 API' : 'console';
  const message = `The address that the ${what} is to listen on is not of the form host:port.`;
  const mend = `Write it as :${option === 'address' ? 9000 : 9001}, with a port from 1 to 65535.`;
  env.findings.push(error('cluster/port', locateAddress(env, option), message, mend));
  return 0;
}

/** What the server does not take it leaves out: clients may then sign for any region. */
function readRegion(env: EnvReader): string | undefined {
  const name = env.get('MINIO_REGION') === undefined ? 'MINIO_SITE_REGION' : 'MINIO_REGION';
  const expected = 'letters, digits, - and _, a letter first, at least two, such as us-east-1';
  const read = (text: string) => (/^[A-Za-z][A-Za-z0-9_-]+$/.test(text) ? text : undefined);
  return env.readText(name, 'cluster/region', expected, read);
}

/** Other forms are findings of the env file's own check. */
function readParity(text: string | undefined): number | undefined {
  const [, parity] = /^EC:(\d{1,2})$/.exec(text ?? '') ?? [];
  return parity === undefined ? undefined : Number(parity);
}

function readSetSize(text: string): number | undefined {
  const size = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return size >= 2 && size <= 16 ? size : undefined;
}

function readMetricsAuth(env: EnvReader): 'jwt' | 'public' {
  const read = (text: string) => (text === 'jwt' || text === 'public' ? text : undefined);
  return (
    env.readText('MINIO_PROMETHEUS_AUTH_TYPE', 'cluster/metrics-auth', '"jwt" or "public"', read) ?? 'jwt'
  );
}

function readCredentialFile(env: EnvReader, name: string): string {
  return env.readText(name, 'cluster/credential-file', credentialPath, readFilePath) ?? '';
}

const auditName = /^MINIO_AUDIT_WEBHOOK_(ENABLE|ENDPOINT)(?:_([A-Za-z0-9_]+))?$/;

/** Those that are switched on; the one without a name is called `_`, as the server does. */
function listAuditWebhooks(env: EnvReader): AuditWebhook[] {
  const declared = env.variables.flatMap(({ name }) => {
    const [, part, id] = auditName.exec(name) ?? [];
    return part === 'ENDPOINT' ? [{ name, id }] : [];
  });
  const webhooks = declared.flatMap(({ name, id }) => {
    const endpoint = env.readText(name, 'cluster/url', url, readUrl);
    const enabled = env.get(`MINIO_AUDIT_WEBHOOK_ENABLE${id === undefined ? '' : `_${id}`}`);
    return endpoint === undefined || enabled !== 'on' ? [] : [{ name: id ?? '_', endpoint }];
  });
  const receiver = env.read(watchSettings.auditReceiver);
  const added = receiver === undefined || webhooks.some(({ endpoint }) => endpoint === receiver);
  const all = added ? webhooks : [...webhooks, { name: 'receiver', endpoint: receiver }];
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** By name. A secret never gets into the spec, not even as a placeholder. */
function listRest(variables: readonly EnvVariable[]): { name: string; value: string }[] {
  return variables
    .filter(({ name, value }) => value !== '' && name.startsWith('MINIO_'))
    .filter(({ name }) => !isLocalSetting(name) && !auditName.test(name) && !isSecretName(name))
    .map(({ name, value }) => ({ name, value }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
