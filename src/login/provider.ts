/** Identity providers of a server, as its settings say them. */

import { createHash } from 'node:crypto';

export interface Provider {
  /** '' for the one without a name. */
  readonly name: string;
  /** By the server's own keys, such as `claim_name`; what is not set is missing. */
  readonly settings: ReadonlyMap<string, string>;
  /** What is seen of its client secret: never how strong it is. `undefined` where the settings don't show any of it. */
  readonly secret: 'empty' | 'guessed' | 'set' | undefined;
}

/** What the server lets see of a provider that runs: client id → digest of its secret. */
export type SecretDigests = ReadonlyMap<string, string>;

const variable = /^# MINIO_IDENTITY_OPENID_([A-Z_]+?)=(.*)$/;
const target = /^identity_openid(?::(\S+))?(?: (.*))?$/;

/**
 * Reads the settings in the form that the server writes them: for each provider the variables of its environment as
 * comments, then what is stored. Variables win; those with secrets are left out by the server, and of what is stored an
 * empty secret is there, another one is not. Providers without an address and an id are none.
 */
export function parseProviders(text: string, digests: SecretDigests): Provider[] {
  const providers: Provider[] = [];
  let variables: [string, string][] = [];
  for (const line of text.split('\n')) {
    const [, name, value = ''] = variable.exec(line) ?? [];
    if (name !== undefined) variables.push([name, value]);
    const found = target.exec(line);
    if (found === null) continue;
    const provider = readProvider(found[1] ?? '', found[2] ?? '', variables, digests);
    if (provider) providers.push(provider);
    variables = [];
  }
  return providers;
}

function readProvider(
  name: string,
  stored: string,
  variables: readonly [string, string][],
  digests: SecretDigests,
): Provider | undefined {
  const pairs = [...stored.matchAll(/([a-z_]+)=(?:"([^"]*)"|(\S*))/g)].map(
    ([, key = '', quoted, plain = '']): [string, string] => [key, quoted ?? plain],
  );
  const suffix = name === '' ? '' : `_${name}`;
  const given = variables.map(([key, value]): [string, string] => [
    (key.endsWith(suffix) && suffix !== '' ? key.slice(0, -suffix.length) : key).toLowerCase(),
    value,
  ]);
  const settings = new Map([...pairs, ...given].filter(([, value]) => value !== ''));
  const id = settings.get('client_id') ?? '';
  if (id === '' && !settings.has('config_url')) return undefined;
  const digest = digests.get(id);
  const secret =
    digest === undefined ? findSecret(pairs, given.length > 0) : weighDigest(digest, [...settings.values()]);
  return { name, settings, secret };
}

/** By what is stored, as far as the environment can't have the last word. */
function findSecret(pairs: readonly [string, string][], mayBeInEnvironment: boolean): Provider['secret'] {
  const shown = pairs.some(([key]) => key === 'client_secret');
  if (pairs.length > 0 && !shown) return 'set';
  return mayBeInEnvironment ? undefined : 'empty';
}

/** What people write where they believe that no secret is needed, since the issuer of jobs wants none. */
const guesses = [
  ...[
    'secret',
    'client_secret',
    'client-secret',
    'clientsecret',
    'mysecret',
    'password',
    'changeme',
    'change-me',
  ],
  ...[
    'minio',
    'minioadmin',
    'minio123',
    'github',
    'actions',
    'github-actions',
    'oidc',
    'openid',
    'admin',
    'root',
  ],
  ...['none', 'null', 'empty', 'unused', 'not-used', 'dummy', 'placeholder', 'example', 'test', 'x', 'xxx'],
  ...['true', '0', '1', '1234', '123456', '12345678', '********', '<secret>'],
];

/** The digest that runs, without salt, so that it can be compared with that of a guess, such as another setting. */
function weighDigest(digest: string, settings: readonly string[]): Provider['secret'] {
  if (digest === hash('')) return 'empty';
  const words = [...settings, ...guesses];
  const written = words.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase()]);
  return written.some((word) => hash(word) === digest) ? 'guessed' : 'set';
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Of what servers compare before they replicate with each other. Never throws; what is not understood is left out. */
export function parseDigests(body: Buffer): SecretDigests {
  const openId = readFields(readFields(parse(body)).get('OpenID'));
  const providers = [openId.get('ClaimProvider'), ...readFields(openId.get('Roles')).values()].map(
    readFields,
  );
  return new Map(
    providers.flatMap((provider): [string, string][] => {
      const [id, digest] = [provider.get('ClientID'), provider.get('HashedClientSecret')];
      return typeof id === 'string' && typeof digest === 'string' && id !== '' ? [[id, digest]] : [];
    }),
  );
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function readFields(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
