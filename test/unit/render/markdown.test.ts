import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { code, escapeMarkdown, fence, fold, table } from '../../../src/render/markdown.ts';
import { hostile } from '../../support/hostile-text.ts';

describe('escapeMarkdown', () => {
  test('lets no tag, comment, image, link or code through', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = marked.parse(`before ${escapeMarkdown(text)} after`, { async: false });
        expect(html.match(/<[^>]*>/g)).toEqual(['<p>', '</p>']);
      }),
      { numRuns: 1000 },
    );
  });

  test('lets no mention, reference or line break through', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/@[a-z0-9]/i);
        expect(escaped).not.toMatch(/(^|[^&])#\d/);
        expect(escaped).not.toMatch(/\bGH-\d/i);
        expect(escaped).not.toMatch(/[\r\n\u2028\u2029]/);
        expect(escaped).not.toMatch(/:\/\//);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves ordinary names readable', () => {
    expect(escapeMarkdown('generations-final/v1.2 (Größe)')).toBe('generations-final/v1.2 &#40;Größe&#41;');
  });
});

test('a table row stays one row with its own cells', () => {
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      const html = marked.parse(table(['x', 'y'], [[code(a), escapeMarkdown(b)]]), { async: false });
      expect(html.match(/<td>/g)).toHaveLength(2);
      expect(html.match(/<tr>/g)).toHaveLength(2);
    }),
    { numRuns: 500 },
  );
});

test('nothing inside closes a fence or a fold', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 5 }), hostile, (lines, title) => {
      const html = marked.parse(fold(title, fence(lines, 'diff'), false), { async: false });
      expect(html.match(/<pre>/g)).toHaveLength(1);
      expect(html.match(/<\/?details/g)).toEqual(['<details', '</details']);
    }),
    { numRuns: 500 },
  );
});
