import { matchesWildcard, reachesWildcard } from './wildcard.ts';

const prefix = 'arn:aws:s3:::';

/**
 * What follows `arn:aws:s3:::`; `*` for everything; undefined for what is no S3 resource. To the server a star in front
 * is a kind of resource, and what follows its pattern: it takes `*logs*` for `logs*`.
 */
export function resourcePattern(resource: string): string | undefined {
  if (/^\*+$/.test(resource)) return '*';
  if (resource.startsWith('*')) return /[./\\]/.test(resource) ? undefined : resource.slice(1);
  return readArn(resource);
}

/** Whether it says what it means to a reader as well. */
export function isPlainResource(resource: string): boolean {
  return /^\*+$/.test(resource) || readArn(resource) !== undefined;
}

function readArn(resource: string): string | undefined {
  if (!resource.startsWith(prefix)) return undefined;
  const pattern = resource.slice(prefix.length);
  return pattern === '' || pattern.startsWith('/') ? undefined : pattern;
}

/** The server's test of whether a resource belongs to a bucket at all. */
export function belongsTo(pattern: string, bucket: string): boolean {
  return matchesWildcard(pattern, bucket) || reachesWildcard(pattern, `${bucket}/`);
}

/** Whether the bucket itself is meant. */
export function coversBucket(pattern: string, bucket: string): boolean {
  return matchesWildcard(pattern, bucket);
}

/** Which objects of the bucket are meant, such as `public/*`; undefined for none. */
export function coveredObjects(pattern: string, bucket: string): string | undefined {
  if (!reachesWildcard(pattern, `${bucket}/`)) return undefined;
  return pattern.startsWith(`${bucket}/`) ? pattern.slice(bucket.length + 1) : '*';
}
