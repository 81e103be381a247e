import { describe, expect, test } from 'vitest';
import { digestChanges } from '../../../src/plan/digest.ts';
import { createChange } from '../../support/change.ts';

const base = digestChanges('server', [createChange()]);

describe('a digest', () => {
  test.each([
    ['place', createChange({ source: { file: 'elsewhere.yaml', path: ['x'], line: 9, column: 9 } })],
    ['remarks', createChange({ notes: ['mind the step'], oneWay: 'no way back' })],
    ['alias', createChange({ alias: 'other' })],
    ['order of keys', createChange({ after: { owner: 'it' } })],
  ])('does not depend on %s', (_title, change) => {
    expect(digestChanges('server', [change])).toBe(base);
  });

  test.each([
    ['verb', createChange({ verb: 'update' })],
    ['key', createChange({ key: 'logs' })],
    ['value before', createChange({ before: { owner: 'nobody' } })],
    ['value after', createChange({ after: { owner: 'hr' } })],
  ])('depends on %s', (_title, change) => {
    expect(digestChanges('server', [change])).not.toBe(base);
  });

  test('depends on the server, and not on reports', () => {
    expect(digestChanges('other', [createChange()])).not.toBe(base);
    const report = createChange({ verb: 'report', reason: 'unmanaged' });
    expect(digestChanges('server', [report, createChange(), report])).toBe(base);
  });
});
