import { describe, expect, test } from 'vitest';
import { emptyBook, openBook } from '../../../src/resources/access-book.ts';
import type { ResourceChange } from '../../../src/resources/resource-change.ts';
import { keepPossible, splitChange } from '../../../src/resources/withhold.ts';
import { account, changeAccess, deny, group, iamPolicy, join, user } from '../../support/access-change.ts';
import { createChange } from '../../support/change.ts';

const [disabled, a, ab, b] = [{ status: 'disabled' }, ['a'], ['a', 'b'], ['b']] as const;
const ann = (before: Parameters<typeof user>[0], after: Parameters<typeof user>[0]) =>
  changeAccess('user', 'ann', user(before), user(after));
const ops = (before: Parameters<typeof group>[0], after: Parameters<typeof group>[0]) =>
  changeAccess('group', 'ops', group(before), group(after));
const app = (before: Parameters<typeof account>[0], after: Parameters<typeof account>[0]) =>
  changeAccess('service-account', 'app', account(before), account(after));
const [soon, late] = ['2027-01-01T00:00:00Z', '2028-01-01T00:00:00Z'];
/** What a change leaves of itself when only what it takes is done. */
const takenBy = (change: ResourceChange, book = emptyBook) => splitChange(change, book).taking?.after;

describe('what is left of a change without what it gives', () => {
  // `all`: it gives nothing. `nothing`: it only gives.
  test.each<[string, ResourceChange, 'all' | 'nothing' | object]>([
    ['a new user', changeAccess('user', 'ann', undefined, user()), 'all'],
    ['a policy attached', ann({ policies: a }, { policies: ab }), 'nothing'],
    ['a policy detached', ann({ policies: ab }, { policies: a }), 'all'],
    ['a policy in place of another', ann({ policies: a }, { policies: b }), 'nothing'],
    ['a user enabled', ann(disabled, {}), 'nothing'],
    ['a user disabled', ann({}, disabled), 'all'],
    ['a user enabled, and a policy detached', ann({ ...disabled, policies: a }, {}), 'nothing'],
    ['another secret', ann({ secret: 'other' }, { secret: 'as declared' }), 'all'],
    [
      'another secret, and a user enabled',
      ann({ ...disabled, secret: 'unknown' }, { secret: 'as declared' }),
      { status: 'disabled', policies: [], secret: 'as declared' },
    ],
    ['a member joins', ops({ members: a }, { members: ab }), 'nothing'],
    ['a member leaves', ops({ members: ab }, { members: a }), 'all'],
    ['one member for another', ops({ members: a }, { members: b }), { ...group(), members: [] }],
    [
      'a member leaves, and a policy is attached',
      ops({ members: ab }, { members: a, policies: a }),
      { ...group(), members: a },
    ],
    ['a group enabled', ops(disabled, {}), 'nothing'],
    ['a group disabled', ops({}, disabled), 'all'],
    ['a disabled group left', ops({ ...disabled, members: ab }, { ...disabled, members: a }), 'nothing'],
    ['a disabled group joined', ops({ ...disabled, members: a }, { ...disabled, members: ab }), 'all'],
    ['a disabled group joined, that is enabled', ops(disabled, { members: a }), 'nothing'],
    ['an account enabled', app(disabled, {}), 'nothing'],
    ['an account disabled', app({}, disabled), 'all'],
    ['a policy where all was inherited', app({ policy: 'inherit' }, {}), 'all'],
    ['all inherited', app({}, { policy: 'inherit' }), 'nothing'],
    ['less of its policy', app({ policy: iamPolicy('s3:GetObject', 's3:PutObject') }, {}), 'all'],
    ['an account that ends', app({}, { expires: soon }), 'all'],
    ['an account that ends sooner', app({ expires: late }, { expires: soon }), 'all'],
    ['an account that ends later', app({ expires: soon }, { expires: late }), 'nothing'],
    ['an account that no longer ends', app({ expires: soon }, {}), 'nothing'],
    ['a description', app({}, { description: 'the app' }), 'all'],
    ['an account disabled, with more rights', app({}, { ...disabled, policy: 'inherit' }), account(disabled)],
    ['another kind', createChange({ verb: 'update', before: {} }), 'nothing'],
  ])('%s', (_name, change, left) => {
    const { taking, giving } = splitChange(change);
    expect(taking?.after ?? 'nothing').toEqual(left === 'all' ? change.after : left);
    expect(giving === undefined).toBe(left === 'all');
    if (taking && giving) expect(giving.before).toEqual(taking.after);
  });

  test.each([
    changeAccess('user', 'ann', user({ policies: a }), undefined),
    changeAccess('group', 'ops', group({ members: a }), undefined),
    changeAccess('group', 'ops', group(disabled), undefined),
    changeAccess('service-account', 'app', account(), undefined),
  ])('a removal gives nothing: $kind', (change) => {
    expect(splitChange(change)).toEqual({ taking: change });
  });

  test('but that of a disabled group gives its members all else that they have', () => {
    const change = changeAccess('group', 'ops', group({ ...disabled, members: a }), undefined);
    expect(splitChange(change)).toEqual({ giving: change });
  });
});

