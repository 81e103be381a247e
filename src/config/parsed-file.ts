import type { Finding } from '../finding.ts';

/** One file of the configuration, parsed, in either of its forms. */
/** `value` is absent when the text could not be understood; then there is an error among the findings. */
export interface ParsedFile {
  readonly file: string;
  readonly value?: unknown;
  readonly findings: readonly Finding[];
}
