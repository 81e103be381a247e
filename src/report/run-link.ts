/** Where people see this run and the files that it read. */
export interface RunLinks {
  /** Log and summary. */
  readonly run: string;
  /** Prefix of every file's address, at the commit that the run works on. */
  readonly files: string;
}

/** `undefined` where the environment is not that of a runner. */
export function readRunLinks(environment: NodeJS.ProcessEnv): RunLinks | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  const { GITHUB_RUN_ID: id, GITHUB_SHA: commit } = environment;
  if (!server || !repository || !id || !commit) return undefined;
  const base = `${server}/${repository}`;
  return { run: `${base}/actions/runs/${id}`, files: `${base}/blob/${commit}` };
}
