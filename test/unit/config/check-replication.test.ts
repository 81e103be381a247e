import { describe, expect, test } from 'vitest';
import type { BucketDeclaration, BucketReplicationDeclaration } from '../../../src/config/generated/types.ts';
import { judge, judgeRules, rule, versioned } from '../../support/declared.ts';

describe('topologies without a gap', () => {
  test.each([
    ['one way', [rule('one>dr')]],
    ['both ways', [rule('one>two'), rule('two>one')]],
    ['both ways in one rule', [rule('one>two', { bidirectional: true })]],
    ['pair and DR from each', [rule('one>two', { bidirectional: true }), rule('one>dr'), rule('two>dr')]],
    [
      'three ways',
      ['one>two', 'one>dr', 'two>one', 'two>dr', 'dr>one', 'dr>two'].map((route) => rule(route)),
    ],
    ['two prefixes', [rule('one>dr', { prefix: 'a/' }), rule('one>dr', { prefix: 'b/' })]],
  ])('%s', (_name, rules) => {
    expect(judgeRules(...rules)).toEqual([]);
  });
});

const rules: readonly [string, BucketReplicationDeclaration[], string[]][] = [
  [
    'DR from one side of a pair only',
    [rule('one>two', { bidirectional: true }), rule('one>dr')],
    ['error replication/chain-gap bucketReplications.1'],
  ],
  [
    'DR from the other side only in part',
    [rule('one>two', { bidirectional: true }), rule('one>dr'), rule('two>dr', { prefix: 'x/' })],
    ['error replication/chain-gap bucketReplications.1'],
  ],
  [
    'a part, and that part from both sides',
    [
      rule('one>two', { bidirectional: true, prefix: 'x/' }),
      rule('one>dr', { prefix: 'x/y/' }),
      rule('two>dr', { prefix: 'x/' }),
    ],
    ['error replication/chain-gap bucketReplications.2'],
  ],
  ['a chain', [rule('one>two'), rule('two>dr')], ['warning replication/chain-gap bucketReplications.1']],
  ['to itself', [rule('one>one')], ['error replication/self bucketReplications.0']],
  ['twice', [rule('one>dr'), rule('one>dr')], ['error replication/duplicate bucketReplications.1']],
  [
    'twice, once from both ends',
    [rule('one>two', { bidirectional: true }), rule('two>one')],
    ['error replication/duplicate bucketReplications.1'],
  ],
  [
    'both ways, and the way back gone',
    [rule('one>two', { bidirectional: true }), rule('two>one', { state: 'absent' })],
    ['error replication/contradiction bucketReplications.1.state'],
  ],
  [
    'there and gone',
    [rule('one>dr', { state: 'absent', prefix: 'a/' }), rule('one>dr', { prefix: 'a/' })],
    ['error replication/contradiction bucketReplications.0.state'],
  ],
  ['another filter gone', [rule('one>dr', { state: 'absent', prefix: 'a/' }), rule('one>dr')], []],
  [
    'a prefix that XML cannot hold',
    [rule('one>dr', { prefix: 'a\u0001' }), rule('one>two', { prefix: '\ud800' })],
    [
      'error replication/prefix bucketReplications.0.prefix',
      'error replication/prefix bucketReplications.1.prefix',
    ],
  ],
  [
    'one tag twice',
    [
      rule('one>dr', {
        tags: [
          { key: 'a', value: '1' },
          { key: 'a', value: '2' },
        ],
        deleteMarkers: false,
      }),
    ],
    ['error replication/tag bucketReplications.0.tags.1'],
  ],
  [
    'equal priorities',
    [rule('one>dr', { priority: 1 }), rule('one>two', { priority: 1 })],
    ['note replication/priority bucketReplications.1.priority'],
  ],
  [
    'tags and deletes',
    [rule('one>dr', { tags: [{ key: 'a', value: '1' }], deleteMarkers: true })],
    ['error replication/tag-deletes bucketReplications.0.tags'],
  ],
  [
    'tags without a word on deletes',
    [rule('one>dr', { tags: [{ key: 'a', value: '1' }] })],
    ['warning replication/tag-deletes bucketReplications.0.tags'],
  ],
  ['tags, deletes stay', [rule('one>dr', { tags: [{ key: 'a', value: '1' }], deleteMarkers: false })], []],
  [
    'tag of other letters',
    [rule('one>dr', { tags: [{ key: 'a', value: 'ö' }], deleteMarkers: false })],
    ['error replication/tag bucketReplications.0.tags.0'],
  ],
  [
    'bandwidth',
    [rule('one>dr', { bandwidth: '99MB' })],
    ['error replication/bandwidth bucketReplications.0.bandwidth'],
  ],
  [
    'no bandwidth',
    [rule('one>dr', { bandwidth: 'fast' })],
    ['error replication/bandwidth bucketReplications.0.bandwidth'],
  ],
  ['unlimited', [rule('one>dr', { bandwidth: 0 })], []],
  ['enough', [rule('one>dr', { bandwidth: '100MB' })], []],
  ['lag', [rule('one>dr', { maxLag: 'soon' })], ['error replication/time bucketReplications.0.maxLag']],
  [
    'downtime',
    [rule('one>dr', { maxDowntime: '5' })],
    ['error replication/time bucketReplications.0.maxDowntime'],
  ],
  [
    'health',
    [rule('one>dr', { healthInterval: '0s' })],
    ['error replication/time bucketReplications.0.healthInterval'],
  ],
  [
    'bytes',
    [rule('one>dr', { maxPendingBytes: '5G' })],
    ['error replication/size bucketReplications.0.maxPendingBytes'],
  ],
  [
    'one target, two ways of sending',
    [rule('one>dr', { prefix: 'a/', isAsync: false }), rule('one>dr', { prefix: 'b/' })],
    [
      'note replication/synchronous bucketReplications.0.isAsync',
      'error replication/shared-target bucketReplications.1.isAsync',
    ],
  ],
  [
    'one target, one bandwidth and one that leaves it as it is',
    [rule('one>dr', { prefix: 'a/', bandwidth: '200MiB' }), rule('one>dr', { prefix: 'b/' })],
    [],
  ],
  ['a rule that goes is not judged', [rule('one>dr', { state: 'absent', maxLag: 'soon' })], []],
  [
    'only what is new',
    [rule('one>dr', { existingObjects: false })],
    ['warning replication/existing-objects bucketReplications.0.existingObjects'],
  ],
  [
    'synchronous',
    [rule('one>two', { isAsync: false })],
    ['note replication/synchronous bucketReplications.0.isAsync'],
  ],
  ['unknown alias', [rule('one>tow')], ['error reference/alias bucketReplications.0.targetAlias']],
  [
    'unknown bucket',
    [rule('one>dr', { targetBucket: 'dat' })],
    ['error reference/bucket bucketReplications.0.targetBucket'],
  ],
];

