import { expect, test } from 'vitest';
import { type FailureReason, ServiceError } from '../../../src/errors.ts';
import { tellUnread } from '../../../src/replication/unread-site.ts';

function failure(reason: FailureReason): ServiceError {
  const rest = { operation: 'x', resource: 'y', status: 403, code: 'AccessDenied', outcomeUnknown: false };
  return new ServiceError({ reason, ...rest }, 'Allow it admin:GetUser.');
}

test.each<[FailureReason, boolean, string, RegExp]>([
  ['unreachable', true, 'error', /^Bring it back, or correct its address and keys\. /],
  ['unreachable', false, 'note', /^Bring it back, or remove/],
  ['denied', true, 'error', /^Do what it asks for\. /],
  ['denied', false, 'note', /^Do what it asks for, or remove/],
])('a site that is %s, and needed: %s', (reason, isNeeded, severity, mend) => {
  const finding = tellUnread('dr', failure(reason), isNeeded);
  expect(finding).toMatchObject({ rule: 'sites/unread', severity, mend: expect.stringMatching(mend) });
  expect(finding.message).toContain('Allow it admin:GetUser.');
});

test('a cancelled run and a bug are no failures of the site', () => {
  expect(() => tellUnread('dr', failure('cancelled'), true)).toThrow('Allow it');
  expect(() => tellUnread('dr', new TypeError('of ours'), true)).toThrow('of ours');
});
