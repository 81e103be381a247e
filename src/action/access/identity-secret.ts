/** Secrets of users and service accounts: given by the environment, or generated and delivered once. */

import type { DeclaredSecret } from '../../access/declared.ts';
import { ServiceError } from '../../errors.ts';
import type { Reporter } from '../../report/reporter.ts';
import type { IdentitySecrets } from '../../resources/identity-secret.ts';
import type { Deliver, Delivered } from './deliver-secret.ts';
import { generateSecret, hideIdentity } from './secret-key.ts';

export interface SecretSources {
  /** What is declared for an identity at one site. */
  find(alias: string, accessKey: string): DeclaredSecret | undefined;
  /** What the environment gives. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly deliver: Deliver;
  readonly reporter: Reporter;
}

/** A generated secret, while it is set at one site after another. */
interface Issued {
  readonly made: Promise<Delivered>;
  /** Sites where it is being set. */
  pending: number;
  /** It is set, or may be, at some site. */
  kept: boolean;
  /** Ends when it is taken back: only then may another be where it was. */
  withdrawn?: Promise<void>;
}

export function createIdentitySecrets(sources: SecretSources): IdentitySecrets {
  const issued = new Map<string, Issued>();
  return {
    use: async (alias, accessKey, set) => {
      const declared = sources.find(alias, accessKey);
      if (declared === undefined) throw new Error(`no secret is declared for ${accessKey}`);
      if (declared.kind === 'environment') return set(sources.environment[declared.variable] ?? '');
      const entry = JSON.stringify(declared.source);
      let current = issued.get(entry);
      while (current?.withdrawn) {
        await current.withdrawn.catch(() => undefined);
        current = issued.get(entry);
      }
      current ??= issue(declared, accessKey, sources);
      issued.set(entry, current);
      await useIssued(current, accessKey, set, () => issued.delete(entry));
    },
  };
}

function issue(
  { deliver: delivery }: Extract<DeclaredSecret, { kind: 'generate' }>,
  accessKey: string,
  { deliver, reporter }: SecretSources,
): Issued {
  const generate = () => {
    const secretKey = generateSecret();
    hideIdentity(reporter, accessKey, secretKey);
    return secretKey;
  };
  return { made: deliver(delivery, accessKey, generate), pending: 0, kept: false };
}

async function useIssued(
  current: Issued,
  accessKey: string,
  set: (secretKey: string) => Promise<void>,
  forget: () => void,
): Promise<void> {
  current.pending += 1;
  try {
    const delivered = await current.made;
    await set(delivered.secretKey).catch((error: unknown) => {
      throw tellWhere(error, delivered, accessKey, current);
    });
    current.kept = true;
    await delivered.noteSet?.();
  } catch (error) {
    current.kept ||= error instanceof ServiceError && error.failure.outcomeUnknown;
    throw error;
  } finally {
    current.pending -= 1;
    if (current.pending === 0 && !current.kept) {
      current.withdrawn = withdraw(current).finally(forget);
      await current.withdrawn;
    }
  }
}

/** The failure of setting it, with where it is then, unless it is taken back at once. */
function tellWhere(
  error: unknown,
  { path, isLeft }: Delivered,
  accessKey: string,
  { pending, kept }: Issued,
): unknown {
  if (!(error instanceof ServiceError) || path === undefined) return error;
  const { outcomeUnknown } = error.failure;
  if (!outcomeUnknown && !isLeft && !kept && pending === 1) return error;
  const where = `The secret for ${accessKey} is in ${path}`;
  const told = outcomeUnknown
    ? `${where}: it holds if the next plan does not make ${accessKey} any more; if it does, applying goes on with the same secret.`
    : `${where}, for any site that has it; applying again goes on with the same secret.`;
  return new ServiceError(error.failure, `${error.message} ${told}`, { cause: error });
}

async function withdraw({ made }: Issued): Promise<void> {
  const delivered = await made.catch(() => undefined);
  await delivered?.withdraw();
}
