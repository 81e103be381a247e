/** Everything that a running cluster tells, each part by itself: what one part lacks, another may show. */

import { ExpectedError } from '../../errors.ts';
import type { Connection } from '../../server/connection.ts';
import type { Reader } from '../../server/port.ts';
import { readCertificate, type ServedCertificate } from './certificate.ts';
import { type Health, readHealth } from './health.ts';
import { noAdminApi, type RunningInfo, readInfo } from './info.ts';
import { type AskedNode, askNodes } from './node.ts';
import { readUsage, type Usage } from './usage.ts';

/** A value, or why there is none: words ready to show. */
export type Part<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: string; readonly reason: string };

export interface RunningCluster {
  readonly alias: string;
  /** Scheme, host and port that were asked. */
  readonly origin: string;
  readonly health: Part<Health>;
  readonly info: Part<RunningInfo>;
  readonly usage: Part<Usage>;
  /** `undefined` inside: the address is not https. */
  readonly certificate: Part<ServedCertificate | undefined>;
  /** Empty where nodes were not to be asked. */
  readonly nodes: readonly AskedNode[];
}

export interface ReadOptions {
  /** Without keys only what anybody may ask is asked. */
  readonly signed: boolean;
  /** Whether every node is asked by itself too. */
  readonly askNodes: boolean;
  readonly now?: () => number;
  readonly signal?: AbortSignal;
}

/**
 * Reads only. @throws {ExpectedError} of a cancelled run; whatever fails else is said in its part.
 */
export async function readRunning(
  reader: Reader,
  connection: Connection,
  options: ReadOptions,
): Promise<RunningCluster> {
  const { signed, now = Date.now, signal } = options;
  const { alias, url } = connection;
  const ask = <Value>(read: () => Promise<Value | undefined>) =>
    signed ? attempt(read) : Promise.resolve(refuse<Value>('No keys were given.', 'missing-credentials'));
  const [health, info, usage, certificate] = await Promise.all([
    attempt(() => readHealth(reader, now)),
    ask(() => readInfo(reader)),
    ask(() => readUsage(reader)),
    readServed(url, signal),
  ]);
  const endpoints = info.ok ? info.value.nodes.map(({ endpoint }) => endpoint) : [];
  const nodes = options.askNodes ? await askNodes(endpoints, connection, now, signal) : [];
  return { alias, origin: url.origin, health, info, usage, certificate, nodes };
}

async function attempt<Value>(read: () => Promise<Value | undefined>): Promise<Part<Value>> {
  try {
    const value = await read();
    return value === undefined ? refuse(noAdminApi, 'unsupported') : { ok: true, value };
  } catch (error) {
    if (!(error instanceof ExpectedError) || error.reason === 'cancelled') throw error;
    return refuse(error.message, error.reason);
  }
}

async function readServed(
  url: URL,
  signal: AbortSignal | undefined,
): Promise<Part<ServedCertificate | undefined>> {
  try {
    return { ok: true, value: await readCertificate(url, signal) };
  } catch (error) {
    return refuse(
      `No TLS connection came about: ${error instanceof Error ? error.message : ''}.`,
      'unreachable',
    );
  }
}

function refuse<Value>(why: string, reason: string): Part<Value> {
  return { ok: false, why, reason };
}
