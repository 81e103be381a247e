import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTerminalReporter } from '../../../src/report/terminal.ts';

let printed: string[];
let logged: string[];
const exitCode = process.exitCode;

beforeEach(() => {
  printed = [];
  logged = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = exitCode;
});

function logAll(level?: string): string[] {
  const reporter = createTerminalReporter(level === undefined ? {} : { LOG_LEVEL: level });
  for (const each of ['debug', 'info', 'warning'] as const) reporter.log(each, `some ${each}`);
  reporter.fail('denied', 'No entry.');
  return logged.map((line) => /^\S+Z ([A-Z]+) /.exec(line)?.[1] ?? line);
}

describe('a log line has time and level, from the level that is wished for', () => {
  test.each([
    [undefined, ['INFO', 'WARNING', 'ERROR']],
    ['debug', ['DEBUG', 'INFO', 'WARNING', 'ERROR']],
    ['warning', ['WARNING', 'ERROR']],
    ['error', ['ERROR']],
  ])('%s', (level, expected) => {
    expect(logAll(level)).toEqual(expected);
    expect(logged[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z /);
    expect(printed).toEqual([]);
  });
});

test('a failure ends with its reason and sets the exit code', () => {
  logAll();
  expect(logged.at(-1)).toMatch(/ ERROR No entry\. \[denied\]\n$/);
  expect(process.exitCode).toBe(1);
});

test('what is hidden is hidden on both outputs, and never printed to be hidden', () => {
  const reporter = createTerminalReporter({});
  reporter.hide('very secret');
  reporter.say('a very secret word');
  reporter.log('info', 'the very secret word');
  expect([...printed, ...logged].join('')).not.toContain('very secret');
  expect(printed).toEqual(['a *** word\n']);
});

test('a secret that begins like another one takes nothing from hiding that', () => {
  const reporter = createTerminalReporter({});
  for (const secret of ['pass-word', 'pass-word-of-root', '']) reporter.hide(secret);
  reporter.say('it is pass-word-of-root');
  expect(printed).toEqual(['it is ***\n']);
});
