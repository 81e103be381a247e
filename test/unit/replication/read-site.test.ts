import { expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import { readSite } from '../../../src/replication/read-site.ts';
import type { Reader, Reply } from '../../../src/server/port.ts';
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
