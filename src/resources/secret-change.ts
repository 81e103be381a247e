/** What a plan says of the secret key of a user or service account, which no server tells. */

import type { DeclaredSecret } from '../access/declared.ts';
import type { SecretState, Status } from './user/types.ts';

/** The secret of a new identity. */
export function nameSecret(secret: DeclaredSecret | undefined): SecretState {
  return secret?.kind === 'generate' ? 'generated' : 'as declared';
}

/** Where it comes from, or goes to. */
export function tellSecret(secret: DeclaredSecret | undefined): string {
  if (secret === undefined) return 'No secret is declared for it.';
  if (secret.kind === 'environment') return `Its secret key is taken from ${secret.variable}.`;
  const { deliver } = secret;
  if (deliver.kind === 'output') return 'Its secret key is generated, and is then in the output `secrets`.';
  if (deliver.kind === 'file') return `Its secret key is generated, and is then in the file ${deliver.path}.`;
  const place = [deliver.repository, deliver.environment].filter((part) => part !== undefined).join(', ');
  return `Its secret key is generated, and is then the secret ${deliver.name} of GitHub Actions${place && ` (${place})`}.`;
}

/** An identity that is there, before and after. */
export interface SecretCase {
  readonly name: string;
  readonly secret: DeclaredSecret | undefined;
  /** Whether the given secret was tried and is not the one in use. */
  readonly differs: boolean;
  readonly before: Status;
  readonly after: Status;
}

export interface SecretChange {
  /** What is to be said of the secret on each side; nothing where it stays. */
  readonly before: { readonly secret?: SecretState };
  readonly after: { readonly secret?: SecretState };
  readonly notes: readonly string[];
}

/**
 * Whether the secret of an identity is set anew. Who is disabled can't be tried, and was perhaps disabled because
 * the secret got out: so none comes back with the old one where the environment gives one.
 */
export function changeSecret({ name, secret, differs, before, after }: SecretCase): SecretChange {
  const set = (was: SecretState, note: string): SecretChange => ({
    before: { secret: was },
    after: { secret: 'as declared' },
    notes: [note],
  });
  const replaced = `${name} signs in with another secret key than the declared one: it is replaced, and the old one ends at once.`;
  if (differs) return set('other', replaced);
  const revived = before === 'disabled' && after === 'enabled';
  if (revived && secret?.kind === 'environment')
    return set(
      'unknown',
      `The secret key of ${name} is set anew from ${secret.variable}, since that of a disabled one can't be tried: the old one does not come back.`,
    );
  const notes = revived ? [`${name} signs in with the same secret key as before it was disabled.`] : [];
  return { before: {}, after: {}, notes };
}
