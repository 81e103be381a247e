/** What only the data itself can tell: a canary's seconds, and both sides compared. */

import pMap from 'p-map';
import { ServiceError } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import type { Reader, Writer } from '../server/port.ts';
import type { Canary, Inventory } from './check-report.ts';
import { sendCanary } from './proof/canary.ts';
import { compareInventory, type SampleSize } from './proof/inventory.ts';
import { covers, type Way } from './way.ts';

export interface Proof {
  readonly canary?: Canary;
  readonly inventory?: Inventory;
  /** Why something could not be proved, ready to show. */
  readonly failure?: string;
}

export interface ProveOptions {
  readonly readers: ReadonlyMap<string, Reader>;
  /** Empty where nothing may be written: then there is no canary. */
  readonly writers: ReadonlyMap<string, Writer>;
  /** How long a canary may take; undefined for none. */
  readonly canarySeconds: number | undefined;
  readonly inventory: 'full' | SampleSize | undefined;
  /** In milliseconds by our clock. */
  readonly deadline: number;
  /** Whether a canary may be sent that way; what is not is only compared. */
  readonly isSent: (way: Way) => boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (text: string) => void;
}

/** Buckets at one time; a canary is small, and listing is the server's work. */
const concurrency = 4;

/** @throws {ServiceError} only when the run is cancelled */
export async function proveWays(
  ways: readonly Way[],
  options: ProveOptions,
): Promise<ReadonlyMap<Way, Proof>> {
  const canaries = await sendCanaries(ways, options);
  const proofs = await pMap(
    ways,
    async (way): Promise<[Way, Proof]> => [
      way,
      { ...canaries.get(way), ...(await compareWay(way, options)) },
    ],
    { concurrency },
  );
  return new Map(proofs);
}

/** One for all ways that begin at one bucket with one filter. */
async function sendCanaries(ways: readonly Way[], options: ProveOptions): Promise<ReadonlyMap<Way, Proof>> {
  if (options.canarySeconds === undefined) return new Map();
  const alike = groupBy(ways.filter(options.isSent), ({ from, prefix, tags }) =>
    JSON.stringify([from.alias, from.bucket, prefix, tags.map(({ key, value }) => [key, value]).sort()]),
  );
  const sent = await pMap([...alike.values()], (own) => sendOne(own, ways, options), { concurrency });
  return new Map(sent.flat());
}

async function sendOne(
  own: readonly Way[],
  all: readonly Way[],
  { writers, canarySeconds = 0, deadline, signal, onProgress }: ProveOptions,
): Promise<[Way, Proof][]> {
  const [first] = own;
  const left = (deadline - Date.now()) / 1000;
  if (left <= 0) return own.map((way) => [way, notSent('The time limit came before its turn.')]);
  const source = first && writers.get(first.from.alias);
  if (!first || !source) return own.map((way) => [way, unreachable(way.from.alias)]);
  // Wherever a copy comes to, it must be taken away again.
  const reached = all.filter((way) => covers(way, first));
  const open = reached.flatMap((way) => {
    const writer = writers.get(way.to.alias);
    return writer ? [{ way, target: { writer, bucket: way.to.bucket } }] : [];
  });
  const canaries = await sendCanary({
    source: { writer: source, bucket: first.from.bucket },
    targets: open.map(({ target }) => target),
    prefix: first.prefix,
    tags: first.tags,
    timeoutSeconds: Math.min(canarySeconds, left),
    signal,
  });
  onProgress(`canary from ${first.from.alias}/${first.from.bucket} is back`);
  const byWay = new Map(open.map(({ way }, index) => [way, canaries[index]]));
  return own.map((way) => {
    const canary = byWay.get(way);
    if (!canary) return [way, unreachable(way.to.alias)];
    return [way, { canary: left < canarySeconds ? withoutTime(canary) : canary }];
  });
}

/** Late is what took as long as it may. */
function withoutTime(canary: Canary): Canary {
  if (canary.outcome !== 'late') return canary;
  return { ...canary, outcome: 'not-sent', message: 'The time limit came before it could arrive.' };
}

function unreachable(alias: string): Proof {
  return notSent(`${alias} could not be reached.`);
}

function notSent(message: string): Proof {
  return { canary: { outcome: 'not-sent', message, removed: true } };
}

async function compareWay(
  way: Way,
  { readers, inventory, deadline, onProgress }: ProveOptions,
): Promise<Proof> {
  const source = readers.get(way.from.alias);
  const target = readers.get(way.to.alias);
  if (inventory === undefined) return {};
  if (!source || !target) return { failure: 'Both sides could not be compared: one was not reached.' };
  const name = `${way.from.alias}/${way.from.bucket} and ${way.to.alias}/${way.to.bucket}`;
  try {
    const compared = await compareInventory({
      source: { reader: source, bucket: way.from.bucket },
      target: { reader: target, bucket: way.to.bucket },
      rule: way,
      extent: inventory,
      deadline,
      clockAheadSeconds: way.clockAheadSeconds,
      onProgress: (versions) => onProgress(`compared ${versions} versions of ${name}`),
    });
    return { inventory: compared };
  } catch (error) {
    if (!(error instanceof ServiceError) || error.reason === 'cancelled') throw error;
    return { failure: `Both sides could not be compared: ${error.message}` };
  }
}
