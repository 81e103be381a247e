import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameJson } from '../../../../src/canonical-json.ts';
import { diffChange } from '../../../../src/render/plan/change-diff.ts';
import { normaliseIamPolicy } from '../../../../src/resources/iam-policy/types.ts';
import type { AccountChange } from '../../../../src/resources/service-account/diff.ts';
import type { ServiceAccount } from '../../../../src/resources/service-account/types.ts';
import { allow } from '../../../support/access-declared.ts';

const policy = fc.oneof(
  fc.constant('inherit' as const),
  fc.constantFrom('s3:GetObject', 's3:PutObject').map((action) => normaliseIamPolicy(allow(action))),
);
const account: fc.Arbitrary<ServiceAccount> = fc.record({
  parent: fc.constantFrom('ann', 'bob'),
  status: fc.constantFrom('enabled', 'disabled'),
  name: fc.constantFrom('', 'app'),
  description: fc.constantFrom('', 'an app'),
  expires: fc.constantFrom(null, '2030-01-01T00:00:00Z'),
  policy,
});

function show(before: ServiceAccount | undefined, after: ServiceAccount | undefined): string[] {
  const base = { alias: 'a', owner: 'apply-access', kind: 'service-account', key: 'app' } as const;
  const change: AccountChange = {
    ...base,
    verb: 'update',
    ...(before && { before }),
    ...(after && { after }),
  };
  return diffChange(change).map(({ sign, text }) => `${sign} ${text}`);
}

const plain: ServiceAccount = {
  ...{ parent: 'ann', status: 'enabled', name: '', description: '', expires: null },
  policy: 'inherit',
};
const narrowed: ServiceAccount = { ...plain, policy: normaliseIamPolicy(allow('s3:GetObject')) };

describe('a service account', () => {
  test('that is narrowed shows what it no longer inherits, and what it may instead', () => {
    expect(show(plain, narrowed)).toEqual([
      '- policy: inherit',
      '+ Statement (without a name)',
      '+   Effect Allow',
      '+   Action s3:GetObject',
      '+   Resource arn:aws:s3:::data/*',
    ]);
  });

  test('that may do more shows the action alone', () => {
    const wider: ServiceAccount = { ...plain, policy: normaliseIamPolicy(allow('s3:PutObject')) };
    const lines = show(narrowed, wider).filter((line) => !line.startsWith(' '));
    expect(lines).toEqual(['-   Action s3:GetObject', '+   Action s3:PutObject']);
  });

  test('that differs gives a line, one that does not gives none', () => {
    fc.assert(
      fc.property(account, account, (before, after) => {
        const changed = show(before, after).filter((line) => !line.startsWith(' '));
        expect(changed.length > 0).toBe(!sameJson(before, after));
      }),
    );
  });
});
