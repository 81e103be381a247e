import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { guardProcess } from '../../scripts/server/guard.ts';
import { findFreePort } from '../../src/throwaway/port.ts';

export interface Nginx {
  /** Where the port that the configuration names is now. */
  portOf(port: number): number;
  /** What was written to the access and the error log. */
  logs(): Promise<string>;
  /** Files in the folders for bodies. */
  listTemporary(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** What NGINX prints about a configuration. @throws {Error} with its complaint, or where it is not installed */
export async function checkNginx(text: string): Promise<string> {
  const stage = await stageNginx(text);
  return runNginx(['-t', '-c', stage.main]).finally(() => rm(stage.dir, { recursive: true, force: true }));
}

/** Runs a rendered configuration; only its ports and the folder of its logs are changed to free ones. */
export async function startNginx(text: string): Promise<Nginx> {
  const stage = await stageNginx(text);
  await runNginx(['-t', '-c', stage.main]);
  const child = spawn('nginx', ['-c', stage.main, '-g', 'daemon off;'], { stdio: 'ignore' });
  const callOff = guardProcess(child.pid ?? 0, stage.dir);
  const logs = async () => {
    const texts = await Promise.all(
      ['access.log', 'error.log'].map((name) => readFile(join(stage.dir, name), 'utf8')),
    );
    return texts.join('');
  };
  await waitForPid(child, join(stage.dir, 'pid'));
  return {
    portOf: (port) => stage.ports.get(port) ?? port,
    logs,
    listTemporary: async () => {
      const listed = await Promise.all(
        temporary.map((name) => readdir(join(stage.dir, name), { recursive: true })),
      );
      return listed.flat();
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      callOff();
      await rm(stage.dir, { recursive: true, force: true });
    },
  };
}

async function stageNginx(text: string) {
  const dir = await mkdtemp(join(tmpdir(), 'minio-actions-nginx-'));
  const named = [...text.matchAll(/listen (?:127\.0\.0\.1:)?(\d+)/g)].map(([, port]) => Number(port));
  const ports = new Map<number, number>();
  for (const port of new Set(named)) ports.set(port, await findOtherPort([...ports.values()]));
  const moved = text
    .replace(/listen (?:127\.0\.0\.1:)?(\d+)/g, (_, port) => `listen 127.0.0.1:${ports.get(Number(port))}`)
    .replace(
      /127\.0\.0\.1:(19\d{3}) max_fails/g,
      (_, port) => `127.0.0.1:${ports.get(Number(port))} max_fails`,
    )
    .replace(/^( +)(19\d{3}) "/gm, (_, space, port) => `${space}${ports.get(Number(port))} "`)
    .replaceAll('/var/log/nginx/', `${dir}/`);
  await writeFile(join(dir, 'minio.conf'), moved);
  for (const name of temporary) await mkdir(join(dir, name));
  const main = join(dir, 'nginx.conf');
  await writeFile(main, renderMain(dir));
  return { dir, main, ports };
}

/** A port that was found is free until something listens, and may be found again. */
async function findOtherPort(taken: readonly number[]): Promise<number> {
  const port = await findFreePort();
  return taken.includes(port) ? findOtherPort(taken) : port;
}

/** What a package of NGINX brings around the files of conf.d. */
function renderMain(dir: string): string {
  const paths = temporary.map((name) => `${name}_temp_path ${dir}/${name};`).join('\n  ');
  return `user root;\nworker_processes 2;\npid ${dir}/pid;\nerror_log ${dir}/main.log;
events { worker_connections 512; }
http {\n  ${paths}\n  include ${dir}/minio.conf;\n}\n`;
}

async function runNginx(args: readonly string[]): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)('nginx', args);
    return `${stdout}${stderr}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error('nginx is not installed. Run: apt-get install -y --no-install-recommends nginx');
    }
    throw error;
  }
}

async function waitForPid(child: ChildProcess, file: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`);
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text.trim() !== '') return;
    await sleep(50);
  }
  throw new Error('nginx did not start');
}
