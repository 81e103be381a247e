import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { action } from '../../actions/render-cluster/run.ts';
import { ExpectedError } from '../../src/errors.ts';
import { createRecordingReporter } from '../support/recording-reporter.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const sample = join(import.meta.dirname, '../../config/minio_cluster_vars.env');
let workspace: Workspace;

beforeEach(async () => {
  workspace = await createWorkspace({ 'config/minio_cluster_vars.env': await readFile(sample, 'utf8') });
});
afterEach(() => workspace.remove());

async function render(inputs: Readonly<Record<string, string>> = {}) {
  const reporter = createRecordingReporter();
  const context = {
    reporter,
    environment: {},
    workspace: workspace.dir,
    signal: new AbortController().signal,
  };
  const failure = await action.start(new Map(Object.entries(inputs)), context).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure !== undefined && !(failure instanceof ExpectedError)) throw failure;
  return { reason: failure?.reason ?? '', message: failure?.message ?? '', reporter };
}

test('the same file gives the same bytes, and the second time nothing is changed', async () => {
  const first = await render();
  expect([first.reason, first.reporter.outputs.get('changed')]).toEqual(['', 'true']);
  const files: string[] = JSON.parse(first.reporter.outputs.get('files') ?? '[]');
  const read = () =>
    Promise.all(files.map((file) => readFile(join(workspace.dir, 'rendered', file), 'utf8')));
  const before = await read();
  const second = await render();
  expect([second.reason, second.reporter.outputs.get('changed')]).toEqual(['', 'false']);
  expect(await read()).toEqual(before);
  expect(first.reporter.outputs.get('start-command')).toMatch(/^minio server --console-address :9001 /);
});

test('`check` writes nothing, and tells what is not as it would be rendered', async () => {
  const missing = await render({ check: 'true' });
  expect(missing.reason).toBe('stale-plan');
  await render();
  expect((await render({ check: 'true' })).reason).toBe('');
  await writeFile(join(workspace.dir, 'rendered/start-minio.sh'), 'by hand');
  const changed = await render({ check: 'true' });
  expect([changed.reason, changed.message]).toEqual([
    'stale-plan',
    expect.stringContaining('start-minio.sh'),
  ]);
  expect(await readFile(join(workspace.dir, 'rendered/start-minio.sh'), 'utf8')).toBe('by hand');
});

test('what an earlier rendering left is told, and fails a check', async () => {
  await render();
  await mkdir(join(workspace.dir, 'rendered/haproxy'));
  await writeFile(join(workspace.dir, 'rendered/haproxy/haproxy.cfg'), 'of two sites');
  const again = await render();
  expect([again.reason, again.reporter.outputs.get('changed')]).toEqual(['', 'false']);
  expect(again.reporter.findings.map(({ rule, source }) => [rule, source?.file])).toContainEqual([
    'cluster/left-over',
    'rendered/haproxy/haproxy.cfg',
  ]);
  const checked = await render({ check: 'true' });
  expect([checked.reason, checked.message]).toEqual([
    'stale-plan',
    expect.stringContaining('Remove haproxy/haproxy.cfg'),
  ]);
  expect((await render({ check: 'true', render: 'nginx' })).reason).toBe('');
});

test('nothing is written through a link, or outside of the checkout', async () => {
  const elsewhere = await createWorkspace();
  await symlink(elsewhere.dir, join(workspace.dir, 'rendered'));
  expect(await render()).toMatchObject({ reason: 'invalid-input' });
  await elsewhere.remove();
  for (const dir of ['../out', '/tmp', '.']) {
    expect(await render({ 'output-dir': dir })).toMatchObject({ reason: 'invalid-input' });
  }
});

test.each([
  ['an unknown rendering', { render: 'command,everything' }, 'invalid-input'],
  ['a file that is not there', { 'env-file': 'config/none.env' }, 'invalid-config'],
])('%s is one clear error', async (_case, inputs, reason) => {
  expect(await render(inputs)).toMatchObject({ reason });
});

test('what the servers would refuse is told with its line, and nothing is rendered', async () => {
  await mkdir(join(workspace.dir, 'bad'));
  await writeFile(join(workspace.dir, 'bad/cluster.env'), 'MINIO_VOLUMES="http://a/mnt/1 http://b/mnt/1"\n');
  const { reason, reporter } = await render({ 'env-file': 'bad/cluster.env' });
  expect(reason).toBe('invalid-config');
  expect(reporter.outputs.has('files')).toBe(false);
});
