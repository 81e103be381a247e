import { expect, test } from 'vitest';
import { openBook } from '../../../src/resources/access-book.ts';
import { listSteps } from '../../../src/resources/order.ts';
import type { ResourceChange } from '../../../src/resources/resource-change.ts';
import { account, changeAccess, deny, group, iamPolicy, user } from '../../support/access-change.ts';

const off = { status: 'disabled' } as const;
const [get, all, put] = [iamPolicy('s3:GetObject'), iamPolicy('s3:*'), iamPolicy('s3:PutObject')];
const members = ['ann'];

/** In words, so that nobody has to know the numbers. */
const order = [
  'policies made or narrowed',
  'users made',
  'accounts and groups that lose',
  'users that lose',
  'policies remade',
  'groups that bar or deny',
  'users',
  'groups',
  'groups that barred',
  'users that were barred',
  'accounts',
  'policies widened',
  'policies removed',
];

test.each<[string, ResourceChange, readonly string[]]>([
  ['a new policy', changeAccess('iam-policy', 'p', undefined, get), ['policies made or narrowed']],
  ['less', changeAccess('iam-policy', 'p', all, get), ['policies made or narrowed']],
  ['more', changeAccess('iam-policy', 'p', get, all), ['policies widened']],
  ['something else', changeAccess('iam-policy', 'p', get, put), ['policies remade']],
  ['fewer denials', changeAccess('iam-policy', 'p', deny('s3:*'), deny('s3:Get*')), ['policies widened']],
  ['a policy that goes', changeAccess('iam-policy', 'p', get, undefined), ['policies removed']],
  ['a new user', changeAccess('user', 'ann', undefined, user()), ['users made']],
  [
    'a new user with policies',
    changeAccess('user', 'ann', undefined, user({ policies: ['p'] })),
    ['users made', 'users that were barred'],
  ],
  ['a user who is disabled', changeAccess('user', 'ann', user(), user(off)), ['users that lose']],
  ['a user who is enabled', changeAccess('user', 'ann', user(off), user()), ['users that were barred']],
  ['a user who goes', changeAccess('user', 'ann', user(), undefined), ['users that lose']],
  [
    'a leaver and a joiner',
    changeAccess('group', 'ops', group({ members }), group({ members: ['bob'] })),
    ['accounts and groups that lose', 'groups'],
  ],
  [
    'a group that is enabled',
    changeAccess('group', 'ops', group({ ...off, members }), group({ members })),
    ['groups that barred'],
  ],
  ['a group that goes', changeAccess('group', 'ops', group(), undefined), ['accounts and groups that lose']],
  [
    'a disabled group that goes',
    changeAccess('group', 'ops', group({ ...off, members }), undefined),
    ['groups that barred'],
  ],
  [
    'an account with another secret that is enabled',
    changeAccess(
      'service-account',
      'app',
      account({ ...off, secret: 'unknown' }),
      account({ secret: 'as declared' }),
    ),
    ['accounts and groups that lose', 'accounts'],
  ],
  [
    'an account that goes',
    changeAccess('service-account', 'app', account(), undefined),
    ['accounts and groups that lose'],
  ],
])('%s', (_name, change, stages) => {
  const steps = listSteps(change, openBook([change]));
  expect(steps.map(({ stage }) => order[stage])).toEqual(stages);
});
