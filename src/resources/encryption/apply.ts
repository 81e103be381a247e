import type { Change } from '../../change.ts';
import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { writeXmlObject } from '../../server/xml-object.ts';
import type { Encryption } from './types.ts';

export async function applyEncryption(
  writer: Writer,
  change: Change<'encryption', Encryption>,
): Promise<void> {
  const target = { bucket: change.key };
  if (change.after === undefined) {
    await writer.write(routes.deleteEncryption, target);
    return;
  }
  const { sseAlgorithm, kmsMasterKeyId } = change.after;
  const applied = { SSEAlgorithm: sseAlgorithm, ...(kmsMasterKeyId && { KMSMasterKeyID: kmsMasterKeyId }) };
  const document = { Rule: { ApplyServerSideEncryptionByDefault: applied } };
  await writer.write(
    routes.setEncryption,
    target,
    writeXmlObject('ServerSideEncryptionConfiguration', document),
  );
}
