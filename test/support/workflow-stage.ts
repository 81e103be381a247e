/** What a team has that adopts the suite: its servers, who works on them, GitHub, and a repository. */

import { obtainServer } from '../../src/throwaway/obtain.ts';
import { runWorkflow, type WorkflowOptions } from './act.ts';
import type { WorkflowRun } from './act-event.ts';
import { startGitHub, type TestGitHub } from './github.ts';
import { type MinioServer, startServer } from './minio-server.ts';
import { createUserRepository, type UserRepository } from './user-repository.ts';
import { createEnvironmentSecrets, type EnvironmentSecrets, type Pairs } from './workflow-secret.ts';

/** Environment prefixes of the sample's aliases. */
export const prefixes = ['PRIMARY', 'PRIMARY_CLUSTER_AZ2', 'DR'] as const;

export interface StageOptions {
  /** Workflows beside those of the quick start. */
  readonly more?: readonly string[];
  /** Settings of the servers, in the order of `prefixes`. */
  readonly serverEnv?: readonly Pairs[];
}

export interface WorkflowStage {
  readonly servers: readonly MinioServer[];
  readonly github: TestGitHub;
  readonly repository: UserRepository;
  /** Repository variables: the addresses. */
  readonly variables: Pairs;
  /** Secrets of the two environments. */
  readonly secrets: EnvironmentSecrets;
  /** With the variables, GitHub's address, the token of a job, and the secrets of production unless others are given. */
  run(workflow: string, options: Partial<WorkflowOptions>): Promise<WorkflowRun>;
  stop(): Promise<void>;
}

/** Login of the token that jobs have. */
export const jobLogin = 'github-actions[bot]';

/** Three real, empty servers for the sample, and its repository as the quick start makes it. */
export async function startWorkflowStage(options: StageOptions = {}): Promise<WorkflowStage> {
  const { more = [], serverEnv = [] } = options;
  const servers = await Promise.all(prefixes.map((_, index) => startServer({ env: serverEnv[index] ?? {} })));
  const github = await startGitHub(['acme', jobLogin, 'stranger']);
  await github.call('acme', 'POST', '/repos/acme/store/issues', { title: 'A change' });
  const repository = await createUserRepository(more);
  const secrets = await createEnvironmentSecrets(servers, prefixes);
  const variables = Object.fromEntries(
    servers.map(({ url }, index) => [`${prefixes[index]}_MINIO_URL`, url]),
  );
  const environment = { GITHUB_API_URL: github.url, MINIO_BIN: await obtainServer() };
  return {
    ...{ servers, github, repository, variables, secrets },
    run: (workflow, options) =>
      runWorkflow({
        repository: repository.dir,
        workflow,
        event: 'push',
        ...options,
        variables: { ...variables, ...options.variables },
        secrets: { GITHUB_TOKEN: jobLogin, ...(options.secrets ?? secrets.production) },
        environment: { ...environment, ...options.environment },
      }),
    stop: async () => {
      await repository.remove();
      await github.stop();
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

const repository = {
  full_name: 'acme/store',
  name: 'store',
  owner: { login: 'acme' },
  default_branch: 'main',
};

/** What GitHub says of pull request 1, from a branch of the repository or from `head`. */
export function describePullRequest(sha: string, head = 'acme/store', author = 'jo'): object {
  return {
    action: 'synchronize',
    number: 1,
    pull_request: {
      number: 1,
      user: { login: author },
      head: { ref: 'change', sha, repo: { full_name: head } },
      base: { ref: 'main', sha, repo: repository },
    },
    repository,
  };
}

/** What GitHub says of a push to `main`, and of a schedule there. */
export function describeMain(sha: string): object {
  return { ref: 'refs/heads/main', after: sha, repository };
}
