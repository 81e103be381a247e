/** Servers to import from, and what the suite makes of what was written. */

import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { action as applyAccess } from '../../actions/apply-access/run.ts';
import { action as applyBuckets } from '../../actions/apply-buckets/run.ts';
import { action as applyPolicies } from '../../actions/apply-policies/run.ts';
import { action as importAction } from '../../actions/import/run.ts';
import { action as setupReplication } from '../../actions/setup-replication/run.ts';
import { action as validateConfig } from '../../actions/validate-config/run.ts';
import { type ActionRun, createReplicationStage, type Servers } from './replication-stage.ts';

const planning = [applyBuckets, applyPolicies, setupReplication, applyAccess] as const;

export interface Adopted {
  readonly imported: ActionRun;
  /** Path below the output folder → text. */
  readonly files: ReadonlyMap<string, string>;
  /** Error findings of validate-config on what was written. */
  readonly errors: readonly string[];
  /** Of every kind on every alias, as `alias verb kind key`. */
  readonly changes: readonly string[];
  /** What is there and not declared, in the same form. */
  readonly reports: readonly string[];
}

export interface ImportStage {
  readonly dir: string;
  run(inputs?: Readonly<Record<string, string>>, environment?: NodeJS.ProcessEnv): Promise<ActionRun>;
  /** Imports into `imported`, checks it, and plans it on the servers that it is from. */
  adopt(environment?: NodeJS.ProcessEnv, inputs?: Readonly<Record<string, string>>): Promise<Adopted>;
  /** Of every kind on every alias, what `config` declares. @throws {Error} for a run that fails */
  apply(environment?: NodeJS.ProcessEnv, accessInputs?: Readonly<Record<string, string>>): Promise<void>;
  write(files: Readonly<Record<string, unknown>>): Promise<void>;
  /** Path below a folder of the workspace → text. */
  read(folder: string): Promise<ReadonlyMap<string, string>>;
  remove(): Promise<void>;
}

/** At first the workspace holds only the alias file. */
export async function createImportStage(servers: Servers): Promise<ImportStage> {
  const stage = await createReplicationStage(servers);
  const { workspace } = stage;
  await rm(join(workspace.dir, 'config/buckets_definition.json'));
  const read = (folder: string) => readFolder(join(workspace.dir, folder));
  return {
    dir: workspace.dir,
    run: (inputs, environment) => stage.run(importAction, inputs, environment),
    adopt: async (environment = {}, given = {}) => {
      const imported = await stage.run(importAction, { overwrite: 'true', ...given }, environment);
      const inputs = { 'config-dir': 'imported/config' };
      const validated = await stage.run(validateConfig, inputs, environment);
      const plans: ActionRun[] = [];
      for (const action of planning) {
        const plan = await stage.run(action, { ...inputs, alias: 'all', mode: 'plan' }, environment);
        if (plan.reason !== '') throw new Error(`${action.name}: ${plan.reason} ${plan.message}`);
        plans.push(plan);
      }
      return {
        imported,
        files: await read('imported'),
        errors: validated.findings
          .filter(({ severity }) => severity === 'error')
          .map(({ message }) => message),
        changes: plans.flatMap(({ changes }) => changes),
        reports: plans.flatMap(({ reports }) => reports),
      };
    },
    apply: async (environment, accessInputs) => {
      for (const action of planning) {
        const applied = await stage.run(
          action,
          { alias: 'all', ...(action === applyAccess && accessInputs) },
          environment,
        );
        if (applied.reason !== '') throw new Error(`${action.name}: ${applied.reason} ${applied.message}`);
      }
    },
    write: (files) => workspace.write(files),
    read,
    remove: () => workspace.remove(),
  };
}

async function readFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (path): Promise<[string, string]> => {
    return [path.slice(folder.length + 1), await readFile(path, 'utf8')];
  });
  return new Map(await Promise.all(read));
}
