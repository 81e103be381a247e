import { ExpectedError, type FailureReason } from '../../errors.ts';
import type { Hands } from '../../execute/attempt.ts';
import { executePlan } from '../../execute/execute.ts';
import { verifyResults } from '../../execute/verify.ts';
import { changesOf, hasChanges, type Plan } from '../../plan/plan.ts';
import { describeOutcomes, renderResultLine } from '../../render/plan/result-text.ts';
import type { ActualAccess } from '../../resources/actual-access.ts';
import type { IdentitySecrets } from '../../resources/identity-secret.ts';
import type { TargetCredentials } from '../../resources/remote-target/secret.ts';
import type { Result } from '../../result.ts';
import type { Writer } from '../../server/port.ts';
import type { Context } from '../action.ts';
import { RunFailure } from '../run-failure.ts';
import type { ServerSession } from '../server-session.ts';

export interface ApplyOptions {
  readonly concurrency: number;
  /** Alias → deployment id, where it is known. */
  readonly deployments: ReadonlyMap<string, string>;
  /** Of users and service accounts that are made. */
  readonly secrets?: IdentitySecrets;
  /** Alias → who had what when the plan was made, where it changes that. */
  readonly actualAccess?: ReadonlyMap<string, ActualAccess>;
  /** Plans anew, to settle what really holds. */
  readonly replan: () => Promise<Plan>;
  /** Told of the results as far as they are known, again whenever more is known. */
  readonly onResults: (results: readonly Result[]) => void;
}

/**
 * Carries out a plan, then reads everything again: only what a fresh plan no longer wants to change is done.
 * Where that can't be read, the results stand as the server gave them.
 * @throws {ExpectedError} when the second reading fails; `onResults` has been told by then
 */
export async function applyPlan(
  plan: Plan,
  session: ServerSession,
  { concurrency, deployments, secrets, actualAccess, replan, onResults }: ApplyOptions,
  { reporter, signal }: Context,
): Promise<readonly Result[]> {
  if (!hasChanges(plan)) return [];
  const soFar: Result[] = [];
  onResults(soFar);
  const onResult = (result: Result) => {
    soFar.push(result);
    // Hundreds may follow one that failed, each with the same reason.
    const level = result.outcome === 'not-attempted' ? 'debug' : 'info';
    reporter.log(level, renderResultLine(result));
  };
  const hands = { ...openHands(plan, session, deployments), ...(secrets && { secrets }) };
  const openLastWriters = () => mapWriters(session.openLastWriters());
  const results = await executePlan(plan, {
    ...{ ...hands, concurrency, signal, onResult, openLastWriters },
    ...(actualAccess && { actualAccess }),
  });
  onResults(results);
  if (signal.aborted) return results;
  const settled = await settle(results, replan);
  onResults(settled);
  return settled;
}

function mapWriters(writers: readonly Writer[]): Map<string, Writer> {
  return new Map(writers.map((writer) => [writer.alias, writer]));
}

function openHands(plan: Plan, session: ServerSession, deployments: ReadonlyMap<string, string>): Hands {
  const writers = session.openWriters();
  const sites = session.connections.map(({ alias, url, accessKey, secretKey }, index) => {
    const writer = writers[index];
    if (writer === undefined) throw new Error(`no writer for alias ${alias}`);
    const endpoint = (session.access.get(alias)?.url ?? url).origin;
    return { alias, deploymentId: deployments.get(alias), endpoint, accessKey, secretKey, writer };
  });
  return {
    writers: mapWriters(writers),
    keys: mapKeys(session),
    sites,
    planned: changesOf(plan),
  };
}

/** The preflight has seen to it that none is missing that is needed. */
function mapKeys({ access }: ServerSession): Map<string, TargetCredentials> {
  return new Map(
    [...access].flatMap(([alias, { accessKey, secretKey }]) =>
      secretKey === undefined ? [] : [[alias, { accessKey, secretKey }]],
    ),
  );
}

/** Where the second reading fails, what already failed is the better reason to tell. */
async function settle(results: readonly Result[], replan: () => Promise<Plan>): Promise<readonly Result[]> {
  try {
    const remaining = await replan();
    return verifyResults(results, remaining.sections);
  } catch (error) {
    const troubled = results.some((result) => result.outcome !== 'done');
    if (error instanceof ExpectedError && troubled) return results;
    if (!(error instanceof ExpectedError)) throw error;
    throw new RunFailure(error.reason, `Everything was written, but could not be verified. ${error.message}`);
  }
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
