/** One name for two things at one site. */

import type { DeclaredAccess } from '../../../access/declared.ts';
import { below, type Finding, type Source } from '../../../finding.ts';
import { error, quote } from '../../judgement.ts';

interface Named {
  readonly name: string;
  /** What it is, for a sentence. */
  readonly kind: string;
  readonly place: Source;
  readonly sites: readonly string[] | undefined;
}

/** Users and service accounts are keys of one space, as declared policies and those of grants are. */
export function checkAccessDuplicates(access: DeclaredAccess): Finding[] {
  const name = <Item extends { name: string; source: Source; sites: readonly string[] | undefined }>(
    items: readonly Item[],
    kind: string,
  ): Named[] => items.map((item) => ({ ...item, kind, place: below(item.source, 'name') }));
  const accounts = access.serviceAccounts.map(
    ({ accessKey, source, sites }): Named => ({
      name: accessKey,
      kind: 'service account',
      place: below(source, 'accessKey'),
      sites,
    }),
  );
  return [
    ...findClashes([...name(access.policies, 'policy'), ...name(access.grants, 'grant')]),
    ...findClashes([...name(access.users, 'user'), ...accounts]),
    ...findClashes(name(access.groups, 'group')),
  ];
}

function findClashes(items: readonly Named[]): Finding[] {
  const seen = new Map<string, Named[]>();
  return items.flatMap((item) => {
    const before = seen.get(item.name) ?? [];
    seen.set(item.name, [...before, item]);
    const other = before.find((one) => meet(one.sites, item.sites));
    return other === undefined ? [] : [describeClash(item, other)];
  });
}

function meet(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return one.some((site) => other.includes(site));
}

function describeClash({ name, kind, place }: Named, other: Named): Finding {
  if (kind === 'grant' && other.kind === 'grant') {
    const message = `Two grants become the policy ${quote(name)} at the same site.`;
    const mend = 'Name everyone in one grant, or give each a "name" of its own.';
    return error('access/duplicate', place, message, mend);
  }
  const message = `${quote(name)} is declared twice for the same site, as ${other.kind} and as ${kind}.`;
  const mend = 'Merge the two, or give them different names or "sites".';
  return error('access/duplicate', place, message, mend);
}
