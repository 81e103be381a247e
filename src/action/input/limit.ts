/** Limits as an input holds them: `15m`, or `5m,15m` for a warning before the failure. */

import { parseBytes } from '../../config/byte-size.ts';
import { parseDuration } from '../../config/duration.ts';
import type { Limit } from '../../level.ts';

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

/** Shares as percentages, `80,90` or `80%,90%`, of 1. One value alone is where the check fails. */
export function parseShareLimit(text: string): Limit | undefined {
  return parsePair(text, (part) => {
    const percent = /^(\d{1,3}(?:\.\d)?)%?$/.exec(part)?.[1];
    return percent === undefined || Number(percent) > 100 ? undefined : Number(percent) / 100;
  });
}

/** What remains, in seconds, such as `30d,7d`: less is worse, so the warning comes first and is the greater. */
export function parseLifeLimit(text: string): Limit | undefined {
  const [first = '', ...others] = text.split(',');
  const turned = [...others, first].join(',');
  const limit = parsePair(turned, (part) => (part === '0' ? 0 : parseDuration(part)));
  return limit && { warning: limit.critical, critical: limit.warning };
}

/** Without a half way: what is 45 % full is no warning of 90 %. */
function parsePair(text: string, parse: (part: string) => number | undefined): Limit | undefined {
  const values = text.split(',').map((part) => parse(part.trim()));
  const [first, second = first] = values;
  if (first === undefined || second === undefined || values.length > 2 || first > second) return undefined;
  // A second value that is none must not stand for the first.
  return values.includes(undefined) ? undefined : { warning: first, critical: second };
}
