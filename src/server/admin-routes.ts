/** The server itself, and what the admin API says of buckets. */

import { onAdmin } from './route.ts';

export const adminRoutes = {
  getInfo: onAdmin('read', 'GET', 'info', 'service', 'get server info', 'admin:ServerInfo'),
  /** Shows only the buckets that the caller may use. */
  getAccountInfo: onAdmin('read', 'GET', 'accountinfo', 'service', 'get account info', ''),
  getQuota: onAdmin('read', 'GET', 'get-bucket-quota', 'bucket', 'get quota', 'admin:GetBucketQuota'),
  /** A quota of zero removes it. */
  setQuota: onAdmin('write', 'PUT', 'set-bucket-quota', 'bucket', 'set quota', 'admin:SetBucketQuota'),
  /** Of every bucket, or of the one in the query `bucket`. The answer holds secrets: see `readZip`. */
  exportBucketMetadata: onAdmin(
    'read',
    'GET',
    'export-bucket-metadata',
    'service',
    'read metadata of all buckets',
    'admin:ExportBucketMetadata',
    { query: ['bucket'], baseQuery: { bucket: '' } },
  ),
  /** Counted by the scanner, so it may be old or empty: see `lastUpdate` in it. */
  getDataUsage: onAdmin('read', 'GET', 'datausageinfo', 'service', 'get data usage', 'admin:DataUsageInfo'),
} as const;
