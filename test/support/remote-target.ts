import { sealEnvelope } from '../../src/server/envelope.ts';
import { sendSigned } from './signed-request.ts';
import type { StageServer } from './stage.ts';

/** Makes `bucket` of one server know the bucket of the same name on another, with its credentials. */
export async function addRemoteTarget(
  server: StageServer,
  target: StageServer,
  bucket: string,
): Promise<void> {
  const remote = {
    endpoint: new URL(target.url).host,
    credentials: { accessKey: target.accessKey, secretKey: target.secretKey },
    targetbucket: bucket,
    secure: false,
    type: 'replication',
  };
  const body = await sealEnvelope(server.secretKey, Buffer.from(JSON.stringify(remote)));
  const path = `/minio/admin/v3/set-remote-target?bucket=${bucket}`;
  await sendSigned(server, { method: 'PUT', path, body });
}
