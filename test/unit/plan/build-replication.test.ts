import { expect, test } from 'vitest';
import { buildReplicationSections } from '../../../src/plan/build-replication.ts';
import type { SiteActual } from '../../../src/replication/site.ts';
import { declareGroups } from '../../../src/resources/site-replication/declared.ts';
import { declare } from '../../support/declared.ts';

const aliases = ['one', 'two', 'dr'];
const site = (alias: string): SiteActual => ({
  alias,
  capabilities: {
    edition: 'community',
    adminVersion: 'v3',
    deploymentId: `id-of-${alias}`,
    cors: false,
    serverHeader: 'MinIO',
  },
  clockAheadSeconds: 0,
  buckets: new Map(),
  group: undefined,
});

function plan(...named: string[]) {
  const replication = {
    siteReplications: [
      { sourceAlias: 'one', targetAlias: 'two' },
      { sourceAlias: 'one', targetAlias: 'dr' },
    ],
  };
  const desired = declare({ replication });
  const urls = new Map(aliases.map((alias) => [alias, `https://${alias}.example.com`]));
  const groups = {
    declared: declareGroups(replication, desired.replicationFile, urls),
    actual: [],
  };
  const sections = buildReplicationSections({
    desired,
    sites: aliases.map(site),
    addresses: new Map(),
    hosts: new Map(),
    groups,
    unmanaged: 'report',
    named: new Set(named),
  });
  return sections.map(({ id, changes }) => `${id}: ${changes.map(({ verb, kind }) => `${verb} ${kind}`)}`);
}

test('a group is planned once, at its first site', () => {
  expect(plan(...aliases)).toEqual([
    'one/setup-replication: create site-replication',
    'two/setup-replication: ',
    'dr/setup-replication: ',
  ]);
});

test.each(['two', 'dr'])('and at %s where that is the only one planned for', (alias) => {
  expect(plan(alias)).toEqual([`${alias}/setup-replication: create site-replication`]);
});
