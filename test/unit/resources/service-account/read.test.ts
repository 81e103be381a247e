import { expect, test } from 'vitest';
import { readServiceAccounts } from '../../../../src/resources/service-account/read.ts';
import { type Route, routes } from '../../../../src/server/routes.ts';

const statement = { Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::data/*'] };

async function readPolicy(impliedPolicy: boolean, policy: string, listed: readonly object[] = []) {
  const answer = { parentUser: 'ann', accountStatus: 'on', impliedPolicy, policy };
  const read = async (route: Route) => {
    const body = route === routes.listServiceAccounts ? { accounts: listed } : answer;
    return { status: 200, headers: {}, body: Buffer.from(JSON.stringify(body)) };
  };
  const accounts = await readServiceAccounts({ alias: 'primary', read }, ['app']);
  return accounts.get('app')?.policy;
}

test.each([
  ['no statements', '{"Version":"2012-10-17","Statement":[]}'],
  ['statements of null', '{"Version":"2012-10-17","Statement":null}'],
])('an embedded policy of %s allows nothing', async (_name, policy) => {
  expect(await readPolicy(false, policy)).toEqual({ Id: '', Statement: [] });
});

const shown = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });

test('what the server implies is all that the parent may only where it is so in the list of the parent', async () => {
  expect(await readPolicy(true, shown, [{ accessKey: 'app', impliedPolicy: true }])).toBe('inherit');
  expect(await readPolicy(false, shown)).toMatchObject({ Statement: [statement] });
});

test.each([
  ['is not so', [{ accessKey: 'app', impliedPolicy: false }]],
  ['is of another', [{ accessKey: 'other', impliedPolicy: true }]],
  ['has nobody', []],
])('it is unclear where the list of the parent %s', async (_name, listed) => {
  expect(await readPolicy(true, shown, listed)).toBe('unclear');
});
