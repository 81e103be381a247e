import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listActions, readMetadata, refreshReadme } from '../../scripts/readme-table.ts';
import type { Action } from '../../src/action/action.ts';
import { createInputReader } from '../../src/action/input/input.ts';

const root = join(import.meta.dirname, '../..');

/** What only a runner can fill in is empty elsewhere. */
function plainDefault({ default: value = '' }: { readonly default?: string }): string {
  return value.startsWith('${{') ? '' : value;
}

describe.each(listActions())('%s', (name) => {
  const metadata = readMetadata(name);

  test('has the inputs and defaults that its code reads', async () => {
    const { action }: { action: Action } = await import(`../../actions/${name}/run.ts`);
    const declared = Object.entries(metadata.inputs).map(([input, entry]) => [input, plainDefault(entry)]);
    expect(Object.fromEntries(declared)).toEqual(action.defaults);
    expect(action.name).toBe(name);
  });

  test('reads its defaults without a complaint', async () => {
    const { defaults, readInputs } = await import(`../../actions/${name}/inputs.ts`);
    const reader = createInputReader(new Map(), defaults);
    expect(() => reader.finish(readInputs(reader))).not.toThrow();
  });

  test('says what it is, and what every input and output means', () => {
    expect(metadata.description.length).toBeGreaterThan(40);
    for (const entry of [...Object.values(metadata.inputs), ...Object.values(metadata.outputs)]) {
      expect(entry.description?.length).toBeGreaterThan(20);
      // A runner refuses an action that has an expression there.
      expect(entry.description).not.toContain('${{');
    }
  });

  test('has a README whose tables agree with it', () => {
    const { is, should } = refreshReadme(name);
    expect(is, 'run "npm run generate"').toBe(should);
  });

  test('runs on Node 24, from a stub in dist that exists', () => {
    const post = { post: `../../dist/${name}-post.js`, 'post-if': 'always()' };
    const hasPost = existsSync(join(root, 'actions', name, 'post.ts'));
    const main = `../../dist/${name}.js`;
    expect(metadata.runs).toEqual({ using: 'node24', main, ...(hasPost && post) });
    for (const stub of hasPost ? [main, post.post] : [main])
      expect(existsSync(join(root, 'actions', name, stub)), stub).toBe(true);
  });

  test('sets no output that it does not declare, and declares none that it never sets', async () => {
    const shared = {
      'validate-config': [],
      'replication-check': ['src/action/check/publish-check.ts'],
      'cluster-check': ['src/action/cluster/publish-cluster.ts'],
      'render-cluster': ['src/action/cluster/render-cluster.ts'],
      'post-comment': ['src/action/post/post-comment.ts'],
      'setup-minio': ['src/action/throwaway/setup-minio.ts'],
      import: ['src/action/import/import-servers.ts'],
      login: ['src/action/login/run-login.ts'],
      'apply-access': ['src/action/change/run-record.ts', 'src/action/access/deliver-secret.ts'],
    };
    const changing = ['src/action/change/run-record.ts'];
    const stages = new Map<string, readonly string[]>(Object.entries(shared)).get(name) ?? changing;
    const text = [...stages, 'src/run-action.ts', `actions/${name}/run.ts`]
      .map((source) => readFileSync(join(root, source), 'utf8'))
      .join('\n');
    const set = new Set([...text.matchAll(/setOutput\(\s*'([a-z-]+)'/g)].map(([, output]) => output));
    expect([...set].sort()).toEqual(Object.keys(metadata.outputs).sort());
  });
});
