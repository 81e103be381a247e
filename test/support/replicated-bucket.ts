/** Targets and rules as a test names them: only what matters. */

import type { BucketReplicationDeclaration } from '../../src/config/generated/types.ts';
import type { Unmanaged } from '../../src/resources/diff-declared.ts';
import type { Address } from '../../src/resources/remote-target/address.ts';
import type { KnownTarget, RemoteTarget } from '../../src/resources/remote-target/types.ts';
import { declareReplication } from '../../src/resources/replication/declared.ts';
import { diffReplication, type ReplicationChange } from '../../src/resources/replication/diff.ts';
import type { ReplicatedBucket } from '../../src/resources/replication/relabel.ts';
import type { ReplicationRule } from '../../src/resources/replication/types.ts';
import { declare } from './declared.ts';

export const addresses: ReadonlyMap<string, Address> = new Map(
  ['one', 'two', 'dr'].map((alias) => [alias, { endpoint: `${alias}:9000`, secure: false }]),
);

/** `two/data`. */
export function toEnd(end: string) {
  const [site = '', bucket = ''] = end.split('/');
  return { site, endpoint: `${site}:9000`, bucket };
}

export function target(end: string, parts: Partial<RemoteTarget> = {}): RemoteTarget {
  return {
    from: 'data',
    ...toEnd(end),
    secure: false,
    synchronous: false,
    bandwidth: 0,
    healthInterval: 60,
    credentials: 'as given',
    ...parts,
  };
}

export function known(one: RemoteTarget): KnownTarget {
  const arn = `arn:minio:replication::${one.endpoint}:${one.bucket}`;
  return { target: one, arn, link: { state: 'unknown', downtimeSeconds: 0, latencyMs: 0 } };
}

export function actualRule(end: string, parts: Partial<ReplicationRule> = {}): ReplicationRule {
  return {
    id: `to-${end}`,
    enabled: true,
    priority: 1,
    prefix: '',
    tags: [],
    deleteMarkers: true,
    deletes: false,
    existingObjects: true,
    metadataSync: true,
    storageClass: '',
    to: toEnd(end),
    ...parts,
  };
}

export const nothing: ReplicatedBucket = { rules: [], targets: [] };

export function bucketOf(
  rules: readonly ReplicationRule[],
  targets: readonly RemoteTarget[],
): ReplicatedBucket {
  return { rules, targets: targets.map(known) };
}

/** The difference at alias `one`, whose only bucket is `data`. `undefined`: nothing is declared. */
export function diffData(
  declared: readonly BucketReplicationDeclaration[] | undefined,
  actual: ReplicatedBucket,
  unmanaged: Unmanaged = 'report',
): ReplicationChange[] {
  const replication = declared && { bucketReplications: [...declared] };
  const desired = declare(replication ? { replication } : {});
  const file = { file: 'replication', path: [] };
  const view = declareReplication(desired, file, 'one', addresses);
  return diffReplication({ alias: 'one', unmanaged, declared: view }, new Map([['data', actual]]));
}

/** What a server would hold after the changes: the last rule takes every target with it. */
export function applyTo(actual: ReplicatedBucket, changes: readonly ReplicationChange[]): ReplicatedBucket {
  const targets = new Map(actual.targets.map(({ target: one }) => [`${one.endpoint}/${one.bucket}`, one]));
  let { rules } = actual;
  for (const change of changes) {
    if (change.verb === 'report') continue;
    if (change.kind === 'remote-target') {
      const { endpoint = '', bucket = '' } = change.after ?? change.before ?? {};
      if (change.after) targets.set(`${endpoint}/${bucket}`, change.after);
      else targets.delete(`${endpoint}/${bucket}`);
    } else {
      rules = change.after ?? [];
      if (change.after === undefined) targets.clear();
    }
  }
  return bucketOf(rules, [...targets.values()]);
}
