import { describe, expect, test } from 'vitest';
import { listFlows } from '../../../src/config/check/replication-flow.ts';
import type { BucketReplicationDeclaration } from '../../../src/config/generated/types.ts';
import { listArrows } from '../../../src/replication/check/chain-gap.ts';
import {
  type CoverageFacts,
  checkCoverage,
  listUndeclared,
} from '../../../src/replication/check/coverage.ts';
import type { SiteActual } from '../../../src/replication/site.ts';
import type { ReplicationRule } from '../../../src/resources/replication/types.ts';
import { declare, rule } from '../../support/declared.ts';
import {
  actualBucket,
  actualRule,
  actualSite,
  actualSites,
  actualTarget,
} from '../../support/site-actual.ts';

function flowsOf(...bucketReplications: BucketReplicationDeclaration[]) {
  return listFlows(declare({ replication: { bucketReplications } }), { file: 'replication', path: [] });
}

/** Findings of the first declared rule. */
function check(
  declared: readonly BucketReplicationDeclaration[],
  sites: readonly SiteActual[],
  more: Partial<CoverageFacts> = {},
): string[] {
  const flows = flowsOf(...declared);
  const [flow] = flows;
  if (flow === undefined) throw new Error('a rule was expected');
  const known = actualSites(...sites);
  const arrows = [...flows, ...listArrows(known)];
  const findings = checkCoverage({
    flow,
    sites: known,
    arrows,
    declared: flows,
    evidence: undefined,
    backlog: undefined,
    ...more,
  });
  return findings.map((finding) => `${finding.severity} ${finding.rule}`);
}

const dr = actualSite('dr', actualBucket());
const one = (...rules: ReplicationRule[]) => actualSite('one', actualBucket(rules));
const toDr = (parts: Partial<ReplicationRule> = {}) => one(actualRule('dr', parts));
const off = { versioning: { status: 'Suspended', excludedPrefixes: [], excludeFolders: false } } as const;

describe('a rule and what is there of it', () => {
  test.each<[string, Partial<BucketReplicationDeclaration>, readonly SiteActual[], string[]]>([
    ['as declared', {}, [toDr(), dr], []],
    ['is missing', {}, [one(), dr], ['error coverage/rule-missing']],
    ['leads to another site', {}, [one(actualRule('two')), dr], ['error coverage/rule-missing']],
    ['has another prefix', {}, [toDr({ prefix: 'a' }), dr], ['error coverage/rule-differs']],
    ['has no prefix', { prefix: 'a' }, [toDr(), dr], ['error coverage/rule-differs']],
    ['has a tag', {}, [toDr({ tags: [{ key: 'a', value: 'b' }] }), dr], ['error coverage/rule-differs']],
    ['is off', {}, [toDr({ enabled: false }), dr], ['error coverage/rule-disabled']],
    ['leaves older objects', {}, [toDr({ existingObjects: false }), dr], ['error coverage/rule-differs']],
    [
      'leaves removals',
      { deletes: true },
      [toDr({ deletes: false, deleteMarkers: false }), dr],
      ['error coverage/rule-differs'],
    ],
    [
      'leaves markers',
      { deleteMarkers: true },
      [toDr({ deleteMarkers: false }), dr],
      ['error coverage/rule-differs'],
    ],
    [
      'leaves metadata',
      { metadataSync: true },
      [toDr({ metadataSync: false }), dr],
      ['error coverage/rule-differs'],
    ],
    ['leaves markers as nobody minds', {}, [toDr({ deleteMarkers: false }), dr], []],
    ['tries markers once', {}, [toDr({ deletes: false }), dr], ['note coverage/marker-retry']],
    [
      'filters by tags as declared',
      {
        tags: [
          { key: 'b', value: '2' },
          { key: 'a', value: '1' },
        ],
      },
      [
        toDr({
          tags: [
            { key: 'a', value: '1' },
            { key: 'b', value: '2' },
          ],
        }),
        dr,
      ],
      ['note coverage/tags'],
    ],
    [
      'has lost its target',
      {},
      [actualSite('one', actualBucket([actualRule('dr')], { targets: [] })), dr],
      ['error coverage/target-missing'],
    ],
    ['source not read', {}, [dr], ['warning unread/source']],
    ['target not read', {}, [toDr()], ['warning unread/target']],
    [
      'no source bucket',
      {},
      [actualSite('one'), dr],
      ['error coverage/source-missing', 'error coverage/rule-missing'],
    ],
    ['no target bucket', {}, [toDr(), actualSite('dr')], ['error coverage/target-bucket-missing']],
    [
      'suspended source',
      {},
      [actualSite('one', actualBucket([actualRule('dr')], off)), dr],
      ['error coverage/source-unversioned'],
    ],
    [
      'suspended target',
      {},
      [toDr(), actualSite('dr', actualBucket([], off))],
      ['error coverage/target-unversioned'],
    ],
  ])('%s', (_name, declared, sites, findings) => {
    expect(check([rule('one>dr', declared)], sites)).toEqual(findings);
  });
});

