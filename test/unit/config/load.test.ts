import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../../src/config/load.ts';
import { aliases, listRules, loadFiles, summarise } from '../../support/config-folder.ts';
import { createWorkspace } from '../../support/workspace.ts';

const buckets = 'config/buckets_definition.json';
const readAll = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: ['s3:GetObject'],
      Resource: ['arn:aws:s3:::{{BUCKET_NAME}}/{{PREFIX}}/*'],
    },
  ],
};

describe('a sound configuration', () => {
  test('becomes what it declares', async () => {
    const loaded = await loadFiles({
      [buckets]: [
        {
          name: 'open',
          public: 'read',
          defaultPolicyFile: 'policies/read.json',
          policyValues: { PREFIX: 'icons' },
        },
        { name: 'closed', defaultPolicyFile: null },
        { name: 'other', sites: ['dr_cluster'] },
      ],
      'policies/read.json': readAll,
      'config/replication_rules.json': { bucketReplications: [] },
      'config/minio_cluster_vars.env': 'MINIO_REGION=us-east-1\n',
    });
    expect(loaded.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    const { desired } = loaded;
    expect(desired?.aliases.map(({ name, envPrefix }) => [name, envPrefix])).toEqual([
      ['primary_cluster', 'PRIMARY'],
      ['dr_cluster', 'DR'],
    ]);
    expect(desired?.buckets.map(({ name, source }) => [name, source.path])).toEqual([
      ['open', [0]],
      ['closed', [1]],
      ['other', [2]],
    ]);
    expect(
      desired?.buckets.map(({ policy }) => (policy ? policy.document.Statement[0]?.Resource : policy)),
    ).toEqual([['arn:aws:s3:::open/icons/*'], null, undefined]);
    expect(loaded.files).toEqual([
      buckets,
      'config/mc_aliases.json',
      'config/minio_cluster_vars.env',
      'config/replication_rules.json',
      'policies/read.json',
    ]);
  });

  test('is the same in YAML', async () => {
    const json = await loadFiles({ [buckets]: [{ name: 'data', tags: { a: 'b' } }] });
    const workspace = await createWorkspace({
      'config/buckets_definition.yaml': '# why\n- name: data\n  tags: { a: b }\n',
      'config/mc_aliases.yml': 'primary_cluster:\n  url: https://one.example.com\n',
    });
    const yaml = await loadConfig({ workspace: workspace.dir, configDir: './config/' });
    await workspace.remove();
    expect(yaml.findings).toEqual([]);
    expect(yaml.desired?.buckets[0]?.declaration).toEqual(json.desired?.buckets[0]?.declaration);
  });
});

describe('aliases are told early', () => {
  const tell = async (files: Readonly<Record<string, unknown>>) => {
    const workspace = await createWorkspace({ 'config/buckets_definition.json': '[', ...files });
    const told: string[][] = [];
    const loaded = await loadConfig({
      workspace: workspace.dir,
      configDir: 'config',
      onAliases: (declared) => told.push(declared.aliases.map(({ name }) => name)),
    });
    await workspace.remove();
    return { told, rules: loaded.findings.map(({ rule }) => rule) };
  };

  test('whatever the other files come to', async () => {
    const { told, rules } = await tell({
      'config/mc_aliases.json': { one: { url: 'https://one.example.com' } },
    });
    expect(told).toEqual([['one']]);
    expect(rules).toContain('syntax/json');
  });

  test.each([
    [
      'two with the same variables',
      { a_b: { url: 'https://a.example' }, 'a-b': { url: 'https://b.example' } },
    ],
    ['an address that is none', { one: { url: 'ftp://one.example.com' } }],
    ['an unknown key', { one: { url: 'https://one.example.com', colour: 'blue' } }],
    ['broken syntax', '{'],
  ])('never of a file with %s: a key might go where it should not', async (_case, aliasFile) => {
    expect((await tell({ 'config/mc_aliases.json': aliasFile })).told).toEqual([]);
  });
});

describe('all findings at once, each in its place', () => {
  test('syntax, schema, names, references, secrets and placeholders', async () => {
    const loaded = await loadFiles({
      [buckets]: `[
  // the first
  { "name": "brand_kits", "versionning": true },
  { "name": "system_assets", "sites": ["primary"] },
  { "name": "data", "defaultPolicyFile": "policies/raed.json" },
  { "name": "more", "defaultPolicyFile": "policies/read.json",
    "policyValues": { "UNUSED": "x" } }
]`,
      'config/mc_aliases.json':
        '{\n  "one": {\n    "url": "https://one.example.com",\n    "secretKey": "hunter2hunter2" }\n}',
      'config/minio_cluster_vars.env': 'MINIO_ROOT_PASSWORD=hunter2\n',
      'policies/read.json': readAll,
      'policies/stray.json': '{,}',
    });
    expect(summarise(loaded)).toEqual([
      `syntax/comment ${buckets}:2:3`,
      `schema/unknown-key ${buckets}:3:27`,
      `bucket/name ${buckets}:4:5`,
      `reference/alias ${buckets}:4:40`,
      `reference/policy-file ${buckets}:5:21`,
      `placeholder/unresolved ${buckets}:6:21`,
      'secret/alias-key config/mc_aliases.json:4:5',
      'secret/env-value config/minio_cluster_vars.env:1:1',
      'syntax/json policies/stray.json:1:2',
      `placeholder/unused ${buckets}:7:23`,
    ]);
    expect(loaded.desired).toBeUndefined();
    expect(JSON.stringify(loaded.findings)).not.toContain('hunter2');
    expect(loaded.findings.find(({ rule }) => rule === 'reference/policy-file')?.mend).toBe(
      'Did you mean "policies/read.json"?',
    );
  });

  test('what could not be read is not missed a second time', async () => {
    const loaded = await loadFiles({
      [buckets]: [
        { name: 'data', versionin: true },
        { name: 'other', sites: ['primary_cluster', 'nowhere'] },
      ],
      'config/mc_aliases.json': { primary_cluster: {}, dr_cluster: { url: 'https://dr.example.com' } },
      'config/replication_rules.json': {
        bucketReplications: [
          {
            sourceAlias: 'primary_cluster',
            sourceBucket: 'data',
            targetAlias: 'dr_cluster',
            targetBucket: 'data',
          },
        ],
      },
    });
    expect(listRules(loaded)).toEqual(['schema/unknown-key', 'reference/alias', 'schema/missing-key']);
    const broken = await loadFiles({
      [buckets]: [{ name: 'data', sites: ['x'] }],
      'config/mc_aliases.json': '{',
    });
    expect(listRules(broken)).toEqual(['syntax/json']);
  });

  test('one policy file used by many buckets says the same thing once', async () => {
    const many = Array.from({ length: 5 }, (_, index) => ({
      name: `data-${index}`,
      defaultPolicyFile: 'policies/p.json',
    }));
    const loaded = await loadFiles({ [buckets]: many, 'policies/p.json': { Version: 1 } });
    expect(summarise(loaded).filter((line) => line.includes('policies/p.json'))).toHaveLength(1);
  });
});

describe('bad input gives one clear error', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['empty', { [buckets]: '' }, 'syntax/json'],
    ['object for list', { [buckets]: {} }, 'schema/type'],
    ['list for object', { 'config/mc_aliases.json': [] }, 'schema/type'],
    [
      'no alias',
      { 'config/mc_aliases.json': {}, [buckets]: [{ name: 'data', sites: ['one'] }] },
      'alias/none',
    ],
    ['no alias but a schema', { 'config/mc_aliases.json': { $schema: 'x' } }, 'alias/none'],
    [
      'a number that JSON rounds',
      { [buckets]: '[{"name":"data","quota":9007199254740993}]' },
      'bucket/quota',
    ],
    ['no JSON', { [buckets]: 'name: data' }, 'syntax/json'],
    ['10 MB', { [buckets]: ' '.repeat(10_000_000) }, 'file/too-large'],
    ['deep nesting', { [buckets]: '['.repeat(100_000) }, 'syntax/depth'],
    ['deep nesting in a policy', { 'policies/p.json': '['.repeat(100_000) }, 'syntax/depth'],
    ['unsafe key', { [buckets]: '[{"name": "data", "tags": {"__proto__": "x"}}]' }, 'syntax/unsafe-key'],
    ['not UTF-8', { [buckets]: Buffer.from([0x5b, 0xff, 0x5d]) }, 'file/encoding'],
    ['byte-order mark', { [buckets]: '\uFEFF[]' }, 'file/bom'],
    ['both forms', { 'config/buckets_definition.yaml': '[]' }, 'file/both-forms'],
    [
      'policy outside',
      { [buckets]: [{ name: 'data', defaultPolicyFile: '../p.json' }] },
      'reference/policy-file',
    ],
  ])('%s', async (_name, files, rule) => {
    const loaded = await loadFiles(files);
    expect(listRules(loaded)).toEqual([rule]);
    expect(loaded.desired).toBeUndefined();
  });

  test('CRLF is none', async () => {
    expect((await loadFiles({ [buckets]: '[\r\n{"name": "data"}\r\n]\r\n' })).findings).toEqual([]);
  });

  test('an unsafe key changes nothing that was not written', async () => {
    await loadFiles({ [buckets]: '[{"name": "data", "__proto__": {"polluted": true}}]' });
    expect('polluted' in {}).toBe(false);
  });

  test('a file that leads out of the repository is not read', async () => {
    const outside = await createWorkspace({ 'b.json': '[{"name": "BAD"}]' });
    const workspace = await createWorkspace({ 'config/mc_aliases.json': aliases });
    await symlink(join(outside.dir, 'b.json'), join(workspace.dir, buckets));
    const loaded = await loadConfig({ workspace: workspace.dir, configDir: 'config' });
    await Promise.all([outside.remove(), workspace.remove()]);
    expect(listRules(loaded)).toEqual(['file/outside']);
  });

  test.each(['..', '../x', '/etc', '.', ''])('the folder %s is refused', async (configDir) => {
    const loaded = await loadConfig({ workspace: '/tmp', configDir });
    expect(listRules(loaded)).toEqual(['file/outside']);
  });

  test('an absent folder names the files that are needed', async () => {
    const loaded = await loadConfig({ workspace: '/tmp', configDir: 'no-such-folder' });
    expect(summarise(loaded)).toEqual([
      'file/missing no-such-folder/buckets_definition.json',
      'file/missing no-such-folder/mc_aliases.json',
    ]);
  });

  test('a thousand errors are told, more are counted', async () => {
    const told = await loadFiles({ [buckets]: Array(1000).fill({ name: 1 }) });
    expect(told.findings).toHaveLength(1000);
    expect(told.findings.every(({ source }) => source?.line !== undefined)).toBe(true);
    const counted = await loadFiles({ [buckets]: `[${'1,'.repeat(1_000_000)}1]` });
    expect(counted.findings).toHaveLength(1001);
    expect(counted.findings.map(({ message }) => message)).toContain(
      'And 999001 more entries that were not checked.',
    );
  });
});
