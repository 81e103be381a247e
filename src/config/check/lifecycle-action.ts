/** Expiry and transition of one lifecycle rule. */

import { below, type Finding, type Source } from '../../finding.ts';
import type { LifecycleRuleDeclaration } from '../generated/types.ts';
import { error, quote, warning } from '../judgement.ts';

export function checkExpiration(rule: LifecycleRuleDeclaration, place: Source): Finding[] {
  const { expiration } = rule;
  if (expiration === undefined) return [];
  const here = below(place, 'expiration');
  const { days, date, expiredObjectDeleteMarker: marker, expiredObjectAllVersions: all } = expiration;
  const problems: Finding[] = checkDate(date, here);
  const refuse = (message: string, mend: string) =>
    problems.push(error('lifecycle/expiration', here, message, mend));
  if (days !== undefined && date !== undefined) refuse('"days" and "date" exclude each other.', 'Keep one.');
  if (marker !== undefined && (days !== undefined || date !== undefined)) {
    refuse('"expiredObjectDeleteMarker" excludes "days" and "date".', 'Put it in a rule of its own.');
  }
  if (all !== undefined && days === undefined)
    refuse('"expiredObjectAllVersions" needs "days".', 'Add "days".');
  if (days === undefined && date === undefined && marker === undefined && all === undefined) {
    refuse('"expiration" does not say when.', 'Add "days" or "date".');
  }
  return problems;
}

export function checkTransition(rule: LifecycleRuleDeclaration, place: Source): Finding[] {
  const findings = (['transition', 'noncurrentVersionTransition'] as const).flatMap((key) => {
    const tier = rule[key]?.storageClass;
    return tier === undefined ? [] : checkTier(tier, below(place, key, 'storageClass'));
  });
  if (rule.transition === undefined) return findings;
  return [...findings, ...checkMoment(rule, below(place, 'transition'))];
}

function checkMoment(rule: LifecycleRuleDeclaration, here: Source): Finding[] {
  const { days, date } = rule.transition ?? {};
  const findings = checkDate(date, here);
  if (days !== undefined && date !== undefined) {
    findings.push(error('lifecycle/transition', here, '"days" and "date" exclude each other.', 'Keep one.'));
  }
  if (days === undefined && date === undefined) {
    const message = '"transition" does not say when; the server moves such objects at once.';
    findings.push(
      warning('lifecycle/transition', here, message, 'Add "days" or "date"; 0 days for at once.'),
    );
  }
  const expires = rule.expiration?.days;
  if (days !== undefined && expires !== undefined && days >= expires) {
    const message = `Objects expire after ${expires} days, before they would move after ${days}.`;
    findings.push(
      warning('lifecycle/order', below(here, 'days'), message, 'Move them earlier, or not at all.'),
    );
  }
  return findings;
}

/** Tiers have upper-case names on this server, whatever its admin client was given. */
function checkTier(tier: string, here: Source): Finding[] {
  if (tier === tier.toUpperCase()) return [];
  const message = `No tier can be called ${quote(tier)}: tiers have upper-case names.`;
  return [error('lifecycle/tier', here, message, `Write "${tier.toUpperCase().slice(0, 60)}".`)];
}

function checkDate(date: string | undefined, here: Source): Finding[] {
  if (date === undefined || isDay(date)) return [];
  const message = `${quote(date)} is no day of the calendar.`;
  return [
    error('lifecycle/date', below(here, 'date'), message, 'Write it as YYYY-MM-DD, such as 2027-01-31.'),
  ];
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
