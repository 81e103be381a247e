import { spawn } from 'node:child_process';

/** Runs a tool to its end and returns what it printed. @throws {Error} ending with what it complained of */
export function runTool(tool: string, args: string[], extra: Record<string, string> = {}): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const child = spawn(tool, args, { env: { ...process.env, ...extra }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let tail = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    tail = (tail + chunk).slice(-2000);
  });
  child.on('error', (cause) =>
    reject(new Error(`${tool} could not be started: ${cause.message}`, { cause })),
  );
  child.on('close', (code) => {
    if (code === 0) resolve(printed.trim());
    else reject(new Error(`${tool} ${args.join(' ')} failed:\n${tail.trim()}`));
  });
  return promise;
}
