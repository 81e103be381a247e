import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** Prints an action's inputs, outputs and their meaning, from its `action.yml`; `folder` is relative to that of `dist/`. */
export async function printHelp(name: string, folder = `actions/${name}`): Promise<void> {
  const file = new URL(`../${folder}/action.yml`, import.meta.url);
  const metadata: unknown = parse(await readFile(file, 'utf8'));
  const lines = [
    `node dist/${name}.js [--input value …]`,
    '',
    readText(metadata, 'description'),
    '',
    ...describe(metadata, 'inputs', '--'),
    '',
    'On a runner also sets the outputs:',
    ...describe(metadata, 'outputs', ''),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function describe(metadata: unknown, group: string, prefix: string): string[] {
  return Object.entries(readObject(metadata, group)).map(([name, entry]) => {
    const fallback = readText(entry, 'default');
    const note = fallback === '' ? '' : ` (default: ${fallback})`;
    return `  ${prefix}${name}${note}\n      ${readText(entry, 'description').trim().replace(/\s+/g, ' ')}`;
  });
}

function readObject(value: unknown, key: string): object {
  const found = readKey(value, key);
  return typeof found === 'object' && found !== null ? found : {};
}

function readText(value: unknown, key: string): string {
  const found = readKey(value, key);
  return found === undefined ? '' : String(found);
}

function readKey(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
