import type { AccessAbility, AccessAudit, AccessRight, Principal } from '../../src/access/audit-entry.ts';
import type { Deed } from '../../src/access/evaluate.ts';
import { knownActions } from '../../src/policy/server-action.ts';
import { matchesWildcard } from '../../src/policy/wildcard.ts';

export interface AuditQuestion {
  readonly principal: Principal;
  readonly ability: AccessAbility;
  readonly deed: Pick<Deed, 'action' | 'object'> & { readonly bucket: string };
}

/** A right that says so, whatever it depends on. */
export function findRight(
  { shares }: Pick<AccessAudit, 'shares'>,
  { principal, ability, deed }: AuditQuestion,
): AccessRight | undefined {
  const { bucket, action, object = '' } = deed;
  const name = JSON.stringify(principal);
  return shares
    .filter(
      (share) => share.bucket === bucket && share.principals.some((one) => JSON.stringify(one) === name),
    )
    .flatMap(({ rights }) => rights)
    .find(
      (right) =>
        right.ability === ability &&
        (ability !== 'administer' || right.actions.includes(action)) &&
        right.reach.within.every((pattern) => matchesWildcard(pattern, object)) &&
        !right.reach.except.some((pattern) => matchesWildcard(pattern, object)),
    );
}

const abilities: ReadonlyMap<string, AccessAbility> = new Map([
  ['s3:GetObject', 'read'],
  ['s3:PutObject', 'write'],
  ['s3:ListBucket', 'list'],
  ['s3:ListBucketVersions', 'list'],
]);

/** Under what an audit tells of a deed; undefined for what it does not tell of. */
export function abilityOf({ action, version }: Deed): AccessAbility | undefined {
  if (action === 's3:DeleteObject') return version ? 'delete versions' : 'delete';
  const administers = knownActions.get(action)?.ability === 'administer';
  return abilities.get(action) ?? (administers ? 'administer' : undefined);
}
