/**
 * What the files declare, after every check that needs no server. Plain data; each part knows where it was
 * written. A key that is absent is not managed; `null` or an empty list means "must be absent".
 */

import type { DeclaredAccess } from '../access/declared.ts';
import type { Source } from '../finding.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { AliasDeclaration, BucketDeclaration, ReplicationDeclaration } from './generated/types.ts';

export interface DeclaredAlias {
  readonly name: string;
  readonly source: Source;
  readonly declaration: AliasDeclaration;
  /** First part of the names of its environment variables, such as `PRIMARY`. */
  readonly envPrefix: string;
}

export interface DeclaredPolicy {
  /** Placeholders filled in; not yet normalised. */
  readonly document: PolicyDocument;
  /** Root of the policy file. */
  readonly source: Source;
}

export interface DeclaredBucket {
  readonly name: string;
  /** The array element in the bucket definitions. */
  readonly source: Source;
  readonly declaration: BucketDeclaration;
  /** `undefined`: not managed; `null`: must have none. */
  readonly policy: DeclaredPolicy | null | undefined;
}

export interface Desired {
  /** Absolute; what the paths inside the files are relative to. */
  readonly root: string;
  readonly aliases: readonly DeclaredAlias[];
  readonly buckets: readonly DeclaredBucket[];
  readonly replication: ReplicationDeclaration | undefined;
  /** Where replication is declared, or would be. */
  readonly replicationFile: Source;
  /** `undefined`: there is no access file, and nothing of it is managed. */
  readonly access: DeclaredAccess | undefined;
}
