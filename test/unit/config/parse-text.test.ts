import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseText } from '../../../src/config/parse-text.ts';

async function parse(file: string, text: string): Promise<{ value: unknown; told: string[] }> {
  const { value, findings } = await parseText(file, text);
  return {
    value,
    told: findings.map(({ rule, source }) => `${rule} ${source?.line ?? '-'}:${source?.column ?? '-'}`),
  };
}

describe('JSON', () => {
  test.each([
    ['plain', '{"a": [1, true, null, "x:y"]}', []],
    ['CRLF', '{\r\n  "a": 1\r\n}\r\n', []],
    ['comment', '{\n  // why\n  "a": 1\n}', ['syntax/comment 2:3']],
    ['every comment', '/* one */ {\n"a": 1 // two\n}', ['syntax/comment 1:1', 'syntax/comment 2:8']],
    ['trailing comma', '[\n  1,\n]', ['syntax/json 3:1']],
    ['missing comma', '{"a": 1\n"b": 2}', ['syntax/json 2:1']],
    ['unclosed', '{"a": [1', ['syntax/json 1:9']],
    ['single quotes', "{'a': 1}", ['syntax/json 1:2']],
    ['empty', '', ['syntax/json 1:1']],
    ['duplicate key', '{"a": 1,\n "b": {"a": 1},\n "a": 2}', ['syntax/duplicate-key 3:2']],
    ['escaped duplicate', '{"a": 1, "\\u0061": 2}', ['syntax/duplicate-key 1:10']],
    ['unsafe key', '{"x": {"__proto__": 1}}', ['syntax/unsafe-key -:-']],
    ['escaped unsafe key', '{"\\u005f_proto__": 1}', ['syntax/unsafe-key -:-']],
  ])('%s', async (_name, text, told) => {
    expect((await parse('a.json', text)).told).toEqual(told);
  });

  test('comments and trailing commas do not hide what else is there', async () => {
    expect((await parse('a.json', '[1, // one\n2,]')).value).toEqual([1, 2]);
  });

  test('colons in texts are no members', async () => {
    expect((await parse('a.json', '{"a": "::\\":", "b": ":"}')).told).toEqual([]);
  });

  test('all errors at once, the first 20 told and the rest counted', async () => {
    const text = `[${'tru,\n'.repeat(1000)}1]`;
    const { findings } = await parseText('a.json', text);
    expect(findings).toHaveLength(21);
    expect(findings.at(-1)?.message).toBe('And 980 more syntax errors in this file.');
  });

  test.each(['['.repeat(100_000), '{"a":'.repeat(100_000), '/* " */[[['.repeat(40_000)])(
    'nesting without end is one error',
    async (text) => {
      const { findings } = await parseText('a.json', text);
      expect(findings.map(({ rule }) => rule)).toEqual(['syntax/depth']);
    },
  );
});

describe('YAML', () => {
  test.each([
    ['plain', 'a:\n  - 1\n  - yes # text in YAML 1.2\n', []],
    ['duplicate key', 'a: 1\nb: 2\na: 3\n', ['syntax/duplicate-key 3:1']],
    ['bad indentation', 'a:\n  b: 1\n c: 2\n', ['syntax/yaml 3:1']],
    ['custom tag', 'a: !!js/function x\n', ['syntax/yaml 1:4']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['syntax/yaml 2:1']],
    ['unsafe key', 'a:\n  constructor: 1\n', ['syntax/unsafe-key -:-']],
  ])('%s', async (_name, text, told) => {
    expect((await parse('a.yaml', text)).told).toEqual(told);
  });

  test('is read as JSON would be', async () => {
    const { value } = await parse('a.yml', 'a: [1, true, null, "x"]\nb: 2026-01-01\nc: yes\n');
    expect(value).toEqual({ a: [1, true, null, 'x'], b: '2026-01-01', c: 'yes' });
  });

  test('aliases that multiply are refused', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level++) {
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    const { findings } = await parseText('a.yaml', lines.join('\n'));
    expect(findings.map(({ message }) => message)).toEqual(['Too many aliases.']);
  });

  test.each([
    ['[', 100_000],
    ['- ', 20_000],
    ['a: {', 50_000],
    ['? ', 5000],
  ])('nesting %s without end is an error', async (text, times) => {
    const { findings } = await parseText('a.yaml', text.repeat(times));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThan(22);
  });
});

describe('whatever the text', () => {
  const punctuation = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '\\',
    '\n',
    '//',
    '/*',
    '- ',
    '&a',
    '*a',
    '#',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(punctuation, fc.string())).map((parts) => parts.join('')),
  );

  test.each(['a.json', 'a.yaml'])('%s gives a value or an error, and never throws', async (file) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const parsed = await parseText(file, text);
        const failed = parsed.findings.some(({ severity }) => severity === 'error');
        expect('value' in parsed || failed).toBe(true);
        expect(parsed.findings.length).toBeLessThan(45);
      }),
      { numRuns: 500 },
    );
  });

  test('any JSON is read as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), async (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/__proto__|constructor|prototype/.test(text));
        const parsed = await parseText('a.json', text);
        expect(parsed).toEqual({ file: 'a.json', value: JSON.parse(text), findings: [] });
      }),
    );
  });
});
