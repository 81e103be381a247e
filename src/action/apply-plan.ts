import type { FailureReason } from '../errors.ts';
import { executePlan } from '../execute/execute.ts';
import { verifyResults } from '../execute/verify.ts';
import { hasChanges, type Plan } from '../plan/plan.ts';
import { describeOutcomes, renderResultLine } from '../render/result-text.ts';
import type { Result } from '../result.ts';
import type { Context } from './action.ts';
import type { ServerSession } from './server-session.ts';

export interface ApplyOptions {
  readonly concurrency: number;
  /** Plans anew, to settle what really holds. */
  readonly replan: () => Promise<Plan>;
}

/** Carries out a plan, then reads everything again: only what a fresh plan no longer wants to change is done. */
export async function applyPlan(
  plan: Plan,
  session: ServerSession,
  options: ApplyOptions,
  { reporter, signal }: Context,
): Promise<Result[]> {
  if (!hasChanges(plan)) return [];
  const writers = new Map(session.openWriters().map((writer) => [writer.alias, writer]));
  const results = await executePlan(plan, {
    writers,
    concurrency: options.concurrency,
    signal,
    onResult: (result) => reporter.log('info', renderResultLine(result)),
  });
  const reachable = results.every((result) => result.failure?.reason !== 'unreachable');
  if (signal.aborted || !reachable) return results;
  const remaining = await options.replan();
  return verifyResults(results, remaining.sections);
}

/** Why a run failed; undefined when everything was done. */
export function judgeResults(
  results: readonly Result[],
  cancelled: boolean,
): { reason: FailureReason; message: string } | undefined {
  const troubled = results.filter((result) => result.outcome !== 'done');
  if (troubled.length === 0) return undefined;
  const causes = troubled.filter((result) => result.outcome !== 'not-attempted');
  const reasons = new Set(causes.map((result) => result.failure?.reason ?? 'partial'));
  const [only] = reasons;
  const first = causes[0]?.failure?.message ?? '';
  const reason = cancelled ? 'cancelled' : reasons.size === 1 && only ? only : 'partial';
  return { reason, message: `${describeOutcomes(results)}. ${first}`.trim() };
}
