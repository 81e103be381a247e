import { canonicalJson } from '../../canonical-json.ts';
import type { Change, Json, JsonObject } from '../../change.ts';

/** One line of a difference: a field with its value before (`-`) or after (`+`). */
export interface FieldLine {
  readonly sign: '+' | '-';
  readonly field: string;
  readonly value: string;
}

/**
 * The fields in which the two sides of a change differ, in the order of their names. Sides that differ give
 * at least one line: nothing that is changed goes unshown.
 */
export function diffFields({ before, after }: Change): FieldLine[] {
  const old = flatten(before);
  const fresh = flatten(after);
  const fields = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  const lines = fields.flatMap((field) => diffField(field, old.get(field), fresh.get(field)));
  // What remains differs only in fields that say "not set"; then those are shown as well.
  if (lines.some((line) => !line.idle)) return lines.filter((line) => !line.idle).map(showLine);
  return lines.map(showLine);
}

/** `idle`: a field that is on one side only, and says nothing there. */
interface Line {
  readonly sign: '+' | '-';
  readonly field: string;
  readonly value: Json;
  readonly idle: boolean;
}

function diffField(field: string, from: Json | undefined, to: Json | undefined): Line[] {
  if (from !== undefined && to !== undefined && canonicalJson(from) === canonicalJson(to)) return [];
  const items = diffItems(from ?? [], to ?? []);
  if (items.length > 0) return items.map((item) => ({ ...item, field, idle: false }));
  const alone = from === undefined || to === undefined;
  const line = (sign: '+' | '-', value: Json | undefined): Line[] =>
    value === undefined ? [] : [{ sign, field, value, idle: alone && !saysSomething(value) }];
  return [...line('-', from), ...line('+', to)];
}

/** Longer ones would be cut where lines are, and what is at their end would go unseen. */
const longestList = 100;

/** What a long list of texts gains and loses; nothing where it is short, or only its order differs. */
function diffItems(from: Json, to: Json): Pick<Line, 'sign' | 'value'>[] {
  if (!isTexts(from) || !isTexts(to)) return [];
  if (Math.max(canonicalJson(from).length, canonicalJson(to).length) <= longestList) return [];
  const [old, fresh] = [new Set(from), new Set(to)];
  return [
    ...[...old].filter((value) => !fresh.has(value)).map((value) => ({ sign: '-' as const, value })),
    ...[...fresh].filter((value) => !old.has(value)).map((value) => ({ sign: '+' as const, value })),
  ];
}

function isTexts(value: Json): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function showLine({ sign, field, value }: Line): FieldLine {
  const plain = typeof value === 'string' && value !== '';
  return { sign, field: field === '' ? 'value' : field, value: plain ? value : canonicalJson(value) };
}

/** Every leaf under its own name; two rules of one list never share one. */
function flatten(value: Json | undefined): Map<string, Json> {
  const fields = new Map<string, Json>();
  if (value !== undefined) collect(value, '', fields);
  return fields;
}

function collect(value: Json, path: string, fields: Map<string, Json>): void {
  if (isObject(value) && Object.keys(value).length > 0) {
    for (const [key, item] of Object.entries(value)) {
      const name = nameField(key);
      collect(item, path === '' ? name : `${path}.${name}`, fields);
    }
  } else if (isRules(value)) {
    const names = nameRules(value);
    value.forEach((rule, index) => {
      collect(rule, `${path}[${names[index]}]`, fields);
    });
  } else fields.set(path, value);
}

/** In quotes where it would read like a field of another, or like nothing. */
function nameField(key: string): string {
  return /^[^.[\]"]+$/.test(key) ? key : canonicalJson(key);
}

/** By id where there is one; several of one name, and those without, are told apart by a number. */
function nameRules(rules: readonly JsonObject[]): string[] {
  const taken = new Set<string>();
  return rules.map((rule) => {
    const id = rule.id ?? rule.Sid ?? rule.name;
    const name = typeof id === 'string' ? id : '';
    let unique = name;
    for (let number = 1; unique === '' || taken.has(unique); number += 1) unique = `${name}#${number}`;
    taken.add(unique);
    return unique;
  });
}

function saysSomething(value: Json): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== '' && value !== false && !isObject(value);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRules(value: Json): value is readonly JsonObject[] {
  return Array.isArray(value) && value.length > 0 && value.every((item: Json) => isObject(item));
}
