import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clientTool, obtainClient } from '../../../scripts/server/obtain-mc.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'obtain-mc-'));
  vi.stubEnv('MC_BIN', '');
  vi.stubEnv('PATH', join(folder, 'bin'));
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function place(path: string, text = '#!/bin/sh\n'): Promise<string> {
  const file = join(folder, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
  await chmod(file, 0o755);
  return file;
}

const cached = `cache/minio-actions/mc-${clientTool.module.split('-').at(-1)}/mc`;

test('MC_BIN comes before the cache, and a file manager of the same name is not taken', async () => {
  await place('bin/mc');
  await expect(obtainClient()).rejects.toThrow(/MC_BIN/);
  const inCache = await place(cached);
  expect(await obtainClient()).toBe(inCache);
  const named = await place('elsewhere/mc');
  vi.stubEnv('MC_BIN', named);
  expect(await obtainClient()).toBe(named);
});

test('MC_BIN that names nothing is an error', async () => {
  vi.stubEnv('MC_BIN', join(folder, 'absent'));
  await expect(obtainClient()).rejects.toThrow(/MC_BIN names .*absent/);
});

test('go builds the pinned version into the cache', async () => {
  const script = `#!/bin/sh\n[ "$*" = "install ${clientTool.module}" ] && : > "$GOBIN/mc" && /bin/chmod 755 "$GOBIN/mc"\n`;
  await place('bin/go', script);
  expect(await obtainClient(() => {})).toBe(join(folder, cached));
});
