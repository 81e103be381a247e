import { exactActions, serviceOf } from './admin-action.ts';
import { toList } from './field.ts';
import { type PolicyProblem, problem, quoteValue } from './problem.ts';
import { knownActions } from './server-action.ts';
import { opensEverything } from './server-reach.ts';
import type { PolicyStatement } from './statement.ts';
import { suggestAction } from './suggest-action.ts';

type Path = (string | number)[];

export function lintIamActions(statement: PolicyStatement, path: Path): PolicyProblem[] {
  const { Action, NotAction, Effect } = statement;
  if (NotAction !== undefined) return [refuseNotAction(path)];
  const at = [...path, 'Action'];
  const actions = [...new Set(toList(Action))];
  if (actions.length === 0) {
    return [problem('policy/action-missing', at, 'The statement names no action.', 'Add "Action".')];
  }
  if (actions.includes('*')) return [refuseEverything(at)];
  const whole = Effect === 'Allow' ? actions.find((action) => opensEverything(action, statement)) : undefined;
  if (whole !== undefined) return [refuseWhole(whole, at)];
  const unknown = actions.filter((action) => serviceOf(action) === undefined);
  const services = [...new Set(actions.flatMap((action) => serviceOf(action) ?? []))].sort();
  return [...unknown.map((action) => tellUnknown(action, at)), ...refuseMixture(services, at)];
}

/** It takes the policy, then fails whenever it lists policies, and does not come up again with it. */
function refuseNotAction(path: Path): PolicyProblem {
  const message = 'NotAction in the policy of a user stops the server from reading any policy.';
  return problem('iam/not-action', [...path, 'NotAction'], message, 'List the actions that are meant.');
}

/** On this server it counts as a statement about tokens, for which resources do not count. */
function refuseEverything(at: Path): PolicyProblem {
  const message = 'The action "*" stands for everything, administration included, whatever Resource says.';
  const mend = 'Write "s3:*" or less; if administration is meant, "admin:*" in a statement of its own.';
  return problem('iam/everything', at, message, mend);
}

/** The server asks for administration about no bucket, which these resources take in. */
function refuseWhole(action: string, at: Path): PolicyProblem {
  const message = `With these resources the action ${quoteValue(action)} stands for everything, administration included.`;
  const mend = 'Write "s3:*" or less; if administration is meant, "admin:*" in a statement of its own.';
  return problem('iam/everything', at, message, mend);
}

function refuseMixture(services: readonly string[], at: Path): PolicyProblem[] {
  if (services.length < 2) return [];
  const named = services.map((service) => `${service}:`).join(' and ');
  const message = `The server refuses ${named} actions in one statement.`;
  return [problem('iam/mixed-services', at, message, 'Give each of them a statement of its own.')];
}

function tellUnknown(action: string, at: Path): PolicyProblem {
  const message = `The server does not know the action ${quoteValue(action)}.`;
  return problem('policy/unknown-action', at, message, tellMend(action));
}

function tellMend(action: string): string {
  if (/^(admin|kms):.*[*?]/.test(action)) {
    const all = action.startsWith('admin:') ? 'admin:*' : 'kms:*';
    return `No pattern but "${all}" stands for actions of this kind; list the ones that are meant.`;
  }
  return suggestAction(action, [...knownActions.keys(), ...exactActions.keys()]);
}
