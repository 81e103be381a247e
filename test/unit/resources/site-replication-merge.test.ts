import { expect, test } from 'vitest';
import { mergeGroups } from '../../../src/resources/site-replication/merge.ts';
import type { KnownGroup, ReplicatedSite, SiteView } from '../../../src/resources/site-replication/types.ts';

function site(name: string, more: Partial<ReplicatedSite> = {}): ReplicatedSite {
  return { name, endpoint: `https://${name}.example.com`, synchronous: false, bandwidth: 0, ...more };
}

function know(sites: ReplicatedSite[], lifecycleExpiry = false): KnownGroup {
  return {
    group: { sites, lifecycleExpiry },
    deploymentIds: new Map(sites.map(({ name }) => [name, `id-${name}`])),
  };
}

const view = (alias: string, known?: KnownGroup): SiteView => ({ alias, deploymentId: `id-${alias}`, known });
const ab = [site('a'), site('b')];

test('sites of one mind, and one that is in none', () => {
  const { groups, findings } = mergeGroups([view('a', know(ab)), view('c'), view('b', know(ab))]);
  expect(findings).toEqual([]);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.group.sites).toEqual(ab);
  expect([...(groups[0]?.members ?? [])]).toEqual([
    ['a', 'a'],
    ['b', 'b'],
  ]);
});

test('groups apart', () => {
  const cd = know([site('c'), site('d')]);
  expect(mergeGroups([view('a', know(ab)), view('c', cd), view('d', cd)]).groups).toHaveLength(2);
});

test('how a site is sent to is for the others to say', () => {
  const atA = know([site('a', { synchronous: true }), site('b', { bandwidth: 5, synchronous: true })]);
  const atB = know([site('a', { bandwidth: 7 }), site('b', { synchronous: false })]);
  const { groups, findings } = mergeGroups([view('a', atA), view('b', atB)]);
  expect(groups[0]?.group.sites).toEqual([
    site('a', { bandwidth: 7 }),
    site('b', { synchronous: true, bandwidth: 5 }),
  ]);
  expect(findings).toEqual([]);
});

test.each<[string, KnownGroup, RegExp]>([
  [
    'an address',
    know([site('a'), site('b'), site('c', { endpoint: 'https://new' })]),
    /about c: its address/,
  ],
  ['waiting', know([site('a'), site('b'), site('c', { synchronous: true })]), /about c: whether writes wait/],
  ['a limit', know([site('a'), site('b'), site('c', { bandwidth: 9 })]), /about c: its limit/],
  ['expiry', know([...ab, site('c')], true), /lifecycle expiry/],
])('two senders that differ in %s', (_name, atB, words) => {
  const { groups, findings } = mergeGroups([view('a', know([...ab, site('c')])), view('b', atB)]);
  expect(findings).toMatchObject([{ rule: 'sites/disagree', severity: 'warning' }]);
  expect(findings[0]?.message).toMatch(words);
  expect(JSON.stringify(groups[0]?.group)).toContain('"mixed"');
});

test.each<[string, SiteView[], string[]]>([
  ['one was not told that another left', [view('a', know(ab)), view('b', know([...ab, site('c')]))], ['b']],
  ['one does not know that it is in', [view('a', know(ab)), view('b')], ['b']],
  [
    'one was down when it left',
    [view('a', know(ab)), view('b', know(ab)), view('c', know([...ab, site('c')]))],
    ['c'],
  ],
])('%s', (_name, views, told) => {
  const { groups, findings } = mergeGroups(views);
  expect(groups).toHaveLength(1);
  expect(findings.map(({ severity }) => severity)).toEqual(told.map(() => 'error'));
  for (const [index, alias] of told.entries())
    expect(findings[index]?.message).toContain(`of ${alias} it is`);
});

test('a member that no alias leads to is as its sender knows it', () => {
  const { groups } = mergeGroups([view('a', know([site('a'), site('b', { bandwidth: 5 })]))]);
  expect(groups[0]?.group.sites[1]).toEqual(site('b', { bandwidth: 5 }));
});
