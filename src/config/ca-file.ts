/** The certificate authorities that aliases name. */

import { join } from 'node:path/posix';
import { below, type Finding } from '../finding.ts';
import type { DeclaredAlias } from './desired.ts';
import { error, quote } from './judgement.ts';
import { readText } from './read-file.ts';

/** Whether each file is there, is a certificate, and is no key. Never throws. */
export async function checkCaFiles(
  workspace: string,
  root: string,
  aliases: readonly DeclaredAlias[],
): Promise<Finding[]> {
  const found = await Promise.all(aliases.map((alias) => checkCaFile(workspace, root, alias)));
  return found.flat();
}

async function checkCaFile(workspace: string, root: string, alias: DeclaredAlias): Promise<Finding[]> {
  const { caFile } = alias.declaration;
  if (caFile === undefined) return [];
  const place = below(alias.source, 'caFile');
  const read = await readText(workspace, caFile.startsWith('/') ? caFile : join(root, caFile));
  if (read.kind === 'refused') return [{ ...read.finding, source: place }];
  if (read.kind === 'missing') {
    const mend = 'Write its path from the parent of the configuration folder.';
    return [error('reference/ca-file', place, `There is no file ${quote(caFile)}.`, mend)];
  }
  if (read.text.includes('PRIVATE KEY-----')) {
    const mend = 'Remove it from the repository, make a new one, and name the certificate only.';
    return [error('secret/known-form', place, `${quote(caFile)} holds a private key.`, mend)];
  }
  if (read.text.includes('-----BEGIN CERTIFICATE-----')) return [];
  const mend = 'Name a file in PEM form, which begins with -----BEGIN CERTIFICATE-----.';
  return [error('reference/ca-file', place, `${quote(caFile)} holds no certificate.`, mend)];
}
