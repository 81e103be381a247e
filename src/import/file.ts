export interface ComposedFile {
  /** From the parent of the configuration folder; the configuration folder itself is `config`. */
  readonly path: string;
  readonly text: string;
}
