import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BucketReplicationDeclaration } from '../../../src/config/generated/types.ts';
import type { ReplicationChange } from '../../../src/resources/replication/diff.ts';
import { rule } from '../../support/declared.ts';
import { startFaultProxy } from '../../support/fault-proxy.ts';
import { createIdentity } from '../../support/identity.ts';
import { addRemoteTarget } from '../../support/remote-target.ts';
import { makeBucket, type Pair, type PlanOptions, startPair } from '../../support/replication-pair.ts';
import { sendSigned } from '../../support/signed-request.ts';

let pair: Pair;

beforeAll(async () => {
  pair = await startPair();
  for (const bucket of ['data', 'other']) {
    await makeBucket(pair.one, bucket);
    await makeBucket(pair.two, bucket);
  }
});
afterAll(() => pair.stop());

const say = (changes: readonly ReplicationChange[]) => changes.map(({ verb, kind }) => `${verb} ${kind}`);
const open = (changes: readonly ReplicationChange[]) => changes.filter(({ verb }) => verb !== 'report');

/** Plans, applies, and proves that nothing is left to do; the rules and targets that are there then. */
async function settle(
  rules: readonly BucketReplicationDeclaration[],
  expected: readonly string[],
  options: PlanOptions = {},
) {
  const changes = await pair.plan(rules, options);
  expect(say(changes)).toEqual(expected);
  await pair.apply(changes, options);
  expect(say(open(await pair.plan(rules, options)))).toEqual([]);
  const data = (await pair.read(options)).buckets.get('data');
  return { rules: data?.rules ?? [], targets: data?.targets ?? [] };
}

const plain = rule('one>two');
const prefixed = rule('one>two', { prefix: 'a & <b>/' });

describe('the life of a bucket’s replication', () => {
  test('is made', async () => {
    const { rules, targets } = await settle([plain], ['create remote-target', 'create replication']);
    expect(rules).toMatchObject([
      {
        priority: 1,
        deleteMarkers: true,
        deletes: false,
        existingObjects: true,
        to: { site: 'two', bucket: 'data' },
      },
    ]);
    expect(targets).toMatchObject([
      { target: { healthInterval: 60, bandwidth: 0, synchronous: false, credentials: 'as given' } },
    ]);
  });

  test.each<[string, Partial<BucketReplicationDeclaration>, string]>([
    ['deletes', { deletes: true }, 'replication'],
    ['delete markers', { deleteMarkers: false }, 'replication'],
    ['existing objects', { existingObjects: false }, 'replication'],
    ['metadata', { metadataSync: false }, 'replication'],
    ['storage class', { storageClass: 'REDUCED_REDUNDANCY' }, 'replication'],
    ['priority', { priority: 77 }, 'replication'],
    ['synchronous', { isAsync: false }, 'remote-target'],
    ['bandwidth', { isAsync: false, bandwidth: '200MiB' }, 'remote-target'],
    ['bandwidth lifted', { isAsync: false, bandwidth: 0 }, 'remote-target'],
    ['health interval', { isAsync: false, healthInterval: '30s' }, 'remote-target'],
  ])('%s changes in place', async (_title, parts, kind) => {
    const before = (await pair.read()).buckets.get('data');
    const existing = parts.existingObjects ?? (await existingNow());
    const expected = [`update ${kind}`];
    const { targets } = await settle([{ ...plain, existingObjects: existing, ...parts }], expected);
    expect(targets[0]?.arn).toBe(before?.targets[0]?.arn);
  });

  test('further rules share the target', async () => {
    const solo = rule('one>two', { tags: [{ key: 'solo', value: '<&>' }] });
    const tagged = rule('one>two', {
      tags: [
        { key: 'b', value: '2' },
        { key: 'a', value: '' },
      ],
      prefix: 'x/',
    });
    const { rules, targets } = await settle(
      [plain, prefixed, tagged, solo],
      ['update remote-target', 'update replication'],
    );
    expect(rules.map(({ prefix }) => prefix).sort()).toEqual(['', '', 'a & <b>/', 'x/']);
    expect(targets).toHaveLength(1);
    await settle([tagged, solo, plain, prefixed], []);
  });

  test('one rule leaves, the target stays', async () => {
    const { rules, targets } = await settle(
      [plain, { ...prefixed, state: 'absent' }],
      ['update replication'],
    );
    expect([rules.length, targets.length]).toEqual([3, 1]);
  });

  test('undeclared rules stay, and go when told', async () => {
    const { rules } = await settle([plain], ['report replication']);
    expect(rules).toHaveLength(3);
    await settle([plain], ['update replication'], { unmanaged: 'delete' });
  });

  test('a rule that somebody sets between plan and write is not lost', async () => {
    const changing = await pair.plan([rule('one>two', { priority: 55 })]);
    const removing = await pair.plan([rule('one>two', { state: 'absent' })]);
    await pair.apply(await pair.plan([plain, prefixed]));
    for (const changes of [changing, removing]) {
      await expect(pair.apply(changes)).rejects.toMatchObject({ reason: 'stale-plan' });
    }
    expect((await pair.read()).buckets.get('data')?.rules).toHaveLength(2);
    await settle([plain], ['update replication'], { unmanaged: 'delete' });
  });

  test('with the last rule everything goes', async () => {
    const { rules, targets } = await settle(
      [{ ...plain, state: 'absent' }],
      ['delete replication', 'delete remote-target'],
    );
    expect([rules, targets]).toEqual([[], []]);
  });

  async function existingNow(): Promise<boolean> {
    return (await pair.read()).buckets.get('data')?.rules[0]?.existingObjects ?? true;
  }
});

