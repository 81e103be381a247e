import { toList } from './field.ts';
import { type PolicyProblem, problem, quoteValue } from './problem.ts';
import { resourcePattern } from './resource.ts';
import { expandAction, inertActions, knownActions } from './server-action.ts';
import type { PolicyStatement } from './statement.ts';
import { suggestAction } from './suggest-action.ts';

type Path = (string | number)[];

export function lintActions(statement: PolicyStatement, path: Path, bucket: string): PolicyProblem[] {
  if (statement.NotAction !== undefined) {
    const message = 'The server answers a bucket policy with NotAction with an internal error.';
    return [
      problem('policy/not-action', [...path, 'NotAction'], message, 'List the actions that are meant.'),
    ];
  }
  const at = [...path, 'Action'];
  const actions = toList(statement.Action);
  if (actions.length === 0) {
    return [problem('policy/action-missing', at, 'The statement names no action.', 'Add "Action".')];
  }
  return [...new Set(actions)].flatMap((action) => lintAction(action, statement, at, bucket));
}

function lintAction(action: string, statement: PolicyStatement, at: Path, bucket: string): PolicyProblem[] {
  const known = expandAction(action);
  if (known.length === 0) return [tellUnknown(action, at)];
  if (known.every((name) => inertActions.has(name))) {
    const message = `A bucket policy never grants ${quoteValue(action)}.`;
    return [problem('policy/inert-action', at, message, 'Remove it.')];
  }
  // The server asks for an object's resource as soon as a pattern could mean an action on objects.
  const onObjects = action === 's3:*' || known.some((name) => knownActions.get(name)?.onObjects);
  const resources = [...toList(statement.Resource), ...toList(statement.NotResource)];
  const patterns = resources.flatMap((resource) => resourcePattern(resource) ?? []);
  const fits = patterns.some((pattern) => (onObjects ? /[/*]/.test(pattern) : isBucketPattern(pattern)));
  if (patterns.length === 0 || fits) return [];
  const kind = onObjects ? 'on objects' : 'on the bucket itself';
  const arn = `arn:aws:s3:::${bucket}${onObjects ? '/*' : ''}`;
  const message = `${quoteValue(action)} acts ${kind}, and no resource of the statement does.`;
  return [problem('policy/action-resource', at, message, `Add "${arn}" to Resource, or move the action.`)];
}

function isBucketPattern(pattern: string): boolean {
  return !pattern.includes('/') || pattern === '*';
}

function tellUnknown(action: string, at: Path): PolicyProblem {
  const message = `The server does not know the action ${quoteValue(action)}.`;
  return problem('policy/unknown-action', at, message, suggestAction(action, [...knownActions.keys()]));
}
