/**
 * Peer: the least that a first apply can be. Reads nothing, checks nothing, only sends the writes, eight
 * buckets at a time. Argument: the folder of the workload.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import aws4 from 'aws4';
import { Pool } from 'undici';

interface Bucket {
  name: string;
  defaultPolicyFile: string;
  lifecycle: { id: string; filter: { prefix: string }; expiration: { days: number } }[];
}

const concurrency = 8;
const root = process.argv[2] ?? '';
const base = new URL(process.env.PRIMARY_MINIO_URL ?? '');
const pool = new Pool(base.origin, { connections: concurrency });

async function put(path: string, body: string): Promise<void> {
  const hash = createHash('sha256').update(body).digest('hex');
  const md5 = createHash('md5').update(body).digest('base64');
  const signed = aws4.sign(
    {
      host: base.host,
      method: 'PUT',
      path,
      body,
      service: 's3',
      region: 'us-east-1',
      headers: { 'x-amz-content-sha256': hash, 'content-md5': md5 },
    },
    {
      accessKeyId: process.env.PRIMARY_MINIO_ACCESS_KEY ?? '',
      secretAccessKey: process.env.PRIMARY_MINIO_SECRET_KEY ?? '',
    },
  );
  const headers = Object.entries(signed.headers ?? {}).map(([name, value]) => [name, String(value)]);
  const reply = await pool.request({ method: 'PUT', path, body, headers: Object.fromEntries(headers) });
  const text = await reply.body.text();
  if (reply.statusCode >= 300) throw new Error(`PUT ${path}: ${reply.statusCode} ${text}`);
}

function toLifecycle(bucket: Bucket): string {
  const rules = bucket.lifecycle.map(
    ({ id, filter, expiration }) =>
      `<Rule><ID>${id}</ID><Status>Enabled</Status><Filter><Prefix>${filter.prefix}</Prefix></Filter>` +
      `<Expiration><Days>${expiration.days}</Days></Expiration></Rule>`,
  );
  return `<LifecycleConfiguration>${rules.join('')}</LifecycleConfiguration>`;
}

async function writeBucket(bucket: Bucket, policy: string): Promise<void> {
  const versioning = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
  await put(`/${bucket.name}`, '');
  await put(`/${bucket.name}?versioning=`, versioning);
  await put(`/${bucket.name}?lifecycle=`, toLifecycle(bucket));
  await put(`/${bucket.name}?policy=`, policy.replaceAll('{{BUCKET_NAME}}', bucket.name));
}

const buckets: Bucket[] = JSON.parse(readFileSync(join(root, 'config', 'buckets_definition.json'), 'utf8'));
const waiting = buckets.values();

async function work(): Promise<void> {
  for (const bucket of waiting) {
    await writeBucket(bucket, readFileSync(join(root, bucket.defaultPolicyFile), 'utf8'));
  }
}

await Promise.all(Array.from({ length: concurrency }, work));
await pool.close();
