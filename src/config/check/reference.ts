/** Names in one file that must exist in another. */

import { below, type Finding, type Source } from '../../finding.ts';
import type { DeclaredBucket, Desired } from '../desired.ts';
import { error, quote } from '../judgement.ts';
import { suggestMend } from '../suggestion.ts';

/** Finds the bucket of that name as it is declared for that alias. */
export type BucketFinder = (alias: string, name: string) => DeclaredBucket | undefined;

export function createBucketFinder(buckets: readonly DeclaredBucket[]): BucketFinder {
  const byName = Map.groupBy(buckets, ({ name }) => name);
  return (alias, name) =>
    byName.get(name)?.find(({ declaration }) => declaration.sites?.includes(alias) ?? true);
}

/** Aliases that buckets and replication name, and buckets that replication names. */
export function checkReferences(declared: Desired, replicationFile: Source, find: BucketFinder): Finding[] {
  const aliases = declared.aliases.map(({ name }) => name);
  const buckets = declared.buckets.map(({ name }) => name);
  const { siteReplications = [], bucketReplications = [] } = declared.replication ?? {};
  return [
    ...declared.buckets.flatMap((bucket) => checkSites(bucket, aliases)),
    ...siteReplications.flatMap((pair, index) =>
      checkEndAliases(pair, aliases, below(replicationFile, 'siteReplications', index)),
    ),
    ...bucketReplications.flatMap((rule, index) => {
      const place = below(replicationFile, 'bucketReplications', index);
      const from = find(rule.sourceAlias, rule.sourceBucket);
      const to = find(rule.targetAlias, rule.targetBucket);
      return [
        ...checkEndAliases(rule, aliases, place),
        ...checkEnd(from, rule.sourceAlias, rule.sourceBucket, buckets, below(place, 'sourceBucket')),
        ...checkEnd(to, rule.targetAlias, rule.targetBucket, buckets, below(place, 'targetBucket')),
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

function checkSites({ declaration, source }: DeclaredBucket, known: readonly string[]): Finding[] {
  return (declaration.sites ?? []).flatMap((site, index) =>
    checkAliasName(site, known, below(source, 'sites', index)),
  );
}

function checkEndAliases(
  ends: { readonly sourceAlias: string; readonly targetAlias: string },
  known: readonly string[],
  place: Source,
): Finding[] {
  return (['sourceAlias', 'targetAlias'] as const).flatMap((key) =>
    checkAliasName(ends[key], known, below(place, key)),
  );
}

function checkAliasName(name: string, known: readonly string[], place: Source): Finding[] {
  if (known.includes(name)) return [];
  const otherwise = 'Add it to mc_aliases, or use an alias that is there.';
  const message = `There is no alias ${quote(name)} in mc_aliases.`;
  return [error('reference/alias', place, message, suggestMend(name, known, otherwise))];
}

function checkEnd(
  bucket: DeclaredBucket | undefined,
  alias: string,
  name: string,
  known: readonly string[],
  place: Source,
): Finding[] {
  if (bucket?.declaration.state === 'absent') {
    const message = `Bucket ${quote(name)} is declared absent, yet replication needs it.`;
    return [error('reference/bucket', place, message, 'Remove the rule, or the state of the bucket.')];
  }
  if (bucket !== undefined) return [];
  if (known.includes(name)) {
    const message = `Bucket ${quote(name)} is declared, but not for ${quote(alias)}.`;
    return [error('reference/bucket', place, message, `Add ${quote(alias)} to its "sites".`)];
  }
  const otherwise = `Add it to buckets_definition, for the site ${quote(alias)}.`;
  const message = `Bucket ${quote(name)} is not declared.`;
  return [error('reference/bucket', place, message, suggestMend(name, known, otherwise))];
}
