/** One file of the configuration, parsed, in either of its forms. */

import type { Finding } from '../finding.ts';
import { parseJson } from './parse-json.ts';

/** `value` is absent when the text could not be understood; then there is an error among the findings. */
export interface ParsedFile {
  readonly file: string;
  readonly value?: unknown;
  readonly findings: readonly Finding[];
}

/** Never throws, and ends for any text. YAML where the name says so, else strict JSON. */
export async function parseText(file: string, text: string): Promise<ParsedFile> {
  if (!isYaml(file)) return parseJson(file, text);
  // Most runs meet no YAML; its parser takes longer to load than they take.
  const { parseYaml } = await import('./parse-yaml.ts');
  return parseYaml(file, text);
}

export function isYaml(file: string): boolean {
  return file.endsWith('.yaml') || file.endsWith('.yml');
}
