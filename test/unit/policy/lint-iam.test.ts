import { describe, expect, test } from 'vitest';
import { builtInPolicies } from '../../../src/policy/built-in.ts';
import { parsePolicyDocument } from '../../../src/policy/document.ts';
import { type IamPolicyContext, lintIamPolicy } from '../../../src/policy/lint-iam.ts';

const source = { file: 'policies/iam/p.json', path: [] };
const bucket = 'arn:aws:s3:::b';
const objects = `${bucket}/*`;

function lintAll(statements: readonly object[], more: Partial<IamPolicyContext> = {}) {
  const { document } = parsePolicyDocument({ Version: '2012-10-17', Statement: statements });
  if (!document) throw new Error('the policy can not be parsed');
  return lintIamPolicy(document, { source, embedded: false, privileged: false, ...more });
}

function lint(statement: object, more: Partial<IamPolicyContext> = {}) {
  const findings = lintAll([{ Effect: 'Allow', ...statement }], more);
  return findings.map(
    ({ rule, severity, source: place }) => `${severity} ${rule} ${place?.path.slice(2).join('.')}`,
  );
}

const read = { Action: 's3:GetObject', Resource: objects };

describe('what is in order', () => {
  test.each([
    ['reading', read],
    ['the bucket itself', { Action: ['s3:ListBucket', 's3:GetBucketLocation'], Resource: bucket }],
    [
      'a bucket as all that is below it, as the server looks for it',
      { Action: 's3:ListBucket', Resource: objects },
    ],
    ['administration without resources', { Action: ['admin:ServerInfo', 'admin:Prometheus'] }],
    [
      'administration of everything in S3, said as such',
      { Action: 'admin:Heal', Resource: 'arn:aws:s3:::*' },
    ],
    ['keys', { Action: 'kms:KeyStatus' }],
    ['a name in the path', { Action: 's3:GetObject', Resource: `${bucket}/home/\${aws:username}/*` }],
    ['what only looks, everywhere', { Action: 's3:GetBucket*', Resource: 'arn:aws:s3:::*' }],
  ])('%s', (_title, statement) => {
    expect(lint(statement)).toEqual([]);
  });
});

describe('what the server refuses, or what breaks it', () => {
  test.each([
    ['NotAction', { NotAction: 's3:GetObject', Resource: objects }, 'error iam/not-action NotAction'],
    ['everything', { Action: '*', Resource: objects }, 'error iam/everything Action'],
    ['everything among others', { ...read, Action: ['s3:GetObject', '*'] }, 'error iam/everything Action'],
    [
      'two services',
      { ...read, Action: ['s3:GetObject', 'admin:ServerInfo'] },
      'error iam/mixed-services Action',
    ],
    ['an unknown action', { ...read, Action: 's3:GetObjekt' }, 'error policy/unknown-action Action'],
    ['an action in other letters', { ...read, Action: 's3:getobject' }, 'error policy/unknown-action Action'],
    ['a pattern of administration', { Action: 'admin:List*' }, 'error policy/unknown-action Action'],
    ['no action', { Resource: objects }, 'error policy/action-missing Action'],
    ['no resource', { Action: 's3:GetObject' }, 'error policy/resource-missing Resource'],
    ['two lists', { ...read, NotResource: objects }, 'error policy/two-resource-lists NotResource'],
    [
      'another kind of resource',
      { ...read, Resource: 'arn:aws:sns:::b' },
      'error policy/resource-form Resource',
    ],
    ['a star in front', { ...read, Resource: '*vault*' }, 'error policy/resource-form Resource'],
    ['another effect', { ...read, Effect: 'allow' }, 'error policy/effect Effect'],
    [
      'a key of S3 in administration',
      { Action: 'admin:ListUsers', Condition: { StringLike: { 's3:prefix': 'a' } } },
      'error policy/condition-key-action Condition.StringLike.s3:prefix',
    ],
    [
      'an operator of AWS',
      { ...read, Condition: { StringEqualsIfExists: { 'aws:username': 'a' } } },
      'error policy/condition-operator Condition.StringEqualsIfExists',
    ],
  ])('%s', (_title, statement, expected) => {
    const found = lint(statement);
    expect(found.filter((one) => one.startsWith('error'))).toEqual([expected]);
  });

  test('an action and a resource that are both wrong are told together', () => {
    const errors = ['error policy/unknown-action Action', 'error policy/resource-form Resource'];
    expect(lint({ Action: 's3:GetObjekt', Resource: 'arn:aws:s3::b/*' })).toEqual(errors);
    expect(lint({ Action: 'admin:List*' })).toEqual(['error policy/unknown-action Action']);
  });

  test('no statements, unless it is embedded: that allows nothing', () => {
    const say = (embedded: boolean) =>
      lintAll([], { embedded }).map(({ rule, message }) => `${rule}: ${message}`);
    expect(say(false)).toEqual(['iam/empty: The server refuses a policy without statements.']);
    expect(say(true)).toEqual([]);
  });

  test('a version that it does not know', () => {
    const { document } = parsePolicyDocument({
      Version: '2008-10-17',
      Statement: [{ Effect: 'Allow', ...read }],
    });
    if (!document) throw new Error('not parsed');
    const found = lintIamPolicy(document, { source, embedded: false, privileged: false });
    expect(found.map(({ rule }) => rule)).toEqual(['policy/version']);
  });

  test.each([
    ['embedded', true, 40, []],
    ['embedded', true, 60, ['iam/too-large']],
    ['for users', false, 250, []],
    ['for users', false, 300, ['iam/too-large']],
  ] as const)('room %s: %s, %i resources', (_title, embedded, count, expected) => {
    const resources = Array.from(
      { length: count },
      (_, index) => `${bucket}/${String(index).padStart(60, '0')}`,
    );
    const found = lintAll([{ Effect: 'Allow', Action: 's3:GetObject', Resource: resources }], { embedded });
    expect(found.map(({ rule }) => rule)).toEqual(expected);
  });
});

