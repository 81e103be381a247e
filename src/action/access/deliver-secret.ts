import type { SecretDelivery } from '../../access/declared.ts';
import { ServiceError } from '../../errors.ts';
import { findRepository } from '../../report/event.ts';
import type { Context } from '../action.ts';
import { SecretFileError, writeSecretFile } from './secret-file.ts';

/** Brings a generated secret to where it is declared to be. @returns what takes it away again. */
export type Deliver = (
  delivery: SecretDelivery,
  accessKey: string,
  secretKey: string,
) => Promise<() => Promise<void>>;

/** Where a secret can be delivered to in this run. `token` is for secrets of GitHub Actions. */
export function createDelivery(context: Context, token: string): Deliver {
  const output = new Map<string, string>();
  const tell = () =>
    context.reporter.setOutput(
      'secrets',
      output.size === 0 ? '' : JSON.stringify(Object.fromEntries(output)),
    );
  return async (delivery, accessKey, secretKey) => {
    switch (delivery.kind) {
      case 'output':
        output.set(accessKey, secretKey);
        tell();
        return async () => {
          output.delete(accessKey);
          tell();
        };
      case 'file':
        return deliverFile(delivery.path, accessKey, secretKey, context);
      case 'github-secret':
        await deliverToGithub(delivery, accessKey, secretKey, context, token);
        // What is there is of no use, and the next run replaces it.
        return async () => undefined;
    }
  };
}

async function deliverFile(
  path: string,
  accessKey: string,
  secretKey: string,
  { workspace }: Context,
): Promise<() => Promise<void>> {
  try {
    return await writeSecretFile(path, workspace, secretKey);
  } catch (error) {
    if (error instanceof SecretFileError) throw tellUndelivered(accessKey, error.message, 0);
    throw error;
  }
}

async function deliverToGithub(
  { name, environment, repository }: Extract<SecretDelivery, { kind: 'github-secret' }>,
  accessKey: string,
  secretKey: string,
  { environment: variables, signal }: Context,
  token: string,
): Promise<void> {
  const named = repository === undefined ? {} : { GITHUB_REPOSITORY: repository };
  const place = findRepository({ ...variables, ...named });
  if (place === undefined)
    throw tellUndelivered(accessKey, 'no repository is known; declare one beside the name.', 0);
  const { SecretRefusedError, setRepositorySecret } = await import('../../report/repository-secret.ts');
  try {
    await setRepositorySecret({ ...place, name, environment }, secretKey, { token, signal });
  } catch (error) {
    if (error instanceof SecretRefusedError) throw tellUndelivered(accessKey, error.message, error.status);
    throw error;
  }
}

/** Then nothing was set at any server. */
function tellUndelivered(accessKey: string, why: string, status: number): ServiceError {
  const denied = status === 401 || status === 403 || status === 404;
  const failure = {
    reason: denied ? 'denied' : 'server-error',
    operation: 'deliver secret',
    resource: accessKey,
    status,
    code: 'Undelivered',
    outcomeUnknown: false,
  } as const;
  return new ServiceError(failure, `Can't deliver the secret of ${accessKey}, so it was not made: ${why}`);
}
