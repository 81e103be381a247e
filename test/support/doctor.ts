/** The doctor of login, run on a server. */

import { action as login } from '../../actions/login/run.ts';
import { ConfigError } from '../../src/errors.ts';
import type { Finding } from '../../src/finding.ts';
import { repositoryId } from './issuer.ts';
import { createRecordingReporter } from './recording-reporter.ts';
import type { StageServer } from './stage.ts';
import type { Workspace } from './workspace.ts';

export interface DoctorPlace {
  readonly server: StageServer;
  readonly workspace: Workspace;
  /** Of the forge, whose issuer is below `/_services/token`. */
  readonly origin: string;
}

export interface DoctorRun {
  /** Severity and rule of what is found, sorted. */
  readonly rules: string[];
  readonly said: readonly string[];
  /** Everything that was told: no secret is in it. */
  readonly told: string;
}

export async function runDoctor(
  { server, workspace, origin }: DoctorPlace,
  inputs: Record<string, string>,
  environment: Record<string, string> = {},
): Promise<DoctorRun> {
  const reporter = createRecordingReporter();
  const context = {
    reporter,
    workspace: workspace.dir,
    signal: new AbortController().signal,
    environment: {
      GITHUB_SERVER_URL: origin,
      GITHUB_REPOSITORY_ID: repositoryId,
      PRIMARY_MINIO_URL: server.url,
      PRIMARY_MINIO_ACCESS_KEY: server.accessKey,
      PRIMARY_MINIO_SECRET_KEY: server.secretKey,
      ...environment,
    },
  };
  const error = await login.start(new Map(Object.entries({ doctor: 'true', ...inputs })), context).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error !== undefined && !(error instanceof ConfigError)) throw error;
  const findings: Finding[] = [...reporter.findings, ...(error?.findings ?? [])];
  const { said, logged, summaries } = reporter;
  const told = JSON.stringify([said, logged, summaries, findings]);
  const leaked = reporter.hidden.filter((secret) => told.includes(secret));
  if (leaked.length > 0) throw new Error(`told ${leaked.length} of what is hidden`);
  return { rules: findings.map(({ rule, severity }) => `${severity} ${rule}`).sort(), said, told };
}
