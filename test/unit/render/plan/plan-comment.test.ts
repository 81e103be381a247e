import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { renderPlanComment } from '../../../../src/render/plan/plan-comment.ts';
import { renderPlanMarkdown } from '../../../../src/render/plan/plan-markdown.ts';
import type { PlanView } from '../../../../src/render/plan/plan-view.ts';
import { createChange } from '../../../support/change.ts';
import {
  createHugePlan,
  createPolicy,
  createPolicyChange,
  createView,
  hostileView,
} from '../../../support/plan-view.ts';
import { createSection } from '../../../support/section.ts';

const filesUrl = 'https://github.com/owner/repo/blob/0123';
const render = (view: PlanView, extent: 'full' | 'short' = 'full') =>
  renderPlanComment(view, { extent, filesUrl });
const plan = (...changes: Parameters<typeof createSection>[1]) => ({
  sections: [createSection('primary_cluster', changes)],
});
const opening = createPolicyChange('site', undefined, createPolicy('site', '*', 's3:GetObject'));
const deletion = createChange({ verb: 'delete', key: 'logs', before: { a: 'b' }, oneWay: 'No way back.' });
const unsupported = createChange({
  verb: 'report',
  reason: 'unsupported',
  key: 'cold',
  notes: ['Not here.'],
});
const done = (change: ReturnType<typeof createChange>) => ({ change, outcome: 'done' as const });

describe('the verdict', () => {
  const other = createPolicyChange(
    'web',
    undefined,
    createPolicy('web', '*', 's3:GetObject', 's3:PutObject'),
  );
  test.each<[string, Partial<PlanView>]>([
    ['Plan: nothing to change', {}],
    ['Plan: 1 to create, 1 to delete', { plan: plan(createChange(), deletion) }],
    [
      'Plan: 2 to create, 1 bucket becomes writable by anyone, 2 buckets become readable by anyone',
      { plan: plan(opening, other) },
    ],
    [
      'Refused: this plan is not safe without your word (1 to delete)',
      { plan: plan(deletion), failure: { reason: 'unsafe-plan', message: 'Too much.' } },
    ],
    ['Refused: the configuration has mistakes', { failure: { reason: 'invalid-config', message: 'One.' } }],
    ['Failed: a server can’t be reached', { failure: { reason: 'unreachable', message: 'No answer.' } }],
    ['Applied: 1 done', { mode: 'apply', plan: plan(createChange()), results: [done(createChange())] }],
    [
      'Failed: not everything could be done (1 done, 1 failed)',
      {
        mode: 'apply',
        plan: plan(createChange(), opening),
        results: [done(createChange()), { change: opening, outcome: 'failed' }],
        failure: { reason: 'partial', message: 'One failed.' },
      },
    ],
  ])('%s', (verdict, view) => {
    expect(render(createView(view)).split('\n')[0]).toBe(`### ${verdict}`);
  });
});

