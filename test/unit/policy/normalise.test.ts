import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PolicyDocument, parsePolicyDocument } from '../../../src/policy/document.ts';
import { encodePolicy, normalisePolicy } from '../../../src/policy/normalise.ts';

const texts = (...values: string[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const statement = fc.record({
  Sid: fc.constantFrom('One', 'Two'),
  Effect: fc.constantFrom('Allow', 'Deny'),
  Principal: fc.constantFrom('*' as const, { AWS: '*' }, { AWS: ['*'] }),
  Action: texts('s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:*'),
  Resource: texts('arn:aws:s3:::b/*', 'arn:aws:s3:::b/a/*', 'arn:aws:s3:::b/c/*'),
  Condition: fc.constantFrom({}, { IpAddress: { 'aws:SourceIp': ['10.0.0.1', '10.0.0.0/8'] } }),
});
const document: fc.Arbitrary<PolicyDocument> = fc.record({
  Version: fc.constant('2012-10-17'),
  Statement: fc.array(statement, { minLength: 1, maxLength: 4 }),
});

describe('the normal form', () => {
  test('is its own normal form', () => {
    fc.assert(
      fc.property(document, (one) => {
        const normal = normalisePolicy(one);
        if (!normal) throw new Error('nothing was said');
        const { document: again } = parsePolicyDocument(JSON.parse(encodePolicy(normal)));
        expect(again && normalisePolicy(again)).toEqual(normal);
      }),
    );
  });

  test('does not depend on order, repetition, or a list of one', () => {
    fc.assert(
      fc.property(document, (one) => {
        const shuffled = {
          ...one,
          Statement: [...one.Statement, ...one.Statement].toReversed().map((each) => {
            const { Action = [], Resource = [] } = each;
            const actions = [Action].flat();
            return {
              ...each,
              Action: actions.length === 1 ? (actions[0] ?? '') : [...actions, ...actions].toReversed(),
              Resource: [Resource].flat().toReversed(),
            };
          }),
        };
        // Of statements that differ in nothing but their name the first is kept, so names are left out here.
        const nameless = (policy: PolicyDocument) =>
          normalisePolicy({ ...policy, Statement: policy.Statement.map((each) => ({ ...each, Sid: '' })) });
        expect(nameless(shuffled)).toEqual(nameless(one));
      }),
    );
  });

  const base = {
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::b/*',
  } as const;
  const meaning = (...Statement: object[]) => normalisePolicy({ Version: '2012-10-17', Statement });

  test.each([
    ['effect', { ...base, Effect: 'Deny' }],
    ['action', { ...base, Action: 's3:GetObjectVersion' }],
    ['resource', { ...base, Resource: 'arn:aws:s3:::b/a/*' }],
    ['principal', { ...base, Principal: { AWS: 'someone' } }],
    ['what is spared', { ...base, Resource: undefined, NotResource: 'arn:aws:s3:::b/*' }],
    ['condition', { ...base, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
    ['name', { ...base, Sid: 'named' }],
  ])('depends on %s', (_title, other) => {
    expect(meaning(other)).not.toEqual(meaning(base));
  });

  test.each(['Resource', 'NotResource'])('has %s once, however many stars', (list) => {
    const other = { ...base, Resource: undefined };
    expect(meaning({ ...other, [list]: ['**', '*'] })).toEqual(meaning({ ...other, [list]: '*' }));
  });

  test.each([
    [
      'an address and its network',
      { IpAddress: { 'aws:SourceIp': '10.0.0.1' } },
      { IpAddress: { 'aws:SourceIp': ['10.0.0.1/32'] } },
    ],
    [
      'bits behind the prefix',
      { IpAddress: { 'aws:SourceIp': '10.9.8.7/8' } },
      { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
    ],
    [
      'everything',
      { IpAddress: { 'aws:SourceIp': '1.2.3.4/0' } },
      { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } },
    ],
    [
      'spellings of an IPv6 address',
      { IpAddress: { 'aws:SourceIp': '2001:DB8:0::1/128' } },
      { IpAddress: { 'aws:SourceIp': '2001:db8::1/128' } },
    ],
    [
      'a number and its text',
      { NumericLessThan: { 's3:max-keys': 7 } },
      { NumericLessThan: { 's3:max-keys': '007' } },
    ],
    ['truth values', { Null: { 's3:versionid': 'T' } }, { Null: { 's3:versionid': true } }],
    [
      'a time in two zones',
      { DateLessThan: { 'aws:CurrentTime': '2030-01-01T01:00:00+01:00' } },
      { DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } },
    ],
    ['no operator and an empty one', {}, { StringLike: {} }],
  ])('is the same for %s', (_title, one, other) => {
    expect(meaning({ ...base, Condition: one })).toEqual(meaning({ ...base, Condition: other }));
  });

  test('of no statement is nothing at all', () => {
    expect(meaning()).toBeUndefined();
  });
});
