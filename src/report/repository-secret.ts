import type { RepositoryPlace } from './event.ts';
import { type ForgeOptions, openForge, readStatus } from './forge.ts';
import { sealForKey } from './sealed-box.ts';

/** A secret of GitHub Actions: of a repository, or of one environment of it. */
export interface SecretPlace extends RepositoryPlace {
  readonly name: string;
  readonly environment: string | undefined;
}

/** Why GitHub did not take it. `status` is 0 when no answer came. */
export class SecretRefusedError extends Error {
  override readonly name = 'SecretRefusedError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Makes or replaces it. What is sent can be opened by GitHub alone.
 * @throws {SecretRefusedError} which says what the token needs, and holds nothing of the value
 */
export async function setRepositorySecret(
  place: SecretPlace,
  value: string,
  options: ForgeOptions,
): Promise<void> {
  try {
    await send(place, value, options);
  } catch (error) {
    const status = readStatus(error) ?? 0;
    throw new SecretRefusedError(status, explain(status, place));
  }
}

async function send(
  { apiUrl, owner, repo, name, environment }: SecretPlace,
  value: string,
  options: ForgeOptions,
): Promise<void> {
  const { rest } = await openForge(apiUrl, options);
  const { actions } = rest;
  if (environment === undefined) {
    const { data } = await actions.getRepoPublicKey({ owner, repo });
    const encrypted_value = await sealForKey(data.key, value);
    await actions.createOrUpdateRepoSecret({
      ...{ owner, repo, secret_name: name },
      ...{ encrypted_value, key_id: data.key_id },
    });
    return;
  }
  const at = { owner, repo, environment_name: environment };
  const { data } = await actions.getEnvironmentPublicKey(at);
  const encrypted_value = await sealForKey(data.key, value);
  await actions.createOrUpdateEnvironmentSecret({
    ...at,
    secret_name: name,
    encrypted_value,
    key_id: data.key_id,
  });
}

function explain(status: number, { owner, repo, environment }: SecretPlace): string {
  const where =
    environment === undefined ? `${owner}/${repo}` : `environment ${environment} of ${owner}/${repo}`;
  if (status === 401) return 'GitHub does not accept the token; give `secrets-token` a valid one.';
  if (status === 403 || status === 404) {
    const right = environment === undefined ? '"Secrets: write"' : '"Environments: write"';
    return `the token may not set secrets of ${where} (status ${status}), or it is not there; give \`secrets-token\` one with the permission ${right} there.`;
  }
  return status === 0 ? 'GitHub did not answer.' : `GitHub answered with status ${status}.`;
}
