import { ServiceError } from '../errors.ts';
import type { Reader, Reply, Target } from './port.ts';
import type { Route } from './routes.ts';

/**
 * Reads what may not be set: `undefined` when the server says so with the route's own code. A missing
 * bucket, a refusal and anything else stay errors.
 */
export async function readOptional(
  reader: Reader,
  route: Route<'read'>,
  target: Target,
): Promise<Reply | undefined> {
  try {
    return await reader.read(route, target);
  } catch (error) {
    if (error instanceof ServiceError && route.absent !== undefined && error.failure.code === route.absent) {
      return undefined;
    }
    throw error;
  }
}
