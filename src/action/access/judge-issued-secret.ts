/** Secrets that are to be generated: one for all aliases of its entry, which no server gives back. */

import type { DeclaredAccess, DeclaredSecret, SecretDelivery } from '../../access/declared.ts';
import type { Finding } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import { findSecret } from '../../plan/judge-access.ts';
import type { ResourceChange } from '../../resources/resource-change.ts';
import type { AccessSite } from './access-site.ts';

/** A secret that is to be set somewhere. */
export interface Due {
  readonly change: ResourceChange;
  readonly secret: DeclaredSecret;
}

/** What tells where secrets are declared, and which of these places the run is at. */
export interface SecretScope {
  readonly access: DeclaredAccess;
  /** Every alias of the alias file. */
  readonly aliases: readonly string[];
  /** Those that the run names. */
  readonly named: ReadonlySet<string>;
  /** Alias → the site of its group that gives it its access; without a group: not there. */
  readonly carriers: ReadonlyMap<string, string>;
  /** Path of a file → the secret in it that the run can go on with. */
  readonly left: ReadonlyMap<string, string>;
}

interface Generated {
  readonly change: ResourceChange;
  readonly secret: Extract<DeclaredSecret, { kind: 'generate' }>;
}

/** What would leave a site with a secret that nobody has. `sites`: those of the run that last. */
export function judgeIssued(
  due: readonly Due[],
  sites: readonly AccessSite[],
  scope: SecretScope,
): Finding[] {
  const generated = due.flatMap(({ change, secret }): Generated[] =>
    secret.kind === 'generate' ? [{ change, secret }] : [],
  );
  const entries = [...groupBy(generated, ({ secret }) => JSON.stringify(secret.source)).values()];
  const firsts = entries.flatMap(([first]) => first ?? []);
  return [
    ...firsts.flatMap((one) => [
      ...judgeApart(one, scope),
      ...(isLeft(one, scope) ? [] : judgeElsewhere(one, sites)),
    ]),
    ...judgeOutputs(firsts),
  ];
}

/** A later run for the other aliases would make another secret, and deliver it over this one. */
function judgeApart({ change: { key }, secret }: Generated, scope: SecretScope): Finding[] {
  const { access, aliases, named, carriers } = scope;
  const entry = [...access.users, ...access.serviceAccounts].find((one) => one.secret === secret);
  const left = aliases.filter(
    (alias) => (entry?.sites?.includes(alias) ?? true) && !named.has(carriers.get(alias) ?? alias),
  );
  if (left.length === 0) return [];
  return [
    refuse(
      'access/secret-apart',
      secret,
      `The secret of ${key} would be generated without ${left.join(', ')}, where it is declared too: a run there would make another one.`,
      'Name every alias in one run (input `alias`: `all`), or write the aliases that it is for into the "sites" of the entry.',
    ),
  ];
}

function isLeft({ secret: { deliver } }: Generated, { left }: SecretScope): boolean {
  return deliver.kind === 'file' && left.has(deliver.path);
}

/** One secret for all sites can't be had where some already hold another that nobody can read. */
function judgeElsewhere(
  { change: { key, alias }, secret }: Generated,
  sites: readonly AccessSite[],
): Finding[] {
  const there = sites.filter(({ actual, declared }) => {
    const same = findSecret(declared, key)?.source === secret.source;
    return same && (actual.users.has(key) || actual.serviceAccounts.has(key));
  });
  if (there.length === 0) return [];
  const aliases = there.map(({ actual }) => actual.alias).join(', ');
  return [
    refuse(
      'access/secret-elsewhere',
      secret,
      `${key} is at ${aliases} already and not at ${alias}, so a generated secret would be another one.`,
      `${tellDelivered(secret.deliver)} If it is lost, declare ${key} absent, apply, and declare it again: then one is made for all.`,
    ),
  ];
}

function tellDelivered(deliver: SecretDelivery): string {
  switch (deliver.kind) {
    case 'github-secret':
      return `Give the secret that was delivered: "secret": { "environment": "${deliver.name}" }, and in the job ${deliver.name}: \${{ secrets.${deliver.name} }}.`;
    case 'file':
      return `Give the secret that was delivered: "secret": { "environment": "VARIABLE" }, set from the file ${deliver.path}.`;
    case 'output':
      return 'Give the secret that was delivered: "secret": { "environment": "VARIABLE" }, from where the output was taken to.';
  }
}

/** The output has one place for each access key. */
function judgeOutputs(firsts: readonly Generated[]): Finding[] {
  const outputs = firsts.filter(({ secret }) => secret.deliver.kind === 'output');
  return [...groupBy(outputs, ({ change }) => change.key)].flatMap(([key, [, second]]) =>
    second === undefined
      ? []
      : [
          refuse(
            'access/secret-apart',
            second.secret,
            `The output \`secrets\` has room for one secret of ${key}, and two entries of it would be made.`,
            'Run apply-access for each alias by itself, or declare one entry for all of them.',
          ),
        ],
  );
}

function refuse(rule: string, { source }: DeclaredSecret, message: string, mend: string): Finding {
  return { rule, severity: 'error', message, mend, source };
}
