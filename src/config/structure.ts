/** What is checked of any parsed file before its meaning: how deep it is, and what its keys are. */

import type { Finding, JsonPath } from '../finding.ts';
import { error, quote } from './judgement.ts';

/** No declaration needs more than a dozen; deeper input only serves to exhaust a parser. */
export const maxDepth = 64;

/** Keys that mean something else to JavaScript than to whoever wrote them. */
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);

const maxUnsafe = 20;

export interface Scan {
  /** Offset of the bracket that goes too deep. */
  readonly tooDeepAt: number | undefined;
  /** Colons outside of strings: in valid JSON, the number of members. */
  readonly colons: number;
}

/** One pass over the text without parsing it; exact for valid JSON, a bound for anything else. */
export function scanBrackets(text: string): Scan {
  let depth = 0;
  let colons = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = skipString(text, at);
    else if (code === 0x3a) colons++;
    else if (code === 0x5b || code === 0x7b) depth++;
    else if (code === 0x5d || code === 0x7d) depth--;
    if (depth > maxDepth) return { tooDeepAt: at, colons };
  }
  return { tooDeepAt: undefined, colons };
}

/** Offset of the quote that ends the string; the end of the line when there is none. */
function skipString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22 || code === 0x0a) return at;
  }
  return text.length;
}

export interface Keys {
  readonly count: number;
  readonly findings: readonly Finding[];
  readonly tooDeep: boolean;
}

/** Counts all keys of a value and refuses the unsafe ones. */
export function inspectKeys(value: unknown, file: string): Keys {
  const findings: Finding[] = [];
  let count = 0;
  const tooDeep = !walk(value, [], (key, path) => {
    count++;
    if (unsafeKeys.has(key) && findings.length < maxUnsafe) findings.push(refuseKey(key, file, [...path]));
  });
  return { count, findings, tooDeep };
}

/** What a value holds, each with the step that leads to it; nothing for what is neither list nor object. */
export function listEntries(value: unknown): readonly (readonly [step: string | number, item: unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}

/** Calls back for every key of an object, with the path that ends in it. False when it goes too deep. */
function walk(
  value: unknown,
  path: (string | number)[],
  see: (key: string, path: JsonPath) => void,
): boolean {
  if (path.length > maxDepth) return false;
  return listEntries(value).every(([step, item]) => {
    path.push(step);
    if (typeof step === 'string') see(step, path);
    const fine = walk(item, path, see);
    path.pop();
    return fine;
  });
}

export function refuseDepth(file: string): Finding {
  const message = `The values are nested more than ${maxDepth} levels deep.`;
  return error(
    'syntax/depth',
    { file, path: [] },
    message,
    'No declaration is that deep; check the brackets.',
  );
}

function refuseKey(key: string, file: string, path: JsonPath): Finding {
  return error(
    'syntax/unsafe-key',
    { file, path },
    `The key ${quote(key)} is not allowed.`,
    'Give it another name.',
  );
}
