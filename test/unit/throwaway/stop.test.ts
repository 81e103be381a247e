import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findRecords, writeRecord } from '../../../src/throwaway/record.ts';
import { findProcesses, isRunning, stopRecorded } from '../../../src/throwaway/stop.ts';

let folder: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stop-'));
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** A process that has the words among its arguments, once it is ready for signals. */
async function start(script: string, ...words: string[]): Promise<number> {
  const code = `${script}; console.log('ready'); setInterval(() => {}, 1000)`;
  const child = spawn(process.execPath, ['-e', code, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child.pid ?? 0;
}

const record = (pid: number) => ({ alias: 'a', pid, secrets: [], dir: folder });

test('a server is stopped, and one that is stopped already is fine', async () => {
  const server = record(await start('0', join(folder, 'drive1')));
  expect(await isRunning(server)).toBe(true);
  expect(await stopRecorded(server)).toBe(true);
  expect(await isRunning(server)).toBe(false);
  expect(await stopRecorded(server)).toBe(true);
});

test('one that does not listen is stopped all the same', { timeout: 30_000 }, async () => {
  const server = record(await start("process.on('SIGTERM', () => {})", join(folder, 'drive1')));
  expect(await stopRecorded(server)).toBe(true);
  expect(await isRunning(server)).toBe(false);
});

test('another process that got the id since is left alone', async () => {
  const pid = await start('0', '/somewhere/else');
  expect(await stopRecorded(record(pid))).toBe(true);
  expect(await isRunning({ pid, dir: '/somewhere/else' })).toBe(true);
});

test('one that was never recorded is found by its folder, and no other is', async () => {
  const pid = await start('0', join(folder, '1', 'drive1'));
  await start('0', `${folder}-of-another`);
  expect(await findProcesses(folder)).toEqual([pid]);
  expect(await stopRecorded({ pid, dir: folder })).toBe(true);
  expect(await findProcesses(folder)).toEqual([]);
});

test('records are found with their folders, are for our eyes only, and whatever else is there is passed over', async () => {
  for (const name of ['2', '1', 'broken', 'none']) await mkdir(join(folder, name));
  writeRecord(join(folder, '2'), { alias: 'two', pid: 2, secrets: ['b'] });
  writeRecord(join(folder, '1'), { alias: 'one', pid: 7, secrets: ['a'] });
  writeRecord(join(folder, '1'), { alias: 'one', pid: 1, secrets: ['a'] });
  await writeFile(join(folder, 'broken', 'server.json'), '{"alias": 1}');
  await writeFile(join(folder, 'file'), '');
  expect(await findRecords(folder)).toEqual([
    { alias: 'one', pid: 1, secrets: ['a'], dir: join(folder, '1') },
    { alias: 'two', pid: 2, secrets: ['b'], dir: join(folder, '2') },
  ]);
  expect((await stat(join(folder, '1', 'server.json'))).mode & 0o777).toBe(0o600);
});
