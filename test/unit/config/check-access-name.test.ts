import { describe, expect, test } from 'vitest';
import { account, judgeAccess, loadAccess, user } from '../../support/access-file.ts';

const gone = (name: string) => ({ name, state: 'absent' });

describe('names', () => {
  test.each([
    ['too short', { users: [{ name: 'ab' }] }, 'error access/name users.0.name'],
    ['too long', { users: [{ name: 'a'.repeat(21) }] }, 'error access/name users.0.name'],
    ['too many bytes', { users: [{ name: 'ä'.repeat(11) }] }, 'error access/name users.0.name'],
    ['Cyrillic', { users: [{ name: 'Юзер' }] }, 'error access/name users.0.name'],
    ['Latin-1', { users: [{ name: 'Üser' }] }, 'error access/name users.0.name'],
    [
      'Polish, of an account',
      { users: [user], serviceAccounts: [{ ...account, accessKey: 'łukasz' }] },
      'error access/name serviceAccounts.0.accessKey',
    ],
    [
      'Cyrillic, absent and with a secret to try',
      { users: [{ name: 'Юзер', state: 'absent', secret: { environment: 'X_SECRET' } }] },
      'error access/name users.0.name',
    ],
    ['a policy of 256 bytes', { policies: [gone('ю'.repeat(128))] }, 'error access/name policies.0.name'],
    [
      'a group of 251 bytes',
      { groups: [{ name: `${'ю'.repeat(125)}g` }] },
      'error access/name groups.0.name',
    ],
    ['a comma', { users: [{ name: 'a,b,c' }] }, 'error access/name users.0.name'],
    ['a blank at the end', { groups: [{ name: 'people ' }] }, 'error access/name groups.0.name'],
    ['a slash', { policies: [{ name: 'a/b', state: 'absent' }] }, 'error access/name policies.0.name'],
    [
      'a built-in policy',
      { policies: [{ name: 'readwrite', state: 'absent' }] },
      'error access/built-in policies.0.name',
    ],
    [
      'a name with a blank',
      { users: [user], serviceAccounts: [{ ...account, name: 'my key' }] },
      'error access/name serviceAccounts.0.name',
    ],
    [
      'a long description',
      { users: [user], serviceAccounts: [{ ...account, description: 'ä'.repeat(129) }] },
      'error access/name serviceAccounts.0.description',
    ],
    [
      'a reserved account',
      { users: [user], serviceAccounts: [{ ...account, accessKey: 'site-replicator-0' }] },
      'error access/name serviceAccounts.0.accessKey',
    ],
    ['a user twice', { users: [user, user] }, 'error access/duplicate users.1.name'],
    [
      'a user and an account',
      { users: [user], serviceAccounts: [{ ...account, accessKey: 'app' }] },
      'error access/duplicate serviceAccounts.0.accessKey',
    ],
    [
      'two grants of one name',
      {
        users: [user],
        grants: [0, 0].map(() => ({ bucket: 'data', to: { users: ['app'] }, may: ['read'] })),
      },
      'error access/duplicate grants.1.name',
    ],
  ])('%s', async (_title, access, expected) => {
    expect(await judgeAccess(access)).toContain(expected);
  });

  test('what servers can store is taken', async () => {
    const access = {
      users: [{ name: 'a b+c%d#e;f', policies: [] }, gone('Юзер')],
      policies: [gone(`${'ю'.repeat(127)}p`)],
      groups: [{ name: 'ю'.repeat(125), members: [] }],
    };
    expect(await judgeAccess(access)).toEqual([]);
  });

  test('the same name at different sites is no clash', async () => {
    const at = (site: string) => ({ ...user, sites: [site] });
    expect(await judgeAccess({ users: [at('primary_cluster'), at('dr_cluster')] })).toEqual([]);
  });
});

describe('references', () => {
  const grant = { bucket: 'data', to: { users: ['app'] }, may: ['read'] };
  test.each([
    ['an alias', { users: [{ ...user, sites: ['nowhere'] }] }, 'error reference/alias users.0.sites.0'],
    ['a policy', { users: [{ ...user, policies: ['x'] }] }, 'error reference/iam-policy users.0.policies.0'],
    ['a member', { groups: [{ name: 'people', members: ['x'] }] }, 'error reference/user groups.0.members.0'],
    ['a parent', { serviceAccounts: [account] }, 'error reference/user serviceAccounts.0.parent'],
    ['a user', { grants: [grant] }, 'error reference/user grants.0.to.users.0'],
    [
      'a group',
      { grants: [{ ...grant, to: { groups: ['x'] } }] },
      'error reference/group grants.0.to.groups.0',
    ],
    [
      'an account',
      { grants: [{ ...grant, to: { serviceAccounts: ['x'] } }] },
      'error reference/service-account grants.0.to.serviceAccounts.0',
    ],
    [
      'a bucket',
      { users: [user], grants: [{ ...grant, bucket: 'x' }] },
      'error reference/bucket grants.0.bucket',
    ],
    [
      'a bucket that is absent',
      { users: [user], grants: [{ ...grant, bucket: 'gone' }] },
      'error reference/bucket grants.0.bucket',
    ],
    [
      'a bucket elsewhere',
      { users: [user], grants: [{ ...grant, bucket: 'near', sites: ['dr_cluster'] }] },
      'error reference/bucket grants.0.bucket',
    ],
    [
      'a user elsewhere',
      { users: [{ ...user, sites: ['dr_cluster'] }], grants: [grant] },
      'error reference/user grants.0.to.users.0',
    ],
    [
      'a policy that is absent, and in use',
      { policies: [{ name: 'p', state: 'absent' }], users: [{ ...user, policies: ['p'] }] },
      'error access/in-use users.0.policies.0',
    ],
    [
      'a parent that is absent',
      { users: [{ ...user, state: 'absent' }], serviceAccounts: [account] },
      'error access/in-use serviceAccounts.0.parent',
    ],
    [
      'a parent that is an account',
      {
        users: [user],
        serviceAccounts: [account, { ...account, accessKey: 'app-key-2', parent: 'app-key' }],
      },
      'error access/parent serviceAccounts.1.parent',
    ],
    [
      'an account that is its own parent',
      { users: [user], serviceAccounts: [{ ...account, parent: 'app-key' }] },
      'error access/parent serviceAccounts.0.parent',
    ],
  ])('%s', async (_title, access, expected) => {
    expect(await judgeAccess(access)).toContain(expected);
  });

  test('what is broken itself is not missing as well', async () => {
    expect(await judgeAccess({ users: [{ name: 'app', status: 'off' }], grants: [grant] })).toEqual([
      'error schema/value users.0.status',
    ]);
  });

  test('a mistyped name is told with what was meant', async () => {
    const { findings } = await loadAccess({ users: [{ ...user, policies: ['readwrit'] }] });
    expect(findings[0]?.mend).toBe('Did you mean "readwrite"?');
  });
});

test('everything is told at once, with line and column', async () => {
  const text =
    '{\n  "users": [\n    { "name": "ab",\n      "policies": ["x"] }\n  ],\n  "groups": [{ "name": "" }]\n}\n';
  const { findings } = await loadAccess(text);
  expect(findings.map(({ rule, source }) => `${rule} ${source?.line}:${source?.column}`)).toEqual([
    'access/name 3:7',
    'reference/iam-policy 4:20',
    'schema/range 6:16',
  ]);
});
