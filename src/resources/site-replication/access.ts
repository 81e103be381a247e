import type { Writer } from '../../server/port.ts';
import { readGroup } from './read.ts';
import type { KnownGroup, SiteGroup } from './types.ts';

/** How a site is reached, and who we are there: the server that is asked signs in at each site that joins. */
export interface SiteAccess {
  readonly alias: string;
  readonly deploymentId: string | undefined;
  /** As in `DeclaredSite`. */
  readonly endpoint: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly writer: Writer;
}

/** One that is in a group now. */
export interface Member {
  readonly access: SiteAccess;
  readonly known: KnownGroup;
}

/** Those that the group is to hold: a declared site's address is always the declared one. */
export function selectSites(access: readonly SiteAccess[], { sites }: SiteGroup): SiteAccess[] {
  const endpoints = new Set(sites.map(({ endpoint }) => endpoint));
  return access.filter(({ endpoint }) => endpoints.has(endpoint));
}

/** Each is asked when its turn comes, since what is done at one shows at the next. */
export async function* askMembers(access: readonly SiteAccess[], group: SiteGroup): AsyncGenerator<Member> {
  for (const site of selectSites(access, group)) {
    const known = await readGroup(site.writer);
    if (known) yield { access: site, known };
  }
}

/** Of the keys of all: what must never be quoted. */
export function listSecrets(access: readonly SiteAccess[]): string[] {
  return access.map(({ secretKey }) => secretKey);
}
