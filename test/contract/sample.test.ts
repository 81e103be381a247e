/** The shipped samples hold what was asked for; that a server takes them is shown elsewhere. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkChecksums } from '../../src/config/checksum.ts';
import { parseEnvFile } from '../../src/config/env-file.ts';
import type {
  AccessDeclaration,
  AliasDeclaration,
  BucketDeclaration,
  BucketReplicationDeclaration,
} from '../../src/config/generated/types.ts';
import { loadConfig } from '../../src/config/load.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readBuckets = (folder: string): BucketDeclaration[] =>
  JSON.parse(read(`${folder}/buckets_definition.json`));

const readAccess = (folder: string): AccessDeclaration => JSON.parse(read(`${folder}/access.json`));

function findBucket(buckets: readonly BucketDeclaration[], name: string): BucketDeclaration {
  const found = buckets.find((bucket) => bucket.name === name);
  if (!found) throw new Error(`no bucket ${name}`);
  return found;
}

function readPolicy(bucket: BucketDeclaration, folder: string): string {
  return read(join(folder, bucket.defaultPolicyFile ?? ''));
}

const zones = ['primary_cluster', 'primary_cluster_az2'];
const recovery = 'dr_cluster';
const sample = readBuckets('config');
const atZones = sample.filter(({ sites }) => sites?.includes('primary_cluster'));
const rules: BucketReplicationDeclaration[] = JSON.parse(
  read('config/replication_rules.json'),
).bucketReplications;

describe('the main sample', () => {
  test('the buckets that were asked for are declared, with their prefixes', () => {
    const layouts = Object.fromEntries(atZones.map(({ name, layout }) => [name, layout]));
    expect(layouts).toEqual({
      users: ['{user_id}/profile_pictures/', '{user_id}/uploaded_assets/'],
      'user-uploads': ['{user_id}/{upload_id}/'],
      workbenches: ['{workbench_id}/projects/{project_id}/input_assets/'],
      'generations-samples': ['{user_id}/{generation_id}/samples/'],
      'generations-final': ['{user_id}/{generation_id}/final/', '{user_id}/{generation_id}/versions/'],
      'brand-kits': [
        '{user_id_or_team_id}/{brand_kit_id}/logos/',
        '{user_id_or_team_id}/{brand_kit_id}/fonts/',
      ],
      templates: ['system/{category}/{template_id}/', '{user_id}/private/{template_id}/'],
      'system-assets': ['public/icons/', 'public/stock_images/'],
      'ai-models': ['custom/{model_id}/{version_id}/'],
      'platform-backups': ['database/', 'minio_metadata/'],
      logs: ['application/'],
    });
    expect(atZones.map(({ sites }) => sites)).toEqual(atZones.map(() => zones));
  });

  test('every critical bucket goes from each zone to the other and to the recovery site', () => {
    const critical = atZones.filter(({ name }) => name !== 'logs');
    expect(critical.length).toBe(10);
    for (const { name, versioning } of critical) {
      expect(versioning, name).toBe(true);
      const flows = rules
        .filter(({ sourceBucket }) => sourceBucket === name)
        .map(
          ({ sourceAlias, targetAlias, targetBucket, bidirectional = false }) =>
            `${sourceAlias} ${bidirectional ? '<>' : '>'} ${targetAlias}/${targetBucket}`,
        );
      expect(flows.sort(), name).toEqual(
        [
          `primary_cluster <> primary_cluster_az2/${name}`,
          ...zones.map((zone) => `${zone} > ${recovery}/${name}-dr`),
        ].sort(),
      );
      const copy = findBucket(sample, `${name}-dr`);
      expect([copy.sites, copy.versioning], name).toEqual([[recovery], true]);
    }
    expect(rules.length).toBe(critical.length * 3);
  });

  test('a synchronous rule is expected to lag less', () => {
    const lags = (isAsync: boolean) =>
      new Set(rules.filter((rule) => rule.bidirectional && rule.isAsync === isAsync).map((r) => r.maxLag));
    expect([...lags(false)]).toEqual(['1m']);
    expect([...lags(true)]).toEqual(['5m']);
  });

  test('backups are locked, and nothing else is', () => {
    const locked = sample.filter(({ objectLocking }) => objectLocking).map(({ name }) => name);
    expect(locked).toEqual(['platform-backups', 'platform-backups-dr']);
  });

  test('only system assets and system templates are public, for reading', () => {
    const open = sample.filter((bucket) => readPolicy(bucket, '.').includes('"Allow"'));
    expect(open.map(({ name, policyValues }) => [name, policyValues?.PUBLIC_PREFIX])).toEqual([
      ['templates', 'system'],
      ['system-assets', 'public'],
      ['templates-dr', 'system'],
      ['system-assets-dr', 'public'],
    ]);
    expect(open.map((bucket) => bucket.public)).toEqual(open.map(() => 'read'));
    expect(read('policies/public_read_bucket_policy.json').match(/"s3:[^"]*"/g)).toEqual(['"s3:GetObject"']);
  });

  test('aliases hold addresses and placeholders only', () => {
    const { $schema, ...aliases } = JSON.parse(read('config/mc_aliases.json'));
    expect(Object.keys(aliases)).toEqual([...zones, recovery]);
    for (const alias of Object.values<AliasDeclaration>(aliases)) {
      expect(alias).toMatchObject({ api: 'S3v4', path: 'auto', url: expect.stringMatching(/^https:/) });
      expect(alias.accessKey).toMatch(/_ACCESS_KEY_PLACEHOLDER$/);
      expect(alias.secretKey).toMatch(/_SECRET_KEY_PLACEHOLDER$/);
    }
    expect(new Set(Object.values<AliasDeclaration>(aliases).map(({ url }) => url)).size).toBe(3);
  });

  test('every setting of the server has a comment above it, and secrets are files', () => {
    const text = read('config/minio_cluster_vars.env');
    const lines = text.split('\n');
    for (const [index, line] of lines.entries()) {
      if (!/^#?MINIO_/.test(line)) continue;
      expect(lines[index - 1], line).toMatch(/^#/);
    }
    const values = new Map(
      parseEnvFile('e', text).variables.map(({ name, value }) => [name, value] as const),
    );
    expect(values.get('MINIO_ROOT_USER_FILE')).toMatch(/^\/run\/secrets\//);
    expect(values.get('MINIO_ROOT_PASSWORD_FILE')).toMatch(/^\/run\/secrets\//);
    expect([...values.keys()]).not.toContain('MINIO_ROOT_PASSWORD');
    expect(values.get('MINIO_VOLUMES')).toMatch(/minio\{1\.\.\.4\}.*\/disk\{1\.\.\.4\}\//);
    expect(text).toMatch(/vault/i);
  });

  test('the lists of checksums are those of the files', async () => {
    const place = { workspace: root, root: '', configFolder: 'config' };
    expect(await checkChecksums(place, 'verify')).toEqual([]);
    for (const list of ['.minio-config.md5sums', '.minio-config.sha256sums']) {
      const paths = read(list)
        .split('\n')
        .map((line) => line.split('  ')[1]);
      expect(paths).toEqual(
        expect.arrayContaining(['config/access.json', 'policies/iam/storage-operators.json']),
      );
    }
  });

  test('every application has an account of its own, with grants alone', () => {
    const access = readAccess('config');
    const grants = access.grants ?? [];
    const declared = new Set(atZones.map(({ name }) => name));
    for (const { name, policies, secret } of access.users ?? []) {
      expect(policies, name).toEqual([]);
      expect(secret, name).toEqual({ environment: expect.stringMatching(/_SECRET$/) });
      const own = grants.filter(({ to }) => to.users?.includes(name));
      expect(own.length, name).toBeGreaterThan(0);
    }
    for (const { bucket, may, secureTransport } of grants) {
      expect(declared, bucket).toContain(bucket);
      expect(may, bucket).not.toContain('delete');
      expect(secureTransport, bucket).toBe('required');
    }
    const writers = grants.filter(({ may }) => may.includes('write'));
    const written = writers.map(({ bucket, to }) => [bucket, to.users?.length]);
    expect(written.sort()).toEqual(
      [...declared]
        .filter((name) => name !== 'system-assets')
        .sort()
        .map((name) => [name, 1]),
    );
  });

  test('operators see everything but objects, and change no rights', async () => {
    const { findings } = await loadConfig({ workspace: root, configDir: 'config' });
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(read('policies/iam/storage-operators.json')).not.toMatch(/Object"|Put|Delete|Create|Set/);
  });
});

describe('the examples', () => {
  test('the microservice has its eight buckets, with its conventions of names', () => {
    const layouts = Object.fromEntries(
      readBuckets('examples/lumen-slate/config').map(({ name, layout }) => [name, layout?.[0]]),
    );
    expect(layouts).toEqual({
      'proto-files': '{service}/{version}/',
      'grpc-services': '{service}/{version}/',
      'model-artifacts': '{model_type}/{version}/',
      logs: '{service}/{date}/{hour}/',
      'user-data': '{user_id}/{upload_id}/',
      backups: 'database/',
      temp: undefined,
      config: undefined,
    });
    const proto = findBucket(readBuckets('examples/lumen-slate/config'), 'proto-files');
    expect(proto.layout).toContain('{service}/{version}/generated/');
  });

  test('everyone may read protocol files, and nobody may write them', () => {
    const proto = findBucket(readBuckets('examples/lumen-slate/config'), 'proto-files');
    expect(proto.public).toBe('read');
    expect(readPolicy(proto, 'examples/lumen-slate').match(/"s3:[^"]*"/g)).toEqual(['"s3:GetObject"']);
  });

  const infrastructure = readBuckets('examples/ai-infrastructure/config');

  test('the AI infrastructure has its buckets, each with a policy', () => {
    const names = infrastructure.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['backups', 'logs', 'application-files']));
    for (const bucket of infrastructure) {
      expect(readPolicy(bucket, 'examples/ai-infrastructure'), bucket.name).toContain('"Deny"');
    }
  });

  test('backups of the AI infrastructure are kept for 30 days, archives for a year', () => {
    const backups = findBucket(infrastructure, 'backups');
    expect(backups.retention).toEqual({ mode: 'GOVERNANCE', days: 30 });
    expect(backups.lifecycle?.[0]?.expiration).toEqual({ days: 30 });
    const archive = findBucket(infrastructure, 'compliance-archive');
    expect(archive.retention).toEqual({ mode: 'COMPLIANCE', years: 1 });
  });

  test('personal data of the AI infrastructure expires', () => {
    const files = findBucket(infrastructure, 'application-files');
    expect(files.lifecycle).toContainEqual({
      id: 'expire-personal-data',
      filter: { tags: { 'data-class': 'personal' } },
      expiration: { days: 730 },
    });
  });

  test('policies for users grant what their names say', () => {
    const actions = (name: string): string[] =>
      JSON.parse(read(`examples/ai-infrastructure/policies/iam/${name}.json`)).Statement.flatMap(
        (statement: { Action: string[] }) => statement.Action,
      );
    expect(actions('backup-service-policy')).toEqual(
      expect.arrayContaining(['s3:GetObject', 's3:PutObject']),
    );
    expect(actions('readonly-policy').filter((action) => /Put|Delete|\*/.test(action))).toEqual([]);
    expect(actions('admin-policy')).toEqual(['admin:*', 's3:*']);
  });

  test('the AI infrastructure gives its policies to a user and to groups', async () => {
    const folder = 'examples/ai-infrastructure/config';
    const { policies = [], users = [], groups = [], serviceAccounts = [] } = readAccess(folder);
    const given = [...users, ...groups].flatMap((principal) => principal.policies ?? []);
    expect(given.sort()).toEqual(policies.map(({ name }) => name).sort());
    expect(serviceAccounts.map(({ parent }) => parent)).toEqual(['backup-service']);
    expect(serviceAccounts[0]?.secret).toMatchObject({ generate: true });
    const { findings } = await loadConfig({ workspace: root, configDir: folder });
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('the AR client has public buckets of its own, or one for all', () => {
    const own = readBuckets('examples/arv/config');
    const single = readBuckets('examples/arv/config-single-bucket');
    expect(own.map(({ name }) => name)).toEqual(['videos', 'markers', 'thumbnails']);
    expect(single.map(({ layout }) => layout)).toEqual([['videos/', 'markers/', 'thumbnails/']]);
    for (const bucket of [...own, ...single]) {
      expect(bucket.public).toBe('read');
      expect(readPolicy(bucket, 'examples/arv')).toContain('/*"');
    }
    expect(read('examples/arv/README.md')).toContain('nothing sensitive');
    expect(JSON.parse(read('examples/arv/config/mc_aliases.json')).primary_cluster.publicBaseUrl).toMatch(
      /^https:/,
    );
  });
});
