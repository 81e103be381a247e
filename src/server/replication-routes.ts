/** Rules, remote targets, sites, and how far behind they are. */

import { type Extra, onAdmin, onBucket, once, onObject } from './route.ts';

const absent: Extra = { absent: 'ReplicationConfigurationNotFoundError' };
const sealed: Extra = { sealed: true };
const manageSites = 'admin:SiteReplicationAdd';
const seeSites = 'admin:SiteReplicationInfo';
/** The admin API's own version of what sites say to each other. */
const sites: Extra = { baseQuery: { 'api-version': '1' } };

export const replicationRoutes = {
  getReplication: onBucket(
    'read',
    'GET',
    'replication',
    'get replication',
    's3:GetReplicationConfiguration',
    absent,
  ),
  setReplication: onBucket(
    'write',
    'PUT',
    'replication',
    'set replication',
    's3:PutReplicationConfiguration',
  ),
  /** Also removes every remote target of the bucket, with its credentials. */
  deleteReplication: onBucket(
    'write',
    'DELETE',
    'replication',
    'remove replication and its targets',
    's3:PutReplicationConfiguration',
  ),
  /** Of every bucket, or of the one in the query `bucket`. The answer is `null` when there is none. */
  listRemoteTargets: onAdmin(
    'read',
    'GET',
    'list-remote-targets',
    'service',
    'list remote targets',
    'admin:GetBucketTarget',
    { query: ['bucket', 'type'], baseQuery: { bucket: '', type: '' } },
  ),
  /** A target that is there already stays as it is, and its ARN is the answer. */
  setRemoteTarget: onAdmin(
    'write',
    'PUT',
    'set-remote-target',
    'bucket',
    'set remote target',
    'admin:SetBucketTarget',
    sealed,
  ),
  /** Changes only what a flag in the query names; the body carries the ARN. */
  updateRemoteTarget: onAdmin(
    'write',
    'PUT',
    'set-remote-target',
    'bucket',
    'update remote target',
    'admin:SetBucketTarget',
    {
      ...sealed,
      baseQuery: { update: 'true' },
      query: ['creds', 'sync', 'proxy', 'bandwidth', 'healthcheck', 'path'],
    },
  ),
  /** Refused while a rule uses it. */
  removeRemoteTarget: onAdmin(
    'write',
    'DELETE',
    'remove-remote-target',
    'bucket',
    'remove remote target',
    'admin:SetBucketTarget',
    { query: ['arn'], required: ['arn'] },
  ),

  /** Every version that is not yet where a rule sends it, one JSON object per line; walks the whole bucket. */
  getBacklog: onAdmin(
    'read',
    'POST',
    'replication/diff',
    'bucket',
    'read replication backlog',
    'admin:ReplicationDiff',
    { query: ['arn', 'prefix', 'verbose'] },
  ),
  getReplicationMetrics: onBucket(
    'read',
    'GET',
    'replication-metrics',
    'get replication metrics',
    's3:GetReplicationConfiguration',
    { ...absent, query: ['replication-metrics'], baseQuery: { 'replication-metrics': '2' } },
  ),
  /** Sends existing objects again. Without `arn` it stamps every target. */
  startResync: onBucket(
    'write',
    'PUT',
    'replication-reset',
    'start resync',
    's3:ResetBucketReplicationState',
    { ...once, query: ['arn', 'reset-id'], required: ['arn', 'reset-id'] },
  ),
  getResync: onBucket(
    'read',
    'GET',
    'replication-reset-status',
    'get resync status',
    's3:ResetBucketReplicationState',
    { query: ['arn'] },
  ),

  getSites: onAdmin(
    'read',
    'GET',
    'site-replication/info',
    'service',
    'get replicated sites',
    seeSites,
    sites,
  ),
  getSiteStatus: onAdmin(
    'read',
    'GET',
    'site-replication/status',
    'service',
    'get status of replicated sites',
    seeSites,
    {
      ...sites,
      query: ['buckets', 'policies', 'users', 'groups', 'metrics', 'peer-state', 'ilm-expiry-rules'],
    },
  ),
  /** Takes all sites, the one that is asked among them; a success can still tell of an error. */
  addSites: onAdmin('write', 'PUT', 'site-replication/add', 'service', 'add replicated sites', manageSites, {
    ...sites,
    ...sealed,
    ...once,
    slow: true,
    query: ['replicateILMExpiry'],
  }),
  editSite: onAdmin('write', 'PUT', 'site-replication/edit', 'service', 'edit replicated site', manageSites, {
    ...sites,
    ...sealed,
    query: ['enableILMExpiryReplication', 'disableILMExpiryReplication'],
  }),
  removeSites: onAdmin(
    'write',
    'PUT',
    'site-replication/remove',
    'service',
    'remove replicated sites',
    'admin:SiteReplicationRemove',
    { ...sites, ...once, slow: true },
  ),
  resyncSite: onAdmin(
    'write',
    'PUT',
    'site-replication/resync/op',
    'service',
    'resync a site',
    'admin:SiteReplicationResync',
    { ...sites, ...once, query: ['operation'], required: ['operation'] },
  ),

  /** Asking for a version queues it again where its replication failed: a HEAD that writes. */
  retryVersion: onObject('write', 'HEAD', '', 'retry replication of a version', 's3:GetObjectVersion', {
    query: ['versionId'],
    required: ['versionId'],
  }),
} as const;
