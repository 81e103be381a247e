/**
 * What the rest of the suite may know of a server. Plan code holds a `Reader`, which has no way to change
 * anything; only `execute` is handed a `Writer`.
 */

import type { Route } from './routes.ts';

/** What a route is applied to. Query values are plain; encoding is the wire's business. */
export interface Target {
  readonly bucket?: string;
  /** Of an object, as it is called: slashes, spaces and all. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Of an object that is written, where the route takes them. */
  readonly tags?: readonly { readonly key: string; readonly value: string }[];
}

export interface Reply {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Sends only routes whose effect is `read`; the transport refuses any other, whatever the types say. */
export interface Reader {
  readonly alias: string;
  /** @throws {ServiceError} on any status that is not 2xx, after bounded retries. */
  read(route: Route<'read'>, target?: Target): Promise<Reply>;
}

/** Also reads answers without bound, as they come. */
export interface LineReader extends Reader {
  /**
   * The lines of an answer, empty ones left out. Leaving the loop early ends the request. Tried again only
   * while nothing has come yet. Once `end` aborts there are no more lines, even while the server is silent.
   * @throws {ServiceError} as `read`, and when the answer breaks off or a line is longer than 1 MiB
   */
  readLines(route: Route<'read'>, target?: Target, end?: AbortSignal): AsyncIterable<string>;
}

export interface Writer extends Reader {
  /** @throws {ServiceError} as `read`; with `outcomeUnknown` when the answer was lost. */
  write(route: Route<'write'>, target?: Target, body?: string | Buffer): Promise<Reply>;
}
