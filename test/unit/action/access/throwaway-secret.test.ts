import { expect, test } from 'vitest';
import type { DeclaredSecret } from '../../../../src/access/declared.ts';
import type { Deliver } from '../../../../src/action/access/deliver-secret.ts';
import { createIdentitySecrets } from '../../../../src/action/access/identity-secret.ts';
import { makeUpSecrets } from '../../../../src/action/access/throwaway-secret.ts';
import { createRecordingReporter } from '../../../support/recording-reporter.ts';

const source = { file: 'config/access.json', path: ['users', 0, 'secret'] };
const declared: Record<string, DeclaredSecret> = {
  given: { kind: 'environment', variable: 'GIVEN', source },
  missing: { kind: 'environment', variable: 'MISSING', source },
  generated: { kind: 'generate', deliver: { kind: 'output' }, source },
};

/** What is set for an identity at a site, and whether anything was delivered. */
async function use(alias: string, accessKey: string) {
  const reporter = createRecordingReporter();
  const environment = { GIVEN: 'given-secret' };
  const find = (_alias: string, key: string) => declared[key];
  let delivered = false;
  const deliver: Deliver = async (_delivery, _key, generate) => {
    delivered = true;
    return { secretKey: generate(), withdraw: async () => undefined };
  };
  const secrets = createIdentitySecrets({ find, environment, deliver, reporter });
  const aliases = new Set(['throwaway']);
  const set: string[] = [];
  await makeUpSecrets(secrets, { aliases, find }, { environment, reporter }).use(
    alias,
    accessKey,
    async (secretKey) => void set.push(secretKey),
  );
  return { set, delivered, hidden: reporter.hidden };
}

test.each(['missing', 'generated'])(
  'a %s secret is made up at a throwaway server, hidden, delivered to nobody',
  async (key) => {
    const { set, delivered, hidden } = await use('throwaway', key);
    expect(set).toEqual([expect.stringMatching(/^[A-Za-z0-9]{40}$/)]);
    expect(hidden).toContain(set[0]);
    expect(delivered).toBe(false);
    expect((await use('throwaway', key)).set).not.toEqual(set);
  },
);

test('a given one is set at either', async () => {
  expect((await use('throwaway', 'given')).set).toEqual(['given-secret']);
  expect((await use('lasting', 'given')).set).toEqual(['given-secret']);
});

test('at any other server a generated one is delivered', async () => {
  expect((await use('lasting', 'generated')).delivered).toBe(true);
});
