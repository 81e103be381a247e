/** Answers of the site replication API: a status of 200 is no success yet. */

import { ServiceError } from '../../errors.ts';
import type { Reply } from '../../server/port.ts';
import type { Route } from '../../server/routes.ts';

export interface Asked {
  readonly alias: string;
  readonly route: Route<'write'>;
  /** Site that it was about, or the group. */
  readonly about: string;
  /** Taken out of the words wherever a server should have quoted them. */
  readonly secrets: readonly string[];
}

const maxQuote = 300;
/** What a server that says `success` adds when it could not tell every site. */
const partialWords = /partially failed|could not be (?:configured|removed)|unable to/i;

/**
 * What the answer admits, in the server's words; '' when it is a success in every part. `success` is left
 * out of answers to removals.
 */
export function findHiddenError(body: string): string {
  const answer = parse(body);
  if (answer === undefined) return 'the answer can’t be understood';
  const read = (name: string) => {
    const value: unknown = Reflect.get(answer, name);
    return typeof value === 'string' ? value : '';
  };
  const said = [read('errorDetail'), read('initialSyncErrorMessage')].filter((text) => text !== '');
  const status = read('status');
  const failed = Reflect.get(answer, 'success') === false || partialWords.test(status);
  if (!failed && said.length === 0) return '';
  return (said.length > 0 ? said : [status || 'no reason was given']).join('; ');
}

/** @throws {ServiceError} `partial`, when the answer hides an error: some of it may have been done. */
export function requireSuccess(reply: Reply, asked: Asked): void {
  const hidden = findHiddenError(reply.body.toString('utf8'));
  if (hidden === '') return;
  throw failPartly(tidy(hidden, asked.secrets), asked, reply.status);
}

/** For what was accepted and yet is not so. */
export function failPartly(
  cause: string,
  { alias, route, about }: Omit<Asked, 'secrets'>,
  status = 200,
): ServiceError {
  const resource = `${alias}/${about}`;
  return new ServiceError(
    {
      reason: 'partial',
      operation: route.operation,
      resource,
      status,
      code: 'Incomplete',
      outcomeUnknown: false,
    },
    `Can't ${route.operation} (${resource}) in full: ${cause}. Bring all sites up and run again: the plan shows what is left.`,
  );
}

function parse(body: string): object | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** On one line, and cut only after the secrets are out. */
function tidy(text: string, secrets: readonly string[]): string {
  const clean = secrets
    .filter((secret) => secret !== '')
    .reduce((words, secret) => words.replaceAll(secret, '***'), text)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/\.?\s*$/, '')
    .trim();
  return clean.length > maxQuote ? `${clean.slice(0, maxQuote)}...` : clean;
}
