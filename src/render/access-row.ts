import type { AccessAbility, AccessAudit, AccessEntry, Principal } from '../access/audit-entry.ts';
import { groupBy } from '../group-by.ts';

/** Callers who may do the same in one bucket, through the same. */
export interface AccessRow {
  readonly bucket: string;
  readonly principals: readonly Principal[];
  /** By ability; each at least one. */
  readonly cells: ReadonlyMap<AccessAbility, readonly AccessEntry[]>;
  /** One for all of the row. */
  readonly origins: Pick<AccessEntry, 'origins' | 'principal'>;
  readonly everywhere: boolean;
}

/** Anyone comes first, then whoever can administer the bucket. */
export function listAccessRows({ entries }: Pick<AccessAudit, 'entries'>): AccessRow[] {
  const ofOne = groupBy(entries, ({ bucket, principal, origins }) =>
    JSON.stringify([bucket, principal, origins]),
  );
  const alike = groupBy([...ofOne.values()], (some) => JSON.stringify(some.map(describeSame)));
  const rows = [...alike.values()].flatMap((callers): AccessRow[] => {
    const [some = []] = callers;
    const [first] = some;
    if (first === undefined) return [];
    const principals = callers.flatMap(([one]) => (one === undefined ? [] : [one.principal]));
    const cells = groupBy(some, ({ ability }) => ability);
    const everywhere = some.some((entry) => entry.everywhere);
    return [{ bucket: first.bucket, principals, cells, origins: first, everywhere }];
  });
  return rows.sort((a, b) => compareBuckets(a.bucket, b.bucket) || rank(a) - rank(b));
}

/** Everything of an entry but who it is about. */
function describeSame({ principal, ...entry }: AccessEntry) {
  return { ...entry, kind: principal.kind };
}

/** Names that stand for several buckets have no letter of the alphabet in front, and come last. */
function compareBuckets(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function rank({ principals, cells }: AccessRow): number {
  if (principals[0]?.kind === 'anyone') return 0;
  return cells.has('administer') ? 1 : 2;
}
