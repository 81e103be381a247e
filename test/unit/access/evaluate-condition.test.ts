import { describe, expect, test } from 'vitest';
import { evaluateConditions } from '../../../src/access/evaluate-condition.ts';
import type { ReadValues } from '../../../src/access/request-value.ts';
import type { PolicyConditions } from '../../../src/policy/statement.ts';

const values: Readonly<Record<string, readonly string[]>> = {
  username: ['ann'],
  groups: [],
  prefix: ['app/'],
  SourceIp: ['10.1.2.3'],
  SecureTransport: ['true'],
  CurrentTime: ['2026-05-01T12:00:00Z'],
  EpochTime: ['1777636800'],
  UserAgent: ['curl'],
  'max-keys': ['many'],
  name: ['99999999999999999999'],
  sub: ['9223372036854775807'],
  aud: ['ä'],
};
const knowing = (all: Readonly<Record<string, readonly string[]>>): ReadValues => {
  const open = new Set(['Referer']);
  return (name) => ({ known: all[name] ?? [], open: open.has(name) });
};
const evaluate = (conditions: PolicyConditions) => evaluateConditions(conditions, knowing(values));
const six = { SourceIp: ['2001:db8::7'] };
// biome-ignore lint/suspicious/noTemplateCurlyInString: a policy variable
const ownName = '${aws:username}';
// biome-ignore lint/suspicious/noTemplateCurlyInString: a policy variable
const ownReferer = '${aws:Referer}';

describe('each operator', () => {
  test.each<[string, string, PolicyConditions]>([
    ['no condition', 'yes', {}],
    ['an equal text', 'yes', { StringEquals: { 'aws:username': ['bob', 'ann'] } }],
    ['letters of another case', 'no', { StringEquals: { 'aws:username': 'ANN' } }],
    ['letters of another case, ignored', 'yes', { StringEqualsIgnoreCase: { 'aws:username': 'ANN' } }],
    ['not equal', 'no', { StringNotEquals: { 'aws:username': 'ann' } }],
    ['not equal to what is not there', 'yes', { StringNotEquals: { 'aws:groups': 'staff' } }],
    ['a pattern', 'yes', { StringLike: { 's3:prefix': 'app*' } }],
    ['a pattern is no text', 'no', { StringEquals: { 's3:prefix': 'app*' } }],
    ['not like', 'no', { StringNotLike: { 's3:prefix': 'a?p/' } }],
    ['base64', 'yes', { BinaryEquals: { 'aws:username': 'YW5u' } }],
    ['a variable', 'yes', { StringEquals: { 'aws:username': ownName } }],
    ['a variable that is not known', 'maybe', { StringEquals: { 'aws:username': ownReferer } }],
    ['every value of none', 'yes', { 'ForAllValues:StringEquals': { 'aws:groups': 'staff' } }],
    ['any value of none', 'no', { 'ForAnyValue:StringEquals': { 'aws:groups': 'staff' } }],
    ['everything but every value of none', 'no', { 'ForAllValues:StringNotEquals': { 'aws:groups': 'x' } }],
    ['an address of the network', 'yes', { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }],
    ['an address of another', 'yes', { NotIpAddress: { 'aws:SourceIp': ['10.2.0.0/16', '10.1.2.4'] } }],
    ['a bare address', 'yes', { IpAddress: { 'aws:SourceIp': '10.1.2.3' } }],
    ['an equal number', 'yes', { NumericEquals: { 'aws:EpochTime': 1777636800 } }],
    ['a greater number', 'no', { NumericGreaterThan: { 'aws:EpochTime': '1777636800' } }],
    ['at least', 'yes', { NumericGreaterThanEquals: { 'aws:EpochTime': '1777636800' } }],
    ['a number that is none', 'no', { NumericNotEquals: { 's3:max-keys': '5' } }],
    ['a number that is not there', 'no', { NumericLessThan: { 'aws:groups': '5' } }],
    ['the same, if it exists', 'yes', { NumericGreaterThanIfExists: { 'aws:groups': '5' } }],
    ['a number of more than 64 bits', 'no', { NumericGreaterThan: { 'jwt:name': '5' } }],
    ['the largest one', 'yes', { NumericGreaterThan: { 'jwt:sub': '9223372036854775806' } }],
    ['a byte that is half a letter', 'no', { StringLike: { 'jwt:aud': '?' } }],
    ['both of its bytes', 'yes', { StringLike: { 'jwt:aud': '??' } }],
    ['a variable in base64', 'yes', { BinaryEquals: { 'aws:username': 'JHthd3M6dXNlcm5hbWV9' } }],
    ['a later time', 'yes', { DateGreaterThan: { 'aws:CurrentTime': '2026-05-01T12:00:00+01:00' } }],
    ['a time that is none', 'no', { DateNotEquals: { 'aws:UserAgent': '2026-05-01T12:00:00Z' } }],
    ['truth', 'yes', { Bool: { 'aws:SecureTransport': true } }],
    ['truth in another spelling', 'no', { Bool: { 'aws:SecureTransport': 'True' } }],
    ['not there', 'yes', { Null: { 'aws:groups': 'true' } }],
    ['there', 'yes', { Null: { 'aws:username': 'F' } }],
    ['what is not known', 'maybe', { StringEquals: { 'aws:Referer': 'x' } }],
    ['an operator that is not known', 'maybe', { ArnLike: { 'aws:username': 'x' } }],
    ['one of two fails', 'no', { StringEquals: { 'aws:username': 'bob', 'aws:Referer': 'x' } }],
  ])('%s: %s', (_title, expected, conditions) => {
    expect(evaluate(conditions)).toBe(expected);
  });

  test.each([
    ['2001:db8::/32', 'yes'],
    ['10.0.0.0/8', 'no'],
    ['2001:db9::1', 'no'],
  ])('a longer address in %s: %s', (network, expected) => {
    const answer = evaluateConditions({ IpAddress: { 'aws:SourceIp': network } }, knowing(six));
    expect(answer).toBe(expected);
  });
});
