import { routes } from '../../server/routes.ts';
import { child, childText, parseXml } from '../../server/xml.ts';
import { parseOnce } from '../document.ts';
import type { Encryption } from './types.ts';

export const encryptionDocument = parseOnce<Encryption>({
  exportName: 'bucket-encryption.xml',
  route: routes.getEncryption,
  parse(xml) {
    const rule = child(parseXml(xml), 'Rule');
    const applied = child(rule, 'ApplyServerSideEncryptionByDefault');
    const sseAlgorithm = childText(applied, 'SSEAlgorithm');
    if (sseAlgorithm !== 'AES256' && sseAlgorithm !== 'aws:kms') return undefined;
    return { sseAlgorithm, kmsMasterKeyId: childText(applied, 'KMSMasterKeyID') ?? '' };
  },
});
