import { ServiceError } from '../errors.ts';

/** What brings a user, group or service account to be disabled. */
type Disable = () => Promise<unknown>;

/**
 * Does what ends with somebody enabled; where that fails they are disabled again.
 * @throws what `change` throws, with how they stand now
 */
export async function disableOnFailure(change: () => Promise<void>, disable: Disable): Promise<void> {
  try {
    await change();
  } catch (error) {
    const isDisabled = await disable().then(
      () => true,
      () => false,
    );
    throw tellStanding(error, isDisabled);
  }
}

/** Does what must be over before somebody is disabled, and disables them whatever becomes of it. @throws what either throws */
export async function disableAfter(change: () => Promise<void>, disable: Disable): Promise<void> {
  try {
    await change();
  } finally {
    await disable();
  }
}

/** The failure of a change, with what it leaves behind. */
function tellStanding(error: unknown, isDisabled: boolean): unknown {
  if (!(error instanceof ServiceError)) return error;
  const stands = isDisabled ? 'It is disabled.' : 'It may be enabled now: disable it by hand.';
  return new ServiceError(error.failure, `${error.message} ${stands}`, { cause: error });
}
