import fc from 'fast-check';
import nacl from 'tweetnacl';
import { expect, test } from 'vitest';
import { sealForKey } from '../../../src/report/sealed-box.ts';
import { openSealed } from '../../support/secret-forge.ts';

const keys = nacl.box.keyPair();
const publicKey = Buffer.from(keys.publicKey).toString('base64');

test('any text comes back to the holder of the key, and to nobody else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 200 }), async (text) => {
      const sealed = await sealForKey(publicKey, text);
      expect(await openSealed(sealed, keys)).toBe(text);
      await expect(openSealed(sealed, nacl.box.keyPair())).rejects.toThrow();
      expect(Buffer.from(sealed, 'base64').length).toBe(Buffer.byteLength(text) + 48);
    }),
    { numRuns: 20 },
  );
});

test('no two boxes are the same', async () => {
  expect(await sealForKey(publicKey, 'secret')).not.toBe(await sealForKey(publicKey, 'secret'));
});

test('what is no key is refused', async () => {
  await expect(sealForKey('c2hvcnQ=', 'secret')).rejects.toThrow('length');
});
