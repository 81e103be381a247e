/**
 * Pictures of what a pull request shows, from what real runs planned and found: `npm run pictures` writes them
 * to `docs/pictures`. Needs Chromium on the path.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './picture/browser.ts';
import { buildPage } from './picture/page.ts';
import { digestSample, renderSamples } from './picture/sample.ts';
import { shrinkPicture } from './picture/shrink.ts';

const target = join(import.meta.dirname, '../docs/pictures');
mkdirSync(target, { recursive: true });
const browser = openBrowser('chromium');
try {
  for (const [name, markdown] of Object.entries(renderSamples())) {
    for (const scheme of ['light', 'dark'] as const) {
      const page = buildPage(markdown, scheme);
      const { height } = await browser.measure(page);
      const picture = shrinkPicture(await browser.picture(page, height), digestSample(markdown));
      writeFileSync(join(target, `${name}-${scheme}.png`), picture);
      console.log(`${name}-${scheme}.png: ${height} pixels high, ${Math.round(picture.length / 1024)} KiB`);
    }
  }
} finally {
  browser.close();
}
