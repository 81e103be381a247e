import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/finding.ts';
import type { Section } from '../../src/plan/plan.ts';
import { renderCheckMarkdown } from '../../src/render/check/check-markdown.ts';
import { renderPlanComment } from '../../src/render/plan/plan-comment.ts';
import type { PlanView } from '../../src/render/plan/plan-view.ts';
import type { CheckReport } from '../../src/replication/check-report.ts';

const fixtures = join(import.meta.dirname, '../../test/fixtures/review');
const filesUrl = 'https://github.com/owner/storage/blob/0123456789abcdef0123456789abcdef01234567';

/** What a real run planned on a real server; only the server's address is changed. */
export function readPlanSample(): PlanView {
  const { sections, findings }: { sections: Section[]; findings: Finding[] } = readFixture('plan.json');
  return { plan: { sections }, mode: 'plan', findings, results: [], rehearsal: 'success' };
}

/** What a real check found while the links between two real servers were cut. */
export function readCheckSample(): CheckReport {
  const { status: level, rules, findings } = readFixture('check.json');
  return { level, rules, findings };
}

/** The comments that have pictures, by the names of these. */
export function renderSamples(): Readonly<Record<'plan-comment' | 'check-comment', string>> {
  return {
    'plan-comment': renderPlanComment(readPlanSample(), { extent: 'full', filesUrl }),
    'check-comment': renderCheckMarkdown(readCheckSample(), { extent: 'comment', filesUrl }),
  };
}

/** Tells whether a picture is still of what is rendered. */
export function digestSample(markdown: string): string {
  return createHash('sha256').update(markdown).digest('hex');
}

function readFixture(name: string) {
  return JSON.parse(readFileSync(join(fixtures, name), 'utf8'));
}
