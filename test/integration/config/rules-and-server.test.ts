/** The checks promise: without an error the server takes a declaration, with one it does not. */

import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BucketDeclaration } from '../../../src/config/generated/types.ts';
import { ServiceError } from '../../../src/errors.ts';
import { applyEncryption } from '../../../src/resources/encryption/apply.ts';
import { declareEncryption } from '../../../src/resources/encryption/types.ts';
import { applyLifecycle } from '../../../src/resources/lifecycle/apply.ts';
import { declareLifecycle } from '../../../src/resources/lifecycle/types.ts';
import { applyRetention } from '../../../src/resources/object-lock/apply.ts';
import { declareRetention } from '../../../src/resources/object-lock/types.ts';
import { applyTags } from '../../../src/resources/tags/apply.ts';
import { declareTags } from '../../../src/resources/tags/types.ts';
import { applyVersioning } from '../../../src/resources/versioning/apply.ts';
import { type OpenWriter, openWriter } from '../../../src/server/connect.ts';
import { judgeBucket } from '../../support/declared.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { sendSigned } from '../../support/signed-request.ts';

let server: MinioServer;
let writer: OpenWriter;

beforeAll(async () => {
  server = await startServer({ env: { MINIO_KMS_SECRET_KEY: `test:${randomBytes(32).toString('base64')}` } });
  const { accessKey, secretKey } = server;
  writer = openWriter({ alias: 'one', url: new URL(server.url), accessKey, secretKey });
});
afterAll(async () => {
  await writer?.close();
  await server?.stop();
});

let count = 0;

/** Does on the server what the declaration says, on a bucket of its own. */
async function declareOnServer(declaration: BucketDeclaration): Promise<void> {
  const key = declaration.name;
  const frame = { alias: 'one', owner: 'apply-buckets', key, verb: 'update' } as const;
  const { versioning, excludedPrefixes, excludeFolders = false } = declaration;
  if (versioning !== undefined) {
    const status = versioning ? 'Enabled' : 'Suspended';
    const after = { status, excludedPrefixes: excludedPrefixes ?? [], excludeFolders } as const;
    await applyVersioning(writer, { ...frame, kind: 'versioning', after });
  }
  const retention = declareRetention(declaration);
  if (retention) await applyRetention(writer, { ...frame, kind: 'retention', after: retention });
  const lifecycle = declareLifecycle(declaration, undefined);
  if (lifecycle) await applyLifecycle(writer, { ...frame, kind: 'lifecycle', after: lifecycle });
  const tags = declareTags(declaration);
  if (tags) await applyTags(writer, { ...frame, kind: 'tags', after: tags });
  const encryption = declareEncryption(declaration);
  if (encryption) await applyEncryption(writer, { ...frame, kind: 'encryption', after: encryption });
}

/** Past our own client, which would not even send a name that the server refuses. */
async function createBucket({ name, objectLocking }: BucketDeclaration): Promise<boolean> {
  const headers = objectLocking ? { 'x-amz-bucket-object-lock-enabled': 'true' } : {};
  return sendSigned(server, { method: 'PUT', path: `/${name}`, headers }).then(
    () => true,
    (cause: Error) => {
      expect(cause.message).toMatch(/: 400 .*InvalidBucketName/s);
      return false;
    },
  );
}

async function isTaken(partial: Partial<BucketDeclaration>): Promise<boolean> {
  const declaration = { name: `data-${count++}`, ...partial };
  try {
    if (!(await createBucket(declaration))) return false;
    await declareOnServer(declaration);
    return true;
  } catch (cause) {
    if (!(cause instanceof ServiceError)) throw cause;
    expect(cause.failure.status, cause.message).toBeGreaterThanOrEqual(400);
    expect(cause.failure.status, cause.message).toBeLessThan(500);
    return false;
  }
}

