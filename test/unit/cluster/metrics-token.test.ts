import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { createMetricsToken } from '../../../src/cluster/metrics-token.ts';

test('is a JWT with the claims that the server reads, signed by the secret key', () => {
  const token = createMetricsToken({
    accessKey: 'watcher',
    secretKey: 'secret-key',
    expires: 1_800_000_000.7,
  });
  const [head = '', claims = '', signature] = token.split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  expect(read(head)).toEqual({ alg: 'HS512', typ: 'JWT' });
  expect(read(claims)).toEqual({ exp: 1_800_000_000, sub: 'watcher', iss: 'prometheus' });
  expect(signature).toBe(createHmac('sha512', 'secret-key').update(`${head}.${claims}`).digest('base64url'));
  expect(token).not.toContain('secret-key');
});
