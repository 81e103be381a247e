/** How the policy of a grant is known again once the grant is another, or gone: it says so itself, in its `Id`. */

import type { PolicyDocument } from '../policy/document.ts';

const mark = 'minio-actions grant on ';

/** The server keeps the `Id` of a policy as it was sent, and makes nothing of it. */
export function markGrant(bucket: string, document: PolicyDocument): PolicyDocument {
  return { ...document, Id: `${mark}${bucket}` };
}

/** Bucket of the grant that made the policy; `undefined` for one that no grant made. */
export function findGrantedBucket({ Id }: { readonly Id: string }): string | undefined {
  return Id.startsWith(mark) ? Id.slice(mark.length) : undefined;
}

/** Which policies of a site are a matter of the file's grants alone. */
export interface GrantScope {
  /** Buckets of the configuration, wherever they are: who grants on others is somebody else. */
  readonly buckets: ReadonlySet<string>;
  /** Policies of the grants at this site, given or withdrawn. A grant to service accounts alone makes none. */
  readonly names: ReadonlySet<string>;
  /** Policies that are declared as such. */
  readonly declared: ReadonlySet<string>;
}

/** Names of the policies there that grants of the file make, or made: nobody has one unless a grant says so. */
export function findGrantPolicies(
  { buckets, names, declared }: GrantScope,
  policies: ReadonlyMap<string, { readonly Id: string }>,
): Set<string> {
  const marked = [...policies].flatMap(([name, policy]) => {
    const bucket = findGrantedBucket(policy);
    return bucket !== undefined && buckets.has(bucket) ? [name] : [];
  });
  return new Set([...names, ...marked].filter((name) => !declared.has(name)));
}