describe('older objects', () => {
  const old = { key: 'a', versionId: '1' };
  const behind = {
    complete: true,
    pendingObjects: 1,
    failedObjects: 0,
    pendingDeletes: 0,
    pendingBytes: 0,
    unsizedObjects: 0,
    examples: [{ ...old, state: 'pending', deletion: false, ageSeconds: 1 }],
  } as const;
  test.each<[string, Partial<CoverageFacts>, string[]]>([
    ['none is there', { evidence: { excluded: [] } }, []],
    [
      'not at the target',
      { evidence: { excluded: [], old: { ...old, arrived: false } } },
      ['error coverage/existing-objects'],
    ],
    [
      'target not asked',
      { evidence: { excluded: [], old: { ...old, arrived: undefined } } },
      ['error coverage/existing-objects'],
    ],
    [
      'one is there',
      { evidence: { excluded: [], old: { ...old, arrived: true } } },
      ['warning coverage/existing-objects'],
    ],
    ['on its way', { evidence: { excluded: [], old: { ...old, arrived: false } }, backlog: behind }, []],
  ])('%s', (_name, facts, findings) => {
    const declared = [rule('one>dr', { existingObjects: false })];
    expect(check(declared, [toDr({ existingObjects: false }), dr], facts)).toEqual(findings);
  });

  test('what lies under excluded prefixes, and what could not be looked at', () => {
    const evidence = { excluded: ['tmp/'], unread: 'No.' };
    expect(check([rule('one>dr')], [toDr(), dr], { evidence })).toEqual([
      'warning coverage/excluded',
      'warning unread/evidence',
    ]);
  });
});

describe('replicas are not sent on', () => {
  const pair = (...more: BucketReplicationDeclaration[]) => [
    rule('one>dr'),
    rule('one>two', { bidirectional: true }),
    ...more,
  ];
  const two = (...rules: ReplicationRule[]) => actualSite('two', actualBucket(rules));
  const both = one(actualRule('dr'), actualRule('two'));

  test('a gap that is declared', () => {
    expect(check(pair(), [both, two(actualRule('one')), dr])).toEqual(['error coverage/chain-gap']);
  });

  test('no gap where every origin has a rule, there or declared', () => {
    expect(check(pair(rule('two>dr')), [both, two(actualRule('one')), dr])).toEqual([]);
    expect(check(pair(), [both, two(actualRule('one'), actualRule('dr')), dr])).toEqual([]);
  });

  test('a gap by a rule that nobody declared', () => {
    const declared = [rule('one>dr')];
    expect(check(declared, [toDr(), two(actualRule('one')), dr])).toEqual(['warning coverage/chain-gap']);
    expect(check(declared, [toDr(), two(actualRule('one', { enabled: false })), dr])).toEqual([]);
  });
});

