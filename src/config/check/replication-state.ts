/** Rules that are to be there and gone at once. */

import { below, type Finding } from '../../finding.ts';
import { error, quote } from '../judgement.ts';
import { type Flow, filterOf, isSameEnd, nameEnd, presentFlows } from './replication-flow.ts';

/** `flows` are all that are declared: a rule for both directions is two of them. */
export function checkReplicationStates(flows: readonly Flow[]): Finding[] {
  const present = presentFlows(flows);
  return flows.flatMap((flow) => {
    if (flow.rule.state !== 'absent') return [];
    const other = present.find((one) => isSameRule(one, flow));
    if (other === undefined) return [];
    const ends = `${quote(nameEnd(flow.from))} to ${quote(nameEnd(flow.to))}`;
    const both = other.rule.bidirectional ? ', there by one with "bidirectional"' : '';
    const message = `The rule from ${ends} is declared twice, absent here and present elsewhere${both}.`;
    const mend = 'Remove one of them; without "bidirectional" a rule leads one way only.';
    return [error('replication/contradiction', below(flow.source, 'state'), message, mend)];
  });
}

function isSameRule(one: Flow, other: Flow): boolean {
  const same = isSameEnd(one.from, other.from) && isSameEnd(one.to, other.to);
  return same && filterOf(one.rule) === filterOf(other.rule);
}
