import { describe, expect, test } from 'vitest';
import { groupPairs } from '../../../src/config/check/site-group.ts';
import type { SiteReplicationDeclaration } from '../../../src/config/generated/types.ts';
import { judge } from '../../support/declared.ts';

function pair(route: string, more: Partial<SiteReplicationDeclaration> = {}): SiteReplicationDeclaration {
  const [sourceAlias = '', targetAlias = ''] = route.split('>');
  return { sourceAlias, targetAlias, ...more };
}

describe('pairs that touch are one group', () => {
  test.each<[string, string[], number[][]]>([
    ['one', ['a>b'], [[0]]],
    ['apart', ['a>b', 'c>d'], [[0], [1]]],
    ['in a chain', ['a>b', 'b>c'], [[0, 1]]],
    ['joined by a later one', ['a>b', 'c>d', 'e>f', 'd>a'], [[0, 1, 3], [2]]],
  ])('%s', (_name, routes, expected) => {
    const groups = groupPairs(
      routes.map((route) => pair(route)),
      { file: 'replication', path: [] },
    );
    expect(groups.map((group) => group.map(({ source }) => source.path.at(-1)))).toEqual(expected);
  });
});

test.each<[string, SiteReplicationDeclaration[], string[]]>([
  ['a group', [pair('one>two', { replicateLifecycleExpiry: true, maxLag: '15m' }), pair('one>dr')], []],
  [
    'expiry twice',
    [pair('one>two', { replicateLifecycleExpiry: true }), pair('one>dr', { replicateLifecycleExpiry: true })],
    [],
  ],
  [
    'expiry both ways',
    [
      pair('one>two', { replicateLifecycleExpiry: true }),
      pair('one>dr', { replicateLifecycleExpiry: false }),
    ],
    ['error sites/expiry siteReplications.1.replicateLifecycleExpiry'],
  ],
  ['one leaves', [pair('one>two'), pair('one>dr', { state: 'absent' })], []],
  [
    'one stays and leaves',
    [pair('one>two'), pair('dr>two', { state: 'absent' })],
    ['error sites/absent siteReplications.1.state'],
  ],
  [
    'both ends leave',
    [pair('one>two', { state: 'absent' }), pair('two>dr', { state: 'absent' })],
    ['error sites/absent siteReplications.1.state'],
  ],
  [
    'a name that another alias has',
    [pair('one>two', { targetName: 'one' })],
    ['error replication/site-name siteReplications.0.targetName'],
  ],
  [
    'two minds about a site',
    [
      pair('one>dr', { isAsync: false, bandwidth: '1GB' }),
      pair('two>dr', { isAsync: true, bandwidth: '1GB' }),
    ],
    ['error sites/setting siteReplications.1.isAsync'],
  ],
  ['no limit', [pair('one>two', { bandwidth: 0 })], []],
  [
    'too small a limit',
    [pair('one>two', { bandwidth: '99MB' })],
    ['error replication/bandwidth siteReplications.0.bandwidth'],
  ],
  [
    'no size',
    [pair('one>two', { bandwidth: 'fast' })],
    ['error replication/bandwidth siteReplications.0.bandwidth'],
  ],
  ['no time', [pair('one>two', { maxLag: 'soon' })], ['error replication/time siteReplications.0.maxLag']],
])('%s', (_name, siteReplications, expected) => {
  expect(judge({ replication: { siteReplications } })).toEqual(expected);
});
