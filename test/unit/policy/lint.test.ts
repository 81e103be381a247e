import { describe, expect, test } from 'vitest';
import type { PolicyContext } from '../../../src/policy/context.ts';
import { parsePolicyDocument } from '../../../src/policy/document.ts';
import { lintBucketPolicy } from '../../../src/policy/lint.ts';

const source = { file: 'policies/p.json', path: [] };
const object = 'arn:aws:s3:::b/*';
const both = ['arn:aws:s3:::b', object];

function lint(statement: object, declared?: PolicyContext['public']) {
  const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', ...statement }] };
  const { document } = parsePolicyDocument(policy);
  if (!document) throw new Error('the policy can not be parsed');
  const findings = lintBucketPolicy(document, { bucket: 'b', source, ...(declared && { public: declared }) });
  return findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

const read = { Action: 's3:GetObject', Resource: object };
const write = { Action: 's3:PutObject', Resource: object };
const canned = 'note policy/canned';

describe('what a policy opens', () => {
  test.each([
    ['reading', read, undefined, ['warning policy/anonymous-read', canned]],
    ['reading, declared', read, 'read', [canned]],
    ['reading, declared for writing only', read, 'write', ['warning policy/anonymous-read', canned]],
    ['writing', write, undefined, ['error policy/anonymous-write', canned]],
    ['writing, declared for reading only', write, 'read', ['error policy/anonymous-write', canned]],
    ['writing, declared', write, 'read-write', [canned]],
    ['deleting', { Action: 's3:DeleteObject', Resource: object }, 'write', [canned]],
    [
      'administration, whatever is declared',
      { Action: 's3:PutBucketPolicy', Resource: both },
      'read-write',
      ['error policy/anonymous-administration'],
    ],
    [
      'everything',
      { Action: 's3:*', Resource: both },
      'read-write',
      ['error policy/anonymous-administration', canned],
    ],
    ['nothing', { Effect: 'Deny', ...read }, undefined, ['note policy/deny']],
  ] as const)('%s', (_title, statement, declared, expected) => {
    expect(lint(statement, declared)).toEqual(expected);
  });
});

describe('what does not do what it seems to', () => {
  test.each([
    ['a star in front of a bucket', { ...read, Resource: '*data*' }, 'error policy/resource-form'],
    [
      'a principal by name',
      { ...read, Principal: { AWS: ['alice', '*'] } },
      'warning policy/inert-principal',
    ],
    [
      'everyone under another name',
      { ...read, Principal: { AWS: ['?arn:aws:iam::1:user/bob'] } },
      'error policy/anyone-pattern',
    ],
    [
      'transport security',
      { ...read, Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
      'warning policy/secure-transport',
    ],
    [
      'a user name',
      { ...read, Condition: { StringEquals: { 'aws:username': 'alice' } } },
      'warning policy/condition-caller',
    ],
    [
      'a user name, denied',
      { ...read, Effect: 'Deny', Condition: { StringNotEquals: { 'aws:username': 'alice' } } },
      'warning policy/condition-caller',
    ],
    [
      'a referer',
      { ...read, Condition: { StringLike: { 'aws:Referer': 'https://x/*' } } },
      'warning policy/condition-caller',
    ],
    [
      'an address',
      { ...read, Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } },
      'warning policy/condition-caller',
    ],
    [
      'a time',
      { ...read, Condition: { DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } } },
      'note policy/condition-advisory',
    ],
    [
      'a bare IPv6 address',
      { ...read, Condition: { IpAddress: { 'aws:SourceIp': '2001:db8::1' } } },
      'warning policy/ipv6-range',
    ],
    [
      'an operator without keys',
      { ...read, Condition: { StringLike: {} } },
      'warning policy/condition-dropped',
    ],
    [
      'two forms of one key',
      {
        ...read,
        Condition: {
          IpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
          'ForAnyValue:IpAddress': { 'aws:SourceIp': '11.0.0.0/8' },
        },
      },
      'error policy/condition-clash',
    ],
    [
      'creating buckets',
      { Action: 's3:CreateBucket', Resource: 'arn:aws:s3:::b' },
      'warning policy/inert-action',
    ],
  ])('%s', (_title, statement, expected) => {
    expect(lint(statement, 'read')).toContain(expected);
  });
});

test('the usual AWS form of a private bucket is explained once, and not taken apart', () => {
  const condition = {
    StringNotEqualsIfExists: { 'aws:PrincipalArn': ['x'] },
    BoolIfExists: { 'aws:SecureTransport': 'false' },
  };
  expect(lint({ Effect: 'Deny', Action: 's3:*', Resource: both, Condition: condition })).toEqual([
    'error policy/private-template',
  ]);
});

test('findings point at the part that is wrong', () => {
  const { document } = parsePolicyDocument({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:getobject', Resource: object }],
  });
  const [finding] = document ? lintBucketPolicy(document, { bucket: 'b', source }) : [];
  expect(finding?.source?.path).toEqual(['Statement', 0, 'Action']);
  expect(finding?.mend).toBe('Did you mean "s3:GetObject"?');
});

test('20 KiB is the limit of what is sent', () => {
  const many = Array.from({ length: 700 }, (_, index) => `arn:aws:s3:::b/prefix-${index}/*`);
  expect(lint({ Action: 's3:GetObject', Resource: many }, 'read')).toContain('error policy/too-large');
  expect(lint({ Action: 's3:GetObject', Resource: many.slice(0, 600) }, 'read')).not.toContain(
    'error policy/too-large',
  );
});
