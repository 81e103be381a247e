import type { Credentials } from './sign.ts';

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
  /**
   * Gives the keys to sign with, asked before each request; those above are then ''. Fresh ones are made as they end.
   * @throws {ExpectedError}
   */
  readonly signIn?: () => Promise<Credentials>;
  /** Name of the policy by which `signIn` gives keys, where it is known: what is denied is missing there. */
  readonly policy?: string;
}

/** Whether its keys end by themselves within hours, so that nobody else can be given them for good. */
export function isTemporary({ signIn, sessionToken }: Pick<Connection, 'signIn' | 'sessionToken'>): boolean {
  return signIn !== undefined || sessionToken !== undefined;
}
