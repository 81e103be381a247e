import { describe, expect, test } from 'vitest';
import { listNeeds } from '../../../src/resources/need.ts';
import type { ResourceChange } from '../../../src/resources/resource-change.ts';
import { changeAccess, user } from '../../support/access-change.ts';
import { createChange } from '../../support/change.ts';
import { target } from '../../support/replicated-bucket.ts';

const readable = (change: ResourceChange) =>
  listNeeds(change)
    .map(({ kind, chain }) => `${kind} of ${chain}`)
    .sort();

describe('what builds on what, elsewhere', () => {
  const owned = { alias: 'one', owner: 'setup-replication', verb: 'create' } as const;
  const made = {
    ...owned,
    kind: 'remote-target',
    key: 'data → two/data',
    after: target('two/data'),
  } as const;
  test.each<[string, ResourceChange, readonly string[]]>([
    ['a setting: its bucket', createChange({ key: 'data' }), ['bucket of data']],
    ['anything in IAM: nothing of this kind', changeAccess('user', 'ann', user(), undefined), []],
    ['a bucket: nothing', { ...owned, kind: 'bucket', key: 'data', after: { objectLocking: false } }, []],
    [
      'a rule: the targets of its bucket',
      { ...owned, kind: 'replication', key: 'data', after: [] },
      ['remote-target of data'],
    ],
    [
      'a target: the rules of its bucket',
      { ...made, after: { ...made.after, from: 'data' } },
      ['replication of data'],
    ],
  ])('%s', (_name, change, needs) => {
    expect(readable(change)).toEqual(needs);
  });
});
