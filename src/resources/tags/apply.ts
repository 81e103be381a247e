import type { Change } from '../../change.ts';
import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { writeXmlObject } from '../../server/xml-object.ts';
import type { Tags } from './types.ts';

export async function applyTags(writer: Writer, change: Change<'tags', Tags>): Promise<void> {
  const target = { bucket: change.key };
  if (change.after === undefined) {
    await writer.write(routes.deleteTags, target);
    return;
  }
  const Tag = Object.entries(change.after).map(([Key, Value]) => ({ Key, Value }));
  await writer.write(routes.setTags, target, writeXmlObject('Tagging', { TagSet: { Tag } }));
}
