/** What is in a bucket, version by version, without holding more than one page of it. */

import type { Reader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { childText, parseXml, text, type XmlNode } from '../../server/xml.ts';

export interface ListedVersion {
  readonly key: string;
  /** `null` for what was written while the bucket was not versioned; replicas keep the id. */
  readonly versionId: string;
  /** A delete marker: it has no content. */
  readonly deletion: boolean;
  /** Without quotes. Replicas keep it, whether or not either side encrypts or compresses. */
  readonly etag: string;
  /** In bytes, before compression and encryption. */
  readonly size: number;
  /** Milliseconds since 1970, by the clock of the site that was written to; replicas keep it. */
  readonly modified: number;
}

export interface ListingRange {
  /** Only keys that begin with it. */
  readonly prefix?: string;
  /** Only keys after this one; it need not exist, but begins with the prefix. */
  readonly after?: string;
}

interface Page {
  readonly versions: readonly ListedVersion[];
  /** Where the next page begins; absent on the last. */
  readonly next?: Readonly<Record<string, string>>;
}

/**
 * Every version and delete marker: keys in the order of their UTF-8 bytes, versions from the newest. At the
 * source of a rule listing is not quite neutral: this server queues failed versions again that it comes by.
 * An object `a/b` beside an object `a` is in no listing of this server, though it can be read.
 * @throws {ServiceError} as `Reader.read`
 */
export async function* listVersions(
  reader: Reader,
  bucket: string,
  { prefix = '', after }: ListingRange = {},
): AsyncGenerator<ListedVersion, undefined> {
  let markers: Readonly<Record<string, string>> = after === undefined ? {} : { 'key-marker': after };
  for (;;) {
    const reply = await reader.read(routes.listVersions, { bucket, query: { prefix, ...markers } });
    const page = parsePage(reply.body.toString('utf8'));
    yield* page.versions;
    if (page.next === undefined) return undefined;
    markers = page.next;
  }
}

/** The versions of exactly this key, from the newest. */
export async function* listKeyVersions(
  reader: Reader,
  bucket: string,
  key: string,
): AsyncGenerator<ListedVersion, undefined> {
  // The key itself comes before all that merely begin with it.
  for await (const version of listVersions(reader, bucket, { prefix: key })) {
    if (version.key !== key) return undefined;
    yield version;
  }
  return undefined;
}

/** The version of that id, where it is there. */
export async function findVersion(
  reader: Reader,
  bucket: string,
  { key, versionId }: Pick<ListedVersion, 'key' | 'versionId'>,
): Promise<ListedVersion | undefined> {
  for await (const version of listKeyVersions(reader, bucket, key)) {
    if (version.versionId === versionId) return version;
  }
  return undefined;
}

/** As many as the first page of a listing has at most. */
export const firstPage = 1_000;

/** One request: the first page of what begins with the prefix. */
export async function readFirst(reader: Reader, bucket: string, prefix: string): Promise<ListedVersion[]> {
  const versions: ListedVersion[] = [];
  for await (const version of listVersions(reader, bucket, { prefix })) {
    versions.push(version);
    if (versions.length === firstPage) break;
  }
  return versions;
}

function parsePage(document: string): Page {
  const root = parseXml(document);
  const versions = root.children.flatMap((node) =>
    node.name === 'Version' || node.name === 'DeleteMarker' ? [parseVersion(node)] : [],
  );
  if (childText(root, 'IsTruncated') !== 'true') return { versions };
  const key = decodeName(childText(root, 'NextKeyMarker') ?? '');
  const id = childText(root, 'NextVersionIdMarker') ?? '';
  if (key === '' || versions.length === 0) throw new Error('a list of versions goes on, but not from where');
  return { versions, next: { 'key-marker': key, ...(id === '' ? {} : { 'version-id-marker': id }) } };
}

function parseVersion(node: XmlNode): ListedVersion {
  const fields = new Map(node.children.map((field) => [field.name, text(field)]));
  const read = (name: string) => fields.get(name) ?? '';
  return {
    key: decodeName(read('Key')),
    versionId: read('VersionId'),
    deletion: node.name === 'DeleteMarker',
    etag: read('ETag').replaceAll('"', ''),
    size: Number(read('Size')),
    modified: Date.parse(read('LastModified')),
  };
}

/** Names come as in a form, with a plus for a space: XML itself can't carry all that a key may hold. */
function decodeName(encoded: string): string {
  return decodeURIComponent(encoded.replaceAll('+', ' '));
}
