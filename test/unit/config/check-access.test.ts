import { describe, expect, test } from 'vitest';
import { account, allow, judgeAccess, user } from '../../support/access-file.ts';

describe('what would go wrong', () => {
  const to = { serviceAccounts: ['app-key'] };
  const keyed = { accessKey: 'app-key', parent: 'app' };
  const grant = { bucket: 'data', to, may: ['read'] };
  const toUser = { bucket: 'data', to: { users: ['app'] }, may: ['read'] };
  test.each([
    [
      'a policy that nobody has',
      { policies: [{ name: 'p', file: 'policies/iam/read.json' }] },
      'warning access/unused-policy policies.0.name',
    ],
    ['a grant to nobody', { grants: [{ ...grant, to: {} }] }, 'error access/grant-nobody grants.0.to'],
    [
      'a pattern for a prefix',
      { users: [user], grants: [{ ...toUser, prefix: 'a*' }] },
      'error access/grant-prefix grants.0.prefix',
    ],
    [
      'an unknown variable in a prefix',
      { users: [user], grants: [{ ...toUser, prefix: `\${jwt:sub}/` }] },
      'error access/grant-prefix grants.0.prefix',
    ],
    [
      'a slash in front',
      { users: [user], grants: [{ ...toUser, prefix: '/a/' }] },
      'error access/grant-prefix grants.0.prefix',
    ],
    [
      'a prefix longer than any object',
      { users: [user], grants: [{ ...toUser, prefix: `${'ю'.repeat(512)}/` }] },
      'error access/grant-prefix grants.0.prefix',
    ],
    [
      'an open prefix',
      { users: [user], grants: [{ ...toUser, prefix: 'a' }] },
      'warning access/grant-prefix grants.0.prefix',
    ],
    [
      'words against each other',
      { users: [user], grants: [{ ...toUser, may: ['delete', 'delete-latest'] }] },
      'error access/grant-words grants.0.may',
    ],
    [
      'versions that are not kept',
      { users: [user], grants: [{ ...toUser, bucket: 'plain', may: ['delete-latest'] }] },
      'warning access/grant-words grants.0.may',
    ],
    [
      'retention without locking',
      { users: [user], grants: [{ ...toUser, may: ['retain'] }] },
      'warning access/grant-words grants.0.may',
    ],
    [
      'a grant beside all rights',
      { users: [user], serviceAccounts: [account], grants: [grant] },
      'error access/grant-inherit serviceAccounts.0.policy',
    ],
    [
      'the last grant withdrawn',
      { users: [user], serviceAccounts: [keyed], grants: [{ ...grant, state: 'absent' }] },
      'error access/grant-withdrawn serviceAccounts.0.accessKey',
    ],
    [
      'an account of which nothing is said',
      { users: [user], serviceAccounts: [keyed] },
      'error access/policy-needed serviceAccounts.0.accessKey',
    ],
    [
      'one that is granted something elsewhere only',
      {
        users: [user],
        serviceAccounts: [{ ...keyed, sites: ['dr_cluster'] }],
        grants: [{ ...grant, bucket: 'near' }],
      },
      'error access/policy-needed serviceAccounts.0.accessKey',
    ],
    [
      'rights that the parent lacks',
      { users: [user], serviceAccounts: [keyed], grants: [grant] },
      'warning access/parent-rights grants.0.to.serviceAccounts.0',
    ],
    [
      'more than fits',
      {
        users: [user],
        serviceAccounts: [keyed],
        grants: Array.from({ length: 9 }, (_, index) => ({
          ...grant,
          name: `g${index}`,
          prefix: `${'p'.repeat(200)}${index}/`,
          may: ['read', 'list'],
        })),
      },
      'error iam/too-large serviceAccounts.0.accessKey',
    ],
  ])('%s', async (_title, access, expected) => {
    expect(await judgeAccess(access)).toContain(expected);
  });

  test.each([
    ['by itself', [{ name: 'app', policies: ['readwrite'] }], []],
    ['through a group', [user], [{ name: 'people', members: ['app'], policies: ['readonly'] }]],
    ['or may, for all that the files say', [{ name: 'app' }], []],
  ])('a parent has the rights %s', async (_title, users, groups) => {
    expect(await judgeAccess({ users, groups, serviceAccounts: [keyed], grants: [grant] })).toEqual([]);
  });

  test.each([
    ['absent', [{ ...keyed, state: 'absent' }], []],
    ['without a policy that can be read', [{ ...keyed, policy: 'readonly' }], []],
    ['without a grant that can be read', [keyed], [{ ...grant, may: 'read' }]],
    ['that may do nothing', [{ ...keyed, policy: { document: { ...allow(''), Statement: [] } } }], []],
    ['with a grant alone', [keyed], [grant]],
    ['whose grants are withdrawn', [keyed], [{ ...grant, state: 'absent' }]],
  ])('an account %s lacks no word of what it may', async (_title, serviceAccounts, grants) => {
    const told = await judgeAccess({ users: [user], serviceAccounts, grants });
    expect(told.filter((one) => /policy-needed|iam\/empty/.test(one))).toEqual([]);
  });

  const off = { ...keyed, status: 'disabled' };
  const resting = { name: 'people', status: 'disabled' };
  test.each([
    ['disabled, of which nothing is said', { serviceAccounts: [off] }],
    [
      'disabled, whose grants are withdrawn',
      { serviceAccounts: [off], grants: [{ ...grant, state: 'absent' }] },
    ],
    ['disabled, a group, with policies', { groups: [{ ...resting, policies: ['readonly'] }] }],
    [
      'disabled, a group, with grants',
      { groups: [resting], grants: [{ ...grant, to: { groups: ['people'] } }] },
    ],
    [
      'disabled, a user, with a service account',
      { users: [{ ...user, status: 'disabled' }], serviceAccounts: [account] },
    ],
    ['granted below the name of the user', { grants: [{ ...toUser, prefix: `\${aws:username}/` }] }],
  ])('nothing stands in the way of what is %s', async (_title, access) => {
    expect(await judgeAccess({ users: [user], ...access })).toEqual([]);
  });

  test.each([
    ['access/policy-needed', []],
    ['access/grant-withdrawn', [{ ...grant, state: 'absent' }]],
  ])('to enable an account takes a policy: %s', async (rule, grants) => {
    const enabled = { ...keyed, status: 'enabled' };
    expect(await judgeAccess({ users: [user], serviceAccounts: [enabled], grants })).toEqual([
      `error ${rule} serviceAccounts.0.accessKey`,
    ]);
  });

  const from = (name: string, secret: object) => ({ name, secret });
  const made = (deliver: object) => ({ generate: true, deliver });
  test.each([
    [
      'the secret of the run',
      [from('app', { environment: 'DR_MINIO_SECRET_KEY' })],
      ['error users.0.secret.environment'],
    ],
    [
      'one variable for two',
      ['app', 'web'].map((name) => from(name, { environment: 'A' })),
      ['warning users.1.secret.environment'],
    ],
    [
      'one file for two',
      ['app', 'web'].map((name) => from(name, made({ file: '/run/x' }))),
      ['error users.1.secret.deliver'],
    ],
    [
      'one secret for two',
      ['x', 'X'].map((name, index) => from(`app${index}`, made({ githubSecret: { name } }))),
      ['error users.1.secret.deliver'],
    ],
    [
      'secrets of two environments',
      ['a', 'b'].map((environment, index) =>
        from(`app${index}`, made({ githubSecret: { name: 'X', environment } })),
      ),
      [],
    ],
    ['outputs', ['app', 'web'].map((name) => from(name, made({ output: true }))), []],
  ])('%s', async (_title, users, expected) => {
    const told = await judgeAccess({ users });
    expect(told).toEqual(expected.map((one) => one.replace(' ', ' access/shared-secret ')));
  });

  test('TLS is asked of servers that have none', async () => {
    const access = { users: [user], grants: [{ ...toUser, secureTransport: 'required' }] };
    const servers = (scheme: string) => ({
      'config/minio_cluster_vars.env': `MINIO_VOLUMES=${scheme}://a{1...4}/d\n`,
    });
    expect(await judgeAccess(access, servers('http'))).toEqual([
      'warning access/secure-transport grants.0.secureTransport',
    ]);
    expect(await judgeAccess(access, servers('https'))).toEqual([]);
  });
});
