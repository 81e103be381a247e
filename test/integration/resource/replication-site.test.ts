import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealEnvelope } from '../../../src/server/envelope.ts';
import { rule } from '../../support/declared.ts';
import { makeBucket, type Pair, startPair } from '../../support/replication-pair.ts';
import { sendSigned } from '../../support/signed-request.ts';

let pair: Pair;

beforeAll(async () => {
  pair = await startPair();
  await makeBucket(pair.one, 'data');
  const sites = [pair.one, pair.two].map(({ url, accessKey, secretKey }, index) => ({
    name: `site-${index}`,
    endpoints: url,
    accessKey,
    secretKey,
  }));
  const body = await sealEnvelope(pair.one.secretKey, Buffer.from(JSON.stringify(sites)));
  const path = '/minio/admin/v3/site-replication/add?api-version=1';
  await sendSigned(pair.one, { method: 'PUT', path, body });
});
afterAll(() => pair.stop());

test('what site replication makes is not ours', async () => {
  const site = await pair.read();
  expect(site.group?.group.sites).toHaveLength(2);
  expect(site.buckets.get('data')).toMatchObject({
    rules: [],
    targets: [],
    versioning: { status: 'Enabled' },
  });
  expect(await pair.plan([], { unmanaged: 'delete' })).toEqual([]);
});

test('a target beside it is refused in words', async () => {
  const [create] = await pair.plan([rule('one>two', { targetBucket: 'other' })]);
  await expect(pair.apply(create ? [create] : [])).rejects.toThrow(/belongs to a group of replicated sites/);
});
