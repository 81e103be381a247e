/** Who could come to more rights than they were given. */

import { groupBy } from '../group-by.ts';
import { escalations } from '../policy/admin-action.ts';
import type { AccessEntry, Caller, Escalation, Principal } from './audit-entry.ts';
import { allOf } from './certainty.ts';
import { evaluate } from './evaluate.ts';
import type { Standing } from './standing.ts';

/** Only the widest is told of those who can administer everything. */
export function findEscalations(callers: readonly Caller[], entries: readonly AccessEntry[]): Escalation[] {
  const onServer = callers.flatMap(([principal, standing]) =>
    standing === undefined ? [] : findOnServer(principal, standing),
  );
  return [...onServer, ...findOnBuckets(entries)];
}

function findOnServer(principal: Principal, standing: Standing): Escalation[] {
  const found = [...escalations].flatMap(([action, could]) =>
    action.startsWith('admin:') && evaluate(standing, { action }) !== 'no'
      ? [{ principal, action, could, buckets: [] }]
      : [],
  );
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
  if (allOf([allows, spared]) === 'no') return [];
  return [{ principal, action, could: 'make a key with every right of its parent', buckets: [] }];
}

/** One for each caller and action, with the buckets. */
function findOnBuckets(entries: readonly AccessEntry[]): Escalation[] {
  const found = entries.flatMap(({ principal, bucket, actions }) =>
    actions.flatMap((action) => {
      const could = escalations.get(action);
      return could === undefined ? [] : [{ principal, action, could, bucket }];
    }),
  );
  const groups = groupBy(found, ({ principal, action }) => JSON.stringify([principal, action]));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { principal, action, could } = first;
    return [
      { principal, action, could, buckets: [...new Set([first, ...others].map(({ bucket }) => bucket))] },
    ];
  });
}
