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
  audit: Pick<AccessAudit, 'shares'>,
  { principal, ability, deed }: AuditQuestion,
): AccessRight | undefined {
  const { bucket, action, object = '' } = deed;
  return indexRights(audit)
    .get(JSON.stringify([bucket, principal]))
    ?.find(
      (right) =>
        right.ability === ability &&
        (ability !== 'administer' || right.actions.includes(action)) &&
        right.reach.within.every((pattern) => matchesWildcard(pattern, object)) &&
        !right.reach.except.some((pattern) => matchesWildcard(pattern, object)),
    );
}

type RightIndex = ReadonlyMap<string, readonly AccessRight[]>;
const indexes = new WeakMap<object, RightIndex>();

/** Bucket and principal → rights. Once for each audit: it is asked tens of thousands of times. */
function indexRights(audit: Pick<AccessAudit, 'shares'>): RightIndex {
  const known = indexes.get(audit);
  if (known !== undefined) return known;
  const index = new Map<string, AccessRight[]>();
  for (const { bucket, principals, rights } of audit.shares) {
    for (const principal of principals) {
      const key = JSON.stringify([bucket, principal]);
      index.set(key, [...(index.get(key) ?? []), ...rights]);
    }
  }
  indexes.set(audit, index);
  return index;
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
