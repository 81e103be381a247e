import { createHash } from 'node:crypto';
import type { Target } from './port.ts';
import { type Effect, isListed, type Route } from './routes.ts';

export type AdminVersion = 'v3' | 'v4';

/** A request before it is signed. `path` carries the encoded query. */
export interface WireRequest {
  readonly method: Route['method'];
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/** What MinIO takes for a bucket's name, old names with capitals and underscores included. */
const bucketName = /^[A-Za-z0-9][A-Za-z0-9._:-]{1,61}[A-Za-z0-9]$/;
/** Below this path are the server's own APIs, so it can't be a bucket. */
const reservedName = 'minio';

/**
 * The second guard after the types: only the listed routes, only with the effect that this side was opened
 * for, and only on something that is a bucket. A refusal is a bug of ours, never a user's mistake.
 */
export function checkRoute(route: Route, allowed: Effect, target: Target): void {
  if (!isListed(route)) throw new Error(`Refused to send a request that is not listed: ${route.operation}`);
  if (route.effect !== allowed) {
    throw new Error(`Refused to send a request that may ${route.effect} as one that may ${allowed}`);
  }
  if ((route.scope !== 'service') !== (target.bucket !== undefined)) {
    throw new Error(
      `Refused to ${route.operation}: ${target.bucket === undefined ? 'no bucket' : 'a bucket'} given`,
    );
  }
  if (target.bucket !== undefined && (!bucketName.test(target.bucket) || target.bucket === reservedName)) {
    throw new Error(`Refused to ${route.operation}: ${JSON.stringify(target.bucket)} is no bucket name`);
  }
  checkKey(route, target);
  const missing = route.required?.find((name) => !target.query?.[name]);
  if (missing !== undefined) throw new Error(`Refused to ${route.operation}: query ${missing} is missing`);
  const stray = Object.keys(target.query ?? {}).find((name) => !route.query.includes(name));
  if (stray !== undefined) throw new Error(`Refused to ${route.operation}: query ${stray} is not listed`);
}

/** The server leaves out a slash in front, and would act on another object; other odd names it refuses. */
function checkKey({ scope, operation, tagged = false }: Route, { key = '', tags }: Target): void {
  if ((scope === 'object') !== (key !== '')) {
    throw new Error(`Refused to ${operation}: ${key === '' ? 'no' : 'a'} key given`);
  }
  if (key.startsWith('/')) throw new Error(`Refused to ${operation}: the key begins with a slash`);
  if (tags !== undefined && !tagged) throw new Error(`Refused to ${operation}: tags given`);
}

/** Turns a checked route into what goes over the wire. */
export function buildRequest(
  route: Route,
  target: Target,
  body: string | Buffer | undefined,
  adminVersion: AdminVersion,
): WireRequest {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  return {
    method: route.method,
    path: buildPath(route, target, adminVersion),
    headers: {
      ...route.headers,
      ...tagHeader(target),
      ...(bytes === undefined ? {} : bodyHeaders(route, bytes)),
    },
    ...(bytes === undefined ? {} : { body: bytes }),
  };
}

function buildPath(route: Route, target: Target, adminVersion: AdminVersion): string {
  const query = { ...route.baseQuery, ...target.query };
  if (route.api === 'admin') {
    const named = target.bucket === undefined ? query : { ...query, bucket: target.bucket };
    return `/minio/admin/${adminVersion}/${route.path}${encodeQuery(named)}`;
  }
  if (route.api === 'health') return `/minio/health/${route.path}${encodeQuery(query)}`;
  const subResource = route.path === '' ? {} : { [route.path]: '' };
  const key = target.key === undefined ? '' : `/${target.key.split('/').map(encode).join('/')}`;
  return `/${target.bucket ?? ''}${key}${encodeQuery({ ...subResource, ...query })}`;
}

function encodeQuery(query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** As in a query. */
function tagHeader({ tags = [] }: Target): Record<string, string> {
  if (tags.length === 0) return {};
  return { 'x-amz-tagging': tags.map(({ key, value }) => `${encode(key)}=${encode(value)}`).join('&') };
}

/** RFC 3986, as the signature wants it; encodeURIComponent leaves five characters more. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The type is one that MinIO takes everywhere: some admin routes answer 400 to any other. The digest is
 * what S3 requires when a lifecycle is set, and does no harm elsewhere.
 */
function bodyHeaders(route: Route, body: Buffer): Record<string, string> {
  if (route.api === 'sts') return { 'content-type': 'application/x-www-form-urlencoded' };
  const type = { 'content-type': 'application/octet-stream' };
  if (route.api === 'admin') return type;
  return { ...type, 'content-md5': createHash('md5').update(body).digest('base64') };
}
