import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeProviders } from '../../../src/login/judge-provider.ts';
import type { Provider } from '../../../src/login/provider.ts';

const issuer = 'https://token.actions.githubusercontent.com';
const audience = '4f1c9be2a07d63588e0b47aa915dc3f27b60e1d4';
const good = {
  config_url: `${issuer}/.well-known/openid-configuration`,
  client_id: audience,
  claim_name: 'repository_id',
};

function describe(settings: Readonly<Record<string, string>>, secretSet?: boolean): Provider {
  return { name: '', settings: new Map(Object.entries(settings)), secretSet };
}

function judge(settings: Readonly<Record<string, string>>, secretSet: boolean | undefined = true) {
  const findings = judgeProviders([describe(settings, secretSet)], { alias: 'one', issuer, audience });
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
  const unseen = judgeProviders([{ ...describe(good), secretSet: undefined }], {
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
    return judgeProviders([describe(settings, true)], { alias: 'one', issuer: at, audience }).map(
      ({ rule }) => rule,
    );
  };
  expect(ask('forge.example')).toEqual(['login/plain-issuer']);
  expect(ask('127.0.0.1:80')).toEqual([]);
});

test('whatever is random enough is no guess, and no finding ever shows it', () => {
  const random = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
  fc.assert(
    fc.property(
      random.filter((bytes) => new Set(bytes).size > 16),
      fc.constantFrom('hex' as const, 'base64url' as const),
      (bytes, form) => {
        const id = bytes.toString(form);
        const findings = judgeProviders([describe({ ...good, client_id: id }, false)], {
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
