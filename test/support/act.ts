/** Runs the literal text of workflows on this machine, through act, against real servers and GitHub's emulated API. */

import { spawn } from 'node:child_process';
import { access, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { obtainAct } from '../../scripts/server/obtain-workflow-tool.ts';
import { readRun, type WorkflowRun } from './act-event.ts';

const root = join(import.meta.dirname, '../..');
const suite = 'minio-actions/minio-actions';

type Pairs = Readonly<Record<string, string>>;

export interface WorkflowOptions {
  /** A folder with a Git repository, as a user has it. */
  readonly repository: string;
  /** File name below `.github/workflows`. */
  readonly workflow: string;
  readonly event: string;
  /** What the event says. */
  readonly payload?: object;
  readonly secrets?: Pairs;
  readonly variables?: Pairs;
  readonly environment?: Pairs;
  /** Only this job and what it needs. */
  readonly job?: string;
  /** Runs once a job waits for its artifact: stands for what happens while reviewers take their time. */
  readonly atGate?: () => Promise<void>;
}

/**
 * Runs one workflow to its end. The suite comes from this checkout's `dist/`, GitHub's own actions from stand-ins;
 * checking out copies the folder without what Git ignores. act knows neither permissions, concurrency nor
 * environments: `atGate` stands for the latter.
 */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowRun> {
  const room = await mkdtemp(join(tmpdir(), 'minio-actions-act-'));
  try {
    await prepareRoom(room, options);
    const ended = runAct(await listArguments(room, options), room, options.repository);
    const [{ exitCode, printed, complaint }] = await Promise.all([ended, keepGate(room, ended, options)]);
    return readRun(printed, exitCode, complaint);
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

/**
 * The runner's Node is ours. act reads what a step prints beside it and stops reading when one has failed, read or not
 * (its host mode, version 0.2.89): a failed step therefore lingers.
 */
const nodeScript = `#!/bin/sh
'${process.execPath}' "$@"
code=$?
[ $code = 0 ] || sleep 3
exit $code
`;

async function prepareRoom(room: string, options: WorkflowOptions): Promise<void> {
  const { payload = {}, secrets = {}, variables = {}, environment = {}, atGate } = options;
  const standIns = join(room, 'stand-ins');
  await Promise.all([join(room, 'home'), join(room, 'bin'), standIns].map((dir) => mkdir(dir)));
  await writeFile(join(room, 'bin', 'node'), nodeScript, { mode: 0o755 });
  // In files: whoever lists processes would read them among the arguments.
  await writeFile(join(room, 'secrets'), writePairs(secrets), { mode: 0o600 });
  await writeFile(join(room, 'variables'), writePairs(variables));
  await writeFile(join(room, 'environment'), writePairs({ RUNNER_STAND_INS: standIns, ...environment }));
  await writeFile(join(room, 'payload.json'), JSON.stringify(payload));
  if (atGate) await writeFile(join(standIns, 'gate'), '');
  // What a runner fetches of this repository, without what only its developers have.
  for (const name of ['action.yml', 'actions', 'dist', 'package.json']) {
    const from = join(root, name);
    if (await isThere(from)) await cp(from, join(room, 'suite', name), { recursive: true });
  }
}

function writePairs(pairs: Pairs): string {
  return Object.entries(pairs)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('');
}

async function listArguments(room: string, { repository, workflow, event, job }: WorkflowOptions) {
  const file = join(repository, '.github', 'workflows', workflow);
  const uses = await listUses(file);
  return [
    ...[
      event,
      '--json',
      '--no-cache-server',
      '--workflows',
      file,
      '--platform',
      'ubuntu-latest=-self-hosted',
    ],
    ...['--eventpath', join(room, 'payload.json'), '--secret-file', join(room, 'secrets')],
    ...['--var-file', join(room, 'variables'), '--env-file', join(room, 'environment')],
    ...(job === undefined ? [] : ['--job', job]),
    ...uses.flatMap((name) => ['--local-repository', `${name}=${locateSource(name, room)}`]),
  ];
}

/** `owner/repository@reference` of everything that a workflow uses, once each. */
async function listUses(file: string): Promise<string[]> {
  const matches = (await readFile(file, 'utf8')).matchAll(
    /^\s*(?:- )?uses: ([\w.-]+\/[\w.-]+)[^@\s]*@(\S+)/gm,
  );
  return [...new Set([...matches].map(([, repository, reference]) => `${repository}@${reference}`))];
}

function locateSource(name: string, room: string): string {
  const [repository = ''] = name.split('@');
  if (repository === suite) return join(room, 'suite');
  return join(root, 'test/fixtures/runner', repository.replace(/^.*\//, ''));
}

interface Ended {
  readonly exitCode: number | null;
  readonly printed: string;
  readonly complaint: string;
}

async function runAct(args: readonly string[], room: string, cwd: string): Promise<Ended> {
  const act = await obtainAct();
  // Its own home: no settings of this machine, and nothing left behind.
  const path = [join(room, 'bin'), process.env.PATH ?? ''].join(delimiter);
  const env = { PATH: path, HOME: join(room, 'home'), LANG: 'C.UTF-8' };
  const child = spawn(act, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [printed, complaint] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { exitCode, printed, complaint };
}

async function keepGate(room: string, ended: Promise<Ended>, { atGate }: WorkflowOptions): Promise<void> {
  if (!atGate) return;
  const place = (name: string) => join(room, 'stand-ins', name);
  let over = false;
  const end = () => {
    over = true;
  };
  void ended.then(end, end);
  while (!over && !(await isThere(place('waiting')))) await sleep(100);
  if (over) return;
  await atGate().finally(() => writeFile(place('open'), ''));
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
