import { accessAt, type SiteAccess } from '../../access/access-at.ts';
import type { DeclaredAccess } from '../../access/declared.ts';
import type { Desired } from '../../config/desired.ts';
import { createLocator } from '../../config/locate.ts';
import type { Finding, Source } from '../../finding.ts';
import { buildAccessSection } from '../../plan/build-access.ts';
import { findSecret, judgeAccess } from '../../plan/judge-access.ts';
import { judgeAttachments } from '../../plan/judge-attachment.ts';
import { listOwnKeys } from '../../plan/own-identity.ts';
import type { ActualAccess } from '../../resources/actual-access.ts';
import type { IdentitySecrets } from '../../resources/identity-secret.ts';
import { readAccess } from '../../resources/read-access.ts';
import { mapCarriers } from '../../resources/site-replication/carrier.ts';
import { declareGroups } from '../../resources/site-replication/declared.ts';
import type { OpenReader } from '../../server/connect.ts';
import type { Connection } from '../../server/connection.ts';
import type { Context } from '../action.ts';
import { locateSections } from '../change/locate-section.ts';
import type { Planned, Planner } from '../change/planner.ts';
import { withHeartbeat } from '../heartbeat.ts';
import type { ChangeInputs } from '../input/change-input.ts';
import { collectReadings, mapDeployments } from '../reading.ts';
import type { ServerSession } from '../server-session.ts';
import type { AccessSite } from './access-site.ts';
import { viewAccess } from './access-view.ts';
import { createDelivery } from './deliver-secret.ts';
import { findOtherSecrets, hideGivenSecrets } from './given-secret.ts';
import { createIdentitySecrets } from './identity-secret.ts';
import { judgeSecrets } from './judge-secret.ts';
import { identifyRun, identifyRuns, listNeeded } from './own-identity.ts';
import { isThrowawaySite, makeUpSecrets } from './throwaway-secret.ts';

export interface AccessOptions {
  /** All of IAM is read in one request, whose answer has every secret of the server in clear. */
  readonly iamExport: boolean;
  /** For generated secrets that become secrets of GitHub Actions; '' for none. */
  readonly secretsToken: string;
}

/** Plans policies, users, groups and service accounts. */
export function createAccessPlanner(options: AccessOptions): Planner {
  return {
    action: 'apply-access',
    isPartOf: ({ access }) => access !== undefined,
    start: (session, inputs, context) => (desired) =>
      planAccess({ desired, session, inputs, context, options }),
  };
}

interface Planning {
  readonly desired: Desired;
  readonly session: ServerSession;
  readonly inputs: ChangeInputs;
  readonly context: Context;
  readonly options: AccessOptions;
}

/** @throws {ExpectedError} telling of every server that can't be read, not only of the first */
async function planAccess(planning: Planning): Promise<Planned> {
  const { desired, session, inputs, context, options } = planning;
  const { access } = desired;
  if (access === undefined) {
    context.reporter.log('info', 'there is no access file: nothing of access is managed');
    return { plan: { sections: [] }, deployments: new Map(), findings: [], overviews: [] };
  }
  hideGivenSecrets(access, context);
  const carriers = findCarriers(desired, session);
  const attempts = session.readers.map((reader, index) =>
    planSite(planning, access, reader, session.connections[index], carriers.get(reader.alias)),
  );
  const sites = collectReadings(await Promise.allSettled(attempts));
  const scope = {
    ...{ access, carriers, aliases: desired.aliases.map(({ name }) => name) },
    named: new Set(session.readers.map(({ alias }) => alias)),
  };
  const repositoryId = context.environment.GITHUB_REPOSITORY_ID || undefined;
  const findings = [
    ...sites.flatMap(({ declared, actual, section: { changes } }) => {
      const own = identifyRuns({ actual }, sites, carriers, repositoryId);
      const needed = listNeeded(options.iamExport);
      return judgeAccess({ declared, actual, changes, own, needed, repositoryId });
    }),
    ...sites.flatMap(({ declared, actual, section: { changes } }) =>
      judgeAttachments({ declared, actual, changes }),
    ),
    ...judgeSecrets(sites, { mode: inputs.mode, secretsToken: options.secretsToken, scope }, context),
    ...tellCarriers(access, carriers, session),
  ];
  const views = sites.map(({ connection, actual, section }) => ({
    alias: connection.alias,
    ...viewAccess(actual, section, desired, Date.now()),
  }));
  const located = await locateSections(
    context.workspace,
    sites.map(({ section }) => section),
  );
  return {
    plan: { sections: located },
    deployments: mapDeployments(sites.map(({ actual }) => actual)),
    findings: await createLocator(context.workspace).locate(findings),
    overviews: views.map(({ overview }) => overview),
    access: views,
    actualAccess: new Map(sites.map(({ actual }) => [actual.alias, actual])),
    secrets: createSecrets(sites, options, context),
  };
}

