import { afterEach, expect, test } from 'vitest';
import { chooseThrowaways } from '../../../../src/action/throwaway/throwaway-alias.ts';
import { ConfigError } from '../../../../src/errors.ts';
import { createWorkspace, type Workspace } from '../../../support/workspace.ts';

let workspace: Workspace;
afterEach(() => workspace.remove());

const declared = {
  primary_cluster: { url: 'https://one.example.com' },
  other: { url: 'https://two.example.com', envPrefix: 'MY_OWN' },
};

async function choose(aliases: string[], files: Record<string, unknown> = {}, configDir = 'config') {
  workspace = await createWorkspace(files);
  const chosen = await chooseThrowaways({ configDir, aliases }, { workspace: workspace.dir });
  return chosen.map(({ name, envPrefix }) => [name, envPrefix]);
}

/** What is wrong, as `rule: message mend`. */
async function refusal(...args: Parameters<typeof choose>): Promise<string[]> {
  const error = await choose(...args).catch((cause: unknown) => cause);
  if (!(error instanceof ConfigError)) throw error;
  return error.findings.map(({ rule, message, mend }) => `${rule}: ${message} ${mend}`);
}

test.each(['json', 'yaml'])('all is every alias of the file, with its own variables (%s)', async (ending) => {
  const all = [
    ['primary_cluster', 'PRIMARY'],
    ['other', 'MY_OWN'],
  ];
  expect(await choose(['all'], { [`config/mc_aliases.${ending}`]: declared })).toEqual(all);
});

test('some of them are taken once each', async () => {
  const files = { 'config/mc_aliases.json': declared };
  expect(await choose(['other', 'other'], files)).toEqual([['other', 'MY_OWN']]);
});

test('a name that the file does not have is refused', async () => {
  const files = { 'config/mc_aliases.json': declared };
  expect(await refusal(['othr', 'something'], files)).toEqual([
    'input/aliases: Input `aliases`: "othr" is not in mc_aliases. Did you mean "other"?',
    expect.stringContaining('Give `all`, or some of: primary_cluster, other.'),
  ]);
});

test('a file that is not in order is refused, at its place', async () => {
  const findings = await refusal(['all'], { 'config/mc_aliases.json': '{"primary_cluster": 1}' });
  expect(findings.join()).toContain('primary_cluster');
});

test('without a file any names will do, and one by default', async () => {
  expect(await choose(['all'])).toEqual([['primary_cluster', 'PRIMARY']]);
  expect(await choose(['az-1', 'az-2'])).toEqual([
    ['az-1', 'AZ_1'],
    ['az-2', 'AZ_2'],
  ]);
});

test.each([[['2nd']], [['east', 'east_cluster']]])(
  'names without variables of their own: %j',
  async (names) => {
    expect(await refusal(names)).toEqual([expect.stringContaining('no name of their own')]);
  },
);

test('a folder outside of the workspace is refused', async () => {
  expect(await refusal(['all'], {}, '../config')).toEqual([expect.stringContaining('file/outside')]);
});
