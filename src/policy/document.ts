/**
 * A bucket policy as written: typed, but in any of the forms that the server takes. What it means is
 * settled by `normalisePolicy`, whether it is wise by `lintBucketPolicy`.
 */

import { isRecord, readFields, readText } from './field.ts';
import type { PolicyProblem, Problems } from './problem.ts';
import { problem } from './problem.ts';
import type { PolicyStatement } from './statement.ts';
import { parseStatement } from './statement.ts';

export type PolicyDocument = {
  readonly Version?: string;
  readonly Id?: string;
  readonly Statement: readonly PolicyStatement[];
};

/** What could be made of a value. `document` is `undefined` exactly when a problem is an error. */
export interface ParsedPolicy {
  readonly document: PolicyDocument | undefined;
  /** Errors; beside a document, warnings of what the server would drop and `document` leaves out. */
  readonly problems: readonly PolicyProblem[];
}

/**
 * Takes parsed JSON or YAML. Like the server, it reads field names in any case and drops unknown ones;
 * the document that comes back has only known fields, in their usual spelling. Never throws.
 */
export function parsePolicyDocument(value: unknown): ParsedPolicy {
  const problems: Problems = [];
  const document = parseFields(value, problems);
  const broken = problems.some((problem) => problem.severity === 'error');
  return { document: broken ? undefined : document, problems };
}

function parseFields(value: unknown, problems: Problems): PolicyDocument | undefined {
  if (!isRecord(value)) {
    const mend = 'Write { "Version": "2012-10-17", "Statement": […] }.';
    problems.push(problem('policy/shape', [], 'A policy must be an object.', mend));
    return undefined;
  }
  const fields = readFields(value, ['Version', 'Id', 'Statement'], [], problems);
  const version = readText(fields.get('Version'), ['Version'], problems);
  const id = readText(fields.get('Id'), ['Id'], problems);
  return {
    ...(version !== undefined && { Version: version }),
    ...(id !== undefined && { Id: id }),
    Statement: parseStatements(fields.get('Statement'), problems),
  };
}

/** An absent `Statement` is an empty one: the server stores such a policy, and reads it back as `null`. */
function parseStatements(value: unknown, problems: Problems): PolicyStatement[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => parseStatement(item, ['Statement', index], problems));
  }
  const message = 'Statement must be a list; the server refuses a single object.';
  problems.push(
    problem('policy/statement-list', ['Statement'], message, 'Put the statement in square brackets.'),
  );
  return [];
}
