import type { Finding } from '../../finding.ts';
import { findSecret } from '../../plan/judge-access.ts';
import type { Context } from '../action.ts';
import type { AccessSite } from './access-site.ts';
import { findSecretRepository } from './deliver-secret.ts';
import type { FileDeliveries } from './file-delivery.ts';
import { judgeGivenSecret, tellUncompared } from './given-secret.ts';
import { type Due, judgeIssued, type SecretScope } from './judge-issued-secret.ts';
import { isThrowawaySite } from './throwaway-secret.ts';

export interface SecretRun {
  readonly mode: 'plan' | 'apply';
  readonly secretsToken: string;
  readonly scope: Omit<SecretScope, 'left'>;
  readonly files: FileDeliveries;
}

/** What stands in the way of setting secrets: nothing may be made that nobody can then use. */
export function judgeSecrets(
  sites: readonly AccessSite[],
  { mode, secretsToken, scope, files }: SecretRun,
  context: Context,
): Finding[] {
  const lasting = sites.filter((site) => !isThrowawaySite(site, context.environment));
  const throwaway = sites.filter((site) => !lasting.includes(site));
  const due = lasting.flatMap(listDue);
  return [
    ...judgeGiven(due, mode, context),
    ...judgeIssued(due, lasting, { ...scope, left: files.left }),
    ...(mode === 'apply' ? judgeDelivery(due, secretsToken, context) : []),
    ...files.findings,
    ...tellUncompared(lasting, context),
    // There nothing has to be given or delivered; what is given has to fit, as in a plan.
    ...judgeGiven(throwaway.flatMap(listDue), 'plan', context),
  ];
}

function judgeGiven(due: readonly Due[], mode: 'plan' | 'apply', context: Context): Finding[] {
  return due.flatMap(({ change, secret }) =>
    secret.kind === 'environment' ? judgeGivenSecret(change, secret, mode, context) : [],
  );
}

function listDue({ section, declared }: AccessSite): Due[] {
  return section.changes.flatMap((change) => {
    const { verb, kind, key, after } = change;
    const sets = verb !== 'report' && (kind === 'user' || kind === 'service-account');
    const secret = findSecret(declared, key);
    if (!sets || after === undefined || !('secret' in after) || secret === undefined) return [];
    return [{ change, secret }];
  });
}

function judgeDelivery(due: readonly Due[], secretsToken: string, { environment }: Context): Finding[] {
  const deliveries = due.flatMap(({ secret, change }) =>
    secret.kind === 'generate' ? [{ ...secret, key: change.key }] : [],
  );
  return deliveries.flatMap(({ deliver, source, key }): Finding[] => {
    if (deliver.kind === 'github-secret' && secretsToken === '') {
      const message = `The secret of ${key} can't be delivered: the input \`secrets-token\` is empty.`;
      const mend =
        'Give a token that may write secrets of that repository; the token that a job gets by itself may not.';
      return [{ rule: 'access/delivery', severity: 'error', message, mend, source }];
    }
    if (deliver.kind === 'github-secret' && !findSecretRepository(deliver, environment)) {
      const message = `The secret of ${key} can't be delivered: no repository is known.`;
      return [
        {
          rule: 'access/delivery',
          severity: 'error',
          message,
          mend: 'Declare "repository" beside its name.',
          source,
        },
      ];
    }
    if (deliver.kind === 'output' && environment.GITHUB_ACTIONS !== 'true') {
      const message = `The secret of ${key} can't be delivered: outside of a runner there are no outputs.`;
      const mend = 'Deliver it to a file, or run this on a runner.';
      return [{ rule: 'access/delivery', severity: 'error', message, mend, source }];
    }
    return [];
  });
}
