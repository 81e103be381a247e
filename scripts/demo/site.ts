import { type MinioServer, startServer } from '../server/start.ts';

export interface Sites {
  readonly primary: MinioServer;
  /** What the stages read addresses and credentials from. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Prefix of the environment variables of each alias in the sample. */
const prefixes = ['PRIMARY', 'PRIMARY_CLUSTER_AZ2', 'DR'] as const;

export async function startSites(): Promise<Sites> {
  const servers: MinioServer[] = [];
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
  const environment: Record<string, string> = {};
  try {
    for (const prefix of prefixes) {
      // One region for all, as in the sample's server settings.
      const server = await startServer({ region: 'us-east-1' });
      servers.push(server);
      environment[`${prefix}_MINIO_URL`] = server.url;
      environment[`${prefix}_MINIO_ACCESS_KEY`] = server.accessKey;
      environment[`${prefix}_MINIO_SECRET_KEY`] = server.secretKey;
      console.log(`${prefix.toLowerCase()}: ${server.url}`);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  const [primary] = servers;
  if (!primary) throw new Error('no server was started');
  return { primary, environment, stop };
}
