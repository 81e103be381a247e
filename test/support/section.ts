import type { Section } from '../../src/plan/plan.ts';
import type { ResourceChange } from '../../src/resources/resource-change.ts';

/** The section of `apply-buckets` on one alias, whose changes carry that alias. */
export function createSection(alias: string, changes: readonly ResourceChange[]): Section {
  return {
    id: `${alias}/apply-buckets`,
    alias,
    owner: 'apply-buckets',
    server: 'deployment',
    host: '127.0.0.1:9000',
    existing: {},
    digest: '',
    changes: changes.map((change) => ({ ...change, alias })),
  };
}
