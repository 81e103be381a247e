import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditAccess } from '../../../src/access/audit.ts';
import { diffAudits } from '../../../src/access/diff-audit.ts';
import { evaluate } from '../../../src/access/evaluate.ts';
import type { AccessModel } from '../../../src/access/model.ts';
import { findNamedBuckets } from '../../../src/access/named-bucket.ts';
import { findStandings } from '../../../src/access/standing.ts';
import type { PolicyConditions, PolicyStatement } from '../../../src/policy/statement.ts';
import { matchesWildcard } from '../../../src/policy/wildcard.ts';

const state = (Effect: string, pattern: string, more: Partial<PolicyStatement> = {}): PolicyStatement => ({
  ...{ Effect, Action: 's3:GetObject', Resource: `arn:aws:s3:::${pattern}` },
  ...more,
});
const allow = (pattern: string) => state('Allow', pattern);
const deny = (pattern: string, Condition?: PolicyConditions) =>
  state('Deny', pattern, Condition && { Condition });

function modelOf(given: readonly PolicyStatement[], others: readonly PolicyStatement[] = []): AccessModel {
  return {
    buckets: [...new Set(['data', ...findNamedBuckets([{ Statement: [...given, ...others] }])])],
    policies: new Map([['p', { Statement: given }]]),
    users: [{ name: 'ann', enabled: true, policies: ['p'] }],
    ...{ groups: [], serviceAccounts: [], bucketPolicies: new Map(), unread: [] },
  };
}

function findGains(before: readonly PolicyStatement[], after: readonly PolicyStatement[]) {
  return diffAudits(auditAccess(modelOf(before, after)), auditAccess(modelOf(after, before))).gains;
}

const tellGains = (before: readonly PolicyStatement[], after: readonly PolicyStatement[]) =>
  findGains(before, after)
    .filter(({ actions }) => actions.length === 0)
    .map(({ bucket, ability, reach: { within, except, terms } }) => [bucket, ability, within, except, terms]);

const plain = { Bool: { 'aws:SecureTransport': 'false' } };
const outside = { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };
const all = allow('data/*');

describe('a denial that goes or shrinks is a gain', () => {
  test('of a bucket that nothing else names', () => {
    const every = { ...all, Resource: '*' };
    expect(tellGains([every, deny('vault/*')], [every])).toEqual([['vault', 'read', ['*'], [], []]]);
    const spared = { Effect: 'Deny', Action: 's3:GetObject', NotResource: 'arn:aws:s3:::team/*' };
    expect(tellGains([every, deny('*')], [every, spared])).toEqual([['team', 'read', ['*'], [], []]]);
  });

  test('under a condition, where it no longer holds', () => {
    expect(tellGains([all, deny('data/*', plain)], [all, deny('data/x/*', plain)])).toEqual([
      ['data', 'read', ['*'], ['x/*'], []],
    ]);
    expect(tellGains([all, deny('data/x/*', plain)], [all, deny('data/*', plain)])).toEqual([]);
  });

  test('where two become one that asks for both conditions', () => {
    const both = [all, deny('data/*', { ...plain, ...outside })];
    expect(tellGains([all, deny('data/*', plain), deny('data/*', outside)], both)).toEqual([
      [
        ...['data', 'read', ['*'], []],
        ['unless Bool aws:SecureTransport "false", and NotIpAddress aws:SourceIp "10.0.0.0/8"'],
      ],
    ]);
    const turned = [all, deny('data/*', { ...outside, ...plain })];
    expect(tellGains(both, turned)).toEqual([]);
  });

  test('of what is the own of whoever asks: it leaves what is the own of others', () => {
    const every = { ...all, Resource: '*' };
    const own = deny(`home-\${aws:username}/*`);
    const { shares } = auditAccess(modelOf([every, own]));
    expect(
      shares.map(({ rights }) => rights.find(({ ability }) => ability === 'read')?.reach.within),
    ).toEqual([['*'], ['*'], ['*']]);
  });

  test('however many of them there are, and they are told in the end', () => {
    const letters = [...'abcdefghijkl'];
    const entangled = letters.map((one) => deny(`data/*${one}*`, { StringEquals: { 'aws:Referer': one } }));
    const audit = auditAccess(modelOf([all, ...entangled]));
    expect(audit.shares.flatMap(({ rights }) => rights).length).toBeLessThan(2000);
    const narrower = deny('data/*l*l*', { StringEquals: { 'aws:Referer': 'l' } });
    expect(findGains([all, ...entangled], [all, ...entangled.slice(0, -1), narrower])).not.toEqual([]);
  });
});

const conditions: readonly (PolicyConditions | undefined)[] = [
  undefined,
  { StringEquals: { 'aws:Referer': 'a' } },
  { StringEquals: { 'aws:UserAgent': 'b' } },
  { StringEquals: { 'aws:Referer': 'a', 'aws:UserAgent': 'b' } },
  { StringNotEquals: { 'aws:Referer': ['a', 'c'] } },
];
const statement = fc
  .record({
    Effect: fc.constantFrom('Allow', 'Deny', 'Deny'),
    pattern: fc.constantFrom('data/*', 'data/x/*', 'data/*1', 'data/x/1', '*'),
    Condition: fc.constantFrom(...conditions),
    spared: fc.integer({ min: 0, max: 4 }).map((dice) => dice === 0),
  })
  .map(({ Effect, pattern, Condition, spared }): PolicyStatement => {
    const resource = `arn:aws:s3:::${pattern}`;
    const place = spared ? { NotResource: resource } : { Resource: resource };
    return { Effect, Action: 's3:GetObject', ...place, ...(Condition && { Condition }) };
  });
const policy = fc.array(statement, { maxLength: 4 }).map((some) => [all, ...some]);

const requests = ['a', 'c', 'none'].flatMap((referer) =>
  ['b', 'none'].map((agent) => new Map([...[['referer', [referer]] as const], ['useragent', [agent]]])),
);
const objects = ['x/1', 'x/2', 'y/1', 'z'];

test('every request that becomes possible is told as a gain', () => {
  fc.assert(
    fc.property(policy, policy, (before, after) => {
      const gains = findGains(before, after);
      const [had, has] = [before, after].map((given) => findStandings(modelOf(given)).ofUser('ann'));
      for (const said of requests) {
        const valuesOf = (name: string) => said.get(name.toLowerCase()) ?? [];
        for (const object of objects) {
          const deed = { action: 's3:GetObject', bucket: 'data', object, valuesOf };
          if (evaluate(had, deed) !== 'no' || evaluate(has, deed) !== 'yes') continue;
          const told = gains.some(
            ({ ability, bucket, reach: { within, except } }) =>
              [ability, bucket].join() === 'read,data' &&
              within.every((one) => matchesWildcard(one, object)) &&
              !except.some((one) => matchesWildcard(one, object)),
          );
          expect([object, [...said], told]).toEqual([object, [...said], true]);
        }
      }
    }),
    { numRuns: 400 },
  );
});
