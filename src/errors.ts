/**
 * How things fail. Three kinds are expected and carry no stack to the user: the user's mistake, a service
 * that did not do as asked, and a refusal that an input unlocks. Anything else is a bug of ours.
 */

import type { Finding } from './finding.ts';

/** Value of the output `failure-reason`; stable, for workflows to branch on. */
export type FailureReason =
  | 'invalid-config'
  | 'invalid-input'
  | 'findings'
  | 'missing-credentials'
  | 'unsafe-plan'
  | 'stale-plan'
  | 'event-refused'
  | 'wrong-deployment'
  | 'missing-bucket'
  | 'unsupported'
  | 'unreachable'
  | 'denied'
  | 'wrong-region'
  | 'clock-skew'
  | 'server-error'
  | 'partial'
  | 'behind'
  | 'unproved'
  | 'drift'
  | 'no-server'
  | 'cancelled'
  | 'internal-error';

/** Expected failures share one shape, so that one place can report them. */
export abstract class ExpectedError extends Error {
  abstract readonly reason: FailureReason;
}

/** The configuration or the inputs are wrong. Carries every finding at once. */
export class ConfigError extends ExpectedError {
  override readonly name = 'ConfigError';
  readonly reason: FailureReason;
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[], reason: FailureReason = 'invalid-config') {
    const errors = findings.filter((finding) => finding.severity === 'error').length;
    const where = reason === 'findings' ? '' : ' in the configuration or inputs';
    super(`${errors} ${errors === 1 ? 'error' : 'errors'}${where}`);
    this.findings = findings;
    this.reason = reason;
  }
}

/** We could go on, but will not until the user says so. `unlock` names the input and value that would. */
export class RefusedError extends ExpectedError {
  override readonly name = 'RefusedError';
  readonly reason: FailureReason;
  readonly unlock: string;

  constructor(reason: FailureReason, message: string, unlock: string) {
    super(message);
    this.reason = reason;
    this.unlock = unlock;
  }
}

/** What a failed request was about. Never holds a body, a header or a credential. */
export interface ServiceFailure {
  readonly reason: FailureReason;
  /** The operation in words, such as `set lifecycle`. */
  readonly operation: string;
  /** What it was about, such as `primary_cluster/users`. */
  readonly resource: string;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** The server's own code, such as `AccessDenied`, or the network's, such as `ECONNREFUSED`. */
  readonly code: string;
  readonly requestId?: string;
  /** True when the request may have taken effect although no answer came: re-read before judging. */
  readonly outcomeUnknown: boolean;
}

/** A server could not be reached, refused, or failed. The message ends with the mend where one is known. */
export class ServiceError extends ExpectedError {
  override readonly name = 'ServiceError';
  readonly failure: ServiceFailure;

  constructor(failure: ServiceFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }

  override get reason(): FailureReason {
    return this.failure.reason;
  }
}
