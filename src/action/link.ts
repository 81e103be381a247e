import { lstat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ConfigError } from '../errors.ts';

/**
 * The first link on the way from the workspace to `target`, relative to the workspace: a checkout can hold one that
 * leads anywhere. `undefined` where there is none, or where the target lies elsewhere.
 */
export async function findLink(workspace: string, target: string): Promise<string | undefined> {
  const parts = relative(workspace, target).split(sep);
  if (parts[0] === '..') return undefined;
  for (let count = 1; count <= parts.length; count += 1) {
    const place = join(workspace, ...parts.slice(0, count));
    const there = await lstat(place).catch(() => undefined);
    if (there?.isSymbolicLink()) return relative(workspace, place);
  }
  return undefined;
}

export function refuseLink(input: string, link: string): ConfigError {
  const message = `Input \`${input}\`: ${link} is a link, and nothing is written through links.`;
  const mend = 'Remove it, or give another folder.';
  return new ConfigError([{ rule: `input/${input}`, severity: 'error', message, mend }], 'invalid-input');
}
