import { expect, test } from 'vitest';
import { remarkExposure } from '../../../src/resources/policy/diff.ts';
import { createPolicy } from '../../support/plan-view.ts';

const read = (objects: string, ...more: string[]) => createPolicy('b', objects, 's3:GetObject', ...more);
const change = { alias: 'a', owner: 'apply-policies', kind: 'policy', key: 'b', verb: 'update' } as const;

test.each([
  ['is opened', undefined, read('*'), 'Without signing in, anyone may read (until now: nothing).'],
  ['is closed', read('*'), undefined, 'Without signing in, anyone may do nothing (until now: read).'],
  [
    'is open in the same way elsewhere',
    read('old/*'),
    read('new/*'),
    'Anyone may read without signing in, but not the same as before.',
  ],
  [
    'stays as open as it was',
    read('*'),
    read('*', 's3:GetBucketLocation'),
    'Anyone may read without signing in, as before.',
  ],
])('a bucket that %s', (_title, before, after, remark) => {
  expect(remarkExposure({ ...change, ...(before && { before }), ...(after && { after }) })).toEqual([remark]);
});
