/** Servers look at their targets only while something uses them: links of a quiet or restarted one are unknown. */

import { setTimeout as sleep } from 'node:timers/promises';
import { ServiceError } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import { parseRemoteTargets, plainView } from '../resources/remote-target/read.ts';
import type { KnownTarget } from '../resources/remote-target/types.ts';
import { type ListedRule, replicationDocument } from '../resources/replication/read.ts';
import type { Reader } from '../server/port.ts';
import { readOptional } from '../server/read-optional.ts';
import { routes } from '../server/routes.ts';

/** Nobody has an object of this name; asking for it makes a server look whether a target has it. */
const nobodysKey = '.minio-actions-link/none';
const pollMs = 1_000;
/** Buckets that are asked for one address in one round, and names in one bucket. */
const bucketsPerRound = 4;
const namesPerBucket = 4;

export interface WakeOptions {
  readonly onWait: () => void;
  /** When to stop waiting, in milliseconds by our clock. */
  readonly until: number;
  readonly signal: AbortSignal;
}

/**
 * Makes a server look at the targets that it has not looked at yet, and waits until it has. It looks once
 * something is asked for that a rule covers, and then for all targets of that address: some buckets are asked
 * in each round until it has. Reads only. What can't be asked stays unknown, as where all rules have tags.
 * @throws {ServiceError} only when the run is cancelled
 */
export async function wakeLinks(reader: Reader, { onWait, until, signal }: WakeOptions): Promise<void> {
  let asleep = await listAsleep(reader);
  if (asleep.length === 0) return;
  onWait();
  /** ARNs that it was asked through, and the addresses that are looked at for that. */
  const tried = new Set<string>();
  const touched = new Set<string>();
  const canWake = ({ arn, target }: KnownTarget) => touched.has(target.endpoint) || !tried.has(arn);
  while (asleep.some(canWake) && Date.now() < until) {
    await Promise.all(
      chooseNext(asleep, tried).map(async (known) => {
        tried.add(known.arn);
        if (await ask(reader, known)) touched.add(known.target.endpoint);
      }),
    );
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

function chooseNext(asleep: readonly KnownTarget[], tried: ReadonlySet<string>): KnownTarget[] {
  const untried = asleep.filter(({ arn }) => !tried.has(arn));
  const byAddress = groupBy(untried, ({ target }) => target.endpoint);
  return [...byAddress.values()].flatMap((own) => own.slice(0, bucketsPerRound));
}

/** Whether there was anything to ask for. */
async function ask(reader: Reader, { arn, target: { from: bucket } }: KnownTarget): Promise<boolean> {
  const prefixes = await listPrefixes(reader, bucket, arn);
  const asked = prefixes.map((prefix) =>
    reader.read(routes.askForObject, { bucket, key: `${prefix}${nobodysKey}` }).catch(ignoreRefusal),
  );
  await Promise.all(asked);
  return prefixes.length > 0;
}

/** Of rules that cover an object without tags; that of the whole bucket where the rules can't be read. */
async function listPrefixes(reader: Reader, bucket: string, arn: string): Promise<string[]> {
  try {
    const reply = await readOptional(reader, routes.getReplication, { bucket });
    const rules = reply ? (replicationDocument.parse(reply.body.toString('utf8')) ?? []) : [];
    const usable = rules.filter((rule) => rule.arn === arn && isAskable(rule));
    return [...new Set(usable.map(({ prefix }) => prefix))].slice(0, namesPerBucket);
  } catch (error) {
    ignoreRefusal(error);
    return [''];
  }
}

/** A name that begins with a slash can't be asked for. */
function isAskable({ enabled, tags, prefix }: ListedRule): boolean {
  return enabled && tags.length === 0 && !prefix.startsWith('/');
}

/** That there is no such object is the answer; any other failure is told by whoever reads the site. */
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof ServiceError) || error.reason === 'cancelled') throw error;
}
