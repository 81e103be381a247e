import type { DeclaredGroup } from '../../access/declared.ts';
import type { Change } from '../../change.ts';
import { type AccessFrame, frameOf, settleNames, settlePrincipal, settleStrays } from '../access-frame.ts';
import { compare } from '../diff-declared.ts';
import type { Group } from './types.ts';

export type GroupChange = Change<'group', Group>;

export function diffGroups(
  frame: AccessFrame,
  declared: readonly DeclaredGroup[],
  actual: ReadonlyMap<string, Group>,
): GroupChange[] {
  const names = new Set(declared.map(({ name }) => name));
  const strays = [...actual]
    .filter(([name]) => !names.has(name))
    .map(([key, before]) => {
      const isOwn = before.members.some((member) => frame.own.has(member));
      const keep = isOwn ? { keep: 'It stays: this run signs in as one of its members.' } : {};
      return { key, before, oneWay: tellGone(before), ...keep };
    });
  return [
    ...declared.flatMap((group) => diffGroup(frame, group, actual.get(group.name))),
    ...settleStrays(frame, 'group', declared.length > 0, strays),
  ];
}

function diffGroup(frame: AccessFrame, declared: DeclaredGroup, there: Group | undefined): GroupChange[] {
  const { name, state, source } = declared;
  const after = state === 'absent' ? undefined : settleGroup(frame, declared, there);
  const change = compare(frameOf(frame, 'group', name, source), after, there);
  if (!change) return [];
  if (change.after === undefined)
    return [change.before ? { ...change, oneWay: tellGone(change.before) } : change];
  const { status: becomes, members } = change.after;
  return [
    becomes === 'disabled' && members.length > 0 ? { ...change, notes: [tellDisabled(members)] } : change,
  ];
}

function settleGroup(frame: AccessFrame, declared: DeclaredGroup, there: Group | undefined): Group {
  const { members, membership } = declared;
  return {
    ...settlePrincipal(frame, declared, there),
    members: settleNames(members, membership, there?.members ?? [], frame.goneUsers),
  };
}

/** As the server has it: that a member has rights elsewhere makes no difference. */
function tellDisabled(members: readonly string[]): string {
  return `While it is disabled, these may do nothing at all, whatever else they were given: ${members.join(', ')}.`;
}

function tellGone({ members }: Group): string {
  if (members.length === 0) return 'It has no members.';
  return `What it gave is lost by ${members.join(', ')}.`;
}
