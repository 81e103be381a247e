import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Deed, evaluate } from '../../../src/access/evaluate.ts';
import type { Standing } from '../../../src/access/standing.ts';
import type { PolicyDocument } from '../../../src/policy/document.ts';
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
];
const others = [
  'UserAgent',
  'CurrentTime',
  'EpochTime',
  'signatureAge',
  'Referer',
  'LocationConstraint',
  'authType',
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
  return { layers, values: new Map() };
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
