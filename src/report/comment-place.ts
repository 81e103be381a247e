import { readFile } from 'node:fs/promises';

/** The pull request that a run is for. */
export interface CommentPlace {
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly pullRequest: number;
}

/**
 * From what the runner itself says, never from what a workflow's author or an artifact does. `undefined`
 * where the run is for no pull request.
 */
export async function findCommentPlace(environment: NodeJS.ProcessEnv): Promise<CommentPlace | undefined> {
  const {
    GITHUB_EVENT_NAME: event = '',
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: name = '',
  } = environment;
  const [owner, repo] = name.split('/');
  if (!event.startsWith('pull_request') || !file || !owner || !repo) return undefined;
  const pullRequest = readNumber(await readFile(file, 'utf8').catch(() => ''));
  if (pullRequest === undefined) return undefined;
  return { apiUrl: environment.GITHUB_API_URL || 'https://api.github.com', owner, repo, pullRequest };
}

function readNumber(text: string): number | undefined {
  const event = parse(text);
  const pullRequest = isObject(event) ? event.pull_request : undefined;
  const number = isObject(pullRequest) ? pullRequest.number : undefined;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
