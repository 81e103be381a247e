import { expect, test } from 'vitest';
import { leaveOutResting } from '../../../../src/action/access/throwaway-account.ts';
import {
  declareAccount,
  declareSite,
  declareUser,
  describeAccess,
} from '../../../support/access-declared.ts';
import { createRecordingReporter } from '../../../support/recording-reporter.ts';

test('on an empty server accounts of disabled users, and those of which nothing is said, are not rehearsed', () => {
  const declared = declareSite({
    users: [declareUser('ann', { status: 'disabled' }), declareUser('bob')],
    serviceAccounts: [
      declareAccount('of-ann'),
      declareAccount('there'),
      declareAccount('gone', { state: 'absent' }),
      declareAccount('of-bob', { parent: 'bob' }),
      declareAccount('off', { parent: 'bob', status: 'disabled' }),
      declareAccount('unsaid', { parent: 'bob', status: 'disabled', policy: undefined }),
      declareAccount('forgotten', { parent: 'bob', policy: undefined }),
    ],
  });
  const reporter = createRecordingReporter();
  const left = leaveOutResting(declared, describeAccess({ accounts: { there: 'ann' } }), { reporter });
  expect(left.serviceAccounts.map(({ accessKey }) => accessKey)).toEqual([
    'there',
    'gone',
    'of-bob',
    'off',
    'forgotten',
  ]);
  expect(reporter.logged.join('\n')).toMatch(/not rehearsed at primary: service account of-ann, unsaid,/);
  expect(leaveOutResting(left, describeAccess({}), { reporter }).serviceAccounts).toHaveLength(4);
});
