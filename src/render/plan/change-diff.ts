import type { JsonObject } from '../../change.ts';
import type { IamPolicy } from '../../resources/iam-policy/types.ts';
import type { ResourceChange } from '../../resources/resource-change.ts';
import type { AccountValue } from '../../resources/service-account/diff.ts';
import { diffFields } from './field-diff.ts';
import { type DiffLine, diffPolicyLines } from './policy-diff.ts';

/** What is different, line by line, in the form that suits the kind; never empty for sides that differ. */
export function diffChange(change: ResourceChange): DiffLine[] {
  switch (change.kind) {
    case 'policy':
    case 'iam-policy':
      return diffPolicyLines(change.before, change.after);
    case 'service-account':
      return diffAccount(change);
    default:
      return showFields(change);
  }
}

function showFields(change: Parameters<typeof diffFields>[0]): DiffLine[] {
  return diffFields(change).map(({ sign, field, value }) => ({ sign, text: `${field}: ${value}` }));
}

/** Field by field, and what is embedded as policies are shown. */
function diffAccount(change: Extract<ResourceChange, { kind: 'service-account' }>): DiffLine[] {
  const { before, after, ...rest } = change;
  const sides = {
    ...(before && { before: leaveOutPolicy(before) }),
    ...(after && { after: leaveOutPolicy(after) }),
  };
  return [...showFields({ ...rest, ...sides }), ...diffPolicyLines(findPolicy(before), findPolicy(after))];
}

function findPolicy(account: AccountValue | undefined): IamPolicy | undefined {
  if (account === undefined || !('policy' in account)) return undefined;
  return typeof account.policy === 'string' ? undefined : account.policy;
}

function leaveOutPolicy(account: AccountValue): JsonObject {
  if (findPolicy(account) === undefined) return account;
  return Object.fromEntries(Object.entries(account).filter(([name]) => name !== 'policy'));
}
