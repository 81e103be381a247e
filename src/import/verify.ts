/** The promise of an import, kept by looking: what was written is planned against what was read. */

import { accessAt } from '../access/access-at.ts';
import { sameJson } from '../canonical-json.ts';
import { type Change, changeTitle } from '../change.ts';
import type { Desired } from '../config/desired.ts';
import type { Finding } from '../finding.ts';
import { buildSection } from '../plan/build.ts';
import { buildAccessSection } from '../plan/build-access.ts';
import { buildReplicationSections } from '../plan/build-replication.ts';
import type { Section } from '../plan/plan.ts';
import type { ResourceChange } from '../resources/resource-change.ts';
import { declareGroups } from '../resources/site-replication/declared.ts';
import { listHomes } from './access/home.ts';
import { readActualGroups } from './group.ts';
import { type ImportSource, mapAddresses } from './source.ts';

/** Pure. Nothing when the configuration would change nothing. */
export function verifyImport(desired: Desired, source: ImportSource): Finding[] {
  const sections = [
    ...planBuckets(desired, source),
    ...planReplication(desired, source),
    ...planAccess(desired, source),
  ];
  return sections
    .flatMap(({ changes }) => changes)
    .filter((change) => !isHarmless(change))
    .map(tellChange);
}

function planBuckets(desired: Desired, { sites }: ImportSource): Section[] {
  return sites.flatMap(({ buckets, policies, url: { host } }) => [
    buildSection({ owner: 'apply-buckets', desired, actual: buckets, unmanaged: 'report', host }),
    buildSection({ owner: 'apply-policies', desired, actual: policies, unmanaged: 'report', host }),
  ]);
}

function planReplication(desired: Desired, source: ImportSource): Section[] {
  const { sites } = source;
  const origins = new Map(sites.map(({ alias, url }) => [alias, url.origin]));
  return buildReplicationSections({
    desired,
    sites: sites.flatMap(({ replication }) => (replication ? [replication] : [])),
    addresses: mapAddresses(source),
    hosts: new Map(sites.map(({ alias, url }) => [alias, url.host])),
    groups: {
      declared: declareGroups(desired.replication, desired.replicationFile, origins),
      actual: readActualGroups(source).groups,
    },
    unmanaged: 'report',
    named: new Set(sites.map(({ alias }) => alias)),
  });
}

/** Without a declaration nothing of it is managed. */
function planAccess({ access, replication }: Desired, source: ImportSource): Section[] {
  if (access === undefined) return [];
  return listHomes(source, replication).map(({ alias, actual, own }) =>
    buildAccessSection({
      declared: accessAt(access, alias),
      actual,
      unmanaged: 'report',
      own,
      otherSecrets: new Set(),
      host: source.sites.find((site) => site.alias === alias)?.url.host ?? '',
    }),
  );
}

/** What nobody declared is only told; keys are in no file, and other ones have a finding of their own. */
function isHarmless(change: ResourceChange): boolean {
  if (change.verb === 'report') return change.reason === 'unmanaged';
  if (change.kind !== 'remote-target' || change.before === undefined) return false;
  return sameJson({ ...change.before, credentials: 'as given' }, change.after);
}

function tellChange(change: Change): Finding {
  const what =
    change.verb === 'report'
      ? `what was written is not possible there: ${change.notes?.join(' ') ?? ''}`
      : `what was written would ${change.verb} it, so it is not what is there.`;
  const message = `${changeTitle(change)}: ${what}`;
  const mend = 'Do not apply it. Take this out of the files, and please report it as a mistake of ours.';
  return { rule: 'import/differs', severity: 'error', message, mend };
}
