/** A workspace and several servers, and actions run on them from `src`, with their inputs as a runner gives them. */

import { readFile } from 'node:fs/promises';
import type { Action, Context } from '../../src/action/action.ts';
import type { Change } from '../../src/change.ts';
import { ConfigError, ExpectedError } from '../../src/errors.ts';
import type { Finding } from '../../src/finding.ts';
import type { Result } from '../../src/result.ts';
import { createRecordingReporter, type RecordingReporter } from './recording-reporter.ts';
import type { StageServer } from './stage.ts';
import { watchRun } from './watched-run.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** Alias → server; aliases as in the sample, so that variables begin with `PRIMARY`, `DR`, … */
export type Servers = Readonly<Record<string, StageServer>>;

export interface ActionRun {
  /** What `failure-reason` becomes; empty on success. */
  readonly reason: string;
  readonly message: string;
  /** Every planned change that is not a report, as `alias verb kind key`. */
  readonly changes: readonly string[];
  readonly reports: readonly string[];
  /** `alias verb kind key: outcome`. */
  readonly results: readonly string[];
  readonly findings: readonly Finding[];
  readonly reporter: RecordingReporter;
  output(name: string): string;
}

export interface ReplicationStage {
  readonly workspace: Workspace;
  declare(files: { readonly buckets?: readonly object[]; readonly replication: object }): Promise<void>;
  run(
    action: Action,
    inputs?: Readonly<Record<string, string>>,
    environment?: NodeJS.ProcessEnv,
    signal?: AbortSignal,
  ): Promise<ActionRun>;
  remove(): Promise<void>;
}

export async function createReplicationStage(servers: Servers): Promise<ReplicationStage> {
  const declared = Object.entries(servers).map(([alias, { url }]) => [alias, { url }]);
  const workspace = await createWorkspace({
    'config/mc_aliases.json': Object.fromEntries(declared),
    'config/buckets_definition.json': [],
  });
  return {
    workspace,
    declare: ({ buckets, replication }) =>
      workspace.write({
        ...(buckets && { 'config/buckets_definition.json': buckets }),
        'config/replication_rules.json': replication,
      }),
    run: (action, inputs = {}, environment = {}, signal = new AbortController().signal) => {
      const variables = { ...describeEnvironment(servers), ...environment };
      return run(action, inputs, { workspace: workspace.dir, environment: variables, signal });
    },
    remove: () => workspace.remove(),
  };
}

/** `PRIMARY_MINIO_URL` and so on. */
export function describeEnvironment(servers: Servers): Record<string, string> {
  const variables = Object.entries(servers).flatMap(([alias, { url, accessKey, secretKey }]) => {
    const prefix = alias.toUpperCase().replace(/_CLUSTER$/, '');
    return [
      [`${prefix}_MINIO_URL`, url],
      [`${prefix}_MINIO_ACCESS_KEY`, accessKey],
      [`${prefix}_MINIO_SECRET_KEY`, secretKey],
    ];
  });
  return Object.fromEntries(variables);
}

async function run(
  action: Action,
  inputs: Readonly<Record<string, string>>,
  surroundings: Omit<Context, 'reporter'>,
): Promise<ActionRun> {
  const reporter = createRecordingReporter();
  const context = { ...surroundings, reporter };
  const given = new Map(Object.entries({ 'report-dir': 'reports', ...inputs }));
  const assertNoSecret = await watchRun(context.workspace, context.environment, inputs);
  const failure = await action.start(given, context).then(
    () => undefined,
    (error: unknown) => error,
  );
  await assertNoSecret(reporter, failure);
  if (failure !== undefined && !(failure instanceof ExpectedError)) throw failure;
  const output = (name: string) => reporter.outputs.get(name) ?? '';
  const report = JSON.parse(await readFile(output('report-path'), 'utf8'));
  const sections: { changes: Change[] }[] = report.sections ?? [];
  const changes = sections.flatMap((section) => section.changes);
  const results: Result[] = report.results ?? [];
  return {
    reason: failure?.reason ?? '',
    message: failure?.message ?? '',
    changes: changes.filter(({ verb }) => verb !== 'report').map(title),
    reports: changes.filter(({ verb }) => verb === 'report').map(title),
    results: results.map(({ change, outcome }) => `${title(change)}: ${outcome}`),
    findings: failure instanceof ConfigError ? failure.findings : report.findings,
    reporter,
    output,
  };
}

function title({ alias, verb, kind, key }: Change): string {
  return `${alias} ${verb} ${kind} ${key}`;
}
