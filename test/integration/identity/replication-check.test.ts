import { describe, expect, vi } from 'vitest';
import { action as check } from '../../../actions/replication-check/run.ts';
import { action as setup } from '../../../actions/setup-replication/run.ts';
import { listFailed } from '../../../src/replication/proof/failed-version.ts';
import { listVersions } from '../../../src/replication/proof/list-versions.ts';
import { collect } from '../../support/collect.ts';
import { put } from '../../support/replication-rig.ts';
import type { ReplicationStage } from '../../support/replication-stage.ts';
import { aliases, describeRule, openBoth, prepareBucket } from './replicated.ts';
import { type Servers, tryIdentity } from './trial.ts';

async function prepare(servers: Servers, stage: ReplicationStage): Promise<void> {
  await setUp(servers, stage, describeRule('data'), tagged);
  const { here, there } = openBoth(servers);
  await put(here, 'data', 'one');
  await put(here, 'tagged', 'without the tag');
  const arrived = async () => expect(await collect(listVersions(there, 'data'))).toHaveLength(1);
  await vi.waitFor(arrived, { timeout: 30_000, interval: 200 });
  await Promise.all([here.close(), there.close()]);
}

async function setUp(servers: Servers, stage: ReplicationStage, ...rules: object[]): Promise<void> {
  for (const bucket of ['data', 'tagged']) await prepareBucket(servers, bucket, false);
  const buckets = ['data', 'tagged'].map((name) => ({ name, versioning: true }));
  await stage.declare({ buckets, replication: { bucketReplications: rules } });
  expect(await stage.run(setup, { alias: 'all' })).toMatchObject({ reason: '' });
}

const tagged = describeRule('tagged', { tags: [{ key: 'k', value: 'v' }], deleteMarkers: false });

/** One version that could not be sent, at a server that does not send it again by itself. */
async function failOne(servers: Servers, turn: number): Promise<void> {
  const { two, here, there } = openBoth(servers);
  await two.kill();
  await put(here, 'data', `failed-${turn}`);
  const failed = async () => (await collect(listFailed(here, { bucket: 'data' }))).length;
  await expect.poll(failed, { timeout: 30_000 }).toBeGreaterThan(0);
  await two.restart();
  await Promise.all([here.close(), there.close()]);
}

await describe('a check', () =>
  tryIdentity({
    identity: 'replication-check',
    aliases,
    fallsBack: ['admin:ServerInfo', 's3:ListAllMyBuckets'],
    // Asked for only where something has been missing for a minute: see the unit test of lost versions.
    elsewhere: ['s3:GetLifecycleConfiguration'],
    prepare,
    run: ({ stage, as }) => stage.run(check, { inventory: 'true' }, as),
    expectWhole: ({ output }) => expect(output('status')).toBe('ok'),
  }));

await describe('a canary', () =>
  tryIdentity({
    identity: 'send-canary',
    beside: ['replication-check'],
    aliases,
    fallsBack: ['s3:DeleteObject'],
    prepare: (servers, stage) => setUp(servers, stage, describeRule('data'), tagged),
    run: ({ stage, as }) => stage.run(check, { canary: 'true', 'canary-timeout': '40s' }, as),
    expectWhole: ({ output }) => expect(output('status')).toBe('ok'),
  }));

await describe('what is sent again', () =>
  tryIdentity({
    identity: 'renew-replicas',
    beside: ['replication-check'],
    aliases,
    server: { env: { MINIO_SCANNER_SPEED: 'slowest' } },
    prepare,
    run: async ({ servers, stage, turn, as }) => {
      await failOne(servers, turn);
      return stage.run(check, { resync: 'true', 'retry-failed': 'true', 'retry-wait': '20s' }, as);
    },
    expectWhole: ({ output }) => expect(output('status')).toBe('ok'),
  }));
