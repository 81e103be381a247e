import type { Change } from '../../change.ts';
import { encodePolicy, type NormalPolicy } from '../../policy/normalise.ts';
import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';

export async function applyPolicy(writer: Writer, change: Change<'policy', NormalPolicy>): Promise<void> {
  const target = { bucket: change.key };
  if (change.after === undefined) {
    await writer.write(routes.deletePolicy, target);
    return;
  }
  await writer.write(routes.setPolicy, target, encodePolicy(change.after));
}
