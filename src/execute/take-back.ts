import { chainOf } from '../resources/order.ts';
import type { ResourceChange } from '../resources/resource-change.ts';
import { attempt, type Hands, type MadeResult } from './attempt.ts';
import type { SilenceWatch } from './silence.ts';

/**
 * Removes the remote targets that this run set for rules which then could not be set: a target that nothing
 * uses is a stored key that nobody watches. The server itself refuses to remove one that is used, so a rule
 * whose answer was lost keeps its target. `openHands` is called at most once, and only where there is
 * something to take back.
 */
export async function takeBackTargets(
  results: readonly MadeResult[],
  openHands: () => Hands,
  silence: SilenceWatch,
): Promise<MadeResult[]> {
  const settled: MadeResult[] = [];
  let hands: Hands | undefined;
  for (const result of results) {
    const target = findIdleTarget(result, results);
    if (target === undefined) {
      settled.push(result);
      continue;
    }
    hands ??= openHands();
    settled.push(await takeBack(target, result, hands, silence));
  }
  return settled;
}

type TargetChange = Extract<ResourceChange, { kind: 'remote-target' }>;

/** The target of a result, where it may stand there without its rule. */
function findIdleTarget(
  { change, outcome }: MadeResult,
  results: readonly MadeResult[],
): TargetChange | undefined {
  const made = change.verb === 'create' && (outcome === 'done' || outcome === 'unknown');
  if (!made || change.kind !== 'remote-target') return undefined;
  const rules = results.find(
    (other) => other.change.kind === 'replication' && isSameBucket(change, other.change),
  );
  return rules && !mayHold(rules) ? change : undefined;
}

/** A lost answer may have been a success; a mistake of ours leaves nothing that could be relied on. */
function mayHold({ outcome, failure }: MadeResult): boolean {
  return outcome === 'done' || (outcome === 'unknown' && failure?.reason !== 'internal-error');
}

function isSameBucket(one: ResourceChange, other: ResourceChange): boolean {
  return one.alias === other.alias && chainOf(one) === chainOf(other);
}

async function takeBack(
  { after, ...target }: TargetChange,
  set: MadeResult,
  hands: Hands,
  silence: SilenceWatch,
): Promise<MadeResult> {
  const why = 'the rule that was to use it could not be set';
  if (after === undefined) return set;
  const gone = silence.isSilent(target.alias)
    ? undefined
    : await attempt({ ...target, verb: 'delete', before: after }, hands);
  if (gone?.outcome === 'done') return fail(set, `Taken back, since ${why}.`);
  const cause = gone?.failure?.message ?? `${target.alias} no longer answers.`;
  return fail(set, `It may stand there unused, since ${why}, and taking it back failed: ${cause}`);
}

function fail({ change }: MadeResult, message: string): MadeResult {
  return { change, outcome: 'failed', failure: { reason: 'partial', message } };
}
