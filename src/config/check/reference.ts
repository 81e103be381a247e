/** Names in one file that must exist in another. */

import { below, type Finding, type Source } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import { createSuggester, type Suggester } from '../../suggestion.ts';
import type { DeclaredBucket, Desired } from '../desired.ts';
import { error, quote } from '../judgement.ts';

const endAliases = ['sourceAlias', 'targetAlias'] as const;

/** Names that are written somewhere; `all` when nobody can say which. */
export type Names = ReadonlySet<string> | 'all';

/** What is declared, but could not be understood: naming it is no mistake of its own. */
export interface UnreadNames {
  readonly aliases: Names;
  readonly buckets: Names;
}

/** Finds the bucket of that name as it is declared for that alias. */
export type BucketFinder = (alias: string, name: string) => DeclaredBucket | undefined;

export function createBucketFinder(buckets: readonly DeclaredBucket[]): BucketFinder {
  const byName = groupBy(buckets, ({ name }) => name);
  return (alias, name) =>
    byName.get(name)?.find(({ declaration }) => declaration.sites?.includes(alias) ?? true);
}

/** Aliases that buckets and replication name, and buckets that replication names. */
export function checkReferences(
  declared: Desired,
  unread: UnreadNames,
  replicationFile: Source,
  find: BucketFinder,
): Finding[] {
  const aliases = new Set(declared.aliases.map(({ name }) => name));
  const buckets = new Set(declared.buckets.map(({ name }) => name));
  const suggestAlias = createSuggester([...aliases]);
  const suggestBucket = createSuggester([...buckets]);
  const { siteReplications = [], bucketReplications = [] } = declared.replication ?? {};
  const checkAlias = (name: string, place: Source) =>
    aliases.has(name) || isAmong(name, unread.aliases) ? [] : missAlias(name, suggestAlias, place);
  const checkEnd = (alias: string, name: string, place: Source) => {
    const bucket = find(alias, name);
    if (bucket?.declaration.state === 'absent') return [refuseAbsent(name, place)];
    if (bucket !== undefined || isAmong(name, unread.buckets)) return [];
    return [missBucket(alias, name, buckets.has(name), suggestBucket, place)];
  };
  return [
    ...declared.buckets.flatMap(({ declaration, source }) =>
      (declaration.sites ?? []).flatMap((site, index) => checkAlias(site, below(source, 'sites', index))),
    ),
    ...siteReplications.flatMap((pair, index) => {
      const place = below(replicationFile, 'siteReplications', index);
      return endAliases.flatMap((key) => checkAlias(pair[key], below(place, key)));
    }),
    ...bucketReplications.flatMap((rule, index) => {
      const place = below(replicationFile, 'bucketReplications', index);
      return [
        ...endAliases.flatMap((key) => checkAlias(rule[key], below(place, key))),
        ...checkEnd(rule.sourceAlias, rule.sourceBucket, below(place, 'sourceBucket')),
        ...checkEnd(rule.targetAlias, rule.targetBucket, below(place, 'targetBucket')),
      ];
    }),
  ];
}

/** Buckets that two elements declare for one site. */
export function checkDuplicates(buckets: readonly DeclaredBucket[]): Finding[] {
  const sites = new Map<string, Set<string | undefined>>();
  return buckets.flatMap(({ name, source, declaration }) => {
    const own = declaration.sites ?? [undefined];
    const taken = sites.get(name) ?? new Set();
    const clash = taken.size > 0 && (taken.has(undefined) || own.some((site) => !site || taken.has(site)));
    sites.set(name, new Set([...taken, ...own]));
    if (!clash) return [];
    const message = `Bucket ${quote(name)} is declared twice for the same site.`;
    const mend = 'Merge the two, or give them different "sites".';
    return [error('bucket/duplicate', below(source, 'name'), message, mend)];
  });
}

function isAmong(name: string, names: Names): boolean {
  return names === 'all' || names.has(name);
}

function missAlias(name: string, suggest: Suggester, place: Source): Finding[] {
  const otherwise = 'Add it to mc_aliases, or use an alias that is there.';
  const message = `There is no alias ${quote(name)} in mc_aliases.`;
  return [error('reference/alias', place, message, suggest(name, otherwise))];
}

function refuseAbsent(name: string, place: Source): Finding {
  const message = `Bucket ${quote(name)} is declared absent, yet replication needs it.`;
  return error('reference/bucket', place, message, 'Remove the rule, or the state of the bucket.');
}

function missBucket(alias: string, name: string, known: boolean, suggest: Suggester, place: Source): Finding {
  if (known) {
    const message = `Bucket ${quote(name)} is declared, but not for ${quote(alias)}.`;
    return error('reference/bucket', place, message, `Add ${quote(alias)} to its "sites".`);
  }
  const otherwise = `Add it to buckets_definition, for the site ${quote(alias)}.`;
  return error('reference/bucket', place, `Bucket ${quote(name)} is not declared.`, suggest(name, otherwise));
}
