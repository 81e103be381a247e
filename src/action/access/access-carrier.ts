/** Of replicated sites one gives its access to the others: which one, and what is declared past it. */

import type { DeclaredAccess } from '../../access/declared.ts';
import type { Desired } from '../../config/desired.ts';
import type { Finding, Source } from '../../finding.ts';
import { mapCarriers } from '../../resources/site-replication/carrier.ts';
import { declareGroups } from '../../resources/site-replication/declared.ts';
import type { ServerSession } from '../server-session.ts';

/** Alias of a replicated site → the site that gives it its access, perhaps itself. */
export function findCarriers(
  { replication, replicationFile }: Desired,
  { access }: Pick<ServerSession, 'access'>,
): Map<string, string> {
  const addresses = new Map([...access].map(([alias, { url }]) => [alias, url.origin]));
  return mapCarriers(declareGroups(replication, replicationFile, addresses));
}

/** Pure. `named`: the aliases of the run. */
export function tellCarriers(
  access: DeclaredAccess,
  carriers: ReadonlyMap<string, string>,
  named: ReadonlySet<string>,
): Finding[] {
  return [...carriers].flatMap(([alias, carrier]): Finding[] => {
    if (alias === carrier || !named.has(alias)) return [];
    const message = `Access at ${alias} is not planned by itself: ${carrier} gives it all, since the two are replicated sites.`;
    const mend = `Nothing to do, as long as ${carrier} is among the aliases of the run that applies it.`;
    const { source } = access;
    const told = { rule: 'access/replicated', severity: 'note', message, mend, source } as const;
    return [told, ...listItems(access).flatMap((item) => judgeSites(item, alias, carrier))];
  });
}

interface Placed {
  readonly sites: readonly string[] | undefined;
  readonly source: Source;
}

function listItems({ policies, users, groups, serviceAccounts, grants }: DeclaredAccess): Placed[] {
  return [...policies, ...users, ...groups, ...serviceAccounts, ...grants];
}

/** What one of two replicated sites has, the other has too. */
function judgeSites({ sites, source }: Placed, alias: string, carrier: string): Finding[] {
  if (!sites?.includes(alias) || sites.includes(carrier)) return [];
  const message = `This is declared for ${alias} and not for ${carrier}, but the two are replicated sites: it would not be made.`;
  const mend = `Add ${carrier} to its "sites".`;
  return [{ rule: 'access/replicated', severity: 'error', message, mend, source }];
}
