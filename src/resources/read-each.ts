import pMap from 'p-map';
import { ServiceError } from '../errors.ts';
import type { Reader, Reply } from '../server/port.ts';
import { readOptional } from '../server/read-optional.ts';
import { bucketDocuments, type DocumentName, type DocumentTexts } from './actual.ts';

/** Requests under way at one time; more gains nothing, since the server answers at the pace of its cores. */
const concurrency = 16;

/**
 * Reads bucket by bucket, for callers that may not have the bulk export, servers that have none, and
 * documents that it leaves out. A bucket that is not there is not in the answer.
 */
export async function readEach(
  reader: Reader,
  buckets: Iterable<string>,
  wanted: readonly DocumentName[],
): Promise<Map<string, DocumentTexts>> {
  const read = async (bucket: string) => ({ bucket, texts: await readBucket(reader, bucket, wanted) });
  const found = new Map<string, DocumentTexts>();
  for (const { bucket, texts } of await pMap(buckets, read, { concurrency })) {
    if (texts) found.set(bucket, texts);
  }
  return found;
}

async function readBucket(
  reader: Reader,
  bucket: string,
  wanted: readonly DocumentName[],
): Promise<DocumentTexts | undefined> {
  const texts: { [Name in DocumentName]?: string } = {};
  try {
    for (const name of wanted) {
      const reply = await readSupported(reader, name, bucket);
      if (reply) texts[name] = reply.body.toString('utf8');
    }
    return texts;
  } catch (error) {
    if (error instanceof ServiceError && error.failure.code === 'NoSuchBucket') return undefined;
    throw error;
  }
}

/** What a server does not know at all can't be set there either. */
async function readSupported(reader: Reader, name: DocumentName, bucket: string): Promise<Reply | undefined> {
  try {
    return await readOptional(reader, bucketDocuments[name].route, { bucket });
  } catch (error) {
    if (error instanceof ServiceError && error.reason === 'unsupported') return undefined;
    throw error;
  }
}
