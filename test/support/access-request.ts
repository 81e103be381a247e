/** Requests of many kinds, each with what it asks of policies: for holding the evaluation against a server. */

import { createHash } from 'node:crypto';
import aws4 from 'aws4';
import { type Dispatcher, request } from 'undici';
import type { Deed } from '../../src/access/evaluate.ts';
import { valuesOfRequest } from './request-values.ts';

export interface Attempt {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** All of them are needed. */
  readonly deeds: readonly Deed[];
}

export interface Caller {
  readonly accessKey: string;
  readonly secretKey: string;
}

const agent = 'evaluation-test';

/** The deeds with every value of the request that they are part of: nothing is unknown here. */
export function deedsOf(attempt: Attempt, signed: boolean): Deed[] {
  const headers = { 'user-agent': agent, ...attempt.headers };
  const valuesOf = valuesOfRequest({ path: attempt.path, headers, signed });
  return attempt.deeds.map((deed) => ({ ...deed, valuesOf }));
}

/** @returns whether the server let the caller do it; what then became of it does not matter */
export async function isAllowed(url: string, caller: Caller | undefined, attempt: Attempt): Promise<boolean> {
  const { method, path, body } = attempt;
  // Some requests need it, and no other minds.
  const digest = body === undefined ? {} : { 'content-md5': createHash('md5').update(body).digest('base64') };
  const headers = { 'user-agent': agent, ...attempt.headers, ...digest };
  const signed = caller ? sign(new URL(url).host, caller, { ...attempt, headers }) : headers;
  // Tens of thousands are sent, and `fetch` costs more than twice as much for each.
  const sent = { method: method as Dispatcher.HttpMethod, headers: signed, body: body ?? null };
  const answer = await request(`${url}${path}`, sent);
  const status = answer.statusCode;
  const text = await answer.body.text();
  // It complains of the body: that is after it looked at the rights.
  if (text.includes('&lt;Wrong&gt;')) return true;
  if (status >= 500 || text.includes('SignatureDoesNotMatch'))
    throw new Error(`${method} ${path}: ${status} ${text}`);
  const refused = path.includes('?delete=') && text.includes('<Error>');
  return status !== 403 && !refused;
}

function sign(host: string, { accessKey, secretKey }: Caller, { method, path, headers, body }: Attempt) {
  const request = {
    ...{ host, method, path, service: 's3', region: 'us-east-1', headers: { ...headers } },
    ...(body && { body }),
  };
  const signed = aws4.sign(request, { accessKeyId: accessKey, secretAccessKey: secretKey });
  const { Host, 'Content-Length': length, ...rest } = signed.headers as Record<string, string>;
  return rest;
}

type Step = readonly [method: string, path: string, action: string, more?: Partial<Attempt>];

const wrong = '<Wrong></Wrong>';
const tagged = '<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>';
const versioned = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';

/** On the bucket itself. What would change it, the server refuses, but only once it has looked at the rights. */
const bucketSteps: readonly Step[] = [
  ['HEAD', '', 's3:HeadBucket'],
  ['GET', '?list-type=2&prefix=', 's3:ListBucket'],
  ['GET', '?list-type=2&prefix=app/', 's3:ListBucket'],
  ['GET', '?list-type=2&prefix=secret/&delimiter=/', 's3:ListBucket'],
  ['GET', '?versions=&prefix=app/', 's3:ListBucketVersions'],
  ['GET', '?uploads=', 's3:ListBucketMultipartUploads'],
  ['GET', '?location=', 's3:GetBucketLocation'],
  ['GET', '?versioning=', 's3:GetBucketVersioning'],
  ['PUT', '?versioning=', 's3:PutBucketVersioning', { body: versioned }],
  ['GET', '?policy=', 's3:GetBucketPolicy'],
  ['PUT', '?policy=', 's3:PutBucketPolicy', { body: wrong }],
  ['GET', '?tagging=', 's3:GetBucketTagging'],
  ['PUT', '?tagging=', 's3:PutBucketTagging', { body: wrong }],
  ['GET', '?lifecycle=', 's3:GetLifecycleConfiguration'],
  ['PUT', '?lifecycle=', 's3:PutLifecycleConfiguration', { body: wrong }],
  ['GET', '?encryption=', 's3:GetEncryptionConfiguration'],
  ['GET', '?notification=', 's3:GetBucketNotification'],
  ['PUT', '?notification=', 's3:PutBucketNotification', { body: wrong }],
  ['GET', '?replication=', 's3:GetReplicationConfiguration'],
  ['GET', '?object-lock=', 's3:GetBucketObjectLockConfiguration'],
  ['PUT', '?object-lock=', 's3:PutBucketObjectLockConfiguration', { body: wrong }],
  ['DELETE', '', 's3:DeleteBucket'],
];