describe('what does not do what it seems to', () => {
  const source = (key: string, operator = 'StringEquals', value: unknown = 'x') => ({
    ...read,
    Condition: { [operator]: { [key]: value } },
  });
  test.each([
    ['a principal', { ...read, Principal: '*' }, 'warning iam/principal Principal'],
    ['objects, of the bucket only', { ...read, Resource: bucket }, 'warning iam/useless-action Action'],
    [
      'listing, of a prefix only',
      { Action: 's3:ListBucket', Resource: `${bucket}/a/*` },
      'warning iam/useless-action Action',
    ],
    [
      'all buckets, of one',
      { Action: 's3:ListAllMyBuckets', Resource: bucket },
      'warning iam/useless-action Action',
    ],
    [
      'administration of one bucket',
      { Action: 'admin:Heal', Resource: bucket },
      'warning iam/resource-ignored Resource',
    ],
    ['a referer', source('aws:Referer'), 'warning iam/condition-caller Condition.StringEquals.aws:Referer'],
    [
      'a browser',
      source('aws:UserAgent'),
      'warning iam/condition-caller Condition.StringEquals.aws:UserAgent',
    ],
    ['a token', source('jwt:sub'), 'warning iam/condition-caller Condition.StringEquals.jwt:sub'],
    [
      'an address',
      source('aws:SourceIp', 'IpAddress', '10.0.0.0/8'),
      'warning iam/condition-caller Condition.IpAddress.aws:SourceIp',
    ],
    [
      'a prefix',
      {
        ...read,
        Action: 's3:ListBucket',
        Resource: bucket,
        Condition: { StringLike: { 's3:prefix': 'a/*' } },
      },
      'note iam/condition-advisory Condition.StringLike.s3:prefix',
    ],
    [
      'a time',
      source('aws:CurrentTime', 'DateLessThan', '2030-01-01T00:00:00Z'),
      'note iam/condition-advisory Condition.DateLessThan.aws:CurrentTime',
    ],
    [
      'transport',
      source('aws:SecureTransport', 'Bool', 'true'),
      'note iam/secure-transport Condition.Bool.aws:SecureTransport',
    ],
  ])('%s', (_title, statement, expected) => {
    expect(lint(statement)).toEqual([expected]);
  });

  test.each(['aws:username', 'aws:userid', 'aws:groups', 'aws:principaltype', 'ldap:user', 'jwt:email'])(
    '%s is no boundary, whoever is allowed or denied by it',
    (key) => {
      const expected = [`warning iam/condition-caller Condition.StringEquals.${key}`];
      expect(lint(source(key))).toEqual(expected);
      expect(lint({ ...source(key), Effect: 'Deny' })).toEqual(expected);
    },
  );

  test.each(['s3:authType', 's3:signatureAge', 's3:versionid', 's3:ExistingObjectTag/class'])(
    '%s is advisory',
    (key) => {
      expect(lint(source(key))).toEqual([`note iam/condition-advisory Condition.StringEquals.${key}`]);
    },
  );

  test('how long a token is to last is what is asked for', () => {
    const Condition = { NumericGreaterThan: { 'sts:DurationSeconds': 900 } };
    expect(lint({ Effect: 'Deny', Action: 'sts:AssumeRoleWithWebIdentity', Condition })).toEqual([]);
  });

  const variables = (name: string) => [
    { Resource: `${bucket}/${name}/*` },
    { NotResource: `${bucket}/${name}/*` },
  ];
  test.each(['aws:groups', 'jwt:preferred_username', 'ldap:user', 'aws:Referer', 's3:LocationConstraint'])(
    'the variable %s in a resource is what a request says',
    (key) => {
      const [named, spared] = variables(`\${${key}}`);
      expect(lint({ Action: 's3:GetObject', ...named })).toEqual(['warning iam/claimed-variable Resource']);
      expect(lint({ Action: 's3:GetObject', ...spared })).toContain(
        'warning iam/claimed-variable NotResource',
      );
    },
  );

  test.each(['aws:username', 'aws:userid', 'ldap:username', 'aws:nothing'])(
    'the variable %s in a resource is what the server says',
    (key) => {
      const [named] = variables(`\${${key}}`);
      expect(lint({ Action: 's3:GetObject', ...named })).toEqual([]);
    },
  );
});

