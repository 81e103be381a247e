/** What `login` may narrow keys down to, taken from the policies that people give to identities of the suite. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../policies/identities');
const banner = '// Generated from policies/identities/ by scripts/generate.ts. Do not edit.\n';

export const sessionIdentityFile = 'src/login/generated/identity.ts';

/** Statements without their names, by the name of the document. */
export async function generateIdentities(): Promise<string> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  const entries = await Promise.all(
    files.map(async (file) => {
      const { Statement } = JSON.parse(await readFile(join(folder, file), 'utf8'));
      const statements = Statement.map(({ Sid: _, ...rest }: { Sid?: string }) => rest);
      return [file.replace(/\.json$/, ''), statements];
    }),
  );
  const text = JSON.stringify(Object.fromEntries(entries), null, 1);
  return `${banner}export const identities = ${text} as const;\n`;
}
