/** Whole processes: how long they took and how much memory they had at most. */

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  readonly seconds: number;
  readonly peakMB: number;
  readonly stdout: string;
}

const wrapper = join(import.meta.dirname, 'peers', 'measure.py');

/** What runs: the environment is ours plus `env`, without what a runner would have set. */
export interface Command {
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** How it has to end; 0 when absent. */
  readonly exitCode?: number;
}

/**
 * Runs one command to its end.
 * @throws {Error} with what it printed when it does not end as expected: a failed run has no time.
 */
export async function measure(python: string, command: Command): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'minio-actions-bench-'));
  try {
    const result = join(folder, 'result.json');
    const stdout = await run({ ...command, words: [python, wrapper, result, ...command.words] });
    const { seconds, peakKiB } = parseResult(await readFile(result, 'utf8'));
    return { seconds, peakMB: (peakKiB * 1024) / 1e6, stdout };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The run with the least noise in it: the shortest. Memory is the most that any run had. */
export async function measureBest(times: number, once: () => Promise<Measured>): Promise<Measured> {
  const runs: Measured[] = [];
  for (let time = 0; time < times; time += 1) runs.push(await once());
  const best = runs.reduce((a, b) => (b.seconds < a.seconds ? b : a));
  return { ...best, peakMB: Math.max(...runs.map((one) => one.peakMB)) };
}

/** One after the other, as one piece of work. */
export function addUp(parts: readonly Measured[]): Measured {
  return {
    seconds: parts.reduce((sum, part) => sum + part.seconds, 0),
    peakMB: Math.max(...parts.map((part) => part.peakMB)),
    stdout: parts.map((part) => part.stdout).join(''),
  };
}

function parseResult(text: string): { seconds: number; peakKiB: number } {
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null && 'seconds' in value && 'peakKiB' in value) {
    const { seconds, peakKiB } = value;
    if (typeof seconds === 'number' && typeof peakKiB === 'number') return { seconds, peakKiB };
  }
  throw new Error(`The measuring script wrote something else: ${text}`);
}

/**
 * What a command printed.
 * @throws {Error} with all that it printed when it does not end as expected.
 */
export function run({ words, env, cwd, exitCode = 0 }: Command): Promise<string> {
  const [program = '', ...args] = words;
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GITHUB_'));
  const child = spawn(program, args, {
    // The folder of the peers stays as it is: no compiled Python beside them.
    env: { ...Object.fromEntries(inherited), PYTHONDONTWRITEBYTECODE: '1', ...env },
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const output = { out: '', all: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output.out += chunk;
    output.all += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    output.all += chunk;
  });
  child.on('error', reject);
  child.on('close', (code) => {
    if (code === exitCode) resolve(output.out);
    else reject(new Error(`${words.join(' ')} ended with ${code}:\n${output.all.slice(-3000)}`));
  });
  return promise;
}
