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

function judge(input: Partial<AccessInput>): string[] {
  const { declared = declareSite(), actual = describeAccess({}) } = input;
  const own = { accessKey: 'root', parent: undefined, policy: undefined };
  const { changes } = build(input);
  const plan = { declared, actual, changes, own: [own], needed: [], repositoryId: undefined };
  return judgeAccess(plan).map(({ rule }) => rule);
}

describe('before anything is written', () => {
  const there = describeAccess({
    policies: ['p1', 'p2'],
    users: { ann: { policies: ['p1'] }, off: { status: 'disabled', policies: ['p1'] } },
    groups: { idle: { status: 'disabled', policies: ['p1'] } },
    accounts: { key1: 'ann' },
    known: ['key1'],
  });
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
