import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BucketDeclaration } from '../../../src/config/generated/types.ts';
import { createImportStage } from '../../support/import-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';
import { type SecretForge, startSecretForge } from '../../support/secret-forge.ts';

const root = join(import.meta.dirname, '../../..');

let forge: SecretForge;
beforeAll(async () => {
  forge = await startSecretForge();
});
afterAll(() => forge.stop());

/** Folder, configuration folder, and how many rules or pairs an import must find. */
const samples = [
  ['.', 'config', 30],
  ['examples/lumen-slate', 'config', 0],
  ['examples/ai-infrastructure', 'config', 0],
  ['examples/arv', 'config', 0],
  ['examples/arv', 'config-single-bucket', 0],
  ['examples/site-replication', 'config', 2],
] as const;

function readParts(folder: string, part: string, as: string): [string, string][] {
  const dir = join(root, folder, part);
  if (!existsSync(dir)) return [];
  // Aliases are of the test.
  const names = readdirSync(dir).filter((name) => name.endsWith('.json') && name !== 'mc_aliases.json');
  return names.map((name) => [`${as}/${name}`, readFileSync(join(dir, name), 'utf8')]);
}

/** What the access file asks for: a secret in each variable, and a place for those that are generated. */
function describeSecrets(files: readonly [string, string][]): Record<string, string> {
  const access = files.find(([path]) => path === 'config/access.json')?.[1] ?? '';
  const variables = [...access.matchAll(/"environment": "([A-Z0-9_]+)"/g)].map(([, name = '']) => name);
  return {
    ...Object.fromEntries(variables.map((name) => [name, 'sample-secret-123'])),
    GITHUB_API_URL: forge.url,
    GITHUB_REPOSITORY: 'acme/store',
  };
}

test.each(samples)(
  'what %s (%s) declares comes back: applied, imported, and nothing is left to change',
  async (folder, config, rules) => {
    const aliases = JSON.parse(readFileSync(join(root, folder, config, 'mc_aliases.json'), 'utf8'));
    const names = Object.keys(aliases).filter((name) => name !== '$schema');
    const started = await Promise.all(
      names.map(
        async (name): Promise<[string, MinioServer]> => [name, await startServer({ region: 'us-east-1' })],
      ),
    );
    const stage = await createImportStage(Object.fromEntries(started));
    try {
      const parts = ['policies', 'policies/iam'].flatMap((part) => readParts(folder, part, part));
      const files = [...readParts(folder, config, 'config'), ...parts];
      await stage.write(Object.fromEntries(files));
      await stage.apply(describeSecrets(files), { 'secrets-token': 'token-of-an-app' });
      const adopted = await stage.adopt();
      expect(adopted.imported.message).toBe('');
      expect(adopted.errors).toEqual([]);
      expect(adopted.changes).toEqual([]);
      expect(adopted.reports).toEqual([]);
      expect(adopted.imported.output('left-out')).toBe('0');
      expect(adopted.imported.output('rules')).toBe(String(rules));
      const declared: BucketDeclaration[] = JSON.parse(
        files.find(([path]) => path.endsWith('/buckets_definition.json'))?.[1] ?? '',
      );
      const found: BucketDeclaration[] = JSON.parse(
        adopted.files.get('config/buckets_definition.json') ?? '',
      );
      const namesOf = (buckets: readonly BucketDeclaration[]) => buckets.map(({ name }) => name).sort();
      expect(namesOf(found)).toEqual(namesOf(declared));
    } finally {
      await stage.remove();
      await Promise.all(started.map(([, server]) => server.stop()));
    }
  },
  180_000,
);
