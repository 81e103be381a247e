/** Identities of throwaway servers are nobody's: their secrets are made up, and delivered to nobody. */

import type { DeclaredSecret } from '../../access/declared.ts';
import type { IdentitySecrets } from '../../resources/identity-secret.ts';
import type { Context } from '../action.ts';
import { isThrowaway } from '../event-guard.ts';
import type { AccessSite } from './access-site.ts';
import { generateSecret, hideIdentity } from './secret-key.ts';

/** Whether the job started the server of a site for itself. */
export function isThrowawaySite(
  { connection, actual }: Pick<AccessSite, 'connection' | 'actual'>,
  environment: Context['environment'],
): boolean {
  const { deploymentId } = actual.capabilities;
  return isThrowaway({ url: connection.url, deploymentId }, environment);
}

export interface MadeUpSecrets {
  /** Aliases of throwaway servers. */
  readonly aliases: ReadonlySet<string>;
  find(alias: string, accessKey: string): DeclaredSecret | undefined;
}

/** `secrets`, but for the throwaway servers: there a given secret is set, and any other is made up. */
export function makeUpSecrets(
  secrets: IdentitySecrets,
  { aliases, find }: MadeUpSecrets,
  { environment, reporter }: Pick<Context, 'environment' | 'reporter'>,
): IdentitySecrets {
  return {
    use: async (alias, accessKey, set) => {
      const declared = find(alias, accessKey);
      const given = declared?.kind === 'environment' && environment[declared.variable];
      if (given || !aliases.has(alias)) return secrets.use(alias, accessKey, set);
      const secretKey = generateSecret();
      hideIdentity(reporter, accessKey, secretKey);
      await set(secretKey);
    },
  };
}
