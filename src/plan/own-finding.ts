/** In words: what a run would lose by its own plan. */

import type { Verb } from '../change.ts';
import type { Finding, Source } from '../finding.ts';
import type { ResourceChange } from '../resources/resource-change.ts';
import { type OwnIdentity, ownUser } from './own-identity.ts';
import type { LostRight, OwnLoss } from './own-loss.ts';

/** Said of a run that may change nothing: whoever applies its plan loses nothing by it. */
const elsewhere = 'It may change nothing there, so somebody else applies this plan.';
const planAnew = 'Nothing to do, where this is meant: plans are made by somebody else then.';

/** `what`: such as "removes". `byOthers`: the run is never the one that applies. */
export function tellEnd(change: ResourceChange, what: string, byOthers: boolean): Finding {
  const { alias, source } = change;
  const message = `This plan ${what} ${nameKind(change)}, by whose rights it runs at ${alias}.`;
  return byOthers
    ? warn(source, `${message} ${elsewhere}`, planAnew)
    : refuse(source, message, 'Run as somebody else for this, or leave it out.');
}

/** Whoever can sign in and is not there has no need to be made. */
export function tellMade(change: ResourceChange): Finding {
  const { alias, source } = change;
  const message = `This plan makes ${nameKind(change)} at ${alias}, and that is who it runs as: root, or a key that belongs to a user.`;
  return refuse(source, message, 'Remove it from the file, from members of groups too.');
}

/** `isUnconcerned`: the run is root, or is never the one that applies. */
export function tellRepositoryPolicy(
  { key, alias, source }: ResourceChange,
  isUnconcerned: boolean,
): Finding {
  const message = `This plan removes policy ${key} at ${alias}: it has the id of this repository, whose jobs may sign in by it.`;
  const mend = 'Where no job signs in by it any more,';
  return isUnconcerned
    ? warn(source, `${message} Only root can apply it.`, `${mend} nothing; else leave it out.`)
    : refuse(source, message, `Leave it out. ${mend} apply this as root.`);
}

const verbs: Readonly<Record<Verb, string>> = {
  create: 'makes',
  update: 'changes',
  delete: 'removes',
  report: 'tells of',
};

/** `byOthers`: the run is never the one that applies. */
export function tellLoss({ change, rights }: OwnLoss, own: OwnIdentity, byOthers: boolean): Finding {
  const { verb, alias, source } = change;
  const whose =
    own.policy === undefined
      ? `what ${ownUser(own)} has at ${alias}, by whose rights it runs,`
      : `policy ${own.policy}, by which it signs in at ${alias},`;
  const message = `This plan ${verbs[verb]} ${nameKind(change)}: ${whose} would no longer allow it ${listRights(rights)}.`;
  return byOthers
    ? warn(source, `${message} ${elsewhere}`, planAnew)
    : refuse(
        source,
        message,
        'Leave these rights as they are, give them in another way in a run before this one, or run as somebody else.',
      );
}

/** With its kind, since a log hides the access key of the run itself. */
function nameKind({ kind, key }: ResourceChange): string {
  return `${kind.replace('iam-', '').replace('-', ' ')} ${key}`;
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

function warn(source: Source | undefined, message: string, mend: string): Finding {
  return { ...refuse(source, message, mend), severity: 'warning' };
}
