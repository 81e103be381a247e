/** What kind of server answers, found by asking it: versions are no guide, since source builds carry none. */

import { ServiceError } from '../errors.ts';
import type { Reader, Reply } from './port.ts';
import type { AdminVersion } from './request.ts';
import { routes } from './routes.ts';
import type { Negotiated } from './transport.ts';

/** `s3-only`: no admin API, or none that this caller may use. `other`: has one, and a name we don't know. */
export type Edition = 'community' | 'silo' | 'aistor' | 'other' | 's3-only';

export interface Capabilities {
  readonly edition: Edition;
  /** `undefined` without an admin API. */
  readonly adminVersion: AdminVersion | undefined;
  readonly deploymentId?: string;
  /** Why there is no `deploymentId`, in words ready to show. */
  readonly deploymentIdUnknown?: string;
  /** The region the server is set to: '' when none is set, absent when this caller isn't told. */
  readonly region?: string;
  /** Whether a bucket can have CORS of its own; `undefined` when only setting it would tell. */
  readonly cors: boolean | undefined;
  /** What the server or a proxy calls itself; a hint only. */
  readonly serverHeader: string;
}

/** A reader that also says what it learned: which admin version it uses. */
export type ProbeReader = Reader & { readonly negotiated?: () => Negotiated };

/** Refusals of the request, not of the credentials; the last is that of a proxy. */
const lacksRight = new Set(['AccessDenied', 'AllAccessDisabled', 'HTTP403']);

/**
 * Asks with reading requests only.
 * @throws {ServiceError} when the server can't be reached or does not accept the credentials
 */
export async function probeServer(reader: ProbeReader): Promise<Capabilities> {
  try {
    const reply = await reader.read(routes.getInfo);
    const info = parseObject(reply);
    return info === undefined ? await probeS3(reader) : withAdmin(reader, reply, info);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    if (lacksRight.has(error.failure.code)) return probeAccount(reader);
    if (isAboutRoute(error)) return probeS3(reader);
    throw error;
  }
}

/** Any signed caller may ask for its account, so that this tells a missing right from a missing API. */
async function probeAccount(reader: ProbeReader): Promise<Capabilities> {
  try {
    const reply = await reader.read(routes.getAccountInfo);
    if (parseObject(reply) === undefined) return await probeS3(reader);
    return withAdmin(reader, reply, new Map());
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    if (lacksRight.has(error.failure.code) || isAboutRoute(error)) return probeS3(reader);
    throw error;
  }
}

/** A server without the admin API takes its path for a bucket, or answers in its own ways. */
function isAboutRoute({ failure }: ServiceError): boolean {
  const { reason, status } = failure;
  if (reason === 'unsupported' || reason === 'missing-bucket') return true;
  return (reason === 'server-error' || reason === 'unreachable') && status >= 200 && status < 500;
}

async function probeS3(reader: Reader): Promise<Capabilities> {
  const without = {
    edition: 's3-only',
    adminVersion: undefined,
    deploymentIdUnknown: 'the server has no admin API',
    cors: undefined,
  } as const;
  try {
    const reply = await reader.read(routes.listBuckets);
    return { ...without, serverHeader: reply.headers.server ?? '' };
  } catch (error) {
    if (!(error instanceof ServiceError) || !lacksRight.has(error.failure.code)) throw error;
    return { ...without, serverHeader: '' };
  }
}

function withAdmin(reader: ProbeReader, reply: Reply, info: ReadonlyMap<string, unknown>): Capabilities {
  const serverHeader = reply.headers.server ?? '';
  const adminVersion = reader.negotiated?.().adminVersion ?? 'v3';
  const edition = nameEdition(serverHeader, adminVersion);
  const deploymentId = readText(info, 'deploymentID');
  const unknown = { deploymentIdUnknown: `the access key lacks ${routes.getInfo.permission}` };
  return {
    edition,
    adminVersion,
    ...(deploymentId === '' ? unknown : { deploymentId }),
    ...readRegion(info),
    cors: hasCors(edition),
    serverHeader,
  };
}

/** A server without a region leaves it out of its info, and nothing else of it. */
function readRegion(info: ReadonlyMap<string, unknown>): Pick<Capabilities, 'region'> {
  return info.has('deploymentID') ? { region: readText(info, 'region') } : {};
}

function nameEdition(serverHeader: string, adminVersion: AdminVersion): Edition {
  if (adminVersion === 'v4' || /aistor/i.test(serverHeader)) return 'aistor';
  if (/silo/i.test(serverHeader)) return 'silo';
  return /^minio\b/i.test(serverHeader) ? 'community' : 'other';
}

/** The community server answers 501 to setting CORS, and no reading request shows that. */
function hasCors(edition: Edition): boolean | undefined {
  if (edition === 'community') return false;
  return edition === 'silo' || edition === 'aistor' ? true : undefined;
}

function parseObject(reply: Reply): ReadonlyMap<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(reply.body.toString('utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return new Map<string, unknown>(Object.entries(value));
  } catch {
    return undefined;
  }
}

function readText(fields: ReadonlyMap<string, unknown>, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