describe('a rule with a filter brings only a part', () => {
  const x = { prefix: 'x/' };
  const pair = [rule('one>dr'), rule('one>two', { bidirectional: true })];
  const both = one(actualRule('dr'), actualRule('two'));
  const two = (...rules: ReplicationRule[]) => actualSite('two', actualBucket(rules));
  const a = [{ key: 'a', value: 'b' }];
  test.each<[string, ReplicationRule[], string[]]>([
    ['by a prefix', [actualRule('one'), actualRule('dr', x)], ['error coverage/chain-gap']],
    ['by tags', [actualRule('one'), actualRule('dr', { tags: a })], ['error coverage/chain-gap']],
    ['as wide as what comes', [actualRule('one', x), actualRule('dr', x)], []],
    ['wider than what comes', [actualRule('one', { prefix: 'x/y' }), actualRule('dr', x)], []],
  ])('%s', (_name, rules, findings) => {
    const declared = [pair[0]!, rule('one>two')];
    expect(check(declared, [both, two(...rules), dr])).toEqual(findings);
  });
  test('what comes is not what goes', () => {
    const sites = [one(actualRule('dr', x), actualRule('two')), two(actualRule('one', { prefix: 'y/' })), dr];
    expect(check([rule('one>dr', x)], sites)).toEqual([]);
  });
});

describe('an undeclared rule that comes first', () => {
  const less = { priority: 9, existingObjects: false };
  test.each<[string, Partial<ReplicationRule>, string[]]>([
    ['sends less of a part', { ...less, prefix: 'x/' }, ['error coverage/overridden']],
    ['sends no removals', { priority: 9, prefix: 'x/', deletes: false }, ['error coverage/overridden']],
    ['sends as much', { priority: 9, prefix: 'x/' }, []],
    ['is off', { ...less, prefix: 'x/', enabled: false }, []],
    ['comes later', { ...less, prefix: 'x/', priority: 0 }, []],
  ])('%s', (_name, parts, findings) => {
    expect(check([rule('one>dr')], [one(actualRule('dr'), actualRule('dr', parts)), dr])).toEqual(findings);
  });
});

describe('settings of the target', () => {
  const bucket = (parts: object) => {
    const known = actualTarget('dr');
    return actualBucket([actualRule('dr')], {
      targets: [{ ...known, target: { ...known.target, ...parts } }],
    });
  };
  test.each<[string, Partial<BucketReplicationDeclaration>, object, string[]]>([
    ['asynchronous', { isAsync: false }, {}, ['warning coverage/target-differs']],
    ['synchronous', { isAsync: true }, { synchronous: true }, ['warning coverage/target-differs']],
    ['as declared', { isAsync: false }, { synchronous: true }, []],
    ['other keys', {}, { credentials: 'other' }, ['note coverage/target-differs']],
  ])('%s', (_name, declared, parts, findings) => {
    expect(check([rule('one>dr', declared)], [actualSite('one', bucket(parts)), dr])).toEqual(findings);
  });
});

describe('lost at the target', () => {
  const lost = { key: 'a', versionId: '1', replica: false, mayExpire: false };
  const declared = [rule('one>dr'), rule('two>dr')];
  test.each<[string, object, BucketReplicationDeclaration[], string]>([
    ['for good', {}, declared, 'error'],
    ['by its lifecycle', { mayExpire: true }, declared, 'warning'],
    ['a replica that another rule owes', { replica: true }, declared, 'warning'],
    ['a replica that nobody owes', { replica: true }, [rule('one>dr')], 'error'],
  ])('%s', (_name, parts, rules, severity) => {
    const evidence = { excluded: [], lost: { ...lost, ...parts } };
    expect(check(rules, [toDr(), dr], { evidence })).toEqual([`${severity} coverage/lost`]);
  });
});

test('what nobody declared is told', () => {
  const sites = actualSites(one(actualRule('dr'), actualRule('dr', { prefix: 'a' }), actualRule('two')), dr);
  const findings = listUndeclared(flowsOf(rule('one>dr')), sites);
  expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
    ['note', expect.stringContaining('to "dr/data" for names that begin with "a"')],
    ['note', expect.stringContaining('to "two/data" that nobody')],
  ]);
});
