import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startServer } from '../../../scripts/server/start.ts';

const startScript = join(import.meta.dirname, '../../../scripts/server/start.ts');

async function isUp(url: string): Promise<boolean> {
  return fetch(`${url}/minio/health/cluster`).then(
    (reply) => reply.ok,
    () => false,
  );
}

test('a server keeps its address over a restart, and stop leaves nothing', async () => {
  const server = await startServer({ drives: 4 });
  const first = server.pid;
  expect(await isUp(server.url)).toBe(true);
  await server.restart();
  expect(server.pid).not.toBe(first);
  expect(await isUp(server.url)).toBe(true);
  await server.stop();
  expect(await isUp(server.url)).toBe(false);
  expect(existsSync(server.dir)).toBe(false);
});

test('two servers at one time have ports and credentials of their own', async () => {
  const [a, b] = await Promise.all([startServer(), startServer()]);
  expect(a.port).not.toBe(b.port);
  expect(a.secretKey).not.toBe(b.secretKey);
  await Promise.all([a.stop(), b.stop()]);
});

test('a server that cannot start says what it printed', async () => {
  const attempt = startServer({ env: { MINIO_STORAGE_CLASS_STANDARD: 'nonsense' } });
  await expect(attempt).rejects.toThrow(/did not come up[\s\S]*STANDARD/);
});

test('a server does not outlive a process that is killed outright', async () => {
  const code = `import { startServer } from ${JSON.stringify(startScript)};
    const { url, dir } = await startServer();
    console.log(JSON.stringify({ url, dir }));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data) => resolve(`${data}`)),
  );
  const { url, dir } = JSON.parse(line);
  expect(await isUp(url)).toBe(true);
  child.kill('SIGKILL');
  for (let attempt = 0; attempt < 50 && (existsSync(dir) || (await isUp(url))); attempt += 1)
    await sleep(100);
  expect(await isUp(url)).toBe(false);
  expect(existsSync(dir)).toBe(false);
});
