import type { NormalPolicy } from '../policy/normalise.ts';
import type { Capabilities } from '../server/capability.ts';
import type { Remains } from './bucket/types.ts';
import { corsDocument } from './cors/read.ts';
import type { CorsRule } from './cors/types.ts';
import type { BucketDocument } from './document.ts';
import { encryptionDocument } from './encryption/read.ts';
import type { Encryption } from './encryption/types.ts';
import { lifecycleDocument } from './lifecycle/read.ts';
import type { LifecycleRule } from './lifecycle/types.ts';
import { notificationDocument } from './notification/read.ts';
import type { Notification } from './notification/types.ts';
import { objectLockDocument } from './object-lock/read.ts';
import type { Retention } from './object-lock/types.ts';
import { policyDocument } from './policy/read.ts';
import { quotaDocument } from './quota/read.ts';
import type { Quota } from './quota/types.ts';
import { tagsDocument } from './tags/read.ts';
import type { Tags } from './tags/types.ts';
import { versioningDocument } from './versioning/read.ts';
import type { Versioning } from './versioning/types.ts';

/** The settings of a bucket, normalised; undefined where there is none. */
export interface Documents {
  readonly versioning: Versioning | undefined;
  readonly retention: Retention | undefined;
  readonly encryption: Encryption | undefined;
  readonly quota: Quota | undefined;
  readonly tags: Tags | undefined;
  readonly lifecycle: readonly LifecycleRule[] | undefined;
  readonly cors: readonly CorsRule[] | undefined;
  readonly notification: readonly Notification[] | undefined;
  readonly policy: NormalPolicy | undefined;
}

export interface ActualBucket {
  readonly name: string;
  readonly objectLocking: boolean;
  readonly documents: Documents;
  /** Known only for buckets declared absent. */
  readonly remains?: Remains;
}

/** What is there, read afresh in every run. The same server gives the same data, whichever way it was read. */
export interface Actual {
  readonly alias: string;
  readonly capabilities: Capabilities;
  /** Of the server; '' when it has none, undefined when it does not tell. */
  readonly region: string | undefined;
  /** Sorted by name. */
  readonly buckets: ReadonlyMap<string, ActualBucket>;
}

/** Where each document of a bucket is found. */
export const bucketDocuments = {
  versioning: versioningDocument,
  objectLock: objectLockDocument,
  encryption: encryptionDocument,
  quota: quotaDocument,
  tags: tagsDocument,
  lifecycle: lifecycleDocument,
  cors: corsDocument,
  notification: notificationDocument,
  policy: policyDocument,
} as const satisfies Record<string, BucketDocument<unknown>>;

export type DocumentName = keyof typeof bucketDocuments;

/** The documents of one bucket as the server sent them; a name is missing where there is none. */
export type DocumentTexts = { readonly [Name in DocumentName]?: string };

/** The one way from the server's text to Actual, shared by both readers. */
export function parseBucket(name: string, texts: DocumentTexts): ActualBucket {
  const objectLock = parse(objectLockDocument, texts.objectLock);
  return {
    name,
    objectLocking: objectLock?.enabled ?? false,
    documents: {
      versioning: parse(versioningDocument, texts.versioning),
      retention: objectLock?.retention,
      encryption: parse(encryptionDocument, texts.encryption),
      quota: parse(quotaDocument, texts.quota),
      tags: parse(tagsDocument, texts.tags),
      lifecycle: parse(lifecycleDocument, texts.lifecycle),
      cors: parse(corsDocument, texts.cors),
      notification: parse(notificationDocument, texts.notification),
      policy: parse(policyDocument, texts.policy),
    },
  };
}

function parse<Value>(document: BucketDocument<Value>, text: string | undefined): Value | undefined {
  return text === undefined || text === '' ? undefined : document.parse(text);
}
