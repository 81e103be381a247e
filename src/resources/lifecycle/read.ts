import { sortByCanonical } from '../../canonical-json.ts';
import { routes } from '../../server/routes.ts';
import { child, children, childText, parseXml, type XmlNode } from '../../server/xml.ts';
import { parseOnce } from '../document.ts';
import type { LifecycleRule } from './types.ts';

export const lifecycleDocument = parseOnce<readonly LifecycleRule[]>({
  exportName: 'lifecycle.xml',
  route: routes.getLifecycle,
  parse(xml) {
    const rules = children(parseXml(xml), 'Rule');
    return rules.length === 0 ? undefined : sortByCanonical(rules.map(parseRule));
  },
});

function parseRule(rule: XmlNode): LifecycleRule {
  return {
    id: childText(rule, 'ID') ?? '',
    status: childText(rule, 'Status') === 'Disabled' ? 'Disabled' : 'Enabled',
    ...parseFilter(rule),
    ...parseExpiration(rule),
    ...parseTransition(rule),
    abortIncompleteUploadDays: count(child(rule, 'AbortIncompleteMultipartUpload'), 'DaysAfterInitiation'),
  };
}

/** Three shapes mean the same: `<Filter>`, a filter with `<And>`, and the older `<Prefix>` beside it. */
function parseFilter(rule: XmlNode) {
  const filter = child(rule, 'Filter');
  const both = child(filter, 'And') ?? filter;
  const tags = children(both, 'Tag').map((tag) => [
    childText(tag, 'Key') ?? '',
    childText(tag, 'Value') ?? '',
  ]);
  return {
    prefix: childText(both, 'Prefix') ?? childText(rule, 'Prefix') ?? '',
    tags: Object.fromEntries(tags),
    objectSizeGreaterThan: count(both, 'ObjectSizeGreaterThan'),
    objectSizeLessThan: count(both, 'ObjectSizeLessThan'),
  };
}

function parseExpiration(rule: XmlNode) {
  const expiration = child(rule, 'Expiration');
  const noncurrent = child(rule, 'NoncurrentVersionExpiration');
  return {
    expirationDays: count(expiration, 'Days'),
    expirationDate: day(expiration),
    expiredObjectDeleteMarker: childText(expiration, 'ExpiredObjectDeleteMarker') === 'true',
    expiredObjectAllVersions: childText(expiration, 'ExpiredObjectAllVersions') === 'true',
    delMarkerExpirationDays: count(child(rule, 'DelMarkerExpiration'), 'Days'),
    noncurrentExpirationDays: count(noncurrent, 'NoncurrentDays'),
    newerNoncurrentVersions: count(noncurrent, 'NewerNoncurrentVersions'),
  };
}

/** Zero days of transition mean "at once", while elsewhere zero means "not set". */
function parseTransition(rule: XmlNode) {
  const transition = child(rule, 'Transition');
  const noncurrent = child(rule, 'NoncurrentVersionTransition');
  return {
    transitionDays: number(transition, 'Days') ?? null,
    transitionDate: day(transition),
    transitionStorageClass: childText(transition, 'StorageClass') ?? '',
    noncurrentTransitionDays: number(noncurrent, 'NoncurrentDays') ?? null,
    noncurrentTransitionStorageClass: childText(noncurrent, 'StorageClass') ?? '',
  };
}

function number(node: XmlNode | undefined, name: string): number | undefined {
  const value = childText(node, name);
  return value === undefined ? undefined : Number(value);
}

function count(node: XmlNode | undefined, name: string): number | null {
  return number(node, name) || null;
}

function day(node: XmlNode | undefined): string | null {
  return childText(node, 'Date')?.slice(0, 'YYYY-MM-DD'.length) ?? null;
}
