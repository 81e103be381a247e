/** Makes a server's users, groups, policies and service accounts what a model says, behind the suite's back. */

import type { AccessModel, AccessServiceAccount } from '../../src/access/model.ts';
import { sealEnvelope } from '../../src/server/envelope.ts';
import { sendSigned } from './signed-request.ts';
import type { StageServer } from './stage.ts';

const admin = '/minio/admin/v3';

/** The secret of every user and service account that `createAccess` makes. */
export const secretOf = (accessKey: string) => `secret-of-${accessKey}`;

export async function createAccess(server: StageServer, model: AccessModel): Promise<void> {
  for (const [name, document] of model.policies) {
    const path = `${admin}/add-canned-policy?name=${name}`;
    await sendSigned(server, { method: 'PUT', path, body: JSON.stringify(document) });
  }
  await inParallel(model.users, ({ name }) => addUser(server, name));
  await inParallel(model.users, ({ name, policies }) => attach(server, name, policies, false));
  for (const { name, members, policies } of model.groups) {
    const body = JSON.stringify({ group: name, members, isRemove: false });
    await sendSigned(server, { method: 'PUT', path: `${admin}/update-group-members`, body });
    await attach(server, name, policies, true);
  }
  await inParallel(model.serviceAccounts, (account) => addServiceAccount(server, account));
  for (const [bucket, document] of model.bucketPolicies) {
    await sendSigned(server, { method: 'PUT', path: `/${bucket}?policy=`, body: JSON.stringify(document) });
  }
  await disable(server, model);
}

async function inParallel<Item>(items: readonly Item[], run: (item: Item) => Promise<unknown>) {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await run(item);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

async function addUser(server: StageServer, name: string) {
  const body = await seal(server, { secretKey: secretOf(name), status: 'enabled' });
  await sendSigned(server, { method: 'PUT', path: `${admin}/add-user?accessKey=${name}`, body });
}

async function attach(server: StageServer, name: string, policies: readonly string[], isGroup: boolean) {
  if (policies.length === 0) return;
  const query = `policyName=${policies.join(',')}&userOrGroup=${name}&isGroup=${isGroup}`;
  await sendSigned(server, { method: 'PUT', path: `${admin}/set-user-or-group-policy?${query}` });
}

async function addServiceAccount(server: StageServer, { accessKey, parent, policy }: AccessServiceAccount) {
  const body = await seal(server, {
    targetUser: parent,
    accessKey,
    secretKey: secretOf(accessKey),
    ...(policy && { policy }),
  });
  await sendSigned(server, { method: 'PUT', path: `${admin}/add-service-account`, body });
}

/** Last: nothing can be attached to what is disabled. */
async function disable(server: StageServer, { users, groups, serviceAccounts }: AccessModel) {
  for (const { name } of users.filter(({ enabled }) => !enabled)) {
    const path = `${admin}/set-user-status?accessKey=${name}&status=disabled`;
    await sendSigned(server, { method: 'PUT', path });
  }
  for (const { name } of groups.filter(({ enabled }) => !enabled)) {
    await sendSigned(server, {
      method: 'PUT',
      path: `${admin}/set-group-status?group=${name}&status=disabled`,
    });
  }
  for (const { accessKey, policy } of serviceAccounts.filter(({ enabled }) => !enabled)) {
    const body = await seal(server, { newStatus: 'off', ...(policy && { newPolicy: policy }) });
    const path = `${admin}/update-service-account?accessKey=${accessKey}`;
    await sendSigned(server, { method: 'POST', path, body });
  }
}

function seal(server: StageServer, body: object) {
  return sealEnvelope(server.secretKey, Buffer.from(JSON.stringify(body)));
}
