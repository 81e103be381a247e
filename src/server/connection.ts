/** How to reach one alias. Holds credentials: never logged, never part of an error, a plan or a digest. */
export interface Connection {
  readonly alias: string;
  /** Scheme, host and port; a path, query or user in it is refused. */
  readonly url: URL;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly sessionToken?: string;
  /** Absolute path of a PEM file with the authorities to trust beside the usual ones. */
  readonly caFile?: string;
  /** What requests are signed for; the server's own answer corrects it. `us-east-1` when absent. */
  readonly region?: string;
}
