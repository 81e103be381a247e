/** What the drill is given: three sites, what is declared between them, and a way to run the actions. */

import type { BucketReplicationDeclaration } from '../../src/config/generated/types.ts';
import type { CheckReport } from '../../src/replication/check-report.ts';
import type { MinioServer } from '../server/start.ts';
import { type Client, createClient } from './client.ts';

export type Rule = BucketReplicationDeclaration;

/** Two availability zones that replicate with each other, and a recovery site that both feed. */
export const aliases = ['primary_cluster', 'primary_cluster_az2', 'dr_cluster'] as const;

export type Alias = (typeof aliases)[number];

export interface Site {
  readonly alias: Alias;
  readonly server: MinioServer;
  readonly client: Client;
}

export interface DrillSites {
  readonly first: Site;
  readonly second: Site;
  readonly recovery: Site;
}

export interface Outcome {
  /** `failure-reason`; empty on success. */
  readonly reason: string;
  readonly message: string;
  /** Of a check. */
  readonly check: Pick<CheckReport, 'rules'> & { readonly status: string };
  /** Of an action that changes something. */
  readonly hasChanges: boolean;
}

/** Runs actions on a workspace that declares the buckets and the addresses of the sites. */
export interface DrillStage {
  declare(rules: readonly Rule[]): Promise<void>;
  run(action: DrillAction, inputs?: Readonly<Record<string, string>>): Promise<Outcome>;
}

export type DrillAction = 'apply-buckets' | 'setup-replication' | 'replication-check';

export function describeSites(servers: readonly [MinioServer, MinioServer, MinioServer]): DrillSites {
  const [first, second, recovery] = servers;
  const describe = (alias: Alias, server: MinioServer) => ({ alias, server, client: createClient(server) });
  return {
    first: describe('primary_cluster', first),
    second: describe('primary_cluster_az2', second),
    recovery: describe('dr_cluster', recovery),
  };
}

export function findSite({ first, second, recovery }: DrillSites, alias: string): Site {
  const found = [first, second, recovery].find((site) => site.alias === alias);
  if (!found) throw new Error(`The drill knows no site ${alias}.`);
  return found;
}

/** Without limits of their own, so that those of the drill, which are stricter, count. */
export function withoutLimits(rules: readonly Rule[]): Rule[] {
  return rules.map(({ maxLag: _lag, ...rule }) => rule);
}

/** As when the power fails: nothing is finished, nobody is told. */
export async function crash({ server }: Site): Promise<void> {
  process.kill(server.pid, 'SIGKILL');
  await server.kill();
}

/** @throws {Error} unless the action succeeded */
export async function expectSuccess(
  stage: DrillStage,
  action: DrillAction,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const outcome = await stage.run(action, inputs);
  if (outcome.reason !== '') throw new Error(`${action}: ${outcome.reason}: ${outcome.message}`);
  return outcome;
}
