/** The versions of which the server says that sending them failed. */

import { ServiceError } from '../../errors.ts';
import type { LineReader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { parseBacklogLine } from '../check/backlog-line.ts';

/** Which part of a bucket's backlog. */
export interface BacklogPart {
  readonly bucket: string;
  /** Only what is owed to this target; absent: to any. */
  readonly arn?: string;
  readonly prefix?: string;
  /** Once it aborts the walk ends, as if there were no more. */
  readonly end?: AbortSignal;
}

/** What fails to arrive: a version, or its removal. */
export interface FailedVersion {
  readonly key: string;
  readonly versionId: string;
  /** A delete marker, or the removal of a version. */
  readonly deletion: boolean;
  /** When the version was written, in milliseconds by the server's clock. */
  readonly writtenAt: number;
}

/**
 * Walks the backlog on the server; what is pending is passed over.
 * @throws {ServiceError} as `LineReader.readLines`, and when the server could not go on with its walk
 */
export async function* listFailed(
  reader: LineReader,
  { bucket, arn, prefix = '', end }: BacklogPart,
): AsyncGenerator<FailedVersion, undefined> {
  const query = { ...(arn !== undefined && { arn }), ...(prefix !== '' && { prefix }) };
  for await (const text of reader.readLines(routes.getBacklog, { bucket, query }, end)) {
    const line = parseBacklogLine(text);
    if (typeof line === 'string') throw brokenWalk(`${reader.alias}/${bucket}`);
    const states = [...line.targets].filter(([target]) => arn === undefined || target === arn);
    const removal = states.some(([, state]) => state.removal === 'FAILED');
    if (!removal && !states.some(([, state]) => state.version === 'FAILED')) continue;
    const { key, versionId, isDeleteMarker, writtenAt } = line;
    yield { key, versionId, writtenAt, deletion: removal || isDeleteMarker };
  }
  return undefined;
}

/** One text for one version of one key: an id alone is `null` for many. */
export function nameVersion({ key, versionId }: Pick<FailedVersion, 'key' | 'versionId'>): string {
  return `${versionId} ${key}`;
}

function brokenWalk(resource: string): ServiceError {
  const { operation } = routes.getBacklog;
  const failure = { reason: 'server-error', operation, resource, status: 200, code: 'BrokenWalk' } as const;
  const message = `Can't ${operation} (${resource}): the server could not go on with its walk, and does not say why. Run the check again.`;
  return new ServiceError({ ...failure, outcomeUnknown: false }, message);
}
