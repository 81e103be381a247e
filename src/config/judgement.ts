/** Short ways to write a finding. */

import type { Finding, Severity, Source } from '../finding.ts';

type Judge = (rule: string, source: Source, message: string, mend: string) => Finding;

function judge(severity: Severity): Judge {
  return (rule, source, message, mend) => ({ rule, severity, message, mend, source });
}

/** What the server refuses, what breaks or endangers it, or what opens it without being declared. */
export const error: Judge = judge('error');
/** Probably not meant. */
export const warning: Judge = judge('warning');
/** Worth knowing. */
export const note: Judge = judge('note');

const longest = 60;

/** A value from a file, fit for one line of a message: cut, without control characters, in quotes. */
export function quote(value: string): string {
  const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')}"`;
}

/** Names for a sentence: `"a", "b" or "c"`. */
export function listWords(words: readonly string[], last: 'and' | 'or' = 'or'): string {
  const quoted = words.map((word) => quote(word));
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}
