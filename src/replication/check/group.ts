/** Deployments that replicate everything to each other: whether they do, and how far they are behind. */

import { groupPairs } from '../../config/check/site-group.ts';
import type { ReplicationDeclaration } from '../../config/generated/types.ts';
import { error, quote, warning } from '../../config/judgement.ts';
import { ServiceError } from '../../errors.ts';
import type { Finding, Source } from '../../finding.ts';
import { declareGroups } from '../../resources/site-replication/declared.ts';
import { mergeGroups } from '../../resources/site-replication/merge.ts';
import type { LineReader } from '../../server/port.ts';
import type { RuleReport } from '../check-report.ts';
import type { SiteActual } from '../site.ts';
import { type CheckedGroup, listGroups, type Member } from './group-member.ts';
import { type Account, judgeStatus } from './group-mismatch.ts';
import { reportPairs } from './group-pair.ts';
import { type MemberReading, readMember } from './group-reading.ts';
import { readStatus } from './group-status.ts';
import { type GroupLimits, walkMembers } from './group-walk.ts';
import type { Thresholds } from './threshold.ts';

export interface GroupRequest {
  readonly replication: ReplicationDeclaration | undefined;
  /** Of the declaration of replication. */
  readonly file: Source;
  /** Alias → URL at which other sites reach it. */
  readonly addresses: ReadonlyMap<string, string>;
  /** By alias, as `readSite` gives them; a site that could not be read is not among them. */
  readonly sites: ReadonlyMap<string, SiteActual>;
  /** Alias → why it could not be read, ready to show. */
  readonly unread: ReadonlyMap<string, string>;
  readonly readers: ReadonlyMap<string, LineReader>;
  readonly limits: GroupLimits;
  /** What the run was given; a pair's own `maxLag` comes first. */
  readonly thresholds?: Partial<Thresholds>;
}

export interface GroupCheck {
  /** One for each bucket and ordered pair of sites of every group that is there. */
  readonly rules: readonly RuleReport[];
  /** About sites as a whole. */
  readonly findings: readonly Finding[];
}

/**
 * Every group that is there, declared or not. Reads only; where something fails to load, that is unknown
 * and the rest comes all the same. Requests grow with the buckets of each site.
 * @throws {ServiceError} only when the run is cancelled
 */
export async function checkGroups(request: GroupRequest): Promise<GroupCheck> {
  const { sites, file } = request;
  const views = [...sites.values()].map(({ alias, group, capabilities: { deploymentId } }) => ({
    alias,
    ...(deploymentId !== undefined && { deploymentId }),
    known: group,
  }));
  const merged = mergeGroups(views);
  const declared = declareGroups(request.replication, file, request.addresses);
  const listed = listGroups({ ...request, declared, actual: merged.groups, source: file });
  const disagreements = merged.findings.map((finding) => ({ ...finding, source: file }));
  const checked = await Promise.all(listed.groups.map((group) => checkGroup(group, request)));
  return {
    rules: checked.flatMap(({ rules }) => rules),
    findings: [...disagreements, ...listed.findings, ...checked.flatMap(({ findings }) => findings)],
  };
}

async function checkGroup(group: CheckedGroup, request: GroupRequest): Promise<GroupCheck> {
  const { limits, readers, replication, file, thresholds = {} } = request;
  const [accounts, { readings, findings }] = await Promise.all([
    askMembers(group, request),
    readMembers(group, request),
  ]);
  const walks = await walkMembers(readings, readers, limits);
  const sites = new Map([...readings].map(([alias, { site }]) => [alias, site]));
  const pairs = groupPairs(replication?.siteReplications ?? [], file).flat();
  const names = new Map(group.members.map(({ deploymentId, alias }) => [deploymentId, alias]));
  return {
    rules: reportPairs({ group, pairs, sites, walks, thresholds, now: limits.now() }),
    findings: [
      ...findings,
      ...judgeStatus(accounts, { names, source: group.source }),
      ...[...readings].flatMap(([alias, { leftovers }]) => judgeLeftovers(alias, leftovers, group)),
    ],
  };
}

/** Each sees the group from where it stands, so every site that can be read is asked. */
async function askMembers({ members }: CheckedGroup, request: GroupRequest): Promise<Account[]> {
  const asked = listReadable(members, request).map(async ({ alias, reader }): Promise<Account> => {
    try {
      return { alias, status: await readStatus(reader) };
    } catch (failure) {
      return { alias, status: undefined, unread: explain(failure) };
    }
  });
  return Promise.all(asked);
}

async function readMembers(
  { members, source }: CheckedGroup,
  request: GroupRequest,
): Promise<{ readings: Map<string, MemberReading>; findings: Finding[] }> {
  const readings = new Map<string, MemberReading>();
  const findings: Finding[] = [];
  const read = listReadable(members, request).map(async ({ alias, reader, site }) => {
    try {
      return { alias, reading: await readMember(reader, site, members) };
    } catch (failure) {
      findings.push(warning('unread/site', source, explain(failure), 'Look at that site first.'));
      return { alias, reading: undefined };
    }
  });
  for (const { alias, reading } of await Promise.all(read)) if (reading) readings.set(alias, reading);
  return { readings, findings };
}

function listReadable(members: readonly Member[], { sites, readers }: GroupRequest) {
  return members.flatMap(({ alias }) => {
    const [site, reader] = [sites.get(alias), readers.get(alias)];
    return site && reader ? [{ alias, site, reader }] : [];
  });
}

/** @throws what is no failure of a server, and the end of the run */
function explain(failure: unknown): string {
  if (failure instanceof ServiceError && failure.reason !== 'cancelled') return failure.message;
  throw failure;
}

const namesShown = 5;

/** The server takes them along, is never in step again, and lets nobody remove them. */
function judgeLeftovers(alias: string, buckets: readonly string[], { source }: CheckedGroup): Finding[] {
  if (buckets.length === 0) return [];
  const shown = buckets.slice(0, namesShown).map(quote).join(', ');
  const more = buckets.length > namesShown ? ` and ${buckets.length - namesShown} more` : '';
  const message = `${quote(alias)} has replication rules or targets of its own on ${shown}${more}: beside site replication these buckets are never in step.`;
  const mend = 'Take the site out of the group, remove them, and let it join again empty.';
  return [error('coverage/leftover', source, message, mend)];
}
