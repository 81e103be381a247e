import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BucketReplicationDeclaration } from '../../../src/config/generated/types.ts';
import type { CheckReport, RuleReport } from '../../../src/replication/check-report.ts';
import { routes } from '../../../src/server/routes.ts';
import { rule } from '../../support/declared.ts';
import { startServer } from '../../support/minio-server.ts';
import { type CheckedSite, checkDeclared } from '../../support/replication-check.ts';
import {
  addTarget,
  createVersionedBucket,
  openRig,
  put,
  putMany,
  type RigRule,
  removeObject,
  setRules,
  setVersioning,
} from '../../support/replication-rig.ts';
import { sendSigned } from '../../support/signed-request.ts';

const names = ['one', 'two', 'dr'];
let sites: Record<string, CheckedSite> = {};
const siteOf = (name: string) => sites[name]!;

beforeAll(async () => {
  const servers = await Promise.all(names.map(() => startServer()));
  sites = Object.fromEntries(
    servers.map((server, index) => [names[index], { server, writer: openRig(names[index]!, server) }]),
  );
});

afterAll(async () => {
  await Promise.all(Object.values(sites).map(({ writer }) => writer.close()));
  await Promise.all(Object.values(sites).map(({ server }) => server.stop()));
});

async function createEverywhere(bucket: string): Promise<void> {
  for (const { writer } of Object.values(sites)) await createVersionedBucket(writer, bucket);
}

/** Sets the rules of a bucket at one site; the ARNs come from new targets, one for each site named. */
async function lead(
  from: string,
  bucket: string,
  to: readonly string[],
  more: Partial<RigRule> = {},
): Promise<Map<string, string>> {
  const { writer } = siteOf(from);
  const arns = new Map<string, string>();
  for (const name of to) arns.set(name, await addTarget(writer, siteOf(name).server, bucket));
  const rules = [...arns.values()].map((arn) => ({
    arn,
    existingObjects: true,
    deleteMarkers: true,
    deletes: true,
    ...more,
  }));
  await setRules(writer, bucket, rules);
  return arns;
}

function declareRule(
  route: string,
  bucket: string,
  more: Partial<BucketReplicationDeclaration> = {},
): BucketReplicationDeclaration {
  return rule(route, { sourceBucket: bucket, targetBucket: bucket, ...more });
}

async function until(
  check: () => Promise<CheckReport>,
  holds: (report: CheckReport) => boolean,
  seconds = 40,
): Promise<CheckReport> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const report = await check();
    if (holds(report)) return report;
    if (Date.now() > deadline) throw new Error(`it never was so: ${JSON.stringify(report, null, 1)}`);
    await sleep(500);
  }
}

const rulesOf = ({ findings }: Pick<RuleReport, 'findings'>) => findings.map((finding) => finding.rule);
const isEmpty = ({ rules }: CheckReport) =>
  rules.every(({ backlog }) => backlog?.complete && backlog.pendingObjects + backlog.failedObjects === 0);
const isOk = ({ level }: CheckReport) => level === 'ok';

describe('an outage', () => {
  const bucket = 'outage';
  const declared = [declareRule('one>two', bucket, { maxLag: '6s', maxDowntime: '3s', deletes: true })];
  const check = () => checkDeclared(sites, declared);

  test('is told as it comes, grows and ends', async () => {
    await createEverywhere(bucket);
    await lead('one', bucket, ['two']);
    const { writer, server } = siteOf('one');
    await put(writer, bucket, 'early', 'x'.repeat(100));
    expect((await check()).level).not.toBe('warning');
    await until(check, isOk);

    await siteOf('two').server.kill();
    await put(writer, bucket, 'late 1+1', 'x'.repeat(1_000));
    await put(writer, bucket, 'late 2', 'x'.repeat(10));
    await removeObject(server, bucket, 'early');
    const away = () => checkDeclared(sites, declared, { away: ['two'] });
    const red = await until(away, ({ level }) => level === 'critical');
    expect(red.rules[0]?.backlog).toMatchObject({
      complete: true,
      pendingDeletes: 1,
      pendingBytes: 1_010,
      unsizedObjects: 0,
    });
    const { pendingObjects = 0, failedObjects = 0, examples = [] } = red.rules[0]?.backlog ?? {};
    expect(pendingObjects + failedObjects).toBe(2);
    expect(examples.map(({ key }) => key).sort()).toEqual(['early', 'late 1+1', 'late 2']);
    const far = await until(away, ({ rules }) => rules[0]?.link.state === 'offline');
    await until(away, (report) => report.rules.some((one) => rulesOf(one).includes('link/offline')));
    expect(far.rules[0]?.link.offlineSeconds).toBeLessThan(60);
    expect(rulesOf(far.rules[0]!)).toContain('unread/target');

    await siteOf('two').server.restart();
    expect(isOk(await check())).toBe(false);
    const whole = await until(check, isOk);
    expect(whole.rules[0]?.backlog).toMatchObject({ pendingObjects: 0, failedObjects: 0, pendingDeletes: 0 });
  });
});

