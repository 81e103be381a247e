import { describe, expect, test } from 'vitest';
import { chooseAction, readAnyInputs } from '../../../src/action/choose-action.ts';
import { ConfigError } from '../../../src/errors.ts';

const fake = (name: string, defaults: Record<string, string>) => async () => ({
  action: { name, defaults, start: async () => undefined },
});
const loaders = {
  plan: fake('plan', { alias: 'all', 'config-dir': 'config' }),
  'apply-buckets': fake('apply-buckets', { alias: 'primary_cluster', mode: 'apply' }),
};

const choose = (given: Record<string, string>) => chooseAction(loaders, new Map(Object.entries(given)));
const complain = (given: Record<string, string>) =>
  choose(given).then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof ConfigError) || error.reason !== 'invalid-input') throw error;
      return error.findings.map(({ message, mend }) => `${message} ${mend}`);
    },
  );

test('the plan is what runs when nothing is named', async () => {
  const { action, given } = await choose({ alias: 'dr' });
  expect([action.name, [...given]]).toEqual(['plan', [['alias', 'dr']]]);
});

test('the one that is named runs, with its inputs', async () => {
  const { action, given } = await choose({ action: 'apply-buckets', mode: 'plan' });
  expect([action.name, [...given]]).toEqual(['apply-buckets', [['mode', 'plan']]]);
});

describe('refused is', () => {
  test('an action that is none, with what was meant', async () => {
    expect(await complain({ action: 'aply-buckets' })).toEqual([
      'Input `action`: there is no action "aply-buckets". Did you mean "apply-buckets"?',
    ]);
    expect(await complain({ action: 'constructor' })).toHaveLength(1);
  });

  test('every input that the action does not have, by name', async () => {
    expect(await complain({ action: 'plan', mode: 'apply', 'config-dri': 'x', alias: 'all' })).toEqual([
      '"mode" is not an input of plan. Its inputs are in the README of plan; remove it, or choose another `action`.',
      '"config-dri" is not an input of plan. Did you mean "config-dir"?',
    ]);
  });
});

test('the token that a runner fills in is no mistake', async () => {
  expect(await complain({ action: 'plan', 'github-token': 'x' })).toEqual([]);
});

test('inputs of a step are read whatever they are called; empty ones were not given', () => {
  const environment = {
    'INPUT_CONFIG-DIR': ' conf ',
    INPUT_MODE: '',
    INPUT_ALIAS: ' ',
    HOME: '/root',
    INPUT_: 'x',
  };
  expect([...readAnyInputs(environment)]).toEqual([['config-dir', 'conf']]);
});
