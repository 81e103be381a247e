import { expect, test } from 'vitest';
import type { Plan } from '../../../../src/plan/plan.ts';
import { renderPlanMarkdown } from '../../../../src/render/plan/plan-markdown.ts';
import { renderPlanText } from '../../../../src/render/plan/plan-text.ts';
import { createChange } from '../../../support/change.ts';

const plan: Plan = {
  sections: [
    {
      id: 'primary_cluster/apply-buckets',
      alias: 'primary_cluster',
      owner: 'apply-buckets',
      server: 's',
      host: 'h',
      existing: {},
      digest: '',
      changes: [
        createChange({ verb: 'update', before: { owner: 'hr', gone: 'x' }, after: { owner: 'it' } }),
        createChange({ verb: 'delete', key: 'logs', before: { a: 'b' }, oneWay: 'No way back.' }),
        createChange({ verb: 'report', key: 'stray\n::error::x', reason: 'unmanaged' }),
      ],
    },
  ],
};

test('text shows every field that changes, with its place, one way or not', () => {
  expect(renderPlanText(plan)).toMatchInlineSnapshot(`
    "primary_cluster/apply-buckets: 0 to create, 1 to update, 1 to delete, 1 reported
      ~ tags users  (config/buckets_definition.json:3:5)
          - gone: x
          - owner: hr
          + owner: it
      - tags logs  (config/buckets_definition.json:3:5)
          - a: b
          + owner: it
          ! one way: No way back.
      ? tags stray\\u{a}::error::x unmanaged  (config/buckets_definition.json:3:5)
    Plan: 0 to create, 1 to update, 1 to delete, 1 reported."
  `);
});

test('markdown puts what deletes and what can not be undone above everything that folds', () => {
  const markdown = renderPlanMarkdown(plan);
  expect(markdown.indexOf('**Deletes:**')).toBeGreaterThan(0);
  expect(markdown.indexOf('**Deletes:**')).toBeLessThan(markdown.indexOf('<details'));
  expect(markdown).toContain('**One way:**');
  expect(markdown).not.toContain('\n::error');
});

test('an empty plan says so', () => {
  expect(renderPlanText({ sections: [] })).toBe('Plan: 0 to create, 0 to update, 0 to delete.');
  expect(renderPlanMarkdown({ sections: [] })).toBe('### Plan: nothing to change');
});
