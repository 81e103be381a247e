import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SiteReplicationDeclaration } from '../../../src/config/generated/types.ts';
import type { Unmanaged } from '../../../src/resources/diff-declared.ts';
import { declareGroups } from '../../../src/resources/site-replication/declared.ts';
import { diffSites, type SiteChange } from '../../../src/resources/site-replication/diff.ts';
import type { ActualGroup } from '../../../src/resources/site-replication/merge.ts';
import type { ReplicatedSite, SiteGroup } from '../../../src/resources/site-replication/types.ts';

const source = { file: 'replication', path: [] };
const aliases = ['a', 'b', 'c', 'd'];
const deploymentIds = new Map(aliases.map((alias) => [alias, `id-${alias}`]));
const addresses = new Map(aliases.map((alias) => [alias, `https://${alias}.example.com`]));

/** A pair such as `a>b`. */
function pair(route: string, more: Partial<SiteReplicationDeclaration> = {}): SiteReplicationDeclaration {
  const [sourceAlias = '', targetAlias = ''] = route.split('>');
  return { sourceAlias, targetAlias, ...more };
}

function site(name: string, more: Partial<ReplicatedSite> = {}): ReplicatedSite {
  return { name, endpoint: `https://${name}.example.com`, synchronous: false, bandwidth: 0, ...more };
}

/** A group whose sites are called as their aliases. */
function group(...sites: ReplicatedSite[]): ActualGroup {
  const names = sites.map(({ name }) => name);
  return {
    group: { sites, lifecycleExpiry: false },
    deploymentIds: new Map(names.map((name) => [name, `id-${name}`])),
    members: new Map(names.map((name) => [name, name])),
  };
}

function diff(
  pairs: readonly SiteReplicationDeclaration[] | undefined,
  actual: readonly ActualGroup[],
  unmanaged: Unmanaged = 'report',
): SiteChange[] {
  const declared = declareGroups(pairs && { siteReplications: [...pairs] }, source, addresses);
  return diffSites({ declared, actual, deploymentIds, unmanaged, source });
}

const title = ({ alias, verb, kind, key }: SiteChange) => `${alias} ${verb} ${kind} ${key}`;

const gone = { state: 'absent' } as const;
const abc = group(site('a'), site('b'), site('c'));
const ab = group(site('a'), site('b'));
const update = 'a update site-replication group';

test.each<[string, SiteReplicationDeclaration[] | undefined, ActualGroup[], Unmanaged, string[]]>([
  ['nothing said, nothing there', undefined, [], 'report', []],
  ['none declared, nothing there', [], [], 'report', []],
  ['a new pair', [pair('a>b')], [], 'report', ['a create site-replication group']],
  [
    'two new groups',
    [pair('a>b'), pair('c>d')],
    [],
    'report',
    ['a create site-replication group', 'c create site-replication group'],
  ],
  ['as declared', [pair('a>b')], [ab], 'report', []],
  ['the other way round', [pair('b>a')], [ab], 'report', []],
  ['a third', [pair('a>b'), pair('b>c')], [ab], 'report', [update]],
  ['one leaves', [pair('a>b'), pair('a>c', gone)], [abc], 'report', ['a delete replicated-site c']],
  ['one left before', [pair('a>b'), pair('a>c', gone)], [ab], 'report', []],
  [
    'the first declared leaves',
    [pair('b>a', gone), pair('b>c')],
    [abc],
    'report',
    ['b delete replicated-site a'],
  ],
  [
    'one is replaced',
    [pair('a>c', gone), pair('a>d'), pair('a>b')],
    [abc],
    'report',
    [update, 'a delete replicated-site c'],
  ],
  ['all but one leave', [pair('a>b', gone)], [ab], 'report', ['a delete site-replication group']],
  ['none declared', [], [ab], 'report', ['a delete site-replication group']],
  ['none declared, and unmanaged ignored', [], [ab], 'ignore', ['a delete site-replication group']],
  ['nothing said', undefined, [ab], 'report', ['a report site-replication group']],
  ['nothing said, ignored', undefined, [ab], 'ignore', []],
  ['another member', [pair('a>b')], [abc], 'report', ['a report replicated-site c']],
  ['another member ignored', [pair('a>b')], [abc], 'ignore', []],
  ['another member is to go', [pair('a>b')], [abc], 'delete', ['a delete replicated-site c']],
  [
    'sites of two groups are left to the checks',
    [pair('a>c')],
    [ab, group(site('c'), site('d'))],
    'report',
    [],
  ],
])('%s', (_name, pairs, actual, unmanaged, expected) => {
  expect(diff(pairs, actual, unmanaged).map(title)).toEqual(expected);
});

