import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface StageOptions {
  readonly root: string;
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly summaryFile: string;
}

export interface Stages {
  /** Runs a packaged action as a person would. @throws {Error} when it fails */
  run(action: string, flags: readonly string[]): void;
  /** @throws {Error} when a plan of either action, on any site, is not empty */
  expectNoChanges(): void;
}

export function createStages({ root, workspace, environment, summaryFile }: StageOptions): Stages {
  const env = { PATH: process.env.PATH ?? '', ...environment, GITHUB_STEP_SUMMARY: summaryFile };
  const start = (action: string, flags: readonly string[], stdio: 'inherit' | 'pipe') => {
    const reports = mkdtempSync(join(workspace, '..', 'reports-'));
    const args = [join(root, 'dist', `${action}.js`), ...flags, '--report-dir', reports];
    const child = spawnSync(process.execPath, args, { cwd: workspace, env, stdio, encoding: 'utf8' });
    if (child.status !== 0) throw new Error(`${action} failed: ${child.stderr ?? ''}`);
    return reports;
  };
  return {
    run: (action, flags) => {
      console.log(`$ node dist/${action}.js ${flags.join(' ')}`);
      start(action, flags, 'inherit');
    },
    expectNoChanges: () => {
      for (const action of ['apply-buckets', 'apply-policies']) {
        const reports = start(action, ['--mode', 'plan', '--alias', 'all'], 'pipe');
        const plan = JSON.parse(readFileSync(join(reports, `${action}.plan.json`), 'utf8'));
        const changes = plan.sections.flatMap((section: { changes: { verb: string }[] }) => section.changes);
        const left = changes.filter((change: { verb: string }) => change.verb !== 'report').length;
        if (left > 0) throw new Error(`${action}: ${left} changes are left after applying`);
        console.log(`${action}: ${plan.sections.length} sites, nothing to do`);
      }
    },
  };
}
