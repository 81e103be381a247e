import { ServiceError } from '../errors.ts';
import type { OpenReader } from './connect.ts';
import { nameResource } from './failure.ts';
import type { Route } from './route.ts';

/** A longer timer strikes at once. */
const maxTimerMs = 2 ** 31 - 1;

/** Whole milliseconds from now on until then, as timers take them. */
export function timerUntil(until: number, now = Date.now()): number {
  return Math.min(maxTimerMs, Math.max(0, Math.ceil(until - now)));
}

/**
 * The reader, of which no `read` takes longer than until then, in milliseconds by our clock: it fails as
 * `unreachable`. What was sent goes on until the reader is closed. Lines are not bounded.
 */
export function boundReader(reader: OpenReader, until: number, limit: string): OpenReader {
  const read: OpenReader['read'] = async (route, target) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      const tell = () => reject(tellLate(route, nameResource(reader.alias, target ?? {}), limit));
      timer = setTimeout(tell, timerUntil(until));
    });
    try {
      return await Promise.race([reader.read(route, target), late]);
    } finally {
      clearTimeout(timer);
    }
  };
  return Object.freeze({ ...reader, read });
}

function tellLate({ operation }: Route, resource: string, limit: string): ServiceError {
  const failure = {
    reason: 'unreachable',
    operation,
    resource,
    status: 0,
    code: 'TimeLimit',
    outcomeUnknown: false,
  } as const;
  return new ServiceError(failure, `Can't ${operation} (${resource}): no answer within ${limit}.`);
}
