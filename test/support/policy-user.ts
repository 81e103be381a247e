/** Users with a policy of their own, made behind the suite's back. */

import { sealEnvelope } from '../../src/server/envelope.ts';
import { type RawRequest, sendSigned } from './signed-request.ts';
import type { StageServer } from './stage.ts';

const admin = '/minio/admin/v3';

/** Stores a policy. @throws {Error} with what the server said */
export async function storePolicy(server: StageServer, name: string, document: unknown): Promise<void> {
  const path = `${admin}/add-canned-policy?name=${name}`;
  await sendSigned(server, { method: 'PUT', path, body: JSON.stringify(document) });
}

/** A user who may do what the policy says. */
export async function createPolicyUser(
  server: StageServer,
  name: string,
  document: unknown,
): Promise<StageServer> {
  await storePolicy(server, name, document);
  const secretKey = `secret-of-${name}`;
  const user = Buffer.from(JSON.stringify({ secretKey, status: 'enabled' }));
  const body = await sealEnvelope(server.secretKey, user);
  await sendSigned(server, { method: 'PUT', path: `${admin}/add-user?accessKey=${name}`, body });
  const attach = `${admin}/set-user-or-group-policy?policyName=${name}&userOrGroup=${name}&isGroup=false`;
  await sendSigned(server, { method: 'PUT', path: attach });
  return { url: server.url, accessKey: name, secretKey };
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
