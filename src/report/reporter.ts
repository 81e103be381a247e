import type { FailureReason } from '../errors.ts';
import type { Finding } from '../finding.ts';

export type LogLevel = 'debug' | 'info' | 'warning';

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
  /** Says that the run failed, and why. The exit code follows from it. */
  fail(reason: FailureReason, message: string): void;
}
