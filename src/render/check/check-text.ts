import type { Level } from '../../level.ts';
import type { CheckReport, RuleReport } from '../../replication/check-report.ts';
import { plain } from '../plain.ts';
import { sortRules } from './check-number.ts';
import {
  describeBacklog,
  describeCanary,
  describeCounters,
  describeEnd,
  describeInventory,
  describeLink,
  describeResync,
  describeRetry,
  describeVerdict,
  listExamples,
} from './check-word.ts';

/** As many as a person looks at. */
const maxExamples = 5;

/**
 * A check for a log or a terminal: verdict, then a line per rule, worst first, with some of the versions that
 * are behind where it is not in order. Findings are shown by whoever reports. Ends without a line break.
 */
export function renderCheckText(report: CheckReport): string {
  return [describeVerdict(report), ...sortRules(report.rules).flatMap(renderRule)].join('\n');
}

const width = 'critical'.length;

function renderRule(rule: RuleReport): string[] {
  const { level, from, to, link, backlog, counters, canary, inventory, retry, resync } = rule;
  const parts = [
    `${describeEnd(from)} → ${describeEnd(to)}`,
    describeLink(link),
    describeBacklog(backlog),
    counters && describeCounters(counters),
    canary && `canary ${describeCanary(canary)}`,
    inventory && `inventory ${describeInventory(inventory)}`,
    retry && `retry ${describeRetry(retry)}`,
    resync && `resync ${describeResync(resync)}`,
  ];
  const line = `${level.padEnd(width)}  ${parts.filter(Boolean).join(' · ')}`;
  const limit = backlog?.limit ? [indent(plain(backlog.limit))] : [];
  return [line, ...limit, ...(isTroubled(level) ? listExamples(rule, maxExamples).map(indent) : [])];
}

function isTroubled(level: Level): boolean {
  return level !== 'ok';
}

function indent(line: string): string {
  return `${' '.repeat(width + 2)}${line}`;
}
