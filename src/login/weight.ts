/** What somebody's policies amount to, where that is more than a job needs. */
export interface Weight {
  /** `error`: everything that an administrator can. */
  readonly severity: 'error' | 'warning';
  /** Completes "can …"; several ways, joined. */
  readonly words: string;
}
