/** Objects and their versions, as far as checks need them. */

import { onBucket, once, onObject } from './route.ts';

/** MinIO asks for the first alone, others for the second. */
const readingTags = 's3:GetObjectTagging and s3:GetObjectVersionTagging';
const deleting = 's3:DeleteObject and s3:DeleteObjectVersion';

export const objectRoutes = {
  /** Up to 1,000 versions and delete markers, by key and then from the newest. */
  listVersions: onBucket('read', 'GET', 'versions', 'list versions', 's3:ListBucketVersions', {
    query: ['prefix', 'key-marker', 'version-id-marker', 'max-keys'],
    baseQuery: { 'encoding-type': 'url' },
  }),
  /** Of an object that is not there the server asks its targets. */
  askForObject: onObject('read', 'GET', '', 'ask for an object', 's3:GetObject'),
  getObjectTags: onObject('read', 'GET', 'tagging', 'get tags of a version', readingTags, {
    query: ['versionId'],
    absent: 'NoSuchTagSet',
  }),
  /** With tags servers other than MinIO ask for s3:PutObjectTagging too. */
  putObject: onObject('write', 'PUT', '', 'write object', 's3:PutObject', { ...once, tagged: true }),
  /** Without a version it would only hide the object; with one that version is gone for ever. */
  deleteVersion: onObject('write', 'DELETE', '', 'remove version', deleting, {
    query: ['versionId'],
    required: ['versionId'],
  }),
} as const;
