import { expect, test } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import { executePlan } from '../../../src/execute/execute.ts';
import type { Section } from '../../../src/plan/plan.ts';
import type { ResourceChange } from '../../../src/resources/resource-change.ts';
import type { Writer } from '../../../src/server/port.ts';
import { account, changeAccess, group, iamPolicy, user } from '../../support/access-change.ts';
import { describeAccess } from '../../support/access-declared.ts';
import { createSection } from '../../support/section.ts';

const off = { status: 'disabled' } as const;
const narrow = changeAccess('iam-policy', 'shared', iamPolicy('s3:*'), iamPolicy('s3:GetObject'));
const attach = changeAccess('user', 'bob', user(), user({ policies: ['shared'] }));
const drop = changeAccess('iam-policy', 'shared', iamPolicy('s3:*'), undefined);

/** What was sent is kept as `operation: query body`; what matches `refused` is answered 403, or lost. */
function createWriter(refused: RegExp, outcomeUnknown = false) {
  const sent: string[] = [];
  const take: Writer['read'] & Writer['write'] = async ({ operation }, { query = {} } = {}, body = '') => {
    const request = `${operation}: ${[...Object.values(query), body].filter(Boolean).join(' ')}`;
    sent.push(request);
    if (!refused.test(request)) return { status: 200, headers: {}, body: Buffer.alloc(0) };
    const failure = { reason: 'denied', operation, resource: 'one', status: 403, code: 'No' } as const;
    throw new ServiceError({ ...failure, outcomeUnknown }, 'refused');
  };
  const writer: Writer = { alias: 'one', read: take, write: take };
  return { writer, sent };
}

/** Ann has `shared`, and is in `ops`, which has it too. */
const actual = describeAccess({
  users: { ann: { policies: ['shared'] }, bob: {} },
  groups: { ops: { members: ['ann'], policies: ['shared'] } },
  accounts: { app: 'ann' },
});

async function execute(sections: readonly Section[], { writer }: { writer: Writer }, ...others: Writer[]) {
  const writers = new Map([writer, ...others].map((one) => [one.alias, one]));
  const results = await executePlan(
    { sections },
    {
      ...{ writers, keys: new Map(), sites: [], planned: [], concurrency: 4 },
      ...{ signal: new AbortController().signal, onResult: () => undefined },
      actualAccess: new Map([['one', actual]]),
      secrets: { use: (_alias, _key, set) => set('made-for-this-test') },
    },
  );
  return results.map(({ change, outcome, failure }) => [
    `${change.kind} ${change.key}`,
    outcome,
    failure?.message ?? '',
  ]);
}

const apply = (changes: readonly ResourceChange[], bench: { writer: Writer }) =>
  execute([createSection('one', changes)], bench);

const waits = 'Not attempted: iam-policy shared could not be changed.';
const inPart = 'Done in part: what it gives was not attempted, since iam-policy shared could not be changed.';

test.each<[string, ResourceChange]>([
  ['a user who is to get it', attach],
  ['a new user with it', changeAccess('user', 'eve', undefined, user({ policies: ['shared'] }))],
  [
    'a user who is enabled with it',
    changeAccess('user', 'ann', user({ ...off, policies: ['shared'] }), user({ policies: ['shared'] })),
  ],
  ['a group that is to get it', changeAccess('group', 'all', group(), group({ policies: ['shared'] }))],
  [
    'a new member of a group that has it',
    changeAccess(
      'group',
      'ops',
      group({ members: ['ann'], policies: ['shared'] }),
      group({ members: ['ann', 'bob'], policies: ['shared'] }),
    ),
  ],
  ['an account of a user who has it', changeAccess('service-account', 'app-2', undefined, account())],
  [
    'a user who is to get it in place of another',
    changeAccess('user', 'bob', user({ policies: ['wide'] }), user({ policies: ['shared'] })),
  ],
])('a policy that could not be narrowed stops %s', async (_name, change) => {
  const { writer, sent } = createWriter(/^set IAM policy/);
  expect((await apply([narrow, change], { writer }))[1]).toEqual([
    `${change.kind} ${change.key}`,
    'not-attempted',
    waits,
  ]);
  expect(sent).toHaveLength(1);
});

