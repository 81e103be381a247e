/** Secrets that would be the same, or of which only the last one would be kept. */

import type { DeclaredAccess, DeclaredSecret } from '../../../access/declared.ts';
import { below, type Finding } from '../../../finding.ts';
import type { DeclaredAlias } from '../../desired.ts';
import { nameVariables } from '../../env-prefix.ts';
import { error, quote, warning } from '../../judgement.ts';

interface Holder {
  readonly name: string;
  readonly secret: DeclaredSecret;
}

export function checkSharedSecrets(access: DeclaredAccess, aliases: readonly DeclaredAlias[]): Finding[] {
  const { users, serviceAccounts } = access;
  const holders = [
    ...users.map(({ name, secret, state }) => ({ name, secret, state })),
    ...serviceAccounts.map(({ accessKey, secret, state }) => ({ name: accessKey, secret, state })),
  ].flatMap(({ name, secret, state }): Holder[] =>
    secret === undefined || state === 'absent' ? [] : [{ name, secret }],
  );
  const own = new Set(aliases.flatMap(({ envPrefix }) => Object.values(nameVariables(envPrefix))));
  const seen = new Map<string, string>();
  return holders.flatMap((holder) => {
    if (holder.secret.kind === 'environment' && own.has(holder.secret.variable)) return [refuseOwn(holder)];
    const place = describePlace(holder.secret);
    if (place === undefined) return [];
    const before = seen.get(place);
    seen.set(place, holder.name);
    return before === undefined ? [] : tellShared(holder, before);
  });
}

/** @returns undefined for what no two can share */
function describePlace(secret: DeclaredSecret): string | undefined {
  if (secret.kind === 'environment') return `variable ${secret.variable}`;
  const { deliver } = secret;
  if (deliver.kind === 'output') return undefined;
  if (deliver.kind === 'file') return `file ${deliver.path}`;
  // GitHub makes no difference between capitals and others here.
  const { name, environment = '', repository = '' } = deliver;
  return `secret ${repository}/${environment}/${name}`.toLowerCase();
}

function refuseOwn({ name, secret }: Holder): Finding {
  const message = `${quote(name)} would have the secret that the run itself signs with.`;
  const mend = 'Name a variable of its own.';
  return error('access/shared-secret', below(secret.source, 'environment'), message, mend);
}

/** An identity may be declared apart for each site, and have one secret everywhere. */
function tellShared({ name, secret }: Holder, before: string): Finding[] {
  if (secret.kind === 'generate') {
    const message = `The secret of ${quote(name)} would take the place of that of ${quote(before)}.`;
    const mend = 'Deliver each to a place of its own.';
    return [error('access/shared-secret', below(secret.source, 'deliver'), message, mend)];
  }
  if (name === before) return [];
  const message = `${quote(name)} and ${quote(before)} would have the same secret.`;
  const mend = 'Give each a variable of its own.';
  return [warning('access/shared-secret', below(secret.source, 'environment'), message, mend)];
}
