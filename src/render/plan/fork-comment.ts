import type { Plan } from '../../plan/plan.ts';
import { drawAlert, escapeMarkdown } from '../markdown.ts';
import { boundPlan } from '../plan-bounds.ts';
import type { PlanCommentOptions } from './plan-comment.ts';
import { renderOverview } from './plan-overview.ts';
import { renderSections } from './plan-section.ts';
import { renderPlanTop } from './plan-top.ts';
import type { PlanView, Rehearsal } from './plan-view.ts';

/** What the run of a pull request from a fork left behind. None of it can be trusted. */
export interface ForkView {
  /** `undefined` when there is none. */
  readonly plan: Plan | undefined;
  /** How the run ended, in the forge's word. */
  readonly conclusion: string;
  /** Where its log is. */
  readonly runUrl: string | undefined;
}

const notice = [
  '**Not a plan against your servers.** The code of this pull request made it, on empty servers of its own job and without any secret: it lists everything that is declared, as if nothing were there yet.',
  'Whoever wrote that code decides what stands here. Judge the changed files themselves, and the workflows first.',
];

const next =
  '**Next:** a maintainer who wants the plan against the servers pushes these commits to a branch of the repository.';

const rehearsals = new Map<string, Rehearsal>([
  ['success', 'success'],
  ['failure', 'failure'],
  ['timed_out', 'failure'],
  ['cancelled', 'cancelled'],
]);

/** For a pull request from a fork. A full one may be longer than a comment can be; a short one always fits. */
export function renderForkComment(view: ForkView, { extent, filesUrl }: PlanCommentOptions): string {
  const parts = [
    drawAlert('WARNING', notice),
    ...renderResult(view, { extent, ...(filesUrl && { filesUrl }) }),
  ];
  const link = view.runUrl === undefined ? '' : `[The run of the pull request](${view.runUrl})`;
  return [...parts, next, link].filter((part) => part !== '').join('\n\n');
}

function renderResult({ plan, conclusion }: ForkView, { extent, filesUrl }: PlanCommentOptions): string[] {
  if (plan === undefined) {
    const ended = escapeMarkdown(conclusion.slice(0, 30) || 'unknown');
    return ['### No plan', `The run of the pull request left none; it ended as ${ended}. Its log says why.`];
  }
  const bounds = boundPlan(extent, filesUrl);
  const rehearsal = rehearsals.get(conclusion) ?? 'skipped';
  const view: PlanView = { plan, mode: 'plan', findings: [], results: [], rehearsal };
  const changes = extent === 'full' ? renderSections(plan, [], bounds) : [renderOverview(plan, bounds)];
  return [...renderPlanTop(view, bounds), ...changes];
}
