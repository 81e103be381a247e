import { findSecret } from '../../plan/judge-access.ts';
import type { IdentitySecrets } from '../../resources/identity-secret.ts';
import type { Context } from '../action.ts';
import type { AccessSite } from './access-site.ts';
import { createDelivery } from './deliver-secret.ts';
import type { FileDeliveries } from './file-delivery.ts';
import { createIdentitySecrets } from './identity-secret.ts';
import { isThrowawaySite, makeUpSecrets } from './throwaway-secret.ts';

/** The secrets of whom a plan makes or changes; none is made before it is asked for. */
export function createSecrets(
  sites: readonly Pick<AccessSite, 'connection' | 'declared' | 'actual'>[],
  secretsToken: string,
  files: Pick<FileDeliveries, 'owners' | 'left'>,
  context: Context,
): IdentitySecrets {
  const { environment, reporter } = context;
  const find = (alias: string, accessKey: string) => {
    const site = sites.find(({ actual }) => actual.alias === alias);
    return site && findSecret(site.declared, accessKey);
  };
  const deliver = createDelivery(context, secretsToken, files);
  const secrets = createIdentitySecrets({ find, environment, deliver, reporter });
  const throwaways = sites.filter((site) => isThrowawaySite(site, environment));
  const aliases = new Set(throwaways.map(({ actual }) => actual.alias));
  return makeUpSecrets(secrets, { aliases, find }, context);
}