function createSecrets(
  sites: readonly AccessSite[],
  { secretsToken }: AccessOptions,
  context: Context,
): IdentitySecrets {
  const { environment, reporter } = context;
  const find = (alias: string, accessKey: string) => {
    const site = sites.find(({ actual }) => actual.alias === alias);
    return site && findSecret(site.declared, accessKey);
  };
  const deliver = createDelivery(context, secretsToken);
  const secrets = createIdentitySecrets({ find, environment, deliver, reporter });
  const throwaways = sites.filter((site) => isThrowawaySite(site, environment));
  const aliases = new Set(throwaways.map(({ actual }) => actual.alias));
  return makeUpSecrets(secrets, { aliases, find }, context);
}

const nothing: SiteAccess = {
  ...{ policies: [], managesPolicies: false },
  ...{ users: [], groups: [], serviceAccounts: [] },
  granting: { buckets: new Set(), names: new Set(), declared: new Set() },
};

async function planSite(
  { session, inputs, context, options }: Planning,
  access: DeclaredAccess,
  reader: OpenReader,
  connection: Connection | undefined,
  carrier: string | undefined,
): Promise<AccessSite> {
  const { alias } = reader;
  if (connection === undefined) throw new Error(`no connection for alias ${alias}`);
  const carried = carrier !== undefined && carrier !== alias;
  const declared = carried ? nothing : accessAt(access, alias);
  const actual = await read(reader, declared, options, context);
  const find = (accessKey: string) => findSecret(declared, accessKey);
  const otherSecrets = await findOtherSecrets(find, actual, connection, context);
  const section = buildAccessSection({
    declared,
    actual,
    unmanaged: carried ? 'ignore' : inputs.unmanaged,
    own: listOwnKeys(identifyRun(connection, actual, undefined)),
    otherSecrets,
    host: session.connections.find((one) => one.alias === alias)?.url.host ?? '',
  });
  return { connection, declared, actual, section };
}

function read(
  reader: OpenReader,
  declared: SiteAccess,
  { iamExport }: AccessOptions,
  { reporter }: Context,
): Promise<ActualAccess> {
  const request = {
    accounts: new Set(declared.serviceAccounts.map(({ accessKey }) => accessKey)),
    policies: declared.policies.map(({ name }) => name),
    bulk: iamExport,
  };
  return withHeartbeat(reporter, `reading access of ${reader.alias}`, () => readAccess(reader, request));
}

function findCarriers(
  { replication, replicationFile }: Desired,
  { access }: ServerSession,
): Map<string, string> {
  const addresses = new Map([...access].map(([alias, { url }]) => [alias, url.origin]));
  return mapCarriers(declareGroups(replication, replicationFile, addresses));
}

function tellCarriers(
  access: DeclaredAccess,
  carriers: ReadonlyMap<string, string>,
  { readers }: ServerSession,
): Finding[] {
  const named = readers.map(({ alias }) => alias);
  return [...carriers].flatMap(([alias, carrier]): Finding[] => {
    if (alias === carrier || !named.includes(alias)) return [];
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
