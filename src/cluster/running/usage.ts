/** What is stored, as the server's scanner counted it: never now, and of a young server not at all. */

import type { Reader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { type Fields, parseFields, readFields, readNumber, readText } from './json.ts';

export interface BucketUsage {
  readonly name: string;
  readonly bytes: number;
  readonly objects: number;
  /** Objects among them. */
  readonly versions: number;
}

export interface Usage {
  /** When it was counted, in milliseconds since 1970; `undefined`: nothing was counted yet. */
  readonly countedAt: number | undefined;
  readonly bytes: number;
  readonly objects: number;
  /** Biggest first. */
  readonly buckets: readonly BucketUsage[];
}

/**
 * `undefined` when the answer is not that of this API.
 * @throws {ServiceError} when it can't be read
 */
export async function readUsage(reader: Reader): Promise<Usage | undefined> {
  const { body } = await reader.read(routes.getDataUsage);
  return parseUsage(body.toString('utf8'));
}

export function parseUsage(text: string): Usage | undefined {
  const root = parseFields(text);
  if (root === undefined || !root.has('lastUpdate')) return undefined;
  const countedAt = Date.parse(readText(root, 'lastUpdate'));
  const buckets = [...readFields(root.get('bucketsUsageInfo'))].map(([name, value]) =>
    readBucket(name, readFields(value)),
  );
  return {
    // The zero of the server's clock is the year 1.
    countedAt: countedAt > 0 ? countedAt : undefined,
    bytes: readNumber(root, 'objectsTotalSize') ?? 0,
    objects: readNumber(root, 'objectsCount') ?? 0,
    buckets: buckets.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1)),
  };
}

function readBucket(name: string, fields: Fields): BucketUsage {
  return {
    name,
    bytes: readNumber(fields, 'size') ?? 0,
    objects: readNumber(fields, 'objectsCount') ?? 0,
    versions: readNumber(fields, 'versionsCount') ?? 0,
  };
}
