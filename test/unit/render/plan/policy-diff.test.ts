import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameJson } from '../../../../src/canonical-json.ts';
import { normalisePolicy } from '../../../../src/policy/normalise.ts';
import type { PolicyStatement } from '../../../../src/policy/statement.ts';
import { diffPolicyLines } from '../../../../src/render/plan/policy-diff.ts';

const allow = (parts: PolicyStatement = {}): PolicyStatement => ({
  Sid: 'Read',
  Effect: 'Allow',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::b/a/*',
  ...parts,
});
const normal = (statements: readonly PolicyStatement[] | undefined) =>
  statements && normalisePolicy({ Statement: statements });

function show(before: readonly PolicyStatement[] | undefined, after: readonly PolicyStatement[] | undefined) {
  return diffPolicyLines(normal(before), normal(after)).map(({ sign, text }) => `${sign} ${text}`);
}

describe('a policy is shown', () => {
  test('by the lines that change, in the statement that they are of', () => {
    const other = allow({ Sid: 'Other', Effect: 'Deny' });
    const wider = allow({ Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::b/*' });
    expect(show([allow(), other], [other, wider])).toEqual([
      '  Statement Read',
      '    Effect Allow',
      '    Principal *',
      '    Action s3:GetObject',
      '+   Action s3:PutObject',
      '-   Resource arn:aws:s3:::b/a/*',
      '+   Resource arn:aws:s3:::b/*',
    ]);
  });

  test('statement by statement where it is new or goes, with its conditions', () => {
    const near = { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '192.168.0.0/16'] } };
    expect(show(undefined, [allow({ Sid: '', Condition: near })])).toEqual([
      '+ Statement (without a name)',
      '+   Effect Allow',
      '+   Principal *',
      '+   Action s3:GetObject',
      '+   Resource arn:aws:s3:::b/a/*',
      '+   Condition IpAddress aws:SourceIp "10.0.0.0/8"',
      '+   Condition IpAddress aws:SourceIp "192.168.0.0/16"',
    ]);
    expect(show([allow()], undefined)[0]).toBe('- Statement Read');
  });

  test('without what is the same in a long list', () => {
    const many = Array.from({ length: 300 }, (_, index) => `arn:aws:s3:::b/${index}/*`);
    const lines = show([allow({ Resource: many })], [allow({ Resource: [...many, 'arn:aws:s3:::b/x'] })]);
    expect(lines.slice(-2)).toEqual(['    Resource (300 as before)', '+   Resource arn:aws:s3:::b/x']);
  });
});

test('policies that differ give at least one line of one side only, others none', () => {
  const list = (...values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
  const statement: fc.Arbitrary<PolicyStatement> = fc.record({
    Sid: fc.constantFrom('', 'a', 'b'),
    Effect: fc.constantFrom('Allow', 'Deny'),
    Principal: fc.constantFrom('*' as const, { AWS: 'x' }),
    Action: list('s3:GetObject', 's3:PutObject', 's3:*'),
    Resource: list('arn:aws:s3:::b', 'arn:aws:s3:::b/*', 'arn:aws:s3:::b/a'),
    NotResource: list('arn:aws:s3:::b', 'arn:aws:s3:::b/*'),
    Condition: fc.constantFrom({}, { Null: { 'aws:a': [] } }, { Null: { 'aws:a': 'true' } }),
  });
  const policy = fc.option(fc.array(statement, { maxLength: 4 }), { nil: undefined });
  fc.assert(
    fc.property(policy, policy, (before, after) => {
      const lines = show(before, after);
      expect(lines.some((line) => !line.startsWith(' '))).toBe(!sameJson(normal(before), normal(after)));
    }),
    { numRuns: 3000 },
  );
});
