import type { BucketDeclaration, CorsRuleDeclaration } from '../../config/generated/types.ts';
import type { Declared } from '../diff-declared.ts';

/** Rules are tried in order, so their order means something; the order inside a rule does not. */
export type CorsRule = {
  readonly id: string;
  readonly allowedOrigins: readonly string[];
  readonly allowedMethods: readonly string[];
  readonly allowedHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  /** Zero: the browser decides. */
  readonly maxAgeSeconds: number;
};

export function declareCors({ cors }: BucketDeclaration): Declared<readonly CorsRule[]> {
  if (cors === undefined || cors === null) return cors;
  return cors.length === 0 ? null : cors.map(normaliseRule);
}

function normaliseRule(rule: CorsRuleDeclaration): CorsRule {
  return {
    id: rule.id ?? '',
    allowedOrigins: sortSet(rule.allowedOrigins),
    allowedMethods: sortSet(rule.allowedMethods),
    allowedHeaders: sortSet(rule.allowedHeaders),
    exposeHeaders: sortSet(rule.exposeHeaders),
    maxAgeSeconds: rule.maxAgeSeconds ?? 0,
  };
}

/** Repetition and order inside one list of a rule mean nothing. */
export function sortSet(values: readonly string[] = []): string[] {
  return [...new Set(values)].sort();
}
