import { expect, test } from 'vitest';
import { diagnoseAnswer } from '../../../src/server/answer-failure.ts';
import { type Route, routes } from '../../../src/server/routes.ts';

function diagnose(code: string, message: string, status: number, route: Route = routes.setRemoteTarget) {
  const body = Buffer.from(JSON.stringify({ Code: code, Message: message }));
  return diagnoseAnswer(
    { status, headers: {}, body },
    {
      route,
      origin: 'http://one:9000',
      alias: 'one',
      bucket: 'data',
      region: '',
      now: new Date(0),
      secrets: [],
    },
  );
}

const connection = 'XMinioAdminReplicationRemoteConnectionError';
const said = (end: string) =>
  `Remote service connection error (Remote service endpoint offline, target bucket: data or remote service credentials: somebodys-key invalid \n\t${end})`;

test.each([
  ['The Access Key Id you provided does not exist in our records.', 'denied', /does not know/, false],
  ['The request signature we calculated does not match the signature', 'denied', /secret key/, false],
  ['Access Denied.', 'denied', /may not use/, false],
  ['http: server gave HTTP response to HTTPS client', 'server-error', /plain http/, false],
  ['tls: failed to verify certificate: x509: unknown authority', 'server-error', /does not trust/, false],
  ['dial tcp 127.0.0.1:1: connect: connection refused', 'server-error', /nothing answers/, true],
  ['lookup dr on 10.0.0.1:53: no such host', 'server-error', /does not know the name/, true],
  ['Health check timed out after 3 seconds', 'server-error', /in time/, true],
  ['something new', 'server-error', /can’t use the target/, true],
])('%s', (end, reason, words, transient) => {
  const diagnosis = diagnose(connection, said(end), 503);
  expect(diagnosis).toMatchObject({ reason, transient, code: connection });
  expect(diagnosis.cause).toMatch(words);
  expect(diagnosis.mend).toMatch(/the alias that receives/);
  expect(diagnosis.cause + diagnosis.mend).not.toContain('somebodys-key');
});

test.each([
  ['ReplicationSourceNotVersionedError', 400, /source bucket is not versioned/],
  ['RemoteTargetNotVersionedError', 400, /target bucket is not versioned/],
  ['ReplicationDestinationMissingLockError', 400, /object lock/],
  ['XMinioAdminReplicationBandwidthLimitError', 400, /100 MB/],
  ['XMinioAdminBucketRemoteAlreadyExists', 400, /another target at this address/],
  ['XMinioAdminRemoteIdenticalToSource', 400, /the source bucket itself/],
  ['XMinioAdminRemoteTargetDenyAdd', 400, /group of replicated sites/],
  ['XMinioReplicationDenyEdit', 400, /group of replicated sites/],
])('%s is told with its mend', (code, status, words) => {
  const diagnosis = diagnose(code, 'Said so.', status);
  expect(diagnosis.cause).toMatch(words);
  expect(diagnosis.mend).not.toBe('');
  expect(diagnosis.transient).toBe(false);
});

test('"not found" is about the other side when a target is set, and about this one else', () => {
  const code = 'XMinioAdminRemoteTargetNotFoundError';
  expect(diagnose(code, '', 404)).toMatchObject({ reason: 'missing-bucket' });
  expect(diagnose(code, '', 404, routes.setReplication)).toMatchObject({ reason: 'server-error' });
});
