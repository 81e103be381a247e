/** Sees to it that a throwaway server never outlives the process that started it, however that one ends. */

import { type ChildProcess, spawn } from 'node:child_process';

/** Reads until its input ends, which the kernel does even when we are killed outright. */
const script = 'cat >/dev/null; kill -9 "$1" 2>/dev/null; sleep 0.2; rm -rf -- "$2"';

/**
 * From now on, when this process ends, `pid` is killed and `folder` removed. Returns how to call it off.
 * It runs in a session of its own, so that Ctrl+C at a terminal does not end it first.
 */
export function guardProcess(pid: number, folder: string): () => void {
  const guard: ChildProcess = spawn('sh', ['-c', script, 'guard', String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.unref();
  return () => {
    guard.kill('SIGKILL');
    guard.stdin?.destroy();
  };
}
