/** Two sites, and rules from the first to the second, made by root. */

import { addTarget, createVersionedBucket, openRig, setRules } from '../../support/replication-rig.ts';
import type { Servers } from './trial.ts';

export const aliases = ['primary_cluster', 'dr_cluster'] as const;

export function openBoth(servers: Servers) {
  const [one, two] = aliases.map((alias) => servers[alias]);
  if (!one || !two) throw new Error('no servers');
  return { one, two, here: openRig(aliases[0], one), there: openRig(aliases[1], two) };
}

/** The bucket at both sites; with `linked` replicated from the first to the second already. */
export async function prepareBucket(servers: Servers, bucket: string, linked: boolean): Promise<void> {
  const { two, here, there } = openBoth(servers);
  try {
    await Promise.all([here, there].map((site) => createVersionedBucket(site, bucket)));
    if (linked) await setRules(here, bucket, [{ arn: await addTarget(here, two, bucket) }]);
  } finally {
    await Promise.all([here.close(), there.close()]);
  }
}

export function describeRule(bucket: string, more: object = {}): object {
  const ends = { sourceAlias: 'primary_cluster', targetAlias: 'dr_cluster' };
  return { ...ends, sourceBucket: bucket, targetBucket: bucket, ...more };
}
