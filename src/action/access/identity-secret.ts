/** Secrets of users and service accounts: given by the environment, or generated and delivered once. */

import { randomInt } from 'node:crypto';
import type { DeclaredSecret } from '../../access/declared.ts';
import { ServiceError } from '../../errors.ts';
import type { Reporter } from '../../report/reporter.ts';
import type { IdentitySecrets } from '../../resources/identity-secret.ts';
import { hideSecret } from '../secret.ts';
import type { Deliver } from './deliver-secret.ts';

/** The longest that servers take. */
const length = 40;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

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
  readonly made: Promise<{ readonly secretKey: string; withdraw(): Promise<void> }>;
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
      await useIssued(current, set, () => issued.delete(entry));
    },
  };
}

function issue(
  { deliver: delivery }: Extract<DeclaredSecret, { kind: 'generate' }>,
  accessKey: string,
  { deliver, reporter }: SecretSources,
): Issued {
  const make = async () => {
    const secretKey = generateSecret();
    hideIdentity(reporter, accessKey, secretKey);
    return { secretKey, withdraw: await deliver(delivery, accessKey, secretKey) };
  };
  return { made: make(), pending: 0, kept: false };
}

async function useIssued(
  current: Issued,
  set: (secretKey: string) => Promise<void>,
  forget: () => void,
): Promise<void> {
  current.pending += 1;
  try {
    const { secretKey } = await current.made;
    await set(secretKey);
    current.kept = true;
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

async function withdraw({ made }: Issued): Promise<void> {
  const delivered = await made.catch(() => undefined);
  await delivered?.withdraw();
}

export function generateSecret(): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

/** The access key is a name, and stays to be seen. */
export function hideIdentity(reporter: Reporter, accessKey: string, secretKey: string): void {
  hideSecret(reporter, secretKey);
  reporter.hide(Buffer.from(`${accessKey}:${secretKey}`).toString('base64'));
}
