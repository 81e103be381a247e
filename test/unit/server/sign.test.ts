import { describe, expect, test } from 'vitest';
import { type SignableRequest, signHeaders } from '../../../src/server/sign.ts';

/** Examples of the Amazon S3 documentation, "Signature Calculations for the Authorization Header". */
const documented: readonly [string, Omit<SignableRequest, 'headers'>, Record<string, string>, string][] = [
  [
    'put object',
    { method: 'PUT', path: '/test%24file.text', body: Buffer.from('Welcome to Amazon S3.') },
    { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
    '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  ],
  [
    'get bucket lifecycle',
    { method: 'GET', path: '/?lifecycle' },
    {},
    'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  ],
  [
    'list objects',
    { method: 'GET', path: '/?max-keys=2&prefix=J' },
    {},
    '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  ],
];

const unreserved = '-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const token =
  'AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==';

interface SuiteCase {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly sessionToken?: string;
  readonly signature: string;
}

/** Cases of the public AWS Signature Version 4 test suite, under their own names. */
const suite: Record<string, SuiteCase> = {
  'get-vanilla': { signature: '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31' },
  'get-vanilla-query-order-key-case': {
    path: '/?Param2=value2&Param1=value1',
    signature: 'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
  },
  'get-vanilla-query-unreserved': {
    path: `/?${unreserved}=${unreserved}`,
    signature: '9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197',
  },
  'get-unreserved': {
    path: `/${unreserved}`,
    signature: '07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f',
  },
  'get-vanilla-utf8-query': {
    path: '/?%E1%88%B4=bar',
    signature: '2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04',
  },
  'get-header-value-trim': {
    headers: { 'my-header1': ' value1', 'my-header2': ' "a   b   c"' },
    signature: 'acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736',
  },
  'post-vanilla': {
    method: 'POST',
    signature: '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
  },
  'post-vanilla-query': {
    method: 'POST',
    path: '/?Param1=value1',
    signature: '28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11',
  },
  'post-header-key-sort': {
    method: 'POST',
    headers: { 'my-header1': 'value1' },
    signature: 'c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c',
  },
  'post-header-value-case': {
    method: 'POST',
    headers: { 'my-header1': 'VALUE1' },
    signature: 'cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d',
  },
  'post-sts-header-before': {
    method: 'POST',
    sessionToken: token,
    signature: '85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead',
  },
  'post-x-www-form-urlencoded': {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'Param1=value1',
    signature: 'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
  },
};

describe('signHeaders', () => {
  test.each(documented)('signs as the S3 documentation does: %s', (_name, request, headers, signature) => {
    const signed = signHeaders(
      { ...request, headers: { host: 'examplebucket.s3.amazonaws.com', ...headers } },
      { accessKey: 'AKIAIOSFODNN7EXAMPLE', secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
      { region: 'us-east-1', service: 's3', date: new Date('2013-05-24T00:00:00Z') },
    );
    expect(signed.authorization).toContain(`Signature=${signature}`);
    expect(signed['x-amz-date']).toBe('20130524T000000Z');
  });

  test.each(Object.entries(suite))('signs as the public suite does: %s', (_name, given) => {
    const { method = 'GET', path = '/', headers = {}, body, sessionToken, signature } = given;
    const signed = signHeaders(
      {
        method,
        path,
        headers: { host: 'example.amazonaws.com', ...headers },
        ...(body === undefined ? {} : { body: Buffer.from(body) }),
      },
      {
        accessKey: 'AKIDEXAMPLE',
        secretKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
        ...(sessionToken === undefined ? {} : { sessionToken }),
      },
      { region: 'us-east-1', service: 'service', date: new Date('2015-08-30T12:36:00Z') },
    );
    expect(signed.authorization).toMatch(new RegExp(`Signature=${signature}$`));
  });

  test('sends the real hash of the body, and of none', () => {
    const hash = (body?: Buffer) =>
      signHeaders(
        { method: 'PUT', path: '/b', headers: { host: 'h' }, ...(body ? { body } : {}) },
        { accessKey: 'a', secretKey: 's' },
        { region: 'us-east-1', service: 's3', date: new Date() },
      )['x-amz-content-sha256'];
    expect(hash()).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hash(Buffer.from('Привет'))).toBe(
      'dd679c0b9fd408a04148aa7d30c9df393f67b7227f65693fffe0ed6d0f0ade59',
    );
  });
});
