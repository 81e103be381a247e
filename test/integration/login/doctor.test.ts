import { afterAll, beforeAll, expect, test } from 'vitest';
import { exchangeToken } from '../../../src/login/exchange.ts';
import { runDoctor } from '../../support/doctor.ts';
import { createIdentity, createUser } from '../../support/identity.ts';
import {
  createAudience,
  describeProvider,
  type ProviderSettings,
  repositoryId,
  startIssuer,
  type TestIssuer,
} from '../../support/issuer.ts';
import {
  joinIdentities,
  listPermissions,
  readIdentity,
  withoutPermission,
} from '../../support/least-privilege.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { sendSigned } from '../../support/signed-request.ts';
import type { StageServer } from '../../support/stage.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

const audience = createAudience();
let issuer: TestIssuer;
let workspace: Workspace;

beforeAll(async () => {
  issuer = await startIssuer('/_services/token');
  workspace = await createWorkspace({
    'config/mc_aliases.json': { primary_cluster: { url: 'https://minio.example' } },
  });
});
afterAll(async () => {
  await workspace?.remove();
  await issuer?.stop();
});

async function setPolicy(server: StageServer, name: string, actions: readonly string[], more: object = {}) {
  const path = `/minio/admin/v3/add-canned-policy?name=${name}`;
  const statement = { Effect: 'Allow', Action: actions, ...more };
  const body = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  await sendSigned(server, { method: 'PUT', path, body });
}

const examine = (
  server: StageServer,
  inputs: Record<string, string> = {},
  environment: Record<string, string> = {},
) =>
  runDoctor(
    { server, workspace, origin: new URL(issuer.url).origin },
    { 'oidc-audience': audience, ...inputs },
    environment,
  );

async function withServer(
  env: Record<string, string>,
  look: (server: MinioServer) => Promise<void>,
): Promise<void> {
  const server = await startServer({ env });
  try {
    await look(server);
  } finally {
    await server.stop();
  }
}

const settled = (settings: ProviderSettings = {}) => describeProvider(issuer, audience, settings);
const small = ['s3:ListAllMyBuckets'];
const everywhere = { Resource: ['arn:aws:s3:::*'] };

test('the settings of docs/login.md have nothing weak', async () => {
  await withServer(settled(), async (server) => {
    await setPolicy(server, repositoryId, small, everywhere);
    const { rules, said } = await examine(server);
    expect(rules).toEqual([]);
    expect(said.join()).toContain('Nothing weak is seen');
    expect(said.join()).toMatch(
      /Not looked at: how hard the client_secret is to guess.*openssl rand -hex 32/,
    );
    expect((await examine(server, { 'oidc-audience': '' })).said.join()).toContain(
      'Not looked at: whether the audience',
    );
  });
});

test('settings that are stored are read as those of the environment', async () => {
  await withServer({}, async (server) => {
    expect((await examine(server)).rules).toEqual(['error login/no-policy', 'error login/no-provider']);
    const { url, configUrl } = issuer;
    expect(url).toMatch(/\/_services\/token$/);
    const values = `config_url="${configUrl}" client_id="${audience}" client_secret="${createAudience()}" claim_name="repository_id"`;
    const { sealEnvelope } = await import('../../../src/server/envelope.ts');
    const body = await sealEnvelope(server.secretKey, Buffer.from(`identity_openid ${values}`));
    await sendSigned(server, { method: 'PUT', path: '/minio/admin/v3/set-config-kv', body });
    await server.restart();
    await setPolicy(server, repositoryId, small, everywhere);
    expect((await examine(server)).rules).toEqual([]);
  });
});

test('an id of the repository that is none is the one thing told', async () => {
  await withServer(settled(), async (server) => {
    const { rules, told } = await examine(server, {}, { GITHUB_REPOSITORY_ID: 'acme/store' });
    expect(rules).toEqual(['error login/repository-id']);
    expect(told).toContain('gh api repos/OWNER/NAME --jq .id');
  });
});

