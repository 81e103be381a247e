/** Whatever grants a file had before, what it has now is what holds. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeclaredAccess } from '../../../src/access/declared.ts';
import { findUnsafe } from '../../../src/plan/safety.ts';
import type { Unmanaged } from '../../../src/resources/diff-declared.ts';
import { declareGroup, declareUser, describeAccess } from '../../support/access-declared.ts';
import { declare, grant, held, plan } from '../../support/grant-plan.ts';

const bare = describeAccess({
  policies: ['by-hand'],
  users: { ann: { policies: ['by-hand'] }, bob: {} },
  groups: { ops: { policies: ['by-hand'] } },
});
const wide = grant({ may: ['read', 'write', 'delete'] });
const granted = plan(declare([wide]), bare).after;

describe('who has nothing declared but grants', () => {
  test.each<[string, DeclaredAccess, string[]]>([
    ['fewer words', declare([grant()]), ['by-hand', 'grant-data-read']],
    ['over TLS', declare([grant({ secureTransport: true })]), ['by-hand', 'grant-data-read-tls']],
    ['a prefix', declare([grant({ prefix: 'in/' })]), ['by-hand', 'grant-data-in-read']],
    ['another bucket', declare([grant({ bucket: 'logs' })]), ['by-hand', 'grant-logs-read']],
    ['a name', declare([grant({ ...wide, name: 'team' })]), ['by-hand', 'team']],
    ['elsewhere', declare([grant({ ...wide, sites: ['other'] })]), ['by-hand']],
    ['absent', declare([grant({ ...wide, state: 'absent' })]), ['by-hand']],
    [
      'somebody else',
      declare([grant({ ...wide, to: { users: ['bob'], groups: [], serviceAccounts: [] } })]),
      ['by-hand'],
    ],
    ['gone', declare([]), ['by-hand']],
    [
      'gone, additive',
      declare([], { users: [declareUser('ann', { attachments: 'additive' })] }),
      ['by-hand'],
    ],
    ['gone, with its bucket', declare([], { buckets: [] }), ['by-hand', 'grant-data-delete-read-write']],
  ])('has what the grant has become: %s', (_name, access, policies) => {
    expect(held(plan(access, granted).after).ann).toEqual(policies);
  });

  test('a grant with a name of its own goes as well', () => {
    const named = plan(declare([grant({ name: 'team' })]), bare).after;
    expect(held(named).ann).toEqual(['by-hand', 'team']);
    expect(held(plan(declare([]), named).after).ann).toEqual(['by-hand']);
  });

  test('what looks like one, and was made by hand, stays', () => {
    const lookalike = describeAccess({
      policies: ['grant-data-write'],
      users: { ann: { policies: ['grant-data-write'] } },
    });
    expect(held(plan(declare([grant()]), lookalike).after).ann).toEqual([
      'grant-data-read',
      'grant-data-write',
    ]);
  });
});

const names = ['ann', 'bob'];
const anyGrant = fc
  .record({
    bucket: fc.constantFrom('data', 'logs'),
    prefix: fc.constantFrom('', 'in/'),
    may: fc.subarray(['read', 'write', 'list'] as const, { minLength: 1 }),
    secureTransport: fc.boolean(),
    state: fc.constantFrom('present', 'present', 'absent'),
    sites: fc.constantFrom(undefined, ['other']),
    to: fc.record({
      users: fc.subarray(names),
      groups: fc.subarray(['ops']),
      serviceAccounts: fc.constant([]),
    }),
    named: fc.constantFrom(undefined, 'one', 'two'),
  })
  .map(({ named, ...more }) => grant({ ...more, ...(named && { name: named }) }));
const anyFile = fc
  .record({
    grants: fc.uniqueArray(anyGrant, { selector: ({ name }) => name, maxLength: 4 }),
    attachments: fc.constantFrom('exclusive', 'additive'),
    policies: fc.constantFrom(undefined, [], ['readonly']),
  })
  .map(({ grants, attachments, policies }) => {
    const users = names.map((name) => declareUser(name, { attachments, policies }));
    return declare(grants, { users, groups: [declareGroup('ops', { attachments, policies })] });
  });

describe('whatever the file said before', () => {
  test('everybody has what they would have had if it had said from the start what it says now', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (before, now) => {
        const users = now.users.map((user) => ({ ...user, policies: undefined }));
        const groups = now.groups.map((group) => ({ ...group, policies: undefined }));
        const earlier = plan({ ...before, users, groups }, bare).after;
        expect(held(plan(now, earlier).after)).toEqual(held(plan(now, bare).after));
      }),
      { numRuns: 500 },
    );
  });

  test('once applied, nothing is left to do', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (before, now) => {
        const { after } = plan(now, plan(before, bare).after);
        const again = plan(now, after).section.changes.filter(({ verb }) => verb !== 'report');
        expect(again).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what stays is told', () => {
  test('beside a grant', () => {
    expect(plan(declare([grant()]), granted).told).toEqual([
      'access/beside-grant Beside what is granted to it, the user ann keeps at primary: by-hand.',
    ]);
  });

  test.each([
    ['said to be meant', { users: [declareUser('ann', { attachments: 'additive' })] }],
    ['said to be nothing', { users: [declareUser('ann', { policies: [] })] }],
  ] as const)('not where it is %s', (_name, more) => {
    expect(plan(declare([grant()], more), granted).told).toEqual([]);
  });

  test('where somebody has it whom nobody declared, and is left alone', () => {
    const { told, after } = plan(declare([], { users: [] }), granted);
    expect(held(after).ann).toEqual(['by-hand', 'grant-data-delete-read-write']);
    expect(told).toEqual([
      'access/grant-holder The user ann, whom nobody declared, has at primary what grants made: grant-data-delete-read-write.',
    ]);
  });

  test('of a policy that no grant makes any more, with who has it', () => {
    const notes = (access: DeclaredAccess) =>
      plan(access, granted).section.changes.find(({ key }) => key === wide.name)?.notes;
    const made = 'A grant on data made it, and no grant in the files needs it any more.';
    expect(notes(declare([]))).toEqual([made]);
    expect(notes(declare([], { users: [] }))).toEqual([`${made} It is still in force for user ann.`]);
    expect(notes(declare([], { buckets: [] }))).toEqual([`${made} It is still in force for user ann.`]);
  });
});

test.each<[string, DeclaredAccess, Unmanaged, string[]]>([
  ['told to', declare([]), 'delete', [`delete iam-policy ${wide.name}`, 'report iam-policy by-hand']],
  ['not told to', declare([]), 'report', ['report iam-policy by-hand', `report iam-policy ${wide.name}`]],
  [
    'somebody has it',
    declare([], { users: [] }),
    'delete',
    ['report iam-policy by-hand', `report iam-policy ${wide.name}`],
  ],
])('a policy of a grant that is gone goes where nobody has it and the run is told to: %s', (...given) => {
  const [, access, unmanaged, expected] = given;
  const { changes } = plan(access, granted, unmanaged).section;
  const told = changes.map(({ verb, kind, key }) => `${verb} ${kind} ${key}`);
  expect(told.filter((it) => it.includes('iam-policy')).sort()).toEqual(expected);
});

describe('the brake', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => `user${index}`);
  const users = crowd.map((name) => declareUser(name));
  const all = grant({ to: { users: crowd, groups: [], serviceAccounts: [] } });
  const there = plan(declare([all], { users }), describeAccess({})).after;
  const options = { allowDeleteBuckets: false, unmanaged: 'report' } as const;
  const lose = (count: number, maxDeletes?: number) => {
    const to = { ...all.to, users: crowd.slice(count) };
    const { section } = plan(declare([{ ...all, to }], { users }), there);
    return findUnsafe({ sections: [section] }, { ...options, maxDeletes });
  };

  test('holds where many lose what they had', () => {
    expect(lose(4)).toEqual([
      { message: expect.stringContaining('takes policies from 4 of 12 (user)'), unlock: '`max-deletes: 4`' },
    ]);
    expect([lose(3), lose(4, 4)]).toEqual([[], []]);
  });

  test('lets go where they have another in its place', () => {
    const { section } = plan(
      declare([{ ...all, ...grant({ may: ['list'] }), to: all.to }], { users }),
      there,
    );
    expect(section.changes.filter(({ kind, verb }) => kind === 'user' && verb === 'update')).toHaveLength(12);
    expect(findUnsafe({ sections: [section] }, { ...options, maxDeletes: undefined })).toEqual([]);
  });
});
