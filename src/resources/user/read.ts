import type { Reader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { readEntries, readText, splitNames } from '../answer-field.ts';
import { readAnswer } from '../read-answer.ts';
import type { Status, User } from './types.ts';

/** Access key → user; root and temporary users are not among them. @throws {ServiceError} */
export async function readUsers(reader: Reader): Promise<Map<string, User>> {
  const listed = await readAnswer(reader, routes.listUsers);
  return new Map(
    readEntries(listed).map(([name, user]): [string, User] => [
      name,
      { status: parseStatus(readText(user, 'status')), policies: splitNames(readText(user, 'policyName')) },
    ]),
  );
}

/** Routes differ in their words. */
export function parseStatus(text: string): Status {
  return text === 'disabled' || text === 'off' ? 'disabled' : 'enabled';
}
