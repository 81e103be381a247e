/**
 * What a bucket policy means to the server, in one form: two documents that the server treats alike become
 * the same data, two that it treats differently do not.
 */

import { canonicalJson, sortByCanonical } from '../canonical-json.ts';
import type { PolicyDocument } from './document.ts';
import { type OneOrMany, toList } from './field.ts';
import { type NormalConditions, normaliseConditions } from './normalise-condition.ts';
import type { PolicyPrincipal, PolicyStatement } from './statement.ts';

export type NormalStatement = {
  readonly Sid: string;
  readonly Effect: string;
  readonly Principal: { readonly AWS: readonly string[] };
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly NotResource: readonly string[];
  readonly Condition: NormalConditions;
};

/** Statements and every list are sets to the server, hence sorted; what is not there is empty. */
export type NormalPolicy = {
  readonly Id: string;
  readonly Statement: readonly NormalStatement[];
};

/** @returns undefined for a document without statements: it grants nothing, the same as no policy. */
export function normalisePolicy({ Id = '', Statement }: PolicyDocument): NormalPolicy | undefined {
  if (Statement.length === 0) return undefined;
  return { Id, Statement: sortByCanonical(mergeRepeated(Statement.map(normaliseStatement))) };
}

/** A normal form in which a statement may have no principal, as that of an IAM policy. */
interface Encodable {
  readonly Id: string;
  readonly Statement: readonly (Omit<NormalStatement, 'Principal'> & Partial<NormalStatement>)[];
}

/** The document to send; what is empty is left out. */
export function encodePolicy({ Id, Statement }: Encodable): string {
  const document = { Version: '2012-10-17', ...(Id && { Id }), Statement: Statement.map(encodeStatement) };
  return JSON.stringify(document);
}

function normaliseStatement(statement: PolicyStatement): NormalStatement {
  return {
    Sid: statement.Sid ?? '',
    Effect: statement.Effect ?? '',
    Principal: { AWS: normalisePrincipal(statement.Principal) },
    Action: toSet(statement.Action),
    Resource: toSet(toList(statement.Resource).map(normaliseResource)),
    NotResource: toSet(toList(statement.NotResource).map(normaliseResource)),
    Condition: normaliseConditions(statement.Condition ?? {}),
  };
}

/** The server drops a statement that an earlier one repeats, whatever the two are called. */
function mergeRepeated(statements: readonly NormalStatement[]): NormalStatement[] {
  const kept = new Map<string, NormalStatement>();
  for (const statement of statements) {
    const meaning = canonicalJson({ ...statement, Sid: '' });
    if (!kept.has(meaning)) kept.set(meaning, statement);
  }
  return [...kept.values()];
}

function normalisePrincipal(principal: PolicyPrincipal | undefined): string[] {
  if (principal === undefined) return [];
  return toSet(principal === '*' ? '*' : principal.AWS);
}

/** The server answers `**` for `*`. */
function normaliseResource(resource: string): string {
  return resource === '**' ? '*' : resource;
}

function toSet(value: OneOrMany<string> | undefined): string[] {
  return [...new Set(toList(value))].sort();
}

function encodeStatement(statement: Encodable['Statement'][number]) {
  const { Sid, Effect, Principal, Action, Resource, NotResource, Condition } = statement;
  return {
    ...(Sid && { Sid }),
    Effect,
    ...(Principal && { Principal }),
    Action,
    ...(Resource.length > 0 && { Resource }),
    ...(NotResource.length > 0 && { NotResource }),
    ...(Object.keys(Condition).length > 0 && { Condition }),
  };
}
