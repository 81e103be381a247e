/** What is fixed when a bucket is made: object lock can be neither added nor taken away later. */
export type BucketBase = {
  readonly objectLocking: boolean;
  /** Of a bucket that is to be removed: the settings that go with it. */
  readonly goesWith?: readonly string[];
};

/** What there is to know of a bucket before it may be removed. */
export interface Remains {
  readonly holds: 'nothing' | 'versions' | 'uploads';
  /** It replicates to these targets, or has rules that do: `host/bucket`, or `rules`. Never credentials. */
  readonly replicatesTo: readonly string[];
  readonly hasPolicy: boolean;
}
