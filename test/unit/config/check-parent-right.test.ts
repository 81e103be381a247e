import { expect, test } from 'vitest';
import { judgeAccess } from '../../support/access-file.ts';

const arn = (path: string) => `arn:aws:s3:::${path}`;
const lacks = 'warning access/parent-rights grants.0.to.serviceAccounts.0';

/** What is told of a grant to an account of `ann`, who has one policy of these statements. */
async function judge(statements: readonly object[], grant: object = {}, more: object = {}) {
  const document = {
    Version: '2012-10-17',
    Statement: statements.map((one) => ({ Effect: 'Allow', ...one })),
  };
  const found = await judgeAccess({
    policies: [{ name: 'p', privileged: true, document }],
    users: [{ name: 'ann', policies: ['p'], ...more }],
    serviceAccounts: [{ accessKey: 'ann-app', parent: 'ann' }],
    grants: [
      { bucket: 'data', prefix: 'home/ann/', to: { serviceAccounts: ['ann-app'] }, may: ['read'], ...grant },
    ],
  });
  return found.filter((one) => /parent-rights/.test(one));
}

const get = { Action: 's3:GetObject' };
const personal = `home/\${aws:username}/`;

test.each<[string, object[], object, string[]]>([
  ['what is spared is not this', [{ ...get, NotResource: arn('plain/*') }], {}, []],
  ['what is spared is this', [{ ...get, NotResource: arn('data/*') }], {}, [lacks]],
  ['versions stand for objects', [{ Action: 's3:GetObjectVersion', Resource: arn('data/*') }], {}, []],
  ['a folder of their own', [{ ...get, Resource: arn(`data/${personal}*`) }], {}, []],
  [
    'a folder of their own, in both',
    [{ ...get, Resource: arn(`data/${personal}*`) }],
    { prefix: personal },
    [],
  ],
  ['the folder of another', [{ ...get, Resource: arn('data/home/bob/*') }], {}, [lacks]],
  [
    'under a condition, it may be',
    [{ ...get, Resource: arn('data/*'), Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }],
    {},
    [],
  ],
  [
    'a condition that is malformed',
    [{ ...get, Resource: arn('data/*'), Condition: { IpAddress: { 'aws:SourceIp': 'fe80::1%eth0/64' } } }],
    {},
    [],
  ],
  [
    'what is denied as well',
    [
      { ...get, Resource: arn('data/*') },
      { ...get, Effect: 'Deny', Resource: arn('data/home/*') },
    ],
    {},
    [lacks],
  ],
  ['the bucket, for a list', [{ Action: 's3:ListBucket', Resource: arn('data') }], { may: ['list'] }, []],
  ['objects, for a list', [{ ...get, Resource: arn('data/*') }], { may: ['list'] }, [lacks]],
])('%s', async (_title, statements, grant, expected) => {
  expect(await judge(statements, grant)).toEqual(expected);
});

test('nothing is said of whom the file does not tell all', async () => {
  expect(await judge([{ ...get, Resource: arn('plain/*') }], {}, { attachments: 'additive' })).toEqual([]);
});
