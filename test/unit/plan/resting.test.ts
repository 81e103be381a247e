import { describe, expect, test } from 'vitest';
import { findResting } from '../../../src/plan/resting.ts';
import {
  declareGroup,
  declarePolicy,
  declareSite,
  declareUser,
  describeAccess,
} from '../../support/access-declared.ts';
import { declare, grant, plan } from '../../support/grant-plan.ts';

const off = { status: 'disabled' } as const;
const p1 = ['p1'];
const actual = describeAccess({
  policies: ['p1', 'p2'],
  users: { ann: { ...off, policies: p1 }, bob: { policies: p1 } },
  groups: { ops: { ...off, policies: p1 } },
});
const find = (more: Parameters<typeof declareSite>[0]) =>
  findResting({ declared: declareSite(more), actual }).map(
    ({ kind, name, kept, awaited }) => `${kind} ${name}: ${kept.join()} → ${awaited.join()}`,
  );

describe('who is disabled', () => {
  test('is told with what it has, and what it gets', () => {
    const more = { policies: ['p2'] };
    expect(
      find({ users: [declareUser('ann', more)], groups: [declareGroup('ops', { policies: [] })] }),
    ).toEqual(['user ann: p1 → p2', 'group ops: p1 → ']);
    expect(find({ users: [declareUser('ann', { ...more, attachments: 'additive' })] })).toEqual([
      'user ann: p1 → p1,p2',
    ]);
    const absent = [declarePolicy('p1', { state: 'absent', document: undefined })];
    expect(find({ policies: absent, users: [declareUser('ann', off)] })).toEqual(['user ann: p1 → ']);
  });

  test('gets nothing before, who is new or disabled by the plan as well', () => {
    const users = [
      declareUser('bob', { policies: ['p2'], ...off }),
      declareUser('new', { policies: p1, ...off }),
    ];
    expect(find({ users })).toEqual(['user bob:  → p2', 'user new:  → p1']);
  });

  test.each([
    ['has what is declared', declareUser('ann', { policies: p1 })],
    ['has policies that are not managed', declareUser('ann')],
    ['is enabled by the plan', declareUser('ann', { policies: [], status: 'enabled' })],
    ['is disabled by the plan, and loses what is to go', declareUser('bob', { policies: [], ...off })],
    ['is made disabled', declareUser('new', { policies: [], ...off })],
    ['goes', declareUser('ann', { policies: [], state: 'absent' })],
  ])('not who %s', (_name, user) => {
    expect(find({ users: [user] })).toEqual([]);
  });

  test('is not said to keep a policy beside its grants as well', () => {
    const there = describeAccess({
      granted: ['old-grant'],
      users: { ann: { ...off, policies: ['old-grant'] } },
    });
    const { section, told } = plan(declare([grant()]), there, 'ignore');
    expect(section.changes.map(({ verb, kind, key }) => `${verb} ${kind} ${key}`)).toEqual([
      'create iam-policy grant-data-read',
      'create user bob',
      'create group ops',
    ]);
    expect(told).toEqual([]);
    // Nor to keep it since its bucket is not declared: it is, and is granted to nobody any more.
    expect(plan(declare([]), there, 'ignore').told).toEqual([]);
  });
});
