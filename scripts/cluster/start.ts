/** Throwaway clusters of several real nodes, started from the rendered files. For tests and demo. */

import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClusterSpec } from '../../src/cluster/spec.ts';
import { createNetwork } from './network.ts';
import { hasEnded, killNode, launchNode, type NodeSetup, waitUntilHealthy } from './node.ts';
import { type ClusterOptions, type Prepared, prepareCluster } from './prepare.ts';

export type { ClusterOptions, Place } from './prepare.ts';

export interface ClusterNode {
  readonly address: string;
  /** Of the S3 API, without a slash at the end. */
  readonly url: string;
  readonly consoleUrl: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** Its drives are `disk1`, `disk2`, … in it. */
  readonly dir: string;
  readonly alive: boolean;
  /** An outage: gone at once, until `restart`. */
  kill(): Promise<void>;
  /** Same data; back when it says that the cluster is healthy, within 120 s. */
  restart(): Promise<void>;
  /** All that it printed so far. */
  logs(): Promise<string>;
}

export interface Cluster {
  /** As read from the env file that everything was rendered from. */
  readonly spec: ClusterSpec;
  readonly nodes: readonly ClusterNode[];
  /** Of the first node. */
  readonly url: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** The rendered `minio.env` and `start-minio.sh` are in it. Removed by `stop`. */
  readonly dir: string;
  stop(): Promise<void>;
}

/**
 * Starts all nodes and waits until each is healthy. They never outlive this process. Needs root.
 * @throws {Error} saying what to do where addresses can't be added, or with the last lines of a node
 */
export async function startCluster(options: ClusterOptions = {}): Promise<Cluster> {
  const dir = await mkdtemp(join(tmpdir(), 'minio-actions-cluster-'));
  const network = await createNetwork(options.nodes ?? 4, dir);
  try {
    const prepared = await prepareCluster(options, network, dir);
    const { spec, root, setups } = prepared;
    const nodes = setups.map((setup) => createNode(setup, prepared));
    // Each waits for the others, so all are started before any is waited for.
    await Promise.all(nodes.map((node) => node.restart()));
    return { spec, nodes, url: nodes[0]?.url ?? '', ...root, dir, stop: network.remove };
  } catch (error) {
    await network.remove();
    throw error;
  }
}

function createNode(setup: NodeSetup, { root, spec }: Prepared): ClusterNode {
  let child: ChildProcess | undefined;
  const kill = async () => {
    if (child !== undefined) await killNode(child);
  };
  const { protocol, hostname } = new URL(setup.url);
  return {
    address: hostname,
    url: setup.url,
    consoleUrl: `${protocol}//${hostname}:${spec.server.ports.console}`,
    ...root,
    dir: setup.dir,
    get alive() {
      return child !== undefined && !hasEnded(child);
    },
    kill,
    async restart() {
      await kill();
      child = launchNode(setup);
      await waitUntilHealthy(setup, child);
    },
    logs: () => readFile(setup.logFile, 'utf8'),
  };
}
