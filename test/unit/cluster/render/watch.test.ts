import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderGrafana } from '../../../../src/cluster/render/grafana/index.ts';
import { renderLogs } from '../../../../src/cluster/render/logs/index.ts';
import { renderPrometheus } from '../../../../src/cluster/render/prometheus/index.ts';
import { listAlerts } from '../../../../src/cluster/render/prometheus/rules.ts';
import type { ClusterSpec } from '../../../../src/cluster/spec.ts';
import { createSpec } from '../../../support/cluster-spec.ts';

const spec = createSpec({
  CLUSTER_BLACKBOX: 'blackbox:9115',
  CLUSTER_AUDIT_RECEIVER: 'http://audit.example.test:4560/loki/api/v1/raw',
});

function render(of: ClusterSpec): Map<string, string> {
  const files = [...renderPrometheus(of), ...renderGrafana(of), ...renderLogs(of)];
  return new Map(files.map(({ path, text }) => [path, text]));
}

const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '$(id)',
        '`id`',
        '"',
        "'",
        '\n',
        '\r\n',
        ' ',
        '%',
        ';',
        '{',
        '}',
        '{{',
        '}}',
        '{{.Entry}}',
        '\\',
        '$1',
      ],
      ...['$', '$$', '#', ': ', '- ', '//', '*/', 'a', 'é', '\u2028', '\t', ','],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** As the spec has it, and with one value wherever a text goes into a file. */
function spoil(value: string): ClusterSpec {
  return {
    ...spec,
    name: value,
    proxy: { ...spec.proxy, nodeCaFile: value, s3Host: value },
    monitoring: { ...spec.monitoring, tokenFile: value, blackbox: value },
    logs: { ...spec.logs, lokiUrl: value },
  };
}

test('hostile values stay values', () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const files = render(spoil(value));
      const read = (path: string) => parse(files.get(path) ?? '');
      const [cluster, , , probe] = read('prometheus/prometheus.yml').scrape_configs;
      expect(cluster.authorization.credentials_file).toBe(value);
      expect(cluster.tls_config.ca_file).toBe(value);
      expect(cluster.static_configs[0].labels.cluster).toBe(value);
      expect(probe.static_configs[0].targets).toContain(`${value}:443`);
      expect(probe.relabel_configs[2].replacement.replaceAll('$$', () => '$')).toBe(value);
      for (const { rules } of read('prometheus/minio-alerts.yml').groups)
        for (const { expr, annotations } of rules) {
          const literals = [...expr.matchAll(/cluster=("(?:[^"\\]|\\.)*")/g)];
          expect(new Set(literals.map(([, text]) => JSON.parse(text)))).toEqual(new Set([value]));
          for (const text of Object.values<string>(annotations)) expect(text).not.toContain('{{.Entry');
        }
      const promtail = read('logs/promtail.yaml');
      expect(promtail.clients[0].url).toBe(value);
      expect(promtail.scrape_configs[0].loki_push_api.labels.cluster).toBe(value);
      const alloy = files.get('logs/config.alloy') ?? '';
      const labels = /^ {2}labels {5}= \{ "job" = "minio-audit", "cluster" = (".*") \}$/m.exec(alloy);
      expect(JSON.parse(labels?.[1] ?? '')).toBe(value);
      expect(JSON.parse(/^ {4}url = (".*")$/m.exec(alloy)?.[1] ?? '')).toBe(value);
      const { templating } = JSON.parse(files.get('grafana/dashboards/minio-overview.json') ?? '');
      expect(templating.list[1].current.value).toBe(value);
    }),
    // Blanks alone were once written as a block that lost one.
    { numRuns: 100, examples: [[' \n'], ['  \n\n']] },
  );
});

test('equal specs give equal files', () => {
  expect([...render(spec)]).toEqual([...render(structuredClone(spec))]);
});

describe('what is left out', () => {
  test('a receiver of the audit log that nobody named', () => {
    expect(renderLogs(createSpec())).toEqual([]);
  });

  test('probes and alerts of certificates without an exporter', () => {
    const files = renderPrometheus(createSpec());
    expect(files.map(({ path }) => path)).toEqual([
      'prometheus/prometheus.yml',
      'prometheus/minio-alerts.yml',
    ]);
    expect(files.map(({ text }) => text).join('')).not.toMatch(/minio-certificates|probe_/);
  });

  test('token and authority where metrics are public and nodes speak http', () => {
    const open = createSpec({
      MINIO_PROMETHEUS_AUTH_TYPE: 'public',
      MINIO_VOLUMES: 'http://n{1...2}.example.test/d{1...4}',
    });
    const text = render(open).get('prometheus/prometheus.yml') ?? '';
    expect(text).not.toMatch(/credentials_file|ca_file|https/);
  });
});

test.each([
  ['http://a.test:4560/loki/api/v1/raw', 4560, 'logs/promtail.yaml'],
  ['http://a.test:4560/promtail/api/v1/raw', 4560, 'logs/config.alloy'],
  ['http://a.test/promtail/api/v1/raw', 80, 'logs/config.alloy'],
])('%s is for one of the two receivers, and the other says so', (receiver, port, other) => {
  const files = renderLogs({ ...spec, logs: { ...spec.logs, auditReceiver: receiver } });
  for (const { path, text } of files) {
    expect(text).toMatch(new RegExp(`listen_port(: | {4}= )${port}\n`));
    expect(text.includes('CLUSTER_AUDIT_RECEIVER has another path')).toBe(path === other);
  }
});

test('alerts say what to do, each once', () => {
  const alerts = listAlerts(spec);
  expect(new Set(alerts.map(({ name }) => name)).size).toBe(alerts.length);
  for (const { summary, description, runbook, expression } of alerts) {
    for (const text of [summary, description, runbook]) expect(text).toMatch(/^\S.*[.)]$/);
    expect(expression).toContain('cluster="minio"');
  }
});

test('thresholds are those of the env file', () => {
  const own = createSpec({
    CLUSTER_BLACKBOX: 'blackbox:9115',
    CLUSTER_CAPACITY_WARNING: '70%',
    CLUSTER_CAPACITY_CRITICAL: '85%',
    CLUSTER_REPLICATION_LAG: '10m',
    CLUSTER_CERTIFICATE_LIFE: '14d',
  });
  const find = (name: string) => listAlerts(own).find((alert) => alert.name === name);
  expect(find('MinioCapacityWarning')?.expression).toMatch(/ > 0\.7$/);
  expect(find('MinioCapacityCritical')?.expression).toMatch(/ > 0\.85$/);
  expect(find('MinioReplicationBehind')?.forSeconds).toBe(600);
  expect(find('MinioCertificateEnds')?.expression).toMatch(/ < 1209600$/);
});
