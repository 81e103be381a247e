import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BucketReplicationDeclaration } from '../../../../src/config/generated/types.ts';
import type { Unmanaged } from '../../../../src/resources/diff-declared.ts';
import { isUndeclaredRemoval } from '../../../../src/resources/remote-target/diff.ts';
import type { ReplicationChange } from '../../../../src/resources/replication/diff.ts';
import type { ReplicatedBucket } from '../../../../src/resources/replication/relabel.ts';
import { rule } from '../../../support/declared.ts';
import {
  actualRule,
  applyTo,
  bucketOf,
  diffData,
  nothing,
  target,
} from '../../../support/replicated-bucket.ts';

const say = (changes: readonly ReplicationChange[]) =>
  changes.map(({ verb, kind, key }) => `${verb} ${kind} ${key}`);
const toTwo = bucketOf([actualRule('two/data')], [target('two/data')]);
const stray = bucketOf(
  [actualRule('two/data'), actualRule('dr/data', { priority: 5 })],
  [target('two/data'), target('dr/data')],
);
const absent = rule('one>two', { state: 'absent' });

const table: readonly {
  readonly title: string;
  readonly declared: readonly BucketReplicationDeclaration[] | undefined;
  readonly actual: ReplicatedBucket;
  readonly unmanaged?: Unmanaged;
  readonly expect: readonly string[];
}[] = [
  {
    title: 'a new rule needs its target first',
    declared: [rule('one>two')],
    actual: nothing,
    expect: ['create remote-target data → two/data', 'create replication data'],
  },
  {
    title: 'rules to one target share it',
    declared: [rule('one>two', { prefix: 'a/' }), rule('one>two', { prefix: 'b/' })],
    actual: nothing,
    expect: ['create remote-target data → two/data', 'create replication data'],
  },
  {
    title: 'both directions begin here and there: only this one is ours',
    declared: [rule('two>one', { bidirectional: true })],
    actual: nothing,
    expect: ['create remote-target data → two/data', 'create replication data'],
  },
  { title: 'what is as declared stays', declared: [rule('one>two')], actual: toTwo, expect: [] },
  {
    title: 'a leftover target is taken over',
    declared: [rule('one>two', { bandwidth: '200MiB' })],
    actual: bucketOf([], [target('two/data')]),
    expect: ['update remote-target data → two/data', 'create replication data'],
  },
  {
    title: 'absent: the rule, and its target with it',
    declared: [absent],
    actual: toTwo,
    expect: ['delete replication data', 'delete remote-target data → two/data'],
  },
  {
    title: 'absent, and only the target is still there',
    declared: [absent],
    actual: bucketOf([], [target('two/data')]),
    expect: ['delete remote-target data → two/data'],
  },
  {
    title: 'absent: the target stays while another rule leads to it',
    declared: [rule('one>two', { state: 'absent', prefix: 'a/' }), rule('one>two')],
    actual: bucketOf(
      [actualRule('two/data'), actualRule('two/data', { prefix: 'a/', priority: 2 })],
      [target('two/data')],
    ),
    expect: ['update replication data'],
  },
  {
    title: 'an undeclared rule and its target are reported',
    declared: [rule('one>two')],
    actual: stray,
    expect: ['report replication data', 'report remote-target data → dr/data'],
  },
  { title: 'or ignored', declared: [rule('one>two')], actual: stray, unmanaged: 'ignore', expect: [] },
  {
    title: 'or deleted',
    declared: [rule('one>two')],
    actual: stray,
    unmanaged: 'delete',
    expect: ['update replication data', 'delete remote-target data → dr/data'],
  },
  {
    title: 'a target that nobody declared is reported',
    declared: [rule('one>two')],
    actual: bucketOf([actualRule('two/data')], [target('two/data'), target('dr/data')]),
    expect: ['report remote-target data → dr/data'],
  },
  {
    title: 'nothing is declared: everything is reported',
    declared: undefined,
    actual: toTwo,
    expect: ['report replication data', 'report remote-target data → two/data'],
  },
  {
    title: 'declared and empty: everything goes',
    declared: [],
    actual: toTwo,
    expect: ['delete replication data', 'delete remote-target data → two/data'],
  },
  {
    title: 'the last rule takes an undeclared target with it, by name',
    declared: [absent],
    actual: bucketOf([actualRule('two/data')], [target('dr/other'), target('two/data')]),
    unmanaged: 'ignore',
    expect: [
      'delete replication data',
      'delete remote-target data → dr/other',
      'delete remote-target data → two/data',
    ],
  },
  {
    title: 'an address takes one bucket only',
    declared: [rule('one>two')],
    actual: bucketOf([actualRule('two/other')], [target('two/other')]),
    expect: [
      'report remote-target data → two/data',
      'report replication data',
      'report remote-target data → two/other',
    ],
  },
  {
    title: 'a rule that is there twice is there once afterwards',
    declared: [rule('one>two')],
    actual: bucketOf([actualRule('two/data'), actualRule('two/data', { priority: 4 })], [target('two/data')]),
    expect: ['update replication data'],
  },
];

