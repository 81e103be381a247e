import { ServiceError } from '../../src/errors.ts';
import { openReader } from '../../src/server/connect.ts';
import { routes } from '../../src/server/routes.ts';

/** What the server says to one who signs so: '' where the signature is right, else its code. */
export async function trySecret(url: string, accessKey: string, secretKey: string): Promise<string> {
  const reader = openReader({ alias: 'test', url: new URL(url), accessKey, secretKey });
  try {
    await reader.read(routes.getUser, { query: { accessKey } });
    return '';
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return error.failure.code === 'AccessDenied' ? '' : error.failure.code;
  } finally {
    await reader.close();
  }
}
