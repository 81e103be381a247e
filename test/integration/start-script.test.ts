/** The script that starts a node, run by a shell in place of a service manager. */

import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderCommand } from '../../src/cluster/render/command.ts';
import { readSampleSpec } from '../support/cluster-spec.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace({ full: 'root', empty: '' });
  await writeFile(join(workspace.dir, 'minio'), '#!/bin/sh\necho started\n', { mode: 0o755 });
});
afterEach(() => workspace.remove());

function start(files: Readonly<Record<string, string>>) {
  const script = renderCommand(readSampleSpec())[0]?.text ?? '';
  const path = `${workspace.dir}:${process.env.PATH}`;
  const { status, stdout, stderr } = spawnSync('sh', ['-s'], {
    input: script,
    cwd: workspace.dir,
    env: { PATH: path, ...files },
    encoding: 'utf8',
  });
  return { status, started: stdout.includes('started'), stderr };
}

test('starts the server where both credentials are there', () => {
  const both = { MINIO_ROOT_USER_FILE: 'full', MINIO_ROOT_PASSWORD_FILE: 'full' };
  expect(start(both)).toMatchObject({ status: 0, started: true });
});

test.each([
  ['no file', { MINIO_ROOT_USER_FILE: 'full', MINIO_ROOT_PASSWORD_FILE: 'none' }, 'none'],
  ['an empty file', { MINIO_ROOT_USER_FILE: 'empty', MINIO_ROOT_PASSWORD_FILE: 'full' }, 'empty'],
  ['no variable', { MINIO_ROOT_USER_FILE: 'full' }, 'MINIO_ROOT_PASSWORD_FILE'],
])('with %s it does not start one with known credentials, and says what is missing', (_, files, named) => {
  const { status, started, stderr } = start(files);
  expect([status === 0, started]).toEqual([false, false]);
  expect(stderr).toContain(named);
});
