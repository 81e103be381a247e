import { type Finding, sortFindings } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import { type Level, rankLevel } from '../../level.ts';
import type { CheckReport, RuleReport } from '../../replication/check-report.ts';

/** What rules come to together. */
export interface CheckNumbers {
  readonly rules: number;
  /** How many rules are at each level. */
  readonly levels: Readonly<Record<Level, number>>;
  /** Whether every backlog was read to its end; with `false`, every number below is "at least". */
  readonly complete: boolean;
  readonly pendingObjects: number;
  readonly failedObjects: number;
  readonly pendingDeletes: number;
  readonly pendingBytes: number;
  readonly unsizedObjects: number;
  /** Absent when nothing is known to be behind. */
  readonly oldestSeconds?: number;
}

export function sumBacklogs(rules: readonly RuleReport[]): CheckNumbers {
  const backlogs = rules.flatMap(({ backlog }) => backlog ?? []);
  const sum = (read: (backlog: (typeof backlogs)[number]) => number) =>
    backlogs.reduce((total, backlog) => total + read(backlog), 0);
  const ages = backlogs.flatMap(({ oldestSeconds }) => oldestSeconds ?? []);
  const count = (level: Level) => rules.filter((rule) => rule.level === level).length;
  return {
    rules: rules.length,
    levels: {
      ok: count('ok'),
      unknown: count('unknown'),
      warning: count('warning'),
      critical: count('critical'),
    },
    complete: backlogs.length === rules.length && backlogs.every(({ complete }) => complete),
    pendingObjects: sum(({ pendingObjects }) => pendingObjects),
    failedObjects: sum(({ failedObjects }) => failedObjects),
    pendingDeletes: sum(({ pendingDeletes }) => pendingDeletes),
    pendingBytes: sum(({ pendingBytes }) => pendingBytes),
    unsizedObjects: sum(({ unsizedObjects }) => unsizedObjects),
    ...(ages.length > 0 && { oldestSeconds: ages.reduce((oldest, age) => Math.max(oldest, age)) }),
  };
}

/** Worst first; of one level, what failed, is older or is more comes first. */
export function sortRules(rules: readonly RuleReport[]): RuleReport[] {
  return [...rules].sort(
    (a, b) =>
      rankLevel(b.level) - rankLevel(a.level) ||
      (b.backlog?.failedObjects ?? 0) - (a.backlog?.failedObjects ?? 0) ||
      (b.backlog?.oldestSeconds ?? 0) - (a.backlog?.oldestSeconds ?? 0) ||
      (b.backlog?.pendingObjects ?? 0) - (a.backlog?.pendingObjects ?? 0),
  );
}

/** Those about sites and those of every rule, worst first, each once; a note of many rules, once for all of them. */
export function listCheckFindings({ findings, rules }: CheckReport): Finding[] {
  const all = [...findings, ...rules.flatMap((rule) => rule.findings)];
  const alike = groupBy(all, (finding) => JSON.stringify([finding.rule, finding.message, placeOf(finding)]));
  return sortFindings([...alike.values()].flatMap(mergeAlike));
}

/** What is wrong has its own place each time; a note is the same wherever it stands. */
function placeOf({ severity, source }: Finding): unknown {
  return severity === 'note' ? undefined : source;
}

function mergeAlike([first, ...others]: readonly Finding[]): Finding[] {
  if (first === undefined) return [];
  const places = new Set([first, ...others].map(({ source }) => JSON.stringify(source))).size;
  if (places === 1) return [first];
  return [{ ...first, message: `${first.message} (In ${places} places; this is the first.)` }];
}
