import { describe, expect, test } from 'vitest';
import type { RefusedError } from '../../../src/errors.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { assertSafe, findUnsafe } from '../../../src/plan/safety.ts';
import { createChange } from '../../support/change.ts';

function planDeletes(deletes: number, existing: number): Plan {
  const change = createChange({ verb: 'delete' });
  const changes = Array.from({ length: deletes }, (_, index) => ({ ...change, key: `b-${index}` }));
  const section = {
    id: 'a/apply-buckets',
    alias: 'a',
    owner: 'apply-buckets',
    server: 's',
    host: 'h',
    digest: '',
  } as const;
  return { sections: [{ ...section, changes, existing: { tags: existing } }] };
}

describe('the brake', () => {
  test.each([
    [3, 9, undefined, true],
    [9, 9, undefined, true],
    [3, 10, undefined, true],
    [4, 10, undefined, false],
    [4, 10, 3, false],
    [4, 10, 4, true],
    [300, 1000, undefined, true],
    [301, 1000, undefined, false],
    [301, 1000, 301, true],
  ])('%i of %i with max-deletes %s: safe %s', (deletes, existing, maxDeletes, safe) => {
    const unsafe = findUnsafe(planDeletes(deletes, existing), {
      maxDeletes,
      allowDeleteBuckets: false,
      unmanaged: 'report',
    });
    expect(unsafe.length === 0).toBe(safe);
  });

  test('names one number that lets all of several through', () => {
    const plans = [planDeletes(5, 10), planDeletes(8, 12)];
    const plan = { ...planDeletes(0, 0), sections: plans.flatMap(({ sections }) => sections) };
    const options = { maxDeletes: undefined, allowDeleteBuckets: false, unmanaged: 'report' as const };
    expect(findUnsafe(plan, options).map(({ unlock }) => unlock)).toEqual([
      '`max-deletes: 8`',
      '`max-deletes: 8`',
    ]);
    expect(findUnsafe(plan, { ...options, maxDeletes: 8 })).toEqual([]);
    expect(findUnsafe(plan, { ...options, maxDeletes: 5 })).toHaveLength(1);
  });

  test('says how to go on', () => {
    const refuse = () =>
      assertSafe(planDeletes(5, 10), {
        maxDeletes: undefined,
        allowDeleteBuckets: false,
        unmanaged: 'report',
      });
    expect(refuse).toThrow(
      expect.objectContaining({ reason: 'unsafe-plan', unlock: '`max-deletes: 5`' }) as RefusedError,
    );
  });
});
