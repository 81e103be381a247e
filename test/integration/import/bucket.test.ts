import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, openClient } from '../../support/client.ts';
import { type Adopted, createImportStage, type ImportStage } from '../../support/import-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';

/** The server checks that a target of events answers. */
const receiver = createServer((_request, response) => response.end());
const kmsKey = `test-key:${Buffer.alloc(32, 7).toString('base64')}`;

let primary: MinioServer;
let recovery: MinioServer;
let client: Client;
let stage: ImportStage;
let adopted: Adopted;

/** Everything that people do to buckets by hand, odd forms first of all. */
const commands = [
  'mb primary_cluster/plain dr_cluster/plain',
  'mb primary_cluster/alike dr_cluster/alike',
  'tag set primary_cluster/alike a=1&b=2',
  'tag set dr_cluster/alike b=2&a=1',
  'mb primary_cluster/unlike dr_cluster/unlike',
  'version enable primary_cluster/unlike --excluded-prefixes tmp/*,cache/* --exclude-folders',
  'version enable dr_cluster/unlike',
  'version suspend dr_cluster/unlike',
  'mb --with-lock primary_cluster/locked',
  'retention set --default governance 30d primary_cluster/locked',
  'mb --with-lock primary_cluster/held',
  'retention set --default compliance 1y primary_cluster/held',
  'mb --with-versioning primary_cluster/aged',
  'ilm rule add --expire-days 10 --prefix logs/ --tags kind=debug&stage=x primary_cluster/aged',
  'ilm rule add --noncurrent-expire-days 30 --noncurrent-expire-newer 3 primary_cluster/aged',
  'ilm rule add --expire-delete-marker primary_cluster/aged',
  'ilm rule add --expire-days 7 --size-gt 1MiB --size-lt 5MiB primary_cluster/aged',
  'ilm rule add --expire-all-object-versions --expire-days 400 --prefix old/ primary_cluster/aged',
  'mb primary_cluster/limited',
  'quota set primary_cluster/limited --size 5GiB',
  'mb primary_cluster/odd-limit',
  'quota set primary_cluster/odd-limit --size 1234567',
  'mb primary_cluster/sealed',
  'encrypt set sse-s3 primary_cluster/sealed',
  'mb primary_cluster/keyed',
  'encrypt set sse-kms test-key primary_cluster/keyed',
  'mb primary_cluster/watched',
  'event add primary_cluster/watched arn:minio:sqs::1:webhook --event put,delete --prefix in/ --suffix .jpg',
  'event add primary_cluster/watched arn:minio:sqs::1:webhook --event get --prefix out/',
  'mb primary_cluster/download primary_cluster/upload primary_cluster/public primary_cluster/download2',
  'anonymous set download primary_cluster/download',
  'anonymous set download primary_cluster/download2',
  'anonymous set upload primary_cluster/upload',
  'anonymous set public primary_cluster/public',
  'anonymous set download primary_cluster/plain/shown',
  'mb primary_cluster/custom primary_cluster/ruled primary_cluster/secret-tag',
  'tag set primary_cluster/secret-tag pasted=AKIAABCDEFGHIJKLMNOP&fine=yes',
];

/** Allows one address to list, and denies a part. */
const custom = {
  Version: '2012-10-17',
  Id: 'by-hand',
  Statement: [
    {
      Sid: 'Office',
      Effect: 'Allow',
      Principal: { AWS: ['*'] },
      Action: ['s3:GetObject'],
      Resource: ['arn:aws:s3:::custom/a/*', 'arn:aws:s3:::custom/b/*'],
      Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } },
    },
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: 'arn:aws:s3:::custom/a/private/*',
    },
  ],
};

/** What no configuration may grant. */
const takeover = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: '*', Action: 's3:PutBucketPolicy', Resource: 'arn:aws:s3:::ruled' },
  ],
};

beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const { port } = receiver.address() as AddressInfo;
  [primary, recovery] = await Promise.all([
    startServer({
      env: {
        MINIO_KMS_SECRET_KEY: kmsKey,
        MINIO_NOTIFY_WEBHOOK_ENABLE_1: 'on',
        MINIO_NOTIFY_WEBHOOK_ENDPOINT_1: `http://127.0.0.1:${port}/`,
      },
    }),
    startServer(),
  ]);
  const servers = { primary_cluster: primary, dr_cluster: recovery };
  client = await openClient(servers);
  stage = await createImportStage(servers);
  for (const command of commands) await client.run(command);
  for (const [bucket, policy] of Object.entries({ custom, ruled: takeover })) {
    const file = join(client.folder, `${bucket}.json`);
    await writeFile(file, JSON.stringify(policy));
    await client.run(`anonymous set-json ${file} primary_cluster/${bucket}`);
  }
  adopted = await stage.adopt();
}, 180_000);

afterAll(async () => {
  receiver.close();
  await Promise.all([client?.remove(), stage?.remove(), primary?.stop(), recovery?.stop()]);
});

function listBuckets(): { name: string; sites?: string[]; [key: string]: unknown }[] {
  return JSON.parse(adopted.files.get('config/buckets_definition.json') ?? '');
}

function findBucket(name: string) {
  return listBuckets().find((bucket) => bucket.name === name);
}

test('what is written passes every check, and its plan on the same servers is empty', () => {
  expect(adopted.imported.reason).toBe('');
  expect(adopted.errors).toEqual([]);
  expect(adopted.changes).toEqual([]);
});

