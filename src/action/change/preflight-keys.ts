import type { Flow } from '../../config/check/replication-flow.ts';
import type { Desired } from '../../config/desired.ts';
import { nameVariables } from '../../config/env-prefix.ts';
import { error, note, quote } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import { checkPermissions } from '../../replication/preflight/permission.ts';
import type { SiteActual } from '../../replication/site.ts';
import type { DeclaredGroup } from '../../resources/site-replication/declared.ts';
import { matchGroup } from '../../resources/site-replication/match.ts';
import type { ActualGroup } from '../../resources/site-replication/merge.ts';
import { openReader } from '../../server/connect.ts';
import { type Connection, isTemporary } from '../../server/connection.ts';
import type { Context } from '../action.ts';
import type { ChangeInputs } from '../input/change-input.ts';
import type { ServerSession } from '../server-session.ts';

interface KeyCheck {
  readonly sites: readonly SiteActual[];
  readonly desired: Pick<Desired, 'aliases'>;
  readonly session: Pick<ServerSession, 'connections' | 'access'>;
  readonly inputs: Pick<ChangeInputs, 'mode'>;
}

/** The keys that servers are given, tried at each site that receives. */
export async function checkKeys(
  flows: readonly Flow[],
  { desired, sites, session: { connections, access }, inputs }: KeyCheck,
  { signal }: Context,
): Promise<Finding[]> {
  const prefixes = new Map(desired.aliases.map(({ name, envPrefix }) => [name, envPrefix]));
  const checked = connections.map(async (connection) => {
    const received = flows.filter(({ to }) => to.alias === connection.alias);
    const [first] = received;
    const keys = access.get(connection.alias);
    if (first === undefined || keys === undefined) return [];
    const { accessKey, secretKey } = keys;
    if (secretKey === undefined)
      return [tellUntried(first, accessKey, prefixes.get(first.to.alias) ?? '', inputs.mode)];
    const { sessionToken: _own, signIn: _none, ...place } = connection;
    const reader = openReader({ ...place, accessKey, secretKey }, { signal });
    try {
      return await checkPermissions(reader, received, ({ from }) => isLocked(sites, from));
    } finally {
      await reader.close();
    }
  });
  return (await Promise.all(checked)).flat();
}

/** The server that is asked signs in at every other site with what it is given, and knows keys of two parts only. */
export function checkJoiningKeys(
  declared: readonly DeclaredGroup[],
  actual: readonly ActualGroup[],
  ids: ReadonlyMap<string, string>,
  connections: readonly Connection[],
): Finding[] {
  const temporary = new Set(connections.filter(isTemporary).map(({ alias }) => alias));
  return declared.flatMap((group) => {
    const { wanted, source } = { ...matchGroup(group, actual, ids), source: group.source };
    const keyless = group.sites.filter(({ alias }) => temporary.has(alias)).map(({ alias }) => alias);
    if (keyless.length === 0 || wanted.every(({ before }) => before !== undefined)) return [];
    const message = `Sites can't be joined with temporary keys, as this run has them for ${keyless.join(', ')}.`;
    const mend = 'Join them once with keys of a user that stays, set as variables of these aliases.';
    return [error('credentials/temporary', source, message, mend)];
  });
}

function isLocked(sites: readonly SiteActual[], { alias, bucket }: Flow['from']): boolean {
  return sites.find((site) => site.alias === alias)?.buckets.get(bucket)?.objectLocking ?? false;
}

function tellUntried(
  { to, source }: Flow,
  accessKey: string,
  prefix: string,
  mode: 'plan' | 'apply',
): Finding {
  const { replicationAccessKey, replicationSecretKey } = nameVariables(prefix);
  const none = accessKey === '';
  const mend = `Set ${none ? `${replicationAccessKey} and ` : ''}${replicationSecretKey}.`;
  if (mode === 'apply') {
    const why = none ? 'those of this run are temporary' : 'only the access key is known';
    const message = `Other servers can't be given keys for ${quote(to.alias)}: ${why}.`;
    return error('credentials/missing', source, message, mend);
  }
  const known = none ? 'nothing is known here' : 'only the access key is known here';
  const unseen = none ? 'are other keys' : 'is another secret key';
  const message = `Of the keys that other servers are to use at ${quote(to.alias)} ${known}, so they were not tried, nor ${unseen} seen; the run that applies does both.`;
  return note('preflight/untried-keys', source, message, mend);
}
