import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { serverModule } from '../../../src/throwaway/build.ts';
import { obtainServer } from '../../../src/throwaway/obtain.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'obtain-'));
  vi.stubEnv('MINIO_BIN', '');
  vi.stubEnv('PATH', join(folder, 'bin'));
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function place(path: string, mode = 0o755, text = '#!/bin/sh\n'): Promise<string> {
  const file = join(folder, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
  await chmod(file, mode);
  return file;
}

const cached = 'cache/minio-actions/minio-7aac2a2c5b7c/minio';

test('MINIO_BIN comes before PATH, PATH before the cache', async () => {
  const inCache = await place(cached);
  expect(await obtainServer()).toBe(inCache);
  const onPath = await place('bin/minio');
  expect(await obtainServer()).toBe(onPath);
  const named = await place('elsewhere/server');
  vi.stubEnv('MINIO_BIN', named);
  expect(await obtainServer()).toBe(named);
});

test('MINIO_BIN that names nothing is an error, and nothing else is tried', async () => {
  await place(cached);
  vi.stubEnv('MINIO_BIN', join(folder, 'absent'));
  await expect(obtainServer()).rejects.toThrow(/MINIO_BIN names .*absent/);
});

test('without a server and without go, one error tells every way', async () => {
  const attempt = obtainServer();
  await expect(attempt).rejects.toThrow(/MINIO_BIN/);
  await expect(attempt).rejects.toThrow(/on PATH/);
  await expect(attempt).rejects.toThrow(`go install ${serverModule}`);
});

test('go builds into the cache, once, also for two who ask at one time', async () => {
  const log = join(folder, 'builds');
  const script = `#!/bin/sh\necho "$*" >> ${log}\n/bin/sleep 0.3\n: > "$GOBIN/minio"\n/bin/chmod 755 "$GOBIN/minio"\n`;
  await place('bin/go', 0o755, script);
  const heard: string[] = [];
  const tell = (line: string) => heard.push(line);
  const paths = await Promise.all([obtainServer(tell), obtainServer(tell)]);
  expect(paths).toEqual([join(folder, cached), join(folder, cached)]);
  expect(await readFile(log, 'utf8')).toBe(`install ${serverModule}\n`);
  expect(heard.filter((line) => line.startsWith('Building'))).toHaveLength(1);
  expect(heard.filter((line) => line.startsWith('Another process'))).toHaveLength(1);
});

test('a build that fails says what go said, and leaves nothing behind', async () => {
  await place('bin/go', 0o755, '#!/bin/sh\necho "no route to the module" >&2\nexit 1\n');
  await expect(obtainServer(() => {})).rejects.toThrow(/no route to the module/);
  await place('bin/go', 0o755, '#!/bin/sh\n: > "$GOBIN/minio"\n/bin/chmod 755 "$GOBIN/minio"\n');
  expect(await obtainServer(() => {})).toBe(join(folder, cached));
});

test('where only docker is, the binary is taken out of the image by its digest', async () => {
  const log = join(folder, 'calls');
  const script = `#!/bin/sh
echo "$1 $2" >> ${log}
case "$1" in
  create) echo container-1 ;;
  cp) : > "$3"; /bin/chmod 755 "$3" ;;
esac
`;
  await place('bin/docker', 0o755, script);
  expect(await obtainServer(() => {})).toBe(join(folder, cached));
  const calls = (await readFile(log, 'utf8')).trim().split('\n');
  expect(calls).toEqual([
    'info --format',
    expect.stringMatching(/^create quay\.io\/minio\/minio:.*@sha256:[0-9a-f]{64}$/),
    'cp container-1:/usr/bin/minio',
    'rm container-1',
  ]);
});

test('a docker without an engine is no way', async () => {
  await place('bin/docker', 0o755, '#!/bin/sh\nexit 1\n');
  await expect(obtainServer(() => {})).rejects.toThrow(/running docker/);
});

describe('a cache of its own', () => {
  const isUsable = async (path: string) =>
    readFile(path, 'utf8').then(
      (text) => text.includes('whole'),
      () => false,
    );
  const build = '#!/bin/sh\necho whole > "$GOBIN/minio"\n/bin/chmod 755 "$GOBIN/minio"\n';
  const ownPlace = 'own/minio-7aac2a2c5b7c/minio';

  test('is filled, and used again', async () => {
    const cache = join(folder, 'own');
    await place('bin/go', 0o755, build);
    expect(await obtainServer(() => {}, { cache, isUsable })).toBe(join(folder, ownPlace));
    await rm(join(folder, 'bin/go'));
    expect(await obtainServer(() => {}, { cache, isUsable })).toBe(join(folder, ownPlace));
  });

  test('with something in it that may not be used gets it made anew', async () => {
    await place(ownPlace, 0o755, 'cut short');
    await place('bin/go', 0o755, build);
    const path = await obtainServer(() => {}, { cache: join(folder, 'own'), isUsable });
    expect(await readFile(path, 'utf8')).toBe('whole\n');
  });

  test('that can not be made is an expected error, and only where it is needed', async () => {
    await place('file');
    const cache = join(folder, 'file', 'own');
    const failure = { reason: 'no-server', message: expect.stringContaining("can't be made (ENOTDIR)") };
    await expect(obtainServer(() => {}, { cache })).rejects.toMatchObject(failure);
    const onPath = await place('bin/minio');
    expect(await obtainServer(() => {}, { cache })).toBe(onPath);
  });

  test('a build is ended when it is told to', async () => {
    await place('bin/go', 0o755, '#!/bin/sh\nexec /bin/sleep 60\n');
    const end = new AbortController();
    const log = (line: string) => line.startsWith('Building') && setTimeout(() => end.abort(), 100);
    const attempt = obtainServer(log, { cache: join(folder, 'own'), signal: end.signal });
    await expect(attempt).rejects.toMatchObject({ reason: 'no-server' });
    expect(await readdir(join(folder, 'own/minio-7aac2a2c5b7c'))).toEqual([]);
  });
});

test('the key under which the README keeps a built server has the version that is built', async () => {
  const readme = await readFile(join(import.meta.dirname, '../../../actions/setup-minio/README.md'), 'utf8');
  const [, version] = /key: minio-.*-([0-9a-f]{12})$/m.exec(readme) ?? [];
  expect(serverModule.endsWith(`-${version}`)).toBe(true);
});
