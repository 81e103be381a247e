import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertNoSecret, listSecrets, type Named, watchFolder } from './secret-watch.ts';

/** The output in which generated secrets are delivered, where that is declared. */
const delivered = 'secrets';

const dist = join(import.meta.dirname, '../../dist');

export interface PackagedRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What the run wrote for later steps; empty off a runner. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
}

export interface PackagedOptions {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** As a runner starts it: inputs in the environment, commands on standard output. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** As a person starts it. */
  readonly flags?: readonly string[];
  /** Secrets that the test wrote into the configuration itself, where whoever reads it sees them. */
  readonly declared?: readonly string[];
  /** Called once the process runs. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs an action from `dist/`, as a runner does when there are `inputs`, else as a person does. */
export async function runPackaged(action: string, options: PackagedOptions): Promise<PackagedRun> {
  const { cwd, environment = {}, inputs, flags = [], declared = [], onStart } = options;
  const files = await mkdtemp(join(tmpdir(), 'minio-actions-runner-'));
  const [output, summary] = [join(files, 'output'), join(files, 'summary')];
  await Promise.all([output, summary].map((file) => writeFile(file, '')));
  const runner = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: cwd,
    GITHUB_OUTPUT: output,
    RUNNER_TEMP: files,
    ...Object.fromEntries(
      Object.entries(inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: files,
    GITHUB_STEP_SUMMARY: summary,
    ...(inputs && runner),
    ...environment,
  };
  const readChanged = await watchFolder(cwd);
  const child = spawn(process.execPath, [join(dist, `${action}.js`), ...flags], { cwd, env });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  onStart?.((signal) => child.kill(signal));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const run = {
    exitCode,
    stdout,
    stderr,
    outputs: parseOutputs(await readFile(output, 'utf8')),
    summary: await readFile(summary, 'utf8'),
  };
  const given = [...listSecrets(environment), ...listSecrets(inputs ?? {})];
  const secrets = given.filter(([, secret]) => !declared.includes(secret));
  assertNoSecret(secrets, [...(await listPlaces(run)), ...(await readChanged())]);
  return run;
}

/** Without the commands that tell a runner what to hide. */
async function listPlaces({ stdout, stderr, outputs, summary }: PackagedRun): Promise<Named[]> {
  const shown = stdout.replaceAll(/^::add-mask::.*$/gm, '');
  const told = [...outputs].filter(([name]) => name !== delivered);
  const files = told.filter(([name, path]) => name.endsWith('-path') && path !== '');
  return [
    ['standard output', shown],
    ['standard error', stderr],
    ['summary', summary],
    ...told.map(([name, value]): Named => [`output ${name}`, value]),
    ...(await Promise.all(
      files.map(async ([name, path]): Promise<Named> => [name, await readFile(path, 'utf8')]),
    )),
  ];
}

/** What an action wrote into a file of the runner: `name<<delimiter`, lines, `delimiter`. */
export function parseOutputs(text: string): Map<string, string> {
  const matches = text.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n?\2$/gm);
  return new Map([...matches].map(([, name = '', , value = '']) => [name, value]));
}
