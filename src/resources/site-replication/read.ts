import { ServiceError } from '../../errors.ts';
import type { Reader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { readField, readText } from '../answer-field.ts';
import { readAnswer } from '../read-answer.ts';
import { type KnownGroup, type ReplicatedSite, settle, sortSites } from './types.ts';

/** A remote target of a bucket, as far as it tells how a site is sent to. */
export interface SiteTarget {
  readonly arn: string;
  readonly bucket: string;
  /** Deployment id of the site it leads to. */
  readonly deploymentId: string;
  readonly endpoint: string;
  readonly synchronous: boolean;
  readonly bandwidth: number;
}

interface Peer {
  readonly name: string;
  readonly deploymentId: string;
  readonly endpoint: string;
  readonly synchronous: boolean;
  readonly bandwidth: number;
  readonly lifecycleExpiry: boolean;
}

/**
 * The group as this site knows it; `undefined` when it is in none, or the server has no such thing. A
 * change of settings may reach the group and not every bucket's target, so both are read.
 * @throws {ServiceError}
 */
export async function readGroup(reader: Reader): Promise<KnownGroup | undefined> {
  const peers = parsePeers(await readSites(reader));
  const [first, ...rest] = peers;
  if (first === undefined) return undefined;
  const targets = await readTargets(reader);
  return {
    group: {
      sites: sortSites(peers.map((peer) => describeSite(peer, targets))),
      lifecycleExpiry: settle([first.lifecycleExpiry, ...rest.map(({ lifecycleExpiry }) => lifecycleExpiry)]),
    },
    deploymentIds: new Map(peers.map(({ name, deploymentId }) => [name, deploymentId])),
  };
}

/** Targets that lead to a known deployment, of all buckets. */
export async function readTargets(reader: Reader): Promise<SiteTarget[]> {
  const listed = await readAnswer(reader, routes.listRemoteTargets);
  return Array.isArray(listed)
    ? listed.map(parseTarget).filter(({ deploymentId }) => deploymentId !== '')
    : [];
}

/** As servers and people write it in many ways: `https://Host:443/` and `https://host` are one. */
export function normaliseEndpoint(text: string): string {
  return URL.parse(text)?.origin ?? text;
}

async function readSites(reader: Reader): Promise<unknown> {
  try {
    return await readAnswer(reader, routes.getSites);
  } catch (error) {
    if (error instanceof ServiceError && error.reason === 'unsupported') return undefined;
    throw error;
  }
}

function parsePeers(info: unknown): Peer[] {
  const sites = readField(info, 'sites');
  return readField(info, 'enabled') === true && Array.isArray(sites) ? sites.map(parsePeer) : [];
}

function parsePeer(site: unknown): Peer {
  return {
    name: readText(site, 'name'),
    deploymentId: readText(site, 'deploymentID'),
    endpoint: normaliseEndpoint(readText(site, 'endpoint')),
    synchronous: readField(site, 'sync') === 'enable',
    bandwidth: readCount(readField(site, 'defaultbandwidth'), 'bandwidthLimitPerBucket'),
    lifecycleExpiry: readField(site, 'replicate-ilm-expiry') === true,
  };
}

function parseTarget(target: unknown): SiteTarget {
  const scheme = readField(target, 'secure') === true ? 'https' : 'http';
  return {
    arn: readText(target, 'arn'),
    bucket: readText(target, 'sourcebucket'),
    deploymentId: readText(target, 'deploymentID'),
    endpoint: normaliseEndpoint(`${scheme}://${readText(target, 'endpoint')}`),
    synchronous: readField(target, 'replicationSync') === true,
    bandwidth: readCount(target, 'bandwidthlimit'),
  };
}

function describeSite(peer: Peer, targets: readonly SiteTarget[]): ReplicatedSite {
  const own = targets.filter(({ deploymentId }) => deploymentId === peer.deploymentId);
  return {
    name: peer.name,
    endpoint: peer.endpoint,
    synchronous: settle([peer.synchronous, ...own.map(({ synchronous }) => synchronous)]),
    bandwidth: settle([peer.bandwidth, ...own.map(({ bandwidth }) => bandwidth)]),
  };
}

function readCount(value: unknown, name: string): number {
  const field = readField(value, name);
  return typeof field === 'number' ? field : 0;
}
