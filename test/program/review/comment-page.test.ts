import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, openBrowser } from '../../../scripts/picture/browser.ts';
import { buildPage } from '../../../scripts/picture/page.ts';
import { readPlanSample, renderSamples } from '../../../scripts/picture/sample.ts';
import { renderPlanComment } from '../../../src/render/plan/plan-comment.ts';
import { renderPlanMarkdown } from '../../../src/render/plan/plan-markdown.ts';
import { createHugePlan, createView } from '../../support/plan-view.ts';
import { findProgram } from '../../support/program.ts';

let browser: Browser;

beforeAll(async () => {
  browser = openBrowser(await findProgram('chromium', 'chromium'));
});
afterAll(() => browser.close());

const samples = renderSamples();
const longNames = createHugePlan(12, 2, (index) => `bucket-${index}-`.padEnd(63, 'x'));
const hostileNames = createHugePlan(
  6,
  2,
  (index) => `${index}</details></td>\`\`\`\n![](http://127.0.0.1:1/x)`,
);

describe.each(['light', 'dark'] as const)('in a browser, %s', (scheme) => {
  const measure = (markdown: string) => browser.measure(buildPage(markdown, scheme));

  test('the comment on a real plan has its boxes, its open difference and its folds', async () => {
    expect(await measure(samples['plan-comment'])).toMatchObject({ wide: [], alerts: 2, open: 1, folded: 3 });
  });

  test('the comment on a real check has its map drawn', async () => {
    expect(await measure(samples['check-comment'])).toMatchObject({ wide: [], maps: 1, open: 0, folded: 4 });
  });
});

describe('in a browser, nothing is wider than its place, or unfolded, in', () => {
  test.each([
    [
      'a full comment on long names',
      renderPlanComment(createView({ plan: longNames }), { extent: 'full' }),
      5,
    ],
    [
      'a short comment on long names',
      renderPlanComment(createView({ plan: longNames }), { extent: 'short' }),
      1,
    ],
    ['a summary of long names', renderPlanMarkdown(longNames), 5],
    [
      'a full comment on hostile names',
      renderPlanComment(createView({ plan: hostileNames }), { extent: 'full' }),
      3,
    ],
    ['a short comment on a real plan', renderPlanComment(readPlanSample(), { extent: 'short' }), 2],
  ])('%s', async (_title, markdown, folds) => {
    const { wide, open, folded } = await browser.measure(buildPage(markdown, 'light'));
    expect({ wide, folds: open + folded }).toEqual({ wide: [], folds });
  });
});
