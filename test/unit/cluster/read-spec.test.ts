import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpec } from '../../../src/cluster/read-spec.ts';
import { formatCommand, renderCommand } from '../../../src/cluster/render/command.ts';
import { settings } from '../../../src/cluster/setting/index.ts';
import { parseEnvFile } from '../../../src/config/env-file.ts';

const volumes = 'MINIO_VOLUMES=https://h{1...4}.example.com/mnt/d{1...4}';
const credentials = 'MINIO_ROOT_USER_FILE=/run/u\nMINIO_ROOT_PASSWORD_FILE=/run/p';

function read(text: string) {
  return readSpec('e.env', parseEnvFile('e.env', text));
}

/** What is said about the first line of a file that is right otherwise. */
function judge(line: string): string[] {
  const rest = line.startsWith('MINIO_VOLUMES') ? credentials : `${volumes}\n${credentials}`;
  return read(`${line}\n${rest}`).findings.map(
    ({ severity, rule, source }) => `${severity} ${rule} ${source?.line}`,
  );
}

describe('what an operator gets wrong', () => {
  const digest = `sha256:${'0'.repeat(64)}`;
  test.each([
    ['MINIO_VOLUMES=/mnt/d{1...4}', ['note cluster/standalone 1']],
    ['MINIO_VOLUMES=', ['error cluster/missing 1']],
    ['MINIO_VOLUMES=" "', ['error cluster/missing 1']],
    ['MINIO_VOLUMES=https://h{1..4}.x/d', ['error cluster/range 1']],
    ['MINIO_VOLUMES="https://h{1...4}.x/d https://h5.x/d"', ['error cluster/range 1']],
    ['MINIO_VOLUMES=ftp://h{1...4}.x/d', ['error cluster/volume 1']],
    ['MINIO_VOLUMES=h{1...4}.x/d', ['error cluster/volume 1']],
    ['MINIO_VOLUMES=https://h{1...4}.x', ['error cluster/volume 1']],
    ['MINIO_VOLUMES=https://h{1...4}.x/', ['error cluster/volume 1']],
    ['MINIO_VOLUMES=https://h{1...4}.x/$(id)', ['error cluster/volume 1']],
    ['MINIO_VOLUMES=https://h{1...4}.x:70000/d', ['error cluster/volume 1']],
    ['MINIO_VOLUMES=https://a:b@h{1...4}.x/d', ['error cluster/userinfo 1', 'error cluster/volume 1']],
    ['MINIO_VOLUMES=https://h.x/d', ['error cluster/volume 1']],
    ['MINIO_VOLUMES=https://h_{1...4}.x/d', ['error cluster/host 1']],
    [
      'MINIO_VOLUMES="https://h1.x/d http://h2.x/d"',
      ['error cluster/mixed 1', 'warning cluster/tolerance 1'],
    ],
    [
      'MINIO_VOLUMES="https://h{1...4}.x/d /m/d{1...4}"',
      ['error cluster/mixed 1', 'warning cluster/uneven-pools 1'],
    ],
    ['MINIO_VOLUMES=https://127.0.0.{1...4}/d', ['error cluster/loopback 1']],
    ['MINIO_VOLUMES="https://h1.x/d{1...4} https://h2.x/d{1...4}"', ['error cluster/host-pool 1']],
    [
      'MINIO_VOLUMES="https://h{1...4}.x/d{1...4} https://h{5...6}.x/d{1...4}"',
      ['warning cluster/uneven-pools 1', 'warning cluster/tolerance 1'],
    ],
    ['MINIO_VOLUMES="https://h{1...4}.x/d https://h{1...4}.x/d/"', ['error cluster/duplicate-drive 1']],
    ['MINIO_VOLUMES="https://H{1...4}.x/d https://h{1...4}.x/d"', ['error cluster/duplicate-drive 1']],
    ['MINIO_VOLUMES="https://h{1...4}.x/d https://h{1...4}.x/d/e"', ['error cluster/nested-drive 1']],
    [
      'MINIO_VOLUMES="https://h1.x/a https://h1.x/b https://h1.x/c https://h2.x/a"',
      ['warning cluster/tolerance 1', 'warning cluster/uneven-hosts 1'],
    ],
    ['MINIO_VOLUMES=https://h{1...17}.x/d', ['error cluster/set-size 1']],
    ['MINIO_ERASURE_SET_DRIVE_COUNT=5', ['error cluster/set-size 2']],
    ['MINIO_ERASURE_SET_DRIVE_COUNT=17', ['error cluster/set-size 1']],
    ['MINIO_VOLUMES=http://h{1...4}.x/d', ['warning cluster/plain-http 1']],
    ['MINIO_VOLUMES=https://h{1...4}.x:9443/d', ['error cluster/port 1']],
    ['MINIO_OPTS="--address :9001"', ['error cluster/port 1']],
    ['MINIO_OPTS="--address :90000"', ['error cluster/port 1']],
    ['MINIO_OPTS="--console-address :0"', ['error cluster/port 1']],
    ['MINIO_CONSOLE_ADDRESS=9001', ['error cluster/port 1']],
    ['MINIO_ADDRESS=:9001', ['error cluster/port 1']],
    ['MINIO_OPTS="--address h1.example.com:9000"', ['error cluster/listen 1']],
    ['MINIO_OPTS="--address 127.0.0.1:9000"', ['error cluster/listen 1']],
    ['MINIO_OPTS="--address 0.0.0.0:9000 --console-address 127.0.0.1:9001"', []],
    ['MINIO_CONSOLE_ADDRESS=10.0.0.1:9001', ['error cluster/listen 1']],
    ['MINIO_OPTS="--console-adress :9001"', ['error cluster/option 1']],
    ['MINIO_OPTS="--certs-dir"', ['error cluster/option 1']],
    ['MINIO_OPTS="; rm -rf"', ['error cluster/option 1', 'error cluster/option 1', 'error cluster/option 1']],
    [`MINIO_OPTS="--json 'x"`, ['error cluster/option 1']],
    ['MINIO_ARGS=/mnt/d{1...4}', ['error cluster/two-volumes 1']],
    ['MINIO_STORAGE_CLASS_STANDARD=STANDARD', ['error env/storage-class 1']],
    ['MINIO_STORAGE_CLASS_STANDARD=EC:9', ['error cluster/parity 1']],
    ['MINIO_STORAGE_CLASS_RRS=EC:9', ['error cluster/parity 1', 'error cluster/parity 1']],
    ['MINIO_STORAGE_CLASS_RRS=EC:5', ['error cluster/parity 1']],
    ['MINIO_STORAGE_CLASS_RRS=EC:2', ['warning cluster/tolerance 1']],
    ['MINIO_STORAGE_CLASS_STANDARD=EC:2', ['warning cluster/tolerance 1']],
    ['MINIO_STORAGE_CLASS_STANDARD=EC:0', ['warning cluster/tolerance 1']],
    ['MINIO_SERVER_URLS=https://a', ['warning env/no-effect 1']],
    ['MINIO_PROMETHEUS_URL=console', ['warning env/no-effect 1']],
    ['MINIO_PROMETHEUS_AUTH_TYPE=none', ['error cluster/metrics-auth 1']],
    ['MINIO_PROMETHEUS_AUTH_TYPE=public', ['warning cluster/metrics-auth 1']],
    ['MINIO_ROOT_PASSWORD=hunter2hunter2', ['error secret/env-value 1']],
    ['MINIO_AUDIT_WEBHOOK_AUTH_TOKEN_one=hunter2', ['error secret/env-value 1']],
    ['MINIO_NOTIFY_AMQP_URL_one=amqp://u:hunter2@q', ['error cluster/userinfo 1']],
    ['MINIO_SERVER_URL=minio.example.com', ['error cluster/url 1']],
    ['MINIO_SERVER_URL=http://minio.example.com', ['warning cluster/plain-http 1']],
    ['MINIO_REGION="a\u0007b"', ['error cluster/character 1', 'error cluster/region 1']],
    ['MINIO_REGION="us east"', ['error cluster/region 1']],
    ['MINIO_SITE_REGION=1-east', ['error cluster/region 1']],
    ['MINIO_KMS_KES_API_KEY=kes:v1:AGtR4PvKXNjz', ['error secret/env-value 1']],
    ['MINIO_SUBNET_API_KEY=11111111-2222', ['error secret/env-value 1']],
    ['CLUSTER_NMAE=x', ['error cluster/unknown-setting 1']],
    ['CLUSTER_NAME=Bad Name', ['error cluster/setting 1']],
    ['MINIO_BROWSER_REDIRECT_URL=https://storage.example.com/storage/', ['error cluster/console-url 1']],
    ['MINIO_BROWSER_REDIRECT_URL=https://storage.example.com/storages', []],
    ['MINIO_BROWSER_REDIRECT_URL=https://10.0.0.1/ui', ['warning cluster/console-url 1']],
    ['MINIO_BROWSER_REDIRECT_URL=https://ui.example.com', []],
    ['MINIO_BROWSER_REDIRECT_URL=https://s3.example.com/minio/ui', ['error cluster/proxy-host 1']],
    ['CLUSTER_WEB_HOST=s3.example.com', ['error cluster/proxy-host 1']],
    ['CLUSTER_STORAGE_NETWORK=172.40.0.0/24', ['error cluster/public-network 1']],
    ['CLUSTER_STORAGE_NETWORK=172.30.40.1/24', ['error cluster/setting 1']],
    [
      'CLUSTER_MONITORING_NETWORK=172.30.0.0/16',
      ['error cluster/overlapping-networks 1', 'error cluster/overlapping-networks 1'],
    ],
    ['MINIO_VOLUMES=https://10.0.0.{1...4}/d', ['note cluster/certificate-address 1']],
    ['CLUSTER_AUDIT_RECEIVER=http://audit.x:4560/', ['warning cluster/audit-path 1']],
    ['CLUSTER_AUDIT_RECEIVER=http://audit.x:4560/loki/api/v1/push', ['warning cluster/audit-path 1']],
    ['CLUSTER_AUDIT_RECEIVER=http://audit.x:4560/loki/api/v1/raw', []],
    ['CLUSTER_AUDIT_RECEIVER=http://audit.x:4560/promtail/api/v1/raw', []],
    ['CLUSTER_TRUSTED_NETWORKS=0.0.0.0/0', ['warning cluster/trusted-network 1']],
    ['CLUSTER_IMAGE=minio/minio:latest', ['error cluster/removed-image 1']],
    ['CLUSTER_IMAGE=example.com/minio', ['error cluster/latest-image 1']],
    ['CLUSTER_IMAGE=example.com:5000/minio:1', ['warning cluster/image-digest 1']],
    [`CLUSTER_IMAGE=example.com/minio@${digest}`, []],
    ['CLUSTER_SITES=a=https://a.x', ['error cluster/site 1']],
    ['CLUSTER_SITES="a=https://a.x b=https://a.x"', ['error cluster/site 1']],
    ['CLUSTER_SITES="a=https://a.x b=https://b.x,http://c.x"', ['error cluster/setting 1']],
    ['CLUSTER_CAPACITY_WARNING=95%', ['error cluster/setting 1']],
    ['CLUSTER_OIDC_ISSUER=https://u:p@id.x', ['error cluster/userinfo 1', 'error cluster/setting 1']],
  ])('%s', (line, expected) => {
    expect(judge(line).sort()).toEqual([...expected].sort());
  });
});

