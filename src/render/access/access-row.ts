import {
  type AccessAbility,
  type AccessAudit,
  type AccessRight,
  type AccessShare,
  comparePrincipals,
  type Principal,
} from '../../access/audit-entry.ts';
import { dropBeside } from '../../access/beside.ts';
import { createNumbers } from '../../access/number-values.ts';
import { groupBy } from '../../group-by.ts';

/** Callers who may do the same in one bucket, through the same. */
export interface AccessRow {
  readonly bucket: string;
  /** Of one kind. */
  readonly principals: readonly Principal[];
  /** By ability; each at least one. */
  readonly cells: ReadonlyMap<AccessAbility, readonly AccessRight[]>;
  /** One for all of the row. */
  readonly origins: AccessRight['origins'];
  readonly everywhere: boolean;
}

/** Anyone comes first, then whoever can administer the bucket. */
export function listAccessRows({ shares }: Pick<AccessAudit, 'shares'>): AccessRow[] {
  const split = createSplit();
  const parts = shares.flatMap(({ bucket, principals, rights }) =>
    split(rights).map((part) => ({ ...part, bucket, principals })),
  );
  const alike = groupBy(parts, ({ key, bucket, principals }) => `${key} ${principals[0]?.kind} ${bucket}`);
  const rows = [...alike.values()].flatMap(([first, ...others]): AccessRow[] => {
    if (first === undefined) return [];
    const principals = [first, ...others].flatMap((part) => part.principals);
    return [{ ...first, principals: others.length > 0 ? principals.sort(comparePrincipals) : principals }];
  });
  return rows.sort((a, b) => compareBuckets(a.bucket, b.bucket) || rank(a) - rank(b));
}

/** What `hasSeveral` is told with. */
export const severalNote = 'Who comes to rights in one bucket in several ways has a row for each.';

/** Whether somebody has more than one row for a bucket, and so may do more than one of them says. */
export function hasSeveral(rows: readonly AccessRow[]): boolean {
  const seen = new Set<string>();
  return rows.some(({ bucket, principals }) =>
    principals.some((principal) => {
      const place = JSON.stringify([bucket, principal]);
      if (seen.has(place)) return true;
      seen.add(place);
      return false;
    }),
  );
}

/** Rights that some have through the same. */
interface Part extends Pick<AccessRow, 'cells' | 'origins' | 'everywhere'> {
  /** The same for those that say the same. */
  readonly key: string;
}

/** A look at the settings of a bucket is told where it changes, and would only widen the table. */
function isShown({ ability }: AccessRight): boolean {
  return ability !== 'inspect';
}

/** Done once for each list: many share theirs. */
function createSplit(): (rights: AccessShare['rights']) => readonly Part[] {
  const number = createNumbers();
  const known = new Map<AccessShare['rights'], readonly Part[]>();
  return (rights) => {
    const parts = known.get(rights) ?? splitRights(dropBeside(rights.filter(isShown)), number);
    known.set(rights, parts);
    return parts;
  };
}

function splitRights(rights: AccessShare['rights'], number: (value: object) => number): Part[] {
  const byOrigins = groupBy(rights, ({ origins }) => number(origins));
  return [...byOrigins.values()].flatMap((some): Part[] => {
    const [first] = some;
    if (first === undefined) return [];
    return [
      {
        key: some.map(number).join(' '),
        cells: groupBy(some, ({ ability }) => ability),
        origins: first.origins,
        everywhere: some.some(({ everywhere }) => everywhere),
      },
    ];
  });
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
