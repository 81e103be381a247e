import { expect, test } from 'vitest';
import { digestChanges } from '../../../src/plan/digest.ts';
import { parseReviewedPlan, serialiseDigests, serialisePlan } from '../../../src/plan/file.ts';
import { assertReviewed } from '../../../src/plan/stale.ts';
import { createChange } from '../../support/change.ts';
import { createSection } from '../../support/section.ts';

const section = (alias: string, changes = [createChange()]) => {
  const made = createSection(alias, changes);
  return { ...made, digest: digestChanges(made.server, made.changes) };
};
const whole = { sections: [section('a'), section('b'), section('c', [])] };
const read = (text: string) => parseReviewedPlan(text) ?? expect.fail('no plan');
const reviewed = read(serialisePlan(whole));
const stage = { owner: 'apply-buckets', alias: 'all' };

test('what was reviewed is let through, in whole or as the stage and the alias that a run is for', () => {
  expect(() => assertReviewed(whole, reviewed, stage)).not.toThrow();
  const one = { sections: [section('a')] };
  expect(() => assertReviewed(one, reviewed, { ...stage, alias: 'a' })).not.toThrow();
  expect(() =>
    assertReviewed({ sections: [] }, reviewed, { ...stage, owner: 'apply-policies' }),
  ).not.toThrow();
});

test('a section that is done by now is no reason to refuse, nor is one that never had a change', () => {
  const done = { sections: [section('a', []), section('b')] };
  expect(() => assertReviewed(done, reviewed, stage)).not.toThrow();
});

test('a section that has gone is refused: success would say that all of it was applied', () => {
  const left = { sections: [section('a')] };
  const refused = { reason: 'stale-plan', message: expect.stringContaining('b/apply-buckets was reviewed') };
  expect(() => assertReviewed(left, reviewed, stage)).toThrow(expect.objectContaining(refused) as Error);
  expect(() => assertReviewed({ sections: [] }, reviewed, { ...stage, alias: 'b' })).toThrow();
});

test('of digests alone it is not known what had changes', () => {
  const digests = read(serialiseDigests(whole));
  expect(() => assertReviewed({ sections: [section('a')] }, digests, stage)).not.toThrow();
});
