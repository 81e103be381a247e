/** Every rule about policies, once: `policy/` of buckets, or of both kinds; `iam/` of users, groups and service accounts. The ids are stable: people name them in their own files. */

import type { Severity } from '../finding.ts';

export interface PolicyRule {
  readonly severity: Severity;
  /** The server answers an upload of such a document with an error; without it, it stores the document. */
  readonly refused: boolean;
}

const refused: PolicyRule = { severity: 'error', refused: true };
const dangerous: PolicyRule = { severity: 'error', refused: false };
const doubtful: PolicyRule = { severity: 'warning', refused: false };
const informative: PolicyRule = { severity: 'note', refused: false };

export const policyRules = {
  // Shape of the document and of its statements.
  'policy/shape': refused,
  'policy/statement-list': refused,
  'policy/unknown-field': doubtful,
  'policy/version': refused,
  'policy/too-large': refused,
  'policy/empty': informative,
  'policy/effect': refused,
  'policy/principal': refused,
  'policy/not-principal': refused,
  // Actions and resources.
  'policy/action-missing': refused,
  'policy/not-action': refused,
  'policy/unknown-action': refused,
  'policy/inert-action': doubtful,
  'policy/action-resource': refused,
  'policy/resource-missing': refused,
  'policy/two-resource-lists': refused,
  'policy/resource-form': refused,
  'policy/other-bucket': refused,
  // Conditions.
  'policy/private-template': refused,
  'policy/condition-empty': refused,
  'policy/condition-dropped': doubtful,
  'policy/condition-operator': refused,
  'policy/condition-key': refused,
  'policy/condition-key-action': refused,
  'policy/condition-value': refused,
  'policy/condition-clash': dangerous,
  'policy/condition-caller': doubtful,
  'policy/ipv6-range': doubtful,
  'policy/condition-advisory': informative,
  // Whom it binds, and what it opens.
  'policy/inert-principal': doubtful,
  'policy/anyone-pattern': dangerous,
  'policy/deny': informative,
  'policy/secure-transport': doubtful,
  'policy/anonymous-administration': dangerous,
  'policy/anonymous-write': dangerous,
  'policy/anonymous-read': doubtful,
  'policy/canned': informative,
  // Policies of users, groups and service accounts.
  'iam/not-action': dangerous,
  'iam/everything': dangerous,
  'iam/mixed-services': refused,
  'iam/empty': refused,
  'iam/too-large': refused,
  'iam/principal': doubtful,
  'iam/useless-action': doubtful,
  'iam/resource-ignored': doubtful,
  'iam/wildcard': doubtful,
  'iam/every-bucket': doubtful,
  'iam/escalation': doubtful,
  'iam/claimed-variable': doubtful,
  'iam/condition-caller': doubtful,
  'iam/condition-advisory': informative,
  'iam/secure-transport': informative,
} as const satisfies Readonly<Record<`${'policy' | 'iam'}/${string}`, PolicyRule>>;

export type PolicyRuleId = keyof typeof policyRules;
