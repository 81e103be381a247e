import { describe, expect } from 'vitest';
import { action } from '../../../actions/apply-access/run.ts';
import { type Turn, tryIdentity } from './trial.ts';

const allow = (...actions: string[]) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: actions, Resource: ['arn:aws:s3:::data/*'] }],
});
const secrets = { FIRST_SECRET: 'first-secret-of-all', SECOND_SECRET: 'second-secret-of-all' };
const secret = (environment: string) => ({ secret: { environment } });
const inherit = { policy: 'inherit' };

/** What root makes, so that all of it can change or go. */
function describeBefore(turn: number): object {
  const [user, group, policy] = [`user-${turn}`, `group-${turn}`, `policy-${turn}`];
  const account = { parent: user, ...inherit, ...secret('FIRST_SECRET') };
  return {
    policies: [policy, `gone-${policy}`].map((name) => ({ name, document: allow('s3:GetObject') })),
    users: [user, `gone-${user}`].map((name) => ({ name, policies: [policy], ...secret('FIRST_SECRET') })),
    groups: [
      { name: group, members: [user], policies: [policy] },
      { name: `gone-${group}`, members: [] },
    ],
    serviceAccounts: [`account-${turn}`, `gone-a-${turn}`].map((accessKey) => ({ accessKey, ...account })),
  };
}

/** Something of each kind comes, something changes, something goes. */
function describeAfter(turn: number): object {
  const [user, group, policy] = [`user-${turn}`, `group-${turn}`, `policy-${turn}`];
  const absent = { state: 'absent' };
  return {
    policies: [
      { name: policy, document: allow('s3:GetObject', 's3:PutObject') },
      { name: `new-${policy}`, document: allow('s3:PutObject') },
      { name: `gone-${policy}`, ...absent },
    ],
    users: [
      { name: user, status: 'disabled', policies: [`new-${policy}`] },
      { name: `new-${user}`, policies: [policy], ...secret('SECOND_SECRET') },
      { name: `gone-${user}`, ...absent },
    ],
    groups: [
      { name: group, status: 'disabled', members: [`new-${user}`], policies: [] },
      { name: `new-${group}`, members: [user], policies: [`new-${policy}`] },
      { name: `gone-${group}`, ...absent },
    ],
    serviceAccounts: [
      { accessKey: `account-${turn}`, parent: user, description: 'Changed', ...inherit },
      { accessKey: `new-a-${turn}`, parent: `new-${user}`, ...inherit, ...secret('SECOND_SECRET') },
      { accessKey: `gone-a-${turn}`, parent: user, ...absent },
    ],
  };
}

async function prepare({ stage, turn }: Pick<Turn, 'stage' | 'turn'>): Promise<void> {
  await stage.workspace.write({ 'config/access.json': describeBefore(turn) });
  const run = await stage.run(action, {}, secrets);
  expect(run.reason, `${run.message} ${run.findings.map(({ message }) => message).join(' ')}`).toBe('');
  await stage.workspace.write({ 'config/access.json': describeAfter(turn) });
}

await describe('access', () =>
  tryIdentity({
    identity: 'apply-access',
    fallsBack: ['admin:ServerInfo'],
    run: async (turn) => {
      await prepare(turn);
      return turn.stage.run(action, { 'max-deletes': '9' }, { ...turn.as, ...secrets });
    },
    expectWhole: ({ results }) => {
      expect(results).toHaveLength(12);
      expect(results.filter((result) => !result.endsWith(': done'))).toEqual([]);
    },
  }));

await describe('access, read at once', () =>
  tryIdentity({
    identity: 'iam-export',
    beside: ['apply-access'],
    run: async (turn) => {
      await prepare(turn);
      const inputs = { 'max-deletes': '9', 'iam-export': 'true' };
      return turn.stage.run(action, inputs, { ...turn.as, ...secrets });
    },
    expectWhole: ({ results }) => expect(results).toHaveLength(12),
  }));
