import { cut } from './cut.ts';
import { code } from './markdown.ts';
import type { PlanBounds } from './plan-bounds.ts';
import { formatCount } from './quantity.ts';

/** A name from outside, such as that of an alias or a bucket. */
export function showName(name: string, { characters }: Pick<PlanBounds, 'characters'>): string {
  return code(cut(name, characters));
}

/** The first of them in one line, and how many more there are. */
export function listNames<Item>(
  items: readonly Item[],
  show: (item: Item) => string,
  { names }: Pick<PlanBounds, 'names'>,
  separator: string,
): string {
  const listed = items.slice(0, names).map(show).join(separator);
  return items.length > names ? `${listed} and ${formatCount(items.length - names)} more` : listed;
}
