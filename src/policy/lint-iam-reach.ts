/** How far a statement reaches: everything it allows beyond what its author probably had in mind. */

import { escalations } from './admin-action.ts';
import { toList } from './field.ts';
import { type PolicyProblem, problem, quoteValue } from './problem.ts';
import { resourcePattern } from './resource.ts';
import { expandAction, knownActions } from './server-action.ts';
import { expandBeyondS3, opensEverything } from './server-reach.ts';
import type { PolicyStatement } from './statement.ts';

type Path = (string | number)[];

export function lintReach(statement: PolicyStatement, path: Path): PolicyProblem[] {
  if (statement.Effect !== 'Allow') return [];
  const actions = [...new Set(toList(statement.Action))].filter(
    (action) => action !== '*' && !opensEverything(action, statement),
  );
  const at = [...path, 'Action'];
  return [
    ...actions.flatMap((action) => tellWildcard(action, statement, at)),
    ...tellEscalation(actions, statement, at),
    ...tellEveryBucket(statement, actions, path),
  ];
}

/** A pattern that takes in changing the bucket's settings, escaping its retention, or administration of the server. */
function tellWildcard(action: string, statement: PolicyStatement, at: Path): PolicyProblem[] {
  const names = [...expandAction(action), ...expandBeyondS3(action, statement)];
  const administering = names.filter(
    (name) => (knownActions.get(name)?.ability ?? 'administer') === 'administer',
  );
  const [first] = administering;
  if (first === undefined || names.length < 2) return [];
  const others = administering.length > 1 ? ` and ${administering.length - 1} more` : '';
  const message = `${quoteValue(action)} takes in administration: ${escalates(administering) ?? first}${others}.`;
  return [problem('iam/wildcard', at, message, 'Name the actions that are meant, or declare a grant.')];
}

function escalates(names: readonly string[]): string | undefined {
  return names.find((name) => escalations.has(name));
}

/** What is named, and what a pattern takes in beyond S3, where nobody looks for it; the rest of a pattern has been told. */
function tellEscalation(actions: readonly string[], statement: PolicyStatement, at: Path): PolicyProblem[] {
  const pairs = actions.flatMap((action) => [
    [action, action] as const,
    ...expandBeyondS3(action, statement).map((name) => [name, `${name}, by ${quoteValue(action)}`] as const),
  ]);
  const named = pairs.flatMap(([name, written]) => {
    const may = escalations.get(name);
    return may === undefined ? [] : [`${may} (${written})`];
  });
  if (named.length === 0) return [];
  const more = named.length > 3 ? ` and ${named.length - 3} more` : '';
  const message = `Whoever has this policy can come to more rights: ${named.slice(0, 3).join('; ')}${more}.`;
  const mend = 'Take it out, or declare "privileged": true on the policy if it is meant.';
  return [problem('iam/escalation', at, message, mend)];
}

/** Seeing that a bucket is there, and its settings, is no reach worth a word. */
function tellEveryBucket(
  { Resource, NotResource }: PolicyStatement,
  actions: readonly string[],
  path: Path,
): PolicyProblem[] {
  const all = toList(Resource).some((resource) => /^[*?]/.test(resourcePattern(resource) ?? ''));
  if (!all && NotResource === undefined) return [];
  const names = actions.flatMap((action) => expandAction(action));
  const reaching = names.filter((name) => knownActions.get(name)?.ability !== 'inspect');
  const [first] = reaching;
  if (first === undefined) return [];
  const field = NotResource === undefined ? 'Resource' : 'NotResource';
  const others = reaching.length > 1 ? ` and ${reaching.length - 1} more` : '';
  const message = `This allows ${first}${others} in every bucket, those to come as well.`;
  const mend = 'Name the buckets, or declare "privileged": true on the policy if it is meant.';
  return [problem('iam/every-bucket', [...path, field], message, mend)];
}
