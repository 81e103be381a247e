import { afterEach, expect, test } from 'vitest';
import { readCertificate } from '../../../../src/cluster/running/certificate.ts';
import { issueCertificate } from '../../../support/certificate.ts';
import { type FakeServer, startFakeServer } from '../../../support/fake-server.ts';

let server: FakeServer | undefined;
afterEach(() => server?.stop());

test('a certificate that nobody trusts, expired and of another address, is looked at; nothing is sent', async () => {
  server = await startFakeServer(() => ({}), await issueCertificate({ expired: true, ip: '10.0.0.1' }));
  const served = await readCertificate(new URL(server.url));
  expect(served).toMatchObject({ names: ['10.0.0.1'], fits: false, issuer: 'Test server' });
  expect(served?.validTo).toBeLessThan(Date.now());
  expect(server.requests).toEqual([]);
});

test('a plain address has none; one that speaks no TLS fails', async () => {
  server = await startFakeServer(() => ({}));
  expect(await readCertificate(new URL(server.url))).toBeUndefined();
  await expect(readCertificate(new URL(server.url.replace('http:', 'https:')))).rejects.toThrow();
});
