import { expect, test } from 'vitest';
import type { DeclaredServiceAccount } from '../../../../src/access/declared.ts';
import { diffServiceAccounts } from '../../../../src/resources/service-account/diff.ts';
import type { ServiceAccount } from '../../../../src/resources/service-account/types.ts';
import { allow, declareAccount } from '../../../support/access-declared.ts';

const frame = {
  alias: 'primary',
  unmanaged: 'ignore',
  own: new Set<string>(),
  goneUsers: new Set<string>(),
  grantPolicies: new Set<string>(),
  absentPolicies: new Set<string>(),
  otherSecrets: new Set<string>(),
} as const;
const origin = { file: 'config/access.json', path: [] };
const embed = (document: ReturnType<typeof allow>) => ({ kind: 'document', document, origin }) as const;
const nothing = embed({ Version: '2012-10-17', Statement: [] });
const empty = { Id: '', Statement: [] };
const statement = {
  ...{ Sid: '', Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::data/*'] },
  ...{ NotResource: [], Condition: {} },
};
const something = { Id: '', Statement: [statement] };

function diff(policy: ServiceAccount['policy'], declared: Partial<DeclaredServiceAccount>) {
  const detail = { status: 'enabled', name: '', description: '', expires: null, parent: 'ann' } as const;
  const serviceAccounts = new Map([['app', { parent: 'ann', detail: { ...detail, policy } }]]);
  return diffServiceAccounts(frame, [declareAccount('app', declared)], { serviceAccounts });
}

test('an account that may do nothing stays so while something else changes', () => {
  expect(diff(empty, { policy: nothing })).toEqual([]);
  expect(diff(empty, { policy: nothing, description: 'two' })).toMatchObject([
    { verb: 'update', after: { description: 'two', policy: empty } },
  ]);
});

test('that it is to inherit is a change, which is told', () => {
  expect(diff(empty, { policy: { kind: 'inherit', origin } })).toMatchObject([
    {
      ...{ verb: 'update', before: { policy: empty }, after: { policy: 'inherit' } },
      notes: ['From then on it may do all that ann may.'],
    },
  ]);
});

test('the policy of an account that is there can be written, and not emptied', () => {
  expect(diff(empty, { policy: embed(allow('s3:GetObject')) })).toMatchObject([
    { verb: 'update', after: { policy: something } },
  ]);
  for (const there of ['inherit', something] as const)
    expect(diff(there, { policy: nothing })).toMatchObject([{ verb: 'report', reason: 'unsupported' }]);
});
