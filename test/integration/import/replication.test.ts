import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, openClient } from '../../support/client.ts';
import { type Adopted, createImportStage, type ImportStage } from '../../support/import-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { addTarget, openRig } from '../../support/replication-rig.ts';

const names = ['primary_cluster', 'primary_cluster_az2', 'dr_cluster', 'stranger'] as const;
const user = { accessKey: 'replicator', secretKey: 'made-for-this-test-alone' };
const buckets = ['both', 'wide', 'part', 'off', 'away', 'gap', 'keys', 'spelt', 'idle', 'lone'];
const everything = '--replicate delete,delete-marker,existing-objects,metadata-sync';

let servers: Record<(typeof names)[number], MinioServer>;
let client: Client;
let stage: ImportStage;
let adopted: Adopted;

/** As people write it for the client: the keys are part of the address. */
function remote(
  server: MinioServer,
  bucket: string,
  keys: { accessKey: string; secretKey: string } = server,
) {
  return `--remote-bucket http://${keys.accessKey}:${keys.secretKey}@127.0.0.1:${server.port}/${bucket}`;
}

function listCommands(): string[] {
  const { primary_cluster: one, primary_cluster_az2: two, dr_cluster: dr, stranger } = servers;
  const add = (from: string, to: string, more: string) => `replicate add ${from} ${to} ${more}`;
  return [
    ...names.map((name) => `mb --with-versioning ${buckets.map((bucket) => `${name}/${bucket}`).join(' ')}`),
    add('primary_cluster/both', remote(two, 'both'), `${everything} --priority 1`),
    add('primary_cluster_az2/both', remote(one, 'both'), `${everything} --priority 4`),
    add('primary_cluster/wide', remote(two, 'wide'), '--replicate delete-marker --priority 1'),
    add('primary_cluster_az2/wide', remote(one, 'wide'), `${everything} --priority 1`),
    add(
      'primary_cluster/part/in/',
      remote(dr, 'part'),
      '--replicate existing-objects --tags kind=a&stage=b --priority 7 --bandwidth 200MiB --healthcheck-seconds 30 --storage-class STANDARD --sync',
    ),
    add(
      'primary_cluster/part/out/',
      remote(dr, 'part'),
      '--priority 9 --replicate metadata-sync --bandwidth 200MiB --healthcheck-seconds 30 --sync',
    ),
    add('primary_cluster/off', remote(dr, 'off'), '--priority 1 --disable'),
    add('primary_cluster/away', remote(stranger, 'away'), '--priority 1'),
    add('primary_cluster/gap', remote(two, 'gap'), `${everything} --priority 1`),
    add('primary_cluster_az2/gap', remote(one, 'gap'), `${everything} --priority 1`),
    add('primary_cluster/gap', remote(dr, 'gap'), `${everything} --priority 2`),
    `admin user add dr_cluster ${user.accessKey} ${user.secretKey}`,
    `admin policy attach dr_cluster readwrite --user ${user.accessKey}`,
    add('primary_cluster/keys', remote(dr, 'keys', user), `${everything} --priority 1`),
    add('primary_cluster/spelt', remote(dr, 'spelt').replace('127.0.0.1', 'localhost'), '--priority 1'),
  ];
}

beforeAll(async () => {
  const [primary_cluster, primary_cluster_az2, dr_cluster, stranger] = await Promise.all([
    startServer(),
    startServer(),
    startServer(),
    startServer(),
  ]);
  servers = { primary_cluster, primary_cluster_az2, dr_cluster, stranger };
  client = await openClient(servers);
  stage = await createImportStage({ primary_cluster, primary_cluster_az2, dr_cluster });
  for (const command of listCommands()) await client.run(command);
  const rig = openRig('primary_cluster', primary_cluster);
  await addTarget(rig, dr_cluster, 'idle');
  await rig.close();
  adopted = await stage.adopt();
}, 180_000);

afterAll(async () => {
  await Promise.all([client?.remove(), stage?.remove()]);
  await Promise.all(Object.values(servers ?? {}).map((server) => server.stop()));
});

interface Rule {
  readonly sourceAlias: string;
  readonly sourceBucket: string;
  readonly targetAlias: string;
}

function listRules(): Rule[] {
  return JSON.parse(adopted.files.get('config/replication_rules.json') ?? '').bucketReplications;
}

const rulesOf = (bucket: string) => listRules().filter(({ sourceBucket }) => sourceBucket === bucket);

/** What is said of what is in no file. */
const told = (rule: string) => adopted.imported.findings.filter((finding) => finding.rule === rule);

