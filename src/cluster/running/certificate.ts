/** The certificate of an address, as anybody sees it who connects. */

import { type ConnectionOptions, checkServerIdentity, connect, type PeerCertificate } from 'node:tls';

export interface ServedCertificate {
  /** In milliseconds since 1970. */
  readonly validFrom: number;
  readonly validTo: number;
  /** Names and addresses that it is for. */
  readonly names: readonly string[];
  readonly issuer: string;
  /** Whether the address asked is among the names. */
  readonly fits: boolean;
}

const timeoutMs = 10_000;

/**
 * Only looks: nothing is sent, so an expired or unknown certificate is looked at as well. `undefined` where
 * the address is not https.
 * @throws {Error} when no TLS connection comes about
 */
export function readCertificate(url: URL, signal?: AbortSignal): Promise<ServedCertificate | undefined> {
  if (url.protocol !== 'https:') return Promise.resolve(undefined);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const named = /^[\d.]+$|:/.test(host) ? {} : { servername: host };
  const options = { host, port: Number(url.port) || 443, ...named, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    const socket = open(options, () => {
      resolve(describe(socket.getPeerCertificate(), host));
      socket.destroy();
    });
    const give = (message: string) => socket.destroy(new Error(message));
    socket.setTimeout(timeoutMs, () => give(`no answer within ${timeoutMs / 1000} s`));
    signal?.addEventListener('abort', () => give('cancelled'), { once: true });
    socket.once('error', reject);
  });
}

function open(options: ConnectionOptions, onSecure: () => void) {
  return connect(options, onSecure);
}

function describe(certificate: PeerCertificate, host: string): ServedCertificate {
  const names = (certificate.subjectaltname ?? '')
    .split(', ')
    .map((name) => name.replace(/^(?:DNS|IP Address):/, ''))
    .filter((name) => name !== '');
  return {
    validFrom: Date.parse(certificate.valid_from),
    validTo: Date.parse(certificate.valid_to),
    names,
    issuer: [certificate.issuer.CN, certificate.issuer.O].flat().filter(Boolean)[0] ?? '',
    fits: checkServerIdentity(host, certificate) === undefined,
  };
}
