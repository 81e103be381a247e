import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SiteAccess } from '../../../src/access/access-at.ts';
import type { AccessInput } from '../../../src/plan/build-access.ts';
import { expectAccess } from '../../../src/plan/expect-access.ts';
import { findUnsafe } from '../../../src/plan/safety.ts';
import {
  allow,
  declareAccount,
  declareGroup,
  declarePolicy,
  declareSite,
  declareUser,
  describeAccess,
} from '../../support/access-declared.ts';
import { buildSection } from '../../support/build-section.ts';

function tell(input: Partial<AccessInput>): string[] {
  return buildSection(input).changes.map(({ verb, kind, key }) => `${verb} ${kind} ${key}`);
}

const names = ['ann', 'bob', 'cid'];
const policyNames = ['p1', 'p2', 'p3'];
const some = (from: readonly string[]) => fc.subarray([...from]);
const status = fc.constantFrom('enabled', 'disabled') as fc.Arbitrary<'enabled' | 'disabled'>;
const mode = fc.constantFrom('exclusive', 'additive') as fc.Arbitrary<'exclusive' | 'additive'>;
const state = fc.constantFrom('present', 'present', 'absent') as fc.Arbitrary<'present' | 'absent'>;
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Each name at most once. */
const each = <Value>(keys: readonly string[], make: (key: string) => fc.Arbitrary<Value>) =>
  some(keys).chain((chosen) => fc.tuple(...chosen.map(make)));

const anySite = fc.record({
  policies: each(policyNames, (name) =>
    fc
      .record({ state, action: fc.constantFrom('s3:GetObject', 's3:PutObject') })
      .map(({ state: at, action }) =>
        declarePolicy(name, { state: at, document: at === 'absent' ? undefined : allow(action) }),
      ),
  ),
  users: each(names, (name) =>
    fc
      .record({ state, status: maybe(status), policies: maybe(some(policyNames)), attachments: mode })
      .map((more) => declareUser(name, more)),
  ),
  groups: each(['ops', 'devs'], (name) =>
    fc
      .record({
        ...{ state, status: maybe(status), policies: maybe(some(policyNames)), attachments: mode },
        ...{ members: maybe(some(names)), membership: mode },
      })
      .map((more) => declareGroup(name, more)),
  ),
  serviceAccounts: each(['key1', 'key2'], (key) =>
    fc
      .record({ state, status: maybe(status), expires: maybe(fc.constantFrom(null, 2e12)) })
      .map((more) => declareAccount(key, more)),
  ),
});

/** As the configuration lets pass: whatever is named is declared, and not absent. */
const declaredSite = anySite.map((site): SiteAccess => {
  const present = (items: readonly { name: string; state: string }[]) =>
    new Set(items.flatMap(({ name, state: at }) => (at === 'present' ? [name] : [])));
  const [users, policies] = [present(site.users), present(site.policies)];
  const keep = (list: readonly string[] | undefined, known: ReadonlySet<string>) =>
    list?.filter((name) => known.has(name));
  return {
    ...site,
    managesPolicies: site.policies.length > 0,
    granting: {
      buckets: new Set(['data']),
      names: new Set(),
      declared: new Set(site.policies.map(({ name }) => name)),
    },
    users: site.users.map((user) => ({ ...user, policies: keep(user.policies, policies) })),
    groups: site.groups.map((group) => ({
      ...group,
      policies: keep(group.policies, policies),
      members: keep(group.members, users),
    })),
    serviceAccounts: users.has('ann') ? site.serviceAccounts : [],
  };
});

const actualSite = fc
  .record({
    policies: some(policyNames),
    granted: some(policyNames),
    users: each(names, (name) =>
      fc.record({ status, policies: some(policyNames) }).map((user) => [name, user] as const),
    ),
    groups: each(['ops', 'staff'], (name) =>
      fc
        .record({ status, policies: some(policyNames), members: some(names) })
        .map((group) => [name, group] as const),
    ),
    accounts: each(['key1', 'key2', 'key3'], (key) => fc.constant([key, 'ann'] as const)),
  })
  .map(({ policies, granted, users, groups, accounts }) =>
    describeAccess({
      policies,
      granted,
      users: Object.fromEntries(users),
      groups: Object.fromEntries(groups),
      accounts: Object.fromEntries(accounts),
      known: ['key1', 'key2'],
    }),
  );
const unmanaged = fc.constantFrom('report', 'ignore', 'delete') as fc.Arbitrary<
  'report' | 'ignore' | 'delete'
>;

