import { describe, expect, test } from 'vitest';
import { verifyResults } from '../../../src/execute/verify.ts';
import type { ResourceChange } from '../../../src/resources/resource-change.ts';
import type { Outcome, Result } from '../../../src/result.ts';
import { createChange } from '../../support/change.ts';
import { createSection } from '../../support/section.ts';

const change = createChange();
const failure = { reason: 'server-error', message: 'what was said' } as const;
const resultOf = (outcome: Outcome): Result => ({
  change,
  outcome,
  ...(outcome !== 'done' && { failure }),
});

function verify(outcome: Outcome, remaining: readonly ResourceChange[]): Result | undefined {
  return verifyResults([resultOf(outcome)], [createSection('primary_cluster', remaining)])[0];
}

describe('what a fresh plan settles', () => {
  test.each<[Outcome, boolean, Outcome]>([
    ['done', false, 'done'],
    ['done', true, 'failed'],
    ['unknown', false, 'done'],
    ['unknown', true, 'failed'],
    ['failed', false, 'failed'],
    ['failed', true, 'failed'],
    ['not-attempted', false, 'not-attempted'],
    ['not-attempted', true, 'not-attempted'],
  ])('%s, still to do: %s, is %s', (outcome, open, settled) => {
    const result = verify(outcome, open ? [change] : []);
    expect(result?.outcome).toBe(settled);
    expect(result?.failure === undefined).toBe(settled === 'done');
    expect(result?.change).toBe(change);
  });

  test.each<[string, 'delete' | 'create', Outcome]>([
    ['a removal is done, though something of its name is still to be made', 'create', 'done'],
    ['a removal is not done while it is still to be made', 'delete', 'failed'],
  ])('%s', (_case, verb, settled) => {
    const removal: ResourceChange = { ...change, verb: 'delete' };
    const fresh: ResourceChange = { ...change, verb };
    const section = createSection('primary_cluster', [fresh]);
    expect(verifyResults([{ change: removal, outcome: 'done' }], [section])[0]?.outcome).toBe(settled);
  });

  test('what was told as done in part is done once nothing is left of it', () => {
    const partial: Result = { change, outcome: 'failed', failure: { reason: 'partial', message: 'in part' } };
    expect(verifyResults([partial], [])[0]?.outcome).toBe('done');
    const section = createSection('primary_cluster', [change]);
    expect(verifyResults([partial], [section])[0]?.outcome).toBe('failed');
  });

  test('what the server accepted and did not keep says so', () => {
    expect(verify('done', [change])?.failure).toEqual({
      reason: 'server-error',
      message: expect.stringContaining('a fresh read shows otherwise'),
    });
  });

  test.each<Outcome>(['unknown', 'failed', 'not-attempted'])('%s keeps what was said', (outcome) => {
    expect(verify(outcome, [change])?.failure).toEqual(failure);
  });

  test('another verb for the same thing is still to do', () => {
    expect(verify('done', [createChange({ verb: 'update' })])?.outcome).toBe('failed');
  });
});

describe('what a fresh plan says of other things', () => {
  const section = createSection('primary_cluster', [change]);
  const frame = { alias: '', owner: 'apply-buckets', key: change.key, verb: 'delete' } as const;
  test.each([
    ['another bucket', createSection('primary_cluster', [createChange({ key: 'logs' })])],
    ['another alias', createSection('dr_cluster', [change])],
    ['another kind', createSection('primary_cluster', [{ ...frame, kind: 'quota' }])],
    ['another owner', { ...section, changes: [createChange({ owner: 'apply-policies' })] }],
    [
      'an unmanaged thing',
      createSection('primary_cluster', [createChange({ verb: 'report', reason: 'unmanaged' })]),
    ],
  ])('%s leaves a result as it is', (_name, remaining) => {
    const result = resultOf('done');
    expect(verifyResults([result], [remaining])).toEqual([result]);
  });

  test('every result is settled by itself, in its place', () => {
    const results = ['a', 'b', 'c'].map((key) => ({ ...resultOf('done'), change: createChange({ key }) }));
    const settled = verifyResults(results, [
      createSection('primary_cluster', [createChange({ key: 'b' }), createChange({ key: 'z' })]),
    ]);
    expect(settled.map(({ change: { key }, outcome }) => `${key} ${outcome}`)).toEqual([
      'a done',
      'b failed',
      'c done',
    ]);
  });
});

test('what the server turns out not to have is not done', () => {
  const refused = createChange({ verb: 'report', reason: 'unsupported' });
  expect(verify('done', [refused])?.outcome).toBe('failed');
});
