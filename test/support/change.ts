import type { ResourceChange } from '../../src/resources/resource-change.ts';

/** A change that a test names only the interesting parts of. */
export function createChange(parts: Partial<Extract<ResourceChange, { kind: 'tags' }>> = {}): ResourceChange {
  return {
    alias: 'primary_cluster',
    owner: 'apply-buckets',
    kind: 'tags',
    key: 'users',
    verb: 'create',
    after: { owner: 'it' },
    source: { file: 'config/buckets_definition.json', path: [0, 'tags'], line: 3, column: 5 },
    ...parts,
  };
}
