import { ConfigError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { suggestMend } from '../suggestion.ts';
import type { Action } from './action.ts';
import type { GivenInputs } from './input/input.ts';

/** Name → how it is loaded. */
export type ActionLoaders = Readonly<Record<string, () => Promise<{ readonly action: Action }>>>;

export interface ChosenAction {
  readonly action: Action;
  readonly given: GivenInputs;
}

export const defaultAction = 'plan';

/** Filled in by the runner for every action, also for one that has no use for it. */
const alwaysGiven = 'github-token';

/**
 * The action that the input `action` names, with the inputs that are left for it.
 * @throws {ConfigError} `invalid-input` for an action that is none, and for inputs that it has not
 */
export async function chooseAction(loaders: ActionLoaders, given: GivenInputs): Promise<ChosenAction> {
  const name = given.get('action') ?? defaultAction;
  const load = new Map(Object.entries(loaders)).get(name);
  if (load === undefined) throw new ConfigError([refuseAction(name, Object.keys(loaders))], 'invalid-input');
  const { action } = await load();
  const known = new Set(Object.keys(action.defaults));
  const own = new Map([...given].filter(([input]) => input !== 'action'));
  const foreign = [...own.keys()].filter((input) => !known.has(input) && input !== alwaysGiven);
  const findings = foreign.map((input) => refuseInput(input, name, [...known]));
  if (findings.length > 0) throw new ConfigError(findings, 'invalid-input');
  return { action, given: own };
}

/** All inputs of a step, whatever they are called. */
export function readAnyInputs(environment: NodeJS.ProcessEnv): GivenInputs {
  const given = Object.entries(environment).flatMap(([variable, value = '']): [string, string][] => {
    const [, name] = /^INPUT_(.+)$/.exec(variable) ?? [];
    return name === undefined || value.trim() === '' ? [] : [[name.toLowerCase(), value.trim()]];
  });
  return new Map(given);
}

function refuseAction(name: string, names: readonly string[]): Finding {
  return {
    rule: 'input/action',
    severity: 'error',
    message: `Input \`action\`: there is no action "${name}".`,
    mend: suggestMend(name, names, `Give one of: ${names.join(', ')}.`),
  };
}

function refuseInput(input: string, action: string, names: readonly string[]): Finding {
  return {
    rule: 'input/unknown',
    severity: 'error',
    message: `"${input}" is not an input of ${action}.`,
    mend: suggestMend(
      input,
      names,
      `Its inputs are in the README of ${action}; remove it, or choose another \`action\`.`,
    ),
  };
}
