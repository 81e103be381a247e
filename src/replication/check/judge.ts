import type { Flow } from '../../config/check/replication-flow.ts';
import { error, note, warning } from '../../config/judgement.ts';
import { type Finding, sortFindings } from '../../finding.ts';
import { type Limit, levelOf, worstLevel } from '../../level.ts';
import type { Backlog, CheckReport, Link, RuleReport } from '../check-report.ts';
import type { Thresholds } from './threshold.ts';

/** What was found out about one rule. */
export interface RuleFacts {
  readonly flow: Pick<Flow, 'from' | 'to' | 'source'>;
  readonly link: Link;
  /** `undefined` where it could not be read, and where there is no rule. */
  readonly backlog: Backlog | undefined;
  /** Why it could not be read, ready to show. */
  readonly unread?: string;
  /** Whether the site that is sent to could be read by us. */
  readonly targetRead?: boolean;
  readonly coverage: readonly Finding[];
  readonly thresholds: Thresholds;
}

/**
 * Coverage and backlog together: `ok` only when the rule can bring everything, all of the backlog was seen,
 * and nothing in it is beyond a threshold. Counters of the server have no say.
 */
export function judgeRule(facts: RuleFacts): RuleReport {
  const { flow, link, backlog, coverage } = facts;
  const measured = [...judgeLink(facts), ...judgeBacklog(facts)];
  const findings = [...sortFindings(coverage), ...sortFindings(measured)];
  const level = worstLevel(findings.map(levelOf));
  return { from: flow.from, to: flow.to, source: flow.source, level, link, backlog, findings };
}

/** `findings` are about sites as a whole. A check of nothing is unknown, not ok. */
export function judgeReport(rules: readonly RuleReport[], findings: readonly Finding[]): CheckReport {
  const levels = [...rules.map(({ level }) => level), ...findings.map(levelOf)];
  const level = rules.length === 0 ? worstLevel(['unknown', ...levels]) : worstLevel(levels);
  return { level, rules, findings: sortFindings(findings) };
}

function judgeLink(facts: RuleFacts): Finding[] {
  const { flow, link, thresholds } = facts;
  const { source } = flow;
  if (link.state === 'online') return [];
  if (link.state === 'unknown' && isQuiet(facts)) {
    const message =
      'The source has not looked at the target yet: nothing had to be sent. The target is there, and nothing is behind.';
    return [note('link/quiet', source, message, 'Nothing; a canary would prove the way.')];
  }
  if (link.state === 'unknown') {
    const message = 'The source has not looked at the target yet.';
    const mend = 'Check again in a minute; else see that the access key may read the source bucket.';
    return [note('unread/link', source, message, mend)];
  }
  const seconds = link.offlineSeconds ?? 0;
  const message = `The target has been out of reach of the source for ${seconds} s.`;
  const mend = 'Look at the target, the network between, and the keys that the source signs with.';
  return exceed('link/offline', { source, value: seconds, limit: thresholds.downtimeSeconds, message, mend });
}

/** Nothing needs the link now, and the target does answer. */
function isQuiet({ backlog, targetRead = false }: RuleFacts): boolean {
  if (!targetRead || !backlog?.complete) return false;
  return backlog.pendingObjects + backlog.failedObjects + backlog.pendingDeletes === 0;
}

function judgeBacklog({ flow: { source }, backlog, unread, thresholds }: RuleFacts): Finding[] {
  if (backlog === undefined) {
    const message = unread ?? 'Nothing is known of what is behind.';
    const mend = 'Mend what else is said of the rule, and allow the access key admin:ReplicationDiff.';
    return [warning('unread/backlog', source, message, mend)];
  }
  const amounts = judgeAmounts(backlog, thresholds, source);
  if (backlog.complete) return [...amounts, ...judgeSizes(backlog, thresholds, source)];
  const message = `Not all that is behind was seen: ${backlog.limit ?? 'the walk ended early'}.`;
  const partial = note('unread/part', source, message, 'Give the check more time, or a higher limit.');
  return [...amounts, ...judgeSizes(backlog, thresholds, source), partial];
}

function judgeAmounts(backlog: Backlog, thresholds: Thresholds, source: Flow['source']): Finding[] {
  const { pendingObjects, failedObjects, pendingBytes, oldestSeconds = 0, oldestDeleteSeconds = 0 } = backlog;
  const mend = 'See that the target is in order; then the server catches up, or "retry-failed" hurries it.';
  const judge = (rule: string, value: number, limit: Limit, message: string) =>
    exceed(rule, { source, value, limit, message, mend });
  const behind = pendingObjects + failedObjects;
  return [
    ...judge(
      'lag/age',
      oldestSeconds,
      thresholds.lagSeconds,
      `The oldest object behind is ${oldestSeconds} s old.`,
    ),
    ...judge('lag/objects', behind, thresholds.pendingObjects, `${behind} objects are behind.`),
    ...judge('lag/bytes', pendingBytes, thresholds.pendingBytes, `${pendingBytes} bytes are behind.`),
    ...judge(
      'lag/failed',
      failedObjects,
      thresholds.failedObjects,
      `${failedObjects} objects failed to arrive.`,
    ),
    ...judgeDeletes(backlog, oldestDeleteSeconds, thresholds, source),
  ];
}

/**
 * Deletes that lag are told apart, and never worse than a warning: nothing is lost by them, and among three
 * and more sites the server is known to leave some behind for good.
 */
function judgeDeletes(
  { pendingDeletes }: Backlog,
  seconds: number,
  { lagSeconds }: Thresholds,
  source: Flow['source'],
): Finding[] {
  if (seconds <= lagSeconds.warning) return [];
  const message = `${pendingDeletes} deletes have not arrived, the oldest up to ${seconds} s old.`;
  const mend =
    'Where they stay although the target is in order, set "deletes" to true and use "retry-failed".';
  return [warning('lag/deletes', source, message, mend)];
}

/** A limit in bytes cannot be held against what has no size. */
function judgeSizes(
  { unsizedObjects }: Backlog,
  { pendingBytes }: Thresholds,
  source: Flow['source'],
): Finding[] {
  if (unsizedObjects === 0 || pendingBytes.warning === Number.POSITIVE_INFINITY) return [];
  const message = `The size of ${unsizedObjects} objects behind is not known, so the limit in bytes may be passed.`;
  return [note('unread/size', source, message, 'Limit the number of objects instead.')];
}

interface Measure {
  readonly source: Flow['source'];
  readonly value: number;
  readonly limit: Limit;
  readonly message: string;
  readonly mend: string;
}

function exceed(rule: string, { source, value, limit, message, mend }: Measure): Finding[] {
  if (value > limit.critical)
    return [error(rule, source, `${message} At most ${limit.critical} are allowed.`, mend)];
  return value > limit.warning ? [warning(rule, source, message, mend)] : [];
}
