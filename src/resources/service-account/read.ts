import pMap from 'p-map';
import { ServiceError } from '../../errors.ts';
import type { Reader } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import { parseAnswer, readEntries, readField, readText } from '../answer-field.ts';
import { parseIamPolicy } from '../iam-policy/read.ts';
import type { IamPolicy } from '../iam-policy/types.ts';
import { readAnswer } from '../read-answer.ts';
import { parseStatus } from '../user/read.ts';
import { formatExpiry, type ServiceAccount } from './types.ts';

/** Each answer is sealed with a key that takes the server, and then us, 64 MiB and a fraction of a second: one for each of the two. */
const concurrency = 2;

/** Access key → parent, of all accounts of users and of root. @throws {ServiceError} */
export async function readAccountParents(reader: Reader): Promise<Map<string, string>> {
  const listed = await readAnswer(reader, routes.listAccessKeys);
  const parents = new Map<string, string>();
  for (const [parent, keys] of readEntries(listed)) {
    const accounts = readField(keys, 'serviceAccounts');
    for (const account of Array.isArray(accounts) ? accounts : []) {
      parents.set(readText(account, 'accessKey'), parent);
    }
  }
  return parents;
}

/** Those of the given keys that are there. @throws {ServiceError} */
export async function readServiceAccounts(
  reader: Reader,
  keys: Iterable<string>,
): Promise<Map<string, ServiceAccount>> {
  const read = await pMap(keys, (key) => readServiceAccount(reader, key), { concurrency });
  const accounts = read.flatMap((account) => account ?? []);
  const implied = accounts.filter(([, { policy }]) => policy === 'unclear');
  const parents = new Set(implied.map(([, { parent }]) => parent));
  const lists = await pMap(parents, (parent) => readInheriting(reader, parent), { concurrency });
  const inheriting = new Set(lists.flat());
  return new Map(
    accounts.map(([key, account]) => [
      key,
      inheriting.has(key) ? { ...account, policy: 'inherit' } : account,
    ]),
  );
}

/**
 * Accounts of a user without any policy. An account by itself is told to inherit also when its policy is stored, without
 * version and statements: such as `null`, which inherits, or an empty list, which allows nothing.
 */
async function readInheriting(reader: Reader, parent: string): Promise<string[]> {
  try {
    const listed = readField(
      await readAnswer(reader, routes.listServiceAccounts, { query: { user: parent } }),
      'accounts',
    );
    const accounts: unknown[] = Array.isArray(listed) ? listed : [];
    return accounts
      .filter((account) => readField(account, 'impliedPolicy') === true)
      .map((account) => readText(account, 'accessKey'));
  } catch (error) {
    if (error instanceof ServiceError && isUnknownAccount(error)) return [];
    throw error;
  }
}

/** `unclear` for each that has no policy, or an empty one. */
async function readServiceAccount(
  reader: Reader,
  accessKey: string,
): Promise<readonly [string, ServiceAccount][] | undefined> {
  try {
    const account = await readAnswer(reader, routes.getServiceAccount, { query: { accessKey } });
    const policy =
      readField(account, 'impliedPolicy') === true
        ? 'unclear'
        : parseEmbedded(parseAnswer(readText(account, 'policy')), accessKey);
    const details = parseDetails(account, readText(account, 'accountStatus'));
    return [[accessKey, { parent: readText(account, 'parentUser'), ...details, policy }]];
  } catch (error) {
    if (error instanceof ServiceError && isUnknownAccount(error)) return undefined;
    throw error;
  }
}

export function isUnknownAccount({ failure }: ServiceError): boolean {
  return failure.status === 404;
}

/** What both readers find under the same names. */
export function parseDetails(
  account: unknown,
  status: string,
): Pick<ServiceAccount, 'status' | 'name' | 'description' | 'expires'> {
  return {
    status: parseStatus(status),
    name: readText(account, 'name'),
    description: readText(account, 'description'),
    expires: formatExpiry(Date.parse(readText(account, 'expiration'))),
  };
}

/** Only one without anything at all narrows nothing: one that has a version, or an empty list, allows nothing. */
export function parseEmbedded(document: unknown, accessKey: string): IamPolicy | 'inherit' {
  return isBlank(document) ? 'inherit' : parseIamPolicy(document, accessKey);
}

function isBlank(document: unknown): boolean {
  if (document === null || document === undefined) return true;
  if (typeof document !== 'object' || Array.isArray(document)) return false;
  return Object.values(document).every((value) => value === null || value === '');
}
