/**
 * Who may do what, as declared: plain data, checked, each part with the place it was written at. An absent
 * key is not managed; an empty list or `null` means "must be absent". What holds at one site, with every
 * grant compiled, comes from `accessAt`.
 */

import type { Source } from '../finding.ts';
import type { PolicyDocument } from '../policy/document.ts';

export type DeclaredState = 'present' | 'absent';
export type DeclaredStatus = 'enabled' | 'disabled';

/** `exclusive`: what is not declared is taken away. `additive`: it is left alone. */
export type ListMode = 'exclusive' | 'additive';

interface DeclaredItem {
  /** The element of the list that it is declared in. */
  readonly source: Source;
  /** Aliases where it is declared. `undefined`: every alias that the run names. */
  readonly sites: readonly string[] | undefined;
  readonly state: DeclaredState;
}

export interface DeclaredIamPolicy extends DeclaredItem {
  readonly name: string;
  /** Placeholders filled in, not yet normalised. `undefined` exactly for one that is to be absent. */
  readonly document: PolicyDocument | undefined;
  /** Root of the document: a file of its own, or the place in the access file. */
  readonly origin: Source;
}

export interface DeclaredUser extends DeclaredItem {
  /** The access key. */
  readonly name: string;
  readonly status: DeclaredStatus | undefined;
  readonly policies: readonly string[] | undefined;
  readonly attachments: ListMode;
  readonly secret: DeclaredSecret | undefined;
}

export interface DeclaredGroup extends DeclaredItem {
  readonly name: string;
  readonly members: readonly string[] | undefined;
  readonly membership: ListMode;
  readonly status: DeclaredStatus | undefined;
  readonly policies: readonly string[] | undefined;
  readonly attachments: ListMode;
}

export interface DeclaredServiceAccount extends DeclaredItem {
  readonly accessKey: string;
  /** The user it belongs to; it never changes. */
  readonly parent: string;
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** Milliseconds since 1970, to the whole second. `null`: never. One that has passed is `state` absent. */
  readonly expires: number | null | undefined;
  readonly status: DeclaredStatus | undefined;
  /** `undefined`: a grant says it. */
  readonly policy: EmbeddedPolicy | undefined;
  readonly secret: DeclaredSecret | undefined;
}

/** What narrows a service account: a document of its own, or nothing but its parent's rights. */
export type EmbeddedPolicy =
  | { readonly kind: 'inherit'; readonly origin: Source }
  | { readonly kind: 'document'; readonly document: PolicyDocument; readonly origin: Source };

/** Where the secret of a new or rotated identity is from. A secret itself is never declared. */
export type DeclaredSecret =
  | { readonly kind: 'environment'; readonly variable: string; readonly source: Source }
  | { readonly kind: 'generate'; readonly deliver: SecretDelivery; readonly source: Source };

export type SecretDelivery =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'github-secret';
      readonly name: string;
      readonly environment: string | undefined;
      /** `owner/name`; `undefined`: the repository of the run. */
      readonly repository: string | undefined;
    }
  | { readonly kind: 'output' };

/**
 * What a grant lets do, in plain words; the actions that each stands for are in `compile-grant.ts`. On this
 * server reading, listing and deleting reach older versions too; `delete-latest` leaves those alone.
 */
export type GrantWord = 'read' | 'list' | 'write' | 'delete' | 'delete-latest' | 'tag' | 'retain' | 'inspect';

export interface DeclaredGrant extends DeclaredItem {
  /** Of the IAM policy that it becomes: as declared, or derived from what it grants. */
  readonly name: string;
  readonly bucket: string;
  /** Objects whose names begin with it; empty for all of the bucket. */
  readonly prefix: string;
  readonly to: {
    readonly users: readonly string[];
    readonly groups: readonly string[];
    readonly serviceAccounts: readonly string[];
  };
  readonly may: readonly GrantWord[];
  /** Only over TLS. */
  readonly secureTransport: boolean;
}

/** A part that the file does not have is empty: nothing of that kind is managed. */
export interface DeclaredAccess {
  /** Root of the file. */
  readonly source: Source;
  readonly policies: readonly DeclaredIamPolicy[];
  readonly users: readonly DeclaredUser[];
  readonly groups: readonly DeclaredGroup[];
  readonly serviceAccounts: readonly DeclaredServiceAccount[];
  readonly grants: readonly DeclaredGrant[];
  /** Names of the declared buckets: what was granted on them is a matter of this file. */
  readonly buckets: readonly string[];
}
