/** Identity providers of a server, as its settings say them. */

import { createHash } from 'node:crypto';

export interface Provider {
  /** '' for the one without a name. */
  readonly name: string;
  /** By the server's own keys, such as `claim_name`; what is not set is missing. */
  readonly settings: ReadonlyMap<string, string>;
  /** Whether it has a client secret; `undefined` where the settings don't show it. */
  readonly secretSet: boolean | undefined;
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
  return { name, settings, secretSet: isSecretSet(digests.get(id), pairs, given.length > 0) };
}

/** What runs decides; else what is stored, as far as the environment can't have the last word. */
function isSecretSet(
  digest: string | undefined,
  pairs: readonly [string, string][],
  mayBeInEnvironment: boolean,
): boolean | undefined {
  if (digest !== undefined) return digest !== digestOfNothing;
  const shown = pairs.some(([key]) => key === 'client_secret');
  if (pairs.length > 0 && !shown) return true;
  return mayBeInEnvironment ? undefined : !shown;
}

const digestOfNothing = createHash('sha256').update('').digest('base64url');

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
