/** What has the name of a grant, or the look of one, and is not the file's to take away. */

import { describe, expect, test } from 'vitest';
import type { DeclaredAccess } from '../../../src/access/declared.ts';
import { markGrant } from '../../../src/access/grant-policy.ts';
import {
  allow,
  declareGroup,
  declarePolicy,
  declareUser,
  describeAccess,
} from '../../support/access-declared.ts';
import { declare, grant, held, plan } from '../../support/grant-plan.ts';

const team = { name: 'team' };
const toAccount = { users: [], groups: [], serviceAccounts: ['key'] };
const toBob = { users: ['bob'], groups: [], serviceAccounts: [] };
const byHand = describeAccess({
  policies: ['team'],
  users: { ann: { policies: ['team'] }, bob: {} },
  groups: { ops: { policies: ['team'] } },
});
const told = ({ section }: ReturnType<typeof plan>) =>
  section.changes.map(({ verb, kind, key }) => `${verb} ${kind} ${key}`);
const declared = declarePolicy('other', { document: allow('s3:ListBucket') });

describe('a policy made by hand', () => {
  test.each([
    ['to service accounts alone', { ...team, to: toAccount }],
    ['to service accounts alone, and withdrawn', { ...team, to: toAccount, state: 'absent' }],
    ['that is elsewhere', { ...team, sites: ['other'] }],
  ] as const)('is not that of a grant of its name %s', (_name, terms) => {
    const made = plan(declare([grant(terms)]), byHand);
    expect(held(made.after)).toEqual({ ann: ['team'], bob: [], ops: ['team'] });
    expect([told(made), made.told]).toEqual([['report iam-policy team'], []]);
    expect(told(plan(declare([grant(terms)]), byHand, 'ignore'))).toEqual([]);
    expect(told(plan(declare([grant(terms)]), byHand, 'delete'))).toEqual(['report iam-policy team']);
  });

  test('stays where a grant of its name is withdrawn, and the plan says so', () => {
    const made = plan(declare([grant({ ...team, state: 'absent' })]), byHand);
    expect(held(made.after)).toEqual({ ann: ['team'], bob: [], ops: ['team'] });
    expect(told(made)).toEqual(['report iam-policy team']);
    expect(made.told).toEqual([
      'access/grant-by-hand No grant made the policy team at primary, so it stays although the grant is absent. Who has it: user ann, group ops.',
    ]);
  });

  test('is overwritten by a grant of its name, and then nobody else has it', () => {
    const made = plan(declare([grant({ ...team, to: toBob })]), byHand);
    expect(told(made)).toEqual([
      'update iam-policy team',
      'update user ann',
      'update user bob',
      'update group ops',
    ]);
    expect(held(made.after)).toEqual({ ann: [], bob: ['team'], ops: [] });
  });

  test('goes where it is undeclared among declared ones, like any other', () => {
    const free = describeAccess({ policies: ['team'] });
    const access = declare([grant({ ...team, to: toAccount })], {
      policies: [declared],
      users: [],
      groups: [],
    });
    expect(told(plan(access, free, 'delete'))).toContain('delete iam-policy team');
  });
});

test('a policy that is declared absent as such goes, whoever made it', () => {
  const access = declare([], { policies: [declarePolicy('team', { state: 'absent', document: undefined })] });
  expect(told(plan(access, byHand))).toContain('delete iam-policy team');
});

test('what a grant made goes where it is withdrawn, whatever its bucket was', () => {
  const granted = plan(declare([grant(team)]), describeAccess({})).after;
  const access = declare([grant({ ...team, bucket: 'logs', state: 'absent' })], { buckets: ['logs'] });
  const made = plan(access, granted);
  expect(held(made.after).ann).toEqual([]);
  expect([told(made), made.told]).toEqual([['delete iam-policy team', 'update user ann'], []]);
});

test('what a withdrawn grant made is no warning where somebody undeclared has it: it is an error already', () => {
  const granted = plan(declare([grant(team)]), describeAccess({})).after;
  const access = declare([grant({ ...team, state: 'absent' })], { users: [] });
  expect(plan(access, granted).told).toEqual([]);
  expect(plan(declare([], { users: [] }), granted).told).toHaveLength(1);
});

describe('a bucket and its grant that leave the file together', () => {
  const made = grant({ to: { users: ['ann'], groups: ['ops'], serviceAccounts: [] } });
  const granted = plan(declare([made]), describeAccess({})).after;
  const gone = (more: Partial<DeclaredAccess> = {}) => declare([], { buckets: ['logs'], ...more });
  const imported = declarePolicy('grant-data-read', { document: markGrant('data', allow('s3:GetObject')) });
  const sentence = (who: string) =>
    `access/grant-holder The ${who} keeps at primary policies of grants on buckets that are not declared here: grant-data-read.`;

  test('leave what they gave, and the plan says to whom', () => {
    const left = plan(gone(), granted, 'ignore');
    expect(told(left)).toEqual([]);
    expect(left.told).toEqual([sentence('user ann'), sentence('group ops')]);
  });

  test.each<[string, Partial<DeclaredAccess>]>([
    ['said to be nothing', { users: [declareUser('ann', { policies: [] })] }],
    ['said to be meant', { users: [declareUser('ann', { attachments: 'additive' })] }],
    ['declared', { users: [declareUser('ann', { policies: ['grant-data-read'] })] }],
    ['undeclared', { users: [] }],
    ['declared as a policy', { policies: [imported], groups: [declareGroup('ops', { policies: [] })] }],
  ])('but not where it is %s', (_name, more) => {
    const left = plan(gone({ groups: [], ...more }), granted, 'ignore');
    expect(left.told).toEqual([]);
  });

  test('once, where others are kept beside a grant', () => {
    const left = plan(gone({ grants: [grant({ bucket: 'logs' })], groups: [] }), granted, 'ignore');
    expect(left.told).toEqual([
      'access/beside-grant Beside what is granted to it, the user ann keeps at primary: grant-data-read.',
    ]);
  });
});
