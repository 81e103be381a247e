import { setTimeout as sleep } from 'node:timers/promises';
import { routes } from '../../server/routes.ts';
import { listSecrets, type SiteAccess } from './access.ts';
import { failPartly, requireSuccess } from './answer.ts';
import { readGroup, readTargets } from './read.ts';
import type { KnownGroup, ReplicatedSite } from './types.ts';

/** A server looks over its buckets every half minute, and after a restart begins later. */
const settleMs = 90_000;
const pollMs = 1_000;

/**
 * Takes a site, or all, out of the group that `alias` is in, and asks there.
 * @throws {ServiceError} also when a site could not be told
 */
export async function removeSites(
  access: readonly SiteAccess[],
  alias: string,
  name: 'all' | (string & {}),
  waitMs = settleMs,
): Promise<void> {
  const asked = { alias, route: routes.removeSites, about: name === 'all' ? 'group' : name };
  const host = access.find((site) => site.alias === alias);
  if (host === undefined) throw failPartly('there are no keys for the site that is to be asked', asked);
  const known = await readGroup(host.writer);
  if (known === undefined) {
    if (name === 'all') return;
    throw failPartly(`${alias} is in no group itself`, asked);
  }
  const leaving = known.group.sites.filter((site) => name === 'all' || site.name === name);
  if (leaving.length === 0) return;
  await awaitAddresses(access, known, leaving, waitMs, asked);
  const body = JSON.stringify(name === 'all' ? { all: true } : { sites: [name] });
  const reply = await host.writer.write(routes.removeSites, {}, body);
  requireSuccess(reply, { ...asked, secrets: listSecrets(access) });
}

/**
 * Targets are removed by their address. For a while after a site's address was changed, the buckets of
 * others lead to the old one, and would keep a target and a rule for ever.
 */
async function awaitAddresses(
  access: readonly SiteAccess[],
  known: KnownGroup,
  leaving: readonly ReplicatedSite[],
  waitMs: number,
  asked: { readonly alias: string; readonly route: typeof routes.removeSites; readonly about: string },
): Promise<void> {
  const end = Date.now() + waitMs;
  const ids = new Set(known.deploymentIds.values());
  const gone = new Set(leaving.length === 1 ? leaving.map(({ name }) => known.deploymentIds.get(name)) : []);
  const members = access.filter(({ deploymentId = '' }) => ids.has(deploymentId) && !gone.has(deploymentId));
  for (const { alias, writer } of members) {
    while (await hasOldAddress(writer, known, leaving)) {
      if (Date.now() > end) throw failPartly(`the buckets of ${alias} still lead to its old address`, asked);
      await sleep(pollMs);
    }
  }
}

async function hasOldAddress(
  writer: SiteAccess['writer'],
  { deploymentIds }: KnownGroup,
  leaving: readonly ReplicatedSite[],
): Promise<boolean> {
  const addresses = new Map(leaving.map(({ name, endpoint }) => [deploymentIds.get(name), endpoint]));
  const targets = await readTargets(writer);
  return targets.some(({ deploymentId, endpoint }) => (addresses.get(deploymentId) ?? endpoint) !== endpoint);
}
