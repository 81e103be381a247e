/** Where a part of the bench runs. */
export interface Place {
  /** The interpreter that measures. */
  readonly python: string;
  /** For files; each part has its own, removed at the end. */
  readonly folder: string;
  readonly tell: (line: string) => void;
}
