/** The objects for Kubernetes by its own API description, and the chart's by Helm and the same description. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { obtainChart, obtainHelm } from '../../../scripts/server/obtain-helm.ts';
import { listEnvironment } from '../../../src/cluster/environment.ts';
import { computeMath } from '../../../src/cluster/math.ts';
import { completePool, readPools } from '../../../src/cluster/read-pool.ts';
import { renderHelmValues } from '../../../src/cluster/render/kubernetes/helm.ts';
import { renderKubernetes } from '../../../src/cluster/render/kubernetes/index.ts';
import type { ClusterSpec } from '../../../src/cluster/spec.ts';
import { makeHostileSpec, readSampleSpec } from '../../support/cluster-spec.ts';
import { createObjectChecker, expandVariables, type ObjectChecker } from '../../support/kubernetes-schema.ts';

interface Container {
  readonly image: string;
  readonly command?: string[];
  readonly args: string[];
  readonly env: { name: string; value?: string }[];
}

interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { name: string };
  readonly spec: {
    replicas: number;
    maxUnavailable: number;
    volumeClaimTemplates: unknown[];
    template: { spec: { containers: Container[] } };
  };
}

const dir = mkdtempSync(join(tmpdir(), 'minio-actions-kubernetes-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
let check: ObjectChecker;
let helm = '';
let chart = '';
beforeAll(async () => {
  check = await createObjectChecker();
  helm = await obtainHelm();
  chart = await obtainChart();
}, 600_000);

function readAll(text: string): KubernetesObject[] {
  return parseAllDocuments(text, { version: '1.1' })
    .map((document) => document.toJS() as KubernetesObject)
    .filter((object) => object !== null);
}

function renderObjects(spec: ClusterSpec): KubernetesObject[] {
  return readAll(renderKubernetes(spec)[0]?.text ?? '');
}

function templateChart(spec: ClusterSpec): KubernetesObject[] {
  const values = join(dir, 'values.yaml');
  writeFileSync(values, renderHelmValues(spec)[0]?.text ?? '');
  const args = ['-n', spec.kubernetes.namespace, '-f', values];
  execFileSync(helm, ['lint', '--strict', chart, ...args], { encoding: 'utf8' });
  return readAll(execFileSync(helm, ['template', 'release', chart, ...args], { encoding: 'utf8' }));
}

function findContainer(objects: readonly KubernetesObject[]): Container {
  const container = objects.find(({ kind }) => kind === 'StatefulSet')?.spec.template.spec.containers[0];
  if (container === undefined) throw new Error('no container');
  return container;
}

function ofKind(objects: readonly KubernetesObject[], kind: string): KubernetesObject[] {
  return objects.filter((object) => object.kind === kind);
}

/** What the server makes of the words that its pods are started with, beside what it makes of the env file's. */
function compareMath(spec: ClusterSpec, words: readonly string[]) {
  const summarise = (of: ClusterSpec) => {
    const layout = computeMath(of);
    if (!layout.ok) return layout.problem;
    const { nodes, reads, writes, usable, pools } = layout.math;
    return { nodes, reads, writes, usable, sets: pools.map(({ setSize, sets }) => [setSize, sets.length]) };
  };
  const pools = readPools(words.join(' '), { file: 'e', path: [] }).pools;
  const pods = { ...spec.server, pools: pools.map((pool) => completePool(pool, 9000)) };
  return [summarise({ ...spec, server: pods }), summarise(spec)];
}

const twoPools = 'https://a{1...4}.x/m/d{1...4} https://b{1...4}.x/m/d{1...4}';
const clusters: [string, Record<string, string>][] = [
  ['the sample', {}],
  ['two pools', { MINIO_VOLUMES: twoPools }],
  [
    'one drive for each node',
    {
      MINIO_VOLUMES: 'http://a{1...4}.x/data',
      MINIO_STORAGE_CLASS_STANDARD: 'EC:2',
      MINIO_STORAGE_CLASS_RRS: 'EC:2',
    },
  ],
  [
    'everything that can be set',
    {
      CLUSTER_NAME: 'store',
      CLUSTER_DRIVE_SIZE: '500GB',
      CLUSTER_CPUS: '0.5-1',
      CLUSTER_STORAGE_CLASS_NAME: 'local-path',
      CLUSTER_SECRET_ENV_FILE: '/run/secrets/env',
      CLUSTER_OIDC_ISSUER: 'https://id.example.com/realms/a',
      MINIO_PROMETHEUS_AUTH_TYPE: 'public',
      MINIO_OPTS: '--certs-dir /etc/minio/certs --json',
    },
  ],
];