describe.each(['full', 'short'] as const)('a %s comment', (extent) => {
  test('says what becomes public before anything else, and what can not be undone before any change', () => {
    const view = createView({
      plan: plan(createChange({ key: 'plain' }), deletion, unsupported, opening),
      findings: [{ rule: 'r', severity: 'error', message: 'Found.', mend: 'Mend it.' }],
      rehearsal: 'failure',
    });
    const text = render(view, extent);
    const order = [
      '**Becomes public:**',
      '- **read** <code>primary&#95;cluster/site</code>',
      '**Deletes:**',
      '**One way:** No way back.',
      '**Not possible here:** Not here.',
      'Found.',
      '**Rehearsal failed:**',
      '<code>plain</code>',
      '**Next:**',
    ];
    const places = order.map((each) => text.indexOf(each));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('tells what stops being public, and of an apply only what was done', () => {
    const closing = createPolicyChange('old', createPolicy('old', 'a/*', 's3:GetObject'), undefined);
    const changes = [opening, closing];
    expect(render(createView({ plan: plan(...changes) }), extent)).toContain(
      '**No longer public:** without signing in, nobody may then\n\n- **read** <code>primary&#95;cluster/old/a/&#42;</code>',
    );
    const results = [{ change: opening, outcome: 'failed' as const }, done(closing)];
    const applied = render(createView({ mode: 'apply', plan: plan(...changes), results }), extent);
    expect(applied).toContain('**No longer public:**');
    expect(applied).not.toContain('**Public now:**');
  });

  test('stays inert, whatever names, values and messages hold', () => {
    const ours =
      /^<\/?(p|h3|h4|strong|blockquote|ul|li|table|thead|tbody|tr|th|td|pre|code|details|summary|details open=""|details open|code class="language-diff"|a|a href="https:\/\/github\.com\/owner\/repo\/blob\/0123\/[\w%./#-]*")>$/;
    fc.assert(
      fc.property(hostileView, (view) => {
        const markdown = render(view, extent);
        const html = marked.parse(markdown, { async: false });
        expect((html.match(/<[^>]*>/g) ?? []).filter((tag) => !ours.test(tag))).toEqual([]);
        const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
        expect(count(/<details/g)).toBe(count(/<\/details>/g));
        expect(count(/<h3/g)).toBe(1);
        const prose = markdown.replace(/href="[^"]*"/g, '').replace(/^(`{3,})diff\n[\s\S]*?^\1$/gm, '');
        expect(prose).not.toMatch(/@[a-z0-9]|(^|[^&])#\d|\bGH-\d/im);
        expect(markdown).not.toMatch(/[\u202a-\u202e\u2028\u2029\r]/);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a full comment', () => {
  test('stands open while it is short, and folds what is long', () => {
    const many = Array.from({ length: 12 }, (_, index) => createChange({ key: `b${index}` }));
    expect(render(createView({ plan: plan(createChange()) }))).toContain(
      '<details open><summary>Every field',
    );
    const long = render(createView({ plan: plan(...many) }));
    expect(long).toContain('<details><summary>12 changes</summary>');
    expect(long).toContain('<details><summary>Every field</summary>');
  });

  test('links each declaration to its line', () => {
    const link = `<a href="${filesUrl}/config/buckets%5Fdefinition.json#L3">`;
    expect(render(createView({ plan: plan(createChange()) }))).toContain(link);
  });

  test('tells of an apply what became of each change, and why', () => {
    const failed = {
      change: deletion,
      outcome: 'failed' as const,
      failure: { reason: 'denied' as const, message: 'The server said no.' },
    };
    const view = createView({
      mode: 'apply',
      plan: plan(createChange(), deletion),
      results: [done(createChange()), failed],
      failure: { reason: 'partial', message: '1 of 2 failed.' },
    });
    const text = render(view);
    expect(text).toContain(
      '| **failed** | delete | <code>primary&#95;cluster tags logs</code> | The server said no. |',
    );
    expect(text).toMatch(/\| create \| tags \| <code>users<\/code> \|.*\| done \|/);
  });
});

const hostileName = '\u202e@octocat</details>'.repeat(20);

describe('however much changes', () => {
  test.each<[string, number, number, (index: number) => string]>([
    ['2,000 buckets', 2000, 1, (index) => `bucket-${index}`.padEnd(63, 'x')],
    ['20,000 buckets of three sites', 7000, 3, (index) => `bucket-${index}`],
    ['2,000 hostile names', 1000, 2, (index) => `${index}${hostileName}`],
    ['200 sites', 20, 200, (index) => `${index}${hostileName}`],
  ])('%s: the short comment fits, and so does the summary', (_title, perAlias, aliases, name) => {
    const huge = createHugePlan(perAlias, aliases, name);
    const findings = Array.from({ length: 500 }, (_, index) => ({
      rule: 'x/y',
      severity: 'error' as const,
      message: `${index} ${hostileName}`,
      mend: hostileName.repeat(20),
      source: { file: `${hostileName}${index}`, path: [] },
    }));
    const failure = { reason: 'unsafe-plan' as const, message: hostileName.repeat(100) };
    const results = huge.sections.flatMap(({ changes }) =>
      changes.map((change) => ({ change, outcome: 'failed' as const, failure })),
    );
    const views = [
      createView({ plan: huge, findings, failure }),
      createView({ plan: huge, findings, results }),
    ];
    for (const view of views) {
      const short = render(view, 'short');
      expect(Buffer.byteLength(short)).toBeLessThan(60_000);
      expect(short).toMatch(/… and [\d,]+ more/);
    }
    // So that the short one is taken in its place: what is cut is never posted as if it were all.
    expect(Buffer.byteLength(render(views[0]!, 'full'))).toBeGreaterThan(65_000);
    expect(render(views[0]!, 'short')).toContain('**Becomes public:**');
    const summary = renderPlanMarkdown(huge, filesUrl);
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(summary).toMatch(/… and [\d,]+ more changes, in the plan file\./);
    const html = marked.parse(summary, { async: false });
    expect(html.match(/<details/g)?.length).toBe(html.match(/<\/details>/g)?.length);
  });

  test('a short comment about anything fits', () => {
    fc.assert(
      fc.property(hostileView, fc.integer({ min: 1, max: 300 }), (view, times) => {
        const [first] = view.plan.sections;
        const sections = first ? Array.from({ length: times }, () => first) : [];
        const findings = view.findings.flatMap((finding) => Array.from({ length: times }, () => finding));
        expect(Buffer.byteLength(render({ ...view, plan: { sections }, findings }, 'short'))).toBeLessThan(
          60_000,
        );
      }),
      { numRuns: 100 },
    );
  });
});
