/** Where people see this run and the files that it read. */
export interface RunLinks {
  /** Log and summary. */
  readonly run: string;
  /** Prefix of every file's address, at the commit that the run works on. */
  readonly files: string;
}

/** Log and summary of another run of the repository. */
export function linkRun(environment: NodeJS.ProcessEnv, id: number): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  return server && repository ? `${server}/${repository}/actions/runs/${id}` : undefined;
}

/** Prefix of every file's address at a commit of another repository. */
export function linkFiles(
  { GITHUB_SERVER_URL: server }: NodeJS.ProcessEnv,
  repository: string,
  commit: string,
): string | undefined {
  return server ? `${server}/${repository}/blob/${commit}` : undefined;
}

/** `undefined` where the environment is not that of a runner. */
export function readRunLinks(environment: NodeJS.ProcessEnv): RunLinks | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  const { GITHUB_RUN_ID: id, GITHUB_SHA: commit } = environment;
  if (!server || !repository || !id || !commit) return undefined;
  const base = `${server}/${repository}`;
  return { run: `${base}/actions/runs/${id}`, files: `${base}/blob/${commit}` };
}
