import type { Plan } from '../../plan/plan.ts';
import type { SiteAccessDiff } from '../access/access-change.ts';
import { boundPlan } from '../plan-bounds.ts';
import { renderDigests, renderSections } from './plan-section.ts';
import { renderPlanTop } from './plan-top.ts';

/**
 * The plan for a job summary: verdict, what becomes public, what can't be undone, then every change and every
 * field, folded where they are many. Below the 1 MiB that a step has, however many there are.
 */
export function renderPlanMarkdown(
  plan: Plan,
  filesUrl?: string,
  access: readonly SiteAccessDiff[] = [],
): string {
  const bounds = boundPlan('summary', filesUrl);
  const parts = [
    ...renderPlanTop({ plan, mode: 'plan', findings: [], results: [], access }, bounds),
    ...renderSections(plan, [], bounds),
    renderDigests(plan, undefined, bounds),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
