/** What a site is, against what replicating with it needs. */

import type { DeclaredAlias } from '../../config/desired.ts';
import { error, quote, warning } from '../../config/judgement.ts';
import { below, type Finding } from '../../finding.ts';
import type { SiteActual } from '../site.ts';

/** Requests signed by a clock further off are refused. */
const refusedSkewSeconds = 15 * 60;
/** Which of two versions is the newer, and how far a site is behind, are told by clocks. */
const noticedSkewSeconds = 30;

/** Pure. */
export function checkClock({ source, name }: DeclaredAlias, { clockAheadSeconds }: SiteActual): Finding[] {
  const off = Math.round(Math.abs(clockAheadSeconds));
  if (off <= noticedSkewSeconds) return [];
  const message = `The clock of ${quote(name)} is ${off} s ${clockAheadSeconds > 0 ? 'ahead' : 'behind'}.`;
  const mend = 'Let all sites and the runner keep time by one source (NTP).';
  const judge = off > refusedSkewSeconds ? error : warning;
  return [judge('preflight/clock', source, message, mend)];
}

/**
 * An address that leads to several deployments in turn would put each rule on one of them at random.
 * `answers`: the deployment ids that several new connections got.
 */
export function checkBalanced({ source, name }: DeclaredAlias, answers: readonly string[]): Finding[] {
  const different = [...new Set(answers)];
  if (different.length < 2) return [];
  const message = `The address of ${quote(name)} leads to ${different.length} deployments (${different.join(', ')}): a rule would be set on one of them at random.`;
  const mend = 'Give the alias the address of one deployment, and each other one an alias of its own.';
  return [error('preflight/balanced', below(source, 'url'), message, mend)];
}
