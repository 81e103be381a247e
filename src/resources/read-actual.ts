import type { BucketOwner } from '../change.ts';
import type { DeclaredBucket } from '../config/desired.ts';
import { ServiceError } from '../errors.ts';
import { type Capabilities, probeServer } from '../server/capability.ts';
import type { Reader } from '../server/port.ts';
import { routes } from '../server/routes.ts';
import { parseXml, text } from '../server/xml.ts';
import { ZipError } from '../server/zip.ts';
import {
  type Actual,
  type ActualBucket,
  bucketDocuments,
  type DocumentName,
  type DocumentTexts,
  parseBucket,
} from './actual.ts';
import { listBucketNames, readRemains } from './bucket/read.ts';
import { readBulk, tellWithoutBulk } from './read-bulk.ts';
import { readEach } from './read-each.ts';

/** What a run wants to know, and whom to tell when something has to be learned the slow way, or can't be. */
export interface ReadRequest {
  readonly owner: BucketOwner;
  /** What is declared for this alias. */
  readonly declared: readonly DeclaredBucket[];
  readonly onSlowPath: (why: string) => void;
  readonly onUnreadable: (bucket: string, why: string) => void;
}

/** What can be asked for before it is known what is declared. */
export interface HeadStart {
  readonly capabilities: Promise<Capabilities>;
  readonly bulk: Promise<Bulk>;
}

/** The metadata of all buckets, or why it can't be had. */
type Bulk = { readonly texts: Map<string, DocumentTexts> } | { readonly refused: ServiceError };

/** Asks for what every reading begins with. A failure waits until the answer is wanted. */
export function startReading(reader: Reader, owner: BucketOwner): HeadStart {
  const head = { capabilities: probeServer(reader), bulk: tryBulk(reader, owner) };
  for (const answer of Object.values(head)) answer.catch(() => undefined);
  return head;
}

/** Reads one alias: in bulk if that can be had, else bucket by bucket. @throws {ServiceError} */
export async function readActual(
  reader: Reader,
  request: ReadRequest,
  head: HeadStart = startReading(reader, request.owner),
): Promise<Actual> {
  const [capabilities, bulk] = await Promise.all([head.capabilities, head.bulk]);
  const texts = await readTexts(reader, request, capabilities, bulk);
  const buckets = new Map<string, ActualBucket>();
  for (const name of [...texts.keys()].sort()) {
    const bucket = understandBucket(reader.alias, name, texts.get(name) ?? {}, request);
    if (bucket) buckets.set(name, bucket);
  }
  for (const { name, declaration } of request.declared) {
    const bucket = buckets.get(name);
    if (!bucket || declaration.state !== 'absent' || request.owner !== 'apply-buckets') continue;
    buckets.set(name, { ...bucket, remains: await readRemains(reader, name) });
  }
  const region = await findRegion(reader, request, capabilities, buckets);
  return { alias: reader.alias, capabilities, region, buckets };
}

/** What can't be understood of a declared bucket is an error: a plan would overwrite it unseen. */
function understandBucket(
  alias: string,
  name: string,
  texts: DocumentTexts,
  { declared, onUnreadable }: ReadRequest,
): ActualBucket | undefined {
  try {
    return parseBucket(name, texts);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown';
    if (declared.some((bucket) => bucket.name === name)) throw tellUnreadable(`${alias}/${name}`, why, error);
    onUnreadable(name, why);
    return undefined;
  }
}

function tellUnreadable(resource: string, why: string, cause: unknown): ServiceError {
  return new ServiceError(
    {
      reason: 'server-error',
      operation: 'understand metadata',
      resource,
      status: 0,
      code: 'UnreadableAnswer',
      outcomeUnknown: false,
    },
    `Can't understand what the server answers for ${resource}: ${why}.`,
    { cause },
  );
}

/** All buckets share the server's region; where it does not tell, any bucket does. */
async function findRegion(
  reader: Reader,
  { declared }: ReadRequest,
  { region }: Capabilities,
  buckets: ReadonlyMap<string, ActualBucket>,
): Promise<string | undefined> {
  const [bucket] = buckets.keys();
  const asked = declared.some(({ declaration }) => declaration.region !== undefined);
  if (region !== undefined || !asked || bucket === undefined) return region;
  const reply = await reader.read(routes.getLocation, { bucket });
  return text(parseXml(reply.body.toString('utf8')));
}

/** Each owner reads what it owns, and whether the bucket is there. */
const documentsOf: Readonly<Record<BucketOwner, readonly DocumentName[]>> = {
  'apply-buckets': [
    'versioning',
    'objectLock',
    'encryption',
    'tags',
    'lifecycle',
    'notification',
    'quota',
    'cors',
  ],
  'apply-policies': ['policy'],
};

/** Without what this server is known not to have. */
function wantedDocuments(owner: BucketOwner, { cors, adminVersion }: Capabilities): DocumentName[] {
  const missing = new Set<DocumentName>();
  if (adminVersion === undefined) missing.add('quota');
  if (cors === false) missing.add('cors');
  return documentsOf[owner].filter((name) => !missing.has(name));
}

async function tryBulk(reader: Reader, owner: BucketOwner): Promise<Bulk> {
  try {
    return { texts: await readBulk(reader, documentsOf[owner]) };
  } catch (error) {
    if (error instanceof ZipError) throw tellUnreadable(reader.alias, error.message, error);
    if (!(error instanceof ServiceError) || !['denied', 'unsupported'].includes(error.reason)) throw error;
    return { refused: error };
  }
}

async function readTexts(
  reader: Reader,
  { owner, declared, onSlowPath }: ReadRequest,
  capabilities: Capabilities,
  bulk: Bulk,
): Promise<Map<string, DocumentTexts>> {
  const wanted = wantedDocuments(owner, capabilities);
  if ('texts' in bulk) return addUnexported(reader, bulk.texts, wanted);
  onSlowPath(tellWithoutBulk(bulk.refused));
  const listed = await listBucketNames(reader);
  // A list may hide a bucket from this caller, so what is declared is asked for by name as well.
  return readEach(reader, new Set([...listed, ...declared.map((bucket) => bucket.name)]), wanted);
}

async function addUnexported(
  reader: Reader,
  texts: Map<string, DocumentTexts>,
  wanted: readonly DocumentName[],
): Promise<Map<string, DocumentTexts>> {
  const rest = wanted.filter((name) => bucketDocuments[name].exportName === undefined);
  if (rest.length === 0) return texts;
  for (const [bucket, more] of await readEach(reader, texts.keys(), rest)) {
    texts.set(bucket, { ...texts.get(bucket), ...more });
  }
  return texts;
}
