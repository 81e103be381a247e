import { expect, test } from 'vitest';
import { viewAccess } from '../../../../src/action/access/access-view.ts';
import type { Desired } from '../../../../src/config/desired.ts';
import type { ActualAccess, ActualAccount } from '../../../../src/resources/actual-access.ts';
import { normaliseIamPolicy } from '../../../../src/resources/iam-policy/types.ts';
import type { ResourceChange } from '../../../../src/resources/resource-change.ts';
import type { ServiceAccount } from '../../../../src/resources/service-account/types.ts';
import { createSection } from '../../../support/section.ts';

const now = Date.parse('2026-06-01T00:00:00Z');
const reading = normaliseIamPolicy({
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/*' }],
});

function account(parent: string, changes: Partial<ServiceAccount> = {}): ActualAccount {
  const detail: ServiceAccount = {
    ...{ parent, status: 'enabled', name: '', description: '', expires: null, policy: 'inherit' },
    ...changes,
  };
  return { parent, detail };
}

const actual: ActualAccess = {
  alias: 'primary_cluster',
  capabilities: { deploymentId: 'd' } as ActualAccess['capabilities'],
  policies: new Map([['reading', reading]]),
  users: new Map([['ann', { status: 'enabled', policies: ['reading'] }]]),
  groups: new Map(),
  serviceAccounts: new Map([
    ['of-ann', account('ann')],
    ['over', account('ann', { expires: '2026-05-31T00:00:00Z' })],
    ['of-root', account('root', { policy: reading })],
    ['unread', { parent: 'ann' }],
  ]),
  rootAccounts: ['key-of-root'],
};

const desired = { buckets: [] } as unknown as Desired;
const view = (...changes: ResourceChange[]) =>
  viewAccess(actual, createSection('primary_cluster', changes), desired, now);

test('what is there is shown, with the buckets that policies name', () => {
  const { overview, diff } = view();
  expect(overview.text().split('\n').slice(1)).toEqual([
    '  data: user ann: read (through policy reading)',
    '  data: service account of-ann: read (through policy reading)',
    '  data: service account of-root: read (through its own policy, all rights of root)',
    '  1 undeclared service account of root not looked at, with every right of root unless a policy of its own says less: key-of-root',
    '  1 undeclared service account not looked at, with the rights of the parent at most: unread',
    '  What anyone may do without signing in is told by the declared policies of buckets; no others were looked at.',
  ]);
  expect(diff.gains.length + diff.losses.length).toBe(0);
});

test('whom a plan disables loses all of it, whatever policies are kept, and gains nothing by a wider one', () => {
  const base = { alias: 'primary_cluster', owner: 'apply-access', verb: 'update' } as const;
  const wider = normaliseIamPolicy({
    Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::data/*' }],
  });
  const { diff, overview } = view(
    { ...base, kind: 'iam-policy', key: 'reading', before: reading, after: wider },
    {
      ...{ ...base, kind: 'user', key: 'ann', before: { status: 'enabled', policies: ['reading'] } },
      after: { status: 'disabled', policies: ['reading'] },
    },
  );
  const names = diff.losses.map(({ principal }) => ('name' in principal ? principal.name : ''));
  expect([names, diff.gains]).toEqual([['ann', 'of-ann'], []]);
  expect(overview.text()).not.toMatch(/data: (user|service account) (of-)?ann:/);
});

test('with a user go its service accounts, which then are not taken for those of root', () => {
  const removed: ResourceChange = {
    ...{ alias: 'primary_cluster', owner: 'apply-access', kind: 'user', key: 'ann', verb: 'delete' },
    before: { status: 'enabled', policies: ['reading'] },
  };
  const { diff, overview } = view(removed);
  const names = diff.losses.map(({ principal }) => ('name' in principal ? principal.name : ''));
  expect(names).toEqual(['ann', 'of-ann']);
  expect(diff.gains).toEqual([]);
  expect(overview.text()).not.toContain('of-ann');
});
