import { ServiceError } from '../errors.ts';

/** Does what is left to do once somebody is made. @throws what `rest` throws, which then says that they are there */
export async function tellMade(rest: () => Promise<void>): Promise<void> {
  try {
    await rest();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const message = `Done in part: it was made, and is not yet as declared. ${error.message}`;
    throw new ServiceError(error.failure, message, { cause: error });
  }
}
