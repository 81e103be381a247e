/** The forge's REST interface, with bounded patience: what comments and issues share. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import { plain } from '../render/plain.ts';

export type Forge = ReturnType<typeof getOctokit>;

export interface ForgeOptions {
  readonly token: string;
  /** Ends every request and every wait. */
  readonly signal: AbortSignal;
  /** For tests. */
  readonly wait?: (delayMs: number) => Promise<unknown>;
}

const requestTimeoutMs = 15_000;
const attempts = 3;
const firstDelayMs = 1000;
/** A service that asks for a longer pause is not waited for: a comment is not worth minutes of a job. */
const maxDelayMs = 30_000;

/** Whom the token that a job gets by itself comments as. */
const jobLogin = 'github-actions[bot]';

/** The library is loaded only here, when there is something to say. What is asked throws what `describeRefusal` can tell. */
export async function openForge(apiUrl: string, options: ForgeOptions): Promise<Forge> {
  const { getOctokit } = await import('@actions/github');
  const forge = getOctokit(options.token, { baseUrl: apiUrl });
  repeatRequests(forge, options);
  return forge;
}

/**
 * The login that what this token writes has. A person's token (and any of Gitea) tells by `GET /user`. That of an
 * app may not ask, but knows its `viewer`, which only GitHub has; what neither tells is the token that a job gets
 * by itself.
 */
export async function findSelf(forge: Forge): Promise<string> {
  try {
    return (await forge.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    const status = readStatus(error);
    if (status !== 403 && status !== 404) throw error;
  }
  const answer: unknown = await forge.graphql('{ viewer { login } }').catch(() => undefined);
  return readViewer(answer) ?? jobLogin;
}

function readViewer(answer: unknown): string | undefined {
  const { viewer } = { viewer: undefined, ...asObject(answer) };
  const { login } = { login: undefined, ...asObject(viewer) };
  return typeof login === 'string' && login !== '' ? login : undefined;
}

/** Every request has a time limit, and is made again when the service is overloaded or asks for a pause. */
function repeatRequests(forge: Forge, options: ForgeOptions): void {
  const { signal, wait = (delayMs) => sleep(delayMs, undefined, { signal }) } = options;
  forge.hook.wrap('request', async (request, parameters) => {
    for (let attempt = 1; ; attempt += 1) {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]);
      try {
        // In place: the library's own step after this one is given this object, whatever we pass on.
        parameters.request = { ...parameters.request, signal: limit };
        return await request(parameters);
      } catch (error) {
        const delayMs = judgeDelay(error, attempt);
        if (attempt === attempts || delayMs === undefined || signal.aborted) throw error;
        await wait(delayMs);
      }
    }
  });
}

/** How long until it may go better; `undefined`: it won't, or not soon enough. */
function judgeDelay(error: unknown, attempt: number): number | undefined {
  const status = readStatus(error);
  const asked = readRetryAfter(error);
  const limited = status === 429 || (status === 403 && (asked !== undefined || saysRateLimit(error)));
  if (!limited && status !== undefined && status < 500) return undefined;
  const delayMs = asked === undefined ? firstDelayMs * 2 ** attempt * Math.random() : asked * 1000;
  return delayMs <= maxDelayMs ? delayMs : undefined;
}

/** HTTP status of a refusal; the library says 500 when no answer came. `undefined` for what is none. */
export function readStatus(error: unknown): number | undefined {
  const { status } = { status: undefined, ...asObject(error) };
  return typeof status === 'number' ? status : undefined;
}

function readRetryAfter(error: unknown): number | undefined {
  const { response } = { response: undefined, ...asObject(error) };
  const { headers } = { headers: undefined, ...asObject(response) };
  const seconds = Number(new Map(Object.entries(asObject(headers))).get('retry-after') ?? Number.NaN);
  return seconds >= 0 ? seconds : undefined;
}

/** A 403 that passes by itself. */
function saysRateLimit(error: unknown): boolean {
  return error instanceof Error && /rate limit/i.test(error.message);
}

/**
 * Why something was not written, by status alone: the words differ from forge to forge. `start` says what it is, and
 * `grant`, a sentence, what would allow it.
 */
export function describeRefusal(error: unknown, start: string, grant: string): string {
  const status = readStatus(error);
  if (status === 401)
    return `${start}: the token was not accepted. Give the input \`github-token\` a valid one.`;
  if ((status === 403 && !saysRateLimit(error)) || status === 404 || status === 410)
    return `${start}: the token may not (${status}). ${grant}`;
  const why = error instanceof Error ? plain(error.message) : 'unknown';
  return `${start}: ${status === undefined ? '' : `status ${status}, `}${why}. The result stands in the summary of the run.`;
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
