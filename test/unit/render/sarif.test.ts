import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { action } from '../../../actions/validate-config/run.ts';
import type { Finding } from '../../../src/finding.ts';
import { renderSarif } from '../../../src/render/sarif.ts';
import { createRecordingReporter } from '../../support/recording-reporter.ts';
import { createWorkspace } from '../../support/workspace.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/sarif-2.1.0.part.schema.json'), 'utf8'),
);
const fits = new Ajv2020({ formats: { uri: true } }).compile(schema);

const anyFinding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: fc.constantFrom('iam/wildcard', 'policy/deny', 'schema/type'),
    severity: fc.constantFrom('error', 'warning', 'note'),
    message: fc.string({ unit: 'grapheme' }),
    mend: fc.string(),
    source: fc.record({
      file: fc.string({ unit: 'grapheme', minLength: 1 }),
      path: fc.array(fc.oneof(fc.string(), fc.nat())),
    }),
  },
  { requiredKeys: ['rule', 'severity', 'message', 'mend'] },
);
const place = { file: 'config/a b.json', path: ['users', 0] };
const finding: Finding = {
  rule: 'iam/wildcard',
  severity: 'warning',
  message: 'Far.',
  mend: 'Less.',
  source: place,
};

function firstResult(...findings: Finding[]) {
  return JSON.parse(renderSarif(findings)).runs[0].results[0];
}

describe('a SARIF file', () => {
  test('is one, whatever was found', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const log = JSON.parse(renderSarif(findings));
        expect(fits(log), JSON.stringify(fits.errors)).toBe(true);
        const [run] = log.runs;
        expect(run.results).toHaveLength(findings.length);
        for (const [index, { rule }] of findings.entries()) {
          expect(run.tool.driver.rules[run.results[index].ruleIndex].id).toBe(rule);
        }
      }),
    );
  });

  test('says what, where and how to mend it', () => {
    expect(firstResult({ ...finding, source: { ...place, line: 3, column: 5 } })).toMatchObject({
      ruleId: 'iam/wildcard',
      level: 'warning',
      message: { text: 'Far. Less.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'config/a%20b.json', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 5 },
          },
        },
      ],
    });
  });

  test('knows a finding again after lines have moved, and another one apart', () => {
    const print = (more: Partial<Finding>) => firstResult({ ...finding, ...more }).partialFingerprints;
    expect(print({ source: { ...place, line: 3 } })).toEqual(print({ source: { ...place, line: 9 } }));
    expect(print({ rule: 'iam/escalation' })).not.toEqual(print({}));
  });

  test('holds no more than code scanning takes', () => {
    const { results } = JSON.parse(renderSarif(Array.from({ length: 25_001 }, () => finding))).runs[0];
    expect(results).toHaveLength(25_000);
  });
});

describe('validate-config', () => {
  const start = async (sarif: string) => {
    const workspace = await createWorkspace({
      'config/mc_aliases.json': { one: { url: 'https://one.example.com' } },
      'config/buckets_definition.json': [],
      'config/access.json': { users: [{ name: 'ab' }] },
    });
    const reporter = createRecordingReporter();
    const context = {
      reporter,
      workspace: workspace.dir,
      environment: {},
      signal: new AbortController().signal,
    };
    const failure = await action.start(new Map([['sarif', sarif]]), context).catch((error: unknown) => error);
    const path = reporter.outputs.get('sarif-path');
    const text = path ? await readFile(path, 'utf8') : '';
    await workspace.remove();
    return { failure, path, text };
  };

  test('writes it where it is told to, and fails all the same', async () => {
    const { failure, path, text } = await start('out/findings.sarif');
    expect(path).toMatch(/\/out\/findings\.sarif$/);
    expect(firstRule(text)).toBe('access/name');
    expect(failure).toMatchObject({ reason: 'findings' });
  });

  test('writes none unasked, and says where it cannot', async () => {
    expect(await start('')).toMatchObject({ path: undefined });
    const { failure } = await start('config/access.json/x.sarif');
    expect(failure).toMatchObject({ reason: 'invalid-input' });
  });
});

function firstRule(text: string): string {
  return JSON.parse(text).runs[0].results[0].ruleId;
}
