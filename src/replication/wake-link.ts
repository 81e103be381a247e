/** Servers look at their targets only while something uses them: links of a quiet or restarted one are unknown. */

import { setTimeout as sleep } from 'node:timers/promises';
import { ServiceError } from '../errors.ts';
import { parseRemoteTargets, plainView } from '../resources/remote-target/read.ts';
import type { KnownTarget } from '../resources/remote-target/types.ts';
import type { Reader } from '../server/port.ts';
import { routes } from '../server/routes.ts';

/** Nobody has an object of this name; asking for it makes a server look whether a target has it. */
const nobodysKey = '.minio-actions-link/none';
const pollMs = 1_000;
/** The first look comes within seconds, or never. */
const maxWaitMs = 12_000;

/**
 * Makes a server look at the targets that it has not looked at yet, one question for each address, and waits
 * until it has, twelve seconds at most. Reads only. What can't be asked stays unknown.
 * @throws {ServiceError} only when the run is cancelled
 */
export async function wakeLinks(reader: Reader, onWait: () => void, signal: AbortSignal): Promise<void> {
  const until = Date.now() + maxWaitMs;
  let asleep = await listAsleep(reader);
  if (asleep.length === 0) return;
  onWait();
  const byAddress = new Map(asleep.map((known) => [known.target.endpoint, known.target.from]));
  await Promise.all([...byAddress.values()].map((bucket) => ask(reader, bucket)));
  while (asleep.length > 0 && Date.now() < until) {
    await sleep(pollMs, undefined, { signal }).catch(() => undefined);
    asleep = await listAsleep(reader);
  }
}

/** Those of replicated sites as well. */
async function listAsleep(reader: Reader): Promise<KnownTarget[]> {
  try {
    const reply = await reader.read(routes.listRemoteTargets);
    const targets = parseRemoteTargets(reader.alias, reply.body, plainView);
    return targets.filter(({ link }) => link.state === 'unknown');
  } catch (error) {
    ignoreRefusal(error);
    return [];
  }
}

async function ask(reader: Reader, bucket: string): Promise<void> {
  await reader.read(routes.askForObject, { bucket, key: nobodysKey }).catch(ignoreRefusal);
}

/** That there is no such object is the answer; any other failure is told by whoever reads the site. */
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof ServiceError) || error.reason === 'cancelled') throw error;
}
