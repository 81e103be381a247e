import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { throwawayVariable } from '../../src/action/event-guard.ts';
import { obtainServer } from '../../src/throwaway/obtain.ts';
import { findRecords } from '../../src/throwaway/record.ts';
import { findProcesses, isRunning, stopRecorded } from '../../src/throwaway/stop.ts';
import { startServer } from '../support/minio-server.ts';
import { type PackagedRun, parseOutputs, runPackaged } from '../support/packaged.ts';

const root = join(import.meta.dirname, '../..');
const aliases = ['primary_cluster', 'primary_cluster_az2', 'dr_cluster'];

let cwd: string;
/** The runner's own files, among them the keys that later steps are given. */
let runner: string;
let binary: string;
/** Everything that any run of this file printed or wrote, but what a runner consumes. */
const told: string[] = [];
const secrets = new Set<string>();
const jobs: Job[] = [];

beforeAll(async () => {
  binary = await obtainServer();
  cwd = await mkdtemp(join(tmpdir(), 'minio-actions-rehearsal-'));
  runner = await mkdtemp(join(tmpdir(), 'minio-actions-runner-'));
  for (const part of ['config', 'policies']) await cp(join(root, part), join(cwd, part), { recursive: true });
});
afterAll(async () => {
  await Promise.all(jobs.map(stopLeft));
  for (const folder of [cwd, runner]) await rm(folder, { recursive: true, force: true });
});

type Variables = Readonly<Record<string, string>>;

interface Job {
  /** A step: sees what earlier ones exported. */
  run(action: string, inputs?: Variables, environment?: Variables): Promise<PackagedRun>;
  /** The end of the job. */
  end(status: string, inputs?: Variables): Promise<PackagedRun>;
  exported(): Promise<ReadonlyMap<string, string>>;
  /** The folder of what was started. */
  folder(): Promise<string>;
}

/** A job of a pull request, without any secret. */
async function openJob(): Promise<Job> {
  const files = await mkdtemp(join(runner, 'job-'));
  const [variables, state] = [join(files, 'env'), join(files, 'state')];
  await Promise.all([variables, state].map((file) => writeFile(file, '')));
  const read = async (file: string) => parseOutputs(await readFile(file, 'utf8'));
  const job = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_ENV: variables,
    GITHUB_STATE: state,
    MINIO_BIN: binary,
    RUNNER_TEMP: files,
  };
  const run = async (action: string, inputs: Variables = {}, environment: Variables = {}) => {
    const exported = Object.fromEntries(await read(variables));
    const done = await runPackaged(action, {
      cwd,
      inputs,
      environment: { ...job, ...exported, ...environment },
    });
    told.push(
      done.stdout.replace(/^::add-mask::.*$/gm, ''),
      done.stderr,
      done.summary,
      ...done.outputs.values(),
    );
    for (const [name, value] of await read(variables))
      if (/_(?:ACCESS|SECRET)_KEY$/.test(name)) secrets.add(value);
    return done;
  };
  const folder = async () => (await read(state)).get('folder') ?? '';
  const opened: Job = {
    run,
    exported: () => read(variables),
    folder,
    end: async (status, inputs = {}) =>
      run('setup-minio-post', { 'job-status': status, ...inputs }, { STATE_folder: await folder() }),
  };
  jobs.push(opened);
  return opened;
}

/** Of a test that failed before the end of its job. */
async function stopLeft(job: Job) {
  const folder = await job.folder();
  if (!existsSync(folder)) return;
  for (const record of await findRecords(folder)) await stopRecorded(record);
}

async function expectNothingLeft(folder: string, dirs: readonly { pid: number; dir: string }[]) {
  for (const server of dirs) expect(await isRunning(server)).toBe(false);
  expect(await findProcesses(folder)).toEqual([]);
  expect(existsSync(folder)).toBe(false);
}

