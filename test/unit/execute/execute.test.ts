import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExecuteOptions, executePlan } from '../../../src/execute/execute.ts';
import { changesOf, type Plan } from '../../../src/plan/plan.ts';
import type { ResourceChange } from '../../../src/resources/resource-change.ts';
import type { Result } from '../../../src/result.ts';
import { createChange } from '../../support/change.ts';
import { createScriptedWriter, type Fate, type ScriptedWriter } from '../../support/scripted-writer.ts';
import { createSection } from '../../support/section.ts';

const { source } = createChange();

/** A new bucket with two settings: three changes, each one request. */
function createBucket(key: string): ResourceChange[] {
  const frame = {
    alias: '',
    owner: 'apply-buckets',
    key,
    verb: 'create',
    ...(source && { source }),
  } as const;
  const versioning = { status: 'Enabled', excludedPrefixes: [], excludeFolders: false } as const;
  return [
    { ...frame, kind: 'bucket', after: { objectLocking: false } },
    { ...frame, kind: 'versioning', after: versioning },
    createChange({ key }),
  ];
}

const inOrder = (bucket: string) =>
  ['create bucket', 'set versioning', 'set tags'].map((operation) => `${bucket}: ${operation}`);

function nameBuckets(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `bucket-${index}`);
}

function createPlan(aliases: Readonly<Record<string, readonly string[]>>): Plan {
  const sections = Object.entries(aliases).map(([alias, buckets]) =>
    createSection(alias, buckets.flatMap(createBucket)),
  );
  return { sections };
}

async function execute(plan: Plan, writers: readonly ScriptedWriter[], more: Partial<ExecuteOptions> = {}) {
  const told: Result[] = [];
  const results = await executePlan(plan, {
    writers: new Map(writers.map((writer) => [writer.alias, writer])),
    keys: new Map(),
    sites: [],
    planned: changesOf(plan),
    concurrency: 4,
    signal: new AbortController().signal,
    onResult: (result) => told.push(result),
    ...more,
  });
  return { results, told, outcomes: describeResults(results) };
}

/** `bucket kind` → outcome. */
function describeResults(results: readonly Result[]): Record<string, string> {
  return Object.fromEntries(
    results.map(({ change, outcome }) => [`${change.alias}/${change.key} ${change.kind}`, outcome]),
  );
}

const fates = fc.constantFrom<Fate>(
  undefined,
  undefined,
  { reason: 'denied' },
  { reason: 'server-error' },
  { reason: 'unreachable', status: 0 },
  { reason: 'unreachable', status: 0, outcomeUnknown: true },
);

test('every change that is no report gets exactly one result, in the order of the plan, whatever fails', async () => {
  const script = fc.array(fates, { minLength: 1, maxLength: 12 });
  const delays = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(script, delays, fc.integer({ min: 1, max: 6 }), async (script, delays, concurrency) => {
      const plan = createPlan({ one: nameBuckets(4), two: nameBuckets(3) });
      const report = createChange({ key: 'stray', verb: 'report', reason: 'unmanaged' });
      const withReport: Plan = { sections: [...plan.sections, createSection('one', [report])] };
      let asked = 0;
      const decide = () => script[asked++ % script.length];
      const delay = () => delays[asked % delays.length] ?? 0;
      const writers = ['one', 'two'].map((alias) => createScriptedWriter(alias, decide, delay));
      const { results, told } = await execute(withReport, writers, { concurrency });
      expect(results.map((result) => result.change)).toEqual(changesOf(plan));
      expect(new Set(told)).toEqual(new Set(results));
      expect(told).toHaveLength(results.length);
      for (const { outcome, failure } of results) expect(failure === undefined).toBe(outcome === 'done');
    }),
    { numRuns: 100 },
  );
});

test('within a bucket one change follows another, however long each takes', async () => {
  const delays = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(delays, fc.integer({ min: 1, max: 8 }), async (delays, concurrency) => {
      let asked = 0;
      const writer = createScriptedWriter('one', undefined, () => delays[asked++ % delays.length] ?? 0);
      await execute(createPlan({ one: nameBuckets(5) }), [writer], { concurrency });
      for (const bucket of nameBuckets(5)) {
        const of = (list: readonly string[]) => list.filter((entry) => entry.startsWith(`${bucket}: `));
        expect(of(writer.begun)).toEqual(inOrder(bucket));
        expect(of(writer.ended)).toEqual(inOrder(bucket));
      }
    }),
    { numRuns: 50 },
  );
});

test.each([1, 2, 5])('%i buckets at one time, never more', async (concurrency) => {
  const writer = createScriptedWriter('one', undefined, () => 2);
  await execute(createPlan({ one: nameBuckets(12) }), [writer], { concurrency });
  expect(writer.peak()).toBe(concurrency);
  expect(writer.begun).toHaveLength(36);
});

