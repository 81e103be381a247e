import type { FailureReason } from '../../src/errors.ts';
import type { Finding } from '../../src/finding.ts';
import type { PullRequestComment, Reporter, StandingIssue } from '../../src/report/reporter.ts';

/** A reporter that remembers everything it was told. */
export interface RecordingReporter extends Reporter {
  readonly said: string[];
  readonly logged: string[];
  readonly hidden: string[];
  readonly findings: Finding[];
  readonly outputs: Map<string, string>;
  readonly summaries: string[];
  readonly comments: PullRequestComment[];
  readonly issues: StandingIssue[];
  readonly failures: { reason: FailureReason; message: string }[];
}

export function createRecordingReporter(): RecordingReporter {
  const record = {
    said: [] as string[],
    logged: [] as string[],
    hidden: [] as string[],
    findings: [] as Finding[],
    outputs: new Map<string, string>(),
    summaries: [] as string[],
    comments: [] as PullRequestComment[],
    issues: [] as StandingIssue[],
    failures: [] as { reason: FailureReason; message: string }[],
  };
  return {
    ...record,
    say: (text) => void record.said.push(text),
    log: (level, text) => void record.logged.push(`${level}: ${text}`),
    hide: (secret) => void record.hidden.push(secret),
    showFindings: (findings) => void record.findings.push(...findings),
    setOutput: (name, value) => void record.outputs.set(name, value),
    summarise: async (render) => void record.summaries.push(render()),
    comment: async (comment) => void record.comments.push(comment),
    issue: async (issue) => void record.issues.push(issue),
    fail: (reason, message) => void record.failures.push({ reason, message }),
  };
}
