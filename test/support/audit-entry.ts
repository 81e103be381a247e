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
        (right.actions.length === 0 ? plain.has(action) : right.actions.includes(action)) &&
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

/** Told without a name. */
const plain: ReadonlySet<string> = new Set([
  's3:GetObject',
  's3:PutObject',
  's3:ListBucket',
  's3:ListBucketVersions',
  's3:DeleteObject',
]);

/** Under what an audit tells of a deed; undefined for what it does not tell of. */
export function abilityOf({ action, version }: Deed): AccessAbility | undefined {
  if (action === 's3:DeleteObject') return version ? 'delete versions' : 'delete';
  // Whoever may list a bucket may ask whether it is there, which is no more.
  return action === 's3:HeadBucket' ? undefined : knownActions.get(action)?.ability;
}
