import { parseBytes } from '../../config/byte-size.ts';
import type { BucketDeclaration } from '../../config/generated/types.ts';
import type { Declared } from '../diff-declared.ts';

/**
 * A hard limit in bytes; the server enforces it late, since its usage figures lag behind. The two rates are
 * of other editions: never declared here, and sent back as they were.
 */
export type Quota = { readonly bytes: number; readonly rate: number; readonly requests: number };

/** Zero is the same as none. */
export function declareQuota({ quota }: BucketDeclaration, actual: Quota | undefined): Declared<Quota> {
  if (quota === undefined) return undefined;
  const bytes = typeof quota === 'number' ? quota : quota === null ? 0 : (parseBytes(quota) ?? 0);
  const { rate = 0, requests = 0 } = actual ?? {};
  return bytes + rate + requests === 0 ? null : { bytes, rate, requests };
}
