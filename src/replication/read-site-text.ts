/** The documents of a site's buckets that replication needs, as the server sent them. */

import pMap from 'p-map';
import { ServiceError } from '../errors.ts';
import { objectLockDocument } from '../resources/object-lock/read.ts';
import {
  compareTargetSecrets,
  type GivenKeys,
  targetsExportName,
} from '../resources/remote-target/secret.ts';
import { replicationDocument } from '../resources/replication/read.ts';
import { versioningDocument } from '../resources/versioning/read.ts';
import type { Reader } from '../server/port.ts';
import { readOptional } from '../server/read-optional.ts';
import { routes } from '../server/routes.ts';
import { readZip } from '../server/zip.ts';

const documents = {
  versioning: versioningDocument,
  objectLock: objectLockDocument,
  replication: replicationDocument,
} as const;

type DocumentName = keyof typeof documents;
const documentNames = ['versioning', 'objectLock', 'replication'] as const satisfies readonly DocumentName[];

/** A name is missing where the bucket has no such document. */
export type BucketTexts = { readonly [Name in DocumentName]?: string };

export interface SiteTexts {
  readonly buckets: ReadonlyMap<string, BucketTexts>;
  /** ARN → whether the server signs with the given secret key. */
  readonly secrets: ReadonlyMap<string, boolean>;
}

const concurrency = 16;

/**
 * All buckets in one request. The export has the secrets of targets in clear: they are compared on the way
 * and let go.
 * @throws {ServiceError} @throws {ZipError} @throws {XmlError} none of which quotes what was read
 */
export async function readExport(reader: Reader, given: GivenKeys): Promise<SiteTexts> {
  const reply = await reader.read(routes.exportBucketMetadata);
  const byFile = new Map(documentNames.map((name) => [documents[name].exportName, name]));
  const buckets = new Map<string, BucketTexts>();
  const secrets = new Map<string, boolean>();
  const entries = readZip(reply.body, (path) => {
    const [bucket = '', file = ''] = splitPath(path);
    // Every bucket has some entry, so that one without any of these is seen too.
    if (!buckets.has(bucket)) buckets.set(bucket, {});
    return byFile.has(file) || file === targetsExportName;
  });
  for (const { name: path, data } of entries) {
    const [bucket = '', file = ''] = splitPath(path);
    const name = byFile.get(file);
    if (name) buckets.set(bucket, { ...buckets.get(bucket), [name]: data.toString('utf8') });
    else for (const [arn, same] of compareTargetSecrets(data.toString('utf8'), given)) secrets.set(arn, same);
  }
  return { buckets, secrets };
}

function splitPath(path: string): string[] {
  const slash = path.indexOf('/');
  return slash < 0 ? [path] : [path.slice(0, slash), path.slice(slash + 1)];
}

/**
 * One request for each document; a bucket that is not there is not in the answer. One of `more` that may not be
 * read is left out too, and told, unless all must be seen.
 * @throws {ServiceError}
 */
export async function readBuckets(
  reader: Reader,
  { buckets, mustSeeAll = false, onSlowPath }: BucketRequest,
  more: readonly string[],
): Promise<Map<string, BucketTexts>> {
  const needed = new Set(buckets);
  const read = async (name: string) => {
    const mayMiss = !mustSeeAll && !needed.has(name);
    return { name, texts: await (mayMiss ? tryBucket(reader, name, onSlowPath) : readBucket(reader, name)) };
  };
  const found = new Map<string, BucketTexts>();
  for (const { name, texts } of await pMap(new Set([...buckets, ...more]), read, { concurrency })) {
    if (texts) found.set(name, texts);
  }
  return found;
}

/** Which buckets are read one by one, and what becomes of those that may not be. */
interface BucketRequest {
  readonly buckets: readonly string[];
  readonly mustSeeAll?: boolean;
  readonly onSlowPath: (why: string) => void;
}

async function tryBucket(
  reader: Reader,
  bucket: string,
  onMissed: (why: string) => void,
): Promise<BucketTexts | undefined> {
  try {
    return await readBucket(reader, bucket);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.reason !== 'denied') throw error;
    onMissed(`${bucket} is left out, since it can't be read (${error.failure.code})`);
    return undefined;
  }
}

async function readBucket(reader: Reader, bucket: string): Promise<BucketTexts | undefined> {
  const texts: { [Name in DocumentName]?: string } = {};
  try {
    for (const name of documentNames) {
      const reply = await readOptional(reader, documents[name].route, { bucket });
      if (reply) texts[name] = reply.body.toString('utf8');
    }
    return texts;
  } catch (error) {
    if (error instanceof ServiceError && error.failure.code === 'NoSuchBucket') return undefined;
    throw error;
  }
}