test.each(rules)('%s', (_name, declared, expected) => {
  expect(judgeRules(...declared)).toEqual(expected);
});

test('two targets at one site', () => {
  const buckets = [versioned, { ...versioned, name: 'data-dr' }];
  const bucketReplications = [rule('one>dr'), rule('one>dr', { targetBucket: 'data-dr', prefix: 'a/' })];
  expect(judge({ buckets, replication: { bucketReplications } })).toEqual([
    'error replication/two-targets bucketReplications.1',
  ]);
});

const ends: readonly [string, Partial<BucketDeclaration>, Partial<BucketDeclaration>, string[]][] = [
  ['both versioned', {}, {}, []],
  ['source not', { versioning: false }, {}, ['error replication/unversioned']],
  ['target not', {}, { versioning: false }, ['error replication/unversioned']],
  ['target unsaid', {}, { versioning: undefined as never }, ['warning replication/unversioned']],
  ['locked', { objectLocking: true }, { objectLocking: true }, []],
  ['target not locked', { objectLocking: true }, {}, ['error replication/lock']],
  ['source not locked', {}, { objectLocking: true }, []],
  ['exclusions at the source', { excludedPrefixes: ['tmp/'] }, {}, ['warning replication/excluded']],
  ['exclusions at the target', {}, { excludedPrefixes: ['tmp/'] }, []],
  [
    'target to be removed',
    {},
    { state: 'absent', versioning: undefined as never },
    ['error reference/bucket', 'warning replication/unversioned'],
  ],
];

test.each(ends)('ends: %s', (_name, from, to, expected) => {
  const clean = (bucket: object): BucketDeclaration => JSON.parse(JSON.stringify(bucket));
  const buckets = [
    clean({ ...versioned, sites: ['one'], ...from }),
    clean({ ...versioned, sites: ['dr'], ...to }),
  ];
  const told = judge({ buckets, replication: { bucketReplications: [rule('one>dr')] } });
  expect(told.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(expected);
});

describe('site replication', () => {
  const pair = { sourceAlias: 'one', targetAlias: 'two' };

  test('takes no bucket rules from its sites', () => {
    const replication = { siteReplications: [pair], bucketReplications: [rule('two>dr'), rule('dr>one')] };
    expect(judge({ buckets: [versioned], replication })).toContain(
      'error replication/site-conflict bucketReplications.0',
    );
    const fromOutside = { siteReplications: [pair], bucketReplications: [rule('dr>one')] };
    expect(judge({ buckets: [versioned], replication: fromOutside })).toEqual([]);
  });

  test('turns versioning on', () => {
    const buckets = [
      { name: 'off', versioning: false },
      { name: 'elsewhere', versioning: false, sites: ['dr'] },
    ];
    expect(judge({ buckets, replication: { siteReplications: [pair] } })).toEqual([
      'error replication/site-versioning 0.versioning',
    ]);
  });

  test('needs two sites with names of their own', () => {
    const named = (targetAlias: string) => ({ sourceAlias: 'one', targetAlias, targetName: 'copy' });
    expect(judge({ replication: { siteReplications: [named('two'), named('dr'), named('one')] } })).toEqual([
      'error replication/self siteReplications.2',
      'error replication/site-name siteReplications.1',
      'error replication/site-name siteReplications.2',
    ]);
  });
});
