/** What a plan takes from its own run is refused, but where somebody else, or root, can apply it. */

import { describe, expect, test } from 'vitest';
import type { SiteAccess } from '../../../src/access/access-at.ts';
import { normaliseIamPolicy } from '../../../src/resources/iam-policy/types.ts';
import { declareGroup, declarePolicy, declareUser } from '../../support/access-declared.ts';
import {
  all,
  byRoot,
  denial,
  describeSite,
  document,
  judge,
  judgeRun,
  policy,
  reading,
  user,
} from '../../support/own-plan.ts';

const listing = { Effect: 'Allow', Action: ['admin:ListUsers'] };
const bosses = { users: { boss: { policies: ['rights'] }, ann: {} } };
const known = { status: 'enabled', name: '', description: '', expires: null } as const;
const tell = (...run: Parameters<typeof judgeRun>) =>
  judgeRun(...run).map(({ severity, message }) => `${severity}: ${message}`);

describe('a run that only plans', () => {
  const cases: readonly (readonly [string, Partial<SiteAccess>, RegExp])[] = [
    ['its policy narrowed', { policies: [policy('rights', reading)] }, /changes policy rights: .*ListUsers/],
    ['without policies', { users: [user({ policies: [] })] }, /changes user boss: .*ListUsers/],
    ['its user removed', { users: [user({ state: 'absent' })] }, /removes user boss, /],
    [
      'into a group that is disabled',
      { groups: [declareGroup('off', { members: ['boss'], status: 'disabled' })] },
      /makes group off: /,
    ],
  ];
  const told = 'It may change nothing there, so somebody else applies this plan.';
  test.each(cases)('%s', (_name, declared, what) => {
    const there = describeSite({ rights: [listing] }, bosses);
    const messages = tell(there, declared, { mode: 'plan' });
    for (const message of messages)
      expect([message.slice(0, 8), message]).toEqual(['warning:', expect.stringContaining(told)]);
    expect(messages[0]).toMatch(what);
    // Who may change something might apply it; so does whoever applies.
    const writing = describeSite({ rights: [listing, all] }, bosses);
    for (const refused of [judge(writing, declared, { mode: 'plan' }), judge(there, declared)]) {
      expect(refused[0]).toMatch(what);
      expect(refused.join()).not.toContain(told);
    }
  });

  const inside = { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };
  test.each([
    ['one of several rights', { ...denial, Effect: 'Allow' }],
    ['rights that have conditions', { ...all, Condition: inside }],
  ])('may change nothing, not even by %s', (_name, statement) => {
    const there = describeSite({ rights: [listing, statement] }, bosses);
    const writing = ['admin:DeleteUser', 'admin:CreateUser'];
    const declared = { policies: [policy('rights', reading)] };
    expect(judge(there, declared, { mode: 'plan', writing })).toHaveLength(1);
  });

  test('signs in with a narrowed key of one who may change something', () => {
    const there = describeSite({ rights: [all] }, bosses);
    const policy = normaliseIamPolicy(document(listing));
    const detail = { ...known, parent: 'boss', policy };
    const narrowed = { ...there, serviceAccounts: new Map([['own', { parent: 'boss', detail }]]) };
    const gone = { users: [user({ state: 'absent' })] };
    expect(tell(narrowed, gone, { mode: 'plan' })[0]).toMatch(/^warning: .*removes user boss, /);
    // One that may, at another site that gets its access from here.
    const elsewhere = { accessKey: 'boss', parent: undefined, policy: undefined };
    expect(tell(narrowed, gone, { mode: 'plan', elsewhere })[0]).toMatch(/^error: .*removes user boss, /);
  });
});

describe('the policy that has the id of the repository', () => {
  const there = describeSite({ 42: [all], 43: [all] }, { users: { boss: {} } });
  const keyless = { accessKey: '', parent: undefined, policy: '42' };
  const absent = (name: string) => declarePolicy(name, { state: 'absent', document: undefined });
  test.each([
    ['declared absent', absent('42'), [/removes policy 42/], [/removes policy 42/]],
    ['that of another one, declared absent', absent('43'), [], []],
    [
      'narrowed',
      policy('42', reading),
      [/changes policy 42: policy 42, by which it signs in at primary/],
      [],
    ],
    ['widened', policy('42', all, reading), [], []],
  ] as const)('%s', (_name, declared, byItself, byAnother) => {
    const told = (patterns: readonly RegExp[]) => patterns.map((pattern) => expect.stringMatching(pattern));
    expect(judge(there, { policies: [declared] }, { own: keyless })).toEqual(told(byItself));
    expect(judge(there, { policies: [declared] })).toEqual(told(byAnother));
    if (byAnother.length > 0) {
      expect(judge(there, { policies: [declared] }, { repositoryId: undefined })).toEqual([]);
    }
  });

  const gone = { policies: [absent('42')] };
  const warned = [expect.stringMatching(/^warning: .* Only root can apply it\.$/)];
  const stranger = { accessKey: '', parent: undefined, policy: undefined };
  test('is removed by root alone', () => {
    expect(tell(there, gone, { own: byRoot })).toEqual(warned);
    const others = [
      { accessKey: 'boss', parent: undefined, policy: undefined },
      { accessKey: 'TEMPORARY', parent: 'jobs-hash', policy: undefined },
      { accessKey: 'TEMPORARY', parent: undefined, policy: '42' },
      stranger,
    ];
    for (const elsewhere of others) expect(judge(there, gone, { own: byRoot, elsewhere })).toHaveLength(1);
  });

  test('is planned to go by who only plans', () => {
    const plans = describeSite({ 42: [listing] }, bosses);
    expect(tell(plans, gone, { own: keyless, mode: 'plan' })).toEqual(warned);
    for (const run of [{ own: keyless }, { own: stranger, mode: 'plan' }] as const) {
      expect(judge(plans, gone, run)).toHaveLength(1);
    }
  });
});

test('root is made by no plan', () => {
  const [message, ...others] = judge(describeSite({}), { users: [declareUser('root')] }, { own: byRoot });
  expect([message, others]).toEqual([expect.stringContaining('makes user root at primary'), []]);
});
