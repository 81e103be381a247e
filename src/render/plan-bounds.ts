import { describeCount } from './quantity.ts';

/** How much of a plan one place can show. */
export interface PlanBounds {
  /** Of one text from outside: a name, a message, a value. */
  readonly characters: number;
  /** Names that one line lists, and lines of one kind of warning. */
  readonly names: number;
  /** In bytes, like all below: what anyone may do in one way; whatever does not fit is counted. */
  readonly publicAccess: number;
  /** Who gains and who loses what. */
  readonly access: number;
  /** Of one kind of warning. */
  readonly warnings: number;
  readonly findings: number;
  readonly results: number;
  readonly overview: number;
  readonly changes: number;
  readonly fields: number;
  /** Where the rest is. */
  readonly rest: string;
  /** Where files can be seen, such as `https://github.com/o/r/blob/<sha>`; without it, they are named. */
  readonly filesUrl: string | undefined;
}

export type PlanExtent = 'summary' | 'full' | 'short';

const kilobyte = 1000;

/**
 * A summary has 1 MiB with everything else that the step writes. A full comment is as long as what is to be
 * said: one that is cut is longer than a comment may be. A short one fits whatever it is about.
 */
const bounds: Readonly<Record<PlanExtent, Omit<PlanBounds, 'filesUrl'>>> = {
  summary: {
    characters: 2000,
    names: 30,
    publicAccess: 10 * kilobyte,
    access: 40 * kilobyte,
    warnings: 20 * kilobyte,
    findings: 60 * kilobyte,
    results: 60 * kilobyte,
    overview: 20 * kilobyte,
    changes: 280 * kilobyte,
    fields: 320 * kilobyte,
    rest: 'in the plan file',
  },
  full: {
    characters: 500,
    names: 20,
    publicAccess: 20 * kilobyte,
    access: 70 * kilobyte,
    warnings: 30 * kilobyte,
    findings: 70 * kilobyte,
    results: 70 * kilobyte,
    overview: 70 * kilobyte,
    changes: 70 * kilobyte,
    fields: 70 * kilobyte,
    rest: 'in the plan file',
  },
  short: {
    characters: 100,
    names: 5,
    publicAccess: 1.5 * kilobyte,
    access: 5 * kilobyte,
    warnings: 3 * kilobyte,
    findings: 7 * kilobyte,
    results: 4 * kilobyte,
    overview: 7 * kilobyte,
    changes: 0,
    fields: 0,
    rest: 'in the summary of the run and in its plan file',
  },
};

export function boundPlan(extent: PlanExtent, filesUrl: string | undefined): PlanBounds {
  return { ...bounds[extent], filesUrl };
}

/** `… and 12 more changes, in the plan file.`, as a paragraph of its own; '' for none. */
export function tellRest(count: number, noun: string, { rest }: Pick<PlanBounds, 'rest'>): string {
  return count > 0 ? `\n\n… and ${describeCount(count, `more ${noun}`)}, ${rest}.` : '';
}
