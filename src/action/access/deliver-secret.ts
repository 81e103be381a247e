import type { SecretDelivery } from '../../access/declared.ts';
import { ServiceError } from '../../errors.ts';
import { findRepository, type RepositoryPlace } from '../../report/event.ts';
import type { Context } from '../action.ts';
import type { FileDeliveries } from './file-delivery.ts';
import { dropRecord, inspectSecretFile, SecretFileError, writeSecretFile } from './secret-file.ts';

/** A generated secret that is where it is declared to be. */
export interface Delivered {
  readonly secretKey: string;
  /** The file that it is in. */
  readonly path?: string;
  /** It was there from an earlier run, and some server may have it. */
  readonly isLeft?: boolean;
  /** To be told of every site that has it now. */
  readonly noteSet?: () => Promise<void>;
  /** Takes it away again, unless it was there before. */
  withdraw(): Promise<void>;
}

/**
 * Brings a secret to where it is declared to be. `generate` makes one where none is there to go on with.
 * @throws {ServiceError} where it can't be brought there
 */
export type Deliver = (
  delivery: SecretDelivery,
  accessKey: string,
  generate: () => string,
) => Promise<Delivered>;

/** Where a secret can be delivered to in this run. `token` is for secrets of GitHub Actions. */
export function createDelivery(
  context: Context,
  token: string,
  files: Pick<FileDeliveries, 'owners' | 'left'>,
): Deliver {
  const deliverToOutput = createOutput(context);
  return async (delivery, accessKey, generate) => {
    switch (delivery.kind) {
      case 'output':
        return deliverToOutput(accessKey, generate());
      case 'file':
        return deliverToFile(delivery.path, accessKey, generate, files, context);
      case 'github-secret': {
        const secretKey = generate();
        await deliverToGithub(delivery, accessKey, secretKey, context, token);
        // What is there is of no use, and the next run replaces it.
        return { secretKey, withdraw: async () => undefined };
      }
    }
  };
}

function createOutput({ reporter }: Context): (accessKey: string, secretKey: string) => Delivered {
  const output = new Map<string, string>();
  const tell = () =>
    reporter.setOutput('secrets', output.size === 0 ? '' : JSON.stringify(Object.fromEntries(output)));
  return (accessKey, secretKey) => {
    output.set(accessKey, secretKey);
    tell();
    const withdraw = async () => {
      output.delete(accessKey);
      tell();
    };
    return { secretKey, withdraw };
  };
}

async function deliverToFile(
  path: string,
  accessKey: string,
  generate: () => string,
  { owners, left }: Pick<FileDeliveries, 'owners' | 'left'>,
  { workspace }: Context,
): Promise<Delivered> {
  const owner = owners.get(path);
  if (owner === undefined) throw new Error(`nobody's secret is known to go to ${path}`);
  const at = { path, workspace };
  let missing = owner.aliases.length - owner.there.length;
  const noteSet = async () => {
    missing -= 1;
    // Else the next run does it.
    if (missing === 0) await dropRecord(at).catch(() => undefined);
  };
  try {
    const planned = left.get(path);
    if (planned === undefined) {
      const secretKey = generate();
      return { secretKey, path, noteSet, withdraw: await writeSecretFile(at, owner, secretKey) };
    }
    if ((await inspectSecretFile(at, owner)) === planned)
      return { secretKey: planned, path, isLeft: true, noteSet, withdraw: async () => undefined };
  } catch (error) {
    if (error instanceof SecretFileError)
      throw tellUndelivered(accessKey, `${error.message} ${error.mend}`, 'findings');
    throw error;
  }
  throw tellUndelivered(accessKey, `${path} is no longer as this run found it. Run again.`, 'findings');
}

type GithubDelivery = Extract<SecretDelivery, { kind: 'github-secret' }>;

/** The repository that a secret goes to: the declared one, or that of the run. */
export function findSecretRepository(
  { repository }: GithubDelivery,
  environment: Context['environment'],
): RepositoryPlace | undefined {
  const named = repository === undefined ? {} : { GITHUB_REPOSITORY: repository };
  return findRepository({ ...environment, ...named });
}

async function deliverToGithub(
  delivery: GithubDelivery,
  accessKey: string,
  secretKey: string,
  { environment: variables, signal }: Context,
  token: string,
): Promise<void> {
  const { name, environment } = delivery;
  const place = findSecretRepository(delivery, variables);
  if (place === undefined)
    throw tellUndelivered(accessKey, 'no repository is known. Declare one beside the name.', 'findings');
  const { SecretRefusedError, setRepositorySecret } = await import('../../report/repository-secret.ts');
  try {
    await setRepositorySecret({ ...place, name, environment }, secretKey, { token, signal });
  } catch (error) {
    if (!(error instanceof SecretRefusedError)) throw error;
    const { message, status } = error;
    throw tellUndelivered(accessKey, message, isDenial(status) ? 'denied' : 'server-error', status);
  }
}

function isDenial(status: number): boolean {
  return status === 401 || status === 403 || status === 404;
}

/** Then nothing was set at any server. `findings`: it is not for a service to mend. */
function tellUndelivered(
  accessKey: string,
  why: string,
  reason: 'findings' | 'denied' | 'server-error',
  status = 0,
): ServiceError {
  const failure = {
    ...{ reason, operation: 'deliver secret', resource: accessKey },
    ...{ status, code: 'Undelivered', outcomeUnknown: false },
  };
  return new ServiceError(failure, `Can't deliver the secret of ${accessKey}, so it was not made: ${why}`);
}
