/** Input and output tables of the actions' READMEs, made from their `action.yml`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');

interface Entry {
  readonly description?: string;
  readonly default?: string;
  readonly required?: boolean;
}

export interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export function listActions(): string[] {
  return readdirSync(join(root, 'actions')).sort();
}

export function readMetadata(action: string): ActionMetadata {
  return parse(readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8'));
}

/** @throws {Error} for an input or output that nobody described */
function describe(name: string, entry: Entry): string {
  const text = entry.description?.trim().replace(/\s+/g, ' ');
  if (!text) throw new Error(`${name} has no description in action.yml`);
  return text.replaceAll('|', '\\|');
}

function renderTables({ inputs, outputs }: ActionMetadata): string {
  const inputRows = Object.entries(inputs).map(
    ([name, entry]) =>
      `| \`${name}\` | ${entry.default ? `\`${entry.default}\`` : ''} | ${describe(name, entry)} |`,
  );
  const outputRows = Object.entries(outputs).map(
    ([name, entry]) => `| \`${name}\` | ${describe(name, entry)} |`,
  );
  return [
    '| input | default | |',
    '|---|---|---|',
    ...inputRows,
    '',
    '| output | |',
    '|---|---|',
    ...outputRows,
  ].join('\n');
}

const start = '<!-- tables of action.yml: start -->';
const end = '<!-- tables of action.yml: end -->';

/** The README with its tables as they should be. @throws {Error} when the markers are missing */
export function refreshReadme(action: string): {
  readonly path: string;
  readonly is: string;
  readonly should: string;
} {
  const path = join(root, 'actions', action, 'README.md');
  const is = readFileSync(path, 'utf8');
  const [before, rest] = is.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} lacks the markers of the tables`);
  return { path, is, should: `${before}${start}\n${renderTables(readMetadata(action))}\n${end}${after}` };
}
