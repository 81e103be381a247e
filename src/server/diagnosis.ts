import type { FailureReason } from '../errors.ts';

/** What one failed attempt means: for the retry, whether to try again; for the user, cause and mend. */
export interface Diagnosis {
  readonly reason: FailureReason;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** The server's own code, or the network's. */
  readonly code: string;
  readonly requestId?: string;
  /** Completes "Can't set lifecycle of x/y: …". */
  readonly cause: string;
  /** A whole sentence, or '' where none is known. */
  readonly mend: string;
  /** It may pass without anybody doing anything. */
  readonly transient: boolean;
  /** The request may have reached the server, and what it did then is not known. */
  readonly lost: boolean;
}
