/** Which aliases replication ties together. */

import { listFlows, presentFlows } from '../config/check/replication-flow.ts';
import type { DeclaredAlias, Desired } from '../config/desired.ts';

/** The aliases themselves, what they send to and receive from, and every member of a group that one is in. */
export function withPartners(desired: Desired, chosen: readonly DeclaredAlias[]): DeclaredAlias[] {
  const names = new Set(chosen.map(({ name }) => name));
  const flows = listFlows(desired, desired.replicationFile).map(({ from, to }) => [from.alias, to.alias]);
  const direct = flows.filter((pair) => pair.some((name) => names.has(name))).flat();
  const wanted = new Set([...names, ...direct]);
  const pairs = listPairs(desired);
  // A group is all that its pairs tie together, however far from the first.
  for (let size = 0; size < wanted.size; ) {
    size = wanted.size;
    for (const pair of pairs)
      if (pair.some((name) => wanted.has(name))) for (const name of pair) wanted.add(name);
  }
  return desired.aliases.filter(({ name }) => wanted.has(name));
}

/** The aliases that must answer. One that only leaves may be gone for good, which is why it leaves. */
export function listNeeded(desired: Desired): Set<string> {
  const flows = presentFlows(listFlows(desired, desired.replicationFile));
  const staying = (desired.replication?.siteReplications ?? []).flatMap((pair) =>
    pair.state === 'absent' ? [pair.sourceAlias] : [pair.sourceAlias, pair.targetAlias],
  );
  return new Set([...flows.flatMap(({ from, to }) => [from.alias, to.alias]), ...staying]);
}

function listPairs({ replication }: Desired): string[][] {
  return (replication?.siteReplications ?? []).map(({ sourceAlias, targetAlias }) => [
    sourceAlias,
    targetAlias,
  ]);
}
