import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exchangeToken } from '../../../src/login/exchange.ts';
import { requestIdentityToken } from '../../../src/login/identity-token.ts';
import { composeSessionPolicy } from '../../../src/login/session-policy.ts';
import { runDoctor } from '../../support/doctor.ts';
import {
  createAudience,
  describeProvider,
  forgeToken,
  repositoryId,
  startIssuer,
  type TestIssuer,
} from '../../support/issuer.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { sendSigned } from '../../support/signed-request.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

const audience = createAudience();
const claims = { aud: audience, repository_id: repositoryId };
let issuer: TestIssuer;
let workspace: Workspace;

beforeAll(async () => {
  issuer = await startIssuer('/_services/token');
  const aliases = { primary_cluster: { url: 'https://minio.example' } };
  workspace = await createWorkspace({ 'config/mc_aliases.json': aliases });
});
afterAll(async () => {
  await workspace?.remove();
  await issuer?.stop();
});

async function withServer(env: Record<string, string>, look: (server: MinioServer) => Promise<void>) {
  const server = await startServer({ env });
  try {
    const statement = { Effect: 'Allow', Action: ['s3:ListAllMyBuckets'], Resource: ['arn:aws:s3:::*'] };
    const body = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    const path = `/minio/admin/v3/add-canned-policy?name=${repositoryId}`;
    await sendSigned(server, { method: 'PUT', path, body });
    await look(server);
  } finally {
    await server.stop();
  }
}

/** What the server makes of a token. */
async function present(server: MinioServer, token: string): Promise<string> {
  const place = { alias: 'primary_cluster', url: new URL(server.url) };
  return exchangeToken(place, { token, policy: composeSessionPolicy(['plan']) }).then(
    () => 'keys',
    ({ message }: Error) => message,
  );
}

async function ask(from: TestIssuer, own: Record<string, string>): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = from.environment;
  from.claims = own;
  const signal = new AbortController().signal;
  return requestIdentityToken({ url: new URL(url), bearer }, audience, signal);
}

const examine = (server: MinioServer) =>
  runDoctor({ server, workspace, origin: new URL(issuer.url).origin }, { 'oidc-audience': audience });

describe('a token that nobody signed', () => {
  test.each([
    ['the audience', audience],
    ['nothing', ''],
    ['a common word', 'changeme'],
  ])('has keys where the secret is %s, and the doctor says so', async (_title, secret) => {
    await withServer(describeProvider(issuer, audience, { client_secret: secret }), async (server) => {
      expect(await present(server, forgeToken(secret, audience, claims))).toBe('keys');
      const { rules, told } = await examine(server);
      expect(rules).toEqual(['error login/client-secret']);
      expect(told).toMatch(/whoever knows it can make tokens for any repository/);
    });
  });

  test('is refused where the secret is random, of which the doctor says that it can not see it', async () => {
    await withServer(describeProvider(issuer, audience), async (server) => {
      for (const guess of [audience, '', 'changeme'])
        expect(await present(server, forgeToken(guess, audience, claims))).toMatch(/who signed the token/);
      const { rules, said } = await examine(server);
      expect(rules).toEqual([]);
      expect(said.join()).toMatch(/Not looked at: .*client_secret/);
    });
  });
});

describe('limits of docs/login.md', () => {
  test('the server does not look at the issuer that a token names', async () => {
    await withServer(describeProvider(issuer, audience), async (server) => {
      expect(await present(server, await ask(issuer, { iss: 'https://other.example' }))).toBe('keys');
    });
  });

  test('it takes tokens for jobs by the keys and the secret of any provider', async () => {
    const other = await startIssuer();
    const id = createAudience();
    const second = describeProvider(other, id, { role_policy: 'readonly', client_secret: 'secret' });
    const named = Object.entries(second)
      .filter(([name]) => !name.endsWith('CLAIM_NAME'))
      .map(([name, value]) => [`${name}_PEOPLE`, value]);
    const env = { ...describeProvider(issuer, audience), ...Object.fromEntries(named) };
    await withServer(env, async (server) => {
      expect(await present(server, await ask(other, claims))).toBe('keys');
      expect(await present(server, forgeToken('secret', id, claims))).toBe('keys');
      expect((await examine(server)).rules).toEqual([
        'error login/client-secret',
        'warning login/other-provider',
      ]);
    });
    await other.stop();
  });
});
