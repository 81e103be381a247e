import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDelivery } from '../../../../src/action/access/deliver-secret.ts';
import { writeSecretFile } from '../../../../src/action/access/secret-file.ts';
import { createRecordingReporter } from '../../../support/recording-reporter.ts';

const source = { file: 'config/access.json', path: ['users', 0, 'secret'] };
let root: string;
let workspace: string;
let path: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'minio-actions-deliver-')));
  [workspace, path] = [join(root, 'checkout'), join(root, 'secret')];
  await mkdir(workspace);
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Delivers to the file for two sites that have nobody; `planned`: what was found in it before. */
function deliver(planned?: string) {
  const delivery = { kind: 'file', path } as const;
  const secret = { kind: 'generate', deliver: delivery, source } as const;
  const owner = { accessKey: 'ann', aliases: ['one', 'two'], secret, path, there: [], isDue: true };
  const left = new Map(planned === undefined ? [] : [[path, planned]]);
  const context = {
    ...{ reporter: createRecordingReporter(), workspace },
    ...{ environment: {}, signal: new AbortController().signal },
  };
  return createDelivery(context, '', { owners: new Map([[path, owner]]), left })(
    delivery,
    'ann',
    () => 'hush-fresh',
  );
}
const leave = () => writeSecretFile({ path, workspace }, { accessKey: 'ann', aliases: ['one'] }, 'hush-old');
const list = async () => (await readdir(root)).sort();

describe('a secret in a file', () => {
  test('has a record until every site has it, whatever becomes of the run then', async () => {
    const { secretKey, noteSet } = await deliver();
    expect(secretKey).toBe('hush-fresh');
    await noteSet?.();
    expect(await list()).toEqual(['checkout', 'secret', 'secret.pending']);
    await noteSet?.();
    expect(await list()).toEqual(['checkout', 'secret']);
  });

  test('that an earlier run left is gone on with, and never taken away', async () => {
    await leave();
    const { secretKey, withdraw, noteSet } = await deliver('hush-old');
    expect(secretKey).toBe('hush-old');
    await withdraw();
    expect(await list()).toEqual(['checkout', 'secret', 'secret.pending']);
    await noteSet?.();
    await noteSet?.();
    expect(await list()).toEqual(['checkout', 'secret']);
  });

  test.each<[string, string | undefined, () => Promise<unknown>]>([
    ['left, and gone', 'hush-old', () => rm(path)],
    ['left, and changed', 'hush-old', () => writeFile(path, 'hush-other')],
    ['there, and was not', undefined, () => writeFile(path, 'hush-other')],
    ['left, and was not', undefined, async () => undefined],
  ])(
    'that is %s since the plan stops it, for nothing that a server could mend',
    async (_case, planned, change) => {
      await leave();
      await change();
      const before = await readFile(path, 'utf8').catch(() => 'none');
      const error: unknown = await deliver(planned).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ reason: 'findings', message: expect.stringContaining(path) });
      expect(String(error)).not.toContain('hush');
      expect(await readFile(path, 'utf8').catch(() => 'none')).toBe(before);
    },
  );
});
