import { ServiceError } from '../../errors.ts';
import type { Reader, Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { keyOf } from './address.ts';
import type { TargetChange } from './diff.ts';
import { nanosecondsPerSecond, parseRemoteTargets, plainView } from './read.ts';
import type { TargetCredentials } from './secret.ts';
import type { KnownTarget, RemoteTarget } from './types.ts';

/**
 * Carries out one change of a target. `credentials` are those given for the alias that receives; removing
 * needs none. The server tries the target before it takes it, at every change. `deploymentId` is that of the
 * deployment that receives, kept with a new target so that it is known again wherever it moves.
 * @throws {ServiceError}
 */
export async function applyTarget(
  writer: Writer,
  { before, after }: TargetChange,
  credentials: TargetCredentials | undefined,
  deploymentId?: string,
): Promise<void> {
  if (after === undefined) {
    if (before !== undefined) await removeTarget(writer, before);
    return;
  }
  if (credentials === undefined) throw new Error(`no credentials for ${after.site}`);
  const arn = before && (await findArn(writer, before, after));
  const set = () =>
    before === undefined || arn === undefined
      ? createTarget(writer, after, credentials, deploymentId)
      : updateTarget(writer, arn, before, after, credentials);
  await set().catch((error: unknown) => {
    throw error instanceof ServiceError ? nameAddress(error, after) : error;
  });
}

/** Which address the server itself tried: it may be another than the one that we use. */
function nameAddress(error: ServiceError, { secure, endpoint, bucket }: RemoteTarget): ServiceError {
  const address = `${secure ? 'https' : 'http'}://${endpoint}/${bucket}`;
  return new ServiceError(error.failure, `${error.message} The target is ${address}.`, { cause: error });
}

/** The targets of one bucket as they are now; what they are called in the configuration is not looked up. */
export async function listTargets(reader: Reader, bucket: string): Promise<KnownTarget[]> {
  const reply = await reader.read(routes.listRemoteTargets, { query: { bucket } });
  return parseRemoteTargets(reader.alias, reply.body, plainView);
}

/** Of the first of the places where there is a target. */
async function findArn(reader: Reader, ...places: readonly RemoteTarget[]): Promise<string | undefined> {
  const known = await listTargets(reader, places[0]?.from ?? '');
  const arns = new Map(known.map(({ arn, target }) => [keyOf(target), arn]));
  return places.map((place) => arns.get(keyOf(place))).find((arn) => arn !== undefined);
}

async function createTarget(
  writer: Writer,
  target: RemoteTarget,
  credentials: TargetCredentials,
  deploymentID: string | undefined,
): Promise<void> {
  const body = JSON.stringify({ ...encodeTarget(target, credentials), deploymentID });
  await writer.write(routes.setRemoteTarget, { bucket: target.from }, body);
}

/** The flag of the keys also takes the address, which is why all of it is always sent. */
async function updateTarget(
  writer: Writer,
  arn: string,
  there: RemoteTarget,
  target: RemoteTarget,
  credentials: TargetCredentials,
): Promise<void> {
  const flags = {
    creds:
      target.credentials !== there.credentials ||
      target.secure !== there.secure ||
      target.endpoint !== there.endpoint,
    sync: target.synchronous !== there.synchronous,
    bandwidth: target.bandwidth !== there.bandwidth,
    healthcheck: target.healthInterval !== there.healthInterval,
  };
  const differing = Object.entries(flags).filter(([, differs]) => differs);
  const body = JSON.stringify({ ...encodeTarget(target, credentials), arn });
  const query = Object.fromEntries(differing.map(([flag]) => [flag, 'true']));
  await writer.write(routes.updateRemoteTarget, { bucket: target.from, query }, body);
}

function encodeTarget(target: RemoteTarget, { accessKey, secretKey, sessionToken }: TargetCredentials) {
  return {
    sourcebucket: target.from,
    endpoint: target.endpoint,
    secure: target.secure,
    targetbucket: target.bucket,
    credentials: { accessKey, secretKey, ...(sessionToken !== undefined && { sessionToken }) },
    type: 'replication',
    path: 'auto',
    api: 's3v4',
    replicationSync: target.synchronous,
    bandwidthlimit: target.bandwidth,
    healthCheckDuration: Math.round(target.healthInterval * nanosecondsPerSecond),
  };
}

/** One that is gone already is as good as removed: the server drops them itself with the last rule. */
async function removeTarget(writer: Writer, target: RemoteTarget): Promise<void> {
  const arn = await findArn(writer, target);
  if (arn === undefined) return;
  try {
    await writer.write(routes.removeRemoteTarget, { bucket: target.from, query: { arn } });
  } catch (error) {
    if (error instanceof ServiceError && error.failure.code === 'XMinioAdminRemoteTargetNotFoundError')
      return;
    throw error;
  }
}
