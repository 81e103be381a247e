/** Fields of an answer in JSON: what is missing, or of another type than it should be, is empty. */

import { readJson } from '../json-text.ts';

/** An answer that is no such thing as it should be. Never quotes it. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
}

/** A text in JSON, of unknown form. @throws {AnswerError} when it is none */
export function parseAnswer(text: string): unknown {
  const value = readJson(text);
  if (value === undefined) throw new AnswerError('it holds what is no JSON');
  return value;
}

export function readField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

export function readText(value: unknown, name: string): string {
  const field = readField(value, name);
  return typeof field === 'string' ? field : '';
}

/** Sorted, each once. */
export function readNames(value: unknown, name: string): string[] {
  const field = readField(value, name);
  const names: unknown[] = Array.isArray(field) ? field : [];
  return sortNames(names.filter((one) => typeof one === 'string'));
}

export function sortNames(names: Iterable<string>): string[] {
  return [...new Set(names)].sort();
}

/** Names in one text, with commas between; sorted, each once. */
export function splitNames(text: string): string[] {
  return sortNames(
    text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
}

/** Name → value of an object; none for anything else. */
export function readEntries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
