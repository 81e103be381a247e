/** What else of a plan tells whether a change of access gives or takes. */

import type { Change } from '../change.ts';
import type { ActualAccess } from './actual-access.ts';
import { hasDenial, hasPermission, remakesPolicy } from './iam-policy/narrow.ts';
import type { IamPolicy } from './iam-policy/types.ts';
import type { ResourceChange } from './resource-change.ts';
import type { AccountValue } from './service-account/diff.ts';

/** Policies by name, of one site. */
export interface AccessBook {
  /** They deny something, before or after: whoever loses one may gain by it. */
  readonly denying: ReadonlySet<string>;
  /** They deny and never allow: whoever gets one gains nothing. */
  readonly barring: ReadonlySet<string>;
  /** They are to allow other things, neither just more nor just less. */
  readonly remade: ReadonlySet<string>;
  /** Whether denials come or go, or a service account is to do other things: then nothing that is lost may stay till later. */
  readonly isStrict: boolean;
}

export const emptyBook: AccessBook = {
  denying: new Set(),
  barring: new Set(),
  remade: new Set(),
  isStrict: false,
};

/** `changes`: those of the site. */
export function openBook(
  changes: readonly ResourceChange[],
  actual: Pick<ActualAccess, 'policies'> = { policies: new Map() },
): AccessBook {
  const policies = changes.filter((change) => change.kind === 'iam-policy');
  const versions = [
    ...[...actual.policies].map(([name, policy]) => ({ name, policy })),
    ...policies.flatMap(({ key: name, before, after }) =>
      [before, after].flatMap((policy) => (policy ? [{ name, policy }] : [])),
    ),
  ];
  const namesOf = (is: (policy: IamPolicy) => boolean) =>
    new Set(versions.filter(({ policy }) => is(policy)).map(({ name }) => name));
  const [denying, allowing] = [namesOf(hasDenial), namesOf(hasPermission)];
  const remade = policies.filter(({ before, after }) => before && after && remakesPolicy(before, after));
  return {
    denying,
    barring: new Set([...denying].filter((name) => !allowing.has(name))),
    remade: new Set(remade.map(({ key }) => key)),
    isStrict: changes.some(
      (change) =>
        (change.kind === 'service-account' && remakesAccount(change)) ||
        listPolicies(change).some((name) => denying.has(name)),
    ),
  };
}

/** Whether a service account that is in use is to do other things, neither just more nor just less. */
export function remakesAccount({ before, after }: Change<'service-account', AccountValue>): boolean {
  if (!(before && after && 'policy' in before && 'policy' in after)) return false;
  const [one, other] = [before.policy, after.policy];
  if (before.status === 'disabled' || typeof one === 'string' || typeof other === 'string') return false;
  return remakesPolicy(one, other);
}

function listPolicies(change: ResourceChange): readonly string[] {
  if (change.kind === 'iam-policy') return [change.key];
  if (change.kind !== 'user' && change.kind !== 'group') return [];
  return [change.before, change.after].flatMap((side) => side?.policies ?? []);
}