test.each(table)('$title', ({ declared, actual, unmanaged, expect: expected }) => {
  expect(say(diffData(declared, actual, unmanaged))).toEqual(expected);
});

describe('what a change says', () => {
  const [made] = diffData([rule('one>two', { isAsync: false })], nothing);
  test('a new target: what is not known yet, and who waits', () => {
    expect(made?.notes).toEqual([
      'Whether one can reach two:9000 is known only when this is applied.',
      'Every write to data waits for two.',
    ]);
  });

  test('other keys at the target', () => {
    const other = bucketOf([actualRule('two/data')], [target('two/data', { credentials: 'other' })]);
    const [change] = diffData([rule('one>two')], other);
    expect(change?.notes?.join()).toMatch(/signs with other keys at two/);
  });

  test('a target that goes: the keys are forgotten', () => {
    const [, gone] = diffData([absent], toTwo);
    expect(gone?.oneWay).toBe('The server forgets the keys it has for two/data.');
    expect(gone && isUndeclaredRemoval(gone)).toBe(false);
  });

  test('a side effect is told from what was asked for', () => {
    const both = bucketOf([actualRule('two/data')], [target('dr/other'), target('two/data')]);
    expect(
      diffData([absent], both)
        .filter(isUndeclaredRemoval)
        .map(({ key }) => key),
    ).toEqual(['data → dr/other']);
  });

  test('an occupied address names what has it, and what to do', () => {
    const [change] = diffData([rule('one>two')], bucketOf([], [target('two/other')]));
    expect(change).toMatchObject({ verb: 'report', reason: 'unsupported' });
    expect(change?.notes?.[0]).toMatch(/two\/other.*remove the rules to that bucket/);
  });

  test('undeclared rules that stay in a list that changes', () => {
    const changes = diffData([rule('one>two', { deletes: true })], stray);
    const [change] = changes.filter(({ kind }) => kind === 'replication');
    expect(change?.notes).toEqual(['The rule to-dr/data to dr/data stays: nobody declared it.']);
  });

  test('older objects that never arrive', () => {
    const [, change] = diffData([rule('one>two', { existingObjects: false })], nothing);
    expect(change?.notes).toEqual(['What is in data already never reaches two/data.']);
  });
});

