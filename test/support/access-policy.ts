/** Policies as people write them, and as nobody would: for trying what they mean. */

import fc from 'fast-check';
import type { PolicyDocument } from '../../src/policy/document.ts';
import type { PolicyConditions, PolicyStatement } from '../../src/policy/statement.ts';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables of policies
const resources = [
  ...[
    '*',
    '*/*',
    'alpha',
    'alpha/*',
    'alpha/app/*',
    'alpha/app',
    'alpha*',
    'alpha/*.txt',
    'al?ha/*',
    '*a/app/*',
  ],
  ...[
    'beta',
    'beta/*',
    'beta/secret/*',
    'beta/top.txt',
    '*/secret/*',
    'alpha*/app/*',
    'alpha/home/${aws:username}/*',
  ],
  ...['${aws:userid}/*', 'beta/???.txt', 'alpha/', 'beta/app/a.txt'],
  ...['alpha/${aws:groups}/*', 'beta/${aws:Referer}*', 'beta/${jwt:name}/${ldap:username}*', '${aws:none}/*'],
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: variables of policies

const actions = [
  ...['s3:*', 's3:Get*', 's3:GetObject', 's3:GetObjectVersion', 's3:?etObject', 's3:List*', 's3:ListBucket'],
  ...['s3:ListBucketVersions', 's3:PutObject', 's3:Put*', 's3:*Object', 's3:Delete*', 's3:DeleteObject'],
  ...['s3:DeleteObjectVersion', 's3:*Tagging', 's3:GetBucket*', 's3:*Policy', 's3:AbortMultipartUpload'],
  ...['s3:HeadBucket', 's3:*MultipartUpload*', 's3:*Versioning', 's3:PutObjectLegalHold', 's3:*Retention'],
];

const conditions: readonly PolicyConditions[] = [
  { StringEquals: { 'aws:username': ['user00', 'user03', 'user07', 'user11'] } },
  { StringNotEquals: { 'aws:username': 'user05' } },
  { StringLike: { 'aws:userid': ['user0*'] } },
  { StringNotLike: { 'aws:UserAgent': '*test' } },
  { StringEqualsIgnoreCase: { 'aws:UserAgent': 'EVALUATION-TEST' } },
  { 'ForAllValues:StringEquals': { 'aws:groups': ['staff'] } },
  { 'ForAnyValue:StringLike': { 'aws:groups': ['*'] } },
  { StringEquals: { 'aws:principaltype': ['AssumedRole', 'Account'] } },
  { Bool: { 'aws:SecureTransport': 'true' } },
  { Bool: { 'aws:SecureTransport': 'false' } },
  { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '127.0.0.0/8'] } },
  { NotIpAddress: { 'aws:SourceIp': '127.0.0.1' } },
  { DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } },
  { DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } },
  { NumericGreaterThan: { 'aws:EpochTime': '1000' } },
  { NumericGreaterThanIfExists: { 's3:signatureAge': '5' } },
  { NumericLessThan: { 's3:signatureAge': '5' } },
  { Null: { 'aws:Referer': 'false' } },
  { Null: { 's3:LocationConstraint': true } },
  { StringEquals: { 's3:authType': 'REST-HEADER' }, Bool: { 'aws:SecureTransport': false } },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a policy variable
  { StringLike: { 'jwt:name': ['sta*', '${aws:username}'] } },
  { 'ForAllValues:StringNotLike': { 'ldap:user': ['app*'] } },
  { BinaryEquals: { 'aws:userid': 'dXNlcjAz' } },
];

const listing: readonly PolicyConditions[] = [
  { StringLike: { 's3:prefix': 'app/*' } },
  { StringEquals: { 's3:prefix': ['', 'app/'] } },
  { StringNotEquals: { 's3:delimiter': '/' } },
  { 'ForAllValues:StringEquals': { 's3:delimiter': '/' } },
  { Null: { 's3:delimiter': 'true' } },
];

const arn = (pattern: string) => `arn:aws:s3:::${pattern}`;

function some(from: readonly string[], maxLength: number) {
  return fc.uniqueArray(fc.constantFrom(...from), { minLength: 1, maxLength });
}

const general = fc.record({
  Effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'),
  Action: some(actions, 4),
  place: some(resources, 3),
  spared: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
  Condition: fc.option(fc.constantFrom(...conditions), { nil: undefined, freq: 1 }),
  conditional: fc.integer({ min: 0, max: 2 }).map((dice) => dice === 0),
});

const ofListing = fc.record({
  Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  Action: some(['s3:ListBucket', 's3:ListBucketVersions'], 2),
  place: some(['alpha', 'beta', '*', 'alpha/*'], 2),
  spared: fc.constant(false),
  Condition: fc.constantFrom(...listing),
  conditional: fc.constant(true),
});

const statement = fc
  .oneof({ weight: 4, arbitrary: general }, { weight: 1, arbitrary: ofListing })
  .map(({ Effect, Action, place, spared, Condition, conditional }): PolicyStatement => {
    const places = place.map((pattern) => (pattern === '*' ? '*' : arn(pattern)));
    return {
      Effect,
      Action,
      ...(spared ? { NotResource: places } : { Resource: places }),
      ...(conditional && Condition && { Condition }),
    };
  });

/** Valid to the server, all of them. */
export const randomPolicy: fc.Arbitrary<PolicyDocument> = fc
  .array(statement, { minLength: 1, maxLength: 4 })
  .map((Statement) => ({ Version: '2012-10-17', Statement }));

const isOfServer = (condition: PolicyConditions) =>
  !Object.values(condition).some((keys) => Object.keys(keys).some((key) => key.startsWith('s3:')));

const ofServer = fc.record({
  Effect: fc.constant('Allow'),
  Action: fc.constant<string[]>(['admin:ListGroups', 'admin:CreatePolicy', 'admin:EnableUser']),
  Condition: fc.constantFrom(...conditions.filter(isOfServer)),
});

const under = fc.record({
  Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  Action: fc.constantFrom(['s3:*'], ['s3:Get*', 's3:List*'], ['s3:Put*', 's3:Delete*']),
  Resource: fc.constantFrom([arn('*')], [arn('alpha/*')], [arn('beta/*'), arn('beta')]),
  Condition: fc.constantFrom(...conditions),
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables of policies
const filled = fc.record({
  Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  Action: fc.constantFrom(['s3:*'], ['s3:GetObject', 's3:PutObject']),
  Resource: fc.constantFrom(
    [arn('${aws:groups}/*')],
    [arn('*/${jwt:name}*')],
    [arn('alpha/${aws:Referer}*'), arn('beta/${ldap:user}*')],
  ),
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: variables of policies

/** All of it depends on what a request says. */
export const claimedPolicy: fc.Arbitrary<PolicyDocument> = fc
  .array(fc.oneof<fc.Arbitrary<PolicyStatement>[]>(under, under, under, filled, ofServer), {
    minLength: 1,
    maxLength: 3,
  })
  .map((Statement) => ({ Version: '2012-10-17', Statement }));
