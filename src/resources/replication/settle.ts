/** What the rules of a bucket should be, with all that stays although nobody declared it. */

import { sameJson } from '../../canonical-json.ts';
import type { Source } from '../../finding.ts';
import { makeId } from '../adopt-id.ts';
import type { Unmanaged } from '../diff-declared.ts';
import { keyOf } from '../remote-target/address.ts';
import type { KnownTarget, RemoteTarget } from '../remote-target/types.ts';
import { type DeclaredRule, identifyRule } from './declared.ts';
import { assignPriorities } from './priority.ts';
import type { ReplicationRule } from './types.ts';

/** All that the difference of one bucket's replication may depend on. */
export interface ReplicationFrame {
  readonly alias: string;
  readonly bucket: string;
  readonly unmanaged: Unmanaged;
  readonly declared: readonly DeclaredRule[];
  /** Where it is declared that there be no rule at all. */
  readonly none?: Source;
  /** As they are. */
  readonly rules: readonly ReplicationRule[];
  readonly targets: readonly KnownTarget[];
  /** Key of a target that has moved → as the server lists it, at its former address. */
  readonly former: ReadonlyMap<string, RemoteTarget>;
}

export interface SettledRules {
  /** As they should be, the highest priority first. */
  readonly rules: readonly ReplicationRule[];
  /** Those among them that nobody declared. */
  readonly undeclared: readonly ReplicationRule[];
  /** Declared rules beside what becomes of them. */
  readonly pairs: readonly RulePair[];
}

export interface RulePair {
  readonly declared: DeclaredRule;
  readonly before: ReplicationRule | undefined;
  readonly after: ReplicationRule;
}

/** `refused`: keys of targets that can't be, and so no rule can lead there. */
export function settleRules(frame: ReplicationFrame, refused: ReadonlySet<string>): SettledRules {
  const present = frame.declared.filter(({ state, to }) => state === 'present' && !refused.has(keyOf(to)));
  const undeclared = listUndeclared(frame);
  const twins = present.map((rule) => findTwin(rule, frame.rules));
  const priorities = assignPriorities(
    present.map(({ flow }, index) => ({ declared: flow.rule.priority, current: twins[index]?.priority })),
    new Set(undeclared.map(({ priority }) => priority)),
  );
  const taken = new Set(frame.rules.map(({ id }) => id));
  const pairs = present.map((declared, index) => {
    const before = twins[index];
    const id = before?.id ?? makeId(identifyRule(declared), taken, `to-${declared.to.site}`);
    taken.add(id);
    return { declared, before, after: completeRule(declared, before, id, priorities[index] ?? 0) };
  });
  const rules = sortRules([...pairs.map(({ after }) => after), ...undeclared]);
  return settleDead({ rules, undeclared, pairs }, frame);
}

/** The highest priority first, which is the order in which they count. */
export function sortRules(rules: readonly ReplicationRule[]): ReplicationRule[] {
  return [...rules].sort((a, b) => b.priority - a.priority);
}

/** A rule that is there beside its equal, with the same filter to the same target, is not kept. */
function listUndeclared({ declared, none, unmanaged, rules }: ReplicationFrame): ReplicationRule[] {
  if (none || unmanaged === 'delete') return [];
  const known = new Set(declared.map(identifyRule));
  return rules.filter((rule) => !known.has(identifyRule(rule)));
}

function findTwin(rule: DeclaredRule, rules: readonly ReplicationRule[]): ReplicationRule | undefined {
  const identity = identifyRule(rule);
  return sortRules(rules).find((there) => identifyRule(there) === identity);
}

/** What is not declared stays as it is; a new rule sends what most people expect of a copy. */
function completeRule(
  { flow: { rule }, to, prefix, tags }: DeclaredRule,
  twin: ReplicationRule | undefined,
  id: string,
  priority: number,
): ReplicationRule {
  return {
    id,
    enabled: true,
    priority,
    prefix,
    tags,
    deleteMarkers: rule.deleteMarkers ?? twin?.deleteMarkers ?? tags.length === 0,
    deletes: rule.deletes ?? twin?.deletes ?? false,
    existingObjects: rule.existingObjects ?? true,
    metadataSync: rule.metadataSync ?? twin?.metadataSync ?? true,
    storageClass: rule.storageClass ?? twin?.storageClass ?? '',
    to,
  };
}

/** A rule whose target is gone: the server lets it be, but takes it in no new list of rules. */
export function isDead(rule: ReplicationRule): boolean {
  return rule.to.bucket === '';
}

/** Dead rules stay only as long as nothing else of the list changes. */
function settleDead(settled: SettledRules, { rules }: ReplicationFrame): SettledRules {
  if (!settled.undeclared.some(isDead)) return settled;
  if (sameJson(settled.rules, sortRules(rules))) return settled;
  const alive = (rule: ReplicationRule) => !isDead(rule);
  return { ...settled, rules: settled.rules.filter(alive), undeclared: settled.undeclared.filter(alive) };
}
