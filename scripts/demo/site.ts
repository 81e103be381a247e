import { type MinioServer, startServer } from '../server/start.ts';

export interface Sites {
  readonly primary: MinioServer;
  readonly second: MinioServer;
  readonly recovery: MinioServer;
  /** What the stages read addresses and credentials from. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Prefix of the environment variables of each alias in the sample. */
const prefixes = ['PRIMARY', 'PRIMARY_CLUSTER_AZ2', 'DR'] as const;

export async function startSites(say: (text: string) => void = console.log): Promise<Sites> {
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
      say(`${prefix.toLowerCase()}: ${server.url}`);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  const [primary, second, recovery] = servers;
  if (!primary || !second || !recovery) throw new Error('not all servers were started');
  return { primary, second, recovery, environment, stop };
}
