import { sealEnvelope } from '../../src/server/envelope.ts';
import { storePolicy } from './policy-user.ts';
import { sendSigned } from './signed-request.ts';
import type { StageServer } from './stage.ts';

const admin = '/minio/admin/v3';

/** A user who may do just these actions, on everything: `admin:` and `s3:` actions may be mixed here. */
export async function createIdentity(
  server: StageServer,
  name: string,
  actions: readonly string[],
): Promise<StageServer> {
  const of = (prefix: string) => actions.filter((action) => action.startsWith(prefix));
  const statements = [
    ...(of('admin:').length > 0 ? [{ Effect: 'Allow', Action: of('admin:') }] : []),
    ...(of('s3:').length > 0 ? [{ Effect: 'Allow', Action: of('s3:'), Resource: ['arn:aws:s3:::*'] }] : []),
  ];
  return createUser(server, name, { Version: '2012-10-17', Statement: statements });
}

/** A user with just this policy, which is called like the user. */
export async function createUser(server: StageServer, name: string, policy: object): Promise<StageServer> {
  const secretKey = `secret-of-${name}`;
  await storePolicy(server, name, policy);
  const user = Buffer.from(JSON.stringify({ secretKey, status: 'enabled' }));
  const body = await sealEnvelope(server.secretKey, user);
  await sendSigned(server, { method: 'PUT', path: `${admin}/add-user?accessKey=${name}`, body });
  const attach = `${admin}/set-user-or-group-policy?policyName=${name}&userOrGroup=${name}&isGroup=false`;
  await sendSigned(server, { method: 'PUT', path: attach });
  return { url: server.url, accessKey: name, secretKey };
}

/** What the slow reader needs, and nothing that writes. */
export const slowReaderActions = [
  'admin:ServerInfo',
  'admin:GetBucketQuota',
  's3:ListAllMyBuckets',
  's3:ListBucket',
  's3:ListBucketVersions',
  's3:ListBucketMultipartUploads',
  's3:GetBucketLocation',
  's3:GetBucketVersioning',
  's3:GetBucketObjectLockConfiguration',
  's3:GetBucketTagging',
  's3:GetLifecycleConfiguration',
  's3:GetEncryptionConfiguration',
  's3:GetBucketNotification',
  's3:GetBucketPolicy',
  's3:GetBucketCors',
];