test.each<[string, ResourceChange, string]>([
  [
    'a user who is to lose it',
    changeAccess('user', 'ann', user({ policies: ['shared'] }), user()),
    'detach policies: {"policies":["shared"],"user":"ann"}',
  ],
  [
    'a user who is disabled',
    changeAccess('user', 'ann', user(), user(off)),
    'set status of user: ann disabled',
  ],
  ['a user who goes', changeAccess('user', 'ann', user(), undefined), 'remove user: ann'],
  [
    'a member who leaves',
    changeAccess(
      'group',
      'ops',
      group({ members: ['ann'], policies: ['shared'] }),
      group({ policies: ['shared'] }),
    ),
    'update group: {"group":"ops","members":["ann"],"isRemove":true}',
  ],
  [
    'who is disabled, and gets policies only once enabled',
    changeAccess('user', 'bob', user(), user({ ...off, policies: ['shared'] })),
    'set status of user: bob disabled',
  ],
  [
    'another policy that is attached',
    changeAccess('user', 'bob', user(), user({ policies: ['other'] })),
    'attach policies: {"policies":["other"],"user":"bob"}',
  ],
])('and does not stop %s', async (_name, change, request) => {
  const { writer, sent } = createWriter(/^set IAM policy/);
  const results = await apply([narrow, change], { writer });
  expect(results[1]).toEqual([`${change.kind} ${change.key}`, 'done', '']);
  expect(sent.slice(1)).toEqual([request]);
});

test.each<[string, ResourceChange, readonly string[]]>([
  [
    'who leaves leaves, though who joins must wait',
    changeAccess(
      'group',
      'ops',
      group({ members: ['ann'], policies: ['shared'] }),
      group({ members: ['bob'], policies: ['shared'] }),
    ),
    ['update group: {"group":"ops","members":["ann"],"isRemove":true}'],
  ],
  [
    'a leaver leaves, though a policy must wait',
    changeAccess('group', 'all', group({ members: ['bob'] }), group({ policies: ['shared'] })),
    ['update group: {"group":"all","members":["bob"],"isRemove":true}'],
  ],
])('%s', async (_name, change, requests) => {
  const { writer, sent } = createWriter(/^set IAM policy/);
  const results = await apply([narrow, change], { writer });
  expect(results[1]).toEqual([`${change.kind} ${change.key}`, 'failed', inPart]);
  expect(sent.slice(1)).toEqual(requests);
});

test('what could not be taken away either says why', async () => {
  const { writer } = createWriter(/^set/);
  const change = changeAccess('user', 'bob', user(), user({ ...off, policies: ['shared'] }));
  expect((await apply([narrow, change], { writer }))[1]).toEqual(['user bob', 'failed', 'refused']);
});

test('one waits for the other, and an account for both', async () => {
  const { writer, sent } = createWriter(/^set IAM policy/);
  const account2 = changeAccess('service-account', 'bob-app', undefined, account({ parent: 'bob' }));
  const members = changeAccess('group', 'all', group(), group({ members: ['bob'] }));
  const results = await apply([narrow, attach, members, account2], { writer });
  expect(results.slice(1)).toEqual([
    ['user bob', 'not-attempted', waits],
    ['group all', 'not-attempted', waits],
    ['service-account bob-app', 'not-attempted', waits],
  ]);
  expect(sent).toHaveLength(1);
});

test('a policy whose answer is lost stops it too', async () => {
  const results = await apply([narrow, attach], createWriter(/^set IAM policy/, true));
  expect(results.map(([, outcome]) => outcome)).toEqual(['unknown', 'not-attempted']);
  expect(results[1]?.[2]).toBe('Not attempted: it is not known whether iam-policy shared was changed.');
});

test('a policy stays while somebody who was to lose it still has it', async () => {
  const { writer, sent } = createWriter(/^detach/);
  const detach = changeAccess('user', 'ann', user({ policies: ['shared'] }), user());
  const release = changeAccess('group', 'ops', group({ policies: ['shared'] }), group());
  const results = await apply([drop, detach, release], { writer });
  expect(results).toEqual([
    ['iam-policy shared', 'not-attempted', 'Not attempted: group ops could not be changed.'],
    ['user ann', 'failed', 'refused'],
    ['group ops', 'failed', 'refused'],
  ]);
  expect(sent.filter((request) => request.startsWith('remove IAM policy'))).toEqual([]);
});

test('an account gets less before its parent gets more, and else the parent gets nothing', async () => {
  const bound = changeAccess('service-account', 'app', account({ policy: 'inherit' }), account());
  const more = changeAccess('user', 'ann', user(), user({ policies: ['shared'] }));
  const { writer, sent } = createWriter(/^nothing/);
  await apply([more, bound], { writer });
  expect(sent.map((request) => request.split(':')[0])).toEqual(['update service account', 'attach policies']);
  const refused = await apply([more, bound], createWriter(/^update service account/));
  expect(refused).toEqual([
    ['user ann', 'not-attempted', 'Not attempted: service-account app could not be changed.'],
    ['service-account app', 'failed', 'refused'],
  ]);
});

test('what failed on one server stops nothing on another', async () => {
  const [broken, whole] = [createWriter(/^set IAM policy/), createWriter(/^nothing/)];
  const sections = [createSection('one', [narrow]), createSection('two', [attach])];
  const results = await execute(sections, broken, { ...whole.writer, alias: 'two' });
  expect(results.map(([, outcome]) => outcome)).toEqual(['failed', 'done']);
});
