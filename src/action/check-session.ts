import type { Desired } from '../config/desired.ts';
import type { Finding } from '../finding.ts';
import type { WalkLimits } from '../replication/check/backlog.ts';
import type { SiteActual } from '../replication/site.ts';
import { tellUnread } from '../replication/unread-site.ts';
import { wakeLinks } from '../replication/wake-link.ts';
import type { OpenReader, OpenWriter } from '../server/connect.ts';
import type { Context } from './action.ts';
import type { CheckInputs } from './check-input.ts';
import { assertEventMayChange } from './event-guard.ts';
import { settleSites } from './read-sites.ts';
import { collectReadings, mapDeployments } from './reading.ts';
import { openSession, type ServerSession } from './server-session.ts';

/** A site that does not answer is news by itself, so it is not waited for as long as elsewhere. */
const timeoutMs = 15_000;
/** Sizes are looked up by listing, which makes a server work. */
const maxSizes = 1_000;

/** Everything that a check works with. */
export interface OpenCheck {
  readonly session: ServerSession;
  /** By alias; one that could not be read is missing, and told by a finding. */
  readonly sites: ReadonlyMap<string, SiteActual>;
  readonly findings: readonly Finding[];
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
 * Reads every site. One that can't be read is a finding, since the others have much to tell of it.
 * @throws {ExpectedError} when none can be read, or something would be written where that is not allowed
 */
export async function openCheck(desired: Desired, inputs: CheckInputs, context: Context): Promise<OpenCheck> {
  const { allowInsecureHttp, timeLimitSeconds, maxVersions } = inputs;
  const deadline = Date.now() + timeLimitSeconds * 1000;
  const session = openSession(desired, { allowInsecureHttp, timeoutMs }, context);
  try {
    const { sites, findings, unread } = await readReachable(desired, session, context);
    assertMayWrite(inputs, session, sites, context);
    let last = '';
    return {
      session,
      sites,
      findings,
      unread,
      readers: byAlias(session.readers),
      writers: byAlias(mayWrite(inputs) ? session.openWriters() : []),
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

/** @throws {ExpectedError} when no site at all can be read */
async function readReachable(
  desired: Desired,
  session: ServerSession,
  context: Context,
): Promise<Pick<OpenCheck, 'sites' | 'findings' | 'unread'>> {
  await wakeAll(session, context);
  const settled = await settleSites(desired, session, context);
  const read = settled.filter((reading) => reading.status === 'fulfilled');
  if (read.length === 0) collectReadings(settled);
  const actuals = read.map(({ value }) => value);
  mapDeployments(actuals);
  const silent = settled.flatMap((reading, index): [string, Finding][] => {
    const alias = session.connections[index]?.alias ?? '';
    return reading.status === 'rejected' ? [[alias, tellUnread(alias, reading.reason)]] : [];
  });
  const unread = new Map(silent.map(([alias, { message }]) => [alias, message]));
  return { sites: byAlias(actuals), findings: silent.map(([, finding]) => finding), unread };
}

/** A link that nobody has looked at would leave a whole pair of sites unproved. */
async function wakeAll({ readers }: ServerSession, { reporter, signal }: Context): Promise<void> {
  const woken = readers.map((reader) => {
    const tell = () =>
      reporter.log('info', `${reader.alias} has not looked at all its targets yet: waiting for it`);
    return wakeLinks(reader, tell, signal);
  });
  await Promise.all(woken);
}

function mayWrite({ canary, retryFailed, resync }: CheckInputs): boolean {
  return canary || retryFailed || resync;
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
  assertEventMayChange(environment, inputs.allowEvents, servers);
}

function byAlias<Named extends { readonly alias: string }>(all: readonly Named[]): Map<string, Named> {
  return new Map(all.map((one) => [one.alias, one]));
}
