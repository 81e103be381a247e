import { spawn } from 'node:child_process';
import { ProvisionError } from './provision-error.ts';

/**
 * Runs a tool to its end and returns what it printed. `extra` is added to our environment; `signal` ends it.
 * @throws {ProvisionError} ending with what it complained of
 */
export function runTool(
  tool: string,
  args: string[],
  extra: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<string> {
  const child = spawn(tool, args, {
    env: { ...process.env, ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  let printed = '';
  let tail = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    tail = (tail + chunk).slice(-2000);
  });
  return new Promise((resolve, reject) => {
    child.on('error', (cause) =>
      reject(new ProvisionError(`${tool} could not be run: ${cause.message}`, { cause })),
    );
    child.on('close', (code) => {
      if (code === 0) resolve(printed.trim());
      else reject(new ProvisionError(`${tool} ${args.join(' ')} failed:\n${tail.trim()}`));
    });
  });
}
