import { parseBytes } from '../../config/byte-size.ts';
import type { BucketDeclaration } from '../../config/generated/types.ts';
import type { Declared } from '../diff-declared.ts';

/** A hard limit in bytes, more than zero. The server enforces it late: its usage figures lag behind. */
export type Quota = { readonly bytes: number };

/** Zero is the same as none. */
export function declareQuota({ quota }: BucketDeclaration): Declared<Quota> {
  if (quota === undefined || quota === null) return quota;
  const bytes = typeof quota === 'number' ? quota : parseBytes(quota);
  return bytes === undefined || bytes === 0 ? null : { bytes };
}
