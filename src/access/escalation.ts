/** Who could come to more rights than they were given. */

import { escalations } from '../policy/admin-action.ts';
import {
  type AccessRight,
  type AccessShare,
  anyone,
  type Caller,
  type Escalation,
  type Principal,
} from './audit-entry.ts';
import { allOf, anyOf, type Certainty } from './certainty.ts';
import { evaluate } from './evaluate.ts';
import { mayAllow } from './find-reach.ts';
import type { Standing } from './standing.ts';

/** Only the widest is told of those who can administer everything. */
export function findEscalations(callers: readonly Caller[], shares: readonly AccessShare[]): Escalation[] {
  const onServer = callers.flatMap(([principal, standing]) =>
    standing === undefined ? [] : findOnServer(principal, standing),
  );
  return [...onServer, ...findOnBuckets(callers, shares)];
}

function findOnServer(principal: Principal, standing: Standing): Escalation[] {
  const found = [...escalations].flatMap(([action, could]) => {
    if (!action.startsWith('admin:') || !mayAllow(standing, action)) return [];
    const answer = evaluate(standing, { action });
    return answer === 'no' ? [] : [{ principal, action, could: remark(could, answer), buckets: [] }];
  });
  const all = found.filter(({ action }) => action === 'admin:*');
  return all.length > 0 ? all : [...found, ...findWiderKey(principal, standing, found)];
}

/**
 * Everybody may make service accounts for their own user unless that is denied; a service account with a
 * policy of its own may where that allows it, and what it makes is not bound by that policy.
 */
function findWiderKey(
  principal: Principal,
  { layers, values }: Standing,
  told: readonly Escalation[],
): Escalation[] {
  const action = 'admin:CreateServiceAccount';
  const embedded = layers.filter(({ kind }) => kind === 'embedded');
  if (embedded.length === 0 || told.some((one) => one.action === action)) return [];
  const allows = evaluate({ layers: embedded, values }, { action });
  const denials = layers.flatMap(({ kind, statements }) =>
    kind === 'given' ? statements.filter(({ statement }) => statement.Effect === 'Deny') : [],
  );
  const open = { statement: { Effect: 'Allow', Action: [action] }, origin: { kind: 'embedded' as const } };
  const spared = evaluate(
    { layers: [{ kind: 'given', statements: [...denials, open] }], values },
    { action },
  );
  const answer = allOf([allows, spared]);
  if (answer === 'no') return [];
  return [
    { principal, action, could: remark('make a key with every right of its parent', answer), buckets: [] },
  ];
}

/** Whoever asks can claim to fulfil a condition: it stays a way. */
function remark(could: string, answer: Certainty): string {
  return answer === 'maybe' ? `${could}, whatever the conditions say` : could;
}

interface Way {
  readonly action: string;
  readonly could: string;
}

/** One for each caller and way, with the buckets. */
function findOnBuckets(callers: readonly Caller[], shares: readonly AccessShare[]): Escalation[] {
  const found = new Map<Principal, Map<string, Way & { readonly buckets: string[] }>>();
  for (const { bucket, principals, rights } of shares) {
    const ways = listWays(rights);
    for (const principal of ways.length > 0 ? principals : []) {
      const own = found.get(principal) ?? new Map<string, Way & { readonly buckets: string[] }>();
      found.set(principal, own);
      for (const way of ways) {
        const key = `${way.action} ${way.could}`;
        const before = own.get(key);
        if (before === undefined) own.set(key, { ...way, buckets: [bucket] });
        else before.buckets.push(bucket);
      }
    }
  }
  return [anyone, ...callers.map(([principal]) => principal)].flatMap((principal) =>
    [...(found.get(principal)?.values() ?? [])].map((way) => ({ principal, ...way })),
  );
}

/** What some rights open; of what they open both under a condition and without, the latter. */
function listWays(rights: readonly AccessRight[]): Way[] {
  const answers = new Map<string, Certainty>();
  for (const { actions, reach } of rights) {
    for (const action of actions.filter((one) => escalations.has(one))) {
      answers.set(action, anyOf([answers.get(action) ?? 'no', reach.terms.length > 0 ? 'maybe' : 'yes']));
    }
  }
  return [...answers].flatMap(([action, answer]) => {
    const could = escalations.get(action);
    return could === undefined ? [] : [{ action, could: remark(could, answer) }];
  });
}
