import { type AccessStage, createAccessStage } from './access-stage.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { type MinioServer, startServer } from './minio-server.ts';
import type { ActionRun } from './replication-stage.ts';

/** One real server, and a stage that reaches it through a proxy which fails on demand. */
export interface ProxiedAccess {
  readonly server: MinioServer;
  readonly proxy: FaultProxy;
  readonly stage: AccessStage;
  stop(): Promise<void>;
}

export async function openProxiedAccess(): Promise<ProxiedAccess> {
  const server = await startServer();
  const proxy = await startFaultProxy(server.url);
  const stage = await createAccessStage({ primary_cluster: { ...server, url: proxy.url } });
  const stop = async () => {
    await stage.remove();
    await proxy.stop();
    await server.stop();
  };
  return { server, proxy, stage, stop };
}

/** Without the alias, of which there is one. */
export function bareTitles(titles: readonly string[]): string[] {
  return titles.map((title) => title.replace('primary_cluster ', ''));
}

/** All that the run said, in the log and in its summary. */
export function everythingSaid({ reporter }: ActionRun): string {
  return [...reporter.said, ...reporter.summaries].join('\n');
}
