import { asPayload, findRepository, type RepositoryPlace, readPayload } from './event.ts';

/** The pull request that a run is for. */
export interface CommentPlace extends RepositoryPlace {
  readonly pullRequest: number;
  /** What the run read; absent where the forge does not say. */
  readonly commit?: string;
}

/**
 * From what the runner itself says, never from what a workflow's author or an artifact does. `undefined`
 * where the run is for no pull request.
 */
export async function findCommentPlace(environment: NodeJS.ProcessEnv): Promise<CommentPlace | undefined> {
  const repository = findRepository(environment);
  if (repository === undefined || !isPullRequestEvent(environment)) return undefined;
  const { number, head } = asPayload((await readPayload(environment)).pull_request);
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0) return undefined;
  const { sha } = asPayload(head);
  return { ...repository, pullRequest: number, ...(isCommit(sha) && { commit: sha }) };
}

export function isCommit(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}

/** Whatever happens to a pull request: what runs then is its code, not that of the repository. */
export function isPullRequestEvent({ GITHUB_EVENT_NAME: event = '' }: NodeJS.ProcessEnv): boolean {
  return event.startsWith('pull_request');
}
