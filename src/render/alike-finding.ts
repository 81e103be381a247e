import type { Finding } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { linkSource } from './file-link.ts';

/** The same judgement on several places. */
export interface AlikeFindings {
  /** Of the first place. */
  readonly finding: Finding;
  /** How many places there are, the first among them. */
  readonly places: number;
}

/** Those that say the same, as one, in the order of the first of each: a table then shows more of what differs. */
export function gatherFindings(findings: readonly Finding[]): AlikeFindings[] {
  const alike = groupBy(findings, ({ rule, severity, message, mend }) =>
    JSON.stringify([rule, severity, message, mend]),
  );
  return [...alike.values()].flatMap(([finding, ...others]) =>
    finding ? [{ finding, places: 1 + others.length }] : [],
  );
}

/** How many findings they are of. */
export function countPlaces(alike: readonly AlikeFindings[]): number {
  return alike.reduce((sum, { places }) => sum + places, 0);
}

/** Where it is, as markdown; '' for what is nowhere in a file. */
export function showPlaces({ finding, places }: AlikeFindings, filesUrl: string | undefined): string {
  const first = finding.source ? linkSource(finding.source, filesUrl) : '';
  const more = places > 1 ? `and ${places - 1} more` : '';
  return [first, more].filter((part) => part !== '').join(' ');
}
