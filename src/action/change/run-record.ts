import type { FailureReason } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { serialiseDigests, serialisePlan } from '../../plan/file.ts';
import { changesOf, countVerbs, hasChanges, type Plan } from '../../plan/plan.ts';
import type { SiteAccessDiff } from '../../render/access/access-change.ts';
import type { Rehearsal } from '../../render/plan/plan-view.ts';
import { type ChangeAction, serialiseChangeReport } from '../../render/report-json.ts';
import type { Result } from '../../result.ts';
import type { Context } from '../action.ts';
import { writeOutputFile } from '../output-file.ts';

/** What a run has come to know so far; filled as it goes, so that a failing run reports too. */
export interface RunRecord {
  readonly action: ChangeAction;
  readonly mode: 'plan' | 'apply';
  /** How applying all of it elsewhere went, where that was tried. */
  readonly rehearsal?: Rehearsal;
  /** Of the whole configuration, once it is known to be in order. */
  configDigest?: string;
  findings: readonly Finding[];
  plan?: Plan;
  /** What it changes in who may do what. */
  access?: readonly SiteAccessDiff[];
  results: readonly Result[];
  /** Something was written, or may have been; what is verified later takes nothing of it back. */
  changed: boolean;
}

/** Sets every output and writes the files into `dir`. Called once, at the end of a run, however it ended. */
export async function publishRun(
  record: RunRecord,
  dir: string,
  failureReason: FailureReason | '',
  context: Context,
): Promise<void> {
  const { setOutput } = context.reporter;
  const { plan = { sections: [] } } = record;
  const counts = countVerbs(changesOf(plan));
  // Where the run failed, whoever reports the failure sets it.
  if (failureReason === '') setOutput('failure-reason', '');
  setOutput('has-changes', String(hasChanges(plan)));
  setOutput('to-create', String(counts.create));
  setOutput('to-update', String(counts.update));
  setOutput('to-delete', String(counts.delete));
  setOutput('changed', String(record.changed || record.results.some(mayHaveWritten)));
  setOutput('config-digest', record.configDigest ?? '');
  setOutput('plan-digest', record.plan ? serialiseDigests(plan) : '');
  // Never over the plan that was reviewed: a second try would then find it agreeing with itself.
  const planFile = `${record.action}.${record.mode === 'apply' ? 'applied-plan' : 'plan'}.json`;
  const planText = serialisePlan(plan, record.configDigest);
  setOutput('plan-path', record.plan ? await writeOutputFile(dir, planFile, planText) : '');
  const report = serialiseChangeReport(record, failureReason);
  setOutput('report-path', await writeOutputFile(dir, `${record.action}.report.json`, report));
  context.reporter.log('info', `files of this run: ${dir}`);
}

export function mayHaveWritten({ outcome, wrote }: Result): boolean {
  return outcome === 'done' || outcome === 'unknown' || wrote === true;
}
