import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleDir, renderExample } from '../../scripts/rendered-example.ts';

const dir = join(import.meta.dirname, '../..', exampleDir);

test('the rendering that is kept is that of the sample, and nothing else is there', () => {
  const files = renderExample();
  expect(files.length).toBeGreaterThan(10);
  for (const { path, text } of files) {
    expect(readFileSync(join(dir, path), 'utf8'), 'run "npm run generate"').toBe(text);
  }
  const kept = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const isFile = (name: string) => statSync(join(dir, name)).isFile();
  expect(kept.filter(isFile).sort()).toEqual(files.map(({ path }) => path).sort());
});
