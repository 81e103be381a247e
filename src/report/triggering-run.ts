/** For a workflow that another one started: which run that was, and for which pull request. */

import { type CommentPlace, isCommit } from './comment-place.ts';
import { asPayload, findRepository, type RepositoryPlace, readPayload } from './event.ts';
import { type ForgeOptions, openForge } from './forge.ts';

export interface TriggeringRun {
  readonly id: number;
  /** How it ended, such as `success`. */
  readonly conclusion: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` of the repository that its code came from. */
  readonly headRepository: string;
}

/**
 * From what the forge says of the event, and from nothing that the run left behind. `undefined` where the event
 * is another one, or was not for a pull request.
 */
export async function readTriggeringRun(environment: NodeJS.ProcessEnv): Promise<TriggeringRun | undefined> {
  if (environment.GITHUB_EVENT_NAME !== 'workflow_run') return undefined;
  const run = asPayload((await readPayload(environment)).workflow_run);
  const { id, event, conclusion, head_sha: headSha, head_branch: headBranch } = run;
  const { full_name: headRepository } = asPayload(run.head_repository);
  if (event !== 'pull_request' || typeof id !== 'number' || !Number.isSafeInteger(id)) return undefined;
  if (!isCommit(headSha)) return undefined;
  if (typeof headRepository !== 'string' || !/^[\w.-]+\/[\w.-]+$/.test(headRepository)) return undefined;
  if (typeof headBranch !== 'string' || headBranch === '') return undefined;
  const ended = typeof conclusion === 'string' ? conclusion : '';
  return { id, conclusion: ended, headSha, headBranch, headRepository };
}

/**
 * The open pull request whose head is what the run was for. A run of what was pushed over since is for none: a newer
 * one tells. Asked for by the head's branch: by its commit, the service finds none while that is in a fork only.
 * @throws what `describeRefusal` can tell
 */
export async function findTriggeringPlace(
  environment: NodeJS.ProcessEnv,
  options: ForgeOptions,
): Promise<CommentPlace | undefined> {
  const repository = findRepository(environment);
  const run = await readTriggeringRun(environment);
  if (repository === undefined || run === undefined) return undefined;
  const pullRequest = await findPullRequest(run, repository, options);
  return pullRequest === undefined ? undefined : { ...repository, pullRequest, commit: run.headSha };
}

async function findPullRequest(
  { headSha, headBranch, headRepository }: TriggeringRun,
  { apiUrl, owner, repo }: RepositoryPlace,
  options: ForgeOptions,
): Promise<number | undefined> {
  const forge = await openForge(apiUrl, options);
  const [headOwner] = headRepository.split('/');
  const wanted = { owner, repo, state: 'open', head: `${headOwner}:${headBranch}`, per_page: 100 } as const;
  const [found] = await forge.paginate(forge.rest.pulls.list, wanted, ({ data }) =>
    data.filter(({ head }) => head.sha === headSha && head.repo?.full_name === headRepository),
  );
  return found?.number;
}
