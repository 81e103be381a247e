import { RefusedError } from '../errors.ts';
import type { Unmanaged } from '../resources/diff-declared.ts';
import { isUndeclaredRemoval } from '../resources/remote-target/diff.ts';
import { kinds, type ResourceChange } from '../resources/resource-change.ts';
import { isDroppedAccount } from '../resources/service-account/diff.ts';
import type { Plan, Section } from './plan.ts';

/** Beyond this share, a plan that deletes is more likely a mistake than a wish. */
const maxDeleteShare = 0.3;
/** Below this number of existing things, a share says little. */
const minExisting = 10;

export interface SafetyOptions {
  /** How many deletes the user agreed to, of one kind on one alias. */
  readonly maxDeletes: number | undefined;
  readonly allowDeleteBuckets: boolean;
  readonly unmanaged: Unmanaged;
}

/** A reason not to apply, and the input that says "do it all the same". */
export interface Unsafe {
  readonly message: string;
  readonly unlock: string;
}

export function findUnsafe({ sections }: Plan, options: SafetyOptions): Unsafe[] {
  return [
    ...sections.flatMap((section) => findBucketDeletes(section, options)),
    ...unlockMass(
      sections.flatMap((section) => [...findMassDeletes(section), ...findMassDetachments(section)]),
      options,
    ),
    ...sections.flatMap((section) => [
      ...findUndeclaredRemovals(section, options),
      ...findDroppedAccounts(section, options),
    ]),
  ];
}

interface MassChange {
  readonly message: string;
  readonly count: number;
}

/** One number lets all of them through. */
function unlockMass(changes: readonly MassChange[], { maxDeletes = 0 }: SafetyOptions): Unsafe[] {
  const unlock = `\`max-deletes: ${Math.max(...changes.map(({ count }) => count))}\``;
  return changes.filter(({ count }) => count > maxDeletes).map(({ message }) => ({ message, unlock }));
}

/** @throws {RefusedError} `unsafe-plan`, naming every reason and every input. */
export function assertSafe(plan: Plan, options: SafetyOptions): void {
  const unsafe = findUnsafe(plan, options);
  if (unsafe.length === 0) return;
  const message = unsafe.map((reason) => reason.message).join(' ');
  const unlock = [...new Set(unsafe.map((reason) => reason.unlock))].join(' and ');
  throw new RefusedError('unsafe-plan', message, unlock);
}

function findBucketDeletes(section: Section, { allowDeleteBuckets }: SafetyOptions): Unsafe[] {
  if (allowDeleteBuckets) return [];
  const goes = section.changes.filter((change) => change.kind === 'bucket' && change.verb === 'delete');
  if (goes.length === 0) return [];
  const names = goes.map((change) => change.key).join(', ');
  return [
    {
      message: `The plan removes buckets on ${section.alias}: ${names}.`,
      unlock: '`allow-delete-buckets: true`',
    },
  ];
}

function findMassDeletes(section: Section): MassChange[] {
  return kinds.flatMap((kind) => {
    const existing = section.existing[kind] ?? 0;
    const deletes = section.changes.filter(
      (change) => change.kind === kind && change.verb === 'delete',
    ).length;
    if (!isMany(deletes, existing)) return [];
    const message = `The plan deletes ${deletes} of ${existing} (${kind}) on ${section.alias}, more than 30 %.`;
    return [{ message, count: deletes }];
  });
}

/** Whoever is left with fewer policies; to exchange one for another is no loss. */
function findMassDetachments(section: Section): MassChange[] {
  return (['user', 'group'] as const).flatMap((kind) => {
    const existing = section.existing[kind] ?? 0;
    const losers = section.changes.filter((change) => change.kind === kind && losesPolicies(change)).length;
    if (!isMany(losers, existing)) return [];
    const message = `The plan takes policies from ${losers} of ${existing} (${kind}) on ${section.alias}, more than 30 %.`;
    return [{ message, count: losers }];
  });
}

function losesPolicies(change: ResourceChange): boolean {
  if (change.verb !== 'update' || (change.kind !== 'user' && change.kind !== 'group')) return false;
  return (change.after?.policies.length ?? 0) < (change.before?.policies.length ?? 0);
}

function isMany(count: number, existing: number): boolean {
  return existing >= minExisting && count > existing * maxDeleteShare;
}

/** The server drops what nobody declared together with what is declared absent. */
function findUndeclaredRemovals(section: Section, { unmanaged }: SafetyOptions): Unsafe[] {
  const goes = unmanaged === 'delete' ? [] : section.changes.filter(isUndeclaredRemoval);
  if (goes.length === 0) return [];
  const names = goes.map((change) => change.key).join(', ');
  const message = `The plan removes remote targets on ${section.alias} that nobody declared: ${names}.`;
  return [{ message, unlock: '`unmanaged: delete`' }];
}

/** They go with their parents. */
function findDroppedAccounts(section: Section, { unmanaged }: SafetyOptions): Unsafe[] {
  const goes = unmanaged === 'delete' ? [] : section.changes.filter(isDroppedAccount);
  if (goes.length === 0) return [];
  const names = goes.map((change) => change.key).join(', ');
  const message = `The plan removes service accounts on ${section.alias} that nobody declared: ${names}.`;
  return [
    { message, unlock: 'declare them `absent` too (`unmanaged: delete` would remove everyone undeclared)' },
  ];
}
