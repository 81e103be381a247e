import { ConfigError } from '../errors.ts';
import type { Connection } from './connection.ts';
import type { LineReader, Writer } from './port.ts';
import { type Negotiated, Transport, type TransportOptions } from './transport.ts';

interface Session {
  /** What was learned from the server so far. */
  negotiated(): Negotiated;
  /** Lets the sockets go. Nothing can be sent afterwards. */
  close(): Promise<void>;
}

export type OpenReader = LineReader & Session;
export type OpenWriter = Writer & OpenReader;

/**
 * A connection that cannot change anything: it has no method for it, and what is behind it refuses routes
 * that write. Sends nothing yet.
 * @throws {ConfigError} when the URL, the CA file or the proxy variable can't be used
 */
export function openReader(connection: Connection, options: TransportOptions = {}): OpenReader {
  return Object.freeze(readWith(openTransport(connection, options), connection.alias));
}

/** As `openReader`, and able to write. Only the part that carries out plans may hold one. */
export function openWriter(connection: Connection, options: TransportOptions = {}): OpenWriter {
  const transport = openTransport(connection, options);
  const write: Writer['write'] = (route, target, body) => transport.send('write', route, target, body);
  return Object.freeze({ ...readWith(transport, connection.alias), write });
}

function readWith(transport: Transport, alias: string): OpenReader {
  return {
    alias,
    read: (route, target) => transport.send('read', route, target),
    readLines: (route, target, end) => transport.readLines(route, target, end),
    negotiated: () => transport.negotiated,
    close: () => transport.close(),
  };
}

function openTransport(connection: Connection, options: TransportOptions): Transport {
  checkUrl(connection);
  return new Transport(connection, options);
}

/** A path is refused since the signature covers it: behind a proxy that strips it every request would fail. */
function checkUrl({ alias, url }: Connection): void {
  const bare = /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '';
  if (bare && url.username === '' && url.password === '') return;
  throw new ConfigError(
    [
      {
        rule: 'server-url',
        severity: 'error',
        message: `The URL of ${alias} must be http:// or https:// with a host and perhaps a port, nothing more.`,
        mend: 'Leave out any path, query, user and password.',
      },
    ],
    'invalid-config',
  );
}
