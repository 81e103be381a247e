/** Whether a user has what is granted to one of its service accounts, as far as the files tell. */

import type { SiteAccess } from '../../../access/access-at.ts';
import { mainAction } from '../../../access/compile-grant.ts';
import type { DeclaredGrant, GrantWord } from '../../../access/declared.ts';
import { evaluate } from '../../../access/evaluate.ts';
import { findStandings, type Standing } from '../../../access/standing.ts';
import { builtInPolicies } from '../../../policy/built-in.ts';
import { knownActions } from '../../../policy/server-action.ts';

/**
 * Words of the grant that the user certainly may not carry out. None where the files do not tell all: a user whose
 * policies are not managed, or are only added to.
 */
export function findLacking(
  { bucket, prefix, may }: DeclaredGrant,
  parent: string,
  site: SiteAccess,
): GrantWord[] {
  const standing = findStanding(site, parent);
  if (standing === undefined) return [];
  // A service account goes by the name of its parent.
  const object = `${prefix.replaceAll(`\${aws:username}`, () => parent)}object`;
  return may.filter((word) => {
    const action = mainAction(word);
    const onObject = knownActions.get(action)?.onObjects && { object };
    return evaluate(standing, { action, bucket, ...onObject }) === 'no';
  });
}

/** By policies of the user's own and of its groups, enabled or not; `undefined` where not everything is known. */
function findStanding(
  { users, groups, policies: declared }: SiteAccess,
  parent: string,
): Standing | undefined {
  const own = users.filter(({ name }) => name === parent);
  const holders = [...own, ...groups.filter(({ members }) => members?.includes(parent))];
  const isKnown = holders.every(
    ({ policies, attachments }) => policies !== undefined && attachments === 'exclusive',
  );
  const names = holders.flatMap(({ policies }) => policies ?? []);
  const documents = new Map(declared.flatMap(({ name, document }) => (document ? [[name, document]] : [])));
  if (own.length === 0 || !isKnown) return undefined;
  if (names.some((name) => !builtInPolicies.has(name) && !documents.has(name))) return undefined;
  const model = { buckets: [], groups: [], serviceAccounts: [], bucketPolicies: new Map(), unread: [] };
  const user = { name: parent, enabled: true, policies: names };
  return findStandings({ ...model, policies: documents, users: [user] }).ofUser(parent);
}