test('only what a finding names is left undeclared', () => {
  expect(adopted.reports).toEqual([
    'primary_cluster report tags secret-tag',
    'primary_cluster report policy ruled',
  ]);
  const left = adopted.imported.findings.filter(({ rule }) => rule === 'import/left-out');
  expect(left.map(({ message }) => message).sort()).toEqual([
    expect.stringMatching(/^Bucket "secret-tag" \(primary_cluster\): "tags" is left out: .*AWS access key/),
    expect.stringMatching(/^primary_cluster\/ruled: its policy is left out: Anyone may change the settings/),
  ]);
  expect(adopted.imported.output('left-out')).toBe('2');
});

test('a bucket that is alike everywhere is declared once, and one that is not for each server', () => {
  expect(listBuckets().filter(({ name }) => name === 'alike')).toEqual([
    expect.not.objectContaining({ sites: expect.anything() }),
  ]);
  expect(listBuckets().filter(({ name }) => name === 'unlike')).toEqual([
    {
      name: 'unlike',
      sites: ['primary_cluster'],
      versioning: true,
      objectLocking: false,
      defaultPolicyFile: null,
      excludedPrefixes: ['cache/*', 'tmp/*'],
      excludeFolders: true,
    },
    {
      name: 'unlike',
      sites: ['dr_cluster'],
      versioning: false,
      objectLocking: false,
      defaultPolicyFile: null,
    },
  ]);
});

test.each([
  ['locked', { objectLocking: true, retention: { mode: 'GOVERNANCE', days: 30 } }],
  ['held', { objectLocking: true, retention: { mode: 'COMPLIANCE', years: 1 } }],
  ['limited', { quota: '5GiB' }],
  ['odd-limit', { quota: 1_234_567 }],
  ['sealed', { encryption: { sseAlgorithm: 'AES256' } }],
  ['keyed', { encryption: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: 'test-key' } }],
  ['alike', { tags: { a: '1', b: '2' } }],
  ['custom', { defaultPolicyFile: 'policies/custom.json', public: 'read' }],
  ['upload', { defaultPolicyFile: 'policies/upload.json', public: 'read-write' }],
  ['ruled', { versioning: false }],
])('%s is declared as it is', (name, settings) => {
  expect(findBucket(name)).toEqual(expect.objectContaining(settings));
});

test('every lifecycle rule and event is there', () => {
  const rules = findBucket('aged')?.lifecycle as { id: string }[];
  expect(rules.map(({ id, ...rule }) => (id ? rule : id))).toEqual(
    expect.arrayContaining([
      { filter: { prefix: 'logs/', tags: { kind: 'debug', stage: 'x' } }, expiration: { days: 10 } },
      { noncurrentVersionExpiration: { noncurrentDays: 30, newerNoncurrentVersions: 3 } },
      { expiration: { expiredObjectDeleteMarker: true } },
      {
        filter: { objectSizeGreaterThan: 1_048_576, objectSizeLessThan: 5_242_880 },
        expiration: { days: 7 },
      },
      { filter: { prefix: 'old/' }, expiration: { days: 400, expiredObjectAllVersions: true } },
    ]),
  );
  expect(findBucket('watched')?.notifications).toEqual([
    { arn: 'arn:minio:sqs::1:webhook', events: ['s3:ObjectAccessed:*'], prefix: 'out/' },
    {
      arn: 'arn:minio:sqs::1:webhook',
      events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'],
      prefix: 'in/',
      suffix: '.jpg',
    },
  ]);
});

test('equal policies share a file, and who may do what without signing in is told', () => {
  const files = [...adopted.files.keys()].filter((path) => path.startsWith('policies/'));
  expect(files).toEqual(
    ['custom', 'plain', 'public', 'shared-public-read', 'upload'].map((name) => `policies/${name}.json`),
  );
  const open = adopted.imported.findings.filter(({ rule }) => rule === 'import/public');
  expect(open.map(({ message }) => message)).toContain(
    'Anyone may read and list without signing in at primary_cluster/download.',
  );
  expect(open).toHaveLength(7);
});

test('a second import writes the same bytes, and nothing is overwritten unasked', async () => {
  const before = await stage.read('imported');
  const same = await stage.run();
  expect(same.reason).toBe('');
  expect(await stage.read('imported')).toEqual(before);
  await stage.write({ 'imported/policies/custom.json': '{}' });
  const refused = await stage.run();
  expect(refused.reason).toBe('invalid-input');
  expect(refused.findings[0]?.message).toContain('policies/custom.json would be overwritten');
  expect((await stage.read('imported')).get('policies/custom.json')).toBe('{}');
  expect((await stage.run({ overwrite: 'true' })).reason).toBe('');
  expect(await stage.read('imported')).toEqual(before);
});

test('it can write beside the alias file, which it leaves as it is', async () => {
  const run = await stage.run({ 'output-dir': '.' });
  expect(run.reason).toBe('');
  const config = await stage.read('config');
  expect([...config.keys()]).toEqual(['buckets_definition.json', 'mc_aliases.json']);
  expect(config.get('buckets_definition.json')).toBe(adopted.files.get('config/buckets_definition.json'));
});

test('another deployment than the expected one is not imported', async () => {
  const run = await stage.run({ 'output-dir': 'wrong', 'expected-deployment-id': 'other' });
  expect(run.reason).toBe('wrong-deployment');
  await expect(stage.read('wrong')).rejects.toThrow('ENOENT');
});
