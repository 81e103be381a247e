import type { InputReader } from './input.ts';

/** The inputs of every action that can keep an issue. Stable: workflows depend on them. */
export const issueDefaults = { issue: 'false', 'issue-labels': '' } as const;

export type IssueInputs = ReturnType<typeof readIssueInputs>;

export function readIssueInputs(reader: InputReader) {
  return {
    /** Keeps one issue open while something is wrong. */
    issue: reader.flag('issue'),
    issueLabels: reader.list('issue-labels'),
  };
}
