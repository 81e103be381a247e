import { describe, expect, test } from 'vitest';
import { findExposure } from '../../../src/policy/exposure.ts';
import type { PolicyStatement } from '../../../src/policy/statement.ts';

const bucket = 'b';
const all = ['arn:aws:s3:::b', 'arn:aws:s3:::b/*'];
const allow = (parts: PolicyStatement = {}): PolicyStatement => ({
  Effect: 'Allow',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::b/*',
  ...parts,
});

// biome-ignore lint/suspicious/noTemplateCurlyInString: a policy variable
const claimed = 'arn:aws:s3:::b/${aws:groups}/x';

function expose(...Statement: PolicyStatement[]): string[] {
  const found = findExposure({ Version: '2012-10-17', Statement }, bucket);
  return found.map(({ action, objects, conditional }) => `${action} ${objects}${conditional ? ' if' : ''}`);
}

describe('what anyone may do', () => {
  test.each([
    ['reading a prefix', [allow({ Resource: 'arn:aws:s3:::b/public/*' })], ['s3:GetObject public/*']],
    ['reading through a wider pattern', [allow({ Resource: 'arn:aws:s3:::b*' })], ['s3:GetObject *']],
    ['reading everything there is', [allow({ Resource: '*' })], ['s3:GetObject *']],
    ['listing', [allow({ Action: 's3:ListBucket', Resource: all })], ['s3:ListBucket ']],
    [
      'under a condition',
      [allow({ Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } })],
      ['s3:GetObject * if'],
    ],
    [
      'everything but',
      [allow({ Resource: undefined, NotResource: 'arn:aws:s3:::b/x/*' } as never)],
      ['s3:GetObject *'],
    ],
    ['what a request fills in', [allow({ Resource: claimed })], ['s3:GetObject */x if']],
    [
      'whatever is denied by what a request fills in',
      [allow(), allow({ Effect: 'Deny', Resource: claimed })],
      ['s3:GetObject *'],
    ],
    ['nothing: a bucket action on objects', [allow({ Action: 's3:ListBucket' })], []],
    [
      'everything, for a name that the server takes for anyone',
      [allow({ Principal: { AWS: '?bob' } })],
      ['s3:GetObject *'],
    ],
    ['nothing: someone by name', [allow({ Principal: { AWS: 'alice' } })], []],
    ['nothing: denied in full', [allow(), allow({ Effect: 'Deny', Action: 's3:*' })], []],
    [
      'nothing: denied further up',
      [allow({ Resource: 'arn:aws:s3:::b/a/*' }), allow({ Effect: 'Deny' })],
      [],
    ],
    [
      'what a narrower denial leaves',
      [allow(), allow({ Effect: 'Deny', Resource: 'arn:aws:s3:::b/a/*' })],
      ['s3:GetObject *'],
    ],
    [
      'what a denial under a condition may leave',
      [allow(), allow({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } })],
      ['s3:GetObject *'],
    ],
    [
      'what a denial of one more letter leaves',
      [allow({ Resource: 'arn:aws:s3:::b/a*' }), allow({ Effect: 'Deny', Resource: 'arn:aws:s3:::b/a?' })],
      ['s3:GetObject a*'],
    ],
    [
      'what a denial of everything else leaves',
      [
        allow(),
        allow({ Effect: 'Deny', Resource: undefined, NotResource: 'arn:aws:s3:::b/public/*' } as never),
      ],
      ['s3:GetObject *'],
    ],
  ] as [string, PolicyStatement[], string[]][])('%s', (_title, statements, expected) => {
    expect(expose(...statements)).toEqual(expected);
  });

  test('`s3:*` opens administration too', () => {
    const open = expose(allow({ Action: 's3:*', Resource: all }));
    expect(open).toEqual(
      expect.arrayContaining(['s3:PutBucketPolicy ', 's3:DeleteBucket ', 's3:DeleteObject *']),
    );
  });
});
