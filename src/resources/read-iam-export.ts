import type { Reader } from '../server/port.ts';
import { routes } from '../server/routes.ts';
import { readZip } from '../server/zip.ts';
import type { ActualAccount, FoundAccess } from './actual-access.ts';
import { AnswerError, readEntries, readField, readText, splitNames } from './answer-field.ts';
import { parseGroup } from './group/read.ts';
import type { Group } from './group/types.ts';
import { parseIamPolicies } from './iam-policy/read.ts';
import { parseDetails, parseEmbedded } from './service-account/read.ts';
import type { ServiceAccount } from './service-account/types.ts';
import { parseStatus } from './user/read.ts';
import type { User } from './user/types.ts';

const folder = 'iam-assets/';
const files = ['policies', 'users', 'groups', 'svcaccts', 'user_mappings', 'group_mappings'] as const;
type ExportFile = (typeof files)[number];

/**
 * All of IAM in one request. The export has every secret key in clear: none of them leaves this function, and
 * none is kept beyond it. `wanted`: the accounts whose details are asked for.
 * @throws {ServiceError}, and {ZipError} or {AnswerError}, which never quote the export
 */
export async function readIamExport(
  reader: Reader,
  wanted: (accessKey: string, isOfUser: boolean) => boolean,
): Promise<FoundAccess> {
  const reply = await reader.read(routes.exportIam);
  const parsed = new Map<string, unknown>();
  const names = new Set<string>(files.map((file) => `${folder}${file}.json`));
  for (const { name, data } of readZip(reply.body, (path) => names.has(path))) {
    parsed.set(name, parseClean(data.toString('utf8')));
  }
  const list = (file: ExportFile) => readEntries(parsed.get(`${folder}${file}.json`));
  const users = parseUsers(list('users'), new Map(list('user_mappings')));
  const accounts = list('svcaccts').map(([key, account]): ListedAccount => {
    const parent = readText(account, 'parent');
    const isOfUser = users.has(parent);
    return { key, account, parent, isOfUser, isWanted: wanted(key, isOfUser) };
  });
  return {
    policies: parseIamPolicies(parsed.get(`${folder}policies.json`)),
    users,
    groups: parseGroups(list('groups'), new Map(list('group_mappings'))),
    serviceAccounts: new Map(
      accounts.flatMap(({ key, account, parent, isOfUser, isWanted }): [string, ActualAccount][] => {
        if (isWanted) return [[key, { parent, detail: parseAccount(account, key) }]];
        return isOfUser ? [[key, { parent }]] : [];
      }),
    ),
    rootAccounts: accounts.flatMap(({ key, account, isOfUser, isWanted }) =>
      isWanted || isOfUser || isOfProvider(account) ? [] : [key],
    ),
  };
}

interface ListedAccount {
  readonly key: string;
  readonly account: unknown;
  readonly parent: string;
  readonly isOfUser: boolean;
  readonly isWanted: boolean;
}

/** Whether its parent is somebody of an identity provider: those have claims that accounts of root never have. */
function isOfProvider(account: unknown): boolean {
  const claims = readField(account, 'claims');
  return ['sub', 'ldapUser'].some((name) => readField(claims, name) !== undefined);
}

/** Without the secrets; a syntax error would quote what is around it, so it is told without. */
function parseClean(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === 'secretKey' ? undefined : value));
  } catch {
    throw new AnswerError('it holds what is no JSON');
  }
}

type Mappings = ReadonlyMap<string, unknown>;

function parseUsers(listed: readonly [string, unknown][], mappings: Mappings): Map<string, User> {
  return new Map(
    listed.map(([name, user]): [string, User] => [
      name,
      { status: parseStatus(readText(user, 'status')), policies: listPolicies(mappings, name) },
    ]),
  );
}

function parseGroups(listed: readonly [string, unknown][], mappings: Mappings): Map<string, Group> {
  return new Map(
    listed.map(([name, group]): [string, Group] => [
      name,
      { ...parseGroup(group), policies: listPolicies(mappings, name) },
    ]),
  );
}

function listPolicies(mappings: Mappings, name: string): string[] {
  return splitNames(readText(mappings.get(name), 'policy'));
}

function parseAccount(account: unknown, accessKey: string): ServiceAccount {
  return {
    parent: readText(account, 'parent'),
    ...parseDetails(account, readText(account, 'status')),
    policy: parseEmbedded(readField(account, 'sessionPolicy'), accessKey),
  };
}
