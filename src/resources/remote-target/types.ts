/** A bucket of another deployment that a bucket may be replicated to, as the server knows it. */
export type RemoteTarget = {
  /** Bucket that is sent from. */
  readonly from: string;
  /** Alias of the deployment that receives; '' when its address is that of no alias. */
  readonly site: string;
  /** Host and port; the port is never left out. */
  readonly endpoint: string;
  readonly secure: boolean;
  /** Bucket that receives. */
  readonly bucket: string;
  readonly synchronous: boolean;
  /** Bytes per second; 0 for no limit. */
  readonly bandwidth: number;
  /** Seconds between two looks at the target. */
  readonly healthInterval: number;
  /** Whether the keys that the server signs with are the given ones. The keys themselves are never here. */
  readonly credentials: 'as given' | 'other';
};

/** What tells one target of a source bucket from another: the server takes each endpoint once. */
export type TargetAddress = Pick<RemoteTarget, 'endpoint' | 'bucket'>;

/** A target with what the server adds: none of it is declared, and none is part of a plan. */
export interface KnownTarget {
  readonly target: RemoteTarget;
  /** Random for each creation. */
  readonly arn: string;
  /** Of the deployment that receives. The server only keeps what it was told when the target was made. */
  readonly deploymentId?: string;
  readonly link: TargetLink;
}

/** How the server sees the way to a target. */
export interface TargetLink {
  /** `unknown` until the first look, some seconds after the target was set. */
  readonly state: 'online' | 'offline' | 'unknown';
  /** ISO 8601; absent when it never was. */
  readonly lastOnline?: string;
  /** Since the server started. */
  readonly downtimeSeconds: number;
  readonly latencyMs: number;
}
