/** What is wrong inside a policy, before it is known which file the policy is from. */

import type { Finding, JsonPath, Severity, Source } from '../finding.ts';
import { below } from '../finding.ts';
import type { PolicyRuleId } from './rule.ts';
import { policyRules } from './rule.ts';

export interface PolicyProblem {
  readonly rule: PolicyRuleId;
  readonly severity: Severity;
  /** From the root of the document. */
  readonly path: JsonPath;
  readonly message: string;
  /** What to do, in the imperative. */
  readonly mend: string;
}

/** What a reader has to say along the way. */
export type Problems = PolicyProblem[];

/** Severity is the rule's own. */
export function problem(rule: PolicyRuleId, path: JsonPath, message: string, mend: string): PolicyProblem {
  return { rule, severity: policyRules[rule].severity, path, message, mend };
}

/** Problems become findings once the document's place is known. */
export function locateProblems(problems: readonly PolicyProblem[], document: Source): Finding[] {
  return problems.map(({ path, ...judgement }) => ({ ...judgement, source: below(document, ...path) }));
}

const longest = 80;

/** A value of a policy inside a message: cut, and without control characters. */
export function quoteValue(value: string): string {
  const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')}"`;
}
