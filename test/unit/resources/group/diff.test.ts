import { expect, test } from 'vitest';
import { diffGroups } from '../../../../src/resources/group/diff.ts';
import { declareGroup, describeAccess } from '../../../support/access-declared.ts';

const frame = {
  alias: 'primary',
  unmanaged: 'ignore',
  own: new Set<string>(),
  goneUsers: new Set<string>(),
  absentPolicies: new Set<string>(),
  grantPolicies: new Set<string>(),
  otherSecrets: new Set<string>(),
} as const;

test.each([
  ['enabled', ['ann'], undefined],
  ['disabled', [], undefined],
  [
    'disabled',
    ['ann', 'bob'],
    ['While it is disabled, these may do nothing at all, whatever else they were given: ann, bob.'],
  ],
] as const)('a group that becomes %s with members %j says what it takes', (status, members, notes) => {
  const other = status === 'enabled' ? 'disabled' : 'enabled';
  const { groups } = describeAccess({ groups: { ops: { status: other, members: ['ann'] } } });
  const [change] = diffGroups(frame, [declareGroup('ops', { status, members })], groups);
  expect(change?.notes).toEqual(notes);
});
