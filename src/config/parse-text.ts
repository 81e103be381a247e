import { parseJson } from './parse-json.ts';
import type { ParsedFile } from './parsed-file.ts';

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
