/** Four real nodes with TLS, watched by a real Prometheus and a blackbox exporter through the rendered files. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createMetricsToken } from '../../src/cluster/metrics-token.ts';
import { renderPrometheus } from '../../src/cluster/render/prometheus/index.ts';
import { findFreePort } from '../../src/throwaway/port.ts';
import { createAuthority, issueCertificate } from './certificate.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { findProgram, type RunningProgram, startProgram } from './program.ts';

export interface Sample {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [number, string];
}

interface Answer {
  readonly status: string;
  readonly error: string;
  readonly data: {
    readonly result: readonly Sample[];
    readonly alerts: readonly { readonly state: string; readonly labels: { readonly alertname: string } }[];
  };
}

export interface WatchedCluster {
  readonly cluster: Cluster;
  /** PEM. */
  readonly ca: string;
  /** @throws {Error} with what Prometheus says about an expression that it can't evaluate */
  query(expression: string): Promise<readonly Sample[]>;
  /** Names of the alerts that fire, each once, sorted. */
  listFiring(): Promise<string[]>;
  stop(): Promise<void>;
}

/** Everything as rendered, but for the waiting times of alerts, which are a second here. */
export async function watchCluster(): Promise<WatchedCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'minio-actions-watch-'));
  const [port, probePort] = [await findFreePort(), await findFreePort()];
  const authority = await createAuthority();
  await writeFile(join(folder, 'ca.pem'), authority.cert);
  const cluster = await startCluster({
    drivesPerNode: 2,
    certify: async ({ addresses }) => ({
      ...(await issueCertificate({ ips: addresses, authority })),
      ca: authority.cert,
    }),
    env: {
      CLUSTER_NODE_CA: join(folder, 'ca.pem'),
      CLUSTER_SCRAPE_INTERVAL: '1s',
      CLUSTER_BUCKET_SCRAPE_INTERVAL: '2s',
      CLUSTER_PROMETHEUS_TOKEN_FILE: join(folder, 'minio.token'),
      CLUSTER_BLACKBOX: `127.0.0.1:${probePort}`,
    },
  });
  const token = createMetricsToken({ ...cluster, expires: Date.now() / 1000 + 3600 });
  await writeFile(join(folder, 'minio.token'), token, { mode: 0o600 });
  for (const { path, text } of renderPrometheus(cluster.spec))
    await writeFile(join(folder, basename(path)), text.replace(/ for: \d+s/g, ' for: 1s'));
  const programs = await startPrograms(folder, port, probePort);
  const ask = async (path: string) =>
    (await (await fetch(`http://127.0.0.1:${port}/api/v1/${path}`)).json()) as Answer;
  return {
    cluster,
    ca: authority.cert,
    async query(expression) {
      const { status, error, data } = await ask(`query?query=${encodeURIComponent(expression)}`);
      if (status !== 'success') throw new Error(`${expression}: ${error}`);
      return data.result;
    },
    async listFiring() {
      const { data } = await ask('alerts');
      return [
        ...new Set(
          data.alerts.filter(({ state }) => state === 'firing').map(({ labels }) => labels.alertname),
        ),
      ].sort();
    },
    async stop() {
      await Promise.all(programs.map((program) => program.stop()));
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startPrograms(folder: string, port: number, probePort: number): Promise<RunningProgram[]> {
  const exporter = await findProgram('prometheus-blackbox-exporter', 'prometheus-blackbox-exporter');
  const prometheus = await findProgram('prometheus', 'prometheus');
  const own = `http://127.0.0.1:${port}`;
  const probeUrl = `http://127.0.0.1:${probePort}`;
  return [
    await startProgram(
      exporter,
      ['--config.file=blackbox.yml', `--web.listen-address=${probeUrl.slice(7)}`],
      folder,
      `${probeUrl}/-/healthy`,
    ),
    await startProgram(
      prometheus,
      ['--config.file=prometheus.yml', '--storage.tsdb.path=data', `--web.listen-address=${own.slice(7)}`],
      folder,
      `${own}/-/ready`,
    ),
  ];
}

/** The first answer of `look` that `holds`, or the last one after `seconds`. */
export async function waitFor<Value>(
  look: () => Promise<Value>,
  holds: (value: Value) => boolean,
  seconds: number,
): Promise<Value> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await look();
    if (holds(value) || Date.now() > end) return value;
    await sleep(500);
  }
}
