/** The certificate authorities that aliases name. */

import { join } from 'node:path/posix';
import { below, type Finding, type Source } from '../finding.ts';
import type { DeclaredAlias } from './desired.ts';
import { error, quote } from './judgement.ts';
import type { ParsedFile } from './parsed-file.ts';
import { readText } from './read-file.ts';

/** The text of each file, and whether it is there, is a certificate, and is no key. Never throws. */
export async function readCaFiles(
  workspace: string,
  root: string,
  aliases: readonly DeclaredAlias[],
): Promise<ParsedFile[]> {
  const read = await Promise.all(aliases.map((alias) => readCaFile(workspace, root, alias)));
  return read.flat();
}

/** What `readCaFiles` finds wrong. */
export async function checkCaFiles(
  workspace: string,
  root: string,
  aliases: readonly DeclaredAlias[],
): Promise<Finding[]> {
  return (await readCaFiles(workspace, root, aliases)).flatMap(({ findings }) => findings);
}

async function readCaFile(workspace: string, root: string, alias: DeclaredAlias): Promise<ParsedFile[]> {
  const { caFile } = alias.declaration;
  if (caFile === undefined) return [];
  const place = below(alias.source, 'caFile');
  const file = caFile.startsWith('/') ? caFile : join(root, caFile);
  const read = await readText(workspace, file);
  if (read.kind === 'refused') return [{ file, findings: [{ ...read.finding, source: place }] }];
  if (read.kind === 'missing') {
    const mend = 'Write its path from the parent of the configuration folder.';
    return [
      { file, findings: [error('reference/ca-file', place, `There is no file ${quote(caFile)}.`, mend)] },
    ];
  }
  return [{ file, value: read.text, findings: judgeText(read.text, quote(caFile), place) }];
}

function judgeText(text: string, name: string, place: Source): Finding[] {
  if (text.includes('PRIVATE KEY-----')) {
    const mend = 'Remove it from the repository, make a new one, and name the certificate only.';
    return [error('secret/known-form', place, `${name} holds a private key.`, mend)];
  }
  if (text.includes('-----BEGIN CERTIFICATE-----')) return [];
  const mend = 'Name a file in PEM form, which begins with -----BEGIN CERTIFICATE-----.';
  return [error('reference/ca-file', place, `${name} holds no certificate.`, mend)];
}
