import { changesOf, hasChanges } from '../../plan/plan.ts';
import { renderPlanComment } from '../../render/plan/plan-comment.ts';
import type { PlanView } from '../../render/plan/plan-view.ts';
import type { Context } from '../action.ts';
import type { Failure } from '../describe-error.ts';
import type { ChangeInputs, ChangeOptions } from '../input/change-input.ts';
import { keepIssue } from '../keep-issue.ts';
import type { RunRecord } from './run-record.ts';

export type CommentInputs = Pick<ChangeInputs, 'alias' | 'comment' | 'githubToken' | 'label'>;

/** Tells a pull request what came of a run, however it ended. Never fails. */
export async function commentRun(
  record: RunRecord,
  failure: Failure | undefined,
  { alias, comment: mode, githubToken: token, label }: CommentInputs,
  { reporter, signal }: Context,
): Promise<void> {
  const view = viewRun(record, failure);
  await reporter.comment({
    mode,
    marker: { action: record.action, label: label || alias },
    noteworthy: isNoteworthy(view),
    token,
    signal,
    render: renderAs(view),
  });
}

/** What keeps servers from being as declared, where the action looks for that. Never fails. */
export async function keepDriftIssue(
  record: RunRecord,
  failure: Failure | undefined,
  { alias, label, githubToken, issues }: Pick<ChangeOptions, 'alias' | 'label' | 'githubToken' | 'issues'>,
  context: Context,
): Promise<void> {
  if (!issues) return;
  const drifted = hasDrifted(viewRun(record, failure));
  const found = drifted ? (failure ?? drift) : failure;
  const view = viewRun(record, found);
  const news = {
    whole: found === undefined,
    title: drifted ? 'Drift: servers are not as declared' : 'Drift could not be looked for',
    closing: 'The servers are as declared.',
    render: renderAs(view),
  };
  await keepIssue(record.action, news, { ...issues, label: label || alias, githubToken }, context);
}

/** Said of a plan that does not fail by it. */
const drift: Failure = { reason: 'drift', message: 'What is there is not what is declared.' };

function hasDrifted({ plan }: PlanView): boolean {
  return hasChanges(plan) || changesOf(plan).some(({ reason }) => reason === 'unsupported');
}

function renderAs(view: PlanView) {
  return (extent: 'full' | 'short', filesUrl: string | undefined) =>
    renderPlanComment(view, { extent, ...(filesUrl !== undefined && { filesUrl }) });
}

function viewRun(record: RunRecord, failure: Failure | undefined): PlanView {
  const { plan = { sections: [] }, mode, findings, results, rehearsal, configDigest, access } = record;
  return {
    plan,
    mode,
    findings,
    results,
    ...(failure && { failure }),
    ...(rehearsal && { rehearsal }),
    ...(access && { access }),
    ...(configDigest !== undefined && { configDigest }),
  };
}

function isNoteworthy(view: PlanView): boolean {
  const { findings, failure, rehearsal } = view;
  return (
    failure !== undefined ||
    hasDrifted(view) ||
    findings.some(({ severity }) => severity !== 'note') ||
    (rehearsal !== undefined && rehearsal !== 'success' && rehearsal !== 'skipped')
  );
}
