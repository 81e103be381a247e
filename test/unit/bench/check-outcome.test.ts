import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOutcome } from '../../../bench/check-outcome.ts';
import { serialiseCheckReport } from '../../../src/render/check/check-json.ts';
import type { RuleReport } from '../../../src/replication/check-report.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outcome-'));
});
afterEach(() => rm(folder, { recursive: true }));

const end = { alias: 'primary_cluster', bucket: 'users' };
const backlog = {
  complete: true,
  pendingObjects: 3,
  failedObjects: 4,
  pendingDeletes: 9,
  pendingBytes: 0,
  unsizedObjects: 0,
  examples: [],
};
const inventory = {
  extent: 'full' as const,
  comparedVersions: 50,
  missing: 1,
  different: 2,
  extra: 3,
  inFlight: 8,
  examples: [],
};
const rule: RuleReport = {
  from: end,
  to: end,
  level: 'ok',
  link: { state: 'online', latencyMs: 1 },
  backlog,
  inventory,
  findings: [],
};

async function read(...rules: RuleReport[]) {
  const path = join(folder, 'report.json');
  await writeFile(path, serialiseCheckReport({ level: 'critical', rules, findings: [] }, 'behind'));
  return readOutcome(path);
}

test('adds up what a report of our own says', async () => {
  expect(await read(rule, rule)).toEqual({
    status: 'critical',
    behind: 14,
    rules: 2,
    seen: 2,
    overclaimed: 0,
    inventory: { compared: 100, wrong: 12 },
  });
});

test('a rule in order that was not seen, or only in part, is told', async () => {
  const part: RuleReport = { ...rule, backlog: { ...backlog, complete: false } };
  const none: RuleReport = { ...rule, backlog: undefined };
  const honest: RuleReport = { ...none, level: 'unknown' };
  expect(await read(part, none, honest)).toMatchObject({ rules: 3, seen: 0, overclaimed: 2, behind: 7 });
});

test('another file is refused', async () => {
  const path = join(folder, 'other.json');
  await writeFile(path, '{}');
  await expect(readOutcome(path)).rejects.toThrow(/no list of rules/);
});
