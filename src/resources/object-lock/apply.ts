import type { Change } from '../../change.ts';
import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { writeXmlObject } from '../../server/xml-object.ts';
import type { Retention } from './types.ts';

/** Retention is cleared by a document without a rule: a DELETE would delete the bucket. */
export async function applyRetention(writer: Writer, change: Change<'retention', Retention>): Promise<void> {
  const rule = change.after && {
    Rule: {
      DefaultRetention: { Mode: change.after.mode, [change.after.unit]: String(change.after.validity) },
    },
  };
  const document = { ObjectLockEnabled: 'Enabled', ...rule };
  await writer.write(
    routes.setObjectLock,
    { bucket: change.key },
    writeXmlObject('ObjectLockConfiguration', document),
  );
}
