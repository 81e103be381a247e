/** Limits as an input holds them: `15m`, or `5m,15m` for a warning before the failure. */

import { parseBytes } from '../config/byte-size.ts';
import { parseDuration } from '../config/duration.ts';
import type { Limit } from '../replication/check/threshold.ts';

/** In seconds. */
export function parseTimeLimit(text: string): Limit | undefined {
  return parseLimit(text, (part) => (part === '0' ? 0 : parseDuration(part)));
}

/** In bytes. */
export function parseByteLimit(text: string): Limit | undefined {
  return parseLimit(text, parseBytes);
}

export function parseCountLimit(text: string): Limit | undefined {
  return parseLimit(text, (part) => (/^\d{1,15}$/.test(part) ? Number(part) : undefined));
}

/** One value alone is where the check fails; half of it is where it warns, as for a rule's own values. */
function parseLimit(text: string, parse: (part: string) => number | undefined): Limit | undefined {
  const values = text.split(',').map((part) => parse(part.trim()));
  const [first, second = first] = values;
  if (first === undefined || second === undefined || values.length > 2 || first > second) return undefined;
  return { warning: values.length === 1 ? Math.floor(first / 2) : first, critical: second };
}
