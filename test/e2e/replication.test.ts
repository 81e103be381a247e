import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sites, startSites } from '../../scripts/demo/site.ts';
import { createClient } from '../../scripts/drill/client.ts';
import type { CheckReport } from '../../src/replication/check-report.ts';
import { type PackagedRun, runPackaged } from '../support/packaged.ts';

const root = join(import.meta.dirname, '../..');

let cwd: string;
let sites: Sites;
/** Everything that any run of this file printed or wrote. */
const told: string[] = [];

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'minio-actions-replication-'));
  for (const part of ['config', 'policies']) await cp(join(root, part), join(cwd, part), { recursive: true });
  sites = await startSites(() => undefined);
  const applied = await run('apply-buckets', { alias: 'all' });
  expect(applied.outputs.get('failure-reason'), applied.stdout).toBe('');
});

afterAll(async () => {
  await sites?.stop();
  await rm(cwd, { recursive: true, force: true });
});

async function run(action: string, inputs: Readonly<Record<string, string>>): Promise<PackagedRun> {
  const done = await runPackaged(action, { cwd, inputs, environment: sites.environment });
  const paths = ['report-path', 'plan-path', 'metrics-path'].flatMap((name) => done.outputs.get(name) ?? []);
  const files = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  // A runner consumes these lines and shows none of them.
  const shown = done.stdout.replace(/^::add-mask::.*$/gm, '');
  told.push(shown, done.stderr, done.summary, ...done.outputs.values(), ...files);
  return done;
}

async function readReport({ outputs }: PackagedRun): Promise<CheckReport> {
  return JSON.parse(await readFile(outputs.get('report-path') ?? '', 'utf8'));
}

/** Every server has something to send then, and looks whether its targets are there. */
async function writeAtZones(name: string): Promise<void> {
  for (const server of [sites.primary, sites.second]) {
    await createClient(server).put('users', `${name}-${server.port}`, name);
  }
  await sleep(1000);
}

describe('the whole sample, from the package, on three servers', () => {
  test('is planned, set up, and then there is nothing left to do', async () => {
    const planned = await run('setup-replication', { mode: 'plan' });
    expect(planned.exitCode, planned.stdout).toBe(0);
    expect(planned.outputs.get('has-changes')).toBe('true');
    const applied = await run('setup-replication', {
      'expected-plan': planned.outputs.get('plan-digest') ?? '',
    });
    expect(applied.exitCode, applied.stdout).toBe(0);
    expect(applied.outputs.get('changed')).toBe('true');
    const again = await run('setup-replication', { mode: 'plan' });
    expect(again.outputs.get('has-changes'), again.stdout).toBe('false');
  });

  test('is checked with canary and inventory: in order, in every place at once', async () => {
    await writeAtZones('before-check');
    const checked = await run('replication-check', { canary: 'true', inventory: 'true' });
    expect(checked.exitCode, checked.stdout).toBe(0);
    expect(Object.fromEntries(checked.outputs)).toMatchObject({
      status: 'ok',
      'pending-objects': '0',
      'pending-bytes': '0',
      'failed-objects': '0',
      'oldest-age-seconds': '0',
      'failure-reason': '',
    });
    expect(checked.summary).toContain('```mermaid');
    const { rules } = await readReport(checked);
    // Ten buckets between the zones both ways, and from each zone to the recovery site.
    expect(rules).toHaveLength(40);
    expect(rules.filter(({ inventory }) => inventory?.extent !== 'full')).toEqual([]);
    const canaries = rules.flatMap(({ canary }) => canary?.outcome ?? 'none');
    // What goes into a bucket that keeps every object could not be removed again.
    expect(canaries.filter((outcome) => outcome === 'arrived')).toHaveLength(36);
    expect(canaries.filter((outcome) => outcome === 'not-possible')).toHaveLength(4);
    const metrics = await readFile(checked.outputs.get('metrics-path') ?? '', 'utf8');
    expect(metrics).toMatch(/^# TYPE /m);
  });

  test('turns red while a zone is away and something is written, and green once all of it is there', async () => {
    await sites.second.kill();
    const writer = createClient(sites.primary);
    for (let count = 0; count < 10; count += 1) await writer.put('users', `away-${count}`, 'written alone');
    const red = await run('replication-check', {});
    expect([red.exitCode, red.outputs.get('failure-reason')]).toEqual([1, 'behind']);
    expect(red.outputs.get('status')).toBe('critical');
    expect(red.summary).toContain('```mermaid');
    await sites.second.restart();
    await writeAtZones('after-return');
    const strict = { 'max-pending-objects': '0', 'retry-failed': 'true', 'retry-wait': '20s' };
    const look = async () => (await run('replication-check', strict)).outputs.get('status');
    await expect.poll(look, { timeout: 60_000, interval: 1000 }).toBe('ok');
    const proved = await run('replication-check', { inventory: 'true' });
    const { rules } = await readReport(proved);
    const owed = rules.map(({ inventory }) => (inventory?.missing ?? 1) + (inventory?.inFlight ?? 1));
    expect(owed.filter((count) => count > 0)).toEqual([]);
  });

  test('no run of these showed a secret', () => {
    expect(told.length).toBeGreaterThan(20);
    for (const { accessKey, secretKey } of [sites.primary, sites.second, sites.recovery]) {
      const signed = Buffer.from(`${accessKey}:${secretKey}`).toString('base64');
      const forms = [secretKey, Buffer.from(secretKey).toString('base64'), signed];
      for (const text of told) for (const form of forms) expect(text).not.toContain(form);
    }
  });
});
