import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/render/markdown.ts';
import { composeComment, hasMarker, writeMarker } from '../../../src/report/comment-body.ts';
import { hostile } from '../../support/hostile-text.ts';

const marker = { action: 'replication-check', label: 'all' };
const text = { full: '### Full', short: '### Short', runUrl: 'https://h/run/1', secrets: [] };
const maxCharacters = 65_536;

describe('the marker', () => {
  test('is a hidden first line', () => {
    expect(composeComment(marker, text)).toBe(
      [
        '<!-- minio-actions:v1 {"action":"replication\\u002dcheck","label":"all"} -->',
        '### Full',
        '[Log, summary and report of this run](https://h/run/1)',
      ].join('\n\n'),
    );
  });

  test('can neither be left nor be met by another label', () => {
    fc.assert(
      fc.property(hostile, hostile, (label, other) => {
        const line = writeMarker({ action: 'x', label });
        expect(line).toMatch(/^<!-- minio-actions:v1 [^<>\n-]*\n? -->$/);
        const body = composeComment({ action: 'x', label }, text);
        expect(marked.parse(line, { async: false })).toBe(line);
        expect(hasMarker(body, { action: 'x', label })).toBe(true);
        expect(hasMarker(body, { action: 'x', label: other })).toBe(label === other);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['further down', `hello\n${writeMarker(marker)}`],
    ['behind a space', ` ${writeMarker(marker)}\n`],
    ['with more on its line', `${writeMarker(marker)} hello`],
    ['quoted', `> ${writeMarker(marker)}`],
  ])('counts for nothing %s', (_, body) => {
    expect(hasMarker(body, marker)).toBe(false);
  });

  test('is known with the line ends of a forge that changes them', () => {
    expect(hasMarker(`${writeMarker(marker)}\r\n\r\ntext`, marker)).toBe(true);
  });
});

describe('a body', () => {
  test.each([
    ['fits', 'f'.repeat(60_000), 's', /f{60000}/],
    [
      'is too long: the short form, which says so',
      'f'.repeat(65_000),
      'short',
      /short\n\n_Too long for a comment/,
    ],
    ['is too long in bytes', 'ü'.repeat(40_000), 'short', /short\n\n_Too long/],
    [
      'is too long in every form',
      'f'.repeat(1e6),
      's'.repeat(1e6),
      /too long for a comment: see the summary/,
    ],
  ])('that %s', (_, full, short, expected) => {
    const body = composeComment(marker, { ...text, full, short });
    expect(body).toMatch(expected);
    expect(body.length).toBeLessThanOrEqual(maxCharacters);
    expect(body).toContain(text.runUrl);
    expect(hasMarker(body, marker)).toBe(true);
  });

  test('without a place to read the rest ends with its text', () => {
    expect(composeComment(marker, { ...text, runUrl: undefined }).endsWith('### Full')).toBe(true);
  });

  test('shows no secret, plain or escaped, in no form', () => {
    const secrets = ['key', 'key_with*signs@x', ''];
    const full = `a key_with*signs@x b ${escapeMarkdown('key_with*signs@x')} c key`;
    expect(composeComment(marker, { ...text, full, secrets })).toContain('\n\na *** b *** c ***\n\n');
    const long = { ...text, full: 'f'.repeat(1e6), short: full, secrets };
    expect(composeComment(marker, long)).toContain('a *** b *** c ***');
  });
});
