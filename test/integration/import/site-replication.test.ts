import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, openClient } from '../../support/client.ts';
import { type Adopted, createImportStage, type ImportStage } from '../../support/import-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';

const names = ['primary_cluster', 'primary_cluster_az2', 'dr_cluster'] as const;

let servers: Record<string, MinioServer> = {};
let client: Client;
let stage: ImportStage;
let adopted: Adopted;

beforeAll(async () => {
  const started = await Promise.all(names.map(async (name) => [name, await startServer()] as const));
  servers = Object.fromEntries(started);
  client = await openClient(servers);
  stage = await createImportStage(servers);
  await client.run('mb primary_cluster/early');
  await client.run('tag set primary_cluster/early team=one');
  await client.run(`admin replicate add ${names.join(' ')}`);
  await client.run('mb primary_cluster/late');
  await client.run('anonymous set download primary_cluster/late');
  await client.run('ilm rule add --expire-days 5 dr_cluster/late');
  await client.run('admin user add primary_cluster people secret-of-people-1');
  await client.run('admin policy attach primary_cluster readwrite --user people');
  adopted = await stage.adopt();
}, 180_000);

afterAll(async () => {
  await Promise.all([client?.remove(), stage?.remove()]);
  await Promise.all(Object.values(servers).map((server) => server.stop()));
});

const parse = (path: string) => JSON.parse(adopted.files.get(path) ?? '');

test('what is written passes every check, and its plan on the same servers is empty', () => {
  expect(adopted.imported.reason).toBe('');
  expect(adopted.errors).toEqual([]);
  expect(adopted.changes).toEqual([]);
  expect(adopted.reports).toEqual([]);
});

test('the group is pairs from its first site, and what it made for itself is not declared', () => {
  expect(parse('config/replication_rules.json')).toEqual({
    $schema: '../schemas/replication_rules.schema.json',
    siteReplications: [
      {
        sourceAlias: 'primary_cluster',
        targetAlias: 'primary_cluster_az2',
        isAsync: true,
        replicateLifecycleExpiry: false,
      },
      { sourceAlias: 'primary_cluster', targetAlias: 'dr_cluster', isAsync: true },
    ],
  });
});

test('a bucket that is alike at every site is declared once; one that is not, for each that differs', () => {
  const buckets: { name: string; sites?: string[]; lifecycle?: unknown }[] = parse(
    'config/buckets_definition.json',
  );
  expect(buckets.map(({ name, sites, lifecycle }) => [name, sites, lifecycle !== undefined])).toEqual([
    ['early', undefined, false],
    ['late', ['primary_cluster', 'primary_cluster_az2'], false],
    ['late', ['dr_cluster'], true],
  ]);
});

test('access is declared once for all of them, at the site that plans carry it to', () => {
  expect(parse('config/access.json').users).toEqual([
    { name: 'people', status: 'enabled', policies: ['readwrite'] },
  ]);
});

test('what sites disagree about is not declared, and so stays as it is', async () => {
  await waitFor('primary_cluster_az2');
  const mixed = await stage.adopt();
  expect(mixed.changes).toEqual([]);
  expect(mixed.files.get('config/replication_rules.json')).toBe(
    adopted.files.get('config/replication_rules.json'),
  );
  const [told] = mixed.imported.findings.filter(({ rule }) => rule === 'sites/disagree');
  expect(told).toMatchObject({
    severity: 'warning',
    message: expect.stringContaining('whether writes wait'),
  });
});

test('a member that all others wait for is told, also when it is the first', async () => {
  for (const alias of ['primary_cluster_az2', 'dr_cluster']) await waitFor(alias);
  const again = await stage.adopt();
  expect(again.errors).toEqual([]);
  expect(again.changes).toEqual([]);
  const { siteReplications } = JSON.parse(again.files.get('config/replication_rules.json') ?? '');
  expect(siteReplications.at(-1)).toEqual({
    sourceAlias: 'primary_cluster_az2',
    targetAlias: 'primary_cluster',
    isAsync: false,
  });
});

/** Lets that site wait for the first one; it tells no other. */
async function waitFor(alias: string): Promise<void> {
  const id = await findId('primary_cluster');
  await client.run(`admin replicate update ${alias} --deployment-id ${id} --mode sync`);
}

/** Which deployment the server itself says it is. */
async function findId(alias: string): Promise<string> {
  const info = JSON.parse(await client.run(`admin info ${alias} --json`));
  return info.info.deploymentID;
}

test('without an alias for every site the others are declared, and the rest is named', async () => {
  const { dr_cluster: _gone, ...known } = servers;
  const partial = await createImportStage(known);
  try {
    const run = await partial.adopt();
    expect(run.errors).toEqual([]);
    expect(run.changes).toEqual([]);
    expect(run.reports).toEqual(['primary_cluster report replicated-site dr_cluster']);
    const [left] = run.imported.findings.filter(({ rule }) => rule === 'import/left-out');
    expect(left?.message).toMatch(/^The site "dr_cluster" of a group .* no alias has the address http:/);
  } finally {
    await partial.remove();
  }
});