describe('with policies that deny', () => {
  const both = join(iamPolicy('s3:GetObject'), deny('s3:*'));
  const book = (...others: ResourceChange[]) =>
    openBook(others, {
      policies: new Map([
        ['deny', deny('s3:*')],
        ['both', both],
        ['a', iamPolicy('x')],
      ]),
    });
  test.each<[string, ResourceChange, readonly string[] | undefined]>([
    ['one detached', ann({ policies: ['deny'] }, {}), undefined],
    ['one attached', ann({}, { policies: ['deny'] }), ['deny']],
    ['one that allows too attached', ann({}, { policies: ['both'] }), undefined],
    ['one detached with another', ann({ policies: ['a', 'deny'] }, {}), ['deny']],
    ['one in place of another', ann({ policies: a }, { policies: ['deny'] }), ['deny']],
    ['by a group', ops({ policies: ['a', 'both'] }, {}), ['both']],
  ])('%s', (_name, change, policies) => {
    const left = takenBy(change, book(change));
    expect(left && 'policies' in left ? left.policies : undefined).toEqual(policies);
  });

  test('whoever is in a group that denies stays in it till later', () => {
    const change = ops({ members: ab, policies: ['deny'] }, { members: a, policies: ['deny'] });
    expect(splitChange(change, book(change))).toEqual({ giving: change });
    const gone = changeAccess('group', 'ops', group({ members: a, policies: ['deny'] }), undefined);
    expect(splitChange(gone, book(gone))).toEqual({ giving: gone });
  });

  test.each<[string, ResourceChange, readonly object[]]>([
    ['gained', ann({}, { policies: ['a', 'both'] }), [user({ policies: ['both'] })]],
    ['lost', ann({ policies: ['a', 'both'] }, {}), [user()]],
    [
      'one for another',
      ann({ policies: ['both'] }, { policies: ['two'] }),
      [user({ policies: ['both', 'two'] }), user({ policies: ['two'] })],
    ],
    [
      'a new user',
      changeAccess('user', 'ann', undefined, user({ policies: ['both'] })),
      [user({ policies: ['both'] })],
    ],
    [
      'a group of others, that gets one',
      ops({ members: a, policies: ['deny'] }, { members: b, policies: ['both', 'deny'] }),
      // Those who join did so before, since it only denied.
      [group({ members: b, policies: ['deny'] }), group({ members: b, policies: ['both', 'deny'] })],
    ],
    [
      'a group of others, that loses one',
      ops({ members: a, policies: ['both', 'two'] }, { members: b, policies: ['two'] }),
      [
        group({ policies: ['both', 'two'] }),
        group({ policies: ['two'] }),
        group({ members: b, policies: ['two'] }),
      ],
    ],
    [
      'a new group',
      changeAccess('group', 'ops', undefined, group({ members: a, policies: ['a', 'both'] })),
      [group({ policies: ['both'] }), group({ members: a, policies: ['both'] })],
    ],
    [
      'a group that goes',
      changeAccess('group', 'ops', group({ members: a, policies: ['a', 'both'] }), undefined),
      [group({ policies: ['both'] })],
    ],
    ['in a disabled group', ops({ ...disabled, policies: ['both'] }, { policies: ['both'] }), []],
  ])('one that allows too is between what takes and what gives: %s', (_name, change, states) => {
    const two = changeAccess('iam-policy', 'two', undefined, both);
    const { trading = [] } = splitChange(change, book(two, change));
    expect(trading.map(({ after }) => after)).toEqual(states);
  });
});

test('a policy that is to allow other things is detached first, even with another in its place', () => {
  const remade = changeAccess('iam-policy', 'a', iamPolicy('s3:GetObject'), iamPolicy('s3:PutObject'));
  const change = ann({ policies: a }, { policies: b });
  expect(takenBy(change, openBook([remade, change]))).toEqual(user());
});

test('what says other things gives and takes at once: a document, an account', () => {
  const [get, put] = [iamPolicy('s3:GetObject'), iamPolicy('s3:PutObject')];
  for (const change of [changeAccess('iam-policy', 'a', get, put), app({}, { policy: put })])
    expect(splitChange(change)).toEqual({ trading: [change] });
});

test('nobody who is disabled gets policies, or loses them afterwards', () => {
  const keep = (change: ResourceChange) => keepPossible(change).after;
  expect(keep(ann({ policies: a }, { ...disabled, policies: b }))).toEqual(user(disabled));
  expect(keep(ann({ ...disabled, policies: a }, { ...disabled, policies: b }))).toEqual(
    user({ ...disabled, policies: a }),
  );
  expect(keep(changeAccess('group', 'ops', undefined, group({ ...disabled, policies: a })))).toEqual(
    group(disabled),
  );
});