describe('an empty backlog is not enough', () => {
  test('older objects that no rule sends', async () => {
    const bucket = 'older';
    await createEverywhere(bucket);
    await put(siteOf('one').writer, bucket, 'from before');
    await lead('one', bucket, ['two'], { existingObjects: false });
    const asDeclared = [declareRule('one>two', bucket, { existingObjects: false })];
    const report = await checkDeclared(sites, asDeclared);
    expect(isEmpty(report)).toBe(true);
    expect(report.level).toBe('critical');
    expect(rulesOf(report.rules[0]!)).toContain('coverage/existing-objects');
    const drifted = await checkDeclared(sites, [declareRule('one>two', bucket)]);
    expect(rulesOf(drifted.rules[0]!)).toContain('coverage/rule-differs');
  });

  test('one rule of the disaster recovery site is gone', async () => {
    const bucket = 'gone';
    await createEverywhere(bucket);
    await lead('one', bucket, ['two', 'dr']);
    const arns = await lead('two', bucket, ['one', 'dr']);
    const declared = [
      declareRule('one>two', bucket, { bidirectional: true }),
      declareRule('one>dr', bucket),
      declareRule('two>dr', bucket),
    ];
    const check = () => checkDeclared(sites, declared);
    await put(siteOf('one').writer, bucket, 'a');
    await put(siteOf('two').writer, bucket, 'b');
    await until(check, isOk);
    await setRules(siteOf('two').writer, bucket, [
      { arn: arns.get('one')!, existingObjects: true, deleteMarkers: true, deletes: true },
    ]);
    await put(siteOf('two').writer, bucket, 'c');
    const isDrained = ({ rules }: CheckReport) =>
      rules.every(({ backlog }) => !backlog || backlog.pendingObjects + backlog.failedObjects === 0);
    const red = await until(check, isDrained);
    expect(red.rules.map(({ level }) => level)).toEqual(['ok', 'ok', 'ok', 'critical']);
    expect(rulesOf(red.rules[3]!)).toContain('coverage/rule-missing');
  });

  test('what had arrived is gone with the bucket', async () => {
    const bucket = 'emptied';
    await createEverywhere(bucket);
    await lead('one', bucket, ['two']);
    const declared = [declareRule('one>two', bucket)];
    // What is younger than a minute is not looked for.
    const later = { now: () => Date.now() + 120_000, deadline: Date.now() + 240_000 };
    const check = () => checkDeclared(sites, declared, { limits: later });
    for (const key of ['a', 'b/c d+e']) await put(siteOf('one').writer, bucket, key);
    await until(check, isOk);
    const { server, writer } = siteOf('two');
    await sendSigned(server, {
      method: 'DELETE',
      path: `/${bucket}`,
      headers: { 'x-minio-force-delete': 'true' },
    });
    await createVersionedBucket(writer, bucket);
    const red = await check();
    expect(isEmpty(red)).toBe(true);
    expect(red.level).toBe('critical');
    expect(rulesOf(red.rules[0]!)).toContain('coverage/lost');
  });

  test('objects under an excluded prefix', async () => {
    const bucket = 'excluded';
    await createEverywhere(bucket);
    await setVersioning(siteOf('one').writer, bucket, 'tmp/');
    await lead('one', bucket, ['two']);
    const check = () => checkDeclared(sites, [declareRule('one>two', bucket)]);
    await put(siteOf('one').writer, bucket, 'kept');
    await until(check, isOk);
    await put(siteOf('one').writer, bucket, 'tmp/lost');
    const report = await check();
    expect(rulesOf(report.rules[0]!)).toContain('coverage/excluded');
    expect(report.level).toBe('warning');
  });
});

