import type { BucketDeclaration } from '../../config/generated/types.ts';
import type { Declared } from '../diff-declared.ts';

/** Default server-side encryption. The key's name is empty unless the algorithm is `aws:kms`. */
export type Encryption = {
  readonly sseAlgorithm: 'AES256' | 'aws:kms';
  readonly kmsMasterKeyId: string;
};

export function declareEncryption({ encryption }: BucketDeclaration): Declared<Encryption> {
  if (encryption === undefined || encryption === null) return encryption;
  return { sseAlgorithm: encryption.sseAlgorithm, kmsMasterKeyId: encryption.kmsMasterKeyId ?? '' };
}
