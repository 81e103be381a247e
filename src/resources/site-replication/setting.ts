/** How the sites of a group send to each other. A server keeps it for itself, so each one is asked. */

import { routes } from '../../server/routes.ts';
import { askMembers, listSecrets, type Member, type SiteAccess } from './access.ts';
import { failPartly, findHiddenError, requireSuccess } from './answer.ts';
import { readGroup, readTargets } from './read.ts';
import type { ReplicatedSite, SiteGroup } from './types.ts';

/**
 * Tells whether lifecycle expiry is replicated. The first site that is asked tells the others; together with
 * anything else in one request it would not.
 */
export async function applyExpiry(access: readonly SiteAccess[], after: SiteGroup): Promise<void> {
  const { lifecycleExpiry } = after;
  if (lifecycleExpiry === 'mixed') return;
  const flag = lifecycleExpiry ? 'enableILMExpiryReplication' : 'disableILMExpiryReplication';
  for await (const { access: site, known } of askMembers(access, after)) {
    if (known.group.lifecycleExpiry === lifecycleExpiry) continue;
    const reply = await site.writer.write(routes.editSite, { query: { [flag]: 'true' } }, '{}');
    // A second attempt after a lost answer is told so; the sites that were not told are asked in turn.
    if (/already set to (?:true|false)/.test(findHiddenError(reply.body.toString('utf8')))) continue;
    const asked = { alias: site.alias, route: routes.editSite, about: 'group' };
    requireSuccess(reply, { ...asked, secrets: listSecrets(access) });
  }
}

/** Sets `synchronous` and `bandwidth` of every site at every other, and then in each bucket. */
export async function applySending(access: readonly SiteAccess[], after: SiteGroup): Promise<void> {
  for await (const member of askMembers(access, after)) {
    const open = listOpen(member, after);
    for (const site of open) await editSending(access, member, site);
    if (open.length > 0) await confirm(member, after);
  }
}

/** Sites that this member sends to otherwise than is wanted. */
function listOpen({ access, known }: Member, after: SiteGroup): ReplicatedSite[] {
  return after.sites.filter((site) => {
    const id = known.deploymentIds.get(site.name);
    const seen = known.group.sites.find(({ name }) => name === site.name);
    const own = id === access.deploymentId || site.endpoint === access.endpoint;
    return (
      seen !== undefined && !own && !(isSame(seen, site, 'synchronous') && isSame(seen, site, 'bandwidth'))
    );
  });
}

/** `mixed` is not declared, so it stays. */
function isSame(seen: ReplicatedSite, wanted: ReplicatedSite, key: 'synchronous' | 'bandwidth'): boolean {
  return wanted[key] === 'mixed' || seen[key] === wanted[key];
}

async function editSending(
  access: readonly SiteAccess[],
  { access: { alias, writer }, known }: Member,
  { name, synchronous, bandwidth }: ReplicatedSite,
): Promise<void> {
  const deploymentID = known.deploymentIds.get(name) ?? '';
  const body = JSON.stringify({
    deploymentID,
    name,
    ...(synchronous !== 'mixed' && { sync: synchronous ? 'enable' : 'disable' }),
    ...(bandwidth !== 'mixed' && { defaultbandwidth: { bandwidthLimitPerBucket: bandwidth, set: true } }),
  });
  const reply = await writer.write(routes.editSite, {}, body);
  requireSuccess(reply, { alias, route: routes.editSite, about: name, secrets: listSecrets(access) });
  if (bandwidth !== 'mixed') await limitBuckets(writer, deploymentID, bandwidth);
}

/** The server gives the limit only to buckets that have none yet. */
async function limitBuckets(
  writer: SiteAccess['writer'],
  deploymentId: string,
  bandwidth: number,
): Promise<void> {
  const targets = await readTargets(writer);
  const open = targets.filter(
    (target) => target.deploymentId === deploymentId && target.bandwidth !== bandwidth,
  );
  for (const { arn, bucket } of open) {
    const body = JSON.stringify({ arn, bandwidthlimit: bandwidth });
    await writer.write(routes.updateRemoteTarget, { bucket, query: { bandwidth: 'true' } }, body);
  }
}

/** A bucket whose target does not answer just now keeps what it had, and the server says nothing of it. */
async function confirm({ access }: Member, after: SiteGroup): Promise<void> {
  const known = await readGroup(access.writer);
  const [left] = known ? listOpen({ access, known }, after) : [];
  if (left === undefined) return;
  const asked = { alias: access.alias, route: routes.editSite, about: left.name };
  throw failPartly('some of its buckets kept the old setting, as the site did not answer', asked);
}
