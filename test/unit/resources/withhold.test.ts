import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageOf } from '../../../src/resources/order.ts';
import type { ResourceChange } from '../../../src/resources/resource-change.ts';
import { givesAccess, withholdGift } from '../../../src/resources/withhold.ts';
import { account, changeAccess, group, iamPolicy, user } from '../../support/access-change.ts';
import { createChange } from '../../support/change.ts';

const [disabled, a, ab, b] = [{ status: 'disabled' }, ['a'], ['a', 'b'], ['b']] as const;
const ann = (before: Parameters<typeof user>[0], after: Parameters<typeof user>[0]) =>
  changeAccess('user', 'ann', user(before), user(after));
const ops = (before: Parameters<typeof group>[0], after: Parameters<typeof group>[0]) =>
  changeAccess('group', 'ops', group(before), group(after));
const app = (before: Parameters<typeof account>[0], after: Parameters<typeof account>[0]) =>
  changeAccess('service-account', 'app', account(before), account(after));
const [soon, late] = ['2027-01-01T00:00:00Z', '2028-01-01T00:00:00Z'];

describe('what is left of a change without what it gives', () => {
  // `all`: it gives nothing. `nothing`: it only gives.
  test.each<[string, ResourceChange, 'all' | 'nothing' | object]>([
    ['a new user', changeAccess('user', 'ann', undefined, user()), 'nothing'],
    ['a policy attached', ann({ policies: a }, { policies: ab }), 'nothing'],
    ['a policy detached', ann({ policies: ab }, { policies: a }), 'all'],
    ['a policy in place of another', ann({ policies: a }, { policies: b }), 'nothing'],
    ['a user enabled', ann(disabled, {}), 'nothing'],
    ['a user disabled', ann({}, disabled), 'all'],
    [
      'a user disabled, and a policy attached',
      ann({}, { ...disabled, policies: a }),
      { status: 'disabled', policies: [] },
    ],
    [
      'a user enabled, and a policy detached',
      ann({ ...disabled, policies: a }, {}),
      { status: 'disabled', policies: [] },
    ],
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
    ['an account enabled', app(disabled, {}), 'nothing'],
    ['an account disabled', app({}, disabled), 'all'],
    ['a policy where all was inherited', app({ policy: 'inherit' }, {}), 'all'],
    ['all inherited', app({}, { policy: 'inherit' }), 'nothing'],
    ['another policy of an account', app({}, { policy: iamPolicy('s3:PutObject') }), 'nothing'],
    ['an account that ends', app({}, { expires: soon }), 'all'],
    ['an account that ends sooner', app({ expires: late }, { expires: soon }), 'all'],
    ['an account that ends later', app({ expires: soon }, { expires: late }), 'nothing'],
    ['an account that no longer ends', app({ expires: soon }, {}), 'nothing'],
    ['a description', app({}, { description: 'the app' }), 'all'],
    [
      'an account disabled, with more rights',
      app({}, { ...disabled, policy: 'inherit' }),
      account({ ...disabled }),
    ],
    ['another kind', createChange({ verb: 'update', before: {} }), 'nothing'],
  ])('%s', (_name, change, left) => {
    const rest = withholdGift(change);
    expect(rest?.after ?? 'nothing').toEqual(left === 'all' ? change.after : left);
    expect(givesAccess(change)).toBe(left !== 'all');
    if (rest) expect(rest).toEqual({ ...change, after: rest.after });
  });

  test.each([
    changeAccess('user', 'ann', user({ policies: a }), undefined),
    changeAccess('group', 'ops', group(), undefined),
    changeAccess('service-account', 'app', account(), undefined),
  ])('a removal gives nothing: $kind', (change) => {
    expect(givesAccess(change)).toBe(false);
  });

  test('gives nothing itself, whatever the change', () => {
    const status = fc.constantFrom('enabled' as const, 'disabled' as const);
    const names = fc.subarray(['a', 'b', 'c']);
    const users = fc.record({ status, policies: names });
    const groups = fc.record({ status, members: names, policies: names });
    const expires = fc.constantFrom(null, soon, late);
    const policy = fc.constantFrom('inherit' as const, iamPolicy('s3:GetObject'), iamPolicy('s3:PutObject'));
    const accounts = fc.record({ status, expires, policy }).map(account);
    const changes = fc.oneof(
      fc.tuple(users, users).map(([before, after]) => changeAccess('user', 'ann', before, after)),
      fc.tuple(groups, groups).map(([before, after]) => changeAccess('group', 'ops', before, after)),
      fc
        .tuple(accounts, accounts)
        .map(([before, after]) => changeAccess('service-account', 'app', before, after)),
    );
    fc.assert(
      fc.property(changes, (change) => {
        const rest = withholdGift(change);
        if (rest) expect(givesAccess(rest)).toBe(false);
      }),
    );
  });
});

describe('what comes first', () => {
  test.each<[string, ResourceChange, number]>([
    ['an account that gets less', app({ policy: 'inherit' }, {}), 0],
    ['an account that is disabled', app({}, disabled), 0],
    ['an account that gets more', app({}, { policy: 'inherit' }), 3],
    ['an account that gets less, and ends', app({ policy: 'inherit' }, { expires: soon }), 0],
    ['an account that is described', app({}, { description: 'the app' }), 3],
    ['a new account', changeAccess('service-account', 'app', undefined, account()), 3],
    ['an account that goes', changeAccess('service-account', 'app', account(), undefined), 4],
    ['what a parent gets', ann({}, { policies: a }), 1],
  ])('%s', (_name, change, stage) => {
    expect(stageOf(change)).toBe(stage);
  });
});
