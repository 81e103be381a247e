import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Deed, evaluate } from '../../../src/access/evaluate.ts';
import type { Standing } from '../../../src/access/standing.ts';
import type { PolicyDocument } from '../../../src/policy/document.ts';
import type { PolicyStatement } from '../../../src/policy/statement.ts';
import { randomPolicy } from '../../support/access-policy.ts';

const names = [
  'username',
  'userid',
  'principaltype',
  'groups',
  'prefix',
  'delimiter',
  'SourceIp',
  'SecureTransport',
  // As a header that claims them is spelled.
  'Username',
  'Groups',
  'Prefix',
  'Securetransport',
];
const others = [
  'UserAgent',
  'CurrentTime',
  'EpochTime',
  'signatureAge',
  'Referer',
  'LocationConstraint',
  'authType',
  'name',
  'Name',
  'user',
];

const deed: fc.Arbitrary<Deed> = fc.record({
  action: fc.constantFrom('s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:ListBucketVersions'),
  bucket: fc.constantFrom('alpha', 'beta'),
  object: fc.constantFrom('app/a.txt', 'top.txt', 'home/user03/x'),
  version: fc.boolean(),
});

const known = fc.dictionary(
  fc.constantFrom(...names, ...others),
  fc.array(fc.constantFrom('user03', 'user05', '/', '', 'app/', '127.0.0.1', 'true', '5'), { maxLength: 2 }),
);

function stand(policies: readonly PolicyDocument[]): Standing {
  const layers = policies.map(({ Statement }, index) => ({
    kind: index === 0 ? ('given' as const) : ('embedded' as const),
    statements: Statement.map((statement) => ({ statement, origin: { kind: 'embedded' as const } })),
  }));
  const values = new Map([
    ['username', ['user03']],
    ['userid', ['user03']],
    ['principaltype', ['User']],
  ]);
  return { layers, values };
}

const standing = fc.array(randomPolicy, { minLength: 1, maxLength: 2 }).map(stand);

test('who knows everything of a request never wonders', () => {
  fc.assert(
    fc.property(standing, deed, known, (caller, what, values) => {
      const answer = evaluate(caller, { ...what, valuesOf: (name) => values[name] ?? [] });
      expect(answer).not.toBe('maybe');
    }),
  );
});

test('who knows less is never of another opinion, only less sure', () => {
  fc.assert(
    fc.property(standing, deed, known, fc.subarray([...names, ...others]), (caller, what, values, told) => {
      const sure = evaluate(caller, { ...what, valuesOf: (name) => values[name] ?? [] });
      const partial = (name: string) => (told.includes(name) ? (values[name] ?? []) : undefined);
      const unsure = evaluate(caller, { ...what, valuesOf: partial });
      expect([sure, 'maybe']).toContain(unsure);
    }),
    { numRuns: 500 },
  );
});

test('nobody may do anything, and who has no limit everything', () => {
  const what = { action: 's3:PutObject', bucket: 'alpha', object: 'x' };
  expect(evaluate(undefined, what)).toBe('no');
  expect(evaluate({ layers: [], values: new Map() }, what)).toBe('yes');
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables of policies
describe('what a request claims', () => {
  const caller = (Condition: PolicyStatement['Condition'], resource = 'alpha/*') =>
    stand([
      {
        Statement: [
          {
            Effect: 'Allow',
            Action: 's3:GetObject',
            Resource: `arn:aws:s3:::${resource}`,
            ...(Condition && { Condition }),
          },
        ],
      },
    ]);
  const ask = (who: Standing, values: Readonly<Record<string, readonly string[]>> | undefined) =>
    evaluate(who, {
      action: 's3:GetObject',
      bucket: 'alpha',
      object: 'staff/x',
      ...(values && { valuesOf: (name: string) => values[name] ?? [] }),
    });
  const ofBoss = caller({ StringEquals: { 'aws:username': 'boss' } });
  const overTls = caller({ Bool: { 'aws:SecureTransport': 'true' } });

  test.each<[string, Standing, Record<string, readonly string[]> | undefined, string]>([
    ['nothing', ofBoss, {}, 'no'],
    ['another name, as a header', ofBoss, { Username: ['boss'] }, 'yes'],
    ['another name beside its own', ofBoss, { username: ['boss'] }, 'yes'],
    ['a name in capitals, which is none', ofBoss, { USERNAME: ['boss'] }, 'no'],
    ['who knows what', ofBoss, undefined, 'maybe'],
    ['TLS, as a header', overTls, { SecureTransport: ['false'], Securetransport: ['true'] }, 'yes'],
    ['TLS beside the truth, which comes first', overTls, { SecureTransport: ['false', 'true'] }, 'no'],
    ['a group', caller(undefined, 'alpha/${aws:groups}/*'), { groups: ['staff'] }, 'yes'],
    ['a group, as a header', caller(undefined, 'alpha/${aws:groups}/*'), { Groups: ['staff'] }, 'no'],
    ['who knows which group', caller(undefined, 'alpha/${aws:groups}/*'), undefined, 'maybe'],
    ['a group, with a wildcard', caller(undefined, 'alpha/${aws:groups}/*'), { groups: ['s*'] }, 'yes'],
    ['a name in a resource', caller(undefined, 'alpha/${aws:username}/*'), { username: ['staff'] }, 'no'],
    ['the same, of nobody knows what', caller(undefined, 'alpha/${aws:username}/*'), undefined, 'no'],
    [
      'a variable in a variable',
      caller(undefined, 'alpha/${jwt:sub}/*'),
      { sub: ['${jwt:name}'], name: ['staff'] },
      'no',
    ],
  ])('%s', (_title, who, values, expected) => {
    expect(ask(who, values)).toBe(expected);
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: variables of policies
