import { describe, expect, test } from 'vitest';
import { listNeeds } from '../../../src/resources/need.ts';
import type { ResourceChange } from '../../../src/resources/resource-change.ts';
import { account, changeAccess, group, iamPolicy, user } from '../../support/access-change.ts';
import { describeAccess } from '../../support/access-declared.ts';
import { createChange } from '../../support/change.ts';
import { target } from '../../support/replicated-bucket.ts';

/** Ann has `own`, and `shared` by her group; `app` is hers. */
const actual = describeAccess({
  users: { ann: { policies: ['own'] }, bob: { policies: ['own'] } },
  groups: { ops: { members: ['ann'], policies: ['shared'] } },
  accounts: { app: 'ann', tool: 'bob' },
});
const off = { status: 'disabled' } as const;
const readable = (change: ResourceChange) =>
  listNeeds(change, actual)
    .map(({ kind, chain }) => (chain.startsWith(`${kind} `) ? chain : `${kind} of ${chain}`))
    .sort();

describe('what builds on what, in access', () => {
  test.each<[string, ResourceChange, readonly string[]]>([
    [
      'a policy attached to a user: the policy, and its accounts',
      changeAccess('user', 'ann', user({ policies: ['own'] }), user({ policies: ['new', 'own'] })),
      ['iam-policy new', 'service-account app'],
    ],
    [
      'a user enabled: all its policies, by its groups too',
      changeAccess('user', 'ann', user({ ...off, policies: ['own'] }), user({ policies: ['own'] })),
      ['iam-policy own', 'iam-policy shared', 'service-account app'],
    ],
    [
      'a new user: its policies',
      changeAccess('user', 'eve', undefined, user({ policies: ['own'] })),
      ['iam-policy own'],
    ],
    [
      'a policy attached to a group: the policy, and accounts of members',
      changeAccess(
        'group',
        'ops',
        group({ members: ['ann'] }),
        group({ members: ['ann'], policies: ['new'] }),
      ),
      ['iam-policy new', 'service-account app'],
    ],
    [
      'a new member: the member, and all that the group has',
      changeAccess(
        'group',
        'ops',
        group({ members: ['ann'], policies: ['shared'] }),
        group({ members: ['ann', 'bob'], policies: ['shared'] }),
      ),
      ['iam-policy shared', 'service-account app', 'service-account tool', 'user bob'],
    ],
    [
      'a group enabled: all that it has',
      changeAccess('group', 'all', group({ ...off, policies: ['shared'] }), group({ policies: ['shared'] })),
      ['iam-policy shared'],
    ],
    [
      'a new account: its parent, and all that bounds the parent',
      changeAccess('service-account', 'app-2', undefined, account()),
      ['group ops', 'iam-policy own', 'iam-policy shared', 'user ann'],
    ],
    [
      'more for an account: the same',
      changeAccess('service-account', 'app', account(), account({ policy: 'inherit' })),
      ['group ops', 'iam-policy own', 'iam-policy shared', 'user ann'],
    ],
    [
      'a policy removed: those that have it',
      changeAccess('iam-policy', 'own', iamPolicy('s3:GetObject'), undefined),
      ['user ann', 'user bob'],
    ],
    [
      'a policy of a group removed: the group',
      changeAccess('iam-policy', 'shared', iamPolicy('s3:GetObject'), undefined),
      ['group ops'],
    ],
  ])('%s', (_name, change, needs) => {
    expect(readable(change)).toEqual(needs);
  });

  test.each<[string, ResourceChange]>([
    ['a policy made', changeAccess('iam-policy', 'new', undefined, iamPolicy('s3:GetObject'))],
    ['a policy changed', changeAccess('iam-policy', 'own', iamPolicy('a'), iamPolicy('b'))],
    ['a policy detached', changeAccess('user', 'ann', user({ policies: ['own'] }), user())],
    ['a user disabled', changeAccess('user', 'ann', user(), user(off))],
    ['a user removed', changeAccess('user', 'ann', user({ policies: ['own'] }), undefined)],
    ['a member out', changeAccess('group', 'ops', group({ members: ['ann'] }), group())],
    ['a group disabled', changeAccess('group', 'ops', group(), group(off))],
    ['a group removed', changeAccess('group', 'ops', group({ policies: ['shared'] }), undefined)],
    ['an account disabled', changeAccess('service-account', 'app', account(), account(off))],
    [
      'less for an account',
      changeAccess('service-account', 'app', account({ policy: 'inherit' }), account()),
    ],
    ['an account removed', changeAccess('service-account', 'app', account(), undefined)],
  ])('nothing: %s', (_name, change) => {
    expect(readable(change)).toEqual([]);
  });
});

describe('what builds on what, elsewhere', () => {
  const owned = { alias: 'one', owner: 'setup-replication', verb: 'create' } as const;
  const made = {
    ...owned,
    kind: 'remote-target',
    key: 'data → two/data',
    after: target('two/data'),
  } as const;
  test.each<[string, ResourceChange, readonly string[]]>([
    ['a setting: its bucket', createChange({ key: 'data' }), ['bucket of data']],
    ['a bucket: nothing', { ...owned, kind: 'bucket', key: 'data', after: { objectLocking: false } }, []],
    [
      'a rule: the targets of its bucket',
      { ...owned, kind: 'replication', key: 'data', after: [] },
      ['remote-target of data'],
    ],
    [
      'a target: the rules of its bucket',
      { ...made, after: { ...made.after, from: 'data' } },
      ['replication of data'],
    ],
  ])('%s', (_name, change, needs) => {
    expect(readable(change)).toEqual(needs);
  });
});
