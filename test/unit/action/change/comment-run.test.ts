import { describe, expect, test } from 'vitest';
import { commentRun, keepDriftIssue } from '../../../../src/action/change/comment-run.ts';
import type { RunRecord } from '../../../../src/action/change/run-record.ts';
import type { FailureReason } from '../../../../src/errors.ts';
import { createChange } from '../../../support/change.ts';
import { createRecordingReporter } from '../../../support/recording-reporter.ts';

const empty: RunRecord = { action: 'plan', mode: 'plan', findings: [], results: [], changed: false };
const section = {
  id: 'a/apply-buckets',
  alias: 'a',
  owner: 'apply-buckets',
  server: 's',
  host: 'h',
} as const;
const planOf = (...changes: ReturnType<typeof createChange>[]) => ({
  plan: { sections: [{ ...section, existing: {}, digest: 'd'.repeat(64), changes }] },
});
const finding = { rule: 'a/b', message: 'What.', mend: 'How.' } as const;

async function comment(parts: Partial<RunRecord> = {}, message?: string, label = '') {
  const reporter = createRecordingReporter();
  const inputs = { alias: 'all', comment: 'changes-only', githubToken: 'token', label } as const;
  const context = { reporter, environment: {}, workspace: '/', signal: new AbortController().signal };
  const failure = message === undefined ? undefined : ({ reason: 'denied', message } as const);
  await commentRun({ ...empty, ...parts }, failure, inputs, context);
  const [only] = reporter.comments;
  if (!only) throw new Error('no comment');
  return only;
}

test('is known by its action, and its label or else its aliases', async () => {
  expect((await comment()).marker).toEqual({ action: 'plan', label: 'all' });
  expect((await comment({ action: 'apply-buckets' }, undefined, 'blue')).marker).toEqual({
    action: 'apply-buckets',
    label: 'blue',
  });
});

describe('is worth beginning for', () => {
  test.each<[string, Partial<RunRecord>, string?]>([
    ['a change', planOf(createChange())],
    ['what can’t be', planOf(createChange({ verb: 'report', reason: 'unsupported' }))],
    ['a failure', {}, 'No.'],
    ['a warning', { findings: [{ ...finding, severity: 'warning' }] }],
    ['a rehearsal that failed', { rehearsal: 'failure' }],
    ['a rehearsal that was cut', { rehearsal: 'cancelled' }],
  ])('%s', async (_name, parts, message) => {
    expect((await comment(parts, message)).noteworthy).toBe(true);
  });
});

test.each<[string, Partial<RunRecord>]>([
  ['nothing', {}],
  ['what nobody declared', planOf(createChange({ verb: 'report', reason: 'unmanaged' }))],
  ['a note', { findings: [{ ...finding, severity: 'note' }] }],
  ['a rehearsal that went well', { rehearsal: 'success' }],
  ['one that was left out', { rehearsal: 'skipped' }],
])('%s begins none', async (_name, parts) => {
  expect((await comment(parts)).noteworthy).toBe(false);
});

test('says why a run failed, whether all of it was tried, and which configuration it was', async () => {
  const configDigest = 'c'.repeat(64);
  const told = await comment(
    { rehearsal: 'failure', configDigest, ...planOf(createChange()) },
    'Access denied.',
  );
  const text = told.render('full', undefined);
  expect(text).toContain('Access denied.');
  expect(text).toMatch(/rehears/i);
  expect(text).toContain(configDigest);
});

async function keep(parts: Partial<RunRecord>, reason?: FailureReason, aborted = false, issue = true) {
  const reporter = createRecordingReporter();
  const cancel = new AbortController();
  if (aborted) cancel.abort();
  const context = { reporter, environment: {}, workspace: '/', signal: cancel.signal };
  const inputs = { alias: 'all', githubToken: 'token', label: '', issues: { issue, issueLabels: ['drift'] } };
  const failure = reason && { reason, message: 'It failed.' };
  await keepDriftIssue({ ...empty, ...parts }, failure, inputs, context);
  return reporter.issues;
}

describe('the issue of drift', () => {
  const changed = planOf(createChange());
  test.each<[string, Partial<RunRecord>, FailureReason | undefined, boolean, string]>([
    ['no change', planOf(), undefined, true, 'Drift could not be looked for (all)'],
    [
      'what nobody declared',
      planOf(createChange({ verb: 'report', reason: 'unmanaged' })),
      undefined,
      true,
      '',
    ],
    ['a change', changed, undefined, false, 'Drift: servers are not as declared (all)'],
    ['a change that fails the run', changed, 'drift', false, 'Drift: servers are not as declared (all)'],
    ['a change too many', changed, 'unsafe-plan', false, 'Drift: servers are not as declared (all)'],
    [
      'what can’t be',
      planOf(createChange({ verb: 'report', reason: 'unsupported' })),
      undefined,
      false,
      'Drift:',
    ],
    ['a server out of reach', {}, 'unreachable', false, 'Drift could not be looked for (all)'],
  ])('%s', async (_what, parts, reason, whole, title) => {
    const [issue] = await keep(parts, reason);
    expect([issue?.whole, issue?.marker, issue?.labels]).toEqual([
      whole,
      { action: 'plan', label: 'all' },
      ['drift'],
    ]);
    if (!whole) expect(issue?.title).toContain(title);
  });

  test('says what to do, and nothing of a merge', async () => {
    const [issue] = await keep(changed);
    const text = issue?.render('full', undefined) ?? '';
    expect(text).toContain('Apply the configuration, or declare what was changed by hand.');
    expect(text).not.toContain('After the merge');
  });

  test('is left alone by a run that was cancelled, and by one that keeps none', async () => {
    expect(await keep(changed, 'cancelled', true)).toEqual([]);
    expect(await keep(changed, undefined, false, false)).toEqual([]);
  });
});
