import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareExposure, type ExposedPlace } from '../../../src/policy/exposure-change.ts';
import { toList } from '../../../src/policy/field.ts';
import { knownActions } from '../../../src/policy/server-action.ts';
import type { PolicyStatement } from '../../../src/policy/statement.ts';
import { matchesWildcard } from '../../../src/policy/wildcard.ts';

const allow = (parts: PolicyStatement = {}): PolicyStatement => ({
  Effect: 'Allow',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::b/*',
  ...parts,
});
const deny = (parts: PolicyStatement = {}) => allow({ Effect: 'Deny', Action: 's3:*', ...parts });
const inside = (Resource: string, parts: PolicyStatement = {}) =>
  allow({ Resource: `arn:aws:s3:::b/${Resource}`, ...parts });
const near = { Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } } };
const far = { Condition: { IpAddress: { 'aws:SourceIp': ['0.0.0.0/0'] } } };

function compare(before: PolicyStatement[] | undefined, after: PolicyStatement[] | undefined) {
  const show = (places: readonly ExposedPlace[]) =>
    places.map(({ ability, objects, partly }) => `${ability} ${objects}${partly ? ' partly' : ''}`).sort();
  const { opened, closed } = compareExposure(
    'b',
    before && { Statement: before },
    after && { Statement: after },
  );
  return { opened: show(opened), closed: show(closed) };
}

type Case = [string, PolicyStatement[] | undefined, PolicyStatement[] | undefined, string[], string[]];

describe('a policy that changes', () => {
  test.each<Case>([
    ['from none, opens what it allows', undefined, [inside('public/*')], ['read public/*'], []],
    ['to none, closes what it allowed', [inside('public/*')], undefined, [], ['read public/*']],
    ['in how it is written, opens nothing', [allow()], [allow({ Principal: { AWS: ['*'] } })], [], []],
    ['from one prefix to all', [inside('public/*')], [allow()], ['read * partly'], []],
    ['from all to one prefix', [allow()], [inside('public/*')], [], ['read * partly']],
    ['from one prefix to another', [inside('a/*')], [inside('b/*')], ['read b/*'], ['read a/*']],
    [
      'from tags to the objects themselves',
      [allow({ Action: 's3:GetObjectTagging' })],
      [allow()],
      ['read * partly'],
      ['read * partly'],
    ],
    [
      'in that it also lists, and writes',
      [allow()],
      [allow(), allow({ Action: ['s3:ListBucket', 's3:PutObject'], Resource: 'arn:aws:s3:::b*' })],
      ['list ', 'write *'],
      [],
    ],
    [
      'by losing a denial',
      [allow(), deny({ Resource: 'arn:aws:s3:::b/x/*' })],
      [allow()],
      ['read x/* partly'],
      [],
    ],
    ['by a denial', [allow()], [allow(), deny({ Resource: 'arn:aws:s3:::b/x/*' })], [], ['read x/* partly']],
    ['from a general denial to one prefix', [deny()], [inside('x/*')], ['read x/*'], []],
    ['by losing its condition', [allow(near)], [allow()], ['read * partly'], []],
    ['by a wider condition', [allow(near)], [allow(far)], ['read * partly'], []],
    ['by a condition, which closes nothing', [allow()], [allow(near)], [], []],
    ['by losing a denial under a condition', [allow(), deny(near)], [allow()], ['read * partly'], []],
    [
      'in what it spares',
      [allow({ Resource: [], NotResource: 'arn:aws:s3:::b/x/*' })],
      [allow({ Resource: [], NotResource: 'arn:aws:s3:::b/y/*' })],
      ['read * partly'],
      [],
    ],
  ])('%s', (_title, before, after, opened, closed) => {
    expect(compare(before, after)).toEqual({ opened, closed });
  });
});

const patterns = ['b/*', 'b/a*', 'b/a/*', 'b/a/x', 'b/?', 'b/*x', 'b*', 'b'].map(
  (name) => `arn:aws:s3:::${name}`,
);
const names = ['', 'a', 'x', 'a/x', 'a/y', 'c/x'];
const actions = ['s3:GetObject', 's3:PutObject', 's3:ListBucket'];
const resources = fc.uniqueArray(fc.constantFrom(...patterns), { minLength: 1, maxLength: 2 });
const statement: fc.Arbitrary<PolicyStatement> = fc
  .record({
    Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
    Action: fc.uniqueArray(fc.constantFrom(...actions, 's3:*'), { minLength: 1, maxLength: 2 }),
    place: fc.oneof(
      { weight: 5, arbitrary: resources.map((Resource) => ({ Resource })) },
      { weight: 1, arbitrary: resources.map((NotResource) => ({ NotResource })) },
    ),
    when: fc.constantFrom({}, {}, {}, near, far),
  })
  .map(({ Effect, Action, place, when }) => ({ Effect, Principal: '*', Action, ...place, ...when }));
const policy = fc.array(statement, { maxLength: 3 });

interface Question {
  readonly action: string;
  /** '' for the bucket itself. */
  readonly name: string;
  /** Whether the condition `near` holds; `far` always does. */
  readonly isNear: boolean;
}

/** What the server would answer to somebody who has not signed in. */
function isAllowed(statements: readonly PolicyStatement[], { action, name, isNear }: Question): boolean {
  const resource = `arn:aws:s3:::b${name === '' ? '' : `/${name}`}`;
  const matches = (list: PolicyStatement['Action'], value: string) =>
    toList(list).some((pattern) => matchesWildcard(pattern, value));
  const binding = statements.filter(
    (one) =>
      matches(one.Action, action) &&
      (one.NotResource ? !matches(one.NotResource, resource) : matches(one.Resource, resource)) &&
      (isNear || one.Condition !== near.Condition),
  );
  return (
    binding.some(({ Effect }) => Effect === 'Allow') && binding.every(({ Effect }) => Effect === 'Allow')
  );
}

const questions: Question[] = names.flatMap((name) =>
  actions
    .filter((action) => knownActions.get(action)?.onObjects === (name !== ''))
    .flatMap((action) => [true, false].map((isNear) => ({ action, name, isNear }))),
);

function tells(places: readonly ExposedPlace[], { action, name }: Question): boolean {
  return places.some(
    ({ ability, objects }) =>
      ability === knownActions.get(action)?.ability &&
      (objects === name || (name !== '' && matchesWildcard(objects, name))),
  );
}

test('whatever becomes possible is told, and what is wholly closed is not possible', () => {
  fc.assert(
    fc.property(policy, policy, (before, after) => {
      const { opened, closed } = compareExposure('b', { Statement: before }, { Statement: after });
      const gained = questions.filter((one) => !isAllowed(before, one) && isAllowed(after, one));
      expect(gained.filter((one) => !tells(opened, one))).toEqual([]);
      const wholly = closed.filter(({ partly }) => !partly);
      expect(questions.filter((one) => tells(wholly, one) && isAllowed(after, one))).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});

test('the same policy opens and closes nothing, in whatever order it stands', () => {
  fc.assert(
    fc.property(policy, (Statement) => {
      const turned = { Statement: [...Statement].reverse() };
      expect(compareExposure('b', { Statement }, turned)).toEqual({ opened: [], closed: [] });
    }),
    { numRuns: 1000 },
  );
});
