/** Grants that allow and deny at once: after a request that fails nobody may do what was never meant. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAllowed } from '../../support/policy-user.ts';
import { bareTitles, openProxiedAccess, type ProxiedAccess } from '../../support/proxied-access.ts';
import { sendSigned } from '../../support/signed-request.ts';

const environment = { EVE: 'a-first-secret-of-many' };
const versioned = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';

let scene: ProxiedAccess;

beforeEach(async () => {
  scene = await openProxiedAccess();
  await sendSigned(scene.server, { method: 'PUT', path: '/data' });
  await sendSigned(scene.server, { method: 'PUT', path: '/data?versioning=', body: versioned });
});
afterEach(() => scene.stop());

async function writeVersion(): Promise<string> {
  const { headers } = await sendSigned(scene.server, { method: 'PUT', path: '/data/kept', body: 'kept' });
  return `/data/kept?versionId=${headers.get('x-amz-version-id')}`;
}

const access = {
  users: [{ name: 'eve', secret: { environment: 'EVE' }, policies: [] }],
  groups: [{ name: 'cleaners', members: ['eve'], policies: [] }],
  grants: [
    { bucket: 'data', to: { users: ['eve'] }, may: ['delete-latest'] },
    { bucket: 'data', to: { groups: ['cleaners'] }, may: ['delete'] },
  ],
};

test.each([1, 2])(
  'a new user with a grant that limits and gives, in a group that may do more: policies attached, refused as number %i',
  async (place) => {
    const { server, proxy, stage } = scene;
    const mayDelete = async () =>
      isAllowed(
        { url: server.url, accessKey: 'eve', secretKey: environment.EVE },
        { method: 'DELETE', path: await writeVersion() },
      );
    await stage.declare(access, ['data']);
    proxy.fail({ fault: { status: 403 }, path: /policy\/attach/, skip: place - 1 });
    const run = await stage.run({}, environment);
    expect(bareTitles(run.results).some((title) => title.endsWith(': failed'))).toBe(true);
    expect(await mayDelete()).toBe(false);
    await stage.settle(environment);
    expect(await mayDelete()).toBe(false);
  },
  180_000,
);
