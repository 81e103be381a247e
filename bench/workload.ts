/** What is measured: a configuration of many buckets, each with versioning, a policy and a lifecycle rule. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes `config/` and `policies/` of `count` buckets below `root`. */
export async function writeWorkload(root: string, url: string, count: number): Promise<void> {
  const buckets = Array.from({ length: count }, (_, index) => describeBucket(index));
  const placeholders = { accessKey: 'ACCESS_KEY_PLACEHOLDER', secretKey: 'SECRET_KEY_PLACEHOLDER' };
  await writeJson(join(root, 'config', 'buckets_definition.json'), buckets);
  await writeJson(join(root, 'config', 'mc_aliases.json'), {
    primary_cluster: { url, ...placeholders, api: 'S3v4', path: 'auto' },
  });
  await writeJson(join(root, 'policies', 'public.json'), publicPolicy);
}

function describeBucket(index: number): object {
  return {
    name: `bench-${String(index).padStart(5, '0')}`,
    versioning: true,
    objectLocking: false,
    defaultPolicyFile: 'policies/public.json',
    public: 'read',
    lifecycle: [{ id: 'expire-old', filter: { prefix: 'old/' }, expiration: { days: 30 + (index % 60) } }],
  };
}

const publicPolicy = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'PublicRead',
      Effect: 'Allow',
      Principal: '*',
      Action: ['s3:GetObject'],
      Resource: ['arn:aws:s3:::{{BUCKET_NAME}}/public/*'],
    },
  ],
};

/** Makes the folder too. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
