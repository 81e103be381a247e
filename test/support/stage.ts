import { readFile } from 'node:fs/promises';
import { changeResources } from '../../src/action/change/change-resources.ts';
import { createBucketPlanner } from '../../src/action/change/plan-buckets.ts';
import type { ChangeOptions } from '../../src/action/input/change-input.ts';
import type { BucketOwner, Change } from '../../src/change.ts';
import { ExpectedError } from '../../src/errors.ts';
import type { Result } from '../../src/result.ts';
import { createRecordingReporter, type RecordingReporter } from './recording-reporter.ts';
import { watchRun } from './watched-run.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** One server's address and credentials, as a test has them. */
export interface StageServer {
  readonly url: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

export interface StageRun {
  /** What `failure-reason` becomes; empty on success. */
  readonly reason: string;
  readonly message: string;
  /** Every planned change that is not a report. */
  readonly changes: readonly Change[];
  readonly reports: readonly Change[];
  readonly results: readonly Result[];
  readonly reporter: RecordingReporter;
  output(name: string): string;
}

/** A workspace and a server (alias `primary_cluster`), and the stages run on them from `src`. */
export interface Stage {
  readonly workspace: Workspace;
  /** Writes the bucket definitions. */
  declare(buckets: readonly object[], files?: Readonly<Record<string, unknown>>): Promise<void>;
  run(
    owner: BucketOwner,
    options?: Partial<ChangeOptions>,
    environment?: NodeJS.ProcessEnv,
  ): Promise<StageRun>;
  remove(): Promise<void>;
}

const defaults: ChangeOptions = {
  configDir: 'config',
  alias: 'primary_cluster',
  mode: 'apply',
  expectedPlan: '',
  expectedDeployments: undefined,
  unmanaged: 'report',
  maxDeletes: undefined,
  concurrency: 8,
  allowInsecureHttp: false,
  login: 'keys',
  oidcAudience: '',
  allowEvents: [],
  reportDir: 'reports',
  comment: 'changes-only',
  label: '',
  githubToken: '',
  allowDeleteBuckets: false,
};

export async function createStage(server: StageServer): Promise<Stage> {
  const workspace = await createWorkspace({
    'config/mc_aliases.json': {
      primary_cluster: {
        url: server.url,
        accessKey: 'MINIO_ACCESS_KEY_PLACEHOLDER',
        secretKey: 'MINIO_SECRET_KEY_PLACEHOLDER',
        api: 'S3v4',
        path: 'auto',
      },
    },
  });
  return {
    workspace,
    declare: (buckets, files = {}) =>
      workspace.write({ 'config/buckets_definition.json': buckets, ...files }),
    run: (owner, options = {}, environment = {}) => run(workspace.dir, server, owner, options, environment),
    remove: () => workspace.remove(),
  };
}

async function run(
  workspace: string,
  server: StageServer,
  owner: BucketOwner,
  options: Partial<ChangeOptions>,
  environment: NodeJS.ProcessEnv,
): Promise<StageRun> {
  const reporter = createRecordingReporter();
  const context = {
    reporter,
    workspace,
    signal: new AbortController().signal,
    environment: {
      PRIMARY_MINIO_URL: server.url,
      PRIMARY_MINIO_ACCESS_KEY: server.accessKey,
      PRIMARY_MINIO_SECRET_KEY: server.secretKey,
      ...environment,
    },
  };
  const assertNoSecret = await watchRun(workspace, context.environment);
  const failure = await changeResources(
    createBucketPlanner(owner),
    { ...defaults, ...options },
    context,
  ).then(
    () => undefined,
    (error: unknown) => error,
  );
  await assertNoSecret(reporter, failure);
  if (failure !== undefined && !(failure instanceof ExpectedError)) throw failure;
  const output = (name: string) => reporter.outputs.get(name) ?? '';
  const report = JSON.parse(await readFile(output('report-path'), 'utf8'));
  const changes: Change[] = report.sections.flatMap((section: { changes: Change[] }) => section.changes);
  return {
    reason: failure?.reason ?? '',
    message: failure?.message ?? '',
    changes: changes.filter((change) => change.verb !== 'report'),
    reports: changes.filter((change) => change.verb === 'report'),
    results: report.results,
    reporter,
    output,
  };
}
