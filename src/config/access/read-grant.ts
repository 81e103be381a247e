import { deriveGrantName } from '../../access/compile-grant.ts';
import type { DeclaredGrant } from '../../access/declared.ts';
import type { DeclaredBucket } from '../desired.ts';
import type { GrantDeclaration } from '../generated/types.ts';
import type { Entry, ReadEntry } from './entry.ts';

/** Without `sites` a grant holds where its bucket is. */
export function readGrant(
  { declaration, source }: Entry<GrantDeclaration>,
  buckets: readonly Pick<DeclaredBucket, 'name' | 'declaration'>[],
): ReadEntry<DeclaredGrant> {
  const { bucket, prefix = '', to, state = 'present' } = declaration;
  const { users = [], groups = [], serviceAccounts = [] } = to;
  const terms = {
    bucket,
    prefix,
    may: declaration.may,
    secureTransport: declaration.secureTransport === 'required',
  };
  const declared: DeclaredGrant = {
    ...terms,
    name: declaration.name ?? deriveGrantName(terms),
    source,
    state,
    sites: declaration.sites ?? findSites(bucket, buckets),
    to: { users, groups, serviceAccounts },
  };
  return { declared, findings: [] };
}

function findSites(
  name: string,
  buckets: readonly Pick<DeclaredBucket, 'name' | 'declaration'>[],
): readonly string[] | undefined {
  const own = buckets.filter((bucket) => bucket.name === name).map(({ declaration }) => declaration.sites);
  if (own.length === 0 || own.includes(undefined)) return undefined;
  return [...new Set(own.flatMap((sites) => sites ?? []))];
}
