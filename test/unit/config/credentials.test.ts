import { describe, expect, test } from 'vitest';
import { resolveConnections } from '../../../src/config/credentials.ts';
import type { AliasDeclaration } from '../../../src/config/generated/types.ts';
import { resolveReplicationAccess } from '../../../src/config/replication-access.ts';
import { ConfigError } from '../../../src/errors.ts';
import { declare } from '../../support/declared.ts';

const url = 'https://one.example.com';
const keys = { PRIMARY_MINIO_ACCESS_KEY: 'access', PRIMARY_MINIO_SECRET_KEY: 'verysecret' };
const usual = { allowInsecureHttp: false, untrusted: false };

function resolve(
  environment: Record<string, string>,
  options: Partial<typeof usual> = {},
  more: Partial<AliasDeclaration> = {},
) {
  const { aliases } = declare({ aliases: { primary_cluster: { url, ...more } } });
  return resolveConnections(aliases, environment, { ...usual, ...options });
}

function refusal(...parameters: Parameters<typeof resolve>): string[] {
  try {
    resolve(...parameters);
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    expect(cause.reason).toBe('missing-credentials');
    expect(JSON.stringify(cause.findings)).not.toContain('verysecret');
    return cause.findings.map(({ rule, message }) => `${rule}: ${message}`);
  }
  return [];
}

test('keys come from the environment, the address from the file', () => {
  expect(resolve(keys)).toEqual([
    { alias: 'primary_cluster', url: new URL(url), accessKey: 'access', secretKey: 'verysecret' },
  ]);
});

test('an address from the environment wins; token and authority are carried', () => {
  const environment = {
    ...keys,
    PRIMARY_MINIO_URL: 'https://other.example.com:9000',
    PRIMARY_MINIO_SESSION_TOKEN: 't',
  };
  expect(resolve(environment, {}, { caFile: 'ca.pem' })).toMatchObject([
    { url: new URL('https://other.example.com:9000'), sessionToken: 't', caFile: 'ca.pem' },
  ]);
});

test('the prefix that the file gives is used', () => {
  const environment = { X_MINIO_ACCESS_KEY: 'a', X_MINIO_SECRET_KEY: 'b' };
  expect(resolve(environment, {}, { envPrefix: 'X' })).toMatchObject([{ accessKey: 'a', secretKey: 'b' }]);
});

test('every missing variable of every alias is named at once', () => {
  const { aliases } = declare({ aliases: { one: { url }, 'dr-cluster': { url: 'https://dr.example.com' } } });
  const environment = { ONE_MINIO_ACCESS_KEY: 'a', DR_MINIO_SECRET_KEY: '' };
  expect(() => resolveConnections(aliases, environment, usual)).toThrow(ConfigError);
  try {
    resolveConnections(aliases, environment, usual);
  } catch (cause) {
    const findings = cause instanceof ConfigError ? cause.findings : [];
    expect(findings.map(({ message }) => /[A-Z_]{8,}/.exec(message)?.[0])).toEqual([
      'ONE_MINIO_SECRET_KEY',
      'DR_MINIO_ACCESS_KEY',
      'DR_MINIO_SECRET_KEY',
    ]);
  }
});

test('one of two keys, where both are wanted or none, is to be unset', () => {
  const { aliases } = declare({ aliases: { one: { url } } });
  const resolveOne = () =>
    resolveConnections(aliases, { ONE_MINIO_ACCESS_KEY: 'a' }, { ...usual, signsIn: true });
  expect(resolveOne).toThrow(ConfigError);
  try {
    resolveOne();
  } catch (cause) {
    const [finding] = cause instanceof ConfigError ? cause.findings : [];
    expect(finding?.mend).toMatch(/^Unset ONE_MINIO_ACCESS_KEY, .*or set both\.$/);
  }
});

