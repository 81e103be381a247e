/** What a policy amounts to in the hands of a job, by the same judgement as the audit of apply-access. */

import { auditAccess } from '../../access/audit.ts';
import type { AccessRight } from '../../access/audit-entry.ts';
import type { Weight } from '../../login/weight.ts';
import { builtInPolicies } from '../../policy/built-in.ts';
import { type PolicyDocument, parsePolicyDocument } from '../../policy/document.ts';

/** A caller with nothing but the policy, and a bucket that no policy names: what holds there holds in every bucket. */
const caller = '0';
const anyBucket = 'zq7-x0-any.bucket-4k';
const waysShown = 4;

/** Pure. `undefined` for what neither leads to more rights nor reaches the objects of every bucket. */
export function weighPolicy(document: PolicyDocument): Weight | undefined {
  const { escalations, shares } = auditAccess({
    ...{ buckets: [anyBucket], policies: new Map([[caller, document]]), bucketPolicies: new Map() },
    ...{ users: [], groups: [], serviceAccounts: [], unread: [] },
  });
  const ways = escalations.map(({ could, action }) => `${could} (${action})`);
  const shown = [...ways.slice(0, waysShown), ...tellMore(ways.length - waysShown)];
  const words = [...tellObjects(shares.flatMap(({ rights }) => rights)), ...shown];
  if (words.length === 0) return undefined;
  const everything = escalations.some(({ action }) => action === 'admin:*');
  return { severity: everything ? 'error' : 'warning', words: words.join(', ') };
}

function tellMore(count: number): string[] {
  return count > 0 ? [`and ${count} more of the kind`] : [];
}

/**
 * A part of every bucket, such as one prefix, is not told, nor what is beside the objects, such as tags. To remove a
 * bucket by force removes what is in it.
 */
function tellObjects(rights: readonly AccessRight[]): string[] {
  const whole = rights.filter(
    ({ actions, reach }) => actions.length === 0 && reach.within.every((pattern) => /^\*+$/.test(pattern)),
  );
  const abilities = new Set(whole.map(({ ability }) => ability));
  const emptying = rights.some(({ actions }) => actions.includes('s3:ForceDeleteBucket'));
  const can = [
    ...(abilities.has('read') ? ['read'] : []),
    ...(abilities.has('write') ? ['write'] : []),
    ...(emptying || abilities.has('delete') || abilities.has('delete versions') ? ['delete'] : []),
  ];
  return can.length > 0 ? [`${joinWords(can)} objects in every bucket`] : [];
}

function joinWords(words: readonly string[]): string {
  const last = words.slice(-1);
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The same for the policies of a role, which add up: their names, comma-separated. Those that are not there give nothing. */
export function weighRole(role: string, policies: ReadonlyMap<string, unknown>): Weight | undefined {
  const statements = role.split(',').flatMap((part) => {
    const name = part.trim();
    const { document = builtInPolicies.get(name) } = parsePolicyDocument(policies.get(name));
    return document?.Statement ?? [];
  });
  return weighPolicy({ Version: '2012-10-17', Statement: statements });
}
