import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface StageOptions {
  readonly root: string;
  readonly workspace: string;
  readonly environment: Environment;
  readonly summaryFile: string;
}

type Environment = Readonly<Record<string, string>>;

export interface Stages {
  /** Runs a packaged action as a person would. @throws {Error} when it fails */
  run(action: string, flags: readonly string[]): void;
  /** As `run`. @throws {Error} when it does not fail */
  expectFailure(action: string, flags: readonly string[]): void;
  /**
   * As `run`, showing only lines that match.
   * @throws {Error} when none does, or when it does not end as expected
   */
  expectLines(action: string, flags: readonly string[], kept: RegExp, end?: 'success' | 'failure'): void;
  /** As `run`, in silence. @returns whether it succeeded */
  attempt(action: string, flags: readonly string[]): boolean;
  /** @throws {Error} when a plan of any of the actions, on any site, is not empty */
  expectNoChanges(actions?: readonly string[]): void;
}

/** Actions that write no report. */
const reportless: ReadonlySet<string> = new Set(['render-cluster']);

export function createStages({ root, workspace, environment, summaryFile }: StageOptions): Stages {
  const silent: Environment = { PATH: process.env.PATH ?? '', ...environment };
  const told: Environment = { ...silent, GITHUB_STEP_SUMMARY: summaryFile };
  const start = (
    action: string,
    flags: readonly string[],
    stdio: 'inherit' | 'pipe',
    env: Environment = told,
  ) => {
    const reports = mkdtempSync(join(workspace, '..', 'reports-'));
    const files = reportless.has(action) ? [] : ['--report-dir', reports];
    const args = [join(root, 'dist', `${action}.js`), ...flags, ...files];
    const child = spawnSync(process.execPath, args, { cwd: workspace, env, stdio, encoding: 'utf8' });
    const { stdout, stderr } = child;
    return { reports, succeeded: child.status === 0, said: stdout ?? '', problem: stderr ?? '' };
  };
  const tell = (action: string, flags: readonly string[]) =>
    console.log(['$', 'node', `dist/${action}.js`, ...flags].join(' '));
  const show = (action: string, flags: readonly string[]) => {
    tell(action, flags);
    return start(action, flags, 'inherit').succeeded;
  };
  return {
    run: (action, flags) => {
      if (!show(action, flags)) throw new Error(`${action} failed`);
    },
    expectFailure: (action, flags) => {
      if (show(action, flags)) throw new Error(`${action} should have failed`);
    },
    expectLines: (action, flags, kept, end = 'success') => {
      tell(action, flags);
      const { succeeded, said, problem } = start(action, flags, 'pipe');
      const lines = said.split('\n').filter((line) => kept.test(line));
      if (succeeded !== (end === 'success') || lines.length === 0) {
        throw new Error(`${action} did not end as expected:\n${said}${problem}`);
      }
      console.log([...lines, '  …'].join('\n'));
    },
    attempt: (action, flags) => start(action, flags, 'pipe', silent).succeeded,
    expectNoChanges: (actions = ['apply-buckets', 'apply-policies']) => {
      for (const action of actions) {
        const { reports, succeeded, problem } = start(action, ['--mode', 'plan', '--alias', 'all'], 'pipe');
        if (!succeeded) throw new Error(`${action} failed: ${problem}`);
        const plan = JSON.parse(readFileSync(join(reports, `${action}.plan.json`), 'utf8'));
        const changes = plan.sections.flatMap((section: { changes: { verb: string }[] }) => section.changes);
        const left = changes.filter((change: { verb: string }) => change.verb !== 'report').length;
        if (left > 0) throw new Error(`${action}: ${left} changes are left after applying`);
        console.log(`${action}: ${plan.sections.length} sites, nothing to do`);
      }
    },
  };
}
