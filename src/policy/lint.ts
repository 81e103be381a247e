import type { Finding } from '../finding.ts';
import type { PolicyContext } from './context.ts';
import type { PolicyDocument } from './document.ts';
import { lintActions } from './lint-action.ts';
import { isPrivateTemplate, lintConditions, tellPrivateTemplate } from './lint-condition.ts';
import { lintExposure } from './lint-exposure.ts';
import { lintPrincipal } from './lint-principal.ts';
import { lintResources } from './lint-resource.ts';
import { encodePolicy, normalisePolicy } from './normalise.ts';
import { locateProblems, type PolicyProblem, problem } from './problem.ts';
import type { PolicyStatement } from './statement.ts';

/** The server's own limit on the document it is sent. */
const maxBytes = 20 * 1024;

/**
 * Judges a bucket policy by this server's rules, which are not AWS's. A document without an error whose rule
 * is `refused` is stored by the server.
 */
export function lintBucketPolicy(document: PolicyDocument, context: PolicyContext): Finding[] {
  const problems = [
    ...lintDocument(document),
    ...document.Statement.flatMap((statement, index) => lintStatement(statement, index, context.bucket)),
    ...lintExposure(document, context),
  ];
  return locateProblems(problems, context.source);
}

/** Of any policy. */
export function lintVersion({ Version }: PolicyDocument): PolicyProblem[] {
  if (Version === '2012-10-17') return [];
  const message = 'The server takes only the Version "2012-10-17".';
  return [problem('policy/version', ['Version'], message, 'Write "Version": "2012-10-17".')];
}

function lintDocument(document: PolicyDocument): PolicyProblem[] {
  const problems = lintVersion(document);
  if (document.Statement.length === 0) {
    const message = 'A policy without statements is the same as none.';
    problems.push(problem('policy/empty', ['Statement'], message, 'Use "defaultPolicyFile": null instead.'));
  } else if (countBytes(document) > maxBytes) {
    const message = 'The policy has more than 20 KiB, which the server refuses.';
    problems.push(problem('policy/too-large', [], message, 'Join statements, or use wildcards.'));
  }
  return problems;
}

/** Of what is sent. What is far from the limit as written is not brought into that form. */
function countBytes(document: PolicyDocument): number {
  const written = Buffer.byteLength(JSON.stringify(document));
  if (written < maxBytes / 2) return written;
  const normal = normalisePolicy(document);
  return normal ? Buffer.byteLength(encodePolicy(normal)) : 0;
}

function lintStatement(statement: PolicyStatement, index: number, bucket: string): PolicyProblem[] {
  const path = ['Statement', index];
  if (isPrivateTemplate(statement)) return [tellPrivateTemplate([...path, 'Condition'])];
  return [
    ...lintEffect(statement, path),
    ...lintPrincipal(statement, path),
    ...lintActions(statement, path, bucket),
    ...lintResources(statement, path, bucket),
    ...lintConditions(statement, path),
  ];
}

function lintEffect({ Effect }: PolicyStatement, path: (string | number)[]): PolicyProblem[] {
  const at = [...path, 'Effect'];
  if (Effect === 'Allow') return [];
  if (Effect !== 'Deny') {
    return [
      problem('policy/effect', at, 'Effect must be "Allow" or "Deny".', 'Write one of them, with a capital.'),
    ];
  }
  const message =
    'A bucket policy binds anonymous callers only: this Deny keeps them out, and restricts nobody who signs in.';
  return [problem('policy/deny', at, message, 'Restrict users by their own policies.')];
}
