/** An issuer on loopback that signs tokens like GitHub's for jobs, and the runner's service that gives them. */

import { createHmac, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { closeServer, listen } from './listen.ts';

export type Claims = Readonly<Record<string, unknown>>;

export interface TestIssuer {
  /** As in its tokens. */
  readonly url: string;
  /** Where a server finds its keys. */
  readonly configUrl: string;
  /** What a runner sets for a job that may ask for tokens. */
  readonly environment: { ACTIONS_ID_TOKEN_REQUEST_URL: string; ACTIONS_ID_TOKEN_REQUEST_TOKEN: string };
  /** Claims of tokens to come, over those of a job of `acme/store` (id 123456789). */
  claims: Claims;
  /** Status of the runner's service. */
  status: number;
  /** Answers servers that ask for its keys with an error. */
  down: boolean;
  /** Every token that was given. */
  readonly tokens: string[];
  stop(): Promise<void>;
}

export const repositoryId = '123456789';

/** `path` stands for an installation whose issuer is not its whole host. */
export async function startIssuer(path = ''): Promise<TestIssuer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = randomBytes(8).toString('hex');
  const bearer = `runner-${randomBytes(16).toString('hex')}`;
  const tokens: string[] = [];
  const sign = (claims: Claims) => {
    const text = `${encode({ alg: 'RS256', typ: 'JWT', kid })}.${encode(claims)}`;
    return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey).toString('base64url')}`;
  };
  const answer = (url: URL, request: IncomingMessage): { status: number; body: object } => {
    if (issuer.down && url.pathname !== '/token') return { status: 503, body: {} };
    if (url.pathname === `${path}/.well-known/openid-configuration`)
      return { status: 200, body: describe(issuer.url) };
    if (url.pathname === `${path}/.well-known/jwks`) {
      const key = { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' };
      return { status: 200, body: { keys: [key] } };
    }
    if (url.pathname !== '/token' || request.headers.authorization !== `Bearer ${bearer}`)
      return { status: 401, body: {} };
    if (issuer.status !== 200) return { status: issuer.status, body: { message: 'no' } };
    const aud = url.searchParams.get('audience') ?? 'https://github.com/acme';
    const value = sign({ ...describeJob(issuer.url), aud, ...issuer.claims });
    tokens.push(value);
    return { status: 200, body: { count: 1, value } };
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { status, body } = answer(new URL(request.url ?? '/', issuer.url), request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const origin = await listen(server);
  const issuer: TestIssuer = {
    url: `${origin}${path}`,
    configUrl: `${origin}${path}/.well-known/openid-configuration`,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    },
    claims: {},
    status: 200,
    down: false,
    tokens,
    stop: () => closeServer(server),
  };
  return issuer;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** A token of a job that no issuer signed: whoever knows the secret of a client can make it. */
export function forgeToken(secret: string, clientId: string, claims: Claims): string {
  const all = { ...describeJob('https://forger.example'), ...claims };
  const text = `${encode({ alg: 'HS256', typ: 'JWT', kid: clientId })}.${encode(all)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

function describe(url: string): object {
  return {
    issuer: url,
    jwks_uri: `${url}/.well-known/jwks`,
    response_types_supported: ['id_token'],
    subject_types_supported: ['public', 'pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}

/** As GitHub describes a job; without its audience. */
function describeJob(iss: string): Claims {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss,
    iat: now,
    nbf: now - 300,
    exp: now + 300,
    jti: randomBytes(16).toString('hex'),
    sub: 'repo:acme/store:environment:production',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    repository: 'acme/store',
    repository_id: repositoryId,
    repository_owner: 'acme',
    repository_owner_id: '987654',
    environment: 'production',
    workflow: 'deploy',
    event_name: 'push',
    run_id: '1',
    actor: 'jo',
    job_workflow_ref: 'acme/store/.github/workflows/deploy.yml@refs/heads/main',
    runner_environment: 'github-hosted',
  };
}

export interface ProviderSettings {
  readonly client_id?: string;
  readonly client_secret?: string;
  readonly claim_name?: string;
  readonly role_policy?: string;
}

/** The environment of a server that lets jobs of this issuer sign in, as docs/login.md says. */
export function describeProvider(
  { configUrl }: TestIssuer,
  audience: string,
  settings: ProviderSettings = {},
): Record<string, string> {
  const all = {
    config_url: configUrl,
    client_id: audience,
    client_secret: randomBytes(32).toString('hex'),
    claim_name: 'repository_id',
    ...settings,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`MINIO_IDENTITY_OPENID_${name.toUpperCase()}`, value]),
  );
}

export function createAudience(): string {
  return randomBytes(32).toString('hex');
}
