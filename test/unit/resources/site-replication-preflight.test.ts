import { expect, test } from 'vitest';
import type { SiteReplicationDeclaration } from '../../../src/config/generated/types.ts';
import { declareGroups } from '../../../src/resources/site-replication/declared.ts';
import type { ActualGroup } from '../../../src/resources/site-replication/merge.ts';
import { checkSites, type SiteFact } from '../../../src/resources/site-replication/preflight.ts';

type Pair = SiteReplicationDeclaration;

function fact(alias: string, more: Partial<SiteFact> = {}): SiteFact {
  return { alias, deploymentId: `id-${alias}`, buckets: [], replicating: [], clockAheadSeconds: 0, ...more };
}

function group(...names: string[]): ActualGroup {
  const sites = names.map((name) => ({
    name,
    endpoint: `https://${name}.example.com`,
    synchronous: false,
    bandwidth: 0,
  }));
  return {
    group: { sites, lifecycleExpiry: false },
    deploymentIds: new Map(names.map((name) => [name, `id-${name}`])),
    members: new Map(names.map((name) => [name, name])),
  };
}

const ab: Pair = { sourceAlias: 'a', targetAlias: 'b' };
const ac: Pair = { sourceAlias: 'a', targetAlias: 'c' };
const url = (alias: string) => `https://${alias}.example.com`;

interface Case {
  readonly pairs?: Pair[];
  readonly facts?: SiteFact[];
  readonly actual?: ActualGroup[];
  readonly addresses?: Record<string, string>;
}

function check({ pairs = [ab], facts = [fact('a'), fact('b')], actual = [], addresses = {} }: Case) {
  const places = new Map(['a', 'b', 'c'].map((alias) => [alias, addresses[alias] ?? url(alias)]));
  const source = { file: 'replication', path: [] };
  const declared = declareGroups({ siteReplications: pairs }, source, places);
  return checkSites(declared ?? [], actual, facts);
}

const full = { buckets: ['data', 'logs'] };
const clock = (clockAheadSeconds: number) => [
  fact('a', { clockAheadSeconds: -1 }),
  fact('b', { clockAheadSeconds }),
];
const abc = [fact('a'), fact('b'), fact('c')];

test.each<[string, Case, string[]]>([
  ['nothing in the way', {}, []],
  ['one site with data', { facts: [fact('a'), fact('b', full)] }, []],
  ['two with data', { facts: [fact('a', full), fact('b', full)] }, ['error sites/data', 'error sites/data']],
  ['members with data', { facts: [fact('a', full), fact('b', full)], actual: [group('a', 'b')] }, []],
  [
    'one that joins with data',
    { pairs: [ab, ac], facts: [fact('a'), fact('b'), fact('c', full)], actual: [group('a', 'b')] },
    ['error sites/data'],
  ],
  [
    'one with itself',
    { pairs: [{ sourceAlias: 'a', targetAlias: 'a' }], facts: [fact('a')] },
    ['error sites/single'],
  ],
  ['all but one leave', { pairs: [{ ...ab, state: 'absent' }], actual: [group('a', 'b')] }, []],
  [
    'two of a name',
    {
      pairs: [
        { ...ab, targetName: 'x' },
        { ...ac, targetName: 'x' },
      ],
      facts: abc,
    },
    ['error sites/name'],
  ],
  [
    'the name of a member',
    { pairs: [{ ...ac, targetName: 'b' }, ab], facts: abc, actual: [group('a', 'b')] },
    ['error sites/name'],
  ],
  ['another name', { pairs: [{ ...ab, targetName: 'x' }], actual: [group('a', 'b')] }, ['note sites/name']],
  [
    'one deployment twice',
    { facts: [fact('a'), fact('b', { deploymentId: 'id-a' })] },
    ['error sites/deployment'],
  ],
  [
    'a deployment that is not told',
    { facts: [fact('a'), { alias: 'b', buckets: [], replicating: [], clockAheadSeconds: 0 }] },
    ['warning sites/deployment'],
  ],
  ['members of two groups', { actual: [group('a', 'c'), group('b', 'd')] }, ['error sites/two-groups']],
  [
    'own rules before',
    { facts: [fact('a', { replicating: ['data'] }), fact('b')] },
    ['error sites/bucket-rules'],
  ],
  [
    'own rules within',
    { facts: [fact('a', { replicating: ['data'] }), fact('b')], actual: [group('a', 'b')] },
    ['warning sites/bucket-rules'],
  ],
  ['clocks near', { facts: clock(29) }, []],
  ['clocks apart', { facts: clock(30) }, ['warning sites/clock']],
  ['clocks far apart', { facts: clock(900) }, ['error sites/clock']],
  [
    'one joins beside a stranger',
    { pairs: [ab, ac], facts: abc, actual: [group('a', 'b', 'd')] },
    ['error sites/keys'],
  ],
  [
    'one joins while one that leaves is down',
    {
      pairs: [{ ...ab, state: 'absent' }, ac],
      facts: [fact('a'), fact('c')],
      actual: [group('a', 'b')],
    },
    ['error sites/keys'],
  ],
  ['all on this machine', { addresses: { a: 'http://127.0.0.1:1', b: 'http://localhost:2' } }, []],
  ['one on this machine', { addresses: { a: 'http://127.0.0.1:1' } }, ['error sites/address']],
  ['plain http', { addresses: { b: 'http://b:9000' } }, ['warning sites/address']],
])('%s', (_name, given, expected) => {
  const findings = check(given);
  expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  for (const { message, mend, source } of findings) {
    expect(message.length).toBeGreaterThan(10);
    expect(mend).toMatch(/\.$/);
    expect(source?.path[0]).toBe('siteReplications');
  }
});

test('buckets are named, and not all of them', () => {
  const buckets = ['1', '2', '3', '4', '5', '6', '7'];
  const [first] = check({ facts: [fact('a', full), fact('b', { buckets })] });
  expect(first?.message).toContain('a holds data, logs;');
  const [, second] = check({ facts: [fact('a', full), fact('b', { buckets })] });
  expect(second?.message).toContain('b holds 1, 2, 3, 4, 5 and 2 more;');
});
