/** Objects and their versions, as far as checks need them. */

import { onBucket, once, onObject } from './route.ts';

export const objectRoutes = {
  /** Up to 1,000 versions and delete markers, by key and then from the newest. */
  listVersions: onBucket('read', 'GET', 'versions', 'list versions', 's3:ListBucketVersions', {
    query: ['prefix', 'key-marker', 'version-id-marker', 'max-keys'],
    baseQuery: { 'encoding-type': 'url' },
  }),
  /** Of an object that is not there the server asks its targets. */
  askForObject: onObject('read', 'GET', '', 'ask for an object', 's3:GetObject'),
  getObjectTags: onObject('read', 'GET', 'tagging', 'get tags of a version', 's3:GetObjectVersionTagging', {
    query: ['versionId'],
    absent: 'NoSuchTagSet',
  }),
  /** Tags need s3:PutObjectTagging too. */
  putObject: onObject('write', 'PUT', '', 'write object', 's3:PutObject', { ...once, tagged: true }),
  /** Without a version it would only hide the object; with one that version is gone for ever. */
  deleteVersion: onObject('write', 'DELETE', '', 'remove version', 's3:DeleteObjectVersion', {
    query: ['versionId'],
    required: ['versionId'],
  }),
} as const;
