/**
 * The words in which anything is judged: what is wrong, where it was written, and how to mend it.
 * Imports nothing, so that every layer can speak them.
 */

/** `error`: refused or dangerous; `warning`: probably not meant; `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** Steps from the root of a parsed file to a value: object keys and array indexes. */
export type JsonPath = readonly (string | number)[];

/**
 * Where a value was declared. `path` is free to carry; `line` and `column` (both from 1) are filled in
 * later, by a position-keeping parse of only those files that something points at.
 */
export interface Source {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly path: JsonPath;
  readonly line?: number;
  readonly column?: number;
}

/** One judgement. `mend` says what to do, in the imperative; `rule` is stable and documented. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly mend: string;
  readonly source?: Source;
}

const severityOrder: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** The same source, one or more steps further down. */
export function below(source: Source, ...steps: (string | number)[]): Source {
  return { file: source.file, path: [...source.path, ...steps] };
}

/** Worst first, then by file and place, so that a budget that cuts the list cuts the least. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      severityOrder[a.severity] - severityOrder[b.severity] ||
      (a.source?.file ?? '').localeCompare(b.source?.file ?? '') ||
      (a.source?.line ?? 0) - (b.source?.line ?? 0) ||
      (a.source?.column ?? 0) - (b.source?.column ?? 0) ||
      a.rule.localeCompare(b.rule),
  );
}

/** `file:line:column`, or as much of it as is known. */
export function formatSource(source: Source): string {
  if (source.line === undefined) return source.file;
  return `${source.file}:${source.line}:${source.column ?? 1}`;
}
