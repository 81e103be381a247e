import { describe, expect, test } from 'vitest';
import { expectActual, expectSite } from '../../../src/plan/expect.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { Actual } from '../../../src/resources/actual.ts';
import type { ResourceChange } from '../../../src/resources/resource-change.ts';
import { actualBucket, actualRule, actualSite } from '../../support/site-actual.ts';

const owner = 'apply-buckets';
const alias = 'primary';
const create = (key: string, objectLocking = false) =>
  ({ alias, owner, kind: 'bucket', key, verb: 'create', after: { objectLocking } }) as const;
const remove = (key: string) =>
  ({ alias, owner, kind: 'bucket', key, verb: 'delete', before: { objectLocking: false } }) as const;
const versioning = (key: string, status: 'Enabled' | 'Suspended') =>
  ({
    alias,
    owner,
    kind: 'versioning',
    key,
    verb: 'create',
    after: { status, excludedPrefixes: [], excludeFolders: false },
  }) as const;

function planOf(...changes: ResourceChange[]): Plan {
  const section = {
    id: `${alias}/${owner}`,
    alias,
    owner,
    server: 's',
    host: 'h',
    existing: {},
    digest: '',
  } as const;
  return { sections: [{ ...section, changes }] };
}

describe('a site', () => {
  const site = actualSite(
    alias,
    actualBucket([actualRule('dr')], { name: 'kept' }),
    actualBucket([], { name: 'old' }),
  );

  test('has what will be made, versioned as it will be, and not what will go; by name', () => {
    const earlier = planOf(create('new'), versioning('new', 'Enabled'), create('bare'), remove('old'));
    const { buckets } = expectSite(site, earlier);
    expect([...buckets.keys()]).toEqual(['bare', 'kept', 'new']);
    expect(buckets.get('new')).toMatchObject({ versioning: { status: 'Enabled' }, rules: [], targets: [] });
    expect(buckets.get('bare')?.versioning).toBeUndefined();
    expect(buckets.get('kept')).toBe(site.buckets.get('kept'));
  });

  test('has versioning in a bucket that is made with object lock, as the server does', () => {
    const { buckets } = expectSite(site, planOf(create('vault', true)));
    expect(buckets.get('vault')).toMatchObject({ objectLocking: true, versioning: { status: 'Enabled' } });
  });

  test('keeps rules and targets where versioning changes', () => {
    const { buckets } = expectSite(site, planOf(versioning('kept', 'Suspended')));
    expect(buckets.get('kept')).toMatchObject({
      versioning: { status: 'Suspended' },
      rules: [{ id: 'rule' }],
    });
  });

  test('is as it is without changes, with those of other servers, and with what is only reported', () => {
    const report = { ...create('told'), verb: 'report', reason: 'unsupported' } as const;
    const elsewhere = {
      sections: planOf(create('new')).sections.map((section) => ({ ...section, alias: 'dr' })),
    };
    for (const earlier of [planOf(), planOf(report), elsewhere]) expect(expectSite(site, earlier)).toBe(site);
  });
});

test('what is known of a server has buckets to come without settings, and none that will go', () => {
  const { capabilities } = actualSite(alias);
  const actual: Actual = { alias, capabilities, region: '', buckets: new Map() };
  const made = expectActual(actual, planOf(create('new', true), versioning('new', 'Enabled')));
  expect(made.buckets.get('new')).toMatchObject({ objectLocking: true, documents: { policy: undefined } });
  expect([...expectActual(made, planOf(remove('new'))).buckets.keys()]).toEqual([]);
  expect([...actual.buckets.keys()]).toEqual([]);
});
