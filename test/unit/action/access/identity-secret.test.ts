import { setImmediate } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import type { DeclaredSecret } from '../../../../src/access/declared.ts';
import { createIdentitySecrets } from '../../../../src/action/access/identity-secret.ts';
import { generateSecret } from '../../../../src/action/access/secret-key.ts';
import { ServiceError } from '../../../../src/errors.ts';
import { createRecordingReporter } from '../../../support/recording-reporter.ts';

const source = { file: 'config/access.json', path: ['users', 0, 'secret'] };
const generated: DeclaredSecret = { kind: 'generate', deliver: { kind: 'file', path: '/x' }, source };

function fail(outcomeUnknown: boolean): ServiceError {
  const failure = { reason: 'denied', operation: 'set', resource: 'a', status: 403, code: 'No' } as const;
  return new ServiceError({ ...failure, outcomeUnknown }, 'no');
}

function createBench(declared: DeclaredSecret = generated, withdrawal = Promise.resolve()) {
  const delivered: string[] = [];
  const withdrawn: string[] = [];
  const reporter = createRecordingReporter();
  const secrets = createIdentitySecrets({
    find: () => declared,
    environment: { GIVEN: 'given-secret' },
    reporter,
    deliver: async (_delivery, _key, generate) => {
      const secretKey = generate();
      delivered.push(secretKey);
      const withdraw = async () => {
        await withdrawal;
        withdrawn.push(secretKey);
      };
      return { secretKey, path: '/x', withdraw };
    },
  });
  const set: string[] = [];
  const use = (alias: string, outcome?: Error, before?: Promise<void>) =>
    secrets.use(alias, 'ann', async (secretKey) => {
      await before;
      if (outcome) throw outcome;
      set.push(secretKey);
    });
  return { use, set, delivered, withdrawn, reporter };
}

describe('a generated secret', () => {
  test('is one for all sites, delivered before it is set, and hidden', async () => {
    const { use, set, delivered, reporter } = createBench();
    await Promise.all([use('one'), use('two')]);
    expect(delivered).toHaveLength(1);
    expect(set).toEqual([delivered[0], delivered[0]]);
    expect(reporter.hidden).toContain(delivered[0]);
  });

  test('is taken back when it could be set nowhere, and then another is made', async () => {
    const { use, set, delivered, withdrawn } = createBench();
    await expect(use('one', fail(false))).rejects.toThrow();
    expect(withdrawn).toEqual(delivered);
    await use('one');
    expect(delivered).toHaveLength(2);
    expect(set).toEqual([delivered[1]]);
  });

  test('is taken back before another is where it was', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { use, set, delivered, withdrawn } = createBench(generated, promise);
    const first = use('one', fail(false));
    await vi.waitFor(() => expect(delivered).toHaveLength(1));
    await setImmediate();
    const later = [use('two'), use('three')];
    await setImmediate();
    expect(delivered).toHaveLength(1);
    resolve();
    await expect(first).rejects.toThrow();
    await Promise.all(later);
    expect(withdrawn).toEqual([delivered[0]]);
    expect(set).toEqual([delivered[1], delivered[1]]);
  });

  test('stays when some site has it, whichever fails first', async () => {
    const { use, withdrawn } = createBench();
    const { promise, resolve } = Promise.withResolvers<void>();
    const slow = use('two', undefined, promise);
    await expect(use('one', fail(false))).rejects.toThrow();
    expect(withdrawn).toEqual([]);
    resolve();
    await slow;
    await expect(use('three', fail(false))).rejects.toThrow();
    expect(withdrawn).toEqual([]);
  });

  test('stays when a site may have it', async () => {
    const { use, withdrawn } = createBench();
    await expect(use('one', fail(true))).rejects.toThrow();
    expect(withdrawn).toEqual([]);
  });

  test('is told of where a site may have it, and not once it is taken back', async () => {
    const { use } = createBench();
    await expect(use('one', fail(false))).rejects.toThrow(/^no$/);
    await expect(use('one', fail(true))).rejects.toThrow(
      'no The secret for ann is in /x: it holds if the next plan does not make ann any more',
    );
    await expect(use('two', fail(false))).rejects.toThrow('is in /x, for any site that has it');
  });

  test('has what every server takes, and never comes twice', () => {
    const many = Array.from({ length: 200 }, generateSecret);
    expect(new Set(many).size).toBe(200);
    for (const secret of many) expect(secret).toMatch(/^[A-Za-z0-9]{40}$/);
  });
});

test('a given secret is handed over as it is', async () => {
  const { use, set, delivered } = createBench({ kind: 'environment', variable: 'GIVEN', source });
  await use('one');
  expect([set, delivered]).toEqual([['given-secret'], []]);
});
