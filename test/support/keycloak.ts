import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { guardProcess } from '../../scripts/server/guard.ts';
import { openCacheFolder } from '../../src/throwaway/cache.ts';
import { runTool } from '../../src/throwaway/tool.ts';

const version = '26.0.7';
const archive = `keycloak-quarkus-dist-${version}.zip`;
const address = `https://repo.maven.apache.org/maven2/org/keycloak/keycloak-quarkus-dist/${version}/${archive}`;
const sha256 = '25353b74613bcf72db67f8addbd88d832c705a69333091a16573d249d665fe21';
const startTimeoutMs = 180_000;

export interface Keycloak {
  readonly url: string;
  readonly admin: { readonly username: string; readonly password: string };
  stop(): Promise<void>;
}

/** A real one that imports this realm when it starts; takes half a minute, and a download the first time. */
export async function startKeycloak(port: number, realm: string): Promise<Keycloak> {
  const zip = await obtainArchive();
  const dir = await mkdtemp(join(tmpdir(), 'minio-actions-keycloak-'));
  await demand('unzip', ['-q', zip, '-d', dir], 'unzip');
  await demand('java', ['-version'], 'openjdk-17-jre-headless');
  const home = join(dir, `keycloak-${version}`);
  await mkdir(join(home, 'data', 'import'), { recursive: true });
  await writeFile(join(home, 'data', 'import', 'realm.json'), realm);
  const admin = { username: 'admin', password: randomBytes(12).toString('hex') };
  const child = spawn(
    join(home, 'bin', 'kc.sh'),
    ['start-dev', '--import-realm', '--http-host', '127.0.0.1', '--http-port', String(port)],
    {
      // A group of its own, since the script starts Java as a child.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH ?? '',
        HOME: dir,
        JAVA_OPTS_KC_HEAP: '-Xms64m -Xmx512m',
        KC_BOOTSTRAP_ADMIN_USERNAME: admin.username,
        KC_BOOTSTRAP_ADMIN_PASSWORD: admin.password,
      },
    },
  );
  // The whole group.
  const callOff = guardProcess(-(child.pid ?? 0), dir);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
    });
  }
  const stop = async () => {
    if (child.exitCode === null && child.pid !== undefined) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      process.kill(-child.pid, 'SIGKILL');
      await gone;
    }
    callOff();
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  };
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + startTimeoutMs;
  while (!(await answers(`${url}/realms/master`))) {
    if (Date.now() > deadline || child.exitCode !== null) {
      await stop();
      throw new Error(`Keycloak did not start:\n${printed.slice(-3000)}`);
    }
    await sleep(300);
  }
  return { url, admin, stop };
}

/** Downloaded into the cache once. @throws {Error} that says from where it comes and where it goes */
async function obtainArchive(): Promise<string> {
  const file = join(await openCacheFolder(`keycloak-${version}`), archive);
  const cached = await readFile(file).catch(() => undefined);
  if (cached !== undefined && digest(cached) === sha256) return file;
  const reply = await fetch(address, { signal: AbortSignal.timeout(300_000) }).catch((cause) => {
    throw new Error(`Keycloak could not be downloaded. Get ${address} and put it at ${file}.`, { cause });
  });
  const content = Buffer.from(await reply.arrayBuffer());
  if (!reply.ok || digest(content) !== sha256)
    throw new Error(`${address} answered ${reply.status} with content that is not the expected one.`);
  const part = `${file}.${process.pid}`;
  await writeFile(part, content);
  await rename(part, file);
  return file;
}

function digest(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

async function demand(tool: string, args: string[], packageName: string): Promise<void> {
  await runTool(tool, args).catch((cause) => {
    const install = `apt-get install -y --no-install-recommends ${packageName}`;
    throw new Error(`${tool} is needed for Keycloak. Run: ${install}`, { cause });
  });
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    (reply) => reply.ok,
    () => false,
  );
}
