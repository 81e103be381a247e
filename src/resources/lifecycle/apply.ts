import type { Change } from '../../change.ts';
import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { writeXmlObject } from '../../server/xml-object.ts';
import type { LifecycleRule } from './types.ts';

export async function applyLifecycle(
  writer: Writer,
  change: Change<'lifecycle', readonly LifecycleRule[]>,
): Promise<void> {
  const target = { bucket: change.key };
  if (change.after === undefined) {
    await writer.write(routes.deleteLifecycle, target);
    return;
  }
  const Rule = change.after.map(encodeRule);
  await writer.write(routes.setLifecycle, target, writeXmlObject('LifecycleConfiguration', { Rule }));
}

function encodeRule(rule: LifecycleRule) {
  return {
    ID: rule.id,
    Status: rule.status,
    Filter: encodeFilter(rule),
    ...group('Expiration', {
      Days: rule.expirationDays,
      Date: midnight(rule.expirationDate),
      ExpiredObjectDeleteMarker: rule.expiredObjectDeleteMarker || null,
      ExpiredObjectAllVersions: rule.expiredObjectAllVersions || null,
    }),
    ...group('DelMarkerExpiration', { Days: rule.delMarkerExpirationDays }),
    ...group('NoncurrentVersionExpiration', {
      NoncurrentDays: rule.noncurrentExpirationDays,
      NewerNoncurrentVersions: rule.newerNoncurrentVersions,
    }),
    ...group('Transition', {
      Days: rule.transitionDays,
      Date: midnight(rule.transitionDate),
      StorageClass: rule.transitionStorageClass || null,
    }),
    ...group('NoncurrentVersionTransition', {
      NoncurrentDays: rule.noncurrentTransitionDays,
      StorageClass: rule.noncurrentTransitionStorageClass || null,
    }),
    ...group('AbortIncompleteMultipartUpload', { DaysAfterInitiation: rule.abortIncompleteUploadDays }),
  };
}

/** One condition stands alone in the filter; more than one must be wrapped in `<And>`. */
function encodeFilter(rule: LifecycleRule) {
  const Tag = Object.entries(rule.tags).map(([Key, Value]) => ({ Key, Value }));
  const sizes = settings({
    ObjectSizeGreaterThan: rule.objectSizeGreaterThan,
    ObjectSizeLessThan: rule.objectSizeLessThan,
  });
  const conditions = {
    ...(rule.prefix && { Prefix: rule.prefix }),
    ...(Tag.length > 0 && { Tag }),
    ...sizes,
  };
  const count = Object.keys(conditions).length;
  if (count === 0) return { Prefix: '' };
  return count > 1 || Tag.length > 1 ? { And: conditions } : conditions;
}

type Setting = number | string | boolean | null;

function settings(values: Record<string, Setting>): Record<string, string> {
  const set = Object.entries(values).filter(([, value]) => value !== null);
  return Object.fromEntries(set.map(([name, value]) => [name, String(value)]));
}

/** An element that holds nothing is an error to the server, so it is left out whole. */
function group(name: string, values: Record<string, Setting>): Record<string, Record<string, string>> {
  const set = settings(values);
  return Object.keys(set).length > 0 ? { [name]: set } : {};
}

function midnight(day: string | null): string | null {
  return day === null ? null : `${day}T00:00:00Z`;
}
