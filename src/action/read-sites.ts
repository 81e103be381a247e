import { listFlows } from '../config/check/replication-flow.ts';
import type { Desired } from '../config/desired.ts';
import { readSite } from '../replication/read-site.ts';
import type { SiteActual } from '../replication/site.ts';
import { addressOf } from '../resources/remote-target/address.ts';
import type { OpenReader } from '../server/connect.ts';
import type { Context } from './action.ts';
import { withHeartbeat } from './heartbeat.ts';
import type { ServerSession } from './server-session.ts';

/**
 * Reads every site of the session, as far as replication needs it: one outcome for each connection, in their
 * order. With `mustSeeAll` a bucket that may not be read is a failure; else it is told and left out.
 */
export function settleSites(
  desired: Desired,
  session: ServerSession,
  context: Context,
  mustSeeAll = false,
): Promise<PromiseSettledResult<SiteActual>[]> {
  return Promise.allSettled(
    session.readers.map((reader) => readOne(desired, reader, session, context, mustSeeAll)),
  );
}

function readOne(
  desired: Desired,
  reader: OpenReader,
  session: ServerSession,
  { reporter }: Context,
  mustSeeAll: boolean,
): Promise<SiteActual> {
  const { alias } = reader;
  const request = {
    addresses: mapAddresses(session),
    credentials: session.access,
    buckets: listBuckets(desired, alias),
    mustSeeAll,
    onSlowPath: (why: string) => reporter.log('info', `${alias}: ${why}`),
  };
  return withHeartbeat(reporter, `reading ${alias}`, () => readSite(reader, request));
}

/** Host and port → alias. */
function mapAddresses({ access }: ServerSession): Map<string, string> {
  return new Map([...access].map(([alias, { url }]) => [addressOf(url).endpoint, alias]));
}

/** Those that a rule begins or ends at. */
function listBuckets(desired: Desired, alias: string): string[] {
  const ends = listFlows(desired, desired.replicationFile).flatMap(({ from, to }) => [from, to]);
  return [...new Set(ends.filter((end) => end.alias === alias).map(({ bucket }) => bucket))];
}
