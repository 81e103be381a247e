import pMap from 'p-map';
import { ServiceError } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import type { Plan, Section } from '../plan/plan.ts';
import { applyChange, type ResourceChange } from '../resources/index.ts';
import type { Result } from '../result.ts';
import type { Writer } from '../server/port.ts';
import { type SilenceWatch, watchSilence } from './silence.ts';

export interface ExecuteOptions {
  /** Alias → what may write to it. */
  readonly writers: ReadonlyMap<string, Writer>;
  /** Buckets worked on at one time. Within a bucket, one change after another. */
  readonly concurrency: number;
  /** Once aborted, what is under way is finished and nothing new is begun. */
  readonly signal: AbortSignal;
  readonly onResult: (result: Result) => void;
}

/** The changes of one bucket by one owner, in order: a later one may need an earlier one. */
type Chain = readonly ResourceChange[];

/**
 * Carries out a plan. A bucket that fails does not stop the others; a bucket that can't be made stops what
 * was to go into it; a server that no longer answers stops everything meant for it. Every change that is
 * not a report gets exactly one result, in the order of the plan.
 */
export async function executePlan(plan: Plan, options: ExecuteOptions): Promise<Result[]> {
  const silence = watchSilence();
  const run = (chain: Chain) => runChain(chain, options, silence);
  const chains = plan.sections.flatMap(splitChains);
  const results = await pMap(chains, run, { concurrency: options.concurrency });
  return results.flat();
}

function splitChains({ changes }: Section): Chain[] {
  const made = changes.filter((change) => change.verb !== 'report');
  return [...groupBy(made, (change) => change.key).values()];
}

async function runChain(chain: Chain, options: ExecuteOptions, silence: SilenceWatch): Promise<Result[]> {
  const results: Result[] = [];
  for (const change of chain) {
    const obstacle = findObstacle(change, results, options.signal, silence);
    const result = obstacle ? notAttempted(change, obstacle) : await attempt(change, options.writers);
    silence.notice(result);
    options.onResult(result);
    results.push(result);
  }
  return results;
}

function findObstacle(
  change: ResourceChange,
  before: readonly Result[],
  signal: AbortSignal,
  silence: SilenceWatch,
): string | undefined {
  if (signal.aborted) return 'the run was cancelled';
  if (silence.isSilent(change.alias)) return `${change.alias} no longer answers`;
  const base = before.find((result) => result.change.kind === 'bucket');
  if (base && base.outcome !== 'done') return `bucket ${change.key} could not be made`;
  return undefined;
}

function notAttempted(change: ResourceChange, why: string): Result {
  return {
    change,
    outcome: 'not-attempted',
    failure: { reason: 'partial', message: `Not attempted: ${why}.` },
  };
}

async function attempt(change: ResourceChange, writers: ReadonlyMap<string, Writer>): Promise<Result> {
  const writer = writers.get(change.alias);
  if (!writer) throw new Error(`no writer for alias ${change.alias}`);
  try {
    await applyChange(writer, change);
    return { change, outcome: 'done' };
  } catch (error) {
    return describeFailure(change, error);
  }
}

/** Also a mistake of ours is the result of one change: the others go on, and the run can still report. */
function describeFailure(change: ResourceChange, error: unknown): Result {
  if (error instanceof ServiceError) {
    const { reason, outcomeUnknown } = error.failure;
    return {
      change,
      outcome: outcomeUnknown ? 'unknown' : 'failed',
      failure: { reason, message: error.message },
    };
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : 'something unknown was thrown';
  return { change, outcome: 'unknown', failure: { reason: 'internal-error', message } };
}
