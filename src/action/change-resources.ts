import { changeTitle } from '../change.ts';
import type { Desired } from '../config/desired.ts';
import { loadConfig } from '../config/load.ts';
import { ConfigError, ExpectedError, type FailureReason } from '../errors.ts';
import type { Severity } from '../finding.ts';
import { changesOf } from '../plan/plan.ts';
import { assertSafe } from '../plan/safety.ts';
import { assertReviewed } from '../plan/stale.ts';
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
import type { MakePlan, Planned, Planner } from './planner.ts';
import { RunFailure } from './run-failure.ts';
import { mayHaveWritten, publishRun, type RunRecord } from './run-record.ts';
import { chooseAliases, openSession, type ServerSession, type SessionAliases } from './server-session.ts';

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
export async function changeResources(
  planner: Planner,
  inputs: ChangeOptions,
  context: Context,
): Promise<void> {
  const record: RunRecord = {
    action: planner.owner,
    mode: inputs.mode,
    findings: [],
    results: [],
    changed: false,
  };
  let failureReason: FailureReason | '' = 'internal-error';
  const dir = await openOutputDir(inputs.reportDir, context);
  try {
    await runStages(planner, inputs, context, record);
    failureReason = '';
  } catch (error) {
    if (error instanceof ExpectedError) failureReason = error.reason;
    throw error;
  } finally {
    await publishRun(record, dir, failureReason, context);
  }
}

async function runStages(
  planner: Planner,
  inputs: ChangeOptions,
  context: Context,
  record: RunRecord,
): Promise<void> {
  const { desired, session, makePlan } = await prepare(planner, inputs, context, record);
  try {
    const replan = () => makePlan(desired);
    const planned = await replan();
    record.plan = planned.plan;
    await showPlan(planned, inputs, context);
    judgeFindings(planned, record, context);
    await assertMayApply(planned, inputs, session, context);
    if (inputs.mode === 'apply') await apply(planned, inputs, session, replan, record, context);
    assertWhole(record, context);
  } finally {
    await session.close();
  }
}

interface Begun {
  readonly session: ServerSession;
  readonly makePlan: MakePlan;
}

/**
 * Reading begins as soon as the aliases are known, while the other files are still judged. What comes of it is
 * looked at only when these are found right: their mistakes are told first, and nothing else then.
 */
async function prepare(
  planner: Planner,
  inputs: ChangeOptions,
  context: Context,
  record: RunRecord,
): Promise<Begun & { readonly desired: Desired }> {
  const begin = (declared: SessionAliases): Begun => {
    const session = openSession(declared, inputs, context);
    return { session, makePlan: planner.start(session, inputs, context) };
  };
  const early: Begun[] = [];
  try {
    const desired = await loadDesired(inputs, context, record, ({ root, aliases }) => {
      if (planner.chooseAliases) return;
      early.push(...tryBegin(() => begin({ root, aliases: chooseAliases(aliases, inputs.alias) })));
    });
    const aliases = planner.chooseAliases?.(desired, inputs) ?? chooseAliases(desired.aliases, inputs.alias);
    return { desired, ...(early[0] ?? begin({ root: desired.root, aliases })) };
  } catch (error) {
    await early[0]?.session.close();
    throw error;
  }
}

/** What can't begin yet, for want of keys say, is told when its turn comes. */
function tryBegin(begin: () => Begun): Begun[] {
  try {
    return [begin()];
  } catch (error) {
    if (error instanceof ExpectedError) return [];
    throw error;
  }
}

/** What was done is told and kept also when the reading after it fails. */
async function apply(
  { plan, deployments }: Planned,
  inputs: ChangeOptions,
  session: ServerSession,
  replan: () => Promise<Planned>,
  record: RunRecord,
  context: Context,
): Promise<void> {
  const options = {
    concurrency: inputs.concurrency,
    deployments,
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

async function loadDesired(
  { configDir }: ChangeOptions,
  { workspace, reporter }: Context,
  record: RunRecord,
  onAliases: (declared: SessionAliases) => void,
): Promise<Desired> {
  const loaded = await loadConfig({ workspace, configDir, onAliases });
  record.findings = loaded.findings;
  const of = (severity: Severity) => loaded.findings.filter((finding) => finding.severity === severity);
  if (loaded.desired === undefined) throw new ConfigError(of('error'));
  reporter.showFindings(of('warning'));
  return loaded.desired;
}

/** In a log the plan comes last, where the eye is; on a page it comes first. */
async function showPlan(
  { plan, overviews }: Planned,
  inputs: ChangeOptions,
  { reporter }: Context,
): Promise<void> {
  const shown = inputs.mode === 'plan' ? overviews : [];
  for (const overview of shown) reporter.say(overview.text());
  reporter.say(renderPlanText(plan));
  await reporter.summarise(() => renderPlanMarkdown(plan));
  for (const overview of shown) await reporter.summarise(() => overview.markdown());
}

/** What the servers themselves say against the plan, all of it at once. @throws {ConfigError} `findings` */
function judgeFindings({ findings }: Planned, record: RunRecord, { reporter }: Context): void {
  record.findings = [...record.findings, ...findings];
  const errors = findings.filter(({ severity }) => severity === 'error');
  reporter.showFindings(findings.filter(({ severity }) => severity !== 'error'));
  if (errors.length > 0) throw new ConfigError(errors, 'findings');
}

/** Every reason not to apply also fails the plan that would run into it. */
async function assertMayApply(
  { plan, deployments }: Planned,
  inputs: ChangeOptions,
  session: ServerSession,
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
