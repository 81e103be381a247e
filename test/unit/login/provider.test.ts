import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseDigests, parseProviders } from '../../../src/login/provider.ts';

const none = new Map<string, string>();
const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
const empty =
  'identity_openid enable= display_name= config_url= client_id= client_secret= claim_name=policy scopes= ';
const url = 'https://token.example/.well-known/openid-configuration';

describe('settings', () => {
  test('that name no provider are none', () => {
    expect(parseProviders(`${empty}\n`, none)).toEqual([]);
    expect(parseProviders('', none)).toEqual([]);
    expect(parseProviders('what no server writes', none)).toEqual([]);
  });

  test('of the environment win over what is stored', () => {
    const text = `# MINIO_IDENTITY_OPENID_CONFIG_URL=${url}\n# MINIO_IDENTITY_OPENID_CLIENT_ID=abc=d\n# MINIO_IDENTITY_OPENID_CLAIM_NAME=repository_id\n${empty}\n`;
    const [provider] = parseProviders(text, none);
    expect(provider?.name).toBe('');
    expect(Object.fromEntries(provider?.settings ?? [])).toEqual({
      config_url: url,
      client_id: 'abc=d',
      claim_name: 'repository_id',
    });
    expect(provider?.secret).toBeUndefined();
  });

  test('of several providers are kept apart, whatever has blanks', () => {
    const named = `# MINIO_IDENTITY_OPENID_CLIENT_ID_FORGE=xyz\nidentity_openid:FORGE config_url=${url} display_name="Our forge = good" `;
    const [first, second] = parseProviders(
      `identity_openid client_id=abc config_url=https://a \n${named}\n`,
      none,
    );
    expect(first?.settings.get('client_id')).toBe('abc');
    expect(second?.name).toBe('FORGE');
    expect(second?.settings.get('client_id')).toBe('xyz');
    expect(second?.settings.get('display_name')).toBe('Our forge = good');
  });
});

describe('a secret', () => {
  const stored = (secret: string) => `identity_openid client_id=abc ${secret}config_url=${url} `;

  test.each([
    ['that is stored is left out by the server', stored(''), none, 'set'],
    ['that is empty is shown as such', stored('client_secret= '), none, 'empty'],
    [
      'in the environment can not be seen',
      `# MINIO_IDENTITY_OPENID_CLIENT_ID=abc\n${empty}`,
      none,
      undefined,
    ],
    [
      'that runs is known by its digest',
      stored('client_secret= '),
      new Map([['abc', digest('q7Zk2LmX9TfR4wBd8sYh1')]]),
      'set',
    ],
    ['that runs empty, too', stored(''), new Map([['abc', digest('')]]), 'empty'],
    ['that is the audience', stored(''), new Map([['abc', digest('abc')]]), 'guessed'],
    ['that is the audience in capitals', stored(''), new Map([['abc', digest('ABC')]]), 'guessed'],
    ['that is the address', stored(''), new Map([['abc', digest(url)]]), 'guessed'],
    ...['secret', 'minio', 'minioadmin', 'changeme', 'password', 'dummy', 'UNUSED'].map(
      (word): [string, string, Map<string, string>, string] => [
        `that is "${word}"`,
        stored(''),
        new Map([['abc', digest(word)]]),
        'guessed',
      ],
    ),
  ])('%s', (_title, text, digests, expected) => {
    expect(parseProviders(text, digests)[0]?.secret).toBe(expected);
  });
});

test('digests are read of both kinds of provider, and of nothing else', () => {
  const provider = (id: string, secret: string) => ({ ClientID: id, HashedClientSecret: digest(secret) });
  const settings = {
    LDAP: {},
    OpenID: { ClaimProvider: provider('abc', ''), Roles: { 'arn:minio:iam:::role/x': provider('xyz', 's') } },
  };
  expect(parseDigests(Buffer.from(JSON.stringify(settings)))).toEqual(
    new Map([
      ['abc', digest('')],
      ['xyz', digest('s')],
    ]),
  );
  for (const other of ['', 'null', '[]', '{"OpenID":null}', '{"OpenID":{"ClaimProvider":{"ClientID":3}}}'])
    expect(parseDigests(Buffer.from(other))).toEqual(none);
});
