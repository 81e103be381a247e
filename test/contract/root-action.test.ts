import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listActions, readMetadata } from '../../scripts/readme-table.ts';
import { listChoices, renderRootAction, rootActionFile } from '../../scripts/root-action.ts';

const text = readFileSync(rootActionFile, 'utf8');
const metadata = parse(text);

test('is what is generated from the others', () => {
  expect(text, 'run "npm run generate"').toBe(renderRootAction());
});

test('has every input and output of every action it can run', () => {
  for (const action of listChoices()) {
    const { inputs, outputs } = readMetadata(action);
    expect(Object.keys(metadata.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
    expect(Object.keys(metadata.outputs)).toEqual(expect.arrayContaining(Object.keys(outputs)));
    expect(metadata.inputs.action.description).toContain(`\`${action}\``);
  }
});

test('fills in nothing but its choice and the token, so that every action keeps its own defaults', () => {
  const entries = Object.entries<{ default?: string }>(metadata.inputs);
  const filled = entries.filter(([, entry]) => entry.default !== undefined).map(([name]) => name);
  expect(filled.sort()).toEqual(['action', 'github-token']);
  expect(listChoices()).toContain(metadata.inputs.action.default);
});

test('leaves out only what has something to do at the end of a job', () => {
  const left = listActions().filter((action) => !listChoices().includes(action));
  expect(left).toEqual(['login', 'setup-minio']);
});

test('runs on Node 24, from a stub in dist that exists', () => {
  expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/minio-actions.js' });
  expect(existsSync(join(rootActionFile, '..', metadata.runs.main))).toBe(true);
});
