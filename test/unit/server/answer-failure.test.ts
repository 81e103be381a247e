import { describe, expect, test } from 'vitest';
import { diagnoseAnswer } from '../../../src/server/answer-failure.ts';
import { toServiceError } from '../../../src/server/failure.ts';
import type { Reply } from '../../../src/server/port.ts';
import { type Route, routes } from '../../../src/server/routes.ts';

const html = '<html><body><h1>Bad gateway</h1></body></html>';

function xml(code: string, more = ''): string {
  return `<?xml version="1.0"?>\n<Error><Code>${code}</Code><Message>Said so.</Message><RequestId>18E9</RequestId>${more}</Error>`;
}

function json(code: string, message = 'Said so.'): string {
  return JSON.stringify({ Code: code, Message: message, RequestId: '18E9', Resource: '/' });
}

interface Given {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Record<string, string>;
  readonly route?: Route;
  readonly policy?: string;
}

function tell({ status, body = '', headers = {}, route = routes.setLifecycle, policy }: Given) {
  const reply: Reply = { status, headers, body: Buffer.from(body) };
  const diagnosis = diagnoseAnswer(reply, {
    route,
    origin: 'http://minio.example:9000',
    alias: 'primary_cluster',
    region: 'us-east-1',
    now: new Date('2026-05-01T12:00:00Z'),
    secrets: ['hunter2hunter2', ''],
    ...(route.scope === 'bucket' ? { bucket: 'users' } : {}),
    ...(policy !== undefined && { policy }),
  });
  const error = toServiceError(diagnosis, {
    route,
    resource: 'primary_cluster/users',
    attempts: 1,
    lost: diagnosis.lost,
  });
  return { diagnosis, error, message: error.message };
}

const denials: readonly [string, string, RegExp][] = [
  ['AccessDenied', 'denied', /may not do that.* Allow it s3:PutLifecycleConfiguration on bucket users\.$/],
  ['InvalidAccessKeyId', 'denied', /does not know this access key.*given for primary_cluster/],
  ['SignatureDoesNotMatch', 'denied', /signature does not fit.*secret key given for primary_cluster/],
  ['ExpiredToken', 'denied', /session token has expired/],
];

