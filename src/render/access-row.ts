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
  const number = createNumbers();
  const ofOne = groupBy(
    entries,
    ({ bucket, principal, origins }) => `${number(principal)} ${number(origins)} ${bucket}`,
  );
  const alike = groupBy([...ofOne.values()], (some) =>
    some.map((entry) => describeSame(entry, number)).join('\n'),
  );
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
function describeSame(
  { bucket, ability, principal, reach, origins, everywhere, actions }: AccessEntry,
  number: (value: object) => number,
): string {
  const parts = [
    number(reach),
    number(origins),
    number(actions),
    everywhere,
    ability,
    principal.kind,
    bucket,
  ];
  return parts.join(' ');
}

/** A number for each value; equal ones have the same. Callers and buckets are many, and most share theirs. */
function createNumbers(): (value: object) => number {
  const known = new WeakMap<object, number>();
  const byContent = new Map<string, number>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const content = JSON.stringify(value);
    const fresh = byContent.get(content) ?? byContent.size;
    byContent.set(content, fresh);
    known.set(value, fresh);
    return fresh;
  };
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
