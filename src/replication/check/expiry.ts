import { ServiceError } from '../../errors.ts';
import type { Reader } from '../../server/port.ts';
import { readOptional } from '../../server/read-optional.ts';
import { routes } from '../../server/routes.ts';
import { child, children, childText, parseXml } from '../../server/xml.ts';

const removals = ['Expiration', 'NoncurrentVersionExpiration'];

/**
 * Whether the lifecycle of a bucket removes versions; one that can't be read is taken for none.
 * @throws {ServiceError} only when the run is cancelled
 */
export async function hasExpiry(reader: Reader, bucket: string): Promise<boolean> {
  try {
    const reply = await readOptional(reader, routes.getLifecycle, { bucket });
    if (reply === undefined) return false;
    const rules = children(parseXml(reply.body.toString('utf8')), 'Rule');
    const active = rules.filter((rule) => childText(rule, 'Status') !== 'Disabled');
    return active.some((rule) => removals.some((name) => child(rule, name) !== undefined));
  } catch (error) {
    if (!(error instanceof ServiceError) || error.reason === 'cancelled') throw error;
    return false;
  }
}
