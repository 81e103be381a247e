/** Patterns of names (`*`: any text, `?`: any one character) as sets of names. */

import { walkPattern } from '../policy/wildcard.ts';

/** Whether every name of `narrow` is surely one of `wide`. A false answer may be wrong, a true one is not. */
export function coversGlob(wide: string, narrow: string): boolean {
  return walkPattern(wide, narrow, (symbol, given) => given !== '*' && (symbol === '?' || symbol === given));
}

/** Whether there is a name that both stand for. */
export function globsOverlap(one: string, other: string): boolean {
  // What can be reached in `other` after each beginning of `one`.
  let reached = skipStars(other, new Set([0]));
  for (const symbol of one) {
    reached = symbol === '*' ? anythingFrom(other, reached) : skipStars(other, step(other, reached, symbol));
    if (reached.size === 0) return false;
  }
  return reached.has(other.length);
}

/** Places behind one more character; a star stays where it is. */
function step(pattern: string, places: ReadonlySet<number>, symbol: string): Set<number> {
  const next = new Set<number>();
  for (const place of places) {
    const expected = pattern[place];
    if (expected === '*') next.add(place);
    else if (expected === '?' || expected === symbol || (symbol === '?' && expected !== undefined)) {
      next.add(place + 1);
    }
  }
  return next;
}

function skipStars(pattern: string, places: Set<number>): Set<number> {
  for (const place of places) if (pattern[place] === '*') places.add(place + 1);
  return places;
}

function anythingFrom(pattern: string, places: ReadonlySet<number>): Set<number> {
  const first = Math.min(...places);
  return new Set(Array.from({ length: pattern.length - first + 1 }, (_, index) => first + index));
}

/**
 * A pattern of which every name is one of both, where the stars of both keep some text of their own: `a*b` for `a*`
 * and `*b`. Undefined where they have no name in common.
 */
export function meetGlobs(one: string, other: string): string | undefined {
  const failed = new Set<number>();
  const walk = (at: number, place: number): string | undefined => {
    if (at === one.length && place === other.length) return '';
    const state = at * (other.length + 1) + place;
    if (failed.has(state)) return undefined;
    for (const [text, nextAt, nextPlace] of listSteps(one[at], other[place])) {
      const rest = walk(at + nextAt, place + nextPlace);
      if (rest !== undefined) return text + rest;
    }
    failed.add(state);
    return undefined;
  };
  return walk(0, 0)?.replace(/\*+/g, '*');
}

/** What a name has next, and how far each pattern goes on by it. */
type Step = readonly [text: string, ofOne: number, ofOther: number];

/** A star first takes what it can. */
function listSteps(a: string | undefined, b: string | undefined): Step[] {
  if (a !== '*' && b !== '*') return fitLetters(a, b);
  const taken: Step[] = [
    ...(a === '*' && b !== undefined ? [[b, 0, 1] as const] : []),
    ...(b === '*' && a !== undefined ? [[a, 1, 0] as const] : []),
  ];
  const left: Step = a === '*' ? ['', 1, 0] : ['', 0, 1];
  return [...taken, left];
}

function fitLetters(a: string | undefined, b: string | undefined): Step[] {
  if (a === undefined || b === undefined) return [];
  if (a === b || b === '?') return [[a, 1, 1]];
  return a === '?' ? [[b, 1, 1]] : [];
}

/**
 * What is left of a pattern for names below a beginning: those that can follow `bucket/` of `b*\/x` are `*\/x`
 * and `x`.
 */
export function deriveGlob(pattern: string, beginning: string): string[] {
  let places = skipStars(pattern, new Set([0]));
  for (const symbol of beginning) {
    places = skipStars(pattern, stepText(pattern, places, symbol));
    if (places.size === 0) return [];
  }
  const rests = [...places].map((place) => pattern.slice(place));
  return dropCovered(rests);
}

/** The same for a text, in which `?` and `*` are what they are. */
function stepText(pattern: string, places: ReadonlySet<number>, symbol: string): Set<number> {
  const next = new Set<number>();
  for (const place of places) {
    const expected = pattern[place];
    if (expected === '*') next.add(place);
    else if (expected === '?' || expected === symbol) next.add(place + 1);
  }
  return next;
}

/** Those that no other one covers, each once. */
export function dropCovered(patterns: readonly string[]): string[] {
  const each = [...new Set(patterns)];
  return each.filter((pattern, index) => {
    // Of two that cover each other the first stays.
    const covers = (other: string, place: number) =>
      place !== index && coversGlob(other, pattern) && (place < index || !coversGlob(pattern, other));
    return !each.some(covers);
  });
}
