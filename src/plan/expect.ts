/** What will be there once the changes of earlier actions are applied, as far as later actions look at it. */

import type { SiteActual, SiteBucket } from '../replication/site.ts';
import type { Actual, ActualBucket } from '../resources/actual.ts';
import type { ResourceChange } from '../resources/resource-change.ts';
import type { Plan } from './plan.ts';

/** A run that plans nothing earlier. */
export const nothingEarlier: Plan = { sections: [] };

/** Buckets that are to be made are there, without settings; those that are to go are not. Pure. */
export function expectActual(actual: Actual, earlier: Plan): Actual {
  const changes = changesAt(actual.alias, earlier);
  if (changes.length === 0) return actual;
  const buckets = new Map(actual.buckets);
  for (const change of changes) {
    if (change.kind !== 'bucket') continue;
    if (change.verb === 'delete') buckets.delete(change.key);
    if (change.verb !== 'create') continue;
    const made = makeBucket(change.key, change.after?.objectLocking ?? false);
    buckets.set(change.key, made);
  }
  return { ...actual, buckets: sortByName(buckets) };
}

/** As `expectActual`, and with the versioning that is to be set. Rules and targets stay as they are. Pure. */
export function expectSite(site: SiteActual, earlier: Plan): SiteActual {
  const changes = changesAt(site.alias, earlier);
  if (changes.length === 0) return site;
  const buckets = new Map(site.buckets);
  for (const change of changes) {
    const name = change.key;
    const bucket = buckets.get(name);
    if (change.kind === 'bucket' && change.verb === 'delete') buckets.delete(name);
    if (change.kind === 'bucket' && change.verb === 'create') {
      buckets.set(name, makeSiteBucket(name, change.after?.objectLocking ?? false));
    }
    if (change.kind === 'versioning' && bucket) buckets.set(name, { ...bucket, versioning: change.after });
  }
  return { ...site, buckets: sortByName(buckets) };
}

function changesAt(alias: string, { sections }: Plan): ResourceChange[] {
  return sections
    .filter((section) => section.alias === alias)
    .flatMap(({ changes }) => changes.filter(({ verb }) => verb !== 'report'));
}

function makeBucket(name: string, objectLocking: boolean): ActualBucket {
  return {
    name,
    objectLocking,
    documents: {
      versioning: undefined,
      retention: undefined,
      encryption: undefined,
      quota: undefined,
      tags: undefined,
      lifecycle: undefined,
      cors: undefined,
      notification: undefined,
      policy: undefined,
    },
  };
}

/** The server switches versioning on together with object lock. */
function makeSiteBucket(name: string, objectLocking: boolean): SiteBucket {
  const enabled = { status: 'Enabled', excludedPrefixes: [], excludeFolders: false } as const;
  return { name, versioning: objectLocking ? enabled : undefined, objectLocking, rules: [], targets: [] };
}

function sortByName<Value>(buckets: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...buckets].sort(([a], [b]) => (a < b ? -1 : 1)));
}
