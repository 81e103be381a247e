import type { Change } from '../../change.ts';
import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { writeXmlObject } from '../../server/xml-object.ts';
import type { CorsRule } from './types.ts';

export async function applyCors(writer: Writer, change: Change<'cors', readonly CorsRule[]>): Promise<void> {
  const target = { bucket: change.key };
  if (change.after === undefined) {
    await writer.write(routes.deleteCors, target);
    return;
  }
  const CORSRule = change.after.map(encodeRule);
  await writer.write(routes.setCors, target, writeXmlObject('CORSConfiguration', { CORSRule }));
}

function encodeRule(rule: CorsRule) {
  return {
    ...(rule.id && { ID: rule.id }),
    AllowedOrigin: [...rule.allowedOrigins],
    AllowedMethod: [...rule.allowedMethods],
    AllowedHeader: [...rule.allowedHeaders],
    ExposeHeader: [...rule.exposeHeaders],
    ...(rule.maxAgeSeconds > 0 && { MaxAgeSeconds: String(rule.maxAgeSeconds) }),
  };
}
