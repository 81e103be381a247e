import type { AccessChange, AccessDiff } from '../../access/diff-audit.ts';
import { groupBy } from '../../group-by.ts';
import { listNames } from '../plan-name.ts';
import {
  describeBucket,
  describePrincipal,
  describeReach,
  describeTerms,
  type ShowText,
} from './access-word.ts';

/** What a plan changes in who may do what at one site. */
export interface SiteAccessDiff {
  readonly alias: string;
  readonly diff: AccessDiff;
}

export interface AccessLine {
  readonly verb: 'gains' | 'loses';
  /** With everyone it is about. */
  readonly text: string;
}

/** One line for what is the same for several; gains first, and the gravest of them. */
export function listAccessChanges(
  { alias, diff: { gains, losses } }: SiteAccessDiff,
  show: ShowText,
  bounds: { readonly names: number },
): AccessLine[] {
  const describe = (verb: AccessLine['verb'], changes: readonly AccessChange[]) => {
    const alike = groupBy(changes, ({ principal, origins, ...change }) => JSON.stringify(change));
    return [...alike.values()]
      .sort((a, b) => rank(a[0]) - rank(b[0]))
      .flatMap((some) => {
        const [first] = some;
        if (first === undefined) return [];
        const who = listNames(some, ({ principal }) => describePrincipal(principal, show), bounds, ', ');
        return [{ verb, text: `${describeChange(alias, first, show)}: ${who}` }];
      });
  };
  return [...describe('gains', gains), ...describe('loses', losses)];
}

const gravity: readonly AccessChange['ability'][] = [
  'administer',
  'delete versions',
  'delete',
  'write',
  'read',
  'list',
];

function rank(change: AccessChange | undefined): number {
  return change === undefined ? gravity.length : gravity.indexOf(change.ability);
}

function describeChange(alias: string, change: AccessChange, show: ShowText): string {
  const { ability, bucket, reach, partly, actions } = change;
  const where = describeReach(reach, show);
  const place = `${show(alias, 'name')} ${describeBucket(bucket, show)}${where === '' ? '' : ` ${where}`}`;
  const what =
    actions.length > 0 ? ` (${actions.map((action) => action.replace('s3:', '')).join(', ')})` : '';
  const remarks = [describeTerms(reach, show), partly ? 'some of it before and after' : ''].filter(Boolean);
  return `${ability}${what} ${place}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
}
