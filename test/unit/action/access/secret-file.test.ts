import {
  chmod,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  dropRecord,
  inspectSecretFile,
  SecretFileError,
  writeSecretFile,
} from '../../../../src/action/access/secret-file.ts';

const owner = { accessKey: 'ann', aliases: ['one', 'two'] };
let root: string;
let workspace: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'minio-actions-secret-file-')));
  workspace = join(root, 'checkout');
  await mkdir(workspace);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const at = (...names: string[]) => ({ path: join(root, ...names), workspace });
const write = (...names: string[]) => writeSecretFile(at(...names), owner, 'hush');

describe('the file of a secret', () => {
  test('is new, for its owner only, and can be taken back', async () => {
    const remove = await write('secret');
    expect(await readFile(join(root, 'secret'), 'utf8')).toBe('hush');
    for (const name of ['secret', 'secret.pending'])
      expect((await stat(join(root, name))).mode & 0o777).toBe(0o600);
    await remove();
    expect(await readdir(root)).toEqual(['checkout']);
  });

  test('does not stay half written', async () => {
    const probe = await open(root);
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    const prototype = Object.getPrototypeOf(probe);
    await probe.close();
    // The record, and then the secret.
    for (const failing of [1, 2]) {
      const sync = vi.spyOn(prototype, 'sync');
      for (let passing = 1; passing < failing; passing += 1) sync.mockResolvedValueOnce(undefined);
      sync.mockRejectedValueOnce(full);
      await expect(write('secret')).rejects.toThrow(`${join(root, 'secret')} can't be written (ENOSPC).`);
      expect(sync).toHaveBeenCalledTimes(failing);
      expect(await readdir(root)).toEqual(['checkout']);
      sync.mockRestore();
    }
    await write('secret');
    expect(await readFile(join(root, 'secret'), 'utf8')).toBe('hush');
  });

  test('is never one that is there, nor where a link leads', async () => {
    await writeFile(join(root, 'there'), 'kept');
    await symlink(join(root, 'new'), join(root, 'link'));
    await mkdir(join(root, 'folder'));
    for (const name of ['there', 'link', 'folder']) {
      await expect(write(name)).rejects.toThrow('is there already');
    }
    expect(await readFile(join(root, 'there'), 'utf8')).toBe('kept');
    expect((await readdir(root)).sort()).toEqual(['checkout', 'folder', 'link', 'there']);
  });

  test('is not in the checkout, by whatever way', async () => {
    await symlink(workspace, join(root, 'way'));
    await expect(write('checkout', 'secret')).rejects.toThrow('in the checkout');
    await expect(write('way', 'secret')).rejects.toThrow('in the checkout');
  });

  test('needs its folder', async () => {
    const error = await write('no', 'secret').catch((it: unknown) => it);
    expect(error).toBeInstanceOf(SecretFileError);
    expect(error).toMatchObject({ mend: expect.stringContaining('Make the folder'), isTaken: false });
    expect(String(error)).not.toContain('hush');
  });
});

describe('what an earlier run left', () => {
  const inspect = (who = owner) => inspectSecretFile(at('secret'), who);
  beforeEach(async () => {
    expect(await inspect()).toBeUndefined();
    await write('secret');
  });

  test('is known to be the secret of the same owner, also with more sites', async () => {
    expect(await inspect()).toBe('hush');
    expect(await inspect({ ...owner, aliases: ['two', 'three', 'one'] })).toBe('hush');
  });

  test('is not written over', async () => {
    await expect(write('secret')).rejects.toThrow('is there already');
    expect(await inspect()).toBe('hush');
  });

  const place = (name: string) => join(root, name);
  const move = async (name: string) => {
    await writeFile(place('moved'), await readFile(place(name)), { mode: 0o600 });
    await rm(place(name));
    await symlink(place('moved'), place(name));
  };
  test.each<[string, () => Promise<unknown>]>([
    ['with another content', () => writeFile(place('secret'), 'other')],
    ['with nothing in it', () => writeFile(place('secret'), '')],
    ['that others can read', () => chmod(place('secret'), 0o640)],
    ['whose record others can write', () => chmod(place('secret.pending'), 0o602)],
    ['that is a link now', () => move('secret')],
    ['whose record is a link now', () => move('secret.pending')],
    ['whose record is gone', () => rm(place('secret.pending'))],
    ['whose record is none', () => writeFile(place('secret.pending'), '{"accessKey":"ann"}')],
  ])('is refused where it is a file %s', async (_case, change) => {
    await change();
    await expect(inspect()).rejects.toThrow(`${place('secret')} is there already`);
  });

  test.each([
    ['another identity', { ...owner, accessKey: 'bob' }],
    ['fewer sites, of which one may have it', { ...owner, aliases: ['one'] }],
  ])('is refused to %s', async (_case, other) => {
    await expect(inspect(other)).rejects.toThrow('is there already');
  });

  test('is anybody else’s once it is known to be in use', async () => {
    await dropRecord(at('secret'));
    expect((await readdir(root)).sort()).toEqual(['checkout', 'secret']);
    await expect(inspect()).rejects.toThrow('is there already');
  });

  test('leaves room for another one where only the record stayed', async () => {
    await rm(place('secret'));
    await writeSecretFile(at('secret'), { accessKey: 'bob', aliases: ['one'] }, 'quiet');
    expect(await inspect({ accessKey: 'bob', aliases: ['one'] })).toBe('quiet');
  });

  test('is no record where somebody else wrote one: it stays', async () => {
    await writeFile(place('other.pending'), 'mine', { mode: 0o600 });
    await expect(write('other')).rejects.toThrow(`${place('other.pending')} is there already`);
    await dropRecord(at('other'));
    expect(await readFile(place('other.pending'), 'utf8')).toBe('mine');
  });
});
