import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** Hosts of the sample. */
export const hosts = [1, 2, 3, 4].map((number) => `minio${number}.creativeflow.local`);

const lifeMs = 90 * 86_400_000;

/** PEM of who signed the certificate of the nodes. */
export function authorityFile(home: string): string {
  return join(home, '.minio', 'certs', 'CAs', 'authority.crt');
}

/** One certificate for all hosts, where servers whose home is `home` look for it. */
export async function issueCertificates(home: string): Promise<void> {
  const key = { keyType: 'ec', algorithm: 'sha256' } as const;
  const authority = await generate([{ name: 'commonName', value: 'Authority of the demo' }], {
    ...key,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const made = await generate([{ name: 'commonName', value: 'MinIO' }], {
    ...key,
    notAfterDate: new Date(Date.now() + lifeMs),
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
    ca: { key: authority.private, cert: authority.cert },
  });
  const certs = join(home, '.minio', 'certs');
  await mkdir(join(certs, 'CAs'), { recursive: true });
  await writeFile(authorityFile(home), authority.cert);
  await writeFile(join(certs, 'public.crt'), made.cert);
  await writeFile(join(certs, 'private.key'), made.private, { mode: 0o600 });
}
