import { expect, test } from 'vitest';
import { readServiceAccounts } from '../../../../src/resources/service-account/read.ts';

const statement = { Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::data/*'] };

async function readPolicy(impliedPolicy: boolean, policy: string) {
  const answer = { parentUser: 'ann', accountStatus: 'on', impliedPolicy, policy };
  const read = async () => ({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(answer)) });
  const accounts = await readServiceAccounts({ alias: 'primary', read }, ['app']);
  return accounts.get('app')?.policy;
}

test.each([
  ['no statements', '{"Version":"2012-10-17","Statement":[]}'],
  ['statements of null', '{"Version":"2012-10-17","Statement":null}'],
])('an embedded policy of %s allows nothing', async (_name, policy) => {
  expect(await readPolicy(false, policy)).toEqual({ Id: '', Statement: [] });
});

test('what the server implies is all that the parent may, whatever it shows', async () => {
  const shown = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  expect(await readPolicy(true, shown)).toBe('inherit');
  expect(await readPolicy(false, shown)).toMatchObject({ Statement: [statement] });
});
