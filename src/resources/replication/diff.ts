import { sameJson } from '../../canonical-json.ts';
import type { Change } from '../../change.ts';
import type { Source } from '../../finding.ts';
import { compare, type Unmanaged } from '../diff-declared.ts';
import { keyOf, nameEnd } from '../remote-target/address.ts';
import { diffLeftover, diffWanted, type TargetChange, wantTargets } from '../remote-target/diff.ts';
import type { DeclaredReplication } from './declared.ts';
import { locateRule, type ReplicatedBucket, relabelBucket } from './relabel.ts';
import { isDead, type ReplicationFrame, type SettledRules, settleRules, sortRules } from './settle.ts';
import type { ReplicationRule } from './types.ts';

export type RulesChange = Change<'replication', readonly ReplicationRule[]>;
export type ReplicationChange = TargetChange | RulesChange;

export interface ReplicationSide {
  readonly alias: string;
  readonly unmanaged: Unmanaged;
  readonly declared: DeclaredReplication;
}

/**
 * The difference of every bucket that is declared here or given: targets to make or change first, then the
 * rules, then the targets that go. Buckets by name.
 */
export function diffReplication(
  { alias, unmanaged, declared }: ReplicationSide,
  actual: ReadonlyMap<string, ReplicatedBucket>,
): ReplicationChange[] {
  const names = new Set([...declared.buckets.keys(), ...actual.keys()]);
  return [...names].sort().flatMap((bucket) => {
    const rules = declared.buckets.get(bucket) ?? [];
    const there = relabelBucket(actual.get(bucket) ?? { rules: [], targets: [] }, rules);
    const none = declared.none && { none: declared.none };
    return diffBucketReplication({ alias, bucket, unmanaged, declared: rules, ...none, ...there });
  });
}

function diffBucketReplication(frame: ReplicationFrame): ReplicationChange[] {
  const wanted = wantTargets(frame);
  const refused = new Set(wanted.filter(({ occupant }) => occupant).map(({ target }) => keyOf(target)));
  const settled = settleRules(frame, refused);
  return [
    ...diffWanted(frame, wanted),
    ...diffRules(frame, settled),
    ...diffLeftover(frame, wanted, settled.rules),
  ];
}

function diffRules(frame: ReplicationFrame, settled: SettledRules): RulesChange[] {
  const { alias, bucket: key, unmanaged } = frame;
  const source = findSource(frame, settled);
  const base = { alias, owner: 'setup-replication', kind: 'replication', key } as const;
  const before = frame.rules.length === 0 ? undefined : sortRules(frame.rules);
  const after = settled.rules.length === 0 ? undefined : settled.rules;
  const change = compare({ ...base, ...(source && { source }) }, after, before);
  if (change) {
    const notes = remarkRules(frame, settled);
    const listed = change.before?.map((rule) => locateRule(rule, frame.former));
    return [{ ...change, ...(listed && { before: listed }), ...(notes.length > 0 && { notes }) }];
  }
  if (unmanaged !== 'report' || settled.undeclared.length === 0) return [];
  return [{ ...base, verb: 'report', reason: 'unmanaged', before: sortRules(settled.undeclared) }];
}

/** The first declaration that asks for something else than there is. */
function findSource({ declared, none }: ReplicationFrame, { pairs }: SettledRules): Source | undefined {
  const differing = pairs.find(({ before, after }) => !sameJson(before, after))?.declared;
  const removing = declared.find(({ state }) => state === 'absent');
  return (differing ?? removing ?? declared[0])?.source ?? none;
}

function remarkRules(frame: ReplicationFrame, { rules, undeclared, pairs }: SettledRules): string[] {
  const dead = frame.rules.filter((rule) => isDead(rule) && !rules.includes(rule));
  return [
    ...pairs.flatMap(({ declared, before, after }) => {
      const to = nameEnd(after.to);
      const wish = declared.flow.rule.priority;
      return [
        ...(wish !== undefined && wish !== after.priority
          ? [`The priority ${wish} is taken, so the rule to ${to} gets ${after.priority}.`]
          : []),
        ...(!after.existingObjects && before?.existingObjects !== false
          ? [`What is in ${frame.bucket} already never reaches ${to}.`]
          : []),
      ];
    }),
    ...undeclared.map((rule) => `The rule ${rule.id} to ${nameEnd(rule.to)} stays: nobody declared it.`),
    ...dead.map(({ id }) => `The rule ${id} goes: its target is gone, and the server takes no such rule.`),
  ];
}
