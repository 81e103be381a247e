import { ServiceError } from '../../errors.ts';
import { parsePolicyDocument } from '../../policy/document.ts';
import type { Reader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { AnswerError, readEntries } from '../answer-field.ts';
import { readAnswer } from '../read-answer.ts';
import { type IamPolicy, normaliseIamPolicy } from './types.ts';

/** Name → policy; the built-in ones are among them. @throws {ServiceError} */
export async function readIamPolicies(reader: Reader): Promise<Map<string, IamPolicy>> {
  return parseIamPolicies(await readAnswer(reader, routes.listIamPolicies));
}

/** @throws {AnswerError} for one that can't be understood: it must not look like another, and be overwritten unseen */
export function parseIamPolicies(listed: unknown): Map<string, IamPolicy> {
  return new Map(
    readEntries(listed).map(([name, document]): [string, IamPolicy] => [
      name,
      parseIamPolicy(document, name),
    ]),
  );
}

/** `name` is for the message. @throws {AnswerError} as `parseIamPolicies` */
export function parseIamPolicy(value: unknown, name: string): IamPolicy {
  const { document, problems } = parsePolicyDocument(value);
  if (document) return normaliseIamPolicy(document);
  throw new AnswerError(`the policy of ${name} has an unknown form: ${problems[0]?.message}`);
}

/**
 * Which of these names the server can't tell anything of: a policy with `NotAction`, once stored, is refused by
 * the server's own reading of it, and so is every list that it is in.
 */
export async function findUnreadable(reader: Reader, names: Iterable<string>): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    try {
      await reader.read(routes.getIamPolicy, { query: { name } });
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (isInternal(error)) found.push(name);
    }
  }
  return found;
}

/** The server failed at something of its own. */
export function isInternal({ failure }: ServiceError): boolean {
  return failure.status === 500;
}
