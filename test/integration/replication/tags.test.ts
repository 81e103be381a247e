/** What this server does to tags that are changed while versions are sent again, as docs/replication.md says. */

import { setTimeout as sleep } from 'node:timers/promises';
import pMap from 'p-map';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, createClient, type Tags } from '../../../scripts/drill/client.ts';
import { resyncTarget } from '../../../src/replication/proof/resync.ts';
import type { OpenWriter } from '../../../src/server/connect.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { addTarget, createVersionedBucket, openRig, setRules } from '../../support/replication-rig.ts';

const bucket = 'data';
const settleMs = 2_000;
const former: Tags = { stage: 'draft' };
const changed: Tags = { stage: 'approved' };

let servers: [MinioServer, MinioServer];
let here: OpenWriter;
let there: OpenWriter;
let arn: string;

beforeAll(async () => {
  servers = await Promise.all([startServer(), startServer()]);
  [here, there] = [openRig('here', servers[0]), openRig('there', servers[1])];
  await Promise.all([here, there].map((site) => createVersionedBucket(site, bucket)));
  arn = await addTarget(here, servers[1], bucket);
  await setRules(here, bucket, [{ arn, existingObjects: true }]);
});

afterAll(async () => {
  await Promise.all([here?.close(), there?.close(), ...servers.map((server) => server.stop())]);
});

interface Version {
  readonly key: string;
  readonly versionId: string;
}

function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return pMap(items, work, { concurrency: 16 });
}

function countChanged(client: Client, versions: readonly Version[]): Promise<number> {
  const look = ({ key, versionId }: Version) => client.getTags(bucket, key, versionId);
  return inTurn(versions, look).then((found) => found.filter((tags) => tags.includes('approved')).length);
}

test('tags changed during a resync are put back at the source, but for versions without any; afterwards they hold', async () => {
  const source = createClient(servers[0]);
  const target = createClient(servers[1]);
  const write = (tags?: Tags) => (key: string) =>
    source.put(bucket, key, key, tags).then((versionId) => ({ key, versionId }));
  const names = (kind: string) => Array.from({ length: 300 }, (_item, index) => `${kind}-${index}`);
  const tagged = await inTurn(names('tagged'), write(former));
  const bare = await inTurn(names('bare'), write());
  const change = ({ key, versionId }: Version) => source.setTags(bucket, key, versionId, changed);
  await sleep(settleMs);

  const resync = resyncTarget({ writer: here, bucket, arn, waitSeconds: 60 });
  await inTurn([...tagged, ...bare], change);
  expect((await resync).outcome).toBe('completed');
  await sleep(settleMs);
  expect(await countChanged(source, tagged)).toBeLessThan(tagged.length);
  expect(await countChanged(source, bare)).toBe(bare.length);

  await inTurn(tagged, change);
  await expect.poll(() => countChanged(target, tagged), { timeout: 20_000 }).toBe(tagged.length);
  expect(await countChanged(source, tagged)).toBe(tagged.length);
});
