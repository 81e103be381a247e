import { expect, test } from 'vitest';
import { createKeyService, parseServerEnv } from '../../../src/throwaway/server-env.ts';

test('lines become variables; empty ones and remarks count for nothing', () => {
  const parsed = parseServerEnv(
    'MINIO_SITE_REGION=eu-central-1\n\n# remark\n  MINIO_COMPRESSION_ENABLE=on \r\n',
  );
  expect(parsed.variables).toEqual({ MINIO_SITE_REGION: 'eu-central-1', MINIO_COMPRESSION_ENABLE: 'on' });
  expect(parsed.wrongLines).toEqual([]);
});

test('a value may have equal signs, and be empty', () => {
  const { variables } = parseServerEnv('MINIO_KMS_SECRET_KEY=name:AAA=\nMINIO_DOMAIN=');
  expect(variables).toEqual({ MINIO_KMS_SECRET_KEY: 'name:AAA=', MINIO_DOMAIN: '' });
});

test.each([
  'PATH=/elsewhere',
  'LD_PRELOAD=/evil.so',
  'MINIO_SITE_REGION',
  'minio_site_region=x',
  'MINIO_ROOT_PASSWORD=mine',
  'MINIO_ROOT_USER_FILE=/etc/passwd',
  'MINIO_ACCESS_KEY=mine',
  'MINIO_VOLUMES=/data',
  'MINIO_ADDRESS=0.0.0.0:9000',
  'MINIO_CONFIG_ENV_FILE=/etc/default/minio',
  '=x',
])('%s is no setting for a throwaway server', (line) => {
  const parsed = parseServerEnv(`MINIO_SITE_REGION=a\n${line}`);
  expect(parsed.wrongLines).toEqual([2]);
  expect(parsed.variables).toEqual({ MINIO_SITE_REGION: 'a' });
});

test('what is secret among the values is told by the name', () => {
  const { secrets } = parseServerEnv(
    [
      'MINIO_SITE_REGION=us-east-1',
      'MINIO_NOTIFY_REDIS_PASSWORD_A=first',
      'MINIO_NOTIFY_WEBHOOK_AUTH_TOKEN_A=second',
      'MINIO_IDENTITY_OPENID_CLIENT_SECRET=third',
      'MINIO_NOTIFY_POSTGRES_CONNECTION_STRING_A=fourth',
      'MINIO_NOTIFY_REDIS_PASSWORD_B=',
    ].join('\n'),
  );
  expect(secrets).toEqual(['first', 'second', 'third', 'fourth']);
});

test('every key service has a key of its own, of 32 bytes', () => {
  const [one, two] = [createKeyService(), createKeyService()];
  expect(one).not.toEqual(two);
  expect(Buffer.from(one.MINIO_KMS_SECRET_KEY.split(':')[1] ?? '', 'base64')).toHaveLength(32);
});
