import { expect, test } from 'vitest';
import { hideSecret } from '../../../src/action/secret.ts';
import { createRecordingReporter } from '../../support/recording-reporter.ts';

function listHidden(secret: string): string[] {
  const reporter = createRecordingReporter();
  hideSecret(reporter, secret);
  return reporter.hidden;
}

test('a secret is hidden in every form in which it might be shown', () => {
  expect(listHidden('se"cret/+key')).toEqual([
    'se"cret/+key',
    'c2UiY3JldC8ra2V5',
    'se%22cret%2F%2Bkey',
    'se\\"cret/+key',
  ]);
});

test.each(['first-line\nsecond-line\n', 'first-line\r\nsecond-line'])(
  '%j is hidden line by line, too',
  (secret) => {
    const hidden = listHidden(secret);
    expect(hidden).toContain(secret);
    for (const line of ['first-line', 'second-line']) {
      expect(hidden).toContain(line);
      expect(hidden).toContain(Buffer.from(line).toString('base64'));
    }
  },
);

test('a short line stays to be seen: it may be a word', () => {
  expect(listHidden('a-long-secret\nword')).not.toContain('word');
});
