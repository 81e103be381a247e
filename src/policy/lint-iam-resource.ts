import { type Service, serviceOf } from './admin-action.ts';
import { findClaimedVariables } from './claimed-value.ts';
import { toList } from './field.ts';
import { type PolicyProblem, problem, quoteValue } from './problem.ts';
import { isPlainResource, resourcePattern } from './resource.ts';
import { expandAction, knownActions } from './server-action.ts';
import { commonKeys } from './server-condition.ts';
import type { PolicyStatement } from './statement.ts';
import { matchesWildcard } from './wildcard.ts';

type Path = (string | number)[];

export function lintIamResources(statement: PolicyStatement, path: Path): PolicyProblem[] {
  const services = new Set(toList(statement.Action).map(guessService));
  if (services.has('s3')) return lintForS3(statement, path);
  if (services.has('admin') || services.has('sts')) return tellIgnored(statement, path);
  return [];
}

/** Of an action that is not known by how it begins: what is wrong with its resources is told at once. */
function guessService(action: string): Service | undefined {
  return serviceOf(action) ?? (action.startsWith('s3:') ? 's3' : undefined);
}

function lintForS3(statement: PolicyStatement, path: Path): PolicyProblem[] {
  const named = toList(statement.Resource);
  const spared = toList(statement.NotResource);
  if (named.length === 0 && spared.length === 0) {
    const message = 'The statement names no resource.';
    const mend = 'Add "Resource", such as "arn:aws:s3:::bucket/*".';
    return [problem('policy/resource-missing', [...path, 'Resource'], message, mend)];
  }
  if (named.length > 0 && spared.length > 0) {
    const message = 'The server refuses Resource and NotResource in one statement.';
    return [problem('policy/two-resource-lists', [...path, 'NotResource'], message, 'Keep one of them.')];
  }
  const field = named.length > 0 ? 'Resource' : 'NotResource';
  const malformed = [...named, ...spared].filter((resource) => !isPlainResource(resource));
  if (malformed.length > 0) {
    return malformed.map((resource) => refuseForm(resource, [...path, field]));
  }
  const patterns = named.flatMap((resource) => resourcePattern(resource) ?? []);
  return [
    ...[...named, ...spared].flatMap((resource) => tellVariables(resource, [...path, field])),
    ...(patterns.length > 0 ? lintFit(statement, patterns, [...path, 'Action']) : []),
  ];
}

function tellVariables(resource: string, at: Path): PolicyProblem[] {
  return findClaimedVariables(resource, commonKeys).map((key) => {
    const whose = key.startsWith('jwt:') ? 'whoever has no token that says it' : 'every caller';
    const message = `${quoteValue(`\${${key}}`)} in a resource can be any text: ${whose} can claim it by a parameter.`;
    const mend = `Use \${aws:username}, which is what it says, or name the resources.`;
    return problem('iam/claimed-variable', at, message, mend);
  });
}

function refuseForm(resource: string, at: Path): PolicyProblem {
  const read = resourcePattern(resource);
  const isRead = `, and the server reads it as ${quoteValue(`arn:aws:s3:::${read}`)}`;
  const message = `${quoteValue(resource)} is no S3 resource${read === undefined ? '' : isRead}.`;
  return problem('policy/resource-form', at, message, 'Write "arn:aws:s3:::bucket/*" or the like.');
}

/** Actions of which none can ever be about a resource of the statement. */
function lintFit({ Action }: PolicyStatement, patterns: readonly string[], at: Path): PolicyProblem[] {
  return [...new Set(toList(Action))].flatMap((action) => {
    const names = expandAction(action);
    if (names.length === 0) return [];
    if (names.some((name) => patterns.some((pattern) => fits(name, pattern)))) return [];
    const onObjects = names.every((name) => knownActions.get(name)?.onObjects);
    const kind = onObjects ? 'on objects' : 'on buckets themselves';
    const message = `${quoteValue(action)} acts ${kind}, and no resource of the statement is one: it has no effect.`;
    const mend = onObjects
      ? 'Add "arn:aws:s3:::bucket/*" to Resource.'
      : 'Add "arn:aws:s3:::bucket" to Resource; prefixes are asked for by a condition on s3:prefix.';
    return [problem('iam/useless-action', at, message, mend)];
  });
}

/** The server looks for the bucket itself as `bucket/`, which `bucket/*` matches too. */
function fits(name: string, pattern: string): boolean {
  if (name === 's3:ListAllMyBuckets') return matchesWildcard(pattern, '/');
  if (knownActions.get(name)?.onObjects) return /[/*]/.test(pattern);
  return /^[^/]+(?:\/\**)?$/.test(pattern);
}

function tellIgnored({ Resource, NotResource }: PolicyStatement, path: Path): PolicyProblem[] {
  const field = Resource === undefined ? 'NotResource' : 'Resource';
  const limits = toList(Resource).some((resource) => resourcePattern(resource) !== '*');
  if (!limits && NotResource === undefined) return [];
  const message = 'Resources do not limit actions of administration: they hold for the whole server.';
  return [
    problem('iam/resource-ignored', [...path, field], message, 'Remove it, so that nobody relies on it.'),
  ];
}
