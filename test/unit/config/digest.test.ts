import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestContents } from '../../../src/config/digest.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { createWorkspace } from '../../support/workspace.ts';

const digestOf = (...entries: readonly [string, unknown][]) => digestContents(new Map(entries));

describe('the digest of contents', () => {
  test('does not depend on the order of files and keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(digestOf(['b', 1], ['a', turned])).toBe(digestOf(['a', value], ['b', 1]));
      }),
    );
  });

  test('tells values, names of files, and the order of lists apart', () => {
    const digests = [
      digestOf(['a', [1, 2]]),
      digestOf(['a', [2, 1]]),
      digestOf(['b', [1, 2]]),
      digestOf(['a', '[1,2]']),
      digestOf(['a', [1, 2]], ['b', null]),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});

test('every file that a run reads is in it, and layout is not', async () => {
  const bucket = { name: 'photos', defaultPolicyFile: 'policies/own.json' };
  const policy = { Version: '2012-10-17', Statement: [] };
  const files = {
    'config/mc_aliases.json': { primary_cluster: { url: 'https://one.example.com', caFile: 'ca.pem' } },
    'config/buckets_definition.json': [bucket],
    'config/replication_rules.json': {},
    'config/minio_cluster_vars.env': 'MINIO_REGION=eu\n',
    'policies/own.json': policy,
    'ca.pem': '-----BEGIN CERTIFICATE-----\n',
  };
  const workspace = await createWorkspace(files);
  const digest = async (change: Record<string, unknown> = {}) => {
    await workspace.write({ ...files, ...change });
    const { contents } = await loadConfig({ workspace: workspace.dir, configDir: 'config' });
    return digestContents(contents);
  };
  const first = await digest();
  expect(await digest({ 'policies/own.json': `\n\n${JSON.stringify(policy)}` })).toBe(first);
  expect(await digest({ 'README.md': 'Nobody reads this.' })).toBe(first);
  const changes: Record<string, unknown>[] = [
    { 'config/mc_aliases.json': { primary_cluster: { url: 'https://two.example.com', caFile: 'ca.pem' } } },
    { 'config/buckets_definition.json': [{ ...bucket, purpose: 'Pictures' }] },
    { 'config/replication_rules.json': { bucketReplications: [] } },
    { 'config/minio_cluster_vars.env': 'MINIO_REGION=us\n' },
    { 'policies/own.json': { ...policy, Id: 'x' } },
    { 'ca.pem': '-----BEGIN CERTIFICATE-----\nother\n' },
  ];
  const digests: string[] = [];
  for (const change of changes) digests.push(await digest(change));
  expect(new Set([first, ...digests]).size).toBe(changes.length + 1);
  await workspace.remove();
});
