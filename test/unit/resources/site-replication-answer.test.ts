import { describe, expect, test } from 'vitest';
import { findHiddenError, requireSuccess } from '../../../src/resources/site-replication/answer.ts';
import { readGroup } from '../../../src/resources/site-replication/read.ts';
import type { Reader } from '../../../src/server/port.ts';
import { routes } from '../../../src/server/routes.ts';

const updated =
  'Cluster replication configuration updated successfully with:\n- sync state enable for peer two';

describe('answers with status 200', () => {
  test.each<[string, object, string]>([
    ['added', { success: true, status: 'Requested sites were configured for replication successfully.' }, ''],
    ['removed', { status: 'Requested site(s) were removed from cluster replication successfully.' }, ''],
    ['edited', { success: true, status: updated }, ''],
    [
      'added in part',
      { success: false, status: 'Some sites …', errorDetail: 'no link with two' },
      'no link with two',
    ],
    ['not at all', { success: false }, 'no reason was given'],
    [
      'removed in part',
      { status: 'Some site(s) could not be removed from cluster replication configuration.' },
      'Some site(s) could not be removed from cluster replication configuration.',
    ],
    ['not yet in step', { success: true, status: '', initialSyncErrorMessage: 'bucket data' }, 'bucket data'],
    [
      'not told to all',
      { success: true, status: `${updated}\n- partially failed for few remote sites` },
      `${updated}\n- partially failed for few remote sites`,
    ],
  ])('%s', (_name, answer, expected) => {
    expect(findHiddenError(JSON.stringify(answer))).toBe(expected);
  });

  test.each(['', 'null', '[', '<html>'])('%j is no success', (body) => {
    expect(findHiddenError(body)).toBe('the answer can’t be understood');
  });

  test('are told on one line, without a key, and not at any length', () => {
    const detail = `for two:\n\tthe key secret-key-of-two is ${'x'.repeat(400)}`;
    const body = Buffer.from(JSON.stringify({ success: false, errorDetail: detail }));
    const asked = {
      alias: 'one',
      route: routes.addSites,
      about: 'group',
      secrets: ['', 'secret-key-of-two'],
    };
    const attempt = () => requireSuccess({ status: 200, headers: {}, body }, asked);
    expect(attempt).toThrow(/one\/group.*for two: the key \*\*\* is x{200,280}\.\.\./);
    expect(attempt).not.toThrow(/secret-key/);
  });
});

describe('reading a group', () => {
  const reader = (info: unknown, targets: unknown): Reader => ({
    alias: 'one',
    read: async ({ path }) => {
      const body = Buffer.from(JSON.stringify(path === 'list-remote-targets' ? targets : info));
      return { status: 200, headers: {}, body };
    },
  });
  const peer = {
    name: 'two',
    deploymentID: 'id-2',
    endpoint: 'https://Two.example.com:443/',
    sync: 'enable',
  };

  test.each([[{ enabled: false }], [null], [{ enabled: true }], ['?']])('%j is none', async (info) => {
    expect(await readGroup(reader(info, null))).toBeUndefined();
  });

  test('takes addresses as one, and sorts by name', async () => {
    const info = {
      enabled: true,
      sites: [peer, { name: 'one', deploymentID: 'id-1', endpoint: 'http://one:9000' }],
    };
    const known = await readGroup(reader(info, null));
    expect(known?.group).toEqual({
      sites: [
        { name: 'one', endpoint: 'http://one:9000', synchronous: false, bandwidth: 0 },
        { name: 'two', endpoint: 'https://two.example.com', synchronous: true, bandwidth: 0 },
      ],
      lifecycleExpiry: false,
    });
  });

  test('a bucket that goes on as before is seen', async () => {
    const defaultbandwidth = { bandwidthLimitPerBucket: 2e8, set: true };
    const info = { enabled: true, sites: [{ ...peer, defaultbandwidth }] };
    const target = { deploymentID: 'id-2', replicationSync: true, bandwidthlimit: 2e8 };
    const both = await readGroup(
      reader(info, [target, { ...target, replicationSync: false, bandwidthlimit: 3e8 }]),
    );
    expect(both?.group.sites).toMatchObject([{ synchronous: 'mixed', bandwidth: 'mixed' }]);
    const one = await readGroup(reader(info, [target, { deploymentID: 'id-3' }]));
    expect(one?.group.sites).toMatchObject([{ synchronous: true, bandwidth: 2e8 }]);
  });
});
