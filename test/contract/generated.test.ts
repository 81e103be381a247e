import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { generateFiles } from '../../scripts/generate.ts';

const root = join(import.meta.dirname, '../..');
const schemas = ['buckets_definition', 'mc_aliases', 'replication_rules'];

test('generated files are what scripts/generate.ts writes', async () => {
  for (const [path, text] of Object.entries(await generateFiles())) {
    expect(await readFile(join(root, path), 'utf8'), `${path}: run node scripts/generate.ts`).toBe(text);
  }
});

test('validators bring no schema compiler with them', async () => {
  const text = await readFile(join(root, 'src/config/generated/validators.ts'), 'utf8');
  expect(text).not.toMatch(/^import |require\(/m);
});

function collectObjects(value: unknown, place: string): [place: string, value: Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).flatMap(([key, item]) => collectObjects(item, `${place}/${key}`));
  return Array.isArray(value) ? entries : [[place, Object.fromEntries(Object.entries(value))], ...entries];
}

describe.each(schemas)('%s', (name) => {
  const read = async (): Promise<Record<string, unknown>> =>
    JSON.parse(await readFile(join(root, `schemas/${name}.schema.json`), 'utf8'));

  test('is a sound JSON Schema 2020-12', async () => {
    const schema = await read();
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(new Ajv2020({ strict: true, allowUnionTypes: true }).validateSchema(schema)).toBe(true);
  });

  test('describes every key, and knows every key of every object', async () => {
    for (const [place, schema] of collectObjects(await read(), name)) {
      const isValue = /(?:properties|\$defs)\/[^/]+$/.test(place);
      if (isValue) expect(schema.description, place).toMatch(/\.$|…/);
      if (schema.properties && isValue) expect(schema.additionalProperties, place).toBe(false);
    }
  });
});
