import { describe, expect, test } from 'vitest';
import { listFailed } from '../../../src/replication/proof/failed-version.ts';
import { resyncTarget } from '../../../src/replication/proof/resync.ts';
import { retryFailed } from '../../../src/replication/proof/retry.ts';
import type { LineReader, Writer } from '../../../src/server/port.ts';
import { collect } from '../../support/collect.ts';
import { fail, reply } from '../../support/scripted-reply.ts';

function line(object: string, targets: Record<string, object>, more: object = {}): string {
  const lastModified = new Date(Date.now() - 60_000).toISOString();
  return JSON.stringify({
    object,
    versionId: `v-${object}`,
    targets,
    lastModified,
    deletemarker: false,
    ...more,
  });
}

/** One list of lines for each walk; the last one stays. */
function createBacklog(walks: readonly (readonly string[])[]): LineReader & { walked: () => number } {
  let walked = 0;
  return {
    alias: 'here',
    walked: () => walked,
    read: async () => reply(''),
    async *readLines() {
      const lines = walks[Math.min(walked, walks.length - 1)] ?? [];
      walked += 1;
      yield* lines;
    },
  };
}

describe('the failed versions of a backlog', () => {
  const lines = [
    line('failed', { one: { rStatus: 'FAILED' }, two: { rStatus: 'COMPLETED' } }),
    line('pending', { one: { rStatus: 'PENDING' } }),
    line('removal', { two: { rStatus: 'PENDING', drStatus: 'FAILED' } }),
    line('marker', { one: { rStatus: 'FAILED' } }, { deletemarker: true }),
  ];

  test.each([
    [undefined, ['failed', 'removal', 'marker']],
    ['one', ['failed', 'marker']],
    ['two', ['removal']],
    ['three', []],
  ])('to target %s', async (arn, keys) => {
    const found = await collect(listFailed(createBacklog([lines]), { bucket: 'b', ...(arn && { arn }) }));
    expect(found.map(({ key }) => key)).toEqual(keys);
    expect(found.every(({ key, deletion }) => deletion === (key !== 'failed'))).toBe(true);
  });

  test('are not guessed when the server breaks off', async () => {
    const broken = createBacklog([[...lines, '{"error":"no"}']]);
    await expect(collect(listFailed(broken, { bucket: 'b' }))).rejects.toThrow('could not go on');
  });
});

describe('a retry', () => {
  const failed = ['a', 'b', 'c'].map((key) => line(key, { one: { rStatus: 'FAILED' } }));

  test('asks for no more than allowed, says so, and lists what is left', async () => {
    const asked: (string | undefined)[] = [];
    const writer: Writer = {
      ...createBacklog([]),
      write: async (_route, target) => {
        asked.push(target?.key);
        throw fail({ status: 405, code: 'MethodNotAllowed' });
      },
    };
    const reader = createBacklog([failed, [failed[1] ?? '', line('new', { one: { rStatus: 'FAILED' } })]]);
    const options = { reader, writer, bucket: 'b', waitSeconds: 0, maxVersions: 2 };
    expect(await retryFailed(options)).toEqual({
      complete: false,
      retried: 2,
      recovered: 1,
      survivors: [{ key: 'b', versionId: 'v-b', state: 'failed', deletion: false, ageSeconds: 60 }],
    });
    expect(asked.sort()).toEqual(['a', 'b']);
    expect(reader.walked()).toBe(2);
  });

  test('a walk that the deadline cuts recovers nothing, and is not complete', async () => {
    let walks = 0;
    const reader: LineReader = {
      ...createBacklog([]),
      async *readLines(_route, _target, end) {
        walks += 1;
        if (walks === 1) yield* failed;
        else if (end && !end.aborted) await new Promise((done) => end.addEventListener('abort', done));
      },
    };
    const writer: Writer = { ...reader, write: async () => reply('') };
    const deadline = Date.now() + 300;
    const options = { reader, writer, bucket: 'b', waitSeconds: 60, maxVersions: 9, deadline };
    expect(await retryFailed(options)).toMatchObject({ retried: 3, recovered: 0 });
    walks = 1;
    const late = { ...options, deadline: Date.now() + 100 };
    expect(await retryFailed(late)).toMatchObject({ complete: false, retried: 0 });
  });

  test('ends with the refusal of a version that may not be asked for', async () => {
    const write = () => Promise.reject(fail({ status: 403, reason: 'denied', code: 'AccessDenied' }));
    const reader = createBacklog([failed]);
    const options = { reader, writer: { ...reader, write }, bucket: 'b', waitSeconds: 0, maxVersions: 9 };
    await expect(retryFailed(options)).rejects.toMatchObject({ reason: 'denied' });
  });
});

describe('a resync', () => {
  const counts = { replicationCount: 7, completedReplicationSize: 70, failedReplicationCount: 0 };

  /** Answers with these states, one after another; the id is the one that was started unless it is given. */
  function follow(
    states: readonly { resyncStatus?: string; resetid?: string; failedReplicationCount?: number }[],
  ) {
    let id = '';
    let asked = 0;
    const started: string[] = [];
    const writer: Writer = {
      alias: 'here',
      read: async () => {
        const state = states[Math.min(asked, states.length - 1)];
        asked += 1;
        return reply(JSON.stringify({ target: [{ arn: 'arn', resetid: id, ...counts, ...state }] }));
      },
      write: async (_route, target) => {
        id = target?.query?.['reset-id'] ?? '';
        started.push(id);
        return reply('{}');
      },
    };
    return { started, resync: resyncTarget({ writer, bucket: 'b', arn: 'arn', waitSeconds: 2 }) };
  }

  test('does not take the end of an earlier one for its own', async () => {
    const earlier = { resyncStatus: 'Completed', resetid: 'earlier', failedReplicationCount: 9 };
    const { resync } = follow([earlier, earlier, { resyncStatus: 'Ongoing' }, { resyncStatus: 'Completed' }]);
    expect(await resync).toEqual({
      outcome: 'completed',
      sentVersions: 7,
      sentBytes: 70,
      failedVersions: 0,
      failedBytes: 0,
    });
  });

  test.each([
    [{ resyncStatus: 'Completed', failedReplicationCount: 1 }, 'failed'],
    [{ resyncStatus: 'Failed' }, 'failed'],
    [{ resyncStatus: 'Canceled' }, 'cancelled'],
    [{ resyncStatus: 'Ongoing' }, 'running'],
  ])('that ends with %j is %s', async (state, outcome) => {
    const { resync } = follow([{ resetid: 'earlier' }, state]);
    expect(await resync).toMatchObject({ outcome });
  });

  test('leaves one alone that is under way', async () => {
    const { started, resync } = follow([{ resyncStatus: 'Ongoing', resetid: 'earlier' }]);
    expect(await resync).toMatchObject({
      outcome: 'not-started',
      message: expect.stringContaining('under way'),
    });
    expect(started).toEqual([]);
  });
});
