/** Where access is kept: on a server, or once for all sites that replicate it to each other. */

import type { ReplicationDeclaration } from '../../config/generated/types.ts';
import type { ActualAccess } from '../../resources/actual-access.ts';
import { mapCarriers } from '../../resources/site-replication/carrier.ts';
import { declareGroups } from '../../resources/site-replication/declared.ts';
import type { ImportSource } from '../source.ts';

export interface AccessHome {
  /** The one that plans carry access to. */
  readonly alias: string;
  /** All that it holds at, in the order of the alias file. */
  readonly aliases: readonly string[];
  readonly actual: ActualAccess;
  /** Access keys by which it was read, at any of the aliases. */
  readonly own: ReadonlySet<string>;
}

/** Pure. What a carried site says of itself is left to the one that carries it. */
export function listHomes(
  { sites }: Pick<ImportSource, 'sites'>,
  replication: ReplicationDeclaration | undefined,
): AccessHome[] {
  const carriers = findCarriers({ sites }, replication);
  const carrierOf = (alias: string) => carriers.get(alias) ?? alias;
  return sites.flatMap(({ alias, access }) => {
    if (access === undefined || carrierOf(alias) !== alias) return [];
    const same = sites.filter((site) => carrierOf(site.alias) === alias);
    const own = new Set(same.map(({ accessKey }) => accessKey));
    return [{ alias, aliases: same.map((site) => site.alias), actual: access, own }];
  });
}

function findCarriers(
  { sites }: Pick<ImportSource, 'sites'>,
  replication: ReplicationDeclaration | undefined,
): Map<string, string> {
  const addresses = new Map(sites.map(({ alias, url }) => [alias, url.origin]));
  return mapCarriers(declareGroups(replication, { file: 'replication', path: [] }, addresses));
}
