/** What applications were promised: the drill's own truth. */

import type { Tags } from './client.ts';
import type { Site } from './stage.ts';

/** One acknowledged write. */
export interface Entry {
  readonly kind: 'object' | 'deletion' | 'tags';
  readonly site: Site;
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  /** Of an object: as the server calls its content. */
  readonly etag: string;
  /** Of the object, or its new ones. */
  readonly tags: Tags;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Journal {
  /** In the order of their acknowledgement. */
  readonly entries: Entry[];
  /** Places of writes that were not acknowledged: they may have happened all the same. */
  readonly uncertain: Set<string>;
}

export function openJournal(): Journal {
  return { entries: [], uncertain: new Set() };
}

/** `bucket/key` */
export function placeOf({ bucket, key }: Pick<Entry, 'bucket' | 'key'>): string {
  return `${bucket}/${key}`;
}
