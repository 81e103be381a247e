import { routes } from '../../server/routes.ts';
import { child, children, childText, parseXml, type XmlNode } from '../../server/xml.ts';
import { parseOnce } from '../document.ts';
import { idOf } from '../remote-target/read.ts';
import type { KnownTarget } from '../remote-target/types.ts';
import type { ReplicationRule, RuleTag } from './types.ts';

/** A rule as the server stores it: where it leads is only an ARN. */
export type ListedRule = Omit<ReplicationRule, 'to'> & { readonly arn: string };

export const replicationDocument = parseOnce<readonly ListedRule[]>({
  exportName: 'replication.xml',
  route: routes.getReplication,
  parse(xml) {
    const root = parseXml(xml);
    const role = childText(root, 'Role') ?? '';
    const rules = children(root, 'Rule').map((rule) => parseRule(rule, role));
    return rules.length === 0 ? undefined : rules;
  },
});

/**
 * Says where each rule leads, in the server's order. Rules that site replication made (`peers`: the
 * deployment ids of its sites) are left out.
 */
export function resolveRules(
  listed: readonly ListedRule[],
  targets: readonly KnownTarget[],
  peers: ReadonlySet<string>,
): ReplicationRule[] {
  const byArn = new Map(targets.map(({ arn, target }) => [arn, target]));
  return listed
    .filter(({ id, arn }) => !(id.startsWith('site-repl-') && peers.has(idOf(arn))))
    .map(({ arn, ...rule }) => {
      const { site, endpoint, bucket } = byArn.get(arn) ?? { site: '', endpoint: arn, bucket: '' };
      return { ...rule, to: { site, endpoint, bucket } };
    });
}

/** In the older form the role is the ARN of the one target, whatever the rules say. */
function parseRule(rule: XmlNode, role: string): ListedRule {
  const destination = child(rule, 'Destination');
  const filter = child(rule, 'Filter');
  const both = child(filter, 'And') ?? filter;
  const replicas = child(child(rule, 'SourceSelectionCriteria'), 'ReplicaModifications');
  return {
    id: childText(rule, 'ID') ?? '',
    enabled: isEnabled(rule),
    priority: Number(childText(rule, 'Priority') ?? 0),
    prefix: childText(both, 'Prefix') ?? '',
    tags: sortTags(
      children(both, 'Tag')
        .map(parseTag)
        .filter(({ key }) => key !== ''),
    ),
    deleteMarkers: isEnabled(child(rule, 'DeleteMarkerReplication')),
    deletes: isEnabled(child(rule, 'DeleteReplication')),
    existingObjects: isEnabled(child(rule, 'ExistingObjectReplication')),
    // The only one of these that is on where nothing is said.
    metadataSync: replicas === undefined || isEnabled(replicas),
    storageClass: childText(destination, 'StorageClass') ?? '',
    arn: role === '' ? (childText(destination, 'Bucket') ?? '') : role,
  };
}

function isEnabled(node: XmlNode | undefined): boolean {
  return childText(node, 'Status') === 'Enabled';
}

function parseTag(tag: XmlNode): RuleTag {
  return { key: childText(tag, 'Key') ?? '', value: childText(tag, 'Value') ?? '' };
}

/** Their order means nothing. */
export function sortTags(tags: readonly RuleTag[]): RuleTag[] {
  return tags.map(({ key, value }) => ({ key, value })).sort((a, b) => (a.key < b.key ? -1 : 1));
}
