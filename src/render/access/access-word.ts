/** What an audit says, in words; names are from outside, so each place shows them its own way. */

import type { Principal } from '../../access/audit-entry.ts';
import { showBucket } from '../../access/named-bucket.ts';
import type { Reach } from '../../access/reach.ts';
import type { Origin } from '../../access/standing.ts';
import type { AccessRow } from './access-row.ts';

/** Makes a text from outside harmless; `kind`: a name stands out, a remark does not. */
export type ShowText = (text: string, kind: 'name' | 'remark') => string;

export function describePrincipal(principal: Principal, show: ShowText): string {
  if (principal.kind === 'anyone') return 'anyone, without signing in';
  const name = show(principal.name, 'name');
  return principal.kind === 'repository' ? `jobs of repository ${name}` : `${principal.kind} ${name}`;
}

/** `every other bucket` for a place that stands for all that no other pattern names. */
export function describeBucket(bucket: string, show: ShowText): string {
  const name = showBucket(bucket);
  return name === '*' ? 'every other bucket' : show(name, 'name');
}

/** `app/* but app/secret/*`; '' for all of the bucket, or the bucket itself. */
export function describeReach({ within, except }: Reach, show: ShowText): string {
  const inside = within.filter((pattern) => pattern !== '*' && pattern !== '');
  const names = inside.map((pattern) => show(pattern, 'name')).join(' and also ');
  if (except.length === 0) return names;
  return `${names || 'all'} but ${except.map((pattern) => show(pattern, 'name')).join(', ')}`;
}

/** `if …`; '' where nothing is asked. Conditions keep nobody out, which whoever shows this says once. */
export function describeTerms({ terms }: Reach, show: ShowText): string {
  return terms.map((term) => show(term.startsWith('unless ') ? term : `if ${term}`, 'remark')).join('; ');
}

export function describeOrigins(
  { origins, principals }: Pick<AccessRow, 'origins' | 'principals'>,
  show: ShowText,
): string {
  const parts = origins.map((origin) => describeOrigin(origin, show));
  const bound = principals[0]?.kind === 'service account' && !origins.some(({ kind }) => kind === 'policy');
  return [...parts, ...(bound ? ['all rights of root'] : [])].join(', ');
}

function describeOrigin(origin: Origin, show: ShowText): string {
  if (origin.kind === 'embedded') return 'its own policy';
  if (origin.kind === 'bucket-policy') return 'the policy of the bucket';
  const policy = `policy ${show(origin.policy, 'name')}`;
  return origin.group === undefined ? policy : `${policy} of group ${show(origin.group, 'name')}`;
}
