import type { BucketDeclaration } from '../../config/generated/types.ts';
import type { Declared } from '../diff-declared.ts';

/** Default retention of new object versions in a bucket that was created with object lock. */
export type Retention = {
  readonly mode: 'GOVERNANCE' | 'COMPLIANCE';
  readonly unit: 'Days' | 'Years';
  readonly validity: number;
};

export function declareRetention({ retention }: BucketDeclaration): Declared<Retention> {
  if (retention === undefined || retention === null) return retention;
  const { mode, days, years } = retention;
  if (days !== undefined) return { mode, unit: 'Days', validity: days };
  return years === undefined ? undefined : { mode, unit: 'Years', validity: years };
}
