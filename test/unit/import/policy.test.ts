import { expect, test } from 'vitest';
import { assignPolicyFiles, describePolicy, type PolicyUse } from '../../../src/import/policy.ts';
import { parsePolicyDocument } from '../../../src/policy/document.ts';
import { normalisePolicy } from '../../../src/policy/normalise.ts';

function describe(statement: object, bucket = 'data') {
  const { document } = parsePolicyDocument({ Version: '2012-10-17', Statement: [statement] });
  const policy = document && normalisePolicy(document);
  if (policy === undefined) throw new Error('the policy of the test is none');
  return describePolicy(bucket, policy);
}

const allow = (...actions: string[]) => ({
  Effect: 'Allow',
  Principal: '*',
  Action: actions.map((action) => `s3:${action}`),
  Resource: ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'],
});

test.each([
  [['GetObject'], 'read'],
  [['ListBucket'], 'read'],
  [['PutObject'], 'write'],
  [['DeleteObject'], 'write'],
  [['GetObject', 'PutObject'], 'read-write'],
])('%j is declared as meant to be %s', (actions, meant) => {
  const onObjects = actions.every((action) => action.endsWith('Object'));
  const Resource = [`arn:aws:s3:::data${onObjects ? '/*' : ''}`];
  expect(describe({ ...allow(...actions), Resource })).toMatchObject({ public: meant });
});

test('the bucket becomes a placeholder, where it stands alone, and lists of one a text', () => {
  const Resource = ['arn:aws:s3:::data/a/*'];
  expect(describe({ ...allow('GetObject'), Resource })).toEqual({
    public: 'read',
    document: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: '*',
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::{{BUCKET_NAME}}/a/*',
        },
      ],
    },
  });
  const wide = describe({ ...allow('GetObject'), Resource: ['arn:aws:s3:::data*'] });
  expect(wide).toMatchObject({ document: { Statement: [{ Resource: 'arn:aws:s3:::data*' }] } });
});

test('everything but a part stays everything but that part', () => {
  const { Resource: _all, ...rest } = allow('GetObject');
  expect(describe({ ...rest, NotResource: ['arn:aws:s3:::data/private/*'] })).toMatchObject({
    document: { Statement: [{ NotResource: 'arn:aws:s3:::{{BUCKET_NAME}}/private/*' }] },
  });
});

test.each([
  [
    'anybody may take the bucket over',
    { ...allow('PutBucketPolicy'), Resource: ['arn:aws:s3:::data'] },
    /take it over/,
  ],
  [
    'a name that the server takes for anyone',
    { ...allow('GetObject'), Principal: { AWS: ['?bob'] } },
    /pattern, and "\?bob" for anyone/,
  ],
  [
    'text that reads as a placeholder',
    { ...allow('GetObject'), Resource: ['arn:aws:s3:::data/{{X}}/*'] },
    /placeholder/,
  ],
  [
    'a statement’s name that holds a key',
    { ...allow('GetObject'), Resource: ['arn:aws:s3:::data/*'], Sid: 'AKIAABCDEFGHIJKLMNOP' },
    /AWS access key/,
  ],
])('not in a file: %s', (_title, statement, why) => {
  expect(describe(statement)).toMatchObject({
    message: expect.stringMatching(why),
    mend: expect.stringMatching(/./),
  });
});

function use(alias: string, bucket: string, id: string, meant?: 'read'): PolicyUse {
  return { alias, bucket, policy: { document: { Id: id, Version: '2012-10-17' }, public: meant } };
}

test('files have the name of their one bucket, or of what they open; none has that of another', () => {
  const files = assignPolicyFiles([
    use('one', 'data', 'own'),
    use('two', 'data', 'other'),
    use('one', 'shared-public-read', 'third'),
    use('one', 'a', 'same', 'read'),
    use('one', 'b', 'same', 'read'),
    use('one', 'c', 'closed'),
    use('one', 'd', 'closed'),
  ]);
  expect([...files.values()].map(({ path }) => path)).toEqual([
    'policies/data.json',
    'policies/data-2.json',
    'policies/shared-public-read.json',
    'policies/shared-public-read-2.json',
    'policies/shared-closed.json',
  ]);
});
