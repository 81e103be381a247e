import { expect, test } from 'vitest';
import { describeGroups } from '../../../src/import/group.ts';
import type { KnownGroup, ReplicatedSite } from '../../../src/resources/site-replication/types.ts';
import { importedSite, importSource, roundTrip } from '../../support/import-source.ts';

function site(name: string, parts: Partial<ReplicatedSite> = {}): ReplicatedSite {
  return { name, endpoint: `http://${name}:9000`, synchronous: false, bandwidth: 0, ...parts };
}

/** All of them tell the same, and each is called as its alias unless its id says otherwise. */
function groupOf(sites: readonly ReplicatedSite[], ids: Readonly<Record<string, string>> = {}): KnownGroup {
  return {
    group: { sites, lifecycleExpiry: true },
    deploymentIds: new Map(sites.map(({ name }) => [name, ids[name] ?? `id-${name}`])),
  };
}

function sourceOf(group: KnownGroup, aliases: readonly string[]) {
  return importSource(aliases.map((alias) => importedSite(alias, { group })));
}

const pair = { sourceAlias: 'one', targetAlias: 'two', isAsync: true, replicateLifecycleExpiry: true };

test('a name that is not the alias is said, also that of the first', async () => {
  const named = groupOf(
    [site('north', { endpoint: 'http://one:9000' }), site('south', { endpoint: 'http://two:9000' })],
    {
      north: 'id-one',
      south: 'id-two',
    },
  );
  const source = sourceOf(named, ['one', 'two']);
  expect(describeGroups(source).declared).toEqual([
    { ...pair, targetName: 'south' },
    { sourceAlias: 'two', targetAlias: 'one', targetName: 'north', isAsync: true },
  ]);
  const { errors, differing } = await roundTrip(source);
  expect([...errors, ...differing]).toEqual([]);
});

test('a limit is said where there is one', async () => {
  const source = sourceOf(groupOf([site('one'), site('two', { bandwidth: 10 ** 9, synchronous: true })]), [
    'one',
    'two',
  ]);
  expect(describeGroups(source).declared).toEqual([{ ...pair, isAsync: false, bandwidth: '1GB' }]);
  const { errors, differing } = await roundTrip(source);
  expect([...errors, ...differing]).toEqual([]);
});

test('a member at another address than its alias is left out, with the address to set', async () => {
  const inside = 'http://two.internal:9000';
  const source = sourceOf(groupOf([site('dr'), site('one'), site('two', { endpoint: inside })]), [
    'one',
    'two',
    'dr',
  ]);
  const { declared, findings } = describeGroups(source);
  expect(declared).toMatchObject([{ sourceAlias: 'one', targetAlias: 'dr' }]);
  expect(findings.map(({ mend }) => mend)).toEqual([
    `It is "two": set its "replicationUrl" to ${inside} and import again.`,
  ]);
  const { errors, differing } = await roundTrip(source);
  expect([...errors, ...differing]).toEqual([]);
});

test('one known member alone is no group to declare', () => {
  const source = sourceOf(groupOf([site('one'), site('far')]), ['one']);
  const { declared, findings } = describeGroups(source);
  expect(declared).toEqual([]);
  expect(findings.map(({ rule }) => rule)).toEqual(['import/left-out']);
});

test('sites that disagree about who belongs together are not declared', () => {
  const [one, two] = [site('one'), site('two')];
  const source = importSource([
    importedSite('one', { group: groupOf([one, two]) }),
    importedSite('two', { group: groupOf([one, two, site('dr')]) }),
  ]);
  const { declared, findings } = describeGroups(source);
  expect(declared).toEqual([]);
  expect(findings).toEqual([expect.objectContaining({ rule: 'sites/disagree', severity: 'warning' })]);
});
