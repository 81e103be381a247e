/** Whether a user has what is granted to one of its service accounts, as far as the files tell. */

import type { SiteAccess } from '../../../access/access-at.ts';
import { mainAction } from '../../../access/compile-grant.ts';
import type { DeclaredGrant, GrantWord } from '../../../access/declared.ts';
import { findRefused } from '../../../policy/allowance.ts';
import { builtInPolicies } from '../../../policy/built-in.ts';
import { knownActions } from '../../../policy/server-action.ts';
import type { PolicyStatement } from '../../../policy/statement.ts';

/**
 * Words of the grant that no declared policy of the user carries out. None where the files do not tell all: a
 * user whose policies are not managed, or are only added to.
 */
export function findLacking(
  { bucket, prefix, may }: DeclaredGrant,
  parent: string,
  site: SiteAccess,
): GrantWord[] {
  const statements = collectStatements(site, parent);
  if (statements === undefined) return [];
  const allows = { Statement: statements };
  return may.filter((word) => {
    const action = mainAction(word);
    const onObjects = knownActions.get(action)?.onObjects;
    const places = onObjects ? [`${bucket}/${prefix}object`] : [bucket, `${bucket}/`];
    return places.every((resource) => findRefused(allows, [{ action, resource }]).length > 0);
  });
}

/** The user's own and its groups'; `undefined` where not everything is known. */
function collectStatements(
  { users, groups: allGroups, policies: declared }: SiteAccess,
  parent: string,
): PolicyStatement[] | undefined {
  const user = users.find(({ name }) => name === parent);
  if (user?.policies === undefined || user.attachments === 'additive') return undefined;
  const groups = allGroups.filter(({ members }) => members?.includes(parent));
  if (groups.some(({ policies, attachments }) => policies === undefined || attachments === 'additive'))
    return undefined;
  const names = [user, ...groups].flatMap(({ policies }) => policies ?? []);
  const documents = names.map(
    (name) => builtInPolicies.get(name) ?? declared.find((policy) => policy.name === name)?.document,
  );
  if (documents.includes(undefined)) return undefined;
  return documents.flatMap((document) => [...(document?.Statement ?? [])]);
}