const objectSteps: readonly Step[] = [
  ['GET', '', 's3:GetObject'],
  ['HEAD', '', 's3:GetObject'],
  ['GET', '?tagging=', 's3:GetObjectTagging'],
  ['PUT', '', 's3:PutObject', { body: 'again' }],
  ['PUT', '?tagging=', 's3:PutObjectTagging', { body: tagged }],
  ['PUT', '?legal-hold=', 's3:PutObjectLegalHold', { body: wrong }],
  ['GET', '?retention=', 's3:GetObjectRetention'],
];

const noVersion = '00000000-0000-4000-8000-000000000000';

/** On objects that need not be there. */
const vainSteps: readonly Step[] = [
  ['DELETE', '.gone', 's3:DeleteObject'],
  ['DELETE', `.gone?versionId=${noVersion}`, 's3:DeleteObject'],
  ['DELETE', '.gone?uploadId=none', 's3:AbortMultipartUpload'],
  ['GET', '.gone?uploadId=none', 's3:ListMultipartUploadParts'],
  ['POST', '.gone?uploadId=none', 's3:PutObject', { body: wrong }],
];

const serverSteps: readonly Step[] = [
  ['GET', '/minio/admin/v3/list-canned-policies', 'admin:ListUserPolicies'],
  ['GET', '/minio/admin/v3/groups', 'admin:ListGroups'],
  ['GET', '/minio/admin/v3/datausageinfo', 'admin:DataUsageInfo'],
  ['PUT', '/minio/admin/v3/add-canned-policy?name=none', 'admin:CreatePolicy', { body: wrong }],
  ['PUT', '/minio/admin/v3/set-user-status?accessKey=nobody&status=enabled', 'admin:EnableUser'],
];

/** @param objects of each bucket; they are there */
export function listAttempts(buckets: readonly string[], objects: readonly string[]): Attempt[] {
  const onBuckets = buckets.flatMap((bucket) =>
    bucketSteps.map(([method, rest, action, more]) => ({
      method,
      path: `/${bucket}${rest}`,
      deeds: [{ action, bucket }],
      ...more,
    })),
  );
  const onObjects = buckets.flatMap((bucket) =>
    objects.flatMap((object) => [
      ...[...objectSteps, ...vainSteps].map((step) => attemptOn(bucket, object, step)),
      bulkDelete(bucket, `${object}.gone`),
      copy(bucket, object, buckets[0] ?? bucket),
    ]),
  );
  const onServer = serverSteps.map(([method, path, action, more]) => ({
    method,
    path,
    deeds: [{ action }],
    ...more,
  }));
  return [...onBuckets, ...onObjects, ...onServer];
}

function attemptOn(bucket: string, object: string, [method, rest, action, more]: Step): Attempt {
  const [suffix = ''] = rest.split('?');
  const version = rest.includes('versionId');
  const deeds = [{ action, bucket, object: `${object}${suffix}`, version }];
  return { method, path: `/${bucket}/${object}${rest}`, deeds, ...more };
}

function bulkDelete(bucket: string, object: string): Attempt {
  const body = `<Delete><Object><Key>${object}</Key></Object></Delete>`;
  const deeds = [{ action: 's3:DeleteObject', bucket, object }];
  return { method: 'POST', path: `/${bucket}?delete=`, body, deeds };
}

function copy(bucket: string, object: string, from: string): Attempt {
  return {
    method: 'PUT',
    path: `/${bucket}/${object}.copy`,
    headers: { 'x-amz-copy-source': `/${from}/${object}` },
    deeds: [
      { action: 's3:PutObject', bucket, object: `${object}.copy` },
      { action: 's3:GetObject', bucket: from, object },
    ],
  };
}
