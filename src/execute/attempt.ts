import { ServiceError } from '../errors.ts';
import { applyChange } from '../resources/apply-change.ts';
import type { ApplyContext } from '../resources/apply-context.ts';
import type { ResourceChange } from '../resources/resource-change.ts';
import type { Result } from '../result.ts';
import type { Writer } from '../server/port.ts';

/** What carrying out one change takes. */
export interface Hands extends ApplyContext {
  /** Alias → what may write to it. */
  readonly writers: ReadonlyMap<string, Writer>;
}

/** What became of a change, with the change as it was made. */
export type MadeResult = Result<ResourceChange>;

/** Carries out one change. Never throws for what a server does. */
export async function attempt(change: ResourceChange, hands: Hands): Promise<MadeResult> {
  const writer = hands.writers.get(change.alias);
  if (!writer) throw new Error(`no writer for alias ${change.alias}`);
  const seen: { wrote?: true } = {};
  const noting: Writer = {
    alias: writer.alias,
    read: (route, target) => writer.read(route, target),
    write: async (...request) => {
      const reply = await writer.write(...request);
      seen.wrote = true;
      return reply;
    },
  };
  try {
    await applyChange(noting, change, hands);
    return { change, outcome: 'done' };
  } catch (error) {
    return { ...describeFailure(change, error), ...seen };
  }
}

/** Also a mistake of ours is the result of one change: the others go on, and the run can still report. */
function describeFailure(change: ResourceChange, error: unknown): MadeResult {
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
