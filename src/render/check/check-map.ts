import { groupBy } from '../../group-by.ts';
import type { Level } from '../../level.ts';
import { rankLevel, worstLevel } from '../../level.ts';
import type { RuleReport } from '../../replication/check-report.ts';
import { describeCount } from '../quantity.ts';
import { sumBacklogs } from './check-number.ts';
import { describeOldest } from './check-word.ts';

/** A bigger picture is no longer one that anybody reads; GitHub draws 500 edges and 50,000 characters. */
const maxEdges = 49;
const maxNameLength = 40;

/** Readable on light and on dark ground. Never the only sign: each label names its level. */
const colours: Readonly<Record<Level, string>> = {
  ok: '#2da44e',
  unknown: '#8c959f',
  warning: '#bf8700',
  critical: '#cf222e',
};

/** All rules of one direction between two sites. */
export interface Direction {
  readonly from: string;
  readonly to: string;
  readonly level: Level;
  readonly rules: readonly RuleReport[];
}

/** One per pair of sites and direction, worst first. */
export function listDirections(rules: readonly RuleReport[]): Direction[] {
  const groups = groupBy(rules, ({ from, to }) => JSON.stringify([from.alias, to.alias]));
  return [...groups.values()]
    .flatMap(([first, ...rest]) => {
      if (!first) return [];
      const members = [first, ...rest];
      const level = worstLevel(members.map((rule) => rule.level));
      return [{ from: first.from.alias, to: first.to.alias, level, rules: members }];
    })
    .sort((a, b) => rankLevel(b.level) - rankLevel(a.level));
}

/** The sites as a picture, an arrow per direction; the worst ones where there are too many. '' for none. */
export function drawCheckMap(directions: readonly Direction[]): string {
  if (directions.length === 0) return '';
  const drawn = directions.slice(0, maxEdges);
  const names = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))];
  const ids = new Map(names.map((name, index) => [name, `n${index}`]));
  const nodes = names.map((name, index) => `  n${index}["${drawName(name)}"]`);
  const edges = drawn.map(
    (direction) => `  ${ids.get(direction.from)} -->|"${drawLabel(direction)}"| ${ids.get(direction.to)}`,
  );
  const more = directions.length - drawn.length;
  const rest = more > 0 ? [`\n… and ${describeCount(more, 'more direction')}, none of them worse.`] : [];
  return ['```mermaid', 'flowchart LR', ...nodes, ...edges, ...drawStyles(drawn), '```', ...rest].join('\n');
}

function drawLabel({ level, rules }: Direction): string {
  const age = describeOldest(sumBacklogs(rules));
  return [level, describeCount(rules.length, 'rule'), age && `oldest ${age}`].filter(Boolean).join(', ');
}

/** One line per level, since mermaid numbers edges in their order. */
function drawStyles(drawn: readonly Direction[]): string[] {
  const numbered = drawn.map(({ level }, index) => ({ level, index }));
  return [...groupBy(numbered, ({ level }) => level)].map(
    ([level, edges]) =>
      `  linkStyle ${edges.map(({ index }) => index).join(',')} stroke:${colours[level]},stroke-width:2px`,
  );
}

/**
 * Letters, digits and what else aliases are made of. Nothing that ends a label, a fence or a statement, no
 * entity, and no space: mermaid takes `1. x` for a list.
 */
function drawName(name: string): string {
  // Nor is it empty: a label may not be.
  const safe = name.replace(/[^\p{L}\p{N}._/-]/gu, '?') || '?';
  return safe.length > maxNameLength
    ? `${safe.slice(0, maxNameLength).replace(/[\ud800-\udbff]$/, '')}…`
    : safe;
}
