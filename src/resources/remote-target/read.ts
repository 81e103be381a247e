import { ServiceError } from '../../errors.ts';
import { readJson } from '../../json-text.ts';
import { normaliseEndpoint } from './address.ts';
import type { GivenKeys } from './secret.ts';
import type { KnownTarget, RemoteTarget, TargetLink } from './types.ts';

/** What the list of targets is understood by. */
export interface TargetView extends GivenKeys {
  /** Deployment ids of the sites that replicate everything: the targets to them are not ours. */
  readonly peers: ReadonlySet<string>;
  /** ARN → whether the server signs with the given secret key; a target that is missing here is judged by its access key. */
  readonly secrets: ReadonlyMap<string, boolean>;
}

/** For a caller that only looks for what is there. */
export const plainView: TargetView = {
  addresses: new Map(),
  credentials: new Map(),
  peers: new Set(),
  secrets: new Map(),
};

/**
 * Understands the list of remote targets, of one bucket or of all, sorted by bucket and address. Those
 * that site replication made are left out.
 * @throws {ServiceError} when the answer is no such list
 */
export function parseRemoteTargets(alias: string, body: Buffer, view: TargetView): KnownTarget[] {
  return parseList(alias, body)
    .map(readFields)
    .filter((fields) => fields.get('type') === 'replication' && !view.peers.has(idOf(text(fields, 'arn'))))
    .map((fields) => parseTarget(fields, view))
    .sort((a, b) => (orderOf(a.target) < orderOf(b.target) ? -1 : 1));
}

/** The part of an ARN that site replication fills with a deployment id, and everybody else at random. */
export function idOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}

function orderOf({ from, endpoint, bucket }: RemoteTarget): string {
  return JSON.stringify([from, endpoint, bucket]);
}

function parseList(alias: string, body: Buffer): readonly unknown[] {
  const value = readJson(body.toString('utf8'));
  if (value === null) return [];
  if (Array.isArray(value)) return value;
  const failure = {
    reason: 'server-error',
    operation: 'list remote targets',
    resource: alias,
    status: 200,
    code: 'UnreadableAnswer',
    outcomeUnknown: false,
  } as const;
  throw new ServiceError(failure, `Can't understand the list of remote targets that ${alias} answers.`);
}

function parseTarget(fields: Fields, view: TargetView): KnownTarget {
  const arn = text(fields, 'arn');
  const secure = fields.get('secure') === true;
  const endpoint = normaliseEndpoint(text(fields, 'endpoint'), secure);
  const site = view.addresses.get(endpoint) ?? '';
  const accessKey = text(readFields(fields.get('credentials')), 'accessKey');
  const wanted = view.credentials.get(site)?.accessKey;
  const given = (wanted === accessKey || wanted === '') && view.secrets.get(arn) !== false;
  const target: RemoteTarget = {
    from: text(fields, 'sourcebucket'),
    site,
    endpoint,
    secure,
    bucket: text(fields, 'targetbucket'),
    synchronous: fields.get('replicationSync') === true,
    bandwidth: number(fields, 'bandwidthlimit'),
    healthInterval: number(fields, 'healthCheckDuration') / nanosecondsPerSecond,
    credentials: given ? 'as given' : 'other',
  };
  const deploymentId = text(fields, 'deploymentID');
  return { target, arn, ...(deploymentId !== '' && { deploymentId }), link: parseLink(fields) };
}

/** Times on this wire are in nanoseconds. */
export const nanosecondsPerSecond = 1_000_000_000;
const nanosecondsPerMillisecond = 1_000_000;
/** How Go writes a time that was never set. */
const never = /^0001-/;

function parseLink(fields: Fields): TargetLink {
  const lastOnline = text(fields, 'lastOnline');
  const seen = lastOnline !== '' && !never.test(lastOnline);
  const online = fields.get('isOnline') === true;
  const downtimeSeconds = number(fields, 'totalDowntime') / nanosecondsPerSecond;
  return {
    // A target that is down from the start has a downtime; a fresh one has nothing yet.
    state: online ? 'online' : seen || downtimeSeconds > 0 ? 'offline' : 'unknown',
    ...(seen && { lastOnline }),
    downtimeSeconds,
    latencyMs: number(readFields(fields.get('latency')), 'curr') / nanosecondsPerMillisecond,
  };
}

type Fields = ReadonlyMap<string, unknown>;

function readFields(value: unknown): Fields {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function text(fields: Fields, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}

/** What is left out is zero. */
function number(fields: Fields, name: string): number {
  const value = fields.get(name);
  return typeof value === 'number' ? value : 0;
}
