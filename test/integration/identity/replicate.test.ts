import { describe, expect, test } from 'vitest';
import { action as setup } from '../../../actions/setup-replication/run.ts';
import { listVersions } from '../../../src/replication/proof/list-versions.ts';
import { routes } from '../../../src/server/routes.ts';
import { collect } from '../../support/collect.ts';
import { readIdentity } from '../../support/least-privilege.ts';
import { startServer } from '../../support/minio-server.ts';
import { put, removeObject } from '../../support/replication-rig.ts';
import { createReplicationStage } from '../../support/replication-stage.ts';
import { sendSigned } from '../../support/signed-request.ts';
import { aliases, describeRule, openBoth, prepareBucket } from './replicated.ts';
import { createHolder, forReplication, tryIdentity } from './trial.ts';

const nothing = { bucketReplications: [] };
const pair = { siteReplications: [{ sourceAlias: 'primary_cluster', targetAlias: 'dr_cluster' }] };

await describe('the keys that servers have at each other', () =>
  tryIdentity({
    identity: 'replicate',
    aliases,
    run: async ({ servers, stage, turn, as }) => {
      const bucket = `data-${turn}`;
      const { here, there } = openBoth(servers);
      for (const site of [here, there]) {
        await site.write(routes.createLockedBucket, { bucket });
        await site.close();
      }
      await stage.declare({
        buckets: [{ name: bucket, objectLocking: true }],
        replication: { bucketReplications: [describeRule(bucket)] },
      });
      return stage.run(setup, { alias: 'all', unmanaged: 'ignore' }, forReplication(as));
    },
    expectWhole: ({ results }) => expect(results).toHaveLength(2),
  }));

describe('with just these keys', () => {
  test('objects, tags, delete markers and removals arrive', async () => {
    const [one, two] = await Promise.all([startServer(), startServer()]);
    const servers = { primary_cluster: one, dr_cluster: two };
    const stage = await createReplicationStage(servers);
    const { here, there } = openBoth(servers);
    try {
      await prepareBucket(servers, 'data', false);
      const keys = forReplication(await createHolder(servers, 'replicator', await readIdentity('replicate')));
      await stage.declare({
        buckets: [{ name: 'data', versioning: true }],
        replication: { bucketReplications: [describeRule('data', { deletes: true })] },
      });
      expect(await stage.run(setup, { alias: 'all' }, keys)).toMatchObject({ reason: '' });
      const [hidden, removed] = [await put(here, 'data', 'hidden'), await put(here, 'data', 'removed')];
      const tags = '<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>';
      await sendSigned(one, { method: 'PUT', path: '/data/hidden?tagging', body: tags });
      const versions = async () =>
        (await collect(listVersions(there, 'data'))).map(({ key, deletion }) => [key, deletion]);
      await expect.poll(versions, { timeout: 30_000 }).toEqual([
        ['hidden', false],
        ['removed', false],
      ]);
      const tagged = async () =>
        (await sendSigned(two, { method: 'GET', path: `/data/hidden?tagging&versionId=${hidden}` })).text();
      await expect.poll(tagged, { timeout: 30_000 }).toContain('<Value>b</Value>');
      await removeObject(one, 'data', 'hidden');
      await here.write(routes.deleteVersion, {
        bucket: 'data',
        key: 'removed',
        query: { versionId: removed },
      });
      await expect.poll(versions, { timeout: 30_000 }).toEqual([
        ['hidden', true],
        ['hidden', false],
      ]);
    } finally {
      await Promise.all([here.close(), there.close(), stage.remove()]);
      await Promise.all([one.stop(), two.stop()]);
    }
  });
});

await describe('sites that join and leave', () =>
  tryIdentity({
    identity: 'replicate-sites',
    beside: ['setup-replication'],
    aliases,
    run: async ({ stage, as }) => {
      await stage.declare({ replication: { ...nothing, siteReplications: [] } });
      expect(await stage.run(setup, { alias: 'all' })).toMatchObject({ reason: '' });
      await stage.declare({ replication: pair });
      const joined = await stage.run(setup, { alias: 'all' }, as);
      if (joined.reason !== '') return joined;
      await stage.declare({ replication: { siteReplications: [] } });
      return stage.run(setup, { alias: 'all' }, as);
    },
    expectWhole: ({ results }) => expect(results.length).toBeGreaterThan(0),
  }));
