/** Sites as replication sees them, of which a test names only the interesting parts. */

import type { SiteActual, SiteBucket } from '../../src/replication/site.ts';
import type { KnownTarget } from '../../src/resources/remote-target/types.ts';
import type { ReplicationRule } from '../../src/resources/replication/types.ts';

const versioning = { status: 'Enabled', excludedPrefixes: [], excludeFolders: false } as const;

/** A rule to the bucket `data` of a site. */
export function actualRule(site: string, parts: Partial<ReplicationRule> = {}): ReplicationRule {
  return {
    id: 'rule',
    enabled: true,
    priority: 1,
    prefix: '',
    tags: [],
    deleteMarkers: true,
    deletes: true,
    existingObjects: true,
    metadataSync: true,
    storageClass: '',
    to: { site, endpoint: `${site}.example.com:443`, bucket: 'data' },
    ...parts,
  };
}

/** The target that `actualRule` leads to; its ARN is `arn:` and the alias. */
export function actualTarget(site: string): KnownTarget {
  return {
    target: {
      from: 'data',
      site,
      endpoint: `${site}.example.com:443`,
      secure: true,
      bucket: 'data',
      synchronous: false,
      bandwidth: 0,
      healthInterval: 60,
      credentials: 'as given',
    },
    arn: `arn:${site}`,
    link: { state: 'online', downtimeSeconds: 0, latencyMs: 1 },
  };
}

/** The bucket `data`, with the targets of its rules. */
export function actualBucket(
  rules: readonly ReplicationRule[] = [],
  parts: Partial<SiteBucket> = {},
): SiteBucket {
  const targets = [...new Set(rules.map(({ to }) => to.site))].map(actualTarget);
  return { name: 'data', versioning, objectLocking: false, rules, targets, ...parts };
}

export function actualSite(alias: string, ...buckets: SiteBucket[]): SiteActual {
  return {
    alias,
    capabilities: { edition: 'community', adminVersion: 'v3', cors: undefined, serverHeader: '' },
    clockAheadSeconds: 0,
    buckets: new Map(buckets.map((bucket) => [bucket.name, bucket])),
    group: undefined,
  };
}

/** Sites by alias. */
export function actualSites(...sites: SiteActual[]): Map<string, SiteActual> {
  return new Map(sites.map((site) => [site.alias, site]));
}
