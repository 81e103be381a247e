/** What holds for every file that runs the servers, whatever the env file says. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Renderer } from '../../../../src/cluster/file.ts';
import { renderCommand } from '../../../../src/cluster/render/command.ts';
import { renderCompose } from '../../../../src/cluster/render/compose/index.ts';
import { formatBytes } from '../../../../src/cluster/render/compose/service.ts';
import { renderEnvFile } from '../../../../src/cluster/render/env-file.ts';
import { renderHelmValues } from '../../../../src/cluster/render/kubernetes/helm.ts';
import { renderKubernetes } from '../../../../src/cluster/render/kubernetes/index.ts';
import { formatQuantity, listOptions } from '../../../../src/cluster/render/kubernetes/value.ts';
import { renderSystemd } from '../../../../src/cluster/render/systemd.ts';
import { makeHostileSpec, readSampleSpec } from '../../../support/cluster-spec.ts';

const renderers: [string, Renderer][] = [
  ['command', renderCommand],
  ['compose', renderCompose],
  ['env-file', renderEnvFile],
  ['helm', renderHelmValues],
  ['kubernetes', renderKubernetes],
  ['systemd', renderSystemd],
];

describe.each(renderers)('%s', (_, render) => {
  test('gives the same bytes for the same env file', () => {
    expect(render(readSampleSpec())).toEqual(render(readSampleSpec()));
    expect(render(makeHostileSpec())).toEqual(render(makeHostileSpec()));
  });

  test('ends its lines in line feeds, and has plain paths', () => {
    const files = [...render(readSampleSpec()), ...render(makeHostileSpec())];
    expect(files.length).toBeGreaterThan(0);
    for (const { path, text } of files) {
      expect(path).toMatch(/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/);
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toContain('\r');
      expect(text).not.toContain('undefined');
    }
  });
});

test('quantities of Kubernetes and sizes of compose stand for the same bytes', () => {
  const powers: Record<string, number> = { Ki: 10, Mi: 20, Gi: 30, Ti: 40, m: 20, g: 30, b: 0, '': 0 };
  const read = (text: string) => {
    const [, number, unit = ''] = /^(\d+)([A-Za-z]*)$/.exec(text) ?? [];
    return Number(number) * 2 ** (powers[unit] ?? Number.NaN);
  };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 40 }), fc.constantFrom(1, 2 ** 10, 2 ** 20), (count, unit) => {
      const bytes = Math.min(count, 2 ** 30) * unit;
      expect(read(formatQuantity(bytes))).toBe(bytes);
      expect(read(formatBytes(bytes))).toBe(bytes);
    }),
  );
  expect([1024, 2 ** 30, 500e9, 2 ** 40].map(formatQuantity)).toEqual(['1Ki', '1Gi', '488281250Ki', '1Ti']);
});

test.each([
  ['--certs-dir /etc/c --json', ['--json']],
  ['--certs-dir=/etc/c --json', ['--json']],
  ['-S /etc/c --quiet', ['--quiet']],
  ['--json --quiet', ['--json', '--quiet']],
])('of %s the folder of certificates is a volume in Kubernetes', (options, rest) => {
  const spec = readSampleSpec();
  expect(listOptions({ ...spec, server: { ...spec.server, options: options.split(' ') } })).toEqual(rest);
});

test('an image by its digest alone is one for the chart too', () => {
  const digest = `registry.example.com:5000/minio@sha256:${'a'.repeat(64)}`;
  const [values] = renderHelmValues(readSampleSpec({ CLUSTER_IMAGE: digest }));
  expect(values?.text).toContain(
    `repository: registry.example.com:5000/minio@sha256\n  tag: ${'a'.repeat(64)}`,
  );
});

test('a drive that is broken keeps no node from starting', () => {
  const [unit] = renderSystemd(readSampleSpec());
  expect(unit?.text).toContain('ReadWritePaths="-/mnt/disk1/minio_data" "-/mnt/disk2/minio_data"');
  expect(unit?.text).toMatch(/^After=mnt\.mount mnt-disk1\.mount mnt-disk1-minio_data\.mount /m);
  expect(unit?.text).not.toMatch(/^(?:Requires|RequiresMountsFor|BindsTo)=/m);
});

test('credentials that come late are waited for', () => {
  const [unit] = renderSystemd(readSampleSpec());
  // An assertion would fail once and for all: only a service that began is started again.
  expect(unit?.text).toContain('ExecStartPre=/usr/bin/test -s "/run/secrets/minio_root_password"');
  expect(unit?.text).toContain('Restart=always');
  expect(unit?.text).not.toMatch(/^Assert/m);
});

test('a port below 1024 can be listened on', () => {
  const readCapabilities = (options: string) =>
    /^AmbientCapabilities=(.*)$/m.exec(
      renderSystemd(readSampleSpec({ MINIO_OPTS: options }))[0]?.text ?? '',
    )?.[1];
  expect(readCapabilities('--console-address :443')).toBe('CAP_NET_BIND_SERVICE');
  expect(readCapabilities('--console-address :9001')).toBe('');
});
