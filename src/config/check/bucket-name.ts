/** Names that the server takes. */

import { below, type Finding } from '../../finding.ts';
import type { DeclaredBucket } from '../desired.ts';
import { error, quote } from '../judgement.ts';

/** Taken by the server for its own addresses. */
const reserved = new Set(['minio']);

/** Nothing when the server would take the name. */
export function checkBucketName({ name, source }: DeclaredBucket): Finding[] {
  const problem = describeProblem(name);
  if (problem === undefined) return [];
  const message = `The server refuses the bucket name ${quote(name)}: ${problem}.`;
  return [error('bucket/name', below(source, 'name'), message, suggestName(name))];
}

function describeProblem(name: string): string | undefined {
  if (name.length < 3) return 'it is shorter than 3 characters';
  if (name.length > 63) return 'it is longer than 63 characters';
  if (name.includes('_')) return 'it has an underscore';
  if (/[A-Z]/.test(name)) return 'it has capital letters';
  if (/[^a-z0-9.-]/.test(name)) return 'only a-z, 0-9, "-" and "." are allowed';
  if (/^[.-]|[.-]$/.test(name)) return 'it must begin and end with a letter or digit';
  if (/\.\.|\.-|-\./.test(name)) return 'a dot must stand between letters or digits';
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name)) return 'it looks like an IP address';
  return reserved.has(name) ? 'it is reserved' : undefined;
}

function suggestName(name: string): string {
  if (name.length > 63) return 'Shorten it.';
  const better = name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/[.-]*\.[.-]*/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '');
  if (better === name || describeProblem(better) !== undefined) return 'Choose another name.';
  return `Use "${better}".`;
}
