import { expect, test } from 'vitest';
import type { SiteReplicationDeclaration } from '../../../src/config/generated/types.ts';
import { listGroups } from '../../../src/replication/check/group-member.ts';
import type { SiteActual } from '../../../src/replication/site.ts';
import { declareGroups } from '../../../src/resources/site-replication/declared.ts';
import { mergeGroups } from '../../../src/resources/site-replication/merge.ts';
import type { ReplicatedSite } from '../../../src/resources/site-replication/types.ts';
import { actualSite } from '../../support/site-actual.ts';

const file = { file: 'replication', path: [] };
const addressOf = (alias: string) => `https://${alias}.example.com`;

function site(alias: string, ...members: string[]): SiteActual {
  const sites: ReplicatedSite[] = members.map((name) => ({
    name,
    endpoint: addressOf(name),
    synchronous: false,
    bandwidth: 0,
  }));
  const base = actualSite(alias);
  return {
    ...base,
    capabilities: { ...base.capabilities, deploymentId: `id-${alias}` },
    group:
      members.length === 0
        ? undefined
        : {
            group: { sites, lifecycleExpiry: false },
            deploymentIds: new Map(members.map((name) => [name, `id-${name}`])),
          },
  };
}

const pair = (sourceAlias: string, targetAlias: string, parts: object = {}): SiteReplicationDeclaration => ({
  sourceAlias,
  targetAlias,
  ...parts,
});

function list(pairs: SiteReplicationDeclaration[] | undefined, ...sites: SiteActual[]) {
  const addresses = new Map(['a', 'b', 'c', 'd'].map((alias) => [alias, addressOf(alias)]));
  const views = sites.map(({ alias, group, capabilities: { deploymentId = '' } }) => ({
    alias,
    deploymentId,
    known: group,
  }));
  return listGroups({
    declared: declareGroups(pairs && { siteReplications: pairs }, file, addresses),
    actual: mergeGroups(views).groups,
    sites: new Map(sites.map((one) => [one.alias, one])),
    unread: new Map([['c', 'c does not answer']]),
    source: file,
  });
}

const all = ['a', 'b', 'c'].map((alias) => site(alias, 'a', 'b', 'c'));
const three = [pair('a', 'b'), pair('a', 'c')];
const told = ({ findings }: ReturnType<typeof list>) =>
  findings.map(({ rule, severity }) => `${rule} ${severity}`);

test('as declared', () => {
  const { groups, findings } = list(three, ...all);
  expect(findings).toEqual([]);
  expect(groups.map(({ members }) => members.map(({ alias }) => alias))).toEqual([['a', 'b', 'c']]);
});

test.each<[string, SiteReplicationDeclaration[] | undefined, SiteActual[], string[]]>([
  ['off', three, [site('a'), site('b'), site('c')], ['coverage/group-missing error']],
  [
    'without one of them',
    three,
    [site('a', 'a', 'b'), site('b', 'a', 'b'), site('c')],
    ['coverage/site-missing error'],
  ],
  ['with one more', [pair('a', 'b')], all, ['coverage/site-undeclared error']],
  [
    'with one that should have left',
    [pair('a', 'b'), pair('a', 'c', { state: 'absent' })],
    all,
    ['coverage/site-undeclared error'],
  ],
  [
    'in two groups',
    [pair('a', 'b'), pair('b', 'c')],
    [site('a', 'a', 'd'), site('b', 'b', 'c'), site('c', 'b', 'c')],
    ['coverage/group-split error'],
  ],
  [
    'sent to otherwise',
    [pair('a', 'b', { isAsync: false }), pair('a', 'c')],
    all,
    ['coverage/site-setting warning'],
  ],
  [
    'with other limits',
    [pair('a', 'b', { bandwidth: 5 }), pair('a', 'c')],
    all,
    ['coverage/site-setting warning'],
  ],
  [
    'without lifecycle expiry',
    [pair('a', 'b', { replicateLifecycleExpiry: true }), pair('a', 'c')],
    all,
    ['coverage/site-setting warning'],
  ],
  ['declared as none', [], all, ['coverage/group-undeclared error']],
  ['not declared at all', undefined, all, ['coverage/group-undeclared note']],
])('%s', (_name, pairs, sites, expected) => {
  expect(told(list(pairs, ...sites))).toEqual(expected);
});

test('a site that could not be read is neither missing nor nameless', () => {
  const [a, b] = all;
  const { groups, findings } = list(three, a!, b!);
  expect(findings).toMatchObject([{ rule: 'unread/site', message: 'c does not answer' }]);
  expect(groups[0]?.members.map(({ alias }) => alias)).toEqual(['a', 'b', 'c']);
});

test('of a group that nobody answers for nothing is known', () => {
  const { groups, findings } = list(three);
  expect(groups).toEqual([]);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['unread/site']));
});

test('a member that no alias leads to is called by its name', () => {
  const { groups } = list(undefined, site('a', 'a', 'elsewhere'));
  expect(groups[0]?.members.map(({ alias }) => alias)).toEqual(['a', 'elsewhere']);
});
