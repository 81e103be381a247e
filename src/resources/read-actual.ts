import type { Owner } from '../change.ts';
import type { DeclaredBucket } from '../config/desired.ts';
import { ServiceError } from '../errors.ts';
import { type Capabilities, probeServer } from '../server/capability.ts';
import type { Reader } from '../server/port.ts';
import {
  type Actual,
  type ActualBucket,
  bucketDocuments,
  type DocumentName,
  type DocumentTexts,
  parseBucket,
} from './actual.ts';
import { listBucketNames, readContents } from './bucket/read.ts';
import { readBulk } from './read-bulk.ts';
import { readEach } from './read-each.ts';

/** What a run wants to know, and whom to tell when it has to be learned the slow way. */
export interface ReadRequest {
  readonly owner: Owner;
  /** What is declared for this alias. */
  readonly declared: readonly DeclaredBucket[];
  readonly onSlowPath: (why: string) => void;
}

/** Reads one alias: in bulk if that can be had, else bucket by bucket. @throws {ServiceError} */
export async function readActual(reader: Reader, request: ReadRequest): Promise<Actual> {
  const capabilities = await probeServer(reader);
  const wanted = wantedDocuments(request.owner, capabilities);
  const texts = await readTexts(reader, request, capabilities, wanted);
  const buckets = new Map<string, ActualBucket>();
  for (const name of [...texts.keys()].sort()) buckets.set(name, parseBucket(name, texts.get(name) ?? {}));
  for (const { name, declaration } of request.declared) {
    const bucket = buckets.get(name);
    if (!bucket || declaration.state !== 'absent') continue;
    buckets.set(name, { ...bucket, contents: await readContents(reader, name) });
  }
  return { alias: reader.alias, capabilities, buckets };
}

/** Each owner reads what it owns, and whether the bucket is there. */
function wantedDocuments(owner: Owner, { cors, adminVersion }: Capabilities): DocumentName[] {
  if (owner === 'apply-policies') return ['policy'];
  const wanted: DocumentName[] = [
    'versioning',
    'objectLock',
    'encryption',
    'tags',
    'lifecycle',
    'notification',
  ];
  if (adminVersion !== undefined) wanted.push('quota');
  if (cors !== false) wanted.push('cors');
  return wanted;
}

async function readTexts(
  reader: Reader,
  { declared, onSlowPath }: ReadRequest,
  { adminVersion }: Capabilities,
  wanted: readonly DocumentName[],
): Promise<Map<string, DocumentTexts>> {
  if (adminVersion !== undefined) {
    try {
      return await readBulkAndRest(reader, wanted);
    } catch (error) {
      if (!(error instanceof ServiceError) || !['denied', 'unsupported'].includes(error.reason)) throw error;
      onSlowPath(`the bulk export can't be had (${error.failure.code})`);
    }
  } else onSlowPath('this server has no admin interface');
  const listed = await listBucketNames(reader);
  // A list may hide a bucket from this caller, so what is declared is asked for by name as well.
  return readEach(reader, new Set([...listed, ...declared.map((bucket) => bucket.name)]), wanted);
}

async function readBulkAndRest(
  reader: Reader,
  wanted: readonly DocumentName[],
): Promise<Map<string, DocumentTexts>> {
  const texts = await readBulk(reader, wanted);
  const rest = wanted.filter((name) => bucketDocuments[name].exportName === undefined);
  if (rest.length === 0) return texts;
  for (const [bucket, more] of await readEach(reader, texts.keys(), rest)) {
    texts.set(bucket, { ...texts.get(bucket), ...more });
  }
  return texts;
}
