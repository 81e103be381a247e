import type { Reader } from '../../server/port.ts';
import { readOptional } from '../../server/read-optional.ts';
import { routes } from '../../server/routes.ts';
import { child, children, childText, parseXml } from '../../server/xml.ts';
import { readAnswer } from '../read-answer.ts';
import type { Remains } from './types.ts';

/** Every bucket the caller may see. */
export async function listBucketNames(reader: Reader): Promise<string[]> {
  const reply = await reader.read(routes.listBuckets);
  const root = parseXml(reply.body.toString('utf8'));
  return children(child(root, 'Buckets'), 'Bucket').map((bucket) => childText(bucket, 'Name') ?? '');
}

/** What would go with a bucket. @throws {ServiceError} when any of it can't be read: then nothing may go. */
export async function readRemains(reader: Reader, bucket: string): Promise<Remains> {
  return {
    holds: await readContents(reader, bucket),
    replicatesTo: await readReplicationTargets(reader, bucket),
    hasPolicy: (await readOptional(reader, routes.getPolicy, { bucket })) !== undefined,
  };
}

/**
 * Looks for any version, delete marker or unfinished upload. The server's own refusal to delete does not
 * count unfinished uploads.
 */
export async function readContents(reader: Reader, bucket: string): Promise<Remains['holds']> {
  const versions = await reader.read(routes.listOneVersion, { bucket });
  const listed = parseXml(versions.body.toString('utf8'));
  if (children(listed, 'Version').length + children(listed, 'DeleteMarker').length > 0) return 'versions';
  const uploads = await reader.read(routes.listOneUpload, { bucket });
  return children(parseXml(uploads.body.toString('utf8')), 'Upload').length > 0 ? 'uploads' : 'nothing';
}

async function readReplicationTargets(reader: Reader, bucket: string): Promise<string[]> {
  const rules = await readOptional(reader, routes.getReplication, { bucket });
  const targets = await readAnswer(reader, routes.listRemoteTargets, { query: { bucket } });
  const names = Array.isArray(targets) ? targets.map(nameTarget) : [];
  return rules && names.length === 0 ? ['rules'] : names.sort();
}

function nameTarget(target: unknown): string {
  if (typeof target !== 'object' || target === null) return 'an unknown target';
  return `${String(Reflect.get(target, 'endpoint'))}/${String(Reflect.get(target, 'targetbucket'))}`;
}
