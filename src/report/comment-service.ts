import { setTimeout as sleep } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import type { CommentPlace } from './comment-place.ts';

type Octokit = ReturnType<typeof getOctokit>;

export interface PostedComment {
  readonly id: number;
  /** Login of whoever wrote it; '' when that account is gone. */
  readonly author: string;
  readonly body: string;
}

/** The comments of one pull request. Every method throws what `describeRefusal` can tell. */
export interface CommentService {
  /** The login that comments of this token have. */
  findSelf(): Promise<string>;
  /** Those that `keep` wants, oldest first. */
  list(keep: (comment: PostedComment) => boolean): Promise<PostedComment[]>;
  create(body: string): Promise<PostedComment>;
  update(id: number, body: string): Promise<void>;
  /** Content when it is gone already. */
  remove(id: number): Promise<void>;
}

export interface CommentServiceOptions {
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

/** The library is loaded only here, when there is something to say. */
export async function openCommentService(
  place: CommentPlace,
  options: CommentServiceOptions,
): Promise<CommentService> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(options.token, { baseUrl: place.apiUrl });
  repeatRequests(octokit, options);
  const { owner, repo, pullRequest } = place;
  const { issues } = octokit.rest;
  const on = { owner, repo, issue_number: pullRequest };
  return {
    findSelf: () => findSelf(octokit),
    list: async (keep) => {
      const kept = await octokit.paginate(issues.listComments, { ...on, per_page: 100 }, ({ data }) =>
        data.map(readComment).filter(keep),
      );
      return kept.sort((a, b) => a.id - b.id);
    },
    create: async (body) => readComment((await issues.createComment({ ...on, body })).data),
    update: async (id, body) => void (await issues.updateComment({ owner, repo, comment_id: id, body })),
    remove: async (id) => {
      await issues.deleteComment({ owner, repo, comment_id: id }).catch((error: unknown) => {
        if (readStatus(error) !== 404) throw error;
      });
    },
  };
}

interface AnsweredComment {
  readonly id: number;
  readonly body?: string | undefined;
  readonly user: { readonly login: string } | null;
}

function readComment({ id, body = '', user }: AnsweredComment): PostedComment {
  return { id, body, author: user?.login ?? '' };
}

/**
 * A person's token (and any of Gitea) tells by `GET /user`. That of an app may not ask, but knows its
 * `viewer`, which only GitHub has; what neither tells is the token that a job gets by itself.
 */
async function findSelf(octokit: Octokit): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    const status = readStatus(error);
    if (status !== 403 && status !== 404) throw error;
  }
  const answer: unknown = await octokit.graphql('{ viewer { login } }').catch(() => undefined);
  return readViewer(answer) ?? jobLogin;
}

function readViewer(answer: unknown): string | undefined {
  const { viewer } = { viewer: undefined, ...asObject(answer) };
  const { login } = { login: undefined, ...asObject(viewer) };
  return typeof login === 'string' && login !== '' ? login : undefined;
}

/** Every request has a time limit, and is made again when the service is overloaded or asks for a pause. */
function repeatRequests(octokit: Octokit, options: CommentServiceOptions): void {
  const { signal, wait = (delayMs) => sleep(delayMs, undefined, { signal }) } = options;
  octokit.hook.wrap('request', async (request, parameters) => {
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
export function saysRateLimit(error: unknown): boolean {
  return error instanceof Error && /rate limit/i.test(error.message);
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
