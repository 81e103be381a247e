import type { Owner } from '../change.ts';
import type { Desired } from '../config/desired.ts';
import { loadConfig } from '../config/load.ts';
import { ConfigError, ExpectedError, type FailureReason } from '../errors.ts';
import { declaredFor } from '../plan/build.ts';
import { changesOf } from '../plan/plan.ts';
import { assertSafe } from '../plan/safety.ts';
import { assertReviewed } from '../plan/stale.ts';
import { renderBucketsMarkdown, renderBucketsText } from '../render/bucket-table.ts';
import { renderPlanMarkdown } from '../render/plan-markdown.ts';
import { renderPlanText } from '../render/plan-text.ts';
import { renderResultsMarkdown } from '../render/result-markdown.ts';
import { describeOutcomes } from '../render/result-text.ts';
import type { Context } from './action.ts';
import { applyPlan, judgeResults } from './apply-plan.ts';
import type { ChangeInputs } from './change-input.ts';
import { assertEventMayChange } from './event-guard.ts';
import { readReviewedPlan } from './expected-plan.ts';
import { type Planned, planResources } from './plan-resources.ts';
import { RunFailure } from './run-failure.ts';
import { publishRun, type RunRecord } from './run-record.ts';
import { openSession, type ServerSession } from './server-session.ts';

/** What an action that changes a server adds to the common inputs. */
export interface ChangeOptions extends ChangeInputs {
  readonly allowDeleteBuckets: boolean;
}

/**
 * The one path of every changing action: load, read, plan, show, guard, and in apply mode execute and
 * verify. Plan mode is the same path, ended early. Outputs and report are written however it ends.
 * @throws {ExpectedError}
 */
export async function changeResources(owner: Owner, inputs: ChangeOptions, context: Context): Promise<void> {
  const record: RunRecord = { action: owner, mode: inputs.mode, findings: [], results: [] };
  let failureReason: FailureReason | '' = 'internal-error';
  try {
    await runStages(owner, inputs, context, record);
    failureReason = '';
  } catch (error) {
    if (error instanceof ExpectedError) failureReason = error.reason;
    throw error;
  } finally {
    await publishRun(record, inputs.reportDir, failureReason, context);
  }
}

async function runStages(
  owner: Owner,
  inputs: ChangeOptions,
  context: Context,
  record: RunRecord,
): Promise<void> {
  const desired = await loadDesired(inputs, context, record);
  const session = openSession(desired, inputs, context);
  try {
    const replan = () => planResources(owner, desired, inputs, session, context);
    const planned = await replan();
    record.plan = planned.plan;
    await showPlan(owner, desired, planned, inputs, context);
    await assertMayApply(planned, inputs, session, context);
    if (inputs.mode === 'apply') {
      const options = { concurrency: inputs.concurrency, replan: async () => (await replan()).plan };
      record.results = await applyPlan(planned.plan, session, options, context);
      context.reporter.say(`Applied: ${describeOutcomes(record.results)}.`);
      await context.reporter.summarise(renderResultsMarkdown(record.results));
    }
    assertWhole(record, context);
  } finally {
    await session.close();
  }
}

async function loadDesired(inputs: ChangeOptions, context: Context, record: RunRecord): Promise<Desired> {
  const loaded = await loadConfig({ workspace: context.workspace, configDir: inputs.configDir });
  record.findings = loaded.findings;
  const errors = loaded.findings.filter((finding) => finding.severity === 'error');
  if (loaded.desired === undefined || errors.length > 0) throw new ConfigError(errors);
  return loaded.desired;
}

async function showPlan(
  owner: Owner,
  desired: Desired,
  planned: Planned,
  inputs: ChangeOptions,
  context: Context,
): Promise<void> {
  const { reporter } = context;
  if (inputs.mode === 'plan') {
    for (const actual of planned.actuals) {
      const declared = new Set(declaredFor(desired, actual.alias).map((bucket) => bucket.name));
      reporter.say(renderBucketsText(owner, actual, declared));
      await reporter.summarise(renderBucketsMarkdown(owner, actual, declared));
    }
  }
  reporter.say(renderPlanText(planned.plan));
  await reporter.summarise(renderPlanMarkdown(planned.plan));
}

/** Every reason not to apply also fails the plan that would run into it. */
async function assertMayApply(
  { plan, actuals }: Planned,
  inputs: ChangeOptions,
  session: ServerSession,
  context: Context,
): Promise<void> {
  if (inputs.mode === 'apply') {
    const servers = session.connections.map(({ url, alias }) => {
      const actual = actuals.find((one) => one.alias === alias);
      return { url, deploymentId: actual?.capabilities.deploymentId };
    });
    assertEventMayChange(context.environment, inputs.allowEvents, servers);
  }
  assertSafe(plan, inputs);
  const reviewed = await readReviewedPlan(inputs.expectedPlan, context.workspace);
  if (reviewed) assertReviewed(plan, reviewed);
}

/** Fails a run that leaves anything declared undone. @throws {RunFailure} */
function assertWhole({ plan, results }: RunRecord, { signal }: Context): void {
  const failed = judgeResults(results, signal.aborted);
  if (failed) throw new RunFailure(failed.reason, failed.message);
  const unsupported = changesOf(plan ?? { sections: [] }).filter(({ reason }) => reason === 'unsupported');
  if (unsupported.length === 0) return;
  const [first] = unsupported;
  const message = `${unsupported.length} declared here can't be on this server. ${first?.notes?.join(' ') ?? ''}`;
  throw new RunFailure('unsupported', message.trim());
}
