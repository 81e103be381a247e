import { diagnoseAnswer } from './answer-failure.ts';
import { CancelledError, diagnoseCancellation } from './cancellation.ts';
import type { Connection } from './connection.ts';
import type { Diagnosis } from './diagnosis.ts';
import { openSockets, type Sockets } from './dispatcher.ts';
import { isPage, parseErrorAnswer } from './error-answer.ts';
import { type Exchange, exchange } from './exchange.ts';
import { nameResource, toServiceError } from './failure.ts';
import { beginExchange, endAt, splitLines } from './line-stream.ts';
import { diagnoseNetwork } from './network-failure.ts';
import type { Reply, Target } from './port.ts';
import { type AdminVersion, buildRequest, checkRoute } from './request.ts';
import { maxAttempts, type RetryEvent, retry } from './retry.ts';
import { isSigned } from './route.ts';
import type { Effect, Route } from './routes.ts';
import { openAnswer, sealBody } from './sealed-body.ts';
import { type Credentials, signHeaders } from './sign.ts';

const defaultTimeoutMs = 30_000;
/** A site with hundreds of buckets joins in minutes. */
const slowFactor = 20;
const defaultRegion = 'us-east-1';

export interface TransportOptions {
  /** The longest wait for the next byte of an answer; 30 s when absent. Connecting may take 10 s. */
  readonly timeoutMs?: number;
  /** How often a request is sent at most; 3 when absent. */
  readonly attempts?: number;
  /** Told of every attempt that is made again, and of what was learned from the server. */
  readonly onRetry?: (event: RetryEvent) => void;
  /** The clock that requests are signed with. */
  readonly now?: () => Date;
  /**
   * Once it aborts, requests that read, and waits for another attempt, end at once as `cancelled`; a write
   * under way is finished.
   */
  readonly signal?: AbortSignal;
  /** What is in bodies and must not be quoted, beside the keys. */
  readonly secrets?: readonly string[];
}

/** What the server has taught since the connection was opened. */
export interface Negotiated {
  readonly region: string;
  readonly adminVersion: AdminVersion;
}

/** What is asked, by whom. */
interface Call {
  readonly route: Route;
  readonly target: Target;
  readonly body: string | Buffer | undefined;
  readonly keys: Credentials;
}

/** Signs, sends, learns, retries. Knows nothing of what is in a body. */
export class Transport {
  readonly #connection: Connection;
  readonly #sockets: Sockets;
  readonly #timeoutMs: number;
  readonly #attempts: number;
  readonly #onRetry: (event: RetryEvent) => void;
  readonly #now: () => Date;
  readonly #signal: AbortSignal | undefined;
  readonly #secrets: readonly string[];
  #negotiated: Negotiated;

  /** @throws {ConfigError} when the CA file or the proxy variable can't be used */
  constructor(connection: Connection, options: TransportOptions) {
    this.#connection = connection;
    this.#sockets = openSockets(connection);
    this.#timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
    this.#attempts = options.attempts ?? maxAttempts;
    this.#onRetry = options.onRetry ?? (() => undefined);
    this.#now = options.now ?? (() => new Date());
    this.#signal = options.signal;
    this.#secrets = options.secrets ?? [];
    this.#negotiated = { region: connection.region ?? defaultRegion, adminVersion: 'v3' };
  }

  get negotiated(): Negotiated {
    return this.#negotiated;
  }

