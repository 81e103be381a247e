/** Replication set up by bare requests, so that what reads it is tested apart from what sets it up. */

import { type OpenWriter, openWriter } from '../../src/server/connect.ts';
import { routes } from '../../src/server/routes.ts';
import { writeXmlObject, type XmlObject } from '../../src/server/xml-object.ts';
import type { MinioServer } from './minio-server.ts';
import { sendSigned } from './signed-request.ts';

export interface RigRule {
  readonly arn: string;
  readonly priority?: number;
  readonly prefix?: string;
  readonly enabled?: boolean;
  readonly existingObjects?: boolean;
  readonly deleteMarkers?: boolean;
  readonly deletes?: boolean;
}

export function openRig(alias: string, server: MinioServer): OpenWriter {
  const { url, accessKey, secretKey } = server;
  return openWriter({ alias, url: new URL(url), accessKey, secretKey });
}

export async function createVersionedBucket(writer: OpenWriter, bucket: string): Promise<void> {
  await writer.write(routes.createBucket, { bucket });
  await setVersioning(writer, bucket);
}

export async function setVersioning(writer: OpenWriter, bucket: string, excluded = ''): Promise<void> {
  const prefixes = excluded === '' ? {} : { ExcludedPrefixes: { Prefix: excluded } };
  const body = writeXmlObject('VersioningConfiguration', { Status: 'Enabled', ...prefixes });
  await writer.write(routes.setVersioning, { bucket }, body);
}

/** The ARN of a new target: the bucket of that name on the other server. It is looked at every second. */
export async function addTarget(from: OpenWriter, to: MinioServer, bucket: string): Promise<string> {
  const body = JSON.stringify({
    endpoint: new URL(to.url).host,
    credentials: { accessKey: to.accessKey, secretKey: to.secretKey },
    targetbucket: bucket,
    secure: false,
    type: 'replication',
    healthCheckDuration: 1_000_000_000,
  });
  const reply = await from.write(routes.setRemoteTarget, { bucket }, body);
  return JSON.parse(reply.body.toString());
}

export async function setRules(writer: OpenWriter, bucket: string, rules: readonly RigRule[]): Promise<void> {
  const body = writeXmlObject('ReplicationConfiguration', { Role: '', Rule: rules.map(describeRule) });
  await writer.write(routes.setReplication, { bucket }, body);
}

function describeRule(rule: RigRule, index: number): XmlObject {
  const status = (on = true) => ({ Status: on ? 'Enabled' : 'Disabled' });
  return {
    ID: `rule-${index}`,
    ...status(rule.enabled),
    Priority: String(rule.priority ?? index + 1),
    DeleteMarkerReplication: status(rule.deleteMarkers),
    DeleteReplication: status(rule.deletes),
    Destination: { Bucket: rule.arn },
    Filter: { Prefix: rule.prefix ?? '' },
    ExistingObjectReplication: status(rule.existingObjects),
  };
}

/** The version id. */
export async function put(writer: OpenWriter, bucket: string, key: string, content = key): Promise<string> {
  const reply = await writer.write(routes.putObject, { bucket, key }, content);
  return reply.headers['x-amz-version-id'] ?? '';
}

/** Writes many small objects, `prefix` and a number. */
export async function putMany(
  writer: OpenWriter,
  bucket: string,
  prefix: string,
  count: number,
): Promise<void> {
  let next = 0;
  const work = async () => {
    while (next < count) {
      next += 1;
      await put(writer, bucket, `${prefix}${next}`);
    }
  };
  await Promise.all(Array.from({ length: 24 }, work));
}

/** Sets a delete marker. */
export async function removeObject(server: MinioServer, bucket: string, key: string): Promise<void> {
  await sendSigned(server, { method: 'DELETE', path: `/${bucket}/${encodeURIComponent(key)}` });
}
