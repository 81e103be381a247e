import type { Change } from '../../change.ts';
import { groupBy } from '../../group-by.ts';
import { compare, type Remarks, reportUnsupported } from '../diff-declared.ts';
import { type DeclaredRule, shareSettings } from '../replication/declared.ts';
import { isDead, type ReplicationFrame } from '../replication/settle.ts';
import type { ReplicationRule } from '../replication/types.ts';
import { keyOf, nameEnd, nameTarget } from './address.ts';
import type { KnownTarget, RemoteTarget } from './types.ts';

export type TargetChange = Change<'remote-target', RemoteTarget>;

/** How often the server looks at a target where nobody says anything. */
const defaultHealthInterval = 60;

/** A target that is declared, as it should be. */
export interface WantedTarget {
  readonly target: RemoteTarget;
  readonly before: RemoteTarget | undefined;
  readonly rule: DeclaredRule;
  /** The target that has its place: the server takes one bucket of each endpoint. */
  readonly occupant?: RemoteTarget;
}

/** The targets that the declared rules lead to, in the order of the file. */
export function wantTargets(frame: ReplicationFrame): WantedTarget[] {
  const present = frame.declared.filter(({ state }) => state === 'present');
  const byTarget = [...groupBy(present, ({ to }) => keyOf(to)).values()];
  const wanted: WantedTarget[] = [];
  for (const rules of byTarget) {
    const [rule] = rules;
    if (rule === undefined) continue;
    const one = wantTarget(frame, rule, rules);
    const others = [...frame.targets.map(({ target }) => target), ...wanted.map(({ target }) => target)];
    const occupant = others.find((there) => isBeside(there, one.target));
    wanted.push(one.before || !occupant ? one : { ...one, occupant });
  }
  return wanted;
}

function isBeside(there: RemoteTarget, { endpoint, bucket }: RemoteTarget): boolean {
  return there.endpoint === endpoint && there.bucket !== bucket;
}

function wantTarget(
  { bucket: from, targets, former }: ReplicationFrame,
  rule: DeclaredRule,
  rules: readonly DeclaredRule[],
): WantedTarget {
  const { to, secure } = rule;
  const before = former.get(keyOf(to)) ?? targets.find(({ target }) => keyOf(target) === keyOf(to))?.target;
  const { synchronous, bandwidth, healthInterval } = shareSettings(rules);
  const target: RemoteTarget = {
    from,
    site: to.site,
    endpoint: to.endpoint,
    secure,
    bucket: to.bucket,
    synchronous,
    bandwidth: bandwidth ?? before?.bandwidth ?? 0,
    healthInterval: healthInterval ?? before?.healthInterval ?? defaultHealthInterval,
    credentials: 'as given',
  };
  return { target, before, rule };
}

/** What is to be made or changed; where it can't be, that is said instead. */
export function diffWanted(
  { alias, targets }: ReplicationFrame,
  wanted: readonly WantedTarget[],
): TargetChange[] {
  return wanted.flatMap(({ target, before, rule, occupant }) => {
    const frame = { ...frameOf(alias, target), source: rule.source };
    if (occupant) return [reportUnsupported(frame, describeOccupant(target, occupant), { after: target })];
    const change = compare(frame, target, before);
    return change ? [{ ...change, ...remarkTarget(change, targets) }] : [];
  });
}

function describeOccupant(target: RemoteTarget, occupant: RemoteTarget): string {
  const { from, endpoint } = target;
  return `${from} already has a target at ${endpoint}, ${nameEnd(occupant)}, and the server takes one bucket of each endpoint: remove the rules to that bucket and apply once, or send to it.`;
}

/**
 * Targets that no declared rule leads to. One goes when its last rule goes by the declaration; one that
 * nobody declared goes by `unmanaged`, or because the server drops all targets with the last rule.
 */