test('a server whose issuer does not answer when it starts has a true cause, then goes on', async () => {
  await withServer(settled(), async (server) => {
    await setPolicy(server, repositoryId, small, everywhere);
    issuer.down = true;
    const restarted = server.restart();
    const look = () => examine(server).catch(() => undefined);
    const limit = { timeout: 50_000, interval: 200 };
    await expect.poll(async () => (await look())?.rules, limit).toContain('error login/not-started');
    expect((await look())?.told).toMatch(/its OpenID provider \(config_url\) does not answer/);
    const place = { alias: 'primary_cluster', url: new URL(server.url) };
    const refused = exchangeToken(place, { token: 'a.b.c', policy: '' }, { attempts: 1 });
    await expect(refused).rejects.toThrow(/not started its identity system.*OpenID provider/);
    issuer.down = false;
    await restarted;
    expect((await examine(server)).rules).toEqual([]);
  });
});

const weak: readonly [string, ProviderSettings, Record<string, string>, string[]][] = [
  ['an empty secret', { client_secret: '' }, {}, ['error login/client-secret']],
  ['a claim in free text', { claim_name: 'repository' }, {}, ['error login/claim-name']],
  ['the claim of an owner', { claim_name: 'repository_owner_id' }, {}, ['error login/claim-name']],
  ['a role for all', { role_policy: 'readwrite', claim_name: '' }, {}, ['error login/role-policy']],
  [
    'an audience that anybody guesses',
    { client_id: 'sts.example.com' },
    { 'oidc-audience': 'sts.example.com' },
    ['error login/audience'],
  ],
  ['another audience', {}, { 'oidc-audience': createAudience() }, ['error login/audience-mismatch']],
  ['another issuer', {}, { 'oidc-issuer': 'https://token.example' }, ['error login/issuer']],
];
test.each(weak)('weak: %s', async (_title, settings, inputs, rules) => {
  await withServer(settled(settings), async (server) => {
    await setPolicy(server, repositoryId, small, everywhere);
    expect((await examine(server, inputs)).rules).toEqual(rules);
  });
});

test('weak: policies of repositories', async () => {
  await withServer(settled(), async (server) => {
    await setPolicy(server, repositoryId, ['admin:*']);
    await setPolicy(server, '42', ['s3:GetObject'], {
      ...everywhere,
      Condition: { StringEquals: { 'jwt:sub': 'repo:acme/store:environment:production' } },
    });
    const { rules } = await examine(server);
    expect(rules).toEqual([
      'error login/wide-policy',
      'note login/other-repository',
      'warning login/condition',
      'warning login/wide-policy',
    ]);
  });
});

test('without keys the doctor says whose it needs', async () => {
  await withServer(settled(), async (server) => {
    const { rules, told } = await examine(server, {}, { PRIMARY_MINIO_SECRET_KEY: '' });
    expect(rules).toEqual(['error credentials/missing']);
    expect(told).toContain('keys of an administrator');
    expect(told).not.toContain('login: oidc');
  });
});

test('who may not ask for digests is told that the secret was not seen', async () => {
  await withServer(settled(), async (server) => {
    await setPolicy(server, repositoryId, small, everywhere);
    const auditor = await createIdentity(server, 'auditor', ['admin:ConfigUpdate', 'admin:ListUserPolicies']);
    expect((await examine(auditor)).rules).toEqual(['warning login/client-secret']);
  });
});

test('the documented identity is enough, and without any of its permissions the doctor names it', async () => {
  const whole = joinIdentities(await readIdentity('doctor'), await readIdentity('doctor-digest'));
  await withServer(settled(), async (server) => {
    await setPolicy(server, repositoryId, small, everywhere);
    const doctor = await createUser(server, 'doctor', whole);
    expect((await examine(doctor)).rules).toEqual([]);
    for (const permission of listPermissions(whole)) {
      const lacking = permission.replace(':', '-').toLowerCase();
      const user = await createUser(server, lacking, withoutPermission(whole, permission));
      // What is seen without the last of them is a warning.
      const told = await examine(user).then(
        (examined) => examined.told,
        (error: unknown) => String(error),
      );
      expect(told).toMatch(new RegExp(`${permission}(?![A-Za-z])`));
    }
  });
});
