import { ExpectedError, type FailureReason } from '../errors.ts';

/** The run as a whole did not reach what was declared; each part has said why where it belongs. */
export class RunFailure extends ExpectedError {
  override readonly name = 'RunFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
