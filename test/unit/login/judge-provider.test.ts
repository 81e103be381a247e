import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeProviders } from '../../../src/login/judge-provider.ts';
import type { Provider } from '../../../src/login/provider.ts';

const issuer = 'https://token.actions.githubusercontent.com';
const audience = '4f1c9be2a07d63588e0b47aa915dc3f27b60e1d4';
const good = {
  config_url: `${issuer}/.well-known/openid-configuration`,
  client_id: audience,
  claim_name: 'repository_id',
};
const expected = { alias: 'one', issuer, audience };
const mixes = (id: string) => [/[0-9]/, /[A-Z]/, /[a-z]/].every((kind) => kind.test(id));

function describeProvider(settings: Readonly<Record<string, string>>, secretSet?: boolean): Provider {
  return { name: '', settings: new Map(Object.entries(settings)), secretSet };
}

function judge(settings: Readonly<Record<string, string>>, secretSet: boolean | undefined = true) {
  const findings = judgeProviders([describeProvider(settings, secretSet)], expected);
  return findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

test('what docs/login.md says is in order', () => {
  expect(judge(good)).toEqual([]);
});

test.each([
  [{ ...good, enable: 'off' }, 'error login/no-provider'],
  [{ ...good, config_url: 'https://other.example/.well-known/openid-configuration' }, 'error login/issuer'],
  [{ ...good, config_url: issuer }, 'error login/issuer'],
  [{ ...good, claim_name: 'policy' }, 'error login/claim-name'],
  [{ ...good, claim_name: 'sub' }, 'error login/claim-name'],
  [{ ...good, claim_prefix: 'my_' }, 'error login/claim-name'],
  [{ ...good, claim_name: 'repository_owner_id' }, 'warning login/claim-name'],
  [{ ...good, claim_userinfo: 'on' }, 'error login/userinfo'],
  [{ ...good, client_id: 'minio' }, 'error login/audience,error login/audience-mismatch'],
  [
    { config_url: good.config_url, client_id: audience, role_policy: 'consoleAdmin' },
    'error login/role-policy',
  ],
])('%j', (settings, rules) => {
  expect(judge(settings).join()).toBe(rules);
});

test('a secret that is empty is an error, one that is not seen a warning', () => {
  expect(judge(good, false)).toEqual(['error login/client-secret']);
  const unseen = judgeProviders([{ ...describeProvider(good), secretSet: undefined }], {
    alias: 'one',
    issuer,
    audience,
  });
  expect(unseen.map(({ severity }) => severity)).toEqual(['warning']);
});

test('an issuer that is asked in plain http is an error, but on this machine', () => {
  const ask = (host: string) => {
    const at = `http://${host}/_services/token`;
    const settings = { ...good, config_url: `${at}/.well-known/openid-configuration` };
    return judgeProviders([describeProvider(settings, true)], { alias: 'one', issuer: at, audience }).map(
      ({ rule }) => rule,
    );
  };
  expect(ask('forge.example')).toEqual(['login/plain-issuer']);
  expect(ask('127.0.0.1:80')).toEqual([]);
});

test.each([
  'acme-object-storage-production',
  '4f1c9be2a07d63588e0b47aa915dc3f',
  '0'.repeat(64),
  'aB3'.repeat(10),
  'q7Zk2LmX9TfR4wBd8sYh1',
  'q7zk2lmx9tfr4wbd8syh1vcq7zk2lmx9',
  'GitHub-Acme-Storage-Production-2026',
  'https://github.com/acme?q7Zk2LmX9TfR4wBd8sYh1',
])('an audience that may be guessed: %s', (id) => {
  expect(judge({ ...good, client_id: id })).toContain('error login/audience');
});

test.each(['4F1C9BE2A07D63588E0B47AA915DC3F2', 'q7Zk2LmX9TfR4wBd8sYh1_'])('a random one: %s', (id) => {
  expect(judge({ ...good, client_id: id })).toEqual(['error login/audience-mismatch']);
});

describe('addresses of one issuer', () => {
  const host = 'token.actions.githubusercontent.com';
  const path = '.well-known/openid-configuration';
  test.each([
    `https://${host}//${path}`,
    `https://${host.toUpperCase()}/${path}`,
    `https://${host}:443/${path}`,
    `https://${host}./${path}`,
    `https://${host}/x/../${path}?q=1`,
    `https://someone@${host}/${path}`,
  ])('%s', (address) => {
    expect(judge({ ...good, config_url: address })).toEqual([]);
    const open = { config_url: address, client_id: audience, role_policy: 'consoleAdmin' };
    const beside = judgeProviders([describeProvider(good, true), describeProvider(open, true)], expected);
    expect(beside.map(({ rule }) => rule)).toEqual(['login/role-policy']);
  });

  test('in plain http are told as such', () => {
    expect(judge({ ...good, config_url: `http://${host}/${path}` })).toEqual(['error login/plain-issuer']);
  });
});

test.each([
  ['another issuer', { claim_name: 'policy' }, ['note login/other-provider']],
  ['another issuer with one role for all', { role_policy: 'consoleAdmin' }, ['warning login/other-provider']],
  ['one that is off', { enable: 'off' }, []],
])('beside a good one: %s', (_title, settings, rules) => {
  const address = 'https://someone:hidden@login.example/.well-known/openid-configuration';
  const other = describeProvider({ config_url: address, client_id: 'people', ...settings }, true);
  const findings = judgeProviders([describeProvider(good, true), { ...other, name: 'PEOPLE' }], expected);
  expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(rules);
  expect(JSON.stringify(findings)).not.toMatch(/hidden|someone/);
});

test('whatever is random enough is no guess, and no finding ever shows it', () => {
  const random = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
  fc.assert(
    fc.property(
      random.filter((bytes) => new Set(bytes).size > 16 && mixes(bytes.toString('base64url'))),
      fc.constantFrom('hex' as const, 'base64url' as const),
      (bytes, form) => {
        const id = bytes.toString(form);
        const findings = judgeProviders([describeProvider({ ...good, client_id: id }, false)], {
          alias: 'one',
          issuer,
          audience: `${id}x`,
        });
        expect(findings.map(({ rule }) => rule)).toEqual(['login/client-secret', 'login/audience-mismatch']);
        expect(JSON.stringify(findings)).not.toContain(id);
      },
    ),
  );
});
