import { describe, expect, test } from 'vitest';
import type { AccessInput } from '../../../src/plan/build-access.ts';
import { judgeAccess } from '../../../src/plan/judge-access.ts';
import {
  declareAccount,
  declareGroup,
  declarePolicy,
  declareSite,
  declareUser,
  describeAccess,
} from '../../support/access-declared.ts';
import { buildSection } from '../../support/build-section.ts';

function judge(input: Partial<AccessInput>): string[] {
  const { declared = declareSite(), actual = describeAccess({}) } = input;
  const own = { accessKey: 'root', parent: undefined, policy: undefined };
  const { changes } = buildSection(input);
  const plan = {
    declared,
    actual,
    changes,
    own: [own],
    needed: [],
    writing: [],
    mode: 'apply',
    repositoryId: undefined,
  } as const;
  return judgeAccess(plan).map(({ rule, severity }) => (severity === 'error' ? rule : `${severity} ${rule}`));
}

describe('before anything is written', () => {
  const there = describeAccess({
    policies: ['p1', 'p2'],
    users: { ann: { policies: ['p1'] }, off: { status: 'disabled', policies: ['p1'] } },
    groups: { idle: { status: 'disabled', policies: ['p1'] } },
    accounts: { key1: 'ann', key2: 'off' },
    known: ['key1', 'key2'],
  });
  const cases: readonly (readonly [string, Partial<AccessInput>, readonly string[]])[] = [
    [
      'a new user without a secret',
      { declared: declareSite({ users: [declareUser('new', { secret: undefined })] }) },
      ['access/secret-needed'],
    ],
    [
      'who the run is and no user, which needs no secret',
      { declared: declareSite({ users: [declareUser('root', { secret: undefined })] }) },
      ['access/own-identity'],
    ],
    [
      'a known user without one',
      { declared: declareSite({ users: [declareUser('ann', { secret: undefined, policies: [] })] }) },
      [],
    ],
    [
      'a new account without a policy',
      { declared: declareSite({ serviceAccounts: [declareAccount('new', { policy: undefined })] }) },
      ['access/policy-needed'],
    ],
    [
      'a policy that goes while somebody has it',
      {
        declared: declareSite({ policies: [declarePolicy('p1', { state: 'absent', document: undefined })] }),
      },
      ['access/policy-in-use'],
    ],
    [
      'a policy that goes, of a disabled user',
      {
        declared: declareSite({
          policies: [declarePolicy('p1', { state: 'absent', document: undefined })],
          users: [declareUser('ann'), declareUser('off')],
          groups: [declareGroup('idle', { state: 'absent' })],
        }),
      },
      ['warning access/disabled-user'],
    ],
    [
      'a policy that goes, of a disabled user and of somebody else',
      {
        declared: declareSite({
          policies: [declarePolicy('p1', { state: 'absent', document: undefined })],
          users: [declareUser('off')],
          groups: [declareGroup('idle', { state: 'absent' })],
        }),
      },
      ['access/policy-in-use', 'warning access/disabled-user'],
    ],
    [
      'policies of a disabled group',
      { declared: declareSite({ groups: [declareGroup('idle', { policies: ['p2'] })] }) },
      ['warning access/disabled-group'],
    ],
    [
      'policies of whom the plan disables, or enables',
      {
        declared: declareSite({
          users: [declareUser('ann', { status: 'disabled', policies: [] })],
          groups: [declareGroup('idle', { status: 'enabled', policies: [] })],
        }),
      },
      [],
    ],
    [
      'a new account of a disabled user',
      { declared: declareSite({ serviceAccounts: [declareAccount('new', { parent: 'off' })] }) },
      ['access/disabled-parent'],
    ],
    [
      'a new account of a user that is to be disabled',
      {
        declared: declareSite({
          users: [declareUser('ann', { status: 'disabled' })],
          serviceAccounts: [declareAccount('new')],
        }),
      },
      ['access/disabled-parent'],
    ],
    [
      'a new account of a user that is enabled before',
      {
        declared: declareSite({
          users: [declareUser('off', { status: 'enabled' })],
          serviceAccounts: [declareAccount('new', { parent: 'off' })],
        }),
      },
      [],
    ],
    [
      'a change of a known account of a disabled user',
      {
        declared: declareSite({
          serviceAccounts: [declareAccount('key2', { parent: 'off', description: 'other' })],
        }),
      },
      [],
    ],
    [
      'a known account that is disabled, of which nothing else is said',
      {
        declared: declareSite({
          serviceAccounts: [declareAccount('key1', { policy: undefined, status: 'disabled' })],
        }),
      },
      [],
    ],
    [
      'a new account that is disabled, of which nothing else is said',
      {
        declared: declareSite({
          serviceAccounts: [declareAccount('new', { policy: undefined, status: 'disabled' })],
        }),
      },
      ['access/policy-needed'],
    ],
    [
      'a known account that nothing is granted any more',
      { declared: declareSite({ serviceAccounts: [declareAccount('key1', { policy: undefined })] }) },
      ['access/policy-needed'],
    ],
    [
      'a known account that goes, of which nothing else is said',
      {
        declared: declareSite({
          serviceAccounts: [declareAccount('key1', { policy: undefined, state: 'absent' })],
        }),
      },
      [],
    ],
  ];
  test.each(cases)('%s', (_name, input, rules) => {
    expect(judge({ actual: there, ...input })).toEqual(rules);
  });

  test('a known account that is disabled there needs no policy, until it is to be enabled', () => {
    const [, key1] = [...there.serviceAccounts].find(([key]) => key === 'key1') ?? expect.fail();
    const detail = key1.detail && { ...key1.detail, status: 'disabled' as const };
    const actual = {
      ...there,
      serviceAccounts: new Map([['key1', { parent: 'ann', ...(detail && { detail }) }]]),
    };
    const say = (status?: 'enabled') =>
      declareSite({ serviceAccounts: [declareAccount('key1', { policy: undefined, status })] });
    expect(judge({ actual, declared: say() })).toEqual([]);
    expect(judge({ actual, declared: say('enabled') })).toEqual(['access/policy-needed']);
  });

  test('an account can’t be given to another user', () => {
    const moved = declareSite({ serviceAccounts: [declareAccount('key1', { parent: 'off' })] });
    const [change] = buildSection({ declared: moved, actual: there, unmanaged: 'ignore' }).changes;
    expect([change?.verb, change?.reason, change?.notes?.join()]).toEqual([
      'report',
      'unsupported',
      expect.stringContaining('belongs to ann'),
    ]);
  });
});
