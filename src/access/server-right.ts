/** What a caller may do with the server as a whole. */

import { exactActions } from '../policy/admin-action.ts';
import type { Caller, Principal, ServerRight } from './audit-entry.ts';
import { anyOf, type Certainty } from './certainty.ts';
import { evaluate } from './evaluate.ts';
import { mayAllow } from './find-reach.ts';

/** `admin:*` stands for every action of administration, those without a name of their own among them. */
export const allOfServer = 'admin:*';

const onServer = [...exactActions].flatMap(([action, service]) =>
  service === 'admin' || service === 'kms' ? [action] : [],
);

/** Of those who may do anything there. */
export function findServerRights(callers: readonly Caller[]): ServerRight[] {
  return callers.flatMap(([principal, standing]) => {
    if (standing === undefined) return [];
    const allowed = onServer.flatMap((action) => {
      const answer = mayAllow(standing, action) ? evaluate(standing, { action }) : 'no';
      return answer === 'no' ? [] : [{ action, isConditional: answer === 'maybe' }];
    });
    if (allowed.length === 0) return [];
    const conditional = allowed.filter(({ isConditional }) => isConditional);
    return [{ principal, actions: names(allowed), conditional: names(conditional) }];
  });
}

function names(rights: readonly { readonly action: string }[]): string[] {
  return rights.map(({ action }) => action).sort();
}

export type Held = (principal: Principal, action: string) => Certainty;

/** How actions are held by one audit; who holds all holds each. */
export function createHeld(rights: readonly ServerRight[], nameOf: (principal: Principal) => string): Held {
  const byName = new Map(rights.map((right) => [nameOf(right.principal), indexRight(right)]));
  return (principal, action) => {
    const held = byName.get(nameOf(principal));
    if (held === undefined) return 'no';
    const all = action.startsWith('admin:') ? held.get(allOfServer) : undefined;
    return anyOf([held.get(action) ?? 'no', all ?? 'no']);
  };
}

function indexRight({ actions, conditional }: ServerRight): ReadonlyMap<string, Certainty> {
  return new Map(actions.map((action) => [action, conditional.includes(action) ? 'maybe' : 'yes']));
}
