import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '../../../src/server/diagnosis.ts';
import { retry } from '../../../src/server/retry.ts';

function failed(over: Partial<Diagnosis>): Diagnosis {
  return {
    reason: 'server-error',
    status: 503,
    code: 'SlowDown',
    cause: 'busy',
    mend: '',
    transient: true,
    lost: false,
    ...over,
  };
}

const busy = failed({});
const lost = failed({ status: 0, code: 'ECONNRESET', reason: 'unreachable', lost: true });
const refused = failed({ status: 0, code: 'ECONNREFUSED', reason: 'unreachable' });
const denied = failed({ status: 403, code: 'AccessDenied', reason: 'denied', transient: false });

/** Plays the outcomes in order, the last one for ever; delays are kept, not waited. */
async function play(outcomes: readonly (Diagnosis | 'ok')[], idempotent = true, random = () => 1) {
  let sent = 0;
  const told: number[] = [];
  const delays: number[] = [];
  const outcome = await retry({
    attempt: async () => {
      const next = outcomes[Math.min(sent, outcomes.length - 1)] ?? 'ok';
      sent += 1;
      return next === 'ok' ? { success: 'done' } : { failure: next };
    },
    idempotent,
    onRetry: (attempt) => told.push(attempt),
    random,
    wait: async (delayMs) => delays.push(delayMs),
  });
  return { outcome, sent, told, delays };
}

describe('retry', () => {
  test('what passes by itself is tried three times in all, visibly', async () => {
    expect(await play([busy])).toMatchObject({
      outcome: { attempts: 3, lost: false, diagnosis: busy },
      sent: 3,
      told: [1, 2],
      delays: [400, 800],
    });
  });

  test('a success ends it', async () => {
    expect(await play([busy, 'ok'])).toMatchObject({ outcome: { success: 'done' }, sent: 2, told: [1] });
  });

  test('what cannot pass by itself is tried once', async () => {
    expect(await play([denied])).toMatchObject({ outcome: { attempts: 1 }, sent: 1, told: [] });
  });

  test('what must not happen twice is sent again only if it never left', async () => {
    expect(await play([busy], false)).toMatchObject({ sent: 1 });
    expect(await play([lost], false)).toMatchObject({ sent: 1, outcome: { lost: true } });
    expect(await play([refused, 'ok'], false)).toMatchObject({ sent: 2, outcome: { success: 'done' } });
  });

  test('one lost answer is remembered whatever comes after it', async () => {
    expect(await play([lost, refused])).toMatchObject({ outcome: { lost: true, diagnosis: refused } });
  });

  test('once cancelled nothing is tried again, and the wait for it ends', async () => {
    for (const abortAt of ['attempt', 'wait']) {
      const cancel = new AbortController();
      let sent = 0;
      const told: number[] = [];
      const outcome = await retry({
        attempt: async () => {
          sent += 1;
          if (abortAt === 'attempt') cancel.abort();
          return { failure: lost };
        },
        idempotent: true,
        onRetry: (attempt) => {
          told.push(attempt);
          cancel.abort();
        },
        random: () => 1,
        signal: cancel.signal,
      });
      expect(outcome).toMatchObject({
        diagnosis: { reason: 'cancelled', code: 'Cancelled', cause: expect.stringContaining('busy') },
        attempts: 1,
        lost: true,
      });
      expect([sent, told]).toEqual([1, abortAt === 'wait' ? [1] : []]);
    }
  });

  test('a success or a lasting failure is told as it is, cancelled or not', async () => {
    const signal = AbortSignal.abort();
    const rule = { idempotent: true, onRetry: () => undefined, signal };
    expect(await retry({ ...rule, attempt: async () => ({ success: 'done' }) })).toEqual({ success: 'done' });
    expect(await retry({ ...rule, attempt: async () => ({ failure: denied }) })).toMatchObject({
      diagnosis: denied,
    });
  });

  test('it is bounded and its delays lie within the jitter, whatever happens', async () => {
    const outcome = fc.constantFrom<Diagnosis | 'ok'>(busy, lost, refused, denied, 'ok');
    await fc.assert(
      fc.asyncProperty(
        fc.array(outcome, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (outcomes, idempotent, luck) => {
          const { sent, told, delays } = await play(outcomes, idempotent, () => luck);
          expect(sent).toBeLessThanOrEqual(3);
          expect(told.length).toBe(sent - 1);
          delays.forEach((delayMs, index) => {
            expect(delayMs).toBeLessThanOrEqual(200 * 2 ** (index + 1));
          });
        },
      ),
    );
  });
});
