import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Context } from '../../../src/action/action.ts';
import { openOutputDir, writeNamedFile, writeOutputFile } from '../../../src/action/output-file.ts';

let folder: string;
let context: Context;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'output-'));
  const workspace = join(folder, 'checkout');
  await mkdir(workspace);
  await writeFile(join(folder, 'precious'), 'kept');
  context = { workspace, environment: { RUNNER_TEMP: folder } } as unknown as Context;
});
afterEach(() => rm(folder, { recursive: true }));

const precious = () => readFile(join(folder, 'precious'), 'utf8');

test('a file takes the place of one that is there, and of a link, which is not followed', async () => {
  const dir = await openOutputDir('reports', context);
  await symlink(join(folder, 'precious'), join(dir, 'plan.json'));
  for (const text of ['one', 'two']) {
    const path = await writeOutputFile(dir, 'plan.json', text);
    expect(await readFile(path, 'utf8')).toBe(text);
  }
  expect(await precious()).toBe('kept');
});

test('a folder that a checkout has as a link is refused, and so is one below it', async () => {
  await symlink(folder, join(context.workspace, 'reports'));
  for (const given of ['reports', 'reports/new'])
    await expect(openOutputDir(given, context)).rejects.toMatchObject({
      findings: [{ rule: 'input/report-dir', message: expect.stringContaining('reports is a link') }],
    });
  const written = writeNamedFile('sarif-file', 'reports/precious', 'lost', context);
  await expect(written).rejects.toMatchObject({ findings: [{ rule: 'input/sarif-file' }] });
  expect(await precious()).toBe('kept');
});

test('a folder elsewhere is as it is told, and none is one of its own', async () => {
  await symlink(context.workspace, join(folder, 'link'));
  expect(await openOutputDir(join(folder, 'link'), context)).toBe(join(folder, 'link'));
  expect(await openOutputDir('', context)).toMatch(/minio-actions-/);
});
