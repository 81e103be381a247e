/** Actions beyond S3's that the server knows in the policies of users, and what some of them open. */

import { expandAction } from './server-action.ts';

/** Some others have names, and can be granted by `admin:*` alone. */
const adminNames = [
  'AddUserToGroup',
  'AttachUserOrGroupPolicy',
  'BandwidthMonitor',
  'CancelBatchJob',
  'ConfigUpdate',
  'ConsoleLog',
  'CreatePolicy',
  'CreateServiceAccount',
  'CreateUser',
  'DataUsageInfo',
  'Decommission',
  'DeletePolicy',
  'DeleteUser',
  'DescribeBatchJob',
  'DisableGroup',
  'DisableUser',
  'EnableGroup',
  'EnableUser',
  'ExportBucketMetadata',
  'ExportIAM',
  'GetBucketQuota',
  'GetBucketTarget',
  'GetGroup',
  'GetPolicy',
  'GetUser',
  'Heal',
  'ImportBucketMetadata',
  'ImportIAM',
  'KMSCreateKey',
  'KMSKeyStatus',
  'ListBatchJobs',
  'ListGroups',
  'ListServiceAccounts',
  'ListTemporaryAccounts',
  'ListTier',
  'ListUserPolicies',
  'ListUsers',
  'OBDInfo',
  'Profiling',
  'Prometheus',
  'Rebalance',
  'RemoveServiceAccount',
  'RemoveUserFromGroup',
  'ReplicationDiff',
  'ServerInfo',
  'ServerTrace',
  'ServerUpdate',
  'ServiceFreeze',
  'ServiceRestart',
  'ServiceStop',
  'SetBucketQuota',
  'SetBucketTarget',
  'SetTier',
  'SiteReplicationAdd',
  'SiteReplicationDisable',
  'SiteReplicationInfo',
  'SiteReplicationOperation',
  'SiteReplicationRemove',
  'SiteReplicationResync',
  'StartBatchJob',
  'StorageInfo',
  'TopLocksInfo',
  'UpdatePolicyAssociation',
  'UpdateServiceAccount',
  '*',
];

const keyNames = [
  'API',
  'AssignPolicy',
  'AuditLog',
  'CreateKey',
  'DeleteIdentity',
  'DeleteKey',
  'DeletePolicy',
  'DescribeIdentity',
  'DescribePolicy',
  'DescribeSelfIdentity',
  'ErrorLog',
  'GetPolicy',
  'ImportKey',
  'KeyStatus',
  'ListIdentities',
  'ListKeys',
  'ListPolicies',
  'Metrics',
  'SetPolicy',
  'Status',
  'Version',
  '*',
];

/** Actions of a statement belong to one service: the server refuses a mixture. */
export type Service = 's3' | 'admin' | 'kms' | 'sts';

/** The server compares these letter by letter: no pattern stands for several of them. */
export const exactActions: ReadonlyMap<string, Service> = new Map<string, Service>([
  ...adminNames.map((name): [string, Service] => [`admin:${name}`, 'admin']),
  ...keyNames.map((name): [string, Service] => [`kms:${name}`, 'kms']),
  ['sts:AssumeRoleWithWebIdentity', 'sts'],
]);

/** @returns undefined for what the server does not know */
export function serviceOf(action: string): Service | undefined {
  return exactActions.get(action) ?? (expandAction(action).length > 0 ? 's3' : undefined);
}

/** By which its holder comes to more rights than the policy says, and how. */
export const escalations: ReadonlyMap<string, string> = new Map([
  ['admin:*', 'do everything that an administrator can'],
  ['admin:AddUserToGroup', 'join any group'],
  ['admin:AttachUserOrGroupPolicy', 'take any policy'],
  ['admin:ConfigUpdate', 'change how the server signs people in'],
  ['admin:CreatePolicy', 'rewrite any policy, their own as well'],
  ['admin:CreateServiceAccount', 'make keys for other users'],
  ['admin:CreateUser', 'set the secret of any user'],
  ['admin:ExportBucketMetadata', 'read the keys of replication targets'],
  ['admin:ExportIAM', 'read every secret'],
  ['admin:ImportBucketMetadata', 'replace any bucket policy'],
  ['admin:ImportIAM', 'replace users and policies'],
  ['admin:ServerUpdate', 'replace the program of the server'],
  ['admin:SiteReplicationAdd', 'take over users and policies of another deployment'],
  ['admin:SiteReplicationOperation', 'write users and policies as another site does'],
  ['admin:UpdatePolicyAssociation', 'take any policy'],
  ['admin:UpdateServiceAccount', "replace the secrets of other users' keys"],
  ['s3:DeleteBucketPolicy', 'take down what keeps anonymous callers out'],
  ['s3:PutBucketPolicy', 'open a bucket to everyone'],
]);