describe('what is declared of a site', () => {
  const settled = (pairs: SiteReplicationDeclaration[], actual: ActualGroup[]) =>
    diff(pairs, actual)[0]?.after;

  test.each<[string, SiteReplicationDeclaration, Partial<ReplicatedSite> & Partial<SiteGroup>]>([
    ['synchronous', pair('a>b', { isAsync: false }), { synchronous: true }],
    ['a limit in words', pair('a>b', { bandwidth: '200MiB' }), { bandwidth: 209_715_200 }],
    ['a name', pair('a>b', { targetName: 'berlin' }), { name: 'berlin' }],
  ])('%s', (_name, declared, expected) => {
    expect(settled([declared], [])).toEqual({
      sites: [site('a'), { ...site('b'), ...expected }],
      lifecycleExpiry: false,
    });
  });

  test('of the whole group', () => {
    expect(settled([pair('a>b', { replicateLifecycleExpiry: true })], [])).toMatchObject({
      lifecycleExpiry: true,
    });
  });

  test('a member keeps its name, and is known by its deployment when its address changes', () => {
    const actual = {
      group: {
        sites: [site('a'), site('old', { endpoint: 'https://elsewhere.example.com' })],
        lifecycleExpiry: false,
      },
      deploymentIds: new Map([
        ['a', 'id-a'],
        ['old', 'id-b'],
      ]),
      members: new Map([
        ['a', 'a'],
        ['b', 'old'],
      ]),
    };
    const [change] = diff([pair('a>b', { targetName: 'new' })], [actual]);
    expect(change).toMatchObject({
      verb: 'update',
      after: { sites: [site('a'), { name: 'old', endpoint: 'https://b.example.com' }] },
    });
    expect(change?.notes).toHaveLength(1);
    expect(change?.oneWay).toBeUndefined();
  });

  test('what is not declared stays, also where sites disagree', () => {
    const actual = group(site('a'), site('b', { synchronous: 'mixed', bandwidth: 5 }));
    expect(diff([pair('a>b')], [actual])).toEqual([]);
    expect(diff([pair('a>b', { isAsync: true })], [actual])[0]?.after).toMatchObject({
      sites: [site('a'), site('b', { synchronous: false, bandwidth: 5 })],
    });
  });

  test('who leaves is shown once', () => {
    const changes = diff([pair('a>b', { isAsync: false }), pair('a>c', gone)], [abc]);
    expect(changes).toMatchObject([
      { before: { sites: [site('a'), site('b')] }, after: { sites: [site('a'), { name: 'b' }] } },
      { key: 'c', before: site('c') },
    ]);
    expect(changes[1]?.oneWay).toContain('holds no bucket');
  });
});

const pairs = fc.uniqueArray(
  fc
    .record({ sourceAlias: fc.constantFrom(...aliases), targetAlias: fc.constantFrom(...aliases) })
    .filter(({ sourceAlias, targetAlias }) => sourceAlias !== targetAlias),
  {
    minLength: 1,
    maxLength: 4,
    selector: ({ sourceAlias, targetAlias }) => [sourceAlias, targetAlias].sort().join(),
  },
);

/** What is there when every change has been made. */
function carryOut(changes: readonly SiteChange[], before: readonly ActualGroup[]): ActualGroup[] {
  const made = changes.flatMap((change) =>
    change.kind === 'site-replication' && change.after ? [group(...change.after.sites)] : [],
  );
  return changes.length === 0 ? [...before] : made;
}

describe('whatever is declared', () => {
  test('the order of pairs and of their ends does not matter', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.infiniteStream(fc.boolean()),
        fc.infiniteStream(fc.nat()),
        (declared, flips, keys) => {
          const turned = declared.map((one) =>
            flips.next().value ? { sourceAlias: one.targetAlias, targetAlias: one.sourceAlias } : one,
          );
          const keyed = turned.map((one): [number, typeof one] => [keys.next().value ?? 0, one]);
          const shuffled = keyed.sort(([one], [other]) => one - other).map(([, one]) => one);
          const made = carryOut(diff(declared, []), []);
          expect(diff(shuffled, made)).toEqual([]);
        },
      ),
    );
  });

  test('a second plan is empty, and nothing is made of one site', () => {
    fc.assert(
      fc.property(pairs, (declared) => {
        const changes = diff(declared, []);
        const made = carryOut(changes, []);
        expect(diff(declared, made)).toEqual([]);
        for (const {
          group: { sites },
        } of made)
          expect(sites.length).toBeGreaterThan(1);
        const members = made.flatMap(({ group: { sites } }) => sites.map(({ name }) => name));
        const named = new Set(declared.flatMap(({ sourceAlias, targetAlias }) => [sourceAlias, targetAlias]));
        expect(members.sort()).toEqual([...named].sort());
      }),
    );
  });
});
