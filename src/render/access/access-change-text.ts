import { cut } from '../cut.ts';
import { describeCount } from '../quantity.ts';
import { listAccessChanges, listWays, type SiteAccessDiff } from './access-change.ts';
import type { ShowText } from './access-word.ts';

const bounds = { names: 10, characters: 200, lines: 200 };

const show: ShowText = (text) => cut(text, bounds.characters);

/** Who gains and who loses what, for a log; '' for no difference. */
export function renderAccessChangeText(sites: readonly SiteAccessDiff[]): string {
  const lines = [
    ...listWays(sites, ({ newEscalations }) => newEscalations, show, bounds).map((way) => `  ! ${way}`),
    ...listAccessChanges(sites, show, bounds).map(
      ({ verb, text }) => `  ${verb === 'gains' ? '+' : '-'} ${text}`,
    ),
    ...listWays(sites, ({ goneEscalations }) => goneEscalations, show, bounds).map(
      (way) => `  no longer: ${way}`,
    ),
  ];
  if (lines.length === 0) return '';
  const rest = lines.length - bounds.lines;
  const more = rest > 0 ? [`  … and ${describeCount(rest, 'more line')}`] : [];
  return ['Access:', ...lines.slice(0, bounds.lines), ...more].join('\n');
}
