import type { ServiceError } from '../errors.ts';
import type { Reader } from '../server/port.ts';
import { routes } from '../server/routes.ts';
import { readZip } from '../server/zip.ts';
import { bucketDocuments, type DocumentName, type DocumentTexts } from './actual.ts';

/**
 * Reads every bucket in one request. The export also holds the credentials of replication targets in
 * clear: only the documents asked for are ever unpacked, and those are not among them.
 */
export async function readBulk(
  reader: Reader,
  wanted: readonly DocumentName[],
): Promise<Map<string, DocumentTexts>> {
  const reply = await reader.read(routes.exportBucketMetadata);
  const names = exportNames(wanted);
  const texts = new Map<string, DocumentTexts>();
  const entries = readZip(reply.body, (path) => {
    const { bucket, file } = splitPath(path);
    // Every bucket has some entry, so that one without any of the wanted documents is still seen.
    if (!texts.has(bucket)) texts.set(bucket, {});
    return names.has(file);
  });
  for (const entry of entries) {
    const { bucket, file } = splitPath(entry.name);
    const name = names.get(file);
    if (name) texts.set(bucket, { ...texts.get(bucket), [name]: entry.data.toString('utf8') });
  }
  return texts;
}

/** For a run that goes on without the export. */
export function tellWithoutBulk({ reason, failure }: ServiceError): string {
  const lack = reason === 'denied' ? ` without ${routes.exportBucketMetadata.permission}` : '';
  return `the bulk export can't be had (${failure.code})${lack}`;
}

function exportNames(wanted: readonly DocumentName[]): Map<string, DocumentName> {
  const names = new Map<string, DocumentName>();
  for (const name of wanted) {
    const { exportName } = bucketDocuments[name];
    if (exportName !== undefined) names.set(exportName, name);
  }
  return names;
}

function splitPath(path: string): { bucket: string; file: string } {
  const slash = path.indexOf('/');
  if (slash < 0) return { bucket: path, file: '' };
  return { bucket: path.slice(0, slash), file: path.slice(slash + 1) };
}