test('what is written passes every check, and changes nothing but keys that were not given', async () => {
  expect(adopted.imported.reason).toBe('');
  expect(adopted.errors).toEqual([]);
  expect(adopted.changes).toEqual(['primary_cluster update remote-target keys → dr_cluster/keys']);
  expect(told('import/target-keys').map(({ message }) => message)).toEqual([
    expect.stringMatching(/^primary_cluster\/keys signs in at dr_cluster\/keys with other keys/),
  ]);
});

test('with the keys in use, as the finding asks, nothing is left to change', async () => {
  const bucket = await stage.adopt({
    DR_MINIO_REPLICATION_ACCESS_KEY: user.accessKey,
    DR_MINIO_REPLICATION_SECRET_KEY: user.secretKey,
  });
  const updates = bucket.changes.filter((change) => change.includes('→ dr_cluster/keys'));
  expect(updates).toEqual([]);
});

test('rules that are equal both ways become one, and unequal ones stay two', () => {
  expect(rulesOf('both')).toEqual([
    {
      sourceAlias: 'primary_cluster',
      sourceBucket: 'both',
      targetAlias: 'primary_cluster_az2',
      targetBucket: 'both',
      bidirectional: true,
      isAsync: true,
      deletes: true,
      deleteMarkers: true,
      metadataSync: true,
    },
  ]);
  expect(rulesOf('wide').map((rule) => [rule.sourceAlias, 'existingObjects' in rule])).toEqual([
    ['primary_cluster', true],
    ['primary_cluster_az2', false],
  ]);
});

test('filters, order, limits and waiting are as they are there', () => {
  const shared = { isAsync: false, bandwidth: '200MiB', healthInterval: '30s', deletes: false };
  expect(rulesOf('part')).toEqual([
    expect.objectContaining({ ...shared, prefix: 'out/', priority: 9, existingObjects: false }),
    expect.objectContaining({
      ...shared,
      prefix: 'in/',
      priority: 7,
      tags: [
        { key: 'kind', value: 'a' },
        { key: 'stage', value: 'b' },
      ],
      storageClass: 'STANDARD',
    }),
  ]);
});

test('what can’t be declared is named with what to do, and stays', () => {
  const about = (bucket: string) =>
    told('import/left-out').filter(({ message }) => message.includes(`/${bucket}`));
  expect(about('off')).toEqual([expect.objectContaining({ mend: 'Switch it on, or remove it.' })]);
  expect(about('away')[0]?.mend).toContain(`http://127.0.0.1:${servers.stranger.port} to mc_aliases`);
  expect(about('spelt')[0]?.mend).toContain(`http://localhost:${servers.dr_cluster.port}`);
  expect(about('gap')[0]?.mend).toBe('Add a rule from "primary_cluster_az2/gap" to "dr_cluster/gap".');
  expect(told('import/unused-target').map(({ message }) => message)).toEqual([
    expect.stringMatching(/^primary_cluster\/idle: /),
  ]);
  const undeclared = new Set(adopted.reports.map((report) => report.split(' ')[3]));
  expect(undeclared).toEqual(new Set(['away', 'gap', 'idle', 'off', 'spelt']));
});

test('no secret of a target is in a file, a finding or the log', async () => {
  const { reporter, output } = adopted.imported;
  const report = await stage.read('reports');
  const shown = [
    ...adopted.files.values(),
    ...report.values(),
    ...reporter.said,
    ...reporter.logged,
    ...reporter.summaries,
  ];
  const secrets = [user.secretKey, ...Object.values(servers).map(({ secretKey }) => secretKey)];
  expect(output('report-path')).not.toBe('');
  for (const secret of secrets) expect(shown.filter((text) => text.includes(secret))).toEqual([]);
  // The user is declared as what it is, and nowhere else.
  const others = [...adopted.files].filter(([path]) => path !== 'config/access.json');
  for (const { accessKey } of [user, servers.stranger])
    expect(others.filter(([, text]) => text.includes(accessKey))).toEqual([]);
});

test('one alias alone is imported without its rules to others, which are named', async () => {
  const run = await stage.run({ alias: 'primary_cluster', 'output-dir': 'one' });
  expect(run.reason).toBe('');
  expect(run.output('rules')).toBe('0');
  const files = await stage.read('one');
  expect(files.has('config/replication_rules.json')).toBe(false);
  const buckets: { sites?: string[] }[] = JSON.parse(files.get('config/buckets_definition.json') ?? '');
  expect(buckets.map(({ sites }) => sites)).toEqual(buckets.map(() => ['primary_cluster']));
  const both = run.findings.find(({ message }) => message.startsWith('primary_cluster/both: '));
  expect(both?.mend).toBe('It is "primary_cluster_az2", which was not read: import with alias: all.');
});
