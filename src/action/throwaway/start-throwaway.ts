import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { probeServer } from '../../server/capability.ts';
import { openReader } from '../../server/connect.ts';
import { launchOnFreePort } from '../../throwaway/launch.ts';
import { createRootKeys, prepareServer, type RootKeys } from '../../throwaway/prepare.ts';
import { ProvisionError } from '../../throwaway/provision-error.ts';
import { writeRecord } from '../../throwaway/record.ts';
import { createKeyService, type ServerEnv } from '../../throwaway/server-env.ts';
import type { Context } from '../action.ts';
import { hideSecrets } from '../secret.ts';
import type { ThrowawayAlias } from './throwaway-alias.ts';

/** A server that runs, empty. */
export interface Throwaway extends ThrowawayAlias, RootKeys {
  readonly url: string;
  readonly deploymentId: string;
}

export interface Place {
  readonly binary: string;
  /** Absolute, and empty. */
  readonly folder: string;
  readonly env: ServerEnv;
}

/** One for each alias, on loopback, recorded below the folder from its first moment on. @throws {ExpectedError} */
export async function startThrowaways(
  aliases: readonly ThrowawayAlias[],
  place: Place,
  context: Context,
): Promise<Throwaway[]> {
  const starts = aliases.map((alias, index) => startOne(alias, String(index + 1), place, context));
  // One that fails does not leave the others half started.
  const settled = await Promise.allSettled(starts);
  return settled.map((start) => {
    if (start.status === 'rejected') throw start.reason;
    return start.value;
  });
}

async function startOne(
  alias: ThrowawayAlias,
  name: string,
  { binary, folder, env }: Place,
  context: Context,
): Promise<Throwaway> {
  const root = createRootKeys();
  const keyService = createKeyService();
  const secrets = [root.secretKey, root.accessKey, ...Object.values(keyService), ...env.secrets];
  hideSecrets(context.reporter, [root]);
  for (const secret of Object.values(keyService)) context.reporter.hide(secret);
  const dir = join(folder, name);
  await mkdir(dir);
  const setup = await prepareServer({
    binary,
    dir,
    root,
    env: { ...keyService, ...env.variables, ...trackAsRunner(context.environment) },
    onSpawn: (pid) => {
      writeRecord(dir, { alias: alias.name, pid, secrets });
      return () => undefined;
    },
  });
  const { port } = await launchOnFreePort(setup);
  const url = `http://127.0.0.1:${port}`;
  const deploymentId = await readDeploymentId(alias.name, url, root, context);
  return { name: alias.name, envPrefix: alias.envPrefix, url, ...root, deploymentId };
}

/** By this mark a runner finds and ends what a job has left, should the end of the job not come to it. */
function trackAsRunner({ RUNNER_TRACKING_ID: id }: Context['environment']): Record<string, string> {
  return id ? { RUNNER_TRACKING_ID: id } : {};
}

async function readDeploymentId(
  alias: string,
  url: string,
  keys: RootKeys,
  { signal }: Context,
): Promise<string> {
  const reader = openReader({ alias, url: new URL(url), ...keys }, { signal });
  try {
    const { deploymentId } = await probeServer(reader);
    if (deploymentId !== undefined) return deploymentId;
    throw new ProvisionError(
      `The server for ${alias} does not tell its deployment id: it is no MinIO server.`,
    );
  } finally {
    await reader.close();
  }
}
