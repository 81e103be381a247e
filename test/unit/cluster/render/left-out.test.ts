import { describe, expect, test } from 'vitest';
import { listRenderings, renderers } from '../../../../src/cluster/render/index.ts';
import { listLeftOut } from '../../../../src/cluster/render/left-out.ts';
import { createSpec } from '../../../support/cluster-spec.ts';

const everything = {
  CLUSTER_SITES: 'a=https://a.x b=https://b.x',
  CLUSTER_OIDC_ISSUER: 'https://id.x/realms/storage',
  CLUSTER_BLACKBOX: 'blackbox:9115',
  CLUSTER_AUDIT_RECEIVER: 'http://audit.x:4560/loki/api/v1/raw',
  CLUSTER_NGINX_IMAGE: `docker.io/library/nginx:1.30.0@sha256:${'a'.repeat(64)}`,
};

const compose = 'compose/cluster.yaml';
const proxy = 'the proxy in compose/cluster.yaml';
const kubernetes = 'kubernetes/minio.yaml';
const helm = 'kubernetes/helm-values.yaml';
const byName = ['haproxy/haproxy.cfg', 'keycloak/minio-realm.json', 'prometheus/blackbox.yml'];
const logs = ['logs/config.alloy', 'logs/promtail.yaml'];

const shapes: [string, Record<string, string>, string[]][] = [
  ['all that can be declared', everything, []],
  ['the required variables alone', {}, [proxy, ...byName, ...logs]],
  ['nodes by address', { ...everything, MINIO_VOLUMES: 'https://10.0.0.{1...4}/d{1...4}' }, [compose]],
  ['a single drive', { ...everything, MINIO_VOLUMES: '/mnt/data' }, []],
  ['several drives of one machine', { ...everything, MINIO_VOLUMES: '/mnt/d{1...4}' }, [helm]],
  [
    'hosts with different numbers of drives',
    { ...everything, MINIO_VOLUMES: 'https://h1.x/a https://h1.x/b https://h1.x/c https://h2.x/a' },
    [kubernetes, helm],
  ],
  [
    'pools of different shapes',
    { ...everything, MINIO_VOLUMES: 'https://a{1...4}.x/d{1...4} https://b{1...4}.x/d{1...2}' },
    [helm],
  ],
];

function renderPaths(variables: Record<string, string>): string[] {
  const spec = createSpec(variables);
  return listRenderings().flatMap((name) => renderers[name](spec).map(({ path }) => path));
}

/** Whatever is rendered for any of the shapes. */
const known = new Set(shapes.flatMap(([, variables]) => renderPaths(variables)));

describe.each(shapes)('%s', (_shape, variables, expected) => {
  test('says what is not rendered, with a reason', () => {
    const leftOut = listLeftOut(createSpec(variables), listRenderings());
    expect(leftOut.map(({ what }) => what)).toEqual(expected);
    for (const { why } of leftOut) expect(why).toMatch(/^[A-Z].{15,}\.$/);
  });

  test('a file is either rendered or said to be left out', () => {
    const leftOut = listLeftOut(createSpec(variables), listRenderings()).map(({ what }) => what);
    const files = [...renderPaths(variables), ...leftOut.filter((what) => what !== proxy)];
    expect(files.sort()).toEqual([...known].sort());
  });
});

test('what was not asked for is not said to be missing', () => {
  expect(listLeftOut(createSpec(), ['command', 'environment'])).toEqual([]);
  expect(listLeftOut(createSpec(), ['front']).map(({ what }) => what)).toEqual(['haproxy/haproxy.cfg']);
});

test('two servers on one host are told from a host without a name', () => {
  const spec = createSpec({ MINIO_VOLUMES: 'https://10.0.0.{1...4}/d{1...4}' });
  expect(listLeftOut(spec, ['compose'])[0]?.why).toContain('by its address');
  const [pool] = spec.server.pools;
  if (pool === undefined) throw new Error('no pool');
  const drives = pool.drives.map((drive, index) => ({ ...drive, host: 'h.x', port: 9000 + (index % 2) }));
  const crowded = { ...spec, server: { ...spec.server, pools: [{ ...pool, drives }] } };
  expect(listLeftOut(crowded, ['compose'])[0]?.why).toContain('two servers');
  expect(renderers.compose(crowded).map(({ path }) => path)).toEqual(['compose/development.yaml']);
});
