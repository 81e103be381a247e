/** What a check comes to when sites are silent, away, or not needed. */

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { action as check } from '../../../actions/replication-check/run.ts';
import { action as setup } from '../../../actions/setup-replication/run.ts';
import type { CheckReport } from '../../../src/replication/check-report.ts';
import { listFailed } from '../../../src/replication/proof/failed-version.ts';
import { collect } from '../../support/collect.ts';
import { type FaultProxy, startFaultProxy } from '../../support/fault-proxy.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { createRecordingReporter } from '../../support/recording-reporter.ts';
import { createVersionedBucket, openRig, put } from '../../support/replication-rig.ts';
import {
  type ActionRun,
  createReplicationStage,
  describeEnvironment,
  type ReplicationStage,
  type Servers,
} from '../../support/replication-stage.ts';

let servers: readonly MinioServer[];
let proxy: FaultProxy;
let stage: ReplicationStage;
let sites: Servers;

const ruleTo = (targetAlias: string, more: object = {}) => ({
  sourceAlias: 'primary_cluster',
  sourceBucket: 'data',
  targetAlias,
  targetBucket: 'data',
  ...more,
});
const buckets = [{ name: 'data', versioning: true }];
const both = { bucketReplications: [ruleTo('dr_cluster'), ruleTo('az2_cluster')] };
const leaving = { bucketReplications: [ruleTo('dr_cluster'), ruleTo('az2_cluster', { state: 'absent' })] };

beforeAll(async () => {
  const [primary, recovery, second] = await Promise.all([startServer(), startServer(), startServer()]);
  servers = [primary, recovery, second];
  proxy = await startFaultProxy(second.url);
  const silent = { ...second, url: proxy.url };
  sites = { primary_cluster: primary, dr_cluster: recovery, az2_cluster: silent };
  stage = await createReplicationStage(sites);
  const rigs = servers.map((server, index) => openRig(`rig${index}`, server));
  for (const rig of rigs) await createVersionedBucket(rig, 'data');
  await stage.declare({ buckets, replication: both });
  expect(await stage.run(setup)).toMatchObject({ reason: '' });
  if (rigs[0]) await put(rigs[0], 'data', 'before');
  await Promise.all(rigs.map((rig) => rig.close()));
});

afterAll(async () => {
  await Promise.all([...(servers ?? []).map((server) => server.stop()), proxy?.stop(), stage?.remove()]);
});

beforeEach(() => stage.declare({ buckets, replication: both }));

async function readReport(run: ActionRun): Promise<CheckReport> {
  return JSON.parse(await readFile(run.output('report-path'), 'utf8'));
}

const levels = ({ rules }: CheckReport) => rules.map(({ to, level }) => `${to.alias} ${level}`);

test('an alias that only receives is judged by the rules that lead there', async () => {
  const run = await stage.run(check, { alias: 'dr_cluster' });
  expect([run.reason, run.output('status')]).toEqual(['', 'ok']);
  expect(levels(await readReport(run))).toEqual(['dr_cluster ok']);
});

test('a time limit of thousands of years is one', async () => {
  const run = await stage.run(check, { 'time-limit': '999999999d', alias: 'dr_cluster' });
  expect([run.reason, run.output('status')]).toEqual(['', 'ok']);
});

test('what an event may not do is said in inputs that this action has', async () => {
  const environment = { ...describeEnvironment(sites), GITHUB_EVENT_NAME: 'pull_request' };
  const reporter = createRecordingReporter();
  const { signal } = new AbortController();
  const context = { reporter, workspace: stage.workspace.dir, environment, signal };
  const given = new Map([
    ['canary', 'true'],
    ['resync', 'true'],
  ]);
  await expect(check.start(given, context)).rejects.toMatchObject({
    reason: 'event-refused',
    unlock: '`canary: false` and `resync: false`, or `allow-event: pull_request` if that is really meant',
  });
});

test('a site that never answers keeps nobody from judging the others, nor longer than allowed', async () => {
  proxy.fail({ fault: 'hang', times: Number.POSITIVE_INFINITY });
  const start = Date.now();
  const run = await stage.run(check, { 'time-limit': '9s' });
  expect((Date.now() - start) / 1000).toBeLessThan(11);
  expect([run.reason, run.output('status')]).toEqual(['behind', 'critical']);
  expect(levels(await readReport(run))).toContain('dr_cluster ok');
  expect(JSON.stringify(run.findings)).toContain('sites/unread');
});

test('one that nothing needs any more is only mentioned', async () => {
  await stage.declare({ buckets, replication: leaving });
  const run = await stage.run(check, { 'time-limit': '9s' });
  expect([run.reason, run.output('status')]).toEqual(['', 'ok']);
  const unread = run.findings.filter(({ rule }) => rule === 'sites/unread');
  expect(unread).toMatchObject([{ severity: 'note' }]);
});

test('waiting for what is sent again is bounded too, in all, and leaves time to look', async () => {
  const [primary, recovery] = servers;
  if (!primary || !recovery) throw new Error('no servers');
  const rigs = [openRig('primary', primary), openRig('recovery', recovery)] as const;
  for (const rig of rigs) await createVersionedBucket(rig, 'other');
  const rule = ruleTo('dr_cluster', { sourceBucket: 'other', targetBucket: 'other' });
  await stage.declare({
    buckets: [{ name: 'other', versioning: true }],
    replication: { bucketReplications: [rule] },
  });
  expect(await stage.run(setup, { alias: 'primary_cluster' })).toMatchObject({ reason: '' });
  await recovery.kill();
  await put(rigs[0], 'other', 'late');
  const countFailed = async () => (await collect(listFailed(rigs[0], { bucket: 'other' }))).length;
  await expect.poll(countFailed, { timeout: 55_000, interval: 300 }).toBe(1);
  await Promise.all(rigs.map((rig) => rig.close()));
  const start = Date.now();
  const limits = { 'retry-failed': 'true', 'retry-wait': '10m', 'time-limit': '9s' };
  const run = await stage.run(check, { ...limits, alias: 'primary_cluster' });
  expect((Date.now() - start) / 1000).toBeLessThan(11);
  expect(run.output('failed-objects')).toBe('1');
  const { rules } = await readReport(run);
  expect(rules).toMatchObject([{ retry: { retried: 1, recovered: 0 }, backlog: { complete: true } }]);
});

test('with every site away there is a report all the same', async () => {
  await Promise.all(servers.map((server) => server.kill()));
  const run = await stage.run(check, { 'time-limit': '9s' });
  expect([run.reason, run.output('status')]).toEqual(['unreachable', 'critical']);
  const report = await readReport(run);
  expect(report).toMatchObject({ failureReason: 'unreachable', status: 'critical' });
  expect(report.rules.map(({ level }) => level)).toEqual(['unknown', 'unknown']);
  expect(await readFile(run.output('metrics-path'), 'utf8')).toMatch(/^# TYPE /m);
  expect(run.reporter.summaries).toHaveLength(1);
});
