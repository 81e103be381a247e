/** Real sites, and what is declared for them: planned and applied as an action does it. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { SiteReplicationDeclaration } from '../../src/config/generated/types.ts';
import type { Finding } from '../../src/finding.ts';
import { listBucketNames } from '../../src/resources/bucket/read.ts';
import type { Unmanaged } from '../../src/resources/diff-declared.ts';
import type { SiteAccess } from '../../src/resources/site-replication/access.ts';
import { applyLeaving, applySites } from '../../src/resources/site-replication/apply.ts';
import { declareGroups } from '../../src/resources/site-replication/declared.ts';
import { diffSites, type SiteChange } from '../../src/resources/site-replication/diff.ts';
import { mergeGroups } from '../../src/resources/site-replication/merge.ts';
import { checkSites } from '../../src/resources/site-replication/preflight.ts';
import { readGroup, readTargets, type SiteTarget } from '../../src/resources/site-replication/read.ts';
import { probeServer } from '../../src/server/capability.ts';
import { type OpenWriter, openWriter } from '../../src/server/connect.ts';
import { type MinioServer, startServer } from './minio-server.ts';
import { sendSigned } from './signed-request.ts';

export interface TestSite {
  readonly alias: string;
  readonly server: MinioServer;
  readonly writer: OpenWriter;
}

export interface SitePlan {
  readonly changes: readonly SiteChange[];
  readonly findings: readonly Finding[];
}

export interface SiteStage {
  readonly sites: readonly TestSite[];
  /** Alias → where other sites reach it; its URL at first. */
  readonly addresses: Map<string, string>;
  plan(pairs: readonly SiteReplicationDeclaration[] | undefined, unmanaged?: Unmanaged): Promise<SitePlan>;
  apply(
    changes: readonly SiteChange[],
    replaced?: Partial<Record<string, Partial<SiteAccess>>>,
  ): Promise<void>;
  /** Writes an object at every named site and waits until all the others of them have it. */
  expectReplicated(...aliases: string[]): Promise<void>;
  targets(alias: string): Promise<SiteTarget[]>;
  stop(): Promise<void>;
}

const file = { file: 'replication', path: [] };

export async function startSites(...aliases: string[]): Promise<SiteStage> {
  const sites = await Promise.all(
    aliases.map(async (alias) => {
      const server = await startServer();
      const { accessKey, secretKey } = server;
      return { alias, server, writer: openWriter({ alias, url: new URL(server.url), accessKey, secretKey }) };
    }),
  );
  const addresses = new Map(sites.map(({ alias, server }) => [alias, server.url]));
  let round = 0;
  return {
    sites,
    addresses,
    plan: (pairs, unmanaged = 'report') => planSites(sites, addresses, pairs, unmanaged),
    apply: async (changes, replaced = {}) => {
      const access = await Promise.all(sites.map((site) => openAccess(site, addresses)));
      const used = access.map((one) => ({ ...one, ...replaced[one.alias] }));
      for (const change of changes) {
        if (change.verb === 'report') continue;
        if (change.kind === 'site-replication') await applySites(used, change);
        else await applyLeaving(used, change);
      }
    },
    expectReplicated: async (...named) => {
      const chosen = sites.filter(({ alias }) => named.includes(alias));
      round += 1;
      await Promise.all(chosen.map((from) => sendObject(from, chosen, `from-${from.alias}-${round}`)));
    },
    targets: (alias) => readTargets(pick(sites, alias).writer),
    stop: async () => {
      for (const { writer, server } of sites) {
        await writer.close();
        await server.stop();
      }
    },
  };
}

async function planSites(
  sites: readonly TestSite[],
  addresses: ReadonlyMap<string, string>,
  pairs: readonly SiteReplicationDeclaration[] | undefined,
  unmanaged: Unmanaged,
): Promise<SitePlan> {
  const facts = await Promise.all(sites.map(readFact));
  const { groups, findings } = mergeGroups(facts);
  const declared = declareGroups(pairs && { siteReplications: [...pairs] }, file, addresses);
  const deploymentIds = new Map(facts.map(({ alias, deploymentId = '' }) => [alias, deploymentId]));
  const changes = diffSites({ declared, actual: groups, deploymentIds, unmanaged, source: file });
  return { changes, findings: [...findings, ...checkSites(declared ?? [], groups, facts)] };
}

async function readFact({ alias, writer }: TestSite) {
  const { deploymentId = '' } = await probeServer(writer);
  const buckets = await listBucketNames(writer);
  const known = await readGroup(writer);
  return { alias, deploymentId, known, buckets, replicating: [], clockAheadSeconds: 0 };
}

async function openAccess(site: TestSite, addresses: ReadonlyMap<string, string>): Promise<SiteAccess> {
  const { alias, server, writer } = site;
  const id = await probeServer(writer).catch(() => undefined);
  const { accessKey, secretKey } = server;
  const endpoint = new URL(addresses.get(alias) ?? '').origin;
  return { alias, deploymentId: id?.deploymentId, endpoint, accessKey, secretKey, writer };
}

async function sendObject(from: TestSite, all: readonly TestSite[], key: string): Promise<void> {
  const path = `/data/${key}`;
  await sendSigned(from.server, { method: 'PUT', path, body: key });
  for (const site of all) {
    const end = Date.now() + 20_000;
    for (;;) {
      const found = await sendSigned(site.server, { method: 'HEAD', path }).catch(() => undefined);
      if (found?.ok) break;
      if (Date.now() > end) throw new Error(`${key} did not arrive at ${site.alias}`);
      await sleep(100);
    }
  }
}

export function pick(sites: readonly TestSite[], alias: string): TestSite {
  const site = sites.find((one) => one.alias === alias);
  if (site === undefined) throw new Error(`no site ${alias}`);
  return site;
}
