import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import { readSite } from '../../../src/replication/read-site.ts';
import type { Reader, Reply } from '../../../src/server/port.ts';
import type { Route } from '../../../src/server/routes.ts';
import { writeZip } from '../../support/zip-writer.ts';

const secretKey = 'a-secret-that-nobody-sees';
const request = {
  addresses: new Map([['two:9000', 'two']]),
  credentials: new Map([['two', { accessKey: 'replicator', secretKey }]]),
  buckets: ['data'],
  onSlowPath: () => undefined,
};
const target = {
  sourcebucket: 'data',
  endpoint: 'two:9000',
  targetbucket: 'data',
  credentials: { accessKey: 'replicator' },
  arn: 'arn:minio:replication::id:data',
  type: 'replication',
};

/** Answers by operation; what is not named is not there. */
function createReader(answers: Readonly<Record<string, string | Buffer>>, headers = {}): Reader {
  return {
    alias: 'one',
    read: async ({ operation }): Promise<Reply> => {
      const body = answers[operation];
      if (body !== undefined) return { status: 200, headers, body: Buffer.from(body) };
      const failure = {
        reason: 'unsupported',
        resource: 'one',
        status: 501,
        code: 'NotImplemented',
      } as const;
      throw new ServiceError({ ...failure, operation, outcomeUnknown: false }, `no ${operation}`);
    },
  };
}

const exportOf = (xml: string) => writeZip([{ name: 'data/bucket-targets.json', data: Buffer.from(xml) }]);
const targetsXml = (secret: string) =>
  `<BucketTargets><Targets><Endpoint>two:9000</Endpoint><Credentials><SecretAccessKey>${secret}</SecretAccessKey></Credentials><Arn>${target.arn}</Arn></Targets></BucketTargets>`;
const answers = {
  'get server info': '{"deploymentID":"here"}',
  'get replicated sites': '{"enabled":false}',
  'list remote targets': JSON.stringify([target]),
};

test('a server without the admin API is refused in words', async () => {
  const reading = readSite(createReader({ 'list buckets': '' }), request);
  await expect(reading).rejects.toMatchObject({ reason: 'unsupported' });
  await expect(reading).rejects.toThrow(/has no admin API/);
});

test.each([
  [secretKey, 'as given'],
  ['another-secret', 'other'],
])('the secret of the server is compared and not kept: %s', async (secret, credentials) => {
  const metadata = exportOf(targetsXml(secret));
  const site = await readSite(
    createReader({ ...answers, 'read metadata of all buckets': metadata }),
    request,
  );
  expect(site.buckets.get('data')?.targets[0]?.target.credentials).toBe(credentials);
  expect(JSON.stringify([...site.buckets])).not.toContain(secret);
});

test.each([
  ['an export that is broken', Buffer.from(`PK${secretKey}`)],
  ['targets that are broken', exportOf(`<BucketTargets>${secretKey}<`)],
])('%s is told without what it holds', async (_title, metadata) => {
  const reader = createReader({ ...answers, 'read metadata of all buckets': metadata });
  const error = await readSite(reader, request).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ServiceError);
  expect(String(error)).toMatch(/Can't understand what the server answers for one/);
  expect(`${String(error)} ${String((error as Error).cause)}`).not.toContain(secretKey);
});

test('the clock of the server is compared with ours', async () => {
  const date = new Date(Date.now() + 600_000).toUTCString();
  const reader = createReader({ ...answers, 'read metadata of all buckets': writeZip([]) }, { date });
  const { clockAheadSeconds } = await readSite(reader, request);
  expect(clockAheadSeconds).toBeGreaterThan(598);
  expect(clockAheadSeconds).toBeLessThan(602);
});

describe('without the bulk export', () => {
  const rules =
    '<ReplicationConfiguration><Role></Role><Rule><ID>r</ID><Status>Enabled</Status><Priority>1</Priority><Destination><Bucket>arn:gone</Bucket></Destination></Rule></ReplicationConfiguration>';
  const listing =
    '<ListAllMyBucketsResult><Buckets><Bucket><Name>listed</Name></Bucket><Bucket><Name>secret</Name></Bucket></Buckets></ListAllMyBucketsResult>';
  const denied = (operation: string, bucket = '') =>
    new ServiceError(
      {
        reason: 'denied',
        operation,
        resource: `one/${bucket}`,
        status: 403,
        code: 'AccessDenied',
        outcomeUnknown: false,
      },
      `${operation} ${bucket} is denied`,
    );
  const documents = new Map([
    ['get replication', rules],
    ['get versioning', '<VersioningConfiguration/>'],
  ]);
  const known = createReader({
    ...answers,
    'list remote targets': JSON.stringify([{ ...target, sourcebucket: 'targeted' }]),
  });
  const reply = (body: string): Reply => ({ status: 200, headers: {}, body: Buffer.from(body) });
  const readDocument = ({ operation, absent = '' }: Route<'read'>, bucket: string): Reply => {
    if (bucket === 'secret') throw denied(operation, bucket);
    const document = documents.get(operation);
    if (document !== undefined) return reply(document);
    throw new ServiceError({ ...denied(operation).failure, code: absent }, 'not set');
  };
  /** `secret` may not be read, and the listing only where it is given. */
  const slow = (list?: string): Reader => ({
    alias: 'one',
    read: async (route, where) => {
      const { operation } = route;
      if (where?.bucket !== undefined) return readDocument(route, where.bucket);
      if (operation === 'list buckets' && list !== undefined) return reply(list);
      if (/^list buckets$|metadata/.test(operation)) throw denied(operation);
      return known.read(route, where);
    },
  });

  test('every bucket that is listed, has a target or is asked for is read', async () => {
    const told: string[] = [];
    const site = await readSite(slow(listing), { ...request, onSlowPath: (why) => void told.push(why) });
    expect([...site.buckets.keys()]).toEqual(['data', 'listed', 'targeted']);
    expect(site.buckets.get('listed')?.rules).toHaveLength(1);
    expect(told).toEqual([expect.stringMatching(/one by one/), expect.stringMatching(/^secret is left out/)]);
  });

  test('where all must be seen, one that may not be read is a failure', async () => {
    const reading = readSite(slow(listing), { ...request, mustSeeAll: true });
    await expect(reading).rejects.toMatchObject({
      reason: 'denied',
      message: expect.stringContaining('secret'),
    });
  });

  test('where buckets are not listed, those with targets are read, and that is told; or it fails', async () => {
    const told: string[] = [];
    const site = await readSite(slow(), { ...request, onSlowPath: (why) => void told.push(why) });
    expect([...site.buckets.keys()]).toEqual(['data', 'targeted']);
    expect(told.join()).toMatch(/can't be listed/);
    await expect(readSite(slow(), { ...request, mustSeeAll: true })).rejects.toMatchObject({
      reason: 'denied',
    });
  });
});
