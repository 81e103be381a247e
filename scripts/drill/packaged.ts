/** The drill's actions as everybody gets them: from `dist/`, each in a process of its own. */

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { DrillStage, Outcome } from './stage.ts';

interface Options {
  readonly root: string;
  /** Holds `config` and `policies`. */
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What of a report file the drill reads. */
interface Report {
  readonly status?: string;
  readonly failureReason: string;
  readonly rules?: Outcome['check']['rules'];
  readonly sections?: readonly { readonly changes: readonly { readonly verb: string }[] }[];
}

export function createPackagedStage({ root, workspace, environment }: Options): DrillStage {
  const env = { PATH: process.env.PATH ?? '', ...environment };
  return {
    declare: (rules) =>
      writeFile(
        join(workspace, 'config', 'replication_rules.json'),
        JSON.stringify({ bucketReplications: rules }),
      ),
    run: async (action, inputs = {}) => {
      const reports = await mkdtemp(join(workspace, 'reports-'));
      const flags = Object.entries({ ...inputs, 'report-dir': reports }).flatMap(([name, value]) => [
        `--${name}`,
        value,
      ]);
      const args = [join(root, 'dist', `${action}.js`), ...flags];
      const child = spawn(process.execPath, args, { cwd: workspace, env });
      const [said, logged] = await Promise.all([text(child.stdout), text(child.stderr)]);
      const report = await readFile(join(reports, `${action}.report.json`), 'utf8').catch(() => {
        throw new Error(`${action} wrote no report: ${said}${logged}`);
      });
      return describeOutcome(JSON.parse(report), logged.trim().split('\n').at(-1) ?? '');
    },
  };
}

function describeOutcome(report: Report, message: string): Outcome {
  const { failureReason, status = '', rules = [], sections = [] } = report;
  const changes = sections.flatMap((section) => section.changes);
  return {
    reason: failureReason,
    message,
    check: { status, rules },
    hasChanges: changes.some(({ verb }) => verb !== 'report'),
  };
}
