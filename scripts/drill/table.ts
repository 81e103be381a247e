import type { Figures } from './drill.ts';
import type { Comparison } from './proof.ts';

type Row = readonly [name: string, value: string];

/** What the drill measured, one line for each figure. */
export function renderFigures({ ways, canarySeconds, outage, promotion }: Figures): string {
  const rows: Row[] = [
    ['Rules, each direction counted', String(ways)],
    ['Canary: slowest rule', seconds(canarySeconds)],
    ['', ''],
    ['One zone lost while applications write', ''],
    ['  writes acknowledged', String(outage.written)],
    ['  read back at the other zone meanwhile', String(outage.read)],
    ['  held only by the lost zone until it returned', String(outage.stranded)],
    ['  lost', String(outage.comparison.lost)],
    ['  from the end of the writes to whole', seconds(outage.secondsToWhole)],
    ['  from the end of the writes to a green check (deletes aside)', seconds(outage.secondsToGreen)],
    ...tellComparison(outage.comparison),
    ['', ''],
    ['Both zones lost while applications write', ''],
    ['  writes acknowledged', String(promotion.written)],
    ['  not at the recovery site when it was promoted', String(promotion.lostAtPromotion)],
    ['  age of the oldest of these', seconds(promotion.recoveryPointSeconds)],
    ['  read back at the recovery site', String(promotion.readAtRecovery)],
    ['  written at the recovery site', String(promotion.writtenAtRecovery)],
    ['  lost after failing back', String(promotion.comparison.lost)],
    ['  from the return of the zones to whole', seconds(promotion.secondsToWhole)],
    ['  from the return of the zones to a green check (deletes aside)', seconds(promotion.secondsToGreen)],
    ...tellComparison(promotion.comparison),
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, value]) => `${name.padEnd(width)}${value.padStart(8)}`.trimEnd()).join('\n');
}

function tellComparison({ compared, mended, forsaken, takenBack }: Comparison): Row[] {
  return [
    ['  versions compared by checksum, none different', String(compared)],
    ['  delete markers and tags that a resync brought', String(mended)],
    ['  delete markers that stay missing at the recovery site', String(forsaken)],
    ['  changes of tags that the server itself took back', String(takenBack)],
  ];
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}
