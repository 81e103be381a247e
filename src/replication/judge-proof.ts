/** What proofs say of a rule, beside its coverage and backlog. */

import type { Finding } from '../finding.ts';
import { levelOf, worstLevel } from '../level.ts';
import type { Canary, Inventory, Resync, Retry, RuleReport } from './check-report.ts';
import type { Proof } from './prove.ts';
import type { Renewal } from './renew.ts';
import type { Way } from './way.ts';

/** The report with what was proved added, never a better level than before. Pure. */
export function addProofs(report: RuleReport, way: Way, proof: Proof, renewal: Renewal): RuleReport {
  const { canary, inventory } = proof;
  const { retry, resync } = renewal;
  const told = [
    ...(canary ? judgeCanary(canary) : []),
    ...(inventory ? judgeInventory(inventory, way) : []),
    ...(retry ? judgeRetry(retry) : []),
    ...(resync ? judgeResync(resync) : []),
    ...[proof.failure, renewal.failure].flatMap((failure) => (failure ? [unproved(failure)] : [])),
  ];
  const { source } = report;
  const findings = told.map((finding) => (source ? { ...finding, source } : finding));
  return {
    ...report,
    ...(canary && { canary }),
    ...(inventory && { inventory }),
    ...(retry && { retry }),
    ...(resync && { resync }),
    level: worstLevel([report.level, ...findings.map(levelOf)]),
    findings: [...report.findings, ...findings],
  };
}

function judgeCanary({ outcome, message = '', removed }: Canary): Finding[] {
  const found = {
    arrived: [],
    late: [lateCanary],
    damaged: [damagedCanary],
    'not-sent': [unproved(message)],
    // Nothing is wrong, and nothing will change it: an inventory is what such a bucket is proved by.
    'not-possible': [],
  };
  const findings: Finding[] = found[outcome];
  if (removed) return findings;
  const left = `A canary may still be there: ${message || 'its removal could not be seen'}.`;
  return [...findings, { rule: 'proof/canary-left', severity: 'warning', message: left, mend: leftMend }];
}

const leftMend =
  'Remove what is older than an hour under ".minio-actions-canary/"; the next canary does so too.';

const lateCanary: Finding = {
  rule: 'proof/canary-late',
  severity: 'error',
  message: 'An object written now did not arrive in the given time.',
  mend: 'See what the link and the backlog say; without lag, compare the rules with the declaration.',
};

const damagedCanary: Finding = {
  rule: 'proof/canary-damaged',
  severity: 'error',
  message: 'An object written now arrived with other content.',
  mend: 'Stop trusting that target; compare both sides in full and look at its drives and proxies.',
};

function judgeInventory({ extent, missing, different, extra }: Inventory, { deletes }: Way): Finding[] {
  const findings: Finding[] = [];
  if (missing > 0) {
    const message = `${missing} versions that the rule covers are not at the target.`;
    findings.push({ rule: 'proof/missing', severity: 'error', message, mend: 'Resync the rule.' });
  }
  if (different > 0) {
    const message = `${different} versions have other content at the target.`;
    const mend = 'Find out who writes there, then copy these by hand.';
    findings.push({ rule: 'proof/different', severity: 'error', message, mend });
  }
  if (deletes && extra > 0) {
    const message = `${extra} versions are at the target only, though removals are sent.`;
    const mend = 'Remove them there, or find out who wrote them.';
    findings.push({ rule: 'proof/extra', severity: 'warning', message, mend });
  }
  if (extent === 'cut') findings.push(unproved('The time limit came before all versions were compared.'));
  return findings;
}

function judgeRetry({ complete, retried, survivors }: Retry): Finding[] {
  const findings = retried > 0 ? [formerTags] : [];
  if (survivors.length === 0 && complete) return findings;
  const message = complete
    ? `${survivors.length} failed versions were asked for again and still did not arrive.`
    : 'More versions had failed than were asked for again.';
  const mend = 'Look at the target, and retry again.';
  return [...findings, { rule: 'proof/survivors', severity: 'warning', message, mend }];
}

function judgeResync({ outcome, message = '' }: Resync): Finding[] {
  const findings = outcome === 'not-started' ? [] : [formerTags];
  if (outcome === 'completed') return findings;
  const text = `The resync is ${outcome.replace('-', ' ')}. ${message}`.trim();
  const mend = 'Check again later.';
  return [...findings, { rule: 'proof/resync', severity: 'warning', message: text, mend }];
}

/** The server ends each sending by writing down the tags that the version had when it was queued. */
const formerTags: Finding = {
  rule: 'proof/former-tags',
  severity: 'note',
  message:
    'Tags that were changed while versions were sent again: this server may have put the former ones back, at the source too.',
  mend: 'Set tags again that were changed meanwhile; while it goes on, change none.',
};

/** Named so that its level is unknown. */
function unproved(message: string): Finding {
  const mend = 'Mend the cause, or give the check more time.';
  return { rule: 'unread/proof', severity: 'warning', message, mend };
}
