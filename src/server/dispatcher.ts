import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';
import { getProxyForUrl } from 'proxy-from-env';
import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import { ConfigError } from '../errors.ts';
import type { Connection } from './connection.ts';
import { isLoopback } from './loopback.ts';

const connectTimeoutMs = 10_000;

/** Sockets to one server, reused from request to request. */
export interface Sockets {
  readonly dispatcher: Dispatcher;
  /** `host:port` of the proxy in between, for messages. Its credentials stay in the dispatcher. */
  readonly proxy?: string;
  /** Ends busy sockets too, and those that are still connecting: undici leaves these open for 10 s. */
  destroy(): Promise<void>;
}

/**
 * @throws {ConfigError} when `caFile` or the proxy variable can't be used
 */
export function openSockets(connection: Connection): Sockets {
  const secureContext = connection.caFile === undefined ? undefined : trustAlso(connection.caFile);
  const tls = secureContext === undefined ? {} : { secureContext };
  const end = new AbortController();
  const connect = { ...tls, timeout: connectTimeoutMs, signal: end.signal };
  // The waits of undici are off: exchange() has one of its own for everything.
  const shared = { connections: 64, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 };
  const proxy = findProxy(connection.url);
  const open = (dispatcher: Dispatcher) => ({
    dispatcher,
    destroy: async () => {
      end.abort();
      await dispatcher.destroy();
    },
  });
  if (proxy === undefined) return open(new Agent({ ...shared, connect }));
  const options = { ...shared, uri: proxy.href, requestTls: connect, proxyTls: connect };
  return { ...open(new ProxyAgent(options)), proxy: proxy.host };
}

/** No proxy for loopback, as in Go's own HTTP client: a proxy elsewhere can't reach this machine's loopback. */
function findProxy(url: URL): URL | undefined {
  if (isLoopback(url)) return undefined;
  const proxy = getProxyForUrl(url);
  if (proxy === '') return undefined;
  const parsed = URL.parse(proxy);
  if (parsed !== null && /^https?:$/.test(parsed.protocol)) return parsed;
  throw badConnection(
    'proxy-address',
    'The proxy variable of the environment (HTTP_PROXY, HTTPS_PROXY or ALL_PROXY) is not an http or https address.',
    'Correct it, or name the server in NO_PROXY.',
  );
}

/** With those that the process was started with, where this Node can tell them (22.15 and newer). */
function defaultAuthorities(): readonly string[] {
  const tell: typeof tls.getCACertificates | undefined = tls.getCACertificates;
  return tell ? tell('default') : tls.rootCertificates;
}

/** The usual authorities and those of the file. */
function trustAlso(caFile: string): tls.SecureContext {
  try {
    return tls.createSecureContext({ ca: [...defaultAuthorities(), readCertificates(caFile)] });
  } catch {
    throw badConnection(
      'ca-file',
      `The certificate file ${caFile} can't be read as PEM certificates.`,
      'Give a file with one or more blocks that begin with -----BEGIN CERTIFICATE-----.',
    );
  }
}

function readCertificates(caFile: string): string {
  const text = readFileSync(caFile, 'utf8');
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw new Error('no certificate');
  return text;
}

function badConnection(rule: string, message: string, mend: string): ConfigError {
  return new ConfigError([{ rule, severity: 'error', message, mend }], 'invalid-config');
}