describe('what fails', () => {
  test('a bucket that can’t be made stops what was to go into it, and nothing else', async () => {
    const decide = (bucket: string, operation: string) =>
      bucket === 'bucket-1' && operation === 'create bucket' ? { reason: 'denied' as const } : undefined;
    const writers = [createScriptedWriter('one', decide), createScriptedWriter('two')];
    const plan = createPlan({ one: nameBuckets(3), two: nameBuckets(3) });
    const { results, outcomes } = await execute(plan, writers, { concurrency: 1 });
    expect(outcomes).toMatchObject({
      'one/bucket-1 bucket': 'failed',
      'one/bucket-1 versioning': 'not-attempted',
      'one/bucket-1 tags': 'not-attempted',
    });
    expect(results.filter(({ outcome }) => outcome === 'done')).toHaveLength(15);
    expect(results.find(({ outcome }) => outcome === 'not-attempted')?.failure).toEqual({
      reason: 'partial',
      message: 'Not attempted: bucket bucket-1 could not be made.',
    });
    expect(writers[0]?.begun.filter((entry) => entry.startsWith('bucket-1'))).toHaveLength(1);
  });

  test('a setting that fails does not stop the other settings of its bucket', async () => {
    const decide = (_: string, operation: string): Fate =>
      operation === 'set versioning' ? { reason: 'server-error' } : undefined;
    const { outcomes } = await execute(createPlan({ one: ['a'] }), [createScriptedWriter('one', decide)]);
    expect(outcomes).toEqual({ 'one/a bucket': 'done', 'one/a versioning': 'failed', 'one/a tags': 'done' });
  });

  test('a server that no longer answers stops everything meant for it, and nothing meant for others', async () => {
    const decide = (bucket: string, operation: string): Fate =>
      bucket === 'bucket-1' && operation === 'set versioning'
        ? { reason: 'unreachable', status: 0 }
        : undefined;
    const writers = [createScriptedWriter('one', decide), createScriptedWriter('two')];
    const plan = createPlan({ one: nameBuckets(4), two: nameBuckets(4) });
    const { results, outcomes } = await execute(plan, writers, { concurrency: 1 });
    expect(writers[0]?.begun).toEqual([...inOrder('bucket-0'), ...inOrder('bucket-1').slice(0, 2)]);
    expect(outcomes['one/bucket-1 versioning']).toBe('failed');
    expect(writers[1]?.begun).toHaveLength(12);
    const left = results.filter(({ outcome }) => outcome === 'not-attempted');
    expect(left).toHaveLength(7);
    for (const { failure } of left) expect(failure?.message).toBe('Not attempted: one no longer answers.');
  });

  test.each([
    ['two answers lost in a row do not', [0, 1], false],
    ['three answers lost in a row', [0, 1, 2], true],
    ['three with an answer between do not', [0, 1, 3], false],
  ])('%s count as no longer answering', async (_name, lost, silent) => {
    const buckets = nameBuckets(6);
    const decide = (bucket: string): Fate =>
      lost.some((index) => bucket === `bucket-${index}`)
        ? { reason: 'unreachable', status: 0, outcomeUnknown: true }
        : undefined;
    const writer = createScriptedWriter('one', decide);
    const changes = buckets.map((key) => createChange({ key }));
    const { results } = await execute({ sections: [createSection('one', changes)] }, [writer], {
      concurrency: 1,
    });
    expect(results.filter(({ outcome }) => outcome === 'unknown')).toHaveLength(lost.length);
    expect(results.filter(({ outcome }) => outcome === 'not-attempted')).toHaveLength(silent ? 3 : 0);
    expect(writer.begun).toHaveLength(silent ? 3 : 6);
  });

  test('a lost answer leaves the outcome unknown, with its reason and message', async () => {
    const decide = (_: string, operation: string): Fate =>
      operation === 'set tags' ? { reason: 'server-error', status: 502, outcomeUnknown: true } : undefined;
    const { results } = await execute(createPlan({ one: ['a'] }), [createScriptedWriter('one', decide)]);
    const failure = { reason: 'server-error', message: 'as scripted' };
    expect(results.at(-1)).toMatchObject({ change: { kind: 'tags' }, outcome: 'unknown', failure });
  });
});

describe('cancelling', () => {
  test('lets what is under way finish and begins nothing new', async () => {
    const cancel = new AbortController();
    const decide = (bucket: string): Fate => {
      if (bucket === 'bucket-3') cancel.abort();
      return undefined;
    };
    const writer = createScriptedWriter('one', decide, () => 1);
    const run = { concurrency: 2, signal: cancel.signal };
    const { results } = await execute(createPlan({ one: nameBuckets(8) }), [writer], run);
    const done = results.filter(({ outcome }) => outcome === 'done');
    expect(writer.ended).toEqual(writer.begun);
    expect(done).toHaveLength(writer.begun.length);
    expect(writer.begun).toContain('bucket-3: create bucket');
    expect(writer.begun).not.toContain('bucket-3: set versioning');
    expect(writer.begun.some((entry) => /^bucket-[4-7]/.test(entry))).toBe(false);
    const left = results.filter(({ outcome }) => outcome !== 'done');
    expect(done.length + left.length).toBe(24);
    for (const { outcome, failure } of left) {
      expect(outcome).toBe('not-attempted');
      expect(failure?.message).toBe('Not attempted: the run was cancelled.');
    }
  });

  test('before the start sends nothing', async () => {
    const writer = createScriptedWriter('one');
    const { results } = await execute(createPlan({ one: ['a'] }), [writer], { signal: AbortSignal.abort() });
    expect(writer.begun).toEqual([]);
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(3).fill('not-attempted'));
  });
});
