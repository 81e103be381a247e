import { expect, test } from 'vitest';
import {
  identifyRun,
  identifyRuns,
  listNeeded,
  listRunKeys,
  listWriting,
} from '../../../../src/action/access/own-identity.ts';
import type { Connection } from '../../../../src/server/connection.ts';
import { describeAccess } from '../../../support/access-declared.ts';

const actual = describeAccess({ policies: ['42'], users: { boss: {} }, accounts: { key: 'boss' } });
const place = { alias: 'primary', url: new URL('https://one:9000'), secretKey: 'secret' };
const token = (parent: string) => `a.${Buffer.from(JSON.stringify({ parent })).toString('base64url')}.c`;
const signIn = () => Promise.reject(new Error('not asked'));

type Keys = Pick<Connection, 'accessKey' | 'sessionToken' | 'signIn'>;
const cases: readonly (readonly [string, Keys, string | undefined, string | undefined])[] = [
  ['root', { accessKey: 'root' }, undefined, undefined],
  ['a user', { accessKey: 'boss' }, undefined, undefined],
  ['a service account', { accessKey: 'key' }, 'boss', undefined],
  ['temporary keys of a user', { accessKey: 'TEMP', sessionToken: token('boss') }, 'boss', undefined],
  ['temporary keys of a job', { accessKey: 'TEMP', sessionToken: token('jobs-hash') }, 'jobs-hash', '42'],
  ['keys that the run gets itself', { accessKey: '', signIn }, undefined, '42'],
];
test.each(cases)('a run by %s', (_name, keys, parent, policy) => {
  const own = { accessKey: keys.accessKey, parent };
  const connection = { ...place, ...keys };
  expect(identifyRun(connection, actual, '42')).toEqual({ ...own, policy });
  // No policy of that name, or no repository: what the keys may do can't be known.
  for (const id of ['43', '', undefined]) {
    expect(identifyRun(connection, actual, id)).toEqual({ ...own, policy: undefined });
  }
});

test('a run is somebody at each site that gets its access from one', () => {
  const connection = (alias: string, accessKey: string) => ({
    connection: { ...place, alias, accessKey },
  });
  const sites = [connection('primary', 'boss'), connection('dr', 'key'), connection('other', 'ann')];
  const carriers = new Map([
    ['primary', 'primary'],
    ['dr', 'primary'],
  ]);
  const identify = (alias: string, given = carriers) =>
    identifyRuns({ actual: { ...actual, alias } }, sites, given, '42').map(({ accessKey }) => accessKey);
  expect(['primary', 'dr', 'other'].map((alias) => identify(alias))).toEqual([['boss', 'key'], [], ['ann']]);
  expect(identify('dr', new Map())).toEqual(['key']);
});

test('temporary keys are no stranger, nor is the user they belong to', () => {
  const temporary = { ...place, accessKey: 'TEMP', sessionToken: token('boss') };
  expect([...listRunKeys(temporary, actual)]).toEqual(['TEMP', 'boss']);
  expect([...listRunKeys({ ...place, accessKey: 'key' }, actual)]).toEqual(['key', 'boss']);
});

const writing = [
  ...['admin:CreatePolicy', 'admin:DeletePolicy', 'admin:AttachUserOrGroupPolicy'],
  ...['admin:CreateUser', 'admin:EnableUser', 'admin:DeleteUser'],
  ...['admin:AddUserToGroup', 'admin:EnableGroup'],
  ...['admin:CreateServiceAccount', 'admin:UpdateServiceAccount', 'admin:RemoveServiceAccount'],
];
test('a run needs the rights of the documented identity, or to export instead of reading one by one', () => {
  const reading = ['ListUserPolicies', 'ListUsers', 'ListGroups', 'GetGroup', 'ListServiceAccounts'];
  expect(listWriting()).toEqual(writing);
  expect(listNeeded(false)).toEqual([
    'admin:ServerInfo',
    ...reading.map((action) => `admin:${action}`),
    ...writing,
  ]);
  expect(listNeeded(true)).toEqual(['admin:ServerInfo', ...writing, 'admin:ExportIAM']);
});
