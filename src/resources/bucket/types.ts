/** What is fixed when a bucket is made: object lock can be neither added nor taken away later. */
export type BucketBase = { readonly objectLocking: boolean };

/** What stands in the way of removing a bucket; read only for buckets declared absent. */
export type Contents = 'empty' | 'versions' | 'uploads';
