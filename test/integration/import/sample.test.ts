import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BucketDeclaration } from '../../../src/config/generated/types.ts';
import { createImportStage } from '../../support/import-stage.ts';
import { type MinioServer, startServer } from '../../support/minio-server.ts';

const root = join(import.meta.dirname, '../../..');

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
  // Aliases are of the test, and users and groups are not imported.
  const left = ['mc_aliases.json', 'access.json'];
  const names = readdirSync(dir).filter((name) => name.endsWith('.json') && !left.includes(name));
  return names.map((name) => [`${as}/${name}`, readFileSync(join(dir, name), 'utf8')]);
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
      const files = [...readParts(folder, config, 'config'), ...readParts(folder, 'policies', 'policies')];
      await stage.write(Object.fromEntries(files));
      await stage.apply();
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
