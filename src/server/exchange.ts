import type { Dispatcher } from 'undici';
import { orCancelled } from './cancellation.ts';
import type { Reply } from './port.ts';
import type { WireRequest } from './request.ts';

/** More than the metadata of 100,000 buckets; a larger answer is a fault or an attack. */
const maxBodyBytes = 256 * 1024 * 1024;
/** An answer that trickles is given this many times the wait for one byte. */
const maxWaits = 10;

/** No answer within the time, or one without an end. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  readonly code: 'TIMEOUT' | 'TOO_LARGE';

  constructor(code: NoAnswerError['code']) {
    super(code);
    this.code = code;
  }
}

/** How a request is sent and its answer taken. */
export type Exchange<T extends Reply> = (
  dispatcher: Dispatcher,
  origin: string,
  request: WireRequest,
  timeoutMs: number,
  cancel?: AbortSignal,
) => Promise<T>;

/**
 * One request, one answer, whatever its status; redirects are answers. `timeoutMs` is the longest wait for
 * the next byte, from the start of the request on; `cancel` ends it at once.
 * @throws what the network or undici reports, NoAnswerError, or CancelledError
 */
export const exchange: Exchange<Reply> = async (dispatcher, origin, request, timeoutMs, cancel) => {
  const controller = new AbortController();
  const deadline = Date.now() + timeoutMs * maxWaits;
  const idle = setTimeout(() => controller.abort(new NoAnswerError('TIMEOUT')), timeoutMs);
  const onBytes = () => {
    if (Date.now() > deadline) controller.abort(new NoAnswerError('TIMEOUT'));
    idle.refresh();
  };
  const work = async () => {
    const { method, path, headers, body } = request;
    const options = { origin, method, path, headers, body: body ?? null, signal: controller.signal };
    const answer = await dispatcher.request(options);
    return {
      status: answer.statusCode,
      headers: joinHeaders(answer.headers),
      body: await collectBody(answer.body, onBytes),
    };
  };
  try {
    return await orCancelled(cancel, work, (cancelled) => controller.abort(cancelled));
  } finally {
    clearTimeout(idle);
  }
};

/** All of a body, up to the limit. @throws {NoAnswerError} beyond it */
export async function collectBody(
  body: AsyncIterable<Buffer>,
  onBytes: () => void = () => undefined,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    onBytes();
    length += chunk.length;
    if (length > maxBodyBytes) throw new NoAnswerError('TOO_LARGE');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** Names in lower case, and one text for each. */
export function joinHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}
