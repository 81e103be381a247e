/** One replication rule of a bucket, normalised: what the server leaves out has its value here. */
export type ReplicationRule = {
  /** A label only; the server takes one twice, and none. */
  readonly id: string;
  readonly enabled: boolean;
  /** Among the rules of a bucket each once; the highest wins. */
  readonly priority: number;
  readonly prefix: string;
  /** Sorted by key. */
  readonly tags: readonly RuleTag[];
  readonly deleteMarkers: boolean;
  readonly deletes: boolean;
  readonly existingObjects: boolean;
  readonly metadataSync: boolean;
  /** '' for that of the object. */
  readonly storageClass: string;
  readonly to: RuleTarget;
};

export type RuleTag = {
  readonly key: string;
  readonly value: string;
};

/** Where a rule leads. The server says it by an ARN, which is random: it is resolved through the targets. */
export type RuleTarget = {
  /** Alias; '' when the address is that of no alias. */
  readonly site: string;
  /** Host and port; the ARN itself where no target has it. */
  readonly endpoint: string;
  readonly bucket: string;
};
