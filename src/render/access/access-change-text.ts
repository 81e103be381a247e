import { cut } from '../cut.ts';
import { describeCount } from '../quantity.ts';
import { listAccessChanges, type SiteAccessDiff } from './access-change.ts';
import type { ShowText } from './access-word.ts';
import { describeEscalations } from './escalation.ts';

const bounds = { names: 10, characters: 200, lines: 200 };

const show: ShowText = (text) => cut(text, bounds.characters);

/** Who gains and who loses what, for a log; '' for no difference. */
export function renderAccessChangeText(sites: readonly SiteAccessDiff[]): string {
  const lines = sites.flatMap((site) => [
    ...describeEscalations(site.diff.newEscalations, show, bounds).map((way) => `  ! ${way}`),
    ...listAccessChanges(site, show, bounds).map(
      ({ verb, text }) => `  ${verb === 'gains' ? '+' : '-'} ${text}`,
    ),
    ...describeEscalations(site.diff.goneEscalations, show, bounds).map((way) => `  no longer: ${way}`),
  ]);
  if (lines.length === 0) return '';
  const rest = lines.length - bounds.lines;
  const more = rest > 0 ? [`  … and ${describeCount(rest, 'more line')}`] : [];
  return ['Access:', ...lines.slice(0, bounds.lines), ...more].join('\n');
}
