import type { Expectation } from '../../src/cluster/judge/check-cluster.ts';
import type { Health, Verdict } from '../../src/cluster/running/health.ts';
import { parseInfo, type RunningInfo } from '../../src/cluster/running/info.ts';
import type { RunningCluster } from '../../src/cluster/running/read-running.ts';
import type { Usage } from '../../src/cluster/running/usage.ts';

export const now = Date.parse('2026-11-21T12:00:00Z');
export const gib = 2 ** 30;

export interface InfoOptions {
  readonly nodes?: number;
  readonly drivesPerNode?: number;
  readonly parity?: number;
  readonly region?: string;
  /** Of every drive, in bytes of 100 GiB. */
  readonly used?: number;
  readonly version?: string;
  /** What answers; the default has every fix. */
  readonly server?: string;
  /** Nodes from 1. */
  readonly offline?: readonly number[];
  /** `node/drive`, both from 1, and the server's word for it. */
  readonly states?: Readonly<Record<string, string>>;
  /** `node/drive`. */
  readonly healing?: readonly string[];
}

/** What the admin API says of one pool of one set, as text. */
export function tellInfo(options: InfoOptions = {}): string {
  const { nodes = 4, drivesPerNode = 4, parity = 4, offline = [], states = {}, healing = [] } = options;
  const { version = '2027-01-01T00:00:00Z', region = '', used = 10 * gib } = options;
  const servers = Array.from({ length: nodes }, (_, n) => {
    const gone = offline.includes(n + 1);
    const drives = Array.from({ length: drivesPerNode }, (_, d) => {
      const state = gone ? 'offline' : (states[`${n + 1}/${d + 1}`] ?? 'ok');
      const space = state === 'ok' ? { totalspace: 100 * gib, usedspace: used } : {};
      const place = { pool_index: 0, set_index: 0, disk_index: n * drivesPerNode + d };
      const endpoint = `https://minio${n + 1}.example.test:9000/mnt/disk${d + 1}`;
      const heals = healing.includes(`${n + 1}/${d + 1}`) ? { healing: true } : {};
      return { endpoint, state, ...space, ...place, ...heals };
    });
    const endpoint = `minio${n + 1}.example.test:9000`;
    if (gone) return { endpoint, state: 'offline', drives };
    return { endpoint, state: 'online', version, uptime: 60, drives };
  });
  const backend = {
    standardSCParity: parity,
    rrSCParity: 1,
    totalSets: [1],
    totalDrivesPerSet: [nodes * drivesPerNode],
  };
  return JSON.stringify({ deploymentID: 'id', region, backend, servers });
}

export function createInfo(options: InfoOptions = {}): RunningInfo {
  const info = parseInfo(tellInfo(options), options.server ?? 'MinIO AIStor');
  if (info === undefined) throw new Error('no info');
  return info;
}

const yes: Verdict = { healthy: true, status: 200 };

export function createHealth(parts: Partial<Health> = {}): Health {
  const maintenance = { write: yes, read: yes };
  return { live: yes, ready: yes, write: yes, read: yes, maintenance, clockAheadSeconds: 0, ...parts };
}

export function createUsage(parts: Partial<Usage> = {}): Usage {
  return { countedAt: now - 60_000, bytes: 0, objects: 0, buckets: [], ...parts };
}

/** Everything in order, unless told otherwise. */
export function createRunning(parts: Partial<RunningCluster> = {}): RunningCluster {
  return {
    alias: 'primary_cluster',
    origin: 'http://minio.example.test:9000',
    health: { ok: true, value: createHealth() },
    info: { ok: true, value: createInfo() },
    usage: { ok: true, value: createUsage() },
    certificate: { ok: true, value: undefined },
    nodes: [],
    ...parts,
  };
}

export function expectNothing(parts: Partial<Expectation> = {}): Expectation {
  return { thresholds: {}, quotas: [], versions: { accepted: new Set(), builtFrom: undefined }, ...parts };
}
