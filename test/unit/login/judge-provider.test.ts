import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeProviders } from '../../../src/login/judge-provider.ts';
import type { Provider } from '../../../src/login/provider.ts';
import type { Weight } from '../../../src/login/weight.ts';

const issuer = 'https://token.actions.githubusercontent.com';
const audience = '4f1c9be2a07d63588e0b47aa915dc3f27b60e1d4';
const good = {
  config_url: `${issuer}/.well-known/openid-configuration`,
  client_id: audience,
  claim_name: 'repository_id',
};
/** Of roles, by their name. */
const weighRole = (role: string): Weight | undefined =>
  role === 'small' ? undefined : { severity: role === 'all' ? 'error' : 'warning', words: `do ${role}` };
const expected = { alias: 'one', issuer, audience, weighRole };
const mixes = (id: string) => [/[0-9]/, /[A-Z]/, /[a-z]/].every((kind) => kind.test(id));

function describeProvider(
  settings: Readonly<Record<string, string>>,
  secret: Provider['secret'] = 'set',
): Provider {
  return { name: '', settings: new Map(Object.entries(settings)), secret };
}

function judge(settings: Readonly<Record<string, string>>, secret: Provider['secret'] = 'set') {
  const findings = judgeProviders([describeProvider(settings, secret)], expected);
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
  [{ ...good, claim_name: 'repository_owner_id' }, 'error login/claim-name'],
  [{ ...good, claim_userinfo: 'on' }, 'error login/userinfo'],
  [{ ...good, client_id: 'minio' }, 'error login/audience,error login/audience-mismatch'],
  [
    { config_url: good.config_url, client_id: audience, role_policy: 'consoleAdmin' },
    'error login/role-policy',
  ],
])('%j', (settings, rules) => {
  expect(judge(settings).join()).toBe(rules);
});

test('a secret that is empty or guessed is an error, one that is not seen a warning', () => {
  expect(judge(good, 'empty')).toEqual(['error login/client-secret']);
  expect(judge(good, 'guessed')).toEqual(['error login/client-secret']);
  const unseen = judgeProviders([{ ...describeProvider(good), secret: undefined }], expected);
  expect(unseen.map(({ severity }) => severity)).toEqual(['warning']);
});

test.each([
  ['repository_owner_id', /name lets no job sign in, and with .* id of the owner .* all repositories of/],
  ['repository', /name lets no job sign in, and .* others can be named to fit/],
])('a claim %s: who can sign in then', (claim, words) => {
  const [finding] = judgeProviders([describeProvider({ ...good, claim_name: claim })], expected);
  expect(finding?.message).toMatch(words);
});

test('an issuer that is asked in plain http is an error, but on this machine', () => {
  const ask = (host: string) => {
    const at = `http://${host}/_services/token`;
    const settings = { ...good, config_url: `${at}/.well-known/openid-configuration` };
    return judgeProviders([describeProvider(settings)], { ...expected, issuer: at }).map(({ rule }) => rule);
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
    const beside = judgeProviders([describeProvider(good), describeProvider(open)], expected);
    expect(beside.map(({ rule }) => rule)).toEqual(['login/role-policy']);
  });

  test('in plain http are told as such', () => {
    expect(judge({ ...good, config_url: `http://${host}/${path}` })).toEqual(['error login/plain-issuer']);
  });
});

test.each([
  [
    'another issuer with a small role',
    { role_policy: 'small' },
    ['warning login/other-provider'],
    /signs for\./,
  ],
  ['with more', { role_policy: 'much' }, ['warning login/other-provider'], /, among them to do much\./],
  ['with everything', { role_policy: 'all' }, ['error login/other-provider'], /, among them to do all\./],
  [
    'by a claim',
    { claim_name: 'policy' },
    ['error login/two-providers', 'warning login/other-provider'],
    /without a name, PEOPLE/,
  ],
  ['one that is off', { enable: 'off' }, [], /^$/],
])('beside a good one: %s', (_title, settings, rules, words) => {
  const address = 'https://someone:hidden@login.example/.well-known/openid-configuration';
  const other = describeProvider({ config_url: address, client_id: 'people', ...settings });
  const findings = judgeProviders([describeProvider(good), { ...other, name: 'PEOPLE' }], expected);
  expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(rules);
  expect(findings[0]?.message ?? '').toMatch(words);
  expect(JSON.stringify(findings)).not.toMatch(/hidden|someone/);
});

test('the secret of any provider counts, since the server takes tokens that are signed with it', () => {
  const address = 'https://login.example/.well-known/openid-configuration';
  const other = describeProvider(
    { config_url: address, client_id: 'people', role_policy: 'small' },
    'guessed',
  );
  const findings = judgeProviders([describeProvider(good), { ...other, name: 'PEOPLE' }], expected);
  expect(findings.map(({ rule }) => rule)).toEqual(['login/other-provider', 'login/client-secret']);
});

test('whatever is random enough is no guess, and no finding ever shows it', () => {
  const random = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
  fc.assert(
    fc.property(
      random.filter((bytes) => new Set(bytes).size > 16 && mixes(bytes.toString('base64url'))),
      fc.constantFrom('hex' as const, 'base64url' as const),
      (bytes, form) => {
        const id = bytes.toString(form);
        const findings = judgeProviders([describeProvider({ ...good, client_id: id }, 'empty')], {
          ...expected,
          audience: `${id}x`,
        });
        expect(findings.map(({ rule }) => rule)).toEqual(['login/client-secret', 'login/audience-mismatch']);
        expect(JSON.stringify(findings)).not.toContain(id);
      },
    ),
  );
});