describe('keys at the target', () => {
  const rotated = { accessKey: 'replicator', secretKey: 'secret-of-replicator' };

  test('new ones are set in place', async () => {
    await settle([plain], ['create remote-target', 'create replication']);
    await createIdentity(pair.two, 'replicator', ['s3:*']);
    await settle([plain], ['update remote-target'], { keys: rotated });
  });

  test('a secret that changed behind the same access key is seen and set', async () => {
    const body = JSON.stringify({ secretKey: 'another-secret-key', status: 'enabled' });
    const { sealEnvelope } = await import('../../../src/server/envelope.ts');
    const sealed = await sealEnvelope(pair.two.secretKey, Buffer.from(body));
    const path = '/minio/admin/v3/add-user?accessKey=replicator';
    await sendSigned(pair.two, { method: 'PUT', path, body: sealed });
    const keys = { accessKey: 'replicator', secretKey: 'another-secret-key' };
    const { targets } = await settle([plain], ['update remote-target'], { keys });
    expect(JSON.stringify(targets)).not.toContain('secret-key');
  });

  test('wrong ones are told without a retry, and change nothing', async () => {
    const keys = { accessKey: 'replicator', secretKey: 'a-wrong-secret-key' };
    const changes = await pair.plan([plain], { keys });
    const failure = await pair.apply(changes, { keys }).catch((error: Error) => error.message);
    expect(failure).toMatch(/does not accept the secret key \(XMinioAdminReplicationRemoteConnectionError/);
    expect(failure).not.toMatch(/tried|wrong-secret|replicator/);
    const right = { accessKey: 'replicator', secretKey: 'another-secret-key' };
    expect(await pair.plan([plain], { keys: right })).toEqual([]);
  });

  test('without the export only the access key is compared, which is said once', async () => {
    const few = await createIdentity(pair.one, 'planner', [
      'admin:ServerInfo',
      'admin:GetBucketTarget',
      'admin:SiteReplicationInfo',
      's3:GetReplicationConfiguration',
      's3:GetBucketVersioning',
      's3:GetBucketObjectLockConfiguration',
      's3:ListBucket',
    ]);
    const keys = { accessKey: 'replicator', secretKey: 'another-secret-key' };
    const fast = await pair.read({ keys });
    pair.told.length = 0;
    const slow = await pair.read({ keys, as: few });
    expect([...slow.buckets]).toEqual([...fast.buckets]);
    expect(pair.told).toEqual([expect.stringMatching(/bulk export can't be had \(AccessDenied\)/)]);
    expect(Math.abs(slow.clockAheadSeconds)).toBeLessThan(2);
  });
});

describe('what goes wrong', () => {
  const keys = { accessKey: 'replicator', secretKey: 'another-secret-key' };

  test('a reply that is lost when the target is set leaves one target', async () => {
    await settle([{ ...plain, state: 'absent' }], ['delete replication', 'delete remote-target'], { keys });
    const proxy = await startFaultProxy(pair.one.url);
    proxy.fail({ fault: 'lose-reply', method: 'PUT', path: /set-remote-target/ });
    const as = { url: proxy.url, accessKey: pair.one.accessKey, secretKey: pair.one.secretKey };
    try {
      const { targets } = await settle([plain], ['create remote-target', 'create replication'], { as, keys });
      expect(targets).toHaveLength(1);
      const sent = proxy.requests.filter(({ method, path }) =>
        `${method} ${path}`.includes('PUT /minio/admin/v3/set-'),
      );
      expect(sent).toHaveLength(2);
    } finally {
      await proxy.stop();
    }
  });

  test('a target that came up since the plan keeps the last rule', async () => {
    const changes = await pair.plan([{ ...plain, state: 'absent' }], { keys });
    const unplanned = changes.filter(({ kind }) => kind === 'replication');
    await expect(pair.apply(unplanned, { keys })).rejects.toThrow(
      /which the plan does not name\. Plan again/,
    );
    expect((await pair.read({ keys })).buckets.get('data')?.rules).toHaveLength(1);
  });

  test('a rule without its target is not sent', async () => {
    await pair.apply(await pair.plan([], { keys }), { keys });
    const [, rules] = await pair.plan([plain], { keys });
    await expect(pair.apply(rules ? [rules] : [], { keys })).rejects.toThrow(/there is no remote target/);
  });

  test('a leftover target is taken over, and its settings with it', async () => {
    await addRemoteTarget(pair.one, pair.two, 'data');
    const { targets } = await settle([plain], ['update remote-target', 'create replication'], { keys });
    expect(targets).toMatchObject([{ target: { credentials: 'as given' } }]);
  });

  test('another bucket at the same address has to go first', async () => {
    const moved = rule('one>two', { targetBucket: 'other' });
    const both = [{ ...plain, state: 'absent' as const }, moved];
    const first = await pair.plan(both, { keys });
    expect(say(first)).toEqual(['report remote-target', 'delete replication', 'delete remote-target']);
    await pair.apply(first, { keys });
    await settle(both, ['create remote-target', 'create replication'], { keys });
  });

  test.each([
    [
      'a bucket that is missing over there',
      'missing',
      /the target has no such bucket.*correct `targetBucket`/,
    ],
    ['one that is not versioned', 'plain', /the target bucket is not versioned/],
  ])('%s', async (_title, bucket, words) => {
    await pair.apply(await pair.plan([], { keys }), { keys });
    if (bucket === 'plain') await sendSigned(pair.two, { method: 'PUT', path: '/plain' });
    const changes = await pair.plan([rule('one>two', { targetBucket: bucket })], { keys });
    await expect(pair.apply(changes, { keys })).rejects.toThrow(words);
    expect((await pair.read()).buckets.get('data')?.targets).toEqual([]);
  });

  test('a lock that the other side has not', async () => {
    await makeBucket(pair.one, 'locked', true);
    await makeBucket(pair.two, 'locked');
    const locked = rule('one>two', { sourceBucket: 'locked', targetBucket: 'locked' });
    const changes = await pair.plan([locked], { keys });
    await expect(pair.apply(changes, { keys })).rejects.toThrow(/object lock and the target bucket has not/);
  });
});
