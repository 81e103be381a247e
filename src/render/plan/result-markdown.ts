import { changeTitle } from '../../change.ts';
import type { Result } from '../../result.ts';
import { code, escapeMarkdown, table } from '../markdown.ts';
import { describeOutcomes } from './result-text.ts';

/** What was done, not done and unknown, for a job summary: counts, then whatever did not succeed. */
export function renderResultsMarkdown(results: readonly Result[]): string {
  if (results.length === 0) return '### Applied: nothing had to be changed';
  const troubled = results.filter((result) => result.outcome !== 'done');
  const rows = troubled.map(({ change, outcome, failure }) => [
    outcome.replace('-', ' '),
    change.verb,
    code(changeTitle(change)),
    escapeMarkdown(failure?.message ?? ''),
  ]);
  const heading = `### Applied: ${describeOutcomes(results)}`;
  if (rows.length === 0) return heading;
  return [heading, table(['', 'change', 'what', 'why'], rows)].join('\n\n');
}
