import { expect, test } from 'vitest';
import type { TemporaryKeys } from '../../../src/login/exchange.ts';
import { createSignIn } from '../../../src/login/sign-in.ts';

function prepare(fail: (attempt: number) => boolean = () => false) {
  let made = 0;
  const clock = { now: 0 };
  const make = async (): Promise<TemporaryKeys> => {
    made += 1;
    if (fail(made)) throw new Error('refused');
    return { accessKey: `key${made}`, secretKey: 's', sessionToken: 't', expires: '' };
  };
  return { clock, count: () => made, signIn: createSignIn(make, () => clock.now) };
}

test('everybody who asks has the same keys, and nobody asks for nothing', async () => {
  const { signIn, count } = prepare();
  expect(await signIn.made()).toEqual([]);
  expect(count()).toBe(0);
  const all = await Promise.all([signIn.keys(), signIn.keys(), signIn.keys()]);
  expect(new Set(all.map(({ accessKey }) => accessKey))).toEqual(new Set(['key1']));
  expect(count()).toBe(1);
});

test('fresh keys are made before the old ones end; both are given back while they are good', async () => {
  const { signIn, clock } = prepare();
  await signIn.keys();
  clock.now = 700_000;
  expect((await signIn.keys()).accessKey).toBe('key1');
  clock.now = 730_000;
  expect((await signIn.keys()).accessKey).toBe('key2');
  expect((await signIn.made()).map(({ accessKey }) => accessKey)).toEqual(['key1', 'key2']);
  clock.now = 901_000;
  expect((await signIn.made()).map(({ accessKey }) => accessKey)).toEqual(['key2']);
});

test('a refusal is asked for once', async () => {
  const { signIn, count } = prepare(() => true);
  await expect(signIn.keys()).rejects.toThrow('refused');
  await expect(signIn.keys()).rejects.toThrow('refused');
  expect(count()).toBe(1);
  expect(await signIn.made()).toEqual([]);
});
