import { expect, test } from 'vitest';
import type { Hands, MadeResult } from '../../../src/execute/attempt.ts';
import { watchSilence } from '../../../src/execute/silence.ts';
import { takeBackTargets } from '../../../src/execute/take-back.ts';
import type { Writer } from '../../../src/server/port.ts';
import { target } from '../../support/replicated-bucket.ts';

const frame = { alias: 'one', owner: 'setup-replication', verb: 'create' } as const;
const made = target('two/data');
const set: MadeResult = {
  change: { ...frame, kind: 'remote-target', key: 'data → two/data', after: made },
  outcome: 'done',
};
const rules = (outcome: MadeResult['outcome'], reason?: 'internal-error' | 'unreachable'): MadeResult => ({
  change: { ...frame, kind: 'replication', key: 'data', after: [] },
  outcome,
  ...(reason && { failure: { reason, message: '' } }),
});

/** Knows the target that was made. */
function createHands(sent: string[]): Hands {
  const listed = [
    { sourcebucket: 'data', endpoint: 'two:9000', targetbucket: 'data', arn: 'arn:x', type: 'replication' },
  ];
  const writer: Writer = {
    alias: 'one',
    read: async () => ({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(listed)) }),
    write: async ({ operation }) => {
      sent.push(operation);
      return { status: 200, headers: {}, body: Buffer.alloc(0) };
    },
  };
  return { writers: new Map([['one', writer]]), keys: new Map(), sites: [], planned: [] };
}

test.each<[string, MadeResult, boolean]>([
  ['failed', rules('failed'), true],
  ['not begun', rules('not-attempted'), true],
  ['ended by a mistake of ours', rules('unknown', 'internal-error'), true],
  ['lost on the way', rules('unknown', 'unreachable'), false],
  ['set', rules('done'), false],
])('a target whose rule is %s', async (_title, rule, taken) => {
  const sent: string[] = [];
  let opened = 0;
  const open = () => {
    opened += 1;
    return createHands(sent);
  };
  const [settled] = await takeBackTargets([set, rule], open, watchSilence());
  expect({ sent, opened, outcome: settled?.outcome }).toEqual(
    taken
      ? { sent: ['remove remote target'], opened: 1, outcome: 'failed' }
      : { sent: [], opened: 0, outcome: 'done' },
  );
});
