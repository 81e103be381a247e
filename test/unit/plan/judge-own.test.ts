import { describe, expect, test } from 'vitest';
import type { SiteAccess } from '../../../src/access/access-at.ts';
import type { ActualAccess } from '../../../src/resources/actual-access.ts';
import { declareAccount, declareGroup, declareUser } from '../../support/access-declared.ts';
import {
  all,
  byAccount,
  byRoot,
  denial,
  describeSite,
  document,
  judge,
  needed,
  policy,
  reading,
  user,
} from '../../support/own-plan.ts';

const inside = { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };
const guarded = { ...all, Condition: inside };

describe('by the rights of a user', () => {
  const bosses = { users: { boss: { policies: ['rights', 'extra'] }, ann: {} } };
  const there = describeSite({ rights: [all], extra: [reading], wide: [all] }, bosses);
  const inGroup = describeSite(
    { rights: [all], extra: [reading] },
    { users: { boss: {}, ann: {} }, groups: { ops: { members: ['boss'], policies: ['rights'] } } },
  );
  const barring = describeSite(
    { rights: [all], no: [denial] },
    {
      users: { boss: { policies: ['rights'] }, ann: {} },
      groups: { bar: { members: ['ann'], policies: ['no'] } },
    },
  );
  const both = /(?:ListUsers.*CreateUser|CreateUser.*ListUsers)/;
  const cases: readonly (readonly [string, ActualAccess, Partial<SiteAccess>, readonly RegExp[]])[] = [
    ['without any policies', there, { users: [user({ policies: [] })] }, [/changes user boss: .*ListUsers/]],
    ['with those it needs', there, { users: [user({ policies: ['rights'] })] }, []],
    ['with others that do', there, { users: [user({ policies: ['wide'] })] }, []],
    [
      'its policy narrowed',
      there,
      { policies: [policy('rights', { ...all, Action: ['admin:ListUsers'] })] },
      [/changes policy rights: .* it admin:CreateUser\.$/],
    ],
    ['its policy narrowed below what it needs', there, { policies: [policy('rights', reading)] }, [both]],
    [
      'its policy told in other words',
      there,
      { policies: [policy('rights', ...needed.map((Action) => ({ Effect: 'Allow', Action })))] },
      [],
    ],
    ['its policy widened', there, { policies: [policy('rights', all, reading)] }, []],
    ['another policy of its own narrowed', there, { policies: [policy('extra')] }, []],
    ['a policy of somebody else narrowed', there, { policies: [policy('wide')] }, []],
    [
      'a denial of it',
      there,
      { policies: [policy('extra', denial)] },
      [/changes policy extra: .* it admin:CreateUser\.$/],
    ],
    ['a denial that somebody else gets', there, { policies: [policy('wide', denial)] }, []],
    [
      'a denial that is made and given to it',
      there,
      { policies: [policy('no', denial)], users: [user({ policies: ['rights', 'no'] })] },
      [/changes user boss: /],
    ],
    [
      'a condition on it',
      there,
      { policies: [policy('rights', guarded)] },
      [/CreateUser \(under conditions only\)/],
    ],
    [
      'out of its group',
      inGroup,
      { groups: [declareGroup('ops', { members: ['ann'] })] },
      [/changes group ops: .*ListUsers/],
    ],
    [
      'its group removed',
      inGroup,
      { groups: [declareGroup('ops', { state: 'absent' })] },
      [/removes group ops: /],
    ],
    [
      'its group disabled',
      inGroup,
      { groups: [declareGroup('ops', { status: 'disabled' })] },
      [/changes group ops: /],
    ],
    [
      'its group without policies',
      inGroup,
      { groups: [declareGroup('ops', { policies: ['extra'] })] },
      [/changes group ops: /],
    ],
    [
      'into a new group that is disabled',
      there,
      { groups: [declareGroup('off', { members: ['boss'], status: 'disabled' })] },
      [/makes group off: .*ListUsers/],
    ],
    [
      'into another group that denies',
      barring,
      { groups: [declareGroup('bar', { members: ['ann', 'boss'] })] },
      [/changes group bar: .* it admin:CreateUser\.$/],
    ],
    [
      'the policy of its group narrowed',
      inGroup,
      { policies: [policy('rights', reading)] },
      [/changes policy rights: /],
    ],
    [
      'what it did not have',
      describeSite(
        { rights: [{ ...all, Action: ['admin:ListUsers'] }] },
        { users: { boss: { policies: ['rights'] }, ann: {} } },
      ),
      { users: [user({ policies: [] })] },
      [/ it admin:ListUsers\.$/],
    ],
    [
      'its group with others',
      inGroup,
      { groups: [declareGroup('ops', { members: ['ann'], membership: 'additive' })] },
      [],
    ],
    [
      'out of a group, which it gets the same without only afterwards',
      inGroup,
      { users: [user({ policies: ['rights'] })], groups: [declareGroup('ops', { members: [] })] },
      [/changes group ops: /],
    ],
    [
      'what it has by itself, which a group gives back later',
      there,
      {
        users: [user({ policies: [] })],
        groups: [declareGroup('ops', { members: ['boss'], policies: ['rights'] })],
      },
      [/changes user boss: /],
    ],
    [
      'out of a group, and into another beside it',
      inGroup,
      {
        groups: [
          declareGroup('more', { members: ['boss'], policies: ['rights'] }),
          declareGroup('ops', { members: [] }),
        ],
      },
      [/changes group ops: /],
    ],
  ];
  test.each(cases)('%s', (_name, actual, declared, told) => {
    const messages = judge(actual, declared);
    expect(messages).toEqual(told.map((pattern) => expect.stringMatching(pattern)));
    // Whoever runs as somebody else, or as root, may do it all.
    const others = [{ accessKey: 'other', parent: 'ann', policy: undefined }, byRoot];
    for (const own of others) expect(judge(actual, declared, { own })).toEqual([]);
  });
});

