import { isExecutable } from './cache.ts';
import { ProvisionError } from './provision-error.ts';
import { runTool } from './tool.ts';

/** What the server calls itself; source builds all have one name. @throws {ProvisionError} when it is no MinIO server */
export async function readVersion(binary: string): Promise<string> {
  const [first = ''] = (await runTool(binary, ['--version'])).split('\n');
  const [, version] = /^minio version (\S+)/.exec(first) ?? [];
  if (version !== undefined) return version;
  throw new ProvisionError(`${binary} does not answer as a MinIO server does. Set MINIO_BIN to one.`);
}

/** Whether it runs here: what was restored from a cache can be cut short, or made for another machine. */
export async function isServer(path: string): Promise<boolean> {
  if (!(await isExecutable(path))) return false;
  return readVersion(path).then(
    () => true,
    () => false,
  );
}
