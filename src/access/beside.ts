import type { AccessRight } from './audit-entry.ts';
import { coversReach } from './reach.ts';

type Shown = Pick<AccessRight, 'ability' | 'actions' | 'reach'>;

/**
 * Without rights that go with another one of somebody's list in one bucket: who may read objects may read their tags
 * there too, and whoever has any business in a bucket its region and its unfinished uploads. What stands alone stays.
 */
export function dropBeside<Right extends Shown>(rights: readonly Right[]): Right[] {
  const plain = rights.filter(({ actions }) => actions.length === 0);
  const goesWith = ({ ability, reach }: Right) =>
    ability === 'list' || ability === 'inspect'
      ? plain.length > 0
      : plain.some((one) => one.ability === ability && coversReach(one.reach, reach));
  return rights.filter((right) => right.actions.length === 0 || !goesWith(right));
}
