/** Judges the policy of a user, group or service account by this server's rules, which are not AWS's. */

import type { Finding, Source } from '../finding.ts';
import type { PolicyDocument } from './document.ts';
import { lintVersion } from './lint.ts';
import { lintConditions } from './lint-condition.ts';
import { lintIamActions } from './lint-iam-action.ts';
import { tellIamMeaning } from './lint-iam-condition.ts';
import { lintReach } from './lint-iam-reach.ts';
import { lintIamResources } from './lint-iam-resource.ts';
import { normalisePolicy } from './normalise.ts';
import { locateProblems, type PolicyProblem, problem } from './problem.ts';
import type { PolicyStatement } from './statement.ts';

export interface IamPolicyContext {
  /** Root of the document. */
  readonly source: Source;
  /** Embedded in a service account, where there is less room. */
  readonly embedded: boolean;
  /** Meant to administer: wildcards and ways to more rights are no mistake. */
  readonly privileged: boolean;
}

/** The server's own limits, in bytes. */
const maxBytes = 20 * 1024;
const maxEmbeddedBytes = 4096;

/** A document without an error whose rule is `refused` is stored by the server. */
export function lintIamPolicy(document: PolicyDocument, context: IamPolicyContext): Finding[] {
  const problems = [
    ...lintVersion(document),
    ...lintSize(document, context),
    ...document.Statement.flatMap((statement, index) => lintStatement(statement, index, context)),
  ];
  return locateProblems(problems, context.source);
}

function lintSize(document: PolicyDocument, { embedded }: IamPolicyContext): PolicyProblem[] {
  // Embedded it is stored, and the account may do nothing.
  if (document.Statement.length === 0 && !embedded) {
    const message = 'The server refuses a policy without statements.';
    return [problem('iam/empty', ['Statement'], message, 'Write a statement.')];
  }
  const limit = embedded ? maxEmbeddedBytes : maxBytes;
  if (countBytes(document) <= limit) return [];
  const where = embedded ? 'embedded in a service account' : 'for users';
  const message = `The policy has more than ${limit / 1024} KiB, which the server refuses ${where}.`;
  return [problem('iam/too-large', [], message, 'Join statements, or use wildcards in resources.')];
}

/** As the server writes it: every list in brackets, nothing that is empty. */
function countBytes(document: PolicyDocument): number {
  const { Statement = [] } = normalisePolicy(document) ?? {};
  const statements = Statement.map(({ Principal, ...fields }) => {
    const filled = Object.entries(fields).filter(([, value]) => Object.keys(value).length > 0);
    return Object.fromEntries(filled);
  });
  return Buffer.byteLength(JSON.stringify({ Version: '2012-10-17', Statement: statements }));
}

function lintStatement(
  statement: PolicyStatement,
  index: number,
  { privileged }: IamPolicyContext,
): PolicyProblem[] {
  const path = ['Statement', index];
  return [
    ...lintForm(statement, path),
    ...lintIamActions(statement, path),
    ...lintIamResources(statement, path),
    ...lintConditions(statement, path, tellIamMeaning),
    ...(privileged ? [] : lintReach(statement, path)),
  ];
}

function lintForm({ Effect, Principal }: PolicyStatement, path: (string | number)[]): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  if (Effect !== 'Allow' && Effect !== 'Deny') {
    const message = 'Effect must be "Allow" or "Deny".';
    problems.push(problem('policy/effect', [...path, 'Effect'], message, 'Write one of them.'));
  }
  if (Principal !== undefined) {
    const message = 'The policy of a user has no Principal: the server drops it without a word.';
    const mend = 'Remove it; the policy binds whoever it is attached to.';
    problems.push(problem('iam/principal', [...path, 'Principal'], message, mend));
  }
  return problems;
}
