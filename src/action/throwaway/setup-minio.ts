/** Starts real servers that last as long as the job, and tells its later steps how to reach them. */

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { nameVariables } from '../../config/env-prefix.ts';
import { ConfigError, RefusedError } from '../../errors.ts';
import { findCache } from '../../throwaway/cache.ts';
import { obtainServer } from '../../throwaway/obtain.ts';
import { parseServerEnv, type ServerEnv } from '../../throwaway/server-env.ts';
import { isServer, readVersion } from '../../throwaway/version.ts';
import type { Context } from '../action.ts';
import { listThrowaways, throwawayVariable } from '../event-guard.ts';
import type { ThrowawayInputs } from '../input/throwaway-input.ts';
import { RunFailure } from '../run-failure.ts';
import { startThrowaways, type Throwaway } from './start-throwaway.ts';
import { chooseThrowaways } from './throwaway-alias.ts';

/** Name of the saved value that holds the folder of everything that was started. */
export const folderState = 'folder';
/** First part of the folder's name. */
export const folderPrefix = 'minio-actions-throwaway-';

/** @throws {ExpectedError} */
export async function setupMinio(inputs: ThrowawayInputs, context: Context): Promise<void> {
  const { reporter, environment, signal } = context;
  assertJob(environment);
  const aliases = await chooseThrowaways(inputs, context);
  const serverEnv = readServerEnv(inputs.serverEnv);
  for (const secret of serverEnv.secrets) reporter.hide(secret);
  const binary = await obtain(inputs, context);
  const version = await readVersion(binary);
  const { exportToJob, saveForEnd } = await import('../../report/job.ts');
  const folder = await mkdtemp(join(environment.RUNNER_TEMP ?? tmpdir(), folderPrefix));
  // Before anything is started, so that nothing is left behind by a run that is ended on the way.
  saveForEnd(folderState, folder);
  assertGoingOn(signal);
  const throwaways = await startThrowaways(aliases, { binary, folder, env: serverEnv }, context);
  for (const throwaway of throwaways) {
    for (const [name, value] of describeVariables(throwaway, environment)) exportToJob(name, value);
  }
  const ids = throwaways.map(({ deploymentId }) => deploymentId);
  exportToJob(throwawayVariable, [...listThrowaways(environment), ...ids].join(','));
  publish(throwaways, binary, version, context);
}

/** Elsewhere nothing would stop the servers, and no later step would know them. */
function assertJob({ GITHUB_ENV, GITHUB_STATE }: Context['environment']): void {
  if (GITHUB_ENV && GITHUB_STATE) return;
  throw new RefusedError(
    'no-server',
    'Servers are started for the later steps of a job and stopped at its end, and this is not a step of a job.',
    'use the action in a workflow; elsewhere start a server yourself, and set the variables of the alias',
  );
}

/** @throws {ConfigError} `invalid-input` that names lines, and shows no value */
function readServerEnv(text: string): ServerEnv {
  const parsed = parseServerEnv(text);
  const findings = parsed.wrongLines.map((line) => ({
    rule: 'input/server-env',
    severity: 'error' as const,
    message: `Input \`server-env\`: line ${line} is not a setting that can be given to a throwaway server.`,
    mend: 'Write MINIO_NAME=value, one in a line; keys, addresses and drives are not yours to set here.',
  }));
  if (findings.length > 0) throw new ConfigError(findings, 'invalid-input');
  return parsed;
}

async function obtain({ cacheDir }: ThrowawayInputs, context: Context): Promise<string> {
  const { reporter, signal } = context;
  const cache = chooseCache(cacheDir, context);
  const log = (line: string) => reporter.log('info', line);
  try {
    return await obtainServer(log, { cache, signal, isUsable: isServer });
  } catch (error) {
    assertGoingOn(signal);
    throw error;
  }
}

/** The tool cache of a self-hosted runner stays from job to job. */
function chooseCache(given: string, { environment, workspace }: Context): string {
  if (given !== '') return resolve(workspace, given);
  const tools = environment.RUNNER_TOOL_CACHE;
  return tools ? join(tools, 'minio-actions') : findCache();
}

function assertGoingOn(signal: AbortSignal): void {
  if (signal.aborted) throw new RunFailure('cancelled', 'The run was told to stop before any server ran.');
}

/** Also those by which other servers reach it: what the job had there before is of a real server. */
function describeVariables(
  { envPrefix, url, accessKey, secretKey }: Throwaway,
  environment: Context['environment'],
): [name: string, value: string][] {
  const names = nameVariables(envPrefix);
  const token: [string, string][] = environment[names.sessionToken] ? [[names.sessionToken, '']] : [];
  return [
    [names.url, url],
    [names.accessKey, accessKey],
    [names.secretKey, secretKey],
    [names.replicationUrl, url],
    [names.replicationAccessKey, accessKey],
    [names.replicationSecretKey, secretKey],
    ...token,
  ];
}

function publish(
  throwaways: readonly Throwaway[],
  binary: string,
  version: string,
  { reporter }: Context,
): void {
  const { setOutput } = reporter;
  const lines = throwaways.map(({ name, url }) => `  ${name} is ${url}`);
  reporter.say([`Throwaway servers of this job (${binary}, version ${version}):`, ...lines].join('\n'));
  setOutput('urls', JSON.stringify(Object.fromEntries(throwaways.map(({ name, url }) => [name, url]))));
  setOutput('server-path', binary);
  setOutput('server-version', version);
  setOutput('failure-reason', '');
}
