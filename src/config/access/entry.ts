/** Entries of the access file, on their way to what they declare. */

import type { Finding, Source } from '../../finding.ts';

/** An entry that fits its schema, and where it stands. */
export interface Entry<Declaration> {
  readonly source: Source;
  readonly declaration: Declaration;
}

/** What became of an entry. */
export interface ReadEntry<Declared> {
  readonly declared: Declared;
  readonly findings: readonly Finding[];
}