describe('a pull request without secrets rehearses the whole sample', () => {
  test('applies it to empty servers, plans nothing more, and leaves nothing behind', async () => {
    const job = await openJob();
    const set = await job.run('setup-minio');
    expect(set.outputs.get('failure-reason'), set.stdout + set.stderr).toBe('');
    const urls: Record<string, string> = JSON.parse(set.outputs.get('urls') ?? '');
    expect(Object.keys(urls)).toEqual(aliases);
    for (const url of Object.values(urls)) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(set.outputs.get('server-path')).toBe(binary);
    const exported = await job.exported();
    expect(exported.get('DR_MINIO_URL')).toBe(urls.dr_cluster);
    expect(exported.get('PRIMARY_MINIO_REPLICATION_URL')).toBe(urls.primary_cluster);
    expect(exported.get(throwawayVariable)?.split(',')).toHaveLength(3);
    const folder = await job.folder();
    const records = await findRecords(folder);
    expect(records.map(({ alias }) => alias)).toEqual(aliases);

    for (const action of ['apply-buckets', 'apply-policies', 'apply-access', 'setup-replication']) {
      const applied = await job.run(action, { alias: 'all' });
      expect(applied.outputs.get('failure-reason'), applied.stdout).toBe('');
      expect(applied.outputs.get('changed'), action).toBe('true');
    }
    const planned = await job.run('plan', { 'fail-on-changes': 'true' });
    expect(planned.outputs.get('failure-reason'), planned.stdout).toBe('');
    expect(planned.outputs.get('has-changes')).toBe('false');

    for (const record of records) expect(await isRunning(record)).toBe(true);
    const ended = await job.end('success');
    expect(ended.exitCode, ended.stdout).toBe(0);
    expect(ended.stdout).not.toContain('Log of');
    await expectNothingLeft(folder, records);
  });

  test('any other server is still refused, on loopback too', async () => {
    const job = await openJob();
    const server = await startServer();
    await job.run('setup-minio', { aliases: 'primary_cluster' });
    const other = {
      PRIMARY_MINIO_URL: server.url,
      PRIMARY_MINIO_ACCESS_KEY: server.accessKey,
      PRIMARY_MINIO_SECRET_KEY: server.secretKey,
    };
    const refused = await job.run('apply-buckets', {}, other);
    expect(refused.outputs.get('failure-reason')).toBe('event-refused');
    await job.end('success');
    await server.stop();
  });
});

test('what the real server has, a throwaway one can be given', async () => {
  const job = await openJob();
  const config = join(cwd, 'config-of-its-own');
  await mkdir(config);
  const buckets = [
    {
      name: 'sealed',
      region: 'eu-central-1',
      encryption: { sseAlgorithm: 'AES256' },
      notifications: [{ arn: 'arn:minio:sqs:eu-central-1:AUDIT:webhook', events: ['s3:ObjectCreated:*'] }],
    },
  ];
  const aliases = { primary_cluster: { url: 'https://minio.example.com' } };
  await writeFile(join(config, 'buckets_definition.json'), JSON.stringify(buckets));
  await writeFile(join(config, 'mc_aliases.json'), JSON.stringify(aliases));
  const set = await job.run('setup-minio', {
    'config-dir': 'config-of-its-own',
    'server-env': [
      'MINIO_SITE_REGION=eu-central-1',
      'MINIO_NOTIFY_WEBHOOK_ENABLE_AUDIT=on',
      'MINIO_NOTIFY_WEBHOOK_ENDPOINT_AUDIT=http://127.0.0.1:9',
    ].join('\n'),
  });
  expect(set.outputs.get('failure-reason'), set.stdout).toBe('');
  const applied = await job.run('apply-buckets', { 'config-dir': 'config-of-its-own' });
  expect(applied.outputs.get('failure-reason'), applied.stdout).toBe('');
  expect((await job.end('success')).exitCode).toBe(0);
});

