import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { RecordingReporter } from './recording-reporter.ts';
import { assertNoSecret, listMade, listSecrets, type Named, watchFolder } from './secret-watch.ts';

type Values = Readonly<Record<string, string | undefined>>;

/** The output in which generated secrets are delivered, where that is declared. */
const delivered = 'secrets';

/**
 * Watches a run of an action from `src`, from before it starts.
 * @returns what looks for its secrets in all that it told, wrote and threw. @throws {Error} when one is found
 */
export async function watchRun(
  workspace: string,
  environment: Values,
  inputs: Values = {},
): Promise<(reporter: RecordingReporter, failure: unknown) => Promise<void>> {
  const readChanged = await watchFolder(workspace);
  const given = [...listSecrets(environment), ...listSecrets(inputs)];
  return async (reporter, failure) => {
    const names = `${await readNames(workspace)} ${listAccessKeys(environment).join(' ')}`;
    const made = listMade(reporter.hidden, names);
    const places = [...listTold(reporter), ['error', inspect(failure, { depth: 8 })] as const];
    assertNoSecret([...given, ...made], [...places, ...(await readChanged())]);
  };
}

function listAccessKeys(environment: Values): string[] {
  return Object.entries(environment).flatMap(([name, value = '']) =>
    name.endsWith('_ACCESS_KEY') ? [value] : [],
  );
}

/** Access keys are hidden too, and are no secrets. */
async function readNames(workspace: string): Promise<string> {
  return readFile(join(workspace, 'config/access.json'), 'utf8').catch(() => '');
}

export function listTold(reporter: RecordingReporter): Named[] {
  const { said, logged, summaries, findings, comments, issues, failures } = reporter;
  const lists = { said, logged, summaries, findings, comments, issues, failures };
  const outputs = [...reporter.outputs].filter(([name]) => name !== delivered);
  return [
    ...Object.entries(lists).map(([name, list]): Named => [name, list.map(tell).join('\n')]),
    ...outputs.map(([name, value]): Named => [`output ${name}`, value]),
  ];
}

function tell(one: unknown): string {
  return typeof one === 'string' ? one : JSON.stringify(one);
}
