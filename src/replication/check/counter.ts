import { ServiceError } from '../../errors.ts';
import type { Reader } from '../../server/port.ts';
import { readOptional } from '../../server/read-optional.ts';
import { routes } from '../../server/routes.ts';
import type { Counters } from '../check-report.ts';

/**
 * What the server counted for each target of a bucket since it started, by ARN. Context for a reader of the
 * report, never part of a verdict: the counts only grow, and say nothing of what is behind now. Where they
 * can't be had there are none.
 * @throws {ServiceError} only when the run is cancelled
 */
export async function readCounters(reader: Reader, bucket: string): Promise<ReadonlyMap<string, Counters>> {
  try {
    const reply = await readOptional(reader, routes.getReplicationMetrics, { bucket });
    return reply === undefined ? new Map() : parseCounters(reply.body.toString('utf8'));
  } catch (error) {
    if (!(error instanceof ServiceError) || error.reason === 'cancelled') throw error;
    return new Map();
  }
}

/** Empty for what is no such answer. */
export function parseCounters(text: string): ReadonlyMap<string, Counters> {
  const answer = readFields(parseJson(text));
  const stats = readFields(readFields(answer.get('currStats')).get('Stats'));
  const nodes = listOf(readFields(answer.get('queueStats')).get('nodes')).map(readFields);
  const counters = [...stats].map(([arn, value]): [string, Counters] => {
    const fields = readFields(value);
    const rates = nodes.map((node) => readRate(readFields(node.get('tgtTransferStats')).get(arn)));
    return [
      arn,
      {
        sinceSeconds: number(answer, 'uptime'),
        sentObjects: number(fields, 'replicationCount'),
        sentBytes: number(fields, 'completedReplicationSize'),
        bytesPerSecond: Math.round(rates.reduce((sum, rate) => sum + rate, 0)),
      },
    ];
  });
  return new Map(counters);
}

/** Of objects above 128 MiB and of the others, which the server counts apart. */
function readRate(stats: unknown): number {
  const fields = readFields(stats);
  const rates = ['Large', 'Small'].map((size) => number(readFields(fields.get(size)), 'currRate'));
  return rates.reduce((sum, rate) => sum + rate, 0);
}

type Fields = ReadonlyMap<string, unknown>;

function readFields(value: unknown): Fields {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function number(fields: Fields, name: string): number {
  const value = fields.get(name);
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** The histograms of latency are most of the answer and of no use here. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === 'replicationLatency' ? undefined : value));
  } catch {
    return undefined;
  }
}
