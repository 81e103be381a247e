/** What a renderer gives back: files, never side effects. */

import type { ClusterSpec } from './spec.ts';

/**
 * One file to write. Equal specs give byte-identical files: no time, no random value, no order of chance.
 * No file ever holds a secret, only the paths where secrets will be.
 */
export interface RenderedFile {
  /** Below the output folder, with forward slashes; each part of letters, digits, `.`, `_` and `-`. */
  readonly path: string;
  /** Lines end in a line feed, the last one as well. */
  readonly text: string;
  /** Permission bits, such as `0o755`; absent: those of an ordinary file. */
  readonly mode?: number;
}

/** Pure. Every value of the spec may hold quotes, `$`, `%`, `;` and the like: quote it with `escape/`. */
export type Renderer = (spec: ClusterSpec) => readonly RenderedFile[];