const days = { days: 30 };
const cases: readonly [name: string, declaration: Partial<BucketDeclaration>][] = [
  ['name of three', { name: 'abc' }],
  ['name with dots', { name: 'a.b-c.d' }],
  ['name of digits', { name: '12345' }],
  ['name that begins like an address', { name: '1.2.3' }],
  ['name of 63', { name: 'x'.repeat(63) }],
  ['name of 64', { name: 'x'.repeat(64) }],
  ['name of two', { name: 'ab' }],
  ['underscore', { name: 'brand_kits' }],
  ['capitals', { name: 'Users' }],
  ['two dots', { name: 'a..b' }],
  ['dot and hyphen', { name: 'a.-b' }],
  ['hyphen first', { name: '-abc' }],
  ['hyphen last', { name: 'abc-' }],
  ['address', { name: '192.168.0.1' }],
  ['versioned', { versioning: true, excludedPrefixes: ['tmp/', 'cache/*'], excludeFolders: true }],
  ['lock', { objectLocking: true, versioning: true, retention: { mode: 'GOVERNANCE', days: 1 } }],
  ['years', { objectLocking: true, retention: { mode: 'COMPLIANCE', years: 100 } }],
  ['retention unlocked', { retention: { mode: 'GOVERNANCE', days: 1 } }],
  ['lock suspended', { objectLocking: true, versioning: false }],
  ['exclusions locked', { objectLocking: true, versioning: true, excludedPrefixes: ['tmp/'] }],
  ['exclusions suspended', { versioning: false, excludedPrefixes: ['tmp/'] }],
  ['days', { lifecycle: [{ expiration: days }] }],
  ['date', { lifecycle: [{ expiration: { date: '2028-02-29' } }] }],
  ['delete marker', { lifecycle: [{ expiration: { expiredObjectDeleteMarker: true } }] }],
  ['all versions', { lifecycle: [{ expiration: { days: 1, expiredObjectAllVersions: true } }] }],
  ['all versions alone', { lifecycle: [{ expiration: { expiredObjectAllVersions: true } }] }],
  ['marker and days', { lifecycle: [{ expiration: { days: 1, expiredObjectDeleteMarker: true } }] }],
  ['days and date', { lifecycle: [{ expiration: { days: 1, date: '2028-01-01' } }] }],
  ['marker age', { lifecycle: [{ delMarkerExpiration: days }] }],
  ['marker age by tag', { lifecycle: [{ filter: { tags: { a: 'b' } }, delMarkerExpiration: days }] }],
  ['marker age locked', { objectLocking: true, lifecycle: [{ delMarkerExpiration: days }] }],
  [
    'all versions locked',
    { objectLocking: true, lifecycle: [{ expiration: { days: 1, expiredObjectAllVersions: true } }] },
  ],
  [
    'noncurrent',
    { versioning: true, lifecycle: [{ noncurrentVersionExpiration: { newerNoncurrentVersions: 2 } }] },
  ],
  ['no action', { lifecycle: [{ id: 'x' }] }],
  [
    'two ids',
    {
      lifecycle: [
        { id: 'x', expiration: days },
        { id: 'x', expiration: { days: 9 } },
      ],
    },
  ],
  ['unfinished uploads', { lifecycle: [{ abortIncompleteMultipartUpload: { daysAfterInitiation: 1 } }] }],
  ['lower-case tier', { lifecycle: [{ transition: { days: 1, storageClass: 'warm' } }] }],
  [
    'whole filter',
    {
      lifecycle: [
        {
          filter: { prefix: 'a', tags: { k: 'v' }, objectSizeGreaterThan: 1, objectSizeLessThan: 9 },
          expiration: days,
        },
      ],
    },
  ],
  ['tags', { tags: { 'data-class': 'personal', 'a+b=c._:/@ d': '', e: 'x'.repeat(256) } }],
  ['50 tags', { tags: Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${index}`, ''])) }],
  ['51 tags', { tags: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, ''])) }],
  ['Cyrillic tag', { tags: { владелец: 'x' } }],
  ['Cyrillic value', { tags: { owner: 'я' } }],
  ['long value', { tags: { owner: 'x'.repeat(257) } }],
  ['long key', { tags: { ['k'.repeat(129)]: '' } }],
  ['encryption', { encryption: { sseAlgorithm: 'AES256' } }],
  ['encryption with a key', { encryption: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: 'test' } }],
  ['encryption without one', { encryption: { sseAlgorithm: 'aws:kms' } }],
  ['encryption with a key too many', { encryption: { sseAlgorithm: 'AES256', kmsMasterKeyId: 'test' } }],
];

describe('errors of the checks are what the server refuses', () => {
  test.each(cases)('%s', async (_name, declaration) => {
    const errors = judgeBucket(declaration).filter((line) => line.startsWith('error'));
    expect({ taken: await isTaken(declaration), errors }).toEqual({ taken: errors.length === 0, errors });
  });

  test('both outcomes are there', () => {
    const broken = cases.filter(([, declaration]) =>
      judgeBucket(declaration).some((line) => line.startsWith('error')),
    );
    expect(broken.length).toBeGreaterThan(20);
    expect(cases.length - broken.length).toBeGreaterThan(15);
  });
});
