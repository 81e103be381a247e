import type { BucketOwner } from '../../change.ts';
import { ServiceError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { tellUnread } from '../../import/finding.ts';
import type { ImportedSite } from '../../import/source.ts';
import type { SiteActual } from '../../replication/site.ts';
import type { Actual } from '../../resources/actual.ts';
import { readActual } from '../../resources/read-actual.ts';
import type { OpenReader } from '../../server/connect.ts';
import type { Context } from '../action.ts';
import { withHeartbeat } from '../heartbeat.ts';
import type { ImportInputs } from '../input/import-input.ts';
import { settleSites } from '../read-sites.ts';
import { collectReadings, mapDeployments, tellUnbound } from '../reading.ts';
import type { ServerSession, SessionAliases } from '../server-session.ts';
import { readImportAccess } from './read-import-access.ts';

export interface ImportReading {
  readonly sites: readonly ImportedSite[];
  /** What of it could not be understood. */
  readonly findings: readonly Finding[];
}

/**
 * Everything that is on the servers of the session and that a configuration can say.
 * @throws {ExpectedError} telling of every server that can't be read
 */
export async function readImport(
  declared: SessionAliases,
  session: ServerSession,
  inputs: Pick<ImportInputs, 'access' | 'iamExport'>,
  context: Context,
): Promise<ImportReading> {
  const findings: Finding[] = [];
  const nothing = {
    ...declared,
    buckets: [],
    replication: undefined,
    replicationFile: { file: '', path: [] },
    access: undefined,
  };
  const replications = settleSites(nothing, session, context, true);
  const readings = session.readers.map(async (reader, index): Promise<ImportedSite> => {
    const { alias } = reader;
    const url = session.access.get(alias)?.url ?? session.connections[index]?.url;
    if (url === undefined) throw new Error(`no address for alias ${alias}`);
    const [buckets, policies, replication, access] = await Promise.all([
      readOwned('apply-buckets', reader, findings, context),
      readOwned('apply-policies', reader, findings, context),
      replications.then((all) => takeReplication(alias, all[index], findings)),
      inputs.access ? readImportAccess(reader, inputs.iamExport, findings, context) : undefined,
    ]);
    const accessKey = session.connections[index]?.accessKey ?? '';
    return { alias, buckets, policies, replication, access, accessKey, url };
  });
  const sites = collectReadings(await Promise.allSettled(readings));
  const actuals = sites.map(({ buckets }) => buckets);
  tellUnbound(
    sites.map(({ alias }) => alias),
    mapDeployments(actuals),
    context.reporter,
  );
  return { sites, findings };
}

function readOwned(
  owner: BucketOwner,
  reader: OpenReader,
  findings: Finding[],
  { reporter }: Context,
): Promise<Actual> {
  const { alias } = reader;
  const what = owner === 'apply-policies' ? 'The policy' : 'A setting';
  const request = {
    owner,
    declared: [],
    onSlowPath: (why: string) => reporter.log('info', `${alias}: reading bucket by bucket, since ${why}`),
    onUnreadable: (bucket: string, why: string) => {
      const message = `${what} of ${alias}/${bucket} can't be understood, so it is in no file: ${why}.`;
      findings.push(tellUnread(message, 'Set it anew and import again, or declare it by hand.'));
    },
  };
  return withHeartbeat(reporter, `reading ${alias}`, () => readActual(reader, request));
}

/** Remote targets and quotas are known to the admin interface alone. */
function takeReplication(
  alias: string,
  settled: PromiseSettledResult<SiteActual> | undefined,
  findings: Finding[],
): SiteActual | undefined {
  if (settled?.status !== 'rejected') return settled?.value;
  const { reason } = settled;
  if (!(reason instanceof ServiceError) || reason.reason !== 'unsupported') throw reason;
  const mend = 'Declare them by hand, or use an access key that may use the admin interface.';
  findings.push(tellUnread(`Replication and quotas of ${alias} are in no file: ${reason.message}`, mend));
  return undefined;
}
