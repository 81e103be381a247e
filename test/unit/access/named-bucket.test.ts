import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditAccess } from '../../../src/access/audit.ts';
import { evaluate } from '../../../src/access/evaluate.ts';
import type { AccessModel } from '../../../src/access/model.ts';
import { findNamedBuckets, nameBucket, showBucket } from '../../../src/access/named-bucket.ts';
import { findStandings } from '../../../src/access/standing.ts';
import type { PolicyStatement } from '../../../src/policy/statement.ts';
import { matchesWildcard } from '../../../src/policy/wildcard.ts';

const state = (Effect: string, place: object): PolicyStatement => ({ Effect, Action: 's3:*', ...place });
const on = (...patterns: string[]) => ({ Resource: patterns.map((one) => `arn:aws:s3:::${one}`) });
const apart = (...patterns: string[]) => ({ NotResource: patterns.map((one) => `arn:aws:s3:::${one}`) });
const names = (...Statement: PolicyStatement[]) => findNamedBuckets([{ Statement }]).map(showBucket);

test.each<[string, PolicyStatement[], string[]]>([
  ['what is allowed', [state('Allow', on('data', 'data/*'))], ['data']],
  ['what is denied', [state('Deny', on('vault/*', 'vault'))], ['vault']],
  ['what is spared by a denial', [state('Deny', apart('team', 'team/*'))], ['team']],
  ['what is left out, and all others', [state('Allow', apart('team/*'))], ['team', '*']],
  ['a pattern', [state('Deny', on('team-*'))], ['team-*']],
  ['a variable', [state('Allow', on(`home-\${aws:username}/*`))], ['home-*']],
  [
    'what two patterns have in common',
    [state('Allow', on('a*')), state('Deny', apart('a*b', 'x*', '*y'))],
    ['a*', 'a*b', 'a*y', 'x*', 'x*y', '*', '*y'],
  ],
  ['what a star takes in with a slash', [state('Allow', on('team-*-logs/*'))], ['team-*', 'team-*-logs']],
  ['every bucket by the action *', [{ Effect: 'Allow', Action: '*', ...on('none') }], ['none', '*']],
  ['nothing that is too long for a bucket', [state('Allow', on(`${'x'.repeat(64)}/*`))], []],
  ['a star in front, as the server reads it', [state('Allow', { Resource: '*vault*' })], ['vault*']],
])('the buckets that policies name: %s', (_name, statements, expected) => {
  expect(names(...statements).sort()).toEqual(expected.sort());
});

test('patterns that are much entangled come to an end', () => {
  const letters = [...'abcdefghijklmnop'];
  expect(names(state('Allow', on(...letters.map((one) => `x*${one}*`)))).length).toBeLessThan(600);
});

test('any text is longer than all that ? stand for in a bucket', () => {
  expect(matchesWildcard('team-?', nameBucket('team-*'))).toBe(false);
  expect(matchesWildcard('?'.repeat(63), nameBucket('*'))).toBe(false);
});

const bucketPatterns = ['*', 'aa*', '*zz', 'aa*zz', '*m*', 'aa-m-zz', 'qq', 'aa-?', '?q', '*aa*'];
const places = bucketPatterns.flatMap((bucket) => [bucket, `${bucket}/*`, `${bucket}/app/*`]);
const buckets = ['aa-m-zz', 'aa-x-zz', 'aa-1', 'qq', 'other', 'm', 'x-zz', 'aa-m', 'q-m-zz'];
const objects = ['top', 'app/x', 'x-zz/app/y', 'm/k'];

const statement = fc
  .record({
    Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
    spared: fc.integer({ min: 0, max: 3 }).map((dice) => dice === 0),
    places: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 2 }),
  })
  .map(({ Effect, spared, places }): PolicyStatement => {
    const resources = places.map((place) => (place === '*' ? '*' : `arn:aws:s3:::${place}`));
    return state(Effect, spared ? { NotResource: resources } : { Resource: resources });
  });

test('nothing that is allowed in a bucket which nobody declared is left out', () => {
  const some = (maxLength: number) => fc.array(statement, { minLength: 1, maxLength });
  fc.assert(
    fc.property(some(3), fc.option(some(2), { nil: undefined }), (given, embedded) => {
      const documents = [{ Statement: given }, ...(embedded ? [{ Statement: embedded }] : [])];
      const account = { accessKey: 'robot', parent: 'ann', enabled: true, policy: documents[1] };
      const model: AccessModel = {
        buckets: findNamedBuckets(documents),
        policies: new Map([['p', { Statement: given }]]),
        users: [{ name: 'ann', enabled: true, policies: ['p'] }],
        groups: [],
        serviceAccounts: [account],
        bucketPolicies: new Map(),
        unread: [],
      };
      const { shares } = auditAccess(model);
      const standing = findStandings(model).ofServiceAccount(account);
      for (const bucket of buckets) {
        for (const object of objects) {
          if (evaluate(standing, { action: 's3:GetObject', bucket, object }) !== 'yes') continue;
          const told = shares.some(
            (share) =>
              matchesWildcard(showBucket(share.bucket), bucket) &&
              share.principals.some(({ kind }) => kind === 'service account') &&
              share.rights.some(
                ({ ability, actions, reach: { within, except } }) =>
                  ability === 'read' &&
                  actions.length === 0 &&
                  within.every((pattern) => matchesWildcard(pattern, object)) &&
                  !except.some((pattern) => matchesWildcard(pattern, object)),
              ),
          );
          expect([bucket, object, told]).toEqual([bucket, object, true]);
        }
      }
    }),
    { numRuns: 150 },
  );
});
