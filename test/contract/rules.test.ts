import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { policyRules } from '../../src/policy/rule.ts';

const root = join(import.meta.dirname, '../..');

/** A value that an input can't have is explained by the input's own description. */
const ofInput = /^input\//;

/** What renderers write into configurations looks like a rule. */
const mediaType = /^(?:application|text|image|apps|policy)\//;

/** Rule ids as they stand in the code: in quotes, two words with a slash between them. */
async function findRules(): Promise<Set<string>> {
  const folders = [
    ...['src/config', 'src/replication', 'src/resources', 'src/plan', 'src/cluster', 'src/import'],
    ...['src/login', 'src/action'],
  ];
  const listed = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true })).map((file) => join(folder, file)),
    ),
  );
  const sources = listed.flat().filter((file) => file.endsWith('.ts') && !file.includes('generated'));
  const texts = await Promise.all(sources.map((file) => readFile(join(root, file), 'utf8')));
  const found = texts.flatMap((text) => [...text.matchAll(/'([a-z]+\/[a-z][a-z0-9-]*)'/g)]);
  const ids = found.flatMap(([, id]) => id ?? []).filter((id) => !mediaType.test(id) && !ofInput.test(id));
  return new Set([...ids, ...Object.keys(policyRules)]);
}

async function readTable(): Promise<string[][]> {
  const text = await readFile(join(root, 'docs/rules.md'), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
}

test('every rule is in docs/rules.md once, and nothing else is', async () => {
  const documented = (await readTable()).map(([id = '']) => id.replaceAll('`', ''));
  expect(documented).toEqual([...(await findRules())].sort());
  expect(documented.length).toBeGreaterThan(100);
});

test('every rule says what, why and how to mend it', async () => {
  for (const [id, severity, ...texts] of await readTable()) {
    expect(severity, id).toMatch(/^(?:error|warning|note)(?:, (?:warning|note))?$/);
    expect(texts, id).toHaveLength(3);
    for (const text of texts) expect(text.length, `${id}: ${text}`).toBeGreaterThan(5);
  }
});

test('severities of policy rules are those of the code', async () => {
  const rows = new Map((await readTable()).map(([id = '', severity]) => [id.replaceAll('`', ''), severity]));
  for (const [id, { severity }] of Object.entries(policyRules)) expect(rows.get(id), id).toBe(severity);
});
