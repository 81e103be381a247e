import { RefusedError } from '../errors.ts';
import type { ReviewedPlan } from './file.ts';
import type { Plan, Section } from './plan.ts';

/**
 * Refuses to apply anything but what was reviewed. Only the sections of this run are compared, so that
 * applying one stage does not make the next one stale.
 * @throws {RefusedError} `stale-plan`, saying what moved as far as it can be told.
 */
export function assertReviewed(plan: Plan, reviewed: ReviewedPlan): void {
  const moved = plan.sections.filter(({ id, digest }) => reviewed.digests.get(id) !== digest);
  if (moved.length === 0) return;
  const message = moved.map((section) => describeMove(section, reviewed)).join(' ');
  throw new RefusedError('stale-plan', message, 'a new plan and its review');
}

function describeMove(section: Section, reviewed: ReviewedPlan): string {
  const { id } = section;
  if (!reviewed.digests.has(id)) return `The expected plan says nothing of ${id}.`;
  const then = reviewed.changes.get(id);
  const intro = `What would be done for ${id} is no longer what was reviewed`;
  if (!then) return `${intro}: configuration or server moved (give the plan file to see what).`;
  const now = section.changes.flatMap((c) => (c.verb === 'report' ? [] : [`${c.verb} ${c.kind} ${c.key}`]));
  const added = now.filter((title) => !then.includes(title)).map((title) => `new: ${title}`);
  const gone = then.filter((title) => !now.includes(title)).map((title) => `gone: ${title}`);
  const moves = [...added, ...gone];
  return `${intro}: ${moves.length > 0 ? moves.join('; ') : 'the same changes, with other values or another server'}.`;
}
