import type { Change } from '../../change.ts';
import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { writeXmlObject } from '../../server/xml-object.ts';
import type { Versioning } from './types.ts';

export async function applyVersioning(
  writer: Writer,
  change: Change<'versioning', Versioning>,
): Promise<void> {
  if (change.after === undefined) return;
  const { status, excludedPrefixes, excludeFolders } = change.after;
  const document = {
    Status: status,
    ...(excludeFolders && { ExcludeFolders: 'true' }),
    ExcludedPrefixes: excludedPrefixes.map((Prefix) => ({ Prefix })),
  };
  await writer.write(
    routes.setVersioning,
    { bucket: change.key },
    writeXmlObject('VersioningConfiguration', document),
  );
}
