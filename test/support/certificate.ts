import { generate } from 'selfsigned';

export interface Certificate {
  /** PEM. */
  readonly cert: string;
  /** PEM. */
  readonly key: string;
}

const day = 86_400_000;

/** An authority of our own; sign with it through `issueCertificate`. */
export async function createAuthority(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Test authority' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { cert: made.cert, key: made.private };
}

export interface Issue {
  /** 127.0.0.1 when absent. */
  readonly ip?: string;
  /** Further addresses. */
  readonly ips?: readonly string[];
  /** Host names beside the address. */
  readonly names?: readonly string[];
  /** Signed by itself when absent. */
  readonly authority?: Certificate;
  readonly expired?: boolean;
}

/** A server's certificate. */
export async function issueCertificate({
  ip = '127.0.0.1',
  ips = [],
  names = [],
  authority,
  expired,
}: Issue): Promise<Certificate> {
  const now = Date.now();
  const altNames = [
    ...[ip, ...ips].map((address) => ({ type: 7 as const, ip: address })),
    ...names.map((value) => ({ type: 2 as const, value })),
  ];
  const made = await generate([{ name: 'commonName', value: 'Test server' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - 10 * day),
    notAfterDate: new Date(expired === true ? now - day : now + day),
    extensions: [{ name: 'subjectAltName', altNames }],
    ...(authority === undefined ? {} : { ca: authority }),
  });
  return { cert: made.cert, key: made.private };
}
