import type { DeclaredBucket } from '../config/desired.ts';
import { below } from '../finding.ts';
import type { Capabilities } from '../server/capability.ts';
import type { ChangeFrame, Unmanaged } from './diff-declared.ts';

/** All that the diff of anything in a bucket may depend on, beside the two values compared. */
export interface BucketFrame extends DeclaredBucket {
  readonly alias: string;
  readonly unmanaged: Unmanaged;
  readonly capabilities: Capabilities;
  /** Of the server; '' when it has none, undefined when it does not tell. */
  readonly region: string | undefined;
  readonly exists: boolean;
  /** Whether the bucket is there with object lock, or will be. */
  readonly locked: boolean;
}

/** The frame of a change to one kind of thing in this bucket, pointing at the key that declares it. */
export function frameOf<Kind extends string>(
  bucket: BucketFrame,
  kind: Kind,
  key: string,
): ChangeFrame<Kind> {
  const declared = key in bucket.declaration;
  return {
    alias: bucket.alias,
    owner: kind === 'policy' ? 'apply-policies' : 'apply-buckets',
    kind,
    key: bucket.name,
    source: declared ? below(bucket.source, key) : bucket.source,
  };
}
