import {
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
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DeclaredSecret } from '../../../../src/access/declared.ts';
import { createIdentitySecrets, generateSecret } from '../../../../src/action/access/identity-secret.ts';
import { SecretFileError, writeSecretFile } from '../../../../src/action/access/secret-file.ts';
import { ServiceError } from '../../../../src/errors.ts';
import { createRecordingReporter } from '../../../support/recording-reporter.ts';

const source = { file: 'config/access.json', path: ['users', 0, 'secret'] };
const generated: DeclaredSecret = { kind: 'generate', deliver: { kind: 'file', path: '/x' }, source };

function fail(outcomeUnknown: boolean): ServiceError {
  const failure = { reason: 'denied', operation: 'set', resource: 'a', status: 403, code: 'No' } as const;
  return new ServiceError({ ...failure, outcomeUnknown }, 'no');
}

function createBench(declared: DeclaredSecret = generated, withdrawal = Promise.resolve()) {
  const delivered: string[] = [];
  const withdrawn: string[] = [];
  const reporter = createRecordingReporter();
  const secrets = createIdentitySecrets({
    find: () => declared,
    environment: { GIVEN: 'given-secret' },
    reporter,
    deliver: async (_delivery, _key, secretKey) => {
      delivered.push(secretKey);
      return async () => {
        await withdrawal;
        withdrawn.push(secretKey);
      };
    },
  });
  const set: string[] = [];
  const use = (alias: string, outcome?: Error, before?: Promise<void>) =>
    secrets.use(alias, 'ann', async (secretKey) => {
      await before;
      if (outcome) throw outcome;
      set.push(secretKey);
    });
  return { use, set, delivered, withdrawn, reporter };
}

describe('a generated secret', () => {
  test('is one for all sites, delivered before it is set, and hidden', async () => {
    const { use, set, delivered, reporter } = createBench();
    await Promise.all([use('one'), use('two')]);
    expect(delivered).toHaveLength(1);
    expect(set).toEqual([delivered[0], delivered[0]]);
    expect(reporter.hidden).toContain(delivered[0]);
  });

  test('is taken back when it could be set nowhere, and then another is made', async () => {
    const { use, set, delivered, withdrawn } = createBench();
    await expect(use('one', fail(false))).rejects.toThrow();
    expect(withdrawn).toEqual(delivered);
    await use('one');
    expect(delivered).toHaveLength(2);
    expect(set).toEqual([delivered[1]]);
  });

  test('is taken back before another is where it was', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { use, set, delivered, withdrawn } = createBench(generated, promise);
    const first = use('one', fail(false));
    await vi.waitFor(() => expect(delivered).toHaveLength(1));
    await setImmediate();
    const later = [use('two'), use('three')];
    await setImmediate();
    expect(delivered).toHaveLength(1);
    resolve();
    await expect(first).rejects.toThrow();
    await Promise.all(later);
    expect(withdrawn).toEqual([delivered[0]]);
    expect(set).toEqual([delivered[1], delivered[1]]);
  });

  test('stays when some site has it, whichever fails first', async () => {
    const { use, withdrawn } = createBench();
    const { promise, resolve } = Promise.withResolvers<void>();
    const slow = use('two', undefined, promise);
    await expect(use('one', fail(false))).rejects.toThrow();
    expect(withdrawn).toEqual([]);
    resolve();
    await slow;
    await expect(use('three', fail(false))).rejects.toThrow();
    expect(withdrawn).toEqual([]);
  });

  test('stays when a site may have it', async () => {
    const { use, withdrawn } = createBench();
    await expect(use('one', fail(true))).rejects.toThrow();
    expect(withdrawn).toEqual([]);
  });

  test('has what every server takes, and never comes twice', () => {
    const many = Array.from({ length: 200 }, generateSecret);
    expect(new Set(many).size).toBe(200);
    for (const secret of many) expect(secret).toMatch(/^[A-Za-z0-9]{40}$/);
  });
});

test('a given secret is handed over as it is', async () => {
  const { use, set, delivered } = createBench({ kind: 'environment', variable: 'GIVEN', source });
  await use('one');
  expect([set, delivered]).toEqual([['given-secret'], []]);
});

describe('the file of a secret', () => {
  let root: string;
  let workspace: string;
  beforeEach(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'minio-actions-secret-file-')));
    workspace = join(root, 'checkout');
    await mkdir(workspace);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  test('is new, for its owner only, and can be taken back', async () => {
    const path = join(root, 'secret');
    const remove = await writeSecretFile(path, workspace, 'hush');
    expect(await readFile(path, 'utf8')).toBe('hush');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await remove();
    expect(await readdir(root)).toEqual(['checkout']);
  });

  test('does not stay half written', async () => {
    const path = join(root, 'secret');
    const probe = await open(root);
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    const sync = vi.spyOn(Object.getPrototypeOf(probe), 'sync').mockRejectedValueOnce(full);
    await probe.close();
    await expect(writeSecretFile(path, workspace, 'hush')).rejects.toThrow(
      `${path} can't be written (ENOSPC).`,
    );
    expect(sync).toHaveBeenCalledOnce();
    expect(await readdir(root)).toEqual(['checkout']);
    sync.mockRestore();
    await writeSecretFile(path, workspace, 'hush');
    expect(await readFile(path, 'utf8')).toBe('hush');
  });

  test('is never one that is there, nor where a link leads', async () => {
    const [there, link] = [join(root, 'there'), join(root, 'link')];
    await writeFile(there, 'kept');
    await symlink(join(root, 'new'), link);
    for (const path of [there, link]) {
      await expect(writeSecretFile(path, workspace, 'hush')).rejects.toThrow('is there already');
    }
    expect(await readFile(there, 'utf8')).toBe('kept');
    expect(await readdir(root)).not.toContain('new');
  });

  test('is not in the checkout, by whatever way', async () => {
    await symlink(workspace, join(root, 'way'));
    for (const path of [join(workspace, 'secret'), join(root, 'way', 'secret')]) {
      await expect(writeSecretFile(path, workspace, 'hush')).rejects.toThrow('in the checkout');
    }
  });

  test('needs its folder', async () => {
    const error = await writeSecretFile(join(root, 'no', 'secret'), workspace, 'hush').catch(
      (it: unknown) => it,
    );
    expect(error).toBeInstanceOf(SecretFileError);
    expect(String(error)).not.toContain('hush');
  });
});
