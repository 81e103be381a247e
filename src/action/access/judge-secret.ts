import type { DeclaredSecret } from '../../access/declared.ts';
import type { Finding } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import { findSecret } from '../../plan/judge-access.ts';
import type { ResourceChange } from '../../resources/index.ts';
import type { Context } from '../action.ts';
import type { AccessSite } from './access-site.ts';
import { judgeGivenSecret } from './given-secret.ts';
import { isThrowawaySite } from './throwaway-secret.ts';

/** A secret that is to be set somewhere. */
interface Due {
  readonly change: ResourceChange;
  readonly secret: DeclaredSecret;
}

/** What stands in the way of setting secrets: nothing may be made that nobody can then use. */
export function judgeSecrets(
  sites: readonly AccessSite[],
  mode: 'plan' | 'apply',
  secretsToken: string,
  context: Context,
): Finding[] {
  const lasting = sites.filter((site) => !isThrowawaySite(site, context.environment));
  const throwaway = sites.filter((site) => !lasting.includes(site));
  return [
    ...judgeSites(lasting, mode, secretsToken, context),
    // There nothing has to be given or delivered; what is given has to fit, as in a plan.
    ...judgeSites(throwaway, 'plan', secretsToken, context),
  ];
}

function judgeSites(
  sites: readonly AccessSite[],
  mode: 'plan' | 'apply',
  secretsToken: string,
  context: Context,
): Finding[] {
  const due = sites.flatMap(listDue);
  return [
    ...due.flatMap(({ change, secret }) =>
      secret.kind === 'environment' ? judgeGivenSecret(change, secret, mode, context) : [],
    ),
    ...judgeGenerated(due, sites),
    ...(mode === 'apply' ? judgeDelivery(due, secretsToken, context) : []),
  ];
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

/** One secret for all sites can't be had where some already hold another that nobody can read. */
function judgeGenerated(due: readonly Due[], sites: readonly AccessSite[]): Finding[] {
  const generated = due.filter(({ secret }) => secret.kind === 'generate');
  const entries = groupBy(generated, ({ secret }) => JSON.stringify(secret.source));
  return [...entries.values()].flatMap(([first]): Finding[] => {
    if (first === undefined) return [];
    const { key } = first.change;
    const there = sites.filter(({ actual, declared }) => {
      const same = findSecret(declared, key)?.source === first.secret.source;
      return same && (actual.users.has(key) || actual.serviceAccounts.has(key));
    });
    const aliases = there.map(({ actual }) => actual.alias).join(', ');
    if (aliases === '') return [];
    return [
      {
        rule: 'access/secret-elsewhere',
        severity: 'error',
        message: `${key} is at ${aliases} already and not at ${first.change.alias}, so a generated secret would be another one.`,
        mend: 'Give the secret that was delivered: "secret": { "environment": "VARIABLE" }.',
        source: first.secret.source,
      },
    ];
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
    if (deliver.kind === 'output' && environment.GITHUB_ACTIONS !== 'true') {
      const message = `The secret of ${key} can't be delivered: outside of a runner there are no outputs.`;
      const mend = 'Deliver it to a file, or run this on a runner.';
      return [{ rule: 'access/delivery', severity: 'error', message, mend, source }];
    }
    return [];
  });
}