describe('refusals', () => {
  const all = { ...keys, PRIMARY_MINIO_SESSION_TOKEN: 'token' };

  test.each(['PRIMARY_MINIO_ACCESS_KEY', 'PRIMARY_MINIO_SESSION_TOKEN'])(
    '%s that no header carries',
    (name) => {
      for (const value of ['Юзер', 'Üser', 't\u0142']) {
        const told = refusal({ ...all, [name]: value });
        expect(told).toHaveLength(1);
        expect(told[0]).toMatch(new RegExp(`^credentials/character: .*${name}`));
        expect(told[0]).not.toContain(value);
      }
    },
  );

  test('a secret key of any characters is taken: it is never sent', () => {
    expect(resolve({ ...all, PRIMARY_MINIO_SECRET_KEY: 'пароль-пароль' })).toHaveLength(1);
  });

  test.each(Object.keys(all))('%s pasted with more than itself', (name) => {
    for (const value of [
      'verysecret\n',
      'verysecret\r\n',
      ' verysecret',
      'verysecret\u00a0',
      'very\tsecret\0',
    ]) {
      const told = refusal({ ...all, [name]: value });
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/^credentials\/line-end: /);
      expect(told[0]).toContain(name);
      expect(told[0]).not.toContain('secret\t');
    }
  });

  test('spaces within a key are part of it', () => {
    expect(resolve({ ...keys, PRIMARY_MINIO_SECRET_KEY: 'a b  c' })).toMatchObject([{ secretKey: 'a b  c' }]);
  });

  test('on a pull request the address must not come from the files', () => {
    expect(refusal(keys, { untrusted: true })).toMatchObject(
      [/^credentials\/declared-url: /].map((pattern) => expect.stringMatching(pattern)),
    );
    expect(resolve({ ...keys, PRIMARY_MINIO_URL: url }, { untrusted: true })).toHaveLength(1);
  });

  test.each([
    ['http://one.example.com', 'alias/plain-http'],
    ['https://verysecret@one.example.com', 'alias/userinfo'],
    ['one.example.com', 'alias/url'],
  ])('%s: %s', (address, rule) => {
    for (const told of [
      refusal({ ...keys, PRIMARY_MINIO_URL: address }),
      refusal(keys, {}, { url: address }),
    ]) {
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(`${rule}: `);
    }
  });

  test('plain http is allowed on loopback, and elsewhere when the run says so', () => {
    expect(resolve({ ...keys, PRIMARY_MINIO_URL: 'http://127.0.0.1:9000' })).toHaveLength(1);
    expect(resolve({ ...keys, PRIMARY_MINIO_URL: 'http://[::1]:9000' })).toHaveLength(1);
    expect(
      resolve({ ...keys, PRIMARY_MINIO_URL: 'http://a.example' }, { allowInsecureHttp: true }),
    ).toHaveLength(1);
    expect(refusal({ ...keys, PRIMARY_MINIO_URL: 'http://127.0.0.1.example' })).toHaveLength(1);
  });
});

test.each([
  ['PRIMARY_MINIO_REPLICATION_ACCESS_KEY', 'Юзер', 'credentials/character'],
  ['PRIMARY_MINIO_REPLICATION_ACCESS_KEY', 'replicator\n', 'credentials/line-end'],
  ['PRIMARY_MINIO_REPLICATION_SECRET_KEY', ' a-secret-of-its-own', 'credentials/line-end'],
])('%s for other servers is judged as well: %j', (name, value, rule) => {
  const { aliases } = declare({ aliases: { primary_cluster: { url } } });
  const given = { PRIMARY_MINIO_REPLICATION_ACCESS_KEY: 'replicator', [name]: value };
  try {
    resolveReplicationAccess(aliases, resolve(keys), given);
    expect.unreachable();
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    expect(cause.findings.map((found) => found.rule)).toEqual([rule]);
    expect(JSON.stringify(cause.findings)).not.toContain(value.trim());
  }
});