describe.each(clusters)('%s', (_, variables) => {
  const spec = readSampleSpec(variables);

  test('objects are as Kubernetes wants them, and as many may be away as the maths says', () => {
    const objects = renderObjects(spec);
    expect(objects.flatMap((object) => check(object))).toEqual([]);
    const words = findContainer(objects).args.filter((word) => word.includes('//'));
    const [pods, declared] = compareMath(spec, words);
    expect(pods).toEqual(declared);
    expect(ofKind(objects, 'StatefulSet')).toHaveLength(spec.server.pools.length);
    const layout = computeMath(spec);
    const spare = layout.ok ? layout.math.writes.nodes : undefined;
    expect(ofKind(objects, 'PodDisruptionBudget')[0]?.spec.maxUnavailable).toBe(spare);
    expect(ofKind(objects, 'Secret')).toEqual([]);
  });

  test('the chart makes the same cluster of its values', () => {
    const objects = templateChart(spec);
    expect(objects.flatMap((object) => check(object))).toEqual([]);
    const { command = [], image } = findContainer(objects);
    const words = (command[2] ?? '').split(' ').filter((word) => word.includes('://'));
    const [pods, declared] = compareMath(spec, words);
    expect(pods).toEqual(declared);
    expect(image).toBe(spec.images.server);
    const layout = computeMath(spec);
    const spare = layout.ok ? layout.math.writes.nodes : undefined;
    expect(ofKind(objects, 'PodDisruptionBudget')[0]?.spec.maxUnavailable).toBe(spare);
    // Neither passwords of the chart's making nor its user with a known one.
    expect([...ofKind(objects, 'Secret'), ...ofKind(objects, 'Job')]).toEqual([]);
    const auth = findContainer(objects).env.filter(({ name }) => name === 'MINIO_PROMETHEUS_AUTH_TYPE');
    expect([...new Set(auth.map(({ value }) => value))]).toEqual([spec.server.metricsAuth]);
  });
});

test('a server by itself is one pod without a budget', () => {
  const spec = readSampleSpec({
    MINIO_VOLUMES: '/srv/data',
    MINIO_STORAGE_CLASS_STANDARD: '',
    MINIO_STORAGE_CLASS_RRS: '',
  });
  const objects = renderObjects(spec);
  expect(objects.flatMap((object) => check(object))).toEqual([]);
  expect(ofKind(objects, 'PodDisruptionBudget')).toEqual([]);
  expect(findContainer(objects).args.at(-1)).toBe('/mnt/drive1');
  const chartObjects = templateChart(spec);
  expect(chartObjects.flatMap((object) => check(object))).toEqual([]);
  expect(ofKind(chartObjects, 'Deployment')).toHaveLength(1);
});

test('a wrong field would be found', () => {
  const [service] = renderObjects(readSampleSpec());
  const wrong = { ...service, spec: { ...service?.spec, portz: [] } } as unknown as KubernetesObject;
  expect(check(wrong)).not.toEqual([]);
});

test('pools that differ are not rendered for the chart, nor hosts that differ for pods', () => {
  const pools = readSampleSpec({ MINIO_VOLUMES: 'https://a{1...4}.x/d{1...4} https://b{1...8}.x/d{1...4}' });
  expect(renderHelmValues(pools)).toEqual([]);
  expect(ofKind(renderObjects(pools), 'StatefulSet').map(({ spec }) => spec.replicas)).toEqual([4, 8]);
  const hosts = readSampleSpec({
    MINIO_VOLUMES: 'https://a.x/1 https://a.x/2 https://b.x/1 https://c.x/1',
    MINIO_STORAGE_CLASS_STANDARD: 'EC:2',
    MINIO_STORAGE_CLASS_RRS: 'EC:2',
  });
  expect(renderKubernetes(hosts)).toEqual([]);
});

test('hostile values reach the server as they were', () => {
  const spec = makeHostileSpec();
  const objects = renderObjects(spec);
  expect(objects.flatMap((object) => check(object))).toEqual([]);
  const { args, env } = findContainer(objects);
  const own = { HOME: 'expanded' };
  const expanded = args.map((word) => expandVariables(word, own));
  const first = expanded.indexOf('/etc/minio/certs') + 1;
  expect(expanded.slice(first, -1)).toEqual(spec.server.options);

  const fromChart = findContainer(templateChart(spec));
  for (const variables of [env, fromChart.env]) {
    const values = new Map(variables.map(({ name, value = '' }) => [name, expandVariables(value, own)]));
    for (const { name, value } of listEnvironment(spec))
      expect([name, values.get(name)]).toEqual([name, value]);
  }
  const script = expandVariables(fromChart.command?.[2] ?? '', own);
  const print = script.replace('/usr/bin/docker-entrypoint.sh', `printf '%s\\0'`);
  const read = execFileSync('sh', ['-ce', print], { cwd: dir, encoding: 'utf8' }).split('\0').slice(0, -1);
  expect(read.slice(-spec.server.options.length)).toEqual(spec.server.options);
});
