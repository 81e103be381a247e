import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { serialisePlan } from '../../src/plan/file.ts';
import { serialiseCheckReport } from '../../src/render/check/check-json.ts';
import { serialiseChangeReport, serialiseFindingsReport } from '../../src/render/report-json.ts';
import { createChange } from '../support/change.ts';
import { createReport, createRule, createRules } from '../support/check-report.ts';

function compile(name: string) {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, `../../schemas/${name}.schema.json`), 'utf8'),
  );
  return new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
}

const plan = {
  sections: [
    {
      id: 'primary_cluster/apply-buckets',
      alias: 'primary_cluster',
      owner: 'apply-buckets',
      server: 's',
      host: 'h',
      existing: { bucket: 3 },
      digest: 'a'.repeat(64),
      changes: [
        createChange({ oneWay: 'No way back.', notes: ['Mind the step.'] }),
        createChange({ verb: 'report', reason: 'unmanaged' }),
      ],
    },
  ],
} as const;
const finding = {
  rule: 'bucket/name',
  severity: 'error',
  message: 'What.',
  mend: 'How.',
  source: { file: 'f.json', path: [0, 'name'], line: 1, column: 2 },
} as const;

test('a plan file is what its schema says', () => {
  const validate = compile('plan');
  expect(validate(JSON.parse(serialisePlan(plan))), JSON.stringify(validate.errors)).toBe(true);
  const whole: unknown = JSON.parse(serialisePlan(plan, 'b'.repeat(64)));
  expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
  expect(whole).toMatchObject({ configDigest: 'b'.repeat(64) });
  expect(validate({ version: 1, sections: [{ id: 'x' }] })).toBe(false);
});

test('a report file is what its schema says', () => {
  const validate = compile('report');
  const run = {
    action: 'apply-buckets',
    mode: 'apply',
    findings: [finding],
    plan,
    results: [
      { change: createChange(), outcome: 'failed', failure: { reason: 'denied', message: 'No.' } },
      { change: createChange(), outcome: 'done' },
    ],
  } as const;
  const change = serialiseChangeReport(run, 'partial');
  for (const text of [change, serialiseFindingsReport([finding], 'findings')]) {
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  }
  expect(validate({ version: 1, action: 'apply-buckets', failureReason: '', findings: [{}] })).toBe(false);
});

test('the report file of a check is what its schema says', () => {
  const validate = compile('report');
  const version = { key: 'a', versionId: 'v', state: 'failed', deletion: true, ageSeconds: 3 } as const;
  const rich = createRule({
    level: 'critical',
    source: finding.source,
    link: { state: 'offline', offlineSeconds: 3.5, latencyMs: 1 },
    canary: { outcome: 'late', message: 'No.', removed: false },
    inventory: {
      extent: 'cut',
      comparedVersions: 3,
      missing: 2,
      different: 1,
      extra: 0,
      inFlight: 4,
      examples: ['a'],
    },
    retry: { complete: false, retried: 2, recovered: 1, survivors: [version] },
    resync: {
      outcome: 'failed',
      sentVersions: 1,
      sentBytes: 2,
      failedVersions: 3,
      failedBytes: 4,
      message: 'No.',
    },
    findings: [finding],
  });
  const rules = [rich, createRule({ level: 'unknown', backlog: undefined }), ...createRules(10)];
  const report = createReport({ level: 'critical', rules, findings: [finding] });
  const parsed = JSON.parse(serialiseCheckReport(report, 'findings'));
  expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true);
  expect(parsed).toMatchObject({
    version: 1,
    status: 'critical',
    numbers: { complete: false, failedObjects: 1, levels: { ok: 9, unknown: 1, warning: 0, critical: 2 } },
  });
  expect(validate({ ...parsed, status: 'green' })).toBe(false);
  expect(validate({ ...parsed, numbers: undefined })).toBe(false);
  expect(validate({ ...parsed, rules: [{ ...parsed.rules[0], backlog: { complete: true } }] })).toBe(false);
});
