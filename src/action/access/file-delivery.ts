/** Generated secrets that go to files: which entries have one, and what is in their files before anything is made. */

import type { DeclaredSecret } from '../../access/declared.ts';
import type { Finding } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import type { Context } from '../action.ts';
import type { AccessSite } from './access-site.ts';
import { isOtherSecret } from './given-secret.ts';
import { dropRecord, inspectSecretFile, nameRecord, SecretFileError } from './secret-file.ts';
import { hideIdentity } from './secret-key.ts';
import type { SecretOwner } from './secret-record.ts';
import { isThrowawaySite } from './throwaway-secret.ts';

export interface FileDelivery extends SecretOwner {
  readonly secret: DeclaredSecret;
  readonly path: string;
  /** Sites that have the identity. */
  readonly there: readonly AccessSite[];
  /** Whether it is to be made at some site. */
  readonly isDue: boolean;
}

/** Files that secrets go to, and what was found in them. */
export interface FileDeliveries {
  /** Path → whose secret it is for. */
  readonly owners: ReadonlyMap<string, FileDelivery>;
  /** Path → what an earlier run left there, for this one to go on with. */
  readonly left: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/**
 * Looks into every file that a secret is or was to go to. A plan may be made on another machine than it is applied on:
 * only to `apply` is it an error that a file can't be written. That also removes records of what is known by now.
 * @throws {ServiceError} when a server can't be reached
 */
export async function inspectDeliveries(
  sites: readonly AccessSite[],
  mode: 'plan' | 'apply',
  context: Context,
): Promise<FileDeliveries> {
  const deliveries = listDeliveries(sites.filter((site) => !isThrowawaySite(site, context.environment)));
  const seen = await Promise.all(deliveries.map((delivery) => inspect(delivery, mode, context)));
  return {
    owners: new Map(deliveries.map((delivery) => [delivery.path, delivery])),
    left: new Map(seen.flatMap(({ left }) => (left ? [left] : []))),
    findings: seen.flatMap(({ finding }) => finding ?? []),
  };
}

function listDeliveries(sites: readonly AccessSite[]): FileDelivery[] {
  const declared = sites.flatMap((site) => {
    const { users, serviceAccounts } = site.declared;
    const identities = [
      ...users.map(({ name, state, secret }) => ({ accessKey: name, state, secret })),
      ...serviceAccounts.map(({ accessKey, state, secret }) => ({ accessKey, state, secret })),
    ];
    return identities.flatMap(({ accessKey, state, secret }) =>
      state === 'present' && secret?.kind === 'generate' && secret.deliver.kind === 'file'
        ? [{ site, accessKey, secret, path: secret.deliver.path }]
        : [],
    );
  });
  return [...groupBy(declared, ({ secret }) => JSON.stringify(secret.source)).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { accessKey, secret, path } = first;
    const there = same.flatMap(({ site }) => (hasIdentity(site, accessKey) ? [site] : []));
    const aliases = same.map(({ site }) => site.actual.alias);
    return [{ accessKey, aliases, secret, path, there, isDue: there.length < same.length }];
  });
}

function hasIdentity({ actual: { users, serviceAccounts } }: AccessSite, accessKey: string): boolean {
  return users.has(accessKey) || serviceAccounts.has(accessKey);
}

interface Seen {
  readonly left?: readonly [path: string, secretKey: string];
  readonly finding?: Finding;
}

async function inspect(delivery: FileDelivery, mode: 'plan' | 'apply', context: Context): Promise<Seen> {
  const { path, accessKey, isDue } = delivery;
  const at = { path, workspace: context.workspace };
  try {
    const secretKey = await inspectSecretFile(at, delivery);
    if (secretKey !== undefined) {
      hideIdentity(context.reporter, accessKey, secretKey);
      const others = await listOthers(delivery, secretKey, context);
      if (others.length > 0) return { finding: tellOther(delivery, others) };
      if (isDue) return { left: [path, secretKey], finding: tellLeft(delivery) };
    }
    if (!isDue && mode === 'apply') await dropRecord(at);
    return {};
  } catch (error) {
    if (!(error instanceof SecretFileError)) throw error;
    return isDue && (mode === 'apply' || error.isTaken) ? { finding: tellUnfit(delivery, error, mode) } : {};
  }
}

/** Aliases whose server says that the identity has another secret. */
async function listOthers(
  { accessKey, there }: FileDelivery,
  secretKey: string,
  { signal }: Context,
): Promise<string[]> {
  const tried = await Promise.all(
    there.map(async ({ connection: { sessionToken: _own, ...place } }) => {
      const isOther = await isOtherSecret({ ...place, accessKey, secretKey }, signal);
      return isOther ? [place.alias] : [];
    }),
  );
  return tried.flat();
}

const rule = 'access/secret-left';

function tellLeft({ accessKey, path, secret: { source } }: FileDelivery): Finding {
  const message = `An earlier run left a secret for ${accessKey} in ${path} and did not get to know whether it was set everywhere: applying goes on with it.`;
  const mend = `Nothing to do; for a new one remove ${path} and ${nameRecord(path)} first.`;
  return { rule, severity: 'note', message, mend, source };
}

function tellOther(
  { accessKey, path, secret: { source } }: FileDelivery,
  aliases: readonly string[],
): Finding {
  const message = `The secret that an earlier run left in ${path} is not the one of ${accessKey} at ${aliases.join(', ')}.`;
  const mend = `Remove ${path} and ${nameRecord(path)}. If nobody has the other one, declare ${accessKey} absent, apply, and declare it again.`;
  return { rule, severity: 'warning', message, mend, source };
}

function tellUnfit(
  { accessKey, secret: { source } }: FileDelivery,
  { message: why, mend }: SecretFileError,
  mode: 'plan' | 'apply',
): Finding {
  const severity = mode === 'apply' ? 'error' : 'note';
  const message = `The secret of ${accessKey} can't be delivered: ${why}`;
  return { rule: 'access/delivery', severity, message, mend, source };
}
