import { expect, test } from 'vitest';
import type { OpenReader } from '../../../src/server/connect.ts';
import { routes } from '../../../src/server/routes.ts';
import { shareReader } from '../../../src/server/shared-reader.ts';

function createReader() {
  const asked: string[] = [];
  const reader: OpenReader = {
    alias: 'one',
    read: async (route, target = {}) => {
      asked.push(`${route.operation} ${target.bucket ?? ''} ${target.query?.prefix ?? ''}`.trim());
      if (target.bucket === 'broken') throw new Error('no');
      return { status: 200, headers: {}, body: Buffer.from(String(asked.length)) };
    },
    readLines: () => ({ [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: '' }) }) }),
    negotiated: () => ({}) as ReturnType<OpenReader['negotiated']>,
    close: async () => undefined,
  };
  return { asked, shared: shareReader(reader) };
}

test('the same question is asked once, side by side and later', async () => {
  const { asked, shared } = createReader();
  const answers = await Promise.all([shared.read(routes.getInfo), shared.read(routes.getInfo, {})]);
  expect(await shared.read(routes.getInfo)).toBe(answers[0]);
  expect(answers[0]).toBe(answers[1]);
  expect(asked).toHaveLength(1);
});

test('another route, bucket or query is another question', async () => {
  const { asked, shared } = createReader();
  await shared.read(routes.getVersioning, { bucket: 'a' });
  await shared.read(routes.getVersioning, { bucket: 'b' });
  await shared.read(routes.getTags, { bucket: 'a' });
  await shared.read(routes.listBuckets, { query: { prefix: 'x' } });
  await shared.read(routes.listBuckets, { query: { prefix: 'y' } });
  expect(new Set(asked).size).toBe(5);
});

test('a failure is shared too', async () => {
  const { asked, shared } = createReader();
  const ask = () => shared.read(routes.getVersioning, { bucket: 'broken' });
  await expect(ask()).rejects.toThrow('no');
  await expect(ask()).rejects.toThrow('no');
  expect(asked).toHaveLength(1);
});
