/** The rules of a bucket at the moment of writing, beside those that a plan was made from. */

import { sameJson, sortByCanonical } from '../../canonical-json.ts';
import type { Reader } from '../../server/port.ts';
import { readOptional } from '../../server/read-optional.ts';
import { routes } from '../../server/routes.ts';
import { keyOf } from '../remote-target/address.ts';
import type { TargetChange } from '../remote-target/diff.ts';
import type { KnownTarget, TargetAddress } from '../remote-target/types.ts';
import type { ReplicationChange, RulesChange } from './diff.ts';
import { replicationDocument, resolveRules } from './read.ts';
import type { ReplicationRule } from './types.ts';

/** @throws {ServiceError} @throws {XmlError} for an answer that can't be understood */
export async function readRules(
  reader: Reader,
  bucket: string,
  targets: readonly KnownTarget[],
): Promise<ReplicationRule[]> {
  const reply = await readOptional(reader, routes.getReplication, { bucket });
  const listed = reply && replicationDocument.parse(reply.body.toString('utf8'));
  return resolveRules(listed ?? [], targets, new Set());
}

/** Whether `there` are the rules that the plan saw, at the addresses that it has given their targets since. */
export function isAsPlanned(
  there: readonly ReplicationRule[],
  { before = [] }: RulesChange,
  targets: readonly TargetChange[],
): boolean {
  const moves = new Map(
    targets.flatMap(({ before, after }) => (before && after ? [[keyOf(before), after]] : [])),
  );
  const moved = before.map((rule) => ({ ...rule, to: moves.get(keyOf(rule.to)) ?? rule.to }));
  return sameJson(simplify(there), simplify(moved));
}

/** What an address is called here is no matter of the server's; rules of replicated sites are not ours. */
function simplify(rules: readonly ReplicationRule[]) {
  const own = rules.filter(({ id }) => !id.startsWith('site-repl-'));
  return sortByCanonical(own.map((rule) => ({ ...rule, to: keyOf(rule.to) })));
}

/** The changes of the targets of one bucket. */
export function listTargetChanges(
  planned: readonly ReplicationChange[],
  { alias, key }: RulesChange,
): TargetChange[] {
  return planned.flatMap((change) => {
    if (change.kind !== 'remote-target' || change.alias !== alias || change.verb === 'report') return [];
    return (change.after ?? change.before)?.from === key ? [change] : [];
  });
}

/** The targets that a plan says will go: no other may be dropped with the last rule. */
export function listLeaving(targets: readonly TargetChange[]): TargetAddress[] {
  return targets.flatMap(({ verb, before }) => (verb === 'delete' && before ? [before] : []));
}
