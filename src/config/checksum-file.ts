/** Lists of checksums, as `md5sum` and `sha256sum` write them. */

import type { Finding } from '../finding.ts';
import { error, quote } from './judgement.ts';
import { isEscaping } from './read-file.ts';

export type Algorithm = 'md5' | 'sha256';

export interface ChecksumEntry {
  /** Relative to the folder that the list lies in. */
  readonly path: string;
  readonly sum: string;
  readonly line: number;
}

const lengths: Readonly<Record<Algorithm, number>> = { md5: 32, sha256: 64 };
const maxTold = 20;

/** Two blanks, or a blank and `*` for binary mode, stand between sum and path. Never throws. */
export function parseChecksums(
  file: string,
  text: string,
  algorithm: Algorithm,
): { readonly entries: readonly ChecksumEntry[]; readonly findings: readonly Finding[] } {
  const entries = new Map<string, ChecksumEntry>();
  const findings: Finding[] = [];
  const refuse = (line: number, rule: string, message: string, mend: string) =>
    findings.push(error(rule, { file, path: [], line, column: 1 }, message, mend));
  const form = new RegExp(`^([0-9a-f]{${lengths[algorithm]}}) [ *](.+)$`, 'i');
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue;
    const [, sum, path] = form.exec(row) ?? [];
    const line = index + 1;
    if (sum === undefined || path === undefined) {
      const mend = `Write ${lengths[algorithm]} hexadecimal digits, two blanks and a path, or run with checksums: update.`;
      refuse(line, 'checksum/line', 'This line is no checksum.', mend);
    } else if (isEscaping(path)) {
      refuse(line, 'checksum/escape', `${quote(path)} leads out of the repository.`, 'Remove the line.');
    } else if (entries.has(path)) {
      refuse(line, 'checksum/duplicate', `${quote(path)} is listed twice.`, 'Remove one of the lines.');
    } else {
      entries.set(path, { path, sum: sum.toLowerCase(), line });
    }
  }
  return { entries: [...entries.values()], findings: limitFindings(findings, file) };
}

/** Sorted by path, so that the same files always give the same text. */
export function formatChecksums(sums: ReadonlyMap<string, string>): string {
  const paths = [...sums.keys()].sort();
  return paths.map((path) => `${sums.get(path)}  ${path}\n`).join('');
}

function limitFindings(findings: readonly Finding[], file: string): Finding[] {
  if (findings.length <= maxTold) return [...findings];
  const message = `And ${findings.length - maxTold} more lines like these.`;
  const more = error('checksum/line', { file, path: [] }, message, 'Run with checksums: update.');
  return [...findings.slice(0, maxTold), more];
}
