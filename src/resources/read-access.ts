import { ConfigError, ServiceError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { probeServer } from '../server/capability.ts';
import type { Reader } from '../server/port.ts';
import { ZipError } from '../server/zip.ts';
import { type ActualAccess, type ActualAccount, type FoundAccess, siteReplicator } from './actual-access.ts';
import { AnswerError } from './answer-field.ts';
import { readGroups } from './group/read.ts';
import { findUnreadable, isInternal, readIamPolicies } from './iam-policy/read.ts';
import type { IamPolicy } from './iam-policy/types.ts';
import { readIamExport } from './read-iam-export.ts';
import { readAccountParents, readServiceAccounts } from './service-account/read.ts';
import { readUsers } from './user/read.ts';

export interface AccessRequest {
  /** Access keys of the service accounts whose details are wanted; `all`: those of users. */
  readonly accounts: ReadonlySet<string> | 'all';
  /** Names under which a policy may be there; asked for one by one when the server can't list them. */
  readonly policies: Iterable<string>;
  /** Everything in one request, whose answer has all secrets in clear; else each kind by itself. */
  readonly bulk: boolean;
}

/** Reads one alias. @throws {ServiceError}, and {ConfigError} when a policy makes the server fail */
export async function readAccess(reader: Reader, request: AccessRequest): Promise<ActualAccess> {
  const { alias } = reader;
  const found = request.bulk ? readBulk(reader, request) : readEach(reader, request);
  try {
    const [capabilities, access] = await Promise.all([probeServer(reader), found]);
    return { alias, capabilities, ...sortAccess(access) };
  } catch (error) {
    if (error instanceof ZipError || error instanceof AnswerError) throw tellUnreadable(alias, error);
    throw error;
  }
}

function sortAccess({
  policies,
  users,
  groups,
  serviceAccounts,
  rootAccounts = [],
}: FoundAccess): FoundAccess {
  return {
    policies: sortByName(policies),
    users: sortByName(users),
    groups: sortByName(groups),
    serviceAccounts: sortByName(serviceAccounts),
    rootAccounts: rootAccounts.filter((key) => key !== siteReplicator).sort(),
  };
}

function sortByName<Value>(items: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...items].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function readBulk(reader: Reader, request: AccessRequest): Promise<FoundAccess> {
  try {
    const { accounts } = request;
    return await readIamExport(reader, (key, isOfUser) =>
      accounts === 'all' ? isOfUser : accounts.has(key),
    );
  } catch (error) {
    throw await explain(error, reader, request.policies);
  }
}

async function readEach(reader: Reader, request: AccessRequest): Promise<FoundAccess> {
  const listed = Promise.all([readUsers(reader), readAccountParents(reader)]);
  const details =
    request.accounts === 'all' ? listed.then(([all, of]) => listOfUsers(all, of)) : request.accounts;
  const [[users, parents], groups, accounts] = await Promise.all([
    listed,
    readGroups(reader),
    Promise.resolve(details).then((keys) => readServiceAccounts(reader, keys)),
  ]);
  const attached = [...users.values(), ...groups.values()].flatMap(({ policies }) => policies);
  const policies = await listPolicies(reader, [...request.policies, ...attached]);
  const serviceAccounts = new Map<string, ActualAccount>();
  for (const key of listOfUsers(users, parents)) serviceAccounts.set(key, { parent: parents.get(key) ?? '' });
  for (const [key, detail] of accounts) serviceAccounts.set(key, { parent: detail.parent, detail });
  const rootAccounts = listOthers(users, parents).filter((key) => !accounts.has(key));
  return { policies, users, groups, serviceAccounts, rootAccounts };
}

function listOfUsers(users: ReadonlyMap<string, unknown>, parents: ReadonlyMap<string, string>): string[] {
  return [...parents].filter(([, parent]) => users.has(parent)).map(([key]) => key);
}

/** The server lists accounts of users and of root only. */
function listOthers(users: ReadonlyMap<string, unknown>, parents: ReadonlyMap<string, string>): string[] {
  return [...parents].filter(([, parent]) => !users.has(parent)).map(([key]) => key);
}

async function listPolicies(reader: Reader, known: readonly string[]): Promise<Map<string, IamPolicy>> {
  try {
    return await readIamPolicies(reader);
  } catch (error) {
    throw await explain(error, reader, known);
  }
}

/** One policy that the server can't read makes it answer 500 for all of them. */
async function explain(error: unknown, reader: Reader, known: Iterable<string>): Promise<unknown> {
  if (!(error instanceof ServiceError) || !isInternal(error)) return error;
  const names = await findUnreadable(reader, new Set(known));
  return new ConfigError([describeUnreadable(reader.alias, names)], 'findings');
}

function describeUnreadable(alias: string, names: readonly string[]): Finding {
  const which = names.length === 0 ? 'one of them, none of those declared or attached,' : names.join(', ');
  const remove = names.length === 0 ? 'the one that was stored last' : names.join(' and ');
  return {
    rule: 'access/unreadable-policy',
    severity: 'error',
    message: `${alias} can't list its IAM policies: ${which} holds what the server stores but can't read, such as NotAction.`,
    mend: `Remove ${remove} by hand (\`mc admin policy remove\`) before the server restarts, since then nobody could sign in; then declare it with Action.`,
  };
}

function tellUnreadable(resource: string, cause: Error): ServiceError {
  const code = 'UnreadableAnswer';
  return new ServiceError(
    { reason: 'server-error', operation: 'understand IAM', resource, status: 0, code, outcomeUnknown: false },
    `Can't understand what the server answers of IAM (${resource}): ${cause.message}.`,
    { cause },
  );
}
