/** Reading the fields of a policy out of unknown data, and saying what is wrong with them. */

import type { JsonPath } from '../finding.ts';
import type { PolicyProblem, Problems } from './problem.ts';
import { problem, quoteValue } from './problem.ts';

export type OneOrMany<T> = T | readonly T[];

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Both forms of a list, as a list. */
export function toList<T>(value: OneOrMany<T> | undefined): readonly T[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isList<T>(value: OneOrMany<T>): value is readonly T[] {
  return Array.isArray(value);
}

/** The known fields under their usual spelling, whatever the case they are written in; the rest is told of. */
export function readFields<Name extends string>(
  value: Readonly<Record<string, unknown>>,
  known: readonly Name[],
  path: JsonPath,
  problems: Problems,
): ReadonlyMap<Name, unknown> {
  const fields = new Map<Name, unknown>();
  for (const [key, field] of Object.entries(value)) {
    const name = known.find((candidate) => candidate.toLowerCase() === key.toLowerCase());
    if (name === undefined) problems.push(unknownField([...path, key], key, known));
    else if (fields.has(name)) problems.push(repeatedField([...path, key], name));
    else fields.set(name, field);
  }
  return fields;
}

/** The server takes `null` for an absent field. */
export function readText(value: unknown, path: JsonPath, problems: Problems): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (isText(value)) return value;
  problems.push(problem('policy/shape', path, `${path.at(-1)} must be text.`, 'Put the value in quotes.'));
  return undefined;
}

/** A value or a list of values, each of which must pass `accepts`; the form is kept. */
export function readOneOrMany<T>(
  value: unknown,
  accepts: (item: unknown) => item is T,
  path: JsonPath,
  problems: Problems,
): OneOrMany<T> | undefined {
  if (value === undefined || value === null) return undefined;
  if (accepts(value)) return value;
  if (Array.isArray(value) && value.every(accepts)) return value;
  const message = `${path.at(-1)} must be one text or a list of texts.`;
  problems.push(problem('policy/shape', path, message, 'Put each value in quotes.'));
  return undefined;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function unknownField(path: JsonPath, key: string, known: readonly string[]): PolicyProblem {
  const message = `The server drops the field ${quoteValue(key)} without a word.`;
  return problem(
    'policy/unknown-field',
    path,
    message,
    `Remove it; the fields it keeps are ${known.join(', ')}.`,
  );
}

function repeatedField(path: JsonPath, name: string): PolicyProblem {
  return problem(
    'policy/shape',
    path,
    `${name} is there twice, in different spellings.`,
    'Keep one of them.',
  );
}
