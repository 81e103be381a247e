import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditAccess } from '../../../src/access/audit.ts';
import type { AccessAudit } from '../../../src/access/audit-entry.ts';
import { diffAudits } from '../../../src/access/diff-audit.ts';
import type { AccessModel, AccessServiceAccount } from '../../../src/access/model.ts';
import type { PolicyDocument } from '../../../src/policy/document.ts';
import { randomPolicy } from '../../support/access-policy.ts';

const people = ['ann', 'bob', 'cid', 'dan'];
const policyNames = ['p0', 'p1', 'p2', 'readonly', 'readwrite'];
const some = fc.subarray(policyNames);

const account: fc.Arbitrary<Omit<AccessServiceAccount, 'accessKey'>> = fc.record({
  parent: fc.constantFrom(...people, 'root'),
  enabled: fc.constant(true),
  policy: fc.option(randomPolicy, { nil: undefined }),
});

const crowd: fc.Arbitrary<AccessModel> = fc
  .record({
    documents: fc.array(randomPolicy, { minLength: 3, maxLength: 3 }),
    given: fc.array(some, { minLength: people.length, maxLength: people.length }),
    groups: fc.array(fc.record({ members: fc.subarray(people), policies: some }), { maxLength: 2 }),
    accounts: fc.array(account, { maxLength: 4 }),
  })
  .map(({ documents, given, groups, accounts }) => ({
    buckets: ['alpha', 'beta', 'gamma', 'user00'],
    policies: new Map(documents.map((document, index): [string, PolicyDocument] => [`p${index}`, document])),
    users: people.map((name, index) => ({ name, enabled: true, policies: given[index] ?? [] })),
    groups: groups.map((group, index) => ({ ...group, name: `g${index}`, enabled: true })),
    serviceAccounts: accounts.map((one, index) => ({ ...one, accessKey: `key${index}` })),
    bucketPolicies: new Map(),
    unread: [],
  }));

const names = [...people, 'key0', 'key1', 'key2', 'key3'];

/** The same with one user, or one service account and its parent. */
function leaveOnly(model: AccessModel, name: string): AccessModel {
  const serviceAccounts = model.serviceAccounts.filter(({ accessKey }) => accessKey === name);
  const parents = serviceAccounts.map(({ parent }) => parent);
  return {
    ...model,
    users: model.users.filter((user) => user.name === name || parents.includes(user.name)),
    serviceAccounts,
  };
}

function rightsOf({ shares }: AccessAudit, name: string) {
  return shares.flatMap(({ bucket, principals, rights }) =>
    principals.some((one) => one.kind !== 'anyone' && one.name === name) ? [{ bucket, rights }] : [],
  );
}

describe('who stands alike', () => {
  test('has what each would have alone', () => {
    fc.assert(
      fc.property(crowd, (model) => {
        const audit = auditAccess(model);
        for (const name of names) {
          const alone = auditAccess(leaveOnly(model, name));
          expect([name, rightsOf(audit, name)]).toEqual([name, rightsOf(alone, name)]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('gains and loses what each would alone', () => {
    fc.assert(
      fc.property(crowd, crowd, (before, after) => {
        const diff = diffAudits(auditAccess(before), auditAccess(after));
        for (const name of names) {
          const [had, has] = [before, after].map((model) => auditAccess(leaveOnly(model, name)));
          if (had === undefined || has === undefined) continue;
          const alone = diffAudits(had, has);
          for (const side of ['gains', 'losses'] as const) {
            const [told, due] = [diff, alone].map((one) =>
              one[side].filter(({ principal }) => principal.kind !== 'anyone' && principal.name === name),
            );
            expect([name, side, told]).toEqual([name, side, due]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is looked at once, however many they and the buckets are', () => {
    const users = Array.from({ length: 40 }, (_, index) => `user${index + 10}`);
    const audit = auditAccess({
      buckets: Array.from({ length: 30 }, (_, index) => `bucket${index}`),
      policies: new Map(),
      users: users.map((name) => ({ name, enabled: true, policies: ['readwrite'] })),
      groups: [],
      serviceAccounts: [],
      bucketPolicies: new Map(),
      unread: [],
    });
    expect(audit.shares).toHaveLength(30);
    expect(new Set(audit.shares.map(({ rights }) => rights)).size).toBe(1);
    for (const { principals } of audit.shares) {
      expect(principals).toEqual(users.map((name) => ({ kind: 'user', name })));
    }
  });
});
