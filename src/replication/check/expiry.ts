import { ServiceError } from '../../errors.ts';
import type { Reader } from '../../server/port.ts';
import { readOptional } from '../../server/read-optional.ts';
import { routes } from '../../server/routes.ts';
import { child, children, childText, parseXml } from '../../server/xml.ts';

const removals = ['Expiration', 'NoncurrentVersionExpiration'];

export interface Expiry {
  /** Whether the lifecycle of the bucket removes versions. */
  readonly mayExpire: boolean;
  /** Why nobody can say, ready to show: it is then taken for one that removes nothing. */
  readonly expiryUnread?: string;
}

/** @throws {ServiceError} only when the run is cancelled */
export async function readExpiry(reader: Reader, bucket: string): Promise<Expiry> {
  try {
    const reply = await readOptional(reader, routes.getLifecycle, { bucket });
    if (reply === undefined) return { mayExpire: false };
    const rules = children(parseXml(reply.body.toString('utf8')), 'Rule');
    const active = rules.filter((rule) => childText(rule, 'Status') !== 'Disabled');
    return { mayExpire: active.some((rule) => removals.some((name) => child(rule, name) !== undefined)) };
  } catch (error) {
    if (!(error instanceof ServiceError) || error.reason === 'cancelled') throw error;
    return { mayExpire: false, expiryUnread: error.message };
  }
}