describe('an answer that is no success', () => {
  test.each(denials)('%s in XML and in JSON', (code, reason, words) => {
    for (const body of [xml(code), json(code)]) {
      const { error, message } = tell({ status: 403, body });
      expect(error.failure).toEqual({
        reason,
        operation: 'set lifecycle',
        resource: 'primary_cluster/users',
        status: 403,
        code,
        requestId: '18E9',
        outcomeUnknown: false,
      });
      expect(message).toMatch(words);
      expect(message).toContain(`(${code}, status 403, request 18E9)`);
    }
  });

  test('a job without keys of its own is told the policy that lacks the permission', () => {
    const { message } = tell({ status: 403, body: xml('AccessDenied'), policy: '42' });
    expect(message).toMatch(/the policy 42 of primary_cluster does not let this job do that/);
    expect(message).toMatch(/Allow the policy 42, .* s3:PutLifecycleConfiguration on bucket users\.$/);
  });

  test.each([
    [
      'XMinioServerNotInitialized',
      /its drives, or its users and policies.*log says why: drives.*OpenID provider/,
    ],
    [
      'XMinioIAMNotInitialized',
      /not started its identity system.*OpenID provider.*two providers go by a claim/,
    ],
  ])('%s has causes', (code, words) => {
    expect(tell({ status: 503, body: json(code) }).message).toMatch(words);
  });

  test('a route of the admin API names its own permission', () => {
    const { message } = tell({ status: 403, body: json('AccessDenied'), route: routes.exportBucketMetadata });
    expect(message).toMatch(/Allow it admin:ExportBucketMetadata\.$/);
  });

  test('the clock: how far off, and which way', () => {
    const skewed = (date: string) =>
      tell({ status: 403, body: xml('RequestTimeTooSkewed'), headers: { date } });
    const behind = skewed('Fri, 01 May 2026 12:20:00 GMT');
    expect(behind.error.reason).toBe('clock-skew');
    expect(behind.message).toContain("it is 1200 s behind the server's");
    expect(skewed('Fri, 01 May 2026 11:00:00 GMT').message).toContain("it is 3600 s ahead of the server's");
    expect(skewed('no date').message).not.toContain('NaN');
  });

  test.each([
    [
      { status: 400, body: xml('AuthorizationHeaderMalformed', '<Region>eu-west-1</Region>') },
      'wrong-region',
    ],
    [{ status: 400, body: xml('AuthorizationHeaderMalformed') }, 'denied'],
    [{ status: 400, body: xml('InvalidRegion') }, 'wrong-region'],
    [{ status: 404, body: xml('NoSuchBucket') }, 'missing-bucket'],
    [{ status: 404, route: routes.headBucket }, 'missing-bucket'],
    [{ status: 403, route: routes.headBucket }, 'denied'],
    [{ status: 501, body: xml('NotImplemented') }, 'unsupported'],
    [{ status: 501 }, 'unsupported'],
    [{ status: 405, body: xml('MethodNotAllowed') }, 'unsupported'],
    [{ status: 426, body: json('XMinioAdminVersionMismatch') }, 'unsupported'],
    [{ status: 401 }, 'denied'],
    [{ status: 302, headers: { location: 'https://elsewhere.example/?token=1' } }, 'unreachable'],
    [{ status: 200, body: html }, 'unreachable'],
    [{ status: 502, body: html, headers: { 'content-type': 'text/html' } }, 'unreachable'],
    [{ status: 400, body: 'Client sent an HTTP request to an HTTPS server.\n' }, 'unreachable'],
    [
      { status: 400, body: json('InvalidArgument', 'S3 API Requests must be made to API port.') },
      'unreachable',
    ],
    [{ status: 400, body: xml('MalformedXML') }, 'server-error'],
    [{ status: 500, body: json('InternalError') }, 'server-error'],
    [{ status: 500, body: '{"Code": 5' }, 'server-error'],
    [{ status: 500, body: '<Error><Code>broken' }, 'server-error'],
    [{ status: 500, body: '\u0000\uffff' }, 'server-error'],
  ] satisfies [Given, string][])('%j is %s', (given, reason) => {
    const { error, message } = tell(given);
    expect(error.reason).toBe(reason);
    expect(message).toMatch(/^Can't [a-z].* \(primary_cluster\/users\): .*\.$/);
    expect(message).not.toContain('token=1');
    expect(message).not.toContain('<');
  });

  test("the server's own sentence is taken in, on one line and not for ever", () => {
    const { message } = tell({
      status: 400,
      body: json('MalformedPolicy', `line one\n::error::two ${'x'.repeat(999)}`),
    });
    expect(message).toContain('the server refused: line one ::error::two xxx');
    expect(message.length).toBeLessThan(450);
    expect(message).not.toContain('\n');
  });

  test('not about credentials, and never with a secret in it', () => {
    expect(tell({ status: 403, body: xml('AccessDenied') }).message).not.toContain('Said so');
    const quoted = tell({ status: 400, body: json('BadConfig', 'wrong: hunter2hunter2') }).message;
    expect(quoted).toContain('wrong: ***');
    expect(quoted).not.toContain('hunter2');
    const cut = tell({ status: 400, body: json('BadConfig', `${'x'.repeat(295)}hunter2hunter2`) }).message;
    expect(cut).not.toContain('hunter');
  });

  test('a code or an id that is no plain token is left out', () => {
    const { error } = tell({ status: 400, body: json('Evil\n::set-output name=x::y') });
    expect(error.failure.code).toBe('HTTP400');
  });

  test.each([
    [408, true, false],
    [429, true, false],
    [500, false, false],
    [502, true, true],
    [503, true, false],
    [504, true, true],
    [404, false, false],
  ])('status %i: transient %s, lost %s', (status, transient, lost) => {
    expect(tell({ status }).diagnosis).toMatchObject({ transient, lost });
  });

  test.each(['SlowDown', 'RequestTimeout', 'XMinioServerNotInitialized'])('%s may pass by itself', (code) => {
    expect(tell({ status: 400, body: xml(code) }).diagnosis.transient).toBe(true);
  });

  test('a lost write says that it may have been done; a lost read does not', () => {
    expect(tell({ status: 504 }).error.failure.outcomeUnknown).toBe(true);
    expect(tell({ status: 504 }).message).toContain('It may have been done all the same.');
    expect(tell({ status: 504, route: routes.getTags }).error.failure.outcomeUnknown).toBe(false);
  });
});