describe('how far it reaches', () => {
  const everywhere = 'arn:aws:s3:::*';
  test.each([
    ['all of S3 in a bucket', { Action: 's3:*', Resource: [bucket, objects] }, ['iam/wildcard']],
    ['all that is put', { Action: 's3:Put*', Resource: [bucket, objects] }, ['iam/wildcard']],
    ['all that is read', { Action: 's3:Get*', Resource: [bucket, objects] }, []],
    ['reading everywhere', { Action: 's3:GetObject', Resource: everywhere }, ['iam/every-bucket']],
    ['all buckets but one', { Action: 's3:GetObject', NotResource: objects }, ['iam/every-bucket']],
    ['bucket policies', { Action: 's3:PutBucketPolicy', Resource: bucket }, ['iam/escalation']],
    ['policies', { Action: ['admin:CreatePolicy', 'admin:ServerInfo'] }, ['iam/escalation']],
    ['attachments', { Action: 'admin:AttachUserOrGroupPolicy' }, ['iam/escalation']],
    ['users', { Action: 'admin:CreateUser' }, ['iam/escalation']],
    ['keys for others', { Action: 'admin:CreateServiceAccount' }, ['iam/escalation']],
    ['administration', { Action: 'admin:*' }, ['iam/escalation']],
    ['denial of everything', { Effect: 'Deny', Action: 's3:*', Resource: everywhere }, []],
  ])('%s', (_title, statement, expected) => {
    expect(lint(statement).map((one) => one.split(' ')[1])).toEqual(expected);
    expect(lint(statement, { privileged: true })).toEqual([]);
  });

  test.each(['**', '*:*', '?*', '*?*'])(
    '%s is everything where what is no bucket is meant as well',
    (Action) => {
      const refused = ['error iam/everything Action'];
      const errors = (statement: object, more = {}) =>
        lint(statement, more).filter((found) => found.startsWith('error'));
      for (const resources of [{ Resource: everywhere }, { Resource: '*' }, { NotResource: objects }]) {
        expect(errors({ Action, ...resources })).toEqual(refused);
        expect(errors({ Action, ...resources }, { privileged: true })).toEqual(refused);
      }
      expect(errors({ Action, Resource: [bucket, objects] })).toEqual([]);
      expect(errors({ Action, Resource: everywhere, Effect: 'Deny' })).toEqual([]);
    },
  );

  test.each([
    ['*Create*', 'rewrite any policy, their own as well (admin:CreatePolicy, by "*Create*")'],
    ['*Policy', 'rewrite any policy, their own as well (admin:CreatePolicy, by "*Policy")'],
    ['*i*', 'do everything that an administrator can (admin:*, by "*i*")'],
  ])('%s opens administration', (Action, told) => {
    const tell = (resources: object) => {
      const found = lintAll([{ Effect: 'Allow', Action, ...resources }]);
      return found.find(({ rule }) => rule === 'iam/escalation')?.message;
    };
    expect(tell({ Resource: everywhere })).toContain(told);
    expect(tell({ NotResource: objects })).toContain(told);
    expect(tell({ Resource: objects })).toBeUndefined();
    expect(tell({ NotResource: everywhere })).toBeUndefined();
    expect(lint({ Action, Resource: everywhere }, { privileged: true })).toEqual([]);
  });

  test.each([...builtInPolicies])('the built-in %s is one that the server could take', (_name, document) => {
    const found = lintIamPolicy(document, { source, embedded: false, privileged: true });
    expect(found).toEqual([]);
  });
});
