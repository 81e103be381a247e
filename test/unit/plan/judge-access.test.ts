import { describe, expect, test } from 'vitest';
import { type AccessInput, buildAccessSection } from '../../../src/plan/build-access.ts';
import { judgeAccess } from '../../../src/plan/judge-access.ts';
import {
  declareAccount,
  declareGroup,
  declarePolicy,
  declareSite,
  declareUser,
  describeAccess,
} from '../../support/access-declared.ts';

function build(input: Partial<AccessInput>) {
  return buildAccessSection({
    declared: declareSite(),
    actual: describeAccess({}),
    unmanaged: 'report',
    own: new Set(['root']),
    otherSecrets: new Set(),
    host: 'one:9000',
    ...input,
  });
}

function judge(input: Partial<AccessInput>, repositoryId?: string): string[] {
  const { declared = declareSite(), actual = describeAccess({}), own = new Set(['root']) } = input;
  const { changes } = build(input);
  return judgeAccess({ declared, actual, changes, own, repositoryId }).map(({ rule }) => rule);
}

describe('before anything is written', () => {
  const there = describeAccess({
    policies: ['p1', 'p2'],
    users: { ann: { policies: ['p1'] }, off: { status: 'disabled', policies: ['p1'] }, deployer: {} },
    groups: { ops: { members: ['deployer'] }, idle: { status: 'disabled', policies: ['p1'] } },
    accounts: { key1: 'ann', own: 'deployer' },
    known: ['key1', 'own'],
  });
  const own = new Set(['own', 'deployer']);
  const cases: readonly (readonly [string, Partial<AccessInput>, readonly string[]])[] = [
    [
      'a new user without a secret',
      { declared: declareSite({ users: [declareUser('new', { secret: undefined })] }) },
      ['access/secret-needed'],
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
      ['access/disabled-user'],
    ],
    [
      'policies of a disabled group',
      { declared: declareSite({ groups: [declareGroup('idle', { policies: ['p2'] })] }) },
      ['access/disabled-group'],
    ],
    [
      'its own user',
      { declared: declareSite({ users: [declareUser('deployer', { state: 'absent' })] }), own },
      ['access/own-identity', 'access/own-identity'],
    ],
    [
      'its own user, disabled',
      { declared: declareSite({ users: [declareUser('deployer', { status: 'disabled' })] }), own },
      ['access/own-identity'],
    ],
    [
      'its own group',
      { declared: declareSite({ groups: [declareGroup('ops', { members: [] })] }), own },
      ['access/own-identity'],
    ],
    [
      'its own group, with others',
      {
        declared: declareSite({
          groups: [declareGroup('ops', { members: ['ann'], membership: 'additive' })],
        }),
        own,
      },
      [],
    ],
  ];
  test.each(cases)('%s', (_name, input, rules) => {
    expect(judge({ actual: there, ...input })).toEqual(rules);
  });

  describe('the policy that jobs of this repository sign in by', () => {
    const actual = describeAccess({ policies: ['42', '43'] });
    const absent = (name: string) =>
      declareSite({ policies: [declarePolicy(name, { state: 'absent', document: undefined })] });
    test.each([
      ['declared absent', { declared: absent('42') }, ['access/own-identity']],
      ['of another one, declared absent', { declared: absent('43') }, []],
      ['declared', { declared: declareSite({ policies: [declarePolicy('42')] }) }, []],
      ['unmanaged', { declared: absent('other'), unmanaged: 'delete' as const }, []],
    ])('%s', (_name, input, rules) => {
      expect(judge({ actual, ...input }, '42')).toEqual(rules);
      expect(judge({ actual, ...input })).toEqual([]);
    });
  });

  test('an account can’t be given to another user', () => {
    const moved = declareSite({ serviceAccounts: [declareAccount('key1', { parent: 'off' })] });
    const [change] = build({ declared: moved, actual: there, unmanaged: 'ignore' }).changes;
    expect([change?.verb, change?.reason, change?.notes?.join()]).toEqual([
      'report',
      'unsupported',
      expect.stringContaining('belongs to ann'),
    ]);
  });
});
