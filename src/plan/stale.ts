import { RefusedError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { digestChanges } from './digest.ts';
import type { ReviewedPlan } from './file.ts';
import { fingerprintChanges } from './fingerprint.ts';
import type { Plan, Section } from './plan.ts';

/** As many moves as a sentence can hold. */
const maxMoves = 10;

/** What a run is for: the sections of one action. */
export interface Stage {
  readonly owner: string;
  /** `all`, or one. */
  readonly alias: string;
}

/**
 * Refuses to apply anything but what was reviewed, and to leave any of it out. Only the sections of this run are
 * compared, so that applying one stage does not make the next one stale; one with nothing left to do needs no review.
 * @throws {RefusedError} `stale-plan`, saying what moved as far as it can be told.
 */
export function assertReviewed(plan: Plan, reviewed: ReviewedPlan, stage: Stage): void {
  const moved = plan.sections.filter((section) => !isReviewed(section, reviewed));
  const told = moved.map((section) => describeMove(section, reviewed));
  const missing = listMissing(plan, reviewed, stage).map(
    (id) => `${id} was reviewed with changes, and is no part of this plan any more.`,
  );
  if (told.length + missing.length === 0) return;
  throw new RefusedError('stale-plan', [...told, ...missing].join(' '), 'a new plan and its review');
}

/** Of a server that was left out, such as one that does not answer, or of an alias that is gone. */
function listMissing({ sections }: Plan, { changes }: ReviewedPlan, { owner, alias }: Stage): string[] {
  const known = new Set(sections.map(({ id }) => id));
  return [...changes].flatMap(([id, then]) => {
    const own = alias === 'all' ? id.endsWith(`/${owner}`) : id === `${alias}/${owner}`;
    return own && then.size > 0 && !known.has(id) ? [id] : [];
  });
}

/**
 * A plan made by someone who may not ask for the deployment id is bound to the host instead; whoever applies
 * it may well know the id, and then compares like with like.
 */
function isReviewed({ id, host, changes, digest }: Section, reviewed: ReviewedPlan): boolean {
  if (changes.every((change) => change.verb === 'report')) return true;
  const then = reviewed.digests.get(id);
  return then !== undefined && (then === digest || then === digestChanges(host, changes));
}

function describeMove(section: Section, reviewed: ReviewedPlan): string {
  const { id } = section;
  if (!reviewed.digests.has(id)) return `The expected plan says nothing of ${id}.`;
  const then = reviewed.changes.get(id);
  const intro = `What would be done for ${id} is no longer what was reviewed`;
  if (!then) return `${intro}: configuration or server moved (give the plan file to see what).`;
  const moves = listMoves(fingerprintChanges(section.changes), then);
  if (moves.length === 0) return `${intro}: the same changes, but on another server.`;
  const more = moves.length > maxMoves ? `; and ${moves.length - maxMoves} more` : '';
  return `${intro}: ${moves.slice(0, maxMoves).join('; ')}${more}.`;
}

function listMoves(now: ReadonlyMap<string, string>, then: ReadonlyMap<string, string>): string[] {
  const fresh = [...now].flatMap(([title, print]) => {
    if (!then.has(title)) return [`new: ${title}`];
    return then.get(title) === print ? [] : [`other values: ${title}`];
  });
  const gone = [...then.keys()].filter((title) => !now.has(title)).map((title) => `gone: ${title}`);
  return [...fresh, ...gone];
}

/** Files that moved without changing what would be done: worth knowing, and no reason to stop. */
export function tellMovedConfig(
  { configDigest: reviewed }: ReviewedPlan,
  current: string | undefined,
): Finding[] {
  if (reviewed === undefined || reviewed === current) return [];
  const message = 'The configuration is not the one that was reviewed, but asks for the same changes here.';
  const mend = 'Nothing to do: what is applied is what was reviewed.';
  return [{ rule: 'plan/moved-config', severity: 'note', message, mend }];
}
