import type { DeclaredGroup } from './declared.ts';

/**
 * Alias → the site of its group that access is declared at: replicated sites give all of it to each other, and
 * what is made at two of them at once may end differently. Without a group: not there.
 */
export function mapCarriers(groups: readonly Pick<DeclaredGroup, 'sites'>[] = []): Map<string, string> {
  return new Map(
    groups.flatMap(({ sites }) => {
      const [first] = sites;
      return first === undefined ? [] : sites.map(({ alias }): [string, string] => [alias, first.alias]);
    }),
  );
}
