/** The identity of a job: a token that the forge signs for it, for one audience and a few minutes. */

import { request } from 'undici';
import { ConfigError, ServiceError } from '../errors.ts';
import { openSockets } from '../server/dispatcher.ts';
import { diagnoseNetwork } from '../server/network-failure.ts';
import { retry } from '../server/retry.ts';

/** Where a runner gives tokens, and what to show it for one. */
export interface TokenSource {
  readonly url: URL;
  readonly bearer: string;
}

const operation = 'ask for an identity token';
const resource = 'the runner';
const timeoutMs = 15_000;
const grant = 'Give the job `permissions: id-token: write`.';
const later =
  'Run the job again; where that lasts, look at the status of the forge, and whether the runner may reach this address.';

/**
 * `fromFork`: the run is for a pull request from another repository.
 * @throws {ConfigError} `missing-credentials` where there is none: off a runner, in a fork, or without the permission
 */
export function findTokenSource(
  environment: Readonly<Record<string, string | undefined>>,
  fromFork: boolean,
): TokenSource {
  const url = URL.parse(environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '');
  const bearer = environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  if (url !== null && bearer) return { url, bearer };
  throw fromFork
    ? refuse(
        'This run is for a pull request from a fork, and such runs have no identity to sign in with.',
        'Work with throwaway servers there, or only check the files (validate-config).',
      )
    : refuse(
        'This run has no identity to sign in with: the runner offers it no token.',
        `${grant} Off a runner, and in pull requests from forks, there is none: use keys.`,
      );
}

function refuse(message: string, mend: string): ConfigError {
  return new ConfigError(
    [{ rule: 'login/identity', severity: 'error', message, mend }],
    'missing-credentials',
  );
}

/** Asks for a token anew, up to three times. @throws {ServiceError} which holds nothing of the answer */
export async function requestIdentityToken(
  source: TokenSource,
  audience: string,
  signal: AbortSignal,
): Promise<string> {
  const sockets = openSockets({ alias: resource, url: source.url, accessKey: '', secretKey: '' });
  const url = new URL(source.url);
  url.searchParams.set('audience', audience);
  try {
    const outcome = await retry({
      attempt: () => ask(url, source.bearer, sockets.dispatcher, signal),
      idempotent: true,
      signal,
      onRetry: () => undefined,
    });
    if ('success' in outcome) return outcome.success;
    const { reason, status, code, cause, mend } = outcome.diagnosis;
    const words = [`Can't ${operation}: ${cause}.`, mend].filter((part) => part !== '').join(' ');
    throw new ServiceError({ reason, operation, resource, status, code, outcomeUnknown: false }, words);
  } finally {
    await sockets.dispatcher.close();
  }
}

type Attempt = Parameters<typeof retry<string>>[0]['attempt'];

async function ask(
  url: URL,
  bearer: string,
  dispatcher: ReturnType<typeof openSockets>['dispatcher'],
  signal: AbortSignal,
): ReturnType<Attempt> {
  const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  try {
    const answer = await request(url, { headers, dispatcher, signal: limit });
    const body = await answer.body.text();
    const token = answer.statusCode === 200 ? readToken(body) : undefined;
    return token === undefined ? { failure: diagnose(url, answer.statusCode) } : { success: token };
  } catch (error) {
    if (limit.aborted) return { failure: { ...diagnose(url, 0), code: 'TIMEOUT' } };
    const failure = diagnoseNetwork(error, { origin: url.origin, timeoutMs });
    if (failure === undefined) throw error;
    return { failure };
  }
}

function readToken(body: string): string | undefined {
  try {
    const { value } = { value: undefined, ...Object(JSON.parse(body)) };
    return typeof value === 'string' && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function diagnose({ host }: URL, status: number) {
  const refused = status === 401 || status === 403;
  const said =
    status === 0
      ? `no answer came from ${host} within ${timeoutMs / 1000} s`
      : `${host} answered with status ${status}`;
  return {
    reason: refused ? 'denied' : 'unreachable',
    status,
    code: `HTTP${status}`,
    cause: status === 200 ? `the answer of ${host} holds no token` : said,
    mend: refused ? grant : later,
    transient: status === 0 || status === 429 || status >= 500,
    lost: false,
  } as const;
}
