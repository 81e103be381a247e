import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadFiles } from '../support/config-folder.ts';
import { listPermissions, readIdentity } from '../support/least-privilege.ts';

const root = join(import.meta.dirname, '../..');

/** Policy → its permissions, as the table of the page has them; a row without a name goes on with the one above. */
async function readTable(): Promise<Map<string, string[]>> {
  const page = await readFile(join(root, 'docs/identities.md'), 'utf8');
  const rows = page.split('\n').filter((line) => /^\| (?:`[a-z-]+` )?\| .*`(?:s3|admin):/.test(line));
  const table = new Map<string, string[]>();
  let name = '';
  for (const row of rows) {
    const [, first = '', , permissions = ''] = row.split('|');
    name = /`(.+)`/.exec(first)?.[1] ?? name;
    const more = [...permissions.matchAll(/`((?:s3|admin):\w+)`/g)].flatMap(
      ([, permission]) => permission ?? [],
    );
    table.set(name, [...(table.get(name) ?? []), ...more]);
  }
  return table;
}

test('the page of identities lists every policy with its permissions', async () => {
  const files = await readdir(join(root, 'policies/identities'));
  const names = files.map((file) => file.replace('.json', ''));
  const listed = names.map(async (name) => [name, listPermissions(await readIdentity(name)).sort()] as const);
  const table = [...(await readTable())].map(([name, permissions]) => [name, permissions.sort()] as const);
  expect(Object.fromEntries(table)).toEqual(Object.fromEntries(await Promise.all(listed)));
});

test('the page declares identities that hold as they are, and so does every policy', async () => {
  const page = await readFile(join(root, 'docs/identities.md'), 'utf8');
  const sample = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
  const files = (await readdir(join(root, 'policies/identities'))).map(
    (file) => `policies/identities/${file}`,
  );
  const policies = files.map((file) => ({
    name: `all-${file.replace(/^.*\/|\.json$/g, '')}`,
    file,
    privileged: true,
  }));
  const everything = { name: 'everything', members: [], policies: policies.map(({ name }) => name) };
  const texts = files.map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const);
  const { findings } = await loadFiles({
    ...Object.fromEntries(await Promise.all(texts)),
    'config/access.json': { ...sample, policies: [...sample.policies, ...policies], groups: [everything] },
  });
  expect(findings.map(({ message }) => message)).toEqual([]);
});
