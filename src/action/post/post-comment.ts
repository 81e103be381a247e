import { ConfigError, RefusedError } from '../../errors.ts';
import type { Plan } from '../../plan/plan.ts';
import { readPlanFile } from '../../plan/read-plan-file.ts';
import { renderForkComment } from '../../render/plan/fork-comment.ts';
import { linkFiles, linkRun } from '../../report/run-link.ts';
import { readTriggeringRun, type TriggeringRun } from '../../report/triggering-run.ts';
import type { Context } from '../action.ts';
import type { InputReader } from '../input/input.ts';
import { readForeignFile } from './foreign-file.ts';

/** The inputs of post-comment. Stable: workflows depend on them. */
export const postDefaults = {
  'plan-file': 'minio-rehearsal/plan.plan.json',
  label: 'fork',
  'github-token': '',
} as const;

export type PostInputs = ReturnType<typeof readPostInputs>;

export function readPostInputs(reader: InputReader) {
  return {
    planFile: reader.text('plan-file'),
    label: reader.text('label'),
    githubToken: reader.text('github-token'),
  };
}

/**
 * Tells the pull request of the run that started this one what that run left behind, which is data and nothing more:
 * read strictly, rendered here, and posted where the forge itself says that it belongs.
 * @throws {ExpectedError}
 */
export async function postComment(inputs: PostInputs, context: Context): Promise<void> {
  const { reporter, environment, signal } = context;
  const { label, githubToken: token } = inputs;
  if (token !== '') reporter.hide(token);
  const run = await readTriggeringRun(environment);
  if (run === undefined) throw refuseEvent(environment);
  const plan = await readForeignPlan(inputs, context);
  const text = (extent: 'full' | 'short') => renderFor(run, plan, extent, environment);
  await reporter.summarise(() => text('short'));
  const marker = { action: 'post-comment', label };
  const about = { of: 'triggering-run', mode: 'true', marker, noteworthy: true } as const;
  await reporter.comment({ ...about, token, signal, render: text });
  reporter.setOutput('failure-reason', '');
}

/** Links lead to the files that the run had, and to its log. */
function renderFor(
  run: TriggeringRun,
  plan: Plan | undefined,
  extent: 'full' | 'short',
  environment: Context['environment'],
): string {
  const filesUrl = linkFiles(environment, run.headRepository, run.headSha);
  const view = { plan, conclusion: run.conclusion, runUrl: linkRun(environment, run.id) };
  return renderForkComment(view, { extent, ...(filesUrl !== undefined && { filesUrl }) });
}

/** @returns undefined where the run left none */
async function readForeignPlan({ planFile }: PostInputs, context: Context): Promise<Plan | undefined> {
  const read = await readForeignFile(planFile, context);
  if (read.kind === 'missing') return undefined;
  const file = read.kind === 'text' ? readPlanFile(read.text) : { ok: false as const, why: read.why };
  if (file.ok) return file.plan;
  const message = `Input \`plan-file\`: what the run of the pull request left is not taken. ${file.why}`;
  const mend = 'Nothing was posted. Look into the workflows that the pull request changes, and into its run.';
  throw new ConfigError([{ rule: 'input/plan-file', severity: 'error', message, mend }], 'invalid-input');
}

function refuseEvent({ GITHUB_EVENT_NAME: event = 'none' }: Context['environment']): RefusedError {
  const message = `This run (event \`${event}\`) was not started by the run of a pull request.`;
  return new RefusedError(
    'event-refused',
    message,
    'a workflow on `workflow_run` of one that runs on `pull_request`',
  );
}
