import { boundPlan } from '../plan-bounds.ts';
import { renderOverview } from './plan-overview.ts';
import { renderDigests, renderSections } from './plan-section.ts';
import { renderPlanTop } from './plan-top.ts';
import { describeNextStep } from './plan-verdict.ts';
import type { PlanView } from './plan-view.ts';

export interface PlanCommentOptions {
  /** `short`: in place of the changes themselves, how many there are. It always fits into a comment. */
  readonly extent: 'full' | 'short';
  /** Where files can be seen, such as `https://github.com/o/r/blob/<sha>`; without it, they are named. */
  readonly filesUrl?: string;
}

/**
 * A run for a reviewer: the verdict, what becomes public, what can't be undone, findings, and then every change.
 * A full one may be longer than a comment can be.
 */
export function renderPlanComment(view: PlanView, { extent, filesUrl }: PlanCommentOptions): string {
  const bounds = boundPlan(extent, filesUrl);
  const { plan, results, configDigest } = view;
  const parts = [
    ...renderPlanTop(view, bounds),
    ...(extent === 'full' ? renderSections(plan, results, bounds) : [renderOverview(plan, bounds)]),
    `**Next:** ${describeNextStep(view)}`,
    renderDigests(plan, configDigest, bounds),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