export function diffLeftover(
  frame: ReplicationFrame,
  wanted: readonly WantedTarget[],
  rules: readonly ReplicationRule[],
): TargetChange[] {
  const used = new Set([
    ...rules.filter((rule) => !isDead(rule)).map(({ to }) => keyOf(to)),
    ...wanted.map(({ target }) => keyOf(target)),
  ]);
  const dropsAll = rules.length === 0 && frame.rules.length > 0;
  const leftover = frame.targets.filter(({ target }) => !used.has(keyOf(target)));
  const kept = frame.targets.filter(({ target }) => used.has(keyOf(target)));
  return [
    ...leftover.flatMap(({ target }) => diffUnused(frame, target, dropsAll)),
    ...(frame.unmanaged === 'report' ? kept.flatMap(({ target }) => reportKept(frame, wanted, target)) : []),
  ];
}

function diffUnused(frame: ReplicationFrame, target: RemoteTarget, dropsAll: boolean): TargetChange[] {
  const base = frameOf(frame.alias, target);
  const absent = frame.declared.find(({ to }) => keyOf(to) === keyOf(target))?.source ?? frame.none;
  const before = frame.former.get(keyOf(target)) ?? target;
  const remove: TargetChange = { ...base, verb: 'delete', before, oneWay: tellForgotten(target) };
  if (absent) return [{ ...remove, source: absent }];
  if (frame.unmanaged === 'delete') return [remove];
  if (dropsAll) return [{ ...remove, notes: [tellSideEffect(target)] }];
  if (frame.unmanaged === 'ignore') return [];
  return [{ ...base, verb: 'report', reason: 'unmanaged', before: target }];
}

/** Kept with the undeclared rules that lead there. */
function reportKept(
  { alias }: ReplicationFrame,
  wanted: readonly WantedTarget[],
  target: RemoteTarget,
): TargetChange[] {
  if (wanted.some((one) => keyOf(one.target) === keyOf(target))) return [];
  return [{ ...frameOf(alias, target), verb: 'report', reason: 'unmanaged', before: target }];
}

/** A target that nobody declared and that goes all the same: unsafe unless `unmanaged` is `delete`. */
export function isUndeclaredRemoval(change: Change): boolean {
  return change.kind === 'remote-target' && change.verb === 'delete' && change.source === undefined;
}

function frameOf(alias: string, target: RemoteTarget) {
  return { alias, owner: 'setup-replication', kind: 'remote-target', key: nameTarget(target) } as const;
}

function tellForgotten(target: RemoteTarget): string {
  return `The server forgets the keys it has for ${nameEnd(target)}.`;
}

function tellSideEffect({ from }: RemoteTarget): string {
  return `Nobody declared it: the server drops every target of ${from} together with the last rule.`;
}

function remarkTarget({ alias, before, after }: TargetChange, there: readonly KnownTarget[]): Remarks {
  if (after === undefined) return {};
  const notes: string[] = [];
  if (before === undefined) {
    notes.push(tellUntried(alias, after), ...tellStrangers(after, there));
  } else if (before.endpoint !== after.endpoint) {
    const moved = `The same deployment at another address: the target moves from ${before.endpoint} to ${after.endpoint}, its rules stay, and the given keys are sent with it.`;
    notes.push(moved, tellUntried(alias, after));
  }
  if (after.synchronous && !before?.synchronous) {
    notes.push(`Every write to ${after.from} waits for ${after.site}.`);
  }
  if (before?.credentials === 'other') {
    notes.push(`${alias} signs with other keys at ${after.site} than those given: they are replaced.`);
  }
  return notes.length > 0 ? { notes } : {};
}

function tellUntried(alias: string, { endpoint }: RemoteTarget): string {
  return `Whether ${alias} can reach ${endpoint} is known only when this is applied.`;
}

/** Targets that don't say which deployment they lead to: one may be this one, before it moved. */
function tellStrangers({ site, bucket }: RemoteTarget, there: readonly KnownTarget[]): string[] {
  return there
    .filter(
      ({ target, deploymentId }) =>
        target.site === '' && target.bucket === bucket && deploymentId === undefined,
    )
    .map(
      ({ target }) =>
        `There is a target ${keyOf(target)} at an address of no alias. If that is ${site} before it moved, the server can't tell: this makes a second target and sends everything there once more; then remove the first with its rules (\`unmanaged: delete\`, or by hand).`,
    );
}
