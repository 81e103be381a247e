/** What sh and systemd read out of the environment file and the unit. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listEnvironment } from '../../../src/cluster/environment.ts';
import { nameMountUnits } from '../../../src/cluster/escape/systemd.ts';
import { renderEnvFile } from '../../../src/cluster/render/env-file.ts';
import { renderSystemd } from '../../../src/cluster/render/systemd.ts';
import type { ClusterSpec } from '../../../src/cluster/spec.ts';
import { makeHostileSpec, readSampleSpec } from '../../support/cluster-spec.ts';
import { findProgram } from '../../support/program.ts';

const dir = mkdtempSync(join(tmpdir(), 'minio-actions-systemd-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
beforeAll(() => findProgram('systemd-analyze', 'systemd'));

// The command must be there, or systemd says so.
const binary = { CLUSTER_BINARY: '/usr/bin/true' };

function writeUnit(spec: ClusterSpec): string {
  const [unit] = renderSystemd(spec);
  const path = join(dir, 'minio.service');
  writeFileSync(path, unit?.text ?? '');
  return path;
}

function verify(spec: ClusterSpec): string {
  return execFileSync('systemd-analyze', ['verify', '--man=no', writeUnit(spec)], { encoding: 'utf8' });
}

test.each([
  ['the sample', {}],
  [
    'a server by itself',
    { MINIO_VOLUMES: '/srv/data', MINIO_STORAGE_CLASS_STANDARD: '', MINIO_STORAGE_CLASS_RRS: '' },
  ],
  ['certificates at home', { MINIO_OPTS: '--certs-dir /home/minio-user/certs' }],
  ['a console on a port of root', { MINIO_OPTS: '--console-address :443' }],
  [
    'pools with paths of their own',
    { MINIO_VOLUMES: 'https://a{1...4}.x/m/d{1...4} https://b{1...4}.x/n/d{1...4}' },
  ],
])('systemd finds nothing wrong with the unit of %s', (_, variables) => {
  expect(verify(readSampleSpec({ ...variables, ...binary }))).toBe('');
});

test('hostile options stay words of the command', () => {
  const spec = makeHostileSpec(binary);
  expect(verify(spec)).toBe('');
  const lines = (of: ClusterSpec) =>
    (renderSystemd(of)[0]?.text ?? '').split('\n').filter((line) => !line.startsWith('  "'));
  expect(lines(spec)).toEqual(lines(readSampleSpec(binary)));
});

test('units of mounts are called as systemd calls them', () => {
  for (const path of ['/mnt/disk1/minio_data', '/srv/a-b/.x/c@d+1=2,~', '/.hidden', '/a:b/c_d']) {
    const parts = path.split('/').slice(1);
    const folders = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
    const args = ['--path', '--suffix=mount', ...folders];
    const names = execFileSync('systemd-escape', args, { encoding: 'utf8' }).trim().split(' ');
    expect(nameMountUnits(path)).toEqual(names);
  }
});

test('what the service could do is little', () => {
  const unit = writeUnit(readSampleSpec({ ...binary, MINIO_OPTS: '--certs-dir /etc/minio/certs' }));
  const said = execFileSync('systemd-analyze', ['security', '--offline=true', '--no-pager', unit], {
    encoding: 'utf8',
  });
  const [, level] = /exposure level for minio\.service: ([\d.]+) OK/.exec(said) ?? [];
  expect(Number(level)).toBeLessThanOrEqual(2);
});

test.each([
  ['the sample', readSampleSpec({ CLUSTER_SECRET_ENV_FILE: '/run/secrets/env' })],
  ['hostile values', makeHostileSpec()],
  [
    'sign-in and audit',
    readSampleSpec({
      CLUSTER_OIDC_ISSUER: 'https://id.example.com/realms/a',
      CLUSTER_AUDIT_RECEIVER: 'http://10.0.0.1:4560/minio',
    }),
  ],
])('sh reads every variable of %s as it was', (_, spec) => {
  const path = join(dir, 'minio.env');
  writeFileSync(path, renderEnvFile(spec)[0]?.text ?? '');
  const read = execFileSync('sh', ['-c', 'set -a; . "$1"; exec env -0', 'sh', path], {
    encoding: 'utf8',
    cwd: dir,
    env: { PATH: process.env.PATH },
  });
  const variables = new Map(
    read.split('\0').map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]),
  );
  for (const { name, value } of listEnvironment(spec))
    expect([name, variables.get(name)]).toEqual([name, value]);
  const { userFile, passwordFile, envFile } = spec.server.credentials;
  expect(variables.get('MINIO_ROOT_USER_FILE')).toBe(userFile);
  expect(variables.get('MINIO_ROOT_PASSWORD_FILE')).toBe(passwordFile);
  expect(variables.get('MINIO_CONFIG_ENV_FILE')).toBe(envFile);
  expect(readFileSync(path, 'utf8')).not.toMatch(/^MINIO_ROOT_(USER|PASSWORD)=/m);
});
