import { describe, expect, test } from 'vitest';
import { accessAt } from '../../../src/access/access-at.ts';
import { compileGrant } from '../../../src/access/compile-grant.ts';
import type {
  DeclaredAccess,
  DeclaredGrant,
  DeclaredServiceAccount,
  DeclaredUser,
} from '../../../src/access/declared.ts';
import { markGrant } from '../../../src/access/grant-policy.ts';

const source = { file: 'access.json', path: [] };
const item = { source, sites: undefined, state: 'present' } as const;
const none: DeclaredAccess = {
  ...{ source, policies: [], users: [], groups: [], serviceAccounts: [] },
  ...{ grants: [], buckets: ['b'] },
};

const user = (more: Partial<DeclaredUser> = {}): DeclaredUser => ({
  ...item,
  name: 'app',
  status: undefined,
  policies: undefined,
  attachments: 'exclusive',
  secret: undefined,
  ...more,
});
const grant = (more: Partial<DeclaredGrant> = {}): DeclaredGrant => ({
  ...item,
  name: 'g',
  bucket: 'b',
  prefix: '',
  may: ['read'],
  secureTransport: false,
  to: { users: ['app'], groups: [], serviceAccounts: [] },
  ...more,
});
const account = (more: Partial<DeclaredServiceAccount> = {}): DeclaredServiceAccount => ({
  ...item,
  accessKey: 'key',
  parent: 'app',
  name: undefined,
  description: undefined,
  expires: undefined,
  status: undefined,
  policy: undefined,
  secret: undefined,
  ...more,
});
const toAccount = { to: { users: [], groups: [], serviceAccounts: ['key'] } };

describe('a grant to a user', () => {
  test('is a policy that the user has, beside what is not managed', () => {
    const here = accessAt({ ...none, users: [user()], grants: [grant()] }, 'one');
    expect(here.policies.map(({ name, document }) => [name, document])).toEqual([
      ['g', markGrant('b', compileGrant(grant()))],
    ]);
    expect(here.users.map(({ policies, attachments }) => [policies, attachments])).toEqual([
      [['g'], 'additive'],
    ]);
  });

  test.each([
    [user(), true],
    [user({ attachments: 'additive' }), undefined],
    [user({ policies: ['p'] }), undefined],
    [user({ policies: ['p'], attachments: 'additive' }), undefined],
  ])('leaves other policies without a word unless the file says so: %#', (declared, leavesOthers) => {
    const here = accessAt({ ...none, users: [declared], grants: [grant()] }, 'one');
    expect(here.users[0]?.leavesOthers).toBe(leavesOthers);
  });

  test('is known by its name where it holds, and by its bucket everywhere', () => {
    const grants = [grant({ sites: ['two'] }), grant({ name: 'away', state: 'absent' })];
    expect(accessAt({ ...none, grants, buckets: ['b', 'c'] }, 'one').granting).toEqual({
      buckets: new Set(['b', 'c']),
      names: new Set(['away']),
      declared: new Set(),
    });
  });

  test('does not make policies managed that nobody declared', () => {
    const granted = { ...none, users: [user()], grants: [grant()] };
    const policy = { ...item, name: 'p', document: compileGrant(grant()), origin: item.source };
    expect(accessAt(granted, 'one').managesPolicies).toBe(false);
    expect(accessAt({ ...granted, policies: [policy] }, 'one').managesPolicies).toBe(true);
    expect(accessAt({ ...granted, policies: [{ ...policy, sites: ['two'] }] }, 'one').managesPolicies).toBe(
      false,
    );
  });

  test('joins what is declared, and keeps its mode', () => {
    const here = accessAt({ ...none, users: [user({ policies: ['p', 'g'] })], grants: [grant()] }, 'one');
    expect(here.users[0]).toMatchObject({ policies: ['p', 'g'], attachments: 'exclusive' });
  });

  test('that is withdrawn is a policy that must be absent, and that nobody has', () => {
    const here = accessAt(
      { ...none, users: [user({ policies: [] })], grants: [grant({ state: 'absent' })] },
      'one',
    );
    expect(here.policies).toMatchObject([{ name: 'g', state: 'absent', document: undefined }]);
    expect(here.users[0]?.policies).toEqual([]);
  });
});

describe('a grant to a service account', () => {
  test('is embedded, and needs no policy', () => {
    const grants = [grant(toAccount), grant({ ...toAccount, may: ['write'] })];
    const here = accessAt({ ...none, serviceAccounts: [account()], grants }, 'one');
    expect(here.policies).toEqual([]);
    const statements = grants.flatMap((one) => compileGrant(one).Statement);
    expect(here.serviceAccounts[0]?.policy).toMatchObject({
      kind: 'document',
      document: { Statement: statements },
    });
  });

  test('joins its own document', () => {
    const own = { Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::c' };
    const policy = {
      kind: 'document',
      document: { Version: '2012-10-17', Statement: [own] },
      origin: source,
    } as const;
    const here = accessAt(
      { ...none, serviceAccounts: [account({ policy })], grants: [grant(toAccount)] },
      'one',
    );
    const [embedded] = here.serviceAccounts;
    expect(embedded?.policy?.kind === 'document' && embedded.policy.document.Statement[0]).toEqual(own);
  });

  test('without any, what it may is left as declared', () => {
    const declared = [
      account(),
      account({ accessKey: 'other', policy: { kind: 'inherit', origin: source } }),
    ];
    expect(accessAt({ ...none, serviceAccounts: declared }, 'one').serviceAccounts).toEqual(declared);
  });
});

test('each site has what is declared for it', () => {
  const access: DeclaredAccess = {
    ...none,
    users: [user({ sites: ['one'] }), user({ name: 'everywhere', policies: [] })],
    grants: [grant({ sites: ['two'], to: { users: ['everywhere'], groups: [], serviceAccounts: [] } })],
  };
  const names = (alias: string) => {
    const { users, policies } = accessAt(access, alias);
    return [users.map(({ name, policies: held }) => [name, held]), policies.map(({ name }) => name)];
  };
  expect(names('one')).toEqual([
    [
      ['app', undefined],
      ['everywhere', []],
    ],
    [],
  ]);
  expect(names('two')).toEqual([[['everywhere', ['g']]], ['g']]);
});
