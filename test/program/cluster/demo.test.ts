/** The act of the demo with four nodes: it is shown here, and where it can't be, one line says why. */

import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findProgram } from '../../support/program.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const play = `
const [root, folder] = process.argv.slice(1);
const { showCluster } = await import(root + '/scripts/demo/cluster.ts');
const { createStages } = await import(root + '/scripts/demo/stage.ts');
const options = { root, workspace: folder + '/workspace', summaryFile: folder + '/summary.md' };
await showCluster(createStages({ ...options, environment: {} }), options);`;

let folder = '';
beforeEach(async () => {
  await findProgram('ip', 'iproute2');
  folder = await mkdtemp(join(tmpdir(), 'minio-actions-act-'));
  await mkdir(join(folder, 'bin'));
  await mkdir(join(folder, 'tmp'));
  for (const part of ['config', 'policies']) {
    cpSync(join(root, part), join(folder, 'workspace', part), { recursive: true });
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function playAct(path = process.env.PATH): Promise<{ code: number | null; said: string; log: string }> {
  const args = ['--input-type=module', '-e', play, root, folder];
  const env = { ...process.env, PATH: path, TMPDIR: join(folder, 'tmp') };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [said, log] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, said, log };
}

test('four nodes of the sample bear the loss of one, and nothing is left of them', async () => {
  const { code, said, log } = await playAct();
  expect({ code, log }, said).toEqual({ code: 0, log: '' });
  expect(said).not.toContain('Not shown');
  expect(said).toContain('12 of 16 drives online');
  expect(said).toContain('Node "minio2.creativeflow.local:9000" is offline');
  expect(said).toContain('minio1: 503 for writing, 503 for reading');
  expect(await readdir(join(folder, 'tmp'))).toEqual([]);
});

test.each(['unshare', 'ip'])('one line says so where %s is forbidden', async (program) => {
  const fake = join(folder, 'bin', program);
  await writeFile(fake, '#!/bin/sh\necho "Operation not permitted" >&2\nexit 1\n');
  await chmod(fake, 0o755);
  const { code, said } = await playAct([join(folder, 'bin'), process.env.PATH].join(delimiter));
  const [, told = ''] = said.split('== 14.');
  expect({ code, lines: told.trim().split('\n').slice(1) }).toEqual({
    code: 0,
    lines: [expect.stringMatching(/^Not shown: .*\(Operation not permitted\)\. To see it, run the demo/)],
  });
  expect(await readdir(join(folder, 'tmp'))).toEqual([]);
});
