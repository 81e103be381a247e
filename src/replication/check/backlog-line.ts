/** One line of the server's walk over what is not yet replicated. */

import { readJson } from '../../json-text.ts';

/** What the server recorded for one target; '' where it recorded nothing. */
export interface TargetState {
  /** Of the version itself: `PENDING`, `FAILED`, `COMPLETED`, `REPLICA`. */
  readonly version: string;
  /** Of the version's removal: `PENDING`, `FAILED`, `COMPLETE`. */
  readonly removal: string;
}

export interface BacklogLine {
  readonly key: string;
  readonly versionId: string;
  readonly isDeleteMarker: boolean;
  /** Over all targets; `REPLICA` for what came from another site, which is not sent on. */
  readonly status: string;
  /** When it was written, in milliseconds by the server's clock. */
  readonly writtenAt: number;
  /** By ARN. */
  readonly targets: ReadonlyMap<string, TargetState>;
}

/**
 * `broken`: the server could not go on. `other`: no line of a walk.
 * `replTimestamp` is left alone: it moves with every attempt, so that what failed long ago would look young.
 */
export function parseBacklogLine(line: string): BacklogLine | 'broken' | 'other' {
  const fields = toFields(readJson(line));
  if (fields.has('error')) return 'broken';
  const key = textOf(fields, 'object');
  const writtenAt = Date.parse(textOf(fields, 'lastModified'));
  if (key === '' || Number.isNaN(writtenAt)) return 'other';
  return {
    key,
    versionId: textOf(fields, 'versionId') || 'null',
    isDeleteMarker: fields.get('deletemarker') === true,
    status: textOf(fields, 'rStatus'),
    writtenAt,
    targets: new Map([...toFields(fields.get('targets'))].map(([arn, state]) => [arn, toState(state)])),
  };
}

function toState(value: unknown): TargetState {
  const fields = toFields(value);
  return { version: textOf(fields, 'rStatus'), removal: textOf(fields, 'drStatus') };
}

function toFields(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function textOf(fields: ReadonlyMap<string, unknown>, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
