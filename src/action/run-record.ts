import type { Owner } from '../change.ts';
import type { FailureReason } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { serialiseDigests, serialisePlan } from '../plan/file.ts';
import { changesOf, countVerbs, hasChanges, type Plan } from '../plan/plan.ts';
import { serialiseChangeReport } from '../render/report-json.ts';
import type { Result } from '../result.ts';
import type { Context } from './action.ts';
import { openOutputDir, writeOutputFile } from './output-file.ts';

/** What a run has come to know so far; filled as it goes, so that a failing run reports too. */
export interface RunRecord {
  readonly action: Owner;
  readonly mode: 'plan' | 'apply';
  findings: readonly Finding[];
  plan?: Plan;
  results: readonly Result[];
}

/** Sets every output and writes the files. Called once, at the end of a run, however it ended. */
export async function publishRun(
  record: RunRecord,
  reportDir: string,
  failureReason: FailureReason | '',
  context: Context,
): Promise<void> {
  const { setOutput } = context.reporter;
  const dir = await openOutputDir(reportDir, context);
  const { plan = { sections: [] } } = record;
  const counts = countVerbs(changesOf(plan));
  const planPath = record.plan
    ? await writeOutputFile(dir, `${record.action}.plan.json`, serialisePlan(plan))
    : '';
  const report = serialiseChangeReport({ ...record, plan: record.plan, failureReason });
  setOutput('has-changes', String(hasChanges(plan)));
  setOutput('to-create', String(counts.create));
  setOutput('to-update', String(counts.update));
  setOutput('to-delete', String(counts.delete));
  setOutput(
    'changed',
    String(record.results.some(({ outcome }) => outcome === 'done' || outcome === 'unknown')),
  );
  setOutput('plan-digest', record.plan ? serialiseDigests(plan) : '');
  setOutput('plan-path', planPath);
  setOutput('report-path', await writeOutputFile(dir, `${record.action}.report.json`, report));
  setOutput('failure-reason', failureReason);
  context.reporter.log('info', `files of this run: ${dir}`);
}
