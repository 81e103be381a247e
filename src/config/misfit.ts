/** Turns what a schema validator objects to into words for people. */

import type { Finding, Source } from '../finding.ts';
import { suggestMend } from '../suggestion.ts';
import { error, listWords, quote } from './judgement.ts';

/** What the generated validators report of each objection. */
export interface Misfit {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

/** Keywords that compare with a limit, and how the sentence goes on. */
const limitWords: Readonly<Record<string, (limit: unknown) => string>> = {
  minimum: (limit) => `must be ${limit} or more`,
  maximum: (limit) => `must be ${limit} or less`,
  minLength: () => 'must not be empty',
  maxLength: (limit) => `must have at most ${limit} characters`,
  minItems: (limit) => `must have at least ${limit} ${limit === 1 ? 'entry' : 'entries'}`,
  maxItems: (limit) => `must have at most ${limit} entries`,
};

/** One misfit as a finding. `found` is the value that it is about, `known` the keys its object may have. */
export function describeMisfit(
  misfit: Misfit,
  found: unknown,
  known: readonly string[],
  source: Source,
): Finding {
  const { keyword, params } = misfit;
  if (keyword === 'additionalProperties') return describeUnknownKey(params, known, source);
  if (keyword === 'required') return describeMissingKey(params, source);
  if (keyword === 'type') return describeType(params, found, source);
  if (keyword === 'enum') return describeChoice(params, found, source);
  const limit = limitWords[keyword]?.(params.limit) ?? 'does not fit the schema';
  return error('schema/range', source, `${nameValue(source)} ${limit}.`, 'Change the value.');
}

/** The key, or for an entry of a list its list and number, counted from 1 as people do. */
function nameValue(source: Source): string {
  const step = source.path.at(-1);
  if (step === undefined) return 'The file';
  if (typeof step === 'string') return quote(step);
  const list = source.path.at(-2);
  return list === undefined ? `Entry ${step + 1}` : `Entry ${step + 1} of ${quote(String(list))}`;
}

/** What kind of value it is, without showing it: it may be a secret in the wrong place. */
function nameKind(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return Number.isInteger(value) ? 'a number' : 'a fraction';
  return typeof value === 'boolean' ? `${value}` : 'an object';
}

function describeUnknownKey(params: Misfit['params'], known: readonly string[], source: Source): Finding {
  const key = String(params.additionalProperty);
  const otherwise = `Remove it; known here: ${known.join(', ')}.`;
  return error(
    'schema/unknown-key',
    { file: source.file, path: [...source.path, key] },
    `Unknown key ${quote(key)}.`,
    suggestMend(key, known, otherwise),
  );
}

function describeMissingKey(params: Misfit['params'], source: Source): Finding {
  const key = quote(String(params.missingProperty));
  const place = source.path.length === 0 ? '' : ` in ${nameValue(source)}`;
  return error('schema/missing-key', source, `The key ${key} is missing${place}.`, `Add ${key}.`);
}

function describeType(params: Misfit['params'], found: unknown, source: Source): Finding {
  const types = toWords(params.type).map((type) => typeWords[type] ?? type);
  const wanted = types.length > 1 ? `${types.slice(0, -1).join(', ')} or ${types.at(-1)}` : `${types[0]}`;
  const quoted = typeof found === 'string' && /^(true|false|null|-?\d+)$/.test(found.trim());
  return error(
    'schema/type',
    source,
    `${nameValue(source)} must be ${wanted}, but is ${nameKind(found)}.`,
    quoted && !wanted.includes('text') ? 'Remove the quotes.' : `Write ${wanted}.`,
  );
}

function describeChoice(params: Misfit['params'], found: unknown, source: Source): Finding {
  const choices = toWords(params.allowedValues);
  const shown = typeof found === 'string' ? quote(found) : nameKind(found);
  const otherwise = `Write ${choices.length > 8 ? `one of ${choices.join(', ')}` : listWords(choices)}.`;
  return error(
    'schema/value',
    source,
    `${nameValue(source)} cannot be ${shown}.`,
    typeof found === 'string' ? suggestMend(found, choices, otherwise) : otherwise,
  );
}

function toWords(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
