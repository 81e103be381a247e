import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestSample, renderSamples } from '../../scripts/picture/sample.ts';

const pictures = join(import.meta.dirname, '../../docs/pictures');

describe.each(Object.entries(renderSamples()))('the picture of a %s', (name, markdown) => {
  test.each(['light', 'dark'])(
    '%s, is small, and of what is rendered now: else run `npm run pictures`',
    (scheme) => {
      const picture = readFileSync(join(pictures, `${name}-${scheme}.png`));
      expect(picture.length).toBeLessThan(150_000);
      expect(picture.toString('latin1')).toContain(`Source\0${digestSample(markdown)}`);
    },
  );
});
