import * as core from '@actions/core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding, Severity } from '../../../src/finding.ts';
import { createRunnerReporter } from '../../../src/report/runner.ts';

vi.mock('@actions/core', { spy: true });

function createFindings(count: number, severity: Severity): Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    rule: 'a/rule',
    severity,
    message: `Number ${index}.`,
    mend: 'Mend it.',
    source: { file: 'config/x.json', path: [], line: index + 1, column: 2 },
  }));
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

describe('annotations', () => {
  test.each([
    [9, 9],
    [10, 9],
    [1000, 9],
  ])('of %i errors, %i are sent, which leaves room for the verdict', (count, sent) => {
    createRunnerReporter().showFindings(createFindings(count, 'error'));
    expect(core.error).toHaveBeenCalledTimes(sent);
  });

  test('the last one counts the rest', () => {
    createRunnerReporter().showFindings(createFindings(30, 'warning'));
    expect(core.warning).toHaveBeenLastCalledWith('and 21 more: see the log and the summary.', {});
  });

  test('levels have budgets of their own, and each finding its place', () => {
    const findings = [...createFindings(12, 'error'), ...createFindings(3, 'note')];
    createRunnerReporter().showFindings(findings);
    expect(core.notice).toHaveBeenCalledTimes(3);
    expect(core.notice).toHaveBeenCalledWith('Number 0. Mend it.', {
      title: 'a/rule',
      file: 'config/x.json',
      startLine: 1,
      startColumn: 2,
    });
  });
});

test('text from outside is never a command', () => {
  createRunnerReporter().say('fine\n::error::not fine\n  ::set-output name=a::b\n##[group]x');
  const [text = ''] = vi.mocked(core.info).mock.calls[0] ?? [];
  expect(text).not.toMatch(/^\s*::/m);
  expect(text).not.toMatch(/^\s*##\[/m);
  expect(text).toContain('not fine');
});

test('a failure is one sentence with its reason', () => {
  const exitCode = process.exitCode;
  createRunnerReporter().fail('denied', 'No\nentry.');
  expect(core.setFailed).toHaveBeenCalledWith('No\\u{a}entry. [denied]');
  process.exitCode = exitCode;
});
