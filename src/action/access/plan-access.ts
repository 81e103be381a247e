import type { DeclaredAccess } from '../../access/declared.ts';
import type { Desired } from '../../config/desired.ts';
import { createLocator } from '../../config/locate.ts';
import type { Finding } from '../../finding.ts';
import { judgeAccess } from '../../plan/judge-access.ts';
import { judgeAttachments } from '../../plan/judge-attachment.ts';
import { judgeExpiry } from '../../plan/judge-expiry.ts';
import type { Context } from '../action.ts';
import { locateSections } from '../change/locate-section.ts';
import type { Planned, Planner } from '../change/planner.ts';
import type { ChangeInputs } from '../input/change-input.ts';
import { collectReadings, mapDeployments } from '../reading.ts';
import type { ServerSession } from '../server-session.ts';
import { findCarriers, tellCarriers } from './access-carrier.ts';
import type { AccessSite } from './access-site.ts';
import { viewAccess } from './access-view.ts';
import { createSecrets } from './create-secret.ts';
import { type FileDeliveries, inspectDeliveries } from './file-delivery.ts';
import { hideGivenSecrets } from './given-secret.ts';
import { judgeSecrets } from './judge-secret.ts';
import { identifyRuns, listNeeded, listWriting } from './own-identity.ts';
import { planSite } from './plan-site.ts';

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

type Carriers = ReadonlyMap<string, string>;

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
  const sites = await planSites(planning, access, carriers);
  const files = await inspectDeliveries(sites, inputs.mode, context);
  const sections = sites.map(({ section }) => section);
  const views = sites.map(({ connection, actual, section }) => ({
    alias: connection.alias,
    ...viewAccess(actual, section, desired, Date.now()),
  }));
  return {
    plan: { sections: await locateSections(context.workspace, sections) },
    deployments: mapDeployments(sites.map(({ actual }) => actual)),
    findings: await createLocator(context.workspace).locate(
      judgeSites(planning, access, { sites, carriers, files }),
    ),
    overviews: views.map(({ overview }) => overview),
    access: views,
    actualAccess: new Map(sites.map(({ actual }) => [actual.alias, actual])),
    secrets: createSecrets(sites, options.secretsToken, files, context),
  };
}

async function planSites(
  { session, inputs, context, options }: Planning,
  access: DeclaredAccess,
  carriers: Carriers,
): Promise<AccessSite[]> {
  const attempts = session.readers.map(async (reader, index) => {
    const { alias } = reader;
    const connection = session.connections[index];
    if (connection === undefined) throw new Error(`no connection for alias ${alias}`);
    const isCarried = (carriers.get(alias) ?? alias) !== alias;
    const { unmanaged } = inputs;
    const { iamExport } = options;
    return planSite({ access, connection, reader, isCarried, unmanaged, iamExport }, context);
  });
  return collectReadings(await Promise.allSettled(attempts));
}

/** What was read. */
interface Seen {
  readonly sites: readonly AccessSite[];
  readonly carriers: Carriers;
  readonly files: FileDeliveries;
}

function judgeSites(
  { desired, session, inputs: { mode }, context, options }: Planning,
  access: DeclaredAccess,
  { sites, carriers, files }: Seen,
): Finding[] {
  const { secretsToken, iamExport } = options;
  const named = new Set(session.readers.map(({ alias }) => alias));
  const scope = { access, carriers, aliases: desired.aliases.map(({ name }) => name), named };
  const repositoryId = context.environment.GITHUB_REPOSITORY_ID || undefined;
  const rights = { needed: listNeeded(iamExport), writing: listWriting() };
  const plans = sites.map(({ declared, actual, section: { changes } }) => {
    const own = identifyRuns({ actual }, sites, carriers, repositoryId);
    return { declared, actual, changes, own, ...rights, mode, repositoryId };
  });
  return [
    ...plans.flatMap(judgeAccess),
    ...plans.flatMap(({ changes }) => judgeExpiry(changes, Date.now())),
    ...plans.flatMap(judgeAttachments),
    ...judgeSecrets(sites, { mode, secretsToken, scope, files }, context),
    ...tellCarriers(access, carriers, named),
  ];
}
