/** What the policies of repositories let their jobs do: a policy's name is the id of the repository that has it. */

import type { Finding } from '../finding.ts';
import { type PolicyDocument, parsePolicyDocument } from '../policy/document.ts';
import type { Weight } from './weight.ts';

export interface NamedPolicies {
  readonly alias: string;
  /** Every policy of the server: name → document as it answers it. */
  readonly policies: ReadonlyMap<string, unknown>;
  /** Of the repository that asks; `undefined` where it is not known. */
  readonly repositoryId: string | undefined;
  /** What a document amounts to; `undefined` for what is bounded. */
  readonly weigh: (document: PolicyDocument) => Weight | undefined;
}

const numeric = /^\d+$/;
const namesShown = 5;

/** Pure. */
export function judgePolicies({ alias, policies, repositoryId, weigh }: NamedPolicies): Finding[] {
  const numbered = [...policies].filter(([name]) => numeric.test(name));
  return [
    ...judgeOwn(alias, policies, repositoryId),
    ...judgeOthers(
      alias,
      numbered.map(([name]) => name).filter((name) => name !== repositoryId),
      repositoryId,
    ),
    ...numbered.flatMap(([name, document]) => judgeDocument(alias, name, document, weigh)),
  ];
}

function judgeOwn(
  alias: string,
  policies: NamedPolicies['policies'],
  repositoryId: string | undefined,
): Finding[] {
  if (repositoryId === undefined || policies.has(repositoryId)) return [];
  const message = `${alias} has no policy called ${repositoryId}, the id of this repository: its jobs can't sign in.`;
  const mend = `Declare one of that name in config/access.json, with just what its jobs do.`;
  return [{ rule: 'login/no-policy', severity: 'error', message, mend }];
}

function judgeOthers(alias: string, others: readonly string[], repositoryId: string | undefined): Finding[] {
  if (others.length === 0 || repositoryId === undefined) return [];
  const shown = others.slice(0, namesShown).join(', ');
  const more = others.length > namesShown ? ` and ${others.length - namesShown} more` : '';
  const message = `Jobs of other repositories that learn the audience can sign in to ${alias} too: ${shown}${more}.`;
  const mend = 'Remove the policies whose repositories are not to sign in.';
  return [{ rule: 'login/other-repository', severity: 'note', message, mend }];
}

function judgeDocument(
  alias: string,
  name: string,
  value: unknown,
  weigh: NamedPolicies['weigh'],
): Finding[] {
  const { document } = parsePolicyDocument(value);
  if (document === undefined) return [];
  const weight = weigh(document);
  return [
    ...(weight === undefined ? [] : [tellWide(alias, name, weight)]),
    ...(leansOnToken(document) ? [tellCondition(alias, name)] : []),
  ];
}

function tellWide(alias: string, name: string, { severity, words }: Weight): Finding {
  const message = `By the policy ${name} of ${alias} any job of that repository that learns the audience can ${words}.`;
  const mend =
    'Name just the actions and buckets that its jobs need (docs/identities.md lists them); where they need this, let few people approve them, and keep the repository for nothing else.';
  return { rule: 'login/wide-policy', severity, message, mend };
}

function leansOnToken({ Statement }: PolicyDocument): boolean {
  const keys = Statement.flatMap(({ Condition = {} }) => Object.values(Condition).flatMap(Object.keys));
  return keys.some((key) => key.startsWith('jwt:'));
}

function tellCondition(alias: string, name: string): Finding {
  const message = `The policy ${name} of ${alias} has conditions on claims of the token, which are no boundary on this server.`;
  const mend = 'Guard the audience by an environment with reviewers, and keep the policy small.';
  return { rule: 'login/condition', severity: 'warning', message, mend };
}
