import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listEnvironment } from '../../../src/cluster/environment.ts';
import { renderKeycloak } from '../../../src/cluster/render/keycloak.ts';
import type { ClusterSpec } from '../../../src/cluster/spec.ts';
import { findFreePort } from '../../../src/throwaway/port.ts';
import { createSpec } from '../../support/cluster-spec.ts';
import { type Keycloak, startKeycloak } from '../../support/keycloak.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { sendSigned } from '../../support/signed-request.ts';

const clientId = 'minio-console';
const callback = 'https://console.example.test/oauth_callback';
const person = { username: 'reader', password: 'a-password-of-the-test' };

let keycloak: Keycloak;
let spec: ClusterSpec;
let realm: string;

beforeAll(async () => {
  const port = await findFreePort();
  spec = createSpec({ CLUSTER_OIDC_ISSUER: `http://127.0.0.1:${port}/realms/storage` });
  realm = `http://127.0.0.1:${port}/realms/storage`;
  keycloak = await startKeycloak(port, renderKeycloak(spec)[0]?.text ?? '');
}, 240_000);

afterAll(() => keycloak?.stop());

async function postForm(url: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  return fetch(url, { method: 'POST', body: new URLSearchParams(form), headers, redirect: 'manual' });
}

async function getAdminToken(): Promise<string> {
  const url = `${keycloak.url}/realms/master/protocol/openid-connect/token`;
  const reply = await postForm(url, { grant_type: 'password', client_id: 'admin-cli', ...keycloak.admin });
  return JSON.parse(await reply.text()).access_token;
}

/** Administers the realm; what was answered, where there is something. */
async function administer(token: string, method: string, path: string, body?: unknown) {
  const reply = await fetch(`${keycloak.url}/admin/realms/storage/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

/** A person who may read, and the secret that Keycloak made for the client. */
async function preparePerson(): Promise<string> {
  const token = await getAdminToken();
  const credentials = [{ type: 'password', value: person.password, temporary: false }];
  const name = { firstName: 'A', lastName: 'Reader', email: 'reader@example.test', emailVerified: true };
  await administer(token, 'POST', 'users', {
    username: person.username,
    enabled: true,
    credentials,
    ...name,
  });
  const [user] = await administer(token, 'GET', `users?username=${person.username}`);
  const [client] = await administer(token, 'GET', `clients?clientId=${clientId}`);
  const role = await administer(token, 'GET', `clients/${client.id}/roles/readonly`);
  await administer(token, 'POST', `users/${user.id}/role-mappings/clients/${client.id}`, [role]);
  return (await administer(token, 'GET', `clients/${client.id}/client-secret`)).value;
}

/** Through the pages of Keycloak, as a browser does. */
async function signIn(secret: string): Promise<string> {
  const query = { client_id: clientId, response_type: 'code', scope: 'openid', redirect_uri: callback };
  const page = await fetch(`${realm}/protocol/openid-connect/auth?${new URLSearchParams(query)}`);
  const action = /action="([^"]+)"/.exec(await page.text())?.[1]?.replaceAll('&amp;', '&') ?? '';
  const cookie = page.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const entered = await postForm(action, person, { cookie });
  const code = new URL(entered.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const form = { grant_type: 'authorization_code', code, redirect_uri: callback, client_id: clientId };
  const reply = await postForm(`${realm}/protocol/openid-connect/token`, { ...form, client_secret: secret });
  return JSON.parse(await reply.text()).access_token;
}

async function assumeRole(server: MinioServer, token: string) {
  const form = { Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15', WebIdentityToken: token };
  const reply = await postForm(server.url, form);
  const text = await reply.text();
  if (!reply.ok) throw new Error(text);
  const read = (name: string) => new RegExp(`<${name}>(.+?)</${name}>`).exec(text)?.[1] ?? '';
  return {
    accessKey: read('AccessKeyId'),
    secretKey: read('SecretAccessKey'),
    sessionToken: read('SessionToken'),
  };
}

test('a person signs in at Keycloak and gets temporary keys that may do what the role says', {
  timeout: 60_000,
}, async () => {
  const secret = await preparePerson();
  const dir = await mkdtemp(join(tmpdir(), 'minio-actions-oidc-'));
  const secretFile = join(dir, 'secret.env');
  await writeFile(secretFile, `MINIO_IDENTITY_OPENID_CLIENT_SECRET=${secret}\n`, { mode: 0o600 });
  const variables = listEnvironment(spec).filter(({ name }) => name.startsWith('MINIO_IDENTITY_'));
  expect(variables.map(({ value }) => value)).not.toContain(secret);
  const server = await startServer({
    env: {
      ...Object.fromEntries(variables.map(({ name, value }) => [name, value])),
      MINIO_CONFIG_ENV_FILE: secretFile,
    },
  });
  try {
    await sendSigned(server, { method: 'PUT', path: '/data' });
    await sendSigned(server, { method: 'PUT', path: '/data/object', body: 'content' });
    const { sessionToken, ...keys } = await assumeRole(server, await signIn(secret));
    const temporary = { url: server.url, ...keys };
    const headers = { 'x-amz-security-token': sessionToken };
    const read = await sendSigned(temporary, { method: 'GET', path: '/data/object', headers });
    expect(await read.text()).toBe('content');
    const write = sendSigned(temporary, { method: 'PUT', path: '/data/other', body: 'x', headers });
    await expect(write).rejects.toThrow(/403.*AccessDenied/s);
    await expect(assumeRole(server, await getAdminToken())).rejects.toThrow(
      /InvalidParameterValue|AccessDenied/,
    );
  } finally {
    await server.stop();
    await rm(dir, { recursive: true, force: true });
  }
});
