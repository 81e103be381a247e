import type { FailureReason } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { CommentMode } from './comment.ts';
import type { CommentMarker } from './comment-body.ts';

export type LogLevel = 'debug' | 'info' | 'warning';

/** What a pull request is told of a run. */
export interface PullRequestComment {
  readonly mode: CommentMode;
  readonly marker: CommentMarker;
  /** Whether there is a change, or something is not in order. */
  readonly noteworthy: boolean;
  readonly token: string;
  readonly signal: AbortSignal;
  /** Markdown; the short form is for where the whole is too long. `filesUrl`: where the files can be seen. */
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
  /** Says that the run failed, and why. The exit code follows from it. */
  fail(reason: FailureReason, message: string): void;
}
