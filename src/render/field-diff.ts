import { canonicalJson } from '../canonical-json.ts';
import type { Change, Json, JsonObject } from '../change.ts';

/** One line of a difference: a field with its value before (`-`) or after (`+`). */
export interface FieldLine {
  readonly sign: '+' | '-';
  readonly field: string;
  readonly value: string;
}

/** The fields in which the two sides of a change differ, in the order of their names. */
export function diffFields({ before, after }: Change): FieldLine[] {
  const old = flatten(before);
  const fresh = flatten(after);
  const fields = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return fields.flatMap((field) => {
    const from = old.get(field);
    const to = fresh.get(field);
    if (from === to) return [];
    return [
      ...(from === undefined ? [] : [{ sign: '-', field, value: from } as const]),
      ...(to === undefined ? [] : [{ sign: '+', field, value: to } as const]),
    ];
  });
}

/** Field → value as text; what says nothing (null, empty, false) is left out. */
function flatten(value: Json | undefined): Map<string, string> {
  const fields = new Map<string, string>();
  if (value !== undefined) collect(value, '', fields);
  return fields;
}

function collect(value: Json, path: string, fields: Map<string, string>): void {
  if (isObject(value)) {
    for (const [key, item] of Object.entries(value))
      collect(item, path === '' ? key : `${path}.${key}`, fields);
  } else if (isRules(value)) {
    value.forEach((rule, index) => {
      collect(rule, `${path}[${nameRule(rule, index)}]`, fields);
    });
  } else if (saysSomething(value)) fields.set(path, typeof value === 'string' ? value : canonicalJson(value));
}

function nameRule(rule: JsonObject, index: number): string {
  const name = rule.id ?? rule.Sid;
  return typeof name === 'string' && name !== '' ? name : String(index + 1);
}

function saysSomething(value: Json): boolean {
  return value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRules(value: Json): value is readonly JsonObject[] {
  return Array.isArray(value) && value.length > 0 && value.every((item: Json) => isObject(item));
}
