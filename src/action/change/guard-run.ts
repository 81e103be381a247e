/** Why a run does not go on, or fails at its end: each throws, and says which input or what else would help. */

import { changeTitle } from '../../change.ts';
import { ConfigError } from '../../errors.ts';
import { changesOf, hasChanges } from '../../plan/plan.ts';
import { assertSafe } from '../../plan/safety.ts';
import { assertReviewed, tellMovedConfig } from '../../plan/stale.ts';
import { describeCounts } from '../../render/plan/plan-text.ts';
import type { Context } from '../action.ts';
import { assertEventMayChange } from '../event-guard.ts';
import { assertDeployments } from '../expected-deployment.ts';
import type { ChangeOptions } from '../input/change-input.ts';
import { RunFailure } from '../run-failure.ts';
import type { ServerSession } from '../server-session.ts';
import { judgeResults } from './apply-plan.ts';
import { readReviewedPlan } from './expected-plan.ts';
import type { Planned } from './planner.ts';
import type { RunRecord } from './run-record.ts';

/** How many of several like failures one sentence can tell. */
const maxTold = 5;

/** What the servers themselves say against the plan, all of it at once. @throws {ConfigError} `findings` */
export function judgeFindings({ findings }: Planned, record: RunRecord, { reporter }: Context): void {
  record.findings = [...record.findings, ...findings];
  const errors = findings.filter(({ severity }) => severity === 'error');
  reporter.showFindings(findings.filter(({ severity }) => severity !== 'error'));
  if (errors.length > 0) throw new ConfigError(errors, 'findings');
}

/** Every reason not to apply also fails the plan that would run into it. */
export async function assertMayApply(
  { plan, deployments }: Planned,
  inputs: ChangeOptions,
  session: ServerSession,
  record: RunRecord,
  context: Context,
): Promise<void> {
  if (inputs.mode === 'apply') {
    const servers = session.connections.map(({ url, alias }) => {
      return { url, deploymentId: deployments.get(alias) };
    });
    assertEventMayChange(context.environment, inputs.allowEvents, servers, '`mode: plan`');
  }
  assertSafe(plan, inputs);
  const reviewed = await readReviewedPlan(inputs.expectedPlan, context.workspace);
  if (!reviewed) return;
  assertReviewed(plan, reviewed, { owner: record.action, alias: inputs.alias });
  const moved = tellMovedConfig(reviewed, record.configDigest);
  record.findings = [...record.findings, ...moved];
  context.reporter.showFindings(moved);
}

/** Nothing is shown, and nothing written, of servers that are not those meant. @throws {RefusedError} */
export function assertMeant(
  { deployments }: Planned,
  { expectedDeployments }: ChangeOptions,
  { connections }: ServerSession,
): void {
  const found = connections.map(({ alias }) => ({ alias, id: deployments.get(alias) }));
  assertDeployments(expectedDeployments, found);
}

/** Fails a run that leaves anything declared undone. @throws {RunFailure} */
export function assertWhole({ plan, results }: RunRecord, { signal }: Context): void {
  const failed = judgeResults(results, signal.aborted);
  if (failed) throw new RunFailure(failed.reason, failed.message);
  const unsupported = changesOf(plan ?? { sections: [] }).filter(({ reason }) => reason === 'unsupported');
  if (unsupported.length === 0) return;
  const each = unsupported.map((change) => `${changeTitle(change)}: ${change.notes?.join(' ') ?? ''}`);
  throw new RunFailure('unsupported', `Not possible as declared: ${each.slice(0, maxTold).join(' ')}`);
}

/** @throws {RunFailure} `drift` */
export function assertUnchanged({ plan }: Planned): void {
  if (!hasChanges(plan)) return;
  const counts = describeCounts(changesOf(plan));
  throw new RunFailure('drift', `What is there is not what is declared: ${counts}. The plan says what.`);
}
