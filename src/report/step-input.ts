import * as core from '@actions/core';

/** The inputs of this step, as its workflow gives them; those that were left out are missing. */
export function readStepInputs(names: readonly string[]): Map<string, string> {
  const given = names.map((name): [string, string] => [name, core.getInput(name)]);
  return new Map(given.filter(([, value]) => value !== ''));
}