describe('the end of a job', () => {
  test('that failed shows the logs, without keys', async () => {
    const job = await openJob();
    await job.run('setup-minio', { aliases: 'dr_cluster' });
    const folder = await job.folder();
    const records = await findRecords(folder);
    const keys = records.flatMap((record) => record.secrets);
    await writeFile(join(folder, '1', 'server.log'), `it says ${keys.join(' and ')}\n`, { flag: 'a' });
    const ended = await job.end('failure');
    expect(ended.stdout).toContain('Log of the throwaway server for dr_cluster');
    expect(ended.stdout).toContain('it says *** and ***');
    for (const key of keys) expect(ended.stdout).not.toContain(key);
    await expectNothingLeft(folder, records);
  });

  test('stops what was started also when one of the servers did not come up', async () => {
    const job = await openJob();
    const env = 'MINIO_STORAGE_CLASS_STANDARD=nonsense';
    const set = await job.run('setup-minio', { 'server-env': env });
    expect(set.outputs.get('failure-reason')).toBe('no-server');
    expect(set.stdout).toMatch(/did not come up[\s\S]*STANDARD/);
    expect((await job.exported()).size).toBe(0);
    const folder = await job.folder();
    const records = await findRecords(folder);
    expect(records).toHaveLength(3);
    expect((await job.end('failure', { logs: 'never' })).stdout).not.toContain('Log of');
    await expectNothingLeft(folder, records);
  });

  test('comes to a start that was killed on its way', async () => {
    const job = await openJob();
    const files = await mkdtemp(join(runner, 'killed-'));
    const state = join(files, 'state');
    for (const file of ['env', 'state']) await writeFile(join(files, file), '');
    const started = async () => {
      const folder = parseOutputs(await readFile(state, 'utf8')).get('folder');
      return folder === undefined ? 0 : (await findRecords(folder)).length;
    };
    await runPackaged('setup-minio', {
      cwd,
      inputs: {},
      environment: {
        MINIO_BIN: binary,
        RUNNER_TEMP: files,
        GITHUB_ENV: join(files, 'env'),
        GITHUB_STATE: state,
      },
      onStart: (kill) =>
        void expect
          .poll(started, { timeout: 30_000, interval: 5 })
          .toBeGreaterThan(0)
          .finally(() => kill('SIGKILL')),
    });
    const folder = parseOutputs(await readFile(state, 'utf8')).get('folder') ?? '';
    const records = await findRecords(folder);
    expect(records.length).toBeGreaterThan(0);
    await job.run('setup-minio-post', { 'job-status': 'cancelled' }, { STATE_folder: folder });
    await expectNothingLeft(folder, records);
  });

  test('stops also what is not recorded any more', async () => {
    const job = await openJob();
    await job.run('setup-minio', { aliases: 'dr_cluster' });
    const folder = await job.folder();
    const records = await findRecords(folder);
    await rm(join(folder, '1', 'server.json'));
    const ended = await job.end('success');
    expect([ended.exitCode, ended.stdout.includes('not recorded is stopped')]).toEqual([0, true]);
    await expectNothingLeft(folder, records);
  });

  test('has nothing to do where nothing was started', async () => {
    const job = await openJob();
    const set = await job.run('setup-minio', { aliases: 'dr_clutser' });
    expect(set.outputs.get('failure-reason')).toBe('invalid-input');
    expect(set.stdout).toContain('Did you mean "dr_cluster"?');
    const ended = await job.end('failure');
    expect([ended.exitCode, ended.stdout.includes('No throwaway server was started')]).toEqual([0, true]);
  });
});

test('off a runner it refuses, and starts nothing', async () => {
  const before = await readdir(tmpdir());
  const done = await runPackaged('setup-minio', { cwd, flags: ['--aliases', 'all'] });
  expect(done.exitCode).toBe(1);
  expect(done.stderr).toContain('not a step of a job');
  const made = (await readdir(tmpdir())).filter((name) => !before.includes(name));
  expect(made.filter((name) => name.startsWith('minio-actions-throwaway-'))).toEqual([]);
});

test('no run of these showed a key', () => {
  expect(secrets.size).toBeGreaterThan(8);
  for (const secret of secrets) {
    const forms = [secret, Buffer.from(secret).toString('base64')];
    for (const text of told) for (const form of forms) expect(text).not.toContain(form);
  }
});
