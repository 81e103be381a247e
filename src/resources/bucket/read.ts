import type { Reader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { child, children, childText, parseXml } from '../../server/xml.ts';
import type { Contents } from './types.ts';

/** Every bucket the caller may see. */
export async function listBucketNames(reader: Reader): Promise<string[]> {
  const reply = await reader.read(routes.listBuckets);
  const root = parseXml(reply.body.toString('utf8'));
  return children(child(root, 'Buckets'), 'Bucket').map((bucket) => childText(bucket, 'Name') ?? '');
}

/**
 * Looks for any version, delete marker or unfinished upload. The server's own refusal to delete does not
 * count unfinished uploads.
 */
export async function readContents(reader: Reader, bucket: string): Promise<Contents> {
  const versions = await reader.read(routes.listOneVersion, { bucket });
  const listed = parseXml(versions.body.toString('utf8'));
  if (children(listed, 'Version').length + children(listed, 'DeleteMarker').length > 0) return 'versions';
  const uploads = await reader.read(routes.listOneUpload, { bucket });
  return children(parseXml(uploads.body.toString('utf8')), 'Upload').length > 0 ? 'uploads' : 'empty';
}
