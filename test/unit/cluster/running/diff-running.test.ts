import { expect, test } from 'vitest';
import { diffRunning } from '../../../../src/cluster/running/diff-running.ts';
import type { RunningInfo } from '../../../../src/cluster/running/info.ts';
import { createSpec } from '../../../support/cluster-spec.ts';
import { createInfo, type InfoOptions } from '../../../support/running-cluster.ts';

const env = { locate: (name: string) => ({ file: 'cluster.env', path: [name], line: 3, column: 1 }) };

function diff(variables: Record<string, string>, running: RunningInfo | InfoOptions) {
  const info = 'pools' in running ? running : createInfo({ version: 'DEVELOPMENT.GOGET', ...running });
  return diffRunning(createSpec(variables), info, env);
}

const rulesOf = (...args: Parameters<typeof diff>) => diff(...args).map(({ rule }) => rule);

test('what runs as declared gives nothing', () => {
  expect(diff({}, {})).toEqual([]);
  expect(diff({ MINIO_REGION: 'eu-1' }, { region: 'eu-1' })).toEqual([]);
});

const pool = (hosts: string, drives = '{1...4}') =>
  `https://minio${hosts}.example.test:9000/mnt/disk${drives}`;

test.each<[string, Record<string, string>, InfoOptions, string[]]>([
  ['a node is offline, told once', {}, { offline: [2] }, ['running/node-offline']],
  ['a drive is offline', {}, { states: { '1/2': 'offline' } }, ['running/drive-offline']],
  ['a drive is being healed', {}, { healing: ['1/2'] }, ['running/drive-healing']],
  ['another parity', { MINIO_STORAGE_CLASS_STANDARD: 'EC:3' }, {}, ['running/parity']],
  ['another region', { MINIO_REGION: 'eu-1' }, { region: 'eu-2' }, ['running/region']],
  [
    'a node that nobody declared',
    { MINIO_VOLUMES: pool('{1...4}') },
    { nodes: 5, drivesPerNode: 4, parity: 4 },
    ['running/set-size', 'running/node-undeclared'],
  ],
  [
    'a node that does not run',
    { MINIO_VOLUMES: pool('{1...4}') },
    { nodes: 3, drivesPerNode: 4, parity: 4 },
    ['running/node-missing', 'running/set-size'],
  ],
  [
    'other drives',
    { MINIO_VOLUMES: pool('{1...4}', '{2...5}') },
    {},
    [...Array(4).fill('running/drive-missing'), ...Array(4).fill('running/drive-undeclared')],
  ],
  [
    'a pool more',
    { MINIO_VOLUMES: `${pool('{1...4}')} ${pool('{5...8}')}` },
    {},
    [...Array(4).fill('running/node-missing'), 'running/pools'],
  ],
])('%s', (_, variables, running, rules) => {
  expect(rulesOf(variables, running)).toEqual(rules);
});

test('every finding says where, and how to mend it', () => {
  const findings = diff(
    { MINIO_VOLUMES: pool('{2...5}'), MINIO_REGION: 'eu-1' },
    { states: { '1/1': 'faulty' } },
  );
  expect(findings.length).toBeGreaterThan(2);
  for (const { source, mend } of findings) {
    expect(source).toMatchObject({ file: 'cluster.env', line: 3 });
    expect(mend).toMatch(/\.$/);
  }
});

test('versions: among nodes, and against the image', () => {
  const image = { CLUSTER_IMAGE: 'quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z' };
  expect(rulesOf(image, { version: '2025-09-07T16:13:09Z' })).not.toContain('running/image');
  expect(rulesOf(image, { version: '2025-04-22T22:12:26Z' })).toContain('running/image');
  expect(rulesOf(image, { version: 'DEVELOPMENT.GOGET' })).not.toContain('running/image');
  const info = createInfo();
  const nodes = info.nodes.map((node, index) => ({ ...node, version: index === 0 ? 'a' : 'b' }));
  expect(rulesOf({}, { ...info, nodes })).toEqual(['running/versions']);
});

test('drives in another pool than declared', () => {
  const info = createInfo({ nodes: 8, drivesPerNode: 4, version: 'DEVELOPMENT.GOGET' });
  const nodes = info.nodes.map((node) => ({
    ...node,
    drives: node.drives.map((drive) => ({ ...drive, pool: /minio[1-4]\./.test(node.endpoint) ? 1 : 0 })),
  }));
  const pools = [
    { sets: 1, setSize: 16 },
    { sets: 1, setSize: 16 },
  ];
  const found = rulesOf(
    { MINIO_VOLUMES: `${pool('{1...4}')} ${pool('{5...8}')}` },
    { ...info, nodes, pools },
  );
  expect(new Set(found)).toEqual(new Set(['running/pool-order']));
});
