import { describe, expect, test } from 'vitest';
import { listSteps } from '../../../src/resources/order.ts';
import type { ResourceChange } from '../../../src/resources/resource-change.ts';
import { account, changeAccess, deny, group, iamPolicy, join, user } from '../../support/access-change.ts';

const off = { status: 'disabled' } as const;
const [get, all, put] = [iamPolicy('s3:GetObject'), iamPolicy('s3:*'), iamPolicy('s3:PutObject')];
const members = ['ann'];

/** In words, so that nobody has to know the numbers. */
const order = [
  'policies made or narrowed',
  'users made',
  'accounts and groups that lose',
  'users that lose',
  'what gives and takes at once',
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
  ['something else', changeAccess('iam-policy', 'p', get, put), ['what gives and takes at once']],
  ['fewer denials', changeAccess('iam-policy', 'p', deny('s3:*'), deny('s3:Get*')), ['policies widened']],
  ['a policy that goes', changeAccess('iam-policy', 'p', get, undefined), ['policies removed']],
  ['a new user', changeAccess('user', 'ann', undefined, user()), ['users made']],
  [
    'a new user with policies',
    changeAccess('user', 'ann', undefined, user({ policies: ['p'] })),
    ['users made', 'users'],
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
  const steps = listSteps([change]);
  expect(steps.map(({ stage }) => order[Math.floor(stage)])).toEqual(stages);
});

describe('what gives and takes at once', () => {
  const mixed = join(iamPolicy('s3:GetObject'), deny('s3:DeleteObject'));
  const remove = iamPolicy('s3:DeleteObject');
  const policies = new Map([
    ['mixed', mixed],
    ['remove', remove],
    ['other', join(remove, deny('s3:PutObject'))],
  ]);
  const users = new Map([['ann', user()]]);
  const eve = changeAccess('user', 'eve', undefined, user({ policies: ['mixed'] }));
  const joining = (...given: string[]) =>
    changeAccess(
      'group',
      'ops',
      group({ members, policies: given }),
      group({ members: ['ann', 'eve'], policies: given }),
    );
  const leaving = changeAccess('user', 'ann', user({ policies: ['mixed'] }), user());
  const parting = changeAccess('group', 'ops', group({ members, policies: ['other'] }), undefined);

  test.each<[string, readonly ResourceChange[], readonly string[]]>([
    ['goes before what only gives', [joining('remove'), eve], ['user eve', 'user eve', 'group ops']],
    ['and before what it limits', [joining('other'), eve], ['user eve', 'user eve', 'group ops']],
    ['lost, it goes after what it limited', [leaving, parting], ['group ops', 'user ann', 'group ops']],
    [
      'a document is rewritten once those have left who are to see nothing of it',
      [
        changeAccess('iam-policy', 'mixed', mixed, join(remove, deny('s3:GetObject'))),
        changeAccess('user', 'ann', user({ policies: ['mixed'] }), user()),
        changeAccess('user', 'bob', user(), user({ policies: ['mixed'] })),
      ],
      ['user ann', 'iam-policy mixed', 'user bob'],
    ],
  ])('%s', (_name, changes, expected) => {
    const steps = listSteps(changes, { policies, users });
    const inOrder = [...steps].sort((one, other) => one.stage - other.stage);
    expect(inOrder.map(({ change }) => `${change.kind} ${change.key}`)).toEqual(expected);
    expect(new Set(inOrder.map(({ stage }) => stage)).size).toBe(expected.length);
    // Whatever gives anything is held back by a failure.
    expect(inOrder.every(({ waits }) => waits)).toBe(true);
  });

  test('in a circle each goes all the same, the parts of one change in their order', () => {
    const both = [
      changeAccess('user', 'ann', user(), user({ policies: ['mixed'] })),
      changeAccess('group', 'ops', group({ members }), group({ members, policies: ['third'] })),
    ];
    const third = join(remove, deny('s3:GetObject'));
    const steps = listSteps(both, { policies: new Map([...policies, ['third', third]]), users });
    expect(steps).toHaveLength(2);
    expect(new Set(steps.map(({ stage }) => stage)).size).toBe(2);
  });
});
