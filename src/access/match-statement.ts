import { posix } from 'node:path';
import { serviceOf } from '../policy/admin-action.ts';
import { toList } from '../policy/field.ts';
import { resourcePattern } from '../policy/resource.ts';
import type { PolicyStatement } from '../policy/statement.ts';
import { matchesByBytes, matchesWildcard } from '../policy/wildcard.ts';
import { allOf, anyOf, type Certainty, certain, negate } from './certainty.ts';
import { evaluateConditions } from './evaluate-condition.ts';
import { fillResource, type ReadValues } from './request-value.ts';

/** One question that the server asks of policies while it serves a request. */
export interface Question {
  readonly action: string;
  /**
   * `bucket/key`; the bucket itself is `bucket/` for policies of users and `bucket` for its own one; `/` is the
   * server.
   */
  readonly resource: string;
  readonly read: ReadValues;
}

/** Whether the statement is about what is asked, be it to allow or to deny. */
export function matchStatement(statement: PolicyStatement, question: Question): Certainty {
  if (!matchesAction(statement, question.action)) return 'no';
  const resource = limitsResource(statement, question.resource) ? matchResource(statement, question) : 'yes';
  return allOf([resource, evaluateConditions(statement.Condition, question.read)]);
}

/** Also what a pattern does not say: `s3:GetObjectVersion`, written out, stands for `s3:GetObject` as well. */
export function matchesAction({ Action, NotAction }: PolicyStatement, action: string): boolean {
  const named = toList(Action);
  const isNamed = named.some(
    (pattern) =>
      matchesWildcard(pattern, action) || (pattern === 's3:GetObjectVersion' && action === 's3:GetObject'),
  );
  const isSpared = toList(NotAction).some((pattern) => matchesWildcard(pattern, action));
  return (isNamed || named.length === 0) && !isSpared;
}

/** The server looks at no resource in statements about administration, and in those about `*`. */
export function limitsResource({ Action, Resource }: PolicyStatement, resource: string): boolean {
  const actions = toList(Action);
  if (actions.includes('*')) return false;
  const services = new Set(actions.map(serviceOf));
  if (services.has('admin') || services.has('sts')) return false;
  return !(services.has('kms') && (resource === '/' || toList(Resource).length === 0));
}

function matchResource({ Resource, NotResource }: PolicyStatement, question: Question): Certainty {
  const [named, spared] = [toList(Resource), toList(NotResource)];
  const matches = (resource: string) => matchPattern(resource, question);
  return allOf([
    named.length > 0 ? anyOf(named.map(matches)) : 'yes',
    spared.length > 0 ? negate(anyOf(spared.map(matches))) : 'yes',
  ]);
}

function matchPattern(resource: string, { resource: name, read }: Question): Certainty {
  const written = resourcePattern(resource);
  if (written === undefined) return 'no';
  const filled = fillResource(written, read);
  const matched = certain(matchesResource(filled.pattern, name));
  return filled.certain || matched === 'no' ? matched : 'maybe';
}

/** A slash at the end of the name does not count where the rest is the very same. */
export function matchesResource(pattern: string, name: string): boolean {
  if (matchesByBytes(pattern, name)) return true;
  const clean = posix.normalize(name).replace(/\/$/, '');
  return clean !== '' && clean === pattern;
}

/**
 * What statements that count together say: what is denied is denied, and what nobody allows as well.
 * `denials`: they are asked only whether they deny it.
 */
export function decide(
  statements: readonly PolicyStatement[],
  question: Question,
  extent: 'full' | 'denials' = 'full',
): Certainty {
  const find = (effect: string) =>
    anyOf(statements.filter(({ Effect }) => Effect === effect).map((one) => matchStatement(one, question)));
  const denied = find('Deny');
  if (denied === 'yes') return 'no';
  return allOf([negate(denied), extent === 'denials' ? 'yes' : find('Allow')]);
}