describe('what was allowed under conditions', () => {
  const there = describeSite(
    { rights: [guarded], extra: [] },
    { users: { boss: { policies: ['rights', 'extra'] } } },
  );
  const away = { ...all, Condition: { IpAddress: { 'aws:SourceIp': '192.168.0.0/16' } } };
  test.each([
    ['stays under the same', [guarded, reading], 0],
    ['is allowed under no condition', [all], 0],
    ['is allowed under another one', [away], 1],
    ['is allowed under one more', [away, guarded], 0],
    ['is denied under one', [guarded, { ...denial, Condition: inside }], 1],
  ])('%s', (_name, statements, told) => {
    expect(judge(there, { policies: [policy('rights', ...statements)] })).toHaveLength(told);
  });
});

describe('who the run is', () => {
  const there = describeSite({ rights: [all] }, { users: { boss: { policies: ['rights'] } } });
  const byUser = { accessKey: 'boss', parent: undefined, policy: undefined };
  const account = (more: Parameters<typeof declareAccount>[1]) => ({
    serviceAccounts: [declareAccount('own', { parent: 'boss', secret: undefined, ...more })],
  });
  const named = /, by whose rights it runs at primary\.$/;
  test.each([
    ['its user removed', { users: [user({ state: 'absent' })] }, 'removes user boss'],
    ['its user disabled', { users: [user({ status: 'disabled' })] }, 'disables user boss'],
    ['another secret for its user', { users: [declareUser('boss')] }, 'replaces the secret key of user boss'],
  ] as const)('%s', (_name, declared, told) => {
    for (const own of [byAccount, byUser]) {
      const [message, ...others] = judge(there, declared, { own, otherSecrets: new Set(['boss']) });
      expect(message).toMatch(named);
      // An account goes together with its user, and a secret with its owner.
      expect([message, ...others].join()).toContain(told);
    }
  });

  const narrowed = {
    kind: 'document',
    document: document(reading),
    origin: { file: 'a', path: [] },
  } as const;
  test.each([
    ['its account removed', account({ state: 'absent' }), [/removes service account own, /]],
    ['its account disabled', account({ status: 'disabled' }), [/disables service account own, /]],
    ['its account with less', account({ policy: narrowed }), [/changes service account own: /]],
    ['its account with a description', account({ description: 'of the pipeline' }), []],
    ['another account with less', { serviceAccounts: [declareAccount('other', { policy: narrowed })] }, []],
  ] as const)('%s', (_name, declared, told) => {
    expect(judge(there, declared)).toEqual(told.map((pattern) => expect.stringMatching(pattern)));
  });

  test('another secret for its account', () => {
    const [message] = judge(there, account({}), { otherSecrets: new Set(['own']) });
    expect(message).toContain('replaces the secret key of service account own');
  });
});

test('of a site that gets its access from this one the run keeps its rights too', () => {
  const there = describeSite({ rights: [all] }, { users: { boss: { policies: ['rights'] }, ann: {} } });
  const stripped = { users: [user({ policies: [] })] };
  const ann = { accessKey: 'ann', parent: undefined, policy: undefined };
  expect(judge(there, stripped, { own: ann, elsewhere: byAccount })).toEqual([
    expect.stringContaining('what boss has at primary'),
  ]);
  expect(judge(there, stripped, { own: ann })).toEqual([]);
});
