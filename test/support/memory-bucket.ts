import type { ListedVersion } from '../../src/replication/proof/list-versions.ts';
import { compareKeys } from '../../src/replication/proof/pair-versions.ts';
import type { Reader, Reply, Target } from '../../src/server/port.ts';
import { routes } from '../../src/server/routes.ts';
import { writeXmlObject } from '../../src/server/xml-object.ts';

export interface MemoryBucket extends Reader {
  /** Changes between requests, as others would. */
  versions: readonly ListedVersion[];
  /** Of `key version`. */
  readonly tags: Map<string, Readonly<Record<string, string>>>;
  readonly requests: string[];
}

/** Answers lists of versions and tags as the server does, in pages of that size. */
export function createMemoryBucket(
  alias: string,
  versions: readonly ListedVersion[],
  pageSize = 3,
): MemoryBucket {
  const bucket: MemoryBucket = {
    alias,
    versions,
    tags: new Map(),
    requests: [],
    read: async (route, target = {}) => {
      bucket.requests.push(`${route.operation} ${target.key ?? ''}`.trim());
      if (route === routes.listVersions) return answer(writePage(bucket.versions, target, pageSize));
      const Tag = Object.entries(bucket.tags.get(`${target.key} ${target.query?.versionId}`) ?? {});
      const tags = Tag.map(([Key, Value]) => ({ Key, Value }));
      return answer(writeXmlObject('Tagging', { TagSet: { Tag: tags } }));
    },
  };
  return bucket;
}

function writePage(versions: readonly ListedVersion[], { query = {} }: Target, size: number): string {
  const { prefix = '', 'key-marker': after = '', 'version-id-marker': id } = query;
  const sorted = versions
    .filter(({ key }) => key.startsWith(prefix))
    .sort((one, other) => compareKeys(one.key, other.key) || other.modified - one.modified);
  const marker = after.replace('[cache]', '');
  const found = sorted.findIndex((version) => version.key === marker && version.versionId === id);
  const next = sorted.findIndex((version) => compareKeys(version.key, marker) > 0);
  const start = id === undefined ? (marker === '' ? 0 : next) : found + 1;
  const page = start === -1 ? [] : sorted.slice(start, start + size);
  const last = page.at(-1);
  const more = last !== undefined && start + size < sorted.length;
  const nodes = page.map((version) => describe(version)).join('');
  const markers = more
    ? `<NextKeyMarker>${encode(`${last.key}[cache]`)}</NextKeyMarker><NextVersionIdMarker>${last.versionId}</NextVersionIdMarker>`
    : '';
  return `<ListVersionsResult>${markers}<IsTruncated>${more}</IsTruncated>${nodes}</ListVersionsResult>`;
}

function describe({ key, versionId, deletion, etag, size, modified }: ListedVersion): string {
  const name = deletion ? 'DeleteMarker' : 'Version';
  const time = new Date(modified).toISOString();
  return `<${name}><Key>${encode(key)}</Key><LastModified>${time}</LastModified><ETag>&#34;${etag}&#34;</ETag><Size>${size}</Size><VersionId>${versionId}</VersionId></${name}>`;
}

function encode(key: string): string {
  return encodeURIComponent(key).replaceAll('%20', '+').replaceAll("'", '%27');
}

function answer(body: string): Reply {
  return { status: 200, headers: {}, body: Buffer.from(body) };
}
