/** The alias file alone, for a run that has no other file yet. */

import { join } from 'node:path/posix';
import type { Finding } from '../finding.ts';
import { checkCaFiles } from './ca-file.ts';
import { checkAliasFile } from './check/index.ts';
import { readConfigFile } from './config-file.ts';
import type { DeclaredAlias } from './desired.ts';
import { error, quote } from './judgement.ts';
import { createLocator } from './locate.ts';
import { readAliases } from './read-entries.ts';

export interface LoadedAliases {
  /** Relative to the workspace. */
  readonly file: string;
  readonly aliases: readonly DeclaredAlias[];
  /** Located. With an error among them, `aliases` may not be used. */
  readonly findings: readonly Finding[];
}

/** `root` and `configFolder` as of `splitConfigDir`. Never throws for what the file holds. */
export async function loadAliases(
  workspace: string,
  { root, configFolder }: { readonly root: string; readonly configFolder: string },
): Promise<LoadedAliases> {
  const folder = join(root, configFolder);
  const parsed = await readConfigFile(workspace, folder, 'mc_aliases');
  if (parsed === undefined) return missFile(`${folder}/mc_aliases.json`);
  const findings: Finding[] = [...parsed.findings];
  const { declared } = readAliases(parsed, findings);
  findings.push(...checkAliasFile(declared), ...(await checkCaFiles(workspace, root, declared)));
  const located = findings.length === 0 ? [] : await createLocator(workspace).locate(findings);
  return { file: parsed.file, aliases: declared, findings: located };
}

function missFile(file: string): LoadedAliases {
  const mend = 'Add it with the name and "url" of each server, or correct config-dir.';
  const finding = error('file/missing', { file, path: [] }, `There is no ${quote(file)}.`, mend);
  return { file, aliases: [], findings: [finding] };
}
