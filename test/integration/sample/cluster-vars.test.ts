import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseEnvFile } from '../../../src/config/env-file.ts';
import { startServer } from '../../support/minio-server.ts';

const file = join(import.meta.dirname, '../../../config/minio_cluster_vars.env');
const text = await readFile(file, 'utf8');

/** Given to the command line or to the service, not read by the server as variables. */
const notTheServers = ['MINIO_ROOT_USER_FILE', 'MINIO_ROOT_PASSWORD_FILE', 'MINIO_VOLUMES', 'MINIO_OPTS'];

/** The sample's drives in number; the audit log goes nowhere instead of to a host of the sample. */
async function startWith(variables: Readonly<Record<string, string>>): Promise<number> {
  const env = Object.entries(variables).map(([name, value]) => [
    name,
    value.replace('https://audit.creativeflow.local', 'http://127.0.0.1:9'),
  ]);
  const server = await startServer({ drives: 16, env: Object.fromEntries(env) });
  try {
    return (await fetch(`${server.url}/minio/health/cluster`)).status;
  } finally {
    await server.stop();
  }
}

const { variables, findings } = parseEnvFile('minio_cluster_vars.env', text);
const active = variables.filter(({ name }) => !notTheServers.includes(name));
const offered = parseEnvFile('minio_cluster_vars.env', text.replace(/^#(?=MINIO_)/gm, '')).variables.filter(
  ({ name }) => !variables.some((one) => one.name === name),
);

test('the sample can be read, and every variable is explained', () => {
  expect(findings).toEqual([]);
  expect(active.length).toBeGreaterThanOrEqual(4);
  const assignments = text.split('\n').filter((line) => /^#?MINIO_/.test(line)).length;
  expect(variables.length + offered.length).toBe(assignments);
});

test.each(active)('a server starts with $name=$value', async ({ name, value }) => {
  expect(await startWith({ [name]: value })).toBe(200);
});

test('a server starts with everything that the sample offers at once', async () => {
  const everything = [...active, ...offered].map(({ name, value }) => [name, value]);
  expect(await startWith(Object.fromEntries(everything))).toBe(200);
});

test('a class name as the storage class stops the server', async () => {
  await expect(startWith({ MINIO_STORAGE_CLASS_STANDARD: 'STANDARD' })).rejects.toThrow(/Too few sections/);
});