test('what is missing is named, all at once', () => {
  const { spec, findings } = read('');
  expect(spec).toBeUndefined();
  expect(findings.map(({ rule, message }) => [rule, message.split(' ')[0]])).toEqual([
    ['cluster/missing', 'MINIO_ROOT_USER_FILE'],
    ['cluster/missing', 'MINIO_ROOT_PASSWORD_FILE'],
    ['cluster/missing', 'MINIO_VOLUMES'],
  ]);
});

test('the mend of one argument per host is the argument to write', () => {
  const written = [1, 2, 3, 4].map((n) => `http://minio${n}.creativeflow.local/mnt/disk{1...4}/minio_data`);
  const { findings } = read(`MINIO_VOLUMES="${written.join(' ')}"\n${credentials}`);
  const pool = findings.find(({ rule }) => rule === 'cluster/host-pool');
  expect(pool?.mend).toContain(' http://minio{1...4}.creativeflow.local/mnt/disk{1...4}/minio_data');
});

describe('the sample', async () => {
  const file = 'config/minio_cluster_vars.env';
  const text = readFileSync(join(import.meta.dirname, '../../..', file), 'utf8');

  test('is right, and starts 4 nodes with 16 drives', () => {
    const { spec, findings } = readSpec(file, parseEnvFile(file, text));
    expect(findings).toEqual([]);
    if (spec === undefined) throw new Error('no spec');
    expect(spec.server.pools.map(({ drives }) => drives.length)).toEqual([16]);
    expect(formatCommand(spec)).toBe(
      "minio server --console-address :9001 'https://minio{1...4}.creativeflow.local:9000/mnt/disk{1...4}/minio_data'",
    );
    expect(renderCommand(spec)).toEqual(renderCommand(structuredClone(spec)));
  });

  test('with all that it offers switched on is right as well', () => {
    const { spec, findings } = readSpec(
      file,
      parseEnvFile(file, text.replace(/^#(?=(?:MINIO|CLUSTER)_)/gm, '')),
    );
    const expected = ['cluster/image-digest', 'env/no-effect'];
    expect(findings.filter(({ rule }) => !expected.includes(rule))).toEqual([]);
    expect(spec).toBeDefined();
  });

  test('offers every setting with its default or an example', () => {
    for (const { name, example } of Object.values(settings)) expect(text).toContain(`#${name}="${example}"`);
  });
});

test('any value is read without throwing, and no secret of an address gets into a message', () => {
  const names = Object.values(settings).map(({ name }) => name);
  const name = fc.constantFrom(...names, 'MINIO_VOLUMES', 'MINIO_OPTS', 'MINIO_SERVER_URL', 'MINIO_X');
  fc.assert(
    fc.property(name, fc.string({ unit: 'binary', maxLength: 40 }), (one, text) => {
      const value = text.replace(/["\n\r]/g, '');
      expect(() => read(`${one}="${value}"\n${credentials}`)).not.toThrow();
      for (const address of [`https://user:hunter2@${value}`, `https://a.x/?token=hunter2${value}`]) {
        const { findings } = read(`${one}="${address}"\n${volumes}\n${credentials}`);
        expect(JSON.stringify(findings)).not.toContain('hunter2');
      }
    }),
  );
});
