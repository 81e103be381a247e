import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { renderForkComment } from '../../../../src/render/plan/fork-comment.ts';
import { hostile } from '../../../support/hostile-text.ts';
import { createHugePlan, hostileView } from '../../../support/plan-view.ts';

const options = { extent: 'full', filesUrl: 'https://github.com/stranger/store/blob/0123' } as const;
const ours =
  /^<\/?(h[34]|p|strong|em|code|ul|li|table|thead|tbody|tr|th|td|details|summary|blockquote|pre)>$|^<details open>$|^<br>$|^<code class="language-diff">$|^<a href="https:\/\/github\.com\/(stranger|acme)\/store\/[^"<>]*">$|^<\/a>$/;

describe('the comment for a fork', () => {
  test('begins with what it is worth, whatever follows, and holds no markup but ours', () => {
    fc.assert(
      fc.property(hostileView, hostile, fc.boolean(), ({ plan }, conclusion, none) => {
        const runUrl = 'https://github.com/acme/store/actions/runs/1';
        const view = { plan: none ? undefined : plan, conclusion, runUrl };
        const markdown = renderForkComment(view, options);
        expect(markdown.startsWith('> [!WARNING]\n> **Not a plan against your servers.**')).toBe(true);
        const html = marked.parse(markdown, { async: false });
        expect((html.match(/<[^>]*>/g) ?? []).filter((tag) => !ours.test(tag))).toEqual([]);
        const prose = markdown.replace(/href="[^"]*"/g, '').replace(/^(`{3,})diff\n[\s\S]*?^\1$/gm, '');
        expect(prose).not.toMatch(/@[a-z0-9]|(^|[^&])#\d|\bGH-\d/im);
      }),
      { numRuns: 300 },
    );
  });

  test('fits in its short form, however much it is about', () => {
    const plan = createHugePlan(2000, 5, (index) => `${index}-${'n'.repeat(50)}`);
    const view = { plan, conclusion: 'success', runUrl: undefined };
    expect(Buffer.byteLength(renderForkComment(view, { extent: 'short' }))).toBeLessThan(60_000);
  });

  test.each([
    ['success', 'all of it was applied to an empty server'],
    ['failure', 'Rehearsal failed'],
    ['timed_out', 'Rehearsal failed'],
    ['cancelled', 'cancelled'],
    ['stale', 'skipped'],
  ])('tells how a run ended: %s', (conclusion, text) => {
    const view = { plan: { sections: [] }, conclusion, runUrl: undefined };
    expect(renderForkComment(view, options)).toContain(text);
  });

  test('promises no deployment', () => {
    const plan = createHugePlan(3, 1, (index) => `bucket-${index}`);
    const text = renderForkComment({ plan, conclusion: 'success', runUrl: undefined }, options);
    expect(text).toContain('**Next:** a maintainer');
    expect(text).not.toContain('the deployment plans anew');
  });
});
