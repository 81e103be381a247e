import { ExpectedError } from '../errors.ts';

/** A program that is needed could not be found, made, or started. The message says what to do, or what it said. */
export class ProvisionError extends ExpectedError {
  override readonly name = 'ProvisionError';
  readonly reason = 'no-server';
}
