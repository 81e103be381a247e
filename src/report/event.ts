import { readFile } from 'node:fs/promises';

/** The repository that a run is of. */
export interface RepositoryPlace {
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
}

/** From what the runner itself says. `undefined` where the environment is not that of a runner. */
export function findRepository(environment: NodeJS.ProcessEnv): RepositoryPlace | undefined {
  const { GITHUB_REPOSITORY: name = '' } = environment;
  const [owner, repo] = name.split('/');
  if (!owner || !repo) return undefined;
  return { apiUrl: environment.GITHUB_API_URL || 'https://api.github.com', owner, repo };
}

type Payload = Readonly<Record<string, unknown>>;

/** What the forge says of the event; empty where it can't be read. */
export async function readPayload({ GITHUB_EVENT_PATH: file }: NodeJS.ProcessEnv): Promise<Payload> {
  if (!file) return {};
  return asPayload(parse(await readFile(file, 'utf8').catch(() => '')));
}

export function asPayload(value: unknown): Payload {
  return isObject(value) ? value : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null;
}
