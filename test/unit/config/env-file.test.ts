import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkEnvFile, parseEnvFile } from '../../../src/config/env-file.ts';
import { expectLinear } from '../../support/linear.ts';

function parse(text: string): Record<string, string> {
  const { variables } = parseEnvFile('e', text);
  return Object.fromEntries(variables.map(({ name, value }) => [name, value]));
}

function judge(text: string): string[] {
  const parsed = parseEnvFile('e', text);
  const findings = [...parsed.findings, ...checkEnvFile(parsed)];
  return findings.map(({ severity, rule, source }) => `${severity} ${rule} ${source?.line}`);
}

test('quotes, comments, blank lines and CRLF', () => {
  const text = `# note\r\n\r\nA=1\r\n B = 2\nexport C="x # y" # why\nD='"z"'\nE=a b # c\nF=\nG=#x\n`;
  expect(parse(text)).toEqual({ A: '1', C: 'x # y', D: '"z"', E: 'a b', F: '', G: '#x' });
  expect(judge(text)).toEqual(['error env/syntax 4']);
});

describe('judgements', () => {
  test.each([
    ['MINIO_ROOT_USER_FILE=/run/secrets/user', []],
    ['MINIO_ROOT_PASSWORD=hunter2', ['error secret/env-value 1']],
    ['MINIO_ROOT_USER="admin"', ['error secret/env-value 1']],
    ['MINIO_ROOT_PASSWORD=', []],
    ['MINIO_ROOT_PASSWORD=$ROOT_PASSWORD', []],
    ['MINIO_KMS_SECRET_KEY=key:c2VjcmV0', ['error secret/env-value 1']],
    ['MINIO_NOTIFY_WEBHOOK_AUTH_TOKEN=abc', ['error secret/env-value 1']],
    ['MINIO_STORAGE_CLASS_STANDARD=STANDARD', ['error env/storage-class 1']],
    ['MINIO_STORAGE_CLASS_RRS=EC:1', []],
    ['MINIO_SERVER_URLS=http://a', ['warning env/no-effect 1']],
    ['MINIO_PROMETHEUS_URL=console', ['warning env/no-effect 1']],
    ['A=1\nA=2', ['warning env/duplicate 2']],
    ['A="1\nB=2', ['error env/syntax 1']],
    ['NOTE=AKIAIOSFODNN7ABCDEFG', ['error secret/known-form 1']],
    ['what is this', ['error env/syntax 1']],
  ])('%s', (text, expected) => {
    expect(judge(text)).toEqual(expected);
  });

  test('no message shows a secret', () => {
    const parsed = parseEnvFile('e', 'MINIO_ROOT_PASSWORD=hunter2\nX="hunter2\n');
    expect(JSON.stringify([parsed.findings, checkEnvFile(parsed)])).not.toContain('hunter2');
  });
});

test('long runs of blanks take as long as they are', () => {
  expectLinear((size) => judge(`A=${'x '.repeat(size)}${' '.repeat(size)}y`), 500_000);
});

test('any text is read without throwing, and quoted values come back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => judge(text)).not.toThrow();
      fc.pre(!/["\n\r]/.test(text));
      expect(parse(`A="${text}"`)).toEqual({ A: text });
    }),
  );
});
