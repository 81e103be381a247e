/** Answers that are read while they come: too long to be held, and worth something before they end. */

import type { Dispatcher } from 'undici';
import { orCancelled } from './cancellation.ts';
import { isPage } from './error-answer.ts';
import { collectBody, type Exchange, joinHeaders, NoAnswerError } from './exchange.ts';
import type { Reply } from './port.ts';
import type { WireRequest } from './request.ts';

/** A real line has a key of at most 1 KiB and a few words for each target. */
const maxLineBytes = 1024 * 1024;
const lineEnd = 0x0a;

/** An answer that has begun: `body` is its first piece; of one that is no success it is all. */
export interface BegunReply extends Reply {
  /** Can be gone through once; returning from it ends the request. */
  readonly rest: AsyncGenerator<Buffer>;
}

/**
 * As `exchange`, but returns with the first piece of a success. `timeoutMs` is the longest wait for the
 * next piece; there is no limit for all of them.
 */
export const beginExchange: Exchange<BegunReply> = async (dispatcher, origin, request, timeoutMs, cancel) => {
  const controller = new AbortController();
  const wait = <T>(work: () => Promise<T>) => waitFor(work, controller, timeoutMs, cancel);
  const answer = await wait(() => dispatcher.request(describe(origin, request, controller.signal)));
  const pieces = readPieces(answer.body, wait);
  const isSuccess = answer.statusCode >= 200 && answer.statusCode < 300;
  const head = { status: answer.statusCode, headers: joinHeaders(answer.headers) };
  if (!isSuccess) return { ...head, body: await collectBody(pieces), rest: pieces };
  const first = await pieces.next();
  const begun = { ...head, body: first.done ? Buffer.alloc(0) : first.value, rest: pieces };
  // Nobody goes on reading what is no answer of the server's.
  if (isPage(begun)) await pieces.return(undefined);
  return begun;
};

/** As `by`, and also cancelled when `end` aborts. */
export function endAt<T extends Reply>(by: Exchange<T>, end: AbortSignal | undefined): Exchange<T> {
  if (end === undefined) return by;
  return (dispatcher, origin, request, timeoutMs, cancel) =>
    by(dispatcher, origin, request, timeoutMs, cancel === undefined ? end : AbortSignal.any([cancel, end]));
}

/**
 * The lines of an answer without the space around them, empty ones left out: this server writes a space
 * now and then to show that it still works.
 * @throws {NoAnswerError} when a line is longer than 1 MiB, and whatever ends the pieces
 */
export async function* splitLines({ body, rest }: Pick<BegunReply, 'body' | 'rest'>): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  let begunBytes = 0;
  for await (const piece of joinPieces(body, rest)) {
    const end = piece.lastIndexOf(lineEnd);
    begunBytes = end === -1 ? begunBytes + piece.length : piece.length - end - 1;
    if (end === -1) begun.push(piece);
    else {
      yield* takeLines(Buffer.concat([...begun, piece.subarray(0, end)]));
      begun = [piece.subarray(end + 1)];
    }
    if (begunBytes > maxLineBytes) throw new NoAnswerError('TOO_LARGE');
  }
  yield* takeLines(Buffer.concat(begun));
}

function* takeLines(bytes: Buffer): Generator<string> {
  for (const line of bytes.toString('utf8').split('\n')) {
    if (line.length > maxLineBytes) throw new NoAnswerError('TOO_LARGE');
    const tidy = line.trim();
    if (tidy !== '') yield tidy;
  }
}

async function* joinPieces(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

type Wait = <T>(work: () => Promise<T>) => Promise<T>;

async function* readPieces(body: AsyncIterable<Buffer>, wait: Wait): AsyncGenerator<Buffer, undefined> {
  const source = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await wait(() => source.next());
      if (next.done) return undefined;
      yield next.value;
    }
  } finally {
    // Ends the request where it is still under way, and its socket with it.
    await source.return?.();
  }
}

/** The clock runs only while the server is waited for, not while our side works on what came. */
async function waitFor<T>(
  work: () => Promise<T>,
  controller: AbortController,
  timeoutMs: number,
  cancel: AbortSignal | undefined,
): Promise<T> {
  const timer = setTimeout(() => controller.abort(new NoAnswerError('TIMEOUT')), timeoutMs);
  try {
    return await orCancelled(cancel, work, (cancelled) => controller.abort(cancelled));
  } finally {
    clearTimeout(timer);
  }
}

function describe(origin: string, request: WireRequest, signal: AbortSignal): Dispatcher.RequestOptions {
  const { method, path, headers, body } = request;
  return { origin, method, path, headers, body: body ?? null, signal };
}
