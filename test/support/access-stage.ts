/** A workspace and servers whose access is declared, applied by `apply-access` from `src`. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { action } from '../../actions/apply-access/run.ts';
import { openWriter } from '../../src/server/connect.ts';
import type { Writer } from '../../src/server/port.ts';
import { type ActionRun, createReplicationStage, type Servers } from './replication-stage.ts';
import type { StageServer } from './stage.ts';
import type { Workspace } from './workspace.ts';

type Inputs = Readonly<Record<string, string>>;

export interface AccessStage {
  readonly workspace: Workspace;
  /** Writes `config/access.json`, and the buckets that grants are on. */
  declare(access: object, buckets?: readonly string[]): Promise<void>;
  run(inputs?: Inputs, environment?: NodeJS.ProcessEnv): Promise<ActionRun>;
  /**
   * Applies, and plans again: unless `inputs` say how to read, in one export first and then item by item, so
   * that what one reader leaves behind is what the other finds.
   * @throws {Error} unless all of it is done and nothing is left to do
   */
  settle(environment?: NodeJS.ProcessEnv, inputs?: Inputs): Promise<ActionRun>;
  remove(): Promise<void>;
}

export async function createAccessStage(servers: Servers): Promise<AccessStage> {
  const { workspace, run, remove } = await createReplicationStage(servers);
  const stage: AccessStage = {
    workspace,
    declare: (access, buckets = []) =>
      workspace.write({
        'config/access.json': access,
        'config/buckets_definition.json': buckets.map((name) => ({ name })),
      }),
    run: (inputs, environment) => run(action, inputs, environment),
    settle: async (environment, inputs) => {
      const applied = await stage.run({ 'iam-export': 'true', ...inputs }, environment);
      if (applied.reason !== '') throw new Error(`${applied.reason}: ${applied.message} ${tell(applied)}`);
      const again = await stage.run({ ...inputs, mode: 'plan' }, environment);
      if (again.reason !== '' || again.changes.length > 0)
        throw new Error(`not settled: ${again.message} ${again.changes.join(', ')}`);
      return applied;
    },
    remove,
  };
  return stage;
}

function tell({ findings, results }: ActionRun): string {
  return [...findings.map(({ message }) => message), ...results].join('; ');
}

/** For what a test has done behind the suite's back. */
export function openServer({ url, accessKey, secretKey }: StageServer): Writer & { close(): Promise<void> } {
  return openWriter({ alias: 'test', url: new URL(url), accessKey, secretKey });
}

/** Everything that a run left behind, in one text, but for what it delivered on purpose. */
export async function collectTraces({ reporter }: ActionRun, workspace: Workspace): Promise<string> {
  const outputs = [...reporter.outputs].filter(([name]) => name !== 'secrets');
  const folder = join(workspace.dir, 'reports');
  const files = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  const told = [reporter.said, reporter.logged, reporter.summaries, reporter.findings, reporter.failures];
  const comments = reporter.comments.map(({ render }) => [
    render('full', undefined),
    render('short', undefined),
  ]);
  return [JSON.stringify([outputs, told, comments]), ...told.flat(), ...comments.flat(), ...files].join('\n');
}
