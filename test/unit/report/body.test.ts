import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/render/markdown.ts';
import { type BodyText, composeBody } from '../../../src/report/body.ts';
import { hasMarker, type Marker, readFacts, writeMarker } from '../../../src/report/marker.ts';
import { hostile } from '../../support/hostile-text.ts';

const marker = { action: 'replication-check', label: 'all' };
const text = { full: '### Full', short: '### Short', runUrl: 'https://h/run/1', secrets: [] };
const composeComment = (about: Marker, parts: BodyText) => composeBody(writeMarker(about), 'comment', parts);
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

  test('is about one commit, which the last line names', () => {
    const body = composeComment(marker, { ...text, commit: 'abcdef0123456789'.repeat(3) });
    expect(body.split('\n\n').at(-1)).toBe(
      '[Log, summary and report of this run](https://h/run/1) · For commit abcdef012345.',
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

  test('keeps what the next run is to know, and nothing that is no text', () => {
    fc.assert(
      fc.property(hostile, hostile, (label, told) => {
        const about = { action: 'x', label };
        expect(readFacts(`${writeMarker(about, { told })}\n\ntext`, about)).toEqual({ told });
      }),
    );
    const forged = '<!-- minio-actions:v1 {"action":"x","label":"y","since":1,"told":null} -->';
    expect(readFacts(forged, { action: 'x', label: 'y' })).toEqual({});
    for (const json of ['{', '{}', '[]', 'null', '{"action":"x"}'])
      expect(readFacts(`<!-- minio-actions:v1 ${json} -->`, { action: 'x', label: 'y' })).toBeUndefined();
  });

  test('is known with the line ends of a forge that changes them', () => {
    expect(hasMarker(`${writeMarker(marker)}\r\n\r\ntext`, marker)).toBe(true);
  });
});

describe('a body', () => {
  test('of an issue that is too long says so in its own words', () => {
    const long = { ...text, full: 'f'.repeat(1e6) };
    expect(composeBody(writeMarker(marker), 'issue', long)).toContain('_Too long for an issue: this');
    expect(composeBody(writeMarker(marker), 'issue', { ...long, short: long.full })).toContain(
      'for an issue: see',
    );
  });

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
