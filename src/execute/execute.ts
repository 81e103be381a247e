import pMap from 'p-map';
import type { Change, Verb } from '../change.ts';
import { groupBy } from '../group-by.ts';
import { changesOf, type Plan } from '../plan/plan.ts';
import type { ResourceChange } from '../resources/index.ts';
import { chainOf, stageOf } from '../resources/order.ts';
import { attempt, type Hands, type MadeResult } from './attempt.ts';
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
}

/** The changes of one bucket, or one group of sites, in one stage: a later one may need an earlier one. */
type Chain = readonly ResourceChange[];

/** Of one bucket or group, over all stages. */
type Results = Map<string, MadeResult[]>;

/**
 * Carries out a plan, stage by stage. A bucket that fails does not stop the others; what can't be made stops
 * what was to build on it; a server that no longer answers stops everything meant for it. Every change that
 * is not a report gets exactly one result, in the order of the plan.
 */
export async function executePlan(plan: Plan, options: ExecuteOptions): Promise<MadeResult[]> {
  const silence = watchSilence();
  const made = changesOf(plan).filter((change) => change.verb !== 'report');
  const results: Results = new Map();
  const stages = [...groupBy(made, stageOf)].sort(([one], [other]) => one - other);
  for (const [, changes] of stages) {
    const chains = [...groupBy(changes, nameChain).values()];
    await pMap(chains, (chain) => runChain(chain, results, options, silence), {
      concurrency: options.concurrency,
    });
  }
  const known = [...results.values()].flat();
  const settled = await takeBackTargets(known, chooseHands(options), silence);
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

async function runChain(
  chain: Chain,
  results: Results,
  options: ExecuteOptions,
  silence: SilenceWatch,
): Promise<void> {
  for (const change of chain) {
    const before = results.get(nameChain(change)) ?? [];
    const obstacle = findObstacle(change, before, options.signal, silence);
    const result = obstacle ? notAttempted(change, obstacle) : await attempt(change, options);
    silence.notice(result);
    options.onResult(result);
    results.set(nameChain(change), [...before, result]);
  }
}

function findObstacle(
  change: ResourceChange,
  before: readonly MadeResult[],
  signal: AbortSignal,
  silence: SilenceWatch,
): string | undefined {
  if (signal.aborted) return 'the run was cancelled';
  if (silence.isSilent(change.alias)) return `${change.alias} no longer answers`;
  const needed = before.find((result) => result.outcome !== 'done' && buildsOn(change, result.change));
  return needed && `${needed.change.kind} ${needed.change.key} could not be ${past[needed.change.verb]}`;
}

const past: Readonly<Record<Verb, string>> = {
  create: 'made',
  update: 'changed',
  delete: 'removed',
  report: 'told',
};

/** A rule that leads nowhere is refused, and so is removing a target that a rule still leads to. */
function buildsOn(change: ResourceChange, earlier: Change): boolean {
  if (change.kind === 'replication') return earlier.kind === 'remote-target';
  if (change.kind === 'remote-target') return earlier.kind === 'replication';
  return earlier.kind === 'bucket' || change.kind === 'site-replication';
}

function notAttempted(change: ResourceChange, why: string): MadeResult {
  return {
    change,
    outcome: 'not-attempted',
    failure: { reason: 'partial', message: `Not attempted: ${why}.` },
  };
}
