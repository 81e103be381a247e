import type { Change } from '../../change.ts';
import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import type { Quota } from './types.ts';

/** Both fields are written, since servers differ in which one they enforce; zero clears. */
export async function applyQuota(writer: Writer, change: Change<'quota', Quota>): Promise<void> {
  const { bytes = 0, rate = 0, requests = 0 } = change.after ?? {};
  const body = { quota: bytes, size: bytes, rate, requests, ...(bytes > 0 && { quotatype: 'hard' }) };
  const target = { bucket: change.key };
  await writer.write(routes.setQuota, target, JSON.stringify(body));
}
