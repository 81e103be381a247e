import type { Desired } from '../../config/desired.ts';
import { ExpectedError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import type { Purpose } from '../../login/session-policy.ts';
import type { WalkLimits } from '../../replication/check/backlog.ts';
import { listNeeded } from '../../replication/partner.ts';
import type { SiteActual } from '../../replication/site.ts';
import { tellUnread } from '../../replication/unread-site.ts';
import { wakeLinks } from '../../replication/wake-link.ts';
import { boundReader } from '../../server/bounded-reader.ts';
import type { OpenReader, OpenWriter } from '../../server/connect.ts';
import type { Context } from '../action.ts';
import { assertEventMayChange } from '../event-guard.ts';
import { assertDeployments } from '../expected-deployment.ts';
import type { CheckInputs } from '../input/check-input.ts';
import { settleSites } from '../read-sites.ts';
import { collectReadings, mapDeployments, tellUnbound } from '../reading.ts';
import { openSession, type ServerSession } from '../server-session.ts';

/** A site that does not answer is news by itself, so it is not waited for as long as elsewhere. */
const maxTimeoutMs = 15_000;
const attempts = 2;
/** The first look at a target comes within seconds, or never. */
const maxWakeMs = 12_000;
/** Sizes are looked up by listing, which makes a server work. */
const maxSizes = 1_000;

/** Everything that a check works with. */
export interface OpenCheck {
  readonly session: ServerSession;
  /** By alias; one that could not be read is missing, and told by a finding. */
  readonly sites: ReadonlyMap<string, SiteActual>;
  readonly findings: readonly Finding[];
  /** Why the run fails although there is a report: no site could be read. */
  readonly failure: ExpectedError | undefined;
  /** Alias → why it could not be read, ready to show. */
  readonly unread: ReadonlyMap<string, string>;
  readonly readers: ReadonlyMap<string, OpenReader>;
  /** Empty in a check that only reads. */
  readonly writers: ReadonlyMap<string, OpenWriter>;
  readonly limits: Omit<WalkLimits, 'clockAheadSeconds'>;
  readonly signal: AbortSignal;
  readonly onProgress: (text: string) => void;
  /** What went on last, for whoever waits. */
  readonly progress: () => string;
}

/**
 * Reads every site, for no longer than a third of the time. One that can't be read is a finding, since the
 * others have much to tell of it.
 * @throws {ExpectedError} when something would be written where that is not allowed
 */
export async function openCheck(desired: Desired, inputs: CheckInputs, context: Context): Promise<OpenCheck> {
  const { timeLimitSeconds, maxVersions } = inputs;
  const times = divideTime(Date.now(), timeLimitSeconds * 1000);
  const { deadline, timeoutMs } = times;
  const reach = { ...inputs, timeoutMs, attempts };
  const session = openSession(desired, reach, listPurposes(inputs), context);
  try {
    const { sites, findings, unread, failure, silent } = await readReachable(
      desired,
      session,
      times,
      context,
    );
    assertMeant(inputs, sites);
    assertMayWrite(inputs, session, sites, context);
    // Each request to one that does not answer would take as long again.
    const answering = <One extends OpenReader>(all: readonly One[]) =>
      all.filter(({ alias }) => !silent.has(alias));
    let last = '';
    return {
      session,
      sites,
      findings,
      unread,
      failure,
      readers: byAlias(answering(session.readers).map((reader) => boundReader(reader, deadline, timeLimit))),
      writers: byAlias(mayWrite(inputs) ? answering(session.openWriters()) : []),
      limits: { maxVersions, maxSizes, deadline, now: Date.now },
      signal: context.signal,
      onProgress: (text) => {
        last = text;
      },
      progress: () => last,
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}

function listPurposes({ canary, retryFailed, resync }: CheckInputs): Purpose[] {
  return [
    'replication-check',
    ...(canary ? ['send-canary' as const] : []),
    ...(retryFailed || resync ? ['renew-replicas' as const] : []),
  ];
}

const timeLimit = 'the `time-limit`';

interface Times {
  /** All in milliseconds by our clock. */
  readonly wakeUntil: number;
  readonly readUntil: number;
  readonly deadline: number;
  readonly timeoutMs: number;
}

/** However short the limit, sites have two seconds to be read: a check that can't ask anything is of no use. */
function divideTime(start: number, limitMs: number): Times {
  return {
    wakeUntil: start + Math.min(maxWakeMs, Math.max(1_000, limitMs / 6)),
    readUntil: start + Math.max(2_000, limitMs / 3),
    deadline: start + limitMs,
    timeoutMs: Math.min(maxTimeoutMs, Math.max(2_000, limitMs / 2)),
  };
}

interface Reachable extends Pick<OpenCheck, 'sites' | 'findings' | 'unread' | 'failure'> {
  /** Aliases that gave no answer at all. */
  readonly silent: ReadonlySet<string>;
}

async function readReachable(
  desired: Desired,
  session: ServerSession,
  times: Times,
  context: Context,
): Promise<Reachable> {
  await wakeAll(session, times, context);
  const readers = session.readers.map((reader) =>
    boundReader(reader, times.readUntil, `a third of ${timeLimit}`),
  );
  const settled = await settleSites(desired, { ...session, readers }, context);
  const actuals = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failure = actuals.length === 0 ? describeFailure(settled) : undefined;
  tellUnbound(
    actuals.map(({ alias }) => alias),
    mapDeployments(actuals),
    context.reporter,
  );
  const needed = listNeeded(desired);
  const rejected = settled.flatMap((one, index) => {
    const alias = session.connections[index]?.alias ?? '';
    return one.status === 'rejected' ? [{ alias, error: one.reason }] : [];
  });
  const told = rejected.map(({ alias, error }) => ({
    alias,
    finding: tellUnread(alias, error, needed.has(alias)),
  }));
  return {
    sites: byAlias(actuals),
    findings: told.map(({ finding }) => finding),
    unread: new Map(told.map(({ alias, finding }) => [alias, finding.message])),
    failure,
    silent: new Set(rejected.filter(({ error }) => isSilence(error)).map(({ alias }) => alias)),
  };
}

/** @throws what is no failure of a site: a bug, or a cancelled run */
function describeFailure(settled: readonly PromiseSettledResult<SiteActual>[]): ExpectedError | undefined {
  try {
    collectReadings(settled);
    return undefined;
  } catch (error) {
    if (error instanceof ExpectedError && error.reason !== 'cancelled') return error;
    throw error;
  }
}

function isSilence(error: unknown): boolean {
  return error instanceof ExpectedError && error.reason === 'unreachable';
}

/** A link that nobody has looked at would leave a whole pair of sites unproved. */
async function wakeAll(
  { readers }: ServerSession,
  { wakeUntil: until }: Times,
  { reporter, signal }: Context,
): Promise<void> {
  const woken = readers.map((reader) => {
    const onWait = () =>
      reporter.log('info', `${reader.alias} has not looked at all its targets yet: waiting for it`);
    return wakeLinks(boundReader(reader, until, timeLimit), { onWait, until, signal });
  });
  await Promise.all(woken);
}

function mayWrite({ canary, retryFailed, resync }: CheckInputs): boolean {
  return canary || retryFailed || resync;
}

/** A site that did not answer is told by the check itself. @throws {RefusedError} */
function assertMeant({ expectedDeployments }: CheckInputs, sites: ReadonlyMap<string, SiteActual>): void {
  const found = [...sites].map(([alias, { capabilities }]) => ({ alias, id: capabilities.deploymentId }));
  assertDeployments(expectedDeployments, found);
}

function assertMayWrite(
  inputs: CheckInputs,
  { connections }: ServerSession,
  sites: ReadonlyMap<string, SiteActual>,
  { environment }: Context,
): void {
  if (!mayWrite(inputs)) return;
  const servers = connections.map(({ alias, url }) => {
    const deploymentId = sites.get(alias)?.capabilities.deploymentId;
    return { url, deploymentId };
  });
  const asked = [
    inputs.canary && '`canary: false`',
    inputs.retryFailed && '`retry-failed: false`',
    inputs.resync && '`resync: false`',
  ].filter((input) => input !== false);
  assertEventMayChange(environment, inputs.allowEvents, servers, asked.join(' and '));
}

function byAlias<Named extends { readonly alias: string }>(all: readonly Named[]): Map<string, Named> {
  return new Map(all.map((one) => [one.alias, one]));
}
