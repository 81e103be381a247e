import type { Source } from '../finding.ts';

/** Where a bucket policy is, and what it is meant to do. */
export interface PolicyContext {
  readonly bucket: string;
  /** What is opened to anonymous callers on purpose. */
  readonly public?: 'read' | 'write' | 'read-write';
  /** Root of the document. */
  readonly source: Source;
}
