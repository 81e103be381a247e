import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReviewedPlan, serialiseDigests, serialisePlan } from '../../../src/plan/file.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { createChange } from '../../support/change.ts';

const digest = 'a'.repeat(64);
const plan: Plan = {
  sections: [
    {
      id: 'primary_cluster/apply-buckets',
      alias: 'primary_cluster',
      owner: 'apply-buckets',
      server: 's',
      host: 'h',
      existing: {},
      digest,
      changes: [createChange(), createChange({ verb: 'report', reason: 'unmanaged' })],
    },
  ],
};

describe('a reviewed plan', () => {
  test('is read from a plan file, with the titles of its changes', () => {
    const reviewed = parseReviewedPlan(serialisePlan(plan));
    expect(reviewed?.digests).toEqual(new Map([['primary_cluster/apply-buckets', digest]]));
    const values = '{"after":{"owner":"it"},"before":null}';
    expect(reviewed?.changes).toEqual(
      new Map([['primary_cluster/apply-buckets', new Map([['create tags users', values]])]]),
    );
  });

  test('is read from the digests', () => {
    expect(parseReviewedPlan(serialiseDigests(plan))?.digests.size).toBe(1);
  });

  test.each([
    '',
    '{}',
    '[]',
    'null',
    '{"a":1}',
    `{"a":"${digest}","b":"x"}`,
    '{"version":2,"sections":[]}',
    '{"version":1,"sections":[{}]}',
  ])('is nothing else: %s', (text) => expect(parseReviewedPlan(text)).toBeUndefined());

  test('is never read with a crash', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseReviewedPlan(text)));
  });
});
