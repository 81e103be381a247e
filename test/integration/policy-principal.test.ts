/** Whom the server takes for someone who has not signed in: what we say of a policy must be what it does. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { bindsAnyone } from '../../src/policy/exposure.ts';
import { type MinioServer, startServer } from '../support/minio-server.ts';
import { sendSigned } from '../support/signed-request.ts';

let server: MinioServer;
beforeAll(async () => {
  server = await startServer();
  await sendSigned(server, { method: 'PUT', path: '/open' });
  await sendSigned(server, { method: 'PUT', path: '/open/object', body: 'x' });
});
afterAll(() => server.stop());

test.each([
  ['*', true],
  ['**', true],
  ['', true],
  ['?', true],
  ['?arn:aws:iam::1:user/bob', true],
  ['**?bob', true],
  ['bob', false],
  ['bob?', false],
  ['*bob', false],
  ['*bob?', false],
  ['arn:aws:iam::*:root', false],
])('the principal "%s" lets anyone in: %s', async (name, anyone) => {
  const Principal = { AWS: [name] };
  const statement = { Effect: 'Allow', Principal, Action: 's3:GetObject', Resource: 'arn:aws:s3:::open/*' };
  const body = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  await sendSigned(server, { method: 'PUT', path: '/open?policy', body });
  const { status } = await fetch(`${server.url}/open/object`);
  expect(status).toBe(anyone ? 200 : 403);
  expect(bindsAnyone({ Principal })).toBe(anyone);
});
