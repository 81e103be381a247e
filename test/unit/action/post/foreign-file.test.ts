import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readForeignFile } from '../../../../src/action/post/foreign-file.ts';
import { createWorkspace, type Workspace } from '../../../support/workspace.ts';

let outside: Workspace;
let workspace: Workspace;
let temp: Workspace;
beforeAll(async () => {
  outside = await createWorkspace({ 'secret.json': 'secret' });
  temp = await createWorkspace({ 'plan.json': 'temporary' });
  workspace = await createWorkspace({ 'left/plan.json': 'plan', 'left/big.json': '' });
  const left = join(workspace.dir, 'left');
  await symlink(join(outside.dir, 'secret.json'), join(left, 'link.json'));
  await symlink(join(left, 'plan.json'), join(left, 'inner.json'));
  await symlink(outside.dir, join(left, 'folder'));
  await mkdir(join(left, 'directory'));
  await truncate(join(left, 'big.json'), 20_000_001);
  execFileSync('mkfifo', [join(left, 'pipe')]);
  await writeFile(join(workspace.dir, '..left'), 'dots');
});
afterAll(async () => {
  for (const one of [outside, temp, workspace]) await one.remove();
});

const read = (given: string) =>
  readForeignFile(given, { workspace: workspace.dir, environment: { RUNNER_TEMP: temp.dir } });

test('a plain file of the workspace, or of the folder for temporary files', async () => {
  expect(await read('left/plan.json')).toEqual({ kind: 'text', text: 'plan' });
  expect(await read(join(workspace.dir, 'left/plan.json'))).toEqual({ kind: 'text', text: 'plan' });
  expect(await read(join(temp.dir, 'plan.json'))).toEqual({ kind: 'text', text: 'temporary' });
  expect(await read('..left')).toEqual({ kind: 'text', text: 'dots' });
});

test.each(['left/none.json', 'none/none.json', 'left/plan.json/none'])('%s is missing', async (name) => {
  expect(await read(name)).toEqual({ kind: 'missing' });
});

test.each([
  ['left/link.json', 'through a link'],
  ['left/inner.json', 'through a link'],
  ['left/folder/secret.json', 'through a link'],
  ['left/directory', 'not a regular file'],
  ['left/pipe', 'not a regular file'],
  ['left/big.json', 'more than 20 MB'],
  ['/etc/hostname', 'neither in the workspace'],
  ['../secret.json', 'neither in the workspace'],
  ['.', 'neither in the workspace'],
  ['a\0b', "can't be read"],
])('%s is refused: %s', async (name, why) => {
  expect(await read(name)).toEqual({ kind: 'refused', why: expect.stringContaining(why) });
});
