import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveByNode, deriveByWasm, hasArgon2 } from '../../../src/server/argon2.ts';
import {
  EnvelopeError,
  looksSealed,
  openEnvelope,
  sealAs,
  sealEnvelope,
} from '../../../src/server/envelope.ts';

const secretKey = 'a secret key of 32 bytes or moré';
const sizes = [0, 1, 16_383, 16_384, 16_385, 32_768, 40_000];

function fill(size: number): Buffer {
  return Buffer.alloc(size, 'the quick brown fox ');
}

describe('the envelope of the admin API', () => {
  test.each(sizes)('%i bytes come back, at the size the server expects', async (size) => {
    const plain = fill(size);
    const sealed = await sealEnvelope(secretKey, plain);
    expect(sealed[32]).toBe(0x02);
    expect(sealed.length).toBe(size + 41 + 16 * Math.max(1, Math.ceil(size / 16_384)));
    expect(looksSealed(sealed)).toBe(true);
    expect(await openEnvelope(secretKey, sealed)).toEqual(plain);
  });

  test.each([0x00, 0x01, 0x02])('form %i can be opened', async (id) => {
    const sealed = await sealAs(id, secretKey, fill(20_000));
    expect(sealed[32]).toBe(id);
    expect(await openEnvelope(secretKey, sealed)).toEqual(fill(20_000));
  });

  test('anything comes back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 50_000 }), fc.string(), async (bytes, key) => {
        const plain = Buffer.from(bytes);
        expect(await openEnvelope(key, await sealEnvelope(key, plain))).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  test('two envelopes of the same text have nothing in common', async () => {
    const [one, two] = [await sealEnvelope(secretKey, fill(99)), await sealEnvelope(secretKey, fill(99))];
    expect(one.subarray(0, 32)).not.toEqual(two.subarray(0, 32));
    expect(one.subarray(41)).not.toEqual(two.subarray(41));
  });

  test('a single changed bit anywhere is noticed', async () => {
    const sealed = await sealEnvelope(secretKey, fill(17_000));
    const bit = fc.tuple(fc.nat(sealed.length - 1), fc.nat(7)).filter(([at]) => at !== 32);
    await fc.assert(
      fc.asyncProperty(bit, async ([at, shift]) => {
        const damaged = Buffer.from(sealed);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << shift);
        await expect(openEnvelope(secretKey, damaged)).rejects.toBeInstanceOf(EnvelopeError);
      }),
      { numRuns: 60 },
    );
  });

  test('nothing can be cut off, not even a whole fragment, and none can be moved', async () => {
    const sealed = await sealEnvelope(secretKey, fill(40_000));
    const step = 16_400;
    const first = sealed.subarray(41, 41 + step);
    const second = sealed.subarray(41 + step, 41 + 2 * step);
    const rest = sealed.subarray(41 + 2 * step);
    const head = sealed.subarray(0, 41);
    const broken = [
      sealed.subarray(0, 41 + step),
      sealed.subarray(0, 41 + 2 * step),
      sealed.subarray(0, sealed.length - 1),
      sealed.subarray(0, 41 + step + 5),
      sealed.subarray(0, 41),
      Buffer.concat([head, second, first, rest]),
      Buffer.concat([sealed, Buffer.alloc(1)]),
    ];
    for (const envelope of broken) {
      await expect(openEnvelope(secretKey, envelope)).rejects.toBeInstanceOf(EnvelopeError);
    }
  });

  test('another key, an unknown form and an answer in clear are refused in words without either', async () => {
    const sealed = await sealEnvelope(secretKey, fill(10));
    await expect(openEnvelope('other key', sealed)).rejects.toThrow(/sealed with another secret key/);
    const unknown = Buffer.from(sealed);
    unknown[32] = 9;
    expect(looksSealed(unknown)).toBe(false);
    await expect(openEnvelope(secretKey, unknown)).rejects.toThrow(/not sealed in a form that is known/);
    expect(looksSealed(Buffer.from('{"users":[]}'))).toBe(false);
    await expect(openEnvelope(secretKey, Buffer.from('{}'))).rejects.toBeInstanceOf(EnvelopeError);
  });
});

describe('Argon2id', () => {
  test('Node and WebAssembly derive the same key', async () => {
    expect(hasArgon2()).toBe(true);
    const salt = Buffer.alloc(32, 7);
    const password = Buffer.from(secretKey);
    const byNode = await deriveByNode(password, salt);
    expect(byNode.length).toBe(32);
    expect(await deriveByWasm(password, salt)).toEqual(byNode);
  });
});
