/** Workflows and actions, judged by actionlint and zizmor; and what neither knows: the inputs of our own actions. */

import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { obtainActionlint, obtainZizmor } from '../../../scripts/server/obtain-workflow-tool.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, '.github/workflows');
const files = readdirSync(folder);
const run = promisify(execFile);

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly if?: string;
  readonly environment?: string;
  readonly steps: readonly Step[];
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

function readWorkflow(name: string): Workflow {
  return parse(readFileSync(join(folder, name), 'utf8'));
}

let dir = '';
let actionlint = '';
let zizmor = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'minio-actions-lint-'));
  [actionlint, zizmor] = await Promise.all([obtainActionlint(), obtainZizmor()]);
}, 600_000);
afterAll(() => rm(dir, { recursive: true }));

const judge = (paths: readonly string[]) =>
  run(zizmor, ['--offline', '--persona=pedantic', '--no-progress', '--quiet', '--color=never', ...paths], {
    cwd: root,
  });

test('actionlint finds nothing', async () => {
  const { stdout } = await run(actionlint, ['-no-color', ...files.map((name) => join(folder, name))]);
  expect(stdout).toBe('');
});

test('zizmor finds nothing, at its pickiest', async () => {
  const rootAction = ['action.yml'].filter((name) => existsSync(join(root, name)));
  const { stdout } = await judge(['.github', 'actions', ...rootAction]);
  expect(stdout).toMatch(/^No findings to report. Good job!( \(\d+ ignored\))?\n$/);
});

test('no finding is waved through without a reason', () => {
  const texts = [...files.map((name) => join(folder, name)), join(root, '.github/zizmor.yml')];
  for (const path of texts) {
    const [text, reasoned] = [readFileSync(path, 'utf8'), /zizmor: ignore\[[\w-]+\] [a-z].{20,}$/gm];
    expect(text.replace(reasoned, ''), path).not.toMatch(/zizmor: *ignore|^ +ignore:/m);
  }
});

test('everything that the workflows to copy read is told to those who copy them', () => {
  const page = readFileSync(join(root, 'docs/workflows.md'), 'utf8');
  const copied = ['pull-request.yml', 'deploy.yml', 'replication-health.yml'];
  const read = copied.flatMap((name) => [
    ...readFileSync(join(folder, name), 'utf8').matchAll(/\b(?:vars|secrets)\.(\w+)/g),
  ]);
  const names = read.map(([, name = '']) =>
    name.replace(/^(PRIMARY|PRIMARY_CLUSTER_AZ2|DR)_MINIO/, '<PREFIX>_MINIO'),
  );
  expect([...new Set(names)].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test('secrets are for jobs in an environment, off forks; what writes to servers waits behind the gate', () => {
  const jobs = ['pull-request.yml', 'deploy.yml', 'replication-health.yml'].flatMap((name) =>
    Object.entries(readWorkflow(name).jobs).map(([id, job]) => ({ id: `${name} ${id}`, job })),
  );
  const gated = jobs.filter(({ job }) => job.environment === 'minio-production');
  const secret = jobs.filter(({ job }) => JSON.stringify(job).includes('secrets.'));
  const writing = jobs.filter(({ job }) => /actions\/(apply|setup-rep)/.test(JSON.stringify(job)));
  expect(gated.map(({ id }) => id)).toEqual(['deploy.yml apply']);
  expect(secret.map(({ job }) => job.environment)).not.toContain(undefined);
  for (const { id, job } of secret.filter(({ id }) => id.startsWith('pull-request')))
    expect(job.if, id).toContain('head.repo.full_name == github.repository');
  // The rehearsal has servers of its own, and no secret.
  expect(writing.map(({ id }) => id)).toEqual(['pull-request.yml rehearse', 'deploy.yml apply']);
  expect(secret).not.toContain(writing[0]);
});

test('both still find what is wrong', async () => {
  const place = join(dir, '.github/workflows');
  await mkdir(place, { recursive: true });
  const path = join(place, 'bad.yml');
  await writeFile(
    path,
    'on: pull_request_target\njobs: { a: { runs-on: ubuntu-latest, needs: b, steps: [{ uses: "actions/checkout@v7" }] } }\n',
  );
  await expect(run(actionlint, ['-no-color', path])).rejects.toMatchObject({
    stdout: expect.stringContaining('needs job "b"'),
  });
  await expect(judge([path])).rejects.toMatchObject({ stdout: expect.stringContaining('unpinned-uses') });
});

describe.each(files)('%s', (name) => {
  const { permissions, jobs } = readWorkflow(name);

  test('grants nothing by itself, and every job has its own permissions and time limit', () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeTypeOf('object');
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test('gives actions of this suite no input that they do not have', () => {
    for (const step of Object.values(jobs).flatMap((job) => job.steps)) {
      const [, action] = /^minio-actions\/minio-actions\/actions\/([\w-]+)@v1$/.exec(step.uses ?? '') ?? [];
      if (action === undefined) continue;
      const { inputs } = parse(readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8'));
      expect(Object.keys(inputs), action).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
  });

  test('pins what others wrote by commit, and says which version that is', () => {
    const lines = readFileSync(join(folder, name), 'utf8').match(/uses: .*/g) ?? [];
    const others = lines.filter((line) => !line.includes('uses: minio-actions/minio-actions/'));
    for (const line of others) expect(line).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});
