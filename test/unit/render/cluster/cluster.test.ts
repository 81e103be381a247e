import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { judgeCluster } from '../../../../src/cluster/judge/check-cluster.ts';
import type { ClusterReport } from '../../../../src/cluster/judge/report.ts';
import { renderClusterMarkdown } from '../../../../src/render/cluster/cluster-markdown.ts';
import { renderClusterMetrics } from '../../../../src/render/cluster/cluster-metrics.ts';
import { renderClusterText } from '../../../../src/render/cluster/cluster-text.ts';
import { hostile } from '../../../support/hostile-text.ts';
import { parseMetrics } from '../../../support/prometheus.ts';
import {
  createInfo,
  createRunning,
  createUsage,
  expectNothing,
  gib,
  now,
} from '../../../support/running-cluster.ts';

const at = new Date(1_800_000_000_500);
const prefix = 'minio_actions_cluster_';

function createReport(): ClusterReport {
  const bucket = { name: 'users', bytes: 90 * gib, objects: 5, versions: 7 };
  const usage = createUsage({ bytes: 90 * gib, objects: 5, buckets: [bucket] });
  const running = createRunning({
    info: { ok: true, value: createInfo({ offline: [2], used: 85 * gib }) },
    usage: { ok: true, value: usage },
    certificate: {
      ok: true,
      value: { validFrom: 0, validTo: now + 864e6, names: ['minio.example.test'], issuer: 'x', fits: true },
    },
  });
  const source = { file: 'config/buckets_definition.json', path: [0, 'quota'], line: 4, column: 5 };
  return judgeCluster(
    running,
    expectNothing({ quotas: [{ bucket: 'users', bytes: 100 * gib, source }] }),
    now,
  );
}

const unread = { ok: false, why: 'No.', reason: 'unreachable' } as const;
const nothing = judgeCluster(
  createRunning({ health: unread, info: unread, usage: unread, certificate: unread }),
  expectNothing(),
  now,
);

test('a log shows what was measured', () => {
  const text = renderClusterText(createReport());
  expect(text).toContain('primary_cluster: critical, 5 findings; 12 of 16 drives online');
  expect(text).toContain('for writes 0 nodes or 0 drives of a set');
  expect(text).toContain('minio2.example.test:9000 offline, 0 of 4 drives online');
  expect(text).toContain('85 % full, 900 GiB usable of 1.2 TiB raw, of the drives online only');
  expect(text).toContain('users: 90 GiB, 90 % of 100 GiB');
  expect(text).toContain('expires in 10 d, for minio.example.test');
  expect(renderClusterText(nothing)).toBe('primary_cluster: critical, 1 finding; nodes and drives not known');
});

test('markdown shows findings with their place, and tables', () => {
  const markdown = renderClusterMarkdown(createReport(), { extent: 'full' });
  expect(markdown).toContain('### primary&#95;cluster: critical, 5 findings');
  expect(markdown).toContain('config/buckets&#95;definition.json:4');
  for (const title of ['Pools', 'Nodes', 'Biggest buckets'])
    expect(markdown).toContain(`<summary>${title}</summary>`);
  expect(renderClusterMarkdown(nothing, { extent: 'brief' })).toContain('health/unreachable');
});

describe('metrics', () => {
  test('every family is of the format', () => {
    const families = parseMetrics(renderClusterMetrics([createReport()], at));
    const values = (name: string) => families.get(`${prefix}${name}`)?.samples.map(({ value }) => value);
    expect(values('check_level')).toEqual([3]);
    expect(values('check_timestamp_seconds')).toEqual([1_800_000_000.5]);
    expect(values('node_up')).toEqual([1, 0, 1, 1]);
    expect(values('spare_write_nodes')).toEqual([0]);
    expect(values('bucket_quota_bytes')).toEqual([100 * gib]);
    expect(values('certificate_seconds_left')).toEqual([864_000]);
    expect(families.get(`${prefix}healthy`)?.samples).toHaveLength(5);
  });
  test('what is not known has no series', () => {
    expect([...parseMetrics(renderClusterMetrics([nothing], at)).keys()]).toEqual([
      `${prefix}check_level`,
      `${prefix}check_timestamp_seconds`,
    ]);
  });
});

test('nothing from outside breaks out of a place', () => {
  fc.assert(
    fc.property(hostile, hostile, (name, word) => {
      const report = createReport();
      const hostileReport: ClusterReport = {
        ...report,
        alias: name,
        origin: word,
        nodes: report.nodes
          .map((node) => ({ ...node, endpoint: name, state: word, version: word }))
          .slice(0, 1),
        buckets: [{ name, bytes: 1, objects: 1, versions: 1 }],
        certificate: { validTo: 0, secondsLeft: 5, names: [name, word] },
        findings: report.findings.map((finding) => ({ ...finding, message: name, mend: word })),
      };
      const html = marked.parse(renderClusterMarkdown(hostileReport, { extent: 'full' }), { async: false });
      expect(html).not.toMatch(/<(?:img|a )|<!--/);
      expect(html.match(/<details/g)).toHaveLength(3);
      expect(html.match(/<\/details>/g)).toHaveLength(3);
      const lines = renderClusterText(report).split('\n').length;
      expect(renderClusterText({ ...hostileReport, nodes: report.nodes }).split('\n')).toHaveLength(lines);
      parseMetrics(renderClusterMetrics([hostileReport], at));
    }),
  );
});
