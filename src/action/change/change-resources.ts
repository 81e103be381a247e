import type { Desired } from '../../config/desired.ts';
import { digestContents } from '../../config/digest.ts';
import { loadConfig } from '../../config/load.ts';
import { ConfigError, ExpectedError } from '../../errors.ts';
import type { Finding, Severity } from '../../finding.ts';
import { renderAccessChangeText } from '../../render/access/access-change-text.ts';
import { renderPlanMarkdown } from '../../render/plan/plan-markdown.ts';
import { renderPlanText } from '../../render/plan/plan-text.ts';
import { renderResultsMarkdown } from '../../render/plan/result-markdown.ts';
import { renderResultsText } from '../../render/plan/result-text.ts';
import { readRunLinks } from '../../report/run-link.ts';
import type { Result } from '../../result.ts';
import type { Context } from '../action.ts';
import { describeError, type Failure } from '../describe-error.ts';
import type { ChangeOptions } from '../input/change-input.ts';
import { openOutputDir } from '../output-file.ts';
import { tellUnbound } from '../reading.ts';
import {
  chooseAliases,
  openSession,
  type ServerSession,
  type SessionAliases,
  tellOthers,
} from '../server-session.ts';
import { applyPlan } from './apply-plan.ts';
import { commentRun, keepDriftIssue } from './comment-run.ts';
import { assertMayApply, assertMeant, assertUnchanged, assertWhole, judgeFindings } from './guard-run.ts';
import type { MakePlan, Planned, Planner } from './planner.ts';
import { mayHaveWritten, publishRun, type RunRecord } from './run-record.ts';

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
  if (inputs.githubToken !== '') context.reporter.hide(inputs.githubToken);
  const record: RunRecord = {
    action: planner.action,
    mode: inputs.mode,
    ...(inputs.rehearsal && { rehearsal: inputs.rehearsal }),
    findings: [],
    results: [],
    changed: false,
  };
  let failure: Failure | undefined;
  const dir = await openOutputDir(inputs.reportDir, context);
  try {
    await runStages(planner, inputs, context, record);
  } catch (error) {
    failure = describeError(error);
    if (error instanceof ConfigError) record.findings = join(record.findings, error.findings);
    throw error;
  } finally {
    await publishRun(record, dir, failure?.reason ?? '', context);
    await commentRun(record, failure, inputs, context);
    await keepDriftIssue(record, failure, inputs, context);
  }
}

/** A mistake that was told before is not told twice. */
function join(known: readonly Finding[], more: readonly Finding[]): Finding[] {
  return [...new Set([...known, ...more])];
}

async function runStages(
  planner: Planner,
  inputs: ChangeOptions,
  context: Context,
  record: RunRecord,
): Promise<void> {
  const { desired, session, makePlan } = await prepare(planner, inputs, context, record);
  tellOthers(desired.aliases, session, context.reporter);
  try {
    const replan = () => makePlan(desired);
    const planned = await replan();
    assertMeant(planned, inputs, session);
    tellUnbound(
      planned.plan.sections.map(({ alias }) => alias),
      planned.deployments,
      context.reporter,
    );
    record.plan = planned.plan;
    if (planned.access) record.access = planned.access;
    await showPlan(planned, inputs, context);
    judgeFindings(planned, record, context);
    await assertMayApply(planned, inputs, session, record, context);
    if (inputs.mode === 'apply') await apply(planned, inputs, session, replan, record, context);
    assertWhole(record, context);
    if (inputs.failOnChanges) assertUnchanged(planned);
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
    const purpose = inputs.mode === 'plan' ? 'plan' : planner.action;
    const purposes = inputs.iamExport ? [purpose, 'iam-export' as const] : [purpose];
    const session = openSession(declared, inputs, purposes, context);
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
  { plan, deployments, secrets, actualAccess }: Planned,
  inputs: ChangeOptions,
  session: ServerSession,
  replan: () => Promise<Planned>,
  record: RunRecord,
  context: Context,
): Promise<void> {
  const options = {
    concurrency: inputs.concurrency,
    deployments,
    ...(secrets && { secrets }),
    ...(actualAccess && { actualAccess }),
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
  if (loaded.desired) record.configDigest = digestContents(loaded.contents);
  const of = (severity: Severity) => loaded.findings.filter((finding) => finding.severity === severity);
  if (loaded.desired === undefined) throw new ConfigError(of('error'));
  reporter.showFindings(of('warning'));
  return loaded.desired;
}

/** In a log the plan comes last, where the eye is; on a page it comes first. */
async function showPlan(
  { plan, overviews, access = [] }: Planned,
  inputs: ChangeOptions,
  { reporter, environment }: Context,
): Promise<void> {
  const shown = inputs.mode === 'plan' ? overviews : [];
  for (const overview of shown) reporter.say(overview.text());
  reporter.say([renderAccessChangeText(access), renderPlanText(plan)].filter(Boolean).join('\n'));
  await reporter.summarise(() => renderPlanMarkdown(plan, readRunLinks(environment)?.files, access));
  for (const overview of shown) await reporter.summarise(() => overview.markdown());
}
