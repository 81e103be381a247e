import { type BucketOwner, changeTitle } from '../change.ts';
import type { Desired } from '../config/desired.ts';
import { loadConfig } from '../config/load.ts';
import { ConfigError, ExpectedError, type FailureReason } from '../errors.ts';
import type { Severity } from '../finding.ts';
import { declaredFor } from '../plan/build.ts';
import { changesOf } from '../plan/plan.ts';
import { assertSafe } from '../plan/safety.ts';
import { assertReviewed } from '../plan/stale.ts';
import { renderBucketsMarkdown, renderBucketsText } from '../render/bucket-table.ts';
import { renderPlanMarkdown } from '../render/plan-markdown.ts';
import { renderPlanText } from '../render/plan-text.ts';
import { renderResultsMarkdown } from '../render/result-markdown.ts';
import { renderResultsText } from '../render/result-text.ts';
import type { Result } from '../result.ts';
import type { Context } from './action.ts';
import { applyPlan, judgeResults } from './apply-plan.ts';
import type { ChangeInputs } from './change-input.ts';
import { assertEventMayChange } from './event-guard.ts';
import { readReviewedPlan } from './expected-plan.ts';
import { openOutputDir } from './output-file.ts';
import { type Planned, planResources } from './plan-resources.ts';
import { RunFailure } from './run-failure.ts';
import { mayHaveWritten, publishRun, type RunRecord } from './run-record.ts';
import { openSession, type ServerSession } from './server-session.ts';

/** How many of several like failures one sentence can tell. */
const maxTold = 5;

/** What an action that changes a server adds to the common inputs. */
export interface ChangeOptions extends ChangeInputs {
  readonly allowDeleteBuckets: boolean;
}

/**
 * The one path of every changing action: load, read, plan, show, guard, and in apply mode execute and
 * verify. Plan mode is the same path, ended early. Outputs and report are written however it ends.
 * @throws {ExpectedError}
 */
export async function changeResources(owner: BucketOwner, inputs: ChangeOptions, context: Context): Promise<void> {
  const record: RunRecord = { action: owner, mode: inputs.mode, findings: [], results: [], changed: false };
  let failureReason: FailureReason | '' = 'internal-error';
  const dir = await openOutputDir(inputs.reportDir, context);
  try {
    await runStages(owner, inputs, context, record);
    failureReason = '';
  } catch (error) {
    if (error instanceof ExpectedError) failureReason = error.reason;
    throw error;
  } finally {
    await publishRun(record, dir, failureReason, context);
  }
}

async function runStages(
  owner: BucketOwner,
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
    if (inputs.mode === 'apply') await apply(planned, inputs, session, replan, record, context);
    assertWhole(record, context);
  } finally {
    await session.close();
  }
}

/** What was done is told and kept also when the reading after it fails. */
async function apply(
  { plan }: Planned,
  inputs: ChangeOptions,
  session: ServerSession,
  replan: () => Promise<Planned>,
  record: RunRecord,
  context: Context,
): Promise<void> {
  const options = {
    concurrency: inputs.concurrency,
    replan: async () => (await replan()).plan,
    onResults: (results: readonly Result[]) => {
      record.results = results;
      record.changed ||= results.some(mayHaveWritten);
    },
  };
  try {
    await applyPlan(plan, session, options, context);
  } finally {
    context.reporter.say(renderResultsText(record.results));
    await context.reporter.summarise(() => renderResultsMarkdown(record.results));
  }
}

async function loadDesired(inputs: ChangeOptions, context: Context, record: RunRecord): Promise<Desired> {
  const loaded = await loadConfig({ workspace: context.workspace, configDir: inputs.configDir });
  record.findings = loaded.findings;
  const of = (severity: Severity) => loaded.findings.filter((finding) => finding.severity === severity);
  if (loaded.desired === undefined) throw new ConfigError(of('error'));
  context.reporter.showFindings(of('warning'));
  return loaded.desired;
}

/** In a log the plan comes last, where the eye is; on a page it comes first. */
async function showPlan(
  owner: BucketOwner,
  desired: Desired,
  { plan, actuals }: Planned,
  inputs: ChangeOptions,
  { reporter }: Context,
): Promise<void> {
  const inventories = inputs.mode === 'plan' ? actuals : [];
  const declared = (alias: string) => new Set(declaredFor(desired, alias).map((bucket) => bucket.name));
  for (const actual of inventories) reporter.say(renderBucketsText(owner, actual, declared(actual.alias)));
  reporter.say(renderPlanText(plan));
  await reporter.summarise(() => renderPlanMarkdown(plan));
  for (const actual of inventories) {
    await reporter.summarise(() => renderBucketsMarkdown(owner, actual, declared(actual.alias)));
  }
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
  const each = unsupported.map((change) => `${changeTitle(change)}: ${change.notes?.join(' ') ?? ''}`);
  throw new RunFailure('unsupported', `Not possible as declared: ${each.slice(0, maxTold).join(' ')}`);
}