  /**
   * @throws {ServiceError} on any answer but a success, after bounded retries
   * @throws {Error} for a route that is not listed or has another effect than allowed: a bug of ours
   */
  async send(allowed: Effect, route: Route, target: Target = {}, body?: string | Buffer): Promise<Reply> {
    const call = await this.#prepare(allowed, route, target, body);
    const reply = await this.#deliver(exchange, call);
    return openAnswer(route, reply, call.keys, nameResource(this.#connection.alias, target));
  }

  /**
   * The answer line by line, as it comes; only for reading. Tried again until its first piece is there.
   * @throws {ServiceError} as `send`, and when the answer breaks off or a line is longer than 1 MiB
   */
  async *readLines(route: Route, target: Target = {}, end?: AbortSignal): AsyncGenerator<string> {
    try {
      const call = await this.#prepare('read', route, target);
      yield* splitLines(await this.#deliver(endAt(beginExchange, end), call));
    } catch (error) {
      if (end?.aborted && !this.#signal?.aborted) return;
      const diagnosis = this.#diagnoseThrown(error, route);
      if (diagnosis === undefined) throw error;
      const resource = nameResource(this.#connection.alias, target);
      const cause = `the answer broke off: ${diagnosis.cause}`;
      throw toServiceError({ ...diagnosis, cause }, { route, resource, attempts: 1, lost: false });
    }
  }

  /** Sends nothing, but for signing in. */
  async #prepare(allowed: Effect, route: Route, target: Target, body?: string | Buffer): Promise<Call> {
    checkRoute(route, allowed, target);
    const keys = await this.#findKeys(route);
    return { route, target, keys, body: await sealBody(route, body, keys) };
  }

  async #deliver<T extends Reply>(by: Exchange<T>, call: Call): Promise<T> {
    const { route, target } = call;
    const resource = nameResource(this.#connection.alias, target);
    const tell = (attempt: number, reason: string, delayMs: number) =>
      this.#onRetry({
        operation: route.operation,
        resource,
        attempt,
        attempts: this.#attempts,
        reason,
        delayMs,
      });
    let made = 0;
    const outcome = await retry({
      attempt: () => {
        made += 1;
        return this.#attempt(by, call, (lesson) => tell(made, lesson, 0));
      },
      idempotent: route.idempotent,
      attempts: this.#attempts,
      ...(this.#signal && { signal: this.#signal }),
      onRetry: (attempt, diagnosis, delayMs) => tell(attempt, diagnosis.cause, delayMs),
    });
    if ('success' in outcome) return outcome.success;
    throw toServiceError(outcome.diagnosis, { ...outcome, route, resource });
  }

  /** Ends idle sockets at once and busy ones when they are done, or at once too after an abort. */
  async close(): Promise<void> {
    await (this.#signal?.aborted ? this.#sockets.destroy() : this.#sockets.dispatcher.close());
  }

  /** One attempt, and once more when the answer taught something. Both go unnoticed by the server's data. */
  async #attempt<T extends Reply>(
    by: Exchange<T>,
    call: Call,
    onLesson: (lesson: string) => void,
  ): Promise<{ success: T } | { failure: Diagnosis }> {
    try {
      const used = this.#negotiated;
      let reply = await this.#exchange(by, call, used);
      if (this.#learn(reply, used, onLesson)) reply = await this.#exchange(by, call, this.#negotiated);
      if (isAnswer(call.route, reply)) return { success: reply };
      return { failure: diagnoseAnswer(reply, this.#contextOf(call)) };
    } catch (error) {
      const failure = this.#diagnoseThrown(error, call.route);
      if (failure === undefined) throw error;
      return { failure };
    }
  }

  #exchange<T extends Reply>(
    by: Exchange<T>,
    { route, target, body, keys }: Call,
    negotiated: Negotiated,
  ): Promise<T> {
    const { url } = this.#connection;
    const request = buildRequest(route, target, body, negotiated.adminVersion);
    const scope = { region: negotiated.region, service: 's3', date: this.#now() };
    const unsigned = { ...request, headers: { ...request.headers, host: url.host } };
    const headers = isSigned(route) ? signHeaders(unsigned, keys, scope) : unsigned.headers;
    const signed = { ...request, headers };
    const cancel = route.effect === 'read' ? this.#signal : undefined;
    return by(this.#sockets.dispatcher, url.origin, signed, this.#waitFor(route), cancel);
  }

  /**
   * Takes the region or the admin version that a refusal names. Such a refusal comes before anything is
   * done, so sending again is safe for every route. True when sending again makes sense.
   */
  #learn(reply: Reply, used: Negotiated, onLesson: (lesson: string) => void): boolean {
    const lesson = findLesson(reply, used);
    if (lesson === undefined) return false;
    const { region, adminVersion } = { ...this.#negotiated, ...lesson };
    if (region !== this.#negotiated.region) {
      onLesson(`the server's region is ${region}; signing for it from now on`);
    }
    if (adminVersion !== this.#negotiated.adminVersion) {
      onLesson(`the server's admin API is ${adminVersion}; using it from now on`);
    }
    this.#negotiated = { region, adminVersion };
    return true;
  }

  /** @throws {ExpectedError} when signing in fails */
  async #findKeys(route: Route): Promise<Credentials> {
    const { signIn } = this.#connection;
    return signIn && isSigned(route) ? signIn() : this.#connection;
  }

  #contextOf({ route, target, keys: { secretKey, sessionToken = '' } }: Call) {
    const { alias, url, policy } = this.#connection;
    return {
      ...{ route, alias, origin: url.origin, ...(policy && { policy }) },
      ...(target.bucket === undefined ? {} : { bucket: target.bucket }),
      region: this.#negotiated.region,
      now: this.#now(),
      secrets: [secretKey, sessionToken, ...this.#secrets],
    };
  }

  #waitFor({ slow }: Route): number {
    return slow ? this.#timeoutMs * slowFactor : this.#timeoutMs;
  }

  #diagnoseThrown(error: unknown, route: Route): Diagnosis | undefined {
    if (error instanceof CancelledError) return diagnoseCancellation();
    const { proxy } = this.#sockets;
    return diagnoseNetwork(error, {
      origin: this.#connection.url.origin,
      timeoutMs: this.#waitFor(route),
      ...(proxy === undefined ? {} : { proxy }),
    });
  }
}

function isAnswer({ verdicts = [] }: Route, reply: Reply): boolean {
  const answered = (reply.status >= 200 && reply.status < 300) || verdicts.includes(reply.status);
  return answered && !isPage(reply);
}

function findLesson(reply: Reply, used: Negotiated): Partial<Negotiated> | undefined {
  if (reply.status !== 400 && reply.status !== 426) return undefined;
  const { code, region, message } = parseErrorAnswer(reply);
  if (code === 'AuthorizationHeaderMalformed' && region !== '' && region !== used.region) return { region };
  const wants = /(?:expected|expects client requests with 'admin' API version) '(v[34])'/.exec(message)?.[1];
  if (code !== 'XMinioAdminVersionMismatch' || wants === used.adminVersion) return undefined;
  return wants === 'v3' || wants === 'v4' ? { adminVersion: wants } : undefined;
}
