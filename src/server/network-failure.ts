/** What it means when no usable answer came: causes in words, by the code of Node, OpenSSL or undici. */

import type { Diagnosis } from './diagnosis.ts';
import { NoAnswerError } from './exchange.ts';

export interface NetworkContext {
  /** Scheme, host and port. */
  readonly origin: string;
  /** `host:port` of the proxy in between. */
  readonly proxy?: string;
  readonly timeoutMs: number;
}

interface Meaning {
  readonly cause: string;
  readonly mend: string;
  readonly transient?: boolean;
  /** The connection never stood, so nothing was sent. */
  readonly unsent?: boolean;
}

const trustMend =
  "Give the certificate of the authority that signed it as the alias's `caFile` (a PEM file).";
const unsent = { unsent: true };
const again = { transient: true };
const selfSigned: Meaning = {
  cause: 'its certificate is signed by itself and not trusted here',
  mend: trustMend,
  ...unsent,
};
const unknownAuthority: Meaning = {
  cause: 'its certificate is signed by an authority that is not trusted here',
  mend: trustMend,
  ...unsent,
};
const hungUp: Meaning = { cause: 'the connection was closed before an answer came', mend: '', ...again };
const noRoute: Meaning = {
  cause: 'no network route leads there',
  mend: 'Check that this machine may reach the server (network, firewall, VPN).',
  ...again,
  ...unsent,
};
const slowConnect: Meaning = {
  cause: 'nothing answered the attempt to connect',
  mend: 'Check the address, and that no firewall drops the connection.',
  ...again,
  ...unsent,
};

/** Codes of undici for what we did wrong. */
const bugs = new Set(['UND_ERR_INVALID_ARG', 'UND_ERR_DESTROYED', 'UND_ERR_CLOSED']);
/** Around what really happened. */
const wrappers = new Set(['UND_ERR_PRX_TLS']);

const meanings = new Map<string, Meaning>([
  [
    'ECONNREFUSED',
    {
      cause: 'nothing accepts connections there',
      mend: 'Check the host and port of the URL, and that the server runs.',
      ...again,
      ...unsent,
    },
  ],
  [
    'ENOTFOUND',
    { cause: 'no such host name is known', mend: 'Check the host in the URL for a slip.', ...unsent },
  ],
  [
    'EAI_AGAIN',
    {
      cause: 'the name service did not answer',
      mend: 'Check the name service of this machine.',
      ...again,
      ...unsent,
    },
  ],
  ['EHOSTUNREACH', noRoute],
  ['ENETUNREACH', noRoute],
  ['UND_ERR_CONNECT_TIMEOUT', slowConnect],
  ['ECONNRESET', hungUp],
  ['EPIPE', hungUp],
  ['UND_ERR_SOCKET', hungUp],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', selfSigned],
  ['SELF_SIGNED_CERT_IN_CHAIN', unknownAuthority],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', unknownAuthority],
  ['UNABLE_TO_GET_ISSUER_CERT', unknownAuthority],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', unknownAuthority],
  ['CERT_HAS_EXPIRED', { cause: 'its certificate has expired', mend: 'Renew it on the server.', ...unsent }],
  [
    'CERT_NOT_YET_VALID',
    {
      cause: 'its certificate is not valid yet',
      mend: 'Check the clock of this machine and the certificate on the server.',
      ...unsent,
    },
  ],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    {
      cause: 'its certificate is for another host name',
      mend: 'Use the name that the certificate carries in the URL, or renew the certificate with this one.',
      ...unsent,
    },
  ],
  ['TOO_LARGE', { cause: 'its answer is larger than any real one', mend: 'Check what is at this address.' }],
]);

/**
 * Reads what was thrown while a request was made; takes no text of the error into the words. `undefined`
 * for what the network never throws: a bug of ours.
 */
export function diagnoseNetwork(error: unknown, context: NetworkContext): Diagnosis | undefined {
  const code = findCode(error);
  if (code === undefined || bugs.has(code)) return undefined;
  const { cause, mend, transient = false, unsent = false } = findMeaning(error, code, context);
  const through = context.proxy === undefined ? '' : ` through the proxy ${context.proxy}`;
  return {
    reason: 'unreachable',
    status: 0,
    code,
    cause: `${cause}: ${context.origin}${through} (${code})`,
    mend,
    transient,
    lost: !(unsent || isFromConnect(error)),
  };
}

function findMeaning(error: unknown, code: string, context: NetworkContext): Meaning {
  if (error instanceof NoAnswerError && error.code === 'TIMEOUT') return noAnswer(context);
  const refused = /^Proxy response \((\d+)\)/.exec(messageOf(error))?.[1];
  if (refused !== undefined) return proxyRefusal(refused);
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) return notTls;
  if (code.startsWith('HPE_')) return notHttp;
  if (code === 'ETIMEDOUT') return slowConnect;
  return meanings.get(code) ?? { cause: 'the connection failed', mend: '', ...again };
}

function noAnswer(context: NetworkContext): Meaning {
  return {
    cause: `no answer came within ${context.timeoutMs / 1000} s`,
    mend: 'Check the health of the server and of what is between.',
    ...again,
  };
}

function proxyRefusal(status: string): Meaning {
  const mend =
    status === '407'
      ? 'Give the proxy its user and password in the proxy variable of the environment.'
      : 'Allow the server in the proxy, or name it in NO_PROXY.';
  return { cause: `the proxy refused the connection with status ${status}`, mend, ...unsent };
}

const notTls: Meaning = {
  cause: 'the secure connection could not be made; a port that speaks plain http answers like this',
  mend: 'If the server has no TLS, write http:// in the URL; else check its TLS settings.',
  ...unsent,
};
const notHttp: Meaning = {
  cause: 'the answer is not HTTP; a port that speaks TLS answers like this',
  mend: 'If the server has TLS, write https:// in the URL; else check the port.',
};

function findCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return code === undefined || wrappers.has(code) ? (findCode(error.cause) ?? code) : code;
}

function isFromConnect(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'connect';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
