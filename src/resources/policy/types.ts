import type { DeclaredBucket } from '../../config/desired.ts';
import { type NormalPolicy, normalisePolicy } from '../../policy/normalise.ts';
import type { Declared } from '../diff-declared.ts';

/** A document without statements grants nothing: the same as none. */
export function declarePolicy({ policy }: DeclaredBucket): Declared<NormalPolicy> {
  if (policy === undefined || policy === null) return policy;
  return normalisePolicy(policy.document) ?? null;
}
