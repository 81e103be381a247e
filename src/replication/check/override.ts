import { type Flow, intersectFilters, nameEnd } from '../../config/check/replication-flow.ts';
import { error, listWords, quote } from '../../config/judgement.ts';
import type { Finding } from '../../finding.ts';
import type { ReplicationRule } from '../../resources/replication/types.ts';

const switches = [
  ['existingObjects', 'what was there before'],
  ['deleteMarkers', 'delete markers'],
  ['deletes', 'removals of versions'],
] as const;

const mend = 'Remove that rule, declare it as well, or give the declared one the higher priority.';

/**
 * Of all rules to one target the server goes by the first, by priority, whose filter an object passes: one
 * that nobody declared, and that sends less, takes what is in both filters from the declared one. `others`
 * are rules of the same bucket that nobody declared.
 */
export function findOverrides(
  flow: Flow,
  rule: ReplicationRule,
  others: readonly ReplicationRule[],
): Finding[] {
  return others.flatMap((other) => {
    const isFirst = other.enabled && other.priority > rule.priority;
    const isAlike = other.to.endpoint === rule.to.endpoint && other.to.bucket === rule.to.bucket;
    if (!isFirst || !isAlike || intersectFilters(other, rule) === undefined) return [];
    const left = switches.filter(([name]) => rule[name] && !other[name]).map(([, words]) => words);
    if (left.length === 0) return [];
    const name = other.id === '' ? 'A rule' : `The rule ${quote(other.id)}`;
    const message = `${name} that nobody declared comes first, by its priority ${other.priority}, on the way from ${quote(nameEnd(flow.from))} to ${quote(nameEnd(flow.to))}${describePart(other)}, and does not send ${listWords(left, 'and').replaceAll('"', '')}.`;
    return [error('coverage/overridden', flow.source, message, mend)];
  });
}

function describePart({ prefix, tags }: ReplicationRule): string {
  const names = prefix === '' ? '' : ` for names that begin with ${quote(prefix)}`;
  return tags.length === 0 ? names : `${names}${names === '' ? ' for objects' : ','} with its tags`;
}
