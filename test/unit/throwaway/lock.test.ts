import { existsSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../src/throwaway/lock.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  path = join(folder, 'lock');
});

afterEach(() => rm(folder, { recursive: true }));

test('the second waits until the first lets go, and says so once', async () => {
  const order: string[] = [];
  const release = await takeLock(path, () => order.push('never'));
  const second = takeLock(path, () => order.push('waiting')).then((free) => {
    order.push('second');
    return free();
  });
  await new Promise((resolve) => setTimeout(resolve, 700));
  order.push('release');
  await release();
  await second;
  expect(order).toEqual(['waiting', 'release', 'second']);
  expect(existsSync(path)).toBe(false);
});

test('the lock of a dead process is taken over', async () => {
  await writeFile(path, '999999999');
  await (await takeLock(path, () => expect.unreachable()))();
});

test('a lock that never got its holder is taken over after a while', async () => {
  await writeFile(path, '');
  const old = new Date(Date.now() - 60_000);
  await utimes(path, old, old);
  await (await takeLock(path, () => expect.unreachable()))();
});

test('a folder that is not there is an error, not an endless wait', async () => {
  await expect(takeLock(join(folder, 'absent', 'lock'), () => {})).rejects.toThrow(/ENOENT/);
});
