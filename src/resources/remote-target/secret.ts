/** The keys that a server signs with at a target: compared, never kept. */

import { child, children, childText, parseXml } from '../../server/xml.ts';
import { normaliseEndpoint } from './address.ts';

/** What is given for an alias that receives. Never part of a change, an error or a log. */
export interface TargetCredentials {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly sessionToken?: string;
}

/** What targets are judged by. Where no secret key is given, or an access key is '', that of a target is not judged. */
export interface GivenKeys {
  /** Host and port → alias. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Alias → keys. */
  readonly credentials: ReadonlyMap<
    string,
    Pick<TargetCredentials, 'accessKey'> & { readonly secretKey?: string }
  >;
}

/** The file of the bulk export that holds a bucket's targets: XML, whatever its name says. */
export const targetsExportName = 'bucket-targets.json';

/**
 * Which targets are signed for with the given secret key: ARN → yes or no. The document has the secrets in
 * clear; only the answers leave this function.
 * @throws {XmlError} which never quotes the document
 */
export function compareTargetSecrets(
  xml: string,
  { addresses, credentials }: GivenKeys,
): Map<string, boolean> {
  const answers = new Map<string, boolean>();
  for (const node of children(parseXml(xml), 'Targets')) {
    const secure = childText(node, 'Secure') === 'true';
    const alias = addresses.get(normaliseEndpoint(childText(node, 'Endpoint') ?? '', secure)) ?? '';
    const secret = childText(child(node, 'Credentials'), 'SecretAccessKey');
    const given = credentials.get(alias);
    if (given && given.secretKey === undefined) continue;
    answers.set(childText(node, 'Arn') ?? '', secret === given?.secretKey);
  }
  return answers;
}
