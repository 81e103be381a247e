import pMap from 'p-map';
import type { FailureReason } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import { changesOf, type Plan } from '../plan/plan.ts';
import type { ActualAccess } from '../resources/actual-access.ts';
import { chainOf, listSteps, type Step } from '../resources/order.ts';
import type { ResourceChange } from '../resources/resource-change.ts';
import { attempt, type Hands, type MadeResult } from './attempt.ts';
import { createProgress, type Progress } from './progress.ts';
import { type SilenceWatch, watchSilence } from './silence.ts';
import { takeBackTargets } from './take-back.ts';

export interface ExecuteOptions extends Hands {
  /** Buckets worked on at one time. Within a bucket, one change after another. */
  readonly concurrency: number;
  /** Once aborted, what is under way is finished and nothing new is begun. */
  readonly signal: AbortSignal;
  readonly onResult: (result: MadeResult) => void;
  /** What may still write for a short while after that, only to take back what is half made; absent: nothing else. */
  readonly openLastWriters?: () => Hands['writers'];
  /** Alias → who had what when the plan was made, where the plan changes that. */
  readonly actualAccess?: ReadonlyMap<string, ActualAccess>;
}

/** A step of a planned change. */
interface PlannedStep extends Step {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What is changed one after another in one stage: a later one may need an earlier one. */
type Chain = readonly PlannedStep[];

/** What all chains of one run have in common. */
interface Run {
  readonly options: ExecuteOptions;
  readonly silence: SilenceWatch;
  readonly progress: Progress;
  readonly results: Map<ResourceChange, MadeResult>;
}

/**
 * Carries out a plan, stage by stage. A bucket that fails does not stop the others; what can't be made stops
 * what was to build on it; a server that no longer answers stops everything meant for it. Every change that
 * is not a report gets exactly one result, in the order of the plan.
 */
export async function executePlan(plan: Plan, options: ExecuteOptions): Promise<MadeResult[]> {
  const made = changesOf(plan).filter((change) => change.verb !== 'report');
  const [silence, progress] = [watchSilence(), createProgress(made, options.actualAccess)];
  const run: Run = { options, silence, progress, results: new Map() };
  const stages = [...groupBy(planSteps(made, options), ({ stage }) => stage)];
  for (const [, steps] of stages.sort(([one], [other]) => one - other)) {
    const chains = [...groupBy(steps, nameChain).values()];
    await pMap(chains, (chain) => runChain(chain, run), { concurrency: options.concurrency });
  }
  const settled = await takeBackTargets([...run.results.values()], chooseHands(options), silence);
  const byChange = new Map(settled.map((result) => [result.change, result]));
  return made.flatMap((change) => byChange.get(change) ?? []);
}

/** Those of the run can't even read once it is cancelled. */
function chooseHands({ signal, openLastWriters, ...hands }: ExecuteOptions): () => Hands {
  return () => ({ ...hands, ...(signal.aborted && openLastWriters && { writers: openLastWriters() }) });
}

function planSteps(made: readonly ResourceChange[], { actualAccess }: ExecuteOptions): PlannedStep[] {
  const sites = groupBy(made, ({ alias }) => alias);
  const steps = [...sites].flatMap(([alias, changes]) => listSteps(changes, actualAccess?.get(alias)));
  return [...groupBy(steps, ({ planned }) => planned).values()].flatMap((own) =>
    own.map((step, index, { length }) => ({ ...step, isFirst: index === 0, isLast: index === length - 1 })),
  );
}

function nameChain({ change }: PlannedStep): string {
  return JSON.stringify([change.alias, change.owner, chainOf(change)]);
}

async function runChain(chain: Chain, run: Run): Promise<void> {
  for (const step of chain) {
    // What failed in its first step has its result.
    if (run.results.has(step.planned)) continue;
    const result = await carryOut(step, run);
    run.silence.notice(result);
    if (result.outcome === 'done' && !step.isLast) continue;
    run.progress.note(result);
    run.options.onResult(result);
    run.results.set(step.planned, result);
  }
}

async function carryOut(step: PlannedStep, { options, silence, progress }: Run): Promise<MadeResult> {
  const { planned: change, isFirst, waits } = step;
  const stop = (why: string, reason: FailureReason = 'partial') =>
    isFirst ? notAttempted(change, why) : doneInPart(change, why, reason);
  if (options.signal.aborted) return stop('the run was cancelled');
  if (silence.isSilent(change.alias)) return stop(`${change.alias} no longer answers`, 'unreachable');
  const obstacle = waits ? progress.findObstacle(change) : undefined;
  if (obstacle !== undefined) return stop(obstacle);
  const result = { ...(await attempt(step.change, options)), change };
  return isFirst || result.outcome === 'done' ? result : tellPart(result);
}

/** An earlier step was done. */
function tellPart(result: MadeResult): MadeResult {
  const { change, failure } = result;
  if (failure === undefined) return { ...result, wrote: true };
  const part = change.verb === 'create' ? 'it was made, and is not yet as declared' : 'a part of it was done';
  const message = `Done in part: ${part}. ${failure.message}`;
  return { ...result, failure: { ...failure, message }, wrote: true };
}

function notAttempted(change: ResourceChange, why: string): MadeResult {
  const message = `Not attempted: ${why}.`;
  return { change, outcome: 'not-attempted', failure: { reason: 'partial', message } };
}

/** Access is taken away even where what the change gives must wait. */
function doneInPart(change: ResourceChange, why: string, reason: FailureReason): MadeResult {
  const message = `Done in part: what it gives was not attempted, since ${why}.`;
  return { change, outcome: 'failed', failure: { reason, message }, wrote: true };
}
