import type { Finding } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import type { Level } from '../../level.ts';
import { rankLevel, worstLevel } from '../../level.ts';
import type { CheckReport, RuleReport } from '../../replication/check-report.ts';
import { countPlaces, gatherFindings, showPlaces } from '../alike-finding.ts';
import { linkSource } from '../file-link.ts';
import { describeFindings } from '../finding-text.ts';
import { code, escapeMarkdown, fence, fold, table } from '../markdown.ts';
import { describeCount, formatCount } from '../quantity.ts';
import { type Direction, drawCheckMap, listDirections } from './check-map.ts';
import { listCheckFindings, sortRules, sumBacklogs } from './check-number.ts';
import {
  describeBehind,
  describeCanary,
  describeCounters,
  describeEnd,
  describeInventory,
  describeLink,
  describeOldest,
  describeResync,
  describeRetry,
  describeSize,
  describeVerdict,
  listExamples,
} from './check-word.ts';

export interface CheckMarkdownOptions {
  /** How much is shown: `brief` is for a comment that `comment` is too long for. Ordinary names fit by far. */
  readonly extent: 'summary' | 'comment' | 'brief';
  /** Where the files can be seen, such as `https://github.com/o/r/blob/<sha>`; without it, they are named. */
  readonly filesUrl?: string;
}

interface Bounds {
  readonly rules: number;
  readonly directions: number;
  readonly findings: number;
  readonly examples: number;
  /** Of one text from outside. */
  readonly characters: number;
}

const bounds: Readonly<Record<CheckMarkdownOptions['extent'], Bounds>> = {
  summary: { rules: 300, directions: 100, findings: 100, examples: 30, characters: 2000 },
  comment: { rules: 40, directions: 20, findings: 20, examples: 10, characters: 400 },
  brief: { rules: 10, directions: 10, findings: 5, examples: 0, characters: 200 },
};

/** Rows up to which a table stands open. */
const openRows = 10;

interface Page extends Bounds {
  readonly filesUrl: string | undefined;
}

/** A check for people: verdict, map, a line per direction, then rules, findings and examples, worst first. */
export function renderCheckMarkdown(report: CheckReport, options: CheckMarkdownOptions): string {
  const page: Page = { ...bounds[options.extent], filesUrl: options.filesUrl };
  const directions = listDirections(report.rules);
  const parts = [
    `### ${describeVerdict(report)}`,
    drawCheckMap(directions),
    renderDirections(directions, page),
    renderFindings(listCheckFindings(report), page),
    ...renderPairs(report.rules, page),
    renderExamples(report.rules, page),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const emphasised: Readonly<Record<Level, string>> = {
  ok: 'ok',
  unknown: 'unknown',
  warning: '**warning**',
  critical: '**critical**',
};

function renderDirections(directions: readonly Direction[], page: Page): string {
  if (directions.length === 0) return '';
  const rows = directions.slice(0, page.directions).map(({ from, to, level, rules }) => {
    const numbers = sumBacklogs(rules);
    const bad = rules.filter((rule) => rule.level !== 'ok').length;
    return [
      emphasised[level],
      showName(from, page),
      showName(to, page),
      `${formatCount(rules.length)}${bad > 0 ? `, ${formatCount(bad)} not ok` : ''}`,
      showBehind(numbers),
      describeSize(numbers),
      describeOldest(numbers),
    ];
  });
  const head = ['', 'from', 'to', 'rules', 'behind', 'size', 'oldest'];
  return `${table(head, rows)}${tellRest(directions.length - rows.length, 'more direction')}`;
}

/** Rules by pair of sites, both directions together; the worst pair first. */
function renderPairs(rules: readonly RuleReport[], page: Page): string[] {
  const kept = sortRules(rules).slice(0, page.rules);
  const nameOf = ({ from, to }: RuleReport) => JSON.stringify([from.alias, to.alias].sort());
  const tables = [...groupBy(kept, nameOf).values()]
    .sort((a, b) => rankPair(b) - rankPair(a))
    .map((members) => renderPair(members, page));
  return [...tables, tellRest(rules.length - kept.length, 'more rule').trim()];
}

function rankPair(rules: readonly RuleReport[]): number {
  return rankLevel(worstLevel(rules.map(({ level }) => level)));
}

/** Columns that only some checks fill are left out where they are empty. */
function renderPair(rules: readonly RuleReport[], page: Page): string {
  const [first] = rules;
  if (!first) return '';
  const rows = rules.map((rule) => describeRule(rule, page));
  const head = [
    '',
    'from',
    'to',
    'declared at',
    'link',
    'behind',
    'size',
    'oldest',
    'sent since start',
    'canary',
    'inventory',
    'retry',
    'resync',
  ];
  const used = head.map((_, column) => column < 3 || rows.some((row) => row[column] !== ''));
  const pick = (cells: readonly string[]) => cells.filter((_, column) => used[column]);
  const sites = [first.from.alias, first.to.alias].map((alias) => cut(alias, page)).join(' – ');
  return fold(`Rules: ${sites}`, table(pick(head), rows.map(pick)), rows.length < openRows);
}

function describeRule(rule: RuleReport, page: Page): string[] {
  const { level, from, to, source, link, backlog, counters, canary, inventory, retry, resync } = rule;
  return [
    emphasised[level],
    showName(describeEnd(from), page),
    showName(describeEnd(to), page),
    source ? linkSource(source, page.filesUrl) : '',
    describeLink(link),
    backlog ? showBehind(backlog) : 'not known',
    backlog ? describeSize(backlog) : '',
    backlog ? describeOldest(backlog) : '',
    counters ? describeCounters(counters) : '',
    canary ? show(describeCanary(canary), page) : '',
    inventory ? describeInventory(inventory) : '',
    retry ? describeRetry(retry) : '',
    resync ? show(describeResync(resync), page) : '',
  ];
}

function showBehind(amounts: Parameters<typeof describeBehind>[0]): string {
  const behind = describeBehind(amounts);
  if (behind === '') return amounts.complete ? 'nothing' : 'not all looked at';
  return `${amounts.complete ? '' : 'at least '}${behind}`;
}

function renderFindings(findings: readonly Finding[], page: Page): string {
  if (findings.length === 0) return '';
  const shown = gatherFindings(findings).slice(0, page.findings);
  const rows = shown.map((alike) => {
    const { severity, message, mend, rule } = alike.finding;
    const where = showPlaces(alike, page.filesUrl);
    return [severity, where, `${show(message, page)} ${show(mend, page)}`, code(rule)];
  });
  const rest = tellRest(findings.length - countPlaces(shown), 'more finding');
  return `#### ${describeFindings(findings)}\n\n${table(['', 'where', 'what', 'rule'], rows)}${rest}`;
}

/** Some of what is behind, for whoever wants to look at one. */
function renderExamples(rules: readonly RuleReport[], page: Page): string {
  const lines = sortRules(rules)
    .filter(({ level }) => level !== 'ok')
    .flatMap((rule) => listExamples(rule, 3).map((line) => `${describeEnd(rule.from)}: ${line}`))
    .slice(0, page.examples);
  if (lines.length === 0) return '';
  return fold('Some of what is behind', fence(lines.map((line) => cut(line, page))), false);
}

function show(text: string, page: Page): string {
  return escapeMarkdown(cut(text, page));
}

function showName(name: string, page: Page): string {
  return code(cut(name, page));
}

function cut(text: string, { characters }: Page): string {
  return text.length > characters ? `${text.slice(0, characters).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

function tellRest(count: number, noun: string): string {
  return count > 0 ? `\n\n… and ${describeCount(count, noun)}, in the report.` : '';
}
