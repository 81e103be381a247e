import pMap from 'p-map';
import { groupBy } from '../group-by.ts';
import { changesOf, type Plan } from '../plan/plan.ts';
import type { ActualAccess } from '../resources/actual-access.ts';
import { chainOf, stageOf } from '../resources/order.ts';
import type { ResourceChange } from '../resources/resource-change.ts';
import { withholdGift } from '../resources/withhold.ts';
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

/** What is changed one after another in one stage: a later one may need an earlier one. */
type Chain = readonly ResourceChange[];

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
  const [silence, progress] = [watchSilence(), createProgress(options.actualAccess)];
  const run: Run = { options, silence, progress, results: new Map() };
  const made = changesOf(plan).filter((change) => change.verb !== 'report');
  const stages = [...groupBy(made, stageOf)].sort(([one], [other]) => one - other);
  for (const [, changes] of stages) {
    const chains = [...groupBy(changes, nameChain).values()];
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

function nameChain(change: ResourceChange): string {
  return JSON.stringify([change.alias, change.owner, chainOf(change)]);
}

async function runChain(chain: Chain, run: Run): Promise<void> {
  for (const change of chain) {
    const result = await carryOut(change, run);
    run.silence.notice(result);
    run.progress.note(result);
    run.options.onResult(result);
    run.results.set(change, result);
  }
}

async function carryOut(change: ResourceChange, { options, silence, progress }: Run): Promise<MadeResult> {
  if (options.signal.aborted) return notAttempted(change, 'the run was cancelled');
  if (silence.isSilent(change.alias)) return notAttempted(change, `${change.alias} no longer answers`);
  const obstacle = progress.findObstacle(change);
  if (obstacle === undefined) return attempt(change, options);
  const rest = withholdGift(change);
  return rest ? attemptRest(change, rest, obstacle, options) : notAttempted(change, obstacle);
}

function notAttempted(change: ResourceChange, why: string): MadeResult {
  return {
    change,
    outcome: 'not-attempted',
    failure: { reason: 'partial', message: `Not attempted: ${why}.` },
  };
}

/** Access is taken away even where what the change gives must wait. */
async function attemptRest(
  change: ResourceChange,
  rest: ResourceChange,
  why: string,
  hands: Hands,
): Promise<MadeResult> {
  const result = await attempt(rest, hands);
  if (result.outcome !== 'done') return { ...result, change };
  const message = `Done in part: what it gives was not attempted, since ${why}.`;
  return { change, outcome: 'failed', failure: { reason: 'partial', message } };
}
