import type { FailureReason } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { CommentMode } from './comment.ts';
import type { Marker } from './marker.ts';

export type LogLevel = 'debug' | 'info' | 'warning';

/** What a pull request is told of a run. */
export interface PullRequestComment {
  /** The pull request of this run (which is meant when absent), or of the run that started this one. */
  readonly of?: 'triggering-run';
  readonly mode: CommentMode;
  readonly marker: Marker;
  /** Whether there is a change, or something is not in order. */
  readonly noteworthy: boolean;
  readonly token: string;
  readonly signal: AbortSignal;
  /** Markdown; the short form is for where the whole is too long. `filesUrl`: where the files can be seen. */
  render(extent: 'full' | 'short', filesUrl: string | undefined): string;
}

/** What a repository is told of a run, in one issue that is open while something is wrong. */
export interface StandingIssue {
  readonly marker: Marker;
  /** Nothing is wrong (any more). */
  readonly whole: boolean;
  /** What is wrong in a few words, without numbers that change from run to run. */
  readonly title: string;
  /** Markdown; what the last comment says once all is in order. */
  readonly closing: string;
  /** Given to the issue when it is opened. */
  readonly labels: readonly string[];
  readonly token: string;
  readonly signal: AbortSignal;
  /** Markdown, as that of a comment. */
  render(extent: 'full' | 'short', filesUrl: string | undefined): string;
}

/** Where a run tells what it does: a runner, or a terminal when there is none. */
export interface Reporter {
  /** What the run is for: a plan, results. May have several lines; never taken for a command. */
  say(text: string): void;
  /** What is going on meanwhile: progress, retries, the slow way taken. */
  log(level: LogLevel, text: string): void;
  /** Keeps a value out of everything shown from now on. */
  hide(secret: string): void;
  /** Shows findings where people look: annotations in files, or lines of text. */
  showFindings(findings: readonly Finding[]): void;
  setOutput(name: string, value: string): void;
  /**
   * Adds markdown to the job summary; off a runner only where a file is named for it, and else nothing is
   * rendered. Never throws.
   */
  summarise(render: () => string): Promise<void>;
  /** Keeps the comment on the pull request current; only on a runner, and only where there is one. Never fails. */
  comment(comment: PullRequestComment): Promise<void>;
  /**
   * Keeps the issue of the repository current; only on a runner, and not for a pull request, which has drifted from
   * nothing yet. Never fails.
   */
  issue(issue: StandingIssue): Promise<void>;
  /** Says that the run failed, and why. The exit code follows from it. */
  fail(reason: FailureReason, message: string): void;
}
