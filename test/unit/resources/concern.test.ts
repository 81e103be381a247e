import { describe, expect, test } from 'vitest';
import { traceConcern } from '../../../src/resources/concern.ts';
import type { ResourceChange } from '../../../src/resources/resource-change.ts';
import { account, changeAccess, group, iamPolicy, user } from '../../support/access-change.ts';
import { describeAccess } from '../../support/access-declared.ts';
import { createChange } from '../../support/change.ts';

/** Ann has `own`, and `shared` by her group; `app` is hers. */
const actual = describeAccess({
  users: { ann: { policies: ['own'] }, bob: { policies: ['own'] }, eve: {} },
  groups: { ops: { members: ['ann'], policies: ['shared'] } },
  accounts: { app: 'ann', tool: 'bob' },
});
const [ann, bob] = [
  ['service-account app', 'user ann'],
  ['service-account tool', 'user bob'],
];
const policy = (name: string) => changeAccess('iam-policy', name, iamPolicy('a'), iamPolicy('b'));

describe('whom a change concerns', () => {
  test.each<[string, ResourceChange, readonly string[], (readonly ResourceChange[])?]>([
    ['a user, with the accounts', changeAccess('user', 'ann', user(), undefined), ann],
    [
      'an account alone',
      changeAccess('service-account', 'app', account(), undefined),
      ['service-account app'],
    ],
    ['the members of a group', changeAccess('group', 'ops', group(), group()), [...ann, 'group ops']],
    ['those who have a policy', policy('own'), [...ann, ...bob]],
    ['those who have one by a group', policy('shared'), [...ann, 'group ops']],
    ['nobody by another name', policy('else'), []],
    ['nobody by a bucket', createChange({ key: 'ops' }), []],
    [
      'who is to join',
      changeAccess('group', 'ops', group(), group({ members: ['bob'] })),
      [...ann, ...bob, 'group ops'],
      [changeAccess('group', 'ops', group(), group({ members: ['bob'] }))],
    ],
    [
      'who is to have it by a group to come',
      policy('else'),
      [...bob, 'group new'],
      [changeAccess('group', 'new', undefined, group({ members: ['bob'], policies: ['else'] }))],
    ],
    [
      'who joins a group that has it',
      policy('shared'),
      [...ann, ...bob, 'group ops'],
      [changeAccess('group', 'ops', group({ members: ['ann'] }), group({ members: ['bob'] }))],
    ],
    [
      'an account to come',
      policy('new'),
      ['service-account fresh', 'user eve'],
      [
        changeAccess('user', 'eve', user(), user({ policies: ['new'] })),
        changeAccess('service-account', 'fresh', undefined, account({ parent: 'eve' })),
      ],
    ],
  ])('%s', (_name, change, people, changes = []) => {
    expect([...traceConcern(changes, actual)(change)].sort()).toEqual([...people].sort());
  });
});
