import fc from 'fast-check';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { computeMath } from '../../../../src/cluster/math.ts';
import {
  type Rendering,
  renderRenderingMarkdown,
  renderRenderingText,
} from '../../../../src/render/cluster/rendering.ts';
import { createSpec } from '../../../support/cluster-spec.ts';
import { hostile } from '../../../support/hostile-text.ts';

function createRendering(parts: Partial<Rendering> = {}): Rendering {
  const spec = createSpec();
  const files = [
    { path: 'a.yaml', text: 'a: 1\n' },
    { path: 'b.sh', text: '#!/bin/sh\n' },
  ];
  const changed = files.slice(1);
  return {
    spec,
    math: computeMath(spec),
    files,
    changed,
    leftOut: [],
    dir: 'rendered',
    running: undefined,
    ...parts,
  };
}

test('the command, what it bears, and which files changed', () => {
  const text = renderRenderingText(createRendering());
  expect(text).toContain('minio server');
  expect(text).toContain('Writes go on without');
  expect(text).toContain('2 files in rendered, 1 changed:\n    a.yaml\n  ~ b.sh');
  expect(text).not.toContain('Not rendered');
  expect(text).not.toContain('What runs');
});

test('what is left out is said with its reason, in the log and in the summary', () => {
  const rendering = createRendering({ leftOut: [{ what: 'compose/cluster.yaml', why: 'It can not be.' }] });
  expect(renderRenderingText(rendering)).toContain('Not rendered:\n  compose/cluster.yaml: It can not be.');
  const markdown = renderRenderingMarkdown(rendering);
  expect(markdown).toContain('#### Not rendered');
  expect(markdown).toContain('| compose/cluster.yaml | It can not be. |');
});

const finding = {
  rule: 'running/region',
  severity: 'warning',
  message: 'It differs.',
  mend: 'Mend.',
} as const;

test.each<[string, NonNullable<Rendering['running']>, string]>([
  ['as declared', { ok: true, findings: [] }, 'What runs is what the env file says.'],
  ['otherwise', { ok: true, findings: [finding] }, '0 errors, 1 warning, 0 notes'],
  [
    'not known',
    { ok: false, reason: 'unreachable', why: 'Nobody is there.' },
    'What runs could not be compared: Nobody is there.',
  ],
])('what runs, %s, is said in both', (_case, running, words) => {
  expect(renderRenderingText(createRendering({ running }))).toContain(words);
  expect(renderRenderingMarkdown(createRendering({ running }))).toContain(words);
});

test('the findings of what runs are a table of the summary', () => {
  const running = { ok: true, findings: [finding] } as const;
  expect(renderRenderingMarkdown(createRendering({ running }))).toContain('running/region');
});

test('no text of a server becomes markup, or a line of its own', () => {
  fc.assert(
    fc.property(hostile, (why) => {
      const rendering = createRendering({ running: { ok: false, reason: 'server-error', why } });
      expect(marked.parse(renderRenderingMarkdown(rendering))).not.toMatch(/<(?:script|img|a )/i);
      const lines = renderRenderingText(createRendering()).split('\n').length;
      expect(renderRenderingText(rendering).split('\n')).toHaveLength(lines + 1);
    }),
  );
});
