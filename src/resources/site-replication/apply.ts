import { routes } from '../../server/routes.ts';
import { listBucketNames } from '../bucket/read.ts';
import { askMembers, listSecrets, type Member, type SiteAccess, selectSites } from './access.ts';
import { failPartly, requireSuccess } from './answer.ts';
import type { GroupChange, LeavingChange } from './diff.ts';
import { removeSites } from './leave.ts';
import { readGroup } from './read.ts';
import { applyExpiry, applySending } from './setting.ts';
import type { KnownGroup, SiteGroup } from './types.ts';

/**
 * Carries out a change of a group: addresses first, then who joins, then settings at every site. What is
 * there is read anew at each step, so that it goes on where an earlier run ended.
 * @throws {ServiceError} also for a status of 200 that hides an error: some of it is done then
 */
export async function applySites(access: readonly SiteAccess[], change: GroupChange): Promise<void> {
  const { after, alias } = change;
  if (after === undefined) return removeSites(access, alias, 'all');
  for await (const member of askMembers(access, after)) await moveSites(access, member, after);
  await joinSites(access, alias, after);
  // A further site makes every server forget how the others are sent to.
  await applyExpiry(access, after);
  await applySending(access, after);
}

/** Takes one site out; everything on it stays. Done already is done. */
export async function applyLeaving(access: readonly SiteAccess[], change: LeavingChange): Promise<void> {
  await removeSites(access, change.alias, change.key);
}

/** One request for each address; the server refuses one that leads to another deployment, or nowhere. */
async function moveSites(access: readonly SiteAccess[], member: Member, after: SiteGroup): Promise<void> {
  const { writer, alias } = member.access;
  for (const { name, endpoint } of member.known.group.sites) {
    const wanted = after.sites.find((site) => site.name === name)?.endpoint ?? endpoint;
    if (wanted === endpoint || wanted === 'mixed') continue;
    const deploymentID = member.known.deploymentIds.get(name);
    const body = JSON.stringify({ deploymentID, name, endpoint: wanted });
    const reply = await writer.write(routes.editSite, {}, body);
    requireSuccess(reply, { alias, route: routes.editSite, about: name, secrets: listSecrets(access) });
  }
}

async function joinSites(access: readonly SiteAccess[], alias: string, after: SiteGroup): Promise<void> {
  const host = await findHost(access, alias, after);
  if (host === undefined) throw failPartly('no site of the group can be asked', addingAt(alias));
  const known = await readGroup(host.writer);
  const names = new Set(known?.deploymentIds.keys());
  if (after.sites.every(({ name }) => names.has(name))) return;
  // The list is the whole group: servers refuse one that leaves a member out, or the one that is asked.
  const joining = after.sites.filter(({ name }) => !names.has(name));
  const sites = [
    ...(known?.group.sites ?? []).map(({ name, endpoint }) =>
      signIn(name, endpoint, findMember(access, known, name), host.alias),
    ),
    ...joining.map(({ name, endpoint }) =>
      signIn(
        name,
        endpoint,
        access.find((site) => site.endpoint === endpoint),
        host.alias,
      ),
    ),
  ];
  const query = { replicateILMExpiry: String(after.lifecycleExpiry === true) };
  const reply = await host.writer.write(routes.addSites, { query }, JSON.stringify(sites));
  requireSuccess(reply, { ...addingAt(host.alias), secrets: listSecrets(access) });
}

/** A member where there is one. For a new group, the site with data: servers refuse to be asked elsewhere. */
async function findHost(
  access: readonly SiteAccess[],
  alias: string,
  after: SiteGroup,
): Promise<SiteAccess | undefined> {
  for await (const { access: member } of askMembers(access, after)) return member;
  const sites = selectSites(access, after);
  for (const site of sites) {
    if ((await listBucketNames(site.writer)).length > 0) return site;
  }
  return sites.find((site) => site.alias === alias) ?? sites[0];
}

function findMember(
  access: readonly SiteAccess[],
  known: KnownGroup | undefined,
  name: string,
): SiteAccess | undefined {
  const id = known?.deploymentIds.get(name);
  return access.find(({ deploymentId }) => deploymentId === id);
}

function signIn(name: string, endpoint: string, access: SiteAccess | undefined, host: string): object {
  if (access === undefined) throw failPartly(`there are no keys for ${name}`, addingAt(host));
  const { accessKey, secretKey } = access;
  // One address, whatever the name says.
  return { name, endpoints: endpoint, accessKey, secretKey };
}

function addingAt(alias: string) {
  return { alias, route: routes.addSites, about: 'group' };
}
