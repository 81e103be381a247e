import { ConfigError, ExpectedError, type FailureReason, RefusedError } from '../errors.ts';

const issuesUrl = 'https://github.com/minio-actions/minio-actions/issues';

/** Why a run failed, in words ready to show. */
export interface Failure {
  readonly reason: FailureReason;
  readonly message: string;
}

export function describeError(error: unknown): Failure {
  if (error instanceof ConfigError) return { reason: error.reason, message: `${error.message}.` };
  if (error instanceof RefusedError) {
    return { reason: error.reason, message: `${error.message} To go on: ${error.unlock}.` };
  }
  if (error instanceof ExpectedError) return { reason: error.reason, message: error.message };
  const message = `This is a mistake of ours: please report the lines above at ${issuesUrl}.`;
  return { reason: 'internal-error', message };
}