test('a delete marker that failed stays behind where removals are not sent', async () => {
  const bucket = 'markers';
  await createEverywhere(bucket);
  await lead('one', bucket, ['two'], { deletes: false });
  const { writer, server } = siteOf('one');
  const declared = [declareRule('one>two', bucket, { maxLag: '4s' })];
  await put(writer, bucket, 'removed');
  await until(() => checkDeclared(sites, declared), isOk);
  await siteOf('two').server.kill();
  await removeObject(server, bucket, 'removed');
  await put(writer, bucket, 'late');
  const away = () => checkDeclared(sites, declared, { away: ['two'] });
  try {
    const { rules } = await away();
    expect(rules[0]?.backlog).toMatchObject({ pendingDeletes: 1 });
    expect(isEmpty({ level: 'ok', rules, findings: [] })).toBe(false);
  } finally {
    await siteOf('two').server.restart();
  }
  const drained = await until(() => checkDeclared(sites, declared), isEmpty);
  expect(drained.rules[0]?.backlog?.pendingDeletes).toBe(1);
  expect(drained.level).toBe('warning');
  expect(rulesOf(drained.rules[0]!)).toEqual(
    expect.arrayContaining(['lag/deletes', 'coverage/marker-retry']),
  );
});

test('versions from before versioning come with existing objects', async () => {
  const bucket = 'unversioned';
  const { writer } = siteOf('one');
  await writer.write(routes.createBucket, { bucket });
  await put(writer, bucket, 'null version');
  await setVersioning(writer, bucket);
  await createVersionedBucket(siteOf('two').writer, bucket);
  await lead('one', bucket, ['two']);
  const check = () => checkDeclared(sites, [declareRule('one>two', bucket)]);
  const before = await check();
  expect(before.rules[0]?.backlog?.pendingObjects).toBe(1);
  await until(check, isOk);
  // It can be read at once; what the target lists may be half a second old.
  const list = async () => (await siteOf('two').writer.read(routes.listVersions, { bucket })).body.toString();
  await expect.poll(list, { timeout: 30_000 }).toContain('<Key>null+version</Key>');
});

test('rules that share a target are told apart, and a walk is bounded', async () => {
  const bucket = 'shared';
  const { writer } = siteOf('one');
  await createEverywhere(bucket);
  const arn = await addTarget(writer, siteOf('two').server, bucket);
  await setRules(writer, bucket, [
    { arn, prefix: 'a/' },
    { arn, prefix: 'b/' },
  ]);
  await siteOf('two').server.kill();
  try {
    await putMany(writer, bucket, 'a/', 3_000);
    await putMany(writer, bucket, 'b/', 2_000);
    const declared = ['a/', 'b/'].map((prefix) => declareRule('one>two', bucket, { prefix }));
    const full = await checkDeclared(sites, declared, { away: ['two'], limits: { maxSizes: 10 } });
    const behind = full.rules.map(({ backlog }) => backlog!.pendingObjects + backlog!.failedObjects);
    expect(behind).toEqual([3_000, 2_000]);
    expect(full.rules.map(({ backlog }) => backlog?.examples.length)).toEqual([20, 20]);
    const seen: number[] = [];
    const bounded = await checkDeclared(sites, declared, {
      away: ['two'],
      limits: { maxVersions: 1_000, maxSizes: 0 },
      onProgress: (_bucket, count) => seen.push(count),
    });
    expect(bounded.rules.map(({ backlog }) => backlog?.complete)).toEqual([false, false]);
    expect(seen).toHaveLength(1_000);
    expect(rulesOf(bounded.rules[1]!)).toContain('unread/part');
    expect(bounded.level).not.toBe('ok');
    const late = await checkDeclared(sites, declared, { away: ['two'], limits: { deadline: Date.now() } });
    expect(rulesOf(late.rules[0]!)).toContain('unread/backlog');
  } finally {
    await siteOf('two').server.restart();
  }
});