describe('settings', () => {
  const rulesOf = (changes: readonly ReplicationChange[]) =>
    changes.flatMap((change) => (change.kind === 'replication' ? (change.after ?? []) : []));

  test('of a new rule', () => {
    const made = rulesOf(
      diffData([rule('one>two'), rule('one>dr', { tags: [{ key: 'b', value: '' }] })], nothing),
    );
    expect(made).toMatchObject([
      { priority: 2, deleteMarkers: true, deletes: false, existingObjects: true, metadataSync: true },
      { priority: 1, deleteMarkers: false, tags: [{ key: 'b', value: '' }] },
    ]);
  });

  test('that nobody declares stay; those that are always managed do not', () => {
    const odd = { deleteMarkers: false, deletes: true, metadataSync: false, storageClass: 'STANDARD' };
    const there = actualRule('two/data', { ...odd, existingObjects: false, enabled: false });
    const [after] = rulesOf(diffData([rule('one>two')], bucketOf([there], [target('two/data')])));
    expect(after).toEqual({ ...there, existingObjects: true, enabled: true });
  });

  test('a rule whose target is gone leaves when the list is written, and not before', () => {
    const dead = actualRule('', { id: 'dead', priority: 9, to: { site: '', endpoint: 'arn:x', bucket: '' } });
    const actual = bucketOf([dead, actualRule('two/data')], [target('two/data')]);
    expect(say(diffData([rule('one>two')], actual))).toEqual(['report replication data']);
    const [change] = diffData([rule('one>two', { deletes: true })], actual);
    expect(change?.after).toMatchObject([{ id: 'to-two/data' }]);
    expect(change?.notes?.join()).toMatch(/The rule dead goes/);
  });
});

const prefixes = fc.constantFrom('', 'a/', 'b/');
const ends = fc.constantFrom('two/data', 'dr/data', 'dr/other');
const someTarget = fc.record({ end: ends, bandwidth: fc.constantFrom(0, 2e8), synchronous: fc.boolean() });
const someRule = fc.record({
  end: ends,
  priority: fc.nat(6),
  prefix: prefixes,
  deletes: fc.boolean(),
  existingObjects: fc.boolean(),
});
const someActual = fc
  .record({
    targets: fc.uniqueArray(someTarget, { selector: ({ end }) => end.split('/')[0] }),
    rules: fc.uniqueArray(someRule, { selector: ({ priority }) => priority, maxLength: 5 }),
  })
  .map(({ targets, rules }) =>
    bucketOf(
      rules
        .filter((one) => targets.some(({ end }) => end === one.end))
        .map(({ end, ...rest }) => actualRule(end, rest)),
      targets.map(({ end, ...rest }) => target(end, rest)),
    ),
  );
const someDeclared = fc.uniqueArray(
  fc.record(
    {
      end: ends,
      prefix: prefixes,
      priority: fc.nat(3),
      deletes: fc.boolean(),
      isAsync: fc.boolean(),
      state: fc.constantFrom('present' as const, 'absent' as const),
    },
    { requiredKeys: ['end', 'prefix'] },
  ),
  { selector: ({ end, prefix }) => `${end}${prefix}`, maxLength: 5 },
);

test('what is planned settles it, and nothing goes that the plan does not name', () => {
  const unmanaged = fc.constantFrom<Unmanaged>('ignore', 'report', 'delete');
  fc.assert(
    fc.property(someDeclared, someActual, unmanaged, (declared, actual, how) => {
      const rules = declared.map(({ end, ...rest }) =>
        rule(`one>${end.split('/')[0]}`, {
          ...rest,
          targetBucket: end.split('/')[1] ?? '',
        }),
      );
      const changes = diffData(rules, actual, how);
      const named = changes.filter(({ verb, kind }) => verb === 'delete' && kind === 'remote-target').length;
      const after = applyTo(actual, changes);
      const made = changes.filter(({ verb, kind }) => verb === 'create' && kind === 'remote-target').length;
      expect(after.targets.length).toBe(actual.targets.length + made - named);
      const priorities = after.rules.map(({ priority }) => priority);
      expect(new Set(priorities).size).toBe(priorities.length);
      // An address that was occupied may have become free: that takes a second run.
      const refused = changes.some(({ reason }) => reason === 'unsupported');
      const again = diffData(rules, after, how).filter(({ verb }) => verb !== 'report');
      if (!refused) expect(say(again)).toEqual([]);
      const settled = applyTo(after, again);
      expect(diffData(rules, settled, how).filter(({ verb }) => verb !== 'report')).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
