/** What an identity's policy lets it do, as far as a reading of its Allow statements tells. */

import { resourcePattern } from './resource.ts';
import { matchesWildcard } from './wildcard.ts';

/** Something to be done to a resource, such as `s3:PutObject` to `bucket/key`. */
export interface Deed {
  readonly action: string;
  /** What follows `arn:aws:s3:::`. */
  readonly resource: string;
}

/**
 * The deeds that no Allow statement covers: these are certainly refused. What is left may be refused all the
 * same, by a Deny, a condition, or a policy of the key itself, which nobody but the server can weigh.
 */
export function findRefused(policy: unknown, deeds: readonly Deed[]): Deed[] {
  const allows = listField(policy, 'Statement').filter(
    (statement) => fieldOf(statement, 'Effect') === 'Allow',
  );
  return deeds.filter((deed) => !allows.some((statement) => covers(statement, deed)));
}

function covers(statement: unknown, { action, resource }: Deed): boolean {
  return (
    listField(statement, 'Action').some((pattern) => isText(pattern) && matchesWildcard(pattern, action)) &&
    listField(statement, 'Resource').some((arn) => {
      const pattern = isText(arn) ? resourcePattern(arn) : undefined;
      return pattern !== undefined && matchesWildcard(pattern, resource);
    })
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The value as a list, since a policy may hold one thing in place of a list of one. */
function listField(object: unknown, name: string): readonly unknown[] {
  const value = fieldOf(object, name);
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}

function fieldOf(object: unknown, name: string): unknown {
  if (typeof object !== 'object' || object === null) return undefined;
  return new Map<string, unknown>(Object.entries(object)).get(name);
}
