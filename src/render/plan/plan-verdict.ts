import type { FailureReason } from '../../errors.ts';
import { changesOf, countVerbs, hasChanges } from '../../plan/plan.ts';
import { formatCount } from '../quantity.ts';
import type { PlanView } from './plan-view.ts';
import { outcomes } from './result-text.ts';

/** Those for which nothing is tried. */
const refused: ReadonlySet<FailureReason> = new Set<FailureReason>([
  'invalid-config',
  'invalid-input',
  'findings',
  'missing-credentials',
  'unsafe-plan',
  'stale-plan',
  'event-refused',
  'wrong-deployment',
  'missing-bucket',
  'unsupported',
]);

/** What a reason means, in the words of a headline. */
const words: Readonly<Record<FailureReason, string>> = {
  'invalid-config': 'the configuration has mistakes',
  'invalid-input': 'an input is not right',
  findings: 'what was found has to be mended first',
  'missing-credentials': 'credentials are missing',
  'unsafe-plan': 'this plan is not safe without your word',
  'stale-plan': 'this is no longer what was reviewed',
  'event-refused': 'this event may not change a server',
  'wrong-deployment': 'this is another server than the expected one',
  'missing-bucket': 'a bucket is not there',
  unsupported: 'something is not possible as declared',
  unreachable: 'a server can’t be reached',
  denied: 'a server does not allow it',
  'wrong-region': 'a server is in another region',
  'clock-skew': 'the clocks are too far apart',
  'server-error': 'a server answered with an error',
  partial: 'not everything could be done',
  behind: 'replication is behind',
  unproved: 'not everything could be looked at',
  drift: 'the servers are not as declared',
  'no-server': 'there is no server to ask',
  cancelled: 'cancelled',
  'internal-error': 'something in the action itself is broken',
};

/** The whole in one line: whether it may go on, what would be or was done, and what becomes public. */
export function describePlanVerdict(view: PlanView, sentences: readonly string[]): string {
  const { failure } = view;
  const sum = [...describeWork(view), ...sentences].join(', ');
  if (failure === undefined)
    return `${view.results.length > 0 ? 'Applied' : 'Plan'}: ${sum || 'nothing to change'}`;
  const kept = view.results.length === 0 && refused.has(failure.reason);
  const start = `${kept ? 'Refused' : 'Failed'}: ${words[failure.reason]}`;
  return sum === '' ? start : `${start} (${sum})`;
}

/** `2 to create, 1 to update`; what there is none of is left out. */
function describeWork({ plan, results }: PlanView): string[] {
  if (results.length > 0) {
    return outcomes.flatMap((outcome) => {
      const count = results.filter((result) => result.outcome === outcome).length;
      return count > 0 ? [`${formatCount(count)} ${outcome.replace('-', ' ')}`] : [];
    });
  }
  const counts = countVerbs(changesOf(plan));
  const verbs = ['create', 'update', 'delete'] as const;
  return verbs.flatMap((verb) => (counts[verb] > 0 ? [`${formatCount(counts[verb])} to ${verb}`] : []));
}

/** What a reader is to do, or to wait for. Markdown, and nothing from outside in it. */
export function describeNextStep(view: PlanView): string {
  const { failure, plan, results, mode } = view;
  if (failure) return describeMend(view);
  if (results.length > 0) {
    return 'Everything was read again after the last write: the servers are as declared.';
  }
  if (!hasChanges(plan)) return 'Nothing has to be applied: the servers are as declared.';
  if (mode === 'apply') return 'Nothing was applied.';
  return 'After the merge, the deployment plans anew, and applies exactly what it then shows its reviewers, or refuses. As long as neither a server nor the configuration moves, that is this plan, with the digests below.';
}

function describeMend({ results, mode, failure }: PlanView): string {
  if (failure?.reason === 'drift') return 'Apply the configuration, or declare what was changed by hand.';
  if (results.length === 0) {
    const again = mode === 'apply' ? 'run it again' : 'push again';
    return `Nothing was changed. Mend what stands above, and ${again}.`;
  }
  return 'What is done stays done. Mend what stands above, and run it again: the next plan has only what is left.';
}
