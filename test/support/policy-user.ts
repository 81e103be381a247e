/** Policies stored behind the suite's back, and what they let a user do. */

import { type RawRequest, sendSigned } from './signed-request.ts';
import type { StageServer } from './stage.ts';

const admin = '/minio/admin/v3';

/** Stores a policy. @throws {Error} with what the server said */
export async function storePolicy(server: StageServer, name: string, document: unknown): Promise<void> {
  const path = `${admin}/add-canned-policy?name=${name}`;
  await sendSigned(server, { method: 'PUT', path, body: JSON.stringify(document) });
}

/** Whether the server lets them; anything but success and refusal is an error. */
export async function isAllowed(who: StageServer, request: RawRequest): Promise<boolean> {
  try {
    await sendSigned(who, request);
    return true;
  } catch (error) {
    const text = String(error);
    if (/: 403 /.test(text)) return false;
    // What is not there may be looked for.
    if (/: 404 /.test(text)) return true;
    throw error;
  }
}
