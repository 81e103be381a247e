import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConfigError } from '../../errors.ts';
import { parseReviewedPlan, type ReviewedPlan } from '../../plan/file.ts';

/**
 * Reads the input `expected-plan`: the JSON of `plan-digest`, or the path of a plan file.
 * @returns undefined when it is empty
 * @throws {ConfigError} `invalid-input` when it is neither
 */
export async function readReviewedPlan(given: string, workspace: string): Promise<ReviewedPlan | undefined> {
  if (given === '') return undefined;
  const text = given.startsWith('{') ? given : await readPlanFile(resolve(workspace, given));
  const reviewed = text === undefined ? undefined : parseReviewedPlan(text);
  if (reviewed) return reviewed;
  const message = 'Input `expected-plan` is neither the value of `plan-digest` nor the path of a plan file.';
  const mend = 'Give the output `plan-digest` or `plan-path` of the plan that was reviewed.';
  throw new ConfigError([{ rule: 'input/expected-plan', severity: 'error', message, mend }], 'invalid-input');
}

async function readPlanFile(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