describe('whatever is declared and there', () => {
  test('once applied, nothing is left to do', () => {
    fc.assert(
      fc.property(declaredSite, actualSite, unmanaged, (declared, actual, rest) => {
        const first = buildSection({ declared, actual, unmanaged: rest });
        const second = buildSection({
          declared,
          actual: expectAccess(actual, first.changes),
          unmanaged: rest,
        });
        expect(second.changes.filter(({ verb }) => verb !== 'report')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('who is declared and disabled gets no policy, who stays so loses none, and none of those goes', () => {
    fc.assert(
      fc.property(declaredSite, actualSite, unmanaged, (declared, actual, rest) => {
        const after = expectAccess(actual, buildSection({ declared, actual, unmanaged: rest }).changes);
        for (const kind of ['users', 'groups'] as const) {
          const disabled = declared[kind].filter(({ name }) => after[kind].get(name)?.status === 'disabled');
          for (const { name } of disabled) {
            const { status, policies = [] } = actual[kind].get(name) ?? {};
            const left = after[kind].get(name)?.policies;
            expect(policies).toEqual(expect.arrayContaining([...(left ?? [])]));
            if (status === 'disabled') {
              expect(left).toEqual(policies);
              expect(policies.filter((one) => actual.policies.has(one) && !after.policies.has(one))).toEqual(
                [],
              );
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('nothing goes that is not declared absent, unless it is told to', () => {
    fc.assert(
      fc.property(declaredSite, actualSite, (declared, actual) => {
        const { changes } = buildSection({ declared, actual });
        const { policies, users, groups, serviceAccounts } = declared;
        const items = [...policies, ...users, ...groups, ...serviceAccounts];
        const absent = new Set(
          items
            .filter((item) => item.state === 'absent')
            .map((item) => ('accessKey' in item ? item.accessKey : item.name)),
        );
        for (const change of changes.filter(({ verb }) => verb === 'delete')) {
          const goesWith = change.kind === 'service-account' && absent.has(change.before?.parent ?? '');
          expect(absent.has(change.key) || goesWith).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what nobody declared', () => {
  const actual = describeAccess({
    policies: ['mine', 'held', 'readonly', '123456789'],
    users: { ann: {}, deployer: { policies: ['held'] } },
    groups: { staff: {}, deployers: { members: ['deployer'] } },
    accounts: { tool: 'ann', own: 'deployer' },
  });
  const declared = declareSite({
    policies: [declarePolicy('other')],
    users: [declareUser('bob')],
    groups: [declareGroup('ops')],
    serviceAccounts: [declareAccount('app', { parent: 'bob' })],
  });
  const own = new Set(['own', 'deployer']);

  test('goes where it is to, but for what is built in, in use, or the run’s own', () => {
    const changes = tell({ actual, declared, own, unmanaged: 'delete' }).filter(
      (it) => !it.startsWith('create'),
    );
    expect(changes).toEqual([
      'report iam-policy 123456789',
      'report iam-policy held',
      'delete iam-policy mine',
      'delete user ann',
      'report user deployer',
      'report group deployers',
      'delete group staff',
      'report service-account own',
      'delete service-account tool',
    ]);
  });

  test('says why a policy that may be of a repository stays', () => {
    const { changes } = buildSection({ actual, declared, unmanaged: 'delete' });
    const kept = changes.find(({ key }) => key === '123456789');
    expect(kept?.notes).toEqual([expect.stringContaining('id of a repository')]);
  });

  test('is no policy where policies come from grants alone', () => {
    const site = { ...declared, managesPolicies: false };
    const changes = tell({ actual, declared: site, own, unmanaged: 'delete' });
    expect(changes).toContain('report iam-policy mine');
    expect(changes).toContain('create iam-policy other');
    expect(changes).toContain('delete user ann');
  });

  test('stays where nothing of its kind is declared', () => {
    const changes = tell({
      actual,
      declared: declareSite({ groups: [declareGroup('ops')] }),
      unmanaged: 'delete',
    });
    expect(changes.filter((it) => it.startsWith('delete'))).toEqual([
      'delete group deployers',
      'delete group staff',
    ]);
  });
});

describe('the brake', () => {
  const users = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`user${index}`, {}]));
  const options = { maxDeletes: undefined, allowDeleteBuckets: false, unmanaged: 'report' } as const;

  test('holds where many go', () => {
    const absent = Object.keys(users).slice(0, 5);
    const declared = declareSite({ users: absent.map((name) => declareUser(name, { state: 'absent' })) });
    const section = buildSection({ declared, actual: describeAccess({ users }) });
    expect(findUnsafe({ sections: [section] }, options)).toEqual([
      { message: expect.stringContaining('deletes 5 of 12 (user)'), unlock: '`max-deletes: 5`' },
    ]);
  });

  test('holds where an undeclared account would go with its parent', () => {
    const declared = declareSite({ users: [declareUser('ann', { state: 'absent' })] });
    const section = buildSection({
      declared,
      actual: describeAccess({ users: { ann: {} }, accounts: { tool: 'ann' } }),
    });
    expect(section.changes.map(({ key }) => key)).toEqual(['ann', 'tool']);
    expect(findUnsafe({ sections: [section] }, options)).toEqual([
      {
        message: expect.stringContaining('tool'),
        unlock: 'declare them `absent` too (`unmanaged: delete` would remove everyone undeclared)',
      },
    ]);
  });
});

test('the digest binds what is made, not who else is there', () => {
  const declared = declareSite({ users: [declareUser('new')] });
  const digests = [describeAccess({}), describeAccess({ users: { ann: {} } })].map(
    (actual) => buildSection({ declared, actual }).digest,
  );
  expect(digests[0]).toBe(digests[1]);
});
