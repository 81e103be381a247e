import { setTimeout as sleep } from 'node:timers/promises';
import { ServiceError, type ServiceFailure } from '../../src/errors.ts';
import type { Reply, Writer } from '../../src/server/port.ts';

/** What becomes of one request; undefined: it succeeds. */
export type Fate = Partial<ServiceFailure> | undefined;

export interface ScriptedWriter extends Writer {
  /** `bucket: operation`, when it began. */
  readonly begun: string[];
  readonly ended: string[];
  /** The most requests that were ever under way at one time. */
  readonly peak: () => number;
}

const success: Reply = { status: 200, headers: {}, body: Buffer.alloc(0) };

/** Stands for a server where only the order of requests matters, none of its behaviour. */
export function createScriptedWriter(
  alias: string,
  decide: (bucket: string, operation: string) => Fate = () => undefined,
  delayMs: () => number = () => 0,
): ScriptedWriter {
  const begun: string[] = [];
  const ended: string[] = [];
  let peak = 0;
  const take: Writer['read'] & Writer['write'] = async ({ operation }, target = {}) => {
    const bucket = target.bucket ?? target.query?.bucket ?? '';
    begun.push(`${bucket}: ${operation}`);
    peak = Math.max(peak, begun.length - ended.length);
    await sleep(delayMs());
    ended.push(`${bucket}: ${operation}`);
    const fate = decide(bucket, operation);
    if (fate === undefined) return success;
    const unset = { reason: 'denied', status: 403, code: 'Scripted', outcomeUnknown: false } as const;
    throw new ServiceError({ ...unset, operation, resource: `${alias}/${bucket}`, ...fate }, 'as scripted');
  };
  return { alias, read: take, write: take, begun, ended, peak: () => peak };
}
