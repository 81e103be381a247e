/** What a plan would take from the run that applies it: who it signs in as, and what it needs. */

import type { Verb } from '../change.ts';
import type { Finding, Source } from '../finding.ts';
import type { ActualAccess } from '../resources/actual-access.ts';
import type { ResourceChange } from '../resources/resource-change.ts';
import { listOwnKeys, type OwnIdentity, ownUser } from './own-identity.ts';
import { findOwnLosses, type LostRight, type OwnLoss } from './own-loss.ts';

/** A plan beside the run that applies it. */
export interface OwnPlan {
  readonly actual: ActualAccess;
  readonly changes: readonly ResourceChange[];
  /** Who makes the changes, there and at sites that get them from there. */
  readonly own: readonly OwnIdentity[];
  /** Actions of administration that the run needs; of no other one the loss counts. */
  readonly needed: readonly string[];
  /** Of the repository that the run belongs to: its jobs may sign in by the policy of that name. */
  readonly repositoryId: string | undefined;
}

/** Pure. */
export function judgeOwn({ actual, changes, own, needed, repositoryId }: OwnPlan): Finding[] {
  const keys = new Set(own.flatMap((identity) => [...listOwnKeys(identity)]));
  const judged = changes.map((change) => ({
    change,
    findings: change.verb === 'report' ? [] : judgeEnd(change, keys, repositoryId),
  }));
  const rest = judged.flatMap(({ change, findings }) => (findings.length === 0 ? [change] : []));
  const losses = own.flatMap((identity) =>
    findOwnLosses(actual, rest, identity, needed).map((loss) => refuseLoss(loss, identity)),
  );
  // Who runs by the same rights at two sites is told once.
  const told = new Map(losses.map((finding) => [finding.message, finding]));
  return [...judged.flatMap(({ findings }) => findings), ...told.values()];
}

/** After it the run could not sign in any more, or no job of its repository. */
function judgeEnd(
  change: ResourceChange,
  own: ReadonlySet<string>,
  repositoryId: string | undefined,
): Finding[] {
  const { kind, verb, key, alias, source } = change;
  if (kind === 'iam-policy' && verb === 'delete' && key === repositoryId) {
    const message = `This plan removes policy ${key} at ${alias}: it has the id of this repository, whose jobs may sign in by it.`;
    return [
      refuse(source, message, 'Leave it out. Where no job signs in by it any more, remove it by hand.'),
    ];
  }
  const what = (kind === 'user' || kind === 'service-account') && own.has(key) ? nameEnd(change.after) : '';
  if (what === '') return [];
  const message = `This plan ${what} ${key}, by whose rights it runs at ${alias}.`;
  return [refuse(source, message, 'Run as somebody else for this, or leave it out.')];
}

type IdentityValue = Extract<ResourceChange, { kind: 'user' | 'service-account' }>['after'];

/** The server refuses a new secret of whom the keys of a run belong to; one of the keys themselves ends the run. */
function nameEnd(after: IdentityValue): string {
  if (after === undefined) return 'removes';
  if (!('status' in after) || after.status === 'disabled') return 'disables';
  return after.secret === undefined ? '' : 'replaces the secret key of';
}

const verbs: Readonly<Record<Verb, string>> = {
  create: 'makes',
  update: 'changes',
  delete: 'removes',
  report: 'tells of',
};

function refuseLoss(
  { change: { verb, kind, key, alias, source }, rights }: OwnLoss,
  own: OwnIdentity,
): Finding {
  const what = `${kind.replace('iam-', '').replace('-', ' ')} ${key}`;
  const whose =
    own.policy === undefined
      ? `what ${ownUser(own)} has at ${alias}, by whose rights it runs,`
      : `policy ${own.policy}, by which it signs in at ${alias},`;
  return refuse(
    source,
    `This plan ${verbs[verb]} ${what}: ${whose} would no longer allow it ${listRights(rights)}.`,
    'Leave these rights as they are, give them in another way in a run before this one, or run as somebody else.',
  );
}

const shown = 6;

function listRights(rights: readonly LostRight[]): string {
  const names = rights.map(({ action, isConditional }) =>
    isConditional ? `${action} (under conditions only)` : action,
  );
  const more = names.length - shown;
  return `${names.slice(0, shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function refuse(source: Source | undefined, message: string, mend: string): Finding {
  return { rule: 'access/own-identity', severity: 'error', message, mend, ...(source && { source }) };
}
